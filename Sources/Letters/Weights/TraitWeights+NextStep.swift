// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -431 449
        deed:- 131 63 deed:-_#modal -31 14 deed:I 31 -145 deed:I_#modal 445 -526
        deed:I_#past -26 133 deed:I_am 83 -71 deed:I_came 189 0 deed:I_can 34 -89 deed:I_come 0 -65
        deed:I_could 173 -152 deed:I_do 0 17 deed:I_had 0 76 deed:I_have 0 -45 deed:I_hope -102 84
        deed:I_keep 0 56 deed:I_know -84 85 deed:I_look 0 103 deed:I_see -126 -54
        deed:I_shall 0 -108 deed:I_think 71 0 deed:I_thought 0 83 deed:I_will 234 -187
        deed:I_would 25 -177 deed:I_writ 0 -116 deed:My 16 -191 deed:My_#comer 0 -30
        deed:My_#common -46 -57 deed:My_#modal 0 -91 deed:My_#people 77 -170
        deed:My_#relative -65 0 deed:My_#seat -87 -72 deed:My_#sign -79 0 deed:My_#token 0 82
        deed:My_#treatment 0 -58 deed:Our -69 0 deed:They -216 101 deed:They_#modal -34 -35
        deed:They_#past -136 44 deed:They_would -92 0 deed:We 80 -109 deed:We_#modal 263 -136
        deed:You 61 0 deed:You_#modal 57 -111 deed:You_#past -189 61 deed:You_are 0 61
        deed:You_ask 0 -122 deed:You_choos 195 0 deed:You_do -70 67 deed:You_have -45 -50
        deed:You_know -92 0 deed:You_let 0 -73 deed:You_will -103 -88 deed:You_would -58 0
        deed:Your 61 -113 deed:Your_#anyone -170 0 deed:Your_#comer -79 52
        deed:Your_#common 134 -16 deed:Your_#modal 0 -189 deed:Your_#people 0 102
        deed:Your_#seat 0 -41 deed:Your_#work -79 0 deed:Your_patient 0 -66 deed:Your_peopl 0 115
        mark:digit 173 -461 mark:first -428 88 mark:last 648 88 mark:last-but-one 496 88
        mark:last-but-two 277 88 mark:long 88 -47 mark:question 1513 -1180 mark:quoted -206 -39
        mark:second -238 88 mark:short -43 194 near:#accessVerb_a -131 -143
        near:#accessVerb_and 41 -29 near:#accessVerb_any 79 0 near:#accessVerb_at 71 0
        near:#accessVerb_for 0 -47 near:#accessVerb_from 125 0 near:#accessVerb_i 108 -55
        near:#accessVerb_in -53 0 near:#accessVerb_it -91 31 near:#accessVerb_my 70 -108
        near:#accessVerb_of 0 60 near:#accessVerb_on 104 -181 near:#accessVerb_peopl 0 -85
        near:#accessVerb_that 54 -40 near:#accessVerb_the 27 -10 near:#accessVerb_to -62 54
        near:#accessVerb_with 0 -164 near:#accessVerb_you -140 0 near:#accessVerb_your 62 0
        near:#anyone_a -39 0 near:#anyone_and 0 -84 near:#anyone_day 0 -77 near:#anyone_for -71 0
        near:#anyone_i -95 72 near:#anyone_in 0 63 near:#anyone_of 68 0 near:#anyone_that 108 -114
        near:#anyone_the -61 141 near:#anyone_who -35 54 near:#anyone_would -39 0
        near:#anyone_your 0 -33 near:#benefit_a 28 -27 near:#benefit_be 0 60
        near:#benefit_for -71 0 near:#benefit_from -69 0 near:#benefit_hear 0 -92
        near:#benefit_how 62 0 near:#benefit_if 71 -31 near:#benefit_of 60 81
        near:#benefit_that -62 57 near:#benefit_the 63 98 near:#benefit_to 286 -99
        near:#benefit_what 0 -68 near:#benefit_you 136 35 near:#benefit_your -41 62
        near:#capacity_and 0 -47 near:#capacity_i 101 0 near:#capacity_on 0 -83
        near:#capacity_the 0 -33 near:#capacity_your 86 0 near:#certain_a -92 0
        near:#certain_and -43 54 near:#certain_day 0 -85 near:#certain_for 0 107
        near:#certain_from 94 0 near:#certain_hurry 0 138 near:#certain_in 90 0
        near:#certain_is -79 0 near:#certain_it -57 110 near:#certain_on 0 18
        near:#certain_one 81 0 near:#certain_other 0 104 near:#certain_sinc 0 87
        near:#certain_that 56 0 near:#certain_the 0 48 near:#certain_to 0 86 near:#certain_you 0 45
        near:#certain_your -66 0 near:#comer_a 95 -22 near:#comer_and 112 -55 near:#comer_i 56 0
        near:#comer_is 0 61 near:#comer_see 0 -83 near:#comer_the 106 -113 near:#comer_who 0 74
        near:#comer_you -56 0 near:#common_'s -19 0 near:#common_a 64 -6 near:#common_after 87 -72
        near:#common_all -81 99 near:#common_an 0 -67 near:#common_and 20 -93
        near:#common_are -74 103 near:#common_around -87 0 near:#common_as 0 79
        near:#common_at 0 -28 near:#common_be -72 115 near:#common_befor 0 -75
        near:#common_but 0 -74 near:#common_by 104 -56 near:#common_call 154 -89
        near:#common_can 93 -23 near:#common_choos 136 0 near:#common_could -65 0
        near:#common_day 142 -65 near:#common_do 0 72 near:#common_down 107 0
        near:#common_for -54 50 near:#common_from 0 23 near:#common_get -111 55
        near:#common_have 0 113 near:#common_her 75 0 near:#common_home 0 -77 near:#common_i -95 0
        near:#common_if -55 0 near:#common_in -87 92 near:#common_is 35 -34 near:#common_it -32 43
        near:#common_know 52 0 near:#common_like 0 85 near:#common_may 0 84
        near:#common_me -105 -98 near:#common_might 0 -44 near:#common_more 51 0
        near:#common_my 105 129 near:#common_next 56 0 near:#common_night -69 0
        near:#common_not -28 -22 near:#common_of 57 33 near:#common_on 39 -125
        near:#common_one -95 0 near:#common_or 52 -159 near:#common_other 0 -58
        near:#common_over -75 0 near:#common_peopl -114 54 near:#common_say 75 -48
        near:#common_see 141 -58 near:#common_send -80 0 near:#common_she 0 79
        near:#common_somebody 0 90 near:#common_than 48 0 near:#common_that -74 174
        near:#common_the 19 -102 near:#common_ther 52 0 near:#common_they 0 44
        near:#common_thi -90 116 near:#common_thre 0 -68 near:#common_time 103 0
        near:#common_to 15 56 near:#common_two 0 97 near:#common_up -98 44 near:#common_was 0 47
        near:#common_we -100 60 near:#common_week -68 67 near:#common_what 48 -129
        near:#common_when 112 -76 near:#common_wher 0 64 near:#common_which 67 -82
        near:#common_who -92 0 near:#common_will -130 196 near:#common_with 131 111
        near:#common_would -66 61 near:#common_year -50 0 near:#common_you 41 0
        near:#common_your 76 -6 near:#credential_a 61 0 near:#credential_for -69 72
        near:#credential_it 74 0 near:#credential_to 134 0 near:#credential_with 109 0
        near:#ending_a -53 -255 near:#ending_and 84 -70 near:#ending_at -117 0
        near:#ending_been -106 29 near:#ending_by 29 -71 near:#ending_down 116 0
        near:#ending_for 90 -160 near:#ending_from 95 -62 near:#ending_got 58 -28
        near:#ending_i -51 0 near:#ending_in 0 -44 near:#ending_it 36 156 near:#ending_more -78 0
        near:#ending_never 0 -56 near:#ending_of 0 61 near:#ending_on -112 0 near:#ending_out 0 45
        near:#ending_peopl 0 -71 near:#ending_say 104 0 near:#ending_tabl 141 0
        near:#ending_that 63 -81 near:#ending_the 122 124 near:#ending_to 93 -81
        near:#ending_told 0 76 near:#ending_two 0 72 near:#ending_up -62 0 near:#ending_what 83 0
        near:#ending_with 95 -28 near:#ending_you -51 0 near:#ending_your 147 -119
        near:#final_a 90 -81 near:#final_and 0 78 near:#final_i 111 0 near:#final_to 68 0
        near:#food_at 80 -111 near:#food_the 94 -107 near:#gap_a 0 -65 near:#gap_and -65 0
        near:#gap_hous 164 0 near:#gap_in 0 -77 near:#gap_of 0 63 near:#gap_on 85 0
        near:#giveVerb_a 36 0 near:#giveVerb_at -83 0 near:#giveVerb_in 0 -80
        near:#giveVerb_me -70 0 near:#giveVerb_my 0 54 near:#giveVerb_on 93 0
        near:#giveVerb_the -112 -25 near:#giveVerb_them -89 80 near:#giveVerb_to 80 16
        near:#giveVerb_you -133 51 near:#giveVerb_your 0 -44 near:#goVerb_a 122 80
        near:#goVerb_and 126 -23 near:#goVerb_by 124 -85 near:#goVerb_for -58 45
        near:#goVerb_from 0 -88 near:#goVerb_in 70 -63 near:#goVerb_it 0 84 near:#goVerb_me 85 -34
        near:#goVerb_on 63 -131 near:#goVerb_or 0 -62 near:#goVerb_the 76 -17 near:#goVerb_to 101 0
        near:#goVerb_with 136 -17 near:#goVerb_you 82 -103 near:#goVerb_your 72 -51
        near:#growth_a -61 0 near:#growth_to -64 73 near:#hedge_a 0 -71 near:#hedge_about 110 0
        near:#hedge_and 45 -87 near:#hedge_be -108 0 near:#hedge_bring 89 0 near:#hedge_come 0 -61
        near:#hedge_day 79 0 near:#hedge_for -64 0 near:#hedge_have 48 -41 near:#hedge_i 208 -140
        near:#hedge_in 0 -84 near:#hedge_is 54 -66 near:#hedge_it -55 85 near:#hedge_more -113 0
        near:#hedge_not 0 68 near:#hedge_of -26 42 near:#hedge_that -79 0 near:#hedge_the -105 0
        near:#hedge_them 0 73 near:#hedge_to -199 67 near:#hedge_we 56 -174 near:#hedge_with 82 -53
        near:#hedge_would 0 54 near:#hedge_you 7 -29 near:#hedge_your -52 -129
        near:#meetVerb_a 154 -6 near:#meetVerb_about 124 0 near:#meetVerb_and 135 -49
        near:#meetVerb_at 0 -9 near:#meetVerb_by 149 -138 near:#meetVerb_for -53 -24
        near:#meetVerb_from 139 -82 near:#meetVerb_in 64 0 near:#meetVerb_me 66 -50
        near:#meetVerb_my 106 -62 near:#meetVerb_of 57 0 near:#meetVerb_on 35 -172
        near:#meetVerb_or 0 -82 near:#meetVerb_over 0 -76 near:#meetVerb_that 0 -40
        near:#meetVerb_the 0 -51 near:#meetVerb_to 130 -82 near:#meetVerb_up -54 0
        near:#meetVerb_with 14 -72 near:#meetVerb_you 272 -219 near:#meetVerb_your 56 -77
        near:#meeting_a 0 -44 near:#meeting_at 120 -156 near:#meeting_for -93 0
        near:#meeting_from 110 0 near:#meeting_in 60 -84 near:#meeting_it -96 0
        near:#meeting_me 62 -87 near:#meeting_of 124 0 near:#meeting_on 193 -196
        near:#meeting_or 0 -66 near:#meeting_the 168 -195 near:#meeting_with 51 0
        near:#meeting_you 68 -28 near:#meeting_your 171 0 near:#modal_a 129 -201
        near:#modal_and 0 77 near:#modal_at 0 -73 near:#modal_be -19 -13 near:#modal_both 0 -60
        near:#modal_bring 116 -107 near:#modal_come 0 -106 near:#modal_do 134 -71
        near:#modal_for 50 -92 near:#modal_get 0 -67 near:#modal_have 72 -95 near:#modal_i 189 -263
        near:#modal_in 80 -77 near:#modal_it 156 0 near:#modal_learn 87 0 near:#modal_like 25 -39
        near:#modal_love 81 0 near:#modal_me 0 -73 near:#modal_more 93 0 near:#modal_not -109 36
        near:#modal_on 57 0 near:#modal_out 0 75 near:#modal_see 133 0 near:#modal_take 0 -75
        near:#modal_tell -68 0 near:#modal_the 0 8 near:#modal_to 229 -206 near:#modal_we 177 -148
        near:#modal_with 118 -66 near:#modal_you 17 -55 near:#modal_your 48 -213
        near:#moveVerb_a 179 -100 near:#moveVerb_and 242 -9 near:#moveVerb_at 0 -69
        near:#moveVerb_back 0 -44 near:#moveVerb_by 48 -71 near:#moveVerb_for -85 0
        near:#moveVerb_i 146 0 near:#moveVerb_in 0 -53 near:#moveVerb_it 0 60
        near:#moveVerb_me 51 0 near:#moveVerb_my 37 -48 near:#moveVerb_of 0 87
        near:#moveVerb_on -85 -112 near:#moveVerb_out -86 0 near:#moveVerb_the 13 0
        near:#moveVerb_to -54 11 near:#moveVerb_up -53 -69 near:#moveVerb_with 72 -28
        near:#moveVerb_you 183 -164 near:#moveVerb_your 71 -193 near:#named_and 0 102
        near:#named_i 0 77 near:#named_the -43 0 near:#negation_a -43 0 near:#negation_and 0 33
        near:#negation_hurry 0 113 near:#negation_i 0 76 near:#negation_it -50 42
        near:#negation_on 0 82 near:#negation_the -54 -99 near:#negation_to 0 58
        near:#negation_you 0 72 near:#noticing_'s 0 87 near:#noticing_a -46 128
        near:#noticing_about 0 -79 near:#noticing_and -80 -53 near:#noticing_at 0 94
        near:#noticing_for -53 0 near:#noticing_from 56 0 near:#noticing_have 67 -110
        near:#noticing_i 0 -66 near:#noticing_in -76 92 near:#noticing_it -146 124
        near:#noticing_me 0 -82 near:#noticing_of 0 144 near:#noticing_that 59 62
        near:#noticing_the 66 43 near:#noticing_their 129 0 near:#noticing_them 0 59
        near:#noticing_thi 0 84 near:#noticing_to 113 -47 near:#noticing_what 0 -124
        near:#noticing_who -68 0 near:#noticing_would 0 30 near:#noticing_you 0 161
        near:#noticing_your 0 15 near:#number_a 0 -54 near:#number_and -63 0
        near:#number_at 97 -198 near:#number_day -137 0 near:#number_have 0 -60
        near:#number_in 0 -77 near:#number_is 0 -91 near:#number_minut 238 -67 near:#number_of 84 0
        near:#number_on 135 -81 near:#number_or 0 -54 near:#number_the 0 -104
        near:#number_them 92 0 near:#number_to 63 -97 near:#number_who -46 0
        near:#number_with 0 -37 near:#number_year 0 53 near:#number_you -53 38
        near:#number_your 101 -60 near:#outcome_a 0 -170 near:#outcome_and 0 72
        near:#outcome_at 0 -42 near:#outcome_by 0 -80 near:#outcome_if 0 -46
        near:#outcome_in 177 54 near:#outcome_it 71 0 near:#outcome_my 0 -91 near:#outcome_of 88 79
        near:#outcome_on 136 -75 near:#outcome_that 0 89 near:#outcome_the 0 77
        near:#outcome_they 127 0 near:#outcome_to 112 91 near:#outcome_what 68 -82
        near:#outcome_you -71 47 near:#passVerb_a 5 61 near:#passVerb_and 185 -42
        near:#passVerb_at -109 103 near:#passVerb_i 0 -83 near:#passVerb_in 129 0
        near:#passVerb_it 0 12 near:#passVerb_me -102 -74 near:#passVerb_my 66 65
        near:#passVerb_of -45 0 near:#passVerb_on 83 0 near:#passVerb_that 56 0
        near:#passVerb_the 90 -46 near:#passVerb_to -68 220 near:#passVerb_up 0 50
        near:#passVerb_you -49 -32 near:#passVerb_your 56 -5 near:#past_a -82 17
        near:#past_and -86 -117 near:#past_at -80 86 near:#past_down 95 0 near:#past_for -48 107
        near:#past_from 0 -83 near:#past_her 0 86 near:#past_i -39 0 near:#past_in 21 19
        near:#past_is 0 -99 near:#past_it 122 86 near:#past_me 0 -100 near:#past_my -72 -7
        near:#past_of -95 77 near:#past_on -23 139 near:#past_one 0 77 near:#past_out 0 86
        near:#past_tabl 137 0 near:#past_that -46 128 near:#past_the -11 52 near:#past_to 65 82
        near:#past_two 0 72 near:#past_up -62 77 near:#past_what 58 0 near:#past_with -59 0
        near:#past_would -68 0 near:#past_you 0 178 near:#past_your -165 1 near:#people_a -49 0
        near:#people_and 0 106 near:#people_are -66 0 near:#people_day -99 0
        near:#people_for 0 -135 near:#people_from -76 0 near:#people_i -94 80 near:#people_is -53 0
        near:#people_it 0 30 near:#people_me 0 -44 near:#people_might 0 -43 near:#people_my 0 67
        near:#people_not 0 -64 near:#people_of 68 52 near:#people_on -35 0 near:#people_see -53 0
        near:#people_that 103 0 near:#people_the -71 -83 near:#people_them 89 -66
        near:#people_to 81 -48 near:#people_who 0 -8 near:#people_with 0 -55
        near:#people_would 0 -30 near:#people_you -136 151 near:#people_your 0 51
        near:#place_a 162 0 near:#place_and -46 -36 near:#place_i -70 0 near:#place_in 0 97
        near:#place_the -165 177 near:#place_to 121 0 near:#praise_and -16 85 near:#praise_are 0 85
        near:#praise_the 104 22 near:#praise_to 0 68 near:#praise_with 0 16 near:#relative_'s 0 93
        near:#resource_a 0 -82 near:#resource_is 92 -66 near:#resource_of -121 97
        near:#resource_on 0 48 near:#resource_the 115 -138 near:#resource_to -99 97
        near:#resource_which 0 92 near:#resource_your 116 -71 near:#seat_a 0 -47
        near:#seat_and -78 -47 near:#seat_at 98 0 near:#seat_for -64 0 near:#seat_i 120 0
        near:#seat_in 0 -40 near:#seat_is 0 -42 near:#seat_of -72 0 near:#seat_on 23 -105
        near:#seat_or 0 -47 near:#seat_that 0 103 near:#seat_the 63 -22 near:#seat_to 65 0
        near:#seat_your 65 0 near:#sendVerb_them 0 90 near:#sendVerb_to 0 102 near:#sign_a 151 0
        near:#sign_and -94 0 near:#sign_is 0 63 near:#sign_of -96 0 near:#sign_the 72 28
        near:#span_after 0 -84 near:#span_and 14 90 near:#span_at 55 0 near:#span_i 88 50
        near:#span_is 149 0 near:#span_of 0 -92 near:#span_on 98 -42 near:#span_or 0 -101
        near:#span_the 44 -108 near:#span_to 0 -84 near:#span_you 127 -120 near:#span_your 104 -99
        near:#takeVerb_to 0 -119 near:#third_a -116 83 near:#third_are -66 0 near:#third_it 0 -86
        near:#third_not 0 43 near:#third_on -90 0 near:#third_the -113 47 near:#third_to 165 0
        near:#third_would -60 0 near:#third_you -90 55 near:#third_your 0 35 near:#time_a 138 -64
        near:#time_after 148 -134 near:#time_and 148 -125 near:#time_are 0 -61
        near:#time_at 286 -335 near:#time_befor 0 -69 near:#time_i 101 -36 near:#time_if 0 -74
        near:#time_in 95 0 near:#time_is 138 0 near:#time_it 71 -93 near:#time_next 70 -76
        near:#time_of 0 -50 near:#time_on 0 -41 near:#time_or 166 -349 near:#time_the 166 -190
        near:#time_to 0 -130 near:#time_when 69 0 near:#time_would 0 -56 near:#time_you 38 -45
        near:#time_your 81 -132 near:#title_the 0 104 near:#token_a 97 0 near:#token_is 0 99
        near:#token_the 86 0 near:#treatment_a 0 -55 near:#treatment_is 0 -59
        near:#treatment_on 0 -76 near:#treatment_the -70 -43 near:#treatment_your 86 0
        near:#universal_a -56 0 near:#universal_and -39 86 near:#universal_at 0 91
        near:#universal_day 0 -69 near:#universal_for 0 143 near:#universal_hurry 0 137
        near:#universal_in 0 51 near:#universal_it 0 113 near:#universal_on 0 93
        near:#universal_that 61 0 near:#universal_the -55 33 near:#universal_to 0 79
        near:#universal_you 0 80 near:#vacant_a 0 -87 near:#vacant_and -62 0
        near:#vacant_hous 164 0 near:#vacant_of 0 78 near:#vacant_on 72 0 near:#wantVerb_a 62 0
        near:#wantVerb_at 0 69 near:#wantVerb_for -54 0 near:#wantVerb_i 0 78
        near:#wantVerb_in 0 -95 near:#wantVerb_it 0 74 near:#wantVerb_of 110 0
        near:#wantVerb_that -94 69 near:#wantVerb_the 0 60 near:#wantVerb_to 52 0
        near:#wantVerb_your 0 37 near:#we_a 81 -125 near:#we_on 93 0 near:#we_to -101 0
        near:#work_a 0 -86 near:#work_i 0 -77 near:#work_on -53 72 near:#work_the -39 -42
        near:#work_with 0 -87 near:#work_you 0 71 near:#writer_a 75 -10 near:#writer_am 0 -23
        near:#writer_are 0 86 near:#writer_at 0 -136 near:#writer_be 56 -74
        near:#writer_been -72 34 near:#writer_bring 88 -108 near:#writer_came 129 0
        near:#writer_can 38 -97 near:#writer_come 71 -100 near:#writer_could 75 -127
        near:#writer_drop 153 0 near:#writer_enclos 0 118 near:#writer_for 54 65
        near:#writer_free 95 0 near:#writer_got 73 0 near:#writer_have -4 0
        near:#writer_hope -79 58 near:#writer_how -76 0 near:#writer_i -59 76
        near:#writer_in 254 -121 near:#writer_is 0 32 near:#writer_it 39 -17 near:#writer_know 0 65
        near:#writer_love 99 -40 near:#writer_my 0 36 near:#writer_not -136 0
        near:#writer_offic 0 -61 near:#writer_on -131 0 near:#writer_peopl 0 -61
        near:#writer_shall 0 -99 near:#writer_that -69 0 near:#writer_the 258 -141
        near:#writer_them 0 77 near:#writer_ther 86 0 near:#writer_thi -81 0
        near:#writer_think 0 58 near:#writer_thought 0 79 near:#writer_to 119 -107
        near:#writer_told 0 43 near:#writer_want -50 0 near:#writer_was 0 33
        near:#writer_what 0 -90 near:#writer_will 182 -138 near:#writer_with 0 81
        near:#writer_work 0 95 near:#writer_would 36 -102 near:#writer_writ 0 -184
        near:#writer_you 84 -38 near:#writer_your -146 81 near:#you_'s 0 -63 near:#you_a 40 -72
        near:#you_and 85 22 near:#you_are 0 -11 near:#you_ask 0 -89 near:#you_at -91 0
        near:#you_can 68 0 near:#you_choos 134 0 near:#you_could 0 -45 near:#you_day 140 0
        near:#you_do 0 21 near:#you_for 26 0 near:#you_have -96 -162 near:#you_in -20 84
        near:#you_is 41 0 near:#you_it 128 0 near:#you_know -58 0 near:#you_let 0 -55
        near:#you_like 0 79 near:#you_me 0 -118 near:#you_might 0 -85 near:#you_my 98 -45
        near:#you_patient 0 -113 near:#you_peopl 0 130 near:#you_pick 122 0 near:#you_put 0 56
        near:#you_say 62 -90 near:#you_student -97 90 near:#you_tell 0 -45 near:#you_that 0 33
        near:#you_the 80 0 near:#you_to -36 90 near:#you_what 0 -44 near:#you_which 0 -76
        near:#you_will -40 -86 near:#you_with -73 0 near:#you_would -158 0 near:#you_you 0 31
        near:#you_your -119 35 near:'s_#common 0 -26 near:a_#accessVerb 0 -161
        near:a_#anyone 130 -113 near:a_#benefit -45 0 near:a_#certain -48 76 near:a_#common -47 27
        near:a_#ending -80 0 near:a_#food 69 -78 near:a_#giveVerb 0 -90 near:a_#goVerb 0 -125
        near:a_#hedge 77 -83 near:a_#meetVerb 113 -132 near:a_#meeting 267 -138 near:a_#modal -92 0
        near:a_#moveVerb 104 -78 near:a_#noticing -122 0 near:a_#number 72 -57
        near:a_#outcome -66 0 near:a_#passVerb 56 -78 near:a_#past -60 96 near:a_#people 124 -140
        near:a_#praise 0 25 near:a_#profession -47 0 near:a_#relative 75 0 near:a_#resource -98 -42
        near:a_#seat -74 73 near:a_#sign -51 0 near:a_#span -101 0 near:a_#time 71 -135
        near:a_#token -95 0 near:a_#wantVerb 75 0 near:a_#work -70 59 near:a_#you 81 -109
        near:about_#common -77 0 near:about_#you 0 -77 near:after_#common 93 -84
        near:after_#time 62 -94 near:all_#common 0 50 near:am_#common 58 0 near:am_#ending 49 0
        near:am_#meetVerb 75 0 near:am_#number 0 90 near:am_#outcome 107 0 near:am_#people 0 111
        near:am_#vacant 80 0 near:an_#capacity 107 -94 near:an_#resource 59 -61
        near:an_#seat 146 -72 near:an_#span 73 -102 near:an_#time 71 -104 near:an_#treatment 61 -86
        near:and_#accessVerb -64 0 near:and_#benefit 81 0 near:and_#capacity 0 -67
        near:and_#certain -51 0 near:and_#comer 53 -138 near:and_#common -155 -42
        near:and_#credential 0 79 near:and_#ending -53 127 near:and_#goVerb 116 -83
        near:and_#hedge 92 -22 near:and_#meetVerb 63 -21 near:and_#modal 219 -55
        near:and_#moveVerb -48 0 near:and_#named 73 0 near:and_#negation -86 103
        near:and_#number -38 0 near:and_#passVerb -35 13 near:and_#past -203 0
        near:and_#people 0 -56 near:and_#praise -58 0 near:and_#resource 39 -41
        near:and_#seat 0 -70 near:and_#sendVerb 0 117 near:and_#third -91 0 near:and_#time -39 0
        near:and_#universal 0 -12 near:and_#wantVerb 48 0 near:and_#work 0 -74
        near:and_#writer 68 -9 near:and_#you -63 114 near:any_#capacity 66 0
        near:any_#common 81 -81 near:any_#people 0 105 near:any_#span 96 -146
        near:any_#time 176 -234 near:any_#you 0 -60 near:are_#anyone 0 43 near:are_#benefit 79 -83
        near:are_#common 60 49 near:are_#people 0 47 near:are_#praise 0 111 near:are_#writer 0 -52
        near:as_#common -47 97 near:as_#hedge 0 87 near:ask_#common -65 0 near:ask_#writer 0 -76
        near:at_#anyone -152 0 near:at_#capacity 83 -84 near:at_#common -43 -88
        near:at_#final 0 -60 near:at_#gap 125 0 near:at_#meeting 121 0 near:at_#named 75 44
        near:at_#number 328 -323 near:at_#resource 0 -95 near:at_#seat 0 -45 near:at_#span -75 0
        near:at_#time 0 -145 near:at_#vacant 125 0 near:at_#writer 68 0 near:at_#you 130 -132
        near:be_#benefit 0 -101 near:be_#common 0 -99 near:be_#hedge -75 0 near:be_#noticing -108 0
        near:be_#outcome 69 -62 near:be_#past -77 0 near:be_#praise -60 0 near:be_#wantVerb -38 -31
        near:be_#you -94 0 near:been_#common -67 40 near:befor_#common -55 122
        near:both_#common 0 -72 near:by_#common 49 0 near:by_#meetVerb 0 -69 near:by_#seat 0 -64
        near:can_#accessVerb 111 0 near:can_#common 177 -149 near:can_#ending 107 -27
        near:can_#goVerb 0 -71 near:can_#meetVerb 130 -123 near:can_#moveVerb 0 -41
        near:can_#noticing 121 0 near:can_#past 0 96 near:can_#writer 0 -45 near:can_#you 85 0
        near:choos_#common 173 0 near:choos_#span 220 0 near:choos_#time 220 0
        near:come_#common 114 -56 near:come_#ending 120 0 near:come_#meetVerb 123 0
        near:come_#noticing 104 0 near:come_#you 103 -56 near:could_#benefit -61 0
        near:could_#common 70 -10 near:could_#ending 55 -57 near:could_#giveVerb 52 -61
        near:could_#goVerb 44 -95 near:could_#meetVerb 151 -143 near:could_#moveVerb 146 -99
        near:could_#we 71 -61 near:could_#writer 68 -76 near:could_#you 35 -72
        near:each_#common 0 75 near:every_#common 0 41 near:family_#common 0 104
        near:first_#span -120 118 near:for_#anyone 0 105 near:for_#certain -48 41
        near:for_#comer 0 137 near:for_#food 0 -81 near:for_#meeting 69 -134 near:for_#number 0 108
        near:for_#past 0 82 near:for_#people 0 99 near:for_#span -126 134 near:for_#treatment 0 62
        near:for_#universal 0 76 near:free_#time 0 -52 near:from_#you -70 0 near:had_#past 0 128
        near:has_#common -88 0 near:has_#ending -57 0 near:has_#past -95 0
        near:have_#accessVerb 126 0 near:have_#certain -58 57 near:have_#comer 0 64
        near:have_#common -68 93 near:have_#ending -20 39 near:have_#final 0 67
        near:have_#giveVerb -51 0 near:have_#goVerb 0 28 near:have_#meetVerb -60 100
        near:have_#meeting 52 -48 near:have_#moveVerb 106 -28 near:have_#negation 0 -69
        near:have_#noticing -74 83 near:have_#outcome -111 103 near:have_#passVerb -129 72
        near:have_#past 48 96 near:have_#people 0 -36 near:have_#place 0 69
        near:have_#resource 56 -75 near:have_#time -62 0 near:have_#universal 0 52
        near:have_#work 85 -42 near:he_#common -66 64 near:he_#past -50 0 near:hear_#common 0 -105
        near:her_#common 83 0 near:hour_#common 0 -81 near:hour_#you 107 -67 near:how_#common 0 -23
        near:how_#ending 90 0 near:how_#moveVerb 81 0 near:how_#past 84 0 near:how_#you 51 -15
        near:i_#accessVerb 195 -51 near:i_#anyone 0 48 near:i_#benefit 147 -38
        near:i_#certain 0 -44 near:i_#comer 0 -39 near:i_#common -130 130 near:i_#credential 0 33
        near:i_#ending 0 5 near:i_#final 71 0 near:i_#gap 79 0 near:i_#giveVerb -54 -120
        near:i_#goVerb 81 -88 near:i_#meetVerb 162 -100 near:i_#meeting -48 -39
        near:i_#modal 104 -251 near:i_#moveVerb 101 -180 near:i_#negation -139 66
        near:i_#noticing 80 42 near:i_#outcome 243 -85 near:i_#passVerb -63 98 near:i_#past -76 100
        near:i_#place 0 118 near:i_#praise -45 142 near:i_#profession 0 71 near:i_#seat 95 0
        near:i_#sendVerb 0 108 near:i_#takeVerb -37 105 near:i_#third 0 62 near:i_#universal 0 -31
        near:i_#vacant 85 -44 near:i_#wantVerb -117 102 near:i_#work 53 -64 near:i_#writer 0 68
        near:i_#you -50 -60 near:if_#ending 0 55 near:if_#modal 82 0 near:if_#past 57 -59
        near:if_#you 104 -47 near:in_#accessVerb 71 -50 near:in_#common 44 -29
        near:in_#final 56 -77 near:in_#hedge 0 -59 near:in_#month 90 0 near:in_#noticing 0 102
        near:in_#number -88 0 near:in_#outcome 82 -88 near:in_#passVerb 83 0 near:in_#past 0 50
        near:in_#seat 74 0 near:in_#span -80 0 near:in_#third -56 107 near:in_#time -54 -10
        near:in_#treatment 0 65 near:in_#work 67 -42 near:in_#writer 88 -143 near:in_#you 0 -19
        near:is_#accessVerb -81 0 near:is_#certain -82 130 near:is_#common 0 -104
        near:is_#ending -49 -55 near:is_#goVerb -129 0 near:is_#hollow 107 0
        near:is_#meetVerb -127 0 near:is_#moveVerb -108 0 near:is_#negation 0 100
        near:is_#number 72 0 near:is_#outcome -50 70 near:is_#past -101 0 near:is_#people 0 -40
        near:is_#praise 0 -50 near:is_#time 68 -63 near:is_#universal -81 138 near:is_#vacant 69 0
        near:is_#writer 71 0 near:is_#you -61 0 near:it_#accessVerb 0 -74 near:it_#anyone 71 0
        near:it_#benefit -64 0 near:it_#common 21 -64 near:it_#ending 60 0 near:it_#final 55 0
        near:it_#gap 0 112 near:it_#giveVerb 0 88 near:it_#hedge -63 0 near:it_#meetVerb 0 107
        near:it_#modal -71 0 near:it_#number 0 -36 near:it_#outcome 0 52 near:it_#passVerb 0 120
        near:it_#past -108 141 near:it_#span -75 0 near:it_#time -70 0 near:it_#universal 0 44
        near:it_#you 73 33 near:let_#common 67 -102 near:let_#meetVerb 94 -74
        near:let_#writer 143 -109 near:let_#you 0 -79 near:like_#anyone -85 68
        near:like_#benefit 0 -77 near:like_#common -60 0 near:like_#ending 73 0
        near:like_#meetVerb 154 0 near:like_#noticing 44 -69 near:made_#common 0 87
        near:may_#common -67 0 near:may_#meetVerb 0 -92 near:may_#noticing 0 86
        near:may_#writer 160 -128 near:me_#common -36 0 near:me_#ending 53 0 near:me_#goVerb 85 0
        near:me_#hedge 101 -96 near:me_#meetVerb 107 -55 near:me_#outcome 0 -56 near:me_#span -77 0
        near:me_#time 0 -70 near:me_#universal 0 98 near:me_#you 0 95 near:might_#benefit 0 -74
        near:might_#common 0 -8 near:might_#ending 0 -93 near:might_#moveVerb 0 -67
        near:mine_#common 0 -40 near:mine_#modal 0 -34 near:more_#common 0 97
        near:my_#common -96 59 near:my_#ending 0 -87 near:my_#goVerb 76 0 near:my_#meetVerb 126 0
        near:my_#named 0 70 near:my_#number 0 -64 near:my_#passVerb 72 0 near:my_#people 66 -60
        near:my_#praise 0 132 near:my_#relative -57 68 near:my_#seat -56 -44 near:my_#span 0 99
        near:my_#time -43 0 near:my_#token 0 73 near:my_#treatment 0 -57 near:my_#universal 0 108
        near:name_#common 120 0 near:name_#span 165 0 near:name_#time 165 0 near:new_#common 0 55
        near:next_#common 105 -94 near:no_#accessVerb 0 50 near:not_#common -22 -92
        near:not_#giveVerb -77 0 near:not_#meetVerb -51 0 near:not_#noticing 0 83
        near:not_#past -84 75 near:of_#accessVerb -55 69 near:of_#anyone 108 -75
        near:of_#benefit -45 66 near:of_#comer 58 -29 near:of_#common -19 117 near:of_#ending -43 0
        near:of_#meeting 0 -61 near:of_#modal 0 -83 near:of_#named 0 -75 near:of_#outcome -67 0
        near:of_#people 0 -49 near:of_#praise 73 0 near:of_#seat 0 101 near:of_#third 104 -29
        near:of_#time -87 0 near:of_#we 99 0 near:of_#work -62 52 near:of_#writer 0 -50
        near:of_#you -109 113 near:on_#certain 0 -116 near:on_#common 71 -154
        near:on_#number 113 -229 near:on_#outcome 0 -80 near:on_#passVerb 0 71 near:on_#people 0 61
        near:on_#resource -131 70 near:on_#sign -61 0 near:on_#span 0 -20 near:on_#time 131 -219
        near:on_#universal 0 -92 near:one_#accessVerb 0 -72 near:one_#anyone 91 0
        near:one_#common -187 72 near:one_#past -64 0 near:one_#span -84 109 near:one_#third 85 0
        near:one_#writer 0 66 near:one_#you -55 0 near:open_#meeting 164 0 near:or_#accessVerb 87 0
        near:or_#certain -90 0 near:or_#common 200 -77 near:or_#moveVerb 0 -75
        near:or_#negation -126 0 near:or_#span 53 -83 near:or_#time 167 -287 near:or_#writer 0 -71
        near:or_#you 77 -64 near:other_#common 0 -42 near:our_#common 0 -119
        near:out_#common 0 -102 near:over_#meeting 0 -85 near:peopl_#ending 0 99
        near:peopl_#writer 80 0 near:pick_#common 155 0 near:pick_#span 112 0 near:pick_#time 112 0
        near:pleas_#common 0 60 near:said_#common 0 87 near:said_#past 0 113
        near:say_#common 118 -46 near:see_#hedge -102 0 near:she_#common -53 0
        near:she_#ending 0 108 near:she_#past -66 0 near:so_#common 207 -82 near:so_#modal -76 0
        near:so_#negation 0 -76 near:so_#writer -53 0 near:some_#common 0 -84 near:some_#time 0 -73
        near:suit_#you 98 0 near:tell_#common 100 0 near:tell_#people 100 0 near:tell_#writer 0 -76
        near:tell_#you 69 0 near:ten_#common 98 0 near:ten_#meeting 139 0 near:ten_#span 87 0
        near:thank_#you 0 27 near:that_#accessVerb 0 169 near:that_#anyone 0 119
        near:that_#certain 107 0 near:that_#comer -83 80 near:that_#common -93 54
        near:that_#ending 0 137 near:that_#final 0 -67 near:that_#goVerb 72 67
        near:that_#hedge 104 88 near:that_#meetVerb 131 0 near:that_#meeting 98 0
        near:that_#modal -25 56 near:that_#moveVerb 94 63 near:that_#negation 83 -63
        near:that_#noticing -60 120 near:that_#outcome 0 -75 near:that_#passVerb 0 60
        near:that_#past -36 -14 near:that_#people -155 41 near:that_#praise 52 0
        near:that_#third 0 6 near:that_#universal 91 0 near:that_#we 0 95 near:that_#writer 0 -99
        near:that_#you 91 0 near:the_#accessVerb -57 29 near:the_#benefit 0 95
        near:the_#capacity 89 -77 near:the_#certain -29 -66 near:the_#comer 78 -78
        near:the_#common 0 120 near:the_#ending 0 -57 near:the_#final 0 -66 near:the_#food -70 0
        near:the_#gap 95 85 near:the_#giveVerb 0 25 near:the_#goVerb -95 46 near:the_#growth 0 53
        near:the_#meetVerb -155 -7 near:the_#meeting -35 111 near:the_#modal 120 0
        near:the_#moveVerb -48 22 near:the_#named 0 -84 near:the_#noticing -92 0
        near:the_#number 135 -167 near:the_#outcome -30 0 near:the_#passVerb 0 -138
        near:the_#past -165 112 near:the_#people 68 100 near:the_#place 28 0
        near:the_#praise -44 92 near:the_#relative -62 0 near:the_#resource -26 94
        near:the_#seat -112 -60 near:the_#sign -129 -58 near:the_#span 82 -194
        near:the_#symptom 113 0 near:the_#time 27 -172 near:the_#token -106 61
        near:the_#treatment -57 0 near:the_#universal -45 0 near:the_#vacant 0 79
        near:the_#writer -138 -30 near:the_#you -98 153 near:their_#common -61 -46
        near:them_#common 53 0 near:ther_#certain 0 123 near:ther_#negation 0 151
        near:ther_#universal 0 108 near:thes_#common 0 112 near:thes_#span 0 112
        near:they_#benefit 0 -63 near:they_#ending 0 -51 near:they_#you 0 55 near:thi_#common 0 18
        near:thi_#span 0 61 near:thi_#time 86 -38 near:time_#common -78 0
        near:to_#accessVerb 48 -19 near:to_#anyone -107 76 near:to_#benefit 69 -115
        near:to_#common 72 -71 near:to_#ending 62 18 near:to_#final 0 86 near:to_#giveVerb 0 153
        near:to_#goVerb 227 -38 near:to_#growth 0 -73 near:to_#hedge -86 0
        near:to_#meetVerb 375 -132 near:to_#meeting 86 -29 near:to_#moveVerb 19 101
        near:to_#noticing 82 0 near:to_#number 80 0 near:to_#outcome 18 92
        near:to_#passVerb -82 -65 near:to_#past -47 0 near:to_#people -26 136 near:to_#place 68 0
        near:to_#resource 0 39 near:to_#sendVerb -107 92 near:to_#sign -65 63 near:to_#third 0 -139
        near:to_#time 0 -56 near:to_#treatment 79 0 near:to_#universal 0 41
        near:to_#writer -122 -84 near:to_#you 69 0 near:tuesday_#time 0 -93 near:two_#people 0 80
        near:us_#moveVerb 126 0 near:was_#common 0 63 near:we_#common -76 0 near:we_#ending 0 -38
        near:we_#meetVerb 0 -45 near:we_#noticing 0 67 near:we_#past 0 -67
        near:what_#benefit 75 -65 near:what_#common 0 -48 near:what_#hedge 0 90
        near:what_#modal 119 0 near:what_#noticing 92 0 near:what_#writer 72 -45
        near:whatever_#span 107 0 near:whatever_#time 107 0 near:when_#common -60 95
        near:when_#ending 0 55 near:when_#past -57 72 near:when_#you 61 0
        near:whenever_#common 0 94 near:wher_#writer -73 0 near:which_#common 0 -52
        near:who_#accessVerb -130 0 near:who_#common -101 113 near:who_#ending 0 -81
        near:who_#goVerb -47 102 near:who_#meetVerb -34 0 near:who_#modal 0 64
        near:who_#moveVerb -38 0 near:who_#negation 0 -77 near:who_#noticing -87 0
        near:who_#past -54 0 near:will_#accessVerb 0 -43 near:will_#benefit -109 80
        near:will_#common -59 0 near:will_#ending -68 -46 near:will_#goVerb 0 -37
        near:will_#hedge -114 0 near:will_#meetVerb 0 -146 near:will_#negation 0 -51
        near:will_#noticing -75 0 near:will_#passVerb 0 -72 near:will_#wantVerb -85 0
        near:will_#you 0 -81 near:with_#common 49 -138 near:with_#ending 0 66
        near:with_#number 0 -67 near:with_#passVerb 0 -71 near:with_#past 0 -32
        near:with_#third -75 0 near:with_#writer 115 0 near:would_#accessVerb -64 0
        near:would_#anyone 66 -43 near:would_#benefit 343 -220 near:would_#common 155 -232
        near:would_#ending 30 -103 near:would_#giveVerb 42 -45 near:would_#hedge -48 0
        near:would_#meetVerb 107 -40 near:would_#meeting -73 0 near:would_#moveVerb -113 -97
        near:would_#noticing 109 -99 near:would_#outcome 175 -98 near:would_#passVerb 0 -42
        near:would_#past -131 0 near:would_#third -84 0 near:would_#wantVerb 173 -166
        near:would_#writer -60 -18 near:would_#you 0 -173 near:year_#writer 0 78
        near:you_#accessVerb 0 52 near:you_#anyone -116 86 near:you_#benefit 0 17
        near:you_#capacity 62 0 near:you_#certain 38 133 near:you_#common -94 25
        near:you_#credential 0 49 near:you_#ending 116 -88 near:you_#final 48 0
        near:you_#food 68 -122 near:you_#gap 0 -49 near:you_#giveVerb -66 0 near:you_#goVerb 0 128
        near:you_#growth 0 138 near:you_#hedge -32 0 near:you_#meetVerb -75 -27
        near:you_#meeting 0 -54 near:you_#modal -25 -83 near:you_#moveVerb -49 0
        near:you_#negation 0 72 near:you_#noticing -75 44 near:you_#number -66 -61
        near:you_#outcome 43 -83 near:you_#passVerb -52 -66 near:you_#past 26 193
        near:you_#people -71 0 near:you_#place -75 0 near:you_#praise 0 118
        near:you_#resource 0 -65 near:you_#seat 61 -58 near:you_#span 119 0 near:you_#third -114 97
        near:you_#time 184 -33 near:you_#universal -67 169 near:you_#wantVerb -71 127
        near:you_#writer 18 -134 near:you_#you -87 38 near:your_#anyone -151 82
        near:your_#capacity 37 -51 near:your_#certain -67 0 near:your_#common 223 -92
        near:your_#ending -137 59 near:your_#gap 0 -67 near:your_#giveVerb 143 -49
        near:your_#goVerb -142 141 near:your_#hedge 0 -65 near:your_#meetVerb -153 64
        near:your_#meeting -114 0 near:your_#modal -75 -79 near:your_#moveVerb -104 78
        near:your_#noticing 131 -61 near:your_#passVerb 170 37 near:your_#past 99 0
        near:your_#people 79 -22 near:your_#praise 0 -69 near:your_#resource -29 0
        near:your_#seat 0 -74 near:your_#sign -111 107 near:your_#span 70 -62 near:your_#time 0 -55
        near:your_#treatment 43 -38 near:your_#universal 0 69 near:your_#vacant 0 -54
        near:your_#work -92 0 near:your_#writer 119 -79 pair:^_a 142 0 pair:^_and 85 -59
        pair:^_any 215 -159 pair:^_coff 107 0 pair:^_come 238 0 pair:^_could 160 -164
        pair:^_he -47 0 pair:^_i -120 0 pair:^_if -77 0 pair:^_it -190 0 pair:^_let 133 0
        pair:^_may 0 -114 pair:^_might 96 -84 pair:^_my -49 0 pair:^_name 182 0 pair:^_no -124 118
        pair:^_or 146 0 pair:^_pick 103 0 pair:^_pleas 0 63 pair:^_shall 111 -87 pair:^_she -70 73
        pair:^_thank -61 0 pair:^_the -251 94 pair:^_ther -81 44 pair:^_they -150 59
        pair:^_we -73 73 pair:^_what -90 0 pair:^_would 141 -178 pair:^_you -152 145
        pair:^_your -125 -73 pair:a_day 87 0 pair:a_few -55 0 pair:a_free 82 0 pair:a_good 66 0
        pair:after_the 132 -105 pair:all_of 0 63 pair:am_in 122 0 pair:an_hour 80 -82
        pair:and_i 91 34 pair:and_it -97 82 pair:and_my 0 -91 pair:and_that -71 0
        pair:and_the -162 0 pair:and_then -58 0 pair:and_ther 94 -119 pair:and_they -74 0
        pair:and_would 139 0 pair:and_you -54 0 pair:and_your -42 72 pair:any_day 0 -83
        pair:as_a 139 0 pair:at_a -98 0 pair:at_the 280 -1 pair:at_your 110 -64 pair:be_a 86 0
        pair:be_at 83 -76 pair:by_the 0 -71 pair:call_$ 71 0 pair:came_to 186 0
        pair:choos_the 218 0 pair:coff_$ 134 -106 pair:come_and 134 0 pair:come_to 44 -121
        pair:could_i 85 -84 pair:could_we 96 -65 pair:day_and 125 -91 pair:do_$ 0 51
        pair:do_with 107 0 pair:each_of 114 0 pair:for_a 36 -97 pair:for_it -65 0
        pair:for_peopl 0 87 pair:for_the -32 -74 pair:from_the 49 0 pair:from_you -96 0
        pair:got_a 0 -72 pair:happy_to 79 0 pair:have_a 0 -114 pair:have_been -104 21
        pair:have_got 84 -35 pair:have_reserv 267 0 pair:have_the -77 84 pair:have_to 114 0
        pair:how_you 124 -37 pair:i_am 0 -43 pair:i_came 189 0 pair:i_can 38 -107 pair:i_come 0 -65
        pair:i_could 139 -131 pair:i_have 64 0 pair:i_hope -102 84 pair:i_keep 0 59
        pair:i_know -85 59 pair:i_see -124 0 pair:i_shall 0 -109 pair:i_think 71 0
        pair:i_thought 0 76 pair:i_will 286 -168 pair:i_would 0 -139 pair:i_writ 0 -116
        pair:if_i -91 0 pair:if_we 0 -72 pair:if_you 63 0 pair:in_a -155 0 pair:in_my 0 -113
        pair:in_the -160 173 pair:in_your 0 106 pair:is_a -63 0 pair:is_no 0 128 pair:is_not 91 0
        pair:is_the 103 78 pair:it_$ -82 74 pair:it_in 0 -64 pair:it_is -110 51 pair:it_to 0 79
        pair:it_was -77 75 pair:it_would 0 -77 pair:know_that 0 66 pair:know_what 0 -90
        pair:let_me 200 -128 pair:like_to 121 -48 pair:love_to 160 0 pair:lunch_$ 0 -80
        pair:may_i 141 -145 pair:me_to -124 0 pair:minut_on 137 0 pair:my_own 51 0
        pair:name_a 179 0 pair:no_hurry 0 155 pair:of_a -41 0 pair:of_it -79 42 pair:of_the -33 39
        pair:of_them 104 -51 pair:of_thes 0 118 pair:of_us 158 0 pair:of_you -89 45
        pair:on_a 60 -75 pair:on_it 55 0 pair:on_monday 0 -53 pair:on_the -49 45 pair:on_your -76 0
        pair:one_$ 0 -72 pair:one_of -53 0 pair:open_hous 230 0 pair:or_after 0 -60
        pair:our_path 0 140 pair:over_the 99 0 pair:peopl_who 0 45 pair:pick_the 146 0
        pair:said_that 0 61 pair:see_the 119 0 pair:so_that -76 0 pair:soup_$ 181 0
        pair:stop_in 128 0 pair:suit_you 130 0 pair:tabl_$ 118 0 pair:tell_me 0 -47
        pair:tell_you 0 -65 pair:ten_minut 195 0 pair:thank_you -69 32 pair:that_$ -83 0
        pair:that_i -88 -103 pair:that_is 0 -82 pair:that_you 94 24 pair:that_your -132 0
        pair:the_day 206 -107 pair:the_first 62 0 pair:the_morn 67 0 pair:the_other 0 -115
        pair:the_peopl 87 0 pair:the_same -39 0 pair:the_tabl 138 0 pair:them_$ 53 41
        pair:then_$ 107 0 pair:ther_is -68 99 pair:thes_day -151 152 pair:they_are -66 0
        pair:they_would -83 0 pair:time_$ 61 0 pair:to_a 0 79 pair:to_come 127 0 pair:to_have -76 0
        pair:to_it 99 0 pair:to_know 0 69 pair:to_me -62 0 pair:to_say 105 -68 pair:to_see 124 0
        pair:to_send -115 113 pair:to_tell 0 -99 pair:to_the 0 31 pair:to_writ 0 118
        pair:to_you -70 0 pair:to_your 0 -70 pair:want_to -60 0 pair:was_the 0 56 pair:way_$ 118 0
        pair:week_$ 0 -39 pair:what_i 119 -57 pair:what_the 99 0 pair:what_you -85 0
        pair:when_you 0 51 pair:whenever_you -117 0 pair:wher_i -104 0 pair:who_has 0 -104
        pair:who_is 0 -133 pair:will_be 117 -54 pair:will_not 0 -59 pair:with_a 0 -68
        pair:with_me 66 0 pair:with_my 98 0 pair:word_from 143 0 pair:work_with 0 44
        pair:would_be 93 -175 pair:would_like 102 -71 pair:would_love 128 0 pair:would_you 27 -88
        pair:year_$ -40 100 pair:year_and 0 94 pair:you_$ -60 80 pair:you_a 48 -105
        pair:you_are 131 42 pair:you_ask 0 -105 pair:you_choos 195 0 pair:you_do 0 70
        pair:you_have -79 -94 pair:you_know -92 0 pair:you_let 0 -74 pair:you_like 0 78
        pair:you_will -108 -93 pair:you_would -68 0 pair:your_offic 69 0 pair:your_patient 0 -76
        pair:your_peopl 0 134 pair:your_student -127 108 some:#accessVerb 78 0
        some:#anyone -45 -118 some:#benefit -209 43 some:#capacity 213 -229 some:#certain -104 0
        some:#comer -3 -247 some:#common -301 98 some:#credential 81 42 some:#ending -103 36
        some:#final 57 -99 some:#food 327 -426 some:#gap 88 -86 some:#giveVerb 77 74
        some:#goVerb 257 -103 some:#growth -58 121 some:#hedge -115 -139 some:#hollow 0 -69
        some:#meetVerb 409 -338 some:#meeting 887 -480 some:#modal 347 -418 some:#month 135 -40
        some:#moveVerb 206 -59 some:#named -104 118 some:#negation -288 110 some:#noticing -248 142
        some:#number 349 -245 some:#outcome -58 0 some:#passVerb 0 63 some:#past -449 210
        some:#people -154 -21 some:#place -43 4 some:#praise -72 -10 some:#profession -183 106
        some:#relative -103 68 some:#resource -137 -67 some:#seat 22 -27 some:#sendVerb -229 153
        some:#sign 62 38 some:#social 66 0 some:#span 94 -41 some:#symptom 64 -63
        some:#takeVerb -87 0 some:#third -221 86 some:#time 559 -558 some:#title -117 67
        some:#token 115 83 some:#treatment 0 -85 some:#universal -37 71 some:#vacant 107 -108
        some:#wantVerb -118 108 some:#we 31 -134 some:#work -40 -39 some:#writer 135 -145
        some:#you 125 0 wish:I_be 58 -62 wish:I_come 68 -71 wish:I_do 106 -63 wish:I_like 51 -52
        wish:I_love 97 0 word:'s 54 -111 word:9th 124 0 word:a 114 -165 word:about 93 -20
        word:add -92 0 word:after 350 -342 word:afternoon 100 -152 word:age -128 0 word:all -14 175
        word:along 104 0 word:also -113 49 word:alway -133 75 word:am 0 -73 word:an 193 -136
        word:and 0 -61 word:another 165 0 word:answer -197 180 word:anxiety -110 100
        word:any 387 -204 word:anybody 204 0 word:anyon 0 -64 word:anyth 0 125 word:are -74 -37
        word:around -181 0 word:as 0 43 word:ask 128 -68 word:at 396 -210 word:attach -81 248
        word:avoidanc -112 0 word:back 66 0 word:bad 0 -62 word:be -19 -71 word:been -286 99
        word:befor -90 -118 word:being 93 0 word:believ 119 0 word:bell 77 0 word:bench 0 -101
        word:both -61 4 word:box 0 -54 word:breath 0 59 word:bring 356 -278 word:bus -123 0
        word:but -74 0 word:buy 84 0 word:by 214 -234 word:calendar 0 -99 word:call -143 -93
        word:came 153 113 word:can 78 -24 word:card -191 0 word:case -91 0 word:chair 59 -90
        word:charg -89 0 word:chart -104 0 word:child -87 0 word:children 89 0 word:choos 629 -113
        word:client 0 -139 word:clinic 0 -43 word:clos -93 0 word:coff 319 -253 word:com 41 0
        word:come 412 -307 word:consult 0 -92 word:copy -116 140 word:could 281 -260
        word:county 105 0 word:courthous 108 0 word:cros -143 100 word:date 280 -120
        word:day 258 -204 word:did 0 61 word:do 98 13 word:doctor 0 63 word:doe 0 -147
        word:dog 185 0 word:done 0 102 word:down 0 74 word:drink -108 0 word:drop 356 0
        word:each -74 0 word:ear 0 -77 word:early 80 0 word:easier 0 -74 word:else 88 0
        word:enclos -135 248 word:end 0 -135 word:even 132 -74 word:evening -115 0 word:ever 0 139
        word:every -222 -3 word:far 55 0 word:feel -98 0 word:find 53 -110 word:first -56 -30
        word:five 102 0 word:folk -78 0 word:for 0 -82 word:forty -75 0 word:forward 0 148
        word:four 0 -88 word:free 46 -50 word:friday 65 -133 word:from 122 94 word:full -85 0
        word:gave 0 -82 word:get -221 -81 word:go -167 0 word:goe 85 -105 word:good -38 117
        word:got 57 0 word:group 98 0 word:had -108 162 word:hand 132 0 word:happy 93 0
        word:has -26 0 word:have 0 -90 word:he -204 110 word:hear -79 -126 word:heard 0 -96
        word:help -61 -63 word:her 114 34 word:here -23 41 word:him -90 0 word:his -30 0
        word:hold 0 129 word:home -106 -110 word:hope -173 128 word:hour 80 -180 word:hous 225 0
        word:how 112 -68 word:hurry 0 158 word:husband 0 -107 word:i 0 -102 word:if 106 -54
        word:in -154 59 word:into -212 0 word:is -64 63 word:it -95 103 word:its 159 0
        word:keep -82 0 word:kid 0 -87 word:kind 93 0 word:know -153 19 word:last 0 49
        word:late 134 -78 word:learn 194 -98 word:leav 49 -98 word:left -104 83 word:les 114 0
        word:let 360 -142 word:letter 94 0 word:like 49 68 word:list -184 0 word:listen 0 -80
        word:littl -58 0 word:long 90 0 word:look 48 153 word:lost 121 0 word:love 189 -33
        word:lunch 170 -210 word:made 0 86 word:mail 0 109 word:man 124 -73 word:many -98 0
        word:march 0 -105 word:may 0 -71 word:me 175 -145 word:meet 0 -50 word:men -166 0
        word:met -99 149 word:might 97 -287 word:mine 0 -80 word:minut 347 -54 word:monday 0 -121
        word:month 59 -91 word:more -73 57 word:morn 224 -28 word:morning 0 -104 word:mother 0 85
        word:mov 0 92 word:my -6 -118 word:myself 0 -57 word:nam 77 0 word:name 400 -73
        word:need -150 116 word:never -179 0 word:new -49 64 word:next 194 -215 word:night -76 -118
        word:no -8 38 word:nobody -75 76 word:noon 0 -115 word:not -276 0 word:noth 0 86
        word:now -145 74 word:number -188 0 word:o'clock 135 -111 word:of -208 27 word:off 26 0
        word:offer -117 91 word:offic 0 -34 word:old -73 67 word:on 90 -58 word:one -53 57
        word:only 56 0 word:open 119 0 word:or 405 -476 word:other 0 -86 word:our -207 0
        word:out -54 0 word:over 279 -82 word:page -62 134 word:part 0 -73 word:path 0 162
        word:patient 130 -86 word:peopl -72 0 word:person 65 0 word:phon 0 -85 word:pick 630 -126
        word:plac 0 78 word:play -95 0 word:pleas 154 19 word:point -174 0 word:present 97 -99
        word:promis -140 0 word:propos 150 0 word:put 94 0 word:question 241 0 word:reach -114 0
        word:read -101 3 word:reply -235 176 word:reserv 382 0 word:rest 0 -86 word:return 0 -109
        word:ride 210 0 word:right 0 -96 word:ring 432 -78 word:room 47 0 word:said -47 186
        word:same -51 0 word:sat -144 84 word:saturday 200 -79 word:saw -78 73 word:say 236 -144
        word:school -71 -101 word:season -113 76 word:second 0 -129 word:see 172 -44
        word:send -231 123 word:session -64 127 word:shak 241 0 word:shall 61 -243 word:she -214 87
        word:sheet 0 103 word:short 0 89 word:should -127 107 word:show 82 0 word:side 0 -55
        word:sinc -92 0 word:sit 34 -68 word:slot 150 0 word:slow 139 0 word:small 102 0
        word:so 0 -94 word:some -132 -85 word:somebody -84 114 word:someon -94 0
        word:someth 53 -113 word:sometim -219 130 word:soup 319 0 word:spar -62 -58
        word:speak -68 0 word:stand -181 -49 word:still 0 -41 word:stop 196 0 word:stranger -139 0
        word:street 0 -118 word:student -212 89 word:suit 174 0 word:summer -119 0
        word:sunday 95 -70 word:supper 147 0 word:tabl 184 -69 word:take -99 0 word:talk 147 -91
        word:taught 257 0 word:tea 116 -66 word:team 90 0 word:tell 112 -62 word:ten 258 -25
        word:thank -124 122 word:that -128 142 word:the 49 -22 word:their -52 4 word:them 37 -28
        word:themselv 148 0 word:then 71 2 word:ther 146 33 word:therapist 0 101 word:thes -161 148
        word:they 77 26 word:thi 0 126 word:thing -152 0 word:think -37 219 word:third 76 -29
        word:thirty -83 0 word:thos 0 -55 word:thought -133 94 word:thre -77 -138
        word:through -36 75 word:thursday 76 -208 word:tim 0 73 word:time 173 0 word:to 0 44
        word:told -105 130 word:took -104 44 word:town 0 34 word:trad 0 -86 word:train 0 -89
        word:travel 162 0 word:try -120 0 word:tuesday 182 -70 word:twenty 145 -88 word:twic -78 0
        word:two -142 -54 word:until -83 0 word:up -117 30 word:us 159 0 word:use -164 67
        word:visit -212 0 word:volunteer 125 0 word:wait -109 0 word:walk 65 0 word:want -46 115
        word:was -118 116 word:watch 300 0 word:water -99 0 word:way 213 -96 word:we 137 -180
        word:wednesday 247 -144 word:week -52 0 word:weekday 0 -63 word:welcom 0 -85
        word:went -49 0 word:were -44 68 word:what 251 -132 word:whatever 137 0 word:when 246 -85
        word:whenever -168 167 word:wher -89 49 word:whether 63 -111 word:which 0 -112
        word:whichever 222 -148 word:who -185 -23 word:whol -107 0 word:whom -77 0 word:why -78 0
        word:wife 0 118 word:will 157 -163 word:window 61 83 word:winter 0 -120 word:wish -115 0
        word:with 77 -73 word:within -179 0 word:without -91 53 word:word 114 0 word:work -110 61
        word:worry 0 -94 word:would 257 -321 word:writ -129 -60 word:year -139 239
        word:you -30 -108 word:your -190 22
        """
}
