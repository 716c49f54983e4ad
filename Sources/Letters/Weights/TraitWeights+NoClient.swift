// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -528 -493
        deed:- 430 103 deed:-_#modal -115 50 deed:I -146 -83 deed:I_#modal -12 -82
        deed:I_#past -325 -98 deed:I_am -95 0 deed:I_bring 0 -89 deed:I_can -79 0
        deed:I_do -119 -127 deed:I_have 0 -81 deed:I_know 218 0 deed:I_think 191 0
        deed:I_want 202 0 deed:I_was 0 -99 deed:I_will 0 38 deed:I_would 183 0 deed:My -175 -90
        deed:My_#common 78 0 deed:My_#modal 0 106 deed:My_#people 0 -74 deed:My_#relative -394 -311
        deed:My_#seat 64 62 deed:My_#sign 0 -51 deed:My_#time 134 127 deed:My_#treatment 146 64
        deed:Our 127 -57 deed:They 389 485 deed:They_#modal 0 122 deed:They_#past 107 191
        deed:They_are 0 -115 deed:They_had -124 0 deed:They_has 0 62 deed:They_is 333 254
        deed:They_say 0 55 deed:They_told 0 109 deed:They_will 0 91 deed:They_would -78 0
        deed:We -32 67 deed:We_#modal 127 25 deed:You 82 130 deed:You_#modal 133 8
        deed:You_#past 177 166 deed:You_and 0 34 deed:You_are 0 62 deed:You_ask 0 49
        deed:You_for 0 83 deed:You_gave 118 0 deed:You_have -167 43 deed:You_let 93 0
        deed:You_may 164 0 deed:You_said 0 -78 deed:You_told -158 -151 deed:You_will 167 46
        deed:You_would 88 -79 deed:Your 63 214 deed:Your_#anyone -51 -42 deed:Your_#comer 59 0
        deed:Your_#common -176 0 deed:Your_#modal 0 -179 deed:Your_#people -26 -41
        deed:Your_#place 139 0 deed:Your_#resource -71 0 deed:Your_#seat 89 0 deed:Your_#sign 108 0
        deed:Your_#time 0 79 deed:Your_#treatment 0 -119 deed:Your_#work -57 0 mark:digit 410 42
        mark:first -273 -95 mark:initials 1095 228 mark:last -675 -95 mark:last-but-one -546 -95
        mark:last-but-two -253 -90 mark:long 496 19 mark:question -55 0 mark:quoted -643 -150
        mark:second -248 -95 mark:short -411 210 near:#accessVerb_a 175 0 near:#accessVerb_her 0 91
        near:#accessVerb_his 0 104 near:#accessVerb_i 0 -62 near:#accessVerb_in 273 0
        near:#accessVerb_is 0 144 near:#accessVerb_it -117 0 near:#accessVerb_march 144 0
        near:#accessVerb_me 97 149 near:#accessVerb_my 114 77 near:#accessVerb_of -79 -44
        near:#accessVerb_offic 135 54 near:#accessVerb_on 76 0 near:#accessVerb_one 156 0
        near:#accessVerb_that 0 108 near:#accessVerb_the 116 35 near:#accessVerb_thi 0 -61
        near:#accessVerb_to 0 -33 near:#accessVerb_who 0 72 near:#accessVerb_year 0 79
        near:#accessVerb_you -185 -104 near:#accessVerb_your 161 0 near:#anyone_a 39 -56
        near:#anyone_and -29 0 near:#anyone_at 0 -41 near:#anyone_have 0 -59 near:#anyone_is 86 -98
        near:#anyone_it 0 -50 near:#anyone_like 0 73 near:#anyone_might 0 -67 near:#anyone_of 0 -69
        near:#anyone_the 88 -46 near:#anyone_to 176 -90 near:#anyone_who -163 -69
        near:#anyone_with 143 96 near:#anyone_would 0 -42 near:#anyone_you 0 41
        near:#anyone_your -89 -50 near:#benefit_a 88 -82 near:#benefit_and 0 136
        near:#benefit_for 214 72 near:#benefit_how 87 0 near:#benefit_i 0 55 near:#benefit_if 0 -62
        near:#benefit_it 144 143 near:#benefit_know 0 -94 near:#benefit_that 0 47
        near:#benefit_the 115 -39 near:#benefit_to 120 0 near:#benefit_you 163 78
        near:#capacity_and 0 -73 near:#capacity_in 0 -112 near:#certain_a 74 0
        near:#certain_and 72 0 near:#certain_at 0 -116 near:#certain_for 0 86 near:#certain_i 0 89
        near:#certain_it -69 -64 near:#certain_of -140 -92 near:#certain_one -72 -94
        near:#certain_the 0 70 near:#certain_you -90 -134 near:#certain_your 0 -49
        near:#comer_a 116 0 near:#comer_and 0 85 near:#comer_i -89 -57 near:#comer_not 0 -89
        near:#comer_of 150 0 near:#comer_see 0 -65 near:#comer_to 0 -92 near:#comer_who -238 -230
        near:#comer_would 0 -33 near:#common_'s -38 0 near:#common_a 33 -84
        near:#common_about 87 72 near:#common_after -103 0 near:#common_am 64 0
        near:#common_an -84 -61 near:#common_and -283 90 near:#common_are -100 -53
        near:#common_at -71 -6 near:#common_back -73 -81 near:#common_be 0 -22
        near:#common_becaus 201 0 near:#common_by -90 -44 near:#common_can 0 -106
        near:#common_come 0 -73 near:#common_could 0 61 near:#common_day -81 0
        near:#common_each 143 0 near:#common_every 0 104 near:#common_for 201 81
        near:#common_from -85 -97 near:#common_has -68 -83 near:#common_have -93 -44
        near:#common_he 0 139 near:#common_her 165 199 near:#common_him 0 175
        near:#common_his 0 107 near:#common_home -91 0 near:#common_hour 0 -72
        near:#common_i 43 105 near:#common_if 0 87 near:#common_in -91 -6 near:#common_is -174 -117
        near:#common_it 237 177 near:#common_know -92 -53 near:#common_like 0 72
        near:#common_mine 0 95 near:#common_my 82 186 near:#common_name 139 0
        near:#common_new 0 -67 near:#common_no 0 -53 near:#common_not 0 -98 near:#common_of 236 0
        near:#common_on -69 44 near:#common_one -63 42 near:#common_or -65 0
        near:#common_other 0 15 near:#common_out 74 -106 near:#common_peopl -90 -58
        near:#common_read 227 76 near:#common_say -62 0 near:#common_see -63 -73
        near:#common_she 0 111 near:#common_sinc 198 72 near:#common_so 95 38
        near:#common_some 0 -72 near:#common_talk 83 0 near:#common_than -81 -109
        near:#common_that 233 96 near:#common_the -78 -133 near:#common_their -126 -123
        near:#common_them -75 -168 near:#common_they -136 -70 near:#common_thre -90 0
        near:#common_to 121 -90 near:#common_two -64 -46 near:#common_up -78 0
        near:#common_was 0 103 near:#common_what -48 0 near:#common_when -58 -50
        near:#common_which 0 -77 near:#common_who -113 0 near:#common_with -105 49
        near:#common_would -80 -111 near:#common_writ 0 60 near:#common_year -74 0
        near:#common_you 118 40 near:#common_your 220 139 near:#credential_a 0 -64
        near:#credential_it -88 62 near:#credential_not 64 0 near:#credential_the 86 0
        near:#credential_with -84 -91 near:#credential_you 139 0 near:#ending_a -115 29
        near:#ending_and -124 0 near:#ending_been 121 93 near:#ending_begun 181 0
        near:#ending_every 0 109 near:#ending_for -58 -48 near:#ending_from 0 61
        near:#ending_had 90 0 near:#ending_her 169 70 near:#ending_him 0 176
        near:#ending_home 0 -85 near:#ending_how 165 0 near:#ending_i 0 94 near:#ending_it -142 -61
        near:#ending_me 89 84 near:#ending_my 109 132 near:#ending_not 0 94 near:#ending_now 150 0
        near:#ending_on 110 83 near:#ending_see 0 87 near:#ending_seen 147 104
        near:#ending_sinc 0 98 near:#ending_tell 0 87 near:#ending_that -90 92
        near:#ending_the 0 46 near:#ending_them 0 -64 near:#ending_thi 88 0 near:#ending_to 0 146
        near:#ending_told 0 50 near:#ending_who 119 0 near:#ending_with -105 158
        near:#ending_you 51 -21 near:#ending_your 198 0 near:#final_a -65 -90 near:#final_of 140 0
        near:#final_the -74 0 near:#final_to 0 -84 near:#gap_for 0 59 near:#gap_on 0 -87
        near:#giveVerb_a 0 -140 near:#giveVerb_and -152 0 near:#giveVerb_for -77 0
        near:#giveVerb_in 93 59 near:#giveVerb_me 173 43 near:#giveVerb_that 0 129
        near:#giveVerb_the -114 33 near:#giveVerb_to 220 165 near:#giveVerb_with 0 83
        near:#goVerb_a -78 91 near:#goVerb_and -127 -50 near:#goVerb_at -68 0 near:#goVerb_in 0 -81
        near:#goVerb_it -83 0 near:#goVerb_me 20 59 near:#goVerb_on 0 18 near:#goVerb_the 99 39
        near:#goVerb_to 128 52 near:#goVerb_up 0 -70 near:#goVerb_with -146 0
        near:#goVerb_you -108 -114 near:#goVerb_your -69 -79 near:#growth_in 113 0
        near:#growth_to 0 82 near:#hedge_about 0 -101 near:#hedge_and -122 -109
        near:#hedge_could 0 104 near:#hedge_have 129 0 near:#hedge_i -63 -73 near:#hedge_it 0 51
        near:#hedge_me -79 -72 near:#hedge_of -164 -80 near:#hedge_on 0 68 near:#hedge_our 140 0
        near:#hedge_peopl 0 -61 near:#hedge_that 0 68 near:#hedge_the 86 18 near:#hedge_them 0 -100
        near:#hedge_to 45 -46 near:#hedge_we 0 77 near:#hedge_would 0 -69 near:#hedge_you -106 19
        near:#hedge_your 0 -124 near:#meetVerb_a -72 0 near:#meetVerb_about 76 0
        near:#meetVerb_and -158 58 near:#meetVerb_at -73 -31 near:#meetVerb_for -76 -58
        near:#meetVerb_it -79 -78 near:#meetVerb_me 94 101 near:#meetVerb_my 61 0
        near:#meetVerb_of -48 -86 near:#meetVerb_on 48 0 near:#meetVerb_out 104 0
        near:#meetVerb_over 0 -87 near:#meetVerb_that -79 80 near:#meetVerb_the 112 177
        near:#meetVerb_them 0 -61 near:#meetVerb_to 52 37 near:#meetVerb_with -157 41
        near:#meetVerb_you -208 -45 near:#meeting_on 0 -83 near:#meeting_the -189 49
        near:#meeting_to 97 103 near:#meeting_with -101 0 near:#modal_a 102 -27 near:#modal_be 0 -6
        near:#modal_bring 0 -66 near:#modal_come 0 72 near:#modal_do -95 78
        near:#modal_for -90 -109 near:#modal_get 0 -64 near:#modal_have 61 0 near:#modal_help 0 79
        near:#modal_i -70 -19 near:#modal_in -76 -94 near:#modal_it 0 -76 near:#modal_know 0 -65
        near:#modal_like 0 72 near:#modal_love 0 -53 near:#modal_me 0 -100 near:#modal_more 0 94
        near:#modal_not 212 40 near:#modal_of 0 85 near:#modal_on -81 0 near:#modal_other 0 127
        near:#modal_tell 63 0 near:#modal_the 102 79 near:#modal_them 0 -99 near:#modal_to 0 89
        near:#modal_want 0 89 near:#modal_we 0 45 near:#modal_with -86 0 near:#modal_your 0 -75
        near:#moveVerb_a 97 110 near:#moveVerb_and -84 -47 near:#moveVerb_at -106 -77
        near:#moveVerb_back 0 -66 near:#moveVerb_for 89 87 near:#moveVerb_home -83 -95
        near:#moveVerb_in -62 -10 near:#moveVerb_it 0 -43 near:#moveVerb_me 53 44
        near:#moveVerb_of -131 0 near:#moveVerb_on 43 20 near:#moveVerb_out 0 -59
        near:#moveVerb_that -79 0 near:#moveVerb_the -130 96 near:#moveVerb_to 161 69
        near:#moveVerb_you 0 -109 near:#moveVerb_your 0 -80 near:#named_'s 133 0
        near:#named_a 203 0 near:#named_and -303 0 near:#named_as 243 0 near:#named_at 139 0
        near:#named_for 73 0 near:#named_has 112 118 near:#named_i 210 -60 near:#named_in 213 0
        near:#named_on 186 0 near:#named_the 181 76 near:#named_to 143 186 near:#named_who 258 259
        near:#named_with 116 0 near:#named_you 78 128 near:#named_your 290 122
        near:#negation_a -95 0 near:#negation_and 110 0 near:#negation_in 0 -62
        near:#negation_it 0 86 near:#negation_one -88 -117 near:#negation_the -86 -70
        near:#negation_to -82 -39 near:#noticing_a 133 40 near:#noticing_and 0 137
        near:#noticing_at 0 57 near:#noticing_for 136 0 near:#noticing_her 0 65
        near:#noticing_i 125 0 near:#noticing_in 0 107 near:#noticing_is 0 51
        near:#noticing_it 304 53 near:#noticing_me 50 25 near:#noticing_of 0 47
        near:#noticing_on 0 142 near:#noticing_out -96 -54 near:#noticing_that 162 103
        near:#noticing_the 85 -99 near:#noticing_them -87 -42 near:#noticing_they 0 -54
        near:#noticing_to -288 -125 near:#noticing_up 131 0 near:#noticing_what -122 -78
        near:#noticing_with -109 -72 near:#noticing_would 80 0 near:#noticing_you 232 31
        near:#noticing_your -57 -40 near:#number_and -46 56 near:#number_at 123 0
        near:#number_day 156 0 near:#number_i 98 0 near:#number_is 149 0 near:#number_of 68 0
        near:#number_on 95 0 near:#number_one 0 114 near:#number_that 0 64 near:#number_the 258 102
        near:#number_to 0 96 near:#number_who 195 80 near:#number_with 0 71 near:#number_year -82 0
        near:#number_you -77 0 near:#number_your 192 0 near:#outcome_a -125 -101
        near:#outcome_and 124 114 near:#outcome_at 0 -40 near:#outcome_by 0 -72
        near:#outcome_for 0 -44 near:#outcome_how 162 0 near:#outcome_i 163 0
        near:#outcome_in 0 -69 near:#outcome_of 43 0 near:#outcome_on -77 0
        near:#outcome_that 108 0 near:#outcome_the -151 -37 near:#outcome_what -50 -65
        near:#outcome_you 168 0 near:#passVerb_a 151 0 near:#passVerb_about 0 65
        near:#passVerb_and 81 0 near:#passVerb_her 94 77 near:#passVerb_in 83 51
        near:#passVerb_it -28 77 near:#passVerb_me 63 0 near:#passVerb_my -53 0
        near:#passVerb_of 235 -81 near:#passVerb_that 75 0 near:#passVerb_the 11 -17
        near:#passVerb_them 0 -32 near:#passVerb_to -29 0 near:#passVerb_up 0 113
        near:#passVerb_your -77 86 near:#past_a -184 0 near:#past_about 0 46 near:#past_an 0 -118
        near:#past_and -63 15 near:#past_as 118 0 near:#past_first 111 0 near:#past_for 0 92
        near:#past_from -142 0 near:#past_good 0 109 near:#past_her 174 73 near:#past_him 0 144
        near:#past_his 70 89 near:#past_hour 153 0 near:#past_i 0 71 near:#past_in 236 68
        near:#past_it 0 76 near:#past_me 114 234 near:#past_not 76 46 near:#past_of 128 76
        near:#past_on 132 138 near:#past_one 0 52 near:#past_out 108 0 near:#past_she 169 128
        near:#past_sinc 0 98 near:#past_that -103 34 near:#past_the 272 168
        near:#past_them -138 -55 near:#past_to 31 0 near:#past_two 0 -81 near:#past_what -49 -54
        near:#past_with -73 76 near:#past_year 0 -98 near:#past_you -157 -45 near:#past_your -51 37
        near:#people_'s -139 -26 near:#people_a 100 79 near:#people_about -89 0
        near:#people_and -98 -130 near:#people_are 0 69 near:#people_at 0 -123
        near:#people_from 101 110 near:#people_have -72 -109 near:#people_i 37 -80
        near:#people_in 104 0 near:#people_is 117 -77 near:#people_mine 0 74
        near:#people_not 0 -124 near:#people_of 39 0 near:#people_on 0 -21 near:#people_one 78 0
        near:#people_see 0 -131 near:#people_the 408 118 near:#people_them -76 -53
        near:#people_to -103 -113 near:#people_who 22 -177 near:#people_whos 133 0
        near:#people_with 173 112 near:#people_would 0 -115 near:#people_you 130 73
        near:#people_your 69 0 near:#place_a 0 102 near:#place_and -80 -101 near:#place_in 130 0
        near:#place_the 120 26 near:#praise_and 0 -54 near:#praise_for -77 -69
        near:#praise_i -59 72 near:#praise_of 130 0 near:#praise_the -61 0 near:#praise_to 114 0
        near:#praise_you 0 70 near:#relative_and -80 0 near:#relative_the 209 143
        near:#resource_a 0 75 near:#resource_about 109 0 near:#resource_and 0 92
        near:#resource_at 0 -74 near:#resource_for -81 -67 near:#resource_is -76 67
        near:#resource_it 0 -60 near:#resource_of -86 0 near:#resource_the -46 -72
        near:#resource_you -73 0 near:#resource_your -74 63 near:#seat_a -84 0 near:#seat_and -61 0
        near:#seat_by 0 116 near:#seat_is -132 -69 near:#seat_of -94 0 near:#seat_the -26 0
        near:#seat_to -86 -70 near:#seat_with -86 -64 near:#seat_you -97 -31 near:#seat_your 0 113
        near:#sendVerb_you 158 0 near:#sign_of 0 -80 near:#sign_the 0 126 near:#span_a 126 0
        near:#span_and 14 203 near:#span_i 0 94 near:#span_is -106 -61 near:#span_of 143 0
        near:#span_on 0 -60 near:#span_that 0 -78 near:#span_the -103 -42 near:#span_to 79 0
        near:#span_with 93 0 near:#symptom_and 206 0 near:#third_'s 0 95 near:#third_a -149 0
        near:#third_about 0 61 near:#third_and 249 199 near:#third_are -69 -111
        near:#third_been 0 107 near:#third_do 0 -98 near:#third_had -108 0 near:#third_has 0 154
        near:#third_i 207 107 near:#third_in 0 82 near:#third_is 290 332 near:#third_it -110 0
        near:#third_me 222 115 near:#third_not 0 95 near:#third_say 0 37 near:#third_that 268 78
        near:#third_the 321 281 near:#third_to 176 0 near:#third_told 0 101 near:#third_was 0 40
        near:#third_will 0 103 near:#third_with 309 111 near:#third_would -79 0
        near:#third_you 0 47 near:#time_a -67 148 near:#time_after 0 72 near:#time_and 0 62
        near:#time_at -102 -59 near:#time_for -90 0 near:#time_he 0 70 near:#time_i 40 0
        near:#time_in 0 23 near:#time_is -84 -64 near:#time_it -62 0 near:#time_not 91 0
        near:#time_of 290 0 near:#time_on 115 60 near:#time_or -66 76 near:#time_that -82 -86
        near:#time_the 0 50 near:#time_you -68 -113 near:#token_on 0 -50 near:#treatment_and 0 14
        near:#treatment_is -78 0 near:#treatment_on 84 0 near:#treatment_the -94 -124
        near:#treatment_your 0 94 near:#universal_a 106 81 near:#universal_and 105 0
        near:#universal_is 0 -33 near:#universal_it -56 0 near:#universal_of -119 -61
        near:#universal_one 0 -67 near:#universal_that 84 0 near:#universal_to 0 -58
        near:#universal_you 0 -40 near:#vacant_on 0 -80 near:#wantVerb_at -74 0
        near:#wantVerb_it 0 96 near:#wantVerb_to 148 0 near:#wantVerb_with 137 0
        near:#wantVerb_you 99 -54 near:#wantVerb_your 0 102 near:#we_a 127 0 near:#we_the 0 -67
        near:#work_about 129 0 near:#work_and -36 0 near:#work_of 0 132 near:#work_on -194 0
        near:#work_the 0 68 near:#work_to 0 -84 near:#work_with 0 -74 near:#work_you -97 -81
        near:#writer_'s 0 -75 near:#writer_a -121 -140 near:#writer_am -72 0
        near:#writer_be 87 -104 near:#writer_been 84 51 near:#writer_bring 0 -90
        near:#writer_by 0 90 near:#writer_do -122 -31 near:#writer_got 0 45
        near:#writer_had 218 114 near:#writer_has 0 -89 near:#writer_have 0 -35
        near:#writer_how 0 62 near:#writer_i -65 0 near:#writer_in -205 -23
        near:#writer_is -122 -122 near:#writer_it 0 -145 near:#writer_know 134 90
        near:#writer_like -68 20 near:#writer_monday 157 140 near:#writer_my -167 0
        near:#writer_not -73 0 near:#writer_of 0 -53 near:#writer_offic 106 66
        near:#writer_on 186 140 near:#writer_one 48 0 near:#writer_own -104 -9
        near:#writer_read -122 0 near:#writer_say 128 94 near:#writer_see 54 0
        near:#writer_seen 118 59 near:#writer_sinc 125 155 near:#writer_tell 170 61
        near:#writer_that 0 -52 near:#writer_the -4 -51 near:#writer_thi 0 92
        near:#writer_think 95 0 near:#writer_thursday 132 125 near:#writer_to 0 -33
        near:#writer_up 0 -65 near:#writer_want 130 0 near:#writer_was -81 -114
        near:#writer_what -68 -73 near:#writer_who -93 0 near:#writer_will 51 22
        near:#writer_with 50 0 near:#writer_would 68 0 near:#writer_writ 214 206
        near:#writer_you 40 150 near:#writer_your -72 -20 near:#you_a -48 0 near:#you_about 110 0
        near:#you_and 0 121 near:#you_are -31 0 near:#you_as 0 89 near:#you_ask 0 66
        near:#you_at -193 -41 near:#you_be 0 -38 near:#you_can 0 49 near:#you_day 0 92
        near:#you_do 0 111 near:#you_for 164 0 near:#you_have 107 71 near:#you_her 101 0
        near:#you_him 0 67 near:#you_i 78 0 near:#you_in 125 -97 near:#you_it -116 112
        near:#you_know 0 48 near:#you_made 0 -105 near:#you_may 93 0 near:#you_me -33 -82
        near:#you_might 0 -83 near:#you_my -99 68 near:#you_not 62 78 near:#you_of 0 145
        near:#you_offic 0 -62 near:#you_on -189 0 near:#you_other 0 128 near:#you_own 0 -72
        near:#you_patient 0 -45 near:#you_put -80 0 near:#you_so 138 93 near:#you_tell 0 -68
        near:#you_that 185 13 near:#you_the 188 31 near:#you_them -90 -118 near:#you_to 0 -55
        near:#you_told 0 -71 near:#you_will 75 0 near:#you_with 103 0 near:#you_would 0 -87
        near:#you_you -65 -74 near:#you_your -76 0 near:'s_#common 74 0 near:'s_#meetVerb 190 0
        near:'s_#past 125 48 near:a_#accessVerb -47 -72 near:a_#anyone 119 -23
        near:a_#benefit -50 0 near:a_#capacity -77 -112 near:a_#certain 0 -117 near:a_#comer 78 101
        near:a_#common 0 -50 near:a_#ending -83 0 near:a_#gap 0 -47 near:a_#goVerb 118 -78
        near:a_#hedge 0 -44 near:a_#meetVerb 0 -58 near:a_#meeting 0 -22 near:a_#moveVerb 0 79
        near:a_#noticing 99 -68 near:a_#number 120 -132 near:a_#outcome 0 -76
        near:a_#passVerb -77 0 near:a_#past 68 116 near:a_#people 0 -197 near:a_#place 0 -61
        near:a_#praise -126 -148 near:a_#profession -59 0 near:a_#resource -120 -35
        near:a_#seat -61 -65 near:a_#span 60 -54 near:a_#time -157 -100 near:a_#title -72 0
        near:a_#treatment -84 -79 near:a_#universal 133 0 near:a_#vacant 0 -42 near:a_#work -54 0
        near:a_#writer -104 0 near:a_#you -129 -51 near:about_#common 0 -86 near:about_#named 264 0
        near:about_#span 0 -94 near:about_#time 0 -87 near:after_#common 0 -84
        near:am_#accessVerb 0 99 near:am_#common -89 97 near:am_#ending 0 83 near:am_#hedge 103 146
        near:am_#passVerb 0 -78 near:am_#past -48 -49 near:am_#profession -84 0
        near:an_#capacity 86 0 near:an_#resource 82 -61 near:an_#seat 69 0 near:an_#span 65 0
        near:an_#time 64 0 near:an_#treatment 76 -70 near:and_#accessVerb 81 -75
        near:and_#anyone -114 -101 near:and_#benefit 0 -61 near:and_#certain 0 -93
        near:and_#comer 0 -62 near:and_#common -229 12 near:and_#ending 274 196
        near:and_#final 182 0 near:and_#giveVerb 0 -31 near:and_#goVerb -92 0
        near:and_#hedge -183 -129 near:and_#meetVerb 224 43 near:and_#modal 0 -85
        near:and_#moveVerb -87 -3 near:and_#named 0 113 near:and_#negation -94 -65
        near:and_#noticing 186 -20 near:and_#number 125 0 near:and_#outcome -30 -69
        near:and_#passVerb -57 0 near:and_#past 141 -4 near:and_#people -182 -118
        near:and_#relative 65 81 near:and_#seat 0 -63 near:and_#third 180 188
        near:and_#universal 0 -130 near:and_#wantVerb 0 -62 near:and_#writer -279 -124
        near:and_#you 92 78 near:any_#span 0 -33 near:any_#time -41 -54 near:are_#common -89 -75
        near:are_#past -73 -136 near:are_#praise 0 -61 near:as_#common 0 -39 near:ask_#common 0 69
        near:ask_#writer 70 0 near:at_#accessVerb 104 0 near:at_#common 0 -45 near:at_#named -79 0
        near:at_#number 215 -36 near:at_#seat 161 0 near:at_#time -94 -139 near:at_#treatment 170 0
        near:at_#you -110 0 near:be_#common -20 40 near:be_#past -108 -72 near:be_#praise 0 -63
        near:be_#wantVerb 0 -65 near:been_#common 123 99 near:been_#ending 105 96
        near:been_#meetVerb 111 160 near:been_#noticing 0 95 near:been_#passVerb 0 83
        near:been_#past 0 65 near:been_#writer 122 180 near:befor_#common 130 0
        near:befor_#past 148 0 near:but_#common 0 -107 near:but_#writer 0 -71
        near:can_#accessVerb 0 -78 near:can_#common 70 51 near:can_#ending 0 -86
        near:can_#negation 48 -58 near:can_#noticing 0 86 near:com_#writer 215 130
        near:come_#accessVerb 0 -82 near:come_#common 0 -91 near:come_#writer 0 -65
        near:come_#you 0 -54 near:could_#meetVerb 0 -125 near:could_#you 0 -87
        near:did_#negation 130 0 near:do_#common -152 -36 near:do_#negation 0 -61
        near:do_#noticing 0 -108 near:do_#you 148 0 near:down_#number 0 100 near:each_#common 188 0
        near:first_#common 0 73 near:for_#accessVerb 96 0 near:for_#anyone -88 -58
        near:for_#certain -85 -65 near:for_#comer -84 -10 near:for_#common -71 0
        near:for_#food 0 -136 near:for_#meeting 0 -113 near:for_#named 285 69 near:for_#past 124 0
        near:for_#people -210 -169 near:for_#praise 0 -73 near:for_#seat 0 115 near:for_#span 20 54
        near:for_#time 35 0 near:for_#universal 0 -61 near:for_#writer -47 -28 near:for_#you 71 0
        near:from_#named 135 164 near:had_#common -108 0 near:had_#past 83 0
        near:has_#accessVerb 0 104 near:has_#common 188 73 near:has_#ending 0 108
        near:has_#meetVerb 0 61 near:has_#moveVerb 0 75 near:has_#number -107 0
        near:has_#passVerb 0 60 near:has_#past -107 34 near:has_#writer 119 73
        near:have_#accessVerb 184 116 near:have_#anyone 0 109 near:have_#benefit -64 59
        near:have_#certain -47 0 near:have_#common -58 7 near:have_#ending 125 174
        near:have_#final 0 -86 near:have_#meetVerb 162 95 near:have_#moveVerb -76 -52
        near:have_#named 125 107 near:have_#negation -61 -79 near:have_#noticing 0 248
        near:have_#outcome -66 0 near:have_#passVerb -44 0 near:have_#past -286 -152
        near:have_#people 109 70 near:have_#resource 0 -16 near:have_#seat 0 -52
        near:have_#third 0 97 near:have_#vacant 0 -42 near:have_#writer 40 83
        near:he_#certain 143 0 near:he_#common 116 272 near:he_#ending 0 100 near:he_#meetVerb 0 96
        near:he_#modal 0 144 near:he_#negation 110 97 near:he_#noticing 0 85 near:he_#passVerb 0 93
        near:he_#past 65 119 near:he_#writer 315 156 near:he_#you 0 82 near:her_#common 0 65
        near:her_#ending 0 132 near:her_#past 0 104 near:her_#relative 0 100 near:his_#common 130 0
        near:his_#people 132 0 near:his_#relative 88 142 near:how_#common 94 0 near:how_#you 114 70
        near:i_#accessVerb 0 -69 near:i_#anyone -96 0 near:i_#benefit 0 -39 near:i_#certain -94 0
        near:i_#comer 0 -70 near:i_#common 0 92 near:i_#credential -163 -28 near:i_#ending 162 74
        near:i_#final -132 -56 near:i_#gap 0 -85 near:i_#giveVerb -183 -182 near:i_#goVerb -78 0
        near:i_#hedge 144 115 near:i_#meetVerb -162 -54 near:i_#modal 149 0 near:i_#moveVerb -194 0
        near:i_#named 172 0 near:i_#negation -121 -85 near:i_#noticing 12 38
        near:i_#outcome 123 230 near:i_#passVerb 0 -34 near:i_#past -296 -18 near:i_#people -91 -84
        near:i_#place -87 0 near:i_#praise 0 -162 near:i_#sendVerb 0 -54 near:i_#third 0 79
        near:i_#title 0 -83 near:i_#universal -33 0 near:i_#vacant 0 -91 near:i_#wantVerb 189 0
        near:i_#work -65 -60 near:i_#writer -118 0 near:i_#you -47 93 near:if_#common -55 0
        near:if_#past 0 -83 near:if_#you -77 22 near:in_#capacity 0 50 near:in_#common 87 140
        near:in_#final 157 0 near:in_#month 323 149 near:in_#named -217 -40 near:in_#number 121 0
        near:in_#outcome 0 39 near:in_#people 0 -68 near:in_#place -78 0 near:in_#resource 0 121
        near:in_#seat 165 62 near:in_#sign 0 -118 near:in_#span 0 163 near:in_#third 128 151
        near:in_#time -64 34 near:in_#treatment 258 184 near:in_#writer 34 63 near:in_#you 67 0
        near:is_#accessVerb 29 0 near:is_#anyone 0 45 near:is_#benefit -82 0
        near:is_#certain -67 -38 near:is_#common -189 82 near:is_#ending -98 0 near:is_#gap 0 -68
        near:is_#hedge 0 -66 near:is_#named 204 0 near:is_#negation -99 -78 near:is_#noticing 92 0
        near:is_#number -87 39 near:is_#outcome 0 41 near:is_#passVerb 0 70 near:is_#past 0 175
        near:is_#people 0 60 near:is_#praise -46 0 near:is_#universal -64 0 near:is_#vacant 0 -56
        near:is_#writer 0 23 near:is_#you 46 73 near:it_#accessVerb -66 -77 near:it_#anyone 0 -84
        near:it_#certain -64 0 near:it_#common -123 -63 near:it_#ending -119 -68
        near:it_#final 0 -81 near:it_#giveVerb 0 131 near:it_#goVerb 0 -86 near:it_#hedge 0 -68
        near:it_#meetVerb -62 0 near:it_#modal -70 0 near:it_#named 82 0 near:it_#negation -77 65
        near:it_#noticing -102 -86 near:it_#number 0 -130 near:it_#outcome -74 -136
        near:it_#past 0 -56 near:it_#people 125 0 near:it_#praise 177 0 near:it_#third -65 0
        near:it_#writer 0 -31 near:it_#you -103 0 near:know_#common 68 -50 near:know_#writer 80 0
        near:last_#common 109 0 near:last_#span 138 113 near:last_#time 81 0 near:like_#third 0 113
        near:many_#common 0 -103 near:may_#ending 94 0 near:may_#goVerb 0 86
        near:may_#meetVerb 0 89 near:me_#accessVerb 123 96 near:me_#hedge 0 -53
        near:me_#noticing 0 54 near:me_#number -101 -101 near:me_#passVerb 180 0
        near:me_#third 151 77 near:me_#time 115 163 near:me_#you 0 34 near:might_#common -71 -44
        near:more_#common 0 81 near:my_#accessVerb -103 0 near:my_#anyone 133 95
        near:my_#capacity 79 0 near:my_#comer 68 76 near:my_#common 0 -64 near:my_#ending -144 -85
        near:my_#hedge 93 66 near:my_#meetVerb -88 0 near:my_#modal 0 85 near:my_#moveVerb -86 0
        near:my_#named -121 0 near:my_#noticing 93 63 near:my_#number 92 105
        near:my_#passVerb 0 -62 near:my_#past -175 -57 near:my_#relative -463 -351
        near:my_#seat 168 122 near:my_#sign -66 -43 near:my_#social -127 -100 near:my_#time 146 139
        near:my_#token 0 -97 near:my_#treatment 219 148 near:no_#people 0 -92
        near:not_#accessVerb 0 -75 near:not_#certain 88 0 near:not_#common -86 -28
        near:not_#ending 29 56 near:not_#goVerb 78 0 near:not_#meetVerb 64 0 near:not_#outcome 0 58
        near:not_#passVerb 0 64 near:not_#past 0 74 near:not_#people -77 -117
        near:not_#universal 0 -49 near:now_#common 160 0 near:now_#ending 152 0
        near:of_#accessVerb 93 0 near:of_#benefit 0 55 near:of_#comer -91 0
        near:of_#common -30 -129 near:of_#ending -82 -79 near:of_#moveVerb -102 0
        near:of_#noticing -127 0 near:of_#passVerb 0 -88 near:of_#people -173 0
        near:of_#praise 0 93 near:of_#seat -141 -89 near:of_#third 74 35 near:of_#treatment -73 0
        near:of_#universal 0 116 near:of_#we -75 -101 near:of_#work 0 -85 near:of_#writer -102 -40
        near:of_#you 205 73 near:on_#common 5 -73 near:on_#named 156 0 near:on_#number -46 0
        near:on_#outcome 58 0 near:on_#people -102 0 near:on_#seat 0 61 near:on_#span 53 -109
        near:on_#time 417 170 near:on_#writer 100 84 near:on_#you 0 4 near:one_#common 64 -137
        near:one_#ending 73 0 near:one_#noticing -94 0 near:one_#past 0 98 near:one_#third 0 96
        near:one_#you 66 0 near:only_#number 0 85 near:only_#people 0 86 near:or_#common -55 -58
        near:or_#time -54 123 near:or_#you 0 -70 near:other_#anyone 0 127 near:other_#comer 0 120
        near:other_#common 0 52 near:other_#people 0 166 near:other_#writer 0 84
        near:other_#you 0 101 near:our_#common 87 0 near:own_#common 90 0
        near:peopl_#common -56 -46 near:peopl_#ending 0 -87 near:peopl_#meetVerb 0 -53
        near:say_#common 150 0 near:see_#common 0 -41 near:seen_#common 175 0
        near:she_#common 0 156 near:she_#ending 0 100 near:she_#meetVerb 0 83 near:she_#modal 0 67
        near:she_#noticing 0 73 near:she_#past 0 136 near:she_#writer 274 149
        near:sinc_#common 89 0 near:so_#common 0 -57 near:so_#writer 0 80 near:some_#common 0 -149
        near:some_#people 0 -84 near:talk_#hedge 110 0 near:tell_#common -69 0
        near:tell_#writer -86 -91 near:tell_#you 74 67 near:thank_#you 90 107
        near:that_#benefit 0 148 near:that_#certain 0 -41 near:that_#common -56 -51
        near:that_#credential 128 0 near:that_#ending -186 -98 near:that_#hedge 0 48
        near:that_#meetVerb -56 -62 near:that_#modal 0 -59 near:that_#moveVerb -47 48
        near:that_#negation -140 -26 near:that_#outcome -85 47 near:that_#passVerb 0 -86
        near:that_#past 0 103 near:that_#praise 0 72 near:that_#third -62 15
        near:that_#writer 149 73 near:that_#you -78 66 near:the_#accessVerb 435 99
        near:the_#anyone 74 49 near:the_#capacity -138 0 near:the_#certain 0 -121
        near:the_#comer -152 -56 near:the_#common 5 0 near:the_#ending 79 -62
        near:the_#final -225 -99 near:the_#food 0 -72 near:the_#gap -83 0 near:the_#giveVerb 105 0
        near:the_#goVerb 85 108 near:the_#growth -88 0 near:the_#hedge -67 62
        near:the_#meetVerb 260 29 near:the_#meeting -101 0 near:the_#modal 0 34
        near:the_#moveVerb 74 31 near:the_#named -96 108 near:the_#negation 0 -68
        near:the_#noticing 0 -76 near:the_#number 474 209 near:the_#outcome -42 39
        near:the_#passVerb 225 85 near:the_#past 494 184 near:the_#people 342 200
        near:the_#place -103 0 near:the_#relative 278 110 near:the_#resource -213 2
        near:the_#seat -459 -99 near:the_#sendVerb 148 123 near:the_#sign -68 0
        near:the_#span -166 -30 near:the_#symptom 119 0 near:the_#third 125 130
        near:the_#time -227 63 near:the_#title 125 109 near:the_#token 0 -25
        near:the_#treatment -190 -81 near:the_#universal 0 -66 near:the_#vacant -71 0
        near:the_#wantVerb -71 0 near:the_#work -60 -60 near:the_#writer -114 -207
        near:the_#you 111 80 near:their_#common 0 -39 near:them_#common -81 0
        near:them_#outcome 0 -60 near:them_#you 0 -85 near:ther_#common 0 135 near:ther_#modal 0 81
        near:they_#benefit 0 -75 near:they_#common -122 -137 near:they_#ending -65 0
        near:they_#hedge 0 -90 near:they_#modal -93 -93 near:they_#noticing -86 -90
        near:they_#outcome 0 -67 near:they_#passVerb 0 -78 near:they_#past 0 -46
        near:they_#you 0 -60 near:thi_#time 0 -63 near:thing_#common 0 68 near:thos_#common 0 -68
        near:thre_#common 220 0 near:thre_#span 91 0 near:thre_#time 152 0 near:through_#time 168 0
        near:to_#accessVerb 0 -59 near:to_#anyone 0 -15 near:to_#benefit 175 0
        near:to_#certain -80 -99 near:to_#comer -58 0 near:to_#common -97 -138
        near:to_#ending 0 -103 near:to_#goVerb 0 -39 near:to_#hedge 91 0 near:to_#meetVerb 87 -36
        near:to_#meeting -70 0 near:to_#moveVerb -49 -186 near:to_#noticing 132 52
        near:to_#number -120 53 near:to_#outcome 0 -25 near:to_#passVerb 48 69 near:to_#past -143 0
        near:to_#people -147 -78 near:to_#resource 229 93 near:to_#sendVerb 123 0
        near:to_#third 141 0 near:to_#time 51 112 near:to_#treatment 0 105 near:to_#work 149 0
        near:to_#writer 20 101 near:to_#you 297 0 near:told_#writer 0 155 near:two_#common 0 89
        near:two_#past 0 -82 near:two_#writer 0 99 near:want_#benefit 146 0 near:want_#common 83 0
        near:want_#noticing 113 0 near:want_#you 147 0 near:was_#common 46 0 near:was_#past -95 0
        near:we_#anyone 155 0 near:we_#common 70 28 near:we_#ending -104 0 near:we_#meetVerb -73 0
        near:we_#past -67 0 near:were_#common 0 78 near:what_#common -68 0 near:what_#ending 0 147
        near:what_#meetVerb 0 118 near:what_#noticing -74 51 near:what_#past 0 52
        near:what_#you 0 -47 near:when_#common 0 -71 near:when_#ending 56 0 near:when_#past 0 -145
        near:when_#you 0 -48 near:which_#ending 0 -77 near:who_#common 36 169 near:who_#ending 15 0
        near:who_#goVerb 106 0 near:who_#meetVerb 159 38 near:who_#modal -96 0
        near:who_#moveVerb 105 102 near:who_#noticing 0 26 near:who_#passVerb 176 86
        near:who_#past 197 220 near:who_#third 0 61 near:who_#writer 0 80 near:who_#you 130 0
        near:whom_#common 141 166 near:whom_#past 209 166 near:whom_#writer 144 0
        near:whom_#you 192 199 near:whos_#past 233 100 near:whos_#people 195 0
        near:whos_#relative 245 129 near:will_#accessVerb 0 -91 near:will_#benefit 84 78
        near:will_#common 0 133 near:will_#ending 0 56 near:will_#meetVerb -71 63
        near:will_#moveVerb -68 0 near:will_#negation 104 79 near:will_#noticing 222 0
        near:will_#wantVerb 0 117 near:with_#anyone -89 -145 near:with_#certain 0 -90
        near:with_#comer -67 -85 near:with_#gap 117 0 near:with_#named 0 101 near:with_#number 0 58
        near:with_#people 0 -40 near:with_#third 295 1 near:with_#universal 0 -98
        near:with_#writer 36 0 near:with_#you 0 67 near:would_#anyone 0 -58
        near:would_#certain 99 0 near:would_#common -36 0 near:would_#ending 52 0
        near:would_#giveVerb -66 -30 near:would_#hedge 0 -62 near:would_#meetVerb 0 175
        near:would_#noticing 47 -10 near:would_#passVerb -72 0 near:would_#past 120 -34
        near:would_#praise 0 -104 near:would_#writer -74 -74 near:would_#you -91 0
        near:year_#writer 0 139 near:you_#accessVerb 0 50 near:you_#anyone -86 -59
        near:you_#capacity 155 0 near:you_#certain -146 0 near:you_#comer 0 -81
        near:you_#common -167 -3 near:you_#credential 0 34 near:you_#ending -55 0
        near:you_#food 0 -54 near:you_#hedge 94 37 near:you_#meetVerb 0 -5 near:you_#modal 167 153
        near:you_#moveVerb -190 -112 near:you_#named 327 87 near:you_#negation -58 0
        near:you_#noticing -224 -72 near:you_#number -66 0 near:you_#outcome -91 -10
        near:you_#passVerb -97 -139 near:you_#past 99 106 near:you_#people -206 -158
        near:you_#place -78 -87 near:you_#praise -87 -68 near:you_#resource 88 0
        near:you_#seat 116 0 near:you_#sendVerb 0 71 near:you_#time 120 0 near:you_#title 138 0
        near:you_#wantVerb 0 140 near:you_#writer -62 -107 near:you_#you -79 0
        near:your_#accessVerb 0 -67 near:your_#anyone 47 0 near:your_#benefit 0 102
        near:your_#capacity 0 62 near:your_#certain 80 47 near:your_#comer 129 80
        near:your_#common -145 -122 near:your_#giveVerb 0 83 near:your_#goVerb 0 -83
        near:your_#hedge 0 -101 near:your_#meetVerb -76 0 near:your_#modal -137 -190
        near:your_#named 161 72 near:your_#negation 89 0 near:your_#noticing 0 112
        near:your_#outcome 0 -74 near:your_#passVerb 0 -94 near:your_#past 192 195
        near:your_#people -66 -6 near:your_#praise 113 -34 near:your_#relative -86 -76
        near:your_#resource -97 74 near:your_#seat 42 0 near:your_#sign 0 -49 near:your_#time 64 78
        near:your_#treatment 0 -51 near:your_#vacant 0 112 near:your_#wantVerb 0 59
        near:your_#work -215 0 near:your_#writer 0 164 near:your_#you -73 -120 pair:^_and -81 -79
        pair:^_any 0 38 pair:^_can 131 0 pair:^_could 0 -32 pair:^_do 230 0 pair:^_he 373 405
        pair:^_i -408 -125 pair:^_in 0 55 pair:^_it 0 -73 pair:^_my -185 -132 pair:^_one 200 135
        pair:^_she 76 240 pair:^_so 0 -81 pair:^_thank 192 117 pair:^_the -99 275
        pair:^_they -142 -26 pair:^_to -152 0 pair:^_we -124 0 pair:^_what -80 0
        pair:^_would -65 -75 pair:^_you 27 111 pair:^_your -291 55 pair:a_few 116 -29
        pair:a_free 0 -62 pair:a_half 171 0 pair:a_year 174 0 pair:about_it -95 0
        pair:about_the 0 177 pair:am_a -75 0 pair:am_told 0 -92 pair:am_writ 254 0
        pair:an_hour 137 0 pair:and_a 316 -145 pair:and_he 58 28 pair:and_i -285 0
        pair:and_it -122 0 pair:and_my 0 142 pair:and_the -196 0 pair:and_they 0 -73
        pair:and_your 88 90 pair:ask_$ 135 0 pair:ask_for 0 86 pair:ask_me 141 0 pair:ask_you 134 0
        pair:at_the -399 -7 pair:at_your -107 0 pair:be_glad 138 0 pair:becaus_of 168 0
        pair:befor_the 117 0 pair:but_i 0 -89 pair:by_the -121 0 pair:can_not 74 0
        pair:com_to 258 130 pair:come_to -92 0 pair:could_i 0 -54 pair:day_$ -89 0
        pair:day_of 284 0 pair:did_not 193 0 pair:do_$ 106 0 pair:do_not 0 -60 pair:do_you 223 0
        pair:for_a 53 28 pair:for_the 132 -124 pair:for_you -86 24 pair:for_your 0 -32
        pair:from_the 242 47 pair:glad_to 141 0 pair:has_been 114 29 pair:have_a 86 0
        pair:have_been -118 82 pair:have_had 88 0 pair:have_seen 87 87 pair:have_the 105 83
        pair:he_is 0 116 pair:he_will 0 107 pair:hour_on 119 0 pair:how_you 0 36 pair:i_am -100 0
        pair:i_bring 0 -89 pair:i_can -93 0 pair:i_do -119 -131 pair:i_had 0 42 pair:i_have 82 -57
        pair:i_know 205 101 pair:i_see 0 -21 pair:i_think 191 0 pair:i_want 203 0 pair:i_was 0 -93
        pair:i_will 98 54 pair:i_would 160 0 pair:if_you -88 0 pair:in_a 263 -59
        pair:in_march 195 0 pair:in_my 206 117 pair:in_the -87 -73 pair:in_your 100 0
        pair:is_a -124 46 pair:is_not -104 0 pair:is_the 207 263 pair:is_your 0 95 pair:it_$ 28 94
        pair:it_for 0 -87 pair:it_is -153 -130 pair:it_on 0 105 pair:it_to -72 0 pair:it_was 177 90
        pair:it_would 0 69 pair:know_it 185 0 pair:know_that 200 0 pair:like_to -79 0
        pair:love_to 0 -48 pair:may_have 167 0 pair:me_$ -191 106 pair:me_and 114 0 pair:me_in 0 74
        pair:me_on 224 164 pair:me_to 73 0 pair:mine_$ 0 77 pair:my_offic 188 87
        pair:my_own -140 -65 pair:of_a 0 -63 pair:of_it 207 101 pair:of_mine 0 65 pair:of_my 0 -65
        pair:of_the 0 135 pair:of_them -107 -35 pair:of_us -129 -128 pair:of_your 188 0
        pair:off_the 158 0 pair:offic_$ 162 0 pair:on_a -92 0 pair:on_it 0 -72
        pair:on_monday 210 134 pair:on_my 0 73 pair:on_the 168 -146 pair:on_thursday 120 138
        pair:on_your 0 34 pair:one_$ -82 0 pair:one_of 141 45 pair:one_who 177 0 pair:only_one 0 99
        pair:over_the -99 0 pair:peopl_who -82 -119 pair:say_so 147 0 pair:she_has 0 49
        pair:she_is 280 167 pair:side_of 0 129 pair:sinc_$ 140 0 pair:sinc_the 90 94
        pair:so_$ 292 149 pair:so_that 0 58 pair:some_of 0 -98 pair:talk_about 147 0
        pair:tell_me -85 -143 pair:tell_you 189 121 pair:thank_you 125 123 pair:that_i 243 20
        pair:that_is -84 0 pair:that_it 71 -57 pair:that_the 99 0 pair:that_you 65 47
        pair:that_your -104 0 pair:the_day 78 0 pair:the_first 0 80 pair:the_last -118 0
        pair:the_one 424 175 pair:the_only 0 110 pair:the_peopl 0 -67 pair:the_retir 255 0
        pair:the_same -84 0 pair:the_third 331 0 pair:the_two 220 90 pair:the_young 126 0
        pair:them_$ -112 -36 pair:ther_is -79 -60 pair:they_are -65 -130 pair:they_would 0 -55
        pair:to_ask 88 0 pair:to_be -89 0 pair:to_know -83 0 pair:to_me 211 168 pair:to_say 186 0
        pair:to_talk 241 0 pair:to_tell 0 57 pair:to_thank 191 0 pair:to_the -391 -94
        pair:to_your 0 80 pair:told_me 0 127 pair:told_the -138 0 pair:too_$ -101 0
        pair:want_to 238 99 pair:was_a 0 75 pair:was_the 253 0 pair:what_i 0 101 pair:what_to 0 -83
        pair:when_you 0 -48 pair:which_i 0 -32 pair:who_is 130 0 pair:whom_i 133 0
        pair:whom_you 270 237 pair:will_be 0 -119 pair:will_not 122 0 pair:with_a 88 25
        pair:with_me 75 126 pair:with_the 730 363 pair:would_have -76 -100 pair:would_like 100 35
        pair:would_love 0 -72 pair:would_you -68 0 pair:writ_$ 167 0 pair:year_$ -133 -66
        pair:year_and 94 0 pair:you_$ 132 44 pair:you_and 0 129 pair:you_can 0 57
        pair:you_for 143 0 pair:you_gave 122 0 pair:you_have -199 73 pair:you_let 95 47
        pair:you_may 164 0 pair:you_said 0 -79 pair:you_that 168 0 pair:you_the 221 0
        pair:you_told -166 -119 pair:you_will 154 45 pair:you_would 56 -68 pair:you_wrot 0 -92
        pair:your_offic 0 -73 pair:your_own 0 -75 pair:your_patient 0 -55 some:#anyone -109 -23
        some:#benefit 0 42 some:#capacity -131 -128 some:#certain -286 -118 some:#comer -343 -36
        some:#common -179 50 some:#credential 67 82 some:#ending 9 92 some:#final -48 -141
        some:#food -131 -107 some:#gap -93 -88 some:#giveVerb -291 -24 some:#goVerb -11 0
        some:#growth -95 -94 some:#hedge 40 41 some:#hollow -141 0 some:#meetVerb -19 27
        some:#meeting -438 45 some:#month 428 220 some:#moveVerb 8 -36 some:#named 2068 692
        some:#negation -112 -72 some:#noticing 312 25 some:#number 248 0 some:#outcome -217 0
        some:#passVerb -239 -134 some:#past 279 171 some:#people -393 -197 some:#place 170 206
        some:#praise -116 -70 some:#profession -358 -200 some:#relative 173 87
        some:#resource -341 102 some:#seat -177 11 some:#sendVerb 292 -52 some:#sign -171 0
        some:#social -201 56 some:#span 295 -33 some:#third 716 575 some:#time 131 111
        some:#title 69 80 some:#token 0 -170 some:#treatment 242 90 some:#universal -62 -73
        some:#vacant 18 -42 some:#wantVerb -128 39 some:#we 73 -20 some:#work -241 -104
        some:#writer 58 13 some:#you 184 172 wish:I_be 163 -101 wish:I_like -70 0
        wish:You_have 178 103 word:'s 380 0 word:19th 308 0 word:a -595 -234 word:about 295 127
        word:accident 317 0 word:act -152 0 word:after -225 130 word:afternoon -67 0
        word:against 178 0 word:agr 287 0 word:all 0 156 word:allow 194 0 word:along 0 -84
        word:also -86 0 word:alway 0 -82 word:am -195 44 word:an -70 -42 word:and 11 0
        word:answer -99 -33 word:any -56 -30 word:anybody -83 0 word:anyon -81 0
        word:anyth -97 -113 word:appointment 150 0 word:are -421 -23 word:around 0 -67
        word:as 133 24 word:ask 284 18 word:at -219 -50 word:away -105 0 word:b 438 0
        word:baby -128 0 word:back -327 0 word:bad -96 0 word:baker 253 0 word:be -177 -18
        word:becaus 361 0 word:been 328 174 word:befor 174 0 word:begun 359 0 word:bench -114 0
        word:best -197 0 word:better -141 137 word:binder 173 0 word:book -147 -76 word:born 239 0
        word:borrow 234 0 word:both 363 178 word:boy 412 181 word:bring -53 -61
        word:bulletin 0 -122 word:burn 133 0 word:bus -96 0 word:but -212 -135 word:by -254 47
        word:call -230 0 word:came 129 19 word:can 114 64 word:card 0 -67 word:care 70 0
        word:case 0 112 word:chair 0 -127 word:chang 0 -90 word:child -177 0 word:children -201 0
        word:client 343 11 word:clos -92 -111 word:coff -92 -78 word:column -142 0 word:com 403 227
        word:come -324 -70 word:copy -84 0 word:could -67 94 word:counsel 0 -90
        word:counselor -175 -125 word:count -88 0 word:coupl 0 108 word:court 240 138
        word:crew 140 0 word:cut 0 -119 word:day -131 -105 word:dentist 226 0 word:desk 0 73
        word:did 346 132 word:do -165 -54 word:doctor -107 0 word:doe -221 -107 word:doing 0 88
        word:done 0 58 word:down 0 53 word:draft 240 0 word:dw 457 0 word:each 252 0
        word:ear 0 -102 word:eat 208 0 word:eight 202 0 word:eleven 205 202 word:even -208 0
        word:ever -67 0 word:every 33 136 word:everyon 86 0 word:everyth 163 0 word:exposur 178 0
        word:eye 215 0 word:family -100 0 word:fast 268 0 word:fear 270 0 word:ferry 250 0
        word:few 158 -66 word:find 0 -103 word:fire 0 103 word:first -31 119 word:five -99 0
        word:folk -84 -80 word:follow 188 0 word:for 100 -71 word:found 44 0 word:free -117 -105
        word:from 258 207 word:front -98 0 word:gate 357 0 word:gave 219 46 word:get -265 -77
        word:giv 219 0 word:give -154 -161 word:glad 189 0 word:go 58 0 word:goe -91 -67
        word:going -105 0 word:gone -94 0 word:got 0 36 word:green 198 0 word:grief -105 0
        word:group -223 -76 word:grown 0 -108 word:had 176 48 word:half 0 -130 word:hall -113 0
        word:hand 99 26 word:happen 128 0 word:has 274 216 word:hav 161 0 word:have -159 -25
        word:he 679 566 word:help -115 78 word:her 660 590 word:here -196 0 word:hierarchy 253 0
        word:him 375 488 word:his 721 532 word:hold -181 84 word:home -182 0 word:hour 143 -90
        word:hous 269 0 word:how 96 -9 word:hundr -110 -107 word:i 88 -66 word:idea 0 114
        word:if -183 0 word:in -104 0 word:into 47 -82 word:is 194 178 word:it -176 -90
        word:just 0 -61 word:keep -210 0 word:kept 143 171 word:kid -220 -78 word:kind 125 0
        word:kitchen 0 -110 word:know 188 -2 word:kt 457 0 word:last 118 131 word:late -89 0
        word:later -142 0 word:law -144 0 word:leav 160 102 word:les -95 0 word:light 142 0
        word:like 78 182 word:list -76 0 word:littl 214 0 word:long -65 0 word:look -211 -153
        word:los 0 -110 word:lot -74 -97 word:love -111 -100 word:lunch -98 27 word:made -44 0
        word:mak -99 96 word:make -75 0 word:maker 405 0 word:man 0 -73 word:many 0 -206
        word:march 319 220 word:may 119 152 word:me 374 242 word:meet 290 68 word:men -178 -148
        word:met 222 0 word:might -136 -96 word:mine 100 28 word:minut 130 0 word:monday 273 216
        word:month 122 -117 word:more -107 116 word:morn -182 -194 word:morning 137 112
        word:most 0 78 word:mother 182 146 word:mov 0 74 word:mr 236 108 word:much 0 141
        word:must 0 107 word:my -139 -132 word:myself -117 -118 word:nam 0 -75 word:name 242 0
        word:near 140 0 word:need 0 90 word:neighbor -134 0 word:never -108 0 word:new -85 -29
        word:next 105 0 word:night -91 -9 word:nine 111 -87 word:nineteen 130 0 word:ninety 143 0
        word:no -222 -152 word:nobody 45 56 word:not 232 103 word:note 0 73 word:noth -77 0
        word:notic -179 0 word:now 222 147 word:number 0 -132 word:of 190 46 word:off 129 -111
        word:offic 57 -101 word:often -94 -69 word:on 44 23 word:once -161 -82 word:one -17 176
        word:only 0 73 word:open 183 0 word:or -337 -37 word:other 0 352 word:our 205 0
        word:out -83 -128 word:outsid 123 0 word:over -64 -74 word:own 47 -5 word:page -104 88
        word:pair 252 0 word:parent 0 -201 word:parrot 285 0 word:part 0 126 word:patient 78 -55
        word:peopl -355 -260 word:period 153 0 word:permission 246 0 word:person -131 0
        word:phon -141 0 word:photograph 116 0 word:pick -108 0 word:plac -84 0 word:plan 0 92
        word:play 0 72 word:point 150 0 word:practic -180 0 word:present -117 0 word:print -91 -97
        word:put -84 -41 word:quiet -103 0 word:r 387 0 word:read -54 59 word:reason 0 86
        word:recall 355 0 word:remember 134 0 word:reply 269 149 word:report 0 145
        word:rest -103 90 word:retir 326 0 word:review 192 0 word:right -130 60 word:ring 206 0
        word:room 9 0 word:rule -96 0 word:run -121 -42 word:said 249 0 word:same -131 0
        word:saturday -106 -51 word:say 0 143 word:school -123 0 word:scor 355 0 word:seat -103 0
        word:second 0 45 word:see 115 0 word:seen 401 123 word:send 135 -80 word:session 162 200
        word:set -66 0 word:settl 164 0 word:seven 230 0 word:shall 0 -102 word:shar 231 0
        word:she 550 502 word:sheet 0 114 word:shift 115 0 word:should -81 105 word:show 69 0
        word:side 0 117 word:sign -108 48 word:sinc 576 384 word:sister 106 0 word:sit -157 -98
        word:so 0 64 word:some -231 -190 word:someth -114 -121 word:speak 0 -80 word:spent 168 0
        word:spr 57 49 word:staff -118 -112 word:stand -95 0 word:stay 0 -49 word:still 0 26
        word:stop 74 -59 word:story 0 -91 word:street 116 84 word:sunday 0 75 word:t 480 0
        word:tabl -222 -97 word:take -158 0 word:talk 378 -64 word:taught -123 0 word:teach 0 140
        word:tell 70 0 word:ten -180 0 word:than -278 -153 word:thank 444 195 word:that -92 92
        word:the 80 60 word:their -169 -149 word:them -477 -431 word:then -240 0 word:ther 0 165
        word:therapist -88 -66 word:they -690 -453 word:thi -92 25 word:thing -166 144
        word:think 0 73 word:third 565 74 word:thirty 0 -87 word:thos 0 -184 word:thre 251 -56
        word:through 347 30 word:thursday 110 225 word:time 0 90 word:to -179 1 word:together 0 -76
        word:told -218 18 word:too 0 -161 word:took 107 0 word:town -101 0 word:train -245 0
        word:treat 95 0 word:tremor 335 0 word:tri 265 0 word:tuesday 129 231 word:turn -97 54
        word:twic -128 0 word:twin 360 137 word:two -30 191 word:until -46 0 word:up -153 0
        word:us -302 -217 word:use -228 0 word:used 0 122 word:violin 403 0 word:voic 0 105
        word:wait 0 -11 word:want 187 125 word:was 194 105 word:watch -159 0 word:way -89 -73
        word:we 99 100 word:wednesday 185 65 word:week 48 124 word:well 0 67 word:went 139 0
        word:were 157 120 word:what -429 -139 word:whatever -144 0 word:when -105 -100
        word:whenever 61 0 word:wher -138 -100 word:which -423 -137 word:who 367 138
        word:whoever -87 -75 word:whol -95 76 word:whom 615 376 word:whos 684 282 word:wife 123 91
        word:will 63 -8 word:winter 116 0 word:with 344 317 word:without 0 -71 word:word -131 -75
        word:work 248 99 word:would -216 30 word:writ 206 156 word:written -146 0
        word:wrot -235 -59 word:year -45 63 word:you 26 211 word:young 138 125 word:your -68 62
        word:yourself -116 0
        """
}
