// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -213 -312
        deed:- -233 -170 deed:-_#modal -105 -96 deed:I 288 168 deed:I_#modal -488 -82
        deed:I_#past -39 297 deed:I_am 136 227 deed:I_believ 251 0 deed:I_can 0 71
        deed:I_could 0 25 deed:I_did 0 64 deed:I_do 93 111 deed:I_have 288 191 deed:I_hope -111 -53
        deed:I_keep 241 89 deed:I_know 0 -74 deed:I_like 253 0 deed:I_saw 0 38 deed:I_see 0 17
        deed:I_take 0 44 deed:I_thought 0 -59 deed:I_train 0 68 deed:I_was 164 96
        deed:I_will -331 18 deed:I_would 125 -67 deed:I_writ 178 0 deed:I_wrot 0 54 deed:My 76 58
        deed:My_#anyone -133 -46 deed:My_#modal -109 0 deed:My_#people 20 -42
        deed:My_#relative -321 0 deed:My_#seat -116 0 deed:My_#token 0 53 deed:Our 217 72
        deed:Our_#common 247 77 deed:They -312 -135 deed:They_#modal 125 0 deed:They_#past -120 -60
        deed:They_are 0 -38 deed:They_has 0 -39 deed:They_would 231 0 deed:We 244 60
        deed:We_#modal -115 -9 deed:We_#past 150 0 deed:We_are 0 75 deed:We_have 0 62
        deed:You 347 -216 deed:You_#modal 518 -54 deed:You_#past -471 -226 deed:You_and 0 -48
        deed:You_are 157 52 deed:You_can 107 0 deed:You_do 0 -30 deed:You_have 156 0
        deed:You_said 0 -35 deed:You_will 212 48 deed:Your 108 -139 deed:Your_#anyone 52 89
        deed:Your_#comer 146 89 deed:Your_#common 28 22 deed:Your_#modal 285 135
        deed:Your_#people 67 71 deed:Your_#praise 139 0 deed:Your_#resource 0 -62
        deed:Your_#seat -124 -101 deed:Your_#sign 0 -47 deed:Your_#treatment 0 -55
        deed:Your_#work 0 -54 deed:Your_client 0 47 deed:Your_patient 202 28 mark:digit 82 85
        mark:first 64 -61 mark:last -698 -61 mark:last-but-one -504 -61 mark:last-but-two -282 -59
        mark:long 305 -111 mark:question -518 -243 mark:quoted -238 -236 mark:second -369 -61
        mark:short -239 107 near:#accessVerb_a 168 24 near:#accessVerb_and -95 54
        near:#accessVerb_for 0 99 near:#accessVerb_i 172 65 near:#accessVerb_in 117 30
        near:#accessVerb_is 0 -38 near:#accessVerb_it 0 39 near:#accessVerb_my -175 27
        near:#accessVerb_on 192 29 near:#accessVerb_one -127 0 near:#accessVerb_room -105 -26
        near:#accessVerb_that 0 28 near:#accessVerb_the 23 22 near:#accessVerb_them 122 0
        near:#accessVerb_you -133 -112 near:#accessVerb_your 222 75 near:#anyone_and -180 -50
        near:#anyone_i 135 18 near:#anyone_in 202 0 near:#anyone_is 0 60 near:#anyone_it -74 -31
        near:#anyone_of -76 -12 near:#anyone_the 0 -59 near:#anyone_to -171 -24
        near:#anyone_who -128 -43 near:#anyone_with 0 -44 near:#anyone_you 0 -50
        near:#anyone_your 0 -26 near:#benefit_a -141 -19 near:#benefit_and 216 0
        near:#benefit_do 193 0 near:#benefit_for 71 0 near:#benefit_from 167 0 near:#benefit_i 0 30
        near:#benefit_if 135 0 near:#benefit_it 90 0 near:#benefit_know 0 -52
        near:#benefit_me 283 36 near:#benefit_my 183 0 near:#benefit_of -158 -54
        near:#benefit_on 0 48 near:#benefit_that 0 -44 near:#benefit_the -58 -65
        near:#benefit_to -133 -22 near:#benefit_what -99 -50 near:#benefit_with 0 53
        near:#benefit_you 108 0 near:#benefit_your 168 55 near:#capacity_a -94 0
        near:#capacity_and 245 0 near:#capacity_are 184 0 near:#capacity_i 210 21
        near:#capacity_on 0 -34 near:#certain_a 0 -43 near:#certain_and 271 106
        near:#certain_at 0 -37 near:#certain_i 104 0 near:#certain_in -187 0
        near:#certain_my -187 0 near:#certain_of 0 -27 near:#certain_on 0 -39
        near:#certain_one 0 -24 near:#certain_that -102 50 near:#certain_the -62 -55
        near:#certain_with 0 -47 near:#comer_and 127 0 near:#comer_are 0 -44 near:#comer_i 131 0
        near:#comer_is 198 88 near:#comer_the -82 0 near:#comer_to 0 -33 near:#comer_who 64 0
        near:#comer_would 258 0 near:#comer_you 0 -33 near:#comer_your -87 -69
        near:#common_'s 93 -102 near:#common_a -28 -64 near:#common_about 79 -16
        near:#common_all 0 41 near:#common_am -335 0 near:#common_and -405 0 near:#common_any 0 -26
        near:#common_are -172 -15 near:#common_as -140 0 near:#common_ask -111 0
        near:#common_at 249 22 near:#common_be 131 0 near:#common_befor 82 0
        near:#common_both 189 0 near:#common_call 102 0 near:#common_can 66 51
        near:#common_could 0 39 near:#common_day 0 34 near:#common_do 230 47 near:#common_each 0 57
        near:#common_every 87 0 near:#common_for 68 25 near:#common_four 0 45
        near:#common_from 37 33 near:#common_give -150 0 near:#common_has 147 0
        near:#common_have -203 0 near:#common_hear 0 -23 near:#common_her 0 -57
        near:#common_home -116 0 near:#common_how -105 -66 near:#common_i 0 64
        near:#common_if 304 49 near:#common_in 167 66 near:#common_is 45 23 near:#common_it 0 -84
        near:#common_kid 141 0 near:#common_know -69 -11 near:#common_like -66 -46
        near:#common_me 0 29 near:#common_might 0 -47 near:#common_monday 0 -51
        near:#common_morning -153 0 near:#common_my 217 163 near:#common_new 179 0
        near:#common_not -73 -9 near:#common_now 0 28 near:#common_of -237 -14
        near:#common_offic 0 54 near:#common_on 205 30 near:#common_one 195 34
        near:#common_our -204 -63 near:#common_out -132 -44 near:#common_parent 124 0
        near:#common_peopl -28 0 near:#common_practic 115 0 near:#common_read 180 0
        near:#common_so 63 45 near:#common_some 0 -49 near:#common_somebody 0 -48
        near:#common_that -128 -48 near:#common_the -107 5 near:#common_them -101 -51
        near:#common_ther 103 0 near:#common_they 0 -55 near:#common_to 91 -20
        near:#common_too 0 73 near:#common_two -93 0 near:#common_was 0 -73 near:#common_week 0 29
        near:#common_what -129 -64 near:#common_when -173 -45 near:#common_who 106 0
        near:#common_will 85 0 near:#common_with -23 12 near:#common_work 0 -41
        near:#common_would -113 0 near:#common_writ -122 0 near:#common_year 0 34
        near:#common_you 231 -45 near:#common_your 0 61 near:#credential_i 181 32
        near:#credential_that 146 0 near:#credential_with -128 0 near:#ending_a -14 31
        near:#ending_about 0 -51 near:#ending_and -175 0 near:#ending_at 162 53
        near:#ending_been 50 96 near:#ending_for -163 -35 near:#ending_from -132 0
        near:#ending_got 88 42 near:#ending_had 207 41 near:#ending_heard -110 -45
        near:#ending_home -164 0 near:#ending_i 100 31 near:#ending_in 76 83 near:#ending_it -142 0
        near:#ending_me 0 -78 near:#ending_my 50 163 near:#ending_not 0 -41 near:#ending_of -135 58
        near:#ending_on 164 32 near:#ending_one -44 30 near:#ending_peopl -187 0
        near:#ending_seen 0 -46 near:#ending_sinc -122 0 near:#ending_some 150 0
        near:#ending_that 0 22 near:#ending_the -218 26 near:#ending_them -82 0
        near:#ending_to -150 -21 near:#ending_up 92 0 near:#ending_with 269 0
        near:#ending_written 140 41 near:#ending_you -212 0 near:#final_and 117 30
        near:#final_i 199 0 near:#final_the -137 -84 near:#food_on 0 53 near:#gap_and 0 43
        near:#gap_for 0 -56 near:#gap_i 0 80 near:#gap_in 151 0 near:#gap_on 89 0
        near:#giveVerb_a -85 30 near:#giveVerb_and -138 50 near:#giveVerb_at 139 50
        near:#giveVerb_in 0 42 near:#giveVerb_it 139 53 near:#giveVerb_me -71 0
        near:#giveVerb_my 0 47 near:#giveVerb_of -131 0 near:#giveVerb_the 0 17
        near:#giveVerb_to 154 0 near:#giveVerb_with 0 49 near:#giveVerb_you 160 0
        near:#goVerb_a -92 -45 near:#goVerb_and -164 0 near:#goVerb_at 167 0
        near:#goVerb_for -134 0 near:#goVerb_in -153 -39 near:#goVerb_it 101 80
        near:#goVerb_on 98 -45 near:#goVerb_the 150 45 near:#goVerb_with 0 -36
        near:#goVerb_you 0 50 near:#growth_a 0 40 near:#growth_and 0 -47 near:#hedge_a -224 -81
        near:#hedge_and -248 -86 near:#hedge_from 185 0 near:#hedge_i 151 -57 near:#hedge_in 227 38
        near:#hedge_it 217 0 near:#hedge_me 0 41 near:#hedge_my 417 47 near:#hedge_of -111 -12
        near:#hedge_that 387 0 near:#hedge_the -146 -57 near:#hedge_them 0 -32 near:#hedge_to -69 0
        near:#hedge_we -81 -75 near:#hedge_would 0 38 near:#hedge_you 127 -34
        near:#hedge_your 0 -63 near:#meetVerb_a 0 -37 near:#meetVerb_and -88 73
        near:#meetVerb_at 157 0 near:#meetVerb_for -33 0 near:#meetVerb_i 123 0
        near:#meetVerb_in -210 -79 near:#meetVerb_it -42 0 near:#meetVerb_me -108 -64
        near:#meetVerb_my 79 47 near:#meetVerb_on 0 -36 near:#meetVerb_that 0 37
        near:#meetVerb_the -82 37 near:#meetVerb_to 0 -79 near:#meetVerb_you 115 73
        near:#meetVerb_your 0 35 near:#meeting_and 0 37 near:#meeting_on 0 50
        near:#meeting_the -105 0 near:#meeting_to 0 -40 near:#meeting_you 0 68
        near:#modal_a -287 -35 near:#modal_and -105 0 near:#modal_at -127 0 near:#modal_be -117 55
        near:#modal_better 0 39 near:#modal_do -331 -62 near:#modal_for 137 -20
        near:#modal_from 202 0 near:#modal_have -139 -46 near:#modal_help 0 46
        near:#modal_i -123 -58 near:#modal_know 182 47 near:#modal_love -80 0 near:#modal_me 317 81
        near:#modal_my 393 78 near:#modal_not 139 41 near:#modal_see 0 84 near:#modal_take 146 0
        near:#modal_that -185 -61 near:#modal_the 113 30 near:#modal_to -62 46 near:#modal_up 0 -63
        near:#modal_we -108 -42 near:#modal_you 0 -52 near:#modal_your 128 20
        near:#moveVerb_a 167 27 near:#moveVerb_and -194 -39 near:#moveVerb_at 167 0
        near:#moveVerb_for 0 86 near:#moveVerb_home -169 -40 near:#moveVerb_i -128 0
        near:#moveVerb_me -56 -76 near:#moveVerb_my 0 39 near:#moveVerb_of -113 -23
        near:#moveVerb_on -88 -47 near:#moveVerb_or 0 -40 near:#moveVerb_that 0 40
        near:#moveVerb_the -86 30 near:#moveVerb_to -121 -68 near:#moveVerb_up 0 -33
        near:#moveVerb_with 143 0 near:#moveVerb_you -235 -13 near:#moveVerb_your 0 -40
        near:#named_and 0 129 near:#named_i 149 121 near:#named_in 0 43 near:#named_the -71 0
        near:#negation_a -96 -51 near:#negation_and 285 60 near:#negation_be 144 0
        near:#negation_the -86 -45 near:#negation_to -190 -29 near:#noticing_a -140 -50
        near:#noticing_about -73 -32 near:#noticing_are 177 0 near:#noticing_at -124 0
        near:#noticing_by -132 0 near:#noticing_do 248 0 near:#noticing_for -103 0
        near:#noticing_from 59 0 near:#noticing_how 0 -94 near:#noticing_i 65 30
        near:#noticing_in 69 0 near:#noticing_it 0 -100 near:#noticing_me 0 -32
        near:#noticing_my 131 39 near:#noticing_of 0 -33 near:#noticing_on 110 54
        near:#noticing_one 154 0 near:#noticing_peopl 212 42 near:#noticing_that 0 -14
        near:#noticing_the 0 -1 near:#noticing_them 0 -41 near:#noticing_to -98 0
        near:#noticing_what 0 -36 near:#noticing_who 131 0 near:#noticing_with -99 0
        near:#noticing_you 0 -53 near:#noticing_your 0 49 near:#number_a 87 40
        near:#number_and 178 114 near:#number_at 0 -42 near:#number_day 122 40
        near:#number_for -98 0 near:#number_from 0 64 near:#number_have 0 44
        near:#number_hundr 0 47 near:#number_i 238 140 near:#number_in 0 38
        near:#number_minut -123 -68 near:#number_of 0 46 near:#number_on -101 0
        near:#number_or 0 49 near:#number_the -82 78 near:#number_to 0 38 near:#number_who -87 0
        near:#number_with 0 50 near:#number_year 165 167 near:#number_you 0 -31
        near:#outcome_a 78 0 near:#outcome_and 249 0 near:#outcome_by -167 -44
        near:#outcome_for -55 0 near:#outcome_how 0 -48 near:#outcome_i 218 28
        near:#outcome_in 135 75 near:#outcome_my 189 109 near:#outcome_of -76 -35
        near:#outcome_on 45 -35 near:#outcome_one 260 72 near:#outcome_that 133 41
        near:#outcome_the -95 -76 near:#outcome_to -139 0 near:#outcome_with 125 0
        near:#outcome_you 147 0 near:#outcome_your 0 35 near:#passVerb_a -178 34
        near:#passVerb_i 321 18 near:#passVerb_is 161 0 near:#passVerb_it 0 -20
        near:#passVerb_me 0 17 near:#passVerb_my 0 51 near:#passVerb_of -98 -22
        near:#passVerb_on 188 0 near:#passVerb_out -142 0 near:#passVerb_the -51 -71
        near:#passVerb_to 76 69 near:#passVerb_you 151 46 near:#passVerb_your 169 34
        near:#past_a 391 102 near:#past_about -123 -76 near:#past_and 0 86 near:#past_as 0 55
        near:#past_at 0 30 near:#past_for -105 -38 near:#past_her -60 0 near:#past_i 195 115
        near:#past_in 0 170 near:#past_it -92 -63 near:#past_me -139 -103 near:#past_my -110 133
        near:#past_not -179 -88 near:#past_of -147 -38 near:#past_on -79 0 near:#past_out 115 0
        near:#past_so -98 0 near:#past_that -170 -23 near:#past_the 186 0 near:#past_them 0 -57
        near:#past_thre -102 0 near:#past_to -48 -94 near:#past_two 0 23 near:#past_up 192 0
        near:#past_with 0 56 near:#past_year 0 41 near:#past_you -216 -114 near:#past_your -39 0
        near:#people_'s -72 -46 near:#people_a -124 -47 near:#people_about -110 -34
        near:#people_are -201 -62 near:#people_can 0 40 near:#people_day 168 0
        near:#people_has 0 -32 near:#people_have -146 0 near:#people_i 27 -32
        near:#people_in -92 -23 near:#people_is 126 0 near:#people_it 198 0 near:#people_my 0 -30
        near:#people_of 260 40 near:#people_on -127 -68 near:#people_that 0 -33
        near:#people_the 162 0 near:#people_to 0 -46 near:#people_who 50 3
        near:#people_with -101 -31 near:#people_you -122 -94 near:#people_your -109 0
        near:#place_and -153 -43 near:#place_from 128 66 near:#place_have 167 0
        near:#place_the -80 0 near:#place_you 150 0 near:#praise_a 70 0 near:#praise_and 0 -57
        near:#praise_as 0 57 near:#praise_for 152 -42 near:#praise_i -77 0 near:#praise_in 180 57
        near:#praise_is 147 0 near:#praise_the 64 0 near:#praise_to -112 0 near:#praise_with -63 0
        near:#praise_you 284 0 near:#praise_your -123 -38 near:#profession_and -314 0
        near:#profession_i -58 33 near:#profession_the 0 47 near:#resource_a 0 -36
        near:#resource_about 0 -32 near:#resource_and 105 46 near:#resource_for -295 -47
        near:#resource_i 133 69 near:#resource_in 0 33 near:#resource_of 0 -53
        near:#resource_on -158 -129 near:#resource_that -81 0 near:#resource_the -177 -79
        near:#resource_to 0 -49 near:#resource_with 0 -38 near:#seat_a -138 0 near:#seat_and 66 24
        near:#seat_i 165 43 near:#seat_in 107 21 near:#seat_of 0 -31 near:#seat_on 0 -21
        near:#seat_or 0 -40 near:#seat_the 0 44 near:#seat_to 0 -84 near:#seat_you 0 44
        near:#sendVerb_to -101 -45 near:#sign_i 144 0 near:#sign_in -83 0 near:#sign_the -51 0
        near:#sign_you 0 48 near:#span_a 0 36 near:#span_and -71 13 near:#span_i 215 47
        near:#span_of 0 30 near:#span_or 171 66 near:#span_so 137 0 near:#span_that 0 -45
        near:#span_the 0 18 near:#span_you -102 0 near:#span_your -104 0 near:#takeVerb_and 0 56
        near:#takeVerb_to 0 -29 near:#third_are 0 -32 near:#third_has 0 -44 near:#third_i 203 0
        near:#third_in 0 -40 near:#third_the -80 -27 near:#third_to -84 -16 near:#third_was 0 -37
        near:#third_with 0 -36 near:#third_you 0 -39 near:#time_a -138 0 near:#time_and 96 0
        near:#time_any 0 56 near:#time_at -84 -71 near:#time_have -139 0 near:#time_i 218 0
        near:#time_if 131 0 near:#time_in 0 -51 near:#time_it 112 0 near:#time_on 0 64
        near:#time_or 160 44 near:#time_that 0 -49 near:#time_the -49 -13 near:#time_with -118 0
        near:#title_and 0 41 near:#token_is 0 47 near:#treatment_and 0 19
        near:#treatment_for -123 -41 near:#treatment_i 0 15 near:#treatment_in 167 89
        near:#treatment_the 199 40 near:#treatment_to 0 -54 near:#universal_a 0 -32
        near:#universal_and 191 43 near:#universal_i 69 0 near:#universal_my -152 0
        near:#universal_of 0 -29 near:#universal_one 0 -33 near:#universal_that -82 0
        near:#universal_the 0 -38 near:#universal_them 0 54 near:#universal_to -55 -35
        near:#universal_who 0 -44 near:#vacant_a 0 44 near:#vacant_and 0 31 near:#vacant_i 0 89
        near:#vacant_on 171 65 near:#vacant_the -95 0 near:#wantVerb_and 0 38
        near:#wantVerb_for 0 -35 near:#wantVerb_if 307 48 near:#wantVerb_it 99 0
        near:#wantVerb_know 0 -36 near:#wantVerb_my 0 61 near:#wantVerb_that 104 0
        near:#wantVerb_the 0 -62 near:#wantVerb_to -148 -65 near:#wantVerb_you 0 41
        near:#wantVerb_your 0 -48 near:#we_are 199 83 near:#we_have 109 71 near:#we_to 0 55
        near:#work_about 0 -34 near:#work_for -125 -21 near:#work_i 97 47 near:#work_it 120 0
        near:#work_on 0 -46 near:#work_the 0 -66 near:#work_to 0 -53 near:#work_you 0 -34
        near:#writer_a 454 217 near:#writer_about -141 0 near:#writer_all 105 0
        near:#writer_am 64 186 near:#writer_and 180 148 near:#writer_are 0 -32
        near:#writer_as 187 0 near:#writer_at 72 70 near:#writer_be 169 89 near:#writer_been 0 96
        near:#writer_believ 169 0 near:#writer_bring -91 0 near:#writer_by 168 77
        near:#writer_can 0 45 near:#writer_come -127 0 near:#writer_could 0 46
        near:#writer_did 97 60 near:#writer_do 0 93 near:#writer_for 0 10 near:#writer_got 73 85
        near:#writer_have 0 104 near:#writer_heard -161 -41 near:#writer_help 140 79
        near:#writer_how 147 0 near:#writer_i 536 142 near:#writer_in 98 162 near:#writer_is 232 62
        near:#writer_it 93 108 near:#writer_just 0 46 near:#writer_keep 162 81
        near:#writer_know 0 -45 near:#writer_like 170 46 near:#writer_list 0 78
        near:#writer_made 0 59 near:#writer_my 0 152 near:#writer_myself 0 53 near:#writer_new 0 38
        near:#writer_not -191 -36 near:#writer_now 113 0 near:#writer_of 65 0
        near:#writer_offic -129 32 near:#writer_on 389 165 near:#writer_one -156 0
        near:#writer_own 0 56 near:#writer_practic 0 66 near:#writer_psychologist 0 58
        near:#writer_read -212 -64 near:#writer_run 0 64 near:#writer_say 0 63
        near:#writer_see 0 30 near:#writer_so 0 33 near:#writer_take 0 54 near:#writer_that 387 32
        near:#writer_the 449 182 near:#writer_them -127 0 near:#writer_therapist -124 0
        near:#writer_think 68 0 near:#writer_thought -115 0 near:#writer_thre 206 0
        near:#writer_to -151 43 near:#writer_told 0 33 near:#writer_train 0 87
        near:#writer_two 0 18 near:#writer_up 0 40 near:#writer_was 168 98 near:#writer_what 90 0
        near:#writer_will -223 14 near:#writer_with 204 98 near:#writer_work 0 38
        near:#writer_would -20 -68 near:#writer_writ 0 27 near:#writer_written 142 46
        near:#writer_wrot 0 46 near:#writer_you 0 -77 near:#writer_your 79 64 near:#you_'s 0 -52
        near:#you_a -127 -42 near:#you_and -129 -168 near:#you_are 123 39 near:#you_at 0 -64
        near:#you_can 76 55 near:#you_could 0 -39 near:#you_do 0 -64 near:#you_for -111 -88
        near:#you_had 0 -32 near:#you_hand 0 42 near:#you_have 0 -27 near:#you_help 225 0
        near:#you_i -140 -53 near:#you_in -180 -74 near:#you_is 105 0 near:#you_it -114 -34
        near:#you_let 0 -37 near:#you_list 0 54 near:#you_me 201 35 near:#you_my 100 0
        near:#you_not 67 0 near:#you_of -124 -49 near:#you_on 0 -85 near:#you_patient 99 0
        near:#you_peopl 0 60 near:#you_room 0 -36 near:#you_said 0 -29 near:#you_see 0 45
        near:#you_the -103 -92 near:#you_them 0 -41 near:#you_to -55 -34 near:#you_told 0 -35
        near:#you_up 0 -73 near:#you_who 0 45 near:#you_will 126 61 near:#you_with -115 -97
        near:#you_would 0 35 near:#you_you 0 -61 near:#you_your -64 -12 near:'s_#common -74 -98
        near:a_#accessVerb 92 95 near:a_#anyone 0 -18 near:a_#benefit -239 -59
        near:a_#capacity 94 64 near:a_#certain -90 40 near:a_#comer 0 43 near:a_#common -111 10
        near:a_#ending 157 0 near:a_#food 0 -15 near:a_#gap 116 68 near:a_#giveVerb -164 -43
        near:a_#goVerb 0 -33 near:a_#growth -202 -77 near:a_#hedge 0 -57 near:a_#meetVerb 0 -36
        near:a_#meeting -75 -21 near:a_#modal 0 -29 near:a_#moveVerb 67 0 near:a_#named -97 0
        near:a_#noticing 0 -32 near:a_#number -289 0 near:a_#passVerb 0 -55 near:a_#past 0 58
        near:a_#people 9 0 near:a_#praise -114 0 near:a_#profession 0 120 near:a_#resource -281 -95
        near:a_#seat 69 0 near:a_#sign -112 -46 near:a_#span -107 -24 near:a_#time 158 0
        near:a_#title -74 60 near:a_#token -78 0 near:a_#treatment 74 83 near:a_#vacant 0 53
        near:a_#work 0 44 near:a_#writer 252 142 near:a_#you -136 -59 near:about_#common 0 -24
        near:about_#people 0 -42 near:about_#writer 199 74 near:about_#you 0 -49
        near:all_#common -121 0 near:am_#accessVerb 0 42 near:am_#benefit 38 0
        near:am_#certain -130 0 near:am_#common 85 132 near:am_#ending 0 41
        near:am_#moveVerb 112 26 near:am_#named 0 53 near:am_#negation -131 0
        near:am_#noticing -151 30 near:am_#number 0 62 near:am_#outcome -83 0 near:am_#past 123 110
        near:am_#praise 174 56 near:am_#profession 0 95 near:am_#universal -186 0
        near:am_#writer -179 26 near:an_#capacity -113 -53 near:an_#resource -136 -42
        near:an_#seat 0 -29 near:an_#span -136 -57 near:an_#time -174 -66 near:an_#treatment 0 -34
        near:and_#accessVerb 63 65 near:and_#anyone 0 -38 near:and_#benefit -141 7
        near:and_#certain -156 -34 near:and_#comer 63 60 near:and_#common 182 129
        near:and_#credential 0 33 near:and_#ending -168 102 near:and_#final -105 0
        near:and_#giveVerb 176 39 near:and_#goVerb 0 -33 near:and_#growth 0 89
        near:and_#hedge -129 -97 near:and_#meetVerb 157 0 near:and_#modal 164 39
        near:and_#named 0 111 near:and_#negation -229 -54 near:and_#noticing -128 -46
        near:and_#outcome -181 39 near:and_#passVerb 284 63 near:and_#past -68 45
        near:and_#people 63 14 near:and_#relative -134 0 near:and_#sign 0 61
        near:and_#takeVerb 0 42 near:and_#third -40 -69 near:and_#time 0 49
        near:and_#universal -34 0 near:and_#wantVerb -93 0 near:and_#writer 379 105
        near:and_#you 46 0 near:any_#common -202 -45 near:are_#common 194 63
        near:are_#outcome -125 0 near:are_#praise 140 110 near:as_#common 76 12
        near:as_#writer 0 61 near:at_#common 89 -19 near:at_#number -208 -53 near:at_#seat -104 0
        near:at_#time 69 0 near:be_#accessVerb 152 56 near:be_#anyone 0 -42
        near:be_#benefit -145 -33 near:be_#common 0 -40 near:be_#giveVerb -121 0
        near:be_#hedge 174 0 near:be_#wantVerb 47 27 near:be_#you 0 34 near:becaus_#writer 231 0
        near:been_#common 0 13 near:been_#noticing -112 0 near:been_#past 281 79
        near:but_#common 176 0 near:but_#writer 135 57 near:by_#common 179 0
        near:can_#accessVerb 152 57 near:can_#benefit 187 0 near:can_#common 61 47
        near:can_#ending 0 41 near:can_#giveVerb 0 54 near:can_#goVerb 0 54 near:can_#meetVerb 0 63
        near:can_#moveVerb 134 41 near:can_#negation 0 48 near:can_#noticing 212 0
        near:can_#writer 213 68 near:could_#common -76 -40 near:could_#ending 0 27
        near:could_#moveVerb -129 0 near:could_#writer 155 0 near:day_#certain 222 0
        near:day_#universal 222 0 near:do_#common 0 58 near:do_#moveVerb 0 59
        near:do_#negation 116 0 near:do_#noticing 168 51 near:do_#time -152 0 near:do_#you -121 0
        near:ever_#common 179 0 near:every_#common 0 -55 near:every_#people -135 0
        near:first_#common -164 -57 near:first_#span 0 -74 near:first_#time 0 -59
        near:for_#accessVerb -98 0 near:for_#anyone 122 -25 near:for_#certain 94 84
        near:for_#comer 0 -49 near:for_#common 66 -15 near:for_#ending 0 -56 near:for_#food 0 39
        near:for_#hedge -161 0 near:for_#meetVerb 0 -47 near:for_#moveVerb 0 -53
        near:for_#number 126 44 near:for_#people -313 -80 near:for_#praise 78 0
        near:for_#seat -115 -54 near:for_#span 0 33 near:for_#third 108 0 near:for_#time -97 0
        near:for_#universal 144 37 near:for_#writer -202 -21 near:for_#you 0 -54
        near:four_#common 0 54 near:free_#common -183 0 near:free_#resource 0 -46
        near:free_#span -137 0 near:free_#time -141 0 near:from_#common 0 -42 near:from_#named 0 52
        near:from_#writer 209 52 near:get_#common 250 0 near:good_#common -130 -54
        near:group_#common 0 -32 near:had_#common -199 0 near:had_#past 0 -34
        near:hand_#common 0 60 near:has_#accessVerb 0 -34 near:has_#common 109 0
        near:has_#past 0 -67 near:have_#accessVerb -118 47 near:have_#anyone 0 32
        near:have_#benefit -71 -51 near:have_#capacity 234 0 near:have_#certain 0 32
        near:have_#comer -75 0 near:have_#common -214 125 near:have_#ending -99 29
        near:have_#final 0 51 near:have_#giveVerb 96 60 near:have_#hedge -134 0
        near:have_#meetVerb 123 0 near:have_#moveVerb 0 22 near:have_#noticing -591 -110
        near:have_#number 0 117 near:have_#outcome -164 0 near:have_#passVerb -149 -3
        near:have_#past 258 171 near:have_#people -86 33 near:have_#praise 138 44
        near:have_#resource 0 48 near:have_#sign -91 0 near:have_#span 0 38 near:have_#time 0 37
        near:have_#treatment 0 24 near:have_#universal 0 32 near:have_#wantVerb -124 0
        near:have_#writer 0 22 near:have_#you -227 -6 near:he_#common 0 -29 near:he_#past -110 -45
        near:help_#you 214 82 near:how_#common -210 -89 near:how_#ending 0 -33
        near:how_#past -120 -39 near:how_#praise -132 0 near:how_#you 0 -77
        near:i_#accessVerb -164 163 near:i_#anyone 71 85 near:i_#benefit 400 67
        near:i_#certain 242 39 near:i_#comer 0 61 near:i_#common 112 154 near:i_#credential 212 193
        near:i_#ending 149 126 near:i_#final 0 59 near:i_#gap 136 24 near:i_#giveVerb 338 199
        near:i_#goVerb -235 23 near:i_#growth -82 49 near:i_#hedge -2 -19 near:i_#meetVerb -259 122
        near:i_#meeting 59 35 near:i_#modal -176 -45 near:i_#moveVerb -161 40 near:i_#named 390 192
        near:i_#negation -196 -53 near:i_#noticing -493 -53 near:i_#number 0 204
        near:i_#outcome 88 24 near:i_#passVerb 0 46 near:i_#past 19 233 near:i_#people 0 58
        near:i_#place -119 37 near:i_#praise 222 108 near:i_#profession -96 78
        near:i_#resource 166 60 near:i_#seat 0 63 near:i_#sendVerb 105 0 near:i_#span 108 74
        near:i_#takeVerb 115 102 near:i_#third 127 56 near:i_#time 148 79 near:i_#title 0 46
        near:i_#treatment 0 89 near:i_#universal 294 49 near:i_#wantVerb -409 -97 near:i_#we -137 0
        near:i_#work 175 40 near:i_#writer 269 234 near:i_#you -146 -59 near:if_#anyone 193 0
        near:if_#common 167 71 near:if_#noticing 0 49 near:if_#outcome 182 0 near:if_#past 106 -22
        near:if_#writer 121 0 near:if_#you 132 0 near:in_#accessVerb -111 -34
        near:in_#capacity -104 -33 near:in_#certain -127 -66 near:in_#common -30 20
        near:in_#ending -121 0 near:in_#gap -169 0 near:in_#named 79 67 near:in_#number 156 197
        near:in_#outcome 157 79 near:in_#people -103 0 near:in_#seat -138 -80 near:in_#third 170 0
        near:in_#time 0 -27 near:in_#treatment -158 0 near:in_#universal 0 -57
        near:in_#vacant -153 0 near:in_#writer -128 47 near:in_#you 0 -64 near:is_#benefit 189 0
        near:is_#certain 137 0 near:is_#common 0 -32 near:is_#gap -108 -36 near:is_#moveVerb 87 0
        near:is_#named 0 55 near:is_#people 68 0 near:is_#praise 117 -20 near:is_#universal 155 0
        near:is_#vacant -144 0 near:is_#writer -194 25 near:is_#you 165 39
        near:it_#accessVerb 0 -46 near:it_#anyone 102 -53 near:it_#benefit -83 -27
        near:it_#certain 63 -38 near:it_#common -231 -65 near:it_#credential 169 0
        near:it_#ending -76 -39 near:it_#hedge 0 -25 near:it_#meetVerb -70 -21
        near:it_#modal 227 85 near:it_#moveVerb -88 -21 near:it_#negation 202 -26
        near:it_#noticing -127 -34 near:it_#number 142 49 near:it_#outcome 0 -33
        near:it_#past 0 -106 near:it_#universal 158 -31 near:it_#writer -144 0 near:just_#past 0 44
        near:keep_#writer 0 48 near:know_#common -35 -76 near:know_#people 272 0
        near:know_#you 150 0 near:let_#people 165 0 near:like_#common 66 0 near:me_#benefit 144 0
        near:me_#common 302 42 near:me_#passVerb 0 71 near:me_#people 176 0 near:me_#resource 0 83
        near:me_#seat 0 73 near:me_#sign 0 91 near:me_#time -98 -50 near:me_#you 174 41
        near:might_#common -96 -76 near:mine_#common 175 0 near:monday_#time 0 52
        near:my_#accessVerb -66 81 near:my_#anyone -130 -30 near:my_#capacity -248 0
        near:my_#comer -220 -52 near:my_#common 0 115 near:my_#ending 0 -34 near:my_#modal -99 -30
        near:my_#moveVerb 150 0 near:my_#named -105 0 near:my_#outcome 0 46
        near:my_#passVerb -181 0 near:my_#past 159 0 near:my_#people -89 -60
        near:my_#relative -143 -32 near:my_#resource 125 69 near:my_#seat -119 29
        near:my_#sign 173 42 near:my_#time 114 28 near:my_#token 0 50 near:my_#treatment 130 60
        near:my_#work 310 97 near:my_#writer 119 80 near:never_#common -132 -47
        near:never_#ending 142 0 near:never_#noticing -199 -60 near:never_#past 75 0
        near:new_#common -110 33 near:nine_#common 175 63 near:no_#common 0 -35
        near:not_#benefit 87 0 near:not_#ending -60 -58 near:not_#giveVerb 214 91
        near:not_#meetVerb 0 43 near:not_#noticing 137 0 near:not_#passVerb 0 54
        near:not_#universal 0 -49 near:of_#accessVerb 144 0 near:of_#anyone 165 0
        near:of_#benefit -131 -29 near:of_#certain 0 -37 near:of_#comer -176 -81
        near:of_#common -183 -103 near:of_#modal 0 -37 near:of_#named 122 55
        near:of_#noticing 0 -53 near:of_#number -105 0 near:of_#past -136 -21
        near:of_#people -302 -130 near:of_#resource 0 -38 near:of_#seat 121 -45 near:of_#span 0 -31
        near:of_#third 122 48 near:of_#time -73 0 near:of_#universal 0 -36 near:of_#work 0 -39
        near:of_#writer 76 35 near:of_#you 0 -66 near:on_#certain 0 32 near:on_#common 0 45
        near:on_#meetVerb 151 0 near:on_#number 0 60 near:on_#people 97 0 near:on_#resource 112 0
        near:on_#seat 0 45 near:on_#sign 151 56 near:on_#third 0 -40 near:on_#time -123 0
        near:on_#universal -87 0 near:on_#writer -84 90 near:on_#you 0 26
        near:one_#accessVerb -113 0 near:one_#common 0 -19 near:one_#outcome -125 0
        near:one_#past 105 0 near:one_#resource 0 -44 near:one_#span 136 0 near:one_#time 116 0
        near:or_#common -78 0 near:or_#time -75 54 near:or_#writer 210 33 near:our_#common 190 56
        near:out_#common 107 72 near:own_#seat -158 0 near:peopl_#common 0 -12
        near:peopl_#ending -83 0 near:peopl_#moveVerb 0 63 near:peopl_#noticing 0 -37
        near:pleas_#passVerb 0 89 near:read_#work 221 0 near:same_#common 91 0
        near:same_#time 157 0 near:say_#common 0 39 near:see_#common 0 38 near:she_#common -82 0
        near:should_#noticing 139 0 near:sinc_#common 109 50 near:six_#common 0 60
        near:so_#comer 204 0 near:so_#common 163 0 near:so_#hedge 90 63 near:so_#modal 0 45
        near:so_#negation -133 0 near:so_#writer 323 105 near:some_#common -37 -26
        near:tell_#common 0 -38 near:ten_#meeting 0 -44 near:that_#accessVerb 89 0
        near:that_#anyone 0 -41 near:that_#benefit 234 31 near:that_#common 84 -80
        near:that_#credential -140 0 near:that_#ending 126 0 near:that_#giveVerb 259 0
        near:that_#hedge 105 0 near:that_#meetVerb 270 54 near:that_#modal 284 88
        near:that_#moveVerb 96 0 near:that_#negation -132 46 near:that_#noticing 280 45
        near:that_#number 0 -44 near:that_#outcome -138 -47 near:that_#passVerb 0 -60
        near:that_#past 130 38 near:that_#people 90 -89 near:that_#span -109 0
        near:that_#third 0 -45 near:that_#time -109 0 near:that_#writer 253 46
        near:that_#you 372 51 near:the_#accessVerb -151 -35 near:the_#anyone 0 -35
        near:the_#benefit 105 -38 near:the_#capacity -15 0 near:the_#certain -70 -67
        near:the_#comer 0 -30 near:the_#common -256 -157 near:the_#credential 0 53
        near:the_#ending -22 -57 near:the_#final -160 -25 near:the_#food 0 -65 near:the_#gap -86 0
        near:the_#giveVerb -66 -35 near:the_#goVerb 119 0 near:the_#hedge 0 -44
        near:the_#meetVerb 0 -62 near:the_#meeting -104 0 near:the_#moveVerb -18 0
        near:the_#named 0 62 near:the_#negation 0 -37 near:the_#noticing 170 0
        near:the_#number 129 65 near:the_#outcome 35 37 near:the_#passVerb -91 -37
        near:the_#past -203 -100 near:the_#people 9 -56 near:the_#place 153 43
        near:the_#praise 0 -25 near:the_#resource 0 -55 near:the_#seat -257 -54
        near:the_#sign -73 0 near:the_#social -108 0 near:the_#span -111 -60 near:the_#symptom 0 54
        near:the_#third 74 0 near:the_#time -262 -66 near:the_#token 0 -32
        near:the_#treatment 141 41 near:the_#universal 0 -47 near:the_#vacant -67 0
        near:the_#wantVerb 167 0 near:the_#work 0 -89 near:the_#writer 105 0 near:the_#you -96 -43
        near:them_#common 205 0 near:them_#writer 116 0 near:therapist_#writer -156 0
        near:they_#common 0 -56 near:they_#outcome 0 -25 near:thi_#common 0 -33
        near:thi_#span 0 -42 near:thi_#time -113 -59 near:thing_#common -105 -43
        near:think_#common -117 0 near:think_#hedge 155 0 near:think_#writer 205 0
        near:thre_#span 0 45 near:to_#accessVerb -3 0 near:to_#anyone 0 -33
        near:to_#benefit -171 -109 near:to_#certain 0 -27 near:to_#common 368 -43
        near:to_#ending -25 9 near:to_#giveVerb -296 -110 near:to_#goVerb -52 0
        near:to_#growth 133 0 near:to_#hedge 0 -40 near:to_#meetVerb -98 -51
        near:to_#moveVerb 104 0 near:to_#noticing -51 -145 near:to_#number 125 52
        near:to_#outcome 19 -73 near:to_#passVerb 174 147 near:to_#past 0 -58 near:to_#people 0 46
        near:to_#place 108 37 near:to_#relative -143 0 near:to_#seat 62 127 near:to_#sign 165 114
        near:to_#third 0 -56 near:to_#time 0 -26 near:to_#treatment 0 45 near:to_#universal 0 -25
        near:to_#work 0 -56 near:to_#writer 162 7 near:to_#you -47 0 near:told_#writer -209 -49
        near:tuesday_#time 0 43 near:twenty_#common 0 45 near:twenty_#span 0 46
        near:two_#common -151 -57 near:two_#past 181 0 near:two_#people -182 -39
        near:two_#seat 0 58 near:was_#accessVerb -146 0 near:was_#past 146 31
        near:we_#accessVerb 217 75 near:we_#benefit -142 0 near:we_#common 199 92
        near:we_#ending 0 67 near:we_#giveVerb 131 0 near:we_#goVerb 0 83 near:we_#meetVerb 158 63
        near:we_#meeting 0 44 near:we_#modal -87 0 near:we_#moveVerb 0 66 near:we_#noticing 0 50
        near:we_#past 184 33 near:we_#wantVerb 0 75 near:what_#common -98 -81
        near:what_#modal 0 -37 near:what_#past 0 -34 near:what_#writer 144 43
        near:what_#you -109 -65 near:when_#past -76 -23 near:which_#past 0 48
        near:which_#writer 163 47 near:who_#accessVerb -100 0 near:who_#benefit -199 -57
        near:who_#common 115 -52 near:who_#ending 0 -73 near:who_#modal 0 -43
        near:who_#outcome 0 -79 near:who_#past 0 -39 near:will_#accessVerb 125 0
        near:will_#common 0 75 near:will_#goVerb 0 -63 near:will_#negation 180 0
        near:will_#you 161 0 near:with_#accessVerb 180 40 near:with_#certain 0 -34
        near:with_#comer 0 -56 near:with_#named -131 0 near:with_#number 205 104
        near:with_#people 0 -38 near:with_#seat 264 84 near:with_#writer 0 32
        near:would_#accessVerb 0 39 near:would_#benefit -136 0 near:would_#common -80 0
        near:would_#credential -181 0 near:would_#giveVerb 0 -28 near:would_#hedge 119 -36
        near:would_#meetVerb -81 0 near:would_#moveVerb 0 -8 near:would_#negation -105 0
        near:would_#noticing 177 0 near:would_#passVerb 164 0 near:would_#people 0 44
        near:would_#wantVerb 194 51 near:would_#writer 0 51 near:would_#you -89 0
        near:wrot_#common 174 0 near:year_#common 0 30 near:year_#writer 118 83
        near:you_#accessVerb 28 -9 near:you_#anyone 96 -84 near:you_#benefit 294 61
        near:you_#certain 0 -49 near:you_#comer 100 0 near:you_#common 0 -58
        near:you_#credential 0 -45 near:you_#ending -125 -109 near:you_#final 0 -24
        near:you_#food 0 -54 near:you_#gap 0 -39 near:you_#giveVerb 0 -65
        near:you_#goVerb -168 -111 near:you_#growth 255 0 near:you_#hedge 71 -9
        near:you_#meetVerb 0 -84 near:you_#meeting -91 -70 near:you_#modal 190 0
        near:you_#moveVerb 0 -10 near:you_#negation 0 -38 near:you_#noticing 40 -27
        near:you_#number -79 -71 near:you_#outcome 0 -17 near:you_#passVerb -111 7
        near:you_#past -272 -228 near:you_#place 0 -44 near:you_#praise 119 67
        near:you_#resource -119 -61 near:you_#span 0 -62 near:you_#third -116 -60
        near:you_#time 0 -82 near:you_#universal 111 -29 near:you_#vacant 0 -43
        near:you_#wantVerb 94 34 near:you_#writer 79 0 near:you_#you -219 -82
        near:your_#accessVerb -186 -76 near:your_#anyone -137 0 near:your_#benefit 209 -29
        near:your_#capacity -116 -41 near:your_#comer -129 -38 near:your_#common 65 -95
        near:your_#ending -74 25 near:your_#giveVerb 0 -27 near:your_#hedge 0 -24
        near:your_#meetVerb 285 0 near:your_#modal 162 15 near:your_#moveVerb -99 -85
        near:your_#noticing 0 -51 near:your_#number 0 -68 near:your_#people -94 -24
        near:your_#resource 0 -36 near:your_#seat 0 -83 near:your_#sign 112 20
        near:your_#span -112 -28 near:your_#token 0 -61 near:your_#treatment -134 -93
        near:your_#work -166 -117 near:your_#writer -50 -25 pair:^_a -120 0 pair:^_any 0 -39
        pair:^_could -120 -64 pair:^_he -85 0 pair:^_i 860 280 pair:^_if 0 -26 pair:^_in -107 -56
        pair:^_it -235 -121 pair:^_my 550 37 pair:^_our 506 128 pair:^_pleas 0 68 pair:^_so 121 0
        pair:^_some 0 55 pair:^_the -185 -85 pair:^_ther -156 -35 pair:^_they -113 -52
        pair:^_we 720 206 pair:^_what -169 -70 pair:^_would 0 -42 pair:^_you -235 -152
        pair:^_your -107 -269 pair:a_few -170 -52 pair:a_psychologist 0 80 pair:a_short -178 0
        pair:a_therapist -181 0 pair:about_the -187 -38 pair:all_$ 168 0 pair:am_a 131 99
        pair:am_the 0 46 pair:am_writ -149 0 pair:an_hour -143 -61 pair:and_a 241 91
        pair:and_i 694 178 pair:and_the 0 -44 pair:and_ther 160 0 pair:and_we 0 63
        pair:and_you 172 0 pair:and_your 107 0 pair:are_a 0 100 pair:as_a 170 0 pair:as_i 182 0
        pair:at_the 0 -22 pair:be_in 0 48 pair:be_the 162 0 pair:becaus_i 260 0 pair:been_a 232 54
        pair:befor_the 176 0 pair:but_i 198 66 pair:by_the 106 26 pair:can_not 0 62
        pair:come_to 0 -28 pair:could_i 0 -51 pair:day_$ 87 58 pair:do_$ 0 45 pair:do_not 168 0
        pair:enjoy_it 287 0 pair:for_me -135 0 pair:for_the -150 -67 pair:for_you 128 0
        pair:for_your -268 -25 pair:from_a -145 0 pair:from_my 205 0 pair:from_the 95 35
        pair:got_a 191 49 pair:group_for -189 0 pair:happy_to -209 0 pair:has_a 0 -40
        pair:have_a -335 40 pair:have_been 0 84 pair:have_got 0 26 pair:have_the 140 44
        pair:have_written 202 55 pair:hour_$ 216 38 pair:how_you 0 -44 pair:i_am 174 221
        pair:i_believ 251 0 pair:i_can 0 64 pair:i_could 148 66 pair:i_did 99 66 pair:i_do 52 100
        pair:i_had -178 0 pair:i_have 198 175 pair:i_hope -111 -53 pair:i_keep 241 89
        pair:i_know 0 -82 pair:i_like 253 0 pair:i_never 328 0 pair:i_saw 0 38 pair:i_see 0 15
        pair:i_take 0 44 pair:i_thought 0 -59 pair:i_train 0 68 pair:i_was 164 96
        pair:i_will -369 0 pair:i_would 0 -63 pair:i_writ 178 0 pair:i_wrot 0 54 pair:if_i 159 0
        pair:if_we 0 -56 pair:in_my -346 -29 pair:in_the 89 -41 pair:in_your -83 -23
        pair:is_a 215 -70 pair:is_not -114 0 pair:is_on 133 0 pair:is_the 123 -47 pair:it_$ 75 0
        pair:it_i 275 0 pair:it_is -345 -102 pair:it_to 0 -29 pair:it_was 0 -28 pair:it_will 209 0
        pair:it_with -154 0 pair:it_would 0 54 pair:know_that 113 0 pair:know_what 147 0
        pair:like_to 61 0 pair:list_$ 176 63 pair:love_to -127 0 pair:me_to 0 59 pair:month_$ 123 0
        pair:much_$ 217 0 pair:my_own 0 52 pair:myself_$ 195 43 pair:name_is 201 0
        pair:not_$ -140 -52 pair:not_be 184 0 pair:of_the 63 -59 pair:of_them 0 53
        pair:of_you 0 -43 pair:of_your 0 -52 pair:offic_$ -117 0 pair:on_a 164 39 pair:on_any 0 68
        pair:on_it -142 0 pair:on_monday 68 0 pair:on_my -205 72 pair:on_the 17 43
        pair:on_your 188 51 pair:one_$ -221 0 pair:one_of 182 0 pair:or_i 213 0 pair:or_the 0 59
        pair:out_of 161 0 pair:over_$ -152 0 pair:peopl_who 0 52 pair:say_that 0 50
        pair:so_do 225 0 pair:so_i 242 64 pair:tell_you 105 0 pair:ten_minut 0 -53
        pair:thank_you -109 0 pair:that_$ -239 0 pair:that_i 433 81 pair:that_it 225 0
        pair:that_the -153 -30 pair:that_you 82 18 pair:that_your 332 51 pair:the_back -120 0
        pair:the_county 0 40 pair:the_first -108 0 pair:the_only 170 0 pair:the_other 0 -36
        pair:the_same 102 0 pair:the_stat 164 0 pair:them_$ -136 0 pair:ther_is 193 0
        pair:therapist_and -219 0 pair:they_are 0 -39 pair:think_that 113 0 pair:to_a -70 0
        pair:to_ask -155 0 pair:to_be 205 0 pair:to_do 113 0 pair:to_hear -118 -35
        pair:to_know -86 -89 pair:to_me 113 -46 pair:to_my -143 0 pair:to_tell 152 0
        pair:to_the 139 94 pair:to_your 106 0 pair:told_me -95 -37 pair:too_$ 0 44
        pair:want_to 71 0 pair:was_a 108 0 pair:was_in -235 0 pair:we_are 0 78 pair:we_could -158 0
        pair:we_have 0 62 pair:week_$ -115 -54 pair:week_and 152 0 pair:what_i 201 47
        pair:what_you -109 -62 pair:when_the 0 -28 pair:wher_i 135 0 pair:which_i 226 50
        pair:who_are -151 -43 pair:who_would 0 -46 pair:will_be -107 34 pair:will_not 228 0
        pair:with_a 0 -37 pair:with_my -112 0 pair:with_your 0 42 pair:would_be -139 37
        pair:would_do -161 0 pair:would_have -117 -56 pair:would_like 78 0 pair:would_love -107 0
        pair:would_you 0 -44 pair:wrot_the 186 0 pair:year_$ 0 13 pair:year_of 163 0
        pair:you_$ 105 -28 pair:you_and -204 -100 pair:you_are 276 68 pair:you_can 97 0
        pair:you_do 0 -43 pair:you_have 123 0 pair:you_know -110 0 pair:you_said 0 -35
        pair:you_will 178 74 pair:your_client 0 38 pair:your_offic -93 -42 pair:your_patient 69 0
        some:#accessVerb 1 118 some:#anyone 43 -14 some:#benefit 78 -59 some:#capacity 0 16
        some:#certain -109 -86 some:#comer 7 -82 some:#common 14 107 some:#credential 182 91
        some:#ending -106 36 some:#final -38 -60 some:#food -137 -44 some:#gap 135 81
        some:#giveVerb 109 117 some:#goVerb 16 0 some:#growth 0 81 some:#hedge -180 -70
        some:#hollow -247 0 some:#meetVerb -202 0 some:#meeting -230 0 some:#modal 5 -88
        some:#moveVerb 211 28 some:#named 122 238 some:#negation -391 -138 some:#noticing -423 -41
        some:#number 174 163 some:#outcome 83 0 some:#passVerb -111 67 some:#past 6 139
        some:#people 27 -88 some:#place 0 71 some:#praise 137 50 some:#profession 118 143
        some:#relative -113 0 some:#resource -262 -59 some:#seat 56 50 some:#sendVerb -150 -78
        some:#sign 82 171 some:#social 107 55 some:#span 77 46 some:#symptom -167 74
        some:#takeVerb 196 138 some:#third -368 -233 some:#time -299 -66 some:#title 212 82
        some:#token -158 41 some:#treatment 229 94 some:#universal -37 -109 some:#vacant -156 115
        some:#wantVerb 52 -14 some:#we 96 -28 some:#work 0 -132 some:#writer 77 159
        some:#you -554 -241 wish:I_be -21 72 wish:I_like 99 0 wish:You_have 0 -50 word:'s -102 -160
        word:2 200 109 word:a 0 -9 word:about -39 -34 word:add 0 113 word:after -83 0
        word:afternoon 238 69 word:all 146 0 word:allow 0 80 word:also 150 38 word:alway -74 -43
        word:am 202 275 word:and 206 188 word:anxiety 0 61 word:any -188 -36 word:anyth -304 -38
        word:anyway 232 0 word:april 314 0 word:are -206 -41 word:as 67 76 word:ask -195 -98
        word:at 2 19 word:attach 0 75 word:away -159 0 word:back 157 -43 word:bad -284 -62
        word:be 63 62 word:becaus 228 0 word:been 23 135 word:befor 141 -51 word:behavioral -220 0
        word:believ 306 0 word:bell -142 0 word:best 291 81 word:better -172 28 word:block 232 0
        word:both 180 -50 word:box -161 54 word:bring -325 -38 word:brother -162 0 word:busy 308 0
        word:but 157 0 word:by 109 68 word:call 280 0 word:came -45 -80 word:can 174 142
        word:card 0 49 word:case 156 0 word:cbt -212 0 word:center 375 0 word:chair -113 0
        word:chang -137 0 word:charg 114 0 word:chart 139 0 word:child 0 -31 word:children 0 -37
        word:city 223 0 word:clear 252 0 word:clinic 135 0 word:clos -246 0 word:coff 0 -78
        word:copy -180 -58 word:could -193 -34 word:counsel 326 87 word:counselor -250 65
        word:county 0 57 word:coupl -128 0 word:cours 354 48 word:cut 0 63 word:day 139 82
        word:desk 0 56 word:divorc 220 0 word:do -99 -12 word:doctor 0 -71 word:doing 166 79
        word:down -168 0 word:eleven 0 72 word:enclos -156 0 word:enjoy 312 78 word:enough -194 0
        word:evaluation 309 86 word:even -119 -101 word:evening 0 55 word:ever 296 0
        word:every 121 -55 word:everybody 203 0 word:everyon 194 0 word:family -107 -39
        word:fee 438 0 word:feel 85 37 word:few -264 -52 word:figur 301 0 word:fine -173 0
        word:finish 179 56 word:first -74 -48 word:five 87 0 word:folk -183 0 word:follow 0 70
        word:for -82 -72 word:found 0 31 word:four 0 101 word:free 62 0 word:friday 128 0
        word:from 116 109 word:front 321 87 word:full -330 0 word:get 55 -56 word:glad -194 -54
        word:go 262 57 word:going 0 46 word:gone 122 0 word:good -198 0 word:got 228 88
        word:group -106 -80 word:had -147 -67 word:half -371 -60 word:hand -148 21
        word:happy -189 0 word:has -130 -192 word:have -181 214 word:he -10 -83 word:hear -130 0
        word:heard -395 -76 word:help 281 122 word:her -30 -40 word:here -125 0 word:him 152 0
        word:his -212 -90 word:hold 97 46 word:home -247 -12 word:hope -93 -42 word:hospital 355 96
        word:hot -208 0 word:hour 121 -22 word:how -40 -136 word:hundr 136 56 word:i 308 193
        word:idea -231 -49 word:if 119 -13 word:in 126 139 word:into 208 0 word:is -99 -60
        word:it -153 -97 word:judg 246 0 word:keep 370 158 word:kid 0 -41 word:kitchen 0 -44
        word:know 0 -24 word:languag 317 0 word:last -127 0 word:late 428 60 word:learn 0 -64
        word:let 143 -18 word:letter -133 0 word:licens 254 138 word:like -90 0 word:line -96 0
        word:list 190 68 word:listen -126 0 word:littl -117 69 word:long 164 106 word:look -182 -53
        word:love 119 0 word:lunch -132 62 word:make 196 29 word:many -80 0 word:may 183 -24
        word:mean -80 0 word:meet -222 67 word:member 0 48 word:mention 411 0 word:met 250 0
        word:might -126 -186 word:mine 159 63 word:minut -275 -87 word:monday 0 -49
        word:month 87 -44 word:more 290 -51 word:morn -82 -39 word:morning 0 -53 word:most 126 84
        word:much 178 0 word:my 327 215 word:myself 325 133 word:nam 186 0 word:name -108 -35
        word:need 0 -54 word:never 127 0 word:new 0 103 word:next -150 -63 word:night -114 -17
        word:nine 360 79 word:no -241 -94 word:nobody -117 -94 word:not -186 -76 word:note -155 0
        word:notic -269 0 word:now -41 50 word:number -127 -32 word:nurs -166 0 word:of -55 -61
        word:offer 305 96 word:offic -218 80 word:on 0 82 word:once 119 0 word:one -315 -75
        word:only -14 -34 word:open -212 60 word:or 139 16 word:other -199 -68 word:our 60 0
        word:out 155 36 word:over -226 0 word:own 0 65 word:page -272 -82 word:paint 0 49
        word:parent -113 -32 word:park 146 0 word:partner 261 97 word:past -140 0
        word:patient 23 -41 word:peopl -269 2 word:person 127 0 word:phon 48 0 word:pick -229 0
        word:plac 313 67 word:plan 171 78 word:play 126 0 word:pleas 0 107 word:post -195 0
        word:practic 241 26 word:psychologist 315 119 word:publish 227 0 word:put -85 -103
        word:question -182 -47 word:quit 153 0 word:reach 241 74 word:record 117 45
        word:report 450 55 word:room 202 51 word:row -125 0 word:run 189 23 word:rush 186 0
        word:said -113 -52 word:same 160 0 word:sat -192 0 word:say 0 -15 word:school 0 59
        word:seat 176 0 word:second 164 57 word:see 87 130 word:seen -174 -46 word:sent -182 0
        word:sentenc -144 0 word:serv -160 0 word:servic 0 90 word:session 0 34 word:shall -161 0
        word:shar -269 0 word:she -166 -14 word:sheet -187 -44 word:shift 0 -51 word:short -355 -67
        word:show 0 -51 word:sign 132 65 word:sinc 0 55 word:sit -94 -57 word:six 159 136
        word:small -246 0 word:so -89 23 word:some -60 0 word:somebody -212 -106 word:someon 263 0
        word:someth -319 -65 word:spar 193 0 word:speak -74 -61 word:spoken 221 0 word:staff 116 0
        word:start -201 34 word:stat 461 112 word:stay -141 0 word:stop -355 -43 word:stres 0 72
        word:student -234 0 word:such -141 0 word:tabl -178 -89 word:take 237 104
        word:talk -344 -122 word:teach 114 0 word:teacher 154 0 word:team 271 0 word:teen 155 0
        word:tell 0 -53 word:ten 100 0 word:thank -132 -16 word:that -243 -125 word:the -77 -104
        word:their 0 -86 word:them -27 -56 word:then -115 0 word:ther 0 -86 word:therapist -97 0
        word:therapy 0 49 word:they -131 -95 word:thi -210 -52 word:thing -183 -81 word:think 84 0
        word:third -221 0 word:though 277 72 word:thought -270 -80 word:thre -94 71
        word:through 307 30 word:thursday -284 -22 word:time -27 -52 word:to 0 45
        word:together -73 -34 word:told -208 -67 word:too 0 92 word:train 202 170 word:treat 165 0
        word:try 193 0 word:tuesday -125 75 word:turn 0 60 word:twelv 0 44 word:twenty 98 66
        word:two -2 65 word:under -150 0 word:understand 261 0 word:up -147 -44 word:us -191 0
        word:use 285 0 word:used 283 0 word:very 226 30 word:visit 289 62 word:want 86 49
        word:was 135 0 word:watch -140 -46 word:way -250 0 word:we 269 51 word:wednesday 191 0
        word:well 0 -46 word:were 197 0 word:what -305 -167 word:when -131 -81 word:whenever 161 0
        word:wher 140 0 word:which 361 99 word:whichever 215 0 word:whil -201 -66
        word:who -193 -163 word:why -132 0 word:will 273 125 word:winter -199 0 word:wish -173 0
        word:with -31 60 word:within 0 68 word:without 0 -47 word:word -257 -34 word:work -92 69
        word:would -272 -80 word:writ -109 0 word:written 381 54 word:wrot 197 0 word:year 100 138
        word:you -363 -240 word:your -432 -226
        """
}
