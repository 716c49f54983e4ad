// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -399 -612
        both:I_limit 58 0 both:I_not 61 0 both:I_number 0 -78 both:I_outcome 95 44
        both:I_past -74 -40 both:I_people 49 0 both:I_question -184 0 both:I_quoted -111 0
        both:I_send 5 0 both:I_sign 105 0 both:I_symptom 68 0 both:I_they -3 -127
        both:I_time 172 13 both:I_want -167 0 both:I_we -188 -187 both:I_will 3 -14
        both:I_you 157 159 both:all_I 251 11 both:all_can 0 83 both:all_certain 0 127
        both:all_comer 85 0 both:all_final 0 113 both:all_gap 0 90 both:all_growth 187 115
        both:all_hedge -88 -170 both:all_limit 79 313 both:all_not -226 0 both:all_number -289 -111
        both:all_outcome 196 62 both:all_past 66 87 both:all_people 196 126 both:all_quoted -113 0
        both:all_seat 140 -109 both:all_send 143 104 both:all_sign 115 0 both:all_symptom 73 94
        both:all_time 0 87 both:all_want 124 73 both:all_will 131 219 both:all_you -91 -150
        both:can_I 115 118 both:can_certain -111 44 both:can_comer 0 43 both:can_final 121 126
        both:can_gap 0 -129 both:can_hedge -192 -77 both:can_if 0 47 both:can_limit 224 0
        both:can_not -167 -86 both:can_number 0 -263 both:can_outcome -277 25 both:can_past 9 -101
        both:can_people -207 -12 both:can_question -166 0 both:can_seat 0 -71 both:can_send 144 0
        both:can_sign 40 98 both:can_they 223 0 both:can_time 141 122 both:can_want -192 0
        both:can_we -120 -74 both:can_you 159 59 both:certain_I 117 -9 both:certain_comer -52 0
        both:certain_final 81 173 both:certain_gap 0 85 both:certain_growth 104 104
        both:certain_hedge -249 -169 both:certain_if 0 -78 both:certain_limit 195 374
        both:certain_not -27 59 both:certain_number 48 49 both:certain_outcome 207 105
        both:certain_past -125 0 both:certain_people 133 131 both:certain_question 0 -176
        both:certain_quoted -153 0 both:certain_seat 85 0 both:certain_send 146 0
        both:certain_sign 98 51 both:certain_symptom 47 163 both:certain_they -115 0
        both:certain_time 0 184 both:certain_will 189 353 both:certain_you -118 -112
        both:comer_I 46 55 both:comer_final 133 83 both:comer_growth 113 0 both:comer_hedge 1 -206
        both:comer_if 0 -59 both:comer_limit 150 0 both:comer_not -106 71
        both:comer_number -112 -59 both:comer_outcome 249 0 both:comer_past 20 127
        both:comer_send -115 -163 both:comer_they 0 -78 both:comer_time 252 54
        both:comer_want 0 -62 both:comer_we 0 102 both:comer_will 237 96 both:comer_you 30 70
        both:final_I 0 21 both:final_if 0 136 both:final_limit 328 260 both:final_not 0 123
        both:final_number 98 48 both:final_outcome 30 128 both:final_past -228 -236
        both:final_people 231 37 both:final_send 0 -59 both:final_sign -109 0
        both:final_symptom 175 88 both:final_they 218 200 both:final_time 102 92 both:final_we 0 75
        both:final_will 114 243 both:final_you -61 -154 both:gap_I -136 0 both:gap_growth 133 0
        both:gap_hedge 0 -111 both:gap_number -224 0 both:gap_outcome 144 247 both:gap_people -3 0
        both:gap_seat -86 -64 both:gap_send 52 95 both:gap_time -66 94 both:gap_want 0 104
        both:gap_you -67 -91 both:growth_I 0 78 both:growth_hedge 329 0 both:growth_not 113 0
        both:growth_outcome 0 69 both:growth_past 69 0 both:growth_people 260 0
        both:growth_seat 171 0 both:growth_time 209 0 both:growth_want 0 101 both:growth_you 226 8
        both:hedge_I -78 -78 both:hedge_if -79 72 both:hedge_limit 0 -54 both:hedge_not -86 -68
        both:hedge_number -41 -91 both:hedge_outcome -191 -120 both:hedge_past 0 -28
        both:hedge_people -120 -58 both:hedge_question -90 220 both:hedge_seat -54 -205
        both:hedge_send -120 -76 both:hedge_symptom 0 -178 both:hedge_they -16 -27
        both:hedge_time 179 -208 both:hedge_want 0 -125 both:hedge_we -128 -32
        both:hedge_will -165 -270 both:hedge_you -46 6 both:if_number 0 -79 both:if_past 0 93
        both:if_people 0 112 both:if_seat 0 -253 both:if_send 0 -119 both:if_they -59 -72
        both:if_time 0 61 both:if_will 0 -181 both:if_you -52 -31 both:limit_not 25 141
        both:limit_number 197 152 both:limit_outcome 260 140 both:limit_past -36 -42
        both:limit_people 218 -118 both:limit_seat 183 94 both:limit_send 30 20
        both:limit_symptom 113 133 both:limit_they 331 311 both:limit_time 177 9
        both:limit_want 0 -265 both:limit_will 323 464 both:limit_you 83 -116 both:not_number 89 0
        both:not_outcome 307 -2 both:not_past 85 -229 both:not_people 121 231 both:not_seat -174 0
        both:not_send -72 -74 both:not_sign 0 137 both:not_symptom 220 154 both:not_they -203 46
        both:not_time -191 168 both:not_want -95 -122 both:not_will 193 247 both:not_you -89 34
        both:number_outcome 215 93 both:number_past -126 0 both:number_people 115 0
        both:number_question -111 -109 both:number_seat -195 -116 both:number_send 76 95
        both:number_sign -152 -99 both:number_symptom 0 89 both:number_they 0 -163
        both:number_time 381 117 both:number_we 0 203 both:number_will 224 34
        both:number_you 178 -238 both:outcome_past -63 -97 both:outcome_people 161 237
        both:outcome_question 0 -55 both:outcome_quoted -117 -151 both:outcome_send -111 0
        both:outcome_sign 0 -114 both:outcome_symptom 240 251 both:outcome_they -154 80
        both:outcome_time 215 110 both:outcome_want -107 -110 both:outcome_will 0 74
        both:outcome_you -226 -115 both:past_people -59 0 both:past_question 0 -141
        both:past_quoted -123 -108 both:past_seat -127 -166 both:past_send 133 -122
        both:past_sign 0 -63 both:past_symptom 0 118 both:past_they -85 0 both:past_time -123 -67
        both:past_want -133 -53 both:past_will 397 147 both:past_you -11 -50
        both:people_question -100 -142 both:people_quoted -123 0 both:people_seat -20 12
        both:people_send -206 -31 both:people_sign 0 -116 both:people_symptom -133 0
        both:people_they -40 -104 both:people_time 143 72 both:people_we -124 73
        both:people_will 251 277 both:people_you 0 134 both:question_seat -105 -166
        both:question_time -206 -207 both:question_you -150 -153 both:quoted_send 0 -233
        both:quoted_time -107 -168 both:quoted_you -153 -82 both:seat_send -74 -68
        both:seat_sign 0 -89 both:seat_they 117 -81 both:seat_time 163 156 both:seat_want -32 59
        both:seat_will -111 -149 both:seat_you -284 -149 both:send_they 0 63 both:send_time 204 102
        both:send_want 0 223 both:send_will 96 0 both:send_you 57 39 both:sign_time 148 0
        both:sign_will 0 -147 both:sign_you -109 0 both:symptom_time 40 137 both:symptom_you 0 -160
        both:they_time 180 201 both:they_want 0 -48 both:they_we 0 -157 both:they_will 220 246
        both:they_you -140 0 both:time_want 0 93 both:time_will -13 212 both:time_you 0 49
        both:want_you -138 -41 both:we_you -107 0 both:will_you 196 95 deed:- 509 156
        deed:-_#modal -168 -125 deed:I -79 -68 deed:I_#modal -53 54 deed:I_#past -246 -267
        deed:I_am 0 -124 deed:I_can 101 115 deed:I_could -103 0 deed:I_do 147 0 deed:I_have 159 265
        deed:I_see 0 -100 deed:I_will -195 -231 deed:I_would 157 89 deed:My -28 0
        deed:My_#comer 0 112 deed:My_#modal 0 290 deed:My_#seat 79 0 deed:My_#treatment 0 -106
        deed:They 189 115 deed:They_#modal 378 236 deed:They_#past -117 0 deed:They_will 293 387
        deed:We 0 173 deed:We_#modal 0 64 deed:You 123 223 deed:You_#modal 137 109
        deed:You_#past -219 -8 deed:You_can 192 213 deed:You_do -154 0 deed:You_have 261 84
        deed:You_let 0 114 deed:You_may 314 0 deed:You_would 156 0 deed:Your -162 140
        deed:Your_#common -186 183 deed:Your_#modal 92 0 deed:Your_#people 146 10
        deed:Your_#seat 0 149 deed:Your_#treatment -121 0 deed:Your_#work -117 0 mark:digit 177 218
        mark:first -601 -110 mark:last -1193 -110 mark:last-but-one -116 -110
        mark:last-but-two 994 -109 mark:long 38 -139 mark:question -777 67 mark:quoted -236 -67
        mark:second -715 -110 mark:short -77 -270 near:#accessVerb_a 189 0
        near:#accessVerb_and 0 -229 near:#accessVerb_at 179 0 near:#accessVerb_day 147 0
        near:#accessVerb_i 81 179 near:#accessVerb_me 0 108 near:#accessVerb_my -114 -181
        near:#accessVerb_of -123 146 near:#accessVerb_on 0 -86 near:#accessVerb_or 0 228
        near:#accessVerb_the 35 129 near:#accessVerb_to -199 0 near:#accessVerb_up 313 155
        near:#accessVerb_week 0 157 near:#accessVerb_who 0 126 near:#accessVerb_you 0 -227
        near:#accessVerb_your 202 125 near:#anyone_a -187 149 near:#anyone_and -232 -213
        near:#anyone_be 245 224 near:#anyone_for 0 -130 near:#anyone_i -163 0
        near:#anyone_in 202 147 near:#anyone_it 72 0 near:#anyone_my 0 160
        near:#anyone_of -188 -107 near:#anyone_the -192 -91 near:#anyone_who 147 0
        near:#anyone_will 232 147 near:#anyone_would 125 107 near:#anyone_your -125 -142
        near:#benefit_a -113 121 near:#benefit_and -97 0 near:#benefit_for 0 -176
        near:#benefit_how 0 -111 near:#benefit_i 0 -117 near:#benefit_it -80 -73
        near:#benefit_of -88 0 near:#benefit_on 0 -112 near:#benefit_the -148 33
        near:#benefit_to -135 0 near:#benefit_with 0 -142 near:#benefit_you -64 0
        near:#benefit_your 50 131 near:#capacity_and 0 -87 near:#certain_a 0 -125
        near:#certain_and 15 44 near:#certain_at -92 0 near:#certain_exception 296 0
        near:#certain_for -148 0 near:#certain_have 227 185 near:#certain_i 0 169
        near:#certain_in 0 -133 near:#certain_of 192 0 near:#certain_one 118 116
        near:#certain_that -154 -135 near:#certain_the 0 -89 near:#certain_them 161 0
        near:#certain_time 197 114 near:#certain_to 119 0 near:#certain_who 268 279
        near:#certain_you 0 -125 near:#certain_your 0 111 near:#comer_a -133 0
        near:#comer_and -113 -92 near:#comer_it 123 119 near:#comer_the 0 85
        near:#comer_with -137 0 near:#comer_would 139 98 near:#common_'s -88 182
        near:#common_a 0 -102 near:#common_about 0 -98 near:#common_after -138 -273
        near:#common_and 0 139 near:#common_any 235 228 near:#common_are -55 0
        near:#common_at -207 0 near:#common_be 145 0 near:#common_befor -161 0
        near:#common_by -158 -106 near:#common_call -122 0 near:#common_can -147 0
        near:#common_come 0 128 near:#common_could 0 -147 near:#common_day 144 100
        near:#common_for -137 -33 near:#common_from 123 0 near:#common_have 23 -37
        near:#common_her 0 -113 near:#common_his 0 -178 near:#common_how -126 -176
        near:#common_i -39 -96 near:#common_if -132 -167 near:#common_in -225 74
        near:#common_it 36 -178 near:#common_know -107 -201 near:#common_like 208 -76
        near:#common_lunch 0 125 near:#common_me -192 -193 near:#common_more 0 -102
        near:#common_my -104 180 near:#common_not 91 0 near:#common_of 0 -110
        near:#common_offic 0 240 near:#common_on 0 -17 near:#common_one -291 -77
        near:#common_or 129 44 near:#common_over -143 -152 near:#common_peopl -187 0
        near:#common_same 184 162 near:#common_sinc -119 0 near:#common_so 0 172
        near:#common_tell -108 0 near:#common_than 0 -161 near:#common_that 0 -133
        near:#common_the 360 118 near:#common_them 56 0 near:#common_ther 0 135
        near:#common_they 0 113 near:#common_thi -137 -171 near:#common_through 0 -216
        near:#common_to 126 0 near:#common_two 0 -104 near:#common_way 0 123
        near:#common_well 0 -116 near:#common_what 0 -39 near:#common_when -180 0
        near:#common_who 230 0 near:#common_will 198 0 near:#common_with -128 -50
        near:#common_would 0 61 near:#common_you -219 0 near:#common_your 74 13
        near:#ending_a -78 0 near:#ending_and 43 195 near:#ending_ask 0 -144 near:#ending_at 0 108
        near:#ending_back 204 0 near:#ending_been -142 -38 near:#ending_by -134 0
        near:#ending_for -171 -232 near:#ending_had 246 181 near:#ending_in 346 0
        near:#ending_it -153 101 near:#ending_me 0 142 near:#ending_my -26 58 near:#ending_no 244 0
        near:#ending_not 146 188 near:#ending_of -91 133 near:#ending_on 33 0
        near:#ending_one 205 0 near:#ending_out 179 123 near:#ending_over 0 -143
        near:#ending_that 0 -93 near:#ending_the 0 -252 near:#ending_them 183 160
        near:#ending_to 0 -244 near:#ending_up -123 0 near:#ending_yet 349 0
        near:#ending_you 0 -126 near:#ending_your 179 0 near:#final_of 0 115 near:#final_the 0 128
        near:#gap_to 0 -147 near:#giveVerb_a -58 -203 near:#giveVerb_and -156 0
        near:#giveVerb_for 0 -90 near:#giveVerb_in -125 -122 near:#giveVerb_it 0 135
        near:#giveVerb_on 0 192 near:#giveVerb_to 143 -150 near:#giveVerb_your 0 87
        near:#goVerb_a 0 -183 near:#goVerb_and 79 172 near:#goVerb_at 54 68 near:#goVerb_in -114 0
        near:#goVerb_me 122 141 near:#goVerb_on 0 -83 near:#goVerb_out 278 149
        near:#goVerb_the 0 129 near:#goVerb_to -192 0 near:#goVerb_with 0 94 near:#goVerb_you 0 54
        near:#goVerb_your 0 -146 near:#growth_to 189 0 near:#hedge_a -159 -25
        near:#hedge_and 0 -105 near:#hedge_have -132 -163 near:#hedge_i -138 -78
        near:#hedge_me 179 0 near:#hedge_my 0 -123 near:#hedge_of -128 -59 near:#hedge_peopl 0 -134
        near:#hedge_the 0 -163 near:#hedge_to 0 -82 near:#hedge_you -90 221
        near:#meetVerb_a -120 -27 near:#meetVerb_and 75 91 near:#meetVerb_at 198 47
        near:#meetVerb_by 0 141 near:#meetVerb_for 0 274 near:#meetVerb_in -114 0
        near:#meetVerb_it 201 0 near:#meetVerb_me 128 0 near:#meetVerb_on -86 -88
        near:#meetVerb_that 114 0 near:#meetVerb_the 160 176 near:#meetVerb_to 0 90
        near:#meetVerb_up 0 -127 near:#meetVerb_with -97 0 near:#meetVerb_you -67 72
        near:#meeting_a 195 0 near:#meeting_at 129 137 near:#meeting_is 173 190
        near:#meeting_on 0 -146 near:#meeting_the 0 194 near:#meeting_you 0 124
        near:#modal_a 0 -119 near:#modal_and -172 -127 near:#modal_be 245 60
        near:#modal_better 0 -185 near:#modal_by -129 0 near:#modal_come 0 -62 near:#modal_do 0 -63
        near:#modal_for -128 -132 near:#modal_have -181 -79 near:#modal_i -168 0
        near:#modal_in 248 0 near:#modal_it -139 0 near:#modal_me 202 0 near:#modal_my 186 149
        near:#modal_not -60 0 near:#modal_put 150 0 near:#modal_tell 84 0 near:#modal_that 147 218
        near:#modal_the 79 47 near:#modal_to 117 0 near:#modal_you 0 -142 near:#modal_your 0 214
        near:#moveVerb_a 252 0 near:#moveVerb_and 115 61 near:#moveVerb_at 235 0
        near:#moveVerb_back 140 0 near:#moveVerb_for -143 0 near:#moveVerb_in 476 189
        near:#moveVerb_is 0 131 near:#moveVerb_it -180 -118 near:#moveVerb_me 0 113
        near:#moveVerb_on 0 -164 near:#moveVerb_over 0 -166 near:#moveVerb_the 174 176
        near:#moveVerb_to -68 -68 near:#moveVerb_your 0 187 near:#named_and -78 0
        near:#named_the 0 -107 near:#named_who 0 -189 near:#negation_a 131 261
        near:#negation_and -140 0 near:#negation_exception 297 0 near:#negation_for -192 -192
        near:#negation_it -185 -96 near:#negation_of -124 0 near:#negation_one 256 133
        near:#negation_that -211 0 near:#negation_the -173 0 near:#negation_who 163 235
        near:#noticing_a -42 0 near:#noticing_about 0 110 near:#noticing_for 137 146
        near:#noticing_how -116 -173 near:#noticing_i -133 -171 near:#noticing_in -150 0
        near:#noticing_is 151 0 near:#noticing_it 0 -131 near:#noticing_me 0 -179
        near:#noticing_my -126 0 near:#noticing_the -380 89 near:#noticing_to -242 -88
        near:#noticing_what 0 -51 near:#noticing_you -125 0 near:#noticing_your 89 -136
        near:#number_and 62 146 near:#number_day 238 0 near:#number_hour 0 142 near:#number_i 0 80
        near:#number_in 183 -101 near:#number_it 216 100 near:#number_minut 0 -142
        near:#number_of -220 0 near:#number_on -243 -129 near:#number_one 0 -115
        near:#number_that -149 0 near:#number_the 34 200 near:#number_to 0 -141
        near:#number_week 208 135 near:#number_who 0 157 near:#number_with -130 -212
        near:#number_year -112 -172 near:#number_you 0 -82 near:#number_your 0 104
        near:#outcome_a 0 142 near:#outcome_and -272 0 near:#outcome_as 0 -174
        near:#outcome_at 240 0 near:#outcome_i 0 83 near:#outcome_in 0 151 near:#outcome_it 132 0
        near:#outcome_of -237 0 near:#outcome_on 0 -88 near:#outcome_out 215 0
        near:#outcome_that -170 0 near:#outcome_the -68 -94 near:#outcome_with 143 0
        near:#outcome_your 0 89 near:#passVerb_a -206 0 near:#passVerb_and -169 -285
        near:#passVerb_at 175 0 near:#passVerb_in 112 0 near:#passVerb_is 0 -128
        near:#passVerb_it -154 86 near:#passVerb_me 0 -99 near:#passVerb_my 0 98
        near:#passVerb_of -137 0 near:#passVerb_on 0 262 near:#passVerb_that 166 130
        near:#passVerb_the 140 0 near:#passVerb_them -157 0 near:#passVerb_to 0 -101
        near:#passVerb_with 0 194 near:#passVerb_you 0 -126 near:#past_a -21 149
        near:#past_about 0 64 near:#past_and 320 112 near:#past_as 0 158 near:#past_at 240 -88
        near:#past_by 0 -185 near:#past_down 0 -146 near:#past_every 0 -163 near:#past_for -190 0
        near:#past_me -183 -174 near:#past_my -124 0 near:#past_not -155 -150
        near:#past_of -104 -44 near:#past_out 0 -78 near:#past_that -55 0 near:#past_the -63 0
        near:#past_to -399 -286 near:#past_two 0 133 near:#past_up -177 -78 near:#past_what 0 146
        near:#past_with -68 40 near:#past_you -126 -121 near:#past_your 0 -81
        near:#people_'s 0 -192 near:#people_a -169 55 near:#people_and -162 -151
        near:#people_are 0 -166 near:#people_at 194 0 near:#people_can -141 0
        near:#people_for -171 0 near:#people_have 0 -89 near:#people_in 0 -192
        near:#people_it 0 164 near:#people_my 101 172 near:#people_not -105 0 near:#people_of 0 -68
        near:#people_see 0 195 near:#people_that 0 -96 near:#people_the 176 244
        near:#people_who 7 135 near:#people_will 162 0 near:#people_with -204 -255
        near:#people_would 133 0 near:#people_you -172 0 near:#place_a 0 -125 near:#place_the 0 89
        near:#praise_and 0 -70 near:#praise_for 0 -143 near:#praise_of 152 163
        near:#praise_on 117 0 near:#resource_and 0 99 near:#resource_i 0 196
        near:#resource_it -131 0 near:#resource_of 0 118 near:#resource_on -193 -103
        near:#resource_that -131 -102 near:#resource_the 0 159 near:#seat_and 134 0
        near:#seat_i 120 0 near:#seat_in -170 0 near:#seat_or 214 0 near:#seat_that -139 0
        near:#seat_the 171 253 near:#seat_with 0 -125 near:#seat_you 0 -90 near:#sign_a 0 -157
        near:#sign_the 0 -102 near:#span_after 0 -150 near:#span_and 8 52 near:#span_is 0 73
        near:#span_of 0 85 near:#span_or 79 0 near:#span_that -164 0 near:#span_the 73 0
        near:#span_they 190 0 near:#span_will 212 0 near:#span_your 0 201 near:#takeVerb_it 191 0
        near:#takeVerb_to 0 97 near:#third_and 134 103 near:#third_be 175 228 near:#third_do 181 0
        near:#third_for 0 -127 near:#third_i 0 129 near:#third_in 141 0 near:#third_me 0 -120
        near:#third_not -121 116 near:#third_the 66 0 near:#third_to 0 -175
        near:#third_will 288 464 near:#third_you -125 -83 near:#third_your 0 -165 near:#time_a 0 82
        near:#time_after 0 -159 near:#time_and 236 0 near:#time_are 124 0 near:#time_at -100 0
        near:#time_for 155 0 near:#time_i -206 147 near:#time_in -226 -185 near:#time_is 0 123
        near:#time_of 0 130 near:#time_on 0 175 near:#time_or 0 200 near:#time_so 244 0
        near:#time_that 0 -93 near:#time_the -244 -60 near:#time_they 104 244 near:#time_will 0 198
        near:#time_you 0 109 near:#time_your 0 169 near:#treatment_a 0 149
        near:#treatment_and 0 -136 near:#treatment_i 187 0 near:#universal_a 0 -160
        near:#universal_and -171 0 near:#universal_at -126 0 near:#universal_exception 287 0
        near:#universal_have 0 165 near:#universal_of 145 0 near:#universal_that -141 0
        near:#universal_them 204 0 near:#universal_time 200 116 near:#universal_who 426 298
        near:#universal_your 0 100 near:#wantVerb_and -139 0 near:#wantVerb_the -108 77
        near:#wantVerb_to -117 192 near:#wantVerb_you 0 82 near:#work_and 0 153
        near:#work_for 0 159 near:#work_i 171 0 near:#work_on -124 0 near:#work_the -123 125
        near:#work_your 0 -160 near:#writer_a 193 102 near:#writer_am 0 -67
        near:#writer_and 339 285 near:#writer_at -95 0 near:#writer_been -83 0
        near:#writer_by 0 103 near:#writer_can 0 67 near:#writer_come -164 0
        near:#writer_could -119 -90 near:#writer_do 115 -103 near:#writer_get 208 0
        near:#writer_had 175 0 near:#writer_have 11 85 near:#writer_i -166 -170
        near:#writer_in 110 -253 near:#writer_is 112 0 near:#writer_it 178 170
        near:#writer_know 0 -106 near:#writer_like 0 -103 near:#writer_my 130 0
        near:#writer_not -3 -95 near:#writer_on 138 96 near:#writer_see 140 131
        near:#writer_so 0 254 near:#writer_that 233 220 near:#writer_the 0 237
        near:#writer_to 324 102 near:#writer_was -86 0 near:#writer_will 0 -135
        near:#writer_with -148 0 near:#writer_work 0 139 near:#writer_you 470 0
        near:#writer_your -109 0 near:#you_a -323 0 near:#you_and -175 0 near:#you_are 0 -69
        near:#you_at 219 0 near:#you_be 144 95 near:#you_can 155 160 near:#you_could 0 91
        near:#you_do -99 -65 near:#you_for -111 0 near:#you_have 83 0 near:#you_i -162 -55
        near:#you_in -73 114 near:#you_is 194 57 near:#you_know -114 0 near:#you_may 184 0
        near:#you_me 210 0 near:#you_my 237 113 near:#you_of 0 -154 near:#you_on -109 0
        near:#you_one 0 -143 near:#you_out 0 -170 near:#you_peopl 154 0 near:#you_put 0 137
        near:#you_that 301 172 near:#you_the 0 136 near:#you_to -98 177 near:#you_will 108 45
        near:#you_with -157 0 near:#you_word 179 0 near:#you_would 141 -113 near:#you_you 0 -86
        near:#you_your 162 0 near:'s_#common 0 93 near:a_#anyone 72 0 near:a_#benefit -232 -79
        near:a_#capacity 0 137 near:a_#certain 135 155 near:a_#common 82 198 near:a_#ending 147 112
        near:a_#food 0 -105 near:a_#goVerb 154 0 near:a_#hedge 0 -8 near:a_#meeting -90 0
        near:a_#moveVerb 0 42 near:a_#number 0 169 near:a_#passVerb 0 193 near:a_#people 36 208
        near:a_#place 0 -168 near:a_#praise -240 -154 near:a_#relative 0 131
        near:a_#resource -108 -91 near:a_#seat -134 78 near:a_#sign -181 -134 near:a_#span 159 160
        near:a_#time 0 46 near:a_#token -111 0 near:a_#treatment 0 126 near:a_#wantVerb 0 -100
        near:a_#writer 225 0 near:a_#you 0 64 near:about_#common 0 -96 near:am_#accessVerb 85 0
        near:am_#common 0 180 near:an_#capacity 0 -97 near:an_#common 0 -123
        near:an_#resource 0 -113 near:an_#span 0 -109 near:an_#time 0 -127
        near:and_#accessVerb 123 125 near:and_#anyone 0 -137 near:and_#benefit 0 42
        near:and_#capacity 0 -187 near:and_#certain -95 -121 near:and_#comer 0 67
        near:and_#common -146 123 near:and_#credential 108 114 near:and_#ending 200 -210
        near:and_#final 78 72 near:and_#giveVerb -114 0 near:and_#goVerb 0 164
        near:and_#hedge -277 -77 near:and_#meetVerb -188 -244 near:and_#modal 300 238
        near:and_#moveVerb 115 168 near:and_#named 0 -170 near:and_#negation 367 246
        near:and_#noticing -46 0 near:and_#passVerb 0 -94 near:and_#past -46 115
        near:and_#people -120 0 near:and_#praise 0 -162 near:and_#resource 0 -127
        near:and_#seat -127 -105 near:and_#span 0 -161 near:and_#third 268 0 near:and_#time 188 0
        near:and_#treatment 0 -212 near:and_#universal 228 0 near:and_#wantVerb -162 0
        near:and_#we 0 -178 near:and_#writer -128 175 near:any_#span -219 0
        near:any_#time -312 -113 near:are_#anyone 0 -158 near:are_#people 0 -135
        near:are_#you 0 -128 near:as_#common 0 -64 near:as_#you -121 0 near:at_#accessVerb 196 0
        near:at_#common 132 12 near:at_#moveVerb 0 150 near:at_#number 0 -182 near:at_#seat 100 0
        near:at_#span 0 -163 near:at_#third 188 0 near:at_#you 0 152 near:be_#benefit -65 -101
        near:be_#common -71 -80 near:be_#outcome 0 76 near:be_#past -132 0
        near:befor_#common 0 -117 near:by_#span 0 162 near:by_#time 0 184 near:call_#time 239 0
        near:can_#common 0 79 near:can_#negation -264 -174 near:can_#noticing 182 105
        near:can_#passVerb 229 0 near:can_#you 261 0 near:could_#benefit 0 -191
        near:could_#common -115 -112 near:could_#ending 0 -89 near:could_#giveVerb 0 114
        near:could_#goVerb 0 177 near:could_#meetVerb 0 216 near:could_#moveVerb 0 135
        near:day_#common 158 0 near:day_#span 215 0 near:day_#time 198 0 near:day_#you 0 107
        near:do_#common 153 0 near:do_#outcome 111 0 near:every_#common 175 54
        near:every_#time -159 0 near:first_#span 0 109 near:first_#time 148 71
        near:for_#anyone 168 0 near:for_#certain 133 78 near:for_#comer 194 0
        near:for_#common 0 -85 near:for_#number 115 -74 near:for_#outcome 200 0
        near:for_#people 108 0 near:for_#resource 0 -176 near:for_#span -115 -145
        near:for_#time 0 -73 near:for_#treatment 0 -166 near:for_#universal 139 102
        near:for_#writer 93 -117 near:for_#you 132 -169 near:get_#common 82 217
        near:had_#common 0 174 near:has_#certain 0 203 near:has_#common 0 71 near:has_#ending 112 0
        near:has_#moveVerb 0 173 near:has_#negation 0 187 near:has_#outcome 206 137
        near:has_#passVerb 278 0 near:has_#past 222 134 near:has_#universal 187 240
        near:have_#accessVerb 0 72 near:have_#certain 290 172 near:have_#comer -159 0
        near:have_#common -117 0 near:have_#ending 41 0 near:have_#giveVerb 0 114
        near:have_#goVerb 111 0 near:have_#meetVerb 45 0 near:have_#meeting 123 0
        near:have_#moveVerb -192 0 near:have_#negation 330 0 near:have_#noticing 251 -124
        near:have_#number 0 -61 near:have_#passVerb 0 -199 near:have_#past 138 114
        near:have_#praise -128 157 near:have_#resource 0 -112 near:have_#seat 0 94
        near:have_#third 0 162 near:have_#universal 0 113 near:have_#wantVerb 0 134
        near:have_#work -120 0 near:have_#writer 246 150 near:have_#you 173 0 near:he_#common 186 0
        near:he_#ending 209 0 near:he_#modal 0 128 near:hour_#common 0 151 near:how_#common 0 -143
        near:how_#you 0 -204 near:i_#accessVerb 263 108 near:i_#benefit -246 -60
        near:i_#certain 113 0 near:i_#common 307 0 near:i_#ending -17 -22 near:i_#final 126 77
        near:i_#giveVerb -102 0 near:i_#goVerb -319 -63 near:i_#growth -140 0
        near:i_#hedge -145 -27 near:i_#meetVerb -290 0 near:i_#modal -95 -22
        near:i_#moveVerb 0 -157 near:i_#negation 260 -122 near:i_#noticing -69 -87
        near:i_#number -35 -108 near:i_#outcome -424 -63 near:i_#passVerb 32 149
        near:i_#past -35 -16 near:i_#people -150 -305 near:i_#place 0 -176 near:i_#praise 0 133
        near:i_#resource 0 171 near:i_#seat 0 177 near:i_#time -179 0 near:i_#treatment 0 200
        near:i_#universal 167 124 near:i_#wantVerb -189 -63 near:i_#work 0 206 near:i_#writer 222 0
        near:i_#you 176 0 near:if_#common 0 -123 near:if_#past -100 0 near:if_#you 0 61
        near:in_#accessVerb -109 0 near:in_#certain 0 151 near:in_#common 208 78
        near:in_#ending -135 0 near:in_#number 263 144 near:in_#place -119 -111
        near:in_#seat 126 146 near:in_#span 451 196 near:in_#time 379 0 near:in_#treatment 0 -90
        near:is_#accessVerb 129 118 near:is_#anyone -193 -172 near:is_#benefit 0 -88
        near:is_#certain -73 0 near:is_#common 0 22 near:is_#ending 159 0 near:is_#final 238 222
        near:is_#negation -140 130 near:is_#number -73 0 near:is_#outcome 203 234
        near:is_#past 142 139 near:is_#people -112 0 near:is_#praise 0 -83 near:is_#writer 0 137
        near:is_#you -161 -108 near:it_#accessVerb 313 185 near:it_#certain 129 256
        near:it_#common 278 322 near:it_#ending 59 287 near:it_#giveVerb 0 -182
        near:it_#goVerb 221 0 near:it_#hedge -194 0 near:it_#modal 0 69 near:it_#moveVerb 0 200
        near:it_#negation 0 49 near:it_#number -126 120 near:it_#outcome -100 81
        near:it_#passVerb 0 -178 near:it_#past -140 41 near:it_#praise 176 99 near:it_#time 0 157
        near:it_#universal 56 186 near:it_#you -108 0 near:know_#common 147 0
        near:like_#noticing 0 -109 near:like_#passVerb 0 190 near:like_#you 0 99
        near:look_#common 0 -91 near:may_#common -132 0 near:may_#ending 0 -129
        near:me_#common 0 217 near:me_#number 0 155 near:me_#time 112 172 near:me_#you 252 129
        near:might_#common 0 -56 near:mine_#modal 0 -151 near:my_#accessVerb 131 0
        near:my_#certain 344 214 near:my_#comer 0 116 near:my_#common 23 152
        near:my_#ending 121 104 near:my_#meeting 308 0 near:my_#modal 0 147
        near:my_#moveVerb 126 157 near:my_#negation 164 0 near:my_#relative 0 -146
        near:my_#resource -198 -182 near:my_#seat -136 0 near:my_#time -154 138
        near:my_#treatment -256 -178 near:never_#common -195 0 near:never_#ending 196 0
        near:no_#certain 143 0 near:no_#people 135 140 near:nobody_#common 245 0
        near:nobody_#ending 182 0 near:not_#benefit 120 -131 near:not_#certain -150 0
        near:not_#common -185 14 near:not_#ending 0 59 near:not_#goVerb 0 154
        near:not_#meetVerb -75 0 near:not_#moveVerb 180 103 near:not_#noticing -193 -153
        near:not_#number 287 0 near:not_#outcome 0 81 near:not_#people 355 247
        near:not_#universal -244 -130 near:not_#writer -180 -203 near:of_#accessVerb -165 0
        near:of_#anyone 100 155 near:of_#certain -141 0 near:of_#comer -101 -135
        near:of_#common 40 -55 near:of_#ending -92 0 near:of_#number 0 -52 near:of_#past -157 0
        near:of_#people 0 -263 near:of_#resource -127 -149 near:of_#seat -108 -102
        near:of_#third 111 133 near:of_#work 0 -171 near:of_#writer -34 -98 near:of_#you 49 0
        near:offic_#common 0 -179 near:on_#anyone 81 0 near:on_#certain 101 0 near:on_#goVerb 296 0
        near:on_#meetVerb 117 0 near:on_#number -171 163 near:on_#passVerb 0 -106
        near:on_#seat 93 0 near:on_#span -154 0 near:on_#time -88 17 near:on_#universal 149 0
        near:on_#you -94 0 near:one_#time 158 0 near:one_#universal -169 0 near:or_#common 0 94
        near:or_#span 115 88 near:or_#time 0 161 near:or_#writer 0 -131 near:or_#you 0 199
        near:other_#common -177 0 near:out_#common 0 -105 near:own_#common 0 -91
        near:put_#accessVerb 149 0 near:she_#common -140 0 near:she_#past -149 -114
        near:should_#common 0 -163 near:six_#span 120 0 near:so_#common 179 107
        near:so_#modal 243 0 near:that_#accessVerb 179 150 near:that_#anyone 87 0
        near:that_#benefit 0 -134 near:that_#certain 223 134 near:that_#common 100 110
        near:that_#ending -205 0 near:that_#gap 0 -178 near:that_#meetVerb 103 0
        near:that_#modal -138 0 near:that_#negation -58 0 near:that_#outcome 164 0
        near:that_#past -118 -206 near:that_#people -135 -92 near:that_#praise -134 0
        near:that_#resource 159 0 near:that_#sign 0 -167 near:that_#universal 206 72
        near:that_#writer 0 -14 near:that_#you 101 -124 near:the_#accessVerb -60 -131
        near:the_#anyone 0 -61 near:the_#benefit -124 0 near:the_#capacity 0 121
        near:the_#certain 147 135 near:the_#comer -128 39 near:the_#common 91 148
        near:the_#credential 0 160 near:the_#ending 0 127 near:the_#final -91 60
        near:the_#gap -78 -168 near:the_#giveVerb 0 79 near:the_#hedge 0 -152
        near:the_#meetVerb 103 81 near:the_#meeting -155 0 near:the_#moveVerb 0 102
        near:the_#named -151 189 near:the_#noticing 0 -98 near:the_#number -189 0
        near:the_#outcome 146 150 near:the_#passVerb -79 0 near:the_#past -192 -90
        near:the_#people -280 0 near:the_#place 0 -182 near:the_#praise 119 0
        near:the_#resource 68 211 near:the_#seat 107 -59 near:the_#span 187 241
        near:the_#symptom 136 0 near:the_#third 67 -74 near:the_#time 169 0 near:the_#token 0 190
        near:the_#treatment 98 0 near:the_#universal 0 51 near:the_#vacant 0 -45
        near:the_#work -109 0 near:the_#writer 0 251 near:the_#you -121 152 near:their_#common 0 94
        near:them_#common 0 160 near:them_#ending 0 147 near:them_#writer 0 134
        near:ther_#negation 0 137 near:ther_#universal 169 0 near:they_#common 207 0
        near:they_#ending 94 103 near:they_#goVerb 0 150 near:they_#meetVerb 142 143
        near:they_#moveVerb 0 90 near:they_#outcome 103 0 near:thi_#common 0 -70
        near:thi_#span -105 -123 near:thi_#time -126 -160 near:thre_#common -161 0
        near:to_#accessVerb -168 -95 near:to_#anyone 0 -109 near:to_#certain 0 73
        near:to_#common -317 139 near:to_#ending -134 0 near:to_#giveVerb -132 0
        near:to_#growth 201 0 near:to_#meetVerb 0 241 near:to_#moveVerb -235 -80
        near:to_#noticing 0 -44 near:to_#number -105 0 near:to_#outcome -117 236
        near:to_#passVerb -148 60 near:to_#past -151 156 near:to_#people 0 98 near:to_#seat 0 137
        near:to_#third -107 -76 near:to_#universal -170 0 near:to_#writer -82 -55
        near:to_#you -82 130 near:two_#common -135 -54 near:was_#common 0 -83 near:we_#common 0 147
        near:what_#common -126 -151 near:what_#modal -132 0 near:what_#outcome 0 151
        near:when_#past 0 -84 near:which_#common 0 82 near:who_#accessVerb 112 0
        near:who_#common 106 0 near:who_#ending 94 87 near:who_#meetVerb 180 84
        near:who_#noticing 118 0 near:who_#outcome 0 112 near:who_#past 0 -168
        near:will_#accessVerb 171 0 near:will_#anyone -187 0 near:will_#certain 0 133
        near:will_#common -114 -123 near:will_#final 0 140 near:will_#giveVerb 0 -171
        near:will_#meetVerb -89 0 near:will_#negation 273 190 near:will_#noticing -164 0
        near:will_#outcome 0 75 near:will_#writer -175 0 near:with_#accessVerb 253 195
        near:with_#anyone 0 -81 near:with_#comer -115 -144 near:with_#common 87 0
        near:with_#hedge 0 -139 near:with_#number -123 -145 near:with_#people -153 -222
        near:with_#third -129 0 near:with_#writer 0 31 near:with_#you 192 128
        near:within_#span 379 319 near:within_#time 0 264 near:work_#anyone 234 0
        near:work_#certain 278 0 near:work_#common 172 0 near:work_#universal 356 0
        near:would_#anyone 0 130 near:would_#benefit -171 99 near:would_#common 0 -104
        near:would_#ending 216 141 near:would_#giveVerb -120 0 near:would_#goVerb 0 -83
        near:would_#meetVerb -61 0 near:would_#moveVerb 0 -88 near:would_#noticing -257 0
        near:would_#passVerb 93 84 near:would_#past 0 -165 near:would_#wantVerb -66 0
        near:would_#writer 290 121 near:would_#you -146 -124 near:you_#accessVerb -160 123
        near:you_#anyone -43 -81 near:you_#benefit 241 41 near:you_#certain 136 -55
        near:you_#common -222 -31 near:you_#credential -148 -85 near:you_#ending 0 -112
        near:you_#final 0 -129 near:you_#giveVerb 109 0 near:you_#goVerb -221 -91
        near:you_#hedge 284 222 near:you_#meetVerb -175 -140 near:you_#meeting 129 97
        near:you_#modal 283 144 near:you_#moveVerb -231 0 near:you_#negation 0 -174
        near:you_#noticing -86 149 near:you_#number 94 -181 near:you_#outcome -185 -157
        near:you_#passVerb 264 82 near:you_#past -106 -30 near:you_#people -93 0
        near:you_#span -127 0 near:you_#universal -57 -136 near:you_#wantVerb 132 0
        near:you_#writer 331 0 near:your_#accessVerb 90 66 near:your_#anyone 195 0
        near:your_#certain 169 0 near:your_#comer 99 0 near:your_#common 90 232 near:your_#gap 0 92
        near:your_#giveVerb 0 201 near:your_#goVerb -114 0 near:your_#hedge -154 0
        near:your_#meetVerb 0 103 near:your_#modal 89 143 near:your_#negation 0 137
        near:your_#noticing 0 60 near:your_#outcome 0 106 near:your_#passVerb 0 212
        near:your_#people 208 69 near:your_#resource -107 -22 near:your_#sign 0 -154
        near:your_#span 93 0 near:your_#third 0 -164 near:your_#treatment 0 -29
        near:your_#vacant 0 134 near:your_#work -168 135 near:your_#writer -105 -162 pair:^_a 156 0
        pair:^_and 0 -125 pair:^_any -324 -189 pair:^_i -115 122 pair:^_if -108 0 pair:^_it -124 24
        pair:^_my 0 -96 pair:^_not 395 0 pair:^_she 0 -94 pair:^_that 139 192 pair:^_the -309 -150
        pair:^_ther -298 0 pair:^_would -121 -152 pair:^_you 64 -70 pair:^_your -239 113
        pair:a_day 0 221 pair:a_few 0 -72 pair:about_the 0 -109 pair:all_$ -174 0 pair:all_of 226 0
        pair:and_a -131 0 pair:and_he 0 139 pair:and_i 47 69 pair:and_it 332 170 pair:and_my 0 179
        pair:and_that 0 143 pair:and_the 0 96 pair:and_then -139 0 pair:and_ther 396 0
        pair:and_they 334 0 pair:and_you 0 83 pair:and_your 171 0 pair:any_day 0 -180
        pair:at_the -324 78 pair:by_the 217 78 pair:can_not -337 -189 pair:can_tell 251 0
        pair:come_to -290 0 pair:day_and 0 204 pair:do_the 189 0 pair:every_time 257 0
        pair:for_a -190 -127 pair:for_me 198 0 pair:for_the -233 -280 pair:for_your 277 0
        pair:from_the -179 0 pair:going_to 214 224 pair:have_a -244 0 pair:have_been -135 -22
        pair:have_got 0 88 pair:have_had 226 0 pair:have_my 249 0 pair:have_yet 478 0
        pair:hour_$ 179 0 pair:how_you 0 -118 pair:i_am 0 -93 pair:i_can 69 134 pair:i_could -97 0
        pair:i_do 145 0 pair:i_have 100 171 pair:i_will -232 -294 pair:i_would 120 0
        pair:if_you 0 82 pair:in_a 0 51 pair:in_my 0 -222 pair:in_the -263 0 pair:in_your 118 75
        pair:is_a 0 76 pair:is_no -210 0 pair:is_the -288 -159 pair:is_your 0 -161 pair:it_$ -6 -16
        pair:it_has 174 158 pair:it_in 305 131 pair:it_is 37 -190 pair:it_on 177 0
        pair:it_to 69 115 pair:it_was -138 0 pair:it_will 0 97 pair:it_would 0 148
        pair:like_to 0 -76 pair:me_$ -154 -158 pair:me_and 267 0 pair:me_in 0 189 pair:me_to 197 0
        pair:my_word 290 0 pair:no_exception 354 0 pair:none_$ 321 0 pair:not_$ 104 124
        pair:not_a 0 162 pair:not_one 292 0 pair:of_it 0 -176 pair:of_the -115 0
        pair:of_them 256 189 pair:of_your 87 0 pair:on_it 150 157 pair:on_my 138 0 pair:on_the 67 0
        pair:one_$ 201 0 pair:one_who 0 118 pair:out_$ 157 0 pair:pick_up 405 163
        pair:so_that 0 -168 pair:stop_$ 306 0 pair:tell_me -156 -159 pair:tell_you 115 0
        pair:that_i -123 -119 pair:that_is 243 243 pair:that_the -220 -84 pair:the_back -157 0
        pair:the_first 145 0 pair:the_morn 271 0 pair:the_one -171 0 pair:the_same 0 31
        pair:them_$ -86 0 pair:time_$ 272 0 pair:to_be 0 -101 pair:to_know 0 -176
        pair:to_the 308 363 pair:to_your -126 0 pair:too_$ 159 0 pair:up_$ 135 0
        pair:was_the 0 -143 pair:who_has 201 0 pair:will_be 233 279 pair:will_not 225 161
        pair:with_it 276 0 pair:with_me 0 221 pair:with_the -351 0 pair:word_$ 190 0
        pair:work_on 237 0 pair:would_be 100 85 pair:would_you 0 -118 pair:year_$ -167 0
        pair:yet_to 487 0 pair:you_$ -265 0 pair:you_and -212 -128 pair:you_are 0 88
        pair:you_can 165 209 pair:you_do -164 0 pair:you_for 0 -105 pair:you_have 240 136
        pair:you_may 314 0 pair:you_would 113 -73 pair:your_$ 256 0 some:#accessVerb 28 64
        some:#anyone 0 -53 some:#benefit -341 -236 some:#capacity -226 87 some:#certain 546 230
        some:#comer 0 125 some:#common -499 92 some:#credential -161 40 some:#ending 32 -37
        some:#final 121 64 some:#food -340 -143 some:#gap -200 -106 some:#giveVerb -439 -111
        some:#goVerb 215 127 some:#growth 90 54 some:#hedge -535 -344 some:#hollow -88 -153
        some:#meetVerb 176 96 some:#meeting -64 79 some:#modal 185 13 some:#month 0 -63
        some:#moveVerb 86 58 some:#named -292 0 some:#negation 217 201 some:#noticing -423 -155
        some:#number 227 148 some:#outcome 372 130 some:#passVerb -213 74 some:#past -262 -74
        some:#people -151 80 some:#place -61 -115 some:#praise 0 126 some:#relative -9 0
        some:#resource -287 4 some:#seat -181 -17 some:#sendVerb -103 -89 some:#sign -106 -167
        some:#social -260 0 some:#span 52 -29 some:#symptom 381 278 some:#takeVerb 123 5
        some:#third -159 0 some:#time 0 261 some:#title 0 28 some:#token -48 192
        some:#treatment 224 74 some:#universal 203 134 some:#vacant -279 52 some:#wantVerb -155 -70
        some:#we -207 0 some:#work -258 -96 some:#writer -125 47 some:#you -290 127
        three:I_not+past 110 -114 three:I_not+people 11 163 three:I_not+sign 0 142
        three:I_not+will 0 59 three:I_past+people 4 0 three:I_past+send 123 -59
        three:I_past+sign 112 51 three:I_past+they 0 -90 three:I_past+you -43 21
        three:I_people+send 0 -72 three:I_people+sign 0 -157 three:I_people+they 0 -183
        three:I_people+will 82 58 three:I_people+you 75 121 three:I_send+sign 104 29
        three:I_send+will 0 77 three:I_send+you 72 0 three:I_sign+you 0 14
        three:I_they+you -65 -175 three:I_will+you -2 0 three:all_I+past 136 0
        three:all_I+people 124 125 three:all_I+send 85 60 three:all_I+sign 126 53
        three:all_I+they 0 -107 three:all_I+will 76 125 three:all_I+you 16 0 three:all_can+I 0 94
        three:all_can+certain 0 131 three:all_can+past 0 116 three:all_can+send 67 0
        three:all_can+they 94 0 three:all_can+you 95 26 three:all_certain+I 31 11
        three:all_certain+final 0 105 three:all_certain+gap 0 88 three:all_certain+not -77 35
        three:all_certain+past 0 80 three:all_certain+people 91 101 three:all_certain+send 0 75
        three:all_certain+sign 97 61 three:all_certain+will 112 220 three:all_certain+you -122 0
        three:all_comer+I 68 0 three:all_comer+past 83 0 three:all_comer+people 72 0
        three:all_comer+will 0 108 three:all_comer+you 100 -167 three:all_final+I 0 66
        three:all_final+not -161 0 three:all_final+they 90 184 three:all_final+you -141 -170
        three:all_gap+not 0 58 three:all_gap+past 0 -87 three:all_not+past 0 -200
        three:all_not+people -48 62 three:all_not+sign 0 96 three:all_not+they -82 0
        three:all_not+will 0 77 three:all_not+you -81 -103 three:all_past+people 266 158
        three:all_past+they 0 -35 three:all_past+will 99 98 three:all_people+send 106 97
        three:all_people+will 113 180 three:all_people+you 184 0 three:all_send+you 0 89
        three:all_they+you -135 -139 three:all_will+you 92 90 three:can_I+not -84 -111
        three:can_I+past 56 -25 three:can_I+people -107 0 three:can_I+send 88 -138
        three:can_I+sign 49 52 three:can_I+they 111 -65 three:can_I+you 99 124
        three:can_certain+I -78 0 three:can_certain+people -68 0 three:can_certain+send 0 -114
        three:can_certain+they 82 0 three:can_comer+I 0 85 three:can_comer+not 0 118
        three:can_comer+past 0 159 three:can_comer+send 0 -92 three:can_comer+you 0 80
        three:can_final+I 83 142 three:can_final+people 0 116 three:can_final+send 120 117
        three:can_final+they 115 152 three:can_final+you 87 0 three:can_gap+people 0 -53
        three:can_gap+you 0 -175 three:can_not+past 0 -37 three:can_not+people -55 0
        three:can_past+people -76 0 three:can_past+send 140 0 three:can_past+sign 98 106
        three:can_past+they 146 62 three:can_past+you 47 0 three:can_people+send 0 -99
        three:can_people+they 67 -95 three:can_people+you 67 0 three:can_send+sign 0 76
        three:can_send+they 142 186 three:can_send+you 145 20 three:can_sign+you 0 131
        three:can_they+you 162 0 three:certain_I+not 69 15 three:certain_I+past 17 -63
        three:certain_I+people 50 102 three:certain_I+send 65 0 three:certain_I+sign 126 105
        three:certain_I+they -75 -141 three:certain_I+will 59 181 three:certain_I+you 29 0
        three:certain_comer+I 0 -97 three:certain_comer+people 0 -86 three:certain_comer+send 0 -87
        three:certain_comer+they 0 -106 three:certain_comer+will 0 122
        three:certain_comer+you 0 -210 three:certain_final+I 25 113 three:certain_final+not 0 46
        three:certain_final+past -77 0 three:certain_final+people 11 0
        three:certain_final+they 113 169 three:certain_final+will 0 165
        three:certain_final+you -101 -126 three:certain_not+past 0 -146
        three:certain_not+people 0 99 three:certain_not+sign 0 127 three:certain_not+they -72 0
        three:certain_not+will 0 149 three:certain_not+you -5 -67 three:certain_past+people 126 110
        three:certain_past+send 0 -113 three:certain_past+they 0 -32
        three:certain_past+will 103 113 three:certain_past+you -95 -99
        three:certain_people+send 0 -55 three:certain_people+will 206 242
        three:certain_people+you 0 -70 three:certain_send+you -97 0 three:certain_sign+you -78 0
        three:certain_they+you -186 -125 three:certain_will+you 130 162 three:comer_I+not -103 0
        three:comer_I+past 6 162 three:comer_I+people 20 0 three:comer_I+send 0 -95
        three:comer_I+will 152 0 three:comer_I+you 23 56 three:comer_final+I 89 0
        three:comer_final+people 96 0 three:comer_not+people -70 0 three:comer_not+send -105 0
        three:comer_past+send 0 -45 three:comer_past+will 115 0 three:comer_past+you 0 108
        three:comer_people+send -75 -253 three:comer_people+sign 0 -131
        three:comer_people+they 0 -94 three:comer_people+will 160 83 three:comer_people+you 29 0
        three:comer_send+you 0 -30 three:comer_will+you 133 0 three:final_I+not 0 55
        three:final_I+past -106 -80 three:final_I+people 57 68 three:final_I+send 118 0
        three:final_I+they 0 89 three:final_I+you -57 0 three:final_not+past -104 0
        three:final_not+people 0 119 three:final_not+you 0 -152 three:final_past+people -117 -57
        three:final_past+they 70 0 three:final_past+you -178 -124 three:final_people+send 0 -75
        three:final_people+they 103 0 three:final_people+will 0 90 three:final_people+you 0 -99
        three:final_send+they 83 0 three:final_will+you 0 116 three:gap_I+past -82 0
        three:gap_I+people -78 0 three:gap_I+you -139 -40 three:gap_not+past 0 -107
        three:gap_send+you 0 92 three:not_past+people 103 32 three:not_past+send 0 -107
        three:not_past+will 156 53 three:not_past+you -107 -163 three:not_people+send 0 -82
        three:not_people+will 152 172 three:not_people+you 134 99 three:not_sign+you -104 125
        three:not_they+you -114 0 three:not_will+you 90 92 three:past_people+send 0 102
        three:past_people+sign 0 -31 three:past_people+they -79 -40 three:past_people+will 148 38
        three:past_people+you 0 -38 three:past_send+they 102 159 three:past_send+you 120 0
        three:past_sign+they 85 0 three:past_they+will 142 0 three:past_they+you -46 69
        three:past_will+you 148 29 three:people_send+they -119 0 three:people_send+will 0 -114
        three:people_sign+they 0 -94 three:people_sign+you 0 -89 three:people_they+you -137 -82
        three:people_will+you 173 118 three:send_they+you 131 204 three:send_will+you 157 0
        wish:I_be 0 -126 wish:I_tell 205 0 wish:They_be 258 180 word:'s -321 102 word:4 303 0
        word:a -120 61 word:about -54 0 word:acros 0 170 word:after -250 -318 word:afternoon -172 0
        word:again 260 124 word:all -209 0 word:allow 0 232 word:along 0 -178 word:alway 178 101
        word:am -76 -74 word:an 73 63 word:and 116 228 word:another 475 238 word:any -282 -197
        word:anybody 98 0 word:anyth -274 -156 word:are 18 152 word:around 316 0 word:as 150 116
        word:ask -462 -296 word:at 0 59 word:back 146 77 word:bad 0 -150 word:bank 483 0
        word:be 71 42 word:becaus 0 -105 word:been -146 -99 word:befor -252 -198 word:bet 273 0
        word:better -151 -260 word:between 0 110 word:book 0 159 word:both 301 -139 word:bring 0 23
        word:bus 0 -174 word:but 155 -200 word:by 153 82 word:call 38 194 word:came -305 -236
        word:can 0 60 word:card -142 0 word:care 316 0 word:carry 0 -126 word:case 0 -150
        word:chair -148 0 word:child 667 267 word:children 215 0 word:choos -155 228
        word:clinic -105 115 word:coff -184 -170 word:cognitiv 489 0 word:come 113 144
        word:copy -173 -180 word:could -151 -51 word:county -150 0 word:court 295 0
        word:day 203 293 word:desk 141 0 word:did -212 -117 word:do 213 0 word:done -92 0
        word:down 259 0 word:each 146 211 word:end 0 109 word:ever 0 201 word:every 314 168
        word:exception 694 269 word:exposur 352 0 word:fail 0 212 word:family -226 -132
        word:few 0 -77 word:fewer 282 0 word:find -130 0 word:first 160 0 word:follow 230 0
        word:for -72 14 word:form 0 -192 word:four -357 -77 word:free -270 60 word:from -206 0
        word:get 150 67 word:give 81 0 word:go 382 0 word:goe 301 310 word:going 283 279
        word:gone 167 0 word:good -104 -111 word:got -81 0 word:grief 175 0 word:group -109 107
        word:guarant 651 307 word:had -16 69 word:half -205 0 word:hand 250 0 word:happy 0 -172
        word:has 180 68 word:have 0 -111 word:he 0 142 word:hear 384 0 word:heard 271 0
        word:heart 0 278 word:help 0 -193 word:her 0 -115 word:here 141 0 word:him -71 -140
        word:his -103 -185 word:hold 299 124 word:hour 395 297 word:how -303 -306
        word:hundr 365 179 word:i -66 -76 word:if -238 0 word:in 21 -9 word:insid 263 210
        word:into 393 0 word:is 122 11 word:it 153 55 word:just -63 0 word:keep -55 0
        word:kept 0 -213 word:kid 0 187 word:kitchen 217 0 word:know -229 -372 word:last 0 -207
        word:late -146 -184 word:learn -183 0 word:leav 237 165 word:left 251 0 word:letter 223 0
        word:library 0 -190 word:licens 359 0 word:like 285 -13 word:list 0 -110 word:littl -92 0
        word:look -254 -212 word:lot 369 0 word:love -89 0 word:low 320 0 word:lunch -153 44
        word:made 0 174 word:make -130 0 word:man -179 0 word:many -205 0 word:may 291 -123
        word:me 114 101 word:might -286 -127 word:mine -228 0 word:minut 0 -134 word:monday 206 112
        word:month 143 -147 word:more -148 -289 word:morn 151 0 word:most -75 0 word:mother 209 0
        word:must -167 0 word:my 276 0 word:name -210 0 word:never 260 0 word:new -175 0
        word:no -223 -17 word:nobody 342 130 word:none 231 0 word:not 141 129 word:noth 93 -215
        word:notic -143 0 word:number 0 142 word:of -244 -127 word:offic -222 -29 word:on -171 0
        word:once 59 0 word:one 19 0 word:only -151 0 word:open -44 168 word:or -100 409
        word:our -74 -119 word:out 194 70 word:over -325 0 word:page 0 -169 word:paper 0 -204
        word:parent -90 -88 word:patient -167 0 word:peopl -120 0 word:period 161 0
        word:phon -298 -213 word:pick 346 176 word:plac 0 98 word:plan 168 0 word:pleas -237 -193
        word:put 11 134 word:question -181 -115 word:quit 354 0 word:rack 327 0 word:rais 474 0
        word:read 176 0 word:record 240 0 word:relaps 555 0 word:remember -230 0 word:report 191 0
        word:rest 126 0 word:result 415 0 word:ring 390 239 word:room -56 -65 word:run -155 98
        word:rush -237 0 word:said -103 -64 word:same 301 116 word:saturday -173 105
        word:saw 0 -165 word:say -522 -287 word:second 373 158 word:see 289 0 word:seen 78 0
        word:send -160 -222 word:session 220 0 word:set 202 147 word:she -207 -73
        word:short -224 -185 word:should -305 -134 word:show -170 0 word:sinc -521 -292
        word:singl 317 206 word:sit 0 162 word:six 88 260 word:so -151 -128 word:some -100 -137
        word:somebody -126 -278 word:spar 0 -309 word:speak 0 107 word:spent 302 0 word:spr -211 0
        word:stand 121 77 word:start 123 63 word:stay 270 0 word:still 0 -196 word:street 0 176
        word:summer -183 -212 word:supper 226 222 word:tabl 252 0 word:tak 528 191
        word:teach -171 0 word:team 0 115 word:tell -214 -72 word:than -45 -194 word:that 309 11
        word:the 0 179 word:their 255 161 word:them 127 310 word:ther 281 70 word:they 255 53
        word:thi -117 -129 word:thing 255 -154 word:third 0 191 word:thos 73 0 word:though -185 0
        word:thought -127 268 word:thre 169 71 word:through 205 0 word:thursday -210 0
        word:time 361 147 word:to -40 0 word:told -251 -196 word:too 280 284 word:train -120 210
        word:troubl -174 0 word:tuesday -226 66 word:turn 206 0 word:twenty -182 -158
        word:twic 0 100 word:two -197 137 word:until -102 0 word:up 364 307 word:us 1 0
        word:very 263 0 word:visit 225 151 word:walk 207 191 word:want -293 0 word:was -261 -170
        word:watch 292 173 word:way 0 255 word:we -93 138 word:wednesday 0 200 word:week 193 119
        word:well -73 -125 word:went 0 -110 word:what -174 -131 word:whatever 408 0
        word:when -88 107 word:wher -224 0 word:which -178 197 word:whichever -178 0
        word:who 404 152 word:whoever 454 277 word:whol -97 0 word:will 723 583 word:with 210 177
        word:within 750 462 word:without 0 159 word:word 15 -139 word:work 356 224
        word:would -188 -176 word:writ -286 -88 word:written -161 0 word:wrong 185 0
        word:wrot -209 0 word:year -170 -121 word:yet 572 0 word:you 66 273 word:your 33 -25
        word:yourself 211 0 word:zero 410 0
        """
}
