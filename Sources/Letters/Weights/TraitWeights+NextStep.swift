// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -438 472
        deed:- 94 88 deed:-_#modal -94 -14 deed:I 16 -147 deed:I_#modal 513 -526
        deed:I_#past -35 73 deed:I_am 63 -94 deed:I_came 219 0 deed:I_can 54 -75 deed:I_come 0 -79
        deed:I_could 246 -169 deed:I_had 0 90 deed:I_have 0 -57 deed:I_hope -119 90
        deed:I_know -92 80 deed:I_look 0 134 deed:I_see -98 -88 deed:I_shall 0 -124
        deed:I_think 76 0 deed:I_thought 0 96 deed:I_will 220 -193 deed:I_would 62 -141
        deed:I_writ 0 -109 deed:My -25 -159 deed:My_#comer 0 -34 deed:My_#common -87 -35
        deed:My_#modal 0 -131 deed:My_#people 105 -179 deed:My_#relative 0 -73 deed:My_#seat 0 -102
        deed:My_#treatment 0 -79 deed:Our -70 0 deed:They -283 100 deed:They_#modal -33 -28
        deed:They_#past -140 16 deed:They_are 0 -91 deed:They_would -90 0 deed:We 85 -130
        deed:We_#modal 287 -172 deed:We_have 0 -64 deed:You 111 0 deed:You_#modal 96 -104
        deed:You_#past -156 103 deed:You_are 39 42 deed:You_ask 0 -84 deed:You_choos 193 0
        deed:You_do -79 64 deed:You_have -103 -51 deed:You_let 0 -89 deed:You_will -141 0
        deed:Your 78 -151 deed:Your_#anyone -157 0 deed:Your_#comer -87 42
        deed:Your_#common 172 -73 deed:Your_#modal 0 -218 deed:Your_#people -9 97
        deed:Your_#seat 0 -35 deed:Your_#work -88 0 deed:Your_peopl 0 113 mark:digit 158 -458
        mark:first -393 107 mark:last 667 107 mark:last-but-one 519 107 mark:last-but-two 254 107
        mark:long 115 -105 mark:question 1603 -1354 mark:quoted -145 -46 mark:second -292 107
        mark:short -91 222 near:#accessVerb_a -86 -195 near:#accessVerb_any 83 0
        near:#accessVerb_at 68 0 near:#accessVerb_by -101 119 near:#accessVerb_day 66 0
        near:#accessVerb_for 0 -42 near:#accessVerb_from 100 0 near:#accessVerb_i 117 -83
        near:#accessVerb_in 0 -46 near:#accessVerb_it -68 -5 near:#accessVerb_my 83 -35
        near:#accessVerb_of 0 91 near:#accessVerb_on 135 -183 near:#accessVerb_so 117 0
        near:#accessVerb_that 114 0 near:#accessVerb_the 0 -8 near:#accessVerb_to -114 95
        near:#accessVerb_with 71 -177 near:#accessVerb_you -150 0 near:#accessVerb_your 45 0
        near:#anyone_and 0 -118 near:#anyone_day 104 -111 near:#anyone_for -71 0
        near:#anyone_i -95 115 near:#anyone_in 0 89 near:#anyone_of 111 0 near:#anyone_that 83 -83
        near:#anyone_the 0 131 near:#anyone_your -63 0 near:#benefit_a 53 -14
        near:#benefit_and -33 0 near:#benefit_be 0 62 near:#benefit_for -74 0
        near:#benefit_from -66 0 near:#benefit_hear 0 -96 near:#benefit_i 85 0
        near:#benefit_in 96 0 near:#benefit_of 0 72 near:#benefit_one 0 85
        near:#benefit_send -112 0 near:#benefit_that -55 0 near:#benefit_the 58 101
        near:#benefit_to 304 -151 near:#benefit_what 0 -88 near:#benefit_you 139 67
        near:#benefit_your 0 87 near:#capacity_and 0 -55 near:#capacity_i 127 0
        near:#capacity_on 116 0 near:#capacity_the 41 -19 near:#capacity_you 0 -89
        near:#certain_a -74 0 near:#certain_and -45 68 near:#certain_day 0 -119
        near:#certain_for 0 103 near:#certain_hurry 0 170 near:#certain_in 100 0
        near:#certain_it 0 126 near:#certain_of 73 0 near:#certain_on 0 35
        near:#certain_one 83 -100 near:#certain_other 0 118 near:#certain_that 45 0
        near:#certain_the 34 0 near:#certain_them 87 0 near:#certain_to 0 72 near:#certain_you 0 42
        near:#certain_your -73 -65 near:#comer_a 90 0 near:#comer_and 121 0 near:#comer_see 0 -87
        near:#comer_the 0 -115 near:#common_'s -40 0 near:#common_a 25 1 near:#common_after 47 -50
        near:#common_all -87 136 near:#common_am -56 75 near:#common_an 0 -76
        near:#common_and -57 -92 near:#common_are -54 42 near:#common_as 0 108
        near:#common_at -40 -41 near:#common_back 58 0 near:#common_be -66 139
        near:#common_befor 0 -112 near:#common_by 78 -48 near:#common_call 122 -67
        near:#common_can 100 -52 near:#common_children 96 0 near:#common_choos 132 0
        near:#common_could -83 0 near:#common_day 102 -61 near:#common_do 0 76
        near:#common_down 73 0 near:#common_for -60 67 near:#common_from 0 29
        near:#common_get -105 0 near:#common_good -57 0 near:#common_have 49 124
        near:#common_hear 0 -48 near:#common_home 0 -96 near:#common_i -70 9 near:#common_if 0 110
        near:#common_in -58 63 near:#common_is 83 -112 near:#common_it -66 48
        near:#common_know 48 0 near:#common_like 0 93 near:#common_may 0 124 near:#common_me 0 -98
        near:#common_might 0 -46 near:#common_mine 0 -56 near:#common_my 0 152
        near:#common_next 0 -65 near:#common_not -36 0 near:#common_of -2 12
        near:#common_on 59 -106 near:#common_one -95 0 near:#common_or 6 -111
        near:#common_other 0 -67 near:#common_over -94 0 near:#common_peopl -118 102
        near:#common_say 61 -62 near:#common_see 146 -90 near:#common_send -102 0
        near:#common_so 0 -56 near:#common_somebody 0 82 near:#common_suit 100 0
        near:#common_talk 60 0 near:#common_than 0 -84 near:#common_that -78 169
        near:#common_the -89 -100 near:#common_thi -77 108 near:#common_thre 0 -93
        near:#common_time 74 0 near:#common_to 66 64 near:#common_up -85 0 near:#common_use 0 101
        near:#common_we -83 0 near:#common_week -90 70 near:#common_what 54 -138
        near:#common_when 60 -43 near:#common_wher -83 111 near:#common_which 59 -114
        near:#common_who -96 -22 near:#common_will -61 162 near:#common_with 124 82
        near:#common_would -25 59 near:#common_writ -114 0 near:#common_year -71 0
        near:#common_you 0 36 near:#common_your 126 -39 near:#credential_it 0 73
        near:#credential_to 147 0 near:#credential_with 107 0 near:#ending_a 29 -268
        near:#ending_and 146 -64 near:#ending_at -122 0 near:#ending_been -123 0
        near:#ending_by 35 -84 near:#ending_down 83 0 near:#ending_for 60 -193
        near:#ending_from 80 -48 near:#ending_got 87 -83 near:#ending_i -81 82
        near:#ending_in 0 -38 near:#ending_it 71 111 near:#ending_more -77 0 near:#ending_my 0 54
        near:#ending_no 88 0 near:#ending_of -33 67 near:#ending_on -208 107 near:#ending_out 0 57
        near:#ending_say 103 0 near:#ending_tabl 136 0 near:#ending_that 51 0
        near:#ending_the 52 87 near:#ending_through -76 0 near:#ending_to 15 -88
        near:#ending_told 0 71 near:#ending_two 67 0 near:#ending_up -63 0 near:#ending_what 81 0
        near:#ending_with 90 -46 near:#ending_you -45 0 near:#ending_your 112 -136
        near:#final_a 60 -43 near:#final_and -64 83 near:#final_the -28 -77 near:#food_at 92 -114
        near:#food_the 102 -128 near:#gap_a 0 -78 near:#gap_and -64 0 near:#gap_hous 153 0
        near:#gap_in 0 -106 near:#gap_on 120 0 near:#giveVerb_a 24 0 near:#giveVerb_and 0 -37
        near:#giveVerb_at -73 0 near:#giveVerb_in 0 -60 near:#giveVerb_me -58 -70
        near:#giveVerb_my 0 124 near:#giveVerb_the -123 0 near:#giveVerb_them -99 66
        near:#giveVerb_you -142 59 near:#giveVerb_your 0 -57 near:#goVerb_a 124 99
        near:#goVerb_and 90 -32 near:#goVerb_at -77 0 near:#goVerb_by 99 -81 near:#goVerb_in 98 -97
        near:#goVerb_me 77 -35 near:#goVerb_on 0 -169 near:#goVerb_the 54 0 near:#goVerb_to 107 0
        near:#goVerb_with 128 -66 near:#goVerb_you 102 -135 near:#goVerb_your 68 -72
        near:#growth_a -70 0 near:#growth_to 0 104 near:#hedge_a -56 3 near:#hedge_about 98 0
        near:#hedge_and 0 -76 near:#hedge_be -44 0 near:#hedge_bring 86 0 near:#hedge_come 0 -63
        near:#hedge_i 226 -218 near:#hedge_in 0 -105 near:#hedge_is 53 -54 near:#hedge_it -45 74
        near:#hedge_not 0 58 near:#hedge_of 0 31 near:#hedge_that -85 0 near:#hedge_the -102 0
        near:#hedge_to -130 87 near:#hedge_we 68 -203 near:#hedge_would 0 60 near:#hedge_you 0 -73
        near:#hedge_your -47 -163 near:#meetVerb_a 111 -24 near:#meetVerb_about 92 0
        near:#meetVerb_and 139 -25 near:#meetVerb_at -76 0 near:#meetVerb_by 133 -150
        near:#meetVerb_for 0 -85 near:#meetVerb_from 96 0 near:#meetVerb_in 70 60
        near:#meetVerb_it 55 -48 near:#meetVerb_me 94 -59 near:#meetVerb_my 125 0
        near:#meetVerb_of 63 0 near:#meetVerb_on 78 -189 near:#meetVerb_or 0 -90
        near:#meetVerb_over 0 -104 near:#meetVerb_that 0 -56 near:#meetVerb_the 21 -41
        near:#meetVerb_to 129 -105 near:#meetVerb_with 16 -68 near:#meetVerb_would 121 0
        near:#meetVerb_you 276 -196 near:#meetVerb_your 82 -84 near:#meeting_a 0 -61
        near:#meeting_and -88 87 near:#meeting_at 136 -173 near:#meeting_for -120 0
        near:#meeting_i 100 0 near:#meeting_in 103 -85 near:#meeting_is 0 -97
        near:#meeting_it -93 0 near:#meeting_me 0 -116 near:#meeting_of 123 0
        near:#meeting_on 152 -205 near:#meeting_or 0 -69 near:#meeting_the 157 -227
        near:#meeting_with 57 -44 near:#meeting_you 85 -68 near:#meeting_your 158 -79
        near:#modal_a 125 -178 near:#modal_and 0 95 near:#modal_at 21 -100 near:#modal_be 0 4
        near:#modal_both 0 -78 near:#modal_bring 121 -119 near:#modal_by 0 -51
        near:#modal_come 0 -126 near:#modal_do 144 -72 near:#modal_for 58 -92 near:#modal_get 0 -81
        near:#modal_have 102 -95 near:#modal_i 196 -308 near:#modal_in 124 -121
        near:#modal_it 197 0 near:#modal_learn 74 0 near:#modal_like 53 -45 near:#modal_love 101 0
        near:#modal_me 0 -89 near:#modal_more 109 0 near:#modal_not -145 0 near:#modal_on 132 -55
        near:#modal_see 144 0 near:#modal_take 83 -99 near:#modal_tell -78 0 near:#modal_the 0 -47
        near:#modal_to 278 -228 near:#modal_we 195 -173 near:#modal_with 88 0 near:#modal_you 1 -64
        near:#modal_your 49 -197 near:#moveVerb_a 151 -55 near:#moveVerb_and 224 -40
        near:#moveVerb_at 0 -89 near:#moveVerb_by 39 -83 near:#moveVerb_for -109 53
        near:#moveVerb_i 135 0 near:#moveVerb_in 44 -65 near:#moveVerb_me 75 0
        near:#moveVerb_my 0 -24 near:#moveVerb_of 0 90 near:#moveVerb_on -117 -90
        near:#moveVerb_or 0 -73 near:#moveVerb_out -76 58 near:#moveVerb_the 38 -36
        near:#moveVerb_them -82 0 near:#moveVerb_to -65 12 near:#moveVerb_up -55 -58
        near:#moveVerb_with 68 -51 near:#moveVerb_you 199 -212 near:#moveVerb_your 99 -196
        near:#named_'s 92 0 near:#named_and -44 70 near:#negation_a -95 0 near:#negation_and 0 51
        near:#negation_hurry 0 143 near:#negation_i 0 115 near:#negation_it -61 48
        near:#negation_on 0 93 near:#negation_the 0 -145 near:#negation_to 0 70
        near:#noticing_'s 0 72 near:#noticing_a -29 150 near:#noticing_about 0 -102
        near:#noticing_and -54 -72 near:#noticing_are 0 64 near:#noticing_at -40 78
        near:#noticing_be 0 81 near:#noticing_for -71 4 near:#noticing_have 0 -80
        near:#noticing_i 59 -34 near:#noticing_in -102 121 near:#noticing_it -115 152
        near:#noticing_me 50 -83 near:#noticing_of 0 156 near:#noticing_on 0 23
        near:#noticing_so 0 72 near:#noticing_that 0 78 near:#noticing_the 72 19
        near:#noticing_their 123 0 near:#noticing_them -66 48 near:#noticing_to 119 -97
        near:#noticing_what 33 -128 near:#noticing_which 0 -91 near:#noticing_would 0 46
        near:#noticing_you 0 209 near:#noticing_your 0 -5 near:#number_a 0 -120
        near:#number_and -85 0 near:#number_at 139 -221 near:#number_day -166 89
        near:#number_have 0 -82 near:#number_i -38 0 near:#number_in 0 -23 near:#number_is 0 -127
        near:#number_minut 228 -102 near:#number_of 87 0 near:#number_on 138 -53
        near:#number_or -121 0 near:#number_the 14 -194 near:#number_them 95 0
        near:#number_to 53 -141 near:#number_with 50 -64 near:#number_year 0 60
        near:#number_you -50 0 near:#number_your 134 -51 near:#outcome_a -86 -101
        near:#outcome_and 0 106 near:#outcome_by 0 -92 near:#outcome_i -65 0 near:#outcome_in 236 0
        near:#outcome_it 86 0 near:#outcome_me -109 0 near:#outcome_my 0 -64 near:#outcome_of 63 30
        near:#outcome_on 108 -40 near:#outcome_that 0 82 near:#outcome_the 62 3
        near:#outcome_they 115 0 near:#outcome_to 94 143 near:#outcome_what 88 -86
        near:#outcome_you -73 115 near:#passVerb_a 15 23 near:#passVerb_and 160 -46
        near:#passVerb_at -124 101 near:#passVerb_i 76 -81 near:#passVerb_in 131 -46
        near:#passVerb_it 65 0 near:#passVerb_me -73 -83 near:#passVerb_my 81 124
        near:#passVerb_of -49 0 near:#passVerb_on 52 56 near:#passVerb_the -19 10
        near:#passVerb_to -86 196 near:#passVerb_up -72 0 near:#passVerb_you -79 0
        near:#past_a -55 11 near:#past_all 0 77 near:#past_and -71 -95 near:#past_at -118 83
        near:#past_down 86 0 near:#past_for -37 79 near:#past_from 0 -113 near:#past_her 0 85
        near:#past_i -20 0 near:#past_in 0 35 near:#past_is 0 -128 near:#past_it 156 64
        near:#past_me 0 -53 near:#past_my -60 -21 near:#past_not 0 64 near:#past_of -62 92
        near:#past_on -19 164 near:#past_one 0 61 near:#past_out 0 87 near:#past_over 0 91
        near:#past_tabl 140 0 near:#past_that -39 136 near:#past_the -19 23 near:#past_them 63 0
        near:#past_to 115 71 near:#past_two 102 62 near:#past_up -89 93 near:#past_with -83 74
        near:#past_would -91 93 near:#past_you 0 147 near:#past_your -158 13 near:#people_'s 79 0
        near:#people_a 0 10 near:#people_and 0 117 near:#people_are -96 0 near:#people_day 0 86
        near:#people_for 0 -89 near:#people_from -85 0 near:#people_i -87 87 near:#people_in 0 47
        near:#people_is 0 -59 near:#people_not 0 -86 near:#people_of 92 0 near:#people_on -35 0
        near:#people_see 0 -66 near:#people_that 82 0 near:#people_the -40 -120
        near:#people_them 73 -62 near:#people_to 64 0 near:#people_who 0 1 near:#people_with 0 -60
        near:#people_would 47 -27 near:#people_you -40 91 near:#place_a 127 0 near:#place_and 0 -55
        near:#place_at 110 0 near:#place_in 0 143 near:#place_the -107 126 near:#place_to 123 0
        near:#place_with 93 0 near:#praise_and 0 160 near:#praise_are 0 72 near:#praise_i -60 141
        near:#praise_in 0 68 near:#praise_the 84 56 near:#praise_with -42 35 near:#praise_your 75 0
        near:#relative_'s 0 83 near:#resource_a 0 -101 near:#resource_is 91 -87
        near:#resource_of -110 73 near:#resource_the 116 -149 near:#resource_to -95 67
        near:#resource_your 127 -56 near:#seat_a 0 -60 near:#seat_and -39 0 near:#seat_at 112 0
        near:#seat_for -69 0 near:#seat_i 125 0 near:#seat_in 88 -53 near:#seat_is 0 -49
        near:#seat_of -90 0 near:#seat_on 66 -100 near:#seat_or 0 -66 near:#seat_that 0 93
        near:#seat_the 37 0 near:#seat_your 52 0 near:#sendVerb_them 0 95 near:#sendVerb_to 0 75
        near:#sign_a 168 0 near:#sign_is -77 53 near:#sign_of -109 0 near:#sign_the 0 41
        near:#sign_to 0 106 near:#span_and 0 142 near:#span_at 65 0 near:#span_i 69 55
        near:#span_in 0 92 near:#span_is 181 75 near:#span_it 0 -52 near:#span_of 0 -94
        near:#span_on 36 0 near:#span_or 0 -99 near:#span_the 0 -67 near:#span_to 0 -115
        near:#span_you 145 -169 near:#span_your 119 -83 near:#takeVerb_to 0 -130
        near:#third_a -54 91 near:#third_and 0 -20 near:#third_in -82 -60 near:#third_it 0 -111
        near:#third_on -86 0 near:#third_the -112 63 near:#third_to 148 0 near:#third_you -102 38
        near:#third_your 0 86 near:#time_a 124 -131 near:#time_after 199 -135
        near:#time_and 70 -101 near:#time_are 70 -64 near:#time_at 315 -362 near:#time_i 69 -43
        near:#time_if 0 -95 near:#time_in 77 76 near:#time_is 211 -34 near:#time_it 58 -118
        near:#time_next 82 -79 near:#time_or 179 -372 near:#time_that 0 -44 near:#time_the 110 -197
        near:#time_to 0 -110 near:#time_you 53 -79 near:#time_your 101 -123 near:#title_the 0 108
        near:#token_a 116 0 near:#token_on 0 -64 near:#treatment_a 0 -49 near:#treatment_is 0 -79
        near:#treatment_on 0 -72 near:#treatment_the -85 0 near:#treatment_with 0 -59
        near:#universal_a -72 0 near:#universal_and -50 74 near:#universal_at 0 96
        near:#universal_day 0 -103 near:#universal_for 0 141 near:#universal_hurry 0 169
        near:#universal_i 0 72 near:#universal_in 0 75 near:#universal_it 0 128
        near:#universal_on 0 99 near:#universal_one 0 -91 near:#universal_so 97 0
        near:#universal_that 51 0 near:#universal_them 90 0 near:#universal_to 0 65
        near:#universal_you -66 76 near:#vacant_a 0 -92 near:#vacant_and -59 0
        near:#vacant_hous 153 0 near:#vacant_on 101 0 near:#wantVerb_a 77 0
        near:#wantVerb_and -63 0 near:#wantVerb_at 0 75 near:#wantVerb_be -65 0
        near:#wantVerb_i 0 83 near:#wantVerb_in 0 -99 near:#wantVerb_it 0 111
        near:#wantVerb_of 113 0 near:#wantVerb_that -107 45 near:#wantVerb_the 0 53
        near:#wantVerb_to 77 -72 near:#we_a 127 -157 near:#we_have 0 -69 near:#we_path 0 144
        near:#we_to -108 0 near:#work_a 0 -93 near:#work_on -64 74 near:#work_the -30 0
        near:#work_with 0 -105 near:#work_you 0 109 near:#writer_a 133 14 near:#writer_am 0 -19
        near:#writer_and 79 0 near:#writer_are 0 93 near:#writer_at 0 -98 near:#writer_be 103 -42
        near:#writer_been -78 0 near:#writer_bring 104 -127 near:#writer_call -90 0
        near:#writer_came 151 0 near:#writer_can 54 -83 near:#writer_come 82 -138
        near:#writer_could 115 -155 near:#writer_do 49 -70 near:#writer_drop 147 0
        near:#writer_enclos 0 154 near:#writer_for 73 151 near:#writer_free 79 0
        near:#writer_got 71 -30 near:#writer_had 0 21 near:#writer_have -22 0
        near:#writer_hope -91 68 near:#writer_how -95 0 near:#writer_i 0 86
        near:#writer_in 198 -139 near:#writer_it 88 -89 near:#writer_know 0 81
        near:#writer_love 117 -70 near:#writer_more 119 0 near:#writer_not -144 -46
        near:#writer_of -37 -41 near:#writer_offic 0 -77 near:#writer_on -134 0
        near:#writer_shall 0 -113 near:#writer_that -71 37 near:#writer_the 202 -148
        near:#writer_them 0 121 near:#writer_ther 138 0 near:#writer_thi -85 0
        near:#writer_think 0 84 near:#writer_thought 0 86 near:#writer_to 104 -104
        near:#writer_want -61 0 near:#writer_was 0 33 near:#writer_what 0 -109
        near:#writer_will 214 -154 near:#writer_with 0 86 near:#writer_work 0 87
        near:#writer_would 74 -85 near:#writer_writ 0 -193 near:#writer_you 53 -25
        near:#writer_your -153 47 near:#you_'s 0 -43 near:#you_a 45 -105 near:#you_and 73 0
        near:#you_are 0 54 near:#you_ask 0 -66 near:#you_at -117 0 near:#you_be -55 0
        near:#you_can 86 0 near:#you_choos 121 0 near:#you_could 0 -30 near:#you_day 143 0
        near:#you_do 0 29 near:#you_have -90 -123 near:#you_i 50 0 near:#you_in -29 93
        near:#you_it 74 0 near:#you_like 0 91 near:#you_me 0 -113 near:#you_might 0 -101
        near:#you_my 64 -49 near:#you_name 94 0 near:#you_or 92 0 near:#you_patient 0 -109
        near:#you_peopl 0 120 near:#you_pick 159 0 near:#you_say 73 -75 near:#you_stop 138 0
        near:#you_tell 0 -61 near:#you_that -35 42 near:#you_the 69 59 near:#you_to -64 88
        near:#you_what 0 -63 near:#you_which 0 -88 near:#you_will -96 0 near:#you_with -72 123
        near:#you_would -184 83 near:#you_you 0 36 near:#you_your -131 0 near:a_#accessVerb 36 -198
        near:a_#anyone 152 -86 near:a_#benefit -58 87 near:a_#capacity -48 0 near:a_#certain -45 77
        near:a_#common -6 9 near:a_#ending -48 0 near:a_#food 89 -102 near:a_#giveVerb 0 -72
        near:a_#goVerb 0 -117 near:a_#hedge 72 -71 near:a_#meetVerb 65 -94 near:a_#meeting 254 -172
        near:a_#modal -125 0 near:a_#moveVerb 99 -85 near:a_#noticing -95 53 near:a_#number 64 -40
        near:a_#passVerb 0 -105 near:a_#past -47 53 near:a_#people 124 -92 near:a_#place 63 0
        near:a_#praise -51 68 near:a_#profession 0 48 near:a_#relative 72 -61
        near:a_#resource -62 -100 near:a_#seat -90 0 near:a_#sign -45 0 near:a_#span -60 0
        near:a_#time 29 -161 near:a_#token -83 0 near:a_#vacant 0 -52 near:a_#wantVerb 156 0
        near:a_#work -69 76 near:a_#you 90 -89 near:about_#common -98 -43 near:about_#you 0 -88
        near:after_#common 82 -43 near:after_#number 119 0 near:after_#time 57 -113
        near:all_#common 0 77 near:am_#common 75 0 near:am_#gap 111 0 near:am_#hedge 0 -59
        near:am_#outcome 71 0 near:am_#past -47 0 near:am_#people 0 75 near:am_#profession 0 59
        near:am_#time 119 0 near:am_#vacant 111 0 near:an_#capacity 93 -94 near:an_#resource 55 -65
        near:an_#seat 125 -71 near:an_#span 64 -103 near:an_#time 62 -107 near:an_#treatment 49 -86
        near:and_#accessVerb -91 0 near:and_#benefit 36 0 near:and_#certain 46 0
        near:and_#comer 0 -139 near:and_#common -182 0 near:and_#credential -56 97
        near:and_#ending -62 36 near:and_#final 79 -47 near:and_#goVerb 127 -107
        near:and_#hedge 143 -42 near:and_#meetVerb 65 -27 near:and_#meeting -85 0
        near:and_#modal 259 19 near:and_#negation 0 131 near:and_#noticing 73 -57
        near:and_#number -74 0 near:and_#outcome 26 0 near:and_#passVerb 36 0
        near:and_#past -146 16 near:and_#people 0 -43 near:and_#praise -74 0
        near:and_#resource 51 -16 near:and_#sendVerb 0 121 near:and_#third -79 0
        near:and_#time -63 0 near:and_#universal 70 -12 near:and_#wantVerb 59 -92
        near:and_#we 0 -48 near:and_#work 0 -80 near:and_#writer 76 -13 near:and_#you -107 118
        near:any_#capacity 107 0 near:any_#common 82 -63 near:any_#people 0 113
        near:any_#span 121 -183 near:any_#time 189 -278 near:any_#you 0 -53 near:are_#benefit 61 0
        near:are_#common 86 13 near:are_#people 0 57 near:are_#praise -75 175
        near:are_#writer 0 -79 near:around_#common -98 0 near:as_#common 0 67 near:as_#hedge 0 110
        near:ask_#common -84 0 near:at_#anyone -151 0 near:at_#capacity 89 -78
        near:at_#certain -64 0 near:at_#common 0 -149 near:at_#meeting 119 0 near:at_#named 69 0
        near:at_#number 292 -360 near:at_#resource 0 -87 near:at_#seat 0 -49 near:at_#span -73 0
        near:at_#time 0 -143 near:at_#universal -56 0 near:at_#writer 94 -47 near:at_#you 83 -121
        near:be_#accessVerb 0 118 near:be_#benefit 94 -141 near:be_#common 0 -78
        near:be_#noticing -123 117 near:be_#outcome 98 -98 near:be_#past -102 0
        near:be_#wantVerb -64 0 near:be_#you -90 0 near:been_#common -78 35 near:been_#past 0 69
        near:befor_#common -84 98 near:by_#meetVerb 0 -90 near:by_#seat 0 -85 near:by_#you 118 0
        near:can_#accessVerb 110 0 near:can_#common 164 -153 near:can_#ending 120 -26
        near:can_#goVerb 0 -77 near:can_#meetVerb 130 -119 near:can_#moveVerb 0 -56
        near:can_#noticing 146 0 near:choos_#common 196 0 near:choos_#span 251 0
        near:choos_#time 251 0 near:come_#common 122 -60 near:come_#ending 126 0
        near:come_#meetVerb 137 0 near:come_#noticing 95 0 near:come_#you 81 -66
        near:could_#benefit -71 -32 near:could_#common 20 -12 near:could_#ending 46 -27
        near:could_#giveVerb 0 -74 near:could_#goVerb 0 -105 near:could_#meetVerb 164 -161
        near:could_#moveVerb 117 -113 near:could_#we 94 -69 near:could_#writer 48 -89
        near:could_#you 0 -82 near:day_#you 0 -46 near:do_#common 0 42 near:do_#ending 0 -72
        near:each_#common -73 106 near:family_#common 0 120 near:first_#span -63 114
        near:for_#anyone 0 152 near:for_#certain -46 83 near:for_#comer 0 117
        near:for_#common -60 15 near:for_#food 0 -74 near:for_#goVerb 0 89
        near:for_#meeting 81 -150 near:for_#number 0 101 near:for_#outcome 0 -92
        near:for_#past 0 83 near:for_#people 0 55 near:for_#praise 0 -86 near:for_#span -97 70
        near:for_#time 0 -65 near:for_#treatment 0 79 near:for_#universal 0 113
        near:for_#writer 0 -73 near:for_#you 2 -11 near:give_#you 0 -91 near:had_#past 0 138
        near:has_#common -121 0 near:has_#goVerb -78 0 near:has_#past -30 0
        near:have_#accessVerb 99 0 near:have_#benefit 0 -81 near:have_#certain -76 0
        near:have_#comer 0 57 near:have_#common -52 85 near:have_#ending -49 0
        near:have_#giveVerb -46 0 near:have_#meetVerb -80 121 near:have_#meeting 60 -76
        near:have_#moveVerb 102 -64 near:have_#negation 0 -98 near:have_#noticing -106 108
        near:have_#outcome -115 103 near:have_#passVerb -66 72 near:have_#past 77 97
        near:have_#people 0 -62 near:have_#resource 72 -123 near:have_#time -66 0
        near:have_#work 95 -78 near:he_#common -79 45 near:he_#meetVerb 0 89 near:he_#past -65 0
        near:hear_#common 0 -102 near:her_#common 96 0 near:hour_#common 0 -69
        near:hour_#you 102 -84 near:how_#common 39 -15 near:how_#ending 98 -59
        near:how_#moveVerb 79 0 near:how_#you 86 -23 near:i_#accessVerb 124 8 near:i_#anyone 0 60
        near:i_#benefit 93 -48 near:i_#capacity 0 79 near:i_#certain 0 -65 near:i_#common -162 143
        near:i_#ending 32 1 near:i_#final 72 0 near:i_#gap 67 0 near:i_#giveVerb -112 -71
        near:i_#goVerb 41 -92 near:i_#hedge 64 0 near:i_#meetVerb 220 -126 near:i_#meeting -85 -32
        near:i_#modal 236 -226 near:i_#moveVerb 159 -187 near:i_#negation -121 16
        near:i_#noticing 0 67 near:i_#number 21 0 near:i_#outcome 235 -22 near:i_#passVerb -126 161
        near:i_#past -60 76 near:i_#place 0 100 near:i_#praise -61 117 near:i_#profession 0 67
        near:i_#resource 68 0 near:i_#seat 62 0 near:i_#sendVerb 0 90 near:i_#takeVerb 0 113
        near:i_#third 0 114 near:i_#time 0 85 near:i_#treatment 0 79 near:i_#universal 0 -49
        near:i_#vacant 74 0 near:i_#wantVerb -146 98 near:i_#work 76 -108 near:i_#writer 0 57
        near:i_#you -72 -22 near:if_#common 0 -52 near:if_#modal 62 65 near:if_#past 70 -77
        near:if_#writer 0 -48 near:if_#you 95 -33 near:in_#accessVerb 71 -66 near:in_#comer 134 0
        near:in_#common 68 0 near:in_#final 0 -98 near:in_#hedge 0 -83 near:in_#month 105 -76
        near:in_#named 0 -31 near:in_#noticing 0 128 near:in_#number -85 0 near:in_#outcome 85 -76
        near:in_#passVerb 120 0 near:in_#past -56 49 near:in_#seat 61 0 near:in_#sign 93 0
        near:in_#span -49 0 near:in_#third -57 162 near:in_#time -70 4 near:in_#treatment 0 49
        near:in_#work 0 -85 near:in_#writer 122 -189 near:in_#you 0 -48 near:is_#accessVerb -60 0
        near:is_#certain -106 120 near:is_#common 0 -112 near:is_#ending -56 -56 near:is_#gap 0 89
        near:is_#goVerb -79 0 near:is_#meetVerb -114 0 near:is_#moveVerb -97 0
        near:is_#negation 0 110 near:is_#number 0 -56 near:is_#outcome 0 41 near:is_#passVerb 0 70
        near:is_#past -82 -118 near:is_#people 0 -84 near:is_#praise 64 -60 near:is_#time 0 -84
        near:is_#universal -105 135 near:is_#writer 62 0 near:is_#you -71 34
        near:it_#accessVerb 0 -97 near:it_#benefit -64 -36 near:it_#certain 0 31
        near:it_#common 27 -73 near:it_#final 46 0 near:it_#gap 0 102 near:it_#giveVerb 0 83
        near:it_#hedge -67 0 near:it_#meetVerb 0 84 near:it_#modal -44 0 near:it_#negation 49 0
        near:it_#number -112 0 near:it_#outcome 0 35 near:it_#passVerb 0 81 near:it_#past -124 133
        near:it_#span -86 0 near:it_#time -82 0 near:it_#universal 0 69 near:it_#you 0 39
        near:let_#anyone 100 0 near:let_#common 0 -117 near:let_#meetVerb 128 0
        near:let_#writer 199 -123 near:let_#you 0 -86 near:like_#anyone -88 0
        near:like_#benefit 0 -76 near:like_#meetVerb 134 0 near:like_#noticing 64 -84
        near:like_#you 87 0 near:love_#common 73 0 near:love_#meetVerb 123 0 near:may_#common -94 0
        near:may_#ending -62 0 near:may_#meetVerb 0 -81 near:may_#noticing 0 89
        near:may_#writer 140 -143 near:me_#common -92 0 near:me_#goVerb 116 0
        near:me_#hedge 108 -99 near:me_#meetVerb 126 -93 near:me_#modal 122 0
        near:me_#outcome 113 -60 near:me_#span -95 0 near:me_#time 0 -78 near:me_#universal 0 136
        near:me_#you 0 80 near:might_#benefit 0 -93 near:might_#common 0 -36
        near:might_#ending 0 -100 near:might_#moveVerb 0 -77 near:might_#outcome 0 -66
        near:mine_#common 0 -51 near:mine_#modal 0 -41 near:monday_#number 0 -94
        near:more_#common 0 144 near:most_#time 85 -87 near:my_#common -135 57
        near:my_#ending -70 -66 near:my_#meetVerb 104 0 near:my_#number 0 -92
        near:my_#people 95 -38 near:my_#praise 0 126 near:my_#seat -51 -57 near:my_#span 0 101
        near:my_#time -33 107 near:my_#token 0 68 near:my_#treatment 0 -66 near:name_#common 151 0
        near:name_#span 204 0 near:name_#time 194 0 near:next_#common 119 -92
        near:no_#accessVerb 0 70 near:no_#common 0 33 near:no_#outcome 0 140 near:nobody_#past 0 75
        near:not_#benefit 0 -73 near:not_#common -48 -103 near:not_#giveVerb -99 0
        near:not_#meetVerb -54 0 near:not_#noticing 0 70 near:not_#past -109 54
        near:not_#writer 0 85 near:of_#anyone 158 -82 near:of_#benefit -58 58
        near:of_#common -113 87 near:of_#ending -47 0 near:of_#meeting 0 -74 near:of_#modal 0 -94
        near:of_#named 0 -91 near:of_#number -41 0 near:of_#past -66 0 near:of_#seat 0 44
        near:of_#third 134 -23 near:of_#time -71 53 near:of_#universal 0 77 near:of_#we 0 33
        near:of_#work -100 86 near:of_#writer 0 -60 near:of_#you -89 109 near:on_#certain 0 -100
        near:on_#common 86 -139 near:on_#moveVerb 0 69 near:on_#named 0 82 near:on_#number 135 -222
        near:on_#outcome 0 -139 near:on_#people 0 88 near:on_#place -61 0 near:on_#resource -122 44
        near:on_#seat -52 112 near:on_#sign -99 0 near:on_#span 0 -22 near:on_#third 0 62
        near:on_#time 125 -268 near:on_#universal 0 -56 near:on_#you 70 0
        near:one_#accessVerb 0 -77 near:one_#anyone 91 0 near:one_#common -194 82
        near:one_#goVerb 0 106 near:one_#past -60 0 near:one_#span -107 125 near:one_#third 70 0
        near:open_#meeting 153 0 near:or_#accessVerb 85 0 near:or_#common 227 -68
        near:or_#moveVerb 0 -78 near:or_#negation -116 0 near:or_#span 52 -102
        near:or_#time 105 -294 near:or_#writer 0 -70 near:or_#you 113 -100
        near:our_#common -60 -151 near:over_#meeting 0 -87 near:patient_#common 0 118
        near:peopl_#common -59 -73 near:peopl_#ending 0 98 near:peopl_#writer 75 0
        near:pick_#common 162 0 near:pick_#span 132 0 near:pick_#time 132 0 near:ring_#writer 168 0
        near:said_#common 0 93 near:say_#common 112 -54 near:say_#you 0 91 near:see_#common 0 -56
        near:see_#hedge -101 0 near:send_#anyone 0 85 near:send_#third 0 115 near:she_#common -56 0
        near:she_#ending 0 107 near:she_#past -59 0 near:so_#common 152 -103
        near:so_#negation 0 -82 near:some_#common 0 -59 near:some_#time 0 -96 near:suit_#you 106 0
        near:tell_#common 83 0 near:tell_#people 89 0 near:tell_#writer 0 -36 near:tell_#you 0 56
        near:ten_#common 90 0 near:ten_#meeting 139 0 near:ten_#span 84 0 near:thank_#you 0 40
        near:that_#accessVerb 0 155 near:that_#anyone 0 125 near:that_#benefit -60 0
        near:that_#certain 80 0 near:that_#comer -91 111 near:that_#common -118 66
        near:that_#ending 0 69 near:that_#goVerb 0 50 near:that_#hedge 69 76
        near:that_#meetVerb 116 0 near:that_#modal 0 86 near:that_#moveVerb 59 79
        near:that_#negation 52 -65 near:that_#noticing -83 143 near:that_#passVerb 0 70
        near:that_#past -47 -5 near:that_#people -155 97 near:that_#praise 72 0
        near:that_#third 0 10 near:that_#universal 74 0 near:that_#we 0 92
        near:that_#writer -23 -120 near:that_#you 104 43 near:the_#accessVerb -64 0
        near:the_#anyone 54 0 near:the_#benefit -69 87 near:the_#capacity 97 -18
        near:the_#certain 0 -65 near:the_#comer 50 -92 near:the_#common 0 142
        near:the_#ending 0 -33 near:the_#final 0 -53 near:the_#food -64 0 near:the_#gap 81 88
        near:the_#giveVerb 84 0 near:the_#goVerb -115 0 near:the_#meetVerb -133 13
        near:the_#meeting -64 75 near:the_#modal 90 0 near:the_#moveVerb -39 47
        near:the_#named 53 -79 near:the_#noticing -72 0 near:the_#number 42 -153
        near:the_#outcome -57 0 near:the_#passVerb 0 -117 near:the_#past -122 141
        near:the_#people 0 100 near:the_#praise -70 145 near:the_#relative -69 0
        near:the_#resource 0 87 near:the_#seat -137 0 near:the_#sign -144 -52
        near:the_#span 73 -168 near:the_#symptom 86 0 near:the_#time 40 -189
        near:the_#token -117 112 near:the_#treatment -60 0 near:the_#vacant 0 91
        near:the_#writer -160 0 near:the_#you -85 105 near:their_#common 0 -69
        near:them_#common 123 0 near:then_#past 0 81 near:ther_#certain 0 119
        near:ther_#common 0 -102 near:ther_#negation -74 186 near:ther_#universal 0 101
        near:thes_#common 0 119 near:thes_#span 0 117 near:thes_#time 0 125
        near:they_#benefit 0 -107 near:they_#past 54 0 near:thi_#common 0 37 near:thi_#span -49 70
        near:time_#common -86 0 near:to_#accessVerb 26 0 near:to_#anyone -112 110
        near:to_#benefit 60 -104 near:to_#certain -68 0 near:to_#comer 0 42 near:to_#common 102 -70
        near:to_#ending 14 98 near:to_#final 0 61 near:to_#giveVerb 40 152 near:to_#goVerb 235 -71
        near:to_#hedge -80 0 near:to_#meetVerb 374 -178 near:to_#meeting 102 -62
        near:to_#moveVerb 16 188 near:to_#noticing 96 0 near:to_#number 83 -44
        near:to_#outcome 0 97 near:to_#passVerb -82 -55 near:to_#people -46 187
        near:to_#resource 0 49 near:to_#sendVerb -104 94 near:to_#sign -83 0 near:to_#third 0 -152
        near:to_#time 0 -59 near:to_#treatment 86 0 near:to_#universal -17 44
        near:to_#writer -104 -86 near:to_#you 19 15 near:tuesday_#time 0 -102
        near:two_#accessVerb 95 0 near:two_#common -62 0 near:two_#people 0 88
        near:was_#common 0 36 near:we_#common -117 0 near:we_#ending 0 -72 near:we_#meetVerb 0 -38
        near:we_#past 0 -61 near:what_#benefit 0 -64 near:what_#common 35 -57
        near:what_#credential 65 0 near:what_#hedge 0 93 near:what_#meetVerb 0 122
        near:what_#modal 107 0 near:what_#moveVerb -93 0 near:what_#noticing 90 0
        near:what_#writer 45 0 near:whatever_#span 156 0 near:whatever_#time 156 0
        near:when_#common 0 79 near:when_#ending 0 77 near:when_#moveVerb 84 0 near:when_#past 0 55
        near:whenever_#common 0 81 near:wher_#writer -86 0 near:which_#common 0 -63
        near:whichever_#span 147 0 near:whichever_#time 153 0 near:who_#accessVerb -156 0
        near:who_#common -82 111 near:who_#ending -45 -53 near:who_#goVerb -76 153
        near:who_#meetVerb -39 55 near:who_#modal -57 60 near:who_#moveVerb -56 0
        near:who_#negation 0 -90 near:who_#noticing -69 0 near:who_#past -62 0
        near:will_#accessVerb 0 -39 near:will_#benefit -120 65 near:will_#common -81 0
        near:will_#ending 0 -47 near:will_#goVerb 0 -46 near:will_#hedge -130 0
        near:will_#meetVerb 0 -151 near:will_#moveVerb 0 -58 near:will_#noticing -106 0
        near:will_#outcome 0 -69 near:will_#passVerb 93 -114 near:will_#you 0 -86
        near:with_#common 53 -112 near:with_#number -66 -60 near:with_#passVerb 0 -83
        near:with_#people 0 -48 near:with_#praise 0 70 near:with_#third -82 80
        near:with_#writer 110 0 near:would_#anyone 112 -33 near:would_#benefit 306 -264
        near:would_#common 128 -260 near:would_#ending 32 -169 near:would_#giveVerb 92 -71
        near:would_#hedge -43 0 near:would_#meetVerb 161 -61 near:would_#moveVerb -87 -85
        near:would_#noticing 143 -125 near:would_#outcome 187 -85 near:would_#passVerb 0 -11
        near:would_#past -101 0 near:would_#third -62 0 near:would_#wantVerb 166 -204
        near:would_#writer -61 -37 near:would_#you 24 -156 near:year_#common 67 0
        near:year_#writer 0 76 near:you_#accessVerb 43 47 near:you_#anyone -102 81
        near:you_#benefit 0 37 near:you_#certain 0 162 near:you_#comer 0 33
        near:you_#common -33 -15 near:you_#credential 0 108 near:you_#ending 70 -98
        near:you_#final 64 0 near:you_#food 62 -133 near:you_#giveVerb -81 0
        near:you_#goVerb -28 148 near:you_#growth 0 123 near:you_#meetVerb -67 0
        near:you_#meeting 0 -69 near:you_#modal -20 -101 near:you_#moveVerb -46 -77
        near:you_#negation 0 66 near:you_#noticing -38 47 near:you_#outcome 120 -112
        near:you_#passVerb 0 -168 near:you_#past -61 286 near:you_#people -54 0
        near:you_#place -70 0 near:you_#praise 0 135 near:you_#resource 0 -75 near:you_#seat 59 -60
        near:you_#sign 64 0 near:you_#span 129 0 near:you_#third -93 110 near:you_#time 181 -4
        near:you_#universal -83 172 near:you_#wantVerb -41 114 near:you_#writer 58 -121
        near:you_#you -85 44 near:your_#anyone -163 81 near:your_#benefit 0 -102
        near:your_#capacity 0 -32 near:your_#certain 0 104 near:your_#comer 40 0
        near:your_#common 227 -103 near:your_#ending -142 72 near:your_#gap 0 -56
        near:your_#giveVerb 120 -51 near:your_#goVerb -102 158 near:your_#hedge -39 -62
        near:your_#meetVerb -110 66 near:your_#meeting -109 0 near:your_#modal -143 -44
        near:your_#moveVerb -109 0 near:your_#noticing 109 -71 near:your_#outcome 47 0
        near:your_#passVerb 179 64 near:your_#past 111 0 near:your_#people 69 -37
        near:your_#place -65 0 near:your_#praise 0 -71 near:your_#resource -64 0
        near:your_#seat 0 -56 near:your_#sign -89 85 near:your_#span 0 -75 near:your_#time -57 -65
        near:your_#token 61 0 near:your_#treatment 0 -43 near:your_#universal 0 98
        near:your_#work -97 80 near:your_#writer 63 -41 pair:^_a 198 0 pair:^_and 101 -52
        pair:^_any 199 -177 pair:^_coff 150 0 pair:^_come 256 -110 pair:^_could 150 -187
        pair:^_he -83 0 pair:^_i -57 -24 pair:^_if -107 0 pair:^_it -206 38 pair:^_let 103 0
        pair:^_may 0 -137 pair:^_might 108 -92 pair:^_my -91 0 pair:^_name 158 0 pair:^_no -137 202
        pair:^_or 142 0 pair:^_pick 116 0 pair:^_shall 108 -92 pair:^_she -66 54 pair:^_that 106 0
        pair:^_the -250 78 pair:^_ther -135 53 pair:^_they -163 40 pair:^_to 0 72 pair:^_we -97 0
        pair:^_what -70 0 pair:^_whenever -148 0 pair:^_would 136 -233 pair:^_you -180 177
        pair:^_your -207 -77 pair:a_day 138 0 pair:a_word 114 0 pair:after_the 59 -77
        pair:all_of 0 85 pair:am_a 0 59 pair:an_hour 68 -85 pair:and_a 40 0 pair:and_i 79 72
        pair:and_it -110 56 pair:and_my 0 -66 pair:and_that -63 0 pair:and_the -154 -39
        pair:and_ther 77 0 pair:and_you -139 6 pair:and_your -84 69 pair:any_day 0 -123
        pair:any_of 0 109 pair:around_the -112 0 pair:as_a 123 0 pair:ask_you 125 0 pair:at_a -96 0
        pair:at_my 95 0 pair:at_the 306 -70 pair:at_your 119 -105 pair:back_$ 83 0
        pair:be_at 96 -92 pair:befor_the -102 0 pair:call_$ 70 0 pair:came_to 210 0
        pair:choos_the 195 0 pair:coff_$ 75 -98 pair:come_and 117 0 pair:come_to 43 -139
        pair:could_i 71 -98 pair:could_we 129 -76 pair:day_and 56 0 pair:do_$ 0 52
        pair:do_with 105 0 pair:for_a 0 -103 pair:for_the -56 0 pair:for_you 48 0
        pair:good_$ -110 0 pair:happy_to 97 0 pair:have_a -54 -178 pair:have_been -110 0
        pair:have_got 76 -96 pair:have_reserv 302 0 pair:have_the -89 97 pair:have_to 114 0
        pair:how_you 180 -35 pair:i_am 0 -35 pair:i_came 219 0 pair:i_can 59 -92 pair:i_come 0 -79
        pair:i_could 215 -150 pair:i_hope -119 90 pair:i_know -93 53 pair:i_see -102 0
        pair:i_shall 0 -125 pair:i_think 76 0 pair:i_will 333 -171 pair:i_would 30 -87
        pair:i_writ 0 -110 pair:if_i -98 0 pair:if_we 0 -83 pair:if_you 48 0 pair:in_a -146 0
        pair:in_my 56 -163 pair:in_the -207 186 pair:in_your 0 107 pair:is_a -116 0
        pair:is_no 0 132 pair:is_not 93 0 pair:is_the 81 63 pair:it_$ -98 54 pair:it_and 0 -116
        pair:it_in 72 -100 pair:it_is -133 102 pair:it_to 0 63 pair:it_was -75 79
        pair:it_would 0 -57 pair:know_what 0 -99 pair:let_me 228 -143 pair:like_to 117 -58
        pair:love_to 161 0 pair:may_i 131 -155 pair:me_$ 0 -48 pair:me_to -156 0 pair:name_a 205 0
        pair:no_hurry 0 190 pair:not_$ -82 0 pair:of_it -67 38 pair:of_the 0 7 pair:of_them 168 -47
        pair:of_thes 0 126 pair:of_us 97 43 pair:of_you -103 94 pair:on_a 35 -111 pair:on_it 59 0
        pair:on_monday 0 -76 pair:on_the -37 32 pair:one_$ 0 -69 pair:open_hous 214 0
        pair:our_path 0 171 pair:pick_the 141 0 pair:ring_me 175 0 pair:see_the 119 0
        pair:soup_$ 175 0 pair:suit_you 126 0 pair:tabl_$ 100 0 pair:tell_me 59 -23
        pair:tell_you -87 0 pair:ten_minut 195 0 pair:thank_you -80 38 pair:that_$ -71 0
        pair:that_i -120 -115 pair:that_you 83 35 pair:that_your -181 0 pair:the_day 240 -127
        pair:the_first 64 -36 pair:the_hour 88 0 pair:the_morn 71 0 pair:the_one 0 -66
        pair:the_other 0 -130 pair:the_peopl 89 0 pair:the_room 0 94 pair:the_second 0 -72
        pair:the_tabl 124 0 pair:ther_is -143 139 pair:thes_day -176 161 pair:they_would -87 0
        pair:to_a 0 137 pair:to_come 105 0 pair:to_have -88 0 pair:to_it 125 0 pair:to_me -113 0
        pair:to_say 92 0 pair:to_see 132 0 pair:to_send -139 105 pair:to_tell -83 -80
        pair:to_the 87 44 pair:to_writ 0 130 pair:to_you -96 0 pair:want_to 53 0 pair:was_the 0 93
        pair:we_have 0 -64 pair:what_i 112 -55 pair:what_the 78 0 pair:what_you -85 0
        pair:when_you -93 82 pair:wher_i -122 125 pair:who_has 0 -87 pair:who_is 0 -123
        pair:will_be 101 -21 pair:will_not 0 -48 pair:with_a 46 -118 pair:with_me 109 0
        pair:with_my 85 0 pair:with_your 0 82 pair:would_be 45 -174 pair:would_like 115 -82
        pair:would_love 156 0 pair:would_not -87 0 pair:would_you 37 -111 pair:year_$ 0 139
        pair:year_and 0 83 pair:you_$ -88 0 pair:you_a 63 -127 pair:you_and 0 34
        pair:you_are 163 43 pair:you_choos 193 0 pair:you_do 0 76 pair:you_have -147 -54
        pair:you_know 0 -96 pair:you_like 0 92 pair:you_will -145 0 pair:you_would -39 0
        pair:your_offic 67 -57 pair:your_own 0 80 pair:your_patient 0 -79 pair:your_peopl 0 121
        pair:your_student -125 116 some:#accessVerb 73 0 some:#anyone -93 -85 some:#benefit -158 0
        some:#capacity 274 -179 some:#certain -49 0 some:#comer 0 -220 some:#common -302 120
        some:#credential 43 60 some:#ending -58 47 some:#final 120 -70 some:#food 317 -475
        some:#gap 123 -100 some:#giveVerb 5 130 some:#goVerb 225 -84 some:#growth 0 76
        some:#hedge -110 -108 some:#hollow 0 -56 some:#meetVerb 442 -315 some:#meeting 925 -511
        some:#modal 382 -444 some:#month 151 -60 some:#moveVerb 283 -41 some:#named -49 133
        some:#negation -214 92 some:#noticing -286 161 some:#number 350 -262 some:#outcome -52 -29
        some:#passVerb 38 64 some:#past -488 213 some:#people -150 8 some:#place 1 -111
        some:#profession -126 104 some:#relative -74 100 some:#resource -141 -56 some:#seat 15 -18
        some:#sendVerb -191 138 some:#sign 59 41 some:#span 144 -97 some:#symptom 80 -159
        some:#takeVerb -37 57 some:#third -280 153 some:#time 520 -561 some:#title -86 68
        some:#token 142 78 some:#treatment -21 -73 some:#universal -33 21 some:#vacant 93 -125
        some:#wantVerb -126 113 some:#we 55 -142 some:#work -125 13 some:#writer 137 -178
        some:#you 88 -34 wish:I_be 0 -30 wish:I_bring 83 0 wish:I_come 76 -82 wish:I_do 89 -66
        wish:I_like 71 -49 wish:I_love 106 0 wish:I_see 164 0 wish:You_have 64 0 word:'s 67 -161
        word:9th 126 0 word:a 138 -199 word:about 63 -62 word:acros 0 -115 word:add -114 0
        word:after 370 -310 word:afternoon 109 -168 word:again 68 0 word:age -114 0
        word:all -87 206 word:along 78 108 word:also -119 58 word:alway -139 101 word:am 138 -76
        word:an 158 -186 word:and 24 -60 word:another 135 0 word:answer -183 230
        word:anxiety -121 113 word:any 398 -172 word:anybody 227 0 word:anyth 0 142 word:are -66 0
        word:around -89 0 word:as -74 95 word:ask 69 0 word:at 351 -269 word:attach 0 217
        word:away 0 -73 word:back 110 0 word:bar 85 0 word:be -2 -82 word:been -308 90
        word:befor -115 -148 word:being 108 0 word:believ 130 0 word:bench 0 -116
        word:between 0 -30 word:book 73 0 word:both 0 -29 word:bring 358 -294 word:bus -107 0
        word:but -66 0 word:by 171 -212 word:calendar 0 -119 word:call -243 -63 word:came 138 186
        word:can 140 -98 word:card -205 0 word:case -100 0 word:chair 0 -44 word:charg -82 -101
        word:chart -97 0 word:child -79 0 word:children 81 0 word:choos 686 -140 word:client 0 -137
        word:clinic 133 -85 word:club 167 0 word:coff 288 -263 word:come 452 -376
        word:copy -104 186 word:could 316 -274 word:counselor -64 0 word:cover -117 119
        word:cros -133 82 word:date 257 -167 word:day 259 -224 word:did 0 67 word:do 61 0
        word:doe 0 -166 word:dog 185 0 word:doing 0 -69 word:done 0 148 word:door 0 124
        word:down 0 104 word:dozen 133 0 word:drop 331 0 word:each -141 0 word:early 85 0
        word:easier 169 -85 word:else 161 0 word:enclos -146 288 word:end 0 -164 word:even 69 -27
        word:evening -85 0 word:ever -81 149 word:every -226 0 word:far 80 0 word:first 0 -27
        word:five 67 -86 word:floor 0 -75 word:folk -156 0 word:for 0 -69 word:forty -105 0
        word:forward 0 156 word:found -74 72 word:four 0 -115 word:free 51 -104 word:friday 51 -117
        word:from 0 100 word:front 0 34 word:gave 0 -115 word:get -224 -13 word:give 0 -49
        word:go -197 0 word:goe 154 -170 word:good -60 140 word:got 112 0 word:had -92 173
        word:hand 78 0 word:happy 113 0 word:has -72 0 word:have 52 -52 word:he -307 102
        word:hear -69 -155 word:heard 0 -100 word:help 0 -82 word:her 104 17 word:here -48 39
        word:him -91 0 word:his -113 0 word:hold 53 115 word:home 0 -166 word:hope -200 159
        word:hour 108 -160 word:hous 150 0 word:how 112 -62 word:hurry 0 206 word:husband 0 -111
        word:i -65 -97 word:if 123 -6 word:in -167 49 word:into -156 0 word:is -50 32
        word:it -128 23 word:its 126 0 word:keep -80 0 word:kid 0 -123 word:kind 122 0
        word:know -113 0 word:last -24 99 word:late 109 -72 word:laugh 0 79 word:learn 179 -102
        word:leav -64 -66 word:left -151 90 word:les 108 0 word:let 382 -128 word:letter 96 0
        word:like 60 0 word:line 124 0 word:list -197 0 word:listen 0 -106 word:littl -136 73
        word:look 103 171 word:lost 136 0 word:love 214 -62 word:lunch 158 -237 word:made 0 62
        word:mail 0 169 word:make -51 0 word:man 114 -94 word:many -116 0 word:may 0 -38
        word:me 249 -138 word:meet 104 -48 word:men -147 0 word:met -86 159 word:might 107 -337
        word:mine 0 -161 word:minut 343 -115 word:monday 0 -189 word:month 0 -70 word:more -75 55
        word:morn 223 -37 word:morning -64 -107 word:most 112 -50 word:mov 0 90 word:much 0 92
        word:my -7 -105 word:myself 0 -75 word:name 497 -56 word:need -59 75 word:never -210 0
        word:new 0 20 word:next 231 -263 word:night 0 -63 word:nine -70 -114 word:no -29 54
        word:nobody 117 49 word:noon 0 -75 word:not -369 0 word:noth 0 97 word:now -153 25
        word:number -186 79 word:o'clock 140 -121 word:of -147 50 word:off 53 0 word:offer -124 124
        word:offic 0 -68 word:often -107 0 word:on 118 -96 word:one -83 3 word:open 203 0
        word:or 318 -467 word:other 0 -61 word:ought 0 106 word:our -245 0 word:out 17 29
        word:outsid 123 0 word:over 227 -67 word:own -65 33 word:page -42 125 word:paper -69 0
        word:parent 53 0 word:path -125 197 word:patient 156 -34 word:peopl -143 83
        word:pick 735 -174 word:plac 0 86 word:play -105 0 word:pleas 104 18 word:point -135 0
        word:present 95 -82 word:put 60 0 word:question 184 0 word:quiet -83 0 word:reach -114 0
        word:read -157 -29 word:reply -219 186 word:reserv 432 0 word:return 0 -136 word:ride 168 0
        word:right -52 -88 word:ring 549 -110 word:road -124 113 word:room 99 0 word:round 80 0
        word:said -49 209 word:same 0 -58 word:sat -173 73 word:saturday 110 -40 word:saw -91 0
        word:say 235 -154 word:schedul 0 130 word:school -86 -56 word:season -113 0 word:seat 145 0
        word:second 0 -103 word:see 238 -24 word:send -297 140 word:session 0 102 word:seven 93 0
        word:shak 226 0 word:shall 96 -274 word:she -256 125 word:sheet -95 99 word:short 0 117
        word:should -80 84 word:show 163 0 word:side 115 -89 word:sign 0 -65 word:sinc -115 0
        word:sit 135 -72 word:six -37 0 word:sixty 182 0 word:slow 94 0 word:small 74 0
        word:so 87 -127 word:some -157 -120 word:somebody -107 128 word:someth 0 -144
        word:sometim -212 130 word:soup 310 0 word:spar -110 0 word:speak -76 0 word:spr 92 0
        word:stand -177 0 word:start 44 0 word:still 0 -92 word:stop 228 0 word:street 0 -72
        word:student -209 0 word:suit 193 0 word:summer -128 0 word:sunday 102 -85
        word:supper 163 0 word:tabl 232 -105 word:talk 109 -63 word:taught 211 0 word:tea 105 -88
        word:team 87 0 word:tell 85 -44 word:ten 252 -56 word:thank -139 116 word:that -160 137
        word:the 59 -8 word:their -60 -14 word:them 129 -21 word:themselv 200 0 word:then 133 0
        word:ther 121 -14 word:therapist 0 101 word:thes -213 146 word:they 86 5 word:thi -53 119
        word:thing -153 0 word:think 0 204 word:thirty -107 0 word:thos 0 -76 word:thought -173 93
        word:thre 0 -110 word:through 0 98 word:thursday 112 -212 word:time 90 -48 word:to 0 111
        word:told -63 86 word:too -23 0 word:took -122 85 word:touch 0 150 word:trad 0 -100
        word:train 115 -111 word:travel 159 0 word:try -142 0 word:tuesday 267 -97 word:turn 0 -60
        word:twenty 161 0 word:two -135 -3 word:until -88 0 word:up -44 0 word:us 214 0
        word:use -186 55 word:visit -208 0 word:voic 0 -96 word:volunteer 103 0 word:wait -116 0
        word:walk 85 0 word:want 99 67 word:was -30 107 word:watch 324 0 word:way 245 -93
        word:we 111 -210 word:wednesday 216 -167 word:week -68 110 word:welcom 0 -88 word:well 0 36
        word:were -39 108 word:what 133 -95 word:whatever 272 -43 word:when 207 -91
        word:whenever -70 129 word:wher -111 73 word:whether 138 -114 word:which -45 -95
        word:whichever 322 -155 word:who -209 -53 word:whol -132 0 word:whom -90 0 word:why -74 0
        word:wife 0 107 word:will 156 -228 word:window 0 80 word:winter -86 -89 word:wish -125 0
        word:with 30 -124 word:within -181 0 word:without -139 0 word:word 155 57 word:work -142 64
        word:worry 0 -125 word:would 172 -335 word:writ -273 -49 word:wrot -77 79
        word:year -111 265 word:you -82 -55 word:your -103 -55
        """
}
