// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -395 373
        deed:- 405 -254 deed:-_#modal 125 -160 deed:I -127 -14 deed:I_#modal -81 -86
        deed:I_#past -2 17 deed:I_am -112 115 deed:I_believ 0 -65 deed:I_bring 109 0
        deed:I_can -77 69 deed:I_come 0 -48 deed:I_could 0 -15 deed:I_do -161 167
        deed:I_have 52 -29 deed:I_know 156 -77 deed:I_read 0 62 deed:I_saw 0 -73 deed:I_take 0 113
        deed:I_think 38 2 deed:I_thought 0 75 deed:I_was -108 59 deed:I_will -26 94
        deed:I_would -179 93 deed:I_wrot 0 -90 deed:My 0 44 deed:My_#anyone 0 -53
        deed:My_#comer 107 -57 deed:My_#common 0 -44 deed:My_#people 215 -42 deed:My_#relative 0 66
        deed:My_#seat 0 -93 deed:My_#token -119 47 deed:My_own 0 75 deed:They 130 -129
        deed:They_#modal 54 -113 deed:They_#past -224 81 deed:They_are 39 -57 deed:They_has 182 57
        deed:They_is 0 -75 deed:They_would 0 -53 deed:We 121 -50 deed:We_#modal 61 -71
        deed:We_#past 53 -87 deed:We_have 0 56 deed:You 87 0 deed:You_#modal 72 0
        deed:You_#past -215 222 deed:You_and 0 -99 deed:You_are -67 0 deed:You_can 150 0
        deed:You_had 0 75 deed:You_have -44 35 deed:You_know 88 0 deed:You_let -95 54
        deed:You_like 161 -57 deed:You_said 173 0 deed:You_say 109 -62 deed:You_see 132 0
        deed:Your 93 -251 deed:Your_#anyone 12 -101 deed:Your_#comer 37 -90
        deed:Your_#common 35 -54 deed:Your_#modal 236 -266 deed:Your_#people 394 -396
        deed:Your_#resource 82 0 deed:Your_#seat 88 -74 deed:Your_#treatment 98 0
        deed:Your_client -159 0 deed:Your_patient 131 -35 mark:digit -129 86 mark:first -535 88
        mark:last -476 88 mark:last-but-one -255 88 mark:last-but-two 141 81 mark:long 196 -68
        mark:question -223 -85 mark:quoted 0 -148 mark:second -9 88 mark:short -108 -22
        near:#accessVerb_a 58 0 near:#accessVerb_and 0 81 near:#accessVerb_at 98 0
        near:#accessVerb_for -75 0 near:#accessVerb_i 0 -31 near:#accessVerb_in 0 -70
        near:#accessVerb_is 0 -32 near:#accessVerb_it -215 163 near:#accessVerb_my 0 -65
        near:#accessVerb_or 111 0 near:#accessVerb_return 137 0 near:#accessVerb_that 84 -27
        near:#accessVerb_the 94 0 near:#accessVerb_to 73 -54 near:#accessVerb_with 61 0
        near:#accessVerb_you -80 96 near:#anyone_a -174 0 near:#anyone_and 85 -87
        near:#anyone_day -98 66 near:#anyone_for 123 0 near:#anyone_if 119 0 near:#anyone_is -116 0
        near:#anyone_mine 66 -43 near:#anyone_of 56 -71 near:#anyone_the 43 58
        near:#anyone_to 116 -124 near:#anyone_who 0 -58 near:#anyone_would 136 -146
        near:#anyone_you 61 -67 near:#anyone_your 0 -109 near:#benefit_a 142 -88
        near:#benefit_and 68 -145 near:#benefit_at 93 -57 near:#benefit_for 0 -100
        near:#benefit_from 0 -88 near:#benefit_how 0 51 near:#benefit_if 0 -47
        near:#benefit_in 115 0 near:#benefit_it 83 0 near:#benefit_on 97 0 near:#benefit_one 82 0
        near:#benefit_than 172 0 near:#benefit_that -127 63 near:#benefit_the -3 -97
        near:#benefit_them 151 -123 near:#benefit_to 102 -76 near:#benefit_you 136 -40
        near:#benefit_your 45 -120 near:#capacity_and 0 41 near:#capacity_i -61 0
        near:#capacity_in 0 70 near:#capacity_on 70 0 near:#certain_a 0 79 near:#certain_and 0 96
        near:#certain_at 0 67 near:#certain_charg 144 0 near:#certain_day -59 63
        near:#certain_do 119 0 near:#certain_for 0 -56 near:#certain_in 0 -44
        near:#certain_of -107 112 near:#certain_one -76 0 near:#certain_the 0 41
        near:#certain_time 0 -62 near:#certain_to -122 60 near:#certain_who 0 -48
        near:#certain_you 68 45 near:#comer_and -60 0 near:#comer_have 0 -105
        near:#comer_i 117 -102 near:#comer_my 141 0 near:#comer_not -91 0 near:#comer_see 71 -65
        near:#comer_the 0 -73 near:#comer_to 37 0 near:#comer_who 65 -52 near:#comer_would 172 -83
        near:#comer_you 0 -43 near:#comer_your 67 0 near:#common_'s 97 -164 near:#common_a -87 -39
        near:#common_about -50 67 near:#common_an 0 52 near:#common_and -197 77
        near:#common_are 31 -115 near:#common_at 191 -99 near:#common_back 81 -48
        near:#common_be 83 -54 near:#common_befor 0 -86 near:#common_better 81 0
        near:#common_both 95 -82 near:#common_by 0 31 near:#common_call -110 0
        near:#common_can -96 55 near:#common_come 0 -64 near:#common_could 0 -31
        near:#common_day -72 40 near:#common_do 69 0 near:#common_for 0 -62
        near:#common_free 138 -86 near:#common_from 81 -87 near:#common_get -86 0
        near:#common_give 118 0 near:#common_has -98 50 near:#common_have -250 45
        near:#common_home 0 -50 near:#common_how -84 95 near:#common_i -109 110
        near:#common_if -77 -28 near:#common_in -169 137 near:#common_is -191 0
        near:#common_it 52 -33 near:#common_know -75 132 near:#common_letter 119 0
        near:#common_like 0 -25 near:#common_may 101 -55 near:#common_me -124 65
        near:#common_might 0 -52 near:#common_mine 167 -102 near:#common_monday 0 65
        near:#common_my 0 -87 near:#common_need 128 0 near:#common_not -52 75
        near:#common_of -119 86 near:#common_offic 0 53 near:#common_on -149 129
        near:#common_one 113 -45 near:#common_out 25 -98 near:#common_same 0 -80
        near:#common_see 47 0 near:#common_send 0 -70 near:#common_should 0 73
        near:#common_so 190 0 near:#common_some 0 -62 near:#common_than -92 0
        near:#common_that -103 65 near:#common_the 33 102 near:#common_their 91 -44
        near:#common_them 0 -83 near:#common_ther -123 82 near:#common_they 0 -51
        near:#common_thi 162 0 near:#common_thing 135 0 near:#common_thre 0 -47
        near:#common_time 0 -47 near:#common_to 259 129 near:#common_too 132 -58
        near:#common_two 0 -62 near:#common_us 150 0 near:#common_use 131 0 near:#common_was 0 35
        near:#common_well 142 0 near:#common_what 14 -98 near:#common_when 61 -114
        near:#common_wher 0 70 near:#common_who 104 -1 near:#common_with 182 -19
        near:#common_work 0 -80 near:#common_would 161 -99 near:#common_you -136 -109
        near:#common_your -89 -95 near:#credential_and 0 54 near:#credential_for 0 83
        near:#credential_it 0 67 near:#credential_not -25 72 near:#credential_the -93 80
        near:#credential_well 159 0 near:#credential_with 85 0 near:#credential_you 92 0
        near:#ending_a 260 -188 near:#ending_about 0 55 near:#ending_an 0 67
        near:#ending_and 62 -63 near:#ending_been 0 47 near:#ending_better 109 0
        near:#ending_for 0 -92 near:#ending_free 126 0 near:#ending_from 74 -95
        near:#ending_given 156 0 near:#ending_got 0 -47 near:#ending_heard 0 62
        near:#ending_i 0 -79 near:#ending_in -203 -15 near:#ending_is -97 0 near:#ending_it 60 -90
        near:#ending_me -17 37 near:#ending_never 0 72 near:#ending_not -76 0 near:#ending_of -2 0
        near:#ending_on -207 79 near:#ending_one 0 -60 near:#ending_out 0 -59
        near:#ending_that 109 -44 near:#ending_the 125 77 near:#ending_them 0 -60
        near:#ending_thi 0 93 near:#ending_with 78 -41 near:#ending_would 71 0
        near:#ending_you -76 74 near:#ending_your -132 0 near:#final_a 0 -70 near:#final_and 0 57
        near:#final_i 0 70 near:#final_in 94 0 near:#final_of 0 -82 near:#final_the 162 0
        near:#final_you 0 58 near:#food_the 0 -58 near:#gap_and 0 -49 near:#gap_for 136 -60
        near:#gap_to 0 -87 near:#giveVerb_a 162 -66 near:#giveVerb_at -80 0
        near:#giveVerb_for 0 -62 near:#giveVerb_i 0 -47 near:#giveVerb_in 48 0
        near:#giveVerb_it 145 -38 near:#giveVerb_me 0 89 near:#giveVerb_my -66 0
        near:#giveVerb_one 115 0 near:#giveVerb_the -114 0 near:#giveVerb_them 40 -28
        near:#giveVerb_to 63 -91 near:#giveVerb_you 372 -135 near:#giveVerb_your 131 -72
        near:#goVerb_a 62 -49 near:#goVerb_and 0 -34 near:#goVerb_for 73 -10 near:#goVerb_in 0 -59
        near:#goVerb_it 0 57 near:#goVerb_me 0 -33 near:#goVerb_on -59 0 near:#goVerb_or 0 -71
        near:#goVerb_out 90 0 near:#goVerb_room 98 0 near:#goVerb_the 0 50 near:#goVerb_to 66 -31
        near:#goVerb_with 60 0 near:#goVerb_you -116 -50 near:#growth_a -130 60
        near:#growth_and -91 0 near:#hedge_a -81 0 near:#hedge_and 0 -80 near:#hedge_are 0 -52
        near:#hedge_be 112 -118 near:#hedge_do 120 0 near:#hedge_for 155 -64
        near:#hedge_help 102 -86 near:#hedge_in -74 0 near:#hedge_it 0 -68 near:#hedge_me 0 -55
        near:#hedge_of 0 -38 near:#hedge_on 67 0 near:#hedge_that -36 -129 near:#hedge_the 210 -125
        near:#hedge_them 0 -38 near:#hedge_they 112 0 near:#hedge_to 0 -4 near:#hedge_use 103 -55
        near:#hedge_we 78 -87 near:#hedge_you -63 138 near:#hedge_your 0 -80 near:#meetVerb_a 61 0
        near:#meetVerb_and -125 0 near:#meetVerb_for 101 0 near:#meetVerb_in -82 -34
        near:#meetVerb_it 76 0 near:#meetVerb_me -87 -28 near:#meetVerb_of 0 -25
        near:#meetVerb_on -112 74 near:#meetVerb_one 70 -64 near:#meetVerb_the -88 -60
        near:#meetVerb_them 87 -62 near:#meetVerb_to -78 112 near:#meetVerb_with 38 -62
        near:#meetVerb_would 106 0 near:#meetVerb_you 31 55 near:#meetVerb_your 0 -66
        near:#meeting_i 108 0 near:#meeting_with -86 0 near:#meeting_you 0 -81 near:#modal_a 54 -66
        near:#modal_and 0 -71 near:#modal_be 80 -80 near:#modal_better 116 -77
        near:#modal_both 0 -78 near:#modal_bring 33 -84 near:#modal_do 134 -77
        near:#modal_for -121 0 near:#modal_from 102 -73 near:#modal_good 84 -69
        near:#modal_have 0 -56 near:#modal_help 0 -72 near:#modal_i -70 67 near:#modal_in 0 -75
        near:#modal_it 0 -83 near:#modal_like 0 -29 near:#modal_love 0 116 near:#modal_me 0 80
        near:#modal_my -124 0 near:#modal_not -146 123 near:#modal_of 0 -58 near:#modal_on 0 73
        near:#modal_out 105 -73 near:#modal_send 127 -62 near:#modal_so -135 101
        near:#modal_some 0 -66 near:#modal_tell 0 -61 near:#modal_that -78 0 near:#modal_the -74 0
        near:#modal_them 73 -104 near:#modal_to 108 58 near:#modal_use 119 -58
        near:#modal_with 97 -58 near:#modal_you -145 83 near:#modal_your 154 -88
        near:#moveVerb_a 330 -131 near:#moveVerb_and 0 -63 near:#moveVerb_back 0 -58
        near:#moveVerb_for 72 -20 near:#moveVerb_in -70 -43 near:#moveVerb_it 97 0
        near:#moveVerb_me -91 54 near:#moveVerb_my -102 0 near:#moveVerb_of 0 -66
        near:#moveVerb_on 0 78 near:#moveVerb_one 84 0 near:#moveVerb_out 0 -89
        near:#moveVerb_that -92 99 near:#moveVerb_the 0 -77 near:#moveVerb_them 0 -49
        near:#moveVerb_to 87 0 near:#moveVerb_with 0 -31 near:#moveVerb_you 225 0
        near:#moveVerb_your -63 55 near:#named_and -67 98 near:#named_i -69 0 near:#negation_a 52 0
        near:#negation_and 140 0 near:#negation_be 0 94 near:#negation_charg 175 -96
        near:#negation_cost 160 0 near:#negation_i 161 0 near:#negation_in 0 -59
        near:#negation_it -84 0 near:#negation_know 0 61 near:#negation_of -130 0
        near:#negation_one -160 76 near:#negation_the 61 0 near:#negation_to 0 -32
        near:#negation_you 97 0 near:#noticing_and 132 -30 near:#noticing_are 0 -82
        near:#noticing_do 0 74 near:#noticing_for -147 -59 near:#noticing_from 89 -111
        near:#noticing_have 91 -57 near:#noticing_how -129 78 near:#noticing_in -75 0
        near:#noticing_is 0 -46 near:#noticing_it 46 53 near:#noticing_me 55 0
        near:#noticing_my -41 33 near:#noticing_of -162 200 near:#noticing_that -36 0
        near:#noticing_the 71 -73 near:#noticing_them 136 -54 near:#noticing_they 94 -60
        near:#noticing_to 4 110 near:#noticing_what 81 -99 near:#noticing_you -303 84
        near:#noticing_your -96 -87 near:#number_a -121 102 near:#number_and -75 -26
        near:#number_for 100 -69 near:#number_have 0 -70 near:#number_i 87 -96 near:#number_in 88 0
        near:#number_minut 86 0 near:#number_of 65 47 near:#number_the -74 0
        near:#number_them -106 0 near:#number_us 126 0 near:#number_with 0 -56
        near:#number_would 145 0 near:#number_year 0 46 near:#number_you 63 0
        near:#outcome_a 80 -100 near:#outcome_about -113 71 near:#outcome_and 198 -82
        near:#outcome_for 194 -151 near:#outcome_hour 0 -72 near:#outcome_how -113 42
        near:#outcome_if 0 -56 near:#outcome_is 86 -61 near:#outcome_it -86 88
        near:#outcome_of 188 -134 near:#outcome_than 104 0 near:#outcome_that 0 -39
        near:#outcome_the 24 33 near:#outcome_to -100 -23 near:#outcome_what 113 -57
        near:#outcome_with 0 -47 near:#outcome_you 20 44 near:#passVerb_a 107 -10
        near:#passVerb_at -100 62 near:#passVerb_i 176 0 near:#passVerb_it 130 0
        near:#passVerb_me -166 83 near:#passVerb_my 0 66 near:#passVerb_of 61 0
        near:#passVerb_on -100 106 near:#passVerb_that -96 0 near:#passVerb_the -93 104
        near:#passVerb_to 0 43 near:#passVerb_what 142 -69 near:#passVerb_you 104 75
        near:#past_a 60 -47 near:#past_and 0 50 near:#past_at -88 -80 near:#past_for -119 129
        near:#past_her 0 50 near:#past_i 57 0 near:#past_in 49 13 near:#past_is 131 0
        near:#past_it -176 163 near:#past_me 0 79 near:#past_my -93 0 near:#past_not 0 88
        near:#past_of 94 0 near:#past_on -47 125 near:#past_one 0 54 near:#past_out 0 31
        near:#past_that -44 40 near:#past_the -86 -28 near:#past_them -108 161
        near:#past_to -146 124 near:#past_two -113 0 near:#past_us 88 0 near:#past_what 83 0
        near:#past_who 92 -63 near:#past_with -107 183 near:#past_you 0 81 near:#past_your -30 21
        near:#people_'s 0 -42 near:#people_a 76 -18 near:#people_and -155 14
        near:#people_at 159 -101 near:#people_be 86 0 near:#people_could 118 -63
        near:#people_for 85 -87 near:#people_have 53 -114 near:#people_i 170 -67
        near:#people_in 52 -28 near:#people_it -76 0 near:#people_like 0 -69 near:#people_may 97 0
        near:#people_mine 93 -51 near:#people_my 145 -166 near:#people_not -89 0
        near:#people_of -118 117 near:#people_on 45 0 near:#people_see 55 0 near:#people_the 0 -102
        near:#people_them -100 0 near:#people_to 122 -171 near:#people_who -76 -81
        near:#people_with 106 -50 near:#people_would 387 -162 near:#people_you 147 -72
        near:#place_and 0 43 near:#place_i -111 0 near:#place_to 0 44 near:#praise_and 100 -41
        near:#praise_i 0 84 near:#praise_me 0 61 near:#praise_of 0 -54 near:#praise_to 62 -61
        near:#praise_you 0 50 near:#praise_your 0 -35 near:#profession_i -82 0
        near:#relative_and -155 0 near:#resource_and 69 -75 near:#resource_for 134 -38
        near:#resource_on 178 -107 near:#resource_that 0 -60 near:#resource_the 63 0
        near:#resource_you 0 54 near:#resource_your 65 -46 near:#seat_a 130 -76
        near:#seat_and -105 38 near:#seat_at 0 117 near:#seat_for -80 0 near:#seat_in -102 79
        near:#seat_is -109 59 near:#seat_of 88 0 near:#seat_on 44 0 near:#seat_or 86 0
        near:#seat_the 128 0 near:#seat_to 105 0 near:#seat_with 0 40 near:#seat_would 98 -51
        near:#sendVerb_to 129 -72 near:#sendVerb_you 121 0 near:#sign_a 0 86 near:#sign_and -100 0
        near:#sign_of 66 0 near:#sign_on -119 94 near:#sign_would -157 97 near:#sign_your 0 105
        near:#span_a 0 -82 near:#span_and -140 87 near:#span_for 81 -62 near:#span_i -96 107
        near:#span_on 0 -94 near:#span_or 129 0 near:#span_that 69 0 near:#span_you 0 -65
        near:#span_your 88 0 near:#takeVerb_you 0 84 near:#third_a -171 139
        near:#third_and 255 -113 near:#third_are 0 -59 near:#third_i 68 0 near:#third_is -115 0
        near:#third_it 92 0 near:#third_that 0 44 near:#third_the 29 -78 near:#third_to 0 -16
        near:#third_would 41 -83 near:#third_your 100 -96 near:#time_a 126 -178
        near:#time_and -178 116 near:#time_any 0 106 near:#time_are 87 0 near:#time_at -87 155
        near:#time_for 114 -36 near:#time_i -79 111 near:#time_in 0 -77 near:#time_is 94 0
        near:#time_of 0 50 near:#time_on 87 -44 near:#time_or 125 -62 near:#time_the -99 149
        near:#time_you 72 -96 near:#time_your 123 0 near:#token_and -71 0 near:#token_on -134 75
        near:#treatment_and -54 0 near:#treatment_is -99 0 near:#treatment_on 70 0
        near:#treatment_with 0 78 near:#universal_a 0 36 near:#universal_and 82 0
        near:#universal_at 0 83 near:#universal_charg 144 0 near:#universal_day -59 63
        near:#universal_for 0 -67 near:#universal_i 0 29 near:#universal_of -85 87
        near:#universal_that -81 0 near:#universal_the -73 52 near:#universal_time 0 -62
        near:#universal_to -150 39 near:#universal_who 0 -44 near:#universal_your 97 -73
        near:#vacant_and 0 -55 near:#vacant_for 103 0 near:#wantVerb_a 0 -28
        near:#wantVerb_and 0 -51 near:#wantVerb_be 0 68 near:#wantVerb_for -126 0
        near:#wantVerb_if -135 0 near:#wantVerb_it -109 40 near:#wantVerb_the -50 50
        near:#wantVerb_them 0 -49 near:#wantVerb_to -27 -4 near:#wantVerb_you -172 64
        near:#wantVerb_your -128 0 near:#we_a 0 124 near:#we_and -129 0 near:#we_are -108 0
        near:#we_both 116 0 near:#we_have -105 55 near:#we_not 143 0 near:#we_on 125 0
        near:#we_the 109 0 near:#work_in -88 0 near:#work_the 0 36 near:#writer_a 57 -12
        near:#writer_also 0 -50 near:#writer_am -78 91 near:#writer_and 160 0
        near:#writer_at -101 76 near:#writer_be 0 55 near:#writer_bring 74 -77
        near:#writer_can -70 61 near:#writer_could 85 -83 near:#writer_do 0 34
        near:#writer_for -59 0 near:#writer_from 0 -73 near:#writer_got 0 -40
        near:#writer_happy 0 -68 near:#writer_have 197 -59 near:#writer_heard -72 46
        near:#writer_i 71 0 near:#writer_in -67 11 near:#writer_is -139 33 near:#writer_it 139 -70
        near:#writer_know 144 -55 near:#writer_love 0 9 near:#writer_my -56 0
        near:#writer_name 0 79 near:#writer_never 0 31 near:#writer_new 0 76 near:#writer_not 0 69
        near:#writer_offic 0 38 near:#writer_on -188 135 near:#writer_one 0 -54
        near:#writer_own 0 40 near:#writer_read 0 106 near:#writer_saw 0 -72 near:#writer_see 28 0
        near:#writer_so -125 55 near:#writer_take 0 73 near:#writer_that -104 -85
        near:#writer_the 65 -129 near:#writer_think 48 0 near:#writer_thought 0 77
        near:#writer_to -60 183 near:#writer_two -42 75 near:#writer_want 0 76
        near:#writer_was -103 58 near:#writer_what 189 -81 near:#writer_will 0 66
        near:#writer_with 0 -41 near:#writer_would 135 -9 near:#writer_writ 104 0
        near:#writer_wrot 0 -76 near:#writer_you 0 47 near:#writer_your -44 0 near:#you_a 0 -33
        near:#you_and 334 -266 near:#you_are -129 0 near:#you_at -52 -38 near:#you_be 170 -30
        near:#you_can 25 0 near:#you_client -95 0 near:#you_could 54 0 near:#you_do -98 65
        near:#you_for -94 -85 near:#you_free 95 0 near:#you_get 54 -51 near:#you_had 0 54
        near:#you_have 122 -77 near:#you_i 0 -31 near:#you_if 107 0 near:#you_in 140 -86
        near:#you_is -236 0 near:#you_it -74 56 near:#you_know 77 -30 near:#you_like 97 -101
        near:#you_may 0 -50 near:#you_me 58 -50 near:#you_might 108 -73 near:#you_mine 62 -75
        near:#you_not 0 40 near:#you_of 84 -61 near:#you_on 0 72 near:#you_one 117 0
        near:#you_patient 0 -47 near:#you_peopl 78 0 near:#you_put 0 65 near:#you_room 86 -80
        near:#you_said 124 0 near:#you_say 93 -73 near:#you_see 98 -47 near:#you_student 0 -68
        near:#you_that 221 0 near:#you_the -226 -106 near:#you_to 97 68 near:#you_when 66 0
        near:#you_will 0 -41 near:#you_with 0 84 near:#you_would 93 -122 near:#you_you 84 0
        near:#you_your -39 0 near:'s_#common 0 -35 near:a_#accessVerb -223 45 near:a_#anyone 0 1
        near:a_#benefit 190 -73 near:a_#capacity 0 88 near:a_#certain 0 -67 near:a_#common 0 -11
        near:a_#ending 0 -40 near:a_#final 0 71 near:a_#gap 58 -75 near:a_#goVerb 92 0
        near:a_#hedge 95 -94 near:a_#meetVerb 42 0 near:a_#meeting 56 0 near:a_#moveVerb 86 -30
        near:a_#named -110 0 near:a_#number 191 -63 near:a_#outcome 157 -35
        near:a_#passVerb 128 -25 near:a_#people 0 96 near:a_#place -81 59 near:a_#praise 106 0
        near:a_#profession -62 104 near:a_#resource 239 -166 near:a_#seat 0 77 near:a_#span 54 -43
        near:a_#time 28 -137 near:a_#treatment 0 117 near:a_#vacant 91 -88 near:a_#wantVerb 0 -82
        near:a_#work 0 -34 near:a_#writer -253 73 near:a_#you 56 -35 near:about_#you -68 0
        near:all_#common 0 -61 near:am_#benefit 0 -69 near:am_#common -31 58
        near:am_#negation 110 0 near:am_#noticing -67 39 near:am_#past -74 66 near:am_#time 0 59
        near:an_#capacity 51 0 near:an_#span 62 -56 near:an_#time 62 -51 near:and_#accessVerb 9 -87
        near:and_#anyone 0 -8 near:and_#benefit -80 0 near:and_#capacity 0 72
        near:and_#certain -59 0 near:and_#comer 137 -33 near:and_#common -188 83
        near:and_#credential -99 72 near:and_#ending 129 -76 near:and_#final 107 0
        near:and_#gap 91 0 near:and_#goVerb 49 60 near:and_#hedge 154 -84 near:and_#meetVerb -133 0
        near:and_#meeting -92 82 near:and_#modal 97 -137 near:and_#negation 110 -65
        near:and_#noticing -152 89 near:and_#number 49 -60 near:and_#outcome 344 -45
        near:and_#passVerb 0 173 near:and_#past -220 58 near:and_#people 169 -159
        near:and_#praise -95 0 near:and_#span 0 66 near:and_#third 40 -75 near:and_#time -74 116
        near:and_#treatment 0 86 near:and_#wantVerb -126 11 near:and_#writer 270 -147
        near:and_#you 47 -20 near:any_#common -119 0 near:any_#span -70 62 near:any_#time -34 56
        near:are_#anyone 135 0 near:are_#common 0 35 near:are_#praise -68 112 near:are_#you 224 -61
        near:as_#benefit 132 0 near:as_#common 0 43 near:as_#noticing 155 0 near:as_#wantVerb 101 0
        near:as_#you 118 0 near:ask_#you 0 63 near:at_#accessVerb 0 90 near:at_#final 99 0
        near:at_#number -78 129 near:at_#span 125 -73 near:at_#time 103 0 near:at_#writer -116 65
        near:at_#you 0 -64 near:be_#accessVerb 0 -65 near:be_#benefit 280 -194
        near:be_#common 0 -97 near:be_#giveVerb 79 -46 near:be_#noticing 0 -51 near:be_#past -68 0
        near:be_#wantVerb 0 -23 near:been_#common 104 0 near:been_#past 0 -69
        near:better_#common 160 0 near:both_#common 88 0 near:bring_#you 77 0 near:by_#writer 181 0
        near:can_#accessVerb -130 0 near:can_#common -34 0 near:can_#negation -98 61
        near:can_#noticing 48 0 near:can_#writer 196 0 near:child_#common 0 87
        near:coff_#time 0 106 near:come_#accessVerb -95 0 near:come_#writer 0 -72
        near:could_#benefit 129 -109 near:could_#common 135 -136 near:could_#ending -113 0
        near:could_#giveVerb 124 -100 near:could_#goVerb -83 -44 near:could_#meetVerb -135 -42
        near:could_#moveVerb -86 0 near:could_#noticing 124 -91 near:could_#passVerb 0 -40
        near:could_#writer -139 0 near:day_#common -186 0 near:day_#time -92 0
        near:do_#common 234 -106 near:do_#negation 0 47 near:do_#outcome 162 0
        near:each_#common 55 -69 near:first_#span 0 73 near:for_#accessVerb 0 -95
        near:for_#comer -103 -17 near:for_#common -127 -48 near:for_#ending 0 -59
        near:for_#goVerb 86 -67 near:for_#meetVerb 88 -52 near:for_#meeting 0 -49
        near:for_#negation 205 -68 near:for_#people 40 -83 near:for_#praise -131 0
        near:for_#seat 0 -90 near:for_#span -66 78 near:for_#third 163 -94 near:for_#time 0 -33
        near:for_#writer -62 38 near:for_#you 142 -99 near:free_#resource 0 -92
        near:from_#common 53 -72 near:from_#people -129 0 near:give_#common -102 85
        near:good_#common 0 -90 near:has_#common -30 80 near:have_#accessVerb -50 -110
        near:have_#benefit -77 37 near:have_#capacity 0 40 near:have_#certain 0 155
        near:have_#common 177 50 near:have_#ending -61 -48 near:have_#food -122 0
        near:have_#giveVerb 90 0 near:have_#growth 0 68 near:have_#meetVerb -150 115
        near:have_#meeting -95 0 near:have_#moveVerb 0 5 near:have_#negation -100 62
        near:have_#noticing -41 155 near:have_#number 0 -80 near:have_#passVerb 16 35
        near:have_#past -61 0 near:have_#people 224 -77 near:have_#praise 0 -95
        near:have_#resource 125 -24 near:have_#seat 0 116 near:have_#span 0 77
        near:have_#time -110 105 near:have_#treatment 0 95 near:have_#universal -56 124
        near:have_#writer 58 0 near:have_#you 0 -89 near:hear_#common 0 68 near:help_#you 156 -95
        near:hour_#common 0 92 near:how_#common 0 25 near:how_#ending 0 43 near:how_#moveVerb 133 0
        near:how_#you -54 82 near:i_#accessVerb -113 0 near:i_#anyone 0 100
        near:i_#benefit -291 147 near:i_#certain -18 16 near:i_#comer -84 112 near:i_#common 77 0
        near:i_#credential 0 13 near:i_#ending 173 -45 near:i_#final 0 125 near:i_#gap -95 66
        near:i_#giveVerb 248 -130 near:i_#goVerb 0 -71 near:i_#growth -91 128
        near:i_#hedge 144 -140 near:i_#meetVerb -72 -63 near:i_#meeting -64 0 near:i_#modal 78 -116
        near:i_#moveVerb 155 -25 near:i_#named -65 0 near:i_#negation -87 113
        near:i_#noticing -15 147 near:i_#number -38 -56 near:i_#outcome -28 0
        near:i_#passVerb 363 -102 near:i_#past -64 -43 near:i_#people 0 -48 near:i_#place 0 40
        near:i_#praise -194 130 near:i_#resource -66 0 near:i_#seat 0 48 near:i_#sendVerb 122 0
        near:i_#span -79 0 near:i_#takeVerb -101 30 near:i_#third 122 0 near:i_#time -56 110
        near:i_#universal -67 45 near:i_#vacant -104 31 near:i_#wantVerb -31 117 near:i_#work 0 -59
        near:i_#writer -120 63 near:i_#you 71 0 near:if_#anyone 0 -51 near:if_#benefit 96 0
        near:if_#modal -94 68 near:if_#outcome 0 -53 near:if_#past 113 -94 near:if_#we 0 -94
        near:if_#writer 182 -82 near:if_#you -105 -13 near:in_#accessVerb 141 -109
        near:in_#common 95 0 near:in_#ending 174 -86 near:in_#final 89 0 near:in_#month 0 -63
        near:in_#named 70 -80 near:in_#noticing 132 0 near:in_#number -41 53 near:in_#past 0 -50
        near:in_#place -68 81 near:in_#seat 69 -33 near:in_#span 0 -99 near:in_#third -104 70
        near:in_#treatment 0 -59 near:in_#writer 63 -54 near:in_#you 40 -37
        near:is_#accessVerb -101 141 near:is_#anyone 162 0 near:is_#benefit -90 0
        near:is_#certain 0 -43 near:is_#gap 64 0 near:is_#hedge -48 50 near:is_#negation 0 -43
        near:is_#praise -121 0 near:is_#universal 0 -16 near:is_#vacant 67 0 near:is_#writer -73 0
        near:is_#you 149 -68 near:it_#anyone 82 -63 near:it_#benefit 86 -90 near:it_#certain 0 -63
        near:it_#common 0 -69 near:it_#ending 0 -48 near:it_#gap 74 -63 near:it_#meetVerb -73 0
        near:it_#modal 0 -6 near:it_#moveVerb 84 -51 near:it_#outcome 89 0 near:it_#past -81 86
        near:it_#praise 0 -47 near:it_#universal 81 -78 near:it_#vacant 91 -73
        near:it_#writer -203 96 near:it_#you 130 -51 near:know_#you -129 0 near:let_#anyone 0 77
        near:let_#third 0 88 near:let_#we 96 0 near:let_#writer 105 0 near:like_#common 0 -53
        near:like_#ending 127 -77 near:like_#giveVerb 117 -91 near:like_#outcome 0 -62
        near:like_#passVerb 0 -63 near:like_#you -150 0 near:love_#common 0 49
        near:may_#benefit 153 0 near:may_#common 0 -107 near:may_#ending 0 -53
        near:may_#noticing 0 -73 near:me_#common -152 67 near:me_#noticing 130 0
        near:me_#span 0 -61 near:me_#third 0 -64 near:me_#you -109 94 near:might_#benefit 156 -109
        near:might_#common 101 -81 near:might_#ending 0 -59 near:might_#noticing 87 -84
        near:mine_#common 0 -79 near:mine_#hedge 0 -56 near:mine_#modal 91 -81
        near:my_#anyone 93 -65 near:my_#comer 81 0 near:my_#common 0 -67 near:my_#modal 117 -70
        near:my_#past -82 0 near:my_#people 127 0 near:my_#relative 0 94 near:my_#resource 0 -73
        near:my_#seat 58 -59 near:my_#sign -44 43 near:my_#time 0 -65 near:my_#token -80 84
        near:my_#treatment 0 -86 near:my_#writer 106 -107 near:never_#ending 0 63
        near:never_#noticing 0 49 near:never_#past 0 72 near:new_#common -43 108
        near:no_#certain 154 0 near:no_#outcome -135 0 near:not_#accessVerb 85 -127
        near:not_#benefit 0 59 near:not_#common 0 42 near:not_#ending -61 0
        near:not_#moveVerb 0 -55 near:not_#noticing -156 98 near:not_#number 0 78
        near:not_#outcome -128 78 near:not_#past 130 0 near:not_#wantVerb 136 0
        near:of_#accessVerb 0 61 near:of_#anyone 0 -79 near:of_#benefit 97 0
        near:of_#capacity 0 127 near:of_#comer 0 -54 near:of_#common 59 0 near:of_#gap 0 72
        near:of_#modal 120 -94 near:of_#moveVerb 84 0 near:of_#noticing 0 -57
        near:of_#passVerb 0 41 near:of_#past 136 0 near:of_#people 169 -122 near:of_#praise 62 -78
        near:of_#resource 137 0 near:of_#seat 0 53 near:of_#third -138 0 near:of_#we 176 -45
        near:of_#work 110 0 near:of_#writer 95 0 near:of_#you -113 0 near:on_#certain 0 69
        near:on_#meetVerb 0 -81 near:on_#meeting 92 0 near:on_#number 0 45 near:on_#outcome 0 -62
        near:on_#past 109 0 near:on_#people 117 -53 near:on_#resource 0 76 near:on_#seat -82 0
        near:on_#sign -90 0 near:on_#span 0 -57 near:on_#time 0 74 near:on_#universal 0 74
        near:on_#writer 0 -163 near:on_#you 0 50 near:one_#anyone -72 0 near:one_#common 70 18
        near:one_#ending 0 61 near:one_#meetVerb 0 62 near:one_#moveVerb 0 55 near:one_#past 0 76
        near:one_#span 82 0 near:one_#third -99 0 near:one_#time 83 -80 near:one_#writer 82 0
        near:or_#accessVerb 101 0 near:or_#common -27 128 near:or_#span 0 -62 near:or_#time 0 -83
        near:or_#writer 0 64 near:or_#you 0 86 near:other_#common 0 -38 near:out_#common 0 -106
        near:own_#common 0 88 near:peopl_#accessVerb 62 -37 near:peopl_#common 0 -77
        near:peopl_#ending 0 -43 near:peopl_#modal 120 0 near:peopl_#noticing 0 -44
        near:peopl_#writer 0 -84 near:room_#common -88 0 near:same_#common 0 -35
        near:say_#you 78 -69 near:see_#you 0 69 near:she_#common 0 58 near:she_#noticing 0 81
        near:she_#past -52 60 near:should_#common 0 52 near:so_#common 73 34 near:so_#past 0 52
        near:so_#you 0 -66 near:some_#span -102 0 near:some_#time -101 0 near:tell_#writer -65 0
        near:tell_#you 72 0 near:than_#writer 105 0 near:thank_#you -77 0
        near:that_#accessVerb 0 61 near:that_#anyone 0 -33 near:that_#benefit 82 -18
        near:that_#comer 141 0 near:that_#common 48 -103 near:that_#ending -141 144
        near:that_#giveVerb 178 -103 near:that_#hedge 0 -23 near:that_#modal -102 83
        near:that_#moveVerb -86 0 near:that_#negation -82 -55 near:that_#outcome -79 48
        near:that_#passVerb 98 0 near:that_#past 0 114 near:that_#people 152 0
        near:that_#praise 0 46 near:that_#third 0 -62 near:that_#universal -89 0
        near:that_#wantVerb 0 -57 near:that_#writer -73 64 near:that_#you 185 -65
        near:the_#accessVerb 249 0 near:the_#anyone 183 -98 near:the_#benefit -54 -36
        near:the_#capacity -24 125 near:the_#certain 0 -39 near:the_#comer 112 -157
        near:the_#common 43 -29 near:the_#ending -18 -41 near:the_#final 0 -88
        near:the_#giveVerb -135 82 near:the_#goVerb 0 -25 near:the_#hedge -63 0
        near:the_#meetVerb 120 -58 near:the_#meeting 111 0 near:the_#modal 127 0
        near:the_#moveVerb -37 0 near:the_#named -50 -85 near:the_#negation 0 -35
        near:the_#number 108 -66 near:the_#outcome -138 35 near:the_#passVerb -153 46
        near:the_#past 0 6 near:the_#people 106 -62 near:the_#place -40 -88 near:the_#praise -52 0
        near:the_#resource -26 76 near:the_#seat -87 -52 near:the_#sign -97 0 near:the_#span -27 64
        near:the_#third 21 -46 near:the_#time 75 32 near:the_#title 0 -65 near:the_#token -124 0
        near:the_#treatment -109 0 near:the_#universal -86 0 near:the_#we 90 0
        near:the_#work -159 198 near:the_#writer 50 41 near:the_#you -122 -16
        near:their_#common 0 -69 near:them_#common 0 -89 near:them_#hedge 128 0
        near:them_#you 0 -68 near:then_#you 123 0 near:ther_#universal 60 0
        near:they_#benefit 73 -25 near:they_#common 84 -153 near:they_#ending 0 -24
        near:they_#goVerb 70 -75 near:they_#meetVerb 0 -77 near:they_#modal 75 -62
        near:they_#moveVerb 0 -57 near:they_#outcome 69 0 near:thi_#common -23 41
        near:thi_#span 0 38 near:thi_#time -63 74 near:think_#modal 0 -44 near:thre_#common 0 -116
        near:to_#anyone 0 -14 near:to_#benefit 55 -65 near:to_#certain 140 0 near:to_#comer 96 -146
        near:to_#common 34 -99 near:to_#ending 27 0 near:to_#food -89 84 near:to_#giveVerb 416 -224
        near:to_#goVerb 0 -68 near:to_#hedge -143 136 near:to_#meetVerb 101 -38
        near:to_#meeting 0 48 near:to_#moveVerb 76 -109 near:to_#noticing 0 186
        near:to_#number 0 -47 near:to_#outcome 15 -53 near:to_#passVerb 205 -78 near:to_#past 0 54
        near:to_#praise 85 0 near:to_#relative 0 114 near:to_#resource 103 -67
        near:to_#seat -107 72 near:to_#sendVerb 125 -57 near:to_#third 0 -48 near:to_#time -73 52
        near:to_#universal 95 0 near:to_#writer 0 -39 near:to_#you -81 24 near:told_#writer 64 0
        near:two_#common -101 82 near:us_#common 81 0 near:want_#common -71 76
        near:was_#common -55 138 near:was_#past 98 0 near:we_#common 28 -35
        near:we_#ending -156 127 near:we_#meetVerb -93 0 near:we_#negation 148 0
        near:we_#noticing 0 -72 near:we_#past 60 -70 near:we_#resource 95 0
        near:we_#wantVerb -105 0 near:what_#accessVerb 0 -50 near:what_#benefit 227 -56
        near:what_#common 180 -71 near:what_#credential -111 0 near:what_#ending 87 -50
        near:what_#meetVerb 115 -66 near:what_#modal -76 0 near:what_#noticing 213 -65
        near:what_#past 145 0 near:what_#writer 0 -62 near:what_#you 70 -90 near:when_#common 0 56
        near:when_#past 0 69 near:when_#you -108 0 near:wher_#common 0 100 near:wher_#ending 0 46
        near:wher_#past 0 39 near:wher_#writer 0 71 near:which_#writer 0 -80
        near:who_#benefit 147 -77 near:who_#common 72 -64 near:who_#ending -178 0
        near:who_#giveVerb -82 68 near:who_#modal 158 -84 near:who_#outcome 0 -39
        near:who_#past -85 42 near:who_#wantVerb 0 -78 near:who_#writer 93 0 near:who_#you 0 -111
        near:will_#certain 0 93 near:will_#common 101 -166 near:will_#ending 0 80
        near:will_#goVerb 0 78 near:will_#meetVerb -70 71 near:will_#moveVerb 0 -49
        near:with_#certain 0 -61 near:with_#common 0 -32 near:with_#number 0 124
        near:with_#passVerb -120 0 near:with_#people -118 85 near:with_#writer 0 -71
        near:with_#you 64 -83 near:work_#common 0 -81 near:would_#accessVerb 153 0
        near:would_#anyone 0 -88 near:would_#benefit 222 -56 near:would_#common 29 0
        near:would_#ending 191 -121 near:would_#giveVerb 144 -136 near:would_#hedge 0 -51
        near:would_#meetVerb 70 -46 near:would_#moveVerb 91 -74 near:would_#noticing -164 166
        near:would_#outcome 133 -101 near:would_#passVerb 114 -27 near:would_#past -47 45
        near:would_#people 0 -74 near:would_#praise -106 93 near:would_#sendVerb 0 -65
        near:would_#third 0 -111 near:would_#wantVerb -116 151 near:would_#writer -166 146
        near:you_#accessVerb 160 -132 near:you_#benefit 297 -124 near:you_#certain -28 85
        near:you_#common -26 0 near:you_#credential -85 62 near:you_#ending 0 134
        near:you_#food 0 123 near:you_#giveVerb 0 44 near:you_#goVerb -90 58 near:you_#hedge 0 -14
        near:you_#meetVerb -140 19 near:you_#meeting 0 86 near:you_#modal 21 0
        near:you_#moveVerb -224 90 near:you_#negation -101 101 near:you_#noticing 274 -99
        near:you_#number 154 -51 near:you_#passVerb -163 170 near:you_#past -100 129
        near:you_#people 0 -71 near:you_#praise 0 78 near:you_#time 0 159
        near:you_#universal -36 84 near:you_#wantVerb 177 -127 near:you_#work 0 108
        near:you_#writer 65 -50 near:you_#you 113 0 near:your_#accessVerb 47 -41
        near:your_#anyone -78 -150 near:your_#benefit 0 -29 near:your_#capacity 113 -56
        near:your_#comer 126 -153 near:your_#common 129 -37 near:your_#credential -127 0
        near:your_#ending 92 -96 near:your_#gap 92 -97 near:your_#giveVerb 0 -25
        near:your_#hedge 319 -171 near:your_#meetVerb 0 90 near:your_#modal 299 -220
        near:your_#negation 98 -82 near:your_#noticing 164 -136 near:your_#outcome 0 -62
        near:your_#people 343 -462 near:your_#praise -95 -29 near:your_#resource 19 0
        near:your_#seat 29 -43 near:your_#sign -84 66 near:your_#universal 90 0
        near:your_#vacant 93 -100 near:your_#wantVerb 91 -77 near:your_#writer 97 -111
        near:your_#you -67 0 pair:^_a 0 -33 pair:^_any 0 -57 pair:^_coff 118 0 pair:^_could -75 0
        pair:^_he -80 0 pair:^_i -350 12 pair:^_in 152 0 pair:^_it 147 -60 pair:^_let 252 0
        pair:^_my 0 120 pair:^_no 173 0 pair:^_pleas 284 0 pair:^_thank 0 -64 pair:^_the 294 -183
        pair:^_ther 114 -59 pair:^_they 113 -40 pair:^_we -134 0 pair:^_what -88 68
        pair:^_would -101 56 pair:^_you -204 13 pair:^_your -109 -108 pair:a_few 0 -18
        pair:a_free 211 -133 pair:a_short 104 0 pair:a_therapist 0 102 pair:about_it -83 0
        pair:about_the 0 -41 pair:am_a -84 0 pair:am_not 160 0 pair:and_a -150 43
        pair:and_i -73 -42 pair:and_it -100 0 pair:and_mine 96 -93 pair:and_my 193 -104
        pair:and_not -130 0 pair:and_some 0 -81 pair:and_that -115 0 pair:and_the 157 -17
        pair:and_they 106 -106 pair:and_we 0 75 pair:and_you 228 0 pair:any_day -61 0
        pair:are_a 0 78 pair:as_you 112 0 pair:at_no 135 0 pair:at_the 111 0 pair:at_your -75 -74
        pair:be_glad 73 0 pair:be_good 149 0 pair:bring_you 185 0 pair:can_not -133 65
        pair:charg_$ 139 0 pair:coff_$ 0 -85 pair:come_to 0 -42 pair:could_i -111 0
        pair:did_not 0 72 pair:do_it -127 0 pair:do_not 0 61 pair:do_with 142 0
        pair:each_other 157 -68 pair:for_a 57 -156 pair:for_me -80 79 pair:for_noth 247 0
        pair:for_the 80 -60 pair:for_them 150 0 pair:for_you 179 0 pair:for_your 100 -112
        pair:free_$ 109 0 pair:from_a -111 0 pair:from_the 115 0 pair:glad_to 74 0
        pair:good_for 147 0 pair:happy_to 0 -60 pair:has_a -143 0 pair:have_a 77 -61
        pair:have_been 101 0 pair:have_given 157 0 pair:have_got 73 -54 pair:have_never 0 71
        pair:hour_on 99 0 pair:how_you -43 128 pair:i_am -109 110 pair:i_bring 109 0
        pair:i_can -65 61 pair:i_come 0 -48 pair:i_could 0 -32 pair:i_do -157 181
        pair:i_have 40 -42 pair:i_know 137 -68 pair:i_read 0 62 pair:i_saw 0 -73 pair:i_see 144 0
        pair:i_take 0 113 pair:i_think 51 1 pair:i_thought 0 75 pair:i_was -108 59 pair:i_will 0 74
        pair:i_would -39 83 pair:i_wrot 0 -90 pair:if_i 143 0 pair:if_we 117 -117
        pair:if_you -196 0 pair:in_it -125 87 pair:in_my 0 -75 pair:in_return 191 0
        pair:in_the 14 34 pair:in_your 0 -31 pair:is_a -103 0 pair:is_free 109 0
        pair:is_the -108 98 pair:is_your 189 0 pair:it_$ -118 0 pair:it_and -121 112
        pair:it_is 7 -89 pair:it_may 177 0 pair:it_to 94 0 pair:it_was -81 54 pair:it_would -198 0
        pair:know_what 130 0 pair:let_me 147 0 pair:let_them 0 98 pair:let_us 134 0
        pair:like_$ 141 0 pair:list_of 161 -61 pair:love_to 0 109 pair:me_$ 0 87 pair:me_to -92 118
        pair:might_be 119 0 pair:mine_$ 118 -61 pair:more_than -144 0 pair:my_name 0 68
        pair:my_own 47 58 pair:no_charg 199 0 pair:not_$ 104 0 pair:not_know -129 75
        pair:noth_and 214 0 pair:of_a -121 65 pair:of_mine 145 0 pair:of_the 239 -77
        pair:of_them -134 0 pair:of_thos 108 0 pair:of_us 232 -76 pair:of_you -92 96
        pair:offic_$ -125 0 pair:on_a -57 0 pair:on_monday 0 68 pair:on_my 0 -88 pair:on_the -6 0
        pair:on_your 112 0 pair:one_of -168 92 pair:one_who 106 0 pair:out_$ 0 66
        pair:pick_the 0 104 pair:say_so 168 0 pair:say_that -94 0 pair:say_when 159 0
        pair:some_of 103 -58 pair:tell_me -99 0 pair:tell_you 103 0 pair:thank_you -108 0
        pair:that_i -182 96 pair:that_is 0 -59 pair:that_the 0 -86 pair:that_you 0 31
        pair:that_your 130 -45 pair:the_best -144 0 pair:the_first -55 78 pair:the_next 133 0
        pair:the_one 62 -63 pair:the_only 0 80 pair:the_other 127 -98 pair:the_peopl 0 -60
        pair:the_same 155 -111 pair:the_two 184 -56 pair:the_way -103 0 pair:them_$ 116 -34
        pair:them_to -133 0 pair:ther_$ 0 95 pair:they_are 21 -51 pair:they_would 74 0
        pair:thi_letter 193 0 pair:think_of 0 125 pair:to_a 0 103 pair:to_ask 0 60
        pair:to_be -147 48 pair:to_get -99 0 pair:to_give 148 0 pair:to_have 73 -64
        pair:to_know 0 66 pair:to_me -122 0 pair:to_send 174 -59 pair:to_tell 0 61
        pair:to_the -144 62 pair:to_writ 0 81 pair:to_you 54 0 pair:to_your 0 -57 pair:too_$ 115 0
        pair:two_of 202 -68 pair:want_to -79 107 pair:we_both 188 0 pair:we_could 127 0
        pair:we_have 0 56 pair:week_$ 0 -77 pair:what_a 0 92 pair:what_i 0 -53 pair:what_to -165 81
        pair:what_you 0 -62 pair:when_you -136 0 pair:wher_i 0 83 pair:which_i 0 -82
        pair:which_is 176 0 pair:who_has -114 0 pair:who_would 227 0 pair:with_a -80 32
        pair:with_me 0 -72 pair:with_my 151 0 pair:with_the 127 0 pair:with_you 0 -65
        pair:work_with 126 0 pair:would_be 0 60 pair:would_have 88 -63 pair:would_love 0 98
        pair:would_you -138 98 pair:year_$ -82 0 pair:you_$ 119 -49 pair:you_a 153 0
        pair:you_and 0 -44 pair:you_are -144 44 pair:you_can 124 0 pair:you_do 0 66
        pair:you_for -67 0 pair:you_had -96 73 pair:you_have 0 49 pair:you_know 84 0
        pair:you_let -95 53 pair:you_like 170 -80 pair:you_said 173 -48 pair:you_say 109 -65
        pair:you_see 133 0 pair:you_to -89 0 pair:you_will -89 0 pair:your_client -139 0
        pair:your_offic 0 46 pair:your_peopl 124 0 pair:your_student 0 -77 pair:your_to 219 0
        some:#accessVerb 0 -59 some:#anyone 260 -81 some:#benefit 426 -130 some:#capacity -85 150
        some:#certain -30 -7 some:#comer 64 -213 some:#common -78 -74 some:#credential 18 55
        some:#ending -211 -27 some:#final 41 27 some:#food -157 -32 some:#gap 138 -174
        some:#giveVerb 244 -82 some:#goVerb -130 -16 some:#growth -99 0 some:#hedge -7 -258
        some:#hollow -43 49 some:#meetVerb -68 -46 some:#meeting 147 -17 some:#modal 415 -237
        some:#month 0 -95 some:#moveVerb 61 -121 some:#named -49 0 some:#negation 238 -133
        some:#noticing 0 1 some:#number -171 55 some:#outcome 78 -70 some:#passVerb 70 57
        some:#past -325 98 some:#people 174 -242 some:#place -18 0 some:#praise -226 71
        some:#profession -91 112 some:#relative -135 53 some:#resource 382 -197 some:#seat -20 4
        some:#sendVerb 0 -50 some:#sign -102 -44 some:#span -113 -117 some:#symptom 175 -112
        some:#takeVerb 174 -69 some:#third 289 -219 some:#time 14 -25 some:#title -56 0
        some:#token -280 126 some:#treatment -174 112 some:#universal 82 -88 some:#vacant 237 -157
        some:#wantVerb -163 -2 some:#we 237 -165 some:#work 102 -33 some:#writer 70 -112
        some:#you 456 -95 wish:I_be -80 54 wish:I_do 0 -97 wish:I_love 0 67 word:'s 229 -239
        word:a 68 -54 word:about -46 -100 word:accept 248 0 word:adult 0 129 word:after -96 -18
        word:afternoon -113 123 word:again -157 0 word:all -122 43 word:aloud 170 0 word:also 0 -70
        word:alway -162 0 word:am -146 91 word:an 2 43 word:and 218 -51 word:answer 0 72
        word:any -148 0 word:anyon -120 50 word:anyth 131 0 word:appreciat -177 0 word:are 150 -103
        word:around -118 0 word:as 126 0 word:ask 0 46 word:at -32 144 word:away 166 0
        word:back 34 -102 word:bad 0 90 word:be -99 -116 word:been -97 72 word:befor 43 -80
        word:behind 0 121 word:believ 0 -80 word:better 310 -106 word:between 142 0
        word:board 121 0 word:book 0 108 word:both 437 -146 word:box 158 -110 word:boy 99 -96
        word:bring 75 -124 word:brought 0 104 word:build -128 113 word:bus -126 0 word:but -90 128
        word:buy -137 73 word:by 156 0 word:came -210 81 word:can 77 -55 word:card -75 54
        word:case 117 0 word:chang 144 0 word:chapter -170 82 word:charg 379 -147
        word:child -102 57 word:children 113 -74 word:choos 0 59 word:client 84 -204
        word:clinic 216 -87 word:coff 176 0 word:come 182 -168 word:compar 208 0 word:copy 111 -72
        word:corner -115 88 word:cost 404 0 word:could 331 -223 word:counselor -95 0
        word:county 126 -73 word:court 0 -107 word:crew 0 -77 word:day -129 74 word:desk 0 69
        word:did 0 92 word:do 44 85 word:doe -47 47 word:door 0 -102 word:dur 118 0
        word:each 231 -55 word:early 82 0 word:easier 334 -112 word:eight -144 0 word:eleven 0 -65
        word:else 0 -71 word:enclos 406 -93 word:english 192 0 word:even 132 -13 word:evening 0 57
        word:ever 244 0 word:every -201 108 word:everyon -121 0 word:eye -133 0 word:fall -146 77
        word:family 0 -92 word:fear 133 0 word:fee 129 0 word:few 45 0 word:find -62 -52
        word:finish 0 90 word:first -167 0 word:folk 107 -89 word:for 423 -130 word:form 143 0
        word:four -72 117 word:free 767 -311 word:friday -112 -31 word:front -87 0 word:get 76 0
        word:give 104 -46 word:given 213 0 word:glad 128 -72 word:go 0 -104 word:goe 103 0
        word:going -230 0 word:grateful -208 118 word:great -102 66 word:green 127 0
        word:had -149 12 word:half 139 0 word:happy 0 -77 word:hard 319 0 word:has -114 0
        word:have 122 -97 word:he -125 -47 word:hear 12 0 word:heard -44 50 word:help 160 -166
        word:her -107 0 word:him 0 -69 word:home 0 -51 word:hour 93 0 word:how -96 21
        word:hurry -164 0 word:i 91 -69 word:if 262 -234 word:in 30 -11 word:is 8 -145
        word:it 179 -43 word:jar 127 0 word:join 193 0 word:just -238 81 word:keep -28 0
        word:kept -106 98 word:kid -111 -144 word:knew 0 -75 word:know -82 103 word:last -78 0
        word:late 114 -94 word:learn -90 0 word:leav -111 0 word:left -186 127 word:les 149 0
        word:let 120 44 word:letter 208 -85 word:library 189 0 word:licens 0 88 word:like 151 -93
        word:liv 0 -79 word:long 313 -92 word:look -100 0 word:love -182 125 word:lunch -63 -40
        word:made 0 86 word:make 0 -62 word:march 187 -85 word:may 141 -126 word:me -303 206
        word:mean -105 0 word:meet -139 -108 word:might 341 -221 word:mind 0 82 word:mine 592 -323
        word:minut 177 0 word:monday -78 0 word:more 0 83 word:morn -58 -46 word:most -103 113
        word:mostly 0 86 word:mother 161 0 word:much -153 36 word:my -57 59 word:myself -68 0
        word:name -22 76 word:need 118 -26 word:neighbor 114 0 word:neither 172 0 word:never -95 53
        word:new -119 164 word:next 169 0 word:night 0 -175 word:nine 89 0 word:no 275 -98
        word:nobody 0 -81 word:none -167 0 word:not -42 76 word:noth 283 -116 word:now 0 179
        word:nurs 94 -73 word:of 120 -76 word:off 109 0 word:offic -87 197 word:old -91 65
        word:on 13 -61 word:once -47 0 word:one 7 -3 word:only 201 0 word:open -223 69
        word:or 76 -7 word:other 173 -151 word:our -100 -15 word:out 88 0 word:over -163 0
        word:own 0 96 word:page 122 -85 word:paper 179 0 word:parent 0 -55 word:pass -162 0
        word:patient 55 -44 word:peopl 157 -89 word:perhap 0 -68 word:person -288 141
        word:phon 71 -140 word:pick -172 37 word:pitch 360 0 word:plac -221 76 word:play -37 72
        word:pleas 116 -110 word:point -160 0 word:present 0 -69 word:print 115 0
        word:psychologist 0 -115 word:question 351 0 word:quit -160 0 word:quot 304 0
        word:read 0 41 word:rehearsal -203 0 word:remember -110 0 word:report 153 -134
        word:return 469 0 word:run -129 0 word:said 152 0 word:same 202 -139 word:sandwich -189 0
        word:sat 0 84 word:saturday -106 150 word:save 219 0 word:saw 0 -54 word:say 171 -23
        word:schedul 0 102 word:school -159 57 word:seat -225 171 word:second -69 0 word:see 52 93
        word:seen -88 0 word:send 257 -183 word:sentenc 110 0 word:serv 131 0 word:session -215 0
        word:shar 145 -72 word:she -9 85 word:short 133 0 word:should -91 82 word:side 81 -115
        word:sit 98 -26 word:sleep 147 -107 word:small 71 0 word:so -58 149 word:some -46 -55
        word:somebody -143 0 word:someth 262 -94 word:sooner 208 0 word:spar 0 -54
        word:speak -208 0 word:staff 0 -74 word:start 0 93 word:stat 0 133 word:stay 280 -75
        word:still 0 -134 word:stop 0 117 word:street -110 0 word:student 0 -58 word:such 0 59
        word:suit -74 0 word:summer -158 0 word:supervisor 0 118 word:swap 288 0 word:take -90 27
        word:talk 0 -54 word:tea 0 -71 word:teach 126 0 word:telephon 0 79 word:tell 0 25
        word:ten -43 110 word:than 101 0 word:thank -202 0 word:that 83 -105 word:the -35 -41
        word:their 172 -181 word:them 64 -54 word:then 0 -40 word:ther 134 -60
        word:therapist -147 125 word:they 219 -206 word:thi 0 138 word:thing 213 -78
        word:thirty -105 0 word:thos 92 -153 word:thought -97 105 word:thre 0 -149
        word:through -151 0 word:thursday 169 0 word:tim 0 -84 word:time -54 -67 word:to -49 161
        word:together 155 -71 word:too 157 -101 word:took 0 -58 word:town 0 121 word:trad 331 0
        word:train 64 0 word:treat 0 -77 word:tuesday -74 0 word:turn 0 -49 word:two 97 0
        word:understand -160 91 word:up -143 -25 word:us 280 -19 word:use 517 -192 word:very 229 0
        word:visit 158 0 word:wait 164 0 word:walk 0 -128 word:want -127 37 word:was -45 179
        word:watch -97 69 word:way 74 0 word:we 129 -48 word:week -20 -129 word:welcom 246 0
        word:well 262 -61 word:were -142 0 word:what 179 -79 word:whenever -119 0 word:wher -96 213
        word:whether -167 0 word:which 147 -42 word:who 140 -149 word:whol 65 0 word:whom 178 -101
        word:whos -150 0 word:will -47 0 word:with 0 -15 word:within -189 0 word:without 0 -74
        word:wonderful -124 0 word:word 64 0 word:work 134 -102 word:would 207 -158
        word:writ -52 115 word:wrot 0 -103 word:year -220 128 word:you -83 34 word:your 298 -180
        """
}
