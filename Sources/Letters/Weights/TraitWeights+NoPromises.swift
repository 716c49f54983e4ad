// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -532 -431
        both:I_if -82 -24 both:I_limit -17 0 both:I_not 256 77 both:I_number -59 8
        both:I_outcome 174 75 both:I_past -23 -123 both:I_people 27 -44 both:I_question -108 -54
        both:I_quoted -66 0 both:I_seat -85 -9 both:I_send 132 0 both:I_they -156 -109
        both:I_time -143 -50 both:I_want 0 82 both:I_we -136 -198 both:I_will 203 23
        both:I_you 54 92 both:all_I 168 -20 both:all_can 0 74 both:all_certain 40 90
        both:all_comer 57 18 both:all_final 0 171 both:all_growth 59 0 both:all_hedge -139 -131
        both:all_if 0 -49 both:all_limit 87 155 both:all_not -198 60 both:all_number 38 0
        both:all_outcome 296 128 both:all_past 0 42 both:all_people 50 138 both:all_quoted -80 0
        both:all_seat 136 -81 both:all_send 51 47 both:all_sign 107 0 both:all_symptom 112 0
        both:all_time -24 87 both:all_want 127 70 both:all_will 77 176 both:all_you -34 0
        both:can_I 54 64 both:can_certain 0 -29 both:can_comer -129 0 both:can_final 0 61
        both:can_gap -44 -72 both:can_growth 114 0 both:can_hedge -38 -38 both:can_limit 12 0
        both:can_not -160 -37 both:can_number 113 -192 both:can_outcome -247 0
        both:can_past -25 -109 both:can_people -138 64 both:can_question -99 0 both:can_seat 0 -97
        both:can_send 196 0 both:can_they 158 0 both:can_time 249 142 both:can_want 0 52
        both:can_we -61 -73 both:can_will 149 45 both:can_you 128 70 both:certain_I 170 -9
        both:certain_comer 0 -58 both:certain_final 155 171 both:certain_growth 0 56
        both:certain_hedge -226 -190 both:certain_if -94 -108 both:certain_limit 130 226
        both:certain_not 30 136 both:certain_number 265 64 both:certain_outcome 248 89
        both:certain_past -137 -29 both:certain_people 25 141 both:certain_question 0 -93
        both:certain_quoted -94 0 both:certain_seat 0 -87 both:certain_send 34 38
        both:certain_sign 95 0 both:certain_symptom 94 74 both:certain_they 0 22
        both:certain_time 72 172 both:certain_want 66 44 both:certain_will 220 290
        both:certain_you -94 -107 both:comer_I -50 0 both:comer_final 0 103 both:comer_gap -95 -31
        both:comer_growth 110 124 both:comer_hedge -119 -94 both:comer_limit 124 0
        both:comer_not -99 71 both:comer_number 48 -82 both:comer_outcome 123 91
        both:comer_people 14 -17 both:comer_send 58 -98 both:comer_they 0 -26
        both:comer_time 311 69 both:comer_want 0 -26 both:comer_we 0 97 both:comer_will 248 155
        both:final_I 0 12 both:final_hedge -115 0 both:final_if -88 0 both:final_limit 190 93
        both:final_not 0 101 both:final_number 108 68 both:final_outcome 218 76
        both:final_past -274 -184 both:final_people 148 25 both:final_send 87 -49
        both:final_sign -96 -88 both:final_symptom 166 88 both:final_they 156 146
        both:final_time 131 57 both:final_want -101 0 both:final_will 173 162
        both:final_you -53 -170 both:gap_I 0 116 both:gap_hedge -73 -93 both:gap_if 0 -67
        both:gap_not 109 0 both:gap_number -108 0 both:gap_outcome -51 159 both:gap_past -92 -45
        both:gap_people -145 0 both:gap_seat 0 -55 both:gap_send 0 43 both:gap_they 0 -72
        both:gap_time -169 137 both:gap_you -212 -130 both:growth_I 45 0 both:growth_hedge 161 0
        both:growth_not 0 -66 both:growth_outcome 0 -57 both:growth_past 81 0
        both:growth_people 182 0 both:growth_seat 138 0 both:growth_time 150 0
        both:growth_want 0 85 both:growth_you 144 0 both:hedge_I -98 -74 both:hedge_if -78 0
        both:hedge_not -143 -74 both:hedge_number -103 -80 both:hedge_outcome -280 -146
        both:hedge_past -7 0 both:hedge_people -169 -14 both:hedge_question -58 171
        both:hedge_seat -43 -74 both:hedge_send -39 0 both:hedge_symptom 0 -115
        both:hedge_they -14 -9 both:hedge_time 94 -180 both:hedge_want -34 -60
        both:hedge_we -96 -77 both:hedge_will 0 -135 both:hedge_you -118 -20 both:if_not -145 -121
        both:if_number 0 -41 both:if_outcome -87 0 both:if_past -50 0 both:if_people -89 0
        both:if_seat 0 -201 both:if_send -34 -118 both:if_they -135 -45 both:if_time 0 48
        both:if_you -124 -71 both:limit_not 0 48 both:limit_number 87 59 both:limit_outcome 211 49
        both:limit_past -106 -110 both:limit_people 178 -142 both:limit_seat 157 35
        both:limit_send 42 40 both:limit_they 213 212 both:limit_time 270 13
        both:limit_will 293 299 both:limit_you 172 -50 both:not_number 131 12
        both:not_outcome 116 -4 both:not_past 85 -83 both:not_people 0 91 both:not_seat -69 0
        both:not_sign -28 94 both:not_symptom 161 109 both:not_they -98 0 both:not_time -131 40
        both:not_want -184 0 both:not_will 167 210 both:not_you -140 -83 both:number_outcome 63 37
        both:number_past -68 0 both:number_people 83 -96 both:number_question 0 -78
        both:number_quoted 0 92 both:number_seat -223 -87 both:number_sign -56 -103
        both:number_they 0 -187 both:number_time 232 130 both:number_want -87 0
        both:number_we 0 123 both:number_will 52 20 both:number_you -90 -193
        both:outcome_past 22 15 both:outcome_people 94 165 both:outcome_question 0 -129
        both:outcome_quoted 0 -44 both:outcome_seat 21 35 both:outcome_send -31 14
        both:outcome_sign -68 0 both:outcome_symptom 202 167 both:outcome_they -17 86
        both:outcome_time -25 115 both:outcome_want 0 -90 both:outcome_we 0 58
        both:outcome_will 36 37 both:outcome_you -176 -89 both:past_people -43 54
        both:past_question 0 -136 both:past_quoted -82 -93 both:past_seat -174 -91
        both:past_send 0 -115 both:past_symptom 81 37 both:past_they -161 0 both:past_time -224 20
        both:past_want -120 -46 both:past_we -124 0 both:past_will 223 116 both:past_you -73 -6
        both:people_question 0 -58 both:people_quoted -72 0 both:people_seat -78 -90
        both:people_send -132 0 both:people_sign 55 -61 both:people_symptom -104 0
        both:people_they -144 -73 both:people_time 180 60 both:people_want 0 68
        both:people_we -85 0 both:people_will 232 220 both:people_you -76 45
        both:question_seat 0 -97 both:question_time -127 -114 both:question_you -90 -93
        both:quoted_send 0 -141 both:quoted_time 0 -122 both:quoted_you -66 -45
        both:seat_sign -79 -48 both:seat_they 37 -130 both:seat_time 56 99 both:seat_want 0 57
        both:seat_you -148 -119 both:send_they 0 60 both:send_time 26 31 both:send_want 0 78
        both:send_we -69 -73 both:send_will 104 32 both:send_you 88 20 both:sign_time 144 21
        both:sign_you -111 0 both:symptom_time 56 40 both:symptom_you 0 -87 both:they_time 93 222
        both:they_want 0 -80 both:they_we 0 -92 both:they_will 274 192 both:they_you 36 0
        both:time_want 0 70 both:time_we 0 -100 both:time_will 84 129 both:time_you 0 161
        both:want_you -100 67 both:we_you -74 -119 both:will_you 342 108 deed:- 358 205
        deed:I -125 -72 deed:I_#modal -107 29 deed:I_#past -166 -117 deed:I_am -30 -10
        deed:I_believ 0 149 deed:I_can 112 91 deed:I_could -85 -146 deed:I_do 175 0
        deed:I_have 147 179 deed:I_think 0 -73 deed:I_will -212 -167 deed:I_would -21 73
        deed:My 173 85 deed:My_#comer 0 88 deed:My_#common -15 -77 deed:My_#modal 54 243
        deed:My_#treatment 0 -61 deed:They 107 104 deed:They_#modal 448 208 deed:They_#past -76 0
        deed:They_will 292 276 deed:We 16 95 deed:We_#modal -76 0 deed:You 99 171
        deed:You_#modal 86 0 deed:You_#past 107 47 deed:You_are 0 51 deed:You_do -109 -52
        deed:You_have 104 0 deed:You_may 107 0 deed:You_would 99 106 deed:Your -109 40
        deed:Your_#common 0 207 deed:Your_#modal 15 -78 deed:Your_#people -32 81
        deed:Your_#treatment -81 0 mark:digit 444 165 mark:first -373 -65 mark:last -992 -65
        mark:last-but-one -128 -65 mark:last-but-two 931 -64 mark:long 89 -53 mark:question -415 45
        mark:quoted -250 -55 mark:second -692 -65 mark:short -669 -186 near:#accessVerb_a -67 0
        near:#accessVerb_and -21 0 near:#accessVerb_at 106 0 near:#accessVerb_day 110 0
        near:#accessVerb_for 0 70 near:#accessVerb_i 87 166 near:#accessVerb_in -110 0
        near:#accessVerb_me 79 0 near:#accessVerb_my 0 -112 near:#accessVerb_of 0 75
        near:#accessVerb_or 0 163 near:#accessVerb_the 83 26 near:#accessVerb_to -154 0
        near:#accessVerb_you 0 -83 near:#accessVerb_your 118 136 near:#anyone_a -88 157
        near:#anyone_and 0 -189 near:#anyone_be 0 161 near:#anyone_for 0 -96 near:#anyone_i -92 0
        near:#anyone_it 72 0 near:#anyone_my 0 107 near:#anyone_of 0 -108 near:#anyone_on 0 -106
        near:#anyone_the -148 -68 near:#anyone_who 204 95 near:#anyone_will 138 0
        near:#anyone_would 0 70 near:#anyone_you 0 -77 near:#anyone_your 45 -50
        near:#benefit_and -77 0 near:#benefit_for -83 -160 near:#benefit_in 145 87
        near:#benefit_it 0 -79 near:#benefit_of -89 0 near:#benefit_one 0 -116
        near:#benefit_the -117 49 near:#benefit_to -125 -105 near:#benefit_with 0 -118
        near:#benefit_you 0 -76 near:#capacity_on 0 114 near:#capacity_your 0 157
        near:#certain_a 65 0 near:#certain_and 214 83 near:#certain_at -139 0
        near:#certain_but -138 0 near:#certain_child 216 0 near:#certain_for 0 -84
        near:#certain_has 0 104 near:#certain_in -144 -87 near:#certain_is 140 0
        near:#certain_it 99 107 near:#certain_my 149 0 near:#certain_of 278 156
        near:#certain_on 135 -78 near:#certain_one 227 69 near:#certain_the 0 -142
        near:#certain_time 155 0 near:#certain_to 72 88 near:#certain_who 231 211
        near:#certain_work 175 0 near:#certain_your 136 131 near:#comer_a 0 85
        near:#comer_and -82 -96 near:#comer_have 0 -76 near:#comer_i -105 0 near:#comer_it 0 85
        near:#comer_on 0 -110 near:#comer_the -91 92 near:#comer_who -61 60 near:#common_'s 0 121
        near:#common_a 50 -33 near:#common_about -67 0 near:#common_after 0 -135
        near:#common_an 0 89 near:#common_and 98 123 near:#common_any 0 120
        near:#common_anyon 172 139 near:#common_are -98 -24 near:#common_as 207 114
        near:#common_at -75 -87 near:#common_back 0 63 near:#common_be 128 0 near:#common_by 0 -80
        near:#common_can -104 0 near:#common_could 0 -79 near:#common_day 87 109
        near:#common_doe 216 0 near:#common_even 0 101 near:#common_for 0 13
        near:#common_from 163 -112 near:#common_get -144 0 near:#common_her 0 -65
        near:#common_hour 0 79 near:#common_how -78 -93 near:#common_i -122 0
        near:#common_if -96 -83 near:#common_in 0 113 near:#common_it 42 -40
        near:#common_know 0 -190 near:#common_like 170 0 near:#common_lunch 0 78
        near:#common_me -190 -132 near:#common_more 0 -121 near:#common_my 16 168
        near:#common_night 138 0 near:#common_no 0 81 near:#common_not 116 0
        near:#common_of -117 -87 near:#common_offic 0 128 near:#common_on -25 -54
        near:#common_one -221 -111 near:#common_or 0 29 near:#common_out -105 0
        near:#common_peopl -100 -49 near:#common_same 134 134 near:#common_see 0 100
        near:#common_sinc -98 0 near:#common_so 159 143 near:#common_than 0 -107
        near:#common_that -73 -250 near:#common_the 191 53 near:#common_them 76 0
        near:#common_they 0 68 near:#common_thi 0 -164 near:#common_through 0 -121
        near:#common_to 62 -43 near:#common_too 136 130 near:#common_up 102 0
        near:#common_way 0 109 near:#common_we 0 -118 near:#common_who 142 -1
        near:#common_with -206 -81 near:#common_work 90 0 near:#common_would 0 117
        near:#common_you -159 -53 near:#common_your 301 -20 near:#credential_not 64 0
        near:#credential_the 0 -116 near:#ending_a -42 0 near:#ending_and 81 221
        near:#ending_at 91 0 near:#ending_been -103 -54 near:#ending_by -143 0
        near:#ending_ever 0 167 near:#ending_for 0 -122 near:#ending_gone 137 0
        near:#ending_got -80 0 near:#ending_had 188 0 near:#ending_i -99 -50
        near:#ending_in 174 142 near:#ending_it -113 119 near:#ending_me -55 0
        near:#ending_my 220 86 near:#ending_never 130 0 near:#ending_not 118 138
        near:#ending_of 0 161 near:#ending_on 0 45 near:#ending_the 45 -147
        near:#ending_to -132 -170 near:#ending_what 0 -109 near:#ending_yet 294 0
        near:#ending_you -45 0 near:#ending_your 163 88 near:#final_in 0 62 near:#final_of 0 137
        near:#final_the 0 133 near:#final_to 0 89 near:#gap_a 0 -139 near:#gap_the 0 -180
        near:#giveVerb_a -26 0 near:#giveVerb_and -130 0 near:#giveVerb_for 0 -113
        near:#giveVerb_in -106 -86 near:#giveVerb_it 0 37 near:#giveVerb_me 0 -126
        near:#giveVerb_my 0 62 near:#giveVerb_on 0 79 near:#giveVerb_the 0 -88
        near:#giveVerb_to 0 -105 near:#giveVerb_your 0 54 near:#goVerb_a 0 -74
        near:#goVerb_and 138 118 near:#goVerb_for -68 0 near:#goVerb_it -96 0 near:#goVerb_me 0 109
        near:#goVerb_on 0 -32 near:#goVerb_out 212 0 near:#goVerb_the 0 32 near:#goVerb_to -200 78
        near:#goVerb_you -84 66 near:#goVerb_your -91 0 near:#growth_in 207 0 near:#growth_to 252 0
        near:#hedge_a -108 -13 near:#hedge_and 0 -81 near:#hedge_be 0 -67 near:#hedge_have 0 -167
        near:#hedge_i -46 0 near:#hedge_in 0 -91 near:#hedge_is 0 -68 near:#hedge_it -63 -69
        near:#hedge_me 169 0 near:#hedge_my 0 -61 near:#hedge_of 0 -130 near:#hedge_that -101 -83
        near:#hedge_the -76 -190 near:#hedge_would 0 106 near:#hedge_you 0 101
        near:#hedge_your 0 76 near:#meetVerb_a -101 -33 near:#meetVerb_and 136 95
        near:#meetVerb_at 0 49 near:#meetVerb_for 0 109 near:#meetVerb_from 0 96
        near:#meetVerb_in 0 -64 near:#meetVerb_it 15 0 near:#meetVerb_me 43 0
        near:#meetVerb_on -74 -103 near:#meetVerb_the 102 80 near:#meetVerb_to 0 10
        near:#meetVerb_you -123 75 near:#meetVerb_your 0 74 near:#meeting_a 137 0
        near:#meeting_and 164 63 near:#meeting_on 0 -68 near:#meeting_the 47 113
        near:#meeting_you 0 90 near:#modal_an 0 113 near:#modal_and -132 -101 near:#modal_at 0 74
        near:#modal_be 194 87 near:#modal_better 0 -95 near:#modal_come -68 -123
        near:#modal_have -177 -93 near:#modal_hear 0 131 near:#modal_i -113 121
        near:#modal_in 183 0 near:#modal_me 207 0 near:#modal_not 0 42 near:#modal_on 109 136
        near:#modal_that 112 162 near:#modal_the 0 129 near:#modal_to -61 0 near:#modal_use 0 -112
        near:#modal_you 87 -66 near:#modal_your 0 74 near:#moveVerb_and 145 42
        near:#moveVerb_at 120 -89 near:#moveVerb_back 120 88 near:#moveVerb_down 148 0
        near:#moveVerb_in 295 64 near:#moveVerb_it -82 0 near:#moveVerb_me -111 0
        near:#moveVerb_of -109 0 near:#moveVerb_on 0 -98 near:#moveVerb_the 127 148
        near:#moveVerb_to -106 0 near:#moveVerb_with -93 0 near:#moveVerb_you -70 0
        near:#moveVerb_your 0 143 near:#named_and -93 0 near:#named_the 0 -77
        near:#negation_a 105 200 near:#negation_and -157 -148 near:#negation_be 169 0
        near:#negation_exception 239 0 near:#negation_of -108 0 near:#negation_one 178 0
        near:#negation_the -104 116 near:#negation_to 158 0 near:#negation_who 174 144
        near:#negation_with 193 0 near:#noticing_about 0 119 near:#noticing_and -155 0
        near:#noticing_from 0 -80 near:#noticing_how -75 -69 near:#noticing_i 0 -65
        near:#noticing_in -97 0 near:#noticing_it 0 -65 near:#noticing_me -138 0
        near:#noticing_of 0 105 near:#noticing_that -24 0 near:#noticing_the -200 119
        near:#noticing_they 0 -70 near:#noticing_to -175 -82 near:#noticing_what 0 -31
        near:#noticing_you 0 -31 near:#noticing_your 159 -98 near:#number_and 154 0
        near:#number_day 166 0 near:#number_hour 0 134 near:#number_i 82 53 near:#number_in 264 0
        near:#number_it 148 0 near:#number_minut 0 -114 near:#number_of 0 68
        near:#number_on -145 -110 near:#number_that -113 -110 near:#number_the 241 93
        near:#number_to 0 -72 near:#number_week 229 152 near:#number_who 0 150
        near:#number_with -138 0 near:#number_year -73 0 near:#number_you 0 -93
        near:#number_your 0 86 near:#outcome_a 0 177 near:#outcome_and -130 110
        near:#outcome_at 173 0 near:#outcome_i 0 55 near:#outcome_if 0 -139
        near:#outcome_in 154 103 near:#outcome_it 185 0 near:#outcome_of -180 0
        near:#outcome_on -49 0 near:#outcome_out 158 0 near:#outcome_that 0 106
        near:#outcome_the -125 -72 near:#outcome_with 138 0 near:#outcome_you -90 0
        near:#outcome_your 0 104 near:#passVerb_a -76 44 near:#passVerb_and -193 -210
        near:#passVerb_me -38 -115 near:#passVerb_my 0 53 near:#passVerb_on 0 114
        near:#passVerb_that 140 0 near:#passVerb_the -70 -93 near:#passVerb_to 91 0
        near:#passVerb_with 0 150 near:#passVerb_you 0 -60 near:#passVerb_your 101 122
        near:#past_a 121 70 near:#past_and 256 59 near:#past_as 0 101 near:#past_at 92 0
        near:#past_be 0 -87 near:#past_for -54 0 near:#past_i -99 0 near:#past_in -56 -20
        near:#past_me -172 -75 near:#past_not 0 -37 near:#past_of -122 0 near:#past_on 40 0
        near:#past_out -88 0 near:#past_own 209 0 near:#past_that 44 0 near:#past_the -164 -77
        near:#past_to -197 -135 near:#past_two 0 83 near:#past_up -134 -52 near:#past_what 0 137
        near:#past_with 0 12 near:#past_you -95 -71 near:#past_your 0 -49 near:#people_'s 0 -106
        near:#people_a -95 39 near:#people_for -84 0 near:#people_i 0 30 near:#people_in 130 0
        near:#people_it 0 142 near:#people_my 0 115 near:#people_of 79 0 near:#people_on -103 0
        near:#people_see 0 48 near:#people_talk 222 0 near:#people_that -144 -131
        near:#people_the 200 69 near:#people_to 190 0 near:#people_who 40 101
        near:#people_will 134 0 near:#people_with -103 -84 near:#people_you -94 0
        near:#people_your 0 110 near:#place_i 0 -128 near:#place_the 0 114 near:#praise_and 97 -64
        near:#praise_for 0 -124 near:#praise_i 0 -99 near:#praise_of -84 0 near:#praise_the 0 86
        near:#praise_to 0 -44 near:#relative_the 130 0 near:#resource_and 0 105
        near:#resource_for 0 70 near:#resource_is -98 0 near:#resource_it -108 0
        near:#resource_on -125 0 near:#resource_that -103 -133 near:#resource_the 0 102
        near:#resource_to 134 0 near:#seat_and 0 39 near:#seat_i 0 65 near:#seat_in -121 0
        near:#seat_on 0 76 near:#seat_the 0 88 near:#seat_with 0 -121 near:#seat_you 0 -118
        near:#seat_your 0 96 near:#sign_a 0 -120 near:#sign_and -102 0 near:#sign_the -93 0
        near:#span_and 98 0 near:#span_is 83 112 near:#span_of 0 41 near:#span_on 0 124
        near:#span_or 118 0 near:#span_will 115 97 near:#span_you 103 76 near:#span_your 0 165
        near:#symptom_and 0 129 near:#takeVerb_to 0 85 near:#third_at 174 0 near:#third_be 119 150
        near:#third_i 0 126 near:#third_the -178 0 near:#third_to -142 -151
        near:#third_will 375 335 near:#third_you 0 -67 near:#time_and 51 59 near:#time_at -104 0
        near:#time_i 0 128 near:#time_in -119 -172 near:#time_is 127 97 near:#time_of 0 67
        near:#time_on 0 201 near:#time_or 0 115 near:#time_so 169 0 near:#time_that 0 -41
        near:#time_the -72 -89 near:#time_they 0 145 near:#time_week 195 134
        near:#time_will 115 123 near:#time_you 55 93 near:#time_your 0 152 near:#treatment_a 0 114
        near:#treatment_and 0 -109 near:#treatment_i 112 0 near:#treatment_on 0 81
        near:#treatment_the 0 137 near:#treatment_your 0 114 near:#universal_a 0 -59
        near:#universal_and -81 0 near:#universal_but -127 0 near:#universal_child 216 0
        near:#universal_i -94 0 near:#universal_in -140 0 near:#universal_it 0 83
        near:#universal_of 247 115 near:#universal_one 147 0 near:#universal_them 133 0
        near:#universal_time 155 0 near:#universal_who 327 197 near:#universal_your 143 0
        near:#vacant_the 0 -142 near:#wantVerb_and -109 0 near:#wantVerb_that -97 0
        near:#wantVerb_to -133 149 near:#we_the 146 0 near:#work_and 0 186 near:#work_on -103 -52
        near:#work_the -158 117 near:#work_to 147 0 near:#work_your 0 -130 near:#writer_a 192 0
        near:#writer_about 0 -99 near:#writer_and 68 246 near:#writer_at 0 98 near:#writer_be 115 0
        near:#writer_been -15 0 near:#writer_can 61 63 near:#writer_come -120 0
        near:#writer_could -96 -124 near:#writer_do 86 -63 near:#writer_give 120 0
        near:#writer_had 219 0 near:#writer_have 115 90 near:#writer_i -122 -63
        near:#writer_in 203 0 near:#writer_it 0 93 near:#writer_know 0 -46 near:#writer_like 0 -125
        near:#writer_love 0 -101 near:#writer_never 106 0 near:#writer_not -146 -78
        near:#writer_on 0 115 near:#writer_one -101 0 near:#writer_see 115 74
        near:#writer_sinc -123 -129 near:#writer_so 0 180 near:#writer_tell 0 -96
        near:#writer_that 140 164 near:#writer_the -142 186 near:#writer_to 121 74
        near:#writer_two 0 105 near:#writer_want 0 122 near:#writer_will 86 -66
        near:#writer_with -108 0 near:#writer_work 0 80 near:#writer_would -96 57
        near:#writer_yet 285 0 near:#writer_you 201 0 near:#writer_your 0 -82 near:#you_a -222 -91
        near:#you_and -99 -64 near:#you_at 100 0 near:#you_be 66 0 near:#you_can 128 97
        near:#you_do 0 -39 near:#you_for -84 -16 near:#you_has 0 -140 near:#you_i 0 -65
        near:#you_it -78 0 near:#you_my 183 0 near:#you_of 0 -62 near:#you_on -77 -60
        near:#you_one 0 -72 near:#you_out 0 -92 near:#you_that 105 78 near:#you_the -63 201
        near:#you_to -117 117 near:#you_who 0 -99 near:#you_will 45 51 near:#you_would 149 26
        near:#you_you 0 -63 near:#you_your 157 0 near:a_#accessVerb -91 0 near:a_#anyone 165 0
        near:a_#benefit -155 -72 near:a_#capacity 0 87 near:a_#certain 121 53 near:a_#common 0 199
        near:a_#ending 146 67 near:a_#food 0 -37 near:a_#gap -62 0 near:a_#goVerb 171 0
        near:a_#growth 0 -92 near:a_#hedge 0 -44 near:a_#meeting -93 -47 near:a_#moveVerb 57 75
        near:a_#named 184 0 near:a_#number 60 57 near:a_#outcome 95 0 near:a_#passVerb -98 144
        near:a_#past 115 0 near:a_#people 140 203 near:a_#praise 0 -83 near:a_#profession -73 0
        near:a_#relative 0 90 near:a_#resource -20 0 near:a_#seat -90 45 near:a_#sign -166 -133
        near:a_#span 76 165 near:a_#time 0 11 near:a_#token -85 -106 near:a_#treatment 125 181
        near:a_#vacant -70 0 near:a_#work 297 139 near:a_#writer 88 0 near:all_#common 170 67
        near:alway_#common 144 0 near:am_#common 0 71 near:am_#profession 0 52 near:am_#writer 0 84
        near:an_#common 0 -114 near:an_#resource 0 -115 near:and_#accessVerb 112 0
        near:and_#anyone -125 -246 near:and_#benefit 0 27 near:and_#capacity 0 -114
        near:and_#certain 0 -73 near:and_#comer 97 0 near:and_#common 0 79
        near:and_#credential 222 94 near:and_#ending -102 -92 near:and_#giveVerb -40 0
        near:and_#hedge -261 -144 near:and_#meetVerb -175 -151 near:and_#modal 279 109
        near:and_#moveVerb 62 107 near:and_#negation 358 148 near:and_#noticing -168 0
        near:and_#number 103 58 near:and_#outcome 0 67 near:and_#passVerb -52 -46
        near:and_#past 0 114 near:and_#praise 0 -70 near:and_#resource -121 -116
        near:and_#seat 0 -97 near:and_#span 0 -84 near:and_#third 162 0 near:and_#time 112 0
        near:and_#treatment 0 -181 near:and_#universal 141 0 near:and_#wantVerb -118 0
        near:and_#writer -118 75 near:and_#you 127 0 near:any_#common -64 0 near:any_#span -86 0
        near:any_#time -126 -94 near:any_#you 127 0 near:are_#anyone 0 -105 near:are_#common 0 -107
        near:are_#people 0 -121 near:are_#praise 0 -59 near:are_#you 0 -106 near:at_#capacity 0 90
        near:at_#moveVerb 0 103 near:at_#number -52 -130 near:at_#seat 165 0
        near:be_#benefit -137 -57 near:be_#common -117 -68 near:be_#past 0 65 near:be_#you 244 0
        near:been_#noticing 0 -106 near:by_#number 155 0 near:by_#span 116 0 near:by_#time 144 123
        near:by_#you 0 103 near:can_#ending 97 0 near:can_#negation -134 -96
        near:can_#noticing 163 0 near:can_#passVerb 159 0 near:can_#you 194 0
        near:could_#benefit 0 -143 near:could_#common -80 -86 near:could_#goVerb 0 125
        near:could_#moveVerb 0 110 near:could_#writer 89 0 near:day_#span 172 0
        near:day_#time 151 0 near:do_#common 101 -64 near:each_#people 189 0
        near:every_#people 127 0 near:family_#common 0 87 near:first_#span 0 79
        near:for_#anyone 102 0 near:for_#benefit 223 0 near:for_#certain 202 32
        near:for_#comer 0 58 near:for_#common 0 -57 near:for_#ending 117 0 near:for_#meeting 0 -122
        near:for_#number 0 -89 near:for_#outcome 211 0 near:for_#people 0 45
        near:for_#span -107 -98 near:for_#universal 198 73 near:free_#common 0 124
        near:free_#span 0 80 near:get_#common 0 120 near:had_#outcome 154 0 near:had_#past -82 0
        near:has_#certain 108 178 near:has_#common 54 0 near:has_#ending 136 59
        near:has_#moveVerb 191 133 near:has_#negation 0 123 near:has_#outcome 257 155
        near:has_#past 77 118 near:has_#universal 110 176 near:have_#accessVerb 0 66
        near:have_#benefit 98 95 near:have_#certain 0 116 near:have_#common 0 95
        near:have_#ending -1 0 near:have_#giveVerb 0 120 near:have_#meetVerb 90 -64
        near:have_#moveVerb -97 0 near:have_#negation 145 0 near:have_#noticing 154 -93
        near:have_#number -93 -72 near:have_#outcome -140 0 near:have_#passVerb -119 -133
        near:have_#past 0 95 near:have_#people -63 0 near:have_#resource -108 -92
        near:have_#universal 0 122 near:have_#wantVerb 0 146 near:have_#work -111 0
        near:have_#writer 0 78 near:he_#past 0 -49 near:hour_#common 152 190 near:hour_#time 0 132
        near:how_#common 0 -105 near:how_#you 0 -132 near:i_#accessVerb 93 67
        near:i_#benefit -135 -45 near:i_#common 227 -70 near:i_#credential 60 0
        near:i_#ending -69 0 near:i_#final 53 102 near:i_#goVerb -406 -98 near:i_#growth -115 0
        near:i_#hedge -221 0 near:i_#meetVerb -237 0 near:i_#meeting -111 0 near:i_#modal -116 -53
        near:i_#moveVerb -211 0 near:i_#negation 22 -126 near:i_#noticing 51 -114
        near:i_#number -116 -82 near:i_#outcome -131 -34 near:i_#passVerb 0 45
        near:i_#people -159 -187 near:i_#place 0 -177 near:i_#praise -78 59
        near:i_#resource -121 132 near:i_#seat 0 146 near:i_#time -103 0 near:i_#treatment 0 88
        near:i_#universal -108 40 near:i_#wantVerb -128 -33 near:i_#work 0 94 near:i_#writer -95 29
        near:i_#you 95 0 near:if_#writer 0 105 near:in_#accessVerb -83 0 near:in_#common 115 7
        near:in_#ending -123 0 near:in_#number 241 0 near:in_#outcome 0 100 near:in_#seat 0 61
        near:in_#span 293 162 near:in_#time 228 0 near:in_#treatment -147 -78 near:in_#writer 71 0
        near:in_#you 0 54 near:is_#accessVerb 282 113 near:is_#anyone -102 -125
        near:is_#benefit 0 -155 near:is_#certain 171 110 near:is_#common 0 56
        near:is_#ending 255 50 near:is_#final 150 0 near:is_#moveVerb 0 88 near:is_#negation -93 87
        near:is_#outcome 187 53 near:is_#past 0 -39 near:is_#praise -58 -102
        near:it_#certain 226 269 near:it_#common 323 241 near:it_#credential 0 122
        near:it_#ending 104 225 near:it_#giveVerb 0 -84 near:it_#goVerb 266 74
        near:it_#hedge -114 -179 near:it_#meetVerb 0 59 near:it_#modal 39 71 near:it_#moveVerb 0 90
        near:it_#negation 89 146 near:it_#outcome 0 13 near:it_#passVerb 0 -105
        near:it_#past -91 48 near:it_#people 0 -117 near:it_#praise 245 110 near:it_#time 77 0
        near:it_#universal 78 214 near:it_#writer -116 -100 near:it_#you -129 -106
        near:know_#common 0 -69 near:let_#common 0 73 near:like_#noticing 0 -99
        near:like_#passVerb 0 110 near:may_#ending 0 -99 near:me_#accessVerb 161 0
        near:me_#common 124 133 near:me_#time 0 140 near:me_#you 88 0 near:might_#common 0 -57
        near:my_#accessVerb 99 0 near:my_#certain 284 0 near:my_#comer 0 135
        near:my_#common 110 102 near:my_#ending 0 108 near:my_#goVerb 0 -89 near:my_#meeting 199 0
        near:my_#moveVerb 123 150 near:my_#past -71 0 near:my_#resource -143 -107
        near:my_#seat -113 0 near:my_#time -136 0 near:my_#treatment -175 -50
        near:next_#common 115 0 near:no_#certain 146 0 near:no_#number 182 0
        near:no_#people 176 105 near:nobody_#common 201 0 near:nobody_#ending 250 0
        near:not_#certain -227 -117 near:not_#giveVerb 0 121 near:not_#goVerb 0 113
        near:not_#growth 155 0 near:not_#moveVerb 118 0 near:not_#noticing -104 -100
        near:not_#number 179 0 near:not_#people 169 124 near:not_#universal -261 -92
        near:of_#certain -107 137 near:of_#comer 0 -90 near:of_#common 0 -111 near:of_#modal 115 0
        near:of_#moveVerb 129 0 near:of_#noticing 0 -89 near:of_#number -134 -81
        near:of_#past -109 0 near:of_#people 0 -201 near:of_#resource -93 0 near:of_#span -88 0
        near:of_#third 81 102 near:of_#time -135 0 near:of_#work 0 -122 near:of_#writer -58 -35
        near:of_#you 104 0 near:offic_#common 0 -124 near:on_#certain 131 0 near:on_#goVerb 231 0
        near:on_#noticing 0 -87 near:on_#number 0 44 near:on_#passVerb 0 -109 near:on_#people 0 117
        near:on_#seat 153 0 near:on_#sign 134 0 near:on_#span -117 0 near:on_#time -201 76
        near:one_#common 0 -104 near:one_#goVerb 170 0 near:one_#meetVerb 128 0
        near:one_#moveVerb 129 0 near:one_#span 151 0 near:or_#common 0 84 near:or_#span 163 125
        near:or_#time 90 126 near:or_#you 0 176 near:out_#you 0 160 near:peopl_#meetVerb 0 116
        near:same_#common 0 95 near:see_#common 0 85 near:she_#common -101 0
        near:sinc_#number 160 0 near:sinc_#past 0 -109 near:six_#span 0 79 near:so_#modal 272 0
        near:tell_#writer 0 -99 near:that_#accessVerb 211 105 near:that_#anyone 164 0
        near:that_#benefit 0 -68 near:that_#certain 203 67 near:that_#common 95 112
        near:that_#ending -230 -117 near:that_#goVerb 0 127 near:that_#hedge 70 0
        near:that_#modal 0 39 near:that_#outcome 0 -74 near:that_#past 0 -157
        near:that_#people 23 0 near:that_#praise -103 0 near:that_#resource 131 0
        near:that_#span 115 0 near:that_#time 104 0 near:that_#universal 198 86
        near:that_#writer 141 -18 near:that_#you 181 0 near:the_#accessVerb -50 -98
        near:the_#anyone 0 -81 near:the_#benefit -87 -63 near:the_#capacity 0 99
        near:the_#certain 82 15 near:the_#comer -65 132 near:the_#common 73 116
        near:the_#ending 143 95 near:the_#final 167 97 near:the_#gap 0 -84 near:the_#giveVerb 0 83
        near:the_#goVerb 0 37 near:the_#hedge 70 -66 near:the_#meetVerb 84 55
        near:the_#meeting -227 0 near:the_#modal 85 0 near:the_#moveVerb 217 91
        near:the_#named -103 143 near:the_#noticing -44 0 near:the_#number -71 0
        near:the_#outcome 97 132 near:the_#passVerb -68 153 near:the_#past -166 -85
        near:the_#people -199 41 near:the_#place 0 -116 near:the_#resource 0 102
        near:the_#sign 86 0 near:the_#span 217 172 near:the_#symptom 126 0 near:the_#time 203 0
        near:the_#we 141 0 near:the_#work -87 -51 near:the_#writer 0 180 near:them_#common 0 106
        near:them_#writer 0 173 near:them_#you 0 -75 near:ther_#negation 0 117
        near:they_#common 57 78 near:they_#goVerb 0 101 near:they_#meetVerb 109 106
        near:they_#modal 113 0 near:they_#noticing -103 0 near:thi_#common -124 -45
        near:thi_#span -126 -101 near:thi_#time -96 0 near:thing_#common 0 -86
        near:thre_#common 0 74 near:thre_#span 0 125 near:to_#accessVerb -169 0
        near:to_#anyone 0 -84 near:to_#benefit -79 0 near:to_#certain 158 0 near:to_#common -142 0
        near:to_#ending 0 -36 near:to_#final 0 -60 near:to_#goVerb 143 23 near:to_#growth 136 0
        near:to_#hedge 61 0 near:to_#meetVerb 118 178 near:to_#moveVerb -231 -66
        near:to_#noticing -208 -76 near:to_#number -90 0 near:to_#outcome 34 103
        near:to_#passVerb -81 0 near:to_#past 0 194 near:to_#people -87 0 near:to_#seat 0 102
        near:to_#symptom 182 0 near:to_#third 0 -114 near:to_#time -107 0 near:to_#universal -93 0
        near:to_#writer -31 0 near:to_#you 0 208 near:tuesday_#time 0 97 near:two_#common 0 -95
        near:we_#common 0 115 near:we_#outcome 0 94 near:what_#common -85 -4
        near:what_#people 0 -146 near:when_#common 0 95 near:when_#past 0 -83
        near:which_#common 0 113 near:who_#accessVerb 67 0 near:who_#common 144 0
        near:who_#ending 42 18 near:who_#meetVerb 149 99 near:who_#modal -133 0
        near:who_#negation -160 0 near:who_#noticing 135 0 near:who_#outcome 0 96
        near:who_#past -92 0 near:who_#writer 150 83 near:will_#accessVerb 161 145
        near:will_#ending 0 80 near:will_#final 139 107 near:will_#giveVerb -101 -146
        near:will_#meetVerb -116 0 near:will_#moveVerb 88 0 near:will_#negation 145 132
        near:will_#outcome 0 43 near:will_#passVerb -113 0 near:with_#accessVerb 0 83
        near:with_#common 85 113 near:with_#number 0 -73 near:with_#people -104 -123
        near:with_#writer 22 64 near:with_#you 37 0 near:within_#span 291 209
        near:within_#time 0 172 near:work_#common 171 0 near:would_#accessVerb 138 104
        near:would_#anyone 0 88 near:would_#benefit -31 0 near:would_#certain 0 -171
        near:would_#common 57 -82 near:would_#ending 0 48 near:would_#goVerb 0 -99
        near:would_#meetVerb -130 0 near:would_#moveVerb 0 -63 near:would_#noticing -103 0
        near:would_#passVerb 170 0 near:would_#past 0 -268 near:would_#wantVerb 0 -51
        near:would_#you 0 -97 near:you_#benefit 195 -88 near:you_#certain 111 -78
        near:you_#comer 0 -50 near:you_#common -129 -48 near:you_#credential -120 -34
        near:you_#ending -128 -145 near:you_#final 0 -65 near:you_#food 0 -97
        near:you_#giveVerb 0 51 near:you_#goVerb -120 -56 near:you_#hedge 26 167
        near:you_#meetVerb -72 -151 near:you_#modal 76 90 near:you_#moveVerb -216 0
        near:you_#negation 0 -218 near:you_#noticing -41 94 near:you_#number 50 -105
        near:you_#outcome -44 -104 near:you_#passVerb 271 124 near:you_#past 43 -24
        near:you_#people -170 -104 near:you_#third 0 94 near:you_#time -52 0
        near:you_#universal -75 -88 near:you_#wantVerb 57 0 near:you_#writer 211 -36
        near:you_#you 160 0 near:your_#accessVerb 122 0 near:your_#anyone 91 -95
        near:your_#benefit -72 0 near:your_#certain 239 52 near:your_#comer 56 0
        near:your_#common 234 185 near:your_#ending 142 22 near:your_#gap 0 102
        near:your_#giveVerb 0 107 near:your_#goVerb -104 -43 near:your_#hedge -119 0
        near:your_#meetVerb -79 88 near:your_#modal 190 140 near:your_#negation 0 135
        near:your_#outcome -111 102 near:your_#passVerb 0 99 near:your_#people 77 38
        near:your_#resource -68 115 near:your_#span 0 121 near:your_#time 0 36
        near:your_#treatment -41 0 near:your_#universal 151 60 near:your_#vacant 0 101
        near:your_#work -150 139 near:your_#writer 0 -109 pair:^_a 91 0 pair:^_and 0 -141
        pair:^_any -136 -75 pair:^_he -104 0 pair:^_i -39 0 pair:^_if 0 100 pair:^_it -68 0
        pair:^_may 0 69 pair:^_my 171 -79 pair:^_no 114 0 pair:^_so 0 -90 pair:^_the -269 -101
        pair:^_ther -227 0 pair:^_when 0 124 pair:^_with 276 0 pair:^_would 0 -182
        pair:^_you -300 -35 pair:^_your -322 157 pair:a_singl 148 0 pair:after_the 0 -115
        pair:all_$ -151 0 pair:all_of 203 0 pair:and_a -83 0 pair:and_i 0 -21 pair:and_it 163 89
        pair:and_my 0 99 pair:and_so 122 0 pair:and_that 177 0 pair:and_the 192 37
        pair:and_then -103 0 pair:and_they 380 0 pair:and_you 0 209 pair:and_your 84 -85
        pair:any_day 0 -124 pair:at_the -104 81 pair:at_your 131 0 pair:back_$ 117 0
        pair:back_to 187 0 pair:befor_the 104 0 pair:by_the 207 68 pair:can_not -143 -93
        pair:come_in 134 0 pair:come_to -160 0 pair:day_or 185 0 pair:doe_not 173 0
        pair:for_a -114 -109 pair:for_the -195 -299 pair:from_the -156 0 pair:going_to 290 0
        pair:has_been -140 -133 pair:have_a -151 0 pair:have_been -13 0 pair:have_got -108 0
        pair:have_had 167 0 pair:have_my 229 0 pair:have_never 146 0 pair:have_yet 396 0
        pair:hour_$ 146 0 pair:how_you 0 -80 pair:i_am -32 0 pair:i_believ 0 148 pair:i_can 96 87
        pair:i_could -90 -187 pair:i_do 189 0 pair:i_have 134 149 pair:i_will -244 -202
        pair:i_would -26 0 pair:if_you 0 33 pair:in_a 0 65 pair:in_my 0 -146 pair:in_the -159 49
        pair:in_your 47 109 pair:is_a -117 76 pair:is_no -200 0 pair:is_the -207 -103
        pair:it_$ 70 0 pair:it_and -136 -64 pair:it_has 224 165 pair:it_is -116 -149
        pair:it_on 177 0 pair:it_to 269 94 pair:it_was -108 0 pair:it_will 189 127
        pair:it_would -101 186 pair:like_to 0 -70 pair:me_$ 0 -161 pair:me_in 197 0
        pair:me_to 0 137 pair:no_exception 312 0 pair:not_$ 0 124 pair:not_a 123 140
        pair:of_it -100 0 pair:of_the -66 0 pair:of_them 126 123 pair:of_your 193 0
        pair:on_a 0 -171 pair:on_it 101 0 pair:on_the 74 0 pair:one_of 0 65 pair:one_who 0 125
        pair:out_$ 146 0 pair:pick_up 198 0 pair:so_that 0 -116 pair:some_of -97 -94
        pair:talk_to 263 0 pair:tell_me 0 -89 pair:thank_you 0 -80 pair:that_i 0 -71
        pair:that_is 147 189 pair:that_the -154 -45 pair:that_your 106 0 pair:the_hour 158 0
        pair:the_morn 205 0 pair:the_one -181 0 pair:the_other -135 0 pair:the_peopl 0 100
        pair:the_same 157 85 pair:the_second 97 0 pair:the_two 172 0 pair:the_week 0 115
        pair:them_$ -128 -71 pair:they_are 124 0 pair:time_$ 244 0 pair:to_know 0 -98
        pair:to_meet 197 0 pair:to_the 386 352 pair:to_you 0 -54 pair:to_your 0 87
        pair:too_$ 224 98 pair:two_of 158 0 pair:up_$ 144 0 pair:up_on 283 0 pair:was_the 0 -112
        pair:will_be 241 192 pair:will_not 0 155 pair:with_a -46 0 pair:with_it 222 0
        pair:with_me 122 138 pair:with_the -131 13 pair:would_be 0 77 pair:would_you 0 -150
        pair:year_$ -121 0 pair:yet_to 411 0 pair:you_$ -88 0 pair:you_and -123 -138
        pair:you_are 0 62 pair:you_can 0 94 pair:you_do -116 -64 pair:you_for 0 -65
        pair:you_have 92 0 pair:you_may 107 0 pair:you_will -124 0 pair:your_$ 261 0
        some:#accessVerb 133 0 some:#anyone -30 -58 some:#benefit -180 -243 some:#capacity -143 71
        some:#certain 648 161 some:#comer -72 0 some:#common -136 84 some:#credential -102 -23
        some:#ending 57 -82 some:#final 272 20 some:#food -147 -164 some:#gap -186 -92
        some:#giveVerb -222 -40 some:#goVerb 120 0 some:#growth 114 -54 some:#hedge -438 -265
        some:#meetVerb 145 48 some:#meeting 90 38 some:#modal 50 18 some:#moveVerb 286 32
        some:#named -159 -42 some:#negation 135 107 some:#noticing -437 -80 some:#number 349 142
        some:#outcome 333 109 some:#passVerb -78 0 some:#past -145 -68 some:#people -40 46
        some:#place -76 -43 some:#praise 88 0 some:#profession -183 0 some:#relative -60 -64
        some:#resource -147 13 some:#seat -295 -117 some:#sendVerb -222 0 some:#sign 10 -42
        some:#social -178 0 some:#span 376 62 some:#symptom 449 242 some:#takeVerb 166 54
        some:#third -75 0 some:#time 0 233 some:#title -132 59 some:#token -64 40
        some:#treatment 204 122 some:#universal 227 133 some:#vacant -232 64
        some:#wantVerb -176 -113 some:#we -101 -12 some:#work -113 -103 some:#writer -241 -12
        some:#you -251 108 three:I_not+past 179 0 three:I_not+people 106 140 three:I_not+send 112 0
        three:I_not+they -71 -99 three:I_not+will 147 89 three:I_not+you 27 0
        three:I_past+people 72 4 three:I_past+send 154 -48 three:I_past+sign 81 0
        three:I_past+they -132 -66 three:I_past+will 83 0 three:I_past+you -28 -13
        three:I_people+send 10 43 three:I_people+sign 55 -54 three:I_people+they -108 -163
        three:I_people+will 182 89 three:I_people+you 97 50 three:I_send+sign 68 118
        three:I_send+will 147 109 three:I_send+you 197 52 three:I_sign+they 0 91
        three:I_sign+you 0 68 three:I_they+will 90 0 three:I_they+you 0 -100
        three:I_will+you 176 18 three:all_I+not 0 34 three:all_I+past 85 -39
        three:all_I+people 114 99 three:all_I+send 56 43 three:all_I+sign 81 0
        three:all_I+they -121 -104 three:all_I+will 101 132 three:all_I+you 93 9
        three:all_can+certain -69 76 three:all_can+not -69 0 three:all_can+people 0 48
        three:all_can+send 127 55 three:all_can+you 102 0 three:all_certain+I 54 -30
        three:all_certain+final 0 134 three:all_certain+not -140 53 three:all_certain+past -59 25
        three:all_certain+people -51 100 three:all_certain+send -60 6 three:all_certain+sign 79 0
        three:all_certain+will 58 147 three:all_certain+you -126 0 three:all_comer+I 45 0
        three:all_comer+gap 0 -83 three:all_comer+not -113 0 three:all_comer+past 85 0
        three:all_comer+people 59 17 three:all_comer+send 128 0 three:all_comer+will 136 116
        three:all_comer+you 99 0 three:all_final+I 0 78 three:all_final+not -102 0
        three:all_final+past -101 41 three:all_final+people 0 96 three:all_final+they 101 107
        three:all_final+you -111 -107 three:all_gap+not 96 0 three:all_gap+past 0 -49
        three:all_gap+you -104 -45 three:all_not+past 0 -88 three:all_not+people -153 72
        three:all_not+they -89 0 three:all_not+will 0 82 three:all_not+you -208 -111
        three:all_past+people 182 127 three:all_past+sign 0 -72 three:all_past+they -72 -72
        three:all_past+will 0 89 three:all_past+you 0 43 three:all_people+send 69 112
        three:all_people+will 0 147 three:all_people+you 86 48 three:all_send+you 40 47
        three:all_sign+you 0 -97 three:all_they+you -84 -151 three:all_will+you 51 83
        three:can_I+not -63 -62 three:can_I+past 0 -50 three:can_I+people -51 0
        three:can_I+send 148 0 three:can_I+they 0 -91 three:can_I+will 73 0 three:can_I+you 103 122
        three:can_certain+I 0 -77 three:can_certain+comer -109 0 three:can_certain+not 0 75
        three:can_certain+past 0 -14 three:can_certain+send 30 -31 three:can_certain+they 76 0
        three:can_certain+you 62 -87 three:can_comer+I -79 60 three:can_comer+final 0 80
        three:can_comer+not -55 81 three:can_comer+people -93 0 three:can_comer+send 0 -34
        three:can_comer+sign 0 78 three:can_comer+you -41 16 three:can_final+I 0 66
        three:can_final+people 0 144 three:can_final+they 0 127 three:can_gap+you -46 -128
        three:can_not+past 0 -41 three:can_not+people -60 0 three:can_past+send 157 0
        three:can_past+you 40 -70 three:can_people+send 29 19 three:can_people+they 73 -31
        three:can_people+you 59 79 three:can_send+sign 0 37 three:can_send+they 75 120
        three:can_send+you 166 52 three:can_they+you 145 0 three:can_will+you 133 0
        three:certain_I+not 48 61 three:certain_I+past -47 -69 three:certain_I+people 32 120
        three:certain_I+send 40 0 three:certain_I+sign 84 0 three:certain_I+they -132 -105
        three:certain_I+will 141 173 three:certain_I+you 36 0 three:certain_comer+I -73 0
        three:certain_comer+gap 0 -80 three:certain_comer+not -93 0 three:certain_comer+past 0 -50
        three:certain_comer+they 0 -76 three:certain_comer+will 141 116
        three:certain_comer+you 0 -184 three:certain_final+I 0 80 three:certain_final+not 0 80
        three:certain_final+past -98 0 three:certain_final+people 45 46
        three:certain_final+send 0 75 three:certain_final+they 120 111
        three:certain_final+will 0 162 three:certain_final+you -70 -103 three:certain_gap+not 92 0
        three:certain_gap+people -58 0 three:certain_gap+you -101 -38
        three:certain_not+past -35 -44 three:certain_not+people -58 123 three:certain_not+send 0 49
        three:certain_not+they -83 0 three:certain_not+will 92 130 three:certain_not+you -109 0
        three:certain_past+people 68 97 three:certain_past+send 0 -79
        three:certain_past+they -92 -58 three:certain_past+will 0 76
        three:certain_past+you -147 -99 three:certain_people+they -73 0
        three:certain_people+will 128 204 three:certain_people+you -62 0
        three:certain_send+will 0 108 three:certain_sign+you -82 0 three:certain_they+will 86 75
        three:certain_they+you -70 -97 three:certain_will+you 138 152 three:comer_I+not -123 0
        three:comer_I+send 84 -12 three:comer_I+will 125 80 three:comer_I+you 0 63
        three:comer_final+not 0 77 three:comer_final+people 0 98 three:comer_gap+people -64 0
        three:comer_gap+you 0 -52 three:comer_not+past -66 0 three:comer_not+people -60 51
        three:comer_not+sign 0 97 three:comer_past+people 0 -65 three:comer_past+send 89 -79
        three:comer_past+they -63 0 three:comer_past+you 0 59 three:comer_people+send 85 -145
        three:comer_people+sign 0 -43 three:comer_people+they 0 -59 three:comer_people+will 199 149
        three:comer_people+you 5 -55 three:comer_send+you 79 0 three:comer_will+you 155 60
        three:final_I+not 0 61 three:final_I+past -97 -30 three:final_I+people 0 73
        three:final_I+send 155 0 three:final_I+they 0 78 three:final_I+you -123 0
        three:final_not+past -48 0 three:final_not+people 0 94 three:final_not+they 104 96
        three:final_not+will 0 82 three:final_not+you -52 -88 three:final_past+people -149 0
        three:final_past+you -172 -102 three:final_people+you -36 -127 three:final_will+you 134 94
        three:gap_I+not 91 0 three:gap_I+past -61 0 three:gap_I+people 0 88 three:gap_I+send 0 50
        three:gap_I+you -88 -11 three:gap_not+you -76 0 three:gap_past+send 0 -60
        three:gap_past+you -85 -35 three:gap_people+you -136 -44 three:not_past+people 87 34
        three:not_past+sign -66 0 three:not_past+will 0 56 three:not_past+you -193 -91
        three:not_people+send 0 -26 three:not_people+sign -60 0 three:not_people+they 0 -86
        three:not_people+will 146 143 three:not_people+you -69 0 three:not_send+sign -80 0
        three:not_send+you 0 -37 three:not_sign+you -99 82 three:not_they+you -80 0
        three:not_will+you 125 89 three:past_people+send 86 63 three:past_people+sign 0 -47
        three:past_people+they -144 14 three:past_people+will 98 100 three:past_people+you -34 0
        three:past_send+they 0 114 three:past_send+you 0 -5 three:past_sign+they 0 107
        three:past_they+you -69 73 three:past_will+you 118 41 three:people_send+they -51 0
        three:people_send+you 0 51 three:people_sign+you -70 -69 three:people_they+you -22 -32
        three:people_will+you 159 86 three:send_they+you 69 132 three:send_will+you 126 0
        three:they_will+you 118 0 wish:I_be 133 -117 wish:They_be 151 0 word:'s -165 -67
        word:100 390 0 word:4 280 0 word:a -127 0 word:about -144 -61 word:after -118 -191
        word:again 137 0 word:all 112 103 word:allow 191 0 word:also -150 -89 word:alway 227 0
        word:am -56 0 word:an 0 66 word:and 161 124 word:another 290 185 word:answer 318 0
        word:any -374 -146 word:anyon 211 92 word:anyth -129 0 word:are 5 223 word:as 170 95
        word:ask -322 -196 word:at -106 -49 word:availabl 277 0 word:back 119 -13 word:bag 0 166
        word:bank 455 0 word:bar 0 184 word:be 250 96 word:becaus -111 0 word:been -1 -93
        word:believ 0 149 word:bench 0 -131 word:better -44 -197 word:between 94 92 word:bike 302 0
        word:both 316 -61 word:bring 0 109 word:but 121 -147 word:by 86 38 word:call 0 136
        word:came -348 -297 word:can 137 106 word:card 0 136 word:chair -172 -54 word:child 601 197
        word:choos -111 168 word:clas 0 112 word:client 195 22 word:clinic 0 103 word:coff -118 -71
        word:cognitiv 300 0 word:come -88 -102 word:copy 0 -133 word:cost -181 0 word:could 0 -42
        word:county -120 0 word:court 155 0 word:day 300 210 word:desk 0 144 word:did -162 -54
        word:do 161 -58 word:doctor -126 0 word:doe 171 0 word:down 304 0 word:each -122 69
        word:early -128 0 word:eleven 0 114 word:else 0 121 word:end 76 62 word:even 0 84
        word:ever 0 102 word:every 291 56 word:everybody 173 0 word:everyon -288 0
        word:exception 626 0 word:fellow 207 0 word:few 0 -74 word:find 0 -86 word:fine 0 -127
        word:finish 203 0 word:first -132 0 word:five 0 -116 word:follow 189 0 word:food 265 0
        word:for -203 -79 word:form 0 -134 word:four -206 0 word:free -186 44 word:friday 0 66
        word:from 0 -70 word:get 112 0 word:give 170 0 word:go 272 0 word:goe 346 275
        word:going 254 0 word:gone 417 124 word:good 0 -84 word:got -159 0 word:grief 213 0
        word:group 0 106 word:guarant 490 243 word:had 165 88 word:half -160 0 word:happy 0 -113
        word:has 146 88 word:have -61 -98 word:hear 301 67 word:heard 175 -126 word:heart 0 272
        word:her -75 -110 word:him 180 0 word:his 79 0 word:hold 281 141 word:home 0 -126
        word:hour 354 298 word:how -146 -249 word:hundr 110 148 word:i 0 -69 word:if -133 -37
        word:in 0 -7 word:includ 195 0 word:insid 188 0 word:into 266 0 word:is 47 0 word:it 239 -8
        word:keep -51 0 word:kid 0 73 word:know -188 -246 word:late -132 0 word:learn -122 0
        word:leav 0 73 word:left 121 0 word:let 66 94 word:letter 209 0 word:library 0 -117
        word:like 339 -63 word:list 0 -114 word:listen -150 -113 word:littl -142 0 word:long 70 122
        word:longer 205 190 word:look -152 -239 word:lot 257 0 word:love -103 0 word:made -66 155
        word:many -155 99 word:may 0 -191 word:me 152 38 word:meet 202 0 word:might -240 -215
        word:mine -158 -119 word:minut 0 -70 word:monday -129 62 word:month -196 -131
        word:more -111 -203 word:morn 253 48 word:most 0 -138 word:mother 116 0 word:much -137 0
        word:my 216 0 word:name -135 0 word:never 265 0 word:new 0 -69 word:next 88 0
        word:night 84 0 word:no 0 76 word:nobody 283 69 word:not 115 160 word:noth 61 -183
        word:now 87 0 word:number -124 100 word:of -139 -120 word:off 75 0 word:offic -69 -35
        word:on -134 -61 word:once 242 0 word:one 0 -7 word:open -77 0 word:or -90 381
        word:other -139 0 word:out 43 86 word:over -332 0 word:own 108 -85 word:page -127 0
        word:parent -82 0 word:part 0 -198 word:patient 0 -50 word:peopl -216 -36 word:person -95 0
        word:phon -161 -108 word:pick 172 71 word:plac 0 77 word:pleas -155 -197
        word:practic -112 0 word:put 165 0 word:question -150 -190 word:quit 390 0 word:rack 279 0
        word:rais 275 0 word:record 189 0 word:report 106 0 word:rest 100 0 word:right 0 64
        word:ring 248 142 word:room -90 -130 word:run 0 49 word:said 0 -23 word:same 376 116
        word:sat 122 0 word:saturday -188 58 word:saw 0 -103 word:say -238 -118 word:second 92 0
        word:see 331 46 word:seen 171 86 word:send -240 -154 word:session 223 0 word:shall 100 0
        word:she -153 -64 word:short -189 -155 word:should -149 0 word:side 0 -81 word:sign 0 117
        word:sinc -209 -288 word:singl 183 104 word:sit -176 0 word:six 0 260 word:sleep 0 78
        word:small -121 0 word:so 0 -71 word:some 0 -105 word:somebody -229 -171 word:someth -102 0
        word:spar 0 -197 word:speak -112 92 word:spent 241 0 word:stand 140 176 word:start 130 77
        word:stay 206 74 word:still 91 -97 word:stop -307 0 word:story 0 -143 word:succes 365 0
        word:suit 260 0 word:sunday 0 132 word:tabl 127 0 word:tak 243 128 word:take 175 38
        word:talk 0 -77 word:tell -102 -125 word:than -47 -158 word:thank 0 -89 word:that 87 -69
        word:the -12 181 word:their 156 0 word:them 0 119 word:then -39 0 word:ther 33 0
        word:they 263 77 word:thing 225 -94 word:think 0 123 word:third 0 167 word:though -138 0
        word:thre 134 110 word:through -113 0 word:thursday -157 -43 word:time 450 106
        word:to 57 93 word:today 229 0 word:told -326 -94 word:too 319 257 word:train 0 91
        word:troubl -152 0 word:tuesday -142 91 word:two 0 138 word:up 385 143 word:use 0 -195
        word:very 176 0 word:visit 137 72 word:volunteer 0 137 word:walk 137 251 word:want -222 71
        word:was -112 -44 word:way -255 133 word:wednesday -124 0 word:week 409 136
        word:weekend 96 0 word:were -88 0 word:what -198 -79 word:whatever 283 0 word:when -208 68
        word:whenever 0 107 word:wher 0 100 word:which -72 71 word:whil 0 -127 word:who 142 19
        word:whoever 275 170 word:will 712 460 word:with 347 46 word:within 572 290
        word:without 0 142 word:word 83 -45 word:work 345 158 word:would -409 -181 word:writ -330 0
        word:wrong 221 0 word:wrot -109 0 word:year -257 -30 word:yet 504 0 word:you -52 166
        word:your 50 36
        """
}
