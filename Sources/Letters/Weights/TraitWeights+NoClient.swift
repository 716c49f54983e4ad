// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let noClient = """
        -439 -467
        deed:- 286 131 deed:-_#modal -121 51 deed:I -179 -55 deed:I_#modal -49 -71
        deed:I_#past -329 0 deed:I_am -60 0 deed:I_ask 116 0 deed:I_can -47 -98 deed:I_come 0 70
        deed:I_could -47 0 deed:I_do -81 -70 deed:I_had 0 78 deed:I_have 25 -41 deed:I_hope 0 54
        deed:I_know 67 0 deed:I_should 0 -56 deed:I_think 122 22 deed:I_want 76 0 deed:I_will 0 7
        deed:I_would 164 0 deed:I_writ 0 55 deed:My -77 1 deed:My_#anyone 81 0
        deed:My_#common 0 -52 deed:My_#people 0 -60 deed:My_#relative -290 -148
        deed:My_#social -97 0 deed:They 442 459 deed:They_#modal 47 131 deed:They_#past 0 101
        deed:They_are 0 -70 deed:They_has 91 106 deed:They_is 205 140 deed:They_said 129 0
        deed:They_told 0 71 deed:They_would -128 30 deed:We -106 25 deed:We_#modal 0 32
        deed:We_#past -80 0 deed:You -7 117 deed:You_#modal 75 71 deed:You_#past 183 92
        deed:You_and 0 69 deed:You_are 0 79 deed:You_can 0 66 deed:You_for 84 47
        deed:You_gave 101 0 deed:You_have -146 -37 deed:You_know 111 0 deed:You_may 176 0
        deed:You_saw 145 0 deed:You_told -105 -98 deed:You_will 76 44 deed:You_would 90 0
        deed:You_wrot -82 0 deed:Your 97 230 deed:Your_#anyone 0 -63 deed:Your_#common -79 13
        deed:Your_#modal 0 -126 deed:Your_#people -115 -64 deed:Your_#praise 125 0
        deed:Your_#resource -69 0 deed:Your_#seat -55 42 deed:Your_#time 0 45
        deed:Your_#work -165 0 deed:Your_patient 0 -41 mark:digit 151 3 mark:first -498 -71
        mark:initials 428 0 mark:last -576 -71 mark:last-but-one -407 -71
        mark:last-but-two -191 -68 mark:long 555 108 mark:question 80 43 mark:quoted -466 -27
        mark:second -144 -71 mark:short -173 204 near:#accessVerb_'s 0 88 near:#accessVerb_a 44 80
        near:#accessVerb_about 0 -72 near:#accessVerb_and -116 0 near:#accessVerb_for 0 -8
        near:#accessVerb_i -54 0 near:#accessVerb_in 116 0 near:#accessVerb_it -74 -32
        near:#accessVerb_me 0 84 near:#accessVerb_my 0 60 near:#accessVerb_on 32 0
        near:#accessVerb_one 97 47 near:#accessVerb_that 0 24 near:#accessVerb_the 122 106
        near:#accessVerb_thi 77 -49 near:#accessVerb_to 0 -58 near:#accessVerb_who 74 58
        near:#accessVerb_with -118 0 near:#accessVerb_you -112 0 near:#accessVerb_your 169 32
        near:#anyone_a 0 -44 near:#anyone_and -76 0 near:#anyone_i -66 0 near:#anyone_if 0 -74
        near:#anyone_is 0 -63 near:#anyone_like 0 61 near:#anyone_not 0 -60 near:#anyone_on 0 65
        near:#anyone_the 0 -55 near:#anyone_to 221 0 near:#anyone_who -143 -16
        near:#anyone_with 0 56 near:#anyone_would -47 -88 near:#anyone_your -60 -24
        near:#benefit_a 0 -44 near:#benefit_and -77 66 near:#benefit_for 78 36
        near:#benefit_from -82 0 near:#benefit_him 0 88 near:#benefit_how 125 0
        near:#benefit_i 0 40 near:#benefit_if 0 -55 near:#benefit_in 92 0 near:#benefit_it 215 37
        near:#benefit_of -52 36 near:#benefit_the -46 0 near:#benefit_to 105 -7
        near:#benefit_you 115 65 near:#benefit_your 0 33 near:#capacity_and 0 -53
        near:#capacity_in 0 -64 near:#capacity_on 59 0 near:#common_a 65 -19
        near:#common_about 149 64 near:#common_after -76 0 near:#common_an -61 0
        near:#common_and -90 84 near:#common_anyon 0 -57 near:#common_are -78 -43
        near:#common_at 7 2 near:#common_back 0 -38 near:#common_be 0 -39 near:#common_becaus 0 -71
        near:#common_befor 0 63 near:#common_by -66 -66 near:#common_call 0 -38
        near:#common_can -61 -97 near:#common_could 78 86 near:#common_day -66 -59
        near:#common_do -83 29 near:#common_each 139 0 near:#common_every 90 115
        near:#common_for 0 53 near:#common_free 0 -30 near:#common_from -62 -57
        near:#common_good 0 59 near:#common_has -76 0 near:#common_have -114 -58
        near:#common_he 0 59 near:#common_help 0 47 near:#common_her 182 197 near:#common_him 0 164
        near:#common_his 0 59 near:#common_i 0 24 near:#common_if 0 53 near:#common_in 154 59
        near:#common_is -91 -57 near:#common_it 207 60 near:#common_kid -70 0
        near:#common_know -110 0 near:#common_like 0 76 near:#common_littl 107 0
        near:#common_may 72 0 near:#common_mine 0 52 near:#common_my 0 66 near:#common_name 95 0
        near:#common_night 0 70 near:#common_no 0 -42 near:#common_not 0 -54
        near:#common_of 102 -44 near:#common_on 26 62 near:#common_one -53 -34
        near:#common_or -52 -36 near:#common_out 52 -111 near:#common_peopl -75 -40
        near:#common_see 0 -46 near:#common_send 0 -57 near:#common_she 0 62
        near:#common_sinc 179 62 near:#common_so -50 57 near:#common_talk 86 0
        near:#common_than -65 -65 near:#common_that 0 99 near:#common_the 0 -63
        near:#common_their -84 -101 near:#common_them -22 -138 near:#common_they -90 -49
        near:#common_thi 84 46 near:#common_thing -59 0 near:#common_thre -89 0
        near:#common_to 135 -47 near:#common_two -76 -54 near:#common_up 0 -23
        near:#common_was 63 118 near:#common_way 0 49 near:#common_well 0 52
        near:#common_what -58 45 near:#common_when -60 -74 near:#common_who 0 -2
        near:#common_with -228 111 near:#common_work -48 -75 near:#common_would -62 -66
        near:#common_you 182 53 near:#common_your 38 83 near:#credential_and 0 -45
        near:#credential_it 0 45 near:#credential_not 12 -49 near:#credential_the 141 39
        near:#credential_you 143 0 near:#ending_a -60 -15 near:#ending_about -100 -61
        near:#ending_an 0 -57 near:#ending_and -73 59 near:#ending_been 154 132
        near:#ending_for -78 0 near:#ending_from 0 39 near:#ending_had 97 0 near:#ending_her 199 80
        near:#ending_him 109 162 near:#ending_i -47 0 near:#ending_in 65 67
        near:#ending_it -128 -62 near:#ending_me 20 16 near:#ending_my 96 38 near:#ending_not 0 89
        near:#ending_on 172 83 near:#ending_peopl 0 -34 near:#ending_room 0 68
        near:#ending_seen 127 73 near:#ending_sinc 0 90 near:#ending_tell 0 85
        near:#ending_that -42 37 near:#ending_the -105 12 near:#ending_them 0 -44
        near:#ending_to 13 56 near:#ending_told 0 43 near:#ending_two 0 48 near:#ending_up 0 -36
        near:#ending_what 0 65 near:#ending_who 111 62 near:#ending_with -87 142
        near:#ending_work 0 53 near:#ending_you 33 0 near:#ending_your 182 0 near:#giveVerb_a 0 -93
        near:#giveVerb_and -117 0 near:#giveVerb_for 0 -52 near:#giveVerb_i 0 70
        near:#giveVerb_in 50 0 near:#giveVerb_it -74 0 near:#giveVerb_me 112 92
        near:#giveVerb_of 67 0 near:#giveVerb_on 0 -64 near:#giveVerb_that 0 78
        near:#giveVerb_to 160 70 near:#giveVerb_with -55 0 near:#goVerb_a -84 99
        near:#goVerb_and -71 0 near:#goVerb_at -51 -36 near:#goVerb_it -89 -20 near:#goVerb_me 0 58
        near:#goVerb_on 0 37 near:#goVerb_the 79 -81 near:#goVerb_to 58 0 near:#goVerb_up 0 -48
        near:#goVerb_with -130 -40 near:#goVerb_you -91 -76 near:#goVerb_your 0 -67
        near:#hedge_a 59 -57 near:#hedge_could 0 115 near:#hedge_for 67 46 near:#hedge_have 187 32
        near:#hedge_help 0 77 near:#hedge_i -49 -30 near:#hedge_it 0 -12 near:#hedge_of -129 -15
        near:#hedge_on 0 73 near:#hedge_that -78 24 near:#hedge_the -42 0 near:#hedge_them 0 -61
        near:#hedge_they 0 -55 near:#hedge_to 60 -49 near:#hedge_we 0 96 near:#hedge_what 0 -57
        near:#hedge_would -53 0 near:#hedge_you 0 26 near:#hedge_your -62 -36
        near:#meetVerb_a -70 -16 near:#meetVerb_about 70 -41 near:#meetVerb_and -126 57
        near:#meetVerb_at -28 -58 near:#meetVerb_for -72 -35 near:#meetVerb_from 96 0
        near:#meetVerb_it -128 -58 near:#meetVerb_me 91 60 near:#meetVerb_my 90 0
        near:#meetVerb_of 0 -33 near:#meetVerb_on 85 18 near:#meetVerb_out 84 0
        near:#meetVerb_the 190 162 near:#meetVerb_them 0 -46 near:#meetVerb_to 5 0
        near:#meetVerb_with -201 -56 near:#meetVerb_you -199 -31 near:#meetVerb_your 49 -35
        near:#meeting_about 120 0 near:#meeting_and 41 0 near:#meeting_on -40 0
        near:#meeting_the -137 28 near:#meeting_with 0 -49 near:#meeting_you 81 0
        near:#modal_a 92 -82 near:#modal_and 0 67 near:#modal_at -57 0 near:#modal_be 67 0
        near:#modal_better 0 49 near:#modal_come -37 38 near:#modal_do -100 38
        near:#modal_for -63 -89 near:#modal_get 0 -50 near:#modal_have 59 35 near:#modal_help 0 81
        near:#modal_i -49 -22 near:#modal_in -46 -90 near:#modal_it -72 -49 near:#modal_like 0 36
        near:#modal_love 0 -46 near:#modal_me -70 -54 near:#modal_more 0 85 near:#modal_not 115 45
        near:#modal_of 0 69 near:#modal_on -67 0 near:#modal_other 0 104 near:#modal_tell 86 0
        near:#modal_that 81 0 near:#modal_the 90 78 near:#modal_to 31 72 near:#modal_we 86 70
        near:#modal_with -106 0 near:#modal_you -31 -40 near:#modal_your 0 -51
        near:#moveVerb_a 90 0 near:#moveVerb_and 0 27 near:#moveVerb_at 0 -55
        near:#moveVerb_by 0 -52 near:#moveVerb_for 72 0 near:#moveVerb_home 0 -58
        near:#moveVerb_it 8 -53 near:#moveVerb_me 0 55 near:#moveVerb_of 0 -63
        near:#moveVerb_on 49 47 near:#moveVerb_one -77 0 near:#moveVerb_the -144 21
        near:#moveVerb_to 103 0 near:#moveVerb_up 0 -34 near:#moveVerb_with -85 0
        near:#moveVerb_you 0 -88 near:#moveVerb_your 0 -74 near:#named_'s 78 0
        near:#named_and -157 0 near:#named_has 155 0 near:#named_i 51 0 near:#named_it 97 0
        near:#named_me 89 0 near:#named_on 212 0 near:#named_the 48 60 near:#named_to 152 133
        near:#named_was 122 0 near:#named_who 151 150 near:#named_you 121 90 near:#negation_a -41 0
        near:#negation_and 142 96 near:#negation_in 0 -62 near:#negation_it 0 96
        near:#negation_one 0 -80 near:#negation_that 0 61 near:#negation_to -80 -43
        near:#noticing_about 29 0 near:#noticing_and -113 161 near:#noticing_at -51 0
        near:#noticing_for 0 20 near:#noticing_from -60 0 near:#noticing_have 104 84
        near:#noticing_her 0 83 near:#noticing_him 117 63 near:#noticing_how 105 0
        near:#noticing_in 137 87 near:#noticing_is -52 64 near:#noticing_it 125 45
        near:#noticing_me 62 25 near:#noticing_my 56 0 near:#noticing_on 0 118
        near:#noticing_someth 119 0 near:#noticing_that 93 67 near:#noticing_the 85 -71
        near:#noticing_them 0 -47 near:#noticing_they 0 -45 near:#noticing_to -175 -27
        near:#noticing_what -90 -40 near:#noticing_with -129 -74 near:#noticing_would 104 0
        near:#noticing_you 290 76 near:#noticing_your 39 0 near:#number_a 145 57
        near:#number_and -61 21 near:#number_at -66 -43 near:#number_day 67 -58 near:#number_i 68 0
        near:#number_in 0 33 near:#number_is 141 0 near:#number_on 58 0 near:#number_one 125 75
        near:#number_or 0 -53 near:#number_the 188 60 near:#number_who 134 0
        near:#number_with 84 74 near:#number_would 106 0 near:#number_you 0 37
        near:#number_your 93 0 near:#outcome_a -77 -28 near:#outcome_and -9 68
        near:#outcome_at 0 -53 near:#outcome_his 0 68 near:#outcome_how 89 -62
        near:#outcome_i -49 -39 near:#outcome_in 0 -66 near:#outcome_it -60 -83
        near:#outcome_that 56 0 near:#outcome_the -86 -47 near:#outcome_to 0 -35
        near:#outcome_what 0 -70 near:#outcome_with -51 0 near:#outcome_would 139 0
        near:#outcome_you 117 27 near:#outcome_your 0 49 near:#passVerb_a 59 0
        near:#passVerb_and 0 46 near:#passVerb_her 0 75 near:#passVerb_i 86 0
        near:#passVerb_in 77 0 near:#passVerb_it -56 0 near:#passVerb_my -49 0
        near:#passVerb_of 114 0 near:#passVerb_on -73 0 near:#passVerb_one 0 -65
        near:#passVerb_that 66 42 near:#passVerb_the -49 -110 near:#passVerb_to -87 -32
        near:#passVerb_you 0 -50 near:#passVerb_your 0 44 near:#past_a -237 -48
        near:#past_about 50 0 near:#past_and -94 70 near:#past_as 165 0 near:#past_at -42 -81
        near:#past_been 139 0 near:#past_by -78 0 near:#past_could 137 0 near:#past_down -68 0
        near:#past_every 72 0 near:#past_for 37 90 near:#past_from -115 0 near:#past_good 0 60
        near:#past_her 124 82 near:#past_him -78 108 near:#past_his 104 97 near:#past_hour 106 0
        near:#past_i 88 60 near:#past_in 217 113 near:#past_it 46 0 near:#past_me 127 150
        near:#past_my 0 -20 near:#past_not 89 31 near:#past_of 110 49 near:#past_on 36 78
        near:#past_one -98 0 near:#past_out 117 0 near:#past_so -83 0 near:#past_that 0 16
        near:#past_the 106 61 near:#past_them -66 -77 near:#past_to 34 48 near:#past_up 0 -65
        near:#past_us 0 -32 near:#past_what -56 0 near:#past_with 0 78 near:#past_you -93 -61
        near:#past_your -41 0 near:#people_'s -103 0 near:#people_a 115 0 near:#people_about -68 0
        near:#people_and -54 -83 near:#people_from 101 102 near:#people_had 105 0
        near:#people_has -96 0 near:#people_have -91 -84 near:#people_i -107 -19
        near:#people_in 132 0 near:#people_is 0 -78 near:#people_it 0 -56 near:#people_me 0 -43
        near:#people_my 0 -43 near:#people_not -58 -36 near:#people_of 30 0 near:#people_on 54 -42
        near:#people_see 0 -81 near:#people_that -78 0 near:#people_the 279 67
        near:#people_them 0 -46 near:#people_to -49 -74 near:#people_who -101 -147
        near:#people_whos 126 0 near:#people_with 205 105 near:#people_would 0 -106
        near:#people_you 91 78 near:#place_and -61 -60 near:#place_the 194 40
        near:#praise_and -58 -32 near:#praise_for -49 -37 near:#praise_i 0 52 near:#praise_of 62 0
        near:#praise_to 0 -29 near:#praise_who 0 -51 near:#praise_with 44 99
        near:#praise_you -71 -26 near:#praise_your 0 -31 near:#relative_and -110 0
        near:#relative_in 0 66 near:#relative_the 149 56 near:#resource_about 87 0
        near:#resource_and 93 31 near:#resource_at 0 -52 near:#resource_for -64 -111
        near:#resource_i 0 58 near:#resource_on 0 31 near:#resource_the -73 0
        near:#resource_to -66 -20 near:#resource_with -88 0 near:#resource_you -56 -44
        near:#seat_a -65 0 near:#seat_at 0 -49 near:#seat_is -59 -94 near:#seat_of -87 0
        near:#seat_on 69 -33 near:#seat_the 0 22 near:#seat_to -75 -56 near:#seat_with -96 0
        near:#seat_you -58 -69 near:#seat_your 0 53 near:#sendVerb_to 81 0 near:#span_and 49 112
        near:#span_i 70 0 near:#span_of 36 0 near:#span_the 0 -57 near:#span_to 89 0
        near:#span_when 0 -51 near:#span_your 0 -97 near:#takeVerb_the 0 74 near:#takeVerb_to 0 -41
        near:#third_a -143 -63 near:#third_and 0 146 near:#third_are 0 -55 near:#third_be 0 55
        near:#third_been 0 104 near:#third_could 93 0 near:#third_had -85 0 near:#third_has 85 167
        near:#third_i 216 63 near:#third_in 44 66 near:#third_is 285 203 near:#third_me 155 83
        near:#third_not 0 42 near:#third_on 0 59 near:#third_sinc 0 89 near:#third_tell -96 0
        near:#third_that 208 72 near:#third_the 285 241 near:#third_to 130 49 near:#third_told 0 71
        near:#third_was 0 69 near:#third_will 0 63 near:#third_with 248 43
        near:#third_would -108 27 near:#third_you -53 0 near:#third_your 0 33 near:#time_a -39 69
        near:#time_after 0 50 near:#time_and 0 56 near:#time_at -127 -79 near:#time_for -65 -29
        near:#time_i 41 -40 near:#time_is -49 0 near:#time_of 197 0 near:#time_on 80 15
        near:#time_or -41 90 near:#time_that -101 0 near:#time_the 59 34 near:#time_when 0 -84
        near:#time_with -79 0 near:#treatment_a 0 -46 near:#treatment_and 58 39
        near:#treatment_is 0 -62 near:#treatment_on 112 0 near:#treatment_the 0 -56
        near:#universal_a 86 63 near:#universal_and 115 0 near:#universal_have 0 -79
        near:#universal_in 0 45 near:#universal_of -72 0 near:#universal_one -57 -33
        near:#universal_that -51 48 near:#universal_the -40 0 near:#universal_to -55 0
        near:#universal_who -53 -46 near:#universal_you -61 -20 near:#vacant_a 0 56
        near:#vacant_on 0 -35 near:#wantVerb_at -70 0 near:#wantVerb_for 0 -57
        near:#wantVerb_the 86 42 near:#wantVerb_to 75 -48 near:#wantVerb_you 54 0 near:#we_a 149 0
        near:#work_about 104 0 near:#work_and -72 0 near:#work_i 0 62 near:#work_it 0 -51
        near:#work_of 0 66 near:#work_on -118 44 near:#work_the 80 31 near:#work_to 0 -78
        near:#work_with -66 -51 near:#work_you -89 -54 near:#writer_a -155 -86
        near:#writer_am -44 0 near:#writer_and 0 41 near:#writer_ask 105 0 near:#writer_be 109 -77
        near:#writer_been 67 50 near:#writer_bring 0 -49 near:#writer_by 0 50
        near:#writer_can 0 -60 near:#writer_come 0 45 near:#writer_could 0 46 near:#writer_do -84 0
        near:#writer_for 0 -49 near:#writer_got 0 39 near:#writer_had 76 70
        near:#writer_have 73 -33 near:#writer_he 121 0 near:#writer_how 0 72 near:#writer_i -80 0
        near:#writer_in -50 -54 near:#writer_is -75 -77 near:#writer_it -72 -98
        near:#writer_keep 0 39 near:#writer_know 50 87 near:#writer_like -51 83
        near:#writer_love 0 -30 near:#writer_monday 176 111 near:#writer_my -84 0
        near:#writer_not -118 -15 near:#writer_of 69 0 near:#writer_offic -56 46
        near:#writer_on 202 101 near:#writer_own -37 -17 near:#writer_read -60 0
        near:#writer_say 64 0 near:#writer_see 78 69 near:#writer_seen 148 0
        near:#writer_sinc 135 114 near:#writer_tell 175 65 near:#writer_the 19 28
        near:#writer_ther 0 83 near:#writer_think 75 41 near:#writer_to -101 -21
        near:#writer_was -50 0 near:#writer_what 0 -33 near:#writer_who -95 0
        near:#writer_with 107 57 near:#writer_work -69 0 near:#writer_would 63 0
        near:#writer_writ 114 183 near:#writer_you 98 103 near:#writer_your -98 -59
        near:#you_'s 0 -41 near:#you_a -49 0 near:#you_about 79 0 near:#you_and 23 157
        near:#you_are -54 0 near:#you_as 0 82 near:#you_ask -62 39 near:#you_at -147 -51
        near:#you_can -53 51 near:#you_do -56 44 near:#you_for 112 0 near:#you_have 0 11
        near:#you_her 0 40 near:#you_him -78 72 near:#you_i -55 12 near:#you_in 0 -66
        near:#you_is -50 0 near:#you_it -134 0 near:#you_know 100 56 near:#you_may 114 0
        near:#you_my -70 63 near:#you_not 0 70 near:#you_of 75 118 near:#you_offic 0 -35
        near:#you_on -149 52 near:#you_patient 0 -77 near:#you_recall 179 0 near:#you_say -71 -62
        near:#you_tell 0 -50 near:#you_that 104 0 near:#you_the 229 0 near:#you_them -57 -37
        near:#you_to 91 -115 near:#you_told 0 -65 near:#you_who 0 81 near:#you_will 42 30
        near:#you_with 0 -62 near:#you_would 0 -44 near:#you_you -96 -65 near:#you_your -72 33
        near:'s_#common 73 57 near:'s_#meetVerb 99 0 near:'s_#passVerb 0 86 near:'s_#you 0 54
        near:a_#accessVerb 43 58 near:a_#anyone 175 0 near:a_#capacity -47 -44 near:a_#common 0 -82
        near:a_#ending 0 -82 near:a_#food 0 -27 near:a_#goVerb 62 -92 near:a_#hedge 56 -23
        near:a_#meetVerb 0 -71 near:a_#meeting -14 -88 near:a_#moveVerb 54 0 near:a_#number 0 -86
        near:a_#outcome -77 -124 near:a_#passVerb -48 0 near:a_#past 55 56 near:a_#people 94 -100
        near:a_#place 0 -48 near:a_#praise -90 -70 near:a_#profession -55 -22
        near:a_#resource -75 -126 near:a_#seat -8 -130 near:a_#span -12 -96 near:a_#time -117 -101
        near:a_#treatment -56 -45 near:a_#universal 121 0 near:a_#vacant 0 -99
        near:a_#writer -59 48 near:a_#you -77 -70 near:about_#common 0 -61 near:about_#named 297 0
        near:about_#span 0 -68 near:about_#time 0 -67 near:after_#common -89 -80
        near:after_#time 0 -66 near:all_#common -81 0 near:allow_#writer 116 0
        near:am_#accessVerb 65 71 near:am_#common -22 72 near:am_#hedge 96 87 near:am_#named 75 45
        near:am_#noticing 82 0 near:am_#profession -101 0 near:an_#capacity 72 0
        near:an_#resource 71 0 near:an_#seat 43 -50 near:an_#span 53 0 near:an_#time 52 0
        near:an_#treatment 50 -53 near:and_#accessVerb 0 -95 near:and_#anyone -60 -88
        near:and_#benefit 0 -29 near:and_#common -29 -48 near:and_#credential -85 0
        near:and_#ending 136 117 near:and_#giveVerb -54 -46 near:and_#hedge -31 4
        near:and_#meetVerb 205 0 near:and_#meeting 0 -54 near:and_#modal -35 -99
        near:and_#moveVerb -80 0 near:and_#named 0 57 near:and_#negation -112 -23
        near:and_#noticing 186 39 near:and_#number -52 -26 near:and_#outcome -47 -36
        near:and_#passVerb -71 -82 near:and_#past 0 -17 near:and_#people -67 -58
        near:and_#takeVerb 79 0 near:and_#third 38 123 near:and_#time 0 48
        near:and_#universal 0 -117 near:and_#wantVerb 0 -28 near:and_#we -75 0
        near:and_#writer -177 -81 near:and_#you 10 98 near:any_#common -44 36 near:any_#span -33 0
        near:any_#time -34 19 near:are_#benefit 0 -52 near:are_#common -47 -27 near:are_#past 0 -93
        near:are_#praise -43 -38 near:are_#universal 0 77 near:as_#common -51 -50
        near:as_#outcome 0 53 near:as_#you 0 37 near:at_#accessVerb 76 53 near:at_#common 0 -36
        near:at_#named -63 0 near:at_#number 0 -83 near:at_#seat 152 46 near:at_#time -66 -88
        near:at_#treatment 178 0 near:at_#writer 110 0 near:at_#you 0 51 near:be_#benefit 0 -39
        near:be_#common -40 0 near:be_#outcome 0 67 near:be_#past -70 -57 near:be_#praise 0 -53
        near:be_#wantVerb 0 -61 near:been_#accessVerb 0 46 near:been_#common 46 103
        near:been_#ending 86 83 near:been_#meetVerb 98 133 near:been_#noticing 0 101
        near:been_#writer 125 133 near:befor_#common 140 66 near:befor_#past 146 0
        near:befor_#you 90 0 near:but_#common 0 -65 near:can_#accessVerb 0 -73
        near:can_#common 68 0 near:can_#moveVerb 87 0 near:can_#negation 0 -37
        near:can_#noticing 0 28 near:com_#writer 168 94 near:come_#accessVerb 0 -58
        near:come_#common 0 -41 near:come_#you 0 -59 near:could_#benefit -49 0
        near:could_#common -33 34 near:could_#meetVerb 0 -65 near:could_#moveVerb 0 -63
        near:could_#noticing 0 48 near:could_#outcome 0 62 near:could_#you 0 -67
        near:day_#common -48 -74 near:day_#you 0 -72 near:did_#negation 113 0
        near:do_#common -112 41 near:do_#negation -50 -55 near:do_#noticing -55 -106
        near:do_#you 166 0 near:each_#common 215 0 near:every_#common -73 0 near:few_#common 109 0
        near:first_#common 61 92 near:for_#anyone -81 -77 near:for_#common -46 0
        near:for_#ending 0 -56 near:for_#food 0 -64 near:for_#named 295 70 near:for_#number 58 0
        near:for_#past 139 0 near:for_#people -153 -167 near:for_#resource 84 0 near:for_#span 33 0
        near:for_#third 0 58 near:for_#time 40 0 near:for_#treatment 77 0
        near:for_#universal -79 -63 near:for_#writer 0 -40 near:for_#you -82 0
        near:free_#resource 0 -39 near:from_#common -45 -30 near:from_#named 0 71
        near:from_#you 79 0 near:had_#common -71 0 near:had_#negation 0 92 near:had_#past 148 0
        near:had_#third 86 87 near:has_#accessVerb 0 87 near:has_#common 152 41
        near:has_#ending 0 35 near:has_#noticing 0 41 near:has_#past -105 17 near:has_#seat 0 85
        near:has_#writer 0 19 near:have_#accessVerb 124 65 near:have_#anyone 27 112
        near:have_#benefit -46 41 near:have_#common 136 127 near:have_#ending 203 124
        near:have_#food 0 61 near:have_#giveVerb -78 -58 near:have_#hedge 58 0
        near:have_#meetVerb 185 94 near:have_#meeting 0 49 near:have_#moveVerb 0 -70
        near:have_#named 59 0 near:have_#negation -51 -59 near:have_#noticing 35 125
        near:have_#number 0 56 near:have_#outcome 0 -35 near:have_#passVerb -83 42
        near:have_#past -189 -146 near:have_#people 119 90 near:have_#praise 0 38
        near:have_#seat 0 -29 near:have_#third 66 87 near:have_#universal -68 -46
        near:have_#vacant 0 -41 near:have_#writer 0 47 near:he_#common 0 155 near:he_#ending -86 44
        near:he_#meetVerb 0 73 near:he_#modal 74 115 near:he_#negation 110 0
        near:he_#noticing -93 60 near:he_#passVerb 0 65 near:he_#past 0 81 near:he_#writer 334 129
        near:he_#you 0 55 near:hear_#common 62 0 near:help_#you 0 52 near:her_#accessVerb 154 0
        near:her_#common 0 81 near:her_#past 0 105 near:her_#seat 122 0 near:him_#common 0 95
        near:his_#past 0 60 near:how_#common 76 -50 near:how_#ending -56 0 near:how_#past 48 0
        near:how_#you 0 85 near:i_#accessVerb 47 -53 near:i_#anyone -84 0 near:i_#benefit -59 0
        near:i_#common 145 98 near:i_#credential -118 48 near:i_#ending 144 103
        near:i_#giveVerb -85 -105 near:i_#goVerb -64 31 near:i_#hedge 206 124
        near:i_#meetVerb -48 -39 near:i_#modal 147 0 near:i_#moveVerb -59 0 near:i_#named 99 46
        near:i_#negation -128 -55 near:i_#noticing 146 61 near:i_#number -43 -26
        near:i_#outcome 0 140 near:i_#passVerb 131 41 near:i_#past -199 0 near:i_#people -106 -73
        near:i_#place -63 0 near:i_#praise -88 -85 near:i_#profession -60 0 near:i_#resource 0 -44
        near:i_#third 0 74 near:i_#time 0 -66 near:i_#universal -73 -30 near:i_#vacant 0 -61
        near:i_#wantVerb 85 52 near:i_#work 0 -65 near:i_#writer -113 0 near:if_#common 0 27
        near:if_#past 0 -32 near:if_#you -68 65 near:in_#capacity 0 38 near:in_#common -49 38
        near:in_#month 180 98 near:in_#named -63 54 near:in_#number 0 -37 near:in_#resource 69 49
        near:in_#seat 0 59 near:in_#span 0 111 near:in_#time 0 51 near:in_#treatment 82 127
        near:in_#writer -53 62 near:in_#you 117 26 near:is_#benefit -65 0 near:is_#common -20 111
        near:is_#ending -92 -63 near:is_#meetVerb 0 50 near:is_#negation -63 -88
        near:is_#noticing 0 38 near:is_#number -66 0 near:is_#past 42 68 near:is_#people 0 60
        near:is_#place 79 0 near:is_#praise 0 39 near:is_#universal -54 -24 near:is_#vacant 0 -60
        near:is_#writer 40 0 near:it_#accessVerb -44 -71 near:it_#anyone 0 -45
        near:it_#common -166 -45 near:it_#ending -79 0 near:it_#giveVerb 0 79 near:it_#goVerb 0 -89
        near:it_#meetVerb -81 -58 near:it_#modal -66 -38 near:it_#named 154 0
        near:it_#negation -43 48 near:it_#noticing -67 -61 near:it_#number -77 -55
        near:it_#outcome 0 -98 near:it_#past 7 -88 near:it_#third -93 0 near:it_#time -60 0
        near:it_#writer 0 -59 near:it_#you -54 0 near:know_#common 0 -91 near:know_#people 89 0
        near:know_#you 60 0 near:last_#span 114 75 near:like_#third 0 107 near:many_#common 0 -94
        near:may_#ending 89 0 near:may_#writer 0 45 near:me_#accessVerb 188 77
        near:me_#common -97 21 near:me_#third 226 89 near:me_#time 138 152 near:me_#you 0 59
        near:might_#common -59 0 near:more_#common 0 63 near:mr_#named 134 77
        near:my_#accessVerb -61 0 near:my_#common -61 -94 near:my_#ending -111 -104
        near:my_#meetVerb -64 0 near:my_#moveVerb -61 0 near:my_#named -60 0 near:my_#number 82 0
        near:my_#passVerb 0 -64 near:my_#past -79 0 near:my_#people -22 -13
        near:my_#relative -333 -147 near:my_#seat 50 37 near:my_#social -128 0 near:my_#time 95 103
        near:my_#token 0 -40 near:my_#treatment 90 68 near:no_#common 0 -49 near:no_#people 0 -66
        near:not_#accessVerb 0 -58 near:not_#benefit 0 63 near:not_#common -66 -43
        near:not_#giveVerb 0 58 near:not_#goVerb 88 0 near:not_#named 133 0
        near:not_#noticing -29 0 near:not_#universal 0 -64 near:not_#wantVerb 0 75
        near:now_#common 102 0 near:now_#ending 139 77 near:of_#anyone -121 -26
        near:of_#benefit 0 70 near:of_#common -205 -115 near:of_#ending -82 -69
        near:of_#moveVerb -68 -76 near:of_#named 0 51 near:of_#noticing -72 0 near:of_#number 61 0
        near:of_#outcome 0 -41 near:of_#people -118 -64 near:of_#praise 0 49
        near:of_#resource 0 -92 near:of_#seat -85 -91 near:of_#span -68 -78 near:of_#third 98 88
        near:of_#time 0 -31 near:of_#treatment 0 -39 near:of_#we 0 -86 near:of_#work 113 0
        near:of_#writer -75 25 near:of_#you 192 57 near:on_#accessVerb 0 69 near:on_#common 42 -33
        near:on_#goVerb 0 53 near:on_#moveVerb 0 50 near:on_#named 100 59 near:on_#number -80 -39
        near:on_#outcome 0 -52 near:on_#passVerb 127 0 near:on_#place -69 0 near:on_#resource 0 -67
        near:on_#seat 0 80 near:on_#span 35 -50 near:on_#time 329 136 near:on_#universal 69 0
        near:one_#common 0 -66 near:one_#ending 80 0 near:one_#noticing -89 -61
        near:one_#past 112 84 near:one_#you 60 75 near:or_#common -52 -58 near:or_#number 0 -51
        near:or_#time -41 87 near:or_#you 0 -55 near:other_#accessVerb 0 94 near:other_#common 0 53
        near:other_#people 0 95 near:peopl_#common -43 -34 near:peopl_#ending 0 -49
        near:peopl_#meetVerb 0 -61 near:peopl_#noticing 0 -36 near:said_#hedge 127 0
        near:said_#modal 109 0 near:same_#common -54 -52 near:say_#common 56 0
        near:see_#common -99 -55 near:seen_#common 144 0 near:she_#common 143 164
        near:she_#ending 64 106 near:she_#meetVerb 150 72 near:she_#moveVerb 0 37
        near:she_#noticing 0 62 near:she_#past 0 112 near:she_#writer 206 93
        near:sinc_#common 102 43 near:so_#common -45 -76 near:so_#writer 0 65
        near:some_#common 0 -132 near:some_#people 0 -72 near:talk_#hedge 93 0
        near:tell_#writer -89 -50 near:tell_#you 88 70 near:thank_#you 98 56
        near:that_#benefit 0 83 near:that_#ending -105 0 near:that_#hedge 0 39
        near:that_#modal 58 -65 near:that_#moveVerb 0 35 near:that_#named 146 0
        near:that_#negation -103 -44 near:that_#noticing -76 -50 near:that_#passVerb 0 -65
        near:that_#past 19 72 near:that_#praise -44 0 near:that_#third -110 2
        near:that_#universal -60 0 near:that_#wantVerb 60 54 near:that_#writer 132 39
        near:that_#you -72 91 near:the_#accessVerb 247 34 near:the_#anyone 0 81
        near:the_#capacity -127 0 near:the_#common -86 7 near:the_#ending 34 -13
        near:the_#food 0 -78 near:the_#goVerb 117 73 near:the_#hedge -117 44
        near:the_#meetVerb 316 119 near:the_#meeting -110 0 near:the_#modal 0 56
        near:the_#moveVerb 26 68 near:the_#named 0 89 near:the_#noticing 122 -25
        near:the_#number 213 165 near:the_#outcome -103 21 near:the_#passVerb 68 46
        near:the_#past 368 145 near:the_#people 513 105 near:the_#place -165 -83
        near:the_#praise 0 45 near:the_#relative 330 71 near:the_#resource -153 -36
        near:the_#seat -379 -130 near:the_#sendVerb 111 0 near:the_#span -110 -15
        near:the_#third 0 49 near:the_#time -180 38 near:the_#title 78 74 near:the_#token 0 -38
        near:the_#treatment -170 -38 near:the_#universal -55 0 near:the_#vacant -66 -42
        near:the_#wantVerb 0 35 near:the_#work -62 -38 near:the_#writer -215 -130
        near:the_#you 51 123 near:their_#common -58 -51 near:them_#common -72 0
        near:them_#hedge 0 -56 near:them_#outcome 0 -52 near:them_#you 0 -75
        near:ther_#common 0 122 near:they_#accessVerb 0 -44 near:they_#common -129 -134
        near:they_#ending -69 -37 near:they_#modal -61 -73 near:they_#noticing -61 -81
        near:they_#passVerb 0 -82 near:they_#past -75 -75 near:they_#writer 0 -69
        near:thi_#common 108 0 near:thing_#common -69 51 near:thre_#common 126 0
        near:thre_#time 79 0 near:to_#accessVerb -21 -66 near:to_#anyone 49 0
        near:to_#benefit 155 0 near:to_#common 0 -101 near:to_#credential 0 52
        near:to_#ending 71 -46 near:to_#giveVerb 0 60 near:to_#goVerb 0 -70 near:to_#hedge 50 0
        near:to_#meetVerb 102 -68 near:to_#meeting -61 -30 near:to_#moveVerb 0 -142
        near:to_#noticing 73 52 near:to_#number -50 0 near:to_#outcome 64 3 near:to_#passVerb -38 0
        near:to_#past -87 0 near:to_#people -98 -86 near:to_#resource 143 54
        near:to_#sendVerb 129 0 near:to_#span -65 0 near:to_#third 79 7 near:to_#time 29 88
        near:to_#work 153 48 near:to_#writer 82 102 near:to_#you 44 -65 near:told_#writer 86 97
        near:us_#common -64 0 near:want_#benefit 108 0 near:want_#common 114 0
        near:want_#noticing 124 0 near:was_#past -45 28 near:we_#anyone 162 0 near:we_#common 86 24
        near:we_#ending -85 0 near:we_#goVerb 0 58 near:we_#meetVerb -56 38 near:we_#meeting 0 52
        near:we_#past -78 0 near:week_#third 0 84 near:what_#accessVerb 0 74
        near:what_#common -140 -51 near:what_#credential -74 -43 near:what_#ending 0 91
        near:what_#meetVerb 0 78 near:what_#modal -67 0 near:what_#writer 0 38
        near:when_#common 0 -56 near:when_#ending 0 -65 near:when_#moveVerb 0 -60
        near:when_#past -84 -64 near:who_#accessVerb 0 -54 near:who_#ending 15 -77
        near:who_#meetVerb 103 0 near:who_#modal -56 -34 near:who_#past 175 100
        near:who_#place 164 0 near:who_#you 75 0 near:whom_#common 133 85 near:whom_#you 170 123
        near:whos_#relative 165 70 near:will_#accessVerb 0 -57 near:will_#common 0 110
        near:will_#ending 0 81 near:will_#meetVerb -69 49 near:will_#moveVerb -53 0
        near:will_#negation 130 53 near:will_#noticing 150 62 near:will_#you -63 0
        near:with_#accessVerb 61 56 near:with_#anyone -84 -127 near:with_#common 58 -76
        near:with_#named 64 103 near:with_#outcome 0 59 near:with_#passVerb 69 0
        near:with_#people -61 -28 near:with_#third 178 29 near:with_#universal 0 -87
        near:with_#writer 27 0 near:with_#you 0 24 near:would_#anyone 0 -36
        near:would_#benefit 18 -24 near:would_#common -48 -21 near:would_#ending -64 0
        near:would_#giveVerb -69 -13 near:would_#hedge 0 -92 near:would_#meetVerb 0 71
        near:would_#moveVerb 0 -30 near:would_#noticing 85 -25 near:would_#outcome -38 0
        near:would_#passVerb -50 0 near:would_#past 0 -44 near:would_#praise 0 -78
        near:would_#universal 86 0 near:would_#wantVerb 30 -20 near:would_#writer -57 -73
        near:would_#you -66 -39 near:year_#writer 0 56 near:you_#anyone -113 -41
        near:you_#common -30 10 near:you_#credential -128 13 near:you_#ending -74 -97
        near:you_#food 0 -36 near:you_#giveVerb 0 19 near:you_#goVerb -87 -43
        near:you_#hedge 200 66 near:you_#meetVerb 0 -32 near:you_#meeting -116 -51
        near:you_#modal 157 188 near:you_#moveVerb 0 -89 near:you_#named 248 70
        near:you_#negation -50 58 near:you_#noticing -22 -71 near:you_#outcome 0 12
        near:you_#passVerb -144 -73 near:you_#past 5 10 near:you_#people -108 -110
        near:you_#praise -81 -43 near:you_#resource 72 0 near:you_#sendVerb 129 72
        near:you_#span 56 0 near:you_#third -41 2 near:you_#time 64 -28 near:you_#universal -91 0
        near:you_#vacant 0 54 near:you_#wantVerb 50 0 near:you_#work 0 -56 near:you_#writer -30 0
        near:you_#you -129 54 near:your_#accessVerb -97 -34 near:your_#anyone 70 -81
        near:your_#benefit -49 69 near:your_#common -150 -81 near:your_#ending 0 55
        near:your_#giveVerb 0 43 near:your_#goVerb -69 -54 near:your_#hedge -66 -115
        near:your_#meeting 0 62 near:your_#modal -79 -174 near:your_#moveVerb -86 -37
        near:your_#named 77 0 near:your_#negation 125 75 near:your_#noticing 0 75
        near:your_#outcome 0 -49 near:your_#passVerb 0 -79 near:your_#past 90 98
        near:your_#people -158 -65 near:your_#praise 124 -26 near:your_#resource -45 86
        near:your_#span 73 16 near:your_#third 0 58 near:your_#time 0 42 near:your_#treatment 0 -65
        near:your_#vacant 0 57 near:your_#work -218 0 near:your_#writer -75 42 near:your_#you 0 -69
        pair:^_any 0 83 pair:^_can 138 62 pair:^_could -38 0 pair:^_did 209 0 pair:^_do 242 0
        pair:^_he 510 332 pair:^_i -208 -105 pair:^_if 0 56 pair:^_it -68 -84 pair:^_my -166 -103
        pair:^_no 0 -49 pair:^_one 0 82 pair:^_she 128 247 pair:^_thank 0 59 pair:^_the -93 149
        pair:^_they -77 -45 pair:^_we -108 0 pair:^_what -63 0 pair:^_would -70 -86
        pair:^_you 11 36 pair:^_your -199 32 pair:a_client 164 0 pair:a_few 129 0 pair:a_free 0 -63
        pair:a_lot 0 -57 pair:about_it 0 -56 pair:about_the -60 96 pair:am_a -65 0
        pair:am_writ 92 66 pair:an_hour 106 -41 pair:and_a 0 -52 pair:and_i -97 16
        pair:and_it 0 -51 pair:and_mine 0 -49 pair:and_my 0 115 pair:and_she 69 93
        pair:and_that 0 -37 pair:and_the -69 0 pair:and_they -74 0 pair:and_to 136 0
        pair:and_you -141 -71 pair:and_your 0 78 pair:are_the 0 67 pair:as_well 0 97
        pair:ask_$ 121 0 pair:at_the -395 -9 pair:at_your 0 64 pair:be_glad 104 0
        pair:befor_the 112 0 pair:befor_you 139 0 pair:by_the -81 0 pair:can_not 0 -33
        pair:com_to 198 94 pair:come_to -91 -41 pair:could_i 0 -28 pair:day_$ 0 -51
        pair:day_of 134 0 pair:did_not 159 0 pair:do_not -69 -62 pair:do_you 241 0 pair:for_a -59 0
        pair:for_her 0 95 pair:for_the -130 -117 pair:for_you -52 56 pair:for_your -59 -59
        pair:from_the 207 60 pair:from_your 183 0 pair:glad_to 106 0 pair:got_a 60 0
        pair:had_been 181 0 pair:hand_$ 0 63 pair:has_been 101 90 pair:have_a 74 0
        pair:have_been 0 65 pair:have_seen 108 0 pair:have_the 122 0 pair:he_has 0 56
        pair:he_is 73 74 pair:he_would 0 86 pair:her_$ 85 69 pair:him_and 0 84 pair:hour_on 109 0
        pair:how_you 0 97 pair:i_am -61 0 pair:i_ask 116 0 pair:i_can -51 -81 pair:i_come 0 70
        pair:i_could 73 43 pair:i_do -78 -65 pair:i_had 0 79 pair:i_have 16 -37 pair:i_hope 0 54
        pair:i_know 60 89 pair:i_should 0 -59 pair:i_think 123 31 pair:i_want 79 0 pair:i_will 0 25
        pair:i_would 138 0 pair:i_writ 0 55 pair:if_you -87 32 pair:in_a 95 0 pair:in_my 0 62
        pair:in_the -54 40 pair:in_your 132 32 pair:is_a 0 82 pair:is_not -63 -50
        pair:is_the 173 88 pair:it_$ 121 0 pair:it_and -64 0 pair:it_is -95 -84 pair:it_to -66 0
        pair:it_was 150 62 pair:it_with -70 0 pair:know_that 88 0 pair:like_to -59 0
        pair:love_to 0 -29 pair:may_i 0 45 pair:me_$ -158 71 pair:me_and 101 0 pair:me_in 156 58
        pair:me_on 241 158 pair:me_to -95 -83 pair:monday_$ 112 0 pair:my_offic 0 53
        pair:my_own -50 -44 pair:not_$ 0 -62 pair:of_it 0 129 pair:of_mine 0 59 pair:of_my 0 -55
        pair:of_the 26 129 pair:of_them -99 -62 pair:of_us 0 -87 pair:of_your 215 0
        pair:on_a -94 -36 pair:on_monday 243 119 pair:on_my 0 61 pair:on_the 130 -43
        pair:on_thursday 0 74 pair:on_wednesday 142 0 pair:one_$ -70 0 pair:one_of 0 32
        pair:one_who 173 0 pair:one_with 0 52 pair:or_after 0 44 pair:out_the 130 0
        pair:peopl_who -65 -110 pair:room_$ 0 69 pair:see_the 147 0 pair:shar_a 131 0
        pair:she_has 0 70 pair:she_is 112 77 pair:side_of 0 108 pair:sinc_the 150 88
        pair:so_$ 108 80 pair:some_of -71 -82 pair:spr_$ 0 76 pair:talk_about 138 0
        pair:tell_me -114 -98 pair:tell_you 170 69 pair:thank_you 137 66 pair:that_i 168 0
        pair:that_is -61 0 pair:that_it 64 0 pair:that_the 133 0 pair:that_you 0 65
        pair:the_boy 162 75 pair:the_day 94 0 pair:the_first -100 0 pair:the_hear 192 0
        pair:the_littl 167 0 pair:the_one 401 189 pair:the_peopl 0 -51 pair:the_same -91 37
        pair:the_third 251 0 pair:the_twin 240 0 pair:the_two 135 114 pair:them_$ -94 -73
        pair:ther_is -44 -43 pair:they_are 0 -75 pair:they_would 0 -59 pair:to_be -44 0
        pair:to_do 89 0 pair:to_have 0 -32 pair:to_hear 0 -54 pair:to_know 0 -48
        pair:to_learn 113 0 pair:to_me 216 185 pair:to_my 114 0 pair:to_talk 196 0
        pair:to_thank 100 0 pair:to_the -259 -66 pair:to_your 0 -37 pair:told_me 0 80
        pair:told_the -123 0 pair:too_$ -57 0 pair:want_to 163 0 pair:was_a -80 0 pair:what_i 0 71
        pair:when_i 94 0 pair:when_the -69 0 pair:when_you 0 -34 pair:who_has 81 0
        pair:who_have 0 -82 pair:who_is 67 0 pair:whom_you 239 148 pair:will_be 61 0
        pair:will_have 0 75 pair:will_not 149 0 pair:with_a -50 66 pair:with_her 182 81
        pair:with_me 0 93 pair:with_the 660 293 pair:work_with 0 56 pair:would_be 0 -48
        pair:would_help 0 72 pair:would_like 68 55 pair:would_love -82 -70 pair:would_you -65 -48
        pair:writ_about 111 0 pair:year_$ -105 -53 pair:you_$ 77 0 pair:you_and -51 102
        pair:you_are -39 0 pair:you_can 0 62 pair:you_do -45 0 pair:you_for 89 0
        pair:you_have -79 0 pair:you_know 120 0 pair:you_let 0 57 pair:you_may 176 0
        pair:you_saw 145 0 pair:you_that 126 0 pair:you_told -121 -88 pair:you_will 72 44
        pair:you_would 65 0 pair:you_wrot -86 -77 pair:your_offic 0 -44 pair:your_patient 0 -86
        pair:your_peopl 0 67 some:#accessVerb -33 38 some:#anyone -226 -22 some:#benefit -97 41
        some:#capacity -163 -66 some:#common -274 21 some:#credential 54 98 some:#ending -38 73
        some:#food 25 -11 some:#giveVerb -269 -66 some:#goVerb 50 0 some:#hedge 41 42
        some:#hollow -73 -62 some:#meetVerb 68 66 some:#meeting -359 -2 some:#modal 9 62
        some:#month 287 173 some:#moveVerb 24 -38 some:#named 1867 580 some:#negation -74 -102
        some:#noticing 303 24 some:#number 26 -15 some:#outcome -242 40 some:#passVerb -111 -100
        some:#past 111 53 some:#people -373 -186 some:#place -67 120 some:#praise -155 -50
        some:#profession -353 -129 some:#relative 128 12 some:#resource -218 9 some:#seat -90 -58
        some:#sendVerb 290 0 some:#social -151 91 some:#span 299 0 some:#takeVerb 61 0
        some:#third 607 475 some:#time 246 122 some:#title 129 126 some:#token 27 -126
        some:#treatment 223 56 some:#universal -235 -142 some:#vacant -190 -93
        some:#wantVerb -143 40 some:#we -100 54 some:#work -87 -33 some:#writer -90 -23
        some:#you 169 124 wish:I_be 187 -63 wish:I_like 0 68 wish:I_love 0 -37 wish:You_have 121 79
        word:'s 305 0 word:a -517 -156 word:about 209 45 word:accident 358 114 word:after -226 47
        word:afternoon -55 0 word:again -137 0 word:agr 305 0 word:aid 209 0 word:all -126 53
        word:allow 191 0 word:already 0 76 word:also -66 86 word:alway 0 -78 word:am -130 13
        word:and -143 7 word:answer -124 0 word:anxiety 0 70 word:any -165 0 word:anyon -88 0
        word:anyth 0 -51 word:appointment 249 0 word:are -328 0 word:around 97 -52 word:as 164 54
        word:ask 0 10 word:at -282 -79 word:b 349 0 word:back -164 0 word:bad -101 0 word:be 85 0
        word:been 424 196 word:befor 216 63 word:begun 135 0 word:behind 91 0 word:believ 134 0
        word:best -109 44 word:better -56 70 word:between -74 0 word:binder 230 0 word:bit 0 72
        word:book -111 -64 word:both 249 51 word:boy 370 130 word:bring -84 -105
        word:bulletin 0 -77 word:bus -69 0 word:but -135 -54 word:by -232 66 word:call -150 44
        word:came 112 20 word:can -32 92 word:card 0 -57 word:care 186 0 word:case 0 58
        word:chair -57 -75 word:charg 106 0 word:child -113 0 word:children -135 -38
        word:choos 0 -58 word:city 122 0 word:client 279 37 word:clos 0 -68 word:coff -85 -26
        word:com 284 148 word:come -244 -55 word:copy -72 0 word:corner -97 0 word:could -73 101
        word:counselor -124 -58 word:county -95 0 word:court 182 72 word:courtroom 184 0
        word:cut 0 -79 word:day -189 -170 word:dentist 205 0 word:desk 0 41 word:did 189 105
        word:do -106 0 word:doctor -126 0 word:doe -180 -89 word:dog 0 102 word:doing 0 104
        word:done 164 0 word:door -84 0 word:down -135 58 word:each 356 0 word:early 0 -64
        word:either 117 0 word:end 98 0 word:escap 299 0 word:even -186 0 word:ever -76 -45
        word:eye 221 0 word:family -88 74 word:few 180 -25 word:fire 108 117 word:first -89 24
        word:five -83 0 word:folk -90 -67 word:follow 238 0 word:for 92 -19 word:forecast 265 0
        word:forty 87 72 word:found 195 39 word:fourth 153 0 word:free -80 -76 word:friday 0 16
        word:from 326 146 word:gate 380 0 word:gave 224 43 word:get -209 -24 word:giv 187 0
        word:give -134 -122 word:glad 134 -42 word:go 0 50 word:good 0 9 word:got 83 0
        word:grader 151 0 word:great 136 0 word:green 277 0 word:grief -146 0 word:group -60 -40
        word:had 234 117 word:hand 82 121 word:handl 156 0 word:happen 220 0 word:has 396 226
        word:have -149 -71 word:he 659 435 word:hear 188 0 word:heard -66 0 word:help -79 86
        word:her 516 465 word:here -196 0 word:him 158 362 word:his 391 371 word:hold -65 71
        word:home -156 0 word:hope -62 57 word:hospital -74 -46 word:hour 110 -65 word:how 66 5
        word:hundr 0 -83 word:i -105 -50 word:idea 0 80 word:if -214 27 word:in -90 83
        word:into -98 0 word:is 194 118 word:it -215 -94 word:its 0 56 word:just 0 -62
        word:keep -120 0 word:kept 0 91 word:kid -253 -66 word:kind 176 0 word:kitchen -128 -100
        word:know 103 70 word:last 171 130 word:late -121 0 word:later -112 -100 word:learn 0 52
        word:left 90 0 word:les -75 0 word:let -70 0 word:letter -173 -50 word:like 93 107
        word:line 96 0 word:list -62 -53 word:littl 356 99 word:long -98 0 word:look 0 -43
        word:los 0 -86 word:lost 112 0 word:lot 0 -68 word:love -110 -78 word:lunch -1 43
        word:made -230 0 word:make -58 0 word:maker 359 0 word:man -93 0 word:many -102 -154
        word:march 151 55 word:may 248 66 word:me 363 240 word:meet 38 73 word:men 0 -78
        word:met 163 0 word:might -110 0 word:mine -128 51 word:minut 188 64 word:monday 290 180
        word:month 0 -164 word:more -107 168 word:morn -104 -118 word:morning 189 67
        word:most -86 109 word:mother 109 56 word:mr 268 109 word:much 0 71 word:must 0 63
        word:my -14 -89 word:myself -69 -68 word:nam -135 -62 word:name 194 75 word:near 106 0
        word:nearly 173 0 word:need 0 137 word:neighbor -95 0 word:never -43 62 word:new -145 -47
        word:night -200 0 word:nine 183 0 word:nineteen 184 0 word:no -198 -144 word:nobody 67 44
        word:not 104 35 word:noth -78 80 word:notic -135 -76 word:now 275 136 word:number 0 -57
        word:of 241 61 word:off -36 -110 word:offic -90 -32 word:on 167 88 word:once -122 -46
        word:one 36 186 word:only 46 45 word:open -79 -87 word:or -273 -42 word:other -49 207
        word:our 12 0 word:out 25 -150 word:outsid 178 0 word:over 55 -77 word:own -146 -57
        word:page -56 0 word:pair 224 0 word:parent -175 -129 word:parrot 188 0 word:part 0 102
        word:patch 143 0 word:patient 0 -75 word:peopl -305 -246 word:period 200 0
        word:permission 306 0 word:person -74 0 word:phon -102 0 word:pick -54 0 word:pink 231 0
        word:plac -62 0 word:plan 0 90 word:play 0 54 word:practic -125 0 word:present 0 60
        word:print 0 -74 word:process 206 0 word:psychologist -69 0 word:question -100 49
        word:reach -102 0 word:read -133 0 word:reason 119 0 word:recall 412 0 word:referral 149 0
        word:regular 165 0 word:report 123 172 word:retir 175 0 word:review 224 0 word:ring 157 0
        word:room -104 0 word:row 116 107 word:run -183 -18 word:said 116 -57 word:same -143 26
        word:saturday -68 0 word:saw 74 81 word:say -126 92 word:school -96 0 word:seat -95 0
        word:second -92 44 word:see 187 71 word:seen 392 89 word:send 81 -98 word:sent 151 0
        word:september 182 0 word:session 149 99 word:set -78 0 word:shar 118 0 word:she 479 406
        word:sheet 0 57 word:should -120 -27 word:show 135 0 word:side 0 91 word:sign -89 97
        word:sinc 533 292 word:sister 103 0 word:sit -104 -79 word:six 80 0 word:sleep -83 0
        word:slow 89 0 word:small 0 -46 word:so -45 61 word:some -216 -139 word:somebody 0 -43
        word:someth 0 -140 word:spe 222 0 word:speak -142 0 word:spent 166 0 word:spr 101 80
        word:staff -95 -76 word:stand 56 0 word:start -68 -57 word:still -66 67 word:stop 71 -39
        word:street -80 0 word:sunday -65 92 word:t 319 0 word:tabl -111 0 word:take -36 0
        word:talk 188 32 word:tea 128 0 word:teach 87 139 word:teacher 171 0 word:tell -59 0
        word:ten -103 0 word:than -205 -26 word:thank 201 102 word:that 8 79 word:the 56 32
        word:their -46 -105 word:them -310 -339 word:then -82 0 word:ther 34 104
        word:therapist -106 0 word:therapy 132 99 word:they -565 -345 word:thi 107 11
        word:thing -203 72 word:think 67 0 word:third 522 0 word:thos -100 -61 word:thought 0 37
        word:thre 299 -65 word:thursday 27 109 word:tim 61 0 word:time 104 49 word:to -57 -33
        word:told -172 58 word:too -147 -116 word:took 170 0 word:town 0 -67 word:train -141 -30
        word:treat 112 77 word:truck 157 0 word:tuesday 133 211 word:twic -105 0 word:twin 346 0
        word:two 72 61 word:under 114 0 word:until -160 0 word:up -74 -71 word:us -209 -80
        word:use -159 0 word:used 0 46 word:very 108 -93 word:visit -142 0 word:wait -90 -59
        word:walk -140 -118 word:want 205 45 word:was 79 133 word:watch -98 75 word:way -137 0
        word:we -22 46 word:wednesday 213 133 word:week 124 75 word:weekend -63 0 word:welcom 0 -81
        word:well 204 146 word:were 72 80 word:what -364 -53 word:whatever -132 -49
        word:when -142 -79 word:whenever 0 -48 word:wher -96 -57 word:whether 0 -67
        word:which -218 -92 word:who 361 71 word:whol -155 0 word:whom 386 210 word:whos 437 147
        word:will 175 72 word:window 0 68 word:winter 172 0 word:with 554 328 word:without 0 -19
        word:word -66 0 word:work 0 27 word:would -324 -14 word:writ 94 127 word:written -111 0
        word:wrot -203 -6 word:you 58 160 word:young 100 0 word:your -79 107
        """
}
