// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -433 154
        deed:- 31 104 deed:-_#modal -213 -116 deed:I -69 -39 deed:I_#modal 0 -75
        deed:I_#past 127 -207 deed:I_am -88 180 deed:I_believ 0 -97 deed:I_can -43 53
        deed:I_come 0 -71 deed:I_do -209 54 deed:I_have -95 8 deed:I_know 0 73 deed:I_read 0 -136
        deed:I_saw 189 -157 deed:I_see -107 135 deed:I_take 0 139 deed:I_will 94 -76
        deed:I_would 42 4 deed:My 50 77 deed:My_#anyone 0 -85 deed:My_#common 65 0
        deed:My_#modal 174 0 deed:My_#people 224 -64 deed:My_#relative -124 0 deed:My_#seat 86 -127
        deed:My_#token 0 69 deed:My_#treatment 110 0 deed:They 54 -53 deed:They_#modal -69 0
        deed:They_#past 43 -56 deed:They_is -101 0 deed:We 111 -46 deed:We_#modal 129 -140
        deed:You 212 -222 deed:You_#modal -150 0 deed:You_#past 834 -582 deed:You_are -108 185
        deed:You_at -227 0 deed:You_can -129 0 deed:You_do 0 54 deed:You_had 120 0
        deed:You_have 249 32 deed:You_know 0 -66 deed:You_let 0 -68 deed:You_like -104 0
        deed:You_said 143 -78 deed:You_say 183 0 deed:You_told 88 -64 deed:You_were -162 0
        deed:Your 568 -397 deed:Your_#anyone -297 213 deed:Your_#comer 13 104
        deed:Your_#common -473 270 deed:Your_#meeting 184 0 deed:Your_#modal 0 112
        deed:Your_#people -458 139 deed:Your_#praise -131 90 deed:Your_#resource 86 -82
        deed:Your_#seat -108 -42 deed:Your_#sign -182 0 deed:Your_#span -233 0
        deed:Your_#work 272 -207 deed:Your_client -103 83 deed:Your_patient 0 43 mark:digit 64 122
        mark:first 210 10 mark:last -535 10 mark:last-but-one -625 10 mark:last-but-two -369 9
        mark:long 509 -204 mark:question -220 -460 mark:quoted 1959 -484 mark:second 107 10
        mark:short -448 45 near:#accessVerb_a 272 -162 near:#accessVerb_and -100 193
        near:#accessVerb_at 207 -137 near:#accessVerb_for -148 0 near:#accessVerb_i -137 0
        near:#accessVerb_in 0 -148 near:#accessVerb_it -54 0 near:#accessVerb_me 145 0
        near:#accessVerb_my 68 0 near:#accessVerb_of 161 -162 near:#accessVerb_on 100 0
        near:#accessVerb_or 0 77 near:#accessVerb_that 0 -67 near:#accessVerb_the 115 -66
        near:#accessVerb_to 0 122 near:#accessVerb_up 180 0 near:#accessVerb_who 0 85
        near:#accessVerb_with 95 -55 near:#accessVerb_you 296 -77 near:#accessVerb_your 159 -38
        near:#anyone_and 0 98 near:#anyone_day 0 -85 near:#anyone_for 107 0
        near:#anyone_have -102 91 near:#anyone_in -171 139 near:#anyone_is -128 56
        near:#anyone_it -85 0 near:#anyone_like -119 0 near:#anyone_my 0 -137
        near:#anyone_of -45 -41 near:#anyone_that -123 0 near:#anyone_the 83 0
        near:#anyone_who -122 49 near:#anyone_with 0 -59 near:#anyone_would -131 -53
        near:#anyone_you -124 30 near:#anyone_your 90 -114 near:#benefit_a 180 -14
        near:#benefit_and 0 -85 near:#benefit_for -100 0 near:#benefit_from 92 -96
        near:#benefit_how 128 0 near:#benefit_i 0 -105 near:#benefit_in 0 72
        near:#benefit_know 101 0 near:#benefit_of 0 45 near:#benefit_the -98 -57
        near:#benefit_to 165 -115 near:#benefit_you -198 155 near:#benefit_your 92 -30
        near:#capacity_and -133 107 near:#capacity_for -99 69 near:#capacity_the 0 83
        near:#capacity_your 144 0 near:#certain_a -72 0 near:#certain_and -119 197
        near:#certain_i -86 66 near:#certain_in -95 50 near:#certain_it 0 145
        near:#certain_of -90 0 near:#certain_so 0 56 near:#certain_that -123 0
        near:#certain_the 0 -67 near:#certain_who -118 0 near:#certain_you 73 0
        near:#certain_your 0 48 near:#comer_a 77 -47 near:#comer_and 81 0 near:#comer_i 48 0
        near:#comer_in -145 44 near:#comer_it 0 38 near:#comer_my 108 -85 near:#comer_on -96 99
        near:#comer_the -88 0 near:#comer_who -121 -55 near:#comer_would 0 -52 near:#comer_you 0 25
        near:#common_'s 0 -143 near:#common_a 213 -124 near:#common_about 202 -149
        near:#common_after 0 -68 near:#common_all -79 65 near:#common_am -144 42
        near:#common_and -214 162 near:#common_are -78 128 near:#common_as -66 50
        near:#common_at -80 44 near:#common_back 0 -86 near:#common_be 121 -58
        near:#common_befor 0 51 near:#common_bring 0 97 near:#common_but 0 108 near:#common_by 92 0
        near:#common_can 74 58 near:#common_day -105 67 near:#common_do 0 34
        near:#common_doe -158 0 near:#common_find 0 95 near:#common_first 75 -53
        near:#common_for -98 79 near:#common_from 107 -125 near:#common_give -113 0
        near:#common_good -93 159 near:#common_have -62 -29 near:#common_how 27 -25
        near:#common_if -114 0 near:#common_in -91 -34 near:#common_it 0 -19 near:#common_know 0 68
        near:#common_learn 0 -71 near:#common_littl 0 97 near:#common_may 99 0
        near:#common_me -112 27 near:#common_might 199 -109 near:#common_mine 0 -76
        near:#common_more -128 0 near:#common_name 0 81 near:#common_night 0 -96
        near:#common_not 203 -63 near:#common_of -289 252 near:#common_old 130 0
        near:#common_on -57 0 near:#common_one 91 121 near:#common_or -152 147
        near:#common_out -112 0 near:#common_over -106 111 near:#common_patient 0 -120
        near:#common_peopl 0 59 near:#common_say -149 134 near:#common_see 96 -68
        near:#common_so -236 154 near:#common_somebody -109 0 near:#common_tell -201 126
        near:#common_than 0 58 near:#common_that -147 0 near:#common_the 0 -28
        near:#common_their -210 0 near:#common_them 71 -86 near:#common_thi -85 48
        near:#common_think -126 0 near:#common_thre 0 -116 near:#common_through 0 65
        near:#common_two -95 0 near:#common_up 45 -49 near:#common_was 151 -97
        near:#common_week -90 0 near:#common_well -135 61 near:#common_what 64 -63
        near:#common_who 74 -126 near:#common_will 110 0 near:#common_with 36 0
        near:#common_work 0 113 near:#common_would 0 -87 near:#common_year -98 0
        near:#common_you 9 152 near:#common_your 40 0 near:#credential_it -155 86
        near:#credential_the 0 -70 near:#credential_you 144 0 near:#ending_a 0 -120
        near:#ending_and -137 35 near:#ending_ask 0 -89 near:#ending_at 136 -66
        near:#ending_been 0 -80 near:#ending_for 49 0 near:#ending_from 0 -76
        near:#ending_got 80 31 near:#ending_i 132 0 near:#ending_in -161 -52
        near:#ending_it 43 -120 near:#ending_me -88 -104 near:#ending_my -61 0
        near:#ending_not 0 80 near:#ending_of 0 -138 near:#ending_on 36 -84 near:#ending_seen 0 -55
        near:#ending_sinc 0 -89 near:#ending_that -274 0 near:#ending_the 143 -127
        near:#ending_them 0 -58 near:#ending_thi 157 0 near:#ending_to 0 -67 near:#ending_up 83 0
        near:#ending_what 91 -123 near:#ending_who 161 -74 near:#ending_with -111 -66
        near:#ending_you 58 0 near:#ending_your 53 -22 near:#final_in 0 -70 near:#final_of -96 0
        near:#final_the 0 82 near:#final_your 96 0 near:#food_the 0 -59 near:#gap_a 111 0
        near:#gap_and 0 57 near:#gap_for -148 0 near:#gap_on -210 73 near:#giveVerb_a 0 -55
        near:#giveVerb_and -150 113 near:#giveVerb_at 0 -101 near:#giveVerb_for 98 0
        near:#giveVerb_it 0 -28 near:#giveVerb_of 0 74 near:#giveVerb_the 141 -139
        near:#giveVerb_to 141 -130 near:#giveVerb_you -305 92 near:#goVerb_a 138 0
        near:#goVerb_and 0 40 near:#goVerb_at 115 -150 near:#goVerb_for 0 80 near:#goVerb_i 0 87
        near:#goVerb_it -66 88 near:#goVerb_on -110 0 near:#goVerb_the 138 13
        near:#goVerb_with -105 0 near:#goVerb_your -151 59 near:#growth_and 115 0
        near:#hedge_a -83 -106 near:#hedge_and 113 -97 near:#hedge_are 0 -98 near:#hedge_be 224 -89
        near:#hedge_do 92 0 near:#hedge_have -170 84 near:#hedge_i -58 -62 near:#hedge_in 0 -131
        near:#hedge_is 0 -46 near:#hedge_it 137 -78 near:#hedge_like 0 -69 near:#hedge_me -88 0
        near:#hedge_of -120 144 near:#hedge_that 118 -192 near:#hedge_the -32 -2
        near:#hedge_to -87 -31 near:#hedge_use 125 0 near:#hedge_we 0 -82 near:#hedge_what 0 -70
        near:#hedge_with 108 0 near:#hedge_would 90 0 near:#hedge_you -181 157
        near:#hedge_your 56 -76 near:#meetVerb_a 88 -65 near:#meetVerb_and 0 86
        near:#meetVerb_at 90 -47 near:#meetVerb_by -70 79 near:#meetVerb_is 128 0
        near:#meetVerb_it -42 0 near:#meetVerb_of 82 -109 near:#meetVerb_on -60 0
        near:#meetVerb_peopl 0 85 near:#meetVerb_the 171 -106 near:#meetVerb_to 3 0
        near:#meetVerb_up 90 0 near:#meetVerb_with -215 98 near:#meetVerb_you -179 46
        near:#meetVerb_your 161 -132 near:#meeting_and 108 -88 near:#meeting_at 0 -70
        near:#meeting_on -78 -81 near:#meeting_the -95 -20 near:#meeting_with -140 103
        near:#modal_a 121 -41 near:#modal_and 0 64 near:#modal_be 0 -11 near:#modal_bring 0 63
        near:#modal_come -78 74 near:#modal_do 0 -75 near:#modal_for 0 -118 near:#modal_from 0 -106
        near:#modal_have -181 23 near:#modal_help 0 -107 near:#modal_i -143 -11
        near:#modal_in 74 -110 near:#modal_it -55 0 near:#modal_like 0 -84 near:#modal_not -114 0
        near:#modal_one 0 101 near:#modal_so 0 101 near:#modal_that 0 -71 near:#modal_the -219 -14
        near:#modal_them 0 -25 near:#modal_to -93 185 near:#modal_use 106 0 near:#modal_we 0 -76
        near:#modal_you -279 0 near:#modal_your -120 0 near:#moveVerb_a 144 -141
        near:#moveVerb_and 71 0 near:#moveVerb_at 210 -45 near:#moveVerb_back 0 -61
        near:#moveVerb_for 50 -90 near:#moveVerb_in 0 -94 near:#moveVerb_me 122 -46
        near:#moveVerb_my -72 0 near:#moveVerb_of -83 0 near:#moveVerb_that 0 93
        near:#moveVerb_the 101 133 near:#moveVerb_to 0 -60 near:#moveVerb_up 83 -55
        near:#moveVerb_you 0 48 near:#moveVerb_your 33 -77 near:#named_a 127 0
        near:#named_and -83 31 near:#named_i 0 41 near:#named_the 0 74 near:#negation_a 155 -90
        near:#negation_have -124 0 near:#negation_i -125 0 near:#negation_of 104 -78
        near:#negation_one 0 -85 near:#negation_you 0 109 near:#noticing_a 230 -94
        near:#noticing_about 133 -115 near:#noticing_and 90 40 near:#noticing_are -134 120
        near:#noticing_at 376 -149 near:#noticing_for -156 0 near:#noticing_from 71 -79
        near:#noticing_have 92 95 near:#noticing_how 81 -80 near:#noticing_i -107 0
        near:#noticing_in 182 -173 near:#noticing_is 171 -154 near:#noticing_it -90 0
        near:#noticing_me 151 0 near:#noticing_my -127 156 near:#noticing_of -92 114
        near:#noticing_so -137 0 near:#noticing_that 0 -58 near:#noticing_the 318 -145
        near:#noticing_them 0 -96 near:#noticing_to 0 -68 near:#noticing_was 0 -109
        near:#noticing_what 76 -109 near:#noticing_you 300 87 near:#noticing_your 400 -264
        near:#number_a -163 70 near:#number_and 0 -29 near:#number_at -114 31
        near:#number_have 0 -86 near:#number_i -92 -49 near:#number_in 51 0 near:#number_minut 0 62
        near:#number_my 0 -74 near:#number_of 0 -43 near:#number_on 0 -27 near:#number_peopl 0 -135
        near:#number_the 0 -62 near:#number_them 0 -74 near:#number_to 0 66 near:#number_week 0 -86
        near:#number_who 98 0 near:#number_with -78 0 near:#number_year 65 80
        near:#number_you 211 -62 near:#number_your -191 128 near:#outcome_a -108 74
        near:#outcome_and -136 3 near:#outcome_for 97 0 near:#outcome_have 0 106
        near:#outcome_how 125 -91 near:#outcome_i -114 120 near:#outcome_in 75 -115
        near:#outcome_is -94 0 near:#outcome_it 44 0 near:#outcome_my -83 0
        near:#outcome_that -162 41 near:#outcome_the 123 -37 near:#outcome_to 50 -146
        near:#outcome_what 82 -83 near:#outcome_you 40 0 near:#outcome_your 0 -76
        near:#passVerb_a 184 -35 near:#passVerb_and 0 46 near:#passVerb_i -147 36
        near:#passVerb_in 118 -51 near:#passVerb_it 155 -66 near:#passVerb_me -69 -36
        near:#passVerb_my -61 105 near:#passVerb_of -69 0 near:#passVerb_on -74 155
        near:#passVerb_out -116 0 near:#passVerb_that -131 70 near:#passVerb_the 0 -76
        near:#passVerb_thi 0 117 near:#passVerb_to 118 0 near:#passVerb_up -206 134
        near:#passVerb_what 0 -71 near:#passVerb_you -88 85 near:#passVerb_your 75 0
        near:#past_a 67 -40 near:#past_about -94 -95 near:#past_and -124 -25 near:#past_at 45 -267
        near:#past_by 94 0 near:#past_for 0 -80 near:#past_from 0 -66 near:#past_her 84 -33
        near:#past_him 95 -71 near:#past_home 0 -85 near:#past_i -272 0 near:#past_in -49 -130
        near:#past_is 75 -66 near:#past_it 53 -127 near:#past_me 0 -189 near:#past_my -229 0
        near:#past_not 0 -107 near:#past_of 56 -124 near:#past_on 146 -173 near:#past_one 0 -75
        near:#past_out 72 0 near:#past_so -94 0 near:#past_that 164 -98 near:#past_the 160 -284
        near:#past_them 100 -68 near:#past_thre 0 -114 near:#past_through 153 0
        near:#past_to 167 11 near:#past_two 0 -73 near:#past_what 115 -85 near:#past_who 98 -68
        near:#past_with 0 99 near:#past_you 128 -51 near:#past_your 180 -218 near:#people_'s 0 -53
        near:#people_a 124 -136 near:#people_about 0 -67 near:#people_and -199 93
        near:#people_are 0 117 near:#people_at -239 0 near:#people_be 180 0 near:#people_for -84 0
        near:#people_have -144 0 near:#people_i 98 -30 near:#people_in -111 45
        near:#people_is -168 0 near:#people_it -80 0 near:#people_may -116 0 near:#people_me 121 0
        near:#people_might 128 -93 near:#people_mine 0 -79 near:#people_my 141 -136
        near:#people_on 112 -17 near:#people_see 0 -64 near:#people_the 36 -117
        near:#people_their -166 0 near:#people_them 0 -55 near:#people_to 186 -175
        near:#people_who -65 -126 near:#people_with 93 -119 near:#people_would 0 -89
        near:#people_you 105 0 near:#place_a 0 115 near:#place_and -72 174 near:#place_from -131 0
        near:#place_the -79 0 near:#place_to 0 87 near:#place_with -119 89 near:#place_your -114 94
        near:#praise_a 115 0 near:#praise_and -259 509 near:#praise_are 0 73
        near:#praise_for -103 0 near:#praise_i 0 183 near:#praise_in -101 59 near:#praise_of 0 67
        near:#praise_so 0 98 near:#praise_the 0 146 near:#praise_thi 0 125 near:#praise_to 116 0
        near:#praise_with 143 -75 near:#praise_you -435 347 near:#praise_your -178 143
        near:#profession_the 0 87 near:#resource_a 0 -80 near:#resource_about 0 -63
        near:#resource_and 40 26 near:#resource_are -119 0 near:#resource_of 0 -84
        near:#resource_on -68 -31 near:#resource_the 0 -42 near:#resource_to -125 84
        near:#resource_your -127 88 near:#seat_a 59 0 near:#seat_and 0 19 near:#seat_for -150 0
        near:#seat_in 0 -68 near:#seat_is -86 70 near:#seat_of 106 -150 near:#seat_the 192 0
        near:#seat_to 87 -51 near:#seat_would -118 0 near:#seat_you 0 -46 near:#sign_and 88 0
        near:#sign_is 0 92 near:#sign_of 0 -65 near:#sign_the 0 120 near:#sign_you 0 -95
        near:#span_and -187 36 near:#span_at 0 69 near:#span_is -55 -70 near:#span_or 0 102
        near:#span_that 93 -57 near:#span_the -48 55 near:#span_with 0 76 near:#span_would 0 -71
        near:#span_you 0 24 near:#span_your 106 0 near:#symptom_and 0 81 near:#third_and 49 0
        near:#third_be -127 0 near:#third_it 0 -30 near:#third_say 0 -89 near:#third_the 183 -82
        near:#third_to 182 -75 near:#third_you -129 -66 near:#third_your 119 0 near:#time_a 50 -137
        near:#time_and -133 0 near:#time_are 111 0 near:#time_at 0 147 near:#time_day 0 76
        near:#time_hour 0 106 near:#time_i 0 -36 near:#time_in 0 77 near:#time_is 0 -77
        near:#time_not -131 0 near:#time_of -99 0 near:#time_that 91 -98 near:#time_with -65 0
        near:#time_you 176 0 near:#time_your 225 -49 near:#title_i 0 86 near:#token_and 153 0
        near:#token_on 0 66 near:#treatment_on -82 0 near:#treatment_the 0 -65
        near:#universal_a 0 -79 near:#universal_and -158 198 near:#universal_i -92 0
        near:#universal_in -105 29 near:#universal_it 0 113 near:#universal_of -108 0
        near:#universal_on 0 87 near:#universal_so 0 61 near:#universal_that -144 27
        near:#universal_the 0 48 near:#universal_who -257 62 near:#universal_you -63 47
        near:#universal_your -98 57 near:#vacant_and 0 48 near:#vacant_for -104 0
        near:#vacant_on -237 80 near:#wantVerb_in 120 0 near:#wantVerb_it 0 -52
        near:#wantVerb_know 110 0 near:#wantVerb_to 68 -89 near:#wantVerb_you -88 145
        near:#wantVerb_your -80 0 near:#work_about 0 -82 near:#work_and 106 0 near:#work_for 111 0
        near:#work_in 0 -88 near:#work_it 0 -88 near:#work_on 0 -91 near:#work_that 0 -42
        near:#work_the 173 -159 near:#work_you 0 -90 near:#writer_a -120 -102
        near:#writer_about 0 -47 near:#writer_also -104 0 near:#writer_am -110 155
        near:#writer_and -299 160 near:#writer_at -115 -82 near:#writer_be -96 0
        near:#writer_been 0 -66 near:#writer_bring -109 94 near:#writer_can -65 66
        near:#writer_come 0 -36 near:#writer_could 99 -97 near:#writer_do -96 27
        near:#writer_for -93 112 near:#writer_from 174 -99 near:#writer_got 0 70
        near:#writer_have -50 36 near:#writer_i 0 59 near:#writer_in -162 63 near:#writer_is -89 72
        near:#writer_it 0 -46 near:#writer_just 0 75 near:#writer_know 0 45
        near:#writer_learn 0 -89 near:#writer_love 0 101 near:#writer_my -141 17
        near:#writer_name 0 92 near:#writer_not -228 83 near:#writer_of 87 -81
        near:#writer_on -54 0 near:#writer_peopl 0 83 near:#writer_put 0 111
        near:#writer_read 115 -159 near:#writer_room 0 -102 near:#writer_saw 135 -134
        near:#writer_take -113 125 near:#writer_tell -140 0 near:#writer_that -45 60
        near:#writer_the -264 152 near:#writer_to -286 58 near:#writer_up -112 98
        near:#writer_was 0 -21 near:#writer_what 79 0 near:#writer_when 0 127
        near:#writer_will 128 -62 near:#writer_with 0 -49 near:#writer_work 0 65
        near:#writer_would 46 -28 near:#writer_writ -96 0 near:#writer_you 133 -24
        near:#writer_your 47 -149 near:#you_'s 97 -131 near:#you_a -41 0 near:#you_about 0 -51
        near:#you_all -153 143 near:#you_an 0 89 near:#you_and -104 0 near:#you_are -257 208
        near:#you_ask 83 -60 near:#you_at 245 0 near:#you_be 0 52 near:#you_can -159 84
        near:#you_client -64 64 near:#you_clinic 0 -57 near:#you_come -222 0 near:#you_do 153 49
        near:#you_down 152 -110 near:#you_find -118 0 near:#you_for -262 65 near:#you_from -148 0
        near:#you_get -83 0 near:#you_had 82 0 near:#you_have 6 110 near:#you_i 91 -91
        near:#you_in 106 0 near:#you_is -299 188 near:#you_let 96 -62 near:#you_look -144 0
        near:#you_may 0 63 near:#you_member 0 120 near:#you_might 190 -103 near:#you_mine 0 -61
        near:#you_must 0 94 near:#you_my -82 0 near:#you_not 0 -52 near:#you_of 41 0
        near:#you_offic -107 0 near:#you_on 226 -163 near:#you_one -217 0 near:#you_said 142 -79
        near:#you_say 157 0 near:#you_so 0 104 near:#you_staff -97 114 near:#you_tell 0 71
        near:#you_that 79 -60 near:#you_the 365 -350 near:#you_to 201 -112 near:#you_told 0 -56
        near:#you_what 0 -84 near:#you_which 120 0 near:#you_will -118 42 near:#you_with 42 0
        near:#you_work 0 104 near:#you_would 99 -61 near:#you_your 221 -81 near:'s_#common 75 -53
        near:a_#accessVerb 140 -110 near:a_#anyone 61 -32 near:a_#benefit 89 0
        near:a_#capacity -91 0 near:a_#certain 0 -92 near:a_#common 64 45 near:a_#credential 0 -94
        near:a_#ending -73 0 near:a_#food 127 -60 near:a_#gap -139 79 near:a_#growth 0 71
        near:a_#hedge 176 -26 near:a_#meetVerb -61 0 near:a_#meeting 0 -16 near:a_#moveVerb 194 -72
        near:a_#named -75 0 near:a_#negation 154 0 near:a_#number -54 0 near:a_#outcome 96 -83
        near:a_#passVerb 0 -49 near:a_#people 0 -76 near:a_#praise -329 188 near:a_#profession 0 34
        near:a_#resource -169 138 near:a_#seat 53 -39 near:a_#sign 82 -70 near:a_#span 0 -86
        near:a_#time 0 -185 near:a_#title 0 57 near:a_#token 0 62 near:a_#treatment 0 41
        near:a_#vacant -111 65 near:a_#wantVerb 0 -64 near:a_#writer -84 194 near:a_#you -172 235
        near:about_#common 0 -32 near:about_#writer -129 0 near:about_#you 0 -80
        near:after_#you 152 0 near:all_#common -105 52 near:alway_#common -149 83
        near:am_#common 0 154 near:am_#hedge 0 -100 near:am_#named 0 160 near:am_#noticing 107 0
        near:am_#number 0 155 near:am_#outcome 0 -128 near:am_#passVerb 0 82 near:am_#past 0 63
        near:am_#people -103 145 near:am_#profession -96 5 near:am_#time 110 0 near:am_#you 248 0
        near:an_#capacity 0 -32 near:an_#common -110 0 near:an_#resource 0 -36 near:an_#seat 0 -108
        near:an_#span 0 -76 near:an_#time 0 -99 near:an_#treatment 0 -107 near:and_#accessVerb 90 0
        near:and_#anyone 0 100 near:and_#capacity 0 57 near:and_#certain 62 13
        near:and_#comer 96 36 near:and_#common -123 280 near:and_#credential -120 147
        near:and_#ending -67 52 near:and_#goVerb 0 143 near:and_#hedge 251 -33
        near:and_#meetVerb 138 0 near:and_#meeting -169 0 near:and_#modal 75 -18
        near:and_#moveVerb -149 282 near:and_#negation 0 32 near:and_#noticing -189 -30
        near:and_#number 258 -127 near:and_#outcome 0 114 near:and_#past 171 -194
        near:and_#people -42 110 near:and_#place 0 87 near:and_#praise 66 233
        near:and_#relative 0 70 near:and_#resource 0 65 near:and_#seat -95 79 near:and_#sign 0 63
        near:and_#span -251 222 near:and_#takeVerb 105 0 near:and_#third -216 65
        near:and_#time -215 141 near:and_#treatment 0 102 near:and_#universal 0 91
        near:and_#wantVerb 95 0 near:and_#writer -92 168 near:and_#you -387 194
        near:any_#capacity 0 110 near:any_#common -100 -83 near:any_#resource 0 145
        near:any_#span 0 -10 near:are_#accessVerb -159 74 near:are_#anyone 0 117
        near:are_#common 0 -50 near:are_#hedge 160 0 near:are_#past -102 141
        near:are_#people -175 48 near:are_#praise -119 152 near:are_#you 0 91 near:as_#common 0 51
        near:at_#common -73 61 near:at_#final 0 82 near:at_#named -219 121 near:at_#number 109 0
        near:at_#seat -86 91 near:at_#time -83 84 near:at_#you 0 67 near:be_#accessVerb 0 -71
        near:be_#benefit 68 0 near:be_#common -120 63 near:be_#outcome 0 -79
        near:be_#people -110 132 near:be_#wantVerb -161 101 near:be_#you -260 0
        near:been_#common -62 0 near:been_#past -96 -83 near:befor_#common 0 -21
        near:befor_#time -169 111 near:befor_#you 142 0 near:by_#common 106 0
        near:call_#common 0 -78 near:can_#common -141 0 near:can_#ending 68 0
        near:can_#negation -102 0 near:come_#common -126 120 near:could_#benefit 0 -81
        near:could_#common 0 -211 near:could_#ending 0 -66 near:could_#meetVerb -73 -29
        near:could_#moveVerb 0 -40 near:could_#noticing 83 -47 near:could_#writer -157 0
        near:could_#you 0 -44 near:day_#common -100 0 near:do_#common -205 159
        near:do_#ending -138 0 near:do_#negation 0 68 near:every_#common 0 -63
        near:everyon_#common 0 107 near:family_#common -97 0 near:find_#common -222 126
        near:first_#common 66 -72 near:for_#anyone -114 36 near:for_#certain -78 111
        near:for_#comer 0 44 near:for_#common -248 96 near:for_#number 0 49
        near:for_#people -87 -72 near:for_#resource 0 -91 near:for_#seat -124 0
        near:for_#span -184 57 near:for_#third 0 -80 near:for_#time -138 0
        near:for_#universal -153 112 near:for_#writer 0 41 near:for_#you -239 158
        near:free_#common -117 0 near:from_#you 132 0 near:front_#seat 0 80 near:get_#common -115 0
        near:has_#common 68 -52 near:has_#past 58 -96 near:has_#universal -135 0
        near:has_#writer 0 -56 near:have_#accessVerb 0 -44 near:have_#anyone 95 79
        near:have_#benefit -112 145 near:have_#capacity -82 0 near:have_#certain -115 52
        near:have_#common -94 147 near:have_#ending 72 61 near:have_#final 0 75 near:have_#gap 0 33
        near:have_#giveVerb -78 -37 near:have_#meetVerb 134 0 near:have_#moveVerb 161 74
        near:have_#negation -123 102 near:have_#noticing -43 0 near:have_#number 192 -159
        near:have_#outcome 135 55 near:have_#passVerb 0 89 near:have_#past -83 83
        near:have_#people 0 -77 near:have_#praise -155 63 near:have_#resource 0 40
        near:have_#span 0 108 near:have_#universal -94 12 near:have_#vacant 0 45
        near:have_#writer 70 -138 near:have_#you 72 109 near:he_#common 0 -25 near:he_#ending 0 -82
        near:he_#past -75 -39 near:hear_#common -189 114 near:how_#common 0 -60
        near:how_#you 122 -55 near:i_#accessVerb 0 -104 near:i_#anyone 133 0 near:i_#benefit 100 61
        near:i_#certain 0 52 near:i_#comer 0 172 near:i_#common -172 -10 near:i_#credential -110 -1
        near:i_#ending -32 -57 near:i_#final 107 0 near:i_#gap 0 29 near:i_#giveVerb -210 136
        near:i_#goVerb 47 58 near:i_#hedge 283 -140 near:i_#meetVerb 0 -62 near:i_#modal 146 -81
        near:i_#moveVerb -127 128 near:i_#named -98 191 near:i_#negation -337 127
        near:i_#noticing 374 -238 near:i_#number -105 87 near:i_#outcome -57 37
        near:i_#passVerb -149 55 near:i_#past -109 -117 near:i_#people -59 21 near:i_#place -137 0
        near:i_#praise -120 188 near:i_#resource -112 0 near:i_#seat -77 0
        near:i_#takeVerb -170 132 near:i_#third 0 -69 near:i_#time 52 -59 near:i_#title 0 54
        near:i_#treatment -129 68 near:i_#universal 0 62 near:i_#vacant 0 43 near:i_#wantVerb 29 61
        near:i_#work -117 0 near:i_#writer -33 81 near:i_#you 382 -170 near:if_#common -171 64
        near:if_#ending -133 0 near:if_#we 0 -88 near:if_#you -148 0 near:in_#accessVerb 0 -43
        near:in_#anyone 0 64 near:in_#capacity 0 -45 near:in_#common -324 123 near:in_#ending 0 112
        near:in_#gap 0 89 near:in_#named 101 -70 near:in_#number 70 -91 near:in_#outcome 0 66
        near:in_#past -95 0 near:in_#people 57 -41 near:in_#place -121 52 near:in_#praise 156 0
        near:in_#resource 0 -52 near:in_#seat 0 -100 near:in_#third 0 -69 near:in_#time -97 87
        near:in_#treatment 116 -131 near:in_#you 0 85 near:is_#accessVerb 0 97
        near:is_#anyone -152 0 near:is_#certain -254 110 near:is_#common -213 89
        near:is_#ending -103 101 near:is_#hedge -215 0 near:is_#moveVerb 94 0
        near:is_#negation 0 152 near:is_#outcome 70 0 near:is_#past -263 128 near:is_#praise 0 93
        near:is_#universal -166 0 near:is_#wantVerb -117 73 near:is_#writer 0 18
        near:is_#you -189 73 near:it_#accessVerb 159 0 near:it_#ending 0 -29 near:it_#final 0 -120
        near:it_#hedge -100 -105 near:it_#meetVerb 113 -115 near:it_#modal -289 -83
        near:it_#moveVerb 110 -51 near:it_#negation -72 73 near:it_#outcome 0 -174
        near:it_#past 0 -58 near:it_#praise 0 106 near:it_#time -84 0 near:it_#writer 0 -35
        near:just_#common -131 0 near:just_#past 0 68 near:like_#common -94 0
        near:like_#noticing 116 0 near:like_#you -125 0 near:love_#common -163 0
        near:lunch_#time 0 106 near:may_#ending -182 0 near:may_#meetVerb -70 0
        near:may_#moveVerb -129 0 near:may_#writer -96 0 near:me_#passVerb -200 102
        near:me_#you -120 0 near:might_#benefit 0 -87 near:might_#common 79 -111
        near:might_#noticing 0 -107 near:mine_#modal 0 -93 near:morn_#you 197 0
        near:my_#accessVerb -62 106 near:my_#anyone 194 -109 near:my_#comer 182 0
        near:my_#common 59 50 near:my_#ending 112 -56 near:my_#goVerb 0 -76 near:my_#hedge 139 0
        near:my_#modal 179 0 near:my_#noticing 0 -114 near:my_#passVerb 0 54 near:my_#people 208 0
        near:my_#relative -173 120 near:my_#resource -76 -88 near:my_#seat 73 -156
        near:my_#sign -132 117 near:my_#social 0 99 near:my_#token 0 100 near:my_#work -112 76
        near:name_#common 0 148 near:new_#common -101 103 near:no_#accessVerb 0 93
        near:not_#accessVerb -62 0 near:not_#common 84 -22 near:not_#ending 0 -59
        near:not_#giveVerb 114 0 near:not_#moveVerb 103 -73 near:not_#noticing 74 0
        near:not_#past 0 87 near:not_#you 0 91 near:of_#accessVerb 51 0 near:of_#anyone 0 75
        near:of_#certain 75 -52 near:of_#common 0 -1 near:of_#ending 137 -84 near:of_#hedge -93 0
        near:of_#meeting 94 0 near:of_#moveVerb 84 -46 near:of_#noticing 168 0
        near:of_#number -101 0 near:of_#past 0 -21 near:of_#people 121 0 near:of_#resource -76 0
        near:of_#seat -100 0 near:of_#third 113 -24 near:of_#time -136 0 near:of_#writer -68 0
        near:of_#you -207 145 near:on_#accessVerb 0 -24 near:on_#common 0 98 near:on_#ending 170 0
        near:on_#goVerb -83 0 near:on_#passVerb -122 0 near:on_#past 0 -97 near:on_#seat -101 0
        near:on_#sign -187 0 near:on_#span 0 83 near:on_#time -193 205 near:on_#writer 103 0
        near:on_#you -179 0 near:one_#common 47 0 near:one_#ending 0 -50 near:one_#noticing -133 88
        near:one_#past 121 -73 near:one_#people 0 95 near:one_#third 0 -64 near:or_#common 0 105
        near:or_#time 0 -51 near:our_#common 0 82 near:out_#writer -131 93 near:own_#common 93 0
        near:peopl_#accessVerb -102 0 near:peopl_#modal 92 0 near:peopl_#writer 127 -170
        near:put_#you -173 0 near:read_#you 149 -76 near:room_#common 0 -113 near:saw_#you 0 -113
        near:say_#common 0 176 near:see_#common -105 0 near:see_#people 0 139
        near:she_#common 0 -78 near:she_#past 80 -83 near:sinc_#you 126 0 near:six_#common 0 78
        near:six_#span 0 61 near:so_#anyone -108 0 near:so_#common 0 125 near:so_#ending 120 0
        near:so_#noticing 140 0 near:so_#praise 0 110 near:so_#writer 77 61 near:so_#you -129 113
        near:some_#people -126 0 near:that_#anyone 0 -42 near:that_#common -6 -31
        near:that_#goVerb 0 -111 near:that_#hedge -94 0 near:that_#modal -95 38
        near:that_#negation -69 0 near:that_#outcome 0 60 near:that_#passVerb 83 -79
        near:that_#past 64 -145 near:that_#span 176 -74 near:that_#universal 81 0
        near:that_#wantVerb 0 -78 near:that_#you 25 0 near:the_#accessVerb 74 -62
        near:the_#anyone 46 -104 near:the_#capacity -126 0 near:the_#certain 165 -128
        near:the_#comer 38 -100 near:the_#common 53 -76 near:the_#ending 241 -173
        near:the_#gap 0 -32 near:the_#giveVerb 0 -93 near:the_#goVerb 95 0 near:the_#hedge 0 -57
        near:the_#meetVerb 0 -3 near:the_#meeting 144 -88 near:the_#modal 0 -9
        near:the_#moveVerb 81 0 near:the_#named -80 26 near:the_#negation 191 -87
        near:the_#noticing -80 101 near:the_#number -182 0 near:the_#outcome 32 -45
        near:the_#passVerb 79 -142 near:the_#past 196 -157 near:the_#people 153 -170
        near:the_#place -49 118 near:the_#profession 0 97 near:the_#resource 120 -150
        near:the_#seat 34 -59 near:the_#sign 0 49 near:the_#span 107 0 near:the_#time 0 28
        near:the_#title 125 0 near:the_#treatment 0 -42 near:the_#universal 60 -62
        near:the_#vacant 0 -45 near:the_#we 0 84 near:the_#work 64 -196 near:the_#writer 42 -98
        near:the_#you 380 -394 near:their_#common -99 0 near:them_#you 0 -113
        near:then_#common 114 -89 near:then_#past 88 0 near:ther_#certain 0 96
        near:ther_#negation 0 130 near:ther_#universal 0 88 near:they_#benefit 140 -71
        near:they_#common 107 -58 near:they_#noticing 122 -46 near:they_#outcome 0 87
        near:they_#past 0 -31 near:thi_#common 0 96 near:thi_#place 0 108 near:thi_#time -105 0
        near:time_#common 0 -93 near:to_#accessVerb -155 63 near:to_#anyone -139 97
        near:to_#benefit 211 -60 near:to_#comer 0 87 near:to_#common -58 20
        near:to_#credential 132 0 near:to_#ending 51 0 near:to_#giveVerb -103 0
        near:to_#goVerb 93 0 near:to_#hedge -92 0 near:to_#meetVerb 69 0 near:to_#meeting 0 78
        near:to_#moveVerb 0 144 near:to_#named 0 129 near:to_#noticing 153 -51
        near:to_#number -104 68 near:to_#outcome 78 -44 near:to_#passVerb -178 44
        near:to_#past 79 -60 near:to_#people -148 0 near:to_#place 118 0 near:to_#seat 96 109
        near:to_#sign 0 57 near:to_#span 163 -98 near:to_#treatment 0 68 near:to_#universal -79 66
        near:to_#work 0 87 near:to_#writer -133 0 near:to_#you -158 112 near:told_#common 0 -91
        near:told_#you 163 0 near:two_#common 0 -80 near:two_#people 0 -111 near:up_#common 0 108
        near:use_#you 182 0 near:was_#past 92 -51 near:we_#common 0 -24 near:we_#ending -82 0
        near:we_#meetVerb -113 0 near:we_#modal 105 -72 near:we_#past -95 0
        near:what_#benefit 0 -73 near:what_#common 239 -222 near:what_#credential 87 -128
        near:what_#ending 74 -87 near:what_#meetVerb 0 -71 near:what_#moveVerb 100 -91
        near:what_#noticing 147 -95 near:what_#past 63 -62 near:what_#praise -138 0
        near:what_#writer 0 -99 near:what_#you 50 0 near:when_#common -115 97
        near:when_#ending -92 99 near:when_#moveVerb -149 0 near:when_#you 87 0
        near:which_#common 89 -76 near:which_#ending 0 75 near:which_#writer -90 130
        near:which_#you 113 -95 near:who_#benefit -167 88 near:who_#common -59 -85
        near:who_#ending -103 -138 near:who_#giveVerb 0 -102 near:who_#modal 56 -87
        near:who_#moveVerb 0 -36 near:who_#negation 118 -92 near:who_#outcome -93 69
        near:who_#past 159 -104 near:who_#wantVerb 0 110 near:will_#accessVerb -178 0
        near:will_#ending -224 100 near:will_#giveVerb 0 -89 near:will_#goVerb -161 0
        near:will_#meetVerb -89 73 near:will_#moveVerb -83 0 near:will_#noticing 101 0
        near:with_#benefit -132 0 near:with_#common -197 53 near:with_#negation 136 0
        near:with_#people 0 -86 near:with_#third -68 0 near:with_#writer -60 -94
        near:with_#you -213 55 near:work_#common -133 61 near:would_#accessVerb 69 -146
        near:would_#anyone 0 -96 near:would_#benefit 0 -65 near:would_#common 48 18
        near:would_#giveVerb 109 -58 near:would_#hedge 0 -101 near:would_#meetVerb 69 -40
        near:would_#moveVerb 97 -100 near:would_#noticing 36 -17 near:would_#outcome 150 -47
        near:would_#praise 0 -120 near:would_#wantVerb 0 77 near:would_#writer 0 -77
        near:would_#you -252 0 near:year_#common 124 -63 near:you_#accessVerb 165 -52
        near:you_#anyone -108 74 near:you_#benefit -261 84 near:you_#certain 52 16
        near:you_#comer -285 105 near:you_#common 0 -145 near:you_#credential 0 35
        near:you_#ending 115 0 near:you_#final 91 0 near:you_#giveVerb 226 -109
        near:you_#hedge -93 0 near:you_#meetVerb 73 -35 near:you_#modal -226 124
        near:you_#moveVerb 0 -13 near:you_#named 155 0 near:you_#negation -72 -68
        near:you_#noticing -168 100 near:you_#number 97 0 near:you_#outcome -147 81
        near:you_#passVerb 246 -107 near:you_#past 738 -544 near:you_#people -223 0
        near:you_#praise -722 347 near:you_#resource 192 -58 near:you_#seat 118 -101
        near:you_#takeVerb 104 -86 near:you_#third 77 -44 near:you_#time 38 -67
        near:you_#universal 0 111 near:you_#wantVerb -82 63 near:you_#writer -147 73
        near:you_#you 73 -37 near:your_#accessVerb 0 62 near:your_#anyone 0 66
        near:your_#capacity 112 -47 near:your_#common -241 182 near:your_#ending -149 81
        near:your_#final 0 -98 near:your_#gap 69 0 near:your_#giveVerb 258 -66
        near:your_#growth 0 120 near:your_#hedge 156 -80 near:your_#meeting 58 0
        near:your_#modal -96 80 near:your_#moveVerb 148 -49 near:your_#named 238 0
        near:your_#noticing -103 0 near:your_#number 128 -114 near:your_#outcome -96 -23
        near:your_#passVerb -189 0 near:your_#past 310 -80 near:your_#people -177 -51
        near:your_#place -109 0 near:your_#praise 0 81 near:your_#resource 330 -190
        near:your_#seat 0 -58 near:your_#sign -100 -89 near:your_#span -200 106
        near:your_#time 87 -52 near:your_#title 0 76 near:your_#treatment 57 -55
        near:your_#vacant 102 -57 near:your_#work 493 -375 near:your_#writer 163 -153
        near:your_#you 182 0 pair:^_a -176 110 pair:^_and 159 -122 pair:^_any 0 -48
        pair:^_come 0 119 pair:^_could -157 -24 pair:^_do 170 0 pair:^_he -60 0 pair:^_i -550 17
        pair:^_if -150 0 pair:^_it -362 16 pair:^_may -134 0 pair:^_my -77 47 pair:^_pleas -159 0
        pair:^_so 226 0 pair:^_the 569 -223 pair:^_ther 63 0 pair:^_to 0 114 pair:^_we -228 94
        pair:^_what -66 148 pair:^_would -78 0 pair:^_you 337 -10 pair:^_your 672 -455
        pair:a_few 0 -31 pair:a_good 199 0 pair:a_littl -148 58 pair:about_the 78 -38
        pair:after_the 178 -85 pair:after_you 213 0 pair:am_a -131 6 pair:am_the 0 116
        pair:an_hour 0 -72 pair:and_a 33 124 pair:and_for -153 0 pair:and_i -288 201
        pair:and_it -158 -75 pair:and_mine 131 -96 pair:and_my 143 0 pair:and_not 154 -80
        pair:and_so -128 0 pair:and_that -145 92 pair:and_the 95 0 pair:and_ther -125 0
        pair:and_what -191 0 pair:and_you 67 5 pair:and_your -238 251 pair:any_day 0 -112
        pair:are_the -310 134 pair:as_i 124 0 pair:at_the -84 0 pair:at_your 116 86 pair:be_a 180 0
        pair:befor_the -123 0 pair:befor_you 159 0 pair:by_the 0 91 pair:call_$ -115 0
        pair:can_not -153 0 pair:could_i -99 -32 pair:could_use 124 0 pair:day_$ -123 0
        pair:do_it 0 128 pair:do_not 0 67 pair:do_with 172 0 pair:for_a -86 -123 pair:for_it 139 0
        pair:for_the 167 -194 pair:for_you -107 0 pair:for_your -102 121 pair:good_deal 151 0
        pair:got_a -123 0 pair:have_a -172 40 pair:have_been 62 -115 pair:have_got 0 31
        pair:how_you 247 -86 pair:i_am -154 187 pair:i_believ 0 -101 pair:i_can -55 53
        pair:i_come 0 -71 pair:i_do -230 70 pair:i_have -27 42 pair:i_know 0 57 pair:i_read 0 -140
        pair:i_saw 189 -157 pair:i_see 0 79 pair:i_take 0 139 pair:i_will 91 -81 pair:if_we 0 -95
        pair:if_you 0 -59 pair:in_a 158 0 pair:in_it -136 0 pair:in_my 208 -99 pair:in_the -3 -138
        pair:in_your -116 100 pair:is_a -115 16 pair:is_no 0 96 pair:is_the 0 -31
        pair:it_$ -298 -94 pair:it_as -149 0 pair:it_in 105 0 pair:it_is -97 78 pair:it_to 0 -126
        pair:it_would -99 0 pair:keep_a 0 -116 pair:know_that -179 90 pair:like_a 181 0
        pair:like_to -53 -65 pair:list_of 0 -111 pair:look_at 165 0 pair:may_be 161 0
        pair:may_i -108 0 pair:me_$ 0 -42 pair:me_and 0 98 pair:me_on -125 0 pair:me_that -126 0
        pair:me_to -142 92 pair:my_name 0 104 pair:not_have -140 0 pair:of_my 139 0
        pair:of_the 0 -78 pair:of_them 0 -66 pair:of_you -291 233 pair:of_your 184 -59
        pair:offic_$ 0 102 pair:on_a 124 -74 pair:on_it 0 -33 pair:on_the 80 -49
        pair:on_your -108 0 pair:one_$ -81 0 pair:one_of -184 0 pair:ought_to 142 0
        pair:over_the 0 111 pair:pick_up 159 0 pair:pleas_to 0 126 pair:sinc_you 156 0
        pair:so_i 0 76 pair:so_that 228 -109 pair:tell_me 211 0 pair:tell_you -203 84
        pair:that_$ 0 -120 pair:that_a 108 0 pair:that_i -61 87 pair:that_is -86 0
        pair:that_the 273 0 pair:that_you -91 90 pair:that_your 0 -70 pair:the_first 118 -149
        pair:the_only 92 0 pair:them_to 0 -73 pair:ther_is -69 23 pair:to_be -33 75
        pair:to_do 200 0 pair:to_have 103 77 pair:to_hear 97 0 pair:to_know 109 0
        pair:to_learn 0 -121 pair:to_me -110 -75 pair:to_say 78 0 pair:to_tell -146 0
        pair:to_the 199 0 pair:to_you -262 0 pair:to_your -174 0 pair:told_me 0 -62
        pair:too_$ -139 0 pair:twic_$ 0 -89 pair:up_$ 145 -82 pair:want_to 158 0 pair:was_the 0 -83
        pair:what_a -156 155 pair:what_i 0 -126 pair:what_the 162 -87 pair:what_to 118 0
        pair:what_you 184 0 pair:when_you 197 -64 pair:which_i -134 114 pair:with_a 107 95
        pair:with_me -59 0 pair:with_the 117 -164 pair:with_you -277 0 pair:with_your 158 0
        pair:would_be -38 -58 pair:would_have -181 0 pair:would_love 99 0 pair:would_you -198 0
        pair:year_$ 0 -84 pair:you_$ -348 214 pair:you_a -99 0 pair:you_are -218 226
        pair:you_can -134 0 pair:you_do 0 44 pair:you_for -199 0 pair:you_had 101 0
        pair:you_have 321 0 pair:you_let 96 -58 pair:you_said 128 -80 pair:you_say 122 0
        pair:you_told 100 -67 pair:you_were -145 0 pair:you_will -102 32 pair:you_would 0 -47
        pair:your_client -156 75 pair:your_member -153 142 pair:your_staff -124 108
        some:#accessVerb 0 -6 some:#anyone -88 201 some:#benefit 59 114 some:#capacity -201 143
        some:#certain 204 0 some:#comer 17 39 some:#common -171 36 some:#credential 115 0
        some:#ending 80 -134 some:#final 149 -93 some:#food -74 9 some:#gap 196 -77
        some:#giveVerb 67 -33 some:#goVerb -104 96 some:#growth -80 188 some:#hedge 108 -75
        some:#hollow 266 -160 some:#meetVerb 0 -120 some:#meeting -76 -84 some:#modal -357 -4
        some:#month -80 28 some:#moveVerb 83 0 some:#named 27 155 some:#negation 187 -21
        some:#noticing 40 -146 some:#number 17 -108 some:#outcome 13 -55 some:#passVerb 38 0
        some:#past 178 -274 some:#people 123 -61 some:#place -267 240 some:#praise -277 452
        some:#profession -141 319 some:#relative 76 101 some:#resource 176 -56 some:#seat 3 -80
        some:#sendVerb -112 -58 some:#sign 0 34 some:#social -257 156 some:#span -124 -111
        some:#symptom -146 239 some:#third 139 -210 some:#time 272 -195 some:#title 142 163
        some:#token -129 252 some:#treatment 32 40 some:#universal -141 -19 some:#vacant 0 -89
        some:#wantVerb -212 160 some:#we -75 -8 some:#work 189 -242 some:#writer 213 -140
        some:#you 1217 -179 wish:I_be -147 25 wish:They_be -132 0 wish:You_be 0 62
        wish:You_have -78 0 word:'s 243 -242 word:a -71 -19 word:about 225 -400 word:acros -248 0
        word:after 92 -132 word:afternoon -109 87 word:again -117 0 word:all -339 130
        word:allow -145 199 word:alon 187 0 word:along -161 128 word:already 208 0 word:also 0 52
        word:alway -165 92 word:am -136 217 word:among 137 0 word:an -135 0 word:and 240 350
        word:another 116 0 word:any -23 0 word:anybody -150 55 word:anyth 128 0 word:are -170 286
        word:as 78 124 word:ask 321 -113 word:at -87 0 word:avoidanc 327 0 word:away 157 69
        word:baby 197 0 word:back 130 -165 word:bar -213 137 word:be 0 59 word:bed 244 0
        word:been 114 -104 word:befor -97 16 word:behind 0 128 word:being -159 0 word:believ 0 -109
        word:bench 289 -137 word:besid 152 0 word:better -77 -136 word:between 354 -145
        word:big 0 74 word:board 147 -138 word:book -235 123 word:both 254 -138
        word:breakfast 0 -100 word:bring -270 171 word:build -117 115 word:but 0 74 word:by 42 63
        word:call 115 -131 word:caller -188 0 word:came 0 -116 word:can 43 59 word:card -69 67
        word:care 0 98 word:case 112 0 word:chair 169 0 word:charg 0 136 word:chart 166 0
        word:children -87 -112 word:circl 188 0 word:clas 93 0 word:clinic 235 -69
        word:clinician 0 173 word:clock 174 0 word:clos 96 0 word:co 167 0 word:coff 0 -50
        word:color -198 0 word:com 0 80 word:come -109 66 word:copy -223 145 word:corner 156 0
        word:cost -174 0 word:could 55 -201 word:counselor -188 147 word:county -216 108
        word:court 165 0 word:crew 0 -148 word:cut 133 0 word:day -165 72 word:dbt -158 0
        word:deal 183 0 word:desk -211 54 word:did 123 -128 word:do -49 75 word:dog 128 0
        word:door 0 66 word:down 379 -40 word:draw 247 0 word:drawer 314 0 word:driv -136 0
        word:each 168 -173 word:early 170 -110 word:earn -355 0 word:eat 352 -162 word:eight 0 -126
        word:eleven 175 -110 word:enclos -256 163 word:end 0 -48 word:even 110 0 word:ever 0 -97
        word:every 266 -138 word:everybody -183 252 word:everyon -132 218 word:exchang 255 0
        word:explain 278 -103 word:exposur 175 -74 word:family -99 97 word:far 180 0
        word:feel -147 0 word:few 92 -18 word:fewer -276 0 word:find -125 163 word:finish 0 -93
        word:firm -263 0 word:first 217 -218 word:five -156 0 word:fix 184 0 word:folk -157 52
        word:follow 0 77 word:for 157 0 word:four 67 -156 word:free -218 111 word:friday 0 -70
        word:from -25 -26 word:front 0 82 word:full 200 0 word:gave 0 -69 word:geniu 257 0
        word:get -292 23 word:give -144 0 word:gladly 177 0 word:going 100 0 word:good 0 97
        word:got 26 74 word:grader 253 0 word:great -253 103 word:grief 171 0 word:group 255 -78
        word:had 0 1 word:half 248 -104 word:hand 0 112 word:handout -177 0 word:hard -130 86
        word:has 72 -158 word:have -133 216 word:he -137 -102 word:hear -10 0 word:heart 0 64
        word:help -71 0 word:her 0 -48 word:here -99 0 word:him 193 -77 word:his 167 -120
        word:hold 352 0 word:home -110 0 word:hope 0 38 word:hospital 0 -120 word:hour -83 0
        word:hous 217 0 word:how 274 -194 word:i 63 -70 word:idea 0 -123 word:if -87 -67
        word:in 202 75 word:into -73 140 word:is 48 107 word:it 25 -221 word:job -159 0
        word:just -297 23 word:keep 136 -40 word:kid 49 -69 word:kind -182 112 word:kindly -234 0
        word:kindnes -237 0 word:kitchen 161 0 word:know -172 152 word:label 207 0
        word:last 136 -37 word:law 0 105 word:learn 269 -230 word:leav 397 -73 word:left -87 0
        word:les 154 0 word:let 0 -106 word:letter 124 0 word:licens -147 108 word:like 242 -35
        word:line 220 -64 word:list 0 -109 word:littl -192 151 word:look 0 103 word:lose 254 0
        word:lost 238 -78 word:loud 182 0 word:love -256 118 word:made 250 -149 word:mail 229 0
        word:man 0 -94 word:many 0 101 word:may -116 100 word:me -54 -12 word:meet 0 -62
        word:member -219 176 word:might 292 -224 word:mine 96 -153 word:minut 106 0
        word:monday 0 85 word:month 141 -106 word:more -117 -35 word:morn -88 0 word:morning 0 69
        word:most -120 106 word:mother 216 0 word:much 0 98 word:must -256 153 word:my -112 16
        word:myself -149 77 word:name -162 184 word:need -81 71 word:neighborhood -255 0
        word:never -172 -156 word:new 0 15 word:next 164 -40 word:night 210 -246 word:nine 111 0
        word:no 133 17 word:nobody 149 77 word:noon 0 146 word:not 149 -11 word:note 253 -80
        word:noth -106 69 word:notic 0 -88 word:number 216 0 word:nurs 0 114 word:of 207 -37
        word:off 103 72 word:offic -74 -31 word:on 221 -214 word:once 161 0 word:one 16 27
        word:only 174 -42 word:open 120 87 word:or 109 -17 word:other 0 -70 word:ought 203 0
        word:our 0 30 word:out 215 -17 word:over -236 130 word:own 0 -38 word:page 284 -79
        word:pair 182 0 word:parent -98 0 word:part 131 0 word:partner -208 0 word:past -157 0
        word:patient 319 -139 word:peopl 0 1 word:person -72 0 word:phon 0 -102 word:pick -171 0
        word:plac -101 0 word:pleas -310 220 word:post -137 0 word:practic -223 73 word:print 0 -89
        word:protocol 0 -174 word:proud 0 76 word:psychologist 0 -171 word:put -99 118
        word:question 383 -111 word:quiet 165 0 word:read 400 -380 word:reason 209 0
        word:record 113 0 word:report -154 0 word:reputation 0 181 word:rest -335 168
        word:ring -133 243 word:room -150 -60 word:round 160 0 word:row 165 0 word:rule 210 0
        word:run -335 61 word:rush -129 0 word:safety 244 0 word:said 112 7 word:same 0 -69
        word:sat 84 0 word:saturday 85 0 word:saw 294 -270 word:say 127 61 word:school -191 15
        word:season -152 0 word:second 78 85 word:see 135 -8 word:send 0 -104 word:sentenc 163 0
        word:session 123 -139 word:shar 0 -128 word:she 231 -126 word:sheet -204 0 word:shop 199 0
        word:show 187 0 word:sign 92 0 word:sinc 237 -181 word:sit 0 -68 word:six -69 218
        word:sleep -228 81 word:slid 0 63 word:slow 0 -85 word:small 110 -76 word:so -175 282
        word:some 13 0 word:somebody -188 0 word:someth 92 125 word:sort 148 0 word:soup 174 0
        word:spar 131 0 word:speak -116 0 word:spr 257 -82 word:staff -192 122 word:stand 0 100
        word:start 0 -75 word:step 214 0 word:still 325 -58 word:stop 41 0 word:stranger 190 0
        word:street -169 0 word:stres 0 117 word:such -273 185 word:suit 0 179 word:summer -226 0
        word:swap 241 0 word:tabl 95 0 word:tak 159 0 word:take -85 69 word:taken 203 0
        word:talk 0 21 word:taught 126 -70 word:teach 114 -95 word:tell 113 0 word:ten -113 0
        word:than 114 0 word:thank -240 123 word:that 331 -192 word:the 103 -197 word:their -206 0
        word:them 32 -158 word:then 363 -46 word:ther 197 43 word:therapist 0 75 word:therapy 0 138
        word:they 182 0 word:thi -139 301 word:thing 26 -69 word:think -90 142 word:thos 0 127
        word:thought 56 -44 word:thre 35 -125 word:through -125 136 word:thursday 0 -84
        word:till 201 -114 word:time 3 -147 word:to 96 133 word:told 213 -144 word:too -68 0
        word:took 110 -121 word:town -285 122 word:trad 0 -90 word:treat -151 0 word:trick 195 0
        word:troubl 0 98 word:tuesday 0 -115 word:twic 223 -153 word:two -48 -124
        word:until 162 -84 word:up 40 127 word:us -180 107 word:use 281 0 word:used 160 0
        word:very -172 126 word:voic 297 0 word:wait 271 0 word:walk 0 -81 word:was 261 -100
        word:wash 220 0 word:watch 230 -61 word:we 0 -21 word:wednesday -201 0 word:week 0 -244
        word:weekday 0 106 word:well -178 134 word:went 0 -77 word:what 381 -124 word:whatever 0 72
        word:when -123 135 word:whenever -134 92 word:wher 340 -269 word:whether 168 0
        word:which 85 0 word:whil 185 0 word:who 228 -205 word:whoever 139 61 word:whom 155 0
        word:whos 135 0 word:why 267 -75 word:will 0 57 word:winter 0 113 word:with 242 -155
        word:without 54 0 word:wonder 156 0 word:wonderful -192 0 word:word -99 0 word:work 162 141
        word:world -231 0 word:would 53 -136 word:writ 261 -102 word:wrot 91 -95 word:year 0 137
        word:you 232 -157 word:young 169 0 word:your 558 -247
        """
}
