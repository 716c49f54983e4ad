// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -296 -128
        deed:- -173 -180 deed:-_#modal 123 -87 deed:I 391 142 deed:I_#modal -704 -90
        deed:I_#past 59 295 deed:I_am 165 224 deed:I_believ 264 0 deed:I_can 0 59 deed:I_come -96 0
        deed:I_could 0 56 deed:I_did 124 67 deed:I_do 85 148 deed:I_have 241 213 deed:I_hope 0 -58
        deed:I_keep 236 114 deed:I_know 0 -106 deed:I_like 271 0 deed:I_play 201 0 deed:I_run 0 73
        deed:I_see 0 30 deed:I_take 0 50 deed:I_train 0 92 deed:I_was 117 120 deed:I_will -313 0
        deed:I_would 0 -81 deed:I_writ 181 56 deed:I_wrot 0 89 deed:My 150 8 deed:My_#comer 0 -42
        deed:My_#common 0 -55 deed:My_#modal -141 0 deed:My_#people 0 -58 deed:My_#relative -396 0
        deed:My_#seat -124 0 deed:My_#span 289 0 deed:My_#time 311 0 deed:My_#work 221 0
        deed:Our 358 207 deed:Our_#common 209 122 deed:They -352 -156 deed:They_#modal 117 -40
        deed:They_#past -233 -117 deed:They_would 189 0 deed:We 206 45 deed:We_#modal -135 -21
        deed:We_#past 72 0 deed:We_are 0 85 deed:You 204 -299 deed:You_#modal 455 -20
        deed:You_#past -412 -340 deed:You_and -112 -37 deed:You_are 85 0 deed:You_can 187 116
        deed:You_do 0 -30 deed:You_have 0 -72 deed:You_let 0 -37 deed:You_said 0 -51
        deed:You_will 193 97 deed:You_would 0 -14 deed:Your 94 -214 deed:Your_#anyone 188 152
        deed:Your_#comer 120 126 deed:Your_#common 0 65 deed:Your_#modal 262 89
        deed:Your_#people 98 70 deed:Your_#praise 134 0 deed:Your_#resource 0 -83
        deed:Your_#seat -173 -95 deed:Your_#sign 0 -56 deed:Your_#treatment 0 -77
        deed:Your_#work 0 -65 deed:Your_patient 160 53 mark:digit 78 70 mark:first 122 -70
        mark:last -517 -70 mark:last-but-one -311 -70 mark:last-but-two -204 -66 mark:long 461 -85
        mark:question -690 -302 mark:quoted -279 -300 mark:second -252 -70 mark:short -253 23
        near:#accessVerb_a 60 13 near:#accessVerb_and 79 79 near:#accessVerb_for 0 73
        near:#accessVerb_i 301 106 near:#accessVerb_in 97 30 near:#accessVerb_it -92 0
        near:#accessVerb_my -171 23 near:#accessVerb_of 181 0 near:#accessVerb_on 160 0
        near:#accessVerb_that 0 58 near:#accessVerb_the 0 29 near:#accessVerb_to 209 0
        near:#accessVerb_week 124 0 near:#accessVerb_with 0 41 near:#accessVerb_you -169 -142
        near:#accessVerb_your 177 70 near:#anyone_and -188 -28 near:#anyone_at 0 -39
        near:#anyone_for -103 0 near:#anyone_in 138 0 near:#anyone_is 98 37 near:#anyone_it 0 -34
        near:#anyone_of -211 -11 near:#anyone_the 0 -58 near:#anyone_to 0 -20
        near:#anyone_who 0 -54 near:#anyone_with 0 -43 near:#anyone_you -121 -64
        near:#anyone_your 0 -100 near:#benefit_a -278 -47 near:#benefit_and 179 18
        near:#benefit_for 0 -15 near:#benefit_from 152 0 near:#benefit_how -110 0
        near:#benefit_i 0 64 near:#benefit_it 0 -30 near:#benefit_know 0 -49
        near:#benefit_me 325 53 near:#benefit_of -164 -86 near:#benefit_on 0 60
        near:#benefit_that 110 0 near:#benefit_the 0 -99 near:#benefit_them -144 -55
        near:#benefit_to -142 0 near:#benefit_what -137 -42 near:#benefit_with 0 57
        near:#benefit_you 200 0 near:#benefit_your 207 105 near:#capacity_and 57 9
        near:#capacity_are 243 0 near:#capacity_i 95 44 near:#certain_a 231 -36
        near:#certain_and 274 95 near:#certain_at 0 -51 near:#certain_day 77 0 near:#certain_i 83 0
        near:#certain_is 111 0 near:#certain_my -177 0 near:#certain_of 123 0
        near:#certain_on 0 -45 near:#certain_that -172 0 near:#certain_the -100 -88
        near:#certain_to -45 -57 near:#certain_with 0 -51 near:#certain_you -121 -68
        near:#comer_a -126 0 near:#comer_and 84 0 near:#comer_are 0 -50 near:#comer_have -130 0
        near:#comer_i 55 -42 near:#comer_in 127 0 near:#comer_is 163 65 near:#comer_see -107 0
        near:#comer_to 0 -51 near:#comer_would 83 0 near:#comer_your 0 -90 near:#common_'s 0 -108
        near:#common_a -121 -17 near:#common_about 0 -25 near:#common_after -123 -49
        near:#common_all 0 54 near:#common_am -133 0 near:#common_and -208 33
        near:#common_any 0 -44 near:#common_are -132 -40 near:#common_ask -126 0
        near:#common_at 58 38 near:#common_be 88 -64 near:#common_better -116 0
        near:#common_by -63 0 near:#common_can 126 91 near:#common_day 124 20
        near:#common_do 116 51 near:#common_for 214 0 near:#common_from 0 33
        near:#common_have -52 1 near:#common_her 0 -66 near:#common_home -146 0
        near:#common_how 0 -85 near:#common_i 180 58 near:#common_if 297 51 near:#common_in -33 29
        near:#common_is 142 -22 near:#common_it 0 -135 near:#common_know -76 0
        near:#common_like -76 -51 near:#common_me 154 0 near:#common_might 0 -76
        near:#common_mine -70 0 near:#common_more 108 0 near:#common_my 332 177
        near:#common_now 97 40 near:#common_of -130 -34 near:#common_offic 0 50
        near:#common_on 326 0 near:#common_one 90 0 near:#common_or 95 0 near:#common_our -243 0
        near:#common_out -76 0 near:#common_over 0 108 near:#common_plan 0 127
        near:#common_say 94 0 near:#common_so 93 70 near:#common_some 100 0
        near:#common_somebody -96 0 near:#common_that -106 -61 near:#common_the -3 -24
        near:#common_them -122 -60 near:#common_they 0 -24 near:#common_thi 0 -69
        near:#common_to 44 -20 near:#common_too 0 81 near:#common_two -120 0 near:#common_use 119 0
        near:#common_was 0 -87 near:#common_what -130 -55 near:#common_when -110 -60
        near:#common_with -64 19 near:#common_work 0 -53 near:#common_would 73 -32
        near:#common_you 274 -70 near:#common_your 146 0 near:#credential_and -102 0
        near:#credential_it 0 -28 near:#credential_not 108 46 near:#credential_with -143 -45
        near:#ending_a 0 44 near:#ending_about -116 -55 near:#ending_and 0 38
        near:#ending_at 130 51 near:#ending_been 76 88 near:#ending_for -126 -47
        near:#ending_from -266 0 near:#ending_got 0 46 near:#ending_had 103 0
        near:#ending_home -161 0 near:#ending_i 257 46 near:#ending_in 147 39
        near:#ending_it -180 0 near:#ending_me 0 -64 near:#ending_my 56 179 near:#ending_not 93 0
        near:#ending_of -97 53 near:#ending_on 92 29 near:#ending_peopl -67 0
        near:#ending_room 150 49 near:#ending_seen 0 -62 near:#ending_sinc -94 0
        near:#ending_some 203 0 near:#ending_that -163 58 near:#ending_the -173 0
        near:#ending_them -118 0 near:#ending_thi 111 66 near:#ending_through 118 0
        near:#ending_to -284 5 near:#ending_with 72 0 near:#ending_written 142 0
        near:#ending_you -177 -70 near:#ending_your 0 -30 near:#final_a 0 30 near:#final_and 122 45
        near:#final_i 162 0 near:#final_the -170 -94 near:#food_and 0 -53 near:#food_at 0 84
        near:#gap_a 120 0 near:#gap_and 0 33 near:#gap_for 0 -80 near:#gap_i 121 62
        near:#gap_on 148 0 near:#gap_the 0 33 near:#giveVerb_a -193 0 near:#giveVerb_and -60 76
        near:#giveVerb_at 0 28 near:#giveVerb_i 0 65 near:#giveVerb_in 0 72 near:#giveVerb_it 84 91
        near:#giveVerb_my 0 31 near:#giveVerb_of -111 0 near:#giveVerb_on 91 30
        near:#giveVerb_the 47 42 near:#giveVerb_to 23 0 near:#giveVerb_with 129 42
        near:#giveVerb_you 185 50 near:#giveVerb_your -80 0 near:#goVerb_a 109 -52
        near:#goVerb_and -155 0 near:#goVerb_at 190 0 near:#goVerb_for -152 0 near:#goVerb_i 0 26
        near:#goVerb_in -94 0 near:#goVerb_it 84 111 near:#goVerb_on 116 -71 near:#goVerb_to 118 49
        near:#goVerb_with 0 -59 near:#goVerb_your -111 0 near:#growth_a 116 62
        near:#hedge_a -192 -107 near:#hedge_and -227 -128 near:#hedge_have 0 -49
        near:#hedge_i 168 -18 near:#hedge_in 162 0 near:#hedge_it 100 -46 near:#hedge_my 380 0
        near:#hedge_of -139 0 near:#hedge_on -179 0 near:#hedge_our -161 0 near:#hedge_that 294 0
        near:#hedge_the -71 -43 near:#hedge_to -117 0 near:#hedge_we -166 -98
        near:#hedge_you 142 -60 near:#hedge_your 116 -78 near:#meetVerb_a 0 -23
        near:#meetVerb_and -95 93 near:#meetVerb_at 138 0 near:#meetVerb_by -95 0
        near:#meetVerb_for 0 70 near:#meetVerb_from -115 0 near:#meetVerb_i 185 36
        near:#meetVerb_in -139 -46 near:#meetVerb_it 0 29 near:#meetVerb_me -117 -73
        near:#meetVerb_my 0 46 near:#meetVerb_of -82 51 near:#meetVerb_on 58 -59
        near:#meetVerb_out 150 0 near:#meetVerb_the -60 71 near:#meetVerb_to -59 -99
        near:#meetVerb_with -96 -55 near:#meetVerb_would 0 -51 near:#meetVerb_you 69 0
        near:#meetVerb_your 80 0 near:#meeting_and 96 0 near:#meeting_the -103 0
        near:#meeting_you 0 42 near:#modal_a -218 -46 near:#modal_and -167 0 near:#modal_at 0 -47
        near:#modal_be -99 30 near:#modal_bring -110 0 near:#modal_by 0 58 near:#modal_come 0 -44
        near:#modal_do -248 -63 near:#modal_from 125 0 near:#modal_give 178 0
        near:#modal_have -76 -50 near:#modal_i 0 -29 near:#modal_it -70 -53 near:#modal_know 186 68
        near:#modal_like 0 83 near:#modal_me 233 97 near:#modal_my 360 78 near:#modal_not 116 43
        near:#modal_see 0 82 near:#modal_that -192 -93 near:#modal_the 79 0 near:#modal_them 0 -44
        near:#modal_to -109 107 near:#modal_we -106 -78 near:#modal_you 162 -57
        near:#modal_your 78 59 near:#moveVerb_a 72 31 near:#moveVerb_and -78 67
        near:#moveVerb_at 79 0 near:#moveVerb_for 0 43 near:#moveVerb_home -163 -57
        near:#moveVerb_i -98 0 near:#moveVerb_in 55 0 near:#moveVerb_it 78 0
        near:#moveVerb_me -85 -89 near:#moveVerb_my 0 22 near:#moveVerb_of -192 0
        near:#moveVerb_on 0 -86 near:#moveVerb_out 0 61 near:#moveVerb_over -125 0
        near:#moveVerb_that 0 102 near:#moveVerb_the -117 0 near:#moveVerb_to 0 -60
        near:#moveVerb_up 0 -57 near:#moveVerb_you -216 -30 near:#moveVerb_your -194 -57
        near:#named_and -90 145 near:#named_i 141 179 near:#named_in 0 59 near:#negation_a -73 -79
        near:#negation_and 150 55 near:#negation_be 116 0 near:#negation_in 131 -56
        near:#negation_it -151 0 near:#negation_of 0 -26 near:#negation_the 0 -37
        near:#negation_to -131 -48 near:#noticing_a -271 -104 near:#noticing_about -95 -45
        near:#noticing_are 232 0 near:#noticing_for 0 -11 near:#noticing_how 0 -106
        near:#noticing_i 159 39 near:#noticing_is 81 0 near:#noticing_it -167 -124
        near:#noticing_me 0 -47 near:#noticing_my 255 73 near:#noticing_of 114 0
        near:#noticing_on 0 42 near:#noticing_out -105 0 near:#noticing_peopl 202 56
        near:#noticing_so -121 0 near:#noticing_that 182 0 near:#noticing_the 0 -41
        near:#noticing_them 0 -58 near:#noticing_us 0 97 near:#noticing_what -101 -45
        near:#noticing_who 0 58 near:#noticing_would 0 -44 near:#noticing_you -68 -62
        near:#noticing_your 0 32 near:#number_a 135 87 near:#number_and 107 130
        near:#number_day 156 0 near:#number_have 0 56 near:#number_i 121 167 near:#number_in 0 26
        near:#number_minut -112 -62 near:#number_of 0 36 near:#number_on -186 -39
        near:#number_the -66 65 near:#number_to 0 58 near:#number_who -148 0 near:#number_with 0 65
        near:#number_year 204 205 near:#number_you 0 -72 near:#outcome_a 0 12
        near:#outcome_and 53 0 near:#outcome_by -154 0 near:#outcome_for -43 -10
        near:#outcome_how 0 -79 near:#outcome_i 213 73 near:#outcome_in 0 93 near:#outcome_it 0 -26
        near:#outcome_my 0 122 near:#outcome_of -177 -41 near:#outcome_on 0 -44
        near:#outcome_one 164 71 near:#outcome_the -134 -83 near:#outcome_them 0 82
        near:#outcome_to -97 62 near:#outcome_what 0 -42 near:#outcome_with 118 0
        near:#outcome_you 120 -9 near:#outcome_your 0 55 near:#passVerb_a -59 24
        near:#passVerb_and 0 -53 near:#passVerb_i 270 43 near:#passVerb_in -87 0
        near:#passVerb_is 141 0 near:#passVerb_me 66 0 near:#passVerb_my 0 56
        near:#passVerb_of -153 0 near:#passVerb_on 143 0 near:#passVerb_over 0 103
        near:#passVerb_the -53 -102 near:#passVerb_to 192 85 near:#passVerb_what 0 -48
        near:#passVerb_you 151 98 near:#past_a 306 99 near:#past_about -90 -74 near:#past_and 19 87
        near:#past_as 0 74 near:#past_at 80 12 near:#past_by 79 41 near:#past_down -98 0
        near:#past_for 35 0 near:#past_how -118 0 near:#past_i 312 157 near:#past_in 120 184
        near:#past_it 0 -52 near:#past_me -65 -135 near:#past_my -102 175 near:#past_myself 0 41
        near:#past_not -161 -95 near:#past_on -129 -59 near:#past_out 162 0 near:#past_over 0 52
        near:#past_that -217 -26 near:#past_them -118 -63 near:#past_to 0 -96 near:#past_two 97 44
        near:#past_up 0 -50 near:#past_with 0 50 near:#past_year 84 75 near:#past_you -196 -150
        near:#past_your -115 -61 near:#people_'s 0 -35 near:#people_a -172 -57
        near:#people_about -114 -48 near:#people_are -206 -65 near:#people_at -89 0
        near:#people_day 227 0 near:#people_have -63 0 near:#people_i 112 0 near:#people_in -63 53
        near:#people_it 113 0 near:#people_my 0 -50 near:#people_of 124 0 near:#people_on -106 -38
        near:#people_see -157 -55 near:#people_that 0 -39 near:#people_the 96 -5
        near:#people_to 0 -52 near:#people_who 0 -28 near:#people_with 0 -51
        near:#people_would -108 0 near:#people_you -102 -96 near:#people_your -84 -60
        near:#place_in 158 52 near:#place_you 163 0 near:#praise_a 0 53 near:#praise_for 153 0
        near:#praise_i -172 40 near:#praise_in 130 72 near:#praise_is 165 0 near:#praise_it 0 -49
        near:#praise_of 158 0 near:#praise_the 245 102 near:#praise_with 0 -56
        near:#praise_you 305 0 near:#praise_your -110 -24 near:#profession_and -307 0
        near:#profession_i 0 54 near:#profession_the 0 72 near:#resource_a 0 -54
        near:#resource_about 0 -39 near:#resource_and 58 62 near:#resource_for -225 -63
        near:#resource_i 162 126 near:#resource_of 0 -38 near:#resource_on -163 -123
        near:#resource_that -93 0 near:#resource_the -175 -48 near:#resource_to 0 -24
        near:#resource_with 0 -42 near:#resource_your -109 0 near:#seat_a -130 0
        near:#seat_and 118 44 near:#seat_i 66 73 near:#seat_in 79 0 near:#seat_of 0 -38
        near:#seat_on 0 -31 near:#seat_or -114 0 near:#seat_the 24 69 near:#seat_to 0 -86
        near:#seat_you 130 0 near:#sign_and 0 -33 near:#sign_of 0 -35 near:#sign_the -46 0
        near:#span_a 96 84 near:#span_and 67 21 near:#span_are 164 0 near:#span_i 59 44
        near:#span_in 142 0 near:#span_is 0 -52 near:#span_or 183 66 near:#span_that -96 -47
        near:#span_with -131 0 near:#span_your -81 0 near:#takeVerb_to 0 -52 near:#third_i 105 0
        near:#third_in 0 -50 near:#third_the -107 -65 near:#third_to -93 -47 near:#third_with 0 -43
        near:#third_you 0 -65 near:#time_a -76 0 near:#time_after -82 0 near:#time_and 184 17
        near:#time_are 130 0 near:#time_at -82 -40 near:#time_have -118 0 near:#time_i 147 4
        near:#time_if 120 0 near:#time_in 0 -60 near:#time_is 0 -48 near:#time_of -83 0
        near:#time_or 258 100 near:#time_that 0 -67 near:#time_the -169 -11 near:#time_with -197 0
        near:#time_you 77 0 near:#time_your 0 -17 near:#treatment_and 0 24
        near:#treatment_for 0 -55 near:#treatment_i 72 58 near:#treatment_in 128 61
        near:#treatment_the 105 0 near:#treatment_to 0 -52 near:#universal_a 0 -35
        near:#universal_and 165 56 near:#universal_i 42 0 near:#universal_in 86 0
        near:#universal_is 121 0 near:#universal_of 99 0 near:#universal_on 98 0
        near:#universal_one 0 -43 near:#universal_the -46 -46 near:#universal_to -70 -66
        near:#universal_your 86 0 near:#vacant_and 119 58 near:#vacant_for 0 -50
        near:#vacant_i 133 75 near:#vacant_on 147 85 near:#vacant_the 0 40 near:#wantVerb_a 0 -51
        near:#wantVerb_and -105 0 near:#wantVerb_for 0 -73 near:#wantVerb_i 125 0
        near:#wantVerb_if 182 0 near:#wantVerb_it 85 0 near:#wantVerb_that 53 0
        near:#wantVerb_the 110 -53 near:#wantVerb_to -18 -65 near:#wantVerb_you 0 33
        near:#wantVerb_your 0 -62 near:#we_are 167 119 near:#we_the 0 62 near:#work_and 0 45
        near:#work_for -103 0 near:#work_i 124 87 near:#work_it 0 42 near:#work_the 0 -52
        near:#work_to 0 -39 near:#work_with 124 0 near:#work_you 0 -53 near:#writer_a 504 274
        near:#writer_about -174 0 near:#writer_am 97 190 near:#writer_an 0 42
        near:#writer_and 167 194 near:#writer_as 145 0 near:#writer_at 198 75 near:#writer_be 57 97
        near:#writer_been 51 95 near:#writer_believ 177 0 near:#writer_by 55 96
        near:#writer_can 0 40 near:#writer_come -133 0 near:#writer_could 0 63
        near:#writer_did 0 61 near:#writer_do 141 124 near:#writer_for 81 62 near:#writer_got 0 63
        near:#writer_have -75 115 near:#writer_heard -128 0 near:#writer_help 0 88
        near:#writer_how 97 0 near:#writer_i 537 158 near:#writer_in 0 204 near:#writer_is 294 95
        near:#writer_it 238 152 near:#writer_keep 111 94 near:#writer_know -89 -91
        near:#writer_like 172 84 near:#writer_list 0 83 near:#writer_made 0 66
        near:#writer_make 0 80 near:#writer_my 0 165 near:#writer_myself 0 50
        near:#writer_need -162 0 near:#writer_not -120 0 near:#writer_of 166 0
        near:#writer_offic -118 54 near:#writer_on 475 201 near:#writer_own 0 79
        near:#writer_practic 0 84 near:#writer_read -246 -78 near:#writer_run 0 70
        near:#writer_say 0 73 near:#writer_see 88 28 near:#writer_take 0 47
        near:#writer_that 411 44 near:#writer_the 407 217 near:#writer_think 63 0
        near:#writer_to 0 83 near:#writer_told -84 0 near:#writer_train 129 131
        near:#writer_two 135 46 near:#writer_up 0 66 near:#writer_use 134 0
        near:#writer_was 123 118 near:#writer_what 85 0 near:#writer_will -281 0
        near:#writer_with 163 131 near:#writer_work 0 78 near:#writer_would -145 -96
        near:#writer_writ 0 56 near:#writer_written 149 0 near:#writer_wrot 0 78
        near:#writer_you 0 -67 near:#writer_your 174 28 near:#you_'s 0 -64 near:#you_a -28 -25
        near:#you_and -220 -205 near:#you_are 73 3 near:#you_ask 0 -53 near:#you_at -82 -115
        near:#you_can 116 96 near:#you_could 110 -54 near:#you_do 0 -54 near:#you_for 116 -57
        near:#you_get 0 51 near:#you_had 0 -48 near:#you_hand 0 88 near:#you_have 0 -70
        near:#you_i -208 -79 near:#you_in -128 -124 near:#you_is 89 0 near:#you_it -155 -78
        near:#you_let 0 -57 near:#you_list 0 65 near:#you_me 178 0 near:#you_member 0 58
        near:#you_my 0 36 near:#you_of 0 -25 near:#you_on -139 -130 near:#you_over 0 89
        near:#you_own 0 -44 near:#you_patient 120 0 near:#you_put 169 0 near:#you_room 0 -48
        near:#you_said 0 -47 near:#you_see 0 56 near:#you_the -139 -179 near:#you_them 0 -53
        near:#you_to 85 -20 near:#you_told 0 -55 near:#you_up 0 -83 near:#you_will 72 95
        near:#you_with -141 -107 near:#you_you -85 -87 near:#you_your -86 -32 near:'s_#common 0 -98
        near:a_#accessVerb 0 88 near:a_#benefit -227 -75 near:a_#capacity 0 97
        near:a_#certain -85 0 near:a_#common -23 -43 near:a_#ending 113 0 near:a_#gap 0 32
        near:a_#giveVerb -141 -44 near:a_#goVerb 0 -14 near:a_#growth -102 -69 near:a_#hedge 0 -61
        near:a_#meetVerb 0 -34 near:a_#meeting 0 -51 near:a_#modal 0 -62 near:a_#moveVerb 0 -43
        near:a_#named 0 24 near:a_#noticing 0 -49 near:a_#number -115 29 near:a_#passVerb 0 -35
        near:a_#past -73 64 near:a_#people 57 0 near:a_#place 0 -49 near:a_#praise -164 0
        near:a_#profession 76 137 near:a_#resource -319 -95 near:a_#seat 0 6 near:a_#sign -198 -67
        near:a_#span -150 -9 near:a_#time 68 0 near:a_#title 0 83 near:a_#treatment 86 116
        near:a_#vacant -106 28 near:a_#wantVerb 0 -45 near:a_#work 81 17 near:a_#writer 358 234
        near:a_#you 81 6 near:about_#common 0 -27 near:about_#time -112 0 near:about_#writer 154 75
        near:about_#you 0 -60 near:all_#common -93 0 near:am_#accessVerb -147 49
        near:am_#common -129 111 near:am_#ending 0 72 near:am_#meetVerb -157 0 near:am_#named 97 62
        near:am_#noticing -185 0 near:am_#number 163 109 near:am_#past 143 119
        near:am_#people 114 56 near:am_#praise 0 52 near:am_#profession 0 76
        near:am_#universal -160 0 near:am_#writer 0 48 near:an_#capacity -122 -29
        near:an_#resource -96 -28 near:an_#seat -93 0 near:an_#span -141 -79 near:an_#time -181 -87
        near:an_#treatment 0 -49 near:and_#accessVerb -114 43 near:and_#anyone 0 -66
        near:and_#benefit -62 -50 near:and_#certain -163 -27 near:and_#comer 82 23
        near:and_#common -45 42 near:and_#ending 0 192 near:and_#final -114 0
        near:and_#giveVerb 99 48 near:and_#goVerb 0 42 near:and_#growth 0 96
        near:and_#hedge -192 -122 near:and_#meetVerb -79 21 near:and_#modal 120 56
        near:and_#moveVerb -111 10 near:and_#named 0 78 near:and_#negation -259 -42
        near:and_#noticing -50 -75 near:and_#outcome -220 43 near:and_#passVerb 281 72
        near:and_#past -135 -2 near:and_#people 55 -33 near:and_#praise 0 30 near:and_#sign 0 59
        near:and_#third -97 -71 near:and_#time 180 40 near:and_#universal -48 -41
        near:and_#we -80 71 near:and_#writer 457 176 near:and_#you -80 -39 near:any_#common -147 0
        near:are_#common 0 39 near:are_#number -144 -55 near:are_#outcome -139 0
        near:are_#past 241 0 near:are_#praise 110 110 near:as_#anyone 202 0 near:as_#common 0 -45
        near:as_#outcome 109 0 near:as_#writer 0 60 near:as_#you 139 0 near:at_#named -90 0
        near:at_#number -165 -87 near:at_#seat -155 0 near:be_#accessVerb 160 0
        near:be_#anyone 0 -54 near:be_#benefit -66 -33 near:be_#common 0 -55
        near:be_#giveVerb -111 0 near:be_#hedge 186 0 near:be_#noticing 101 0
        near:be_#wantVerb 0 36 near:becaus_#writer 190 44 near:been_#past 207 75
        near:but_#common 122 0 near:by_#common 130 0 near:by_#meeting 0 83
        near:can_#accessVerb 0 48 near:can_#benefit 138 0 near:can_#common 106 68
        near:can_#goVerb 0 51 near:can_#moveVerb 100 0 near:can_#negation -76 58
        near:can_#noticing 220 64 near:can_#passVerb 110 0 near:can_#writer 239 50
        near:come_#common 0 52 near:come_#noticing 0 83 near:could_#common -164 -61
        near:could_#meetVerb -91 0 near:could_#moveVerb -138 0 near:could_#noticing -87 -33
        near:could_#writer 161 -25 near:day_#universal 175 0 near:do_#common 65 90
        near:do_#negation 54 0 near:do_#noticing 173 0 near:do_#wantVerb -163 0
        near:every_#common 0 -67 near:family_#common 0 -53 near:first_#common 0 -73
        near:first_#span 108 -51 near:for_#anyone 180 0 near:for_#certain 173 95
        near:for_#comer 164 -85 near:for_#common 21 -37 near:for_#ending 0 -75
        near:for_#hedge -154 0 near:for_#meeting 0 67 near:for_#moveVerb 0 -74
        near:for_#negation 161 0 near:for_#number 88 78 near:for_#people -139 -105
        near:for_#seat 0 -93 near:for_#span -59 67 near:for_#third 112 0 near:for_#time -191 -20
        near:for_#universal 178 47 near:for_#writer -114 0 near:for_#you -115 -82
        near:four_#common 0 77 near:free_#resource 0 -58 near:from_#writer 224 54
        near:get_#common 192 0 near:give_#you 204 0 near:good_#common 0 -60 near:good_#you 139 0
        near:got_#accessVerb 0 94 near:group_#common -140 -53 near:had_#common -171 -37
        near:had_#past 0 -59 near:hand_#common 0 74 near:has_#accessVerb 0 -43
        near:has_#common 108 -13 near:has_#ending 137 0 near:has_#moveVerb 150 0
        near:has_#negation 131 0 near:has_#noticing 0 -47 near:has_#past -101 -74
        near:have_#accessVerb 0 45 near:have_#benefit -125 -46 near:have_#capacity 137 34
        near:have_#certain 0 37 near:have_#comer -71 0 near:have_#common -285 88
        near:have_#ending -29 38 near:have_#final 0 36 near:have_#gap 0 38
        near:have_#giveVerb 183 57 near:have_#goVerb 0 55 near:have_#hedge -213 -36
        near:have_#meetVerb 94 0 near:have_#moveVerb -80 11 near:have_#negation 83 29
        near:have_#noticing -672 -118 near:have_#number 0 125 near:have_#passVerb 0 21
        near:have_#past 210 153 near:have_#people -99 0 near:have_#praise 91 39
        near:have_#resource 0 28 near:have_#seat 0 27 near:have_#span 0 58 near:have_#time -57 45
        near:have_#treatment 0 30 near:have_#universal 50 37 near:have_#vacant 0 24
        near:have_#wantVerb -121 0 near:have_#writer 0 43 near:have_#you -102 -13
        near:he_#common 0 -50 near:he_#past -116 -52 near:help_#you 0 85 near:how_#common -227 -125
        near:how_#past 0 -32 near:how_#you -67 -102 near:i_#accessVerb 0 130 near:i_#anyone 0 46
        near:i_#benefit 288 73 near:i_#capacity 88 0 near:i_#certain 132 53 near:i_#comer 0 78
        near:i_#common 89 63 near:i_#credential 249 210 near:i_#ending 114 138 near:i_#final 206 64
        near:i_#gap 119 38 near:i_#giveVerb 372 274 near:i_#goVerb -226 62 near:i_#growth -190 86
        near:i_#hedge -65 -28 near:i_#meetVerb -228 140 near:i_#meeting 0 39 near:i_#modal -256 -88
        near:i_#moveVerb 0 29 near:i_#named 291 240 near:i_#negation -269 0
        near:i_#noticing -398 -133 near:i_#number 356 274 near:i_#outcome 6 48
        near:i_#passVerb 192 76 near:i_#past 0 215 near:i_#people 0 100 near:i_#place 0 42
        near:i_#praise 188 133 near:i_#profession -121 69 near:i_#resource 0 43 near:i_#seat 0 106
        near:i_#sendVerb 140 0 near:i_#sign 111 0 near:i_#span 60 104 near:i_#takeVerb 202 148
        near:i_#third 141 44 near:i_#time 81 85 near:i_#title 0 49 near:i_#treatment 84 136
        near:i_#universal 190 36 near:i_#wantVerb -344 -86 near:i_#work 215 112
        near:i_#writer 252 243 near:i_#you -47 -84 near:if_#anyone 124 0 near:if_#common 179 99
        near:if_#noticing 0 70 near:if_#outcome 131 0 near:if_#past 137 -22 near:if_#you 283 0
        near:in_#accessVerb 0 -25 near:in_#anyone 0 54 near:in_#certain 0 -85 near:in_#common 67 0
        near:in_#ending -105 0 near:in_#month 105 44 near:in_#named 84 98 near:in_#noticing 159 0
        near:in_#number 180 173 near:in_#outcome 115 56 near:in_#past 114 29 near:in_#praise 0 -55
        near:in_#seat 0 -36 near:in_#span 45 0 near:in_#third 168 0 near:in_#time 62 0
        near:in_#treatment -152 0 near:in_#universal 0 -68 near:in_#vacant -140 0
        near:in_#writer -134 96 near:in_#you -39 -57 near:is_#anyone -120 -32
        near:is_#benefit 106 0 near:is_#certain 111 0 near:is_#common -79 -31 near:is_#gap 0 -68
        near:is_#praise 0 -37 near:is_#seat 0 -53 near:is_#universal 93 0 near:is_#vacant -90 -50
        near:is_#you 139 0 near:it_#benefit -79 -50 near:it_#certain 0 -50 near:it_#common -296 -77
        near:it_#ending 0 -37 near:it_#hedge -143 -38 near:it_#meetVerb 0 -28 near:it_#modal 120 73
        near:it_#negation 117 -29 near:it_#noticing 0 -47 near:it_#number 84 41
        near:it_#outcome 0 -32 near:it_#past 0 -144 near:it_#universal 98 0 near:it_#writer -103 0
        near:it_#you -109 -30 near:keep_#common 113 88 near:know_#common 0 -83
        near:know_#people 164 0 near:know_#you 105 0 near:may_#common 0 -35 near:may_#ending 0 71
        near:me_#common 130 0 near:me_#passVerb 0 79 near:me_#people 155 0 near:me_#resource 0 70
        near:me_#seat 0 80 near:me_#time 0 -74 near:me_#you 128 0 near:might_#benefit 0 -36
        near:might_#common -130 -98 near:might_#ending 0 -47 near:monday_#time 0 125
        near:my_#accessVerb 0 108 near:my_#anyone -101 0 near:my_#capacity -149 0
        near:my_#comer -87 -61 near:my_#common -27 94 near:my_#ending -95 -38 near:my_#hedge 0 58
        near:my_#meetVerb -190 0 near:my_#modal -135 -35 near:my_#moveVerb 129 0
        near:my_#negation 127 0 near:my_#people -129 -58 near:my_#relative -157 -26
        near:my_#resource 125 48 near:my_#seat -220 21 near:my_#sign 237 30 near:my_#span 157 0
        near:my_#time 196 46 near:my_#token 0 40 near:my_#treatment 0 52 near:my_#work 416 121
        near:my_#writer 0 82 near:never_#common -143 -83 near:never_#noticing -208 -65
        near:never_#past 159 0 near:new_#common -86 36 near:nine_#common 0 36
        near:no_#accessVerb 145 0 near:not_#accessVerb 127 0 near:not_#benefit 110 0
        near:not_#comer -165 0 near:not_#ending 0 -74 near:not_#giveVerb 0 76
        near:not_#goVerb -119 0 near:not_#meetVerb -58 0 near:not_#outcome 109 -21
        near:not_#past 151 0 near:not_#universal -128 0 near:not_#wantVerb -165 0
        near:of_#accessVerb 0 -47 near:of_#anyone 88 -8 near:of_#benefit -104 -56
        near:of_#certain 0 -44 near:of_#comer -68 -104 near:of_#common 0 -120
        near:of_#meetVerb 107 0 near:of_#modal 80 -41 near:of_#named 116 135
        near:of_#noticing 0 -57 near:of_#number 0 103 near:of_#past 0 -35 near:of_#people -128 -159
        near:of_#resource -67 -72 near:of_#seat 0 -55 near:of_#span -120 0 near:of_#third 118 43
        near:of_#time -106 0 near:of_#treatment 0 -48 near:of_#writer 110 73 near:of_#you 0 -150
        near:on_#benefit -133 0 near:on_#common -81 57 near:on_#goVerb 116 0
        near:on_#meetVerb 185 0 near:on_#moveVerb 79 61 near:on_#named 0 43 near:on_#number -65 37
        near:on_#outcome -96 0 near:on_#place 102 41 near:on_#resource 100 0 near:on_#seat 118 68
        near:on_#sign 322 49 near:on_#time -119 0 near:on_#writer -53 84 near:one_#common 33 1
        near:one_#ending -102 0 near:one_#resource 0 -62 near:one_#writer 84 41 near:one_#you 0 -47
        near:or_#modal 151 0 near:or_#span -127 63 near:or_#time 0 103 near:or_#writer 173 0
        near:or_#you 128 0 near:our_#common 282 167 near:our_#resource 0 101 near:our_#seat 0 80
        near:out_#common 0 93 near:out_#writer 162 62 near:peopl_#accessVerb -63 0
        near:peopl_#common -62 -23 near:peopl_#ending -137 0 near:peopl_#moveVerb 0 67
        near:peopl_#writer 0 -44 near:pleas_#passVerb 0 117 near:say_#common 95 0
        near:see_#common 112 54 near:see_#people 0 56 near:she_#past -82 -33
        near:should_#noticing 146 0 near:sinc_#common 0 67 near:six_#common 0 61
        near:six_#span 0 48 near:so_#common 138 48 near:so_#hedge 100 54 near:so_#modal 111 0
        near:so_#wantVerb 207 0 near:so_#writer 220 102 near:some_#common 0 -39
        near:still_#common 219 0 near:tell_#common 0 -47 near:that_#accessVerb 0 22
        near:that_#anyone 0 -53 near:that_#benefit 272 0 near:that_#certain -72 0
        near:that_#comer 115 0 near:that_#common 0 -28 near:that_#giveVerb 195 0
        near:that_#hedge 93 0 near:that_#meetVerb 226 60 near:that_#modal 293 60
        near:that_#moveVerb 72 0 near:that_#noticing 303 29 near:that_#number -98 -63
        near:that_#passVerb 0 -73 near:that_#past 42 57 near:that_#people 109 -102
        near:that_#praise -69 0 near:that_#resource -113 0 near:that_#third 0 -59
        near:that_#time -109 0 near:that_#writer 232 53 near:that_#you 575 53
        near:the_#accessVerb -181 -58 near:the_#anyone -140 -19 near:the_#benefit 109 -30
        near:the_#capacity 0 20 near:the_#certain 0 -63 near:the_#comer -130 -47
        near:the_#common -163 -156 near:the_#ending -116 -101 near:the_#final -144 -44
        near:the_#food 0 -63 near:the_#giveVerb -147 -52 near:the_#goVerb 90 0
        near:the_#growth 98 0 near:the_#hedge 0 -58 near:the_#meeting -39 0 near:the_#modal -79 0
        near:the_#moveVerb -85 0 near:the_#named 184 184 near:the_#negation 114 0
        near:the_#noticing 0 -26 near:the_#number 30 42 near:the_#outcome 39 75
        near:the_#passVerb -80 -67 near:the_#past -113 -33 near:the_#people 0 -88
        near:the_#place 231 69 near:the_#praise 0 -44 near:the_#resource 122 0
        near:the_#seat -259 -68 near:the_#sign -47 -27 near:the_#span 133 -39 near:the_#time 0 -56
        near:the_#token -128 -38 near:the_#treatment 146 57 near:the_#universal 0 -49
        near:the_#wantVerb 94 0 near:the_#work -93 -100 near:the_#writer 162 0
        near:the_#you -80 -47 near:their_#common 79 -51 near:them_#you -137 -48
        near:ther_#certain 126 0 near:ther_#common 127 0 near:ther_#negation 108 0
        near:ther_#universal 128 0 near:they_#common 0 -50 near:they_#modal 0 -38
        near:they_#outcome 0 -38 near:thi_#span -97 -57 near:thi_#time 0 -79
        near:thing_#common -125 -65 near:think_#writer 173 0 near:to_#accessVerb 0 -42
        near:to_#anyone 78 0 near:to_#benefit -224 -106 near:to_#certain 0 -30 near:to_#comer 164 0
        near:to_#common 111 -39 near:to_#ending -163 0 near:to_#final -102 0
        near:to_#giveVerb -193 -130 near:to_#hedge 0 -24 near:to_#meetVerb 0 -17
        near:to_#moveVerb 67 47 near:to_#named 0 53 near:to_#noticing -67 -143
        near:to_#number 188 93 near:to_#outcome 0 -75 near:to_#passVerb 79 157
        near:to_#past -57 -82 near:to_#people 87 0 near:to_#praise -132 0 near:to_#seat 0 118
        near:to_#sign 110 116 near:to_#third -108 -95 near:to_#time 99 0 near:to_#writer 108 21
        near:to_#you -83 0 near:told_#writer -188 -36 near:train_#accessVerb 0 91
        near:two_#common -43 -41 near:two_#past 111 0 near:two_#people -120 0 near:two_#time -119 0
        near:was_#accessVerb -198 0 near:was_#common -102 -40 near:was_#past 165 52
        near:we_#accessVerb 192 128 near:we_#common 219 90 near:we_#goVerb 0 80
        near:we_#meetVerb 157 31 near:we_#past 138 0 near:what_#common -154 -82
        near:what_#ending -90 -40 near:what_#modal 0 -48 near:what_#past 0 -75
        near:what_#writer 116 53 near:what_#you -64 -56 near:when_#common -95 0
        near:when_#past 0 -32 near:which_#past 0 44 near:which_#writer 202 118
        near:who_#benefit -104 -63 near:who_#common 0 -90 near:who_#ending 0 -93
        near:who_#meetVerb 0 -52 near:who_#modal 0 -27 near:who_#moveVerb 0 -55
        near:who_#negation 0 -29 near:who_#noticing -83 0 near:who_#outcome 157 -87
        near:who_#past 0 -68 near:will_#accessVerb 156 32 near:will_#benefit 110 56
        near:will_#common -127 92 near:will_#goVerb -95 -69 near:will_#meetVerb -102 -30
        near:will_#negation 190 0 near:will_#noticing 0 89 near:will_#wantVerb 0 68
        near:with_#accessVerb 0 88 near:with_#benefit 123 0 near:with_#certain 0 -46
        near:with_#comer 0 -54 near:with_#common 0 -46 near:with_#number 237 80
        near:with_#people 81 -45 near:with_#seat 234 65 near:with_#universal 0 -50
        near:would_#accessVerb -102 0 near:would_#benefit -279 -43 near:would_#common 62 -31
        near:would_#ending 0 6 near:would_#hedge 141 0 near:would_#meetVerb -139 0
        near:would_#moveVerb -77 -50 near:would_#noticing 154 7 near:would_#outcome -56 -24
        near:would_#passVerb 108 0 near:would_#third -110 0 near:would_#wantVerb 135 0
        near:would_#writer 0 72 near:would_#you 0 61 near:year_#common -118 0
        near:year_#writer 98 81 near:you_#accessVerb 0 -10 near:you_#anyone 0 -98
        near:you_#benefit 230 80 near:you_#certain 102 -50 near:you_#comer 92 0
        near:you_#common -15 -51 near:you_#credential -54 -44 near:you_#ending -174 -177
        near:you_#food 0 -52 near:you_#gap 0 -70 near:you_#giveVerb 0 -120
        near:you_#goVerb -100 -139 near:you_#growth 140 0 near:you_#hedge -43 0
        near:you_#meetVerb 104 -118 near:you_#meeting -104 -93 near:you_#modal 176 0
        near:you_#moveVerb 0 -22 near:you_#negation 0 -57 near:you_#noticing 40 0
        near:you_#number -156 -67 near:you_#outcome 112 -19 near:you_#passVerb 0 1
        near:you_#past -301 -327 near:you_#people 0 5 near:you_#place 0 -54 near:you_#praise 113 86
        near:you_#resource -119 -67 near:you_#span 0 -76 near:you_#third 0 -89
        near:you_#time -82 -109 near:you_#universal 92 -32 near:you_#vacant 0 -68
        near:you_#wantVerb 0 39 near:you_#work 0 -49 near:you_#writer 123 0 near:you_#you -102 -97
        near:your_#accessVerb -90 -82 near:your_#anyone -54 36 near:your_#benefit 133 -33
        near:your_#capacity -149 -74 near:your_#comer -76 -13 near:your_#common -45 -99
        near:your_#ending 41 0 near:your_#giveVerb 0 -74 near:your_#goVerb 84 47
        near:your_#hedge 101 -57 near:your_#meetVerb 324 56 near:your_#meeting 0 58
        near:your_#modal 172 0 near:your_#moveVerb 97 -66 near:your_#negation 202 0
        near:your_#noticing 103 -57 near:your_#number -93 -85 near:your_#passVerb 0 -32
        near:your_#past 145 -20 near:your_#people -29 -68 near:your_#resource -51 -66
        near:your_#seat -114 -121 near:your_#span -101 -28 near:your_#time -60 -40
        near:your_#token 0 -72 near:your_#treatment -160 -133 near:your_#work -250 -149
        near:your_#writer -182 -62 pair:^_a -158 0 pair:^_could -134 -71 pair:^_he -98 -41
        pair:^_i 860 335 pair:^_if 0 -34 pair:^_in -189 -94 pair:^_it -56 -121 pair:^_my 799 43
        pair:^_our 465 128 pair:^_pleas 0 83 pair:^_she -87 0 pair:^_so 78 51 pair:^_the -204 -133
        pair:^_ther -161 -59 pair:^_they -144 -27 pair:^_we 675 209 pair:^_what -142 -78
        pair:^_when 148 0 pair:^_would 0 -31 pair:^_you -436 -234 pair:^_your -134 -313
        pair:a_counselor 0 73 pair:a_few -79 -59 pair:a_good -119 0 pair:a_short -156 0
        pair:a_therapist -213 0 pair:about_the -157 -40 pair:about_your 0 -65 pair:after_the -97 0
        pair:all_of 180 0 pair:am_a 0 84 pair:an_hour -151 -75 pair:and_a 363 79 pair:and_he 0 -52
        pair:and_i 781 291 pair:and_it -97 0 pair:and_the 0 -60 pair:and_then 0 -29
        pair:and_ther 117 0 pair:and_we 0 82 pair:and_you 89 -16 pair:and_your 0 -27
        pair:are_a 0 101 pair:as_a 123 0 pair:as_your 213 0 pair:at_the -143 -57 pair:be_a 130 0
        pair:be_the 251 0 pair:becaus_i 324 55 pair:befor_the 91 0 pair:but_i 170 0
        pair:can_not -71 72 pair:come_to -141 -37 pair:could_i -72 -54 pair:day_$ 0 68
        pair:do_$ 129 50 pair:do_not 77 0 pair:for_a -233 0 pair:for_me -129 0
        pair:for_the -159 -103 pair:for_you 0 -41 pair:for_your -221 -30 pair:from_the 195 0
        pair:got_a 155 57 pair:happy_to -163 0 pair:have_a -228 0 pair:have_been 0 60
        pair:have_got 0 31 pair:have_it -140 0 pair:have_the 0 46 pair:have_written 129 0
        pair:her_$ 157 0 pair:here_is -136 0 pair:hour_$ 138 0 pair:how_you 0 -58 pair:i_am 183 226
        pair:i_believ 263 0 pair:i_can 0 60 pair:i_come -96 0 pair:i_could 77 95 pair:i_did 0 68
        pair:i_do 0 134 pair:i_have 125 197 pair:i_hope 0 -58 pair:i_keep 212 108
        pair:i_know 0 -117 pair:i_like 271 0 pair:i_never 250 0 pair:i_play 201 0 pair:i_run 0 69
        pair:i_take 0 50 pair:i_train 0 92 pair:i_treat 215 0 pair:i_was 97 113 pair:i_will -338 0
        pair:i_would -67 -83 pair:i_writ 181 56 pair:i_wrot 0 89 pair:if_we -166 -72
        pair:if_you 145 0 pair:if_your 167 0 pair:in_a -95 0 pair:in_my -392 -35 pair:in_the 61 -90
        pair:in_your -201 -39 pair:is_a 128 -59 pair:is_the -94 -77 pair:it_$ 63 -50
        pair:it_and 0 34 pair:it_in 56 0 pair:it_is -350 -82 pair:it_to -140 0 pair:it_was 0 -52
        pair:it_with -123 0 pair:list_$ 209 0 pair:me_and 155 64 pair:me_in 152 0
        pair:my_own -96 56 pair:myself_$ 168 66 pair:of_a 185 0 pair:of_it 93 47 pair:of_my -135 0
        pair:of_the 181 -1 pair:of_them 0 59 pair:of_us -106 -56 pair:of_you 0 -66
        pair:of_your 0 -116 pair:offic_$ 0 60 pair:on_a 71 23 pair:on_my -162 59
        pair:on_the 232 100 pair:on_your 213 47 pair:one_$ -94 0 pair:out_$ -112 0
        pair:over_$ -123 0 pair:over_a 0 60 pair:peopl_i 0 -50 pair:plan_$ 0 132 pair:sinc_$ -160 0
        pair:so_i 267 70 pair:some_of -120 0 pair:tell_me -99 -50 pair:tell_you 99 51
        pair:that_$ -257 -51 pair:that_a 0 -50 pair:that_i 430 107 pair:that_it 189 0
        pair:that_the 0 -16 pair:that_you 223 0 pair:that_your 398 0 pair:the_back -124 0
        pair:the_county 0 40 pair:the_first 0 -30 pair:the_other 0 -60 pair:the_same 91 0
        pair:the_second 0 57 pair:the_third -148 0 pair:ther_is 53 -17 pair:to_be 57 -23
        pair:to_hear 0 -40 pair:to_know 0 -71 pair:to_me -92 -69 pair:to_the 97 101
        pair:to_you 0 -37 pair:to_your -94 0 pair:told_me -121 -40 pair:train_in 0 111
        pair:up_$ -121 0 pair:was_a 137 0 pair:was_in -230 0 pair:was_the -125 -42 pair:we_are 0 85
        pair:wednesday_and 269 0 pair:week_$ 0 -74 pair:what_i 155 55 pair:what_they 164 0
        pair:what_you -93 -48 pair:when_the -103 -39 pair:which_i 295 123 pair:who_would -153 0
        pair:will_be 0 32 pair:will_not 199 0 pair:with_a 0 -17 pair:with_my -157 0
        pair:would_be 0 50 pair:would_have -185 -64 pair:would_love 0 -61 pair:would_you 0 -31
        pair:year_and -110 0 pair:you_$ -57 -58 pair:you_and -143 -96 pair:you_are 167 0
        pair:you_can 170 107 pair:you_do 0 -44 pair:you_have -47 -74 pair:you_know -110 0
        pair:you_let 0 -37 pair:you_said 0 -51 pair:you_will 158 127 pair:you_would 0 -30
        pair:your_member 0 64 pair:your_own 0 -44 pair:your_patient 113 0 some:#accessVerb 92 122
        some:#anyone 75 12 some:#benefit 139 -38 some:#capacity -31 44 some:#certain -72 -107
        some:#comer -22 -110 some:#common 16 101 some:#credential 178 46 some:#ending -108 67
        some:#final -91 -55 some:#food -162 -11 some:#gap 83 81 some:#giveVerb 32 86
        some:#goVerb -11 38 some:#growth 248 199 some:#hedge -63 -82 some:#hollow -221 -39
        some:#meetVerb -53 0 some:#meeting -167 -24 some:#modal 175 -52 some:#month 0 18
        some:#moveVerb 134 44 some:#named 255 331 some:#negation -272 -164 some:#noticing -395 -79
        some:#number 205 129 some:#outcome 93 0 some:#passVerb -154 63 some:#past 0 81
        some:#people 0 -109 some:#place 49 71 some:#praise 110 81 some:#profession 294 286
        some:#relative -315 -56 some:#resource -338 -28 some:#seat 0 4 some:#sendVerb -49 -48
        some:#sign 132 84 some:#social 116 55 some:#span 44 27 some:#symptom -17 166
        some:#takeVerb 232 148 some:#third -221 -270 some:#time -242 -101 some:#title 185 107
        some:#token -149 10 some:#treatment 227 112 some:#universal 0 -132 some:#vacant -86 140
        some:#wantVerb 76 0 some:#we 70 -4 some:#work 95 -108 some:#writer 237 82
        some:#you -451 -330 wish:I_be -124 89 wish:I_have -146 0 wish:I_love 0 -62
        wish:You_have 0 -66 wish:You_know 197 0 word:'s -122 -194 word:2 0 78 word:a 61 -36
        word:about -60 -51 word:add 0 114 word:after -144 -101 word:afternoon 0 119 word:all 138 0
        word:allow 0 116 word:along -155 0 word:also 277 64 word:alway 0 -51 word:am 206 267
        word:an 96 74 word:and 224 215 word:answer -99 0 word:any 0 -22 word:anyon 169 0
        word:anyth -276 -47 word:april 270 0 word:are -108 6 word:as 139 66 word:ask -133 -123
        word:at 27 9 word:attach 0 91 word:back 0 -46 word:bad -262 -97 word:becaus 127 0
        word:been 27 120 word:befor 209 -44 word:believ 340 0 word:bench 0 -54 word:best 255 160
        word:better -163 0 word:between -103 0 word:big 173 0 word:bill 0 84 word:board 155 0
        word:book 118 0 word:both 95 -109 word:box -233 0 word:bring -251 0 word:build 107 0
        word:built 0 75 word:bus -180 0 word:busines 291 0 word:but 201 0 word:by 136 96
        word:call 280 0 word:came 0 -81 word:can 78 117 word:card -165 0 word:care 0 -68
        word:case 137 0 word:cbt -173 0 word:center 192 0 word:chair -136 59 word:charg 245 0
        word:chart 127 0 word:children 0 -51 word:choos -147 0 word:city 184 0 word:client 0 -42
        word:clinic 0 -46 word:clinician 0 151 word:clos -240 0 word:coff 0 -75 word:com -101 0
        word:come -16 0 word:copy -324 -76 word:could -141 -47 word:counsel 261 58
        word:counselor -110 104 word:county 0 39 word:coupl -124 49 word:cours 254 0
        word:crew -127 0 word:day 210 102 word:desk 0 130 word:do 21 8 word:doctor 0 -88
        word:doe -26 0 word:doing 210 86 word:down -322 -25 word:eight 121 58 word:eleven 79 54
        word:enjoy 157 107 word:even -94 -73 word:evening 100 50 word:every 0 -45
        word:everybody 128 63 word:everyon 176 0 word:fall 0 85 word:fee 369 0 word:few -121 -68
        word:fifty 0 85 word:figur 376 0 word:find 170 101 word:fine -147 0 word:finish 200 64
        word:firm 337 0 word:first 171 -45 word:five 103 0 word:floor 300 52 word:follow 0 97
        word:for -64 -86 word:forty 0 44 word:found 119 0 word:four -69 66 word:fourteen 191 0
        word:free 29 0 word:friday 111 0 word:from 194 77 word:front 246 73 word:full -247 0
        word:get 0 34 word:give 0 -53 word:glad -152 -51 word:go 163 53 word:going 0 86
        word:good -215 0 word:got 207 78 word:great 129 0 word:group -235 -126 word:had -186 -109
        word:half -370 -78 word:hand -194 54 word:handout -161 0 word:happy -169 0
        word:has -34 -195 word:have -24 182 word:he -186 -120 word:hear -215 -21
        word:heard -259 -77 word:heart -151 0 word:help 346 96 word:her 0 -68 word:here -89 0
        word:him 0 -47 word:his -163 -93 word:hold 135 37 word:home -301 -54 word:hope -239 -48
        word:hospital 412 108 word:hour 139 0 word:hous 0 99 word:how 0 -199 word:hundr 163 33
        word:i 302 155 word:idea -252 -75 word:if 230 0 word:in 31 91 word:introduc 172 0
        word:is -32 -75 word:it -93 -124 word:its 247 54 word:just 0 23 word:keep 265 187
        word:kept -125 0 word:kid 0 -115 word:kind 178 0 word:kitchen -172 -67 word:know 0 -53
        word:languag 225 0 word:last 0 -31 word:late 326 54 word:laugh -305 -47 word:lawyer 140 0
        word:learn 0 -58 word:leav -156 0 word:left 150 0 word:les -149 -50 word:let 0 -107
        word:letter 0 -63 word:licens 192 141 word:like 36 59 word:line -233 -73 word:list 122 78
        word:listen -125 0 word:littl 0 55 word:liv -165 0 word:look 85 -97 word:lot -84 -70
        word:love 183 0 word:lunch -78 92 word:made 55 0 word:make 205 83 word:many -150 0
        word:me 50 -2 word:meet -200 0 word:member 0 75 word:men 363 0 word:mention 266 0
        word:met 160 0 word:might -223 -244 word:mine -20 49 word:minut -231 -76 word:monday 114 68
        word:month -88 -91 word:more 139 -79 word:morn -212 -44 word:most 235 142
        word:mostly -155 0 word:mother -80 0 word:my 285 150 word:myself 321 179 word:nam 137 0
        word:name -90 -67 word:need -244 -100 word:never 133 -30 word:new 0 97 word:next -322 -119
        word:night -159 -65 word:nine 230 39 word:no -73 -103 word:nobody -130 -117
        word:not -120 -91 word:noth -178 0 word:notic -310 0 word:now 75 189 word:number 0 -37
        word:of -72 -66 word:off -140 0 word:offer 226 79 word:offic -206 102 word:on -123 28
        word:one -309 -101 word:only -178 -65 word:open 0 126 word:or 220 38 word:other -346 -109
        word:our 173 217 word:out 222 48 word:over -63 158 word:own 70 42 word:page -225 -86
        word:paint 229 60 word:parent -83 -55 word:park 146 0 word:partner 206 117 word:past -227 0
        word:peopl -91 0 word:pick -92 0 word:pictur 211 0 word:plac 196 35 word:plan 242 163
        word:play 222 0 word:pleas -116 157 word:practic 246 38 word:prefer 227 0 word:present 0 86
        word:promis -217 0 word:proud 280 60 word:psychologist 278 105 word:publish 213 0
        word:put 261 -97 word:question -217 -79 word:reach 202 0 word:read 0 -58 word:record 226 0
        word:rent 270 0 word:report 213 65 word:right 124 0 word:ring 107 77 word:room 31 70
        word:row -197 0 word:run 218 62 word:said -127 -93 word:same 142 0 word:sat -189 0
        word:saturday 0 -54 word:say 56 -47 word:school 0 34 word:seat 252 0 word:second 134 127
        word:see 0 170 word:seen -122 -71 word:send -177 -39 word:sent -230 0 word:sentenc -149 0
        word:session 118 0 word:seven 159 0 word:shall -122 0 word:shar -172 0 word:she -249 -45
        word:sheet -244 -93 word:shift 0 -68 word:short -318 -82 word:show -218 -62
        word:side -166 -43 word:sign 142 43 word:sinc -220 34 word:sit 0 -100 word:six 262 146
        word:slid 289 50 word:small -305 -51 word:so -62 42 word:some -80 0 word:somebody -257 -105
        word:someth -213 -73 word:spar 112 0 word:spr 260 58 word:staff 250 0 word:stand 118 0
        word:start 0 69 word:stat 395 97 word:stay -148 -50 word:still 302 35 word:stop -219 0
        word:street -123 0 word:stres 195 131 word:student -112 0 word:such 0 64 word:summer 165 0
        word:sunday 0 -39 word:tabl -170 -132 word:take 204 110 word:talk -339 -160 word:team 139 0
        word:teen 177 0 word:tell -74 -83 word:ten 93 0 word:than 0 -31 word:thank 0 -25
        word:that -306 -157 word:the -15 -106 word:their 182 -93 word:them 0 -35 word:then -131 -44
        word:ther -141 -156 word:therapist -125 16 word:therapy 0 59 word:thes -137 0
        word:they 0 -78 word:thi -188 -87 word:thing -70 -121 word:think 123 49 word:third -314 0
        word:though 153 50 word:thought 0 -83 word:thre 0 20 word:through 133 0
        word:thursday -131 0 word:till -161 0 word:time -60 -49 word:to 52 0 word:together 0 -66
        word:told -330 -89 word:too 53 64 word:trad -142 0 word:train 221 244 word:treat 218 0
        word:trust 245 0 word:tuesday 0 53 word:twenty 0 62 word:two -70 66 word:understand 343 0
        word:until -77 0 word:up -106 0 word:us -186 90 word:use 259 0 word:used 300 69
        word:very 128 44 word:visit 206 76 word:volunteer -172 0 word:wait -128 0 word:walk -123 0
        word:want 42 51 word:was 0 -77 word:watch -131 -42 word:way -180 -36 word:we 344 0
        word:wednesday 133 0 word:week -59 -31 word:weekend 152 0 word:well -116 0 word:were 206 0
        word:what -299 -144 word:when -14 -119 word:whenever 364 0 word:wher 215 55
        word:which 450 154 word:whichever 163 0 word:whil -143 -92 word:who -119 -228
        word:whol -183 0 word:will 191 133 word:winter -225 0 word:wish -209 0 word:with -80 34
        word:without 0 -47 word:word -80 -88 word:work 59 152 word:would -99 -142
        word:written 328 45 word:wrot 0 70 word:year 42 145 word:yet 179 0 word:you -507 -365
        word:your -421 -311
        """
}
