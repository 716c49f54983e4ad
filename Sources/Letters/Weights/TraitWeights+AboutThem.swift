// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let aboutThem = """
        -276 -116
        deed:- -169 -197 deed:-_#modal 89 -87 deed:I 380 123 deed:I_#modal -689 -90
        deed:I_#past 102 298 deed:I_am 189 239 deed:I_believ 241 0 deed:I_can -89 67
        deed:I_could 0 61 deed:I_did 0 70 deed:I_do 86 147 deed:I_have 235 226 deed:I_hope 0 -54
        deed:I_keep 223 115 deed:I_know 0 -110 deed:I_like 272 0 deed:I_run 0 71 deed:I_see 0 21
        deed:I_take 0 49 deed:I_train 0 90 deed:I_was 129 130 deed:I_will -334 0 deed:I_would 0 -81
        deed:I_writ 180 0 deed:I_wrot 0 90 deed:My 142 0 deed:My_#comer 0 -44 deed:My_#common 0 -68
        deed:My_#people 0 -57 deed:My_#relative -407 0 deed:My_#seat -140 0 deed:My_#span 268 0
        deed:My_#time 304 0 deed:My_#work 267 0 deed:Our 334 238 deed:Our_#common 264 155
        deed:They -375 -138 deed:They_#modal 92 -39 deed:They_#past -231 -122 deed:They_would 167 0
        deed:We 197 41 deed:We_#modal -136 -30 deed:We_#past 38 0 deed:We_are 0 104
        deed:We_have 0 42 deed:You 191 -328 deed:You_#modal 417 -31 deed:You_#past -427 -346
        deed:You_and -118 -43 deed:You_are 88 0 deed:You_can 216 120 deed:You_do 0 -29
        deed:You_have 0 -74 deed:You_let 0 -40 deed:You_said 0 -51 deed:You_told 0 -37
        deed:You_will 223 99 deed:You_would 0 -14 deed:Your 75 -201 deed:Your_#anyone 174 144
        deed:Your_#comer 117 116 deed:Your_#common 36 65 deed:Your_#modal 279 76
        deed:Your_#people 66 71 deed:Your_#resource 0 -58 deed:Your_#seat -132 -77
        deed:Your_#treatment 0 -91 deed:Your_#work 0 -59 deed:Your_patient 155 0 mark:digit 94 85
        mark:first 84 -79 mark:last -585 -79 mark:last-but-one -349 -79 mark:last-but-two -221 -75
        mark:long 493 -119 mark:question -685 -310 mark:quoted -287 -308 mark:second -282 -79
        mark:short -289 19 near:#accessVerb_a 49 3 near:#accessVerb_and 59 79
        near:#accessVerb_for 0 88 near:#accessVerb_i 308 108 near:#accessVerb_in 91 29
        near:#accessVerb_it -131 0 near:#accessVerb_my -159 31 near:#accessVerb_of 137 0
        near:#accessVerb_on 149 39 near:#accessVerb_room -95 0 near:#accessVerb_that 0 53
        near:#accessVerb_the -18 0 near:#accessVerb_to 184 0 near:#accessVerb_week 120 0
        near:#accessVerb_with 0 41 near:#accessVerb_would 0 -38 near:#accessVerb_you -184 -134
        near:#accessVerb_your 145 72 near:#anyone_and -226 -50 near:#anyone_for -102 0
        near:#anyone_in 140 0 near:#anyone_is 87 34 near:#anyone_it -59 -38
        near:#anyone_of -158 -11 near:#anyone_the -55 -72 near:#anyone_to -76 -34
        near:#anyone_who 0 -43 near:#anyone_with 0 -43 near:#anyone_you -151 -66
        near:#anyone_your 0 -102 near:#benefit_a -292 -51 near:#benefit_and 196 32
        near:#benefit_for 0 -5 near:#benefit_from 142 0 near:#benefit_how -111 0
        near:#benefit_i 0 70 near:#benefit_in 88 0 near:#benefit_it 49 -32 near:#benefit_know 0 -47
        near:#benefit_me 309 58 near:#benefit_my 115 0 near:#benefit_of -172 -91
        near:#benefit_on 0 50 near:#benefit_that 115 29 near:#benefit_the 0 -74
        near:#benefit_them -134 -53 near:#benefit_to -172 0 near:#benefit_what -143 -42
        near:#benefit_with 0 51 near:#benefit_you 171 0 near:#benefit_your 177 113
        near:#capacity_and 110 8 near:#capacity_are 222 0 near:#capacity_i 0 38
        near:#certain_a 261 -38 near:#certain_and 244 92 near:#certain_at 0 -43
        near:#certain_day 125 0 near:#certain_i 78 0 near:#certain_is 103 0 near:#certain_my -181 0
        near:#certain_of 108 0 near:#certain_on 0 -46 near:#certain_that -200 0
        near:#certain_the -115 -89 near:#certain_to -41 -74 near:#certain_you -108 -66
        near:#certain_your 72 0 near:#comer_a -89 0 near:#comer_and 58 0 near:#comer_are 0 -50
        near:#comer_have -122 0 near:#comer_i 71 -45 near:#comer_in 97 0 near:#comer_is 171 60
        near:#comer_see -107 0 near:#comer_to 0 -62 near:#comer_your 0 -93 near:#common_'s 0 -89
        near:#common_a -99 -17 near:#common_about 79 -24 near:#common_after -124 -54
        near:#common_all 0 58 near:#common_am -145 0 near:#common_and -192 29
        near:#common_any 0 -49 near:#common_are -164 -52 near:#common_ask -124 0
        near:#common_at 80 48 near:#common_be 67 -69 near:#common_better -134 0
        near:#common_can 143 87 near:#common_day 131 27 near:#common_do 105 51
        near:#common_for 164 0 near:#common_from -54 0 near:#common_have -55 13
        near:#common_her 0 -68 near:#common_home -137 0 near:#common_how 0 -96
        near:#common_i 194 65 near:#common_if 308 73 near:#common_in 0 12 near:#common_is 103 -59
        near:#common_it -62 -143 near:#common_know -81 1 near:#common_like -95 -55
        near:#common_me 167 0 near:#common_might 99 -75 near:#common_more 105 0
        near:#common_my 289 182 near:#common_not -37 0 near:#common_now 115 49
        near:#common_of -72 -33 near:#common_offic 0 44 near:#common_on 315 0 near:#common_one 88 0
        near:#common_or 80 4 near:#common_our -155 0 near:#common_out -53 0 near:#common_over 0 118
        near:#common_plan 0 113 near:#common_say 82 0 near:#common_so 86 88 near:#common_some 119 0
        near:#common_somebody -96 0 near:#common_that -74 -48 near:#common_the -19 -13
        near:#common_them -77 -64 near:#common_they 0 -27 near:#common_thi -69 -67
        near:#common_to 60 -27 near:#common_too 0 74 near:#common_was 0 -83 near:#common_way -110 0
        near:#common_what -151 -67 near:#common_when -138 -65 near:#common_will 0 27
        near:#common_with -63 0 near:#common_would 70 -43 near:#common_writ -92 0
        near:#common_you 218 -81 near:#common_your 144 0 near:#credential_and -116 0
        near:#credential_not 91 0 near:#credential_the -83 0 near:#credential_with -149 -45
        near:#ending_a 0 36 near:#ending_about -115 -54 near:#ending_and 0 29
        near:#ending_at 146 65 near:#ending_been 61 86 near:#ending_for -154 -31
        near:#ending_from -256 0 near:#ending_got 0 49 near:#ending_had 124 0
        near:#ending_heard 0 -62 near:#ending_home -152 0 near:#ending_i 216 46
        near:#ending_in 110 22 near:#ending_it -128 0 near:#ending_me 0 -60 near:#ending_my 72 193
        near:#ending_of -124 60 near:#ending_on 92 42 near:#ending_read -105 0
        near:#ending_room 129 50 near:#ending_seen 0 -51 near:#ending_sinc -91 0
        near:#ending_some 190 0 near:#ending_that -197 57 near:#ending_the -176 0
        near:#ending_them -136 0 near:#ending_thi 0 73 near:#ending_to -255 -18
        near:#ending_with 78 0 near:#ending_written 137 0 near:#ending_you -185 -60
        near:#ending_your 0 -31 near:#final_and 104 46 near:#final_i 152 0 near:#final_my 0 68
        near:#final_the -143 -88 near:#food_at 0 75 near:#gap_a 145 0 near:#gap_and 0 29
        near:#gap_for 0 -86 near:#gap_i 0 61 near:#gap_on 134 0 near:#gap_the 0 33
        near:#giveVerb_a -153 0 near:#giveVerb_and -73 73 near:#giveVerb_i 0 65
        near:#giveVerb_in 86 71 near:#giveVerb_it 81 95 near:#giveVerb_my 0 37
        near:#giveVerb_of -115 0 near:#giveVerb_on 88 34 near:#giveVerb_the 61 41
        near:#giveVerb_with 133 35 near:#giveVerb_you 162 0 near:#giveVerb_your -91 0
        near:#goVerb_a 97 -51 near:#goVerb_and -142 0 near:#goVerb_at 152 0 near:#goVerb_for -150 0
        near:#goVerb_i 0 31 near:#goVerb_in -91 0 near:#goVerb_it 65 112 near:#goVerb_me 0 -26
        near:#goVerb_on 110 -68 near:#goVerb_to 137 47 near:#goVerb_with 0 -54
        near:#goVerb_your -126 0 near:#growth_a 0 61 near:#hedge_a -232 -116
        near:#hedge_and -212 -115 near:#hedge_be 0 -34 near:#hedge_have 0 -52 near:#hedge_i 197 -12
        near:#hedge_in 163 0 near:#hedge_it 124 -56 near:#hedge_me 108 0 near:#hedge_my 379 0
        near:#hedge_of -109 0 near:#hedge_on -154 0 near:#hedge_our -175 0 near:#hedge_that 267 0
        near:#hedge_the -76 -49 near:#hedge_to -138 0 near:#hedge_we -172 -109
        near:#hedge_you 124 -62 near:#hedge_your 120 -61 near:#meetVerb_a 0 -18
        near:#meetVerb_and -95 91 near:#meetVerb_at 156 0 near:#meetVerb_by -129 0
        near:#meetVerb_for 0 76 near:#meetVerb_from -127 0 near:#meetVerb_i 179 38
        near:#meetVerb_in -142 -61 near:#meetVerb_it -71 0 near:#meetVerb_me -122 -65
        near:#meetVerb_my 0 46 near:#meetVerb_of -121 0 near:#meetVerb_on 91 -43
        near:#meetVerb_out 132 0 near:#meetVerb_that -84 0 near:#meetVerb_the -39 84
        near:#meetVerb_to 0 -92 near:#meetVerb_with -69 -50 near:#meetVerb_would 0 -50
        near:#meetVerb_you 64 0 near:#meeting_and 91 0 near:#meeting_the -79 -18
        near:#meeting_you 0 48 near:#modal_a -233 -50 near:#modal_and -160 0 near:#modal_at 0 -50
        near:#modal_be -76 43 near:#modal_bring -113 0 near:#modal_by 0 76 near:#modal_come 0 -43
        near:#modal_do -225 -65 near:#modal_for 0 -22 near:#modal_give 170 0 near:#modal_have 0 -54
        near:#modal_i -16 -17 near:#modal_it -65 -48 near:#modal_know 141 68 near:#modal_like 0 78
        near:#modal_me 210 93 near:#modal_my 328 90 near:#modal_not 102 0 near:#modal_see 0 74
        near:#modal_that -194 -71 near:#modal_the 58 -38 near:#modal_them -86 -45
        near:#modal_to -115 108 near:#modal_we -108 -90 near:#modal_you 136 -60
        near:#modal_your 85 42 near:#moveVerb_a 95 32 near:#moveVerb_and -59 64
        near:#moveVerb_at 101 0 near:#moveVerb_for 76 35 near:#moveVerb_home -155 -57
        near:#moveVerb_i -87 0 near:#moveVerb_in 104 0 near:#moveVerb_it 86 0
        near:#moveVerb_me -99 -88 near:#moveVerb_my 0 27 near:#moveVerb_of -212 0
        near:#moveVerb_on -71 -83 near:#moveVerb_out 0 66 near:#moveVerb_over -127 0
        near:#moveVerb_that 0 97 near:#moveVerb_the -76 -29 near:#moveVerb_them -89 0
        near:#moveVerb_to -62 -70 near:#moveVerb_up 0 -62 near:#moveVerb_you -229 -25
        near:#moveVerb_your -180 -73 near:#named_and -74 163 near:#named_have 0 45
        near:#named_i 142 175 near:#named_in 0 71 near:#negation_a -61 -81
        near:#negation_and 117 59 near:#negation_in 110 -54 near:#negation_it -136 0
        near:#negation_of 0 -28 near:#negation_the 0 -36 near:#negation_to -77 -47
        near:#noticing_a -283 -102 near:#noticing_about -118 -51 near:#noticing_are 204 0
        near:#noticing_how 0 -113 near:#noticing_i 106 43 near:#noticing_in 77 -52
        near:#noticing_is 125 0 near:#noticing_it -178 -132 near:#noticing_me 0 -47
        near:#noticing_my 237 71 near:#noticing_of 89 0 near:#noticing_on 0 49
        near:#noticing_out -99 0 near:#noticing_peopl 176 55 near:#noticing_so -137 0
        near:#noticing_that 172 0 near:#noticing_the 63 -18 near:#noticing_them 0 -57
        near:#noticing_what -116 -45 near:#noticing_would 0 -44 near:#noticing_you -103 -61
        near:#noticing_your 0 26 near:#number_a 128 93 near:#number_and 144 116
        near:#number_day 153 57 near:#number_have 0 62 near:#number_i 119 180 near:#number_in 0 22
        near:#number_minut -121 -76 near:#number_of 0 33 near:#number_on -134 -44
        near:#number_the -87 43 near:#number_to 0 70 near:#number_who -110 -32
        near:#number_with 0 75 near:#number_year 192 201 near:#number_you 0 -69
        near:#outcome_and 48 0 near:#outcome_by -158 0 near:#outcome_for -61 -20
        near:#outcome_how 0 -84 near:#outcome_i 148 67 near:#outcome_in 0 84 near:#outcome_it 0 -30
        near:#outcome_my 80 129 near:#outcome_of -171 -48 near:#outcome_on 52 -43
        near:#outcome_one 147 70 near:#outcome_that 61 0 near:#outcome_the -116 -90
        near:#outcome_them 0 79 near:#outcome_to -105 67 near:#outcome_what 0 -42
        near:#outcome_with 108 0 near:#outcome_you 105 -12 near:#passVerb_a -74 21
        near:#passVerb_i 272 46 near:#passVerb_in 0 -58 near:#passVerb_is 146 0
        near:#passVerb_it -101 0 near:#passVerb_me 51 0 near:#passVerb_my 0 64
        near:#passVerb_of -154 0 near:#passVerb_on 122 0 near:#passVerb_over 0 95
        near:#passVerb_the -61 -97 near:#passVerb_to 200 81 near:#passVerb_what 0 -53
        near:#passVerb_you 127 75 near:#passVerb_your 0 -32 near:#past_a 270 108
        near:#past_about -113 -92 near:#past_and 0 82 near:#past_as 0 78 near:#past_at 0 7
        near:#past_by 0 42 near:#past_down -111 0 near:#past_for 54 0 near:#past_from -139 0
        near:#past_i 272 160 near:#past_in 136 187 near:#past_it 0 -54 near:#past_me -93 -143
        near:#past_my -133 166 near:#past_myself 0 41 near:#past_not -133 -103
        near:#past_on -138 -51 near:#past_out 170 0 near:#past_peopl -113 0
        near:#past_that -245 -29 near:#past_the 0 7 near:#past_them -126 -60 near:#past_to 0 -80
        near:#past_two 0 46 near:#past_up 0 -51 near:#past_us -93 0 near:#past_with 0 39
        near:#past_year 101 68 near:#past_you -151 -162 near:#past_your -120 -79
        near:#people_'s 0 -37 near:#people_a -114 -36 near:#people_about -132 -51
        near:#people_and 0 14 near:#people_are -212 -65 near:#people_at -72 0
        near:#people_day 197 0 near:#people_have -86 0 near:#people_i 122 0 near:#people_in -129 0
        near:#people_is -78 0 near:#people_it 129 0 near:#people_my 0 -54 near:#people_of 176 62
        near:#people_on -85 -47 near:#people_see -115 0 near:#people_that 0 -44
        near:#people_the 0 -21 near:#people_to 0 -60 near:#people_who 0 -22 near:#people_with 0 -52
        near:#people_would -93 0 near:#people_you -60 -94 near:#people_your 0 -51
        near:#place_in 155 0 near:#place_you 164 0 near:#praise_a 0 50 near:#praise_for 139 -48
        near:#praise_i -181 46 near:#praise_in 128 69 near:#praise_is 154 0 near:#praise_of 148 0
        near:#praise_the 256 102 near:#praise_with 0 -66 near:#praise_you 303 0
        near:#praise_your -93 -31 near:#profession_and -260 0 near:#profession_i 0 56
        near:#profession_the 0 69 near:#relative_in -120 0 near:#resource_a 0 -56
        near:#resource_about 0 -49 near:#resource_and 76 93 near:#resource_for -237 -79
        near:#resource_i 182 122 near:#resource_of 0 -38 near:#resource_on -200 -136
        near:#resource_that -90 0 near:#resource_the -138 -37 near:#resource_to 0 -30
        near:#seat_and 98 47 near:#seat_for 84 0 near:#seat_i 0 63 near:#seat_in 74 0
        near:#seat_of 0 -44 near:#seat_on 0 -44 near:#seat_the 47 81 near:#seat_to 0 -85
        near:#seat_you 137 0 near:#sign_of 0 -40 near:#span_a 102 88 near:#span_and 41 -2
        near:#span_are 186 0 near:#span_i 69 45 near:#span_if 130 0 near:#span_in 124 0
        near:#span_is 0 -67 near:#span_it -91 -42 near:#span_or 157 68 near:#span_so 109 0
        near:#span_that -87 -45 near:#span_with -146 0 near:#takeVerb_to 0 -57
        near:#third_and 0 -25 near:#third_i 95 0 near:#third_in -85 -54 near:#third_it 0 -35
        near:#third_the -111 -70 near:#third_to -80 -51 near:#third_with 0 -46
        near:#third_you -83 -64 near:#time_a -54 0 near:#time_after -93 -48 near:#time_and 185 2
        near:#time_are 118 0 near:#time_at -100 -51 near:#time_for 0 33 near:#time_hour 0 54
        near:#time_i 165 8 near:#time_if 150 0 near:#time_in 0 -67 near:#time_is 0 -57
        near:#time_of -82 0 near:#time_or 225 96 near:#time_that 0 -66 near:#time_the -132 -10
        near:#time_with -190 0 near:#time_would 100 0 near:#time_you 114 0 near:#time_your 0 -9
        near:#token_the -83 0 near:#treatment_and 83 26 near:#treatment_i 0 56
        near:#treatment_in 122 48 near:#treatment_on -90 0 near:#treatment_the 159 0
        near:#treatment_to 0 -56 near:#universal_a 0 -40 near:#universal_and 145 52
        near:#universal_day 66 0 near:#universal_i 57 0 near:#universal_is 119 0
        near:#universal_of 99 0 near:#universal_the -57 -46 near:#universal_to -56 -80
        near:#universal_your 67 0 near:#vacant_and 112 56 near:#vacant_for 0 -58
        near:#vacant_i 131 74 near:#vacant_on 141 83 near:#vacant_the 0 40 near:#wantVerb_a 0 -52
        near:#wantVerb_and -109 0 near:#wantVerb_for 0 -78 near:#wantVerb_i 121 0
        near:#wantVerb_if 169 0 near:#wantVerb_it 114 0 near:#wantVerb_on 161 60
        near:#wantVerb_the 79 -52 near:#wantVerb_to -33 -50 near:#wantVerb_you 0 25
        near:#wantVerb_your 0 -67 near:#we_are 133 130 near:#we_have 0 43 near:#we_the 0 80
        near:#we_to 0 63 near:#work_and -99 43 near:#work_i 125 85 near:#work_it 0 44
        near:#work_the 0 -51 near:#work_with 120 0 near:#work_you 0 -52 near:#writer_a 491 282
        near:#writer_about -124 0 near:#writer_am 112 201 near:#writer_an 0 38
        near:#writer_and 146 181 near:#writer_as 129 0 near:#writer_at 147 84
        near:#writer_be 48 102 near:#writer_been 60 93 near:#writer_believ 170 0
        near:#writer_by 0 97 near:#writer_call 108 0 near:#writer_can 0 47 near:#writer_come -110 0
        near:#writer_could 0 63 near:#writer_did 0 63 near:#writer_do 144 127
        near:#writer_for 121 62 near:#writer_got 0 70 near:#writer_have -106 114
        near:#writer_heard -120 0 near:#writer_help 0 93 near:#writer_how 85 0
        near:#writer_i 504 172 near:#writer_in 0 198 near:#writer_is 304 87 near:#writer_it 280 162
        near:#writer_keep 107 92 near:#writer_know -67 -96 near:#writer_like 153 89
        near:#writer_list 0 79 near:#writer_made 0 67 near:#writer_make 0 84 near:#writer_my 0 173
        near:#writer_myself 0 50 near:#writer_need -152 0 near:#writer_not -90 0
        near:#writer_of 139 0 near:#writer_offic -105 53 near:#writer_on 446 196
        near:#writer_one 0 20 near:#writer_own 0 78 near:#writer_practic 139 79
        near:#writer_read -217 -80 near:#writer_run 0 69 near:#writer_say 0 64
        near:#writer_see 0 25 near:#writer_take 0 45 near:#writer_that 455 52
        near:#writer_the 330 214 near:#writer_think 84 0 near:#writer_thought -113 0
        near:#writer_to 36 71 near:#writer_told -86 0 near:#writer_train 130 130
        near:#writer_two 0 52 near:#writer_up 0 66 near:#writer_use 127 0 near:#writer_was 117 127
        near:#writer_what 91 0 near:#writer_will -301 0 near:#writer_with 118 128
        near:#writer_work 0 77 near:#writer_would -141 -100 near:#writer_writ 0 64
        near:#writer_written 143 53 near:#writer_wrot 0 80 near:#writer_you 0 -66
        near:#writer_your 178 38 near:#you_'s 0 -66 near:#you_a -62 -35 near:#you_and -202 -197
        near:#you_are 62 -6 near:#you_ask 0 -54 near:#you_at -87 -115 near:#you_can 146 97
        near:#you_clinic 100 0 near:#you_could 148 -48 near:#you_desk 0 73 near:#you_do 0 -53
        near:#you_for 112 -46 near:#you_had 0 -50 near:#you_hand 0 77 near:#you_have 77 -67
        near:#you_i -229 -82 near:#you_in -138 -113 near:#you_it -153 -78 near:#you_know 101 0
        near:#you_let 0 -59 near:#you_list 0 80 near:#you_me 149 0 near:#you_my 0 38
        near:#you_on -114 -138 near:#you_over 0 89 near:#you_own 0 -41 near:#you_patient 130 0
        near:#you_put 175 0 near:#you_room 0 -48 near:#you_said 0 -47 near:#you_the -151 -186
        near:#you_them 0 -57 near:#you_to 92 -40 near:#you_told 0 -56 near:#you_up 0 -85
        near:#you_will 109 87 near:#you_with -139 -105 near:#you_would 0 -25 near:#you_you -78 -93
        near:#you_your -100 -31 near:'s_#common 0 -99 near:a_#accessVerb 49 77
        near:a_#benefit -212 -68 near:a_#capacity 0 100 near:a_#certain -76 0
        near:a_#common -151 -56 near:a_#ending 0 -18 near:a_#gap 0 43 near:a_#giveVerb -135 0
        near:a_#goVerb 53 -19 near:a_#growth -99 -73 near:a_#hedge 0 -51 near:a_#meetVerb 0 -41
        near:a_#meeting 0 -38 near:a_#modal 0 -62 near:a_#moveVerb 0 -54 near:a_#named 0 52
        near:a_#noticing 0 -51 near:a_#number -148 24 near:a_#passVerb 0 -36 near:a_#past 0 52
        near:a_#people 89 0 near:a_#praise -193 0 near:a_#profession 73 145
        near:a_#resource -310 -117 near:a_#seat 0 11 near:a_#sign -202 -64 near:a_#span -176 4
        near:a_#time 66 55 near:a_#title 0 91 near:a_#treatment 75 95 near:a_#vacant 0 43
        near:a_#wantVerb 0 -46 near:a_#work 123 28 near:a_#writer 359 227 near:a_#you 122 0
        near:about_#writer 163 86 near:about_#you 0 -52 near:all_#common -104 0
        near:am_#accessVerb -111 56 near:am_#certain -132 0 near:am_#common -167 111
        near:am_#ending 0 78 near:am_#meetVerb -151 0 near:am_#named 88 69 near:am_#negation -159 0
        near:am_#noticing -182 0 near:am_#number 156 109 near:am_#past 106 109
        near:am_#people 89 56 near:am_#praise 0 48 near:am_#profession 0 86 near:am_#time -99 0
        near:am_#title 0 54 near:am_#universal -145 0 near:am_#writer 0 52
        near:an_#capacity -124 -32 near:an_#resource -102 -34 near:an_#seat -88 0
        near:an_#span -142 -81 near:an_#time -180 -90 near:an_#treatment 0 -56
        near:and_#accessVerb -96 34 near:and_#anyone 0 -71 near:and_#benefit -37 0
        near:and_#certain -195 -40 near:and_#comer 47 11 near:and_#common -38 35
        near:and_#ending 0 200 near:and_#gap -104 0 near:and_#giveVerb 130 68 near:and_#goVerb 0 61
        near:and_#growth 0 92 near:and_#hedge -170 -116 near:and_#meetVerb -78 0
        near:and_#modal 139 52 near:and_#moveVerb -87 0 near:and_#named 0 94
        near:and_#negation -225 -39 near:and_#noticing -109 -78 near:and_#number 69 0
        near:and_#outcome -96 43 near:and_#passVerb 233 68 near:and_#past -161 -2
        near:and_#people 82 0 near:and_#praise 0 25 near:and_#sign 0 63 near:and_#third -136 -68
        near:and_#time 175 58 near:and_#universal -65 -52 near:and_#we -73 59
        near:and_#writer 466 189 near:and_#you -78 -62 near:any_#common -159 -17
        near:are_#common 0 40 near:are_#number -112 0 near:are_#outcome -128 0 near:are_#past 263 0
        near:are_#praise 93 98 near:as_#anyone 201 0 near:as_#outcome 103 0 near:as_#writer 0 64
        near:as_#you 127 0 near:at_#common 22 0 near:at_#meeting 0 56 near:at_#named -98 0
        near:at_#number -170 -91 near:at_#seat -103 0 near:at_#time 101 0
        near:be_#accessVerb 149 34 near:be_#benefit -62 -33 near:be_#common 0 -56
        near:be_#hedge 169 0 near:be_#noticing 80 0 near:be_#past 0 67 near:be_#wantVerb 0 60
        near:becaus_#writer 175 45 near:been_#past 210 70 near:but_#common 112 0
        near:but_#writer 135 0 near:by_#common 129 0 near:by_#meeting 0 96
        near:can_#accessVerb 0 50 near:can_#benefit 144 0 near:can_#common 120 72
        near:can_#goVerb 0 46 near:can_#moveVerb 98 0 near:can_#negation -88 59
        near:can_#noticing 213 53 near:can_#passVerb 127 0 near:can_#writer 217 50
        near:come_#common 0 74 near:come_#noticing 0 79 near:could_#common -178 -63
        near:could_#meetVerb -56 0 near:could_#moveVerb -149 0 near:could_#noticing -87 -46
        near:could_#writer 160 0 near:day_#certain 144 0 near:day_#universal 161 0
        near:do_#common 0 88 near:do_#noticing 180 0 near:every_#common 0 -74
        near:family_#common 0 -54 near:first_#common 0 -79 near:first_#span 123 -52
        near:first_#time 99 0 near:for_#anyone 176 0 near:for_#certain 172 92
        near:for_#comer 170 -67 near:for_#common 33 -31 near:for_#ending 0 -79
        near:for_#hedge -156 0 near:for_#meeting 0 57 near:for_#moveVerb 0 -78
        near:for_#negation 177 0 near:for_#number 88 73 near:for_#people -121 -100
        near:for_#seat -75 -99 near:for_#span 0 77 near:for_#third 102 0 near:for_#time -175 -32
        near:for_#universal 179 0 near:for_#writer -93 0 near:for_#you -133 -71
        near:four_#common 0 60 near:free_#resource 0 -61 near:free_#time -109 0
        near:from_#writer 225 58 near:front_#seat 0 52 near:get_#common 176 0 near:give_#you 196 0
        near:good_#common 0 -61 near:got_#accessVerb 0 95 near:group_#common -146 0
        near:had_#common -150 -43 near:had_#past 0 -58 near:hand_#common 0 65
        near:has_#accessVerb 0 -53 near:has_#common 149 0 near:has_#ending 119 0
        near:has_#moveVerb 133 0 near:has_#noticing 0 -47 near:has_#past -58 -52
        near:have_#accessVerb 60 37 near:have_#anyone -103 0 near:have_#benefit -149 -47
        near:have_#capacity 133 44 near:have_#certain 0 42 near:have_#comer -70 0
        near:have_#common -258 93 near:have_#ending 0 42 near:have_#gap 0 38
        near:have_#giveVerb 170 59 near:have_#goVerb 0 49 near:have_#hedge -226 -38
        near:have_#meetVerb 172 0 near:have_#moveVerb -138 7 near:have_#noticing -625 -119
        near:have_#number 49 121 near:have_#outcome -89 0 near:have_#passVerb 0 17
        near:have_#past 149 140 near:have_#people -111 0 near:have_#seat 0 19 near:have_#span 0 60
        near:have_#time -59 39 near:have_#treatment 0 25 near:have_#universal 88 41
        near:have_#vacant 0 30 near:have_#wantVerb -145 0 near:have_#writer 0 50
        near:have_#you -118 -10 near:he_#past -117 -62 near:help_#you 0 80
        near:how_#common -220 -130 near:how_#past 0 -40 near:how_#you -83 -109
        near:i_#accessVerb 0 132 near:i_#anyone 66 41 near:i_#benefit 256 79
        near:i_#capacity 106 33 near:i_#certain 125 63 near:i_#comer 0 71 near:i_#common 60 54
        near:i_#credential 237 216 near:i_#ending 115 136 near:i_#final 189 73 near:i_#gap 156 40
        near:i_#giveVerb 377 271 near:i_#goVerb -231 69 near:i_#growth -160 100 near:i_#hedge 0 -32
        near:i_#meetVerb -246 147 near:i_#meeting 0 50 near:i_#modal -253 -87
        near:i_#moveVerb 31 36 near:i_#named 330 244 near:i_#negation -175 0
        near:i_#noticing -466 -136 near:i_#number 322 276 near:i_#outcome 21 56
        near:i_#passVerb 160 71 near:i_#past 18 216 near:i_#people 112 93 near:i_#place 0 42
        near:i_#praise 188 128 near:i_#profession -135 79 near:i_#resource 0 41 near:i_#seat 0 105
        near:i_#sendVerb 137 0 near:i_#sign 116 0 near:i_#span 0 103 near:i_#takeVerb 230 142
        near:i_#third 160 40 near:i_#time 96 76 near:i_#title 0 61 near:i_#treatment 88 130
        near:i_#universal 197 49 near:i_#wantVerb -317 -75 near:i_#work 205 114
        near:i_#writer 275 256 near:i_#you 0 -79 near:if_#anyone 117 0 near:if_#common 160 96
        near:if_#noticing 0 68 near:if_#past 122 -15 near:if_#we 0 -45 near:if_#writer 118 0
        near:if_#you 270 0 near:in_#accessVerb 0 -30 near:in_#anyone 0 53 near:in_#certain 0 -89
        near:in_#common 0 13 near:in_#ending -122 0 near:in_#month 113 52 near:in_#named 73 95
        near:in_#noticing 133 0 near:in_#number 153 152 near:in_#outcome 139 54 near:in_#past 92 28
        near:in_#place 0 -32 near:in_#praise 0 -50 near:in_#seat 0 -42 near:in_#span 39 0
        near:in_#third 156 0 near:in_#time 90 0 near:in_#treatment -146 0 near:in_#universal 0 -69
        near:in_#vacant -126 0 near:in_#work 111 0 near:in_#writer -97 101 near:in_#you -63 -59
        near:is_#anyone -121 -38 near:is_#benefit 129 0 near:is_#certain 113 0
        near:is_#common -148 -27 near:is_#gap 0 -65 near:is_#past 0 -48 near:is_#praise 0 -47
        near:is_#seat 0 -52 near:is_#universal 93 0 near:is_#vacant -85 -50 near:is_#you 124 0
        near:it_#accessVerb -88 0 near:it_#benefit 0 -45 near:it_#certain 0 -41
        near:it_#common -260 -76 near:it_#ending 0 -38 near:it_#hedge -110 -47
        near:it_#meetVerb 0 -27 near:it_#modal 108 71 near:it_#named 119 0 near:it_#negation 98 -32
        near:it_#noticing 0 -54 near:it_#number 101 36 near:it_#outcome 0 -29 near:it_#past 0 -152
        near:it_#universal 92 0 near:it_#writer -135 0 near:it_#you -114 -37
        near:keep_#common 108 87 near:know_#common 0 -85 near:know_#people 154 0
        near:know_#you 102 0 near:may_#common 0 -30 near:may_#ending 0 76 near:me_#common 149 0
        near:me_#passVerb 0 74 near:me_#people 151 0 near:me_#seat 0 78 near:me_#time 0 -72
        near:me_#you 111 0 near:might_#benefit 0 -38 near:might_#common -118 -101
        near:might_#ending 0 -45 near:monday_#time 0 118 near:my_#accessVerb 0 115
        near:my_#anyone -105 0 near:my_#capacity -145 0 near:my_#comer -66 -62 near:my_#common 0 95
        near:my_#ending -93 -41 near:my_#meetVerb -177 0 near:my_#moveVerb 140 0
        near:my_#negation 134 0 near:my_#people -147 -53 near:my_#relative -152 -26
        near:my_#resource 130 39 near:my_#seat -184 22 near:my_#sign 238 33 near:my_#span 156 0
        near:my_#time 179 51 near:my_#token 0 44 near:my_#treatment 0 51 near:my_#work 441 125
        near:my_#writer 124 86 near:never_#common -106 -83 near:never_#noticing -220 -65
        near:never_#past 163 0 near:new_#common 0 43 near:nine_#common 0 42
        near:no_#accessVerb 127 0 near:no_#common 0 -46 near:not_#accessVerb 97 0
        near:not_#benefit 102 0 near:not_#comer -159 0 near:not_#ending 0 -77
        near:not_#giveVerb 0 83 near:not_#goVerb -116 0 near:not_#meetVerb -83 0
        near:not_#outcome 101 -22 near:not_#past 146 0 near:not_#universal -124 0
        near:of_#accessVerb 0 -52 near:of_#anyone 42 -19 near:of_#benefit -91 -60
        near:of_#certain 0 -51 near:of_#comer -87 -115 near:of_#common 0 -132 near:of_#ending 0 -49
        near:of_#meetVerb 109 0 near:of_#modal 83 0 near:of_#named 118 140 near:of_#noticing 0 -58
        near:of_#number 0 132 near:of_#past 0 -37 near:of_#people -158 -166
        near:of_#resource -77 -70 near:of_#seat 0 -60 near:of_#span -91 0 near:of_#third 96 34
        near:of_#time -77 0 near:of_#writer 149 70 near:of_#you 0 -158 near:on_#benefit -129 0
        near:on_#common -113 65 near:on_#goVerb 100 0 near:on_#meetVerb 165 0
        near:on_#moveVerb 84 58 near:on_#named 0 41 near:on_#number 0 44 near:on_#outcome -94 0
        near:on_#place 104 41 near:on_#resource 87 0 near:on_#seat 105 64 near:on_#sign 315 40
        near:on_#time -118 0 near:on_#writer 0 82 near:on_#you 0 21 near:one_#common 37 -14
        near:one_#ending -110 0 near:one_#past 88 0 near:one_#people 104 0 near:one_#resource 0 -69
        near:one_#writer 92 46 near:one_#you 0 -46 near:or_#modal 149 0 near:or_#span -119 69
        near:or_#time 0 105 near:or_#writer 162 0 near:or_#you 115 0 near:our_#accessVerb 0 83
        near:our_#common 276 202 near:our_#resource 0 96 near:out_#common 0 94
        near:out_#writer 167 61 near:peopl_#common 0 -31 near:peopl_#ending -143 -29
        near:peopl_#moveVerb 0 64 near:peopl_#writer 0 -43 near:pleas_#passVerb 0 138
        near:say_#common 98 0 near:see_#comer 0 53 near:see_#common 107 53 near:see_#people 139 82
        near:she_#past -85 -38 near:should_#noticing 122 57 near:sinc_#common 0 66
        near:sinc_#number 157 0 near:six_#common 0 70 near:six_#span 0 61 near:so_#common 149 59
        near:so_#hedge 119 60 near:so_#wantVerb 201 0 near:so_#writer 181 106
        near:still_#common 194 0 near:tell_#common 0 -47 near:that_#anyone 102 -48
        near:that_#benefit 266 0 near:that_#certain -84 0 near:that_#comer 130 0
        near:that_#common 0 -29 near:that_#ending 0 46 near:that_#giveVerb 187 0
        near:that_#hedge 108 0 near:that_#meetVerb 247 59 near:that_#modal 311 51
        near:that_#moveVerb 101 0 near:that_#noticing 319 30 near:that_#number -100 -72
        near:that_#outcome 0 -37 near:that_#passVerb 0 -74 near:that_#past 44 44
        near:that_#people 67 -89 near:that_#praise -87 0 near:that_#seat 0 -40
        near:that_#third 0 -64 near:that_#time -130 0 near:that_#writer 241 50
        near:that_#you 532 66 near:the_#accessVerb -201 -71 near:the_#anyone -91 -26
        near:the_#benefit 88 -27 near:the_#certain 0 -68 near:the_#comer -75 -53
        near:the_#common -139 -150 near:the_#ending -88 -108 near:the_#final 0 -40
        near:the_#food 0 -57 near:the_#giveVerb -151 -54 near:the_#goVerb 90 0
        near:the_#hedge 0 -60 near:the_#meeting -63 0 near:the_#moveVerb -105 0
        near:the_#named 250 201 near:the_#negation 113 -34 near:the_#noticing 0 -31
        near:the_#number 39 0 near:the_#outcome 125 79 near:the_#passVerb -89 -75
        near:the_#past -105 -60 near:the_#people 38 -88 near:the_#place 188 49
        near:the_#praise 0 -47 near:the_#resource 120 0 near:the_#seat -277 -78
        near:the_#sign -53 -24 near:the_#span 112 -57 near:the_#time -34 -79
        near:the_#token -124 -45 near:the_#treatment 167 47 near:the_#universal 0 -56
        near:the_#vacant -88 0 near:the_#wantVerb 115 0 near:the_#work -56 -95
        near:the_#writer 175 0 near:the_#you -43 -31 near:their_#common 0 -49
        near:them_#common 63 0 near:them_#you -154 -50 near:ther_#certain 113 0
        near:ther_#common 91 0 near:ther_#negation 99 0 near:ther_#universal 116 0
        near:they_#benefit 0 -42 near:they_#common 0 -51 near:they_#modal 0 -41
        near:they_#outcome 0 -41 near:thi_#span -107 -56 near:thi_#time 0 -75
        near:thing_#common -141 -53 near:think_#writer 192 0 near:thre_#common 116 0
        near:to_#accessVerb -41 -47 near:to_#anyone 67 0 near:to_#benefit -227 -112
        near:to_#comer 149 0 near:to_#common 98 -51 near:to_#ending -153 0 near:to_#final -88 0
        near:to_#giveVerb -180 -133 near:to_#moveVerb 67 49 near:to_#named 0 60
        near:to_#noticing -106 -152 near:to_#number 237 102 near:to_#outcome 0 -74
        near:to_#passVerb 81 171 near:to_#past 0 -67 near:to_#praise -132 0 near:to_#seat 0 94
        near:to_#sign 0 103 near:to_#third 0 -92 near:to_#time 116 0 near:to_#universal 97 0
        near:to_#writer 89 30 near:to_#you -125 0 near:told_#writer -184 -40
        near:train_#accessVerb 0 90 near:two_#common -47 -41 near:two_#time -137 0
        near:was_#accessVerb -183 0 near:was_#past 145 51 near:we_#accessVerb 156 128
        near:we_#common 203 100 near:we_#ending 0 41 near:we_#goVerb 0 72 near:we_#meetVerb 115 0
        near:we_#modal -92 0 near:we_#past 133 32 near:we_#wantVerb 0 77 near:what_#common -157 -91
        near:what_#ending -97 -42 near:what_#modal 0 -51 near:what_#past -77 -76
        near:what_#writer 134 55 near:what_#you -68 -55 near:when_#common -113 0
        near:when_#past 0 -39 near:which_#past 0 53 near:which_#writer 209 129
        near:who_#benefit -106 -60 near:who_#common 0 -95 near:who_#ending 0 -90
        near:who_#meetVerb 0 -62 near:who_#modal -55 -35 near:who_#moveVerb 0 -59
        near:who_#negation 0 -48 near:who_#outcome 189 -83 near:who_#past 0 -82
        near:will_#accessVerb 222 37 near:will_#benefit 107 53 near:will_#common 0 89
        near:will_#ending 79 0 near:will_#goVerb -111 -75 near:will_#negation 169 0
        near:will_#noticing 74 114 near:will_#wantVerb 0 67 near:will_#writer 0 63
        near:with_#accessVerb 111 94 near:with_#benefit 136 0 near:with_#certain 0 -47
        near:with_#comer 0 -53 near:with_#common 0 -64 near:with_#number 217 80
        near:with_#people 63 -44 near:with_#seat 262 63 near:with_#third 73 0
        near:with_#universal 0 -51 near:with_#writer 0 22 near:would_#accessVerb -118 0
        near:would_#benefit -292 -58 near:would_#common 102 -37 near:would_#ending -57 -9
        near:would_#hedge 126 -33 near:would_#meetVerb -148 0 near:would_#moveVerb -77 -53
        near:would_#noticing 146 -10 near:would_#outcome 0 -26 near:would_#passVerb 123 0
        near:would_#third -109 0 near:would_#wantVerb 153 0 near:would_#writer 0 67
        near:would_#you 83 54 near:year_#common -131 0 near:year_#writer 83 83
        near:you_#accessVerb 50 -18 near:you_#anyone 0 -101 near:you_#benefit 173 77
        near:you_#certain 0 -58 near:you_#comer 71 0 near:you_#common 25 -71
        near:you_#credential 0 -44 near:you_#ending -123 -187 near:you_#food 0 -51
        near:you_#gap 0 -67 near:you_#giveVerb 0 -119 near:you_#goVerb -132 -141
        near:you_#growth 152 0 near:you_#hedge -52 0 near:you_#meetVerb 150 -118
        near:you_#meeting -103 -97 near:you_#modal 164 0 near:you_#moveVerb 0 -25
        near:you_#negation 0 -67 near:you_#noticing 105 22 near:you_#number -169 -76
        near:you_#outcome 96 -24 near:you_#passVerb 0 -20 near:you_#past -323 -326
        near:you_#people 0 -2 near:you_#place 0 -55 near:you_#praise 102 74
        near:you_#resource -111 -68 near:you_#seat 0 -42 near:you_#span 0 -75
        near:you_#third -67 -96 near:you_#time -96 -118 near:you_#universal 76 -39
        near:you_#vacant 0 -64 near:you_#wantVerb 0 35 near:you_#work 0 -48 near:you_#writer 72 0
        near:you_#you -109 -97 near:your_#accessVerb -68 -75 near:your_#anyone -45 26
        near:your_#benefit 109 -21 near:your_#capacity -158 -80 near:your_#comer -64 -19
        near:your_#common -43 -95 near:your_#gap 0 -31 near:your_#giveVerb 0 -74
        near:your_#goVerb 115 49 near:your_#hedge 108 -51 near:your_#meetVerb 345 70
        near:your_#modal 232 0 near:your_#moveVerb 118 -60 near:your_#named 0 -47
        near:your_#negation 222 0 near:your_#noticing 73 -48 near:your_#number -83 -97
        near:your_#past 142 0 near:your_#people -59 -76 near:your_#resource -71 -63
        near:your_#seat 0 -108 near:your_#span -80 -29 near:your_#time 0 -33 near:your_#token 0 -80
        near:your_#treatment -187 -143 near:your_#vacant 0 -40 near:your_#work -236 -147
        near:your_#writer -184 -57 pair:^_a -160 0 pair:^_any 0 -20 pair:^_could -133 -72
        pair:^_he -100 0 pair:^_i 865 337 pair:^_if 0 -39 pair:^_in -152 -98 pair:^_it -56 -121
        pair:^_my 795 29 pair:^_our 450 137 pair:^_pleas 0 97 pair:^_she -94 0 pair:^_so 0 56
        pair:^_that -112 -56 pair:^_the -222 -122 pair:^_ther -158 -60 pair:^_they -135 -31
        pair:^_we 750 232 pair:^_what -155 -88 pair:^_when 118 0 pair:^_would 0 -30
        pair:^_you -386 -257 pair:^_your -128 -340 pair:a_counselor 0 82 pair:a_few -84 -46
        pair:a_free -125 0 pair:a_good -128 0 pair:a_short -147 0 pair:a_therapist -212 0
        pair:about_the -188 -27 pair:about_your 0 -68 pair:after_the -105 0 pair:all_of 178 0
        pair:am_a 0 94 pair:am_the 130 0 pair:an_hour -146 -74 pair:and_a 381 84 pair:and_i 787 311
        pair:and_it -64 0 pair:and_the -57 -60 pair:and_then 0 -25 pair:and_ther 109 0
        pair:and_we 0 51 pair:and_you 0 -20 pair:and_your 0 -30 pair:are_a 0 96 pair:as_a 128 0
        pair:at_the -208 -74 pair:be_a 139 0 pair:be_the 212 0 pair:becaus_i 294 57
        pair:but_i 202 78 pair:can_not -83 73 pair:come_to -105 -32 pair:could_i 0 -47
        pair:day_$ 0 67 pair:do_$ 116 0 pair:do_not 73 0 pair:for_a -251 0 pair:for_noth 187 0
        pair:for_the -188 -113 pair:for_you 0 -45 pair:for_your -233 0 pair:from_the 192 0
        pair:front_desk 0 66 pair:got_a 122 50 pair:happy_to -151 0 pair:have_a -244 0
        pair:have_been 57 74 pair:have_got 0 38 pair:have_it -142 0 pair:have_never 186 0
        pair:have_seen 192 0 pair:have_the 0 63 pair:have_written 125 0 pair:her_$ 179 0
        pair:here_is -142 0 pair:how_you 0 -60 pair:i_am 200 238 pair:i_believ 241 0
        pair:i_can -69 68 pair:i_could 61 96 pair:i_did 0 70 pair:i_do 59 134 pair:i_have 106 198
        pair:i_hope 0 -54 pair:i_keep 200 110 pair:i_know 0 -120 pair:i_like 272 0
        pair:i_never 261 0 pair:i_run 0 68 pair:i_take 0 49 pair:i_train 0 90 pair:i_treat 238 0
        pair:i_was 110 123 pair:i_will -357 0 pair:i_would -82 -87 pair:i_writ 180 0
        pair:i_wrot 0 91 pair:if_we -175 -74 pair:if_you 151 0 pair:if_your 156 0 pair:in_a -111 0
        pair:in_my -398 -27 pair:in_the 0 -89 pair:in_your -187 -35 pair:is_a 159 -32
        pair:is_the -52 -80 pair:it_$ 82 -51 pair:it_and 0 39 pair:it_is -334 -90 pair:it_on -124 0
        pair:it_was 0 -51 pair:it_with -123 0 pair:it_would 0 57 pair:know_that 94 0
        pair:list_$ 189 0 pair:me_$ -49 0 pair:me_and 147 65 pair:me_in 141 0 pair:my_offic -128 0
        pair:my_own -76 54 pair:myself_$ 176 65 pair:of_a 183 0 pair:of_it 0 46 pair:of_my 0 13
        pair:of_the 178 -2 pair:of_them 0 48 pair:of_us -137 -59 pair:of_you 0 -67
        pair:of_your 0 -120 pair:on_a 111 49 pair:on_my -146 58 pair:on_the 257 102
        pair:on_your 231 47 pair:peopl_who 0 55 pair:plan_$ 0 120 pair:say_that 105 0
        pair:sinc_$ -179 0 pair:so_i 227 75 pair:tell_me -107 -49 pair:tell_you 87 35
        pair:that_$ -260 -56 pair:that_a 0 -55 pair:that_i 421 119 pair:that_it 157 0
        pair:that_the 0 -16 pair:that_you 198 0 pair:that_your 382 40 pair:the_back -116 0
        pair:the_county 0 55 pair:the_one 0 -10 pair:the_other 0 -65 pair:the_peopl 118 0
        pair:the_same 95 0 pair:the_third -139 0 pair:ther_is 0 -22 pair:to_ask -117 0
        pair:to_be 44 -33 pair:to_hear 0 -41 pair:to_know 0 -63 pair:to_me -75 -56
        pair:to_the 94 102 pair:to_you 0 -42 pair:to_your -90 0 pair:told_me -114 -44
        pair:too_$ -91 0 pair:train_in 0 110 pair:up_$ -141 0 pair:was_a 148 0 pair:was_in -215 0
        pair:was_the -129 -43 pair:we_are 0 105 pair:we_have 0 43 pair:wednesday_and 256 0
        pair:week_$ 0 -77 pair:what_i 182 58 pair:what_they 153 0 pair:what_you -89 -43
        pair:when_the -119 0 pair:which_i 299 125 pair:who_would -153 0 pair:will_be 0 35
        pair:will_have 123 0 pair:will_not 142 0 pair:with_a 0 -22 pair:with_my -144 0
        pair:would_be 0 72 pair:would_have -200 -68 pair:would_love 0 -76 pair:would_not 108 0
        pair:would_you 0 -32 pair:year_and -132 0 pair:you_$ -70 -39 pair:you_and -179 -106
        pair:you_are 163 0 pair:you_can 197 112 pair:you_could 0 -51 pair:you_do 0 -46
        pair:you_have -56 -76 pair:you_let 0 -40 pair:you_said 0 -52 pair:you_told 0 -38
        pair:you_will 186 125 pair:you_would 0 -31 pair:your_own -98 -42 pair:your_patient 133 0
        some:#accessVerb 129 136 some:#anyone 86 8 some:#benefit 161 -31 some:#capacity 0 37
        some:#certain -75 -118 some:#comer -55 -105 some:#common 35 117 some:#credential 150 52
        some:#ending -135 84 some:#final -63 -33 some:#food -145 0 some:#gap 0 90
        some:#giveVerb 17 97 some:#goVerb -44 43 some:#growth 246 191 some:#hedge -117 -94
        some:#hollow -224 -41 some:#meetVerb -64 0 some:#meeting -175 -3 some:#modal 151 -52
        some:#month 0 23 some:#moveVerb 151 39 some:#named 222 358 some:#negation -241 -170
        some:#noticing -340 -49 some:#number 152 132 some:#outcome 66 0 some:#passVerb -151 53
        some:#past 8 75 some:#people 0 -93 some:#place 42 71 some:#praise 90 82
        some:#profession 347 271 some:#relative -340 -24 some:#resource -336 -40 some:#seat 0 5
        some:#sendVerb 0 -50 some:#sign 123 101 some:#social 140 48 some:#span 84 38
        some:#symptom 0 165 some:#takeVerb 271 158 some:#third -239 -263 some:#time -268 -109
        some:#title 161 124 some:#token -147 3 some:#treatment 216 116 some:#universal 0 -151
        some:#vacant -41 154 some:#wantVerb 75 0 some:#we 103 -8 some:#work 113 -87
        some:#writer 216 47 some:#you -426 -348 wish:I_be -94 96 wish:I_love 0 -67
        wish:You_have 0 -61 word:'s -74 -173 word:2 0 74 word:a 57 0 word:about -47 -66
        word:accept 0 105 word:add 0 106 word:after -154 -124 word:afternoon 0 116 word:again 82 0
        word:all 154 0 word:allow 0 99 word:along -141 0 word:also 236 51 word:alway 0 -50
        word:am 220 277 word:an 0 66 word:and 231 224 word:announc 220 0 word:answer -83 0
        word:anxiety 0 59 word:any 0 -40 word:anyon 180 0 word:anyth -271 -45 word:april 262 0
        word:are -126 3 word:as 96 54 word:ask -173 -114 word:at 0 12 word:attach 0 74
        word:baby -145 0 word:back 0 -31 word:bad -270 -104 word:be 0 17 word:becaus 100 0
        word:been 0 116 word:befor 188 -41 word:believ 326 0 word:bench 0 -55 word:best 238 151
        word:better -172 -19 word:big 184 0 word:bill 0 88 word:board 163 0 word:both 55 -120
        word:box -161 0 word:bring -242 0 word:build 91 0 word:bus -170 0 word:busines 293 0
        word:busy 186 0 word:but 208 61 word:by 181 132 word:call 231 -35 word:came -58 -91
        word:can 110 105 word:card -171 0 word:care 0 -70 word:cbt -181 0 word:center 183 0
        word:chair -127 67 word:charg 255 0 word:chart 128 0 word:children 0 -57 word:city 172 0
        word:client -72 -53 word:clinic 74 -53 word:clinician 0 143 word:clos -273 0
        word:coff 0 -90 word:com -90 0 word:come -8 13 word:copy -308 -77 word:could -119 -60
        word:counsel 209 76 word:counselor 0 122 word:county 0 55 word:coupl 0 52 word:cours 247 0
        word:crew -153 0 word:cros -231 0 word:day 168 112 word:desk 0 160 word:do 27 7
        word:doctor 0 -89 word:doe -29 0 word:doing 168 79 word:down -346 -3 word:early 0 -56
        word:eight 104 78 word:eleven 0 56 word:enjoy 149 106 word:even 0 -44 word:evening 0 40
        word:every 0 -57 word:everybody 134 71 word:everyon 176 0 word:fall 0 93 word:fee 423 54
        word:few -130 -53 word:figur 352 0 word:find 141 85 word:fine -130 0 word:finish 220 57
        word:firm 395 0 word:first 128 -53 word:five 247 0 word:floor 287 50 word:follow 0 117
        word:for -102 -65 word:found 0 44 word:four -96 76 word:fourteen 232 0 word:free 82 0
        word:friday 117 0 word:from 224 105 word:front 253 98 word:full -240 0 word:get 0 41
        word:give 0 -55 word:glad -158 -51 word:go 178 54 word:going 0 84 word:good -187 0
        word:got 190 80 word:great 124 0 word:group -262 -151 word:had -188 -127 word:half -297 -75
        word:hand -220 49 word:handout -154 0 word:happy -133 0 word:has -5 -153 word:have 45 184
        word:he -198 -80 word:hear -212 0 word:heard -244 -87 word:heart -128 0 word:help 375 99
        word:her 0 -67 word:here -124 0 word:him 0 -50 word:his -179 -98 word:hold 0 53
        word:home -274 -59 word:hope -190 -51 word:hospital 386 104 word:hour 183 45 word:hous 0 93
        word:how 0 -226 word:hundr 162 34 word:i 290 129 word:idea -242 -75 word:if 257 0
        word:in 0 101 word:introduc 162 0 word:is -42 -88 word:it -103 -158 word:its 282 55
        word:just 0 44 word:keep 272 181 word:kept -154 0 word:kid 0 -100 word:kind 191 0
        word:kitchen -166 -65 word:know 0 -54 word:languag 188 0 word:last 0 -39 word:late 360 55
        word:laugh -303 -49 word:lawyer 138 0 word:learn 0 -61 word:leav -130 0 word:left 151 0
        word:les -131 0 word:let -14 -119 word:letter -92 -69 word:licens 219 141 word:like 0 50
        word:line -233 -81 word:list 107 98 word:listen -149 0 word:littl 0 53 word:liv -188 0
        word:look 48 -100 word:lot -94 -78 word:love 203 0 word:lunch -99 103 word:make 201 87
        word:many -173 0 word:me 36 3 word:meet -217 0 word:member 0 84 word:men 371 0
        word:mention 297 0 word:met 145 0 word:might -155 -245 word:mine -27 0 word:minut -252 -96
        word:monday 109 61 word:month -113 -99 word:more 169 -86 word:morn -232 -52
        word:most 255 151 word:mostly -148 0 word:mother -113 0 word:my 260 144 word:myself 347 190
        word:nam 138 0 word:name -66 -80 word:need -211 -95 word:never 0 -50 word:new 0 94
        word:next -319 -106 word:night -170 -57 word:nine 274 51 word:no -94 -95
        word:nobody -113 -114 word:not -132 -104 word:noth -148 0 word:notic -301 0 word:now 53 175
        word:number 0 -49 word:of -99 -44 word:off -183 0 word:offer 233 78 word:offic -196 87
        word:on -130 6 word:one -350 -126 word:only -138 -41 word:open 0 157 word:or 240 58
        word:other -385 -117 word:our 233 263 word:out 224 39 word:over -108 153 word:own 47 37
        word:page -208 -69 word:paint 215 59 word:parent -94 -69 word:park 165 0
        word:partner 194 132 word:past -185 0 word:peopl -92 0 word:person 103 0 word:phon -100 0
        word:pick 0 51 word:plac 192 0 word:plan 258 148 word:play 337 0 word:pleas 0 176
        word:practic 199 21 word:prefer 219 0 word:present 0 80 word:promis -221 0
        word:proud 242 83 word:psychologist 306 103 word:publish 197 0 word:put 205 -80
        word:question -192 -81 word:reach 218 0 word:read -63 -65 word:record 213 0 word:rent 272 0
        word:report 198 62 word:right 103 0 word:ring 95 71 word:room 45 62 word:row -235 0
        word:run 210 51 word:said -140 -93 word:same 114 -46 word:sat -174 -52 word:saturday 0 -58
        word:say 83 -58 word:school 0 35 word:seat 239 0 word:second 108 114 word:see 0 202
        word:seen 0 -57 word:send -178 0 word:sent -229 0 word:sentenc -189 0 word:session 159 0
        word:set 101 0 word:shall -112 0 word:shar -195 -73 word:she -259 -50 word:sheet -242 -106
        word:shift 0 -68 word:short -299 -85 word:show -215 -66 word:side -210 -50 word:sign 118 44
        word:sinc -258 0 word:sit 0 -90 word:six 239 162 word:slid 283 80 word:small -273 -46
        word:so -22 70 word:some -64 0 word:somebody -267 -103 word:someth -179 -71 word:spar 94 0
        word:speak 0 -69 word:spr 230 61 word:staff 228 0 word:start 0 62 word:stat 428 122
        word:stay -60 -45 word:still 235 0 word:stop -277 0 word:street -126 0 word:stres 172 123
        word:student -84 0 word:such 0 61 word:summer 176 0 word:sunday 0 -41 word:tabl -217 -140
        word:take 176 120 word:talk -372 -181 word:team 152 59 word:teen 239 0 word:tell -89 -108
        word:ten 99 0 word:than -97 -41 word:that -319 -162 word:the -17 -110 word:their 190 -95
        word:them 0 -53 word:then -180 -46 word:ther -152 -157 word:therapist -148 0
        word:they -21 -90 word:thi -170 -83 word:thing -73 -101 word:think 181 63 word:third -293 0
        word:though 146 0 word:thought 0 -83 word:thre 0 11 word:through 110 0 word:thursday -124 0
        word:till -159 0 word:time -28 -43 word:to 50 0 word:together 0 -57 word:told -324 -92
        word:too 23 48 word:trad -142 0 word:train 200 235 word:treat 236 0 word:trust 255 0
        word:tuesday -40 45 word:twenty 0 52 word:two 0 88 word:understand 314 0 word:until -114 0
        word:up -60 0 word:us -252 69 word:use 264 57 word:used 263 67 word:very 126 0
        word:visit 332 75 word:volunteer -166 0 word:wait -133 0 word:walk -134 0 word:want 56 43
        word:was 0 -73 word:watch -167 -42 word:way -156 0 word:we 296 9 word:wednesday 151 0
        word:week -60 -28 word:well -121 0 word:were 174 -37 word:what -296 -173 word:when 0 -97
        word:whenever 400 0 word:wher 176 56 word:which 413 159 word:whichever 150 0
        word:whil -128 -88 word:who -126 -225 word:whol -178 0 word:will 227 151 word:winter -219 0
        word:with -104 28 word:without 103 -48 word:word -80 -77 word:work 70 137
        word:would -95 -132 word:writ -107 0 word:written 304 51 word:wrot 0 71 word:year 21 149
        word:you -509 -383 word:your -423 -310
        """
}
