// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -319 545
        deed:- 302 -237 deed:-_#modal -85 3 deed:I 57 -90 deed:I_#modal 153 -209
        deed:I_#past -150 114 deed:I_am 149 -137 deed:I_can 0 -22 deed:I_come 0 -105
        deed:I_could 116 -107 deed:I_had 0 99 deed:I_have 0 -45 deed:I_hope -90 0 deed:I_know 47 0
        deed:I_see 0 -59 deed:I_shall 0 114 deed:I_thought 0 154 deed:I_was 0 -87 deed:I_will 0 354
        deed:I_would 155 -109 deed:My -309 -10 deed:My_#common -60 0 deed:My_#modal 0 84
        deed:My_#people 0 -38 deed:My_#relative 0 55 deed:My_#seat 0 -76 deed:Our 71 0
        deed:They -117 97 deed:They_#modal 144 -118 deed:They_#past -122 0 deed:They_are -67 0
        deed:They_have 187 0 deed:They_is 0 -54 deed:They_would 152 -73 deed:We 0 -114
        deed:We_#modal 81 -100 deed:We_#past 109 0 deed:You 312 -187 deed:You_#modal 38 -274
        deed:You_#past -36 13 deed:You_are -49 57 deed:You_can 0 -74 deed:You_choos 151 0
        deed:You_could -151 0 deed:You_do 0 111 deed:You_have 76 -80 deed:You_like 172 -132
        deed:You_pick 110 0 deed:You_say 140 0 deed:You_tell 138 -81 deed:You_will -131 0
        deed:You_would 93 0 deed:Your 249 -127 deed:Your_#anyone -143 140 deed:Your_#comer -161 31
        deed:Your_#common -143 33 deed:Your_#modal -153 -48 deed:Your_#people 31 90
        deed:Your_#praise -125 0 deed:Your_#resource 0 -117 deed:Your_#seat 153 0
        deed:Your_#treatment 0 121 deed:Your_#work 0 -29 deed:Your_offic 158 0
        deed:Your_patient -80 0 mark:digit -324 690 mark:first -544 125 mark:last 1015 125
        mark:last-but-one 386 125 mark:last-but-two -290 124 mark:long -33 0
        mark:question 820 -1376 mark:quoted -264 97 mark:second -398 125 mark:short -163 -125
        near:#accessVerb_a 57 -138 near:#accessVerb_and 0 -28 near:#accessVerb_are -105 0
        near:#accessVerb_at 0 57 near:#accessVerb_i 0 -98 near:#accessVerb_in 120 -194
        near:#accessVerb_is 0 -46 near:#accessVerb_it 0 -28 near:#accessVerb_my -94 -66
        near:#accessVerb_of -68 41 near:#accessVerb_the 56 41 near:#accessVerb_to 0 -79
        near:#accessVerb_with 107 -254 near:#accessVerb_you -120 34 near:#accessVerb_your 133 -82
        near:#anyone_'s -116 0 near:#anyone_a -142 0 near:#anyone_and -84 0 near:#anyone_are 87 -83
        near:#anyone_at 117 0 near:#anyone_day 222 -143 near:#anyone_for 0 80
        near:#anyone_i -214 135 near:#anyone_in 0 75 near:#anyone_me 187 0 near:#anyone_of 50 -17
        near:#anyone_on 113 0 near:#anyone_that 0 -34 near:#anyone_to 46 0 near:#anyone_with 127 0
        near:#anyone_would -90 0 near:#anyone_you -82 -37 near:#anyone_your 157 -55
        near:#benefit_a 25 0 near:#benefit_and 17 0 near:#benefit_at 120 0 near:#benefit_come 154 0
        near:#benefit_for 259 0 near:#benefit_from 0 -63 near:#benefit_in 0 -152
        near:#benefit_it -70 0 near:#benefit_of 91 61 near:#benefit_on 102 0
        near:#benefit_that 0 -60 near:#benefit_the -241 -21 near:#benefit_them 198 -54
        near:#benefit_to 201 -175 near:#benefit_you 219 0 near:#benefit_your 102 0
        near:#capacity_i 106 0 near:#capacity_on 0 47 near:#capacity_the 0 -103
        near:#capacity_you 99 0 near:#capacity_your 65 0 near:#certain_a -96 0
        near:#certain_day 73 -144 near:#certain_deadlin 208 0 near:#certain_for -85 0
        near:#certain_hurry 169 -116 near:#certain_i 0 142 near:#certain_is 0 -80
        near:#certain_need 0 -110 near:#certain_of 0 89 near:#certain_one 117 0
        near:#certain_rush 107 -99 near:#certain_that 0 -67 near:#certain_the 95 -75
        near:#certain_time 0 -85 near:#certain_to 70 -24 near:#certain_you -83 0
        near:#certain_your 189 0 near:#comer_a 0 -67 near:#comer_at -95 0 near:#comer_have 76 0
        near:#comer_i -83 0 near:#comer_is 0 90 near:#comer_me 156 0 near:#comer_on -87 0
        near:#comer_the -114 -42 near:#comer_to 37 0 near:#comer_who -78 59 near:#comer_with 0 67
        near:#comer_you -63 118 near:#comer_your 0 -74 near:#common_'s -74 73
        near:#common_a 133 -57 near:#common_about -103 65 near:#common_after 75 -42
        near:#common_all 0 149 near:#common_am -102 0 near:#common_an -60 42
        near:#common_and -125 -39 near:#common_around 113 0 near:#common_at 217 -182
        near:#common_back 97 -74 near:#common_be 94 0 near:#common_befor -68 -52
        near:#common_by 66 0 near:#common_call 167 0 near:#common_can 0 57 near:#common_choos 176 0
        near:#common_come 230 0 near:#common_could -71 0 near:#common_day 221 -131
        near:#common_do 145 -58 near:#common_down 0 87 near:#common_every -100 0
        near:#common_family 135 0 near:#common_for 0 54 near:#common_from 0 -157
        near:#common_get 60 0 near:#common_have -227 0 near:#common_home 0 75
        near:#common_hour 130 -97 near:#common_how 81 0 near:#common_i -113 -104
        near:#common_in -108 33 near:#common_is -6 -213 near:#common_it 0 98
        near:#common_know -47 0 near:#common_like 132 -56 near:#common_me 123 -93
        near:#common_my -135 -63 near:#common_name 0 -82 near:#common_new 0 87
        near:#common_next 76 -61 near:#common_night 78 0 near:#common_no 0 -62
        near:#common_not 26 0 near:#common_of -79 69 near:#common_offic 0 69
        near:#common_on -178 -29 near:#common_or 16 -180 near:#common_our 0 148
        near:#common_out 0 21 near:#common_over 65 -100 near:#common_patient 0 -116
        near:#common_peopl -115 0 near:#common_say -136 122 near:#common_see -70 92
        near:#common_should 0 129 near:#common_sinc 0 107 near:#common_so 52 0
        near:#common_some -76 0 near:#common_tell 100 0 near:#common_than -74 0
        near:#common_that -110 108 near:#common_the -10 -44 near:#common_them 164 -41
        near:#common_thi 0 130 near:#common_thre 209 0 near:#common_time 96 0
        near:#common_to 237 -41 near:#common_up 0 -67 near:#common_was 0 82 near:#common_well 0 90
        near:#common_what 153 -163 near:#common_when 179 -116 near:#common_wher 0 119
        near:#common_which 214 -111 near:#common_who -94 0 near:#common_will 59 -145
        near:#common_with 198 0 near:#common_writ 0 -81 near:#common_year -68 0
        near:#common_you -121 60 near:#common_your 1 -43 near:#credential_for 0 100
        near:#credential_not 80 -108 near:#credential_the 0 38 near:#credential_with 68 0
        near:#ending_a 120 -191 near:#ending_an 0 76 near:#ending_and 218 -40
        near:#ending_at 67 -41 near:#ending_be 0 -113 near:#ending_been -75 -44
        near:#ending_for 128 -76 near:#ending_from 0 -51 near:#ending_got 50 0 near:#ending_i 75 64
        near:#ending_it 209 131 near:#ending_me 0 82 near:#ending_more 0 69 near:#ending_my 0 -60
        near:#ending_never 0 -83 near:#ending_of 57 0 near:#ending_offic 0 106 near:#ending_on 98 0
        near:#ending_one -70 0 near:#ending_sinc 0 54 near:#ending_the 114 80
        near:#ending_they 0 120 near:#ending_to 48 -38 near:#ending_who 0 83
        near:#ending_with 0 -56 near:#ending_you -83 108 near:#ending_your -142 0
        near:#final_of 0 -62 near:#final_the -97 62 near:#final_to 0 75 near:#food_at 0 -72
        near:#gap_and 67 0 near:#gap_i 0 119 near:#gap_to 0 -90 near:#giveVerb_a -94 77
        near:#giveVerb_and -68 44 near:#giveVerb_it 124 -60 near:#giveVerb_of 161 -117
        near:#giveVerb_on 0 75 near:#giveVerb_the -37 0 near:#giveVerb_with 91 0
        near:#giveVerb_you 102 -48 near:#giveVerb_your 0 -78 near:#goVerb_a 125 -59
        near:#goVerb_and 0 47 near:#goVerb_at -121 32 near:#goVerb_for 73 -85 near:#goVerb_in 0 -66
        near:#goVerb_me 0 77 near:#goVerb_offic 0 77 near:#goVerb_on 0 49 near:#goVerb_the -69 77
        near:#goVerb_to 85 60 near:#goVerb_you 0 -81 near:#goVerb_your 0 76 near:#growth_a 0 105
        near:#growth_the -109 0 near:#hedge_a -67 0 near:#hedge_and -67 -123 near:#hedge_are 0 -116
        near:#hedge_be -117 0 near:#hedge_come 0 -125 near:#hedge_day 126 -79
        near:#hedge_for -79 118 near:#hedge_i 0 -203 near:#hedge_in 0 -73 near:#hedge_is 71 -118
        near:#hedge_it 0 -127 near:#hedge_like -134 76 near:#hedge_of -85 37
        near:#hedge_on 126 -159 near:#hedge_that 42 -73 near:#hedge_the 63 -42
        near:#hedge_them 0 -78 near:#hedge_to -149 0 near:#hedge_we 0 -113 near:#hedge_with 0 -83
        near:#hedge_you 0 -215 near:#hedge_your -147 0 near:#meetVerb_a 210 -132
        near:#meetVerb_about 0 50 near:#meetVerb_and 0 -57 near:#meetVerb_any 147 0
        near:#meetVerb_at -71 0 near:#meetVerb_for 104 -146 near:#meetVerb_in 0 74
        near:#meetVerb_it 0 -41 near:#meetVerb_me -72 0 near:#meetVerb_my 0 85
        near:#meetVerb_offic 0 116 near:#meetVerb_on -151 12 near:#meetVerb_or 110 -80
        near:#meetVerb_out 96 0 near:#meetVerb_the -313 84 near:#meetVerb_them 124 0
        near:#meetVerb_time 148 0 near:#meetVerb_to 85 -9 near:#meetVerb_up 0 -50
        near:#meetVerb_with 123 -112 near:#meetVerb_your 71 18 near:#meeting_a 0 -64
        near:#meeting_at 0 -75 near:#meeting_on 0 60 near:#meeting_or 106 -108
        near:#meeting_the 57 -66 near:#meeting_with -99 0 near:#meeting_you -136 0
        near:#meeting_your 0 75 near:#modal_a 2 -176 near:#modal_and 0 -134 near:#modal_at 0 141
        near:#modal_come 0 -139 near:#modal_do 0 -77 near:#modal_have -42 -8 near:#modal_i 50 -354
        near:#modal_in 117 0 near:#modal_it 90 -106 near:#modal_keep 162 0 near:#modal_learn 130 0
        near:#modal_like -138 0 near:#modal_not -138 45 near:#modal_on 0 61 near:#modal_take 0 -74
        near:#modal_that 0 -50 near:#modal_the 152 26 near:#modal_them 81 -67 near:#modal_to 56 -26
        near:#modal_we 0 -134 near:#modal_with 93 -39 near:#modal_you 56 -241
        near:#modal_your -145 91 near:#moveVerb_a -66 14 near:#moveVerb_and 137 135
        near:#moveVerb_at -90 23 near:#moveVerb_from 0 -85 near:#moveVerb_it 197 0
        near:#moveVerb_me -76 48 near:#moveVerb_my 0 106 near:#moveVerb_of 0 -56
        near:#moveVerb_on 0 51 near:#moveVerb_the -39 0 near:#moveVerb_to 0 -88
        near:#moveVerb_up 0 -65 near:#moveVerb_with 0 -58 near:#named_a 93 0
        near:#named_and -102 76 near:#named_for 0 91 near:#named_the -69 0 near:#named_with 0 -100
        near:#negation_a -166 78 near:#negation_and 57 0 near:#negation_deadlin 208 0
        near:#negation_hurry 267 -117 near:#negation_i 89 0 near:#negation_is 0 -74
        near:#negation_it -150 0 near:#negation_need 0 -113 near:#negation_one -95 117
        near:#negation_rush 211 -118 near:#negation_that 0 78 near:#negation_the -69 86
        near:#negation_to 0 -207 near:#negation_you -127 0 near:#noticing_a -51 -116
        near:#noticing_and -61 0 near:#noticing_at 140 0 near:#noticing_for -84 101
        near:#noticing_from 0 -69 near:#noticing_in -86 -133 near:#noticing_is 0 -68
        near:#noticing_it -210 155 near:#noticing_me 92 -88 near:#noticing_of -114 247
        near:#noticing_so 0 84 near:#noticing_that 84 0 near:#noticing_the -236 0
        near:#noticing_them 69 0 near:#noticing_they 171 0 near:#noticing_to 0 63
        near:#noticing_what 139 -110 near:#noticing_when 116 0 near:#noticing_which 145 -87
        near:#noticing_who 0 87 near:#noticing_you -138 153 near:#noticing_your -91 36
        near:#number_and 107 0 near:#number_at -132 331 near:#number_day 0 192
        near:#number_have 109 -80 near:#number_i -34 0 near:#number_it 0 68
        near:#number_minut 80 -56 near:#number_o'clock 0 106 near:#number_of -292 39
        near:#number_one 185 0 near:#number_the 206 -115 near:#number_to 77 0
        near:#number_with 0 55 near:#number_you -60 0 near:#number_your 0 75 near:#outcome_a 0 101
        near:#outcome_and -149 0 near:#outcome_at 0 -41 near:#outcome_for 164 0
        near:#outcome_from 0 -96 near:#outcome_i -123 0 near:#outcome_in 0 98
        near:#outcome_it 100 0 near:#outcome_my 0 -113 near:#outcome_of 102 0
        near:#outcome_that -165 93 near:#outcome_the -54 94 near:#outcome_to 136 -124
        near:#outcome_what 81 -83 near:#outcome_who 0 121 near:#outcome_with 0 -38
        near:#outcome_your 0 -106 near:#passVerb_a 60 71 near:#passVerb_and 0 116
        near:#passVerb_for 0 68 near:#passVerb_in 0 -55 near:#passVerb_it 0 58
        near:#passVerb_me 105 -45 near:#passVerb_my 0 88 near:#passVerb_on -92 48
        near:#passVerb_one 0 86 near:#passVerb_so 0 130 near:#passVerb_that 146 0
        near:#passVerb_the -15 28 near:#passVerb_them -106 0 near:#passVerb_to -54 31
        near:#passVerb_what 0 -79 near:#passVerb_you -121 72 near:#passVerb_your 0 -98
        near:#past_a -58 4 near:#past_and -172 5 near:#past_at -44 0 near:#past_every 0 97
        near:#past_for -99 15 near:#past_i 100 46 near:#past_in -66 20 near:#past_is -67 0
        near:#past_it -69 -1 near:#past_me -68 -17 near:#past_my 109 0 near:#past_not 0 146
        near:#past_of -47 0 near:#past_on 134 -19 near:#past_one 126 0 near:#past_out 0 77
        near:#past_sinc 0 100 near:#past_that 0 -128 near:#past_the 22 0 near:#past_them 0 124
        near:#past_thre 178 0 near:#past_to -136 -93 near:#past_up -38 0 near:#past_with 60 100
        near:#past_would 0 100 near:#past_you 0 105 near:#past_your -131 0 near:#people_'s -95 0
        near:#people_a 0 98 near:#people_and -96 -66 near:#people_at -71 -77
        near:#people_have 73 -27 near:#people_i -74 -28 near:#people_in 0 -37
        near:#people_it -122 77 near:#people_me 79 0 near:#people_of -208 36 near:#people_on 0 63
        near:#people_the -132 -84 near:#people_to 149 68 near:#people_who 0 33
        near:#people_with 0 69 near:#people_would 0 -34 near:#people_you -34 0
        near:#people_your 0 -133 near:#place_for 0 112 near:#place_with -100 0
        near:#praise_a 124 86 near:#praise_and -88 54 near:#praise_for 212 0 near:#praise_of -69 0
        near:#praise_the -38 0 near:#praise_to -54 0 near:#praise_with -101 0
        near:#praise_you 52 -47 near:#profession_i 0 -114 near:#relative_the 0 -89
        near:#resource_a 124 0 near:#resource_and 0 -51 near:#resource_for 0 21
        near:#resource_it 0 -90 near:#resource_of -87 0 near:#resource_on -21 -126
        near:#resource_that 0 -48 near:#resource_the 0 79 near:#resource_to 0 50
        near:#resource_you 0 -79 near:#resource_your 139 -51 near:#seat_a 0 -15 near:#seat_and 0 58
        near:#seat_are -104 0 near:#seat_at -82 212 near:#seat_for -55 60 near:#seat_i 62 113
        near:#seat_in 0 -104 near:#seat_is 46 0 near:#seat_of 86 0 near:#seat_on -164 187
        near:#seat_or 114 0 near:#seat_the -37 -67 near:#seat_to 0 -93 near:#seat_your 98 -66
        near:#sendVerb_the 148 0 near:#sendVerb_to 0 73 near:#sign_and 115 0 near:#sign_of 0 36
        near:#sign_on -80 65 near:#sign_you -102 84 near:#sign_your 118 0 near:#span_after 0 -76
        near:#span_and -60 53 near:#span_at 81 -84 near:#span_for 130 -75 near:#span_i 89 107
        near:#span_in 139 0 near:#span_is 120 -75 near:#span_of -84 61 near:#span_on -90 0
        near:#span_or 15 -156 near:#span_that 57 0 near:#span_the 129 -92 near:#span_with 0 106
        near:#span_you 0 -50 near:#span_your 123 -86 near:#takeVerb_your 131 0
        near:#third_and -80 0 near:#third_are -66 0 near:#third_at 138 0 near:#third_have 117 -104
        near:#third_is 0 -41 near:#third_not 0 77 near:#third_the -65 -71 near:#third_to 0 -65
        near:#third_will 0 -64 near:#third_with 81 0 near:#third_would 75 -45 near:#third_you -60 0
        near:#third_your -67 0 near:#time_a 158 -17 near:#time_after 169 -130
        near:#time_and 198 -63 near:#time_any 113 -97 near:#time_are 132 -74 near:#time_at -308 353
        near:#time_befor 127 0 near:#time_for 114 -86 near:#time_hour 0 -104 near:#time_i 172 0
        near:#time_if 0 -79 near:#time_is 173 -149 near:#time_it 0 -89 near:#time_next 0 -90
        near:#time_on -98 80 near:#time_or 169 -350 near:#time_the 62 -24 near:#time_thursday 174 0
        near:#time_to 118 86 near:#time_will 127 -80 near:#time_with 0 225 near:#time_would -92 0
        near:#time_you 36 -113 near:#time_your 287 -92 near:#token_and 133 0 near:#token_for 150 0
        near:#treatment_a 96 -80 near:#treatment_and 0 -67 near:#treatment_at 0 122
        near:#treatment_for 0 99 near:#treatment_i 0 -114 near:#treatment_on -126 66
        near:#universal_a -85 0 near:#universal_at 73 0 near:#universal_day 55 -132
        near:#universal_hurry 169 -119 near:#universal_i -182 159 near:#universal_is 0 -75
        near:#universal_need 0 -112 near:#universal_of 29 52 near:#universal_one 128 0
        near:#universal_rush 133 -102 near:#universal_the 64 -126 near:#universal_time 0 -84
        near:#universal_to 79 -88 near:#universal_who 0 88 near:#universal_you -60 0
        near:#universal_your 197 0 near:#vacant_i 0 105 near:#vacant_to 119 -98
        near:#vacant_your -99 0 near:#wantVerb_a 0 -20 near:#wantVerb_come 192 0
        near:#wantVerb_for -94 0 near:#wantVerb_i 0 56 near:#wantVerb_in 0 -91
        near:#wantVerb_it 0 -72 near:#wantVerb_that -79 70 near:#wantVerb_the -136 -47
        near:#wantVerb_to 164 -66 near:#wantVerb_you 0 47 near:#wantVerb_your 0 109
        near:#we_have 0 -58 near:#work_and 0 -57 near:#work_on 0 -120 near:#work_that 0 -33
        near:#writer_a -85 -214 near:#writer_am 96 -105 near:#writer_and 0 -68
        near:#writer_around 132 0 near:#writer_at -38 63 near:#writer_be 0 96
        near:#writer_been -48 0 near:#writer_come 46 -189 near:#writer_could 71 -26
        near:#writer_do 48 0 near:#writer_easy 135 0 near:#writer_flexibl 207 0
        near:#writer_for 0 -69 near:#writer_get 102 0 near:#writer_give 0 109
        near:#writer_had -67 25 near:#writer_have 28 -52 near:#writer_i -100 0
        near:#writer_if -132 0 near:#writer_in 96 -62 near:#writer_is -83 109 near:#writer_it 0 -48
        near:#writer_know 41 -61 near:#writer_like -44 0 near:#writer_my 207 -62
        near:#writer_need 0 117 near:#writer_no 0 -58 near:#writer_not 0 -74 near:#writer_of -70 0
        near:#writer_on 178 -98 near:#writer_put 114 0 near:#writer_say -118 0
        near:#writer_shall 0 103 near:#writer_sinc 0 73 near:#writer_slid 157 0
        near:#writer_that -2 -62 near:#writer_the -174 -57 near:#writer_thought 0 130
        near:#writer_to 91 0 near:#writer_up 0 -85 near:#writer_what 84 -157
        near:#writer_will 0 327 near:#writer_with -116 -112 near:#writer_would 0 -78
        near:#writer_writ 0 -64 near:#writer_your -219 -29 near:#you_'s 0 -102 near:#you_a 0 -38
        near:#you_and 205 118 near:#you_are 0 61 near:#you_as 0 -102 near:#you_at -32 24
        near:#you_be -61 0 near:#you_can 0 -85 near:#you_choos 219 -106 near:#you_could -71 0
        near:#you_day 0 -82 near:#you_did 0 80 near:#you_do -111 82 near:#you_for -157 54
        near:#you_get -137 55 near:#you_got 105 0 near:#you_have 0 -93 near:#you_in -56 0
        near:#you_is 71 0 near:#you_it -87 0 near:#you_let -60 0 near:#you_like 131 -66
        near:#you_lunch -124 0 near:#you_me 49 -182 near:#you_my 0 -120 near:#you_nam 221 0
        near:#you_of 131 -53 near:#you_on -98 10 near:#you_peopl -123 0 near:#you_pick 160 -104
        near:#you_room -82 0 near:#you_said 0 -69 near:#you_say 101 -65 near:#you_so 0 80
        near:#you_tell 139 -60 near:#you_that 0 55 near:#you_the 271 -68 near:#you_them 103 0
        near:#you_ther -120 105 near:#you_time 201 -100 near:#you_to -124 0 near:#you_when 83 0
        near:#you_which 190 -94 near:#you_will -134 0 near:#you_with 73 -13 near:#you_your 0 -57
        near:a_#accessVerb -157 36 near:a_#anyone 0 -125 near:a_#benefit -87 -79
        near:a_#capacity -171 64 near:a_#certain -145 107 near:a_#common -130 131
        near:a_#food 253 -80 near:a_#goVerb 77 -135 near:a_#growth 0 -70 near:a_#hedge 74 -144
        near:a_#meetVerb 0 -90 near:a_#meeting 173 -106 near:a_#moveVerb 94 0 near:a_#number 0 -42
        near:a_#passVerb 0 116 near:a_#people -22 -160 near:a_#place 0 -92 near:a_#praise -86 118
        near:a_#profession -64 -81 near:a_#resource 0 -25 near:a_#seat 0 -58 near:a_#sign 188 0
        near:a_#span -203 0 near:a_#third 0 -86 near:a_#time 135 -100 near:a_#token 165 0
        near:a_#treatment -95 0 near:a_#universal 0 83 near:a_#work 0 -55 near:a_#writer 0 -72
        near:a_#you 112 -48 near:after_#common 113 -4 near:all_#common 148 0 near:all_#number 234 0
        near:all_#people 228 0 near:am_#anyone 0 103 near:am_#certain 0 -98 near:am_#common -110 0
        near:am_#goVerb 0 110 near:am_#hedge 200 0 near:am_#meetVerb -157 180
        near:am_#moveVerb -129 104 near:am_#noticing 80 50 near:am_#outcome 100 0
        near:am_#passVerb 0 85 near:am_#past 0 114 near:am_#people -76 0 near:am_#place 113 0
        near:am_#profession 0 -102 near:am_#you -122 0 near:an_#capacity 0 -49
        near:and_#accessVerb 0 -20 near:and_#anyone -53 -8 near:and_#benefit 0 -10
        near:and_#capacity 95 0 near:and_#comer -110 -53 near:and_#common 21 18
        near:and_#credential 0 82 near:and_#ending -240 0 near:and_#gap 0 -73
        near:and_#giveVerb 135 72 near:and_#goVerb 107 -134 near:and_#hedge 12 -144
        near:and_#meetVerb 70 -79 near:and_#modal 196 -45 near:and_#named -68 0
        near:and_#noticing 0 -1 near:and_#number 49 -66 near:and_#outcome 50 0
        near:and_#passVerb 0 66 near:and_#past -152 -87 near:and_#people -144 -22
        near:and_#resource 71 0 near:and_#seat 90 -150 near:and_#span 92 0 near:and_#third -121 0
        near:and_#time 186 -128 near:and_#universal 31 0 near:and_#writer 124 -27
        near:and_#you -269 113 near:any_#anyone 84 0 near:any_#common -15 -128
        near:any_#people 153 0 near:any_#span 160 -255 near:any_#time 250 -358
        near:any_#you 203 -70 near:are_#accessVerb -112 0 near:are_#anyone -81 58
        near:are_#common -67 0 near:are_#praise 0 75 near:as_#outcome 0 -45
        near:at_#accessVerb 139 59 near:at_#anyone 0 -71 near:at_#capacity 93 0
        near:at_#certain 0 -125 near:at_#common 114 -63 near:at_#named 0 110
        near:at_#number -281 578 near:at_#outcome 0 -67 near:at_#resource 97 -126
        near:at_#span 119 -133 near:at_#time 0 34 near:at_#treatment 89 -98
        near:at_#universal 0 -124 near:at_#writer 0 -42 near:at_#you 156 0
        near:be_#accessVerb -107 84 near:be_#benefit 251 -155 near:be_#common 35 -6
        near:be_#ending 131 0 near:be_#giveVerb 0 138 near:be_#goVerb 128 0 near:be_#meetVerb 204 0
        near:be_#past 72 0 near:be_#wantVerb 98 -97 near:be_#you 0 61 near:befor_#common 0 -64
        near:befor_#time 69 -52 near:by_#common -41 0 near:by_#goVerb 0 -85 near:by_#meeting 0 -91
        near:by_#sign 0 -79 near:by_#you 0 70 near:call_#common 97 0 near:call_#you -111 0
        near:can_#common 0 -93 near:can_#ending 65 0 near:can_#goVerb 91 -115
        near:can_#meetVerb 61 -58 near:can_#negation -127 118 near:can_#noticing -108 0
        near:can_#passVerb -93 0 near:can_#time 0 -88 near:client_#common 0 67
        near:come_#common -98 114 near:come_#writer 0 88 near:come_#you 124 0
        near:could_#accessVerb -97 0 near:could_#benefit 0 -56 near:could_#common 0 -117
        near:could_#giveVerb 129 0 near:could_#goVerb 0 -122 near:could_#meetVerb 181 -206
        near:could_#moveVerb 0 -88 near:could_#noticing 0 -45 near:could_#we 0 -70
        near:could_#writer 0 -123 near:could_#you 0 -68 near:day_#common 69 90 near:day_#you 0 -57
        near:did_#common 0 -81 near:do_#accessVerb 163 0 near:do_#common -88 69
        near:do_#negation 132 -121 near:do_#noticing -112 0 near:do_#praise 0 75
        near:first_#span -120 0 near:for_#anyone 219 91 near:for_#certain -53 62
        near:for_#comer -66 103 near:for_#common -147 46 near:for_#meeting 90 -94
        near:for_#number 0 29 near:for_#people -26 176 near:for_#praise -79 0 near:for_#seat -83 68
        near:for_#span -57 0 near:for_#third 171 0 near:for_#time 0 -85 near:for_#universal 0 125
        near:for_#writer -86 -67 near:for_#you 174 -50 near:friday_#number 0 119
        near:get_#common -110 91 near:good_#you 121 0 near:got_#common 116 0 near:had_#common 0 69
        near:has_#accessVerb 0 -76 near:has_#common -79 0 near:has_#past -80 0
        near:have_#accessVerb -67 38 near:have_#certain -106 -137 near:have_#comer 0 -85
        near:have_#common -71 -19 near:have_#ending 49 0 near:have_#giveVerb 0 -126
        near:have_#goVerb -74 0 near:have_#growth 0 76 near:have_#meetVerb -137 65
        near:have_#moveVerb 0 130 near:have_#negation -118 0 near:have_#noticing -62 -47
        near:have_#number -77 50 near:have_#passVerb 0 131 near:have_#past 0 131
        near:have_#people 0 -51 near:have_#place 0 94 near:have_#resource 0 -48
        near:have_#seat -102 148 near:have_#time 87 0 near:have_#treatment 0 150
        near:have_#universal -116 -98 near:have_#writer 90 -53 near:hear_#you 105 0
        near:how_#past 171 0 near:how_#you 176 -60 near:i_#accessVerb 59 -21 near:i_#anyone -62 45
        near:i_#benefit -91 -107 near:i_#certain -154 -138 near:i_#comer -94 -60
        near:i_#common -113 -60 near:i_#ending 41 -17 near:i_#final -79 99 near:i_#food 0 -71
        near:i_#giveVerb -41 -110 near:i_#goVerb 0 -27 near:i_#growth 0 102 near:i_#hedge 97 -65
        near:i_#meetVerb -173 -24 near:i_#meeting -32 0 near:i_#modal 103 58 near:i_#moveVerb 82 0
        near:i_#named -81 0 near:i_#negation 30 -110 near:i_#noticing 0 -143 near:i_#number -143 0
        near:i_#outcome 178 -93 near:i_#passVerb 69 57 near:i_#past -40 45 near:i_#people -96 -163
        near:i_#place 274 0 near:i_#praise -135 -31 near:i_#sendVerb 164 0 near:i_#span 0 -52
        near:i_#third 0 66 near:i_#time 0 -40 near:i_#title 83 0 near:i_#treatment 0 120
        near:i_#universal -92 -110 near:i_#wantVerb -226 131 near:i_#writer 195 0
        near:i_#you -266 78 near:if_#ending 123 0 near:if_#hedge 0 133 near:if_#outcome 157 0
        near:if_#past 106 -9 near:if_#universal 0 -74 near:if_#you 0 -61 near:in_#common 0 101
        near:in_#final 0 75 near:in_#meeting -113 0 near:in_#named -45 0 near:in_#noticing 0 119
        near:in_#number -116 -80 near:in_#people 0 99 near:in_#place 0 67 near:in_#seat -67 114
        near:in_#span 0 -59 near:in_#time -70 53 near:in_#treatment 0 64 near:in_#universal 0 64
        near:in_#work 0 -57 near:in_#writer -61 -180 near:in_#you 85 -29 near:is_#accessVerb 52 -80
        near:is_#anyone 0 -66 near:is_#benefit 148 -84 near:is_#certain 43 -180
        near:is_#common 96 3 near:is_#gap -87 0 near:is_#negation 100 -117 near:is_#passVerb 0 87
        near:is_#past -65 0 near:is_#people 0 -60 near:is_#praise 199 -83 near:is_#span 136 0
        near:is_#time 150 -136 near:is_#universal 54 -216 near:is_#writer -127 0
        near:is_#you 151 -81 near:it_#accessVerb 0 -100 near:it_#anyone -161 0
        near:it_#benefit 152 -127 near:it_#certain 0 -107 near:it_#common -242 117
        near:it_#ending 0 82 near:it_#gap -122 0 near:it_#goVerb 0 116 near:it_#hedge -201 80
        near:it_#modal 0 -32 near:it_#moveVerb -58 125 near:it_#negation 0 74
        near:it_#noticing 0 -88 near:it_#outcome 0 86 near:it_#past -45 37 near:it_#praise 0 -78
        near:it_#universal 0 -71 near:it_#vacant -118 0 near:it_#writer -166 36
        near:it_#you -158 87 near:know_#common 0 -75 near:last_#time 0 72 near:let_#writer 93 -97
        near:let_#you 0 -72 near:like_#noticing 0 -58 near:may_#meetVerb 0 -45
        near:may_#outcome 141 0 near:may_#passVerb 196 0 near:may_#writer 0 -123
        near:me_#common 98 0 near:me_#ending 127 -118 near:me_#hedge -120 0 near:me_#meetVerb 0 -86
        near:me_#noticing 167 0 near:me_#outcome 95 0 near:me_#span 84 0 near:me_#you 76 -17
        near:might_#benefit -103 66 near:might_#common -74 0 near:might_#ending 0 -67
        near:monday_#number 0 107 near:monday_#time 143 -91 near:most_#span 140 0
        near:most_#time 179 -72 near:my_#accessVerb 0 -122 near:my_#capacity 130 0
        near:my_#comer 0 -20 near:my_#common -48 127 near:my_#hedge 0 146 near:my_#meetVerb 83 0
        near:my_#number 0 -79 near:my_#outcome 0 59 near:my_#people -58 -23
        near:my_#relative -41 51 near:my_#resource 133 91 near:my_#seat 0 -95 near:my_#time 200 0
        near:my_#token 0 70 near:my_#treatment 127 -47 near:name_#common 213 0
        near:new_#common 0 112 near:next_#common 0 -72 near:next_#span 0 -78
        near:no_#benefit 0 -102 near:not_#accessVerb 189 -103 near:not_#anyone -109 0
        near:not_#common 55 -58 near:not_#ending 33 0 near:not_#hedge 0 -59 near:not_#moveVerb 69 0
        near:not_#noticing -132 74 near:not_#passVerb 0 -66 near:not_#past 87 55
        near:not_#people -98 98 near:not_#writer 82 0 near:not_#you -131 0 near:of_#anyone 38 -29
        near:of_#certain 96 106 near:of_#comer 0 124 near:of_#common 0 141 near:of_#ending 74 0
        near:of_#final 0 -90 near:of_#meetVerb 0 54 near:of_#meeting 76 -89
        near:of_#noticing -80 83 near:of_#number 0 20 near:of_#outcome -77 -74
        near:of_#passVerb 0 62 near:of_#past -85 109 near:of_#people 215 0 near:of_#praise 0 107
        near:of_#seat 75 0 near:of_#span 44 0 near:of_#third -96 0 near:of_#universal 0 80
        near:of_#we 0 44 near:of_#work 0 -100 near:of_#writer -63 -93 near:of_#you 0 131
        near:offic_#common 0 -88 near:on_#accessVerb 0 77 near:on_#anyone 70 -132
        near:on_#certain 0 -59 near:on_#common 165 -235 near:on_#ending 0 -59
        near:on_#goVerb 183 -83 near:on_#meetVerb 155 -103 near:on_#meeting 0 -84
        near:on_#moveVerb 93 -77 near:on_#named 0 75 near:on_#number 0 462 near:on_#outcome 0 -86
        near:on_#people 207 -55 near:on_#place 0 62 near:on_#seat -103 0 near:on_#span 0 -40
        near:on_#time -248 338 near:on_#universal 48 -95 near:on_#writer 165 -205
        near:on_#you 156 -120 near:one_#accessVerb 0 -99 near:one_#common 46 45
        near:one_#people 182 0 near:or_#common 21 -157 near:or_#goVerb 0 -86 near:or_#hedge 0 -71
        near:or_#meetVerb 97 -71 near:or_#modal 0 -84 near:or_#number 112 0 near:or_#place 126 -103
        near:or_#span 50 -140 near:or_#time 252 -369 near:or_#writer 117 -71 near:or_#you 77 -73
        near:other_#common 0 -102 near:out_#common 0 -91 near:out_#writer 0 -113
        near:own_#common 0 82 near:peopl_#common -86 0 near:peopl_#goVerb 0 101
        near:pleas_#common 91 0 near:say_#common -78 0 near:see_#comer 0 -113
        near:see_#common 0 -59 near:see_#people 0 -99 near:see_#you -92 128
        near:should_#common 0 71 near:so_#common 63 0 near:so_#hedge 0 100 near:so_#praise 0 92
        near:so_#writer -109 -44 near:some_#common 96 0 near:some_#span 106 0
        near:some_#time 159 -89 near:suit_#you 122 -94 near:take_#common 173 0
        near:take_#you 143 -90 near:tell_#writer 159 -62 near:thank_#you -111 0
        near:that_#anyone 0 153 near:that_#certain -97 100 near:that_#comer -83 93
        near:that_#common 0 30 near:that_#ending 130 67 near:that_#giveVerb 0 78
        near:that_#hedge 0 52 near:that_#meetVerb 46 0 near:that_#modal 179 61
        near:that_#negation 0 61 near:that_#noticing -57 0 near:that_#number 0 -111
        near:that_#outcome 177 0 near:that_#passVerb 0 84 near:that_#past -98 66
        near:that_#people -123 103 near:that_#praise 136 0 near:that_#span -153 0
        near:that_#time -101 93 near:that_#universal -93 109 near:that_#wantVerb 0 75
        near:that_#writer 0 -84 near:the_#accessVerb -55 88 near:the_#anyone 89 0
        near:the_#benefit 129 0 near:the_#capacity 0 -69 near:the_#certain -106 0
        near:the_#comer -82 0 near:the_#common -76 0 near:the_#ending 185 -18 near:the_#final 0 -72
        near:the_#food -77 144 near:the_#gap -110 72 near:the_#giveVerb 93 17
        near:the_#goVerb 0 -78 near:the_#growth 0 71 near:the_#hedge 0 -88 near:the_#meetVerb 26 0
        near:the_#meeting -147 204 near:the_#modal 0 -56 near:the_#moveVerb 64 80
        near:the_#negation 0 -158 near:the_#noticing 0 110 near:the_#number -151 253
        near:the_#outcome 55 -80 near:the_#passVerb 0 -68 near:the_#past -193 0
        near:the_#place -224 161 near:the_#praise 162 0 near:the_#profession 0 125
        near:the_#resource -78 0 near:the_#seat 117 -93 near:the_#sign -139 41
        near:the_#span -151 -151 near:the_#third 81 68 near:the_#time 78 -135 near:the_#token 0 74
        near:the_#treatment 0 -87 near:the_#vacant -88 151 near:the_#writer -94 47
        near:the_#you 18 47 near:them_#common 160 -62 near:them_#outcome -131 0
        near:then_#common 0 -71 near:ther_#certain 98 -119 near:ther_#common 0 -50
        near:ther_#negation 139 -129 near:ther_#universal 101 -138 near:they_#common -107 98
        near:they_#ending 212 -77 near:they_#noticing -112 69 near:they_#outcome 0 57
        near:thi_#common -77 134 near:thi_#number 0 119 near:thi_#span -75 98
        near:thi_#time -61 142 near:thing_#common 0 97 near:thre_#common 193 0
        near:to_#accessVerb 69 -195 near:to_#anyone -187 126 near:to_#benefit 222 0
        near:to_#certain -92 0 near:to_#common 0 73 near:to_#credential 63 -120
        near:to_#ending 0 42 near:to_#final 134 -211 near:to_#gap 94 0 near:to_#goVerb 0 61
        near:to_#hedge 64 0 near:to_#meetVerb -33 106 near:to_#meeting -64 0
        near:to_#moveVerb 131 -38 near:to_#noticing 123 138 near:to_#number -138 -43
        near:to_#outcome 0 -37 near:to_#passVerb -164 0 near:to_#past -104 68 near:to_#people -40 0
        near:to_#span -92 0 near:to_#third 69 -87 near:to_#time -83 0 near:to_#universal -81 34
        near:to_#vacant 95 0 near:to_#writer -88 -59 near:to_#you -42 -38 near:tuesday_#time 133 0
        near:two_#common -58 0 near:up_#common -74 0 near:us_#common -82 0 near:we_#common 99 -47
        near:we_#ending 0 -64 near:we_#hedge 0 -80 near:we_#meetVerb 115 -65 near:we_#meeting 0 -85
        near:we_#noticing 0 82 near:week_#common 0 -47 near:what_#common 46 -4
        near:what_#ending 0 -44 near:what_#modal 0 -168 near:what_#noticing 0 -89
        near:what_#past -76 59 near:what_#people 0 95 near:what_#third 0 -143
        near:what_#writer -70 -55 near:whatever_#common 102 -93 near:whatever_#you 104 -93
        near:when_#moveVerb 79 0 near:when_#past 0 122 near:when_#you 71 0
        near:whenever_#common 141 -128 near:whenever_#you 118 -112 near:which_#common 42 -68
        near:whichever_#you 129 -115 near:who_#accessVerb 0 92 near:who_#benefit 86 67
        near:who_#common 89 25 near:who_#ending -66 58 near:who_#goVerb -99 99
        near:who_#meetVerb -103 137 near:who_#modal 0 66 near:who_#moveVerb -132 77
        near:who_#outcome -87 0 near:who_#past -103 92 near:who_#wantVerb 109 0
        near:will_#accessVerb 144 104 near:will_#certain 0 97 near:will_#common 69 0
        near:will_#ending 0 133 near:will_#giveVerb -87 0 near:will_#goVerb -157 144
        near:will_#meetVerb -142 164 near:will_#moveVerb -66 89 near:will_#negation -44 0
        near:will_#outcome -97 83 near:will_#passVerb 137 0 near:will_#you -205 191
        near:with_#accessVerb 0 -85 near:with_#anyone -81 95 near:with_#common -112 82
        near:with_#ending 0 142 near:with_#number 0 -88 near:with_#outcome 0 119
        near:with_#people -134 0 near:with_#seat 0 -94 near:with_#third 0 -45
        near:with_#writer 0 -47 near:with_#you 189 -49 near:work_#common -82 179
        near:work_#you 121 0 near:would_#benefit 83 -27 near:would_#certain 0 108
        near:would_#common 0 -39 near:would_#ending 125 -59 near:would_#giveVerb 0 -66
        near:would_#goVerb 0 -109 near:would_#hedge -91 0 near:would_#meetVerb 45 -71
        near:would_#moveVerb 86 -99 near:would_#negation 63 0 near:would_#noticing -69 81
        near:would_#outcome 137 63 near:would_#past -134 47 near:would_#third 0 -87
        near:would_#wantVerb -104 76 near:would_#writer 58 0 near:would_#you 89 -134
        near:you_#accessVerb 151 -30 near:you_#benefit 78 -64 near:you_#certain 0 185
        near:you_#comer 108 0 near:you_#common 89 -120 near:you_#credential -122 140
        near:you_#ending -52 58 near:you_#final 0 -68 near:you_#giveVerb -40 31
        near:you_#goVerb -62 -43 near:you_#hedge -190 63 near:you_#meetVerb -72 0
        near:you_#meeting 0 -26 near:you_#modal -134 2 near:you_#negation 0 36
        near:you_#noticing 37 -100 near:you_#number 201 66 near:you_#outcome 0 -26
        near:you_#passVerb 225 -51 near:you_#past -135 162 near:you_#people -36 0
        near:you_#place -69 0 near:you_#praise -169 155 near:you_#resource 158 0
        near:you_#seat 161 -97 near:you_#sign 236 0 near:you_#span 159 -65 near:you_#time -78 -26
        near:you_#token 236 0 near:you_#universal -15 170 near:you_#wantVerb 160 -167
        near:you_#work 0 125 near:you_#writer 0 -219 near:your_#accessVerb 0 73
        near:your_#anyone 0 51 near:your_#benefit -38 143 near:your_#capacity 75 0
        near:your_#comer -92 -78 near:your_#common -22 -23 near:your_#ending -199 96
        near:your_#giveVerb 0 -144 near:your_#goVerb 0 73 near:your_#hedge -62 0
        near:your_#modal -128 0 near:your_#noticing 61 105 near:your_#number -82 0
        near:your_#outcome 47 -61 near:your_#passVerb 96 -66 near:your_#past -125 171
        near:your_#people 0 -116 near:your_#place -85 0 near:your_#resource -86 -160
        near:your_#seat 0 73 near:your_#sign -174 72 near:your_#span 85 -125
        near:your_#token -116 0 near:your_#treatment 0 102 near:your_#work -73 -26
        near:your_#writer 0 -62 near:your_#you 0 -89 pair:^_a -81 0 pair:^_and 129 0
        pair:^_any 184 -179 pair:^_befor 123 0 pair:^_coff 0 -90 pair:^_come -188 0
        pair:^_could 0 -244 pair:^_he 0 -65 pair:^_i -154 200 pair:^_if 57 -136 pair:^_in 0 -33
        pair:^_it -279 105 pair:^_may -120 -87 pair:^_might 0 -103 pair:^_my -163 193
        pair:^_no 0 -67 pair:^_or 125 0 pair:^_shall 0 -127 pair:^_so -153 63 pair:^_thank -135 0
        pair:^_that -139 0 pair:^_the -160 -137 pair:^_ther 61 -147 pair:^_they -111 50
        pair:^_we -100 0 pair:^_what -131 62 pair:^_whatever 180 0 pair:^_whenever 273 0
        pair:^_whichever 211 0 pair:^_would 202 -229 pair:^_you 0 361 pair:^_your -86 -79
        pair:a_coff 118 0 pair:a_few -80 -87 pair:a_good -130 0 pair:a_time 149 0 pair:a_word 0 87
        pair:about_the -64 0 pair:all_the 134 0 pair:am_a -97 -72 pair:am_easy 190 0
        pair:and_i 83 39 pair:and_if 163 -90 pair:and_it -127 89 pair:and_mine -88 0
        pair:and_the 72 -209 pair:and_then 0 -33 pair:and_they -103 0 pair:and_you -55 133
        pair:and_your -310 88 pair:any_day 64 -117 pair:any_of 256 0 pair:at_five 282 0
        pair:at_noon -137 164 pair:at_the -44 -27 pair:at_your 246 0 pair:back_$ 102 0
        pair:be_at 0 178 pair:be_good 129 0 pair:be_in 0 138 pair:befor_the 44 -75
        pair:better_for 211 0 pair:by_the -216 89 pair:can_not -158 72 pair:coff_$ 101 -80
        pair:come_to 69 0 pair:could_i 0 -118 pair:could_we 0 -99 pair:day_$ 179 -143
        pair:do_$ -80 0 pair:do_not 183 -134 pair:do_with 156 0 pair:for_a 96 0 pair:for_it -78 0
        pair:for_the -99 161 pair:for_them 148 0 pair:for_you 226 -68 pair:from_the 0 -50
        pair:good_$ 0 -124 pair:good_for 374 0 pair:got_a 136 0 pair:happy_to 210 0
        pair:have_a -40 -67 pair:have_been -51 0 pair:have_got 82 0 pair:hour_$ 0 -92
        pair:how_you 177 -50 pair:i_am 135 -119 pair:i_can 0 -21 pair:i_come 0 -105
        pair:i_could 104 -107 pair:i_had 0 77 pair:i_have -66 -36 pair:i_hope -90 0
        pair:i_know 43 -70 pair:i_shall 0 114 pair:i_thought 0 142 pair:i_was -49 -85
        pair:i_will 0 342 pair:i_would 103 -69 pair:if_it 0 -107 pair:if_you 83 -187
        pair:in_my -108 0 pair:in_the -99 155 pair:is_a -122 94 pair:is_no 140 -188
        pair:it_$ 44 -118 pair:it_and -78 0 pair:it_for -118 0 pair:it_in -97 0 pair:it_is -13 98
        pair:it_to 0 142 pair:it_will 0 -100 pair:know_what 0 -61 pair:let_me 130 -109
        pair:like_$ 153 0 pair:like_to -87 0 pair:may_i 0 -120 pair:me_$ 0 -23 pair:monday_at 0 106
        pair:my_own 0 37 pair:night_$ 147 0 pair:no_hurry 232 -136 pair:no_rush 153 -119
        pair:of_a 0 106 pair:of_it 65 0 pair:of_the 73 -81 pair:of_them 0 -60 pair:of_us 0 56
        pair:of_you -188 140 pair:of_your 345 0 pair:on_a 0 -72 pair:on_friday 0 147
        pair:on_it -164 93 pair:on_monday -107 48 pair:on_my 0 -119 pair:on_one 178 0
        pair:on_the -87 174 pair:on_thursday -136 91 pair:on_tuesday 0 94 pair:on_wednesday 0 106
        pair:on_your 88 0 pair:one_$ 88 -106 pair:one_of -236 0 pair:or_a 0 -48
        pair:or_after 90 -95 pair:or_the 123 -94 pair:peopl_who -121 69 pair:pick_the 113 0
        pair:say_when 189 0 pair:see_you 0 102 pair:so_i -106 0 pair:some_of -91 0
        pair:tell_me 280 -122 pair:thank_you -156 0 pair:that_$ -69 0 pair:that_is 0 -42
        pair:that_the 68 65 pair:that_they 156 0 pair:the_best 0 81 pair:the_corner 0 104
        pair:the_day 111 -76 pair:the_first 158 -75 pair:the_hour 0 -111 pair:the_one 116 -51
        pair:the_other 0 -76 pair:the_peopl 0 125 pair:the_same -127 0 pair:them_$ 81 68
        pair:ther_$ -241 0 pair:ther_is -2 -113 pair:they_are -72 0 pair:they_have 186 0
        pair:thi_month 0 -98 pair:to_a -68 0 pair:to_be -122 0 pair:to_come 205 0
        pair:to_do 113 -133 pair:to_know -111 178 pair:to_learn 142 0 pair:to_my 0 112
        pair:to_say -127 0 pair:to_the 0 81 pair:to_writ 152 -74 pair:to_your 102 -169
        pair:want_to 0 122 pair:what_i -95 0 pair:what_they 0 -97 pair:what_you -77 0
        pair:when_$ 158 0 pair:when_you 119 0 pair:whenever_the 217 0 pair:whenever_you 121 0
        pair:which_i -89 0 pair:will_be -44 103 pair:will_come 0 81 pair:will_not -108 0
        pair:with_a -57 65 pair:with_me 0 -79 pair:with_the 68 0 pair:with_your 200 0
        pair:work_$ -96 0 pair:would_be 22 -31 pair:would_have 0 -77 pair:would_like -103 59
        pair:would_you 0 -104 pair:you_$ 0 -39 pair:you_a 98 -53 pair:you_and -77 0
        pair:you_can 0 -65 pair:you_choos 151 0 pair:you_could -151 0 pair:you_do -133 99
        pair:you_for -125 0 pair:you_have 67 -95 pair:you_know 0 -90 pair:you_let -79 0
        pair:you_like 188 -124 pair:you_pick 110 0 pair:you_say 140 0 pair:you_tell 89 -80
        pair:you_will -139 0 pair:you_would 75 63 pair:your_$ -94 0 pair:your_client -94 0
        pair:your_time 185 0 some:#accessVerb 232 -23 some:#anyone 31 -51 some:#benefit 5 -181
        some:#capacity 200 6 some:#certain -49 -44 some:#comer 68 -86 some:#common 20 -134
        some:#credential -226 87 some:#ending -172 10 some:#final -140 0 some:#food 44 -301
        some:#gap -56 -36 some:#giveVerb -224 -49 some:#goVerb 113 -101 some:#growth -82 -22
        some:#hedge -169 -185 some:#hollow 0 -136 some:#meetVerb -103 -139 some:#meeting 239 -374
        some:#modal -19 -281 some:#month 85 0 some:#moveVerb -193 119 some:#named -297 101
        some:#negation 186 -79 some:#noticing -345 103 some:#number -236 148 some:#outcome 181 -44
        some:#passVerb -68 115 some:#past -436 30 some:#people -169 0 some:#place 67 -55
        some:#praise 13 -116 some:#profession -334 65 some:#relative -203 12
        some:#resource -108 -154 some:#seat 57 -45 some:#sendVerb 154 -112 some:#sign 0 39
        some:#social -69 -86 some:#span 397 -338 some:#symptom -180 -147 some:#takeVerb 0 -6
        some:#third -299 -95 some:#time 381 -172 some:#title -207 0 some:#token 60 65
        some:#treatment -244 -91 some:#universal 308 -70 some:#vacant 75 -42 some:#wantVerb -351 0
        some:#we -144 -31 some:#work -229 -200 some:#writer 161 -233 some:#you 156 -78
        wish:I_be 53 227 wish:I_come 74 0 wish:I_like -155 69 wish:You_be -95 0 wish:You_have -82 0
        word:'s 104 -55 word:22nd 0 169 word:a -127 -47 word:about 0 -41 word:acros -106 0
        word:add -120 98 word:after 372 -257 word:afternoon 162 -60 word:age 149 0 word:all 124 0
        word:allow 0 -131 word:along 0 93 word:alway -95 0 word:am 230 -118 word:an -96 0
        word:and 20 -61 word:answer 229 -256 word:any 736 -394 word:anybody -148 0 word:anyth 0 -92
        word:are 0 -158 word:around 299 0 word:as -53 -98 word:ask -168 94 word:at -267 238
        word:attach -202 262 word:avoidanc 0 -127 word:baby 127 0 word:back 67 -189 word:be -113 11
        word:becaus -162 0 word:been -210 34 word:befor 208 -239 word:behind -111 0
        word:besid -81 101 word:better 167 0 word:between 339 -142 word:bit 0 -102 word:book 180 0
        word:both 118 -43 word:bring 0 -94 word:bus 0 -160 word:by -97 -172 word:calendar 0 -82
        word:call 114 -102 word:came 0 -73 word:can 50 -97 word:card 0 86 word:care 139 -134
        word:carry -123 0 word:catch -214 0 word:chair -162 0 word:charg -88 0 word:child -110 60
        word:children 0 80 word:choic 210 0 word:choos 717 -198 word:client -25 0 word:clos 171 0
        word:coff 172 -126 word:com -196 188 word:come 133 -91 word:consult 0 -123
        word:convenienc 279 0 word:copy 0 35 word:corner 0 96 word:cost -221 0 word:could 212 -284
        word:counselor -135 54 word:cros -205 0 word:date 434 -166 word:day 541 -213
        word:deadlin 441 0 word:decid 300 0 word:deck 231 0 word:deserv -128 0 word:desk -145 75
        word:did -52 0 word:do -40 -84 word:doe -150 0 word:done 0 141 word:door -189 0
        word:drink -194 0 word:each -195 96 word:early 130 -113 word:easier 197 0 word:easy 278 0
        word:either 149 0 word:eleven 0 -99 word:else -106 89 word:enclos -164 66 word:end 0 -31
        word:enjoy -118 0 word:even 140 -69 word:every -253 136 word:everybody 0 -66
        word:everyon -148 130 word:expect -168 108 word:fall -234 0 word:family 0 158
        word:fee 180 0 word:feel 100 0 word:few -116 -129 word:find 90 -134 word:fine 108 0
        word:finish 254 142 word:firm 220 0 word:first 66 -97 word:fit 170 0 word:five 309 0
        word:flexibl 416 0 word:floor -87 0 word:folk 140 0 word:for -51 -33 word:forty 0 108
        word:found 0 95 word:four -82 -69 word:free 272 -45 word:friday 136 124 word:from -114 -125
        word:front -85 0 word:gap 318 0 word:get -162 55 word:give -153 171 word:glad 122 0
        word:go -37 31 word:good 352 -51 word:got 85 0 word:grad 145 0 word:had -279 86
        word:hand -195 0 word:hard 0 111 word:has 0 -40 word:have 81 -116 word:he 1 0
        word:hear 0 -73 word:heard 0 -95 word:help 159 -9 word:her -91 0 word:here -81 0
        word:him -121 0 word:his 0 -103 word:hold 0 -144 word:home -81 0 word:hope -240 171
        word:hour 407 -237 word:hous -130 0 word:how 205 -57 word:hurry 515 -145 word:i 19 -109
        word:if 365 -214 word:in -167 53 word:intak -149 0 word:into -160 92 word:is 121 -120
        word:it -34 -46 word:just -70 0 word:kid 125 0 word:kitchen -129 0 word:knew 289 0
        word:know -134 95 word:last -99 0 word:late 164 -145 word:laugh 0 -82 word:learn 105 -67
        word:least 241 0 word:leav 426 -277 word:left 74 0 word:leisur 255 0 word:les 234 0
        word:let 121 -182 word:letter 0 -88 word:library 0 -97 word:like 211 -159 word:line -86 221
        word:list -171 94 word:listen 152 0 word:littl -109 118 word:long -72 0 word:look -37 -90
        word:los -98 0 word:lot -96 111 word:love 0 113 word:lunch -58 -182 word:made -77 0
        word:mak 0 112 word:make -109 0 word:man 0 -27 word:many -198 60 word:may 35 -68
        word:me 66 -158 word:mean 0 -59 word:meet -72 0 word:men 0 -146 word:might -201 -114
        word:mind 0 -88 word:mine -88 -48 word:minut 184 -94 word:monday 86 0 word:month 0 -167
        word:more -50 0 word:morn 231 -71 word:morning 149 -49 word:most 191 0 word:mov 87 0
        word:much -86 80 word:my -88 -4 word:nam 249 0 word:name 347 -173 word:need 181 0
        word:never 0 -91 word:new -233 98 word:next 124 -212 word:night 141 0 word:nine -89 0
        word:no 294 -300 word:nobody -245 171 word:none -103 0 word:noon 0 157 word:not 216 0
        word:noth -102 0 word:notic 0 188 word:now -89 -54 word:number 0 -81 word:o'clock -180 150
        word:of -221 31 word:offer -183 104 word:offic 92 71 word:old -159 0 word:on -75 157
        word:once -105 0 word:one 138 -126 word:open 0 20 word:or 993 -803 word:other 0 -131
        word:ought -94 0 word:our -112 31 word:out -79 114 word:over 102 -256 word:own -17 0
        word:page -119 194 word:part 0 -80 word:past -96 111 word:patient 0 -152 word:pay -147 145
        word:peopl -397 0 word:person -138 0 word:phon 67 -83 word:pick 410 -214 word:plac 0 81
        word:plan 0 -142 word:play -102 -109 word:pleas 242 -277 word:practic -71 0
        word:print -127 0 word:question -83 0 word:read -100 0 word:reply 252 0 word:report 0 80
        word:right 0 -161 word:room -128 0 word:round 85 -156 word:run -91 -97 word:rush 478 -176
        word:said 0 76 word:same -238 0 word:sat 0 111 word:saturday 259 -108 word:saw 0 71
        word:say -14 0 word:schedul 0 100 word:school -136 0 word:season 128 0 word:second -98 0
        word:see -84 60 word:seen -96 0 word:send 51 0 word:session -111 152 word:set 472 0
        word:seven 0 96 word:shall -119 0 word:shar -99 0 word:she -75 0 word:sheet -104 -71
        word:shift 355 -95 word:short 0 -55 word:should 205 113 word:show -89 0 word:sign -139 59
        word:sinc -280 157 word:sit -83 -56 word:six 162 0 word:sleep 0 -102 word:slid 227 0
        word:small -74 111 word:so 81 31 word:some 0 -55 word:somebody 0 90 word:spar 0 121
        word:staff 0 -135 word:stand 143 0 word:start -73 0 word:still -161 60 word:street -82 0
        word:stres -146 0 word:suggest 247 0 word:suit 416 -185 word:summer -142 0
        word:sunday 309 -105 word:tabl -120 0 word:take 276 -181 word:talk 0 -78 word:tea 0 -58
        word:teach 146 0 word:tell 406 -90 word:ten -189 119 word:term 169 0 word:test 204 0
        word:than -252 0 word:thank -280 47 word:that -181 95 word:the 8 0 word:them 141 -70
        word:then -82 0 word:ther -77 -40 word:thes -154 0 word:they -171 240 word:thi 0 117
        word:think -56 78 word:third -75 0 word:thirty 175 0 word:thos -149 149
        word:thought -125 99 word:thre 222 0 word:through -199 15 word:thursday 83 115
        word:till 250 -96 word:tim 89 0 word:time 418 -189 word:to -122 -34 word:told -32 114
        word:too -132 0 word:took -84 0 word:town -110 132 word:troubl 124 -131 word:tuesday 195 0
        word:turn -97 0 word:twic -91 0 word:two -162 -185 word:under -121 66 word:until 360 -159
        word:up -150 -86 word:use -31 0 word:useful -132 0 word:visit -109 0 word:visitor 171 0
        word:wait -128 0 word:want 158 -76 word:was -239 0 word:water -103 0 word:way -106 0
        word:we -24 -167 word:wednesday 38 0 word:week 174 -23 word:weekday 387 -73
        word:weekend 171 -88 word:well -46 95 word:went -80 0 word:were -48 2 word:what 48 -177
        word:whatever 579 -287 word:when 492 -43 word:whenever 991 -502 word:wher 0 188
        word:which 278 -17 word:whichever 730 -296 word:whil 0 139 word:who -169 -26
        word:whol 99 -182 word:whom 157 0 word:why -72 0 word:will -151 139 word:window 0 79
        word:winter -125 0 word:with -6 -142 word:within -157 0 word:without -130 57
        word:wonder 0 -121 word:word -167 46 word:work 105 -40 word:world 135 0 word:would 182 -390
        word:writ 170 -277 word:year -192 0 word:you 0 -42 word:your -11 -42
        """
}
