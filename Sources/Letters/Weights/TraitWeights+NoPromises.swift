// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noPromises = """
        -579 -329
        deed:- 314 189 deed:-_#modal -94 -16 deed:I 53 -100 deed:I_#modal -106 -25
        deed:I_#past -272 -162 deed:I_am -54 0 deed:I_believ 0 103 deed:I_can 147 91
        deed:I_could -115 -109 deed:I_do 196 0 deed:I_have 123 159 deed:I_keep -50 0
        deed:I_know 42 0 deed:I_think 0 -55 deed:I_want 0 99 deed:I_will -190 -106
        deed:I_would -31 86 deed:My 146 76 deed:My_#common 0 48 deed:My_#modal 105 220
        deed:My_#people -49 45 deed:My_#relative 0 31 deed:My_#treatment 0 -70 deed:They 0 96
        deed:They_#modal 216 131 deed:They_#past -49 -6 deed:They_are 81 0 deed:They_come 148 0
        deed:They_will 154 186 deed:We 87 62 deed:We_#modal 0 57 deed:You 0 147
        deed:You_#modal 132 -37 deed:You_#past 147 0 deed:You_are -67 41 deed:You_can 0 93
        deed:You_do -139 -78 deed:You_have 101 -54 deed:You_let 0 62 deed:You_will 0 -107
        deed:You_would 151 110 deed:Your -238 -4 deed:Your_#anyone 90 0 deed:Your_#common -83 158
        deed:Your_#modal -24 -72 deed:Your_#outcome 0 108 deed:Your_#passVerb 154 0
        deed:Your_#people -64 171 deed:Your_#resource 0 102 deed:Your_#time 0 64
        deed:Your_#treatment -76 0 mark:digit 427 0 mark:first -257 -70 mark:last -935 -70
        mark:last-but-one -41 -70 mark:last-but-two 867 -67 mark:long -59 -71
        mark:question -375 -40 mark:quoted -112 -53 mark:second -618 -70 mark:short -533 -150
        near:#accessVerb_after 0 -62 near:#accessVerb_and 0 -150 near:#accessVerb_at 108 0
        near:#accessVerb_back 0 94 near:#accessVerb_day 227 84 near:#accessVerb_for 0 53
        near:#accessVerb_i 74 76 near:#accessVerb_in -102 0 near:#accessVerb_me 57 0
        near:#accessVerb_my 0 -92 near:#accessVerb_on 0 -86 near:#accessVerb_or 82 174
        near:#accessVerb_own 171 0 near:#accessVerb_the -56 34 near:#accessVerb_to -149 -86
        near:#accessVerb_up 0 88 near:#accessVerb_you -51 -121 near:#accessVerb_your 157 118
        near:#anyone_a -94 156 near:#anyone_and 0 -110 near:#anyone_are 113 0 near:#anyone_be 73 86
        near:#anyone_day -35 0 near:#anyone_i -86 0 near:#anyone_in 0 -47 near:#anyone_is 62 0
        near:#anyone_it 258 0 near:#anyone_my 0 124 near:#anyone_of 0 -32 near:#anyone_on 0 -65
        near:#anyone_that -116 -84 near:#anyone_the -50 0 near:#anyone_who 236 107
        near:#anyone_will 236 124 near:#anyone_with 0 65 near:#anyone_you -63 -48
        near:#anyone_your 79 0 near:#benefit_and 0 -121 near:#benefit_for -77 -94
        near:#benefit_from 0 -55 near:#benefit_if 0 -85 near:#benefit_in 0 65
        near:#benefit_it 0 -40 near:#benefit_of -114 0 near:#benefit_on 0 -71
        near:#benefit_one 0 -110 near:#benefit_than 0 -58 near:#benefit_that 0 59
        near:#benefit_the 0 81 near:#benefit_to -140 -81 near:#benefit_too 0 107
        near:#benefit_with -82 -93 near:#benefit_you -14 -70 near:#benefit_your 56 0
        near:#capacity_and 0 -43 near:#capacity_on 0 85 near:#capacity_the 0 -74
        near:#capacity_your 0 116 near:#common_'s -61 113 near:#common_a 45 -68
        near:#common_about -92 -101 near:#common_after 0 -43 near:#common_again 157 0
        near:#common_an 0 67 near:#common_and 62 66 near:#common_any 167 146
        near:#common_anyon 0 111 near:#common_are -74 -15 near:#common_as 100 87
        near:#common_at -55 -64 near:#common_back 102 82 near:#common_be 74 0
        near:#common_can -135 52 near:#common_come 0 58 near:#common_could 0 -82
        near:#common_day 124 148 near:#common_do 0 57 near:#common_doe 125 0 near:#common_each 0 77
        near:#common_even 0 100 near:#common_every 0 27 near:#common_for 0 18
        near:#common_free 0 95 near:#common_from 75 -75 near:#common_get -125 0
        near:#common_give 143 58 near:#common_good 0 70 near:#common_has 0 31
        near:#common_have -49 0 near:#common_her -69 -64 near:#common_him 126 0
        near:#common_hour 0 86 near:#common_how -76 -36 near:#common_i -105 0
        near:#common_if -86 -41 near:#common_in 0 61 near:#common_is 0 -48 near:#common_it 52 -57
        near:#common_know -85 -135 near:#common_like 166 0 near:#common_lunch 0 113
        near:#common_me -120 -100 near:#common_meet 134 0 near:#common_might -69 -40
        near:#common_monday 0 102 near:#common_more 0 -71 near:#common_my 0 157
        near:#common_next 123 0 near:#common_night 146 0 near:#common_no 119 62
        near:#common_nobody 131 0 near:#common_not 62 0 near:#common_of 0 -42
        near:#common_offic 0 145 near:#common_on -45 -58 near:#common_one -185 -75
        near:#common_out -127 -80 near:#common_own 116 0 near:#common_peopl -90 -36
        near:#common_read 0 89 near:#common_same 190 155 near:#common_say 0 -65
        near:#common_see 79 109 near:#common_sinc -84 -91 near:#common_so 114 60
        near:#common_than 0 -87 near:#common_that -61 -172 near:#common_the 240 76
        near:#common_them 136 31 near:#common_they 0 18 near:#common_thi -75 -115
        near:#common_to 116 -94 near:#common_too 111 91 near:#common_two -117 0
        near:#common_up 149 68 near:#common_was 0 54 near:#common_way 0 103 near:#common_we 0 -95
        near:#common_well 74 0 near:#common_what 0 -52 near:#common_when -72 -44
        near:#common_which 0 -63 near:#common_who 187 20 near:#common_will 0 68
        near:#common_with -179 -176 near:#common_work 152 0 near:#common_would 0 31
        near:#common_year 0 -55 near:#common_you -149 -110 near:#common_your 294 -45
        near:#credential_a 61 0 near:#credential_for 0 -65 near:#credential_not 81 25
        near:#credential_the 0 -62 near:#credential_you 0 -64 near:#credential_your 0 107
        near:#ending_a -85 0 near:#ending_an 0 75 near:#ending_and 67 149 near:#ending_back 88 66
        near:#ending_been -169 -43 near:#ending_by -105 0 near:#ending_ever 142 129
        near:#ending_for -78 -59 near:#ending_got -66 0 near:#ending_had 165 75
        near:#ending_i -91 0 near:#ending_in 130 156 near:#ending_it 32 122 near:#ending_me -36 75
        near:#ending_my 122 18 near:#ending_never 189 91 near:#ending_not 57 115
        near:#ending_of 0 153 near:#ending_on 106 -44 near:#ending_put 0 -81 near:#ending_same 0 80
        near:#ending_sinc -90 0 near:#ending_the -5 0 near:#ending_their 148 0
        near:#ending_them 0 70 near:#ending_time 0 -67 near:#ending_to 0 -85
        near:#ending_two -81 64 near:#ending_up 0 -81 near:#ending_what 0 -63
        near:#ending_with 88 -63 near:#ending_would 0 46 near:#ending_yet 239 0
        near:#ending_you -78 0 near:#ending_your 164 58 near:#giveVerb_a -48 0
        near:#giveVerb_and -113 0 near:#giveVerb_for 0 -98 near:#giveVerb_in -93 0
        near:#giveVerb_it 0 75 near:#giveVerb_me -93 -89 near:#giveVerb_my 111 41
        near:#giveVerb_of -63 -99 near:#giveVerb_on 0 51 near:#giveVerb_that 0 97
        near:#giveVerb_to 0 -112 near:#giveVerb_you 0 -68 near:#giveVerb_your 0 89
        near:#goVerb_a -59 0 near:#goVerb_and 73 110 near:#goVerb_at 0 45 near:#goVerb_back 130 0
        near:#goVerb_by 0 47 near:#goVerb_for -36 0 near:#goVerb_in -103 0 near:#goVerb_it -99 0
        near:#goVerb_me 0 39 near:#goVerb_on -44 -62 near:#goVerb_out 156 0 near:#goVerb_the 1 0
        near:#goVerb_to -165 0 near:#goVerb_with 0 71 near:#goVerb_you -103 0
        near:#goVerb_your -75 0 near:#hedge_a -114 -97 near:#hedge_and -56 -120
        near:#hedge_be 0 -80 near:#hedge_do 0 -66 near:#hedge_for 0 -65 near:#hedge_have 0 -62
        near:#hedge_help 0 -77 near:#hedge_i -114 -17 near:#hedge_in 0 -106 near:#hedge_is -67 0
        near:#hedge_it -111 0 near:#hedge_me 147 0 near:#hedge_my 0 -37 near:#hedge_not -70 -103
        near:#hedge_of 0 -38 near:#hedge_peopl 0 -79 near:#hedge_that -96 -102
        near:#hedge_the -87 -132 near:#hedge_to -12 0 near:#hedge_we -49 -42
        near:#hedge_with 0 -107 near:#hedge_would 137 102 near:#hedge_you 0 59
        near:#hedge_your -64 0 near:#meetVerb_a -86 -3 near:#meetVerb_and 134 90
        near:#meetVerb_at 0 71 near:#meetVerb_back 121 0 near:#meetVerb_coff 0 -90
        near:#meetVerb_for 40 77 near:#meetVerb_i -87 0 near:#meetVerb_in 0 -64
        near:#meetVerb_it 95 -128 near:#meetVerb_me 27 0 near:#meetVerb_on -67 0
        near:#meetVerb_one -86 0 near:#meetVerb_same 0 124 near:#meetVerb_the 176 37
        near:#meetVerb_to 92 0 near:#meetVerb_when 0 -106 near:#meetVerb_with -68 -78
        near:#meetVerb_would 0 98 near:#meetVerb_you -124 0 near:#meetVerb_your 0 41
        near:#meeting_a 150 0 near:#meeting_and 214 74 near:#meeting_for 0 91 near:#meeting_on 73 0
        near:#meeting_that -86 0 near:#meeting_the 88 79 near:#meeting_you 0 72 near:#modal_a 81 0
        near:#modal_an 0 89 near:#modal_and -88 -79 near:#modal_be 167 47 near:#modal_bring 0 65
        near:#modal_come -111 -91 near:#modal_do 0 -81 near:#modal_for -54 0 near:#modal_from 125 0
        near:#modal_have -167 -84 near:#modal_hear 0 79 near:#modal_i -88 42 near:#modal_it -58 -39
        near:#modal_learn 0 90 near:#modal_me 286 0 near:#modal_never 87 0 near:#modal_not 0 28
        near:#modal_on 0 79 near:#modal_see 0 69 near:#modal_tell 99 0 near:#modal_that 111 56
        near:#modal_the -105 110 near:#modal_them -72 0 near:#modal_to -127 4 near:#modal_use 0 -70
        near:#modal_what 135 0 near:#modal_you 114 -47 near:#modal_your 0 33
        near:#moveVerb_at 102 -80 near:#moveVerb_back 163 107 near:#moveVerb_by 0 64
        near:#moveVerb_in 238 145 near:#moveVerb_is 108 0 near:#moveVerb_it -83 0
        near:#moveVerb_me -140 35 near:#moveVerb_on 107 -83 near:#moveVerb_or 0 115
        near:#moveVerb_that -71 0 near:#moveVerb_the 149 33 near:#moveVerb_to -43 0
        near:#moveVerb_up 129 0 near:#moveVerb_with -91 0 near:#moveVerb_you -133 -91
        near:#moveVerb_your 101 98 near:#named_and -87 0 near:#named_the 0 -45
        near:#negation_a 0 50 near:#negation_and -207 -145 near:#negation_back 0 99
        near:#negation_be 108 0 near:#negation_exception 226 0 near:#negation_has 123 0
        near:#negation_in 0 -58 near:#negation_of -136 0 near:#negation_one 150 68
        near:#negation_sinc 165 0 near:#negation_the -172 0 near:#negation_to 159 44
        near:#negation_who 173 153 near:#negation_with 112 0 near:#noticing_a 0 90
        near:#noticing_about -62 64 near:#noticing_again 162 0 near:#noticing_and -93 -61
        near:#noticing_from 70 0 near:#noticing_how -78 -10 near:#noticing_i 0 -98
        near:#noticing_in -90 0 near:#noticing_is 0 -44 near:#noticing_it 68 0
        near:#noticing_me 0 -39 near:#noticing_my -51 0 near:#noticing_of 87 100
        near:#noticing_that -32 34 near:#noticing_the -135 110 near:#noticing_them 79 0
        near:#noticing_they 0 -69 near:#noticing_to -78 -76 near:#noticing_what 0 -83
        near:#noticing_with -69 -72 near:#noticing_you 36 -80 near:#noticing_your 149 -94
        near:#number_and 83 -96 near:#number_day 182 66 near:#number_for -75 0
        near:#number_hour 0 105 near:#number_hundr 0 146 near:#number_i 136 113
        near:#number_in 87 -101 near:#number_it 198 78 near:#number_minut 0 -94
        near:#number_my -97 0 near:#number_of -105 45 near:#number_on -115 -73
        near:#number_page 0 -94 near:#number_peopl 0 -80 near:#number_that -92 -83
        near:#number_the 108 91 near:#number_to 0 -73 near:#number_visit 155 0
        near:#number_week 138 142 near:#number_who 0 142 near:#number_with -117 -113
        near:#number_year -70 0 near:#number_you -76 -108 near:#outcome_a 37 229
        near:#outcome_and -46 126 near:#outcome_at 152 0 near:#outcome_for 0 43
        near:#outcome_hour 0 88 near:#outcome_i 59 35 near:#outcome_if 0 -123
        near:#outcome_in 243 192 near:#outcome_it 248 41 near:#outcome_not 126 0
        near:#outcome_of -134 0 near:#outcome_out 105 0 near:#outcome_session 160 0
        near:#outcome_than 0 -81 near:#outcome_that 0 117 near:#outcome_the 53 0
        near:#outcome_ther 0 97 near:#outcome_what -83 0 near:#outcome_who 0 -97
        near:#outcome_will 0 63 near:#outcome_with 101 0 near:#outcome_you -108 -103
        near:#outcome_your 0 51 near:#passVerb_a -53 121 near:#passVerb_and -167 -56
        near:#passVerb_in 0 -86 near:#passVerb_it -52 -39 near:#passVerb_me 0 -58
        near:#passVerb_my 0 9 near:#passVerb_of 0 -56 near:#passVerb_on 0 81
        near:#passVerb_one -76 0 near:#passVerb_that 186 0 near:#passVerb_the -23 -103
        near:#passVerb_to 52 28 near:#passVerb_what 0 -57 near:#passVerb_with 110 82
        near:#passVerb_you 17 -72 near:#passVerb_your 0 117 near:#past_about -50 44
        near:#past_and 268 56 near:#past_at 0 -52 near:#past_be 0 -89 near:#past_every 0 -78
        near:#past_for -107 -60 near:#past_from -89 -44 near:#past_her -60 0 near:#past_him 124 0
        near:#past_i -69 -61 near:#past_in -8 0 near:#past_me -217 -104 near:#past_not -104 0
        near:#past_of -98 0 near:#past_on 56 0 near:#past_own 240 0 near:#past_so 0 73
        near:#past_that 2 92 near:#past_the -88 -40 near:#past_thre 124 0 near:#past_to -139 -62
        near:#past_two -70 106 near:#past_up -108 -75 near:#past_you -101 -113
        near:#past_your 0 -41 near:#people_'s 0 -21 near:#people_a -54 55 near:#people_and -107 0
        near:#people_as 0 84 near:#people_at 123 48 near:#people_can -110 0 near:#people_for -81 0
        near:#people_have -59 -64 near:#people_home 124 0 near:#people_i -47 54
        near:#people_it 0 115 near:#people_my 0 66 near:#people_not -122 0 near:#people_of 0 76
        near:#people_on -49 -84 near:#people_one 0 62 near:#people_see 0 59 near:#people_talk 186 0
        near:#people_that -113 -109 near:#people_the -23 80 near:#people_to 153 96
        near:#people_who 75 130 near:#people_will 212 92 near:#people_with -61 -32
        near:#people_would 61 0 near:#people_you -57 0 near:#people_your -79 34
        near:#place_and 0 -44 near:#place_i 0 -95 near:#place_is 0 92 near:#place_the 76 206
        near:#praise_and 60 -52 near:#praise_for -69 -69 near:#praise_i -77 -59
        near:#praise_in -75 0 near:#praise_it -80 -75 near:#praise_of -67 0 near:#praise_the 42 62
        near:#praise_with 49 0 near:#praise_your 0 -75 near:#relative_in 165 0
        near:#resource_for 0 38 near:#resource_in -67 0 near:#resource_it -95 0
        near:#resource_of 0 49 near:#resource_on -111 0 near:#resource_that -90 -116
        near:#resource_the -66 104 near:#resource_to 133 0 near:#resource_with 134 0
        near:#seat_i 0 37 near:#seat_in -139 41 near:#seat_is -42 -72 near:#seat_on 0 141
        near:#seat_that -108 -102 near:#seat_the 0 68 near:#seat_to 0 -66 near:#seat_with 0 -112
        near:#seat_you -63 -65 near:#seat_your 0 93 near:#sendVerb_you 0 -64 near:#span_a 141 0
        near:#span_after 0 -72 near:#span_and 220 0 near:#span_at 0 55 near:#span_i 5 70
        near:#span_is 0 58 near:#span_of 0 94 near:#span_on -62 95 near:#span_or 122 0
        near:#span_that -91 0 near:#span_the -91 0 near:#span_they 0 119 near:#span_week 117 0
        near:#span_will 94 75 near:#span_with 0 -48 near:#takeVerb_it 107 0
        near:#takeVerb_the 107 0 near:#takeVerb_to 82 68 near:#third_a 0 114 near:#third_are 72 0
        near:#third_at 175 0 near:#third_come 140 75 near:#third_do 183 0 near:#third_his 140 0
        near:#third_i 0 63 near:#third_is 73 0 near:#third_not 0 80 near:#third_out 0 90
        near:#third_that -71 0 near:#third_the -92 -70 near:#third_to -77 -152
        near:#third_was 149 0 near:#third_will 272 225 near:#third_with 64 0 near:#third_you 0 -103
        near:#time_'s 0 96 near:#time_a 28 0 near:#time_and 69 66 near:#time_at -67 -41
        near:#time_i 0 145 near:#time_in 0 -82 near:#time_of 0 77 near:#time_on 0 207
        near:#time_or 92 74 near:#time_that 0 -91 near:#time_the -131 -98 near:#time_they 0 109
        near:#time_too 180 0 near:#time_week 138 0 near:#time_when 0 68 near:#time_will 117 100
        near:#time_would 0 55 near:#time_you -70 0 near:#time_your 0 118 near:#title_and 127 0
        near:#treatment_a 0 52 near:#treatment_and 0 -55 near:#treatment_i 77 0
        near:#treatment_of 0 85 near:#treatment_on 0 115 near:#treatment_the 0 119
        near:#treatment_your 0 110 near:#universal_and -83 0 near:#universal_but -97 0
        near:#universal_child 307 149 near:#universal_has 106 104 near:#universal_i -85 0
        near:#universal_in -123 0 near:#universal_is 137 112 near:#universal_it 154 93
        near:#universal_of 290 167 near:#universal_one 211 85 near:#universal_sinc 128 0
        near:#universal_that -81 0 near:#universal_the 0 57 near:#universal_them 113 45
        near:#universal_time 133 76 near:#universal_to 103 60 near:#universal_who 389 272
        near:#universal_with 0 98 near:#universal_work 141 0 near:#universal_you -99 0
        near:#universal_your 175 77 near:#vacant_and -63 -57 near:#vacant_the 0 -72
        near:#wantVerb_a -58 0 near:#wantVerb_and -87 0 near:#wantVerb_at 0 118
        near:#wantVerb_i 0 71 near:#wantVerb_it 0 -37 near:#wantVerb_that -87 0
        near:#wantVerb_the -94 0 near:#wantVerb_to -124 133 near:#work_and 0 150
        near:#work_on -97 -94 near:#work_the -128 0 near:#work_to 153 0 near:#work_with 0 -76
        near:#work_your 0 -134 near:#writer_a 168 86 near:#writer_about 0 -99 near:#writer_am -40 0
        near:#writer_and 137 122 near:#writer_are 66 0 near:#writer_be 0 15
        near:#writer_been -86 74 near:#writer_believ 0 75 near:#writer_by 0 68
        near:#writer_can 89 80 near:#writer_come -114 -31 near:#writer_could -111 -165
        near:#writer_do 60 -46 near:#writer_give 98 0 near:#writer_glad 0 67
        near:#writer_got -78 -95 near:#writer_had 207 0 near:#writer_have 0 59
        near:#writer_heard 0 -75 near:#writer_i -81 -40 near:#writer_in 198 -71
        near:#writer_is 28 0 near:#writer_it 0 29 near:#writer_know 0 -28 near:#writer_like 0 -67
        near:#writer_love 0 -101 near:#writer_never 152 68 near:#writer_not -183 -59
        near:#writer_noth 123 0 near:#writer_of -50 -45 near:#writer_one -84 0
        near:#writer_peopl 0 75 near:#writer_read -60 0 near:#writer_see 0 91
        near:#writer_sinc -91 0 near:#writer_so 0 151 near:#writer_still 0 -97
        near:#writer_tell 63 -127 near:#writer_that 127 170 near:#writer_the -27 264
        near:#writer_to 89 -41 near:#writer_train 0 80 near:#writer_two 0 76
        near:#writer_up -96 -100 near:#writer_want 0 70 near:#writer_was -46 0
        near:#writer_who -72 0 near:#writer_will 138 0 near:#writer_with -95 26
        near:#writer_work -49 54 near:#writer_would -86 0 near:#writer_yet 227 0
        near:#writer_you 230 -19 near:#writer_your 0 -59 near:#you_a -231 -28
        near:#you_and -217 -68 near:#you_any 200 0 near:#you_are -97 -45 near:#you_ask -63 0
        near:#you_at 120 81 near:#you_be 54 0 near:#you_can 169 108 near:#you_clinic 0 99
        near:#you_do -58 -80 near:#you_for 0 -88 near:#you_free 0 70 near:#you_get 138 75
        near:#you_hand 117 0 near:#you_has 0 -97 near:#you_have -49 -103 near:#you_him 149 0
        near:#you_i -79 -129 near:#you_in -59 -36 near:#you_it 0 39 near:#you_know -61 -33
        near:#you_me 83 -19 near:#you_might 0 -18 near:#you_my 147 0 near:#you_not 65 53
        near:#you_of -65 -45 near:#you_on -96 -54 near:#you_one -69 -74 near:#you_patient 57 0
        near:#you_room 0 -79 near:#you_that 131 0 near:#you_the -148 107 near:#you_them 0 101
        near:#you_to -121 54 near:#you_what 0 -59 near:#you_who 116 -70 near:#you_will 18 15
        near:#you_with -95 0 near:#you_would 205 44 near:#you_your 142 0 near:'s_#accessVerb 0 -101
        near:'s_#common -52 0 near:'s_#moveVerb 0 -105 near:a_#accessVerb -25 -137
        near:a_#anyone 140 -31 near:a_#benefit -105 -75 near:a_#capacity 0 97
        near:a_#common -81 150 near:a_#ending 156 88 near:a_#food -56 -74 near:a_#goVerb 127 0
        near:a_#hedge 0 -72 near:a_#meetVerb 0 59 near:a_#meeting -75 -121 near:a_#modal -92 0
        near:a_#moveVerb 47 62 near:a_#named 170 0 near:a_#number 68 -131 near:a_#outcome 85 28
        near:a_#passVerb -115 106 near:a_#past 140 0 near:a_#people 0 65 near:a_#praise -48 -73
        near:a_#profession -70 0 near:a_#relative 0 73 near:a_#resource -57 9 near:a_#seat -73 31
        near:a_#span 62 103 near:a_#third -85 0 near:a_#time -27 -34 near:a_#title 0 72
        near:a_#token -96 0 near:a_#treatment 82 140 near:a_#vacant -95 0 near:a_#wantVerb -94 0
        near:a_#work 270 156 near:a_#writer 75 0 near:a_#you 0 -58 near:after_#span 110 0
        near:all_#common 144 88 near:all_#people 107 0 near:alway_#common 209 66
        near:am_#accessVerb 55 0 near:am_#common 0 32 near:am_#hedge 0 -33 near:am_#noticing 0 98
        near:am_#profession 0 59 near:am_#wantVerb 0 -60 near:am_#writer 0 95 near:an_#common 0 -80
        near:and_#accessVerb 72 59 near:and_#anyone -138 -142 near:and_#benefit -33 79
        near:and_#common -9 112 near:and_#credential 272 70 near:and_#ending -2 -52
        near:and_#giveVerb -81 -67 near:and_#goVerb -45 0 near:and_#hedge -166 -224
        near:and_#meetVerb -171 -181 near:and_#modal 151 63 near:and_#moveVerb 96 57
        near:and_#negation 278 138 near:and_#noticing -128 0 near:and_#number 83 43
        near:and_#outcome 110 94 near:and_#passVerb -97 -45 near:and_#past -119 72
        near:and_#people -85 90 near:and_#praise 0 -67 near:and_#resource -101 -78
        near:and_#seat -87 -104 near:and_#span 0 -74 near:and_#time 73 0
        near:and_#treatment -85 -148 near:and_#universal 140 0 near:and_#wantVerb -116 0
        near:and_#we 0 -65 near:and_#work 0 -84 near:and_#writer -115 63 near:and_#you 113 -78
        near:any_#common 0 34 near:any_#people 147 87 near:any_#span -134 -44
        near:any_#time -162 -24 near:any_#you 94 0 near:are_#accessVerb 0 -74
        near:are_#benefit 0 48 near:are_#common 105 0 near:are_#outcome 108 130
        near:are_#past 0 -68 near:are_#writer 0 65 near:are_#you 0 -58 near:at_#accessVerb 101 0
        near:at_#anyone 128 0 near:at_#common 0 44 near:at_#moveVerb 0 75 near:at_#named 0 -65
        near:at_#number -56 -138 near:at_#people 0 -76 near:at_#seat 96 0 near:at_#treatment 96 0
        near:be_#benefit -115 0 near:be_#common -67 0 near:be_#hedge 0 -97 near:be_#outcome 60 0
        near:be_#you 0 50 near:been_#common 0 94 near:befor_#common 0 -39 near:by_#common 134 0
        near:by_#meetVerb 102 0 near:by_#number 182 0 near:by_#span 181 115 near:by_#time 185 149
        near:can_#accessVerb 107 53 near:can_#ending 107 -94 near:can_#goVerb -82 0
        near:can_#moveVerb 0 -68 near:can_#negation -94 -105 near:can_#noticing 133 0
        near:can_#passVerb 125 0 near:can_#you 196 76 near:client_#common 0 -71
        near:come_#accessVerb 50 0 near:come_#common 0 -74 near:come_#outcome 118 0
        near:come_#writer -96 0 near:come_#you -60 -90 near:could_#benefit -68 -144
        near:could_#common -53 -87 near:could_#goVerb 0 129 near:could_#moveVerb 0 147
        near:could_#noticing 0 -65 near:could_#writer 103 0 near:day_#common 91 72
        near:day_#span 199 110 near:day_#time 219 77 near:day_#writer 0 143 near:do_#common 163 0
        near:do_#hedge 0 -68 near:do_#noticing -74 0 near:each_#common 0 69 near:each_#people 220 0
        near:ever_#past 115 0 near:every_#common 98 92 near:every_#people 121 77
        near:family_#common 0 59 near:first_#common -76 0 near:first_#number 0 104
        near:for_#accessVerb 0 -53 near:for_#anyone 185 30 near:for_#benefit 135 0
        near:for_#common 150 -62 near:for_#ending 101 98 near:for_#food 0 -45
        near:for_#meeting -65 -70 near:for_#number 0 -85 near:for_#outcome 141 0
        near:for_#people 101 10 near:for_#praise 0 -53 near:for_#seat 0 -74 near:for_#span -136 -87
        near:for_#time 0 -41 near:for_#treatment 0 -76 near:for_#universal 282 86
        near:for_#you 0 -110 near:free_#capacity 0 74 near:free_#common 0 73 near:free_#span 0 61
        near:free_#time 0 58 near:from_#anyone 116 0 near:from_#common -90 -114
        near:from_#third 133 0 near:get_#common 0 130 near:give_#common 0 86
        near:had_#common 110 85 near:had_#negation 78 0 near:had_#outcome 104 0
        near:has_#accessVerb -78 0 near:has_#common 29 0 near:has_#ending 87 57
        near:has_#moveVerb 104 99 near:has_#negation 0 90 near:has_#noticing 0 -71
        near:has_#outcome 248 115 near:has_#past 105 103 near:has_#universal 186 141
        near:has_#writer 79 0 near:have_#accessVerb 0 36 near:have_#anyone 0 -40
        near:have_#benefit 124 88 near:have_#common -64 35 near:have_#ending 68 0
        near:have_#food 0 -56 near:have_#giveVerb 0 78 near:have_#goVerb 60 0
        near:have_#meetVerb 201 0 near:have_#meeting 117 0 near:have_#moveVerb -83 0
        near:have_#negation 207 124 near:have_#noticing 238 -88 near:have_#number -78 -53
        near:have_#outcome -131 0 near:have_#passVerb -140 -189 near:have_#past 128 80
        near:have_#people 0 -64 near:have_#praise -74 0 near:have_#resource 0 -75
        near:have_#seat -64 0 near:have_#universal 60 172 near:have_#wantVerb 0 72
        near:have_#work 0 52 near:have_#writer 42 71 near:he_#modal 141 105 near:home_#common 124 0
        near:hour_#common 148 118 near:hour_#time 0 91 near:how_#common 0 -28
        near:how_#praise 0 -95 near:how_#you 0 -70 near:i_#accessVerb 14 161 near:i_#anyone -65 -22
        near:i_#benefit -113 -18 near:i_#capacity 0 -76 near:i_#common 119 -83
        near:i_#credential 29 -29 near:i_#ending -202 -49 near:i_#food 95 70
        near:i_#giveVerb -36 67 near:i_#goVerb -369 0 near:i_#hedge -228 -77
        near:i_#meetVerb -274 -9 near:i_#meeting -65 0 near:i_#modal -125 -71
        near:i_#moveVerb -184 -41 near:i_#named 81 0 near:i_#negation 39 -36
        near:i_#noticing 0 -131 near:i_#number -168 -78 near:i_#outcome -167 0
        near:i_#past -114 -60 near:i_#people -164 -158 near:i_#place 0 -122 near:i_#praise -60 52
        near:i_#resource -133 94 near:i_#seat -60 51 near:i_#span -74 -102 near:i_#time -114 0
        near:i_#universal 0 137 near:i_#wantVerb -106 0 near:i_#work 68 109 near:i_#writer -101 0
        near:i_#you 124 0 near:if_#modal 86 0 near:if_#past -64 0 near:in_#anyone 107 92
        near:in_#common 111 54 near:in_#meeting 112 73 near:in_#number 118 38
        near:in_#outcome 0 103 near:in_#past 132 0 near:in_#people 0 -59 near:in_#seat -78 34
        near:in_#span 213 113 near:in_#third 0 63 near:in_#time 110 42 near:in_#treatment -96 0
        near:in_#universal 144 88 near:in_#work 0 -71 near:in_#writer 192 73 near:in_#you -43 56
        near:is_#accessVerb 262 0 near:is_#anyone 0 -50 near:is_#benefit 0 -107
        near:is_#common 0 92 near:is_#ending 131 73 near:is_#moveVerb 0 73 near:is_#negation -170 0
        near:is_#noticing 0 -67 near:is_#outcome 197 110 near:is_#past 0 -103
        near:is_#praise -53 -79 near:is_#universal 98 0 near:is_#writer 33 47 near:is_#you -101 -80
        near:it_#accessVerb 0 39 near:it_#benefit 91 0 near:it_#common 102 282
        near:it_#credential 108 119 near:it_#ending 231 205 near:it_#giveVerb -67 -95
        near:it_#goVerb 188 33 near:it_#hedge -128 -137 near:it_#meetVerb -49 50
        near:it_#modal 125 109 near:it_#moveVerb 0 49 near:it_#negation 180 163
        near:it_#noticing 0 70 near:it_#outcome -56 26 near:it_#passVerb 0 -92 near:it_#past -49 47
        near:it_#people -80 -84 near:it_#praise 94 133 near:it_#universal 61 269
        near:it_#vacant -92 -83 near:it_#writer -113 -112 near:it_#you -134 -158
        near:know_#benefit 142 0 near:know_#common 0 -71 near:know_#ending 0 -65
        near:know_#noticing 150 0 near:know_#you 0 -52 near:like_#common 64 0
        near:like_#giveVerb 0 64 near:like_#noticing 0 -75 near:like_#passVerb 0 150
        near:like_#you 0 75 near:may_#common -58 0 near:me_#accessVerb 150 0
        near:me_#common 156 102 near:me_#ending 0 64 near:me_#hedge 0 -61 near:me_#modal 105 0
        near:me_#noticing 0 -102 near:me_#outcome 75 71 near:me_#span 0 86 near:me_#time 76 130
        near:me_#you 110 0 near:meet_#you 0 114 near:might_#benefit 0 -43
        near:might_#common -60 -106 near:mine_#modal 0 -94 near:my_#accessVerb 84 40
        near:my_#benefit 0 90 near:my_#common 25 79 near:my_#ending 77 70 near:my_#goVerb 0 -50
        near:my_#hedge 0 83 near:my_#meetVerb 80 0 near:my_#meeting 220 0 near:my_#modal 113 85
        near:my_#moveVerb 151 128 near:my_#negation 118 0 near:my_#past -91 0 near:my_#people 0 31
        near:my_#resource -142 -122 near:my_#seat -131 0 near:my_#time -126 0 near:my_#token 0 29
        near:my_#treatment -213 -59 near:my_#universal 113 0 near:my_#work 0 -58
        near:never_#noticing -86 -82 near:never_#outcome 120 92 near:never_#past 94 0
        near:next_#common 140 0 near:no_#accessVerb -94 0 near:no_#benefit -128 0
        near:no_#common 0 86 near:no_#ending 0 77 near:no_#number 231 0 near:no_#outcome -82 0
        near:no_#people 206 172 near:no_#wantVerb -149 0 near:nobody_#common 207 0
        near:nobody_#ending 224 0 near:nobody_#outcome 171 0 near:not_#accessVerb -85 -37
        near:not_#benefit 166 0 near:not_#common 98 0 near:not_#ending 44 77
        near:not_#giveVerb 0 134 near:not_#goVerb -114 72 near:not_#meetVerb -123 50
        near:not_#noticing -56 0 near:not_#number 124 0 near:not_#outcome 121 108
        near:not_#universal -240 0 near:of_#anyone 118 87 near:of_#benefit 0 -52
        near:of_#common -146 -192 near:of_#ending 74 0 near:of_#hedge -71 -56
        near:of_#meetVerb 67 0 near:of_#modal 138 0 near:of_#moveVerb 138 -43
        near:of_#noticing -79 -87 near:of_#number -145 -105 near:of_#past -103 83
        near:of_#people 0 -166 near:of_#resource -75 0 near:of_#seat -63 0 near:of_#span -84 0
        near:of_#third 94 103 near:of_#time -93 0 near:of_#universal 0 114 near:of_#work 0 -107
        near:of_#you 140 0 near:offic_#common 0 -86 near:on_#common 76 0 near:on_#ending 0 94
        near:on_#goVerb 159 0 near:on_#moveVerb 0 -72 near:on_#negation 136 106
        near:on_#noticing 0 -98 near:on_#number -101 0 near:on_#passVerb 0 -71
        near:on_#resource 0 -64 near:on_#seat 143 -69 near:on_#span -120 0 near:on_#time -176 61
        near:on_#universal 78 60 near:on_#you 0 -19 near:once_#common 128 0 near:one_#anyone 0 66
        near:one_#common 0 -83 near:one_#ending 83 82 near:one_#goVerb 151 0
        near:one_#meetVerb 128 0 near:one_#past 92 0 near:one_#span 35 0 near:one_#third 88 0
        near:one_#you 0 -77 near:or_#common 0 7 near:or_#span 106 38 near:or_#time 87 123
        near:or_#writer 0 -72 near:or_#you 0 155 near:out_#you 0 87 near:patient_#common 0 54
        near:peopl_#common 0 46 near:peopl_#meetVerb 0 149 near:peopl_#modal 0 73
        near:peopl_#noticing 0 114 near:rais_#number 180 0 near:same_#common 79 89
        near:same_#span 169 0 near:same_#time 164 0 near:say_#common -98 -58 near:see_#common 0 58
        near:see_#people 75 0 near:she_#common -100 -49 near:she_#ending -67 0
        near:she_#past -77 -75 near:should_#common -68 -39 near:sinc_#number 137 0
        near:sinc_#past 0 -86 near:six_#common 0 87 near:six_#span 0 90 near:so_#anyone 0 74
        near:so_#common 0 66 near:so_#modal 205 0 near:so_#praise 0 77 near:so_#writer 0 -74
        near:tell_#writer 0 -38 near:tell_#you 76 0 near:that_#accessVerb 87 61
        near:that_#anyone 207 76 near:that_#benefit 0 -65 near:that_#common 114 21
        near:that_#ending -166 0 near:that_#goVerb 0 99 near:that_#hedge 88 -47
        near:that_#meetVerb 86 61 near:that_#modal 115 54 near:that_#moveVerb 13 0
        near:that_#outcome 77 0 near:that_#past -16 -130 near:that_#people 49 0
        near:that_#third 83 0 near:that_#universal 250 115 near:that_#writer 53 -39
        near:that_#you 142 41 near:the_#accessVerb -121 -71 near:the_#anyone -55 0
        near:the_#benefit -78 -128 near:the_#common -165 152 near:the_#ending 79 98
        near:the_#food 0 -67 near:the_#giveVerb 0 69 near:the_#goVerb 73 -41 near:the_#hedge 102 36
        near:the_#meetVerb 37 52 near:the_#meeting -185 0 near:the_#modal 148 0
        near:the_#moveVerb 83 18 near:the_#named -80 118 near:the_#noticing -131 -99
        near:the_#number -110 1 near:the_#outcome 94 142 near:the_#passVerb -69 101
        near:the_#past -127 -37 near:the_#people -315 96 near:the_#place 28 -90
        near:the_#praise 0 -29 near:the_#relative 0 -57 near:the_#resource 5 128
        near:the_#seat 92 0 near:the_#social 0 -72 near:the_#span 234 151 near:the_#time 213 0
        near:the_#title 112 0 near:the_#treatment 33 6 near:the_#universal 58 50
        near:the_#vacant -71 -39 near:the_#work -110 -106 near:the_#writer -63 216
        near:their_#common 92 0 near:them_#common 111 114 near:them_#ending 104 77
        near:them_#modal 0 84 near:them_#outcome 130 0 near:them_#third 0 109
        near:them_#writer 0 141 near:them_#you 0 -55 near:they_#benefit 0 -100
        near:they_#common 154 93 near:they_#ending 72 44 near:they_#goVerb 71 84
        near:they_#meetVerb 117 76 near:they_#moveVerb 56 0 near:they_#negation 88 109
        near:they_#noticing -90 0 near:they_#outcome 79 64 near:they_#universal 117 80
        near:they_#you 0 -74 near:thi_#common -70 -83 near:thi_#time -70 0 near:thing_#common 0 -59
        near:thre_#common -77 77 near:thre_#span 95 163 near:thre_#time 0 98
        near:to_#accessVerb -50 -83 near:to_#anyone 39 -136 near:to_#benefit -70 -41
        near:to_#common -124 -55 near:to_#ending 0 -81 near:to_#giveVerb -65 0
        near:to_#goVerb 173 60 near:to_#hedge -53 0 near:to_#meetVerb 199 163
        near:to_#meeting 0 -54 near:to_#moveVerb -177 -132 near:to_#noticing -198 -32
        near:to_#number -95 0 near:to_#outcome 0 71 near:to_#passVerb -32 43 near:to_#past -57 110
        near:to_#people -127 34 near:to_#seat -65 0 near:to_#sendVerb 0 -77 near:to_#span 0 89
        near:to_#third 0 -71 near:to_#time 0 60 near:to_#title 123 0 near:to_#universal -112 0
        near:to_#you 0 169 near:told_#writer -59 0 near:two_#capacity 0 90 near:two_#common -80 -93
        near:two_#number 0 54 near:two_#span 92 0 near:two_#time 0 98 near:up_#common 116 0
        near:we_#hedge 0 -47 near:we_#meetVerb -53 0 near:we_#noticing 0 70 near:we_#outcome 0 61
        near:we_#past -58 0 near:week_#common 133 0 near:were_#common 0 -67 near:what_#benefit 0 93
        near:what_#common 0 -45 near:what_#ending 0 -46 near:what_#meetVerb 0 -75
        near:what_#modal -71 0 near:what_#noticing 0 -65 near:what_#you 0 -77
        near:when_#common -56 48 near:when_#past 0 -101 near:who_#common 56 44
        near:who_#ending 102 121 near:who_#meetVerb 144 120 near:who_#modal -133 0
        near:who_#moveVerb 77 52 near:who_#negation -79 0 near:who_#noticing 140 0
        near:who_#outcome 0 69 near:who_#past 0 48 near:who_#resource 116 0 near:who_#wantVerb 0 82
        near:who_#writer 131 134 near:will_#accessVerb 117 146 near:will_#benefit 108 46
        near:will_#common 121 107 near:will_#ending -70 81 near:will_#giveVerb -66 -112
        near:will_#goVerb -67 0 near:will_#meetVerb -201 -95 near:will_#negation 294 192
        near:will_#outcome 155 240 near:will_#passVerb -85 0 near:will_#past 67 0
        near:will_#universal 127 173 near:with_#anyone 0 -40 near:with_#common 93 97
        near:with_#hedge 0 -101 near:with_#number -132 -111 near:with_#outcome 162 80
        near:with_#passVerb 0 93 near:with_#people -81 -163 near:with_#seat 0 80
        near:with_#third -111 0 near:with_#universal 0 145 near:with_#writer 0 54
        near:with_#you 99 0 near:within_#common 151 158 near:within_#number 199 133
        near:within_#resource 179 0 near:within_#seat 130 0 near:within_#span 275 207
        near:within_#time 164 163 near:within_#treatment 179 0 near:work_#common 190 46
        near:work_#universal 200 98 near:would_#accessVerb 0 77 near:would_#anyone 0 121
        near:would_#benefit -132 -57 near:would_#common -50 -139 near:would_#ending 5 40
        near:would_#goVerb 0 -55 near:would_#meetVerb -110 92 near:would_#moveVerb -65 0
        near:would_#noticing -40 -7 near:would_#passVerb 197 79 near:would_#past 0 -192
        near:would_#praise -49 35 near:would_#third 0 90 near:would_#wantVerb 64 -2
        near:would_#writer 111 0 near:would_#you -35 -121 near:writ_#common 0 -62
        near:yet_#common 222 0 near:you_#accessVerb 0 -38 near:you_#anyone 0 102
        near:you_#benefit 180 -48 near:you_#common -124 -98 near:you_#credential -144 -54
        near:you_#ending -75 -86 near:you_#food 0 -62 near:you_#goVerb -41 -118
        near:you_#hedge -58 93 near:you_#meetVerb -42 -226 near:you_#meeting 91 0
        near:you_#modal 101 61 near:you_#moveVerb -72 56 near:you_#negation 0 -113
        near:you_#noticing 3 0 near:you_#number 75 -106 near:you_#outcome -59 -136
        near:you_#passVerb 198 140 near:you_#past 51 -84 near:you_#people -136 -103
        near:you_#praise -64 -54 near:you_#resource 0 53 near:you_#third 113 183
        near:you_#time -89 -81 near:you_#universal -80 -68 near:you_#vacant 0 -90
        near:you_#wantVerb 0 80 near:you_#writer 197 -110 near:you_#you 145 0
        near:your_#accessVerb 157 -15 near:your_#anyone 189 0 near:your_#capacity 0 -76
        near:your_#common 197 128 near:your_#ending 179 98 near:your_#giveVerb 0 66
        near:your_#goVerb -74 0 near:your_#hedge -45 0 near:your_#meetVerb 0 101
        near:your_#modal 190 91 near:your_#moveVerb 71 70 near:your_#negation 0 76
        near:your_#noticing 76 -46 near:your_#number 0 -111 near:your_#outcome 0 177
        near:your_#passVerb 65 155 near:your_#people 44 127 near:your_#place 0 90
        near:your_#praise 0 -62 near:your_#resource -35 43 near:your_#seat -33 -9
        near:your_#span 142 97 near:your_#third 0 -73 near:your_#time 104 82
        near:your_#treatment -35 0 near:your_#universal 0 71 near:your_#work -135 84
        near:your_#writer -64 0 pair:^_and 0 -110 pair:^_any -167 -64 pair:^_by 311 0
        pair:^_coff 0 85 pair:^_could 0 56 pair:^_for 107 111 pair:^_i -18 66 pair:^_if 0 89
        pair:^_it -126 0 pair:^_may 0 79 pair:^_my 173 0 pair:^_no 133 0 pair:^_she -65 -95
        pair:^_so 0 -82 pair:^_take 122 0 pair:^_the -189 -66 pair:^_ther -188 0 pair:^_they 69 0
        pair:^_what 0 71 pair:^_would -54 -118 pair:^_you -161 -29 pair:^_your -456 109
        pair:a_few 0 -44 pair:a_good 0 -62 pair:a_littl 0 -131 pair:a_month 0 112
        pair:a_singl 241 0 pair:about_the 0 -78 pair:after_the 0 -85 pair:all_$ -117 0
        pair:all_of 231 103 pair:am_a -54 0 pair:and_i 125 48 pair:and_it 155 143
        pair:and_my -83 80 pair:and_that 183 53 pair:and_the 0 36 pair:and_then -92 -57
        pair:and_they 94 0 pair:and_you -162 122 pair:and_your 96 -46 pair:any_day 0 -70
        pair:anyon_who 118 0 pair:are_a 118 0 pair:as_a 0 -84 pair:at_home 130 0 pair:at_the -97 73
        pair:at_your 0 69 pair:back_$ 139 105 pair:back_to 112 0 pair:be_the 0 61
        pair:by_the 250 83 pair:can_not -99 -110 pair:can_tell 161 0 pair:come_in 127 0
        pair:come_to -165 0 pair:could_i 0 74 pair:day_and 78 147 pair:day_or 140 0
        pair:doe_not 96 0 pair:each_child 239 0 pair:every_time 192 136 pair:for_a -91 -34
        pair:for_the -121 -186 pair:for_you -72 0 pair:for_your 0 -90 pair:from_the -123 0
        pair:glad_to 0 53 pair:got_a 0 -81 pair:guarant_$ 218 0 pair:has_been -113 0
        pair:has_ever 151 0 pair:have_a -174 0 pair:have_been -158 -33 pair:have_got -86 0
        pair:have_had 194 0 pair:have_heard 147 0 pair:have_my 190 0 pair:have_never 195 71
        pair:have_yet 312 0 pair:hour_$ 161 0 pair:hour_on 0 105 pair:how_you 0 -30 pair:i_am -56 0
        pair:i_believ 0 108 pair:i_can 138 102 pair:i_could -119 -147 pair:i_do 219 0
        pair:i_have 122 128 pair:i_keep -50 0 pair:i_know 38 0 pair:i_see 0 64 pair:i_think 0 -32
        pair:i_want 0 97 pair:i_will -216 -138 pair:i_would -35 53 pair:if_you 83 0 pair:in_a 78 0
        pair:in_my 95 -113 pair:in_the -40 91 pair:in_your 0 103 pair:is_a 0 52 pair:is_no -217 0
        pair:is_not -78 0 pair:is_the -155 -59 pair:it_$ -29 0 pair:it_and -166 -58
        pair:it_has 235 140 pair:it_in -63 0 pair:it_is -105 -105 pair:it_on 194 0
        pair:it_to 291 95 pair:it_was -99 0 pair:it_will 185 156 pair:it_work 206 0
        pair:it_would 0 135 pair:love_to 0 -117 pair:may_i 0 75 pair:me_$ -95 -168
        pair:me_and 128 112 pair:me_in 167 0 pair:me_that 0 -98 pair:me_to 0 80 pair:my_word 210 0
        pair:no_exception 267 0 pair:not_$ 87 0 pair:not_know -82 0 pair:of_a 0 68
        pair:of_it -121 0 pair:of_the -107 -26 pair:of_them 129 96 pair:of_your 195 0
        pair:on_a 79 -57 pair:on_my 94 0 pair:on_the -145 -49 pair:on_your 103 0 pair:one_$ 90 0
        pair:one_who 0 124 pair:or_a 0 72 pair:out_$ 153 0 pair:pick_up 117 0 pair:say_that 0 -77
        pair:session_$ 157 0 pair:sinc_the 0 -97 pair:so_that -91 -104 pair:some_of -74 -127
        pair:start_with 189 0 pair:take_it 172 0 pair:talk_to 264 0 pair:tell_me 0 -36
        pair:tell_you 126 -40 pair:thank_you 0 -48 pair:that_$ -105 0 pair:that_could 203 0
        pair:that_i -74 -72 pair:that_is 220 174 pair:that_the -117 -50 pair:that_you 121 50
        pair:that_your 147 23 pair:the_first 0 55 pair:the_hour 138 0 pair:the_last 164 0
        pair:the_morn 226 0 pair:the_next 76 85 pair:the_one -104 55 pair:the_other -93 -70
        pair:the_peopl 0 99 pair:the_same 0 51 pair:the_two 107 0 pair:the_week 0 73
        pair:them_$ -142 0 pair:them_and 0 86 pair:they_are 109 0 pair:they_come 145 0
        pair:they_will 0 80 pair:time_$ 226 66 pair:to_be -132 -43 pair:to_know 0 -64
        pair:to_meet 196 0 pair:to_say 0 -73 pair:to_see 78 0 pair:to_the 455 297
        pair:to_writ -106 0 pair:to_you -113 -84 pair:to_your -75 0 pair:too_$ 271 77
        pair:up_$ 99 0 pair:up_on 167 0 pair:week_$ 0 50 pair:what_you 0 -42 pair:which_is 0 97
        pair:will_be 162 138 pair:will_not 195 161 pair:with_it 193 0 pair:with_me 55 75
        pair:with_the -219 26 pair:with_your 128 0 pair:word_and 210 0 pair:work_$ 83 0
        pair:work_with 89 0 pair:would_be 0 52 pair:would_like 0 52 pair:would_love 0 -77
        pair:would_you 0 -107 pair:year_$ -108 0 pair:yet_to 328 0 pair:you_$ -51 92
        pair:you_and -103 -140 pair:you_are -84 25 pair:you_can 0 129 pair:you_do -147 -86
        pair:you_for 0 -34 pair:you_have 90 -99 pair:you_let 0 60 pair:you_will -122 -122
        pair:you_would 134 0 pair:your_$ 194 0 pair:your_offic 97 0 some:#accessVerb 73 4
        some:#anyone 140 -32 some:#benefit -141 -173 some:#capacity -163 28 some:#common -207 97
        some:#credential -77 -13 some:#ending 183 -56 some:#food -131 -73 some:#giveVerb -233 9
        some:#goVerb 33 -29 some:#hedge -660 -357 some:#hollow 0 58 some:#meetVerb 168 56
        some:#meeting 131 27 some:#modal 219 64 some:#month -126 -32 some:#moveVerb 190 14
        some:#named -223 -71 some:#negation 111 127 some:#noticing -302 -72 some:#number 431 64
        some:#outcome 744 250 some:#passVerb -14 65 some:#past -109 -106 some:#people 92 75
        some:#place -45 -29 some:#praise 38 -65 some:#profession -154 -54 some:#relative -28 46
        some:#resource -70 78 some:#seat -235 -116 some:#sendVerb -77 48 some:#social -140 0
        some:#span 407 88 some:#takeVerb 147 130 some:#third -72 -69 some:#time 34 188
        some:#title 33 83 some:#token -17 0 some:#treatment 201 167 some:#universal 849 419
        some:#vacant -233 -15 some:#wantVerb -169 0 some:#we -108 26 some:#work 0 -133
        some:#writer -61 0 some:#you -344 54 wish:I_be -6 0 wish:I_come -78 -54 wish:I_love 0 -89
        wish:I_tell 140 0 wish:You_have -85 0 word:'s -204 0 word:4 339 0 word:a -24 -32
        word:about -321 -96 word:add 0 117 word:after 83 -60 word:afternoon -118 -118
        word:again 261 0 word:age 136 0 word:all 142 272 word:also -180 -50 word:alway 418 118
        word:am -85 47 word:an 191 143 word:and 137 128 word:another 248 120 word:answer 240 0
        word:any -128 0 word:anybody 148 88 word:anyon 59 107 word:anyth -191 0 word:are -42 99
        word:around 102 91 word:as 53 0 word:ask -298 -138 word:at -56 -66 word:availabl 324 0
        word:back 157 41 word:bad -114 -136 word:bank 397 0 word:be 111 20 word:becaus -102 0
        word:been -167 -80 word:befor -167 0 word:behavioral 182 0 word:believ 0 94
        word:bench -108 0 word:better -113 -143 word:between 211 88 word:bike 364 0 word:both 0 -95
        word:box 0 76 word:brief 202 0 word:bring 0 76 word:but 123 0 word:by 183 22 word:call 0 74
        word:calm 151 0 word:came -287 -135 word:can 232 166 word:card 0 67 word:case 0 -111
        word:certifi 0 138 word:chair -203 -99 word:charg -85 0 word:child 545 202
        word:children 61 0 word:choos -67 155 word:clas 0 69 word:client 167 19 word:clinic -59 193
        word:clos 0 -71 word:coff -115 -47 word:cognitiv 296 138 word:com 132 -108
        word:complet 0 141 word:copy -83 -190 word:cost -189 0 word:could 0 -165 word:county -74 0
        word:court 175 80 word:day 198 202 word:did -148 -43 word:do 214 -72 word:doctor -148 0
        word:door 55 0 word:down 151 0 word:each 98 92 word:ear 0 96 word:early -84 0
        word:easier 0 52 word:eat 0 -83 word:eight 130 0 word:else 0 103 word:even 0 133
        word:every 368 239 word:everybody 240 0 word:everyon -200 0 word:exception 451 0
        word:fail 127 104 word:fall -92 0 word:family -65 0 word:fellow 189 0 word:few 0 -87
        word:fill 0 109 word:fine 0 -120 word:finish 287 0 word:first -97 0 word:five 0 -51
        word:follow 232 106 word:food 291 0 word:for -94 -39 word:form -102 -118 word:found 104 0
        word:four -92 0 word:free -211 22 word:friday -35 0 word:from -126 0 word:get 30 78
        word:give 272 108 word:glad 0 43 word:go 264 0 word:goe 280 163 word:going 142 76
        word:gone 343 125 word:good 92 -124 word:got -232 -104 word:grief 234 0 word:group 0 123
        word:guarant 629 222 word:had 109 84 word:half -140 -62 word:hand 0 53 word:happen 146 0
        word:happy -107 -104 word:hard 0 -119 word:has 125 60 word:hav 177 0 word:have -55 -86
        word:he 148 87 word:headach 120 0 word:hear 99 0 word:heard 117 -157 word:heart 0 135
        word:her -118 -149 word:him 142 0 word:his 198 0 word:hold 166 74 word:home 94 -79
        word:hospital 0 56 word:hour 471 311 word:hous 0 70 word:how -129 -138 word:hundr 127 215
        word:hurry -116 0 word:i 17 -99 word:idea -78 -130 word:if -129 -63 word:in 0 -6
        word:includ 122 0 word:insid 155 0 word:into 184 0 word:is 153 69 word:it 264 15
        word:judg 98 0 word:kept -94 -99 word:know -239 -200 word:last 115 0 word:learn -136 170
        word:leav 157 126 word:left 93 0 word:let 91 53 word:letter 221 0 word:library 0 -99
        word:like 279 -66 word:line 0 -96 word:list 0 -42 word:listen -138 -73 word:littl -114 -89
        word:liv 146 0 word:long 0 55 word:longer 213 136 word:look -138 -109 word:los -111 0
        word:lose 218 0 word:lost 186 0 word:lunch 0 -69 word:made 0 80 word:many -153 72
        word:may -157 -136 word:me 114 -58 word:meet 299 0 word:might -283 -310 word:mine 0 -49
        word:minut 0 -122 word:miss 118 0 word:monday -28 75 word:month -213 -92 word:more 0 -82
        word:morn 209 9 word:mother 68 0 word:mov 164 0 word:much -134 108 word:must -94 0
        word:my 228 35 word:myself 84 0 word:nam 116 54 word:name -137 0 word:need 129 28
        word:never 330 100 word:new -117 0 word:next 178 37 word:night 265 0 word:nine 157 0
        word:no 135 144 word:nobody 129 0 word:not 75 129 word:noth 44 0 word:notic -102 0
        word:number -94 0 word:of -89 -121 word:off -76 -105 word:offer 141 0 word:offic -37 44
        word:on -61 -120 word:once 285 0 word:one 72 -58 word:only -83 0 word:open -144 -25
        word:or 37 327 word:other -210 -46 word:our -56 0 word:out 14 119 word:over -172 0
        word:own 165 -73 word:page -132 -101 word:paper 0 -88 word:parent -83 -64
        word:part -71 -104 word:past 129 0 word:patient 0 -77 word:peopl -75 -47 word:percent 228 0
        word:person -87 0 word:phon -89 0 word:pick 149 113 word:plac -99 32 word:plan 0 71
        word:play 163 0 word:pleas -143 -110 word:practic -143 0 word:present 0 -85
        word:promis 106 0 word:put -52 0 word:question -100 -138 word:quit 261 0 word:rack 335 0
        word:rais 332 0 word:record 189 114 word:refer 236 0 word:remember -105 0 word:report 121 0
        word:rest 0 77 word:right -89 0 word:ring 61 0 word:room -121 -170 word:row 0 90
        word:said 0 -69 word:same 224 82 word:saturday -123 48 word:say -453 -139 word:second 54 82
        word:see 195 99 word:seen 179 0 word:send -182 -138 word:session 58 54 word:set 163 0
        word:settl 0 79 word:she -244 -65 word:sheet 0 -119 word:short -133 -109
        word:should -156 -42 word:show -96 -119 word:side -96 -88 word:sign 156 88
        word:simply 224 0 word:sinc 0 -240 word:singl 314 99 word:sit -168 -89 word:six 0 240
        word:sleep 91 156 word:so -117 45 word:some -159 -106 word:somebody -162 -152
        word:someon 173 -86 word:someth -106 -60 word:son 106 0 word:sound 193 0 word:spar 0 -114
        word:speak -86 57 word:spent 325 0 word:staff 0 83 word:stand 0 119 word:start 232 79
        word:stay 218 71 word:still 0 -131 word:stop -165 0 word:story 0 -132 word:stres 152 82
        word:student -130 0 word:succes 401 0 word:such -87 0 word:suit 0 -59 word:sunday 0 106
        word:sure 210 0 word:t 289 0 word:tabl 0 75 word:tak 256 171 word:take 53 26
        word:talk 100 0 word:teach -100 0 word:telephon 0 -73 word:tell 0 -52 word:temper 153 0
        word:than -40 -101 word:thank 0 -90 word:that 179 -73 word:the 27 196 word:their 184 0
        word:them 37 104 word:then 0 22 word:ther 63 0 word:they 240 89 word:thi -339 -60
        word:thing 186 -40 word:third 0 135 word:thos -138 98 word:thought -74 0 word:thre 125 95
        word:through 0 57 word:thursday -127 -69 word:tim 104 72 word:time 340 -46 word:to 145 0
        word:together 150 0 word:told -286 -88 word:too 374 289 word:train 0 80 word:treat 132 99
        word:true 186 0 word:tuesday -150 0 word:two -78 80 word:up 472 132 word:us -59 -35
        word:use 0 -71 word:very 182 0 word:visit 131 67 word:volunteer 0 127 word:walk 122 205
        word:want -218 34 word:was -94 45 word:watch 0 93 word:way -210 113 word:we 32 15
        word:wednesday -90 0 word:week 337 82 word:were -83 0 word:what -47 -119
        word:whatever 183 0 word:when -310 -100 word:whenever -123 0 word:wher 0 98
        word:whether 0 -70 word:whil 0 -95 word:who 214 191 word:whoever 358 121 word:whol -95 0
        word:whos -92 -85 word:will 935 592 word:with 290 49 word:within 535 288 word:without 0 185
        word:wonder 0 -98 word:word 217 0 word:work 326 73 word:would -443 -169 word:writ -329 -127
        word:wrot -137 -85 word:year -261 0 word:yet 367 120 word:you -21 94 word:your -23 39
        """
}
