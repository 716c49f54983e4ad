// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -458 -265
        both:I_if 178 123 both:I_limit -164 -80 both:I_not -154 0 both:I_number -39 -65
        both:I_outcome 93 0 both:I_past 153 14 both:I_people 113 -27 both:I_question 66 0
        both:I_quoted 0 -113 both:I_seat -196 0 both:I_send 190 0 both:I_sign 282 220
        both:I_symptom -139 0 both:I_time 69 0 both:I_want 60 179 both:I_we -234 -115
        both:I_will 0 42 both:I_you 20 -56 both:all_I 126 11 both:all_can 0 39
        both:all_certain -27 0 both:all_comer 188 28 both:all_final -139 0 both:all_growth 0 17
        both:all_hedge 0 34 both:all_limit -73 -41 both:all_not -141 -69 both:all_number 95 117
        both:all_outcome 0 -40 both:all_past -88 -104 both:all_people -94 78 both:all_seat 0 124
        both:all_send 142 70 both:all_sign 0 -3 both:all_time -20 71 both:all_we 126 0
        both:all_you 0 109 both:can_I 114 64 both:can_certain 98 70 both:can_comer 0 10
        both:can_gap -258 -165 both:can_growth 128 51 both:can_hedge 0 -20 both:can_if 34 33
        both:can_limit -169 -22 both:can_number 0 -40 both:can_outcome 0 -38 both:can_past 105 118
        both:can_people 0 48 both:can_question -142 -83 both:can_seat 144 0 both:can_send -79 -84
        both:can_sign 142 16 both:can_symptom 0 96 both:can_they 49 -32 both:can_time -78 0
        both:can_want 220 170 both:can_we -228 -85 both:can_you 21 0 both:certain_I -38 -70
        both:certain_comer 252 32 both:certain_final -130 0 both:certain_gap -126 0
        both:certain_not -73 -48 both:certain_number 0 226 both:certain_outcome -224 -66
        both:certain_past -167 -85 both:certain_people -134 0 both:certain_quoted 0 -54
        both:certain_seat 0 100 both:certain_send 89 0 both:certain_they -49 0
        both:certain_time -11 71 both:certain_want 0 -134 both:certain_will -67 0
        both:certain_you 98 66 both:comer_I 180 37 both:comer_final 96 0 both:comer_gap 135 75
        both:comer_hedge -149 -132 both:comer_if 57 108 both:comer_not 149 -109
        both:comer_number 0 54 both:comer_outcome 0 -34 both:comer_past -235 -95
        both:comer_people 117 30 both:comer_seat 95 0 both:comer_send -90 48 both:comer_sign -294 0
        both:comer_they 23 -44 both:comer_time 144 50 both:comer_want 96 93 both:comer_you 0 58
        both:final_gap 138 85 both:final_limit 0 -78 both:final_not 0 -51 both:final_number -89 -40
        both:final_outcome 112 -29 both:final_past 0 -24 both:final_people 65 -62
        both:final_seat -180 -181 both:final_send 185 168 both:final_time 0 -106
        both:final_want -162 -72 both:final_will 0 -92 both:final_you 0 -148 both:gap_I 95 68
        both:gap_hedge 0 68 both:gap_if -199 -75 both:gap_not 0 75 both:gap_number 89 18
        both:gap_outcome -13 -159 both:gap_past 119 48 both:gap_people 0 27 both:gap_seat 169 71
        both:gap_send -128 0 both:gap_time 480 189 both:gap_want -106 0 both:gap_you -207 0
        both:growth_I 138 184 both:growth_hedge 101 0 both:growth_limit 0 140 both:growth_not 0 -86
        both:growth_number 214 132 both:growth_outcome 37 0 both:growth_past 0 39
        both:growth_people 247 101 both:growth_seat 139 6 both:growth_send -210 0
        both:growth_they 0 -75 both:growth_time 291 172 both:growth_want 243 151
        both:growth_will 0 122 both:growth_you 77 86 both:hedge_I 123 -11 both:hedge_if 65 -10
        both:hedge_limit 0 -37 both:hedge_not 87 207 both:hedge_number -141 -159
        both:hedge_outcome -207 -98 both:hedge_past -68 38 both:hedge_people -76 -7
        both:hedge_seat 62 54 both:hedge_send 129 62 both:hedge_sign 138 83 both:hedge_symptom 0 80
        both:hedge_they 0 -8 both:hedge_time -178 0 both:hedge_want 0 23 both:hedge_we -214 0
        both:hedge_will 65 0 both:hedge_you 3 24 both:if_not 99 91 both:if_number -183 -165
        both:if_outcome -87 59 both:if_past 47 73 both:if_people 54 64 both:if_seat 86 0
        both:if_send 0 60 both:if_sign 228 79 both:if_time -145 0 both:if_you 153 44
        both:limit_not -175 -90 both:limit_number 105 0 both:limit_past 0 -123
        both:limit_people -39 87 both:limit_question 0 -54 both:limit_seat 340 115
        both:limit_send 0 -141 both:limit_they -81 0 both:limit_time 0 -122 both:limit_you -97 -59
        both:not_number 97 0 both:not_outcome -103 -177 both:not_past -110 -80
        both:not_people -115 -30 both:not_seat -92 -84 both:not_send 0 -55 both:not_sign 0 -59
        both:not_they 126 117 both:not_time 0 -230 both:not_want -301 -130 both:not_will 106 0
        both:not_you 0 103 both:number_outcome 68 0 both:number_past -105 -97
        both:number_people -90 -94 both:number_quoted 0 -105 both:number_seat 125 -73
        both:number_send -116 -24 both:number_sign 0 -111 both:number_they -171 0
        both:number_time 246 80 both:number_want 130 40 both:number_we 118 0
        both:number_will 171 43 both:number_you -162 -6 both:outcome_past 82 2
        both:outcome_people -75 -49 both:outcome_quoted 0 -65 both:outcome_seat 0 -1
        both:outcome_send 137 0 both:outcome_sign 0 51 both:outcome_symptom -182 -91
        both:outcome_they -127 -15 both:outcome_time 72 0 both:outcome_want -98 -98
        both:outcome_we -101 0 both:outcome_will 0 -121 both:outcome_you -22 -114
        both:past_people -295 -41 both:past_seat 85 79 both:past_send -52 81 both:past_sign 0 112
        both:past_they -240 -59 both:past_time 459 -6 both:past_want 0 35 both:past_you 137 14
        both:people_question 0 -117 both:people_quoted 0 -58 both:people_seat -2 -19
        both:people_send -85 30 both:people_sign -145 0 both:people_symptom -130 84
        both:people_they 167 0 both:people_time 19 0 both:people_want 399 116 both:people_we 0 -8
        both:people_will 121 0 both:people_you 9 79 both:question_seat 0 -47
        both:question_send 267 0 both:question_sign 190 0 both:question_time -144 0
        both:question_you 98 -88 both:quoted_send 0 -98 both:quoted_you -50 -66
        both:seat_send -117 61 both:seat_sign 72 108 both:seat_they 132 0 both:seat_time 223 83
        both:seat_want 115 80 both:seat_we 143 112 both:seat_you 34 11 both:send_sign 252 105
        both:send_they -244 -114 both:send_time -113 -12 both:send_want -215 0 both:send_you 98 0
        both:sign_time -244 0 both:sign_you 55 44 both:symptom_time 0 -63 both:symptom_you -86 0
        both:they_time 0 147 both:they_want -145 -79 both:they_we -139 -142 both:they_will 118 0
        both:they_you -36 -27 both:time_want -147 14 both:time_will -132 39 both:time_you -456 25
        both:want_we 130 0 both:want_will 98 0 both:want_you 269 113 both:we_you 143 94
        deed:- -45 125 deed:-_#modal -328 0 deed:I -5 -80 deed:I_#modal 187 -134
        deed:I_#past 356 144 deed:I_am 191 74 deed:I_can 181 -138 deed:I_come 0 -91
        deed:I_could 0 -161 deed:I_do 0 136 deed:I_have 119 101 deed:I_see -146 -50
        deed:I_think -102 -89 deed:I_was 194 0 deed:I_will 0 48 deed:I_would 147 0 deed:My 0 145
        deed:My_#accessVerb -227 0 deed:My_#anyone -198 0 deed:My_#common 0 24
        deed:My_#people 0 -96 deed:My_#relative -107 0 deed:My_#sign 376 265 deed:My_#time 223 159
        deed:My_#token 417 242 deed:My_#treatment 0 -120 deed:They -510 -40 deed:They_#modal 0 104
        deed:We -159 85 deed:We_#modal -159 0 deed:We_#past -171 0 deed:We_are 247 0
        deed:You -115 67 deed:You_#modal 185 0 deed:You_#past -160 -114 deed:You_are -293 -101
        deed:You_ask 0 -100 deed:You_do 0 -52 deed:You_have -116 0 deed:Your -201 0
        deed:Your_#anyone 0 36 deed:Your_#comer 0 82 deed:Your_#modal -122 0
        deed:Your_#people 81 112 deed:Your_#praise -214 0 deed:Your_#work -139 -59
        deed:Your_patient -196 0 mark:digit -255 0 mark:first -817 -34 mark:last -347 -34
        mark:last-but-one -14 -34 mark:last-but-two 771 -30 mark:long 247 0 mark:question -194 52
        mark:quoted -149 -182 mark:second -416 -34 mark:short -243 -84 near:#accessVerb_a -270 0
        near:#accessVerb_by 151 0 near:#accessVerb_for 0 -156 near:#accessVerb_have 283 178
        near:#accessVerb_i 62 22 near:#accessVerb_in -143 0 near:#accessVerb_it 175 0
        near:#accessVerb_my 0 80 near:#accessVerb_the -68 -111 near:#accessVerb_you -185 0
        near:#anyone_have -196 -70 near:#anyone_i 0 64 near:#anyone_if 0 -122 near:#anyone_in 259 0
        near:#anyone_is 0 75 near:#anyone_mine 0 101 near:#anyone_of 0 -108 near:#anyone_on 0 69
        near:#anyone_the 29 -94 near:#anyone_who 0 119 near:#anyone_would 0 152
        near:#benefit_a -111 -96 near:#benefit_and -67 0 near:#benefit_from -109 -82
        near:#benefit_get 246 0 near:#benefit_i -113 -64 near:#benefit_in 178 0
        near:#benefit_know 0 -105 near:#benefit_me 0 122 near:#benefit_on 0 75
        near:#benefit_that -109 0 near:#benefit_the 143 0 near:#benefit_to -27 -192
        near:#benefit_what 0 -91 near:#benefit_you -72 75 near:#capacity_and 242 32
        near:#capacity_have 0 173 near:#capacity_i 124 120 near:#capacity_in 0 119
        near:#certain_a 0 -87 near:#certain_and -114 0 near:#certain_at 0 -82
        near:#certain_from 313 0 near:#certain_i -126 -120 near:#certain_in -132 0
        near:#certain_on 0 78 near:#certain_the -147 0 near:#certain_you 165 0
        near:#certain_your 0 -147 near:#comer_and 0 141 near:#comer_have -164 -91
        near:#comer_is 0 71 near:#comer_on 0 94 near:#comer_the 0 -74 near:#comer_to 247 108
        near:#comer_with 0 -121 near:#comer_would 0 79 near:#comer_you 221 122 near:#common_'s 0 98
        near:#common_a -30 0 near:#common_about 124 0 near:#common_after -97 0
        near:#common_am 180 110 near:#common_and -83 0 near:#common_are 173 102
        near:#common_at -186 0 near:#common_be -128 0 near:#common_by 123 0
        near:#common_client 197 0 near:#common_day -169 0 near:#common_do 0 98
        near:#common_family -144 0 near:#common_for -67 4 near:#common_from 0 81
        near:#common_get 224 33 near:#common_had 196 0 near:#common_has 238 0
        near:#common_have 0 -25 near:#common_him 0 -102 near:#common_hour -251 0
        near:#common_how -137 -42 near:#common_i 0 62 near:#common_if 126 57
        near:#common_in -166 -84 near:#common_is 179 125 near:#common_it 164 56
        near:#common_like 104 0 near:#common_may 0 -129 near:#common_me 0 119
        near:#common_more 0 132 near:#common_my 11 86 near:#common_name 0 126
        near:#common_next 0 -104 near:#common_not -85 0 near:#common_of -242 176
        near:#common_on 154 63 near:#common_one -56 -81 near:#common_out 142 163
        near:#common_plac 151 0 near:#common_say 0 -152 near:#common_sinc 0 -115
        near:#common_so -131 18 near:#common_tell 0 61 near:#common_than 120 140
        near:#common_that 206 0 near:#common_the 149 -61 near:#common_ther 0 132
        near:#common_they 0 70 near:#common_thi 0 124 near:#common_think 0 100
        near:#common_time 192 86 near:#common_to -134 -98 near:#common_two 0 57
        near:#common_up 106 0 near:#common_want 0 -105 near:#common_was 0 -121
        near:#common_way 162 0 near:#common_week 304 62 near:#common_what -308 -73
        near:#common_which 0 84 near:#common_who 203 0 near:#common_with 0 -81
        near:#common_work 0 -150 near:#common_would 0 104 near:#common_year 177 0
        near:#common_you 0 -137 near:#common_your 533 153 near:#credential_i 0 111
        near:#credential_not -101 -23 near:#credential_the -97 -95 near:#ending_a -34 54
        near:#ending_about 0 -106 near:#ending_been -249 -100 near:#ending_for -221 -43
        near:#ending_got 179 114 near:#ending_i 115 0 near:#ending_in 111 -144
        near:#ending_it 0 -82 near:#ending_left 0 172 near:#ending_me -91 0 near:#ending_my 0 121
        near:#ending_of 203 57 near:#ending_on 97 123 near:#ending_the 0 80 near:#ending_thi 148 0
        near:#ending_to -309 -210 near:#ending_who 0 -113 near:#ending_with -203 -59
        near:#ending_you -172 40 near:#ending_your -171 0 near:#final_a 0 -49 near:#final_i 171 91
        near:#final_the 0 -94 near:#gap_a 117 0 near:#gap_the 0 76 near:#giveVerb_a -21 -123
        near:#giveVerb_and 0 -80 near:#giveVerb_for -144 0 near:#giveVerb_me 108 0
        near:#giveVerb_on -144 0 near:#giveVerb_the -114 -99 near:#giveVerb_to 0 -69
        near:#giveVerb_you -267 -130 near:#giveVerb_your 0 -56 near:#goVerb_a -145 70
        near:#goVerb_at -205 -66 near:#goVerb_for 0 89 near:#goVerb_in 148 -79
        near:#goVerb_the -65 0 near:#goVerb_to -139 -54 near:#goVerb_you -113 -122
        near:#hedge_a 281 0 near:#hedge_be 0 -114 near:#hedge_i -254 -87 near:#hedge_in 0 -137
        near:#hedge_it 0 -117 near:#hedge_me 143 119 near:#hedge_that 0 -125
        near:#hedge_the -244 -94 near:#hedge_to 120 266 near:#hedge_we -163 0
        near:#hedge_you 209 75 near:#meetVerb_a 206 104 near:#meetVerb_at -172 -54
        near:#meetVerb_for -67 -72 near:#meetVerb_from 150 0 near:#meetVerb_have 0 124
        near:#meetVerb_i 75 -85 near:#meetVerb_in 0 -24 near:#meetVerb_it -168 -84
        near:#meetVerb_me 0 61 near:#meetVerb_on -73 47 near:#meetVerb_one 0 87
        near:#meetVerb_that 107 125 near:#meetVerb_with 0 58 near:#meetVerb_you -188 -137
        near:#meetVerb_your -194 -56 near:#meeting_and -137 0 near:#meeting_call 0 -132
        near:#meeting_from 335 0 near:#meeting_on -100 0 near:#modal_a -134 0 near:#modal_be 66 106
        near:#modal_come 0 -55 near:#modal_do 0 -118 near:#modal_for 0 64 near:#modal_glad -161 -88
        near:#modal_have -92 -56 near:#modal_i -75 0 near:#modal_if 147 74 near:#modal_in -122 0
        near:#modal_it 0 -61 near:#modal_like -90 -97 near:#modal_not 311 236
        near:#modal_send -189 0 near:#modal_that 192 0 near:#modal_the 200 -66
        near:#modal_to -114 0 near:#modal_you -76 7 near:#modal_your -239 -124
        near:#moveVerb_a -179 46 near:#moveVerb_and 0 153 near:#moveVerb_by 243 0
        near:#moveVerb_in 0 -101 near:#moveVerb_is 0 122 near:#moveVerb_it -163 0
        near:#moveVerb_me 99 79 near:#moveVerb_my 62 203 near:#moveVerb_on 0 56
        near:#moveVerb_that 0 -96 near:#moveVerb_the 121 0 near:#moveVerb_to -84 -70
        near:#moveVerb_with -102 0 near:#moveVerb_you -198 -178 near:#named_and 176 11
        near:#named_the 189 0 near:#negation_a -109 -242 near:#negation_and 0 -59
        near:#negation_it 0 -65 near:#negation_to 0 -90 near:#negation_you 173 0
        near:#noticing_a 117 57 near:#noticing_and 0 -173 near:#noticing_are 0 100
        near:#noticing_for 175 0 near:#noticing_from 0 -75 near:#noticing_how -144 -111
        near:#noticing_in 0 -100 near:#noticing_it -239 -194 near:#noticing_me -253 71
        near:#noticing_my 221 0 near:#noticing_of 123 143 near:#noticing_on 0 151
        near:#noticing_one 0 -78 near:#noticing_that 117 -48 near:#noticing_the -17 -49
        near:#noticing_them -70 0 near:#noticing_what -229 -89 near:#noticing_who 125 112
        near:#noticing_you -167 -28 near:#noticing_your 125 90 near:#number_a 239 99
        near:#number_and 193 0 near:#number_day 149 0 near:#number_minut -123 0
        near:#number_of 160 0 near:#number_on -124 -160 near:#number_that 0 -117
        near:#number_the 193 -47 near:#number_to 0 138 near:#outcome_a -79 0
        near:#outcome_and -103 -72 near:#outcome_for -174 -152 near:#outcome_i 274 108
        near:#outcome_if 0 89 near:#outcome_in 0 88 near:#outcome_it 127 0 near:#outcome_of 229 0
        near:#outcome_thi 199 0 near:#outcome_to 310 92 near:#outcome_what -125 -97
        near:#outcome_with 139 0 near:#outcome_you -134 -41 near:#passVerb_a 155 0
        near:#passVerb_for 0 -90 near:#passVerb_i 353 0 near:#passVerb_it 0 111
        near:#passVerb_my 215 188 near:#passVerb_of 148 0 near:#passVerb_on 233 156
        near:#passVerb_out 0 123 near:#passVerb_that 128 0 near:#passVerb_the 298 138
        near:#passVerb_to 0 158 near:#passVerb_with 118 139 near:#passVerb_you 0 58
        near:#passVerb_your 333 0 near:#past_a 111 0 near:#past_and 65 -37 near:#past_at 164 -78
        near:#past_by 125 0 near:#past_for -83 0 near:#past_i 100 0 near:#past_in -220 -155
        near:#past_it 219 0 near:#past_me -123 -205 near:#past_my -100 130 near:#past_of 0 -87
        near:#past_on 181 141 near:#past_one -114 0 near:#past_so 0 -89 near:#past_that 99 0
        near:#past_the -425 -30 near:#past_to -137 0 near:#past_what 0 -129 near:#past_with 0 -63
        near:#past_you -135 -167 near:#past_your -66 52 near:#people_'s -181 -45
        near:#people_a -109 -113 near:#people_about 160 132 near:#people_and 66 91
        near:#people_have -289 -178 near:#people_i -160 40 near:#people_in 162 120
        near:#people_is 189 127 near:#people_it 0 -73 near:#people_me 214 0
        near:#people_my -167 -102 near:#people_not 0 121 near:#people_on -123 0
        near:#people_that 248 0 near:#people_the 215 0 near:#people_them 251 85
        near:#people_to 249 117 near:#people_who 141 0 near:#people_you 211 0
        near:#people_your 0 47 near:#place_and 191 0 near:#praise_and 0 57 near:#praise_have 0 -112
        near:#praise_i -114 88 near:#praise_in 0 210 near:#praise_it 134 0 near:#praise_of 0 38
        near:#praise_the -110 0 near:#praise_to 141 45 near:#praise_with 0 -77
        near:#resource_a 0 -70 near:#resource_about -116 -57 near:#resource_and -74 0
        near:#resource_for 308 0 near:#resource_i 0 59 near:#resource_on -98 -95
        near:#resource_that -125 -75 near:#resource_the 97 0 near:#resource_to -144 -69
        near:#resource_you 0 -90 near:#resource_your 0 95 near:#seat_a 0 67 near:#seat_and 394 63
        near:#seat_for 175 0 near:#seat_have 160 142 near:#seat_i 344 79 near:#seat_in 0 119
        near:#seat_is 175 0 near:#seat_the 0 91 near:#seat_to -264 0 near:#seat_your 0 105
        near:#sendVerb_me 218 0 near:#sendVerb_to -185 0 near:#sign_and 0 142 near:#sign_for 218 0
        near:#sign_i -140 0 near:#sign_the 75 82 near:#sign_to 0 93 near:#sign_you 159 0
        near:#sign_your 172 0 near:#span_a 0 -53 near:#span_and 0 46 near:#span_i 77 51
        near:#span_is -115 -76 near:#span_of 231 89 near:#span_the 0 134 near:#span_you -155 0
        near:#span_your 0 150 near:#takeVerb_the 136 0 near:#third_and -149 0 near:#third_i 252 163
        near:#third_it -102 -70 near:#third_the -144 0 near:#third_to -140 0 near:#third_would 0 54
        near:#third_you -183 -112 near:#time_a -197 -86 near:#time_after 0 178
        near:#time_and 188 76 near:#time_at 0 180 near:#time_have 0 124 near:#time_i 14 0
        near:#time_in 108 0 near:#time_is -85 0 near:#time_of 191 118 near:#time_on -127 -79
        near:#time_or 0 35 near:#time_that 0 114 near:#time_the -112 52 near:#time_you -189 113
        near:#token_on 248 0 near:#token_the 106 37 near:#token_your 205 0 near:#treatment_and 77 0
        near:#treatment_for 0 -54 near:#treatment_in 0 130 near:#treatment_is 260 0
        near:#treatment_on 0 96 near:#treatment_to -162 0 near:#treatment_with 0 -80
        near:#treatment_your 0 155 near:#universal_a 0 -118 near:#universal_and -177 -76
        near:#universal_i 0 -172 near:#universal_in 0 75 near:#universal_of 0 -71
        near:#universal_on 0 80 near:#universal_that 124 0 near:#universal_them 0 113
        near:#universal_you 163 96 near:#universal_your 0 -146 near:#vacant_and 116 69
        near:#wantVerb_a -155 0 near:#wantVerb_be 130 0 near:#wantVerb_for 244 0
        near:#wantVerb_know 0 -69 near:#wantVerb_the 254 149 near:#wantVerb_them -172 -93
        near:#wantVerb_to -78 -63 near:#wantVerb_you 193 122 near:#wantVerb_your 0 -85
        near:#we_are 212 0 near:#we_to 131 0 near:#work_for 241 0 near:#work_that 0 -116
        near:#work_your 0 -108 near:#writer_a 36 170 near:#writer_am 109 63
        near:#writer_and -256 32 near:#writer_are 0 90 near:#writer_be 114 43
        near:#writer_been -163 -136 near:#writer_by 154 0 near:#writer_can 0 -116
        near:#writer_come -128 -127 near:#writer_could -117 0 near:#writer_do 0 19
        near:#writer_for 135 93 near:#writer_glad -144 0 near:#writer_got 163 86
        near:#writer_had -152 0 near:#writer_have 240 175 near:#writer_i 149 118
        near:#writer_in -213 -72 near:#writer_it -74 0 near:#writer_my 0 24 near:#writer_name 0 127
        near:#writer_need 183 103 near:#writer_not 0 -70 near:#writer_number 194 121
        near:#writer_of -256 -82 near:#writer_offic -141 0 near:#writer_on 0 84
        near:#writer_own 0 -58 near:#writer_see -14 -62 near:#writer_take 0 117
        near:#writer_that 0 -90 near:#writer_the 127 189 near:#writer_think -130 0
        near:#writer_to 157 -89 near:#writer_two 0 138 near:#writer_up 0 78
        near:#writer_was 84 -100 near:#writer_will 118 63 near:#writer_with 0 67
        near:#writer_work -137 0 near:#writer_would 39 -109 near:#writer_writ -130 -97
        near:#writer_your 102 0 near:#you_a -142 -38 near:#you_and -316 -156
        near:#you_are -299 -114 near:#you_ask 0 -60 near:#you_could 148 78 near:#you_do 0 -74
        near:#you_for 0 -157 near:#you_have -134 -166 near:#you_i 0 -48 near:#you_if -211 0
        near:#you_in -89 -65 near:#you_is 220 0 near:#you_it 0 -58 near:#you_know 205 0
        near:#you_like -128 -85 near:#you_list 144 0 near:#you_may 0 -50 near:#you_me -173 50
        near:#you_of 137 0 near:#you_on -283 -91 near:#you_patient 0 -68 near:#you_peopl 194 141
        near:#you_room -118 0 near:#you_so 0 -83 near:#you_tell -137 0 near:#you_the -186 -130
        near:#you_to 184 112 near:#you_want 0 -112 near:#you_who 294 198 near:#you_will 98 96
        near:#you_with 0 -122 near:#you_you -59 0 near:a_#accessVerb 24 0 near:a_#anyone 0 25
        near:a_#benefit 103 0 near:a_#certain 147 -86 near:a_#common -96 0 near:a_#food 0 -109
        near:a_#gap 64 112 near:a_#giveVerb -131 0 near:a_#goVerb 0 -104 near:a_#meeting 36 -99
        near:a_#moveVerb -207 -72 near:a_#named 197 0 near:a_#noticing -139 -83
        near:a_#number -112 0 near:a_#outcome -71 0 near:a_#passVerb 0 -70 near:a_#people 304 79
        near:a_#praise 0 74 near:a_#profession -106 0 near:a_#resource -277 -116 near:a_#seat 174 0
        near:a_#sign 0 -87 near:a_#time 128 57 near:a_#token 236 0 near:a_#treatment 0 96
        near:a_#vacant 0 120 near:a_#wantVerb -158 0 near:a_#writer 200 34 near:a_#you 117 0
        near:about_#you 0 118 near:am_#accessVerb 152 0 near:am_#common 170 141
        near:am_#ending 91 101 near:am_#named 0 122 near:am_#number 189 0 near:am_#past -175 0
        near:am_#people 202 115 near:am_#praise 0 95 near:am_#wantVerb 122 104
        near:an_#capacity 0 -74 near:an_#resource -141 -118 near:an_#seat -81 -38
        near:an_#span -152 -119 near:an_#time -92 -87 near:an_#treatment -170 -94
        near:and_#accessVerb 408 181 near:and_#anyone -214 0 near:and_#capacity 261 0
        near:and_#certain 0 -186 near:and_#common 36 0 near:and_#credential 0 -91
        near:and_#ending -630 -148 near:and_#giveVerb 205 0 near:and_#goVerb 147 -128
        near:and_#hedge -159 -46 near:and_#modal 155 126 near:and_#moveVerb 0 62
        near:and_#named 0 37 near:and_#noticing -254 -43 near:and_#number 0 108
        near:and_#outcome -108 -170 near:and_#past -202 -171 near:and_#people 108 101
        near:and_#resource -118 0 near:and_#seat 266 69 near:and_#span 0 38
        near:and_#takeVerb 0 115 near:and_#third 0 -73 near:and_#time 152 75
        near:and_#treatment 266 92 near:and_#universal 0 -176 near:and_#wantVerb 194 -81
        near:and_#we 164 0 near:and_#writer 0 63 near:and_#you -29 -64 near:any_#span -202 0
        near:any_#time -221 0 near:are_#accessVerb 0 -102 near:are_#common 73 152
        near:are_#past 184 0 near:are_#people -159 0 near:are_#wantVerb 190 0 near:are_#you -148 0
        near:as_#common 159 81 near:at_#common 0 43 near:at_#number -59 71 near:at_#span 0 96
        near:be_#benefit -218 -66 near:be_#common 191 0 near:be_#hedge 137 0 near:be_#praise 88 157
        near:be_#you 272 91 near:been_#common -112 -77 near:been_#past -109 -76
        near:can_#common 0 -52 near:can_#ending 0 -47 near:could_#common 0 -111
        near:could_#ending 0 159 near:could_#meetVerb -66 -29 near:could_#noticing 0 -116
        near:could_#passVerb 0 70 near:could_#writer 0 -49 near:day_#common 145 0
        near:day_#time 0 141 near:do_#common 0 -116 near:do_#negation 0 -88 near:do_#outcome 209 0
        near:do_#writer 187 0 near:for_#anyone 210 270 near:for_#capacity 0 -102
        near:for_#certain 0 -81 near:for_#comer 0 133 near:for_#common 255 0 near:for_#ending 0 90
        near:for_#moveVerb 0 107 near:for_#people 55 132 near:for_#praise 190 110
        near:for_#seat 129 0 near:for_#span -198 -188 near:for_#time -150 -48
        near:for_#writer 180 97 near:for_#you 189 0 near:four_#common 184 0 near:free_#time -171 0
        near:from_#you 224 0 near:got_#common 0 88 near:had_#past 142 208 near:has_#common 0 -84
        near:has_#ending 222 134 near:has_#past 64 -13 near:have_#accessVerb 0 2
        near:have_#capacity 480 216 near:have_#certain -180 53 near:have_#comer -136 0
        near:have_#common -43 0 near:have_#ending 0 77 near:have_#gap 237 176
        near:have_#giveVerb -122 0 near:have_#goVerb 0 100 near:have_#meetVerb 0 76
        near:have_#moveVerb 202 203 near:have_#negation -126 88 near:have_#noticing 167 138
        near:have_#number 146 61 near:have_#outcome 0 54 near:have_#passVerb 299 0
        near:have_#past -126 -108 near:have_#people -221 0 near:have_#praise 0 114
        near:have_#resource -170 -72 near:have_#seat 168 133 near:have_#span 236 0
        near:have_#time 426 90 near:have_#treatment -165 0 near:have_#vacant 305 206
        near:he_#common 0 -67 near:he_#past 0 -98 near:how_#common -109 -46 near:how_#you -167 -86
        near:i_#accessVerb 0 -73 near:i_#anyone -139 0 near:i_#benefit -75 -1
        near:i_#capacity 281 120 near:i_#certain -194 0 near:i_#common -200 -151
        near:i_#credential -33 49 near:i_#ending 165 -60 near:i_#giveVerb -273 0
        near:i_#goVerb -357 -71 near:i_#growth 71 0 near:i_#hedge 0 -70 near:i_#meetVerb -99 20
        near:i_#modal 154 -192 near:i_#moveVerb -289 -104 near:i_#named 0 90
        near:i_#negation -150 0 near:i_#noticing -261 -91 near:i_#number 210 134
        near:i_#outcome 89 70 near:i_#passVerb 405 59 near:i_#past 8 27 near:i_#people -199 0
        near:i_#praise 122 90 near:i_#resource 0 -128 near:i_#seat 185 0 near:i_#span 130 69
        near:i_#takeVerb 336 156 near:i_#time 285 154 near:i_#vacant 99 18 near:i_#wantVerb 345 106
        near:i_#work -131 -130 near:i_#writer -73 81 near:i_#you -144 0 near:if_#anyone 130 67
        near:if_#common 207 36 near:if_#moveVerb 218 0 near:if_#passVerb 0 97 near:if_#past 149 90
        near:if_#you 285 107 near:in_#anyone 238 151 near:in_#common -182 0 near:in_#gap 0 72
        near:in_#month 250 124 near:in_#named -144 -103 near:in_#number -171 0 near:in_#past 0 85
        near:in_#people -152 -159 near:in_#place -116 -45 near:in_#seat -52 0 near:in_#span -116 89
        near:in_#third 169 59 near:in_#time -126 0 near:in_#treatment -113 -103 near:in_#you -86 85
        near:is_#common 0 -23 near:is_#gap 98 0 near:is_#meetVerb 333 114 near:is_#number 169 140
        near:is_#past 0 60 near:is_#praise 0 -94 near:is_#resource 0 -142 near:is_#universal 0 -114
        near:is_#vacant 87 90 near:is_#you 0 -33 near:it_#accessVerb -70 -106
        near:it_#benefit -95 -104 near:it_#common -67 -32 near:it_#ending -180 -72
        near:it_#modal 171 40 near:it_#moveVerb -160 -34 near:it_#number 0 -112
        near:it_#passVerb 0 222 near:it_#past 107 83 near:it_#praise 0 130 near:it_#writer 180 0
        near:like_#common -73 -93 near:like_#giveVerb 0 -106 near:list_#common 202 0
        near:may_#common 0 -140 near:may_#ending 0 -131 near:may_#writer 0 99
        near:me_#common 56 121 near:me_#hedge 0 100 near:me_#outcome 0 116 near:me_#universal 212 0
        near:me_#you 367 51 near:might_#benefit -140 -37 near:might_#common -92 0
        near:monday_#time 0 98 near:more_#common 144 120 near:my_#accessVerb -191 0
        near:my_#anyone -181 -91 near:my_#capacity 197 154 near:my_#comer 0 91
        near:my_#common 12 -10 near:my_#ending 0 73 near:my_#number 156 0 near:my_#passVerb -114 0
        near:my_#people 0 -66 near:my_#relative -161 0 near:my_#seat 92 72 near:my_#sign 542 340
        near:my_#span 146 0 near:my_#time 207 146 near:my_#token 521 363 near:my_#treatment 119 0
        near:need_#common 0 131 near:never_#common 0 -128 near:new_#common 233 117
        near:not_#accessVerb -169 -114 near:not_#ending 0 -100 near:not_#meetVerb 104 0
        near:not_#moveVerb 0 -107 near:not_#outcome 0 -104 near:of_#anyone 51 130
        near:of_#capacity 152 0 near:of_#certain 0 93 near:of_#common 225 61 near:of_#goVerb 180 0
        near:of_#meetVerb 137 0 near:of_#modal 0 -119 near:of_#noticing 0 -70
        near:of_#passVerb 192 0 near:of_#past 166 0 near:of_#people -79 56 near:of_#span -246 0
        near:of_#time -164 -82 near:of_#token 253 0 near:of_#universal 0 163 near:of_#we 76 0
        near:of_#work 206 0 near:of_#writer 197 32 near:of_#you 162 -111 near:on_#common -96 0
        near:on_#ending 0 -79 near:on_#named 188 0 near:on_#number -73 97 near:on_#passVerb 119 0
        near:on_#resource 168 70 near:on_#seat 112 75 near:on_#sign 152 0 near:on_#time -147 159
        near:on_#you 94 0 near:one_#common 0 102 near:one_#span 0 -102 near:one_#time 0 -128
        near:or_#common 0 85 near:or_#time -107 68 near:or_#you 0 68 near:our_#seat 267 0
        near:out_#common 0 105 near:out_#writer 0 104 near:own_#common -121 0
        near:patient_#common 0 -121 near:pleas_#common 131 88 near:room_#common -185 0
        near:say_#common -90 0 near:six_#common 190 0 near:so_#common 204 10 near:so_#hedge 102 145
        near:so_#noticing 236 0 near:so_#praise 0 82 near:so_#you 0 138 near:some_#common -105 -62
        near:take_#common 0 195 near:tell_#common 0 -113 near:tell_#people 246 0
        near:tell_#writer -137 0 near:than_#common 0 130 near:that_#accessVerb 91 0
        near:that_#anyone 0 -72 near:that_#benefit -140 0 near:that_#comer 0 -75
        near:that_#common 24 36 near:that_#ending 56 116 near:that_#goVerb 118 0
        near:that_#hedge -130 -117 near:that_#meetVerb 85 0 near:that_#modal 0 -17
        near:that_#moveVerb 144 0 near:that_#negation 0 -47 near:that_#past -94 -85
        near:that_#praise -137 0 near:that_#seat 134 0 near:that_#third -97 -84
        near:that_#writer 38 110 near:that_#you 0 -113 near:the_#accessVerb -191 123
        near:the_#anyone -159 31 near:the_#benefit -77 0 near:the_#capacity -138 34
        near:the_#certain 0 160 near:the_#comer -140 -89 near:the_#common 54 -67
        near:the_#ending 0 -135 near:the_#final 0 -104 near:the_#gap -137 0 near:the_#goVerb 0 52
        near:the_#hedge 122 55 near:the_#meetVerb -250 -107 near:the_#meeting 34 -62
        near:the_#noticing -123 -149 near:the_#number 112 0 near:the_#outcome -127 0
        near:the_#passVerb -199 -67 near:the_#past -202 -116 near:the_#people 71 12
        near:the_#place 0 75 near:the_#resource -247 -105 near:the_#seat 65 44
        near:the_#social 0 95 near:the_#span -91 0 near:the_#third 0 -46 near:the_#time -86 0
        near:the_#treatment 202 129 near:the_#universal 0 232 near:the_#vacant -108 -134
        near:the_#wantVerb 0 74 near:the_#we 150 0 near:the_#work -203 -60 near:the_#writer 118 65
        near:the_#you -173 -95 near:their_#common 0 -115 near:them_#common 84 123
        near:them_#hedge -159 -161 near:them_#writer 0 124 near:them_#you -214 -173
        near:they_#modal 0 50 near:they_#noticing -131 0 near:they_#outcome 0 85
        near:they_#past 0 133 near:thi_#time 0 93 near:to_#accessVerb 95 73 near:to_#anyone 206 60
        near:to_#benefit -64 0 near:to_#common 0 -31 near:to_#ending 24 158 near:to_#final -135 0
        near:to_#giveVerb -241 -162 near:to_#goVerb -207 0 near:to_#growth 0 74
        near:to_#meetVerb 0 -90 near:to_#meeting 0 -130 near:to_#moveVerb 96 184
        near:to_#noticing -385 -112 near:to_#number 145 83 near:to_#outcome -223 -75
        near:to_#passVerb -113 0 near:to_#past 156 129 near:to_#people 0 123 near:to_#praise 0 -87
        near:to_#resource 89 0 near:to_#third -183 -72 near:to_#universal 260 124
        near:to_#writer 273 100 near:to_#you -92 -248 near:told_#writer -133 0
        near:two_#capacity 0 131 near:want_#common 0 -93 near:want_#noticing 0 -95
        near:was_#past 0 -158 near:we_#common 0 88 near:we_#goVerb 0 100 near:we_#hedge 0 -80
        near:we_#modal 0 -108 near:we_#noticing 182 0 near:we_#past -112 0
        near:what_#common -182 -20 near:what_#modal 0 -79 near:what_#writer 125 0
        near:when_#past -119 0 near:when_#you 126 89 near:wher_#common 193 0
        near:who_#accessVerb 183 0 near:who_#common -12 -77 near:who_#ending -126 -41
        near:who_#goVerb 0 -66 near:who_#modal 0 98 near:who_#moveVerb 0 -125
        near:who_#past -147 -89 near:who_#wantVerb 0 158 near:will_#accessVerb 0 72
        near:will_#common -146 0 near:will_#ending 0 -72 near:will_#meetVerb -126 0
        near:will_#moveVerb -143 -140 near:will_#negation 168 0 near:will_#outcome 0 -166
        near:will_#passVerb 0 -95 near:with_#accessVerb 0 95 near:with_#certain 267 0
        near:with_#comer 230 0 near:with_#common 441 51 near:with_#named 0 142
        near:with_#passVerb 247 0 near:with_#people 80 0 near:with_#seat 130 132
        near:with_#sign 162 64 near:with_#third 0 -81 near:with_#token 195 133
        near:with_#writer 96 0 near:with_#you -192 -169 near:would_#accessVerb -227 -96
        near:would_#benefit -119 -65 near:would_#common 73 0 near:would_#ending -230 -120
        near:would_#giveVerb -347 -140 near:would_#hedge 152 51 near:would_#meetVerb -73 0
        near:would_#moveVerb -263 0 near:would_#noticing 0 -77 near:would_#outcome 116 83
        near:would_#passVerb -167 0 near:would_#past 0 -82 near:would_#praise 167 210
        near:would_#takeVerb 223 0 near:would_#third -167 0 near:would_#wantVerb 101 64
        near:would_#writer 0 70 near:would_#you -177 -148 near:you_#accessVerb -139 -142
        near:you_#anyone 51 0 near:you_#benefit -106 -138 near:you_#certain -69 -95
        near:you_#comer 135 0 near:you_#common 230 -85 near:you_#credential -129 -102
        near:you_#ending 0 -7 near:you_#gap -168 0 near:you_#modal 169 80 near:you_#moveVerb 168 34
        near:you_#negation 0 -53 near:you_#noticing 0 82 near:you_#outcome 0 -24
        near:you_#passVerb 38 172 near:you_#past -192 -75 near:you_#people 210 288
        near:you_#seat -188 0 near:you_#sendVerb 0 95 near:you_#span 0 -131
        near:you_#takeVerb -182 0 near:you_#third 0 -95 near:you_#time -132 0
        near:you_#universal 0 -32 near:you_#vacant -167 -99 near:you_#wantVerb -321 -167
        near:you_#writer 85 169 near:you_#you -81 0 near:your_#accessVerb -171 80
        near:your_#anyone 18 0 near:your_#capacity -202 -143 near:your_#certain 0 120
        near:your_#comer -81 0 near:your_#common 17 -113 near:your_#ending -132 123
        near:your_#gap -152 0 near:your_#goVerb 0 76 near:your_#hedge -122 -39
        near:your_#meetVerb 199 0 near:your_#modal -60 0 near:your_#moveVerb 185 176
        near:your_#named 0 -135 near:your_#noticing 0 -123 near:your_#passVerb 125 68
        near:your_#past 196 0 near:your_#people 151 0 near:your_#place 147 101
        near:your_#seat 133 122 near:your_#sign 174 55 near:your_#span -158 0 near:your_#time 0 133
        near:your_#treatment -198 -63 near:your_#vacant -190 0 near:your_#wantVerb 0 -90
        near:your_#work -125 0 near:your_#writer -222 -75 pair:^_a 566 0 pair:^_and 0 108
        pair:^_any 0 82 pair:^_he 0 -66 pair:^_i -212 0 pair:^_if 100 0 pair:^_in -134 -69
        pair:^_it -209 0 pair:^_may 0 103 pair:^_my -293 145 pair:^_no 0 -130 pair:^_pleas 140 0
        pair:^_so 236 0 pair:^_the 0 -54 pair:^_ther 0 -82 pair:^_we 183 89 pair:^_what 103 99
        pair:^_would -225 -112 pair:^_you -356 82 pair:^_your -435 0 pair:a_few 79 0
        pair:a_list -224 0 pair:a_month 168 0 pair:a_week 264 0 pair:a_word 276 0
        pair:about_the -103 0 pair:am_a -129 0 pair:an_hour -159 -88 pair:and_a 83 90
        pair:and_i 145 101 pair:and_mine -192 0 pair:and_that 130 0 pair:and_the 109 -86
        pair:and_then 0 -118 pair:and_we 262 0 pair:and_you 0 109 pair:are_the 0 149
        pair:at_a 0 -161 pair:at_the -130 65 pair:be_glad -226 -104 pair:be_the 197 0
        pair:by_the 211 69 pair:call_$ 161 0 pair:come_to -186 -115 pair:could_i 0 -36
        pair:do_$ 0 135 pair:do_not 0 -132 pair:for_a 0 -146 pair:for_your 195 0
        pair:from_you 176 0 pair:get_to 228 0 pair:glad_to -202 -121 pair:have_a -70 109
        pair:have_been -243 -95 pair:have_got 226 128 pair:have_the 0 130 pair:hour_$ 0 -77
        pair:how_you -181 -100 pair:i_am 158 76 pair:i_can 162 -112 pair:i_come 0 -91
        pair:i_could 0 -134 pair:i_do 0 167 pair:i_have -19 72 pair:i_see -192 -59
        pair:i_think -108 -97 pair:i_was 193 -87 pair:i_will -143 37 pair:i_would 90 -30
        pair:if_you 330 139 pair:in_a -249 -82 pair:in_it 309 0 pair:in_the -155 -103
        pair:is_a 418 106 pair:is_the 0 124 pair:it_$ -291 -276 pair:it_and 335 0
        pair:it_is -184 -181 pair:it_to 0 -112 pair:it_would 257 178 pair:like_to -150 -103
        pair:may_i 0 88 pair:me_$ 107 185 pair:me_and 0 103 pair:might_be 0 -116 pair:mine_$ 0 121
        pair:more_than 194 173 pair:my_name 0 158 pair:my_offic -209 -68 pair:my_own -155 -62
        pair:of_it -194 -236 pair:of_the -238 -79 pair:of_them 0 61 pair:of_us 0 -114
        pair:of_your 148 0 pair:on_a 0 -185 pair:on_my -125 0 pair:on_the -156 43
        pair:on_your 222 0 pair:one_$ 0 -72 pair:one_of 130 0 pair:one_who 154 0
        pair:ought_to 284 0 pair:out_of 178 0 pair:talk_$ 0 126 pair:tell_me -255 0
        pair:tell_you 0 113 pair:that_i 237 208 pair:that_is -103 -69 pair:that_you 0 -111
        pair:the_county 0 165 pair:the_only 0 101 pair:the_same -31 -13 pair:the_second 0 135
        pair:the_two 95 0 pair:them_$ 189 82 pair:ther_is 152 103 pair:they_would 0 91
        pair:to_be 402 198 pair:to_get 162 125 pair:to_know -155 -118 pair:to_me 298 0
        pair:to_talk 156 0 pair:to_the -251 84 pair:to_you -382 -156 pair:to_your -180 -93
        pair:told_me 0 -123 pair:too_$ -132 -98 pair:way_$ 178 0 pair:we_are 305 0
        pair:what_i 228 0 pair:what_you -133 0 pair:who_is 0 105 pair:will_be 138 145
        pair:will_not 245 0 pair:with_me -129 0 pair:with_my 186 0 pair:with_the -154 -119
        pair:with_you 0 -181 pair:word_from 448 0 pair:would_be 15 152 pair:would_have -122 -79
        pair:would_like -177 -74 pair:would_you 0 -98 pair:year_$ 176 0 pair:you_$ 109 100
        pair:you_are -267 -131 pair:you_ask 0 -114 pair:you_do 0 -64 pair:you_for 210 0
        pair:you_have -157 0 pair:you_know 189 0 pair:you_will 187 107 pair:your_list 289 0
        pair:your_offic 0 -87 pair:your_patient -214 0 some:#accessVerb 189 -37
        some:#anyone 381 260 some:#benefit -349 -31 some:#capacity 690 300 some:#certain -158 0
        some:#comer 36 1 some:#common 68 71 some:#credential -161 0 some:#ending 164 -113
        some:#final 0 -143 some:#food -224 -10 some:#gap 378 180 some:#giveVerb 0 -11
        some:#goVerb 225 102 some:#growth 264 50 some:#hedge -81 -51 some:#hollow 435 245
        some:#meetVerb -147 -2 some:#meeting -39 102 some:#modal -58 -62 some:#month 202 0
        some:#moveVerb 277 143 some:#named 202 0 some:#negation -474 -109 some:#noticing -35 -189
        some:#number -50 -118 some:#outcome 0 -79 some:#passVerb 437 96 some:#past -127 2
        some:#people 249 -21 some:#place 187 110 some:#praise -73 170 some:#profession 121 164
        some:#relative -65 0 some:#resource -209 -217 some:#seat 287 82 some:#sendVerb 758 130
        some:#sign 362 100 some:#social -149 91 some:#span -7 97 some:#symptom -359 0
        some:#takeVerb 625 267 some:#third -54 -176 some:#time 181 212 some:#title -40 -59
        some:#token 452 217 some:#treatment 241 142 some:#universal 32 120 some:#vacant 364 200
        some:#wantVerb 286 123 some:#we 118 -59 some:#work 0 -87 some:#writer -215 0
        some:#you -170 20 three:I_not+past 0 -23 three:I_not+people 0 -25 three:I_not+send 0 -92
        three:I_not+they 129 102 three:I_not+you 49 0 three:I_past+send -40 94
        three:I_past+sign 81 119 three:I_past+they -76 0 three:I_past+you 225 89
        three:I_people+send -126 -53 three:I_people+sign 0 24 three:I_people+they 120 0
        three:I_people+will 155 38 three:I_people+you 89 -38 three:I_send+sign 144 152
        three:I_send+they -158 -67 three:I_send+will 0 -92 three:I_sign+you 112 50
        three:I_will+you 0 39 three:all_I+not -69 0 three:all_I+past -125 -53
        three:all_I+people 0 -33 three:all_I+send 72 24 three:all_I+sign 0 27 three:all_I+you 24 41
        three:all_can+I 128 92 three:all_can+comer 120 0 three:all_can+send -131 0
        three:all_can+you -70 24 three:all_certain+comer 174 0 three:all_certain+not -26 -37
        three:all_certain+past -63 -75 three:all_certain+people -14 50 three:all_certain+send 106 0
        three:all_comer+I 167 61 three:all_comer+not 0 -65 three:all_comer+people 101 12
        three:all_comer+send 0 55 three:all_comer+they 0 -56 three:all_comer+you 57 0
        three:all_final+people 0 -38 three:all_gap+send 0 72 three:all_not+past -92 -97
        three:all_not+people -36 -38 three:all_not+send -157 -66 three:all_not+you 0 54
        three:all_past+people 0 -75 three:all_past+send -23 -45 three:all_past+they -76 -87
        three:all_people+they 0 -59 three:all_people+you 0 74 three:all_send+they -110 -63
        three:all_send+you 0 13 three:can_I+not 119 55 three:can_I+past 167 162
        three:can_I+people 114 66 three:can_I+send -80 0 three:can_I+sign 118 77
        three:can_I+they 0 69 three:can_I+you 21 0 three:can_certain+I 109 98
        three:can_certain+comer 180 0 three:can_certain+gap 0 -65 three:can_certain+not 0 66
        three:can_certain+people 105 0 three:can_certain+send -81 0 three:can_comer+I 114 37
        three:can_comer+not 183 0 three:can_comer+people 0 11 three:can_comer+send -69 0
        three:can_comer+sign 0 53 three:can_comer+they -45 0 three:can_comer+you -105 0
        three:can_final+I 106 102 three:can_final+you 0 -50 three:can_gap+I -115 -93
        three:can_gap+people -156 -132 three:can_gap+send 0 -57 three:can_gap+you -94 -105
        three:can_not+people 148 0 three:can_not+they 0 95 three:can_not+you 64 0
        three:can_past+people 45 102 three:can_past+send -63 0 three:can_past+they -54 0
        three:can_past+you 120 56 three:can_people+send -209 0 three:can_people+sign 0 -3
        three:can_people+they -7 -34 three:can_people+you 0 75 three:can_send+sign 108 23
        three:can_send+they -169 -121 three:can_send+you -118 -98 three:can_sign+you 63 26
        three:can_they+you -104 0 three:certain_I+not -19 37 three:certain_I+past -162 -104
        three:certain_I+people 0 -68 three:certain_I+sign 59 0 three:certain_comer+I 236 77
        three:certain_comer+not 169 0 three:certain_comer+past -78 0
        three:certain_comer+people 141 18 three:certain_comer+send 0 51
        three:certain_comer+you 120 0 three:certain_final+not 0 -53
        three:certain_final+people 0 -36 three:certain_gap+I 0 -36 three:certain_gap+past 0 -30
        three:certain_gap+people -123 -26 three:certain_not+past -73 -113
        three:certain_not+people 0 -24 three:certain_not+send -111 -45
        three:certain_past+people -122 -52 three:certain_past+send -81 -54
        three:certain_past+they -104 -115 three:certain_people+send -59 0
        three:certain_people+they 0 -75 three:certain_people+will -103 0
        three:certain_send+they -129 0 three:certain_they+you -80 0 three:comer_I+not 146 -39
        three:comer_I+past -95 -54 three:comer_I+people 181 48 three:comer_I+send -126 0
        three:comer_I+sign -137 -1 three:comer_I+they 0 -47 three:comer_I+you 37 22
        three:comer_final+people 73 0 three:comer_final+send 121 149 three:comer_final+you 114 84
        three:comer_gap+I 68 0 three:comer_gap+people 65 60 three:comer_not+past 59 -47
        three:comer_not+people 0 -112 three:comer_not+you 153 0 three:comer_past+people -153 -63
        three:comer_past+send -214 -37 three:comer_past+sign -202 -122 three:comer_past+they -64 0
        three:comer_past+you 0 -56 three:comer_people+send 0 91 three:comer_people+sign -148 0
        three:comer_people+you 0 61 three:comer_send+sign -178 0 three:comer_send+they -173 0
        three:comer_send+you 0 78 three:comer_sign+you -98 0 three:comer_they+you -75 0
        three:final_I+past 82 0 three:final_I+send 98 99 three:final_I+you 0 -25
        three:final_gap+you 0 113 three:final_past+send 0 125 three:final_past+you 0 -22
        three:final_people+send 60 140 three:final_people+you 110 -19 three:final_send+you 0 105
        three:final_they+you 0 87 three:gap_I+not 0 78 three:gap_I+past 122 2
        three:gap_I+people -108 0 three:gap_I+you -85 -91 three:gap_past+you 0 37
        three:gap_people+send -105 0 three:gap_people+you -175 0 three:not_past+people 0 -54
        three:not_past+send -51 -45 three:not_past+you 0 -33 three:not_people+send -96 -48
        three:not_people+sign 0 -80 three:not_people+they 114 0 three:not_people+you 0 87
        three:past_people+send -225 -55 three:past_people+sign -121 0 three:past_people+they -46 0
        three:past_people+you 80 0 three:past_send+sign -95 24 three:past_send+they -195 6
        three:past_send+you -46 -37 three:past_sign+they 0 84 three:past_sign+you 0 101
        three:past_they+you -46 0 three:people_send+sign -126 0 three:people_send+they -170 -57
        three:people_sign+they 0 64 three:people_sign+you -87 -86 three:people_they+will 113 0
        three:people_they+you 63 0 three:send_sign+you 34 78 three:send_they+you -181 -84
        wish:I_be 215 72 wish:I_do 0 -115 wish:I_like -188 -98 wish:I_love 63 0 word:'s -1 0
        word:a 16 25 word:about -178 0 word:abov 352 0 word:after -216 8 word:afternoon 143 162
        word:all -90 36 word:also 164 200 word:am 224 141 word:an -313 -73 word:and -92 0
        word:answer 0 -150 word:any -160 31 word:anyon 266 0 word:anyth -195 0 word:are 106 96
        word:around 0 -161 word:as 290 147 word:ask -109 -115 word:at -183 92 word:back -334 -128
        word:be 217 244 word:becaus 0 -164 word:been -368 -184 word:befor 0 -96 word:believ 0 -116
        word:better -115 -70 word:between -199 0 word:book 307 229 word:both -329 -110
        word:bring -90 0 word:busines 205 0 word:by 56 105 word:came 151 0 word:can 0 -58
        word:card 0 110 word:care 0 196 word:cas 344 0 word:chair 268 55 word:chapter 0 -133
        word:children -182 -62 word:choos 0 -104 word:client 88 0 word:clinic 0 -86 word:coff 0 -5
        word:come -241 -142 word:copy -268 -120 word:could -173 -40 word:counsel 220 0
        word:counselor 0 89 word:county 0 173 word:coupl 0 108 word:crew 0 -134 word:day 0 187
        word:did -179 0 word:do 250 0 word:doe -203 -49 word:done -173 0 word:door 68 57
        word:each 196 0 word:ear 230 0 word:eight 402 0 word:empty 346 0 word:enclos 146 0
        word:ever -180 -196 word:every 72 0 word:everybody -163 0 word:fall 170 0
        word:family -113 -165 word:few 80 113 word:fill 206 0 word:fine 0 -153 word:first 0 -123
        word:five 132 148 word:folk 0 150 word:for -224 -129 word:four 388 144 word:free -334 -311
        word:from 320 108 word:full 0 155 word:get 225 96 word:give 182 0 word:glad -384 -187
        word:go -181 -75 word:goe 141 140 word:going 338 72 word:good 0 44 word:got 199 129
        word:great 0 104 word:group -165 0 word:had -75 107 word:half -204 -76 word:hand 172 160
        word:has 197 -78 word:have 42 35 word:he -314 -218 word:hear 196 0 word:heard 0 73
        word:help 252 140 word:her 361 -27 word:here 380 0 word:him -235 -161 word:his 0 -100
        word:hold -139 0 word:home -196 85 word:hope 347 0 word:hospital 141 172 word:hour -304 0
        word:hous -147 0 word:how -461 -272 word:hung 486 0 word:i -47 -27 word:if 317 133
        word:in 171 0 word:intak 310 0 word:is -55 0 word:it -144 -169 word:june 310 0
        word:keep -153 0 word:kid -399 -123 word:knew 0 -125 word:know 142 0 word:last 260 0
        word:leaflet 447 0 word:learn -331 -174 word:left 375 230 word:library 0 -149
        word:licens 0 108 word:like -176 -102 word:line 161 71 word:list 146 0 word:littl 191 118
        word:long -203 0 word:look -243 0 word:love -4 0 word:lunch 0 108 word:made -392 -102
        word:many -191 0 word:may -247 -49 word:me 496 268 word:mean 176 0 word:men 206 0
        word:mention 688 0 word:might -135 0 word:mind 0 106 word:mine -141 39 word:minut -297 -67
        word:monday 261 237 word:month 78 0 word:more 560 400 word:morn -159 -99 word:most 0 110
        word:mother 167 0 word:must 214 0 word:my 190 241 word:myself -155 -162 word:nam -232 -140
        word:need 0 55 word:never -287 -63 word:new 395 68 word:night -253 -77 word:nine 312 0
        word:no -41 -89 word:nobody 0 63 word:not -79 4 word:noth -305 -179 word:now 384 195
        word:number 534 246 word:of 152 -96 word:off 0 64 word:offic -204 0 word:on -87 172
        word:once -203 -99 word:one -261 -150 word:only 116 147 word:open 398 151 word:or -413 44
        word:ought 406 0 word:out 132 100 word:over 243 135 word:own -109 -71 word:parent 84 0
        word:partner 330 0 word:pas 348 0 word:patient 0 -51 word:peopl -3 135 word:person 304 0
        word:phon -252 -61 word:pick -175 0 word:plac 299 0 word:pleas 259 165 word:practic 209 0
        word:program -183 0 word:psychologist -172 -134 word:publish 267 0 word:question -257 0
        word:read -236 -192 word:rest 0 -123 word:return -204 0 word:right 183 0 word:ring 383 164
        word:room -430 0 word:same -95 -30 word:saturday 0 164 word:say 160 -29 word:schedul -272 0
        word:second 58 176 word:send 290 0 word:shak 298 0 word:shall -206 0 word:shingl 609 0
        word:short -328 0 word:show -215 0 word:sinc 223 -101 word:sit -232 -149 word:six 374 0
        word:sleep -186 0 word:slid 0 129 word:small 221 0 word:so 80 0 word:some -50 -134
        word:somebody 137 0 word:someth -255 0 word:spac 335 0 word:spar -190 0 word:spot 239 0
        word:spr 0 96 word:stand 91 96 word:start 152 0 word:still 331 213 word:stop 0 -52
        word:stres 0 145 word:student 177 171 word:suit 0 191 word:sunday -137 0 word:tabl 437 0
        word:take 428 294 word:talk 173 0 word:taught 0 -180 word:teach -158 -139 word:tell 0 -6
        word:term 0 163 word:than 0 51 word:that -251 26 word:the 0 -126 word:their -301 -55
        word:them 38 152 word:then -190 -40 word:ther 0 22 word:therapist 217 93 word:they 0 119
        word:thi 150 161 word:thing -251 -52 word:thos 87 170 word:thought -121 0
        word:through -202 -148 word:thursday 311 158 word:time 165 90 word:to 128 188
        word:told -362 -78 word:too -293 -142 word:town -170 0 word:train 0 -73 word:tuesday 355 50
        word:two 53 0 word:until 0 -56 word:up 181 176 word:us 222 0 word:use -309 -205
        word:very 0 145 word:visit 0 94 word:wait 0 50 word:want 0 -97 word:was -128 10
        word:way 161 88 word:we -165 98 word:wednesday 0 111 word:week 0 69 word:welcom 289 70
        word:went 0 -113 word:what -258 -80 word:whatever -205 0 word:when -260 -45 word:wher 352 0
        word:which -3 0 word:whol 0 -127 word:whom 0 -91 word:whos 213 0 word:will 39 31
        word:winter 223 0 word:with 0 -75 word:without 13 -197 word:word 465 0 word:work -87 -151
        word:worry 0 122 word:would 195 105 word:writ -272 -188 word:wrot 0 124 word:year 138 -44
        word:you -100 -71 word:your -56 0
        """
}
