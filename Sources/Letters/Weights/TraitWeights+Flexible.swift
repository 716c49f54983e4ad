// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -344 568
        deed:- 343 -227 deed:-_#modal 24 -35 deed:I 40 -82 deed:I_#modal 112 -203
        deed:I_#past -168 68 deed:I_am 135 -154 deed:I_can 0 -10 deed:I_come 0 -111
        deed:I_could 154 -115 deed:I_do 60 0 deed:I_had 0 100 deed:I_have 0 -40 deed:I_know 66 0
        deed:I_see 0 -49 deed:I_shall 0 114 deed:I_thought 0 157 deed:I_was 0 -120
        deed:I_will 0 360 deed:I_would 134 -93 deed:My -332 0 deed:My_#common -41 0
        deed:My_#people 0 -42 deed:My_#seat -81 -38 deed:Our 52 0 deed:They -140 120
        deed:They_#modal 135 -127 deed:They_#past -123 0 deed:They_are -76 0 deed:They_have 184 0
        deed:They_is 0 -70 deed:They_will 0 -69 deed:They_would 143 -56 deed:We 0 -130
        deed:We_#modal 91 -102 deed:We_have 0 -80 deed:You 362 -196 deed:You_#modal 0 -288
        deed:You_#past -30 38 deed:You_are -63 51 deed:You_can 93 -96 deed:You_choos 161 0
        deed:You_could -135 0 deed:You_do 0 102 deed:You_have 115 -84 deed:You_like 196 -144
        deed:You_pick 103 0 deed:You_said 0 -60 deed:You_say 136 0 deed:You_tell 132 -93
        deed:You_will -141 0 deed:You_would 88 0 deed:Your 231 -170 deed:Your_#anyone -118 166
        deed:Your_#comer -142 39 deed:Your_#common -126 0 deed:Your_#modal -191 0
        deed:Your_#people -21 132 deed:Your_#praise -130 0 deed:Your_#resource 0 -123
        deed:Your_#seat 117 0 deed:Your_#treatment 0 105 deed:Your_#work 0 -42
        deed:Your_offic 167 0 mark:digit -340 674 mark:first -516 139 mark:last 1027 139
        mark:last-but-one 389 139 mark:last-but-two -249 137 mark:long 18 33
        mark:question 866 -1456 mark:quoted -267 98 mark:second -410 139 mark:short -148 -136
        near:#accessVerb_a 38 -134 near:#accessVerb_are -101 0 near:#accessVerb_at 0 43
        near:#accessVerb_i 0 -115 near:#accessVerb_in 120 -216 near:#accessVerb_is 0 -61
        near:#accessVerb_my -101 -32 near:#accessVerb_of -75 57 near:#accessVerb_the 54 40
        near:#accessVerb_to 0 -115 near:#accessVerb_with 105 -243 near:#accessVerb_would 0 116
        near:#accessVerb_you -143 -8 near:#accessVerb_your 149 -84 near:#anyone_a -117 0
        near:#anyone_and -71 0 near:#anyone_are 85 -90 near:#anyone_at 116 -71
        near:#anyone_day 180 -150 near:#anyone_for 0 99 near:#anyone_i -184 131
        near:#anyone_in 0 105 near:#anyone_it 0 -91 near:#anyone_me 183 0 near:#anyone_of 54 -40
        near:#anyone_on 119 -49 near:#anyone_the 0 100 near:#anyone_to 74 0 near:#anyone_who 0 -15
        near:#anyone_with 120 0 near:#anyone_would -84 0 near:#anyone_you -120 0
        near:#anyone_your 130 -72 near:#benefit_and 54 -69 near:#benefit_at 135 0
        near:#benefit_come 134 0 near:#benefit_for 285 0 near:#benefit_from 0 -76
        near:#benefit_in 0 -175 near:#benefit_it -75 0 near:#benefit_of 0 89 near:#benefit_on 111 0
        near:#benefit_that 0 -67 near:#benefit_the -228 -51 near:#benefit_them 207 -40
        near:#benefit_to 177 -177 near:#benefit_what 78 0 near:#benefit_you 228 0
        near:#benefit_your 108 0 near:#capacity_and 0 -46 near:#capacity_i 119 0
        near:#capacity_on 0 81 near:#capacity_the 0 -120 near:#capacity_you 121 0
        near:#capacity_your 0 -37 near:#certain_a -106 0 near:#certain_and 0 -111
        near:#certain_day 0 -154 near:#certain_hurry 171 -125 near:#certain_i 0 156
        near:#certain_is 0 -95 near:#certain_need 0 -116 near:#certain_of 11 90
        near:#certain_one 117 0 near:#certain_rush 133 -112 near:#certain_that 0 -69
        near:#certain_the 70 -92 near:#certain_time 0 -83 near:#certain_to 83 -19
        near:#certain_you -138 0 near:#certain_your 172 0 near:#comer_a 0 -59 near:#comer_at -97 0
        near:#comer_i -71 0 near:#comer_is 0 87 near:#comer_me 152 0 near:#comer_on -102 0
        near:#comer_the -125 -52 near:#comer_who -66 46 near:#comer_you -68 107
        near:#comer_your 0 -85 near:#common_'s -57 0 near:#common_a 101 -52
        near:#common_about -40 65 near:#common_after 0 -38 near:#common_all 0 134
        near:#common_am -94 0 near:#common_an 0 54 near:#common_and -156 0 near:#common_any 0 -37
        near:#common_around 148 0 near:#common_ask 0 -78 near:#common_at 198 -173
        near:#common_back 108 -72 near:#common_be 76 0 near:#common_befor 0 -78
        near:#common_by 53 0 near:#common_call 157 0 near:#common_can 0 72 near:#common_choos 186 0
        near:#common_come 209 0 near:#common_could -81 0 near:#common_day 201 -128
        near:#common_do 135 -35 near:#common_down 0 73 near:#common_each 0 78
        near:#common_every -103 0 near:#common_family 146 0 near:#common_for 0 114
        near:#common_from 0 -179 near:#common_have -227 0 near:#common_hour 131 -111
        near:#common_how 81 0 near:#common_i -136 -108 near:#common_in -112 -1
        near:#common_is 0 -248 near:#common_it 0 95 near:#common_know -68 0
        near:#common_like 120 -75 near:#common_me 108 -109 near:#common_might -69 0
        near:#common_my -98 -44 near:#common_next 0 -64 near:#common_no 0 -80
        near:#common_now 0 -74 near:#common_of -120 67 near:#common_offic 0 78
        near:#common_on -172 -44 near:#common_or -4 -144 near:#common_our 0 118
        near:#common_over 0 -59 near:#common_patient 0 -107 near:#common_peopl -79 0
        near:#common_say -115 88 near:#common_see -51 0 near:#common_so 53 0
        near:#common_some -77 0 near:#common_tell 82 0 near:#common_than -75 0
        near:#common_that -113 112 near:#common_the -46 0 near:#common_them 163 -54
        near:#common_ther -76 0 near:#common_thi 0 144 near:#common_thre 224 0
        near:#common_through 0 91 near:#common_time 95 0 near:#common_to 239 -65
        near:#common_was 0 96 near:#common_what 164 -152 near:#common_when 180 -129
        near:#common_wher 0 133 near:#common_which 212 -135 near:#common_who -87 0
        near:#common_will 105 -182 near:#common_with 213 89 near:#common_work 0 -67
        near:#common_writ 0 -84 near:#common_year -65 0 near:#common_you -132 53
        near:#common_your 48 -45 near:#credential_for 0 98 near:#credential_not 68 -112
        near:#credential_the 0 58 near:#credential_with 65 0 near:#ending_a 129 -204
        near:#ending_an 0 70 near:#ending_and 282 -52 near:#ending_at 0 -62 near:#ending_be 0 -119
        near:#ending_been -75 -62 near:#ending_for 114 -84 near:#ending_from 0 -47
        near:#ending_got 99 0 near:#ending_i 95 65 near:#ending_it 191 119 near:#ending_me 0 63
        near:#ending_my 0 -60 near:#ending_never 0 -75 near:#ending_not -68 55 near:#ending_of 39 0
        near:#ending_offic 0 113 near:#ending_on 105 -81 near:#ending_one -76 0
        near:#ending_sinc 0 60 near:#ending_that 0 75 near:#ending_the 126 43
        near:#ending_they 0 124 near:#ending_to 64 -78 near:#ending_two 0 -46
        near:#ending_who 0 101 near:#ending_with 0 -44 near:#ending_you -82 111
        near:#ending_your -134 0 near:#final_of 0 -44 near:#final_the -105 102 near:#food_at 0 -67
        near:#gap_for -111 0 near:#gap_i 0 121 near:#gap_to 126 -108 near:#giveVerb_a -73 70
        near:#giveVerb_and -105 54 near:#giveVerb_it 123 -47 near:#giveVerb_of 157 -119
        near:#giveVerb_with 85 0 near:#giveVerb_you 108 -31 near:#giveVerb_your 0 -73
        near:#goVerb_a 156 -108 near:#goVerb_and 45 0 near:#goVerb_at -133 27
        near:#goVerb_for 57 -76 near:#goVerb_in 0 -51 near:#goVerb_me 0 96 near:#goVerb_offic 0 83
        near:#goVerb_on 0 59 near:#goVerb_or 88 0 near:#goVerb_the -76 54 near:#goVerb_to 65 59
        near:#goVerb_with 0 -21 near:#goVerb_you 0 -108 near:#goVerb_your 0 75 near:#growth_a 0 106
        near:#growth_the -101 0 near:#hedge_a -55 0 near:#hedge_and -84 -108 near:#hedge_are 0 -121
        near:#hedge_be -117 0 near:#hedge_by 0 -76 near:#hedge_come 0 -135 near:#hedge_day 132 -91
        near:#hedge_for -79 124 near:#hedge_i 0 -225 near:#hedge_in -69 -75 near:#hedge_is 70 -121
        near:#hedge_it -56 -124 near:#hedge_like -123 0 near:#hedge_my 113 0 near:#hedge_of -64 0
        near:#hedge_on 131 -161 near:#hedge_that 48 -70 near:#hedge_the 0 -35
        near:#hedge_them 0 -88 near:#hedge_to -170 39 near:#hedge_we 0 -106 near:#hedge_with 0 -93
        near:#hedge_you 0 -227 near:#hedge_your -80 -7 near:#meetVerb_a 214 -156
        near:#meetVerb_and 0 -58 near:#meetVerb_any 158 0 near:#meetVerb_at -78 0
        near:#meetVerb_for 93 -140 near:#meetVerb_in 0 99 near:#meetVerb_it 0 -68
        near:#meetVerb_me -63 0 near:#meetVerb_my 0 89 near:#meetVerb_offic 0 126
        near:#meetVerb_on -132 15 near:#meetVerb_or 150 -77 near:#meetVerb_out 95 0
        near:#meetVerb_the -307 47 near:#meetVerb_them 140 0 near:#meetVerb_time 149 0
        near:#meetVerb_to 50 -19 near:#meetVerb_up 0 -63 near:#meetVerb_with 83 -114
        near:#meetVerb_you -16 47 near:#meetVerb_your 64 -6 near:#meeting_a 0 -84
        near:#meeting_at 0 -79 near:#meeting_on 0 64 near:#meeting_or 92 -93
        near:#meeting_the 50 -87 near:#meeting_with -87 0 near:#meeting_you -132 0
        near:#modal_a 6 -157 near:#modal_and 0 -124 near:#modal_at 0 151 near:#modal_be -30 0
        near:#modal_come 0 -137 near:#modal_do 0 -67 near:#modal_have -78 -34 near:#modal_i 0 -367
        near:#modal_in 117 0 near:#modal_it 0 -130 near:#modal_keep 216 0 near:#modal_like -144 49
        near:#modal_me 0 -18 near:#modal_not -136 56 near:#modal_of 73 -62 near:#modal_on -46 62
        near:#modal_take 0 -72 near:#modal_that 0 -75 near:#modal_the 154 26
        near:#modal_them 100 -45 near:#modal_to 38 -29 near:#modal_we 0 -140 near:#modal_with 77 0
        near:#modal_you 78 -266 near:#modal_your -114 80 near:#moveVerb_a -76 0
        near:#moveVerb_and 146 126 near:#moveVerb_at -94 0 near:#moveVerb_by 0 -90
        near:#moveVerb_from 0 -105 near:#moveVerb_in 0 -70 near:#moveVerb_it 177 0
        near:#moveVerb_me -67 48 near:#moveVerb_my 0 63 near:#moveVerb_of 41 -18
        near:#moveVerb_on 0 42 near:#moveVerb_or 110 0 near:#moveVerb_the -39 22
        near:#moveVerb_to 0 -106 near:#moveVerb_up 0 -69 near:#moveVerb_with -74 -47
        near:#named_and -83 74 near:#named_for 0 74 near:#named_with 0 -98 near:#negation_a -171 88
        near:#negation_and 91 0 near:#negation_hurry 275 -127 near:#negation_i 118 0
        near:#negation_is 0 -73 near:#negation_it -154 0 near:#negation_need 0 -114
        near:#negation_one -115 129 near:#negation_rush 231 -130 near:#negation_that 0 101
        near:#negation_the -66 71 near:#negation_to 0 -214 near:#negation_you -127 0
        near:#noticing_a -53 -110 near:#noticing_about 0 -39 near:#noticing_and -41 -28
        near:#noticing_at 131 0 near:#noticing_for -91 110 near:#noticing_from 110 -69
        near:#noticing_have 0 -44 near:#noticing_in -90 -140 near:#noticing_is 0 -77
        near:#noticing_it -182 158 near:#noticing_me 82 -80 near:#noticing_of -123 297
        near:#noticing_so 0 88 near:#noticing_that 70 0 near:#noticing_the -218 0
        near:#noticing_them 77 0 near:#noticing_they 172 0 near:#noticing_to 0 53
        near:#noticing_what 149 -102 near:#noticing_when 110 0 near:#noticing_which 133 -86
        near:#noticing_you -146 157 near:#noticing_your -111 36 near:#number_and 107 -51
        near:#number_at -144 335 near:#number_day 0 187 near:#number_have 103 -105
        near:#number_it 0 77 near:#number_minut 67 -58 near:#number_o'clock 0 117
        near:#number_of -243 66 near:#number_on -77 0 near:#number_one 206 0
        near:#number_the 167 -133 near:#number_to 78 0 near:#number_with 0 56
        near:#number_you -55 0 near:#number_your 0 60 near:#outcome_a 0 110
        near:#outcome_and -136 53 near:#outcome_at 0 -64 near:#outcome_for 166 0
        near:#outcome_from 0 -97 near:#outcome_i -90 77 near:#outcome_in 0 102
        near:#outcome_it 91 0 near:#outcome_my 0 -112 near:#outcome_of 77 0 near:#outcome_on 0 -55
        near:#outcome_that -156 65 near:#outcome_the -74 74 near:#outcome_to 132 -112
        near:#outcome_what 103 -93 near:#outcome_who 0 137 near:#outcome_you 77 0
        near:#outcome_your 0 -115 near:#passVerb_a 68 86 near:#passVerb_and -43 135
        near:#passVerb_for 0 73 near:#passVerb_in 0 -59 near:#passVerb_it 0 37
        near:#passVerb_me 100 -54 near:#passVerb_my 0 91 near:#passVerb_on -87 0
        near:#passVerb_one 0 87 near:#passVerb_so 0 124 near:#passVerb_that 140 14
        near:#passVerb_the -38 36 near:#passVerb_them -97 0 near:#passVerb_what 0 -63
        near:#passVerb_you -113 95 near:#passVerb_your 0 -108 near:#past_'s 0 89 near:#past_a -38 0
        near:#past_and -174 -29 near:#past_at -66 36 near:#past_every 0 77 near:#past_for -87 0
        near:#past_from 0 -81 near:#past_i 97 67 near:#past_in -86 24 near:#past_it -38 12
        near:#past_me -68 0 near:#past_my 89 69 near:#past_not 0 170 near:#past_of -53 0
        near:#past_on 140 -15 near:#past_one 121 0 near:#past_out 0 46 near:#past_sinc 0 91
        near:#past_that 0 -83 near:#past_the 23 0 near:#past_them 0 133 near:#past_thre 166 0
        near:#past_to -121 -119 near:#past_with 57 97 near:#past_would 0 120 near:#past_you 0 116
        near:#past_your -104 0 near:#people_'s -83 0 near:#people_a 0 117 near:#people_and -128 -26
        near:#people_at -90 -70 near:#people_has 0 78 near:#people_have 0 -62
        near:#people_i -98 -17 near:#people_it -123 65 near:#people_me 74 0 near:#people_my 0 -54
        near:#people_of -143 0 near:#people_on 0 90 near:#people_the -194 -48
        near:#people_them -84 0 near:#people_to 112 110 near:#people_who 0 17
        near:#people_with -28 99 near:#people_would -57 -53 near:#people_your 82 -159
        near:#place_for 0 106 near:#place_on 102 0 near:#place_the 0 35 near:#place_with -101 0
        near:#praise_a 124 0 near:#praise_and -89 72 near:#praise_for 220 0 near:#praise_in 0 57
        near:#praise_of -71 0 near:#praise_the 0 -43 near:#praise_to -69 -42
        near:#praise_with -99 0 near:#praise_you 56 -51 near:#praise_your 102 0
        near:#profession_i 0 -117 near:#relative_in 107 0 near:#resource_a 124 0
        near:#resource_and 84 -97 near:#resource_it 0 -93 near:#resource_of -87 0
        near:#resource_on -35 -87 near:#resource_that 0 -65 near:#resource_the 0 76
        near:#resource_you 0 -67 near:#resource_your 130 -49 near:#seat_a 0 -28 near:#seat_and 0 92
        near:#seat_are -105 0 near:#seat_at -83 197 near:#seat_for -102 129 near:#seat_i 72 122
        near:#seat_in 0 -59 near:#seat_is 52 0 near:#seat_of 77 0 near:#seat_on -182 219
        near:#seat_or 104 0 near:#seat_the -68 -27 near:#seat_to 0 -113 near:#seat_with 89 0
        near:#seat_you 0 -58 near:#seat_your 87 -30 near:#sendVerb_the 124 0 near:#sendVerb_to 0 55
        near:#sign_and 104 0 near:#sign_of 0 28 near:#sign_on -92 80 near:#sign_you -97 77
        near:#sign_your 114 0 near:#span_a 0 -61 near:#span_after 0 -66 near:#span_and -81 69
        near:#span_at 0 -81 near:#span_for 106 -84 near:#span_i 80 83 near:#span_in 132 0
        near:#span_is 115 -65 near:#span_next 0 -83 near:#span_of -89 80 near:#span_on -71 71
        near:#span_or 15 -161 near:#span_that 68 0 near:#span_the 132 -97 near:#span_with 0 84
        near:#span_you 0 -78 near:#span_your 93 -88 near:#takeVerb_your 130 0 near:#third_and -68 0
        near:#third_are -73 0 near:#third_at 135 0 near:#third_have 114 -92 near:#third_the -88 0
        near:#third_to 0 -70 near:#third_will 0 -75 near:#third_would 70 -39 near:#third_you -63 0
        near:#third_your -75 0 near:#time_a 163 -34 near:#time_after 159 -138
        near:#time_and 158 -55 near:#time_any 99 -83 near:#time_are 159 -94 near:#time_at -325 391
        near:#time_befor 123 0 near:#time_for 113 -110 near:#time_hour 0 -99 near:#time_i 166 0
        near:#time_if 0 -96 near:#time_is 190 -152 near:#time_it 0 -101 near:#time_next 107 -94
        near:#time_on -82 94 near:#time_or 194 -396 near:#time_the 73 0 near:#time_thursday 171 0
        near:#time_to 153 91 near:#time_weekend 132 0 near:#time_will 105 -70 near:#time_with 0 217
        near:#time_you 15 -158 near:#time_your 288 -108 near:#title_and 0 -96 near:#token_and 124 0
        near:#token_for 139 0 near:#treatment_a 95 -78 near:#treatment_and 0 -81
        near:#treatment_at 0 124 near:#treatment_for 0 102 near:#treatment_i 0 -123
        near:#treatment_on -118 86 near:#treatment_you 0 -112 near:#universal_a -93 0
        near:#universal_at 110 0 near:#universal_day 0 -143 near:#universal_hurry 171 -128
        near:#universal_i -129 162 near:#universal_is 0 -94 near:#universal_it 67 0
        near:#universal_need 0 -117 near:#universal_of 20 0 near:#universal_one 127 0
        near:#universal_rush 157 -114 near:#universal_the 46 -151 near:#universal_time 0 -82
        near:#universal_to 97 -87 near:#universal_who 0 67 near:#universal_you -115 0
        near:#universal_your 179 0 near:#vacant_for -85 0 near:#vacant_i 0 109
        near:#vacant_the 0 -64 near:#vacant_to 106 -107 near:#vacant_your -110 0
        near:#wantVerb_come 172 0 near:#wantVerb_for -89 0 near:#wantVerb_in 0 -94
        near:#wantVerb_it 0 -57 near:#wantVerb_that -83 74 near:#wantVerb_the -146 -83
        near:#wantVerb_to 158 -62 near:#wantVerb_your 0 119 near:#we_a 0 -75 near:#we_have 0 -100
        near:#we_the 0 -71 near:#work_and 0 -75 near:#work_on 0 -135 near:#writer_a -56 -231
        near:#writer_am 93 -118 near:#writer_and 0 -32 near:#writer_at 0 60 near:#writer_be 0 108
        near:#writer_been -48 0 near:#writer_come 56 -172 near:#writer_could 89 -36
        near:#writer_do 65 0 near:#writer_easy 130 0 near:#writer_flexibl 201 0
        near:#writer_for 0 -63 near:#writer_free 89 0 near:#writer_get 99 -105
        near:#writer_give 0 111 near:#writer_had -66 0 near:#writer_have 41 -49
        near:#writer_i -91 0 near:#writer_if -133 0 near:#writer_in 145 -63 near:#writer_is -85 90
        near:#writer_it 0 -29 near:#writer_know 41 0 near:#writer_like -42 0
        near:#writer_my 202 -67 near:#writer_need 0 113 near:#writer_no 0 -71
        near:#writer_not 0 -47 near:#writer_of -76 0 near:#writer_on 191 -92 near:#writer_one -92 0
        near:#writer_put 108 0 near:#writer_say -114 0 near:#writer_shall 0 103
        near:#writer_sinc 0 65 near:#writer_that -7 -51 near:#writer_the -146 -42
        near:#writer_thought 0 123 near:#writer_to 84 0 near:#writer_up 0 -96
        near:#writer_what 78 -133 near:#writer_will 118 316 near:#writer_with -105 -116
        near:#writer_would 0 -71 near:#writer_you 0 50 near:#writer_your -223 -24
        near:#you_'s 0 -107 near:#you_a 0 -63 near:#you_about 0 -59 near:#you_and 210 83
        near:#you_are 0 69 near:#you_as 0 -110 near:#you_at -22 0 near:#you_be -70 0
        near:#you_can 0 -82 near:#you_choos 265 -127 near:#you_could -63 0 near:#you_day 0 -87
        near:#you_did 0 73 near:#you_do -118 89 near:#you_for -164 84 near:#you_get -131 74
        near:#you_got 104 0 near:#you_have 0 -97 near:#you_i 0 -53 near:#you_in -63 0
        near:#you_is 64 -25 near:#you_it -89 0 near:#you_let -68 0 near:#you_like 149 -72
        near:#you_lunch -129 0 near:#you_me 36 -186 near:#you_my 0 -94 near:#you_nam 208 0
        near:#you_not 62 0 near:#you_of 219 -57 near:#you_on -107 48 near:#you_one 106 0
        near:#you_or 95 -79 near:#you_peopl -121 0 near:#you_pick 190 -102 near:#you_said 0 -72
        near:#you_say 95 0 near:#you_so 0 61 near:#you_tell 124 -60 near:#you_that 0 26
        near:#you_the 282 -113 near:#you_them 82 0 near:#you_time 193 -91 near:#you_to -82 0
        near:#you_when 81 0 near:#you_which 185 -99 near:#you_will -164 0
        near:a_#accessVerb -159 25 near:a_#anyone 65 -82 near:a_#benefit -79 -102
        near:a_#capacity -172 47 near:a_#certain -145 134 near:a_#comer 0 67
        near:a_#common -162 112 near:a_#food 272 -99 near:a_#gap 52 0 near:a_#goVerb 71 -118
        near:a_#hedge 0 -151 near:a_#meetVerb 0 -66 near:a_#meeting 185 -94 near:a_#modal 0 -59
        near:a_#moveVerb 85 0 near:a_#number 0 -73 near:a_#passVerb 0 129 near:a_#people -64 -123
        near:a_#place 0 -118 near:a_#praise -115 132 near:a_#profession -68 -50
        near:a_#resource 0 -42 near:a_#seat 0 -80 near:a_#sign 172 0 near:a_#social 0 -87
        near:a_#span -158 -3 near:a_#third 0 -97 near:a_#time 200 -151 near:a_#token 151 0
        near:a_#treatment -93 0 near:a_#universal 0 95 near:a_#vacant 51 0 near:a_#work 0 -68
        near:a_#writer 0 -54 near:a_#you 69 -69 near:about_#number 147 0 near:after_#common 109 -9
        near:after_#time 64 0 near:all_#common 153 0 near:all_#number 241 0 near:all_#people 232 0
        near:am_#accessVerb 0 -30 near:am_#certain 0 -91 near:am_#common -102 0
        near:am_#ending -97 0 near:am_#goVerb 0 106 near:am_#hedge 166 0 near:am_#meetVerb -153 174
        near:am_#moveVerb -139 95 near:am_#named -83 0 near:am_#noticing 57 0 near:am_#outcome 81 0
        near:am_#passVerb -55 91 near:am_#past 0 120 near:am_#people -116 0 near:am_#place 106 0
        near:am_#profession 0 -88 near:am_#you -121 0 near:an_#capacity 0 -54 near:an_#time 0 -42
        near:and_#anyone -82 0 near:and_#benefit 0 -34 near:and_#certain 78 0
        near:and_#comer -122 0 near:and_#common -30 73 near:and_#credential 0 106
        near:and_#ending -259 -58 near:and_#gap 0 -64 near:and_#giveVerb 154 0
        near:and_#goVerb 78 -115 near:and_#hedge 0 -155 near:and_#meetVerb 53 -48
        near:and_#modal 174 -53 near:and_#negation 51 2 near:and_#number 72 -75
        near:and_#outcome 71 -68 near:and_#passVerb 29 59 near:and_#past -124 -113
        near:and_#people -141 -30 near:and_#resource 67 0 near:and_#seat 61 -121
        near:and_#span 37 0 near:and_#third -132 46 near:and_#time 146 -111
        near:and_#universal 92 0 near:and_#writer 125 -90 near:and_#you -288 161
        near:any_#anyone 99 0 near:any_#capacity 0 -73 near:any_#common 0 -132
        near:any_#people 157 0 near:any_#span 124 -275 near:any_#time 218 -369
        near:any_#you 173 -66 near:are_#accessVerb -106 0 near:are_#anyone -81 0
        near:are_#common -55 0 near:are_#past 0 64 near:are_#praise 0 116
        near:at_#accessVerb 144 64 near:at_#anyone 0 -66 near:at_#capacity 94 0
        near:at_#certain 0 -157 near:at_#common 140 -82 near:at_#named 0 111
        near:at_#number -299 631 near:at_#outcome 0 -70 near:at_#resource 99 -123
        near:at_#span 122 -159 near:at_#time 0 39 near:at_#treatment 90 -86
        near:at_#universal 0 -158 near:at_#writer 0 -32 near:at_#you 173 0
        near:be_#accessVerb -114 90 near:be_#benefit 264 -161 near:be_#common 26 -31
        near:be_#ending 143 0 near:be_#giveVerb 0 145 near:be_#goVerb 117 0 near:be_#meetVerb 194 0
        near:be_#outcome 56 0 near:be_#past 72 -45 near:be_#wantVerb 117 -120 near:be_#you 0 68
        near:been_#past 0 54 near:befor_#common 0 -51 near:befor_#time 73 -65 near:by_#common -36 0
        near:by_#goVerb 0 -74 near:by_#meeting 0 -79 near:by_#you 0 75 near:call_#you -111 0
        near:can_#common 0 -86 near:can_#goVerb 81 -125 near:can_#meetVerb 52 -53
        near:can_#moveVerb 0 -66 near:can_#negation -128 117 near:can_#noticing -110 0
        near:can_#passVerb -97 0 near:come_#common -96 119 near:come_#writer 0 83
        near:come_#you 100 0 near:could_#accessVerb -98 0 near:could_#benefit 0 -53
        near:could_#common -61 -76 near:could_#giveVerb 169 -63 near:could_#goVerb 55 -145
        near:could_#meetVerb 189 -231 near:could_#moveVerb 0 -103 near:could_#noticing 0 -20
        near:could_#passVerb 0 -29 near:could_#we 0 -71 near:could_#writer 0 -114
        near:could_#you 0 -78 near:day_#common 56 0 near:day_#you 0 -59 near:do_#accessVerb 168 0
        near:do_#common -94 116 near:do_#negation 132 -119 near:do_#noticing -110 0
        near:first_#span -117 0 near:first_#time 0 -74 near:for_#anyone 221 51
        near:for_#certain -52 90 near:for_#comer 0 53 near:for_#common -130 41
        near:for_#meeting 93 -87 near:for_#moveVerb 0 106 near:for_#people -27 133
        near:for_#praise -84 0 near:for_#seat -94 99 near:for_#span -105 0 near:for_#third 183 0
        near:for_#time -74 0 near:for_#universal 0 135 near:for_#writer -79 -85 near:for_#you 186 0
        near:friday_#number 0 118 near:front_#seat 0 59 near:get_#common -112 79
        near:good_#common 91 0 near:good_#you 136 0 near:got_#common 111 0 near:had_#common 0 75
        near:has_#accessVerb 0 -83 near:has_#common -50 0 near:has_#past -41 0
        near:have_#accessVerb -106 78 near:have_#capacity 0 84 near:have_#certain -106 -146
        near:have_#comer 0 -97 near:have_#common -64 0 near:have_#ending 54 0 near:have_#final 0 81
        near:have_#giveVerb 0 -125 near:have_#goVerb -84 0 near:have_#growth 0 83
        near:have_#meetVerb -142 0 near:have_#moveVerb 0 116 near:have_#negation -126 0
        near:have_#noticing -88 -39 near:have_#number -75 49 near:have_#passVerb 0 125
        near:have_#past 0 144 near:have_#people 0 -56 near:have_#place 0 110
        near:have_#seat -135 206 near:have_#time 101 0 near:have_#treatment 0 164
        near:have_#universal -118 -98 near:have_#writer 78 0 near:hour_#you 88 -90
        near:how_#past 178 0 near:how_#you 167 -79 near:i_#accessVerb 38 -9
        near:i_#benefit -83 -109 near:i_#certain -155 -134 near:i_#comer -97 -42
        near:i_#common -167 -36 near:i_#credential 41 -17 near:i_#ending 92 -9
        near:i_#final -51 114 near:i_#food 0 -67 near:i_#giveVerb 0 -103 near:i_#goVerb 0 -28
        near:i_#growth 0 105 near:i_#hedge 86 -65 near:i_#meetVerb -169 -22 near:i_#meeting -38 0
        near:i_#modal 98 64 near:i_#moveVerb 116 0 near:i_#named -72 0 near:i_#negation 30 -91
        near:i_#noticing 0 -125 near:i_#number -158 0 near:i_#outcome 184 -68 near:i_#passVerb 0 49
        near:i_#past -66 35 near:i_#people -141 -123 near:i_#place 253 0 near:i_#praise -139 0
        near:i_#resource 54 0 near:i_#seat 0 68 near:i_#sendVerb 185 0 near:i_#span 0 -66
        near:i_#third 0 83 near:i_#time 0 -8 near:i_#title 85 0 near:i_#treatment 0 91
        near:i_#universal -97 -128 near:i_#wantVerb -216 137 near:i_#writer 192 -97
        near:i_#you -259 104 near:if_#ending 106 0 near:if_#hedge 0 133 near:if_#outcome 165 0
        near:if_#past 107 -7 near:if_#universal 0 -82 near:if_#you 0 -67 near:in_#common 0 74
        near:in_#final 0 78 near:in_#meeting -103 0 near:in_#named -41 0 near:in_#noticing 0 136
        near:in_#number -116 -63 near:in_#people -78 132 near:in_#place 0 73 near:in_#seat -79 120
        near:in_#span 0 -65 near:in_#time -71 47 near:in_#work 0 -61 near:in_#writer -75 -205
        near:in_#you 68 -74 near:is_#accessVerb 66 -69 near:is_#anyone 0 -81
        near:is_#benefit 154 -99 near:is_#certain 33 -185 near:is_#common 122 -39
        near:is_#gap -109 0 near:is_#negation 132 -136 near:is_#passVerb 0 91
        near:is_#people 85 -94 near:is_#praise 200 -106 near:is_#span 128 0 near:is_#time 153 -132
        near:is_#universal 45 -213 near:is_#vacant -88 0 near:is_#writer -143 0 near:is_#you 99 0
        near:it_#accessVerb 0 -107 near:it_#anyone -161 0 near:it_#benefit 133 -119
        near:it_#certain 0 -103 near:it_#common -176 83 near:it_#ending 0 100 near:it_#gap -133 109
        near:it_#goVerb 0 79 near:it_#hedge -209 80 near:it_#modal 57 -60 near:it_#moveVerb 0 91
        near:it_#negation 0 65 near:it_#noticing 0 -131 near:it_#outcome 76 94 near:it_#past -58 48
        near:it_#vacant -128 96 near:it_#writer -162 58 near:it_#you -161 102
        near:know_#common 0 -74 near:last_#time 0 67 near:let_#writer 104 -97
        near:like_#noticing 0 -62 near:like_#third 0 -71 near:may_#common 0 -58
        near:may_#meetVerb 0 -58 near:may_#outcome 136 0 near:may_#passVerb 179 0
        near:may_#writer 0 -130 near:me_#common 100 0 near:me_#ending 115 -118
        near:me_#hedge -127 0 near:me_#meetVerb 0 -103 near:me_#noticing 178 -78
        near:me_#outcome 80 0 near:me_#span 80 0 near:me_#you 87 -9 near:might_#benefit -100 64
        near:might_#common -74 0 near:might_#ending 0 -63 near:monday_#number 0 104
        near:monday_#time 141 -101 near:most_#span 186 0 near:most_#time 220 -83
        near:my_#accessVerb 0 -126 near:my_#capacity 112 123 near:my_#common -59 141
        near:my_#hedge 0 138 near:my_#number 0 -80 near:my_#people 0 -16 near:my_#resource 0 135
        near:my_#seat 0 -52 near:my_#sign 0 51 near:my_#time 177 0 near:my_#token 0 79
        near:my_#treatment 107 -29 near:name_#common 205 0 near:new_#common -70 78
        near:next_#common 0 -58 near:next_#span 87 -74 near:next_#time 0 -74
        near:no_#benefit 0 -117 near:not_#accessVerb 192 -107 near:not_#common 23 -20
        near:not_#ending 0 47 near:not_#meetVerb -68 65 near:not_#moveVerb 69 0
        near:not_#noticing -142 86 near:not_#outcome -75 0 near:not_#past 75 48
        near:not_#people -117 106 near:not_#writer 69 0 near:not_#you -120 0
        near:of_#accessVerb 87 0 near:of_#anyone 31 -43 near:of_#benefit 0 -84
        near:of_#certain 0 118 near:of_#comer 0 136 near:of_#common 0 99 near:of_#ending 72 0
        near:of_#final 0 -101 near:of_#meetVerb 0 73 near:of_#meeting 0 -100
        near:of_#noticing -87 56 near:of_#number -69 -5 near:of_#outcome 0 -68
        near:of_#passVerb 0 62 near:of_#past -89 84 near:of_#people 191 45 near:of_#praise 0 98
        near:of_#resource 0 8 near:of_#seat 83 0 near:of_#span 32 0 near:of_#third -100 0
        near:of_#treatment 0 -108 near:of_#universal 0 110 near:of_#we 0 71 near:of_#writer -85 -95
        near:of_#you 63 118 near:on_#accessVerb 0 75 near:on_#anyone 0 -141 near:on_#certain 0 -77
        near:on_#common 103 -203 near:on_#ending 84 0 near:on_#final 0 86 near:on_#goVerb 191 -80
        near:on_#meetVerb 151 -86 near:on_#moveVerb 92 0 near:on_#number 0 497
        near:on_#outcome 0 -120 near:on_#people 187 0 near:on_#place 0 79 near:on_#seat -101 0
        near:on_#span 0 -47 near:on_#time -265 332 near:on_#universal 0 -107
        near:on_#writer 162 -172 near:on_#you 78 -117 near:one_#accessVerb 0 -104
        near:one_#common 51 52 near:one_#people 175 0 near:one_#span -111 0 near:one_#time -116 0
        near:or_#common 13 -143 near:or_#goVerb 0 -65 near:or_#hedge 0 -71
        near:or_#meetVerb 105 -76 near:or_#modal 0 -81 near:or_#moveVerb 0 -75
        near:or_#number 149 0 near:or_#place 122 -107 near:or_#span 61 -141 near:or_#time 257 -387
        near:or_#writer 113 -61 near:or_#you 119 -95 near:other_#common 0 -84
        near:out_#common 0 -93 near:out_#writer 0 -131 near:own_#common 0 124 near:own_#people 0 94
        near:peopl_#common -92 0 near:peopl_#goVerb 0 93 near:pleas_#common 91 0
        near:say_#common -88 0 near:see_#comer 0 -143 near:see_#common 0 -55
        near:see_#people 0 -104 near:see_#you -96 113 near:so_#common 74 0 near:so_#ending 0 -96
        near:so_#hedge 0 101 near:so_#praise 0 97 near:so_#writer -102 0 near:some_#common 96 -32
        near:some_#span 105 0 near:some_#time 160 -91 near:suit_#you 0 -104 near:take_#common 182 0
        near:take_#you 140 0 near:tell_#writer 158 -57 near:thank_#you -106 0
        near:that_#accessVerb 0 -65 near:that_#anyone 0 153 near:that_#certain -131 141
        near:that_#comer -80 92 near:that_#common 0 28 near:that_#ending 134 0
        near:that_#giveVerb 0 90 near:that_#hedge 0 35 near:that_#meetVerb 51 0
        near:that_#modal 169 90 near:that_#moveVerb -66 0 near:that_#negation 0 57
        near:that_#noticing -60 0 near:that_#number 0 -91 near:that_#outcome 188 47
        near:that_#passVerb 0 93 near:that_#past -95 106 near:that_#people -118 107
        near:that_#praise 149 0 near:that_#span -142 0 near:that_#time -96 98
        near:that_#universal -117 139 near:that_#wantVerb 0 82 near:that_#writer -48 -70
        near:the_#accessVerb -76 56 near:the_#anyone 96 0 near:the_#benefit 151 0
        near:the_#certain -102 0 near:the_#comer -68 20 near:the_#common -51 0
        near:the_#ending 147 -67 near:the_#final 0 -64 near:the_#food -74 143 near:the_#gap -126 93
        near:the_#giveVerb 77 0 near:the_#goVerb 0 -96 near:the_#hedge 0 -89
        near:the_#meetVerb 28 0 near:the_#meeting -160 194 near:the_#modal 0 -65
        near:the_#moveVerb 72 83 near:the_#named -5 0 near:the_#negation 0 -155
        near:the_#noticing 0 152 near:the_#number -115 228 near:the_#outcome 27 -120
        near:the_#passVerb -44 0 near:the_#past -206 0 near:the_#place -195 194
        near:the_#praise 163 0 near:the_#profession 0 113 near:the_#relative 0 -70
        near:the_#resource -40 -48 near:the_#seat 163 -101 near:the_#sign -119 0
        near:the_#span -97 -131 near:the_#third 89 83 near:the_#time 134 -165 near:the_#token 0 73
        near:the_#treatment 0 -114 near:the_#vacant -106 172 near:the_#writer -118 80
        near:the_#you 44 34 near:them_#common 156 -43 near:them_#outcome -135 0
        near:ther_#certain 69 -114 near:ther_#common 0 -62 near:ther_#negation 156 -134
        near:ther_#universal 70 -133 near:they_#common -100 115 near:they_#ending 211 -59
        near:they_#noticing -109 62 near:they_#outcome 0 45 near:thi_#common -80 112
        near:thi_#number 0 122 near:thi_#span -88 95 near:thi_#time -66 135 near:thing_#common 0 75
        near:think_#you 0 -81 near:thos_#common 0 82 near:thre_#common 244 0
        near:to_#accessVerb 59 -215 near:to_#anyone -179 124 near:to_#benefit 228 0
        near:to_#certain -99 0 near:to_#common 0 38 near:to_#credential 71 -127
        near:to_#final 147 -246 near:to_#goVerb 71 35 near:to_#meetVerb 0 81
        near:to_#moveVerb 124 -42 near:to_#noticing 176 145 near:to_#number -135 -50
        near:to_#outcome 0 -63 near:to_#passVerb -189 52 near:to_#past -93 53
        near:to_#people -67 57 near:to_#span -88 0 near:to_#third 65 -112 near:to_#time -88 0
        near:to_#universal -88 38 near:to_#vacant 107 0 near:to_#writer -71 -80
        near:to_#you -59 -23 near:tuesday_#time 137 0 near:two_#common -67 0 near:us_#common -80 0
        near:we_#common 76 0 near:we_#ending 0 -112 near:we_#meetVerb 109 -86
        near:we_#meeting 0 -93 near:we_#noticing 0 101 near:week_#common 0 -62
        near:what_#common 0 3 near:what_#modal 0 -154 near:what_#noticing 0 -74
        near:what_#past -89 67 near:what_#people 0 100 near:what_#third 0 -117
        near:what_#wantVerb 0 -62 near:whatever_#common 105 0 near:whatever_#time 0 -107
        near:whatever_#you 112 0 near:when_#past 0 95 near:when_#you 58 0
        near:whenever_#common 152 -139 near:whenever_#you 125 -129 near:which_#common 0 -68
        near:whichever_#you 128 -120 near:who_#accessVerb 0 86 near:who_#benefit 89 82
        near:who_#common 101 57 near:who_#ending -60 32 near:who_#goVerb -98 107
        near:who_#meetVerb -102 125 near:who_#moveVerb -126 47 near:who_#outcome -84 0
        near:who_#past -100 110 near:who_#wantVerb 109 0 near:will_#accessVerb 131 58
        near:will_#common 141 0 near:will_#ending 0 74 near:will_#giveVerb -89 0
        near:will_#goVerb -170 180 near:will_#hedge 168 0 near:will_#meetVerb -157 147
        near:will_#moveVerb -58 92 near:will_#noticing -76 0 near:will_#outcome 0 87
        near:will_#passVerb 187 0 near:will_#you -169 173 near:with_#accessVerb 89 -80
        near:with_#anyone 0 84 near:with_#certain 0 67 near:with_#common -106 77
        near:with_#ending 0 141 near:with_#number 0 -64 near:with_#outcome 0 114
        near:with_#people -69 0 near:with_#writer 0 -47 near:with_#you 176 -66
        near:work_#common 0 166 near:work_#you 162 0 near:would_#benefit 100 -34
        near:would_#certain 0 97 near:would_#common -62 -6 near:would_#ending 159 -47
        near:would_#giveVerb 69 -69 near:would_#goVerb 0 -123 near:would_#hedge -98 0
        near:would_#meetVerb 67 -115 near:would_#moveVerb 88 -77 near:would_#negation 62 0
        near:would_#noticing -75 124 near:would_#outcome 155 56 near:would_#passVerb 0 87
        near:would_#past -151 45 near:would_#wantVerb -71 0 near:would_#writer 49 0
        near:would_#you 98 -131 near:you_#accessVerb 169 -37 near:you_#benefit 65 -66
        near:you_#capacity 0 -81 near:you_#certain -40 174 near:you_#comer 101 0
        near:you_#common 92 -78 near:you_#credential -124 143 near:you_#ending -68 51
        near:you_#final 0 -49 near:you_#giveVerb -71 38 near:you_#goVerb -83 -61
        near:you_#hedge -193 0 near:you_#meetVerb -63 85 near:you_#meeting 0 -39
        near:you_#modal -123 26 near:you_#moveVerb -34 0 near:you_#negation 0 42
        near:you_#noticing 34 -92 near:you_#number 236 34 near:you_#outcome 0 -22
        near:you_#passVerb 197 -68 near:you_#past -177 214 near:you_#people 0 -51
        near:you_#place -57 0 near:you_#praise -194 188 near:you_#resource 150 0
        near:you_#seat 159 -113 near:you_#sign 223 0 near:you_#span 170 -76
        near:you_#takeVerb 0 105 near:you_#third -69 0 near:you_#time -92 0 near:you_#token 236 0
        near:you_#universal -56 176 near:you_#wantVerb 182 -191 near:you_#work 0 104
        near:you_#writer 7 -208 near:you_#you 0 64 near:your_#accessVerb 0 96
        near:your_#benefit 0 154 near:your_#capacity 102 0 near:your_#comer -92 -65
        near:your_#common 11 0 near:your_#ending -237 120 near:your_#giveVerb 0 -137
        near:your_#goVerb 0 76 near:your_#hedge -83 -29 near:your_#modal -177 0
        near:your_#noticing 61 123 near:your_#outcome 0 -99 near:your_#passVerb 100 -56
        near:your_#past -94 203 near:your_#people -1 -71 near:your_#place -88 0
        near:your_#resource -66 -159 near:your_#seat 0 55 near:your_#sign -138 0
        near:your_#span 92 -107 near:your_#treatment 0 94 near:your_#work -77 -33
        near:your_#writer 42 -59 near:your_#you 0 -108 pair:^_a -90 0 pair:^_and 98 0
        pair:^_any 190 -172 pair:^_befor 132 0 pair:^_can 0 -71 pair:^_coff 0 -89
        pair:^_come -186 0 pair:^_could 0 -239 pair:^_he 0 -43 pair:^_i -115 179 pair:^_if 31 -145
        pair:^_in 0 -66 pair:^_it -257 125 pair:^_let 0 -86 pair:^_may -82 -104 pair:^_might 0 -103
        pair:^_my -118 185 pair:^_nobody -85 85 pair:^_or 122 0 pair:^_shall 0 -139
        pair:^_so -179 0 pair:^_thank -124 0 pair:^_that -177 0 pair:^_the -162 -118
        pair:^_ther 0 -151 pair:^_they -116 45 pair:^_we -73 0 pair:^_what -144 52
        pair:^_whatever 154 0 pair:^_whenever 269 0 pair:^_whichever 229 0 pair:^_would 190 -247
        pair:^_you 0 353 pair:^_your -92 -35 pair:a_coff 124 0 pair:a_few -77 -76
        pair:a_good -163 0 pair:a_time 159 0 pair:a_word 0 114 pair:about_the -59 0
        pair:after_the 0 -69 pair:am_a -93 -56 pair:am_easy 183 0 pair:am_flexibl 156 0
        pair:and_i 95 18 pair:and_if 156 -83 pair:and_it -121 69 pair:and_mine -101 0
        pair:and_that -68 0 pair:and_the 103 -225 pair:and_then 0 -45 pair:and_they -96 0
        pair:and_you -92 155 pair:and_your -295 103 pair:any_day 0 -129 pair:any_of 261 0
        pair:are_a -100 0 pair:at_five 280 0 pair:at_noon 0 183 pair:at_your 241 0 pair:be_at 0 191
        pair:be_glad 86 0 pair:be_in 0 136 pair:befor_the 40 0 pair:better_for 217 0
        pair:by_the -201 96 pair:can_not -160 77 pair:coff_$ 96 0 pair:come_to 58 0
        pair:could_i 0 -119 pair:could_we 0 -99 pair:day_$ 173 -144 pair:do_$ -86 -76
        pair:do_not 184 -127 pair:do_with 162 0 pair:for_a 93 0 pair:for_the -115 199
        pair:for_them 152 0 pair:for_you 243 0 pair:from_the 0 -54 pair:good_for 380 0
        pair:got_a 144 0 pair:happy_to 184 0 pair:have_a -44 -56 pair:have_been -52 0
        pair:have_got 86 0 pair:hour_$ 0 -84 pair:how_you 167 -59 pair:i_am 130 -135
        pair:i_can 0 -11 pair:i_come 0 -111 pair:i_could 143 -118 pair:i_do 65 0 pair:i_had 0 73
        pair:i_have -77 -14 pair:i_know 62 -76 pair:i_shall 0 114 pair:i_thought 0 147
        pair:i_was 0 -118 pair:i_will 0 347 pair:i_would 116 -62 pair:if_it 0 -104
        pair:if_you 85 -193 pair:in_my -98 -61 pair:in_the -110 140 pair:in_your 0 -12
        pair:is_a -124 110 pair:is_no 164 -197 pair:is_the 39 0 pair:it_$ 36 -98 pair:it_and -90 0
        pair:it_for -122 0 pair:it_in -94 0 pair:it_is -21 103 pair:it_to 0 131 pair:it_was 0 35
        pair:know_what 0 -64 pair:let_me 150 -118 pair:like_$ 160 0 pair:like_to -102 0
        pair:lunch_$ -116 0 pair:may_i 0 -126 pair:me_$ 0 -44 pair:monday_at 0 108 pair:my_own 0 26
        pair:night_$ 134 0 pair:no_hurry 235 -146 pair:no_rush 189 -136 pair:of_a 0 123
        pair:of_it 45 0 pair:of_the 60 -77 pair:of_them 0 -70 pair:of_us 0 65 pair:of_you -190 151
        pair:of_your 379 0 pair:on_a 102 -102 pair:on_friday 0 130 pair:on_it -164 76
        pair:on_monday -103 47 pair:on_my 0 -49 pair:on_the -73 134 pair:on_thursday -137 85
        pair:on_wednesday 0 93 pair:one_$ 44 -68 pair:one_of -152 0 pair:or_a 0 -51
        pair:or_after 88 -100 pair:or_the 126 -90 pair:peopl_who -116 0 pair:say_$ -115 0
        pair:say_when 232 0 pair:see_you 0 95 pair:so_i -84 0 pair:some_of -91 0
        pair:tell_me 276 -126 pair:tell_you -72 0 pair:than_i 0 97 pair:thank_you -149 0
        pair:that_$ -91 0 pair:that_is 0 -14 pair:that_the 73 0 pair:that_they 161 0
        pair:that_you 55 0 pair:the_corner 0 108 pair:the_day 101 -79 pair:the_first 175 0
        pair:the_hour 0 -133 pair:the_one 88 -73 pair:the_other 0 -72 pair:the_peopl 0 112
        pair:the_same -128 0 pair:them_$ 79 0 pair:ther_$ -223 0 pair:ther_is 0 -76
        pair:they_are -81 0 pair:they_have 183 0 pair:thi_month 0 -108 pair:to_a -74 0
        pair:to_be -123 0 pair:to_come 175 0 pair:to_do 120 -144 pair:to_know -107 166
        pair:to_learn 156 0 pair:to_my 0 124 pair:to_say -101 108 pair:to_the 0 69
        pair:to_writ 152 -86 pair:to_you 62 0 pair:to_your 89 -168 pair:want_to 0 102
        pair:we_have 0 -71 pair:what_they 0 -87 pair:what_you -84 0 pair:when_$ 203 0
        pair:when_you 131 0 pair:whenever_the 230 0 pair:whenever_you 132 0 pair:which_i -83 0
        pair:will_be -141 161 pair:will_come 0 105 pair:will_not -105 0 pair:with_a -56 78
        pair:with_me 0 -55 pair:with_my 110 0 pair:with_the 62 42 pair:with_your 190 0
        pair:work_$ -95 0 pair:would_be 38 -96 pair:would_have -73 0 pair:would_like -102 59
        pair:would_you 0 -108 pair:you_$ 32 -46 pair:you_a 147 -53 pair:you_and -82 56
        pair:you_can 0 -87 pair:you_choos 161 0 pair:you_could -135 0 pair:you_do -134 97
        pair:you_for -108 0 pair:you_have 106 -98 pair:you_know 0 -93 pair:you_let -78 0
        pair:you_like 211 -134 pair:you_pick 103 0 pair:you_said 0 -62 pair:you_say 136 0
        pair:you_tell 89 0 pair:you_will -149 0 pair:you_would 72 81 pair:your_$ -97 0
        pair:your_client -91 0 pair:your_time 182 0 some:#accessVerb 234 -21 some:#anyone -11 -23
        some:#benefit -2 -249 some:#capacity 225 7 some:#certain 0 -53 some:#comer 93 -85
        some:#common 31 -138 some:#credential -234 127 some:#ending -104 0 some:#final -130 -22
        some:#food 26 -324 some:#gap -12 -46 some:#giveVerb -245 0 some:#goVerb 65 -59
        some:#growth -75 -71 some:#hedge -95 -163 some:#hollow 72 -150 some:#meetVerb -91 -121
        some:#meeting 271 -380 some:#modal 5 -301 some:#month 174 0 some:#moveVerb -243 156
        some:#named -377 75 some:#negation 144 -74 some:#noticing -318 66 some:#number -285 140
        some:#outcome 142 -21 some:#passVerb 0 146 some:#past -437 46 some:#people -186 -19
        some:#place 116 -112 some:#praise 30 -135 some:#profession -378 73 some:#relative -79 0
        some:#resource -167 -89 some:#seat 65 -37 some:#sendVerb 172 -107 some:#sign 3 27
        some:#social 0 -120 some:#span 411 -353 some:#symptom -161 -142 some:#takeVerb 0 26
        some:#third -315 -75 some:#time 390 -161 some:#title -130 0 some:#token 50 85
        some:#treatment -276 -108 some:#universal 318 -133 some:#vacant 98 -68
        some:#wantVerb -326 -35 some:#we -103 -78 some:#work -253 -155 some:#writer 173 -240
        some:#you 193 -128 wish:I_be 56 242 wish:I_like -163 83 wish:You_have -94 0 word:'s 89 -88
        word:22nd 0 180 word:a -144 -74 word:about 80 -29 word:acros -95 0 word:add -124 103
        word:after 367 -268 word:afternoon 152 -53 word:all 143 4 word:allow 0 -124
        word:along 0 136 word:alway -104 0 word:am 301 -141 word:an -77 -45 word:and 33 -76
        word:another 88 0 word:answer 233 -195 word:any 734 -408 word:anybody -152 0
        word:anyth 0 -93 word:are 0 -140 word:around 305 0 word:as -75 -78 word:ask -199 108
        word:at -210 181 word:attach -185 231 word:avoidanc 0 -135 word:away -87 0
        word:back 48 -188 word:be -107 0 word:becaus -209 0 word:been -214 26 word:befor 182 -273
        word:behind -103 0 word:besid 0 95 word:better 186 0 word:between 379 -172 word:bit 0 -115
        word:book 169 0 word:both 124 -34 word:bring 0 -120 word:bus 0 -164 word:by -114 -144
        word:calendar 162 -106 word:call 161 -123 word:can 117 -98 word:card 0 111
        word:care 143 -134 word:carry -108 0 word:catch -210 0 word:chair -191 0 word:charg -130 0
        word:child -111 74 word:children 0 62 word:choic 242 0 word:choos 798 -252 word:client -9 0
        word:clos 181 0 word:coff 173 -155 word:com -184 235 word:come 136 -90 word:consult 0 -120
        word:copy -88 24 word:corner 0 116 word:cost -226 0 word:could 240 -316
        word:counselor -131 0 word:county 0 -78 word:court 115 0 word:cros -233 0
        word:date 428 -177 word:day 478 -224 word:deadlin 499 0 word:decid 309 0 word:deck 222 0
        word:deserv -131 0 word:desk -176 91 word:did -65 0 word:do -31 -59 word:doe -198 0
        word:done 0 127 word:door -202 0 word:drink -201 0 word:each -202 78 word:early 114 -98
        word:easier 207 0 word:easy 270 0 word:eleven 0 -98 word:else -101 89 word:enclos -152 53
        word:enjoy -113 0 word:even 90 0 word:every -238 90 word:everybody 0 -75
        word:everyon -160 163 word:exception -162 0 word:expect -168 0 word:fall -243 0
        word:family 0 70 word:fee 173 0 word:feel 105 0 word:few -113 -115 word:find 64 -104
        word:fine 113 -93 word:finish 243 130 word:firm 197 0 word:first 34 -78 word:fit 162 0
        word:five 313 -127 word:flexibl 403 0 word:floor -91 0 word:folk 122 0 word:for -70 -4
        word:forty 0 88 word:found 0 90 word:four -60 0 word:free 215 -62 word:friday 146 163
        word:from -87 -131 word:front -122 0 word:gap 292 0 word:gave 0 -62 word:get -165 47
        word:give -138 172 word:glad 147 0 word:go -44 0 word:good 337 -60 word:got 157 0
        word:grad 155 0 word:had -282 62 word:hand -202 0 word:hard 0 113 word:has -16 -50
        word:have 67 -153 word:he -17 -19 word:hear 0 -110 word:heard 0 -92 word:help 136 -19
        word:her -67 0 word:here -94 0 word:him -146 0 word:his 0 -103 word:hold 0 -153
        word:home -97 0 word:hope -294 206 word:hour 425 -251 word:hous -121 0 word:how 198 -98
        word:hurry 529 -161 word:i 7 -107 word:if 334 -270 word:in -152 118 word:intak -152 0
        word:into -164 83 word:is 144 -107 word:it -34 -32 word:kitchen -123 0 word:knew 279 0
        word:know -153 81 word:last -120 0 word:late 151 -153 word:laugh 0 -70 word:lawyer 0 131
        word:learn 106 -75 word:least 240 0 word:leav 495 -299 word:left 63 0 word:leisur 264 0
        word:les 193 0 word:let 110 -105 word:letter 0 -115 word:library 0 -100 word:like 211 -147
        word:line 0 192 word:list -210 142 word:listen 146 0 word:littl -106 114 word:long -79 0
        word:lot -91 82 word:love 0 109 word:lunch 0 -183 word:made -78 0 word:mak 0 126
        word:make -97 0 word:man -81 -40 word:many -196 96 word:mark 0 -133 word:may 152 -51
        word:me 58 -161 word:mean 0 -77 word:meet -94 0 word:men 0 -137 word:might -214 -135
        word:mine -97 -57 word:minut 163 -97 word:monday 101 0 word:month 0 -171 word:more -47 0
        word:morn 258 -51 word:morning 124 -43 word:most 232 0 word:mov 67 0 word:much -97 71
        word:my -38 29 word:nam 237 0 word:name 322 -157 word:need 188 -24 word:never 0 -89
        word:new -162 98 word:next 146 -218 word:night 147 -97 word:no 278 -330
        word:nobody -181 172 word:none -161 0 word:noon 0 187 word:not 213 0 word:noth -88 0
        word:notic 0 187 word:now -87 -60 word:o'clock -173 165 word:of -185 42 word:offer -234 139
        word:offic 66 69 word:old -145 0 word:on -112 154 word:once -128 0 word:one 174 -119
        word:only 101 0 word:open -64 0 word:or 997 -827 word:other 0 -92 word:ought -96 0
        word:our -146 0 word:out -36 139 word:over 125 -196 word:own -48 53 word:page -95 207
        word:parent 92 0 word:part 0 -121 word:past 0 105 word:patient 0 -131 word:pay -150 149
        word:peopl -353 0 word:person -163 0 word:phon 44 -54 word:pick 453 -265 word:pill 0 146
        word:plac 0 101 word:plan 0 -177 word:play -104 -118 word:pleas 247 -267 word:practic -85 0
        word:print -121 0 word:proud 0 73 word:psychologist -103 0 word:question -73 0
        word:rather 0 -67 word:read -92 -106 word:reply 234 0 word:report 0 86 word:right 0 -155
        word:ring -54 0 word:room -177 0 word:round 0 -148 word:run -106 -80 word:rush 514 -189
        word:same -234 0 word:sat 0 105 word:saturday 266 -68 word:saw 0 111 word:say 4 0
        word:schedul 0 125 word:school -132 0 word:season 128 0 word:second -97 0 word:see -91 63
        word:seen -99 0 word:serv 0 -150 word:session -103 135 word:set 527 0 word:seven 0 91
        word:shall -84 0 word:shar -100 0 word:she -73 0 word:sheet 0 -71 word:shift 366 -88
        word:short 0 -64 word:should 248 109 word:show -96 0 word:sign -137 0 word:sinc -285 149
        word:sit -87 -48 word:six 177 0 word:sleep 0 -111 word:slid 269 0 word:slow 156 -108
        word:small -68 103 word:so 70 6 word:some 0 -85 word:someth -83 0 word:soup 119 0
        word:spr -94 0 word:staff 0 -123 word:stand 200 0 word:start -81 0 word:still -188 65
        word:street -88 0 word:stres -132 0 word:suggest 255 0 word:suit 408 -212
        word:summer -124 0 word:sunday 331 -106 word:tabl -133 0 word:take 284 -209 word:talk 0 -59
        word:tea 0 -68 word:teach 135 0 word:tell 422 -80 word:ten -174 102 word:term 175 0
        word:test 202 0 word:than -248 0 word:thank -271 52 word:that -209 98 word:the -18 32
        word:their 98 0 word:them 129 -66 word:then -92 0 word:ther -163 -34 word:thes -167 0
        word:they -156 246 word:thi 0 120 word:think -51 75 word:third -101 0 word:thirty 175 0
        word:thos -180 128 word:thought -156 109 word:thre 312 -34 word:through -212 63
        word:thursday 84 108 word:till 319 0 word:tim 74 0 word:time 437 -217 word:to -88 0
        word:told 0 72 word:too -92 0 word:took -90 114 word:town -104 120 word:troubl 114 -127
        word:trust 0 120 word:tuesday 196 0 word:turn -66 0 word:twic -82 0 word:two -157 -160
        word:under -125 64 word:until 332 -166 word:up -136 -100 word:use -42 0 word:useful -123 0
        word:visit -119 0 word:visitor 175 0 word:wait -141 0 word:want 152 -124 word:was -253 0
        word:water -110 106 word:way -104 -30 word:we 0 -190 word:wednesday 50 0 word:week 263 -58
        word:weekday 384 -58 word:weekend 141 -93 word:well -65 0 word:went -87 0 word:were -46 12
        word:what 34 -155 word:whatever 578 -304 word:when 491 -44 word:whenever 995 -544
        word:wher 0 186 word:which 258 -15 word:whichever 742 -291 word:whil 0 145 word:who -167 0
        word:whol 96 -162 word:whom 146 0 word:will -142 99 word:window 0 79 word:winter -128 0
        word:with -1 -174 word:without -158 77 word:wonder 0 -144 word:word -96 0
        word:work 159 -105 word:world 149 0 word:would 218 -454 word:writ 183 -307 word:year -193 0
        word:you -43 -43 word:your -42 -77
        """
}
