// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -439 470
        deed:- 395 -263 deed:-_#modal 103 -150 deed:I -104 0 deed:I_#modal 0 -91 deed:I_#past 0 49
        deed:I_am -165 99 deed:I_bring 121 0 deed:I_can -73 41 deed:I_do -127 182
        deed:I_have 14 -15 deed:I_know 218 -92 deed:I_saw 0 -91 deed:I_take 0 131
        deed:I_think 0 -20 deed:I_thought 0 82 deed:I_was 0 37 deed:I_will -33 88
        deed:I_would -214 116 deed:I_wrot 0 -92 deed:My 50 19 deed:My_#anyone 0 -60
        deed:My_#comer 149 -75 deed:My_#common 55 -43 deed:My_#people 207 -46
        deed:My_#relative 0 71 deed:My_#seat 73 -133 deed:My_#treatment 114 0 deed:My_own 0 86
        deed:Our -91 0 deed:They 88 -136 deed:They_#modal 25 -119 deed:They_#past -301 77
        deed:They_are 0 -62 deed:They_has 0 79 deed:They_would 0 -60 deed:We 131 -81
        deed:We_#modal 72 -95 deed:We_#past 0 -107 deed:We_are -133 0 deed:We_both 228 0
        deed:We_could 158 0 deed:You 166 0 deed:You_#modal 82 -51 deed:You_#past -183 230
        deed:You_and 0 -97 deed:You_are -63 54 deed:You_can 147 0 deed:You_gave 162 0
        deed:You_had 0 62 deed:You_have -78 0 deed:You_know 161 0 deed:You_let -111 67
        deed:You_like 178 -59 deed:You_said 133 0 deed:You_say 146 -82 deed:You_see 115 0
        deed:Your 153 -345 deed:Your_#anyone 0 -90 deed:Your_#comer 0 -83 deed:Your_#common -7 -64
        deed:Your_#modal 334 -351 deed:Your_#people 419 -428 deed:Your_#resource 76 0
        deed:Your_#seat 29 -88 deed:Your_#sign -140 0 deed:Your_#time -145 0
        deed:Your_#treatment 54 0 deed:Your_#work 0 67 deed:Your_client -170 0
        deed:Your_patient 154 -34 mark:digit -221 30 mark:first -666 116 mark:last -482 116
        mark:last-but-one -281 116 mark:last-but-two 127 112 mark:long 291 -123
        mark:question -136 -138 mark:quoted 95 -137 mark:second -32 116 mark:short -43 0
        near:#accessVerb_a 0 -15 near:#accessVerb_and 45 127 near:#accessVerb_at 143 0
        near:#accessVerb_for -80 0 near:#accessVerb_i 76 0 near:#accessVerb_in 0 -88
        near:#accessVerb_it -200 133 near:#accessVerb_my 0 -71 near:#accessVerb_of -76 0
        near:#accessVerb_on -71 0 near:#accessVerb_return 132 0 near:#accessVerb_that 118 -49
        near:#accessVerb_the 175 68 near:#accessVerb_who 109 0 near:#accessVerb_year 0 -85
        near:#accessVerb_you 0 54 near:#accessVerb_your 0 -41 near:#anyone_a -194 0
        near:#anyone_and 153 -157 near:#anyone_day -134 71 near:#anyone_for 92 0
        near:#anyone_i -30 0 near:#anyone_if 114 0 near:#anyone_in -96 0 near:#anyone_is -133 0
        near:#anyone_might -90 0 near:#anyone_mine 94 -53 near:#anyone_of 38 -92
        near:#anyone_on 50 0 near:#anyone_the 0 44 near:#anyone_to 49 -136 near:#anyone_who 0 -75
        near:#anyone_would 138 -169 near:#anyone_you 95 -47 near:#anyone_your 63 -130
        near:#benefit_a 141 -86 near:#benefit_and 82 -165 near:#benefit_at 101 -90
        near:#benefit_be 0 88 near:#benefit_for 0 -98 near:#benefit_from 0 -78
        near:#benefit_how 0 42 near:#benefit_if 83 -69 near:#benefit_in 106 0
        near:#benefit_it 110 -22 near:#benefit_than 162 0 near:#benefit_that -147 70
        near:#benefit_the -88 -89 near:#benefit_them 126 -123 near:#benefit_to 0 -88
        near:#benefit_you 189 0 near:#benefit_your 68 -165 near:#capacity_and 0 54
        near:#capacity_i 0 52 near:#capacity_in 0 73 near:#capacity_on 103 0
        near:#capacity_the 0 30 near:#certain_a 0 63 near:#certain_and 0 55 near:#certain_at 0 69
        near:#certain_charg 142 0 near:#certain_day -93 76 near:#certain_i 0 66
        near:#certain_in 0 -59 near:#certain_of -82 113 near:#certain_the -80 27
        near:#certain_time 0 -80 near:#certain_to -164 66 near:#comer_and -75 0
        near:#comer_have 0 -83 near:#comer_i 126 -112 near:#comer_my 138 -62 near:#comer_see 82 -70
        near:#comer_the 0 -36 near:#comer_who 63 -48 near:#comer_with 84 -43
        near:#comer_would 191 -93 near:#comer_your 87 -55 near:#common_'s 89 -166
        near:#common_a 50 -40 near:#common_about -49 71 near:#common_after -127 0
        near:#common_am 0 21 near:#common_an 0 99 near:#common_and -179 84 near:#common_are 21 -127
        near:#common_at 241 0 near:#common_back 0 -55 near:#common_be 95 -87
        near:#common_befor 0 -74 near:#common_better 94 0 near:#common_by 0 52
        near:#common_call -129 0 near:#common_can -56 0 near:#common_come 0 -54
        near:#common_could 0 -41 near:#common_day 0 52 near:#common_each 0 -55
        near:#common_first -106 0 near:#common_for 42 -48 near:#common_free 135 -95
        near:#common_from 65 -84 near:#common_give 108 0 near:#common_had 98 0
        near:#common_has -163 63 near:#common_have -240 0 near:#common_he 113 0
        near:#common_home 0 -65 near:#common_how -108 68 near:#common_i -109 51
        near:#common_if -61 -43 near:#common_in -238 167 near:#common_is -141 0
        near:#common_it 112 -44 near:#common_know 0 125 near:#common_letter 120 0
        near:#common_like 0 -49 near:#common_may 0 -62 near:#common_me -187 90
        near:#common_might 0 -47 near:#common_mine 182 -118 near:#common_my -38 -42
        near:#common_need 112 0 near:#common_not -42 38 near:#common_of -40 143
        near:#common_on -216 65 near:#common_one 64 -37 near:#common_out 41 -98
        near:#common_peopl 0 35 near:#common_same 0 -108 near:#common_see 76 0
        near:#common_send 0 -66 near:#common_should 0 85 near:#common_so 191 0
        near:#common_some 0 -85 near:#common_talk 0 -48 near:#common_that -129 33
        near:#common_the 82 107 near:#common_their 88 -75 near:#common_them 28 -87
        near:#common_ther -115 0 near:#common_they 0 -12 near:#common_thi 162 0
        near:#common_thing 128 0 near:#common_thos 0 -84 near:#common_thre 0 -54
        near:#common_to 212 101 near:#common_too 158 0 near:#common_two 0 -64 near:#common_up 0 68
        near:#common_us 110 -36 near:#common_use 96 0 near:#common_was 0 23 near:#common_well 197 0
        near:#common_what 32 -81 near:#common_when 122 -151 near:#common_wher 0 60
        near:#common_which 0 -49 near:#common_who 75 0 near:#common_with 161 -19
        near:#common_work 0 -108 near:#common_would 120 -78 near:#common_writ 0 83
        near:#common_year 68 0 near:#common_you -226 -55 near:#common_your -161 -77
        near:#credential_for 0 120 near:#credential_not -40 53 near:#credential_the 0 80
        near:#credential_well 207 0 near:#credential_with 77 0 near:#credential_you 0 -72
        near:#ending_a 170 -146 near:#ending_about 0 49 near:#ending_an 0 93
        near:#ending_and 138 -132 near:#ending_been 0 59 near:#ending_for 0 -103
        near:#ending_free 117 0 near:#ending_from 0 -102 near:#ending_given 168 0
        near:#ending_got 0 -34 near:#ending_i 0 -71 near:#ending_in -229 -88 near:#ending_is -111 0
        near:#ending_it 106 -105 near:#ending_never 0 62 near:#ending_not -94 0
        near:#ending_on -227 51 near:#ending_out 0 -68 near:#ending_sinc -84 0
        near:#ending_that 128 0 near:#ending_the 111 93 near:#ending_them 0 -71
        near:#ending_thi 0 97 near:#ending_to -116 32 near:#ending_with 0 -43
        near:#ending_you -22 42 near:#ending_your -110 0 near:#final_a 0 -89 near:#final_and 0 69
        near:#final_in 94 0 near:#final_of 108 -118 near:#final_the 251 26 near:#final_you -118 0
        near:#food_the 0 -79 near:#gap_for 121 -62 near:#gap_to 0 -75 near:#giveVerb_a 183 -80
        near:#giveVerb_and 0 -59 near:#giveVerb_i 0 -55 near:#giveVerb_in 0 -41
        near:#giveVerb_it 219 0 near:#giveVerb_me 0 58 near:#giveVerb_my -89 0
        near:#giveVerb_of 0 -34 near:#giveVerb_on 0 -37 near:#giveVerb_one 126 0
        near:#giveVerb_the -98 0 near:#giveVerb_them 44 0 near:#giveVerb_to 155 -148
        near:#giveVerb_you 356 -105 near:#giveVerb_your 158 -67 near:#goVerb_a 0 -38
        near:#goVerb_and 0 -24 near:#goVerb_in 0 -48 near:#goVerb_it 0 80 near:#goVerb_me 0 -50
        near:#goVerb_of 0 -60 near:#goVerb_on -104 0 near:#goVerb_or 0 -83 near:#goVerb_out 107 0
        near:#goVerb_the -114 49 near:#goVerb_to 68 -41 near:#goVerb_up -107 0
        near:#goVerb_with 134 0 near:#goVerb_you -71 -71 near:#growth_a -144 87
        near:#growth_and -92 0 near:#hedge_a 0 -20 near:#hedge_and 0 -120 near:#hedge_be 140 -144
        near:#hedge_do 135 0 near:#hedge_for 147 -87 near:#hedge_have 0 -25 near:#hedge_help 0 -96
        near:#hedge_i 31 0 near:#hedge_in -97 0 near:#hedge_is 93 0 near:#hedge_it 0 -92
        near:#hedge_me 0 -75 near:#hedge_my 0 -69 near:#hedge_not 0 90 near:#hedge_of 0 -27
        near:#hedge_that -48 -120 near:#hedge_the 271 -163 near:#hedge_they 98 0
        near:#hedge_to 79 14 near:#hedge_we 87 -90 near:#hedge_you -123 167
        near:#hedge_your -54 -23 near:#meetVerb_a 10 0 near:#meetVerb_and -73 0
        near:#meetVerb_for 65 0 near:#meetVerb_in -133 -11 near:#meetVerb_it 68 0
        near:#meetVerb_me -78 -59 near:#meetVerb_of 70 -12 near:#meetVerb_on -136 50
        near:#meetVerb_the -217 -41 near:#meetVerb_them 76 -80 near:#meetVerb_to -115 96
        near:#meetVerb_with 78 0 near:#meetVerb_would 109 0 near:#meetVerb_you 33 69
        near:#meetVerb_your 113 -102 near:#meeting_in 0 -32 near:#meeting_or 109 -35
        near:#meeting_the 0 -10 near:#meeting_you 0 -105 near:#modal_a 89 -64 near:#modal_and 0 -97
        near:#modal_be 78 -82 near:#modal_better 126 -65 near:#modal_both 0 -92
        near:#modal_bring 50 -104 near:#modal_do 194 -98 near:#modal_for -96 0
        near:#modal_from 113 -83 near:#modal_give 87 0 near:#modal_good 0 -76
        near:#modal_have 49 -109 near:#modal_help 0 -96 near:#modal_i 0 103 near:#modal_in 0 -65
        near:#modal_it -11 -124 near:#modal_like -45 -36 near:#modal_love 0 117 near:#modal_me 0 83
        near:#modal_my -104 0 near:#modal_not -49 158 near:#modal_of 0 -79 near:#modal_on -123 112
        near:#modal_out 107 0 near:#modal_send 121 -64 near:#modal_so -160 102
        near:#modal_the -98 0 near:#modal_them 92 -117 near:#modal_to 82 35 near:#modal_use 125 -61
        near:#modal_we 0 -51 near:#modal_with 94 -52 near:#modal_you -173 85
        near:#modal_your 172 -67 near:#moveVerb_a 220 -116 near:#moveVerb_and 0 -45
        near:#moveVerb_at 91 0 near:#moveVerb_back 0 -57 near:#moveVerb_from 0 76
        near:#moveVerb_i -67 0 near:#moveVerb_in 0 -69 near:#moveVerb_it 109 0
        near:#moveVerb_me -131 0 near:#moveVerb_my -84 0 near:#moveVerb_of 0 -84
        near:#moveVerb_on 0 77 near:#moveVerb_one 117 0 near:#moveVerb_out 64 -64
        near:#moveVerb_that -91 130 near:#moveVerb_the -93 -20 near:#moveVerb_them 0 -69
        near:#moveVerb_to 52 0 near:#moveVerb_up -71 0 near:#moveVerb_you 280 0 near:#named_i -79 0
        near:#negation_a 0 70 near:#negation_and 181 0 near:#negation_be -89 100
        near:#negation_charg 174 -110 near:#negation_i 173 0 near:#negation_in 0 -75
        near:#negation_is 0 -79 near:#negation_know 0 67 near:#negation_of -79 0
        near:#negation_one -141 75 near:#noticing_and 154 -77 near:#noticing_are 0 -64
        near:#noticing_at 0 -69 near:#noticing_for -127 -69 near:#noticing_from 41 -96
        near:#noticing_have 0 -79 near:#noticing_how -128 63 near:#noticing_i 0 24
        near:#noticing_in -118 -45 near:#noticing_it -46 56 near:#noticing_me 139 34
        near:#noticing_my -31 52 near:#noticing_of -65 171 near:#noticing_on -89 0
        near:#noticing_that 42 0 near:#noticing_the 6 -95 near:#noticing_their 110 0
        near:#noticing_them 127 -36 near:#noticing_to -74 72 near:#noticing_what 117 -118
        near:#noticing_with 92 0 near:#noticing_you -340 102 near:#noticing_your -109 -148
        near:#number_a -98 81 near:#number_and -58 0 near:#number_for 0 -82 near:#number_have 0 -62
        near:#number_i 51 -55 near:#number_in 198 0 near:#number_minut 0 69 near:#number_of 79 64
        near:#number_the -54 0 near:#number_them -103 0 near:#number_us 126 0
        near:#number_with 0 -66 near:#number_would 177 0 near:#number_year -87 68
        near:#number_you 63 0 near:#outcome_a 52 -78 near:#outcome_and 203 -162
        near:#outcome_for 214 -169 near:#outcome_hour 0 -84 near:#outcome_how 0 44
        near:#outcome_if 0 -72 near:#outcome_it -79 88 near:#outcome_my -88 0
        near:#outcome_of 190 -103 near:#outcome_on 0 69 near:#outcome_than 89 0
        near:#outcome_that -78 0 near:#outcome_the 52 125 near:#outcome_to -102 -26
        near:#outcome_what 126 -87 near:#outcome_with 0 -52 near:#outcome_you 44 0
        near:#passVerb_a 148 -24 near:#passVerb_at -107 105 near:#passVerb_i 126 0
        near:#passVerb_in 0 -7 near:#passVerb_it 211 0 near:#passVerb_me -126 75
        near:#passVerb_on -167 120 near:#passVerb_that -138 60 near:#passVerb_the -20 109
        near:#passVerb_to 42 0 near:#passVerb_up 0 80 near:#passVerb_what 142 -69
        near:#passVerb_you 76 56 near:#past_a 79 -96 near:#past_and 0 61 near:#past_at -91 0
        near:#past_for -114 90 near:#past_from -103 0 near:#past_her 0 44 near:#past_him -122 0
        near:#past_his 0 -88 near:#past_how 0 -56 near:#past_i 0 -34 near:#past_is 108 -86
        near:#past_it -55 186 near:#past_me 111 67 near:#past_my -107 68 near:#past_not 0 63
        near:#past_on -70 141 near:#past_one -59 0 near:#past_out -53 93 near:#past_so -71 0
        near:#past_that 0 54 near:#past_the -182 0 near:#past_them -132 178 near:#past_to -42 114
        near:#past_two -80 0 near:#past_us 62 0 near:#past_what 178 -72 near:#past_with -119 123
        near:#past_you -58 129 near:#past_your -54 0 near:#people_'s 0 -40 near:#people_a 116 0
        near:#people_and -109 -6 near:#people_at 208 -83 near:#people_be 99 0
        near:#people_could 106 -61 near:#people_for 0 -59 near:#people_have 142 -103
        near:#people_i 199 -70 near:#people_in 0 -8 near:#people_it -72 0 near:#people_like 0 -78
        near:#people_may 126 0 near:#people_mine 111 -58 near:#people_my 151 -189
        near:#people_not -79 0 near:#people_of -123 144 near:#people_see 74 -36
        near:#people_the -80 -100 near:#people_them -105 0 near:#people_to 124 -135
        near:#people_who 0 -73 near:#people_with 144 -52 near:#people_would 478 -167
        near:#people_you 147 -71 near:#place_a 0 84 near:#place_and -56 107 near:#place_for -128 0
        near:#place_your -102 0 near:#praise_i 0 107 near:#praise_the 0 30 near:#praise_to 72 -49
        near:#praise_with 0 55 near:#praise_you -73 65 near:#praise_your 0 -82
        near:#relative_and -161 0 near:#resource_a 84 0 near:#resource_and 50 -40
        near:#resource_at 0 79 near:#resource_for 113 -67 near:#resource_i -97 0
        near:#resource_of 0 -50 near:#resource_on 186 -125 near:#resource_that 0 -39
        near:#resource_the 42 0 near:#resource_you 0 47 near:#resource_your 65 -56
        near:#seat_a 100 -66 near:#seat_and -204 87 near:#seat_at 0 108 near:#seat_for -128 0
        near:#seat_i 0 64 near:#seat_in -110 0 near:#seat_is -68 65 near:#seat_of 101 0
        near:#seat_the 133 0 near:#seat_to 109 0 near:#seat_would 0 -57 near:#seat_you -115 0
        near:#sendVerb_to 145 -95 near:#sign_and -146 28 near:#sign_i 0 74 near:#sign_on -135 65
        near:#sign_the 0 32 near:#sign_would -182 105 near:#sign_your -116 108 near:#span_a 0 -105
        near:#span_and -159 72 near:#span_for 88 -79 near:#span_i -62 75 near:#span_of -75 0
        near:#span_on 75 -98 near:#span_or 105 0 near:#span_you -102 -76 near:#span_your 126 0
        near:#takeVerb_you 0 81 near:#third_a -163 156 near:#third_and 280 -115
        near:#third_are 0 -54 near:#third_be 0 -79 near:#third_i 66 0 near:#third_is -124 0
        near:#third_it 98 0 near:#third_on -107 0 near:#third_that 0 71 near:#third_the 43 -149
        near:#third_to 0 -38 near:#third_will 0 -69 near:#third_with 0 -57 near:#third_would 90 -97
        near:#third_your 153 -129 near:#time_a 129 -205 near:#time_and -250 109
        near:#time_any 0 118 near:#time_at -112 161 near:#time_for 105 -62 near:#time_i -98 61
        near:#time_in 0 -85 near:#time_is 120 0 near:#time_it -91 0 near:#time_on 164 -55
        near:#time_or 156 -74 near:#time_that 80 -37 near:#time_the -118 152 near:#time_to 0 62
        near:#time_you 0 -112 near:#time_your 172 0 near:#token_and 0 63 near:#token_of 0 71
        near:#token_on -141 77 near:#treatment_and -64 0 near:#treatment_on 116 0
        near:#treatment_the -80 0 near:#treatment_to 109 0 near:#treatment_with 0 80
        near:#universal_and 84 0 near:#universal_at 0 92 near:#universal_charg 142 0
        near:#universal_day -93 78 near:#universal_i 0 36 near:#universal_of -106 77
        near:#universal_that -130 0 near:#universal_the -101 47 near:#universal_time 0 -80
        near:#universal_to -202 50 near:#universal_who 0 -57 near:#universal_your 0 -61
        near:#vacant_for 131 0 near:#wantVerb_a 0 -54 near:#wantVerb_and 0 -66
        near:#wantVerb_be -103 83 near:#wantVerb_for -97 0 near:#wantVerb_if -144 0
        near:#wantVerb_it -127 26 near:#wantVerb_the 0 64 near:#wantVerb_them 0 -56
        near:#wantVerb_to 0 1 near:#wantVerb_you -202 60 near:#wantVerb_your -129 0
        near:#we_a 0 142 near:#we_are -118 0 near:#we_both 161 0 near:#we_have -127 0
        near:#we_on 158 0 near:#we_the 141 0 near:#work_on -87 0 near:#writer_a 99 -32
        near:#writer_also 0 -57 near:#writer_am -115 79 near:#writer_and 158 117
        near:#writer_at 0 92 near:#writer_bring 84 -94 near:#writer_can -83 50
        near:#writer_could 26 -64 near:#writer_do 0 35 near:#writer_for -57 73
        near:#writer_from 0 -81 near:#writer_given 173 0 near:#writer_got 0 -47
        near:#writer_happy 0 -60 near:#writer_have 166 -73 near:#writer_i -47 74
        near:#writer_in -99 93 near:#writer_is -174 44 near:#writer_it 78 -96
        near:#writer_know 162 -77 near:#writer_left 0 98 near:#writer_like 59 0
        near:#writer_love 0 1 near:#writer_might 100 0 near:#writer_my -71 0 near:#writer_name 0 80
        near:#writer_never 0 34 near:#writer_not 0 74 near:#writer_on -291 152
        near:#writer_one 0 -63 near:#writer_own 0 50 near:#writer_read 0 103 near:#writer_saw 0 -88
        near:#writer_see 0 -12 near:#writer_so -123 0 near:#writer_take 0 83
        near:#writer_that 0 -140 near:#writer_the 0 -75 near:#writer_think 76 5
        near:#writer_thought 0 85 near:#writer_to 67 178 near:#writer_train 0 -72
        near:#writer_two 0 65 near:#writer_want -68 79 near:#writer_was 0 41
        near:#writer_what 203 -86 near:#writer_will 0 50 near:#writer_with 0 -30
        near:#writer_would 125 -13 near:#writer_writ 106 0 near:#writer_wrot 0 -78
        near:#writer_you 92 39 near:#writer_your -93 -23 near:#you_a 12 -56 near:#you_and 343 -270
        near:#you_are -124 0 near:#you_ask 79 0 near:#you_at 0 -46 near:#you_be 150 -42
        near:#you_client -97 0 near:#you_could 82 0 near:#you_do -111 41 near:#you_for -166 -98
        near:#you_free 123 0 near:#you_had 0 56 near:#you_have 125 -106 near:#you_i 0 -49
        near:#you_if 108 0 near:#you_in 233 -125 near:#you_is -210 0 near:#you_it 42 0
        near:#you_know 77 0 near:#you_let -66 52 near:#you_like 0 -92 near:#you_may 118 -87
        near:#you_might 0 -86 near:#you_mine 73 -86 near:#you_my 40 -38 near:#you_of 0 -98
        near:#you_on -93 31 near:#you_one 135 0 near:#you_patient 0 -20 near:#you_peopl 95 -54
        near:#you_room 105 -100 near:#you_said 95 0 near:#you_say 143 -90 near:#you_see 94 0
        near:#you_staff 0 -60 near:#you_student 0 -75 near:#you_that 186 0 near:#you_the -185 -134
        near:#you_to -31 90 near:#you_will 0 -48 near:#you_with 0 58 near:#you_would 28 -144
        near:#you_you 135 49 near:#you_your -96 0 near:'s_#common 0 -28 near:a_#accessVerb -212 72
        near:a_#anyone -60 -17 near:a_#benefit 156 -77 near:a_#capacity -52 95
        near:a_#certain 46 -63 near:a_#common 57 -18 near:a_#ending 0 -40 near:a_#final 0 87
        near:a_#gap 0 -75 near:a_#goVerb 136 0 near:a_#hedge 73 -159 near:a_#meeting 99 0
        near:a_#moveVerb 85 -70 near:a_#named 0 82 near:a_#number 221 -79 near:a_#outcome 120 -68
        near:a_#passVerb 125 -46 near:a_#past 86 21 near:a_#people -11 113 near:a_#place 0 84
        near:a_#praise 200 0 near:a_#profession 0 108 near:a_#resource 302 -169 near:a_#seat 0 89
        near:a_#span 11 -47 near:a_#time 82 -171 near:a_#token -98 0 near:a_#treatment 0 129
        near:a_#vacant 24 -67 near:a_#wantVerb 0 -83 near:a_#work 0 -50 near:a_#writer -341 129
        near:a_#you 0 -41 near:all_#common 0 -70 near:am_#common 0 28 near:am_#ending -97 91
        near:am_#number 0 83 near:am_#past -66 0 near:am_#people 0 125 near:am_#praise 0 95
        near:an_#capacity 83 -68 near:an_#span 92 -79 near:an_#time 93 -76
        near:and_#accessVerb 0 -63 near:and_#anyone 70 -48 near:and_#benefit -70 -32
        near:and_#capacity -91 79 near:and_#comer 91 -52 near:and_#common -189 124
        near:and_#credential -126 35 near:and_#ending 134 -84 near:and_#gap 80 0
        near:and_#giveVerb 48 0 near:and_#goVerb 38 94 near:and_#hedge 160 -129
        near:and_#meetVerb -95 34 near:and_#meeting 0 83 near:and_#modal 47 -146
        near:and_#moveVerb 0 64 near:and_#named 0 -73 near:and_#negation 125 -24
        near:and_#noticing -67 72 near:and_#number 0 -77 near:and_#outcome 340 0
        near:and_#passVerb 0 142 near:and_#past -237 48 near:and_#people 121 -195
        near:and_#praise -109 0 near:and_#seat 0 55 near:and_#span 0 39 near:and_#third 72 -38
        near:and_#time 0 66 near:and_#treatment 0 126 near:and_#universal 0 52
        near:and_#wantVerb -115 40 near:and_#we 0 68 near:and_#writer 305 -147 near:and_#you 33 -73
        near:any_#common -124 0 near:any_#span -92 70 near:any_#time -23 69 near:are_#anyone 123 0
        near:are_#common -122 98 near:are_#past 0 -75 near:are_#praise -57 99 near:are_#you 187 0
        near:as_#benefit 183 0 near:as_#noticing 188 0 near:as_#wantVerb 126 0 near:as_#you 100 0
        near:ask_#you -107 103 near:at_#accessVerb 0 69 near:at_#common 69 -67 near:at_#final 106 0
        near:at_#negation 0 -102 near:at_#number 0 106 near:at_#seat 0 -83 near:at_#span 0 -62
        near:at_#time 93 0 near:at_#writer -116 101 near:at_#you 0 -65 near:be_#benefit 321 -213
        near:be_#common -59 -107 near:be_#giveVerb 106 0 near:be_#noticing 57 -61
        near:becaus_#common -103 0 near:been_#common 97 0 near:been_#past 0 -93
        near:befor_#common 117 0 near:better_#common 160 0 near:both_#common 134 0
        near:by_#writer 160 0 near:can_#negation -77 47 near:can_#noticing 144 0
        near:can_#writer 171 0 near:come_#accessVerb -130 0 near:come_#time -144 0
        near:come_#writer 0 -80 near:could_#benefit 148 -136 near:could_#common 101 -115
        near:could_#ending -83 0 near:could_#giveVerb 108 -128 near:could_#goVerb -117 0
        near:could_#meetVerb -91 -48 near:could_#noticing 79 -61 near:could_#writer -134 0
        near:could_#you 76 0 near:day_#common -205 0 near:day_#time 0 58 near:did_#negation 0 51
        near:do_#common 293 -95 near:do_#negation 0 20 near:do_#outcome 240 0 near:do_#you 0 -90
        near:each_#common 0 -60 near:first_#span 70 0 near:for_#accessVerb 0 -109
        near:for_#anyone 0 -5 near:for_#comer -151 0 near:for_#common 0 -92 near:for_#ending 0 -85
        near:for_#food -101 0 near:for_#goVerb 100 -56 near:for_#meeting 0 -39
        near:for_#named 0 102 near:for_#negation 203 -83 near:for_#people 47 -93
        near:for_#praise -156 0 near:for_#seat 0 -88 near:for_#span 0 66 near:for_#third 187 -99
        near:for_#time 0 -69 near:for_#universal -82 0 near:for_#writer -108 29
        near:for_#you 179 -142 near:free_#resource 0 -97 near:from_#common 77 -59
        near:from_#people -140 0 near:give_#common -110 88 near:good_#common 0 -66
        near:had_#common -86 65 near:had_#ending 0 75 near:has_#common -25 54
        near:has_#meetVerb 0 64 near:has_#past 0 -31 near:have_#accessVerb -22 -116
        near:have_#benefit -88 59 near:have_#capacity 0 62 near:have_#certain 0 178
        near:have_#common 213 0 near:have_#ending -83 0 near:have_#food -129 0
        near:have_#giveVerb 59 0 near:have_#meetVerb -148 121 near:have_#meeting -111 0
        near:have_#moveVerb 43 0 near:have_#negation -114 92 near:have_#noticing -42 134
        near:have_#number -44 0 near:have_#outcome 0 38 near:have_#passVerb 0 43
        near:have_#past -86 17 near:have_#people 217 -115 near:have_#praise 0 -127
        near:have_#resource 145 -33 near:have_#seat 0 143 near:have_#span 0 70
        near:have_#time -91 114 near:have_#treatment 0 79 near:have_#universal 0 129
        near:have_#work 79 -39 near:have_#writer 0 -75 near:have_#you 0 -104 near:he_#past -88 0
        near:help_#you 157 -90 near:hour_#common 0 97 near:how_#ending 0 41 near:how_#moveVerb 94 0
        near:how_#past 0 42 near:how_#you -73 71 near:i_#accessVerb -103 0 near:i_#anyone 0 116
        near:i_#benefit -295 185 near:i_#capacity 0 72 near:i_#certain -39 -5
        near:i_#comer -128 108 near:i_#common 138 -66 near:i_#credential -47 36
        near:i_#ending 140 -59 near:i_#final 0 129 near:i_#gap -106 73 near:i_#giveVerb 209 -89
        near:i_#goVerb -125 -19 near:i_#growth 0 145 near:i_#hedge 196 -139
        near:i_#meetVerb -222 -40 near:i_#modal 0 -155 near:i_#moveVerb 210 14 near:i_#named -91 45
        near:i_#negation -77 163 near:i_#noticing -90 73 near:i_#number -50 -111
        near:i_#outcome -116 123 near:i_#passVerb 274 -89 near:i_#past 15 0 near:i_#people -26 -61
        near:i_#place 0 50 near:i_#praise -248 171 near:i_#resource -73 0 near:i_#seat 0 79
        near:i_#sendVerb 157 0 near:i_#span -108 42 near:i_#takeVerb -120 46 near:i_#third 201 0
        near:i_#time -137 127 near:i_#treatment -86 0 near:i_#universal -71 45
        near:i_#vacant -122 43 near:i_#wantVerb 100 133 near:i_#work 0 -76 near:i_#writer -117 72
        near:i_#you 45 0 near:if_#benefit 158 0 near:if_#modal -126 0 near:if_#past 205 -127
        near:if_#we 0 -108 near:if_#writer 222 -105 near:if_#you -186 0
        near:in_#accessVerb 199 -105 near:in_#common 133 74 near:in_#ending 194 -104
        near:in_#final 69 0 near:in_#named 67 -118 near:in_#noticing 125 0 near:in_#outcome 0 -85
        near:in_#place -63 101 near:in_#seat 56 -72 near:in_#span 0 -125 near:in_#third -96 0
        near:in_#time 0 -32 near:in_#treatment 0 -88 near:in_#writer 100 -63 near:in_#you 117 -75
        near:is_#accessVerb -77 178 near:is_#anyone 256 -75 near:is_#benefit -84 0
        near:is_#certain 0 -21 near:is_#common -102 75 near:is_#gap 66 0 near:is_#hedge 0 51
        near:is_#negation -58 0 near:is_#past 96 0 near:is_#praise -144 0 near:is_#vacant 98 0
        near:is_#writer -137 34 near:is_#you 267 -86 near:it_#accessVerb 89 0
        near:it_#anyone 111 -77 near:it_#benefit 162 -106 near:it_#certain 0 -77
        near:it_#common 46 -43 near:it_#ending -52 0 near:it_#final 131 0 near:it_#gap 98 -78
        near:it_#meetVerb -78 0 near:it_#modal 0 11 near:it_#named 171 0 near:it_#noticing 172 0
        near:it_#outcome 150 0 near:it_#past -115 98 near:it_#praise 0 -58 near:it_#universal 0 -98
        near:it_#vacant 113 -84 near:it_#writer -191 91 near:it_#you 177 -62 near:know_#you -137 0
        near:let_#third 0 90 near:let_#we 100 0 near:like_#common 24 -89 near:like_#ending 107 -80
        near:like_#giveVerb 125 -102 near:like_#passVerb 0 -69 near:like_#you -160 0
        near:list_#common -135 0 near:may_#benefit 210 -94 near:may_#common 83 -148
        near:may_#ending 0 -80 near:may_#noticing 0 -88 near:me_#common -119 0 near:me_#hedge 0 74
        near:me_#noticing 190 0 near:me_#span 0 -70 near:me_#you -68 64
        near:might_#benefit 118 -110 near:might_#common 95 -85 near:might_#ending 0 -63
        near:might_#noticing 0 -79 near:mine_#common 76 -93 near:mine_#hedge 0 -57
        near:mine_#modal 120 -90 near:my_#accessVerb 0 85 near:my_#anyone 111 -67
        near:my_#capacity 0 82 near:my_#comer 95 0 near:my_#common 0 3 near:my_#modal 105 -54
        near:my_#moveVerb 0 100 near:my_#passVerb 91 0 near:my_#past -80 16 near:my_#people 130 0
        near:my_#relative 0 86 near:my_#resource 0 -29 near:my_#sign -48 43 near:my_#token -63 82
        near:my_#treatment 92 -89 near:my_#writer 0 -115 near:never_#common 0 24
        near:never_#ending 0 99 near:never_#past 0 46 near:new_#common 0 61 near:no_#outcome -142 0
        near:not_#accessVerb 132 -170 near:not_#benefit 0 65 near:not_#common 67 63
        near:not_#moveVerb 104 -99 near:not_#noticing -133 125 near:not_#number 0 83
        near:not_#outcome -152 51 near:not_#past 78 0 near:not_#people 0 47
        near:not_#wantVerb 135 0 near:now_#common 0 91 near:of_#accessVerb 0 47
        near:of_#anyone -45 -73 near:of_#benefit 137 0 near:of_#capacity 0 117 near:of_#common 34 0
        near:of_#hedge 71 0 near:of_#modal 144 -89 near:of_#passVerb 0 70 near:of_#past 187 84
        near:of_#people 151 -65 near:of_#praise 79 -102 near:of_#resource 115 0 near:of_#seat 0 64
        near:of_#third -177 0 near:of_#time 84 -29 near:of_#we 166 -46 near:of_#writer 163 0
        near:on_#accessVerb 0 -58 near:on_#common 0 -44 near:on_#meetVerb 0 -65
        near:on_#meeting 115 0 near:on_#outcome 79 -87 near:on_#people 139 -71
        near:on_#resource -101 112 near:on_#seat -81 0 near:on_#sign -113 0 near:on_#time -43 117
        near:on_#writer -56 -144 near:on_#you 79 0 near:one_#anyone -74 0 near:one_#common 49 0
        near:one_#moveVerb 0 59 near:one_#past 0 71 near:one_#span 87 0 near:one_#third -96 0
        near:one_#time 99 -95 near:one_#writer 72 0 near:or_#common -34 98 near:or_#hedge 92 0
        near:or_#outcome 160 0 near:or_#span 0 -87 near:or_#time 39 -81 near:or_#you 0 69
        near:other_#common 0 -67 near:own_#common 0 113 near:peopl_#common 0 -59
        near:peopl_#modal 132 0 near:peopl_#noticing 0 -42 near:peopl_#writer 0 -98
        near:same_#common 0 -61 near:see_#you 0 75 near:she_#common 0 59 near:she_#past -83 45
        near:should_#common 0 26 near:sinc_#common 0 -74 near:six_#common 0 69 near:six_#span 0 101
        near:six_#time 0 120 near:so_#accessVerb 0 106 near:so_#common 57 0 near:so_#ending 0 66
        near:so_#you 0 -72 near:tell_#writer -84 0 near:tell_#you 73 0 near:than_#writer 97 0
        near:that_#accessVerb 0 57 near:that_#anyone 85 -84 near:that_#benefit 139 -21
        near:that_#certain 0 -81 near:that_#comer 145 0 near:that_#common 11 -132
        near:that_#ending -194 168 near:that_#giveVerb 166 -129 near:that_#hedge 0 -33
        near:that_#modal -141 79 near:that_#moveVerb -130 57 near:that_#negation -102 -46
        near:that_#number 0 63 near:that_#outcome -68 0 near:that_#passVerb 108 0
        near:that_#past -29 104 near:that_#people 165 0 near:that_#seat 100 0
        near:that_#third 0 -42 near:that_#universal -74 -78 near:that_#wantVerb 0 -58
        near:that_#writer -49 64 near:that_#you 192 -117 near:the_#accessVerb 258 -45
        near:the_#anyone 269 -121 near:the_#benefit 0 -39 near:the_#capacity -83 109
        near:the_#certain 0 -59 near:the_#comer 107 -173 near:the_#common 34 -49
        near:the_#ending 76 -137 near:the_#final 0 -134 near:the_#gap -87 55
        near:the_#giveVerb -124 106 near:the_#growth 0 73 near:the_#hedge -133 56
        near:the_#meetVerb 188 -22 near:the_#meeting 130 -18 near:the_#modal 160 0
        near:the_#moveVerb -17 -21 near:the_#named -60 -89 near:the_#negation -119 -53
        near:the_#number 147 -135 near:the_#outcome -147 0 near:the_#passVerb -174 15
        near:the_#past -12 0 near:the_#people 143 -107 near:the_#place -53 -105
        near:the_#praise -88 0 near:the_#seat -49 -85 near:the_#sign -140 0 near:the_#span 0 120
        near:the_#third 0 -59 near:the_#time 115 0 near:the_#token -133 51
        near:the_#treatment -88 -30 near:the_#universal -102 0 near:the_#wantVerb 0 61
        near:the_#we 112 0 near:the_#work -159 176 near:the_#writer 26 0 near:the_#you 14 -52
        near:their_#common 0 -80 near:them_#common 98 -113 near:them_#hedge 119 0
        near:them_#you 75 -81 near:then_#you 124 0 near:ther_#universal 61 0
        near:they_#benefit 91 -36 near:they_#common 109 -163 near:they_#meetVerb 0 -77
        near:they_#modal 76 -47 near:they_#outcome 86 0 near:thi_#common -48 50 near:thi_#span 0 40
        near:thi_#time -119 109 near:think_#modal 0 -49 near:think_#people 117 0
        near:thre_#common 0 -135 near:to_#accessVerb 0 76 near:to_#anyone 51 -22
        near:to_#benefit 52 -76 near:to_#certain 190 0 near:to_#comer 211 -175
        near:to_#common 66 -106 near:to_#ending 102 0 near:to_#final 140 -40 near:to_#food 0 68
        near:to_#giveVerb 402 -247 near:to_#goVerb 114 -49 near:to_#hedge -170 143
        near:to_#meetVerb 143 -50 near:to_#moveVerb 89 -74 near:to_#noticing 54 187
        near:to_#number -68 0 near:to_#outcome 41 -53 near:to_#passVerb 253 -78 near:to_#past 0 76
        near:to_#relative 0 120 near:to_#resource 137 -75 near:to_#seat 0 79
        near:to_#sendVerb 127 -81 near:to_#sign 124 0 near:to_#third 89 -108 near:to_#time -77 51
        near:to_#universal 146 0 near:to_#work 0 45 near:to_#writer -60 -79 near:to_#you 0 -5
        near:told_#writer 94 0 near:two_#common -90 62 near:up_#common -105 0
        near:want_#common -73 49 near:was_#accessVerb 139 63 near:was_#common 0 127
        near:we_#common 38 -54 near:we_#ending -160 137 near:we_#hedge 0 -59
        near:we_#meetVerb -88 0 near:we_#modal 63 0 near:we_#past 96 -103
        near:what_#accessVerb 0 -68 near:what_#benefit 230 -65 near:what_#common 222 -138
        near:what_#credential -118 0 near:what_#ending 87 -52 near:what_#meetVerb 105 -105
        near:what_#noticing 234 -112 near:what_#past 134 -54 near:what_#writer 0 -39
        near:what_#you 69 -66 near:when_#past -95 60 near:when_#you -75 0 near:wher_#common 0 86
        near:which_#common 95 -49 near:which_#writer 0 -83 near:who_#benefit 175 -96
        near:who_#common 106 -24 near:who_#ending -171 0 near:who_#giveVerb -112 0
        near:who_#modal 210 -92 near:who_#outcome 0 -60 near:who_#past -109 33
        near:who_#wantVerb 0 -97 near:who_#you 0 -103 near:will_#accessVerb 0 60
        near:will_#benefit 0 -77 near:will_#certain 0 101 near:will_#common 98 -228
        near:will_#ending 0 45 near:will_#goVerb 0 78 near:will_#meetVerb -71 46
        near:with_#common -106 0 near:with_#number 0 156 near:with_#passVerb -99 0
        near:with_#people -122 87 near:with_#writer 0 -112 near:with_#you 65 -91
        near:work_#common 0 -90 near:would_#accessVerb 155 -65 near:would_#anyone 72 -107
        near:would_#benefit 255 -77 near:would_#common 37 0 near:would_#ending 131 -109
        near:would_#giveVerb 30 -105 near:would_#hedge 0 -62 near:would_#meetVerb 76 -43
        near:would_#moveVerb 128 -71 near:would_#noticing -202 179 near:would_#outcome 135 -74
        near:would_#passVerb 107 0 near:would_#past -90 54 near:would_#people 0 -88
        near:would_#praise 0 117 near:would_#sendVerb 0 -64 near:would_#third 0 -125
        near:would_#wantVerb -139 156 near:would_#writer -211 170 near:you_#accessVerb 227 -172
        near:you_#benefit 336 -170 near:you_#certain -55 121 near:you_#common 0 14
        near:you_#credential -87 40 near:you_#ending -52 103 near:you_#food 0 107
        near:you_#gap 0 -47 near:you_#giveVerb 0 17 near:you_#goVerb -87 28 near:you_#hedge 0 -36
        near:you_#meetVerb -99 0 near:you_#meeting -89 33 near:you_#modal 5 0
        near:you_#moveVerb -268 83 near:you_#negation -154 99 near:you_#noticing 187 -53
        near:you_#number 175 0 near:you_#outcome 30 65 near:you_#passVerb -53 120
        near:you_#past -158 138 near:you_#people -20 0 near:you_#place 0 61 near:you_#praise 0 94
        near:you_#third 0 50 near:you_#time 0 128 near:you_#universal -72 117
        near:you_#vacant 91 -48 near:you_#wantVerb 167 -140 near:you_#work 0 99
        near:your_#accessVerb 70 -78 near:your_#anyone -85 -158 near:your_#benefit -80 -23
        near:your_#capacity 118 -71 near:your_#comer 119 -165 near:your_#common 103 -55
        near:your_#ending 96 -129 near:your_#gap 66 -91 near:your_#giveVerb 0 -19
        near:your_#hedge 305 -211 near:your_#modal 340 -288 near:your_#moveVerb 0 -49
        near:your_#noticing 69 -157 near:your_#outcome 0 -79 near:your_#passVerb 40 -44
        near:your_#past 70 0 near:your_#people 399 -500 near:your_#place -143 0
        near:your_#praise -118 -19 near:your_#resource 86 67 near:your_#seat 53 -80
        near:your_#sign -80 54 near:your_#span 0 -34 near:your_#treatment 39 0
        near:your_#vacant 67 -93 near:your_#work -24 41 near:your_#writer 189 -146 pair:^_a 0 -28
        pair:^_any 0 -51 pair:^_coff 133 0 pair:^_could -131 0 pair:^_he -85 0 pair:^_i -306 -9
        pair:^_if -105 0 pair:^_in 179 0 pair:^_it 154 -53 pair:^_let 257 0 pair:^_my -63 128
        pair:^_no 267 0 pair:^_on 172 0 pair:^_pleas 246 0 pair:^_she 0 96 pair:^_the 283 -195
        pair:^_ther 168 -50 pair:^_they 122 -67 pair:^_we -174 103 pair:^_what -98 74
        pair:^_when -105 0 pair:^_would -124 61 pair:^_you -170 -14 pair:^_your -180 -200
        pair:a_few 0 -44 pair:a_free 206 -155 pair:a_littl 112 0 pair:a_therapist 0 116
        pair:about_it -105 0 pair:about_the -60 0 pair:all_$ 0 106 pair:am_a -81 0
        pair:am_not 122 0 pair:an_hour 72 -55 pair:and_a -140 67 pair:and_i -124 0
        pair:and_it -96 0 pair:and_mine 110 -94 pair:and_my 234 -135 pair:and_not -135 0
        pair:and_some 0 -102 pair:and_that -128 -81 pair:and_the 169 -63 pair:and_they 118 -136
        pair:and_you 195 0 pair:and_your -68 0 pair:any_day -80 72 pair:as_you 123 0
        pair:ask_you 0 106 pair:at_the 0 -39 pair:at_your 0 -110 pair:be_good 143 0
        pair:befor_the -120 0 pair:bring_you 217 0 pair:by_the 0 -24 pair:can_not -104 52
        pair:charg_$ 135 0 pair:coff_$ 0 -74 pair:come_to 135 -60 pair:could_i -122 39
        pair:did_not 0 67 pair:do_it -146 0 pair:do_not 0 38 pair:do_with 149 0
        pair:each_other 165 -73 pair:end_of 109 0 pair:for_a 85 -194 pair:for_me 0 79
        pair:for_noth 257 0 pair:for_the 77 -49 pair:for_them 174 0 pair:for_you 255 -48
        pair:for_your 145 -148 pair:free_$ 191 0 pair:from_a -225 0 pair:from_the 115 -58
        pair:glad_to 82 0 pair:got_a 0 -57 pair:happy_to 0 -57 pair:has_a -132 0 pair:have_a 42 -55
        pair:have_given 178 0 pair:have_got 64 -34 pair:have_never 0 44 pair:have_the 88 0
        pair:how_you -70 111 pair:i_am -161 97 pair:i_bring 121 0 pair:i_can -66 34
        pair:i_could -160 0 pair:i_do -123 199 pair:i_have 0 -27 pair:i_know 190 -85
        pair:i_saw 0 -91 pair:i_see 160 -61 pair:i_take 0 131 pair:i_think 0 -19
        pair:i_thought 0 82 pair:i_was 0 32 pair:i_will 0 67 pair:i_would -89 99 pair:i_wrot 0 -92
        pair:if_i 194 0 pair:if_we 125 -137 pair:if_you -182 0 pair:in_a 0 27 pair:in_it -108 83
        pair:in_my 0 -82 pair:in_return 185 0 pair:in_the 45 84 pair:in_your 0 -58
        pair:is_a -139 74 pair:is_free 133 0 pair:is_the -119 0 pair:is_your 248 0 pair:it_$ -159 0
        pair:it_a 169 0 pair:it_and 0 104 pair:it_is 0 -50 pair:it_to 165 0 pair:it_was -116 0
        pair:it_will 0 -74 pair:it_would -263 0 pair:know_what 120 0 pair:let_us 140 0
        pair:like_$ 147 0 pair:like_to -81 0 pair:list_of 155 -79 pair:love_to 0 106
        pair:me_$ 0 109 pair:me_to 0 98 pair:might_be 142 0 pair:might_like -93 0
        pair:mine_$ 94 -97 pair:mine_would 109 0 pair:more_than -153 0 pair:my_name 0 78
        pair:my_own 61 61 pair:no_charg 194 0 pair:not_know -169 82 pair:noth_and 240 0
        pair:of_a -147 112 pair:of_mine 185 0 pair:of_my 0 53 pair:of_that 143 0
        pair:of_the 220 -83 pair:of_them -129 0 pair:of_us 250 -87 pair:of_you -148 113
        pair:of_your 0 -19 pair:offic_$ -120 0 pair:on_a -100 0 pair:on_it 115 0
        pair:on_monday 0 91 pair:on_my 0 -91 pair:on_your 114 0 pair:one_of -185 116
        pair:one_who 115 0 pair:or_a 0 -62 pair:say_that -88 0 pair:say_when 204 0 pair:so_i 168 0
        pair:some_of 87 -53 pair:talk_$ 0 -75 pair:tell_me -125 0 pair:tell_you 94 0
        pair:thank_you -79 0 pair:that_i -183 73 pair:that_the 0 -67 pair:that_you 0 31
        pair:that_your 115 -67 pair:the_best -152 0 pair:the_first 0 85 pair:the_morn 136 0
        pair:the_next 134 -86 pair:the_one 107 -75 pair:the_other 93 -104 pair:the_peopl 0 -58
        pair:the_same 193 -143 pair:the_two 222 -74 pair:the_way -121 0 pair:them_$ 82 -36
        pair:them_to -142 0 pair:ther_is 28 0 pair:they_are 0 -42 pair:they_would 87 -27
        pair:think_of 0 140 pair:to_a 0 71 pair:to_ask 0 86 pair:to_be -179 82 pair:to_give 154 -93
        pair:to_know 0 64 pair:to_me -104 0 pair:to_see 0 65 pair:to_send 170 -62
        pair:to_the -225 112 pair:to_you 114 0 pair:to_your 91 -104 pair:too_$ 106 0
        pair:two_of 228 -80 pair:want_to -82 89 pair:we_are -133 0 pair:we_both 230 0
        pair:we_could 162 0 pair:week_$ 0 -131 pair:welcom_to 155 0 pair:what_a 0 114
        pair:what_i 0 -45 pair:what_to -167 0 pair:what_you 0 -63 pair:when_you -162 0
        pair:which_i 0 -100 pair:which_is 172 0 pair:who_has -135 75 pair:who_have -110 0
        pair:who_would 333 0 pair:with_a -200 88 pair:with_me 0 -80 pair:with_my 171 0
        pair:with_the 153 0 pair:with_you 0 -79 pair:work_with 76 0 pair:would_be -62 0
        pair:would_do 121 0 pair:would_have 118 -107 pair:would_love 0 113 pair:would_you -176 103
        pair:year_$ -113 0 pair:you_$ 216 -46 pair:you_a 127 0 pair:you_and 0 -36
        pair:you_are -81 73 pair:you_can 127 0 pair:you_do -115 0 pair:you_for -87 0
        pair:you_gave 129 0 pair:you_had -87 57 pair:you_have 0 80 pair:you_know 158 0
        pair:you_let -111 70 pair:you_like 190 -88 pair:you_said 133 0 pair:you_say 146 -84
        pair:you_see 116 0 pair:you_to 0 57 pair:you_will -116 0 pair:your_client -147 0
        pair:your_offic 0 57 pair:your_peopl 113 0 pair:your_student 0 -85 pair:your_to 331 0
        some:#accessVerb -1 -82 some:#anyone 263 -141 some:#benefit 455 -153 some:#capacity -163 98
        some:#certain 68 0 some:#comer 109 -214 some:#common -83 -46 some:#credential 0 32
        some:#ending -93 0 some:#final 88 -29 some:#food -186 -19 some:#gap 111 -165
        some:#giveVerb 199 -74 some:#goVerb -217 0 some:#growth -103 0 some:#hedge -9 -238
        some:#hollow -48 70 some:#meetVerb 0 -77 some:#meeting 159 -18 some:#modal 316 -251
        some:#month 0 -96 some:#moveVerb 140 -109 some:#named -19 0 some:#negation 207 -131
        some:#noticing -24 -12 some:#number -196 58 some:#outcome 105 -49 some:#passVerb 103 17
        some:#past -382 84 some:#people 149 -245 some:#place -83 0 some:#praise -292 70
        some:#profession -104 115 some:#relative -18 11 some:#resource 335 -197 some:#seat 26 -21
        some:#sendVerb 0 -111 some:#sign -110 -88 some:#span -86 -132 some:#symptom 147 -27
        some:#takeVerb 255 -81 some:#third 280 -251 some:#time 80 -40 some:#title -33 54
        some:#token -283 104 some:#treatment -185 190 some:#universal 0 -81 some:#vacant 257 -138
        some:#wantVerb -195 73 some:#we 350 -200 some:#work 51 -64 some:#writer 128 -143
        some:#you 347 -90 wish:I_be -56 46 wish:I_come 0 58 wish:I_do 0 -97 wish:I_like 63 0
        wish:I_love 0 75 word:'s 326 -304 word:a 64 -35 word:about -110 -66 word:accept 256 0
        word:adult 0 154 word:after -112 -30 word:afternoon -113 109 word:again -237 0
        word:all -142 0 word:along 128 0 word:also -114 -68 word:alway -184 69 word:am -221 75
        word:an 55 58 word:and 207 -11 word:another 136 0 word:any -159 0 word:anyth 129 0
        word:are 176 -73 word:as 152 0 word:ask 97 72 word:at 0 121 word:away 0 92 word:back 0 -130
        word:be -117 -111 word:been -95 84 word:befor 98 -7 word:behind 0 128 word:believ 0 -85
        word:bench 134 -72 word:better 324 -136 word:book -93 98 word:both 499 -206
        word:box 169 -143 word:boy 0 -95 word:bring 41 -150 word:brought 0 113 word:build -140 134
        word:bus -130 0 word:but -209 143 word:by 82 0 word:call -89 3 word:came -178 106
        word:can 131 -73 word:card -123 71 word:chapter -204 85 word:charg 357 -150
        word:child -99 0 word:children 183 -110 word:client 63 -206 word:clinic 262 -140
        word:coff 96 0 word:com 125 0 word:come 130 -171 word:compar 245 0 word:copy 179 -93
        word:cost 460 0 word:could 294 -186 word:counselor -109 0 word:county 119 -23
        word:court 0 -88 word:crew 0 -83 word:day -208 59 word:did 0 103 word:do 95 84
        word:doe -59 0 word:door 0 -103 word:driver -156 0 word:drop 0 -58 word:dur 147 0
        word:each 173 -83 word:early 125 0 word:easier 411 -126 word:eat -143 0 word:eight -168 109
        word:eleven 0 -82 word:enclos 472 -98 word:english 267 0 word:ever 206 0
        word:every -200 118 word:everyon -147 0 word:eye -154 0 word:family 37 -122
        word:favor 272 0 word:few 0 -52 word:fine -105 0 word:finish 0 74 word:first -65 80
        word:five 115 0 word:folk 0 -100 word:for 475 -212 word:four -57 0 word:free 849 -374
        word:friday -86 0 word:from -95 95 word:front -186 0 word:gave 93 0 word:give 138 -57
        word:given 324 0 word:glad 119 -67 word:go 0 -125 word:going -232 0 word:good 35 49
        word:grateful -186 108 word:great -103 0 word:group 81 0 word:had -219 -22 word:half 80 0
        word:happy 0 -86 word:hard 286 0 word:has -166 -20 word:have 100 -78 word:he -130 0
        word:head 151 0 word:hear 7 -50 word:heard 0 34 word:help 169 -216 word:her -65 0
        word:him -89 0 word:home 0 -76 word:hospital -97 0 word:hour 45 -8 word:how -31 -52
        word:hurry -169 98 word:i 53 -65 word:if 219 -268 word:in 77 -47 word:into 0 53
        word:is -1 -82 word:it 162 -85 word:its 116 -70 word:jar 153 0 word:join 184 0
        word:just -181 87 word:keep 0 -93 word:kept 0 94 word:kid -167 -89 word:knew 0 -83
        word:know -162 109 word:last -144 0 word:late 139 -105 word:learn -110 95 word:leav -152 0
        word:left -216 201 word:les 225 0 word:let 58 0 word:letter 299 -70 word:library 195 0
        word:licens -152 78 word:like 34 -73 word:list 63 -42 word:littl 55 0 word:long 233 -114
        word:look -74 0 word:lot 96 0 word:love -221 137 word:lunch 0 -70 word:made -57 99
        word:make 92 0 word:march 139 0 word:may 168 -161 word:me -293 212 word:mean -145 94
        word:meet -116 -148 word:might 312 -242 word:mine 584 -332 word:minut 102 0 word:more 0 118
        word:morn 0 -92 word:most 0 115 word:mother 150 -41 word:much -197 93 word:must -115 0
        word:my -70 14 word:myself -128 0 word:name 15 91 word:need 80 0 word:neither 179 0
        word:never -125 57 word:new -54 76 word:next 209 -118 word:night 151 -212 word:no 369 -89
        word:nobody -69 -101 word:none -217 0 word:not -37 105 word:note 0 -91 word:noth 316 -134
        word:now 0 220 word:number 0 89 word:of 83 -118 word:off 89 0 word:offic -85 153
        word:old -155 84 word:on 136 -132 word:once -82 0 word:one 39 -15 word:only 154 0
        word:open -302 64 word:or 187 -55 word:other 171 -238 word:our -125 -43 word:out 46 26
        word:over -93 -59 word:own -65 51 word:page 89 -77 word:paper 179 0 word:parent 0 -93
        word:partner -160 0 word:pass -183 0 word:past 162 0 word:patient 55 -23 word:peopl 196 -75
        word:person -333 149 word:phon 0 -87 word:pick -224 108 word:pitch 478 0 word:plac -191 0
        word:play 0 79 word:pleas 112 -115 word:point -120 0 word:practic -81 100
        word:present 0 -59 word:print 117 0 word:psychologist 0 -148 word:question 281 0
        word:quot 324 0 word:read 110 0 word:remember -182 0 word:report 151 -147 word:return 604 0
        word:ring 123 92 word:room -103 55 word:run -135 0 word:said 76 53 word:same 261 -179
        word:sandwich -211 0 word:sat -99 109 word:saturday -166 204 word:save 269 0 word:saw 0 -63
        word:say 184 -32 word:schedul 0 91 word:school -147 80 word:seat -209 165
        word:second 115 -10 word:see -26 67 word:seen 0 -72 word:send 289 -200 word:sentenc 237 0
        word:serv 206 0 word:session -232 0 word:set 124 -86 word:settl 154 -98 word:shall -132 -75
        word:shar 149 -77 word:she 16 91 word:sheet 129 0 word:short 127 0 word:should 0 76
        word:show 0 -81 word:side 128 -127 word:sign 0 -38 word:sinc 119 -52 word:sit 116 0
        word:sleep 144 -124 word:small 114 0 word:so -8 52 word:some -102 -80 word:somebody -140 60
        word:someth 290 -83 word:sooner 236 0 word:spar 0 -95 word:speak -189 0 word:staff 0 -54
        word:stand 115 0 word:start 0 107 word:stat 0 100 word:stay 193 -64 word:still 0 -72
        word:stop 0 172 word:student 110 0 word:such 0 102 word:swap 348 0 word:swear 207 0
        word:tabl 0 -82 word:take 0 18 word:talk 0 -51 word:tea 0 -82 word:teach 192 0
        word:term 174 0 word:than 132 0 word:thank -174 0 word:that 91 -75 word:the 26 -34
        word:their 330 -264 word:them 163 -87 word:then 0 -62 word:ther 118 -73
        word:therapist -155 115 word:they 185 -176 word:thi 0 149 word:thing 139 0 word:think 65 0
        word:thos 88 -209 word:thought -184 108 word:thre 0 -203 word:through -168 0
        word:thursday 117 87 word:tim 0 -102 word:time -68 -79 word:to -58 164
        word:together 133 -85 word:told 0 25 word:too 122 -71 word:town 0 155 word:trad 414 0
        word:train 96 -74 word:troubl -111 0 word:two 104 -1 word:understand -147 119
        word:up -179 0 word:us 367 -28 word:use 543 -232 word:very 183 0 word:visit 184 0
        word:wait 136 0 word:walk 0 -107 word:want -34 0 word:was 3 157 word:way 89 0
        word:we 148 -97 word:wednesday 99 0 word:week -26 -193 word:welcom 245 -71 word:well 300 0
        word:were -81 64 word:what 234 -91 word:when 0 -34 word:wher -149 156 word:which 124 -97
        word:whichever 156 -51 word:whil -74 0 word:who 63 -159 word:whoever 0 -61
        word:whom 183 -103 word:whos -146 0 word:will 0 -46 word:wish 0 119 word:with 121 -60
        word:within -195 0 word:without 0 -118 word:word 79 -75 word:work 43 -133
        word:would 328 -187 word:writ 0 113 word:wrot 96 -95 word:year -172 102 word:you 0 50
        word:your 415 -280
        """
}
