// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -436 -456
        deed:- 296 133 deed:-_#modal -124 51 deed:I -178 -58 deed:I_#modal -45 -71
        deed:I_#past -325 0 deed:I_am -59 0 deed:I_ask 114 0 deed:I_can -48 -95 deed:I_come 0 74
        deed:I_could -46 0 deed:I_do -78 -71 deed:I_had 0 78 deed:I_have 27 -38 deed:I_hope 0 56
        deed:I_know 67 0 deed:I_think 124 26 deed:I_want 74 0 deed:I_would 158 0 deed:My -73 1
        deed:My_#anyone 81 0 deed:My_#common 0 -52 deed:My_#people 0 -62
        deed:My_#relative -288 -141 deed:My_#social -100 0 deed:They 441 457
        deed:They_#modal 45 129 deed:They_#past 0 98 deed:They_are 0 -67 deed:They_has 92 103
        deed:They_is 206 138 deed:They_said 127 0 deed:They_told 0 69 deed:They_would -128 30
        deed:We -111 24 deed:We_#modal 0 32 deed:We_#past -82 0 deed:You -2 117
        deed:You_#modal 74 66 deed:You_#past 188 92 deed:You_and 0 69 deed:You_are 0 75
        deed:You_can 0 65 deed:You_for 84 44 deed:You_gave 97 0 deed:You_have -137 0
        deed:You_know 107 0 deed:You_may 170 0 deed:You_told -107 -100 deed:You_will 75 47
        deed:You_would 92 0 deed:You_wrot -84 0 deed:Your 97 235 deed:Your_#anyone 0 -63
        deed:Your_#common -78 24 deed:Your_#modal 0 -122 deed:Your_#people -108 -60
        deed:Your_#praise 126 0 deed:Your_#resource -68 28 deed:Your_#seat -53 42
        deed:Your_#time 0 46 deed:Your_#work -156 0 deed:Your_patient 0 -39 mark:digit 151 7
        mark:first -487 -72 mark:initials 421 0 mark:last -576 -72 mark:last-but-one -408 -72
        mark:last-but-two -179 -70 mark:long 550 108 mark:question 76 44 mark:quoted -468 -34
        mark:second -143 -72 mark:short -173 210 near:#accessVerb_'s 0 91 near:#accessVerb_a 47 78
        near:#accessVerb_about 0 -76 near:#accessVerb_and -122 14 near:#accessVerb_for 0 -8
        near:#accessVerb_i -53 0 near:#accessVerb_in 122 0 near:#accessVerb_it -76 -34
        near:#accessVerb_me 0 82 near:#accessVerb_my 0 64 near:#accessVerb_on 32 0
        near:#accessVerb_one 93 0 near:#accessVerb_that 0 21 near:#accessVerb_the 139 101
        near:#accessVerb_thi 77 0 near:#accessVerb_to 0 -56 near:#accessVerb_who 68 57
        near:#accessVerb_with -117 0 near:#accessVerb_you -109 0 near:#accessVerb_your 166 30
        near:#anyone_a 0 -44 near:#anyone_and -74 0 near:#anyone_i -64 0 near:#anyone_if 0 -72
        near:#anyone_is 0 -62 near:#anyone_like 0 60 near:#anyone_not 0 -59 near:#anyone_on 0 66
        near:#anyone_the 0 -54 near:#anyone_to 222 0 near:#anyone_who -138 -9
        near:#anyone_with 0 54 near:#anyone_would 0 -84 near:#anyone_your -58 -23
        near:#benefit_a 0 -46 near:#benefit_and -73 66 near:#benefit_for 77 37
        near:#benefit_from -82 0 near:#benefit_him 0 88 near:#benefit_how 120 0
        near:#benefit_i 0 42 near:#benefit_if 0 -50 near:#benefit_in 98 0 near:#benefit_it 211 0
        near:#benefit_of -51 33 near:#benefit_the -42 0 near:#benefit_to 101 -8
        near:#benefit_you 113 63 near:#benefit_your 0 38 near:#capacity_and 0 -51
        near:#capacity_on 59 0 near:#certain_a 70 0 near:#certain_and 146 94 near:#certain_at 0 -78
        near:#certain_have 0 -79 near:#certain_i 0 52 near:#certain_in -53 0 near:#certain_of 0 -42
        near:#certain_one -59 -42 near:#certain_that 0 47 near:#certain_the 57 68
        near:#certain_you -74 -60 near:#comer_a 118 0 near:#comer_i -67 -41 near:#comer_not 0 -56
        near:#comer_of 162 0 near:#comer_see 0 -63 near:#comer_the 0 62 near:#comer_to 0 -28
        near:#comer_who -171 -126 near:#comer_would 0 -81 near:#common_a 60 -23
        near:#common_about 147 63 near:#common_after -74 0 near:#common_an -60 0
        near:#common_and -94 86 near:#common_are -73 -42 near:#common_at 3 5
        near:#common_back 0 -33 near:#common_be 0 -32 near:#common_becaus 0 -69
        near:#common_befor 0 63 near:#common_by -62 -65 near:#common_can -62 -97
        near:#common_could 81 86 near:#common_day -68 -56 near:#common_do -82 30
        near:#common_each 138 0 near:#common_every 93 116 near:#common_for 0 54
        near:#common_from -61 -59 near:#common_good 0 60 near:#common_has -76 0
        near:#common_have -111 -60 near:#common_he 0 58 near:#common_help 0 47
        near:#common_her 184 197 near:#common_him 0 166 near:#common_his 0 58 near:#common_i 38 28
        near:#common_if 0 54 near:#common_in 156 58 near:#common_is -89 -54 near:#common_it 205 68
        near:#common_kid -66 0 near:#common_know -109 0 near:#common_like 0 72
        near:#common_littl 104 0 near:#common_may 74 0 near:#common_mine 0 54 near:#common_my 0 66
        near:#common_name 104 0 near:#common_night 0 71 near:#common_not 0 -52
        near:#common_of 95 -39 near:#common_on 25 63 near:#common_one -49 -32
        near:#common_or -51 -35 near:#common_out 57 -111 near:#common_peopl -67 -35
        near:#common_she 0 61 near:#common_sinc 179 61 near:#common_so 0 60 near:#common_talk 85 0
        near:#common_than -61 -66 near:#common_that 0 98 near:#common_the -5 -67
        near:#common_their -84 -101 near:#common_them 0 -138 near:#common_they -88 -47
        near:#common_thi 84 44 near:#common_thing -61 0 near:#common_thre -85 0
        near:#common_to 137 -47 near:#common_two -69 -52 near:#common_up 0 -24
        near:#common_was 70 116 near:#common_well 0 51 near:#common_what -53 44
        near:#common_when -57 -70 near:#common_who 9 0 near:#common_with -230 108
        near:#common_work -46 -72 near:#common_would -62 -66 near:#common_you 173 57
        near:#common_your 38 80 near:#credential_not 12 -47 near:#credential_the 138 37
        near:#credential_you 140 0 near:#ending_a -61 -7 near:#ending_about -99 -59
        near:#ending_and -68 59 near:#ending_been 153 131 near:#ending_for -72 0
        near:#ending_from 0 38 near:#ending_had 97 0 near:#ending_her 201 80
        near:#ending_him 108 165 near:#ending_i -46 0 near:#ending_in 70 63
        near:#ending_it -130 -63 near:#ending_me 14 16 near:#ending_my 96 40 near:#ending_not 0 86
        near:#ending_on 175 78 near:#ending_peopl 0 -32 near:#ending_room 0 70
        near:#ending_seen 124 74 near:#ending_sinc 0 90 near:#ending_tell 0 84
        near:#ending_that 0 41 near:#ending_the -100 10 near:#ending_them 0 -45
        near:#ending_to 13 54 near:#ending_told 0 45 near:#ending_two 0 47 near:#ending_what 0 68
        near:#ending_who 109 62 near:#ending_with -80 142 near:#ending_work 0 50
        near:#ending_you 31 0 near:#ending_your 180 0 near:#final_a 0 -74 near:#final_for 127 0
        near:#final_of 99 -66 near:#final_the 0 37 near:#final_to 0 -53 near:#gap_for 0 39
        near:#gap_in 0 -64 near:#giveVerb_a 0 -94 near:#giveVerb_and -117 0
        near:#giveVerb_for 0 -52 near:#giveVerb_i 0 71 near:#giveVerb_in 46 0
        near:#giveVerb_it -75 0 near:#giveVerb_me 113 92 near:#giveVerb_on 0 -62
        near:#giveVerb_to 153 71 near:#giveVerb_with -58 0 near:#goVerb_a -83 99
        near:#goVerb_and -67 0 near:#goVerb_at -53 0 near:#goVerb_it -88 -21 near:#goVerb_me 0 58
        near:#goVerb_on 0 35 near:#goVerb_the 78 -75 near:#goVerb_to 48 0
        near:#goVerb_with -131 -38 near:#goVerb_you -90 -76 near:#goVerb_your 0 -70
        near:#growth_to 0 76 near:#hedge_a 58 -55 near:#hedge_could 0 113 near:#hedge_for 67 47
        near:#hedge_have 185 35 near:#hedge_help 0 76 near:#hedge_i -49 -27 near:#hedge_it 0 -11
        near:#hedge_of -127 -14 near:#hedge_on 0 74 near:#hedge_that -78 26 near:#hedge_the -40 0
        near:#hedge_them 0 -61 near:#hedge_they 0 -54 near:#hedge_to 62 -48 near:#hedge_we 0 94
        near:#hedge_would -52 -30 near:#hedge_you 0 32 near:#hedge_your -61 -35
        near:#meetVerb_a -68 -15 near:#meetVerb_about 67 -45 near:#meetVerb_and -123 66
        near:#meetVerb_at -30 -60 near:#meetVerb_for -69 -34 near:#meetVerb_from 93 0
        near:#meetVerb_it -127 -56 near:#meetVerb_me 83 61 near:#meetVerb_my 84 0
        near:#meetVerb_on 84 16 near:#meetVerb_out 84 0 near:#meetVerb_the 191 156
        near:#meetVerb_them 0 -46 near:#meetVerb_with -194 -55 near:#meetVerb_you -197 -32
        near:#meetVerb_your 47 -35 near:#meeting_about 118 0 near:#meeting_and 39 0
        near:#meeting_on -42 0 near:#meeting_the -134 27 near:#meeting_with -64 -48
        near:#meeting_you 77 0 near:#modal_a 92 -76 near:#modal_and 0 69 near:#modal_at -56 0
        near:#modal_be 65 1 near:#modal_better 0 48 near:#modal_come 0 40 near:#modal_do -101 40
        near:#modal_for -60 -88 near:#modal_get 0 -50 near:#modal_have 54 37 near:#modal_help 0 79
        near:#modal_i -50 -18 near:#modal_in 0 -88 near:#modal_it -71 -47 near:#modal_like 0 37
        near:#modal_love 0 -48 near:#modal_me -68 -53 near:#modal_more 0 83 near:#modal_not 109 44
        near:#modal_of 0 69 near:#modal_on -68 0 near:#modal_other 0 102 near:#modal_tell 85 0
        near:#modal_that 80 0 near:#modal_the 82 75 near:#modal_to 28 67 near:#modal_we 86 71
        near:#modal_with -107 0 near:#modal_you -30 -37 near:#modal_your 0 -54
        near:#moveVerb_a 89 0 near:#moveVerb_and 0 28 near:#moveVerb_at 0 -52
        near:#moveVerb_by 0 -49 near:#moveVerb_for 72 0 near:#moveVerb_it 8 -54
        near:#moveVerb_me 0 51 near:#moveVerb_of 0 -63 near:#moveVerb_on 51 47
        near:#moveVerb_one -73 0 near:#moveVerb_the -137 18 near:#moveVerb_to 97 0
        near:#moveVerb_up 0 -37 near:#moveVerb_with -87 0 near:#moveVerb_you 0 -83
        near:#moveVerb_your 0 -76 near:#named_'s 78 0 near:#named_and -148 0 near:#named_has 156 0
        near:#named_i 54 0 near:#named_it 97 0 near:#named_me 85 0 near:#named_on 212 0
        near:#named_the 39 62 near:#named_to 157 125 near:#named_was 119 0 near:#named_who 147 145
        near:#named_you 134 97 near:#negation_a -41 0 near:#negation_and 149 92
        near:#negation_in 0 -61 near:#negation_it 0 95 near:#negation_one 0 -80
        near:#negation_that 0 64 near:#negation_to -76 -42 near:#noticing_about 27 0
        near:#noticing_and -110 157 near:#noticing_at -49 0 near:#noticing_for 0 22
        near:#noticing_from -63 0 near:#noticing_have 102 82 near:#noticing_her 0 84
        near:#noticing_him 117 64 near:#noticing_how 104 0 near:#noticing_in 146 88
        near:#noticing_is 0 62 near:#noticing_it 126 47 near:#noticing_me 57 25
        near:#noticing_my 58 0 near:#noticing_on 0 116 near:#noticing_someth 117 0
        near:#noticing_that 87 66 near:#noticing_the 91 -72 near:#noticing_them 0 -49
        near:#noticing_they 0 -47 near:#noticing_to -173 -29 near:#noticing_what -91 -41
        near:#noticing_with -122 -74 near:#noticing_would 100 0 near:#noticing_you 277 69
        near:#noticing_your 36 0 near:#number_a 143 57 near:#number_and -55 23
        near:#number_at -64 -43 near:#number_day 66 -59 near:#number_i 68 0 near:#number_in 0 32
        near:#number_is 139 0 near:#number_on 59 0 near:#number_one 127 77 near:#number_or 0 -50
        near:#number_the 189 64 near:#number_who 149 0 near:#number_with 75 73
        near:#number_would 106 0 near:#number_you 0 32 near:#number_your 91 0
        near:#outcome_a -74 -26 near:#outcome_and 0 68 near:#outcome_at 0 -54
        near:#outcome_his 0 67 near:#outcome_how 88 -61 near:#outcome_i -47 -40
        near:#outcome_in 0 -65 near:#outcome_it -60 -85 near:#outcome_that 59 0
        near:#outcome_the -97 -45 near:#outcome_to 0 -28 near:#outcome_what 0 -71
        near:#outcome_with -51 0 near:#outcome_would 136 0 near:#outcome_you 113 28
        near:#outcome_your 0 50 near:#passVerb_a 60 0 near:#passVerb_and 0 46
        near:#passVerb_her 0 75 near:#passVerb_i 83 0 near:#passVerb_in 75 0
        near:#passVerb_it -53 0 near:#passVerb_my -46 0 near:#passVerb_of 115 0
        near:#passVerb_on -72 0 near:#passVerb_one 0 -66 near:#passVerb_that 60 42
        near:#passVerb_the -45 -117 near:#passVerb_to -87 -28 near:#passVerb_you 0 -49
        near:#passVerb_your 0 40 near:#past_a -240 -47 near:#past_about 55 0 near:#past_and -86 70
        near:#past_as 162 0 near:#past_at -41 -78 near:#past_been 143 0 near:#past_by -73 0
        near:#past_could 134 0 near:#past_down -69 0 near:#past_every 76 0 near:#past_for 40 90
        near:#past_from -116 0 near:#past_good 0 57 near:#past_her 122 84 near:#past_him -77 115
        near:#past_his 104 96 near:#past_i 88 62 near:#past_in 217 112 near:#past_it 37 0
        near:#past_me 129 149 near:#past_my 0 -19 near:#past_not 87 33 near:#past_of 108 43
        near:#past_on 42 74 near:#past_one -97 0 near:#past_out 121 0 near:#past_so -79 0
        near:#past_that 0 17 near:#past_the 104 62 near:#past_them -64 -76 near:#past_to 35 51
        near:#past_up 0 -64 near:#past_us 0 -32 near:#past_what -55 0 near:#past_with 0 77
        near:#past_you -93 -64 near:#past_your -43 0 near:#people_'s -103 0 near:#people_a 111 0
        near:#people_about -68 0 near:#people_and -56 -84 near:#people_from 101 103
        near:#people_had 104 0 near:#people_has -92 0 near:#people_have -87 -88
        near:#people_i -106 -14 near:#people_in 127 0 near:#people_is 0 -76 near:#people_it 0 -56
        near:#people_me 0 -47 near:#people_my 0 -45 near:#people_not 0 -31 near:#people_of 28 0
        near:#people_on 53 -43 near:#people_see 0 -79 near:#people_that -79 0
        near:#people_the 274 64 near:#people_them 0 -43 near:#people_to -42 -73
        near:#people_who -86 -137 near:#people_whos 129 0 near:#people_with 205 105
        near:#people_would 0 -101 near:#people_you 87 74 near:#place_and -59 -57
        near:#place_the 190 37 near:#praise_and -59 -36 near:#praise_for -49 -38
        near:#praise_i 0 48 near:#praise_of 63 0 near:#praise_to 0 -24 near:#praise_who 0 -48
        near:#praise_with 43 99 near:#praise_you -71 -27 near:#praise_your 0 -31
        near:#relative_and -111 0 near:#relative_in 0 66 near:#relative_the 138 58
        near:#resource_about 85 0 near:#resource_and 100 32 near:#resource_for -62 -111
        near:#resource_i 0 55 near:#resource_on 0 32 near:#resource_the -69 0
        near:#resource_to -67 -19 near:#resource_with -85 0 near:#resource_you -58 -45
        near:#seat_a -63 0 near:#seat_at 0 -51 near:#seat_is -59 -93 near:#seat_of -87 0
        near:#seat_on 71 0 near:#seat_to -72 -56 near:#seat_with -92 0 near:#seat_you -60 -64
        near:#seat_your 0 57 near:#sendVerb_to 78 0 near:#sign_of 74 0 near:#sign_the -44 124
        near:#span_and 44 106 near:#span_i 77 0 near:#span_of 37 0 near:#span_the 0 -55
        near:#span_to 91 0 near:#span_your 0 -95 near:#takeVerb_the 0 72 near:#takeVerb_to 0 -43
        near:#third_a -142 -63 near:#third_and 0 145 near:#third_are 0 -54 near:#third_be 0 55
        near:#third_been 0 102 near:#third_could 94 0 near:#third_had -86 0 near:#third_has 84 161
        near:#third_i 213 65 near:#third_in 41 63 near:#third_is 292 202 near:#third_me 152 82
        near:#third_not 0 42 near:#third_on 0 60 near:#third_sinc 0 92 near:#third_tell -98 0
        near:#third_that 208 71 near:#third_the 288 239 near:#third_to 124 49 near:#third_told 0 70
        near:#third_was 0 74 near:#third_will 0 66 near:#third_with 256 44
        near:#third_would -109 27 near:#third_you -54 2 near:#third_your 0 36 near:#time_a -41 71
        near:#time_after 0 48 near:#time_and 0 56 near:#time_at -130 -75 near:#time_for -66 -29
        near:#time_i 45 -42 near:#time_is -50 0 near:#time_of 193 0 near:#time_on 84 18
        near:#time_or -41 90 near:#time_that -102 0 near:#time_the 60 32 near:#time_when 0 -83
        near:#time_with -75 0 near:#treatment_and 57 41 near:#treatment_is 0 -61
        near:#treatment_on 111 0 near:#treatment_the 0 -54 near:#universal_a 82 64
        near:#universal_and 109 0 near:#universal_have 0 -78 near:#universal_in 0 44
        near:#universal_of -67 0 near:#universal_one 0 -30 near:#universal_that -50 45
        near:#universal_the -44 0 near:#universal_to -47 0 near:#universal_who 0 -41
        near:#universal_you -55 0 near:#vacant_a 0 59 near:#wantVerb_at -70 0
        near:#wantVerb_for 0 -55 near:#wantVerb_the 84 45 near:#wantVerb_to 72 -49
        near:#wantVerb_you 59 0 near:#we_a 149 0 near:#work_about 99 0 near:#work_and -68 0
        near:#work_i 0 62 near:#work_it 0 -50 near:#work_on -118 44 near:#work_the 79 30
        near:#work_to 0 -80 near:#work_with -67 -51 near:#work_you -90 -56 near:#writer_a -156 -85
        near:#writer_am -44 0 near:#writer_and 0 47 near:#writer_ask 107 0 near:#writer_be 110 -75
        near:#writer_been 72 51 near:#writer_bring 0 -51 near:#writer_by 0 53
        near:#writer_can 0 -58 near:#writer_come 0 50 near:#writer_could 0 44 near:#writer_do -83 0
        near:#writer_for 0 -49 near:#writer_got 0 43 near:#writer_had 79 72
        near:#writer_have 74 -31 near:#writer_he 123 0 near:#writer_how 0 67 near:#writer_i -78 0
        near:#writer_in -59 -58 near:#writer_is -76 -75 near:#writer_it -69 -99
        near:#writer_know 50 92 near:#writer_like -51 81 near:#writer_love 0 -31
        near:#writer_monday 174 109 near:#writer_my -86 0 near:#writer_not -118 -16
        near:#writer_of 71 0 near:#writer_offic -59 47 near:#writer_on 191 100
        near:#writer_own -40 -20 near:#writer_read -60 0 near:#writer_see 80 69
        near:#writer_seen 145 0 near:#writer_sinc 132 117 near:#writer_tell 171 65
        near:#writer_the 0 35 near:#writer_ther 0 83 near:#writer_think 75 43
        near:#writer_to -102 -26 near:#writer_was -52 0 near:#writer_what 0 -31
        near:#writer_who -91 0 near:#writer_with 107 57 near:#writer_work -66 0
        near:#writer_would 61 0 near:#writer_writ 114 181 near:#writer_you 100 101
        near:#writer_your -98 -58 near:#you_'s 0 -37 near:#you_a -51 0 near:#you_about 82 0
        near:#you_and 17 159 near:#you_are -53 0 near:#you_as 0 82 near:#you_ask -58 40
        near:#you_at -146 -52 near:#you_can 0 52 near:#you_do -56 46 near:#you_for 115 0
        near:#you_have 38 6 near:#you_her 0 39 near:#you_him -78 75 near:#you_i -57 10
        near:#you_in 0 -67 near:#you_is -52 0 near:#you_it -137 0 near:#you_know 97 54
        near:#you_may 111 0 near:#you_my -66 63 near:#you_not 0 68 near:#you_of 76 117
        near:#you_offic 0 -34 near:#you_on -145 54 near:#you_patient 0 -76 near:#you_recall 176 0
        near:#you_say -72 -61 near:#you_tell 0 -49 near:#you_that 100 0 near:#you_the 229 0
        near:#you_them -58 -36 near:#you_to 86 -113 near:#you_told 0 -65 near:#you_who 0 77
        near:#you_will 41 33 near:#you_with 0 -63 near:#you_would 0 -41 near:#you_you -95 -65
        near:#you_your -70 32 near:'s_#common 76 58 near:'s_#meetVerb 104 0 near:'s_#passVerb 0 88
        near:a_#accessVerb 45 66 near:a_#anyone 172 0 near:a_#capacity -46 -39
        near:a_#certain 115 -36 near:a_#comer 100 56 near:a_#common 0 -84 near:a_#ending 0 -83
        near:a_#food 0 -24 near:a_#gap 0 -74 near:a_#goVerb 66 -89 near:a_#hedge 56 -27
        near:a_#meetVerb 0 -69 near:a_#meeting -13 -84 near:a_#moveVerb 54 0 near:a_#number 0 -88
        near:a_#outcome -76 -119 near:a_#passVerb -45 0 near:a_#past 54 61 near:a_#people 89 -93
        near:a_#place 0 -51 near:a_#praise -88 -67 near:a_#profession -56 -23
        near:a_#resource -69 -120 near:a_#seat 0 -123 near:a_#sign 0 -89 near:a_#span -14 -97
        near:a_#time -118 -98 near:a_#treatment -55 -41 near:a_#universal 115 0
        near:a_#vacant 0 -91 near:a_#writer -57 44 near:a_#you -77 -67 near:about_#common 0 -65
        near:about_#named 296 0 near:about_#span 0 -71 near:about_#time 0 -71
        near:after_#common -90 -83 near:all_#common -76 0 near:allow_#writer 116 0
        near:am_#accessVerb 64 70 near:am_#common -25 72 near:am_#hedge 100 89 near:am_#named 75 46
        near:am_#noticing 80 0 near:am_#profession -103 0 near:an_#capacity 74 0
        near:an_#resource 74 0 near:an_#seat 0 -55 near:an_#span 55 0 near:an_#time 54 0
        near:an_#treatment 52 -58 near:and_#accessVerb 0 -91 near:and_#anyone -58 -88
        near:and_#benefit 0 -32 near:and_#certain 0 -78 near:and_#comer 0 -92
        near:and_#common -28 -53 near:and_#credential -88 0 near:and_#ending 134 118
        near:and_#final 120 65 near:and_#giveVerb -56 -47 near:and_#hedge -34 3
        near:and_#meetVerb 203 0 near:and_#meeting 0 -50 near:and_#modal -37 -103
        near:and_#moveVerb -82 0 near:and_#named 0 55 near:and_#negation -105 -22
        near:and_#noticing 179 34 near:and_#number -45 -24 near:and_#outcome -50 -32
        near:and_#passVerb -70 -82 near:and_#past 0 -10 near:and_#people -65 -54
        near:and_#third 43 120 near:and_#time 0 45 near:and_#universal 0 -108 near:and_#we -74 0
        near:and_#writer -173 -79 near:and_#you 5 98 near:any_#common -44 40 near:any_#time -35 22
        near:are_#benefit 0 -56 near:are_#certain 0 77 near:are_#common -42 -30
        near:are_#past 0 -94 near:are_#praise -43 -37 near:are_#universal 0 74
        near:as_#common -45 -47 near:as_#outcome 0 52 near:as_#you 0 34 near:at_#accessVerb 79 54
        near:at_#common 0 -36 near:at_#named -64 0 near:at_#number 0 -82 near:at_#seat 156 43
        near:at_#time -65 -90 near:at_#treatment 182 0 near:at_#writer 106 0 near:at_#you 0 49
        near:be_#benefit 0 -37 near:be_#common -37 0 near:be_#outcome 0 65 near:be_#past -67 -55
        near:be_#praise 0 -53 near:be_#wantVerb 0 -57 near:been_#accessVerb 0 41
        near:been_#common 48 101 near:been_#ending 85 82 near:been_#meetVerb 91 133
        near:been_#noticing 0 99 near:been_#writer 121 132 near:befor_#common 136 66
        near:befor_#past 143 0 near:befor_#you 87 0 near:can_#accessVerb 0 -70
        near:can_#common 69 16 near:can_#moveVerb 86 0 near:can_#negation 0 -36
        near:can_#noticing 0 28 near:com_#writer 166 93 near:come_#accessVerb 0 -59
        near:come_#common 0 -40 near:come_#you 0 -57 near:could_#benefit -49 0
        near:could_#common -32 37 near:could_#meetVerb 0 -63 near:could_#moveVerb 0 -59
        near:could_#noticing 0 47 near:could_#outcome 0 61 near:could_#you 0 -66
        near:day_#common -49 -73 near:day_#you 0 -70 near:did_#negation 112 0
        near:do_#common -109 49 near:do_#negation -47 -52 near:do_#noticing -54 -108
        near:do_#you 163 0 near:each_#common 214 0 near:every_#common -71 0 near:few_#common 108 0
        near:first_#common 59 91 near:for_#anyone -82 -66 near:for_#certain 0 -39
        near:for_#comer -55 -25 near:for_#common -47 0 near:for_#ending 0 -55 near:for_#food 0 -64
        near:for_#named 293 70 near:for_#number 52 0 near:for_#past 141 0
        near:for_#people -152 -165 near:for_#resource 80 0 near:for_#span 27 0 near:for_#third 0 61
        near:for_#time 36 0 near:for_#treatment 74 0 near:for_#universal -75 -56
        near:for_#writer 0 -42 near:for_#you -81 0 near:free_#resource 0 -36
        near:from_#common -41 -27 near:from_#named 0 71 near:from_#you 80 0 near:had_#common -72 0
        near:had_#negation 0 92 near:had_#past 148 0 near:had_#third 0 89 near:has_#accessVerb 0 89
        near:has_#common 152 38 near:has_#ending 0 35 near:has_#noticing 0 41
        near:has_#past -103 17 near:has_#seat 0 84 near:have_#accessVerb 122 62
        near:have_#anyone 0 110 near:have_#benefit -47 39 near:have_#certain -102 -39
        near:have_#common 136 129 near:have_#ending 199 126 near:have_#final 0 -67
        near:have_#food 0 63 near:have_#giveVerb -76 -57 near:have_#hedge 55 0
        near:have_#meetVerb 178 94 near:have_#meeting 0 52 near:have_#moveVerb 0 -67
        near:have_#named 60 0 near:have_#negation -49 -57 near:have_#noticing 37 128
        near:have_#number 0 54 near:have_#outcome 0 -31 near:have_#passVerb -81 42
        near:have_#past -186 -145 near:have_#people 121 88 near:have_#praise 0 35
        near:have_#seat 0 -31 near:have_#third 0 90 near:have_#universal -61 -40
        near:have_#writer 0 49 near:he_#common 0 153 near:he_#ending -85 41 near:he_#meetVerb 0 72
        near:he_#modal 70 114 near:he_#negation 106 0 near:he_#noticing -90 59
        near:he_#passVerb 0 63 near:he_#past 0 82 near:he_#writer 330 128 near:he_#you 0 54
        near:hear_#common 61 0 near:her_#accessVerb 155 0 near:her_#common 0 81
        near:her_#past 0 102 near:him_#common 0 98 near:how_#common 74 -51 near:how_#past 47 0
        near:how_#you 0 84 near:i_#accessVerb 44 -53 near:i_#anyone -80 0 near:i_#benefit -59 0
        near:i_#certain -120 0 near:i_#comer -48 -55 near:i_#common 142 102
        near:i_#credential -116 48 near:i_#ending 145 105 near:i_#final -82 0 near:i_#gap 0 -57
        near:i_#giveVerb -87 -103 near:i_#goVerb -69 0 near:i_#hedge 211 122
        near:i_#meetVerb -55 -37 near:i_#modal 144 0 near:i_#moveVerb -63 0 near:i_#named 100 45
        near:i_#negation -125 -54 near:i_#noticing 140 57 near:i_#number -43 -22
        near:i_#outcome 0 145 near:i_#passVerb 126 41 near:i_#past -201 0 near:i_#people -99 -66
        near:i_#place -64 0 near:i_#praise -83 -83 near:i_#profession -61 0 near:i_#resource 0 -42
        near:i_#third 0 70 near:i_#time 0 -63 near:i_#universal -65 -25 near:i_#vacant 0 -59
        near:i_#wantVerb 85 51 near:i_#work 0 -65 near:i_#writer -112 0 near:if_#common 0 31
        near:if_#past 0 -32 near:if_#you -64 73 near:in_#capacity 0 37 near:in_#common -46 37
        near:in_#month 179 97 near:in_#named -60 53 near:in_#number 0 -38 near:in_#resource 78 52
        near:in_#seat 0 63 near:in_#sign 0 -74 near:in_#span 0 109 near:in_#time 0 52
        near:in_#treatment 85 129 near:in_#writer -48 63 near:in_#you 114 24 near:is_#benefit -65 0
        near:is_#common -16 109 near:is_#ending -87 -63 near:is_#final 0 73 near:is_#gap 0 -61
        near:is_#meetVerb 0 50 near:is_#negation -63 -86 near:is_#noticing 0 37
        near:is_#number -67 0 near:is_#past 0 64 near:is_#people 0 56 near:is_#place 76 0
        near:is_#praise 0 34 near:is_#universal -53 0 near:is_#vacant 0 -57 near:is_#writer 34 0
        near:it_#accessVerb 0 -71 near:it_#anyone 0 -42 near:it_#certain -54 -34
        near:it_#common -163 -44 near:it_#ending -79 0 near:it_#giveVerb 0 77 near:it_#goVerb 0 -88
        near:it_#meetVerb -79 -61 near:it_#modal -68 -36 near:it_#named 149 0
        near:it_#negation 0 54 near:it_#noticing -66 -60 near:it_#number -75 -54
        near:it_#outcome 0 -94 near:it_#past 7 -89 near:it_#third -93 0 near:it_#time -61 0
        near:it_#writer 0 -56 near:it_#you -53 0 near:know_#common 0 -94 near:know_#you 59 0
        near:last_#span 117 77 near:like_#third 0 106 near:many_#common 0 -94 near:may_#ending 85 0
        near:may_#writer 0 49 near:me_#accessVerb 183 75 near:me_#common -106 22
        near:me_#third 228 85 near:me_#time 128 149 near:me_#you 0 56 near:might_#common -56 0
        near:more_#common 0 58 near:mr_#named 132 76 near:my_#accessVerb -62 0 near:my_#anyone 65 0
        near:my_#comer 85 43 near:my_#common -62 -94 near:my_#ending -110 -104
        near:my_#meetVerb -65 0 near:my_#moveVerb -62 0 near:my_#number 80 0
        near:my_#passVerb 0 -63 near:my_#past -82 0 near:my_#people 0 -20
        near:my_#relative -333 -147 near:my_#seat 50 40 near:my_#sign 0 -26 near:my_#social -130 0
        near:my_#time 94 101 near:my_#token 0 -37 near:my_#treatment 87 70 near:no_#certain 0 -71
        near:no_#common 0 -52 near:no_#people 0 -67 near:not_#accessVerb 0 -56
        near:not_#benefit 0 66 near:not_#certain 84 0 near:not_#common -65 -41
        near:not_#final 113 0 near:not_#giveVerb 0 62 near:not_#goVerb 86 0 near:not_#named 132 0
        near:not_#noticing -29 0 near:not_#universal 0 -64 near:not_#wantVerb 0 76
        near:now_#common 101 0 near:now_#ending 137 76 near:of_#anyone -123 -24
        near:of_#benefit 0 67 near:of_#comer -81 -35 near:of_#common -205 -115
        near:of_#ending -80 -70 near:of_#moveVerb -67 -75 near:of_#named 0 53
        near:of_#noticing -71 0 near:of_#number 61 0 near:of_#outcome 0 -45
        near:of_#people -118 -59 near:of_#praise 0 47 near:of_#resource 0 -95 near:of_#seat -80 -94
        near:of_#span -68 -83 near:of_#third 96 91 near:of_#time 0 -34 near:of_#we 0 -84
        near:of_#work 112 0 near:of_#writer -70 32 near:of_#you 189 57 near:on_#accessVerb 0 70
        near:on_#certain 57 0 near:on_#common 41 -31 near:on_#goVerb 0 53 near:on_#moveVerb 0 49
        near:on_#named 102 59 near:on_#number -75 -37 near:on_#outcome 0 -52
        near:on_#passVerb 124 0 near:on_#place -68 0 near:on_#resource 0 -67 near:on_#seat 0 81
        near:on_#span 36 -48 near:on_#time 323 135 near:on_#universal 62 0 near:one_#common 0 -65
        near:one_#ending 81 0 near:one_#noticing -92 0 near:one_#past 112 82 near:one_#you 52 72
        near:or_#common -54 -57 near:or_#number 0 -49 near:or_#time -43 87 near:or_#you 0 -55
        near:other_#accessVerb 0 92 near:other_#comer 0 74 near:other_#common 0 50
        near:other_#people 0 91 near:peopl_#common 0 -33 near:peopl_#ending 0 -45
        near:peopl_#meetVerb 0 -57 near:peopl_#noticing 0 -34 near:said_#hedge 123 0
        near:said_#modal 107 0 near:say_#common 57 0 near:see_#common -94 -52
        near:seen_#common 145 0 near:she_#common 140 161 near:she_#ending 63 105
        near:she_#meetVerb 143 73 near:she_#moveVerb 0 39 near:she_#noticing 0 63
        near:she_#past 0 108 near:she_#writer 204 93 near:sinc_#common 99 0 near:so_#common -44 -72
        near:so_#writer 0 63 near:some_#comer 0 -56 near:some_#common 0 -124
        near:some_#people 0 -70 near:talk_#hedge 90 0 near:tell_#writer -90 -55
        near:tell_#you 82 67 near:thank_#you 95 55 near:that_#benefit 0 86 near:that_#certain -64 0
        near:that_#ending -99 0 near:that_#hedge 0 40 near:that_#modal 58 -69
        near:that_#moveVerb 0 36 near:that_#named 142 0 near:that_#negation -100 -43
        near:that_#noticing -70 -49 near:that_#passVerb 0 -63 near:that_#past 22 69
        near:that_#praise -44 0 near:that_#third -108 1 near:that_#universal -56 0
        near:that_#wantVerb 0 56 near:that_#writer 130 38 near:that_#you -67 86
        near:the_#accessVerb 254 37 near:the_#anyone 0 82 near:the_#capacity -120 0
        near:the_#certain -68 -49 near:the_#comer -90 -15 near:the_#common -79 5
        near:the_#ending 40 -10 near:the_#final -109 0 near:the_#food 0 -78 near:the_#gap -59 0
        near:the_#goVerb 128 75 near:the_#hedge -122 47 near:the_#meetVerb 317 120
        near:the_#meeting -107 0 near:the_#modal 0 59 near:the_#moveVerb 32 69 near:the_#named 0 86
        near:the_#noticing 131 -19 near:the_#number 212 167 near:the_#outcome -86 22
        near:the_#passVerb 81 44 near:the_#past 370 145 near:the_#people 512 108
        near:the_#place -156 -83 near:the_#praise 0 40 near:the_#relative 328 69
        near:the_#resource -151 -39 near:the_#seat -369 -124 near:the_#sendVerb 113 0
        near:the_#sign -104 -27 near:the_#span -116 -18 near:the_#third 0 41 near:the_#time -179 33
        near:the_#title 78 75 near:the_#token 0 -35 near:the_#treatment -169 -38
        near:the_#universal -52 0 near:the_#vacant -56 -40 near:the_#wantVerb 0 40
        near:the_#work -59 -41 near:the_#writer -209 -124 near:the_#you 46 122
        near:their_#common 0 -50 near:them_#common -69 0 near:them_#hedge 0 -55
        near:them_#outcome 0 -53 near:them_#you 0 -75 near:ther_#common 0 119
        near:they_#accessVerb 0 -44 near:they_#common -129 -131 near:they_#ending -66 -36
        near:they_#modal -58 -73 near:they_#noticing -61 -83 near:they_#passVerb 0 -82
        near:they_#past -73 -74 near:they_#writer 0 -67 near:thi_#common 110 0
        near:thing_#common -68 52 near:thre_#common 124 0 near:thre_#time 77 0
        near:to_#accessVerb -17 -68 near:to_#anyone 47 0 near:to_#benefit 150 0
        near:to_#comer -87 -51 near:to_#common 0 -106 near:to_#credential 0 52
        near:to_#ending 63 -49 near:to_#giveVerb 0 63 near:to_#goVerb 0 -70 near:to_#hedge 49 0
        near:to_#meetVerb 106 -70 near:to_#meeting -60 -29 near:to_#moveVerb 0 -142
        near:to_#noticing 72 47 near:to_#number -43 0 near:to_#outcome 57 7 near:to_#passVerb -39 0
        near:to_#past -85 0 near:to_#people -92 -85 near:to_#resource 146 51
        near:to_#sendVerb 126 0 near:to_#span -63 0 near:to_#third 76 0 near:to_#time 0 90
        near:to_#universal 0 18 near:to_#work 154 44 near:to_#writer 78 105 near:to_#you 40 -61
        near:told_#writer 87 99 near:us_#common -61 0 near:want_#benefit 105 0
        near:want_#common 111 0 near:want_#noticing 122 0 near:was_#past -43 35
        near:we_#anyone 162 0 near:we_#common 84 21 near:we_#ending -87 0 near:we_#goVerb 0 55
        near:we_#meetVerb -54 35 near:we_#meeting 0 54 near:we_#past -80 0 near:week_#third 0 82
        near:what_#accessVerb 0 72 near:what_#common -142 -50 near:what_#credential -74 -42
        near:what_#ending 0 89 near:what_#meetVerb 0 79 near:what_#modal -67 0
        near:what_#writer 0 38 near:when_#common 0 -56 near:when_#ending 0 -63
        near:when_#moveVerb 0 -60 near:when_#past -85 -65 near:who_#accessVerb 0 -52
        near:who_#common 0 48 near:who_#ending 25 -73 near:who_#meetVerb 102 0
        near:who_#modal 0 -30 near:who_#past 168 103 near:who_#place 157 0 near:who_#you 73 0
        near:whom_#common 131 82 near:whom_#you 171 122 near:whos_#relative 166 0
        near:will_#accessVerb 0 -55 near:will_#common 0 112 near:will_#ending 0 81
        near:will_#meetVerb -69 48 near:will_#moveVerb -54 0 near:will_#negation 125 50
        near:will_#noticing 146 64 near:will_#you -63 0 near:with_#accessVerb 59 57
        near:with_#anyone -81 -124 near:with_#certain 0 -70 near:with_#comer -87 -58
        near:with_#common 70 -73 near:with_#gap 98 0 near:with_#named 62 104
        near:with_#outcome 0 62 near:with_#passVerb 73 0 near:with_#people -52 -29
        near:with_#sign -80 0 near:with_#third 176 27 near:with_#universal 0 -83
        near:with_#writer 20 0 near:with_#you 0 25 near:would_#anyone 0 -36
        near:would_#benefit 12 -27 near:would_#certain 80 0 near:would_#common -47 -24
        near:would_#ending -62 0 near:would_#giveVerb -67 -10 near:would_#hedge 0 -92
        near:would_#meetVerb 0 66 near:would_#moveVerb 0 -31 near:would_#noticing 85 -25
        near:would_#outcome -39 0 near:would_#passVerb -50 0 near:would_#past 0 -40
        near:would_#praise 0 -81 near:would_#universal 86 0 near:would_#wantVerb 27 -18
        near:would_#writer -56 -73 near:would_#you -66 -39 near:year_#writer 0 54
        near:you_#accessVerb 0 -19 near:you_#anyone -113 -36 near:you_#certain -130 -34
        near:you_#comer -54 -37 near:you_#common -27 10 near:you_#credential -128 17
        near:you_#ending -67 -96 near:you_#final 65 0 near:you_#food 0 -37 near:you_#giveVerb 0 16
        near:you_#goVerb -94 -44 near:you_#hedge 200 66 near:you_#meetVerb 0 -28
        near:you_#meeting -114 -51 near:you_#modal 153 186 near:you_#moveVerb 0 -89
        near:you_#named 238 69 near:you_#negation -55 58 near:you_#noticing 0 -72
        near:you_#outcome 0 13 near:you_#passVerb -142 -72 near:you_#past 10 10
        near:you_#people -99 -108 near:you_#praise -80 -44 near:you_#resource 71 0
        near:you_#sendVerb 128 69 near:you_#span 60 0 near:you_#third -50 9 near:you_#time 70 -27
        near:you_#universal -83 0 near:you_#vacant 0 55 near:you_#wantVerb 53 0
        near:you_#work 0 -56 near:you_#writer -33 0 near:you_#you -129 53
        near:your_#accessVerb -100 -32 near:your_#anyone 73 -81 near:your_#benefit -49 68
        near:your_#certain 154 85 near:your_#comer 100 -18 near:your_#common -144 -75
        near:your_#ending 0 51 near:your_#giveVerb 0 47 near:your_#goVerb -67 -51
        near:your_#hedge -63 -116 near:your_#meeting 0 65 near:your_#modal -77 -172
        near:your_#moveVerb -85 -41 near:your_#named 77 0 near:your_#negation 126 69
        near:your_#noticing 0 77 near:your_#outcome 0 -49 near:your_#passVerb 0 -76
        near:your_#past 86 98 near:your_#people -152 -60 near:your_#praise 125 -25
        near:your_#resource -48 83 near:your_#span 75 16 near:your_#third 0 57 near:your_#time 0 42
        near:your_#treatment 0 -65 near:your_#vacant 0 58 near:your_#work -211 0
        near:your_#writer -75 45 near:your_#you 0 -66 pair:^_any 0 85 pair:^_can 137 0
        pair:^_could -37 0 pair:^_did 209 0 pair:^_do 238 0 pair:^_he 498 329 pair:^_i -212 -105
        pair:^_if 0 58 pair:^_it -73 -82 pair:^_my -162 -104 pair:^_no 0 -47 pair:^_one 0 84
        pair:^_she 123 248 pair:^_thank 0 58 pair:^_the -95 147 pair:^_they -79 -44
        pair:^_we -111 0 pair:^_what -65 0 pair:^_would -70 -85 pair:^_you 16 37
        pair:^_your -185 34 pair:a_client 162 0 pair:a_few 127 0 pair:a_free 0 -60 pair:a_lot 0 -54
        pair:about_it 0 -57 pair:about_the -59 95 pair:am_a -65 0 pair:am_writ 97 66
        pair:an_hour 109 -43 pair:and_a 0 -52 pair:and_i -101 0 pair:and_it 0 -51
        pair:and_mine 0 -44 pair:and_my 0 116 pair:and_she 72 95 pair:and_that 0 -35
        pair:and_the -67 0 pair:and_they -72 0 pair:and_to 132 0 pair:and_you -143 -68
        pair:and_your 0 80 pair:are_the 0 69 pair:as_well 0 96 pair:ask_$ 121 0
        pair:at_the -394 -10 pair:at_your 0 63 pair:be_glad 104 0 pair:befor_the 119 0
        pair:befor_you 135 0 pair:by_the -75 0 pair:can_not 0 -32 pair:com_to 193 93
        pair:come_to -91 -38 pair:could_i 0 -29 pair:day_$ 0 -51 pair:day_of 135 0
        pair:did_not 156 0 pair:do_not -65 -60 pair:do_you 237 0 pair:for_a -62 0
        pair:for_the -132 -119 pair:for_you -53 57 pair:for_your -56 -61 pair:from_the 198 56
        pair:from_your 186 0 pair:glad_to 104 0 pair:got_a 58 0 pair:had_been 187 0
        pair:hand_$ 0 67 pair:has_been 94 89 pair:have_a 74 0 pair:have_been 0 65
        pair:have_seen 102 0 pair:have_the 120 0 pair:he_has 0 55 pair:he_is 0 70
        pair:he_would 0 85 pair:her_$ 84 69 pair:him_and 0 84 pair:hour_on 112 0 pair:how_you 0 95
        pair:i_am -61 0 pair:i_ask 114 0 pair:i_can -51 -79 pair:i_come 0 74 pair:i_could 75 43
        pair:i_do -76 -66 pair:i_had 0 81 pair:i_have 19 -35 pair:i_hope 0 56 pair:i_know 60 96
        pair:i_should 0 -61 pair:i_think 124 36 pair:i_want 77 0 pair:i_will 0 22
        pair:i_would 133 0 pair:if_you -83 38 pair:in_a 95 0 pair:in_my 0 61 pair:in_the -44 37
        pair:in_your 127 30 pair:is_a 0 81 pair:is_not -63 -49 pair:is_the 163 81 pair:it_$ 124 0
        pair:it_and -58 0 pair:it_is -97 -81 pair:it_to -62 0 pair:it_was 148 60
        pair:know_that 89 0 pair:like_to -59 0 pair:love_to 0 -32 pair:me_$ -158 72
        pair:me_and 103 0 pair:me_in 153 55 pair:me_on 233 156 pair:me_to -90 -84
        pair:monday_$ 114 0 pair:my_offic 0 56 pair:my_own -53 -46 pair:not_$ 0 -60
        pair:of_it 0 132 pair:of_mine 0 61 pair:of_my 0 -55 pair:of_the 33 135 pair:of_them -99 -60
        pair:of_us 0 -87 pair:of_your 210 0 pair:on_a -92 -39 pair:on_monday 244 117
        pair:on_my 0 65 pair:on_the 134 0 pair:on_thursday 0 75 pair:on_wednesday 134 0
        pair:one_$ -71 0 pair:one_who 193 0 pair:one_with 0 49 pair:or_after 0 44
        pair:peopl_who 0 -102 pair:room_$ 0 65 pair:see_the 140 0 pair:shar_a 132 0
        pair:she_has 0 66 pair:she_is 109 79 pair:side_of 0 109 pair:sinc_the 154 88
        pair:so_$ 109 80 pair:some_of -71 -80 pair:talk_about 135 0 pair:tell_me -116 -100
        pair:tell_you 163 68 pair:thank_you 133 65 pair:that_i 168 0 pair:that_is -64 0
        pair:that_the 139 0 pair:that_you 0 57 pair:the_boy 160 0 pair:the_day 96 0
        pair:the_first -103 0 pair:the_hear 206 0 pair:the_littl 161 0 pair:the_one 412 194
        pair:the_peopl 0 -45 pair:the_same -88 40 pair:the_third 249 0 pair:the_twin 246 0
        pair:the_two 133 110 pair:them_$ -92 -74 pair:ther_is -46 -46 pair:they_are 0 -74
        pair:they_would 0 -59 pair:to_be -43 0 pair:to_have 0 -32 pair:to_hear 0 -52
        pair:to_know 0 -48 pair:to_learn 108 0 pair:to_me 209 182 pair:to_my 112 0
        pair:to_talk 195 0 pair:to_thank 101 0 pair:to_the -259 -68 pair:to_your 0 -33
        pair:told_me 0 79 pair:told_the -125 0 pair:too_$ -56 0 pair:want_to 159 0 pair:was_a -80 0
        pair:what_i 0 71 pair:when_i 94 0 pair:when_the -67 0 pair:when_you 0 -35 pair:who_has 81 0
        pair:who_have 0 -80 pair:who_is 63 0 pair:whom_you 241 147 pair:will_be 65 0
        pair:will_have 0 74 pair:will_not 138 0 pair:with_a -49 65 pair:with_her 182 81
        pair:with_me 0 91 pair:with_the 682 291 pair:work_with 0 54 pair:would_be 0 -43
        pair:would_help 0 73 pair:would_like 67 59 pair:would_love -82 -72 pair:would_you -64 -48
        pair:year_$ -108 -59 pair:you_$ 69 0 pair:you_and -54 105 pair:you_are -38 0
        pair:you_can 0 61 pair:you_do -45 0 pair:you_for 86 0 pair:you_have -73 0
        pair:you_know 116 0 pair:you_let 0 55 pair:you_may 170 0 pair:you_told -125 -89
        pair:you_will 71 47 pair:you_would 65 0 pair:you_wrot -87 -76 pair:your_offic 0 -46
        pair:your_patient 0 -84 pair:your_peopl 0 68 some:#accessVerb -23 37 some:#anyone -202 -15
        some:#benefit -84 45 some:#capacity -147 -62 some:#certain -82 -69 some:#comer -170 -81
        some:#common -272 24 some:#credential 41 99 some:#ending -38 74 some:#final 0 -58
        some:#food 17 -2 some:#gap -164 -44 some:#giveVerb -266 -65 some:#goVerb 53 0
        some:#growth -225 -66 some:#hedge 46 41 some:#hollow -54 -51 some:#meetVerb 58 62
        some:#meeting -351 4 some:#modal 5 62 some:#month 281 174 some:#moveVerb 27 -34
        some:#named 1857 570 some:#negation -58 -98 some:#noticing 308 22 some:#number 26 -9
        some:#outcome -228 49 some:#passVerb -88 -94 some:#past 110 58 some:#people -352 -179
        some:#place -75 120 some:#praise -162 -49 some:#profession -349 -129 some:#relative 118 10
        some:#resource -202 13 some:#seat -69 -52 some:#sendVerb 296 0 some:#sign -200 -42
        some:#social -156 90 some:#span 297 0 some:#symptom -216 -45 some:#takeVerb 57 0
        some:#third 608 478 some:#time 244 123 some:#title 125 131 some:#token 102 -119
        some:#treatment 220 55 some:#universal -183 -124 some:#vacant -138 -77
        some:#wantVerb -134 46 some:#we -107 55 some:#work -97 -37 some:#writer -89 -26
        some:#you 168 122 wish:I_be 187 -63 wish:I_like 0 66 wish:I_love 0 -38 wish:You_have 117 78
        word:'s 309 0 word:a -528 -160 word:about 212 40 word:accident 359 0 word:after -228 50
        word:afternoon -55 0 word:again -144 0 word:agr 309 0 word:all -118 53 word:allow 187 0
        word:already 0 76 word:also -67 88 word:alway 0 -77 word:am -130 12 word:and -129 12
        word:answer -121 0 word:anxiety 0 71 word:any -164 0 word:anyon -78 0
        word:appointment 243 0 word:are -314 0 word:around 95 0 word:as 171 50 word:at -277 -81
        word:b 356 0 word:back -163 0 word:bad -102 0 word:be 81 0 word:been 420 194
        word:befor 217 64 word:begun 137 0 word:behind 102 0 word:believ 131 0 word:best -113 44
        word:better -63 70 word:between -70 0 word:binder 229 0 word:book -109 -63 word:both 241 52
        word:boy 358 138 word:bring -85 -105 word:bus -71 0 word:but -136 -62 word:by -215 73
        word:call -154 44 word:came 98 18 word:can -28 101 word:card 0 -50 word:care 177 0
        word:case 0 55 word:chair -65 -74 word:charg 121 0 word:child -113 0 word:children -141 -44
        word:choos 0 -55 word:city 117 0 word:client 285 36 word:clos 0 -68 word:coff -85 -23
        word:com 289 148 word:come -242 -52 word:copy -71 0 word:corner -97 0 word:could -69 100
        word:counselor -126 -58 word:county -87 0 word:court 181 70 word:courtroom 187 0
        word:cut 0 -78 word:day -193 -165 word:dentist 210 0 word:desk 0 41 word:did 184 102
        word:do -111 0 word:doctor -120 0 word:doe -181 -90 word:dog 0 99 word:doing 0 102
        word:done 158 0 word:door -73 0 word:down -137 61 word:each 352 0 word:early 0 -64
        word:either 102 0 word:end 88 0 word:escap 297 0 word:even -180 0 word:ever -56 0
        word:eye 236 0 word:family -84 82 word:few 177 -25 word:fire 100 116 word:first -104 22
        word:five -82 0 word:folk -87 -64 word:follow 238 0 word:for 78 -13 word:forecast 254 0
        word:forty 91 74 word:found 190 39 word:fourth 152 0 word:free -74 -66 word:friday 0 14
        word:from 328 152 word:gate 378 0 word:gave 216 0 word:get -203 -30 word:giv 183 0
        word:give -133 -119 word:glad 134 -41 word:go 0 51 word:good 0 7 word:got 84 9
        word:grader 135 0 word:great 129 0 word:green 273 0 word:grief -130 0 word:group -57 -36
        word:had 237 117 word:hand 69 123 word:handl 148 0 word:happen 219 0 word:has 401 223
        word:have -147 -72 word:he 657 431 word:hear 199 0 word:heard -70 0 word:help -74 88
        word:her 522 462 word:here -194 0 word:him 175 368 word:his 380 370 word:hold -65 69
        word:home -153 0 word:hope -61 57 word:hospital -77 -47 word:hour 116 -67 word:how 62 0
        word:hundr 0 -82 word:i -111 -52 word:idea 0 81 word:if -205 35 word:in -88 86
        word:into -100 0 word:is 198 120 word:it -216 -90 word:just 0 -63 word:keep -124 0
        word:kept 0 94 word:kid -234 -59 word:kind 176 0 word:kitchen -127 -100 word:know 93 71
        word:last 174 145 word:late -119 0 word:later -115 -101 word:learn 0 45 word:left 84 0
        word:les -71 0 word:let -82 0 word:letter -180 -50 word:like 87 108 word:line 103 0
        word:list -55 -49 word:littl 343 100 word:long -98 0 word:look 0 -41 word:los 0 -90
        word:lost 106 0 word:lot 0 -65 word:love -112 -81 word:lunch -7 47 word:made -226 0
        word:make -58 0 word:maker 354 0 word:man -92 0 word:many -98 -155 word:march 141 0
        word:may 241 69 word:me 353 235 word:meet 32 76 word:men 0 -80 word:met 158 0
        word:might -107 0 word:mine -125 56 word:minut 184 65 word:monday 291 176 word:month 0 -162
        word:more -106 156 word:morn -100 -116 word:morning 187 62 word:most -90 111
        word:mother 89 49 word:mr 263 107 word:must 0 61 word:my -13 -87 word:myself -69 -65
        word:nam -112 -61 word:name 242 81 word:near 102 0 word:nearly 172 0 word:need 0 151
        word:neighbor -97 0 word:never -30 61 word:new -141 -47 word:night -196 0 word:nine 190 0
        word:nineteen 182 0 word:no -198 -140 word:nobody 92 53 word:not 99 37 word:noth -81 81
        word:notic -127 -71 word:now 280 138 word:number 0 -55 word:of 230 67 word:off -45 -111
        word:offic -93 -30 word:on 170 86 word:once -116 -45 word:one 39 191 word:only 48 44
        word:open -61 -85 word:or -275 -43 word:other -59 204 word:our 17 0 word:out 30 -146
        word:outsid 181 0 word:over 0 -69 word:own -146 -58 word:page -58 0 word:pair 219 0
        word:parent -178 -133 word:parrot 182 0 word:part 0 102 word:patient 0 -71
        word:peopl -271 -230 word:period 201 0 word:permission 300 0 word:person -79 0
        word:phon -87 0 word:pick -56 0 word:pink 230 0 word:plac -62 0 word:plan 0 89
        word:play 0 51 word:practic -133 0 word:print 0 -72 word:process 209 0
        word:psychologist -69 0 word:put -45 0 word:question -94 54 word:reach -87 0
        word:read -140 0 word:reason 112 0 word:recall 407 0 word:referral 152 0 word:regular 162 0
        word:report 130 170 word:retir 175 0 word:review 226 0 word:ring 165 0 word:room -84 0
        word:row 114 108 word:run -179 -20 word:said 119 -59 word:same -139 30 word:saturday -70 0
        word:saw 92 76 word:say -114 87 word:school -101 0 word:seat -91 0 word:second -93 42
        word:see 183 70 word:seen 389 91 word:send 89 -95 word:sent 149 0 word:september 186 0
        word:session 148 99 word:set -78 0 word:shar 117 0 word:she 469 402 word:sheet 0 54
        word:should -116 -33 word:show 138 0 word:side 0 94 word:sign -80 99 word:sinc 535 299
        word:sister 106 0 word:sit -105 -76 word:six 77 0 word:sleep -73 0 word:slow 100 0
        word:small 0 -46 word:so -49 64 word:some -215 -130 word:somebody 0 -42 word:someth 0 -140
        word:spe 226 0 word:speak -136 0 word:spent 170 0 word:spr 100 81 word:staff -95 -77
        word:stand 58 0 word:start 0 -55 word:still -75 69 word:stop 71 -38 word:street -83 0
        word:sunday 0 93 word:t 316 0 word:tabl -109 0 word:take -34 0 word:talk 178 28
        word:teach 90 141 word:teacher 164 0 word:tell -69 0 word:ten -96 0 word:than -200 -28
        word:thank 207 102 word:that 17 79 word:the 60 30 word:their -49 -100 word:them -316 -338
        word:then -91 0 word:ther 29 102 word:therapist -109 0 word:therapy 133 94
        word:they -557 -346 word:thi 109 6 word:thing -199 76 word:think 68 0 word:third 506 0
        word:thos -100 -61 word:thought 0 36 word:thre 291 -67 word:thursday 24 106 word:tim 60 0
        word:time 109 54 word:to -50 -32 word:told -168 58 word:too -147 -109 word:took 171 0
        word:town 0 -66 word:train -141 -27 word:treat 103 76 word:truck 145 0 word:tuesday 134 211
        word:twic -107 0 word:twin 351 0 word:two 78 62 word:under 112 0 word:until -158 0
        word:up -76 -72 word:us -218 -75 word:use -157 0 word:used 0 45 word:very 104 -92
        word:visit -136 0 word:wait -82 -55 word:walk -137 -116 word:want 203 49 word:was 79 140
        word:watch -96 81 word:way -137 0 word:we -29 44 word:wednesday 200 127 word:week 112 69
        word:weekend -64 0 word:welcom 0 -81 word:well 211 145 word:were 0 79 word:what -359 -56
        word:whatever -128 -49 word:when -139 -73 word:whenever 0 -47 word:wher -95 -61
        word:whether 0 -65 word:which -215 -87 word:who 372 84 word:whol -163 0 word:whom 380 206
        word:whos 438 151 word:will 171 73 word:window 0 69 word:winter 170 0 word:with 569 331
        word:word -49 0 word:work 0 26 word:would -325 -16 word:writ 98 127 word:written -111 0
        word:wrot -205 -6 word:you 60 159 word:young 98 0 word:your -76 110
        """
}
