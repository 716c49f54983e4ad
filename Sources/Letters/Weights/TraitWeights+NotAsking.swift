// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -517 -343
        both:I_if 249 115 both:I_limit -186 0 both:I_not -149 58 both:I_number 81 -95
        both:I_outcome -132 -72 both:I_past 98 0 both:I_people 8 -77 both:I_question 0 -56
        both:I_quoted 0 -121 both:I_seat 0 -141 both:I_send 122 -53 both:I_sign 244 230
        both:I_symptom -180 0 both:I_they -45 54 both:I_time 127 106 both:I_want 87 160
        both:I_we -270 -245 both:I_will -70 0 both:I_you 73 -87 both:all_I 219 47
        both:all_can 112 12 both:all_certain -62 30 both:all_comer 187 0 both:all_final -165 0
        both:all_hedge -92 0 both:all_limit -105 0 both:all_not -107 -103 both:all_number 43 105
        both:all_outcome 0 -89 both:all_past 0 -69 both:all_people -5 81 both:all_seat -99 126
        both:all_send 0 128 both:all_time -107 146 both:all_you -100 81 both:can_I 138 95
        both:can_certain 199 120 both:can_comer 0 42 both:can_final 130 100 both:can_gap -266 -120
        both:can_growth 0 164 both:can_hedge 81 -34 both:can_if 123 11 both:can_limit -220 -148
        both:can_not 0 2 both:can_number 109 0 both:can_outcome -82 0 both:can_past 117 94
        both:can_people 57 69 both:can_question -105 -118 both:can_seat 114 0 both:can_send -27 0
        both:can_sign 47 7 both:can_they -60 0 both:can_time -131 0 both:can_want 138 121
        both:can_we -232 -79 both:can_you 55 -59 both:certain_I -18 -88 both:certain_comer 145 0
        both:certain_final 0 52 both:certain_gap -132 -43 both:certain_if -157 54
        both:certain_limit -101 -34 both:certain_not -131 -51 both:certain_number 0 239
        both:certain_outcome 0 -138 both:certain_past -83 -100 both:certain_people -86 0
        both:certain_quoted 0 -69 both:certain_seat -72 45 both:certain_send 170 54
        both:certain_they 77 0 both:certain_time -88 85 both:certain_want 77 -146
        both:certain_you -29 0 both:comer_I 94 38 both:comer_gap 178 155 both:comer_growth -150 0
        both:comer_hedge 0 -127 both:comer_if 77 103 both:comer_limit 0 -148
        both:comer_not 119 -172 both:comer_number -38 49 both:comer_outcome -98 -33
        both:comer_past -195 -92 both:comer_people 0 53 both:comer_send 0 20 both:comer_sign -297 0
        both:comer_they -44 -89 both:comer_time 196 93 both:comer_want -112 -1
        both:comer_will 182 126 both:comer_you 0 72 both:final_I -131 -97 both:final_gap 0 142
        both:final_limit -101 -56 both:final_not -100 -96 both:final_number -113 0
        both:final_outcome 0 -9 both:final_past -147 -47 both:final_people 104 -45
        both:final_send 0 186 both:final_they 0 84 both:final_time 0 -176 both:final_want 0 -120
        both:final_will 0 -123 both:final_you 127 -119 both:gap_I 35 53 both:gap_growth 0 86
        both:gap_if -228 0 both:gap_not 84 149 both:gap_number 100 85 both:gap_outcome -28 -137
        both:gap_past 152 119 both:gap_people 9 59 both:gap_seat 65 139 both:gap_send -173 0
        both:gap_sign -169 0 both:gap_they 117 0 both:gap_time 420 162 both:gap_want -88 -141
        both:gap_you -275 -56 both:growth_I 215 264 both:growth_limit 0 57
        both:growth_number 231 188 both:growth_outcome 83 0 both:growth_past 0 57
        both:growth_people 383 244 both:growth_seat 317 133 both:growth_send -194 0
        both:growth_they 154 0 both:growth_time 253 162 both:growth_want 375 159
        both:growth_you 111 124 both:hedge_I 177 0 both:hedge_if 125 -16 both:hedge_limit -162 0
        both:hedge_not -114 221 both:hedge_number 60 -109 both:hedge_outcome -70 -195
        both:hedge_past 81 -1 both:hedge_people 0 -42 both:hedge_question 0 105
        both:hedge_seat 12 0 both:hedge_send 100 9 both:hedge_sign 132 162 both:hedge_they 0 126
        both:hedge_time -367 -86 both:hedge_want -192 13 both:hedge_we -350 -65
        both:hedge_will 101 0 both:hedge_you -117 0 both:if_limit 0 -89 both:if_not 56 146
        both:if_number -168 -221 both:if_outcome -152 0 both:if_past 222 101 both:if_people 35 105
        both:if_send 0 135 both:if_they 0 30 both:if_time -225 0 both:if_we -177 -128
        both:if_you 111 33 both:limit_not -123 -68 both:limit_number 138 169
        both:limit_outcome 54 0 both:limit_past 248 -49 both:limit_people 91 83
        both:limit_question 0 -87 both:limit_seat 253 126 both:limit_send 0 -178
        both:limit_time 0 -155 both:limit_want 0 88 both:limit_we 173 0 both:limit_will 274 0
        both:limit_you -93 -47 both:not_number 0 -74 both:not_outcome -134 -269 both:not_past 0 -86
        both:not_people -100 -56 both:not_seat 0 -108 both:not_send -74 -95 both:not_sign -162 -177
        both:not_they 145 0 both:not_time 0 -197 both:not_want -269 -213 both:number_outcome 59 0
        both:number_past -97 -203 both:number_people 40 0 both:number_quoted 0 -120
        both:number_seat -99 -138 both:number_send -137 -55 both:number_sign -37 -191
        both:number_they -113 0 both:number_time 68 88 both:number_want 69 54 both:number_we 0 119
        both:number_will 0 70 both:number_you -239 -2 both:outcome_past 46 34
        both:outcome_people 0 -78 both:outcome_quoted 0 -82 both:outcome_seat 60 66
        both:outcome_send 158 0 both:outcome_sign 128 0 both:outcome_symptom -272 -162
        both:outcome_they -75 61 both:outcome_time 206 0 both:outcome_want 0 -126
        both:outcome_we -132 -48 both:outcome_will 0 -137 both:outcome_you 32 -96
        both:past_people -292 -102 both:past_seat 48 153 both:past_send -57 89 both:past_sign 0 180
        both:past_symptom 0 -102 both:past_they -391 -194 both:past_time 400 0
        both:past_want 50 -20 both:past_we -83 -74 both:past_you 76 91 both:people_quoted -129 -99
        both:people_seat -67 49 both:people_send 57 0 both:people_sign -133 0
        both:people_symptom -98 62 both:people_they 198 63 both:people_time 95 -10
        both:people_want 322 119 both:people_we -116 -39 both:people_will 234 0
        both:people_you 58 0 both:question_seat 0 -129 both:question_send 299 0
        both:question_sign 157 0 both:question_time -138 0 both:question_you 88 -45
        both:quoted_time 0 -100 both:quoted_you -79 -47 both:seat_send -140 -13
        both:seat_sign -5 182 both:seat_symptom -151 -100 both:seat_they 95 98
        both:seat_time -29 16 both:seat_want 156 131 both:seat_we 0 133 both:seat_you 75 45
        both:send_sign 368 155 both:send_they -341 -189 both:send_time -161 0 both:send_want -161 4
        both:send_you 306 -17 both:sign_time -483 -176 both:sign_you 154 36 both:symptom_they 0 138
        both:they_time 95 136 both:they_we -228 -257 both:they_will 0 66 both:they_you -87 -133
        both:time_want -252 27 both:time_will -84 0 both:time_you -501 0 both:want_we 178 0
        both:want_will 131 0 both:want_you 297 99 both:will_you 123 48 deed:- 4 94
        deed:-_#modal -494 -47 deed:I -43 -77 deed:I_#modal 228 -152 deed:I_#past 375 79
        deed:I_am 238 97 deed:I_can 0 -189 deed:I_come 0 -126 deed:I_could -116 -195
        deed:I_do 0 163 deed:I_had 0 164 deed:I_have 165 186 deed:I_see -145 0
        deed:I_think -192 -95 deed:I_will 138 108 deed:I_would 218 0 deed:My -18 175
        deed:My_#comer 0 76 deed:My_#common 0 95 deed:My_#modal -132 0 deed:My_#people -66 -109
        deed:My_#relative -179 0 deed:My_#seat 135 0 deed:My_#sign 397 360 deed:My_#time 275 255
        deed:My_#token 389 339 deed:Our 333 0 deed:They -203 -43 deed:They_#modal 0 100
        deed:They_#past -81 0 deed:They_is 150 0 deed:We -176 0 deed:We_#past -175 0
        deed:We_are 281 0 deed:You -129 65 deed:You_#modal 214 0 deed:You_#past -287 -165
        deed:You_are -209 -159 deed:You_ask 0 -172 deed:You_have -91 0 deed:You_know 0 148
        deed:You_let 0 -151 deed:You_would 61 0 deed:Your -51 0 deed:Your_#anyone 158 76
        deed:Your_#comer 0 85 deed:Your_#common 240 38 deed:Your_#modal -253 0
        deed:Your_#people 39 154 deed:Your_#praise -269 0 deed:Your_#treatment 149 0
        deed:Your_#work -173 -101 deed:Your_patient -212 0 mark:digit -281 -17 mark:first -710 -68
        mark:last -620 -68 mark:last-but-one 77 -68 mark:last-but-two 743 -64 mark:long 348 -44
        mark:question -307 42 mark:quoted -219 -162 mark:second -439 -68 mark:short -200 0
        near:#accessVerb_a -114 0 near:#accessVerb_and 59 0 near:#accessVerb_by 218 0
        near:#accessVerb_for 0 -120 near:#accessVerb_have 221 186 near:#accessVerb_i 88 0
        near:#accessVerb_in -159 0 near:#accessVerb_it 475 0 near:#accessVerb_offic 0 -121
        near:#accessVerb_one 0 -152 near:#accessVerb_the -249 -78 near:#accessVerb_you -166 0
        near:#accessVerb_your 0 -89 near:#anyone_a 43 61 near:#anyone_and 206 0
        near:#anyone_day 0 109 near:#anyone_have -168 0 near:#anyone_i 0 122 near:#anyone_in 120 0
        near:#anyone_is 0 86 near:#anyone_it -132 0 near:#anyone_that 0 100
        near:#anyone_the -80 -97 near:#anyone_to -114 0 near:#anyone_who 0 93
        near:#anyone_would 0 229 near:#anyone_you 0 -141 near:#benefit_a -239 0
        near:#benefit_from 0 -89 near:#benefit_in 286 0 near:#benefit_it 0 -153
        near:#benefit_me 0 250 near:#benefit_of 148 0 near:#benefit_on 0 133
        near:#benefit_that -104 95 near:#benefit_the 122 85 near:#benefit_them -180 0
        near:#benefit_to -102 -299 near:#benefit_what -149 -146 near:#benefit_you -119 144
        near:#benefit_your -120 -35 near:#capacity_and 233 106 near:#capacity_have 0 285
        near:#capacity_i 0 140 near:#capacity_in 140 204 near:#certain_a 0 -67
        near:#certain_and -153 0 near:#certain_day 0 101 near:#certain_from 305 185
        near:#certain_i 0 -151 near:#certain_in -138 0 near:#certain_of 0 -89
        near:#certain_the -150 -115 near:#certain_to 135 0 near:#certain_you 223 0
        near:#certain_your 0 -138 near:#comer_and 0 223 near:#comer_my 0 -146 near:#comer_on 0 94
        near:#comer_the 0 -110 near:#comer_to 0 46 near:#comer_who 0 93 near:#comer_would 0 109
        near:#comer_you 277 124 near:#common_'s 0 94 near:#common_a 0 104 near:#common_about 151 93
        near:#common_after 0 153 near:#common_am 196 117 near:#common_and 0 -119
        near:#common_at -245 -19 near:#common_be 0 35 near:#common_befor 188 0
        near:#common_by 111 0 near:#common_call 144 0 near:#common_could 212 109
        near:#common_day -182 0 near:#common_do 99 153 near:#common_first 127 0
        near:#common_for -164 3 near:#common_four 0 157 near:#common_from 0 89
        near:#common_get 256 0 near:#common_good 0 116 near:#common_had 197 0
        near:#common_has 274 85 near:#common_have 69 0 near:#common_him 0 -146
        near:#common_his 0 -142 near:#common_hour -194 0 near:#common_how -191 0
        near:#common_i 225 0 near:#common_if 96 53 near:#common_in -269 -53 near:#common_is 151 109
        near:#common_it -114 0 near:#common_learn 0 -166 near:#common_like 0 118
        near:#common_me -82 60 near:#common_mine -192 -136 near:#common_more 0 129
        near:#common_my -159 37 near:#common_of -135 196 near:#common_on 200 211
        near:#common_one 0 -79 near:#common_open 0 157 near:#common_out 97 117
        near:#common_peopl -88 -34 near:#common_say 0 -137 near:#common_see 0 -98
        near:#common_sinc 0 -169 near:#common_so -197 0 near:#common_than 0 142
        near:#common_that 115 0 near:#common_the 263 -35 near:#common_them 0 45
        near:#common_ther 0 144 near:#common_they 164 138 near:#common_thi 0 133
        near:#common_think 0 151 near:#common_two 175 128 near:#common_want 0 -144
        near:#common_was 0 -167 near:#common_what -306 -98 near:#common_which 0 132
        near:#common_who 88 0 near:#common_will 0 -96 near:#common_work -159 0
        near:#common_would -132 63 near:#common_year 167 0 near:#common_you -106 -112
        near:#common_your 333 207 near:#credential_the 0 -127 near:#ending_a 65 29
        near:#ending_and 0 126 near:#ending_been -83 -92 near:#ending_for -95 -90
        near:#ending_got 206 128 near:#ending_had 179 0 near:#ending_in -96 0
        near:#ending_it -209 -76 near:#ending_me -210 -68 near:#ending_my 0 120
        near:#ending_of 53 43 near:#ending_on 0 125 near:#ending_one -127 -136
        near:#ending_that 146 144 near:#ending_the -130 0 near:#ending_to -246 -226
        near:#ending_up 0 -64 near:#ending_who 0 -166 near:#ending_with -209 -72
        near:#ending_you -212 58 near:#ending_your -235 0 near:#final_the 0 -124 near:#gap_a 137 0
        near:#gap_and 134 0 near:#gap_the 0 134 near:#giveVerb_a 0 -106 near:#giveVerb_and 0 -52
        near:#giveVerb_in 0 -63 near:#giveVerb_on -162 0 near:#giveVerb_the -263 0
        near:#giveVerb_to 0 -75 near:#giveVerb_you -312 -222 near:#giveVerb_your 0 -127
        near:#goVerb_a -200 105 near:#goVerb_at -167 0 near:#goVerb_from 276 0
        near:#goVerb_in 134 -95 near:#goVerb_on -89 -158 near:#goVerb_to -138 -82
        near:#goVerb_you -172 -176 near:#goVerb_your -124 0 near:#hedge_a 250 0
        near:#hedge_and -128 0 near:#hedge_be -174 -153 near:#hedge_have -146 0 near:#hedge_i -58 0
        near:#hedge_is 0 -105 near:#hedge_it 0 -133 near:#hedge_me 124 127 near:#hedge_not 0 168
        near:#hedge_of 66 175 near:#hedge_that -170 -135 near:#hedge_the -215 -83
        near:#hedge_to 125 313 near:#hedge_we -174 0 near:#hedge_would -167 0
        near:#hedge_you 213 -1 near:#hedge_your -166 0 near:#meetVerb_a 0 60
        near:#meetVerb_at -117 0 near:#meetVerb_by 215 0 near:#meetVerb_from 176 0
        near:#meetVerb_i 0 -160 near:#meetVerb_in 130 0 near:#meetVerb_it -161 -48
        near:#meetVerb_my 198 0 near:#meetVerb_of 0 -143 near:#meetVerb_that 205 220
        near:#meetVerb_the 0 177 near:#meetVerb_to -27 0 near:#meetVerb_with -63 0
        near:#meetVerb_you -197 -130 near:#meetVerb_your -149 -77 near:#meeting_from 286 0
        near:#meeting_on -188 0 near:#meeting_the 0 75 near:#modal_a -170 -104
        near:#modal_at -132 0 near:#modal_be 11 104 near:#modal_come 0 -105 near:#modal_do 212 -77
        near:#modal_have -276 -107 near:#modal_if 212 86 near:#modal_in -92 -97
        near:#modal_it 0 -102 near:#modal_like -159 -52 near:#modal_love 92 0
        near:#modal_not 332 265 near:#modal_one 206 0 near:#modal_see 245 0
        near:#modal_tell -171 -157 near:#modal_the 277 0 near:#modal_to -165 31
        near:#modal_your -302 -297 near:#moveVerb_a -125 59 near:#moveVerb_and -239 76
        near:#moveVerb_by 123 0 near:#moveVerb_in 0 -145 near:#moveVerb_is 0 145
        near:#moveVerb_it -147 0 near:#moveVerb_my 0 113 near:#moveVerb_of -128 -125
        near:#moveVerb_on -101 0 near:#moveVerb_the 190 0 near:#moveVerb_to -294 -50
        near:#moveVerb_way 217 0 near:#moveVerb_you -264 -202 near:#moveVerb_your 0 -110
        near:#named_and 157 0 near:#named_is 213 0 near:#named_the 251 0 near:#negation_a -88 -229
        near:#negation_and -171 -99 near:#negation_the 140 0 near:#negation_to -77 -123
        near:#noticing_a -57 48 near:#noticing_and -74 -162 near:#noticing_for 280 0
        near:#noticing_from 0 -88 near:#noticing_how -182 -145 near:#noticing_in -72 -88
        near:#noticing_is 142 0 near:#noticing_it -250 -181 near:#noticing_me -372 0
        near:#noticing_my 230 140 near:#noticing_of 318 159 near:#noticing_on 0 162
        near:#noticing_one 0 -151 near:#noticing_that 161 0 near:#noticing_the -38 0
        near:#noticing_them -137 0 near:#noticing_to -43 0 near:#noticing_what -239 0
        near:#noticing_your 0 78 near:#number_a 267 196 near:#number_and 270 -208
        near:#number_i 235 -114 near:#number_in 0 127 near:#number_minut -190 -93
        near:#number_of 63 -130 near:#number_on 0 -149 near:#number_that 0 -131
        near:#number_the 0 -193 near:#number_to 0 107 near:#outcome_a 0 100
        near:#outcome_and -128 25 near:#outcome_for -229 -142 near:#outcome_i 195 0
        near:#outcome_in 0 154 near:#outcome_it 0 141 near:#outcome_of 352 0
        near:#outcome_on 0 -101 near:#outcome_the 31 100 near:#outcome_to 362 253
        near:#outcome_with 251 0 near:#outcome_you -184 -54 near:#outcome_your -211 -76
        near:#passVerb_a 205 0 near:#passVerb_it -59 62 near:#passVerb_my 289 193
        near:#passVerb_of 66 0 near:#passVerb_on 140 114 near:#passVerb_out 175 197
        near:#passVerb_that 157 250 near:#passVerb_the 185 0 near:#passVerb_to 122 186
        near:#passVerb_with 0 132 near:#passVerb_you -81 -165 near:#passVerb_your 194 -67
        near:#past_a 138 139 near:#past_at 81 -80 near:#past_him 0 -139 near:#past_in -107 -100
        near:#past_it -65 -129 near:#past_me -305 -293 near:#past_my 0 46 near:#past_of 0 -130
        near:#past_on 79 114 near:#past_so 0 -121 near:#past_that 0 120 near:#past_the -437 15
        near:#past_thi 0 158 near:#past_to -161 0 near:#past_what 0 -148 near:#past_with -155 -82
        near:#past_you -123 -147 near:#past_your -145 0 near:#people_'s -292 -167
        near:#people_a -108 -96 near:#people_and 0 149 near:#people_at 0 -116
        near:#people_be -169 -173 near:#people_have -268 -213 near:#people_i 0 45
        near:#people_in 243 186 near:#people_is 0 69 near:#people_it -102 -124
        near:#people_my -219 -98 near:#people_on -81 0 near:#people_the 0 -35
        near:#people_them 0 107 near:#people_to 0 146 near:#people_who 73 99
        near:#people_would -257 0 near:#people_you 256 0 near:#people_your 0 136
        near:#place_and 132 0 near:#place_the 149 0 near:#praise_are 250 0 near:#praise_for 0 89
        near:#praise_in 0 129 near:#praise_of -111 83 near:#praise_the 108 165
        near:#praise_to 156 0 near:#praise_with 0 -100 near:#resource_a 0 -97
        near:#resource_for 195 -116 near:#resource_of -192 0 near:#resource_on -115 -146
        near:#resource_that -165 -100 near:#resource_to -146 -75 near:#resource_you 0 -172
        near:#seat_a 0 150 near:#seat_and 425 249 near:#seat_at 0 96 near:#seat_for 162 0
        near:#seat_have 0 173 near:#seat_i 226 0 near:#seat_is 170 0 near:#seat_it 200 160
        near:#seat_on -148 -219 near:#seat_the 0 109 near:#seat_to -162 0 near:#seat_you 255 94
        near:#sendVerb_the 125 0 near:#sendVerb_to -220 -92 near:#sign_and 0 162
        near:#sign_i -166 0 near:#sign_on 0 -160 near:#sign_the 213 217 near:#sign_to 0 126
        near:#sign_you 213 151 near:#sign_your 333 0 near:#span_and 185 95 near:#span_is -102 -102
        near:#span_of 159 86 near:#span_on -120 0 near:#span_the -130 107 near:#span_you -195 0
        near:#span_your 0 200 near:#third_a 126 0 near:#third_at 183 0 near:#third_i 221 178
        near:#third_in 162 0 near:#third_the -230 -93 near:#third_would 0 89
        near:#third_you -224 -166 near:#third_your -140 -141 near:#time_a -240 -182
        near:#time_after 0 260 near:#time_and 304 185 near:#time_at -121 268 near:#time_for 0 153
        near:#time_have 0 207 near:#time_i 121 -131 near:#time_in 165 0 near:#time_is -102 0
        near:#time_of 136 0 near:#time_on 0 -119 near:#time_or 0 105 near:#time_the -138 0
        near:#time_you -258 138 near:#token_and 0 119 near:#token_on 212 0 near:#token_the 165 186
        near:#token_your 284 0 near:#treatment_a 144 123 near:#treatment_and 142 0
        near:#treatment_is 281 163 near:#universal_a 0 -116 near:#universal_and -98 0
        near:#universal_day 0 106 near:#universal_i 0 -158 near:#universal_in -123 0
        near:#universal_of 0 -127 near:#universal_you 185 74 near:#universal_your 0 -136
        near:#vacant_and 179 76 near:#vacant_on 0 138 near:#vacant_the 0 71 near:#wantVerb_a 0 43
        near:#wantVerb_be 132 0 near:#wantVerb_on 249 0 near:#wantVerb_the 178 188
        near:#wantVerb_them -221 0 near:#wantVerb_to -43 -79 near:#wantVerb_you 298 145
        near:#wantVerb_your 0 -101 near:#work_that 0 -179 near:#work_the 0 149
        near:#writer_a -62 137 near:#writer_am 136 92 near:#writer_and -121 -3
        near:#writer_are 0 205 near:#writer_be 42 163 near:#writer_been -123 -176
        near:#writer_can 0 -158 near:#writer_come -142 -233 near:#writer_do 0 81
        near:#writer_for 174 0 near:#writer_get 177 0 near:#writer_got 267 117
        near:#writer_have 298 231 near:#writer_i 248 86 near:#writer_in -208 -70
        near:#writer_is 0 52 near:#writer_it -168 115 near:#writer_like -81 0
        near:#writer_name 0 139 near:#writer_not 225 0 near:#writer_number 0 143
        near:#writer_of -284 0 near:#writer_offic -138 0 near:#writer_on 41 0
        near:#writer_own -40 0 near:#writer_see -29 -78 near:#writer_so -167 0
        near:#writer_take 0 190 near:#writer_that 0 -101 near:#writer_the 12 324
        near:#writer_to 225 -90 near:#writer_two 0 123 near:#writer_up 0 112
        near:#writer_was 0 -143 near:#writer_will 214 86 near:#writer_with 0 104
        near:#writer_would 0 -144 near:#writer_writ -152 -179 near:#writer_you 227 37
        near:#writer_your 47 84 near:#you_a -172 -54 near:#you_and -274 -190
        near:#you_are -152 -197 near:#you_ask 0 -157 near:#you_at 0 118 near:#you_could 0 100
        near:#you_do 0 -108 near:#you_for 0 -205 near:#you_have -279 -177 near:#you_if -213 0
        near:#you_in -88 -47 near:#you_it -121 -116 near:#you_know 210 126 near:#you_let 0 -146
        near:#you_may 0 -123 near:#you_me 0 82 near:#you_might 0 174 near:#you_my 132 0
        near:#you_of 247 189 near:#you_on -315 -151 near:#you_or 0 -149 near:#you_patient 0 -99
        near:#you_peopl 162 164 near:#you_say 158 0 near:#you_tell -164 0 near:#you_that 0 112
        near:#you_the -138 -206 near:#you_to 256 40 near:#you_who 166 199 near:#you_you -69 0
        near:#you_your 0 113 near:'s_#common 0 -149 near:a_#accessVerb 101 0 near:a_#anyone 0 105
        near:a_#certain 0 -110 near:a_#common 61 66 near:a_#ending 0 80 near:a_#gap 0 123
        near:a_#goVerb 181 -54 near:a_#hedge -187 0 near:a_#meetVerb 137 0 near:a_#meeting 125 0
        near:a_#moveVerb -146 -107 near:a_#named 106 0 near:a_#noticing 0 -171
        near:a_#number -164 -146 near:a_#people 188 212 near:a_#place 0 119 near:a_#praise 160 184
        near:a_#profession -76 0 near:a_#resource -226 -197 near:a_#seat 236 0 near:a_#sign 0 -128
        near:a_#span -124 0 near:a_#third -144 0 near:a_#time 135 64 near:a_#token 275 184
        near:a_#treatment 272 179 near:a_#vacant 0 102 near:a_#wantVerb -143 0
        near:a_#writer 304 73 near:a_#you 271 173 near:about_#you 0 175 near:am_#common 195 154
        near:am_#named 0 189 near:am_#number 163 168 near:am_#people 0 175
        near:am_#profession -135 0 near:am_#writer 0 166 near:an_#capacity 0 -92
        near:an_#resource 0 -87 near:an_#span 0 -107 near:an_#time 0 -74
        near:an_#treatment -169 -119 near:and_#accessVerb 213 74 near:and_#anyone -168 -105
        near:and_#benefit -200 0 near:and_#capacity 163 0 near:and_#certain 0 -242
        near:and_#comer -105 0 near:and_#common 155 47 near:and_#credential 0 -81
        near:and_#ending -456 -43 near:and_#gap 192 0 near:and_#giveVerb 120 0
        near:and_#goVerb 0 -158 near:and_#hedge -186 0 near:and_#meetVerb -59 -81
        near:and_#modal 73 230 near:and_#moveVerb 97 0 near:and_#negation 0 116
        near:and_#noticing -282 -38 near:and_#number 0 107 near:and_#outcome -61 -147
        near:and_#past -171 -270 near:and_#people -106 135 near:and_#praise 84 60
        near:and_#seat 258 50 near:and_#span 153 0 near:and_#takeVerb 0 114 near:and_#third -80 0
        near:and_#time 275 109 near:and_#treatment 294 112 near:and_#universal -131 -269
        near:and_#writer 0 69 near:and_#you 0 -115 near:any_#common 0 66 near:any_#span -229 0
        near:any_#time -266 88 near:are_#accessVerb 0 -117 near:are_#common 131 171
        near:are_#past 171 0 near:are_#wantVerb 225 0 near:are_#writer -202 0
        near:are_#you -203 -110 near:ask_#you 239 0 near:at_#number -126 0 near:at_#seat -150 0
        near:at_#span 0 119 near:be_#benefit -120 -104 near:be_#common 97 -80
        near:be_#hedge 127 106 near:be_#past 44 0 near:be_#praise 107 181 near:be_#you 268 99
        near:been_#common 0 -98 near:befor_#you 0 -139 near:can_#common 135 0
        near:can_#ending 0 -82 near:can_#negation 0 122 near:could_#common 0 -114
        near:could_#ending 0 157 near:could_#giveVerb -188 0 near:could_#meetVerb -128 -69
        near:could_#moveVerb -128 0 near:could_#noticing 0 -193 near:day_#common 210 0
        near:day_#time 0 204 near:do_#common -113 -236 near:do_#negation 0 -87
        near:do_#outcome 0 -127 near:do_#writer 145 0 near:every_#common 190 0
        near:first_#common 119 0 near:for_#accessVerb -174 0 near:for_#anyone 202 354
        near:for_#capacity 0 -166 near:for_#common 177 10 near:for_#number 131 0
        near:for_#people 0 59 near:for_#praise 272 0 near:for_#resource 0 -100
        near:for_#seat 0 -124 near:for_#span -206 -252 near:for_#time -167 -95
        near:for_#writer 159 84 near:for_#you 102 0 near:four_#common 169 0
        near:from_#writer -158 0 near:from_#you 276 107 near:get_#common -148 0
        near:had_#past 153 209 near:has_#common -115 0 near:have_#accessVerb 75 50
        near:have_#benefit -131 82 near:have_#capacity 544 197 near:have_#certain -117 0
        near:have_#common 21 -131 near:have_#ending 102 146 near:have_#gap 406 296
        near:have_#giveVerb -160 -165 near:have_#hedge 0 80 near:have_#moveVerb 273 232
        near:have_#negation -81 0 near:have_#noticing -51 121 near:have_#number 292 80
        near:have_#outcome -105 0 near:have_#past -290 -166 near:have_#people -247 0
        near:have_#praise 0 105 near:have_#resource -239 0 near:have_#seat 253 130
        near:have_#span 251 0 near:have_#time 295 119 near:have_#universal -125 0
        near:have_#vacant 436 299 near:have_#work 0 -166 near:he_#common -121 -85
        near:he_#past -124 -178 near:how_#common -172 -84 near:how_#you -206 -59
        near:i_#accessVerb -55 -147 near:i_#anyone -104 0 near:i_#benefit 0 -68
        near:i_#capacity 279 151 near:i_#certain -216 0 near:i_#common -144 -141
        near:i_#credential 124 75 near:i_#ending 159 -21 near:i_#final 0 139
        near:i_#giveVerb -341 86 near:i_#goVerb -466 -107 near:i_#growth 91 0
        near:i_#hedge 142 -100 near:i_#meetVerb -154 -9 near:i_#meeting -113 0
        near:i_#modal 347 -167 near:i_#moveVerb -301 -151 near:i_#named 0 179
        near:i_#negation 130 83 near:i_#noticing -200 -125 near:i_#number 314 180
        near:i_#passVerb 434 143 near:i_#past 173 34 near:i_#people -224 -108
        near:i_#praise 167 178 near:i_#resource 0 -160 near:i_#seat 76 0 near:i_#span 213 193
        near:i_#takeVerb 396 190 near:i_#time 143 100 near:i_#token 214 0 near:i_#treatment 0 198
        near:i_#universal -92 -142 near:i_#wantVerb 348 69 near:i_#work -154 -197
        near:i_#you -207 140 near:if_#anyone 0 166 near:if_#common 216 83 near:if_#passVerb 0 164
        near:if_#past 270 163 near:if_#you 148 32 near:in_#anyone 294 146 near:in_#capacity 0 104
        near:in_#common -169 -124 near:in_#gap 0 130 near:in_#month 260 253
        near:in_#named -155 -214 near:in_#number -227 0 near:in_#past 0 133 near:in_#people -149 0
        near:in_#span -116 0 near:in_#time -105 0 near:in_#treatment -127 -178
        near:in_#writer 50 -78 near:in_#you -118 125 near:is_#anyone 0 -150
        near:is_#certain -129 -142 near:is_#gap 44 0 near:is_#meetVerb 230 170
        near:is_#negation -90 -81 near:is_#number 235 138 near:is_#outcome 0 -102
        near:is_#passVerb -138 0 near:is_#past -158 0 near:is_#people 394 100
        near:is_#praise 0 -166 near:is_#universal -185 -186 near:is_#writer 0 39
        near:is_#you -128 -128 near:it_#benefit -166 -172 near:it_#common -74 -32
        near:it_#modal 155 0 near:it_#passVerb 0 186 near:it_#praise 0 146 near:it_#universal 0 182
        near:it_#writer 0 123 near:it_#you -99 -177 near:last_#span 237 0 near:let_#common 216 0
        near:like_#common 0 -33 near:may_#benefit 0 -148 near:may_#common 0 -176
        near:may_#ending 0 -76 near:me_#benefit 0 112 near:me_#common 0 151 near:me_#ending 191 107
        near:me_#outcome 0 183 near:me_#seat 213 0 near:me_#span 0 -139 near:me_#time 0 -171
        near:me_#you 325 0 near:might_#benefit -161 0 near:mine_#common -185 0
        near:mine_#hedge 0 150 near:my_#anyone -188 0 near:my_#capacity 156 189 near:my_#comer 0 70
        near:my_#common -62 -48 near:my_#ending 131 83 near:my_#goVerb -198 -218
        near:my_#past -86 0 near:my_#people -181 -143 near:my_#place 168 0 near:my_#relative -227 0
        near:my_#seat 245 151 near:my_#sign 661 501 near:my_#span 303 66 near:my_#time 357 283
        near:my_#token 536 480 near:need_#common 0 171 near:never_#common 0 -188
        near:new_#common 264 178 near:no_#common 0 -112 near:not_#accessVerb -216 0
        near:not_#meetVerb 146 0 near:not_#moveVerb -167 -140 near:not_#noticing 0 84
        near:not_#outcome -166 -223 near:not_#past 0 109 near:of_#anyone 0 94
        near:of_#benefit -175 0 near:of_#comer 130 0 near:of_#common 241 206 near:of_#goVerb 211 0
        near:of_#moveVerb 163 0 near:of_#number -146 0 near:of_#passVerb 240 143
        near:of_#past 210 0 near:of_#praise -147 0 near:of_#resource 104 0 near:of_#seat 0 127
        near:of_#token 422 0 near:of_#treatment 0 141 near:of_#work 336 0 near:of_#writer 191 65
        near:of_#you 326 -77 near:on_#accessVerb -164 0 near:on_#ending -157 0
        near:on_#goVerb 0 -129 near:on_#meetVerb 0 -100 near:on_#named 131 0 near:on_#number -85 95
        near:on_#passVerb 181 0 near:on_#resource 142 77 near:on_#seat 169 75 near:on_#sign 184 0
        near:on_#span -100 0 near:on_#time -224 4 near:on_#universal 0 133 near:on_#you 147 0
        near:one_#accessVerb 0 73 near:one_#common 0 81 near:one_#noticing 210 166
        near:one_#people 233 0 near:one_#span 0 -147 near:only_#number 243 0 near:or_#time -131 151
        near:our_#common 102 0 near:out_#common 0 101 near:out_#writer 0 159
        near:own_#common -174 -140 near:patient_#common 0 -208 near:peopl_#common 0 -113
        near:peopl_#ending 0 -106 near:peopl_#meetVerb 0 -105 near:peopl_#writer -180 -101
        near:room_#common -183 0 near:say_#common 0 -79 near:say_#ending 246 0
        near:so_#common 251 25 near:so_#hedge 0 133 near:so_#noticing 183 0 near:so_#praise 0 120
        near:so_#you 0 243 near:take_#common 0 189 near:tell_#common 0 -122 near:tell_#people 271 0
        near:tell_#third 0 141 near:tell_#writer -188 0 near:than_#common 0 149
        near:that_#accessVerb 80 0 near:that_#anyone 0 -134 near:that_#benefit -129 0
        near:that_#certain -67 0 near:that_#common 229 155 near:that_#ending 0 216
        near:that_#hedge -110 -185 near:that_#modal -75 -56 near:that_#moveVerb 0 96
        near:that_#past -243 -269 near:that_#praise -116 -98 near:that_#third 0 -143
        near:that_#writer 54 106 near:that_#you -32 -71 near:the_#accessVerb -403 167
        near:the_#anyone -167 0 near:the_#benefit -142 -152 near:the_#capacity -225 0
        near:the_#certain 0 92 near:the_#comer -115 0 near:the_#common 137 0
        near:the_#ending -198 -232 near:the_#gap -172 0 near:the_#giveVerb -206 0
        near:the_#goVerb 0 89 near:the_#hedge 297 103 near:the_#meetVerb -234 -139
        near:the_#meeting 203 0 near:the_#moveVerb -95 0 near:the_#named -120 0
        near:the_#noticing -124 -181 near:the_#number 199 136 near:the_#outcome 0 -103
        near:the_#passVerb -138 0 near:the_#past -100 -216 near:the_#people -165 -70
        near:the_#place 0 148 near:the_#praise 178 0 near:the_#resource -96 -185
        near:the_#seat 57 30 near:the_#time -7 32 near:the_#treatment 137 120
        near:the_#universal 0 213 near:the_#vacant -158 -121 near:the_#wantVerb 0 57
        near:the_#work 0 -127 near:the_#writer 155 0 near:the_#you 0 75 near:their_#common 0 -136
        near:them_#common 119 115 near:them_#writer 254 221 near:them_#you -257 -235
        near:they_#goVerb 291 0 near:they_#outcome 0 122 near:thi_#time 0 80
        near:to_#accessVerb 108 0 near:to_#anyone 287 39 near:to_#benefit -123 0
        near:to_#common -51 3 near:to_#ending 0 119 near:to_#final -116 0
        near:to_#giveVerb -237 -181 near:to_#goVerb -259 0 near:to_#growth 0 139
        near:to_#meetVerb -240 -107 near:to_#meeting 0 -130 near:to_#moveVerb 0 170
        near:to_#noticing -238 -220 near:to_#number 200 0 near:to_#outcome -151 -38
        near:to_#passVerb 137 159 near:to_#past 214 133 near:to_#praise -147 0
        near:to_#universal 474 122 near:to_#writer 346 133 near:to_#you -157 -322
        near:told_#writer -174 0 near:want_#noticing 0 -158 near:was_#past 0 -272
        near:we_#wantVerb 261 0 near:what_#accessVerb 0 -155 near:what_#common -257 -62
        near:what_#ending -103 0 near:what_#noticing -181 0 near:what_#past -91 -121
        near:what_#people 0 157 near:what_#writer 212 0 near:what_#you -88 0
        near:when_#writer 0 -145 near:when_#you 222 108 near:wher_#common 150 0
        near:which_#you 0 122 near:who_#common -107 -161 near:who_#ending -160 0
        near:who_#goVerb 0 -128 near:who_#moveVerb 0 -130 near:who_#past -240 -196
        near:who_#wantVerb 0 165 near:will_#accessVerb 0 152 near:will_#moveVerb -181 -109
        near:will_#noticing 204 140 near:will_#outcome 0 -116 near:with_#accessVerb 172 190
        near:with_#certain 202 0 near:with_#comer 231 0 near:with_#common 416 122
        near:with_#named 0 199 near:with_#passVerb 189 0 near:with_#people 0 -133
        near:with_#sign 193 0 near:with_#third 0 -134 near:with_#token 203 162
        near:with_#writer 209 37 near:with_#you 0 -141 near:would_#accessVerb 0 -129
        near:would_#benefit -142 -180 near:would_#certain 284 0 near:would_#common -71 -52
        near:would_#ending -144 -71 near:would_#giveVerb -392 -166 near:would_#goVerb -144 0
        near:would_#hedge 145 113 near:would_#moveVerb -239 0 near:would_#negation 0 185
        near:would_#noticing 0 -180 near:would_#passVerb -172 0 near:would_#praise 110 239
        near:would_#third -162 0 near:would_#universal 221 0 near:would_#wantVerb 110 0
        near:would_#writer 0 122 near:would_#you -142 -188 near:you_#accessVerb -160 -205
        near:you_#benefit -203 -116 near:you_#certain -90 -39 near:you_#comer 0 28
        near:you_#common 303 0 near:you_#credential -58 -185 near:you_#ending 2 0
        near:you_#hedge 179 97 near:you_#modal 206 65 near:you_#moveVerb 289 87
        near:you_#negation 0 -52 near:you_#noticing 162 265 near:you_#outcome 80 80
        near:you_#passVerb 39 234 near:you_#past -221 1 near:you_#people 249 332
        near:you_#resource 0 -135 near:you_#sendVerb 208 164 near:you_#span 0 -200
        near:you_#takeVerb -180 0 near:you_#third 0 -113 near:you_#time -180 0
        near:you_#universal -110 0 near:you_#wantVerb -228 -71 near:you_#writer 0 166
        near:you_#you -93 142 near:your_#accessVerb -146 130 near:your_#capacity -250 -256
        near:your_#certain -135 0 near:your_#comer -87 0 near:your_#common 60 0
        near:your_#ending 0 -9 near:your_#gap -156 0 near:your_#goVerb 68 60
        near:your_#hedge -136 0 near:your_#meetVerb 221 85 near:your_#meeting 0 130
        near:your_#modal -94 0 near:your_#moveVerb 208 226 near:your_#noticing 0 -79
        near:your_#number -129 -121 near:your_#outcome 0 -68 near:your_#past 195 197
        near:your_#people -15 -76 near:your_#seat 0 86 near:your_#span -219 83
        near:your_#time -234 56 near:your_#token -132 0 near:your_#vacant -199 -100
        near:your_#wantVerb -165 -122 near:your_#work -118 114 near:your_#writer 0 -142
        near:your_#you 0 -132 pair:^_a 510 0 pair:^_and 0 130 pair:^_any 0 107 pair:^_he -161 -137
        pair:^_i -62 109 pair:^_in -212 -164 pair:^_it -144 0 pair:^_my -267 0 pair:^_pleas 217 0
        pair:^_so 246 0 pair:^_that 0 -171 pair:^_the -332 -115 pair:^_ther 0 -200
        pair:^_they -176 0 pair:^_we 275 179 pair:^_what 287 156 pair:^_would -277 -162
        pair:^_you -452 80 pair:^_your -542 133 pair:a_week 313 0 pair:a_word 265 0
        pair:an_hour 0 -77 pair:and_a 227 0 pair:and_i -80 69 pair:and_it 159 170
        pair:and_mine 0 143 pair:and_that 117 0 pair:and_the 0 -85 pair:and_then -137 0
        pair:and_we 251 0 pair:and_you 134 178 pair:any_day 0 162 pair:are_the 179 206
        pair:at_a 0 -180 pair:at_the 54 119 pair:be_glad -228 0 pair:befor_you 0 -165
        pair:call_$ 195 0 pair:can_not 0 149 pair:come_to -203 -106 pair:day_and 268 0
        pair:do_not 0 -139 pair:for_a 0 -117 pair:for_the 82 -69 pair:for_your 113 0
        pair:from_the 0 -46 pair:from_you 138 0 pair:from_your 275 0 pair:glad_to -194 -145
        pair:have_a 46 110 pair:have_been 0 -115 pair:have_got 134 143 pair:how_you -228 0
        pair:i_am 194 110 pair:i_can 0 -141 pair:i_come 0 -126 pair:i_could 215 -157
        pair:i_do 0 189 pair:i_have 37 118 pair:i_see -200 0 pair:i_think -193 -100
        pair:i_will 0 88 pair:i_would 145 -93 pair:if_you 202 50 pair:in_a -268 -153
        pair:in_it 628 0 pair:in_my 0 -68 pair:in_the -271 -163 pair:in_thi 191 0 pair:is_a 304 251
        pair:is_the 256 150 pair:is_your -207 -159 pair:it_$ -186 -365 pair:it_is 0 -160
        pair:it_to 0 -163 pair:it_would 321 348 pair:like_to -216 -144 pair:me_$ 165 230
        pair:me_to 147 0 pair:more_than 204 198 pair:my_name 0 179 pair:my_offic -167 -91
        pair:my_own -223 -51 pair:my_shingl 441 0 pair:of_it -142 -104 pair:of_my 211 87
        pair:of_the -120 0 pair:of_us 0 -193 pair:of_your 276 150 pair:on_a -182 -289
        pair:on_the -178 17 pair:on_your 272 -170 pair:one_$ 0 -132 pair:one_of 244 0
        pair:she_is 364 0 pair:tell_me -312 0 pair:that_i 153 196 pair:that_you 0 -108
        pair:the_county 0 166 pair:the_one -71 58 pair:the_only 193 108 pair:the_same -45 0
        pair:them_$ 195 0 pair:ther_is 235 195 pair:think_of 363 249 pair:to_be 405 151
        pair:to_get 0 191 pair:to_me 323 0 pair:to_the -343 161 pair:to_you -356 -162
        pair:to_your -249 -95 pair:told_me -152 -158 pair:too_$ 0 -214 pair:we_are 323 0
        pair:what_i 266 0 pair:when_the -176 -131 pair:when_you 172 0 pair:who_is 0 161
        pair:will_be 0 128 pair:with_me 0 55 pair:with_the -132 -101 pair:with_you 0 -166
        pair:word_from 445 0 pair:would_be 280 264 pair:would_have -166 0 pair:would_like -335 -198
        pair:would_love 122 0 pair:would_you 0 -89 pair:you_$ 0 67 pair:you_and -132 0
        pair:you_are -208 -165 pair:you_ask 0 -181 pair:you_at 0 181 pair:you_for 208 0
        pair:you_have -120 0 pair:you_know 221 204 pair:you_let 0 -146 pair:you_will 190 111
        pair:you_would 0 -111 pair:your_list 321 0 pair:your_patient -234 0 some:#accessVerb 81 0
        some:#anyone 380 319 some:#benefit -321 -48 some:#capacity 611 355 some:#certain -129 -89
        some:#comer 0 61 some:#common -111 97 some:#credential 0 129 some:#ending 139 -72
        some:#final -19 -135 some:#food -169 2 some:#gap 548 175 some:#giveVerb 125 -96
        some:#goVerb 224 126 some:#growth 323 168 some:#hedge -69 -5 some:#hollow 581 314
        some:#meetVerb -12 51 some:#meeting 0 97 some:#modal 0 -13 some:#month 191 0
        some:#moveVerb 355 146 some:#named 289 77 some:#negation -472 -218 some:#noticing 0 -159
        some:#number 0 -178 some:#outcome -212 -180 some:#passVerb 433 198 some:#past -114 -46
        some:#people 285 0 some:#place 106 48 some:#praise 42 204 some:#profession 241 278
        some:#relative 0 109 some:#resource -368 -128 some:#seat 343 75 some:#sendVerb 739 237
        some:#sign 283 32 some:#social 0 99 some:#span -73 122 some:#symptom -372 -29
        some:#takeVerb 429 129 some:#third -119 -181 some:#time 177 315 some:#title -83 -86
        some:#token 801 321 some:#treatment 406 233 some:#universal 0 99 some:#vacant 454 193
        some:#wantVerb 280 167 some:#we 0 8 some:#work -98 -117 some:#writer -57 0 some:#you -212 4
        three:I_not+people -45 0 three:I_not+send -127 0 three:I_not+sign 0 -80
        three:I_not+they 0 117 three:I_not+you 0 107 three:I_past+people -188 -19
        three:I_past+send -166 5 three:I_past+sign 0 117 three:I_past+they -161 0
        three:I_past+you 117 97 three:I_people+send -220 0 three:I_people+sign -96 0
        three:I_people+they 128 109 three:I_people+will 190 0 three:I_people+you -40 -82
        three:I_send+sign 196 232 three:I_send+they -280 -62 three:I_send+you 49 19
        three:I_sign+you 225 141 three:I_they+will 0 102 three:I_they+you -44 0
        three:all_I+not -41 0 three:all_I+past 0 -51 three:all_I+people 80 0 three:all_I+send 0 41
        three:all_I+sign 0 81 three:all_I+you 0 68 three:all_can+I 176 128
        three:all_can+certain 99 0 three:all_can+comer 0 80 three:all_can+people 111 0
        three:all_can+send 0 92 three:all_certain+I 71 0 three:all_certain+comer 137 0
        three:all_certain+not -81 -65 three:all_certain+past -62 -58 three:all_certain+people 0 56
        three:all_certain+you -59 0 three:all_comer+I 182 87 three:all_comer+gap 0 112
        three:all_comer+not 0 -58 three:all_comer+past 0 -61 three:all_comer+people 114 0
        three:all_final+not 0 -55 three:all_not+past 0 -118 three:all_not+people 0 -30
        three:all_not+send -185 -67 three:all_not+sign 0 -75 three:all_not+they 141 0
        three:all_past+people 51 -83 three:all_past+send -77 -47 three:all_past+they 0 -77
        three:all_past+you 0 1 three:all_people+you -47 48 three:can_I+past 165 151
        three:can_I+people -10 52 three:can_I+send -85 0 three:can_I+sign 0 62
        three:can_I+they 0 144 three:can_I+you -69 -42 three:can_certain+I 151 139
        three:can_certain+gap 0 -95 three:can_certain+not 0 81 three:can_certain+people 117 0
        three:can_certain+send 0 139 three:can_certain+you 46 0 three:can_comer+I 0 58
        three:can_comer+not 119 0 three:can_comer+past 0 18 three:can_comer+people 63 55
        three:can_comer+send -101 0 three:can_comer+sign 0 72 three:can_final+I 0 132
        three:can_final+past 0 -95 three:can_final+people 105 0 three:can_final+you 119 0
        three:can_gap+I -164 -158 three:can_gap+people -147 -55 three:can_gap+send -85 -84
        three:can_gap+you -110 -60 three:can_not+people 0 85 three:can_not+sign 0 -112
        three:can_past+people 0 53 three:can_past+send 0 91 three:can_past+sign 0 45
        three:can_past+you 27 19 three:can_people+send -157 0 three:can_people+you 0 32
        three:can_send+sign 0 34 three:can_send+they -157 -87 three:can_send+you 0 -84
        three:can_sign+you 0 31 three:can_they+you -132 -39 three:certain_I+not -85 89
        three:certain_I+past -49 -82 three:certain_I+people 0 -47 three:certain_I+you 0 -13
        three:certain_comer+I 139 0 three:certain_comer+not 141 0 three:certain_comer+past -77 -122
        three:certain_comer+people 77 0 three:certain_gap+I 0 -52 three:certain_gap+people 0 -62
        three:certain_gap+you -139 -30 three:certain_not+past 0 -110 three:certain_not+send -96 -25
        three:certain_not+sign 0 -94 three:certain_not+they 133 0
        three:certain_past+people -81 -106 three:certain_past+send -67 -65
        three:certain_past+they -60 -99 three:certain_past+you -52 0
        three:certain_people+sign 0 -59 three:certain_people+they 126 0
        three:certain_people+you -52 0 three:comer_I+not 0 -62 three:comer_I+past -148 0
        three:comer_I+people 100 42 three:comer_I+send -134 0 three:comer_I+sign -140 38
        three:comer_I+you 0 41 three:comer_final+send 0 201 three:comer_final+you 0 149
        three:comer_gap+I 53 100 three:comer_gap+people 93 116 three:comer_gap+send 135 0
        three:comer_gap+you 109 0 three:comer_not+past 101 0 three:comer_not+people 0 -150
        three:comer_not+send 0 -87 three:comer_not+sign 0 -111 three:comer_not+you 115 -79
        three:comer_past+people -157 -101 three:comer_past+send -132 -80
        three:comer_past+sign -192 -105 three:comer_past+they -63 0 three:comer_past+you -98 -47
        three:comer_people+send 68 26 three:comer_people+sign -174 0 three:comer_people+they -15 0
        three:comer_people+will 133 122 three:comer_people+you 0 59 three:comer_send+sign -121 8
        three:comer_send+they -178 0 three:comer_send+you 107 58 three:comer_sign+you -92 0
        three:comer_they+you -107 0 three:final_I+past 0 -50 three:final_I+people 0 -113
        three:final_I+you 0 -99 three:final_gap+people 0 152 three:final_gap+you 0 165
        three:final_past+send -99 0 three:final_past+you 0 -19 three:final_people+send 0 129
        three:final_people+they 110 159 three:final_people+you 143 0 three:final_send+you 0 85
        three:gap_I+not 0 152 three:gap_I+past 56 77 three:gap_I+people -146 0
        three:gap_I+send -190 0 three:gap_I+you -155 -140 three:gap_not+people 71 147
        three:gap_past+people 0 63 three:gap_past+you 0 79 three:gap_people+they 128 0
        three:gap_people+you -196 -59 three:gap_send+they -132 -136 three:gap_send+you 0 -74
        three:not_past+people 0 -10 three:not_past+send -73 16 three:not_past+sign 0 -82
        three:not_past+they 0 -33 three:not_past+you 0 7 three:not_people+send -87 -52
        three:not_people+sign -133 -150 three:not_people+they 154 0 three:not_people+you -36 81
        three:not_send+sign 0 -87 three:not_send+you 0 -79 three:not_sign+you 0 -109
        three:not_will+you 0 100 three:past_people+send -96 -151 three:past_people+sign -96 0
        three:past_people+they -72 0 three:past_people+you 0 -21 three:past_send+sign 0 75
        three:past_send+they -218 -113 three:past_send+you 96 -28 three:past_sign+they 0 95
        three:past_sign+you 83 199 three:past_they+you -62 -45 three:people_send+sign -69 0
        three:people_send+they -164 -90 three:people_send+you 128 -112 three:people_sign+they 116 0
        three:people_they+you 0 -6 three:people_will+you 179 0 three:send_sign+you 172 113
        three:send_they+you -157 -173 wish:I_be 197 129 wish:I_like -230 -155 wish:I_love 131 0
        word:about -225 -69 word:accept 280 0 word:acros 0 171 word:add 209 0 word:after -163 -53
        word:afternoon 0 182 word:again 0 -178 word:all 0 18 word:along 387 0 word:also 0 52
        word:am 225 163 word:an -403 -164 word:and 61 0 word:any -169 3 word:anybody 289 0
        word:are 194 123 word:around -212 0 word:as 172 0 word:ask -87 -160 word:at -130 119
        word:away 275 0 word:back -216 -106 word:be 272 256 word:becaus 0 -233 word:been -126 -202
        word:befor 0 -203 word:being 287 0 word:better -168 0 word:between -262 0 word:bill 0 248
        word:book 309 236 word:both -499 -238 word:bring 0 137 word:brochur 580 0 word:build 0 153
        word:bus -173 0 word:but -71 0 word:by 223 122 word:call 0 -44 word:came 140 -98
        word:can -120 -87 word:card 0 142 word:care 0 212 word:cas 433 0 word:chair 207 52
        word:chapter 0 -239 word:children -239 -126 word:client 178 -200 word:clinic -260 -135
        word:coff -153 0 word:come -353 -141 word:copy -306 -227 word:couch 135 0
        word:could -111 -36 word:counsel 0 196 word:counselor 0 205 word:county 0 194
        word:coupl 0 163 word:day 294 174 word:desk 238 0 word:did -154 -117 word:do 272 47
        word:doe -242 0 word:done -214 191 word:door 50 149 word:down 126 0 word:each 267 94
        word:eight 332 0 word:empty 300 0 word:enclos 577 0 word:even -138 -153 word:evening 0 190
        word:ever -317 -129 word:every 101 125 word:fall 285 202 word:family -68 -132
        word:few 0 238 word:fine -196 -171 word:finish -222 0 word:firm 351 0 word:first 205 0
        word:folk 340 335 word:for -152 -146 word:forty 354 0 word:four 393 206 word:free -343 -318
        word:from 388 0 word:full -170 0 word:get 296 214 word:glad -371 -184 word:go -324 -180
        word:goe 132 112 word:going 408 115 word:good 0 -41 word:got 265 195 word:great 0 123
        word:group -157 -149 word:had 0 178 word:half -329 -129 word:hand 278 106 word:has 374 159
        word:have 43 0 word:he -532 -238 word:hear 0 201 word:help 170 0 word:her 359 -155
        word:here 437 147 word:him -181 -178 word:his -161 -140 word:hold -217 0 word:home 0 21
        word:hope 244 130 word:hospital 351 180 word:hour -309 0 word:hous -209 0
        word:how -631 -324 word:hung 490 0 word:i -215 -55 word:if 308 99 word:in 293 0
        word:intak 346 0 word:into 143 167 word:is 209 76 word:it 52 -196 word:june 344 0
        word:just 178 0 word:keep 0 -135 word:kid -425 -209 word:know 216 188 word:last 278 -71
        word:leaflet 461 0 word:learn -446 -248 word:left 446 336 word:les 207 0 word:let 126 0
        word:library 0 -166 word:licens 0 112 word:like -163 -43 word:line 0 67 word:list 146 0
        word:long -282 -151 word:look -197 0 word:lot 130 0 word:love 94 0 word:lunch 0 114
        word:made -279 -169 word:make 0 201 word:many -198 0 word:may -254 -100 word:me 533 241
        word:mean 219 0 word:men 0 164 word:mention 617 245 word:might -46 0 word:mind 0 129
        word:mine -200 0 word:minut -440 -135 word:monday 221 218 word:month 43 86
        word:more 529 384 word:morn -156 -166 word:morning 0 95 word:most 0 167 word:mostly -199 0
        word:my 138 201 word:myself -162 -234 word:nam -255 0 word:name -131 0 word:never -271 -78
        word:new 462 214 word:night -372 0 word:nine 249 0 word:no -28 -47 word:not 150 -126
        word:noth -380 -218 word:now 220 110 word:number 415 285 word:nurs -202 -103
        word:of -25 -157 word:off 0 219 word:offic -155 0 word:often 0 -122 word:on -35 187
        word:once -260 0 word:one -270 -169 word:only 334 154 word:open 477 277 word:opening 444 0
        word:or -368 66 word:other -37 0 word:our 250 0 word:out 239 -31 word:over 112 156
        word:own -192 -75 word:parent 178 0 word:partner 373 307 word:pas 457 243 word:peopl -38 0
        word:person 307 182 word:phon -239 -92 word:pick -269 0 word:plac 183 121 word:plan 0 109
        word:pleas 382 327 word:practic 173 77 word:present 453 0 word:print -211 0
        word:psychologist -250 -243 word:put 0 73 word:question -315 -123 word:read -389 -165
        word:report 0 -202 word:ring 220 0 word:room -552 0 word:said 119 0 word:same -142 -34
        word:sat 0 -132 word:saturday 0 143 word:say 0 10 word:school 0 -153 word:second 0 112
        word:see 0 134 word:send 401 0 word:set 232 0 word:shall -248 0 word:she 120 0
        word:shingl 636 0 word:short -312 0 word:should 0 111 word:show -268 0 word:sign -184 0
        word:sinc 0 -134 word:six 109 0 word:sleep -202 0 word:slid 342 173 word:slip 635 219
        word:so 71 32 word:some -181 -130 word:somebody 0 67 word:someon 0 142 word:someth -367 0
        word:spac 437 0 word:spar -299 0 word:spot 486 0 word:stand 223 123 word:stay 189 0
        word:still 447 209 word:stop -138 -143 word:street 151 0 word:student 106 0 word:suit 0 214
        word:sunday -135 0 word:tabl 123 0 word:take 397 316 word:talk 0 165 word:taught 0 -259
        word:teach -227 -133 word:tell -145 0 word:than 192 35 word:that -189 0 word:the 187 0
        word:their -166 -134 word:them 361 281 word:then -250 -47 word:ther 11 -6
        word:therapist 213 0 word:they 259 126 word:thi 187 193 word:thing -373 0 word:think 207 0
        word:thirty 183 0 word:thos 0 211 word:thought -184 0 word:through -166 -148
        word:thursday 211 136 word:time 273 150 word:to 151 261 word:together 0 -168
        word:told -392 -120 word:too -187 -186 word:train -149 -119 word:treat 0 -222
        word:trust 388 0 word:tuesday 188 129 word:twelv 233 0 word:twenty 138 0 word:two 146 135
        word:until -47 -180 word:up 309 147 word:us 0 72 word:use -267 -114 word:very 256 190
        word:wait -248 0 word:want 0 -155 word:was -339 12 word:watch -177 0 word:way 370 169
        word:we -184 0 word:wednesday 0 276 word:well 258 297 word:went 0 -142 word:were 228 86
        word:what -287 -156 word:whenever -200 0 word:wher 254 0 word:which -25 0 word:who 137 98
        word:whoever 285 0 word:will 0 12 word:winter 251 0 word:with 0 -91 word:without -118 -288
        word:word 485 0 word:work -104 -53 word:would 207 91 word:writ -381 -270
        word:written -193 0 word:wrot -151 96 word:year 0 -67 word:you -163 -167 word:your 39 32
        """
}
