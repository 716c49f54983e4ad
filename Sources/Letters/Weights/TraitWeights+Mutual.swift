// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -391 364
        deed:- 402 -267 deed:-_#modal 125 -160 deed:I -132 -10 deed:I_#modal -84 -87
        deed:I_#past -11 28 deed:I_am -116 117 deed:I_believ 116 -67 deed:I_bring 109 0
        deed:I_can -83 69 deed:I_come 0 -53 deed:I_could 0 -17 deed:I_do -149 168
        deed:I_have 51 -27 deed:I_know 159 -77 deed:I_read 0 61 deed:I_saw 0 -75 deed:I_take 0 115
        deed:I_think 45 -2 deed:I_thought 0 79 deed:I_was -107 59 deed:I_will -27 93
        deed:I_would -169 94 deed:I_wrot 0 -92 deed:My 23 41 deed:My_#anyone 0 -58
        deed:My_#common 25 -49 deed:My_#people 232 -53 deed:My_#relative 0 69 deed:My_#seat 70 -95
        deed:My_#token -120 43 deed:My_#treatment 89 0 deed:My_own 0 78 deed:They 126 -126
        deed:They_#modal 50 -108 deed:They_#past -219 79 deed:They_are 57 -60 deed:They_has 149 58
        deed:They_is 0 -75 deed:They_would 0 -49 deed:We 123 -50 deed:We_#modal 62 -64
        deed:We_#past 50 -88 deed:We_have 0 54 deed:You 96 0 deed:You_#modal 72 0
        deed:You_#past -214 229 deed:You_and 0 -93 deed:You_are -68 0 deed:You_can 148 0
        deed:You_had 0 75 deed:You_have -47 34 deed:You_know 96 0 deed:You_let -98 56
        deed:You_like 160 -56 deed:You_said 182 0 deed:You_say 112 -66 deed:You_see 130 0
        deed:Your 102 -260 deed:Your_#anyone 30 -115 deed:Your_#common 47 -66
        deed:Your_#modal 230 -268 deed:Your_#people 410 -405 deed:Your_#praise 0 -28
        deed:Your_#resource 86 0 deed:Your_#seat 91 -83 deed:Your_#treatment 101 0
        deed:Your_client -153 0 deed:Your_patient 140 -43 mark:digit -133 87 mark:first -541 88
        mark:last -488 88 mark:last-but-one -254 88 mark:last-but-two 122 80 mark:long 199 -66
        mark:question -228 -92 mark:quoted 0 -146 mark:second -18 88 mark:short -106 -28
        near:#accessVerb_a 69 0 near:#accessVerb_and 0 82 near:#accessVerb_at 100 0
        near:#accessVerb_for -74 0 near:#accessVerb_i 0 -30 near:#accessVerb_in 0 -72
        near:#accessVerb_is 0 -37 near:#accessVerb_it -210 171 near:#accessVerb_my 0 -69
        near:#accessVerb_or 104 0 near:#accessVerb_return 146 0 near:#accessVerb_that 86 -34
        near:#accessVerb_the 98 0 near:#accessVerb_to 81 -59 near:#accessVerb_with 60 0
        near:#accessVerb_you -79 90 near:#accessVerb_your -33 0 near:#anyone_a -186 0
        near:#anyone_and 78 -96 near:#anyone_day -101 65 near:#anyone_for 123 0
        near:#anyone_if 117 0 near:#anyone_is -118 0 near:#anyone_mine 63 -46
        near:#anyone_of 81 -75 near:#anyone_the 42 52 near:#anyone_to 118 -129
        near:#anyone_who 0 -67 near:#anyone_would 152 -156 near:#anyone_you 63 -71
        near:#anyone_your 0 -115 near:#benefit_a 121 -84 near:#benefit_and 60 -151
        near:#benefit_at 93 -61 near:#benefit_for 0 -103 near:#benefit_from 0 -89
        near:#benefit_how 0 52 near:#benefit_if 0 -46 near:#benefit_in 116 0 near:#benefit_it 77 0
        near:#benefit_on 99 0 near:#benefit_one 81 0 near:#benefit_than 176 0
        near:#benefit_that -127 67 near:#benefit_the -2 -102 near:#benefit_them 151 -121
        near:#benefit_to 99 -81 near:#benefit_you 130 -41 near:#benefit_your 51 -128
        near:#capacity_and 0 41 near:#capacity_i -66 0 near:#capacity_in 0 71
        near:#capacity_on 69 0 near:#common_'s 95 -165 near:#common_a -77 -30
        near:#common_about -47 72 near:#common_an 0 50 near:#common_and -218 73
        near:#common_are 35 -125 near:#common_at 193 -98 near:#common_back 82 -42
        near:#common_be 86 -56 near:#common_befor 0 -83 near:#common_better 82 0
        near:#common_both 102 -82 near:#common_by 69 38 near:#common_call -105 0
        near:#common_can -88 60 near:#common_come 0 -64 near:#common_could 0 -39
        near:#common_day -73 40 near:#common_do 71 -42 near:#common_for 0 -60
        near:#common_free 142 -91 near:#common_from 88 -98 near:#common_get -90 0
        near:#common_give 118 0 near:#common_has -99 50 near:#common_have -238 50
        near:#common_help 0 -60 near:#common_home 0 -55 near:#common_how -87 98
        near:#common_i -98 107 near:#common_if -72 -33 near:#common_in -174 136
        near:#common_is -188 0 near:#common_it 47 -39 near:#common_kid 0 -52
        near:#common_know -75 132 near:#common_letter 118 0 near:#common_like 0 -24
        near:#common_may 105 -52 near:#common_me -124 63 near:#common_might 0 -50
        near:#common_mine 169 -108 near:#common_monday 0 67 near:#common_my 0 -89
        near:#common_need 121 0 near:#common_not -54 78 near:#common_of -105 92
        near:#common_offic 0 56 near:#common_on -161 130 near:#common_one 115 -42
        near:#common_out 35 -98 near:#common_person 0 77 near:#common_same 0 -84
        near:#common_see 46 0 near:#common_send 0 -73 near:#common_should 0 78
        near:#common_so 181 0 near:#common_some 0 -64 near:#common_than -86 0
        near:#common_that -98 65 near:#common_the 28 97 near:#common_their 101 -42
        near:#common_them 0 -86 near:#common_ther -127 79 near:#common_they 0 -51
        near:#common_thi 156 0 near:#common_thing 133 0 near:#common_thre 0 -51
        near:#common_time 0 -51 near:#common_to 280 115 near:#common_too 128 -60
        near:#common_two 0 -63 near:#common_us 145 0 near:#common_use 126 -52 near:#common_was 0 38
        near:#common_well 135 0 near:#common_what 20 -104 near:#common_when 87 -119
        near:#common_wher 0 70 near:#common_who 105 -8 near:#common_with 181 -28
        near:#common_work 0 -83 near:#common_would 177 -109 near:#common_writ 0 79
        near:#common_you -142 -112 near:#common_your -69 -103 near:#credential_and 0 52
        near:#credential_for 0 87 near:#credential_it 0 69 near:#credential_not -21 71
        near:#credential_the -85 75 near:#credential_well 149 0 near:#credential_with 81 0
        near:#credential_you 92 0 near:#ending_a 276 -189 near:#ending_about 0 48
        near:#ending_an 0 70 near:#ending_and 76 -61 near:#ending_been 0 48
        near:#ending_better 110 0 near:#ending_for 0 -98 near:#ending_free 124 0
        near:#ending_from 76 -102 near:#ending_given 154 0 near:#ending_got 0 -51
        near:#ending_heard 0 63 near:#ending_i 0 -72 near:#ending_in -200 -19 near:#ending_is -93 0
        near:#ending_it 55 -98 near:#ending_me -25 39 near:#ending_never 0 78
        near:#ending_not -83 0 near:#ending_on -207 79 near:#ending_one 0 -61
        near:#ending_out 0 -54 near:#ending_that 104 -47 near:#ending_the 129 76
        near:#ending_them 0 -62 near:#ending_thi 0 93 near:#ending_with 82 -47
        near:#ending_would 75 0 near:#ending_you -77 78 near:#ending_your -125 0
        near:#food_the 0 -60 near:#giveVerb_a 162 -69 near:#giveVerb_at -81 0
        near:#giveVerb_for 0 -61 near:#giveVerb_i 0 -39 near:#giveVerb_in 44 0
        near:#giveVerb_it 150 -47 near:#giveVerb_me 0 91 near:#giveVerb_my -65 0
        near:#giveVerb_one 110 0 near:#giveVerb_the -114 0 near:#giveVerb_them 40 -25
        near:#giveVerb_to 73 -92 near:#giveVerb_you 367 -134 near:#giveVerb_your 132 -74
        near:#goVerb_a 70 -46 near:#goVerb_and 0 -35 near:#goVerb_for 84 -11 near:#goVerb_in 0 -57
        near:#goVerb_it 0 57 near:#goVerb_me 0 -37 near:#goVerb_on -73 0 near:#goVerb_or 0 -71
        near:#goVerb_out 92 0 near:#goVerb_room 109 0 near:#goVerb_that 0 68
        near:#goVerb_the -31 53 near:#goVerb_to 69 -32 near:#goVerb_with 65 0
        near:#goVerb_you -113 -47 near:#hedge_a -101 0 near:#hedge_and 0 -83 near:#hedge_are 0 -53
        near:#hedge_be 113 -120 near:#hedge_do 119 0 near:#hedge_for 151 -66
        near:#hedge_help 106 -86 near:#hedge_in -76 0 near:#hedge_it 0 -70 near:#hedge_me 0 -57
        near:#hedge_of 0 -39 near:#hedge_on 71 0 near:#hedge_some 0 -66 near:#hedge_that -26 -127
        near:#hedge_the 206 -121 near:#hedge_them 64 -38 near:#hedge_they 110 0 near:#hedge_to 0 -7
        near:#hedge_use 102 -55 near:#hedge_we 73 -82 near:#hedge_you -64 147
        near:#hedge_your 0 -87 near:#meetVerb_a 66 0 near:#meetVerb_and -119 0
        near:#meetVerb_for 113 0 near:#meetVerb_in -83 -37 near:#meetVerb_it 82 0
        near:#meetVerb_me -85 -26 near:#meetVerb_of 52 -25 near:#meetVerb_on -102 68
        near:#meetVerb_one 0 -64 near:#meetVerb_the -83 -61 near:#meetVerb_them 85 -64
        near:#meetVerb_to -72 121 near:#meetVerb_with 44 -65 near:#meetVerb_would 110 0
        near:#meetVerb_you 30 56 near:#meetVerb_your 0 -68 near:#meeting_i 109 0
        near:#meeting_with -86 0 near:#meeting_you 0 -83 near:#modal_a 35 -65 near:#modal_and 0 -75
        near:#modal_be 83 -78 near:#modal_better 121 -79 near:#modal_both 0 -81
        near:#modal_bring 33 -83 near:#modal_do 134 -81 near:#modal_for -118 0
        near:#modal_from 104 -74 near:#modal_good 86 -71 near:#modal_have 0 -55
        near:#modal_help 0 -72 near:#modal_i -64 71 near:#modal_if 0 -38 near:#modal_in 0 -81
        near:#modal_it 0 -78 near:#modal_like 0 -28 near:#modal_love 0 121 near:#modal_me 0 77
        near:#modal_my -127 0 near:#modal_not -142 121 near:#modal_of 0 -58 near:#modal_on 0 74
        near:#modal_out 108 -72 near:#modal_send 127 -64 near:#modal_so -129 104
        near:#modal_some 0 -67 near:#modal_tell 0 -59 near:#modal_that -74 0 near:#modal_the -84 0
        near:#modal_them 76 -106 near:#modal_to 113 62 near:#modal_use 121 -57
        near:#modal_with 99 -62 near:#modal_you -143 85 near:#modal_your 153 -89
        near:#moveVerb_a 335 -136 near:#moveVerb_and -75 -74 near:#moveVerb_back 0 -54
        near:#moveVerb_for 69 -19 near:#moveVerb_in -68 -41 near:#moveVerb_it 88 0
        near:#moveVerb_me -94 61 near:#moveVerb_my -111 0 near:#moveVerb_of 0 -59
        near:#moveVerb_on 0 80 near:#moveVerb_one 80 0 near:#moveVerb_out 0 -88
        near:#moveVerb_that -96 102 near:#moveVerb_the 0 -78 near:#moveVerb_them 0 -48
        near:#moveVerb_to 90 0 near:#moveVerb_with 0 -29 near:#moveVerb_you 226 0
        near:#moveVerb_your -58 54 near:#named_and -71 102 near:#named_i -72 0 near:#named_the 0 33
        near:#named_you 114 0 near:#negation_a 66 0 near:#negation_and 133 0
        near:#negation_be -82 96 near:#negation_but 0 77 near:#negation_charg 181 -93
        near:#negation_cost 146 0 near:#negation_i 164 0 near:#negation_in 0 -63
        near:#negation_it -99 0 near:#negation_know 0 63 near:#negation_no 153 0
        near:#negation_of -134 0 near:#negation_on 106 0 near:#negation_one -167 85
        near:#negation_the 62 0 near:#negation_to 0 -31 near:#negation_you 108 0
        near:#noticing_and 130 -18 near:#noticing_are 91 -87 near:#noticing_at 0 -54
        near:#noticing_do 0 77 near:#noticing_for -150 -56 near:#noticing_from 96 -111
        near:#noticing_have 88 -53 near:#noticing_how -128 81 near:#noticing_in -78 -37
        near:#noticing_is 0 -47 near:#noticing_it 36 57 near:#noticing_me 55 0
        near:#noticing_my -48 36 near:#noticing_of -167 201 near:#noticing_on -55 0
        near:#noticing_that -43 0 near:#noticing_the 62 -81 near:#noticing_them 132 -57
        near:#noticing_they 112 -61 near:#noticing_to 5 113 near:#noticing_what 80 -103
        near:#noticing_you -312 84 near:#noticing_your -105 -90 near:#number_a -126 102
        near:#number_and -71 -27 near:#number_for 98 -74 near:#number_have 0 -74
        near:#number_hour 0 72 near:#number_i 94 -99 near:#number_in 81 0 near:#number_minut 89 56
        near:#number_of 57 44 near:#number_page 0 -66 near:#number_the -71 0
        near:#number_them -109 0 near:#number_us 123 0 near:#number_with 0 -57
        near:#number_would 145 0 near:#number_year 0 46 near:#number_you 66 0
        near:#outcome_a 85 -103 near:#outcome_about -112 75 near:#outcome_and 212 -81
        near:#outcome_for 203 -160 near:#outcome_hour 0 -74 near:#outcome_how -112 45
        near:#outcome_if 0 -57 near:#outcome_is 87 -62 near:#outcome_it -85 83
        near:#outcome_my -79 0 near:#outcome_of 189 -141 near:#outcome_than 105 0
        near:#outcome_that 0 -53 near:#outcome_the 30 42 near:#outcome_to -102 -24
        near:#outcome_what 111 -61 near:#outcome_with 0 -47 near:#outcome_you 0 46
        near:#outcome_your 0 -38 near:#passVerb_a 106 -20 near:#passVerb_at -98 68
        near:#passVerb_i 176 0 near:#passVerb_it 139 0 near:#passVerb_me -174 75
        near:#passVerb_my 0 67 near:#passVerb_of 58 0 near:#passVerb_on -111 110
        near:#passVerb_that -105 0 near:#passVerb_the -89 99 near:#passVerb_to 0 33
        near:#passVerb_what 148 -71 near:#passVerb_you 109 77 near:#past_a 51 -41
        near:#past_and 0 55 near:#past_at -88 -75 near:#past_for -111 128 near:#past_her 0 49
        near:#past_i 52 0 near:#past_in 56 14 near:#past_is 115 0 near:#past_it -180 165
        near:#past_me 0 76 near:#past_my -88 19 near:#past_not 0 85 near:#past_of 97 0
        near:#past_on -47 133 near:#past_one 0 54 near:#past_out 0 37 near:#past_that -43 33
        near:#past_the -88 -32 near:#past_them -111 165 near:#past_to -129 129
        near:#past_two -111 0 near:#past_us 85 0 near:#past_what 77 0 near:#past_who 93 -65
        near:#past_with -100 183 near:#past_you 0 83 near:#past_your -38 19 near:#people_'s 0 -44
        near:#people_a 87 -15 near:#people_and -150 1 near:#people_at 160 -100 near:#people_be 77 0
        near:#people_could 117 -66 near:#people_for 87 -91 near:#people_have 59 -124
        near:#people_i 184 -86 near:#people_in 53 -33 near:#people_it -70 0 near:#people_like 0 -71
        near:#people_may 98 0 near:#people_might 0 -39 near:#people_mine 90 -56
        near:#people_my 163 -164 near:#people_not -91 0 near:#people_of -122 120
        near:#people_on 60 0 near:#people_see 69 0 near:#people_the 0 -111 near:#people_them -104 0
        near:#people_to 131 -177 near:#people_who -72 -95 near:#people_with 107 -52
        near:#people_would 392 -167 near:#people_you 159 -73 near:#people_your -80 0
        near:#place_and 0 48 near:#place_i -106 56 near:#place_to 0 47 near:#praise_and 103 -42
        near:#praise_i 0 86 near:#praise_me 0 61 near:#praise_of 0 -61 near:#praise_to 61 -59
        near:#praise_you -36 52 near:#praise_your 0 -41 near:#profession_i -84 0
        near:#relative_and -135 0 near:#resource_and 66 -69 near:#resource_for 122 -40
        near:#resource_on 177 -108 near:#resource_that 0 -57 near:#resource_the 56 0
        near:#resource_you 0 50 near:#resource_your 64 -44 near:#seat_a 129 -75
        near:#seat_and -97 0 near:#seat_at 0 115 near:#seat_for -86 0 near:#seat_in -104 81
        near:#seat_is -110 47 near:#seat_of 84 0 near:#seat_on 55 0 near:#seat_or 90 0
        near:#seat_the 133 0 near:#seat_to 105 0 near:#seat_with 0 40 near:#seat_would 87 -48
        near:#seat_you -66 0 near:#sendVerb_to 127 -72 near:#sendVerb_you 113 0 near:#span_a 0 -77
        near:#span_and -142 88 near:#span_for 78 -67 near:#span_i -103 107 near:#span_on 0 -96
        near:#span_or 127 0 near:#span_that 76 0 near:#span_you 0 -66 near:#span_your 85 0
        near:#takeVerb_you 0 88 near:#third_a -180 143 near:#third_and 264 -114
        near:#third_are 0 -61 near:#third_be 0 -57 near:#third_i 61 0 near:#third_is -107 0
        near:#third_it 100 0 near:#third_that 0 44 near:#third_the 34 -76 near:#third_to 0 -19
        near:#third_would 36 -81 near:#third_your 99 -98 near:#time_a 130 -177
        near:#time_and -177 115 near:#time_any 0 112 near:#time_are 82 0 near:#time_at -91 155
        near:#time_for 112 0 near:#time_i -84 116 near:#time_in 0 -77 near:#time_is 98 0
        near:#time_of 0 52 near:#time_on 81 -43 near:#time_or 121 -66 near:#time_the -113 153
        near:#time_you 75 -98 near:#time_your 118 0 near:#token_and -88 0 near:#token_on -145 76
        near:#treatment_and -54 0 near:#treatment_is -100 0 near:#treatment_on 89 0
        near:#treatment_with 0 82 near:#universal_a 0 37 near:#universal_and 70 0
        near:#universal_at 0 83 near:#universal_charg 153 0 near:#universal_day -64 62
        near:#universal_for 0 -75 near:#universal_i 0 33 near:#universal_it 48 0
        near:#universal_of -102 103 near:#universal_other 75 0 near:#universal_that -83 0
        near:#universal_the -66 56 near:#universal_time 0 -68 near:#universal_to -166 44
        near:#universal_who 71 -50 near:#universal_your 88 -71 near:#vacant_and 0 -63
        near:#vacant_for 107 0 near:#vacant_hour 0 -74 near:#vacant_you 106 0
        near:#wantVerb_a 0 -27 near:#wantVerb_and 0 -51 near:#wantVerb_be 0 68
        near:#wantVerb_for -128 0 near:#wantVerb_if -135 0 near:#wantVerb_it -104 42
        near:#wantVerb_send 106 0 near:#wantVerb_the -51 54 near:#wantVerb_them 0 -51
        near:#wantVerb_to -33 -4 near:#wantVerb_you -191 67 near:#wantVerb_your -130 0
        near:#we_a 0 133 near:#we_and -128 0 near:#we_are -107 0 near:#we_both 124 0
        near:#we_have -109 56 near:#we_not 142 0 near:#we_on 121 0 near:#we_the 109 0
        near:#work_in -92 0 near:#work_the 0 35 near:#writer_a 57 -5 near:#writer_also 0 -52
        near:#writer_am -81 92 near:#writer_and 156 0 near:#writer_at -100 84 near:#writer_be 0 59
        near:#writer_believ 0 -62 near:#writer_bring 73 -75 near:#writer_can -73 62
        near:#writer_could 80 -84 near:#writer_do 0 36 near:#writer_for -55 0
        near:#writer_from 0 -72 near:#writer_got 0 -42 near:#writer_happy 0 -74
        near:#writer_have 188 -59 near:#writer_heard -71 49 near:#writer_i 64 0
        near:#writer_in -70 13 near:#writer_is -143 26 near:#writer_it 137 -76
        near:#writer_know 140 -55 near:#writer_love 0 7 near:#writer_my -53 0
        near:#writer_name 0 74 near:#writer_never 0 35 near:#writer_new 0 78 near:#writer_not 0 62
        near:#writer_offic 0 38 near:#writer_on -187 133 near:#writer_one 0 -59
        near:#writer_own 0 42 near:#writer_read 0 108 near:#writer_saw 0 -73
        near:#writer_so -123 54 near:#writer_take 0 72 near:#writer_that -111 -95
        near:#writer_the 75 -123 near:#writer_think 59 0 near:#writer_thought 0 78
        near:#writer_to -61 175 near:#writer_two -48 79 near:#writer_want 0 72
        near:#writer_was -99 58 near:#writer_what 184 -84 near:#writer_will 0 66
        near:#writer_with 0 -42 near:#writer_would 134 -11 near:#writer_writ 101 0
        near:#writer_wrot 0 -78 near:#writer_you 0 53 near:#writer_your -42 0 near:#you_a 0 -41
        near:#you_and 334 -266 near:#you_are -129 0 near:#you_at -51 -38 near:#you_be 168 -30
        near:#you_can 21 0 near:#you_could 60 0 near:#you_do -99 71 near:#you_for -101 -82
        near:#you_free 94 0 near:#you_get 58 -52 near:#you_had 0 59 near:#you_have 123 -76
        near:#you_i 0 -30 near:#you_if 106 0 near:#you_in 133 -80 near:#you_is -231 0
        near:#you_it -76 56 near:#you_know 77 -29 near:#you_like 97 -100 near:#you_may 0 -45
        near:#you_me 53 -59 near:#you_might 110 -75 near:#you_mine 63 -80 near:#you_not 0 44
        near:#you_of 75 -67 near:#you_on 0 74 near:#you_one 117 0 near:#you_patient 0 -61
        near:#you_peopl 94 0 near:#you_put 0 70 near:#you_room 93 -86 near:#you_said 130 0
        near:#you_say 99 -77 near:#you_see 98 -45 near:#you_student 0 -69 near:#you_tell 0 -60
        near:#you_that 219 0 near:#you_the -203 -100 near:#you_to 86 69 near:#you_when 74 0
        near:#you_with 0 85 near:#you_would 92 -124 near:#you_you 91 0 near:#you_your -53 0
        near:'s_#common 0 -37 near:a_#accessVerb -209 49 near:a_#anyone 0 -8
        near:a_#benefit 191 -79 near:a_#capacity 0 87 near:a_#common 0 -6 near:a_#ending 0 -33
        near:a_#goVerb 95 0 near:a_#hedge 86 -92 near:a_#meetVerb 45 0 near:a_#meeting 37 0
        near:a_#moveVerb 90 -24 near:a_#named -112 0 near:a_#number 186 -65 near:a_#outcome 155 -33
        near:a_#passVerb 118 -33 near:a_#people 0 96 near:a_#place -79 59 near:a_#praise 103 0
        near:a_#profession -61 108 near:a_#resource 232 -173 near:a_#seat 0 73 near:a_#span 51 -40
        near:a_#time 30 -142 near:a_#treatment 0 118 near:a_#vacant 104 -97 near:a_#wantVerb 0 -83
        near:a_#work 0 -31 near:a_#writer -248 75 near:a_#you 58 -31 near:about_#span 108 0
        near:about_#you -67 55 near:all_#common 0 -62 near:am_#benefit 0 -71 near:am_#common -32 53
        near:am_#negation 108 0 near:am_#noticing -67 41 near:am_#past -74 72 near:am_#place 117 0
        near:am_#profession -54 0 near:am_#time 0 55 near:am_#wantVerb 78 0
        near:an_#capacity 54 -41 near:an_#span 64 -54 near:an_#time 65 -51
        near:and_#accessVerb -2 -81 near:and_#anyone 0 -7 near:and_#benefit -81 0
        near:and_#capacity 0 71 near:and_#common -174 84 near:and_#credential -100 75
        near:and_#ending 132 -73 near:and_#goVerb 54 66 near:and_#hedge 162 -81
        near:and_#meetVerb -148 0 near:and_#meeting -93 82 near:and_#modal 97 -131
        near:and_#negation 106 -63 near:and_#noticing -148 96 near:and_#number 53 -64
        near:and_#outcome 374 -57 near:and_#passVerb 0 173 near:and_#past -206 63
        near:and_#people 187 -163 near:and_#praise -100 0 near:and_#span 0 67
        near:and_#third 35 -71 near:and_#time -67 112 near:and_#treatment 0 87
        near:and_#wantVerb -129 11 near:and_#writer 266 -142 near:and_#you 28 -19
        near:any_#common -121 0 near:any_#span -81 65 near:any_#time -41 61 near:are_#anyone 125 0
        near:are_#praise -78 112 near:are_#you 214 -66 near:as_#benefit 133 0 near:as_#common 0 40
        near:as_#noticing 155 0 near:as_#past 0 70 near:as_#wantVerb 102 0 near:as_#you 116 0
        near:ask_#you 0 65 near:at_#accessVerb 0 87 near:at_#number -82 131 near:at_#span 124 -78
        near:at_#time 105 0 near:at_#writer -106 69 near:at_#you 0 -64 near:be_#accessVerb 0 -69
        near:be_#benefit 289 -202 near:be_#common -54 -98 near:be_#giveVerb 81 -46
        near:be_#noticing 0 -56 near:be_#past -68 0 near:be_#wantVerb 0 -23
        near:becaus_#common -81 0 near:been_#common 94 0 near:been_#past 0 -71
        near:better_#common 164 0 near:both_#common 91 0 near:bring_#you 77 0 near:by_#writer 188 0
        near:can_#accessVerb -135 66 near:can_#common -25 0 near:can_#negation -99 59
        near:can_#noticing 61 0 near:can_#writer 191 0 near:child_#common 0 95
        near:client_#modal 0 -53 near:coff_#time 0 106 near:come_#accessVerb -95 0
        near:come_#writer 0 -72 near:come_#you -61 0 near:could_#benefit 128 -110
        near:could_#common 135 -137 near:could_#ending -108 0 near:could_#giveVerb 129 -104
        near:could_#goVerb -79 -41 near:could_#meetVerb -134 -41 near:could_#moveVerb -88 0
        near:could_#noticing 125 -90 near:could_#passVerb 0 -44 near:could_#writer -136 0
        near:day_#common -183 0 near:day_#time -91 49 near:did_#negation 0 54
        near:do_#common 228 -104 near:do_#negation 0 49 near:do_#outcome 157 0
        near:each_#common 62 -72 near:first_#span 0 72 near:for_#accessVerb 0 -96
        near:for_#anyone 0 18 near:for_#common -130 -68 near:for_#ending 0 -63
        near:for_#goVerb 90 -71 near:for_#meetVerb 90 -55 near:for_#meeting 47 -51
        near:for_#named 0 83 near:for_#negation 209 -69 near:for_#people 42 -88
        near:for_#praise -125 0 near:for_#seat 0 -91 near:for_#span -61 82 near:for_#third 162 -96
        near:for_#time 0 -31 near:for_#universal -67 0 near:for_#writer -67 29
        near:for_#you 132 -107 near:four_#common 0 81 near:free_#capacity 0 -70
        near:free_#common 0 -48 near:free_#resource 0 -94 near:from_#common 57 -75
        near:from_#people -129 0 near:give_#common -98 86 near:good_#common 0 -91
        near:has_#common -44 77 near:have_#accessVerb -53 -115 near:have_#anyone -62 0
        near:have_#benefit -83 43 near:have_#capacity 0 37 near:have_#common 174 48
        near:have_#ending -71 -42 near:have_#food -119 0 near:have_#giveVerb 92 0
        near:have_#goVerb 0 52 near:have_#meetVerb -147 120 near:have_#meeting -93 0
        near:have_#moveVerb 46 7 near:have_#negation -102 69 near:have_#noticing -44 156
        near:have_#number 0 -74 near:have_#passVerb 0 33 near:have_#past -72 11
        near:have_#people 226 -81 near:have_#praise 0 -92 near:have_#resource 122 -23
        near:have_#seat 0 117 near:have_#span 0 74 near:have_#time -103 105
        near:have_#treatment 0 95 near:have_#universal -53 137 near:have_#writer 65 0
        near:have_#you 0 -86 near:hear_#common 0 69 near:help_#you 156 -97 near:hour_#common 0 98
        near:how_#common 0 28 near:how_#ending 0 46 near:how_#moveVerb 133 0 near:how_#you -57 83
        near:i_#accessVerb -114 0 near:i_#anyone 0 100 near:i_#benefit -299 141 near:i_#common 68 0
        near:i_#credential 0 14 near:i_#ending 159 -47 near:i_#giveVerb 251 -124
        near:i_#goVerb 0 -69 near:i_#hedge 129 -137 near:i_#meetVerb -57 -56 near:i_#meeting -65 0
        near:i_#modal 79 -121 near:i_#moveVerb 158 -15 near:i_#named -61 0 near:i_#negation -82 115
        near:i_#noticing -43 141 near:i_#number -39 -59 near:i_#outcome -39 0
        near:i_#passVerb 360 -115 near:i_#past -73 -46 near:i_#people 0 -57 near:i_#place 0 43
        near:i_#praise -192 134 near:i_#seat 0 48 near:i_#sendVerb 116 0 near:i_#span -85 0
        near:i_#takeVerb -99 35 near:i_#third 125 0 near:i_#time -61 104 near:i_#universal -79 41
        near:i_#vacant -111 34 near:i_#wantVerb -41 114 near:i_#work 0 -59 near:i_#writer -114 70
        near:i_#you 74 0 near:if_#anyone 0 -54 near:if_#benefit 95 0 near:if_#modal -87 69
        near:if_#outcome 0 -56 near:if_#past 109 -95 near:if_#universal 0 -56 near:if_#we 56 -95
        near:if_#writer 183 -88 near:if_#you -99 -14 near:in_#accessVerb 159 -116
        near:in_#common 103 0 near:in_#ending 182 -87 near:in_#month 0 -59 near:in_#named 69 -78
        near:in_#noticing 138 -66 near:in_#number 0 53 near:in_#outcome 0 -53 near:in_#past 0 -44
        near:in_#place -75 88 near:in_#resource -63 0 near:in_#seat 75 -39 near:in_#span 0 -104
        near:in_#third -101 69 near:in_#treatment 0 -55 near:in_#writer 53 -53 near:in_#you 49 -34
        near:is_#accessVerb -94 143 near:is_#anyone 162 0 near:is_#benefit -91 0
        near:is_#common -16 0 near:is_#hedge 0 52 near:is_#negation 0 -46 near:is_#praise -120 48
        near:is_#universal 0 -21 near:is_#vacant 77 0 near:is_#writer -74 0 near:is_#you 150 -73
        near:it_#anyone 83 -68 near:it_#benefit 89 -93 near:it_#common 0 -75 near:it_#ending 0 -48
        near:it_#meetVerb -69 0 near:it_#modal 0 -3 near:it_#moveVerb 86 -51 near:it_#named 134 0
        near:it_#outcome 88 0 near:it_#past -81 80 near:it_#praise 0 -50 near:it_#universal 85 -83
        near:it_#vacant 100 -75 near:it_#writer -206 103 near:it_#you 126 -51 near:know_#you -131 0
        near:let_#anyone 0 80 near:let_#third 0 91 near:let_#we 98 0 near:let_#writer 101 0
        near:like_#common 0 -58 near:like_#ending 134 -75 near:like_#giveVerb 113 -97
        near:like_#outcome 0 -63 near:like_#passVerb 0 -67 near:like_#you -159 0
        near:love_#common 0 48 near:may_#benefit 155 -65 near:may_#common 0 -104
        near:may_#ending 0 -50 near:may_#noticing 0 -71 near:may_#writer -79 0
        near:me_#common -145 61 near:me_#noticing 127 0 near:me_#span 0 -63 near:me_#third 0 -61
        near:me_#you -115 93 near:might_#benefit 135 -113 near:might_#common 112 -78
        near:might_#ending 0 -56 near:might_#moveVerb 83 0 near:might_#noticing 89 -86
        near:mine_#common 0 -79 near:mine_#hedge 0 -57 near:mine_#modal 90 -82
        near:my_#anyone 104 -70 near:my_#common 0 -71 near:my_#modal 111 -67 near:my_#passVerb 0 33
        near:my_#past -80 0 near:my_#people 139 0 near:my_#relative -35 99 near:my_#resource 0 -80
        near:my_#seat 55 -58 near:my_#time 0 -65 near:my_#token -86 78 near:my_#treatment 57 -84
        near:my_#writer 101 -109 near:never_#ending 0 66 near:never_#noticing 0 50
        near:never_#past 0 76 near:new_#common -48 110 near:no_#negation 153 0
        near:no_#outcome -138 0 near:no_#universal 101 0 near:not_#accessVerb 84 -132
        near:not_#benefit 0 58 near:not_#common 0 41 near:not_#ending -63 0
        near:not_#moveVerb 0 -53 near:not_#noticing -153 96 near:not_#number 0 81
        near:not_#outcome -126 78 near:not_#past 119 0 near:not_#wantVerb 135 0
        near:of_#accessVerb 0 64 near:of_#anyone 0 -81 near:of_#benefit 100 0
        near:of_#capacity 0 132 near:of_#common 44 0 near:of_#modal 118 -91 near:of_#moveVerb 79 0
        near:of_#noticing 0 -56 near:of_#number 0 -27 near:of_#outcome 0 -22
        near:of_#passVerb -95 44 near:of_#past 140 0 near:of_#people 191 -128
        near:of_#praise 60 -78 near:of_#resource 143 0 near:of_#seat 0 55 near:of_#third -151 0
        near:of_#we 181 -40 near:of_#work 112 0 near:of_#writer 87 0 near:of_#you -118 53
        near:on_#meetVerb 0 -83 near:on_#meeting 88 0 near:on_#number 0 36 near:on_#outcome 50 -68
        near:on_#past 106 0 near:on_#people 114 -51 near:on_#resource 0 82 near:on_#seat -68 0
        near:on_#span 0 -58 near:on_#time 0 72 near:on_#universal 0 75 near:on_#writer 0 -160
        near:on_#you 0 52 near:one_#anyone -75 0 near:one_#common 73 17 near:one_#ending 0 60
        near:one_#meetVerb 0 59 near:one_#moveVerb 0 62 near:one_#past 0 77 near:one_#span 85 0
        near:one_#third -101 0 near:one_#time 83 -76 near:one_#writer 83 0
        near:or_#accessVerb 103 0 near:or_#common -31 132 near:or_#span 0 -67 near:or_#time 0 -91
        near:or_#writer 0 70 near:or_#you 0 88 near:other_#common 0 -39 near:out_#common 0 -102
        near:own_#common 0 90 near:patient_#modal 83 0 near:peopl_#accessVerb 72 -46
        near:peopl_#common 0 -81 near:peopl_#ending 0 -53 near:peopl_#modal 135 0
        near:peopl_#noticing 0 -49 near:peopl_#writer 0 -93 near:room_#common -84 0
        near:same_#common 0 -39 near:say_#you 83 -70 near:see_#you 0 67 near:she_#common 0 54
        near:she_#noticing 0 78 near:she_#past -56 57 near:should_#common 0 58
        near:so_#common 75 33 near:so_#hedge 0 60 near:so_#past 0 58 near:so_#you 0 -64
        near:some_#common -70 0 near:some_#span -98 0 near:some_#time -97 0 near:tell_#writer -62 0
        near:tell_#you 75 0 near:ten_#common 0 76 near:than_#writer 106 0 near:thank_#you -73 0
        near:that_#accessVerb 0 63 near:that_#anyone 57 -33 near:that_#benefit 83 -22
        near:that_#common 53 -102 near:that_#ending -143 151 near:that_#giveVerb 179 -104
        near:that_#hedge 0 -34 near:that_#modal -99 86 near:that_#moveVerb -88 0
        near:that_#negation -78 -52 near:that_#outcome -72 53 near:that_#passVerb 98 0
        near:that_#past 0 112 near:that_#people 169 0 near:that_#praise 0 46 near:that_#third 0 -61
        near:that_#universal -94 0 near:that_#wantVerb 0 -59 near:that_#writer -74 66
        near:that_#you 182 -60 near:the_#accessVerb 256 0 near:the_#anyone 185 -107
        near:the_#benefit -58 -32 near:the_#capacity 0 121 near:the_#common 51 -36
        near:the_#ending 0 -44 near:the_#giveVerb -144 79 near:the_#goVerb 0 -28
        near:the_#hedge -66 0 near:the_#meetVerb 117 -60 near:the_#meeting 107 0
        near:the_#modal 126 0 near:the_#moveVerb -33 0 near:the_#named -52 -85
        near:the_#negation 0 -42 near:the_#number 110 -77 near:the_#outcome -139 31
        near:the_#passVerb -155 38 near:the_#past 0 9 near:the_#people 132 -75
        near:the_#place -19 -91 near:the_#resource -32 81 near:the_#seat -96 -51
        near:the_#span 0 61 near:the_#third 20 -48 near:the_#time 65 28 near:the_#title 0 -71
        near:the_#token -129 0 near:the_#treatment -110 0 near:the_#universal -83 0
        near:the_#we 97 0 near:the_#work -156 212 near:the_#writer 50 31 near:the_#you -101 -15
        near:their_#common 0 -73 near:them_#common 0 -97 near:them_#hedge 127 0
        near:them_#you 0 -71 near:then_#you 120 0 near:ther_#universal 56 0
        near:they_#benefit 69 -26 near:they_#common 82 -156 near:they_#ending 0 -25
        near:they_#goVerb 69 -78 near:they_#meetVerb 0 -80 near:they_#modal 70 -60
        near:they_#moveVerb 0 -56 near:they_#outcome 70 0 near:thi_#common -25 35
        near:thi_#time -57 72 near:think_#modal 0 -46 near:thre_#common 0 -120
        near:to_#accessVerb -43 0 near:to_#anyone 0 -30 near:to_#benefit 53 -72
        near:to_#common 32 -105 near:to_#ending 43 0 near:to_#food -89 88
        near:to_#giveVerb 418 -232 near:to_#goVerb 0 -71 near:to_#hedge -143 145
        near:to_#meetVerb 91 -49 near:to_#meeting 0 48 near:to_#moveVerb 68 -112
        near:to_#noticing 35 183 near:to_#number 0 -50 near:to_#outcome 17 -49
        near:to_#passVerb 207 -89 near:to_#past 0 65 near:to_#praise 94 0 near:to_#relative 0 122
        near:to_#resource 97 -65 near:to_#seat -103 73 near:to_#sendVerb 122 -57
        near:to_#third 0 -53 near:to_#time -79 56 near:to_#universal 109 0 near:to_#writer 0 -37
        near:to_#you -80 22 near:told_#writer 63 0 near:two_#common -95 85 near:us_#common 81 0
        near:very_#common 115 0 near:want_#common -72 74 near:was_#common -51 144
        near:was_#past 95 0 near:we_#common 24 -32 near:we_#ending -155 131 near:we_#meetVerb -86 0
        near:we_#negation 147 0 near:we_#noticing 0 -74 near:we_#past 59 -69 near:we_#resource 96 0
        near:we_#wantVerb -110 0 near:what_#accessVerb 0 -52 near:what_#benefit 222 -56
        near:what_#common 180 -69 near:what_#credential -113 0 near:what_#ending 91 -47
        near:what_#meetVerb 121 -66 near:what_#modal -72 0 near:what_#noticing 214 -66
        near:what_#past 144 0 near:what_#writer 0 -58 near:what_#you 69 -97 near:when_#common 0 56
        near:when_#past -63 70 near:when_#you -98 0 near:wher_#common 0 101 near:wher_#ending 0 47
        near:wher_#past 0 41 near:wher_#writer 0 73 near:which_#writer 0 -79
        near:who_#benefit 142 -77 near:who_#common 67 -62 near:who_#ending -175 0
        near:who_#giveVerb -80 69 near:who_#modal 148 -82 near:who_#outcome 0 -38
        near:who_#past -80 42 near:who_#wantVerb 0 -79 near:who_#writer 90 0 near:who_#you 0 -110
        near:will_#common 99 -172 near:will_#ending 51 78 near:will_#goVerb 0 80
        near:will_#meetVerb -67 75 near:will_#moveVerb 0 -51 near:will_#negation 0 51
        near:with_#common 0 -31 near:with_#number 0 124 near:with_#passVerb -123 0
        near:with_#people -117 83 near:with_#universal 0 -61 near:with_#writer 0 -77
        near:with_#you 69 -80 near:work_#common 0 -79 near:would_#accessVerb 162 0
        near:would_#anyone 0 -90 near:would_#benefit 231 -56 near:would_#ending 194 -115
        near:would_#giveVerb 144 -140 near:would_#hedge 0 -55 near:would_#meetVerb 62 -43
        near:would_#moveVerb 100 -72 near:would_#noticing -170 169 near:would_#outcome 139 -108
        near:would_#passVerb 121 -30 near:would_#past -50 45 near:would_#people 0 -72
        near:would_#praise -109 93 near:would_#sendVerb 0 -66 near:would_#third 0 -114
        near:would_#wantVerb -107 156 near:would_#writer -164 146 near:you_#accessVerb 153 -119
        near:you_#benefit 287 -130 near:you_#common -19 0 near:you_#credential -86 65
        near:you_#ending -45 142 near:you_#food 0 123 near:you_#giveVerb 0 43
        near:you_#goVerb -90 66 near:you_#hedge 0 -12 near:you_#meetVerb -146 29
        near:you_#meeting 0 95 near:you_#modal 19 0 near:you_#moveVerb -230 100
        near:you_#negation -102 106 near:you_#noticing 270 -101 near:you_#number 159 -54
        near:you_#passVerb -167 164 near:you_#past -94 135 near:you_#people 0 -78
        near:you_#praise 0 80 near:you_#time 0 158 near:you_#universal -40 94
        near:you_#wantVerb 177 -129 near:you_#work 0 115 near:you_#writer 70 -50
        near:you_#you 106 0 near:your_#accessVerb 56 -41 near:your_#anyone -65 -172
        near:your_#benefit 0 -29 near:your_#capacity 122 -59 near:your_#common 127 -48
        near:your_#credential -129 0 near:your_#ending 111 -99 near:your_#giveVerb 0 -27
        near:your_#hedge 314 -174 near:your_#meetVerb 0 88 near:your_#modal 299 -224
        near:your_#negation 99 -79 near:your_#noticing 160 -136 near:your_#outcome 0 -66
        near:your_#people 359 -474 near:your_#praise -89 -41 near:your_#resource 17 0
        near:your_#seat 32 -39 near:your_#time -60 0 near:your_#treatment 29 0
        near:your_#universal 93 0 near:your_#vacant 106 -107 near:your_#wantVerb 91 -74
        near:your_#writer 92 -117 near:your_#you -68 53 pair:^_a 0 -37 pair:^_any 0 -49
        pair:^_coff 121 0 pair:^_could -79 0 pair:^_he -69 0 pair:^_i -352 20 pair:^_in 160 0
        pair:^_it 151 -60 pair:^_let 253 0 pair:^_my 0 110 pair:^_no 163 0 pair:^_pleas 280 0
        pair:^_she 0 61 pair:^_thank 0 -61 pair:^_the 309 -185 pair:^_ther 111 -59
        pair:^_they 111 -38 pair:^_we -137 0 pair:^_what -92 75 pair:^_would -102 51
        pair:^_you -205 2 pair:^_your -107 -115 pair:a_few 48 -16 pair:a_free 207 -136
        pair:a_man -123 0 pair:a_short 101 0 pair:a_therapist 0 103 pair:about_it -80 0
        pair:about_the 0 -41 pair:am_a -81 0 pair:am_not 158 0 pair:and_a -133 40
        pair:and_i -78 -28 pair:and_it -105 0 pair:and_mine 97 -93 pair:and_my 187 -104
        pair:and_not -133 0 pair:and_some 0 -79 pair:and_that -107 0 pair:and_the 166 -25
        pair:and_they 96 -110 pair:and_we 0 81 pair:and_you 222 0 pair:any_day -65 60
        pair:are_a 0 81 pair:as_you 108 0 pair:at_all 0 86 pair:at_no 134 0 pair:at_the 91 0
        pair:at_your -66 -70 pair:be_glad 73 0 pair:be_good 147 0 pair:bring_you 184 0
        pair:can_do 0 -65 pair:can_not -133 63 pair:charg_$ 155 0 pair:coff_$ 0 -93
        pair:come_to 0 -42 pair:could_i -110 0 pair:did_not 0 68 pair:do_it -125 0 pair:do_not 0 62
        pair:do_with 131 0 pair:each_other 159 -71 pair:for_a 58 -169 pair:for_me -85 79
        pair:for_noth 254 0 pair:for_the 67 -58 pair:for_them 148 0 pair:for_you 179 0
        pair:for_your 104 -119 pair:free_$ 113 0 pair:from_a -112 0 pair:from_the 117 0
        pair:glad_to 71 0 pair:good_for 141 0 pair:happy_to 0 -67 pair:has_a -136 0
        pair:have_a 75 -66 pair:have_been 92 0 pair:have_given 160 0 pair:have_got 82 -61
        pair:have_never 0 75 pair:hour_on 96 0 pair:how_you -45 130 pair:i_am -113 111
        pair:i_believ 115 0 pair:i_bring 109 0 pair:i_can -65 60 pair:i_come 0 -53
        pair:i_could 0 -33 pair:i_do -145 181 pair:i_have 40 -40 pair:i_know 141 -72
        pair:i_read 0 61 pair:i_saw 0 -75 pair:i_see 143 0 pair:i_take 0 115 pair:i_think 62 -3
        pair:i_thought 0 79 pair:i_was -107 59 pair:i_will 0 73 pair:i_would -35 82
        pair:i_wrot 0 -92 pair:if_i 143 0 pair:if_we 117 -120 pair:if_you -194 0 pair:in_it -127 90
        pair:in_my 0 -79 pair:in_return 204 0 pair:in_the 0 26 pair:in_your -66 -25
        pair:is_a -102 0 pair:is_free 116 0 pair:is_the -104 107 pair:is_your 187 0
        pair:it_$ -142 0 pair:it_and -127 113 pair:it_is 8 -93 pair:it_may 181 0 pair:it_to 93 0
        pair:it_was -85 54 pair:it_would -197 0 pair:know_what 126 0 pair:let_me 142 0
        pair:let_them 0 102 pair:let_us 138 0 pair:like_$ 139 0 pair:list_of 152 -67
        pair:love_to 0 114 pair:me_$ 0 91 pair:me_to -96 120 pair:might_be 121 0
        pair:mine_$ 117 -62 pair:more_than -142 0 pair:my_name 0 63 pair:my_own 59 60
        pair:no_charg 210 0 pair:no_cost 154 0 pair:not_$ 104 0 pair:not_know -131 77
        pair:noth_and 220 0 pair:now_and 0 -79 pair:of_a -124 71 pair:of_mine 140 0
        pair:of_that 135 0 pair:of_the 241 -80 pair:of_them -144 0 pair:of_thos 129 0
        pair:of_us 231 -73 pair:of_you -97 103 pair:offic_$ -127 0 pair:on_a -55 0
        pair:on_monday 0 66 pair:on_my 0 -86 pair:on_the -4 0 pair:on_your 114 0
        pair:one_of -176 95 pair:one_who 104 0 pair:out_$ 0 69 pair:pick_the 0 107
        pair:say_so 157 0 pair:say_that -87 0 pair:say_when 167 0 pair:she_has 151 0
        pair:some_of 108 -63 pair:tell_me -96 30 pair:tell_you 108 0 pair:thank_you -103 0
        pair:that_i -184 100 pair:that_is 0 -62 pair:that_the 0 -87 pair:that_you 0 40
        pair:that_your 128 -46 pair:the_best -137 0 pair:the_even 164 0 pair:the_first -57 73
        pair:the_next 133 0 pair:the_one 69 -71 pair:the_only 0 78 pair:the_other 123 -96
        pair:the_peopl 0 -68 pair:the_same 158 -112 pair:the_two 185 -54 pair:the_way -107 0
        pair:them_$ 114 -33 pair:them_to -146 0 pair:ther_$ 0 96 pair:they_are 39 -54
        pair:they_would 67 0 pair:thi_letter 191 0 pair:think_of 0 127 pair:to_a 0 102
        pair:to_ask 0 63 pair:to_be -147 51 pair:to_get -101 0 pair:to_give 149 0
        pair:to_have 82 -60 pair:to_know 0 64 pair:to_me -122 0 pair:to_see 0 50
        pair:to_send 167 -59 pair:to_tell 0 57 pair:to_the -139 67 pair:to_writ 0 78
        pair:to_you 46 0 pair:to_your 0 -60 pair:too_$ 110 0 pair:two_of 199 -68
        pair:want_to -76 104 pair:was_the 0 59 pair:we_both 198 0 pair:we_could 129 0
        pair:we_have 0 54 pair:week_$ 0 -80 pair:what_a 0 95 pair:what_i 0 -48 pair:what_to -162 85
        pair:what_you 0 -66 pair:when_you -133 0 pair:wher_i 0 84 pair:which_i 0 -80
        pair:which_is 170 0 pair:who_has -110 0 pair:who_would 218 0 pair:with_a -86 32
        pair:with_me 0 -75 pair:with_my 144 0 pair:with_the 130 0 pair:with_you 0 -67
        pair:work_with 132 0 pair:would_be 0 61 pair:would_have 91 -60 pair:would_love 0 101
        pair:would_you -146 98 pair:year_$ -73 0 pair:you_$ 111 -40 pair:you_a 151 0
        pair:you_and 0 -39 pair:you_are -147 46 pair:you_can 122 0 pair:you_do 0 70
        pair:you_for -60 0 pair:you_had -88 74 pair:you_have 0 52 pair:you_know 92 0
        pair:you_let -98 55 pair:you_like 170 -80 pair:you_said 182 -49 pair:you_say 112 -69
        pair:you_see 130 0 pair:you_to -93 0 pair:you_will -90 0 pair:your_client -135 0
        pair:your_offic 0 45 pair:your_patient 0 -12 pair:your_peopl 135 0 pair:your_student 0 -80
        pair:your_to 217 0 some:#accessVerb 0 -57 some:#anyone 290 -110 some:#benefit 414 -140
        some:#capacity -58 138 some:#common -83 -77 some:#credential 18 57 some:#ending -203 -21
        some:#food -148 -48 some:#giveVerb 244 -79 some:#goVerb -131 -20 some:#hedge -22 -257
        some:#hollow -35 35 some:#meetVerb -61 -48 some:#meeting 133 -21 some:#modal 416 -229
        some:#month 0 -92 some:#moveVerb 55 -114 some:#named -60 6 some:#negation 234 -136
        some:#noticing 26 -1 some:#number -171 49 some:#outcome 114 -55 some:#passVerb 59 34
        some:#past -343 102 some:#people 187 -263 some:#place -30 0 some:#praise -230 65
        some:#profession -88 125 some:#relative -125 64 some:#resource 364 -202 some:#seat -24 -7
        some:#sendVerb 0 -45 some:#span -108 -123 some:#takeVerb 179 -65 some:#third 283 -219
        some:#time 19 -27 some:#title -63 0 some:#token -312 108 some:#treatment -169 119
        some:#universal 46 -85 some:#vacant 301 -195 some:#wantVerb -174 0 some:#we 245 -163
        some:#work 112 -28 some:#writer 75 -115 some:#you 453 -94 wish:I_be -80 58 wish:I_come 0 39
        wish:I_do 0 -98 wish:I_like 52 0 wish:I_love 0 66 word:'s 224 -239 word:a 57 -49
        word:about -61 -104 word:accept 246 0 word:adult 0 130 word:after -93 -22
        word:afternoon -110 127 word:again -154 0 word:all -137 43 word:aloud 179 0 word:also 0 -75
        word:alway -175 43 word:am -152 91 word:an 2 51 word:and 228 -50 word:answer 0 65
        word:any -155 0 word:anyon -95 0 word:anyth 135 0 word:appreciat -174 0 word:are 161 -106
        word:around -117 0 word:as 133 0 word:ask 0 45 word:at -25 141 word:away 164 0
        word:back 49 -97 word:bad 0 88 word:be -92 -116 word:been -103 73 word:befor 35 -78
        word:behind 0 123 word:believ 0 -78 word:best -84 0 word:better 308 -112 word:between 128 0
        word:board 113 0 word:book 0 104 word:both 427 -146 word:box 148 -117 word:boy 104 -92
        word:bring 75 -117 word:brought 0 106 word:build -155 120 word:bus -122 0 word:but -92 115
        word:buy -141 70 word:by 128 0 word:came -196 85 word:can 78 -51 word:card -115 48
        word:case 116 0 word:chang 139 0 word:chapter -166 87 word:charg 400 -145 word:child -96 72
        word:children 96 -63 word:choos 0 56 word:client 98 -221 word:clinic 219 -85
        word:coff 175 0 word:color 135 0 word:com 0 53 word:come 185 -161 word:compar 211 0
        word:copy 119 -72 word:corner -118 90 word:cost 377 0 word:could 339 -224
        word:counselor -93 52 word:county 137 -68 word:court 0 -109 word:crew 0 -78
        word:day -123 75 word:desk 0 65 word:did 0 88 word:do 38 87 word:doe -51 50
        word:door 0 -108 word:driver -126 0 word:dur 117 0 word:each 210 -60 word:early 91 0
        word:easier 336 -117 word:eight -139 0 word:eleven 0 -61 word:else 0 -78
        word:enclos 405 -93 word:english 192 0 word:even 122 -18 word:evening 0 58 word:ever 238 0
        word:every -215 112 word:everyon -113 0 word:eye -141 0 word:fall -142 76
        word:family 0 -105 word:fear 150 0 word:fee 118 0 word:few 65 0 word:find -70 -55
        word:finish 0 99 word:first -170 0 word:folk 106 -99 word:for 416 -141 word:form 127 0
        word:four -80 116 word:free 781 -325 word:friday -110 -35 word:front -89 0 word:get 73 -35
        word:give 118 -43 word:given 220 0 word:glad 128 -69 word:go 0 -101 word:goe 108 0
        word:going -227 0 word:grateful -203 122 word:great -101 66 word:green 135 0
        word:group 0 58 word:had -136 24 word:half 145 0 word:happy 0 -84 word:hard 314 0
        word:has -140 0 word:have 130 -93 word:he -121 -40 word:hear 14 0 word:heard -48 51
        word:help 153 -166 word:her -108 0 word:him 0 -67 word:home 0 -57 word:hour 75 -12
        word:how -109 27 word:hurry -158 0 word:i 99 -65 word:if 272 -246 word:in 50 -18
        word:is 0 -160 word:it 184 -40 word:jar 127 0 word:join 190 0 word:just -240 84
        word:keep -52 0 word:kept -99 96 word:kid -100 -165 word:knew 0 -75 word:know -95 105
        word:last -68 0 word:late 116 -94 word:learn -94 50 word:leav -113 0 word:left -192 123
        word:les 148 0 word:let 119 39 word:letter 209 -85 word:library 187 0 word:licens 0 79
        word:like 139 -91 word:line -73 0 word:liv 0 -83 word:long 318 -95 word:look -107 0
        word:love -169 134 word:lunch -55 -36 word:made 0 79 word:make 0 -64 word:man 0 67
        word:march 173 -85 word:may 153 -114 word:me -307 199 word:mean -106 0 word:meet -127 -102
        word:member -123 0 word:might 303 -228 word:mind 0 82 word:mine 589 -335 word:minut 180 0
        word:monday -81 0 word:more 0 90 word:morn -68 -48 word:most -118 121 word:mostly 0 88
        word:mother 172 0 word:much -157 38 word:my -59 60 word:myself -70 0 word:name -26 53
        word:need 78 -17 word:neighbor 118 0 word:neither 173 0 word:never -106 68
        word:new -120 168 word:next 175 0 word:night 0 -176 word:nine 87 0 word:no 247 -98
        word:nobody 0 -96 word:none -176 0 word:not -52 74 word:noth 294 -122 word:notic 0 -55
        word:now 0 176 word:nurs 86 -75 word:of 114 -71 word:off 106 0 word:offic -99 198
        word:old -93 65 word:on 9 -54 word:once -53 0 word:one 6 4 word:only 184 0
        word:open -204 60 word:or 76 0 word:other 150 -144 word:our -99 -11 word:out 94 0
        word:over -150 0 word:own 0 96 word:page 118 -85 word:paper 172 0 word:parent -94 -43
        word:pass -155 0 word:patient 73 -70 word:peopl 179 -136 word:perhap 0 -68
        word:person -299 140 word:phon 65 -141 word:pick -176 41 word:pitch 355 0 word:plac -226 88
        word:play -33 75 word:pleas 124 -115 word:point -160 0 word:present 0 -70 word:print 106 0
        word:psychologist 0 -114 word:question 342 0 word:quit -156 0 word:quot 299 0
        word:rais 0 -79 word:read 0 42 word:rehearsal -203 0 word:remember -118 0
        word:report 150 -133 word:return 504 0 word:room 0 -46 word:run -147 0 word:said 158 0
        word:same 206 -146 word:sandwich -188 0 word:sat 0 79 word:saturday -106 154
        word:save 213 0 word:saw 0 -56 word:say 172 -31 word:schedul 0 106 word:school -162 56
        word:seat -230 175 word:second -73 0 word:see 59 94 word:seen -86 0 word:send 259 -182
        word:sentenc 130 0 word:serv 139 0 word:session -206 0 word:settl 0 -90 word:shar 161 -69
        word:she -37 84 word:short 113 0 word:should -86 88 word:side 82 -115 word:sinc 93 0
        word:sit 130 -26 word:sleep 180 -111 word:small 72 0 word:so -62 147 word:some -44 -61
        word:somebody -127 0 word:someth 246 -90 word:sooner 209 0 word:spar 0 -58
        word:speak -203 0 word:staff 0 -73 word:start 0 97 word:stat 0 134 word:stay 297 -75
        word:still 0 -134 word:stop 0 125 word:street -113 0 word:student 0 -56 word:such 0 60
        word:suit -79 0 word:summer -157 0 word:supervisor 0 114 word:swap 291 0 word:take -97 31
        word:talk 0 -62 word:tea 0 -72 word:teach 138 0 word:telephon 0 83 word:tell 0 22
        word:ten -48 104 word:than 106 0 word:thank -192 0 word:that 75 -107 word:the -28 -40
        word:their 194 -188 word:them 51 -50 word:ther 129 -61 word:therapist -155 135
        word:they 228 -209 word:thi 0 136 word:thing 213 -82 word:thirty -109 0 word:thos 122 -151
        word:thought -98 105 word:thre 0 -153 word:through -142 0 word:thursday 163 0
        word:tim 0 -84 word:time -51 -74 word:to -56 158 word:together 146 -68 word:too 143 -102
        word:took 0 -55 word:town 0 125 word:trad 322 0 word:train 59 0 word:treat 0 -76
        word:tuesday -78 0 word:turn 0 -41 word:two 95 0 word:understand -161 88 word:up -157 -16
        word:us 283 -16 word:use 504 -195 word:very 207 0 word:visit 161 0 word:wait 158 0
        word:walk 0 -130 word:want -122 29 word:was -56 180 word:watch -94 0 word:way 64 0
        word:we 122 -44 word:week -26 -128 word:welcom 261 0 word:well 240 -56 word:were -134 0
        word:what 178 -80 word:when -37 0 word:whenever -126 0 word:wher -106 219
        word:which 149 -41 word:who 142 -152 word:whol 62 0 word:whom 179 -91 word:whos -153 0
        word:will -41 0 word:wish 0 58 word:with 0 -13 word:within -189 0 word:without 0 -76
        word:wonderful -121 0 word:word 63 0 word:work 138 -110 word:would 204 -157
        word:writ -53 114 word:wrot 0 -106 word:year -221 131 word:you -76 41 word:your 293 -183
        """
}
