// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -435 173
        deed:- 81 71 deed:-_#modal -268 -94 deed:I -59 -62 deed:I_#modal 26 -96
        deed:I_#past 163 -222 deed:I_am -107 188 deed:I_believ 0 -93 deed:I_can 0 71
        deed:I_come 0 -76 deed:I_do -212 78 deed:I_have -85 19 deed:I_hope 69 0 deed:I_know 0 76
        deed:I_read 0 -124 deed:I_saw 181 -155 deed:I_see -105 114 deed:I_should 0 75
        deed:I_take 0 139 deed:I_will 100 -77 deed:I_would 83 16 deed:My 28 65
        deed:My_#anyone 0 -82 deed:My_#modal 165 0 deed:My_#passVerb 0 57 deed:My_#people 225 -72
        deed:My_#relative -97 0 deed:My_#seat 90 -90 deed:My_#token 0 75 deed:My_#treatment 112 0
        deed:My_own -82 0 deed:They 49 -55 deed:They_#modal -53 0 deed:They_#past 0 -34
        deed:They_are 0 44 deed:They_say 132 0 deed:We 82 -27 deed:We_#modal 102 -112
        deed:You 145 -190 deed:You_#modal -145 -7 deed:You_#past 811 -558 deed:You_are -94 174
        deed:You_at -246 0 deed:You_can -169 0 deed:You_do 0 58 deed:You_for -111 0
        deed:You_had 127 0 deed:You_have 258 28 deed:You_know 0 -83 deed:You_let 0 -70
        deed:You_said 140 -78 deed:You_say 179 -86 deed:You_told 90 -60 deed:You_were -135 0
        deed:Your 527 -377 deed:Your_#anyone -278 182 deed:Your_#comer 4 103
        deed:Your_#common -460 270 deed:Your_#meeting 244 0 deed:Your_#modal 52 116
        deed:Your_#people -484 126 deed:Your_#praise -132 93 deed:Your_#resource 98 -78
        deed:Your_#seat 0 -49 deed:Your_#sign -153 0 deed:Your_#span -224 0
        deed:Your_#work 250 -184 deed:Your_client -72 0 deed:Your_patient 0 43 mark:digit 73 116
        mark:first 177 7 mark:last -526 7 mark:last-but-one -634 7 mark:last-but-two -360 7
        mark:long 487 -166 mark:question -169 -430 mark:quoted 1906 -460 mark:second 80 7
        mark:short -428 39 near:#accessVerb_a 244 -152 near:#accessVerb_and -77 161
        near:#accessVerb_at 219 -127 near:#accessVerb_county 0 84 near:#accessVerb_for -103 0
        near:#accessVerb_i -118 -57 near:#accessVerb_in 0 -127 near:#accessVerb_is 0 68
        near:#accessVerb_me 149 0 near:#accessVerb_of 133 -150 near:#accessVerb_on 79 0
        near:#accessVerb_or 0 85 near:#accessVerb_that 0 -51 near:#accessVerb_the 111 -56
        near:#accessVerb_to 0 94 near:#accessVerb_up 158 0 near:#accessVerb_who 0 86
        near:#accessVerb_with 0 -40 near:#accessVerb_you 300 -87 near:#accessVerb_your 154 0
        near:#anyone_a 112 0 near:#anyone_and -54 97 near:#anyone_day 0 -83
        near:#anyone_have -112 109 near:#anyone_in -172 143 near:#anyone_is -156 0
        near:#anyone_it -113 52 near:#anyone_like -130 0 near:#anyone_my 0 -109
        near:#anyone_so 0 110 near:#anyone_that -114 0 near:#anyone_the 116 0 near:#anyone_to 0 -48
        near:#anyone_who -137 0 near:#anyone_would -128 -62 near:#anyone_you -140 43
        near:#anyone_your 141 -116 near:#benefit_a 147 -9 near:#benefit_and 0 -79
        near:#benefit_for -78 0 near:#benefit_from 85 -96 near:#benefit_how 143 0
        near:#benefit_i 0 -116 near:#benefit_in -97 89 near:#benefit_it 0 -34
        near:#benefit_know 96 0 near:#benefit_of 0 45 near:#benefit_the 0 -69
        near:#benefit_to 137 -90 near:#benefit_you -136 150 near:#benefit_your 130 -59
        near:#capacity_a 0 -72 near:#capacity_and -141 116 near:#capacity_for -98 0
        near:#capacity_the 0 71 near:#capacity_you -94 0 near:#capacity_your 114 0
        near:#certain_a 0 -35 near:#certain_and -120 154 near:#certain_i -67 53
        near:#certain_in -115 68 near:#certain_it 0 137 near:#certain_of -82 0
        near:#certain_on -94 0 near:#certain_that -120 0 near:#certain_the 66 -63
        near:#certain_them 0 -76 near:#certain_you 109 0 near:#certain_your 0 42
        near:#comer_a 80 -44 near:#comer_and 64 0 near:#comer_i 64 0 near:#comer_in -117 56
        near:#comer_it 0 64 near:#comer_my 0 -72 near:#comer_on -94 94 near:#comer_to 88 -54
        near:#comer_who -79 -71 near:#comer_would 0 -53 near:#common_'s 0 -105
        near:#common_a 246 -130 near:#common_about 221 -124 near:#common_all 0 47
        near:#common_am -139 37 near:#common_and -236 175 near:#common_are -63 109
        near:#common_as -83 43 near:#common_at -87 62 near:#common_back 0 -91
        near:#common_be 86 -56 near:#common_befor -66 71 near:#common_better 0 -51
        near:#common_bring 0 87 near:#common_but 0 97 near:#common_by 143 0 near:#common_can 85 59
        near:#common_could -63 0 near:#common_day -105 56 near:#common_doe -177 0
        near:#common_find -116 106 near:#common_first 0 -57 near:#common_for 0 43
        near:#common_from 68 -125 near:#common_give -111 0 near:#common_good 0 170
        near:#common_have -69 -30 near:#common_how 24 -23 near:#common_i 25 -47
        near:#common_if -126 0 near:#common_in -64 0 near:#common_is 51 -51 near:#common_it 0 -24
        near:#common_know 0 99 near:#common_learn 0 -65 near:#common_like 61 0
        near:#common_littl 0 120 near:#common_me -112 19 near:#common_might 167 -89
        near:#common_mine 0 -76 near:#common_more -106 0 near:#common_much 0 65
        near:#common_my -68 -7 near:#common_name 0 68 near:#common_night 0 -100
        near:#common_not 175 -60 near:#common_of -284 235 near:#common_offic 0 51
        near:#common_old 134 0 near:#common_on -98 21 near:#common_one 85 119
        near:#common_or -119 117 near:#common_other -100 0 near:#common_out -89 0
        near:#common_over -88 107 near:#common_peopl 0 44 near:#common_run -140 0
        near:#common_say -126 114 near:#common_see 137 0 near:#common_sinc 79 0
        near:#common_so -273 176 near:#common_somebody -104 0 near:#common_tell -179 89
        near:#common_that 0 -7 near:#common_the -66 -35 near:#common_their -164 0
        near:#common_them 49 -53 near:#common_thi -118 61 near:#common_think -128 0
        near:#common_thre 0 -136 near:#common_through 0 66 near:#common_up 67 0
        near:#common_was 131 -95 near:#common_week -90 0 near:#common_well -154 0
        near:#common_what 69 -52 near:#common_who 0 -101 near:#common_will 91 0
        near:#common_with 11 0 near:#common_work 0 101 near:#common_would 0 -101
        near:#common_year -81 0 near:#common_you 3 153 near:#common_your 0 -6
        near:#credential_a 79 0 near:#credential_it -149 86 near:#credential_the 0 -73
        near:#credential_you 119 -72 near:#ending_a 35 -127 near:#ending_and -164 72
        near:#ending_ask 0 -96 near:#ending_at 155 -60 near:#ending_been 0 -51
        near:#ending_from 0 -71 near:#ending_got 64 45 near:#ending_i 168 0
        near:#ending_in -158 -62 near:#ending_it 80 -106 near:#ending_me -72 -89
        near:#ending_not 0 91 near:#ending_of 0 -111 near:#ending_on 56 -75 near:#ending_seen 0 -60
        near:#ending_sinc 0 -73 near:#ending_so 0 46 near:#ending_that -267 0
        near:#ending_the 75 -107 near:#ending_them 0 -60 near:#ending_thi 161 0
        near:#ending_to 0 -66 near:#ending_up 110 -56 near:#ending_what 0 -114
        near:#ending_who 154 -69 near:#ending_with -91 -45 near:#ending_you 47 0
        near:#ending_your 45 0 near:#final_in 0 -57 near:#final_it 0 81 near:#final_of -95 0
        near:#final_the 0 88 near:#food_the 0 -55 near:#gap_a 121 0 near:#gap_and 0 61
        near:#gap_on -202 0 near:#giveVerb_and -139 114 near:#giveVerb_at 0 -84
        near:#giveVerb_in -68 0 near:#giveVerb_it 0 -33 near:#giveVerb_me 0 -54
        near:#giveVerb_of -94 60 near:#giveVerb_the 140 -146 near:#giveVerb_to 139 -142
        near:#giveVerb_you -275 101 near:#giveVerb_your 0 -44 near:#goVerb_a 105 -40
        near:#goVerb_and 0 77 near:#goVerb_at 115 -141 near:#goVerb_for 50 100 near:#goVerb_i 0 81
        near:#goVerb_it -78 51 near:#goVerb_on -108 -73 near:#goVerb_so 0 107
        near:#goVerb_the 158 0 near:#goVerb_to -19 -10 near:#goVerb_with -113 0
        near:#goVerb_you 0 23 near:#goVerb_your -191 60 near:#growth_and 102 0
        near:#hedge_a -79 -105 near:#hedge_and 111 -109 near:#hedge_are 0 -90
        near:#hedge_be 194 -75 near:#hedge_do 93 0 near:#hedge_have -185 89 near:#hedge_i -40 -57
        near:#hedge_in 0 -109 near:#hedge_it 144 -27 near:#hedge_like 0 -63 near:#hedge_my -125 0
        near:#hedge_of -84 133 near:#hedge_one -104 0 near:#hedge_that 115 -171
        near:#hedge_the -49 0 near:#hedge_to -72 -52 near:#hedge_use 122 0 near:#hedge_we 0 -71
        near:#hedge_what 0 -71 near:#hedge_would 78 0 near:#hedge_you -171 173
        near:#hedge_your 46 -67 near:#meetVerb_a 0 -59 near:#meetVerb_and 0 109
        near:#meetVerb_at 89 0 near:#meetVerb_by -98 68 near:#meetVerb_is 120 0
        near:#meetVerb_it -68 0 near:#meetVerb_of 0 -110 near:#meetVerb_on 0 53
        near:#meetVerb_peopl 0 80 near:#meetVerb_the 140 -64 near:#meetVerb_to -55 0
        near:#meetVerb_with -226 107 near:#meetVerb_would 0 -78 near:#meetVerb_you -184 65
        near:#meetVerb_your 171 -158 near:#meeting_and 68 -66 near:#meeting_at 0 -52
        near:#meeting_it -97 0 near:#meeting_on 0 -51 near:#meeting_the -105 0
        near:#meeting_with -169 95 near:#modal_a 138 -57 near:#modal_be 0 6
        near:#modal_bring -88 68 near:#modal_come -51 0 near:#modal_do 0 -56 near:#modal_for 0 -98
        near:#modal_from 0 -96 near:#modal_have -148 0 near:#modal_help 0 -95 near:#modal_i -147 0
        near:#modal_in 0 -99 near:#modal_it 0 -40 near:#modal_like 0 -67 near:#modal_not -111 66
        near:#modal_on 95 0 near:#modal_one 0 112 near:#modal_so 0 96 near:#modal_take -77 0
        near:#modal_the -203 -18 near:#modal_them 0 -30 near:#modal_to -75 162 near:#modal_use 99 0
        near:#modal_we 0 -66 near:#modal_with -77 0 near:#modal_you -215 -3 near:#modal_your -175 0
        near:#moveVerb_a 155 -128 near:#moveVerb_and 54 72 near:#moveVerb_at 224 0
        near:#moveVerb_back 0 -64 near:#moveVerb_for 55 -72 near:#moveVerb_in 0 -103
        near:#moveVerb_me 114 0 near:#moveVerb_of -78 0 near:#moveVerb_that 0 76
        near:#moveVerb_the 82 164 near:#moveVerb_to -58 0 near:#moveVerb_up 88 -57
        near:#moveVerb_with -125 0 near:#moveVerb_you 0 41 near:#moveVerb_your 46 -76
        near:#named_a 141 0 near:#named_and 0 16 near:#named_i 0 84 near:#named_the 0 70
        near:#negation_a 172 -85 near:#negation_and 0 69 near:#negation_have -142 0
        near:#negation_i -122 0 near:#negation_it 0 59 near:#negation_of 0 -68
        near:#negation_one 0 -70 near:#negation_the 0 76 near:#negation_you 0 92
        near:#noticing_a 186 -104 near:#noticing_about 138 -100 near:#noticing_and 43 39
        near:#noticing_are 0 89 near:#noticing_at 353 -128 near:#noticing_for -89 0
        near:#noticing_from 111 -104 near:#noticing_have 98 94 near:#noticing_how 57 -57
        near:#noticing_i -76 0 near:#noticing_in 151 -130 near:#noticing_is 136 -117
        near:#noticing_it -91 -24 near:#noticing_me 137 -52 near:#noticing_my -170 164
        near:#noticing_of -100 88 near:#noticing_so -140 0 near:#noticing_that 0 -85
        near:#noticing_the 385 -133 near:#noticing_them 0 -82 near:#noticing_to 58 -70
        near:#noticing_was 0 -109 near:#noticing_what 75 -107 near:#noticing_you 284 86
        near:#noticing_your 413 -249 near:#number_a -187 65 near:#number_and 0 -47
        near:#number_at -103 57 near:#number_have 0 -98 near:#number_i -64 -80 near:#number_in 53 0
        near:#number_minut 0 51 near:#number_my 0 -70 near:#number_of 0 -53
        near:#number_peopl 0 -127 near:#number_the 0 -28 near:#number_them 0 -78
        near:#number_to 0 52 near:#number_week 0 -84 near:#number_who 94 0 near:#number_year 0 88
        near:#number_you 186 -53 near:#number_your -132 97 near:#outcome_a -166 104
        near:#outcome_and -58 0 near:#outcome_for 112 0 near:#outcome_have 0 112
        near:#outcome_how 102 -78 near:#outcome_i -105 111 near:#outcome_in 61 -82
        near:#outcome_is -118 0 near:#outcome_it 43 0 near:#outcome_of -41 47
        near:#outcome_that -135 0 near:#outcome_the 65 0 near:#outcome_to 0 -120
        near:#outcome_what 0 -75 near:#outcome_you 75 0 near:#outcome_your 0 -84
        near:#passVerb_a 168 0 near:#passVerb_and 0 70 near:#passVerb_i -131 49
        near:#passVerb_in 90 0 near:#passVerb_it 108 -95 near:#passVerb_me -105 -32
        near:#passVerb_my 0 44 near:#passVerb_of -81 76 near:#passVerb_on -63 153
        near:#passVerb_out -110 0 near:#passVerb_that -104 38 near:#passVerb_the 0 -67
        near:#passVerb_thi 0 121 near:#passVerb_to 112 0 near:#passVerb_up -155 109
        near:#passVerb_what 0 -56 near:#passVerb_you -115 101 near:#passVerb_your 143 0
        near:#past_a 43 -53 near:#past_about -99 -93 near:#past_and -132 -27 near:#past_at 43 -247
        near:#past_by 85 0 near:#past_for 0 -32 near:#past_from 0 -50 near:#past_her 0 -32
        near:#past_him 86 -65 near:#past_home 0 -86 near:#past_i -217 0 near:#past_in 0 -146
        near:#past_is 0 -87 near:#past_it 0 -129 near:#past_me 0 -182 near:#past_my -253 0
        near:#past_not 0 -119 near:#past_of 67 -131 near:#past_on 142 -153 near:#past_one 0 -68
        near:#past_out 66 0 near:#past_so -107 0 near:#past_that 182 -115 near:#past_the 220 -303
        near:#past_them 61 -59 near:#past_thre 0 -105 near:#past_through 129 0
        near:#past_to 214 -31 near:#past_two 0 -79 near:#past_what 104 -80 near:#past_who 96 -66
        near:#past_with 0 124 near:#past_you 81 -49 near:#past_your 194 -228 near:#people_'s 0 -70
        near:#people_a 127 -159 near:#people_about 0 -63 near:#people_and -143 78
        near:#people_are 0 107 near:#people_at -221 0 near:#people_be 174 0 near:#people_for -105 0
        near:#people_has 0 -45 near:#people_have -158 0 near:#people_i 132 -31
        near:#people_in -113 101 near:#people_is -145 0 near:#people_it -79 0
        near:#people_may -101 0 near:#people_me 129 0 near:#people_might 121 -84
        near:#people_mine 0 -80 near:#people_my 112 -131 near:#people_of 64 0 near:#people_on 106 0
        near:#people_see 0 -53 near:#people_the 36 -109 near:#people_their -176 0
        near:#people_to 254 -191 near:#people_who -109 -107 near:#people_with 50 -105
        near:#people_would 0 -84 near:#people_you 0 8 near:#place_a 0 120 near:#place_and -62 173
        near:#place_i 0 62 near:#place_the -89 0 near:#place_to 0 68 near:#place_with -105 91
        near:#place_your -102 79 near:#praise_a 118 0 near:#praise_and -260 482
        near:#praise_are 0 74 near:#praise_for -123 0 near:#praise_have 0 64 near:#praise_i 0 158
        near:#praise_in -148 61 near:#praise_it 0 68 near:#praise_of 0 70 near:#praise_so 0 106
        near:#praise_the -81 142 near:#praise_thi 0 112 near:#praise_to 139 0
        near:#praise_with 101 0 near:#praise_you -433 345 near:#praise_your -130 125
        near:#profession_the 0 73 near:#resource_a 0 -83 near:#resource_about 0 -49
        near:#resource_and 63 33 near:#resource_are -140 84 near:#resource_for 76 0
        near:#resource_i 0 55 near:#resource_of 68 -93 near:#resource_on -67 0
        near:#resource_the 45 -24 near:#resource_to -111 76 near:#resource_your -134 0
        near:#seat_a 52 0 near:#seat_and 0 16 near:#seat_in 0 -48 near:#seat_is 0 60
        near:#seat_of 84 -141 near:#seat_the 265 0 near:#seat_to 0 -51 near:#sign_and 108 0
        near:#sign_is 0 98 near:#sign_the 0 95 near:#sign_you 0 -87 near:#span_a 79 -52
        near:#span_and -223 40 near:#span_at 0 66 near:#span_i -51 0 near:#span_is 0 -57
        near:#span_or 0 112 near:#span_that 100 0 near:#span_the -62 86 near:#span_with 0 75
        near:#span_would 0 -62 near:#span_you 0 16 near:#span_your 65 0 near:#symptom_and 0 107
        near:#third_be -109 0 near:#third_it 0 -39 near:#third_say 104 -77 near:#third_the 130 -72
        near:#third_to 145 -86 near:#third_you -105 -76 near:#third_your 82 0 near:#time_'s 0 103
        near:#time_a 52 -99 near:#time_and -83 0 near:#time_are 91 0 near:#time_at 0 141
        near:#time_day -128 80 near:#time_hour 0 102 near:#time_i 0 -45 near:#time_in 0 86
        near:#time_is 0 -62 near:#time_not -120 0 near:#time_on 0 51 near:#time_so 0 -87
        near:#time_that 101 -94 near:#time_you 178 0 near:#time_your 239 -62 near:#title_and 105 0
        near:#title_i 0 94 near:#token_and 143 0 near:#token_of 0 114 near:#treatment_a 80 0
        near:#treatment_for 0 53 near:#treatment_i -91 0 near:#treatment_on -88 0
        near:#universal_a 0 -68 near:#universal_and -143 137 near:#universal_day 0 -53
        near:#universal_i -66 0 near:#universal_in -126 53 near:#universal_it 0 126
        near:#universal_of -109 0 near:#universal_on 0 86 near:#universal_so 0 63
        near:#universal_that -165 61 near:#universal_the 0 42 near:#universal_who -256 0
        near:#universal_you 0 27 near:#universal_your -98 59 near:#vacant_and 0 64
        near:#vacant_on -228 65 near:#wantVerb_at 89 0 near:#wantVerb_know 107 0
        near:#wantVerb_to 62 0 near:#wantVerb_you -106 124 near:#wantVerb_your -80 0
        near:#work_about 0 -71 near:#work_and 77 0 near:#work_in 0 -85 near:#work_it 0 -88
        near:#work_on 0 -91 near:#work_that 0 -22 near:#work_the 172 -140 near:#work_you 0 -92
        near:#writer_a -134 -83 near:#writer_about 0 -70 near:#writer_also -118 82
        near:#writer_am -123 163 near:#writer_and -278 179 near:#writer_at -108 -79
        near:#writer_be -118 0 near:#writer_been 0 -64 near:#writer_bring -136 99
        near:#writer_by 0 -63 near:#writer_can -67 81 near:#writer_come 0 -65
        near:#writer_could 89 -79 near:#writer_do -75 52 near:#writer_for -164 134
        near:#writer_from 169 -102 near:#writer_got 0 80 near:#writer_have -58 46
        near:#writer_i 0 84 near:#writer_in -149 51 near:#writer_is -85 96 near:#writer_it 0 -53
        near:#writer_just 0 81 near:#writer_know -87 41 near:#writer_learn 0 -79
        near:#writer_love 0 103 near:#writer_my -143 7 near:#writer_name 0 90
        near:#writer_not -226 88 near:#writer_of 107 -66 near:#writer_on -30 0
        near:#writer_peopl 0 80 near:#writer_put 0 110 near:#writer_read 116 -165
        near:#writer_saw 129 -132 near:#writer_say -107 71 near:#writer_see 0 8
        near:#writer_so 0 43 near:#writer_take -124 130 near:#writer_tell -101 0
        near:#writer_that -47 0 near:#writer_the -328 179 near:#writer_to -238 61
        near:#writer_told 96 0 near:#writer_up -97 74 near:#writer_was 0 -37
        near:#writer_what 100 0 near:#writer_when 0 116 near:#writer_who 107 0
        near:#writer_will 141 -86 near:#writer_with 0 -28 near:#writer_work 0 48
        near:#writer_would 0 -7 near:#writer_writ -94 0 near:#writer_you 120 -11
        near:#writer_your 0 -121 near:#you_'s 98 -120 near:#you_all -138 146 near:#you_an 0 83
        near:#you_and -159 0 near:#you_are -217 183 near:#you_ask 0 -63 near:#you_at 268 0
        near:#you_be 0 48 near:#you_can -145 81 near:#you_come -239 0 near:#you_do 94 48
        near:#you_down 0 -97 near:#you_for -223 52 near:#you_from -157 0 near:#you_had 74 0
        near:#you_have 8 111 near:#you_i 140 -84 near:#you_in 36 0 near:#you_is -261 171
        near:#you_it 66 -22 near:#you_let 103 -79 near:#you_look -155 0 near:#you_may 0 57
        near:#you_member 0 112 near:#you_might 177 -83 near:#you_mine 0 -61 near:#you_my -101 0
        near:#you_of 48 0 near:#you_offic -94 0 near:#you_on 181 -155 near:#you_one -196 0
        near:#you_said 142 -78 near:#you_say 125 0 near:#you_so 0 99 near:#you_staff -104 97
        near:#you_that 100 -58 near:#you_the 387 -354 near:#you_to 251 -128 near:#you_told 0 -54
        near:#you_what 0 -59 near:#you_which 126 0 near:#you_will -138 56 near:#you_with 58 0
        near:#you_would 109 -47 near:#you_your 250 -80 near:'s_#common 69 -37 near:'s_#you -125 0
        near:a_#accessVerb 109 -86 near:a_#anyone 92 -49 near:a_#benefit 148 -24
        near:a_#capacity -90 0 near:a_#certain 0 -91 near:a_#common 0 54 near:a_#ending -87 0
        near:a_#food 125 -65 near:a_#gap -153 102 near:a_#goVerb -70 0 near:a_#growth 0 57
        near:a_#hedge 224 -53 near:a_#hollow 96 0 near:a_#meetVerb -91 0 near:a_#meeting 0 -40
        near:a_#moveVerb 140 -69 near:a_#negation 127 0 near:a_#outcome 116 -60
        near:a_#passVerb 0 -50 near:a_#past 76 0 near:a_#people 0 -87 near:a_#praise -259 162
        near:a_#profession 0 58 near:a_#resource -143 113 near:a_#seat 51 0 near:a_#sign 59 -77
        near:a_#span 67 -80 near:a_#time 52 -164 near:a_#title 0 72 near:a_#token 0 58
        near:a_#treatment 0 56 near:a_#vacant -132 87 near:a_#wantVerb 0 -65 near:a_#writer -81 203
        near:a_#you -110 178 near:about_#common 0 -57 near:about_#writer -133 0
        near:about_#you 61 -85 near:after_#common 54 0 near:after_#you 157 0
        near:all_#common -88 70 near:alway_#common -164 96 near:am_#common 0 149
        near:am_#hedge 0 -106 near:am_#named 0 145 near:am_#noticing 98 0 near:am_#number 0 159
        near:am_#outcome 0 -109 near:am_#passVerb 84 68 near:am_#past 0 68 near:am_#people -116 133
        near:am_#place 0 -98 near:am_#profession -86 18 near:am_#time 134 0 near:am_#you 249 0
        near:an_#capacity 0 -37 near:an_#common -83 0 near:an_#resource 0 -38 near:an_#seat 0 -107
        near:an_#span 0 -81 near:an_#time 0 -102 near:an_#treatment 0 -104
        near:and_#accessVerb 94 0 near:and_#anyone 0 101 near:and_#capacity 0 45
        near:and_#certain 82 27 near:and_#comer 81 29 near:and_#common -53 279
        near:and_#credential -103 95 near:and_#ending -85 81 near:and_#final 95 0
        near:and_#giveVerb 0 47 near:and_#goVerb 0 139 near:and_#hedge 212 -55
        near:and_#meetVerb 176 -49 near:and_#modal 81 0 near:and_#moveVerb -146 259
        near:and_#negation -56 6 near:and_#noticing -128 -36 near:and_#number 220 -117
        near:and_#outcome 58 90 near:and_#passVerb -83 0 near:and_#past 177 -213
        near:and_#people -76 99 near:and_#place 0 69 near:and_#praise 70 199
        near:and_#resource 0 74 near:and_#seat 0 93 near:and_#sign 0 58 near:and_#span -204 180
        near:and_#third -201 0 near:and_#time -138 141 near:and_#treatment 0 104
        near:and_#universal 0 56 near:and_#wantVerb 64 0 near:and_#we 0 55
        near:and_#writer -117 141 near:and_#you -388 189 near:any_#capacity 0 97
        near:any_#common -133 -68 near:any_#resource 0 137 near:any_#span 0 -17
        near:are_#accessVerb -177 91 near:are_#anyone 0 118 near:are_#certain -111 0
        near:are_#common 0 -43 near:are_#hedge 147 0 near:are_#past -45 128
        near:are_#people -178 43 near:are_#praise -113 134 near:are_#you -151 97
        near:as_#common 0 14 near:as_#writer 93 0 near:ask_#writer 91 0 near:at_#certain 94 0
        near:at_#common -110 100 near:at_#final 0 73 near:at_#named -241 154 near:at_#number 108 0
        near:at_#seat -91 90 near:at_#time -88 102 near:at_#universal 90 0 near:at_#you 0 78
        near:be_#accessVerb 0 -68 near:be_#benefit 71 0 near:be_#common -186 61
        near:be_#outcome 0 -105 near:be_#past 101 0 near:be_#people -106 136 near:be_#praise 0 -79
        near:be_#wantVerb -187 95 near:be_#you -257 0 near:been_#past -89 -84
        near:befor_#common 0 -15 near:befor_#time -186 111 near:befor_#you 123 0
        near:by_#common 103 0 near:call_#common 0 -79 near:can_#common -132 0 near:can_#ending 97 0
        near:can_#meetVerb 0 -65 near:can_#negation -114 0 near:can_#noticing -108 0
        near:come_#common -142 104 near:could_#benefit 102 -88 near:could_#common 0 -227
        near:could_#ending 0 -98 near:could_#goVerb 0 -48 near:could_#meetVerb -129 -35
        near:could_#moveVerb 0 -57 near:could_#noticing 110 -42 near:could_#writer -140 0
        near:could_#you 0 -32 near:day_#common -134 0 near:do_#common -214 168
        near:do_#ending -150 0 near:do_#negation 0 52 near:do_#outcome -115 0
        near:every_#common 0 -51 near:everyon_#common 0 100 near:family_#common -98 0
        near:find_#common -186 128 near:first_#common 60 -85 near:for_#anyone -51 24
        near:for_#certain 0 92 near:for_#comer 0 22 near:for_#common -234 61 near:for_#ending 0 -63
        near:for_#people -44 -79 near:for_#resource 0 -85 near:for_#seat -110 0
        near:for_#span -90 19 near:for_#third 0 -71 near:for_#time 0 -42
        near:for_#universal -116 107 near:for_#writer 0 43 near:for_#you -219 128
        near:from_#you 100 0 near:get_#common -127 0 near:has_#common 0 -61
        near:has_#negation -140 0 near:has_#past 84 -125 near:has_#universal -152 0
        near:has_#writer 0 -72 near:have_#accessVerb 73 -41 near:have_#anyone 84 91
        near:have_#benefit -169 150 near:have_#certain -118 60 near:have_#comer 0 65
        near:have_#common -80 185 near:have_#ending 0 87 near:have_#final 0 76
        near:have_#giveVerb -66 0 near:have_#hedge 76 0 near:have_#meetVerb 148 0
        near:have_#meeting -84 0 near:have_#moveVerb 130 98 near:have_#negation -108 127
        near:have_#noticing -84 0 near:have_#number 189 -145 near:have_#outcome 160 69
        near:have_#passVerb -65 80 near:have_#past -83 86 near:have_#people 0 -67
        near:have_#praise -173 82 near:have_#resource 0 34 near:have_#span 0 90
        near:have_#universal -81 28 near:have_#writer 68 -157 near:have_#you 51 114
        near:he_#common 0 -24 near:he_#ending 0 -83 near:he_#past -102 0 near:hear_#common -162 101
        near:how_#common 0 -68 near:how_#you 125 -45 near:i_#accessVerb 0 -140 near:i_#anyone 152 0
        near:i_#benefit 71 60 near:i_#certain 67 0 near:i_#comer 0 132 near:i_#common -178 14
        near:i_#credential -99 18 near:i_#ending -49 -91 near:i_#final 97 0 near:i_#gap 0 39
        near:i_#giveVerb -228 124 near:i_#goVerb 49 71 near:i_#hedge 298 -119
        near:i_#meetVerb 0 -37 near:i_#meeting 50 0 near:i_#modal 159 -86 near:i_#moveVerb -137 125
        near:i_#named -97 195 near:i_#negation -335 136 near:i_#noticing 314 -209
        near:i_#number -96 85 near:i_#outcome -109 36 near:i_#passVerb -171 70
        near:i_#past -84 -141 near:i_#people -85 24 near:i_#place -142 22 near:i_#praise -90 171
        near:i_#resource -94 0 near:i_#seat -83 0 near:i_#sign -96 0 near:i_#takeVerb -176 155
        near:i_#third 0 -76 near:i_#time 61 0 near:i_#title 0 45 near:i_#treatment -127 79
        near:i_#vacant 0 61 near:i_#wantVerb 88 42 near:i_#work -97 0 near:i_#writer -44 65
        near:i_#you 304 -139 near:if_#common -172 70 near:if_#ending -137 0 near:if_#past 0 -44
        near:if_#we 0 -92 near:if_#you -128 0 near:in_#accessVerb 0 -50 near:in_#anyone -79 78
        near:in_#capacity 0 -45 near:in_#common -280 102 near:in_#gap 0 74 near:in_#number 78 -65
        near:in_#outcome -88 75 near:in_#people 88 -33 near:in_#place -150 34 near:in_#praise 148 0
        near:in_#resource 0 -49 near:in_#seat -94 -123 near:in_#time -126 85
        near:in_#treatment 119 -140 near:in_#work 0 -33 near:in_#writer 0 -44 near:in_#you 0 84
        near:is_#accessVerb 0 99 near:is_#anyone -143 0 near:is_#benefit -72 0
        near:is_#certain -231 103 near:is_#common -192 109 near:is_#ending 0 72
        near:is_#hedge -208 0 near:is_#negation 0 136 near:is_#noticing -109 75
        near:is_#past -286 110 near:is_#praise -68 122 near:is_#universal -147 6
        near:is_#wantVerb -100 79 near:is_#writer 0 24 near:is_#you -210 81
        near:it_#accessVerb 157 0 near:it_#common 51 0 near:it_#ending 0 -32 near:it_#final 0 -100
        near:it_#hedge -86 -82 near:it_#meetVerb 105 -95 near:it_#modal -320 -68
        near:it_#moveVerb 98 0 near:it_#negation -101 73 near:it_#outcome -73 -158
        near:it_#past 0 -48 near:it_#praise 0 119 near:just_#common -138 61 near:just_#past 0 68
        near:know_#common 75 0 near:let_#common -96 0 near:like_#anyone 0 -80
        near:like_#common -88 0 near:like_#noticing 102 0 near:like_#you -81 0
        near:love_#common -151 0 near:lunch_#time 0 113 near:may_#ending -191 0
        near:may_#meetVerb -73 0 near:may_#moveVerb -133 0 near:may_#writer -85 0
        near:me_#passVerb -170 0 near:me_#seat -109 0 near:me_#you -155 0 near:might_#benefit 0 -76
        near:might_#common 73 -93 near:might_#ending 0 -50 near:might_#noticing 0 -101
        near:mine_#common 99 0 near:mine_#hedge 0 -69 near:mine_#modal 0 -95 near:morn_#you 195 0
        near:my_#accessVerb 0 112 near:my_#anyone 216 -116 near:my_#comer 190 0
        near:my_#common 62 26 near:my_#ending 79 -45 near:my_#hedge 142 0 near:my_#modal 163 0
        near:my_#noticing 0 -85 near:my_#passVerb 0 53 near:my_#past 0 -19 near:my_#people 167 0
        near:my_#relative -177 120 near:my_#resource -65 -74 near:my_#seat 97 -123
        near:my_#sign -118 105 near:my_#social 0 85 near:my_#time 90 0 near:my_#token 0 84
        near:my_#treatment 75 0 near:my_#work -131 0 near:name_#common 0 149
        near:new_#common -105 99 near:no_#accessVerb 0 90 near:not_#accessVerb -47 -43
        near:not_#common 73 -37 near:not_#giveVerb 124 0 near:not_#moveVerb 91 -62
        near:not_#past 0 78 near:not_#you 0 67 near:of_#accessVerb 40 0 near:of_#anyone 0 61
        near:of_#certain 105 -51 near:of_#ending 171 -86 near:of_#hedge -136 0
        near:of_#moveVerb 117 -54 near:of_#noticing 173 0 near:of_#number -96 67
        near:of_#outcome -85 0 near:of_#past 0 -46 near:of_#people 121 -11 near:of_#resource -76 0
        near:of_#span 0 -51 near:of_#third 123 -14 near:of_#time -113 -41 near:of_#writer -55 0
        near:of_#you -179 136 near:on_#accessVerb 0 -22 near:on_#common 0 85
        near:on_#ending 171 -71 near:on_#goVerb -86 0 near:on_#number -60 0
        near:on_#passVerb -141 0 near:on_#past 0 -100 near:on_#resource -83 0 near:on_#seat -111 0
        near:on_#sign -194 0 near:on_#span 0 81 near:on_#time -164 227 near:on_#writer 91 38
        near:on_#you -148 0 near:one_#common 64 0 near:one_#ending 0 -63 near:one_#noticing -141 0
        near:one_#passVerb 126 0 near:one_#past 69 -54 near:one_#people -98 87
        near:one_#third 0 -66 near:or_#common 0 107 near:or_#time 0 -71 near:our_#common -110 95
        near:out_#writer -144 101 near:peopl_#benefit 0 94 near:peopl_#ending 0 -43
        near:peopl_#modal 96 0 near:peopl_#writer 126 -156 near:read_#you 163 -79
        near:room_#common 119 -111 near:saw_#you 0 -113 near:say_#common 0 167
        near:see_#common -118 0 near:see_#people 0 129 near:she_#common 0 -64 near:she_#past 80 -68
        near:sinc_#you 136 0 near:six_#common 0 78 near:six_#span 0 61 near:so_#anyone -101 0
        near:so_#common 0 117 near:so_#ending 110 0 near:so_#noticing 147 0 near:so_#praise 0 118
        near:so_#writer 0 37 near:so_#you -136 119 near:some_#people -126 0 near:that_#anyone 0 -39
        near:that_#common 8 -27 near:that_#goVerb 0 -88 near:that_#modal -85 62
        near:that_#negation -67 0 near:that_#outcome 0 73 near:that_#passVerb 0 -77
        near:that_#past 5 -164 near:that_#people -55 0 near:that_#span 168 0
        near:that_#wantVerb 0 -86 near:the_#accessVerb 65 -97 near:the_#anyone 63 -109
        near:the_#benefit -82 0 near:the_#capacity -113 -30 near:the_#certain 166 -123
        near:the_#comer 63 -96 near:the_#common 15 -97 near:the_#ending 205 -140
        near:the_#gap 0 -74 near:the_#giveVerb 0 -83 near:the_#goVerb 98 0 near:the_#hedge 0 -27
        near:the_#meetVerb 31 -29 near:the_#meeting 243 -78 near:the_#moveVerb 92 0
        near:the_#named -115 64 near:the_#negation 173 -69 near:the_#noticing -64 76
        near:the_#number -244 92 near:the_#outcome 0 -22 near:the_#passVerb 69 -130
        near:the_#past 155 -172 near:the_#people 159 -191 near:the_#place -62 121
        near:the_#profession 0 106 near:the_#resource 81 -107 near:the_#seat 86 -92
        near:the_#span 98 0 near:the_#title 124 0 near:the_#treatment 66 -37
        near:the_#universal 60 -39 near:the_#vacant 0 -92 near:the_#work 97 -215
        near:the_#writer 0 -92 near:the_#you 354 -355 near:them_#you 0 -100 near:then_#common 0 -88
        near:ther_#certain 0 88 near:ther_#negation 0 128 near:ther_#universal 0 80
        near:they_#benefit 150 -70 near:they_#common 139 -62 near:they_#noticing 102 -47
        near:they_#outcome 0 104 near:they_#past 0 -50 near:thi_#common 0 78 near:thi_#place 0 101
        near:thi_#time -112 0 near:thre_#span -138 0 near:time_#common 0 -100
        near:to_#accessVerb -111 50 near:to_#anyone -160 101 near:to_#benefit 158 -44
        near:to_#comer 0 90 near:to_#common -82 27 near:to_#credential 157 0
        near:to_#ending 71 -103 near:to_#giveVerb -114 0 near:to_#goVerb 57 0 near:to_#hedge -83 0
        near:to_#meetVerb 88 0 near:to_#meeting 0 56 near:to_#moveVerb -68 104 near:to_#named 0 125
        near:to_#noticing 171 -52 near:to_#number 0 56 near:to_#outcome 86 -56
        near:to_#passVerb -112 44 near:to_#past 100 -42 near:to_#people -129 0 near:to_#place 138 0
        near:to_#seat 97 108 near:to_#sign 0 85 near:to_#span 142 -82 near:to_#treatment 0 65
        near:to_#universal 0 60 near:to_#work 0 84 near:to_#writer -87 0 near:to_#you -97 51
        near:told_#common 0 -79 near:told_#you 144 0 near:two_#common 126 -65
        near:two_#people 0 -98 near:two_#time 0 -72 near:up_#common -100 106 near:use_#you 185 0
        near:was_#past 68 0 near:was_#praise 123 0 near:we_#common 49 0 near:we_#ending -90 0
        near:we_#meetVerb -112 0 near:we_#modal 78 -56 near:we_#past -64 0 near:what_#benefit 0 -74
        near:what_#common 210 -193 near:what_#credential 84 -101 near:what_#ending 70 -104
        near:what_#meetVerb 0 -69 near:what_#moveVerb 105 -119 near:what_#noticing 130 -88
        near:what_#past 0 -51 near:what_#praise -132 0 near:what_#writer 0 -70 near:what_#you 88 0
        near:when_#common -104 61 near:when_#ending -114 92 near:when_#moveVerb -92 0
        near:when_#you 116 0 near:wher_#people 0 -86 near:which_#common 93 -57
        near:which_#ending 0 73 near:which_#writer -78 134 near:which_#you 128 -92
        near:who_#benefit -155 73 near:who_#common -79 -87 near:who_#ending -107 -121
        near:who_#giveVerb 0 -95 near:who_#modal 93 -97 near:who_#negation 120 -72
        near:who_#outcome -91 58 near:who_#past 197 -121 near:who_#wantVerb 0 92
        near:will_#accessVerb -188 0 near:will_#benefit 120 0 near:will_#ending -213 78
        near:will_#giveVerb 103 -81 near:will_#goVerb -153 0 near:will_#meetVerb -79 33
        near:will_#moveVerb -69 0 near:will_#noticing 123 0 near:with_#benefit -115 0
        near:with_#comer -77 0 near:with_#common -176 44 near:with_#negation 141 0
        near:with_#past 92 0 near:with_#people 0 -59 near:with_#praise -97 0 near:with_#third -76 0
        near:with_#writer 0 -85 near:with_#you -214 55 near:work_#common -134 56
        near:would_#accessVerb 0 -123 near:would_#anyone 0 -80 near:would_#benefit 0 -82
        near:would_#common 55 24 near:would_#ending -29 0 near:would_#giveVerb 89 0
        near:would_#hedge 0 -76 near:would_#moveVerb 75 -93 near:would_#outcome 78 -32
        near:would_#praise 0 -87 near:would_#wantVerb 0 83 near:would_#you -302 77
        near:year_#common 136 -64 near:you_#accessVerb 157 -47 near:you_#anyone -80 63
        near:you_#benefit -257 83 near:you_#certain 62 17 near:you_#comer -252 77
        near:you_#common 0 -122 near:you_#credential 0 33 near:you_#ending 111 0
        near:you_#final 147 0 near:you_#giveVerb 254 -112 near:you_#goVerb 44 0
        near:you_#hedge -58 0 near:you_#meetVerb 27 -44 near:you_#modal -223 95
        near:you_#moveVerb 37 -56 near:you_#named 158 0 near:you_#negation 0 -71
        near:you_#noticing -160 0 near:you_#number 89 0 near:you_#outcome -138 112
        near:you_#passVerb 145 -85 near:you_#past 734 -558 near:you_#people -199 0
        near:you_#praise -756 367 near:you_#resource 204 0 near:you_#seat 92 -78
        near:you_#sign 86 0 near:you_#takeVerb 83 0 near:you_#third 144 -62
        near:you_#universal 0 71 near:you_#wantVerb -96 70 near:you_#writer -198 117
        near:you_#you 96 -39 near:your_#accessVerb -109 97 near:your_#anyone 0 67
        near:your_#capacity 67 -46 near:your_#comer 2 0 near:your_#common -277 165
        near:your_#ending -109 63 near:your_#final 0 -83 near:your_#giveVerb 179 -44
        near:your_#growth 0 123 near:your_#hedge 105 -60 near:your_#meeting 111 -62
        near:your_#modal -95 82 near:your_#moveVerb 175 -59 near:your_#named 257 0
        near:your_#noticing -72 0 near:your_#number 113 -140 near:your_#outcome -128 -49
        near:your_#passVerb -201 -19 near:your_#past 311 -84 near:your_#people -187 -53
        near:your_#place -139 0 near:your_#praise 0 90 near:your_#resource 329 -158
        near:your_#seat 0 -81 near:your_#sign -90 -92 near:your_#span -153 0 near:your_#time 65 -52
        near:your_#treatment 45 -43 near:your_#vacant 72 0 near:your_#work 481 -360
        near:your_#writer 184 -156 near:your_#you 179 0 pair:^_a -212 116 pair:^_and 203 -127
        pair:^_any 0 -43 pair:^_come 0 140 pair:^_could -140 -15 pair:^_do 163 0 pair:^_he -72 -37
        pair:^_i -587 8 pair:^_if -130 0 pair:^_it -380 11 pair:^_may -128 0 pair:^_my -28 33
        pair:^_pleas -139 0 pair:^_so 271 0 pair:^_the 601 -227 pair:^_ther 0 51 pair:^_to 0 114
        pair:^_we -215 85 pair:^_what -111 175 pair:^_you 370 -28 pair:^_your 655 -426
        pair:a_few 0 -59 pair:a_free 0 73 pair:a_good 221 0 pair:a_littl -127 86
        pair:about_the 57 -55 pair:after_the 179 -77 pair:after_you 219 0 pair:am_a -114 27
        pair:am_the 0 103 pair:am_told 111 0 pair:an_hour 0 -73 pair:and_a 38 117
        pair:and_i -317 177 pair:and_it -83 -55 pair:and_mine 129 -102 pair:and_my 110 0
        pair:and_not 116 0 pair:and_that -66 95 pair:and_the 80 14 pair:and_ther -106 0
        pair:and_what -189 77 pair:and_you 73 26 pair:and_your -240 250 pair:any_day 0 -103
        pair:any_morn 190 0 pair:are_not 153 0 pair:are_the -278 81 pair:as_i 131 0
        pair:ask_me 129 0 pair:at_the -124 0 pair:at_your 123 78 pair:be_a 143 0 pair:be_the -110 0
        pair:befor_the -112 0 pair:by_the 0 69 pair:can_not -174 0 pair:could_i -91 -33
        pair:could_use 132 0 pair:day_$ -109 0 pair:do_$ -102 0 pair:do_it 0 130 pair:do_not 0 50
        pair:for_a -118 -128 pair:for_it 133 0 pair:for_the 179 -175 pair:for_you -124 0
        pair:for_your -181 110 pair:from_you 105 0 pair:get_a 147 -79 pair:good_deal 151 0
        pair:got_a -151 0 pair:has_a 103 0 pair:have_a -164 49 pair:have_been 54 -103
        pair:have_got 0 36 pair:have_not 0 70 pair:how_you 250 -83 pair:i_am -172 195
        pair:i_believ 0 -99 pair:i_can -51 72 pair:i_come 0 -76 pair:i_do -239 94
        pair:i_have -26 50 pair:i_hope 69 0 pair:i_know 0 59 pair:i_read 0 -128 pair:i_saw 181 -155
        pair:i_take 0 139 pair:i_will 98 -80 pair:if_we 0 -98 pair:if_you 0 -59 pair:in_a 112 0
        pair:in_my 240 -75 pair:in_the 15 -94 pair:in_your -83 69 pair:is_a -102 0 pair:is_no 0 96
        pair:is_the 82 0 pair:it_$ -284 -62 pair:it_in 116 0 pair:it_is -152 74 pair:it_to 0 -115
        pair:it_would -97 0 pair:keep_a 0 -92 pair:know_that -177 107 pair:like_a 129 0
        pair:like_to -57 -57 pair:list_of 0 -110 pair:look_at 158 0 pair:lot_of -129 0
        pair:may_i -94 0 pair:me_$ 0 -38 pair:me_and 0 101 pair:me_on -143 0 pair:me_that -123 0
        pair:me_to -104 103 pair:my_name 0 102 pair:my_own 0 -38 pair:not_have -154 0
        pair:of_a -109 0 pair:of_my 140 0 pair:of_the 0 -75 pair:of_them 0 -59 pair:of_you -282 220
        pair:of_your 220 -67 pair:offic_$ 0 79 pair:on_a 126 -71 pair:on_it 0 -76
        pair:on_the 47 -10 pair:on_thursday -124 0 pair:one_$ -125 0 pair:one_of -113 0
        pair:ought_to 146 0 pair:sinc_you 176 0 pair:so_i 0 60 pair:so_that 205 -79
        pair:tell_me 174 0 pair:tell_you -152 75 pair:that_$ 0 -112 pair:that_a 113 0
        pair:that_i 0 77 pair:that_is -75 0 pair:that_the 268 0 pair:that_you -103 74
        pair:the_first 153 -143 pair:the_only 91 0 pair:the_other 0 -33 pair:the_rest -118 0
        pair:them_to 104 -85 pair:ther_is -75 23 pair:to_do 222 0 pair:to_have 120 103
        pair:to_hear 88 0 pair:to_know 114 0 pair:to_learn 0 -112 pair:to_me -98 -91
        pair:to_say 82 0 pair:to_tell -115 0 pair:to_the 147 0 pair:to_you -275 0
        pair:to_your -199 0 pair:told_me 0 -70 pair:told_you 146 0 pair:too_$ -143 0
        pair:twic_$ 0 -83 pair:want_to 127 0 pair:was_the 0 -79 pair:what_a -141 156
        pair:what_i 0 -95 pair:what_the 149 -79 pair:what_to 129 0 pair:what_you 198 0
        pair:when_you 150 -62 pair:which_i -124 134 pair:who_is -164 0 pair:with_a 122 71
        pair:with_the 107 -148 pair:with_you -278 0 pair:with_your 163 0 pair:would_be 0 -52
        pair:would_have -159 0 pair:would_love 102 0 pair:would_you -189 0 pair:year_$ 0 -81
        pair:you_$ -338 207 pair:you_a -118 0 pair:you_are -213 213 pair:you_can -168 0
        pair:you_do 0 51 pair:you_for -189 59 pair:you_had 95 0 pair:you_have 315 0
        pair:you_let 92 -81 pair:you_said 124 -79 pair:you_say 107 -84 pair:you_told 101 -62
        pair:you_were -120 0 pair:you_will -92 0 pair:your_client -107 0 pair:your_member -163 131
        pair:your_staff -115 83 some:#accessVerb 27 -11 some:#anyone -81 160 some:#benefit 73 55
        some:#capacity -231 85 some:#certain 198 0 some:#comer 14 50 some:#common -131 30
        some:#ending 65 -143 some:#final 142 -60 some:#food -114 17 some:#gap 209 -76
        some:#giveVerb 58 -53 some:#goVerb -60 96 some:#growth -27 157 some:#hedge 68 -52
        some:#hollow 313 -152 some:#meetVerb 32 -104 some:#meeting 0 -96 some:#modal -450 -22
        some:#moveVerb 54 42 some:#named 48 159 some:#negation 184 -22 some:#noticing 52 -134
        some:#number 56 -125 some:#outcome 61 -65 some:#passVerb 62 0 some:#past 195 -265
        some:#people 134 -77 some:#place -243 255 some:#praise -270 420 some:#profession -143 310
        some:#relative 48 97 some:#resource 118 -21 some:#seat -1 -68 some:#sendVerb 0 -64
        some:#sign -3 -7 some:#social -274 166 some:#span -106 -119 some:#symptom -85 220
        some:#third 142 -229 some:#time 282 -183 some:#title 100 107 some:#token -116 256
        some:#treatment 49 42 some:#universal -198 -2 some:#vacant 0 -84 some:#wantVerb -263 145
        some:#we -136 0 some:#work 106 -217 some:#writer 214 -168 some:#you 1196 -185
        wish:I_be -142 0 wish:They_be -119 0 wish:You_be -118 56 wish:You_have -76 0
        word:'s 245 -227 word:a -93 -31 word:about 202 -406 word:acros -262 0 word:after 52 -72
        word:afternoon -170 99 word:again -85 0 word:all -374 150 word:allow -156 196
        word:alon 190 0 word:along -139 118 word:already 203 0 word:also 0 74 word:alway -159 115
        word:am -160 233 word:among 133 0 word:an -95 0 word:and 214 337 word:another 0 -64
        word:answer 132 -32 word:any -20 0 word:anybody -192 97 word:anyth 0 -62 word:are -214 262
        word:as 65 114 word:ask 311 -120 word:at -84 44 word:avoidanc 320 0 word:away 178 0
        word:baby 204 0 word:back 149 -211 word:bar -170 0 word:be 98 18 word:bed 248 0
        word:been 115 -65 word:befor -101 0 word:being -182 0 word:believ 0 -105 word:bell -127 0
        word:bench 270 -127 word:besid 208 0 word:better 0 -142 word:between 246 -92
        word:board 145 -91 word:book -306 123 word:both 209 -138 word:boy 0 -87
        word:breakfast 0 -109 word:breath 83 0 word:bring -321 172 word:build -149 125
        word:but 0 89 word:by 46 0 word:call 71 -122 word:came 0 -106 word:can 57 94
        word:card -66 61 word:chair 185 0 word:charg 0 101 word:chart 151 0 word:children -150 -119
        word:circl 154 0 word:clinic 229 -44 word:clinician 0 166 word:clock 248 0 word:clos 73 0
        word:coff 0 -50 word:color -201 0 word:com 0 68 word:come -95 47 word:copy -233 152
        word:corner 159 0 word:cost -132 61 word:could 0 -185 word:counselor -177 129
        word:county -235 128 word:crew 0 -146 word:day -210 72 word:dbt -139 0 word:deal 182 0
        word:describ 171 0 word:desk -203 37 word:did 152 -115 word:do 0 67 word:doe 0 -33
        word:done 0 -64 word:down 346 0 word:draw 246 0 word:drawer 285 0 word:driv -140 0
        word:each 152 -147 word:early 175 -110 word:eat 431 -178 word:eight 0 -90
        word:eleven 182 -109 word:enclos -220 113 word:end 0 -36 word:even 128 0 word:ever 0 -74
        word:every 248 -146 word:everybody -169 242 word:everyon -108 188 word:exchang 216 0
        word:explain 158 -88 word:exposur 143 0 word:family -79 89 word:favor -180 0
        word:feel -145 0 word:few 78 -44 word:fewer -233 0 word:find -128 162 word:firm -242 0
        word:first 245 -208 word:five -122 -57 word:fix 185 0 word:folk -103 52 word:follow -200 97
        word:for 184 0 word:four 93 -182 word:free -164 117 word:friday 0 -57 word:friendly -225 0
        word:from -13 -109 word:full 207 0 word:gave 0 -47 word:get -252 15 word:give -114 0
        word:gladly 207 0 word:go -132 0 word:going 103 0 word:good 0 86 word:got -1 104
        word:grader 176 0 word:great -183 0 word:group 255 -65 word:had 0 -16 word:half 291 -109
        word:hand 0 69 word:handout -162 0 word:happy -119 0 word:hard -99 66 word:has 104 -175
        word:have -125 287 word:he -109 -109 word:hear 35 0 word:heart 0 87 word:her 0 -43
        word:him 147 -60 word:his 176 -108 word:hold 280 0 word:home -108 0 word:hope 0 82
        word:hospital 0 -114 word:hour -53 21 word:hous 143 0 word:how 277 -182 word:i 60 -109
        word:idea 194 -133 word:if -86 -56 word:in 200 40 word:injury 184 0 word:into -131 147
        word:introduc 0 96 word:is 12 97 word:it 73 -224 word:just -301 47 word:keep 130 -78
        word:kid 94 -74 word:kind 0 82 word:kindly -237 0 word:kindnes -219 0 word:know -162 126
        word:laminat 192 0 word:last 116 0 word:law 0 111 word:learn 275 -207 word:leav 322 -60
        word:left -122 0 word:les 122 -60 word:let 0 -94 word:letter 114 0 word:licens -132 86
        word:like 268 -87 word:line 179 0 word:list 0 -81 word:littl -202 173 word:look 0 108
        word:lose 154 0 word:lost 236 -109 word:loud 179 0 word:love -275 120 word:lunch -83 0
        word:made 221 -133 word:mail 181 0 word:mak 140 0 word:man 0 -60 word:many 0 99
        word:may -128 133 word:me -76 -25 word:meet 0 -78 word:member -225 142 word:might 267 -187
        word:mine 76 -140 word:minut 92 0 word:month 90 -113 word:more -111 -42 word:morn -95 104
        word:morning 0 74 word:most -126 78 word:mother 181 0 word:mov 0 -80 word:much 0 122
        word:must -204 119 word:my -75 0 word:myself -180 63 word:name -212 178 word:need -103 105
        word:neighborhood -227 0 word:never -129 -98 word:new 96 19 word:next 147 -43
        word:night 216 -225 word:nine 0 -51 word:no 194 13 word:nobody 144 66 word:noon 0 142
        word:not 114 -15 word:note 266 -98 word:noth -169 60 word:notic 0 -66 word:now -79 2
        word:number 226 0 word:nurs 0 72 word:of 254 -48 word:off 54 82 word:offic -108 -1
        word:old 132 0 word:on 229 -221 word:once 118 0 word:one 12 28 word:only 209 -44
        word:open 148 98 word:or 97 -1 word:other 0 -75 word:ought 208 0 word:our 0 11
        word:out 172 -29 word:over -286 165 word:own 78 -57 word:page 254 -56 word:paper 0 -44
        word:parent -113 0 word:part 143 0 word:partner -176 0 word:past -126 0
        word:patient 295 -122 word:peopl 32 23 word:person -139 0 word:phon 0 -115 word:pick -202 0
        word:plac -122 0 word:pleas -337 173 word:practic -200 29 word:protocol 0 -159
        word:psychologist 0 -142 word:put -50 114 word:question 388 -125 word:quiet 137 0
        word:read 401 -372 word:reason 239 0 word:report -138 0 word:reputation 0 192
        word:rest -321 166 word:ring 0 206 word:room 0 -121 word:row 161 0 word:rule 217 0
        word:run -238 76 word:rush -131 0 word:safety 246 0 word:said 71 1 word:same 0 -49
        word:saturday 81 0 word:saw 262 -240 word:say 48 78 word:school -253 28 word:second 0 97
        word:see 163 -32 word:send 0 -103 word:sentenc 142 0 word:session 124 -112 word:shar 0 -125
        word:she 240 -126 word:sheet -145 0 word:shelf 142 0 word:shop 193 0 word:show 225 0
        word:side 75 0 word:sign 131 0 word:sinc 230 -143 word:sit -134 -35 word:six -114 221
        word:sleep -214 96 word:slid 0 64 word:small 0 -63 word:so -127 267 word:some 0 40
        word:somebody -181 0 word:someth 200 98 word:sort 128 0 word:soup 189 0 word:speak -127 0
        word:spr 251 -78 word:staff -199 76 word:stand 100 89 word:start -115 -56 word:step 157 0
        word:still 253 -77 word:stop 46 0 word:stranger 193 0 word:street -163 0 word:stres 0 128
        word:such -267 202 word:suit 0 216 word:summer -229 0 word:swap 230 0 word:tabl 96 0
        word:tak 125 0 word:take -111 80 word:taken 182 0 word:talk 60 11 word:taught 131 -69
        word:teach 131 -73 word:tell 155 -8 word:ten -161 0 word:than 125 0 word:thank -187 107
        word:that 272 -165 word:the 132 -203 word:their -175 0 word:them 0 -119 word:then 341 -45
        word:ther 200 52 word:therapist 0 75 word:therapy 0 125 word:they 174 79 word:thi -113 264
        word:thing 53 -67 word:think -152 126 word:thos 0 112 word:though 0 -86 word:thought 50 -38
        word:thre 0 -124 word:through -203 120 word:till 232 -108 word:tim 104 0 word:time 56 -164
        word:to 61 133 word:told 200 -161 word:too -167 0 word:took 110 -123 word:town -298 122
        word:trad 0 -89 word:treat -138 0 word:troubl 0 125 word:tuesday 0 -96 word:twic 220 -124
        word:two -47 -79 word:until 137 -65 word:up 77 70 word:us -140 147 word:use 276 0
        word:very -118 139 word:voic 302 0 word:wait 183 0 word:walk 0 -77 word:was 222 -111
        word:watch 371 -48 word:way -70 0 word:we -39 -6 word:wednesday -191 0 word:week 0 -227
        word:weekday 0 98 word:well -253 122 word:went 0 -77 word:what 398 -120 word:whatever 0 75
        word:when 0 50 word:whenever -149 105 word:wher 336 -250 word:which 75 0 word:whil 163 0
        word:who 183 -185 word:whoever 124 62 word:whom 169 0 word:whos 178 0 word:why 276 -71
        word:will 56 42 word:winter 0 81 word:with 264 -147 word:without 52 0 word:wonder 159 0
        word:word -98 0 word:work 79 157 word:world -215 0 word:would 14 -119 word:writ 243 -96
        word:wrot 82 -65 word:year -65 169 word:you 252 -151 word:young 187 0 word:your 584 -268
        """
}
