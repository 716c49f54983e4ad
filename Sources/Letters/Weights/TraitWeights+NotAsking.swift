// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let notAsking = """
        -489 -279
        deed:- 42 152 deed:-_#modal -321 -63 deed:I -29 -51 deed:I_#modal 283 -59
        deed:I_#past 320 138 deed:I_am 201 109 deed:I_can 159 -76 deed:I_could 0 -100
        deed:I_do 0 109 deed:I_have 146 115 deed:I_hope 148 0 deed:I_keep -110 0 deed:I_left 218 0
        deed:I_need 236 0 deed:I_see -148 -64 deed:I_take 0 73 deed:I_think -123 -60
        deed:I_was 0 -101 deed:I_will -63 99 deed:I_would 181 50 deed:My 85 150
        deed:My_#accessVerb -180 0 deed:My_#anyone -194 0 deed:My_#common -190 44
        deed:My_#modal 0 68 deed:My_#passVerb 0 62 deed:My_#people -47 -48
        deed:My_#relative -95 -46 deed:My_#seat 77 37 deed:My_#time 247 115 deed:My_#token 423 235
        deed:My_#treatment 0 -65 deed:My_client -168 0 deed:My_name 0 80 deed:They -512 -108
        deed:They_#modal -114 0 deed:They_#past 0 62 deed:We -96 61 deed:We_#modal -171 0
        deed:We_#past -146 0 deed:We_are 263 0 deed:You -112 1 deed:You_#modal 200 -89
        deed:You_#past -231 -166 deed:You_are -199 0 deed:You_ask 0 -74 deed:You_do 0 -62
        deed:You_had 0 -79 deed:You_let 0 -61 deed:You_will 119 0 deed:You_would 0 43
        deed:Your -71 64 deed:Your_#anyone -64 0 deed:Your_#common -84 -18 deed:Your_#modal 0 27
        deed:Your_#people 0 119 deed:Your_#praise -195 0 deed:Your_#seat 40 0 deed:Your_#time 0 82
        deed:Your_#work -88 0 deed:Your_client 153 0 deed:Your_patient -183 0 mark:digit -200 -11
        mark:first -798 0 mark:last -290 0 mark:last-but-one 27 0 mark:last-but-two 679 0
        mark:long 0 -33 mark:question -110 48 mark:quoted -296 -135 mark:second -452 0
        mark:short -146 8 near:#accessVerb_a -437 -65 near:#accessVerb_by 147 0
        near:#accessVerb_for -73 -84 near:#accessVerb_have 198 165 near:#accessVerb_i 61 63
        near:#accessVerb_in -62 0 near:#accessVerb_is -117 -55 near:#accessVerb_it 205 0
        near:#accessVerb_me 0 40 near:#accessVerb_my 0 72 near:#accessVerb_of 0 -26
        near:#accessVerb_offic -129 -50 near:#accessVerb_or 0 62 near:#accessVerb_room -82 0
        near:#accessVerb_that 0 -48 near:#accessVerb_the -56 -105 near:#accessVerb_them 0 103
        near:#accessVerb_to -67 0 near:#accessVerb_you -147 0 near:#anyone_a 113 45
        near:#anyone_and -84 20 near:#anyone_day -103 39 near:#anyone_have -156 0
        near:#anyone_i 20 66 near:#anyone_if -125 -86 near:#anyone_in 251 0 near:#anyone_is 87 102
        near:#anyone_it -94 77 near:#anyone_like 113 0 near:#anyone_me 0 62
        near:#anyone_of -124 -69 near:#anyone_on 0 81 near:#anyone_that 0 57
        near:#anyone_the 41 -10 near:#anyone_to 52 27 near:#anyone_who 55 113
        near:#anyone_would 0 107 near:#anyone_your 11 0 near:#benefit_a -140 -143
        near:#benefit_and -165 -17 near:#benefit_be 127 0 near:#benefit_for 0 82
        near:#benefit_from -53 -80 near:#benefit_get 285 0 near:#benefit_i -94 -59
        near:#benefit_if 0 74 near:#benefit_in 277 0 near:#benefit_it 136 59
        near:#benefit_know 0 -77 near:#benefit_my -137 0 near:#benefit_of 111 0
        near:#benefit_on 0 52 near:#benefit_send -146 0 near:#benefit_that -84 0
        near:#benefit_the 110 -20 near:#benefit_them -54 -58 near:#benefit_to 45 -177
        near:#benefit_what -126 -106 near:#benefit_with 0 48 near:#benefit_you -46 77
        near:#benefit_your -78 50 near:#capacity_a 0 46 near:#capacity_and 163 138
        near:#capacity_have 0 122 near:#capacity_i 115 168 near:#capacity_in 0 145
        near:#capacity_that 0 58 near:#common_'s 0 98 near:#common_a 0 -17 near:#common_about 98 0
        near:#common_after -159 0 near:#common_am 157 74 near:#common_and -141 0
        near:#common_any 0 116 near:#common_are 182 65 near:#common_as 0 59 near:#common_at -93 -55
        near:#common_back -102 -54 near:#common_be -154 0 near:#common_better 0 48
        near:#common_by 174 30 near:#common_call 103 0 near:#common_client 248 0
        near:#common_come 0 -70 near:#common_could 0 36 near:#common_day -216 0
        near:#common_do -75 96 near:#common_first 103 0 near:#common_for -70 -11
        near:#common_four 0 65 near:#common_free 0 -92 near:#common_from -80 60
        near:#common_get 294 63 near:#common_going 224 0 near:#common_good 115 95
        near:#common_had 99 0 near:#common_has 207 53 near:#common_have 72 0
        near:#common_hear 0 -62 near:#common_her 85 0 near:#common_him 0 -107
        near:#common_hour -182 0 near:#common_how -112 0 near:#common_i 66 116
        near:#common_if 194 145 near:#common_in -138 -73 near:#common_is 84 112
        near:#common_it 164 0 near:#common_kid 0 -71 near:#common_learn 0 -91
        near:#common_like 0 82 near:#common_may 0 -97 near:#common_me 110 32
        near:#common_mine 0 -68 near:#common_monday 0 48 near:#common_more 0 60
        near:#common_my -166 48 near:#common_name 0 115 near:#common_next 0 -63
        near:#common_not -65 12 near:#common_of -177 0 near:#common_offic 0 86
        near:#common_on 290 58 near:#common_one -70 -103 near:#common_out 106 137
        near:#common_person 183 0 near:#common_plac 167 0 near:#common_room -138 0
        near:#common_say -151 -163 near:#common_see 0 -25 near:#common_send 120 0
        near:#common_sinc 0 -99 near:#common_so -86 30 near:#common_somebody 99 0
        near:#common_tell 132 81 near:#common_than 116 92 near:#common_that 292 12
        near:#common_the 270 0 near:#common_them -77 0 near:#common_ther 105 126
        near:#common_they 179 0 near:#common_thi 0 96 near:#common_think 0 105
        near:#common_thre -90 0 near:#common_time 175 113 near:#common_to -110 -79
        near:#common_two 0 9 near:#common_up 149 -53 near:#common_want 0 -100
        near:#common_was 0 -101 near:#common_way 190 79 near:#common_week 271 98
        near:#common_what -274 -117 near:#common_when 0 38 near:#common_wher 131 0
        near:#common_which 0 67 near:#common_who 196 52 near:#common_will 91 -49
        near:#common_with 0 -69 near:#common_word 107 0 near:#common_work -102 -79
        near:#common_would 0 105 near:#common_writ 0 -61 near:#common_year 179 0
        near:#common_you 155 -8 near:#common_your 410 117 near:#credential_a 0 -78
        near:#credential_i 137 107 near:#credential_not -94 -60 near:#credential_the -93 -51
        near:#ending_a 52 60 near:#ending_about 0 -101 near:#ending_and -149 -37
        near:#ending_at 0 -47 near:#ending_been -176 -94 near:#ending_by 0 76
        near:#ending_for -170 -62 near:#ending_got 149 97 near:#ending_how 0 -106
        near:#ending_i 0 -51 near:#ending_in 0 -61 near:#ending_it -113 -116
        near:#ending_me -121 26 near:#ending_my 0 90 near:#ending_not 0 -70 near:#ending_of 78 18
        near:#ending_on 116 35 near:#ending_plac 199 0 near:#ending_the -64 -41
        near:#ending_them -115 0 near:#ending_to -283 -113 near:#ending_two 0 72
        near:#ending_up 0 -35 near:#ending_with -109 -54 near:#ending_you -162 187
        near:#ending_your -88 0 near:#giveVerb_a -67 -102 near:#giveVerb_and -86 -108
        near:#giveVerb_for -110 -47 near:#giveVerb_in 0 -58 near:#giveVerb_me 124 0
        near:#giveVerb_my 0 78 near:#giveVerb_on -97 0 near:#giveVerb_the 0 -36
        near:#giveVerb_them -150 -58 near:#giveVerb_to 0 -62 near:#giveVerb_you -241 0
        near:#giveVerb_your 97 -94 near:#goVerb_a 0 73 near:#goVerb_and 0 46
        near:#goVerb_at -142 -85 near:#goVerb_i -122 0 near:#goVerb_in 0 -64
        near:#goVerb_it -77 -44 near:#goVerb_me -86 0 near:#goVerb_on -110 0
        near:#goVerb_that 136 65 near:#goVerb_the -148 59 near:#goVerb_to -254 -73
        near:#goVerb_you -93 -101 near:#hedge_a 403 50 near:#hedge_are 0 -64 near:#hedge_be 0 -60
        near:#hedge_do -111 -64 near:#hedge_get 0 74 near:#hedge_have -117 0 near:#hedge_help 0 -60
        near:#hedge_i -178 -17 near:#hedge_in 0 -107 near:#hedge_is 131 -72 near:#hedge_it 0 -72
        near:#hedge_me 202 146 near:#hedge_not -93 0 near:#hedge_of -101 0 near:#hedge_on 0 -85
        near:#hedge_some 0 79 near:#hedge_that -66 -113 near:#hedge_the -291 -38
        near:#hedge_them -119 0 near:#hedge_to 107 155 near:#hedge_we -162 0 near:#hedge_would 0 41
        near:#hedge_you 265 122 near:#hedge_your 0 55 near:#meetVerb_a 160 29
        near:#meetVerb_and 0 -33 near:#meetVerb_at -128 -71 near:#meetVerb_for -152 -129
        near:#meetVerb_in 0 -32 near:#meetVerb_it -133 -93 near:#meetVerb_me 0 46
        near:#meetVerb_off 0 96 near:#meetVerb_on 0 95 near:#meetVerb_that 136 90
        near:#meetVerb_the 0 13 near:#meetVerb_to 0 -53 near:#meetVerb_with 0 65
        near:#meetVerb_you -189 -86 near:#meetVerb_your -216 0 near:#meeting_and -116 0
        near:#meeting_from 272 0 near:#meeting_i 0 -81 near:#meeting_in 0 105
        near:#meeting_on 0 112 near:#meeting_the 0 79 near:#meeting_you 0 -71 near:#modal_a -61 42
        near:#modal_and 0 58 near:#modal_at -81 0 near:#modal_be 42 78 near:#modal_bring 0 -56
        near:#modal_by -99 0 near:#modal_come 0 -44 near:#modal_do 90 -85 near:#modal_for 63 74
        near:#modal_glad -157 -61 near:#modal_good 0 64 near:#modal_have -181 -97
        near:#modal_hear 143 0 near:#modal_if 150 104 near:#modal_in -72 0 near:#modal_know 128 0
        near:#modal_like -180 -111 near:#modal_love 36 0 near:#modal_me 0 59 near:#modal_my 144 82
        near:#modal_not 333 259 near:#modal_of 0 80 near:#modal_on 0 57 near:#modal_send -179 0
        near:#modal_the 192 -31 near:#modal_to -52 19 near:#modal_you 0 -20
        near:#modal_your -137 -128 near:#moveVerb_a -138 40 near:#moveVerb_and -137 0
        near:#moveVerb_by 71 0 near:#moveVerb_in -140 -123 near:#moveVerb_it -118 0
        near:#moveVerb_me 93 107 near:#moveVerb_my 118 171 near:#moveVerb_on 59 99
        near:#moveVerb_one 88 0 near:#moveVerb_the 123 0 near:#moveVerb_them 0 -66
        near:#moveVerb_to -90 -9 near:#moveVerb_way 245 0 near:#moveVerb_with -111 -54
        near:#moveVerb_you -166 -98 near:#named_and 211 76 near:#named_i -92 0
        near:#negation_a -199 -201 near:#negation_in 0 68 near:#negation_it 0 -74
        near:#negation_need 0 -94 near:#negation_the 87 0 near:#negation_to 0 -146
        near:#negation_you 191 0 near:#noticing_a 119 75 near:#noticing_am 235 0
        near:#noticing_and 0 -79 near:#noticing_be 71 0 near:#noticing_for 174 81
        near:#noticing_from 0 -92 near:#noticing_how -114 -72 near:#noticing_i 122 0
        near:#noticing_in 0 -44 near:#noticing_is 174 -60 near:#noticing_it -213 -232
        near:#noticing_me -203 -16 near:#noticing_my 201 0 near:#noticing_of 0 145
        near:#noticing_on 0 86 near:#noticing_shingl 289 0 near:#noticing_that 164 -75
        near:#noticing_the -6 -40 near:#noticing_them -43 -56 near:#noticing_what -208 -100
        near:#noticing_who 139 125 near:#noticing_would -91 0 near:#noticing_you -132 48
        near:#noticing_your 117 51 near:#number_a 368 0 near:#number_day 144 0
        near:#number_have 0 -90 near:#number_in -146 0 near:#number_minut -126 0
        near:#number_of 124 -121 near:#number_on -128 -163 near:#number_or 0 63
        near:#number_the 74 0 near:#number_to 94 142 near:#number_week 185 0
        near:#number_with 0 -64 near:#number_you 81 0 near:#outcome_a -67 2
        near:#outcome_and -172 -25 near:#outcome_by -112 0 near:#outcome_for -134 -121
        near:#outcome_i 148 0 near:#outcome_if 0 124 near:#outcome_in 0 126 near:#outcome_of 192 0
        near:#outcome_thi 188 0 near:#outcome_to 424 107 near:#outcome_what -121 -27
        near:#outcome_with 170 0 near:#outcome_your -144 -83 near:#passVerb_a 130 0
        near:#passVerb_and 177 75 near:#passVerb_each 0 110 near:#passVerb_for 0 -74
        near:#passVerb_her 162 0 near:#passVerb_i 166 0 near:#passVerb_in 97 0
        near:#passVerb_it -69 122 near:#passVerb_me 0 -63 near:#passVerb_my 303 213
        near:#passVerb_name 0 90 near:#passVerb_of 0 75 near:#passVerb_on 267 87
        near:#passVerb_out 108 130 near:#passVerb_shingl 289 0 near:#passVerb_the 159 85
        near:#passVerb_them -106 0 near:#passVerb_thi 0 154 near:#passVerb_to 0 163
        near:#passVerb_with 80 71 near:#passVerb_you 0 53 near:#passVerb_your 359 -37
        near:#past_a 81 -69 near:#past_about 0 -55 near:#past_and 0 -34 near:#past_at 95 -68
        near:#past_by 102 0 near:#past_for -57 0 near:#past_him 0 -68 near:#past_i 0 35
        near:#past_in -79 -45 near:#past_it 48 -58 near:#past_me -180 -157 near:#past_my -103 89
        near:#past_new 198 0 near:#past_of -86 -101 near:#past_on 8 70 near:#past_one -127 0
        near:#past_out -117 -72 near:#past_sinc 143 0 near:#past_that 0 77 near:#past_the -299 -18
        near:#past_thi 108 98 near:#past_to -133 -54 near:#past_with 0 -70 near:#past_you -63 0
        near:#past_your 0 67 near:#people_'s -152 -48 near:#people_a -87 0
        near:#people_about 153 121 near:#people_and 110 123 near:#people_can 0 -66
        near:#people_for 0 -61 near:#people_have -250 -196 near:#people_i -99 0
        near:#people_in 217 73 near:#people_is 143 152 near:#people_me 188 47
        near:#people_my -155 -84 near:#people_not 0 72 near:#people_of 0 -60 near:#people_one 0 87
        near:#people_so 0 -99 near:#people_that 195 0 near:#people_the 92 -70
        near:#people_them 209 84 near:#people_to 165 124 near:#people_who 44 41
        near:#people_you 246 0 near:#people_your 0 64 near:#place_the -85 0 near:#praise_a 0 -60
        near:#praise_for 0 49 near:#praise_have 0 -92 near:#praise_i -132 83 near:#praise_in 0 114
        near:#praise_it 99 0 near:#praise_me 163 40 near:#praise_the -141 0 near:#praise_to 155 45
        near:#praise_with -95 -86 near:#praise_your 105 81 near:#profession_and -111 0
        near:#resource_about -135 -47 near:#resource_for 266 0 near:#resource_on -136 -130
        near:#resource_that -103 0 near:#resource_the 76 0 near:#resource_to -72 -88
        near:#resource_your 0 79 near:#seat_a 42 70 near:#seat_and 278 104 near:#seat_has 0 100
        near:#seat_have 158 149 near:#seat_i 245 82 near:#seat_in 39 138 near:#seat_is 129 0
        near:#seat_of -127 0 near:#seat_on 0 33 near:#seat_to -222 -58 near:#sendVerb_me 261 0
        near:#sendVerb_the 131 91 near:#sendVerb_to -185 -41 near:#sendVerb_you -158 0
        near:#span_after 0 73 near:#span_and 29 94 near:#span_i 49 97 near:#span_is -172 -112
        near:#span_of 144 0 near:#span_on -151 -47 near:#span_the 0 94 near:#span_to -127 0
        near:#span_week 0 85 near:#span_would 0 52 near:#span_you -143 0 near:#span_your 0 106
        near:#takeVerb_the 199 0 near:#third_a 0 61 near:#third_and -137 -60 near:#third_i 176 87
        near:#third_in 0 -49 near:#third_it -87 0 near:#third_the -169 0 near:#third_to -151 0
        near:#third_would 0 64 near:#third_you -199 -87 near:#third_your 0 -74
        near:#time_a -131 -49 near:#time_after 0 139 near:#time_am 142 0 near:#time_and 181 34
        near:#time_at -58 134 near:#time_i 58 55 near:#time_is -210 -83 near:#time_of 98 53
        near:#time_on -155 0 near:#time_or 0 44 near:#time_that 0 58 near:#time_the -85 18
        near:#time_to 0 57 near:#time_week 0 81 near:#time_with 142 0 near:#time_you -167 0
        near:#token_for 249 0 near:#token_in 0 98 near:#token_is 0 92 near:#token_on 281 76
        near:#token_the 48 76 near:#token_to 0 70 near:#token_your 241 0 near:#treatment_a 146 0
        near:#treatment_and 75 0 near:#treatment_for -131 -55 near:#treatment_in 124 116
        near:#treatment_is 218 71 near:#treatment_the 57 0 near:#treatment_to -142 0
        near:#treatment_with 0 -46 near:#treatment_your 0 117 near:#universal_a 0 -128
        near:#universal_and -181 -97 near:#universal_day 70 54 near:#universal_i 0 -112
        near:#universal_in -141 86 near:#universal_on 0 81 near:#universal_one 0 70
        near:#universal_that 149 0 near:#universal_the 0 62 near:#universal_them 0 95
        near:#universal_to 49 -42 near:#universal_you 186 113 near:#vacant_and 219 66
        near:#vacant_on 0 86 near:#vacant_with 0 -78 near:#wantVerb_a -143 0
        near:#wantVerb_at -112 -87 near:#wantVerb_be 164 88 near:#wantVerb_for 129 41
        near:#wantVerb_if 0 93 near:#wantVerb_it 92 0 near:#wantVerb_know 0 -56
        near:#wantVerb_more 0 110 near:#wantVerb_send -159 0 near:#wantVerb_that 83 0
        near:#wantVerb_the 121 153 near:#wantVerb_them -149 -56 near:#wantVerb_to -37 -95
        near:#wantVerb_what 0 -77 near:#wantVerb_you 256 145 near:#wantVerb_your 0 -71
        near:#we_a -106 0 near:#we_are 241 0 near:#we_for 215 0 near:#we_have 0 73 near:#we_to 99 0
        near:#work_for 209 0 near:#work_i 0 -81 near:#work_in -119 0 near:#work_on 0 -38
        near:#work_the 0 -31 near:#work_to 0 -109 near:#writer_a 0 99 near:#writer_about 0 -75
        near:#writer_also 0 83 near:#writer_am 109 83 near:#writer_and -228 58
        near:#writer_are 0 77 near:#writer_at 130 -38 near:#writer_be 124 73
        near:#writer_been -95 -132 near:#writer_bring 0 -54 near:#writer_by 95 0
        near:#writer_can 65 -85 near:#writer_card 0 79 near:#writer_come -99 -88
        near:#writer_could -46 0 near:#writer_day 165 0 near:#writer_do 0 6
        near:#writer_for 156 130 near:#writer_free 0 -84 near:#writer_get 91 0
        near:#writer_glad -141 -66 near:#writer_got 153 93 near:#writer_had -124 0
        near:#writer_have 194 105 near:#writer_her 155 0 near:#writer_hope 128 0
        near:#writer_i 95 79 near:#writer_in -134 -104 near:#writer_is 98 21
        near:#writer_it -256 -31 near:#writer_keep -123 0 near:#writer_left 161 0
        near:#writer_like -19 0 near:#writer_my 0 25 near:#writer_name 0 121
        near:#writer_need 145 116 near:#writer_never -115 0 near:#writer_new 0 54
        near:#writer_not 0 -96 near:#writer_number 0 115 near:#writer_of -208 -48
        near:#writer_offic -130 0 near:#writer_out 100 0 near:#writer_own -111 -45
        near:#writer_practic 122 0 near:#writer_run 0 -91 near:#writer_see 0 -50
        near:#writer_so -149 62 near:#writer_still 97 0 near:#writer_take 0 107
        near:#writer_tell 0 -91 near:#writer_that 0 -51 near:#writer_the 205 102
        near:#writer_them -146 0 near:#writer_think -158 0 near:#writer_to 242 -77
        near:#writer_treat 0 -86 near:#writer_two 0 77 near:#writer_wait -179 0
        near:#writer_was 0 -91 near:#writer_what 0 -100 near:#writer_will 80 80
        near:#writer_with -134 0 near:#writer_work -77 0 near:#writer_would 145 -63
        near:#writer_writ -112 -105 near:#writer_you 88 0 near:#writer_your 55 23 near:#you_a -35 0
        near:#you_and -384 -63 near:#you_are -231 -118 near:#you_ask 0 -43 near:#you_at -124 0
        near:#you_choos 0 -96 near:#you_do 0 -24 near:#you_for 0 -132 near:#you_give 0 93
        near:#you_hand 0 76 near:#you_have -147 -120 near:#you_i 0 -42 near:#you_if -169 -96
        near:#you_in -129 -45 near:#you_is 211 0 near:#you_it 139 0 near:#you_know 220 0
        near:#you_let 0 -56 near:#you_like 0 -80 near:#you_list 237 88 near:#you_me -90 101
        near:#you_might 0 72 near:#you_mine 0 88 near:#you_my 125 103 near:#you_not 0 98
        near:#you_offic -100 -71 near:#you_on -186 0 near:#you_one 0 49 near:#you_patient 0 -70
        near:#you_peopl 0 88 near:#you_put 0 -64 near:#you_room -118 0 near:#you_say 139 0
        near:#you_see 0 77 near:#you_so 0 -84 near:#you_student 0 71 near:#you_tell -154 0
        near:#you_the -213 -169 near:#you_to 219 133 near:#you_want 0 -88 near:#you_who 288 117
        near:#you_will 172 64 near:#you_with 0 -122 near:#you_would 0 2 near:#you_you -119 0
        near:#you_your 0 45 near:'s_#meetVerb 0 96 near:a_#accessVerb 92 -33 near:a_#anyone -84 0
        near:a_#benefit 94 0 near:a_#capacity 0 23 near:a_#common 75 68 near:a_#ending 0 -71
        near:a_#giveVerb -140 0 near:a_#goVerb 0 -62 near:a_#hedge -101 0 near:a_#meeting 10 -53
        near:a_#moveVerb -163 -170 near:a_#named 141 0 near:a_#noticing -170 0
        near:a_#number -136 -76 near:a_#outcome -111 -26 near:a_#passVerb 110 0 near:a_#past 0 58
        near:a_#people 170 60 near:a_#profession -83 -1 near:a_#relative 159 0
        near:a_#resource -168 -93 near:a_#seat 153 0 near:a_#span 85 47 near:a_#time 99 98
        near:a_#title -131 0 near:a_#token 221 0 near:a_#treatment 102 52 near:a_#vacant 0 78
        near:a_#work 101 -44 near:a_#writer 204 24 near:a_#you 0 -38 near:about_#common -112 -59
        near:about_#you 0 93 near:after_#common 0 46 near:after_#time 0 -52
        near:also_#common 115 110 near:am_#accessVerb 154 0 near:am_#common 161 206
        near:am_#named 0 139 near:am_#negation -139 -84 near:am_#noticing 64 66
        near:am_#outcome 0 -83 near:am_#past -79 0 near:am_#people 192 0 near:am_#praise 0 102
        near:am_#profession -65 0 near:am_#time -114 0 near:am_#wantVerb 91 110
        near:am_#writer 102 87 near:am_#you 0 -101 near:an_#capacity -111 -77
        near:an_#resource -108 -77 near:an_#seat -122 -20 near:an_#span -115 -68
        near:an_#time -56 -62 near:an_#treatment -143 -46 near:and_#accessVerb 257 71
        near:and_#anyone -141 0 near:and_#benefit 31 62 near:and_#common 2 32
        near:and_#credential 0 -88 near:and_#ending -313 -111 near:and_#giveVerb 116 0
        near:and_#goVerb 172 -66 near:and_#hedge -228 -39 near:and_#meetVerb 0 -37
        near:and_#modal 166 66 near:and_#moveVerb 88 87 near:and_#named 0 165
        near:and_#noticing -124 0 near:and_#number 111 129 near:and_#outcome -76 -134
        near:and_#passVerb 123 35 near:and_#past -266 -204 near:and_#people 50 0
        near:and_#praise 0 27 near:and_#resource -189 0 near:and_#seat 171 0 near:and_#span 0 27
        near:and_#takeVerb 0 53 near:and_#third 0 -47 near:and_#time 83 15
        near:and_#treatment 143 0 near:and_#universal 0 -178 near:and_#wantVerb 124 -45
        near:and_#we 106 -38 near:and_#writer 139 0 near:and_#you -35 0 near:any_#common 0 43
        near:any_#people 142 0 near:any_#span -251 0 near:any_#time -274 0 near:anyon_#common 147 0
        near:are_#accessVerb 0 -129 near:are_#common 126 190 near:are_#outcome -132 -85
        near:are_#past 168 0 near:are_#people -116 0 near:are_#universal 172 0
        near:are_#vacant 113 0 near:are_#wantVerb 201 0 near:as_#common 138 66 near:ask_#you 146 0
        near:at_#capacity 0 80 near:at_#common 0 99 near:at_#number 0 89 near:at_#seat 0 63
        near:at_#span 0 53 near:at_#universal 0 -73 near:be_#accessVerb 0 73 near:be_#anyone 0 50
        near:be_#benefit -228 0 near:be_#common 105 3 near:be_#giveVerb -76 0 near:be_#hedge 139 42
        near:be_#outcome -63 39 near:be_#past 84 0 near:be_#praise 93 89 near:be_#takeVerb 130 0
        near:be_#wantVerb 0 16 near:be_#you 298 172 near:becaus_#writer 0 -75
        near:been_#common -105 -65 near:been_#past 0 -66 near:befor_#common 0 -46
        near:can_#common 0 -38 near:can_#negation 99 85 near:come_#accessVerb 0 -56
        near:could_#benefit 0 -65 near:could_#common -40 -91 near:could_#ending 0 164
        near:could_#giveVerb -118 0 near:could_#meetVerb -49 -19 near:could_#noticing 0 -85
        near:could_#passVerb 0 26 near:could_#writer 69 0 near:day_#common 216 46
        near:day_#time 0 69 near:do_#common 0 -130 near:do_#negation -64 -119
        near:do_#outcome 214 0 near:do_#writer 101 63 near:each_#common 86 0 near:each_#span 172 0
        near:ever_#common 0 -84 near:ever_#past 0 -96 near:every_#common 79 67
        near:family_#common 159 0 near:for_#anyone 169 302 near:for_#common 189 68
        near:for_#ending 0 84 near:for_#meeting -86 -61 near:for_#moveVerb 0 74
        near:for_#negation 0 -65 near:for_#past 0 -67 near:for_#people 113 148
        near:for_#praise 163 80 near:for_#seat 0 -59 near:for_#span -151 -157
        near:for_#time -138 -32 near:for_#writer 231 128 near:for_#you 229 21
        near:four_#common 197 93 near:four_#span 114 103 near:free_#common 0 -60
        near:free_#time -169 -60 near:from_#common 150 37 near:get_#common -125 0
        near:good_#you 0 68 near:got_#common 0 72 near:had_#common -98 -86 near:had_#past 114 0
        near:has_#accessVerb 114 0 near:has_#common 104 0 near:has_#ending 146 0
        near:have_#anyone 0 -55 near:have_#benefit -134 -34 near:have_#capacity 511 212
        near:have_#common 35 0 near:have_#ending -88 27 near:have_#goVerb 0 58
        near:have_#meeting 0 62 near:have_#moveVerb 121 182 near:have_#negation -152 0
        near:have_#noticing 0 83 near:have_#number 212 75 near:have_#passVerb 88 0
        near:have_#past -37 4 near:have_#people -191 0 near:have_#praise -76 50
        near:have_#resource -205 0 near:have_#seat 0 73 near:have_#span 395 0
        near:have_#time 428 93 near:have_#treatment -69 48 near:have_#universal -128 0
        near:have_#vacant 201 137 near:have_#you 0 60 near:he_#common 0 -73 near:he_#past 0 -106
        near:hope_#you 150 0 near:how_#common -58 -32 near:how_#you -120 -59
        near:i_#accessVerb -18 -22 near:i_#anyone -70 0 near:i_#benefit -31 0
        near:i_#capacity 257 99 near:i_#common -134 -78 near:i_#credential -62 44
        near:i_#ending 272 -19 near:i_#giveVerb -127 -39 near:i_#goVerb -398 -142
        near:i_#hedge 0 -79 near:i_#meetVerb -158 -116 near:i_#meeting -53 0 near:i_#modal 196 -67
        near:i_#moveVerb -265 -106 near:i_#named 0 74 near:i_#negation -221 -68
        near:i_#noticing -244 -96 near:i_#number 163 96 near:i_#outcome 33 54
        near:i_#passVerb 142 33 near:i_#past 84 130 near:i_#people -185 0 near:i_#place 0 38
        near:i_#praise 168 79 near:i_#resource -93 -67 near:i_#sendVerb 0 -52 near:i_#span 103 33
        near:i_#takeVerb 355 120 near:i_#third 0 -56 near:i_#time 249 65 near:i_#universal 6 0
        near:i_#vacant 0 28 near:i_#wantVerb 339 161 near:i_#work -121 -151 near:i_#writer 0 30
        near:i_#you -176 47 near:if_#anyone 123 108 near:if_#common 253 169 near:if_#ending 0 40
        near:if_#hedge 163 94 near:if_#modal 0 70 near:if_#noticing 0 37 near:if_#passVerb 117 135
        near:if_#past 0 115 near:if_#we -106 0 near:if_#you 314 199 near:in_#anyone 149 135
        near:in_#benefit 135 0 near:in_#common -108 -87 near:in_#ending 0 -46 near:in_#modal 0 75
        near:in_#month 162 59 near:in_#named -114 -53 near:in_#number -115 0 near:in_#past 0 85
        near:in_#people -133 -64 near:in_#place -77 -63 near:in_#resource 0 54 near:in_#seat -33 0
        near:in_#span -162 23 near:in_#third 189 70 near:in_#time -181 0 near:in_#treatment 0 -42
        near:in_#vacant -107 0 near:in_#writer 0 -71 near:is_#benefit 104 0 near:is_#common 95 6
        near:is_#hollow 136 0 near:is_#meetVerb 119 87 near:is_#negation 0 -26
        near:is_#number 202 140 near:is_#outcome 0 -61 near:is_#passVerb -117 0
        near:is_#past -91 35 near:is_#people 152 92 near:is_#praise -62 -69 near:is_#resource 0 -78
        near:is_#universal 0 -54 near:is_#vacant 230 80 near:is_#you -128 -39
        near:it_#anyone -110 0 near:it_#benefit -122 -77 near:it_#common -74 -47
        near:it_#ending -151 0 near:it_#giveVerb -101 0 near:it_#meetVerb -95 0
        near:it_#modal 112 0 near:it_#moveVerb -122 0 near:it_#number 0 -66 near:it_#outcome 0 -35
        near:it_#passVerb 0 200 near:it_#past 0 83 near:it_#praise 0 137 near:it_#universal -95 71
        near:it_#you 0 -66 near:just_#common 108 0 near:know_#common -89 0 near:know_#moveVerb 0 91
        near:like_#common -116 -96 near:like_#noticing -140 -63 near:list_#common 160 0
        near:long_#common 110 0 near:may_#common -84 -90 near:may_#ending 0 -74
        near:may_#goVerb 0 -48 near:may_#meetVerb 0 -74 near:may_#moveVerb 0 -68
        near:me_#accessVerb 121 0 near:me_#benefit 0 93 near:me_#common 57 69
        near:me_#meetVerb 0 -83 near:me_#modal 173 0 near:me_#outcome 0 121 near:me_#passVerb 148 0
        near:me_#resource 101 0 near:me_#seat 149 0 near:me_#time 0 -77 near:me_#universal 181 0
        near:me_#you 372 37 near:might_#benefit -135 -82 near:might_#common -131 0
        near:monday_#number 0 94 near:monday_#time 0 76 near:more_#common 168 110
        near:my_#accessVerb -169 48 near:my_#anyone -139 0 near:my_#capacity 121 111
        near:my_#common -103 31 near:my_#ending 54 79 near:my_#meetVerb 153 0
        near:my_#number 195 71 near:my_#passVerb -137 44 near:my_#past 156 46 near:my_#place 152 0
        near:my_#relative -135 36 near:my_#resource 0 53 near:my_#seat 96 130 near:my_#span 77 0
        near:my_#time 185 122 near:my_#token 486 370 near:my_#treatment 100 0 near:my_#work 143 0
        near:need_#common 225 150 near:never_#common -150 -124 near:new_#common 299 143
        near:next_#common 0 99 near:no_#common 0 -69 near:not_#accessVerb -138 -45
        near:not_#benefit 111 0 near:not_#common 63 0 near:not_#ending 0 -46
        near:not_#giveVerb 0 75 near:not_#meetVerb 179 0 near:not_#moveVerb 0 -63
        near:not_#outcome 0 -77 near:not_#people -118 0 near:not_#wantVerb 0 -86
        near:not_#you 132 0 near:of_#anyone 132 167 near:of_#capacity 254 0 near:of_#common 154 52
        near:of_#giveVerb 119 0 near:of_#meeting -105 0 near:of_#modal 0 -53
        near:of_#noticing 0 -137 near:of_#number -138 0 near:of_#outcome 93 0
        near:of_#passVerb 181 71 near:of_#people -210 81 near:of_#resource 0 -68
        near:of_#seat 103 77 near:of_#span -204 0 near:of_#third 0 9 near:of_#time 0 -58
        near:of_#token 265 0 near:of_#treatment 170 0 near:of_#universal 0 82 near:of_#we 48 -87
        near:of_#work 133 -79 near:of_#writer 190 0 near:of_#you 27 -61 near:on_#accessVerb -129 47
        near:on_#ending -112 -81 near:on_#moveVerb -103 0 near:on_#named 172 0
        near:on_#number -37 105 near:on_#outcome -102 -52 near:on_#passVerb 145 0
        near:on_#people -115 -93 near:on_#resource 195 52 near:on_#seat 178 118 near:on_#span 0 63
        near:on_#time 0 151 near:on_#you 143 31 near:one_#anyone 0 65 near:one_#common -99 77
        near:one_#ending -103 -49 near:one_#span -92 -78 near:one_#time -97 -81
        near:one_#writer -80 -65 near:one_#you 0 111 near:open_#common 132 78 near:or_#common 0 65
        near:or_#time -128 24 near:or_#you 0 72 near:other_#common -75 -72 near:our_#common 0 104
        near:our_#seat 230 89 near:own_#common -115 0 near:patient_#common -115 -78
        near:peopl_#common 162 0 near:pleas_#common 142 125 near:pleas_#outcome 0 117
        near:practic_#common 191 0 near:room_#common -167 -74 near:say_#common -142 -41
        near:say_#ending 198 0 near:say_#past 146 0 near:say_#you 0 -85 near:see_#common 0 -69
        near:see_#hedge 0 -69 near:send_#you -124 0 near:she_#common 0 57 near:sinc_#common 0 -81
        near:six_#common 0 68 near:so_#common 259 98 near:so_#hedge 114 83 near:so_#noticing 227 0
        near:so_#passVerb 0 114 near:so_#people 191 0 near:so_#praise 0 81 near:so_#writer -105 0
        near:so_#you 170 115 near:some_#common -106 -73 near:still_#common 116 0
        near:take_#common 0 105 near:tell_#common 0 -82 near:tell_#people 242 0
        near:tell_#writer -145 -80 near:ten_#common 0 -66 near:than_#common 87 85
        near:thank_#you 0 68 near:that_#anyone 0 -72 near:that_#benefit -117 0
        near:that_#common -82 0 near:that_#ending 87 127 near:that_#goVerb 97 0
        near:that_#hedge -106 -101 near:that_#meetVerb 0 74 near:that_#modal 0 54
        near:that_#negation 103 -57 near:that_#noticing -93 0 near:that_#passVerb -94 51
        near:that_#past -153 0 near:that_#people 0 -64 near:that_#praise -109 -50
        near:that_#third -78 -58 near:that_#wantVerb 0 65 near:that_#writer 30 94
        near:that_#you 0 -93 near:the_#accessVerb -121 124 near:the_#anyone -125 0
        near:the_#capacity -123 35 near:the_#common 89 -51 near:the_#ending 125 -98
        near:the_#giveVerb 0 34 near:the_#goVerb 58 26 near:the_#hedge 186 82
        near:the_#meetVerb -181 -75 near:the_#modal 153 45 near:the_#moveVerb 50 0
        near:the_#named 0 -59 near:the_#negation 0 61 near:the_#noticing -78 -142
        near:the_#number 59 -54 near:the_#passVerb -222 -62 near:the_#past -244 -104
        near:the_#people -2 -53 near:the_#place 108 71 near:the_#praise 127 0
        near:the_#resource -255 -44 near:the_#seat 90 124 near:the_#span -192 0
        near:the_#third 0 -95 near:the_#time -172 0 near:the_#treatment 152 99
        near:the_#universal 0 199 near:the_#wantVerb 0 51 near:the_#we 175 0
        near:the_#work -150 -75 near:the_#writer 227 109 near:the_#you -115 -99
        near:their_#common 0 -103 near:them_#common 56 138 near:them_#goVerb 0 97
        near:them_#hedge -133 -140 near:them_#outcome 153 0 near:them_#writer 0 77
        near:them_#you -206 -121 near:then_#common 0 -44 near:ther_#universal 0 -85
        near:therapist_#common 215 0 near:they_#benefit 0 75 near:they_#common 0 -84
        near:they_#ending 0 74 near:they_#goVerb 235 0 near:they_#meetVerb 225 71
        near:they_#moveVerb 227 0 near:they_#noticing -145 0 near:they_#outcome 0 107
        near:they_#past 0 111 near:thi_#common 0 42 near:thi_#span 77 0 near:thre_#span 0 81
        near:time_#common 150 84 near:to_#accessVerb 153 0 near:to_#anyone 177 141
        near:to_#benefit -37 0 near:to_#common 47 -52 near:to_#ending 22 82 near:to_#food 0 -80
        near:to_#giveVerb -265 -188 near:to_#goVerb -86 0 near:to_#hedge 83 97
        near:to_#meetVerb 42 -69 near:to_#meeting 0 -98 near:to_#moveVerb 123 136
        near:to_#noticing -370 -117 near:to_#number 112 8 near:to_#outcome -196 -24
        near:to_#passVerb 0 96 near:to_#past 174 156 near:to_#people 97 187 near:to_#place 0 68
        near:to_#praise -180 -107 near:to_#resource 110 0 near:to_#seat 72 0
        near:to_#takeVerb 114 0 near:to_#third -191 -79 near:to_#time -65 -115
        near:to_#universal 202 105 near:to_#writer 113 119 near:to_#you -143 -182
        near:told_#writer -113 0 near:two_#accessVerb 0 98 near:two_#capacity 183 95
        near:two_#ending 187 0 near:two_#people -160 0 near:two_#resource 0 -80
        near:wait_#accessVerb 0 65 near:wait_#seat 0 63 near:want_#common 0 -99
        near:want_#noticing 0 -73 near:was_#past 0 -133 near:we_#common 0 51 near:we_#goVerb 0 89
        near:we_#hedge -89 -122 near:we_#meetVerb -85 0 near:we_#modal -95 -107
        near:we_#noticing 151 0 near:we_#past -79 30 near:we_#wantVerb 200 63
        near:week_#writer 184 0 near:what_#common -159 -60 near:what_#ending -103 -47
        near:what_#modal 0 -44 near:what_#noticing -100 0 near:what_#past -86 -46
        near:what_#writer 160 0 near:what_#you -141 -70 near:when_#past -90 0
        near:when_#third 0 121 near:when_#you 156 66 near:wher_#common 111 0
        near:which_#writer -109 -58 near:who_#accessVerb 81 0 near:who_#benefit -111 0
        near:who_#common -73 0 near:who_#ending -88 -49 near:who_#goVerb 0 -71
        near:who_#modal 0 100 near:who_#moveVerb 188 -70 near:who_#past -62 -173
        near:who_#praise 0 -108 near:who_#writer -141 0 near:whol_#common 0 -72
        near:will_#common -134 -50 near:will_#ending -114 -38 near:will_#meetVerb -135 0
        near:will_#moveVerb -151 -82 near:will_#negation 174 44 near:will_#noticing 72 0
        near:will_#outcome 0 -97 near:will_#passVerb 0 -63 near:will_#you 0 34
        near:with_#accessVerb 0 86 near:with_#anyone 125 0 near:with_#common 331 0
        near:with_#named 0 133 near:with_#number 0 -67 near:with_#passVerb 200 0
        near:with_#past 0 -50 near:with_#people 154 -67 near:with_#token 0 71
        near:with_#universal 141 0 near:with_#writer 0 -66 near:with_#you -169 -136
        near:would_#accessVerb -208 -77 near:would_#anyone 0 67 near:would_#benefit -269 -87
        near:would_#common 138 16 near:would_#ending -217 -150 near:would_#giveVerb -342 -127
        near:would_#goVerb -44 0 near:would_#hedge 107 76 near:would_#meetVerb -54 23
        near:would_#moveVerb -271 0 near:would_#negation 127 88 near:would_#noticing 0 -107
        near:would_#outcome 125 72 near:would_#passVerb -163 0 near:would_#past 0 -111
        near:would_#praise 202 136 near:would_#sendVerb -136 0 near:would_#takeVerb 228 0
        near:would_#third -188 0 near:would_#universal 122 0 near:would_#wantVerb 83 86
        near:would_#writer 0 62 near:would_#you -71 -132 near:year_#writer 0 62
        near:you_#accessVerb -159 -115 near:you_#anyone 25 0 near:you_#benefit -82 -40
        near:you_#common 142 -98 near:you_#credential -125 -63 near:you_#ending -156 -17
        near:you_#giveVerb 0 43 near:you_#goVerb -36 -26 near:you_#meeting 0 -74
        near:you_#modal 166 59 near:you_#moveVerb 54 50 near:you_#number -96 0
        near:you_#outcome -74 -101 near:you_#passVerb 113 172 near:you_#past -219 -76
        near:you_#people 210 165 near:you_#praise 0 -60 near:you_#seat -146 0
        near:you_#sendVerb 113 131 near:you_#span 0 -88 near:you_#takeVerb -127 0
        near:you_#third -72 -96 near:you_#time -88 0 near:you_#vacant -179 -110
        near:you_#wantVerb -233 -138 near:you_#writer 134 209 near:you_#you 0 43
        near:your_#accessVerb -138 82 near:your_#anyone -1 0 near:your_#benefit 0 -35
        near:your_#capacity -185 -57 near:your_#common 101 -130 near:your_#ending -111 44
        near:your_#goVerb 0 63 near:your_#hedge -206 -127 near:your_#meeting 0 88
        near:your_#modal -117 -39 near:your_#moveVerb 84 151 near:your_#noticing 109 0
        near:your_#outcome 0 -32 near:your_#passVerb 134 111 near:your_#past 175 108
        near:your_#people 134 11 near:your_#place 0 66 near:your_#praise -42 -87
        near:your_#resource -1 0 near:your_#seat 192 110 near:your_#span -146 0
        near:your_#time -101 99 near:your_#title 0 93 near:your_#treatment -178 0
        near:your_#vacant -166 -39 near:your_#wantVerb -146 -83 near:your_#work -151 0
        near:your_#writer -133 0 pair:^_a 417 -88 pair:^_and 147 112 pair:^_any -105 0
        pair:^_coff 0 92 pair:^_he 0 -89 pair:^_i -295 -8 pair:^_if 183 64 pair:^_it -212 71
        pair:^_mine 201 0 pair:^_my -202 152 pair:^_no 0 -132 pair:^_our 217 0 pair:^_pleas 136 0
        pair:^_so 281 0 pair:^_that 0 -87 pair:^_the 0 -50 pair:^_ther -86 -92 pair:^_they -116 0
        pair:^_we 149 101 pair:^_what 0 71 pair:^_when 136 0 pair:^_would -174 -63
        pair:^_you -440 61 pair:^_your -450 -8 pair:a_few 82 0 pair:a_free -135 -53
        pair:a_good 130 0 pair:a_list -152 0 pair:a_long 164 0 pair:a_month 143 0
        pair:a_week 283 114 pair:a_word 160 0 pair:about_the -87 -41 pair:am_a -111 0
        pair:am_not -150 0 pair:an_hour -120 -57 pair:and_a 171 65 pair:and_for 0 129
        pair:and_i 0 -20 pair:and_it 172 0 pair:and_mine -181 0 pair:and_so 0 -97
        pair:and_then -95 -119 pair:and_we 236 0 pair:and_you 0 153 pair:and_your -52 0
        pair:any_day -104 95 pair:anyon_who 197 0 pair:ask_you 191 0 pair:at_a 0 -119
        pair:at_the 0 85 pair:be_glad -219 -73 pair:be_in 108 0 pair:be_the 0 82
        pair:befor_the 136 0 pair:by_the 223 125 pair:call_$ 142 0 pair:can_not 81 90
        pair:come_to -134 -53 pair:do_$ 0 78 pair:do_not -84 -138 pair:door_$ 0 96
        pair:for_a 0 -133 pair:for_my 205 0 pair:for_your 220 66 pair:glad_to -188 -96
        pair:got_a 0 77 pair:have_a 0 45 pair:have_been -231 -146 pair:have_got 191 93
        pair:have_the 0 89 pair:home_$ 0 88 pair:hour_$ -167 -47 pair:how_you -139 -48
        pair:i_am 160 100 pair:i_can 133 -63 pair:i_could 0 -62 pair:i_do 0 136 pair:i_have 89 89
        pair:i_hope 148 0 pair:i_keep -110 0 pair:i_know 0 83 pair:i_left 208 0 pair:i_need 218 0
        pair:i_see -161 -68 pair:i_take 0 73 pair:i_think -122 -65 pair:i_was 0 -101
        pair:i_will -181 84 pair:i_would 124 29 pair:if_we -140 0 pair:if_you 377 210
        pair:in_a -173 -78 pair:in_it 299 0 pair:in_my -112 0 pair:in_the -183 -35
        pair:in_them 201 0 pair:in_your 177 0 pair:is_a 268 0 pair:is_the 0 103 pair:it_$ -338 -205
        pair:it_and 130 0 pair:it_is -55 -136 pair:it_will 0 -95 pair:it_would 189 150
        pair:like_to -81 -71 pair:love_to 0 -69 pair:me_$ 56 162 pair:me_and 185 69 pair:me_to 88 0
        pair:might_be 0 -68 pair:mine_$ 0 68 pair:more_than 248 132 pair:my_client -180 0
        pair:my_name 0 136 pair:my_offic -240 -88 pair:my_own -151 -40 pair:my_practic 142 0
        pair:my_shingl 406 0 pair:of_a 112 0 pair:of_it -153 -125 pair:of_my 76 0
        pair:of_the -109 -117 pair:of_them 73 64 pair:of_us 0 -109 pair:of_your 28 -39
        pair:on_a 0 -137 pair:on_it 0 57 pair:on_monday 0 82 pair:on_the -174 -132
        pair:on_your 280 0 pair:one_$ 121 -49 pair:ought_to 285 0 pair:out_of 217 0
        pair:plac_$ 176 0 pair:tabl_$ 263 0 pair:talk_$ 0 117 pair:tell_me -244 -85
        pair:tell_you 0 69 pair:thank_you 0 81 pair:that_i 161 137 pair:that_is -55 -51
        pair:that_you 0 -69 pair:the_county 0 134 pair:the_day -119 0 pair:the_door 0 109
        pair:the_hospital 0 72 pair:the_new 169 0 pair:the_only 0 68 pair:the_same 19 -26
        pair:the_second 0 107 pair:the_two 123 0 pair:the_whol 0 -73 pair:them_$ 200 67
        pair:they_would 0 86 pair:think_of 0 94 pair:to_be 495 184 pair:to_get 176 108
        pair:to_it 189 0 pair:to_know -157 -98 pair:to_learn 0 -83 pair:to_me 77 0
        pair:to_send -152 -70 pair:to_take 160 0 pair:to_talk 123 0 pair:to_the -105 0
        pair:to_writ 0 -69 pair:to_you -312 -142 pair:to_your -161 -76 pair:told_me -104 -70
        pair:too_$ -152 0 pair:tuesday_and 137 0 pair:two_of 77 0 pair:wait_room 0 78
        pair:way_$ 143 0 pair:we_are 342 0 pair:what_i 263 0 pair:what_you -128 0
        pair:when_they 0 104 pair:when_you 106 0 pair:which_i -136 0 pair:who_is 94 55
        pair:will_be 101 127 pair:will_not 265 70 pair:with_a -164 -94 pair:with_me -190 0
        pair:with_the -96 -100 pair:with_you -105 -115 pair:word_from 352 0 pair:work_with -138 -69
        pair:would_be 0 112 pair:would_do 133 0 pair:would_have -122 -116 pair:would_like -159 -50
        pair:would_love 29 0 pair:would_not 130 0 pair:would_you 0 -97 pair:year_$ 136 0
        pair:you_$ 199 0 pair:you_and -97 0 pair:you_are -175 0 pair:you_ask 0 -86
        pair:you_do -106 -54 pair:you_for 181 0 pair:you_give 192 122 pair:you_know 147 0
        pair:you_let 0 -61 pair:you_like 0 -83 pair:you_will 274 63 pair:your_list 407 106
        pair:your_offic -130 -85 pair:your_patient -205 -35 pair:your_student 0 50
        some:#accessVerb 222 -39 some:#anyone 534 309 some:#benefit -186 -87 some:#capacity 645 330
        some:#common -50 120 some:#credential -172 18 some:#ending 25 -62 some:#food -302 68
        some:#giveVerb 0 -110 some:#goVerb 278 123 some:#hedge 17 -54 some:#hollow 386 201
        some:#meetVerb 34 -32 some:#meeting -98 124 some:#modal 8 -21 some:#month 149 0
        some:#moveVerb 167 135 some:#named 201 -85 some:#negation -381 -117 some:#noticing 31 -172
        some:#number 87 -134 some:#outcome 27 -190 some:#passVerb 362 125 some:#past -178 24
        some:#people 281 39 some:#place 83 150 some:#praise -35 150 some:#profession 113 116
        some:#relative 7 0 some:#resource -65 0 some:#seat 384 148 some:#sendVerb 703 222
        some:#social -120 119 some:#span 101 150 some:#takeVerb 497 176 some:#third -73 -211
        some:#time 103 197 some:#title -139 0 some:#token 797 409 some:#treatment 152 99
        some:#universal -18 145 some:#vacant 432 167 some:#wantVerb 335 197 some:#we 0 -29
        some:#work -46 -123 some:#writer 0 5 some:#you -156 36 wish:I_be 221 139 wish:I_do 0 -77
        wish:I_like -114 -27 wish:I_love 66 0 wish:You_have -96 0 word:'s -42 104 word:a -53 -79
        word:about -277 -113 word:accept 202 0 word:add 153 166 word:after -111 -53
        word:afternoon 144 141 word:again 185 -75 word:all -74 36 word:along 0 99
        word:already -156 0 word:also 177 190 word:alway 0 -56 word:am 240 106 word:an -259 -106
        word:and -54 -1 word:another -137 0 word:answer -129 -101 word:any -244 50
        word:anybody 364 0 word:anyon 330 118 word:anyth -172 0 word:appreciat 178 0
        word:are 115 31 word:around -94 0 word:as 239 107 word:ask 0 -49 word:at -251 -24
        word:availabl 417 0 word:back -267 -126 word:bank 177 0 word:be 197 192 word:becaus 0 -142
        word:been -204 -137 word:befor -54 -150 word:believ 162 -83 word:besid 0 -104
        word:better -73 60 word:between -208 -59 word:block 168 0 word:book 0 128 word:both -266 0
        word:boy 0 -117 word:bring -103 -58 word:build 247 88 word:bulletin 161 0
        word:busines 272 0 word:by 18 38 word:call 0 28 word:can 27 -63 word:card 0 176
        word:care 0 80 word:cas 316 0 word:caseload 332 0 word:chair 308 84 word:chapter 0 -130
        word:children -214 -73 word:choos -105 -58 word:clas 0 -115 word:client 208 -79
        word:clinic -133 -148 word:clos 227 0 word:coff -188 29 word:com 82 0 word:come -285 -174
        word:company 253 86 word:copy -230 0 word:could -187 -15 word:counsel 273 129
        word:counter 265 0 word:county 0 133 word:coupl 0 98 word:crew 0 -103 word:day 70 143
        word:did -162 0 word:discharg 219 0 word:do 177 0 word:doctor 181 0 word:doe -180 0
        word:done -161 116 word:door 251 118 word:each 115 15 word:eight 465 0 word:empty 325 0
        word:enclos 0 76 word:end 149 0 word:enjoy 0 -72 word:enough 215 0 word:even -108 -102
        word:evening 91 0 word:ever 0 -143 word:every 32 0 word:everybody -219 -90 word:eye 222 0
        word:fair 251 0 word:fall 176 0 word:family 0 -88 word:few 111 71 word:fill 365 119
        word:find 0 53 word:fine -143 -126 word:first 127 -116 word:five 0 142 word:folk 203 120
        word:for -170 -140 word:form -138 0 word:found 128 122 word:four 362 176
        word:free -340 -253 word:friday -150 0 word:from 207 66 word:front 235 -60
        word:full -130 107 word:get 214 37 word:give 297 149 word:glad -383 -148 word:go -147 -56
        word:goe 149 0 word:going 386 66 word:good 0 88 word:got 182 124 word:group -86 0
        word:had -173 -1 word:half 0 -70 word:hand -8 108 word:has 169 -39 word:have 0 42
        word:he -244 -228 word:hear 225 0 word:help 208 143 word:her 272 -21 word:here 307 0
        word:him -231 -162 word:his 0 -91 word:hold -120 -59 word:home -147 81 word:hope 384 87
        word:hospital 273 133 word:hour -386 -47 word:hous -163 0 word:how -286 -184
        word:hung 404 0 word:i 0 -10 word:if 454 295 word:in 133 19 word:includ 269 0
        word:individual 355 0 word:intak 191 0 word:it -93 -99 word:june 244 0 word:just 156 27
        word:keep -187 0 word:kid -353 -80 word:knew 0 -71 word:know 217 97 word:last 100 0
        word:leaflet 482 0 word:learn -284 -159 word:left 286 89 word:let -162 0 word:licens 0 104
        word:like -319 -160 word:line 198 104 word:list 394 74 word:littl 0 104 word:long 0 72
        word:look -161 -56 word:lost 0 -86 word:lot 164 0 word:love -12 28 word:lunch 0 129
        word:made -297 -129 word:man 0 106 word:many -202 0 word:may -249 -112 word:me 416 188
        word:mean 158 0 word:men 204 0 word:mention 403 0 word:might -218 -24 word:mind 255 108
        word:minut -289 -28 word:monday 231 164 word:month 68 76 word:more 360 246 word:morn -278 0
        word:morning 159 0 word:most 145 115 word:mother 141 73 word:must 153 0 word:my 393 251
        word:myself -164 -112 word:name 107 110 word:need 58 37 word:never -370 -79
        word:new 450 141 word:night -328 -94 word:nine 300 0 word:no -100 -211 word:nobody 0 64
        word:not 62 35 word:noth -207 -138 word:now 315 177 word:number 264 158 word:nurs 0 -72
        word:of 161 -154 word:off 0 91 word:offic -121 0 word:often 122 0 word:on -137 152
        word:once -151 0 word:one -297 -108 word:only 210 38 word:open 483 164 word:or -291 49
        word:ought 408 0 word:out 171 52 word:over 66 -30 word:own -330 -104 word:page -112 -104
        word:partner 315 0 word:pas 388 127 word:patient 50 -37 word:peopl 0 110 word:person 208 0
        word:pick -219 0 word:pill 0 110 word:plac 418 53 word:pleas 257 200 word:post -129 0
        word:practic 243 23 word:print -127 0 word:program -192 0 word:psychologist -191 0
        word:question -186 0 word:quiet 234 57 word:rais 0 -105 word:read -138 -117
        word:reason 0 -99 word:receiv 326 0 word:report 0 -106 word:rest 0 -87 word:return -159 0
        word:right -111 -108 word:ring 264 0 word:room -294 -23 word:said 0 57 word:same -24 -34
        word:saturday 184 193 word:saw -98 0 word:say 82 -80 word:school 83 -119 word:second 0 116
        word:see 0 12 word:seen -119 0 word:send 307 70 word:shall 0 -105 word:shar -156 0
        word:she 0 71 word:shingl 578 0 word:short -228 0 word:should 149 60 word:show -86 0
        word:side -195 0 word:sinc 114 -109 word:sit -153 -91 word:six 180 0 word:sleep -217 -55
        word:slid 188 118 word:small 178 0 word:so 228 63 word:some -98 -45 word:somebody 170 0
        word:someon 173 124 word:someth -237 -46 word:sorry 341 0 word:spac 313 145
        word:spar -151 -92 word:speak -69 0 word:spot 318 124 word:stand 169 93 word:start 464 134
        word:still 150 86 word:stop 0 -71 word:stres 0 127 word:student 169 123 word:suit -134 151
        word:tabl 195 0 word:tak 125 0 word:take 199 210 word:talk 227 0 word:taught 0 -146
        word:teach -135 -109 word:tell 0 -26 word:than 119 76 word:thankful 250 0
        word:that -281 -38 word:the -75 -162 word:their -254 -188 word:them 61 173
        word:then -191 -74 word:ther -105 -52 word:therapist 267 0 word:they 51 0 word:thi 151 85
        word:thing -180 -34 word:think -137 -50 word:third 129 0 word:thos 60 59 word:thought -60 0
        word:thre 0 -59 word:through 0 -95 word:thursday 135 78 word:to 133 151 word:told -230 -65
        word:too -149 -111 word:trad -144 0 word:train 0 -49 word:treat 0 -120 word:troubl 0 -95
        word:tuesday 334 62 word:twelv 246 0 word:two 183 15 word:under 129 0 word:up 139 61
        word:us 173 -99 word:use -280 -148 word:very 119 129 word:visit 0 115 word:wait 0 141
        word:walk -79 72 word:want 32 0 word:was -136 -37 word:way 175 0 word:we -36 90
        word:wednesday 99 61 word:week 0 97 word:weekday 350 142 word:welcom 238 71
        word:well -108 -59 word:what -313 -140 word:whatever -131 0 word:when -71 46
        word:whenever 0 -79 word:wher 199 62 word:which -372 0 word:who -127 -70 word:whoever 0 111
        word:whol -158 -109 word:will 40 54 word:wish -162 0 word:with -4 -94 word:without 0 -135
        word:wonder 0 -80 word:word 446 39 word:work -32 -30 word:worry 0 105 word:would 226 153
        word:writ -340 -226 word:wrot 0 103 word:year 226 0 word:you -145 -94 word:your -56 2
        """
}
