// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -494 -279
        both:I_if 168 126 both:I_limit -62 -55 both:I_not -167 -23 both:I_number -50 -81
        both:I_outcome 55 -3 both:I_past 49 42 both:I_people -20 0 both:I_question 0 -43
        both:I_quoted -88 -59 both:I_seat -135 0 both:I_send 194 -5 both:I_sign 241 225
        both:I_symptom -113 -40 both:I_they 0 -5 both:I_time 134 13 both:I_want 38 140
        both:I_we -229 -88 both:I_will 0 47 both:I_you 27 -59 both:all_I 134 30 both:all_can 0 49
        both:all_certain -87 0 both:all_comer 152 23 both:all_final -136 0 both:all_limit -75 -43
        both:all_not -156 -87 both:all_number 42 34 both:all_past 0 -109 both:all_people -87 76
        both:all_seat 0 157 both:all_send 204 107 both:all_sign 0 46 both:all_time 0 109
        both:all_want 0 22 both:all_we 81 0 both:all_you 0 41 both:can_I 207 -18
        both:can_certain 0 83 both:can_comer 0 49 both:can_final 163 0 both:can_gap -223 -160
        both:can_growth 96 93 both:can_hedge -44 -13 both:can_if 68 69 both:can_limit -115 -98
        both:can_not 121 71 both:can_number -58 -18 both:can_outcome 68 -47 both:can_past 83 71
        both:can_people 0 60 both:can_question -81 -88 both:can_seat 58 0 both:can_send -93 -50
        both:can_sign 134 106 both:can_symptom 0 63 both:can_they 0 -26 both:can_time -96 -3
        both:can_want 152 97 both:can_we -205 -36 both:can_you 77 0 both:certain_I -3 -43
        both:certain_comer 182 26 both:certain_final -104 114 both:certain_gap -84 0
        both:certain_if 0 29 both:certain_not -83 -40 both:certain_number 0 83
        both:certain_outcome -137 -45 both:certain_past -129 -74 both:certain_people -78 0
        both:certain_seat 57 96 both:certain_send 124 14 both:certain_sign 47 0
        both:certain_time 0 106 both:certain_want 0 -86 both:certain_you 46 0 both:comer_I 116 24
        both:comer_final 80 0 both:comer_gap 57 0 both:comer_growth 69 0 both:comer_hedge 0 -75
        both:comer_if 76 141 both:comer_not 142 -55 both:comer_number 0 34 both:comer_outcome 81 -1
        both:comer_past -123 -103 both:comer_people 108 29 both:comer_send 0 50
        both:comer_sign -197 -2 both:comer_they 0 -66 both:comer_time 239 84
        both:comer_want 135 121 both:comer_will 143 0 both:comer_you 0 68 both:final_limit 0 -95
        both:final_number -99 -32 both:final_outcome 0 -76 both:final_past -177 -45
        both:final_people 83 -125 both:final_seat -152 -75 both:final_send 135 151
        both:final_sign 83 0 both:final_they 118 0 both:final_time -151 -41
        both:final_want -125 -43 both:final_we 0 -44 both:final_will 0 -87 both:final_you 0 -121
        both:gap_I 41 60 both:gap_hedge 0 54 both:gap_if -143 -53 both:gap_not 0 68
        both:gap_number 189 87 both:gap_outcome -104 -128 both:gap_past 23 51 both:gap_people 0 41
        both:gap_seat 227 106 both:gap_send -110 0 both:gap_time 384 125 both:gap_want -78 0
        both:gap_you -252 0 both:growth_I 189 152 both:growth_hedge 97 16 both:growth_limit 0 89
        both:growth_not 0 -91 both:growth_number 245 92 both:growth_outcome 45 0
        both:growth_past 89 32 both:growth_people 208 89 both:growth_seat 128 17
        both:growth_send -175 18 both:growth_they 0 -67 both:growth_time 256 104
        both:growth_want 117 137 both:growth_you 0 69 both:hedge_I 34 -92 both:hedge_if 108 72
        both:hedge_limit 0 -67 both:hedge_not 78 124 both:hedge_number -104 -84
        both:hedge_outcome -181 -134 both:hedge_past -94 26 both:hedge_people 0 -7
        both:hedge_seat 41 0 both:hedge_send 58 75 both:hedge_sign 85 103 both:hedge_they 0 -27
        both:hedge_time -176 0 both:hedge_want -51 -6 both:hedge_we -153 0 both:hedge_will 95 0
        both:hedge_you -5 7 both:if_not 82 96 both:if_number -146 -107 both:if_outcome 0 34
        both:if_past 0 29 both:if_people 98 111 both:if_seat 153 0 both:if_send -120 78
        both:if_sign 268 128 both:if_they 73 19 both:if_time -105 59 both:if_want 0 -20
        both:if_you 255 122 both:limit_not -175 -81 both:limit_number 110 0
        both:limit_outcome -102 0 both:limit_past 230 -96 both:limit_people -157 50
        both:limit_seat 221 127 both:limit_send 0 -96 both:limit_they -160 -82
        both:limit_time 147 -53 both:limit_you -74 -27 both:not_number 70 0
        both:not_outcome -61 -146 both:not_past -106 -62 both:not_people -29 -19
        both:not_seat 0 -68 both:not_send -41 0 both:not_they 125 107 both:not_time 0 -202
        both:not_want -239 -139 both:not_will 124 0 both:not_you 72 70 both:number_outcome 82 0
        both:number_past -73 -83 both:number_people 0 -63 both:number_quoted 0 -76
        both:number_seat 98 -112 both:number_send -203 -47 both:number_sign -54 -82
        both:number_they -90 0 both:number_time 175 159 both:number_want 181 15 both:number_we 61 0
        both:number_will 88 55 both:number_you -181 -62 both:outcome_past 0 -37
        both:outcome_people -69 -122 both:outcome_quoted 0 -52 both:outcome_send 146 -31
        both:outcome_sign 0 80 both:outcome_symptom -154 -85 both:outcome_they -58 -62
        both:outcome_time 59 0 both:outcome_want -121 -148 both:outcome_we -129 -57
        both:outcome_will 0 -135 both:outcome_you 0 -110 both:past_people -277 -41
        both:past_quoted -95 0 both:past_seat 156 22 both:past_send -177 44 both:past_sign -76 60
        both:past_symptom 0 -53 both:past_they -246 -105 both:past_time 501 24 both:past_want 44 35
        both:past_you -1 2 both:people_question -94 -55 both:people_quoted -109 -49
        both:people_seat -172 0 both:people_send 35 31 both:people_sign -180 -3
        both:people_symptom -100 58 both:people_they 123 0 both:people_time 0 32
        both:people_want 356 130 both:people_we 0 -8 both:people_will 113 0 both:people_you 0 83
        both:question_send 169 0 both:question_sign 208 0 both:question_time -114 0
        both:question_you 116 -47 both:quoted_send 0 -96 both:quoted_sign 0 -71
        both:quoted_you -98 -52 both:seat_send 0 47 both:seat_sign 142 64 both:seat_time 203 31
        both:seat_want 0 112 both:seat_we 107 0 both:send_sign 271 115 both:send_they -192 -95
        both:send_time -25 -11 both:send_want -148 0 both:send_you 102 48 both:sign_time -201 0
        both:sign_you 173 81 both:they_time 0 90 both:they_want -89 -49 both:they_we -102 -110
        both:they_will 140 0 both:they_you -110 19 both:time_want -152 0 both:time_will -113 0
        both:time_you -419 19 both:want_we 94 0 both:want_will 122 0 both:want_you 218 72
        both:we_you 93 107 both:will_you 57 0 deed:- 81 134 deed:-_#modal -324 -64 deed:I 5 -63
        deed:I_#modal 296 -68 deed:I_#past 301 133 deed:I_am 200 104 deed:I_can 203 -88
        deed:I_could 0 -98 deed:I_do 0 108 deed:I_have 145 104 deed:I_hope 135 0 deed:I_left 244 0
        deed:I_see -142 -60 deed:I_think -116 -58 deed:I_was 0 -121 deed:I_will -59 104
        deed:I_would 168 38 deed:My 29 130 deed:My_#anyone -199 0 deed:My_#common -195 0
        deed:My_#modal 0 49 deed:My_#people -35 -60 deed:My_#relative -106 0 deed:My_#sign 358 214
        deed:My_#time 259 115 deed:My_#token 298 197 deed:My_client -173 0 deed:They -459 -47
        deed:They_#modal -123 0 deed:They_#past 0 80 deed:We -103 70 deed:We_#modal -142 0
        deed:We_#past -138 0 deed:We_are 226 0 deed:You -135 0 deed:You_#modal 145 -79
        deed:You_#past -198 -170 deed:You_are -193 0 deed:You_do 0 -46 deed:You_would 0 30
        deed:Your -59 55 deed:Your_#comer -128 65 deed:Your_#common 19 -14 deed:Your_#people 0 115
        deed:Your_#praise -191 0 deed:Your_#sign 134 0 deed:Your_#time 0 82
        deed:Your_patient -180 0 mark:digit -186 0 mark:first -765 0 mark:last -250 0
        mark:last-but-one 55 0 mark:last-but-two 649 0 mark:long -56 -46 mark:question -162 91
        mark:quoted -245 -113 mark:second -396 0 mark:short -102 13 near:#accessVerb_a -383 -58
        near:#accessVerb_for -37 -73 near:#accessVerb_have 196 141 near:#accessVerb_i 0 33
        near:#accessVerb_it 226 0 near:#accessVerb_my 0 78 near:#accessVerb_offic -126 0
        near:#accessVerb_the -47 -96 near:#accessVerb_them 0 102 near:#accessVerb_you -130 0
        near:#anyone_a 89 0 near:#anyone_and -94 47 near:#anyone_day -75 0 near:#anyone_have -157 0
        near:#anyone_i 0 89 near:#anyone_in 214 0 near:#anyone_is 0 87 near:#anyone_it 0 49
        near:#anyone_of -87 -45 near:#anyone_on 0 86 near:#anyone_to 47 14 near:#anyone_who 0 90
        near:#anyone_would 0 115 near:#benefit_a -140 -152 near:#benefit_and -137 -79
        near:#benefit_be 86 0 near:#benefit_for 0 72 near:#benefit_from 0 -54
        near:#benefit_get 288 0 near:#benefit_in 207 0 near:#benefit_it 122 0
        near:#benefit_know 0 -74 near:#benefit_of 123 0 near:#benefit_that -98 0
        near:#benefit_the 110 -36 near:#benefit_to 0 -192 near:#benefit_what 0 -104
        near:#benefit_you -64 55 near:#capacity_and 195 107 near:#capacity_i 108 120
        near:#capacity_in 0 134 near:#certain_a 0 -80 near:#certain_and -67 0
        near:#certain_at 0 -96 near:#certain_from 273 0 near:#certain_in -121 68
        near:#certain_one 0 105 near:#certain_them 0 84 near:#comer_and 99 122
        near:#comer_have -149 -108 near:#comer_is 0 120 near:#comer_on 0 109 near:#comer_the 0 -141
        near:#comer_to 234 135 near:#comer_who 123 42 near:#comer_with 0 -101
        near:#comer_you 187 131 near:#common_'s 0 73 near:#common_a 7 -25 near:#common_about 86 0
        near:#common_after -165 0 near:#common_am 192 77 near:#common_and -161 -66
        near:#common_any 0 96 near:#common_are 206 73 near:#common_at -99 -79
        near:#common_be -168 0 near:#common_better 0 48 near:#common_by 138 0
        near:#common_client 229 0 near:#common_come 0 -56 near:#common_day -177 0
        near:#common_do 0 101 near:#common_for -94 0 near:#common_from -108 72
        near:#common_get 263 51 near:#common_good 110 99 near:#common_has 204 57
        near:#common_have 69 0 near:#common_hear 0 -55 near:#common_him 0 -97
        near:#common_hour -181 0 near:#common_how -111 0 near:#common_i 76 114
        near:#common_if 167 120 near:#common_in -136 -107 near:#common_is 73 106
        near:#common_it 174 0 near:#common_like 0 70 near:#common_may 0 -85 near:#common_me 96 31
        near:#common_mine 0 -72 near:#common_more 0 66 near:#common_my -166 47
        near:#common_name 0 97 near:#common_not -98 -9 near:#common_of -158 45
        near:#common_on 244 46 near:#common_one 0 -116 near:#common_out 129 124
        near:#common_plac 156 0 near:#common_say -132 -161 near:#common_see 0 -31
        near:#common_sinc 0 -95 near:#common_so -107 0 near:#common_tell 127 84
        near:#common_than 120 82 near:#common_that 320 55 near:#common_the 243 0
        near:#common_them 0 18 near:#common_ther 98 123 near:#common_thi 0 105
        near:#common_think 0 75 near:#common_time 162 115 near:#common_to -151 -84
        near:#common_up 119 -71 near:#common_want 0 -104 near:#common_was 0 -95
        near:#common_way 191 0 near:#common_week 241 75 near:#common_what -274 -116
        near:#common_who 212 30 near:#common_with 0 -69 near:#common_would 0 68
        near:#common_year 191 0 near:#common_you 102 -47 near:#common_your 456 118
        near:#credential_a 0 -81 near:#credential_i 0 103 near:#credential_not -129 -60
        near:#ending_a 0 43 near:#ending_about 0 -99 near:#ending_and -155 0 near:#ending_at 0 -41
        near:#ending_been -189 -90 near:#ending_by 0 53 near:#ending_for -135 -28
        near:#ending_got 142 108 near:#ending_how 0 -106 near:#ending_in 34 -80
        near:#ending_it -95 -80 near:#ending_me -98 0 near:#ending_my 0 112 near:#ending_of 113 22
        near:#ending_on 83 0 near:#ending_the -91 -67 near:#ending_them -107 0
        near:#ending_to -225 -131 near:#ending_two 0 87 near:#ending_with -134 -64
        near:#ending_you -136 141 near:#ending_your -121 0 near:#final_a 0 -68 near:#final_i 0 71
        near:#gap_and 0 47 near:#giveVerb_a -47 -88 near:#giveVerb_and -116 -90
        near:#giveVerb_in 0 -43 near:#giveVerb_me 133 0 near:#giveVerb_my 0 73
        near:#giveVerb_the 0 -19 near:#giveVerb_them -147 0 near:#giveVerb_to 0 -70
        near:#giveVerb_you -244 -57 near:#giveVerb_your 0 -67 near:#goVerb_a 0 53
        near:#goVerb_and 0 53 near:#goVerb_at -145 -74 near:#goVerb_in 0 -70 near:#goVerb_on -107 0
        near:#goVerb_the -148 52 near:#goVerb_to -200 -67 near:#goVerb_you -75 -81
        near:#hedge_a 359 25 near:#hedge_be 0 -70 near:#hedge_i -162 -26 near:#hedge_in 0 -101
        near:#hedge_is 134 -87 near:#hedge_it 0 -92 near:#hedge_me 169 142 near:#hedge_of -88 0
        near:#hedge_on 0 -89 near:#hedge_that 0 -120 near:#hedge_the -289 -62
        near:#hedge_them -125 0 near:#hedge_to 69 109 near:#hedge_we -157 0 near:#hedge_you 254 114
        near:#meetVerb_a 141 18 near:#meetVerb_and 0 -25 near:#meetVerb_at -124 -65
        near:#meetVerb_for -137 -122 near:#meetVerb_in 0 -12 near:#meetVerb_it -136 -64
        near:#meetVerb_me 0 43 near:#meetVerb_on 0 83 near:#meetVerb_that 108 90
        near:#meetVerb_to 0 -53 near:#meetVerb_you -158 -81 near:#meetVerb_your -198 0
        near:#meeting_and -108 0 near:#meeting_from 284 0 near:#meeting_in 0 118
        near:#meeting_on 0 82 near:#meeting_the 0 93 near:#meeting_you 0 -70 near:#modal_be 37 52
        near:#modal_bring 0 -70 near:#modal_come 0 -44 near:#modal_do 124 -80 near:#modal_for 98 70
        near:#modal_glad -164 -68 near:#modal_have -169 -83 near:#modal_if 120 74
        near:#modal_like -204 -129 near:#modal_me 0 66 near:#modal_my 100 41
        near:#modal_not 339 238 near:#modal_send -166 0 near:#modal_the 133 0 near:#modal_to -64 8
        near:#modal_you 0 -7 near:#modal_your -160 -130 near:#moveVerb_a -60 49
        near:#moveVerb_and -94 0 near:#moveVerb_in -128 -117 near:#moveVerb_it -116 0
        near:#moveVerb_me 96 95 near:#moveVerb_my 89 160 near:#moveVerb_on 0 99
        near:#moveVerb_the 52 0 near:#moveVerb_them 0 -59 near:#moveVerb_to -52 0
        near:#moveVerb_way 251 0 near:#moveVerb_with -100 -59 near:#moveVerb_you -162 -94
        near:#named_and 194 54 near:#named_i -89 0 near:#negation_a -182 -208
        near:#negation_it 0 -67 near:#negation_need 0 -82 near:#negation_to 0 -120
        near:#negation_you 153 0 near:#noticing_a 151 67 near:#noticing_and 0 -94
        near:#noticing_for 175 127 near:#noticing_from 0 -58 near:#noticing_how -115 -65
        near:#noticing_i 131 0 near:#noticing_in 0 -49 near:#noticing_is 172 -76
        near:#noticing_it -198 -208 near:#noticing_me -168 0 near:#noticing_my 219 0
        near:#noticing_of 0 133 near:#noticing_on 0 69 near:#noticing_that 206 -63
        near:#noticing_the 0 -17 near:#noticing_what -207 -109 near:#noticing_who 153 86
        near:#noticing_you -144 0 near:#noticing_your 150 59 near:#number_a 339 0
        near:#number_day 159 0 near:#number_have 0 -79 near:#number_in -123 0
        near:#number_minut -129 0 near:#number_of 115 -120 near:#number_on -130 -151
        near:#number_the 74 0 near:#number_to 134 145 near:#number_week 156 0
        near:#number_with 0 -66 near:#outcome_and -177 0 near:#outcome_for -125 -120
        near:#outcome_i 175 0 near:#outcome_if 0 93 near:#outcome_in 0 94 near:#outcome_of 188 0
        near:#outcome_thi 178 0 near:#outcome_to 387 76 near:#outcome_what -121 0
        near:#outcome_with 192 0 near:#outcome_you -85 0 near:#outcome_your -153 0
        near:#passVerb_a 90 -15 near:#passVerb_and 156 64 near:#passVerb_i 218 0
        near:#passVerb_in 84 0 near:#passVerb_it -70 110 near:#passVerb_me 0 -45
        near:#passVerb_my 254 177 near:#passVerb_on 248 101 near:#passVerb_out 0 126
        near:#passVerb_the 150 79 near:#passVerb_thi 0 168 near:#passVerb_to 0 111
        near:#passVerb_you 0 38 near:#passVerb_your 349 -22 near:#past_a 136 -69
        near:#past_about 0 -68 near:#past_and 0 -30 near:#past_at 116 -87 near:#past_in -69 -31
        near:#past_it 84 -28 near:#past_me -191 -154 near:#past_my -56 96 near:#past_of 0 -57
        near:#past_on 0 82 near:#past_one -115 0 near:#past_out -117 -73 near:#past_that 0 94
        near:#past_the -292 -12 near:#past_thi 0 86 near:#past_to -93 -47 near:#past_with 0 -81
        near:#past_you -84 0 near:#past_your 0 43 near:#people_'s -144 0 near:#people_a -86 0
        near:#people_about 156 99 near:#people_and 120 112 near:#people_have -229 -166
        near:#people_i -139 0 near:#people_in 219 102 near:#people_is 167 131 near:#people_me 140 0
        near:#people_my -152 -62 near:#people_of 0 -39 near:#people_that 238 0
        near:#people_the 137 -33 near:#people_them 232 86 near:#people_to 145 89
        near:#people_you 221 0 near:#people_your 0 80 near:#place_the -83 0 near:#praise_i -118 92
        near:#praise_in 0 88 near:#praise_the -136 0 near:#praise_to 141 66
        near:#praise_with -137 -123 near:#praise_your 0 70 near:#resource_about -123 0
        near:#resource_for 256 0 near:#resource_on -108 -118 near:#resource_the 39 0
        near:#resource_to -99 -76 near:#resource_your 0 95 near:#seat_a 0 72 near:#seat_and 305 58
        near:#seat_have 0 134 near:#seat_i 266 39 near:#seat_in 0 127 near:#seat_is 124 0
        near:#seat_of -172 0 near:#seat_to -217 0 near:#sendVerb_me 222 0 near:#sendVerb_to -183 0
        near:#sign_and 0 72 near:#sign_i -152 0 near:#sign_on 166 0 near:#sign_to 0 74
        near:#sign_you 179 0 near:#sign_your 233 0 near:#span_and 50 81 near:#span_i 66 91
        near:#span_is -164 -86 near:#span_of 159 0 near:#span_on -143 -41 near:#span_the 0 81
        near:#span_you -137 0 near:#span_your 0 98 near:#takeVerb_the 206 0
        near:#third_and -105 -12 near:#third_i 237 122 near:#third_the -154 0 near:#third_to -127 0
        near:#third_would 0 57 near:#third_you -185 -90 near:#time_a -128 -56
        near:#time_after 0 144 near:#time_am 172 0 near:#time_and 221 53 near:#time_at 0 128
        near:#time_i 98 57 near:#time_is -200 -55 near:#time_of 0 70 near:#time_on -147 0
        near:#time_or 0 39 near:#time_the -77 8 near:#time_you -160 0 near:#token_on 241 0
        near:#token_the 0 33 near:#token_your 246 0 near:#treatment_a 118 0
        near:#treatment_and 79 0 near:#treatment_for -117 -44 near:#treatment_in 0 114
        near:#treatment_is 216 62 near:#treatment_to -143 0 near:#treatment_your 0 119
        near:#universal_a 0 -104 near:#universal_and -153 -87 near:#universal_i 0 -127
        near:#universal_in 0 95 near:#universal_one 0 77 near:#universal_that 123 0
        near:#universal_the 0 58 near:#universal_them 0 101 near:#universal_to 57 0
        near:#universal_you 155 91 near:#vacant_and 201 64 near:#wantVerb_at 0 -73
        near:#wantVerb_be 128 64 near:#wantVerb_for 138 50 near:#wantVerb_if 0 64
        near:#wantVerb_that 104 0 near:#wantVerb_the 113 145 near:#wantVerb_them -142 0
        near:#wantVerb_to -78 -104 near:#wantVerb_you 205 139 near:#wantVerb_your 0 -70
        near:#we_are 209 0 near:#we_for 244 0 near:#we_have 0 89 near:#we_to 117 0
        near:#work_for 210 0 near:#work_i 0 -82 near:#work_in -114 0 near:#work_on 0 -34
        near:#work_the 0 -4 near:#work_to 0 -94 near:#writer_a -10 61 near:#writer_about 0 -81
        near:#writer_am 112 81 near:#writer_and -237 63 near:#writer_are 0 77 near:#writer_at 145 0
        near:#writer_be 124 61 near:#writer_been -117 -127 near:#writer_can 0 -93
        near:#writer_come -91 -92 near:#writer_could -80 0 near:#writer_for 153 132
        near:#writer_get 129 0 near:#writer_glad -144 -70 near:#writer_got 137 101
        near:#writer_had -125 0 near:#writer_have 202 95 near:#writer_hope 127 0
        near:#writer_i 116 75 near:#writer_in -88 -70 near:#writer_is 144 0
        near:#writer_it -219 -10 near:#writer_keep -143 0 near:#writer_like -16 0
        near:#writer_my 0 34 near:#writer_name 0 94 near:#writer_need 0 97 near:#writer_not 0 -90
        near:#writer_of -188 0 near:#writer_offic -113 0 near:#writer_own -102 -44
        near:#writer_run 0 -103 near:#writer_see 0 -57 near:#writer_so -125 79
        near:#writer_take 0 102 near:#writer_tell 0 -73 near:#writer_that 0 -70
        near:#writer_the 158 97 near:#writer_think -156 0 near:#writer_to 205 -91
        near:#writer_two 0 90 near:#writer_wait -178 0 near:#writer_was 0 -119
        near:#writer_what 0 -90 near:#writer_will 0 98 near:#writer_with -121 0
        near:#writer_would 106 -67 near:#writer_writ -103 -95 near:#writer_your 37 0
        near:#you_a -27 0 near:#you_and -370 -68 near:#you_are -235 -114 near:#you_at -136 0
        near:#you_for 0 -140 near:#you_hand 0 78 near:#you_have -140 -113 near:#you_i 0 -63
        near:#you_if -160 0 near:#you_in -139 -71 near:#you_is 187 0 near:#you_it 95 0
        near:#you_know 211 0 near:#you_like 0 -93 near:#you_list 175 0 near:#you_me 0 99
        near:#you_my 76 76 near:#you_not 0 94 near:#you_on -179 0 near:#you_patient 0 -68
        near:#you_peopl 0 73 near:#you_say 131 0 near:#you_so 0 -76 near:#you_student 0 83
        near:#you_the -202 -149 near:#you_to 259 139 near:#you_want 0 -95 near:#you_who 306 139
        near:#you_will 142 71 near:#you_with 0 -115 near:#you_you -105 0 near:#you_your 0 51
        near:a_#accessVerb 87 -41 near:a_#benefit 84 0 near:a_#capacity 0 25 near:a_#certain 154 0
        near:a_#common 25 64 near:a_#ending 0 -47 near:a_#gap 113 109 near:a_#giveVerb -140 0
        near:a_#goVerb 0 -41 near:a_#hedge -92 0 near:a_#meeting 34 -25 near:a_#moveVerb -118 -136
        near:a_#named 141 0 near:a_#noticing -153 0 near:a_#number -104 -39 near:a_#outcome -98 0
        near:a_#past 0 61 near:a_#people 159 72 near:a_#praise 0 44 near:a_#profession -96 0
        near:a_#resource -160 -102 near:a_#seat 117 -77 near:a_#sign 0 -79 near:a_#span 59 79
        near:a_#time 88 113 near:a_#title -129 0 near:a_#token 160 0 near:a_#treatment 92 51
        near:a_#vacant 0 90 near:a_#work 128 0 near:a_#writer 249 0 near:a_#you 0 -51
        near:about_#common -80 -51 near:about_#you 0 111 near:also_#common 0 97
        near:am_#accessVerb 118 0 near:am_#common 181 189 near:am_#growth 146 0
        near:am_#named 0 122 near:am_#negation -132 -97 near:am_#noticing 0 51
        near:am_#outcome 0 -83 near:am_#past -95 0 near:am_#people 189 0 near:am_#praise 0 86
        near:am_#wantVerb 0 71 near:an_#capacity -110 -67 near:an_#resource -107 -69
        near:an_#seat -111 0 near:an_#span -113 -69 near:an_#time 0 -57 near:an_#treatment -135 -53
        near:and_#accessVerb 281 88 near:and_#anyone -93 0 near:and_#benefit 0 16
        near:and_#certain 0 -136 near:and_#common 7 31 near:and_#credential 0 -90
        near:and_#ending -330 -106 near:and_#goVerb 173 -69 near:and_#hedge -210 -47
        near:and_#meetVerb 0 -53 near:and_#modal 166 82 near:and_#moveVerb 56 78
        near:and_#named 0 119 near:and_#noticing -110 0 near:and_#number 0 106
        near:and_#outcome -45 -105 near:and_#passVerb 79 0 near:and_#past -258 -176
        near:and_#resource -147 0 near:and_#seat 195 0 near:and_#span 0 53 near:and_#third 0 -34
        near:and_#time 89 42 near:and_#treatment 178 0 near:and_#universal 0 -163
        near:and_#wantVerb 157 -46 near:and_#writer 83 0 near:and_#you -26 0 near:any_#common 0 12
        near:any_#span -212 0 near:any_#time -230 0 near:are_#accessVerb 0 -120
        near:are_#certain 161 0 near:are_#common 123 166 near:are_#past 180 0
        near:are_#wantVerb 166 0 near:as_#common 93 65 near:at_#certain 0 -84 near:at_#common 0 131
        near:at_#number 0 88 near:at_#universal 0 -86 near:be_#accessVerb 0 61
        near:be_#benefit -214 -42 near:be_#common 132 0 near:be_#hedge 121 0 near:be_#outcome 0 38
        near:be_#past 75 0 near:be_#praise 84 81 near:be_#you 292 149 near:been_#common -113 -59
        near:can_#common 0 -59 near:can_#negation 0 61 near:could_#common -66 -124
        near:could_#ending 0 136 near:could_#giveVerb -107 0 near:could_#meetVerb -62 0
        near:could_#noticing 0 -93 near:day_#common 221 32 near:day_#time 0 57
        near:do_#common 0 -124 near:do_#negation -107 -107 near:do_#outcome 190 0
        near:do_#writer 0 50 near:each_#common 99 0 near:every_#common 109 80
        near:family_#common 129 0 near:for_#anyone 149 281 near:for_#certain 0 -73
        near:for_#comer 0 115 near:for_#common 160 74 near:for_#ending 0 77 near:for_#meeting 0 -72
        near:for_#people 123 123 near:for_#praise 164 0 near:for_#seat 0 -39
        near:for_#span -152 -155 near:for_#time -134 -51 near:for_#writer 205 121
        near:for_#you 178 0 near:four_#common 237 80 near:free_#time -147 0 near:from_#common 134 0
        near:got_#common 0 75 near:had_#common 0 -88 near:had_#past 129 0 near:has_#ending 152 0
        near:have_#accessVerb 0 15 near:have_#anyone 0 -63 near:have_#benefit -118 0
        near:have_#capacity 494 189 near:have_#certain -164 0 near:have_#comer -162 -60
        near:have_#common 18 0 near:have_#ending -73 39 near:have_#gap 119 97
        near:have_#moveVerb 121 181 near:have_#negation -126 0 near:have_#noticing 0 90
        near:have_#number 240 98 near:have_#passVerb 158 0 near:have_#past 0 55
        near:have_#people -173 0 near:have_#praise 0 63 near:have_#resource -207 0
        near:have_#seat 0 63 near:have_#span 329 0 near:have_#time 366 75
        near:have_#universal -112 0 near:have_#vacant 146 121 near:he_#common 0 -64
        near:he_#past 0 -103 near:how_#you -122 -84 near:i_#accessVerb -58 0 near:i_#anyone -136 0
        near:i_#benefit -25 0 near:i_#capacity 227 83 near:i_#certain -195 0
        near:i_#common -216 -51 near:i_#credential -34 30 near:i_#ending 238 -32 near:i_#gap 0 5
        near:i_#giveVerb -151 -71 near:i_#goVerb -349 -167 near:i_#growth 87 0 near:i_#hedge 16 -70
        near:i_#meetVerb -199 -106 near:i_#modal 164 -54 near:i_#moveVerb -270 -105
        near:i_#named 0 66 near:i_#negation -195 -51 near:i_#noticing -243 -84
        near:i_#number 212 90 near:i_#outcome 60 47 near:i_#passVerb 204 0 near:i_#past 69 120
        near:i_#people -168 0 near:i_#praise 145 59 near:i_#resource -106 -78
        near:i_#takeVerb 373 130 near:i_#time 182 70 near:i_#vacant 0 15 near:i_#wantVerb 290 140
        near:i_#work -116 -147 near:i_#writer 0 43 near:i_#you -193 55 near:if_#anyone 0 84
        near:if_#common 230 132 near:if_#hedge 141 92 near:if_#modal 0 49 near:if_#passVerb 0 116
        near:if_#past 0 93 near:if_#you 317 144 near:in_#anyone 179 111 near:in_#common -109 -96
        near:in_#ending 0 -53 near:in_#modal 0 82 near:in_#month 153 0 near:in_#named -115 -58
        near:in_#number -87 0 near:in_#past 0 67 near:in_#people -133 -91 near:in_#place 0 -65
        near:in_#span -144 0 near:in_#third 211 46 near:in_#time -150 0 near:in_#writer 0 -74
        near:is_#common 110 0 near:is_#negation 0 -38 near:is_#number 217 133 near:is_#past 0 65
        near:is_#people 163 88 near:is_#praise 0 -97 near:is_#universal 0 -68
        near:is_#vacant 193 91 near:is_#you -141 0 near:it_#benefit -112 -90
        near:it_#common -123 -44 near:it_#ending -141 0 near:it_#modal 154 12
        near:it_#moveVerb -112 0 near:it_#number 0 -76 near:it_#passVerb 0 178 near:it_#past 0 88
        near:it_#praise 0 146 near:know_#common -84 0 near:like_#common -115 -124
        near:like_#noticing -129 -48 near:may_#common 0 -81 near:may_#ending 0 -70
        near:may_#meetVerb 0 -67 near:may_#moveVerb 0 -71 near:me_#benefit 0 76
        near:me_#common 96 37 near:me_#outcome 0 88 near:me_#time 0 -85 near:me_#universal 208 0
        near:me_#you 321 55 near:might_#benefit -137 -81 near:might_#common -145 0
        near:more_#common 165 106 near:my_#accessVerb -161 0 near:my_#anyone -154 0
        near:my_#capacity 105 114 near:my_#comer 0 84 near:my_#common 0 4 near:my_#ending 0 77
        near:my_#meetVerb 106 0 near:my_#number 203 0 near:my_#passVerb -154 0 near:my_#past 128 45
        near:my_#relative -146 31 near:my_#resource 0 4 near:my_#seat 86 87 near:my_#sign 436 292
        near:my_#time 186 117 near:my_#token 361 301 near:my_#treatment 145 0
        near:need_#common 168 129 near:never_#common -125 -106 near:new_#common 292 150
        near:next_#common 0 93 near:not_#accessVerb -128 0 near:not_#meetVerb 154 0
        near:not_#outcome 0 -39 near:of_#anyone 146 137 near:of_#capacity 251 0
        near:of_#common 104 40 near:of_#gap 160 0 near:of_#noticing 0 -106 near:of_#number -111 0
        near:of_#passVerb 206 0 near:of_#people -207 84 near:of_#resource 0 -45
        near:of_#seat 102 86 near:of_#span -212 0 near:of_#third 0 24 near:of_#token 255 0
        near:of_#treatment 159 0 near:of_#universal 0 91 near:of_#we 0 -78 near:of_#work 131 -88
        near:of_#writer 209 0 near:of_#you 41 -44 near:on_#accessVerb -124 0 near:on_#common -48 0
        near:on_#ending 0 -70 near:on_#named 153 0 near:on_#number 0 102 near:on_#outcome 0 -57
        near:on_#passVerb 101 0 near:on_#people -110 -84 near:on_#resource 138 0
        near:on_#seat 140 93 near:on_#sign 150 0 near:on_#time 0 165 near:on_#you 92 29
        near:one_#common -87 92 near:one_#span 0 -74 near:one_#time 0 -75 near:one_#you 0 88
        near:open_#common 152 0 near:or_#common 0 85 near:or_#time -114 0 near:or_#you 0 81
        near:other_#common 0 -67 near:our_#common 0 115 near:our_#seat 222 0
        near:own_#common -123 0 near:patient_#common -120 -81 near:pleas_#common 123 123
        near:practic_#common 200 0 near:room_#common -152 0 near:say_#common -140 -39
        near:say_#ending 197 0 near:say_#you 0 -91 near:so_#common 251 94 near:so_#hedge 99 93
        near:so_#noticing 224 0 near:so_#people 165 0 near:so_#praise 0 87 near:so_#writer -97 0
        near:so_#you 159 114 near:some_#common -95 -62 near:take_#common 0 105
        near:tell_#common 0 -81 near:tell_#people 246 0 near:tell_#writer -124 -71
        near:than_#common 0 85 near:thank_#you 0 80 near:that_#benefit -122 0
        near:that_#comer 0 -68 near:that_#common -72 0 near:that_#ending 58 119
        near:that_#hedge -108 -94 near:that_#meetVerb 0 75 near:that_#modal 0 64
        near:that_#noticing -94 0 near:that_#past -134 0 near:that_#people 0 -41
        near:that_#praise -123 0 near:that_#writer 0 83 near:that_#you 0 -83
        near:the_#accessVerb -129 115 near:the_#anyone -124 0 near:the_#capacity -99 34
        near:the_#certain 69 157 near:the_#comer -120 -46 near:the_#common 104 -34
        near:the_#ending 147 -82 near:the_#final 93 0 near:the_#gap 0 45 near:the_#goVerb 57 0
        near:the_#hedge 151 77 near:the_#meetVerb -171 -70 near:the_#modal 137 49
        near:the_#moveVerb 52 0 near:the_#named 0 -53 near:the_#negation 0 55
        near:the_#noticing -80 -129 near:the_#number 35 -35 near:the_#outcome 0 59
        near:the_#passVerb -214 -94 near:the_#past -241 -103 near:the_#people 0 -17
        near:the_#place 140 69 near:the_#praise 127 0 near:the_#resource -224 -46
        near:the_#seat 0 73 near:the_#sign 0 51 near:the_#span -163 0 near:the_#third 0 -94
        near:the_#time -174 0 near:the_#treatment 172 105 near:the_#universal 0 190
        near:the_#vacant 0 -61 near:the_#we 152 0 near:the_#work -117 -51 near:the_#writer 186 87
        near:the_#you -91 -75 near:their_#common 0 -87 near:them_#common 87 140
        near:them_#hedge 0 -133 near:them_#writer 0 102 near:them_#you -195 -113
        near:ther_#universal 0 -87 near:therapist_#common 203 0 near:they_#benefit 0 71
        near:they_#common 0 -64 near:they_#ending 0 57 near:they_#goVerb 202 0
        near:they_#meetVerb 197 0 near:they_#moveVerb 196 0 near:they_#noticing -133 0
        near:they_#outcome 0 97 near:they_#past 0 100 near:thi_#common 0 72
        near:to_#accessVerb 118 0 near:to_#anyone 111 103 near:to_#benefit -55 0
        near:to_#comer 0 82 near:to_#common 60 -46 near:to_#ending 0 82 near:to_#final -81 0
        near:to_#giveVerb -235 -185 near:to_#goVerb -102 0 near:to_#growth 118 113
        near:to_#hedge 108 110 near:to_#meetVerb 14 -57 near:to_#meeting 0 -115
        near:to_#moveVerb 87 106 near:to_#noticing -337 -91 near:to_#number 71 19
        near:to_#outcome -150 -31 near:to_#passVerb 0 64 near:to_#past 186 144
        near:to_#people 41 181 near:to_#praise -181 -111 near:to_#resource 89 0
        near:to_#third -171 -58 near:to_#time 0 -121 near:to_#universal 222 75
        near:to_#writer 148 117 near:to_#you -120 -174 near:two_#people -127 0
        near:want_#common 0 -88 near:was_#past 0 -119 near:we_#common 0 51 near:we_#goVerb 0 86
        near:we_#hedge 0 -122 near:we_#modal 0 -117 near:we_#noticing 140 0 near:we_#past -78 43
        near:we_#wantVerb 188 0 near:what_#common -155 -22 near:what_#writer 159 0
        near:what_#you -143 -84 near:when_#third 0 106 near:when_#you 158 83
        near:who_#benefit -125 0 near:who_#common -70 0 near:who_#ending -69 -13
        near:who_#modal 0 73 near:who_#moveVerb 216 0 near:who_#past -63 -138
        near:will_#common -100 -66 near:will_#meetVerb -101 0 near:will_#moveVerb -136 -80
        near:will_#negation 184 0 near:will_#outcome 0 -85 near:with_#accessVerb 0 84
        near:with_#anyone 121 0 near:with_#certain 275 0 near:with_#comer 186 0
        near:with_#common 331 0 near:with_#named 0 117 near:with_#number 0 -52
        near:with_#passVerb 196 0 near:with_#people 152 -72 near:with_#universal 154 0
        near:with_#writer 0 -77 near:with_#you -139 -121 near:would_#accessVerb -219 0
        near:would_#benefit -261 -96 near:would_#common 134 0 near:would_#ending -197 -139
        near:would_#giveVerb -314 -135 near:would_#hedge 92 71 near:would_#moveVerb -257 0
        near:would_#noticing 0 -123 near:would_#outcome 110 69 near:would_#passVerb -183 0
        near:would_#past 0 -141 near:would_#praise 222 159 near:would_#takeVerb 252 0
        near:would_#third -162 0 near:would_#wantVerb 104 68 near:would_#writer 0 65
        near:would_#you -117 -151 near:you_#accessVerb -154 -90 near:you_#benefit -75 -49
        near:you_#certain 0 -46 near:you_#comer 116 0 near:you_#common 159 -126
        near:you_#credential -109 -56 near:you_#ending -162 -26 near:you_#gap -142 0
        near:you_#giveVerb 0 24 near:you_#meetVerb 0 59 near:you_#modal 113 37
        near:you_#moveVerb 82 50 near:you_#outcome 0 -51 near:you_#passVerb 43 142
        near:you_#past -176 -78 near:you_#people 230 175 near:you_#praise 0 -36
        near:you_#seat -152 0 near:you_#sendVerb 131 122 near:you_#span 0 -106
        near:you_#third -113 -77 near:you_#time -92 0 near:you_#vacant -144 -101
        near:you_#wantVerb -234 -149 near:you_#writer 108 165 near:your_#accessVerb -145 76
        near:your_#anyone 25 0 near:your_#benefit 0 -54 near:your_#capacity -166 0
        near:your_#certain 0 92 near:your_#comer -171 0 near:your_#common 137 -123
        near:your_#ending -119 0 near:your_#gap -119 -49 near:your_#hedge -203 -103
        near:your_#modal -87 -40 near:your_#moveVerb 50 118 near:your_#noticing 109 0
        near:your_#outcome 0 -31 near:your_#passVerb 124 84 near:your_#past 197 107
        near:your_#people 155 15 near:your_#praise 0 -82 near:your_#seat 163 83
        near:your_#sign 173 45 near:your_#span -128 0 near:your_#time 0 94
        near:your_#treatment -172 0 near:your_#vacant -128 -45 near:your_#wantVerb -170 -89
        near:your_#work -155 0 near:your_#writer -195 0 pair:^_a 439 -82 pair:^_and 0 93
        pair:^_he 0 -75 pair:^_i -304 -28 pair:^_if 160 44 pair:^_it -198 72 pair:^_my -242 150
        pair:^_no 0 -116 pair:^_pleas 133 0 pair:^_so 260 0 pair:^_the 0 -28 pair:^_ther 0 -80
        pair:^_we 146 93 pair:^_what 0 89 pair:^_would -165 -64 pair:^_you -390 60
        pair:^_your -431 0 pair:a_week 241 103 pair:a_word 172 0 pair:about_the -81 -24
        pair:am_a -100 0 pair:am_not -145 0 pair:an_hour -115 -54 pair:and_a 137 48
        pair:and_for 0 133 pair:and_i 0 36 pair:and_it 147 0 pair:and_mine -199 0 pair:and_so 0 -96
        pair:and_then 0 -123 pair:and_we 233 0 pair:and_you 0 143 pair:any_day 0 91
        pair:at_a 0 -111 pair:at_the 0 95 pair:be_glad -230 -80 pair:by_the 244 112
        pair:call_$ 171 0 pair:can_not 0 60 pair:come_to -125 -48 pair:do_not -138 -121
        pair:for_a 0 -154 pair:for_your 195 64 pair:from_the 44 0 pair:glad_to -199 -108
        pair:got_a 0 80 pair:have_a -42 37 pair:have_been -242 -156 pair:have_got 175 112
        pair:have_the 0 93 pair:hour_$ -146 0 pair:how_you -140 -72 pair:i_am 163 96
        pair:i_can 179 -78 pair:i_could 0 -57 pair:i_do 0 131 pair:i_have 42 79 pair:i_hope 135 0
        pair:i_see -153 -62 pair:i_think -113 -63 pair:i_was 0 -121 pair:i_will -190 93
        pair:i_would 110 0 pair:if_we -131 0 pair:if_you 371 162 pair:in_a -173 -77
        pair:in_it 340 0 pair:in_my -147 0 pair:in_the -129 -35 pair:in_your 121 0 pair:is_a 288 0
        pair:is_the 0 75 pair:it_$ -313 -201 pair:it_and 132 0 pair:it_is -126 -149
        pair:it_would 193 157 pair:like_to -103 -89 pair:me_$ 35 150 pair:more_than 255 128
        pair:my_client -180 0 pair:my_name 0 104 pair:my_offic -213 -78 pair:my_own -139 0
        pair:of_it -145 -125 pair:of_my 82 0 pair:of_the -170 -74 pair:of_them 0 67
        pair:of_us 0 -100 pair:of_your 55 0 pair:on_a 0 -126 pair:on_monday 0 73
        pair:on_the -189 -134 pair:on_your 215 0 pair:one_$ 114 0 pair:ought_to 295 0
        pair:out_of 202 0 pair:plac_$ 174 0 pair:tabl_$ 293 0 pair:tell_me -216 0
        pair:thank_you 0 95 pair:that_i 175 126 pair:that_is -90 -71 pair:that_you 0 -53
        pair:the_county 0 132 pair:the_only 0 78 pair:the_two 138 0 pair:them_$ 153 77
        pair:they_would 0 70 pair:to_be 487 178 pair:to_get 127 82 pair:to_know -153 -80
        pair:to_take 149 0 pair:to_talk 121 0 pair:to_the -109 40 pair:to_you -322 -152
        pair:to_your -162 -78 pair:told_me 0 -65 pair:too_$ -141 0 pair:we_are 296 0
        pair:what_i 258 0 pair:what_you -123 0 pair:which_i -160 0 pair:will_be 0 114
        pair:will_not 272 89 pair:with_a -144 -101 pair:with_me -166 0 pair:with_the -103 -124
        pair:with_you 0 -110 pair:word_from 358 0 pair:work_with -139 0 pair:would_be 0 111
        pair:would_have -118 -100 pair:would_like -187 -74 pair:would_you 0 -92 pair:year_$ 188 0
        pair:you_$ 209 0 pair:you_and -102 0 pair:you_are -169 0 pair:you_do 0 -41
        pair:you_for 176 0 pair:you_have 0 -19 pair:you_know 166 0 pair:you_will 242 0
        pair:your_list 341 0 pair:your_offic 0 -74 pair:your_patient -227 -43
        some:#accessVerb 174 0 some:#anyone 484 268 some:#benefit -266 -82 some:#capacity 718 320
        some:#certain -168 0 some:#comer 0 13 some:#common 0 98 some:#credential -135 30
        some:#ending 15 -87 some:#final -144 -103 some:#food -278 43 some:#gap 214 195
        some:#giveVerb 62 -87 some:#goVerb 225 107 some:#growth 336 93 some:#hedge 0 -91
        some:#hollow 364 175 some:#meetVerb -36 -15 some:#meeting -65 111 some:#modal 0 -62
        some:#month 141 0 some:#moveVerb 153 116 some:#named 191 -81 some:#negation -420 -124
        some:#noticing 70 -125 some:#number 70 -99 some:#outcome 11 -99 some:#passVerb 358 50
        some:#past -75 45 some:#people 309 13 some:#place 0 129 some:#praise -47 140
        some:#profession 88 127 some:#resource -124 -60 some:#seat 245 65 some:#sendVerb 723 208
        some:#sign 346 136 some:#social -115 116 some:#span 0 134 some:#symptom -289 -113
        some:#takeVerb 524 190 some:#third 76 -120 some:#time 59 209 some:#title -83 0
        some:#token 443 230 some:#treatment 204 113 some:#universal 0 97 some:#vacant 325 135
        some:#wantVerb 221 118 some:#we 81 -19 some:#work -22 -97 some:#writer -87 0
        some:#you -160 0 three:I_not+people 0 -28 three:I_not+send 0 -73 three:I_not+they 126 79
        three:I_not+you 53 0 three:I_past+people -136 36 three:I_past+send -125 43
        three:I_past+sign 0 101 three:I_past+they -110 0 three:I_past+you 54 47
        three:I_people+send -84 -65 three:I_people+sign 0 39 three:I_people+they 0 -16
        three:I_people+will 126 62 three:I_people+you 35 -25 three:I_send+sign 142 154
        three:I_send+they -155 -78 three:I_send+will 0 -84 three:I_send+you -21 0
        three:I_sign+you 162 74 three:I_they+you -37 0 three:all_I+not -99 -48
        three:all_I+past -64 0 three:all_I+send 100 26 three:all_I+sign 0 29 three:all_I+you 0 26
        three:all_can+I 107 92 three:all_can+people 0 44 three:all_can+send -111 49
        three:all_can+you 0 25 three:all_certain+comer 115 0 three:all_certain+not -50 -63
        three:all_certain+past -22 -75 three:all_certain+people -45 0 three:all_certain+send 126 71
        three:all_certain+you 0 -26 three:all_comer+I 108 56 three:all_comer+not 0 -50
        three:all_comer+past 0 -102 three:all_comer+people 72 9 three:all_comer+send 0 41
        three:all_comer+they 0 -51 three:all_comer+you 52 0 three:all_final+people 0 -48
        three:all_gap+send 0 69 three:all_not+past 0 -94 three:all_not+people 0 -16
        three:all_not+send -116 -47 three:all_past+people 48 -88 three:all_past+they -77 -114
        three:all_past+you 53 -45 three:all_people+send 0 50 three:all_people+you 0 61
        three:all_send+sign 0 64 three:all_send+they -97 0 three:all_send+you 0 7
        three:can_I+not 129 53 three:can_I+past 169 132 three:can_I+people 67 27
        three:can_I+sign 142 131 three:can_I+you 101 0 three:can_certain+I 114 100
        three:can_certain+comer 143 0 three:can_certain+gap 0 -68 three:can_certain+not 0 58
        three:can_certain+people 142 51 three:can_certain+send -91 40 three:can_certain+you 0 43
        three:can_comer+I 32 55 three:can_comer+gap 0 -54 three:can_comer+not 158 57
        three:can_comer+people 0 45 three:can_comer+send -89 0 three:can_comer+sign 0 59
        three:can_comer+they -61 0 three:can_comer+you -102 12 three:can_final+I 152 79
        three:can_final+people 83 0 three:can_final+send 89 55 three:can_final+you 100 0
        three:can_gap+I -103 -93 three:can_gap+people -144 -131 three:can_gap+send -81 -90
        three:can_gap+you -82 -115 three:can_not+past 26 48 three:can_not+people 163 58
        three:can_not+they 0 61 three:can_not+you 83 0 three:can_past+people 0 45
        three:can_past+send -80 0 three:can_past+sign 0 35 three:can_past+they -66 -53
        three:can_past+you 73 55 three:can_people+send -154 0 three:can_people+sign 0 27
        three:can_people+they -16 -26 three:can_people+you 8 73 three:can_send+sign 101 92
        three:can_send+they -135 -93 three:can_send+you -116 -57 three:can_sign+you 102 112
        three:can_they+you -101 -15 three:certain_I+not -47 0 three:certain_I+past -100 -47
        three:certain_I+people 0 -39 three:certain_I+send 83 0 three:certain_I+sign 71 6
        three:certain_I+you 45 0 three:certain_comer+I 174 63 three:certain_comer+not 134 0
        three:certain_comer+past 0 -92 three:certain_comer+people 91 11
        three:certain_comer+send 0 36 three:certain_comer+you 121 0 three:certain_gap+I 0 -39
        three:certain_gap+people -90 -38 three:certain_not+past -60 -90
        three:certain_not+send -80 0 three:certain_not+you 54 0 three:certain_past+people -65 -66
        three:certain_past+send -77 -55 three:certain_past+they -80 -139
        three:certain_past+you 0 14 three:certain_people+they 0 -39 three:certain_people+you 86 53
        three:certain_send+sign 70 29 three:certain_send+they -93 0 three:certain_they+you 0 -35
        three:comer_I+not 131 0 three:comer_I+people 151 26 three:comer_I+send 0 21
        three:comer_I+sign 0 30 three:comer_I+they 0 -50 three:comer_I+you 0 51
        three:comer_final+I 84 0 three:comer_final+people 62 0 three:comer_final+send 92 124
        three:comer_gap+I 40 0 three:comer_not+past 76 0 three:comer_not+people 71 -69
        three:comer_not+you 142 0 three:comer_past+people -58 -82 three:comer_past+send -160 -59
        three:comer_past+sign -161 -80 three:comer_past+they 0 -33 three:comer_past+you 0 -80
        three:comer_people+send 62 74 three:comer_people+sign 0 30 three:comer_people+they 0 -39
        three:comer_people+you 0 60 three:comer_send+sign -131 19 three:comer_send+they -133 0
        three:comer_send+you 0 89 three:comer_sign+you 0 34 three:comer_they+you -41 0
        three:final_I+past -65 60 three:final_I+people 0 -29 three:final_I+send 102 96
        three:final_I+you 72 -34 three:final_not+send 0 90 three:final_past+people 0 -25
        three:final_past+send 0 105 three:final_past+you 0 -53 three:final_people+send 100 102
        three:final_people+they 118 0 three:final_people+you 0 -67 three:final_send+sign 0 70
        three:final_send+you 85 126 three:gap_I+not 0 52 three:gap_I+past 23 -13
        three:gap_I+people -91 0 three:gap_I+you -108 -72 three:gap_past+you -66 0
        three:gap_people+send -126 -64 three:gap_people+you -190 -17 three:gap_send+they -123 -72
        three:not_past+people 0 -61 three:not_past+send -91 0 three:not_past+you 0 -41
        three:not_people+they 106 76 three:not_people+you 0 68 three:not_they+you 0 71
        three:past_people+send -148 -68 three:past_people+sign -163 0
        three:past_people+they -104 -45 three:past_people+you 6 0 three:past_send+sign -107 0
        three:past_send+they -207 -46 three:past_send+you -100 -30 three:past_sign+you 0 43
        three:past_they+you -102 -24 three:people_send+sign -93 15 three:people_send+they -168 -37
        three:people_send+you 113 47 three:people_sign+you -56 0 three:send_sign+you 83 67
        three:send_they+you -150 -27 wish:I_be 224 131 wish:I_like -140 -38 wish:I_love 46 0
        word:'s -33 85 word:a -50 -61 word:about -227 -46 word:accept 224 0 word:add 136 138
        word:after -179 -24 word:afternoon 183 146 word:again 182 0 word:all -71 0
        word:also 116 176 word:am 242 111 word:an -238 -120 word:and -90 0 word:answer -120 -86
        word:any -195 17 word:anybody 241 0 word:anyon 267 75 word:anyth -188 0 word:are 142 25
        word:as 189 109 word:ask 0 -69 word:at -279 0 word:availabl 400 0 word:back -232 -93
        word:be 219 177 word:becaus 0 -151 word:been -214 -134 word:befor -64 -137
        word:believ 0 -93 word:better -86 38 word:between -197 -50 word:book 249 124
        word:both -284 0 word:boy 0 -99 word:bring -116 -68 word:build 144 0 word:busines 257 0
        word:by 10 61 word:can 0 -133 word:card 0 95 word:cas 349 0 word:chair 294 86
        word:children -199 -85 word:clas 0 -91 word:client 115 -76 word:clinic 0 -133
        word:coff -170 0 word:come -226 -156 word:copy -226 0 word:could -260 -25
        word:counsel 250 132 word:county 0 136 word:coupl 0 85 word:crew 0 -99 word:day 0 150
        word:did -152 0 word:discharg 179 0 word:do 202 0 word:doctor 145 0 word:doe -169 0
        word:done -147 122 word:door 99 49 word:each 127 0 word:eight 426 0 word:empty 347 0
        word:end 144 0 word:even 0 -105 word:ever 0 -145 word:every 106 79 word:everybody -176 0
        word:fall 151 0 word:family 0 -73 word:few 97 36 word:fill 221 118 word:fine -147 -125
        word:first 97 -107 word:five 0 141 word:folk 144 120 word:for -174 -144 word:found 0 117
        word:four 455 173 word:free -275 -206 word:friday -148 0 word:from 207 99 word:front 236 0
        word:get 258 40 word:give 313 141 word:glad -384 -165 word:go 0 -47 word:goe 161 0
        word:going 278 0 word:good 105 102 word:got 178 141 word:had -135 -15 word:half 0 -60
        word:hand 0 114 word:has 200 0 word:have 75 79 word:he -210 -218 word:hear 215 0
        word:help 180 131 word:her 364 0 word:here 315 0 word:him -212 -145 word:his 0 -81
        word:home -103 73 word:hope 382 93 word:hospital 206 138 word:hour -376 -18
        word:hous -153 0 word:how -309 -171 word:i -5 -30 word:if 347 185 word:in 152 12
        word:is 0 -37 word:it -65 -81 word:june 273 0 word:just 166 0 word:keep -226 0
        word:kid -376 -72 word:know 209 92 word:last 162 -88 word:leaflet 473 0
        word:learn -257 -151 word:left 384 118 word:let -111 0 word:licens 0 89 word:like -303 -179
        word:line 156 69 word:list 197 0 word:littl 0 75 word:look -199 0 word:love -11 0
        word:lunch 0 112 word:made -274 -118 word:man 0 100 word:many -207 0 word:may -239 -83
        word:me 408 167 word:mean 175 0 word:men 237 0 word:mention 447 0 word:might -258 -20
        word:mind 220 0 word:mine 0 -28 word:minut -285 -44 word:monday 197 144 word:month 57 0
        word:more 416 260 word:morn -239 0 word:most 172 112 word:mother 174 67 word:my 356 258
        word:myself -163 -106 word:nam 0 -80 word:name -105 58 word:need -118 0 word:never -298 -25
        word:new 506 156 word:next 125 0 word:night -310 -93 word:nine 272 0 word:no -93 -193
        word:nobody 0 74 word:not 10 24 word:noth -196 -155 word:now 271 169 word:number 192 103
        word:of 217 -140 word:off 112 74 word:offic -129 0 word:on -156 137 word:once -157 0
        word:one -299 -91 word:only 231 63 word:open 442 112 word:or -276 37 word:ought 422 0
        word:out 185 41 word:own -334 -100 word:page 0 -70 word:partner 294 0 word:pas 393 0
        word:patient 0 -35 word:peopl -17 58 word:person 187 0 word:phon -170 -61 word:pick -219 0
        word:plac 425 57 word:pleas 236 196 word:practic 282 0 word:program -163 0
        word:psychologist -171 0 word:put 72 0 word:question -171 0 word:quiet 191 0
        word:read -136 -125 word:receiv 281 0 word:report 0 -101 word:right -156 -128
        word:ring 209 0 word:room -380 0 word:same -50 -27 word:saturday 165 157 word:say 85 -90
        word:school 88 -113 word:second 0 113 word:send 276 0 word:shall 0 -97 word:she 0 70
        word:shingl 615 0 word:short -295 0 word:side -188 0 word:sign -156 0 word:sinc 135 -99
        word:sit -116 -86 word:six 244 0 word:sleep -181 0 word:slid 0 115 word:small 204 0
        word:so 201 53 word:some -19 -60 word:somebody 107 0 word:someon 0 107 word:someth -220 0
        word:sorry 362 0 word:spac 0 141 word:speak -131 0 word:spot 304 0 word:stand 103 101
        word:start 272 66 word:still 168 89 word:stres 0 144 word:student 251 145
        word:suit -131 151 word:tabl 244 0 word:take 213 202 word:talk 214 0 word:taught 0 -136
        word:teach -142 -102 word:than 141 58 word:that -232 -17 word:the -23 -129
        word:their -242 -148 word:them 112 210 word:then -194 -102 word:ther 0 -57
        word:therapist 253 0 word:they 3 0 word:thi 146 116 word:thing -155 0 word:think -134 -64
        word:third 173 0 word:thos 74 0 word:thre 0 -51 word:through 0 -72 word:thursday 165 123
        word:to 138 135 word:told -201 -44 word:too -159 -81 word:train 0 -63 word:treat 0 -105
        word:tuesday 318 54 word:twelv 228 0 word:two 178 0 word:under 160 0 word:up 84 0
        word:us 190 -101 word:use -293 -157 word:very 0 126 word:visit 0 124 word:wait 0 157
        word:want 63 0 word:was -155 -32 word:way 187 0 word:we -73 107 word:week 103 94
        word:weekday 302 111 word:welcom 238 68 word:what -297 -103 word:when -112 0
        word:whenever 0 -61 word:wher 243 83 word:which -438 0 word:who -106 -70 word:whoever 0 90
        word:whol -155 -93 word:will 37 71 word:with -11 -90 word:without 0 -130 word:word 426 0
        word:work -73 0 word:worry 0 96 word:would 155 133 word:writ -323 -230 word:wrot 0 122
        word:year 206 0 word:you -166 -99 word:your -64 0
        """
}
