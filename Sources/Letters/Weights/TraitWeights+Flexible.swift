// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -331 454
        deed:- 352 -211 deed:-_#modal -88 7 deed:I 76 -102 deed:I_#modal 33 -130
        deed:I_#past -155 59 deed:I_am 132 -105 deed:I_bring 0 -65 deed:I_can 32 -9
        deed:I_come 0 -70 deed:I_could 37 -30 deed:I_have 65 -74 deed:I_hope -88 56
        deed:I_know 0 -62 deed:I_shall -107 106 deed:I_think -67 0 deed:I_thought 0 114
        deed:I_was -45 0 deed:I_will 0 312 deed:I_would 70 -59 deed:My -246 0
        deed:My_#common -143 0 deed:My_#relative 0 42 deed:My_#seat 0 -33 deed:They -89 100
        deed:They_#modal 160 -54 deed:They_#past -77 30 deed:They_are -77 0 deed:They_have 196 0
        deed:They_would 152 -58 deed:We -18 -84 deed:We_#modal 56 -125 deed:We_#past 121 0
        deed:We_have 0 -45 deed:You 280 -148 deed:You_#modal 41 -250 deed:You_#past -94 64
        deed:You_and -59 0 deed:You_are 0 60 deed:You_choos 154 0 deed:You_could -115 0
        deed:You_do -68 122 deed:You_for -100 0 deed:You_had 0 35 deed:You_have 85 -40
        deed:You_let -80 0 deed:You_like 100 -112 deed:You_said 0 -54 deed:You_say 70 0
        deed:You_tell 112 -66 deed:You_will -39 0 deed:You_would 65 0 deed:Your 193 -122
        deed:Your_#anyone -129 89 deed:Your_#comer -87 52 deed:Your_#common 0 63
        deed:Your_#modal -110 28 deed:Your_#people 0 65 deed:Your_#praise -157 73
        deed:Your_#seat 150 53 deed:Your_#time -76 0 deed:Your_#treatment 63 57
        deed:Your_client -82 0 deed:Your_offic 188 0 deed:Your_patient -117 72 mark:digit -272 599
        mark:first -390 68 mark:last 1127 68 mark:last-but-one 462 68 mark:last-but-two -381 67
        mark:long 8 0 mark:question 648 -1079 mark:quoted -300 155 mark:second -296 68
        mark:short -109 -172 near:#accessVerb_a 71 -74 near:#accessVerb_and 53 -33
        near:#accessVerb_are -117 0 near:#accessVerb_at 0 54 near:#accessVerb_for 0 -51
        near:#accessVerb_i 0 -44 near:#accessVerb_in 117 -193 near:#accessVerb_is -74 0
        near:#accessVerb_it -101 0 near:#accessVerb_me 56 0 near:#accessVerb_my -87 -32
        near:#accessVerb_of -59 76 near:#accessVerb_offic 99 0 near:#accessVerb_the 0 40
        near:#accessVerb_thi 0 42 near:#accessVerb_week 0 -66 near:#accessVerb_with 68 -112
        near:#accessVerb_you 0 20 near:#accessVerb_your 134 -83 near:#anyone_a -132 0
        near:#anyone_are 85 -82 near:#anyone_day 198 -110 near:#anyone_i -133 89
        near:#anyone_in 0 99 near:#anyone_may 0 76 near:#anyone_me 187 0 near:#anyone_of 0 -20
        near:#anyone_on 100 0 near:#anyone_the -86 0 near:#anyone_to 78 0 near:#anyone_who 0 -15
        near:#anyone_with 113 0 near:#anyone_would -74 0 near:#anyone_you 0 -75
        near:#anyone_your 120 -36 near:#benefit_a 40 0 near:#benefit_and 39 -56
        near:#benefit_at 145 0 near:#benefit_for 259 0 near:#benefit_from 0 -50
        near:#benefit_how 57 0 near:#benefit_in 0 -51 near:#benefit_it -62 0
        near:#benefit_know 0 60 near:#benefit_of 127 0 near:#benefit_on 74 0
        near:#benefit_the -248 0 near:#benefit_them 175 -48 near:#benefit_to 147 -129
        near:#benefit_you 204 -2 near:#benefit_your 63 30 near:#capacity_and -82 0
        near:#capacity_i 96 0 near:#capacity_on -75 50 near:#capacity_the 0 -113
        near:#capacity_you 105 -71 near:#capacity_your 84 -62 near:#certain_a -66 0
        near:#certain_and 49 0 near:#certain_day 52 -108 near:#certain_deadlin 186 0
        near:#certain_for -107 0 near:#certain_i 0 104 near:#certain_it 0 -30
        near:#certain_one 119 0 near:#certain_that 0 -66 near:#certain_the 74 0
        near:#certain_time 0 -57 near:#certain_to 59 -25 near:#certain_will 0 -100
        near:#certain_you 0 -42 near:#certain_your 75 0 near:#comer_and 0 -63
        near:#comer_have 95 -62 near:#comer_i 0 -58 near:#comer_is 0 106 near:#comer_me 196 0
        near:#comer_on -103 61 near:#comer_the 0 -131 near:#comer_to 52 0 near:#comer_who -49 102
        near:#comer_with 0 58 near:#comer_would 0 -37 near:#comer_you -82 73 near:#common_'s -47 55
        near:#common_a 41 10 near:#common_about -99 73 near:#common_after 103 -27
        near:#common_all 120 0 near:#common_am -84 0 near:#common_an -109 92 near:#common_and 0 -55
        near:#common_answer 121 -99 near:#common_are -21 0 near:#common_at 151 0
        near:#common_back 116 -79 near:#common_be 77 0 near:#common_befor 0 -103
        near:#common_better -58 70 near:#common_by 93 -42 near:#common_call 145 0
        near:#common_choos 168 0 near:#common_client 0 77 near:#common_come 140 71
        near:#common_day 158 -99 near:#common_do 97 -73 near:#common_family 113 0
        near:#common_for 73 70 near:#common_from 0 -121 near:#common_get 0 44
        near:#common_have -201 -20 near:#common_hear 0 -44 near:#common_hour 0 -74
        near:#common_how 68 0 near:#common_i 79 -138 near:#common_if 48 0 near:#common_in -57 0
        near:#common_is 31 -146 near:#common_it -3 104 near:#common_know -51 77
        near:#common_learn 98 0 near:#common_like 132 0 near:#common_many -98 0
        near:#common_may 0 92 near:#common_me 78 -113 near:#common_more 0 63 near:#common_my -92 0
        near:#common_new 0 76 near:#common_next 0 -55 near:#common_no 0 -39 near:#common_not 59 15
        near:#common_of -114 63 near:#common_offic 0 60 near:#common_on -142 1
        near:#common_one 0 43 near:#common_or 28 -172 near:#common_our 0 96 near:#common_out -69 57
        near:#common_over 145 -92 near:#common_own 0 69 near:#common_peopl -78 0
        near:#common_practic 0 90 near:#common_say -98 64 near:#common_see -83 84
        near:#common_should 0 109 near:#common_sinc 0 81 near:#common_so 0 28
        near:#common_tell 85 0 near:#common_than -79 0 near:#common_that -147 90
        near:#common_the 119 -46 near:#common_them 146 -7 near:#common_they 53 -63
        near:#common_thi 44 109 near:#common_thre 125 0 near:#common_time 82 -56
        near:#common_to 99 61 near:#common_two 0 -26 near:#common_up 0 -59 near:#common_was 0 94
        near:#common_well 0 80 near:#common_what 102 -98 near:#common_when 211 -134
        near:#common_which 213 -79 near:#common_who -97 82 near:#common_with 188 0
        near:#common_without 0 83 near:#common_year -101 0 near:#common_you -102 51
        near:#common_your 22 0 near:#credential_and 0 73 near:#credential_for 0 105
        near:#credential_it 0 -41 near:#credential_not 107 -133 near:#credential_the 0 20
        near:#ending_a 102 -188 near:#ending_an 0 81 near:#ending_and 161 -111
        near:#ending_been -73 0 near:#ending_by 0 -48 near:#ending_down 89 0
        near:#ending_for 106 -22 near:#ending_from 0 -75 near:#ending_got 52 0
        near:#ending_had 0 -77 near:#ending_it 162 120 near:#ending_my -21 0
        near:#ending_never 0 -56 near:#ending_of 54 -108 near:#ending_on 75 0
        near:#ending_one -90 36 near:#ending_seen 0 49 near:#ending_sinc 0 89
        near:#ending_the 76 105 near:#ending_they 0 119 near:#ending_to 76 0 near:#ending_two 0 -33
        near:#ending_up 0 -58 near:#ending_with -87 0 near:#ending_you -95 89
        near:#ending_your -87 0 near:#final_and 0 72 near:#final_it 0 79 near:#final_of 0 -45
        near:#final_to 0 79 near:#gap_and 79 0 near:#gap_i 0 108 near:#gap_to 0 -91
        near:#giveVerb_a -132 101 near:#giveVerb_and -65 38 near:#giveVerb_i 0 -64
        near:#giveVerb_in 0 61 near:#giveVerb_it 138 -52 near:#giveVerb_me -80 0
        near:#giveVerb_of 154 -84 near:#giveVerb_the 0 35 near:#giveVerb_you 125 -20
        near:#giveVerb_your -85 0 near:#goVerb_a 64 -35 near:#goVerb_at -144 18
        near:#goVerb_by 0 -77 near:#goVerb_for 63 -40 near:#goVerb_in 0 -75 near:#goVerb_it 0 95
        near:#goVerb_on 0 33 near:#goVerb_one 0 69 near:#goVerb_or 72 -77 near:#goVerb_the -100 68
        near:#goVerb_to 65 52 near:#goVerb_with 0 -14 near:#goVerb_you 0 -82
        near:#goVerb_your -71 29 near:#growth_the -128 0 near:#growth_to 0 -43 near:#hedge_a -81 0
        near:#hedge_and 0 -160 near:#hedge_are 0 -72 near:#hedge_be -133 0 near:#hedge_by 0 -56
        near:#hedge_come 0 -102 near:#hedge_day 127 0 near:#hedge_do 0 -81 near:#hedge_have 68 -34
        near:#hedge_i 0 -186 near:#hedge_in 0 -25 near:#hedge_is 61 -94 near:#hedge_it 0 -35
        near:#hedge_like -136 87 near:#hedge_of -53 100 near:#hedge_on 114 -113
        near:#hedge_that 47 -33 near:#hedge_the 136 -85 near:#hedge_them 0 -62 near:#hedge_to -87 0
        near:#hedge_we 0 -77 near:#hedge_with 0 -80 near:#hedge_would 0 74 near:#hedge_you -49 -168
        near:#hedge_your -123 -19 near:#meetVerb_a 93 -179 near:#meetVerb_about 0 70
        near:#meetVerb_and -67 -31 near:#meetVerb_at -103 30 near:#meetVerb_by 0 -80
        near:#meetVerb_for 106 -91 near:#meetVerb_from 0 -55 near:#meetVerb_i 72 0
        near:#meetVerb_in 0 -30 near:#meetVerb_it 29 -52 near:#meetVerb_lunch -105 0
        near:#meetVerb_me -58 0 near:#meetVerb_of 54 0 near:#meetVerb_on -158 26
        near:#meetVerb_or 98 -72 near:#meetVerb_the -291 75 near:#meetVerb_them 140 0
        near:#meetVerb_time 140 0 near:#meetVerb_to 85 0 near:#meetVerb_up 0 -79
        near:#meetVerb_with 114 -90 near:#meetVerb_you -73 0 near:#meetVerb_your 45 13
        near:#meeting_a 0 -40 near:#meeting_at 0 -40 near:#meeting_i 93 0 near:#meeting_on 0 32
        near:#meeting_or 96 -102 near:#meeting_the 88 -29 near:#meeting_with -105 0
        near:#meeting_you -115 0 near:#modal_a 0 -137 near:#modal_and 0 -119
        near:#modal_at -109 171 near:#modal_be -30 0 near:#modal_come 0 -105 near:#modal_do 16 -70
        near:#modal_for 99 0 near:#modal_get -92 65 near:#modal_good 86 0 near:#modal_have -38 -75
        near:#modal_i 0 -277 near:#modal_it 0 -45 near:#modal_keep 140 0 near:#modal_learn 127 0
        near:#modal_like -86 0 near:#modal_love 0 33 near:#modal_me 0 -6 near:#modal_more 119 0
        near:#modal_not -144 71 near:#modal_of 69 0 near:#modal_on 0 50 near:#modal_the 201 16
        near:#modal_them 0 -71 near:#modal_to 138 -25 near:#modal_we 0 -85 near:#modal_with 98 -32
        near:#modal_you 52 -180 near:#modal_your -71 45 near:#moveVerb_and 124 28
        near:#moveVerb_at -111 0 near:#moveVerb_by 0 -73 near:#moveVerb_from 0 -79
        near:#moveVerb_in 0 -47 near:#moveVerb_it 58 84 near:#moveVerb_me -70 0
        near:#moveVerb_my 0 82 near:#moveVerb_of 0 -69 near:#moveVerb_on 50 17
        near:#moveVerb_or 0 -41 near:#moveVerb_the -27 0 near:#moveVerb_to 0 -64
        near:#moveVerb_up 0 -73 near:#moveVerb_with 51 -75 near:#moveVerb_your -59 29
        near:#named_and -64 49 near:#named_for 0 104 near:#named_the -70 40 near:#negation_a -101 0
        near:#negation_and 0 14 near:#negation_deadlin 186 0 near:#negation_hurry 138 0
        near:#negation_i 0 109 near:#negation_in 0 -62 near:#negation_one -90 127
        near:#negation_rush 119 0 near:#negation_to 0 -124 near:#negation_you -135 0
        near:#noticing_a -40 -97 near:#noticing_about 0 -29 near:#noticing_and -66 0
        near:#noticing_at 155 0 near:#noticing_from 0 -47 near:#noticing_how 45 0
        near:#noticing_i -98 -43 near:#noticing_in -53 -76 near:#noticing_it -167 56
        near:#noticing_me 135 -110 near:#noticing_might 0 -80 near:#noticing_of -43 149
        near:#noticing_one -78 53 near:#noticing_so 0 72 near:#noticing_that 56 0
        near:#noticing_the -231 76 near:#noticing_them 70 0 near:#noticing_they 166 0
        near:#noticing_to 1 18 near:#noticing_what 62 -80 near:#noticing_when 98 -63
        near:#noticing_which 152 0 near:#noticing_who 0 95 near:#noticing_you -90 63
        near:#noticing_your -56 0 near:#number_and 78 0 near:#number_at -135 284
        near:#number_day 0 190 near:#number_have 101 0 near:#number_i 0 -58 near:#number_in 74 0
        near:#number_it 0 78 near:#number_minut 94 0 near:#number_o'clock 0 86
        near:#number_of -230 35 near:#number_one 166 0 near:#number_or 27 -45
        near:#number_that 83 -62 near:#number_the 197 -26 near:#number_to 99 0
        near:#number_year 0 -51 near:#number_you 0 -46 near:#number_your 0 47 near:#outcome_a 0 67
        near:#outcome_and -118 38 near:#outcome_at 0 -31 near:#outcome_for 189 -35
        near:#outcome_from 0 -80 near:#outcome_in -32 117 near:#outcome_my 0 -101
        near:#outcome_of 0 -40 near:#outcome_that -122 52 near:#outcome_the 0 106
        near:#outcome_to 193 -112 near:#outcome_what 93 -98 near:#outcome_with 0 -74
        near:#outcome_you -27 0 near:#outcome_your 0 -103 near:#passVerb_a 94 0
        near:#passVerb_and 0 104 near:#passVerb_for 0 59 near:#passVerb_i 0 -51
        near:#passVerb_it 0 75 near:#passVerb_me 48 5 near:#passVerb_on -84 114
        near:#passVerb_one 0 93 near:#passVerb_that -48 27 near:#passVerb_them -62 0
        near:#passVerb_to -62 58 near:#passVerb_what 0 -52 near:#passVerb_you -81 59
        near:#passVerb_your 0 -65 near:#past_a 81 -67 near:#past_and -53 70 near:#past_at -47 0
        near:#past_by 0 -32 near:#past_every 0 79 near:#past_for -54 41 near:#past_from 0 -86
        near:#past_her 0 9 near:#past_home 0 109 near:#past_in -118 0 near:#past_it -44 0
        near:#past_me 0 -27 near:#past_not 0 99 near:#past_of -93 -5 near:#past_on 99 61
        near:#past_one 155 0 near:#past_out 0 117 near:#past_over 0 -83 near:#past_sinc 0 124
        near:#past_that -83 0 near:#past_the 9 62 near:#past_them 0 86 near:#past_to -85 0
        near:#past_two 0 -77 near:#past_up -54 0 near:#past_with 0 72 near:#past_would 0 84
        near:#past_you -62 102 near:#past_your -87 53 near:#people_'s -57 -71 near:#people_a -36 91
        near:#people_and -94 -87 near:#people_are 0 -65 near:#people_at -68 0
        near:#people_for 0 -38 near:#people_have 61 -46 near:#people_i -109 -3
        near:#people_in 0 -74 near:#people_it -96 103 near:#people_may 0 70 near:#people_me 98 0
        near:#people_of -127 0 near:#people_on 0 46 near:#people_see -63 0
        near:#people_the -72 -101 near:#people_to 106 0 near:#people_who -52 87
        near:#people_with -45 87 near:#people_would -66 -13 near:#people_you 0 -90
        near:#people_your 0 -107 near:#place_is 0 87 near:#praise_a 0 61 near:#praise_and 0 -11
        near:#praise_for 110 54 near:#praise_of -47 43 near:#praise_to -64 -54
        near:#praise_with -84 0 near:#praise_you 69 0 near:#praise_your 58 0
        near:#relative_and 0 -90 near:#resource_a 123 0 near:#resource_and 54 -48
        near:#resource_it 0 -25 near:#resource_on -41 -72 near:#resource_the 131 -32
        near:#resource_who 0 83 near:#resource_with 0 -42 near:#resource_you 0 -56
        near:#resource_your 121 -12 near:#seat_and -56 66 near:#seat_are -86 0
        near:#seat_at -113 175 near:#seat_for -101 87 near:#seat_i 43 84 near:#seat_in 76 -55
        near:#seat_is 68 0 near:#seat_on -152 116 near:#seat_or 93 0 near:#seat_the -32 0
        near:#seat_to -72 0 near:#seat_with 0 93 near:#seat_you 61 0 near:#seat_your 0 -78
        near:#sendVerb_to 0 39 near:#sign_a 64 0 near:#sign_and 99 0 near:#sign_for 0 88
        near:#sign_is 0 53 near:#sign_of 0 38 near:#sign_on -96 76 near:#sign_you -90 69
        near:#span_a 0 42 near:#span_for 77 -85 near:#span_i 166 0 near:#span_in 167 -65
        near:#span_is 117 -76 near:#span_of -118 0 near:#span_on -96 0 near:#span_or 0 -105
        near:#span_the 148 -93 near:#span_to 0 -54 near:#span_you 0 -26 near:#span_your 76 -84
        near:#takeVerb_your 115 0 near:#third_a 0 25 near:#third_and -99 0 near:#third_are -59 0
        near:#third_at 128 0 near:#third_have 125 -88 near:#third_it 65 0 near:#third_the -56 0
        near:#third_to 0 -79 near:#third_with 91 0 near:#third_would 75 -37 near:#third_you -62 0
        near:#time_a 161 -22 near:#time_after 89 -99 near:#time_and 203 -106 near:#time_any 132 -62
        near:#time_are 65 -49 near:#time_at -166 279 near:#time_befor 117 0 near:#time_for 101 -52
        near:#time_i 168 0 near:#time_if 0 -71 near:#time_in 83 -93 near:#time_is 161 -131
        near:#time_it 95 -116 near:#time_on -114 78 near:#time_or 179 -272 near:#time_the -4 -19
        near:#time_thursday 181 0 near:#time_to 213 0 near:#time_will 106 -60 near:#time_with 0 153
        near:#time_would -85 0 near:#time_you 70 -94 near:#time_your 141 -118 near:#token_and 117 0
        near:#treatment_a 94 0 near:#treatment_at 0 114 near:#treatment_on -135 60
        near:#universal_a -50 0 near:#universal_and 0 59 near:#universal_at 80 0
        near:#universal_day 44 -102 near:#universal_for -102 54 near:#universal_i -91 125
        near:#universal_in 59 0 near:#universal_it 73 -50 near:#universal_of 29 0
        near:#universal_one 128 0 near:#universal_rush 87 0 near:#universal_the 69 -82
        near:#universal_time 0 -57 near:#universal_to 68 -52 near:#universal_you 0 -53
        near:#universal_your 94 0 near:#vacant_and 65 0 near:#vacant_to 0 -87
        near:#vacant_your -124 0 near:#wantVerb_come 159 0 near:#wantVerb_that -65 86
        near:#wantVerb_the -116 -70 near:#wantVerb_to 110 -45 near:#wantVerb_you 0 24
        near:#wantVerb_your -52 57 near:#we_a 0 -40 near:#we_have 0 -67 near:#work_and 0 -65
        near:#work_i 0 -70 near:#work_on 0 -123 near:#work_with 0 -55 near:#writer_a -84 -148
        near:#writer_about 0 -69 near:#writer_am 84 -78 near:#writer_and 1 0
        near:#writer_around 104 0 near:#writer_at -10 31 near:#writer_be 0 101
        near:#writer_been -47 0 near:#writer_bring 0 -44 near:#writer_can 16 -19
        near:#writer_come 0 -121 near:#writer_could 16 0 near:#writer_do 26 0
        near:#writer_easy 121 0 near:#writer_flexibl 142 0 near:#writer_for 0 -66
        near:#writer_free 82 0 near:#writer_give 0 63 near:#writer_had -45 0
        near:#writer_happy 91 0 near:#writer_have 90 -49 near:#writer_hope -75 62
        near:#writer_i -52 -34 near:#writer_in 69 -93 near:#writer_is -105 149
        near:#writer_it -58 0 near:#writer_know 0 -81 near:#writer_my 152 -37
        near:#writer_need 0 127 near:#writer_not 0 -38 near:#writer_on 118 -106
        near:#writer_one -66 0 near:#writer_say -69 0 near:#writer_shall 0 100
        near:#writer_take 124 0 near:#writer_that -124 -76 near:#writer_the -151 -47
        near:#writer_thought 0 108 near:#writer_to 65 11 near:#writer_two 0 -45
        near:#writer_up 0 -88 near:#writer_was -38 0 near:#writer_what 73 -119
        near:#writer_when 0 -67 near:#writer_will 0 239 near:#writer_with -95 -111
        near:#writer_would -35 -10 near:#writer_writ 0 -65 near:#writer_your -157 0
        near:#you_'s 0 -78 near:#you_a 28 -78 near:#you_and 223 73 near:#you_are 133 39
        near:#you_as 0 -70 near:#you_at -58 0 near:#you_be -53 0 near:#you_can 0 -62
        near:#you_choos 211 -90 near:#you_client -87 0 near:#you_could -44 0 near:#you_do -132 113
        near:#you_for -169 0 near:#you_get -130 0 near:#you_got 85 0 near:#you_had -69 59
        near:#you_have 61 -91 near:#you_in -47 0 near:#you_is 0 -57 near:#you_it -53 27
        near:#you_know 70 0 near:#you_let -60 0 near:#you_like 67 0 near:#you_lunch -115 0
        near:#you_may 0 22 near:#you_me 0 -153 near:#you_mine 83 0 near:#you_my 0 -57
        near:#you_of 103 0 near:#you_on -72 -9 near:#you_or 0 -61 near:#you_over 0 -101
        near:#you_peopl -72 0 near:#you_pick 130 -82 near:#you_put 0 83 near:#you_said 0 -54
        near:#you_say 40 0 near:#you_so 0 54 near:#you_tell 51 -50 near:#you_that -39 54
        near:#you_the 140 -99 near:#you_them 106 0 near:#you_ther -116 0 near:#you_time 130 -74
        near:#you_when 53 0 near:#you_which 156 -58 near:#you_will -55 63 near:#you_would -29 0
        near:#you_you -105 87 near:a_#accessVerb -132 44 near:a_#anyone 0 -78
        near:a_#benefit -84 -117 near:a_#capacity -153 58 near:a_#certain -110 103
        near:a_#common 69 -2 near:a_#food 196 -40 near:a_#gap 0 87 near:a_#goVerb 51 -54
        near:a_#hedge 56 -64 near:a_#meetVerb 32 -74 near:a_#meeting 179 -87
        near:a_#moveVerb 124 -72 near:a_#number 0 -82 near:a_#passVerb 0 126 near:a_#past -95 0
        near:a_#people -132 -82 near:a_#praise -57 0 near:a_#profession -58 0
        near:a_#resource 62 -40 near:a_#seat -51 0 near:a_#sign 144 0 near:a_#span -129 2
        near:a_#symptom 0 93 near:a_#time 57 -47 near:a_#title 0 36 near:a_#token 87 0
        near:a_#treatment -103 -42 near:a_#universal 0 114 near:a_#vacant 0 76 near:a_#work 0 -47
        near:after_#common 103 -6 near:all_#common 106 0 near:all_#number 220 0
        near:all_#people 185 0 near:am_#accessVerb 61 -47 near:am_#anyone 0 91
        near:am_#certain 0 -59 near:am_#common -96 0 near:am_#hedge 104 -42 near:am_#noticing 40 0
        near:am_#outcome 76 0 near:am_#passVerb 0 40 near:am_#past 0 77 near:am_#place 78 0
        near:am_#profession 0 -53 near:am_#you -98 0 near:an_#capacity 52 -48 near:an_#common 84 0
        near:an_#span 0 -30 near:an_#time 50 -38 near:and_#anyone -17 -49 near:and_#benefit 0 -109
        near:and_#capacity 0 -48 near:and_#certain 0 54 near:and_#comer -87 0
        near:and_#common 16 -8 near:and_#ending -169 0 near:and_#giveVerb 102 0
        near:and_#goVerb 157 -164 near:and_#hedge 0 -134 near:and_#meetVerb 76 -101
        near:and_#modal 200 -43 near:and_#moveVerb 0 -28 near:and_#negation 118 -23
        near:and_#noticing -50 41 near:and_#number 47 -32 near:and_#passVerb -138 109
        near:and_#past -134 -100 near:and_#people -94 -25 near:and_#praise 0 6
        near:and_#seat 34 -116 near:and_#span 38 -46 near:and_#third -87 0 near:and_#time 123 -111
        near:and_#wantVerb 82 -68 near:and_#writer 145 -71 near:and_#you -204 88
        near:any_#anyone 179 0 near:any_#capacity 0 -49 near:any_#common 39 -123
        near:any_#praise 153 0 near:any_#span 155 -193 near:any_#time 213 -244
        near:any_#you 174 -87 near:are_#accessVerb -103 0 near:are_#anyone -78 0
        near:are_#common -54 43 near:are_#people 0 46 near:are_#praise -38 108 near:are_#you 0 34
        near:ask_#common 0 -53 near:at_#accessVerb 146 54 near:at_#certain 0 -66
        near:at_#common 50 -53 near:at_#number -169 438 near:at_#outcome 0 -100
        near:at_#resource 0 -86 near:at_#span 110 -86 near:at_#time 0 20 near:at_#treatment 0 -77
        near:at_#universal 0 -77 near:at_#you 151 0 near:be_#accessVerb -128 59
        near:be_#anyone 48 0 near:be_#benefit 248 -102 near:be_#common 65 0 near:be_#ending 89 0
        near:be_#giveVerb 0 119 near:be_#meetVerb 182 0 near:be_#outcome 28 0
        near:be_#passVerb 0 81 near:be_#wantVerb 102 -81 near:be_#you 0 77 near:befor_#common 0 -46
        near:befor_#time 64 -80 near:by_#common -59 0 near:by_#meeting 0 -56 near:by_#writer 93 0
        near:call_#common 123 0 near:can_#common 95 -50 near:can_#ending 0 -63
        near:can_#goVerb 68 -89 near:can_#meetVerb 84 -48 near:can_#moveVerb 46 -54
        near:can_#negation -108 68 near:can_#passVerb -69 0 near:can_#past 0 84
        near:can_#time 0 -71 near:client_#common -90 65 near:come_#you 104 0
        near:could_#common 52 -121 near:could_#ending 0 -68 near:could_#goVerb 41 -104
        near:could_#meetVerb 127 -161 near:could_#moveVerb 0 -80 near:could_#noticing 44 -27
        near:could_#passVerb 0 -36 near:could_#we 0 -59 near:could_#writer 0 -87
        near:could_#you 0 -51 near:day_#common 0 97 near:day_#you 59 -57 near:did_#common 0 -79
        near:do_#accessVerb 140 0 near:do_#benefit -72 0 near:do_#common -93 69
        near:do_#negation 134 -94 near:do_#noticing -124 0 near:do_#praise 0 82
        near:every_#common -71 58 near:first_#span -121 0 near:for_#accessVerb 0 88
        near:for_#anyone 64 7 near:for_#certain -162 41 near:for_#common -38 39
        near:for_#goVerb 66 0 near:for_#meeting 71 -45 near:for_#number -29 -21
        near:for_#people -6 83 near:for_#praise -77 0 near:for_#seat 0 110 near:for_#span 0 -13
        near:for_#third 79 -67 near:for_#time 107 -88 near:for_#treatment 0 89
        near:for_#universal -138 85 near:for_#writer -84 -67 near:for_#you 5 0
        near:get_#common -69 65 near:good_#you 141 0 near:got_#common 116 0
        near:has_#accessVerb 0 -71 near:has_#common -53 -36 near:has_#past -75 30
        near:have_#accessVerb 0 48 near:have_#benefit -67 0 near:have_#certain 0 -99
        near:have_#comer 0 -62 near:have_#common -148 88 near:have_#final 0 72
        near:have_#giveVerb 0 -69 near:have_#goVerb -73 0 near:have_#meetVerb -142 41
        near:have_#moveVerb 0 79 near:have_#negation 0 -57 near:have_#noticing -61 0
        near:have_#number -40 30 near:have_#passVerb -39 107 near:have_#past -2 129
        near:have_#place 0 72 near:have_#resource 96 -88 near:have_#seat -72 140
        near:have_#time 84 0 near:have_#treatment 0 112 near:have_#universal 0 -76
        near:have_#you -78 0 near:he_#past 0 64 near:help_#anyone 151 0 near:hour_#you 0 -67
        near:how_#ending 69 0 near:how_#moveVerb 85 0 near:how_#past 140 0 near:how_#you 164 -72
        near:i_#accessVerb 61 66 near:i_#anyone -33 0 near:i_#benefit -139 -80
        near:i_#certain -123 -88 near:i_#comer -101 -46 near:i_#common -40 -55
        near:i_#credential 0 -2 near:i_#final -46 126 near:i_#food 0 -50 near:i_#giveVerb 0 -48
        near:i_#goVerb 115 -82 near:i_#growth -52 105 near:i_#hedge 31 -7 near:i_#meetVerb -147 -60
        near:i_#modal 15 69 near:i_#moveVerb 108 0 near:i_#named -70 0 near:i_#negation 67 -96
        near:i_#noticing -4 -70 near:i_#number -104 31 near:i_#outcome 106 0 near:i_#passVerb -1 37
        near:i_#past 84 18 near:i_#people -93 -139 near:i_#place 242 0 near:i_#praise -124 62
        near:i_#resource 151 0 near:i_#sendVerb 162 0 near:i_#span 72 -92 near:i_#time 73 -36
        near:i_#treatment 0 77 near:i_#universal -58 -75 near:i_#wantVerb -104 128
        near:i_#work 0 -54 near:i_#writer 145 -45 near:i_#you -194 46 near:if_#certain 114 -88
        near:if_#common 0 -5 near:if_#hedge 0 115 near:if_#outcome 123 -82 near:if_#past 0 -18
        near:if_#universal 110 -86 near:if_#you 45 -91 near:in_#capacity -54 88
        near:in_#common 59 0 near:in_#gap -67 56 near:in_#noticing 0 115 near:in_#number -76 -64
        near:in_#passVerb 113 0 near:in_#people 0 78 near:in_#place 0 63 near:in_#seat -48 79
        near:in_#span 0 -74 near:in_#time -46 0 near:in_#treatment 0 64 near:in_#vacant 0 68
        near:in_#work 0 -59 near:in_#writer -52 -158 near:in_#you 168 -99 near:is_#accessVerb 0 -76
        near:is_#anyone 49 -57 near:is_#benefit 129 -72 near:is_#certain 56 -126
        near:is_#common 144 -69 near:is_#gap -95 0 near:is_#growth 0 -63 near:is_#negation 92 -95
        near:is_#number 0 84 near:is_#passVerb 0 75 near:is_#past -67 0 near:is_#people 0 -35
        near:is_#praise 185 -62 near:is_#span 115 0 near:is_#time 92 -71 near:is_#universal 84 -190
        near:is_#writer 0 -21 near:is_#you 216 -79 near:it_#anyone -95 0 near:it_#benefit 116 -78
        near:it_#common -146 109 near:it_#ending 0 104 near:it_#gap -90 65 near:it_#goVerb 0 72
        near:it_#hedge -226 139 near:it_#modal 0 -10 near:it_#moveVerb 0 170 near:it_#negation 0 51
        near:it_#noticing 0 -75 near:it_#outcome 0 99 near:it_#past -28 49 near:it_#praise 34 0
        near:it_#writer -132 81 near:it_#you -65 0 near:know_#common 0 -64 near:know_#you -56 -54
        near:last_#time 0 56 near:let_#writer 74 -66 near:like_#common 0 -42
        near:like_#noticing 0 -79 near:may_#meetVerb -66 -33 near:may_#noticing 0 81
        near:may_#outcome 147 0 near:may_#passVerb 231 0 near:may_#writer 0 -99
        near:me_#ending 114 -43 near:me_#meetVerb 0 -60 near:me_#noticing 141 -54
        near:me_#third 91 0 near:me_#you 62 -16 near:might_#benefit -67 0 near:might_#common -62 0
        near:monday_#time 127 -70 near:most_#span 109 0 near:most_#time 131 0
        near:my_#accessVerb 0 -71 near:my_#capacity 118 88 near:my_#comer 0 -28
        near:my_#common -84 89 near:my_#ending -64 0 near:my_#hedge 0 85 near:my_#number 0 -92
        near:my_#outcome 0 59 near:my_#people -48 -31 near:my_#resource 0 84 near:my_#seat 0 -38
        near:my_#sign 0 51 near:my_#time 205 0 near:my_#token 0 64 near:name_#common 101 0
        near:never_#noticing 0 -67 near:new_#common -77 144 near:not_#accessVerb 182 -95
        near:not_#anyone -115 0 near:not_#common 80 -29 near:not_#ending 55 0 near:not_#hedge 0 -72
        near:not_#moveVerb 81 0 near:not_#noticing -75 0 near:not_#number 0 101
        near:not_#outcome -70 0 near:not_#passVerb 0 -66 near:not_#past 0 52 near:not_#people 0 94
        near:not_#universal -100 0 near:not_#you -70 0 near:of_#accessVerb 69 56
        near:of_#anyone 137 -70 near:of_#certain 103 78 near:of_#common 0 133 near:of_#final 0 -65
        near:of_#meetVerb 0 76 near:of_#meeting 80 0 near:of_#number 0 30 near:of_#outcome 0 -71
        near:of_#passVerb 0 99 near:of_#past -78 97 near:of_#people 134 -32 near:of_#praise 90 109
        near:of_#seat 67 0 near:of_#third -102 -70 near:of_#time -72 123 near:of_#universal 0 84
        near:of_#writer -72 -62 near:of_#you 55 160 near:on_#accessVerb 0 59
        near:on_#anyone 111 -88 near:on_#common 197 -275 near:on_#ending 90 0
        near:on_#goVerb 214 -82 near:on_#meetVerb 150 -110 near:on_#meeting 0 -54
        near:on_#moveVerb 97 -93 near:on_#number 107 349 near:on_#past -69 83
        near:on_#people 142 -70 near:on_#resource 0 64 near:on_#seat -87 0 near:on_#span 0 -38
        near:on_#time -185 240 near:on_#writer 63 -169 near:on_#you 143 -30
        near:one_#accessVerb 0 -61 near:one_#common 47 49 near:one_#people 158 0
        near:one_#you 0 -61 near:or_#common 24 -162 near:or_#hedge 0 -69 near:or_#modal 0 -77
        near:or_#number 117 -54 near:or_#place 84 -60 near:or_#span 70 -118 near:or_#time 234 -289
        near:or_#writer 71 -39 near:or_#you 0 -54 near:other_#common 0 -95 near:our_#common 93 0
        near:out_#common 99 -105 near:own_#common 0 74 near:peopl_#common -73 -31
        near:pleas_#common 52 0 near:same_#common -77 0 near:see_#anyone 120 0
        near:see_#people 0 -101 near:see_#you 0 85 near:should_#common 0 80
        near:should_#noticing 0 83 near:so_#accessVerb 77 0 near:so_#common 47 0
        near:so_#modal -90 0 near:so_#praise 0 54 near:so_#writer -98 0 near:some_#common 125 0
        near:some_#span 110 0 near:some_#time 134 -79 near:suit_#you 100 0 near:take_#common 169 0
        near:take_#you 129 0 near:tell_#writer 146 -64 near:thank_#you -97 0
        near:that_#anyone 0 122 near:that_#certain 0 79 near:that_#comer 0 66
        near:that_#common -32 39 near:that_#ending 80 95 near:that_#giveVerb 0 88
        near:that_#goVerb -58 37 near:that_#hedge 0 68 near:that_#modal 152 0
        near:that_#moveVerb -47 0 near:that_#negation -67 67 near:that_#noticing 0 -46
        near:that_#number 0 -62 near:that_#outcome 108 55 near:that_#passVerb 0 64
        near:that_#past -74 54 near:that_#people -104 71 near:that_#seat 0 66
        near:that_#span -122 0 near:that_#third 63 0 near:that_#universal 0 73 near:that_#we 0 80
        near:that_#writer -68 -92 near:that_#you -20 0 near:the_#accessVerb -99 98
        near:the_#anyone 99 0 near:the_#benefit 137 0 near:the_#capacity 0 -60
        near:the_#certain -89 0 near:the_#comer -89 75 near:the_#common -53 6
        near:the_#ending 93 -52 near:the_#food 0 63 near:the_#gap -43 24 near:the_#giveVerb 81 0
        near:the_#goVerb 91 -21 near:the_#growth 0 119 near:the_#hedge 0 -66
        near:the_#meetVerb -24 0 near:the_#meeting -89 126 near:the_#modal -76 0
        near:the_#moveVerb 113 0 near:the_#negation 0 -101 near:the_#noticing 0 88
        near:the_#number -92 197 near:the_#outcome 60 -47 near:the_#passVerb 0 -117
        near:the_#past -177 0 near:the_#people 53 0 near:the_#place -209 190 near:the_#praise 139 0
        near:the_#resource -82 0 near:the_#seat 116 -53 near:the_#sign -58 -49
        near:the_#span -70 -90 near:the_#third 104 0 near:the_#time 214 -178
        near:the_#treatment 57 -70 near:the_#universal 0 68 near:the_#vacant -71 100
        near:the_#work -40 0 near:the_#writer -43 0 near:the_#you 64 49 near:them_#common 110 -73
        near:them_#outcome -120 0 near:then_#common 0 -87 near:ther_#certain 66 -122
        near:ther_#negation 99 -88 near:ther_#universal 78 -130 near:they_#accessVerb 0 89
        near:they_#common -86 84 near:they_#ending 204 -35 near:they_#noticing -102 79
        near:they_#outcome 0 67 near:thi_#common -82 110 near:thi_#number 0 78 near:thi_#span 0 78
        near:thi_#time 0 90 near:thing_#common 0 74 near:thre_#common 104 0
        near:to_#accessVerb -83 -118 near:to_#anyone -98 155 near:to_#benefit 154 -63
        near:to_#certain -48 9 near:to_#comer -68 0 near:to_#common -119 59
        near:to_#credential 0 -53 near:to_#ending 24 51 near:to_#final 131 -194 near:to_#gap 103 0
        near:to_#goVerb 0 45 near:to_#hedge 77 0 near:to_#meetVerb -41 64 near:to_#meeting -92 0
        near:to_#noticing 104 30 near:to_#number -108 0 near:to_#outcome 50 -78
        near:to_#passVerb -70 54 near:to_#past -99 71 near:to_#people -21 0 near:to_#seat -57 0
        near:to_#third 0 -66 near:to_#universal 0 56 near:to_#vacant 104 0 near:to_#writer -57 -86
        near:to_#you -27 0 near:tuesday_#time 126 0 near:two_#common 0 -26 near:us_#common -96 0
        near:want_#common 62 0 near:was_#common 0 -57 near:we_#common 123 0 near:we_#ending 0 -61
        near:we_#goVerb 0 -88 near:we_#hedge 0 -87 near:we_#meetVerb 86 -61 near:we_#meeting 0 -80
        near:we_#noticing 0 72 near:what_#common 99 -21 near:what_#modal 0 -138
        near:what_#noticing 0 -78 near:what_#past 0 120 near:what_#third 0 -101
        near:what_#writer 0 -26 near:what_#you 0 -38 near:when_#moveVerb 97 0 near:when_#past 0 84
        near:when_#you 61 0 near:whenever_#common 98 -87 near:whenever_#you 117 -92
        near:which_#common 59 -57 near:whichever_#you 116 -91 near:who_#accessVerb 0 50
        near:who_#common 76 15 near:who_#ending -64 19 near:who_#goVerb -78 88
        near:who_#meetVerb -55 94 near:who_#modal -50 52 near:who_#moveVerb -122 67
        near:who_#outcome -56 0 near:who_#past -78 53 near:will_#accessVerb 64 95
        near:will_#certain 0 82 near:will_#common 148 0 near:will_#ending 0 117
        near:will_#giveVerb -80 41 near:will_#goVerb -130 81 near:will_#meetVerb -106 96
        near:will_#moveVerb -69 78 near:will_#negation 0 54 near:will_#outcome -125 94
        near:will_#you -185 143 near:with_#accessVerb 0 -61 near:with_#anyone 0 76
        near:with_#certain 0 61 near:with_#common -87 93 near:with_#ending 0 126
        near:with_#number -64 -54 near:with_#outcome 0 87 near:with_#people -146 58
        near:with_#seat 0 -97 near:with_#third 0 -60 near:with_#writer 0 -39
        near:work_#common -87 163 near:would_#accessVerb -93 0 near:would_#benefit 58 -4
        near:would_#common 28 -46 near:would_#credential 0 -55 near:would_#ending 55 -43
        near:would_#giveVerb 72 -45 near:would_#goVerb 0 -73 near:would_#hedge -75 61
        near:would_#meetVerb 0 -23 near:would_#moveVerb 0 -50 near:would_#negation 78 0
        near:would_#noticing -19 0 near:would_#outcome 110 0 near:would_#past -94 55
        near:would_#praise 0 -9 near:would_#third 0 -132 near:would_#wantVerb -94 91
        near:would_#writer 71 0 near:would_#you 133 -145 near:you_#accessVerb 118 -23
        near:you_#benefit 142 -42 near:you_#capacity 0 -76 near:you_#certain 0 123
        near:you_#comer 116 0 near:you_#common 104 -31 near:you_#credential -131 143
        near:you_#ending 0 34 near:you_#food -67 0 near:you_#giveVerb -25 56 near:you_#growth 96 0
        near:you_#hedge -110 0 near:you_#meetVerb -84 0 near:you_#meeting -29 -14
        near:you_#modal -64 -7 near:you_#moveVerb 27 -61 near:you_#noticing 141 -104
        near:you_#number 106 0 near:you_#outcome 133 -48 near:you_#passVerb 136 0
        near:you_#past -116 155 near:you_#people -84 0 near:you_#place -70 0
        near:you_#praise -119 122 near:you_#resource 112 0 near:you_#seat 123 -74
        near:you_#sign 189 0 near:you_#span 121 -57 near:you_#time -150 0 near:you_#token 191 0
        near:you_#universal -28 164 near:you_#wantVerb 146 -121 near:you_#work 115 0
        near:you_#writer 0 -133 near:you_#you -23 105 near:your_#accessVerb 63 0
        near:your_#anyone 12 27 near:your_#benefit -89 146 near:your_#capacity 93 -71
        near:your_#comer 0 -47 near:your_#common -5 0 near:your_#ending -125 0 near:your_#gap 0 -47
        near:your_#giveVerb 0 -110 near:your_#hedge -81 0 near:your_#meetVerb 72 0
        near:your_#modal -69 0 near:your_#moveVerb 0 39 near:your_#noticing 56 97
        near:your_#outcome 95 -108 near:your_#passVerb 112 -53 near:your_#past -117 150
        near:your_#people 0 -86 near:your_#place -111 0 near:your_#resource -59 -113
        near:your_#seat -79 81 near:your_#sign -133 50 near:your_#span 0 -85 near:your_#time -89 84
        near:your_#treatment 0 93 near:your_#vacant 0 -44 near:your_#work -89 0
        near:your_#writer 0 -65 pair:^_a 0 -63 pair:^_any 174 -145 pair:^_befor 96 0
        pair:^_coff 0 -81 pair:^_could 0 -202 pair:^_do -101 0 pair:^_he 0 -35 pair:^_how 158 0
        pair:^_i -120 113 pair:^_if 38 -108 pair:^_in -96 0 pair:^_it -236 63 pair:^_may -173 -76
        pair:^_might 0 -73 pair:^_my -61 108 pair:^_not 115 0 pair:^_pleas 98 0 pair:^_shall 0 -98
        pair:^_so -106 0 pair:^_some -86 0 pair:^_thank -110 52 pair:^_the -126 -89
        pair:^_ther 0 -71 pair:^_they -91 73 pair:^_we -69 30 pair:^_what -89 0
        pair:^_whenever 201 0 pair:^_whichever 187 0 pair:^_would 184 -182 pair:^_you 89 290
        pair:^_your -54 -37 pair:a_coff 65 0 pair:a_few -62 -41 pair:a_good -71 0 pair:a_lot 0 59
        pair:a_time 201 0 pair:am_a -85 -29 pair:am_easy 169 0 pair:an_hour 0 -48 pair:and_i 79 -36
        pair:and_if 144 -75 pair:and_it -100 85 pair:and_mine -80 0 pair:and_on 126 0
        pair:and_that -53 39 pair:and_the 141 -193 pair:and_then 0 -30 pair:and_ther 0 -73
        pair:and_they -111 0 pair:and_you -45 83 pair:and_your -238 78 pair:any_day 0 -78
        pair:any_of 161 0 pair:at_a 0 79 pair:at_five 264 0 pair:at_noon -160 133
        pair:at_the -155 -56 pair:at_your 197 0 pair:back_$ 124 0 pair:be_a 0 -129 pair:be_at 0 130
        pair:be_good 133 0 pair:be_in 0 80 pair:befor_the 87 -87 pair:better_for 207 0
        pair:by_the -159 0 pair:can_do 89 0 pair:can_not -141 0 pair:coff_$ 101 -57
        pair:come_and -124 0 pair:come_by 110 0 pair:come_to 0 -58 pair:could_i 0 -98
        pair:could_we 0 -83 pair:day_$ 109 -78 pair:do_not 188 -112 pair:do_with 116 0
        pair:for_a 0 -3 pair:for_the -8 174 pair:for_them 132 0 pair:for_you 196 -85
        pair:for_your -12 0 pair:free_$ -110 0 pair:good_for 310 0 pair:got_a 122 0
        pair:happy_to 187 0 pair:have_a -112 0 pair:have_been -64 0 pair:have_got 73 0
        pair:have_put 0 74 pair:hour_$ 89 0 pair:hour_on -102 0 pair:how_you 158 -75
        pair:i_am 117 -84 pair:i_bring 0 -65 pair:i_can 31 -26 pair:i_come 0 -70
        pair:i_could 29 -31 pair:i_have 32 -59 pair:i_hope -88 56 pair:i_know 0 -77
        pair:i_see -25 0 pair:i_shall -100 106 pair:i_think -67 0 pair:i_thought 0 114
        pair:i_was -45 0 pair:i_will 0 290 pair:i_would 42 -57 pair:if_it 0 -97 pair:if_the 0 -79
        pair:if_you 72 -116 pair:in_my -94 -37 pair:in_the -102 153 pair:in_your 76 -56
        pair:is_a -109 83 pair:is_no 108 -148 pair:it_$ -177 -72 pair:it_and -86 63
        pair:it_to 0 108 pair:it_would 52 -49 pair:know_what 0 -64 pair:know_which 191 0
        pair:let_me 103 -72 pair:like_$ 156 0 pair:like_to -86 0 pair:love_to 0 37
        pair:lunch_$ 0 -67 pair:may_i 0 -113 pair:me_$ 0 -88 pair:my_offic 0 -85 pair:no_hurry 89 0
        pair:no_rush 117 0 pair:of_a 66 58 pair:of_it 0 60 pair:of_the 44 -70 pair:of_them -74 -114
        pair:of_you -73 123 pair:of_your 233 42 pair:on_a 0 -61 pair:on_friday 0 114
        pair:on_it -79 111 pair:on_monday 0 35 pair:on_my 0 -80 pair:on_one 179 0 pair:on_the 6 49
        pair:on_thursday -121 52 pair:on_tuesday 0 81 pair:on_wednesday 0 78 pair:on_your 66 91
        pair:one_$ 61 -85 pair:one_of -109 0 pair:or_a 0 -55 pair:or_after 73 -58
        pair:or_the 119 -60 pair:over_$ 0 -70 pair:peopl_who -117 114 pair:read_the 0 76
        pair:say_when 153 0 pair:see_you 0 64 pair:some_of -60 0 pair:suit_you 109 0
        pair:tell_me 232 -96 pair:than_i 0 75 pair:thank_you -136 54 pair:that_$ -64 0
        pair:that_i -76 0 pair:that_is 101 -56 pair:that_they 142 0 pair:that_you 0 -48
        pair:the_corner 0 86 pair:the_county 0 -45 pair:the_first 193 0 pair:the_hour 0 -74
        pair:the_next 83 -83 pair:the_one 123 -43 pair:the_peopl 0 113 pair:the_same -151 0
        pair:the_whol 129 0 pair:them_$ 71 0 pair:ther_$ -174 0 pair:ther_is 0 5
        pair:they_are -80 0 pair:they_have 193 0 pair:think_that 83 0 pair:time_$ 92 0
        pair:to_a 0 -65 pair:to_be -140 15 pair:to_come 150 0 pair:to_do 93 -65
        pair:to_know -105 112 pair:to_learn 121 0 pair:to_me -79 -66 pair:to_my 0 111
        pair:to_say -165 0 pair:to_tell 111 0 pair:to_the -67 0 pair:to_writ 129 -87
        pair:to_you 69 0 pair:to_your 120 -133 pair:told_me 0 -59 pair:want_to -74 0
        pair:was_the 0 -100 pair:we_have 0 -43 pair:what_i -78 0 pair:what_they 0 -84
        pair:what_you 0 -55 pair:when_$ 110 0 pair:when_you 132 0 pair:whenever_the 132 0
        pair:whenever_you 139 -78 pair:who_have 0 62 pair:will_be 0 107 pair:will_not -86 0
        pair:with_a -77 129 pair:with_me 0 -35 pair:with_the 93 0 pair:work_with -81 0
        pair:would_a 130 0 pair:would_be 80 -68 pair:would_have 0 -81 pair:would_like -54 41
        pair:would_love 0 38 pair:would_you 0 -64 pair:year_$ -98 0 pair:you_$ 145 -31
        pair:you_a 88 -41 pair:you_and -114 0 pair:you_are 0 59 pair:you_at 64 0
        pair:you_choos 154 0 pair:you_could -115 0 pair:you_do -150 109 pair:you_for -146 0
        pair:you_had 0 56 pair:you_have 82 -72 pair:you_know 0 -64 pair:you_let -80 0
        pair:you_like 109 -88 pair:you_said 0 -56 pair:you_say 70 0 pair:you_tell 0 -71
        pair:you_will -44 0 pair:you_would 0 87 pair:your_client -85 0 pair:your_offic 112 0
        pair:your_time 158 0 some:#accessVerb 219 -36 some:#anyone 49 -104 some:#benefit 56 -134
        some:#capacity 214 -88 some:#certain 21 -60 some:#comer 50 -46 some:#common 0 -167
        some:#credential -153 73 some:#ending -163 0 some:#final -132 0 some:#food 27 -273
        some:#gap 31 -42 some:#giveVerb -125 -22 some:#goVerb 147 -27 some:#growth -92 0
        some:#hedge -126 -178 some:#hollow 132 -74 some:#meetVerb -108 -140 some:#meeting 178 -264
        some:#modal 0 -203 some:#month 87 34 some:#moveVerb -141 70 some:#named -226 128
        some:#negation 144 -109 some:#noticing -318 87 some:#number -223 189 some:#outcome 97 -78
        some:#passVerb -172 137 some:#past -467 53 some:#people -141 -90 some:#place 90 -44
        some:#praise -65 -34 some:#profession -231 101 some:#relative -95 0 some:#resource -57 -189
        some:#seat 67 27 some:#sendVerb 79 -61 some:#sign 0 17 some:#social -27 -99
        some:#span 351 -300 some:#symptom -55 -151 some:#takeVerb 0 -19 some:#third -282 -72
        some:#time 317 -127 some:#title -140 0 some:#token 100 0 some:#treatment -202 -72
        some:#universal 282 -65 some:#vacant 64 -62 some:#wantVerb -261 0 some:#we -128 -13
        some:#work -72 -119 some:#writer 146 -199 some:#you 146 -77 wish:I_be 64 157
        wish:I_come 62 0 wish:I_do 70 0 wish:I_fit 155 0 wish:I_like -70 60 word:'s 47 34
        word:2 0 110 word:a -215 -66 word:about 70 -21 word:acros -111 0 word:add -104 0
        word:after 252 -183 word:afternoon 148 -18 word:all 241 0 word:allow 0 -82
        word:alway -121 111 word:am 208 -112 word:an 31 -16 word:and 33 -96 word:answer 163 -170
        word:anxiety 0 45 word:any 600 -342 word:anyon -185 0 word:anyth 0 -87 word:are -47 -95
        word:around 267 -70 word:as -84 -96 word:ask -144 0 word:at -209 231 word:attach 0 108
        word:away 0 -78 word:back 198 -132 word:becaus -131 0 word:been -209 0 word:befor 234 -212
        word:behind -107 0 word:best -55 0 word:better 80 0 word:between 285 -118 word:book 210 0
        word:both 91 0 word:box 0 64 word:breakfast 0 -65 word:bring 0 -68 word:build -78 0
        word:bus 0 -98 word:but -55 0 word:buy 119 0 word:by -51 -111 word:calendar 0 -64
        word:call 59 -93 word:came 0 -77 word:can 23 -132 word:card -46 95 word:care 179 -120
        word:carry 0 78 word:catch -242 0 word:chair -104 0 word:charg -92 0 word:child -93 0
        word:children 115 0 word:choic 218 0 word:choos 544 -171 word:chos 213 0 word:client -3 0
        word:clos 112 0 word:coff 157 -117 word:com -129 87 word:come 21 -47 word:consult 0 -74
        word:convenienc 289 0 word:corner -93 84 word:cost -294 0 word:could 163 -223
        word:counselor -139 63 word:county 124 -97 word:cros -151 0 word:date 322 -104
        word:day 499 -129 word:deadlin 375 0 word:decid 122 0 word:deserv -113 0 word:did -37 -38
        word:do 0 -32 word:doe -99 0 word:dog 0 -107 word:done 0 156 word:door -144 30
        word:drink -188 0 word:each -40 61 word:early 120 -76 word:easier 149 0 word:easy 249 0
        word:eat 0 104 word:either 249 0 word:eleven 0 -53 word:else -111 0 word:enclos -158 170
        word:end 0 -47 word:enjoy -98 0 word:even 128 -61 word:evening 141 -72 word:ever 0 -62
        word:every -224 122 word:everyon -148 93 word:expect -138 118 word:fall -193 0
        word:family 82 93 word:feel 161 0 word:few -89 -75 word:find 111 -138 word:fine 130 -82
        word:finish 0 115 word:first 102 -123 word:fit 121 0 word:five 211 0 word:flexibl 286 0
        word:floor -101 0 word:folk 277 0 word:for -63 0 word:forty 51 0 word:found 0 132
        word:four -161 41 word:free 215 -89 word:friday 194 44 word:from -158 -20 word:front -124 0
        word:gap 304 0 word:get -84 107 word:give -153 98 word:glad 46 0 word:go -13 0
        word:good 262 -92 word:got 90 0 word:group -41 68 word:had -203 18 word:half 0 113
        word:hall 108 0 word:hand -108 0 word:happy 119 0 word:hard 0 78 word:has 27 16
        word:have -10 -107 word:he 7 0 word:hear 86 -120 word:heard 0 -110 word:help 179 0
        word:her -217 -1 word:here -128 0 word:him -120 0 word:his 0 -85 word:hold 0 -150
        word:hope -240 158 word:hour 290 -193 word:hous -98 0 word:how 267 -122 word:hurry 299 -89
        word:i 67 -127 word:if 307 -216 word:in -162 10 word:into -73 82 word:is 187 -129
        word:it -72 -23 word:just 0 -107 word:kid 75 0 word:knew 319 0 word:know -115 34
        word:last -89 0 word:late 204 -58 word:laugh 0 -111 word:learn 141 -52 word:leav 351 -154
        word:leisur 296 0 word:les 260 0 word:let 144 -97 word:letter 0 -64 word:library 0 -76
        word:like 148 -57 word:line -144 176 word:list 0 83 word:listen 172 0 word:littl -79 80
        word:los -107 0 word:lot -52 132 word:love -39 87 word:lunch -68 -110 word:made -75 0
        word:make -133 0 word:many -222 136 word:may -16 0 word:me 120 -169 word:meet 0 -83
        word:might -159 -57 word:mine -100 -61 word:minut 215 -92 word:monday 68 61
        word:month 0 -64 word:more -97 0 word:morn 117 -24 word:morning 116 -58 word:most 71 0
        word:mov 100 0 word:much -56 54 word:my -161 -28 word:nam 188 0 word:name 324 -167
        word:near 128 0 word:need 123 0 word:never 0 -49 word:new -227 147 word:next 117 -185
        word:no 300 -192 word:nobody -197 121 word:noon 0 126 word:not 98 24 word:notic 0 113
        word:now -40 -37 word:number -105 -109 word:o'clock -152 122 word:of -185 77
        word:off 32 -73 word:offer -167 112 word:offic 0 48 word:often 0 -107 word:old -70 104
        word:on -54 193 word:once -97 90 word:one 80 -64 word:open -25 41 word:or 858 -658
        word:other 0 -61 word:our -76 39 word:out -168 98 word:over 164 -253 word:own -22 0
        word:page 0 106 word:parent -106 0 word:part 0 -75 word:past -133 119 word:patient 0 -74
        word:pay 0 143 word:peopl -351 0 word:person -147 0 word:phon 99 -94 word:pick 409 -125
        word:plac 57 31 word:plan 58 -152 word:play 0 -82 word:pleas 170 -154 word:practic 0 94
        word:print -101 0 word:put 0 51 word:read -93 16 word:reply 129 0 word:return -114 0
        word:right 0 -92 word:room -71 0 word:round 0 -111 word:run 0 -109 word:rush 247 -137
        word:same -230 0 word:sat 0 68 word:saturday 125 -52 word:saw 0 57 word:say 0 66
        word:schedul 0 131 word:school 0 -52 word:season 102 0 word:second -53 0 word:see -77 55
        word:seen -88 74 word:session -102 64 word:set 363 0 word:shall -143 0 word:shar -68 0
        word:she -112 0 word:sheet 0 -84 word:shift 258 0 word:short 0 -91 word:should 140 173
        word:show -91 0 word:sign -67 0 word:sinc -210 146 word:sit -45 0 word:six 99 -41
        word:sleep 0 -77 word:slid 112 0 word:so 71 45 word:some -101 -28 word:spent 0 96
        word:staff 0 -70 word:stand 131 0 word:start 0 91 word:still -151 0 word:stop -98 75
        word:street 0 -81 word:stres -112 0 word:string 303 0 word:such -61 0 word:suit 420 -141
        word:summer 0 -89 word:sunday 207 0 word:tabl -97 58 word:take 196 -154 word:talk 74 -118
        word:tea 0 -61 word:teach 178 0 word:tell 313 8 word:ten -106 0 word:term 208 0
        word:test 165 0 word:than -234 0 word:thank -261 57 word:that -173 47 word:the 8 -25
        word:their -36 -63 word:them 173 -63 word:ther 0 -46 word:thes -145 0 word:they -95 125
        word:thi 0 151 word:thing 0 -41 word:think -73 54 word:third -85 0 word:thirty 236 0
        word:thos 0 98 word:though 0 94 word:thought -76 47 word:thre 121 0 word:thursday 117 39
        word:till 201 0 word:tim 113 0 word:time 360 -149 word:to -105 51 word:told -74 0
        word:too -84 0 word:took -75 0 word:town -67 71 word:troubl 159 -104 word:try 0 -77
        word:tuesday 171 0 word:twic -95 0 word:two 0 -276 word:until 227 -104 word:up -184 -98
        word:urgent 277 0 word:visit -152 0 word:visitor 176 0 word:wait -37 -24 word:walk 0 84
        word:want 126 -6 word:was -189 81 word:water -115 0 word:way 0 -38 word:we -29 -116
        word:wednesday 0 67 word:week 151 -119 word:weekend 0 -53 word:welcom -86 0 word:well 0 103
        word:were 0 88 word:what 102 -111 word:whatever 498 -213 word:when 512 -55
        word:whenever 726 -322 word:wher 0 133 word:wherever 234 0 word:which 211 0
        word:whichever 623 -230 word:whil 0 102 word:who -195 52 word:whol 173 -108
        word:will -222 226 word:winter -172 0 word:with -102 -63 word:within -180 0
        word:without -135 68 word:wonder 0 -109 word:word -133 0 word:work 146 0 word:world 174 0
        word:would 162 -323 word:writ 0 -228 word:wrot -53 0 word:year -184 -42 word:you -9 -29
        word:your -65 -59
        """
}
