// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -298 -131
        deed:- -193 -179 deed:-_#modal 95 -76 deed:I 350 137 deed:I_#modal -668 -79
        deed:I_#past 0 287 deed:I_am 173 228 deed:I_believ 249 0 deed:I_can 0 73 deed:I_could 0 40
        deed:I_did 0 69 deed:I_do 108 132 deed:I_have 252 214 deed:I_hope 0 -55 deed:I_keep 239 108
        deed:I_know 0 -107 deed:I_like 298 0 deed:I_play 203 0 deed:I_run 0 62 deed:I_see 0 27
        deed:I_take 0 55 deed:I_train 0 92 deed:I_use 153 0 deed:I_was 137 128 deed:I_will -299 0
        deed:I_would -5 -69 deed:I_writ 195 51 deed:I_wrot 0 82 deed:My 111 0 deed:My_#common 0 -61
        deed:My_#modal -119 0 deed:My_#people 0 -53 deed:My_#relative -374 -17 deed:My_#time 249 0
        deed:My_#token 0 36 deed:My_#work 216 0 deed:Our 370 195 deed:Our_#common 227 120
        deed:They -320 -142 deed:They_#modal 132 -32 deed:They_#past -235 -113
        deed:They_would 181 0 deed:We 233 44 deed:We_#modal -146 -24 deed:We_#past 47 0
        deed:We_are 0 85 deed:You 275 -280 deed:You_#modal 463 -46 deed:You_#past -438 -327
        deed:You_and -117 -36 deed:You_are 104 0 deed:You_can 214 114 deed:You_do 0 -37
        deed:You_have 0 -66 deed:You_let 0 -35 deed:You_said 0 -50 deed:You_will 167 93
        deed:Your 150 -207 deed:Your_#anyone 215 158 deed:Your_#comer 156 137
        deed:Your_#common 0 62 deed:Your_#modal 265 104 deed:Your_#people 147 91
        deed:Your_#praise 160 0 deed:Your_#resource 0 -85 deed:Your_#seat -165 -87
        deed:Your_#treatment 0 -74 deed:Your_#work 0 -55 deed:Your_patient 169 60 mark:digit 65 67
        mark:first 177 -70 mark:last -499 -70 mark:last-but-one -288 -70 mark:last-but-two -240 -66
        mark:long 458 -91 mark:question -645 -299 mark:quoted -287 -295 mark:second -293 -70
        mark:short -234 15 near:#accessVerb_a 54 0 near:#accessVerb_and 81 97
        near:#accessVerb_for 0 74 near:#accessVerb_from -113 0 near:#accessVerb_have 0 33
        near:#accessVerb_i 304 93 near:#accessVerb_in 87 40 near:#accessVerb_it -74 0
        near:#accessVerb_my -181 19 near:#accessVerb_of 150 0 near:#accessVerb_on 177 0
        near:#accessVerb_room -107 0 near:#accessVerb_that 0 43 near:#accessVerb_the 0 33
        near:#accessVerb_to 151 0 near:#accessVerb_week 138 0 near:#accessVerb_with 0 25
        near:#accessVerb_you -162 -132 near:#accessVerb_your 187 85 near:#anyone_a 0 27
        near:#anyone_and -176 -31 near:#anyone_at 0 -37 near:#anyone_for -119 0
        near:#anyone_i 29 32 near:#anyone_in 126 0 near:#anyone_is 92 31 near:#anyone_it 0 -31
        near:#anyone_of -166 0 near:#anyone_the 0 -67 near:#anyone_to -113 -16
        near:#anyone_who -83 -47 near:#anyone_with 0 -45 near:#anyone_you -97 -65
        near:#anyone_your 0 -91 near:#benefit_a -310 -40 near:#benefit_and 193 0
        near:#benefit_for 75 -13 near:#benefit_from 161 0 near:#benefit_have 0 62
        near:#benefit_how -113 0 near:#benefit_i 0 51 near:#benefit_if 97 0 near:#benefit_in 109 0
        near:#benefit_it 72 -48 near:#benefit_know 0 -48 near:#benefit_me 335 46
        near:#benefit_my 118 0 near:#benefit_of -116 -78 near:#benefit_on 0 60
        near:#benefit_the -72 -114 near:#benefit_them -151 -48 near:#benefit_to -134 0
        near:#benefit_what -140 -43 near:#benefit_with 97 59 near:#benefit_you 166 0
        near:#benefit_your 180 116 near:#capacity_and 149 16 near:#capacity_are 223 0
        near:#capacity_i 118 38 near:#certain_a 231 -39 near:#certain_and 280 92
        near:#certain_at 0 -50 near:#certain_day 103 0 near:#certain_i 85 0 near:#certain_is 79 0
        near:#certain_it 0 44 near:#certain_my -163 0 near:#certain_of 88 0 near:#certain_on 0 -42
        near:#certain_that -148 0 near:#certain_the -92 -83 near:#certain_to -46 -56
        near:#certain_with 0 -53 near:#certain_you -104 -60 near:#certain_your 79 0
        near:#comer_a -175 0 near:#comer_and 81 0 near:#comer_are 0 -61 near:#comer_have -154 0
        near:#comer_i 70 -41 near:#comer_in 96 0 near:#comer_is 199 65 near:#comer_to -80 -51
        near:#comer_who 88 0 near:#comer_would 102 0 near:#comer_your 0 -87 near:#common_'s 0 -105
        near:#common_a -145 -15 near:#common_about 0 -28 near:#common_after -96 -42
        near:#common_all 0 49 near:#common_am -146 0 near:#common_and -209 53
        near:#common_any 0 -42 near:#common_are -164 -39 near:#common_ask -133 -40
        near:#common_at 79 40 near:#common_be 104 -58 near:#common_better -131 0
        near:#common_by -78 0 near:#common_can 116 92 near:#common_day 82 13 near:#common_do 127 61
        near:#common_for 272 0 near:#common_from 0 33 near:#common_have -15 -4
        near:#common_her 0 -66 near:#common_home -143 0 near:#common_how 0 -91
        near:#common_i 170 55 near:#common_if 299 62 near:#common_in 0 42 near:#common_is 199 -19
        near:#common_it -57 -120 near:#common_kid 115 0 near:#common_know -93 -3
        near:#common_like -83 -48 near:#common_me 167 0 near:#common_might 0 -73
        near:#common_more 113 0 near:#common_my 308 153 near:#common_new 117 0
        near:#common_now 107 44 near:#common_of -152 0 near:#common_offic 0 55
        near:#common_on 288 0 near:#common_or 60 0 near:#common_our -256 0 near:#common_out -111 0
        near:#common_over 0 88 near:#common_plan 0 122 near:#common_say 93 0 near:#common_so 82 58
        near:#common_some 88 0 near:#common_somebody -100 0 near:#common_that -77 -59
        near:#common_the -24 0 near:#common_them -82 -37 near:#common_ther 86 0
        near:#common_they 0 -19 near:#common_thi 0 -65 near:#common_to 39 -2 near:#common_too 0 79
        near:#common_two -89 0 near:#common_was 0 -92 near:#common_what -153 -53
        near:#common_when -176 -52 near:#common_who 101 0 near:#common_with -51 5
        near:#common_work 0 -59 near:#common_would 77 -28 near:#common_you 259 -66
        near:#common_your 151 0 near:#credential_not 82 0 near:#credential_the -96 0
        near:#credential_with -136 -37 near:#ending_a 32 24 near:#ending_about -115 -55
        near:#ending_and 61 59 near:#ending_at 175 54 near:#ending_back 0 59
        near:#ending_been 107 77 near:#ending_for -113 -48 near:#ending_from -248 0
        near:#ending_got 89 57 near:#ending_had 131 35 near:#ending_heard -122 -54
        near:#ending_home -171 0 near:#ending_how 0 -52 near:#ending_i 233 42
        near:#ending_in 133 38 near:#ending_it -109 0 near:#ending_me 0 -81 near:#ending_my 0 172
        near:#ending_of -113 47 near:#ending_on 87 26 near:#ending_peopl -94 0
        near:#ending_room 147 53 near:#ending_seen 0 -64 near:#ending_sinc -89 0
        near:#ending_some 203 0 near:#ending_that -112 58 near:#ending_the -204 0
        near:#ending_them -90 0 near:#ending_thi 101 0 near:#ending_through 127 0
        near:#ending_to -274 4 near:#ending_written 137 0 near:#ending_you -175 -62
        near:#ending_your -45 -35 near:#final_and 141 47 near:#final_i 160 0
        near:#final_the -203 -90 near:#food_and 0 -50 near:#food_at 0 66 near:#gap_a 119 0
        near:#gap_and 100 41 near:#gap_for 0 -79 near:#gap_i 152 67 near:#gap_in 144 0
        near:#gap_the 0 28 near:#giveVerb_a -175 0 near:#giveVerb_and 0 70 near:#giveVerb_at 77 0
        near:#giveVerb_i 0 59 near:#giveVerb_in 0 76 near:#giveVerb_it 101 87
        near:#giveVerb_my 0 39 near:#giveVerb_of -109 0 near:#giveVerb_the 0 16
        near:#giveVerb_to 64 0 near:#giveVerb_with 106 36 near:#giveVerb_you 149 48
        near:#goVerb_a 109 -46 near:#goVerb_and -137 0 near:#goVerb_at 156 0
        near:#goVerb_for -170 0 near:#goVerb_i 0 26 near:#goVerb_in -85 0 near:#goVerb_it 100 109
        near:#goVerb_me 0 -30 near:#goVerb_on 153 -65 near:#goVerb_the 58 0 near:#goVerb_to 166 56
        near:#goVerb_with 0 -49 near:#growth_a 148 67 near:#hedge_a -172 -97
        near:#hedge_and -202 -116 near:#hedge_come -94 0 near:#hedge_have 0 -45
        near:#hedge_i 150 -15 near:#hedge_in 95 0 near:#hedge_it 122 -38 near:#hedge_my 399 0
        near:#hedge_of -127 0 near:#hedge_on -157 0 near:#hedge_our -176 0 near:#hedge_that 335 0
        near:#hedge_the -64 -40 near:#hedge_to -121 0 near:#hedge_we -127 -93
        near:#hedge_you 102 -52 near:#hedge_your 81 -84 near:#meetVerb_a 0 -11
        near:#meetVerb_and -82 87 near:#meetVerb_at 104 0 near:#meetVerb_for 0 62
        near:#meetVerb_i 176 30 near:#meetVerb_in -86 -56 near:#meetVerb_me -91 -78
        near:#meetVerb_of -82 44 near:#meetVerb_on 82 -65 near:#meetVerb_out 137 64
        near:#meetVerb_the 0 55 near:#meetVerb_to 0 -88 near:#meetVerb_with -90 -49
        near:#meetVerb_would 0 -51 near:#meetVerb_you 72 0 near:#meeting_any 0 87
        near:#meeting_on 0 31 near:#meeting_the -107 0 near:#meeting_you 0 50
        near:#modal_a -270 -41 near:#modal_and -162 0 near:#modal_at 0 -52 near:#modal_be -32 37
        near:#modal_bring -104 0 near:#modal_by 0 61 near:#modal_come 0 -51 near:#modal_do -263 -67
        near:#modal_for 0 -24 near:#modal_from 133 0 near:#modal_give 136 0
        near:#modal_have -101 -56 near:#modal_i 0 -26 near:#modal_it 0 -46 near:#modal_know 195 64
        near:#modal_like 0 77 near:#modal_me 276 90 near:#modal_my 361 80 near:#modal_not 104 0
        near:#modal_see 0 81 near:#modal_that -228 -89 near:#modal_the 109 0
        near:#modal_them -89 -47 near:#modal_to -92 107 near:#modal_we -99 -76
        near:#modal_you 83 -68 near:#modal_your 0 42 near:#moveVerb_a 166 30
        near:#moveVerb_and -137 67 near:#moveVerb_at 99 0 near:#moveVerb_for 0 42
        near:#moveVerb_home -173 -55 near:#moveVerb_i -132 0 near:#moveVerb_in 97 0
        near:#moveVerb_it 78 0 near:#moveVerb_me -64 -92 near:#moveVerb_my 0 29
        near:#moveVerb_of -161 0 near:#moveVerb_on -100 -87 near:#moveVerb_out 109 71
        near:#moveVerb_that 0 84 near:#moveVerb_the -45 0 near:#moveVerb_to 0 -44
        near:#moveVerb_up 0 -64 near:#moveVerb_with 57 0 near:#moveVerb_you -213 -38
        near:#moveVerb_your -181 -65 near:#named_and -47 138 near:#named_i 176 144
        near:#named_in 0 62 near:#negation_a -96 -80 near:#negation_and 210 65
        near:#negation_be 145 0 near:#negation_in 176 -54 near:#negation_it -104 0
        near:#negation_the -118 -58 near:#negation_to -152 -47 near:#noticing_a -236 -87
        near:#noticing_about -103 -41 near:#noticing_are 221 0 near:#noticing_at -73 0
        near:#noticing_for 0 -5 near:#noticing_how 0 -107 near:#noticing_i 84 24
        near:#noticing_in 96 0 near:#noticing_it -133 -127 near:#noticing_me 0 -37
        near:#noticing_my 269 66 near:#noticing_of 114 0 near:#noticing_on 0 41
        near:#noticing_out -110 0 near:#noticing_peopl 204 54 near:#noticing_that 186 0
        near:#noticing_the 66 -35 near:#noticing_them 0 -49 near:#noticing_what -103 -50
        near:#noticing_who 0 63 near:#noticing_would 0 -46 near:#noticing_you 0 -58
        near:#noticing_your 0 47 near:#number_a 151 98 near:#number_and 154 150
        near:#number_day 178 0 near:#number_have 0 53 near:#number_i 139 152 near:#number_in 0 13
        near:#number_minut -147 -52 near:#number_on -195 0 near:#number_the -124 63
        near:#number_to 0 52 near:#number_who -138 0 near:#number_with 0 71
        near:#number_year 216 195 near:#number_you 0 -64 near:#number_your 99 0
        near:#outcome_and 84 0 near:#outcome_by -146 0 near:#outcome_for -20 -8
        near:#outcome_how 0 -69 near:#outcome_i 222 72 near:#outcome_in 0 87 near:#outcome_it 0 -16
        near:#outcome_my 99 120 near:#outcome_of -165 -46 near:#outcome_on 78 -55
        near:#outcome_one 188 76 near:#outcome_the -165 -97 near:#outcome_to -102 46
        near:#outcome_what 0 -51 near:#outcome_with 135 0 near:#outcome_you 117 0
        near:#outcome_your 0 54 near:#passVerb_a -81 29 near:#passVerb_and 0 -49
        near:#passVerb_i 277 48 near:#passVerb_in -107 -54 near:#passVerb_is 143 0
        near:#passVerb_it -80 0 near:#passVerb_my 0 53 near:#passVerb_of -124 0
        near:#passVerb_on 136 0 near:#passVerb_over 0 93 near:#passVerb_the -130 -108
        near:#passVerb_them 0 53 near:#passVerb_to 222 79 near:#passVerb_what 0 -45
        near:#passVerb_you 133 95 near:#passVerb_your 79 0 near:#past_a 393 94
        near:#past_about -104 -83 near:#past_and 32 75 near:#past_as 0 79 near:#past_at 95 21
        near:#past_befor 152 0 near:#past_by 90 44 near:#past_down -110 0 near:#past_for 71 0
        near:#past_have 0 33 near:#past_how -119 0 near:#past_i 345 142 near:#past_in 106 173
        near:#past_it -99 -40 near:#past_me -66 -132 near:#past_my -53 175 near:#past_myself 0 42
        near:#past_not -177 -90 near:#past_on -158 -51 near:#past_one 0 -27 near:#past_out 170 0
        near:#past_say 132 0 near:#past_that -183 -17 near:#past_the 55 0 near:#past_them -90 -62
        near:#past_to 0 -83 near:#past_two 0 27 near:#past_up 100 -54 near:#past_with 0 53
        near:#past_year 0 68 near:#past_you -187 -143 near:#past_your -124 -47
        near:#people_'s 0 -30 near:#people_a -223 -69 near:#people_about 0 -44
        near:#people_are -194 -69 near:#people_at -80 0 near:#people_day 181 0
        near:#people_have -70 0 near:#people_i 126 0 near:#people_in -103 60 near:#people_it 139 0
        near:#people_my 0 -45 near:#people_of 150 21 near:#people_on -159 -51
        near:#people_see -141 -55 near:#people_that -101 -49 near:#people_the 123 0
        near:#people_to 0 -60 near:#people_who 0 -19 near:#people_with 0 -52
        near:#people_would -91 0 near:#people_you -94 -102 near:#people_your 0 -66
        near:#place_from 133 0 near:#place_in 158 52 near:#place_you 131 0 near:#praise_a 0 60
        near:#praise_for 171 -41 near:#praise_i -116 41 near:#praise_in 151 79
        near:#praise_is 175 0 near:#praise_it 0 -47 near:#praise_of 155 0 near:#praise_the 228 99
        near:#praise_you 274 0 near:#praise_your -119 -26 near:#profession_and -316 0
        near:#profession_i 0 48 near:#profession_the 0 77 near:#resource_a 0 -55
        near:#resource_about 0 -40 near:#resource_and 108 70 near:#resource_for -237 -56
        near:#resource_i 193 126 near:#resource_of 0 -45 near:#resource_on -181 -124
        near:#resource_that -101 0 near:#resource_the -138 -55 near:#resource_to -77 -22
        near:#resource_with 0 -44 near:#resource_your -125 0 near:#seat_a -119 0
        near:#seat_and 132 37 near:#seat_at -90 0 near:#seat_for 83 0 near:#seat_i 85 74
        near:#seat_in 92 0 near:#seat_of 0 -33 near:#seat_on 0 -31 near:#seat_or -110 0
        near:#seat_the 96 75 near:#seat_to 0 -97 near:#seat_you 132 0 near:#sign_and 0 -36
        near:#sign_of 0 -29 near:#span_a 0 80 near:#span_and 0 38 near:#span_are 145 0
        near:#span_for 97 0 near:#span_i 84 41 near:#span_in 148 0 near:#span_is 0 -49
        near:#span_or 220 66 near:#span_that -87 -51 near:#span_the 0 11 near:#span_with -132 0
        near:#takeVerb_to 0 -52 near:#third_i 111 0 near:#third_in -124 -50
        near:#third_the -115 -61 near:#third_to -68 -42 near:#third_you 0 -58 near:#time_a -122 -27
        near:#time_and 162 13 near:#time_at -89 -40 near:#time_day 0 64 near:#time_have -102 0
        near:#time_i 186 0 near:#time_if 136 0 near:#time_in 0 -59 near:#time_is 0 -42
        near:#time_it 110 0 near:#time_of -90 0 near:#time_or 284 104 near:#time_that 0 -64
        near:#time_the -162 0 near:#time_with -199 0 near:#time_would 102 0 near:#time_you 99 0
        near:#time_your 0 -7 near:#title_and -112 0 near:#treatment_and 0 24
        near:#treatment_i 75 65 near:#treatment_in 134 65 near:#treatment_on -102 0
        near:#treatment_the 119 0 near:#treatment_to 0 -68 near:#universal_a 0 -26
        near:#universal_and 217 56 near:#universal_in 79 0 near:#universal_is 81 0
        near:#universal_of 46 0 near:#universal_one 0 -40 near:#universal_the 0 -43
        near:#universal_to -58 -65 near:#universal_your 106 0 near:#vacant_and 139 67
        near:#vacant_for 0 -50 near:#vacant_i 156 79 near:#vacant_on 125 75 near:#vacant_the 0 35
        near:#wantVerb_a 0 -39 near:#wantVerb_and -87 0 near:#wantVerb_for 0 -67
        near:#wantVerb_i 76 0 near:#wantVerb_if 164 0 near:#wantVerb_it 138 0
        near:#wantVerb_that 65 0 near:#wantVerb_the 139 -69 near:#wantVerb_to -16 -49
        near:#wantVerb_you 0 37 near:#wantVerb_your 0 -61 near:#we_are 181 119 near:#we_have 0 38
        near:#we_the 0 62 near:#work_and 0 43 near:#work_for -116 0 near:#work_i 117 83
        near:#work_the -87 -66 near:#work_to 0 -41 near:#work_with 142 0 near:#work_you 0 -45
        near:#writer_a 449 258 near:#writer_about -140 0 near:#writer_am 98 194
        near:#writer_an 0 51 near:#writer_and 201 167 near:#writer_as 168 0 near:#writer_at 147 68
        near:#writer_be 78 95 near:#writer_been 96 88 near:#writer_believ 164 0
        near:#writer_by 64 104 near:#writer_can 0 50 near:#writer_come -129 0
        near:#writer_could 0 57 near:#writer_did 0 64 near:#writer_do 95 114
        near:#writer_for 100 60 near:#writer_from 79 0 near:#writer_got 0 73
        near:#writer_have -129 114 near:#writer_heard -124 0 near:#writer_help 154 87
        near:#writer_how 103 0 near:#writer_i 584 167 near:#writer_in 46 225
        near:#writer_is 311 107 near:#writer_it 235 166 near:#writer_keep 131 92
        near:#writer_know 0 -85 near:#writer_like 193 72 near:#writer_list 0 81
        near:#writer_made 0 57 near:#writer_my 0 163 near:#writer_myself 0 44
        near:#writer_need -161 0 near:#writer_not -166 0 near:#writer_of 138 0
        near:#writer_offic 0 49 near:#writer_on 498 212 near:#writer_own 0 77
        near:#writer_practic 0 66 near:#writer_read -221 -75 near:#writer_run 0 62
        near:#writer_say 0 77 near:#writer_see 0 22 near:#writer_take 0 52 near:#writer_that 380 43
        near:#writer_the 447 216 near:#writer_think 90 0 near:#writer_to 0 55
        near:#writer_train 140 126 near:#writer_two 0 29 near:#writer_up 73 49
        near:#writer_use 144 0 near:#writer_was 123 113 near:#writer_what 93 0
        near:#writer_will -285 0 near:#writer_with 137 114 near:#writer_work 0 63
        near:#writer_would -168 -87 near:#writer_writ 0 46 near:#writer_written 145 0
        near:#writer_wrot 0 72 near:#writer_you 0 -55 near:#writer_your 206 29 near:#you_'s 0 -68
        near:#you_a -65 -39 near:#you_and -245 -196 near:#you_are 67 9 near:#you_ask 0 -52
        near:#you_at -70 -106 near:#you_can 119 95 near:#you_could 127 -48 near:#you_do 0 -52
        near:#you_for 0 -64 near:#you_had 0 -47 near:#you_hand 0 88 near:#you_have 0 -68
        near:#you_help 232 0 near:#you_i -199 -79 near:#you_in -113 -118 near:#you_is 93 0
        near:#you_it -188 -72 near:#you_let 0 -58 near:#you_list 0 64 near:#you_me 223 46
        near:#you_member 0 59 near:#you_my 72 41 near:#you_of -109 -25 near:#you_on -102 -121
        near:#you_over 0 72 near:#you_own 0 -41 near:#you_put 182 0 near:#you_room 0 -55
        near:#you_said 0 -43 near:#you_see 0 55 near:#you_the -188 -174 near:#you_them 0 -49
        near:#you_to 79 -17 near:#you_told 0 -49 near:#you_up 0 -81 near:#you_will 56 93
        near:#you_with -154 -120 near:#you_would -4 0 near:#you_you 0 -82 near:#you_your -86 -27
        near:'s_#common 0 -98 near:a_#accessVerb 87 81 near:a_#benefit -223 -80
        near:a_#capacity 0 84 near:a_#certain -70 0 near:a_#common -68 -43 near:a_#gap 0 30
        near:a_#giveVerb -149 -47 near:a_#goVerb 0 -10 near:a_#growth -170 -88 near:a_#hedge 0 -59
        near:a_#meetVerb 0 -28 near:a_#meeting 0 -62 near:a_#modal 0 -54 near:a_#moveVerb 0 -37
        near:a_#named 0 21 near:a_#noticing -52 -50 near:a_#number -175 22 near:a_#passVerb 0 -27
        near:a_#past 0 70 near:a_#people 129 0 near:a_#place 0 -46 near:a_#praise -170 0
        near:a_#profession 131 139 near:a_#relative -119 0 near:a_#resource -344 -102
        near:a_#seat 39 4 near:a_#sign -196 -64 near:a_#span -136 2 near:a_#time 98 52
        near:a_#title 0 75 near:a_#treatment 99 110 near:a_#vacant 0 23 near:a_#wantVerb 0 -44
        near:a_#work 136 33 near:a_#writer 362 210 near:a_#you 0 -1 near:about_#common 0 -24
        near:about_#writer 169 77 near:about_#you 0 -54 near:all_#common -103 0
        near:am_#accessVerb -130 66 near:am_#common -144 117 near:am_#ending 0 76
        near:am_#hedge 106 35 near:am_#meetVerb -180 0 near:am_#named 89 61
        near:am_#noticing -188 0 near:am_#number 0 98 near:am_#passVerb -71 0 near:am_#past 95 120
        near:am_#people 130 51 near:am_#praise 0 52 near:am_#profession 0 77
        near:am_#universal -173 0 near:am_#writer 0 42 near:an_#capacity -125 -25
        near:an_#resource -98 0 near:an_#seat -97 0 near:an_#span -142 -75 near:an_#time -183 -84
        near:an_#treatment -67 -45 near:and_#accessVerb -50 56 near:and_#anyone 0 -80
        near:and_#benefit 0 -62 near:and_#certain -175 -20 near:and_#comer 44 20
        near:and_#common -65 45 near:and_#ending -122 165 near:and_#final -94 0
        near:and_#giveVerb 92 40 near:and_#goVerb 0 38 near:and_#growth 0 106
        near:and_#hedge -210 -115 near:and_#meetVerb -67 0 near:and_#modal 67 46
        near:and_#moveVerb -104 -6 near:and_#named 0 77 near:and_#negation -213 -40
        near:and_#noticing -91 -86 near:and_#number 61 23 near:and_#outcome -195 40
        near:and_#passVerb 280 72 near:and_#past -100 -11 near:and_#people 0 -34
        near:and_#praise 0 36 near:and_#sign 82 63 near:and_#third -60 -67 near:and_#time 116 45
        near:and_#treatment 96 0 near:and_#universal -41 -34 near:and_#we 0 70
        near:and_#writer 429 171 near:and_#you -62 -39 near:any_#common -138 -16 near:any_#you 67 0
        near:are_#common 0 46 near:are_#number -138 -55 near:are_#outcome -133 0
        near:are_#past 219 0 near:are_#praise 0 108 near:as_#anyone 177 0 near:as_#outcome 113 0
        near:as_#writer 0 53 near:as_#you 118 0 near:at_#number -201 -79 near:at_#seat -123 0
        near:at_#time 0 -36 near:be_#accessVerb 192 0 near:be_#anyone 0 -55
        near:be_#benefit -55 -36 near:be_#common 0 -59 near:be_#giveVerb -115 0
        near:be_#hedge 171 0 near:be_#noticing 109 0 near:becaus_#writer 207 0
        near:been_#past 250 67 near:by_#common 165 0 near:by_#meeting 0 87
        near:can_#accessVerb 0 47 near:can_#common 123 84 near:can_#giveVerb 0 39
        near:can_#goVerb 0 58 near:can_#meetVerb 0 16 near:can_#moveVerb 117 0
        near:can_#negation -107 65 near:can_#noticing 244 60 near:can_#passVerb 142 0
        near:can_#writer 271 51 near:come_#common 0 50 near:come_#noticing 0 75
        near:could_#common -148 -68 near:could_#meetVerb -98 0 near:could_#moveVerb -140 -35
        near:could_#noticing 0 -29 near:could_#writer 173 -21 near:do_#common 0 90
        near:do_#negation 116 0 near:do_#noticing 145 0 near:do_#wantVerb -165 0
        near:do_#you -126 0 near:every_#common 0 -58 near:family_#common 0 -57
        near:first_#common 0 -72 near:first_#span 127 -47 near:first_#time 106 0
        near:for_#anyone 97 -23 near:for_#certain 85 85 near:for_#comer 122 -87
        near:for_#common -3 -22 near:for_#ending 0 -75 near:for_#hedge -148 0
        near:for_#meeting 0 69 near:for_#moveVerb 0 -68 near:for_#number 92 72
        near:for_#people -207 -112 near:for_#seat 0 -82 near:for_#span -51 63 near:for_#time -169 0
        near:for_#universal 87 0 near:for_#writer -92 -32 near:for_#you -163 -92
        near:four_#common 0 67 near:free_#resource 0 -56 near:free_#time -127 0
        near:from_#common 0 -37 near:from_#writer 188 53 near:get_#common 191 0
        near:give_#you 163 0 near:good_#common 0 -63 near:got_#accessVerb 0 96
        near:had_#common -170 0 near:had_#past 0 -57 near:hand_#common 0 74
        near:has_#accessVerb 0 -42 near:has_#common 120 -16 near:has_#ending 124 0
        near:has_#moveVerb 139 0 near:has_#noticing 0 -49 near:has_#past -57 -70
        near:have_#accessVerb -66 56 near:have_#benefit -128 -37 near:have_#capacity 168 41
        near:have_#certain 0 32 near:have_#comer -91 0 near:have_#common -226 98
        near:have_#ending -61 39 near:have_#gap 0 44 near:have_#giveVerb 158 56
        near:have_#goVerb 0 38 near:have_#growth -94 0 near:have_#hedge -198 -35
        near:have_#meetVerb 111 0 near:have_#moveVerb -83 20 near:have_#negation 0 31
        near:have_#noticing -643 -105 near:have_#number 0 126 near:have_#outcome -89 0
        near:have_#passVerb 0 38 near:have_#past 178 147 near:have_#people -157 0
        near:have_#praise 120 44 near:have_#resource 0 38 near:have_#seat 0 34 near:have_#span 0 64
        near:have_#time 0 47 near:have_#treatment 0 33 near:have_#universal 0 39
        near:have_#vacant 0 29 near:have_#wantVerb -133 0 near:have_#writer 0 36
        near:have_#you -107 -14 near:he_#common -67 -48 near:he_#past -120 -51 near:help_#you 0 85
        near:how_#common -214 -119 near:how_#you 0 -96 near:i_#accessVerb 0 161
        near:i_#anyone 102 55 near:i_#benefit 286 67 near:i_#capacity 100 0 near:i_#certain 110 55
        near:i_#comer 0 77 near:i_#common 66 57 near:i_#credential 195 199 near:i_#ending 113 134
        near:i_#final 171 53 near:i_#gap 144 36 near:i_#giveVerb 387 240 near:i_#goVerb -247 52
        near:i_#growth -174 76 near:i_#meetVerb -295 127 near:i_#meeting 0 38
        near:i_#modal -273 -80 near:i_#moveVerb -78 27 near:i_#named 320 223
        near:i_#negation -230 -37 near:i_#noticing -362 -120 near:i_#number 315 249
        near:i_#outcome 0 50 near:i_#passVerb 163 81 near:i_#past -49 198 near:i_#people 102 93
        near:i_#place 0 37 near:i_#praise 182 118 near:i_#profession -110 64 near:i_#resource 0 46
        near:i_#seat 0 97 near:i_#sendVerb 182 0 near:i_#span 0 95 near:i_#takeVerb 193 137
        near:i_#third 177 53 near:i_#time 84 92 near:i_#title 0 36 near:i_#treatment 91 126
        near:i_#universal 272 50 near:i_#wantVerb -343 -98 near:i_#work 237 102
        near:i_#writer 263 240 near:i_#you -84 -80 near:if_#anyone 126 0 near:if_#common 173 110
        near:if_#noticing 0 74 near:if_#outcome 147 0 near:if_#past 137 -18 near:if_#writer 120 0
        near:if_#you 274 0 near:in_#capacity -85 0 near:in_#certain 0 -95 near:in_#common 0 -8
        near:in_#ending -88 0 near:in_#gap -102 0 near:in_#month 124 43 near:in_#named 89 88
        near:in_#number 204 180 near:in_#outcome 109 62 near:in_#past 135 35 near:in_#seat 0 -38
        near:in_#span 57 0 near:in_#third 194 0 near:in_#time 81 0 near:in_#treatment -151 0
        near:in_#universal 0 -87 near:in_#vacant -153 0 near:in_#writer -123 83
        near:in_#you -26 -45 near:is_#anyone -105 -31 near:is_#benefit 119 0 near:is_#certain 85 0
        near:is_#common -69 -18 near:is_#gap 0 -69 near:is_#praise 0 -28 near:is_#universal 74 0
        near:is_#vacant -88 -52 near:is_#writer -27 25 near:is_#you 167 0 near:it_#benefit -71 -42
        near:it_#certain 0 -58 near:it_#common -270 -83 near:it_#ending -50 -45
        near:it_#hedge -160 -33 near:it_#meetVerb 0 -25 near:it_#modal 141 77
        near:it_#negation 133 -30 near:it_#noticing -101 -46 near:it_#number 0 43
        near:it_#outcome 0 -34 near:it_#past 0 -140 near:it_#writer -95 0 near:it_#you -95 -22
        near:keep_#common 127 91 near:know_#common 0 -86 near:know_#people 187 0
        near:know_#you 117 0 near:may_#common 94 -39 near:may_#ending 0 68 near:me_#common 211 28
        near:me_#passVerb 0 76 near:me_#resource 0 73 near:me_#seat 0 74 near:me_#time -108 -71
        near:me_#you 169 50 near:might_#common -135 -94 near:might_#ending 0 -44
        near:monday_#time 0 127 near:my_#accessVerb 0 110 near:my_#anyone -106 -31
        near:my_#capacity -205 0 near:my_#comer -120 -66 near:my_#common -95 87
        near:my_#ending -108 -59 near:my_#gap -119 0 near:my_#modal -127 -29
        near:my_#moveVerb 113 0 near:my_#negation 134 0 near:my_#outcome 0 34
        near:my_#people -171 -84 near:my_#relative -141 -41 near:my_#resource 118 58
        near:my_#seat -227 20 near:my_#sign 256 39 near:my_#time 158 0 near:my_#token 0 45
        near:my_#treatment 0 44 near:my_#vacant -125 0 near:my_#work 429 115 near:my_#writer 0 73
        near:never_#common -139 -78 near:never_#noticing -208 -63 near:never_#past 172 0
        near:new_#common -119 40 near:nine_#common 0 38 near:no_#accessVerb 158 0
        near:not_#accessVerb 110 0 near:not_#common -45 0 near:not_#ending 0 -68
        near:not_#giveVerb 0 82 near:not_#meetVerb -87 0 near:not_#moveVerb -105 0
        near:not_#outcome 0 -25 near:not_#past 142 0 near:not_#universal -200 -45
        near:not_#wantVerb -163 0 near:of_#accessVerb 0 -51 near:of_#anyone 67 -12
        near:of_#benefit -101 -51 near:of_#certain 0 -43 near:of_#comer -74 -107
        near:of_#common 0 -111 near:of_#meetVerb 147 0 near:of_#modal 90 0 near:of_#named 108 139
        near:of_#noticing 0 -53 near:of_#number 0 104 near:of_#past 0 -35 near:of_#people -148 -161
        near:of_#resource -80 -65 near:of_#seat 0 -49 near:of_#span -103 0 near:of_#third 77 32
        near:of_#time -103 0 near:of_#work 0 -45 near:of_#writer 68 72 near:of_#you 111 -134
        near:on_#benefit -131 0 near:on_#common -79 46 near:on_#ending -97 -37
        near:on_#goVerb 134 0 near:on_#meetVerb 174 0 near:on_#moveVerb 96 52 near:on_#named 0 36
        near:on_#number 0 45 near:on_#people 54 0 near:on_#seat 0 52 near:on_#sign 258 39
        near:on_#time -136 0 near:on_#writer 0 92 near:one_#common 0 -1 near:one_#ending -126 0
        near:one_#past 107 0 near:one_#resource 0 -62 near:one_#you 0 -43 near:or_#modal 188 0
        near:or_#span -119 69 near:or_#time 0 115 near:or_#writer 170 0 near:or_#you 141 0
        near:our_#accessVerb 0 78 near:our_#common 285 165 near:our_#resource 0 96
        near:out_#common 0 92 near:out_#writer 178 64 near:peopl_#accessVerb -63 0
        near:peopl_#common -74 -31 near:peopl_#ending -117 0 near:peopl_#moveVerb 0 60
        near:peopl_#writer 0 -46 near:pleas_#passVerb 0 111 near:say_#common 89 0
        near:see_#comer 0 46 near:see_#common 136 62 near:see_#people 0 54 near:she_#past -89 -31
        near:should_#noticing 138 0 near:sinc_#common 0 60 near:six_#common 0 64
        near:six_#span 0 51 near:so_#common 118 0 near:so_#hedge 0 56 near:so_#modal 130 21
        near:so_#wantVerb 174 0 near:so_#writer 236 109 near:some_#common 0 -39
        near:still_#common 195 0 near:tell_#common 0 -59 near:that_#accessVerb 0 20
        near:that_#anyone 0 -53 near:that_#benefit 227 0 near:that_#common 0 -42
        near:that_#credential -100 0 near:that_#ending 57 0 near:that_#giveVerb 213 0
        near:that_#goVerb 67 0 near:that_#hedge 120 0 near:that_#meetVerb 243 60
        near:that_#modal 285 56 near:that_#moveVerb 78 39 near:that_#negation -64 0
        near:that_#noticing 276 29 near:that_#number -81 -63 near:that_#outcome 0 -37
        near:that_#passVerb 0 -65 near:that_#past 100 66 near:that_#people 101 -111
        near:that_#praise -81 0 near:that_#seat 0 -39 near:that_#third 0 -64
        near:that_#writer 227 56 near:that_#you 567 71 near:the_#accessVerb -165 -59
        near:the_#anyone -124 -15 near:the_#benefit 103 -22 near:the_#certain -75 -78
        near:the_#comer -154 -53 near:the_#common -116 -147 near:the_#ending -125 -89
        near:the_#final -156 -50 near:the_#food 0 -58 near:the_#gap 0 28
        near:the_#giveVerb -122 -44 near:the_#goVerb 120 0 near:the_#growth 115 0
        near:the_#hedge 0 -51 near:the_#meetVerb 75 -4 near:the_#meeting -95 -23
        near:the_#modal -77 0 near:the_#moveVerb -21 0 near:the_#named 178 168
        near:the_#noticing 0 -16 near:the_#number 38 50 near:the_#outcome 31 72
        near:the_#passVerb -91 -54 near:the_#past -61 -41 near:the_#people 0 -92
        near:the_#place 234 63 near:the_#praise 0 -40 near:the_#resource 97 0
        near:the_#seat -268 -94 near:the_#span 116 -33 near:the_#time -39 -52
        near:the_#token -140 -32 near:the_#treatment 103 34 near:the_#universal 0 -55
        near:the_#wantVerb 78 0 near:the_#work -65 -107 near:the_#writer 198 0
        near:the_#you -99 -41 near:their_#common 91 -48 near:them_#common 106 0
        near:them_#you -133 -42 near:ther_#certain 137 0 near:ther_#negation 115 0
        near:ther_#universal 135 0 near:they_#common 0 -43 near:they_#modal 0 -35
        near:thi_#common 0 -48 near:thi_#span 0 -49 near:thi_#time 0 -70 near:thing_#common 0 -63
        near:think_#writer 148 0 near:to_#accessVerb 0 -46 near:to_#anyone 94 0
        near:to_#benefit -219 -108 near:to_#certain 0 -26 near:to_#comer 165 39
        near:to_#common 133 -47 near:to_#ending -145 7 near:to_#final -109 -34
        near:to_#giveVerb -177 -135 near:to_#goVerb -67 0 near:to_#hedge 0 -26
        near:to_#meetVerb -87 -50 near:to_#moveVerb 67 0 near:to_#named 0 52
        near:to_#noticing -55 -150 near:to_#number 149 86 near:to_#outcome 0 -80
        near:to_#passVerb 96 155 near:to_#past -56 -84 near:to_#praise -115 0
        near:to_#relative -126 0 near:to_#seat 0 111 near:to_#sign 0 114 near:to_#third -123 -81
        near:to_#time 145 0 near:to_#universal 92 0 near:to_#writer 147 28 near:to_#you -81 0
        near:told_#writer -173 0 near:train_#accessVerb 0 91 near:tuesday_#time 0 51
        near:two_#common -49 -48 near:two_#past 109 0 near:two_#people -102 0
        near:was_#accessVerb -215 0 near:was_#common -105 -36 near:was_#past 174 49
        near:we_#accessVerb 171 131 near:we_#common 220 85 near:we_#goVerb 0 75
        near:we_#meetVerb 157 33 near:we_#past 145 0 near:we_#wantVerb 0 65
        near:what_#common -151 -76 near:what_#modal 0 -45 near:what_#past 0 -71
        near:what_#third 112 0 near:what_#writer 108 61 near:what_#you 0 -52 near:when_#past 0 -27
        near:when_#writer 63 0 near:which_#common 46 0 near:which_#past 0 37
        near:which_#writer 195 107 near:who_#benefit -151 -62 near:who_#common 0 -81
        near:who_#ending 0 -77 near:who_#meetVerb 0 -45 near:who_#modal -54 -18
        near:who_#moveVerb 0 -55 near:who_#noticing -80 0 near:who_#outcome 133 -84
        near:who_#past 0 -58 near:will_#accessVerb 127 0 near:will_#benefit 123 51
        near:will_#common -116 85 near:will_#goVerb 0 -63 near:will_#meetVerb 0 -27
        near:will_#negation 186 0 near:will_#noticing 0 88 near:will_#past 0 63
        near:will_#wantVerb 0 66 near:with_#accessVerb 84 83 near:with_#benefit 129 0
        near:with_#certain 0 -47 near:with_#comer 0 -49 near:with_#number 241 84
        near:with_#past 79 0 near:with_#people 71 0 near:with_#seat 245 60
        near:with_#universal 0 -50 near:with_#writer 0 21 near:would_#benefit -268 -14
        near:would_#common 28 -29 near:would_#credential -120 -34 near:would_#ending 0 -7
        near:would_#hedge 137 0 near:would_#meetVerb -117 0 near:would_#moveVerb 0 -39
        near:would_#noticing 174 0 near:would_#outcome 0 -19 near:would_#passVerb 73 0
        near:would_#third -112 0 near:would_#wantVerb 152 0 near:would_#writer 0 70
        near:would_#you 0 46 near:year_#common -100 0 near:year_#writer 94 81
        near:you_#accessVerb 0 -2 near:you_#anyone 0 -94 near:you_#benefit 240 82
        near:you_#certain 123 -37 near:you_#comer 121 0 near:you_#common 54 -52
        near:you_#credential 0 -40 near:you_#ending -179 -165 near:you_#food 0 -56
        near:you_#gap 0 -61 near:you_#giveVerb 0 -109 near:you_#goVerb -77 -129
        near:you_#growth 155 0 near:you_#meetVerb 74 -115 near:you_#meeting -95 -98
        near:you_#modal 168 39 near:you_#moveVerb 0 -5 near:you_#negation 0 -53
        near:you_#noticing 42 0 near:you_#number -159 -61 near:you_#outcome 126 -25
        near:you_#passVerb 0 16 near:you_#past -314 -318 near:you_#people 0 -2
        near:you_#place 0 -48 near:you_#praise 120 89 near:you_#resource -128 -60
        near:you_#seat 0 -39 near:you_#span 0 -76 near:you_#third -101 -82 near:you_#time -85 -110
        near:you_#universal 114 -21 near:you_#vacant 0 -61 near:you_#wantVerb 0 41
        near:you_#work 0 -48 near:you_#writer 146 0 near:you_#you -97 -97
        near:your_#accessVerb -97 -83 near:your_#anyone 0 33 near:your_#benefit 163 -18
        near:your_#capacity -166 -78 near:your_#comer -111 -12 near:your_#common -1 -95
        near:your_#final 0 -45 near:your_#gap 0 -30 near:your_#giveVerb 0 -70
        near:your_#goVerb 113 51 near:your_#hedge 134 -41 near:your_#meetVerb 365 66
        near:your_#meeting 0 63 near:your_#modal 199 -5 near:your_#moveVerb 96 -73
        near:your_#negation 149 0 near:your_#noticing 124 -45 near:your_#number -116 -85
        near:your_#passVerb 0 -28 near:your_#past 161 -14 near:your_#people -126 -74
        near:your_#resource 0 -65 near:your_#seat -123 -128 near:your_#span -133 -29
        near:your_#time -83 -31 near:your_#token 0 -67 near:your_#treatment -157 -132
        near:your_#vacant 0 -35 near:your_#work -247 -140 near:your_#writer -133 -52
        pair:^_a -147 0 pair:^_could -133 -76 pair:^_he -96 -36 pair:^_i 912 312 pair:^_if 0 -40
        pair:^_in -181 -86 pair:^_it -122 -142 pair:^_my 768 45 pair:^_our 475 125
        pair:^_pleas 0 82 pair:^_she -94 0 pair:^_so 119 63 pair:^_that -110 0 pair:^_the -256 -131
        pair:^_ther -142 -51 pair:^_they -144 -21 pair:^_we 723 203 pair:^_what -137 -69
        pair:^_when 140 0 pair:^_would 0 -37 pair:^_you -375 -212 pair:^_your -130 -310
        pair:a_counselor 0 63 pair:a_few -88 -58 pair:a_free 0 -44 pair:a_good -120 0
        pair:a_psychologist 0 72 pair:a_short -185 0 pair:a_therapist -207 0
        pair:about_the -126 -37 pair:after_the -99 0 pair:am_a 0 77 pair:an_hour -152 -74
        pair:and_a 341 92 pair:and_i 795 272 pair:and_it -60 0 pair:and_the -84 -50
        pair:and_then 0 -34 pair:and_ther 130 0 pair:and_we 0 80 pair:and_you 54 -18
        pair:are_a 0 104 pair:as_a 167 0 pair:at_the -138 -41 pair:be_a 115 0 pair:be_the 270 0
        pair:becaus_i 316 0 pair:befor_the 87 0 pair:but_i 157 0 pair:can_not -75 81
        pair:come_to -157 -45 pair:could_i 0 -55 pair:day_$ 0 63 pair:do_$ 129 56 pair:do_not 169 0
        pair:for_a -182 0 pair:for_it 129 0 pair:for_me -138 0 pair:for_my 142 0
        pair:for_peopl 136 0 pair:for_the -123 -96 pair:for_you 0 -40 pair:for_your -338 -46
        pair:from_the 161 0 pair:get_to 143 0 pair:got_a 166 62 pair:happy_to -171 0
        pair:have_a -235 23 pair:have_been 0 53 pair:have_got 0 44 pair:have_the 0 40
        pair:have_written 146 0 pair:her_$ 163 0 pair:how_you 0 -54 pair:i_am 189 230
        pair:i_believ 248 0 pair:i_can 0 72 pair:i_could 117 81 pair:i_did 0 69 pair:i_do 0 117
        pair:i_have 145 196 pair:i_hope 0 -55 pair:i_keep 212 105 pair:i_know 0 -118
        pair:i_like 298 0 pair:i_never 266 0 pair:i_play 203 0 pair:i_run 0 57 pair:i_take 0 55
        pair:i_train 0 92 pair:i_treat 218 0 pair:i_use 143 0 pair:i_was 117 121 pair:i_will -325 0
        pair:i_would -95 -70 pair:i_writ 195 51 pair:i_wrot 0 82 pair:if_we -167 -71
        pair:if_you 123 0 pair:if_your 165 0 pair:in_a -78 0 pair:in_my -388 -36 pair:in_the 58 -85
        pair:in_your -198 -24 pair:is_a 201 -48 pair:is_the 0 -85 pair:it_$ 32 -53 pair:it_i 188 0
        pair:it_is -305 -88 pair:it_to -102 0 pair:it_was 0 -50 pair:it_with -121 0
        pair:it_would 0 49 pair:list_$ 205 73 pair:me_and 162 61 pair:my_own -82 61
        pair:myself_$ 186 59 pair:not_a 122 0 pair:of_a 163 0 pair:of_it 0 37 pair:of_my -117 0
        pair:of_the 162 -17 pair:of_them 0 48 pair:of_us 0 -52 pair:of_you 0 -62
        pair:of_your 0 -107 pair:offic_$ 0 67 pair:on_a 0 38 pair:on_it -134 0 pair:on_my -172 64
        pair:on_the 202 105 pair:on_your 173 31 pair:one_$ -118 0 pair:one_of 82 0
        pair:over_$ -129 0 pair:peopl_i 0 -49 pair:plan_$ 0 123 pair:right_now 218 0
        pair:room_$ -139 0 pair:sinc_$ -166 0 pair:so_i 251 69 pair:some_of -99 0
        pair:tell_you 115 36 pair:that_$ -222 0 pair:that_a 0 -46 pair:that_i 478 106
        pair:that_is -66 0 pair:that_it 190 0 pair:that_the 0 -26 pair:that_you 217 0
        pair:that_your 415 32 pair:the_back -127 0 pair:the_county 0 42 pair:the_one -56 0
        pair:the_other 0 -56 pair:the_peopl 96 0 pair:the_same 103 0 pair:ther_is 77 -11
        pair:therapist_and -170 0 pair:to_be 0 -19 pair:to_have -89 0 pair:to_know 0 -75
        pair:to_me 0 -59 pair:to_the 124 116 pair:to_you 0 -35 pair:told_me -116 -38
        pair:train_in 0 111 pair:up_$ -122 0 pair:was_a 148 0 pair:was_in -248 0
        pair:was_the -132 -37 pair:we_are 0 86 pair:week_$ 0 -68 pair:what_i 165 66
        pair:what_they 189 0 pair:what_you -85 -43 pair:when_the 0 -35 pair:which_i 265 108
        pair:who_are -164 0 pair:who_would -137 0 pair:will_be 0 39 pair:will_not 190 0
        pair:with_a 0 -23 pair:with_my -163 0 pair:with_the 55 0 pair:would_be 0 59
        pair:would_have -185 -70 pair:would_like 0 56 pair:would_love 0 -51 pair:would_you 0 -54
        pair:year_and -124 0 pair:you_$ 0 -41 pair:you_and -180 -92 pair:you_are 206 0
        pair:you_can 196 105 pair:you_do 0 -49 pair:you_have 0 -66 pair:you_know -139 0
        pair:you_let 0 -35 pair:you_said 0 -50 pair:you_will 136 123 pair:you_would 0 -25
        pair:your_member 0 65 pair:your_own 0 -41 some:#accessVerb 89 130 some:#anyone 61 0
        some:#benefit 135 -28 some:#capacity 19 25 some:#certain -36 -94 some:#comer -20 -114
        some:#common 18 109 some:#credential 183 46 some:#ending -84 69 some:#final -103 -62
        some:#food -105 -29 some:#gap 66 97 some:#giveVerb 32 63 some:#goVerb -15 0
        some:#growth 241 186 some:#hedge -69 -81 some:#hollow -177 -41 some:#meetVerb -127 3
        some:#meeting -199 -25 some:#modal 136 -57 some:#month 0 20 some:#moveVerb 123 44
        some:#named 234 303 some:#negation -267 -151 some:#noticing -426 -65 some:#number 238 134
        some:#outcome 129 0 some:#passVerb -136 77 some:#past 56 77 some:#people 7 -113
        some:#place 0 55 some:#praise 186 79 some:#profession 320 285 some:#relative -313 -69
        some:#resource -318 -48 some:#seat -22 -1 some:#sendVerb -39 -69 some:#sign 132 99
        some:#social 0 42 some:#span 83 0 some:#symptom -20 173 some:#takeVerb 227 145
        some:#third -239 -266 some:#time -257 -95 some:#title 169 89 some:#token -124 33
        some:#treatment 208 89 some:#universal -69 -129 some:#vacant -91 145 some:#wantVerb 47 -14
        some:#we 75 -10 some:#work 89 -117 some:#writer 239 76 some:#you -441 -313
        wish:I_be -111 83 wish:I_love 0 -50 wish:You_have -138 -71 wish:You_know 207 0
        word:'s -99 -202 word:2 0 79 word:a 34 -33 word:about -46 -48 word:add 0 111
        word:after -104 -76 word:afternoon 0 128 word:ahead 199 0 word:all 122 0 word:allow 0 93
        word:alon -140 0 word:also 227 67 word:alway 0 -54 word:am 225 274 word:an 139 89
        word:and 207 213 word:answer -96 0 word:any 0 -33 word:anyon 219 0 word:anyth -411 -49
        word:are -85 21 word:around -49 0 word:as 168 65 word:ask -67 -120 word:at 30 0
        word:attach 0 90 word:back 0 -50 word:bad -275 -91 word:be 0 23 word:becaus 144 0
        word:been 0 106 word:befor 169 -48 word:believ 318 0 word:besid 0 -55 word:best 254 160
        word:better -152 0 word:between -160 0 word:bill 0 84 word:board 186 0 word:book 123 0
        word:both 144 -100 word:box -235 0 word:bring -273 0 word:build 80 0 word:built 0 78
        word:bus -182 0 word:busines 295 0 word:busy 210 0 word:but 270 0 word:by 141 94
        word:call 294 0 word:came 0 -94 word:can 104 143 word:card -140 0 word:care 0 -67
        word:case 138 0 word:cbt -162 0 word:center 214 0 word:chair -182 33 word:charg 208 0
        word:children 0 -46 word:choos -138 0 word:city 187 0 word:client 0 -44 word:clinic 0 -47
        word:clinician 0 152 word:clos -262 0 word:coff 0 -83 word:com -141 0 word:consider 198 0
        word:copy -298 -74 word:could -171 -55 word:counsel 292 60 word:counselor -125 96
        word:count 193 0 word:county 0 44 word:coupl 0 56 word:cours 271 0 word:day 169 98
        word:desk -127 123 word:did 0 24 word:do 35 11 word:doctor 0 -89 word:doe -82 0
        word:doing 200 87 word:down -276 -27 word:eight 146 46 word:eleven 0 57 word:enjoy 158 116
        word:even -126 -75 word:evening 139 38 word:every 94 -35 word:everybody 157 70
        word:everyon 218 0 word:fall 0 88 word:fee 375 0 word:few -142 -66 word:fifty 131 0
        word:figur 352 0 word:find 115 62 word:fine -214 0 word:finish 135 63 word:firm 352 0
        word:first 143 -56 word:five 152 0 word:floor 244 0 word:follow 0 87 word:for -122 -87
        word:forty 109 46 word:four -99 65 word:fourteen 212 0 word:free 58 0 word:friday 153 0
        word:from 195 90 word:front 169 80 word:full -261 0 word:give 0 -59 word:given -147 0
        word:glad -146 -47 word:go 192 68 word:going 0 76 word:good -200 0 word:got 212 99
        word:great 134 0 word:group -246 -111 word:had -216 -106 word:half -363 -68
        word:hand -177 62 word:happen -162 0 word:happy -176 0 word:has -7 -192 word:have -45 185
        word:he -171 -110 word:hear -206 -16 word:heard -255 -71 word:heart -147 0 word:hello 244 0
        word:help 347 93 word:her 0 -66 word:here -167 -49 word:him 0 -34 word:his -154 -90
        word:hold 99 28 word:home -225 -43 word:hope -228 -57 word:hospital 391 103 word:hour 146 0
        word:hous -144 92 word:how -40 -193 word:hundr 0 37 word:i 283 148 word:idea -249 -69
        word:if 227 37 word:in 25 107 word:introduc 193 0 word:is -41 -79 word:it -75 -121
        word:its 247 64 word:just 0 43 word:keep 304 190 word:kid 0 -86 word:kind 181 0
        word:kitchen -164 -62 word:know -28 -66 word:languag 248 0 word:last 0 -33 word:late 335 53
        word:laugh -256 0 word:learn 0 -61 word:leav -130 0 word:lectur 168 65 word:left 160 25
        word:les -159 -50 word:let 0 -92 word:letter 0 -57 word:licens 183 134 word:like 57 52
        word:line -183 -67 word:list 158 81 word:littl 0 78 word:liv -156 0 word:long 0 67
        word:look 4 -83 word:lot -114 -71 word:love 212 0 word:lunch -67 77 word:made 83 0
        word:make 165 63 word:many -146 0 word:me 0 -5 word:meet -216 0 word:member 0 77
        word:men 279 0 word:mention 302 0 word:met 177 0 word:might -177 -236 word:mine -36 68
        word:minut -294 -57 word:month 0 -80 word:more 187 -66 word:morn -227 -55 word:most 216 142
        word:mostly -152 0 word:mother 0 -56 word:my 315 149 word:myself 286 168 word:nam 96 0
        word:name -108 -62 word:need -205 -87 word:never 149 -24 word:new 0 93 word:next -339 -100
        word:night -283 -71 word:nine 263 43 word:no -39 -85 word:nobody -144 -110
        word:not -123 -87 word:noth -227 0 word:notic -316 0 word:now 109 185 word:number 0 -38
        word:of -67 -67 word:off -158 0 word:offer 233 76 word:offic -186 99 word:on -104 32
        word:one -329 -102 word:only -159 -68 word:open 0 127 word:or 206 40 word:other -285 -92
        word:our 177 207 word:out 254 59 word:over -123 132 word:own 96 38 word:page -290 -120
        word:paint 160 58 word:parent -65 -47 word:park 159 0 word:partner 226 117 word:past -226 0
        word:peopl -111 0 word:pictur 237 90 word:plac 148 46 word:plan 251 159 word:play 211 0
        word:pleas -122 147 word:post -177 0 word:practic 240 10 word:prefer 219 0
        word:present 0 72 word:promis -201 0 word:proud 287 51 word:psychologist 286 109
        word:publish 242 0 word:put 142 -97 word:question -223 -65 word:quiet -103 0
        word:reach 202 0 word:read -22 -50 word:record 236 0 word:rent 255 0 word:report 214 0
        word:right 158 0 word:ring 145 80 word:room 32 74 word:row -216 0 word:run 196 52
        word:said -158 -99 word:same 163 0 word:sat -120 0 word:say 38 -40 word:school 0 44
        word:screen 238 0 word:seat 273 0 word:second 192 126 word:see 0 152 word:seen -92 -74
        word:send -186 -34 word:sent -236 0 word:sentenc -149 0 word:session 128 0 word:set 82 0
        word:seven 228 0 word:shall -181 0 word:shar -186 0 word:she -242 -40 word:sheet -229 -85
        word:shift 0 -68 word:short -330 -76 word:should 0 -37 word:show -169 -62
        word:side -176 -53 word:sign 0 49 word:sinc -170 35 word:singl 193 0 word:sit 0 -102
        word:six 245 157 word:slid 268 52 word:small -272 -57 word:so -109 0 word:some -40 0
        word:somebody -311 -104 word:someth -221 -58 word:spr 292 60 word:staff 296 0
        word:stand 160 0 word:start 0 61 word:stat 410 100 word:stay -113 -44 word:still 279 0
        word:stop -346 0 word:street 0 -60 word:stres 208 135 word:student -111 0 word:such 152 71
        word:sunday 0 -44 word:tabl -114 -124 word:take 230 125 word:talk -286 -177 word:team 147 0
        word:teen 200 0 word:tell 0 -80 word:ten 125 0 word:thank 0 -17 word:that -327 -167
        word:the -19 -114 word:their 217 -74 word:them 17 -57 word:then -158 -41
        word:ther -133 -144 word:therapist -118 13 word:thes -127 0 word:they 0 -76
        word:thi -245 -86 word:thing -248 -120 word:think 113 57 word:third -294 0
        word:though 186 49 word:thought 0 -78 word:thre 0 19 word:through 168 0
        word:thursday -132 0 word:time -75 -44 word:to 70 1 word:together 0 -62 word:told -311 -71
        word:too 57 70 word:trad -133 0 word:train 231 242 word:treat 236 0 word:trust 251 0
        word:tuesday -142 53 word:twenty 0 56 word:twic 66 0 word:two -93 44 word:understand 331 0
        word:until -92 0 word:up -160 -8 word:us -266 79 word:use 187 0 word:used 285 0
        word:very 168 46 word:visit 241 66 word:volunteer -177 0 word:wait -79 0 word:walk -99 0
        word:want 42 69 word:was 0 -77 word:watch -176 -40 word:way -136 -26 word:we 327 0
        word:wednesday 114 0 word:week -34 -27 word:weekend 176 0 word:well -88 0 word:were 215 0
        word:what -300 -135 word:when 0 -110 word:whenever 318 0 word:wher 137 43
        word:which 441 135 word:whichever 185 0 word:whil 0 -91 word:who -105 -202 word:whol -185 0
        word:why 0 -27 word:will 227 147 word:winter -239 0 word:wish -230 0 word:with -58 0
        word:within 0 74 word:without 0 -48 word:word -141 -112 word:work 0 158
        word:would -113 -147 word:written 328 46 word:wrong -155 0 word:wrot 0 62 word:year 70 140
        word:yet 226 0 word:you -508 -352 word:your -463 -307
        """
}
