// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -393 -528
        both:I_if -58 0 both:I_limit 78 96 both:I_not 224 0 both:I_number -150 0
        both:I_outcome 135 58 both:I_past 9 -57 both:I_people -97 -28 both:I_question -141 0
        both:I_quoted -85 0 both:I_seat -137 -77 both:I_send 46 0 both:I_symptom 47 7
        both:I_they -159 -135 both:I_time 66 15 both:I_want 0 112 both:I_we -168 -143
        both:I_will 118 2 both:I_you 84 155 both:all_I 352 -9 both:all_can 0 79
        both:all_certain -69 83 both:all_final 0 148 both:all_growth 98 74 both:all_hedge -108 -144
        both:all_if 125 0 both:all_limit 85 203 both:all_not -275 0 both:all_number -35 0
        both:all_outcome 229 61 both:all_past 122 78 both:all_people 142 128 both:all_quoted -110 0
        both:all_seat 211 0 both:all_send 110 95 both:all_sign 129 0 both:all_symptom 124 33
        both:all_time 76 55 both:all_want 135 35 both:all_will 87 178 both:all_you -48 -139
        both:can_I 0 66 both:can_comer -134 0 both:can_final 59 100 both:can_gap 0 -115
        both:can_hedge -110 -57 both:can_if 0 41 both:can_limit 125 0 both:can_not -194 -95
        both:can_number 52 -235 both:can_outcome -161 61 both:can_past 0 -105
        both:can_people -220 0 both:can_question -126 0 both:can_seat 0 -145 both:can_send 182 0
        both:can_sign 0 29 both:can_symptom 90 0 both:can_they 256 0 both:can_time 203 131
        both:can_want -98 93 both:can_we -116 -93 both:can_will 46 0 both:can_you 174 54
        both:certain_I 147 11 both:certain_comer -181 0 both:certain_final 56 197
        both:certain_gap -24 0 both:certain_growth 0 70 both:certain_hedge -239 -155
        both:certain_if 0 -64 both:certain_limit 229 276 both:certain_not -122 84
        both:certain_number 234 68 both:certain_outcome 215 138 both:certain_past -137 0
        both:certain_people 0 109 both:certain_question 0 -149 both:certain_quoted -120 0
        both:certain_seat 62 0 both:certain_send 70 77 both:certain_sign 129 73
        both:certain_symptom 80 88 both:certain_they -89 0 both:certain_time 90 184
        both:certain_want 82 0 both:certain_will 209 347 both:certain_you 0 -124
        both:comer_final 0 83 both:comer_gap -81 -45 both:comer_growth 0 124
        both:comer_hedge -5 -169 both:comer_if 0 -35 both:comer_limit 53 0 both:comer_not -161 28
        both:comer_number -84 -91 both:comer_outcome 201 46 both:comer_past 0 78
        both:comer_seat 59 0 both:comer_send -57 -140 both:comer_they 0 -74 both:comer_time 166 26
        both:comer_want 0 -47 both:comer_we 0 121 both:comer_will 224 134 both:comer_you 0 49
        both:final_I -94 0 both:final_gap 0 101 both:final_hedge 0 -81 both:final_if 0 131
        both:final_limit 244 199 both:final_not 0 118 both:final_number 47 79
        both:final_outcome 90 95 both:final_past -242 -197 both:final_people 213 23
        both:final_seat 0 75 both:final_send 77 0 both:final_sign -88 0 both:final_symptom 133 73
        both:final_they 192 148 both:final_time 97 93 both:final_we 0 42 both:final_will 160 209
        both:final_you -73 -151 both:gap_I -87 0 both:gap_hedge -45 -104 both:gap_number -202 0
        both:gap_outcome 85 290 both:gap_past 0 -49 both:gap_people -88 0 both:gap_seat 0 -38
        both:gap_they 0 -56 both:gap_time -130 110 both:gap_want 0 80 both:gap_you -79 -87
        both:growth_I 0 119 both:growth_hedge 219 0 both:growth_outcome 0 53 both:growth_past 0 38
        both:growth_people 181 0 both:growth_seat 185 0 both:growth_they 0 -108
        both:growth_time 189 0 both:growth_want 0 104 both:growth_you 156 31 both:hedge_I -44 -55
        both:hedge_if -42 60 both:hedge_limit 0 -42 both:hedge_not -162 -104
        both:hedge_number -175 -59 both:hedge_outcome -222 -157 both:hedge_past 0 1
        both:hedge_people -230 -52 both:hedge_question -61 150 both:hedge_seat -44 -197
        both:hedge_send 0 -75 both:hedge_sign 0 -22 both:hedge_they 0 -9 both:hedge_time 0 -133
        both:hedge_want -79 -55 both:hedge_we -137 -94 both:hedge_will 0 -258
        both:hedge_you -115 -21 both:if_not -54 -75 both:if_number 0 -61 both:if_outcome 0 69
        both:if_past 0 91 both:if_people -17 0 both:if_seat 0 -279 both:if_send 0 -139
        both:if_they -74 -62 both:if_time 0 33 both:if_will -147 -164 both:if_you -93 -69
        both:limit_not 55 151 both:limit_number 124 126 both:limit_outcome 332 89
        both:limit_past 0 -21 both:limit_people 202 -164 both:limit_seat 182 29
        both:limit_send 29 63 both:limit_sign 83 0 both:limit_they 209 266 both:limit_time 276 48
        both:limit_want 0 -188 both:limit_will 207 396 both:limit_you 95 -95 both:not_number 128 18
        both:not_outcome 268 87 both:not_past 32 -166 both:not_people 108 191
        both:not_quoted -102 0 both:not_seat -111 99 both:not_symptom 227 150 both:not_they -170 0
        both:not_time -207 152 both:not_want -74 0 both:not_will 251 180 both:not_you -98 0
        both:number_outcome 132 64 both:number_past -123 53 both:number_people 82 -43
        both:number_question -109 0 both:number_seat -337 -139 both:number_send 0 58
        both:number_sign -123 -58 both:number_they -90 -230 both:number_time 275 129
        both:number_want -79 0 both:number_we 0 141 both:number_will 101 35 both:number_you 0 -276
        both:outcome_past -102 -54 both:outcome_people 174 166 both:outcome_question 0 -91
        both:outcome_quoted 0 -125 both:outcome_seat 49 16 both:outcome_send -46 30
        both:outcome_symptom 224 190 both:outcome_they 0 47 both:outcome_time 134 77
        both:outcome_want -123 -152 both:outcome_we 0 30 both:outcome_will 31 69
        both:outcome_you -127 -74 both:past_question 0 -171 both:past_quoted -102 -55
        both:past_seat -125 -188 both:past_send 91 -114 both:past_sign 0 -34 both:past_symptom 0 80
        both:past_they -142 64 both:past_time -189 0 both:past_want -193 0 both:past_we -142 0
        both:past_will 195 148 both:past_you -76 -60 both:people_question -97 -105
        both:people_quoted -104 0 both:people_seat -144 -79 both:people_send -109 -19
        both:people_sign 112 -60 both:people_symptom -118 0 both:people_they -36 -119
        both:people_time 31 31 both:people_want 43 43 both:people_we -158 68
        both:people_will 325 306 both:people_you 0 108 both:question_seat -99 -131
        both:question_time -190 -181 both:question_you -109 -206 both:quoted_send 0 -187
        both:quoted_time -87 -152 both:quoted_you -119 -69 both:seat_send -39 -42
        both:seat_sign 0 -60 both:seat_they 0 -145 both:seat_time 118 138 both:seat_want -22 58
        both:seat_will -96 0 both:seat_you -248 -136 both:send_they 55 14 both:send_time 268 154
        both:send_want 0 122 both:send_will 55 0 both:send_you 77 35 both:sign_time 210 34
        both:sign_will 0 -155 both:sign_you -95 0 both:symptom_time 0 83 both:symptom_you 0 -157
        both:they_time 103 181 both:they_want 0 -78 both:they_we 0 -159 both:they_will 184 217
        both:they_you -11 0 both:time_want -22 53 both:time_will 0 120 both:time_you -94 67
        both:want_will 79 0 both:want_you -195 0 both:we_you -105 -105 both:will_you 255 171
        deed:- 413 183 deed:-_#modal -180 0 deed:I -108 -107 deed:I_#modal 0 30
        deed:I_#past -278 -159 deed:I_am -99 -114 deed:I_believ 0 175 deed:I_can 130 59
        deed:I_could -102 -72 deed:I_do 67 0 deed:I_have 217 262 deed:I_will -167 -212
        deed:I_would 127 103 deed:My -124 0 deed:My_#comer 0 135 deed:My_#modal 0 316
        deed:They 222 81 deed:They_#modal 347 274 deed:They_#past -102 0 deed:They_will 288 364
        deed:We 0 128 deed:We_#modal -63 0 deed:You 138 186 deed:You_#modal 135 0
        deed:You_#past -201 0 deed:You_are 0 49 deed:You_can 0 97 deed:You_do -131 0
        deed:You_have 241 0 deed:You_may 259 0 deed:You_would 150 0 deed:Your -26 109
        deed:Your_#common -127 191 deed:Your_#modal 101 0 deed:Your_#people 136 21
        deed:Your_#treatment -103 0 deed:Your_#work -106 0 mark:digit 186 144 mark:first -486 -88
        mark:last -1017 -88 mark:last-but-one -272 -88 mark:last-but-two 1098 -87 mark:long 227 -25
        mark:question -663 72 mark:quoted -367 0 mark:second -687 -88 mark:short -179 -276
        near:#accessVerb_a 0 -72 near:#accessVerb_and -27 -164 near:#accessVerb_at 0 -144
        near:#accessVerb_day 177 0 near:#accessVerb_for 0 107 near:#accessVerb_i 159 166
        near:#accessVerb_me 63 101 near:#accessVerb_my 0 -101 near:#accessVerb_of 0 105
        near:#accessVerb_or 0 182 near:#accessVerb_own 165 0 near:#accessVerb_the 67 92
        near:#accessVerb_to -145 0 near:#accessVerb_up 179 132 near:#accessVerb_you -90 -222
        near:#accessVerb_your 281 133 near:#anyone_a -142 161 near:#anyone_and -188 -181
        near:#anyone_be 101 230 near:#anyone_for 0 -161 near:#anyone_i -137 0 near:#anyone_in 92 0
        near:#anyone_is 128 0 near:#anyone_it 122 0 near:#anyone_of -136 -86
        near:#anyone_the -156 -111 near:#anyone_who 189 0 near:#anyone_will 212 156
        near:#anyone_would 0 79 near:#anyone_you 0 -96 near:#anyone_your 0 -92
        near:#benefit_a 0 143 near:#benefit_for -84 -178 near:#benefit_it -96 -113
        near:#benefit_of -125 0 near:#benefit_on 0 -102 near:#benefit_one 0 -129
        near:#benefit_the -179 0 near:#benefit_to -154 0 near:#benefit_with 0 -127
        near:#benefit_you -60 0 near:#benefit_your 89 0 near:#capacity_on 0 99
        near:#capacity_your 0 123 near:#certain_and 65 15 near:#certain_at -148 0
        near:#certain_exception 299 0 near:#certain_for -123 -103 near:#certain_has 0 123
        near:#certain_in -97 -135 near:#certain_it 0 70 near:#certain_of 175 96
        near:#certain_one 219 0 near:#certain_that -57 0 near:#certain_the 78 -72
        near:#certain_time 157 0 near:#certain_to 116 0 near:#certain_who 247 251
        near:#certain_with 166 0 near:#certain_your 158 174 near:#comer_a -97 109
        near:#comer_and -72 -126 near:#comer_at 0 -180 near:#comer_i 0 87 near:#comer_it 0 123
        near:#comer_not 0 139 near:#comer_the -143 103 near:#comer_would 0 85
        near:#comer_you 0 -111 near:#common_'s 0 178 near:#common_a 2 -70
        near:#common_after -148 -300 near:#common_and 0 57 near:#common_any 220 206
        near:#common_are -130 0 near:#common_at -119 0 near:#common_be 202 46
        near:#common_by -107 -104 near:#common_call -84 0 near:#common_can -125 0
        near:#common_could 0 -142 near:#common_day 0 134 near:#common_down 116 0
        near:#common_for -143 0 near:#common_from 129 0 near:#common_have 34 -34
        near:#common_her 0 -101 near:#common_his 0 -143 near:#common_how -101 -112
        near:#common_i 86 -60 near:#common_if 0 -87 near:#common_in -65 0 near:#common_is -182 0
        near:#common_it 44 -132 near:#common_know 0 -148 near:#common_like 192 -90
        near:#common_lunch 0 108 near:#common_me -177 -150 near:#common_more 0 -136
        near:#common_my -165 121 near:#common_not 98 66 near:#common_of -134 -45
        near:#common_offic 0 219 near:#common_on 0 -68 near:#common_one -311 -114
        near:#common_open 0 183 near:#common_or 118 94 near:#common_peopl -124 0
        near:#common_same 188 138 near:#common_see 0 91 near:#common_sinc -135 0
        near:#common_so 0 151 near:#common_than 0 -152 near:#common_that -74 -199
        near:#common_the 394 112 near:#common_them 86 0 near:#common_ther 0 100
        near:#common_they 0 111 near:#common_thi -139 -176 near:#common_through 0 -156
        near:#common_to 171 0 near:#common_too 0 95 near:#common_we 0 -137 near:#common_well 0 -110
        near:#common_what 0 18 near:#common_who 155 0 near:#common_with -203 -87
        near:#common_would 0 151 near:#common_you -167 0 near:#common_your 144 -51
        near:#ending_a -171 -53 near:#ending_and -15 184 near:#ending_back 182 0
        near:#ending_been -147 -36 near:#ending_by -125 0 near:#ending_for -163 -286
        near:#ending_had 264 104 near:#ending_in 266 0 near:#ending_it -145 105
        near:#ending_me 0 99 near:#ending_my 35 78 near:#ending_no 167 0 near:#ending_not 156 162
        near:#ending_of -151 88 near:#ending_out 127 0 near:#ending_that 0 -75
        near:#ending_the 0 -231 near:#ending_them 0 163 near:#ending_to 0 -278
        near:#ending_up -142 0 near:#ending_word 176 0 near:#ending_yet 333 0
        near:#ending_your 170 58 near:#final_and 0 -71 near:#final_at 195 0 near:#final_i 190 0
        near:#final_of 0 140 near:#final_the 0 152 near:#gap_the 0 -149 near:#giveVerb_a -55 -133
        near:#giveVerb_and -191 0 near:#giveVerb_at 121 0 near:#giveVerb_for 0 -126
        near:#giveVerb_in -112 0 near:#giveVerb_it 0 89 near:#giveVerb_on 191 134
        near:#giveVerb_that 0 134 near:#giveVerb_to 0 -247 near:#giveVerb_you 0 -124
        near:#giveVerb_your 0 42 near:#goVerb_a -109 -80 near:#goVerb_after 0 -155
        near:#goVerb_and 78 149 near:#goVerb_at -99 0 near:#goVerb_me 0 121 near:#goVerb_on 0 -57
        near:#goVerb_out 250 137 near:#goVerb_the 0 115 near:#goVerb_to -159 92
        near:#goVerb_you -154 69 near:#growth_to 237 0 near:#hedge_a -145 0 near:#hedge_and 0 -91
        near:#hedge_have -97 -180 near:#hedge_i -85 0 near:#hedge_in 0 -53 near:#hedge_is 0 -100
        near:#hedge_me 129 0 near:#hedge_my 0 -101 near:#hedge_of -67 0 near:#hedge_peopl 0 -122
        near:#hedge_that -149 0 near:#hedge_the -43 -115 near:#hedge_to 0 -69
        near:#hedge_you -57 207 near:#hedge_your 0 93 near:#meetVerb_a -158 -57
        near:#meetVerb_and 129 117 near:#meetVerb_by 0 123 near:#meetVerb_for 0 202
        near:#meetVerb_in 0 -16 near:#meetVerb_is 144 0 near:#meetVerb_it 117 0
        near:#meetVerb_me 55 0 near:#meetVerb_on 0 -111 near:#meetVerb_the 76 203
        near:#meetVerb_to 110 85 near:#meetVerb_up 0 -116 near:#meetVerb_with -122 0
        near:#meetVerb_you -186 0 near:#meetVerb_your 0 71 near:#meeting_is 148 0
        near:#meeting_on 0 -142 near:#meeting_the 0 209 near:#modal_a -68 0
        near:#modal_and -166 -129 near:#modal_be 190 95 near:#modal_better 0 -150
        near:#modal_come 0 -64 near:#modal_do 0 -92 near:#modal_for -104 -142
        near:#modal_have -193 -74 near:#modal_hear 0 165 near:#modal_i -121 26 near:#modal_in 216 0
        near:#modal_learn 0 196 near:#modal_me 161 0 near:#modal_my 168 0 near:#modal_not -11 0
        near:#modal_tell 99 0 near:#modal_that 0 135 near:#modal_the 130 66 near:#modal_to -135 0
        near:#modal_you 98 -100 near:#modal_your 0 148 near:#moveVerb_a 0 -94
        near:#moveVerb_and 109 60 near:#moveVerb_down 180 0 near:#moveVerb_in 420 190
        near:#moveVerb_is 0 117 near:#moveVerb_it -79 -70 near:#moveVerb_of -134 0
        near:#moveVerb_on 0 -91 near:#moveVerb_the 207 125 near:#moveVerb_to -57 -68
        near:#moveVerb_with -122 0 near:#moveVerb_your 0 177 near:#named_and -89 92
        near:#named_the 0 -124 near:#named_who 0 -163 near:#negation_a 137 177
        near:#negation_and -245 -132 near:#negation_be 110 0 near:#negation_exception 302 0
        near:#negation_for -135 -142 near:#negation_it -106 -49 near:#negation_of -191 0
        near:#negation_one 242 0 near:#negation_that -133 0 near:#negation_the -140 159
        near:#negation_who 142 200 near:#noticing_a 0 83 near:#noticing_about 0 70
        near:#noticing_and 17 0 near:#noticing_for 0 119 near:#noticing_how 0 -112
        near:#noticing_i 0 -132 near:#noticing_in -137 0 near:#noticing_it -7 -60
        near:#noticing_me -170 0 near:#noticing_my -112 0 near:#noticing_of 0 116
        near:#noticing_the -353 5 near:#noticing_to -187 -102 near:#noticing_what 0 -15
        near:#noticing_you -65 0 near:#noticing_your 118 -85 near:#number_a -63 92
        near:#number_and 226 90 near:#number_day 237 0 near:#number_hour 0 167 near:#number_i 0 110
        near:#number_in 341 0 near:#number_it 194 0 near:#number_minut 0 -144 near:#number_of 0 57
        near:#number_on -199 -155 near:#number_that 0 -113 near:#number_the 183 143
        near:#number_to 0 -106 near:#number_week 254 171 near:#number_who 0 207
        near:#number_will 203 0 near:#number_with -98 -113 near:#number_year -151 -123
        near:#number_you 0 -116 near:#number_your 0 95 near:#outcome_a 0 192
        near:#outcome_and -227 52 near:#outcome_as 0 -155 near:#outcome_at 337 0
        near:#outcome_for 0 -86 near:#outcome_if 0 -121 near:#outcome_in 138 72
        near:#outcome_it 106 0 near:#outcome_of -264 0 near:#outcome_on 0 -53
        near:#outcome_out 239 0 near:#outcome_that 0 122 near:#outcome_the -64 -130
        near:#outcome_with 161 0 near:#outcome_you -56 0 near:#outcome_your 0 129
        near:#passVerb_a -126 0 near:#passVerb_and -195 -212 near:#passVerb_at 172 0
        near:#passVerb_it -190 0 near:#passVerb_me 0 -98 near:#passVerb_my 0 26
        near:#passVerb_of -118 0 near:#passVerb_on 0 238 near:#passVerb_that 164 125
        near:#passVerb_the 141 -40 near:#passVerb_with 0 181 near:#passVerb_you 0 -115
        near:#passVerb_your 0 76 near:#past_a 0 92 near:#past_and 305 0 near:#past_as 0 152
        near:#past_at 200 0 near:#past_down 0 -93 near:#past_every 0 -156 near:#past_for -152 0
        near:#past_in -150 0 near:#past_it 0 -22 near:#past_me -241 -151 near:#past_my -109 0
        near:#past_not -121 -118 near:#past_of -194 0 near:#past_out 0 -79 near:#past_that 6 139
        near:#past_the -164 -37 near:#past_to -304 -260 near:#past_two 0 134 near:#past_up -132 0
        near:#past_what 0 131 near:#past_with -91 0 near:#past_you -72 -47 near:#past_your 104 0
        near:#people_'s 0 -205 near:#people_a -108 81 near:#people_and -111 -112
        near:#people_at 154 0 near:#people_can -110 0 near:#people_for -132 0
        near:#people_have 0 -91 near:#people_i 111 93 near:#people_in 97 -129 near:#people_it 0 183
        near:#people_my 0 146 near:#people_on -143 0 near:#people_see 0 162
        near:#people_that 0 -136 near:#people_the 120 157 near:#people_to 153 0
        near:#people_who 58 184 near:#people_will 168 0 near:#people_with -161 -201
        near:#people_would 0 32 near:#people_you -167 0 near:#people_your 0 74 near:#place_a 0 -133
        near:#place_i 0 -128 near:#place_the 0 115 near:#praise_for -114 -198
        near:#praise_i -107 -132 near:#praise_of 0 153 near:#praise_on 112 0 near:#praise_the 0 98
        near:#resource_and 0 70 near:#resource_i 0 132 near:#resource_it -131 0
        near:#resource_on -168 -36 near:#resource_that -130 -133 near:#resource_the 0 166
        near:#seat_and 98 29 near:#seat_in -170 0 near:#seat_or 206 0 near:#seat_that 0 -77
        near:#seat_the 65 190 near:#seat_to 0 99 near:#seat_with 0 -157 near:#sendVerb_to 0 -121
        near:#sign_a 0 -136 near:#sign_and -87 0 near:#span_after 0 -135 near:#span_and 115 0
        near:#span_of 0 69 near:#span_or 80 0 near:#span_that -138 -93 near:#span_the 75 0
        near:#span_will 0 132 near:#span_you 101 0 near:#span_your 0 174 near:#symptom_and 0 108
        near:#third_and 118 92 near:#third_be 112 202 near:#third_do 191 0 near:#third_i 0 122
        near:#third_not -106 0 near:#third_the 75 0 near:#third_to 0 -205 near:#third_will 300 417
        near:#third_you -140 0 near:#third_your 0 -121 near:#time_after 0 -137 near:#time_and 309 0
        near:#time_are 146 0 near:#time_at -151 0 near:#time_for 173 0 near:#time_i -136 200
        near:#time_in -119 -167 near:#time_is -69 0 near:#time_of 0 103 near:#time_on 0 162
        near:#time_or 71 202 near:#time_that 0 -101 near:#time_the -207 -64 near:#time_they 0 192
        near:#time_will 155 178 near:#time_you 34 54 near:#time_your -96 130
        near:#treatment_a 0 179 near:#treatment_i 228 0 near:#treatment_the 0 79
        near:#universal_a 106 -114 near:#universal_and -219 0 near:#universal_at -174 0
        near:#universal_exception 293 0 near:#universal_for 0 -111 near:#universal_has 145 0
        near:#universal_of 144 67 near:#universal_that -58 0 near:#universal_the 103 0
        near:#universal_them 175 0 near:#universal_time 157 0 near:#universal_who 369 239
        near:#universal_your 159 94 near:#vacant_the 0 -121 near:#wantVerb_a 0 89
        near:#wantVerb_and -116 0 near:#wantVerb_of 0 -129 near:#wantVerb_that -107 0
        near:#wantVerb_the -110 112 near:#wantVerb_to -137 118 near:#we_the 128 0
        near:#work_and 0 208 near:#work_for 0 144 near:#work_on -88 0 near:#work_the -120 93
        near:#work_your 0 -137 near:#writer_a 159 0 near:#writer_about 0 -172
        near:#writer_am -72 -53 near:#writer_and 262 253 near:#writer_at 0 100
        near:#writer_be 129 0 near:#writer_been -59 0 near:#writer_by 0 93 near:#writer_can 72 46
        near:#writer_come -153 0 near:#writer_could -97 -131 near:#writer_do 48 -66
        near:#writer_had 211 109 near:#writer_have 0 114 near:#writer_i -130 -152
        near:#writer_in 133 -128 near:#writer_is 221 0 near:#writer_it 142 209
        near:#writer_know 0 -65 near:#writer_like 0 -107 near:#writer_my 135 0
        near:#writer_not 0 -113 near:#writer_of -98 -83 near:#writer_on 202 154
        near:#writer_see 171 107 near:#writer_sinc -139 0 near:#writer_so 0 217
        near:#writer_that 216 213 near:#writer_the 0 283 near:#writer_ther 183 0
        near:#writer_to 127 113 near:#writer_will 0 -128 near:#writer_with -132 0
        near:#writer_word 208 0 near:#writer_work -123 109 near:#writer_would 0 53
        near:#writer_yet 329 0 near:#writer_you 302 43 near:#writer_your -115 -76
        near:#you_a -246 0 near:#you_and -103 0 near:#you_are -97 0 near:#you_at 139 0
        near:#you_be 48 0 near:#you_can 0 114 near:#you_do -73 0 near:#you_for -142 0
        near:#you_have 47 0 near:#you_i -115 -51 near:#you_is 0 86 near:#you_it 80 -81
        near:#you_may 153 0 near:#you_me 167 0 near:#you_my 205 107 near:#you_of 0 -127
        near:#you_on -117 0 near:#you_one 0 -151 near:#you_out 0 -144 near:#you_that 206 181
        near:#you_the 126 192 near:#you_to -139 165 near:#you_who 0 -145 near:#you_will 64 39
        near:#you_with -130 0 near:#you_word 197 0 near:#you_would 165 0 near:#you_you 0 -99
        near:#you_your 203 -2 near:a_#accessVerb -43 0 near:a_#anyone 139 0
        near:a_#benefit -189 -73 near:a_#capacity 0 106 near:a_#certain 152 125
        near:a_#common 46 173 near:a_#ending 196 59 near:a_#goVerb 72 0 near:a_#meetVerb 0 -154
        near:a_#meeting -137 0 near:a_#named 170 0 near:a_#number 0 96 near:a_#outcome 124 0
        near:a_#passVerb 0 217 near:a_#people 117 197 near:a_#praise -184 -51
        near:a_#profession -79 0 near:a_#relative 0 118 near:a_#resource -100 -99
        near:a_#seat -58 102 near:a_#sign -185 -175 near:a_#span 151 169 near:a_#time 0 37
        near:a_#token -99 0 near:a_#treatment 0 128 near:a_#wantVerb 0 -115 near:a_#work 148 64
        near:a_#writer 134 0 near:a_#you 0 37 near:about_#common 0 -113 near:after_#span 173 0
        near:all_#common 89 0 near:alway_#common 151 0 near:am_#common 0 155 near:an_#common 0 -123
        near:an_#resource 0 -76 near:an_#span -98 -43 near:an_#time 0 -59
        near:and_#accessVerb 202 147 near:and_#anyone -115 -106 near:and_#capacity 0 -151
        near:and_#comer 0 50 near:and_#common 48 103 near:and_#credential 192 150
        near:and_#ending 0 -129 near:and_#giveVerb -82 0 near:and_#hedge -328 -116
        near:and_#meetVerb -182 -250 near:and_#modal 244 206 near:and_#moveVerb 0 129
        near:and_#named 0 -131 near:and_#negation 411 170 near:and_#noticing -122 -23
        near:and_#number 93 0 near:and_#passVerb 0 -98 near:and_#past 85 123
        near:and_#people -60 -136 near:and_#praise 0 -124 near:and_#resource 0 -174
        near:and_#seat -125 0 near:and_#span 0 -170 near:and_#third 236 0 near:and_#time 258 0
        near:and_#treatment 0 -198 near:and_#universal 342 86 near:and_#wantVerb -155 0
        near:and_#we 0 -129 near:and_#writer -115 136 near:and_#you 0 -78 near:any_#common -104 0
        near:any_#span -216 -63 near:any_#time -304 -89 near:any_#you 155 0 near:are_#anyone 0 -146
        near:are_#common -63 0 near:are_#writer 136 0 near:are_#you 0 -100 near:as_#common 0 -51
        near:as_#you -111 0 near:at_#anyone 228 0 near:at_#common 85 35 near:at_#moveVerb 0 127
        near:at_#number -109 -229 near:at_#people 0 -172 near:at_#seat 127 0 near:at_#span 0 -145
        near:at_#time 0 -114 near:at_#you 0 105 near:be_#benefit -120 -101 near:be_#common -187 -66
        near:be_#outcome 0 48 near:be_#past 0 95 near:be_#you 168 0 near:been_#past -103 0
        near:befor_#common 0 -91 near:by_#time 134 177 near:can_#common 0 16
        near:can_#negation -210 -128 near:can_#noticing 212 91 near:can_#passVerb 205 0
        near:can_#you 254 0 near:could_#benefit 0 -229 near:could_#common -103 -95
        near:could_#ending 0 -80 near:could_#goVerb 0 148 near:could_#meetVerb 0 191
        near:could_#moveVerb 0 116 near:day_#span 210 0 near:day_#time 182 0 near:do_#common 234 0
        near:do_#outcome 111 0 near:every_#common 73 0 near:first_#span 0 103
        near:for_#certain 161 77 near:for_#comer 181 0 near:for_#common -20 -104
        near:for_#meeting -89 -106 near:for_#number 0 -82 near:for_#outcome 199 0
        near:for_#people 60 0 near:for_#span -151 -150 near:for_#treatment 0 -141
        near:for_#universal 185 84 near:for_#writer 118 0 near:for_#you 0 -142
        near:free_#common 0 128 near:get_#common 77 237 near:had_#common 0 126
        near:had_#past -125 0 near:has_#certain 174 215 near:has_#common 57 110
        near:has_#ending 200 82 near:has_#final 186 0 near:has_#moveVerb 146 164
        near:has_#negation 0 126 near:has_#outcome 250 174 near:has_#passVerb 263 0
        near:has_#past 236 182 near:has_#universal 184 229 near:have_#accessVerb 24 74
        near:have_#certain 271 137 near:have_#ending 62 -92 near:have_#giveVerb 0 187
        near:have_#meetVerb 39 -109 near:have_#meeting 125 0 near:have_#moveVerb -120 -41
        near:have_#negation 316 0 near:have_#noticing 168 -133 near:have_#number -109 -63
        near:have_#passVerb 0 -138 near:have_#past 180 62 near:have_#people -39 0
        near:have_#praise -120 119 near:have_#resource -92 -102 near:have_#universal 79 139
        near:have_#wantVerb 0 156 near:have_#work -125 0 near:have_#writer 285 149
        near:have_#you 196 0 near:he_#common 226 0 near:he_#ending 225 0 near:hour_#common 183 128
        near:hour_#time 0 121 near:how_#common 0 -116 near:how_#you 0 -156
        near:i_#accessVerb 289 158 near:i_#anyone -141 0 near:i_#benefit -128 0
        near:i_#common 345 23 near:i_#credential -97 0 near:i_#ending -99 0 near:i_#final 0 86
        near:i_#giveVerb -117 0 near:i_#goVerb -425 -41 near:i_#growth -124 0
        near:i_#hedge -238 -71 near:i_#meetVerb -250 0 near:i_#meeting 0 -72 near:i_#modal 0 -46
        near:i_#moveVerb -188 -116 near:i_#named 128 0 near:i_#negation 204 -186
        near:i_#noticing 0 -75 near:i_#number 0 -22 near:i_#outcome -311 0
        near:i_#passVerb -101 106 near:i_#past -48 19 near:i_#people -115 -271 near:i_#place 0 -245
        near:i_#praise -127 114 near:i_#resource -97 121 near:i_#seat 0 140 near:i_#time -154 0
        near:i_#treatment 0 162 near:i_#universal 134 155 near:i_#wantVerb -103 0
        near:i_#work 0 135 near:i_#writer 120 56 near:i_#you 82 0 near:if_#past 0 109
        near:if_#you 0 12 near:in_#anyone 0 148 near:in_#benefit 0 -139 near:in_#certain 149 120
        near:in_#common 147 74 near:in_#number 229 82 near:in_#place 0 -88 near:in_#seat 0 120
        near:in_#span 316 173 near:in_#time 292 0 near:in_#treatment -126 -146
        near:in_#universal 173 0 near:in_#writer 53 0 near:in_#you 100 -5
        near:is_#accessVerb 293 140 near:is_#anyone -167 -191 near:is_#benefit 0 -96
        near:is_#common -54 81 near:is_#ending 130 0 near:is_#final 187 146 near:is_#number -147 0
        near:is_#outcome 183 162 near:is_#praise 0 -56 near:is_#universal 144 0
        near:is_#writer -144 0 near:is_#you -157 -142 near:it_#accessVerb 97 175
        near:it_#certain 165 219 near:it_#common 374 294 near:it_#ending 72 246
        near:it_#giveVerb 0 -161 near:it_#goVerb 276 75 near:it_#hedge -168 0 near:it_#modal 24 4
        near:it_#moveVerb 69 139 near:it_#negation 0 54 near:it_#number 0 109 near:it_#outcome 0 58
        near:it_#passVerb -117 -169 near:it_#past -138 22 near:it_#praise 222 121
        near:it_#time 95 148 near:it_#universal 51 140 near:it_#writer -98 0 near:it_#you 0 -165
        near:last_#time 0 -110 near:like_#noticing 0 -113 near:like_#passVerb 0 142
        near:may_#ending 0 -130 near:me_#accessVerb 135 0 near:me_#common 0 125
        near:me_#ending 0 113 near:me_#number 0 163 near:me_#time 72 151 near:me_#you 160 111
        near:might_#benefit 0 -30 near:might_#common 0 -35 near:mine_#modal 0 -155
        near:my_#certain 370 209 near:my_#comer 0 110 near:my_#common -18 138 near:my_#ending 0 77
        near:my_#meeting 274 150 near:my_#modal 0 127 near:my_#moveVerb 0 163
        near:my_#negation 182 0 near:my_#resource -160 -97 near:my_#seat -129 0
        near:my_#time -125 145 near:my_#treatment -228 -114 near:my_#universal 160 0
        near:no_#certain 139 0 near:no_#common 56 0 near:no_#people 144 0 near:nobody_#common 176 0
        near:nobody_#ending 224 0 near:not_#certain -108 0 near:not_#common -125 0
        near:not_#goVerb 0 128 near:not_#meetVerb -90 0 near:not_#moveVerb 0 104
        near:not_#noticing -124 -133 near:not_#number 248 0 near:not_#outcome 110 0
        near:not_#people 346 175 near:not_#universal -196 0 near:not_#writer -160 -156
        near:of_#accessVerb -132 -126 near:of_#anyone 109 106 near:of_#certain 0 110
        near:of_#comer 0 -84 near:of_#common 209 -150 near:of_#moveVerb 79 0
        near:of_#number -145 -78 near:of_#past -149 0 near:of_#people 0 -215
        near:of_#resource -124 0 near:of_#seat -99 -117 near:of_#third 200 156 near:of_#work 0 -188
        near:of_#writer 0 -23 near:of_#you 44 77 near:offic_#common 0 -156 near:on_#anyone 108 0
        near:on_#certain 134 0 near:on_#common 0 -69 near:on_#goVerb 296 0 near:on_#meetVerb 132 0
        near:on_#moveVerb 121 0 near:on_#number -94 116 near:on_#passVerb 0 -101 near:on_#seat 71 0
        near:on_#span -176 0 near:on_#time -226 28 near:on_#universal 178 0 near:on_#you -109 0
        near:one_#common 0 -107 near:or_#common 0 76 near:or_#span 145 58 near:or_#time 0 163
        near:or_#writer 0 -130 near:or_#you 0 187 near:other_#common -141 0 near:out_#you 0 183
        near:own_#common 0 -128 near:she_#common -122 0 near:she_#past -124 -93
        near:should_#common 0 -105 near:sinc_#past 0 -125 near:six_#span 151 100
        near:so_#common 0 80 near:so_#modal 242 0 near:tell_#you 65 0 near:that_#accessVerb 223 151
        near:that_#anyone 117 0 near:that_#benefit 0 -83 near:that_#certain 106 107
        near:that_#common 90 81 near:that_#ending -148 -115 near:that_#gap 0 -141
        near:that_#meetVerb 159 0 near:that_#moveVerb 79 0 near:that_#negation -147 0
        near:that_#past -41 -182 near:that_#people 0 -69 near:that_#praise -131 0
        near:that_#resource 226 0 near:that_#universal 129 83 near:that_#writer 0 -50
        near:that_#you 164 -93 near:the_#accessVerb 0 -150 near:the_#anyone 0 -96
        near:the_#benefit -89 0 near:the_#capacity 0 97 near:the_#certain 208 160
        near:the_#comer -98 90 near:the_#common -6 216 near:the_#credential 0 120
        near:the_#ending 9 138 near:the_#final 0 105 near:the_#gap 0 -143 near:the_#giveVerb 0 17
        near:the_#goVerb 1 34 near:the_#meetVerb 99 175 near:the_#meeting -152 0
        near:the_#moveVerb 196 114 near:the_#named -181 152 near:the_#noticing 0 -91
        near:the_#number 0 39 near:the_#outcome 239 78 near:the_#passVerb -107 142
        near:the_#past -353 -94 near:the_#people -198 0 near:the_#place 0 -134
        near:the_#praise 0 -49 near:the_#resource 36 159 near:the_#span 260 254
        near:the_#third 77 -101 near:the_#time 137 -18 near:the_#token 0 132
        near:the_#treatment 90 0 near:the_#universal 134 76 near:the_#writer 0 249
        near:the_#you -37 116 near:their_#common 0 114 near:them_#common 76 65
        near:them_#ending 0 164 near:them_#writer 0 150 near:ther_#negation 0 92
        near:ther_#universal 138 0 near:they_#common 141 0 near:they_#ending 71 56
        near:they_#goVerb 0 124 near:they_#meetVerb 123 146 near:they_#moveVerb 0 90
        near:they_#noticing -119 0 near:thi_#span -149 -133 near:thi_#time -123 -106
        near:thre_#common -132 0 near:thre_#span 0 139 near:to_#accessVerb -104 -82
        near:to_#anyone -146 -168 near:to_#benefit -101 0 near:to_#certain 102 0
        near:to_#common -202 102 near:to_#ending -96 0 near:to_#giveVerb -133 0
        near:to_#goVerb 0 19 near:to_#growth 0 153 near:to_#meetVerb 129 250
        near:to_#moveVerb -167 0 near:to_#noticing -157 -74 near:to_#number -117 0
        near:to_#outcome -61 186 near:to_#passVerb -153 0 near:to_#past -151 145
        near:to_#people -73 102 near:to_#seat 0 98 near:to_#span 0 118 near:to_#third -109 -106
        near:to_#time -151 0 near:to_#writer 0 -55 near:to_#you -44 141 near:two_#common 0 -73
        near:us_#common 121 0 near:was_#common 0 -81 near:was_#past 0 -123 near:we_#common 0 116
        near:what_#common -76 -110 near:what_#you -95 0 near:when_#past 0 -100
        near:which_#common 0 77 near:who_#accessVerb 150 0 near:who_#ending 70 0
        near:who_#meetVerb 216 135 near:who_#moveVerb 0 -97 near:who_#negation -150 0
        near:who_#noticing 106 0 near:who_#past -156 -153 near:who_#writer 138 0
        near:will_#accessVerb 205 49 near:will_#anyone -166 0 near:will_#common -195 -111
        near:will_#ending -195 0 near:will_#final 0 117 near:will_#giveVerb 0 -149
        near:will_#negation 223 94 near:will_#noticing -116 0 near:will_#outcome 105 89
        near:with_#accessVerb 244 253 near:with_#anyone 0 -64 near:with_#comer 0 -112
        near:with_#common 80 0 near:with_#hedge 0 -144 near:with_#number 0 -126
        near:with_#people -190 -173 near:with_#writer 0 81 near:with_#you 107 123
        near:within_#common 239 203 near:within_#span 375 285 near:within_#time 204 232
        near:work_#anyone 233 0 near:work_#certain 230 0 near:work_#common 144 0
        near:work_#universal 298 0 near:would_#accessVerb 0 115 near:would_#anyone 0 145
        near:would_#benefit -94 146 near:would_#certain 0 -172 near:would_#common -71 -136
        near:would_#ending 134 111 near:would_#meetVerb -126 0 near:would_#moveVerb -63 -59
        near:would_#noticing -207 0 near:would_#passVerb 126 73 near:would_#past 0 -255
        near:would_#wantVerb 0 -110 near:would_#writer 308 0 near:would_#you -98 -53
        near:you_#benefit 214 0 near:you_#certain 176 -85 near:you_#common -250 -49
        near:you_#credential -159 0 near:you_#ending 0 -138 near:you_#final -97 -124
        near:you_#gap 0 -118 near:you_#goVerb -237 -121 near:you_#hedge 133 194
        near:you_#meetVerb -182 -159 near:you_#meeting 91 0 near:you_#modal 214 100
        near:you_#moveVerb -255 -65 near:you_#negation 0 -118 near:you_#noticing -47 165
        near:you_#number 0 -98 near:you_#outcome -125 -132 near:you_#passVerb 362 140
        near:you_#past -75 -30 near:you_#people -208 0 near:you_#time -112 -75
        near:you_#universal 0 -154 near:you_#writer 318 0 near:your_#accessVerb 117 90
        near:your_#anyone 155 -85 near:your_#benefit -105 0 near:your_#certain 225 0
        near:your_#comer 90 0 near:your_#common 0 248 near:your_#gap 0 71 near:your_#giveVerb 0 177
        near:your_#hedge -129 11 near:your_#meetVerb 0 89 near:your_#modal 131 190
        near:your_#negation 0 203 near:your_#noticing 0 77 near:your_#outcome 0 99
        near:your_#passVerb 0 168 near:your_#people 149 45 near:your_#resource -80 0
        near:your_#sign 0 -160 near:your_#span 124 95 near:your_#time 109 0 near:your_#vacant 0 104
        near:your_#work -179 131 near:your_#writer 0 -101 pair:^_a 0 82 pair:^_and 0 -153
        pair:^_any -319 -145 pair:^_for 172 0 pair:^_i -150 101 pair:^_if 0 78 pair:^_my 172 -66
        pair:^_not 216 0 pair:^_she 0 -92 pair:^_that 273 0 pair:^_the -377 -181 pair:^_ther -186 0
        pair:^_with 328 0 pair:^_would 0 -129 pair:^_you -127 -78 pair:^_your -163 140
        pair:and_a -83 0 pair:and_i -6 0 pair:and_it 245 118 pair:and_my 0 180 pair:and_the 102 23
        pair:and_then -140 0 pair:and_ther 190 0 pair:and_they 442 0 pair:and_you 0 82
        pair:any_day 0 -132 pair:at_the -273 113 pair:back_$ 0 103 pair:by_the 204 0
        pair:can_not -275 -122 pair:can_tell 234 0 pair:come_to -246 0 pair:could_i 0 123
        pair:day_and 0 174 pair:do_not 6 0 pair:do_the 165 0 pair:every_time 259 0
        pair:for_a -147 -90 pair:for_me 246 0 pair:for_the -148 -327 pair:from_the -167 0
        pair:going_to 214 0 pair:have_a -173 0 pair:have_been -103 0 pair:have_had 221 0
        pair:have_my 280 0 pair:have_yet 456 0 pair:how_you 0 -66 pair:i_am -101 -79
        pair:i_believ 0 171 pair:i_can 111 75 pair:i_could 0 -106 pair:i_do 63 0
        pair:i_have 182 199 pair:i_see 143 0 pair:i_will -193 -270 pair:i_would 107 0
        pair:if_you 0 91 pair:in_my 0 -144 pair:in_the -158 48 pair:in_your 264 138
        pair:is_a 48 117 pair:is_no -184 0 pair:is_the -241 -162 pair:it_$ -127 -13
        pair:it_has 201 164 pair:it_in 0 103 pair:it_is 0 -187 pair:it_on 188 0 pair:it_to 71 108
        pair:it_was -122 0 pair:it_work 237 0 pair:it_would 0 104 pair:like_to 0 -83
        pair:me_$ -156 -246 pair:me_and 311 0 pair:me_to 0 106 pair:my_word 302 0
        pair:no_exception 338 0 pair:not_$ 0 146 pair:not_a 117 120 pair:not_one 278 0
        pair:of_it -131 -118 pair:of_the -97 0 pair:of_them 340 200 pair:of_your 102 106
        pair:on_a 0 -108 pair:on_it 165 124 pair:on_my 0 -115 pair:one_$ 133 0 pair:one_who 0 182
        pair:or_a 0 134 pair:pick_up 286 159 pair:so_that 0 -145 pair:some_of 0 -71
        pair:tell_me -147 0 pair:tell_you 114 0 pair:that_i -58 -115 pair:that_is 322 207
        pair:that_the -212 -101 pair:the_back -157 0 pair:the_hour 191 0 pair:the_morn 303 0
        pair:the_one -100 0 pair:the_same 0 85 pair:the_second 84 0 pair:ther_is 136 0
        pair:time_$ 209 0 pair:to_be 0 -115 pair:to_know 0 -114 pair:to_the 335 253
        pair:to_your 0 72 pair:too_$ 199 139 pair:up_on 283 0 pair:was_the 0 -114
        pair:who_has 161 0 pair:will_be 253 276 pair:will_not 0 116 pair:with_a -95 0
        pair:with_it 286 0 pair:with_me 0 196 pair:with_the -129 21 pair:word_$ 214 0
        pair:work_on 221 0 pair:would_be 0 17 pair:would_you 0 -115 pair:year_$ -153 -73
        pair:yet_to 469 0 pair:you_$ -189 0 pair:you_and -170 -116 pair:you_are 0 97
        pair:you_can 0 107 pair:you_do -138 0 pair:you_have 219 0 pair:you_may 259 0
        pair:you_to 0 48 pair:you_would 114 0 pair:your_$ 185 0 pair:your_staff 0 151
        some:#accessVerb -49 0 some:#anyone 96 -76 some:#benefit -365 -299 some:#capacity -177 63
        some:#certain 531 201 some:#comer -80 95 some:#common -403 110 some:#credential -124 6
        some:#ending 28 0 some:#final 215 44 some:#food -311 -105 some:#gap -238 -104
        some:#giveVerb -360 0 some:#goVerb 286 128 some:#growth 82 22 some:#hedge -599 -313
        some:#hollow -111 -120 some:#meetVerb 154 136 some:#meeting -70 87 some:#modal 149 4
        some:#moveVerb 152 43 some:#named -278 -88 some:#negation 122 207 some:#noticing -505 -162
        some:#number 288 168 some:#outcome 404 125 some:#passVerb -160 111 some:#past -361 -113
        some:#people -131 81 some:#place -178 -100 some:#praise 43 105 some:#profession -206 0
        some:#relative 9 0 some:#resource -230 19 some:#seat -325 -62 some:#sendVerb -125 -155
        some:#sign -72 -120 some:#social -192 0 some:#span 237 29 some:#symptom 401 258
        some:#takeVerb 19 48 some:#third -243 -79 some:#time 0 279 some:#title 0 52
        some:#token -31 172 some:#treatment 258 17 some:#universal 254 95 some:#vacant -201 89
        some:#wantVerb -137 -71 some:#we -167 0 some:#work -206 -78 some:#writer -235 0
        some:#you -402 106 three:I_not+past 141 -96 three:I_not+people 74 140 three:I_not+send 16 0
        three:I_not+they -47 -66 three:I_not+will 87 25 three:I_not+you 0 -59
        three:I_past+people 63 -34 three:I_past+send 135 -49 three:I_past+they -26 -30
        three:I_past+you -11 29 three:I_people+send -22 -58 three:I_people+sign 51 -141
        three:I_people+they -69 -139 three:I_people+will 106 89 three:I_people+you 58 78
        three:I_send+sign 0 79 three:I_send+will 83 75 three:I_send+you 138 0
        three:I_they+you 0 -55 three:I_will+you 80 54 three:all_I+past 182 0
        three:all_I+people 210 140 three:all_I+send 43 49 three:all_I+sign 107 0
        three:all_I+they 0 -110 three:all_I+will 90 112 three:all_I+you 97 0 three:all_can+I 58 56
        three:all_can+certain 0 135 three:all_can+not -68 0 three:all_can+past 75 98
        three:all_can+people 0 35 three:all_can+send 86 0 three:all_can+they 81 0
        three:all_can+you 128 15 three:all_certain+I 69 23 three:all_certain+comer -77 0
        three:all_certain+final 0 146 three:all_certain+gap 0 77 three:all_certain+not -149 30
        three:all_certain+past 0 59 three:all_certain+people 0 86 three:all_certain+send 0 54
        three:all_certain+sign 104 101 three:all_certain+they 0 16 three:all_certain+will 92 195
        three:all_certain+you -126 -97 three:all_comer+I 142 0 three:all_comer+not -122 0
        three:all_comer+past 75 0 three:all_comer+people 54 0 three:all_comer+send 86 0
        three:all_comer+will 0 103 three:all_comer+you 97 -136 three:all_final+not -103 0
        three:all_final+past -110 0 three:all_final+people 0 66 three:all_final+they 0 156
        three:all_final+you -118 -156 three:all_gap+not 99 75 three:all_gap+past 0 -96
        three:all_gap+you 0 -11 three:all_not+past 0 -161 three:all_not+people -140 73
        three:all_not+they -74 0 three:all_not+will 0 62 three:all_not+you -172 -109
        three:all_past+people 240 160 three:all_past+send 75 0 three:all_past+will 76 87
        three:all_people+send 107 116 three:all_people+they 67 0 three:all_people+will 67 160
        three:all_people+you 147 13 three:all_send+they 48 0 three:all_send+you 30 83
        three:all_sign+you 0 -96 three:all_they+you 0 -127 three:all_will+you 71 100
        three:can_I+not -79 -112 three:can_I+past 52 -29 three:can_I+people -110 0
        three:can_I+send 151 -109 three:can_I+they 110 0 three:can_I+you 105 138
        three:can_certain+comer -107 0 three:can_certain+past 0 55 three:can_certain+people -114 0
        three:can_certain+send 0 -113 three:can_certain+they 65 0 three:can_certain+you 36 0
        three:can_comer+I -73 77 three:can_comer+final 0 75 three:can_comer+not -71 0
        three:can_comer+past 0 96 three:can_comer+people -91 0 three:can_comer+send 0 -90
        three:can_comer+you 0 49 three:can_final+I 0 90 three:can_final+past 0 103
        three:can_final+people 0 150 three:can_final+send 118 74 three:can_final+they 112 143
        three:can_final+you 0 82 three:can_gap+I 0 -52 three:can_gap+people 0 -56
        three:can_gap+you 0 -169 three:can_not+past 0 -36 three:can_not+people -64 0
        three:can_not+you 40 0 three:can_past+send 151 78 three:can_past+sign 0 47
        three:can_past+they 127 75 three:can_past+you 102 0 three:can_people+send 0 -58
        three:can_people+they 108 -45 three:can_people+you 66 57 three:can_send+sign 0 98
        three:can_send+they 134 159 three:can_send+you 179 30 three:can_sign+you 0 97
        three:can_they+you 252 95 three:can_will+you 77 0 three:certain_I+not 83 27
        three:certain_I+past 0 -79 three:certain_I+people 78 122 three:certain_I+send -10 0
        three:certain_I+sign 115 82 three:certain_I+they -92 -153 three:certain_I+will 105 192
        three:certain_I+you 56 30 three:certain_comer+I 0 -60 three:certain_comer+not -127 0
        three:certain_comer+past -88 0 three:certain_comer+people -117 0
        three:certain_comer+send 0 -61 three:certain_comer+they 0 -136
        three:certain_comer+will 125 131 three:certain_comer+you 0 -210 three:certain_final+I 0 89
        three:certain_final+not 0 87 three:certain_final+past -110 0
        three:certain_final+people 0 45 three:certain_final+they 0 129
        three:certain_final+will 0 179 three:certain_final+you -98 -109 three:certain_gap+not 0 60
        three:certain_not+past 0 -101 three:certain_not+people -77 121 three:certain_not+they -87 0
        three:certain_not+will 0 126 three:certain_not+you -95 -50 three:certain_past+people 60 84
        three:certain_past+send 0 -94 three:certain_past+they -74 0 three:certain_past+will 0 109
        three:certain_past+you -136 -121 three:certain_people+send 0 -59
        three:certain_people+will 167 240 three:certain_they+will 0 115
        three:certain_they+you -97 -116 three:certain_will+you 137 216 three:comer_I+not -69 0
        three:comer_I+past 38 72 three:comer_I+people 39 -27 three:comer_I+send 0 -85
        three:comer_I+will 104 0 three:comer_I+you 51 49 three:comer_final+people 0 82
        three:comer_not+people -103 0 three:comer_not+send -73 0 three:comer_past+send 0 -52
        three:comer_past+you 0 96 three:comer_people+send 0 -208 three:comer_people+sign 59 -96
        three:comer_people+they 0 -75 three:comer_people+will 180 130 three:comer_will+you 128 0
        three:final_I+not 0 58 three:final_I+past -84 -30 three:final_I+people 0 44
        three:final_I+send 154 0 three:final_I+sign 0 -107 three:final_I+you -100 -55
        three:final_gap+past 0 103 three:final_not+past -120 0 three:final_not+people 0 136
        three:final_not+they 0 109 three:final_not+you -39 -118 three:final_past+people -148 -88
        three:final_past+you -149 -98 three:final_people+send 0 -62 three:final_people+they 80 0
        three:final_people+will 0 89 three:final_people+you 0 -120 three:final_send+they 91 0
        three:final_they+you 92 0 three:final_will+you 124 117 three:gap_I+past -66 0
        three:gap_I+people -64 0 three:gap_I+you -88 -1 three:gap_past+send 0 -57
        three:gap_people+you -38 0 three:not_past+people 29 0 three:not_past+send 0 -83
        three:not_past+they -76 0 three:not_past+will 90 48 three:not_past+you -187 -147
        three:not_people+send 0 -56 three:not_people+will 196 161 three:not_people+you 41 76
        three:not_send+they 0 -108 three:not_sign+you -94 0 three:not_they+you -75 0
        three:not_will+you 144 100 three:past_people+send 112 0 three:past_people+sign 79 -34
        three:past_people+will 138 94 three:past_people+you 0 -37 three:past_send+they 92 155
        three:past_send+you 91 -19 three:past_they+you 0 104 three:past_will+you 56 58
        three:people_send+they 0 40 three:people_send+you 22 0 three:people_sign+you 0 -72
        three:people_they+you 0 -65 three:people_will+you 211 162 three:send_sign+you 0 49
        three:send_they+you 120 158 three:send_will+you 106 0 wish:I_tell 189 0 word:'s -319 0
        word:4 328 0 word:a -185 0 word:about -230 -46 word:after -229 -298
        word:afternoon -227 -120 word:again 250 89 word:all -168 -44 word:allow 0 197
        word:also -179 0 word:alway 225 97 word:am -164 -56 word:an 179 0 word:and 145 157
        word:another 388 263 word:answer 154 0 word:any -242 -103 word:anybody 219 0
        word:anyth -242 -141 word:are -79 175 word:as 296 162 word:ask -443 -335 word:at -19 0
        word:back 245 18 word:bad 0 -146 word:bag 0 210 word:bank 433 0 word:be 61 107
        word:becaus 0 -183 word:been -142 -83 word:befor -196 -182 word:believ 0 142
        word:better 0 -269 word:bike 338 0 word:boy 303 0 word:bring 0 68 word:bus -140 -153
        word:but 125 -235 word:by 31 57 word:call -153 156 word:came -291 -234 word:can -106 120
        word:carry 0 -144 word:chair -143 -114 word:chang -130 0 word:child 627 229
        word:children 140 0 word:choos -165 0 word:client 134 0 word:clinic 0 96 word:clos 0 -135
        word:coff -158 -132 word:cognitiv 334 0 word:come 0 92 word:copy -132 -147 word:cost -185 0
        word:could -55 -34 word:count 0 -178 word:day 280 244 word:did -221 -35 word:do 210 -58
        word:done -109 0 word:down 211 0 word:each 160 180 word:eleven 0 156 word:end 0 117
        word:even 0 90 word:ever 82 198 word:every 184 110 word:exception 698 266
        word:exposur 177 0 word:fail 0 208 word:family -197 0 word:finish 144 0 word:five -184 -113
        word:fix -172 0 word:follow 142 0 word:for -126 -88 word:form 0 -161 word:four -322 -71
        word:free -231 84 word:get 156 0 word:give 14 122 word:go 254 0 word:goe 392 337
        word:going 223 184 word:gone 268 0 word:good 27 -83 word:got -82 0 word:grief 163 0
        word:group 0 139 word:guarant 617 294 word:had 141 0 word:half -195 0 word:hand 166 0
        word:happy 0 -175 word:has 228 137 word:have 0 -119 word:he 0 104 word:hear 234 -82
        word:heart 0 273 word:help 0 -125 word:her -127 -105 word:him -139 -106 word:his 143 0
        word:hold 0 187 word:home 0 -132 word:hour 264 324 word:how -213 -291 word:hundr 210 204
        word:i -55 -119 word:if -217 0 word:in 0 -1 word:includ 250 0 word:insid 400 181
        word:into 315 0 word:is 72 0 word:it 185 70 word:june 240 0 word:just -15 0
        word:keep -108 0 word:kept 0 -178 word:kid 0 143 word:know -267 -249 word:last 0 -176
        word:late -130 -185 word:laugh 0 171 word:learn -160 0 word:leav 264 132 word:left 311 118
        word:let -149 0 word:library 0 -160 word:licens 378 0 word:like 319 -65 word:list 0 -87
        word:listen -145 0 word:littl -187 0 word:look -194 -191 word:lot 390 0 word:love -89 0
        word:lunch -135 39 word:made 0 178 word:make -94 0 word:man -136 0 word:many -154 0
        word:may 126 -155 word:me 95 76 word:meet 93 0 word:mention 176 0 word:might -306 -168
        word:mine -399 0 word:minut 0 -113 word:monday 0 15 word:month 108 -140 word:more -294 -296
        word:morn 299 0 word:mother 249 0 word:much 0 129 word:my 323 -68 word:myself 162 0
        word:name -209 0 word:never 136 0 word:new -132 0 word:no -135 39 word:nobody 313 131
        word:not 102 99 word:noth 104 -151 word:number 0 165 word:of -258 -227 word:off -59 0
        word:offic -104 0 word:on -75 0 word:once 82 0 word:one 164 -13 word:only -164 0
        word:open 0 101 word:or -137 353 word:our -101 0 word:out 124 57 word:over -485 0
        word:own 113 0 word:page -160 -115 word:paper 0 -163 word:parent -145 -114
        word:patient -113 0 word:peopl -91 0 word:period 222 0 word:phon -191 -178
        word:pick 243 158 word:plac 0 149 word:plan 187 0 word:pleas -186 -175 word:practic -147 0
        word:put 0 150 word:question -93 -170 word:quit 450 0 word:rack 322 0 word:rais 254 0
        word:read 154 0 word:record 220 182 word:relaps 653 0 word:remember -221 -196
        word:report 231 0 word:rest 146 0 word:result 328 0 word:ring 361 202 word:rule -173 0
        word:run 0 61 word:said -60 -152 word:same 344 144 word:saturday -139 139 word:saw 0 -193
        word:say -251 -111 word:second 340 173 word:see 416 30 word:seen 137 0 word:send -261 -236
        word:session 167 0 word:set 259 161 word:she -289 -104 word:sheet 177 0
        word:short -220 -243 word:should -246 -123 word:show -137 128 word:side 146 0
        word:sign 213 0 word:sinc -492 -239 word:singl 148 116 word:six 171 268 word:sleep -131 0
        word:small -146 0 word:so -161 -111 word:some -22 -144 word:somebody -282 -249
        word:someth -170 0 word:spar 0 -259 word:speak 0 162 word:spent 292 0 word:staff 0 109
        word:stand 60 86 word:start 99 0 word:stay 242 0 word:stop -289 0 word:street 0 163
        word:student -143 0 word:suit 239 0 word:summer 0 -197 word:tak 310 182 word:take 36 -4
        word:talk 0 -194 word:tea 0 -149 word:teach -142 0 word:tell -137 0 word:than -27 -232
        word:that 315 -25 word:the 33 153 word:their 159 151 word:them 52 163 word:then 183 0
        word:ther 83 142 word:they 318 52 word:thi -227 -71 word:thing 164 -76 word:third 107 156
        word:thos 78 0 word:though -146 0 word:thought 0 151 word:thre 195 58 word:through 139 0
        word:thursday -149 0 word:time 371 181 word:to -153 -33 word:today 335 0
        word:told -260 -221 word:too 359 311 word:town 0 -109 word:train -109 181
        word:troubl -170 0 word:tuesday -172 150 word:twenty 0 -152 word:twic 0 91 word:two -102 86
        word:until -172 0 word:up 354 307 word:us 0 -78 word:use 21 0 word:visit 182 111
        word:wait 208 112 word:walk 266 222 word:want -248 0 word:was -233 -177 word:watch 0 134
        word:way -183 147 word:we -75 88 word:wednesday -155 169 word:week 277 210
        word:well -50 -125 word:went 0 -109 word:what -221 -136 word:whatever 319 0
        word:when -38 96 word:wher -184 0 word:whether 0 -124 word:which -213 186
        word:whichever -136 0 word:who 474 86 word:whoever 367 270 word:will 705 549
        word:with 264 176 word:within 740 402 word:without 0 147 word:word 62 -93 word:work 338 163
        word:would -184 -184 word:writ -303 0 word:wrong 221 0 word:wrot -179 -130
        word:year -211 -83 word:yet 570 0 word:you -3 253 word:your 60 17 word:yourself 169 0
        word:zero 459 0
        """
}
