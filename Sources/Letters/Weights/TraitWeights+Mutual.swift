// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -453 472
        deed:- 434 -234 deed:-_#modal 115 -143 deed:I -91 18 deed:I_#modal 51 -121
        deed:I_#past -42 143 deed:I_am -144 100 deed:I_believ 196 -142 deed:I_bring 131 0
        deed:I_can -138 102 deed:I_could 0 -45 deed:I_do -190 181 deed:I_have 34 -71
        deed:I_know 266 -144 deed:I_take 0 155 deed:I_think 82 -25 deed:I_was 0 40
        deed:I_will -32 137 deed:I_would -163 98 deed:I_wrot 0 -167 deed:My 93 0
        deed:My_#anyone 0 -93 deed:My_#comer 99 -85 deed:My_#common 118 -158
        deed:My_#people 208 -127 deed:My_#relative 0 29 deed:My_#seat 0 -152 deed:My_#token -111 0
        deed:They 43 -76 deed:They_#modal 94 -144 deed:They_#past -248 162 deed:They_are 0 -120
        deed:They_has 0 122 deed:They_will 0 -94 deed:They_would 0 -58 deed:We 159 -100
        deed:We_#modal 52 -129 deed:We_#past 0 -113 deed:We_are -168 152 deed:You 236 -103
        deed:You_#modal 220 -59 deed:You_#past -220 273 deed:You_and 0 -157 deed:You_gave 207 0
        deed:You_have -82 76 deed:You_know 163 0 deed:You_let -143 47 deed:You_like 305 -72
        deed:You_said 162 0 deed:You_say 107 0 deed:You_will 0 -82 deed:You_would 59 -83
        deed:Your 44 -391 deed:Your_#anyone 0 -136 deed:Your_#comer 40 -125
        deed:Your_#common 11 -69 deed:Your_#modal 310 -491 deed:Your_#people 392 -522
        deed:Your_#praise 0 -50 deed:Your_#seat 0 -51 deed:Your_#time -131 0
        deed:Your_#treatment 119 0 deed:Your_#work 0 103 deed:Your_client -130 0
        deed:Your_patient 113 0 mark:digit -144 0 mark:first -789 171 mark:last -486 171
        mark:last-but-one -419 171 mark:last-but-two 1 170 mark:long 266 -245
        mark:question -161 -296 mark:quoted 258 -188 mark:second -192 171 mark:short 92 16
        near:#accessVerb_a 0 -44 near:#accessVerb_and -82 324 near:#accessVerb_at 100 0
        near:#accessVerb_for -149 0 near:#accessVerb_in 0 -148 near:#accessVerb_it -209 165
        near:#accessVerb_my -100 0 near:#accessVerb_of -99 0 near:#accessVerb_on -68 67
        near:#accessVerb_return 185 0 near:#accessVerb_that 0 -109 near:#accessVerb_the 67 107
        near:#accessVerb_which 135 0 near:#accessVerb_you -130 77 near:#accessVerb_your 0 -120
        near:#anyone_a -216 0 near:#anyone_and 103 -91 near:#anyone_are 0 -84
        near:#anyone_day -128 95 near:#anyone_for 165 -46 near:#anyone_have 115 0
        near:#anyone_i -112 0 near:#anyone_in 0 -43 near:#anyone_is -155 0 near:#anyone_mine 93 -82
        near:#anyone_my 0 -88 near:#anyone_of 77 -122 near:#anyone_on 39 -74 near:#anyone_that 0 67
        near:#anyone_the 0 63 near:#anyone_to 81 -91 near:#anyone_who 0 -102 near:#anyone_with 99 0
        near:#anyone_would 0 -112 near:#anyone_you 72 -87 near:#anyone_your 110 -206
        near:#benefit_a 90 -119 near:#benefit_and 0 -175 near:#benefit_be 0 91
        near:#benefit_for 0 -115 near:#benefit_i 73 0 near:#benefit_if 72 -43
        near:#benefit_in 86 80 near:#benefit_it 110 -116 near:#benefit_than 178 0
        near:#benefit_that -105 61 near:#benefit_the 0 -163 near:#benefit_them 173 -114
        near:#benefit_to 82 -114 near:#benefit_you 211 -67 near:#benefit_your 30 -154
        near:#capacity_and -96 32 near:#capacity_i 0 55 near:#capacity_that 0 98
        near:#capacity_the -81 92 near:#certain_a -81 52 near:#certain_about 0 139
        near:#certain_and 0 37 near:#certain_at 0 149 near:#certain_charg 188 0
        near:#certain_day -77 0 near:#certain_from -142 0 near:#certain_in 89 0
        near:#certain_of 0 85 near:#certain_one 0 73 near:#certain_to -153 48
        near:#certain_who 0 -90 near:#comer_and -101 0 near:#comer_are 0 -85 near:#comer_have 0 -99
        near:#comer_i 100 -120 near:#comer_it 0 -89 near:#comer_my 126 -86 near:#comer_see 123 -119
        near:#comer_the -68 0 near:#comer_to -84 0 near:#comer_who 53 -74 near:#comer_with 0 -64
        near:#comer_would 196 -125 near:#comer_your 87 -77 near:#common_'s 76 -168
        near:#common_a 107 -47 near:#common_about 0 92 near:#common_after -121 0
        near:#common_am 0 27 near:#common_an 0 108 near:#common_and -155 110 near:#common_any 0 117
        near:#common_are 54 -137 near:#common_as 0 24 near:#common_at 292 32
        near:#common_back 0 -60 near:#common_be 0 -118 near:#common_been 0 100
        near:#common_befor -69 -93 near:#common_both 0 -122 near:#common_by 86 56
        near:#common_could 0 -57 near:#common_day 0 73 near:#common_each 0 -79
        near:#common_every 0 88 near:#common_for -117 26 near:#common_free 112 -149
        near:#common_get 0 -87 near:#common_give 146 0 near:#common_has -186 135
        near:#common_have -306 0 near:#common_he 122 103 near:#common_home 0 -73
        near:#common_how -78 31 near:#common_i -205 69 near:#common_if -118 0
        near:#common_in -144 175 near:#common_is -119 0 near:#common_it 205 -137
        near:#common_know 0 116 near:#common_may 0 -74 near:#common_me -184 88
        near:#common_might 0 -100 near:#common_mine 231 -100 near:#common_monday 0 126
        near:#common_my -155 -41 near:#common_not -48 -10 near:#common_of -65 230
        near:#common_on -253 160 near:#common_one 45 -34 near:#common_or 0 83
        near:#common_our -105 0 near:#common_out 101 -205 near:#common_peopl 71 89
        near:#common_same 0 -108 near:#common_should 0 128 near:#common_so 195 0
        near:#common_some 0 -120 near:#common_someth 0 -101 near:#common_than -96 0
        near:#common_that -42 79 near:#common_the 76 119 near:#common_their 128 -71
        near:#common_them 0 -52 near:#common_ther -140 142 near:#common_they 0 9
        near:#common_thi 81 -80 near:#common_thing 140 0 near:#common_thre 0 -88
        near:#common_to 236 131 near:#common_too 163 0 near:#common_us 49 0 near:#common_week 0 89
        near:#common_well 219 0 near:#common_what 0 -107 near:#common_when 102 -121
        near:#common_wher 150 29 near:#common_which 88 -80 near:#common_who 89 -70
        near:#common_with 218 -63 near:#common_work 0 -109 near:#common_would 179 -189
        near:#common_you -223 0 near:#common_your -110 -109 near:#credential_a -100 0
        near:#credential_for 0 128 near:#credential_it 0 71 near:#credential_not -60 60
        near:#credential_the 0 108 near:#credential_well 256 0 near:#credential_with 92 0
        near:#ending_a 146 -199 near:#ending_all 0 139 near:#ending_an 0 101
        near:#ending_and 143 -152 near:#ending_at 75 0 near:#ending_been -39 64
        near:#ending_better 106 0 near:#ending_for 0 -28 near:#ending_from 61 -123
        near:#ending_given 196 0 near:#ending_got 0 -79 near:#ending_in -157 -66
        near:#ending_is -87 0 near:#ending_it 99 -104 near:#ending_me -41 71 near:#ending_of 104 -6
        near:#ending_on -218 60 near:#ending_one 108 -111 near:#ending_out 82 -101
        near:#ending_over 0 -89 near:#ending_sinc -89 0 near:#ending_that 113 0
        near:#ending_the 154 105 near:#ending_them 0 -101 near:#ending_to -68 69
        near:#ending_who 0 -66 near:#ending_your 0 -38 near:#final_a 0 -125 near:#final_and 72 0
        near:#final_in 116 -94 near:#final_of 140 -143 near:#final_on -105 0 near:#final_the 213 0
        near:#food_at 0 -64 near:#food_the 0 -111 near:#gap_for 109 -94 near:#gap_on -107 0
        near:#gap_to 0 -100 near:#gap_you 114 0 near:#giveVerb_a 217 -159 near:#giveVerb_at -122 0
        near:#giveVerb_for -117 0 near:#giveVerb_i 0 -63 near:#giveVerb_it 276 0
        near:#giveVerb_my -100 59 near:#giveVerb_the 0 -52 near:#giveVerb_them 133 -84
        near:#giveVerb_to 144 -90 near:#giveVerb_you 404 -111 near:#giveVerb_your 142 -13
        near:#goVerb_a 0 -21 near:#goVerb_and 0 -38 near:#goVerb_it 0 88 near:#goVerb_of 0 -98
        near:#goVerb_on -100 0 near:#goVerb_out 123 0 near:#goVerb_the -131 93
        near:#goVerb_to 48 -52 near:#goVerb_up -138 0 near:#goVerb_you -125 -16
        near:#growth_a -99 114 near:#hedge_a 44 -47 near:#hedge_about 0 131 near:#hedge_and 0 -130
        near:#hedge_be 230 -207 near:#hedge_come 0 -53 near:#hedge_do 129 -73
        near:#hedge_for 167 -150 near:#hedge_have 0 -50 near:#hedge_help 0 -101
        near:#hedge_in -70 0 near:#hedge_is 84 0 near:#hedge_it 0 -94 near:#hedge_me 138 -86
        near:#hedge_not 0 104 near:#hedge_of 0 -31 near:#hedge_that 0 -168 near:#hedge_the 259 -252
        near:#hedge_use 135 -91 near:#hedge_we 0 -92 near:#hedge_would 0 -78
        near:#hedge_you -111 90 near:#hedge_your -129 -37 near:#meetVerb_a -69 0
        near:#meetVerb_and 0 -61 near:#meetVerb_down -107 0 near:#meetVerb_for 0 85
        near:#meetVerb_i 103 0 near:#meetVerb_in -102 0 near:#meetVerb_it -116 0
        near:#meetVerb_me -142 0 near:#meetVerb_on -84 78 near:#meetVerb_over -89 0
        near:#meetVerb_that 198 -108 near:#meetVerb_the -155 0 near:#meetVerb_to -152 0
        near:#meetVerb_up -107 0 near:#meetVerb_would 134 -67 near:#meetVerb_you 53 0
        near:#meetVerb_your 255 -85 near:#meeting_and -66 -50 near:#meeting_at -92 0
        near:#meeting_the -71 -11 near:#modal_a 0 39 near:#modal_and -102 0 near:#modal_be 75 -105
        near:#modal_better 212 -110 near:#modal_both 0 -109 near:#modal_do 209 -72
        near:#modal_for -111 0 near:#modal_from 0 -99 near:#modal_good 138 0
        near:#modal_have 78 -81 near:#modal_help 0 -123 near:#modal_i -94 99 near:#modal_in 0 -106
        near:#modal_it 0 -176 near:#modal_like -14 -80 near:#modal_love 0 77 near:#modal_me 0 78
        near:#modal_my -119 0 near:#modal_not -79 131 near:#modal_of 0 -106 near:#modal_out 110 0
        near:#modal_so -184 140 near:#modal_tell 0 -103 near:#modal_the -67 0
        near:#modal_them 109 -166 near:#modal_to 132 0 near:#modal_use 161 -129
        near:#modal_we 0 -64 near:#modal_with 88 -92 near:#modal_you -189 83
        near:#modal_your 104 -146 near:#moveVerb_a 59 -57 near:#moveVerb_and 0 -80
        near:#moveVerb_at 101 0 near:#moveVerb_it 190 -72 near:#moveVerb_me -112 0
        near:#moveVerb_my 0 -70 near:#moveVerb_of 0 -64 near:#moveVerb_on -71 98
        near:#moveVerb_one 160 0 near:#moveVerb_out 102 -131 near:#moveVerb_that 0 137
        near:#moveVerb_the -98 -2 near:#moveVerb_them 0 -94 near:#moveVerb_with 0 -44
        near:#moveVerb_you 375 0 near:#moveVerb_your 0 89 near:#named_i -74 0 near:#named_the 0 -72
        near:#negation_a 0 71 near:#negation_and 172 0 near:#negation_be 0 130
        near:#negation_but 0 130 near:#negation_charg 221 -131 near:#negation_for -97 130
        near:#negation_i 139 0 near:#negation_is 0 -120 near:#negation_know 0 96
        near:#negation_on 113 0 near:#negation_one -117 84 near:#negation_the 0 -30
        near:#negation_to 0 -78 near:#noticing_a 0 -75 near:#noticing_and 183 -109
        near:#noticing_at -68 0 near:#noticing_for -161 -107 near:#noticing_how -148 57
        near:#noticing_i -43 68 near:#noticing_in -62 0 near:#noticing_is 0 -42
        near:#noticing_it -91 69 near:#noticing_me 204 0 near:#noticing_my 0 66
        near:#noticing_of -91 289 near:#noticing_peopl 0 101 near:#noticing_the 0 -63
        near:#noticing_their 131 0 near:#noticing_them 112 -29 near:#noticing_to -20 76
        near:#noticing_what 142 -138 near:#noticing_you -439 134 near:#noticing_your -129 -141
        near:#number_a 0 155 near:#number_and -59 0 near:#number_at 0 -120 near:#number_for 0 -112
        near:#number_hour -116 105 near:#number_i 84 -73 near:#number_in 193 0
        near:#number_of 90 83 near:#number_on 0 -69 near:#number_the -207 0
        near:#number_them -109 0 near:#number_to 0 -80 near:#number_us 150 0 near:#number_who 0 88
        near:#number_with 0 -64 near:#number_year -66 46 near:#outcome_a 27 -115
        near:#outcome_and 220 -176 near:#outcome_at 0 63 near:#outcome_for 207 -234
        near:#outcome_hour 0 -90 near:#outcome_how -144 0 near:#outcome_if 0 -78
        near:#outcome_in 163 -87 near:#outcome_it -163 106 near:#outcome_of 223 -104
        near:#outcome_on -176 132 near:#outcome_the 109 148 near:#outcome_to -84 0
        near:#outcome_what 146 -126 near:#outcome_with 71 0 near:#outcome_you -61 0
        near:#outcome_your 0 -65 near:#passVerb_a 229 -14 near:#passVerb_at -197 122
        near:#passVerb_i 88 63 near:#passVerb_in 167 -64 near:#passVerb_it 272 0
        near:#passVerb_me -114 66 near:#passVerb_my -156 72 near:#passVerb_of 85 0
        near:#passVerb_on -166 117 near:#passVerb_that -127 85 near:#passVerb_the 0 44
        near:#passVerb_them 82 0 near:#passVerb_to 0 91 near:#passVerb_up 0 130
        near:#passVerb_what 144 -83 near:#passVerb_you 209 0 near:#passVerb_your 133 0
        near:#past_a 71 -86 near:#past_about -88 60 near:#past_and 0 134 near:#past_at -157 0
        near:#past_by 0 -90 near:#past_for -60 37 near:#past_him -158 0 near:#past_his -99 0
        near:#past_i -80 0 near:#past_in -2 16 near:#past_is 0 -84 near:#past_it 0 206
        near:#past_me 0 61 near:#past_my -103 0 near:#past_of 52 0 near:#past_on -110 69
        near:#past_out -76 118 near:#past_that -37 145 near:#past_the -219 -35
        near:#past_them -136 211 near:#past_thre 0 -98 near:#past_through 0 149
        near:#past_to -26 205 near:#past_us 46 0 near:#past_what 179 -53 near:#past_who 0 -75
        near:#past_with -155 100 near:#past_you 0 135 near:#past_your -101 22
        near:#people_a 161 -46 near:#people_and -155 0 near:#people_at 124 -104
        near:#people_be 112 0 near:#people_can 0 -110 near:#people_for 0 -57
        near:#people_have 245 -83 near:#people_i 255 -64 near:#people_is 0 -50
        near:#people_it 0 -94 near:#people_like 0 -98 near:#people_may 164 0
        near:#people_my 145 -126 near:#people_of -155 159 near:#people_on 57 -25
        near:#people_see 131 -126 near:#people_that 0 -107 near:#people_the -164 -93
        near:#people_them -98 0 near:#people_to 122 -97 near:#people_who 0 -110
        near:#people_with 0 -35 near:#people_would 632 -241 near:#people_you 0 -140
        near:#place_and 0 119 near:#place_i -125 0 near:#place_to 0 64 near:#praise_and 0 -62
        near:#praise_i 0 163 near:#praise_in 72 0 near:#praise_the 0 58 near:#praise_to 66 -27
        near:#praise_you -99 92 near:#relative_and -102 0 near:#resource_a 89 0
        near:#resource_and -63 -28 near:#resource_at 0 125 near:#resource_for 183 -160
        near:#resource_i -79 0 near:#resource_is 0 -63 near:#resource_it -133 0
        near:#resource_of 133 -107 near:#resource_on 329 -187 near:#resource_the 0 -4
        near:#resource_to 79 -72 near:#resource_your 62 -84 near:#seat_a 48 -70
        near:#seat_and -289 138 near:#seat_at 0 149 near:#seat_for -106 0 near:#seat_i -70 0
        near:#seat_is -98 0 near:#seat_it -105 0 near:#seat_of 0 34 near:#seat_the 87 -105
        near:#seat_to 96 0 near:#seat_with 110 0 near:#seat_you -87 130 near:#sendVerb_to 175 -111
        near:#sign_and -119 57 near:#sign_it 0 -104 near:#sign_of 70 73 near:#sign_would -166 0
        near:#sign_your -182 110 near:#span_a 0 -50 near:#span_and -178 66 near:#span_for 0 -83
        near:#span_i 0 88 near:#span_in 0 71 near:#span_of -87 103 near:#span_on 0 -28
        near:#span_or 90 0 near:#span_that 0 92 near:#span_the -50 0 near:#span_you -70 -84
        near:#span_your 153 0 near:#takeVerb_the 156 -82 near:#takeVerb_to 114 0
        near:#third_a -155 181 near:#third_and 267 -88 near:#third_are 0 -93 near:#third_has 0 101
        near:#third_is -150 0 near:#third_on -129 0 near:#third_the 0 -222 near:#third_to -72 0
        near:#third_will 0 -85 near:#third_with 0 -83 near:#third_would 140 -68
        near:#third_you 83 -94 near:#third_your 177 -156 near:#time_a 125 -251
        near:#time_and -283 126 near:#time_any 0 133 near:#time_at 0 174 near:#time_for 81 -46
        near:#time_i -67 0 near:#time_is 154 -66 near:#time_it -96 0 near:#time_on 117 -55
        near:#time_or 71 -160 near:#time_that 123 0 near:#time_the -123 181 near:#time_to 120 0
        near:#time_you 0 -160 near:#time_your 207 0 near:#token_and 0 89 near:#token_of 0 133
        near:#treatment_and -159 0 near:#treatment_i -101 0 near:#treatment_with 113 114
        near:#universal_and 53 0 near:#universal_at -112 88 near:#universal_charg 188 0
        near:#universal_day -77 53 near:#universal_i 0 99 near:#universal_in 88 0
        near:#universal_is -86 0 near:#universal_it 84 0 near:#universal_that -137 0
        near:#universal_to -169 47 near:#universal_who 0 -109 near:#universal_your 0 -93
        near:#vacant_and 0 -51 near:#vacant_for 171 -55 near:#vacant_on -118 0
        near:#vacant_you 171 0 near:#wantVerb_a 0 -48 near:#wantVerb_and 0 -53
        near:#wantVerb_be -127 95 near:#wantVerb_for -152 0 near:#wantVerb_if -138 0
        near:#wantVerb_in 0 70 near:#wantVerb_it -126 0 near:#wantVerb_that -80 0
        near:#wantVerb_the 91 67 near:#wantVerb_them 0 -70 near:#wantVerb_to 0 44
        near:#wantVerb_you -207 0 near:#wantVerb_your -116 0 near:#we_a 0 136 near:#we_are -138 126
        near:#we_both 196 0 near:#we_have -121 0 near:#we_the 127 0 near:#work_and -120 0
        near:#work_in -107 0 near:#work_on 0 -60 near:#work_that -78 0 near:#work_the -104 0
        near:#writer_a -2 -120 near:#writer_about 71 0 near:#writer_also 0 -123
        near:#writer_am -63 83 near:#writer_and 111 114 near:#writer_at 0 115 near:#writer_be 0 84
        near:#writer_believ 0 -105 near:#writer_bring 0 -40 near:#writer_can -78 83
        near:#writer_could 48 -130 near:#writer_for -191 116 near:#writer_from 0 -102
        near:#writer_given 195 0 near:#writer_got 0 -64 near:#writer_have 200 -154
        near:#writer_hear -121 0 near:#writer_how 0 -108 near:#writer_i 0 33
        near:#writer_in -50 107 near:#writer_is -150 28 near:#writer_it 55 -190
        near:#writer_know 195 -109 near:#writer_my -84 0 near:#writer_name 0 117
        near:#writer_need 0 143 near:#writer_on -287 101 near:#writer_one 0 -126
        near:#writer_own 0 71 near:#writer_read 0 85 near:#writer_room 0 136 near:#writer_so -132 0
        near:#writer_take -152 117 near:#writer_that 71 -134 near:#writer_the -138 -137
        near:#writer_think 66 0 near:#writer_to 0 256 near:#writer_train 0 -108
        near:#writer_two -85 0 near:#writer_want 0 83 near:#writer_what 197 -87
        near:#writer_will -23 96 near:#writer_with 95 0 near:#writer_would 182 -102
        near:#writer_writ 179 0 near:#writer_wrot 0 -155 near:#writer_you 163 -57
        near:#writer_your -36 -29 near:#you_a 127 0 near:#you_and 381 -260 near:#you_are -36 0
        near:#you_at -66 -33 near:#you_client 0 -55 near:#you_clinic 0 -96 near:#you_could 62 -24
        near:#you_do -200 0 near:#you_for 55 -155 near:#you_gave 126 0 near:#you_get 0 -101
        near:#you_had 0 73 near:#you_has -143 0 near:#you_have 55 -198 near:#you_i 90 -43
        near:#you_in 177 -140 near:#you_is -141 0 near:#you_it 219 78 near:#you_know 111 0
        near:#you_let -117 61 near:#you_like 74 -65 near:#you_may 176 -140 near:#you_me 56 -63
        near:#you_might 93 -119 near:#you_mine 132 -107 near:#you_my 103 -71 near:#you_not -127 0
        near:#you_of 0 -29 near:#you_on -96 148 near:#you_one 107 0 near:#you_patient 0 -39
        near:#you_peopl 106 -84 near:#you_put 0 110 near:#you_room 0 -122 near:#you_said 111 0
        near:#you_say 61 -72 near:#you_staff 0 -76 near:#you_that 163 0 near:#you_the -262 -150
        near:#you_to -41 -18 near:#you_what 67 -141 near:#you_will 0 -49 near:#you_with 52 0
        near:#you_would -98 -114 near:#you_you 0 54 near:'s_#common 0 -60
        near:a_#accessVerb -279 49 near:a_#anyone 57 0 near:a_#benefit 78 -44 near:a_#capacity 0 51
        near:a_#certain 0 -33 near:a_#comer 0 -82 near:a_#common 96 -48 near:a_#ending 0 -78
        near:a_#final 0 124 near:a_#giveVerb 0 109 near:a_#hedge 67 -191 near:a_#moveVerb 0 -58
        near:a_#named 0 148 near:a_#negation 0 -112 near:a_#number 156 -78 near:a_#outcome 196 -11
        near:a_#passVerb 141 -60 near:a_#past 89 0 near:a_#people -53 138 near:a_#place -165 196
        near:a_#praise -76 195 near:a_#profession 0 79 near:a_#resource 353 -339
        near:a_#seat -59 142 near:a_#span 11 -19 near:a_#time 164 -152 near:a_#treatment 0 138
        near:a_#universal 0 -91 near:a_#vacant 56 -34 near:a_#wantVerb 0 -129 near:a_#work 65 -50
        near:a_#writer -356 157 near:all_#common 0 -110 near:also_#common -125 0
        near:am_#common -26 53 near:am_#ending -107 137 near:am_#hedge -91 0
        near:am_#negation 133 0 near:am_#noticing -82 82 near:am_#number 0 70
        near:am_#outcome -134 74 near:am_#passVerb 0 59 near:am_#past -94 91 near:am_#people 0 168
        near:am_#profession 0 -119 near:am_#you 144 0 near:an_#capacity 106 -85
        near:an_#span 114 -104 near:an_#time 126 -115 near:and_#accessVerb 18 -192
        near:and_#anyone 107 -62 near:and_#benefit -45 -69 near:and_#capacity 0 92
        near:and_#comer 142 -144 near:and_#common -282 228 near:and_#credential -145 90
        near:and_#ending 109 -147 near:and_#giveVerb 0 100 near:and_#goVerb 89 66
        near:and_#hedge 187 -171 near:and_#meetVerb -30 0 near:and_#meeting -123 0
        near:and_#modal -11 -208 near:and_#moveVerb 0 148 near:and_#named 0 -191
        near:and_#noticing 0 46 near:and_#number 0 -27 near:and_#outcome 217 0
        near:and_#passVerb 0 160 near:and_#past -148 128 near:and_#people 77 -90
        near:and_#place 0 75 near:and_#praise -47 0 near:and_#resource 0 111 near:and_#seat 67 0
        near:and_#third 102 -129 near:and_#time -91 38 near:and_#title 0 -100
        near:and_#treatment 0 110 near:and_#wantVerb 0 10 near:and_#writer 385 -183
        near:and_#you 64 -75 near:any_#capacity 0 114 near:any_#common -98 83
        near:any_#span -121 97 near:any_#time -128 104 near:are_#anyone 150 0
        near:are_#common -103 116 near:are_#hedge 128 0 near:are_#number 108 0
        near:are_#past 153 -75 near:are_#people 0 86 near:are_#praise -94 128
        near:are_#you 290 -105 near:as_#benefit 235 0 near:as_#common 68 0 near:as_#noticing 246 0
        near:as_#wantVerb 180 0 near:as_#you 117 0 near:ask_#you 0 114 near:at_#accessVerb 0 72
        near:at_#certain 100 0 near:at_#common -119 0 near:at_#final 151 0 near:at_#named -115 0
        near:at_#negation 0 -134 near:at_#number 108 87 near:at_#universal 152 0 near:at_#you 0 -69
        near:be_#benefit 366 -279 near:be_#common -65 -42 near:be_#noticing 78 -101
        near:be_#outcome 63 -64 near:be_#past 0 90 near:be_#you -112 0 near:been_#common 109 58
        near:befor_#common 121 0 near:better_#common 158 0 near:both_#common 228 0
        near:by_#common 0 -67 near:by_#moveVerb 0 -99 near:by_#writer 120 0
        near:can_#accessVerb -141 81 near:can_#ending -112 0 near:can_#meetVerb 103 0
        near:can_#negation -179 78 near:can_#noticing 45 0 near:can_#writer 105 0
        near:come_#accessVerb -132 0 near:come_#common 0 88 near:come_#writer 132 -128
        near:could_#benefit 182 -144 near:could_#common 137 -43 near:could_#ending -123 0
        near:could_#giveVerb 87 -174 near:could_#goVerb -143 0 near:could_#meetVerb -158 -80
        near:could_#moveVerb 0 -53 near:could_#noticing 51 -84 near:could_#outcome -120 0
        near:could_#writer -105 0 near:could_#you 50 -99 near:day_#common -192 0
        near:do_#accessVerb -147 82 near:do_#common 337 0 near:do_#ending -126 0
        near:do_#noticing -93 119 near:do_#outcome 291 -84 near:do_#you 0 -109
        near:every_#people 0 118 near:for_#accessVerb 0 -112 near:for_#anyone 0 -47
        near:for_#certain 0 -64 near:for_#common -74 -67 near:for_#ending 0 -92
        near:for_#food -160 0 near:for_#gap 0 -90 near:for_#goVerb 0 -99 near:for_#meeting -87 0
        near:for_#negation 260 -128 near:for_#number 0 98 near:for_#outcome 0 -52
        near:for_#people 80 -101 near:for_#praise -189 127 near:for_#seat 127 -123
        near:for_#span 0 121 near:for_#third 215 -109 near:for_#time 0 -114
        near:for_#universal 0 -31 near:for_#vacant 0 -120 near:for_#writer -86 0
        near:for_#you 219 -223 near:free_#resource 0 -123 near:from_#common 118 -139
        near:give_#you 0 -80 near:had_#common -106 99 near:had_#ending 0 121 near:has_#common 0 54
        near:has_#meetVerb 0 63 near:has_#moveVerb 158 0 near:has_#writer 0 94
        near:have_#accessVerb -86 -188 near:have_#benefit 72 40 near:have_#certain 0 190
        near:have_#common 304 -73 near:have_#ending 0 -13 near:have_#giveVerb 149 0
        near:have_#hedge 90 0 near:have_#meetVerb -159 90 near:have_#meeting -84 0
        near:have_#moveVerb 123 34 near:have_#negation -75 83 near:have_#noticing 0 76
        near:have_#number 0 -55 near:have_#outcome 58 0 near:have_#passVerb 31 0
        near:have_#past -133 34 near:have_#people 192 -144 near:have_#praise 0 -151
        near:have_#resource 130 -60 near:have_#seat 0 133 near:have_#time 0 76
        near:have_#universal -71 153 near:have_#writer 0 -109 near:have_#you 0 -109
        near:he_#past 0 62 near:hear_#common -134 88 near:help_#you 159 0 near:how_#ending 0 80
        near:how_#moveVerb 118 0 near:how_#past 0 75 near:how_#you 0 92 near:i_#accessVerb -124 -40
        near:i_#anyone -113 168 near:i_#benefit -319 181 near:i_#capacity -112 158
        near:i_#certain -47 -120 near:i_#comer -179 201 near:i_#common 121 -9
        near:i_#credential -68 2 near:i_#ending 118 -55 near:i_#final 0 131 near:i_#gap -199 145
        near:i_#giveVerb 150 -2 near:i_#goVerb 54 -5 near:i_#growth -89 211 near:i_#hedge 221 -159
        near:i_#meetVerb -198 -46 near:i_#modal -62 -211 near:i_#moveVerb 108 0
        near:i_#named -126 102 near:i_#negation -44 171 near:i_#noticing -62 69
        near:i_#number -94 -173 near:i_#outcome -76 104 near:i_#passVerb 294 -140
        near:i_#past -99 0 near:i_#people -35 -18 near:i_#praise -215 164 near:i_#seat 0 175
        near:i_#sendVerb 267 0 near:i_#span 0 64 near:i_#takeVerb -246 94 near:i_#third 158 0
        near:i_#time -101 126 near:i_#treatment -130 78 near:i_#universal -112 10
        near:i_#vacant -198 85 near:i_#wantVerb 0 203 near:i_#work 138 -79 near:i_#writer -112 47
        near:i_#you 192 -80 near:if_#modal -142 102 near:if_#past 201 -140 near:if_#we 0 -140
        near:if_#writer 191 -100 near:if_#you -144 0 near:in_#accessVerb 154 -119
        near:in_#common 76 68 near:in_#ending 282 -104 near:in_#final 121 0 near:in_#named 79 -178
        near:in_#number 0 86 near:in_#outcome 0 -59 near:in_#passVerb 126 0 near:in_#past -85 0
        near:in_#place 0 55 near:in_#seat 0 -59 near:in_#sign 0 139 near:in_#span 0 -102
        near:in_#third -137 0 near:in_#time 87 -41 near:in_#treatment 0 -86 near:in_#vacant 0 -60
        near:in_#writer 77 -76 near:in_#you 155 -156 near:is_#accessVerb -83 152
        near:is_#anyone 274 -131 near:is_#benefit -146 0 near:is_#common -164 109
        near:is_#growth -114 0 near:is_#negation -96 0 near:is_#past 79 0 near:is_#praise -147 0
        near:is_#span 0 99 near:is_#vacant 117 0 near:is_#wantVerb -105 0 near:is_#writer -129 80
        near:is_#you 204 -137 near:it_#anyone 157 -139 near:it_#benefit 253 -137
        near:it_#certain 0 -131 near:it_#common 159 -73 near:it_#gap 0 -96 near:it_#modal -101 0
        near:it_#named 179 0 near:it_#noticing 136 0 near:it_#number 0 -110 near:it_#past -174 84
        near:it_#praise 0 -60 near:it_#time -87 0 near:it_#universal 0 -118 near:it_#vacant 0 -91
        near:it_#writer -244 114 near:it_#you 139 -130 near:know_#you -194 0 near:let_#anyone 0 102
        near:let_#we 136 0 near:like_#common 0 -108 near:like_#giveVerb 166 -108
        near:like_#passVerb 0 -95 near:like_#you -148 0 near:list_#common -159 0
        near:may_#benefit 183 -108 near:may_#common 88 -207 near:may_#ending 0 -100
        near:may_#noticing 0 -118 near:may_#writer 0 113 near:me_#anyone -170 115
        near:me_#common -91 0 near:me_#noticing 152 -88 near:me_#you -132 0
        near:might_#benefit 181 -187 near:might_#common 125 -184 near:might_#ending 0 -117
        near:might_#noticing 0 -90 near:mine_#common 195 -159 near:mine_#hedge 0 -74
        near:mine_#modal 124 -106 near:my_#accessVerb -111 149 near:my_#anyone 165 -77
        near:my_#capacity 0 72 near:my_#comer 159 0 near:my_#common 55 0 near:my_#modal 181 -123
        near:my_#named 0 88 near:my_#outcome 0 -87 near:my_#passVerb 102 67 near:my_#people 183 0
        near:my_#relative -87 57 near:my_#resource 0 -150 near:my_#seat 0 -68 near:my_#sign -78 80
        near:my_#time -97 0 near:my_#token -153 114 near:my_#treatment 85 -154
        near:never_#common 0 81 near:never_#ending 0 127 near:never_#past 0 70
        near:new_#common -97 69 near:no_#common 0 -67 near:not_#accessVerb 0 -86
        near:not_#common 65 84 near:not_#moveVerb 125 0 near:not_#noticing -216 183
        near:not_#outcome -126 42 near:not_#past 80 0 near:not_#wantVerb 199 0
        near:now_#common 0 94 near:of_#accessVerb -84 60 near:of_#anyone 0 -173
        near:of_#benefit 0 -113 near:of_#capacity -97 126 near:of_#comer 0 -57
        near:of_#common 40 -2 near:of_#ending 0 75 near:of_#hedge 85 -71 near:of_#modal 180 -82
        near:of_#moveVerb 125 0 near:of_#named -93 91 near:of_#past 57 134 near:of_#people 159 -62
        near:of_#praise 84 -166 near:of_#resource 287 -79 near:of_#third -109 0 near:of_#we 214 0
        near:of_#work 0 74 near:of_#writer 123 0 near:of_#you -154 0 near:offic_#common 0 108
        near:on_#accessVerb 0 -70 near:on_#certain 0 98 near:on_#common 48 0
        near:on_#ending 122 -46 near:on_#meetVerb 106 -89 near:on_#meeting 152 0
        near:on_#number 52 0 near:on_#outcome 0 -64 near:on_#people 182 -68 near:on_#sign -156 0
        near:on_#span 64 0 near:on_#time -110 141 near:on_#universal 0 92 near:on_#writer 0 -195
        near:one_#common 39 0 near:one_#modal 124 0 near:one_#noticing -106 105 near:one_#past 0 53
        near:one_#third -102 0 near:one_#time 0 -74 near:one_#writer 79 0 near:one_#you -119 0
        near:or_#common -164 178 near:or_#time 96 -104 near:other_#common 0 -59
        near:own_#common 0 79 near:peopl_#accessVerb 89 -62 near:peopl_#common 0 -61
        near:peopl_#meetVerb 0 -89 near:peopl_#modal 102 0 near:peopl_#writer 83 -160
        near:see_#people 0 91 near:she_#past -109 0 near:sinc_#common 0 -124 near:six_#span 0 143
        near:six_#time 0 151 near:so_#common 151 0 near:so_#past -110 0 near:so_#writer 0 37
        near:so_#you 0 -129 near:some_#time -140 0 near:tell_#writer -69 0 near:tell_#you 69 0
        near:than_#writer 175 0 near:that_#accessVerb 0 103 near:that_#anyone 0 -78
        near:that_#benefit 134 0 near:that_#certain 0 -94 near:that_#comer 152 0
        near:that_#common 74 -225 near:that_#ending -277 282 near:that_#giveVerb 127 -106
        near:that_#hedge 0 -76 near:that_#moveVerb -78 0 near:that_#negation -99 0
        near:that_#number 0 104 near:that_#outcome -134 0 near:that_#past -134 142
        near:that_#people 264 -63 near:that_#praise -87 74 near:that_#third -71 0
        near:that_#wantVerb 0 -89 near:that_#writer -39 42 near:that_#you 132 -78
        near:the_#accessVerb 238 -164 near:the_#anyone 329 -186 near:the_#benefit 0 -73
        near:the_#capacity -63 69 near:the_#certain 50 -169 near:the_#comer 186 -201
        near:the_#common 0 64 near:the_#ending 98 -239 near:the_#final 0 -159 near:the_#gap -63 0
        near:the_#giveVerb 0 100 near:the_#goVerb 73 0 near:the_#hedge -116 0
        near:the_#meetVerb 247 -122 near:the_#meeting 115 -29 near:the_#modal 106 0
        near:the_#moveVerb -62 0 near:the_#named -75 -137 near:the_#negation 0 -69
        near:the_#noticing -58 0 near:the_#number 187 -41 near:the_#outcome -127 0
        near:the_#passVerb -196 170 near:the_#past -70 0 near:the_#people 304 -174
        near:the_#place -45 -193 near:the_#praise 0 -36 near:the_#relative 0 -85
        near:the_#resource 37 0 near:the_#seat 0 -81 near:the_#sign -177 43 near:the_#span 138 109
        near:the_#third 55 -82 near:the_#time 180 -34 near:the_#token -125 104
        near:the_#treatment -117 3 near:the_#universal -117 -63 near:the_#wantVerb -106 104
        near:the_#we 187 -111 near:the_#work -145 247 near:the_#writer 78 -13 near:the_#you 0 -7
        near:their_#common 0 -91 near:them_#common 62 -126 near:them_#you 107 -160
        near:ther_#modal 0 -104 near:they_#benefit 139 -96 near:they_#common 80 -175
        near:they_#meetVerb 0 -79 near:they_#modal 149 -50 near:thi_#common -57 0
        near:thi_#span 0 81 near:thi_#time -69 108 near:thing_#common 122 0
        near:thos_#common 0 -109 near:thre_#common 88 -155 near:to_#accessVerb 0 70
        near:to_#anyone 42 -84 near:to_#benefit 75 -95 near:to_#certain 308 -110
        near:to_#comer 136 -174 near:to_#common 132 -166 near:to_#final 108 -72
        near:to_#food -126 81 near:to_#giveVerb 547 -196 near:to_#hedge -230 180
        near:to_#meetVerb 181 0 near:to_#moveVerb 109 -96 near:to_#noticing 0 204
        near:to_#passVerb 251 -72 near:to_#past 0 87 near:to_#people 24 0 near:to_#place 113 0
        near:to_#resource 71 -110 near:to_#seat 0 147 near:to_#sendVerb 149 0 near:to_#sign 116 0
        near:to_#third 73 -145 near:to_#time -101 76 near:to_#universal 171 0 near:to_#work 0 92
        near:to_#writer -130 -19 near:to_#you 7 0 near:two_#common -84 89 near:us_#common 85 0
        near:want_#common 0 80 near:was_#accessVerb 97 95 near:was_#common 0 115
        near:we_#common 108 -53 near:we_#ending -118 0 near:we_#meetVerb -100 0 near:we_#modal 88 0
        near:we_#noticing 0 -130 near:we_#past 85 -118 near:what_#accessVerb 0 -82
        near:what_#benefit 152 0 near:what_#common 112 -118 near:what_#credential -93 0
        near:what_#ending 99 -81 near:what_#meetVerb 0 -106 near:what_#moveVerb 0 -90
        near:what_#noticing 229 -116 near:what_#past 87 -94 near:what_#third 0 -53
        near:what_#writer 0 -31 near:what_#you 107 -67 near:when_#common -80 65
        near:when_#past -96 98 near:wher_#common 0 122 near:which_#common 112 -130
        near:which_#writer 0 -94 near:who_#benefit 184 -144 near:who_#common 118 -48
        near:who_#ending -157 70 near:who_#giveVerb -140 0 near:who_#modal 219 -147
        near:who_#past 0 48 near:who_#wantVerb 0 -108 near:who_#writer 0 -58 near:who_#you 0 -86
        near:will_#common 114 -186 near:will_#ending 128 0 near:will_#goVerb 0 143
        near:will_#meetVerb -98 107 near:will_#outcome 92 0 near:with_#anyone 0 -83
        near:with_#number 0 197 near:with_#passVerb -105 91 near:with_#people -124 111
        near:with_#writer 163 -118 near:with_#you 116 -111 near:work_#common 0 -100
        near:would_#accessVerb 174 -94 near:would_#anyone 0 -62 near:would_#benefit 315 -215
        near:would_#common 101 -55 near:would_#credential 95 0 near:would_#ending 257 -64
        near:would_#giveVerb 101 -151 near:would_#hedge 0 -46 near:would_#moveVerb 136 -64
        near:would_#noticing -291 177 near:would_#outcome 172 -128 near:would_#passVerb 162 -88
        near:would_#past -160 185 near:would_#praise -91 195 near:would_#third 0 -133
        near:would_#wantVerb -141 123 near:would_#writer -163 146 near:would_#you 0 -68
        near:you_#accessVerb 250 -190 near:you_#anyone 78 0 near:you_#benefit 301 -83
        near:you_#capacity 145 0 near:you_#certain -66 186 near:you_#common -56 47
        near:you_#credential -212 0 near:you_#ending -102 80 near:you_#final 0 87
        near:you_#gap 0 -70 near:you_#giveVerb 54 0 near:you_#goVerb -195 50 near:you_#hedge 60 -36
        near:you_#meetVerb -102 0 near:you_#meeting -156 49 near:you_#modal 50 -97
        near:you_#moveVerb -271 27 near:you_#negation -114 89 near:you_#noticing 221 82
        near:you_#number 128 0 near:you_#outcome 0 130 near:you_#passVerb 68 174
        near:you_#past -229 227 near:you_#people -54 0 near:you_#praise -117 117
        near:you_#takeVerb 150 0 near:you_#time 0 77 near:you_#universal -80 116
        near:you_#wantVerb 130 -105 near:you_#writer 152 -133 near:your_#accessVerb 107 -124
        near:your_#anyone -83 -225 near:your_#benefit -89 -86 near:your_#capacity 115 -106
        near:your_#comer 136 -227 near:your_#common 206 -79 near:your_#ending 100 -212
        near:your_#gap 0 -95 near:your_#giveVerb 0 -32 near:your_#goVerb 0 -34
        near:your_#hedge 274 -242 near:your_#modal 209 -298 near:your_#moveVerb 100 -83
        near:your_#negation 0 -119 near:your_#noticing 0 -178 near:your_#number 112 -83
        near:your_#outcome 95 -107 near:your_#passVerb 63 -53 near:your_#past 162 0
        near:your_#people 552 -619 near:your_#praise 0 -97 near:your_#seat 22 -92
        near:your_#sign -119 118 near:your_#span 0 -38 near:your_#time -81 72
        near:your_#treatment 163 -73 near:your_#vacant 0 -107 near:your_#wantVerb 0 -115
        near:your_#work -98 124 near:your_#writer 220 -150 pair:^_and 117 -156 pair:^_any -105 0
        pair:^_could -105 0 pair:^_he -79 0 pair:^_i -269 91 pair:^_in 191 -68 pair:^_it 263 -85
        pair:^_let 241 0 pair:^_may -106 112 pair:^_my 0 60 pair:^_no 240 0 pair:^_pleas 137 0
        pair:^_she 0 100 pair:^_so 0 77 pair:^_that -105 0 pair:^_the 265 -208 pair:^_ther 193 -96
        pair:^_they 0 -61 pair:^_we -190 80 pair:^_what -87 0 pair:^_would -126 60
        pair:^_you -220 96 pair:^_your -112 -241 pair:a_few 81 -57 pair:a_free 322 -176
        pair:a_littl 145 0 pair:about_it -141 0 pair:about_the -57 0 pair:am_a -97 0
        pair:am_not 163 0 pair:and_a -117 16 pair:and_i -48 0 pair:and_it -123 124
        pair:and_mine 115 -132 pair:and_my 267 -176 pair:and_some 0 -124 pair:and_that -209 0
        pair:and_the 172 -101 pair:and_they 0 -158 pair:and_we 0 149 pair:and_you 100 0
        pair:as_you 190 0 pair:at_the 106 -93 pair:at_your 0 -86 pair:be_glad 91 0
        pair:befor_the -127 0 pair:bring_you 261 0 pair:by_the 0 -11 pair:can_not -203 83
        pair:come_to 0 -57 pair:could_i -154 0 pair:could_tell 181 0 pair:did_not 0 85
        pair:do_it -129 0 pair:do_not 0 30 pair:each_other 215 -109 pair:few_of 0 -87
        pair:for_a 0 -186 pair:for_me -141 0 pair:for_noth 281 0 pair:for_the 156 -135
        pair:for_them 166 0 pair:for_you 276 -60 pair:for_your 121 -217 pair:free_$ 168 0
        pair:from_a -222 0 pair:from_the 112 -68 pair:glad_to 107 0 pair:good_for 146 0
        pair:got_a 0 -79 pair:grati_$ 342 0 pair:has_a -111 0 pair:has_been -94 0
        pair:have_a 99 -70 pair:have_given 226 0 pair:have_got 68 -79 pair:how_you 0 105
        pair:i_am -89 101 pair:i_believ 196 -140 pair:i_bring 131 0 pair:i_can -64 87
        pair:i_could 0 -58 pair:i_do -130 170 pair:i_have 18 -90 pair:i_know 249 -129
        pair:i_need 0 147 pair:i_see 180 -79 pair:i_take 0 155 pair:i_think 95 -30 pair:i_was 0 27
        pair:i_will 0 116 pair:i_would -103 60 pair:i_wrot 0 -191 pair:if_i 154 0
        pair:if_we 130 -160 pair:in_it -124 79 pair:in_my -84 0 pair:in_return 260 0
        pair:in_the -172 82 pair:in_your 87 -162 pair:is_a -81 98 pair:is_no 0 132
        pair:is_the -105 0 pair:is_your 366 -88 pair:it_$ -340 -28 pair:it_a 301 0
        pair:it_and 0 208 pair:it_is 112 -46 pair:it_on -114 0 pair:it_to 198 -82
        pair:it_was -137 0 pair:it_would -288 138 pair:know_how -152 0 pair:let_us 195 0
        pair:like_$ 245 0 pair:list_of 141 -98 pair:love_to 0 83 pair:may_i -101 122
        pair:me_$ -147 184 pair:me_to -136 81 pair:might_be 132 0 pair:mine_$ 65 -123
        pair:more_than -126 0 pair:my_name 0 118 pair:my_own 0 84 pair:no_charg 258 0
        pair:not_know -148 101 pair:noth_and 237 0 pair:of_a 0 56 pair:of_it 0 -55
        pair:of_mine 171 0 pair:of_my 0 83 pair:of_the 97 37 pair:of_them -157 -26
        pair:of_us 287 -68 pair:of_you -214 150 pair:of_your 0 -38 pair:on_a -107 -51
        pair:on_it 176 0 pair:on_my 0 -73 pair:on_the -159 42 pair:one_of -224 143
        pair:one_who 108 0 pair:over_$ -141 0 pair:peopl_i 0 -109 pair:say_that -171 0
        pair:say_when 180 0 pair:so_i 126 0 pair:some_of 60 -88 pair:tell_me -70 0
        pair:tell_you 119 0 pair:thank_you -101 0 pair:that_i -129 34 pair:that_is -75 0
        pair:that_it -114 0 pair:that_the 0 -53 pair:that_you 78 0 pair:that_your 69 -156
        pair:the_best -154 0 pair:the_first 89 107 pair:the_new -129 0 pair:the_next 174 -128
        pair:the_one 80 -124 pair:the_other 88 -108 pair:the_peopl 0 -118 pair:the_same 232 -172
        pair:the_two 180 0 pair:them_$ 68 -5 pair:them_to -136 0 pair:ther_$ 0 103
        pair:they_are 0 -93 pair:they_would 131 0 pair:think_of 0 211 pair:to_be -161 123
        pair:to_give 193 -111 pair:to_know -194 113 pair:to_me -133 0 pair:to_say -87 0
        pair:to_see 0 47 pair:to_send 179 0 pair:to_the -199 278 pair:to_you 140 -97
        pair:to_your 101 -62 pair:too_$ 136 -56 pair:two_of 282 0 pair:up_$ 161 0
        pair:want_to -106 141 pair:we_are -181 141 pair:we_could 172 0 pair:week_$ 0 -131
        pair:welcom_to 140 -100 pair:what_a 0 123 pair:what_i 0 -32 pair:what_you 0 -80
        pair:which_i 0 -168 pair:who_has -144 0 pair:who_would 387 -108 pair:with_a -142 72
        pair:with_me 0 -94 pair:with_my 139 0 pair:with_the 112 0 pair:work_$ 0 -86
        pair:would_be -147 109 pair:would_do 78 0 pair:would_have 149 -81 pair:would_like 95 0
        pair:would_love 0 66 pair:would_you -188 115 pair:year_$ -131 0 pair:year_of 0 128
        pair:you_$ 111 0 pair:you_a 116 0 pair:you_do -145 0 pair:you_gave 170 0 pair:you_have 0 90
        pair:you_know 158 0 pair:you_let -150 71 pair:you_like 256 -52 pair:you_said 162 0
        pair:you_say 107 0 pair:you_will -91 0 pair:your_$ 193 0 pair:your_offic 0 97
        pair:your_to 448 0 some:#accessVerb -42 -35 some:#anyone 234 -151 some:#benefit 471 -79
        some:#capacity -77 74 some:#certain 17 0 some:#comer 147 -257 some:#common -143 33
        some:#credential -31 117 some:#ending -20 0 some:#final 49 -18 some:#food -237 -12
        some:#gap 19 -134 some:#giveVerb 116 -93 some:#goVerb -35 -49 some:#growth -44 0
        some:#hedge 0 -122 some:#hollow -79 0 some:#meetVerb -98 -31 some:#meeting 166 -78
        some:#modal 465 -183 some:#month 0 81 some:#moveVerb 48 -90 some:#named -105 116
        some:#negation 211 -168 some:#noticing -157 54 some:#number -155 29 some:#outcome 139 -97
        some:#passVerb 0 38 some:#past -368 54 some:#people 19 -131 some:#place -8 0
        some:#praise -305 76 some:#profession -79 158 some:#relative 46 0 some:#resource 306 -315
        some:#seat 101 4 some:#sendVerb 107 -98 some:#sign -226 0 some:#social 0 81
        some:#span -81 -158 some:#symptom 371 -127 some:#takeVerb 270 0 some:#third 282 -352
        some:#time 132 -40 some:#title -59 109 some:#token -259 180 some:#treatment -261 138
        some:#universal -76 -167 some:#vacant 341 -143 some:#wantVerb -219 112 some:#we 323 -273
        some:#work 53 -89 some:#writer 206 -183 some:#you 352 -132 wish:I_be 0 55 wish:I_do 0 -124
        wish:I_love 0 72 word:'s 184 -234 word:a 152 20 word:about -67 18 word:accept 168 0
        word:acros 133 0 word:adult 0 112 word:after 0 -159 word:afternoon -150 112
        word:again -126 0 word:all -106 73 word:aloud 255 0 word:also -172 -120 word:alway -174 0
        word:am -93 60 word:an 122 0 word:and 114 0 word:any -161 0 word:anybody 0 -85
        word:anyon -177 64 word:anyth 207 0 word:are 216 -86 word:around -124 0 word:as 25 0
        word:ask -21 70 word:at 99 57 word:away 0 143 word:back 0 -81 word:be -130 -11
        word:been -114 56 word:befor 63 -131 word:behind 0 116 word:being 0 145
        word:believ 199 -133 word:bench 100 0 word:besid 125 0 word:best -105 0
        word:better 376 -187 word:between 111 0 word:book -121 116 word:both 832 -329
        word:box 300 -195 word:boy 172 -126 word:bring 0 -16 word:brought 0 127 word:build -119 165
        word:bus -189 121 word:but -92 196 word:by 233 -108 word:calendar 237 0 word:call 0 -47
        word:came -213 151 word:can 0 -57 word:chair 0 -112 word:chapter 0 107 word:charg 327 -152
        word:chart 138 0 word:child -171 83 word:children 215 -230 word:choos 184 0
        word:client 170 -334 word:clinic 329 -238 word:coff 40 0 word:com 202 0 word:come 218 -188
        word:compar 317 0 word:copy 385 -221 word:corner -143 0 word:cost 746 0 word:could 310 -147
        word:counsel 0 107 word:counselor -156 116 word:county 101 0 word:coupl 0 143
        word:court 0 -142 word:crew 128 -106 word:cut 0 97 word:day -53 25 word:deserv 194 0
        word:desk -145 153 word:did -49 99 word:do 165 24 word:doctor 0 122 word:done -92 0
        word:door 0 -56 word:down -93 91 word:dur 191 0 word:each 283 -161 word:early 112 0
        word:easier 430 -112 word:eat -170 0 word:eight -243 135 word:enclos 473 -129
        word:end 108 0 word:english 246 0 word:even -112 93 word:ever 151 0 word:every -347 158
        word:everybody 115 0 word:everyon -153 0 word:exchang 298 0 word:exposur 0 -157
        word:eye -185 0 word:family 92 -103 word:far 250 0 word:favor 203 0 word:few 0 -37
        word:fine -221 0 word:finish 0 48 word:first 39 -8 word:floor -92 96 word:folk 0 -81
        word:for 421 -332 word:four 0 100 word:free 1058 -512 word:from -21 110 word:front -149 0
        word:gave 383 0 word:get 91 -131 word:gift 177 0 word:give 250 -119 word:given 332 0
        word:glad 147 -127 word:gladly 223 0 word:go 0 -169 word:going -200 177 word:good 127 102
        word:got 0 -21 word:grateful -233 0 word:grati 541 0 word:great -226 0 word:group 187 0
        word:had -154 37 word:hard 231 0 word:has -70 83 word:have 13 -49 word:he -160 53
        word:hear -167 0 word:heard 0 75 word:help 145 -250 word:her -86 0 word:here 0 -66
        word:him -167 -162 word:his -61 0 word:hold 0 -74 word:home 0 -142 word:hope -151 0
        word:hospital -178 0 word:hous 117 0 word:how 315 -120 word:hurry -216 130 word:i 4 0
        word:if 80 -226 word:in 129 -75 word:is 51 -8 word:it 181 -167 word:join 186 0
        word:just -131 218 word:keep 75 -315 word:kept 0 197 word:kid -34 -143 word:kind -170 0
        word:knew 0 -107 word:know -177 132 word:last -154 0 word:learn -154 115 word:leav -72 0
        word:lectur 152 0 word:left 0 153 word:les 212 0 word:let 15 0 word:letter 351 0
        word:library 147 0 word:licens -130 147 word:like 0 -55 word:line -74 0 word:list 69 0
        word:littl 106 0 word:long 262 -188 word:look 0 -49 word:lost -135 0 word:lot 176 0
        word:love -223 113 word:lunch 0 -70 word:made 0 105 word:make 94 -69 word:man 0 79
        word:march 162 0 word:may 256 -167 word:me -264 264 word:mean -163 167 word:meet -139 -143
        word:member -195 0 word:might 365 -429 word:mind -167 0 word:mine 753 -527
        word:month 106 -22 word:more -84 68 word:morn 151 -96 word:most -175 215
        word:mother 169 -135 word:much -151 74 word:must -149 0 word:my -32 0 word:myself -245 0
        word:name 0 143 word:need 93 0 word:neighbor 145 0 word:never -188 120 word:new -151 65
        word:next 233 -110 word:night 0 -215 word:nine 92 0 word:no 369 -195 word:nobody -112 -88
        word:none -197 0 word:not -76 57 word:noth 328 -154 word:now -39 231 word:of 99 -151
        word:offic -66 206 word:old -151 69 word:on 171 -214 word:once -158 106 word:one 126 2
        word:open -310 179 word:or 38 -107 word:other 304 -278 word:our -126 -47 word:out 22 0
        word:over -95 -37 word:own -81 106 word:page 124 -73 word:paper 0 109 word:parent 0 -94
        word:part 109 0 word:pass -176 0 word:past 210 0 word:patient 110 -30 word:pay -177 146
        word:peopl 127 -60 word:person -281 67 word:phon 0 -101 word:pick -77 0 word:pitch 464 0
        word:plac -80 0 word:point 0 131 word:practic 0 97 word:print 211 -127
        word:psychologist 0 -239 word:put 0 70 word:question 304 0 word:quot 368 0
        word:rather 184 -125 word:read 206 -57 word:remember -212 0 word:report 0 -179
        word:return 650 -79 word:room -90 92 word:run -248 0 word:said 170 108 word:same 331 -224
        word:sat -104 64 word:saturday 0 216 word:save 274 0 word:saw -129 0 word:say 127 -5
        word:schedul 0 141 word:school -197 80 word:seat -175 223 word:see 0 110 word:send 248 -209
        word:sentenc 152 0 word:serv 159 0 word:session -272 0 word:set 215 -217 word:settl 242 0
        word:shall -90 -139 word:shar 180 0 word:she -69 0 word:sheet 223 -98 word:short 122 0
        word:should 0 57 word:show 156 -82 word:side 126 -76 word:sinc 127 -5 word:sit 170 0
        word:sleep 68 -134 word:slid 179 0 word:small 79 0 word:so 0 26 word:some -157 -146
        word:somebody -237 51 word:someon -128 0 word:someth 297 -194 word:sooner 365 0
        word:spar 212 -215 word:speak -217 150 word:start 0 38 word:still -90 0 word:stop 0 171
        word:story -156 0 word:student 161 0 word:such -120 111 word:suit -140 116
        word:summer -144 0 word:swap 267 0 word:tabl 200 -66 word:take 188 20 word:talk 0 -48
        word:taught -157 0 word:tea 0 -123 word:teach 278 -100 word:team 119 0 word:term 175 0
        word:test 0 -118 word:than 150 0 word:thank -190 0 word:that 0 76 word:the 0 20
        word:their 268 -193 word:them 227 -158 word:then -87 0 word:ther 104 -133
        word:therapist -118 64 word:they 368 -166 word:thi 45 123 word:thing 267 -126
        word:thirty -110 0 word:thos 0 -280 word:thought 0 121 word:thre 108 -243
        word:through -198 0 word:thursday 104 0 word:tim 0 -150 word:time -61 -110 word:to 0 155
        word:together 138 -96 word:told 0 39 word:too 180 -103 word:town 0 140 word:trad 451 0
        word:train 163 0 word:tuesday -107 0 word:turn 76 -23 word:two 171 18
        word:understand -174 0 word:up -173 55 word:us 341 21 word:use 513 -335 word:useful 141 0
        word:very 126 0 word:visit 227 -207 word:wait 106 0 word:walk 136 -116 word:want -97 95
        word:was -24 152 word:we 259 -132 word:week -173 -219 word:weekday 0 206
        word:welcom 254 -133 word:well 309 0 word:were -180 112 word:what 295 -175
        word:whatever -125 -95 word:when -104 33 word:whenever -182 0 word:wher -63 173
        word:which 188 -210 word:whichever 0 -111 word:whil 0 -95 word:who 114 -175
        word:whom 217 -137 word:will -170 -43 word:wish 0 109 word:with 190 -123 word:within -183 0
        word:without 0 -117 word:word 0 60 word:work 0 -222 word:would 263 -160 word:writ 108 119
        word:wrot 0 -89 word:year -249 220 word:you 85 0 word:your 457 -297
        """
}
