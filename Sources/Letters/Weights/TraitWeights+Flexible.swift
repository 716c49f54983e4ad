// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -335 532
        deed:- 362 -230 deed:-_#modal -105 6 deed:I 91 -114 deed:I_#modal 124 -192
        deed:I_#past -124 92 deed:I_am 153 -111 deed:I_can 0 -2 deed:I_come 0 -102
        deed:I_could 93 -84 deed:I_do 0 84 deed:I_had 0 101 deed:I_have -1 -48 deed:I_see 0 -44
        deed:I_shall 0 132 deed:I_think -57 0 deed:I_thought 0 135 deed:I_was -50 0
        deed:I_will 0 330 deed:I_would 148 -104 deed:My -287 -22 deed:My_#common -105 0
        deed:My_#modal 0 81 deed:My_#relative 0 59 deed:My_#seat 0 -26 deed:They -107 95
        deed:They_#modal 166 -114 deed:They_#past -118 36 deed:They_are -89 0 deed:They_have 181 0
        deed:They_would 160 -63 deed:We 0 -91 deed:We_#modal 89 -89 deed:You 312 -170
        deed:You_#modal 0 -262 deed:You_#past -45 29 deed:You_are -26 69 deed:You_choos 151 0
        deed:You_could -149 0 deed:You_do 0 123 deed:You_have 99 -100 deed:You_let -80 0
        deed:You_like 159 -132 deed:You_pick 104 0 deed:You_say 100 0 deed:You_tell 121 0
        deed:You_will -130 64 deed:You_would 135 0 deed:Your 243 -111 deed:Your_#anyone -106 112
        deed:Your_#comer -131 44 deed:Your_#common 0 52 deed:Your_#modal -164 -59
        deed:Your_#people -8 87 deed:Your_#praise -142 0 deed:Your_#resource -67 -87
        deed:Your_#seat 148 0 deed:Your_#treatment 0 68 deed:Your_#work 0 -20 deed:Your_offic 155 0
        deed:Your_patient -87 0 mark:digit -304 669 mark:first -528 116 mark:last 1011 116
        mark:last-but-one 429 116 mark:last-but-two -270 115 mark:long -42 -53
        mark:question 779 -1277 mark:quoted -272 128 mark:second -410 116 mark:short -162 -181
        near:#accessVerb_a 73 -119 near:#accessVerb_are -98 0 near:#accessVerb_at 0 69
        near:#accessVerb_for 0 -21 near:#accessVerb_i 0 -59 near:#accessVerb_in 102 -166
        near:#accessVerb_is 0 -55 near:#accessVerb_my -91 -80 near:#accessVerb_of -53 0
        near:#accessVerb_on 0 -85 near:#accessVerb_the 99 6 near:#accessVerb_thi 0 53
        near:#accessVerb_to 0 -93 near:#accessVerb_with 95 -214 near:#accessVerb_you -82 44
        near:#accessVerb_your 121 -59 near:#anyone_'s -110 0 near:#anyone_a -139 0
        near:#anyone_and 0 -31 near:#anyone_are 107 -79 near:#anyone_day 224 -136
        near:#anyone_i -194 96 near:#anyone_in 0 74 near:#anyone_is 38 0 near:#anyone_me 200 0
        near:#anyone_of 0 -41 near:#anyone_on 116 -63 near:#anyone_that 71 0 near:#anyone_to 98 0
        near:#anyone_who 0 -17 near:#anyone_with 130 0 near:#anyone_would -79 0
        near:#anyone_your 88 -53 near:#benefit_a 47 -17 near:#benefit_and 13 -73
        near:#benefit_at 134 0 near:#benefit_come 143 0 near:#benefit_for 280 0
        near:#benefit_in 0 -137 near:#benefit_it -65 0 near:#benefit_of 63 61
        near:#benefit_on 101 0 near:#benefit_the -252 0 near:#benefit_them 211 -46
        near:#benefit_to 146 -144 near:#benefit_what 73 0 near:#benefit_you 240 36
        near:#benefit_your 76 0 near:#capacity_a 0 -70 near:#capacity_i 110 0
        near:#capacity_on 0 54 near:#capacity_the 0 -105 near:#capacity_you 102 0
        near:#capacity_your 90 -45 near:#certain_a -94 0 near:#certain_and 0 -67
        near:#certain_day 81 -143 near:#certain_deadlin 199 0 near:#certain_for -79 58
        near:#certain_hurry 131 -103 near:#certain_i 0 139 near:#certain_in 65 0
        near:#certain_is 0 -57 near:#certain_of 0 80 near:#certain_one 112 0
        near:#certain_that 0 -64 near:#certain_the 74 -29 near:#certain_time 0 -78
        near:#certain_to 82 -23 near:#certain_you -53 0 near:#certain_your 120 0
        near:#comer_a 0 -99 near:#comer_and 0 -59 near:#comer_at -89 0 near:#comer_have 88 0
        near:#comer_i -72 -50 near:#comer_is -84 115 near:#comer_me 172 0 near:#comer_on -142 0
        near:#comer_the -75 -68 near:#comer_to 56 0 near:#comer_who -58 73 near:#comer_with 0 72
        near:#comer_would 0 -54 near:#comer_you -69 128 near:#comer_your 0 -45
        near:#common_'s -56 66 near:#common_a 229 -49 near:#common_about -92 93
        near:#common_after 78 -70 near:#common_all 74 75 near:#common_am -119 0
        near:#common_an -57 42 near:#common_and -134 -34 near:#common_answer 0 -89
        near:#common_are -21 0 near:#common_as 0 -50 near:#common_at 210 -158
        near:#common_back 83 -58 near:#common_be 88 0 near:#common_befor 0 -68 near:#common_by 73 0
        near:#common_call 166 0 near:#common_can 0 70 near:#common_choos 178 0
        near:#common_client 0 71 near:#common_come 219 0 near:#common_could -71 0
        near:#common_day 219 -123 near:#common_do 160 -61 near:#common_down 0 94
        near:#common_every -105 0 near:#common_family 127 0 near:#common_for 48 94
        near:#common_from 0 -124 near:#common_have -231 0 near:#common_home 0 75
        near:#common_hour 75 -88 near:#common_how 71 0 near:#common_i -60 -110
        near:#common_in -83 44 near:#common_is 29 -235 near:#common_it -43 98
        near:#common_know -58 0 near:#common_like 146 -60 near:#common_may 0 80
        near:#common_me 120 -101 near:#common_my -124 -22 near:#common_name 0 -63
        near:#common_next 74 -77 near:#common_no 0 -51 near:#common_not 19 37
        near:#common_of -28 109 near:#common_offic 0 67 near:#common_on -194 24
        near:#common_or -5 -193 near:#common_our 0 127 near:#common_over 95 -119
        near:#common_patient 0 -107 near:#common_peopl -107 0 near:#common_say -113 114
        near:#common_see -78 88 near:#common_sinc 0 120 near:#common_so 49 0 near:#common_tell 94 0
        near:#common_than -88 0 near:#common_that -166 126 near:#common_the 0 -13
        near:#common_them 171 -18 near:#common_they 0 -55 near:#common_thi 0 131
        near:#common_thre 209 0 near:#common_time 87 0 near:#common_to 164 -35
        near:#common_was 0 76 near:#common_well 0 82 near:#common_what 131 -158
        near:#common_when 206 -124 near:#common_wher 77 94 near:#common_which 218 -110
        near:#common_who -79 24 near:#common_will 69 -128 near:#common_with 266 0
        near:#common_writ 0 -81 near:#common_year -78 0 near:#common_you -118 41
        near:#common_your 0 -34 near:#credential_for 0 119 near:#credential_not 90 -153
        near:#credential_with 76 0 near:#ending_a 112 -166 near:#ending_an 0 89
        near:#ending_and 225 -112 near:#ending_at 0 -64 near:#ending_be 0 -119
        near:#ending_been -84 -69 near:#ending_for 110 -66 near:#ending_from 0 -49
        near:#ending_got 49 0 near:#ending_home 0 70 near:#ending_i 94 0 near:#ending_it 219 127
        near:#ending_more 0 70 near:#ending_my 0 -72 near:#ending_never 0 -74 near:#ending_of 76 0
        near:#ending_offic 0 92 near:#ending_on 138 0 near:#ending_peopl 0 -52
        near:#ending_sinc 0 63 near:#ending_the 101 82 near:#ending_they 0 115 near:#ending_to 28 0
        near:#ending_who 0 99 near:#ending_with -56 0 near:#ending_you -64 97
        near:#ending_your -146 0 near:#final_and 0 47 near:#final_it 0 69 near:#final_of 0 -44
        near:#final_the -79 47 near:#final_to 0 80 near:#food_at 0 -54 near:#gap_i 0 124
        near:#gap_to 0 -106 near:#giveVerb_a -115 99 near:#giveVerb_and -73 54
        near:#giveVerb_it 153 -55 near:#giveVerb_of 186 -120 near:#giveVerb_the -16 0
        near:#giveVerb_with 72 0 near:#giveVerb_you 114 -19 near:#giveVerb_your 0 -79
        near:#goVerb_a 143 -47 near:#goVerb_and 34 47 near:#goVerb_at -107 33 near:#goVerb_by 0 -68
        near:#goVerb_for 88 -45 near:#goVerb_in 0 -49 near:#goVerb_on 0 59 near:#goVerb_the -71 0
        near:#goVerb_to 96 54 near:#goVerb_you 57 -107 near:#goVerb_your -66 74
        near:#growth_the -116 0 near:#hedge_a -44 0 near:#hedge_and -59 -160
        near:#hedge_are 79 -111 near:#hedge_be -97 0 near:#hedge_by 0 -57 near:#hedge_come 0 -121
        near:#hedge_day 135 0 near:#hedge_for -86 143 near:#hedge_i 0 -193 near:#hedge_in 0 -51
        near:#hedge_is 82 -100 near:#hedge_it 0 -87 near:#hedge_like -120 83 near:#hedge_of -43 30
        near:#hedge_on 128 -133 near:#hedge_that 24 -69 near:#hedge_the 78 -44
        near:#hedge_them 0 -81 near:#hedge_to -126 0 near:#hedge_we 0 -108 near:#hedge_with 0 -91
        near:#hedge_would 48 0 near:#hedge_you 0 -210 near:#hedge_your -148 0
        near:#meetVerb_a 216 -142 near:#meetVerb_about 0 56 near:#meetVerb_and 0 -65
        near:#meetVerb_any 152 0 near:#meetVerb_at -57 0 near:#meetVerb_for 103 -98
        near:#meetVerb_from 0 -73 near:#meetVerb_in 0 66 near:#meetVerb_it 0 -29
        near:#meetVerb_me -71 0 near:#meetVerb_offic 0 122 near:#meetVerb_on -154 -22
        near:#meetVerb_or 103 -75 near:#meetVerb_out 94 0 near:#meetVerb_the -327 72
        near:#meetVerb_them 136 0 near:#meetVerb_time 138 0 near:#meetVerb_to 81 0
        near:#meetVerb_with 127 -90 near:#meetVerb_your 42 35 near:#meeting_a 0 -62
        near:#meeting_at 0 -61 near:#meeting_on 0 39 near:#meeting_or 103 -104
        near:#meeting_the 69 -57 near:#meeting_with -98 0 near:#meeting_you -115 0
        near:#modal_a 71 -182 near:#modal_and 0 -148 near:#modal_at 0 143 near:#modal_come 0 -116
        near:#modal_do 0 -88 near:#modal_have 0 -20 near:#modal_i 0 -327 near:#modal_in 91 0
        near:#modal_it 71 -113 near:#modal_keep 163 0 near:#modal_learn 125 0
        near:#modal_like -131 0 near:#modal_not -149 88 near:#modal_of 77 -36 near:#modal_on 0 87
        near:#modal_take 0 -72 near:#modal_that 0 -43 near:#modal_the 150 32
        near:#modal_them 76 -67 near:#modal_to 47 -6 near:#modal_we 0 -119 near:#modal_with 85 -36
        near:#modal_you 77 -236 near:#modal_your -107 54 near:#moveVerb_a 0 31
        near:#moveVerb_and 146 95 near:#moveVerb_at -83 0 near:#moveVerb_from 0 -80
        near:#moveVerb_it 141 0 near:#moveVerb_me -84 0 near:#moveVerb_my 0 100
        near:#moveVerb_of 0 -36 near:#moveVerb_on 71 12 near:#moveVerb_or 0 -52
        near:#moveVerb_the -51 56 near:#moveVerb_to 0 -73 near:#moveVerb_with 0 -45
        near:#moveVerb_your -61 0 near:#named_a 96 0 near:#named_and -73 64 near:#named_for 0 95
        near:#named_the -68 64 near:#named_with 0 -84 near:#negation_a -168 75
        near:#negation_and 49 0 near:#negation_deadlin 199 0 near:#negation_hurry 241 -107
        near:#negation_i 0 96 near:#negation_it -161 0 near:#negation_need 0 -94
        near:#negation_one -97 126 near:#negation_rush 197 -106 near:#negation_that 0 88
        near:#negation_the 0 76 near:#negation_thi 144 0 near:#negation_to 0 -184
        near:#negation_you -139 0 near:#noticing_a 0 -164 near:#noticing_and -65 0
        near:#noticing_at 151 0 near:#noticing_for -24 67 near:#noticing_from 0 -58
        near:#noticing_i 0 -55 near:#noticing_in -74 -116 near:#noticing_is 0 -74
        near:#noticing_it -210 143 near:#noticing_me 90 -88 near:#noticing_my 0 83
        near:#noticing_of -108 246 near:#noticing_so 0 79 near:#noticing_that 101 -67
        near:#noticing_the -235 34 near:#noticing_them 91 0 near:#noticing_they 176 0
        near:#noticing_to 0 94 near:#noticing_what 125 -104 near:#noticing_when 133 0
        near:#noticing_which 158 -92 near:#noticing_who 0 90 near:#noticing_you -113 168
        near:#noticing_your -97 29 near:#number_and 133 0 near:#number_at -150 323
        near:#number_day -90 188 near:#number_have 113 -71 near:#number_i 0 -59
        near:#number_in 83 0 near:#number_minut 86 0 near:#number_o'clock 0 118
        near:#number_of -268 0 near:#number_one 186 0 near:#number_or 0 -45
        near:#number_the 202 -73 near:#number_to 77 0 near:#number_with 0 64 near:#number_you -75 0
        near:#number_your -59 85 near:#outcome_a 0 96 near:#outcome_and -157 23
        near:#outcome_at 0 -70 near:#outcome_for 187 0 near:#outcome_from 0 -81
        near:#outcome_i -130 0 near:#outcome_in 0 118 near:#outcome_it 127 0 near:#outcome_my 0 -92
        near:#outcome_of 79 0 near:#outcome_that -148 94 near:#outcome_the -30 81
        near:#outcome_to 113 -106 near:#outcome_what 88 -83 near:#outcome_you 0 -2
        near:#outcome_your 0 -115 near:#passVerb_a 35 51 near:#passVerb_and -45 125
        near:#passVerb_for 0 73 near:#passVerb_in 92 0 near:#passVerb_it 30 48
        near:#passVerb_me 89 -42 near:#passVerb_my 0 76 near:#passVerb_on -131 72
        near:#passVerb_one 0 103 near:#passVerb_so 0 129 near:#passVerb_that 173 0
        near:#passVerb_them -97 0 near:#passVerb_to -39 59 near:#passVerb_you -110 84
        near:#passVerb_your -76 -67 near:#past_a 0 -40 near:#past_about -48 0
        near:#past_and -161 10 near:#past_by 0 -27 near:#past_every 0 97 near:#past_for -112 21
        near:#past_i 99 41 near:#past_in -20 -13 near:#past_it -48 14 near:#past_me -73 -38
        near:#past_my 89 0 near:#past_not 0 86 near:#past_of -81 0 near:#past_on 160 -12
        near:#past_one 132 0 near:#past_out 0 98 near:#past_sinc 0 113 near:#past_that 0 -102
        near:#past_the -9 79 near:#past_them 0 107 near:#past_thre 187 0 near:#past_to -111 0
        near:#past_up -32 -73 near:#past_what 0 -55 near:#past_with 0 101 near:#past_would 0 79
        near:#past_you 0 111 near:#past_your -147 47 near:#people_'s -81 0 near:#people_a -65 127
        near:#people_and -139 -90 near:#people_at -65 -68 near:#people_have 93 0
        near:#people_i -61 -11 near:#people_in 0 -33 near:#people_it -101 81 near:#people_me 92 0
        near:#people_of -176 57 near:#people_the -111 -67 near:#people_to 91 73
        near:#people_who -87 57 near:#people_with 0 120 near:#people_would -82 -40
        near:#people_your 0 -121 near:#place_for 0 98 near:#place_is 0 90 near:#place_the 0 44
        near:#praise_a 116 0 near:#praise_and -55 0 near:#praise_for 171 0 near:#praise_of -56 0
        near:#praise_the 0 -36 near:#praise_to -54 0 near:#praise_with -103 0 near:#praise_you 94 0
        near:#profession_i 0 -102 near:#relative_the 0 -80 near:#resource_a 137 0
        near:#resource_and 0 -61 near:#resource_for -62 0 near:#resource_of -58 0
        near:#resource_on -24 -153 near:#resource_that 0 -52 near:#resource_the 82 62
        near:#resource_you 0 -100 near:#resource_your 125 -50 near:#seat_a 50 -10
        near:#seat_and 0 57 near:#seat_at -147 195 near:#seat_for -101 57 near:#seat_i 0 77
        near:#seat_in 81 -81 near:#seat_of 83 0 near:#seat_on -179 150 near:#seat_or 96 0
        near:#seat_the 0 -72 near:#seat_to 0 -81 near:#seat_you 0 -56 near:#seat_your 55 -97
        near:#sendVerb_the 157 0 near:#sendVerb_to 0 70 near:#sign_and 70 0 near:#sign_is 0 59
        near:#sign_of 0 54 near:#sign_on -132 65 near:#sign_you -114 93 near:#span_after 0 -73
        near:#span_and -89 54 near:#span_at 73 -76 near:#span_for 126 -75 near:#span_i 113 66
        near:#span_in 143 0 near:#span_is 159 -85 near:#span_of -70 61 near:#span_on -119 0
        near:#span_or 7 -146 near:#span_that 65 0 near:#span_the 143 -98 near:#span_with 0 75
        near:#span_you 0 -53 near:#span_your 103 -88 near:#takeVerb_your 120 0
        near:#third_and -89 51 near:#third_are -86 0 near:#third_at 136 0 near:#third_have 114 -91
        near:#third_the -58 -67 near:#third_will 0 -72 near:#third_with 86 0
        near:#third_would 88 -36 near:#third_you -61 0 near:#time_a 170 -11
        near:#time_after 131 -127 near:#time_and 189 -78 near:#time_any 139 -87
        near:#time_are 152 -66 near:#time_at -285 348 near:#time_befor 138 0 near:#time_for 135 -80
        near:#time_hour 0 -88 near:#time_i 171 0 near:#time_if 0 -55 near:#time_is 188 -145
        near:#time_it 83 -125 near:#time_next 0 -87 near:#time_on -125 76 near:#time_or 156 -330
        near:#time_the 47 0 near:#time_thursday 173 0 near:#time_to 124 90 near:#time_will 116 -73
        near:#time_with 0 193 near:#time_would -98 0 near:#time_you 44 -132
        near:#time_your 227 -106 near:#title_and 80 0 near:#token_and 86 0 near:#token_on -90 0
        near:#treatment_a 95 -97 near:#treatment_at 0 116 near:#treatment_for 0 77
        near:#treatment_i 0 -102 near:#treatment_on -145 67 near:#universal_a -79 0
        near:#universal_at 87 0 near:#universal_day 64 -131 near:#universal_hurry 131 -106
        near:#universal_i -146 141 near:#universal_in 47 0 near:#universal_is 0 -39
        near:#universal_one 121 0 near:#universal_rush 120 -92 near:#universal_the 54 -86
        near:#universal_time 0 -78 near:#universal_to 96 -75 near:#universal_who 0 73
        near:#universal_your 127 0 near:#vacant_i 0 109 near:#vacant_the 0 -75
        near:#vacant_to 0 -114 near:#vacant_your -102 0 near:#wantVerb_a 0 -34
        near:#wantVerb_come 183 0 near:#wantVerb_i 0 79 near:#wantVerb_in 0 -73
        near:#wantVerb_it 0 -51 near:#wantVerb_that -80 53 near:#wantVerb_the -121 -70
        near:#wantVerb_to 116 0 near:#wantVerb_you 0 61 near:#wantVerb_your -58 109
        near:#we_have 0 -58 near:#work_and 0 -42 near:#work_on 0 -124 near:#work_that 0 -28
        near:#work_the 0 -36 near:#writer_a -84 -157 near:#writer_am 100 -83 near:#writer_and 0 -30
        near:#writer_around 129 0 near:#writer_at 0 39 near:#writer_be 0 75 near:#writer_been -45 0
        near:#writer_come 0 -163 near:#writer_could 54 3 near:#writer_easy 131 0
        near:#writer_flexibl 201 0 near:#writer_for 0 -95 near:#writer_free 96 0
        near:#writer_get 109 0 near:#writer_give 0 140 near:#writer_had -69 0
        near:#writer_happy 111 0 near:#writer_have 50 -43 near:#writer_i -88 -55
        near:#writer_if -124 0 near:#writer_in 62 -99 near:#writer_is -99 128 near:#writer_it 0 -34
        near:#writer_know 33 -58 near:#writer_my 215 -32 near:#writer_need 0 115
        near:#writer_no 0 -68 near:#writer_not 0 -83 near:#writer_of -70 0 near:#writer_on 173 -78
        near:#writer_one -66 0 near:#writer_put 116 0 near:#writer_say -85 0 near:#writer_set 147 0
        near:#writer_shall 0 119 near:#writer_sinc 0 62 near:#writer_slid 159 0
        near:#writer_that 4 -52 near:#writer_the -165 -69 near:#writer_thought 0 123
        near:#writer_to 88 0 near:#writer_up 0 -89 near:#writer_what 69 -143
        near:#writer_will 0 295 near:#writer_with -146 -103 near:#writer_would 0 -61
        near:#writer_your -190 -30 near:#you_'s 0 -116 near:#you_a -6 -70 near:#you_and 236 107
        near:#you_are 71 47 near:#you_as 0 -94 near:#you_ask 0 -56 near:#you_at -52 0
        near:#you_can 0 -83 near:#you_choos 216 -91 near:#you_client -79 0 near:#you_could -65 0
        near:#you_did 0 66 near:#you_do -106 78 near:#you_find 0 -86 near:#you_for -80 0
        near:#you_get -157 71 near:#you_got 92 0 near:#you_have 48 -127 near:#you_in -65 15
        near:#you_is 44 -35 near:#you_it -86 0 near:#you_let -63 0 near:#you_like 127 -50
        near:#you_lunch -113 0 near:#you_me 26 -162 near:#you_mine 80 0 near:#you_my 0 -106
        near:#you_nam 223 0 near:#you_not 60 0 near:#you_of 150 -75 near:#you_offic 88 0
        near:#you_on -77 0 near:#you_peopl -105 0 near:#you_pick 150 -96 near:#you_put 0 68
        near:#you_said 0 -57 near:#you_say 73 0 near:#you_so 0 63 near:#you_tell 135 -84
        near:#you_that 0 30 near:#you_the 234 -62 near:#you_them 100 0 near:#you_ther -113 0
        near:#you_time 187 -98 near:#you_to 0 -28 near:#you_when 78 0 near:#you_which 172 -80
        near:#you_will -117 0 near:#you_with 39 -65 near:#you_would 0 13 near:#you_you 0 56
        near:a_#accessVerb -178 53 near:a_#anyone 0 -75 near:a_#benefit -65 -79
        near:a_#capacity -149 41 near:a_#certain -156 111 near:a_#common -124 83
        near:a_#ending 0 74 near:a_#food 250 -77 near:a_#goVerb 47 -97 near:a_#growth 0 -98
        near:a_#hedge 67 -105 near:a_#meetVerb 0 -84 near:a_#meeting 189 -107
        near:a_#moveVerb 103 -49 near:a_#number 0 -63 near:a_#passVerb 0 116 near:a_#past -97 0
        near:a_#people -90 -119 near:a_#place 0 -75 near:a_#praise -88 102
        near:a_#profession -66 -60 near:a_#seat 0 -60 near:a_#sign 155 0 near:a_#social 0 -94
        near:a_#span -195 0 near:a_#third 0 -83 near:a_#time 139 -98 near:a_#token 125 0
        near:a_#treatment -78 -18 near:a_#universal 0 104 near:a_#writer 0 -39 near:a_#you 70 -55
        near:about_#common 0 -79 near:after_#common 93 -16 near:all_#common 157 -46
        near:all_#number 226 0 near:all_#people 218 0 near:am_#accessVerb 0 -33
        near:am_#anyone 0 113 near:am_#certain 0 -94 near:am_#common -100 0 near:am_#ending -86 0
        near:am_#goVerb 0 78 near:am_#hedge 163 0 near:am_#meetVerb -120 122
        near:am_#moveVerb -105 69 near:am_#named -83 0 near:am_#noticing 93 0
        near:am_#outcome 102 0 near:am_#passVerb 0 82 near:am_#past 0 130 near:am_#people -79 0
        near:am_#place 93 0 near:am_#profession 0 -88 near:am_#you -79 0 near:an_#capacity 0 -68
        near:an_#time 0 -47 near:and_#accessVerb 51 -52 near:and_#anyone -98 -3
        near:and_#benefit 35 -61 near:and_#capacity 0 -76 near:and_#comer -102 0
        near:and_#common 0 -4 near:and_#ending -241 17 near:and_#gap 0 -66 near:and_#giveVerb 115 0
        near:and_#goVerb 114 -135 near:and_#hedge 17 -115 near:and_#meetVerb 83 -99
        near:and_#modal 254 -55 near:and_#named -66 0 near:and_#noticing 0 17
        near:and_#number 61 -62 near:and_#passVerb 0 119 near:and_#past -120 -119
        near:and_#people -137 -41 near:and_#seat 46 -181 near:and_#span 44 -48
        near:and_#third -105 0 near:and_#time 158 -146 near:and_#treatment 0 -81
        near:and_#writer 135 -16 near:and_#you -244 130 near:any_#anyone 145 0
        near:any_#common 61 -131 near:any_#people 99 0 near:any_#praise 124 0
        near:any_#span 161 -232 near:any_#time 256 -327 near:any_#you 148 -69
        near:are_#accessVerb -103 0 near:are_#anyone -105 0 near:are_#common -90 0
        near:are_#outcome -82 0 near:are_#people 0 43 near:are_#praise 0 103 near:as_#outcome 0 -44
        near:at_#accessVerb 167 65 near:at_#anyone 0 -56 near:at_#capacity 102 0
        near:at_#certain 0 -105 near:at_#common 66 -52 near:at_#named 0 94 near:at_#number -275 544
        near:at_#resource 104 -129 near:at_#span 123 -119 near:at_#time 0 50
        near:at_#treatment 92 -106 near:at_#universal 0 -103 near:at_#writer 0 -39
        near:at_#you 145 0 near:be_#accessVerb -107 70 near:be_#anyone 61 0
        near:be_#benefit 273 -144 near:be_#common 83 -22 near:be_#ending 128 0
        near:be_#giveVerb 0 122 near:be_#goVerb 135 0 near:be_#meetVerb 220 0
        near:be_#moveVerb 85 0 near:be_#passVerb 0 79 near:be_#past 74 0 near:be_#wantVerb 103 -93
        near:be_#you 0 46 near:befor_#common 0 -36 near:befor_#time 77 -60 near:by_#common -50 0
        near:by_#goVerb 0 -79 near:by_#meeting 0 -96 near:can_#common 0 -67 near:can_#ending 89 -51
        near:can_#goVerb 79 -109 near:can_#meetVerb 63 -41 near:can_#negation -134 107
        near:can_#noticing -84 -72 near:can_#passVerb -90 0 near:can_#time 0 -91
        near:client_#common 0 76 near:come_#common 0 81 near:come_#you 120 0
        near:could_#accessVerb -104 0 near:could_#benefit 0 -44 near:could_#common 0 -108
        near:could_#giveVerb 123 0 near:could_#goVerb 0 -119 near:could_#meetVerb 184 -189
        near:could_#moveVerb 0 -92 near:could_#noticing 0 -26 near:could_#we 0 -72
        near:could_#writer 0 -112 near:could_#you 0 -48 near:day_#common 0 105 near:day_#you 0 -51
        near:do_#accessVerb 151 0 near:do_#common -88 86 near:do_#negation 137 -130
        near:do_#noticing -107 0 near:do_#praise 0 87 near:every_#common -80 0
        near:first_#span -126 0 near:first_#time 0 -66 near:for_#anyone 70 57
        near:for_#certain -139 0 near:for_#comer 0 60 near:for_#common -52 0
        near:for_#meeting 115 -78 near:for_#noticing 81 0 near:for_#number 0 37
        near:for_#people 0 140 near:for_#praise -79 0 near:for_#seat -62 77 near:for_#span -44 0
        near:for_#third 184 0 near:for_#time 0 -92 near:for_#universal -127 98
        near:for_#writer -72 -88 near:for_#you 79 -24 near:friday_#number 0 107
        near:get_#common -120 94 near:good_#you 144 0 near:got_#common 110 0 near:had_#common 0 75
        near:had_#meetVerb 0 103 near:has_#accessVerb 0 -82 near:has_#common -65 0
        near:has_#meetVerb 0 71 near:has_#past -80 0 near:have_#certain -111 -106
        near:have_#comer 0 -86 near:have_#common -124 0 near:have_#giveVerb 0 -106
        near:have_#goVerb -89 0 near:have_#meetVerb -135 0 near:have_#moveVerb 0 109
        near:have_#negation -119 0 near:have_#noticing -63 -39 near:have_#number -68 0
        near:have_#passVerb -113 135 near:have_#past 0 131 near:have_#people 0 -47
        near:have_#resource 52 -50 near:have_#seat -91 144 near:have_#time 94 0
        near:have_#treatment 0 133 near:have_#universal -125 -76 near:have_#writer 0 -68
        near:he_#past 0 52 near:hear_#you 110 0 near:how_#past 174 0 near:how_#you 159 -70
        near:i_#accessVerb 77 -4 near:i_#anyone -56 38 near:i_#benefit -82 -140
        near:i_#certain -174 -129 near:i_#comer -98 -92 near:i_#common -61 -73 near:i_#ending 55 0
        near:i_#final -72 100 near:i_#food 0 -67 near:i_#giveVerb -39 -99 near:i_#goVerb 0 -27
        near:i_#growth 0 93 near:i_#hedge 73 -77 near:i_#meetVerb -177 -27 near:i_#modal 97 55
        near:i_#moveVerb 113 0 near:i_#named -85 37 near:i_#negation 5 -106
        near:i_#noticing 90 -133 near:i_#number -115 0 near:i_#outcome 158 -81
        near:i_#passVerb 0 39 near:i_#past -8 47 near:i_#people -95 -156 near:i_#place 266 0
        near:i_#praise -145 -6 near:i_#resource 59 0 near:i_#sendVerb 175 0 near:i_#span 0 -54
        near:i_#third 0 76 near:i_#time 36 -56 near:i_#treatment 0 79 near:i_#universal -103 -107
        near:i_#wantVerb -165 125 near:i_#work 0 -47 near:i_#writer 206 -76 near:i_#you -184 43
        near:if_#certain 0 -88 near:if_#ending 95 0 near:if_#hedge -121 137 near:if_#outcome 149 0
        near:if_#past 100 -17 near:if_#universal 0 -86 near:if_#you 49 -95
        near:in_#accessVerb -69 0 near:in_#common 51 83 near:in_#final 0 67 near:in_#named -47 68
        near:in_#noticing 0 106 near:in_#number -102 -56 near:in_#people -66 117
        near:in_#place 0 82 near:in_#seat -93 102 near:in_#span 0 -69 near:in_#time -71 56
        near:in_#treatment 0 74 near:in_#universal 0 66 near:in_#work 0 -58
        near:in_#writer -89 -166 near:in_#you 94 -60 near:is_#accessVerb 0 -78
        near:is_#anyone 0 -61 near:is_#benefit 151 -96 near:is_#certain 74 -184
        near:is_#common 137 -35 near:is_#gap -69 0 near:is_#growth 0 -57 near:is_#negation 85 -106
        near:is_#passVerb 0 113 near:is_#past -74 0 near:is_#people 0 -54 near:is_#praise 155 -63
        near:is_#span 125 0 near:is_#time 103 -119 near:is_#universal 86 -221
        near:is_#writer -105 0 near:is_#you 243 -83 near:it_#accessVerb 0 -98
        near:it_#anyone -123 0 near:it_#benefit 142 -118 near:it_#certain 0 -114
        near:it_#common -227 102 near:it_#ending 0 103 near:it_#gap -121 0 near:it_#goVerb 0 107
        near:it_#hedge -247 121 near:it_#meetVerb 0 76 near:it_#modal 0 -17 near:it_#moveVerb 0 155
        near:it_#negation 0 57 near:it_#noticing 0 -75 near:it_#number 0 -102 near:it_#outcome 0 71
        near:it_#past -60 37 near:it_#time -78 0 near:it_#vacant -117 0 near:it_#writer -171 65
        near:it_#you -69 58 near:keep_#common 0 85 near:know_#common 0 -69 near:last_#time 0 67
        near:let_#writer 80 -99 near:like_#noticing 0 -66 near:may_#ending 0 -38
        near:may_#goVerb 0 -38 near:may_#meetVerb 0 -47 near:may_#outcome 144 0
        near:may_#passVerb 198 0 near:may_#writer 0 -117 near:me_#certain -110 0
        near:me_#common 90 0 near:me_#ending 133 -111 near:me_#hedge -118 0 near:me_#meetVerb 0 -98
        near:me_#noticing 149 0 near:me_#outcome 107 0 near:me_#span 88 0 near:me_#you 70 -11
        near:might_#benefit -78 0 near:might_#common -54 0 near:might_#ending 0 -63
        near:monday_#number 0 115 near:monday_#time 145 -88 near:most_#span 106 0
        near:most_#time 144 0 near:my_#accessVerb 0 -122 near:my_#common -67 119
        near:my_#hedge 0 134 near:my_#meetVerb 84 0 near:my_#number 0 -67 near:my_#outcome 0 43
        near:my_#people -49 0 near:my_#seat 0 -69 near:my_#time 174 0 near:my_#token 0 78
        near:my_#treatment 0 -41 near:name_#common 149 0 near:new_#common 0 123
        near:next_#common 0 -63 near:next_#span 0 -67 near:no_#common -95 0
        near:not_#accessVerb 167 -92 near:not_#anyone -108 0 near:not_#common 71 -63
        near:not_#ending 34 0 near:not_#hedge 0 -71 near:not_#meetVerb 0 69 near:not_#moveVerb 57 0
        near:not_#noticing -128 0 near:not_#passVerb 0 -70 near:not_#past 80 57
        near:not_#people -79 102 near:not_#writer 86 0 near:not_#you -138 0
        near:of_#accessVerb 0 59 near:of_#anyone 142 -54 near:of_#benefit 0 -73
        near:of_#certain 106 95 near:of_#comer 0 106 near:of_#common 57 147 near:of_#ending 75 0
        near:of_#final 0 -91 near:of_#meetVerb 0 70 near:of_#meeting 85 -87
        near:of_#noticing -57 53 near:of_#number -58 6 near:of_#outcome -77 0
        near:of_#passVerb 0 66 near:of_#past -94 130 near:of_#people 153 0 near:of_#praise 0 84
        near:of_#resource 0 6 near:of_#seat 60 0 near:of_#third -81 0 near:of_#universal 99 75
        near:of_#writer -78 -89 near:of_#you 0 150 near:offic_#common 0 -79
        near:on_#accessVerb 0 52 near:on_#anyone 85 -135 near:on_#certain 0 -66
        near:on_#common 192 -240 near:on_#goVerb 174 -65 near:on_#meetVerb 141 -106
        near:on_#meeting 0 -75 near:on_#moveVerb 0 -82 near:on_#number 0 452 near:on_#outcome 0 -77
        near:on_#people 215 -61 near:on_#place 0 72 near:on_#seat -100 -32 near:on_#span 83 -54
        near:on_#time -220 304 near:on_#universal 63 -104 near:on_#writer 144 -192
        near:on_#you 147 -86 near:one_#accessVerb 0 -80 near:one_#common 56 0 near:one_#past 0 -57
        near:one_#people 192 0 near:or_#common 45 -156 near:or_#goVerb 0 -79 near:or_#hedge 0 -76
        near:or_#modal 0 -80 near:or_#number 114 -53 near:or_#place 125 -98 near:or_#span 47 -137
        near:or_#time 245 -349 near:or_#writer 119 -64 near:or_#you 54 -66
        near:other_#common 76 -101 near:out_#common 0 -110 near:out_#writer 0 -113
        near:own_#common 0 70 near:peopl_#common -80 0 near:pleas_#common 87 0
        near:see_#comer 0 -97 near:see_#common 0 -28 near:see_#people 0 -112 near:see_#you -92 122
        near:should_#common 0 81 near:so_#common 66 0 near:so_#hedge 0 98 near:so_#modal -96 0
        near:so_#writer -126 0 near:some_#common 97 0 near:some_#span 111 0 near:some_#time 170 -89
        near:suit_#you 0 -89 near:take_#common 151 0 near:take_#you 131 -84
        near:tell_#writer 142 -71 near:thank_#you -108 0 near:that_#anyone 0 131
        near:that_#benefit 34 0 near:that_#certain -95 128 near:that_#comer -79 68
        near:that_#common 0 75 near:that_#ending 148 85 near:that_#giveVerb 0 91
        near:that_#goVerb 0 53 near:that_#hedge 0 68 near:that_#meetVerb 44 0
        near:that_#modal 125 73 near:that_#negation 0 76 near:that_#noticing -52 0
        near:that_#number 0 -111 near:that_#outcome 186 32 near:that_#passVerb 0 93
        near:that_#past -92 72 near:that_#people -113 77 near:that_#praise 126 -70
        near:that_#span -154 0 near:that_#third 64 0 near:that_#time -99 108
        near:that_#universal -92 121 near:that_#wantVerb 0 78 near:that_#writer 0 -111
        near:that_#you -36 -26 near:the_#accessVerb -76 82 near:the_#anyone 84 0
        near:the_#benefit 123 0 near:the_#capacity 0 -92 near:the_#certain -124 0
        near:the_#comer -91 53 near:the_#common -95 0 near:the_#ending 119 0 near:the_#final 0 -43
        near:the_#food 0 97 near:the_#gap -61 38 near:the_#giveVerb 97 12 near:the_#goVerb 0 -49
        near:the_#growth 0 126 near:the_#hedge 0 -100 near:the_#meetVerb 42 0
        near:the_#meeting -118 150 near:the_#modal 0 -58 near:the_#moveVerb 88 0
        near:the_#named 84 0 near:the_#negation 0 -137 near:the_#noticing 0 119
        near:the_#number -143 258 near:the_#outcome 39 -56 near:the_#passVerb -51 -59
        near:the_#past -209 0 near:the_#people 0 28 near:the_#place -250 187 near:the_#praise 197 0
        near:the_#profession 0 113 near:the_#resource -39 -5 near:the_#seat 156 -128
        near:the_#sign -107 0 near:the_#span -106 -161 near:the_#third 99 0 near:the_#time 147 -161
        near:the_#token 0 58 near:the_#treatment 0 -106 near:the_#vacant -45 122
        near:the_#work -31 53 near:the_#writer -99 0 near:the_#you 63 45 near:them_#common 159 -60
        near:them_#outcome -127 0 near:then_#common 0 -114 near:ther_#certain 104 -141
        near:ther_#common 0 -47 near:ther_#negation 139 -123 near:ther_#universal 104 -152
        near:they_#common -78 92 near:they_#ending 204 -62 near:they_#noticing -104 82
        near:thi_#common -79 112 near:thi_#number 0 116 near:thi_#span 0 78 near:thi_#time -69 116
        near:thing_#common 0 100 near:thos_#meetVerb 0 114 near:thre_#common 190 0
        near:thursday_#number 0 97 near:to_#accessVerb 56 -223 near:to_#anyone -171 146
        near:to_#benefit 195 0 near:to_#certain -74 0 near:to_#comer -70 0 near:to_#common -46 45
        near:to_#credential 64 -114 near:to_#ending 0 42 near:to_#final 138 -206 near:to_#gap 98 0
        near:to_#giveVerb 0 -6 near:to_#goVerb 44 25 near:to_#hedge 77 0 near:to_#meetVerb 0 88
        near:to_#meeting -67 0 near:to_#moveVerb 68 0 near:to_#noticing 136 108
        near:to_#number -99 -18 near:to_#outcome 51 -23 near:to_#passVerb -138 0
        near:to_#past -88 71 near:to_#people -63 -16 near:to_#span -89 0 near:to_#third 0 -86
        near:to_#time -67 0 near:to_#universal -50 31 near:to_#vacant 99 0 near:to_#writer -58 -75
        near:to_#you -48 0 near:tuesday_#time 133 0 near:two_#common -60 0 near:us_#common -77 0
        near:want_#noticing 0 76 near:we_#common 108 -37 near:we_#ending 0 -50
        near:we_#goVerb 0 -70 near:we_#hedge 0 -82 near:we_#meetVerb 121 -74 near:we_#meeting 0 -80
        near:week_#common 0 -32 near:what_#common 83 -25 near:what_#modal 0 -153
        near:what_#noticing 0 -96 near:what_#past -79 80 near:what_#people 0 86
        near:what_#third 0 -118 near:what_#writer -72 0 near:whatever_#common 107 0
        near:whatever_#you 100 0 near:when_#moveVerb 81 0 near:when_#past 0 101 near:when_#you 62 0
        near:whenever_#common 119 -130 near:whenever_#you 128 -111 near:which_#common 67 -61
        near:whichever_#you 126 -116 near:who_#accessVerb 0 68 near:who_#benefit 0 65
        near:who_#common 0 34 near:who_#ending -47 52 near:who_#goVerb -94 91
        near:who_#meetVerb -72 115 near:who_#modal 0 65 near:who_#moveVerb -128 71
        near:who_#outcome -58 0 near:who_#past -95 85 near:will_#accessVerb 155 109
        near:will_#certain 0 98 near:will_#common 126 0 near:will_#ending 0 139
        near:will_#giveVerb -85 0 near:will_#goVerb -134 95 near:will_#meetVerb -154 126
        near:will_#moveVerb 0 66 near:will_#outcome -108 98 near:will_#passVerb 122 0
        near:will_#you -152 148 near:with_#accessVerb 0 -94 near:with_#anyone 0 92
        near:with_#common -75 93 near:with_#ending 0 137 near:with_#number 0 -87
        near:with_#outcome 0 85 near:with_#people -163 59 near:with_#third 0 -55
        near:with_#writer 0 -75 near:with_#you 127 0 near:work_#common -87 165 near:work_#you 117 0
        near:would_#benefit 86 -29 near:would_#common 0 -32 near:would_#ending 114 -28
        near:would_#giveVerb 0 -78 near:would_#goVerb 0 -95 near:would_#hedge -88 0
        near:would_#meetVerb 0 -43 near:would_#moveVerb 0 -70 near:would_#negation 75 0
        near:would_#noticing -82 0 near:would_#outcome 144 0 near:would_#past -136 50
        near:would_#third 0 -101 near:would_#wantVerb -116 83 near:would_#writer 54 0
        near:would_#you 106 -150 near:you_#accessVerb 111 0 near:you_#anyone -17 0
        near:you_#benefit 105 -73 near:you_#certain 0 189 near:you_#comer 117 0
        near:you_#common 122 -98 near:you_#credential -112 123 near:you_#ending -39 45
        near:you_#food -57 0 near:you_#giveVerb -48 27 near:you_#goVerb -54 -59
        near:you_#hedge -161 0 near:you_#meetVerb -77 0 near:you_#meeting 0 -9
        near:you_#modal -152 7 near:you_#moveVerb 0 -36 near:you_#negation 41 29
        near:you_#noticing 55 -112 near:you_#number 168 20 near:you_#outcome 67 -19
        near:you_#passVerb 231 -59 near:you_#past -123 150 near:you_#people -116 0
        near:you_#place -73 0 near:you_#praise -179 166 near:you_#resource 132 0
        near:you_#seat 138 -77 near:you_#sign 236 0 near:you_#span 143 0 near:you_#time -79 -41
        near:you_#token 240 0 near:you_#universal -28 177 near:you_#wantVerb 187 -148
        near:you_#work 0 97 near:you_#writer 12 -199 near:you_#you 0 43 near:your_#accessVerb 0 42
        near:your_#anyone 0 51 near:your_#benefit -100 138 near:your_#capacity 97 -63
        near:your_#comer 0 -83 near:your_#common 18 -54 near:your_#ending -146 0
        near:your_#giveVerb 0 -154 near:your_#goVerb 0 63 near:your_#hedge -63 0
        near:your_#modal -114 -1 near:your_#noticing 111 91 near:your_#outcome 81 -84
        near:your_#passVerb 127 -73 near:your_#past -138 154 near:your_#people -35 -93
        near:your_#praise 0 -25 near:your_#resource 0 -176 near:your_#seat 0 44
        near:your_#sign -208 56 near:your_#span 89 -87 near:your_#token -103 0
        near:your_#treatment 0 84 near:your_#work -76 -22 near:your_#writer 57 -54
        near:your_#you 0 -58 pair:^_a -74 0 pair:^_any 186 -170 pair:^_befor 134 0
        pair:^_coff 0 -92 pair:^_could 0 -231 pair:^_he 77 0 pair:^_i -178 191 pair:^_if 22 -120
        pair:^_in -100 -30 pair:^_it -251 83 pair:^_may -127 -71 pair:^_might 0 -96
        pair:^_my -125 163 pair:^_nobody -76 0 pair:^_or 109 0 pair:^_shall 0 -125
        pair:^_so -146 64 pair:^_thank -132 0 pair:^_that -155 0 pair:^_the -226 -111
        pair:^_ther 62 -130 pair:^_they -104 83 pair:^_we -73 0 pair:^_what -119 0
        pair:^_whatever 130 0 pair:^_whenever 228 0 pair:^_whichever 219 0 pair:^_would 176 -225
        pair:^_you 57 333 pair:^_your -48 -93 pair:a_coff 116 0 pair:a_few -67 -54
        pair:a_good -135 0 pair:a_time 157 0 pair:about_the -52 0 pair:after_the 0 -62
        pair:am_a -101 -52 pair:am_easy 183 0 pair:and_a -51 -106 pair:and_i 117 13
        pair:and_if 205 -84 pair:and_it -112 88 pair:and_mine -87 0 pair:and_that -64 0
        pair:and_the 103 -204 pair:and_then 0 -56 pair:and_they -90 0 pair:and_you -50 136
        pair:and_your -304 58 pair:any_day 0 -108 pair:any_of 177 0 pair:at_five 283 0
        pair:at_noon -146 164 pair:at_the -85 -56 pair:at_your 267 0 pair:back_$ 87 0
        pair:be_a 0 -106 pair:be_at 0 146 pair:be_good 129 0 pair:be_in 0 118 pair:befor_the 39 0
        pair:better_for 221 0 pair:bring_the -97 0 pair:by_the -193 0 pair:can_not -168 57
        pair:coff_$ 117 -78 pair:come_to 71 -48 pair:could_i 0 -108 pair:could_we 0 -96
        pair:day_$ 164 -112 pair:do_$ -79 0 pair:do_not 190 -142 pair:do_with 166 0 pair:for_a 17 0
        pair:for_the -54 147 pair:for_them 149 0 pair:for_you 287 -72 pair:for_your -3 0
        pair:from_the 0 -61 pair:good_$ 0 -117 pair:good_for 329 0 pair:got_a 125 0
        pair:happy_to 203 0 pair:have_a -24 0 pair:have_been -72 0 pair:have_got 70 0
        pair:how_you 136 -53 pair:i_am 139 -91 pair:i_can 0 -12 pair:i_come 0 -102
        pair:i_could 80 -82 pair:i_do 0 63 pair:i_had 0 84 pair:i_have 0 -39 pair:i_know 0 -53
        pair:i_shall 0 131 pair:i_think -57 0 pair:i_thought 0 120 pair:i_was -51 0
        pair:i_will 0 314 pair:i_would 101 -82 pair:if_it 0 -106 pair:if_the 0 -90
        pair:if_you 88 -172 pair:in_my -104 0 pair:in_the -131 107 pair:is_a -95 101
        pair:is_free -113 0 pair:is_no 137 -188 pair:it_$ 68 -88 pair:it_and -84 36
        pair:it_for -93 0 pair:it_in -107 0 pair:it_is 0 83 pair:it_to -78 141 pair:it_was 0 32
        pair:let_me 112 -112 pair:like_$ 169 0 pair:like_to -100 0 pair:lot_of 0 77
        pair:lunch_$ -88 0 pair:may_i 0 -117 pair:me_$ 0 -32 pair:monday_at 0 105 pair:my_own 0 38
        pair:night_$ 148 0 pair:no_hurry 179 -119 pair:no_rush 133 -106 pair:of_a 0 116
        pair:of_it 83 0 pair:of_the 82 -100 pair:of_them 0 -77 pair:of_us 0 48 pair:of_you -140 110
        pair:of_your 256 0 pair:on_a 0 -83 pair:on_friday 0 163 pair:on_it -169 132
        pair:on_monday -107 61 pair:on_my 0 -101 pair:on_one 176 0 pair:on_the -39 144
        pair:on_thursday -137 69 pair:on_wednesday 0 93 pair:on_your 90 0 pair:one_$ 82 -114
        pair:one_of -190 0 pair:or_a 0 -47 pair:or_after 90 -88 pair:or_the 128 -86
        pair:peopl_who -123 76 pair:say_when 184 0 pair:see_you 0 95 pair:so_i -118 0
        pair:some_of -76 0 pair:take_your 181 0 pair:tell_me 253 -98 pair:than_i 0 82
        pair:thank_you -151 0 pair:that_is 0 -37 pair:that_the 76 0 pair:that_they 156 0
        pair:that_you 0 -33 pair:the_best 0 88 pair:the_corner 0 102 pair:the_county 0 -56
        pair:the_day 94 -60 pair:the_first 159 0 pair:the_hour 0 -103 pair:the_one 131 -53
        pair:the_other 0 -65 pair:the_peopl 0 108 pair:the_same -123 0 pair:them_$ 102 0
        pair:ther_$ -223 91 pair:ther_is -2 -73 pair:they_are -94 0 pair:they_have 179 0
        pair:think_that 90 0 pair:to_a -67 0 pair:to_be -121 3 pair:to_come 189 0
        pair:to_do 113 -132 pair:to_have 0 -44 pair:to_know -104 165 pair:to_learn 136 0
        pair:to_my 0 118 pair:to_say -139 85 pair:to_the -74 77 pair:to_writ 112 -94
        pair:to_your 92 -152 pair:want_to -106 99 pair:what_i -100 0 pair:when_$ 153 0
        pair:when_you 133 0 pair:whenever_the 201 0 pair:whenever_you 140 0 pair:which_i -80 0
        pair:who_have 0 79 pair:will_be -39 112 pair:will_come 0 79 pair:will_not -109 0
        pair:with_a -51 89 pair:with_me 0 -76 pair:with_the 78 0 pair:with_your 66 0
        pair:work_$ -107 0 pair:work_for 116 0 pair:would_be 59 -50 pair:would_have 0 -89
        pair:would_like -94 0 pair:would_you 0 -80 pair:year_$ -85 0 pair:you_$ 67 -10
        pair:you_a 140 -55 pair:you_and -60 0 pair:you_are 0 50 pair:you_choos 151 0
        pair:you_could -149 0 pair:you_do -123 93 pair:you_for -106 0 pair:you_have 89 -104
        pair:you_know 0 -84 pair:you_let -80 0 pair:you_like 171 -120 pair:you_pick 104 0
        pair:you_say 100 0 pair:you_tell 73 0 pair:you_will -140 0 pair:you_would 117 78
        pair:your_$ -103 0 pair:your_client -93 0 pair:your_time 169 0 some:#accessVerb 268 0
        some:#anyone 12 -55 some:#benefit -36 -164 some:#capacity 184 -14 some:#certain 0 -66
        some:#comer 108 -84 some:#common 7 -127 some:#credential -193 58 some:#ending -176 25
        some:#final -98 -35 some:#food 28 -314 some:#gap -45 -19 some:#giveVerb -146 -37
        some:#goVerb 151 -111 some:#growth -72 -1 some:#hedge -132 -203 some:#hollow 115 -114
        some:#meetVerb -110 -130 some:#meeting 202 -364 some:#modal 0 -259 some:#month 120 0
        some:#moveVerb -184 102 some:#named -293 126 some:#negation 206 -100
        some:#noticing -379 100 some:#number -264 151 some:#outcome 137 -26 some:#passVerb -76 171
        some:#past -469 25 some:#people -198 0 some:#place 99 -88 some:#praise 40 -115
        some:#profession -293 65 some:#relative -168 64 some:#resource -101 -123 some:#seat 43 0
        some:#sendVerb 195 -108 some:#sign 0 51 some:#social 0 -83 some:#span 388 -298
        some:#symptom -136 -128 some:#takeVerb 0 2 some:#third -330 -119 some:#time 382 -178
        some:#title -146 -73 some:#token 24 67 some:#treatment -203 -103 some:#universal 272 -103
        some:#vacant 119 -50 some:#wantVerb -393 45 some:#we -168 -41 some:#work -171 -200
        some:#writer 151 -241 some:#you 202 -90 wish:I_be 84 186 wish:I_like -107 62
        wish:You_have -66 0 word:'s 56 -38 word:2 0 83 word:22nd 0 170 word:a -128 -38
        word:about 49 -43 word:acros -103 0 word:add -115 84 word:after 317 -299
        word:afternoon 134 -61 word:all 138 0 word:allow 0 -108 word:along 0 67 word:alway -92 85
        word:am 240 -91 word:an -94 0 word:and -7 -57 word:answer 212 -240 word:any 654 -355
        word:anybody -137 0 word:anyon 0 37 word:anyth 0 -119 word:are -39 -135 word:around 280 0
        word:as -27 -111 word:ask -115 48 word:at -268 222 word:attach -163 235
        word:avoidanc 0 -124 word:back 69 -151 word:be -74 -12 word:becaus -165 0 word:been -213 0
        word:befor 212 -235 word:behind -119 0 word:besid 0 73 word:better 182 0
        word:between 341 -104 word:bit 0 -97 word:book 187 0 word:both 111 -24 word:bring 0 -93
        word:bus 0 -147 word:by -79 -194 word:calendar 0 -96 word:call 132 -131 word:came 0 -95
        word:can 10 -108 word:card 0 61 word:care 152 -109 word:carry -113 64 word:catch -230 0
        word:chair -140 0 word:charg -81 0 word:child -105 70 word:children 90 63 word:choic 220 0
        word:choos 677 -155 word:chos 229 0 word:client -25 0 word:clos 88 0 word:coff 217 -141
        word:com -201 152 word:come 128 -77 word:consult 0 -126 word:convenienc 304 0
        word:corner 0 96 word:cost -232 0 word:could 158 -238 word:counselor -124 0
        word:county 0 -63 word:courthous 137 0 word:cros -207 0 word:date 446 -177
        word:day 578 -166 word:deadlin 401 0 word:decid 234 0 word:deck 234 0 word:deserv -143 0
        word:desk -140 0 word:did -30 0 word:do -40 -62 word:doe -143 0 word:done 0 104
        word:door -168 0 word:drink -191 0 word:each -120 79 word:early 91 -104 word:easier 196 0
        word:easy 270 0 word:eat 0 83 word:either 136 0 word:eleven 0 -136 word:else -100 100
        word:enclos -157 0 word:end 0 -31 word:enjoy -111 0 word:even 168 -78 word:every -340 135
        word:everybody 0 -62 word:everyon -160 127 word:expect -180 122 word:fall -240 0
        word:family 79 78 word:fee 179 0 word:feel 133 0 word:few -97 -91 word:find 114 -177
        word:fine 139 -95 word:finish 266 123 word:firm 218 0 word:first 54 -144 word:fit 108 0
        word:five 286 0 word:flexibl 404 0 word:floor -100 0 word:folk 166 0 word:for -105 -21
        word:forty 0 81 word:found 0 85 word:four -147 -76 word:free 200 -55 word:friday 144 108
        word:from -87 -90 word:front -82 0 word:gap 315 0 word:get -93 79 word:give -122 175
        word:glad 134 0 word:go -47 53 word:good 320 -65 word:got 76 0 word:grad 151 0
        word:great 0 -76 word:group 0 95 word:had -271 71 word:half 0 78 word:hand -153 0
        word:hard 0 96 word:has -2 -58 word:have 22 -121 word:hear 0 -90 word:heard 0 -77
        word:help 185 -18 word:her -78 0 word:here -82 0 word:him -124 0 word:his 0 -97
        word:hold 0 -150 word:home -136 59 word:hope -224 139 word:hour 400 -230 word:hous -128 0
        word:how 209 -68 word:hurry 467 -132 word:i 65 -143 word:if 395 -233 word:in -191 78
        word:into -155 115 word:is 141 -160 word:it -7 0 word:kid 88 0 word:knew 295 0
        word:know -132 72 word:last -81 0 word:late 170 -145 word:laugh 0 -112 word:learn 104 0
        word:least 198 0 word:leav 367 -249 word:leisur 268 0 word:les 182 0 word:let 103 -136
        word:letter 0 -88 word:like 210 -143 word:line -204 223 word:list -169 137
        word:listen 158 0 word:littl -97 92 word:look -24 -71 word:los -95 0 word:lot -57 134
        word:love 0 86 word:lunch -79 -161 word:made -79 0 word:make -119 0 word:man 0 -33
        word:many -202 120 word:may 24 -36 word:me 82 -174 word:mean 0 -69 word:men 0 -153
        word:might -158 -88 word:mine -26 -60 word:minut 187 -84 word:monday 93 0 word:month 0 -165
        word:more -57 18 word:morn 215 -29 word:morning 145 -62 word:most 114 0 word:mov 77 0
        word:much 0 66 word:my -74 -65 word:myself -76 0 word:nam 265 0 word:name 340 -149
        word:need 196 0 word:never 0 -79 word:new -215 123 word:next 137 -237 word:night 121 0
        word:no 293 -269 word:nobody -259 176 word:noon 0 183 word:not 221 -1 word:noth -97 0
        word:notic 0 183 word:now -96 -57 word:number 0 -68 word:o'clock -184 167 word:of -230 72
        word:offer -195 79 word:offic 87 51 word:often 0 -79 word:old -136 0 word:on -93 211
        word:once -109 0 word:one 148 -91 word:open -53 38 word:or 989 -770 word:other 0 -118
        word:ought -102 0 word:our -173 22 word:out -72 81 word:over 150 -280 word:page -61 168
        word:part 0 -80 word:past -115 125 word:patient 0 -128 word:peopl -344 0 word:person -146 0
        word:phon 68 -97 word:pick 463 -213 word:plac 0 56 word:plan 0 -141 word:play -108 -102
        word:pleas 232 -254 word:practic -72 0 word:print -135 0 word:proud -93 0
        word:question -64 0 word:reach 0 90 word:read -92 0 word:reply 249 0 word:report 0 99
        word:return -124 0 word:right 0 -120 word:room -114 0 word:round 86 -141 word:row 0 -102
        word:run 0 -96 word:rush 451 -169 word:same -221 0 word:sat 0 82 word:saturday 208 -88
        word:saw 0 88 word:say 17 0 word:schedul 0 90 word:school 0 -37 word:season 140 0
        word:second -88 0 word:see -115 68 word:seen -103 66 word:session -113 122 word:set 382 0
        word:seven 0 98 word:shall -125 0 word:she -70 0 word:sheet -90 -87 word:shift 359 -95
        word:short 0 -115 word:should 233 123 word:show -89 0 word:sign -127 75 word:sinc -280 133
        word:sit -62 -63 word:six 172 0 word:slid 236 0 word:slow 0 -95 word:small 0 130
        word:so 48 81 word:some 0 -58 word:somebody 0 75 word:someon -120 0 word:someth -68 0
        word:staff 0 -154 word:stand 125 0 word:start 0 90 word:still -141 97 word:street -88 0
        word:stres -135 0 word:suggest 244 0 word:suit 388 -175 word:summer -138 0
        word:sunday 314 -101 word:tabl -113 68 word:take 251 -169 word:talk 62 -142 word:tea 0 -54
        word:teach 142 0 word:tell 420 -120 word:ten -171 106 word:term 200 0 word:test 213 0
        word:than -283 0 word:thank -276 93 word:that -213 114 word:the 3 0 word:their -31 0
        word:them 186 -63 word:then -67 0 word:ther -77 -40 word:thes -165 0 word:they -141 200
        word:thi 0 148 word:think -43 56 word:third -76 0 word:thirty 201 -107 word:thos -110 132
        word:thought -116 110 word:thre 258 -18 word:through -161 0 word:thursday 64 92
        word:till 213 0 word:tim 91 0 word:time 418 -180 word:to -122 -5 word:told -30 100
        word:too -70 -35 word:took -83 79 word:town -112 131 word:train 0 55 word:troubl 135 -124
        word:tuesday 198 -29 word:turn -94 0 word:twenty 0 -53 word:twic -94 0 word:two -130 -205
        word:until 352 -125 word:up -146 -88 word:use -104 0 word:visit -105 0 word:visitor 183 0
        word:wait -104 -24 word:walk 0 127 word:wall -80 0 word:want 88 -50 word:was -235 0
        word:water -120 0 word:way -98 0 word:we 0 -146 word:wednesday 69 0 word:week 229 -94
        word:weekday 405 -63 word:weekend 160 -61 word:well -46 89 word:went -68 0 word:were -28 0
        word:what 36 -173 word:whatever 560 -270 word:when 505 -8 word:whenever 924 -463
        word:wher 0 165 word:wherever 183 0 word:which 244 -27 word:whichever 731 -296
        word:whil 0 151 word:who -231 -10 word:whol 106 -121 word:whom 142 0 word:will -156 165
        word:winter -123 -99 word:with -42 -101 word:within -167 0 word:without -168 55
        word:wonder 0 -122 word:word -163 48 word:work 105 -56 word:world 140 0 word:would 143 -403
        word:writ 147 -298 word:year -220 0 word:you -27 -78 word:your -63 -45
        """
}
