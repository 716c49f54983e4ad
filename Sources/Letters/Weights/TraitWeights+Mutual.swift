// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let mutual = """
        -418 467
        deed:- 392 -235 deed:-_#modal 64 -118 deed:I -51 20 deed:I_#modal 43 -143
        deed:I_#past -85 114 deed:I_am -124 93 deed:I_believ 127 -122 deed:I_bring 139 0
        deed:I_can -70 68 deed:I_could 0 -31 deed:I_do -143 160 deed:I_have 55 -61
        deed:I_know 257 -125 deed:I_saw 0 -107 deed:I_take 0 154 deed:I_think 0 -28
        deed:I_want 0 79 deed:I_was 0 24 deed:I_will -46 153 deed:I_would -138 87
        deed:I_wrot 0 -128 deed:My 28 0 deed:My_#anyone 0 -88 deed:My_#comer 126 -88
        deed:My_#common 74 -131 deed:My_#people 201 -96 deed:My_#seat 0 -126 deed:My_own 139 0
        deed:They 55 -101 deed:They_#modal 49 -128 deed:They_#past -197 111 deed:They_are 0 -109
        deed:They_has 0 124 deed:They_would 0 -40 deed:We 173 -101 deed:We_#modal 58 -74
        deed:We_#past 0 -141 deed:We_are -186 131 deed:You 232 -33 deed:You_#modal 143 -37
        deed:You_#past -210 265 deed:You_and 0 -119 deed:You_are -68 0 deed:You_do -94 0
        deed:You_gave 146 0 deed:You_have -83 62 deed:You_know 170 0 deed:You_let -130 65
        deed:You_like 248 0 deed:You_might 112 0 deed:You_said 155 0 deed:You_say 119 0
        deed:You_will 0 -83 deed:Your 100 -371 deed:Your_#anyone 0 -113 deed:Your_#comer 0 -110
        deed:Your_#common 0 -68 deed:Your_#modal 284 -481 deed:Your_#people 370 -499
        deed:Your_#praise 0 -42 deed:Your_#resource 0 -23 deed:Your_#seat 56 -80
        deed:Your_#sign -90 0 deed:Your_#time -132 0 deed:Your_#treatment 77 0
        deed:Your_client -154 0 deed:Your_patient 108 0 mark:digit -118 0 mark:first -814 146
        mark:last -404 146 mark:last-but-one -486 146 mark:last-but-two -6 144 mark:long 301 -231
        mark:question -117 -211 mark:quoted 167 -214 mark:second -218 146 mark:short 41 23
        near:#accessVerb_a 61 -64 near:#accessVerb_and -45 257 near:#accessVerb_at 94 0
        near:#accessVerb_for -192 0 near:#accessVerb_in 0 -91 near:#accessVerb_is -77 0
        near:#accessVerb_it -238 168 near:#accessVerb_my -95 0 near:#accessVerb_of -103 0
        near:#accessVerb_on -96 0 near:#accessVerb_return 184 0 near:#accessVerb_that 0 -82
        near:#accessVerb_the 80 134 near:#accessVerb_which 146 0 near:#accessVerb_who 118 0
        near:#accessVerb_year 0 -135 near:#accessVerb_you -85 32 near:#accessVerb_your 0 -78
        near:#anyone_a -259 0 near:#anyone_and 114 -88 near:#anyone_day -107 83
        near:#anyone_for 162 0 near:#anyone_have 109 0 near:#anyone_i -90 0 near:#anyone_if 132 0
        near:#anyone_in 0 -29 near:#anyone_is -139 0 near:#anyone_it 0 -71 near:#anyone_mine 88 -71
        near:#anyone_of 93 -84 near:#anyone_on 75 -68 near:#anyone_the 0 74 near:#anyone_to 98 -143
        near:#anyone_who 0 -106 near:#anyone_with 82 0 near:#anyone_would 38 -113
        near:#anyone_you 71 0 near:#anyone_your 0 -152 near:#benefit_a 147 -110
        near:#benefit_and 30 -197 near:#benefit_at 108 -103 near:#benefit_be 0 76
        near:#benefit_for 61 -142 near:#benefit_from 0 -61 near:#benefit_if 66 -77
        near:#benefit_in 78 0 near:#benefit_it 130 -100 near:#benefit_one 119 0
        near:#benefit_than 159 0 near:#benefit_that -100 52 near:#benefit_the 0 -146
        near:#benefit_them 140 -97 near:#benefit_to 93 -96 near:#benefit_you 205 -111
        near:#benefit_your 66 -143 near:#capacity_and -86 35 near:#capacity_i 0 65
        near:#capacity_that 0 109 near:#capacity_the -116 84 near:#certain_a 0 73
        near:#certain_and 0 27 near:#certain_at 0 89 near:#certain_charg 151 0
        near:#certain_day -84 75 near:#certain_of 0 124 near:#certain_one 0 66
        near:#certain_other 93 -71 near:#certain_time 0 -89 near:#certain_to -159 0
        near:#certain_who 0 -77 near:#certain_you 0 56 near:#comer_and -111 0 near:#comer_are 0 -72
        near:#comer_have 0 -108 near:#comer_i 72 -106 near:#comer_in -96 0 near:#comer_it 0 -84
        near:#comer_my 117 0 near:#comer_see 97 -95 near:#comer_the -84 0 near:#comer_who 58 -55
        near:#comer_would 191 -116 near:#comer_your 75 -58 near:#common_'s 64 -127
        near:#common_a 121 -53 near:#common_about 0 80 near:#common_after -119 0
        near:#common_an 0 91 near:#common_and -198 118 near:#common_any 0 82
        near:#common_are 85 -149 near:#common_as 0 35 near:#common_at 274 0 near:#common_back 0 -35
        near:#common_be 0 -70 near:#common_befor -89 -70 near:#common_better 67 0
        near:#common_both 0 -102 near:#common_by 94 49 near:#common_call -99 0
        near:#common_can 0 61 near:#common_could 0 -37 near:#common_day 0 42
        near:#common_each 0 -79 near:#common_every 0 105 near:#common_for -106 20
        near:#common_free 150 -132 near:#common_get 0 -69 near:#common_give 154 0
        near:#common_has -185 144 near:#common_have -249 0 near:#common_he 118 0
        near:#common_home 0 -77 near:#common_how -134 26 near:#common_i -150 87
        near:#common_if -84 0 near:#common_in -165 178 near:#common_is -84 0 near:#common_it 99 -72
        near:#common_know 0 125 near:#common_may 0 -59 near:#common_me -191 100
        near:#common_might 0 -76 near:#common_mine 203 -91 near:#common_my -98 -72
        near:#common_not -70 2 near:#common_of -33 224 near:#common_on -280 119
        near:#common_one 121 -31 near:#common_or -60 0 near:#common_out 83 -176
        near:#common_over 0 -54 near:#common_peopl 0 81 near:#common_plan 0 109
        near:#common_same 0 -115 near:#common_see 88 0 near:#common_send 0 -82
        near:#common_should 0 92 near:#common_sinc 0 124 near:#common_so 169 0
        near:#common_some 0 -88 near:#common_someth 0 -90 near:#common_than -112 0
        near:#common_that -58 56 near:#common_the 43 100 near:#common_their 105 -89
        near:#common_them 0 -63 near:#common_ther -110 100 near:#common_they 0 -57
        near:#common_thi 100 -69 near:#common_thing 144 0 near:#common_thre 0 -63
        near:#common_time 0 -57 near:#common_to 198 107 near:#common_too 142 -66
        near:#common_up 0 72 near:#common_us 109 -36 near:#common_week 0 88 near:#common_well 216 0
        near:#common_what 37 -93 near:#common_when 115 -125 near:#common_wher 136 53
        near:#common_which 0 -57 near:#common_who 98 -26 near:#common_with 173 -47
        near:#common_work 0 -122 near:#common_would 129 -72 near:#common_you -143 -48
        near:#common_your -121 -90 near:#credential_for 0 130 near:#credential_i 0 75
        near:#credential_it 0 50 near:#credential_not -61 45 near:#credential_the 0 109
        near:#credential_well 243 0 near:#ending_a 197 -264 near:#ending_about 0 80
        near:#ending_all 0 101 near:#ending_an 0 88 near:#ending_and 203 -132 near:#ending_at 74 0
        near:#ending_been -36 45 near:#ending_better 120 0 near:#ending_for -62 -3
        near:#ending_from 0 -107 near:#ending_given 182 0 near:#ending_got 0 -23
        near:#ending_i 0 -56 near:#ending_in -211 -38 near:#ending_it 44 -74 near:#ending_me -25 32
        near:#ending_never 0 53 near:#ending_not -88 0 near:#ending_of 16 18
        near:#ending_on -190 61 near:#ending_one 0 -96 near:#ending_out 61 -73
        near:#ending_that 84 0 near:#ending_the 186 102 near:#ending_them 0 -86
        near:#ending_who 0 -57 near:#ending_with 0 -34 near:#ending_you 0 27 near:#final_a 0 -111
        near:#final_and 0 58 near:#final_in 120 -77 near:#final_of 97 -138 near:#final_the 209 0
        near:#food_the 0 -88 near:#gap_for 0 -62 near:#gap_you 135 0 near:#gap_your 0 -54
        near:#giveVerb_a 161 -125 near:#giveVerb_and -64 0 near:#giveVerb_at -132 0
        near:#giveVerb_for -121 0 near:#giveVerb_i 0 -52 near:#giveVerb_in 75 -16
        near:#giveVerb_it 199 0 near:#giveVerb_one 125 0 near:#giveVerb_the -68 -35
        near:#giveVerb_them 66 0 near:#giveVerb_to 168 -119 near:#giveVerb_you 405 -140
        near:#giveVerb_your 128 -1 near:#goVerb_a 0 -37 near:#goVerb_and 0 -66 near:#goVerb_it 0 85
        near:#goVerb_me 0 -44 near:#goVerb_of 0 -88 near:#goVerb_on -140 0 near:#goVerb_out 151 0
        near:#goVerb_the -67 0 near:#goVerb_to 88 -86 near:#goVerb_up -123 0 near:#goVerb_with 74 0
        near:#goVerb_you -102 -13 near:#growth_a -130 94 near:#hedge_a 0 -36 near:#hedge_and 0 -131
        near:#hedge_be 194 -190 near:#hedge_come 0 -47 near:#hedge_do 131 -64
        near:#hedge_for 180 -126 near:#hedge_have 0 -72 near:#hedge_help 0 -82 near:#hedge_i 47 0
        near:#hedge_it 0 -56 near:#hedge_me 140 -71 near:#hedge_not 0 95 near:#hedge_of 0 -65
        near:#hedge_that 0 -115 near:#hedge_the 293 -234 near:#hedge_use 103 -84
        near:#hedge_we 80 -77 near:#hedge_would 52 -51 near:#hedge_you 0 119
        near:#hedge_your -90 -39 near:#meetVerb_a -102 0 near:#meetVerb_and 0 -67
        near:#meetVerb_for 0 64 near:#meetVerb_i 103 0 near:#meetVerb_in -142 0
        near:#meetVerb_me -136 0 near:#meetVerb_on -131 74 near:#meetVerb_that 113 -85
        near:#meetVerb_the -233 0 near:#meetVerb_them 79 -59 near:#meetVerb_to -184 57
        near:#meetVerb_up -99 0 near:#meetVerb_with 68 0 near:#meetVerb_would 128 -58
        near:#meetVerb_you 71 65 near:#meetVerb_your 172 -80 near:#meeting_and -82 0
        near:#meeting_in 0 -47 near:#meeting_the -55 -9 near:#meeting_you 0 -42 near:#modal_a 63 7
        near:#modal_and -113 0 near:#modal_be 80 -121 near:#modal_better 196 -105
        near:#modal_both 0 -114 near:#modal_do 208 -32 near:#modal_for -99 7
        near:#modal_from 97 -103 near:#modal_get 0 -73 near:#modal_have 95 -78
        near:#modal_help 0 -100 near:#modal_i -77 0 near:#modal_in 0 -81 near:#modal_it -102 -134
        near:#modal_les 137 0 near:#modal_like -26 -51 near:#modal_love 0 83 near:#modal_me 0 69
        near:#modal_my -100 0 near:#modal_not -71 171 near:#modal_of -59 -116 near:#modal_on -97 0
        near:#modal_out 117 -101 near:#modal_so -187 134 near:#modal_the -27 0
        near:#modal_them 108 -149 near:#modal_to 112 0 near:#modal_use 145 -97 near:#modal_we 0 -59
        near:#modal_with 89 -68 near:#modal_you -179 94 near:#modal_your 149 -106
        near:#moveVerb_a 154 -148 near:#moveVerb_and 0 -56 near:#moveVerb_at 149 0
        near:#moveVerb_back 0 -63 near:#moveVerb_it 90 0 near:#moveVerb_me -137 0
        near:#moveVerb_my 0 -76 near:#moveVerb_of 0 -92 near:#moveVerb_on 0 62
        near:#moveVerb_one 169 0 near:#moveVerb_out 98 -119 near:#moveVerb_that 0 106
        near:#moveVerb_the -85 -18 near:#moveVerb_them 0 -82 near:#moveVerb_to 0 -21
        near:#moveVerb_with 0 -48 near:#moveVerb_you 404 0 near:#moveVerb_your 0 110
        near:#named_and 0 75 near:#named_i -78 0 near:#named_the 0 -95 near:#negation_a 0 74
        near:#negation_and 140 0 near:#negation_at 0 107 near:#negation_be 0 124
        near:#negation_but 0 82 near:#negation_charg 185 -128 near:#negation_for -116 111
        near:#negation_i 143 0 near:#negation_is 0 -99 near:#negation_it 0 -27
        near:#negation_know 0 98 near:#negation_of -81 0 near:#negation_on 123 -90
        near:#negation_one -113 82 near:#negation_that -104 0 near:#negation_the 0 -56
        near:#negation_to 0 -51 near:#noticing_a 0 -59 near:#noticing_and 151 -106
        near:#noticing_are 144 0 near:#noticing_at -96 0 near:#noticing_do 0 88
        near:#noticing_for -108 -105 near:#noticing_from 0 -49 near:#noticing_how -169 45
        near:#noticing_i -46 82 near:#noticing_in -66 0 near:#noticing_is 0 -28
        near:#noticing_it -58 96 near:#noticing_me 203 34 near:#noticing_my -57 61
        near:#noticing_of -58 257 near:#noticing_peopl 0 94 near:#noticing_that 84 -47
        near:#noticing_the 0 -72 near:#noticing_their 125 0 near:#noticing_them 91 -32
        near:#noticing_to 11 85 near:#noticing_what 117 -128 near:#noticing_you -426 79
        near:#noticing_your -124 -100 near:#number_a 0 139 near:#number_and -63 0
        near:#number_at -78 0 near:#number_for 0 -120 near:#number_hour 0 92
        near:#number_i 125 -130 near:#number_in 164 0 near:#number_of 117 53 near:#number_on 0 -55
        near:#number_the -136 61 near:#number_them -122 0 near:#number_to 0 -44
        near:#number_us 147 0 near:#number_who 0 92 near:#number_with 86 -30
        near:#number_would 111 0 near:#number_year -81 34 near:#number_you 72 0
        near:#outcome_a 27 -114 near:#outcome_and 192 -173 near:#outcome_for 228 -253
        near:#outcome_hour 0 -87 near:#outcome_how -118 0 near:#outcome_if 0 -82
        near:#outcome_in 77 0 near:#outcome_it -81 102 near:#outcome_of 174 -95
        near:#outcome_on -161 60 near:#outcome_the 0 188 near:#outcome_to -114 -17
        near:#outcome_what 139 -98 near:#outcome_your 0 -62 near:#passVerb_a 215 -15
        near:#passVerb_and 80 -59 near:#passVerb_at -127 94 near:#passVerb_i 83 58
        near:#passVerb_in 190 -76 near:#passVerb_it 245 0 near:#passVerb_me -127 64
        near:#passVerb_my -98 0 near:#passVerb_of 99 0 near:#passVerb_on -126 105
        near:#passVerb_that -75 44 near:#passVerb_the 0 78 near:#passVerb_them 73 -34
        near:#passVerb_to 0 74 near:#passVerb_up 0 116 near:#passVerb_what 127 0
        near:#passVerb_with -105 0 near:#passVerb_you 201 0 near:#passVerb_your 50 0
        near:#past_a 22 -139 near:#past_about 0 40 near:#past_and 0 77 near:#past_at -139 -59
        near:#past_by 0 -71 near:#past_for -25 47 near:#past_him -111 0 near:#past_his 0 -115
        near:#past_i -69 0 near:#past_in 0 49 near:#past_it -33 257 near:#past_me 0 71
        near:#past_my -106 57 near:#past_of 91 0 near:#past_on -97 29 near:#past_out -90 118
        near:#past_that -41 153 near:#past_the -157 -26 near:#past_them -128 195
        near:#past_thre 0 -91 near:#past_through 0 109 near:#past_to 0 159 near:#past_two -90 0
        near:#past_us 80 0 near:#past_what 169 -57 near:#past_who 0 -66 near:#past_with -137 102
        near:#past_you 0 85 near:#past_your -118 0 near:#people_a 164 0 near:#people_and -149 29
        near:#people_at 131 -96 near:#people_be 93 0 near:#people_can 0 -86 near:#people_for 0 -77
        near:#people_have 215 -102 near:#people_i 204 -88 near:#people_in 23 0
        near:#people_it 0 -81 near:#people_like 0 -93 near:#people_may 121 0
        near:#people_might 0 -54 near:#people_mine 91 -62 near:#people_my 161 -124
        near:#people_of -139 175 near:#people_see 92 -78 near:#people_that 0 -91
        near:#people_the -122 -65 near:#people_them -110 0 near:#people_to 157 -79
        near:#people_who -131 -85 near:#people_with 95 -22 near:#people_would 487 -205
        near:#people_you 182 -135 near:#place_a 0 81 near:#place_and -108 132 near:#praise_i 0 116
        near:#praise_to 73 -66 near:#praise_you -83 75 near:#praise_your 0 -85
        near:#relative_and -112 0 near:#resource_a 99 0 near:#resource_and 0 -66
        near:#resource_at 0 138 near:#resource_for 140 -150 near:#resource_i -107 0
        near:#resource_of 101 -109 near:#resource_on 270 -174 near:#resource_to 0 -58
        near:#resource_with 75 -87 near:#resource_your 46 -68 near:#seat_a 64 -71
        near:#seat_and -235 93 near:#seat_at 120 108 near:#seat_for -141 82 near:#seat_i -112 0
        near:#seat_in -115 110 near:#seat_is -91 57 near:#seat_of 0 63 near:#seat_the 101 -96
        near:#seat_to 137 0 near:#seat_with 84 0 near:#seat_you 0 87 near:#sendVerb_to 170 -96
        near:#sendVerb_your 179 0 near:#sign_a -89 0 near:#sign_and -102 0 near:#sign_it 0 -92
        near:#sign_of 75 0 near:#sign_would -165 0 near:#sign_your -177 136 near:#span_a 0 -85
        near:#span_and -163 53 near:#span_i 0 86 near:#span_in 0 67 near:#span_of -113 99
        near:#span_on 0 -105 near:#span_or 81 0 near:#span_the 0 30 near:#span_you -59 0
        near:#span_your 161 0 near:#third_a -200 167 near:#third_and 286 -87 near:#third_are 0 -88
        near:#third_has 0 101 near:#third_is -142 0 near:#third_it 98 0 near:#third_on -116 0
        near:#third_the 0 -244 near:#third_will 0 -86 near:#third_would 108 -77
        near:#third_your 122 -114 near:#time_a 146 -248 near:#time_and -296 118
        near:#time_any 0 100 near:#time_at -125 171 near:#time_for 58 0 near:#time_i -45 25
        near:#time_in 0 -102 near:#time_is 153 -52 near:#time_it -99 0 near:#time_on 116 -65
        near:#time_or 66 -111 near:#time_that 135 0 near:#time_the -117 202 near:#time_to 107 0
        near:#time_you 0 -147 near:#time_your 191 0 near:#token_and 0 97 near:#token_of 0 104
        near:#token_on -130 0 near:#treatment_and -121 -50 near:#treatment_for -107 72
        near:#treatment_i -90 0 near:#treatment_on 102 0 near:#treatment_the -71 0
        near:#treatment_with 102 92 near:#universal_and 78 0 near:#universal_charg 151 0
        near:#universal_day -84 92 near:#universal_i 0 59 near:#universal_of -101 70
        near:#universal_that -122 0 near:#universal_time 0 -89 near:#universal_to -181 0
        near:#universal_who 0 -90 near:#universal_your 0 -88 near:#vacant_for 143 0
        near:#vacant_on -106 0 near:#vacant_you 187 0 near:#wantVerb_a 0 -51
        near:#wantVerb_and 0 -106 near:#wantVerb_be -141 80 near:#wantVerb_for -135 -46
        near:#wantVerb_in 0 87 near:#wantVerb_it -116 0 near:#wantVerb_that -71 0
        near:#wantVerb_the 77 54 near:#wantVerb_to -22 66 near:#wantVerb_you -221 24
        near:#wantVerb_your -127 0 near:#we_a 0 123 near:#we_are -160 0 near:#we_both 199 0
        near:#we_have -110 0 near:#we_the 126 0 near:#work_and -99 0 near:#work_on 0 -48
        near:#work_the -88 0 near:#writer_a 8 -115 near:#writer_also 0 -91 near:#writer_am -89 79
        near:#writer_and 99 123 near:#writer_are 0 -52 near:#writer_at 74 88 near:#writer_be 0 74
        near:#writer_believ 0 -107 near:#writer_can -39 77 near:#writer_come 70 0
        near:#writer_could 40 -107 near:#writer_do 0 21 near:#writer_for -180 100
        near:#writer_from 0 -121 near:#writer_given 187 0 near:#writer_got 0 -37
        near:#writer_have 212 -148 near:#writer_hear -137 0 near:#writer_how 0 -86
        near:#writer_i -34 21 near:#writer_in -111 98 near:#writer_is -156 0
        near:#writer_it 61 -144 near:#writer_know 187 -103 near:#writer_my -83 0
        near:#writer_name 0 102 near:#writer_need 0 112 near:#writer_never 0 62
        near:#writer_not 95 0 near:#writer_on -290 136 near:#writer_one 0 -79 near:#writer_own 0 67
        near:#writer_read 0 101 near:#writer_room 0 126 near:#writer_saw 0 -103
        near:#writer_see 27 0 near:#writer_so -144 0 near:#writer_take 0 93
        near:#writer_that 0 -136 near:#writer_the -66 -104 near:#writer_think 95 0
        near:#writer_thought 0 83 near:#writer_to 67 221 near:#writer_train 0 -99
        near:#writer_two 0 75 near:#writer_want 0 89 near:#writer_was 0 21
        near:#writer_what 207 -94 near:#writer_will 0 89 near:#writer_with 0 -60
        near:#writer_would 164 -89 near:#writer_writ 197 -61 near:#writer_wrot 0 -114
        near:#writer_you 167 0 near:#writer_your 0 -46 near:#you_a 126 -12 near:#you_and 359 -292
        near:#you_are -41 0 near:#you_at -56 -34 near:#you_be 102 0 near:#you_client 0 -57
        near:#you_could 94 -67 near:#you_do -161 0 near:#you_for -44 -92 near:#you_get 0 -76
        near:#you_had 0 71 near:#you_has -135 0 near:#you_have 83 -167 near:#you_i 57 -47
        near:#you_in 200 -163 near:#you_is -178 0 near:#you_it 52 63 near:#you_know 98 0
        near:#you_let -108 63 near:#you_like 45 -67 near:#you_may 199 -123 near:#you_me 56 0
        near:#you_might 100 -109 near:#you_mine 138 -100 near:#you_my 96 -62 near:#you_not -113 0
        near:#you_of 0 -63 near:#you_offic 0 67 near:#you_on -114 86 near:#you_one 113 0
        near:#you_or 124 0 near:#you_patient 0 -37 near:#you_peopl 119 -53 near:#you_put 0 87
        near:#you_room 0 -106 near:#you_say 98 -43 near:#you_student 0 -81 near:#you_that 135 0
        near:#you_the -259 -169 near:#you_to -38 40 near:#you_what 0 -92 near:#you_will 0 -85
        near:#you_with 70 0 near:#you_would 0 -86 near:#you_you 146 0 near:'s_#common 0 -41
        near:a_#accessVerb -253 69 near:a_#anyone 92 -75 near:a_#benefit 125 -53
        near:a_#capacity 0 78 near:a_#certain 47 -62 near:a_#comer 0 -66 near:a_#common 129 -68
        near:a_#ending 0 -20 near:a_#final 0 115 near:a_#gap 6 -57 near:a_#hedge 74 -229
        near:a_#meetVerb 98 0 near:a_#moveVerb 76 -67 near:a_#named 0 117 near:a_#negation 0 -98
        near:a_#number 195 -94 near:a_#outcome 189 -10 near:a_#passVerb 172 -75 near:a_#past 123 0
        near:a_#people -16 97 near:a_#place -171 135 near:a_#praise 0 95 near:a_#profession 0 88
        near:a_#resource 324 -283 near:a_#seat 0 117 near:a_#span 50 -33 near:a_#time 219 -180
        near:a_#treatment 0 148 near:a_#universal 0 -89 near:a_#vacant 58 -18
        near:a_#wantVerb 0 -121 near:a_#work 64 -11 near:a_#writer -351 190 near:all_#common 0 -72
        near:also_#common -126 0 near:am_#common -34 31 near:am_#ending -104 125
        near:am_#hedge -100 0 near:am_#negation 126 0 near:am_#noticing 0 45 near:am_#number 0 78
        near:am_#outcome -136 85 near:am_#past 0 62 near:am_#people 0 179 near:am_#praise 0 88
        near:am_#profession 0 -108 near:am_#you 125 0 near:an_#capacity 90 -77 near:an_#span 98 -94
        near:an_#time 113 -111 near:and_#accessVerb 0 -165 near:and_#anyone 100 -62
        near:and_#benefit -65 -57 near:and_#capacity 0 84 near:and_#comer 140 -125
        near:and_#common -235 186 near:and_#credential -153 72 near:and_#ending 109 -97
        near:and_#giveVerb 0 147 near:and_#goVerb 82 59 near:and_#hedge 219 -155
        near:and_#meeting -137 0 near:and_#modal 14 -187 near:and_#moveVerb -118 147
        near:and_#named 0 -130 near:and_#negation 79 -40 near:and_#noticing -42 46
        near:and_#outcome 270 0 near:and_#passVerb 0 189 near:and_#past -195 112
        near:and_#people 88 -148 near:and_#praise -72 0 near:and_#resource 0 91
        near:and_#third 73 -92 near:and_#time -94 50 near:and_#treatment 0 124
        near:and_#wantVerb 0 52 near:and_#we 0 108 near:and_#writer 424 -169 near:and_#you 86 -90
        near:any_#common -101 88 near:any_#span -89 96 near:any_#time -75 104 near:any_#you 0 64
        near:are_#anyone 128 0 near:are_#common -97 110 near:are_#past 193 -116
        near:are_#praise 0 97 near:are_#you 262 -89 near:as_#benefit 213 0 near:as_#common 40 63
        near:as_#noticing 240 0 near:as_#wantVerb 163 0 near:as_#you 89 0 near:ask_#you -108 125
        near:at_#accessVerb 0 85 near:at_#common -108 0 near:at_#final 109 0 near:at_#named -94 0
        near:at_#negation 0 -123 near:at_#number 0 100 near:at_#universal 111 0
        near:at_#writer 0 82 near:at_#you 74 -106 near:back_#common -132 0
        near:be_#benefit 339 -271 near:be_#common -108 -63 near:be_#giveVerb 80 0
        near:be_#noticing 71 -97 near:be_#outcome 0 -61 near:be_#past 0 64 near:be_#you -107 0
        near:been_#common 79 0 near:been_#past 0 -84 near:been_#writer -110 0
        near:better_#common 159 0 near:both_#common 214 0 near:bring_#you 137 0
        near:by_#writer 144 0 near:can_#accessVerb -123 0 near:can_#ending -125 0
        near:can_#negation -142 67 near:can_#noticing 97 0 near:can_#writer 116 0
        near:client_#modal 0 -78 near:come_#accessVerb -126 0 near:come_#time -143 0
        near:come_#writer 116 -94 near:could_#benefit 137 -115 near:could_#common 121 -104
        near:could_#ending -112 0 near:could_#giveVerb 108 -151 near:could_#goVerb -106 0
        near:could_#meetVerb -135 -62 near:could_#moveVerb 0 -49 near:could_#noticing 76 -54
        near:could_#outcome -114 0 near:could_#writer -87 0 near:could_#you 59 -82
        near:day_#common -188 0 near:day_#time 0 74 near:do_#common 316 -41 near:do_#noticing 0 91
        near:do_#outcome 278 -96 near:do_#you 0 -107 near:each_#common 122 -53
        near:enclos_#resource 192 0 near:first_#time 95 0 near:for_#accessVerb 0 -122
        near:for_#anyone 0 -25 near:for_#certain 0 -13 near:for_#comer -119 0
        near:for_#common -31 -40 near:for_#ending 0 -100 near:for_#food -167 0 near:for_#gap 0 -66
        near:for_#goVerb 0 -85 near:for_#meeting -88 0 near:for_#negation 240 -112
        near:for_#people 48 -78 near:for_#praise -182 101 near:for_#seat 117 -111
        near:for_#span 0 147 near:for_#third 247 -97 near:for_#time 0 -90 near:for_#vacant 0 -94
        near:for_#writer -95 0 near:for_#you 226 -204 near:free_#common 0 -64
        near:free_#resource 0 -119 near:from_#common 73 -89 near:good_#common 0 -75
        near:had_#common -84 93 near:has_#meetVerb 0 101 near:has_#moveVerb 159 0
        near:have_#accessVerb -61 -167 near:have_#anyone -97 0 near:have_#capacity 0 57
        near:have_#certain -80 195 near:have_#common 292 -104 near:have_#ending -75 -13
        near:have_#giveVerb 103 0 near:have_#hedge 116 0 near:have_#meetVerb -140 51
        near:have_#meeting -100 0 near:have_#moveVerb 67 29 near:have_#negation -119 81
        near:have_#noticing -62 108 near:have_#number 0 -65 near:have_#passVerb 0 22
        near:have_#past -147 85 near:have_#people 228 -144 near:have_#praise 0 -174
        near:have_#resource 144 -63 near:have_#seat 0 142 near:have_#time 0 81
        near:have_#universal 0 136 near:have_#you 0 -84 near:help_#you 172 0
        near:her_#common 0 -100 near:hour_#common -109 77 near:how_#moveVerb 116 0
        near:how_#past 0 59 near:how_#you -56 113 near:i_#accessVerb -168 0 near:i_#anyone -100 190
        near:i_#benefit -369 193 near:i_#capacity 0 118 near:i_#certain -92 0
        near:i_#comer -139 127 near:i_#common 116 -31 near:i_#credential -91 25
        near:i_#ending 141 -48 near:i_#final 0 144 near:i_#gap -192 140 near:i_#giveVerb 117 -11
        near:i_#goVerb 0 -27 near:i_#growth 0 165 near:i_#hedge 197 -98 near:i_#meetVerb -240 -18
        near:i_#meeting 0 -58 near:i_#modal 0 -193 near:i_#moveVerb 174 0 near:i_#named -115 73
        near:i_#negation 0 138 near:i_#noticing -72 57 near:i_#number -47 -185
        near:i_#outcome -184 110 near:i_#passVerb 300 -114 near:i_#past -110 -80
        near:i_#people -48 0 near:i_#praise -190 154 near:i_#resource -67 0 near:i_#seat 0 146
        near:i_#sendVerb 222 0 near:i_#span 0 27 near:i_#takeVerb -172 77 near:i_#third 141 0
        near:i_#time -113 84 near:i_#treatment -126 69 near:i_#universal -107 29
        near:i_#vacant -185 89 near:i_#wantVerb 0 216 near:i_#work 144 -82 near:i_#writer -97 41
        near:i_#you 154 -18 near:if_#benefit 105 0 near:if_#modal -131 64 near:if_#past 210 -129
        near:if_#we 0 -131 near:if_#writer 201 -114 near:if_#you -166 3
        near:in_#accessVerb 232 -124 near:in_#common 137 83 near:in_#ending 299 -129
        near:in_#final 100 0 near:in_#named 83 -174 near:in_#outcome -85 -86
        near:in_#passVerb 117 0 near:in_#place 0 86 near:in_#seat 0 -50 near:in_#sign 0 126
        near:in_#span 0 -125 near:in_#third -122 0 near:in_#treatment 0 -65 near:in_#vacant 0 -59
        near:in_#work -92 0 near:in_#writer 61 -50 near:in_#you 159 -160
        near:is_#accessVerb -103 177 near:is_#anyone 263 -116 near:is_#benefit -121 47
        near:is_#common -164 121 near:is_#gap 67 0 near:is_#negation -93 0 near:is_#past 138 0
        near:is_#praise -142 0 near:is_#vacant 108 0 near:is_#writer -106 0 near:is_#you 195 -100
        near:it_#accessVerb 91 0 near:it_#anyone 117 -98 near:it_#benefit 185 -112
        near:it_#certain 114 -146 near:it_#common 198 -44 near:it_#final 175 0 near:it_#gap 90 -87
        near:it_#giveVerb -102 0 near:it_#hedge 54 0 near:it_#meetVerb -44 0 near:it_#modal 0 -15
        near:it_#named 156 0 near:it_#noticing 149 0 near:it_#number 0 -64 near:it_#outcome 124 0
        near:it_#passVerb 0 78 near:it_#past -147 114 near:it_#praise 0 -33
        near:it_#universal 111 -131 near:it_#vacant 106 -93 near:it_#writer -217 147
        near:it_#you 128 -135 near:know_#you -179 0 near:let_#anyone 0 127 near:let_#we 135 0
        near:like_#common 0 -95 near:like_#giveVerb 155 -105 near:like_#passVerb 0 -78
        near:like_#you -167 0 near:may_#benefit 192 -110 near:may_#common 85 -173
        near:may_#ending 75 -88 near:may_#noticing 139 -119 near:may_#writer 0 103
        near:me_#anyone -192 116 near:me_#common -182 69 near:me_#noticing 167 0
        near:me_#you -102 57 near:might_#benefit 168 -172 near:might_#common 114 -130
        near:might_#ending 0 -106 near:might_#noticing 0 -91 near:mine_#common 139 -142
        near:mine_#hedge 0 -76 near:mine_#modal 125 -83 near:my_#accessVerb 0 73
        near:my_#anyone 168 -84 near:my_#capacity 0 95 near:my_#comer 156 -45
        near:my_#modal 126 -91 near:my_#moveVerb -118 61 near:my_#named 0 85 near:my_#number 0 -52
        near:my_#outcome 0 -83 near:my_#passVerb 95 51 near:my_#people 174 0
        near:my_#relative -83 56 near:my_#resource 0 -72 near:my_#sign -65 59
        near:my_#token -115 93 near:my_#treatment 116 -119 near:never_#common 0 51
        near:never_#ending 0 110 near:never_#past 0 55 near:new_#common -101 54
        near:not_#accessVerb 90 -133 near:not_#common 49 55 near:not_#meetVerb 104 0
        near:not_#moveVerb 89 -59 near:not_#noticing -211 186 near:not_#number 0 92
        near:not_#outcome -101 53 near:not_#wantVerb 164 0 near:now_#common 0 95
        near:of_#accessVerb 0 42 near:of_#anyone 0 -133 near:of_#benefit 91 -82
        near:of_#capacity 0 143 near:of_#common 20 -3 near:of_#hedge 96 -76 near:of_#modal 147 -92
        near:of_#past 79 99 near:of_#people 151 -96 near:of_#praise 125 -147
        near:of_#resource 235 -51 near:of_#seat 0 90 near:of_#third -129 0 near:of_#we 206 -64
        near:of_#writer 62 50 near:of_#you -126 0 near:offic_#common 0 109
        near:on_#accessVerb 0 -88 near:on_#common 47 -29 near:on_#ending 138 -53
        near:on_#goVerb 0 -65 near:on_#meetVerb 109 -87 near:on_#meeting 198 -99
        near:on_#outcome 0 -77 near:on_#people 143 0 near:on_#resource 0 70 near:on_#sign -162 0
        near:on_#time -143 141 near:on_#writer 0 -186 near:one_#anyone -88 0 near:one_#ending 0 99
        near:one_#modal 0 110 near:one_#noticing -118 133 near:one_#past 0 63 near:one_#time 0 -73
        near:one_#writer 101 0 near:or_#common -111 99 near:or_#hedge 0 -58 near:or_#time 124 -94
        near:other_#common 0 -64 near:own_#common 0 85 near:peopl_#accessVerb 73 0
        near:peopl_#common 49 -47 near:peopl_#meetVerb 85 -75 near:peopl_#modal 101 0
        near:peopl_#writer 0 -124 near:she_#past -112 0 near:sinc_#common 0 -92
        near:six_#span 0 134 near:six_#time 0 142 near:so_#common 155 0 near:so_#modal 0 88
        near:so_#people 0 -97 near:so_#you 0 -112 near:some_#time -135 0 near:tell_#writer -66 0
        near:than_#writer 156 0 near:that_#anyone 0 -63 near:that_#benefit 145 0
        near:that_#certain 0 -76 near:that_#comer 165 0 near:that_#common 26 -138
        near:that_#ending -224 258 near:that_#giveVerb 171 -127 near:that_#hedge 0 -50
        near:that_#modal -122 0 near:that_#moveVerb -84 89 near:that_#negation -113 0
        near:that_#outcome -87 0 near:that_#passVerb 110 0 near:that_#past -65 82
        near:that_#people 171 -22 near:that_#third -78 0 near:that_#wantVerb 0 -84
        near:that_#writer -33 50 near:that_#you 216 -127 near:the_#accessVerb 273 -158
        near:the_#anyone 334 -156 near:the_#benefit 76 -99 near:the_#capacity 0 98
        near:the_#certain 0 -157 near:the_#comer 130 -196 near:the_#common -16 0
        near:the_#ending 59 -203 near:the_#final 0 -143 near:the_#gap -89 0
        near:the_#giveVerb -99 101 near:the_#goVerb 77 44 near:the_#hedge -74 0
        near:the_#meetVerb 260 -92 near:the_#meeting 148 0 near:the_#modal 202 -52
        near:the_#moveVerb -58 0 near:the_#named 0 -120 near:the_#noticing -76 0
        near:the_#number 116 -84 near:the_#outcome -155 0 near:the_#passVerb -230 102
        near:the_#past -20 0 near:the_#people 201 -158 near:the_#place -58 -84
        near:the_#praise 0 -58 near:the_#relative 0 -84 near:the_#seat 0 -153 near:the_#sign -173 0
        near:the_#span 117 99 near:the_#third 0 -76 near:the_#time 208 -19 near:the_#token -133 87
        near:the_#treatment -79 -68 near:the_#universal -91 -74 near:the_#wantVerb -120 104
        near:the_#we 167 -71 near:the_#work -169 249 near:the_#writer 91 -23 near:the_#you 30 -23
        near:their_#common 0 -92 near:them_#common 64 -112 near:them_#you 0 -111
        near:ther_#modal 0 -99 near:they_#benefit 133 -67 near:they_#common 58 -155
        near:they_#meetVerb 0 -80 near:they_#modal 124 -30 near:thi_#common -53 0
        near:thi_#time -96 82 near:think_#people 129 0 near:thos_#common 0 -86
        near:thre_#common 0 -128 near:to_#accessVerb 7 110 near:to_#anyone 90 -61
        near:to_#benefit 95 -121 near:to_#certain 229 -64 near:to_#comer 174 -156
        near:to_#common 82 -162 near:to_#ending 46 36 near:to_#final 115 -68 near:to_#food 0 84
        near:to_#giveVerb 508 -257 near:to_#goVerb 79 -47 near:to_#hedge -196 172
        near:to_#meetVerb 150 0 near:to_#moveVerb 124 -91 near:to_#noticing 0 197
        near:to_#passVerb 315 -111 near:to_#past 0 68 near:to_#people 0 -23
        near:to_#resource 60 -110 near:to_#seat 0 120 near:to_#sendVerb 119 -76
        near:to_#third 0 -133 near:to_#time 0 56 near:to_#universal 150 -57 near:to_#work 0 67
        near:to_#writer -96 -55 near:two_#common -102 96 near:want_#common -74 74
        near:was_#accessVerb 105 101 near:was_#common 0 177 near:we_#common 82 -46
        near:we_#ending -188 115 near:we_#meetVerb -110 0 near:we_#noticing 0 -90
        near:we_#past 83 -134 near:weekday_#time 141 0 near:what_#accessVerb 0 -73
        near:what_#benefit 177 -46 near:what_#common 94 -83 near:what_#ending 96 -45
        near:what_#meetVerb 89 -107 near:what_#moveVerb 0 -65 near:what_#noticing 236 -122
        near:what_#past 90 -63 near:what_#writer 0 -60 near:what_#you 71 -37
        near:when_#past -107 91 near:wher_#common 0 118 near:which_#writer 0 -126
        near:who_#accessVerb -93 0 near:who_#benefit 177 -137 near:who_#common 74 -41
        near:who_#ending -216 75 near:who_#giveVerb -104 0 near:who_#modal 184 -110
        near:who_#past -68 63 near:who_#wantVerb 0 -113 near:who_#you 0 -86 near:will_#certain 0 97
        near:will_#common 81 -201 near:will_#ending 112 0 near:will_#goVerb 0 122
        near:will_#meetVerb -146 86 near:with_#anyone 0 -67 near:with_#common -95 0
        near:with_#number 0 164 near:with_#passVerb -109 0 near:with_#people -111 81
        near:with_#writer 111 -120 near:with_#you 121 -86 near:work_#common 0 -99
        near:would_#accessVerb 136 0 near:would_#anyone 89 -114 near:would_#benefit 336 -182
        near:would_#common 89 -47 near:would_#credential 104 0 near:would_#ending 212 -87
        near:would_#giveVerb 89 -140 near:would_#meetVerb 102 0 near:would_#moveVerb 144 -104
        near:would_#noticing -353 239 near:would_#outcome 101 -96 near:would_#passVerb 155 -61
        near:would_#past -133 120 near:would_#people 0 -107 near:would_#praise 0 152
        near:would_#sendVerb 0 -84 near:would_#third 0 -142 near:would_#wantVerb -133 134
        near:would_#writer -170 153 near:would_#you 0 -19 near:year_#common 0 -49
        near:you_#accessVerb 286 -227 near:you_#benefit 347 -130 near:you_#certain -79 206
        near:you_#common -153 84 near:you_#credential -151 0 near:you_#ending -57 97
        near:you_#food 0 83 near:you_#gap 108 0 near:you_#giveVerb 46 0 near:you_#goVerb -135 35
        near:you_#hedge 148 -62 near:you_#meetVerb -91 0 near:you_#meeting -107 56
        near:you_#modal 63 -83 near:you_#moveVerb -204 41 near:you_#negation -69 99
        near:you_#noticing 285 0 near:you_#number 130 0 near:you_#outcome 0 130
        near:you_#passVerb 0 140 near:you_#past -166 208 near:you_#people 0 -88
        near:you_#place 0 84 near:you_#praise -118 109 near:you_#time 0 99
        near:you_#universal -84 147 near:you_#vacant 0 -62 near:you_#wantVerb 159 -118
        near:you_#writer 81 -102 near:your_#accessVerb 131 -124 near:your_#anyone -118 -204
        near:your_#benefit -98 -80 near:your_#capacity 107 -68 near:your_#comer 107 -191
        near:your_#common 139 -80 near:your_#ending 128 -186 near:your_#gap 0 -89
        near:your_#giveVerb 0 -33 near:your_#goVerb 89 -49 near:your_#hedge 274 -223
        near:your_#modal 219 -314 near:your_#moveVerb 121 -72 near:your_#noticing 0 -147
        near:your_#number 109 0 near:your_#outcome 60 -89 near:your_#passVerb 94 -34
        near:your_#past 213 -43 near:your_#people 473 -576 near:your_#praise -96 -72
        near:your_#seat 93 -124 near:your_#sign -84 111 near:your_#span 0 -75
        near:your_#treatment 129 0 near:your_#vacant 0 -95 near:your_#wantVerb 0 -99
        near:your_#work -102 90 near:your_#writer 255 -132 pair:^_and 91 -107 pair:^_any -68 0
        pair:^_could -80 0 pair:^_he -86 0 pair:^_i -279 76 pair:^_in 190 -70 pair:^_it 247 -110
        pair:^_let 259 0 pair:^_my 0 90 pair:^_no 202 0 pair:^_nobody 0 -108 pair:^_pleas 224 0
        pair:^_she 0 116 pair:^_the 253 -216 pair:^_ther 198 -65 pair:^_they 70 -38
        pair:^_we -195 90 pair:^_what -80 0 pair:^_would -111 83 pair:^_you -162 27
        pair:^_your -161 -253 pair:a_few 92 -95 pair:a_free 322 -167 pair:a_littl 153 0
        pair:a_therapist 0 111 pair:about_it -155 0 pair:about_the -73 0 pair:all_$ 0 111
        pair:am_a -121 0 pair:am_not 154 0 pair:and_a -96 28 pair:and_i -45 0 pair:and_it -164 144
        pair:and_mine 85 -109 pair:and_my 281 -183 pair:and_some 0 -122 pair:and_that -176 -52
        pair:and_the 179 -53 pair:and_they 87 -149 pair:and_we 0 137 pair:and_you 199 0
        pair:any_day 0 85 pair:as_you 144 0 pair:at_the 157 -78 pair:at_your 74 -134
        pair:befor_the -107 0 pair:bring_you 289 0 pair:can_not -193 79 pair:charg_$ 141 0
        pair:come_to 82 -88 pair:could_i -130 0 pair:could_tell 187 0 pair:did_not 0 86
        pair:do_it -129 0 pair:do_not 77 0 pair:do_with 124 0 pair:each_other 192 -85
        pair:for_a 0 -208 pair:for_me -124 0 pair:for_noth 262 0 pair:for_the 96 -82
        pair:for_them 182 0 pair:for_you 293 0 pair:for_your 125 -176 pair:free_$ 168 0
        pair:from_a -250 0 pair:from_the 133 -105 pair:given_it 234 0 pair:good_for 177 0
        pair:got_a 0 -59 pair:grati_$ 353 0 pair:has_a -151 0 pair:have_a 58 -67
        pair:have_given 208 0 pair:have_got 0 -19 pair:have_never 0 50 pair:have_the 89 0
        pair:how_you 0 128 pair:i_am -124 96 pair:i_believ 127 -119 pair:i_bring 139 0
        pair:i_can 0 57 pair:i_could -131 -42 pair:i_do -140 162 pair:i_have 0 -71
        pair:i_know 239 -116 pair:i_saw 0 -107 pair:i_see 147 -47 pair:i_take 0 154
        pair:i_think 71 -31 pair:i_was 0 12 pair:i_will -35 117 pair:i_would -78 0
        pair:i_wrot 0 -140 pair:if_i 177 0 pair:if_we 144 -154 pair:in_it -125 102 pair:in_my -84 0
        pair:in_return 257 0 pair:in_the -115 82 pair:in_your 69 -135 pair:is_a -252 126
        pair:is_no 0 113 pair:is_the -51 0 pair:is_your 321 0 pair:it_$ -240 -39 pair:it_and 0 146
        pair:it_is 24 -21 pair:it_to 189 -47 pair:it_up 137 0 pair:it_was -113 0
        pair:it_would -238 0 pair:know_how -130 0 pair:know_what 95 0 pair:let_us 195 0
        pair:like_$ 181 0 pair:list_of 163 -88 pair:love_to 0 80 pair:me_$ -105 149
        pair:me_to -134 83 pair:might_be 152 0 pair:mine_$ 130 -117 pair:more_than -156 0
        pair:my_name 0 102 pair:my_own 0 77 pair:no_charg 206 0 pair:not_know -164 108
        pair:noth_and 204 0 pair:of_a 0 31 pair:of_mine 143 0 pair:of_my 0 79 pair:of_the 80 0
        pair:of_them -152 0 pair:of_thos 0 -107 pair:of_us 303 -106 pair:of_you -219 154
        pair:of_your 0 -64 pair:on_a -85 -44 pair:on_it 156 0 pair:on_monday 0 82 pair:on_my 0 -89
        pair:one_of -215 124 pair:one_who 107 0 pair:say_when 186 0 pair:she_has 0 91
        pair:some_of 108 -109 pair:tell_me -71 0 pair:thank_you -86 0 pair:that_i -134 56
        pair:that_the 0 -43 pair:that_you 71 0 pair:that_your 117 -126 pair:the_best -142 0
        pair:the_first 105 0 pair:the_new -141 0 pair:the_next 209 -115 pair:the_one 101 -137
        pair:the_other 106 -122 pair:the_peopl 0 -98 pair:the_same 229 -152 pair:the_two 196 0
        pair:them_$ 76 -11 pair:them_to -118 0 pair:ther_$ 0 123 pair:they_are 0 -87
        pair:they_would 123 0 pair:think_of 0 173 pair:to_be -181 75 pair:to_give 211 -113
        pair:to_hear 76 0 pair:to_know -172 118 pair:to_me -83 -40 pair:to_see 0 85
        pair:to_send 156 0 pair:to_the -320 174 pair:to_your 77 -36 pair:too_$ 113 -68
        pair:two_of 276 -87 pair:want_to -109 128 pair:was_in 0 100 pair:we_are -200 118
        pair:week_$ 0 -140 pair:welcom_to 153 0 pair:what_a 0 99 pair:what_i 46 -58
        pair:what_you 0 -58 pair:when_you -134 0 pair:which_i 0 -142 pair:which_is 154 0
        pair:who_has -132 0 pair:who_would 341 0 pair:will_be 83 0 pair:with_a -154 97
        pair:with_me 0 -63 pair:with_my 176 0 pair:with_the 144 0 pair:work_$ 0 -91
        pair:would_be -106 76 pair:would_do 113 0 pair:would_have 146 -90 pair:would_like 108 0
        pair:would_love 0 72 pair:would_you -174 128 pair:year_$ -140 0 pair:year_of 0 100
        pair:you_$ 100 0 pair:you_a 174 0 pair:you_and -73 0 pair:you_are 0 45 pair:you_do -149 0
        pair:you_have 0 79 pair:you_know 168 0 pair:you_let -130 67 pair:you_like 255 -81
        pair:you_might 108 0 pair:you_said 155 0 pair:you_say 119 0 pair:you_will -91 0
        pair:your_$ 116 0 pair:your_client -125 0 pair:your_offic 0 102 pair:your_peopl 128 0
        pair:your_student 0 -85 pair:your_to 417 0 some:#accessVerb -67 -68 some:#anyone 164 -133
        some:#benefit 476 -145 some:#capacity -92 144 some:#certain 7 30 some:#comer 176 -240
        some:#common -200 36 some:#credential -21 84 some:#ending -42 0 some:#final 26 0
        some:#food -232 21 some:#gap 12 -124 some:#giveVerb 130 -102 some:#goVerb -93 -35
        some:#growth -98 0 some:#hedge -41 -155 some:#hollow -96 0 some:#meetVerb -118 -42
        some:#meeting 175 -68 some:#modal 380 -219 some:#moveVerb 37 -76 some:#named -77 94
        some:#negation 234 -162 some:#noticing -133 57 some:#number -210 0 some:#outcome 153 -122
        some:#passVerb 46 49 some:#past -359 74 some:#people 107 -177 some:#place -74 19
        some:#praise -226 32 some:#profession -87 144 some:#relative 117 0 some:#resource 246 -202
        some:#seat 75 -40 some:#sendVerb 176 -123 some:#sign -178 0 some:#social 0 42
        some:#span -87 -155 some:#symptom 206 -50 some:#takeVerb 246 -57 some:#third 303 -298
        some:#time 51 -93 some:#title -69 64 some:#token -274 118 some:#treatment -225 135
        some:#universal -28 -164 some:#vacant 335 -133 some:#wantVerb -232 107 some:#we 298 -272
        some:#work 150 -84 some:#writer 199 -148 some:#you 318 -85 wish:I_be 0 37 wish:I_do 0 -98
        wish:I_have 146 0 wish:I_love 0 64 word:'s 196 -241 word:a 93 26 word:about -49 -68
        word:accept 194 0 word:acros 117 0 word:after 91 -116 word:afternoon -196 157
        word:again -143 0 word:all -137 46 word:also -208 -56 word:alway -157 0 word:am -147 61
        word:an 108 0 word:and 159 0 word:another 112 0 word:answer 0 -54 word:any -161 0
        word:anybody 0 -94 word:anyon -214 77 word:anyth 196 0 word:are 211 -80 word:around -89 0
        word:as -4 64 word:ask 0 97 word:at 72 82 word:back -109 -77 word:bar 0 132
        word:be -149 -41 word:been -180 48 word:befor 0 -75 word:behind 0 98 word:being 0 141
        word:believ 161 -145 word:bench 101 0 word:besid 163 0 word:better 361 -201
        word:book -134 123 word:both 718 -266 word:box 342 -194 word:boy 189 0 word:bring 0 -52
        word:brought 0 148 word:build -166 175 word:bus -205 129 word:but -107 145 word:by 156 -123
        word:calendar 167 0 word:call 0 -13 word:came -219 73 word:can 0 -60 word:chair 0 -56
        word:charg 328 -154 word:child -170 44 word:children 218 -175 word:clas -149 0
        word:client 137 -305 word:clinic 309 -203 word:coff 37 0 word:com 204 0 word:come 265 -214
        word:compar 299 0 word:conferenc -196 0 word:copy 369 -171 word:corner -129 0
        word:cost 611 0 word:could 305 -234 word:counselor -143 77 word:county 147 0
        word:court 0 -119 word:crew 0 -74 word:cut 0 111 word:day -20 34 word:deal -129 0
        word:deserv 201 0 word:did 0 52 word:do 114 58 word:doctor 0 120 word:door -77 -103
        word:down -63 0 word:drop 0 -101 word:dur 182 0 word:each 257 -147 word:early 140 0
        word:easier 399 -107 word:eat -141 0 word:eight -254 165 word:eleven 0 -148
        word:enclos 446 0 word:end 80 0 word:english 224 0 word:even -136 112 word:evening 0 52
        word:ever 150 0 word:every -339 189 word:everyon -147 0 word:exposur 0 -115 word:eye -179 0
        word:family 108 -102 word:far 264 0 word:favor 249 0 word:few 58 -86 word:find -79 0
        word:fine -192 0 word:finish 0 63 word:first 0 -7 word:floor 0 118 word:folk 0 -77
        word:for 423 -255 word:four -115 0 word:free 1051 -444 word:friday -103 0 word:from 0 69
        word:front -156 0 word:gave 295 0 word:get 132 -148 word:give 169 -83 word:given 318 0
        word:glad 131 -92 word:gladly 199 0 word:go 0 -102 word:going -202 134 word:gone -140 0
        word:good 22 117 word:grateful -255 0 word:grati 548 0 word:great -182 0 word:group 220 0
        word:had -184 0 word:half -92 77 word:hard 286 0 word:has -62 76 word:have 59 -43
        word:he -126 0 word:head 130 0 word:hear -124 0 word:heard 0 56 word:help 189 -254
        word:her -71 0 word:here 0 -87 word:him -154 -132 word:his 0 -66 word:home 0 -128
        word:hope -94 0 word:hospital -167 80 word:hour 97 0 word:hous 132 0 word:how 221 -97
        word:hurry -238 0 word:i -19 0 word:if 125 -263 word:in 132 -77 word:is 47 -30
        word:it 141 -148 word:its 136 0 word:join 197 0 word:just -217 168 word:keep 0 -235
        word:kept 0 118 word:kid 0 -146 word:kind -142 0 word:knew 0 -98 word:know -160 172
        word:last -184 0 word:law -149 0 word:lawyer 0 -83 word:learn -127 90 word:leav -98 0
        word:lectur 145 0 word:left -51 168 word:les 220 0 word:letter 346 0 word:library 152 0
        word:licens -127 94 word:like 23 -40 word:line -49 0 word:list 82 0 word:littl 118 0
        word:long 272 -130 word:look 0 -67 word:lost -137 0 word:lot 120 0 word:love -204 118
        word:lunch 0 -17 word:made 0 87 word:make 74 -70 word:man 0 87 word:march 223 0
        word:may 225 -171 word:me -292 203 word:mean -181 166 word:meet -169 -106
        word:member -171 0 word:might 408 -359 word:mine 705 -454 word:month 73 -42
        word:morn -40 -84 word:most -100 221 word:mother 171 -103 word:much -150 0 word:must -147 0
        word:my -41 0 word:myself -196 0 word:nam -137 0 word:name 0 107 word:need 97 0
        word:neighbor 146 0 word:never -165 77 word:new -186 124 word:next 276 -111
        word:night 104 -230 word:nine 111 0 word:no 355 -167 word:nobody -59 -66 word:none -225 0
        word:not -117 82 word:note 0 -100 word:noth 280 -151 word:now 0 172 word:of 110 -165
        word:off 125 0 word:offic -131 245 word:often 0 -60 word:old -205 96 word:on 183 -179
        word:once -126 94 word:one 89 -16 word:only 187 -36 word:open -302 130 word:or 69 -82
        word:other 295 -293 word:our -162 -67 word:out 47 0 word:over 0 -61 word:own -114 59
        word:page 122 -83 word:paper 0 96 word:parent 0 -106 word:partner -175 0 word:pass -203 0
        word:past 146 0 word:patient 115 -35 word:peopl 162 -10 word:person -223 72
        word:phon 0 -136 word:pick -121 76 word:pitch 454 0 word:plac -143 47 word:play 0 54
        word:point -131 0 word:practic -94 134 word:print 262 -75 word:psychologist 0 -221
        word:put 72 0 word:question 370 -64 word:quot 407 0 word:rather 0 -100 word:read 169 0
        word:remember -200 0 word:report 103 -182 word:rest 73 0 word:return 680 0 word:ring 142 0
        word:room -102 101 word:run -191 0 word:said 189 98 word:same 320 -195 word:sat 0 49
        word:saturday 0 197 word:save 291 0 word:saw -113 0 word:say 212 -5 word:schedul 0 113
        word:school -176 83 word:seat -235 219 word:see 0 133 word:seen -101 -97 word:send 315 -254
        word:sentenc 212 0 word:serv 162 0 word:session -244 0 word:set 141 -160 word:settl 231 0
        word:shall -96 -130 word:shar 184 0 word:she -99 0 word:sheet 133 0 word:short 146 0
        word:should 0 43 word:show 0 -93 word:side 138 -113 word:sinc 137 0 word:sit 155 -37
        word:six 121 0 word:sleep 0 -112 word:slid 173 0 word:small 90 0 word:so -10 54
        word:some -112 -83 word:somebody -185 40 word:someth 293 -180 word:sooner 297 0
        word:spar 162 -169 word:speak -207 0 word:start -51 103 word:stay 171 -61 word:stop 0 212
        word:story -159 0 word:student 216 0 word:such -145 111 word:suit -107 103 word:swap 289 0
        word:swear 219 0 word:tabl 179 -50 word:take 0 26 word:talk 127 -106 word:taught -131 0
        word:tea 0 -96 word:teach 189 -65 word:tell -23 0 word:term 170 0 word:than 167 -32
        word:thank -177 0 word:that -14 71 word:the 0 71 word:their 299 -236 word:them 215 -110
        word:then -69 0 word:ther 150 -115 word:therapist -171 59 word:they 352 -170 word:thi 66 77
        word:thing 292 -77 word:thirty -134 0 word:thos 97 -244 word:thought 0 138 word:thre 0 -224
        word:through -154 0 word:tim 0 -99 word:time 0 -192 word:to -33 131 word:together 113 -108
        word:told 0 20 word:too 195 -102 word:town 0 130 word:trad 371 0 word:train 90 -113
        word:tuesday -108 0 word:turn 80 -60 word:two 132 0 word:understand -167 115
        word:until 0 -105 word:up -157 31 word:us 395 -16 word:use 533 -291 word:very 130 0
        word:visit 206 -154 word:wait 99 0 word:walk 0 -102 word:want -40 81 word:was -20 239
        word:way 91 -66 word:we 216 -120 word:week -100 -217 word:weekday 110 135
        word:welcom 286 -125 word:well 300 0 word:went 0 72 word:were -162 129 word:what 217 -136
        word:whatever -118 0 word:when -84 -59 word:whenever -163 0 word:wher -102 197
        word:which 199 -225 word:whichever 141 -98 word:who 96 -165 word:whom 203 -123
        word:whos -119 0 word:will -85 -70 word:wish 0 108 word:with 155 -48 word:within -203 0
        word:without 0 -121 word:work 0 -211 word:would 261 -114 word:writ 96 0 word:written 0 -104
        word:wrot 0 -98 word:year -245 207 word:you 9 13 word:your 454 -269
        """
}
