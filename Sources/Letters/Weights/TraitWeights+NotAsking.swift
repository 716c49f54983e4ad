// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -553 -295
        both:I_if 188 141 both:I_limit -148 0 both:I_not -206 0 both:I_number -11 -88
        both:I_outcome -57 -80 both:I_past -4 -79 both:I_people 144 -52 both:I_question 78 1
        both:I_quoted 0 -143 both:I_seat -108 0 both:I_send 184 10 both:I_sign 328 200
        both:I_symptom -141 0 both:I_they -35 0 both:I_time 28 53 both:I_want 7 214
        both:I_we -236 -176 both:I_will 0 22 both:I_you 32 -54 both:all_I 0 -13 both:all_can 68 -8
        both:all_certain -15 44 both:all_comer 156 19 both:all_final -123 0 both:all_hedge 0 21
        both:all_if 0 28 both:all_limit -104 -70 both:all_not -183 -89 both:all_number 127 120
        both:all_outcome 0 -119 both:all_past -67 -48 both:all_people 0 62 both:all_seat -191 137
        both:all_send 118 129 both:all_time -118 90 both:all_you -93 79 both:can_I 201 105
        both:can_certain 148 98 both:can_comer 0 50 both:can_gap -279 -159 both:can_growth 76 71
        both:can_hedge 14 -34 both:can_if 68 77 both:can_limit -166 -133 both:can_number 125 -65
        both:can_outcome -59 -26 both:can_past 167 69 both:can_people 23 66
        both:can_question -68 -144 both:can_seat 114 0 both:can_send -152 -78 both:can_sign 82 -17
        both:can_they -22 -22 both:can_time -101 0 both:can_want 153 151 both:can_we -268 -70
        both:can_you -75 -50 both:certain_I -59 -78 both:certain_comer 196 0
        both:certain_final -95 0 both:certain_if -137 48 both:certain_limit 0 -47
        both:certain_not -96 -76 both:certain_number 112 244 both:certain_outcome 0 -125
        both:certain_past -74 -101 both:certain_people -51 -32 both:certain_quoted 0 -60
        both:certain_seat -121 73 both:certain_send 137 25 both:certain_time 0 82
        both:certain_want 0 -166 both:comer_I 73 10 both:comer_gap 145 136
        both:comer_hedge -151 -129 both:comer_if 0 111 both:comer_limit 0 -140
        both:comer_not 0 -160 both:comer_number -90 0 both:comer_outcome -103 -49
        both:comer_past -172 -80 both:comer_people 53 28 both:comer_seat -49 -196
        both:comer_send -13 81 both:comer_sign -253 0 both:comer_they -15 -100
        both:comer_time 124 93 both:comer_want 36 74 both:comer_will 166 91 both:comer_you 0 90
        both:final_I -25 -52 both:final_gap 127 122 both:final_limit -91 -69
        both:final_not -112 -93 both:final_number -127 -26 both:final_outcome 0 13
        both:final_past -159 -9 both:final_people 0 -102 both:final_seat 0 -147
        both:final_send 52 212 both:final_sign 138 0 both:final_time 0 -88 both:final_want -97 -80
        both:final_will 0 -136 both:final_you 0 -128 both:gap_I -8 54 both:gap_if -178 0
        both:gap_not 0 103 both:gap_number 131 39 both:gap_outcome -15 -126 both:gap_past 128 107
        both:gap_people 10 76 both:gap_seat 103 135 both:gap_send -117 0 both:gap_they 76 0
        both:gap_time 526 208 both:gap_want -156 -111 both:gap_you -305 0 both:growth_I 151 220
        both:growth_limit 0 121 both:growth_number 201 74 both:growth_outcome 76 0
        both:growth_past 0 37 both:growth_people 307 179 both:growth_seat 159 19
        both:growth_send 0 21 both:growth_time 389 183 both:growth_want 263 172
        both:growth_you 62 108 both:hedge_I 108 0 both:hedge_if 39 -18 both:hedge_limit -100 0
        both:hedge_not 0 161 both:hedge_number 0 -123 both:hedge_outcome -111 -132
        both:hedge_past 97 39 both:hedge_people 39 0 both:hedge_question 0 91 both:hedge_seat 0 15
        both:hedge_send 126 47 both:hedge_sign 194 124 both:hedge_symptom 0 71
        both:hedge_time -281 0 both:hedge_want 0 27 both:hedge_we -242 -66 both:hedge_will 86 0
        both:hedge_you -149 -67 both:if_not 130 121 both:if_number -224 -273
        both:if_outcome -147 27 both:if_past 163 133 both:if_people 73 68 both:if_send -118 125
        both:if_sign 115 76 both:if_they 0 43 both:if_time -238 0 both:if_you 93 24
        both:limit_not -90 -39 both:limit_number 0 121 both:limit_outcome 0 -21
        both:limit_past 212 -37 both:limit_question 0 -82 both:limit_seat 279 118
        both:limit_send 62 -172 both:limit_symptom 0 -107 both:limit_time 0 -106
        both:limit_want 0 90 both:limit_will 188 0 both:limit_you -81 -23 both:not_number 0 -81
        both:not_outcome -93 -298 both:not_past -31 -88 both:not_people -52 -45
        both:not_quoted 0 -98 both:not_seat -50 -125 both:not_send -43 -75 both:not_sign -140 -136
        both:not_they 155 102 both:not_time 0 -228 both:not_want -279 -203 both:not_you 0 110
        both:number_outcome 61 -22 both:number_past -101 -193 both:number_people -6 -56
        both:number_quoted 0 -114 both:number_seat -77 -171 both:number_send -150 -34
        both:number_sign -60 -152 both:number_they -125 -80 both:number_time 106 111
        both:number_want 113 41 both:number_we 0 101 both:number_will 0 35 both:number_you -268 -54
        both:outcome_past 12 -26 both:outcome_people 0 -111 both:outcome_quoted 0 -70
        both:outcome_seat 56 0 both:outcome_send 142 0 both:outcome_sign 154 120
        both:outcome_symptom -253 -130 both:outcome_they -43 -32 both:outcome_time 188 0
        both:outcome_want -93 -108 both:outcome_we -151 0 both:outcome_will 0 -152
        both:outcome_you 0 -159 both:past_people -293 -53 both:past_seat 74 128
        both:past_send -35 103 both:past_sign 0 206 both:past_they -329 -103 both:past_time 437 0
        both:past_want 0 63 both:past_we 0 -98 both:past_you 0 90 both:people_question 0 -122
        both:people_quoted 0 -95 both:people_seat -111 -31 both:people_sign -190 -87
        both:people_symptom 0 105 both:people_they 199 0 both:people_time 97 24
        both:people_want 440 143 both:people_we 0 -62 both:people_will 211 0
        both:question_seat 0 -100 both:question_send 329 0 both:question_sign 175 0
        both:question_time -139 0 both:question_you 116 -69 both:quoted_send 0 -95
        both:quoted_you -102 -62 both:seat_send 0 40 both:seat_sign -21 154 both:seat_time 54 48
        both:seat_want 114 103 both:seat_we 137 149 both:seat_you 120 0 both:send_sign 329 199
        both:send_they -378 -178 both:send_time -122 14 both:send_want -103 0 both:send_we 117 0
        both:send_you 268 -23 both:sign_time -415 -133 both:sign_you 83 81 both:symptom_time 0 -107
        both:they_time 123 124 both:they_want -94 -75 both:they_we -192 -219 both:they_will 140 0
        both:they_you -96 -83 both:time_want -224 -2 both:time_will -71 0 both:time_you -350 0
        both:want_we 178 0 both:want_will 100 0 both:want_you 263 98 both:we_you 142 86
        both:will_you 131 0 deed:- -28 95 deed:-_#modal -536 0 deed:I -33 -89 deed:I_#modal 257 -99
        deed:I_#past 273 95 deed:I_am 233 104 deed:I_can 0 -196 deed:I_come 0 -113
        deed:I_could -131 -205 deed:I_do 55 157 deed:I_have 150 133 deed:I_see -161 0
        deed:I_think -172 -89 deed:I_was 109 0 deed:I_will 112 100 deed:I_would 168 0
        deed:My -10 143 deed:My_#comer 167 97 deed:My_#common 0 58 deed:My_#people -74 -84
        deed:My_#relative -185 -86 deed:My_#seat 0 -4 deed:My_#sign 390 318 deed:My_#time 203 219
        deed:My_#token 396 272 deed:Our 261 0 deed:They -371 -25 deed:They_#modal 0 152
        deed:They_#past -170 0 deed:They_is 131 0 deed:We -167 0 deed:We_#modal -178 0
        deed:We_#past -184 0 deed:We_are 356 0 deed:You -70 128 deed:You_#modal 131 -40
        deed:You_#past -226 -165 deed:You_are -315 -168 deed:You_ask 0 -143 deed:You_do 0 -85
        deed:You_know 0 95 deed:Your 0 9 deed:Your_#anyone 0 54 deed:Your_#comer 0 67
        deed:Your_#common 167 0 deed:Your_#modal -160 80 deed:Your_#people 0 93
        deed:Your_#praise -220 0 deed:Your_#treatment 127 0 deed:Your_#work -182 -104
        deed:Your_patient -184 0 mark:digit -383 -126 mark:first -750 -41 mark:last -605 -41
        mark:last-but-one 199 -41 mark:last-but-two 793 -37 mark:long 229 -28 mark:question -284 33
        mark:quoted -244 -192 mark:second -382 -41 mark:short -155 -128 near:#accessVerb_a -240 0
        near:#accessVerb_and 132 0 near:#accessVerb_by 228 0 near:#accessVerb_for 0 -138
        near:#accessVerb_have 191 186 near:#accessVerb_i 116 0 near:#accessVerb_in -170 0
        near:#accessVerb_is 140 0 near:#accessVerb_it 418 0 near:#accessVerb_my 0 108
        near:#accessVerb_offic -157 0 near:#accessVerb_on 0 -77 near:#accessVerb_the -214 -112
        near:#accessVerb_you -167 0 near:#accessVerb_your -82 0 near:#anyone_a 75 56
        near:#anyone_and 133 76 near:#anyone_have -186 0 near:#anyone_i 0 95 near:#anyone_in 142 0
        near:#anyone_is 0 120 near:#anyone_the -68 -89 near:#anyone_who 0 93
        near:#anyone_would 0 197 near:#anyone_you 0 -41 near:#benefit_a -193 0
        near:#benefit_be 130 0 near:#benefit_from -134 -91 near:#benefit_i -171 -101
        near:#benefit_in 230 0 near:#benefit_it 0 -105 near:#benefit_know 0 -106
        near:#benefit_me 0 182 near:#benefit_on 0 139 near:#benefit_that -131 0
        near:#benefit_the 119 74 near:#benefit_them -130 0 near:#benefit_to -91 -210
        near:#benefit_what -144 -147 near:#benefit_with 0 101 near:#benefit_your -97 0
        near:#capacity_and 231 73 near:#capacity_have 0 207 near:#capacity_i 114 111
        near:#capacity_in 0 194 near:#certain_a 0 -144 near:#certain_and -104 0
        near:#certain_day 0 81 near:#certain_from 342 0 near:#certain_in -196 0
        near:#certain_the -163 -119 near:#certain_you 269 0 near:#certain_your 0 -168
        near:#comer_and 0 172 near:#comer_i -154 0 near:#comer_is 0 121 near:#comer_on 0 122
        near:#comer_the 0 -97 near:#comer_to 105 116 near:#comer_who 0 66 near:#comer_would 0 97
        near:#comer_you 252 160 near:#common_'s 0 101 near:#common_a 0 23 near:#common_about 196 68
        near:#common_after 0 129 near:#common_am 234 97 near:#common_and -123 -108
        near:#common_are 165 94 near:#common_at -250 -25 near:#common_befor 174 0
        near:#common_by 84 0 near:#common_call 127 0 near:#common_could 278 104
        near:#common_day -207 0 near:#common_do 114 150 near:#common_for -134 -8
        near:#common_four 0 122 near:#common_from 0 135 near:#common_get 252 0
        near:#common_had 214 0 near:#common_has 272 94 near:#common_have 89 0
        near:#common_him 0 -134 near:#common_hour -239 0 near:#common_how -168 0
        near:#common_i 254 59 near:#common_if 161 75 near:#common_in -328 -83
        near:#common_is 129 182 near:#common_it 26 30 near:#common_like 0 105 near:#common_me 0 55
        near:#common_mine -166 -124 near:#common_more 0 102 near:#common_my 51 127
        near:#common_not 67 0 near:#common_of -112 148 near:#common_on 153 124
        near:#common_one 0 -10 near:#common_out 79 156 near:#common_say 0 -183
        near:#common_see 0 -55 near:#common_sinc 0 -125 near:#common_so -231 0
        near:#common_than 0 166 near:#common_that 77 -48 near:#common_the 428 -13
        near:#common_them 0 97 near:#common_ther 0 184 near:#common_they 0 104
        near:#common_thi 0 109 near:#common_through 0 -127 near:#common_to 0 -14
        near:#common_two 79 63 near:#common_was 0 -172 near:#common_way 177 0
        near:#common_week 0 80 near:#common_well 167 0 near:#common_what -327 -113
        near:#common_which 0 132 near:#common_who 111 0 near:#common_with 0 -53
        near:#common_work -150 -178 near:#common_would -115 96 near:#common_year 215 0
        near:#common_you 0 -104 near:#common_your 377 152 near:#credential_the 0 -87
        near:#ending_a 0 8 near:#ending_and -95 69 near:#ending_been -142 -99
        near:#ending_for -81 -25 near:#ending_got 157 150 near:#ending_had 168 0
        near:#ending_in -75 -58 near:#ending_it -181 -55 near:#ending_me -176 0
        near:#ending_my 0 89 near:#ending_of 86 87 near:#ending_on 0 121 near:#ending_that 171 73
        near:#ending_the -41 53 near:#ending_them 0 144 near:#ending_to -121 -234
        near:#ending_two 0 114 near:#ending_up -119 -119 near:#ending_who 0 -159
        near:#ending_with -213 -66 near:#ending_you -195 0 near:#ending_your -210 0
        near:#final_a -140 0 near:#final_i 0 119 near:#final_the 0 -124 near:#gap_and 172 37
        near:#gap_for 111 0 near:#gap_the 103 130 near:#giveVerb_a -72 -167
        near:#giveVerb_and 0 -51 near:#giveVerb_her 264 0 near:#giveVerb_in 0 -60
        near:#giveVerb_on -189 0 near:#giveVerb_the -174 -65 near:#giveVerb_to -118 -65
        near:#giveVerb_you -312 -237 near:#giveVerb_your 0 -125 near:#goVerb_a -167 77
        near:#goVerb_from 270 0 near:#goVerb_in 159 -76 near:#goVerb_the 0 38
        near:#goVerb_to -94 -93 near:#goVerb_you -159 -222 near:#growth_a -135 0
        near:#hedge_a 249 0 near:#hedge_and -106 -59 near:#hedge_be -155 -137
        near:#hedge_i -122 -58 near:#hedge_is 0 -105 near:#hedge_it 0 -130 near:#hedge_of 0 147
        near:#hedge_that -185 -152 near:#hedge_the -169 -66 near:#hedge_them 0 77
        near:#hedge_to 142 268 near:#hedge_we -185 0 near:#hedge_you 215 31 near:#hedge_your 0 88
        near:#meetVerb_a 0 85 near:#meetVerb_at -199 0 near:#meetVerb_by 191 0
        near:#meetVerb_for 0 -80 near:#meetVerb_from 150 0 near:#meetVerb_have 0 152
        near:#meetVerb_i 63 -130 near:#meetVerb_it -126 -70 near:#meetVerb_of 105 0
        near:#meetVerb_on 0 106 near:#meetVerb_that 168 232 near:#meetVerb_the 0 154
        near:#meetVerb_to 0 -60 near:#meetVerb_would -189 0 near:#meetVerb_you -234 -186
        near:#meetVerb_your -231 -105 near:#meeting_and -93 0 near:#meeting_from 325 0
        near:#meeting_on -199 0 near:#meeting_the 0 101 near:#modal_a -215 -74
        near:#modal_at -115 0 near:#modal_be 86 139 near:#modal_come 0 -100 near:#modal_do 195 -90
        near:#modal_for 0 84 near:#modal_glad -165 0 near:#modal_have -234 -83 near:#modal_i -68 0
        near:#modal_if 0 77 near:#modal_like -121 -101 near:#modal_not 373 276
        near:#modal_the 291 0 near:#modal_to -192 11 near:#modal_you 0 -70
        near:#modal_your -252 -220 near:#moveVerb_a -111 57 near:#moveVerb_and -131 155
        near:#moveVerb_by 212 0 near:#moveVerb_in 0 -81 near:#moveVerb_it -121 0
        near:#moveVerb_my 0 139 near:#moveVerb_on -149 0 near:#moveVerb_the 99 0
        near:#moveVerb_to -257 -69 near:#moveVerb_way 241 0 near:#moveVerb_you -211 -134
        near:#named_and 192 0 near:#named_i 0 -139 near:#named_is 160 0 near:#negation_a -79 -278
        near:#negation_and -126 -75 near:#negation_in -145 0 near:#negation_the 114 0
        near:#negation_to 0 -123 near:#noticing_a 0 47 near:#noticing_and 0 -142
        near:#noticing_are 0 147 near:#noticing_for 257 0 near:#noticing_from -115 -94
        near:#noticing_how -166 -106 near:#noticing_in -131 -141 near:#noticing_it -267 -160
        near:#noticing_me -363 0 near:#noticing_my 241 157 near:#noticing_of 247 124
        near:#noticing_on 0 190 near:#noticing_one 0 -103 near:#noticing_that 109 -67
        near:#noticing_the 0 -52 near:#noticing_them -58 0 near:#noticing_what -216 -79
        near:#noticing_you -152 -42 near:#noticing_your 0 78 near:#number_a 255 159
        near:#number_and 324 0 near:#number_day 172 0 near:#number_i 161 0 near:#number_in 0 62
        near:#number_minut -166 0 near:#number_of 23 -124 near:#number_on -116 -149
        near:#number_that 0 -157 near:#number_the 0 -78 near:#number_to 135 108
        near:#outcome_a 0 73 near:#outcome_and -148 -34 near:#outcome_for -231 -173
        near:#outcome_i 219 90 near:#outcome_in 0 161 near:#outcome_it 129 0 near:#outcome_of 373 0
        near:#outcome_the 43 80 near:#outcome_to 376 173 near:#outcome_what 0 -87
        near:#outcome_with 221 0 near:#outcome_you -150 0 near:#outcome_your -186 -81
        near:#passVerb_a 203 0 near:#passVerb_and -136 0 near:#passVerb_for 0 -135
        near:#passVerb_i 0 102 near:#passVerb_in -80 0 near:#passVerb_it -68 66
        near:#passVerb_my 414 200 near:#passVerb_of 108 89 near:#passVerb_on 156 120
        near:#passVerb_out 198 194 near:#passVerb_that 227 168 near:#passVerb_the 138 0
        near:#passVerb_to 0 153 near:#passVerb_with 0 128 near:#passVerb_you -106 0
        near:#passVerb_your 317 -32 near:#past_a 93 0 near:#past_at 0 -147 near:#past_in -169 -100
        near:#past_it -21 -57 near:#past_me -307 -323 near:#past_my 0 61 near:#past_of 0 -134
        near:#past_on 61 92 near:#past_one -138 0 near:#past_so 0 -176 near:#past_that 124 0
        near:#past_the -455 -50 near:#past_thi 0 164 near:#past_to -66 -41 near:#past_what 0 -170
        near:#past_you -99 -196 near:#people_'s -270 -94 near:#people_a -96 -126
        near:#people_about 196 142 near:#people_and 0 91 near:#people_be -167 -169
        near:#people_have -258 -179 near:#people_in 296 201 near:#people_is 0 146
        near:#people_it 0 -69 near:#people_me 211 0 near:#people_my -167 -73 near:#people_of 88 0
        near:#people_on -221 0 near:#people_that 192 0 near:#people_the 124 0
        near:#people_them 146 0 near:#people_to 58 156 near:#people_who 64 109
        near:#people_would -166 72 near:#people_you 225 0 near:#people_your 0 109
        near:#place_and 223 0 near:#praise_are 247 0 near:#praise_in 0 194 near:#praise_of 0 95
        near:#praise_the 106 110 near:#praise_to 122 0 near:#resource_a 0 -63
        near:#resource_and 0 -65 near:#resource_for 218 0 near:#resource_of -178 0
        near:#resource_on 0 -166 near:#resource_that -160 0 near:#resource_to -108 0
        near:#resource_you 0 -167 near:#seat_a 0 211 near:#seat_and 412 198 near:#seat_for 172 0
        near:#seat_i 356 100 near:#seat_in 0 102 near:#seat_it 144 160 near:#seat_on 0 -102
        near:#seat_the -107 91 near:#seat_to -176 0 near:#seat_you 225 69 near:#sign_and 0 163
        near:#sign_for 152 0 near:#sign_i -157 0 near:#sign_the 159 149 near:#sign_to 0 89
        near:#sign_you 262 156 near:#sign_your 186 0 near:#span_a 0 -70 near:#span_and 210 155
        near:#span_is -133 -133 near:#span_of 186 71 near:#span_the 0 134 near:#span_you -180 0
        near:#span_your 0 193 near:#third_a 155 86 near:#third_and -69 0 near:#third_at 175 0
        near:#third_i 181 156 near:#third_is 149 0 near:#third_me -141 0 near:#third_the -190 -73
        near:#third_to -125 0 near:#third_you -204 -164 near:#third_your -180 -92
        near:#time_a -246 -179 near:#time_after 0 239 near:#time_and 287 183 near:#time_are 111 0
        near:#time_at -94 225 near:#time_have 0 128 near:#time_i 13 -152 near:#time_in 130 0
        near:#time_is -105 0 near:#time_of 168 0 near:#time_on 0 -83 near:#time_or -40 117
        near:#time_that 0 97 near:#time_the -112 0 near:#time_you -237 90 near:#token_and 0 137
        near:#token_on 225 0 near:#token_the 0 89 near:#treatment_a 0 101
        near:#treatment_and 0 -136 near:#treatment_for -155 0 near:#treatment_in 0 121
        near:#treatment_is 277 0 near:#universal_a 0 -176 near:#universal_and -176 0
        near:#universal_day 0 83 near:#universal_i 0 -152 near:#universal_in -165 0
        near:#universal_of 0 -84 near:#universal_you 276 96 near:#universal_your 0 -157
        near:#vacant_and 203 92 near:#wantVerb_a 0 66 near:#wantVerb_be 148 0
        near:#wantVerb_of 0 96 near:#wantVerb_on 140 0 near:#wantVerb_the 186 124
        near:#wantVerb_them -202 -161 near:#wantVerb_to -82 -49 near:#wantVerb_you 249 127
        near:#wantVerb_your 0 -91 near:#we_are 276 0 near:#work_for 238 0 near:#work_it 0 -131
        near:#work_the 0 134 near:#work_your 0 -133 near:#writer_a 0 114 near:#writer_am 144 90
        near:#writer_and -134 91 near:#writer_are 0 168 near:#writer_at 0 65 near:#writer_be 61 89
        near:#writer_been -107 -172 near:#writer_by 0 -100 near:#writer_can 0 -152
        near:#writer_come -175 -207 near:#writer_could 0 -72 near:#writer_do 73 70
        near:#writer_enclos 233 0 near:#writer_for 208 95 near:#writer_got 166 102
        near:#writer_have 344 203 near:#writer_i 287 193 near:#writer_in -181 0
        near:#writer_is 0 39 near:#writer_it -187 0 near:#writer_like -7 0 near:#writer_name 0 141
        near:#writer_not 216 0 near:#writer_number 158 130 near:#writer_of -284 0
        near:#writer_offic -185 0 near:#writer_on 26 0 near:#writer_own 0 -58
        near:#writer_see 8 -81 near:#writer_so -150 0 near:#writer_take 0 187
        near:#writer_that -62 -77 near:#writer_the 82 396 near:#writer_to 329 -136
        near:#writer_two 0 126 near:#writer_up 0 110 near:#writer_will 197 99
        near:#writer_with 0 112 near:#writer_would 14 -120 near:#writer_writ -151 -154
        near:#writer_you 192 50 near:#writer_your 126 109 near:#you_'s 222 0 near:#you_a -115 -68
        near:#you_and -386 -182 near:#you_are -270 -166 near:#you_ask 0 -122 near:#you_at 0 109
        near:#you_could 0 95 near:#you_do 0 -94 near:#you_for 0 -236 near:#you_have -229 -182
        near:#you_if -215 0 near:#you_in -66 -51 near:#you_is 234 0 near:#you_it -141 -142
        near:#you_know 222 65 near:#you_may 0 -121 near:#you_me -106 83 near:#you_might 0 173
        near:#you_of 243 147 near:#you_on -308 -126 near:#you_or 0 -146 near:#you_peopl 161 112
        near:#you_room 0 -125 near:#you_say 141 0 near:#you_tell -147 0 near:#you_that 0 98
        near:#you_the -115 -176 near:#you_to 107 86 near:#you_who 220 232 near:#you_will 104 0
        near:#you_with 0 -139 near:'s_#common 0 -130 near:a_#accessVerb 107 0
        near:a_#capacity -96 0 near:a_#certain 73 -135 near:a_#common 110 71 near:a_#ending 0 81
        near:a_#gap 0 120 near:a_#goVerb 86 -97 near:a_#hedge -183 0 near:a_#meetVerb 117 0
        near:a_#meeting 129 -151 near:a_#moveVerb -173 -136 near:a_#named 103 0
        near:a_#noticing 0 -116 near:a_#number -166 -73 near:a_#past 66 0 near:a_#people 192 181
        near:a_#praise 0 112 near:a_#profession -74 0 near:a_#relative 209 0
        near:a_#resource -182 -133 near:a_#seat 87 0 near:a_#sign 0 -78 near:a_#time 200 120
        near:a_#token 342 201 near:a_#treatment 206 167 near:a_#vacant 0 94 near:a_#work 141 0
        near:a_#writer 301 92 near:a_#you 183 0 near:about_#common -85 -71 near:about_#you 0 177
        near:am_#accessVerb 92 0 near:am_#common 104 178 near:am_#named 0 128
        near:am_#negation -158 -142 near:am_#passVerb 0 87 near:am_#people 179 145
        near:am_#profession -158 -135 near:am_#wantVerb 0 110 near:am_#writer 0 175
        near:an_#capacity 0 -81 near:an_#common 0 -116 near:an_#resource -121 -85
        near:an_#span -132 -112 near:an_#time 0 -82 near:an_#treatment -150 -107
        near:and_#accessVerb 161 112 near:and_#anyone -313 0 near:and_#benefit -122 0
        near:and_#capacity 212 0 near:and_#certain 0 -166 near:and_#common 163 23
        near:and_#ending -606 -80 near:and_#gap 139 0 near:and_#giveVerb 182 0
        near:and_#goVerb 155 -91 near:and_#hedge -125 0 near:and_#meetVerb -135 0
        near:and_#modal 56 194 near:and_#moveVerb 70 94 near:and_#noticing -278 -38
        near:and_#number 0 157 near:and_#outcome -61 -180 near:and_#past -298 -272
        near:and_#people 0 127 near:and_#praise 115 0 near:and_#resource -114 0
        near:and_#seat 280 88 near:and_#time 216 92 near:and_#treatment 324 95
        near:and_#universal 0 -194 near:and_#wantVerb 165 -133 near:and_#writer 0 91
        near:and_#you 0 -102 near:any_#common 0 1 near:any_#span -204 0 near:any_#time -242 55
        near:are_#common 119 188 near:are_#past 172 0 near:are_#wantVerb 224 0
        near:are_#writer -168 0 near:are_#you -168 0 near:at_#span 0 108 near:be_#benefit -115 -89
        near:be_#common 77 0 near:be_#hedge 158 80 near:be_#outcome 0 84 near:be_#past 70 0
        near:be_#praise 99 175 near:be_#you 254 108 near:been_#common -138 -94
        near:can_#common 118 0 near:can_#negation 0 115 near:could_#common -99 -120
        near:could_#ending 0 139 near:could_#giveVerb -148 0 near:could_#meetVerb -136 -67
        near:could_#noticing 0 -167 near:could_#you 0 -137 near:day_#common 256 0
        near:day_#time 0 193 near:do_#common -111 -192 near:do_#writer 154 0
        near:every_#common 217 0 near:for_#anyone 191 276 near:for_#capacity 0 -102
        near:for_#certain 0 -98 near:for_#comer 0 113 near:for_#meetVerb 0 121
        near:for_#moveVerb 0 136 near:for_#number 115 0 near:for_#people 90 99
        near:for_#praise 208 0 near:for_#resource 0 -97 near:for_#seat 0 -54
        near:for_#span -263 -184 near:for_#time -211 -78 near:for_#writer 97 69 near:for_#you 0 -51
        near:four_#common 185 0 near:from_#you 215 0 near:had_#past 128 202
        near:has_#common -123 -123 near:has_#ending 0 132 near:have_#accessVerb 0 11
        near:have_#benefit 0 131 near:have_#capacity 471 208 near:have_#certain -204 0
        near:have_#comer -140 0 near:have_#common 0 -140 near:have_#ending 73 91
        near:have_#gap 294 219 near:have_#giveVerb 0 -136 near:have_#goVerb -162 0
        near:have_#moveVerb 217 225 near:have_#negation 0 122 near:have_#noticing 0 138
        near:have_#number 216 110 near:have_#past -230 -108 near:have_#people -169 0
        near:have_#praise 0 90 near:have_#resource -175 0 near:have_#seat 225 147
        near:have_#span 304 0 near:have_#time 395 115 near:have_#universal -147 0
        near:have_#vacant 320 236 near:have_#work 0 -146 near:have_#writer -139 0
        near:have_#you 0 118 near:he_#common -109 0 near:he_#past -104 -106
        near:how_#common -164 -82 near:how_#you -188 -51 near:i_#accessVerb -85 -121
        near:i_#anyone -94 0 near:i_#benefit -25 -47 near:i_#capacity 249 140
        near:i_#certain -294 0 near:i_#common -127 -157 near:i_#credential 152 81
        near:i_#ending 204 -26 near:i_#final -119 98 near:i_#gap 0 54 near:i_#giveVerb -291 44
        near:i_#goVerb -471 -81 near:i_#hedge 170 0 near:i_#meetVerb -102 24 near:i_#meeting -118 0
        near:i_#modal 319 -101 near:i_#moveVerb -349 -154 near:i_#named 0 153
        near:i_#noticing -185 -96 near:i_#number 303 169 near:i_#outcome 0 42
        near:i_#passVerb 426 71 near:i_#past 0 -38 near:i_#people -195 -110 near:i_#praise 157 134
        near:i_#resource 0 -142 near:i_#seat 116 0 near:i_#span 172 182 near:i_#takeVerb 399 215
        near:i_#time 256 164 near:i_#token 226 0 near:i_#treatment 0 133 near:i_#universal -75 -100
        near:i_#vacant 0 38 near:i_#wantVerb 344 131 near:i_#work -150 -190 near:i_#you -133 94
        near:if_#anyone 0 128 near:if_#common 252 80 near:if_#passVerb 0 151 near:if_#past 212 125
        near:if_#you 255 76 near:in_#common -218 -49 near:in_#gap 0 76 near:in_#month 234 234
        near:in_#named 0 -181 near:in_#number -187 0 near:in_#past 0 132 near:in_#people -143 -113
        near:in_#place -115 -100 near:in_#seat 0 51 near:in_#span -154 0 near:in_#time -154 0
        near:in_#treatment -188 -186 near:in_#writer 44 0 near:in_#you -124 69
        near:is_#certain -89 0 near:is_#common 0 -43 near:is_#gap 138 0 near:is_#giveVerb 183 0
        near:is_#meetVerb 250 137 near:is_#negation -120 -82 near:is_#number 367 181
        near:is_#outcome 0 -107 near:is_#passVerb -198 0 near:is_#past -117 0 near:is_#people 236 0
        near:is_#praise 0 -192 near:is_#universal -138 -180 near:is_#writer -111 0
        near:is_#you -113 -66 near:it_#benefit -177 -156 near:it_#common -69 0
        near:it_#ending 0 -81 near:it_#modal 108 45 near:it_#number 0 -102 near:it_#passVerb 0 214
        near:it_#past 49 0 near:it_#praise 0 158 near:it_#writer 0 79 near:it_#you 0 -156
        near:just_#common 161 0 near:last_#span 206 0 near:let_#common 178 0
        near:like_#common 0 -51 near:like_#giveVerb 0 -143 near:may_#common 0 -189
        near:may_#ending 0 -102 near:may_#writer 0 108 near:me_#common -97 157
        near:me_#ending 227 128 near:me_#outcome 0 128 near:me_#seat 220 0 near:me_#time 0 -145
        near:me_#you 402 94 near:might_#benefit -124 -60 near:might_#common 0 75
        near:mine_#common -169 0 near:more_#common 0 83 near:my_#accessVerb -180 0
        near:my_#anyone -230 -97 near:my_#capacity 171 157 near:my_#comer 89 95
        near:my_#common 0 -42 near:my_#ending 134 0 near:my_#goVerb -183 -178
        near:my_#people -115 -75 near:my_#relative -213 0 near:my_#seat 222 147
        near:my_#sign 533 441 near:my_#span 234 0 near:my_#time 268 243 near:my_#token 498 405
        near:need_#common 170 193 near:never_#common -124 -161 near:new_#common 246 164
        near:no_#common 0 -102 near:not_#accessVerb -144 0 near:not_#giveVerb 0 169
        near:not_#meetVerb 149 0 near:not_#noticing 0 93 near:not_#outcome -159 -146
        near:not_#past 0 125 near:not_#wantVerb -175 0 near:of_#accessVerb 0 -153
        near:of_#anyone 0 120 near:of_#capacity 176 0 near:of_#common 284 227 near:of_#goVerb 248 0
        near:of_#meetVerb 167 0 near:of_#moveVerb 204 0 near:of_#outcome 95 0
        near:of_#passVerb 162 141 near:of_#past 240 0 near:of_#people 0 63 near:of_#resource 0 -88
        near:of_#seat 162 105 near:of_#span -126 0 near:of_#token 339 0 near:of_#treatment 186 0
        near:of_#universal 0 167 near:of_#work 239 0 near:of_#writer 219 115 near:of_#you 235 -70
        near:on_#common -107 0 near:on_#goVerb 0 -147 near:on_#named 111 0 near:on_#number -111 130
        near:on_#passVerb 120 0 near:on_#resource 152 106 near:on_#seat 144 80 near:on_#sign 242 0
        near:on_#span -124 0 near:on_#time -222 110 near:on_#you 76 0 near:one_#common 0 125
        near:one_#modal 169 0 near:one_#noticing 214 166 near:one_#time 0 -132
        near:only_#number 245 0 near:only_#people 207 0 near:or_#common 0 123
        near:or_#time -130 118 near:or_#you 0 116 near:out_#common 0 106 near:out_#writer 0 140
        near:patient_#common 0 -162 near:peopl_#common 0 -79 near:peopl_#writer -144 0
        near:room_#common -213 0 near:say_#ending 229 0 near:sinc_#past 0 -134
        near:six_#common 0 104 near:so_#common 251 17 near:so_#hedge 141 139
        near:so_#noticing 226 0 near:so_#praise 0 112 near:so_#you 0 133 near:take_#common 0 172
        near:tell_#common 0 -181 near:tell_#people 229 0 near:tell_#writer -165 0
        near:than_#common 0 142 near:that_#accessVerb 181 0 near:that_#anyone 0 -94
        near:that_#benefit -115 0 near:that_#comer 0 -84 near:that_#common 187 162
        near:that_#ending 0 166 near:that_#goVerb 171 0 near:that_#hedge -90 -170
        near:that_#modal 0 -31 near:that_#moveVerb 0 136 near:that_#named 216 0
        near:that_#noticing 0 -66 near:that_#past -199 -217 near:that_#people -143 0
        near:that_#third 0 -110 near:that_#you 0 -89 near:the_#accessVerb -286 140
        near:the_#anyone 0 79 near:the_#benefit -112 0 near:the_#capacity -203 68
        near:the_#certain 57 201 near:the_#comer -140 0 near:the_#credential 0 98
        near:the_#ending -185 -212 near:the_#final 0 -50 near:the_#gap -171 0
        near:the_#giveVerb -136 -45 near:the_#goVerb 0 103 near:the_#hedge 198 104
        near:the_#meetVerb -227 -109 near:the_#meeting 174 0 near:the_#noticing -159 -101
        near:the_#number 163 136 near:the_#outcome 0 -31 near:the_#passVerb -136 0
        near:the_#past -110 -204 near:the_#people -64 -2 near:the_#place 126 110
        near:the_#praise 119 0 near:the_#resource -194 -164 near:the_#seat 42 0 near:the_#span 82 0
        near:the_#time -61 0 near:the_#treatment 157 154 near:the_#universal 0 297
        near:the_#vacant -158 -126 near:the_#wantVerb 0 84 near:the_#work -122 -170
        near:the_#writer 88 0 near:the_#you -219 -89 near:their_#common 0 -118
        near:them_#common 0 89 near:them_#hedge -184 -159 near:them_#outcome 183 0
        near:them_#writer 193 168 near:them_#you -253 -204 near:they_#goVerb 219 0
        near:they_#modal 0 35 near:they_#moveVerb 198 0 near:they_#outcome 0 93 near:thi_#time 0 82
        near:to_#accessVerb 128 51 near:to_#anyone 282 28 near:to_#benefit -148 0
        near:to_#common -153 -33 near:to_#ending 0 171 near:to_#final -126 0
        near:to_#giveVerb -285 -239 near:to_#goVerb -251 0 near:to_#hedge 102 0
        near:to_#meetVerb -231 -110 near:to_#meeting 0 -130 near:to_#moveVerb 0 212
        near:to_#noticing -297 -175 near:to_#number 233 0 near:to_#outcome -101 -70
        near:to_#past 221 55 near:to_#people 0 64 near:to_#praise -171 0 near:to_#third -63 -97
        near:to_#universal 386 116 near:to_#writer 345 126 near:to_#you -122 -321
        near:told_#writer -168 0 near:two_#accessVerb 0 167 near:want_#noticing 0 -139
        near:was_#past 0 -263 near:we_#common 0 100 near:we_#wantVerb 289 0
        near:what_#common -228 28 near:what_#ending -82 0 near:what_#modal 0 -109
        near:what_#noticing -149 0 near:what_#past -73 0 near:what_#third 0 -90
        near:what_#writer 224 0 near:what_#you -111 0 near:when_#writer 0 -121
        near:wher_#common 217 0 near:which_#you 0 98 near:who_#common -73 -135
        near:who_#ending -177 0 near:who_#goVerb 0 -131 near:who_#meetVerb -101 0
        near:who_#modal 0 62 near:who_#moveVerb 0 -133 near:who_#negation 0 110
        near:who_#past -196 -165 near:who_#wantVerb 0 145 near:who_#writer -148 0
        near:will_#accessVerb 0 91 near:will_#moveVerb -151 -124 near:will_#outcome 0 -157
        near:with_#accessVerb 188 226 near:with_#certain 188 0 near:with_#comer 241 0
        near:with_#common 364 115 near:with_#named 0 153 near:with_#passVerb 188 0
        near:with_#people 0 -109 near:with_#seat 0 117 near:with_#sign 188 81
        near:with_#third 0 -105 near:with_#token 183 155 near:with_#writer 237 71
        near:with_#you -201 -150 near:would_#accessVerb -88 -85 near:would_#benefit -75 -118
        near:would_#common 0 -2 near:would_#ending -218 -117 near:would_#giveVerb -389 -131
        near:would_#hedge 163 64 near:would_#meetVerb -131 0 near:would_#moveVerb -299 0
        near:would_#negation 0 111 near:would_#noticing 0 -86 near:would_#outcome 133 82
        near:would_#passVerb -140 0 near:would_#past 0 -109 near:would_#praise 209 243
        near:would_#third -187 0 near:would_#wantVerb 250 45 near:would_#you -127 -182
        near:you_#accessVerb -168 -150 near:you_#anyone 52 0 near:you_#benefit -151 -59
        near:you_#certain -130 -65 near:you_#comer 106 0 near:you_#common 344 -26
        near:you_#credential -52 -179 near:you_#ending 0 -60 near:you_#gap -175 0
        near:you_#meetVerb 107 0 near:you_#modal 123 103 near:you_#moveVerb 165 101
        near:you_#negation 0 -78 near:you_#noticing 96 149 near:you_#outcome 50 0
        near:you_#passVerb 76 197 near:you_#past -133 38 near:you_#people 248 236
        near:you_#resource 0 -110 near:you_#seat -144 0 near:you_#sendVerb 243 191
        near:you_#span 0 -180 near:you_#takeVerb -180 0 near:you_#third 0 -137
        near:you_#time -187 0 near:you_#vacant 0 -115 near:you_#wantVerb -223 -59
        near:you_#writer 106 213 near:your_#accessVerb 0 62 near:your_#anyone 84 0
        near:your_#benefit 141 0 near:your_#capacity -223 -230 near:your_#comer -133 -107
        near:your_#common 133 0 near:your_#ending -162 51 near:your_#gap -164 -84
        near:your_#goVerb 109 21 near:your_#hedge -145 0 near:your_#meetVerb 221 56
        near:your_#meeting 0 105 near:your_#modal -20 65 near:your_#moveVerb 127 172
        near:your_#noticing 88 -67 near:your_#number 0 -109 near:your_#outcome -90 0
        near:your_#passVerb 0 45 near:your_#past 183 0 near:your_#people -10 -95
        near:your_#place 0 82 near:your_#seat 66 75 near:your_#sign 88 0 near:your_#span -193 64
        near:your_#time -162 84 near:your_#treatment -131 0 near:your_#vacant -180 -74
        near:your_#wantVerb -185 0 near:your_#work -164 0 near:your_#writer -169 -116
        pair:^_a 400 0 pair:^_any 0 89 pair:^_he -129 -121 pair:^_i -76 0 pair:^_in 0 -117
        pair:^_it -144 0 pair:^_my -202 115 pair:^_pleas 231 0 pair:^_she 89 0 pair:^_so 355 0
        pair:^_that 0 -157 pair:^_the -334 -156 pair:^_ther 0 -177 pair:^_we 237 156
        pair:^_what 266 185 pair:^_would -249 -165 pair:^_you -418 36 pair:^_your -464 91
        pair:a_month 164 0 pair:a_person 0 197 pair:a_week 337 0 pair:a_word 329 0 pair:am_a -115 0
        pair:am_not -166 0 pair:an_hour -125 -78 pair:and_a 230 109 pair:and_i -39 52
        pair:and_it 182 107 pair:and_mine 0 145 pair:and_that 152 0 pair:and_the 0 -117
        pair:and_we 251 0 pair:and_you 158 0 pair:any_day 0 140 pair:are_the 170 0 pair:at_a 0 -217
        pair:at_the -91 110 pair:be_glad -231 0 pair:be_the 0 103 pair:by_the 113 76
        pair:call_$ 103 0 pair:can_not 0 116 pair:come_to -188 -154 pair:day_and 178 0
        pair:do_not 0 -100 pair:for_a 0 -129 pair:for_the 77 -36 pair:from_you 192 0
        pair:glad_to -207 -140 pair:have_a 104 77 pair:have_been -73 -129 pair:have_got 209 159
        pair:how_you -217 0 pair:i_am 204 107 pair:i_can 0 -135 pair:i_come 0 -113
        pair:i_could 230 -146 pair:i_do 60 188 pair:i_have 51 79 pair:i_see -217 0
        pair:i_think -172 -104 pair:i_will 0 84 pair:i_would 63 -59 pair:if_you 320 79
        pair:in_a -299 -169 pair:in_it 554 0 pair:in_the -334 -133 pair:is_a 224 139
        pair:is_at 384 0 pair:is_the 178 161 pair:it_$ -284 -407 pair:it_and 177 0
        pair:it_is -138 -135 pair:it_on 0 -156 pair:it_would 165 240 pair:like_to -187 -147
        pair:me_$ 81 186 pair:might_be 0 -139 pair:more_than 204 161 pair:my_name 0 180
        pair:my_offic -248 -109 pair:my_own -131 -65 pair:my_shingl 448 0 pair:of_it -142 -182
        pair:of_the -174 -16 pair:of_them 0 44 pair:of_your 344 123 pair:on_a -190 -232
        pair:on_the -328 36 pair:on_your 196 0 pair:one_$ 0 -117 pair:one_of 190 0
        pair:only_one 246 0 pair:she_is 334 0 pair:tell_me -299 0 pair:that_i 185 184
        pair:that_you 0 -133 pair:the_county 0 158 pair:the_first 135 0 pair:the_one 0 37
        pair:the_only 198 137 pair:the_second 0 127 pair:them_$ 254 85 pair:ther_is 94 155
        pair:they_would 0 101 pair:think_of 237 0 pair:to_be 399 130 pair:to_get 0 178
        pair:to_know 0 -99 pair:to_me 242 0 pair:to_the -292 163 pair:to_you -341 -164
        pair:to_your -201 -84 pair:told_me -141 -117 pair:we_are 398 0 pair:what_i 259 0
        pair:what_you -146 0 pair:when_the -150 -127 pair:who_is 0 195 pair:will_be 0 116
        pair:will_not 195 0 pair:with_a -62 0 pair:with_me 0 78 pair:with_the 0 -165
        pair:with_you 0 -178 pair:word_from 494 0 pair:would_be 224 222 pair:would_have -147 0
        pair:would_like -222 -164 pair:would_love 87 0 pair:would_you 0 -130 pair:you_$ 146 117
        pair:you_are -314 -173 pair:you_ask 0 -157 pair:you_at 0 179 pair:you_for 219 0
        pair:you_have -92 0 pair:you_know 199 150 pair:you_will 190 0 pair:your_list 335 0
        pair:your_patient -197 0 some:#accessVerb 229 -27 some:#anyone 428 268 some:#benefit -256 0
        some:#capacity 601 355 some:#certain -100 -12 some:#comer 0 41 some:#common 0 62
        some:#credential 11 83 some:#ending 176 -82 some:#final 10 -138 some:#food -138 63
        some:#gap 529 223 some:#giveVerb 71 -106 some:#goVerb 239 87 some:#growth 276 156
        some:#hedge -104 -35 some:#hollow 492 271 some:#meetVerb -56 -21 some:#meeting 0 72
        some:#modal -146 0 some:#month 164 0 some:#moveVerb 375 202 some:#named 277 -28
        some:#negation -442 -170 some:#noticing -4 -235 some:#number 58 -165
        some:#outcome -137 -207 some:#passVerb 396 170 some:#past 2 -38 some:#people 206 0
        some:#place 122 7 some:#praise -30 237 some:#profession 201 235 some:#relative -42 0
        some:#resource -304 -154 some:#seat 426 92 some:#sendVerb 768 217 some:#sign 272 101
        some:#social 0 76 some:#span -4 123 some:#symptom -275 0 some:#takeVerb 485 194
        some:#third -56 -165 some:#time 249 295 some:#title -24 -45 some:#token 740 309
        some:#treatment 351 159 some:#universal -22 99 some:#vacant 376 208 some:#wantVerb 257 140
        some:#we 0 -21 some:#work -112 -93 some:#writer -165 0 some:#you -223 0
        three:I_not+past 0 -26 three:I_not+people -33 0 three:I_not+send -98 0
        three:I_not+sign 0 -68 three:I_not+they 135 118 three:I_not+will 0 76 three:I_not+you 48 96
        three:I_past+people -148 -26 three:I_past+send -177 71 three:I_past+sign 0 81
        three:I_past+they -117 0 three:I_past+you 106 101 three:I_people+send -159 0
        three:I_people+sign -91 0 three:I_people+they 114 45 three:I_people+will 205 58
        three:I_people+you 49 -50 three:I_send+sign 239 200 three:I_send+they -247 -99
        three:I_send+you 65 32 three:I_sign+you 215 94 three:I_they+you -38 0
        three:all_I+not -135 0 three:all_I+past -111 -75 three:all_I+people 72 0
        three:all_I+send 0 54 three:all_I+you 0 38 three:all_can+I 164 94
        three:all_can+certain 87 0 three:all_can+comer 81 0 three:all_can+past 65 0
        three:all_can+people 108 0 three:all_can+send 0 44 three:all_certain+comer 158 0
        three:all_certain+not -42 -51 three:all_certain+past -54 -44 three:all_certain+people 71 61
        three:all_certain+send 100 45 three:all_certain+you -47 0 three:all_comer+I 166 49
        three:all_comer+not 0 -79 three:all_comer+people 90 18 three:all_comer+you 24 0
        three:all_final+I 0 -77 three:all_gap+send 0 108 three:all_not+past -107 -110
        three:all_not+people 0 -7 three:all_not+send -148 -57 three:all_not+sign 0 -82
        three:all_past+people 0 -93 three:all_past+send -42 0 three:all_past+they -56 -137
        three:all_people+they 0 -36 three:all_people+you 0 72 three:all_send+sign 0 52
        three:all_send+they 0 -67 three:all_send+you 0 56 three:can_I+not 104 0
        three:can_I+past 223 133 three:can_I+people 146 64 three:can_I+send -42 0
        three:can_I+sign 140 33 three:can_I+they 0 94 three:can_certain+I 144 131
        three:can_certain+comer 121 70 three:can_certain+gap 0 -86 three:can_certain+not 0 58
        three:can_certain+past 56 0 three:can_certain+people 115 0 three:can_certain+send 0 92
        three:can_certain+you 55 0 three:can_comer+I 65 81 three:can_comer+not 113 0
        three:can_comer+past 0 37 three:can_comer+people 0 55 three:can_comer+send -97 0
        three:can_comer+sign 0 60 three:can_comer+they -37 0 three:can_comer+you 0 16
        three:can_final+I 0 117 three:can_final+past 0 -64 three:can_final+you 0 -98
        three:can_gap+I -152 -165 three:can_gap+people -162 -83 three:can_gap+send -95 -64
        three:can_gap+you -117 -75 three:can_not+past 81 0 three:can_not+people 109 0
        three:can_not+they 0 114 three:can_past+people 58 103 three:can_past+send -18 0
        three:can_past+they 0 61 three:can_past+you 73 25 three:can_people+send -213 0
        three:can_people+they -12 -28 three:can_people+you 0 60 three:can_send+sign 0 11
        three:can_send+they -171 -121 three:can_send+you -133 -120 three:can_sign+you 0 22
        three:can_they+you -102 -34 three:certain_I+not -70 0 three:certain_I+past -88 -110
        three:certain_I+people 0 -82 three:certain_comer+I 199 64 three:certain_comer+past 0 -75
        three:certain_comer+people 114 0 three:certain_comer+you 61 0 three:certain_final+not 0 -78
        three:certain_gap+I 0 -67 three:certain_gap+you -116 0 three:certain_not+past -63 -132
        three:certain_not+send -74 -40 three:certain_not+sign 0 -104
        three:certain_past+people -59 -126 three:certain_past+send -50 -73
        three:certain_past+sign 0 65 three:certain_past+they -67 -164 three:certain_past+you -73 0
        three:certain_people+send 0 -35 three:certain_people+sign 0 -74
        three:certain_people+they 0 -56 three:certain_people+you -66 0
        three:certain_send+they 0 -51 three:comer_I+not 0 -34 three:comer_I+past -151 0
        three:comer_I+people 102 28 three:comer_I+send -137 0 three:comer_I+sign 0 -7
        three:comer_I+you -13 35 three:comer_final+send 108 187 three:comer_final+you 92 169
        three:comer_gap+I 0 65 three:comer_gap+people 0 103 three:comer_not+past 0 -74
        three:comer_not+people 0 -154 three:comer_not+sign 0 -89 three:comer_not+you 138 -32
        three:comer_past+people -115 -91 three:comer_past+send -142 -56
        three:comer_past+sign -161 -98 three:comer_past+you 0 -11 three:comer_people+send 60 56
        three:comer_people+sign -120 0 three:comer_people+you 0 71 three:comer_send+sign -120 0
        three:comer_send+they -168 0 three:comer_send+you 114 82 three:comer_they+you -83 0
        three:final_I+people 0 -131 three:final_I+send 0 79 three:final_I+you 0 -82
        three:final_gap+people 0 121 three:final_gap+you 0 166 three:final_not+people 0 -59
        three:final_past+send 0 151 three:final_people+send 70 116 three:final_people+they 142 102
        three:final_send+you 65 108 three:final_they+you 0 143 three:gap_I+not 0 98
        three:gap_I+past 54 54 three:gap_I+people -171 0 three:gap_I+send -131 0
        three:gap_I+you -167 -104 three:gap_not+past 81 0 three:gap_not+people 0 123
        three:gap_not+you 0 98 three:gap_past+people 0 50 three:gap_past+you 0 97
        three:gap_people+you -229 0 three:gap_send+they -139 -103 three:not_past+people 0 -38
        three:not_past+send 0 -25 three:not_people+send 0 -63 three:not_people+sign -146 -145
        three:not_people+they 153 0 three:not_people+you 0 121 three:not_send+they 0 -46
        three:not_send+you 0 -54 three:not_sign+you 0 -61 three:past_people+send -159 -105
        three:past_people+sign -161 0 three:past_people+they -48 0 three:past_send+sign 0 123
        three:past_send+they -191 -26 three:past_send+you 0 -37 three:past_sign+they 0 56
        three:past_sign+you 0 199 three:past_they+you -25 0 three:people_send+sign -136 0
        three:people_send+they -215 -99 three:people_send+you 88 -80 three:people_sign+you 0 -63
        three:people_they+you 0 28 three:people_will+you 157 0 three:send_sign+you 122 110
        three:send_they+you -193 -157 three:send_will+you 144 0 wish:I_be 201 102
        wish:I_like -173 -129 wish:I_love 131 0 word:'s 0 -59 word:a 0 36 word:about -151 -53
        word:abov 391 0 word:accept 291 0 word:acros 202 148 word:add 189 0 word:after -144 -25
        word:afternoon 0 238 word:again 0 -138 word:all -104 18 word:along 221 0 word:also 0 116
        word:am 258 169 word:an -425 -181 word:and 0 -61 word:answer -93 -222 word:any -229 0
        word:anyon 161 0 word:anyth -245 0 word:are 188 105 word:around -157 0 word:as 143 34
        word:ask -66 -154 word:at -189 89 word:back -341 -146 word:be 347 237 word:becaus 0 -182
        word:been -237 -184 word:befor 0 -207 word:better -161 0 word:between -202 0
        word:bill 277 0 word:book 337 277 word:both -423 -128 word:box 0 -153 word:build 0 201
        word:bus -179 0 word:busines 249 0 word:but -67 0 word:by 18 114 word:came 187 0
        word:can -62 -39 word:card 0 143 word:care 0 289 word:cas 365 0 word:chair 132 0
        word:chapter 0 -173 word:children -220 -150 word:choos 0 -136 word:client 118 -227
        word:clinic -183 0 word:come -374 -209 word:copy -350 -204 word:could -78 -48
        word:counsel 0 165 word:counselor 0 161 word:county 0 206 word:coupl 0 216 word:day 104 155
        word:desk 292 0 word:did -131 -78 word:do 317 58 word:doe -256 0 word:done -202 107
        word:door 121 83 word:each 391 54 word:eight 435 0 word:eleven 147 0 word:empty 348 0
        word:enclos 460 0 word:even -115 0 word:evening 0 97 word:ever -281 -207 word:every 0 122
        word:fall 301 0 word:family -68 -110 word:few 76 160 word:fill 137 0 word:find 0 115
        word:fine -186 -173 word:firm 389 0 word:first 134 -92 word:five 129 222 word:folk 165 261
        word:for -108 -151 word:forty 408 0 word:four 325 201 word:free -432 -282 word:from 353 0
        word:full -76 0 word:get 224 108 word:glad -383 -166 word:go -239 0 word:goe 166 146
        word:going 359 0 word:good -155 -32 word:got 172 231 word:great 0 118 word:group -261 0
        word:had 49 187 word:half -279 -79 word:hand 208 134 word:has 333 77 word:have 5 0
        word:he -439 -249 word:hear 0 114 word:heart 235 0 word:help 244 155 word:her 373 -105
        word:here 392 0 word:him -239 -211 word:his -105 -152 word:hold -201 0 word:hope 248 134
        word:hospital 350 158 word:hour -283 -21 word:hous -178 0 word:how -576 -241
        word:hung 488 0 word:i -134 0 word:if 392 143 word:in 374 67 word:intak 376 0
        word:into 227 163 word:is 148 30 word:it 139 -128 word:its 190 0 word:june 281 0
        word:just 266 0 word:keep -171 0 word:kid -384 -157 word:kindnes 208 0 word:know 153 100
        word:last 311 -73 word:leaflet 541 0 word:learn -414 -182 word:left 399 336 word:les 237 0
        word:letter 206 0 word:library 0 -171 word:licens 233 82 word:like -138 -113
        word:list 138 0 word:littl 165 98 word:long -215 -186 word:look -215 0 word:lot 266 0
        word:love 45 0 word:lunch 0 145 word:made -290 -204 word:many -225 0 word:may -280 -122
        word:me 664 286 word:mean 227 0 word:meet 0 83 word:mention 756 167 word:might -110 0
        word:mind 193 144 word:mine -126 38 word:minut -399 -65 word:monday 288 230 word:month 82 0
        word:more 625 326 word:morn -215 -240 word:most 0 159 word:mostly -205 0 word:my 180 172
        word:myself -192 0 word:nam -282 0 word:need 86 0 word:never -228 -70 word:new 410 187
        word:night -339 0 word:nine 192 -37 word:no -59 -92 word:not 0 -61 word:noth -332 -196
        word:now 183 102 word:number 446 299 word:nurs -224 -113 word:of 0 -152 word:off 0 162
        word:offic -203 0 word:often 0 -124 word:on 0 128 word:once -216 0 word:one -346 -112
        word:only 404 189 word:open 426 269 word:opening 380 0 word:or -436 111 word:out 191 29
        word:over 72 158 word:own -307 -99 word:partner 438 304 word:pas 388 0 word:patient -7 0
        word:peopl 24 86 word:person 342 76 word:phon -258 0 word:pick -221 0 word:plac 257 130
        word:plan 0 77 word:pleas 362 261 word:practic 178 114 word:present 343 0 word:print -207 0
        word:program -206 0 word:psychologist -219 -221 word:put -50 96 word:question -327 -123
        word:read -310 -234 word:report 0 -141 word:right 0 74 word:ring 336 0 word:room -482 0
        word:same -62 -48 word:saturday 0 132 word:say 90 0 word:schedul -248 0 word:second 0 101
        word:send 347 0 word:sent -227 0 word:set 257 0 word:shall -224 0 word:she 106 0
        word:shingl 637 0 word:should 0 95 word:show -250 0 word:sign -177 0 word:sinc 0 -61
        word:sit -40 -85 word:six 93 0 word:sleep -186 0 word:slid 0 195 word:slip 669 199
        word:so 89 -7 word:some -180 -157 word:somebody 0 108 word:someth -302 0 word:spac 440 0
        word:spar -236 0 word:spot 509 0 word:spr 0 140 word:stand 195 115 word:stay 191 0
        word:still 406 184 word:stop -135 -24 word:street 124 0 word:stres 0 202 word:student 0 134
        word:suit 0 227 word:sunday -184 0 word:tabl 210 0 word:take 392 322 word:talk 0 126
        word:taught 0 -215 word:teach -202 -178 word:tell -267 0 word:than 183 102
        word:that -109 55 word:the 170 -69 word:their -231 -89 word:them 282 257 word:then -161 -37
        word:ther 0 -1 word:therapist 260 0 word:they 168 73 word:thi 178 139 word:thing -306 0
        word:think 102 0 word:third 103 0 word:thirty 200 0 word:thos 0 158 word:thought -151 0
        word:thre 101 0 word:through -288 -193 word:thursday 285 153 word:time 338 171
        word:to 104 229 word:together 0 -150 word:told -411 -113 word:too 0 -161 word:trad -193 0
        word:train 0 -91 word:treat 0 -229 word:tuesday 278 146 word:twelv 278 0 word:twenty 145 0
        word:two 200 0 word:until 0 -174 word:up 302 209 word:us 0 80 word:use -213 -155
        word:very 0 170 word:volunteer 0 -188 word:was -302 -45 word:way 232 0 word:we -170 0
        word:wednesday 0 208 word:welcom 198 0 word:well 353 135 word:went 0 -137
        word:what -283 -122 word:when -198 -96 word:whenever -161 0 word:wher 395 0
        word:which -67 0 word:whil -142 0 word:who 102 86 word:whoever 219 0 word:whol 0 -150
        word:will 0 22 word:with 0 -121 word:without -47 -263 word:word 437 0 word:work -95 -100
        word:worry 0 141 word:would 185 104 word:writ -281 -242 word:written -183 0 word:wrot 0 146
        word:year 0 -30 word:you -158 -82 word:your -20 0
        """
}
