// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -434 483
        deed:- 417 -222 deed:-_#modal 139 -111 deed:I -71 6 deed:I_#modal 3 -171
        deed:I_#past -56 152 deed:I_am -120 97 deed:I_believ 126 -122 deed:I_bring 115 0
        deed:I_can -94 80 deed:I_could 0 -42 deed:I_do -194 174 deed:I_have 58 -68
        deed:I_know 255 -138 deed:I_need 0 133 deed:I_saw 0 -94 deed:I_take 0 153
        deed:I_think 54 -43 deed:I_was 0 34 deed:I_will -73 153 deed:I_would -139 91
        deed:I_wrot 0 -144 deed:My 85 0 deed:My_#anyone 0 -87 deed:My_#comer 88 -88
        deed:My_#common 117 -158 deed:My_#people 229 -119 deed:My_#relative 0 30
        deed:My_#seat 0 -120 deed:My_#token -120 0 deed:My_own 139 0 deed:They 72 -110
        deed:They_#modal 79 -135 deed:They_#past -182 131 deed:They_are 0 -109 deed:They_has 0 112
        deed:They_will 0 -98 deed:They_would 0 -51 deed:We 189 -108 deed:We_#modal 0 -78
        deed:We_#past 0 -148 deed:We_are -177 128 deed:You 227 -56 deed:You_#modal 195 -63
        deed:You_#past -215 267 deed:You_and 0 -123 deed:You_are -54 0 deed:You_can 102 0
        deed:You_do -93 0 deed:You_gave 223 0 deed:You_have -83 65 deed:You_know 165 0
        deed:You_let -135 61 deed:You_like 285 0 deed:You_said 157 0 deed:You_say 112 0
        deed:You_will 0 -86 deed:You_would 57 -72 deed:Your 49 -388 deed:Your_#anyone 0 -134
        deed:Your_#comer 26 -132 deed:Your_#common 0 -80 deed:Your_#modal 339 -517
        deed:Your_#people 379 -483 deed:Your_#praise 0 -48 deed:Your_#resource 0 -36
        deed:Your_#seat 69 -96 deed:Your_#time -118 0 deed:Your_#treatment 84 0
        deed:Your_client -143 0 deed:Your_patient 104 0 mark:digit -134 0 mark:first -797 153
        mark:last -473 153 mark:last-but-one -470 153 mark:last-but-two 12 152 mark:long 267 -236
        mark:question -124 -225 mark:quoted 235 -225 mark:second -206 153 mark:short 81 34
        near:#accessVerb_a 0 -17 near:#accessVerb_and -76 273 near:#accessVerb_at 108 0
        near:#accessVerb_for -174 0 near:#accessVerb_i 0 46 near:#accessVerb_in 0 -113
        near:#accessVerb_it -238 153 near:#accessVerb_my -83 -55 near:#accessVerb_of -95 0
        near:#accessVerb_on -114 78 near:#accessVerb_return 181 0 near:#accessVerb_that 0 -76
        near:#accessVerb_the 51 149 near:#accessVerb_which 117 0 near:#accessVerb_year 0 -101
        near:#accessVerb_you -126 81 near:#accessVerb_your 0 -104 near:#anyone_a -241 0
        near:#anyone_and 126 -81 near:#anyone_are 0 -75 near:#anyone_day -131 106
        near:#anyone_for 159 0 near:#anyone_have 96 -61 near:#anyone_i -91 0 near:#anyone_if 123 0
        near:#anyone_in -116 0 near:#anyone_is -154 0 near:#anyone_mine 100 -76
        near:#anyone_my 0 -60 near:#anyone_of 82 -92 near:#anyone_on 0 -41 near:#anyone_that 0 59
        near:#anyone_the 0 84 near:#anyone_to 88 -132 near:#anyone_who 0 -110
        near:#anyone_with 92 0 near:#anyone_would 0 -92 near:#anyone_you 52 -57
        near:#anyone_your 51 -161 near:#benefit_a 92 -88 near:#benefit_and 0 -221
        near:#benefit_at 103 -96 near:#benefit_be 0 79 near:#benefit_for 0 -142
        near:#benefit_i 60 0 near:#benefit_if 74 -77 near:#benefit_in 72 65
        near:#benefit_it 103 -118 near:#benefit_than 161 0 near:#benefit_that -101 43
        near:#benefit_the 0 -172 near:#benefit_them 133 -105 near:#benefit_to 59 -128
        near:#benefit_you 206 -80 near:#benefit_your 34 -130 near:#capacity_and -85 10
        near:#capacity_i 0 60 near:#capacity_that 0 112 near:#capacity_the -87 92
        near:#certain_a 0 71 near:#certain_at 0 99 near:#certain_charg 156 0
        near:#certain_day -72 53 near:#certain_of 0 106 near:#certain_one 0 71
        near:#certain_time 0 -83 near:#certain_to -160 53 near:#certain_who 0 -85
        near:#certain_you 67 0 near:#comer_and -106 0 near:#comer_are 0 -82 near:#comer_have 0 -99
        near:#comer_i 95 -121 near:#comer_in -101 0 near:#comer_it 0 -91 near:#comer_my 128 0
        near:#comer_see 132 -107 near:#comer_the -71 0 near:#comer_who 54 -53
        near:#comer_with 0 -53 near:#comer_would 211 -121 near:#comer_your 73 0
        near:#common_'s 86 -145 near:#common_a 167 -92 near:#common_about 0 69
        near:#common_after -113 0 near:#common_an 0 90 near:#common_and -164 124
        near:#common_any 0 120 near:#common_are 70 -149 near:#common_as 0 30 near:#common_at 273 0
        near:#common_back 0 -47 near:#common_be 0 -93 near:#common_been 0 91
        near:#common_befor -81 -85 near:#common_both 0 -106 near:#common_by 99 0
        near:#common_call -93 0 near:#common_can -28 0 near:#common_come 0 -87
        near:#common_could 0 -57 near:#common_day 0 58 near:#common_each 0 -87
        near:#common_every 0 87 near:#common_for -80 -2 near:#common_free 147 -131
        near:#common_get 0 -75 near:#common_give 154 0 near:#common_has -170 139
        near:#common_have -299 0 near:#common_he 123 0 near:#common_home 0 -71
        near:#common_how -128 19 near:#common_i -192 79 near:#common_if -83 0
        near:#common_in -124 196 near:#common_is -102 0 near:#common_it 149 -101
        near:#common_know 0 122 near:#common_may 0 -60 near:#common_me -228 96
        near:#common_might 0 -76 near:#common_mine 225 -105 near:#common_my -126 -63
        near:#common_not -71 -11 near:#common_of -51 199 near:#common_on -246 124
        near:#common_one 92 -29 near:#common_out 90 -203 near:#common_over 0 -75
        near:#common_peopl 77 0 near:#common_plan 0 111 near:#common_same 0 -99
        near:#common_sinc 0 108 near:#common_so 189 -69 near:#common_some 0 -89
        near:#common_someth 0 -94 near:#common_that -27 98 near:#common_the 111 119
        near:#common_their 103 -84 near:#common_them 0 -32 near:#common_ther -122 120
        near:#common_they 0 -31 near:#common_thi 103 -85 near:#common_thing 156 0
        near:#common_thre 0 -67 near:#common_to 232 116 near:#common_too 152 -81
        near:#common_up 0 75 near:#common_us 68 0 near:#common_week 0 87 near:#common_well 226 0
        near:#common_what 0 -116 near:#common_when 69 -134 near:#common_wher 123 38
        near:#common_which 64 -84 near:#common_who 82 -46 near:#common_with 208 -55
        near:#common_work 0 -121 near:#common_would 101 -115 near:#common_you -211 0
        near:#common_your -92 -63 near:#credential_for 0 123 near:#credential_it 0 52
        near:#credential_not -89 63 near:#credential_the 0 116 near:#credential_well 259 0
        near:#credential_with 108 0 near:#ending_a 128 -228 near:#ending_about 0 73
        near:#ending_all 0 128 near:#ending_an 0 93 near:#ending_and 160 -152 near:#ending_at 89 0
        near:#ending_been 0 72 near:#ending_better 99 0 near:#ending_for 0 -33
        near:#ending_from 0 -112 near:#ending_given 189 0 near:#ending_got 0 -42
        near:#ending_i 0 -45 near:#ending_in -195 -35 near:#ending_it 56 -76 near:#ending_me -45 43
        near:#ending_not -94 0 near:#ending_of 62 -9 near:#ending_on -219 65
        near:#ending_one 0 -102 near:#ending_out 98 -109 near:#ending_sinc -66 0
        near:#ending_that 75 0 near:#ending_the 194 119 near:#ending_them 0 -104
        near:#ending_to 0 42 near:#final_a 0 -132 near:#final_and 71 0 near:#final_in 111 -78
        near:#final_of 138 -135 near:#final_the 230 0 near:#final_you 0 85 near:#food_the 0 -94
        near:#gap_for 0 -60 near:#gap_to 0 -70 near:#gap_you 129 0 near:#giveVerb_a 212 -132
        near:#giveVerb_at -127 0 near:#giveVerb_for -125 0 near:#giveVerb_i 0 -64
        near:#giveVerb_it 264 0 near:#giveVerb_my -91 0 near:#giveVerb_one 128 0
        near:#giveVerb_the 0 -70 near:#giveVerb_them 74 0 near:#giveVerb_to 161 -143
        near:#giveVerb_you 396 -119 near:#giveVerb_your 135 -6 near:#goVerb_a 0 -64
        near:#goVerb_and 0 -25 near:#goVerb_it 0 93 near:#goVerb_me 0 -51 near:#goVerb_of 0 -98
        near:#goVerb_on -148 0 near:#goVerb_out 144 0 near:#goVerb_the -94 56
        near:#goVerb_to 60 -46 near:#goVerb_up -128 0 near:#goVerb_with 64 0
        near:#goVerb_you -112 0 near:#growth_a -147 114 near:#hedge_a 0 -32 near:#hedge_and 0 -142
        near:#hedge_be 194 -198 near:#hedge_come 0 -58 near:#hedge_do 150 -60
        near:#hedge_for 172 -142 near:#hedge_have 0 -48 near:#hedge_help 0 -86 near:#hedge_i 28 0
        near:#hedge_it 0 -63 near:#hedge_me 148 -87 near:#hedge_not 0 115 near:#hedge_of 0 -46
        near:#hedge_that 0 -150 near:#hedge_the 285 -274 near:#hedge_use 105 -84
        near:#hedge_we 79 -76 near:#hedge_would 0 -62 near:#hedge_you -93 115
        near:#hedge_your -100 -72 near:#meetVerb_a -100 0 near:#meetVerb_and 0 -80
        near:#meetVerb_at 0 41 near:#meetVerb_for 0 85 near:#meetVerb_i 121 0
        near:#meetVerb_in -111 41 near:#meetVerb_it -122 0 near:#meetVerb_me -146 0
        near:#meetVerb_on -133 112 near:#meetVerb_over -106 0 near:#meetVerb_that 189 -87
        near:#meetVerb_the -193 74 near:#meetVerb_to -122 0 near:#meetVerb_up -112 0
        near:#meetVerb_would 124 -65 near:#meetVerb_you 65 64 near:#meetVerb_your 181 -85
        near:#meeting_and -72 0 near:#meeting_the -49 -38 near:#modal_a 72 5 near:#modal_and -110 0
        near:#modal_be 82 -95 near:#modal_better 211 -103 near:#modal_both 0 -118
        near:#modal_do 212 -46 near:#modal_for -82 -1 near:#modal_from 0 -101
        near:#modal_have 123 -106 near:#modal_help 0 -100 near:#modal_i 0 89 near:#modal_in 0 -84
        near:#modal_it -111 -132 near:#modal_les 132 0 near:#modal_like -9 -78
        near:#modal_love 0 84 near:#modal_me 0 74 near:#modal_my -90 0 near:#modal_not -53 169
        near:#modal_of -58 -128 near:#modal_out 113 -106 near:#modal_so -187 140
        near:#modal_tell 0 -96 near:#modal_them 111 -165 near:#modal_to 179 0
        near:#modal_use 145 -99 near:#modal_we 0 -52 near:#modal_with 79 -76
        near:#modal_you -158 77 near:#modal_your 128 -131 near:#moveVerb_a 136 -125
        near:#moveVerb_and 0 -82 near:#moveVerb_at 122 0 near:#moveVerb_back 0 -61
        near:#moveVerb_it 91 -53 near:#moveVerb_me -131 0 near:#moveVerb_my 0 -71
        near:#moveVerb_of 0 -87 near:#moveVerb_on 0 59 near:#moveVerb_one 185 0
        near:#moveVerb_out 134 -142 near:#moveVerb_that -70 123 near:#moveVerb_the -99 0
        near:#moveVerb_them 0 -104 near:#moveVerb_with 0 -50 near:#moveVerb_you 385 0
        near:#moveVerb_your 0 89 near:#named_and 80 54 near:#named_i -72 0 near:#negation_a 49 78
        near:#negation_and 128 0 near:#negation_be 0 128 near:#negation_charg 191 -124
        near:#negation_for -108 115 near:#negation_i 137 0 near:#negation_is 0 -99
        near:#negation_it 0 -39 near:#negation_know 0 93 near:#negation_on 121 0
        near:#negation_one 0 73 near:#negation_the 0 -42 near:#negation_to 0 -57
        near:#noticing_a 0 -25 near:#noticing_and 206 -114 near:#noticing_are 120 0
        near:#noticing_at -106 0 near:#noticing_for -123 -109 near:#noticing_how -162 58
        near:#noticing_i 0 81 near:#noticing_in -65 0 near:#noticing_is 0 -43
        near:#noticing_it -74 89 near:#noticing_me 198 0 near:#noticing_my -66 65
        near:#noticing_of -90 268 near:#noticing_that 49 0 near:#noticing_the 0 -84
        near:#noticing_their 137 0 near:#noticing_them 75 -18 near:#noticing_to 20 94
        near:#noticing_what 131 -143 near:#noticing_you -431 98 near:#noticing_your -121 -118
        near:#number_a 0 154 near:#number_and -78 0 near:#number_for 0 -132 near:#number_i 122 -141
        near:#number_in 212 0 near:#number_of 66 86 near:#number_on 0 -60 near:#number_the -170 73
        near:#number_them -122 0 near:#number_to 0 -36 near:#number_us 156 0 near:#number_who 0 91
        near:#number_with 0 -34 near:#number_would 114 0 near:#number_year -73 31
        near:#outcome_a 11 -116 near:#outcome_and 215 -208 near:#outcome_for 217 -251
        near:#outcome_how -115 0 near:#outcome_if 0 -76 near:#outcome_in 103 0
        near:#outcome_it -92 98 near:#outcome_of 207 -111 near:#outcome_on -197 93
        near:#outcome_the 0 184 near:#outcome_to -112 -4 near:#outcome_what 144 -118
        near:#outcome_you -54 0 near:#outcome_your 0 -74 near:#passVerb_a 232 -11
        near:#passVerb_and 58 0 near:#passVerb_at -188 134 near:#passVerb_i 97 56
        near:#passVerb_in 199 -49 near:#passVerb_it 280 0 near:#passVerb_me -126 67
        near:#passVerb_my -138 55 near:#passVerb_of 104 0 near:#passVerb_on -167 115
        near:#passVerb_that -118 53 near:#passVerb_the -23 71 near:#passVerb_to 0 96
        near:#passVerb_up 0 126 near:#passVerb_what 144 -82 near:#passVerb_you 186 0
        near:#passVerb_your 117 -27 near:#past_a 48 -144 near:#past_about -91 73
        near:#past_and 0 109 near:#past_at -154 0 near:#past_by 0 -62 near:#past_for 0 23
        near:#past_him -124 0 near:#past_his 0 -119 near:#past_i -58 0 near:#past_in 0 53
        near:#past_it 0 237 near:#past_me 0 44 near:#past_my -126 53 near:#past_of 95 -83
        near:#past_on -92 0 near:#past_out -78 98 near:#past_that -38 150 near:#past_the -199 -24
        near:#past_them -160 224 near:#past_thre 0 -94 near:#past_through 0 122 near:#past_to 0 166
        near:#past_us 63 0 near:#past_what 182 -46 near:#past_who 0 -82 near:#past_with -176 127
        near:#past_you 0 95 near:#past_your -114 45 near:#people_a 181 -53 near:#people_and -135 14
        near:#people_at 141 -90 near:#people_be 114 0 near:#people_can 0 -88 near:#people_for 0 -94
        near:#people_have 258 -84 near:#people_i 251 -95 near:#people_it 0 -87
        near:#people_like 0 -99 near:#people_may 135 0 near:#people_mine 90 -67
        near:#people_my 152 -116 near:#people_of -178 150 near:#people_see 127 -94
        near:#people_that 0 -113 near:#people_the -151 -30 near:#people_them -111 0
        near:#people_to 170 -97 near:#people_who -95 -89 near:#people_with 81 -44
        near:#people_would 561 -212 near:#people_you 85 -120 near:#place_and -72 124
        near:#place_i -115 0 near:#praise_i 0 137 near:#praise_to 73 0 near:#praise_you -113 98
        near:#praise_your 0 -48 near:#relative_and -127 0 near:#resource_a 96 0
        near:#resource_and 0 -45 near:#resource_at 0 134 near:#resource_for 191 -166
        near:#resource_is 0 -61 near:#resource_it -149 0 near:#resource_of 110 -123
        near:#resource_on 273 -183 near:#resource_to 66 -64 near:#resource_your 0 -70
        near:#seat_a 85 -83 near:#seat_and -253 110 near:#seat_at 107 144 near:#seat_for -143 74
        near:#seat_i -128 0 near:#seat_in 0 110 near:#seat_is -78 0 near:#seat_of 0 32
        near:#seat_the 111 -93 near:#seat_to 103 0 near:#seat_with 87 0 near:#seat_you -39 100
        near:#sendVerb_to 193 -108 near:#sendVerb_your 150 0 near:#sign_and -97 57
        near:#sign_it 0 -107 near:#sign_of 76 0 near:#sign_would -167 0 near:#sign_your -198 127
        near:#span_a 0 -56 near:#span_and -134 33 near:#span_i 0 69 near:#span_in 0 61
        near:#span_of -86 86 near:#span_on 0 -68 near:#span_or 88 0 near:#span_that 0 108
        near:#span_the 0 42 near:#span_you -40 -58 near:#span_your 150 0 near:#takeVerb_the 0 -76
        near:#takeVerb_to 123 0 near:#third_a -189 161 near:#third_and 274 -51
        near:#third_are 0 -84 near:#third_has 0 92 near:#third_is -131 0 near:#third_it 79 0
        near:#third_on -130 0 near:#third_the 0 -223 near:#third_will 0 -92
        near:#third_would 107 -64 near:#third_your 141 -114 near:#time_a 140 -229
        near:#time_and -283 107 near:#time_any 0 100 near:#time_at -114 186 near:#time_for 69 -60
        near:#time_i -46 0 near:#time_if 103 0 near:#time_in 0 -79 near:#time_is 157 -64
        near:#time_it -94 0 near:#time_on 107 -47 near:#time_or 76 -139 near:#time_that 110 0
        near:#time_the -123 187 near:#time_to 113 0 near:#time_you 0 -135 near:#time_your 192 0
        near:#token_and 0 98 near:#token_of 0 97 near:#token_on -135 0 near:#treatment_and -147 0
        near:#treatment_for -114 74 near:#treatment_i -100 0 near:#treatment_on 90 0
        near:#treatment_with 90 84 near:#universal_and 87 0 near:#universal_charg 156 0
        near:#universal_day -72 69 near:#universal_i 0 87 near:#universal_it 80 0
        near:#universal_that -141 67 near:#universal_time 0 -82 near:#universal_to -172 53
        near:#universal_who 0 -98 near:#universal_your 0 -71 near:#vacant_for 163 0
        near:#vacant_on -109 0 near:#vacant_you 181 0 near:#wantVerb_a 0 -28
        near:#wantVerb_and 0 -111 near:#wantVerb_be -140 83 near:#wantVerb_for -143 0
        near:#wantVerb_if -151 0 near:#wantVerb_in 0 81 near:#wantVerb_it -103 0
        near:#wantVerb_that -82 0 near:#wantVerb_the 0 87 near:#wantVerb_to -25 49
        near:#wantVerb_you -194 0 near:#wantVerb_your -147 0 near:#we_a -102 161
        near:#we_are -150 0 near:#we_both 184 0 near:#we_have -133 0 near:#we_the 117 0
        near:#work_and -107 0 near:#work_in -102 0 near:#work_on 0 -56 near:#work_the -85 0
        near:#writer_a 8 -113 near:#writer_also 0 -103 near:#writer_am -85 82
        near:#writer_and 98 153 near:#writer_at 76 93 near:#writer_be 0 83
        near:#writer_believ 0 -107 near:#writer_can -49 76 near:#writer_come 77 0
        near:#writer_could 48 -114 near:#writer_do 0 12 near:#writer_for -170 95
        near:#writer_from 0 -105 near:#writer_given 185 0 near:#writer_got 0 -47
        near:#writer_have 226 -149 near:#writer_hear -150 0 near:#writer_how 0 -82
        near:#writer_i 0 15 near:#writer_in -119 68 near:#writer_is -167 22 near:#writer_it 61 -171
        near:#writer_know 194 -106 near:#writer_my -69 0 near:#writer_name 0 112
        near:#writer_need 0 116 near:#writer_never 0 63 near:#writer_not 56 0
        near:#writer_on -267 114 near:#writer_one 0 -77 near:#writer_own 0 72
        near:#writer_read 0 107 near:#writer_room 0 120 near:#writer_saw 0 -92
        near:#writer_see 42 0 near:#writer_so -151 0 near:#writer_take -137 116
        near:#writer_that 0 -135 near:#writer_the -102 -104 near:#writer_think 84 0
        near:#writer_to 36 227 near:#writer_train 0 -121 near:#writer_two -73 73
        near:#writer_want 0 86 near:#writer_was 0 18 near:#writer_what 217 -98
        near:#writer_will -22 96 near:#writer_with 59 0 near:#writer_would 185 -85
        near:#writer_writ 175 0 near:#writer_wrot 0 -135 near:#writer_you 135 0 near:#you_a 168 0
        near:#you_and 401 -285 near:#you_are -27 0 near:#you_at -39 -39 near:#you_can 64 0
        near:#you_client 0 -63 near:#you_could 98 -42 near:#you_do -174 0 near:#you_for 0 -121
        near:#you_get 75 -95 near:#you_had 0 76 near:#you_has -142 0 near:#you_have 56 -189
        near:#you_i 86 -66 near:#you_in 168 -133 near:#you_is -194 0 near:#you_it 123 88
        near:#you_know 88 0 near:#you_let -118 67 near:#you_like 43 -55 near:#you_may 181 -140
        near:#you_me 70 -60 near:#you_might 83 -109 near:#you_mine 123 -107 near:#you_my 88 -51
        near:#you_not -137 0 near:#you_offic 0 52 near:#you_on -109 112 near:#you_one 147 0
        near:#you_or 114 0 near:#you_patient 0 -30 near:#you_peopl 111 -65 near:#you_put 0 126
        near:#you_room 0 -117 near:#you_said 107 0 near:#you_say 100 -59 near:#you_student 0 -78
        near:#you_that 189 0 near:#you_the -219 -175 near:#you_to -33 0 near:#you_what 0 -118
        near:#you_will 0 -85 near:#you_with 82 0 near:#you_would -75 -83 near:#you_you 127 0
        near:'s_#common 0 -60 near:a_#accessVerb -252 83 near:a_#anyone 82 -56
        near:a_#benefit 94 -54 near:a_#capacity 0 76 near:a_#certain 53 -76 near:a_#comer 0 -71
        near:a_#common 89 -60 near:a_#ending 0 -61 near:a_#final -102 139 near:a_#gap 0 -49
        near:a_#goVerb 0 86 near:a_#hedge 71 -251 near:a_#hollow -118 0 near:a_#moveVerb 0 -64
        near:a_#named 0 103 near:a_#negation 0 -107 near:a_#number 158 -78 near:a_#outcome 190 3
        near:a_#passVerb 156 -51 near:a_#past 116 41 near:a_#people -34 133 near:a_#place -173 145
        near:a_#praise -35 143 near:a_#profession 0 87 near:a_#resource 321 -318 near:a_#seat 0 126
        near:a_#sign -63 0 near:a_#span 41 -35 near:a_#time 192 -169 near:a_#token -96 92
        near:a_#treatment 0 153 near:a_#universal 0 -92 near:a_#vacant 52 0 near:a_#wantVerb 0 -124
        near:a_#work 68 -33 near:a_#writer -360 193 near:about_#common 0 -43 near:all_#common 0 -77
        near:also_#common -132 0 near:am_#common -63 37 near:am_#ending 0 130 near:am_#hedge -89 0
        near:am_#negation 128 0 near:am_#noticing -66 55 near:am_#number 0 87
        near:am_#outcome -136 82 near:am_#past -69 84 near:am_#people 0 169
        near:am_#profession 0 -117 near:am_#you 133 0 near:an_#capacity 103 -89
        near:an_#span 112 -108 near:an_#time 124 -121 near:and_#accessVerb 20 -204
        near:and_#anyone 120 -73 near:and_#benefit 0 -75 near:and_#capacity 0 83
        near:and_#comer 148 -140 near:and_#common -234 183 near:and_#credential -141 74
        near:and_#ending 94 -102 near:and_#giveVerb 0 122 near:and_#goVerb 81 55
        near:and_#hedge 207 -187 near:and_#meetVerb -40 30 near:and_#meeting -133 0
        near:and_#modal 8 -216 near:and_#moveVerb -117 155 near:and_#named 0 -152
        near:and_#noticing 19 49 near:and_#outcome 184 28 near:and_#passVerb 0 196
        near:and_#past -178 139 near:and_#people 44 -105 near:and_#place 0 77
        near:and_#praise -58 50 near:and_#resource 0 105 near:and_#third 123 -111
        near:and_#time -96 38 near:and_#treatment 0 132 near:and_#universal 0 46
        near:and_#wantVerb 0 47 near:and_#we 0 106 near:and_#writer 405 -198 near:and_#you 96 -55
        near:any_#capacity 0 88 near:any_#common -124 97 near:any_#span -98 106
        near:any_#time -94 117 near:are_#anyone 135 0 near:are_#common -121 91
        near:are_#past 182 -121 near:are_#praise -81 117 near:are_#you 272 -81
        near:as_#benefit 230 0 near:as_#common 54 0 near:as_#noticing 251 0 near:as_#wantVerb 177 0
        near:as_#you 98 0 near:ask_#you 0 137 near:at_#accessVerb 0 89 near:at_#certain 95 0
        near:at_#common -103 0 near:at_#final 113 0 near:at_#named -113 0 near:at_#negation 0 -120
        near:at_#number 78 120 near:at_#seat 0 -102 near:at_#span 0 -64 near:at_#universal 107 0
        near:at_#writer 0 74 near:at_#you 88 -111 near:back_#common -123 0
        near:be_#benefit 353 -283 near:be_#common -90 -70 near:be_#giveVerb 93 -75
        near:be_#noticing 78 -86 near:be_#outcome 0 -62 near:be_#past 0 55 near:be_#you -117 0
        near:been_#common 0 50 near:been_#writer -105 0 near:befor_#common 96 0
        near:better_#common 152 0 near:both_#common 233 0 near:by_#common 0 -64
        near:by_#writer 131 0 near:can_#accessVerb -122 0 near:can_#ending -114 0
        near:can_#meetVerb 119 -84 near:can_#negation -141 62 near:can_#noticing 75 0
        near:can_#writer 99 0 near:client_#modal 0 -77 near:come_#common 0 77
        near:come_#time -139 0 near:come_#writer 120 -107 near:could_#benefit 124 -127
        near:could_#common 105 -89 near:could_#ending -127 0 near:could_#giveVerb 123 -162
        near:could_#goVerb -120 0 near:could_#meetVerb -131 -77 near:could_#moveVerb 0 -68
        near:could_#noticing 68 -58 near:could_#you 78 -106 near:day_#common -181 0
        near:did_#negation 0 75 near:do_#accessVerb -125 80 near:do_#common 309 -56
        near:do_#ending -121 0 near:do_#noticing 0 90 near:do_#outcome 292 -97 near:do_#you 0 -104
        near:each_#common 86 0 near:for_#accessVerb 0 -129 near:for_#anyone 0 -57
        near:for_#certain 0 -51 near:for_#comer -89 0 near:for_#common -51 -47
        near:for_#ending 0 -103 near:for_#food -168 0 near:for_#gap 0 -73 near:for_#goVerb 0 -85
        near:for_#meeting -89 0 near:for_#negation 262 -117 near:for_#number 0 62
        near:for_#outcome 0 -51 near:for_#people 81 -100 near:for_#praise -217 129
        near:for_#seat 133 -111 near:for_#span 0 155 near:for_#third 242 -116 near:for_#time 0 -82
        near:for_#universal 0 -18 near:for_#vacant 0 -102 near:for_#writer -90 0
        near:for_#you 227 -217 near:free_#resource 0 -120 near:from_#common 92 -116
        near:give_#you 0 -85 near:good_#common 0 -73 near:had_#common -87 84
        near:has_#meetVerb 0 97 near:has_#moveVerb 163 0 near:have_#accessVerb -85 -194
        near:have_#anyone -129 0 near:have_#benefit 58 0 near:have_#certain 0 189
        near:have_#common 298 -76 near:have_#ending -69 0 near:have_#giveVerb 95 0
        near:have_#hedge 83 0 near:have_#meetVerb -175 98 near:have_#meeting -85 0
        near:have_#moveVerb 102 0 near:have_#negation -118 76 near:have_#noticing 0 81
        near:have_#number 0 -83 near:have_#passVerb 27 -4 near:have_#past -126 64
        near:have_#people 218 -158 near:have_#praise 0 -169 near:have_#resource 138 -80
        near:have_#seat 0 119 near:have_#time 0 74 near:have_#universal -76 131
        near:have_#writer 88 -94 near:have_#you 0 -98 near:he_#past 0 53 near:hear_#common 0 95
        near:help_#you 170 0 near:her_#common 0 -103 near:hour_#common -107 80
        near:how_#moveVerb 123 0 near:how_#you -63 120 near:i_#accessVerb -168 0
        near:i_#anyone -119 198 near:i_#benefit -363 185 near:i_#capacity -105 125
        near:i_#certain -80 0 near:i_#comer -169 182 near:i_#common 119 -43
        near:i_#credential -86 26 near:i_#ending 98 -61 near:i_#final 0 124 near:i_#gap -190 135
        near:i_#giveVerb 113 -11 near:i_#goVerb 0 -32 near:i_#growth 0 185 near:i_#hedge 242 -130
        near:i_#meetVerb -231 -22 near:i_#modal -34 -206 near:i_#moveVerb 152 115
        near:i_#named -123 78 near:i_#negation -47 160 near:i_#noticing -44 79
        near:i_#number -41 -160 near:i_#outcome -149 91 near:i_#passVerb 307 -143
        near:i_#past -61 -80 near:i_#people -40 0 near:i_#praise -210 178 near:i_#seat 0 141
        near:i_#sendVerb 236 0 near:i_#span 0 48 near:i_#takeVerb -220 107 near:i_#third 164 0
        near:i_#time -94 103 near:i_#title 0 -98 near:i_#treatment -130 64
        near:i_#universal -101 38 near:i_#vacant -188 78 near:i_#wantVerb 0 227
        near:i_#work 152 -84 near:i_#writer -86 31 near:i_#you 113 -42 near:if_#benefit 100 0
        near:if_#modal -138 72 near:if_#past 208 -133 near:if_#we 0 -137 near:if_#writer 187 -107
        near:if_#you -150 -6 near:in_#accessVerb 186 -103 near:in_#common 130 0
        near:in_#ending 320 -141 near:in_#final 126 0 near:in_#named 0 -172 near:in_#number -25 0
        near:in_#outcome 0 -76 near:in_#passVerb 131 0 near:in_#place 0 74 near:in_#seat 0 -88
        near:in_#sign 0 117 near:in_#span 0 -104 near:in_#third -130 0 near:in_#treatment 0 -82
        near:in_#vacant 0 -67 near:in_#writer 0 -57 near:in_#you 161 -153
        near:is_#accessVerb -108 178 near:is_#anyone 274 -131 near:is_#benefit -128 0
        near:is_#common -183 117 near:is_#gap 69 0 near:is_#growth -102 0 near:is_#negation -86 0
        near:is_#past 144 0 near:is_#praise -140 0 near:is_#span 0 101 near:is_#vacant 108 0
        near:is_#writer -103 32 near:is_#you 181 -107 near:it_#accessVerb 94 0
        near:it_#anyone 128 -136 near:it_#benefit 202 -119 near:it_#certain 89 -133
        near:it_#common 171 -48 near:it_#final 93 0 near:it_#gap 82 -81 near:it_#modal -72 0
        near:it_#named 196 0 near:it_#noticing 130 0 near:it_#number 0 -74 near:it_#outcome 33 0
        near:it_#past -157 116 near:it_#praise 0 -50 near:it_#universal 95 -123
        near:it_#vacant 99 -88 near:it_#writer -242 142 near:it_#you 88 -106 near:know_#common 63 0
        near:know_#you -176 0 near:let_#anyone 0 132 near:let_#we 133 0 near:like_#common 0 -124
        near:like_#giveVerb 155 -102 near:like_#passVerb 0 -82 near:like_#you -160 0
        near:may_#benefit 202 -114 near:may_#common 94 -191 near:may_#ending 0 -93
        near:may_#noticing 106 -116 near:may_#writer 0 110 near:me_#anyone -189 119
        near:me_#common -142 49 near:me_#noticing 161 -79 near:me_#you -105 43
        near:might_#benefit 183 -175 near:might_#common 120 -157 near:might_#ending 0 -114
        near:might_#noticing 0 -89 near:mine_#common 193 -160 near:mine_#hedge 0 -79
        near:mine_#modal 123 -94 near:my_#accessVerb -85 102 near:my_#anyone 191 -98
        near:my_#capacity 0 78 near:my_#comer 147 -57 near:my_#modal 153 -95
        near:my_#moveVerb -108 0 near:my_#named 0 94 near:my_#outcome 0 -84
        near:my_#passVerb 101 58 near:my_#people 199 14 near:my_#relative -81 57
        near:my_#resource 0 -81 near:my_#sign 0 54 near:my_#token -145 96
        near:my_#treatment 106 -112 near:never_#common 0 73 near:never_#ending 0 122
        near:never_#past 0 58 near:new_#common -86 69 near:no_#common 0 -69
        near:not_#accessVerb 0 -104 near:not_#common 67 86 near:not_#moveVerb 111 -60
        near:not_#noticing -207 203 near:not_#outcome -118 35 near:not_#past 86 0
        near:not_#wantVerb 201 0 near:now_#common 0 94 near:of_#accessVerb -108 73
        near:of_#anyone 0 -177 near:of_#benefit 68 -105 near:of_#capacity 0 126
        near:of_#common 35 8 near:of_#ending 0 81 near:of_#hedge 73 0 near:of_#modal 135 -100
        near:of_#moveVerb 120 0 near:of_#named -84 68 near:of_#past 104 116 near:of_#people 134 -86
        near:of_#praise 100 -144 near:of_#resource 277 -53 near:of_#third -113 0
        near:of_#we 197 -43 near:of_#writer 94 0 near:of_#you -151 0 near:offic_#common 0 109
        near:on_#accessVerb 0 -86 near:on_#certain 0 98 near:on_#common 28 0
        near:on_#ending 124 -61 near:on_#goVerb 0 -61 near:on_#meetVerb 117 -98
        near:on_#meeting 164 -96 near:on_#outcome 0 -70 near:on_#people 166 0 near:on_#sign -164 0
        near:on_#time -153 175 near:on_#universal 0 92 near:on_#writer 0 -193
        near:one_#noticing 0 119 near:one_#past 0 43 near:one_#time 0 -79 near:one_#writer 92 0
        near:one_#you -110 75 near:or_#common -142 139 near:or_#span 0 -63 near:or_#time 138 -110
        near:other_#common 79 -72 near:own_#common 0 117 near:peopl_#accessVerb 73 0
        near:peopl_#common 57 -55 near:peopl_#meetVerb 83 -87 near:peopl_#modal 93 0
        near:peopl_#writer 72 -131 near:room_#common -93 0 near:she_#past -96 0
        near:sinc_#common 0 -105 near:six_#span 0 142 near:six_#time 0 155 near:so_#common 158 0
        near:so_#modal 0 88 near:so_#you 0 -122 near:tell_#writer -69 0 near:tell_#you 62 0
        near:than_#writer 174 0 near:that_#accessVerb 0 73 near:that_#anyone 0 -65
        near:that_#benefit 127 0 near:that_#certain 0 -82 near:that_#comer 165 0
        near:that_#common 0 -169 near:that_#ending -241 254 near:that_#giveVerb 150 -128
        near:that_#hedge 0 -61 near:that_#modal -97 0 near:that_#moveVerb -99 87
        near:that_#negation -84 0 near:that_#outcome -118 0 near:that_#passVerb 85 0
        near:that_#past -74 74 near:that_#people 199 -44 near:that_#praise 0 65
        near:that_#universal 0 -55 near:that_#wantVerb 0 -98 near:that_#writer -45 38
        near:that_#you 200 -117 near:the_#accessVerb 266 -161 near:the_#anyone 354 -169
        near:the_#benefit 0 -84 near:the_#capacity -44 71 near:the_#certain 74 -179
        near:the_#comer 177 -215 near:the_#common -54 41 near:the_#ending 109 -202
        near:the_#final 0 -156 near:the_#gap -91 67 near:the_#giveVerb -103 141
        near:the_#goVerb 47 0 near:the_#hedge -105 48 near:the_#meetVerb 259 -137
        near:the_#meeting 128 -10 near:the_#modal 129 -57 near:the_#moveVerb -61 0
        near:the_#named -54 -85 near:the_#noticing -75 0 near:the_#number 139 -55
        near:the_#outcome -135 0 near:the_#passVerb -205 131 near:the_#people 256 -140
        near:the_#place -38 -152 near:the_#praise 0 -32 near:the_#relative 0 -88
        near:the_#resource 43 0 near:the_#seat 0 -132 near:the_#sign -153 0 near:the_#span 91 138
        near:the_#third 49 -69 near:the_#time 210 -25 near:the_#token -123 67
        near:the_#treatment -100 -27 near:the_#universal -106 -50 near:the_#wantVerb -109 111
        near:the_#we 173 0 near:the_#work -157 261 near:the_#writer 97 1 near:the_#you 0 16
        near:their_#common 0 -94 near:them_#common 0 -89 near:them_#hedge 109 0
        near:them_#you 89 -123 near:ther_#modal 0 -100 near:they_#benefit 146 -83
        near:they_#common 82 -179 near:they_#meetVerb 0 -90 near:they_#modal 166 -42
        near:they_#outcome 91 0 near:thi_#common -74 48 near:thi_#span 0 57 near:thi_#time -88 84
        near:thing_#common 102 0 near:thos_#common 0 -94 near:thre_#common 0 -145
        near:to_#accessVerb 0 115 near:to_#anyone 70 -74 near:to_#benefit 105 -105
        near:to_#certain 326 -114 near:to_#comer 155 -142 near:to_#common 102 -133
        near:to_#final 132 -74 near:to_#food 0 81 near:to_#giveVerb 509 -222 near:to_#goVerb 64 -51
        near:to_#hedge -201 147 near:to_#meetVerb 136 0 near:to_#moveVerb 83 -81
        near:to_#noticing 0 220 near:to_#passVerb 268 -77 near:to_#past 0 79 near:to_#place 101 0
        near:to_#resource 64 -114 near:to_#seat 0 144 near:to_#sendVerb 121 0 near:to_#sign 93 0
        near:to_#third 63 -122 near:to_#time -79 55 near:to_#universal 170 0 near:to_#work 0 80
        near:to_#writer -93 -47 near:to_#you 0 39 near:two_#common -122 91 near:us_#common 92 0
        near:want_#common 0 80 near:was_#accessVerb 110 98 near:was_#common 0 153
        near:we_#common 93 -58 near:we_#ending -189 107 near:we_#meetVerb -102 0
        near:we_#noticing 0 -92 near:we_#past 72 -139 near:what_#accessVerb 0 -82
        near:what_#benefit 172 0 near:what_#common 97 -91 near:what_#ending 88 -68
        near:what_#meetVerb 93 -107 near:what_#moveVerb 0 -79 near:what_#noticing 218 -115
        near:what_#past 75 -67 near:what_#writer 0 -34 near:what_#you 101 -55
        near:when_#past -97 97 near:wher_#common 0 111 near:which_#common 80 -81
        near:which_#writer 0 -122 near:who_#benefit 165 -151 near:who_#common 121 -62
        near:who_#ending -184 80 near:who_#giveVerb -129 0 near:who_#modal 224 -137
        near:who_#past 0 42 near:who_#wantVerb 0 -111 near:who_#you 0 -89 near:will_#common 88 -221
        near:will_#ending 110 0 near:will_#goVerb 0 106 near:will_#meetVerb -132 64
        near:with_#anyone 0 -63 near:with_#common -70 0 near:with_#number 0 170
        near:with_#passVerb -118 0 near:with_#people -107 95 near:with_#writer 120 -126
        near:with_#you 118 -90 near:work_#common 0 -94 near:would_#accessVerb 135 -76
        near:would_#anyone 0 -90 near:would_#benefit 332 -211 near:would_#common 104 -46
        near:would_#credential 95 0 near:would_#ending 233 -63 near:would_#giveVerb 80 -144
        near:would_#meetVerb 63 0 near:would_#moveVerb 160 -78 near:would_#negation 63 0
        near:would_#noticing -313 217 near:would_#outcome 111 -108 near:would_#passVerb 175 -69
        near:would_#past -135 163 near:would_#praise -76 164 near:would_#sendVerb 0 -90
        near:would_#third 0 -151 near:would_#wantVerb -90 125 near:would_#writer -164 170
        near:would_#you 0 -39 near:you_#accessVerb 267 -213 near:you_#benefit 381 -126
        near:you_#capacity 142 0 near:you_#certain -48 181 near:you_#common -82 92
        near:you_#credential -183 0 near:you_#ending 0 70 near:you_#final 0 61
        near:you_#giveVerb 83 0 near:you_#goVerb -159 40 near:you_#hedge 80 -31
        near:you_#meetVerb -71 0 near:you_#meeting -150 40 near:you_#modal 57 -73
        near:you_#moveVerb -218 12 near:you_#negation -104 86 near:you_#noticing 217 15
        near:you_#number 113 0 near:you_#outcome 44 116 near:you_#passVerb 109 162
        near:you_#past -206 212 near:you_#people -23 0 near:you_#place 0 79
        near:you_#praise -112 135 near:you_#span 0 88 near:you_#takeVerb 127 0 near:you_#time 0 84
        near:you_#universal -66 117 near:you_#vacant 0 -72 near:you_#wantVerb 132 -107
        near:you_#writer 105 -100 near:your_#accessVerb 118 -139 near:your_#anyone -87 -218
        near:your_#benefit -103 -99 near:your_#capacity 113 -93 near:your_#comer 105 -208
        near:your_#common 174 -81 near:your_#ending 133 -198 near:your_#gap 0 -98
        near:your_#goVerb 88 -60 near:your_#hedge 286 -240 near:your_#modal 261 -337
        near:your_#moveVerb 99 -66 near:your_#negation 0 -88 near:your_#noticing 0 -168
        near:your_#number 134 -94 near:your_#outcome 73 -88 near:your_#passVerb 75 0
        near:your_#past 149 0 near:your_#people 493 -587 near:your_#praise -105 -69
        near:your_#seat 80 -127 near:your_#sign -109 111 near:your_#span 0 -83
        near:your_#treatment 142 0 near:your_#vacant 0 -111 near:your_#wantVerb 0 -100
        near:your_#work -125 126 near:your_#writer 243 -157 pair:^_and 119 -137 pair:^_any -64 0
        pair:^_could -75 0 pair:^_he -74 0 pair:^_i -247 73 pair:^_in 169 -76 pair:^_it 273 -77
        pair:^_let 238 0 pair:^_my -56 72 pair:^_no 220 0 pair:^_nobody 0 -103 pair:^_pleas 195 0
        pair:^_she 0 100 pair:^_the 313 -226 pair:^_ther 196 -90 pair:^_they 0 -46 pair:^_we -168 0
        pair:^_what -81 0 pair:^_would -106 75 pair:^_you -172 45 pair:^_your -146 -264
        pair:a_few 78 -106 pair:a_free 326 -171 pair:a_littl 146 0 pair:about_it -144 0
        pair:about_the -86 0 pair:am_a -112 0 pair:am_not 155 0 pair:and_a 0 17 pair:and_i -46 0
        pair:and_it -136 129 pair:and_mine 105 -126 pair:and_my 271 -172 pair:and_some 0 -124
        pair:and_that -167 -39 pair:and_the 187 -77 pair:and_they 0 -162 pair:and_we 0 128
        pair:and_you 174 0 pair:any_day 0 66 pair:as_you 177 0 pair:at_the 139 -59
        pair:at_your 86 -140 pair:befor_the -99 0 pair:bring_you 259 0 pair:can_not -198 74
        pair:come_to 0 -55 pair:could_i -138 0 pair:could_tell 190 0 pair:did_not 0 101
        pair:do_it -115 0 pair:each_other 197 -101 pair:end_of 128 0 pair:for_a 0 -177
        pair:for_me -124 0 pair:for_noth 285 0 pair:for_the 109 -115 pair:for_them 181 0
        pair:for_you 280 0 pair:for_your 137 -199 pair:free_$ 167 0 pair:from_a -244 0
        pair:from_the 164 -93 pair:given_it 227 0 pair:glad_to 105 0 pair:good_for 153 0
        pair:got_a 0 -62 pair:grati_$ 347 0 pair:has_a -148 0 pair:has_been -79 39
        pair:have_a 67 -44 pair:have_given 209 0 pair:have_got 0 -37 pair:how_you 0 131
        pair:i_am -119 99 pair:i_believ 126 -119 pair:i_bring 115 0 pair:i_can 0 67
        pair:i_could 0 -51 pair:i_do -137 164 pair:i_have 56 -83 pair:i_know 237 -124
        pair:i_saw 0 -94 pair:i_see 205 -73 pair:i_take 0 153 pair:i_think 65 -45 pair:i_was 0 20
        pair:i_will -62 118 pair:i_would -88 55 pair:i_wrot 0 -166 pair:if_i 158 0
        pair:if_we 132 -153 pair:in_it 0 87 pair:in_my -76 0 pair:in_return 253 0
        pair:in_the -128 84 pair:in_your 65 -156 pair:is_a -129 110 pair:is_no 0 125
        pair:is_the -89 0 pair:is_your 344 -84 pair:it_$ -264 -95 pair:it_a 274 0 pair:it_and 0 199
        pair:it_is 84 -31 pair:it_on -118 0 pair:it_to 184 -77 pair:it_was -141 27
        pair:it_will 0 -81 pair:it_would -256 0 pair:know_how -128 0 pair:know_what 102 -73
        pair:let_us 191 0 pair:like_$ 235 0 pair:list_of 156 -97 pair:love_to 0 93 pair:may_i 0 117
        pair:me_$ -148 194 pair:me_to -130 84 pair:might_be 145 0 pair:mine_$ 71 -112
        pair:more_than -144 0 pair:my_name 0 110 pair:my_own 0 78 pair:no_charg 211 0
        pair:not_know -155 104 pair:noth_and 208 0 pair:of_a 0 59 pair:of_mine 172 0
        pair:of_my 0 77 pair:of_the 103 0 pair:of_them -162 0 pair:of_thos 0 -110
        pair:of_us 288 -83 pair:of_you -206 156 pair:of_your 0 -35 pair:on_a -101 -67
        pair:on_it 159 0 pair:on_monday 0 77 pair:on_my 0 -76 pair:on_the -78 46
        pair:one_of -244 121 pair:one_who 130 0 pair:peopl_i 0 -92 pair:say_that -167 0
        pair:say_when 173 0 pair:some_of 79 -83 pair:tell_me -74 0 pair:tell_you 118 0
        pair:thank_you -87 0 pair:that_i -132 53 pair:that_is -80 0 pair:that_the 0 -37
        pair:that_you 86 0 pair:that_your 86 -128 pair:the_best -136 0 pair:the_first 118 97
        pair:the_new -130 0 pair:the_next 200 -111 pair:the_one 101 -126 pair:the_other 96 -128
        pair:the_peopl 0 -115 pair:the_same 218 -145 pair:the_two 206 0 pair:the_way -112 96
        pair:them_$ 83 -11 pair:them_to -147 0 pair:ther_$ 0 118 pair:they_are 0 -79
        pair:they_would 134 0 pair:think_of 0 166 pair:to_be -167 74 pair:to_give 232 -121
        pair:to_hear 80 0 pair:to_know -185 112 pair:to_me -90 -44 pair:to_see 0 79
        pair:to_send 161 0 pair:to_the -240 204 pair:to_you 92 -57 pair:to_your 93 -52
        pair:too_$ 113 -60 pair:two_of 285 0 pair:up_$ 175 0 pair:want_to -119 129
        pair:we_are -188 0 pair:week_$ 0 -145 pair:welcom_to 141 0 pair:what_a 0 103
        pair:what_i 0 -34 pair:what_you 0 -78 pair:which_i 0 -141 pair:which_is 140 0
        pair:who_come 121 0 pair:who_has -153 0 pair:who_would 357 0 pair:with_a -165 94
        pair:with_me 0 -75 pair:with_my 168 0 pair:with_the 181 0 pair:work_$ 0 -103
        pair:would_be -83 0 pair:would_do 81 0 pair:would_have 151 -78 pair:would_like 132 0
        pair:would_love 0 74 pair:would_you -163 125 pair:year_$ -133 0 pair:year_of 0 103
        pair:you_$ 74 0 pair:you_a 104 0 pair:you_do -144 0 pair:you_gave 185 0 pair:you_have 0 71
        pair:you_know 160 0 pair:you_let -135 62 pair:you_like 235 -48 pair:you_said 157 -65
        pair:you_say 112 0 pair:you_will -91 0 pair:your_$ 163 0 pair:your_client -113 0
        pair:your_offic 0 82 pair:your_peopl 121 0 pair:your_student 0 -82 pair:your_to 434 0
        some:#accessVerb -45 -59 some:#anyone 231 -171 some:#benefit 528 -157 some:#capacity -64 90
        some:#comer 180 -253 some:#common -148 28 some:#credential 0 84 some:#ending -72 -32
        some:#final 64 -27 some:#food -200 9 some:#gap 3 -116 some:#giveVerb 86 -122
        some:#goVerb -123 -27 some:#growth -75 0 some:#hedge 0 -152 some:#hollow -123 0
        some:#meetVerb -101 -31 some:#meeting 214 -114 some:#modal 400 -223 some:#moveVerb 33 -91
        some:#named -86 117 some:#negation 240 -167 some:#noticing -148 69 some:#number -187 0
        some:#outcome 112 -89 some:#passVerb 4 55 some:#past -365 69 some:#people 58 -179
        some:#place -56 -3 some:#praise -264 77 some:#profession -97 142 some:#relative 81 0
        some:#resource 265 -240 some:#seat 108 -40 some:#sendVerb 163 -101 some:#sign -170 -12
        some:#social 0 91 some:#span -107 -160 some:#symptom 279 -99 some:#takeVerb 234 -52
        some:#third 283 -357 some:#time 83 -80 some:#title -53 50 some:#token -278 132
        some:#treatment -246 154 some:#universal -45 -162 some:#vacant 344 -132
        some:#wantVerb -234 120 some:#we 302 -259 some:#work 119 -94 some:#writer 160 -167
        some:#you 342 -112 wish:I_be 0 59 wish:I_do 0 -103 wish:I_have 153 0 wish:I_love 0 64
        word:'s 166 -210 word:a 144 20 word:about -36 -21 word:accept 189 0 word:acros 152 0
        word:adult 0 92 word:after 98 -133 word:afternoon -142 118 word:again -137 0
        word:all -86 73 word:also -169 -94 word:alway -147 0 word:am -134 63 word:an 149 0
        word:and 125 56 word:another 94 0 word:any -203 0 word:anybody 0 -97 word:anyon -205 89
        word:anyth 193 0 word:are 216 -126 word:around -94 0 word:as -16 47 word:ask -28 99
        word:at 60 81 word:away 0 170 word:back 0 -98 word:be -119 -35 word:been -124 73
        word:befor 0 -104 word:behind 0 92 word:being 0 137 word:believ 148 -127 word:bench 114 0
        word:besid 128 0 word:better 382 -191 word:book -115 100 word:both 763 -295
        word:box 346 -192 word:boy 180 -103 word:bring 0 -8 word:brought 0 139 word:build -173 188
        word:bus -194 130 word:but 0 163 word:by 256 -118 word:calendar 175 0 word:call 0 -6
        word:came -219 101 word:can 34 -64 word:chair 0 -88 word:chapter 0 85 word:charg 350 -161
        word:chart 110 0 word:child -193 56 word:children 224 -200 word:choos 185 0
        word:clas -103 0 word:client 174 -318 word:clinic 354 -194 word:com 202 0
        word:come 255 -206 word:compar 294 0 word:conferenc -189 0 word:copy 366 -203
        word:corner -138 0 word:cost 716 0 word:could 280 -211 word:counselor -151 70
        word:county 104 0 word:court 0 -139 word:crew 0 -83 word:cut 0 100 word:day -36 38
        word:deal -129 0 word:did 0 58 word:do 170 68 word:doctor 0 122 word:door 0 -110
        word:down -80 0 word:dur 178 0 word:each 252 -158 word:early 119 0 word:easier 400 -108
        word:eat -144 0 word:eight -255 151 word:eleven 0 -130 word:enclos 426 0 word:end 78 0
        word:english 212 0 word:even -96 94 word:evening 0 53 word:ever 157 -30 word:every -292 155
        word:everybody 134 0 word:everyon -150 0 word:exchang 221 0 word:exposur 0 -128
        word:eye -177 0 word:family 102 -89 word:far 256 0 word:favor 219 0 word:few 33 -101
        word:find -83 0 word:fine -226 0 word:finish 0 99 word:first 0 17 word:five 75 0
        word:folk 0 -116 word:for 406 -272 word:four -195 98 word:free 1076 -457 word:friday -99 0
        word:from 0 94 word:front -137 0 word:gave 371 0 word:get 86 -159 word:gift 198 0
        word:give 186 -118 word:given 320 0 word:glad 144 -103 word:gladly 222 0 word:go 0 -111
        word:going -188 132 word:gone -108 0 word:good 80 108 word:got -69 0 word:grateful -254 0
        word:grati 533 0 word:great -179 0 word:group 203 0 word:had -188 7 word:half 0 71
        word:hand 79 -93 word:happy 0 -85 word:hard 254 0 word:has -41 0 word:have 31 -19
        word:he -125 23 word:hear -169 0 word:heard 0 67 word:help 170 -256 word:her -68 0
        word:here 0 -66 word:him -131 -148 word:his 0 -47 word:home 0 -143 word:hope -116 0
        word:hospital -165 0 word:hour 42 0 word:hous 143 0 word:how 203 -101 word:hurry -231 124
        word:if 112 -295 word:in 136 -113 word:is 32 -2 word:it 147 -135 word:its 117 0
        word:join 196 0 word:just -151 194 word:keep 100 -256 word:kept 0 112 word:kid 0 -155
        word:kind -140 0 word:knew 0 -103 word:know -171 156 word:last -173 0 word:learn -112 0
        word:leav -60 0 word:lectur 144 0 word:left 0 157 word:les 210 0 word:let 8 0
        word:letter 335 0 word:library 149 0 word:licens -125 96 word:like 0 -55 word:line -89 97
        word:list 109 0 word:littl 79 0 word:long 260 -145 word:look 0 -28 word:lost -120 0
        word:lot 145 0 word:love -234 128 word:lunch 0 -40 word:made 0 83 word:man 0 85
        word:march 225 0 word:may 208 -157 word:me -254 216 word:mean -147 148 word:meet -167 -139
        word:member -145 0 word:might 409 -383 word:mind -166 0 word:mine 721 -495 word:month 0 -31
        word:more -63 0 word:morn 0 -104 word:most -134 237 word:mother 152 -139 word:much -130 52
        word:must -109 0 word:my -3 -63 word:myself -182 0 word:nam -138 0 word:name 0 123
        word:need 114 0 word:neighbor 144 0 word:never -183 102 word:new -125 114
        word:next 250 -124 word:night 75 -216 word:nine 80 0 word:no 351 -152 word:nobody -77 -79
        word:none -219 0 word:not -91 101 word:note 0 -98 word:noth 302 -184 word:now 0 205
        word:of 97 -154 word:off 123 0 word:offic -101 265 word:old -210 96 word:on 190 -189
        word:once -167 115 word:one 117 2 word:only 151 -45 word:open -303 148 word:or 83 -71
        word:other 301 -293 word:our -170 -58 word:out 10 0 word:over -42 -55 word:own -137 90
        word:page 118 -97 word:paper 0 91 word:parent 0 -112 word:pass -194 0 word:past 136 0
        word:patient 117 -53 word:pay 0 106 word:peopl 125 -32 word:person -214 0 word:phon 0 -142
        word:pick -125 107 word:pitch 447 0 word:plac -107 31 word:plan 0 72 word:point 0 138
        word:practic -79 140 word:print 248 -103 word:psychologist 0 -226 word:put -42 70
        word:question 274 0 word:quot 387 0 word:rather 158 -104 word:read 163 0
        word:remember -220 0 word:report 0 -188 word:return 664 0 word:ring 152 0 word:room -87 89
        word:run -213 0 word:said 192 0 word:same 313 -185 word:sat 0 55 word:saturday 0 214
        word:save 277 0 word:saw -111 0 word:say 123 -8 word:schedul 0 118 word:school -205 96
        word:seat -222 220 word:see 7 135 word:seen -103 -107 word:send 296 -255 word:sentenc 173 0
        word:session -258 0 word:set 156 -191 word:settl 221 0 word:shall -79 -139 word:shar 171 0
        word:she -73 0 word:sheet 180 -79 word:short 143 0 word:should -83 0 word:show 72 -113
        word:side 171 -118 word:sit 128 0 word:six 97 0 word:sleep 51 -130 word:slid 197 0
        word:small 91 0 word:so -9 46 word:some -149 -101 word:somebody -204 30
        word:someth 298 -188 word:sooner 309 0 word:spar 183 -192 word:speak -230 116
        word:start 0 46 word:stay 140 -69 word:still -56 0 word:stop 0 171 word:story -154 0
        word:student 200 0 word:such -99 110 word:suit -146 137 word:swap 296 0 word:swear 206 0
        word:tabl 201 -62 word:take 124 45 word:talk 0 -75 word:taught -155 0 word:tea 0 -122
        word:teach 304 -98 word:tell -50 0 word:term 170 0 word:than 73 0 word:thank -178 0
        word:that -23 93 word:the -47 54 word:their 207 -207 word:them 181 -119 word:then -55 0
        word:ther 116 -121 word:therapist -153 91 word:they 317 -165 word:thi 41 101
        word:thing 241 -96 word:think 0 101 word:thirty -168 0 word:thos 0 -246 word:thought 0 138
        word:thre 113 -229 word:through -199 0 word:tim 0 -133 word:time -59 -169 word:to -38 129
        word:together 123 -106 word:told 0 38 word:too 183 -95 word:town 0 127 word:trad 382 0
        word:train 78 -135 word:tuesday -107 0 word:turn 0 -18 word:two 167 0
        word:understand -165 117 word:until 0 -107 word:up -108 0 word:us 371 -17 word:use 510 -321
        word:very 135 0 word:visit 211 -166 word:wait 110 0 word:walk 81 -109 word:want -95 80
        word:was -49 206 word:we 251 -137 word:week -165 -201 word:weekday 79 136
        word:welcom 259 -113 word:well 330 0 word:were -148 114 word:what 282 -165
        word:whatever -121 -83 word:when 0 -57 word:whenever -155 0 word:wher -98 193
        word:which 137 -195 word:whichever 125 -92 word:whil 0 -72 word:who 132 -166
        word:whom 204 -118 word:whos -116 0 word:will -90 -64 word:wish 0 105 word:with 163 -73
        word:within -195 0 word:without 0 -109 word:work 0 -235 word:would 229 -133 word:writ 88 64
        word:written 0 -117 word:wrot 0 -79 word:year -248 233 word:you 38 15 word:your 444 -287
        word:yourself -125 0
        """
}
