// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -238 -219
        deed:- -248 -169 deed:-_#modal 120 -78 deed:I 334 165 deed:I_#modal -656 -60
        deed:I_#past 0 318 deed:I_am 129 221 deed:I_believ 234 0 deed:I_can 0 55 deed:I_could 0 33
        deed:I_did 0 62 deed:I_do 0 104 deed:I_have 249 182 deed:I_hope -114 -53 deed:I_keep 257 94
        deed:I_know 0 -90 deed:I_like 173 0 deed:I_look 211 0 deed:I_run 0 52 deed:I_see 0 22
        deed:I_thought 0 -57 deed:I_train 0 80 deed:I_was 203 118 deed:I_will -324 0
        deed:I_would 65 -67 deed:I_writ 171 0 deed:I_wrot 0 61 deed:My 38 43 deed:My_#anyone 0 -40
        deed:My_#modal -145 0 deed:My_#people 44 -46 deed:My_#relative -342 0 deed:My_#seat -167 0
        deed:My_#time 244 0 deed:My_#token 0 40 deed:Our 264 133 deed:Our_#common 264 117
        deed:They -307 -141 deed:They_#modal 0 -11 deed:They_#past -139 -75 deed:They_would 265 0
        deed:We 210 48 deed:We_#modal -151 -19 deed:We_#past 116 0 deed:We_are 128 59
        deed:We_have 0 51 deed:You 306 -236 deed:You_#modal 496 -82 deed:You_#past -541 -282
        deed:You_and -92 -56 deed:You_are 145 53 deed:You_can 158 0 deed:You_do 0 -35
        deed:You_have 90 -29 deed:You_let 0 -36 deed:You_said 0 -41 deed:You_will 222 0
        deed:Your 0 -181 deed:Your_#anyone 93 125 deed:Your_#comer 188 112 deed:Your_#modal 202 82
        deed:Your_#people 102 99 deed:Your_#praise 135 43 deed:Your_#resource 0 -70
        deed:Your_#seat -173 -86 deed:Your_#sign 0 -65 deed:Your_#treatment 0 -71
        deed:Your_#work 0 -62 deed:Your_client 0 52 deed:Your_patient 190 54 mark:digit 55 31
        mark:first 120 -66 mark:last -578 -66 mark:last-but-one -414 -66 mark:last-but-two -248 -64
        mark:long 395 -111 mark:question -595 -253 mark:quoted -310 -264 mark:second -301 -66
        mark:short -268 79 near:#accessVerb_a 193 13 near:#accessVerb_and -62 60
        near:#accessVerb_for -82 77 near:#accessVerb_have 0 33 near:#accessVerb_i 191 93
        near:#accessVerb_in 122 17 near:#accessVerb_my -251 0 near:#accessVerb_of 115 0
        near:#accessVerb_on 222 49 near:#accessVerb_one -59 0 near:#accessVerb_room -110 0
        near:#accessVerb_the 0 51 near:#accessVerb_to 159 8 near:#accessVerb_week 183 0
        near:#accessVerb_you -135 -139 near:#accessVerb_your 258 97 near:#anyone_and -106 -75
        near:#anyone_have -98 0 near:#anyone_i 56 25 near:#anyone_in 222 0 near:#anyone_is 0 36
        near:#anyone_of -96 -12 near:#anyone_the -117 -75 near:#anyone_to -120 -15
        near:#anyone_who -76 -27 near:#anyone_with 0 -39 near:#anyone_you 0 -57
        near:#anyone_your 0 -48 near:#benefit_a -250 -31 near:#benefit_and 204 30
        near:#benefit_do 163 0 near:#benefit_for 97 0 near:#benefit_from 138 0 near:#benefit_i 0 49
        near:#benefit_if 144 0 near:#benefit_in 99 0 near:#benefit_it 0 -30
        near:#benefit_know 0 -56 near:#benefit_me 250 0 near:#benefit_my 172 0
        near:#benefit_of -160 -64 near:#benefit_on 0 63 near:#benefit_the 0 -85
        near:#benefit_them 0 -30 near:#benefit_to -172 0 near:#benefit_what -128 -41
        near:#benefit_with 122 64 near:#benefit_you 173 45 near:#benefit_your 180 88
        near:#capacity_a -115 0 near:#capacity_and 142 8 near:#capacity_are 177 0
        near:#capacity_i 114 27 near:#certain_a 0 -52 near:#certain_and 262 107
        near:#certain_at 0 -38 near:#certain_day 102 0 near:#certain_for 0 53
        near:#certain_is 117 0 near:#certain_of 92 -14 near:#certain_one 0 -30
        near:#certain_or 0 55 near:#certain_that -157 0 near:#certain_the -112 -77
        near:#certain_with 0 -47 near:#certain_you -117 0 near:#certain_your 87 0
        near:#comer_a -94 0 near:#comer_and 106 0 near:#comer_are 0 -46 near:#comer_have -106 0
        near:#comer_i 45 -37 near:#comer_in 182 0 near:#comer_is 134 75 near:#comer_to 0 -46
        near:#comer_would 148 0 near:#comer_your 0 -78 near:#common_'s 0 -120
        near:#common_a -56 -46 near:#common_about 0 -22 near:#common_after -119 -37
        near:#common_am -145 0 near:#common_an 0 64 near:#common_and -370 10 near:#common_any 0 -36
        near:#common_are -190 -38 near:#common_ask -124 -43 near:#common_at 123 61
        near:#common_back 103 48 near:#common_be 163 0 near:#common_by -99 0 near:#common_call 72 0
        near:#common_can 0 43 near:#common_day 0 34 near:#common_do 222 59
        near:#common_family 0 -37 near:#common_for 195 0 near:#common_from 0 40
        near:#common_give -164 0 near:#common_good 0 38 near:#common_has 142 0
        near:#common_have -303 -28 near:#common_her 0 -60 near:#common_home -135 0
        near:#common_how -82 -77 near:#common_i 131 55 near:#common_if 323 53
        near:#common_in 106 62 near:#common_is 222 0 near:#common_it 0 -113 near:#common_kid 131 0
        near:#common_know -73 -9 near:#common_like 0 -52 near:#common_may 0 -39
        near:#common_me 112 33 near:#common_might 0 -59 near:#common_mine -70 0
        near:#common_monday -126 -65 near:#common_my 322 162 near:#common_new 127 0
        near:#common_not -99 -7 near:#common_now 0 47 near:#common_of -270 -27
        near:#common_offic 0 49 near:#common_on 262 8 near:#common_one 218 60 near:#common_or 0 -42
        near:#common_other 0 -25 near:#common_our -241 -74 near:#common_out -94 -37
        near:#common_over 0 66 near:#common_read 123 0 near:#common_say 87 0 near:#common_so 0 59
        near:#common_some 0 -40 near:#common_that -159 -68 near:#common_the -128 0
        near:#common_them -94 -66 near:#common_ther 84 0 near:#common_they 0 -21
        near:#common_thi 0 -50 near:#common_to 57 -24 near:#common_too 0 81 near:#common_was 0 -81
        near:#common_week 0 28 near:#common_what -149 -39 near:#common_when -146 -53
        near:#common_who 75 3 near:#common_with -117 12 near:#common_work 139 0
        near:#common_would 0 -30 near:#common_year 0 19 near:#common_you 254 -53
        near:#common_your 0 85 near:#credential_i 97 0 near:#credential_the -91 0
        near:#credential_with -153 -38 near:#ending_a 15 20 near:#ending_about -125 -55
        near:#ending_and -83 0 near:#ending_at 182 59 near:#ending_back 0 63
        near:#ending_been 75 85 near:#ending_by -89 0 near:#ending_for -151 -18
        near:#ending_from -191 0 near:#ending_got 83 44 near:#ending_had 159 38
        near:#ending_heard -110 -51 near:#ending_home -163 0 near:#ending_i 120 31
        near:#ending_in 169 41 near:#ending_it -181 -32 near:#ending_me 0 -66
        near:#ending_my 81 176 near:#ending_not 0 -37 near:#ending_of -101 64
        near:#ending_on 103 16 near:#ending_one -31 0 near:#ending_peopl -70 0
        near:#ending_read 0 -39 near:#ending_room 0 48 near:#ending_same 152 0
        near:#ending_seen -87 -57 near:#ending_sinc -120 0 near:#ending_some 192 0
        near:#ending_that 0 19 near:#ending_the -158 32 near:#ending_them -82 -30
        near:#ending_to -91 -24 near:#ending_up 78 0 near:#ending_with 186 16
        near:#ending_written 141 0 near:#ending_you -186 -11 near:#ending_your -50 0
        near:#final_and 127 22 near:#final_i 170 0 near:#final_the -185 -67 near:#food_and 0 -47
        near:#gap_a 138 0 near:#gap_and 0 40 near:#gap_for 0 -68 near:#gap_i 0 75
        near:#giveVerb_a -193 20 near:#giveVerb_and -97 42 near:#giveVerb_at 125 40
        near:#giveVerb_i 0 44 near:#giveVerb_in 0 46 near:#giveVerb_it 120 50
        near:#giveVerb_my 0 46 near:#giveVerb_of -142 0 near:#giveVerb_to 53 -40
        near:#giveVerb_with 160 45 near:#giveVerb_you 152 48 near:#goVerb_a 72 -46
        near:#goVerb_and -196 0 near:#goVerb_at 95 -27 near:#goVerb_for -179 0
        near:#goVerb_in -186 0 near:#goVerb_it 134 98 near:#goVerb_on 97 -55 near:#goVerb_the 89 0
        near:#goVerb_to 143 0 near:#goVerb_with 0 -39 near:#goVerb_you 0 42 near:#goVerb_your 0 -45
        near:#growth_a 219 68 near:#growth_and 0 -53 near:#hedge_a -291 -85
        near:#hedge_and -227 -107 near:#hedge_have 0 -41 near:#hedge_i 186 -24 near:#hedge_in 165 0
        near:#hedge_it 226 -27 near:#hedge_my 496 42 near:#hedge_of -122 -29 near:#hedge_on -138 0
        near:#hedge_that 392 0 near:#hedge_the 0 -44 near:#hedge_to -164 0 near:#hedge_we -114 -82
        near:#hedge_you 119 -42 near:#hedge_your 0 -87 near:#meetVerb_a -49 0
        near:#meetVerb_and -110 99 near:#meetVerb_at 100 0 near:#meetVerb_for -56 36
        near:#meetVerb_in -147 -57 near:#meetVerb_me -134 -75 near:#meetVerb_my 0 53
        near:#meetVerb_of -106 0 near:#meetVerb_on 0 -43 near:#meetVerb_the -42 52
        near:#meetVerb_to 0 -82 near:#meetVerb_you 131 69 near:#meeting_and 0 49
        near:#meeting_on 0 32 near:#meeting_the -50 -9 near:#meeting_you 0 55
        near:#modal_a -322 -46 near:#modal_and -130 0 near:#modal_at -91 -39 near:#modal_be 0 52
        near:#modal_bring -113 -33 near:#modal_come 0 -34 near:#modal_do -337 -74
        near:#modal_for 0 -35 near:#modal_from 149 0 near:#modal_have -100 -69
        near:#modal_help 0 39 near:#modal_i -148 -34 near:#modal_it 0 -54 near:#modal_know 224 68
        near:#modal_me 238 81 near:#modal_my 402 83 near:#modal_not 63 39 near:#modal_on 0 37
        near:#modal_see 0 92 near:#modal_that -198 -68 near:#modal_the 176 14
        near:#modal_them 0 -34 near:#modal_to -74 81 near:#modal_we -98 -63 near:#modal_you 0 -60
        near:#modal_your 65 0 near:#moveVerb_a 99 23 near:#moveVerb_and -158 0
        near:#moveVerb_at 95 0 near:#moveVerb_back 0 61 near:#moveVerb_for 0 76
        near:#moveVerb_home -169 -40 near:#moveVerb_i -100 0 near:#moveVerb_in 65 0
        near:#moveVerb_me -150 -90 near:#moveVerb_my 0 50 near:#moveVerb_of -209 -21
        near:#moveVerb_on -111 -72 near:#moveVerb_or 0 -44 near:#moveVerb_out 0 64
        near:#moveVerb_that 0 43 near:#moveVerb_the -59 12 near:#moveVerb_to -126 -79
        near:#moveVerb_up 0 -43 near:#moveVerb_with 136 0 near:#moveVerb_you -168 -34
        near:#moveVerb_your -109 -64 near:#named_and 0 110 near:#named_i 136 117
        near:#named_in 0 41 near:#named_the -123 0 near:#negation_a -94 -68
        near:#negation_and 234 66 near:#negation_in 221 0 near:#negation_of 0 -21
        near:#negation_the -99 -54 near:#negation_to -120 -31 near:#noticing_a -234 -59
        near:#noticing_about 0 -32 near:#noticing_are 270 0 near:#noticing_at -175 0
        near:#noticing_do 194 0 near:#noticing_for -78 0 near:#noticing_how 0 -102
        near:#noticing_i 176 24 near:#noticing_in 113 0 near:#noticing_is 80 0
        near:#noticing_it 0 -111 near:#noticing_me 0 -39 near:#noticing_my 208 46
        near:#noticing_of 0 -14 near:#noticing_on 116 62 near:#noticing_one 122 0
        near:#noticing_out -119 0 near:#noticing_peopl 267 51 near:#noticing_so -109 0
        near:#noticing_that 0 -7 near:#noticing_the 128 -5 near:#noticing_them 0 -42
        near:#noticing_what -101 -42 near:#noticing_who 117 0 near:#noticing_would 103 -41
        near:#noticing_you 28 -48 near:#noticing_your -81 36 near:#number_a 93 67
        near:#number_and 129 114 near:#number_day 123 0 near:#number_have 0 42
        near:#number_i 113 125 near:#number_in 0 24 near:#number_minut -128 -53
        near:#number_on -154 -38 near:#number_or 0 42 near:#number_the -99 87 near:#number_to 0 41
        near:#number_who -121 0 near:#number_with 0 84 near:#number_year 244 196
        near:#number_you 0 -36 near:#number_your 92 0 near:#outcome_and 174 -50
        near:#outcome_as 160 0 near:#outcome_by -146 0 near:#outcome_for -36 0
        near:#outcome_how 0 -66 near:#outcome_i 200 41 near:#outcome_in 73 106
        near:#outcome_my 163 113 near:#outcome_of 0 -32 near:#outcome_on 66 -50
        near:#outcome_one 227 63 near:#outcome_that 181 39 near:#outcome_the 0 -41
        near:#outcome_to -178 0 near:#outcome_what 0 -39 near:#outcome_with 168 0
        near:#outcome_you 141 -5 near:#outcome_your 0 69 near:#passVerb_a -78 19
        near:#passVerb_i 290 34 near:#passVerb_in -88 0 near:#passVerb_is 103 0
        near:#passVerb_it 0 -20 near:#passVerb_my 0 62 near:#passVerb_of -131 0
        near:#passVerb_on 201 0 near:#passVerb_the -21 -74 near:#passVerb_to 199 79
        near:#passVerb_what 0 -42 near:#passVerb_you 153 63 near:#passVerb_your 105 24
        near:#past_a 396 92 near:#past_about -114 -71 near:#past_and 77 106 near:#past_as 0 75
        near:#past_at 0 48 near:#past_befor 179 0 near:#past_for 96 -28 near:#past_have 0 38
        near:#past_i 229 113 near:#past_in 0 138 near:#past_it -60 -51 near:#past_me -147 -116
        near:#past_my -124 160 near:#past_not -144 -96 near:#past_of -146 -15 near:#past_on -130 0
        near:#past_out 128 0 near:#past_over 0 54 near:#past_room 0 63 near:#past_say 151 0
        near:#past_that -182 -35 near:#past_the 193 -2 near:#past_them -98 -62
        near:#past_thre -123 0 near:#past_to -53 -82 near:#past_two 0 24 near:#past_up 183 0
        near:#past_with 74 46 near:#past_would 140 0 near:#past_you -138 -119
        near:#past_your -128 0 near:#people_'s 0 -30 near:#people_a -174 -62
        near:#people_about -115 -38 near:#people_and 13 -28 near:#people_are -197 -49
        near:#people_for 92 0 near:#people_have -121 0 near:#people_i 0 -49 near:#people_in -52 0
        near:#people_it 183 0 near:#people_my 0 -41 near:#people_of 204 53 near:#people_on -64 -51
        near:#people_see -95 -42 near:#people_that -120 -42 near:#people_the 144 0
        near:#people_to 64 -54 near:#people_who 0 8 near:#people_with -108 0
        near:#people_you -115 -100 near:#place_and -117 0 near:#place_from 176 66
        near:#place_you 162 0 near:#praise_a 0 41 near:#praise_for 246 -50 near:#praise_i 0 38
        near:#praise_in 154 52 near:#praise_it 148 0 near:#praise_the 207 45 near:#praise_to -157 0
        near:#praise_with -64 -49 near:#praise_you 243 -55 near:#praise_your -107 -12
        near:#profession_and -347 0 near:#profession_i -94 37 near:#profession_the 0 47
        near:#resource_a 0 -46 near:#resource_about 0 -44 near:#resource_and 101 61
        near:#resource_for -240 -66 near:#resource_i 123 90 near:#resource_of 0 -39
        near:#resource_on -244 -118 near:#resource_that -60 0 near:#resource_the -139 -37
        near:#resource_to 0 -54 near:#seat_and 131 27 near:#seat_i 110 57 near:#seat_in 98 0
        near:#seat_on -101 -35 near:#seat_or -131 -51 near:#seat_the 153 85 near:#seat_to 0 -89
        near:#seat_with 39 30 near:#seat_you 111 53 near:#sendVerb_to 0 -46 near:#sign_and 83 0
        near:#sign_i 108 0 near:#sign_is 0 42 near:#span_a 0 49 near:#span_and 57 8
        near:#span_for 90 0 near:#span_i 104 40 near:#span_if 151 0 near:#span_in 110 0
        near:#span_or 220 51 near:#span_so 157 0 near:#span_that 0 -47 near:#span_the 0 7
        near:#span_with -131 0 near:#span_would 109 0 near:#span_you 0 26 near:#span_your -97 0
        near:#takeVerb_and 0 50 near:#takeVerb_to 0 -30 near:#third_and 0 -33
        near:#third_are -107 0 near:#third_has 0 -43 near:#third_i 129 0 near:#third_in -119 -55
        near:#third_is 87 0 near:#third_the -115 -42 near:#third_to -89 -21 near:#third_will 0 -44
        near:#third_with 0 -44 near:#third_you 0 -43 near:#time_a -190 -34 near:#time_and 105 0
        near:#time_any 0 55 near:#time_at -107 -71 near:#time_day 0 74 near:#time_have -153 0
        near:#time_i 222 0 near:#time_if 137 0 near:#time_in 0 -43 near:#time_is 30 -30
        near:#time_it 203 0 near:#time_on 0 69 near:#time_or 163 68 near:#time_that 0 -49
        near:#time_the -154 0 near:#time_with -157 0 near:#time_would 109 0 near:#time_you 85 33
        near:#time_your -67 0 near:#treatment_and 0 32 near:#treatment_i 0 48
        near:#treatment_in 160 81 near:#treatment_on -125 0 near:#treatment_the 173 0
        near:#treatment_to 0 -61 near:#universal_a 0 -32 near:#universal_and 167 53
        near:#universal_day 104 0 near:#universal_of 106 0 near:#universal_one 0 -39
        near:#universal_or 0 59 near:#universal_that -84 0 near:#universal_the 0 -56
        near:#universal_to 0 -42 near:#universal_who 0 -44 near:#universal_with -135 0
        near:#universal_your 71 0 near:#vacant_and 0 64 near:#vacant_i 0 85 near:#vacant_on 140 61
        near:#wantVerb_a 0 -27 near:#wantVerb_and -102 0 near:#wantVerb_for 0 -56
        near:#wantVerb_if 269 55 near:#wantVerb_know 0 -37 near:#wantVerb_my 0 68
        near:#wantVerb_on 0 53 near:#wantVerb_that 24 0 near:#wantVerb_the 0 -59
        near:#wantVerb_to -78 -53 near:#wantVerb_you 0 48 near:#wantVerb_your 0 -42
        near:#we_are 180 69 near:#we_have 0 60 near:#we_to 0 55 near:#work_and 0 31
        near:#work_for -138 -29 near:#work_i 108 62 near:#work_on 0 -47 near:#work_the 0 -55
        near:#work_with 184 0 near:#work_you 0 -39 near:#writer_a 470 240 near:#writer_about -136 0
        near:#writer_all 94 0 near:#writer_am 64 186 near:#writer_and 288 156 near:#writer_as 232 0
        near:#writer_at 138 71 near:#writer_be 92 82 near:#writer_been 22 86
        near:#writer_believ 150 0 near:#writer_by 127 101 near:#writer_can 0 39
        near:#writer_come -121 0 near:#writer_could 0 52 near:#writer_did 0 59 near:#writer_do 0 83
        near:#writer_finish 0 68 near:#writer_for 0 34 near:#writer_got 104 87
        near:#writer_have -83 89 near:#writer_heard -159 -43 near:#writer_help 178 80
        near:#writer_i 615 168 near:#writer_in 37 167 near:#writer_is 223 85 near:#writer_it 81 121
        near:#writer_keep 160 86 near:#writer_know 0 -71 near:#writer_like 127 43
        near:#writer_list 0 79 near:#writer_made 0 61 near:#writer_my 0 159
        near:#writer_myself 0 43 near:#writer_not -165 -26 near:#writer_of 0 -32
        near:#writer_offic -136 0 near:#writer_on 484 196 near:#writer_one -111 0
        near:#writer_own 0 66 near:#writer_practic 0 68 near:#writer_read -198 -68
        near:#writer_run 0 59 near:#writer_say 0 66 near:#writer_see 75 33 near:#writer_so 0 38
        near:#writer_take 0 50 near:#writer_that 315 46 near:#writer_the 438 181
        near:#writer_think 62 0 near:#writer_thought -114 0 near:#writer_thre 181 0
        near:#writer_to -207 40 near:#writer_told -100 0 near:#writer_train 0 99
        near:#writer_two 0 42 near:#writer_up 111 36 near:#writer_use 103 0
        near:#writer_was 153 105 near:#writer_will -238 0 near:#writer_with 147 99
        near:#writer_work 0 43 near:#writer_would -117 -79 near:#writer_writ 0 35
        near:#writer_written 147 0 near:#writer_wrot 0 52 near:#writer_you 0 -83
        near:#writer_your 210 67 near:#you_'s 0 -60 near:#you_a -84 -46 near:#you_and -206 -215
        near:#you_are 136 0 near:#you_ask 0 -30 near:#you_at 0 -89 near:#you_can 89 45
        near:#you_could 150 0 near:#you_do 0 -57 near:#you_for -70 -88 near:#you_had 0 -41
        near:#you_hand 0 72 near:#you_have 0 -63 near:#you_i -179 -56 near:#you_in -66 -79
        near:#you_is 130 0 near:#you_it -133 -48 near:#you_let 0 -50 near:#you_list 0 59
        near:#you_me 157 32 near:#you_not 92 0 near:#you_of -90 -49 near:#you_on -129 -118
        near:#you_over 0 79 near:#you_own 0 -32 near:#you_patient 115 0 near:#you_peopl 0 42
        near:#you_room 0 -56 near:#you_said 0 -35 near:#you_see 0 53 near:#you_the -208 -135
        near:#you_them 0 -44 near:#you_to 92 -25 near:#you_told 0 -43 near:#you_up 0 -79
        near:#you_who 0 34 near:#you_will 102 39 near:#you_with -182 -115 near:#you_would 0 26
        near:#you_you 0 -72 near:#you_your -94 -25 near:'s_#common 0 -88 near:a_#accessVerb 83 81
        near:a_#anyone 86 0 near:a_#benefit -193 -73 near:a_#capacity 62 78 near:a_#certain -104 0
        near:a_#common -166 -36 near:a_#ending 142 -21 near:a_#gap 73 53 near:a_#giveVerb -160 -51
        near:a_#goVerb 0 -48 near:a_#growth -198 -73 near:a_#hedge 0 -55 near:a_#meetVerb 0 -51
        near:a_#meeting -52 -53 near:a_#modal 0 -39 near:a_#moveVerb 54 -23 near:a_#noticing 0 -44
        near:a_#number -210 41 near:a_#passVerb 0 -59 near:a_#past -109 76 near:a_#people 164 0
        near:a_#praise -228 0 near:a_#profession 149 131 near:a_#resource -305 -52
        near:a_#seat 48 20 near:a_#sign -150 -54 near:a_#span -168 -13 near:a_#time 42 0
        near:a_#title -87 55 near:a_#token -81 0 near:a_#treatment 104 118 near:a_#vacant 0 38
        near:a_#work 121 69 near:a_#writer 335 160 near:a_#you 0 -60 near:about_#common 0 -23
        near:about_#writer 198 73 near:about_#you 0 -55 near:all_#common -117 0
        near:am_#accessVerb 0 56 near:am_#certain -148 0 near:am_#common -68 116
        near:am_#ending 0 60 near:am_#hedge 137 0 near:am_#named 0 51 near:am_#noticing -233 0
        near:am_#number 0 63 near:am_#passVerb -88 0 near:am_#past 0 92 near:am_#people 143 0
        near:am_#praise 164 60 near:am_#profession 0 80 near:am_#universal -172 0
        near:am_#writer -141 27 near:an_#capacity -136 -28 near:an_#resource -152 -55
        near:an_#seat -133 0 near:an_#span -158 -76 near:an_#time -204 -83
        near:an_#treatment -136 -49 near:and_#accessVerb 0 83 near:and_#anyone -90 -56
        near:and_#benefit -173 0 near:and_#certain -220 -43 near:and_#comer 51 38
        near:and_#common 101 102 near:and_#ending -330 108 near:and_#final -110 0
        near:and_#giveVerb 139 29 near:and_#growth 0 88 near:and_#hedge -215 -114
        near:and_#meetVerb 76 7 near:and_#modal 84 36 near:and_#moveVerb 73 23 near:and_#named 0 75
        near:and_#negation -196 -57 near:and_#noticing -216 -80 near:and_#outcome -193 21
        near:and_#passVerb 301 40 near:and_#past 0 14 near:and_#relative -127 0
        near:and_#resource 72 0 near:and_#sign 82 64 near:and_#takeVerb 0 43
        near:and_#third -116 -60 near:and_#time 125 46 near:and_#treatment 0 45
        near:and_#universal -50 0 near:and_#wantVerb -146 25 near:and_#we -75 54
        near:and_#writer 366 130 near:and_#you -49 -1 near:any_#common -138 -19 near:any_#you 112 0
        near:are_#common 0 39 near:are_#hedge 0 -43 near:are_#outcome -125 0 near:are_#past 203 0
        near:are_#praise 101 102 near:are_#you 0 -42 near:as_#writer 0 58 near:as_#you 133 0
        near:at_#common 29 0 near:at_#named -102 0 near:at_#number -258 -79 near:at_#seat -152 -38
        near:at_#time 117 0 near:at_#writer 0 13 near:be_#accessVerb 217 48 near:be_#anyone 0 -46
        near:be_#benefit -96 0 near:be_#common 0 -37 near:be_#giveVerb -137 0 near:be_#hedge 163 29
        near:be_#past -49 0 near:be_#wantVerb 0 29 near:becaus_#writer 267 40
        near:been_#past 285 76 near:but_#common 128 0 near:but_#writer 0 65 near:by_#common 174 0
        near:by_#meeting 0 73 near:can_#accessVerb 0 46 near:can_#benefit 159 0
        near:can_#common 0 33 near:can_#ending 0 26 near:can_#giveVerb 0 48 near:can_#goVerb 0 44
        near:can_#meetVerb 0 49 near:can_#moveVerb 114 0 near:can_#noticing 211 34
        near:can_#writer 220 61 near:could_#common -98 -55 near:could_#meetVerb -81 0
        near:could_#moveVerb -136 0 near:could_#noticing 0 -24 near:could_#writer 227 0
        near:day_#certain 181 0 near:day_#time 108 28 near:do_#common 109 80 near:do_#moveVerb 0 60
        near:do_#negation 74 0 near:do_#noticing 0 49 near:do_#time -157 0 near:do_#you -143 0
        near:ever_#common 156 0 near:every_#common 0 -73 near:every_#people -126 0
        near:family_#common 0 -40 near:first_#common 0 -59 near:first_#span 0 -43
        near:for_#anyone 109 -32 near:for_#certain 54 79 near:for_#comer 122 -51
        near:for_#common 4 -29 near:for_#ending 0 -66 near:for_#hedge -129 0 near:for_#meeting 0 59
        near:for_#moveVerb 0 -60 near:for_#number 198 89 near:for_#people -271 -97
        near:for_#seat 0 -66 near:for_#span 0 61 near:for_#third 100 0 near:for_#time -138 -20
        near:for_#universal 117 0 near:for_#writer -201 -35 near:for_#you -115 -90
        near:free_#common -120 0 near:free_#resource 0 -48 near:free_#time -130 0
        near:from_#common 0 -47 near:from_#writer 207 68 near:get_#common 184 0
        near:good_#common -91 -65 near:group_#common -138 0 near:had_#common -205 0
        near:had_#past 0 -49 near:hand_#common 0 54 near:has_#common 51 -18
        near:has_#noticing 0 -42 near:has_#past 0 -75 near:have_#accessVerb -134 37
        near:have_#benefit -84 -55 near:have_#capacity 143 51 near:have_#certain 0 25
        near:have_#comer -50 0 near:have_#common -219 120 near:have_#ending -55 25
        near:have_#final 0 43 near:have_#gap 0 44 near:have_#giveVerb 197 43
        near:have_#hedge -140 0 near:have_#meetVerb 134 0 near:have_#moveVerb -105 23
        near:have_#negation 81 0 near:have_#noticing -634 -104 near:have_#number 0 129
        near:have_#outcome -65 0 near:have_#passVerb 0 1 near:have_#past 255 143
        near:have_#people -174 23 near:have_#praise 166 45 near:have_#resource 0 35
        near:have_#seat 0 28 near:have_#sign -93 0 near:have_#span 0 46 near:have_#time 0 48
        near:have_#universal 0 27 near:have_#vacant 0 31 near:have_#writer 0 28
        near:have_#you -214 -3 near:he_#common 0 -42 near:he_#past -100 -51 near:help_#you 199 85
        near:how_#common -198 -98 near:how_#ending 0 -23 near:how_#past -119 -34
        near:how_#you 0 -86 near:i_#accessVerb -67 169 near:i_#anyone 0 65 near:i_#benefit 380 69
        near:i_#capacity 93 0 near:i_#certain 102 54 near:i_#comer 0 82 near:i_#common 110 105
        near:i_#credential 199 189 near:i_#ending 76 134 near:i_#final 124 76 near:i_#gap 156 30
        near:i_#giveVerb 365 210 near:i_#goVerb -294 55 near:i_#growth -96 61 near:i_#hedge 0 -37
        near:i_#meetVerb -336 152 near:i_#meeting 0 26 near:i_#modal -241 -60
        near:i_#moveVerb -110 31 near:i_#named 362 198 near:i_#negation -202 -48
        near:i_#noticing -402 -69 near:i_#number 188 204 near:i_#outcome 155 55
        near:i_#passVerb 43 58 near:i_#past 0 233 near:i_#people 114 67 near:i_#place 0 16
        near:i_#praise 160 113 near:i_#profession -80 72 near:i_#resource 85 34 near:i_#seat 0 75
        near:i_#sendVerb 131 0 near:i_#span 0 77 near:i_#takeVerb 118 106 near:i_#third 0 44
        near:i_#time 174 73 near:i_#title 0 43 near:i_#treatment 0 88 near:i_#universal 227 44
        near:i_#wantVerb -416 -94 near:i_#work 163 51 near:i_#writer 289 237 near:i_#you 0 -57
        near:if_#anyone 207 0 near:if_#common 117 73 near:if_#noticing 86 60 near:if_#outcome 161 0
        near:if_#past 94 -26 near:if_#universal 142 0 near:if_#you 194 0 near:in_#accessVerb -98 0
        near:in_#capacity -112 0 near:in_#certain -115 -67 near:in_#ending -99 0
        near:in_#gap -121 0 near:in_#hedge 0 -39 near:in_#meeting 0 55 near:in_#month 122 31
        near:in_#named 141 56 near:in_#number 171 171 near:in_#outcome 135 79 near:in_#past 117 0
        near:in_#resource -95 0 near:in_#seat -44 -69 near:in_#span 48 0 near:in_#third 230 0
        near:in_#time 53 -35 near:in_#treatment -172 0 near:in_#universal 0 -62
        near:in_#vacant -158 0 near:in_#writer -208 55 near:in_#you 0 -60 near:is_#anyone 0 -37
        near:is_#benefit 194 33 near:is_#certain 112 0 near:is_#common 0 -17 near:is_#gap -137 -56
        near:is_#praise 103 -23 near:is_#universal 120 0 near:is_#vacant -172 0
        near:is_#writer -128 37 near:is_#you 262 49 near:it_#accessVerb -98 0
        near:it_#anyone 79 -63 near:it_#benefit -81 -33 near:it_#certain 0 -45
        near:it_#common -237 -65 near:it_#ending 0 -34 near:it_#final 137 0 near:it_#gap 0 -44
        near:it_#hedge -92 -33 near:it_#meetVerb 0 -32 near:it_#modal 241 78
        near:it_#negation 162 -28 near:it_#noticing -103 -40 near:it_#number 82 42
        near:it_#outcome 111 -29 near:it_#past 0 -122 near:it_#third 0 -33
        near:it_#universal 150 -41 near:it_#writer -104 0 near:know_#common -25 -86
        near:know_#people 216 0 near:know_#you 136 0 near:let_#people 169 0 near:like_#common 48 0
        near:may_#common 114 -29 near:may_#ending -95 55 near:may_#noticing 129 0
        near:me_#benefit 143 0 near:me_#common 208 29 near:me_#hedge 86 0 near:me_#passVerb 0 73
        near:me_#people 196 0 near:me_#resource 0 81 near:me_#seat 147 79 near:me_#sign 0 91
        near:me_#time 0 -61 near:me_#you 204 39 near:might_#benefit 96 0
        near:might_#common -119 -81 near:mine_#common 134 0 near:monday_#time 0 108
        near:my_#accessVerb 0 86 near:my_#anyone -134 -25 near:my_#capacity -265 0
        near:my_#comer -228 -58 near:my_#common -64 109 near:my_#ending 0 -47
        near:my_#modal -107 -30 near:my_#moveVerb 222 0 near:my_#named -138 0 near:my_#outcome 0 36
        near:my_#passVerb -144 0 near:my_#past 127 0 near:my_#people -113 -72
        near:my_#relative -140 -44 near:my_#resource 115 62 near:my_#seat -239 18
        near:my_#sign 165 29 near:my_#span 0 42 near:my_#time 153 40 near:my_#token 0 37
        near:my_#treatment 48 58 near:my_#universal 186 0 near:my_#wantVerb 190 0
        near:my_#work 364 109 near:my_#writer 109 79 near:never_#common -125 -52
        near:never_#noticing -230 -56 near:never_#past 192 0 near:new_#common -108 32
        near:nine_#common 119 48 near:no_#common 0 -45 near:not_#comer -162 0
        near:not_#ending -75 -64 near:not_#giveVerb 158 86 near:not_#goVerb -111 0
        near:not_#moveVerb -91 0 near:not_#outcome 0 -10 near:not_#past 103 0
        near:not_#universal -141 0 near:now_#common 0 43 near:of_#anyone 211 0
        near:of_#benefit -144 -35 near:of_#certain 0 -48 near:of_#comer -65 -89
        near:of_#common -93 -101 near:of_#ending -85 0 near:of_#gap 141 0 near:of_#modal 0 -46
        near:of_#named 183 102 near:of_#noticing 0 -57 near:of_#number 0 84 near:of_#past -114 -18
        near:of_#people -207 -131 near:of_#resource 0 -59 near:of_#seat 0 -45 near:of_#span -91 -23
        near:of_#third 92 41 near:of_#time -91 0 near:of_#universal 0 -39 near:of_#work 0 -39
        near:of_#writer 104 58 near:of_#you 0 -89 near:on_#common 0 69 near:on_#ending 0 -31
        near:on_#goVerb 114 54 near:on_#meetVerb 162 49 near:on_#meeting 0 53 near:on_#number 0 48
        near:on_#people 61 0 near:on_#resource 118 0 near:on_#seat 0 64 near:on_#sign 229 53
        near:on_#span 77 0 near:on_#time -86 35 near:on_#writer 0 87 near:on_#you 0 22
        near:one_#ending -114 0 near:one_#resource 0 -48 near:one_#span 152 0 near:one_#time 87 0
        near:or_#common -90 0 near:or_#span -86 62 near:or_#time 0 90 near:or_#writer 214 0
        near:our_#common 245 105 near:our_#seat 0 88 near:out_#common 81 87 near:own_#seat -139 0
        near:peopl_#common 0 -12 near:peopl_#ending -72 0 near:peopl_#moveVerb 0 60
        near:peopl_#noticing 0 -43 near:peopl_#writer 0 -28 near:pleas_#passVerb 0 92
        near:read_#work 162 0 near:same_#common 101 0 near:same_#time 147 0 near:say_#common 0 48
        near:see_#common 158 62 near:see_#people 0 42 near:she_#common -87 0
        near:should_#noticing 176 0 near:sinc_#common 114 60 near:six_#common 0 64
        near:six_#span 0 44 near:so_#common 111 0 near:so_#hedge 0 57 near:so_#modal 104 42
        near:so_#writer 225 114 near:some_#common 0 -33 near:some_#writer 150 0
        near:take_#common 0 58 near:tell_#common 0 -43 near:that_#anyone 71 -36
        near:that_#benefit 250 0 near:that_#common 83 -88 near:that_#credential -117 0
        near:that_#ending 108 0 near:that_#giveVerb 277 0 near:that_#meetVerb 274 51
        near:that_#modal 317 89 near:that_#moveVerb 111 0 near:that_#negation -147 0
        near:that_#noticing 277 45 near:that_#number -103 -65 near:that_#outcome 0 -41
        near:that_#passVerb 0 -51 near:that_#past 178 41 near:that_#people 162 -91
        near:that_#third 0 -58 near:that_#writer 317 62 near:that_#you 460 49
        near:the_#accessVerb -161 -47 near:the_#anyone -98 -3 near:the_#benefit 69 0
        near:the_#certain -135 -75 near:the_#comer -106 -30 near:the_#common -224 -141
        near:the_#credential 0 44 near:the_#ending -98 -69 near:the_#final -124 -51
        near:the_#food 0 -84 near:the_#gap -63 30 near:the_#giveVerb -115 -32
        near:the_#goVerb 154 0 near:the_#hedge 0 -36 near:the_#meetVerb 71 -36
        near:the_#meeting -116 0 near:the_#modal -122 0 near:the_#moveVerb -16 0
        near:the_#named 125 106 near:the_#noticing 84 0 near:the_#number 156 55
        near:the_#outcome 0 49 near:the_#passVerb -101 -66 near:the_#past -116 -120
        near:the_#people -46 -70 near:the_#place 154 75 near:the_#praise 0 -40
        near:the_#resource 0 -41 near:the_#seat -224 -88 near:the_#sign 71 0 near:the_#span 0 -53
        near:the_#time -227 -42 near:the_#token -101 -37 near:the_#treatment 0 22
        near:the_#universal 0 -47 near:the_#vacant -90 0 near:the_#wantVerb 108 0
        near:the_#work -70 -104 near:the_#writer 132 0 near:the_#you -175 -73
        near:their_#common 158 0 near:them_#common 173 0 near:them_#writer 116 0
        near:ther_#certain 158 0 near:ther_#negation 126 0 near:ther_#universal 154 0
        near:therapist_#writer -145 0 near:they_#common 0 -34 near:they_#ending -89 0
        near:they_#meetVerb 0 48 near:they_#modal 0 -28 near:they_#noticing 94 0
        near:they_#outcome 0 -39 near:thi_#common 0 -43 near:thi_#span 0 -48 near:thi_#time 0 -62
        near:thing_#common -116 -48 near:think_#hedge 132 0 near:think_#writer 209 0
        near:though_#writer 180 59 near:thre_#span 0 46 near:to_#anyone 127 -16
        near:to_#benefit -167 -91 near:to_#certain 0 -37 near:to_#comer 150 0
        near:to_#common 98 -65 near:to_#ending -56 0 near:to_#final -84 0
        near:to_#giveVerb -292 -113 near:to_#goVerb -101 0 near:to_#hedge 0 -34
        near:to_#meetVerb -153 -59 near:to_#moveVerb 215 0 near:to_#noticing -104 -143
        near:to_#number 175 83 near:to_#outcome 64 -80 near:to_#passVerb 117 159
        near:to_#past -62 -66 near:to_#praise -108 0 near:to_#relative -128 0 near:to_#seat 68 111
        near:to_#sign 137 113 near:to_#third -122 -63 near:to_#time 94 -20 near:to_#treatment 0 49
        near:to_#universal 94 -29 near:to_#work 0 -48 near:to_#writer 250 13 near:to_#you -26 0
        near:told_#writer -191 -34 near:twenty_#common 0 48 near:twenty_#span 0 47
        near:two_#common -78 -22 near:two_#past 128 0 near:two_#people -147 0 near:two_#seat 0 44
        near:was_#accessVerb -139 0 near:was_#common -98 0 near:was_#past 183 47
        near:we_#accessVerb 216 118 near:we_#common 187 81 near:we_#ending 0 57
        near:we_#giveVerb 124 0 near:we_#goVerb 0 73 near:we_#meetVerb 165 45 near:we_#modal -108 0
        near:we_#moveVerb 0 64 near:we_#noticing 0 40 near:we_#past 114 0 near:we_#wantVerb 0 62
        near:what_#common -100 -44 near:what_#modal 0 -45 near:what_#past 0 -43
        near:what_#third 139 0 near:what_#writer 97 51 near:what_#you -82 -50
        near:when_#ending 0 36 near:when_#past 0 -24 near:which_#writer 167 85
        near:who_#accessVerb -88 0 near:who_#benefit -176 -53 near:who_#common 99 -51
        near:who_#ending 0 -76 near:who_#meetVerb 0 -30 near:who_#modal -46 -38
        near:who_#moveVerb 0 -40 near:who_#noticing 0 47 near:who_#outcome 0 -71
        near:who_#past 90 -46 near:will_#accessVerb 193 35 near:will_#common 0 72
        near:will_#goVerb 0 -60 near:will_#negation 167 0 near:will_#you 126 0
        near:with_#accessVerb 184 68 near:with_#comer 0 -51 near:with_#number 265 113
        near:with_#people 79 0 near:with_#seat 303 80 near:with_#writer 0 16
        near:would_#benefit -180 -16 near:would_#common 0 6 near:would_#credential -166 0
        near:would_#ending 0 5 near:would_#meetVerb -138 0 near:would_#moveVerb 0 -20
        near:would_#negation -136 0 near:would_#noticing 210 0 near:would_#passVerb 129 0
        near:would_#wantVerb 203 44 near:would_#writer 0 51 near:would_#you -86 0
        near:year_#common -109 0 near:year_#writer 96 78 near:you_#accessVerb 67 -15
        near:you_#anyone 151 -79 near:you_#benefit 227 41 near:you_#certain 113 -59
        near:you_#common -48 -72 near:you_#credential 0 -37 near:you_#ending -145 -161
        near:you_#food 0 -63 near:you_#gap 0 -51 near:you_#giveVerb 0 -98
        near:you_#goVerb -127 -112 near:you_#growth 181 0 near:you_#hedge 0 -6
        near:you_#meetVerb 0 -99 near:you_#meeting -81 -79 near:you_#modal 189 0
        near:you_#moveVerb 0 -35 near:you_#negation 0 -46 near:you_#noticing 71 -24
        near:you_#number -103 -39 near:you_#outcome 0 -2 near:you_#passVerb -96 9
        near:you_#past -353 -289 near:you_#place 0 -43 near:you_#praise 191 81
        near:you_#resource -109 -59 near:you_#span 0 -69 near:you_#third -106 -74
        near:you_#time 0 -107 near:you_#universal 142 -40 near:you_#vacant 0 -54
        near:you_#writer 75 0 near:you_#you -209 -104 near:your_#accessVerb -113 -74
        near:your_#anyone -118 0 near:your_#benefit 216 0 near:your_#capacity -153 -68
        near:your_#comer -105 -35 near:your_#common 0 -118 near:your_#gap 179 0
        near:your_#giveVerb 0 -40 near:your_#hedge 89 -30 near:your_#meetVerb 361 55
        near:your_#modal 177 0 near:your_#moveVerb 67 -62 near:your_#negation 217 0
        near:your_#noticing 0 -45 near:your_#number 0 -82 near:your_#passVerb 0 -28
        near:your_#past 0 -15 near:your_#people -110 -56 near:your_#praise 0 35
        near:your_#resource 0 -33 near:your_#seat -64 -99 near:your_#span -119 -35
        near:your_#time -90 -16 near:your_#token 0 -62 near:your_#treatment -134 -108
        near:your_#work -257 -107 near:your_#writer -114 -47 pair:^_a -170 0 pair:^_could -136 -77
        pair:^_he -94 0 pair:^_i 808 277 pair:^_if 0 -29 pair:^_in -165 -78 pair:^_it -258 -149
        pair:^_my 693 38 pair:^_our 565 136 pair:^_pleas 0 72 pair:^_so 137 0 pair:^_that -119 0
        pair:^_the -233 -83 pair:^_ther -180 0 pair:^_they -153 -31 pair:^_we 790 203
        pair:^_what -142 -88 pair:^_you -335 -166 pair:^_your -102 -284 pair:a_few -85 -52
        pair:a_good -118 0 pair:a_psychologist 0 77 pair:a_short -179 0 pair:a_therapist -176 0
        pair:about_the -110 -30 pair:after_it 179 0 pair:all_$ 159 0 pair:am_a 156 101
        pair:am_the 158 58 pair:am_writ -161 0 pair:an_hour -160 -69 pair:and_a 325 92
        pair:and_i 833 221 pair:and_it -66 0 pair:and_the 0 -60 pair:and_ther 183 0
        pair:and_we 0 58 pair:and_you 131 -5 pair:any_of 151 0 pair:are_a 0 106 pair:are_the 142 0
        pair:as_a 167 0 pair:at_the 0 -41 pair:be_a 133 0 pair:be_the 223 0 pair:becaus_i 342 0
        pair:been_a 227 0 pair:but_i 170 77 pair:by_a 0 58 pair:by_the 63 25 pair:can_not 0 58
        pair:come_to -96 -25 pair:could_i 0 -59 pair:day_$ 0 62 pair:do_$ 204 56 pair:do_not 84 0
        pair:for_me -169 0 pair:for_the -117 -81 pair:for_you 108 -41 pair:for_your -321 -44
        pair:from_my 210 0 pair:get_to 190 0 pair:got_a 0 27 pair:happy_to -184 0 pair:has_a 0 -47
        pair:have_a -260 38 pair:have_been 0 65 pair:have_got 0 27 pair:have_never 116 0
        pair:have_the 0 44 pair:have_written 198 0 pair:hour_$ 177 0 pair:how_you 0 -47
        pair:i_am 160 222 pair:i_believ 232 0 pair:i_can 0 55 pair:i_could 146 71 pair:i_did 0 65
        pair:i_do 0 93 pair:i_have 155 163 pair:i_hope -114 -53 pair:i_keep 257 94
        pair:i_know -153 -100 pair:i_like 173 0 pair:i_look 220 0 pair:i_may 234 0
        pair:i_never 368 0 pair:i_see 0 19 pair:i_thought 0 -57 pair:i_train 0 80
        pair:i_was 179 113 pair:i_will -355 0 pair:i_would 0 -64 pair:i_writ 171 0 pair:i_wrot 0 61
        pair:if_i 149 0 pair:if_we 0 -61 pair:in_my -459 -46 pair:in_the 80 -67 pair:in_your -163 0
        pair:is_a 234 -49 pair:is_the 0 -73 pair:it_$ 109 0 pair:it_is -230 -73 pair:it_on 0 42
        pair:it_to -121 -37 pair:it_was 0 -48 pair:it_will 156 0 pair:it_with -121 0
        pair:it_would 0 55 pair:know_that 103 0 pair:list_$ 0 62 pair:love_to -128 0 pair:me_$ 0 37
        pair:me_and 0 64 pair:me_that 0 -38 pair:me_to 0 64 pair:my_own 0 56 pair:myself_$ 239 54
        pair:name_is 134 0 pair:of_a 199 0 pair:of_the 0 -49 pair:of_them 0 41 pair:of_us 0 -33
        pair:of_you 0 -44 pair:of_your 128 -71 pair:on_a 98 35 pair:on_it -142 0 pair:on_my -214 62
        pair:on_the 153 75 pair:on_your 202 46 pair:one_$ -40 0 pair:one_of 147 0 pair:or_a -128 0
        pair:or_i 202 0 pair:or_the 0 57 pair:out_of 118 0 pair:over_$ -146 0 pair:peopl_who 0 50
        pair:say_that 0 61 pair:so_i 230 77 pair:some_of -111 0 pair:tell_you 128 0
        pair:that_$ -261 0 pair:that_i 480 102 pair:that_it 184 0 pair:that_the -142 -28
        pair:that_you 131 25 pair:that_your 429 44 pair:the_county 0 40 pair:the_first -79 0
        pair:the_one -68 0 pair:the_only 145 0 pair:the_other 0 -45 pair:the_same 86 0
        pair:the_second 0 74 pair:ther_is 89 0 pair:therapist_and -204 0 pair:they_are -98 0
        pair:think_that 109 0 pair:to_ask -100 0 pair:to_do 99 0 pair:to_have 0 61
        pair:to_hear -106 -40 pair:to_know -64 -87 pair:to_me 0 -42 pair:to_tell 152 0
        pair:to_the 80 103 pair:told_me -115 -37 pair:too_$ -108 39 pair:want_to 40 0
        pair:was_in -194 0 pair:we_are 142 60 pair:we_have 0 52 pair:week_$ 0 -59
        pair:what_i 146 50 pair:what_they 272 0 pair:what_you 0 -36 pair:wher_i 132 0
        pair:which_i 229 82 pair:who_are -154 0 pair:who_would 0 -50 pair:will_not 150 0
        pair:with_me 127 0 pair:with_my -179 0 pair:with_the 0 -35 pair:with_your 0 42
        pair:work_$ 0 49 pair:would_be 0 60 pair:would_do -154 0 pair:would_have -124 -66
        pair:would_you 0 -47 pair:you_$ 96 0 pair:you_and -196 -116 pair:you_are 293 73
        pair:you_can 158 0 pair:you_do 0 -53 pair:you_have 0 -37 pair:you_know -137 0
        pair:you_let 0 -36 pair:you_said 0 -41 pair:you_will 162 60 pair:your_client 0 40
        pair:your_offic 0 -46 some:#accessVerb 61 135 some:#anyone 74 9 some:#benefit 55 -19
        some:#capacity 92 66 some:#certain -155 -95 some:#comer 0 -90 some:#common 64 102
        some:#credential 176 75 some:#ending -158 35 some:#final -101 -44 some:#food -111 -68
        some:#gap 122 87 some:#giveVerb 104 79 some:#goVerb 55 12 some:#growth 120 104
        some:#hedge -106 -67 some:#hollow -264 -45 some:#meetVerb -168 0 some:#meeting -266 0
        some:#modal 0 -107 some:#moveVerb 208 7 some:#named 139 245 some:#negation -212 -134
        some:#noticing -364 -65 some:#number 195 154 some:#outcome -1 22 some:#passVerb -140 60
        some:#past 0 109 some:#people 0 -110 some:#place 0 67 some:#praise 106 71
        some:#profession 205 180 some:#relative -247 -53 some:#resource -334 -60 some:#seat 83 61
        some:#sendVerb 0 -105 some:#sign 112 107 some:#social 185 53 some:#span 80 46
        some:#symptom -138 76 some:#takeVerb 222 143 some:#third -302 -243 some:#time -321 -78
        some:#title 234 104 some:#token -163 18 some:#treatment 223 118 some:#universal -3 -132
        some:#vacant -100 147 some:#wantVerb 116 -12 some:#we 64 -29 some:#work 78 -162
        some:#writer 144 134 some:#you -459 -267 wish:I_be -106 76 wish:You_have 0 -79
        wish:You_know 203 0 word:'s -76 -186 word:2 198 110 word:a 47 0 word:about -11 -35
        word:add 0 113 word:after -109 -43 word:afternoon 280 129 word:again -147 0
        word:all 142 -17 word:allow 0 89 word:alon -180 0 word:also 185 55 word:alway -40 -45
        word:am 223 267 word:an 48 78 word:and 187 192 word:answer -145 0 word:anxiety 0 56
        word:any -92 -14 word:anyth -304 0 word:are -128 2 word:as 113 84 word:ask -146 -103
        word:at 41 14 word:away -116 0 word:back 194 -15 word:bad -279 -70 word:be 83 44
        word:becaus 216 0 word:been 48 120 word:befor 190 -25 word:believ 327 0 word:best 300 107
        word:better -175 0 word:block 177 0 word:both 153 -80 word:box -191 62 word:bring -241 -46
        word:but 218 0 word:by 122 88 word:call 268 0 word:came 0 -84 word:can 166 70
        word:card -181 0 word:case 139 0 word:cbt -175 0 word:center 281 0 word:chair -147 37
        word:chang -178 0 word:charg 307 32 word:chart 127 0 word:child 0 -27 word:children 0 -44
        word:choos -143 -35 word:city 173 0 word:clas -148 0 word:clear 230 0 word:client -64 0
        word:clinician 0 101 word:clos -220 0 word:coff 0 -92 word:com -70 0 word:come -117 0
        word:copy -203 -49 word:corner 0 -53 word:could -111 -40 word:counsel 250 81
        word:counselor -227 71 word:county 0 48 word:coupl -130 0 word:cours 292 0 word:day 129 137
        word:desk 0 100 word:divorc 177 0 word:do 0 1 word:doctor 0 -78 word:doing 137 78
        word:down -129 0 word:each -111 0 word:eleven 0 66 word:enjoy 305 105
        word:evaluation 243 76 word:even 0 -84 word:evening 0 43 word:ever 195 0 word:every 121 -73
        word:everybody 156 51 word:everyon 272 0 word:family -129 -60 word:fee 452 0 word:few 0 -57
        word:fifty 0 77 word:figur 348 0 word:find 58 0 word:fine -225 0 word:finish 150 70
        word:for -155 -109 word:forty 108 38 word:four -119 69 word:fourth -173 0 word:friday 174 0
        word:from 186 116 word:front 316 75 word:full -317 0 word:get 0 -23 word:given -195 0
        word:glad -207 -51 word:go 207 54 word:going 0 72 word:good -167 0 word:got 223 80
        word:group -106 -85 word:had -225 -82 word:half -426 -81 word:hand -160 54
        word:happy -146 0 word:has -72 -197 word:have -88 171 word:he -96 -109 word:hear -231 -14
        word:heard -315 -77 word:heart -182 0 word:hello 258 0 word:help 325 102 word:her 0 -54
        word:here -138 -64 word:him 135 0 word:his -222 -85 word:hold 0 46 word:home -237 -25
        word:hope -203 -44 word:hospital 341 95 word:hot -204 0 word:hour 218 0 word:hous 0 78
        word:how -82 -155 word:hundr 121 41 word:i 341 191 word:idea -228 -59 word:if 158 0
        word:in 88 141 word:into 183 0 word:introduc 159 0 word:is -74 -58 word:it -110 -133
        word:its 150 0 word:judg 210 0 word:june -156 0 word:keep 330 135 word:kid 0 -56
        word:kitchen -160 -53 word:know 0 -30 word:languag 317 0 word:last 0 -36 word:late 396 48
        word:laugh -182 0 word:learn 0 -58 word:leav -57 0 word:left 186 22 word:les -137 0
        word:let 0 -40 word:letter -159 0 word:licens 285 150 word:like 28 30 word:line 0 -53
        word:list 184 63 word:listen -121 0 word:littl 0 97 word:long 112 97 word:look -6 -69
        word:lost -176 0 word:lot 0 -46 word:love 198 23 word:lunch -133 48 word:make 149 61
        word:many -158 -35 word:may 139 0 word:me 21 0 word:meet -295 47 word:men 227 0
        word:mention 295 0 word:met 202 0 word:might -99 -205 word:mine 0 63 word:minut -294 -63
        word:miss -196 0 word:month 0 -80 word:more 250 -52 word:morn -102 -56 word:most 86 95
        word:much 138 0 word:my 307 184 word:myself 237 130 word:nam 120 0 word:name -189 -37
        word:need -123 -54 word:never 187 0 word:new 0 72 word:next -230 -80 word:night -192 -48
        word:nine 310 50 word:no -142 -68 word:nobody -164 -114 word:not -178 -81 word:noth -108 0
        word:notic -302 0 word:now 139 168 word:of -68 -48 word:off -90 0 word:offer 279 92
        word:offic -221 68 word:on -72 72 word:one -329 -95 word:only -106 -46 word:open -129 64
        word:or 141 17 word:other -189 -77 word:our 106 112 word:out 160 83 word:over -110 103
        word:own 0 55 word:page -212 -99 word:parent -122 -58 word:park 127 0 word:partner 209 94
        word:past -191 0 word:peopl -258 -12 word:pick 0 54 word:plac 243 54 word:plan 222 96
        word:play 260 0 word:pleas 0 107 word:post -181 0 word:practic 189 3 word:promis -184 0
        word:psychologist 247 102 word:publish 238 0 word:put -68 -118 word:question -163 -48
        word:reach 227 70 word:read 0 -27 word:reason -148 0 word:record 145 0 word:rent 283 0
        word:report 368 52 word:right 143 0 word:ring 208 92 word:room 35 92 word:row -179 0
        word:run 98 61 word:said -118 -69 word:same 130 -49 word:sat -160 0 word:saturday -79 0
        word:say 72 -24 word:school 0 52 word:screen 306 0 word:seat 195 0 word:second 93 113
        word:see 131 135 word:seen -205 -61 word:send -158 0 word:sent -203 0 word:servic 0 80
        word:shall -263 0 word:shar -187 0 word:she -237 -25 word:sheet -231 -60 word:shift 0 -56
        word:short -382 -65 word:should -36 0 word:show -126 -76 word:side -128 -38 word:sign 0 59
        word:sinc -162 50 word:sit -149 -56 word:six 287 158 word:sleep 0 -18 word:small -242 -53
        word:so -109 0 word:some -33 0 word:somebody -190 -72 word:someon 186 0
        word:someth -274 -43 word:speak -104 -71 word:spr 105 0 word:staff 162 0 word:stand 212 0
        word:start 0 62 word:stat 399 94 word:stay -167 -33 word:still 196 46 word:stop -299 -21
        word:stres 0 95 word:student -306 0 word:such 164 78 word:tabl 0 -108 word:take 156 125
        word:talk -231 -154 word:team 184 0 word:teen 147 0 word:tell -68 -84 word:ten 111 0
        word:test -184 0 word:thank -123 -17 word:that -318 -154 word:the -68 -105
        word:their 302 -48 word:them -77 -76 word:then -136 0 word:ther 0 -101
        word:therapist -137 0 word:thes 0 58 word:they 0 -64 word:thi -161 -64 word:thing -140 -80
        word:third -242 0 word:though 273 68 word:thought 0 -73 word:thre 0 54 word:through 219 0
        word:thursday -71 0 word:time -116 -69 word:to 56 0 word:together 0 -56 word:told -323 -61
        word:too 0 79 word:took 51 0 word:train 232 187 word:treat 182 0 word:trust 221 0
        word:tuesday -175 61 word:turn 0 70 word:twenty 0 69 word:twic 74 0 word:two -19 94
        word:under -198 0 word:understand 370 0 word:up -129 0 word:us -198 0 word:use 214 0
        word:used 255 0 word:very 208 43 word:visit 233 50 word:wait -43 0 word:walk 0 48
        word:want 0 38 word:was 0 -45 word:watch -162 -49 word:way -224 0 word:we 249 31
        word:wednesday 114 0 word:week 91 0 word:weekend 209 0 word:were 180 0 word:what -300 -121
        word:when -97 -91 word:whenever 209 0 word:wher 235 0 word:which 471 134
        word:whichever 259 0 word:whil -178 -85 word:who -208 -181 word:whol -169 0 word:why -191 0
        word:will 235 112 word:winter -268 0 word:wish -216 0 word:with -32 52
        word:without -101 -58 word:word -260 -74 word:work 0 126 word:would -171 -115
        word:writ -61 0 word:written 363 45 word:wrong -156 0 word:wrot 0 31 word:year 108 144
        word:yet 201 0 word:you -508 -282 word:young 197 0 word:your -336 -267
        """
}
