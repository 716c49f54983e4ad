// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -552 -404
        both:I_if -44 -94 both:I_not 231 105 both:I_number -94 65 both:I_outcome 240 96
        both:I_past 31 -70 both:I_people 0 -61 both:I_question -84 -17 both:I_quoted -48 0
        both:I_seat -147 43 both:I_send 117 0 both:I_sign 0 33 both:I_symptom 34 64
        both:I_they -172 -110 both:I_time 0 -19 both:I_want 61 120 both:I_we -98 -113
        both:I_will 152 26 both:I_you 100 41 both:all_I 210 15 both:all_can 0 88
        both:all_certain 22 100 both:all_comer 17 7 both:all_final 0 154 both:all_gap 0 63
        both:all_growth 57 0 both:all_hedge -134 -104 both:all_if -59 -102 both:all_limit 79 171
        both:all_not -124 39 both:all_number 96 11 both:all_outcome 273 195 both:all_past 0 52
        both:all_people 99 131 both:all_quoted -66 0 both:all_seat 182 -72 both:all_send 48 64
        both:all_sign 116 0 both:all_symptom 65 0 both:all_they 0 44 both:all_time 4 104
        both:all_want 99 57 both:all_will 86 157 both:all_you -101 0 both:can_I 54 47
        both:can_comer -90 19 both:can_final 50 58 both:can_gap -65 -47 both:can_hedge -68 -91
        both:can_if 0 49 both:can_not -202 -82 both:can_number 0 -186 both:can_outcome -141 39
        both:can_past -44 -123 both:can_people -206 32 both:can_question -79 -5 both:can_seat 0 -39
        both:can_send 207 22 both:can_they 91 0 both:can_time 165 86 both:can_want 0 -6
        both:can_we -47 -26 both:can_you 154 0 both:certain_I 183 26 both:certain_comer 0 -58
        both:certain_final 93 124 both:certain_gap 0 50 both:certain_growth 0 40
        both:certain_hedge -206 -160 both:certain_if -152 -139 both:certain_limit 140 214
        both:certain_not 60 66 both:certain_number 257 95 both:certain_outcome 231 189
        both:certain_past -136 38 both:certain_people 30 157 both:certain_question 0 -75
        both:certain_quoted -77 0 both:certain_seat 115 0 both:certain_send 30 57
        both:certain_sign 70 0 both:certain_symptom 59 41 both:certain_they 58 32
        both:certain_time 90 153 both:certain_want 0 28 both:certain_we 18 0
        both:certain_will 212 200 both:certain_you -120 -52 both:comer_I 0 -17
        both:comer_final 0 38 both:comer_gap -73 -44 both:comer_growth 0 93
        both:comer_hedge -87 -95 both:comer_limit 89 0 both:comer_not -88 0
        both:comer_number 81 -53 both:comer_outcome 80 47 both:comer_people 74 -53
        both:comer_send 52 -53 both:comer_sign 0 25 both:comer_time 362 81 both:comer_will 232 155
        both:comer_you 0 24 both:final_I 0 10 both:final_hedge -56 0 both:final_if -69 0
        both:final_limit 120 124 both:final_not 0 74 both:final_number 0 25
        both:final_outcome 136 48 both:final_past -250 -111 both:final_people 216 47
        both:final_send 0 -105 both:final_sign -91 -98 both:final_symptom 186 109
        both:final_they 292 148 both:final_time 151 60 both:final_want -53 0 both:final_will 172 61
        both:final_you -43 -145 both:gap_I -65 100 both:gap_hedge -35 -60 both:gap_if 0 -54
        both:gap_not 68 0 both:gap_number -76 0 both:gap_outcome 0 77 both:gap_past -42 -80
        both:gap_people -113 0 both:gap_seat 0 -28 both:gap_they -64 -90 both:gap_time -101 140
        both:gap_will -108 0 both:gap_you -180 -144 both:growth_I 71 39 both:growth_not 0 -72
        both:growth_number -121 0 both:growth_past 70 42 both:growth_people 114 41
        both:growth_seat 96 0 both:growth_time 114 53 both:growth_want 0 93 both:growth_you 74 11
        both:hedge_I -97 -47 both:hedge_if -36 0 both:hedge_limit 0 20 both:hedge_not -232 -121
        both:hedge_number -150 -141 both:hedge_outcome -177 -161 both:hedge_past 40 0
        both:hedge_people -223 -46 both:hedge_question -44 79 both:hedge_seat -66 -13
        both:hedge_send -23 0 both:hedge_sign 66 0 both:hedge_symptom 0 -69 both:hedge_they -34 8
        both:hedge_time 0 -130 both:hedge_want 0 -61 both:hedge_we -94 -86 both:hedge_will 0 -123
        both:hedge_you -183 -64 both:if_not -122 -118 both:if_number -87 -97 both:if_outcome -46 0
        both:if_past 0 8 both:if_people -45 -11 both:if_seat 0 -95 both:if_send -24 -101
        both:if_they -103 -42 both:if_you -75 -55 both:limit_not 0 54 both:limit_number 89 92
        both:limit_outcome 168 25 both:limit_past -156 -110 both:limit_people 122 -86
        both:limit_seat 130 108 both:limit_send 0 41 both:limit_sign 0 78 both:limit_symptom 91 0
        both:limit_they 187 132 both:limit_time 190 24 both:limit_will 109 120
        both:limit_you 52 -81 both:not_number 207 15 both:not_outcome 164 32 both:not_past 139 0
        both:not_people 0 70 both:not_sign -38 0 both:not_symptom 132 63 both:not_they -96 0
        both:not_time -101 48 both:not_want -153 40 both:not_will 105 89 both:not_you -202 -52
        both:number_outcome 46 0 both:number_past 0 47 both:number_people 51 -80
        both:number_question 0 -75 both:number_quoted 0 67 both:number_seat -241 0
        both:number_send -32 -51 both:number_sign -89 -89 both:number_they 0 -139
        both:number_time 196 147 both:number_want -117 -53 both:number_will 82 43
        both:number_you -78 -224 both:outcome_past 9 -44 both:outcome_people 165 139
        both:outcome_question 0 -88 both:outcome_quoted 0 -72 both:outcome_seat 86 0
        both:outcome_send -37 -9 both:outcome_sign -65 0 both:outcome_symptom 183 174
        both:outcome_they 69 43 both:outcome_time 68 70 both:outcome_want 0 -53
        both:outcome_we 0 37 both:outcome_will 81 90 both:outcome_you -157 -85
        both:past_people -35 0 both:past_question 0 -63 both:past_quoted -59 -36
        both:past_seat -224 -97 both:past_send -7 -70 both:past_symptom 81 61 both:past_they -99 24
        both:past_time -153 0 both:past_want -76 -44 both:past_we -99 0 both:past_will 162 113
        both:past_you -90 -69 both:people_question 0 -38 both:people_quoted -42 0
        both:people_seat -98 -94 both:people_send -112 0 both:people_sign 0 -66
        both:people_symptom -89 13 both:people_they -161 -42 both:people_time 129 44
        both:people_will 153 220 both:people_you -112 46 both:question_seat 0 -74
        both:question_time -100 -82 both:question_you -66 -52 both:quoted_seat 0 -59
        both:quoted_send 0 -70 both:quoted_time 0 -87 both:quoted_you -49 -39
        both:seat_sign -27 -22 both:seat_they 0 -40 both:seat_time 90 39 both:seat_want 0 72
        both:seat_we 0 84 both:seat_will -67 0 both:seat_you -172 -81 both:send_sign 0 76
        both:send_they 0 71 both:send_time 31 20 both:send_want 0 135 both:send_you 42 42
        both:sign_time 105 15 both:sign_will -92 0 both:sign_you -72 60 both:symptom_time 49 36
        both:they_time 117 91 both:they_want 0 -37 both:they_we -58 -76 both:they_will 241 123
        both:they_you 38 -41 both:time_want 0 17 both:time_will 36 69 both:time_you -99 54
        both:want_you -92 53 both:we_you -44 -55 both:will_you 194 116 deed:- 278 181 deed:I 0 -73
        deed:I_#modal -69 -18 deed:I_#past -247 -101 deed:I_am -34 0 deed:I_believ 0 115
        deed:I_can 109 77 deed:I_could -112 -80 deed:I_do 171 0 deed:I_have 121 136
        deed:I_think 0 -67 deed:I_want 0 89 deed:I_will -167 -102 deed:I_would -27 78
        deed:My 108 76 deed:My_#comer 0 96 deed:My_#common 0 21 deed:My_#modal 78 233
        deed:They 48 79 deed:They_#modal 276 135 deed:They_#past -31 0 deed:They_are 117 0
        deed:They_will 210 162 deed:We 8 74 deed:We_#modal 0 48 deed:You 90 135
        deed:You_#modal 132 -34 deed:You_#past 167 0 deed:You_are -69 46 deed:You_can 0 110
        deed:You_do -108 -72 deed:You_have 77 -24 deed:You_will 0 -125 deed:You_would 122 122
        deed:Your -265 28 deed:Your_#anyone 73 0 deed:Your_#common -167 182
        deed:Your_#modal -47 -74 deed:Your_#people -72 104 deed:Your_#resource 0 97
        mark:digit 467 48 mark:first -240 -68 mark:last -910 -68 mark:last-but-one -78 -68
        mark:last-but-two 858 -66 mark:long -60 -63 mark:question -327 0 mark:quoted -194 0
        mark:second -605 -68 mark:short -470 -155 near:#accessVerb_and 42 -136
        near:#accessVerb_at 128 0 near:#accessVerb_day 196 0 near:#accessVerb_for 0 66
        near:#accessVerb_i 92 98 near:#accessVerb_my 0 -76 near:#accessVerb_on 0 -86
        near:#accessVerb_or 0 152 near:#accessVerb_the 57 23 near:#accessVerb_to -137 -38
        near:#accessVerb_you 0 -91 near:#accessVerb_your 158 127 near:#anyone_a -87 151
        near:#anyone_and 0 -107 near:#anyone_are 145 0 near:#anyone_be 0 92 near:#anyone_for 0 -89
        near:#anyone_i -90 0 near:#anyone_it 150 0 near:#anyone_my 0 100 near:#anyone_of 0 -36
        near:#anyone_that -85 -68 near:#anyone_the -112 0 near:#anyone_who 201 77
        near:#anyone_will 162 74 near:#anyone_with 0 82 near:#anyone_you -78 -70
        near:#anyone_your 80 0 near:#benefit_and 0 -97 near:#benefit_for -69 -94
        near:#benefit_if 0 -65 near:#benefit_in 0 52 near:#benefit_it 0 -50 near:#benefit_of -91 0
        near:#benefit_one 0 -99 near:#benefit_that 0 62 near:#benefit_the -74 63
        near:#benefit_to -103 -76 near:#benefit_with 0 -82 near:#benefit_you 0 -43
        near:#benefit_your 61 0 near:#capacity_on 0 93 near:#capacity_the 0 -103
        near:#capacity_your 0 118 near:#certain_and 177 44 near:#certain_at -98 0
        near:#certain_but -105 0 near:#certain_child 213 0 near:#certain_has 0 97
        near:#certain_in -125 -90 near:#certain_is 185 0 near:#certain_it 142 65
        near:#certain_of 209 187 near:#certain_on 0 -93 near:#certain_one 236 87
        near:#certain_sinc 133 0 near:#certain_time 104 0 near:#certain_to 145 52
        near:#certain_who 188 195 near:#certain_with 0 100 near:#certain_work 166 0
        near:#certain_your 102 0 near:#comer_a 0 73 near:#comer_and -62 -119 near:#comer_i -89 0
        near:#comer_it 0 100 near:#comer_on 0 -105 near:#comer_the -73 105 near:#common_'s -59 131
        near:#common_a 25 -77 near:#common_about -82 -92 near:#common_an 0 72
        near:#common_and 101 45 near:#common_any 0 121 near:#common_anyon 0 101
        near:#common_are -44 0 near:#common_as 126 95 near:#common_at -85 -67
        near:#common_back 75 58 near:#common_can -97 73 near:#common_could 0 -73
        near:#common_day 113 112 near:#common_doe 188 0 near:#common_for 0 -4
        near:#common_free 0 91 near:#common_from 68 -68 near:#common_get -153 0
        near:#common_give 111 0 near:#common_has 0 24 near:#common_have -78 0
        near:#common_her 0 -55 near:#common_him 126 0 near:#common_hour 0 96
        near:#common_how -71 -69 near:#common_i -104 -58 near:#common_in 0 87 near:#common_is 0 -45
        near:#common_it 8 -97 near:#common_know -86 -166 near:#common_like 172 0
        near:#common_lunch 0 74 near:#common_me -141 -91 near:#common_meet 149 0
        near:#common_more 0 -79 near:#common_my 0 101 near:#common_next 111 0
        near:#common_night 160 0 near:#common_no 91 0 near:#common_nobody 146 0
        near:#common_not 122 0 near:#common_of -45 -72 near:#common_offic 0 128
        near:#common_on -87 -86 near:#common_one -206 -45 near:#common_out -121 -64
        near:#common_peopl -101 -37 near:#common_same 194 160 near:#common_say 0 -72
        near:#common_see 0 102 near:#common_sinc -89 -88 near:#common_so 119 91
        near:#common_than 0 -88 near:#common_that 0 -154 near:#common_the 153 91
        near:#common_them 143 40 near:#common_thi -71 -93 near:#common_to 99 -88
        near:#common_two -114 0 near:#common_up 161 70 near:#common_way 0 96 near:#common_we 0 -91
        near:#common_what 0 -44 near:#common_when -66 -53 near:#common_who 200 14
        near:#common_will 0 8 near:#common_with -205 -134 near:#common_work 131 0
        near:#common_would 0 32 near:#common_you -157 -90 near:#common_your 295 -73
        near:#credential_not 102 0 near:#ending_a -48 0 near:#ending_and 68 109
        near:#ending_back 110 0 near:#ending_been -188 -42 near:#ending_by -109 0
        near:#ending_for -73 -25 near:#ending_had 141 0 near:#ending_i -96 0 near:#ending_in 98 167
        near:#ending_it 0 115 near:#ending_me 0 76 near:#ending_my 126 0 near:#ending_never 166 64
        near:#ending_not 0 102 near:#ending_of 0 145 near:#ending_on 0 -40 near:#ending_sinc -114 0
        near:#ending_the -12 -60 near:#ending_them 0 89 near:#ending_to -31 -105
        near:#ending_two 0 53 near:#ending_up 0 -75 near:#ending_with 70 0 near:#ending_you -54 0
        near:#ending_your 153 67 near:#final_and 120 0 near:#final_for 0 -84 near:#final_it 0 95
        near:#final_of 0 87 near:#final_the 57 0 near:#gap_and 0 -68 near:#giveVerb_a -41 0
        near:#giveVerb_and -97 0 near:#giveVerb_for 0 -101 near:#giveVerb_in -89 0
        near:#giveVerb_it 0 75 near:#giveVerb_me -87 -88 near:#giveVerb_my 138 0
        near:#giveVerb_of 0 -95 near:#giveVerb_to 0 -108 near:#giveVerb_your 0 71
        near:#goVerb_and 87 90 near:#goVerb_in 0 51 near:#goVerb_it -78 0 near:#goVerb_out 164 0
        near:#goVerb_to -169 0 near:#goVerb_with 0 88 near:#goVerb_you -106 0 near:#growth_to 154 0
        near:#hedge_a -105 -62 near:#hedge_and 0 -100 near:#hedge_be 0 -42 near:#hedge_have 0 -41
        near:#hedge_i -100 0 near:#hedge_in 0 -91 near:#hedge_me 164 0 near:#hedge_not 0 -78
        near:#hedge_of 0 -61 near:#hedge_peopl 0 -73 near:#hedge_that -81 -66
        near:#hedge_the -85 -105 near:#hedge_would 110 135 near:#hedge_you 0 101
        near:#hedge_your 0 63 near:#meetVerb_a -86 0 near:#meetVerb_and 139 47
        near:#meetVerb_at 0 79 near:#meetVerb_for 0 89 near:#meetVerb_it 77 -131
        near:#meetVerb_me 61 0 near:#meetVerb_on -69 0 near:#meetVerb_the 136 23
        near:#meetVerb_to 89 0 near:#meetVerb_with 0 -59 near:#meetVerb_would 0 99
        near:#meetVerb_you -103 0 near:#meetVerb_your 0 52 near:#meeting_a 140 0
        near:#meeting_and 195 79 near:#meeting_the 127 96 near:#modal_a 0 54 near:#modal_and -88 0
        near:#modal_be 156 28 near:#modal_come -91 -81 near:#modal_do 0 -94 near:#modal_from 100 0
        near:#modal_have -152 -75 near:#modal_i -81 59 near:#modal_it 0 -69 near:#modal_like 0 -31
        near:#modal_me 226 0 near:#modal_not 0 57 near:#modal_on 94 99 near:#modal_that 75 0
        near:#modal_the 0 108 near:#modal_to -108 0 near:#modal_you 115 -45 near:#moveVerb_and 27 0
        near:#moveVerb_at 110 0 near:#moveVerb_back 130 97 near:#moveVerb_in 268 169
        near:#moveVerb_it -83 0 near:#moveVerb_me -123 0 near:#moveVerb_on 0 -49
        near:#moveVerb_or 0 101 near:#moveVerb_the 116 108 near:#moveVerb_to -85 0
        near:#moveVerb_up 127 0 near:#moveVerb_you -140 -84 near:#moveVerb_your 0 104
        near:#named_and -72 0 near:#named_the 0 -48 near:#negation_a 0 62
        near:#negation_and -184 -122 near:#negation_be 107 0 near:#negation_in 0 -96
        near:#negation_of -129 0 near:#negation_one 144 0 near:#negation_the -141 0
        near:#negation_to 162 0 near:#negation_who 174 137 near:#negation_with 135 0
        near:#noticing_a 0 93 near:#noticing_about 0 62 near:#noticing_and 0 -40
        near:#noticing_how -68 -26 near:#noticing_i 0 -93 near:#noticing_in -84 0
        near:#noticing_it 70 0 near:#noticing_me -109 -47 near:#noticing_of 60 95
        near:#noticing_that 0 48 near:#noticing_the -121 166 near:#noticing_to -162 -90
        near:#noticing_what 0 -55 near:#noticing_with 0 -76 near:#noticing_you 0 -72
        near:#noticing_your 176 -109 near:#number_and 83 -44 near:#number_day 165 83
        near:#number_hour 0 83 near:#number_hundr 0 135 near:#number_i 113 80
        near:#number_in 88 -101 near:#number_it 175 0 near:#number_minut 0 -89
        near:#number_of -62 59 near:#number_on -128 -95 near:#number_the 193 71
        near:#number_week 102 136 near:#number_who 0 141 near:#number_with -106 -124
        near:#number_you 0 -74 near:#outcome_a 10 197 near:#outcome_and -68 123
        near:#outcome_at 141 0 near:#outcome_hour 0 64 near:#outcome_if 0 -107
        near:#outcome_in 185 162 near:#outcome_it 228 0 near:#outcome_of -136 0
        near:#outcome_that 0 94 near:#outcome_the -98 0 near:#outcome_with 97 0
        near:#outcome_you -120 -93 near:#passVerb_a 0 117 near:#passVerb_and -142 -81
        near:#passVerb_in -35 -68 near:#passVerb_it -51 -45 near:#passVerb_me -36 -60
        near:#passVerb_my 0 18 near:#passVerb_on 0 99 near:#passVerb_that 170 0
        near:#passVerb_the -21 -89 near:#passVerb_you 28 -90 near:#passVerb_your 0 107
        near:#past_about 0 49 near:#past_and 230 84 near:#past_at 0 -58 near:#past_be 0 -73
        near:#past_for -68 -57 near:#past_from -75 0 near:#past_i -79 -19 near:#past_in -64 0
        near:#past_me -185 -84 near:#past_not -92 0 near:#past_of -99 0 near:#past_on 72 0
        near:#past_own 233 0 near:#past_that 19 98 near:#past_the -110 0 near:#past_to -177 -51
        near:#past_two 0 105 near:#past_up -89 -84 near:#past_with 0 -75 near:#past_you -70 -83
        near:#past_your 86 -22 near:#people_a -72 58 near:#people_and -76 0 near:#people_at 107 0
        near:#people_can -89 0 near:#people_have -72 -82 near:#people_i -57 59 near:#people_it 0 69
        near:#people_my 0 53 near:#people_of 0 67 near:#people_on -95 -89 near:#people_see 0 57
        near:#people_talk 214 0 near:#people_that 0 -87 near:#people_the 0 55
        near:#people_to 173 83 near:#people_who 58 118 near:#people_will 134 0
        near:#people_with -56 0 near:#people_your 0 43 near:#place_i 0 -99 near:#place_the 0 169
        near:#praise_and 0 -42 near:#praise_for 0 -98 near:#praise_i -72 -50 near:#praise_the 0 70
        near:#resource_for 0 61 near:#resource_it -89 0 near:#resource_on -130 0
        near:#resource_that 0 -111 near:#resource_the 0 105 near:#resource_to 184 0
        near:#seat_and 0 47 near:#seat_in -134 0 near:#seat_is 0 -51 near:#seat_on 0 110
        near:#seat_that -96 -65 near:#seat_the 0 60 near:#seat_to 0 -72 near:#seat_with 0 -93
        near:#seat_you 0 -61 near:#seat_your 0 91 near:#sign_and -80 0 near:#span_a 82 0
        near:#span_and 221 0 near:#span_i 18 46 near:#span_of 0 60 near:#span_on 0 99
        near:#span_or 104 0 near:#span_the -38 0 near:#symptom_and 0 110 near:#takeVerb_the 84 0
        near:#third_a 0 76 near:#third_are 88 0 near:#third_at 162 0 near:#third_do 162 0
        near:#third_i 0 109 near:#third_not 0 84 near:#third_the -81 -52 near:#third_to -105 -143
        near:#third_was 124 0 near:#third_will 271 190 near:#third_you 0 -109 near:#time_and 99 81
        near:#time_at -57 0 near:#time_i 0 144 near:#time_in -70 -104 near:#time_of 0 59
        near:#time_on 0 195 near:#time_or 82 61 near:#time_that 0 -79 near:#time_the -147 -129
        near:#time_they 0 98 near:#time_week 148 0 near:#time_will 99 63 near:#time_with 0 -76
        near:#time_you -72 0 near:#time_your 0 137 near:#title_and 114 0 near:#treatment_a 0 56
        near:#treatment_i 107 0 near:#treatment_on 0 109 near:#treatment_the 0 98
        near:#treatment_your 0 101 near:#universal_and -115 0 near:#universal_but -99 0
        near:#universal_child 213 0 near:#universal_i -98 -93 near:#universal_in -116 0
        near:#universal_is 88 99 near:#universal_it 73 66 near:#universal_of 234 161
        near:#universal_one 152 41 near:#universal_sinc 133 0 near:#universal_that -112 0
        near:#universal_them 104 0 near:#universal_time 104 0 near:#universal_to 95 35
        near:#universal_who 330 207 near:#universal_you -120 0 near:#universal_your 152 0
        near:#wantVerb_the -75 0 near:#wantVerb_to -131 110 near:#work_and 0 131
        near:#work_on -96 -106 near:#work_the -133 0 near:#work_to 180 0 near:#work_your 0 -106
        near:#writer_a 167 63 near:#writer_about 0 -97 near:#writer_am -25 0
        near:#writer_and 136 120 near:#writer_be 67 -3 near:#writer_been -115 70
        near:#writer_can 60 67 near:#writer_come -96 -46 near:#writer_could -104 -131
        near:#writer_do 60 0 near:#writer_give 94 0 near:#writer_got -73 -83 near:#writer_had 179 0
        near:#writer_have 0 39 near:#writer_i -76 -45 near:#writer_in 213 0 near:#writer_it 0 -4
        near:#writer_know 0 -70 near:#writer_like 0 -71 near:#writer_love 0 -93
        near:#writer_never 106 0 near:#writer_not -207 -29 near:#writer_one -86 0
        near:#writer_see 0 109 near:#writer_so 0 139 near:#writer_tell 0 -119
        near:#writer_that 118 152 near:#writer_the 0 210 near:#writer_to 79 -45
        near:#writer_two 0 107 near:#writer_up 0 -119 near:#writer_will 98 -53
        near:#writer_with -77 0 near:#writer_work 0 57 near:#writer_would -75 40
        near:#writer_you 190 -28 near:#writer_your 0 -50 near:#you_a -201 0 near:#you_and -215 -32
        near:#you_are -98 0 near:#you_at 97 52 near:#you_be 54 0 near:#you_can 142 107
        near:#you_do 0 -80 near:#you_for -55 -75 near:#you_get 149 0 near:#you_have -68 -98
        near:#you_i -72 -136 near:#you_in -71 0 near:#you_it 0 50 near:#you_my 117 0
        near:#you_on 0 -13 near:#you_one 0 -77 near:#you_that 150 0 near:#you_the -180 154
        near:#you_them 0 91 near:#you_to -111 94 near:#you_what 0 -80 near:#you_who 117 0
        near:#you_with -79 0 near:#you_would 166 60 near:#you_your 141 0 near:a_#accessVerb 0 -138
        near:a_#anyone 140 0 near:a_#benefit -121 -72 near:a_#capacity 0 98 near:a_#certain 150 0
        near:a_#common 0 140 near:a_#ending 127 58 near:a_#food 0 -41 near:a_#goVerb 119 0
        near:a_#growth 0 -102 near:a_#hedge 0 -57 near:a_#meetVerb 0 31 near:a_#meeting -89 -109
        near:a_#named 172 0 near:a_#number 40 -104 near:a_#outcome 81 9 near:a_#passVerb -110 93
        near:a_#past 131 0 near:a_#people 0 104 near:a_#praise 0 -57 near:a_#profession -62 0
        near:a_#relative 0 68 near:a_#resource -7 0 near:a_#seat -44 24 near:a_#sign -165 -135
        near:a_#span 106 111 near:a_#time 0 -13 near:a_#title 0 81 near:a_#token -89 0
        near:a_#treatment 131 114 near:a_#vacant -66 0 near:a_#wantVerb -92 0 near:a_#work 279 122
        near:a_#writer 56 -73 near:all_#common 140 68 near:alway_#common 144 0
        near:am_#accessVerb 54 0 near:am_#noticing 0 95 near:am_#profession 0 56
        near:am_#wantVerb 0 -60 near:am_#writer 0 86 near:and_#accessVerb 86 73
        near:and_#anyone -116 -167 near:and_#benefit 0 68 near:and_#certain 0 -56
        near:and_#common 58 122 near:and_#credential 238 80 near:and_#final 78 46
        near:and_#giveVerb -76 -82 near:and_#hedge -203 -182 near:and_#meetVerb -171 -148
        near:and_#modal 72 97 near:and_#moveVerb 121 72 near:and_#negation 258 106
        near:and_#noticing -127 0 near:and_#number 108 35 near:and_#outcome 63 99
        near:and_#passVerb -62 -50 near:and_#past 0 98 near:and_#people -58 69
        near:and_#praise 0 -59 near:and_#resource -88 -70 near:and_#seat 0 -102
        near:and_#time 111 0 near:and_#treatment 0 -142 near:and_#universal 149 0
        near:and_#wantVerb -103 0 near:and_#writer -128 92 near:and_#you 82 -78
        near:any_#common -51 0 near:any_#span -128 -90 near:any_#time -154 -62 near:any_#you 73 0
        near:are_#common 120 0 near:are_#outcome 128 115 near:are_#writer 0 69
        near:at_#accessVerb 119 0 near:at_#common 0 58 near:at_#number -29 -106 near:at_#seat 109 0
        near:be_#benefit -95 0 near:be_#common -70 0 near:be_#outcome 56 0 near:been_#common 0 65
        near:by_#common 84 0 near:by_#span 114 117 near:by_#time 128 159 near:can_#accessVerb 108 0
        near:can_#common 23 0 near:can_#ending 112 -66 near:can_#negation -74 -77
        near:can_#noticing 138 0 near:can_#passVerb 138 0 near:can_#you 179 0
        near:come_#accessVerb 76 0 near:come_#common 0 -77 near:come_#you 0 -79
        near:could_#benefit 0 -136 near:could_#common -47 -81 near:could_#goVerb 0 134
        near:could_#moveVerb 0 127 near:could_#noticing 0 -73 near:could_#writer 120 0
        near:day_#common 120 75 near:day_#span 207 108 near:day_#time 227 84 near:day_#writer 0 123
        near:do_#common 128 0 near:each_#people 201 0 near:every_#common 88 51
        near:every_#people 117 0 near:for_#anyone 131 0 near:for_#certain 117 0
        near:for_#common 0 -45 near:for_#ending 82 87 near:for_#meeting 0 -70
        near:for_#number 0 -84 near:for_#outcome 170 0 near:for_#seat 0 -78 near:for_#span -130 -98
        near:for_#time 0 -57 near:for_#universal 207 53 near:for_#you 0 -122
        near:free_#capacity 0 80 near:free_#common 0 82 near:free_#span 0 63 near:free_#time 0 70
        near:from_#common -99 -107 near:get_#common 0 104 near:had_#common 0 90
        near:had_#negation 109 0 near:had_#outcome 118 0 near:has_#certain 160 160
        near:has_#ending 108 0 near:has_#moveVerb 105 113 near:has_#outcome 231 105
        near:has_#past 119 136 near:has_#universal 149 140 near:have_#benefit 91 108
        near:have_#certain 114 101 near:have_#common -46 0 near:have_#ending 53 0
        near:have_#final -97 0 near:have_#giveVerb 0 91 near:have_#goVerb 87 0
        near:have_#meetVerb 189 0 near:have_#meeting 89 0 near:have_#moveVerb -90 0
        near:have_#negation 202 104 near:have_#noticing 213 -85 near:have_#number -84 0
        near:have_#outcome -143 0 near:have_#passVerb -134 -181 near:have_#past 97 43
        near:have_#people 0 -69 near:have_#universal 0 124 near:have_#writer 0 82
        near:hour_#common 169 100 near:hour_#time 0 89 near:how_#common 0 -46 near:how_#you 0 -60
        near:i_#accessVerb 36 152 near:i_#anyone 0 -23 near:i_#benefit -147 -22
        near:i_#certain 0 35 near:i_#common 115 -58 near:i_#ending -185 -53 near:i_#final 0 97
        near:i_#giveVerb 0 27 near:i_#goVerb -334 -40 near:i_#growth -108 0 near:i_#hedge -216 -41
        near:i_#meetVerb -249 -14 near:i_#meeting -75 0 near:i_#modal -142 -61
        near:i_#moveVerb -198 -56 near:i_#negation 0 -27 near:i_#noticing 32 -79
        near:i_#number -152 -46 near:i_#outcome -148 0 near:i_#past -78 -43
        near:i_#people -149 -120 near:i_#place 0 -126 near:i_#praise -51 37
        near:i_#resource -124 117 near:i_#seat 0 74 near:i_#time -105 0 near:i_#universal -73 56
        near:i_#wantVerb -79 0 near:i_#work 0 101 near:i_#writer -55 0 near:i_#you 113 0
        near:if_#common 104 0 near:if_#modal 111 0 near:if_#you 71 47 near:in_#anyone 0 112
        near:in_#certain 111 97 near:in_#common 115 47 near:in_#final 0 85 near:in_#meeting 164 0
        near:in_#number 145 0 near:in_#outcome 0 72 near:in_#past 119 0 near:in_#seat -78 0
        near:in_#span 261 95 near:in_#third 0 69 near:in_#time 110 40 near:in_#treatment -116 -66
        near:in_#universal 153 0 near:in_#work 0 -68 near:in_#writer 122 94 near:in_#you 0 82
        near:is_#accessVerb 259 0 near:is_#benefit 0 -102 near:is_#certain 182 48
        near:is_#common 0 48 near:is_#ending 0 74 near:is_#final 133 118 near:is_#negation -176 0
        near:is_#outcome 110 65 near:is_#past 0 -76 near:is_#praise -45 -52 near:is_#vacant 72 0
        near:is_#you -80 -80 near:it_#benefit 92 0 near:it_#certain 185 205 near:it_#common 154 261
        near:it_#credential 0 124 near:it_#ending 146 192 near:it_#giveVerb 0 -118
        near:it_#goVerb 158 65 near:it_#hedge -113 -113 near:it_#meetVerb 0 63 near:it_#modal 67 77
        near:it_#moveVerb 0 58 near:it_#negation 147 153 near:it_#noticing 0 58
        near:it_#outcome -85 0 near:it_#passVerb 0 -98 near:it_#past -66 48 near:it_#praise 115 111
        near:it_#universal 12 161 near:it_#writer -89 -104 near:it_#you -121 -145
        near:know_#common 0 -75 near:like_#noticing 0 -74 near:like_#passVerb 0 132
        near:me_#accessVerb 180 0 near:me_#common 122 107 near:me_#noticing 0 -94
        near:me_#outcome 0 82 near:me_#time 0 136 near:me_#you 91 0 near:might_#benefit 0 -31
        near:might_#common 0 -97 near:mine_#modal 0 -83 near:my_#accessVerb 81 0
        near:my_#certain 225 0 near:my_#comer 0 108 near:my_#common 63 39 near:my_#ending 0 76
        near:my_#meeting 170 0 near:my_#modal 0 87 near:my_#moveVerb 151 126 near:my_#past -94 0
        near:my_#people 0 38 near:my_#resource -120 -117 near:my_#seat -118 0 near:my_#sign 52 31
        near:my_#time -117 0 near:my_#treatment -182 -81 near:never_#past 105 0
        near:next_#common 149 0 near:no_#certain 187 0 near:no_#common 0 47 near:no_#number 226 0
        near:no_#people 174 149 near:no_#wantVerb -167 0 near:nobody_#common 159 0
        near:nobody_#ending 208 0 near:not_#benefit 100 0 near:not_#certain -178 -77
        near:not_#common 123 0 near:not_#ending 52 64 near:not_#final 152 0
        near:not_#giveVerb 0 116 near:not_#goVerb -79 0 near:not_#meetVerb -98 44
        near:not_#noticing -89 0 near:not_#number 137 0 near:not_#outcome 0 40
        near:not_#universal -215 0 near:of_#anyone 75 69 near:of_#certain -83 134
        near:of_#comer 0 -49 near:of_#common -105 -190 near:of_#ending 89 0 near:of_#modal 112 0
        near:of_#moveVerb 131 0 near:of_#noticing 0 -84 near:of_#number -116 -91
        near:of_#past -86 0 near:of_#people 0 -169 near:of_#resource -73 0 near:of_#third 74 93
        near:of_#time -115 0 near:of_#work 0 -98 near:of_#you 148 0 near:on_#certain 160 85
        near:on_#common 74 -21 near:on_#goVerb 146 0 near:on_#moveVerb 0 -69 near:on_#number -71 0
        near:on_#passVerb 0 -77 near:on_#seat 126 0 near:on_#sign 152 0 near:on_#span -100 0
        near:on_#time -154 96 near:on_#you 0 -41 near:one_#anyone 0 78 near:one_#common 0 -84
        near:one_#goVerb 150 0 near:one_#meetVerb 131 0 near:one_#past 84 0 near:one_#you 0 -66
        near:or_#common 0 4 near:or_#span 123 52 near:or_#time 108 129 near:or_#you 0 137
        near:peopl_#meetVerb 0 143 near:peopl_#noticing 0 100 near:same_#common 74 95
        near:same_#span 168 0 near:same_#time 163 0 near:say_#common -105 0 near:see_#common 0 54
        near:she_#common -106 0 near:she_#past -85 0 near:sinc_#number 169 0 near:six_#common 0 65
        near:six_#span 0 72 near:so_#modal 251 0 near:so_#writer 0 -75 near:tell_#writer -76 -43
        near:tell_#you 77 0 near:that_#accessVerb 105 71 near:that_#anyone 181 0
        near:that_#benefit 0 -55 near:that_#certain 217 71 near:that_#common 62 14
        near:that_#ending -223 -42 near:that_#hedge 119 0 near:that_#meetVerb 0 61
        near:that_#modal 106 53 near:that_#past -18 -125 near:that_#universal 210 69
        near:that_#writer 69 -40 near:that_#you 166 0 near:the_#accessVerb -103 0
        near:the_#benefit -63 -98 near:the_#certain 73 33 near:the_#comer 0 101
        near:the_#common 0 136 near:the_#ending 85 141 near:the_#final 0 36 near:the_#gap 0 -71
        near:the_#giveVerb 0 59 near:the_#goVerb 30 -48 near:the_#hedge 126 0
        near:the_#meetVerb 0 50 near:the_#meeting -164 44 near:the_#modal 169 0
        near:the_#moveVerb 11 0 near:the_#named -77 0 near:the_#negation 96 0
        near:the_#noticing -137 -110 near:the_#number -114 0 near:the_#outcome 29 107
        near:the_#passVerb -67 79 near:the_#past -95 -35 near:the_#people -230 81
        near:the_#place 26 -126 near:the_#resource 0 80 near:the_#seat 92 0 near:the_#span 301 121
        near:the_#symptom 177 0 near:the_#time 225 0 near:the_#work -90 -105 near:the_#writer 0 173
        near:them_#common 0 127 near:them_#writer 0 150 near:they_#certain 111 69
        near:they_#common 155 97 near:they_#goVerb 0 73 near:they_#meetVerb 124 57
        near:they_#outcome 0 57 near:they_#universal 134 0 near:thi_#common -79 -97
        near:thre_#common 0 70 near:thre_#span 0 147 near:to_#accessVerb -119 -68
        near:to_#anyone 16 -143 near:to_#benefit -48 -36 near:to_#certain 89 0
        near:to_#common -134 -35 near:to_#ending 0 -75 near:to_#final -99 0 near:to_#giveVerb -69 0
        near:to_#goVerb 193 73 near:to_#growth 150 0 near:to_#meetVerb 222 137
        near:to_#moveVerb -185 -123 near:to_#noticing -180 -25 near:to_#number -62 0
        near:to_#outcome 0 73 near:to_#passVerb -94 0 near:to_#past 0 149 near:to_#people -115 50
        near:to_#span 0 66 near:to_#symptom 193 0 near:to_#third 0 -66 near:to_#time 0 52
        near:to_#universal -135 -63 near:to_#writer -14 -32 near:to_#you 0 207
        near:two_#common -94 -91 near:up_#common 98 0 near:we_#common 0 67 near:what_#benefit 0 92
        near:what_#common -65 -53 near:what_#you 0 -91 near:when_#past 0 -81
        near:who_#common 116 59 near:who_#ending 83 115 near:who_#meetVerb 161 135
        near:who_#modal -114 0 near:who_#noticing 138 0 near:who_#outcome 0 76 near:who_#past 0 -2
        near:who_#wantVerb 0 86 near:who_#writer 122 132 near:will_#accessVerb 88 116
        near:will_#benefit 85 0 near:will_#certain 0 89 near:will_#ending -88 44
        near:will_#final 155 118 near:will_#giveVerb -92 -107 near:will_#goVerb -105 0
        near:will_#meetVerb -230 -101 near:will_#negation 221 133 near:will_#outcome 100 135
        near:will_#universal 0 96 near:with_#common 69 96 near:with_#hedge 0 -93
        near:with_#number -100 -64 near:with_#passVerb 0 86 near:with_#people 0 -136
        near:with_#universal 0 125 near:with_#you 63 0 near:within_#common 0 146
        near:within_#number 181 0 near:within_#span 255 193 near:within_#time 139 149
        near:work_#certain 191 0 near:work_#common 170 0 near:work_#universal 185 0
        near:would_#accessVerb 0 73 near:would_#anyone 0 125 near:would_#benefit -116 -14
        near:would_#certain 0 -104 near:would_#common -31 -116 near:would_#ending 0 65
        near:would_#meetVerb -108 76 near:would_#moveVerb -45 0 near:would_#noticing -89 -2
        near:would_#passVerb 154 60 near:would_#past 0 -152 near:would_#third 0 94
        near:would_#wantVerb 80 -29 near:would_#you 0 -84 near:yet_#common 238 0
        near:you_#anyone 0 71 near:you_#benefit 187 -44 near:you_#certain 142 -40
        near:you_#comer -103 -63 near:you_#common -125 -32 near:you_#credential -117 -62
        near:you_#ending -70 -74 near:you_#final 0 -59 near:you_#food 0 -59
        near:you_#goVerb -56 -120 near:you_#hedge 0 52 near:you_#meetVerb -43 -195
        near:you_#meeting 72 0 near:you_#modal 102 54 near:you_#moveVerb -104 74
        near:you_#negation 0 -135 near:you_#noticing -57 0 near:you_#number 74 -82
        near:you_#outcome -17 -113 near:you_#passVerb 167 115 near:you_#past 100 -63
        near:you_#people -160 -107 near:you_#praise -60 0 near:you_#third 119 164
        near:you_#time -86 -97 near:you_#universal -58 -77 near:you_#wantVerb 0 82
        near:you_#writer 141 -98 near:you_#you 139 0 near:your_#accessVerb 171 0
        near:your_#anyone 168 0 near:your_#certain 156 63 near:your_#comer 99 0
        near:your_#common 207 124 near:your_#ending 219 55 near:your_#giveVerb 0 55
        near:your_#hedge -72 0 near:your_#meetVerb 0 90 near:your_#modal 166 85
        near:your_#moveVerb 112 60 near:your_#noticing 75 0 near:your_#number 0 -110
        near:your_#outcome 0 157 near:your_#passVerb 0 132 near:your_#people 24 73
        near:your_#place 0 62 near:your_#praise 0 -54 near:your_#resource 0 82
        near:your_#span 142 79 near:your_#time 105 68 near:your_#work -128 114
        near:your_#writer -69 0 pair:^_a 70 0 pair:^_and 0 -101 pair:^_any -146 -96 pair:^_by 253 0
        pair:^_could 0 61 pair:^_i -21 49 pair:^_if 0 116 pair:^_in 106 0 pair:^_may 0 71
        pair:^_my 150 0 pair:^_no 149 0 pair:^_so 0 -71 pair:^_the -197 -62 pair:^_ther -205 0
        pair:^_they 87 0 pair:^_would 0 -95 pair:^_you -172 -37 pair:^_your -380 111
        pair:a_singl 163 0 pair:about_the 0 -56 pair:all_of 207 0 pair:and_i 84 0
        pair:and_it 111 126 pair:and_my 0 71 pair:and_that 172 0 pair:and_the 0 57
        pair:and_then -85 0 pair:and_they 140 0 pair:and_you -167 70 pair:and_your 104 -64
        pair:any_day 0 -80 pair:at_the -90 81 pair:back_$ 108 0 pair:by_the 205 83
        pair:can_not -73 -81 pair:come_in 148 0 pair:come_to -155 0 pair:day_and 0 121
        pair:doe_not 167 0 pair:every_time 200 0 pair:for_a -88 0 pair:for_the -118 -185
        pair:for_your 0 -82 pair:from_the -120 0 pair:has_been -97 0 pair:have_a -148 0
        pair:have_been -165 0 pair:have_had 148 0 pair:have_never 181 0 pair:hour_$ 128 0
        pair:hour_on 0 112 pair:i_am -35 0 pair:i_believ 0 119 pair:i_can 96 85
        pair:i_could -115 -112 pair:i_do 191 0 pair:i_have 110 105 pair:i_see 0 80
        pair:i_will -195 -138 pair:i_would -32 46 pair:if_you 116 0 pair:in_a 63 0
        pair:in_my 73 -93 pair:in_the 0 99 pair:in_your 0 123 pair:is_a 0 65 pair:is_no -205 0
        pair:is_the -139 -59 pair:it_$ 71 41 pair:it_and -155 0 pair:it_has 193 142
        pair:it_is -92 -138 pair:it_on 189 0 pair:it_to 226 62 pair:it_was -98 0
        pair:it_will 179 133 pair:it_work 213 0 pair:it_would -89 115 pair:like_to 0 -62
        pair:love_to 0 -104 pair:may_i 0 60 pair:me_$ -84 -158 pair:me_and 129 107 pair:me_in 209 0
        pair:me_to 0 76 pair:of_it -127 0 pair:of_the 0 -81 pair:of_them 112 87 pair:of_your 196 0
        pair:on_a 92 0 pair:on_the -125 -47 pair:one_who 0 129 pair:out_$ 152 0 pair:so_that 0 -98
        pair:some_of 0 -114 pair:talk_to 301 0 pair:tell_you 106 0 pair:that_$ -94 0
        pair:that_i -63 -58 pair:that_is 186 188 pair:that_the -125 -52 pair:that_you 133 12
        pair:that_your 136 0 pair:the_first 0 52 pair:the_hour 107 0 pair:the_morn 247 0
        pair:the_one -121 0 pair:the_other -99 -95 pair:the_peopl 0 76 pair:the_same 0 97
        pair:them_$ -107 0 pair:they_are 129 0 pair:time_$ 231 0 pair:to_be -108 -45
        pair:to_meet 220 0 pair:to_the 397 286 pair:to_you -114 -69 pair:too_$ 299 78
        pair:what_you 0 -53 pair:will_be 153 87 pair:will_not 135 130 pair:with_a 0 -42
        pair:with_it 217 0 pair:with_me 0 47 pair:with_the -205 18 pair:work_with 108 0
        pair:would_be 0 29 pair:would_love 0 -77 pair:would_you 0 -81 pair:year_$ -113 0
        pair:yet_to 352 0 pair:you_$ -22 61 pair:you_and -86 -134 pair:you_are -89 35
        pair:you_can 0 132 pair:you_do -113 -75 pair:you_have 67 -74 pair:you_will -137 -145
        pair:you_would 108 79 pair:your_$ 184 0 some:#accessVerb 72 15 some:#anyone 0 -87
        some:#benefit -161 -157 some:#capacity -163 44 some:#certain 656 185 some:#comer 46 0
        some:#common -110 78 some:#credential -55 -25 some:#ending 135 0 some:#final 178 0
        some:#food -106 -45 some:#gap -174 -54 some:#giveVerb -220 0 some:#goVerb 22 -61
        some:#growth 0 -9 some:#hedge -382 -244 some:#hollow 0 75 some:#meetVerb 161 55
        some:#meeting 191 30 some:#modal 190 30 some:#month -128 0 some:#moveVerb 125 39
        some:#named -165 -57 some:#negation 136 64 some:#noticing -318 -50 some:#number 359 97
        some:#outcome 328 135 some:#passVerb -106 22 some:#past -9 -26 some:#people 21 51
        some:#place -15 -22 some:#praise 0 -33 some:#profession -138 0 some:#relative 0 1
        some:#resource -144 107 some:#seat -236 -72 some:#sendVerb -161 73 some:#sign -33 0
        some:#social -120 0 some:#span 393 19 some:#symptom 454 258 some:#takeVerb 148 75
        some:#third -35 0 some:#time -122 175 some:#title 0 84 some:#token -121 4
        some:#treatment 216 129 some:#universal 196 140 some:#vacant -94 0 some:#wantVerb -158 -21
        some:#we -130 0 some:#work 41 -110 some:#writer -160 0 some:#you -203 75
        three:I_not+past 230 0 three:I_not+people 76 99 three:I_not+send 107 0
        three:I_not+they 0 -83 three:I_not+will 97 56 three:I_past+people 77 -19
        three:I_past+send 84 -80 three:I_past+sign 62 45 three:I_past+they -81 -68
        three:I_past+you -32 -93 three:I_people+sign 0 -70 three:I_people+they -153 -123
        three:I_people+will 83 100 three:I_people+you 71 28 three:I_send+sign 57 119
        three:I_send+they 0 16 three:I_send+will 110 34 three:I_send+you 155 47
        three:I_sign+they 0 68 three:I_sign+you 0 92 three:I_they+will 98 0 three:I_they+you 0 -113
        three:I_will+you 137 61 three:all_I+not 17 48 three:all_I+past 114 -45
        three:all_I+people 170 83 three:all_I+send 63 17 three:all_I+sign 71 0
        three:all_I+they -101 -67 three:all_I+will 113 120 three:all_I+you 139 3
        three:all_can+I 44 0 three:all_can+certain -89 61 three:all_can+not -109 0
        three:all_can+people 0 52 three:all_can+send 133 72 three:all_can+sign 0 -69
        three:all_can+you 107 12 three:all_certain+I 100 17 three:all_certain+comer -78 0
        three:all_certain+final 0 124 three:all_certain+gap 0 65 three:all_certain+not -93 32
        three:all_certain+past -57 39 three:all_certain+people 0 97 three:all_certain+send 0 19
        three:all_certain+sign 72 0 three:all_certain+they 0 27 three:all_certain+will 57 126
        three:all_certain+you -176 0 three:all_comer+I 40 0 three:all_comer+gap 0 -43
        three:all_comer+not -109 0 three:all_comer+people 31 0 three:all_comer+send 84 0
        three:all_comer+sign 77 0 three:all_comer+will 101 102 three:all_comer+you 34 0
        three:all_final+I 0 97 three:all_final+not -75 0 three:all_final+past 0 55
        three:all_final+people 0 126 three:all_final+they 142 112 three:all_final+you -128 -68
        three:all_gap+I 0 82 three:all_gap+not 68 0 three:all_gap+you -96 -27
        three:all_not+past 0 -58 three:all_not+people -93 90 three:all_not+they -101 0
        three:all_not+will 70 85 three:all_not+you -207 -83 three:all_past+people 141 87
        three:all_past+they -45 0 three:all_past+will 0 82 three:all_past+you -20 0
        three:all_people+send 60 103 three:all_people+sign 59 0 three:all_people+they 0 47
        three:all_people+will 42 149 three:all_people+you 54 56 three:all_send+you 0 68
        three:all_they+you 0 -69 three:all_will+you 43 107 three:can_I+not -98 -61
        three:can_I+past 0 -84 three:can_I+people -97 0 three:can_I+send 151 19
        three:can_I+they 0 -61 three:can_I+you 104 79 three:can_certain+I 0 -55
        three:can_certain+comer -119 -53 three:can_certain+not -72 0 three:can_certain+past 0 -38
        three:can_certain+people -107 0 three:can_certain+send 36 0 three:can_certain+sign 0 -66
        three:can_certain+they 54 0 three:can_certain+you 66 0 three:can_comer+I -38 48
        three:can_comer+final 0 60 three:can_comer+not -63 0 three:can_comer+people -63 0
        three:can_comer+send 58 0 three:can_comer+you -25 40 three:can_final+people 0 89
        three:can_final+they 115 120 three:can_final+you 0 42 three:can_gap+past 0 -78
        three:can_gap+people -56 0 three:can_gap+you 0 -93 three:can_not+past -56 -74
        three:can_not+people -134 -33 three:can_not+you -61 -63 three:can_past+people -36 -32
        three:can_past+send 124 -10 three:can_past+you 0 -67 three:can_people+send 51 14
        three:can_people+they 0 -27 three:can_people+you 0 71 three:can_send+sign 58 48
        three:can_send+they 89 117 three:can_send+you 183 46 three:can_they+you 97 0
        three:can_will+you 83 0 three:certain_I+not 56 39 three:certain_I+past 0 -29
        three:certain_I+people 53 105 three:certain_I+send 48 11 three:certain_I+they -91 -92
        three:certain_I+will 134 119 three:certain_I+you 121 7 three:certain_comer+I 0 -53
        three:certain_comer+not -92 0 three:certain_comer+past 0 -48
        three:certain_comer+people 0 -51 three:certain_comer+will 106 102
        three:certain_comer+you -96 -154 three:certain_final+I 0 57 three:certain_final+not 0 32
        three:certain_final+past -69 36 three:certain_final+people 39 88
        three:certain_final+they 169 102 three:certain_final+you -96 -71
        three:certain_gap+people -43 0 three:certain_gap+you -95 -25 three:certain_not+people 0 102
        three:certain_not+send 63 0 three:certain_not+they -105 0 three:certain_not+will 95 85
        three:certain_not+you -144 -66 three:certain_past+people 0 89
        three:certain_past+they -75 -46 three:certain_past+will 0 62
        three:certain_past+you -155 -64 three:certain_people+send 0 47
        three:certain_people+they -58 0 three:certain_people+will 92 170
        three:certain_people+you -98 0 three:certain_send+will 0 60 three:certain_sign+you -66 0
        three:certain_they+you 0 -63 three:certain_will+you 110 124 three:comer_I+not -83 0
        three:comer_I+people 0 -36 three:comer_I+send 92 0 three:comer_I+will 128 111
        three:comer_I+you 32 36 three:comer_final+people 0 42 three:comer_final+you 0 41
        three:comer_gap+you 0 -69 three:comer_not+past -62 0 three:comer_not+people -50 0
        three:comer_not+you -31 0 three:comer_past+people 0 -32 three:comer_past+send 73 -27
        three:comer_past+you 0 43 three:comer_people+send 75 -127 three:comer_people+sign 57 0
        three:comer_people+will 186 146 three:comer_send+sign 0 40 three:comer_send+you 66 44
        three:comer_sign+you 0 43 three:comer_they+you 53 0 three:comer_will+you 136 80
        three:final_I+not 0 75 three:final_I+past -87 0 three:final_I+people 62 52
        three:final_I+send 101 0 three:final_I+they 58 103 three:final_I+you -90 0
        three:final_gap+past 0 90 three:final_not+people 0 94 three:final_not+they 140 107
        three:final_not+you -61 -73 three:final_past+people -118 0 three:final_past+you -160 -97
        three:final_people+send 0 -64 three:final_people+they 152 85 three:final_people+you 0 -62
        three:final_send+they 85 0 three:final_send+you 0 -36 three:final_they+will 171 0
        three:final_they+you 132 0 three:final_will+you 115 0 three:gap_I+past 0 -1
        three:gap_I+people 0 69 three:gap_I+they 0 -48 three:gap_I+you -81 -43
        three:gap_not+you -66 -48 three:gap_past+send 0 -81 three:gap_past+they 0 -69
        three:gap_past+you -78 -113 three:gap_people+you -104 -60 three:gap_send+you -40 -33
        three:gap_they+you 0 -69 three:not_past+people 78 0 three:not_past+sign -75 0
        three:not_past+will 62 0 three:not_past+you -181 -35 three:not_people+sign -68 0
        three:not_people+they 0 -59 three:not_people+will 70 81 three:not_people+you -131 -51
        three:not_sign+you -93 0 three:not_they+you -70 0 three:past_people+sign 0 -48
        three:past_people+they -125 7 three:past_people+will 51 90 three:past_people+you -85 -37
        three:past_send+sign 0 50 three:past_send+they 0 71 three:past_send+you -44 -6
        three:past_sign+they 0 107 three:past_they+you -47 -8 three:past_will+you 0 60
        three:people_send+they 0 51 three:people_send+you 0 24 three:people_sign+you -56 -40
        three:people_they+you -64 -33 three:people_will+you 98 126 three:send_sign+they 0 92
        three:send_sign+you 0 82 three:send_they+you 64 93 three:they_will+you 142 0
        wish:I_come 0 -63 wish:I_love 0 -87 wish:You_have -99 0 word:'s -222 0 word:4 316 0
        word:a -50 0 word:about -284 -87 word:after -26 -82 word:afternoon -101 0 word:again 182 0
        word:all 32 202 word:also -126 0 word:alway 255 65 word:am -57 50 word:an 0 136
        word:and 129 129 word:another 226 114 word:answer 268 0 word:any -287 -123
        word:anybody 138 0 word:anyon 160 99 word:anyth -143 0 word:are -14 111 word:around 70 56
        word:as 114 0 word:ask -270 -129 word:at -36 -88 word:availabl 305 0 word:back 76 0
        word:bad 0 -130 word:bank 444 0 word:be 135 0 word:becaus -113 0 word:been -197 -79
        word:befor -248 0 word:believ 0 103 word:better -66 -138 word:between 165 0 word:bike 343 0
        word:both 0 -78 word:bring 0 39 word:but 197 -98 word:by -10 0 word:call 0 113
        word:came -261 -183 word:can 222 130 word:card 0 100 word:case 0 -108 word:chair -186 -94
        word:child 381 171 word:children 81 0 word:choos 0 152 word:client 185 35 word:clinic 0 187
        word:coff -104 0 word:cognitiv 259 0 word:com 132 -74 word:come 0 -66 word:copy 0 -156
        word:cost -166 0 word:could 91 -112 word:county -89 0 word:court 174 0 word:day 213 207
        word:did -149 -40 word:do 198 -55 word:doctor -139 0 word:doe 106 0 word:door 74 0
        word:down 148 0 word:early -97 0 word:eight 144 0 word:else 0 99 word:even 0 79
        word:every 318 126 word:everybody 151 0 word:everyon -229 0 word:exception 477 0
        word:fellow 195 0 word:few 0 -58 word:fine 0 -105 word:finish 185 0 word:first -60 0
        word:follow 222 117 word:food 240 0 word:for -226 -91 word:form 0 -115 word:four -129 0
        word:free -171 24 word:from -173 -92 word:get 85 91 word:give 207 67 word:go 292 0
        word:goe 288 171 word:going 142 0 word:gone 272 131 word:good 0 -86 word:got -212 0
        word:grief 243 0 word:group 0 117 word:guarant 525 217 word:had 105 57 word:half -122 -54
        word:hand -38 0 word:happy 0 -103 word:hard 0 -129 word:has 123 75 word:have -114 -102
        word:he 0 93 word:hear 87 0 word:heard 0 -156 word:heart 0 161 word:her -141 -122
        word:him 155 0 word:his 121 0 word:hold 126 92 word:home 117 -95 word:hour 438 276
        word:how -77 -169 word:hundr 86 188 word:i -83 -75 word:idea 0 -81 word:if -5 0
        word:in 3 -17 word:includ 119 0 word:into 222 0 word:is 165 72 word:it 218 -3
        word:know -182 -225 word:learn -104 126 word:leav 115 105 word:let 101 0 word:letter 230 0
        word:like 287 -76 word:line 0 -100 word:list 0 -44 word:listen -136 0 word:littl -126 0
        word:longer 232 0 word:look -130 -120 word:lose 150 0 word:lunch 0 -64 word:made -117 0
        word:many -147 0 word:may 21 -136 word:me 119 -48 word:meet 294 0 word:might -210 -260
        word:mine 0 -68 word:minut 0 -112 word:monday 0 74 word:month -180 -101 word:more -53 -97
        word:morn 195 0 word:much -140 111 word:my 181 32 word:nam 104 0 word:name -149 0
        word:need 131 0 word:never 300 20 word:new -107 0 word:next 180 58 word:night 236 0
        word:nine 167 0 word:no 3 93 word:nobody 150 0 word:not 100 133 word:noth 98 0
        word:now 88 0 word:of -62 -99 word:off -70 -98 word:offer 126 0 word:on -68 -121
        word:once 216 0 word:one 0 -54 word:only -73 0 word:open -77 0 word:or 0 313
        word:other -203 -54 word:out 42 122 word:over -253 0 word:own 170 -52 word:page -103 -69
        word:part 0 -116 word:patient 0 -102 word:peopl -176 -29 word:person -42 0 word:phon -87 0
        word:pick 133 118 word:plac 0 36 word:pleas -118 -125 word:practic -116 0
        word:question -152 -137 word:rack 307 0 word:rais 322 0 word:record 182 133
        word:refer 192 0 word:report 104 0 word:rest 137 0 word:right -87 0 word:room -67 -117
        word:said 0 -60 word:same 236 121 word:saturday -111 0 word:say -453 -127 word:second 44 0
        word:see 198 118 word:seen 163 0 word:send -205 -139 word:set 146 0 word:she -137 0
        word:sheet 0 -110 word:short -146 -122 word:should -176 -36 word:show -83 -86
        word:side -102 -84 word:sign 165 0 word:sinc 0 -248 word:singl 196 0 word:sit -155 0
        word:six 0 203 word:sleep 0 86 word:small -106 0 word:so -72 0 word:some -103 -78
        word:somebody -178 -99 word:someon 231 0 word:someth -82 -66 word:spar 0 -118
        word:speak -88 0 word:spent 300 0 word:staff 0 83 word:stand 0 118 word:start 189 70
        word:stay 137 62 word:still 0 -129 word:stop -270 0 word:story 0 -126 word:succes 368 0
        word:suit 0 -67 word:sunday 0 99 word:tak 287 151 word:take 16 13 word:talk 164 42
        word:tell 0 -65 word:than 0 -96 word:thank 0 -67 word:that 70 -62 word:the -37 206
        word:their 154 0 word:them 96 110 word:then -34 0 word:they 190 69 word:thi -200 -59
        word:thing 0 -59 word:third 0 153 word:thos -133 98 word:thre 80 89 word:through 31 0
        word:thursday -121 -69 word:time 292 0 word:to 94 66 word:together 107 0
        word:told -324 -103 word:too 425 275 word:true 214 0 word:tuesday -128 0 word:two -93 119
        word:until -142 0 word:up 442 123 word:us -49 -33 word:use 0 -98 word:very 174 0
        word:visit 121 38 word:volunteer 0 123 word:walk 144 172 word:want -200 56 word:was -134 0
        word:way -209 108 word:we 0 35 word:wednesday -81 0 word:week 286 74 word:were -71 0
        word:what -85 -147 word:whatever 205 0 word:when -271 -59 word:whenever -103 0
        word:wher 0 84 word:whil 0 -87 word:who 223 153 word:whoever 187 0 word:will 653 368
        word:with 302 55 word:within 504 267 word:without 0 172 word:word 96 0 word:work 341 86
        word:would -449 -108 word:writ -312 -113 word:wrot -117 0 word:year -201 0 word:yet 421 0
        word:you 14 114 word:your 0 71
        """
}
