// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -402 -549
        both:I_limit 73 84 both:I_not 62 -54 both:I_number -114 -15 both:I_outcome 116 64
        both:I_past -62 -81 both:I_people 82 0 both:I_question -168 0 both:I_quoted -92 0
        both:I_seat -36 -16 both:I_send 0 -8 both:I_sign 79 0 both:I_symptom 20 14
        both:I_they 0 -139 both:I_time 134 23 both:I_want -80 38 both:I_we -195 -143
        both:I_will 0 -31 both:I_you 166 162 both:all_I 316 -3 both:all_can -44 75
        both:all_certain 0 129 both:all_final -114 123 both:all_growth 148 96
        both:all_hedge -133 -167 both:all_if 144 -27 both:all_limit 18 262 both:all_not -221 0
        both:all_number -206 -93 both:all_outcome 223 90 both:all_past 85 65 both:all_people 87 127
        both:all_quoted -106 0 both:all_seat 138 -62 both:all_send 162 97 both:all_sign 112 0
        both:all_symptom 121 63 both:all_time 0 84 both:all_want 115 32 both:all_will 95 196
        both:all_you -92 -142 both:can_I 124 93 both:can_certain -116 0 both:can_comer -104 0
        both:can_final 85 98 both:can_gap 0 -117 both:can_hedge -143 -57 both:can_if 0 71
        both:can_limit 234 0 both:can_not -233 -90 both:can_number 0 -224 both:can_outcome -210 35
        both:can_past 90 -96 both:can_people -259 -24 both:can_question -152 0 both:can_seat 86 -78
        both:can_send 147 0 both:can_sign 0 75 both:can_symptom 94 0 both:can_they 199 0
        both:can_time 204 134 both:can_want -146 72 both:can_we -131 -92 both:can_you 165 46
        both:certain_I 120 29 both:certain_comer -89 0 both:certain_final 93 170
        both:certain_gap 0 66 both:certain_growth 77 106 both:certain_hedge -281 -168
        both:certain_if 0 -112 both:certain_limit 186 343 both:certain_not 0 66
        both:certain_number 110 62 both:certain_outcome 246 154 both:certain_past -160 0
        both:certain_people 71 122 both:certain_question 0 -172 both:certain_quoted -135 -91
        both:certain_seat 60 0 both:certain_send 131 65 both:certain_sign 109 66
        both:certain_symptom 91 118 both:certain_they -116 0 both:certain_time 0 190
        both:certain_want 62 0 both:certain_will 173 341 both:certain_you -148 -93
        both:comer_I 99 46 both:comer_final 216 0 both:comer_gap 0 -73 both:comer_hedge 0 -208
        both:comer_limit 155 0 both:comer_not -146 36 both:comer_number 0 -81
        both:comer_outcome 212 0 both:comer_past 36 90 both:comer_seat 52 -28
        both:comer_send -77 -147 both:comer_they 0 -82 both:comer_time 241 35 both:comer_want 0 -56
        both:comer_we 0 128 both:comer_will 264 126 both:comer_you 0 54 both:final_I -101 29
        both:final_if 0 93 both:final_limit 278 202 both:final_not 0 154 both:final_number 140 101
        both:final_outcome 102 126 both:final_past -251 -182 both:final_people 279 28
        both:final_seat 0 80 both:final_sign -127 0 both:final_symptom 167 77
        both:final_they 174 162 both:final_time 102 125 both:final_will 105 244
        both:final_you -76 -207 both:gap_I -110 0 both:gap_hedge -71 -144 both:gap_number -231 0
        both:gap_outcome 88 240 both:gap_people -48 0 both:gap_seat -56 -55 both:gap_send 70 72
        both:gap_time -159 89 both:gap_want 0 85 both:gap_you -82 -91 both:growth_I 0 72
        both:growth_hedge 267 0 both:growth_not 89 0 both:growth_outcome 0 70
        both:growth_people 202 0 both:growth_seat 204 0 both:growth_time 135 0
        both:growth_want 0 95 both:growth_you 192 12 both:hedge_I 38 -50 both:hedge_if -87 53
        both:hedge_limit 0 -86 both:hedge_not -193 -82 both:hedge_number -65 -55
        both:hedge_outcome -233 -130 both:hedge_past 2 -24 both:hedge_people -122 -44
        both:hedge_question -78 201 both:hedge_seat -5 -182 both:hedge_send -91 -62
        both:hedge_symptom 0 -125 both:hedge_they -19 -14 both:hedge_time 96 -221
        both:hedge_want -107 -113 both:hedge_we -150 -34 both:hedge_will -161 -294
        both:hedge_you -49 14 both:if_not -57 0 both:if_past 0 81 both:if_people 0 82
        both:if_seat 0 -227 both:if_send 0 -145 both:if_they -70 0 both:if_time 83 49
        both:if_will -144 -190 both:if_you -122 -45 both:limit_not 30 151 both:limit_number 190 184
        both:limit_outcome 285 74 both:limit_past 0 -26 both:limit_people 186 -162
        both:limit_seat 211 98 both:limit_send 53 36 both:limit_sign 52 0
        both:limit_symptom 121 116 both:limit_they 303 321 both:limit_time 228 2
        both:limit_want 0 -224 both:limit_will 279 424 both:limit_you 143 -121
        both:not_number 136 0 both:not_outcome 335 80 both:not_past 106 -152 both:not_people 96 194
        both:not_quoted -117 0 both:not_seat -128 64 both:not_send -69 0 both:not_sign 0 94
        both:not_symptom 231 129 both:not_they -198 32 both:not_time -151 188
        both:not_want -111 -110 both:not_will 211 186 both:not_you -115 0
        both:number_outcome 206 80 both:number_past -231 0 both:number_people 106 0
        both:number_question -118 -92 both:number_seat -287 -126 both:number_send -28 61
        both:number_sign -173 0 both:number_they 0 -161 both:number_time 384 159
        both:number_we 0 173 both:number_will 195 82 both:number_you 110 -241
        both:outcome_past -92 -100 both:outcome_people 132 219 both:outcome_question 0 -80
        both:outcome_quoted -93 -146 both:outcome_seat -17 0 both:outcome_send -141 22
        both:outcome_sign 0 -121 both:outcome_symptom 249 250 both:outcome_they -144 50
        both:outcome_time 125 89 both:outcome_want -122 -78 both:outcome_will 55 136
        both:outcome_you -190 -111 both:past_people -65 31 both:past_question 0 -135
        both:past_quoted -108 -57 both:past_seat -140 -160 both:past_send 139 -136
        both:past_sign 0 -26 both:past_symptom 0 83 both:past_they -76 0 both:past_time -233 -70
        both:past_want -169 -78 both:past_we -91 0 both:past_will 367 162 both:past_you -7 -37
        both:people_question -101 -135 both:people_quoted -109 0 both:people_seat -15 -56
        both:people_send -181 -26 both:people_sign 70 -60 both:people_symptom -137 0
        both:people_they -34 -121 both:people_time 86 93 both:people_we -166 0
        both:people_will 235 287 both:people_you -62 99 both:question_seat -107 -136
        both:question_time -213 -178 both:question_you -131 -154 both:quoted_seat 0 -79
        both:quoted_send 0 -196 both:quoted_time -104 -151 both:quoted_you -135 -59
        both:seat_send -102 0 both:seat_sign 0 -65 both:seat_they 122 -121 both:seat_time 105 153
        both:seat_want -26 47 both:seat_will -141 -125 both:seat_you -324 -128 both:send_they 78 35
        both:send_time 167 115 both:send_want 68 206 both:send_we 0 -73 both:send_will 83 0
        both:send_you 95 64 both:sign_time 187 0 both:sign_will 0 -138 both:sign_you -80 0
        both:symptom_time 34 75 both:symptom_you 0 -143 both:they_time 185 228 both:they_want 0 -98
        both:they_we -91 -177 both:they_will 167 248 both:they_you -76 0 both:time_want -91 0
        both:time_will 0 175 both:time_you -100 48 both:want_will 111 0 both:want_you -146 0
        both:we_you -135 0 both:will_you 233 139 deed:- 468 168 deed:-_#modal -177 0
        deed:I -100 -54 deed:I_#modal -64 26 deed:I_#past -307 -214 deed:I_am 0 -104
        deed:I_can 93 109 deed:I_could -97 0 deed:I_do 118 0 deed:I_have 189 263 deed:I_see 0 -96
        deed:I_will -202 -262 deed:I_would 150 60 deed:My_#comer 0 122 deed:My_#modal 0 303
        deed:My_#seat 80 0 deed:My_#treatment 0 -108 deed:They 154 105 deed:They_#modal 414 244
        deed:They_#past -69 0 deed:They_will 323 386 deed:We -57 177 deed:We_#modal -71 0
        deed:You 163 224 deed:You_#modal 157 93 deed:You_#past -291 0 deed:You_can 198 191
        deed:You_do -159 0 deed:You_have 272 70 deed:You_let 0 112 deed:You_may 254 0
        deed:You_would 108 0 deed:Your -122 124 deed:Your_#common -181 182 deed:Your_#modal 157 64
        deed:Your_#people 97 23 deed:Your_#seat 0 141 deed:Your_#treatment -118 0
        mark:digit 310 172 mark:first -557 -99 mark:last -1060 -99 mark:last-but-one -163 -99
        mark:last-but-two 997 -99 mark:long 29 -75 mark:question -758 75 mark:quoted -400 -69
        mark:second -664 -99 mark:short 0 -312 near:#accessVerb_a 102 -83
        near:#accessVerb_and 0 -179 near:#accessVerb_any 0 194 near:#accessVerb_at 173 0
        near:#accessVerb_day 145 151 near:#accessVerb_i 116 156 near:#accessVerb_me 0 89
        near:#accessVerb_my 0 -137 near:#accessVerb_of -119 178 near:#accessVerb_on 0 -54
        near:#accessVerb_or 0 201 near:#accessVerb_the 67 130 near:#accessVerb_to -192 0
        near:#accessVerb_up 315 174 near:#accessVerb_week 0 137 near:#accessVerb_you 0 -210
        near:#accessVerb_your 260 158 near:#anyone_a -167 125 near:#anyone_and -213 -172
        near:#anyone_be 0 214 near:#anyone_for 0 -140 near:#anyone_i -152 79 near:#anyone_in 191 93
        near:#anyone_of -187 -99 near:#anyone_the -187 -118 near:#anyone_who 141 0
        near:#anyone_will 232 168 near:#anyone_would 0 100 near:#anyone_you 0 -81
        near:#anyone_your 0 -101 near:#benefit_a -122 116 near:#benefit_and -59 0
        near:#benefit_for 0 -166 near:#benefit_i 0 -99 near:#benefit_it -88 -74
        near:#benefit_of -84 0 near:#benefit_on 0 -88 near:#benefit_one 0 -135
        near:#benefit_the -158 0 near:#benefit_to -77 0 near:#benefit_with 0 -143
        near:#benefit_your 72 96 near:#capacity_on 0 114 near:#capacity_your 0 107
        near:#certain_a 0 -95 near:#certain_and 46 31 near:#certain_at -98 0
        near:#certain_for -139 0 near:#certain_has 0 148 near:#certain_have 0 167
        near:#certain_i 0 119 near:#certain_in 0 -111 near:#certain_of 150 0
        near:#certain_one 166 116 near:#certain_that -95 -79 near:#certain_the 0 -88
        near:#certain_them 168 0 near:#certain_time 183 104 near:#certain_to 70 0
        near:#certain_who 242 259 near:#certain_your 123 144 near:#comer_a -117 0
        near:#comer_and -108 -147 near:#comer_at 0 -133 near:#comer_i 0 103 near:#comer_in 0 -94
        near:#comer_it 0 85 near:#comer_not 0 138 near:#comer_the -164 66 near:#comer_with -119 0
        near:#comer_would 0 88 near:#common_'s 0 201 near:#common_a 0 -126
        near:#common_after -130 -307 near:#common_and -108 125 near:#common_any 244 203
        near:#common_are -136 0 near:#common_at -161 0 near:#common_be 159 0
        near:#common_by -171 -130 near:#common_call -106 0 near:#common_can -144 0
        near:#common_come 0 90 near:#common_could 0 -204 near:#common_day 139 140
        near:#common_do 107 0 near:#common_for -99 -2 near:#common_from 140 0
        near:#common_her 0 -112 near:#common_his 0 -151 near:#common_how -117 -145
        near:#common_i 0 -100 near:#common_if -118 -178 near:#common_in -157 85
        near:#common_is -46 0 near:#common_it 55 -155 near:#common_know -95 -164
        near:#common_like 204 -91 near:#common_lunch 0 110 near:#common_me -200 -196
        near:#common_more 0 -132 near:#common_my -82 190 near:#common_not 121 0
        near:#common_of -28 -98 near:#common_offic 0 250 near:#common_on 64 0
        near:#common_one -287 -136 near:#common_or 0 57 near:#common_over -121 0
        near:#common_peopl -159 0 near:#common_same 166 149 near:#common_see 0 108
        near:#common_sinc -122 0 near:#common_so 108 193 near:#common_than 0 -170
        near:#common_that -26 -203 near:#common_the 351 116 near:#common_them 40 48
        near:#common_ther 0 136 near:#common_they 0 92 near:#common_thi -164 -178
        near:#common_through 0 -176 near:#common_to 126 -32 near:#common_we 0 -135
        near:#common_well 0 -124 near:#common_what 0 -3 near:#common_when -71 0
        near:#common_who 190 0 near:#common_will 126 0 near:#common_with -188 -96
        near:#common_would -65 116 near:#common_you -218 0 near:#common_your 98 18
        near:#ending_a -84 0 near:#ending_and 9 204 near:#ending_ask 0 -129 near:#ending_back 203 0
        near:#ending_been -180 -42 near:#ending_by -126 -124 near:#ending_for -135 -243
        near:#ending_had 241 134 near:#ending_i 0 -66 near:#ending_in 345 0
        near:#ending_it -198 143 near:#ending_me 0 103 near:#ending_my -8 79
        near:#ending_no 222 113 near:#ending_not 137 148 near:#ending_of 0 130
        near:#ending_one 196 0 near:#ending_over 0 -133 near:#ending_that 0 -94
        near:#ending_the 0 -288 near:#ending_them 184 190 near:#ending_to -44 -330
        near:#ending_up -127 0 near:#ending_what 0 -126 near:#ending_with 0 48
        near:#ending_word 154 0 near:#ending_yet 341 0 near:#ending_you 0 -85
        near:#ending_your 186 63 near:#final_and 0 -113 near:#final_of 0 149 near:#final_the 0 123
        near:#gap_the 0 -163 near:#giveVerb_a -49 -154 near:#giveVerb_and -188 0
        near:#giveVerb_for 0 -103 near:#giveVerb_in -131 0 near:#giveVerb_it 0 122
        near:#giveVerb_on 175 150 near:#giveVerb_to 89 -167 near:#giveVerb_your 0 81
        near:#goVerb_a -128 -159 near:#goVerb_and 82 156 near:#goVerb_at 72 0
        near:#goVerb_for -114 0 near:#goVerb_in -122 0 near:#goVerb_it 0 76 near:#goVerb_me 0 135
        near:#goVerb_on 0 -70 near:#goVerb_out 216 144 near:#goVerb_the 0 116
        near:#goVerb_to -206 0 near:#goVerb_with -117 0 near:#goVerb_your 0 -93
        near:#growth_to 243 0 near:#hedge_a -199 0 near:#hedge_and 0 -117
        near:#hedge_have -107 -147 near:#hedge_i -107 -87 near:#hedge_is 0 -114
        near:#hedge_me 189 0 near:#hedge_my 0 -126 near:#hedge_of -125 0 near:#hedge_peopl 0 -126
        near:#hedge_that -181 -49 near:#hedge_the -108 -138 near:#hedge_to 122 -76
        near:#hedge_you -62 220 near:#hedge_your 0 69 near:#meetVerb_a -222 -66
        near:#meetVerb_and 89 101 near:#meetVerb_at 213 47 near:#meetVerb_by -97 115
        near:#meetVerb_for 0 230 near:#meetVerb_in -143 -74 near:#meetVerb_is 109 0
        near:#meetVerb_it 191 0 near:#meetVerb_me 90 0 near:#meetVerb_on -67 -78
        near:#meetVerb_the 111 164 near:#meetVerb_to 0 69 near:#meetVerb_up 0 -109
        near:#meetVerb_with -143 0 near:#meetVerb_you -101 106 near:#meetVerb_your 0 69
        near:#meeting_at 128 123 near:#meeting_is 177 160 near:#meeting_on 0 -123
        near:#meeting_the 170 235 near:#modal_a -70 0 near:#modal_and -173 -113 near:#modal_at 70 0
        near:#modal_be 195 96 near:#modal_better 0 -182 near:#modal_by -119 0
        near:#modal_do -97 -92 near:#modal_for 0 -107 near:#modal_have -211 -99
        near:#modal_hear 0 180 near:#modal_i -160 0 near:#modal_if 0 142 near:#modal_in 267 0
        near:#modal_it -151 0 near:#modal_me 233 0 near:#modal_my 0 107 near:#modal_not -40 -9
        near:#modal_tell 92 0 near:#modal_that 83 150 near:#modal_the 89 34 near:#modal_to 42 0
        near:#modal_you 0 -110 near:#modal_your 0 197 near:#moveVerb_a 105 0
        near:#moveVerb_and 71 109 near:#moveVerb_at 220 0 near:#moveVerb_back 139 0
        near:#moveVerb_down 157 0 near:#moveVerb_for -125 0 near:#moveVerb_in 554 204
        near:#moveVerb_it -84 -106 near:#moveVerb_me 0 67 near:#moveVerb_on 0 -118
        near:#moveVerb_the 167 157 near:#moveVerb_to -81 -124 near:#moveVerb_your 0 203
        near:#named_i -94 0 near:#named_in 0 -110 near:#named_who 0 -168 near:#negation_a 144 209
        near:#negation_about 208 0 near:#negation_and -203 -123 near:#negation_exception 311 0
        near:#negation_for -173 -179 near:#negation_it -162 -101 near:#negation_of -115 0
        near:#negation_one 271 100 near:#negation_that -183 0 near:#negation_the -170 86
        near:#negation_who 162 217 near:#noticing_for 0 141 near:#noticing_how -105 -150
        near:#noticing_i -124 -154 near:#noticing_in -156 0 near:#noticing_is 107 0
        near:#noticing_it 0 -105 near:#noticing_me -130 -102 near:#noticing_my -116 0
        near:#noticing_that 114 0 near:#noticing_the -367 30 near:#noticing_to -212 0
        near:#noticing_what 0 -35 near:#noticing_you -105 0 near:#noticing_your 92 -172
        near:#number_a 0 76 near:#number_and 81 119 near:#number_day 188 0 near:#number_hour 0 158
        near:#number_in 293 -113 near:#number_it 193 100 near:#number_minut 0 -151
        near:#number_of -80 87 near:#number_on -226 -92 near:#number_that -140 0
        near:#number_the 170 164 near:#number_to 0 -114 near:#number_week 210 160
        near:#number_who 0 171 near:#number_will 169 0 near:#number_with -123 -160
        near:#number_year -119 -116 near:#number_you 0 -102 near:#number_your 0 106
        near:#outcome_a 0 92 near:#outcome_and -275 57 near:#outcome_as 0 -170
        near:#outcome_at 263 0 near:#outcome_i 0 74 near:#outcome_if 0 -151 near:#outcome_in 0 58
        near:#outcome_it 123 64 near:#outcome_of -270 0 near:#outcome_out 239 0
        near:#outcome_that -109 0 near:#outcome_the -122 -137 near:#outcome_to -20 0
        near:#outcome_with 160 0 near:#passVerb_a -178 -106 near:#passVerb_and -204 -262
        near:#passVerb_at 159 0 near:#passVerb_in 101 0 near:#passVerb_it -188 0
        near:#passVerb_me 0 -93 near:#passVerb_my 0 71 near:#passVerb_of -129 0
        near:#passVerb_on 0 226 near:#passVerb_that 191 122 near:#passVerb_the 179 0
        near:#passVerb_them -120 0 near:#passVerb_to 0 -81 near:#passVerb_with 0 194
        near:#passVerb_you 85 -99 near:#past_a 0 116 near:#past_and 321 78 near:#past_as 0 150
        near:#past_at 247 -79 near:#past_by 0 -138 near:#past_down 0 -105 near:#past_every 0 -163
        near:#past_for -162 0 near:#past_in -108 0 near:#past_me -184 -174 near:#past_my -141 0
        near:#past_not -140 -133 near:#past_of -84 0 near:#past_out 0 -94 near:#past_that 0 118
        near:#past_the -123 -57 near:#past_to -361 -239 near:#past_two 0 128 near:#past_up -196 0
        near:#past_what 0 153 near:#past_with -99 45 near:#past_you -89 -71 near:#past_your 0 -103
        near:#people_'s 0 -176 near:#people_a -154 64 near:#people_and -152 -174
        near:#people_are 0 -93 near:#people_at 198 0 near:#people_can -124 0
        near:#people_for -147 0 near:#people_have 0 -77 near:#people_i 0 47 near:#people_in 0 -198
        near:#people_it 0 142 near:#people_my 85 135 near:#people_see 0 152
        near:#people_that 0 -136 near:#people_the 53 178 near:#people_who 20 127
        near:#people_will 150 0 near:#people_with -180 -222 near:#people_you -166 0
        near:#people_your 0 80 near:#place_the 0 88 near:#praise_for -114 -174
        near:#praise_of 137 149 near:#praise_on 129 0 near:#resource_and 0 72
        near:#resource_i 0 150 near:#resource_is -119 0 near:#resource_it -135 0
        near:#resource_of 0 129 near:#resource_on -182 -90 near:#resource_that -130 -126
        near:#resource_the 0 140 near:#seat_and 136 0 near:#seat_i 141 38 near:#seat_in -176 0
        near:#seat_or 215 0 near:#seat_the 161 201 near:#seat_with 0 -132 near:#seat_you 0 -87
        near:#sendVerb_to 0 -108 near:#sign_a 0 -145 near:#sign_the 0 -82 near:#span_a 122 132
        near:#span_after 0 -146 near:#span_of 0 101 near:#span_that -141 0 near:#span_the 204 -10
        near:#span_they 192 0 near:#span_will 223 136 near:#span_your 0 169 near:#symptom_and 0 131
        near:#takeVerb_it 191 0 near:#third_and 160 92 near:#third_be 190 246 near:#third_do 194 0
        near:#third_has 0 -116 near:#third_i 0 144 near:#third_in 153 0 near:#third_not -99 110
        near:#third_the 81 0 near:#third_to -100 -149 near:#third_will 306 441
        near:#third_you -155 -94 near:#third_your 0 -144 near:#time_a 0 82 near:#time_after 0 -169
        near:#time_and 231 0 near:#time_are 144 0 near:#time_at -106 0 near:#time_for 153 0
        near:#time_i -207 126 near:#time_in -227 -194 near:#time_of 0 139 near:#time_on 0 179
        near:#time_or 0 198 near:#time_that 0 -92 near:#time_the -147 0 near:#time_they 96 218
        near:#time_will 0 179 near:#time_you 0 64 near:#time_your -100 128 near:#treatment_a 0 141
        near:#treatment_and 0 -106 near:#treatment_i 230 0 near:#universal_a 95 -118
        near:#universal_and -177 0 near:#universal_of 120 0 near:#universal_that -61 0
        near:#universal_them 215 0 near:#universal_time 186 107 near:#universal_who 388 272
        near:#universal_your 109 99 near:#wantVerb_a 0 104 near:#wantVerb_and -121 0
        near:#wantVerb_the -122 98 near:#wantVerb_to -61 155 near:#we_the 136 0
        near:#work_and 0 190 near:#work_for 0 171 near:#work_i 173 0 near:#work_on -111 0
        near:#work_the -123 134 near:#work_your 0 -157 near:#writer_a 192 95
        near:#writer_about 0 -112 near:#writer_am 0 -44 near:#writer_and 336 280
        near:#writer_been -88 0 near:#writer_by 0 85 near:#writer_come -156 0
        near:#writer_could -102 -136 near:#writer_do 73 0 near:#writer_get 204 0
        near:#writer_had 186 0 near:#writer_have 0 92 near:#writer_i -137 -165
        near:#writer_in 105 -182 near:#writer_is 118 118 near:#writer_it 162 185
        near:#writer_know 0 -84 near:#writer_like 0 -86 near:#writer_my 139 0
        near:#writer_never 129 0 near:#writer_not -18 -72 near:#writer_of 0 -76
        near:#writer_on 180 77 near:#writer_see 141 89 near:#writer_sinc -142 0
        near:#writer_so 0 258 near:#writer_that 253 228 near:#writer_the 0 246
        near:#writer_ther 189 0 near:#writer_to 270 101 near:#writer_will 0 -154
        near:#writer_with -155 0 near:#writer_word 191 0 near:#writer_work -122 120
        near:#writer_would 76 46 near:#writer_you 397 38 near:#writer_your -126 -69
        near:#you_a -301 0 near:#you_and -140 0 near:#you_are 0 -58 near:#you_at 228 0
        near:#you_be 206 62 near:#you_can 158 143 near:#you_do -102 0 near:#you_for -63 -27
        near:#you_have 64 0 near:#you_i -138 -52 near:#you_in 0 97 near:#you_is 185 72
        near:#you_know -107 -62 near:#you_may 140 0 near:#you_me 244 0 near:#you_my 201 116
        near:#you_of 0 -152 near:#you_on -132 0 near:#you_one 0 -162 near:#you_out 0 -149
        near:#you_put 0 112 near:#you_that 224 166 near:#you_the 0 163 near:#you_to -177 211
        near:#you_will 161 49 near:#you_with -159 0 near:#you_word 177 0 near:#you_would 97 0
        near:#you_you 0 -85 near:#you_your 195 0 near:'s_#common 0 103 near:a_#anyone 108 6
        near:a_#benefit -207 0 near:a_#capacity 0 110 near:a_#certain 137 151
        near:a_#common 112 176 near:a_#ending 184 120 near:a_#food 0 -89 near:a_#goVerb 101 57
        near:a_#hedge 0 -55 near:a_#meetVerb 0 -129 near:a_#meeting -120 0 near:a_#moveVerb 0 87
        near:a_#number 0 140 near:a_#outcome 64 0 near:a_#passVerb 0 181 near:a_#people 105 212
        near:a_#place 0 -120 near:a_#praise -208 -82 near:a_#resource -98 -101 near:a_#seat -79 79
        near:a_#sign -170 -150 near:a_#span 155 176 near:a_#time 0 40 near:a_#token -106 0
        near:a_#treatment 0 137 near:a_#wantVerb 0 -129 near:a_#work 118 0 near:a_#writer 262 0
        near:a_#you 0 91 near:about_#common 0 -99 near:am_#accessVerb 87 0 near:am_#common 0 154
        near:an_#capacity 0 -78 near:an_#common 0 -121 near:an_#resource 0 -104 near:an_#span 0 -91
        near:an_#time 0 -109 near:and_#accessVerb 136 151 near:and_#anyone 0 -94
        near:and_#benefit 0 29 near:and_#capacity 0 -171 near:and_#certain -76 -83
        near:and_#comer 0 36 near:and_#common -74 127 near:and_#credential 118 139
        near:and_#ending 133 -205 near:and_#final 0 64 near:and_#giveVerb -119 0
        near:and_#goVerb 0 135 near:and_#hedge -240 -71 near:and_#meetVerb -213 -269
        near:and_#modal 314 240 near:and_#moveVerb 103 168 near:and_#named 0 -162
        near:and_#negation 428 265 near:and_#noticing -126 -58 near:and_#passVerb 0 -99
        near:and_#past -46 171 near:and_#people -107 -96 near:and_#praise 0 -168
        near:and_#resource 0 -166 near:and_#span 0 -189 near:and_#third 270 0 near:and_#time 198 0
        near:and_#treatment 0 -224 near:and_#universal 255 0 near:and_#wantVerb -159 0
        near:and_#we 0 -141 near:and_#writer -106 164 near:and_#you 66 -39 near:any_#span -270 -100
        near:any_#time -368 -119 near:are_#anyone 0 -176 near:are_#common -81 0
        near:are_#you 0 -109 near:as_#you -117 0 near:at_#accessVerb 179 0 near:at_#common 148 8
        near:at_#moveVerb 0 132 near:at_#number -83 -209 near:at_#seat 117 0 near:at_#span 0 -144
        near:at_#third 200 0 near:at_#time 0 -125 near:at_#you 0 139 near:be_#benefit 0 -90
        near:be_#common 0 -60 near:be_#outcome 0 70 near:be_#past 0 82 near:been_#past -115 0
        near:befor_#common 0 -114 near:by_#span 0 159 near:by_#time 0 194 near:call_#time 258 0
        near:can_#negation -252 -133 near:can_#noticing 190 93 near:can_#passVerb 240 0
        near:can_#you 253 0 near:could_#benefit 0 -230 near:could_#common -117 -92
        near:could_#goVerb 0 148 near:could_#meetVerb 0 192 near:could_#moveVerb 0 111
        near:could_#noticing 0 -64 near:day_#span 197 0 near:day_#time 180 0
        near:do_#common 202 -71 near:do_#outcome 119 0 near:do_#praise 154 0
        near:every_#common 117 0 near:first_#span 0 88 near:for_#anyone 154 0
        near:for_#certain 166 0 near:for_#comer 193 0 near:for_#common -58 -100
        near:for_#number 125 -77 near:for_#outcome 180 0 near:for_#people 65 0
        near:for_#span -101 -164 near:for_#treatment 0 -157 near:for_#universal 183 0
        near:for_#writer 0 -136 near:for_#you 0 -178 near:get_#common 98 227 near:had_#common 0 160
        near:had_#past -125 -92 near:has_#certain 174 195 near:has_#common 0 113
        near:has_#ending 132 0 near:has_#moveVerb 0 174 near:has_#negation 0 157
        near:has_#outcome 229 181 near:has_#passVerb 290 0 near:has_#past 260 147
        near:has_#universal 199 219 near:have_#accessVerb 24 62 near:have_#certain 282 153
        near:have_#comer -134 0 near:have_#common -143 0 near:have_#ending 59 0
        near:have_#giveVerb 0 150 near:have_#goVerb 133 0 near:have_#meetVerb 69 0
        near:have_#meeting 121 0 near:have_#moveVerb -184 0 near:have_#negation 334 0
        near:have_#noticing 98 -166 near:have_#number 0 -58 near:have_#passVerb 0 -139
        near:have_#past 182 130 near:have_#praise -129 158 near:have_#resource 0 -129
        near:have_#third 0 154 near:have_#universal 0 130 near:have_#wantVerb 0 136
        near:have_#work -125 0 near:have_#writer 247 164 near:have_#you 185 0 near:he_#common 206 0
        near:he_#ending 234 0 near:he_#modal 0 100 near:hour_#common 0 127 near:how_#common 0 -130
        near:how_#you 0 -170 near:i_#accessVerb 283 123 near:i_#anyone 0 70 near:i_#benefit -185 0
        near:i_#certain 133 0 near:i_#common 236 0 near:i_#credential -93 0 near:i_#ending 20 0
        near:i_#final 116 89 near:i_#giveVerb -122 0 near:i_#goVerb -315 -57 near:i_#hedge -105 -47
        near:i_#meetVerb -253 0 near:i_#modal -77 -52 near:i_#negation 249 -105
        near:i_#noticing -38 -67 near:i_#number -79 -87 near:i_#outcome -349 0
        near:i_#passVerb 0 138 near:i_#past -29 0 near:i_#people -161 -309 near:i_#place 0 -182
        near:i_#praise -138 94 near:i_#resource -99 158 near:i_#seat 0 148 near:i_#time -149 0
        near:i_#treatment 0 177 near:i_#universal 166 143 near:i_#wantVerb -142 0
        near:i_#work 0 166 near:i_#writer 249 0 near:i_#you 177 0 near:if_#past -92 0
        near:if_#you 0 51 near:in_#accessVerb -109 0 near:in_#anyone 0 132 near:in_#benefit 0 -134
        near:in_#certain 0 95 near:in_#common 205 55 near:in_#ending -126 0 near:in_#named 0 94
        near:in_#number 257 0 near:in_#outcome -148 0 near:in_#place 0 -63 near:in_#seat 114 118
        near:in_#span 462 151 near:in_#time 369 0 near:in_#treatment 0 -147
        near:in_#universal 0 114 near:is_#accessVerb 149 132 near:is_#anyone -198 -190
        near:is_#common 0 64 near:is_#ending 149 0 near:is_#final 208 202
        near:is_#negation -139 108 near:is_#outcome 199 213 near:is_#past 104 0
        near:is_#praise -51 0 near:is_#universal 0 -105 near:is_#you -148 -122
        near:it_#accessVerb 233 176 near:it_#certain 188 250 near:it_#common 427 329
        near:it_#ending 25 244 near:it_#giveVerb 0 -160 near:it_#goVerb 286 0 near:it_#hedge -194 0
        near:it_#modal 0 115 near:it_#moveVerb 43 141 near:it_#number -124 126
        near:it_#outcome 0 106 near:it_#passVerb -124 -158 near:it_#past -155 24
        near:it_#praise 244 113 near:it_#time 116 140 near:it_#universal 119 178
        near:it_#writer -95 0 near:it_#you 0 -124 near:know_#common 154 0 near:last_#time 0 -122
        near:like_#noticing 0 -121 near:like_#passVerb 0 165 near:may_#common -121 0
        near:may_#ending 0 -144 near:me_#common -98 170 near:me_#number 0 158 near:me_#time 115 180
        near:me_#you 166 79 near:might_#benefit 0 -36 near:might_#common 0 -57
        near:mine_#modal 0 -130 near:my_#accessVerb 80 0 near:my_#certain 366 203
        near:my_#comer 0 104 near:my_#common -10 148 near:my_#ending 103 85
        near:my_#meeting 323 162 near:my_#modal 0 134 near:my_#moveVerb 135 164
        near:my_#negation 143 0 near:my_#people 0 25 near:my_#relative 0 -153
        near:my_#resource -178 -128 near:my_#seat -128 0 near:my_#time -145 178
        near:my_#treatment -254 -146 near:never_#common -161 0 near:no_#certain 148 0
        near:no_#people 164 127 near:nobody_#ending 233 0 near:not_#benefit 0 -119
        near:not_#certain -138 0 near:not_#common -153 0 near:not_#ending 0 51
        near:not_#goVerb 0 129 near:not_#growth 195 0 near:not_#hedge 148 0
        near:not_#meetVerb -67 53 near:not_#moveVerb 190 88 near:not_#noticing -187 -146
        near:not_#number 285 0 near:not_#outcome 106 72 near:not_#people 384 201
        near:not_#universal -231 0 near:not_#writer -158 -213 near:of_#accessVerb -161 -112
        near:of_#anyone 48 155 near:of_#certain -140 0 near:of_#comer 0 -94 near:of_#common 156 -95
        near:of_#number -63 -72 near:of_#past -162 0 near:of_#people 0 -234
        near:of_#resource -141 -92 near:of_#seat -117 -121 near:of_#third 109 155
        near:of_#work 0 -117 near:of_#writer -30 -62 near:of_#you 49 65 near:offic_#common 0 -166
        near:on_#anyone 107 0 near:on_#certain 122 0 near:on_#goVerb 288 0 near:on_#meetVerb 125 0
        near:on_#number -105 137 near:on_#passVerb 0 -100 near:on_#seat 98 0 near:on_#span -137 0
        near:on_#time -259 42 near:on_#universal 171 0 near:one_#common 0 -106 near:or_#common 0 71
        near:or_#span 0 59 near:or_#time 0 161 near:or_#writer 0 -140 near:or_#you 0 175
        near:other_#common -174 0 near:out_#you 0 187 near:put_#accessVerb 140 0
        near:she_#common -146 0 near:she_#past -145 -122 near:should_#common 0 -128
        near:six_#common 118 0 near:six_#span 162 0 near:so_#common 0 128 near:so_#modal 254 0
        near:tell_#you 61 0 near:that_#accessVerb 187 168 near:that_#anyone 99 0
        near:that_#benefit 0 -100 near:that_#certain 96 109 near:that_#common 0 75
        near:that_#ending -203 -112 near:that_#gap 0 -157 near:that_#meetVerb 90 0
        near:that_#modal -117 0 near:that_#negation -180 0 near:that_#past -82 -219
        near:that_#people 0 -109 near:that_#praise -136 0 near:that_#resource 186 0
        near:that_#sign 0 -158 near:that_#universal 108 97 near:that_#writer 0 -29
        near:that_#you 120 -82 near:the_#accessVerb -68 -127 near:the_#anyone 0 -52
        near:the_#capacity 0 88 near:the_#certain 186 136 near:the_#comer 0 60
        near:the_#common 172 197 near:the_#credential 0 140 near:the_#ending 0 75
        near:the_#final 0 76 near:the_#gap 0 -193 near:the_#giveVerb 0 63 near:the_#goVerb 0 15
        near:the_#hedge 0 -108 near:the_#meetVerb 79 182 near:the_#meeting -166 0
        near:the_#modal 0 -128 near:the_#moveVerb 88 135 near:the_#named -174 200
        near:the_#outcome 254 104 near:the_#passVerb -70 78 near:the_#past -144 -74
        near:the_#people -214 -36 near:the_#place 0 -147 near:the_#praise 141 0
        near:the_#resource 82 182 near:the_#seat 117 0 near:the_#span 230 249 near:the_#third 0 -88
        near:the_#time 40 0 near:the_#token 0 176 near:the_#treatment 118 0
        near:the_#universal 91 85 near:the_#vacant 0 -61 near:the_#work -109 0
        near:the_#writer 0 254 near:the_#you -104 151 near:their_#common 0 81
        near:them_#common 0 122 near:them_#ending 0 141 near:them_#writer 0 144
        near:them_#you 0 -81 near:ther_#negation 0 114 near:they_#common 154 0
        near:they_#ending 0 75 near:they_#goVerb 0 145 near:they_#meetVerb 99 134
        near:they_#moveVerb 0 91 near:thi_#span -108 -128 near:thi_#time -128 -130
        near:thre_#common -145 0 near:thre_#span 0 150 near:to_#accessVerb -147 -73
        near:to_#anyone -112 -167 near:to_#certain 69 0 near:to_#common -259 0
        near:to_#giveVerb -148 0 near:to_#growth 197 0 near:to_#meetVerb 124 286
        near:to_#meeting 0 -138 near:to_#moveVerb -231 0 near:to_#noticing -120 -63
        near:to_#outcome -107 261 near:to_#passVerb -175 0 near:to_#past -168 181
        near:to_#people 0 70 near:to_#seat 0 137 near:to_#third 0 -96 near:to_#universal -125 0
        near:to_#writer -29 0 near:to_#you -71 172 near:two_#common 0 -37 near:us_#common 216 0
        near:was_#common 0 -78 near:we_#common 0 109 near:what_#common -144 -130
        near:which_#common 0 75 near:who_#accessVerb 103 0 near:who_#common 159 0
        near:who_#ending 87 59 near:who_#meetVerb 195 91 near:who_#modal 0 54
        near:who_#noticing 145 0 near:who_#outcome 0 119 near:who_#past 0 -167
        near:who_#writer 105 0 near:will_#accessVerb 172 44 near:will_#anyone -194 0
        near:will_#common -109 0 near:will_#final 0 134 near:will_#giveVerb 0 -155
        near:will_#goVerb -121 0 near:will_#meetVerb -139 -105 near:will_#negation 197 103
        near:will_#noticing -161 0 near:will_#outcome 84 96 near:will_#writer -165 0
        near:with_#accessVerb 251 214 near:with_#anyone 0 -90 near:with_#comer -120 -127
        near:with_#common 94 0 near:with_#hedge 0 -142 near:with_#number 0 -141
        near:with_#people -183 -188 near:with_#third -133 0 near:with_#writer -104 63
        near:with_#you 154 156 near:within_#common 0 211 near:within_#span 393 300
        near:within_#time 0 242 near:work_#common 159 0 near:work_#universal 343 0
        near:would_#anyone 0 156 near:would_#benefit -118 128 near:would_#certain 0 -139
        near:would_#common 0 -126 near:would_#ending 197 100 near:would_#noticing -236 115
        near:would_#passVerb 101 89 near:would_#past 0 -202 near:would_#third 0 116
        near:would_#writer 297 70 near:would_#you -104 0 near:you_#accessVerb -182 70
        near:you_#benefit 299 46 near:you_#certain 144 -86 near:you_#comer -122 0
        near:you_#common -249 -28 near:you_#credential -148 0 near:you_#ending 0 -120
        near:you_#final -107 -157 near:you_#giveVerb 142 0 near:you_#goVerb -270 -62
        near:you_#hedge 106 216 near:you_#meetVerb -231 -154 near:you_#meeting 61 80
        near:you_#modal 266 129 near:you_#moveVerb -288 0 near:you_#negation 0 -166
        near:you_#noticing 0 180 near:you_#number 96 -157 near:you_#outcome -152 -181
        near:you_#passVerb 348 111 near:you_#past -87 0 near:you_#people -212 0
        near:you_#third 118 0 near:you_#universal -51 -148 near:you_#wantVerb 163 0
        near:you_#writer 358 0 near:your_#accessVerb 0 106 near:your_#anyone 189 -71
        near:your_#benefit -106 0 near:your_#certain 221 0 near:your_#comer 151 0
        near:your_#common 0 230 near:your_#gap 0 55 near:your_#giveVerb 0 178
        near:your_#hedge -137 0 near:your_#meetVerb 0 92 near:your_#modal 98 168
        near:your_#moveVerb 0 -79 near:your_#negation 0 175 near:your_#outcome 0 76
        near:your_#passVerb 0 195 near:your_#people 201 66 near:your_#resource -102 0
        near:your_#seat -66 0 near:your_#sign 0 -105 near:your_#span 0 36
        near:your_#treatment 0 -28 near:your_#vacant 0 107 near:your_#work -174 164
        near:your_#writer 0 -124 pair:^_and 0 -148 pair:^_any -362 -184 pair:^_could 0 105
        pair:^_i -86 163 pair:^_it -60 0 pair:^_my 0 -96 pair:^_she 0 -120 pair:^_that 173 155
        pair:^_the -331 -137 pair:^_ther -242 0 pair:^_they 91 0 pair:^_what 153 0
        pair:^_with 343 0 pair:^_would -117 -175 pair:^_you -51 -78 pair:^_your -142 185
        pair:a_day 0 188 pair:about_the 0 -68 pair:all_of 168 0 pair:and_a -121 0 pair:and_he 0 134
        pair:and_i 45 35 pair:and_it 273 219 pair:and_my 0 157 pair:and_the 0 10
        pair:and_then -131 0 pair:and_ther 390 0 pair:and_they 356 0 pair:and_you 0 55
        pair:and_your 129 0 pair:any_day 0 -160 pair:at_the -270 94 pair:by_the 270 100
        pair:can_not -323 -143 pair:can_tell 237 0 pair:come_to -250 0 pair:day_and 0 196
        pair:do_the 171 0 pair:every_time 291 0 pair:for_a -179 0 pair:for_me 215 0
        pair:for_the -207 -296 pair:for_you -128 0 pair:for_your 127 0 pair:from_the -160 0
        pair:going_to 245 220 pair:have_a -159 0 pair:have_been -136 0 pair:have_got 0 89
        pair:have_had 238 0 pair:have_my 246 0 pair:have_never 135 0 pair:have_yet 468 0
        pair:he_will 0 200 pair:hour_$ 202 0 pair:how_you 0 -92 pair:i_am 0 -67 pair:i_can 61 128
        pair:i_do 113 0 pair:i_have 145 172 pair:i_will -239 -318 pair:i_would 129 0
        pair:if_you 0 110 pair:in_my 0 -211 pair:in_the -283 0 pair:in_your 152 84 pair:is_a 0 83
        pair:is_no -172 0 pair:is_the -301 0 pair:is_your 0 -160 pair:it_$ -24 -60
        pair:it_has 165 162 pair:it_in 203 122 pair:it_is 0 -161 pair:it_on 170 0 pair:it_to 58 92
        pair:it_was -131 0 pair:it_will 0 111 pair:it_would -125 163 pair:like_to 0 -86
        pair:me_$ -155 -190 pair:me_and 270 0 pair:me_in 0 193 pair:me_to 232 0 pair:my_word 279 0
        pair:no_exception 358 0 pair:none_$ 356 0 pair:not_$ 0 142 pair:not_a 0 138
        pair:not_one 275 0 pair:of_it -32 -181 pair:of_the -130 0 pair:of_them 231 197
        pair:of_your 62 81 pair:on_it 120 169 pair:on_my 149 0 pair:on_the 0 -64 pair:one_$ 203 0
        pair:one_who 0 125 pair:pick_up 410 176 pair:so_that 0 -165 pair:some_of 0 -54
        pair:tell_me -157 -127 pair:tell_you 111 0 pair:that_i -123 -107 pair:that_is 232 236
        pair:that_the -224 -112 pair:that_your 0 -117 pair:the_back -150 0 pair:the_morn 261 0
        pair:the_one -147 0 pair:the_same 0 49 pair:them_$ -89 0 pair:they_would 175 0
        pair:time_$ 223 0 pair:to_be 0 -108 pair:to_know 0 -131 pair:to_the 237 300
        pair:to_you -57 -78 pair:to_your -113 101 pair:too_$ 186 115 pair:up_$ 156 0
        pair:up_on 250 0 pair:was_the 0 -120 pair:who_has 218 0 pair:will_be 278 285
        pair:will_not 209 120 pair:with_it 297 0 pair:with_me 0 220 pair:with_the -221 11
        pair:word_$ 177 0 pair:work_on 243 0 pair:would_be -55 23 pair:would_you 0 -132
        pair:year_$ -176 -73 pair:yet_to 478 0 pair:you_$ -226 0 pair:you_and -179 -81
        pair:you_are 0 100 pair:you_can 168 187 pair:you_do -170 0 pair:you_have 250 105
        pair:you_may 254 0 pair:you_would 77 -63 pair:your_$ 270 0 some:#accessVerb 32 -1
        some:#anyone 71 -110 some:#benefit -468 -287 some:#capacity -242 78 some:#certain 537 239
        some:#comer -28 79 some:#common -475 77 some:#credential -110 -7 some:#ending -21 -46
        some:#final 238 37 some:#food -309 -139 some:#gap -251 -107 some:#giveVerb -375 -109
        some:#goVerb 275 108 some:#growth 77 8 some:#hedge -585 -323 some:#hollow -96 0
        some:#meetVerb 112 100 some:#meeting -43 71 some:#modal 206 -7 some:#month 0 -53
        some:#moveVerb 154 44 some:#named -266 -64 some:#negation 124 191 some:#noticing -463 -206
        some:#number 328 171 some:#outcome 394 129 some:#passVerb -179 96 some:#past -297 -108
        some:#people -194 91 some:#place -134 -71 some:#praise 102 130 some:#profession -73 -16
        some:#relative 29 0 some:#resource -242 -5 some:#seat -236 -53 some:#sendVerb -163 -187
        some:#sign -81 -131 some:#social -234 0 some:#span 86 17 some:#symptom 410 273
        some:#takeVerb 120 24 some:#third -195 0 some:#time 56 255 some:#title -95 0
        some:#token -35 217 some:#treatment 221 32 some:#universal 232 142 some:#vacant -246 110
        some:#wantVerb -138 -125 some:#we -116 0 some:#work -232 -82 some:#writer -212 0
        some:#you -278 108 three:I_not+past 146 -96 three:I_not+people 45 149
        three:I_not+send 0 -77 three:I_not+they -49 0 three:I_not+you 0 -61
        three:I_past+people 63 0 three:I_past+send 87 -83 three:I_past+sign 91 0
        three:I_past+they 0 -139 three:I_past+will 0 26 three:I_past+you -17 -2
        three:I_people+send 0 -59 three:I_people+sign 35 -128 three:I_people+they 0 -152
        three:I_people+will 81 84 three:I_people+you 126 103 three:I_send+sign 72 33
        three:I_send+you 59 0 three:I_they+you 0 -153 three:I_will+you 27 13 three:all_I+past 192 0
        three:all_I+people 197 153 three:all_I+send 74 45 three:all_I+sign 101 0
        three:all_I+they 0 -104 three:all_I+will 90 114 three:all_I+you 84 0 three:all_can+I 0 49
        three:all_can+certain -68 125 three:all_can+comer 0 -110 three:all_can+past 77 80
        three:all_can+send 66 0 three:all_can+they 96 0 three:all_can+you 97 0
        three:all_certain+I 91 33 three:all_certain+comer -83 0 three:all_certain+final 0 112
        three:all_certain+gap 0 73 three:all_certain+not -86 33 three:all_certain+past 0 70
        three:all_certain+people 0 91 three:all_certain+send 0 59 three:all_certain+sign 99 68
        three:all_certain+will 95 204 three:all_certain+you -121 0 three:all_comer+I 104 0
        three:all_comer+gap 0 -66 three:all_comer+not -133 0 three:all_comer+will 0 124
        three:all_comer+you 0 -168 three:all_final+I 0 67 three:all_final+not -132 0
        three:all_final+past -92 0 three:all_final+they 0 152 three:all_final+you -136 -188
        three:all_gap+not 0 83 three:all_gap+past 0 -85 three:all_not+past 0 -167
        three:all_not+people -113 64 three:all_not+they -83 0 three:all_not+will 0 54
        three:all_not+you -114 -114 three:all_past+people 237 135 three:all_past+they 0 -39
        three:all_past+will 0 83 three:all_people+send 125 93 three:all_people+will 81 168
        three:all_people+you 136 0 three:all_send+you 0 85 three:all_they+you -104 -113
        three:all_will+you 70 88 three:can_I+not -113 -117 three:can_I+past 93 -34
        three:can_I+people -77 0 three:can_I+send 90 -144 three:can_I+sign 0 45
        three:can_I+they 117 -60 three:can_I+you 126 126 three:can_certain+comer -93 0
        three:can_certain+people -103 0 three:can_certain+send 0 -121 three:can_certain+they 87 0
        three:can_certain+you 25 0 three:can_comer+I 0 81 three:can_comer+not -74 98
        three:can_comer+past 46 148 three:can_comer+people -65 0 three:can_comer+send 0 -96
        three:can_comer+you 0 47 three:can_final+I 0 119 three:can_final+past 0 92
        three:can_final+people 0 112 three:can_final+send 104 72 three:can_final+they 105 129
        three:can_final+you 88 0 three:can_gap+I 0 -40 three:can_gap+people 0 -51
        three:can_gap+you 0 -165 three:can_not+people -87 0 three:can_not+they 0 60
        three:can_past+send 153 72 three:can_past+sign 104 92 three:can_past+they 151 65
        three:can_past+you 124 27 three:can_people+send 0 -77 three:can_people+they 53 -69
        three:can_people+you 0 19 three:can_send+sign 0 79 three:can_send+they 125 169
        three:can_send+you 156 42 three:can_sign+you 0 144 three:can_they+you 162 34
        three:can_will+you 55 0 three:certain_I+not 96 0 three:certain_I+past 17 -83
        three:certain_I+people 121 134 three:certain_I+send 42 0 three:certain_I+sign 109 82
        three:certain_I+they 0 -138 three:certain_I+will 83 171 three:certain_I+you 66 0
        three:certain_comer+not -57 0 three:certain_comer+people -48 0
        three:certain_comer+send 0 -78 three:certain_comer+they 0 -116
        three:certain_comer+will 0 149 three:certain_comer+you -71 -211 three:certain_final+I 0 94
        three:certain_final+not 0 84 three:certain_final+past -73 0 three:certain_final+people 34 0
        three:certain_final+they 91 142 three:certain_final+will 0 181
        three:certain_final+you -108 -143 three:certain_not+past 0 -117
        three:certain_not+people 0 90 three:certain_not+sign 0 95 three:certain_not+they -64 0
        three:certain_not+will 0 117 three:certain_not+you -54 -85 three:certain_past+people 94 91
        three:certain_past+send 0 -128 three:certain_past+they -66 -40
        three:certain_past+will 0 102 three:certain_past+you -147 -97
        three:certain_people+sign 81 0 three:certain_people+will 183 251
        three:certain_people+you -2 -77 three:certain_send+you -93 0
        three:certain_they+you -143 -89 three:certain_will+you 120 185 three:comer_I+not -65 0
        three:comer_I+past 60 117 three:comer_I+people 70 0 three:comer_I+send 0 -96
        three:comer_I+will 147 0 three:comer_I+you 84 59 three:comer_final+people 173 61
        three:comer_gap+you 0 -44 three:comer_not+past 0 75 three:comer_not+people -89 0
        three:comer_not+send -88 0 three:comer_not+you -43 0 three:comer_past+people 22 27
        three:comer_past+send 0 -69 three:comer_past+will 136 0 three:comer_past+you 0 110
        three:comer_people+send 0 -207 three:comer_people+sign 0 -91 three:comer_people+they 0 -84
        three:comer_people+will 177 123 three:comer_send+you 31 0 three:comer_will+you 162 0
        three:final_I+past -130 -50 three:final_I+people 57 66 three:final_I+send 85 0
        three:final_I+sign 0 -138 three:final_I+they 0 84 three:final_I+you -88 -44
        three:final_not+past -78 0 three:final_not+people 0 139 three:final_not+they 0 109
        three:final_not+will 0 90 three:final_not+you 0 -150 three:final_past+people -128 0
        three:final_past+you -179 -117 three:final_people+they 93 0 three:final_people+will 0 102
        three:final_people+you 0 -149 three:final_send+they 85 0 three:final_will+you 0 140
        three:gap_I+they 0 -65 three:gap_I+you -104 0 three:gap_past+send 0 -78
        three:gap_send+you 0 75 three:not_past+people 59 37 three:not_past+send -73 -98
        three:not_past+sign -89 0 three:not_past+will 124 37 three:not_past+you -126 -111
        three:not_people+send 0 -73 three:not_people+they -37 0 three:not_people+will 150 160
        three:not_people+you 70 73 three:not_send+they -91 0 three:not_sign+you -103 97
        three:not_they+you -83 0 three:not_will+you 110 93 three:past_people+send 52 79
        three:past_people+sign 0 -33 three:past_people+they -68 -31 three:past_people+will 114 68
        three:past_people+you 0 -33 three:past_send+they 121 147 three:past_send+you 147 0
        three:past_sign+they 84 0 three:past_they+you -8 71 three:past_will+you 138 44
        three:people_send+they -82 0 three:people_sign+they 0 -78 three:people_sign+you 0 -66
        three:people_they+you -110 -88 three:people_will+you 175 145 three:send_they+you 152 194
        three:send_will+you 150 58 wish:I_be 0 -93 wish:I_tell 187 0 wish:They_be 263 175
        word:'s -358 0 word:4 303 0 word:a -177 0 word:about -183 0 word:after -226 -333
        word:afternoon -176 0 word:again 214 111 word:all -65 0 word:allow 0 204 word:along 0 -156
        word:also -189 0 word:alway 193 0 word:am -97 -53 word:an 0 80 word:and 203 205
        word:another 292 237 word:any -223 -136 word:anybody 127 0 word:anyth -283 -150
        word:are -52 147 word:around 348 0 word:as 172 51 word:ask -340 -319 word:at 0 27
        word:back 141 67 word:bad 0 -175 word:bank 420 0 word:be 16 87 word:becaus 0 -164
        word:been -194 -111 word:befor -179 -166 word:better -62 -281 word:both 280 -118
        word:bus 0 -190 word:but 130 -241 word:by 102 75 word:call 0 193 word:came -306 -226
        word:can 0 83 word:card -104 0 word:care 262 0 word:carry 0 -152 word:case 0 -150
        word:chair -159 0 word:child 659 223 word:children 170 0 word:choos -156 201
        word:client 102 0 word:clinic 0 102 word:coff -188 -161 word:cognitiv 441 0
        word:come -49 92 word:copy -166 -152 word:cost -202 0 word:could -80 -40 word:court 299 0
        word:day 372 268 word:did -205 -72 word:do 208 -48 word:done -109 0 word:down 178 0
        word:driv -158 0 word:each 212 234 word:end 0 88 word:ever 0 200 word:every 269 109
        word:exception 713 0 word:exposur 341 0 word:fail 0 212 word:family -205 -128
        word:follow 247 0 word:for -78 -98 word:form 0 -187 word:four -340 0 word:free -249 0
        word:from -83 0 word:get 170 63 word:go 396 0 word:goe 368 333 word:going 321 257
        word:gone 116 0 word:good -87 -65 word:got -167 0 word:grief 182 0 word:group -80 89
        word:guarant 577 310 word:had 68 0 word:half -221 0 word:hand 292 0 word:happy 0 -180
        word:has 200 112 word:have 0 -114 word:he 0 122 word:hear 376 0 word:heard 215 0
        word:heart 0 287 word:help 0 -167 word:her 0 -108 word:here 234 0 word:his 0 -140
        word:hold 319 142 word:hour 356 331 word:how -258 -270 word:hundr 278 186 word:i -94 -67
        word:if -254 0 word:in 62 0 word:insid 290 220 word:into 325 0 word:is 115 -50
        word:it 188 49 word:june 286 0 word:just -44 0 word:keep -59 0 word:kept 0 -200
        word:kid 0 146 word:kitchen 201 0 word:know -196 -332 word:last 0 -213 word:late 0 -193
        word:learn -155 0 word:leav 281 151 word:left 265 122 word:let 0 55 word:letter 230 122
        word:library 0 -171 word:licens 392 0 word:like 298 -45 word:list 0 -148 word:littl -233 0
        word:look -224 -192 word:lot 379 0 word:low 339 0 word:lunch -166 0 word:made -121 171
        word:make -134 -141 word:man -134 0 word:many -192 0 word:may 270 -154 word:me 129 86
        word:meet 59 0 word:might -355 -165 word:mind 279 0 word:mine -240 0 word:minut 0 -148
        word:monday 184 59 word:month 169 -124 word:more -200 -302 word:morn 141 81 word:most -92 0
        word:mother 210 0 word:my 259 0 word:nam 165 0 word:name -234 0 word:never 105 0
        word:new -163 0 word:no -172 23 word:nobody 312 92 word:none 266 0 word:not 138 117
        word:noth 0 -178 word:notic -137 0 word:number 0 160 word:of -229 -171 word:off -95 0
        word:offic -193 0 word:on -109 0 word:once 63 120 word:one 46 -68 word:only -192 0
        word:open 0 124 word:or -67 421 word:other 10 0 word:our -114 -103 word:out 194 47
        word:over -295 0 word:own 0 74 word:page -113 -128 word:paper 0 -203 word:parent 0 -97
        word:patient -169 0 word:peopl -94 0 word:period 172 0 word:phon -276 -173
        word:pick 357 188 word:plac 0 111 word:plan 164 0 word:pleas -212 -180 word:practic -175 0
        word:put 33 115 word:question -143 -140 word:quit 427 0 word:rack 309 0 word:rais 459 0
        word:record 254 0 word:relaps 633 0 word:remember -232 -200 word:report 205 0
        word:rest 125 0 word:result 372 0 word:ring 374 222 word:run 0 93 word:rush -195 0
        word:said -71 -86 word:same 284 153 word:saturday -172 115 word:saw 0 -201
        word:say -312 -163 word:second 310 166 word:see 321 0 word:seen 108 0 word:send -285 -258
        word:session 179 0 word:set 223 149 word:she -174 -51 word:short -221 -210
        word:should -285 -107 word:show -165 106 word:sinc -538 -205 word:singl 203 209
        word:sit 0 169 word:six 169 234 word:so -142 -112 word:some -102 -170
        word:somebody -343 -327 word:spar 0 -283 word:speak 0 170 word:spent 274 0 word:spr -207 0
        word:staff 0 109 word:stand 0 58 word:start 124 41 word:stay 216 0 word:still 0 -184
        word:stop -198 0 word:summer -183 -199 word:supper 225 193 word:tak 528 211 word:take 88 0
        word:talk 0 -135 word:teach -151 0 word:tell -163 0 word:than 0 -187 word:that 322 -49
        word:the -3 188 word:their 295 126 word:them 105 263 word:ther 160 104 word:they 200 57
        word:thi -101 -138 word:thing 318 -97 word:third 0 139 word:thos 32 0 word:though -180 0
        word:thought 0 183 word:thre 83 0 word:through 171 0 word:thursday -180 0 word:time 376 126
        word:to -49 0 word:told -224 -151 word:too 290 282 word:town 0 -86 word:train -124 208
        word:troubl -170 0 word:tuesday -203 0 word:turn 225 0 word:twenty -203 -141 word:twic 0 89
        word:two -110 0 word:under -144 0 word:until -80 0 word:up 385 346 word:us 0 -73
        word:use 0 -96 word:very 278 0 word:visit 155 132 word:wait 0 131 word:walk 169 240
        word:want -278 0 word:was -225 -190 word:watch 268 158 word:way -140 237 word:we -151 113
        word:wednesday -186 202 word:week 251 186 word:weekend 0 172 word:well 0 -131
        word:went 0 -131 word:what -168 -146 word:whatever 402 0 word:when 0 50 word:wher -175 0
        word:whether 0 -150 word:which -127 209 word:whichever -175 0 word:who 431 122
        word:whoever 454 238 word:will 695 533 word:with 288 126 word:within 776 434
        word:without 0 126 word:word 0 -135 word:work 341 215 word:would -180 -226
        word:writ -293 -63 word:written -161 0 word:wrong 209 0 word:wrot -180 -100
        word:year -120 -62 word:yet 589 0 word:you 0 286 word:your 0 3 word:yourself 201 0
        word:zero 464 0
        """
}
