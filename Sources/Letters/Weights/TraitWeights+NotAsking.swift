// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -544 -335
        both:I_if 255 130 both:I_limit -164 0 both:I_not -153 0 both:I_number 0 -87
        both:I_outcome -78 -75 both:I_past 28 0 both:I_people 43 -78 both:I_question 0 -57
        both:I_quoted 0 -105 both:I_seat -90 0 both:I_send 119 -14 both:I_sign 263 226
        both:I_symptom -168 -36 both:I_they -77 63 both:I_time 109 78 both:I_want 70 194
        both:I_we -198 -196 both:I_will 0 -25 both:I_you 40 -66 both:all_I 242 22 both:all_can 78 0
        both:all_certain -48 45 both:all_comer 187 47 both:all_final -182 0 both:all_gap 31 0
        both:all_hedge -105 0 both:all_if 0 60 both:all_limit -102 -46 both:all_not -136 -108
        both:all_number 0 99 both:all_outcome 0 -101 both:all_past 0 -46 both:all_people -52 90
        both:all_seat -213 113 both:all_send 0 107 both:all_time -62 136 both:all_you -129 80
        both:can_I 143 97 both:can_certain 173 110 both:can_comer 42 28 both:can_final 0 82
        both:can_gap -281 -143 both:can_growth 0 103 both:can_hedge 43 -46 both:can_if 110 25
        both:can_limit -220 -131 both:can_not 0 -30 both:can_number 113 -59
        both:can_outcome -105 -1 both:can_past 129 72 both:can_people 5 59
        both:can_question -90 -150 both:can_seat 70 0 both:can_send -55 0 both:can_sign 53 9
        both:can_they -47 -12 both:can_time -115 0 both:can_want 110 122 both:can_we -258 -61
        both:can_you 36 -87 both:certain_I -8 -99 both:certain_comer 154 0 both:certain_gap 0 -66
        both:certain_hedge -77 0 both:certain_if -154 72 both:certain_limit -80 -57
        both:certain_not -141 -62 both:certain_number 34 244 both:certain_outcome 0 -117
        both:certain_past -91 -92 both:certain_people -105 -40 both:certain_quoted 0 -68
        both:certain_seat -191 39 both:certain_send 150 67 both:certain_time -45 92
        both:certain_want 81 -158 both:certain_you -44 0 both:comer_I 60 52 both:comer_gap 178 140
        both:comer_hedge -103 -141 both:comer_if 85 106 both:comer_limit 0 -166
        both:comer_not 128 -154 both:comer_number -66 0 both:comer_outcome -101 -50
        both:comer_past -201 -72 both:comer_people 107 48 both:comer_send 0 51
        both:comer_sign -335 0 both:comer_they -55 -100 both:comer_time 196 77 both:comer_want 0 59
        both:comer_will 179 114 both:comer_you 0 82 both:final_I -131 -78 both:final_gap 0 108
        both:final_if 0 -86 both:final_limit -125 -74 both:final_not -127 -152
        both:final_number -137 0 both:final_outcome 0 -8 both:final_past -146 -56
        both:final_people 107 -59 both:final_seat 0 -78 both:final_send 45 194 both:final_they 0 92
        both:final_time 0 -107 both:final_want -137 -116 both:final_will 0 -144
        both:final_you 114 -118 both:gap_I 72 68 both:gap_if -205 0 both:gap_not 75 128
        both:gap_number 122 48 both:gap_outcome -21 -129 both:gap_past 143 131
        both:gap_people 29 59 both:gap_seat 47 108 both:gap_send -201 0 both:gap_they 105 0
        both:gap_time 441 168 both:gap_want -81 -125 both:gap_you -281 0 both:growth_I 191 249
        both:growth_number 202 158 both:growth_outcome 87 0 both:growth_past 0 36
        both:growth_people 349 221 both:growth_seat 279 89 both:growth_send -134 0
        both:growth_sign -179 0 both:growth_they 141 0 both:growth_time 282 177
        both:growth_want 344 148 both:growth_you 71 108 both:hedge_I 154 0 both:hedge_if 119 -18
        both:hedge_limit -134 0 both:hedge_not -110 198 both:hedge_number 64 -110
        both:hedge_outcome -89 -189 both:hedge_past 130 44 both:hedge_people -18 0
        both:hedge_question 0 91 both:hedge_seat 35 0 both:hedge_send 87 -13
        both:hedge_sign 155 139 both:hedge_they 0 97 both:hedge_time -363 0 both:hedge_want -194 7
        both:hedge_we -291 -36 both:hedge_will 92 57 both:hedge_you -104 0 both:if_not 82 165
        both:if_number -174 -197 both:if_outcome -199 0 both:if_past 191 118 both:if_people 18 92
        both:if_send -136 116 both:if_sign 87 52 both:if_they 0 78 both:if_time -259 0
        both:if_want -137 0 both:if_we -151 0 both:if_you 82 0 both:limit_not -102 -58
        both:limit_number 152 198 both:limit_outcome 0 -3 both:limit_past 296 -29
        both:limit_people 0 72 both:limit_seat 312 139 both:limit_send 95 -138
        both:limit_symptom 0 -89 both:limit_time 0 -166 both:limit_want 0 108 both:limit_will 161 0
        both:limit_you -78 -32 both:not_number 0 -53 both:not_outcome -128 -280 both:not_past 0 -48
        both:not_people -122 -72 both:not_seat -88 -118 both:not_send -53 -97
        both:not_sign -173 -161 both:not_they 139 0 both:not_time 0 -216 both:not_want -276 -172
        both:not_you 0 92 both:number_outcome 66 -2 both:number_past -142 -197
        both:number_people 58 -17 both:number_quoted 0 -96 both:number_seat -106 -167
        both:number_send -135 -32 both:number_sign 0 -177 both:number_they -111 0
        both:number_time 68 92 both:number_want 50 0 both:number_we 0 116 both:number_you -253 -23
        both:outcome_past 42 -7 both:outcome_people -117 -123 both:outcome_quoted 0 -72
        both:outcome_send 170 0 both:outcome_sign 113 91 both:outcome_symptom -262 -143
        both:outcome_they -94 0 both:outcome_time 218 0 both:outcome_want 0 -131
        both:outcome_we -121 -38 both:outcome_will 0 -177 both:outcome_you 0 -100
        both:past_people -267 -103 both:past_seat -7 129 both:past_send -53 90 both:past_sign 0 194
        both:past_symptom 0 -96 both:past_they -365 -159 both:past_time 375 0 both:past_want 0 20
        both:past_we 0 -70 both:past_you 0 101 both:people_quoted -95 -104 both:people_seat -88 -25
        both:people_send 88 0 both:people_sign -151 -77 both:people_symptom -73 95
        both:people_they 211 0 both:people_time 83 -33 both:people_want 304 130
        both:people_we -71 -62 both:people_will 203 0 both:people_you 54 0
        both:question_seat 0 -144 both:question_send 309 0 both:question_sign 179 0
        both:question_time -134 0 both:question_want 0 -129 both:question_you 94 0
        both:quoted_time 0 -98 both:quoted_you 0 -52 both:seat_send -175 -21 both:seat_sign 16 174
        both:seat_time 0 32 both:seat_want 104 95 both:seat_we 163 142 both:seat_you 100 27
        both:send_sign 385 205 both:send_they -331 -159 both:send_time -201 0 both:send_want -84 8
        both:send_you 313 -3 both:sign_time -427 -142 both:sign_you 153 50 both:symptom_they 0 115
        both:symptom_time 0 -99 both:they_time 95 125 both:they_we -196 -240 both:they_will 0 80
        both:they_you -82 -118 both:time_want -230 32 both:time_will -64 0 both:time_you -484 0
        both:want_we 194 0 both:want_will 111 0 both:want_you 282 112 both:will_you 102 50
        deed:- 9 128 deed:-_#modal -457 0 deed:I -21 -70 deed:I_#modal 260 -113
        deed:I_#past 377 126 deed:I_am 228 91 deed:I_can 0 -184 deed:I_come 0 -131
        deed:I_could -126 -191 deed:I_do 0 155 deed:I_have 156 155 deed:I_see -158 0
        deed:I_should 166 0 deed:I_think -177 -103 deed:I_will 150 114 deed:I_would 233 0
        deed:My -20 169 deed:My_#comer 182 61 deed:My_#common 0 104 deed:My_#people -67 -130
        deed:My_#relative -190 0 deed:My_#seat 140 0 deed:My_#sign 337 338 deed:My_#time 288 256
        deed:My_#token 388 308 deed:Our 269 0 deed:They -190 -45 deed:They_#modal 0 190
        deed:They_#past -105 0 deed:They_is 130 0 deed:We -190 0 deed:We_#modal -151 0
        deed:We_#past -172 0 deed:We_are 315 0 deed:You -95 110 deed:You_#modal 238 -64
        deed:You_#past -269 -159 deed:You_are -226 -167 deed:You_ask 0 -172 deed:You_have -123 -14
        deed:You_know 0 131 deed:You_let 0 -149 deed:You_would 54 0 deed:Your 1 0
        deed:Your_#anyone 0 88 deed:Your_#comer 0 56 deed:Your_#common 222 0
        deed:Your_#modal -262 0 deed:Your_#people 0 104 deed:Your_#praise -241 0
        deed:Your_#work -182 -119 deed:Your_patient -179 0 mark:digit -254 -29 mark:first -677 -50
        mark:last -680 -50 mark:last-but-one 123 -50 mark:last-but-two 720 -47 mark:long 356 -16
        mark:question -311 64 mark:quoted -167 -186 mark:second -451 -50 mark:short -169 -54
        near:#accessVerb_a -130 0 near:#accessVerb_and 66 0 near:#accessVerb_by 246 0
        near:#accessVerb_for 0 -163 near:#accessVerb_have 232 161 near:#accessVerb_i 81 0
        near:#accessVerb_in -168 0 near:#accessVerb_it 460 0 near:#accessVerb_my 0 61
        near:#accessVerb_the -256 -94 near:#accessVerb_you -173 0 near:#anyone_a 52 0
        near:#anyone_and 179 69 near:#anyone_day 0 105 near:#anyone_have -159 0
        near:#anyone_i 0 115 near:#anyone_in 149 0 near:#anyone_is 0 103 near:#anyone_that 0 150
        near:#anyone_the -18 0 near:#anyone_to -111 -91 near:#anyone_who 0 115
        near:#anyone_would 0 214 near:#anyone_you 0 -77 near:#benefit_a -260 0
        near:#benefit_from -155 -90 near:#benefit_i -107 0 near:#benefit_in 277 0
        near:#benefit_it 0 -135 near:#benefit_me 0 242 near:#benefit_of 145 0
        near:#benefit_on 0 120 near:#benefit_that -104 0 near:#benefit_the 110 0
        near:#benefit_them -170 0 near:#benefit_to -82 -260 near:#benefit_what -152 -128
        near:#benefit_you -90 128 near:#benefit_your -62 -24 near:#capacity_and 215 70
        near:#capacity_have 0 276 near:#capacity_i 0 147 near:#capacity_in 188 207
        near:#certain_a 0 -87 near:#certain_and -153 0 near:#certain_day 0 89
        near:#certain_from 313 0 near:#certain_i 0 -151 near:#certain_in -127 107
        near:#certain_of 0 -101 near:#certain_on 0 81 near:#certain_that 132 0
        near:#certain_the -156 -111 near:#certain_to 108 0 near:#certain_you 265 -83
        near:#comer_and 0 208 near:#comer_have 0 -109 near:#comer_is 0 88 near:#comer_my 0 -140
        near:#comer_on 0 111 near:#comer_the 0 -126 near:#comer_to 0 80 near:#comer_who 0 90
        near:#comer_would 0 100 near:#comer_you 270 126 near:#common_'s 0 119 near:#common_a 0 64
        near:#common_about 156 89 near:#common_after 0 116 near:#common_am 200 122
        near:#common_and 7 -122 near:#common_are 121 79 near:#common_at -247 0
        near:#common_befor 176 0 near:#common_by 74 0 near:#common_call 147 0
        near:#common_could 222 121 near:#common_day -196 0 near:#common_do 124 156
        near:#common_for -197 7 near:#common_four 0 148 near:#common_from 0 100
        near:#common_get 270 0 near:#common_good 0 143 near:#common_had 205 0
        near:#common_has 288 83 near:#common_have 24 0 near:#common_him 0 -133
        near:#common_hour -202 0 near:#common_how -187 0 near:#common_i 244 0 near:#common_if 78 73
        near:#common_in -258 -50 near:#common_is 156 121 near:#common_it -89 0
        near:#common_learn 0 -149 near:#common_like 0 113 near:#common_me 0 70
        near:#common_mine -196 -142 near:#common_more 0 114 near:#common_my 0 60
        near:#common_no 0 118 near:#common_not 25 0 near:#common_of -157 185
        near:#common_on 182 161 near:#common_one 0 -63 near:#common_open 0 136
        near:#common_out 76 98 near:#common_peopl -107 -37 near:#common_say 0 -152
        near:#common_see 0 -80 near:#common_sinc 0 -145 near:#common_so -257 0
        near:#common_than 0 137 near:#common_that 173 0 near:#common_the 295 -17
        near:#common_them 0 81 near:#common_ther 170 173 near:#common_they 0 169
        near:#common_thi 0 130 near:#common_thing 0 107 near:#common_think 0 126
        near:#common_two 137 78 near:#common_want 0 -126 near:#common_was 0 -169
        near:#common_week 0 71 near:#common_what -347 -67 near:#common_which 0 140
        near:#common_who 71 0 near:#common_with 0 -17 near:#common_work -164 -169
        near:#common_would -152 50 near:#common_year 196 0 near:#common_you -99 -107
        near:#common_your 335 154 near:#credential_the 0 -94 near:#ending_a 86 -10
        near:#ending_and 0 121 near:#ending_been -82 -80 near:#ending_for -93 -48
        near:#ending_got 219 142 near:#ending_had 171 0 near:#ending_in -107 0
        near:#ending_it -222 -45 near:#ending_me -182 0 near:#ending_my 0 82 near:#ending_of 61 50
        near:#ending_on 0 143 near:#ending_one -107 -120 near:#ending_that 170 156
        near:#ending_the -94 73 near:#ending_them 0 128 near:#ending_to -269 -237
        near:#ending_who 0 -164 near:#ending_with -157 -93 near:#ending_you -223 0
        near:#ending_your -212 0 near:#final_the 0 -130 near:#gap_a 149 0 near:#gap_the 0 107
        near:#giveVerb_a 0 -103 near:#giveVerb_and -111 0 near:#giveVerb_in 0 -59
        near:#giveVerb_me 129 0 near:#giveVerb_on -161 0 near:#giveVerb_the -261 0
        near:#giveVerb_to 0 -73 near:#giveVerb_you -294 -201 near:#giveVerb_your 0 -113
        near:#goVerb_a -193 142 near:#goVerb_at -175 0 near:#goVerb_from 246 0
        near:#goVerb_in 142 -90 near:#goVerb_on -91 -126 near:#goVerb_that 0 150
        near:#goVerb_to -136 -87 near:#goVerb_you -166 -136 near:#hedge_a 264 0
        near:#hedge_and -154 -42 near:#hedge_be -160 -138 near:#hedge_have -136 0
        near:#hedge_i -89 0 near:#hedge_it -81 -154 near:#hedge_me 0 122 near:#hedge_not 0 150
        near:#hedge_of 0 147 near:#hedge_that -155 -122 near:#hedge_the -256 -138
        near:#hedge_to 133 313 near:#hedge_we -175 0 near:#hedge_would -158 0
        near:#hedge_you 174 -36 near:#hedge_your -119 95 near:#meetVerb_a 0 57
        near:#meetVerb_and -76 0 near:#meetVerb_at -131 0 near:#meetVerb_by 228 0
        near:#meetVerb_i 0 -160 near:#meetVerb_in 155 0 near:#meetVerb_it -167 -72
        near:#meetVerb_of 0 -133 near:#meetVerb_on -87 0 near:#meetVerb_that 198 240
        near:#meetVerb_the 0 176 near:#meetVerb_with -39 0 near:#meetVerb_would -192 0
        near:#meetVerb_you -233 -121 near:#meetVerb_your -129 -57 near:#meeting_from 303 0
        near:#meeting_on -198 0 near:#meeting_the 0 64 near:#modal_a -181 0 near:#modal_at -126 0
        near:#modal_be 9 132 near:#modal_come 0 -97 near:#modal_do 222 -71 near:#modal_for 0 62
        near:#modal_have -246 -97 near:#modal_if 212 89 near:#modal_it -126 -73
        near:#modal_like -151 -74 near:#modal_love 94 0 near:#modal_not 366 281
        near:#modal_one 210 0 near:#modal_tell -168 -144 near:#modal_the 266 0
        near:#modal_to -172 1 near:#modal_your -294 -272 near:#moveVerb_a -126 51
        near:#moveVerb_and -207 99 near:#moveVerb_by 159 0 near:#moveVerb_i -201 0
        near:#moveVerb_in 0 -143 near:#moveVerb_is 0 144 near:#moveVerb_it -150 0
        near:#moveVerb_my 0 106 near:#moveVerb_the 181 0 near:#moveVerb_to -323 -57
        near:#moveVerb_way 207 0 near:#moveVerb_you -233 -162 near:#named_and 164 0
        near:#named_i 0 -108 near:#named_is 222 0 near:#named_the 246 0 near:#negation_a -83 -257
        near:#negation_and -158 -115 near:#negation_the 146 0 near:#negation_to -95 -107
        near:#noticing_a -84 22 near:#noticing_and -32 -138 near:#noticing_for 304 0
        near:#noticing_from 0 -90 near:#noticing_how -178 -117 near:#noticing_in -83 -115
        near:#noticing_is 165 0 near:#noticing_it -273 -166 near:#noticing_me -374 0
        near:#noticing_my 239 137 near:#noticing_of 317 142 near:#noticing_on 0 173
        near:#noticing_one 0 -126 near:#noticing_that 193 0 near:#noticing_the -43 0
        near:#noticing_them -115 0 near:#noticing_to -17 0 near:#noticing_what -236 0
        near:#number_a 278 153 near:#number_and 272 -201 near:#number_i 240 -116
        near:#number_in 0 98 near:#number_minut -194 -88 near:#number_of 55 0
        near:#number_on -105 -171 near:#number_that 0 -125 near:#number_the 0 -143
        near:#number_to 0 121 near:#outcome_a 0 96 near:#outcome_and -104 0
        near:#outcome_for -237 -158 near:#outcome_i 232 0 near:#outcome_in 0 163
        near:#outcome_it 126 151 near:#outcome_of 377 0 near:#outcome_on 0 -56
        near:#outcome_the 20 58 near:#outcome_to 367 226 near:#outcome_with 257 0
        near:#outcome_you -190 -68 near:#outcome_your -198 -63 near:#passVerb_a 216 0
        near:#passVerb_and -86 0 near:#passVerb_for 0 -132 near:#passVerb_i 0 104
        near:#passVerb_in -42 0 near:#passVerb_it -47 89 near:#passVerb_my 322 177
        near:#passVerb_of 71 0 near:#passVerb_on 182 127 near:#passVerb_out 171 192
        near:#passVerb_that 136 236 near:#passVerb_the 200 0 near:#passVerb_to 71 149
        near:#passVerb_with 0 130 near:#passVerb_you -96 -117 near:#passVerb_your 185 -56
        near:#past_a 158 165 near:#past_at 89 -112 near:#past_him 0 -110 near:#past_in -125 -110
        near:#past_it -68 -139 near:#past_me -293 -259 near:#past_my 0 38 near:#past_of 0 -156
        near:#past_on 116 89 near:#past_one -90 0 near:#past_so 0 -120 near:#past_the -383 -20
        near:#past_thi 0 156 near:#past_to -159 0 near:#past_what 0 -140 near:#past_with -130 0
        near:#past_you -132 -127 near:#people_'s -294 -154 near:#people_a 0 -134
        near:#people_and 0 83 near:#people_have -264 -202 near:#people_i 0 49
        near:#people_in 269 231 near:#people_is 0 80 near:#people_it 0 -98
        near:#people_my -191 -102 near:#people_of 65 0 near:#people_on -114 0
        near:#people_that 160 0 near:#people_the 110 0 near:#people_them 98 0
        near:#people_to -70 142 near:#people_who 0 100 near:#people_would -224 0
        near:#people_you 266 0 near:#people_your 0 176 near:#place_and 146 0 near:#praise_and 137 0
        near:#praise_are 263 0 near:#praise_for 0 68 near:#praise_in 0 165 near:#praise_of -126 70
        near:#praise_the 88 120 near:#praise_to 180 0 near:#praise_with 0 -103
        near:#praise_your 0 113 near:#resource_a 0 -92 near:#resource_and 0 -98
        near:#resource_for 204 -94 near:#resource_of -210 0 near:#resource_on 0 -154
        near:#resource_that -157 0 near:#resource_to -147 -84 near:#resource_you 0 -157
        near:#seat_a 0 172 near:#seat_and 401 214 near:#seat_for 168 0 near:#seat_have 0 181
        near:#seat_i 214 40 near:#seat_in 0 124 near:#seat_it 162 138 near:#seat_on -130 -207
        near:#seat_the 0 68 near:#seat_to -175 0 near:#seat_you 222 65 near:#seat_your 0 120
        near:#sendVerb_to -198 0 near:#sign_and 0 161 near:#sign_on 0 -151 near:#sign_the 189 195
        near:#sign_to 0 99 near:#sign_you 214 145 near:#sign_your 356 0 near:#span_and 201 95
        near:#span_is 0 -103 near:#span_of 161 0 near:#span_the -124 93 near:#span_you -193 0
        near:#span_your 0 166 near:#third_a 145 0 near:#third_at 184 0 near:#third_i 248 195
        near:#third_in 157 0 near:#third_is 125 0 near:#third_me -159 0 near:#third_the -217 -83
        near:#third_to -177 0 near:#third_would 0 103 near:#third_you -221 -175
        near:#time_a -252 -169 near:#time_after 0 242 near:#time_and 296 194 near:#time_are 133 0
        near:#time_at -109 228 near:#time_have 0 226 near:#time_i 97 -159 near:#time_in 153 0
        near:#time_is -111 0 near:#time_of 138 0 near:#time_on 0 -80 near:#time_or 0 112
        near:#time_that 0 111 near:#time_the -141 0 near:#time_to 0 106 near:#time_you -250 132
        near:#token_and 0 115 near:#token_on 238 0 near:#token_the 147 152 near:#token_your 316 0
        near:#treatment_a 0 129 near:#treatment_and 99 0 near:#treatment_in 0 143
        near:#treatment_is 234 156 near:#universal_a 0 -126 near:#universal_and -100 0
        near:#universal_day 0 90 near:#universal_i 125 -159 near:#universal_in 0 70
        near:#universal_of 0 -129 near:#universal_you 226 0 near:#vacant_and 168 40
        near:#vacant_the 0 72 near:#wantVerb_a 0 47 near:#wantVerb_be 151 0 near:#wantVerb_if 0 129
        near:#wantVerb_on 212 0 near:#wantVerb_the 190 168 near:#wantVerb_them -225 -143
        near:#wantVerb_to -61 -79 near:#wantVerb_you 313 134 near:#wantVerb_your 0 -85
        near:#we_are 232 0 near:#work_for 192 0 near:#work_it 0 -106 near:#work_that 0 -154
        near:#work_the 0 142 near:#work_to 0 -94 near:#writer_a 0 162 near:#writer_am 139 87
        near:#writer_and -135 26 near:#writer_are 0 199 near:#writer_at 0 43 near:#writer_be 35 143
        near:#writer_been -127 -164 near:#writer_by 0 -89 near:#writer_can 0 -154
        near:#writer_come -156 -229 near:#writer_could 0 -42 near:#writer_do 0 83
        near:#writer_for 188 63 near:#writer_got 248 129 near:#writer_have 312 199
        near:#writer_i 226 99 near:#writer_in -251 -62 near:#writer_it -136 0
        near:#writer_like -82 0 near:#writer_name 0 143 near:#writer_not 252 0
        near:#writer_number 0 150 near:#writer_of -313 0 near:#writer_offic -125 0
        near:#writer_on 61 0 near:#writer_own -40 0 near:#writer_see -25 -77 near:#writer_so -178 0
        near:#writer_take 0 172 near:#writer_that 0 -101 near:#writer_the 7 325
        near:#writer_to 231 -71 near:#writer_two 0 112 near:#writer_up 0 79 near:#writer_was 0 -143
        near:#writer_will 225 102 near:#writer_with 0 99 near:#writer_would 27 -131
        near:#writer_writ -163 -168 near:#writer_you 174 0 near:#writer_your 0 116
        near:#you_a -132 -58 near:#you_and -262 -264 near:#you_are -210 -200 near:#you_ask 0 -160
        near:#you_at 0 147 near:#you_could 0 97 near:#you_do 0 -73 near:#you_for 0 -230
        near:#you_have -267 -226 near:#you_if -243 0 near:#you_in -78 -69 near:#you_it -111 -140
        near:#you_know 216 97 near:#you_let 0 -122 near:#you_may 0 -103 near:#you_me 0 67
        near:#you_might 0 183 near:#you_my 111 0 near:#you_of 260 166 near:#you_on -317 -123
        near:#you_or 0 -149 near:#you_peopl 177 153 near:#you_room 0 -151 near:#you_say 151 0
        near:#you_tell -159 0 near:#you_the -156 -221 near:#you_to 244 41 near:#you_who 172 190
        near:#you_will 0 91 near:'s_#common 0 -144 near:a_#accessVerb 109 0 near:a_#anyone -175 92
        near:a_#capacity 0 71 near:a_#certain 0 -117 near:a_#common 125 66 near:a_#ending 0 67
        near:a_#gap 0 95 near:a_#goVerb 188 -70 near:a_#hedge -196 0 near:a_#meetVerb 131 0
        near:a_#meeting 113 0 near:a_#moveVerb -156 -121 near:a_#named 122 0
        near:a_#noticing 0 -174 near:a_#number -165 -124 near:a_#people 190 200 near:a_#place 0 116
        near:a_#praise 123 165 near:a_#profession -70 0 near:a_#relative 161 0
        near:a_#resource -224 -200 near:a_#seat 223 0 near:a_#sign 0 -108 near:a_#third -142 0
        near:a_#time 150 78 near:a_#token 299 178 near:a_#treatment 281 209 near:a_#vacant 0 87
        near:a_#wantVerb -110 0 near:a_#writer 355 105 near:a_#you 217 85
        near:about_#common -91 -64 near:about_#you 0 168 near:am_#common 193 164
        near:am_#named 0 147 near:am_#negation -178 -153 near:am_#number 179 149
        near:am_#people 0 166 near:am_#profession -128 0 near:am_#writer 0 178
        near:an_#capacity 0 -105 near:an_#resource 0 -99 near:an_#span 0 -120 near:an_#time 0 -84
        near:an_#treatment -161 -122 near:and_#accessVerb 155 58 near:and_#anyone -178 -86
        near:and_#benefit -239 0 near:and_#capacity 187 0 near:and_#certain 0 -216
        near:and_#comer -114 0 near:and_#common 140 0 near:and_#credential 0 -75
        near:and_#ending -477 -54 near:and_#gap 211 0 near:and_#giveVerb 176 0
        near:and_#goVerb 0 -175 near:and_#hedge -181 0 near:and_#meetVerb -55 -83
        near:and_#modal 42 226 near:and_#moveVerb 0 78 near:and_#noticing -272 -53
        near:and_#number 0 140 near:and_#outcome -18 -131 near:and_#passVerb -107 0
        near:and_#past -156 -232 near:and_#people -77 110 near:and_#praise 78 43
        near:and_#resource -111 0 near:and_#seat 208 69 near:and_#third -43 0 near:and_#time 240 80
        near:and_#treatment 293 93 near:and_#universal -100 -225 near:and_#wantVerb 165 0
        near:and_#writer 4 83 near:and_#you -68 -91 near:any_#common 0 55 near:any_#span -226 0
        near:any_#time -261 99 near:are_#accessVerb 0 -120 near:are_#common 105 192
        near:are_#wantVerb 210 0 near:are_#writer -201 0 near:are_#you -191 0
        near:at_#number -140 0 near:at_#seat -149 0 near:at_#span 0 128 near:be_#benefit -114 -71
        near:be_#common 146 -95 near:be_#hedge 153 83 near:be_#outcome 0 93 near:be_#praise 107 177
        near:be_#you 274 130 near:been_#common 0 -80 near:befor_#you 0 -125 near:by_#common 0 70
        near:can_#ending 0 -62 near:can_#negation 0 121 near:could_#common 0 -87
        near:could_#ending 0 120 near:could_#giveVerb -179 0 near:could_#meetVerb -133 -80
        near:could_#moveVerb -113 0 near:could_#noticing 0 -159 near:day_#common 199 0
        near:day_#time 0 190 near:do_#common -120 -222 near:do_#negation 0 -81
        near:do_#outcome 106 0 near:do_#writer 0 108 near:for_#anyone 202 342
        near:for_#capacity 0 -131 near:for_#certain 0 -112 near:for_#common 0 -17
        near:for_#number 131 0 near:for_#people 0 78 near:for_#praise 305 138
        near:for_#resource 0 -104 near:for_#seat 0 -92 near:for_#span -243 -242
        near:for_#time -205 -95 near:for_#writer 115 80 near:for_#you 126 -44
        near:four_#common 188 0 near:from_#writer -162 0 near:from_#you 294 120
        near:get_#common -153 0 near:had_#past 135 206 near:has_#common -137 -126
        near:have_#accessVerb 75 39 near:have_#benefit -121 86 near:have_#capacity 475 183
        near:have_#certain -168 0 near:have_#common 37 -155 near:have_#ending 100 110
        near:have_#gap 423 295 near:have_#giveVerb -146 -162 near:have_#hedge 0 80
        near:have_#moveVerb 293 236 near:have_#negation -80 0 near:have_#noticing -34 91
        near:have_#number 263 77 near:have_#outcome -94 0 near:have_#past -280 -178
        near:have_#people -227 -71 near:have_#praise 0 94 near:have_#resource -244 0
        near:have_#seat 271 151 near:have_#span 267 0 near:have_#time 315 78
        near:have_#universal -121 0 near:have_#vacant 421 297 near:have_#work 0 -146
        near:have_#writer -117 0 near:have_#you 0 112 near:he_#common -116 -94 near:he_#past 0 -132
        near:how_#common -165 -63 near:how_#you -186 0 near:i_#accessVerb -118 -141
        near:i_#anyone -67 0 near:i_#benefit 21 -83 near:i_#capacity 256 151 near:i_#certain -214 0
        near:i_#common -181 -169 near:i_#credential 117 51 near:i_#ending 193 -8
        near:i_#final 0 126 near:i_#giveVerb -298 77 near:i_#goVerb -506 -80 near:i_#hedge 132 -65
        near:i_#meetVerb -148 17 near:i_#meeting -126 0 near:i_#modal 346 -136
        near:i_#moveVerb -314 -132 near:i_#named 0 140 near:i_#negation 139 86
        near:i_#noticing -243 -124 near:i_#number 296 154 near:i_#passVerb 423 113
        near:i_#past 113 29 near:i_#people -232 -110 near:i_#praise 176 171 near:i_#resource 0 -120
        near:i_#seat 93 0 near:i_#span 226 194 near:i_#takeVerb 408 202 near:i_#time 161 120
        near:i_#token 211 0 near:i_#treatment 0 212 near:i_#universal -70 -132
        near:i_#wantVerb 311 61 near:i_#work -151 -149 near:i_#writer -43 0 near:i_#you -216 89
        near:if_#anyone 0 149 near:if_#common 206 83 near:if_#passVerb 0 180 near:if_#past 298 158
        near:if_#you 185 26 near:in_#anyone 270 126 near:in_#common -173 -104 near:in_#gap 0 99
        near:in_#month 247 227 near:in_#named -142 -187 near:in_#number -227 0 near:in_#past 0 108
        near:in_#people -148 0 near:in_#place -106 -91 near:in_#span -84 0 near:in_#time -86 0
        near:in_#treatment -121 -172 near:in_#writer 42 0 near:in_#you -115 85
        near:is_#anyone 0 -154 near:is_#certain -107 -153 near:is_#common 0 29
        near:is_#giveVerb 188 0 near:is_#meetVerb 251 152 near:is_#negation -86 -118
        near:is_#number 283 153 near:is_#outcome 0 -107 near:is_#passVerb -134 0
        near:is_#past -131 0 near:is_#people 389 114 near:is_#praise 0 -166
        near:is_#universal -169 -208 near:is_#you -147 -66 near:it_#benefit -186 -146
        near:it_#common -88 0 near:it_#modal 158 48 near:it_#passVerb 0 189 near:it_#praise 0 128
        near:it_#universal 0 175 near:it_#writer 0 153 near:it_#you -89 -173 near:last_#span 202 0
        near:let_#common 214 0 near:like_#common 0 -35 near:like_#giveVerb 0 -161
        near:may_#benefit 0 -153 near:may_#common 0 -185 near:may_#ending 0 -74
        near:me_#common 0 169 near:me_#ending 216 108 near:me_#outcome 0 153 near:me_#seat 207 0
        near:me_#span 0 -150 near:me_#time 0 -174 near:me_#you 356 0 near:might_#benefit -147 0
        near:mine_#common -190 0 near:mine_#hedge 0 136 near:my_#accessVerb -164 0
        near:my_#anyone -224 0 near:my_#capacity 158 172 near:my_#comer 0 90 near:my_#common 0 -36
        near:my_#ending 128 94 near:my_#goVerb -185 -209 near:my_#people -182 -110
        near:my_#place 164 0 near:my_#relative -225 0 near:my_#seat 217 129 near:my_#sign 646 474
        near:my_#span 291 0 near:my_#time 320 284 near:my_#token 507 455 near:need_#common 0 179
        near:never_#common 0 -165 near:new_#common 229 172 near:no_#common 0 -121
        near:not_#accessVerb -209 0 near:not_#meetVerb 149 0 near:not_#moveVerb -171 -152
        near:not_#noticing 0 110 near:not_#outcome -161 -196 near:not_#past 0 120
        near:of_#anyone 0 89 near:of_#capacity 157 0 near:of_#comer 128 0 near:of_#common 267 205
        near:of_#goVerb 209 0 near:of_#meetVerb 113 0 near:of_#moveVerb 172 0 near:of_#number -90 0
        near:of_#passVerb 237 142 near:of_#past 220 101 near:of_#praise -116 0
        near:of_#resource 98 0 near:of_#seat 0 115 near:of_#token 302 0 near:of_#treatment 134 0
        near:of_#work 215 0 near:of_#writer 211 97 near:of_#you 320 -114 near:on_#accessVerb -173 0
        near:on_#ending -160 0 near:on_#goVerb 0 -137 near:on_#meetVerb -145 -93
        near:on_#named 118 0 near:on_#noticing 0 -144 near:on_#number 0 91 near:on_#passVerb 194 0
        near:on_#resource 145 73 near:on_#seat 125 37 near:on_#sign 210 0 near:on_#time -234 16
        near:on_#you 121 0 near:one_#accessVerb 0 69 near:one_#common 0 89
        near:one_#noticing 194 179 near:one_#people 241 0 near:one_#time 0 -120
        near:only_#number 235 0 near:only_#people 187 0 near:or_#time -130 125
        near:out_#common 0 83 near:out_#writer 0 161 near:own_#common -165 0
        near:patient_#common 0 -194 near:peopl_#common 0 -97 near:peopl_#ending 0 -73
        near:peopl_#meetVerb 0 -88 near:peopl_#writer -154 -88 near:room_#common -190 0
        near:say_#common -87 -87 near:say_#ending 240 0 near:should_#common 0 90
        near:so_#common 265 12 near:so_#hedge 0 143 near:so_#praise 0 124 near:so_#you 0 185
        near:take_#common 0 184 near:tell_#common 0 -123 near:tell_#people 278 0
        near:tell_#writer -185 0 near:than_#common 0 151 near:that_#accessVerb 71 0
        near:that_#anyone 0 -141 near:that_#benefit -130 0 near:that_#comer 0 -96
        near:that_#common 195 198 near:that_#ending 0 192 near:that_#hedge -116 -171
        near:that_#moveVerb 0 101 near:that_#past -231 -270 near:that_#people -126 0
        near:that_#praise 0 -84 near:that_#third 0 -121 near:that_#writer 0 102
        near:that_#you -25 -60 near:the_#accessVerb -367 145 near:the_#anyone -155 0
        near:the_#benefit -141 -171 near:the_#capacity -231 0 near:the_#certain 0 134
        near:the_#comer -99 0 near:the_#common 95 0 near:the_#credential 0 101
        near:the_#ending -174 -181 near:the_#gap -174 0 near:the_#giveVerb -185 0
        near:the_#goVerb 0 100 near:the_#hedge 325 116 near:the_#meetVerb -238 -99
        near:the_#meeting 201 0 near:the_#moveVerb 0 57 near:the_#named -123 0
        near:the_#noticing -107 0 near:the_#number 194 146 near:the_#outcome 0 -49
        near:the_#passVerb -180 0 near:the_#past -54 -200 near:the_#people -141 -65
        near:the_#place 0 139 near:the_#praise 153 0 near:the_#resource -119 -164
        near:the_#seat 45 6 near:the_#sign 64 0 near:the_#treatment 93 117
        near:the_#universal 0 262 near:the_#vacant -154 -120 near:the_#wantVerb 0 48
        near:the_#work 0 -106 near:the_#writer 139 0 near:their_#common 0 -164
        near:them_#common 0 105 near:them_#hedge -185 0 near:them_#writer 280 233
        near:them_#you -268 -229 near:they_#goVerb 325 0 near:they_#outcome 0 124
        near:thi_#time 0 96 near:to_#accessVerb 102 64 near:to_#anyone 269 64
        near:to_#benefit -164 0 near:to_#common -82 36 near:to_#ending 0 185 near:to_#final -103 0
        near:to_#giveVerb -241 -197 near:to_#goVerb -252 0 near:to_#meetVerb -224 -90
        near:to_#moveVerb 4 227 near:to_#noticing -278 -187 near:to_#number 222 0
        near:to_#outcome -114 -41 near:to_#past 163 90 near:to_#praise -157 0 near:to_#seat 100 0
        near:to_#third -92 -81 near:to_#universal 475 140 near:to_#writer 382 138
        near:to_#you -150 -287 near:told_#writer -172 0 near:want_#noticing 0 -143
        near:was_#past 0 -293 near:we_#wantVerb 288 0 near:what_#accessVerb 0 -168
        near:what_#common -255 -46 near:what_#ending -106 0 near:what_#noticing -181 0
        near:what_#past -87 -83 near:what_#people 0 138 near:what_#writer 221 0
        near:what_#you -91 0 near:when_#writer 0 -141 near:when_#you 151 0 near:wher_#common 169 0
        near:which_#you 0 123 near:who_#accessVerb 127 0 near:who_#common -69 -159
        near:who_#ending -152 0 near:who_#goVerb 0 -117 near:who_#meetVerb -77 0
        near:who_#moveVerb 0 -98 near:who_#past -239 -211 near:who_#wantVerb 0 171
        near:who_#writer -158 0 near:will_#accessVerb 0 102 near:will_#moveVerb -158 -119
        near:will_#noticing 0 106 near:will_#outcome 0 -108 near:with_#accessVerb 150 212
        near:with_#certain 205 0 near:with_#comer 205 0 near:with_#common 428 96
        near:with_#named 0 179 near:with_#passVerb 201 0 near:with_#people 0 -122
        near:with_#seat 0 118 near:with_#sign 188 0 near:with_#token 0 148 near:with_#writer 247 32
        near:with_#you 0 -133 near:would_#accessVerb -125 -112 near:would_#benefit -112 -143
        near:would_#certain 260 0 near:would_#common 0 -2 near:would_#ending -157 -74
        near:would_#giveVerb -378 -153 near:would_#hedge 156 87 near:would_#meetVerb -69 0
        near:would_#moveVerb -205 0 near:would_#negation 0 126 near:would_#noticing 0 -155
        near:would_#outcome 0 74 near:would_#passVerb -154 0 near:would_#praise 117 198
        near:would_#third -199 0 near:would_#universal 216 0 near:would_#wantVerb 128 0
        near:would_#writer 0 125 near:would_#you -133 -189 near:you_#accessVerb -188 -194
        near:you_#benefit -225 -77 near:you_#certain -131 -42 near:you_#comer 92 52
        near:you_#common 319 0 near:you_#credential -61 -167 near:you_#ending -3 -67
        near:you_#hedge 149 97 near:you_#meeting 0 -120 near:you_#modal 239 100
        near:you_#moveVerb 210 78 near:you_#negation 0 -80 near:you_#noticing 162 249
        near:you_#outcome 91 0 near:you_#passVerb 63 251 near:you_#past -162 -11
        near:you_#people 250 352 near:you_#resource 0 -130 near:you_#sendVerb 219 187
        near:you_#span 0 -182 near:you_#third 0 -93 near:you_#time -183 0
        near:you_#universal -108 0 near:you_#wantVerb -253 -44 near:you_#writer 0 196
        near:you_#you -58 124 near:your_#accessVerb -156 101 near:your_#capacity -245 -257
        near:your_#comer -110 0 near:your_#common 76 0 near:your_#ending -144 -8
        near:your_#gap -156 0 near:your_#goVerb 53 61 near:your_#hedge -134 0
        near:your_#meetVerb 209 60 near:your_#meeting 0 137 near:your_#modal -49 32
        near:your_#moveVerb 149 190 near:your_#noticing 0 -78 near:your_#number 0 -125
        near:your_#passVerb 0 44 near:your_#past 229 155 near:your_#people 22 -84
        near:your_#place 0 66 near:your_#seat 0 69 near:your_#span -209 115 near:your_#time -222 0
        near:your_#token -159 0 near:your_#vacant -207 -121 near:your_#wantVerb -184 -132
        near:your_#work -130 91 near:your_#writer -124 -151 near:your_#you 0 -102 pair:^_a 460 0
        pair:^_and 0 125 pair:^_any 0 96 pair:^_he -145 -165 pair:^_i 0 104 pair:^_in -198 -170
        pair:^_it -150 0 pair:^_my -261 33 pair:^_pleas 214 0 pair:^_so 274 0 pair:^_the -336 -107
        pair:^_ther 0 -181 pair:^_they -175 0 pair:^_we 283 171 pair:^_what 322 158
        pair:^_would -281 -196 pair:^_you -458 0 pair:^_your -476 115 pair:a_person 0 189
        pair:a_week 313 0 pair:a_word 299 0 pair:am_not -196 0 pair:am_writ 0 -146
        pair:an_hour 0 -90 pair:and_a 268 86 pair:and_i -39 106 pair:and_it 125 135
        pair:and_mine 0 128 pair:and_that 130 0 pair:and_the 0 -102 pair:and_then -129 -93
        pair:and_we 271 0 pair:and_you 137 127 pair:any_day 0 164 pair:are_the 168 181
        pair:at_a 0 -228 pair:at_the 0 102 pair:be_glad -226 0 pair:call_$ 173 0 pair:can_not 0 148
        pair:come_to -190 -107 pair:day_and 280 0 pair:do_not 0 -136 pair:for_a 0 -117
        pair:for_the 66 -67 pair:for_your 146 0 pair:from_you 148 0 pair:from_your 287 0
        pair:glad_to -204 -142 pair:have_a 0 104 pair:have_been 0 -115 pair:have_got 129 161
        pair:how_you -212 0 pair:i_am 198 104 pair:i_can 0 -130 pair:i_come 0 -131
        pair:i_could 200 -141 pair:i_do 0 184 pair:i_have 37 93 pair:i_see -213 0
        pair:i_should 144 0 pair:i_think -177 -110 pair:i_will 75 96 pair:i_would 138 -93
        pair:if_you 188 52 pair:in_a -281 -153 pair:in_it 624 0 pair:in_my 0 -82
        pair:in_the -290 -157 pair:is_a 325 218 pair:is_the 228 157 pair:is_your -196 0
        pair:it_$ -245 -409 pair:it_and 167 0 pair:it_is 0 -121 pair:it_to 0 -157
        pair:it_would 240 286 pair:like_to -202 -152 pair:me_$ 147 190 pair:me_to 126 0
        pair:more_than 213 173 pair:my_name 172 184 pair:my_offic -154 0 pair:my_own -228 0
        pair:my_shingl 455 0 pair:of_it -139 -138 pair:of_my 224 117 pair:of_the -134 0
        pair:of_you 0 -121 pair:of_your 277 123 pair:on_a -173 -320 pair:on_the -194 45
        pair:on_your 210 0 pair:one_$ 0 -136 pair:one_of 250 0 pair:she_is 362 0
        pair:tell_me -310 0 pair:that_i 182 210 pair:that_you 0 -104 pair:the_county 0 182
        pair:the_first 100 0 pair:the_one -51 75 pair:the_only 171 126 pair:the_same -63 0
        pair:the_second 0 133 pair:them_$ 165 0 pair:ther_is 240 174 pair:think_of 362 206
        pair:to_be 389 107 pair:to_get 0 184 pair:to_it 210 0 pair:to_me 282 -103
        pair:to_the -356 145 pair:to_you -346 -145 pair:to_your -253 -115 pair:told_me -143 -136
        pair:too_$ 0 -194 pair:we_are 356 0 pair:what_i 289 0 pair:when_the -180 -134
        pair:when_you 169 0 pair:who_is 0 153 pair:will_be 0 105 pair:will_not 148 0
        pair:with_a 0 64 pair:with_me 0 60 pair:with_the -132 -125 pair:with_you 0 -177
        pair:word_from 470 0 pair:would_be 283 268 pair:would_have -149 0 pair:would_like -318 -177
        pair:would_love 123 0 pair:would_you 0 -81 pair:you_$ 0 71 pair:you_are -219 -178
        pair:you_ask 0 -184 pair:you_for 216 0 pair:you_have -151 -33 pair:you_know 222 196
        pair:you_let 0 -143 pair:you_will 163 80 pair:you_would 0 -103 pair:your_list 326 0
        pair:your_patient -197 0 some:#accessVerb 110 -20 some:#anyone 446 336
        some:#benefit -325 -20 some:#capacity 606 333 some:#certain -75 -55 some:#comer 0 53
        some:#common -76 77 some:#credential 0 90 some:#ending 194 -73 some:#final -25 -126
        some:#food -160 4 some:#gap 573 203 some:#giveVerb 90 -98 some:#goVerb 233 105
        some:#growth 302 168 some:#hedge 0 -53 some:#hollow 562 302 some:#meetVerb -15 51
        some:#meeting 96 74 some:#modal -76 -12 some:#month 151 0 some:#moveVerb 362 132
        some:#named 338 53 some:#negation -443 -177 some:#noticing 0 -191 some:#number 52 -168
        some:#outcome -197 -221 some:#passVerb 432 198 some:#past -35 -46 some:#people 236 0
        some:#place 134 43 some:#praise 50 188 some:#profession 218 233 some:#relative -54 67
        some:#resource -351 -136 some:#seat 368 75 some:#sendVerb 749 208 some:#sign 239 76
        some:#social 0 92 some:#span -43 106 some:#symptom -328 0 some:#takeVerb 457 155
        some:#third -106 -194 some:#time 173 324 some:#title -20 -63 some:#token 720 304
        some:#treatment 431 199 some:#universal 0 132 some:#vacant 470 213 some:#wantVerb 277 165
        some:#we 41 13 some:#work -94 -109 some:#writer -71 0 some:#you -138 0
        three:I_not+people -62 0 three:I_not+send -105 0 three:I_not+sign -103 -89
        three:I_not+they 0 108 three:I_not+you 0 98 three:I_past+people -196 -46
        three:I_past+send -182 20 three:I_past+sign 0 96 three:I_past+they -160 0
        three:I_past+you 74 99 three:I_people+send -202 0 three:I_people+sign -118 0
        three:I_people+they 95 99 three:I_people+will 209 70 three:I_people+you 0 -73
        three:I_send+sign 200 242 three:I_send+they -290 -51 three:I_send+you 52 60
        three:I_sign+you 212 126 three:I_they+will 0 100 three:I_they+you -74 0
        three:I_will+you 0 62 three:all_I+not -60 0 three:all_I+past 0 -81 three:all_I+send 0 14
        three:all_I+you 0 43 three:all_can+I 198 108 three:all_can+certain 73 0
        three:all_can+comer 0 55 three:all_can+past 76 0 three:all_can+people 89 0
        three:all_certain+I 84 0 three:all_certain+comer 141 0 three:all_certain+not -105 -79
        three:all_certain+past -61 -53 three:all_certain+people -7 49 three:all_certain+sign 0 -63
        three:all_certain+you -79 0 three:all_comer+I 206 83 three:all_comer+gap 0 102
        three:all_comer+not 0 -40 three:all_comer+past 0 -40 three:all_comer+people 114 50
        three:all_final+I 0 -70 three:all_final+not 0 -71 three:all_not+past 0 -78
        three:all_not+people 0 -35 three:all_not+send -194 -72 three:all_not+sign 0 -75
        three:all_not+you -77 0 three:all_past+people 0 -99 three:all_past+send -75 -33
        three:all_past+they -62 -113 three:all_people+you -81 67 three:all_send+they -96 -54
        three:all_send+you 0 40 three:can_I+not 91 0 three:can_I+past 181 146
        three:can_I+people 19 49 three:can_I+send -53 0 three:can_I+sign 93 52
        three:can_I+they 0 142 three:can_certain+I 172 144 three:can_certain+gap 0 -108
        three:can_certain+not 0 80 three:can_certain+people 112 0 three:can_certain+send 0 124
        three:can_certain+they 142 0 three:can_certain+you 33 0 three:can_comer+I 41 56
        three:can_comer+not 119 0 three:can_comer+people 65 39 three:can_comer+send -113 0
        three:can_comer+sign 0 54 three:can_final+I 0 137 three:can_final+past 0 -110
        three:can_final+you 0 -98 three:can_gap+I -142 -143 three:can_gap+people -168 -84
        three:can_gap+send -106 -96 three:can_gap+you -118 -80 three:can_not+sign 0 -122
        three:can_past+people 0 63 three:can_past+you 54 15 three:can_people+send -172 0
        three:can_people+they 0 -37 three:can_people+you 0 30 three:can_send+sign 0 37
        three:can_send+they -168 -76 three:can_send+you -28 -84 three:can_sign+you 0 31
        three:can_they+you -143 -31 three:certain_I+not -93 0 three:certain_I+past -75 -107
        three:certain_I+people -4 -55 three:certain_I+you -62 0 three:certain_comer+I 171 0
        three:certain_comer+not 139 0 three:certain_comer+past 0 -110
        three:certain_comer+people 82 0 three:certain_final+not 0 -88 three:certain_gap+I 0 -62
        three:certain_gap+people 0 -66 three:certain_gap+you -139 0 three:certain_not+past 0 -69
        three:certain_not+people 0 -17 three:certain_not+send -87 -22 three:certain_not+sign 0 -97
        three:certain_past+people -95 -132 three:certain_past+send -55 -42
        three:certain_past+they -73 -152 three:certain_past+you -68 0
        three:certain_people+sign 0 -73 three:certain_people+they 100 -24
        three:certain_people+you -71 0 three:certain_send+you 0 54 three:certain_sign+you 0 -54
        three:comer_I+not 92 0 three:comer_I+past -153 0 three:comer_I+people 90 54
        three:comer_I+send -162 0 three:comer_I+sign -150 25 three:comer_I+you 0 58
        three:comer_final+send 0 183 three:comer_final+you 105 166 three:comer_gap+I 74 87
        three:comer_gap+people 90 102 three:comer_not+past 117 0 three:comer_not+people 0 -132
        three:comer_not+send 0 -103 three:comer_not+sign 0 -112 three:comer_not+you 124 -61
        three:comer_past+people -143 -84 three:comer_past+send -169 -70
        three:comer_past+sign -202 -102 three:comer_past+they -39 0 three:comer_past+you -90 -36
        three:comer_people+sign -179 0 three:comer_people+they -24 0 three:comer_people+you 0 63
        three:comer_send+sign -162 6 three:comer_send+they -199 0 three:comer_send+you 96 82
        three:comer_they+you -113 0 three:final_I+past 0 -29 three:final_I+people -2 -118
        three:final_I+send 0 80 three:final_I+you 0 -96 three:final_gap+people 0 126
        three:final_gap+you 0 137 three:final_past+sign 0 87 three:final_past+you 0 -10
        three:final_people+send 83 115 three:final_people+they 130 154 three:final_people+you 131 0
        three:final_send+you 0 98 three:final_they+you 0 120 three:gap_I+not 0 162
        three:gap_I+past 50 69 three:gap_I+people -142 0 three:gap_I+send -183 0
        three:gap_I+you -149 -131 three:gap_not+past 109 0 three:gap_not+people 0 133
        three:gap_not+you 0 95 three:gap_past+people 0 62 three:gap_past+you 0 88
        three:gap_people+send -115 -36 three:gap_people+they 110 0 three:gap_people+you -203 -48
        three:gap_send+they -147 -124 three:gap_send+you -67 -80 three:not_past+people 0 -28
        three:not_past+send 0 -2 three:not_past+sign 0 -62 three:not_people+send -79 -90
        three:not_people+sign -164 -167 three:not_people+they 146 0 three:not_people+you -44 74
        three:not_send+sign 0 -86 three:not_send+they 0 -55 three:not_send+you 0 -68
        three:not_sign+you -119 -107 three:past_people+send -88 -163 three:past_people+sign -100 0
        three:past_people+they -49 0 three:past_people+you 0 12 three:past_send+sign 0 119
        three:past_send+they -191 -62 three:past_send+you 108 0 three:past_sign+they 0 92
        three:past_sign+you 88 197 three:past_they+you -56 3 three:people_send+sign -72 0
        three:people_send+they -166 -70 three:people_send+you 151 -89 three:people_sign+they 118 0
        three:people_they+you 73 -1 three:people_will+you 154 0 three:send_sign+you 166 124
        three:send_they+you -150 -154 three:send_will+you 124 0 three:sign_they+you 110 0
        wish:I_be 191 131 wish:I_like -231 -156 wish:I_love 140 0 word:a -70 0 word:about -233 0
        word:acros 0 152 word:add 227 0 word:after -158 -52 word:afternoon 0 181 word:again 0 -150
        word:along 290 0 word:also 0 55 word:am 239 159 word:an -364 -157 word:and 70 0
        word:answer -83 -119 word:any -159 6 word:anybody 330 0 word:anyon 101 0 word:are 198 111
        word:around -214 0 word:as 237 46 word:ask -156 -169 word:at -127 84 word:back -342 -161
        word:be 254 194 word:becaus 0 -176 word:been -145 -165 word:befor 0 -229 word:being 272 0
        word:better -149 -122 word:between -230 0 word:bill 0 238 word:book 372 211
        word:both -446 -203 word:bring 0 113 word:build 0 165 word:bus -180 0 word:but -36 0
        word:by 153 126 word:came 127 0 word:can -81 -111 word:card 0 122 word:care 0 227
        word:cas 476 0 word:chair 197 23 word:chapter 0 -224 word:children -225 -145
        word:choos 0 -173 word:client 169 -215 word:clinic -261 -106 word:coff -154 0
        word:come -376 -179 word:copy -373 -227 word:could -76 0 word:counsel 0 160
        word:counselor 0 184 word:county 0 235 word:coupl 0 176 word:day 200 159 word:desk 263 0
        word:did -161 -140 word:do 304 65 word:doe -240 0 word:done -213 162 word:door 63 135
        word:each 369 102 word:eight 336 0 word:empty 266 0 word:enclos 644 0 word:even -125 -158
        word:evening 0 111 word:ever -303 -168 word:every 0 170 word:fall 315 0
        word:family -114 -137 word:few 0 211 word:fine -207 -167 word:firm 353 0 word:first 124 0
        word:five 0 161 word:folk 411 312 word:for -112 -161 word:forty 381 0 word:four 402 199
        word:free -386 -289 word:from 455 0 word:full -175 0 word:get 350 182 word:glad -372 -168
        word:go -298 -120 word:going 377 90 word:good 0 9 word:got 290 200 word:group -187 -82
        word:had 0 215 word:half -308 -150 word:hand 258 119 word:has 336 135 word:have -14 0
        word:he -500 -289 word:hear 0 128 word:her 381 -141 word:here 467 98 word:him -251 -199
        word:his -148 -135 word:hold -175 99 word:home 0 34 word:hope 263 151 word:hospital 327 0
        word:hour -290 0 word:hous -222 0 word:how -608 -338 word:hung 506 0 word:i -193 0
        word:if 346 102 word:in 348 54 word:intak 415 0 word:into 180 180 word:is 194 70
        word:it 83 -130 word:june 324 0 word:just 226 0 word:keep -72 -119 word:kid -436 -203
        word:know 241 132 word:last 252 -83 word:leaflet 452 0 word:learn -451 -205
        word:left 428 338 word:les 215 0 word:let 125 0 word:library 0 -183 word:licens 0 82
        word:like -104 -33 word:line 0 62 word:list 190 0 word:littl 135 0 word:long -268 -170
        word:look -168 0 word:lot 164 0 word:love 83 0 word:lunch 0 143 word:made -300 -131
        word:make 0 157 word:many -202 0 word:may -249 -71 word:me 572 243 word:mean 168 0
        word:mention 614 245 word:mind 0 131 word:mine -162 0 word:minut -451 -146
        word:monday 215 224 word:month 74 57 word:more 549 367 word:morn -129 -158 word:most 0 191
        word:mostly -209 0 word:mother 129 0 word:my 117 173 word:myself -171 -180 word:nam -286 0
        word:never -267 -27 word:new 462 237 word:night -333 0 word:nine 250 -45 word:no -49 -82
        word:not 84 -82 word:noth -345 -165 word:now 252 133 word:number 482 333 word:nurs -221 -89
        word:of 0 -157 word:off 0 209 word:offic -182 0 word:often 0 -115 word:on -31 209
        word:once -256 0 word:one -282 -112 word:only 352 154 word:open 450 276 word:or -427 55
        word:other -54 0 word:out 277 -18 word:over 168 204 word:own -174 -69 word:parent 214 76
        word:partner 391 327 word:pas 391 0 word:peopl 1 0 word:person 300 0 word:phon -238 -89
        word:pick -243 0 word:plac 204 111 word:plan 0 101 word:pleas 385 291 word:practic 199 123
        word:present 421 0 word:print -200 0 word:psychologist -235 -259 word:put 0 115
        word:question -327 -100 word:read -362 -210 word:report 0 -146 word:ring 234 0
        word:room -497 0 word:said 114 0 word:same -140 -21 word:saturday 0 133 word:say 158 0
        word:school 0 -150 word:second 148 148 word:send 433 0 word:set 286 0 word:shall -214 0
        word:she 75 0 word:shingl 645 0 word:short -297 0 word:should 74 123 word:show -263 0
        word:sign -190 0 word:sinc 0 -70 word:sit 0 -101 word:six 129 0 word:sleep -205 0
        word:slid 243 175 word:slip 583 221 word:slot 283 0 word:so 53 -28 word:some -243 -188
        word:somebody 0 116 word:someth -335 0 word:spac 445 0 word:spar -267 0 word:spot 466 0
        word:spr 0 160 word:stand 235 114 word:stay 205 0 word:still 478 218 word:stop -106 -80
        word:street 152 0 word:suit 0 195 word:sunday -186 0 word:tabl 118 69 word:take 380 274
        word:talk 0 141 word:taught 0 -248 word:teach -231 -166 word:tell -123 0 word:than 189 45
        word:that -181 0 word:the 210 -46 word:their -156 -118 word:them 404 304 word:then -238 -58
        word:ther 21 5 word:therapist 222 0 word:they 296 135 word:thi 247 191 word:thing -352 0
        word:think 239 0 word:thirty 179 0 word:thos 0 198 word:thought -170 0
        word:through -177 -142 word:thursday 225 130 word:time 301 172 word:to 156 222
        word:together 0 -142 word:told -435 -132 word:too -114 -177 word:trad -194 0
        word:train -89 -106 word:treat 0 -205 word:tuesday 188 117 word:twelv 285 0
        word:twenty 149 0 word:two 129 62 word:until 0 -200 word:up 332 171 word:us 0 120
        word:use -249 -118 word:very 269 232 word:wait -216 0 word:walk 0 60 word:want 0 -148
        word:was -340 0 word:watch -181 0 word:way 300 152 word:we -215 0 word:wednesday 0 269
        word:weekday 0 149 word:well 261 214 word:went 0 -155 word:were 119 0 word:what -290 -172
        word:when 0 -98 word:whenever -177 0 word:wher 277 0 word:which -44 -13 word:who 108 117
        word:whoever 343 0 word:whol 0 -180 word:will -73 -14 word:winter 224 0 word:with 0 -143
        word:without -82 -284 word:word 445 0 word:work -76 -63 word:would 205 82
        word:writ -354 -224 word:wrot -141 113 word:year 0 -54 word:you -188 -139 word:your 0 -2
        """
}
