// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -461 -458
        deed:- 350 137 deed:-_#modal -127 98 deed:I -179 -70 deed:I_#modal -29 -80
        deed:I_#past -298 -80 deed:I_am -76 0 deed:I_ask 113 0 deed:I_can -47 -84 deed:I_come 0 86
        deed:I_could -61 0 deed:I_do -83 -61 deed:I_had 135 0 deed:I_have 54 -46 deed:I_know 76 0
        deed:I_think 137 36 deed:I_was -93 -59 deed:I_will 0 43 deed:I_would 134 0 deed:My -69 -20
        deed:My_#anyone 93 0 deed:My_#comer 68 0 deed:My_#common 127 0 deed:My_#modal 0 117
        deed:My_#people 0 -39 deed:My_#relative -320 -195 deed:My_#seat 159 0 deed:My_#sign 0 -44
        deed:My_#treatment 182 0 deed:My_offic 133 0 deed:Our 141 0 deed:They 447 453
        deed:They_#modal 0 133 deed:They_#past 0 150 deed:They_are 0 -85 deed:They_has 0 110
        deed:They_is 259 131 deed:They_say 0 41 deed:They_will 0 86 deed:They_would -84 13
        deed:We -91 18 deed:We_#modal 0 37 deed:We_#past -91 0 deed:You -17 124
        deed:You_#modal 52 11 deed:You_#past 122 114 deed:You_and 0 71 deed:You_are 0 59
        deed:You_can 0 76 deed:You_did 160 0 deed:You_for 0 50 deed:You_have -107 -37
        deed:You_let 85 0 deed:You_may 170 0 deed:You_said 0 -60 deed:You_told -109 -117
        deed:You_will 103 21 deed:You_would 114 -47 deed:Your 71 204 deed:Your_#anyone 0 -58
        deed:Your_#common -133 46 deed:Your_#modal 0 -96 deed:Your_#people -126 -76
        deed:Your_#praise 124 0 deed:Your_#resource -74 0 deed:Your_#seat -89 23
        deed:Your_#time 0 63 deed:Your_#work -77 48 mark:digit 268 60 mark:first -440 -81
        mark:initials 587 0 mark:last -618 -81 mark:last-but-one -428 -81
        mark:last-but-two -145 -76 mark:long 561 90 mark:question 0 44 mark:quoted -547 -70
        mark:second -193 -81 mark:short -292 259 near:#accessVerb_a 207 28
        near:#accessVerb_about 86 -58 near:#accessVerb_and -108 -28 near:#accessVerb_i -77 -39
        near:#accessVerb_it -66 0 near:#accessVerb_me 0 78 near:#accessVerb_my 57 74
        near:#accessVerb_of -61 0 near:#accessVerb_offic 76 0 near:#accessVerb_one 79 0
        near:#accessVerb_the 143 90 near:#accessVerb_to -36 -37 near:#accessVerb_who 108 37
        near:#accessVerb_with -108 36 near:#accessVerb_you -135 -52 near:#accessVerb_your 131 9
        near:#anyone_a 57 -45 near:#anyone_and -88 56 near:#anyone_i -69 0 near:#anyone_is 0 -98
        near:#anyone_like 0 56 near:#anyone_not 0 -72 near:#anyone_of 0 -12 near:#anyone_on 0 46
        near:#anyone_the 0 -9 near:#anyone_to 209 -39 near:#anyone_who -108 -28
        near:#anyone_with 0 63 near:#anyone_would 0 -34 near:#anyone_you 0 17
        near:#anyone_your -58 -48 near:#benefit_a 0 -53 near:#benefit_and -95 58
        near:#benefit_for 163 61 near:#benefit_from -97 -38 near:#benefit_how 131 0
        near:#benefit_i 0 80 near:#benefit_if 0 -47 near:#benefit_in 60 0 near:#benefit_it 262 70
        near:#benefit_of -77 0 near:#benefit_that 0 29 near:#benefit_the 83 -43
        near:#benefit_them 0 -30 near:#benefit_to 85 -3 near:#benefit_you 120 83
        near:#certain_a 117 0 near:#certain_and 109 104 near:#certain_at 0 -88 near:#certain_i 0 62
        near:#certain_it -53 0 near:#certain_of 0 -35 near:#certain_one -57 -70
        near:#certain_the 135 67 near:#certain_you -96 -95 near:#certain_your 0 -46
        near:#comer_a 110 0 near:#comer_and 0 64 near:#comer_have -62 0 near:#comer_i -87 -52
        near:#comer_it 0 -52 near:#comer_not 0 -68 near:#comer_of 209 0 near:#comer_see 0 -80
        near:#comer_the 0 58 near:#comer_to 0 -37 near:#comer_who -175 -169 near:#comer_would 0 -39
        near:#common_'s 0 -18 near:#common_a 42 -51 near:#common_about 96 41
        near:#common_after -87 -43 near:#common_an -91 0 near:#common_and -200 30
        near:#common_are -89 -89 near:#common_at 0 -1 near:#common_back 0 -49
        near:#common_becaus 0 -77 near:#common_befor 0 40 near:#common_by 0 -71
        near:#common_can 0 -111 near:#common_client 70 0 near:#common_come 0 -46
        near:#common_could 90 65 near:#common_day -77 0 near:#common_do -75 0
        near:#common_each 142 0 near:#common_every 104 97 near:#common_for 86 66
        near:#common_from -95 -102 near:#common_good 0 48 near:#common_have -124 -57
        near:#common_he 0 96 near:#common_her 201 220 near:#common_him 0 152 near:#common_his 0 63
        near:#common_how 56 0 near:#common_i 33 44 near:#common_if 0 50 near:#common_in 161 47
        near:#common_is -169 -106 near:#common_it 276 105 near:#common_know -111 0
        near:#common_like 0 91 near:#common_me 43 0 near:#common_mine 0 48 near:#common_my 34 124
        near:#common_name 129 0 near:#common_night 0 77 near:#common_no 0 -68
        near:#common_not 0 -94 near:#common_of 208 -44 near:#common_on 54 94
        near:#common_one -113 0 near:#common_or -54 0 near:#common_out 71 -75
        near:#common_peopl -85 -38 near:#common_read 192 0 near:#common_say -59 0
        near:#common_see 0 -62 near:#common_she 0 80 near:#common_side 0 87
        near:#common_sinc 143 63 near:#common_so -56 0 near:#common_talk 86 0
        near:#common_than -66 -68 near:#common_that 96 139 near:#common_the 0 -64
        near:#common_their -87 -105 near:#common_them -36 -126 near:#common_ther 0 75
        near:#common_they -98 -52 near:#common_thi 0 39 near:#common_thing -60 0
        near:#common_thre -85 0 near:#common_to 149 -52 near:#common_two -54 0
        near:#common_us -70 0 near:#common_want 0 -67 near:#common_was 76 86 near:#common_well 0 37
        near:#common_what -71 0 near:#common_when -58 -71 near:#common_which 0 -58
        near:#common_with -108 118 near:#common_work 0 -70 near:#common_would 0 -45
        near:#common_you 142 45 near:#common_your 134 98 near:#credential_and -67 0
        near:#credential_it 0 58 near:#credential_not 13 -47 near:#credential_the 95 0
        near:#credential_with -64 0 near:#credential_you 153 0 near:#ending_a -95 -39
        near:#ending_about -109 -77 near:#ending_and -35 41 near:#ending_been 173 127
        near:#ending_every 0 100 near:#ending_for -114 -55 near:#ending_from 67 0
        near:#ending_her 177 93 near:#ending_him 147 144 near:#ending_how 127 0
        near:#ending_in 60 14 near:#ending_it -76 -72 near:#ending_me 63 57 near:#ending_my 108 83
        near:#ending_not 0 117 near:#ending_now 101 0 near:#ending_of 103 0 near:#ending_on 121 71
        near:#ending_one -52 0 near:#ending_peopl 0 -30 near:#ending_seen 122 100
        near:#ending_sinc 0 82 near:#ending_tell 0 76 near:#ending_that -55 54
        near:#ending_the -33 29 near:#ending_them 0 -52 near:#ending_to -39 68
        near:#ending_two 0 66 near:#ending_what 0 52 near:#ending_who 109 75
        near:#ending_with -105 132 near:#ending_your 152 -61 near:#final_a 0 -51
        near:#final_and 72 0 near:#final_in -74 0 near:#final_of 137 0 near:#final_the -35 0
        near:#food_and 0 -72 near:#gap_a 84 0 near:#gap_on 0 -57 near:#giveVerb_a 0 -117
        near:#giveVerb_and -123 0 near:#giveVerb_for -69 -45 near:#giveVerb_it -79 0
        near:#giveVerb_me 178 85 near:#giveVerb_on 0 -90 near:#giveVerb_that 0 108
        near:#giveVerb_the -16 53 near:#giveVerb_to 193 41 near:#giveVerb_with -62 0
        near:#goVerb_a -85 124 near:#goVerb_and -78 0 near:#goVerb_at -55 0 near:#goVerb_in -34 0
        near:#goVerb_it -75 0 near:#goVerb_me 0 51 near:#goVerb_on 0 21 near:#goVerb_the 80 -49
        near:#goVerb_to 56 56 near:#goVerb_up 0 -67 near:#goVerb_with -146 -62
        near:#goVerb_you -107 -66 near:#goVerb_your 0 -86 near:#growth_to 0 87 near:#hedge_a 55 0
        near:#hedge_about 0 -81 near:#hedge_and 0 -41 near:#hedge_could 0 113
        near:#hedge_have 115 0 near:#hedge_help 0 81 near:#hedge_i -57 -15 near:#hedge_it 0 -22
        near:#hedge_of -156 -22 near:#hedge_on 0 79 near:#hedge_our 140 0 near:#hedge_that 0 33
        near:#hedge_the -63 0 near:#hedge_them 0 -84 near:#hedge_they 0 -44 near:#hedge_to 77 -36
        near:#hedge_we 0 85 near:#hedge_you -86 0 near:#hedge_your 0 -43 near:#meetVerb_a -73 56
        near:#meetVerb_about 0 -52 near:#meetVerb_and -127 57 near:#meetVerb_at 0 -39
        near:#meetVerb_for -81 -75 near:#meetVerb_from 74 0 near:#meetVerb_it -124 -77
        near:#meetVerb_me 86 35 near:#meetVerb_my 103 0 near:#meetVerb_of -56 0
        near:#meetVerb_on 97 16 near:#meetVerb_out 95 0 near:#meetVerb_that -65 33
        near:#meetVerb_the 194 142 near:#meetVerb_them 0 -50 near:#meetVerb_with -230 -76
        near:#meetVerb_you -146 0 near:#meetVerb_your 0 -30 near:#meeting_at -60 0
        near:#meeting_on -52 -65 near:#meeting_the -137 41 near:#meeting_with -80 -73
        near:#modal_a 102 -22 near:#modal_and 0 70 near:#modal_better 0 70 near:#modal_bring 0 -46
        near:#modal_by 0 39 near:#modal_come 0 73 near:#modal_do -92 21 near:#modal_for -57 -90
        near:#modal_get 0 -57 near:#modal_have 39 41 near:#modal_help 0 67 near:#modal_i -55 0
        near:#modal_in 0 -76 near:#modal_it -91 -29 near:#modal_like 0 69 near:#modal_love 0 -50
        near:#modal_me -65 -72 near:#modal_more 0 96 near:#modal_not 112 49 near:#modal_of 0 70
        near:#modal_on -77 0 near:#modal_other 0 98 near:#modal_see -87 0 near:#modal_tell 94 54
        near:#modal_that 97 0 near:#modal_the 0 88 near:#modal_them 0 -34 near:#modal_to 52 0
        near:#modal_we 96 62 near:#modal_with -99 0 near:#modal_you -28 -57 near:#moveVerb_a 45 0
        near:#moveVerb_at -63 -44 near:#moveVerb_for 62 69 near:#moveVerb_it 27 -39
        near:#moveVerb_me 41 35 near:#moveVerb_of -69 0 near:#moveVerb_on 74 71
        near:#moveVerb_one -76 0 near:#moveVerb_the -77 51 near:#moveVerb_to 103 47
        near:#moveVerb_up 0 -31 near:#moveVerb_with -107 -54 near:#moveVerb_you 50 -84
        near:#moveVerb_your 0 -80 near:#named_and -132 0 near:#named_has 137 83 near:#named_i 0 -57
        near:#named_it 133 0 near:#named_on 191 0 near:#named_the 189 72 near:#named_to 155 153
        near:#named_was 147 0 near:#named_who 148 170 near:#named_you 117 130
        near:#negation_a -62 0 near:#negation_and 191 98 near:#negation_it 0 64
        near:#negation_one -73 -80 near:#negation_the -55 0 near:#negation_to -87 -83
        near:#negation_you 0 -40 near:#noticing_a 0 48 near:#noticing_and -126 145
        near:#noticing_at -35 35 near:#noticing_for 96 7 near:#noticing_from -62 -34
        near:#noticing_have 0 62 near:#noticing_her 0 85 near:#noticing_him 116 0
        near:#noticing_how 117 12 near:#noticing_in 101 112 near:#noticing_is 0 66
        near:#noticing_it 170 57 near:#noticing_me 0 9 near:#noticing_my 59 0
        near:#noticing_on 0 102 near:#noticing_out -88 0 near:#noticing_so 0 60
        near:#noticing_that 75 68 near:#noticing_the 151 -91 near:#noticing_them -62 -57
        near:#noticing_they 0 -61 near:#noticing_to -255 -61 near:#noticing_what -114 -63
        near:#noticing_with -105 -82 near:#noticing_would 127 0 near:#noticing_you 123 96
        near:#number_a 91 66 near:#number_and -90 0 near:#number_at 0 -68 near:#number_day 151 -59
        near:#number_i 68 0 near:#number_in 0 39 near:#number_is 140 0 near:#number_of 164 63
        near:#number_on 134 0 near:#number_one 104 79 near:#number_the 271 88 near:#number_to 0 86
        near:#number_who 151 0 near:#number_with 55 42 near:#number_your 66 0
        near:#outcome_a -81 -26 near:#outcome_and 0 81 near:#outcome_at 0 -42
        near:#outcome_how 138 0 near:#outcome_i -61 0 near:#outcome_in 0 -68
        near:#outcome_it -58 -65 near:#outcome_of 88 0 near:#outcome_on -84 0
        near:#outcome_that 77 9 near:#outcome_the -83 0 near:#outcome_what 0 -79
        near:#outcome_would 164 0 near:#outcome_you 169 15 near:#passVerb_a 55 -11
        near:#passVerb_and 0 58 near:#passVerb_her 0 76 near:#passVerb_i 72 0
        near:#passVerb_in 100 48 near:#passVerb_it -85 32 near:#passVerb_my -51 0
        near:#passVerb_of 213 -65 near:#passVerb_on -64 0 near:#passVerb_one 0 -71
        near:#passVerb_that 55 0 near:#passVerb_the 0 -101 near:#passVerb_to -69 -52
        near:#passVerb_you -56 0 near:#passVerb_your -68 40 near:#past_a -334 -136
        near:#past_an 0 -78 near:#past_and -137 45 near:#past_as 162 0 near:#past_at -58 -26
        near:#past_by 65 44 near:#past_first 165 60 near:#past_for 0 67 near:#past_from -86 0
        near:#past_her 136 84 near:#past_him 0 118 near:#past_his 111 63 near:#past_hour 135 0
        near:#past_i 87 62 near:#past_in 184 102 near:#past_it 10 0 near:#past_me 79 185
        near:#past_my -53 0 near:#past_not 98 0 near:#past_of 184 0 near:#past_on 17 73
        near:#past_one -148 0 near:#past_out 116 0 near:#past_right 110 90 near:#past_so -81 40
        near:#past_that 0 26 near:#past_the 221 103 near:#past_them -108 -63 near:#past_to 40 27
        near:#past_up 0 -72 near:#past_us 0 -52 near:#past_with 0 51 near:#past_you -88 -38
        near:#past_your -35 0 near:#people_'s -108 0 near:#people_a 45 0 near:#people_about -76 0
        near:#people_and -22 -82 near:#people_at 0 -64 near:#people_from 93 123
        near:#people_have -96 -96 near:#people_i -77 -22 near:#people_in 151 0
        near:#people_is 0 -120 near:#people_it 0 -58 near:#people_me 0 -51 near:#people_not 0 -72
        near:#people_of 68 -22 near:#people_see 0 -110 near:#people_that -96 -37
        near:#people_the 329 93 near:#people_them 0 -53 near:#people_to -92 -66
        near:#people_who 0 -160 near:#people_will 0 -53 near:#people_with 209 121
        near:#people_would 0 -64 near:#people_you 184 103 near:#place_and 0 -60
        near:#place_in 147 0 near:#place_the 198 58 near:#praise_and -50 -46 near:#praise_for 0 -43
        near:#praise_i 0 73 near:#praise_to 58 -36 near:#praise_who 0 -55 near:#praise_with 0 59
        near:#praise_you -40 0 near:#praise_your 0 -48 near:#relative_'s 0 52
        near:#relative_and -115 0 near:#relative_the 168 116 near:#resource_a 0 93
        near:#resource_and 108 104 near:#resource_at 0 -63 near:#resource_for -49 -99
        near:#resource_in -58 0 near:#resource_it 0 -56 near:#resource_of -58 0
        near:#resource_on 0 33 near:#resource_the -68 0 near:#resource_to -70 0
        near:#resource_with -94 0 near:#resource_you -67 0 near:#seat_a -49 44 near:#seat_i 0 -36
        near:#seat_is -87 -60 near:#seat_of -94 0 near:#seat_on 119 0 near:#seat_to 0 -39
        near:#seat_with -105 -43 near:#seat_you -80 -91 near:#seat_your 0 90 near:#sendVerb_to 84 0
        near:#sendVerb_you 138 0 near:#sign_of 89 0 near:#sign_the -52 107 near:#span_a 0 54
        near:#span_and 0 109 near:#span_is -52 0 near:#span_of 134 0 near:#span_on 53 0
        near:#span_the 0 -20 near:#span_with 108 0 near:#span_you 63 0 near:#span_your 0 -42
        near:#takeVerb_the 0 69 near:#third_'s 0 93 near:#third_a -169 0 near:#third_and 119 203
        near:#third_are -54 -74 near:#third_be 0 55 near:#third_been 0 104 near:#third_had -105 0
        near:#third_has 38 181 near:#third_have -85 0 near:#third_i 245 93 near:#third_in 0 63
        near:#third_is 290 234 near:#third_it -65 0 near:#third_me 154 102 near:#third_not 0 76
        near:#third_sinc 138 96 near:#third_tell -96 0 near:#third_that 192 61
        near:#third_the 226 255 near:#third_to 111 15 near:#third_told 0 57 near:#third_was 0 65
        near:#third_will 0 99 near:#third_with 293 62 near:#third_would -78 0
        near:#third_you -68 -1 near:#time_a -57 128 near:#time_and 0 52 near:#time_at -130 -64
        near:#time_for -63 -25 near:#time_i 49 -34 near:#time_in 74 42 near:#time_is -54 -35
        near:#time_it -51 0 near:#time_of 268 53 near:#time_on 82 18 near:#time_or -57 99
        near:#time_that -97 -80 near:#time_the 36 0 near:#time_when 0 -70 near:#treatment_and 35 35
        near:#treatment_on 95 0 near:#treatment_the 0 -44 near:#universal_a 141 0
        near:#universal_and 113 0 near:#universal_has 118 0 near:#universal_in 0 42
        near:#universal_one 0 -46 near:#universal_you -82 -34 near:#vacant_a 97 61
        near:#wantVerb_and 0 35 near:#wantVerb_at -63 0 near:#wantVerb_for 0 -70
        near:#wantVerb_to 75 0 near:#wantVerb_you 62 0 near:#wantVerb_your 0 75 near:#we_a 151 0
        near:#we_the -71 -56 near:#work_about 121 0 near:#work_in -52 0 near:#work_it 0 -60
        near:#work_of 0 82 near:#work_on -165 0 near:#work_to 0 -90 near:#work_you -91 -60
        near:#writer_a -198 -94 near:#writer_all 0 68 near:#writer_am -58 17 near:#writer_and -46 0
        near:#writer_ask 83 0 near:#writer_be 114 -118 near:#writer_been 91 39
        near:#writer_bring 0 -57 near:#writer_by 0 45 near:#writer_can 0 -48 near:#writer_come 0 65
        near:#writer_do -85 0 near:#writer_for 0 -46 near:#writer_had 154 59
        near:#writer_have 52 -29 near:#writer_how 0 58 near:#writer_i -76 0 near:#writer_in -71 -36
        near:#writer_is -87 -88 near:#writer_it -86 -150 near:#writer_keep 0 60
        near:#writer_know 54 79 near:#writer_like -58 44 near:#writer_love 0 -39
        near:#writer_monday 169 121 near:#writer_my -109 0 near:#writer_not -116 42
        near:#writer_now 84 0 near:#writer_offic 0 65 near:#writer_on 197 97 near:#writer_own -58 0
        near:#writer_read -100 0 near:#writer_say 123 72 near:#writer_see 105 44
        near:#writer_seen 146 49 near:#writer_sinc 88 117 near:#writer_sit 0 -70
        near:#writer_tell 167 63 near:#writer_that 0 -59 near:#writer_ther 0 92
        near:#writer_thi 0 68 near:#writer_think 75 51 near:#writer_to -70 0
        near:#writer_was -104 -77 near:#writer_what 0 -58 near:#writer_who -95 0
        near:#writer_will 0 20 near:#writer_with 102 0 near:#writer_work -77 0
        near:#writer_would 43 0 near:#writer_writ 123 201 near:#writer_you 26 112
        near:#writer_your -62 -5 near:#you_a -79 4 near:#you_about 62 0 near:#you_an 0 68
        near:#you_and 48 144 near:#you_are -72 0 near:#you_as 0 85 near:#you_ask 0 28
        near:#you_at -106 -75 near:#you_be 0 -27 near:#you_can 0 73 near:#you_did 83 0
        near:#you_do -58 54 near:#you_for 61 -57 near:#you_have 38 0 near:#you_him -87 78
        near:#you_i 0 13 near:#you_in 0 -134 near:#you_it -84 68 near:#you_know 54 43
        near:#you_like 0 35 near:#you_may 108 0 near:#you_might 0 -59 near:#you_my -86 53
        near:#you_not 0 52 near:#you_of 83 102 near:#you_offic 0 -45 near:#you_on -194 23
        near:#you_other 0 88 near:#you_patient 0 -73 near:#you_right 138 0 near:#you_say -76 -68
        near:#you_tell 0 -59 near:#you_that 0 -15 near:#you_the 215 -35 near:#you_them -81 -70
        near:#you_to 23 -93 near:#you_told 0 -84 near:#you_who 0 70 near:#you_will 41 0
        near:#you_with 136 20 near:#you_would 0 -57 near:#you_you -107 -49 near:#you_your 0 36
        near:'s_#common 63 52 near:'s_#passVerb 0 99 near:'s_#past 92 71 near:'s_#work 0 -71
        near:a_#anyone 204 0 near:a_#capacity -54 -59 near:a_#certain 99 0 near:a_#comer 139 54
        near:a_#common 31 -67 near:a_#ending -55 -34 near:a_#gap 0 -34 near:a_#goVerb 67 -59
        near:a_#meetVerb 0 -37 near:a_#meeting 0 -67 near:a_#noticing 119 -48 near:a_#number 33 -83
        near:a_#outcome -95 -60 near:a_#passVerb -58 54 near:a_#past 128 64 near:a_#people 78 -180
        near:a_#praise -125 -74 near:a_#profession -52 0 near:a_#resource -85 -79
        near:a_#seat 0 -101 near:a_#sign 0 -63 near:a_#span 0 -60 near:a_#time -101 -78
        near:a_#title -73 0 near:a_#treatment -62 -50 near:a_#universal 124 0 near:a_#vacant 0 -47
        near:a_#work 0 -48 near:a_#you -110 -109 near:about_#common 0 -64 near:about_#named 292 0
        near:about_#span 0 -77 near:about_#time 0 -56 near:after_#common -78 -84
        near:all_#common -76 0 near:am_#accessVerb 60 81 near:am_#common -36 68
        near:am_#hedge 98 118 near:am_#named 0 63 near:am_#noticing 80 0 near:am_#profession -98 0
        near:an_#capacity 93 0 near:an_#resource 86 0 near:an_#seat 64 -54 near:an_#span 77 0
        near:an_#time 74 0 near:an_#treatment 71 0 near:and_#accessVerb 51 -96
        near:and_#anyone -78 -40 near:and_#benefit 0 -38 near:and_#certain 0 -80
        near:and_#comer 0 -78 near:and_#common -5 -22 near:and_#ending 225 125
        near:and_#final 111 0 near:and_#giveVerb -45 -71 near:and_#hedge -134 0
        near:and_#meetVerb 179 47 near:and_#modal -54 -89 near:and_#moveVerb -53 27
        near:and_#named 0 60 near:and_#negation -155 -86 near:and_#noticing 204 23
        near:and_#number -79 0 near:and_#outcome -58 -102 near:and_#passVerb -97 -92
        near:and_#past 117 -2 near:and_#people -104 -67 near:and_#relative 0 67
        near:and_#third 31 148 near:and_#universal 0 -112 near:and_#wantVerb 0 -46
        near:and_#we -70 0 near:and_#writer -190 -79 near:and_#you 0 59 near:any_#common -49 65
        near:any_#time -43 0 near:are_#benefit 0 -60 near:are_#certain 0 73
        near:are_#common -61 -84 near:are_#past -59 -121 near:are_#praise 0 -50
        near:as_#common 0 -36 near:as_#outcome 0 60 near:as_#you 0 33 near:ask_#you 75 0
        near:at_#common -41 -30 near:at_#named -95 0 near:at_#number 0 -104 near:at_#seat 183 48
        near:at_#time -65 -90 near:at_#treatment 156 0 near:at_#writer 85 0 near:at_#you -79 0
        near:be_#common -21 0 near:be_#outcome 0 65 near:be_#past -81 -53 near:be_#praise 0 -56
        near:be_#wantVerb 0 -70 near:been_#accessVerb 0 48 near:been_#common 77 102
        near:been_#ending 94 115 near:been_#meetVerb 94 162 near:been_#noticing 0 95
        near:been_#passVerb 0 69 near:been_#writer 113 141 near:befor_#common 114 0
        near:befor_#past 134 0 near:but_#common 0 -89 near:by_#common -64 0
        near:can_#accessVerb 0 -78 near:can_#common 129 32 near:can_#noticing 0 63
        near:com_#writer 183 124 near:come_#accessVerb 0 -64 near:come_#you 0 -52
        near:could_#common -45 0 near:could_#meetVerb -53 -99 near:could_#moveVerb 0 -46
        near:could_#outcome 0 55 near:could_#you 0 -77 near:day_#common 0 -59 near:did_#common 87 0
        near:did_#negation 120 0 near:do_#common -105 0 near:do_#negation -49 -39
        near:do_#noticing 0 -122 near:do_#you 170 0 near:each_#common 219 0 near:each_#time 0 79
        near:few_#common 119 0 near:first_#common 0 101 near:for_#accessVerb 104 0
        near:for_#anyone -66 -45 near:for_#certain 0 -26 near:for_#comer -52 0
        near:for_#common -70 0 near:for_#food 0 -72 near:for_#named 291 0 near:for_#past 136 0
        near:for_#people -165 -148 near:for_#span 0 14 near:for_#time 60 0
        near:for_#universal -78 0 near:for_#writer 0 -63 near:for_#you -82 0
        near:from_#common -60 -45 near:from_#named 0 93 near:from_#number 74 0
        near:from_#writer 0 -58 near:from_#you 68 0 near:had_#common -105 0 near:had_#negation 0 84
        near:had_#past 99 0 near:had_#third 95 0 near:has_#accessVerb 69 70 near:has_#common 165 95
        near:has_#ending 71 104 near:has_#meetVerb 0 71 near:has_#moveVerb 0 58
        near:has_#noticing 0 13 near:has_#past -166 11 near:has_#writer 92 56
        near:have_#accessVerb 114 70 near:have_#anyone 0 121 near:have_#benefit -71 0
        near:have_#certain -53 -18 near:have_#common 47 82 near:have_#ending 168 108
        near:have_#final 0 -92 near:have_#food 0 86 near:have_#giveVerb -79 -53
        near:have_#growth 0 -50 near:have_#hedge 35 0 near:have_#meetVerb 176 153
        near:have_#meeting 0 57 near:have_#moveVerb -67 -95 near:have_#negation -50 -48
        near:have_#noticing 0 166 near:have_#number 0 43 near:have_#outcome -60 -84
        near:have_#passVerb -45 0 near:have_#past -223 -143 near:have_#people 98 66
        near:have_#resource 0 -27 near:have_#seat 0 -23 near:have_#third 77 80
        near:have_#vacant 0 -43 near:have_#writer 66 79 near:he_#benefit 0 103
        near:he_#common 76 212 near:he_#ending 0 101 near:he_#goVerb 0 70 near:he_#meetVerb 0 69
        near:he_#modal 0 100 near:he_#noticing -88 63 near:he_#passVerb 0 70 near:he_#past 105 148
        near:he_#writer 345 136 near:he_#you 0 67 near:her_#accessVerb 162 0 near:her_#common 0 101
        near:her_#past 0 96 near:him_#common 0 88 near:his_#relative 0 113 near:how_#common 133 0
        near:how_#you 0 82 near:i_#accessVerb 57 -78 near:i_#anyone -85 0 near:i_#benefit -100 -21
        near:i_#certain -90 0 near:i_#comer -55 -63 near:i_#common 131 107
        near:i_#credential -126 0 near:i_#ending 206 97 near:i_#final -98 -33 near:i_#gap 0 -57
        near:i_#giveVerb -109 -118 near:i_#goVerb -77 38 near:i_#hedge 176 121
        near:i_#meetVerb -77 0 near:i_#meeting 0 -42 near:i_#modal 135 0 near:i_#moveVerb -86 0
        near:i_#named 72 0 near:i_#negation -125 -38 near:i_#noticing 12 39 near:i_#number -55 -8
        near:i_#outcome -33 154 near:i_#passVerb 129 0 near:i_#past -254 0 near:i_#people -117 -108
        near:i_#place -58 44 near:i_#praise -90 -97 near:i_#resource 0 -31 near:i_#third 0 82
        near:i_#universal -36 0 near:i_#vacant 0 -59 near:i_#wantVerb 145 0 near:i_#work -64 -48
        near:i_#writer -60 0 near:i_#you 0 100 near:if_#past 0 -77 near:if_#you -67 34
        near:in_#accessVerb -57 0 near:in_#capacity 0 45 near:in_#common -71 78
        near:in_#final 159 0 near:in_#month 177 109 near:in_#named -88 60 near:in_#number 0 -82
        near:in_#people 0 -51 near:in_#place -62 0 near:in_#resource 65 86 near:in_#seat 61 61
        near:in_#sign 0 -91 near:in_#span -53 111 near:in_#third 88 84 near:in_#treatment 169 142
        near:in_#writer 0 50 near:in_#you 75 19 near:is_#benefit -78 -22 near:is_#common -34 102
        near:is_#ending -104 -58 near:is_#final 0 58 near:is_#gap 0 -68 near:is_#negation -68 -83
        near:is_#noticing 81 56 near:is_#number -73 0 near:is_#past 56 86 near:is_#people 0 68
        near:is_#vacant 0 -61 near:is_#writer 31 0 near:it_#accessVerb -70 -72
        near:it_#anyone 0 -63 near:it_#certain -56 -22 near:it_#common -148 -22
        near:it_#ending -101 0 near:it_#giveVerb 0 83 near:it_#goVerb 0 -90 near:it_#hedge 0 -55
        near:it_#meetVerb -69 -48 near:it_#modal -43 -69 near:it_#named 152 0
        near:it_#negation 0 84 near:it_#noticing -78 -54 near:it_#number -82 -82
        near:it_#outcome 0 -117 near:it_#passVerb 0 -47 near:it_#past -10 -103 near:it_#third -71 0
        near:it_#writer 0 -82 near:it_#you -47 -84 near:know_#common 0 -79 near:know_#you 69 0
        near:last_#span 116 81 near:like_#third 0 108 near:many_#common 0 -104
        near:may_#ending 81 0 near:may_#meetVerb 0 62 near:may_#writer 0 38
        near:me_#accessVerb 151 69 near:me_#common 0 37 near:me_#hedge -69 -60
        near:me_#noticing 0 62 near:me_#passVerb 90 0 near:me_#third 230 71 near:me_#time 141 154
        near:me_#you 0 45 near:might_#common -66 0 near:more_#common 0 66 near:mr_#named 148 0
        near:my_#accessVerb -101 0 near:my_#anyone 71 70 near:my_#comer 88 65
        near:my_#common -63 -79 near:my_#ending -112 -113 near:my_#meetVerb -83 0
        near:my_#modal 0 61 near:my_#moveVerb -85 0 near:my_#named -116 0 near:my_#number 73 89
        near:my_#passVerb 0 -77 near:my_#past -132 -21 near:my_#relative -383 -204
        near:my_#seat 86 25 near:my_#sign -52 -42 near:my_#social -128 -76 near:my_#time 49 0
        near:my_#token 0 -53 near:my_#treatment 130 69 near:next_#seat 113 0 near:no_#certain 0 -75
        near:no_#common 0 -46 near:no_#people 0 -78 near:not_#benefit 0 67 near:not_#certain 95 0
        near:not_#common -37 0 near:not_#past 0 46 near:not_#universal 0 -78
        near:not_#wantVerb 0 74 near:now_#common 121 0 near:of_#accessVerb 170 0
        near:of_#anyone -52 -30 near:of_#benefit 0 71 near:of_#comer -83 -45
        near:of_#common -185 -146 near:of_#ending 0 -44 near:of_#moveVerb -81 -43
        near:of_#named 0 49 near:of_#noticing -105 0 near:of_#number 76 -54 near:of_#past -99 0
        near:of_#people -102 -55 near:of_#praise 0 56 near:of_#resource 0 -63 near:of_#seat -98 -83
        near:of_#span -61 -88 near:of_#third 70 80 near:of_#time 0 -53 near:of_#we -82 -82
        near:of_#work 97 -64 near:of_#writer -38 0 near:of_#you 108 64 near:on_#common 54 0
        near:on_#goVerb 0 41 near:on_#moveVerb 84 0 near:on_#named 115 0 near:on_#passVerb 105 0
        near:on_#seat 0 73 near:on_#span 0 -87 near:on_#time 361 119 near:on_#writer 0 60
        near:on_#you 0 20 near:one_#common 0 -131 near:one_#ending 94 0 near:one_#noticing -82 0
        near:one_#number 133 0 near:one_#past 0 75 near:one_#people 136 0 near:one_#you 0 50
        near:only_#common 0 48 near:or_#common -62 -74 near:or_#time -52 100 near:or_#you 0 -73
        near:other_#anyone 0 86 near:other_#comer 0 89 near:other_#common 0 46
        near:other_#people 0 134 near:our_#common 111 0 near:our_#people -89 0
        near:peopl_#accessVerb 0 -39 near:peopl_#common 0 -41 near:peopl_#ending 0 -74
        near:peopl_#meetVerb 0 -58 near:peopl_#noticing 0 -44 near:said_#hedge 149 0
        near:said_#modal 132 0 near:say_#common 133 0 near:say_#you 94 0 near:see_#common 0 -36
        near:seen_#common 140 67 near:she_#common 105 154 near:she_#ending 0 79
        near:she_#meetVerb 125 72 near:she_#modal 0 87 near:she_#noticing 0 62 near:she_#past 0 94
        near:she_#writer 203 93 near:sinc_#common 83 0 near:so_#common -57 -77 near:so_#praise 0 67
        near:so_#writer 0 102 near:some_#common 0 -149 near:some_#people 0 -73
        near:tell_#writer -103 -63 near:tell_#you 83 75 near:thank_#you 0 68
        near:that_#benefit 0 94 near:that_#certain -80 -45 near:that_#common -11 0
        near:that_#ending -120 0 near:that_#modal 68 -59 near:that_#moveVerb 0 51
        near:that_#named 135 0 near:that_#negation -113 -47 near:that_#noticing -87 0
        near:that_#outcome -67 41 near:that_#passVerb -78 -94 near:that_#past 0 81
        near:that_#people -53 0 near:that_#third 0 -3 near:that_#universal -63 0
        near:that_#wantVerb 69 0 near:that_#writer 103 69 near:that_#you -131 59
        near:the_#accessVerb 471 62 near:the_#anyone 92 50 near:the_#benefit 57 0
        near:the_#capacity -122 47 near:the_#certain 0 -83 near:the_#comer -91 -4
        near:the_#common -27 34 near:the_#ending 107 -88 near:the_#final -205 -46
        near:the_#food 0 -52 near:the_#gap -86 0 near:the_#goVerb 99 65 near:the_#hedge 0 75
        near:the_#meetVerb 339 80 near:the_#modal 110 117 near:the_#moveVerb 0 63
        near:the_#named -91 91 near:the_#noticing 91 -42 near:the_#number 210 131
        near:the_#outcome -66 46 near:the_#passVerb 133 56 near:the_#past 406 164
        near:the_#people 421 129 near:the_#place -130 -57 near:the_#praise 47 70
        near:the_#relative 231 70 near:the_#resource -163 -13 near:the_#seat -328 -107
        near:the_#sendVerb 119 109 near:the_#sign -90 -64 near:the_#span -103 0
        near:the_#third 91 42 near:the_#time -182 109 near:the_#title 138 107 near:the_#token 0 -53
        near:the_#treatment -154 -33 near:the_#vacant -72 0 near:the_#wantVerb 0 48
        near:the_#work 0 -31 near:the_#writer -159 -176 near:the_#you 44 95
        near:their_#common -70 -56 near:them_#common -79 0 near:them_#outcome 0 -48
        near:them_#you 0 -68 near:ther_#common 0 95 near:ther_#modal 0 62 near:ther_#negation 0 -55
        near:they_#common -141 -156 near:they_#ending -91 -35 near:they_#hedge 0 -75
        near:they_#modal -63 -75 near:they_#moveVerb 0 -28 near:they_#noticing -65 -89
        near:they_#outcome 0 -33 near:they_#passVerb 0 -90 near:they_#past -88 -106
        near:they_#writer 0 -72 near:thing_#common 0 49 near:thre_#common 188 0
        near:thre_#span 98 0 near:thre_#time 161 0 near:through_#time 156 0 near:time_#common 0 61
        near:to_#accessVerb -77 -66 near:to_#anyone 65 -22 near:to_#benefit 177 0
        near:to_#certain -76 -52 near:to_#comer -77 0 near:to_#common -71 -84 near:to_#ending 0 -70
        near:to_#goVerb 0 -68 near:to_#hedge 75 39 near:to_#meetVerb 92 -70 near:to_#meeting -73 0
        near:to_#moveVerb 0 -141 near:to_#noticing 59 58 near:to_#number -62 0
        near:to_#passVerb 0 64 near:to_#past -56 0 near:to_#people -109 -79
        near:to_#resource 193 58 near:to_#seat -65 0 near:to_#sendVerb 129 0 near:to_#span -88 -36
        near:to_#third 80 15 near:to_#time 0 76 near:to_#work 167 40 near:to_#writer 83 113
        near:to_#you 138 -28 near:told_#writer 90 96 near:told_#you -76 0 near:two_#common 0 47
        near:two_#number 0 -60 near:us_#common -67 0 near:want_#common 115 0
        near:want_#noticing 136 0 near:was_#common 67 0 near:we_#anyone 168 0 near:we_#common 99 28
        near:we_#ending -89 0 near:we_#meetVerb 0 44 near:we_#past -88 0 near:what_#accessVerb 0 53
        near:what_#common -128 -38 near:what_#credential -75 0 near:what_#ending 0 141
        near:what_#meetVerb 0 68 near:what_#noticing 0 74 near:what_#writer 0 53
        near:what_#you -63 0 near:when_#common 0 -60 near:when_#past -95 -90
        near:who_#accessVerb 0 -38 near:who_#common 58 84 near:who_#ending 5 0
        near:who_#goVerb 81 55 near:who_#meetVerb 177 0 near:who_#modal -89 -41
        near:who_#moveVerb 68 75 near:who_#noticing 55 30 near:who_#passVerb 97 0
        near:who_#past 234 132 near:who_#place 153 0 near:who_#you 116 0 near:whom_#common 171 131
        near:whom_#past 124 121 near:whom_#you 178 157 near:whos_#past 164 0
        near:whos_#relative 245 114 near:will_#accessVerb 0 -45 near:will_#benefit 0 51
        near:will_#common 0 108 near:will_#ending 0 52 near:will_#meetVerb -55 45
        near:will_#negation 0 62 near:will_#noticing 135 45 near:will_#wantVerb 0 82
        near:will_#you -66 0 near:with_#accessVerb 0 64 near:with_#anyone -87 -141
        near:with_#certain 0 -64 near:with_#comer -80 -64 near:with_#common 118 -89
        near:with_#named 0 95 near:with_#number 0 37 near:with_#people 0 -35 near:with_#sign -74 0
        near:with_#third 248 3 near:with_#universal 0 -66 near:with_#you 0 32
        near:work_#common 0 -45 near:would_#anyone 0 -52 near:would_#benefit 15 -30
        near:would_#certain 105 0 near:would_#common 0 -25 near:would_#ending -54 52
        near:would_#giveVerb -67 -17 near:would_#goVerb 96 0 near:would_#hedge 0 -74
        near:would_#meetVerb 0 107 near:would_#noticing 82 -25 near:would_#passVerb -59 0
        near:would_#praise 0 -113 near:would_#wantVerb 46 -24 near:would_#writer -53 -45
        near:would_#you -66 -34 near:year_#writer 0 75 near:you_#accessVerb -44 0
        near:you_#anyone -80 -34 near:you_#benefit 0 4 near:you_#capacity 87 0
        near:you_#certain -147 -35 near:you_#comer 0 -29 near:you_#common 45 40
        near:you_#credential 0 30 near:you_#ending -51 -69 near:you_#food 0 -47
        near:you_#goVerb -77 -28 near:you_#hedge 138 23 near:you_#meetVerb -44 0
        near:you_#meeting 0 -55 near:you_#modal 160 146 near:you_#moveVerb -40 -92
        near:you_#named 274 84 near:you_#negation -84 0 near:you_#noticing -155 -86
        near:you_#outcome 0 -6 near:you_#passVerb -78 -103 near:you_#past 48 39
        near:you_#people -102 -116 near:you_#place -52 -43 near:you_#praise -74 -62
        near:you_#resource 76 0 near:you_#seat 119 0 near:you_#sendVerb 109 54
        near:you_#third -66 -3 near:you_#universal -123 0 near:you_#wantVerb 67 70
        near:you_#writer 0 -55 near:you_#you -96 81 near:young_#people 0 69
        near:your_#accessVerb -151 -83 near:your_#anyone 90 -21 near:your_#benefit -54 80
        near:your_#capacity 0 58 near:your_#certain 144 92 near:your_#comer 136 0
        near:your_#common -198 -89 near:your_#ending -46 0 near:your_#giveVerb 0 73
        near:your_#goVerb -86 -72 near:your_#hedge -45 -124 near:your_#meetVerb -80 0
        near:your_#meeting 0 48 near:your_#modal -93 -173 near:your_#moveVerb -123 -63
        near:your_#named 109 0 near:your_#negation 146 0 near:your_#noticing 0 141
        near:your_#outcome 0 -37 near:your_#passVerb 0 -101 near:your_#past 99 115
        near:your_#people -130 -37 near:your_#praise 157 -76 near:your_#resource -34 110
        near:your_#seat -55 36 near:your_#sign 0 -67 near:your_#span 68 23 near:your_#time 0 66
        near:your_#vacant 0 53 near:your_#work -211 0 near:your_#writer -80 53 near:your_#you 0 -95
        pair:^_any 0 51 pair:^_can 151 0 pair:^_do 249 0 pair:^_he 429 364 pair:^_i -304 -121
        pair:^_it -66 -108 pair:^_my -169 -129 pair:^_one 240 114 pair:^_she 149 256
        pair:^_thank 201 93 pair:^_the -78 196 pair:^_they -124 -76 pair:^_we -117 0
        pair:^_what -75 0 pair:^_would -64 -100 pair:^_you 14 33 pair:^_your -190 5
        pair:a_client 216 0 pair:a_few 137 -31 pair:a_free 0 -66 pair:a_lot 0 -67
        pair:about_it 0 -81 pair:about_the -92 133 pair:all_the 0 95 pair:am_a -66 0
        pair:am_writ 94 0 pair:an_hour 138 0 pair:and_a 106 -72 pair:and_i -104 20
        pair:and_it -49 0 pair:and_mine 0 -42 pair:and_my 0 137 pair:and_she 0 73
        pair:and_that 94 0 pair:and_the -63 17 pair:and_they -75 -56 pair:and_to 140 0
        pair:and_you 0 -92 pair:and_your 0 46 pair:are_the 0 70 pair:as_it 154 0 pair:as_well 0 96
        pair:ask_$ 135 0 pair:ask_you 125 0 pair:at_the -332 0 pair:at_your -75 0
        pair:be_glad 116 0 pair:befor_the 116 -55 pair:by_the -110 0 pair:can_not 76 0
        pair:com_to 203 93 pair:come_to -94 0 pair:day_$ 0 -64 pair:day_of 270 0 pair:did_not 171 0
        pair:do_not -66 -38 pair:do_with -90 0 pair:do_you 248 0 pair:for_the 0 -141
        pair:for_them 0 -80 pair:for_you -56 52 pair:for_your -51 -48 pair:from_the 156 0
        pair:from_your 159 0 pair:glad_to 115 0 pair:had_been 196 0 pair:had_not 0 92
        pair:has_been 123 70 pair:have_a 72 0 pair:have_been -118 71 pair:have_seen 102 96
        pair:have_the 105 82 pair:he_has 0 82 pair:he_is 0 63 pair:he_would 0 75 pair:her_$ 128 61
        pair:him_and 0 81 pair:hour_on 122 0 pair:how_you 0 75 pair:i_am -80 22 pair:i_ask 113 0
        pair:i_can -51 -61 pair:i_come 0 86 pair:i_could 89 0 pair:i_do -81 -58 pair:i_had 132 64
        pair:i_have 133 -37 pair:i_know 67 95 pair:i_think 137 44 pair:i_was -93 -68
        pair:i_will 0 64 pair:i_would 115 0 pair:if_you -82 16 pair:in_a 296 0 pair:in_my 83 84
        pair:in_the -97 33 pair:in_your 87 7 pair:is_a 0 63 pair:is_not -65 -54 pair:is_the 166 103
        pair:it_$ 7 0 pair:it_and -39 0 pair:it_is -104 -105 pair:it_was 136 58 pair:know_that 97 0
        pair:like_to -71 0 pair:love_to 0 -36 pair:may_have 148 0 pair:me_$ -155 67
        pair:me_and 134 0 pair:me_in 126 53 pair:me_on 259 159 pair:me_that 0 76 pair:mine_$ 168 50
        pair:my_offic 99 82 pair:my_own -78 0 pair:not_know 0 -84 pair:of_a 86 0 pair:of_it 0 126
        pair:of_mine 0 69 pair:of_my 0 -38 pair:of_the 17 132 pair:of_them -154 -62
        pair:of_us -110 -87 pair:of_your 125 0 pair:on_a -94 0 pair:on_monday 213 109
        pair:on_my 0 84 pair:on_the 6 -155 pair:on_thursday 0 75 pair:on_wednesday 133 0
        pair:one_$ -81 0 pair:one_who 200 0 pair:peopl_who 0 -115 pair:put_the 220 0
        pair:read_it -98 0 pair:right_$ -118 0 pair:room_$ 0 67 pair:say_it 0 98 pair:say_that 0 57
        pair:she_has 0 57 pair:she_is 215 101 pair:side_of 0 137 pair:sinc_$ 119 0
        pair:sinc_the 114 94 pair:so_$ 102 91 pair:some_of -91 -75 pair:talk_about 130 0
        pair:tell_me -118 -110 pair:tell_you 172 77 pair:thank_for 222 0 pair:thank_you 60 81
        pair:that_i 146 0 pair:that_is -57 0 pair:that_the 167 79 pair:that_they 0 -77
        pair:that_you 0 69 pair:that_your -80 0 pair:the_boy 134 0 pair:the_day 78 0
        pair:the_first 0 51 pair:the_gate 276 0 pair:the_hous 138 0 pair:the_littl 148 0
        pair:the_one 394 209 pair:the_peopl 0 -49 pair:the_same -100 45 pair:the_third 261 0
        pair:the_two 113 89 pair:them_$ -107 -78 pair:ther_is -51 -64 pair:they_are 0 -93
        pair:they_would 0 -60 pair:to_ask 90 0 pair:to_be -48 0 pair:to_hear 53 0
        pair:to_me 222 199 pair:to_talk 225 0 pair:to_tell 0 51 pair:to_the -309 -26
        pair:to_your 0 -32 pair:told_me 0 83 pair:told_the -125 0 pair:too_$ -75 0
        pair:want_to 180 51 pair:was_a -80 57 pair:was_the 161 0 pair:what_i 0 100
        pair:who_has 73 75 pair:who_have 0 -88 pair:who_is 141 0 pair:whom_you 251 188
        pair:will_be 34 -74 pair:with_a 0 42 pair:with_her 148 71 pair:with_me 0 80
        pair:with_the 717 316 pair:would_like 78 62 pair:would_love -81 -74 pair:would_you -63 -59
        pair:year_$ -121 0 pair:year_and -83 0 pair:you_$ 129 0 pair:you_and 0 143
        pair:you_are -59 0 pair:you_can 0 68 pair:you_did 154 0 pair:you_gave 88 0
        pair:you_have -146 -43 pair:you_let 86 56 pair:you_may 170 0 pair:you_said 0 -62
        pair:you_told -122 -101 pair:you_will 97 19 pair:you_would 79 -37 pair:you_wrot 0 -74
        pair:your_offic 0 -56 pair:your_patient 0 -71 some:#accessVerb 72 44 some:#anyone -151 -35
        some:#benefit 18 48 some:#capacity -133 -65 some:#certain -66 -88 some:#comer -147 -60
        some:#common -274 31 some:#credential 97 64 some:#ending -127 96 some:#final 0 -52
        some:#food -63 4 some:#gap -113 -81 some:#giveVerb -276 -66 some:#goVerb -10 0
        some:#growth -213 -67 some:#hedge 60 53 some:#hollow -84 0 some:#meetVerb 63 82
        some:#meeting -365 40 some:#modal -22 65 some:#month 366 209 some:#moveVerb 53 -44
        some:#named 1956 615 some:#negation -109 -115 some:#noticing 298 33 some:#number 86 -28
        some:#outcome -310 46 some:#passVerb -80 -80 some:#past 139 86 some:#people -398 -165
        some:#place -143 144 some:#praise -67 0 some:#profession -345 -136 some:#relative 248 75
        some:#resource -255 0 some:#seat -143 -47 some:#sendVerb 308 0 some:#sign -293 -64
        some:#social -217 55 some:#span 278 0 some:#symptom -192 -33 some:#third 664 512
        some:#time 227 107 some:#title 137 133 some:#token 37 -147 some:#treatment 230 54
        some:#universal -134 -126 some:#vacant -72 -68 some:#wantVerb -64 64 some:#we -85 26
        some:#work -153 -46 some:#writer -53 -28 some:#you 197 132 wish:I_be 189 -116
        wish:I_like 0 34 wish:I_love 0 -52 wish:They_be 0 51 wish:You_have 98 90 word:'s 272 47
        word:4 249 0 word:a -584 -196 word:about 357 36 word:accident 348 134 word:after -201 86
        word:afternoon -60 -104 word:again -149 -87 word:against 235 0 word:agr 352 0
        word:ahead 210 0 word:all -27 87 word:allow 206 0 word:already 0 69 word:also -82 46
        word:alway -80 -111 word:am -158 -32 word:an -85 -38 word:and -145 0 word:answer -97 -66
        word:any -179 0 word:anyon -87 0 word:anyth -76 -76 word:appointment 206 0
        word:are -407 -37 word:as 76 21 word:ask 37 0 word:at -286 -79 word:b 314 0
        word:back -192 0 word:bad -101 0 word:be -64 40 word:been 451 185 word:befor 191 0
        word:behind 114 0 word:best -140 51 word:better -98 109 word:between 50 0 word:binder 234 0
        word:book -127 -68 word:borrow 198 0 word:both 262 87 word:boy 327 113 word:bring -106 -78
        word:bulletin 0 -102 word:burn 130 0 word:bus -117 0 word:but -158 -128 word:by -65 66
        word:call -162 57 word:came 103 18 word:can 0 95 word:card 0 -22 word:care 149 0
        word:carry 0 66 word:case 0 70 word:chair 0 -69 word:child -122 0 word:children -147 -32
        word:choos 0 -63 word:city 99 0 word:clas 0 -47 word:client 433 0 word:clos 0 -75
        word:coff -85 -49 word:com 329 179 word:come -304 -69 word:copy -90 0 word:corner -103 0
        word:could -85 66 word:counselor -127 -58 word:county -69 0 word:coupl 0 72
        word:court 147 85 word:courtroom 180 0 word:cut 0 -90 word:day -55 -155 word:dentist 265 0
        word:desk 0 81 word:did 436 139 word:do -250 -62 word:doctor -135 0 word:doe -206 -100
        word:dog 0 81 word:doing 0 119 word:done 0 36 word:door -111 -52 word:down -119 55
        word:each 297 28 word:early 0 -68 word:eat 317 0 word:eleven 113 105 word:end 49 0
        word:escap 273 0 word:even -207 0 word:every 0 58 word:everyon 118 0 word:eye 211 0
        word:family -142 71 word:fast 255 0 word:ferry 234 0 word:few 191 -57 word:find 0 -34
        word:fine 77 0 word:fire 0 102 word:first 0 60 word:five -79 0 word:floor -102 0
        word:folk -77 -69 word:follow 224 0 word:for 59 -28 word:found 176 0 word:four -69 -31
        word:fourth 168 0 word:free -89 -106 word:friday 0 53 word:friend 164 0 word:from 267 98
        word:front -72 79 word:gate 386 0 word:gather 136 0 word:gave 180 0 word:get -218 -56
        word:girl 142 0 word:giv 194 0 word:give -139 -114 word:given 155 0 word:glad 152 0
        word:go 0 63 word:gone -82 0 word:good -83 0 word:got -54 0 word:grader 93 0
        word:great 97 0 word:green 264 0 word:grief -117 0 word:group -87 -30 word:had 195 42
        word:half -83 0 word:hand 84 114 word:happen 206 0 word:has 304 235 word:have -181 -55
        word:he 708 498 word:hear 196 0 word:heard -90 0 word:help 0 77 word:her 510 530
        word:here -150 0 word:him 352 430 word:his 566 465 word:home -179 0 word:hospital -82 0
        word:hour 144 -86 word:hous 89 0 word:how 101 5 word:hundr 0 -82 word:husband -129 0
        word:i 11 -46 word:idea 0 92 word:if -230 0 word:in -53 46 word:into -136 -80
        word:is 191 116 word:it -332 -80 word:its 0 59 word:just 0 -31 word:keep -185 0
        word:kept 172 95 word:kid -236 -73 word:kind 153 0 word:kitchen -143 -103 word:know 31 54
        word:last 144 110 word:late 0 59 word:later -126 -104 word:laugh -88 0 word:leav 112 0
        word:les -88 0 word:like 161 189 word:line 107 0 word:list -87 -67 word:littl 282 93
        word:long -90 0 word:look -51 -52 word:los 0 -93 word:lost 0 61 word:lot -64 -104
        word:love -109 -96 word:lunch -30 67 word:made -166 0 word:maker 367 0 word:man 0 -53
        word:many -63 -179 word:march 243 84 word:may 207 95 word:me 373 229 word:meet 95 63
        word:men -95 -91 word:met 159 0 word:might -106 -37 word:mine 119 30 word:minut 201 59
        word:monday 247 153 word:month 44 -151 word:more -159 132 word:morn -140 -137
        word:morning 151 113 word:most -98 99 word:mother 153 77 word:mr 296 115 word:much 0 135
        word:must 0 146 word:my -154 -91 word:myself -93 -85 word:nam -118 -45 word:name 233 51
        word:nearly 145 0 word:need 0 137 word:never -78 0 word:new -39 -40 word:next 130 32
        word:night -217 -14 word:nine 201 0 word:nineteen 154 0 word:no -222 -118 word:nobody 103 0
        word:not 70 64 word:note 0 61 word:noth -84 31 word:notic 0 -63 word:now 227 147
        word:number -83 -111 word:of 262 16 word:off 0 -108 word:offic 45 0 word:often -79 0
        word:old 180 0 word:on 154 91 word:once -130 -95 word:one 17 177 word:only 0 61
        word:open 107 -66 word:or -303 -43 word:order 176 0 word:other -61 257 word:our 176 0
        word:out 0 -125 word:outsid 165 0 word:over 0 -20 word:own -66 0 word:page -112 0
        word:pair 195 0 word:paper 116 0 word:parent -180 -157 word:parrot 155 0 word:part -82 78
        word:patient 133 -71 word:peopl -376 -251 word:period 231 0 word:permission 303 0
        word:person -112 -79 word:phon -122 0 word:pick -68 0 word:pink 237 0 word:plan 0 88
        word:play 0 99 word:point 101 0 word:practic -92 0 word:print -85 -84 word:process 226 0
        word:put 56 45 word:reason 132 0 word:recall 403 0 word:reply 259 0 word:report 143 168
        word:rest -104 0 word:retir 219 0 word:review 192 0 word:ring 185 0 word:room -123 0
        word:row 0 118 word:run -188 -42 word:said 125 0 word:same -152 39 word:saw 131 81
        word:say 0 90 word:school -123 0 word:second -117 91 word:see 168 0 word:seen 382 125
        word:send 116 -81 word:sent 168 0 word:september 150 0 word:session 156 140
        word:seven 202 0 word:shall 0 -85 word:shar 114 0 word:she 552 417 word:sheet 0 79
        word:should -145 0 word:show 170 66 word:side 0 124 word:sign -89 59 word:sinc 511 321
        word:sister 133 0 word:sit -132 -119 word:six 114 0 word:sleep -74 0 word:so -146 89
        word:some -255 -191 word:someth -69 -66 word:speak -147 -71 word:spent 206 0 word:spr 42 93
        word:staff -94 -64 word:start -86 -51 word:stop 113 -35 word:sunday -104 59 word:t 340 0
        word:tabl -171 -85 word:take -98 0 word:talk 251 0 word:tea 0 -75 word:teach 79 161
        word:teacher 128 0 word:tell -112 0 word:ten -136 0 word:than -233 -72 word:thank 340 155
        word:that -55 65 word:the 36 55 word:their -122 -153 word:them -449 -380 word:then -106 0
        word:ther 0 99 word:therapist -92 0 word:therapy 0 77 word:they -655 -420 word:thi 69 22
        word:thing -178 111 word:think 58 16 word:third 485 0 word:thos -148 -143
        word:thre 370 -116 word:through 316 35 word:thursday 105 86 word:time 121 91
        word:to -68 -14 word:told -192 0 word:too 0 -100 word:took 96 0 word:train -208 0
        word:treat 97 0 word:tri 229 0 word:truck 128 0 word:tuesday 121 189 word:twic -139 0
        word:twin 311 0 word:two 42 97 word:under 106 0 word:until -215 0 word:up -129 -90
        word:us -365 -142 word:use -177 0 word:violin 371 0 word:visit -128 0 word:wait -119 -97
        word:walk -104 -56 word:want 190 68 word:was 212 100 word:watch 0 124 word:way -149 0
        word:we -10 33 word:wednesday 202 95 word:week 23 93 word:weekend -86 0 word:welcom 0 -87
        word:well 0 122 word:were -65 44 word:what -403 -49 word:whatever -123 0 word:when -118 -56
        word:whenever 0 -40 word:wher -101 -99 word:whether -94 0 word:which -357 -172
        word:whil 0 65 word:who 381 68 word:whol -183 0 word:whom 460 291 word:whos 554 203
        word:will 31 57 word:winter 197 0 word:with 500 291 word:word -113 0 word:work 0 36
        word:would -329 13 word:writ 64 161 word:written -107 0 word:wrot -215 0 word:year -118 0
        word:you 101 179 word:young 0 87 word:your -131 85
        """
}
