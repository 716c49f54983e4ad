// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -453 463
        deed:- 137 38 deed:-_#modal -83 2 deed:I 48 -153 deed:I_#modal 460 -541 deed:I_#past -15 98
        deed:I_am 95 -101 deed:I_came 209 0 deed:I_can 40 -67 deed:I_come 0 -74
        deed:I_could 162 -157 deed:I_do 0 12 deed:I_have 0 -72 deed:I_hope -115 86
        deed:I_know -95 85 deed:I_see -102 -81 deed:I_shall 0 -117 deed:I_take 0 70
        deed:I_think 74 0 deed:I_thought 0 93 deed:I_will 258 -229 deed:I_would 64 -163
        deed:I_writ 0 -118 deed:My -24 -178 deed:My_#comer 0 -57 deed:My_#common -66 -72
        deed:My_#modal 0 -103 deed:My_#people 60 -171 deed:My_#relative -61 0
        deed:My_#seat -62 -107 deed:My_#treatment 0 -66 deed:Our -73 0 deed:They -246 93
        deed:They_#modal -33 -34 deed:They_#past -113 8 deed:They_are 0 -83 deed:They_would -97 0
        deed:We 86 -115 deed:We_#modal 282 -138 deed:You 60 0 deed:You_#modal 128 -133
        deed:You_#past -188 42 deed:You_are 0 56 deed:You_ask 0 -117 deed:You_choos 192 0
        deed:You_do 0 76 deed:You_have -82 -49 deed:You_let 0 -83 deed:You_will -131 0
        deed:Your 0 -125 deed:Your_#anyone -161 0 deed:Your_#comer -83 58 deed:Your_#common 191 -30
        deed:Your_#modal 0 -221 deed:Your_#people -2 81 deed:Your_#seat 105 -83
        deed:Your_#work -87 0 deed:Your_peopl 0 112 mark:digit 114 -418 mark:first -406 100
        mark:last 676 100 mark:last-but-one 482 100 mark:last-but-two 266 100 mark:long 69 -35
        mark:question 1528 -1257 mark:quoted -144 -41 mark:second -265 100 mark:short -51 214
        near:#accessVerb_a -116 -171 near:#accessVerb_and -31 -37 near:#accessVerb_any 80 0
        near:#accessVerb_at 78 0 near:#accessVerb_day 63 0 near:#accessVerb_for 0 -49
        near:#accessVerb_from 130 0 near:#accessVerb_i 111 -47 near:#accessVerb_in -56 -29
        near:#accessVerb_it -88 0 near:#accessVerb_my 48 -107 near:#accessVerb_of 0 80
        near:#accessVerb_on 97 -189 near:#accessVerb_so 114 0 near:#accessVerb_that 112 0
        near:#accessVerb_the 10 0 near:#accessVerb_to -79 75 near:#accessVerb_with 76 -166
        near:#accessVerb_you -140 0 near:#accessVerb_your 82 0 near:#anyone_and 0 -85
        near:#anyone_day 49 -92 near:#anyone_for -77 0 near:#anyone_i -104 86 near:#anyone_in 0 94
        near:#anyone_of 99 0 near:#anyone_that 93 -75 near:#anyone_the 0 134 near:#benefit_a 56 -5
        near:#benefit_and -27 0 near:#benefit_be 0 60 near:#benefit_for -67 0
        near:#benefit_from -70 0 near:#benefit_hear 0 -89 near:#benefit_i 64 0
        near:#benefit_in 104 0 near:#benefit_of 0 61 near:#benefit_one 0 76
        near:#benefit_that -61 38 near:#benefit_the 0 81 near:#benefit_to 271 -116
        near:#benefit_what 0 -85 near:#benefit_you 168 56 near:#benefit_your 0 86
        near:#capacity_and 0 -66 near:#capacity_i 105 -53 near:#capacity_on 78 -84
        near:#capacity_the 0 -18 near:#capacity_you 0 -69 near:#certain_a -95 -22
        near:#certain_and -35 82 near:#certain_day 0 -89 near:#certain_for 0 110
        near:#certain_hurry 0 165 near:#certain_in 93 0 near:#certain_is -70 0
        near:#certain_it -60 135 near:#certain_of 67 0 near:#certain_on 0 25
        near:#certain_one 87 -88 near:#certain_sinc 0 81 near:#certain_that 50 0
        near:#certain_them 92 0 near:#certain_to 0 73 near:#certain_you 0 56
        near:#certain_your -74 0 near:#comer_a 62 0 near:#comer_and 141 0 near:#comer_of 0 -78
        near:#comer_see 0 -69 near:#comer_the 58 -73 near:#comer_who 0 65 near:#comer_you -54 0
        near:#common_a 33 8 near:#common_about -42 0 near:#common_after 71 -45
        near:#common_all -83 116 near:#common_an 0 -71 near:#common_and 0 -117
        near:#common_are -70 69 near:#common_as 0 86 near:#common_at -47 -28 near:#common_back 60 0
        near:#common_be -62 130 near:#common_befor 0 -83 near:#common_by 100 -62
        near:#common_call 129 -70 near:#common_can 109 -48 near:#common_children 102 0
        near:#common_choos 118 0 near:#common_day 100 -74 near:#common_do 0 68
        near:#common_down 78 0 near:#common_for -46 53 near:#common_from 0 35
        near:#common_get -120 0 near:#common_give 97 0 near:#common_have 0 105
        near:#common_home 0 -83 near:#common_i -102 0 near:#common_if 0 92 near:#common_in -55 82
        near:#common_is 39 -74 near:#common_it -103 58 near:#common_know 63 0
        near:#common_like 0 87 near:#common_may 0 101 near:#common_me -96 -109
        near:#common_might 0 -44 near:#common_mine 0 -67 near:#common_my 89 102
        near:#common_not -31 0 near:#common_of 11 0 near:#common_on 69 -111 near:#common_one -75 0
        near:#common_or 57 -154 near:#common_other 0 -61 near:#common_over -71 0
        near:#common_peopl -118 73 near:#common_say 62 -36 near:#common_see 140 -54
        near:#common_send -95 0 near:#common_so 0 -47 near:#common_somebody 0 73
        near:#common_suit 98 0 near:#common_talk 71 0 near:#common_than 0 -59
        near:#common_that -51 178 near:#common_the -31 -89 near:#common_they 33 0
        near:#common_thi -104 95 near:#common_thre 0 -75 near:#common_time 89 0
        near:#common_to 34 65 near:#common_two 0 79 near:#common_up -103 0 near:#common_use 0 67
        near:#common_was 0 32 near:#common_we -96 0 near:#common_week -82 79
        near:#common_what 72 -129 near:#common_when 71 -61 near:#common_wher 0 86
        near:#common_which 60 -91 near:#common_who -97 0 near:#common_will -131 180
        near:#common_with 130 88 near:#common_would -40 76 near:#common_writ -102 0
        near:#common_year -58 0 near:#common_you -7 31 near:#common_your 54 -41
        near:#credential_a 62 0 near:#credential_it 0 53 near:#credential_to 153 0
        near:#credential_with 118 0 near:#ending_a 0 -245 near:#ending_and 112 -62
        near:#ending_at -126 0 near:#ending_be 78 0 near:#ending_been -119 36 near:#ending_by 0 -59
        near:#ending_down 94 0 near:#ending_for 88 -162 near:#ending_from 99 -38
        near:#ending_got 64 -59 near:#ending_i -70 83 near:#ending_in 0 -47 near:#ending_it 37 129
        near:#ending_me 78 0 near:#ending_more -76 0 near:#ending_no 93 0 near:#ending_not 0 43
        near:#ending_of 0 77 near:#ending_on -136 0 near:#ending_out 0 53 near:#ending_peopl 0 -66
        near:#ending_say 104 0 near:#ending_tabl 143 0 near:#ending_that 44 -46
        near:#ending_the 66 111 near:#ending_to 75 -92 near:#ending_told 0 82 near:#ending_two 0 84
        near:#ending_up -80 0 near:#ending_what 82 0 near:#ending_with 86 -22
        near:#ending_you -41 0 near:#ending_your 106 -135 near:#final_a 82 -78 near:#final_and 0 88
        near:#final_i 98 0 near:#final_the 0 -75 near:#food_at 92 -117 near:#food_the 102 -117
        near:#gap_a 0 -74 near:#gap_and -51 0 near:#gap_hous 174 0 near:#gap_in 0 -94
        near:#gap_on 75 0 near:#giveVerb_and 0 -30 near:#giveVerb_at -85 0 near:#giveVerb_in 0 -82
        near:#giveVerb_me -53 -51 near:#giveVerb_my 0 55 near:#giveVerb_on 72 0
        near:#giveVerb_the -106 -40 near:#giveVerb_them -101 90 near:#giveVerb_you -129 66
        near:#giveVerb_your 0 -29 near:#goVerb_a 118 120 near:#goVerb_and 118 -10
        near:#goVerb_at -60 0 near:#goVerb_by 101 -74 near:#goVerb_from 0 -84
        near:#goVerb_in 89 -84 near:#goVerb_it 0 80 near:#goVerb_me 105 -45 near:#goVerb_on 40 -150
        near:#goVerb_or 0 -67 near:#goVerb_the 76 0 near:#goVerb_to 115 0 near:#goVerb_with 117 -29
        near:#goVerb_you 78 -112 near:#goVerb_your 58 -60 near:#growth_a -69 0 near:#growth_to 0 96
        near:#hedge_a -48 -36 near:#hedge_about 102 0 near:#hedge_and 0 -86 near:#hedge_be -30 0
        near:#hedge_bring 90 0 near:#hedge_come 0 -59 near:#hedge_for -58 0 near:#hedge_have 48 -38
        near:#hedge_i 231 -184 near:#hedge_in 0 -99 near:#hedge_is 60 0 near:#hedge_it -34 74
        near:#hedge_more -114 0 near:#hedge_not 0 54 near:#hedge_of 0 35 near:#hedge_that -84 0
        near:#hedge_the -71 0 near:#hedge_to -179 76 near:#hedge_we 58 -183
        near:#hedge_would -48 46 near:#hedge_you 0 -30 near:#hedge_your -76 -124
        near:#meetVerb_a 103 0 near:#meetVerb_about 103 0 near:#meetVerb_and 124 -23
        near:#meetVerb_at 0 -33 near:#meetVerb_by 125 -127 near:#meetVerb_for 0 -64
        near:#meetVerb_from 135 -81 near:#meetVerb_i 0 63 near:#meetVerb_in 63 61
        near:#meetVerb_it 0 -52 near:#meetVerb_me 94 -62 near:#meetVerb_my 122 0
        near:#meetVerb_of 86 71 near:#meetVerb_on 46 -169 near:#meetVerb_or 0 -87
        near:#meetVerb_over 0 -92 near:#meetVerb_that 0 -50 near:#meetVerb_the 0 -29
        near:#meetVerb_to 135 -93 near:#meetVerb_with 11 -46 near:#meetVerb_you 278 -212
        near:#meetVerb_your 72 -74 near:#meeting_a 53 -60 near:#meeting_and -84 101
        near:#meeting_at 138 -171 near:#meeting_for -86 0 near:#meeting_from 101 0
        near:#meeting_in 106 -87 near:#meeting_is 0 -64 near:#meeting_it -94 0
        near:#meeting_me 70 -93 near:#meeting_of 118 0 near:#meeting_on 166 -183
        near:#meeting_or 0 -69 near:#meeting_the 174 -213 near:#meeting_with 59 -34
        near:#meeting_you 82 -50 near:#meeting_your 160 -64 near:#modal_a 95 -200
        near:#modal_and 0 94 near:#modal_at 24 -85 near:#modal_be 0 3 near:#modal_both 0 -67
        near:#modal_bring 133 -114 near:#modal_by 0 -35 near:#modal_come 0 -111
        near:#modal_do 161 -83 near:#modal_for 47 -108 near:#modal_get 0 -71
        near:#modal_have 85 -106 near:#modal_i 197 -290 near:#modal_in 67 -96 near:#modal_it 165 0
        near:#modal_learn 76 0 near:#modal_like 46 -57 near:#modal_love 103 0 near:#modal_me 0 -78
        near:#modal_more 108 0 near:#modal_not -112 0 near:#modal_on 82 -25 near:#modal_see 119 0
        near:#modal_take 0 -82 near:#modal_tell -72 0 near:#modal_the 0 -13 near:#modal_to 248 -217
        near:#modal_we 198 -155 near:#modal_with 108 0 near:#modal_you 25 -60
        near:#modal_your 56 -200 near:#moveVerb_a 131 -69 near:#moveVerb_and 207 -11
        near:#moveVerb_at 0 -91 near:#moveVerb_back 0 -66 near:#moveVerb_by 33 -64
        near:#moveVerb_for -83 0 near:#moveVerb_i 128 0 near:#moveVerb_in 0 -48
        near:#moveVerb_it 0 59 near:#moveVerb_me 72 0 near:#moveVerb_my 42 -49
        near:#moveVerb_of 0 63 near:#moveVerb_on -96 -123 near:#moveVerb_out -99 0
        near:#moveVerb_the 35 -16 near:#moveVerb_to -44 -10 near:#moveVerb_up -79 0
        near:#moveVerb_with 54 -26 near:#moveVerb_you 182 -182 near:#moveVerb_your 87 -183
        near:#named_and 0 83 near:#named_i 0 76 near:#negation_a -60 0 near:#negation_and 0 44
        near:#negation_hurry 0 140 near:#negation_i 0 103 near:#negation_it -55 43
        near:#negation_on 0 91 near:#negation_the -49 -113 near:#negation_to -47 72
        near:#noticing_'s 0 80 near:#noticing_a -45 137 near:#noticing_about 0 -77
        near:#noticing_and -91 -74 near:#noticing_are 0 56 near:#noticing_at -38 88
        near:#noticing_for -73 0 near:#noticing_from 53 0 near:#noticing_have 55 -82
        near:#noticing_i 46 -54 near:#noticing_in -90 98 near:#noticing_it -185 155
        near:#noticing_me 0 -99 near:#noticing_of 0 138 near:#noticing_so 0 80
        near:#noticing_that 0 79 near:#noticing_the 105 16 near:#noticing_their 125 0
        near:#noticing_them -59 48 near:#noticing_to 120 -56 near:#noticing_what 37 -146
        near:#noticing_which 0 -73 near:#noticing_would 0 61 near:#noticing_you 54 194
        near:#noticing_your 0 3 near:#number_a 27 -92 near:#number_and -99 0
        near:#number_at 111 -206 near:#number_day -163 98 near:#number_have 0 -74
        near:#number_in 0 -61 near:#number_is 0 -92 near:#number_minut 234 -84 near:#number_of 72 0
        near:#number_on 136 -80 near:#number_or -101 0 near:#number_the 0 -110
        near:#number_them 93 0 near:#number_thes 0 106 near:#number_to 46 -113
        near:#number_who -44 0 near:#number_with 55 -58 near:#number_year 0 60
        near:#number_you -46 0 near:#number_your 141 -72 near:#outcome_a -45 -132
        near:#outcome_and 0 75 near:#outcome_by 0 -76 near:#outcome_in 220 0 near:#outcome_it 101 0
        near:#outcome_my 0 -107 near:#outcome_of 72 49 near:#outcome_on 112 -61
        near:#outcome_that 0 93 near:#outcome_the 39 32 near:#outcome_they 122 0
        near:#outcome_to 113 122 near:#outcome_what 85 -96 near:#outcome_you -51 73
        near:#outcome_your -49 0 near:#passVerb_a 0 63 near:#passVerb_and 177 -44
        near:#passVerb_at -126 112 near:#passVerb_i 0 -86 near:#passVerb_in 123 0
        near:#passVerb_me -89 -98 near:#passVerb_my 61 79 near:#passVerb_on 92 0
        near:#passVerb_the 32 0 near:#passVerb_to -76 216 near:#passVerb_up 0 55
        near:#passVerb_what 0 -50 near:#passVerb_you -67 0 near:#passVerb_your 46 0
        near:#past_a -69 37 near:#past_and -110 -118 near:#past_at -71 79 near:#past_down 100 0
        near:#past_for -32 132 near:#past_from 0 -88 near:#past_her 0 95 near:#past_i -20 25
        near:#past_in 0 27 near:#past_is 0 -106 near:#past_it 149 47 near:#past_me 0 -73
        near:#past_my -72 -3 near:#past_not 0 51 near:#past_of -86 81 near:#past_on -23 137
        near:#past_one 0 70 near:#past_out 0 78 near:#past_tabl 139 0 near:#past_that -53 126
        near:#past_the 3 82 near:#past_to 115 52 near:#past_two 77 60 near:#past_up -60 75
        near:#past_us 61 0 near:#past_with -81 60 near:#past_would -79 74 near:#past_you 0 124
        near:#past_your -195 0 near:#people_a -46 23 near:#people_and 0 112 near:#people_are -78 0
        near:#people_day -105 0 near:#people_for 0 -100 near:#people_i -80 74 near:#people_it 0 30
        near:#people_might 0 -47 near:#people_my 0 56 near:#people_not 0 -60 near:#people_of 76 38
        near:#people_that 89 0 near:#people_the -54 -106 near:#people_them 71 -75
        near:#people_thes 0 129 near:#people_to 83 -60 near:#people_with 0 -67
        near:#people_would 0 -14 near:#people_you -102 122 near:#place_a 142 0
        near:#place_and 0 -54 near:#place_in 0 133 near:#place_the -128 133 near:#place_to 137 0
        near:#place_with 105 0 near:#praise_and 0 123 near:#praise_are 0 82 near:#praise_i -56 77
        near:#praise_the 99 22 near:#praise_to 0 49 near:#praise_with 0 15 near:#praise_you 0 19
        near:#relative_'s 0 83 near:#resource_a 0 -99 near:#resource_is 85 0
        near:#resource_of -107 78 near:#resource_the 108 -151 near:#resource_to -99 99
        near:#resource_your 134 -47 near:#seat_a 0 -40 near:#seat_and -41 -39 near:#seat_at 115 0
        near:#seat_i 132 0 near:#seat_in 90 -66 near:#seat_of -78 0 near:#seat_on 49 -119
        near:#seat_or 0 -54 near:#seat_that 0 104 near:#seat_the 59 -31 near:#seat_to 62 0
        near:#seat_your 83 0 near:#sendVerb_them 0 98 near:#sendVerb_to 0 96 near:#sign_a 141 0
        near:#sign_and -75 0 near:#sign_is 0 71 near:#sign_of -103 0 near:#sign_the 0 27
        near:#span_and 0 110 near:#span_i 69 64 near:#span_is 143 0 near:#span_of 0 -106
        near:#span_on 81 0 near:#span_or 0 -97 near:#span_the 0 -66 near:#span_to 0 -102
        near:#span_you 115 -120 near:#span_your 128 -110 near:#takeVerb_to 0 -120
        near:#third_a -75 99 near:#third_in -81 0 near:#third_it 0 -94 near:#third_not 0 58
        near:#third_on -84 102 near:#third_the -106 57 near:#third_to 143 0 near:#third_you -102 52
        near:#third_your 0 58 near:#time_a 136 -99 near:#time_after 152 -108 near:#time_and 98 -103
        near:#time_are 0 -47 near:#time_at 293 -352 near:#time_i 90 -30 near:#time_if 0 -78
        near:#time_in 84 0 near:#time_is 135 -22 near:#time_it 58 -108 near:#time_next 74 -81
        near:#time_of 0 -32 near:#time_on 0 -20 near:#time_or 148 -345 near:#time_the 105 -175
        near:#time_to 0 -131 near:#time_when 68 -55 near:#time_you 26 -48 near:#time_your 105 -139
        near:#title_the 0 93 near:#token_a 85 0 near:#token_is 0 105 near:#token_on 0 -63
        near:#treatment_a 0 -44 near:#treatment_is 0 -61 near:#treatment_on 0 -94
        near:#treatment_the -81 0 near:#treatment_your 83 0 near:#universal_a -59 0
        near:#universal_and -48 90 near:#universal_day 0 -73 near:#universal_for -65 148
        near:#universal_has 0 -72 near:#universal_hurry 0 164 near:#universal_i 0 65
        near:#universal_in 0 66 near:#universal_it 0 136 near:#universal_on 0 95
        near:#universal_that 55 0 near:#universal_the -57 33 near:#universal_them 95 0
        near:#universal_to 0 68 near:#universal_who 0 52 near:#universal_you 0 91
        near:#vacant_a 0 -91 near:#vacant_and -48 0 near:#vacant_hous 174 0 near:#vacant_of 0 75
        near:#wantVerb_a 60 0 near:#wantVerb_at 0 81 near:#wantVerb_be -64 0
        near:#wantVerb_in 0 -108 near:#wantVerb_it -37 104 near:#wantVerb_of 126 0
        near:#wantVerb_that -105 47 near:#wantVerb_the 0 70 near:#wantVerb_to 43 -44
        near:#wantVerb_what 0 -81 near:#wantVerb_you 57 0 near:#we_a 113 -148 near:#we_have 0 -53
        near:#we_on 94 0 near:#we_path 0 133 near:#we_to -105 0 near:#work_a 0 -96
        near:#work_on -64 91 near:#work_the -39 0 near:#work_with 0 -97 near:#writer_a 92 19
        near:#writer_about 0 -32 near:#writer_am 0 -27 near:#writer_and 79 0 near:#writer_are 0 93
        near:#writer_at 0 -104 near:#writer_be 94 -72 near:#writer_been -76 31
        near:#writer_bring 111 -117 near:#writer_call -84 0 near:#writer_came 143 0
        near:#writer_can 41 -73 near:#writer_come 92 -125 near:#writer_could 57 -141
        near:#writer_drop 146 0 near:#writer_enclos 0 151 near:#writer_for 87 99
        near:#writer_free 87 0 near:#writer_got 77 -29 near:#writer_have -27 0
        near:#writer_hope -90 63 near:#writer_how -94 0 near:#writer_i -49 82
        near:#writer_in 208 -156 near:#writer_it 72 -67 near:#writer_know -29 65
        near:#writer_like 26 0 near:#writer_love 115 -41 near:#writer_more 123 0
        near:#writer_not -144 0 near:#writer_of 0 -35 near:#writer_offic 0 -67
        near:#writer_on -162 0 near:#writer_shall 0 -108 near:#writer_that -71 30
        near:#writer_the 238 -151 near:#writer_them 0 98 near:#writer_ther 120 0
        near:#writer_thi -91 0 near:#writer_think 0 46 near:#writer_thought 0 83
        near:#writer_to 137 -106 near:#writer_want -53 0 near:#writer_was 0 36
        near:#writer_what 0 -98 near:#writer_will 198 -172 near:#writer_with 0 88
        near:#writer_work 0 86 near:#writer_would 54 -83 near:#writer_writ 0 -197
        near:#writer_you 46 -20 near:#writer_your -153 48 near:#you_'s 0 -41 near:#you_a 0 -87
        near:#you_and 101 11 near:#you_are 0 -5 near:#you_ask 0 -99 near:#you_at -115 0
        near:#you_can 84 0 near:#you_choos 125 0 near:#you_could 0 -56 near:#you_day 131 0
        near:#you_do 0 34 near:#you_have -133 -127 near:#you_in -33 93 near:#you_is 0 70
        near:#you_it 80 0 near:#you_let 62 -70 near:#you_like 0 98 near:#you_me 0 -135
        near:#you_might 0 -88 near:#you_my 83 -66 near:#you_on 45 -1 near:#you_patient 0 -96
        near:#you_peopl 0 118 near:#you_pick 122 0 near:#you_say 72 -101 near:#you_stop 148 0
        near:#you_student -97 0 near:#you_tell 0 -56 near:#you_that 0 63 near:#you_the 92 0
        near:#you_to -56 105 near:#you_what 0 -74 near:#you_which 0 -83 near:#you_will -69 -69
        near:#you_with -99 75 near:#you_would -165 0 near:#you_you 0 27 near:#you_your -109 0
        near:a_#accessVerb 0 -208 near:a_#anyone 174 -124 near:a_#benefit -38 71
        near:a_#certain -45 33 near:a_#common -16 33 near:a_#ending -52 0 near:a_#food 88 -79
        near:a_#giveVerb 0 -79 near:a_#goVerb 0 -126 near:a_#hedge 79 -98 near:a_#meetVerb 89 -112
        near:a_#meeting 272 -163 near:a_#modal -105 0 near:a_#moveVerb 103 -85
        near:a_#noticing -72 41 near:a_#number 76 -68 near:a_#outcome -46 0 near:a_#passVerb 0 -107
        near:a_#past -41 64 near:a_#people 164 -140 near:a_#place 60 0 near:a_#praise -51 51
        near:a_#relative 74 -59 near:a_#resource -68 -63 near:a_#seat -73 76 near:a_#sign -45 0
        near:a_#span -88 0 near:a_#time 24 -141 near:a_#token -88 0 near:a_#wantVerb 180 0
        near:a_#work -68 46 near:a_#you 118 -105 near:about_#common -99 0 near:about_#you 0 -76
        near:after_#common 83 -91 near:after_#number 116 0 near:after_#time 68 -106
        near:all_#common 0 54 near:alway_#common 0 75 near:am_#common 77 0 near:am_#outcome 94 0
        near:am_#people 0 100 near:am_#span 113 0 near:am_#time 123 0 near:am_#wantVerb 0 64
        near:an_#capacity 90 -87 near:an_#resource 50 -57 near:an_#seat 125 -70
        near:an_#span 61 -95 near:an_#time 58 -98 near:an_#treatment 48 -82
        near:and_#accessVerb -63 0 near:and_#anyone -62 51 near:and_#benefit 44 47
        near:and_#comer 42 -136 near:and_#common -178 0 near:and_#credential -48 96
        near:and_#ending -63 116 near:and_#final 63 0 near:and_#goVerb 160 -86
        near:and_#hedge 151 -36 near:and_#meetVerb 37 3 near:and_#modal 242 -18
        near:and_#negation -56 74 near:and_#noticing 12 0 near:and_#number -64 0
        near:and_#outcome 22 0 near:and_#passVerb -41 21 near:and_#past -207 12
        near:and_#people -16 -59 near:and_#praise -86 0 near:and_#resource 50 -30
        near:and_#sendVerb 0 117 near:and_#third -126 27 near:and_#time -53 0
        near:and_#universal 0 -10 near:and_#wantVerb 66 -89 near:and_#we 0 -42 near:and_#work 0 -79
        near:and_#writer 67 -6 near:and_#you -84 97 near:any_#capacity 73 0 near:any_#common 97 -88
        near:any_#people 0 106 near:any_#span 95 -160 near:any_#time 173 -251 near:any_#you 0 -46
        near:are_#benefit 80 0 near:are_#common 106 10 near:are_#praise 0 105
        near:are_#writer 0 -73 near:around_#common -95 0 near:as_#common -69 91 near:as_#hedge 0 83
        near:ask_#common -81 0 near:at_#anyone -143 0 near:at_#capacity 95 -86
        near:at_#common 0 -103 near:at_#gap 134 0 near:at_#meeting 140 0 near:at_#named 73 42
        near:at_#number 293 -320 near:at_#resource 0 -86 near:at_#seat 0 -66 near:at_#span -75 0
        near:at_#time 0 -152 near:at_#treatment 0 -75 near:at_#vacant 134 0 near:at_#writer 72 -49
        near:at_#you 91 -127 near:be_#accessVerb 0 72 near:be_#benefit 79 -124
        near:be_#common 0 -93 near:be_#noticing -104 0 near:be_#outcome 64 -85 near:be_#past -72 0
        near:be_#wantVerb -53 0 near:be_#you -72 0 near:been_#common -75 25 near:been_#past 0 55
        near:befor_#common 0 106 near:both_#common 0 -68 near:by_#common 51 0
        near:by_#meetVerb 0 -69 near:by_#seat 0 -72 near:by_#you 113 0 near:can_#accessVerb 95 0
        near:can_#common 167 -145 near:can_#ending 85 -31 near:can_#goVerb 0 -84
        near:can_#meetVerb 128 -116 near:can_#moveVerb 0 -48 near:can_#noticing 127 0
        near:can_#past 0 86 near:can_#writer 0 -53 near:can_#you 83 0 near:choos_#common 211 0
        near:choos_#span 263 0 near:choos_#time 263 0 near:come_#accessVerb 77 0
        near:come_#common 123 -53 near:come_#ending 118 0 near:come_#meetVerb 131 0
        near:come_#noticing 95 0 near:come_#you 101 -58 near:could_#benefit -68 -27
        near:could_#common 42 -22 near:could_#ending 43 -58 near:could_#giveVerb 49 -64
        near:could_#goVerb 40 -88 near:could_#meetVerb 144 -138 near:could_#moveVerb 131 -102
        near:could_#we 84 -61 near:could_#writer 65 -77 near:could_#you 0 -80 near:day_#you 0 -40
        near:do_#ending 0 -70 near:each_#common 0 66 near:family_#common 0 121
        near:first_#span -69 147 near:for_#anyone 0 150 near:for_#certain -53 88
        near:for_#comer 0 161 near:for_#common -22 -11 near:for_#food 0 -83
        near:for_#meeting 78 -144 near:for_#number 0 121 near:for_#outcome 0 -58
        near:for_#past 0 90 near:for_#people 0 108 near:for_#praise 0 -71 near:for_#span -113 94
        near:for_#treatment 0 73 near:for_#universal 0 130 near:for_#you 0 -10 near:from_#you -67 0
        near:had_#past 0 159 near:has_#common -145 0 near:has_#ending -82 0
        near:has_#moveVerb -82 0 near:has_#past -54 0 near:have_#accessVerb 107 0
        near:have_#benefit 0 -59 near:have_#certain -67 27 near:have_#comer 0 70
        near:have_#common -55 84 near:have_#ending -32 0 near:have_#final 0 67
        near:have_#giveVerb -54 0 near:have_#goVerb 0 36 near:have_#meetVerb -79 137
        near:have_#meeting 66 -67 near:have_#moveVerb 111 -49 near:have_#negation 0 -86
        near:have_#noticing -95 108 near:have_#outcome -136 107 near:have_#passVerb -111 91
        near:have_#past 69 120 near:have_#people 0 -39 near:have_#resource 59 -88
        near:have_#time -65 0 near:have_#universal 0 33 near:have_#work 90 -45
        near:he_#common -61 0 near:he_#meetVerb 0 77 near:he_#past -47 0 near:hear_#common 0 -105
        near:her_#common 88 0 near:hour_#common 0 -84 near:hour_#you 94 0 near:how_#common 38 0
        near:how_#ending 94 -58 near:how_#moveVerb 83 0 near:how_#past 85 0 near:how_#you 82 -10
        near:i_#accessVerb 160 -49 near:i_#anyone 0 53 near:i_#benefit 101 -34
        near:i_#certain 0 -56 near:i_#comer 0 -35 near:i_#common -122 132 near:i_#credential 0 40
        near:i_#ending 28 -21 near:i_#final 79 0 near:i_#giveVerb -70 -126 near:i_#goVerb 74 -92
        near:i_#meetVerb 204 -121 near:i_#meeting -90 -30 near:i_#modal 142 -253
        near:i_#moveVerb 155 -176 near:i_#negation -123 45 near:i_#noticing 0 57
        near:i_#number 21 0 near:i_#outcome 232 -75 near:i_#passVerb -79 114 near:i_#past -41 88
        near:i_#place 0 102 near:i_#praise -49 119 near:i_#profession 0 70 near:i_#seat 84 0
        near:i_#sendVerb 0 103 near:i_#takeVerb 0 110 near:i_#third 0 79 near:i_#treatment 0 85
        near:i_#wantVerb -136 85 near:i_#work 64 -72 near:i_#writer 0 73 near:i_#you -62 -43
        near:if_#modal 69 0 near:if_#past 0 -68 near:if_#you 89 -33 near:in_#accessVerb 75 -38
        near:in_#comer 137 0 near:in_#common 107 -7 near:in_#final 57 -85 near:in_#hedge 0 -62
        near:in_#month 104 -66 near:in_#named 0 -51 near:in_#noticing 0 113 near:in_#number -84 0
        near:in_#outcome 86 -100 near:in_#passVerb 119 0 near:in_#past -50 62 near:in_#people 47 0
        near:in_#seat 66 0 near:in_#sign 107 0 near:in_#span -54 0 near:in_#third 0 121
        near:in_#time -62 -21 near:in_#treatment 0 55 near:in_#work 0 -70 near:in_#writer 72 -155
        near:in_#you 0 -32 near:is_#accessVerb -76 0 near:is_#certain -100 124
        near:is_#common -30 -98 near:is_#ending -62 -60 near:is_#gap 50 84 near:is_#goVerb -123 0
        near:is_#hollow 90 0 near:is_#meetVerb -120 0 near:is_#moveVerb -107 0
        near:is_#negation 0 107 near:is_#number 55 0 near:is_#outcome 0 67 near:is_#passVerb 0 60
        near:is_#past -99 -80 near:is_#people 0 -50 near:is_#praise 0 -80 near:is_#time 67 -76
        near:is_#universal -99 128 near:is_#vacant 72 0 near:is_#writer 82 0 near:is_#you -53 0
        near:it_#accessVerb 0 -75 near:it_#benefit -65 0 near:it_#common 15 -56 near:it_#final 45 0
        near:it_#gap 0 101 near:it_#giveVerb 0 99 near:it_#hedge -54 0 near:it_#meetVerb 0 105
        near:it_#modal -57 0 near:it_#number -110 0 near:it_#outcome 0 34 near:it_#passVerb 0 104
        near:it_#past -109 134 near:it_#span -83 0 near:it_#time -77 0 near:it_#universal 0 52
        near:it_#you 45 36 near:let_#common 46 -112 near:let_#meetVerb 102 -76
        near:let_#writer 153 -108 near:let_#you 0 -81 near:like_#anyone -94 0
        near:like_#benefit 0 -77 near:like_#ending 70 0 near:like_#meetVerb 141 0
        near:like_#noticing 71 -82 near:like_#you 83 0 near:love_#common 74 0
        near:love_#meetVerb 115 0 near:made_#common 0 85 near:may_#common -84 0
        near:may_#ending -56 0 near:may_#meetVerb 0 -92 near:may_#noticing 0 95
        near:may_#writer 144 -140 near:me_#common -62 0 near:me_#goVerb 104 0 near:me_#hedge 85 -97
        near:me_#meetVerb 118 -70 near:me_#outcome 72 -61 near:me_#span -96 0 near:me_#time 0 -67
        near:me_#you 0 90 near:might_#benefit 0 -85 near:might_#common 0 -22
        near:might_#ending 0 -92 near:might_#moveVerb 0 -68 near:might_#outcome 0 -65
        near:mine_#common 0 -40 near:mine_#modal 0 -29 near:more_#common 0 101
        near:most_#time 91 -73 near:my_#comer 54 0 near:my_#common -112 59 near:my_#ending -72 -48
        near:my_#meetVerb 108 0 near:my_#named 0 70 near:my_#number 0 -61 near:my_#passVerb 83 0
        near:my_#people 58 -75 near:my_#praise 0 118 near:my_#relative -62 55 near:my_#seat -48 -59
        near:my_#span 0 118 near:my_#time -42 93 near:my_#token 0 50 near:my_#treatment 0 -25
        near:name_#common 118 0 near:name_#span 165 0 near:name_#time 165 0
        near:next_#common 129 -104 near:no_#accessVerb 0 46 near:nobody_#past 0 70
        near:not_#common -33 -109 near:not_#giveVerb -81 0 near:not_#meetVerb -55 63
        near:not_#moveVerb -53 0 near:not_#noticing 0 72 near:not_#outcome 0 -60
        near:not_#past -87 74 near:not_#writer 0 77 near:of_#accessVerb -67 0
        near:of_#anyone 172 -61 near:of_#benefit -56 71 near:of_#common -90 147
        near:of_#meetVerb 76 0 near:of_#meeting 0 -61 near:of_#modal 0 -70 near:of_#named 0 -74
        near:of_#past -49 0 near:of_#praise 70 0 near:of_#seat 0 77 near:of_#third 144 -32
        near:of_#time -80 0 near:of_#universal 0 55 near:of_#work -71 0 near:of_#writer 0 -59
        near:of_#you -94 121 near:on_#certain 0 -139 near:on_#common 115 -172 near:on_#named -58 84
        near:on_#number 108 -228 near:on_#outcome 0 -103 near:on_#passVerb 0 70
        near:on_#people 0 72 near:on_#place -84 0 near:on_#resource -126 56 near:on_#seat 0 73
        near:on_#sign -84 0 near:on_#span 0 1 near:on_#third 0 55 near:on_#time 139 -209
        near:on_#universal 0 -96 near:on_#writer 45 0 near:one_#accessVerb 0 -60
        near:one_#anyone 92 0 near:one_#common -184 97 near:one_#past -63 0 near:one_#span -90 108
        near:one_#third 63 0 near:one_#writer 0 69 near:one_#you -58 0 near:open_#meeting 175 0
        near:or_#accessVerb 87 -71 near:or_#common 240 -69 near:or_#moveVerb 0 -76
        near:or_#negation -116 0 near:or_#span 62 -89 near:or_#time 131 -281 near:or_#writer 0 -67
        near:or_#you 71 -83 near:our_#common 0 -136 near:out_#common 0 -83 near:over_#meeting 0 -83
        near:patient_#common 0 120 near:peopl_#common -55 -57 near:peopl_#ending 0 101
        near:peopl_#goVerb 0 77 near:peopl_#writer 77 0 near:pick_#common 165 0
        near:pick_#span 129 0 near:pick_#time 129 0 near:pleas_#common 0 59 near:ring_#writer 153 0
        near:said_#common 0 89 near:say_#common 117 -54 near:see_#common 0 -54
        near:see_#hedge -115 0 near:send_#anyone 0 86 near:send_#third 0 119 near:she_#common -54 0
        near:she_#ending 0 114 near:she_#past -66 0 near:so_#common 171 -94 near:so_#praise 0 65
        near:so_#writer 0 -69 near:some_#common 0 -110 near:some_#time 0 -90 near:suit_#you 104 0
        near:tell_#common 90 0 near:tell_#people 97 0 near:tell_#writer 0 -63 near:ten_#common 96 0
        near:ten_#meeting 137 0 near:ten_#span 94 0 near:that_#accessVerb -58 165
        near:that_#anyone 0 110 near:that_#certain 88 0 near:that_#comer -95 94
        near:that_#common -105 49 near:that_#ending 0 105 near:that_#goVerb 0 57
        near:that_#hedge 75 91 near:that_#meetVerb 107 0 near:that_#meeting 91 0
        near:that_#modal 0 71 near:that_#moveVerb 69 48 near:that_#negation 79 -63
        near:that_#noticing -71 109 near:that_#outcome 0 -81 near:that_#passVerb 0 72
        near:that_#past -46 0 near:that_#people -157 75 near:that_#praise 59 0
        near:that_#third 0 14 near:that_#universal 83 0 near:that_#we 0 84 near:that_#writer 0 -93
        near:that_#you 147 0 near:the_#accessVerb -50 53 near:the_#benefit -59 100
        near:the_#capacity 76 -33 near:the_#certain 0 -63 near:the_#comer 48 -50
        near:the_#common 0 117 near:the_#ending 58 -34 near:the_#final -42 -47 near:the_#food -65 0
        near:the_#gap 110 71 near:the_#giveVerb 40 0 near:the_#goVerb -131 41
        near:the_#meetVerb -144 0 near:the_#meeting -37 122 near:the_#modal 113 0
        near:the_#moveVerb -43 20 near:the_#named 0 -73 near:the_#noticing -87 0
        near:the_#number 84 -152 near:the_#outcome -55 0 near:the_#passVerb 0 -149
        near:the_#past -177 104 near:the_#people 63 86 near:the_#praise -63 104
        near:the_#relative -66 0 near:the_#resource 0 82 near:the_#seat -118 0
        near:the_#sign -151 -36 near:the_#span 83 -180 near:the_#symptom 91 0
        near:the_#time 42 -153 near:the_#token -114 103 near:the_#treatment -60 0
        near:the_#universal -42 0 near:the_#vacant 0 68 near:the_#writer -139 0
        near:the_#you -66 115 near:their_#common 0 -56 near:them_#common 148 0
        near:ther_#certain 0 117 near:ther_#common 0 -69 near:ther_#negation 0 165
        near:ther_#universal 0 97 near:thes_#common 0 115 near:thes_#span 0 115
        near:thes_#time 0 123 near:they_#benefit 0 -72 near:they_#ending 0 -55
        near:thi_#common 0 27 near:thi_#span 0 78 near:thi_#time 27 0 near:time_#common -81 0
        near:to_#accessVerb 29 0 near:to_#anyone -106 104 near:to_#benefit 67 -109
        near:to_#certain -47 0 near:to_#common 85 -55 near:to_#ending 4 0 near:to_#final 0 79
        near:to_#giveVerb 0 176 near:to_#goVerb 233 -53 near:to_#hedge -92 0
        near:to_#meetVerb 413 -149 near:to_#meeting 80 -36 near:to_#moveVerb 0 162
        near:to_#noticing 77 0 near:to_#number 81 0 near:to_#outcome 22 85
        near:to_#passVerb -51 -54 near:to_#people -44 172 near:to_#resource 0 29 near:to_#seat 0 57
        near:to_#sendVerb -115 102 near:to_#sign -75 73 near:to_#third 0 -142 near:to_#time 0 -49
        near:to_#treatment 80 0 near:to_#universal -7 0 near:to_#writer -129 -102
        near:to_#you 67 14 near:tuesday_#time 0 -99 near:two_#people 0 97 near:up_#common 0 -43
        near:was_#common 0 74 near:was_#number 0 76 near:we_#common -101 0 near:we_#ending 0 -44
        near:we_#meetVerb 0 -39 near:we_#past 0 -59 near:what_#benefit 68 -59
        near:what_#common 32 -51 near:what_#credential 63 0 near:what_#hedge 0 99
        near:what_#meetVerb 0 100 near:what_#modal 120 0 near:what_#moveVerb -91 87
        near:what_#noticing 98 0 near:what_#writer 0 -30 near:whatever_#span 110 0
        near:whatever_#time 110 0 near:when_#common 0 90 near:when_#ending 0 68
        near:when_#moveVerb 64 0 near:when_#past 0 64 near:whenever_#common -97 95
        near:wher_#writer -98 0 near:which_#common 0 -38 near:whichever_#span 123 0
        near:whichever_#time 132 0 near:who_#accessVerb -148 81 near:who_#common -94 110
        near:who_#ending -36 -74 near:who_#goVerb -63 130 near:who_#meetVerb 0 37
        near:who_#modal -50 62 near:who_#moveVerb -48 0 near:who_#negation 0 -84
        near:who_#noticing -72 0 near:who_#past -52 0 near:will_#accessVerb 0 -51
        near:will_#benefit -105 58 near:will_#common -41 0 near:will_#ending -45 -28
        near:will_#goVerb 0 -39 near:will_#hedge -125 0 near:will_#meetVerb 0 -148
        near:will_#negation 0 -66 near:will_#noticing -68 0 near:will_#outcome 0 -57
        near:will_#passVerb 69 -86 near:will_#you 0 -69 near:with_#common 66 -138
        near:with_#number 0 -67 near:with_#passVerb 0 -79 near:with_#past 0 -22
        near:with_#people 0 -35 near:with_#third -78 69 near:with_#writer 102 0
        near:would_#accessVerb -90 0 near:would_#anyone 116 -60 near:would_#benefit 339 -252
        near:would_#common 148 -277 near:would_#ending 30 -146 near:would_#giveVerb 84 -72
        near:would_#hedge -63 83 near:would_#meetVerb 112 -52 near:would_#meeting -88 0
        near:would_#moveVerb -81 -107 near:would_#noticing 123 -123 near:would_#outcome 186 -66
        near:would_#passVerb 0 -37 near:would_#past -56 0 near:would_#wantVerb 180 -194
        near:would_#writer 0 -22 near:would_#you 18 -185 near:year_#common 63 0
        near:year_#writer 0 77 near:you_#accessVerb 0 36 near:you_#anyone -107 125
        near:you_#benefit 34 7 near:you_#certain 0 133 near:you_#comer 0 45 near:you_#common -43 7
        near:you_#credential 0 100 near:you_#ending 59 -74 near:you_#food 66 -136
        near:you_#giveVerb -74 0 near:you_#goVerb 0 166 near:you_#growth 0 143
        near:you_#hedge -28 0 near:you_#meetVerb -68 0 near:you_#meeting 0 -65
        near:you_#modal 2 -115 near:you_#moveVerb -31 0 near:you_#negation 0 55
        near:you_#noticing -78 42 near:you_#number -55 0 near:you_#outcome 78 -75
        near:you_#passVerb -34 -103 near:you_#past 9 220 near:you_#people -61 0
        near:you_#place -60 0 near:you_#praise 0 129 near:you_#resource 0 -76 near:you_#seat 71 -65
        near:you_#span 129 0 near:you_#third -89 105 near:you_#time 179 -37
        near:you_#universal -72 134 near:you_#wantVerb -52 130 near:you_#writer 0 -149
        near:you_#you -79 0 near:your_#accessVerb 0 26 near:your_#anyone -150 88
        near:your_#benefit 0 -72 near:your_#capacity 37 -42 near:your_#certain 0 87
        near:your_#comer 64 0 near:your_#common 264 -89 near:your_#ending -142 73
        near:your_#gap 0 -44 near:your_#giveVerb 125 -40 near:your_#goVerb -125 147
        near:your_#hedge -34 -54 near:your_#meetVerb -126 65 near:your_#meeting -116 0
        near:your_#modal -118 -55 near:your_#moveVerb -125 0 near:your_#noticing 108 -52
        near:your_#passVerb 182 57 near:your_#past 121 0 near:your_#people 60 -20
        near:your_#place -60 0 near:your_#praise 50 -80 near:your_#resource -59 0
        near:your_#seat 19 -88 near:your_#sign -89 117 near:your_#span 51 -85 near:your_#time 0 -69
        near:your_#treatment 0 -58 near:your_#universal 0 110 near:your_#work -102 96
        near:your_#writer 85 -85 pair:^_a 207 -70 pair:^_and 105 -42 pair:^_any 208 -168
        pair:^_coff 140 0 pair:^_come 244 0 pair:^_could 151 -168 pair:^_he -47 0 pair:^_i -120 -7
        pair:^_if -90 0 pair:^_it -190 0 pair:^_let 92 0 pair:^_may 0 -128 pair:^_might 113 -90
        pair:^_my -84 0 pair:^_name 176 0 pair:^_no -121 142 pair:^_or 140 0 pair:^_pick 123 0
        pair:^_pleas 0 60 pair:^_shall 106 -87 pair:^_she -69 65 pair:^_that 119 0
        pair:^_the -237 64 pair:^_ther -87 0 pair:^_they -161 71 pair:^_we -74 0 pair:^_what -85 0
        pair:^_whenever -117 0 pair:^_would 140 -216 pair:^_you -153 180 pair:^_your -184 -81
        pair:a_day 78 0 pair:a_free 65 0 pair:a_word 120 0 pair:after_the 0 -71 pair:all_of 0 85
        pair:an_hour 64 -77 pair:and_a 61 0 pair:and_i 95 69 pair:and_if 87 0 pair:and_it -118 77
        pair:and_my 0 -82 pair:and_that -68 0 pair:and_the -160 -15 pair:and_then -59 0
        pair:and_ther 80 -108 pair:and_you -94 0 pair:and_your -79 80 pair:any_day 0 -96
        pair:any_of 0 108 pair:around_the -108 0 pair:as_a 140 0 pair:at_a -108 0
        pair:at_the 326 -42 pair:at_your 121 -81 pair:back_$ 88 0 pair:be_at 103 -86
        pair:by_the 0 -51 pair:call_$ 70 0 pair:came_to 203 0 pair:choos_the 203 0
        pair:coff_$ 75 -97 pair:come_and 132 0 pair:come_to 55 -126 pair:could_i 81 -88
        pair:could_we 115 -65 pair:day_and 102 -102 pair:do_$ 0 51 pair:do_not 0 -68
        pair:do_with 112 0 pair:for_a 0 -109 pair:for_the -54 0 pair:for_your 0 18 pair:got_a 0 -78
        pair:have_a 0 -167 pair:have_been -107 0 pair:have_got 92 -68 pair:have_reserv 310 0
        pair:have_the -123 114 pair:have_to 115 0 pair:how_you 180 -34 pair:i_am 0 -47
        pair:i_came 209 0 pair:i_can 43 -79 pair:i_come 0 -74 pair:i_could 133 -137
        pair:i_have 30 0 pair:i_hope -115 86 pair:i_know -97 58 pair:i_see -103 0
        pair:i_shall 0 -118 pair:i_take 0 70 pair:i_think 74 0 pair:i_thought 0 85
        pair:i_will 309 -206 pair:i_would 16 -110 pair:i_writ 0 -118 pair:if_i -97 0
        pair:if_we 0 -80 pair:if_you 36 0 pair:in_a -153 0 pair:in_my 0 -138 pair:in_the -207 170
        pair:in_your 0 107 pair:is_a -90 0 pair:is_no 0 120 pair:is_not 86 0 pair:is_the 94 70
        pair:it_$ -44 35 pair:it_and 0 -109 pair:it_in 77 -93 pair:it_is -100 83 pair:it_to 0 64
        pair:it_was -80 64 pair:it_would 0 -64 pair:know_that 0 55 pair:know_what 0 -101
        pair:let_me 214 -126 pair:like_to 115 -51 pair:love_to 171 0 pair:may_i 133 -157
        pair:me_$ 41 0 pair:me_to -128 52 pair:minut_on 146 0 pair:my_own 56 0 pair:name_a 165 0
        pair:no_hurry 0 186 pair:of_it -76 46 pair:of_the -12 12 pair:of_them 173 -43
        pair:of_thes 0 117 pair:of_us 121 35 pair:of_you -89 82 pair:on_a 47 -82 pair:on_it 68 0
        pair:on_monday 0 -70 pair:on_the 0 66 pair:on_your -41 0 pair:one_$ 0 -83 pair:one_of 0 39
        pair:open_hous 244 0 pair:our_path 0 158 pair:over_the 88 0 pair:peopl_who 0 35
        pair:pick_the 146 0 pair:ring_me 183 0 pair:see_the 120 0 pair:soup_$ 180 0
        pair:stop_in 114 0 pair:suit_you 121 0 pair:tabl_$ 101 0 pair:tell_me 0 -40
        pair:ten_minut 192 0 pair:thank_you -69 0 pair:that_$ -77 0 pair:that_i -103 -98
        pair:that_is 0 -71 pair:that_you 129 3 pair:that_your -159 0 pair:the_day 235 -122
        pair:the_first 61 -22 pair:the_hour 85 0 pair:the_morn 72 0 pair:the_one 0 -39
        pair:the_other 0 -123 pair:the_peopl 95 0 pair:the_same -37 0 pair:the_tabl 122 0
        pair:the_week -89 0 pair:then_$ 102 0 pair:ther_is -97 106 pair:thes_day -161 157
        pair:they_would -86 0 pair:time_$ 71 0 pair:to_a 0 110 pair:to_come 117 0
        pair:to_have -73 0 pair:to_it 123 0 pair:to_know 0 57 pair:to_me -93 0 pair:to_say 94 -45
        pair:to_see 126 0 pair:to_send -123 108 pair:to_tell 0 -75 pair:to_the 57 30
        pair:to_writ 0 141 pair:to_you -76 0 pair:to_your 0 -72 pair:want_to -64 0
        pair:was_the 0 71 pair:what_i 103 -57 pair:what_the 97 0 pair:what_you -82 0
        pair:when_you -85 85 pair:whenever_you -125 0 pair:wher_i -138 0 pair:who_has 0 -114
        pair:who_is 0 -122 pair:will_be 102 -42 pair:will_not 0 -77 pair:with_a 0 -87
        pair:with_me 94 0 pair:with_my 85 0 pair:work_with 0 48 pair:would_be 112 -193
        pair:would_like 103 -82 pair:would_love 159 0 pair:would_you 43 -118 pair:year_$ -56 99
        pair:year_and 0 90 pair:you_$ -61 0 pair:you_a 0 -111 pair:you_are 158 59
        pair:you_ask 0 -102 pair:you_choos 192 0 pair:you_do 0 85 pair:you_have -126 -60
        pair:you_let 0 -84 pair:you_like 0 102 pair:you_will -136 0 pair:you_would -35 0
        pair:your_offic 58 -54 pair:your_patient 0 -63 pair:your_peopl 0 121
        pair:your_student -126 107 some:#accessVerb 100 0 some:#anyone -36 -109
        some:#benefit -181 50 some:#capacity 215 -189 some:#certain -79 0 some:#comer -3 -252
        some:#common -290 107 some:#credential 66 51 some:#ending -60 0 some:#final 77 -112
        some:#food 344 -474 some:#gap 73 -114 some:#giveVerb 55 90 some:#goVerb 236 -108
        some:#growth -73 108 some:#hedge -122 -160 some:#hollow 46 -69 some:#meetVerb 451 -343
        some:#meeting 902 -494 some:#modal 363 -440 some:#month 135 -48 some:#moveVerb 219 -72
        some:#named -119 129 some:#negation -235 96 some:#noticing -269 163 some:#number 369 -247
        some:#outcome -57 -44 some:#passVerb 0 48 some:#past -467 234 some:#people -172 -45
        some:#place -16 4 some:#praise -21 0 some:#profession -127 113 some:#relative -133 53
        some:#resource -110 -61 some:#seat 0 -45 some:#sendVerb -242 177 some:#sign 54 43
        some:#social 51 0 some:#span 108 -69 some:#symptom 87 -94 some:#takeVerb -47 -25
        some:#third -244 103 some:#time 564 -567 some:#title -110 92 some:#token 126 81
        some:#treatment 10 -64 some:#universal -50 43 some:#vacant 102 -100 some:#wantVerb -122 109
        some:#we 56 -114 some:#work -60 -30 some:#writer 215 -163 some:#you 139 22 wish:I_be 72 -65
        wish:I_bring 94 0 wish:I_come 90 -77 wish:I_do 96 0 wish:I_like 65 -60 wish:I_love 131 0
        word:'s 56 -99 word:9th 136 0 word:a 146 -154 word:about 51 -35 word:add -92 0
        word:after 371 -336 word:afternoon 101 -172 word:age -116 0 word:all -56 201
        word:along 101 0 word:also -125 53 word:alway -136 76 word:am 43 -81 word:an 181 -152
        word:and 70 -65 word:another 139 0 word:answer -195 199 word:anxiety -108 97
        word:any 401 -222 word:anybody 227 0 word:anyon 0 -66 word:anyth 0 135 word:are -59 0
        word:around -123 0 word:as -68 77 word:ask 87 -48 word:at 330 -230 word:attach 0 225
        word:avoidanc -101 0 word:back 76 0 word:be 0 -36 word:been -302 110 word:befor -99 -141
        word:being 103 0 word:believ 125 0 word:bell 85 0 word:bench 0 -115 word:both 0 -28
        word:bring 383 -293 word:bus -106 0 word:but -107 0 word:buy 73 0 word:by 241 -257
        word:calendar 80 -105 word:call -225 -70 word:came 175 132 word:can 124 -52
        word:card -202 0 word:case -93 0 word:chair 0 -17 word:charg -91 -72 word:chart -96 0
        word:child -80 0 word:children 142 0 word:choos 689 -124 word:client 0 -128
        word:clinic 126 -42 word:clos -75 0 word:club 166 0 word:coff 275 -257 word:come 411 -316
        word:copy -120 154 word:could 260 -295 word:counselor -64 51 word:county 85 0
        word:cros -142 80 word:date 277 -127 word:day 259 -221 word:did 0 68 word:do 74 0
        word:doe 0 -169 word:dog 182 0 word:doing 0 -77 word:done 0 135 word:door 0 122
        word:down 0 81 word:dozen 121 0 word:drop 328 0 word:each -105 -63 word:early 82 0
        word:easier 174 -82 word:else 99 0 word:enclos -149 296 word:end 0 -158 word:even 125 -89
        word:evening -100 0 word:ever -44 111 word:every -235 0 word:family 0 59 word:find 43 -100
        word:first 0 -18 word:fish 103 0 word:five 94 0 word:floor 0 -68 word:folk -97 0
        word:for 47 -89 word:forty -89 0 word:forward 0 156 word:found 0 49 word:four 0 -87
        word:free 51 -83 word:friday 71 -136 word:from 57 118 word:front 0 46 word:full -101 0
        word:gave 0 -100 word:get -228 -70 word:go -204 0 word:goe 152 -119 word:good -79 123
        word:got 65 0 word:had -148 159 word:hand 143 0 word:happy 81 0 word:hard -90 0
        word:has -55 0 word:have 0 -75 word:he -263 101 word:hear 0 -157 word:heard 0 -113
        word:help -61 -67 word:her 108 15 word:here -45 31 word:him -64 0 word:his -90 0
        word:hold 0 85 word:home 0 -137 word:hope -193 139 word:hour 90 -150 word:hous 175 0
        word:how 132 -32 word:hurry 0 195 word:husband 0 -118 word:i -30 -103 word:if 146 -51
        word:in -146 40 word:into -155 0 word:is -48 49 word:it -149 86 word:its 125 0
        word:keep -89 0 word:kid 0 -110 word:kind 130 0 word:know -79 0 word:last -42 113
        word:late 113 0 word:laugh 0 84 word:learn 181 -88 word:leav 46 -107 word:left -144 100
        word:les 104 0 word:let 373 -146 word:like 60 71 word:list -204 0 word:listen 0 -88
        word:littl -74 57 word:long 71 0 word:look 66 153 word:lost 127 0 word:love 219 -29
        word:lunch 174 -217 word:made 0 59 word:mail 0 129 word:make -53 0 word:man 126 -97
        word:many -116 0 word:may 0 -53 word:me 229 -144 word:meet 0 -23 word:men -181 0
        word:met -98 163 word:might 132 -321 word:mine 0 -110 word:minut 364 -89
        word:monday 34 -143 word:month 0 -78 word:more -60 47 word:morn 258 -43 word:morning 0 -108
        word:most 115 0 word:mother 0 78 word:mov 0 94 word:my -30 -94 word:myself 0 -72
        word:name 474 -101 word:need -139 94 word:never -170 0 word:new -38 72 word:next 247 -242
        word:night 0 -81 word:nine -76 0 word:no 1 45 word:nobody -40 44 word:noon 0 -119
        word:not -317 12 word:noth 0 89 word:notic -66 0 word:now -155 25 word:number -189 0
        word:o'clock 150 -118 word:of -179 42 word:off 67 0 word:offer -134 102 word:offic 0 -70
        word:often -105 0 word:old -83 0 word:on 92 -91 word:one -97 32 word:open 144 0
        word:or 357 -467 word:other 0 -77 word:our -227 0 word:out -64 34 word:outsid 123 0
        word:over 266 -73 word:own -34 35 word:page -55 145 word:parent 82 0 word:part 0 -67
        word:path 0 184 word:patient 159 -24 word:peopl -123 43 word:phon 0 -84 word:pick 681 -132
        word:plac 0 92 word:plan 76 0 word:play -100 0 word:pleas 124 9 word:point -174 0
        word:present 100 -89 word:put 90 7 word:question 196 0 word:reach -100 0 word:read -95 -2
        word:reply -215 172 word:reserv 442 0 word:rest 0 -74 word:return 0 -121 word:ride 198 0
        word:right 0 -95 word:ring 494 -90 word:road -108 108 word:room 70 0 word:said -46 216
        word:same -51 0 word:sat -163 80 word:saturday 177 -72 word:saw -81 0 word:say 239 -163
        word:school -78 -100 word:season -117 0 word:seat 146 0 word:second -57 -120
        word:see 213 -28 word:send -279 140 word:session 0 116 word:seven 88 0 word:shak 238 0
        word:shall 107 -255 word:she -209 69 word:sheet -85 86 word:short 0 131
        word:should -114 118 word:show 120 0 word:side 0 -51 word:sinc -106 59 word:sit 72 -51
        word:six -41 0 word:sixty 179 0 word:slot 134 0 word:slow 117 0 word:small 74 0
        word:so 90 -143 word:some -162 -121 word:somebody -106 102 word:someon -97 0
        word:someth 94 -141 word:sometim -221 129 word:soup 314 0 word:spar -111 0 word:speak -76 0
        word:stand -189 0 word:still 0 -87 word:stop 222 0 word:stranger -146 0 word:street 0 -75
        word:student -213 74 word:suit 179 0 word:summer -127 0 word:sunday 90 -59
        word:supper 175 0 word:tabl 200 -72 word:take -75 0 word:talk 149 -77 word:taught 230 0
        word:tea 118 -74 word:tell 70 -40 word:ten 265 -33 word:thank -126 111 word:that -108 169
        word:the 55 -12 word:their -38 -1 word:them 104 -18 word:themselv 189 0 word:then 165 3
        word:ther 164 13 word:therapist -65 117 word:thes -192 139 word:they 64 28 word:thi 0 131
        word:thing -158 0 word:think 0 189 word:third 83 -47 word:thirty -111 0 word:thos 0 -82
        word:thought -164 96 word:thre -83 -114 word:through 0 56 word:thursday 63 -194
        word:time 132 -44 word:to -14 54 word:told -104 120 word:too -9 0 word:took -116 0
        word:touch 0 120 word:trad 0 -95 word:train 0 -80 word:treat 87 0 word:try -133 0
        word:tuesday 199 -76 word:twenty 124 0 word:two -161 -30 word:until -68 0 word:up -52 0
        word:us 214 0 word:use -153 79 word:visit -237 0 word:voic 0 -104 word:volunteer 109 0
        word:wait -108 0 word:walk 62 0 word:want 0 78 word:was -49 106 word:watch 293 0
        word:way 246 -121 word:we 121 -194 word:wednesday 249 -151 word:week -129 125
        word:weekday 0 -65 word:well 0 41 word:went -45 0 word:were -44 90 word:what 148 -83
        word:whatever 159 0 word:when 212 -86 word:whenever -102 144 word:wher -130 57
        word:whether 147 -124 word:which -37 -89 word:whichever 305 -144 word:who -181 -27
        word:whol -117 0 word:whom -83 0 word:why -67 0 word:wife 0 116 word:will 140 -206
        word:window 0 86 word:winter 0 -99 word:wish -109 0 word:with 29 -67 word:within -198 0
        word:without -101 14 word:word 112 49 word:work -134 36 word:worry 0 -91
        word:would 205 -340 word:writ -250 0 word:wrot -54 0 word:year -104 229 word:you -101 -70
        word:your -127 7
        """
}
