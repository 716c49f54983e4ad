// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -533 -481
        deed:- 431 93 deed:-_#modal -100 99 deed:I -158 -63 deed:I_#modal -19 -76
        deed:I_#past -232 -63 deed:I_am -79 0 deed:I_ask 105 0 deed:I_bring 0 -81
        deed:I_can -81 -62 deed:I_do -101 -111 deed:I_have 0 -88 deed:I_know 230 0
        deed:I_think 168 0 deed:I_was 0 -100 deed:I_will 0 49 deed:I_would 190 0 deed:My -115 -56
        deed:My_#common 78 -55 deed:My_#modal 0 118 deed:My_#people 0 -72
        deed:My_#relative -381 -282 deed:My_#seat 70 0 deed:My_#sign 0 -72 deed:My_#time 161 0
        deed:My_#treatment 150 78 deed:Our 164 0 deed:They 348 475 deed:They_#modal -43 89
        deed:They_#past 121 177 deed:They_are 0 -95 deed:They_had -127 0 deed:They_has 0 61
        deed:They_is 318 189 deed:They_say 0 60 deed:They_told 0 110 deed:They_will 0 104
        deed:They_would -78 0 deed:We -9 39 deed:We_#modal 128 29 deed:You 68 130
        deed:You_#modal 172 3 deed:You_#past 188 163 deed:You_and 0 35 deed:You_are 0 79
        deed:You_ask 0 45 deed:You_for 88 88 deed:You_gave 113 0 deed:You_have -184 0
        deed:You_let 94 0 deed:You_may 172 0 deed:You_said 0 -84 deed:You_told -133 -125
        deed:You_will 178 27 deed:You_would 109 -88 deed:Your 37 199 deed:Your_#anyone -55 -47
        deed:Your_#comer 81 0 deed:Your_#common -117 0 deed:Your_#modal 0 -204
        deed:Your_#people -1 -46 deed:Your_#praise 87 0 deed:Your_#time 0 66
        deed:Your_#treatment 0 -109 deed:Your_#work -36 0 mark:digit 393 0 mark:first -346 -90
        mark:initials 964 181 mark:last -612 -90 mark:last-but-one -530 -90
        mark:last-but-two -224 -85 mark:long 570 53 mark:question -27 0 mark:quoted -646 -127
        mark:second -246 -90 mark:short -400 217 near:#accessVerb_a 250 46
        near:#accessVerb_her 0 69 near:#accessVerb_his 0 104 near:#accessVerb_i 0 -81
        near:#accessVerb_in 286 0 near:#accessVerb_is 0 92 near:#accessVerb_it -108 0
        near:#accessVerb_me 0 138 near:#accessVerb_my 122 87 near:#accessVerb_of -125 -61
        near:#accessVerb_offic 134 63 near:#accessVerb_on 86 0 near:#accessVerb_one 188 0
        near:#accessVerb_that -67 89 near:#accessVerb_the 178 47 near:#accessVerb_thi 0 -69
        near:#accessVerb_to 0 -50 near:#accessVerb_who 98 72 near:#accessVerb_you -185 -101
        near:#accessVerb_your 169 0 near:#anyone_a 0 -51 near:#anyone_and -100 0
        near:#anyone_have 0 -57 near:#anyone_is 83 -81 near:#anyone_it 0 -39
        near:#anyone_might 0 -67 near:#anyone_of 0 -49 near:#anyone_the 52 0
        near:#anyone_to 183 -105 near:#anyone_who -113 -67 near:#anyone_with 142 95
        near:#anyone_you 136 39 near:#anyone_your -88 -69 near:#benefit_a 94 -65
        near:#benefit_and -62 93 near:#benefit_for 178 67 near:#benefit_how 116 0
        near:#benefit_i 0 79 near:#benefit_if 0 -50 near:#benefit_it 169 137
        near:#benefit_know 0 -89 near:#benefit_the 167 -72 near:#benefit_to 70 0
        near:#benefit_with -74 0 near:#benefit_you 187 82 near:#benefit_your -79 0
        near:#capacity_and 0 -68 near:#capacity_i 0 -58 near:#capacity_in 0 -90
        near:#certain_a 72 0 near:#certain_and 63 0 near:#certain_at 0 -103 near:#certain_for 0 73
        near:#certain_i 0 80 near:#certain_in 53 0 near:#certain_is 0 -68 near:#certain_it -70 -83
        near:#certain_of -69 -72 near:#certain_one 0 -85 near:#certain_the 119 67
        near:#certain_week 0 76 near:#certain_you -73 -137 near:#certain_your 0 -56
        near:#comer_a 106 0 near:#comer_i -96 -80 near:#comer_it 0 -63 near:#comer_not 0 -82
        near:#comer_of 204 0 near:#comer_see 0 -64 near:#comer_to 0 -91 near:#comer_who -251 -227
        near:#comer_would 0 -35 near:#common_'s -50 0 near:#common_a 46 -43
        near:#common_about 99 81 near:#common_after -107 0 near:#common_am 66 0
        near:#common_an -80 -61 near:#common_and -213 82 near:#common_are -90 -45
        near:#common_at 0 -16 near:#common_back -78 -74 near:#common_be 0 -12
        near:#common_by -86 -91 near:#common_can 0 -128 near:#common_come 0 -67
        near:#common_could 0 52 near:#common_day -78 0 near:#common_do -84 0
        near:#common_each 139 0 near:#common_every 88 104 near:#common_for 125 37
        near:#common_from -100 -99 near:#common_has -77 -76 near:#common_have -113 -14
        near:#common_he 0 133 near:#common_her 161 203 near:#common_him 0 156
        near:#common_his 0 110 near:#common_home -87 0 near:#common_i 0 82 near:#common_if 0 54
        near:#common_in -44 -4 near:#common_is -164 -73 near:#common_it 322 191
        near:#common_know -66 0 near:#common_like 0 82 near:#common_mine 0 73
        near:#common_my 64 151 near:#common_name 139 0 near:#common_not 0 -117
        near:#common_of 300 0 near:#common_on 0 27 near:#common_one -90 27 near:#common_or -68 0
        near:#common_out 71 -75 near:#common_peopl -89 -38 near:#common_read 232 66
        near:#common_say -63 0 near:#common_see 0 -52 near:#common_she 92 131
        near:#common_sinc 201 83 near:#common_so 103 43 near:#common_some 0 -63
        near:#common_talk 102 0 near:#common_than -84 -89 near:#common_that 168 104
        near:#common_the -42 -115 near:#common_their -113 -112 near:#common_them -58 -145
        near:#common_they -125 -49 near:#common_thi 0 22 near:#common_thre -95 0
        near:#common_to 99 -62 near:#common_two -62 0 near:#common_up -84 0 near:#common_us -94 0
        near:#common_was 0 108 near:#common_week 110 0 near:#common_what -46 0
        near:#common_when -65 -50 near:#common_which 0 -61 near:#common_who -77 0
        near:#common_will 0 -62 near:#common_with -111 63 near:#common_would -60 -103
        near:#common_year -70 0 near:#common_you 180 47 near:#common_your 213 138
        near:#credential_it -69 63 near:#credential_not 83 0 near:#credential_the 88 0
        near:#credential_with -72 -84 near:#credential_you 142 0 near:#ending_a -120 6
        near:#ending_about -95 0 near:#ending_an 0 -91 near:#ending_and -71 53 near:#ending_at 0 53
        near:#ending_been 146 118 near:#ending_begun 189 0 near:#ending_down 87 0
        near:#ending_every 0 106 near:#ending_for -107 -76 near:#ending_from 0 46
        near:#ending_had 85 0 near:#ending_her 169 82 near:#ending_him 0 156
        near:#ending_home 0 -83 near:#ending_i 0 99 near:#ending_it -122 -83 near:#ending_me 115 72
        near:#ending_my 63 107 near:#ending_not 0 106 near:#ending_now 158 0 near:#ending_of 62 0
        near:#ending_on 129 83 near:#ending_one -73 0 near:#ending_out 0 -43 near:#ending_see 0 95
        near:#ending_seen 155 114 near:#ending_sinc 0 107 near:#ending_that -67 54
        near:#ending_the 14 82 near:#ending_them 0 -61 near:#ending_to 0 95 near:#ending_told 0 37
        near:#ending_two 0 73 near:#ending_what 96 0 near:#ending_who 116 0
        near:#ending_with -144 150 near:#ending_you 60 0 near:#ending_your 168 0
        near:#final_a -71 -70 near:#final_of 135 0 near:#final_the -85 0 near:#food_and 0 -79
        near:#gap_for 0 68 near:#gap_on 0 -81 near:#giveVerb_a 0 -113 near:#giveVerb_and -152 -38
        near:#giveVerb_for -70 0 near:#giveVerb_in 111 65 near:#giveVerb_me 185 41
        near:#giveVerb_on 0 -43 near:#giveVerb_that 0 138 near:#giveVerb_the -78 61
        near:#giveVerb_to 231 112 near:#giveVerb_with 0 75 near:#goVerb_a -80 97
        near:#goVerb_and -119 -46 near:#goVerb_at -51 0 near:#goVerb_in 0 -66 near:#goVerb_it -77 0
        near:#goVerb_me 42 64 near:#goVerb_the 86 0 near:#goVerb_to 138 85 near:#goVerb_up 0 -65
        near:#goVerb_with -152 0 near:#goVerb_you -109 -119 near:#goVerb_your -71 -72
        near:#growth_to 0 84 near:#hedge_about 0 -98 near:#hedge_and -113 -93
        near:#hedge_could 0 113 near:#hedge_have 130 0 near:#hedge_i -60 -86
        near:#hedge_of -165 -62 near:#hedge_our 149 0 near:#hedge_peopl 0 -59 near:#hedge_that 0 54
        near:#hedge_them 0 -87 near:#hedge_to 61 -65 near:#hedge_we 0 58 near:#hedge_what 0 -61
        near:#hedge_you -133 0 near:#hedge_your 0 -106 near:#meetVerb_a -80 0
        near:#meetVerb_about 82 0 near:#meetVerb_and -151 39 near:#meetVerb_at 0 -44
        near:#meetVerb_down 0 -85 near:#meetVerb_it -78 -61 near:#meetVerb_me 118 81
        near:#meetVerb_my 71 0 near:#meetVerb_of -63 -58 near:#meetVerb_on 29 0
        near:#meetVerb_one 0 42 near:#meetVerb_out 105 0 near:#meetVerb_over 0 -74
        near:#meetVerb_that -71 94 near:#meetVerb_the 80 170 near:#meetVerb_to 38 40
        near:#meetVerb_with -163 0 near:#meetVerb_you -189 -56 near:#meetVerb_your 49 0
        near:#meeting_on 0 -69 near:#meeting_the -179 46 near:#meeting_to 106 84
        near:#meeting_with -101 0 near:#modal_a 88 -16 near:#modal_better 0 56
        near:#modal_come 0 82 near:#modal_do -91 70 near:#modal_for -84 -88 near:#modal_had 143 0
        near:#modal_have 76 0 near:#modal_help 0 58 near:#modal_i -68 -14 near:#modal_in -73 -117
        near:#modal_it 0 -96 near:#modal_like 0 89 near:#modal_love 0 -57 near:#modal_me 0 -94
        near:#modal_more 0 97 near:#modal_not 194 44 near:#modal_of 0 57 near:#modal_on -83 0
        near:#modal_other 0 110 near:#modal_tell 56 0 near:#modal_the 104 93 near:#modal_them 0 -82
        near:#modal_to 6 55 near:#modal_we 0 67 near:#modal_with -91 0 near:#modal_your 0 -92
        near:#moveVerb_a 111 124 near:#moveVerb_and -56 -32 near:#moveVerb_at -94 -48
        near:#moveVerb_back 0 -61 near:#moveVerb_for 56 0 near:#moveVerb_home -77 -95
        near:#moveVerb_in -34 0 near:#moveVerb_me 104 23 near:#moveVerb_of -137 -31
        near:#moveVerb_on 87 39 near:#moveVerb_out 0 -35 near:#moveVerb_that -62 0
        near:#moveVerb_the -144 89 near:#moveVerb_to 165 90 near:#moveVerb_with -71 0
        near:#moveVerb_you 0 -124 near:#moveVerb_your 0 -99 near:#named_'s 155 70
        near:#named_a 192 0 near:#named_and -289 -35 near:#named_as 249 0 near:#named_at 131 0
        near:#named_for 79 0 near:#named_has 122 116 near:#named_i 183 0 near:#named_in 208 0
        near:#named_it 78 0 near:#named_on 217 0 near:#named_the 180 79 near:#named_to 177 190
        near:#named_was 145 0 near:#named_who 199 222 near:#named_with 88 0 near:#named_you 86 131
        near:#named_your 201 0 near:#negation_a -98 0 near:#negation_and 115 0
        near:#negation_in 0 -76 near:#negation_it 0 69 near:#negation_one -93 -97
        near:#negation_the -77 0 near:#negation_to -71 -47 near:#noticing_a 152 61
        near:#noticing_and 0 154 near:#noticing_at 0 65 near:#noticing_for 98 0
        near:#noticing_her 0 64 near:#noticing_how 73 0 near:#noticing_i 127 0
        near:#noticing_in 0 128 near:#noticing_is 0 68 near:#noticing_it 336 67
        near:#noticing_me 0 44 near:#noticing_my 68 0 near:#noticing_of 41 0
        near:#noticing_on 0 137 near:#noticing_out -97 -71 near:#noticing_that 152 79
        near:#noticing_the 121 -111 near:#noticing_them -88 -58 near:#noticing_they 0 -50
        near:#noticing_to -307 -127 near:#noticing_up 167 0 near:#noticing_what -110 -93
        near:#noticing_who 0 39 near:#noticing_with -105 -67 near:#noticing_would 101 0
        near:#noticing_you 244 51 near:#noticing_your 0 -33 near:#number_a 0 32
        near:#number_and -29 61 near:#number_at 141 0 near:#number_by 0 -70
        near:#number_day 150 -64 near:#number_i 81 0 near:#number_in 0 33 near:#number_is 132 0
        near:#number_minut 0 51 near:#number_of 126 0 near:#number_on 95 0 near:#number_one 0 88
        near:#number_that 0 66 near:#number_the 302 94 near:#number_to 0 102
        near:#number_who 197 73 near:#number_with 0 58 near:#number_year -57 0
        near:#number_you -66 0 near:#number_your 187 0 near:#outcome_a -128 -46
        near:#outcome_and 75 105 near:#outcome_by 0 -78 near:#outcome_how 146 0
        near:#outcome_i 148 0 near:#outcome_it 49 -89 near:#outcome_of 62 0 near:#outcome_on -78 0
        near:#outcome_that 158 0 near:#outcome_the -173 -37 near:#outcome_what -62 -86
        near:#outcome_would 131 0 near:#outcome_you 216 0 near:#passVerb_a 162 0
        near:#passVerb_about 0 47 near:#passVerb_and 114 58 near:#passVerb_her 110 79
        near:#passVerb_in 79 45 near:#passVerb_it -22 43 near:#passVerb_me 0 1
        near:#passVerb_my -65 0 near:#passVerb_of 232 -81 near:#passVerb_on -40 0
        near:#passVerb_that 0 -66 near:#passVerb_the 5 -30 near:#passVerb_to -48 -47
        near:#passVerb_up 0 97 near:#passVerb_your -95 60 near:#past_a -231 -81
        near:#past_about 0 44 near:#past_all 161 54 near:#past_an 0 -115 near:#past_and -82 47
        near:#past_as 127 0 near:#past_at -23 0 near:#past_every 0 88 near:#past_first 132 67
        near:#past_for 0 74 near:#past_from -149 0 near:#past_good 0 99 near:#past_her 168 73
        near:#past_him 0 112 near:#past_his 56 99 near:#past_hour 126 0 near:#past_i 0 85
        near:#past_in 240 83 near:#past_it -14 57 near:#past_me 137 238 near:#past_not 83 0
        near:#past_of 180 20 near:#past_on 154 152 near:#past_one -85 0 near:#past_out 110 0
        near:#past_she 190 98 near:#past_sinc 0 90 near:#past_that -112 29 near:#past_the 230 148
        near:#past_them -134 -73 near:#past_to 114 0 near:#past_two 0 -68 near:#past_us -80 0
        near:#past_what -43 -49 near:#past_who 0 58 near:#past_with -89 45 near:#past_year 0 -87
        near:#past_you -96 0 near:#past_your -113 0 near:#people_'s -144 0 near:#people_a 105 84
        near:#people_about -88 0 near:#people_and -98 -132 near:#people_at 0 -103
        near:#people_from 88 109 near:#people_have -73 -102 near:#people_i 29 -51
        near:#people_in 147 0 near:#people_is 132 -77 near:#people_not -73 -110
        near:#people_of 60 11 near:#people_on 0 -29 near:#people_see 0 -125 near:#people_that 0 -46
        near:#people_the 388 114 near:#people_them -82 -64 near:#people_to -114 -97
        near:#people_who 60 -177 near:#people_whos 147 0 near:#people_will 0 -62
        near:#people_with 159 105 near:#people_would -47 -119 near:#people_you 146 0
        near:#people_your 43 0 near:#place_a 0 84 near:#place_and 0 -97 near:#place_the 137 79
        near:#praise_and -44 -73 near:#praise_for -80 -57 near:#praise_i 0 65 near:#praise_of 126 0
        near:#praise_the -61 0 near:#praise_to 102 0 near:#praise_you 0 78 near:#relative_'s 0 38
        near:#relative_and -108 0 near:#relative_the 211 154 near:#resource_a 0 83
        near:#resource_about 108 0 near:#resource_and 0 105 near:#resource_at 0 -76
        near:#resource_for -83 -107 near:#resource_is 0 49 near:#resource_of -75 0
        near:#resource_on 0 51 near:#resource_the 0 -61 near:#resource_you -98 0
        near:#resource_your -73 0 near:#seat_a -92 0 near:#seat_for -64 -37 near:#seat_i 0 -69
        near:#seat_is -123 -73 near:#seat_of -105 0 near:#seat_on 76 0 near:#seat_the 0 -55
        near:#seat_to -88 -72 near:#seat_with -89 -72 near:#seat_you -99 -30 near:#seat_your 0 121
        near:#sendVerb_to 92 0 near:#sendVerb_you 160 0 near:#sign_a 102 0 near:#sign_of 0 -70
        near:#sign_the -46 87 near:#sign_to 0 -66 near:#span_a 133 0 near:#span_and 0 175
        near:#span_i 0 51 near:#span_is -107 -44 near:#span_of 151 61 near:#span_on 0 -88
        near:#span_the -142 -81 near:#symptom_and 157 0 near:#takeVerb_the 0 76 near:#third_'s 0 94
        near:#third_a -177 0 near:#third_and 275 219 near:#third_are -65 -86 near:#third_been 0 105
        near:#third_for -74 0 near:#third_had -111 0 near:#third_has 0 162 near:#third_his 0 93
        near:#third_i 216 133 near:#third_in 57 77 near:#third_is 307 279 near:#third_it -122 0
        near:#third_me 217 125 near:#third_not 0 81 near:#third_say 0 45 near:#third_that 288 87
        near:#third_the 303 281 near:#third_to 171 0 near:#third_told 0 100 near:#third_was 0 50
        near:#third_will 0 120 near:#third_with 312 85 near:#third_would -75 0 near:#third_you 0 52
        near:#third_your 69 46 near:#time_a -71 146 near:#time_and -131 0 near:#time_at -168 -82
        near:#time_for -89 0 near:#time_he 0 71 near:#time_i 42 -21 near:#time_in 105 52
        near:#time_is -110 -54 near:#time_it -60 0 near:#time_not 110 0 near:#time_of 287 0
        near:#time_on 0 16 near:#time_or -64 98 near:#time_that -85 -100 near:#time_the 14 0
        near:#time_to 0 70 near:#time_you -51 -77 near:#treatment_and 0 21 near:#treatment_on 71 0
        near:#treatment_the -97 -93 near:#treatment_your 0 91 near:#universal_a 109 75
        near:#universal_and 109 0 near:#universal_have 0 -90 near:#universal_is 0 -71
        near:#universal_of -68 -46 near:#universal_one 0 -61 near:#universal_the 81 0
        near:#universal_to 0 -67 near:#universal_week 0 78 near:#universal_who -72 0
        near:#universal_you -55 -35 near:#vacant_on 0 -70 near:#wantVerb_a 0 -41
        near:#wantVerb_at -69 0 near:#wantVerb_for 0 -71 near:#wantVerb_it 0 76
        near:#wantVerb_that 0 49 near:#wantVerb_the 0 32 near:#wantVerb_to 106 0
        near:#wantVerb_with 146 0 near:#wantVerb_you 0 -56 near:#wantVerb_your 0 110
        near:#we_a 123 0 near:#we_the 0 -64 near:#work_about 133 0 near:#work_of 0 113
        near:#work_on -182 0 near:#work_the 0 53 near:#work_to 0 -89 near:#work_with 0 -72
        near:#work_you -123 -73 near:#writer_a -142 -151 near:#writer_am -60 0
        near:#writer_and 0 -20 near:#writer_be 99 -93 near:#writer_been 107 26
        near:#writer_bring 0 -82 near:#writer_by 0 110 near:#writer_do -102 -27
        near:#writer_got 0 42 near:#writer_had 213 106 near:#writer_have 24 -63
        near:#writer_how 0 65 near:#writer_i -86 0 near:#writer_in -184 -24
        near:#writer_is -128 -101 near:#writer_it 63 -113 near:#writer_know 146 89
        near:#writer_like -70 41 near:#writer_love 0 -44 near:#writer_monday 146 143
        near:#writer_my -153 0 near:#writer_not -78 0 near:#writer_offic 104 81
        near:#writer_on 108 131 near:#writer_out 0 -69 near:#writer_own -104 0
        near:#writer_read -125 0 near:#writer_say 132 97 near:#writer_see 71 0
        near:#writer_seen 115 61 near:#writer_sinc 122 129 near:#writer_sit 0 -85
        near:#writer_tell 180 61 near:#writer_that 0 -69 near:#writer_the 0 -50
        near:#writer_ther 0 81 near:#writer_thi 0 77 near:#writer_think 88 0 near:#writer_to -62 0
        near:#writer_was -77 -101 near:#writer_what -68 -64 near:#writer_who -99 0
        near:#writer_will 49 26 near:#writer_with 0 -33 near:#writer_would 77 0
        near:#writer_writ 215 215 near:#writer_you 68 130 near:#writer_your -86 -9
        near:#you_a -49 -44 near:#you_about 88 0 near:#you_and 0 117 near:#you_are -25 0
        near:#you_as 0 88 near:#you_ask 0 53 near:#you_at -144 0 near:#you_be 0 -29
        near:#you_can 0 61 near:#you_could 0 -50 near:#you_do -71 0 near:#you_for 135 0
        near:#you_gave 77 0 near:#you_have 64 61 near:#you_her 114 0 near:#you_him 0 76
        near:#you_i 0 37 near:#you_in 87 -108 near:#you_is 0 40 near:#you_it -83 105
        near:#you_know 0 45 near:#you_may 101 0 near:#you_me -28 -103 near:#you_might 0 -74
        near:#you_my -92 98 near:#you_not 0 31 near:#you_of 0 121 near:#you_offic 0 -57
        near:#you_on -219 0 near:#you_other 0 108 near:#you_patient 0 -42 near:#you_put -84 0
        near:#you_said 67 0 near:#you_so 132 0 near:#you_tell 0 -75 near:#you_that 0 8
        near:#you_the 153 0 near:#you_them -90 -107 near:#you_to 0 -79 near:#you_told -76 -60
        near:#you_will 86 0 near:#you_with 112 0 near:#you_would 0 -96 near:#you_you 0 -60
        near:#you_your -77 0 near:'s_#common 70 52 near:'s_#meetVerb 184 0 near:'s_#past 128 39
        near:'s_#you 109 0 near:a_#accessVerb -42 -30 near:a_#anyone 157 -7 near:a_#benefit -43 0
        near:a_#capacity -80 -123 near:a_#certain 85 -91 near:a_#comer 118 92 near:a_#common 57 -52
        near:a_#ending -89 -36 near:a_#gap 0 -43 near:a_#goVerb 123 -56 near:a_#hedge 0 -38
        near:a_#hollow 0 89 near:a_#meetVerb 0 -34 near:a_#meeting 0 -41 near:a_#moveVerb 0 69
        near:a_#noticing 93 -54 near:a_#number 108 -93 near:a_#outcome 0 -58 near:a_#passVerb -83 0
        near:a_#past 56 89 near:a_#people 118 -153 near:a_#praise -134 -127
        near:a_#profession -71 0 near:a_#resource -125 -17 near:a_#seat -70 -96 near:a_#span 57 -53
        near:a_#time -164 -113 near:a_#title -81 0 near:a_#treatment -90 -89
        near:a_#universal 127 0 near:a_#vacant 0 -43 near:a_#work -67 0 near:a_#writer -56 0
        near:a_#you -123 -43 near:about_#common 0 -63 near:about_#named 312 0
        near:about_#span 0 -89 near:after_#common 0 -62 near:am_#accessVerb 0 88
        near:am_#common -63 76 near:am_#ending 0 74 near:am_#hedge 90 132 near:am_#noticing 65 0
        near:am_#passVerb 0 -73 near:am_#past -49 0 near:am_#profession -90 0
        near:an_#capacity 90 0 near:an_#resource 86 0 near:an_#seat 73 0 near:an_#span 76 0
        near:an_#time 74 0 near:an_#treatment 80 -67 near:and_#accessVerb 104 -105
        near:and_#anyone -104 -80 near:and_#benefit 0 -41 near:and_#certain 0 -61
        near:and_#comer 0 -76 near:and_#common -224 0 near:and_#ending 283 183
        near:and_#final 183 0 near:and_#giveVerb 0 -47 near:and_#goVerb -71 0
        near:and_#hedge -180 -107 near:and_#meetVerb 244 56 near:and_#modal -36 -76
        near:and_#moveVerb -74 -8 near:and_#named 0 119 near:and_#negation -132 -92
        near:and_#noticing 152 1 near:and_#number 128 0 near:and_#outcome -12 -64
        near:and_#passVerb -144 -47 near:and_#past 106 -19 near:and_#people -187 -107
        near:and_#relative 0 82 near:and_#seat 0 -73 near:and_#third 194 184
        near:and_#universal 0 -117 near:and_#wantVerb 0 -57 near:and_#writer -303 -96
        near:and_#you 75 98 near:any_#time -41 0 near:are_#common -82 -53 near:are_#past -72 -137
        near:are_#praise 0 -58 near:as_#common -59 -39 near:as_#outcome 0 68 near:as_#you 0 55
        near:at_#accessVerb 100 0 near:at_#common -42 -30 near:at_#number 165 -48
        near:at_#seat 220 0 near:at_#span 0 -59 near:at_#time -83 -105 near:at_#treatment 199 0
        near:at_#you -106 0 near:be_#common -15 41 near:be_#past -108 -90 near:be_#praise 0 -57
        near:be_#wantVerb 0 -59 near:been_#common 128 110 near:been_#ending 0 101
        near:been_#meetVerb 128 168 near:been_#noticing 0 105 near:been_#passVerb 0 83
        near:been_#past 0 64 near:been_#writer 118 181 near:befor_#common 123 0
        near:befor_#past 155 0 near:but_#common 0 -109 near:can_#accessVerb 0 -84
        near:can_#common 81 42 near:can_#ending 0 -81 near:can_#goVerb 0 -48
        near:can_#negation 0 -60 near:can_#noticing 0 53 near:com_#writer 224 135
        near:come_#accessVerb 0 -68 near:come_#common 0 -84 near:come_#you 0 -61
        near:could_#benefit -62 0 near:could_#common 0 5 near:could_#meetVerb 0 -126
        near:could_#moveVerb 0 -71 near:could_#you 0 -94 near:did_#negation 151 0
        near:do_#common -121 0 near:do_#negation 0 -53 near:do_#noticing 0 -120 near:do_#you 154 0
        near:each_#common 186 0 near:first_#common 0 96 near:for_#accessVerb 122 0
        near:for_#anyone -76 -43 near:for_#certain -62 -58 near:for_#comer -78 0
        near:for_#common -120 0 near:for_#food 0 -129 near:for_#meeting 0 -107
        near:for_#named 356 67 near:for_#number 77 37 near:for_#past 149 0
        near:for_#people -198 -163 near:for_#span 40 55 near:for_#time 44 0
        near:for_#universal -112 -56 near:for_#you -69 0 near:from_#named 140 135
        near:had_#common -103 0 near:had_#negation 0 84 near:has_#accessVerb 0 75
        near:has_#common 204 82 near:has_#ending 83 117 near:has_#meetVerb 0 65
        near:has_#noticing 0 44 near:has_#number -114 0 near:has_#passVerb 0 56
        near:has_#past -121 31 near:has_#writer 120 66 near:have_#accessVerb 196 105
        near:have_#anyone 0 108 near:have_#benefit 0 54 near:have_#certain -44 0
        near:have_#common 0 80 near:have_#ending 109 181 near:have_#final 0 -96
        near:have_#food 0 80 near:have_#giveVerb -91 -72 near:have_#hedge 0 -52
        near:have_#meetVerb 169 111 near:have_#meeting 0 65 near:have_#moveVerb -73 -37
        near:have_#named 99 110 near:have_#negation -60 -53 near:have_#noticing 0 206
        near:have_#outcome -75 -21 near:have_#passVerb -61 0 near:have_#past -296 -131
        near:have_#people 85 78 near:have_#resource 0 -24 near:have_#seat 0 -32
        near:have_#third 0 80 near:have_#writer 0 98 near:he_#common 134 261 near:he_#ending 0 93
        near:he_#meetVerb 0 87 near:he_#modal 0 142 near:he_#noticing 0 74 near:he_#passVerb 67 103
        near:he_#past 101 118 near:he_#writer 317 162 near:he_#you 0 84 near:her_#common 0 76
        near:her_#ending 0 128 near:her_#past 0 96 near:her_#relative 0 95 near:him_#common 0 86
        near:his_#common 130 0 near:his_#people 139 0 near:his_#relative 0 149
        near:how_#common 122 0 near:how_#you 0 80 near:i_#accessVerb 12 -56 near:i_#anyone -96 0
        near:i_#benefit -46 -50 near:i_#certain -92 0 near:i_#comer 0 -62 near:i_#common -61 108
        near:i_#credential -148 -21 near:i_#ending 200 105 near:i_#final -137 -43 near:i_#gap 0 -73
        near:i_#giveVerb -177 -169 near:i_#goVerb -73 0 near:i_#hedge 113 77
        near:i_#meetVerb -160 -61 near:i_#meeting 0 -49 near:i_#modal 157 0 near:i_#moveVerb -172 0
        near:i_#named 214 0 near:i_#negation -121 -62 near:i_#noticing -39 35
        near:i_#outcome 136 222 near:i_#passVerb 0 -45 near:i_#past -233 -11
        near:i_#people -105 -91 near:i_#place -81 0 near:i_#praise 0 -170 near:i_#sendVerb 0 -56
        near:i_#third -37 68 near:i_#title 0 -82 near:i_#vacant 0 -80 near:i_#wantVerb 123 -31
        near:i_#work -69 -55 near:i_#writer -126 0 near:i_#you -15 84 near:if_#common 0 49
        near:if_#past 0 -87 near:if_#you -73 40 near:in_#capacity 0 50 near:in_#common 64 126
        near:in_#final 155 0 near:in_#month 267 99 near:in_#named -189 0 near:in_#number 0 -49
        near:in_#outcome 0 48 near:in_#people 0 -41 near:in_#resource 0 108 near:in_#seat 181 73
        near:in_#sign 0 -108 near:in_#span 0 137 near:in_#third 147 121 near:in_#time -78 28
        near:in_#treatment 255 193 near:in_#writer 0 37 near:in_#you 54 7 near:is_#benefit -84 0
        near:is_#certain 0 -42 near:is_#common -128 68 near:is_#ending -89 0 near:is_#gap 0 -58
        near:is_#named 177 0 near:is_#negation -89 -80 near:is_#noticing 177 0
        near:is_#number -108 0 near:is_#past 47 149 near:is_#people 0 49 near:is_#praise -38 0
        near:is_#universal 0 -20 near:is_#vacant 0 -54 near:is_#writer 0 32
        near:it_#accessVerb 0 -81 near:it_#anyone 0 -93 near:it_#certain -70 0
        near:it_#common -111 -42 near:it_#ending -127 -53 near:it_#final 0 -65
        near:it_#giveVerb 0 110 near:it_#goVerb 0 -91 near:it_#hedge 0 -48
        near:it_#meetVerb -84 -49 near:it_#modal -66 0 near:it_#negation -67 93
        near:it_#noticing -93 -82 near:it_#number 0 -110 near:it_#outcome -63 -131
        near:it_#past 0 -82 near:it_#people 130 0 near:it_#praise 163 0 near:it_#universal 0 71
        near:it_#writer 0 -36 near:it_#you -99 -70 near:know_#common 64 -72 near:know_#you 87 0
        near:last_#common 111 0 near:last_#span 128 99 near:last_#time 73 0 near:like_#third 0 121
        near:many_#common 0 -97 near:may_#ending 92 0 near:may_#goVerb 0 83 near:may_#meetVerb 0 85
        near:me_#accessVerb 144 83 near:me_#common 0 -12 near:me_#hedge -90 -77
        near:me_#noticing 0 46 near:me_#number 0 -98 near:me_#passVerb 165 0 near:me_#third 170 80
        near:me_#time 107 181 near:me_#you 0 46 near:might_#common -72 -35 near:more_#common 0 80
        near:mr_#named 124 0 near:my_#accessVerb -90 0 near:my_#anyone 130 100 near:my_#comer 71 96
        near:my_#common 0 -75 near:my_#ending -129 -118 near:my_#hedge 89 70
        near:my_#meetVerb -88 0 near:my_#modal 0 90 near:my_#moveVerb -81 0 near:my_#named -125 0
        near:my_#noticing 91 69 near:my_#number 96 110 near:my_#passVerb 0 -56
        near:my_#past -177 -42 near:my_#relative -448 -314 near:my_#resource -79 0
        near:my_#seat 154 101 near:my_#sign -63 -58 near:my_#social -128 -86 near:my_#time 136 109
        near:my_#token 0 -77 near:my_#treatment 203 157 near:no_#certain 0 -77
        near:no_#common 0 -34 near:no_#people 0 -76 near:not_#accessVerb 0 -69
        near:not_#anyone 0 -70 near:not_#certain 0 -56 near:not_#common -68 -29
        near:not_#ending 0 42 near:not_#outcome 0 36 near:not_#past 0 67 near:not_#people 0 -94
        near:not_#universal 0 -94 near:now_#common 183 0 near:now_#ending 165 0
        near:of_#accessVerb 154 0 near:of_#anyone 0 -19 near:of_#benefit 0 43
        near:of_#comer -105 -38 near:of_#common -16 -151 near:of_#ending -64 -49
        near:of_#moveVerb -89 0 near:of_#noticing -128 0 near:of_#number -46 -61
        near:of_#passVerb 0 -87 near:of_#people -132 -6 near:of_#praise 0 89
        near:of_#resource 0 -41 near:of_#seat -144 -83 near:of_#third 84 55 near:of_#we 0 -100
        near:of_#work 0 -90 near:of_#writer -34 -17 near:of_#you 215 65 near:on_#common 20 -39
        near:on_#moveVerb 0 68 near:on_#named 177 0 near:on_#number -120 0 near:on_#outcome 65 0
        near:on_#passVerb 59 0 near:on_#place -80 0 near:on_#seat 0 53 near:on_#span 73 -100
        near:on_#time 411 160 near:on_#writer 143 95 near:on_#you 0 35 near:one_#common 83 -99
        near:one_#ending 92 79 near:one_#noticing -115 -72 near:one_#past 0 92
        near:one_#people 92 0 near:only_#common 0 59 near:only_#people 0 69 near:or_#common -58 -67
        near:or_#time -54 94 near:or_#you 0 -87 near:other_#anyone 0 103 near:other_#comer 0 102
        near:other_#common 0 35 near:other_#people 0 148 near:other_#you 0 91
        near:our_#common 106 0 near:own_#common 92 0 near:own_#past 145 0
        near:peopl_#common -59 -44 near:peopl_#ending 0 -87 near:peopl_#meetVerb 0 -64
        near:read_#you 0 -81 near:say_#common 167 0 near:seen_#common 196 0 near:she_#common 67 177
        near:she_#ending 0 100 near:she_#meetVerb 0 83 near:she_#modal 0 72 near:she_#moveVerb 0 60
        near:she_#noticing 0 81 near:she_#past 0 159 near:she_#writer 267 152
        near:sinc_#common 106 0 near:so_#modal -72 0 near:so_#writer 0 86 near:some_#common 0 -151
        near:some_#people 0 -80 near:talk_#hedge 107 0 near:tell_#writer -128 -99
        near:tell_#you 91 65 near:thank_#you 54 103 near:that_#benefit 0 169
        near:that_#certain -47 -62 near:that_#common -69 0 near:that_#ending -165 -70
        near:that_#meetVerb 0 -74 near:that_#modal 8 -53 near:that_#moveVerb 0 54
        near:that_#negation -133 -24 near:that_#outcome -80 0 near:that_#passVerb 0 -72
        near:that_#past 0 110 near:that_#praise 0 76 near:that_#third -96 -18
        near:that_#writer 143 51 near:that_#you -103 115 near:the_#accessVerb 444 56
        near:the_#anyone 135 63 near:the_#benefit 0 -89 near:the_#capacity -137 0
        near:the_#certain 0 -86 near:the_#comer -163 -54 near:the_#common 84 29
        near:the_#ending 73 0 near:the_#final -252 -94 near:the_#food 0 -61 near:the_#gap -84 0
        near:the_#giveVerb 119 0 near:the_#goVerb 91 31 near:the_#hedge -52 91
        near:the_#meetVerb 307 41 near:the_#meeting -101 0 near:the_#modal 0 53
        near:the_#moveVerb 66 39 near:the_#named -111 97 near:the_#noticing 0 -60
        near:the_#number 446 217 near:the_#outcome -69 40 near:the_#passVerb 235 107
        near:the_#past 397 207 near:the_#people 351 201 near:the_#place -142 -64
        near:the_#relative 242 82 near:the_#resource -205 -6 near:the_#seat -395 -122
        near:the_#sendVerb 148 131 near:the_#sign -52 0 near:the_#span -150 -14
        near:the_#third 139 115 near:the_#time -194 96 near:the_#title 114 90 near:the_#token 0 -37
        near:the_#treatment -180 -60 near:the_#vacant -67 0 near:the_#wantVerb -72 0
        near:the_#work -55 -40 near:the_#writer -119 -165 near:the_#you 106 71
        near:their_#common 0 -57 near:them_#common -71 0 near:them_#outcome 0 -69
        near:them_#you 0 -97 near:ther_#common 0 139 near:ther_#modal 0 72
        near:ther_#negation 0 -62 near:they_#benefit 0 -71 near:they_#common -147 -161
        near:they_#ending -98 0 near:they_#hedge 0 -101 near:they_#modal -90 -112
        near:they_#negation 0 -66 near:they_#noticing -83 -77 near:they_#outcome 0 -62
        near:they_#passVerb 0 -75 near:they_#past -80 -94 near:thi_#time 0 -55
        near:thing_#common 0 61 near:thre_#common 218 0 near:thre_#span 89 0 near:thre_#time 155 0
        near:through_#time 168 0 near:to_#accessVerb -40 -47 near:to_#anyone 0 -39
        near:to_#benefit 116 0 near:to_#certain -74 -98 near:to_#comer -61 0
        near:to_#common -112 -99 near:to_#ending 0 -88 near:to_#goVerb 0 -15 near:to_#hedge 111 0
        near:to_#meetVerb 101 -33 near:to_#meeting -70 0 near:to_#moveVerb -39 -180
        near:to_#noticing 118 62 near:to_#number -81 66 near:to_#passVerb 97 49
        near:to_#past -121 0 near:to_#people -152 -64 near:to_#resource 210 85
        near:to_#sendVerb 126 0 near:to_#span -82 0 near:to_#third 160 0 near:to_#time 0 87
        near:to_#treatment 0 106 near:to_#work 149 0 near:to_#writer 9 94 near:to_#you 204 0
        near:told_#writer 69 159 near:two_#common 0 77 near:two_#past 0 -82 near:us_#common -82 -56
        near:want_#common 53 0 near:want_#noticing 78 0 near:want_#outcome 0 -91
        near:was_#common 58 0 near:was_#past -85 0 near:we_#anyone 150 0 near:we_#common 59 0
        near:we_#ending -102 0 near:we_#meetVerb -68 0 near:week_#third 0 118
        near:were_#common 0 69 near:what_#common -54 -23 near:what_#credential 0 -45
        near:what_#ending 0 147 near:what_#meetVerb 0 91 near:what_#noticing -71 64
        near:what_#past 0 40 near:what_#you 0 -49 near:when_#common 0 -92 near:when_#ending 72 0
        near:when_#past 0 -139 near:who_#benefit 0 -50 near:who_#certain 118 0
        near:who_#common 99 153 near:who_#ending 1 0 near:who_#giveVerb 85 0 near:who_#goVerb 90 0
        near:who_#meetVerb 193 49 near:who_#modal -107 -83 near:who_#moveVerb 100 97
        near:who_#negation 0 -66 near:who_#passVerb 162 79 near:who_#past 242 211
        near:who_#writer 0 65 near:who_#you 108 0 near:whom_#common 145 154
        near:whom_#ending 122 128 near:whom_#past 188 143 near:whom_#writer 150 0
        near:whom_#you 166 182 near:whos_#past 199 0 near:whos_#relative 274 133
        near:will_#accessVerb 0 -76 near:will_#benefit 89 87 near:will_#common 0 120
        near:will_#ending 0 39 near:will_#meetVerb -84 73 near:will_#moveVerb -67 0
        near:will_#negation 102 68 near:will_#noticing 225 0 near:will_#wantVerb 0 115
        near:with_#anyone -93 -170 near:with_#certain 0 -80 near:with_#comer -59 -77
        near:with_#gap 131 0 near:with_#named 0 118 near:with_#number 0 73 near:with_#people 0 -35
        near:with_#third 301 20 near:with_#universal 0 -85 near:with_#writer 35 0
        near:with_#you 0 53 near:would_#anyone 0 -74 near:would_#certain 97 0
        near:would_#common -5 -15 near:would_#ending 50 62 near:would_#giveVerb -69 -44
        near:would_#hedge 0 -75 near:would_#meetVerb 0 148 near:would_#noticing 68 -50
        near:would_#outcome -49 0 near:would_#passVerb -71 0 near:would_#past 117 -76
        near:would_#praise 0 -91 near:would_#wantVerb 24 -43 near:would_#writer -70 -67
        near:would_#you -93 0 near:year_#writer 0 133 near:you_#anyone -92 -44
        near:you_#benefit 0 37 near:you_#capacity 155 0 near:you_#certain -121 0
        near:you_#comer 0 -61 near:you_#common -138 0 near:you_#credential -72 0
        near:you_#ending -112 0 near:you_#final 0 -42 near:you_#food 0 -49 near:you_#goVerb 0 -8
        near:you_#hedge 120 31 near:you_#meetVerb -57 7 near:you_#modal 198 159
        near:you_#moveVerb -141 -84 near:you_#named 328 83 near:you_#negation -63 0
        near:you_#noticing -212 -79 near:you_#outcome -91 0 near:you_#passVerb -84 -119
        near:you_#past 123 88 near:you_#people -215 -121 near:you_#place -73 -75
        near:you_#praise -85 -79 near:you_#resource 98 0 near:you_#seat 176 0
        near:you_#sendVerb 98 56 near:you_#third 0 -18 near:you_#time 132 0 near:you_#title 136 0
        near:you_#universal -117 0 near:you_#wantVerb 0 120 near:you_#writer -52 0
        near:you_#you -60 18 near:your_#accessVerb 0 -18 near:your_#anyone 40 0
        near:your_#benefit 0 109 near:your_#capacity 0 70 near:your_#certain 97 63
        near:your_#comer 141 0 near:your_#common -140 -98 near:your_#ending 0 -28
        near:your_#gap 0 59 near:your_#giveVerb 0 98 near:your_#goVerb 0 -58
        near:your_#hedge -56 -88 near:your_#meeting 0 32 near:your_#modal -120 -193
        near:your_#named 118 0 near:your_#negation 100 0 near:your_#noticing 0 128
        near:your_#outcome 0 -51 near:your_#passVerb 0 -111 near:your_#past 159 186
        near:your_#people -87 -3 near:your_#praise 120 -25 near:your_#relative -90 -92
        near:your_#resource -92 75 near:your_#seat 0 34 near:your_#sign 0 -54 near:your_#time 0 62
        near:your_#vacant 0 73 near:your_#wantVerb 0 50 near:your_#work -202 0
        near:your_#writer 0 128 near:your_#you -70 -113 pair:^_and -73 -57 pair:^_any 0 38
        pair:^_could -42 0 pair:^_do 234 0 pair:^_he 388 385 pair:^_i -364 -122 pair:^_it -23 -130
        pair:^_my -186 -174 pair:^_one 253 143 pair:^_she 57 244 pair:^_so 0 -79
        pair:^_thank 286 114 pair:^_the -97 305 pair:^_they -134 -92 pair:^_to -149 0
        pair:^_we -119 0 pair:^_what -69 0 pair:^_when 130 0 pair:^_would -66 -72 pair:^_you 37 65
        pair:^_your -234 46 pair:a_few 115 -40 pair:a_free 0 -60 pair:a_half 168 0
        pair:a_year 171 0 pair:about_the -88 147 pair:all_the 0 87 pair:am_a -81 0
        pair:am_told 0 -82 pair:am_writ 237 0 pair:an_hour 143 0 pair:and_a 317 -135
        pair:and_he 0 16 pair:and_i -256 0 pair:and_it -116 0 pair:and_my 0 153 pair:and_she 0 52
        pair:and_the -218 16 pair:and_they 0 -71 pair:and_you 0 28 pair:and_your 0 91
        pair:as_well 0 87 pair:ask_$ 128 0 pair:ask_me 104 0 pair:ask_you 143 0
        pair:at_the -401 -31 pair:at_your -104 0 pair:be_glad 140 0 pair:be_the -88 0
        pair:befor_the 107 0 pair:but_i 0 -84 pair:by_the -117 0 pair:can_not 65 -47
        pair:com_to 269 129 pair:come_to -95 0 pair:could_i 0 -37 pair:could_not 106 0
        pair:day_$ -94 0 pair:day_of 288 0 pair:did_not 213 0 pair:do_not 0 -52 pair:do_you 226 0
        pair:for_a 45 0 pair:for_the 194 -131 pair:for_you -81 42 pair:for_your -63 -29
        pair:from_the 185 0 pair:from_your 121 0 pair:glad_to 144 0 pair:has_been 107 50
        pair:have_been -83 77 pair:have_seen 86 92 pair:have_the 118 78 pair:he_has 0 56
        pair:he_is 0 96 pair:he_would 0 68 pair:hour_on 124 0 pair:how_you 0 59 pair:i_am -83 0
        pair:i_ask 105 0 pair:i_bring 0 -81 pair:i_can -92 0 pair:i_do -100 -113 pair:i_had 0 57
        pair:i_have 111 -68 pair:i_know 213 92 pair:i_see 0 -16 pair:i_think 169 0
        pair:i_was -49 -95 pair:i_will 97 68 pair:i_would 173 0 pair:if_you -86 0 pair:in_a 273 0
        pair:in_my 216 131 pair:in_the -51 -51 pair:in_your 72 15 pair:is_a 0 72 pair:is_not -87 0
        pair:is_the 191 233 pair:it_$ 0 84 pair:it_for 0 -73 pair:it_is -120 -122 pair:it_to -79 0
        pair:it_was 183 90 pair:it_work 181 0 pair:it_would 0 63 pair:know_that 259 0
        pair:love_to 0 -39 pair:me_$ -179 95 pair:me_and 135 0 pair:me_in 144 0 pair:me_on 221 175
        pair:me_to 82 0 pair:mine_$ 109 72 pair:my_offic 187 104 pair:my_own -140 -49
        pair:of_a 0 -62 pair:of_it 78 120 pair:of_mine 0 76 pair:of_my 0 -64 pair:of_the 66 143
        pair:of_them -100 -29 pair:of_us -116 -119 pair:of_your 173 0 pair:off_the 161 0
        pair:offic_$ 169 0 pair:on_a -94 0 pair:on_monday 216 126 pair:on_my 0 82
        pair:on_the 120 -150 pair:on_thursday 103 119 pair:on_wednesday 110 0 pair:on_your 0 60
        pair:one_$ -77 0 pair:one_of 174 0 pair:one_who 183 0 pair:over_the -101 0
        pair:peopl_who -92 -124 pair:say_so 161 0 pair:say_that 0 85 pair:she_has 0 38
        pair:she_is 283 127 pair:side_of 0 124 pair:sinc_the 97 95 pair:so_$ 296 134
        pair:so_that -89 48 pair:some_of 0 -84 pair:talk_about 142 0 pair:tell_me -145 -152
        pair:tell_you 205 99 pair:thank_you 75 121 pair:that_i 220 12 pair:that_is -68 0
        pair:that_it 74 0 pair:that_the 111 33 pair:that_you 0 66 pair:that_your -101 0
        pair:the_19th 228 0 pair:the_day 84 0 pair:the_first 0 71 pair:the_last -128 0
        pair:the_one 432 187 pair:the_only 0 90 pair:the_peopl 0 -51 pair:the_same -83 0
        pair:the_third 334 0 pair:the_two 201 92 pair:the_young 106 0 pair:them_$ -110 -65
        pair:ther_is -79 -46 pair:they_are 0 -111 pair:they_would 0 -79 pair:to_ask 91 0
        pair:to_be -92 0 pair:to_know 0 -68 pair:to_me 184 137 pair:to_say 196 0 pair:to_talk 240 0
        pair:to_the -392 -96 pair:told_me 0 138 pair:told_the -133 0 pair:too_$ -96 0
        pair:want_to 132 102 pair:was_a 0 66 pair:was_the 270 0 pair:what_i 0 109
        pair:what_to 0 -74 pair:when_the -80 0 pair:who_has 61 0 pair:who_have 0 -57
        pair:who_is 108 0 pair:whom_i 151 0 pair:whom_you 234 217 pair:will_be 0 -94
        pair:will_not 118 0 pair:with_a 0 38 pair:with_her 136 0 pair:with_me 84 109
        pair:with_the 740 328 pair:would_have -78 -110 pair:would_like 109 46 pair:would_love 0 -75
        pair:would_you -71 0 pair:writ_$ 177 0 pair:year_$ -136 0 pair:year_and 87 69
        pair:you_$ 147 0 pair:you_and 0 141 pair:you_are 0 59 pair:you_can 0 63 pair:you_do -60 0
        pair:you_for 66 0 pair:you_gave 115 0 pair:you_have -217 0 pair:you_let 90 58
        pair:you_may 172 0 pair:you_said 0 -84 pair:you_that 195 0 pair:you_the 215 0
        pair:you_told -142 -93 pair:you_will 164 24 pair:you_would 0 -70 pair:you_wrot 0 -69
        pair:your_offic 0 -65 pair:your_own 86 0 pair:your_patient 0 -37 some:#accessVerb 0 -4
        some:#anyone -96 -51 some:#benefit 25 42 some:#capacity -154 -115 some:#certain -217 -124
        some:#comer -281 -31 some:#common -167 29 some:#credential 0 95 some:#ending -55 83
        some:#final -9 -103 some:#food -129 -55 some:#gap -33 -95 some:#giveVerb -246 -16
        some:#goVerb -26 0 some:#growth -83 -108 some:#hedge 26 32 some:#hollow -111 0
        some:#meetVerb 38 37 some:#meeting -443 45 some:#modal 0 39 some:#month 414 187
        some:#moveVerb -91 -37 some:#named 2024 671 some:#negation -98 -84 some:#noticing 334 43
        some:#number 223 25 some:#outcome -212 5 some:#passVerb -279 -116 some:#past 300 143
        some:#people -382 -179 some:#place 111 193 some:#praise -87 -48 some:#profession -358 -174
        some:#relative 192 75 some:#resource -363 69 some:#seat -137 -35 some:#sendVerb 297 -41
        some:#sign -245 8 some:#social -181 67 some:#span 263 0 some:#symptom -15 0
        some:#third 703 548 some:#time 154 145 some:#title 75 112 some:#token 0 -170
        some:#treatment 227 106 some:#universal -165 -96 some:#vacant -9 -70 some:#wantVerb -112 63
        some:#we 0 -18 some:#work -234 -120 some:#you 170 148 wish:I_be 177 -87 wish:I_like -75 30
        wish:I_love 0 -56 wish:You_have 193 86 word:'s 394 54 word:19th 326 0 word:a -536 -261
        word:about 249 81 word:accident 293 0 word:act -147 0 word:after -209 126
        word:afternoon -65 0 word:against 177 0 word:agr 324 0 word:all 105 163 word:allow 192 0
        word:along 0 -88 word:also -69 0 word:alway 0 -101 word:am -165 45 word:an -56 -69
        word:and 14 0 word:answer -100 -51 word:any -49 -8 word:anyon -91 0 word:anyth 0 -87
        word:appointment 166 0 word:are -387 -18 word:around 0 -65 word:as 134 0 word:ask 239 0
        word:at -252 -93 word:away -107 0 word:b 440 0 word:baby -134 0 word:back -254 0
        word:bad -94 0 word:be -202 -19 word:becaus 152 0 word:been 390 187 word:befor 156 0
        word:began 156 0 word:begun 375 0 word:bench -121 0 word:best -202 41 word:better -145 158
        word:binder 193 0 word:book -129 -101 word:borrow 231 0 word:both 307 152 word:boy 392 162
        word:bring -52 -37 word:bulletin 0 -120 word:burn 146 0 word:bus -93 0 word:but -213 -110
        word:by -250 0 word:call -218 32 word:came 112 -3 word:can 102 54 word:card 0 -47
        word:care 98 0 word:carry 0 80 word:case 0 117 word:chair 0 -132 word:child -191 0
        word:children -185 0 word:choos 0 -82 word:client 419 36 word:clos -109 -122
        word:coff -86 -77 word:column -143 0 word:com 407 231 word:come -314 -76 word:copy -88 0
        word:could -51 79 word:counsel 0 -85 word:counselor -149 -102 word:coupl 0 103
        word:court 235 143 word:crew 152 0 word:cut 0 -103 word:day -97 -137 word:dentist 253 0
        word:desk 72 86 word:did 405 126 word:do -249 -61 word:doctor -111 0 word:doe -235 -82
        word:dog 0 77 word:doing 0 100 word:done 0 62 word:door -117 0 word:down 0 23
        word:draft 232 0 word:each 259 0 word:ear 0 -100 word:eat 243 0 word:eight 203 0
        word:eleven 202 207 word:even -206 0 word:ever -57 -64 word:every 0 112 word:everyon 80 0
        word:explain -101 0 word:exposur 179 0 word:eye 214 0 word:family -117 74 word:fast 287 0
        word:fear 278 0 word:ferry 224 0 word:few 156 -79 word:find 0 -89 word:first 0 120
        word:five -97 0 word:floor -136 0 word:folk -82 -77 word:follow 204 0 word:for 93 -90
        word:found 53 0 word:four -66 0 word:fourth 153 0 word:free -113 -125 word:from 306 156
        word:front -91 0 word:gate 362 0 word:gave 219 61 word:get -277 -61 word:girl 137 0
        word:giv 207 0 word:give -150 -142 word:glad 192 0 word:goe -87 -102 word:going -75 0
        word:good -76 0 word:got -60 16 word:grader 94 0 word:green 191 0 word:grief -112 0
        word:group -215 -73 word:had 132 21 word:half 0 -110 word:hand 129 46 word:happen 159 0
        word:has 302 232 word:have -188 -51 word:he 676 558 word:hear 0 -53 word:help 0 43
        word:her 651 580 word:here -170 0 word:hierarchy 248 0 word:him 369 441 word:his 714 581
        word:hold -177 82 word:home -144 0 word:hour 82 -60 word:hous 276 0 word:how 0 -2
        word:hundr -108 -96 word:i 91 -35 word:idea 0 95 word:if -192 41 word:in -111 -23
        word:into -134 -96 word:is 216 163 word:it -219 -88 word:just -80 -54 word:keep -204 0
        word:kept 140 150 word:kid -243 -77 word:kind 176 0 word:kitchen -118 -147 word:know 223 0
        word:kt 478 0 word:last 110 139 word:late -99 0 word:later -155 0 word:law -129 0
        word:leav 143 0 word:les -90 0 word:let -106 0 word:like 102 188 word:list -74 0
        word:littl 204 0 word:long -60 91 word:look -192 -115 word:los -114 -111 word:lot -78 -118
        word:love -104 -107 word:lunch -90 59 word:made -102 0 word:mak 0 92 word:maker 408 0
        word:man 0 -72 word:many 0 -188 word:march 243 135 word:may 149 167 word:me 380 226
        word:meet 299 83 word:men -161 -141 word:met 223 0 word:might -152 -96 word:mine 96 0
        word:minut 171 73 word:monday 274 226 word:month 144 -125 word:more -91 134
        word:morn -167 -200 word:morning 154 128 word:most 0 81 word:mother 182 93 word:mov 0 78
        word:mr 248 110 word:much 0 139 word:must 0 130 word:my -139 -113 word:myself -118 -127
        word:nam 0 -73 word:name 258 72 word:near 158 0 word:nearly 118 0 word:need 0 94
        word:neighbor -126 0 word:never -112 0 word:new -92 -18 word:next 141 0 word:night -90 0
        word:nine 129 0 word:nineteen 152 0 word:no -255 -123 word:nobody 101 0 word:not 219 73
        word:note 0 69 word:noth -77 0 word:notic -165 0 word:now 263 150 word:number 0 -132
        word:of 143 40 word:off 87 -84 word:offic 58 -68 word:often -101 -62 word:old 148 0
        word:on 60 36 word:once -150 -53 word:one 22 185 word:only -91 43 word:open 173 0
        word:or -343 -42 word:order 158 0 word:other 0 332 word:our 243 0 word:out -97 -159
        word:outsid 125 0 word:over -68 -45 word:own 46 -11 word:page -123 73 word:pair 227 0
        word:parent 0 -189 word:parrot 257 0 word:part -106 101 word:patient 78 -45
        word:peopl -345 -229 word:period 198 0 word:permission 252 0 word:person -138 0
        word:phon -143 0 word:photograph 112 0 word:pick -115 0 word:plac -73 0 word:plan 0 89
        word:play 0 83 word:point 116 0 word:practic -179 0 word:present -107 0 word:print -106 -95
        word:put -57 0 word:question 0 37 word:r 382 0 word:read -28 28 word:reason 0 84
        word:recall 404 0 word:remember 127 0 word:reply 284 147 word:report 0 136
        word:rest -108 97 word:retir 284 0 word:review 188 0 word:right -101 70 word:ring 217 0
        word:room 11 -17 word:rule -99 0 word:run -128 -70 word:said 244 0 word:same -130 0
        word:saturday -123 -58 word:saw 0 98 word:say 0 145 word:school -122 0 word:scor 354 0
        word:see 113 0 word:seen 435 139 word:send 137 -75 word:session 142 183 word:settl 176 0
        word:seven 220 0 word:shall 0 -76 word:shar 156 0 word:she 540 479 word:sheet 0 109
        word:shift 168 0 word:should -78 103 word:show 118 0 word:side 0 127 word:sign -102 56
        word:sinc 550 382 word:sister 109 0 word:sit -140 -107 word:so 20 85 word:some -242 -179
        word:somebody 0 -58 word:someth -118 -109 word:speak 0 -64 word:spent 188 0 word:spr 36 53
        word:staff -125 -99 word:start 77 0 word:stay 0 -57 word:stop 61 -41 word:sunday 0 81
        word:t 484 0 word:tabl -217 0 word:take -155 0 word:talk 376 0 word:teach 0 139
        word:tell 65 0 word:ten -161 0 word:than -286 -140 word:thank 396 189 word:that -89 92
        word:the 81 55 word:their -115 -127 word:them -429 -441 word:then -182 0 word:ther 0 136
        word:therapist -90 -57 word:they -719 -478 word:thi -51 11 word:thing -143 160
        word:third 542 82 word:thos 0 -163 word:thre 235 -81 word:through 327 27
        word:thursday 99 185 word:time 0 131 word:to -111 0 word:told -268 32 word:too 0 -145
        word:took 113 0 word:town -94 0 word:train -259 -22 word:treat 88 0 word:tremor 339 0
        word:tri 285 0 word:tuesday 132 202 word:turn -78 0 word:twic -144 0 word:twin 288 0
        word:two 0 185 word:until -178 0 word:up -81 0 word:us -366 -199 word:use -227 0
        word:used 0 107 word:violin 408 0 word:visit -159 0 word:voic 0 115 word:wait 0 -41
        word:want 91 89 word:was 165 98 word:watch -160 0 word:way -71 -52 word:we 115 79
        word:wednesday 156 60 word:week 57 95 word:weekend 0 55 word:welcom 0 -83 word:well 0 102
        word:were 70 131 word:what -426 -153 word:whatever -132 0 word:when -74 -103
        word:whenever 83 -69 word:wher -129 -119 word:which -433 -102 word:who 295 136
        word:whoever -89 -60 word:whol -136 58 word:whom 600 355 word:whos 671 260 word:wife 161 89
        word:will 72 31 word:winter 92 0 word:with 398 306 word:without 0 -46 word:word -140 -77
        word:work 309 105 word:would -203 6 word:writ 243 161 word:written -121 0
        word:wrot -230 -25 word:year -82 62 word:you 55 196 word:young 103 112 word:your -59 102
        """
}
