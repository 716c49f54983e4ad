// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -211 -306
        deed:- -230 -169 deed:-_#modal -114 -97 deed:I 283 163 deed:I_#modal -481 -86
        deed:I_#past 0 297 deed:I_am 139 226 deed:I_believ 247 0 deed:I_can 0 72 deed:I_could 0 22
        deed:I_did 0 63 deed:I_do 100 116 deed:I_have 285 191 deed:I_hope -116 -53
        deed:I_keep 246 90 deed:I_know 0 -72 deed:I_like 251 0 deed:I_run 0 50 deed:I_saw 0 39
        deed:I_see 0 17 deed:I_take 0 47 deed:I_thought 0 -56 deed:I_train 0 71 deed:I_was 158 98
        deed:I_will -334 16 deed:I_would 129 -65 deed:I_writ 184 0 deed:I_wrot 0 53 deed:My 64 55
        deed:My_#anyone -139 -48 deed:My_#modal -110 0 deed:My_#people 5 -43
        deed:My_#relative -324 0 deed:My_#seat -116 0 deed:My_#token 0 55 deed:Our 221 71
        deed:Our_#common 250 78 deed:They -318 -134 deed:They_#modal 114 0 deed:They_#past -118 -59
        deed:They_are 0 -38 deed:They_has 0 -38 deed:They_would 223 0 deed:We 239 62
        deed:We_#modal -109 -9 deed:We_#past 153 0 deed:We_are 0 75 deed:We_have 0 65
        deed:You 363 -216 deed:You_#modal 519 -54 deed:You_#past -475 -231 deed:You_and 0 -50
        deed:You_are 161 50 deed:You_can 108 0 deed:You_do 0 -30 deed:You_have 164 0
        deed:You_said 0 -34 deed:You_will 208 51 deed:You_would 0 36 deed:Your 106 -138
        deed:Your_#anyone 55 88 deed:Your_#common 38 24 deed:Your_#modal 286 142
        deed:Your_#people 69 73 deed:Your_#praise 135 0 deed:Your_#resource 0 -65
        deed:Your_#seat -125 -104 deed:Your_#treatment 0 -58 deed:Your_#work 0 -55
        deed:Your_client 0 49 deed:Your_patient 198 26 mark:digit 87 85 mark:first 63 -62
        mark:last -691 -62 mark:last-but-one -493 -62 mark:last-but-two -277 -60 mark:long 320 -109
        mark:question -520 -252 mark:quoted -238 -239 mark:second -376 -62 mark:short -235 109
        near:#accessVerb_a 157 24 near:#accessVerb_and -103 60 near:#accessVerb_for 0 98
        near:#accessVerb_i 177 66 near:#accessVerb_in 124 25 near:#accessVerb_is 0 -39
        near:#accessVerb_it 0 43 near:#accessVerb_my -173 23 near:#accessVerb_on 202 27
        near:#accessVerb_one -127 0 near:#accessVerb_room -107 -25 near:#accessVerb_that 0 33
        near:#accessVerb_the 19 25 near:#accessVerb_them 129 0 near:#accessVerb_you -132 -112
        near:#accessVerb_your 222 80 near:#anyone_and -170 -54 near:#anyone_i 150 14
        near:#anyone_in 212 0 near:#anyone_is 0 63 near:#anyone_it -73 -33 near:#anyone_like 0 -44
        near:#anyone_of -93 -17 near:#anyone_on 0 -30 near:#anyone_the -44 -66
        near:#anyone_to -166 -26 near:#anyone_we 180 0 near:#anyone_who -133 -43
        near:#anyone_with 0 -45 near:#anyone_you 0 -50 near:#anyone_your 0 -28
        near:#benefit_a -135 -18 near:#benefit_and 212 0 near:#benefit_do 191 0
        near:#benefit_for 79 0 near:#benefit_from 167 0 near:#benefit_have 0 46
        near:#benefit_how -108 0 near:#benefit_i 0 30 near:#benefit_if 138 0
        near:#benefit_it 83 -24 near:#benefit_know 0 -51 near:#benefit_me 278 37
        near:#benefit_my 180 0 near:#benefit_of -164 -54 near:#benefit_on 0 49
        near:#benefit_that 0 -48 near:#benefit_the -60 -70 near:#benefit_to -140 -23
        near:#benefit_what -99 -49 near:#benefit_with 0 56 near:#benefit_you 106 0
        near:#benefit_your 180 56 near:#capacity_a -93 0 near:#capacity_and 242 0
        near:#capacity_are 181 0 near:#capacity_i 210 22 near:#capacity_on 0 -35
        near:#common_'s 92 -103 near:#common_a -27 -65 near:#common_about 75 -14
        near:#common_all 0 41 near:#common_am -343 0 near:#common_and -420 0 near:#common_any 0 -26
        near:#common_are -163 -15 near:#common_as -139 0 near:#common_ask -112 0
        near:#common_at 241 18 near:#common_be 127 0 near:#common_befor 85 0
        near:#common_both 187 0 near:#common_by 0 44 near:#common_call 103 0 near:#common_can 79 51
        near:#common_could 0 42 near:#common_day 0 32 near:#common_do 225 49 near:#common_each 0 57
        near:#common_every 97 0 near:#common_family 0 -33 near:#common_for 57 24
        near:#common_four 0 44 near:#common_free 0 37 near:#common_from 35 32
        near:#common_give -159 0 near:#common_got 0 50 near:#common_has 150 0
        near:#common_have -203 0 near:#common_hear 0 -23 near:#common_her 0 -57
        near:#common_home -109 0 near:#common_how -102 -65 near:#common_i 42 66
        near:#common_if 311 46 near:#common_in 187 67 near:#common_is 49 24 near:#common_it 0 -83
        near:#common_kid 152 0 near:#common_know -74 -12 near:#common_like -70 -50
        near:#common_me 0 25 near:#common_might 0 -48 near:#common_monday 0 -50
        near:#common_morning -155 0 near:#common_my 219 164 near:#common_new 180 0
        near:#common_not -74 -8 near:#common_now 0 30 near:#common_of -243 -16
        near:#common_offic 0 53 near:#common_on 241 32 near:#common_one 196 36
        near:#common_our -201 -66 near:#common_out -141 -47 near:#common_parent 123 0
        near:#common_peopl -31 0 near:#common_practic 109 0 near:#common_read 178 0
        near:#common_so 65 51 near:#common_some 0 -50 near:#common_somebody 0 -50
        near:#common_that -126 -50 near:#common_the -116 0 near:#common_them -94 -57
        near:#common_ther 109 0 near:#common_they 0 -52 near:#common_to 79 -18
        near:#common_too 0 76 near:#common_two -96 0 near:#common_was 0 -72 near:#common_week 0 30
        near:#common_what -131 -62 near:#common_when -177 -44 near:#common_who 107 0
        near:#common_will 79 0 near:#common_with -41 12 near:#common_work 0 -42
        near:#common_would -107 0 near:#common_writ -125 0 near:#common_year 0 35
        near:#common_you 221 -39 near:#common_your 0 59 near:#credential_i 169 31
        near:#credential_that 156 0 near:#credential_with -130 0 near:#ending_a -13 29
        near:#ending_about 0 -51 near:#ending_and -171 0 near:#ending_at 161 55
        near:#ending_been 47 92 near:#ending_for -167 -37 near:#ending_from -129 0
        near:#ending_got 91 43 near:#ending_had 198 41 near:#ending_heard -110 -47
        near:#ending_home -159 0 near:#ending_i 100 32 near:#ending_in 81 85 near:#ending_it -146 0
        near:#ending_me 0 -80 near:#ending_my 0 163 near:#ending_not 0 -41 near:#ending_of -148 57
        near:#ending_on 192 33 near:#ending_one -44 34 near:#ending_peopl -192 0
        near:#ending_seen 0 -49 near:#ending_sinc -123 0 near:#ending_some 144 0
        near:#ending_that 0 21 near:#ending_the -222 30 near:#ending_them -82 0
        near:#ending_to -151 -18 near:#ending_told -99 0 near:#ending_up 92 0
        near:#ending_with 267 0 near:#ending_written 139 39 near:#ending_you -215 0
        near:#food_on 0 53 near:#giveVerb_a -87 30 near:#giveVerb_and -149 50
        near:#giveVerb_at 149 56 near:#giveVerb_i 0 38 near:#giveVerb_in 0 40
        near:#giveVerb_it 145 55 near:#giveVerb_me -79 0 near:#giveVerb_my 0 51
        near:#giveVerb_of -134 0 near:#giveVerb_the 0 20 near:#giveVerb_them -123 0
        near:#giveVerb_to 149 0 near:#giveVerb_with 65 49 near:#giveVerb_you 146 0
        near:#goVerb_a -94 -44 near:#goVerb_and -156 0 near:#goVerb_at 169 0
        near:#goVerb_for -146 0 near:#goVerb_in -152 -39 near:#goVerb_it 106 87
        near:#goVerb_on 99 -44 near:#goVerb_the 147 44 near:#goVerb_with 0 -37
        near:#goVerb_you 0 52 near:#hedge_a -220 -83 near:#hedge_and -251 -89
        near:#hedge_from 180 0 near:#hedge_help 118 0 near:#hedge_i 139 -59 near:#hedge_in 226 37
        near:#hedge_it 222 0 near:#hedge_me 0 42 near:#hedge_mine 191 0 near:#hedge_my 421 51
        near:#hedge_of -126 -14 near:#hedge_that 379 0 near:#hedge_the -139 -62
        near:#hedge_them 0 -32 near:#hedge_to -60 0 near:#hedge_we -83 -77 near:#hedge_would 0 35
        near:#hedge_you 128 -31 near:#hedge_your 0 -67 near:#meetVerb_a 0 -39
        near:#meetVerb_and -87 78 near:#meetVerb_at 153 0 near:#meetVerb_for -33 0
        near:#meetVerb_from -110 0 near:#meetVerb_i 114 0 near:#meetVerb_in -203 -77
        near:#meetVerb_me -115 -70 near:#meetVerb_my 93 47 near:#meetVerb_on 0 -36
        near:#meetVerb_that 0 37 near:#meetVerb_the -70 35 near:#meetVerb_to 0 -82
        near:#meetVerb_you 109 72 near:#meetVerb_your 58 36 near:#meeting_and 0 40
        near:#meeting_on 0 52 near:#meeting_the -111 0 near:#meeting_to 0 -40
        near:#meeting_you 0 71 near:#modal_a -290 -33 near:#modal_and -101 0 near:#modal_at -127 0
        near:#modal_be -117 54 near:#modal_better 0 40 near:#modal_bring -84 0
        near:#modal_do -329 -59 near:#modal_for 135 -18 near:#modal_from 196 0
        near:#modal_have -142 -46 near:#modal_help 0 43 near:#modal_i -128 -60
        near:#modal_know 189 50 near:#modal_like 0 37 near:#modal_love -79 0 near:#modal_me 317 82
        near:#modal_my 395 82 near:#modal_not 149 40 near:#modal_see 100 88 near:#modal_take 147 0
        near:#modal_tell 0 -33 near:#modal_that -187 -62 near:#modal_the 113 33
        near:#modal_to -59 47 near:#modal_up 0 -63 near:#modal_we -108 -43 near:#modal_you 0 -50
        near:#modal_your 129 21 near:#moveVerb_a 166 28 near:#moveVerb_and -189 -38
        near:#moveVerb_at 164 0 near:#moveVerb_for 98 87 near:#moveVerb_home -164 -41
        near:#moveVerb_i -134 0 near:#moveVerb_me -54 -76 near:#moveVerb_my 0 37
        near:#moveVerb_of -118 -23 near:#moveVerb_on -79 -48 near:#moveVerb_or 0 -41
        near:#moveVerb_that 0 40 near:#moveVerb_the -90 34 near:#moveVerb_to -124 -67
        near:#moveVerb_up 0 -33 near:#moveVerb_with 147 0 near:#moveVerb_you -227 -11
        near:#moveVerb_your 0 -41 near:#named_and 55 137 near:#named_i 142 124 near:#named_in 0 45
        near:#named_the -71 0 near:#negation_a -94 -51 near:#negation_and 285 61
        near:#negation_be 153 0 near:#negation_the -91 -43 near:#negation_to -186 -30
        near:#noticing_a -138 -51 near:#noticing_about -75 -34 near:#noticing_are 183 0
        near:#noticing_at -126 0 near:#noticing_by -131 0 near:#noticing_do 239 0
        near:#noticing_for -96 0 near:#noticing_from 57 0 near:#noticing_how 0 -96
        near:#noticing_i 64 30 near:#noticing_in 66 0 near:#noticing_it 0 -102
        near:#noticing_me 0 -34 near:#noticing_my 136 41 near:#noticing_of 0 -34
        near:#noticing_on 116 55 near:#noticing_one 155 0 near:#noticing_peopl 215 40
        near:#noticing_that 0 -14 near:#noticing_the 0 -1 near:#noticing_them 0 -46
        near:#noticing_to -92 0 near:#noticing_what 0 -34 near:#noticing_who 133 0
        near:#noticing_with -100 0 near:#noticing_you 0 -51 near:#noticing_your 0 51
        near:#number_a 86 43 near:#number_and 179 112 near:#number_at 0 -43 near:#number_day 134 41
        near:#number_for -101 0 near:#number_from 0 64 near:#number_have 0 41
        near:#number_hundr 0 48 near:#number_i 240 140 near:#number_in 0 38
        near:#number_minut -124 -67 near:#number_of 0 48 near:#number_on -104 0
        near:#number_or 0 51 near:#number_the -81 83 near:#number_to 0 39 near:#number_who -88 0
        near:#number_with 0 50 near:#number_year 165 172 near:#number_you 0 -31
        near:#outcome_a 83 0 near:#outcome_and 253 0 near:#outcome_as 160 0
        near:#outcome_by -168 -47 near:#outcome_for -59 0 near:#outcome_how 0 -46
        near:#outcome_i 217 29 near:#outcome_in 140 79 near:#outcome_my 190 110
        near:#outcome_of -78 -35 near:#outcome_on 56 -35 near:#outcome_one 264 72
        near:#outcome_that 124 43 near:#outcome_the -115 -81 near:#outcome_to -136 0
        near:#outcome_with 117 0 near:#outcome_you 144 0 near:#outcome_your 0 36
        near:#passVerb_a -189 35 near:#passVerb_i 327 19 near:#passVerb_is 177 0
        near:#passVerb_it 0 -17 near:#passVerb_me 0 18 near:#passVerb_my 0 54
        near:#passVerb_of -104 -22 near:#passVerb_on 190 0 near:#passVerb_out -146 0
        near:#passVerb_the -59 -68 near:#passVerb_to 72 70 near:#passVerb_who 0 57
        near:#passVerb_you 143 51 near:#passVerb_your 173 36 near:#past_a 389 110
        near:#past_about -126 -78 near:#past_and 0 88 near:#past_as 0 57 near:#past_at 0 31
        near:#past_down -80 0 near:#past_every 0 -45 near:#past_for -102 -41 near:#past_her -56 0
        near:#past_i 190 116 near:#past_in 0 172 near:#past_it -86 -62 near:#past_me -148 -109
        near:#past_my -81 136 near:#past_not -179 -90 near:#past_of -146 -42 near:#past_on -67 0
        near:#past_out 114 0 near:#past_so -96 0 near:#past_that -166 -24 near:#past_the 185 0
        near:#past_them 0 -58 near:#past_thre -105 0 near:#past_to -50 -93 near:#past_two 0 24
        near:#past_up 193 0 near:#past_with 0 55 near:#past_year 0 42 near:#past_you -219 -110
        near:#past_your -30 0 near:#people_'s -74 -44 near:#people_a -124 -54
        near:#people_about -115 -34 near:#people_are -198 -62 near:#people_can 0 41
        near:#people_day 174 0 near:#people_has 0 -33 near:#people_have -148 0
        near:#people_i 26 -40 near:#people_in -80 -23 near:#people_is 129 0 near:#people_it 189 0
        near:#people_my 0 -31 near:#people_of 264 42 near:#people_on -119 -69
        near:#people_that 0 -33 near:#people_the 154 0 near:#people_to 0 -52 near:#people_who 53 4
        near:#people_with -97 -33 near:#people_would 49 0 near:#people_you -121 -95
        near:#people_your -112 0 near:#place_and -149 -44 near:#place_from 129 63
        near:#place_have 167 0 near:#place_the -83 0 near:#place_you 155 40 near:#praise_a 72 0
        near:#praise_and 0 -60 near:#praise_as 0 59 near:#praise_for 152 -42
        near:#praise_have -106 0 near:#praise_i -91 0 near:#praise_in 175 58 near:#praise_is 156 0
        near:#praise_the 64 0 near:#praise_to -113 0 near:#praise_with -65 -36
        near:#praise_you 284 -29 near:#praise_your -126 -39 near:#profession_and -321 0
        near:#profession_i -68 34 near:#profession_the 0 45 near:#profession_with 178 0
        near:#resource_a 0 -35 near:#resource_about 0 -32 near:#resource_and 103 45
        near:#resource_for -291 -49 near:#resource_i 128 73 near:#resource_in 0 34
        near:#resource_of 0 -53 near:#resource_on -155 -127 near:#resource_that -86 0
        near:#resource_the -180 -81 near:#resource_to 0 -52 near:#resource_with 0 -41
        near:#seat_a -135 0 near:#seat_and 60 29 near:#seat_i 157 43 near:#seat_in 110 21
        near:#seat_of 0 -32 near:#seat_on 0 -22 near:#seat_or 0 -37 near:#seat_the 0 49
        near:#seat_to 0 -88 near:#seat_you 0 50 near:#sendVerb_to -99 -45 near:#sendVerb_you -141 0
        near:#span_a 0 35 near:#span_and -62 15 near:#span_i 205 52 near:#span_of 0 32
        near:#span_or 173 69 near:#span_so 144 0 near:#span_that 0 -46 near:#span_the 0 19
        near:#span_you -96 0 near:#span_your -103 0 near:#takeVerb_and 0 59 near:#takeVerb_to 0 -29
        near:#third_are 0 -31 near:#third_has 0 -44 near:#third_i 201 0 near:#third_in 0 -38
        near:#third_the -77 -23 near:#third_to -82 -14 near:#third_was 0 -36 near:#third_with 0 -39
        near:#third_you 0 -39 near:#time_a -135 0 near:#time_and 91 0 near:#time_any 0 55
        near:#time_at -86 -72 near:#time_have -138 0 near:#time_i 210 0 near:#time_if 137 0
        near:#time_in 0 -53 near:#time_it 109 0 near:#time_on 0 63 near:#time_or 164 47
        near:#time_that 0 -51 near:#time_the -50 -19 near:#time_with -118 0 near:#title_and 0 41
        near:#token_is 0 50 near:#treatment_and -78 18 near:#treatment_for -125 -42
        near:#treatment_i 0 12 near:#treatment_in 169 88 near:#treatment_the 190 41
        near:#treatment_to 0 -59 near:#universal_a 0 -35 near:#universal_and 237 46
        near:#universal_had 154 0 near:#universal_i 108 0 near:#universal_in -103 0
        near:#universal_my -159 0 near:#universal_of 0 -32 near:#universal_one 0 -35
        near:#universal_that -88 39 near:#universal_the 0 -45 near:#universal_them 0 52
        near:#universal_to -51 -36 near:#universal_who 0 -45 near:#universal_with 0 -43
        near:#vacant_a 0 47 near:#vacant_and 95 37 near:#vacant_i 0 91 near:#vacant_on 193 66
        near:#vacant_the -85 0 near:#wantVerb_and 0 37 near:#wantVerb_for 0 -34
        near:#wantVerb_if 317 48 near:#wantVerb_it 98 0 near:#wantVerb_know 0 -35
        near:#wantVerb_my 0 62 near:#wantVerb_that 95 0 near:#wantVerb_the 0 -64
        near:#wantVerb_to -154 -66 near:#wantVerb_you 0 42 near:#wantVerb_your 0 -46
        near:#we_are 199 84 near:#we_have 108 74 near:#we_to 0 56 near:#work_about 0 -33
        near:#work_for -126 -22 near:#work_i 94 47 near:#work_it 119 0 near:#work_on 0 -45
        near:#work_the 0 -67 near:#work_to 0 -55 near:#work_with 116 0 near:#work_you 0 -36
        near:#writer_a 450 216 near:#writer_about -141 0 near:#writer_all 110 0
        near:#writer_am 65 184 near:#writer_and 166 146 near:#writer_are 0 -33
        near:#writer_as 194 0 near:#writer_at 67 74 near:#writer_be 166 96 near:#writer_been 0 92
        near:#writer_believ 167 0 near:#writer_bring -88 0 near:#writer_by 169 82
        near:#writer_can 0 44 near:#writer_come -129 0 near:#writer_could 0 44
        near:#writer_did 94 60 near:#writer_do 0 93 near:#writer_finish 0 66 near:#writer_for 0 13
        near:#writer_give 0 -45 near:#writer_got 72 84 near:#writer_have 0 104
        near:#writer_heard -162 -43 near:#writer_help 134 79 near:#writer_how 145 0
        near:#writer_i 524 140 near:#writer_in 86 157 near:#writer_is 227 61
        near:#writer_it 108 109 near:#writer_just 0 46 near:#writer_keep 164 83
        near:#writer_know 0 -46 near:#writer_like 168 45 near:#writer_list 0 84
        near:#writer_made 0 60 near:#writer_my 0 151 near:#writer_myself 0 54
        near:#writer_never 90 0 near:#writer_new 0 36 near:#writer_not -188 -40
        near:#writer_now 122 0 near:#writer_of 66 0 near:#writer_offic -128 32
        near:#writer_on 430 169 near:#writer_one -175 0 near:#writer_own 0 53
        near:#writer_practic 0 63 near:#writer_psychologist 0 60 near:#writer_read -210 -65
        near:#writer_run 0 65 near:#writer_say 0 64 near:#writer_see 0 33 near:#writer_so 0 32
        near:#writer_take 0 57 near:#writer_that 398 32 near:#writer_the 443 182
        near:#writer_them -126 0 near:#writer_therapist -125 0 near:#writer_think 66 0
        near:#writer_thought -115 -41 near:#writer_thre 205 51 near:#writer_to -149 46
        near:#writer_told 0 35 near:#writer_train 0 90 near:#writer_two 0 15 near:#writer_up 0 43
        near:#writer_used 165 0 near:#writer_was 165 103 near:#writer_what 90 0
        near:#writer_will -227 12 near:#writer_with 200 101 near:#writer_work 0 37
        near:#writer_would -16 -67 near:#writer_writ 0 28 near:#writer_written 142 45
        near:#writer_wrot 0 45 near:#writer_you 0 -78 near:#writer_your 92 67 near:#you_'s 0 -53
        near:#you_a -123 -44 near:#you_and -117 -175 near:#you_are 126 39 near:#you_at 0 -64
        near:#you_can 82 57 near:#you_could 0 -37 near:#you_do 0 -67 near:#you_for -116 -87
        near:#you_had 0 -31 near:#you_hand 0 44 near:#you_have 0 -26 near:#you_help 225 0
        near:#you_i -142 -56 near:#you_in -184 -74 near:#you_is 107 0 near:#you_it -120 -36
        near:#you_let 0 -38 near:#you_list 0 57 near:#you_me 195 35 near:#you_my 110 33
        near:#you_not 60 0 near:#you_of -124 -48 near:#you_on 0 -87 near:#you_patient 98 0
        near:#you_peopl 0 64 near:#you_room 0 -37 near:#you_said 0 -29 near:#you_see 0 46
        near:#you_the -102 -93 near:#you_them 0 -41 near:#you_to -45 -31 near:#you_told 0 -37
        near:#you_up 0 -76 near:#you_who 0 47 near:#you_will 122 63 near:#you_with -120 -99
        near:#you_would 0 33 near:#you_you 0 -59 near:#you_your -69 -12 near:'s_#common -74 -102
        near:a_#accessVerb 98 101 near:a_#anyone 0 -19 near:a_#benefit -251 -62
        near:a_#capacity 104 70 near:a_#common -128 9 near:a_#ending 151 0 near:a_#food 0 -16
        near:a_#giveVerb -166 -46 near:a_#goVerb 0 -33 near:a_#hedge 0 -60 near:a_#meetVerb 0 -37
        near:a_#meeting -80 -22 near:a_#modal 0 -30 near:a_#moveVerb 62 0 near:a_#named -101 0
        near:a_#noticing 0 -33 near:a_#number -289 0 near:a_#passVerb 0 -55 near:a_#past 0 59
        near:a_#people 14 0 near:a_#praise -118 0 near:a_#profession 0 123
        near:a_#resource -282 -94 near:a_#seat 69 -5 near:a_#span -109 -21 near:a_#time 156 0
        near:a_#title -81 59 near:a_#token -75 0 near:a_#treatment 82 83 near:a_#vacant 65 62
        near:a_#work 0 48 near:a_#writer 260 148 near:a_#you -132 -58 near:about_#common 0 -23
        near:about_#people 0 -42 near:about_#writer 189 76 near:about_#you 0 -49
        near:all_#common -125 0 near:am_#accessVerb 0 43 near:am_#benefit 38 0
        near:am_#common 77 131 near:am_#ending 0 44 near:am_#moveVerb 108 27 near:am_#named 0 55
        near:am_#negation -132 0 near:am_#noticing -151 31 near:am_#number 0 64
        near:am_#past 119 109 near:am_#praise 176 56 near:am_#profession 0 94
        near:am_#universal -185 0 near:am_#writer -181 29 near:an_#capacity -110 -55
        near:an_#resource -132 -43 near:an_#seat 0 -30 near:an_#span -133 -59
        near:an_#time -173 -68 near:an_#treatment -96 -35 near:and_#accessVerb 67 66
        near:and_#anyone 0 -41 near:and_#benefit -149 11 near:and_#common 189 133
        near:and_#credential 0 31 near:and_#ending -170 104 near:and_#giveVerb 174 36
        near:and_#goVerb 0 -34 near:and_#hedge -127 -96 near:and_#meetVerb 164 0
        near:and_#modal 162 35 near:and_#named 0 121 near:and_#negation -233 -52
        near:and_#noticing -117 -47 near:and_#outcome -186 39 near:and_#passVerb 300 66
        near:and_#past -57 46 near:and_#people 75 12 near:and_#relative -134 0
        near:and_#resource 0 -17 near:and_#span 103 0 near:and_#takeVerb 0 42
        near:and_#third -40 -69 near:and_#time 0 48 near:and_#universal -62 -17
        near:and_#wantVerb -95 0 near:and_#writer 376 106 near:and_#you 40 0
        near:any_#common -201 -46 near:are_#common 189 63 near:are_#outcome -126 0
        near:are_#praise 143 109 near:are_#you 0 -35 near:as_#common 77 13 near:as_#writer 0 65
        near:ask_#you 0 -40 near:at_#common 88 -22 near:at_#number -202 -56 near:at_#seat -103 0
        near:at_#time 64 0 near:be_#accessVerb 141 59 near:be_#anyone 0 -43
        near:be_#benefit -144 -33 near:be_#common 20 -39 near:be_#giveVerb -127 0
        near:be_#hedge 187 0 near:be_#noticing 87 0 near:be_#wantVerb 53 30 near:be_#you 0 35
        near:becaus_#writer 235 33 near:been_#common 0 9 near:been_#noticing -116 0
        near:been_#past 280 80 near:but_#common 173 0 near:but_#writer 135 58 near:by_#common 183 0
        near:can_#accessVerb 160 59 near:can_#benefit 184 0 near:can_#common 50 47
        near:can_#ending 0 44 near:can_#giveVerb 0 52 near:can_#goVerb 0 55 near:can_#meetVerb 0 63
        near:can_#moveVerb 130 44 near:can_#negation 0 47 near:can_#noticing 217 0
        near:can_#writer 218 69 near:could_#common -82 -42 near:could_#ending 0 30
        near:could_#moveVerb -127 0 near:could_#noticing 0 -15 near:could_#writer 154 0
        near:day_#universal 243 0 near:do_#common 0 58 near:do_#meetVerb 0 42
        near:do_#moveVerb 0 60 near:do_#negation 116 0 near:do_#noticing 156 48
        near:do_#praise -104 0 near:do_#time -150 0 near:do_#you -119 0 near:ever_#common 184 0
        near:every_#common 0 -56 near:every_#people -135 0 near:first_#common -161 -61
        near:first_#span 0 -76 near:first_#time 0 -63 near:for_#accessVerb -101 -35
        near:for_#anyone 126 -28 near:for_#common 70 -17 near:for_#ending 0 -56 near:for_#food 0 39
        near:for_#hedge -162 0 near:for_#meetVerb 0 -47 near:for_#moveVerb 0 -55
        near:for_#number 125 44 near:for_#people -323 -84 near:for_#praise 84 0
        near:for_#seat -117 -55 near:for_#span 0 33 near:for_#third 112 0 near:for_#time -102 0
        near:for_#universal 153 42 near:for_#writer -211 -22 near:for_#you -51 -53
        near:four_#common 0 54 near:free_#common -180 0 near:free_#resource 0 -44
        near:free_#span -137 0 near:free_#time -144 0 near:from_#common 0 -46 near:from_#named 0 53
        near:from_#writer 207 52 near:get_#common 250 0 near:good_#common -129 -54
        near:group_#common 0 -33 near:had_#common -200 0 near:had_#past 0 -36
        near:hand_#common 0 64 near:has_#accessVerb 0 -33 near:has_#common 107 0
        near:has_#past 0 -66 near:have_#accessVerb -103 42 near:have_#anyone 0 31
        near:have_#benefit -73 -49 near:have_#capacity 238 14 near:have_#common -202 125
        near:have_#ending -97 33 near:have_#giveVerb 110 55 near:have_#hedge -132 0
        near:have_#meetVerb 129 0 near:have_#moveVerb 0 25 near:have_#noticing -590 -114
        near:have_#number 0 119 near:have_#outcome -159 0 near:have_#passVerb -150 1
        near:have_#past 263 179 near:have_#people -86 32 near:have_#praise 148 45
        near:have_#resource 0 49 near:have_#span 0 38 near:have_#time 0 35
        near:have_#treatment 0 26 near:have_#universal 0 32 near:have_#wantVerb -130 0
        near:have_#writer 0 23 near:have_#you -231 -9 near:he_#common 0 -31 near:he_#past -107 -44
        near:help_#you 204 81 near:how_#common -216 -92 near:how_#ending 0 -35
        near:how_#past -121 -40 near:how_#praise -135 0 near:how_#you 0 -78
        near:i_#accessVerb -162 162 near:i_#anyone 73 88 near:i_#benefit 402 66
        near:i_#common 108 153 near:i_#credential 206 196 near:i_#ending 155 127
        near:i_#giveVerb 331 199 near:i_#goVerb -238 28 near:i_#hedge -15 -23
        near:i_#meetVerb -261 121 near:i_#meeting 57 33 near:i_#modal -186 -44
        near:i_#moveVerb -152 40 near:i_#named 377 200 near:i_#negation -194 -55
        near:i_#noticing -485 -55 near:i_#number 92 202 near:i_#outcome 91 28 near:i_#passVerb 0 46
        near:i_#past 16 236 near:i_#people 0 58 near:i_#place -124 33 near:i_#praise 237 112
        near:i_#profession -96 78 near:i_#resource 166 61 near:i_#seat 0 64 near:i_#sendVerb 102 0
        near:i_#span 115 75 near:i_#takeVerb 113 105 near:i_#third 128 57 near:i_#time 145 79
        near:i_#title 0 45 near:i_#treatment 0 91 near:i_#universal 340 43
        near:i_#wantVerb -405 -100 near:i_#we -137 0 near:i_#work 173 40 near:i_#writer 267 236
        near:i_#you -149 -61 near:if_#anyone 200 0 near:if_#common 162 69 near:if_#noticing 0 50
        near:if_#outcome 177 0 near:if_#past 113 -18 near:if_#writer 120 0 near:if_#you 143 0
        near:in_#accessVerb -111 -37 near:in_#benefit -107 0 near:in_#capacity -104 -33
        near:in_#common -32 18 near:in_#ending -125 0 near:in_#named 78 66 near:in_#number 154 202
        near:in_#outcome 149 75 near:in_#people -105 0 near:in_#praise 0 -38 near:in_#seat -131 -84
        near:in_#third 180 0 near:in_#time 0 -27 near:in_#treatment -160 0
        near:in_#universal -84 -59 near:in_#vacant -159 0 near:in_#writer -130 46
        near:in_#you 0 -62 near:is_#benefit 183 0 near:is_#common 0 -36 near:is_#moveVerb 94 0
        near:is_#named 0 55 near:is_#people 86 0 near:is_#praise 109 -17 near:is_#universal 175 0
        near:is_#vacant -145 0 near:is_#writer -188 26 near:is_#you 170 40
        near:it_#accessVerb -97 -47 near:it_#anyone 99 -54 near:it_#benefit -89 -31
        near:it_#common -230 -67 near:it_#credential 166 0 near:it_#ending -78 -35
        near:it_#hedge -71 -26 near:it_#meetVerb -72 -25 near:it_#modal 232 83
        near:it_#moveVerb -90 -22 near:it_#negation 204 -26 near:it_#noticing -130 -32
        near:it_#number 147 51 near:it_#outcome 0 -36 near:it_#passVerb 0 -32 near:it_#past 0 -104
        near:it_#praise 0 -19 near:it_#universal 158 -32 near:it_#writer -146 0
        near:just_#past 0 43 near:keep_#writer 0 46 near:know_#common -46 -77
        near:know_#people 277 0 near:know_#you 143 0 near:last_#common 0 -36 near:let_#people 164 0
        near:like_#common 67 0 near:like_#noticing 0 -23 near:me_#benefit 143 0
        near:me_#common 301 39 near:me_#passVerb 0 75 near:me_#people 185 0 near:me_#resource 0 86
        near:me_#seat 142 76 near:me_#time -98 -51 near:me_#you 186 44 near:might_#common -100 -76
        near:mine_#common 171 0 near:monday_#time 0 52 near:my_#accessVerb -71 82
        near:my_#anyone -136 -35 near:my_#capacity -249 0 near:my_#common 0 113
        near:my_#ending 0 -35 near:my_#modal -104 -33 near:my_#moveVerb 145 0 near:my_#named -106 0
        near:my_#outcome 0 45 near:my_#passVerb -164 0 near:my_#past 152 0 near:my_#people -100 -62
        near:my_#relative -143 -29 near:my_#resource 128 73 near:my_#seat -112 27
        near:my_#time 115 26 near:my_#token 0 53 near:my_#treatment 125 56 near:my_#work 311 99
        near:my_#writer 125 81 near:never_#common -132 -51 near:never_#ending 140 0
        near:never_#noticing -198 -61 near:never_#past 78 0 near:new_#common -108 34
        near:nine_#common 171 63 near:no_#common -86 -37 near:not_#benefit 83 0
        near:not_#ending -62 -57 near:not_#giveVerb 212 89 near:not_#meetVerb 0 42
        near:not_#noticing 125 0 near:not_#outcome 137 0 near:not_#passVerb 0 56
        near:not_#past 89 0 near:not_#universal 0 -50 near:now_#ending 0 47
        near:of_#accessVerb 135 0 near:of_#anyone 146 0 near:of_#benefit -132 -29
        near:of_#common -194 -106 near:of_#modal 0 -41 near:of_#named 125 55
        near:of_#noticing 0 -53 near:of_#number -98 0 near:of_#past -136 -21
        near:of_#people -310 -138 near:of_#resource 0 -38 near:of_#seat 121 -44
        near:of_#span -71 -34 near:of_#third 106 47 near:of_#time -73 0 near:of_#universal 0 -39
        near:of_#work 0 -39 near:of_#writer 71 33 near:of_#you 0 -64 near:on_#common -23 44
        near:on_#meetVerb 160 0 near:on_#number 0 57 near:on_#people 106 0 near:on_#resource 121 0
        near:on_#seat 0 48 near:on_#third 0 -41 near:on_#time -113 0 near:on_#universal -84 0
        near:on_#writer -78 87 near:on_#you 0 35 near:one_#accessVerb -112 0 near:one_#common 0 -18
        near:one_#outcome -127 0 near:one_#past 102 0 near:one_#resource 0 -45 near:one_#span 139 0
        near:one_#time 116 0 near:or_#common -78 0 near:or_#time -76 54 near:or_#writer 208 34
        near:our_#common 194 57 near:out_#common 111 72 near:own_#seat -156 0
        near:patient_#modal 99 0 near:peopl_#common 0 -16 near:peopl_#ending -82 0
        near:peopl_#moveVerb 0 63 near:peopl_#noticing 0 -40 near:pleas_#passVerb 0 95
        near:read_#work 224 0 near:same_#common 85 0 near:same_#time 153 0 near:say_#common 0 39
        near:see_#common 0 38 near:see_#you 0 43 near:she_#common -83 0 near:should_#noticing 144 0
        near:sinc_#common 117 49 near:six_#common 0 59 near:small_#common -153 0
        near:so_#common 159 0 near:so_#hedge 96 66 near:so_#modal 0 50 near:so_#negation -135 0
        near:so_#writer 319 108 near:some_#common -32 -29 near:tell_#common 0 -41
        near:ten_#meeting 0 -43 near:that_#accessVerb 88 0 near:that_#anyone 0 -44
        near:that_#benefit 224 31 near:that_#common 72 -81 near:that_#credential -140 0
        near:that_#ending 121 0 near:that_#giveVerb 254 0 near:that_#hedge 100 0
        near:that_#meetVerb 261 55 near:that_#modal 282 89 near:that_#moveVerb 96 0
        near:that_#negation -128 45 near:that_#noticing 283 48 near:that_#number 0 -47
        near:that_#outcome -134 -46 near:that_#passVerb 0 -58 near:that_#past 125 39
        near:that_#people 90 -92 near:that_#span -107 0 near:that_#third 0 -41
        near:that_#time -107 0 near:that_#writer 244 49 near:that_#you 370 51
        near:the_#accessVerb -167 -36 near:the_#anyone 0 -37 near:the_#benefit 107 -39
        near:the_#capacity -26 0 near:the_#common -261 -165 near:the_#credential 0 54
        near:the_#ending -30 -59 near:the_#food 0 -68 near:the_#giveVerb -66 -35
        near:the_#goVerb 119 0 near:the_#hedge 0 -44 near:the_#meetVerb 0 -65
        near:the_#meeting -97 0 near:the_#moveVerb -26 0 near:the_#named 0 62
        near:the_#negation 0 -36 near:the_#noticing 171 0 near:the_#number 141 63
        near:the_#outcome 23 35 near:the_#passVerb -87 -37 near:the_#past -199 -98
        near:the_#people 20 -66 near:the_#place 153 49 near:the_#praise 0 -25
        near:the_#resource -37 -56 near:the_#seat -269 -55 near:the_#social -107 -43
        near:the_#span -113 -65 near:the_#third 73 0 near:the_#time -269 -70
        near:the_#token -59 -33 near:the_#treatment 130 37 near:the_#universal 0 -48
        near:the_#vacant -75 0 near:the_#wantVerb 167 0 near:the_#work 0 -90 near:the_#writer 100 0
        near:the_#you -96 -49 near:them_#common 201 22 near:them_#writer 120 0
        near:ther_#common 0 -26 near:therapist_#writer -158 0 near:they_#common 0 -57
        near:they_#noticing 78 0 near:they_#outcome 0 -25 near:thi_#common 0 -37
        near:thi_#span 0 -45 near:thi_#time -113 -63 near:thing_#common -107 -43
        near:think_#common -117 0 near:think_#hedge 154 0 near:think_#writer 206 0
        near:thre_#span 0 46 near:to_#anyone 0 -35 near:to_#benefit -169 -112
        near:to_#common 358 -42 near:to_#ending -28 3 near:to_#giveVerb -301 -114
        near:to_#hedge 0 -41 near:to_#meetVerb -93 -51 near:to_#moveVerb 113 0
        near:to_#noticing -46 -146 near:to_#number 134 51 near:to_#outcome 0 -75
        near:to_#passVerb 174 155 near:to_#past 0 -58 near:to_#people 0 44 near:to_#place 112 41
        near:to_#relative -142 0 near:to_#seat 66 134 near:to_#sendVerb -115 0 near:to_#third 0 -56
        near:to_#time 0 -22 near:to_#token 0 56 near:to_#treatment 0 47 near:to_#universal 0 -28
        near:to_#work 0 -56 near:to_#writer 167 5 near:to_#you -58 0 near:told_#writer -208 -50
        near:tuesday_#time 0 43 near:twenty_#common 0 45 near:twenty_#span 0 45
        near:two_#common -151 -54 near:two_#past 176 0 near:two_#people -183 -38
        near:two_#seat 0 57 near:want_#noticing 0 -38 near:was_#accessVerb -146 -39
        near:was_#past 142 30 near:we_#accessVerb 217 76 near:we_#benefit -139 0
        near:we_#common 199 94 near:we_#ending 0 70 near:we_#giveVerb 128 0 near:we_#goVerb 0 81
        near:we_#meetVerb 151 62 near:we_#meeting 0 44 near:we_#modal -83 0 near:we_#moveVerb 0 66
        near:we_#noticing 0 49 near:we_#past 183 35 near:we_#wantVerb 0 77
        near:what_#common -102 -81 near:what_#modal 0 -40 near:what_#past 0 -33
        near:what_#writer 142 42 near:what_#you -110 -65 near:when_#ending 0 37
        near:when_#past -74 -22 near:which_#past 0 50 near:which_#writer 160 47
        near:who_#accessVerb -103 0 near:who_#benefit -205 -55 near:who_#common 116 -54
        near:who_#ending 0 -82 near:who_#meetVerb -73 0 near:who_#modal 0 -41
        near:who_#moveVerb 80 0 near:who_#negation -92 0 near:who_#outcome 0 -80
        near:who_#past 0 -42 near:will_#accessVerb 125 0 near:will_#common 0 78
        near:will_#goVerb 0 -64 near:will_#negation 180 0 near:will_#you 164 0
        near:with_#accessVerb 191 39 near:with_#named -134 0 near:with_#number 210 104
        near:with_#people 0 -43 near:with_#seat 269 85 near:with_#universal 0 -37
        near:with_#writer 0 33 near:would_#accessVerb 0 38 near:would_#benefit -115 0
        near:would_#common -79 0 near:would_#credential -180 0 near:would_#giveVerb 0 -30
        near:would_#hedge 124 -36 near:would_#meetVerb -86 0 near:would_#moveVerb 0 -10
        near:would_#negation -106 0 near:would_#noticing 184 0 near:would_#passVerb 153 0
        near:would_#people 0 42 near:would_#wantVerb 211 51 near:would_#writer 0 51
        near:would_#you -88 0 near:wrot_#common 174 0 near:year_#common 0 31
        near:year_#writer 119 85 near:you_#accessVerb 33 0 near:you_#anyone 103 -85
        near:you_#benefit 299 63 near:you_#common 0 -58 near:you_#credential 0 -48
        near:you_#ending -118 -106 near:you_#food 0 -53 near:you_#giveVerb 0 -67
        near:you_#goVerb -167 -114 near:you_#hedge 81 -6 near:you_#meetVerb 0 -86
        near:you_#meeting -88 -71 near:you_#modal 195 0 near:you_#moveVerb 0 -6
        near:you_#negation 0 -39 near:you_#noticing 41 -27 near:you_#number -74 -70
        near:you_#outcome 0 -20 near:you_#passVerb -107 7 near:you_#past -267 -228
        near:you_#place 0 -45 near:you_#praise 126 67 near:you_#resource -119 -59
        near:you_#span 0 -63 near:you_#third -119 -59 near:you_#time 0 -85
        near:you_#universal 102 -36 near:you_#vacant 0 -44 near:you_#wantVerb 99 37
        near:you_#work 0 -35 near:you_#writer 91 0 near:you_#you -218 -84
        near:your_#accessVerb -191 -76 near:your_#anyone -133 0 near:your_#benefit 207 -27
        near:your_#capacity -119 -42 near:your_#common 75 -97 near:your_#ending -76 26
        near:your_#giveVerb 0 -27 near:your_#hedge 0 -27 near:your_#meetVerb 292 0
        near:your_#modal 156 14 near:your_#moveVerb -93 -84 near:your_#noticing 0 -49
        near:your_#number 0 -68 near:your_#passVerb 73 0 near:your_#people -98 -23
        near:your_#resource 0 -38 near:your_#seat 0 -79 near:your_#span -115 -29
        near:your_#token 0 -59 near:your_#treatment -134 -96 near:your_#work -166 -119
        near:your_#writer -57 -27 pair:^_a -121 0 pair:^_any -84 -40 pair:^_could -117 -62
        pair:^_he -84 0 pair:^_i 862 278 pair:^_if 0 -27 pair:^_in -106 -58 pair:^_it -231 -126
        pair:^_my 552 35 pair:^_our 510 129 pair:^_pleas 0 72 pair:^_so 113 0 pair:^_some 0 55
        pair:^_the -181 -89 pair:^_ther -155 -35 pair:^_they -117 -55 pair:^_we 710 210
        pair:^_what -167 -71 pair:^_would 0 -41 pair:^_you -251 -156 pair:^_your -110 -273
        pair:a_few -167 -52 pair:a_psychologist 0 83 pair:a_short -190 0 pair:a_therapist -185 0
        pair:about_the -181 -41 pair:all_$ 163 0 pair:am_a 122 97 pair:am_the 0 47
        pair:am_writ -150 0 pair:an_hour -138 -64 pair:and_a 242 98 pair:and_i 691 177
        pair:and_the 0 -47 pair:and_ther 165 0 pair:and_we 0 64 pair:and_you 174 0
        pair:and_your 99 0 pair:are_a 0 99 pair:as_a 164 0 pair:as_i 187 0 pair:at_the 0 -25
        pair:be_in 0 51 pair:be_the 167 0 pair:becaus_i 265 0 pair:been_a 239 55
        pair:befor_the 177 0 pair:but_i 198 67 pair:by_the 104 28 pair:can_not 0 61
        pair:come_to 0 -29 pair:could_i 0 -53 pair:day_$ 87 58 pair:do_$ 0 47 pair:do_not 167 0
        pair:enjoy_it 285 0 pair:for_me -140 0 pair:for_the -154 -71 pair:for_you 137 0
        pair:for_your -269 -28 pair:from_a -147 0 pair:from_my 204 0 pair:from_the 100 31
        pair:glad_to 0 -34 pair:got_a 195 49 pair:group_for -189 0 pair:happy_to -213 0
        pair:has_a 0 -39 pair:have_a -327 42 pair:have_been 0 80 pair:have_got 0 27
        pair:have_the 136 43 pair:have_written 202 53 pair:help_you 197 0 pair:home_and -177 0
        pair:hour_$ 208 37 pair:how_you 0 -44 pair:i_am 175 219 pair:i_believ 247 0 pair:i_can 0 64
        pair:i_could 139 64 pair:i_did 97 64 pair:i_do 62 106 pair:i_had -176 0 pair:i_have 196 175
        pair:i_hope -116 -53 pair:i_just 0 51 pair:i_keep 246 90 pair:i_know 0 -81
        pair:i_like 251 0 pair:i_never 326 0 pair:i_saw 0 39 pair:i_see 0 14 pair:i_take 0 47
        pair:i_thought 0 -56 pair:i_train 0 71 pair:i_was 158 98 pair:i_will -369 0
        pair:i_would 0 -60 pair:i_writ 184 0 pair:i_wrot 0 53 pair:if_i 152 0 pair:if_we 0 -57
        pair:in_my -346 -33 pair:in_the 81 -43 pair:in_your -87 -20 pair:is_a 219 -70
        pair:is_not -114 0 pair:is_on 130 0 pair:is_the 122 -43 pair:it_$ 62 0 pair:it_i 269 0
        pair:it_is -340 -106 pair:it_to 0 -30 pair:it_was 0 -29 pair:it_will 213 0
        pair:it_with -157 -46 pair:it_would 0 51 pair:know_that 110 0 pair:know_what 145 0
        pair:like_to 72 0 pair:list_$ 195 67 pair:love_to -126 0 pair:me_to 0 65 pair:month_$ 123 0
        pair:much_$ 224 0 pair:my_own 0 48 pair:myself_$ 196 41 pair:name_is 217 0
        pair:not_$ -140 -53 pair:not_be 186 0 pair:of_the 62 -62 pair:of_them 0 53
        pair:of_you 0 -43 pair:of_your 0 -52 pair:offic_$ -118 0 pair:on_a 163 43 pair:on_any 0 68
        pair:on_it -140 0 pair:on_monday 75 0 pair:on_my -199 69 pair:on_the 42 46
        pair:on_your 220 60 pair:one_$ -214 0 pair:one_of 184 0 pair:or_i 207 0 pair:or_the 0 59
        pair:out_of 173 0 pair:over_$ -153 0 pair:peopl_who 0 53 pair:room_$ -138 0
        pair:say_that 0 50 pair:so_do 217 0 pair:so_i 248 65 pair:tell_me -104 0
        pair:tell_you 101 0 pair:ten_minut 0 -51 pair:thank_you -104 0 pair:that_$ -240 0
        pair:that_i 425 85 pair:that_it 231 0 pair:that_the -153 -36 pair:that_you 87 16
        pair:that_your 340 55 pair:the_back -127 0 pair:the_county 0 43 pair:the_first -105 0
        pair:the_only 169 0 pair:the_other 0 -38 pair:the_same 96 0 pair:the_stat 166 0
        pair:them_$ -133 0 pair:ther_$ 0 -43 pair:ther_is 202 0 pair:therapist_and -223 0
        pair:they_are 0 -38 pair:think_that 109 0 pair:to_a -68 0 pair:to_ask -155 0
        pair:to_be 205 0 pair:to_do 110 0 pair:to_hear -118 -36 pair:to_know -85 -88
        pair:to_me 117 -48 pair:to_my -136 0 pair:to_talk 0 -44 pair:to_tell 155 0
        pair:to_the 143 97 pair:to_your 102 0 pair:told_me -95 -38 pair:too_$ 0 45
        pair:want_to 69 0 pair:was_a 107 0 pair:was_in -236 0 pair:we_are 0 79 pair:we_could -163 0
        pair:we_have 0 65 pair:week_$ -115 -55 pair:week_and 150 0 pair:what_i 201 46
        pair:what_you -111 -62 pair:when_the 0 -28 pair:wher_i 141 0 pair:which_i 220 49
        pair:who_are -152 -44 pair:who_would 0 -46 pair:will_be -108 33 pair:will_not 230 0
        pair:with_a 0 -38 pair:with_it 172 0 pair:with_my -118 0 pair:with_your 0 44
        pair:work_with 0 -50 pair:would_be -132 35 pair:would_do -161 0 pair:would_have -120 -56
        pair:would_like 88 0 pair:would_love -106 0 pair:would_you 0 -41 pair:wrot_the 181 0
        pair:year_of 164 0 pair:you_$ 107 -25 pair:you_and -197 -103 pair:you_are 278 68
        pair:you_can 100 36 pair:you_do 0 -44 pair:you_have 130 0 pair:you_know -110 0
        pair:you_said 0 -35 pair:you_will 175 78 pair:you_would 0 31 pair:your_client 0 39
        pair:your_offic -93 -44 pair:your_patient 62 0 some:#accessVerb -11 124 some:#anyone 44 -22
        some:#benefit 69 -62 some:#capacity 0 25 some:#common 9 111 some:#credential 177 95
        some:#ending -124 33 some:#food -140 -49 some:#giveVerb 98 115 some:#goVerb 6 0
        some:#hedge -163 -68 some:#hollow -242 0 some:#meetVerb -206 2 some:#meeting -223 42
        some:#modal 6 -91 some:#moveVerb 230 30 some:#named 114 248 some:#negation -401 -137
        some:#noticing -414 -44 some:#number 160 162 some:#outcome 58 0 some:#passVerb -98 74
        some:#past -6 142 some:#people 28 -93 some:#place 0 77 some:#praise 137 48
        some:#profession 113 142 some:#relative -113 0 some:#resource -265 -48 some:#seat 82 57
        some:#sendVerb -133 -81 some:#social 115 56 some:#span 84 49 some:#takeVerb 199 142
        some:#third -364 -234 some:#time -301 -75 some:#title 229 84 some:#token -105 61
        some:#treatment 224 90 some:#universal -78 -128 some:#vacant -92 129 some:#wantVerb 62 -11
        some:#we 95 -30 some:#work 0 -132 some:#writer 86 157 some:#you -551 -243 wish:I_be -19 78
        wish:I_like 100 0 wish:You_have 0 -51 word:'s -111 -164 word:2 191 113 word:a 0 -9
        word:about -64 -34 word:add 0 117 word:after -87 0 word:afternoon 235 72 word:again -114 0
        word:all 139 0 word:allow 0 83 word:also 161 42 word:alway -93 -45 word:am 206 274
        word:and 209 191 word:anxiety 0 67 word:any -204 -42 word:anyth -303 -38 word:anyway 222 0
        word:april 315 0 word:are -201 -42 word:as 62 83 word:ask -182 -102 word:at -1 14
        word:attach 0 81 word:away -167 0 word:back 133 -45 word:bad -281 -62 word:be 56 62
        word:becaus 234 0 word:been 18 129 word:befor 147 -52 word:behavioral -221 0
        word:behind -128 0 word:believ 297 35 word:best 277 78 word:better -172 24 word:block 236 0
        word:board 0 59 word:both 175 -55 word:box -160 56 word:bring -318 -46 word:brother -161 0
        word:busy 309 0 word:but 153 0 word:by 109 73 word:call 268 0 word:came 0 -81
        word:can 177 139 word:card 0 60 word:case 160 0 word:cbt -211 0 word:center 382 0
        word:chair -101 0 word:chang -139 0 word:charg 105 0 word:chart 142 0 word:child 0 -31
        word:children 0 -34 word:choos -115 0 word:city 220 63 word:clear 266 0 word:clinic 130 0
        word:clos -246 0 word:coff 0 -80 word:copy -179 -58 word:corner 0 -44 word:could -207 -32
        word:counsel 319 87 word:counselor -260 65 word:county 0 60 word:coupl -121 0
        word:cours 347 47 word:cut 0 59 word:day 163 82 word:desk 0 59 word:divorc 218 0
        word:do -91 -13 word:doctor 0 -70 word:doing 168 77 word:down -156 0 word:each 0 46
        word:eight 0 35 word:eleven 110 72 word:enclos -155 0 word:enjoy 299 80 word:enough -195 0
        word:evaluation 308 83 word:even -127 -104 word:evening 0 61 word:ever 303 0
        word:every 111 -59 word:everybody 188 0 word:everyon 190 0 word:family -100 -42
        word:fee 435 0 word:feel 75 38 word:few -259 -51 word:figur 301 0 word:fine -174 0
        word:finish 175 53 word:first -83 -51 word:five 84 0 word:folk -184 0 word:follow 0 69
        word:for -83 -75 word:found 0 35 word:four 0 101 word:free 99 0 word:friday 127 0
        word:from 126 105 word:front 332 90 word:full -327 0 word:get 54 -53 word:give 112 0
        word:glad -197 -50 word:go 262 55 word:going 0 47 word:good -195 0 word:got 234 85
        word:group -112 -86 word:had -160 -71 word:half -380 -57 word:hand -153 19
        word:happy -184 0 word:has -128 -193 word:have -175 215 word:he -17 -82 word:hear -131 0
        word:heard -399 -77 word:heart -128 0 word:help 273 118 word:her -34 -43 word:here -117 -48
        word:him 157 0 word:his -207 -91 word:hold 97 46 word:home -249 -13 word:hope -104 -40
        word:hospital 354 98 word:hot -209 0 word:hour 116 -24 word:how -34 -135 word:hundr 124 60
        word:i 300 188 word:idea -229 -49 word:if 137 -17 word:in 129 141 word:into 204 0
        word:is -93 -59 word:it -149 -97 word:judg 249 0 word:keep 380 159 word:kid 0 -55
        word:kitchen 0 -46 word:know 0 -20 word:languag 318 0 word:last -139 -18 word:late 417 60
        word:learn 0 -65 word:let 140 -22 word:letter -134 0 word:licens 253 142 word:like -92 -5
        word:line -101 0 word:list 220 81 word:listen -124 0 word:littl -118 69 word:long 164 111
        word:look -197 -50 word:love 114 0 word:lunch -129 62 word:mail -147 0 word:make 205 31
        word:many -74 0 word:may 194 -23 word:mean -87 0 word:meet -215 65 word:member 0 55
        word:mention 424 0 word:met 246 0 word:might -136 -187 word:mine 152 62 word:minut -276 -85
        word:miss -155 0 word:monday 0 -52 word:month 92 -46 word:more 288 -59 word:morn -77 -38
        word:morning 0 -52 word:most 126 88 word:much 195 0 word:must 0 -39 word:my 333 215
        word:myself 318 129 word:nam 187 0 word:name -77 -36 word:need 0 -52 word:never 111 0
        word:new 0 106 word:next -155 -64 word:night -108 -15 word:nine 360 78 word:no -209 -97
        word:nobody -118 -90 word:not -184 -77 word:note -155 0 word:notic -268 0 word:now -37 53
        word:number -118 -30 word:nurs -167 0 word:of -60 -64 word:offer 310 99 word:offic -219 78
        word:on -43 85 word:once 113 0 word:one -314 -77 word:only -18 -35 word:open -179 69
        word:or 139 22 word:other -218 -77 word:our 73 0 word:out 162 34 word:over -233 0
        word:own 0 59 word:page -275 -85 word:paint 0 50 word:parent -118 -38 word:park 143 0
        word:partner 253 98 word:past -143 -43 word:patient 16 -47 word:peopl -263 -2
        word:person 133 0 word:phon 69 0 word:pick -225 0 word:plac 317 73 word:plan 173 78
        word:play 131 0 word:pleas 0 112 word:post -199 0 word:practic 232 22
        word:psychologist 309 120 word:publish 227 0 word:put -88 -98 word:question -193 -49
        word:quit 153 0 word:reach 243 80 word:record 127 49 word:report 463 54 word:room 230 58
        word:row -129 0 word:run 195 25 word:rush 191 0 word:said -121 -51 word:same 147 0
        word:sat -200 0 word:say 0 -15 word:school 0 56 word:seat 177 0 word:second 152 53
        word:see 90 136 word:seen -166 -50 word:sent -182 0 word:sentenc -143 0 word:serv -165 0
        word:servic 0 90 word:session 0 31 word:shall -161 0 word:shar -267 0 word:she -169 -12
        word:sheet -185 -45 word:shift 0 -52 word:short -371 -64 word:show 0 -53 word:side -120 0
        word:sign 145 77 word:sinc 0 54 word:sit -80 -57 word:six 152 137 word:small -248 0
        word:so -86 28 word:some -55 0 word:somebody -208 -110 word:someon 273 0
        word:someth -325 -68 word:spar 196 0 word:speak -77 -62 word:spoken 226 0 word:staff 114 0
        word:start -187 37 word:stat 465 118 word:stay -153 0 word:stop -366 -46 word:stres 0 78
        word:student -243 0 word:such -134 0 word:tabl -176 -87 word:take 235 110
        word:talk -348 -126 word:teach 119 0 word:teacher 156 0 word:team 278 0 word:teen 159 0
        word:tell 0 -56 word:ten 109 0 word:thank -129 -16 word:that -241 -131 word:the -73 -118
        word:their 0 -88 word:them -7 -61 word:then -118 0 word:ther 0 -82 word:therapist -92 0
        word:therapy 0 53 word:they -136 -93 word:thi -209 -52 word:thing -182 -82 word:think 85 0
        word:third -224 0 word:though 274 72 word:thought -271 -78 word:thre -99 67
        word:through 281 0 word:thursday -275 -21 word:time -31 -57 word:to 0 47
        word:together -93 -37 word:told -198 -68 word:too -122 93 word:train 201 172
        word:treat 156 0 word:try 207 0 word:tuesday -136 75 word:turn 0 64 word:twelv 0 44
        word:twenty 94 66 word:two -1 70 word:under -154 0 word:understand 268 0 word:up -140 -38
        word:us -198 0 word:use 267 0 word:used 251 0 word:very 231 29 word:visit 299 64
        word:want 93 50 word:was 132 -17 word:watch -135 -47 word:way -252 0 word:we 265 54
        word:wednesday 171 0 word:well 0 -46 word:were 208 0 word:what -306 -169 word:when -125 -77
        word:whenever 174 0 word:wher 140 0 word:which 349 100 word:whichever 216 -44
        word:whil -204 -66 word:who -193 -167 word:whoever 0 -40 word:why -132 0 word:will 274 124
        word:winter -206 0 word:wish -174 0 word:with -48 57 word:within 0 69 word:without 0 -46
        word:word -268 -35 word:work -82 76 word:would -273 -82 word:writ -105 0
        word:written 385 52 word:wrot 188 29 word:year 105 141 word:you -368 -240
        word:your -432 -228
        """
}
