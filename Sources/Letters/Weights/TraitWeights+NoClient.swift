// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -567 -525
        deed:- 475 75 deed:-_#modal -92 53 deed:I -135 -67 deed:I_#modal 44 -56
        deed:I_#past -377 -127 deed:I_am -100 0 deed:I_bring 0 -95 deed:I_can -74 -52
        deed:I_come 0 83 deed:I_do -123 -153 deed:I_have 0 -71 deed:I_know 211 0 deed:I_think 210 0
        deed:I_want 201 0 deed:I_was 0 -81 deed:I_will 0 33 deed:I_would 216 0 deed:My -205 -95
        deed:My_#common 46 -39 deed:My_#modal 0 107 deed:My_#people 0 -64
        deed:My_#relative -444 -302 deed:My_#seat 56 79 deed:My_#time 108 121
        deed:My_#treatment 150 0 deed:Our 145 -65 deed:They 417 500 deed:They_#modal 0 111
        deed:They_#past 145 214 deed:They_are 0 -110 deed:They_has 0 60 deed:They_is 274 257
        deed:They_say 0 70 deed:They_told 0 108 deed:They_will 0 104 deed:They_would -86 0
        deed:We 0 68 deed:We_#modal 154 40 deed:You 141 172 deed:You_#modal 71 36
        deed:You_#past 174 152 deed:You_and 0 50 deed:You_are 0 95 deed:You_ask 0 40
        deed:You_did 91 0 deed:You_for 0 91 deed:You_gave 161 0 deed:You_have -188 43
        deed:You_let 60 0 deed:You_may 170 0 deed:You_said -105 -70 deed:You_told -141 -147
        deed:You_will 179 45 deed:You_would 99 -58 deed:Your 57 249 deed:Your_#anyone 0 -36
        deed:Your_#common -195 0 deed:Your_#modal -42 -122 deed:Your_#people -42 -52
        deed:Your_#place 143 0 deed:Your_#praise 79 0 deed:Your_#resource -72 0
        deed:Your_#seat 87 0 deed:Your_#sign 106 0 deed:Your_#time 0 91 deed:Your_#treatment 0 -121
        deed:Your_#work -67 0 mark:digit 432 51 mark:first -94 -99 mark:initials 1348 306
        mark:last -682 -99 mark:last-but-one -494 -99 mark:last-but-two -286 -95 mark:long 482 66
        mark:question -81 0 mark:quoted -613 -172 mark:second -151 -99 mark:short -473 174
        near:#accessVerb_a 164 0 near:#accessVerb_her 83 107 near:#accessVerb_his 0 113
        near:#accessVerb_i 0 -75 near:#accessVerb_in 194 0 near:#accessVerb_is 0 158
        near:#accessVerb_it -119 0 near:#accessVerb_march 136 0 near:#accessVerb_me 78 160
        near:#accessVerb_my 130 108 near:#accessVerb_of -115 0 near:#accessVerb_offic 144 51
        near:#accessVerb_one 156 0 near:#accessVerb_that 0 117 near:#accessVerb_the 124 23
        near:#accessVerb_week 108 0 near:#accessVerb_who 0 96 near:#accessVerb_year 0 80
        near:#accessVerb_you -216 -92 near:#accessVerb_your 155 0 near:#anyone_a 0 -72
        near:#anyone_and 0 52 near:#anyone_at 0 -48 near:#anyone_have 0 -59 near:#anyone_is 113 -93
        near:#anyone_it 0 -40 near:#anyone_might 0 -63 near:#anyone_of 0 -63 near:#anyone_on -75 0
        near:#anyone_the 140 0 near:#anyone_to 180 -97 near:#anyone_who -171 -57
        near:#anyone_with 131 106 near:#anyone_would 0 -52 near:#anyone_you 0 87
        near:#anyone_your -88 -59 near:#benefit_a 133 -89 near:#benefit_and 0 178
        near:#benefit_for 215 58 near:#benefit_how 99 0 near:#benefit_i 0 69
        near:#benefit_it 140 152 near:#benefit_know 0 -93 near:#benefit_of 0 33
        near:#benefit_the 98 -39 near:#benefit_to 160 0 near:#benefit_you 131 55
        near:#benefit_your -60 0 near:#capacity_and 0 -72 near:#capacity_in 0 -94
        near:#certain_a 65 0 near:#certain_at 0 -116 near:#certain_for 0 115 near:#certain_i 0 83
        near:#certain_in 0 41 near:#certain_it -73 -65 near:#certain_of -114 -94
        near:#certain_one 0 -98 near:#certain_the 77 56 near:#certain_to 0 -57
        near:#certain_you -79 -119 near:#certain_your 0 -58 near:#comer_a 117 0
        near:#comer_and 0 105 near:#comer_i -84 -66 near:#comer_not 0 -86 near:#comer_of 149 0
        near:#comer_see 0 -76 near:#comer_the 94 0 near:#comer_to 0 -79 near:#comer_who -243 -207
        near:#comer_would 0 -38 near:#common_'s -40 0 near:#common_a 74 -74
        near:#common_about 46 91 near:#common_after -108 0 near:#common_am 65 0
        near:#common_an -80 0 near:#common_and -276 60 near:#common_are -112 -56
        near:#common_ask -104 0 near:#common_at -72 10 near:#common_back -87 -97
        near:#common_be -58 0 near:#common_becaus 183 0 near:#common_both 0 100
        near:#common_by 0 -30 near:#common_call 0 -67 near:#common_can 0 -95
        near:#common_come 0 -82 near:#common_could 0 71 near:#common_day -92 0
        near:#common_each 133 0 near:#common_every 0 135 near:#common_for 196 63
        near:#common_free 0 -69 near:#common_from -137 -104 near:#common_get 0 -39
        near:#common_has -81 -88 near:#common_have -109 -6 near:#common_he 0 121
        near:#common_her 191 204 near:#common_him 99 179 near:#common_his 0 100
        near:#common_home -94 0 near:#common_i 0 128 near:#common_if 0 132 near:#common_in -78 1
        near:#common_is -142 -136 near:#common_it 236 196 near:#common_know -87 -82
        near:#common_like 0 58 near:#common_mine 0 85 near:#common_my 126 186
        near:#common_name 137 0 near:#common_not -51 -120 near:#common_of 187 0
        near:#common_on 11 27 near:#common_one -78 60 near:#common_or -67 0 near:#common_other 0 38
        near:#common_out 0 -92 near:#common_peopl -88 -45 near:#common_read 213 79
        near:#common_right 123 0 near:#common_said 145 0 near:#common_say -90 0
        near:#common_see -75 -58 near:#common_she 78 117 near:#common_sinc 130 68
        near:#common_so 68 39 near:#common_some 0 -84 near:#common_talk 90 0
        near:#common_than -81 -107 near:#common_that 217 102 near:#common_the 0 -108
        near:#common_their -131 -114 near:#common_them -83 -204 near:#common_they -148 -81
        near:#common_thi 0 46 near:#common_thre -91 0 near:#common_to 91 -82 near:#common_two -75 0
        near:#common_up -85 0 near:#common_was 0 97 near:#common_week 128 0
        near:#common_what -101 0 near:#common_when -64 -63 near:#common_which 0 -89
        near:#common_who -157 0 near:#common_will -70 0 near:#common_with -123 46
        near:#common_would -96 -120 near:#common_year -89 0 near:#common_you 90 7
        near:#common_your 241 135 near:#credential_a 0 -61 near:#credential_and 0 -82
        near:#credential_it -104 0 near:#credential_know 0 -91 near:#credential_not 50 -51
        near:#credential_the 62 0 near:#credential_with -98 -94 near:#credential_you 121 0
        near:#ending_a -122 36 near:#ending_and -121 0 near:#ending_been 126 91
        near:#ending_begun 180 0 near:#ending_every 0 102 near:#ending_for -36 -65
        near:#ending_had 89 0 near:#ending_her 163 78 near:#ending_him 0 182 near:#ending_how 168 0
        near:#ending_i 0 86 near:#ending_it -153 -61 near:#ending_me 93 102 near:#ending_my 112 159
        near:#ending_not 0 86 near:#ending_now 146 0 near:#ending_of 60 0 near:#ending_on 110 90
        near:#ending_over 104 0 near:#ending_see 111 99 near:#ending_seen 137 117
        near:#ending_sinc 0 102 near:#ending_that -79 102 near:#ending_the -26 41
        near:#ending_them 0 -76 near:#ending_thi 87 85 near:#ending_to 0 96 near:#ending_told 0 64
        near:#ending_what 119 0 near:#ending_who 121 0 near:#ending_with -103 131
        near:#ending_you 0 -29 near:#ending_your 207 0 near:#final_a -67 -64 near:#final_and 0 55
        near:#final_of 114 0 near:#final_the -76 0 near:#gap_on 0 -91 near:#gap_the 0 -75
        near:#giveVerb_a 0 -131 near:#giveVerb_and -86 0 near:#giveVerb_for -76 0
        near:#giveVerb_in 106 56 near:#giveVerb_me 156 54 near:#giveVerb_that 0 143
        near:#giveVerb_the -61 35 near:#giveVerb_to 214 180 near:#giveVerb_with 0 83
        near:#goVerb_a -86 102 near:#goVerb_and -110 0 near:#goVerb_at -71 0
        near:#goVerb_in -21 -122 near:#goVerb_it -93 0 near:#goVerb_me 66 73 near:#goVerb_on 0 53
        near:#goVerb_the 98 97 near:#goVerb_to 109 46 near:#goVerb_up 0 -87
        near:#goVerb_with -166 0 near:#goVerb_you -90 -82 near:#goVerb_your -85 -100
        near:#growth_to 0 88 near:#hedge_about 0 -80 near:#hedge_and -140 -131
        near:#hedge_could 0 114 near:#hedge_have 136 0 near:#hedge_i -73 -43 near:#hedge_it 0 63
        near:#hedge_me -88 -89 near:#hedge_of -181 -70 near:#hedge_on 0 65 near:#hedge_our 136 0
        near:#hedge_that 0 111 near:#hedge_them 0 -98 near:#hedge_to 65 -61 near:#hedge_we 0 84
        near:#hedge_you -105 30 near:#hedge_your -65 -95 near:#meetVerb_a -78 0
        near:#meetVerb_about 97 0 near:#meetVerb_and -80 88 near:#meetVerb_at -51 -57
        near:#meetVerb_down 0 -95 near:#meetVerb_for -80 -90 near:#meetVerb_in 0 -50
        near:#meetVerb_it -82 -83 near:#meetVerb_me 155 128 near:#meetVerb_my 90 0
        near:#meetVerb_of -42 -77 near:#meetVerb_on 56 0 near:#meetVerb_out 126 0
        near:#meetVerb_over 0 -86 near:#meetVerb_sinc 0 111 near:#meetVerb_that -82 69
        near:#meetVerb_the 158 187 near:#meetVerb_to 19 29 near:#meetVerb_with -177 0
        near:#meetVerb_you -165 -27 near:#meetVerb_your 0 -4 near:#meeting_in -72 0
        near:#meeting_on 0 -90 near:#meeting_the -152 44 near:#meeting_to 103 108
        near:#meeting_with -107 0 near:#modal_a 116 -40 near:#modal_and 0 41 near:#modal_come 0 83
        near:#modal_do -88 91 near:#modal_for -81 -79 near:#modal_get 0 -64 near:#modal_have 92 21
        near:#modal_help 0 74 near:#modal_i -68 0 near:#modal_in -72 -84 near:#modal_it -56 -72
        near:#modal_know 0 -72 near:#modal_like 0 65 near:#modal_love 0 -56 near:#modal_me 0 -117
        near:#modal_more 0 85 near:#modal_not 189 68 near:#modal_of -73 59 near:#modal_on -95 -56
        near:#modal_other 0 150 near:#modal_see -93 0 near:#modal_that 0 -75 near:#modal_the 120 77
        near:#modal_them 0 -70 near:#modal_to 0 116 near:#modal_we 0 55 near:#modal_with -80 0
        near:#modal_your 0 -84 near:#moveVerb_a 88 100 near:#moveVerb_and -88 -43
        near:#moveVerb_at -103 -105 near:#moveVerb_back 0 -75 near:#moveVerb_for 99 78
        near:#moveVerb_home -82 0 near:#moveVerb_in -92 -20 near:#moveVerb_me 44 48
        near:#moveVerb_of -131 0 near:#moveVerb_off 95 0 near:#moveVerb_on 26 17
        near:#moveVerb_out 0 -63 near:#moveVerb_the -192 77 near:#moveVerb_to 126 27
        near:#moveVerb_you 0 -88 near:#moveVerb_your 0 -78 near:#named_'s 134 0 near:#named_a 206 0
        near:#named_and -258 -44 near:#named_as 252 0 near:#named_at 126 0 near:#named_has 150 104
        near:#named_i 203 -61 near:#named_in 241 0 near:#named_it 98 0 near:#named_me 0 108
        near:#named_on 160 0 near:#named_the 155 124 near:#named_to 101 191 near:#named_who 283 248
        near:#named_with 107 55 near:#named_you 103 122 near:#named_your 267 97
        near:#negation_a -93 0 near:#negation_and 89 0 near:#negation_in 0 -50
        near:#negation_it 0 102 near:#negation_know 0 -91 near:#negation_one -85 -126
        near:#negation_the -82 -87 near:#negation_to -70 0 near:#noticing_a 122 0
        near:#noticing_and 0 114 near:#noticing_at 0 42 near:#noticing_for 119 0
        near:#noticing_her 0 82 near:#noticing_i 108 0 near:#noticing_in 0 94
        near:#noticing_is 0 67 near:#noticing_it 332 62 near:#noticing_me 72 17
        near:#noticing_of 0 43 near:#noticing_on 0 125 near:#noticing_out -105 0
        near:#noticing_that 177 111 near:#noticing_the 143 -94 near:#noticing_them -85 0
        near:#noticing_they 0 -49 near:#noticing_to -305 -142 near:#noticing_what -140 -94
        near:#noticing_would 83 0 near:#noticing_you 213 -2 near:#noticing_your -79 -46
        near:#number_a 53 0 near:#number_and 0 72 near:#number_at 131 0 near:#number_day 165 0
        near:#number_i 119 72 near:#number_is 146 0 near:#number_of 64 0 near:#number_on 73 0
        near:#number_one 0 93 near:#number_that 0 64 near:#number_the 254 128 near:#number_to 0 112
        near:#number_who 180 90 near:#number_with 0 56 near:#number_year -77 0
        near:#number_you -87 0 near:#number_your 185 0 near:#outcome_a -124 -75
        near:#outcome_and 147 124 near:#outcome_by 0 -68 near:#outcome_for 0 -90
        near:#outcome_how 164 0 near:#outcome_i 155 0 near:#outcome_in 0 -56 near:#outcome_it 0 -86
        near:#outcome_of 37 0 near:#outcome_on 110 58 near:#outcome_that 124 0
        near:#outcome_the -180 1 near:#outcome_what 0 -78 near:#outcome_you 125 -42
        near:#passVerb_a 137 -46 near:#passVerb_about 0 62 near:#passVerb_for -75 0
        near:#passVerb_her 146 93 near:#passVerb_in 90 29 near:#passVerb_it -39 50
        near:#passVerb_me 105 6 near:#passVerb_of 246 -63 near:#passVerb_that 71 0
        near:#passVerb_the 0 -37 near:#passVerb_them -70 -33 near:#passVerb_to -78 0
        near:#passVerb_up 0 117 near:#passVerb_you -66 0 near:#passVerb_your -90 108
        near:#past_a -170 45 near:#past_about 0 30 near:#past_an 0 -126 near:#past_and -78 -4
        near:#past_as 165 0 near:#past_at -20 0 near:#past_by 46 0 near:#past_first 91 0
        near:#past_for -69 81 near:#past_from -80 61 near:#past_good 0 103 near:#past_her 173 87
        near:#past_him 0 156 near:#past_his 0 53 near:#past_hour 143 0 near:#past_i 0 75
        near:#past_in 233 37 near:#past_it 0 48 near:#past_me 163 276 near:#past_my 74 0
        near:#past_not 57 41 near:#past_of 108 96 near:#past_off 106 0 near:#past_on 114 102
        near:#past_out 130 0 near:#past_right 137 144 near:#past_she 143 113 near:#past_sinc 0 110
        near:#past_that -104 0 near:#past_the 300 206 near:#past_them -143 -71 near:#past_to 6 0
        near:#past_two 0 -81 near:#past_up -98 0 near:#past_us 0 -55 near:#past_what -76 -64
        near:#past_who 0 61 near:#past_with 0 61 near:#past_year 0 -106 near:#past_you -182 -24
        near:#past_your -57 28 near:#people_'s -136 -21 near:#people_a 78 0
        near:#people_about -99 0 near:#people_and -136 -152 near:#people_are 0 63
        near:#people_at 0 -132 near:#people_from 135 128 near:#people_have 0 -123
        near:#people_i 57 -68 near:#people_in 125 0 near:#people_is 127 -87 near:#people_me -79 -73
        near:#people_mine 0 81 near:#people_not -77 -130 near:#people_of 39 -40
        near:#people_on 0 -45 near:#people_one 67 0 near:#people_say 132 0 near:#people_see 0 -140
        near:#people_that 0 -44 near:#people_the 382 104 near:#people_them 0 -60
        near:#people_to -126 -131 near:#people_who 0 -194 near:#people_whos 150 0
        near:#people_with 138 105 near:#people_would 0 -119 near:#people_you 226 0
        near:#people_your 79 0 near:#place_a 0 122 near:#place_and -90 -90 near:#place_in 123 0
        near:#place_the 110 0 near:#praise_and 0 -53 near:#praise_for -75 -69 near:#praise_i -59 33
        near:#praise_of 118 0 near:#praise_to 98 0 near:#praise_you 0 64 near:#relative_say 147 0
        near:#relative_the 172 150 near:#relative_you 132 0 near:#resource_a 0 82
        near:#resource_about 134 0 near:#resource_and 0 57 near:#resource_at 0 -77
        near:#resource_for -88 -70 near:#resource_is 0 66 near:#resource_it 0 -57
        near:#resource_of -92 0 near:#resource_on 0 55 near:#resource_the -76 -92
        near:#resource_to -74 0 near:#resource_your -76 78 near:#seat_a -86 0 near:#seat_and -63 0
        near:#seat_by 0 121 near:#seat_is -136 -84 near:#seat_of -116 0 near:#seat_that 0 71
        near:#seat_the -27 -50 near:#seat_to -103 -82 near:#seat_with -98 -62
        near:#seat_you -122 -43 near:#seat_your 91 103 near:#sendVerb_you 155 0 near:#sign_of 0 -64
        near:#sign_on -79 0 near:#sign_the -57 75 near:#sign_to 0 -79 near:#span_a 121 0
        near:#span_and 35 208 near:#span_i 0 82 near:#span_is -103 -67 near:#span_of 132 0
        near:#span_the -141 -61 near:#span_to 95 0 near:#span_your 88 0 near:#symptom_and 188 0
        near:#third_a -148 0 near:#third_about 0 80 near:#third_and 215 173
        near:#third_are -69 -104 near:#third_been 0 122 near:#third_do 0 -96 near:#third_for -93 0
        near:#third_has 0 154 near:#third_his 0 101 near:#third_i 201 128 near:#third_in 73 55
        near:#third_is 320 362 near:#third_it -105 0 near:#third_me 181 132 near:#third_not 0 123
        near:#third_own 99 0 near:#third_say 0 40 near:#third_that 278 86 near:#third_the 381 277
        near:#third_to 214 -20 near:#third_told 0 103 near:#third_was 0 52 near:#third_will 0 116
        near:#third_with 274 111 near:#third_would -86 0 near:#third_you 0 52 near:#third_your 0 46
        near:#time_'s 98 0 near:#time_a -79 127 near:#time_and 0 41 near:#time_at -88 -85
        near:#time_for -89 0 near:#time_he 0 77 near:#time_in 32 26 near:#time_is -82 -54
        near:#time_it -70 0 near:#time_not 87 0 near:#time_of 277 0 near:#time_on 111 65
        near:#time_or -69 55 near:#time_that -78 -79 near:#time_the -45 0 near:#time_to 0 67
        near:#time_you -87 -105 near:#time_your 73 0 near:#token_on 0 -56 near:#treatment_and 44 36
        near:#treatment_is -81 0 near:#treatment_on 158 0 near:#treatment_the -87 -120
        near:#treatment_your 0 96 near:#universal_a 103 72 near:#universal_and 102 0
        near:#universal_for 0 90 near:#universal_in 0 50 near:#universal_is 0 -30
        near:#universal_of -117 -54 near:#universal_one 0 -71 near:#universal_that 120 0
        near:#universal_to 0 -67 near:#vacant_on 0 -84 near:#wantVerb_at -69 0
        near:#wantVerb_it 0 85 near:#wantVerb_to 186 0 near:#wantVerb_with 149 0
        near:#wantVerb_you 96 -62 near:#wantVerb_your 0 85 near:#we_a 147 0 near:#we_the -86 0
        near:#work_about 157 0 near:#work_of 0 133 near:#work_on -195 0 near:#work_the 0 96
        near:#work_to 0 -76 near:#work_you 0 -87 near:#writer_a -133 -123 near:#writer_am -75 0
        near:#writer_are 0 71 near:#writer_at 86 -36 near:#writer_be 67 -156
        near:#writer_been 79 32 near:#writer_bring 0 -94 near:#writer_by 0 97
        near:#writer_do -122 -40 near:#writer_got 0 59 near:#writer_had 195 113
        near:#writer_has 0 -84 near:#writer_have 23 -19 near:#writer_how 0 80 near:#writer_i -94 0
        near:#writer_in -183 -49 near:#writer_is -130 -109 near:#writer_it 54 -141
        near:#writer_know 128 67 near:#writer_like -77 11 near:#writer_monday 165 150
        near:#writer_my -170 0 near:#writer_not -82 0 near:#writer_of 0 -81
        near:#writer_offic 98 50 near:#writer_on 188 123 near:#writer_own -130 -9
        near:#writer_read -122 0 near:#writer_say 98 75 near:#writer_see 52 0
        near:#writer_seen 124 68 near:#writer_sinc 122 142 near:#writer_tell 152 58
        near:#writer_the -12 -45 near:#writer_thi 0 119 near:#writer_think 107 0
        near:#writer_thursday 134 125 near:#writer_to -45 0 near:#writer_up 0 -70
        near:#writer_want 130 0 near:#writer_was 0 -109 near:#writer_what -70 -75
        near:#writer_who -95 0 near:#writer_with 170 0 near:#writer_would 88 42
        near:#writer_writ 210 220 near:#writer_you 84 165 near:#writer_your -108 0
        near:#you_a -60 0 near:#you_about 81 0 near:#you_and 0 122 near:#you_are -43 0
        near:#you_ask 0 61 near:#you_at -208 -51 near:#you_can 0 53 near:#you_day 0 93
        near:#you_do 0 137 near:#you_for 91 0 near:#you_gave 110 0 near:#you_get 0 -67
        near:#you_have 80 59 near:#you_him 0 55 near:#you_i 75 0 near:#you_in 139 -108
        near:#you_it -114 94 near:#you_know 0 67 near:#you_may 101 0 near:#you_me -43 -106
        near:#you_might 0 -71 near:#you_my -111 62 near:#you_not 0 68 near:#you_of 0 136
        near:#you_offic 0 -61 near:#you_on -174 0 near:#you_other 0 137 near:#you_own 101 0
        near:#you_patient 0 -29 near:#you_say 0 -73 near:#you_so 122 0 near:#you_tell 0 -68
        near:#you_that 186 26 near:#you_the 175 31 near:#you_them -102 -137 near:#you_to -94 -74
        near:#you_told 0 -77 near:#you_were 0 59 near:#you_will 84 0 near:#you_would 0 -114
        near:#you_you -79 -57 near:#you_your -98 -108 near:'s_#common 110 0 near:'s_#past 123 56
        near:a_#accessVerb -53 -70 near:a_#anyone 121 -12 near:a_#capacity -78 -122
        near:a_#certain 121 -114 near:a_#comer 78 106 near:a_#common 0 -41 near:a_#ending -100 0
        near:a_#gap 0 -61 near:a_#goVerb 128 -92 near:a_#hedge 0 -26 near:a_#meetVerb 0 -54
        near:a_#meeting 0 -35 near:a_#moveVerb 0 72 near:a_#named 0 -98 near:a_#noticing 105 -78
        near:a_#number 152 -147 near:a_#outcome 0 -61 near:a_#passVerb -78 0 near:a_#past 62 148
        near:a_#people 0 -240 near:a_#place 0 -73 near:a_#praise -162 -138 near:a_#profession -58 0
        near:a_#resource -124 -29 near:a_#seat -65 -69 near:a_#span 59 -83 near:a_#time -170 -114
        near:a_#treatment -84 -96 near:a_#universal 128 0 near:a_#vacant 0 -49 near:a_#work -55 0
        near:a_#writer -103 -51 near:a_#you -130 -50 near:about_#common 0 -107
        near:about_#named 293 0 near:after_#common 0 -75 near:am_#accessVerb 0 117
        near:am_#common -93 0 near:am_#ending 0 83 near:am_#hedge 103 153 near:am_#passVerb 0 -85
        near:am_#past 0 -61 near:am_#profession -78 0 near:an_#capacity 97 0 near:an_#resource 94 0
        near:an_#seat 79 0 near:an_#span 79 0 near:an_#time 78 0 near:an_#treatment 85 0
        near:and_#accessVerb 58 -80 near:and_#anyone -138 -124 near:and_#benefit 0 -64
        near:and_#certain 0 -108 near:and_#comer 0 -61 near:and_#common -167 20
        near:and_#ending 270 230 near:and_#final 178 102 near:and_#goVerb -105 0
        near:and_#hedge -143 -126 near:and_#meetVerb 150 53 near:and_#modal -23 -85
        near:and_#moveVerb -91 -11 near:and_#named 0 120 near:and_#negation -105 -95
        near:and_#noticing 210 0 near:and_#number 58 0 near:and_#outcome 0 -49
        near:and_#passVerb 0 -19 near:and_#past 105 32 near:and_#people -196 -125
        near:and_#relative 86 0 near:and_#seat 0 -78 near:and_#third 135 181
        near:and_#universal 0 -150 near:and_#writer -312 -102 near:and_#you 74 63
        near:any_#span 0 -41 near:any_#time 0 -59 near:are_#common -95 -91 near:are_#outcome 0 48
        near:are_#past -75 -144 near:are_#praise 0 -89 near:as_#common -67 -66
        near:ask_#common 0 86 near:ask_#writer 90 0 near:at_#accessVerb 110 0 near:at_#common 0 -65
        near:at_#named -65 0 near:at_#number 197 -29 near:at_#seat 157 0 near:at_#time -108 -150
        near:at_#treatment 181 0 near:at_#you -115 -21 near:be_#accessVerb 0 -62
        near:be_#benefit 75 -31 near:be_#common 0 72 near:be_#past 0 -44 near:be_#wantVerb 105 -70
        near:becaus_#common 0 -87 near:been_#common 116 86 near:been_#ending 0 97
        near:been_#meetVerb 121 166 near:been_#noticing 0 97 near:been_#passVerb 0 81
        near:been_#past 0 72 near:been_#writer 114 185 near:befor_#common 112 0
        near:befor_#past 139 0 near:but_#common 0 -102 near:by_#seat 0 -82
        near:can_#accessVerb 0 -83 near:can_#common 82 0 near:can_#ending 0 -91
        near:can_#negation 0 -62 near:can_#noticing 0 90 near:com_#writer 212 136
        near:come_#accessVerb 0 -76 near:come_#common 0 -98 near:come_#writer 0 -86
        near:could_#common -42 0 near:could_#ending -65 0 near:could_#meetVerb -62 -137
        near:could_#noticing -72 0 near:could_#you 0 -99 near:did_#common 118 0
        near:did_#negation 108 0 near:do_#common -153 -44 near:do_#negation 0 -82
        near:do_#noticing 0 -119 near:do_#outcome 0 -58 near:do_#you 147 0 near:each_#common 186 0
        near:eleven_#common 0 121 near:first_#common 0 90 near:for_#accessVerb 93 0
        near:for_#anyone -82 -63 near:for_#certain -74 -66 near:for_#comer -83 -11
        near:for_#food 0 -125 near:for_#hedge 0 -90 near:for_#meeting 0 -93 near:for_#named 328 79
        near:for_#past 118 0 near:for_#people -198 -145 near:for_#praise 0 -81 near:for_#seat 0 121
        near:for_#span 0 51 near:for_#time 40 44 near:for_#universal 0 -63 near:for_#writer -52 0
        near:for_#you 58 0 near:from_#named 136 180 near:had_#common -120 0 near:had_#past 97 0
        near:has_#accessVerb 0 109 near:has_#common 177 23 near:has_#ending 0 97
        near:has_#moveVerb 0 82 near:has_#passVerb 0 64 near:has_#past -134 40
        near:has_#writer 118 73 near:have_#accessVerb 188 103 near:have_#anyone 0 116
        near:have_#certain -49 0 near:have_#common 0 43 near:have_#ending 130 189
        near:have_#final 0 -123 near:have_#food 0 103 near:have_#meetVerb 173 119
        near:have_#meeting 0 68 near:have_#moveVerb -84 -72 near:have_#named 124 0
        near:have_#negation -65 -82 near:have_#noticing -5 229 near:have_#outcome -65 0
        near:have_#passVerb 0 77 near:have_#past -281 -175 near:have_#people 110 61
        near:have_#resource 0 -23 near:have_#seat 0 -44 near:have_#third 0 95
        near:have_#vacant 0 -41 near:have_#writer 0 104 near:he_#benefit 0 125
        near:he_#common 132 272 near:he_#ending 0 78 near:he_#meetVerb 79 86 near:he_#modal 0 153
        near:he_#negation 0 105 near:he_#noticing 0 81 near:he_#outcome 140 0
        near:he_#passVerb 132 102 near:he_#past 137 140 near:he_#writer 330 173 near:he_#you 0 109
        near:her_#common 0 70 near:her_#ending 0 137 near:her_#past 0 107 near:her_#relative 0 94
        near:him_#common 0 81 near:his_#common 129 0 near:his_#relative 0 155 near:how_#you 112 70
        near:i_#accessVerb 32 -63 near:i_#anyone -102 0 near:i_#benefit 0 -31
        near:i_#certain -102 0 near:i_#comer 0 -78 near:i_#common 0 77 near:i_#credential -177 -57
        near:i_#ending 179 116 near:i_#final -138 -55 near:i_#gap 0 -88 near:i_#giveVerb -172 -161
        near:i_#goVerb -98 18 near:i_#hedge 135 124 near:i_#meetVerb -161 -50 near:i_#modal 175 -38
        near:i_#moveVerb -217 0 near:i_#named 203 43 near:i_#negation -129 -94
        near:i_#noticing 26 0 near:i_#outcome 106 204 near:i_#passVerb -49 -13 near:i_#past -290 5
        near:i_#people -88 -124 near:i_#place -79 0 near:i_#praise 0 -168 near:i_#sendVerb 0 -64
        near:i_#third -44 92 near:i_#title 0 -80 near:i_#vacant 0 -94 near:i_#wantVerb 160 0
        near:i_#work -63 -69 near:i_#writer -143 0 near:i_#you -57 93 near:if_#common -60 0
        near:if_#past 0 -64 near:if_#you -76 30 near:in_#capacity 0 56 near:in_#common 58 152
        near:in_#final 152 0 near:in_#month 292 165 near:in_#named -247 -71 near:in_#number 126 0
        near:in_#people 0 -76 near:in_#place -82 0 near:in_#resource 0 121 near:in_#seat 201 68
        near:in_#sign 0 -120 near:in_#span 49 172 near:in_#third 118 139 near:in_#time 0 34
        near:in_#treatment 243 196 near:in_#writer 44 68 near:in_#you 49 0 near:is_#accessVerb 97 0
        near:is_#anyone 0 61 near:is_#benefit -85 0 near:is_#certain 0 -60 near:is_#common -166 143
        near:is_#ending -96 0 near:is_#gap 0 -83 near:is_#hedge 0 -63 near:is_#named 190 0
        near:is_#negation -95 -55 near:is_#number 0 23 near:is_#outcome 0 37 near:is_#past 0 204
        near:is_#people 0 32 near:is_#praise -60 0 near:is_#universal -74 -40 near:is_#vacant 0 -65
        near:is_#you 0 73 near:it_#accessVerb -62 -69 near:it_#anyone 0 -85 near:it_#benefit 0 43
        near:it_#certain -62 0 near:it_#common -146 -40 near:it_#ending -127 -72
        near:it_#final 0 -110 near:it_#giveVerb 0 142 near:it_#goVerb 0 -81 near:it_#hedge -65 -90
        near:it_#meetVerb -67 0 near:it_#modal -82 -19 near:it_#named 89 0 near:it_#negation -74 0
        near:it_#noticing -113 0 near:it_#number 0 -151 near:it_#outcome -71 -167
        near:it_#passVerb 0 -59 near:it_#past 0 -55 near:it_#people 105 0 near:it_#praise 157 0
        near:it_#third -90 0 near:it_#universal 0 88 near:it_#writer 0 -27 near:it_#you -84 0
        near:know_#common 0 -51 near:last_#span 124 114 near:let_#writer 0 -90
        near:like_#third 0 99 near:many_#common 0 -103 near:may_#ending 105 0
        near:may_#meetVerb 0 97 near:me_#accessVerb 104 97 near:me_#common 0 26
        near:me_#hedge 0 -74 near:me_#noticing 0 95 near:me_#number -105 -97
        near:me_#passVerb 146 0 near:me_#third 203 87 near:me_#time 112 178 near:me_#you 0 41
        near:might_#common -73 -44 near:more_#common 0 84 near:mother_#common 157 0
        near:mother_#you 166 0 near:mr_#named 135 0 near:my_#accessVerb -53 0
        near:my_#anyone 131 101 near:my_#capacity 78 0 near:my_#comer 60 76 near:my_#common 0 -62
        near:my_#ending -168 -112 near:my_#hedge 126 0 near:my_#meetVerb -98 0 near:my_#modal 0 120
        near:my_#named -142 0 near:my_#number 0 100 near:my_#passVerb 0 -68 near:my_#past -150 -74
        near:my_#relative -510 -359 near:my_#seat 163 122 near:my_#sign 0 -34
        near:my_#social -127 -97 near:my_#span 0 85 near:my_#time 102 142 near:my_#token 0 -91
        near:my_#treatment 222 144 near:no_#certain 0 -69 near:no_#people 0 -94
        near:not_#accessVerb 0 -65 near:not_#certain 109 0 near:not_#common -100 -31
        near:not_#ending 0 74 near:not_#goVerb 89 0 near:not_#outcome 0 61 near:not_#passVerb 0 76
        near:not_#past 0 81 near:not_#people -75 -120 near:now_#common 159 0 near:now_#ending 153 0
        near:of_#accessVerb 107 0 near:of_#anyone 0 -40 near:of_#benefit 0 57 near:of_#comer -97 0
        near:of_#common -75 -112 near:of_#ending -89 -81 near:of_#moveVerb -103 0
        near:of_#named -84 0 near:of_#noticing -126 0 near:of_#number 56 -70
        near:of_#passVerb -75 -91 near:of_#people -186 0 near:of_#praise 73 98
        near:of_#seat -124 -80 near:of_#third 94 5 near:of_#treatment -87 0
        near:of_#universal 0 124 near:of_#we -72 -124 near:of_#work 55 -79 near:of_#writer -107 -51
        near:of_#you 160 72 near:on_#common 0 -59 near:on_#moveVerb 0 66 near:on_#named 204 0
        near:on_#people -90 0 near:on_#seat 73 84 near:on_#span 0 -117 near:on_#time 355 146
        near:on_#writer 104 116 near:on_#you 0 18 near:one_#common 74 -108 near:one_#ending 80 57
        near:one_#noticing -92 0 near:one_#number 85 0 near:one_#past 0 89 near:one_#third 0 100
        near:only_#number 0 97 near:only_#people 0 96 near:or_#common -56 -57 near:or_#time -54 104
        near:or_#you 0 -77 near:other_#anyone 0 132 near:other_#comer 0 122 near:other_#common 0 95
        near:other_#people 0 162 near:other_#you 0 97 near:our_#common 116 -64
        near:our_#resource 0 91 near:own_#common 109 0 near:own_#past 178 0
        near:peopl_#common -68 -53 near:peopl_#ending 0 -96 near:peopl_#meetVerb 0 -63
        near:say_#common 96 69 near:say_#you 190 0 near:see_#common 0 -56 near:seen_#common 155 104
        near:she_#common 0 156 near:she_#ending 0 132 near:she_#meetVerb 0 83
        near:she_#noticing 0 77 near:she_#past 0 132 near:she_#writer 258 166
        near:sinc_#common 85 0 near:six_#common -61 0 near:so_#common -63 -68 near:so_#modal -74 0
        near:so_#writer 0 85 near:some_#common 0 -138 near:some_#people 0 -70
        near:talk_#hedge 137 0 near:tell_#writer 0 -91 near:tell_#you 60 72 near:thank_#you 83 95
        near:that_#benefit 0 144 near:that_#certain 0 -53 near:that_#common -110 0
        near:that_#credential 132 0 near:that_#ending -159 -97 near:that_#meetVerb -78 -71
        near:that_#modal 0 -43 near:that_#moveVerb 0 66 near:that_#negation -126 0
        near:that_#outcome -92 0 near:that_#passVerb 0 -135 near:that_#past 0 142
        near:that_#praise 0 92 near:that_#third 0 40 near:that_#writer 146 60
        near:that_#you -109 53 near:the_#accessVerb 392 62 near:the_#anyone 83 35
        near:the_#capacity -130 -12 near:the_#certain 0 -104 near:the_#comer -128 -36
        near:the_#common -38 0 near:the_#ending 85 0 near:the_#final -253 -79 near:the_#food 0 -69
        near:the_#gap -109 0 near:the_#giveVerb 146 58 near:the_#goVerb 121 131
        near:the_#growth -89 0 near:the_#hedge -77 0 near:the_#meetVerb 324 16
        near:the_#meeting -43 0 near:the_#modal 89 37 near:the_#moveVerb 162 76
        near:the_#named -172 129 near:the_#negation 0 -82 near:the_#noticing 58 -80
        near:the_#number 464 260 near:the_#outcome -121 57 near:the_#passVerb 307 108
        near:the_#past 430 218 near:the_#people 357 242 near:the_#place -119 0
        near:the_#praise 57 0 near:the_#relative 238 108 near:the_#resource -168 7
        near:the_#seat -402 -148 near:the_#sendVerb 156 138 near:the_#sign 0 45
        near:the_#span -102 -57 near:the_#symptom 104 0 near:the_#third 125 119
        near:the_#time -178 48 near:the_#title 136 102 near:the_#token 116 -21
        near:the_#treatment -217 -79 near:the_#vacant -94 0 near:the_#wantVerb -76 0
        near:the_#work -59 -56 near:the_#writer -6 -162 near:the_#you 81 80
        near:their_#common 0 -38 near:them_#common -89 0 near:them_#outcome 0 -65
        near:them_#you 0 -84 near:ther_#common 99 166 near:ther_#modal 0 84
        near:they_#benefit 0 -98 near:they_#common -130 -132 near:they_#ending -64 0
        near:they_#hedge 0 -82 near:they_#modal -93 -98 near:they_#noticing -87 -86
        near:they_#outcome 0 -75 near:they_#passVerb 0 -80 near:they_#past -61 -46
        near:thi_#common 62 56 near:thing_#common 0 55 near:thre_#common 194 0
        near:thre_#time 137 0 near:through_#time 172 0 near:time_#common 0 87 near:to_#anyone 0 -2
        near:to_#benefit 178 0 near:to_#certain -80 -101 near:to_#comer -56 0
        near:to_#common -82 -174 near:to_#ending 0 -73 near:to_#goVerb 0 -44 near:to_#hedge 74 0
        near:to_#meetVerb 158 0 near:to_#meeting -73 0 near:to_#moveVerb -50 -161
        near:to_#noticing 155 63 near:to_#number -107 73 near:to_#outcome 0 -21
        near:to_#past -147 -50 near:to_#people -120 -69 near:to_#resource 212 78
        near:to_#sendVerb 107 0 near:to_#third 132 0 near:to_#time 54 101 near:to_#treatment 0 86
        near:to_#work 157 0 near:to_#writer -1 98 near:to_#you 275 0 near:told_#writer 59 153
        near:two_#common 0 101 near:up_#common 0 -57 near:want_#benefit 148 0
        near:want_#common 81 0 near:want_#noticing 114 0 near:want_#you 146 0 near:was_#past -85 0
        near:was_#you 103 0 near:we_#anyone 169 0 near:we_#common 135 0 near:we_#ending -109 0
        near:we_#meetVerb -63 0 near:we_#noticing 0 -79 near:were_#common 0 79
        near:what_#common -93 -24 near:what_#ending 0 137 near:what_#meetVerb 0 110
        near:what_#past 0 44 near:what_#third -71 0 near:what_#you 0 -79 near:when_#common 0 -89
        near:when_#past -111 -164 near:which_#ending 0 -85 near:who_#common 0 196
        near:who_#ending -9 0 near:who_#goVerb 89 0 near:who_#meetVerb 111 0
        near:who_#modal -113 -57 near:who_#moveVerb 102 112 near:who_#negation -67 -53
        near:who_#passVerb 155 92 near:who_#past 181 213 near:who_#third 0 75 near:who_#writer 0 62
        near:who_#you 132 0 near:whom_#common 169 190 near:whom_#past 223 167
        near:whom_#writer 152 0 near:whom_#you 199 224 near:whos_#past 214 112
        near:whos_#people 193 0 near:whos_#relative 231 138 near:will_#accessVerb 0 -95
        near:will_#benefit 0 68 near:will_#common -59 157 near:will_#ending 0 94
        near:will_#meetVerb -88 77 near:will_#moveVerb -65 0 near:will_#negation 89 69
        near:will_#noticing 211 0 near:will_#wantVerb 0 120 near:will_#you 0 -52
        near:with_#anyone -84 -137 near:with_#certain 0 -85 near:with_#comer -65 -74
        near:with_#common 70 0 near:with_#named 0 93 near:with_#number 0 62
        near:with_#passVerb 120 0 near:with_#people 0 -43 near:with_#third 380 33
        near:with_#universal 0 -96 near:with_#you 0 50 near:would_#anyone 0 -59
        near:would_#common -28 28 near:would_#ending 83 0 near:would_#hedge 0 -59
        near:would_#meetVerb 61 142 near:would_#moveVerb -54 0 near:would_#noticing 61 0
        near:would_#outcome -52 0 near:would_#passVerb -80 -58 near:would_#past 113 0
        near:would_#praise 0 -105 near:would_#writer -75 -94 near:would_#you -108 0
        near:year_#writer 0 125 near:you_#accessVerb 109 38 near:you_#anyone -105 -73
        near:you_#benefit -35 0 near:you_#capacity 162 0 near:you_#certain -175 0
        near:you_#comer 0 -33 near:you_#common -181 39 near:you_#credential 0 58
        near:you_#ending -83 0 near:you_#food 0 -48 near:you_#giveVerb 0 -107
        near:you_#goVerb -37 0 near:you_#hedge 54 20 near:you_#meeting -25 0
        near:you_#modal 145 166 near:you_#moveVerb -243 -141 near:you_#named 276 62
        near:you_#negation -79 0 near:you_#noticing -267 -67 near:you_#number -106 -53
        near:you_#outcome -85 12 near:you_#passVerb -57 -146 near:you_#past 69 71
        near:you_#people -223 -187 near:you_#place -73 -84 near:you_#praise -90 -51
        near:you_#sendVerb 0 78 near:you_#time 130 0 near:you_#title 131 0
        near:you_#universal -48 0 near:you_#wantVerb 0 131 near:you_#writer -90 -134
        near:you_#you -111 0 near:your_#accessVerb 0 -67 near:your_#anyone 42 0
        near:your_#benefit 0 85 near:your_#capacity 0 79 near:your_#certain 66 46
        near:your_#comer 101 89 near:your_#common -136 -118 near:your_#ending 79 0
        near:your_#giveVerb 0 104 near:your_#goVerb 0 -70 near:your_#hedge 0 -76
        near:your_#modal -132 -135 near:your_#named 164 85 near:your_#negation 85 0
        near:your_#noticing 0 81 near:your_#outcome 0 -63 near:your_#passVerb 0 -126
        near:your_#past 190 181 near:your_#people -99 6 near:your_#praise 103 -32
        near:your_#relative -101 -88 near:your_#resource -96 77 near:your_#seat 0 45
        near:your_#sign 0 -73 near:your_#time 47 82 near:your_#token 0 -55
        near:your_#treatment 0 -58 near:your_#vacant 0 125 near:your_#work -215 0
        near:your_#writer 0 139 near:your_#you -74 -107 pair:^_a 0 -52 pair:^_and -82 -83
        pair:^_any 0 36 pair:^_can 146 0 pair:^_could 0 -42 pair:^_do 240 0 pair:^_he 292 405
        pair:^_i -454 -114 pair:^_if 0 -59 pair:^_it -29 -88 pair:^_my -214 -149 pair:^_one 215 159
        pair:^_she 0 266 pair:^_so 0 -102 pair:^_thank 189 132 pair:^_the -95 290 pair:^_ther 0 25
        pair:^_they -140 -33 pair:^_to -130 0 pair:^_we -154 -73 pair:^_what -90 -9
        pair:^_would -69 -75 pair:^_you 63 122 pair:^_your -246 117 pair:a_few 125 -42
        pair:a_free 0 -61 pair:a_half 172 0 pair:a_year 170 0 pair:about_it -107 0
        pair:about_the 0 179 pair:am_a -70 0 pair:am_told 0 -91 pair:am_writ 244 0
        pair:an_hour 152 0 pair:and_a 294 -159 pair:and_he 0 23 pair:and_i -305 0
        pair:and_it -122 0 pair:and_my 0 175 pair:and_that 0 -62 pair:and_the -168 0
        pair:and_they 0 -59 pair:and_we 167 0 pair:and_you -70 -42 pair:and_your 86 102
        pair:ask_$ 143 0 pair:ask_for 0 78 pair:ask_me 167 0 pair:ask_you 140 0
        pair:at_the -412 -40 pair:at_your -105 0 pair:be_glad 138 0 pair:becaus_of 171 0
        pair:befor_the 119 -71 pair:by_the -119 0 pair:can_not 60 0 pair:com_to 263 138
        pair:come_to -95 0 pair:could_i 0 -58 pair:day_$ -81 0 pair:day_of 289 0 pair:did_not 163 0
        pair:do_$ 105 0 pair:do_not 0 -71 pair:do_you 226 0 pair:for_a 73 43 pair:for_the 149 -95
        pair:for_you -96 0 pair:for_your 0 -72 pair:from_the 330 76 pair:glad_to 143 0
        pair:has_been 125 46 pair:have_a 99 0 pair:have_been -101 58 pair:have_had 92 0
        pair:have_seen 0 110 pair:have_the 91 0 pair:he_is 0 103 pair:he_will 0 117
        pair:how_you 0 41 pair:i_am -104 0 pair:i_bring 0 -95 pair:i_can -83 0 pair:i_come 0 83
        pair:i_do -123 -157 pair:i_have 74 -54 pair:i_know 199 113 pair:i_see 0 -16
        pair:i_think 210 0 pair:i_want 201 0 pair:i_was 0 -76 pair:i_will 85 50 pair:i_would 191 57
        pair:if_you -88 0 pair:in_a 259 -62 pair:in_march 184 0 pair:in_my 222 152
        pair:in_the -52 -85 pair:in_your 99 -2 pair:is_a -126 79 pair:is_not -96 0
        pair:is_the 216 257 pair:is_your 0 100 pair:it_$ 130 128 pair:it_for 0 -89
        pair:it_has 0 -72 pair:it_is -109 -116 pair:it_on 0 116 pair:it_was 209 68
        pair:know_that 228 0 pair:let_me 0 -109 pair:like_to -89 0 pair:love_to 0 -50
        pair:me_$ -222 112 pair:me_and 114 0 pair:me_on 249 183 pair:me_that -109 0 pair:me_to 0 70
        pair:mine_$ 0 67 pair:my_offic 195 78 pair:my_own -176 -68 pair:not_know 0 -110
        pair:of_it 202 100 pair:of_mine 0 65 pair:of_my 0 -40 pair:of_the 40 138
        pair:of_them -101 -66 pair:of_us -125 -130 pair:of_your 173 53 pair:off_the 133 0
        pair:offic_$ 160 0 pair:on_a -113 0 pair:on_monday 200 145 pair:on_my 63 68
        pair:on_the 158 -128 pair:on_thursday 150 155 pair:on_your 0 45 pair:one_$ -89 0
        pair:one_of 174 49 pair:one_who 162 0 pair:only_one 0 119 pair:peopl_who 0 -126
        pair:say_so 124 0 pair:say_you 161 0 pair:she_has 0 61 pair:she_is 308 190
        pair:side_of 0 115 pair:sinc_$ 132 0 pair:sinc_the 92 100 pair:so_$ 251 146
        pair:so_that 0 50 pair:some_of 0 -105 pair:talk_about 203 0 pair:tell_me 0 -140
        pair:tell_you 160 128 pair:thank_you 115 108 pair:that_i 249 20 pair:that_is -84 0
        pair:that_it 0 -63 pair:that_the 125 0 pair:that_your -88 0 pair:the_day 79 0
        pair:the_first 0 81 pair:the_gate 247 0 pair:the_last -103 0 pair:the_one 469 171
        pair:the_only 0 138 pair:the_peopl 0 -62 pair:the_phon 0 97 pair:the_rest 0 83
        pair:the_retir 244 0 pair:the_same -96 0 pair:the_third 288 0 pair:the_two 233 95
        pair:the_young 116 0 pair:them_$ -109 -41 pair:ther_is -79 -56 pair:they_are 0 -122
        pair:they_would 0 -54 pair:think_that 0 126 pair:thos_who 0 -97 pair:to_ask 94 0
        pair:to_be -55 0 pair:to_know -82 0 pair:to_me 197 181 pair:to_say 133 0 pair:to_talk 248 0
        pair:to_thank 194 0 pair:to_the -356 -81 pair:told_me 0 123 pair:told_the -115 0
        pair:too_$ -103 0 pair:want_to 228 95 pair:was_a 0 83 pair:was_the 219 0
        pair:what_the 0 -86 pair:who_is 144 0 pair:whom_you 280 267 pair:will_be 0 -109
        pair:will_not 108 0 pair:with_her 156 118 pair:with_me 0 112 pair:with_the 694 327
        pair:would_be 0 11 pair:would_have 0 -76 pair:would_like 88 23 pair:would_love 0 -75
        pair:would_you -86 0 pair:writ_$ 170 0 pair:year_$ -133 0 pair:you_$ 223 68
        pair:you_and 0 127 pair:you_are 0 75 pair:you_did 72 0 pair:you_for 111 0
        pair:you_gave 162 0 pair:you_have -222 72 pair:you_let 61 46 pair:you_may 170 0
        pair:you_said -107 -71 pair:you_that 165 0 pair:you_the 225 0 pair:you_told -151 -127
        pair:you_will 169 46 pair:you_would 0 -71 pair:you_wrot -102 -102 pair:your_offic 0 -71
        pair:your_own 147 0 pair:your_patient 0 -43 some:#accessVerb -86 10 some:#anyone -97 -27
        some:#benefit -97 62 some:#capacity -105 -124 some:#certain -230 -113 some:#comer -346 -44
        some:#common -123 54 some:#credential 130 87 some:#ending -3 88 some:#final 3 -174
        some:#food -158 -93 some:#gap -87 -104 some:#giveVerb -183 -8 some:#goVerb 3 34
        some:#growth -88 -99 some:#hedge 0 50 some:#hollow -130 0 some:#meetVerb -89 0
        some:#meeting -378 72 some:#modal -10 0 some:#month 393 241 some:#moveVerb 45 -5
        some:#named 2053 675 some:#negation -174 -62 some:#noticing 365 9 some:#number 225 0
        some:#outcome -233 0 some:#passVerb -220 -129 some:#past 231 187 some:#people -439 -270
        some:#place 60 156 some:#praise -123 -73 some:#profession -378 -198 some:#relative 192 42
        some:#resource -309 69 some:#seat -147 -28 some:#sendVerb 255 -47 some:#sign -57 0
        some:#social -213 28 some:#span 339 0 some:#takeVerb -40 0 some:#third 711 597
        some:#time 128 94 some:#title 63 102 some:#token 0 -168 some:#treatment 236 102
        some:#universal -57 -98 some:#vacant 18 -38 some:#wantVerb -163 46 some:#we 0 -10
        some:#work -310 -114 some:#writer 212 61 some:#you 248 165 wish:I_be 148 -132
        wish:I_like -80 0 wish:You_have 180 91 word:'s 344 75 word:3 -156 0 word:a -611 -203
        word:about 308 131 word:accident 310 0 word:act -141 0 word:after -182 123
        word:afternoon -66 0 word:again 86 0 word:agr 288 0 word:all 0 92 word:allow 257 0
        word:along 0 -78 word:also -102 0 word:am -227 62 word:an -116 -74 word:and 1 0
        word:answer 0 -55 word:any -53 -67 word:anyon -88 0 word:anyth -94 -129
        word:appointment 151 0 word:are -450 -27 word:around 0 -83 word:as 207 0 word:ask 194 19
        word:at -265 -76 word:away -114 0 word:b 454 0 word:baby -126 0 word:back -196 0
        word:bad -96 0 word:baker 253 0 word:be -96 39 word:becaus 312 0 word:been 313 189
        word:befor 158 0 word:begun 353 0 word:bench -127 0 word:best -192 0 word:better -131 150
        word:book -152 -83 word:born 229 0 word:borrow 230 0 word:both 425 228 word:boy 347 185
        word:bring -61 -66 word:brought 119 0 word:burn 127 0 word:bus 0 85 word:but -221 -93
        word:by -174 0 word:call -258 0 word:came 152 0 word:can 101 64 word:card 0 -71
        word:carry 0 95 word:case 0 143 word:chair 0 -150 word:child -177 0 word:children -189 0
        word:client 330 20 word:clinic -31 0 word:clos 0 -136 word:coff -95 -82 word:column -135 0
        word:com 366 255 word:come -354 -104 word:copy -84 0 word:cost 0 -94 word:couch 148 0
        word:could -112 66 word:counsel -176 -145 word:counselor -169 -125 word:coupl 0 114
        word:court 202 152 word:crew 135 0 word:cut 0 -168 word:day -162 -115 word:dentist 230 0
        word:desk 0 38 word:did 462 157 word:do -167 -35 word:doctor -115 0 word:doe -224 -143
        word:doing 0 71 word:done 0 21 word:draft 239 0 word:dw 426 0 word:each 228 0
        word:eat 177 0 word:eight 191 0 word:eleven 195 237 word:enclos 0 93 word:even -211 0
        word:ever -90 -61 word:every 0 165 word:everyon 85 0 word:everyth 170 0 word:exposur 179 0
        word:eye 185 0 word:family -150 0 word:fast 261 0 word:father -116 0 word:fear 261 0
        word:ferry 245 0 word:few 172 -75 word:find 0 -99 word:fire 0 118 word:first -78 37
        word:five -133 0 word:folk 0 -101 word:follow 195 0 word:food 176 0 word:for 65 -93
        word:found 36 105 word:free -138 -137 word:friday 0 32 word:from 271 197 word:front -107 0
        word:gate 338 0 word:gave 226 54 word:get -285 -114 word:giv 276 0 word:give -159 -175
        word:glad 188 0 word:go 0 68 word:goe -89 -75 word:gone -97 0 word:good -97 0
        word:got -42 21 word:green 187 0 word:group -238 -78 word:grown 0 -101 word:had 182 24
        word:half 0 -97 word:hand 114 23 word:happen 149 0 word:has 275 201 word:have -159 -25
        word:he 748 590 word:help -117 55 word:her 611 652 word:here -143 0 word:hierarchy 250 0
        word:him 451 506 word:his 772 547 word:hold -206 75 word:home -188 46 word:hospital -91 0
        word:hour 108 0 word:hous 231 0 word:how 0 1 word:hundr -108 -107 word:i 81 -40
        word:idea 0 115 word:if -220 63 word:in -91 -50 word:into 49 -71 word:is 204 171
        word:it -109 -83 word:just -68 -76 word:keep -55 0 word:kept 134 173 word:kid -242 -45
        word:kind 167 0 word:kitchen 0 -110 word:knelt 440 0 word:know 192 14 word:kt 467 0
        word:last 85 123 word:late -107 0 word:later -157 0 word:laugh 125 0 word:law -149 0
        word:leav 103 124 word:light 126 0 word:like 121 144 word:list -94 0 word:littl 185 0
        word:long -74 0 word:look -187 -155 word:lot 0 -112 word:love -110 -121 word:lunch -110 0
        word:made -43 -49 word:mak -100 88 word:make -76 0 word:maker 412 0 word:man -93 -148
        word:many 0 -196 word:march 304 231 word:may 115 123 word:me 391 269 word:meet 277 72
        word:men -171 -137 word:met 200 0 word:might -139 -91 word:mine 104 30 word:monday 280 226
        word:month 105 -97 word:more -107 113 word:morn -202 -219 word:morning 168 108
        word:most -58 0 word:mother 416 155 word:mov 0 83 word:mr 269 137 word:much 0 137
        word:must 0 116 word:my -60 -118 word:myself -115 -119 word:nam 0 -74 word:name 217 94
        word:near 135 0 word:need -61 48 word:neighbor -135 0 word:never -137 0 word:new -141 0
        word:next 108 23 word:night -86 -19 word:nine 84 -98 word:no -226 -143 word:nobody 33 45
        word:none 0 -70 word:not 168 111 word:note 0 71 word:noth -69 0 word:notic -212 0
        word:now 209 137 word:number -54 -130 word:of 184 36 word:off 147 -159 word:offic 37 -118
        word:often -105 -70 word:on 61 2 word:once -157 -95 word:one 0 198 word:only -115 84
        word:open 152 0 word:or -370 -90 word:other 0 397 word:our 307 0 word:out 0 -119
        word:outsid 128 0 word:over -52 -108 word:own 124 -2 word:page -107 89 word:pair 209 0
        word:parent 0 -184 word:parrot 284 0 word:part 0 125 word:patient 64 -67
        word:peopl -373 -250 word:period 136 0 word:permission 276 0 word:person -129 0
        word:phon -44 93 word:pick -104 0 word:plan 0 93 word:play 0 70 word:pleas 0 -82
        word:point 150 0 word:practic -193 0 word:present -111 0 word:print -104 -120
        word:put -87 0 word:quiet -102 0 word:r 468 0 word:rather 0 132 word:read -84 60
        word:recall 400 0 word:remember 140 0 word:reply 262 174 word:report 0 167
        word:rest -94 133 word:retir 306 0 word:review 200 0 word:right 89 148 word:ring 189 76
        word:roof 195 0 word:rule -107 0 word:run -122 -46 word:said 219 0 word:same -149 0
        word:saturday -145 -82 word:say 147 99 word:school -119 0 word:scor 349 0
        word:second -104 60 word:see 112 -49 word:seen 407 133 word:send 0 -110 word:sent 155 0
        word:session 246 248 word:set -70 0 word:settl 154 0 word:seven 182 0 word:shar 209 0
        word:she 510 495 word:sheet 0 123 word:shift 115 0 word:side 0 144 word:sign 0 45
        word:sinc 521 347 word:sister 159 0 word:sit -135 -141 word:so -5 65 word:some -224 -165
        word:somebody -48 0 word:someth -95 -118 word:spr 54 73 word:staff -118 -84
        word:stand -86 0 word:stat -101 -121 word:step 237 79 word:stop 0 -37 word:street 103 101
        word:t 467 0 word:tabl -246 -102 word:take -168 0 word:talk 401 -54 word:teach 0 162
        word:team 0 -105 word:tell 80 0 word:ten -177 0 word:than -287 -128 word:thank 443 207
        word:that -90 99 word:the 105 71 word:their -181 -166 word:them -532 -468
        word:then -217 -68 word:ther 89 178 word:therapist -83 -77 word:they -702 -458
        word:thi -58 40 word:thing -201 138 word:think 0 87 word:third 471 0 word:thos 0 -203
        word:thre 283 0 word:through 355 0 word:thursday 152 255 word:time 0 98 word:to -144 0
        word:told -198 35 word:too 52 -144 word:took 204 0 word:town -106 0 word:train -252 -32
        word:treat 101 0 word:tri 234 0 word:tuesday 95 243 word:turn -90 54 word:twic -149 0
        word:twin 264 141 word:two -37 195 word:until -41 0 word:up -232 -58 word:us -280 -240
        word:use -236 0 word:used 0 117 word:very 79 0 word:violin 410 0 word:voic 0 115
        word:want 181 142 word:was 243 136 word:watch -177 0 word:way -94 -114 word:we 0 101
        word:wednesday 176 62 word:week 51 101 word:well 0 71 word:went 140 0 word:were 65 110
        word:what -470 -162 word:whatever -147 0 word:when -201 -138 word:wher -127 -100
        word:which -427 -115 word:who 412 139 word:whoever 0 -90 word:whol -133 112
        word:whom 648 410 word:whos 722 309 word:will 29 0 word:winter 132 0 word:with 398 321
        word:without 0 -40 word:word -82 -67 word:work 222 110 word:would -219 13 word:writ 195 156
        word:wrot -255 -77 word:year -75 81 word:you 63 197 word:young 121 97 word:your -79 93
        word:yourself -121 0
        """
}
