// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -321 390
        deed:- 320 -123 deed:-_#modal -44 -12 deed:I 115 -78 deed:I_#modal -32 -100
        deed:I_#past -122 29 deed:I_am 127 -88 deed:I_can 25 -3 deed:I_come 0 -68
        deed:I_could 73 -31 deed:I_have 53 -43 deed:I_hope -117 67 deed:I_know 0 -63
        deed:I_shall -110 89 deed:I_take 128 0 deed:I_think -70 0 deed:I_thought 0 99
        deed:I_was -42 0 deed:I_will 0 290 deed:I_would 140 -95 deed:My -220 0
        deed:My_#common -130 -15 deed:My_#relative 0 40 deed:My_#seat 0 -52 deed:They -62 72
        deed:They_#modal 90 -48 deed:They_#past -51 42 deed:They_have 198 0 deed:They_would 68 -48
        deed:We -46 -80 deed:We_#modal 84 -128 deed:We_#past 115 0 deed:We_have 0 -47
        deed:You 356 -124 deed:You_#modal 27 -188 deed:You_#past -90 97 deed:You_and -83 0
        deed:You_are 0 80 deed:You_choos 159 0 deed:You_could -119 0 deed:You_do -72 129
        deed:You_for -108 0 deed:You_have 85 -83 deed:You_let -68 0 deed:You_like 41 -90
        deed:You_say 69 0 deed:You_see 115 0 deed:You_tell 134 -62 deed:You_will -70 0
        deed:You_would 91 0 deed:Your 217 -107 deed:Your_#anyone -102 109 deed:Your_#comer -60 87
        deed:Your_#common 36 43 deed:Your_#modal 0 21 deed:Your_#people 0 46
        deed:Your_#praise -79 59 deed:Your_#seat 171 0 deed:Your_#time -81 0
        deed:Your_#treatment 52 68 deed:Your_#work -51 -29 deed:Your_client -80 0
        deed:Your_offic 153 0 deed:Your_patient -88 56 mark:digit -216 561 mark:first -320 57
        mark:last 1115 57 mark:last-but-one 538 57 mark:last-but-two -329 54 mark:long -6 50
        mark:question 505 -884 mark:quoted -249 79 mark:second -263 57 mark:short -76 -198
        near:#accessVerb_a 101 -77 near:#accessVerb_and -34 -39 near:#accessVerb_are -100 0
        near:#accessVerb_at 0 62 near:#accessVerb_for 0 -43 near:#accessVerb_i -53 0
        near:#accessVerb_in 91 -128 near:#accessVerb_is -88 -69 near:#accessVerb_it -120 33
        near:#accessVerb_my -54 -37 near:#accessVerb_offic 109 0 near:#accessVerb_on 0 19
        near:#accessVerb_the 64 64 near:#accessVerb_week 0 -53 near:#accessVerb_with 45 -92
        near:#accessVerb_you 0 39 near:#accessVerb_your 110 -92 near:#anyone_a -121 0
        near:#anyone_and -72 0 near:#anyone_are 100 -72 near:#anyone_day 181 -107
        near:#anyone_for 72 0 near:#anyone_i -111 82 near:#anyone_in 0 52 near:#anyone_is 22 0
        near:#anyone_me 129 0 near:#anyone_of 22 -27 near:#anyone_the -46 0 near:#anyone_to 46 -15
        near:#anyone_would -66 0 near:#anyone_you 0 -43 near:#anyone_your 116 -41
        near:#benefit_a 39 0 near:#benefit_and 0 -59 near:#benefit_as 0 78 near:#benefit_at 149 0
        near:#benefit_come 117 0 near:#benefit_for 256 0 near:#benefit_from 0 -52
        near:#benefit_how 50 0 near:#benefit_it -55 0 near:#benefit_learn 90 0
        near:#benefit_of 117 62 near:#benefit_the -215 34 near:#benefit_them 192 -42
        near:#benefit_to 69 -97 near:#benefit_you 179 22 near:#capacity_and -65 0
        near:#capacity_i 0 52 near:#capacity_is 89 -67 near:#capacity_on 0 55
        near:#capacity_the 0 -57 near:#capacity_you 76 0 near:#capacity_your 63 -68
        near:#certain_a -65 0 near:#certain_and 49 16 near:#certain_day 43 -110
        near:#certain_deadlin 157 0 near:#certain_for -77 0 near:#certain_has 0 86
        near:#certain_i 47 85 near:#certain_in 0 -37 near:#certain_is 0 -48 near:#certain_of 37 -4
        near:#certain_one 97 0 near:#certain_the 96 -62 near:#certain_to 56 -69
        near:#certain_will 0 -75 near:#certain_you 0 -73 near:#certain_your 68 0
        near:#comer_have 91 -67 near:#comer_i 0 -46 near:#comer_is 0 70 near:#comer_it 52 0
        near:#comer_me 137 0 near:#comer_the 0 -83 near:#comer_to 77 -46 near:#comer_who -30 46
        near:#comer_with 0 65 near:#comer_you -65 56 near:#comer_your 0 -49 near:#common_'s -40 0
        near:#common_a 29 4 near:#common_about -66 62 near:#common_after 0 -20
        near:#common_all 129 0 near:#common_am -64 0 near:#common_an -57 110 near:#common_and 54 0
        near:#common_answer 132 -84 near:#common_any 0 -37 near:#common_are 0 -53
        near:#common_as -78 0 near:#common_at 106 0 near:#common_back 97 -60
        near:#common_be 140 -48 near:#common_befor 0 -95 near:#common_better -55 76
        near:#common_by 108 0 near:#common_call 124 0 near:#common_choos 142 0
        near:#common_client 0 89 near:#common_come 108 0 near:#common_day 114 -80
        near:#common_do 95 -72 near:#common_down 0 74 near:#common_for 60 73
        near:#common_from 0 -97 near:#common_get 0 51 near:#common_good 0 -54 near:#common_has 0 48
        near:#common_have -145 -65 near:#common_hour 0 -75 near:#common_how 102 -48
        near:#common_i 32 -113 near:#common_if 45 0 near:#common_in -89 31 near:#common_is 25 -89
        near:#common_it 54 130 near:#common_know -43 79 near:#common_learn 86 0
        near:#common_like 93 0 near:#common_line 0 84 near:#common_many -95 0 near:#common_may 0 56
        near:#common_me 106 -129 near:#common_mine 0 -17 near:#common_more 0 62
        near:#common_my -128 0 near:#common_name 0 -59 near:#common_new 0 74 near:#common_not 0 2
        near:#common_of -47 40 near:#common_offic 0 79 near:#common_on -208 69
        near:#common_one 0 64 near:#common_or 17 -152 near:#common_our 0 86 near:#common_out -62 60
        near:#common_over 109 -52 near:#common_peopl -66 0 near:#common_practic 0 57
        near:#common_run 0 -66 near:#common_say -55 55 near:#common_see -77 68
        near:#common_sinc 0 60 near:#common_so 0 31 near:#common_suit 95 0 near:#common_than -67 0
        near:#common_that -81 90 near:#common_the 128 -52 near:#common_them 136 -13
        near:#common_they 48 0 near:#common_thi 0 100 near:#common_think 0 67
        near:#common_thre 113 0 near:#common_time 84 -49 near:#common_to 133 83
        near:#common_up 0 -41 near:#common_was 0 101 near:#common_well 0 66
        near:#common_what 114 -111 near:#common_when 200 -128 near:#common_wher 70 0
        near:#common_which 202 -57 near:#common_who -90 78 near:#common_will 41 -67
        near:#common_with 138 -34 near:#common_without 0 89 near:#common_work 0 -33
        near:#common_year -78 0 near:#common_you -73 52 near:#common_your 22 -6
        near:#credential_and 0 68 near:#credential_for 0 97 near:#credential_it 0 -31
        near:#credential_not 94 -108 near:#credential_the 0 55 near:#ending_a 116 -181
        near:#ending_an 0 79 near:#ending_and 166 -101 near:#ending_been -56 -43
        near:#ending_for 66 -20 near:#ending_from 0 -81 near:#ending_in -102 -20
        near:#ending_it 127 139 near:#ending_me -56 -28 near:#ending_my -78 -34
        near:#ending_never 0 -59 near:#ending_of 56 -124 near:#ending_offic 0 79
        near:#ending_on 80 0 near:#ending_one -94 0 near:#ending_sinc 0 55 near:#ending_some 0 48
        near:#ending_that 0 64 near:#ending_the 23 81 near:#ending_they 0 95 near:#ending_to 2 0
        near:#ending_who 0 67 near:#ending_with -105 0 near:#ending_you -90 63
        near:#ending_your -82 -54 near:#final_a -57 0 near:#final_and 0 70 near:#final_in -83 0
        near:#final_of 0 -55 near:#gap_i 0 108 near:#gap_to 0 -71 near:#giveVerb_a -109 38
        near:#giveVerb_and -49 37 near:#giveVerb_by 0 -72 near:#giveVerb_i 0 -57
        near:#giveVerb_in 0 59 near:#giveVerb_it 0 -66 near:#giveVerb_me -62 0
        near:#giveVerb_of 144 -68 near:#giveVerb_on -63 0 near:#giveVerb_the 0 47
        near:#giveVerb_you 116 0 near:#giveVerb_your -127 0 near:#goVerb_a 83 -15
        near:#goVerb_and 0 29 near:#goVerb_at -127 13 near:#goVerb_by 0 -60 near:#goVerb_for 46 0
        near:#goVerb_in 0 -67 near:#goVerb_it 0 96 near:#goVerb_on -56 75 near:#goVerb_one 0 78
        near:#goVerb_or 63 -62 near:#goVerb_the -86 58 near:#goVerb_to 121 58
        near:#goVerb_you 0 -51 near:#goVerb_your 0 18 near:#growth_the -119 0 near:#growth_to 0 -44
        near:#hedge_a -52 -52 near:#hedge_and 0 -85 near:#hedge_be -78 0 near:#hedge_by 0 -54
        near:#hedge_come 0 -85 near:#hedge_day 120 0 near:#hedge_do 0 -55 near:#hedge_have 0 -39
        near:#hedge_i -43 -145 near:#hedge_in 0 -57 near:#hedge_is 43 -66 near:#hedge_it 0 -53
        near:#hedge_like -111 90 near:#hedge_of -28 57 near:#hedge_that 62 -37
        near:#hedge_the 0 -83 near:#hedge_them 0 -77 near:#hedge_to -104 106 near:#hedge_we 0 -73
        near:#hedge_with 0 -65 near:#hedge_would 0 55 near:#hedge_you -96 -159
        near:#hedge_your -125 0 near:#meetVerb_a 97 -112 near:#meetVerb_about 0 50
        near:#meetVerb_at -95 24 near:#meetVerb_by 0 -61 near:#meetVerb_call 112 0
        near:#meetVerb_for 74 -71 near:#meetVerb_from 0 -48 near:#meetVerb_i 0 -21
        near:#meetVerb_in 50 -22 near:#meetVerb_it 0 -28 near:#meetVerb_lunch -100 0
        near:#meetVerb_of 0 -58 near:#meetVerb_on -120 50 near:#meetVerb_or 88 -63
        near:#meetVerb_the -193 58 near:#meetVerb_them 95 0 near:#meetVerb_time 107 0
        near:#meetVerb_to 83 0 near:#meetVerb_up 0 -48 near:#meetVerb_with 85 -44
        near:#meetVerb_your 0 44 near:#meeting_a 0 -49 near:#meeting_in 75 0 near:#meeting_on 0 78
        near:#meeting_or 71 -85 near:#meeting_the 32 -4 near:#meeting_with -121 57
        near:#meeting_you -92 0 near:#modal_a 0 -150 near:#modal_and 0 -104 near:#modal_at -68 115
        near:#modal_be -24 0 near:#modal_by -54 0 near:#modal_come 23 -84 near:#modal_do 34 -66
        near:#modal_for 89 52 near:#modal_get -99 52 near:#modal_good 90 0 near:#modal_have -44 -46
        near:#modal_help 81 0 near:#modal_i -57 -250 near:#modal_in 67 0 near:#modal_it 59 0
        near:#modal_learn 123 0 near:#modal_like -71 29 near:#modal_love 0 34 near:#modal_me 0 -16
        near:#modal_meet 0 -64 near:#modal_more 108 0 near:#modal_not -67 68 near:#modal_of 113 -57
        near:#modal_on 0 79 near:#modal_one 0 -69 near:#modal_take 0 -46 near:#modal_the 151 0
        near:#modal_them 66 0 near:#modal_to 99 -32 near:#modal_we 0 -71 near:#modal_with 118 -29
        near:#modal_you 36 -159 near:#modal_your -72 93 near:#moveVerb_and 82 39
        near:#moveVerb_at -81 36 near:#moveVerb_in -41 -45 near:#moveVerb_it 74 88
        near:#moveVerb_me -77 0 near:#moveVerb_my 0 65 near:#moveVerb_of 0 -61
        near:#moveVerb_on 0 16 near:#moveVerb_or 0 -47 near:#moveVerb_the -12 0
        near:#moveVerb_to -59 -42 near:#moveVerb_up 0 -47 near:#moveVerb_with 38 -49
        near:#moveVerb_you 0 54 near:#moveVerb_your -61 26 near:#named_and -102 47
        near:#named_the -82 69 near:#negation_a -78 0 near:#negation_deadlin 157 0
        near:#negation_get 83 0 near:#negation_i 0 93 near:#negation_need 0 -58
        near:#negation_on 85 0 near:#negation_one -83 90 near:#negation_rush 115 0
        near:#negation_the 0 65 near:#negation_thi 118 0 near:#negation_to 8 -127
        near:#negation_you -107 0 near:#noticing_a 0 -90 near:#noticing_and -53 0
        near:#noticing_at 166 0 near:#noticing_from 0 -44 near:#noticing_have 0 -36
        near:#noticing_how 45 0 near:#noticing_i -53 -40 near:#noticing_in 0 -67
        near:#noticing_it -124 19 near:#noticing_me 154 -89 near:#noticing_my 0 42
        near:#noticing_of 0 117 near:#noticing_one -69 39 near:#noticing_so 0 45
        near:#noticing_that 38 -24 near:#noticing_the -184 84 near:#noticing_them 62 0
        near:#noticing_they 168 0 near:#noticing_to 0 42 near:#noticing_what 54 -55
        near:#noticing_when 127 0 near:#noticing_which 134 0 near:#noticing_who 0 109
        near:#noticing_you -134 44 near:#noticing_your -39 0 near:#number_a -69 42
        near:#number_and 71 12 near:#number_at -120 276 near:#number_day 0 148
        near:#number_have 101 0 near:#number_it 0 83 near:#number_o'clock 0 74
        near:#number_of -183 0 near:#number_on -60 0 near:#number_one 144 0 near:#number_or 27 -39
        near:#number_the 147 0 near:#number_to 123 0 near:#number_year 0 -27 near:#outcome_a 0 91
        near:#outcome_and -87 35 near:#outcome_are 0 -62 near:#outcome_for 146 -43
        near:#outcome_from 0 -67 near:#outcome_how 41 0 near:#outcome_i -75 72
        near:#outcome_in -142 110 near:#outcome_me 0 92 near:#outcome_my 0 -106
        near:#outcome_of 76 -46 near:#outcome_that -82 0 near:#outcome_the 0 137
        near:#outcome_them 63 0 near:#outcome_to 215 -97 near:#outcome_what 90 -71
        near:#outcome_which 102 0 near:#outcome_with 0 -55 near:#outcome_you -37 0
        near:#outcome_your 0 -60 near:#passVerb_a 66 0 near:#passVerb_and -51 77
        near:#passVerb_for 0 66 near:#passVerb_i 0 -62 near:#passVerb_it 0 88
        near:#passVerb_me 60 0 near:#passVerb_on -95 100 near:#passVerb_that -75 0
        near:#passVerb_the -92 0 near:#passVerb_them 0 45 near:#passVerb_to 0 77
        near:#passVerb_when 108 0 near:#passVerb_you -90 64 near:#past_a 80 -35
        near:#past_and -57 120 near:#past_at -49 59 near:#past_every 0 72 near:#past_for -65 103
        near:#past_from 0 -96 near:#past_her 0 60 near:#past_home 0 89 near:#past_i 104 -54
        near:#past_if 0 -73 near:#past_in -109 0 near:#past_it -57 -5 near:#past_me 0 -67
        near:#past_not -69 105 near:#past_of -73 0 near:#past_on 0 61 near:#past_one 171 0
        near:#past_out -61 116 near:#past_sinc 0 93 near:#past_that -41 -35 near:#past_the -30 69
        near:#past_them -62 0 near:#past_to -85 0 near:#past_up -54 0 near:#past_with 0 56
        near:#past_would 0 69 near:#past_you 0 107 near:#past_your -51 47 near:#people_'s -54 -72
        near:#people_a -67 91 near:#people_and -90 -70 near:#people_are 0 -52
        near:#people_at -64 -48 near:#people_be 0 -45 near:#people_have 66 -75
        near:#people_i -70 -35 near:#people_it -90 74 near:#people_kid 118 0 near:#people_me 102 0
        near:#people_of -77 -58 near:#people_on -55 48 near:#people_out 0 96
        near:#people_the -64 -19 near:#people_to 149 -47 near:#people_who -77 62
        near:#people_will 0 -85 near:#people_with -33 0 near:#people_would -57 0
        near:#people_your 0 -96 near:#place_and 67 0 near:#place_is 0 58 near:#place_the 0 -53
        near:#praise_and 0 -30 near:#praise_at 0 58 near:#praise_for 97 49 near:#praise_i 0 -17
        near:#praise_it -72 54 near:#praise_of -45 77 near:#praise_the -27 0
        near:#praise_to -31 -71 near:#praise_with -71 -36 near:#praise_you 57 -35
        near:#relative_and 0 -85 near:#resource_a 101 0 near:#resource_are 0 61
        near:#resource_it 0 -36 near:#resource_on -63 0 near:#resource_that 74 0
        near:#resource_the 59 0 near:#resource_to 0 73 near:#resource_who 0 75
        near:#resource_your 40 0 near:#seat_a 68 0 near:#seat_and 0 56 near:#seat_are -100 0
        near:#seat_at -105 126 near:#seat_for -88 54 near:#seat_i 0 94 near:#seat_in 0 -82
        near:#seat_on -168 144 near:#seat_or 85 0 near:#seat_that 48 0 near:#seat_the 0 -20
        near:#seat_to -64 0 near:#seat_with 65 0 near:#seat_your 0 -49 near:#sendVerb_to 0 68
        near:#sign_and 98 59 near:#sign_is 0 68 near:#sign_of 0 36 near:#sign_on -55 52
        near:#sign_you -79 67 near:#span_and 22 0 near:#span_at 54 0 near:#span_for 69 -57
        near:#span_i 118 0 near:#span_in 75 -75 near:#span_is 67 -60 near:#span_of -115 53
        near:#span_on -103 45 near:#span_or 0 -80 near:#span_that 70 0 near:#span_the 97 -94
        near:#span_will 66 0 near:#span_your 0 -58 near:#third_and -46 0 near:#third_at 115 0
        near:#third_have 124 -71 near:#third_it 72 0 near:#third_the 0 -42 near:#third_to -46 -95
        near:#third_with 84 0 near:#third_you -47 0 near:#time_a 141 -34 near:#time_after 88 -68
        near:#time_and 163 -61 near:#time_any 87 -58 near:#time_are 0 -41 near:#time_at -80 254
        near:#time_befor 122 0 near:#time_for 94 -58 near:#time_i 103 0 near:#time_if 0 -70
        near:#time_in 0 -63 near:#time_is 115 -146 near:#time_it 76 -87 near:#time_of -67 44
        near:#time_on -178 79 near:#time_or 111 -205 near:#time_that 60 0 near:#time_the 4 0
        near:#time_thursday 98 0 near:#time_to 109 70 near:#time_will 119 -75 near:#time_with 0 135
        near:#time_would -74 0 near:#time_you 24 -44 near:#time_your 81 -84 near:#title_and 82 0
        near:#title_i 89 0 near:#token_and 112 0 near:#treatment_a 90 0 near:#treatment_are -101 0
        near:#treatment_at 0 72 near:#treatment_on -128 93 near:#universal_a -41 0
        near:#universal_and 0 66 near:#universal_at 82 0 near:#universal_day 43 -107
        near:#universal_for -69 0 near:#universal_i -85 101 near:#universal_in 59 -59
        near:#universal_it 101 -47 near:#universal_of 39 -27 near:#universal_one 101 0
        near:#universal_the 87 -102 near:#universal_to 42 -88 near:#universal_who 0 52
        near:#universal_you 64 -48 near:#universal_your 96 0 near:#vacant_and 0 -37
        near:#vacant_i 0 86 near:#vacant_to 0 -73 near:#vacant_your -96 0 near:#wantVerb_a 0 -14
        near:#wantVerb_come 170 0 near:#wantVerb_learn 87 0 near:#wantVerb_that -44 88
        near:#wantVerb_the -91 0 near:#wantVerb_to 60 22 near:#we_have 0 -71 near:#work_about 0 -38
        near:#work_and 0 -72 near:#work_for 0 -50 near:#work_i 0 -53 near:#work_on 0 -112
        near:#work_that 0 -36 near:#writer_a -53 -146 near:#writer_am 84 -61 near:#writer_and 1 27
        near:#writer_around 93 0 near:#writer_at 0 6 near:#writer_be 0 97 near:#writer_been -35 -34
        near:#writer_bring 0 -39 near:#writer_by -65 0 near:#writer_can 14 -6
        near:#writer_come 21 -103 near:#writer_could 44 -4 near:#writer_do 32 0
        near:#writer_easy 118 0 near:#writer_flexibl 122 0 near:#writer_for -12 -53
        near:#writer_free 86 0 near:#writer_happy 96 0 near:#writer_have 118 -12
        near:#writer_hope -84 56 near:#writer_in 0 -31 near:#writer_is -102 148
        near:#writer_it -94 -34 near:#writer_know 54 -85 near:#writer_my 55 -76
        near:#writer_never 0 -31 near:#writer_not 74 -69 near:#writer_of -45 0
        near:#writer_on 201 -119 near:#writer_one -55 -50 near:#writer_say -54 0
        near:#writer_see -23 46 near:#writer_shall 0 81 near:#writer_should 0 69
        near:#writer_take 106 0 near:#writer_that -95 -57 near:#writer_the -195 12
        near:#writer_thought 0 93 near:#writer_to -24 62 near:#writer_up 0 -75
        near:#writer_was -33 0 near:#writer_what 72 -76 near:#writer_will 5 223
        near:#writer_with -74 -97 near:#writer_work 58 0 near:#writer_would 44 -28
        near:#writer_writ 0 -68 near:#writer_your -144 0 near:#you_a 0 -11 near:#you_and 153 0
        near:#you_are 0 72 near:#you_as 100 0 near:#you_at -113 0 near:#you_be -75 0
        near:#you_can 33 -53 near:#you_choos 203 -87 near:#you_client -62 0 near:#you_do -135 131
        near:#you_down -95 0 near:#you_every 0 84 near:#you_for -129 16 near:#you_get -134 65
        near:#you_had 0 76 near:#you_have 62 -137 near:#you_i -29 0 near:#you_is 51 -55
        near:#you_it -38 0 near:#you_know 72 0 near:#you_like 51 0 near:#you_lunch -108 0
        near:#you_may 0 48 near:#you_me 0 -161 near:#you_my 0 -37 near:#you_of 89 0
        near:#you_on -109 0 near:#you_one 0 43 near:#you_or 0 -62 near:#you_out 0 59
        near:#you_patient 0 -44 near:#you_peopl -71 0 near:#you_pick 104 -71 near:#you_put 0 69
        near:#you_say 41 0 near:#you_see 0 44 near:#you_tell 75 -49 near:#you_that -55 17
        near:#you_the 145 -142 near:#you_them 85 -50 near:#you_time 113 0 near:#you_to -52 0
        near:#you_when 78 0 near:#you_which 130 0 near:#you_will -58 0 near:#you_you -158 80
        near:#you_your 0 54 near:'s_#moveVerb 0 77 near:a_#accessVerb -92 41 near:a_#anyone -60 -53
        near:a_#benefit -75 -133 near:a_#capacity -158 42 near:a_#certain -125 91
        near:a_#common 28 -2 near:a_#food 172 -41 near:a_#gap 0 64 near:a_#goVerb 41 -56
        near:a_#hedge 78 -84 near:a_#meetVerb 11 -81 near:a_#meeting 167 -153
        near:a_#moveVerb 124 -55 near:a_#number 0 -34 near:a_#passVerb 0 75 near:a_#past -81 0
        near:a_#people -145 -72 near:a_#praise -66 0 near:a_#profession -58 0 near:a_#resource 65 0
        near:a_#seat -98 1 near:a_#sign 145 0 near:a_#span -102 0 near:a_#symptom 0 84
        near:a_#time 6 0 near:a_#title 0 44 near:a_#token 90 0 near:a_#treatment -103 0
        near:a_#universal -67 126 near:a_#writer 0 -72 near:a_#you -55 0 near:after_#common 0 -15
        near:all_#common 99 0 near:all_#number 204 0 near:all_#people 165 0
        near:am_#accessVerb 0 -55 near:am_#anyone 0 105 near:am_#certain 0 -51
        near:am_#hedge 107 -51 near:am_#outcome 73 0 near:am_#passVerb 0 54 near:am_#past 0 61
        near:am_#place 86 0 near:am_#profession -40 -50 near:am_#time 0 -37 near:am_#universal 69 0
        near:am_#you -122 0 near:an_#capacity 62 -36 near:an_#common 74 0 near:an_#resource 57 0
        near:an_#span 59 0 near:an_#time 60 -24 near:and_#accessVerb 0 -53 near:and_#anyone 0 -42
        near:and_#benefit 47 -87 near:and_#capacity 0 -58 near:and_#comer -50 0
        near:and_#common 0 28 near:and_#credential 52 0 near:and_#ending -85 -21
        near:and_#final -93 0 near:and_#gap 0 -57 near:and_#giveVerb 139 -51
        near:and_#goVerb 81 -164 near:and_#hedge 0 -121 near:and_#meetVerb 23 -61
        near:and_#modal 219 -58 near:and_#moveVerb 23 -28 near:and_#negation 111 -44
        near:and_#noticing -63 41 near:and_#number 43 -34 near:and_#outcome -60 -20
        near:and_#passVerb -114 107 near:and_#past -87 -52 near:and_#people -46 -64
        near:and_#praise 0 14 near:and_#seat 0 -70 near:and_#sendVerb 101 0 near:and_#span 49 -64
        near:and_#third -62 0 near:and_#time 152 -94 near:and_#universal 0 -16
        near:and_#writer 0 -55 near:and_#you -163 57 near:any_#anyone 150 0
        near:any_#common 53 -132 near:any_#people 76 0 near:any_#praise 145 0
        near:any_#span 171 -176 near:any_#time 220 -219 near:any_#you 156 -68
        near:are_#accessVerb -124 0 near:are_#common -35 4 near:are_#ending 92 0
        near:are_#people 0 34 near:are_#praise -60 92 near:as_#you -78 0 near:at_#accessVerb 141 60
        near:at_#certain 42 -66 near:at_#number -90 379 near:at_#outcome 0 -64 near:at_#span 83 0
        near:at_#time 0 64 near:at_#universal 42 -62 near:at_#you 134 0 near:be_#accessVerb -70 0
        near:be_#benefit 177 -47 near:be_#common 40 0 near:be_#ending 99 0 near:be_#giveVerb 0 83
        near:be_#goVerb 101 0 near:be_#meetVerb 170 0 near:be_#outcome 61 0 near:be_#passVerb 0 58
        near:be_#past 54 0 near:be_#wantVerb 73 -35 near:be_#you 0 46 near:befor_#common 0 -44
        near:befor_#time 71 -53 near:better_#anyone 131 0 near:but_#common 0 63
        near:by_#meeting 0 -71 near:by_#time -81 0 near:call_#common 124 0 near:call_#you -91 0
        near:can_#common 133 -67 near:can_#ending 63 -71 near:can_#goVerb 74 -63
        near:can_#meetVerb 83 -46 near:can_#moveVerb 46 0 near:can_#negation -79 88
        near:can_#noticing -58 0 near:can_#passVerb -64 0 near:can_#time 0 -68 near:come_#you 101 0
        near:could_#common 22 -150 near:could_#ending 0 -61 near:could_#giveVerb 100 -46
        near:could_#goVerb 59 -114 near:could_#meetVerb 130 -153 near:could_#moveVerb 0 -78
        near:could_#noticing 56 -55 near:could_#passVerb 0 -42 near:could_#we 0 -60
        near:could_#writer 0 -85 near:could_#you 0 -50 near:day_#common 57 72 near:day_#you 62 0
        near:do_#accessVerb 128 0 near:do_#benefit -67 0 near:do_#common -108 56
        near:do_#meetVerb -74 0 near:do_#negation 112 -53 near:do_#noticing -132 75
        near:do_#praise 0 75 near:every_#people 0 50 near:family_#meetVerb 0 93
        near:first_#common 0 -27 near:first_#span -99 0 near:for_#accessVerb 0 52
        near:for_#anyone 87 16 near:for_#benefit 119 0 near:for_#certain -156 52
        near:for_#comer -40 13 near:for_#common -65 52 near:for_#ending 0 -65 near:for_#food 55 0
        near:for_#meeting 97 -31 near:for_#outcome 0 -43 near:for_#past 0 58 near:for_#people 0 83
        near:for_#praise -62 0 near:for_#seat 0 86 near:for_#span 0 -13 near:for_#third 90 -73
        near:for_#time 83 -77 near:for_#treatment 0 80 near:for_#universal -140 89
        near:for_#writer -91 -59 near:for_#you 21 -50 near:get_#common -77 99
        near:good_#common 89 -43 near:good_#you 110 0 near:has_#accessVerb 0 -60
        near:has_#common 0 -42 near:has_#past -48 20 near:has_#people 77 0 near:have_#anyone -51 0
        near:have_#capacity 0 54 near:have_#certain -54 -60 near:have_#comer 0 -87
        near:have_#common -80 48 near:have_#ending 20 0 near:have_#final 0 55
        near:have_#giveVerb 0 -56 near:have_#goVerb -60 0 near:have_#growth 103 0
        near:have_#meetVerb -119 0 near:have_#moveVerb 0 39 near:have_#negation -60 -47
        near:have_#noticing -59 0 near:have_#outcome 0 -30 near:have_#passVerb -47 92
        near:have_#past 77 61 near:have_#people -40 -36 near:have_#place 0 59
        near:have_#resource 120 -75 near:have_#seat -57 123 near:have_#treatment 0 110
        near:have_#universal -70 -73 near:have_#writer 64 -71 near:have_#you -56 -77
        near:help_#anyone 130 0 near:how_#ending 73 0 near:how_#moveVerb 84 0 near:how_#past 125 0
        near:how_#you 178 -68 near:i_#accessVerb 71 59 near:i_#anyone 0 37 near:i_#benefit -119 -74
        near:i_#certain -106 -80 near:i_#comer -94 0 near:i_#common -7 -64
        near:i_#credential 41 -26 near:i_#ending -49 0 near:i_#final -92 154 near:i_#food 0 -45
        near:i_#giveVerb -61 -38 near:i_#goVerb 101 -98 near:i_#growth -40 62 near:i_#hedge 11 -23
        near:i_#meetVerb -119 -32 near:i_#meeting 84 0 near:i_#modal 63 46 near:i_#moveVerb 141 -41
        near:i_#named -51 28 near:i_#negation 90 -142 near:i_#noticing -6 -71 near:i_#number -86 17
        near:i_#outcome 61 0 near:i_#passVerb -65 64 near:i_#past 16 15 near:i_#people -97 -112
        near:i_#place 239 -22 near:i_#praise -102 0 near:i_#resource 68 -57 near:i_#sendVerb 125 0
        near:i_#span 58 -98 near:i_#time -17 -59 near:i_#title 76 0 near:i_#treatment 0 67
        near:i_#universal -98 -86 near:i_#wantVerb -94 106 near:i_#writer 0 -90 near:i_#you -191 85
        near:if_#certain 95 -87 near:if_#common 0 -34 near:if_#ending 62 0 near:if_#hedge 0 118
        near:if_#outcome 0 -66 near:if_#past 0 -58 near:if_#universal 91 -82 near:if_#you 0 -86
        near:in_#capacity 0 61 near:in_#common 36 11 near:in_#gap -60 66 near:in_#meeting -92 0
        near:in_#noticing 0 71 near:in_#number -63 -41 near:in_#place 0 43 near:in_#seat 0 44
        near:in_#span 0 -54 near:in_#time -48 60 near:in_#vacant 0 58 near:in_#work 0 -56
        near:in_#writer -84 -118 near:in_#you 152 -78 near:is_#accessVerb 63 -76
        near:is_#anyone 0 -71 near:is_#benefit 134 -62 near:is_#certain 40 -135
        near:is_#common 199 -81 near:is_#ending 0 68 near:is_#gap -90 0 near:is_#negation 77 -77
        near:is_#number 0 47 near:is_#passVerb 0 73 near:is_#past -82 59 near:is_#people 0 -48
        near:is_#praise 142 -30 near:is_#span 108 0 near:is_#time 85 -47 near:is_#universal 53 -168
        near:is_#writer 0 -37 near:is_#you 119 -55 near:it_#anyone -56 0 near:it_#benefit 89 -80
        near:it_#common -140 83 near:it_#ending 0 90 near:it_#final 0 33 near:it_#gap 0 60
        near:it_#goVerb 0 84 near:it_#hedge -211 125 near:it_#meetVerb -55 38
        near:it_#moveVerb 0 124 near:it_#negation 0 55 near:it_#noticing 0 -64
        near:it_#outcome 0 102 near:it_#past 0 -4 near:it_#praise 53 -44 near:it_#third 0 48
        near:it_#writer -98 88 near:it_#you -139 82 near:keep_#common 0 72 near:kid_#common 0 -75
        near:know_#common 0 -48 near:know_#you -52 0 near:last_#time 0 55 near:let_#writer 89 -73
        near:let_#you 76 0 near:like_#common 49 -49 near:like_#noticing 0 -75 near:like_#you 78 0
        near:love_#ending 92 0 near:love_#noticing 89 0 near:make_#common 0 82
        near:many_#common 0 76 near:may_#benefit 0 89 near:may_#meetVerb 0 -22
        near:may_#noticing 0 85 near:may_#writer 0 -96 near:me_#ending 76 -46 near:me_#final 0 81
        near:me_#hedge 0 46 near:me_#noticing 97 0 near:me_#outcome 101 0 near:me_#third 111 0
        near:me_#you 46 0 near:monday_#number 0 98 near:monday_#time 142 -53 near:most_#span 105 0
        near:most_#time 133 0 near:my_#accessVerb 0 -91 near:my_#capacity 116 0
        near:my_#common -80 0 near:my_#hedge 0 88 near:my_#moveVerb 0 -57 near:my_#number 0 -83
        near:my_#outcome 0 35 near:my_#people -37 0 near:my_#relative 0 45 near:my_#resource 0 75
        near:my_#seat 0 -25 near:my_#sign -59 41 near:my_#time 164 0 near:my_#token -59 63
        near:name_#common 91 0 near:new_#common -82 93 near:next_#common 0 -40
        near:no_#accessVerb -101 0 near:no_#meetVerb -108 0 near:not_#accessVerb 143 -77
        near:not_#anyone -91 0 near:not_#common 48 -11 near:not_#ending 61 0
        near:not_#moveVerb 81 0 near:not_#noticing -109 53 near:not_#past 63 26
        near:not_#people 0 84 near:not_#universal -101 0 near:not_#you -68 0
        near:of_#anyone 116 -32 near:of_#certain 85 105 near:of_#common 48 96
        near:of_#meetVerb -58 86 near:of_#noticing -48 0 near:of_#number 0 61
        near:of_#outcome 0 -49 near:of_#passVerb 0 102 near:of_#past -65 117
        near:of_#people 113 -65 near:of_#praise 84 96 near:of_#seat 59 0 near:of_#third -94 -45
        near:of_#time -56 91 near:of_#universal 0 70 near:of_#work 0 27 near:of_#writer -41 0
        near:of_#you 0 150 near:on_#anyone 43 -50 near:on_#certain 43 0 near:on_#common 97 -162
        near:on_#goVerb 159 -65 near:on_#meetVerb 139 -75 near:on_#moveVerb 0 -58
        near:on_#number 0 309 near:on_#past 0 69 near:on_#seat -73 0 near:on_#time -118 256
        near:on_#universal 57 0 near:on_#writer 0 -147 near:one_#anyone 0 -54 near:one_#comer 99 0
        near:one_#common 59 41 near:one_#outcome 0 -67 near:one_#past 0 -63 near:one_#people 135 0
        near:one_#you 0 -51 near:open_#common 0 66 near:or_#accessVerb 0 -48
        near:or_#common -11 -123 near:or_#goVerb 0 -67 near:or_#hedge 0 -65 near:or_#modal 0 -81
        near:or_#number 154 -63 near:or_#place 80 0 near:or_#span 55 -99 near:or_#time 185 -243
        near:or_#writer 85 -63 near:or_#you 0 -39 near:other_#common 0 -83 near:out_#common 0 -68
        near:own_#common 0 57 near:peopl_#common -72 -47 near:peopl_#ending 0 -44
        near:pleas_#common 48 0 near:same_#common -54 0 near:say_#common -61 0
        near:see_#anyone 112 0 near:see_#people 0 -69 near:see_#you 0 77 near:should_#common 0 76
        near:so_#modal -77 54 near:so_#praise 0 46 near:so_#writer -88 0 near:some_#common 142 0
        near:some_#span 83 0 near:some_#time 91 -59 near:take_#common 126 0 near:take_#you 103 -62
        near:tell_#third 95 0 near:tell_#writer 142 -72 near:thank_#you -81 49
        near:that_#anyone -52 90 near:that_#benefit 55 0 near:that_#certain 0 43
        near:that_#comer 0 41 near:that_#common -60 18 near:that_#ending 55 96
        near:that_#giveVerb 0 82 near:that_#goVerb 0 64 near:that_#hedge 0 67 near:that_#modal 60 0
        near:that_#negation -55 0 near:that_#outcome 78 59 near:that_#passVerb 0 52
        near:that_#past -46 85 near:that_#people -79 40 near:that_#praise 80 -62
        near:that_#span -90 0 near:that_#third 69 54 near:that_#time -81 0
        near:that_#universal 0 49 near:that_#writer -43 -96 near:the_#accessVerb -50 93
        near:the_#anyone 86 51 near:the_#benefit 127 0 near:the_#certain -47 0
        near:the_#comer -62 71 near:the_#common -93 87 near:the_#ending 88 -60 near:the_#gap -43 22
        near:the_#goVerb 81 -27 near:the_#growth 0 79 near:the_#hedge 0 -29
        near:the_#meetVerb -42 55 near:the_#meeting -55 42 near:the_#modal -69 0
        near:the_#moveVerb 44 56 near:the_#named 0 47 near:the_#negation 0 -67
        near:the_#noticing 0 76 near:the_#number -115 197 near:the_#outcome 57 0
        near:the_#passVerb 0 -66 near:the_#past -134 10 near:the_#people 55 16
        near:the_#place -224 167 near:the_#praise 166 0 near:the_#resource -32 0
        near:the_#seat 149 -85 near:the_#sign -52 -47 near:the_#span 0 -65 near:the_#third 66 0
        near:the_#time 146 -92 near:the_#treatment 86 -113 near:the_#universal 0 63
        near:the_#vacant -56 70 near:the_#writer -44 0 near:the_#you 75 44 near:them_#common 91 -74
        near:them_#outcome -108 0 near:then_#common 0 -59 near:ther_#certain 69 -108
        near:ther_#common 45 -48 near:ther_#negation 109 -73 near:ther_#universal 69 -109
        near:they_#accessVerb 0 71 near:they_#common -70 64 near:they_#ending 218 -58
        near:they_#noticing -107 102 near:they_#outcome 0 69 near:thi_#common -68 78
        near:thi_#number 0 67 near:thi_#time 0 74 near:thing_#common 0 77 near:thre_#common 97 0
        near:thre_#span 98 0 near:thre_#time 107 0 near:to_#accessVerb -70 -94
        near:to_#anyone -39 136 near:to_#benefit 178 -49 near:to_#certain -28 19
        near:to_#common -113 105 near:to_#credential 60 0 near:to_#ending 47 46
        near:to_#final 101 -142 near:to_#goVerb 0 50 near:to_#hedge 94 0 near:to_#meetVerb -47 111
        near:to_#meeting -94 0 near:to_#moveVerb 42 0 near:to_#noticing 98 -34
        near:to_#number -81 -36 near:to_#outcome 62 -80 near:to_#passVerb -102 16
        near:to_#past -83 55 near:to_#people -45 58 near:to_#sign 0 -63 near:to_#third 33 0
        near:to_#time 0 -8 near:to_#universal 0 44 near:to_#writer -47 -71 near:to_#you -96 -47
        near:tuesday_#time 62 0 near:two_#common 0 -10 near:us_#common -97 0 near:want_#common 0 63
        near:was_#common 0 -46 near:we_#common 72 0 near:we_#ending 0 -75 near:we_#goVerb 0 -52
        near:we_#hedge 0 -42 near:we_#meetVerb 84 -52 near:we_#meeting 0 -66 near:we_#modal 77 -46
        near:we_#moveVerb 0 -65 near:we_#past 67 0 near:what_#common 95 -36 near:what_#modal 0 -111
        near:what_#past 0 61 near:what_#third 0 -84 near:what_#writer 0 -39 near:what_#you 35 0
        near:when_#past -49 112 near:when_#you 72 0 near:whenever_#common 94 0
        near:whenever_#you 101 -98 near:which_#common 54 -84 near:who_#common 60 0
        near:who_#ending -41 15 near:who_#goVerb -69 59 near:who_#meetVerb -78 65
        near:who_#modal 0 73 near:who_#moveVerb -109 41 near:who_#negation 0 80
        near:who_#past -71 82 near:who_#wantVerb 0 75 near:will_#accessVerb 0 79
        near:will_#certain 0 74 near:will_#common 93 -15 near:will_#ending -65 115
        near:will_#giveVerb 0 39 near:will_#goVerb -136 91 near:will_#meetVerb -125 131
        near:will_#moveVerb 0 79 near:will_#negation 0 54 near:will_#outcome -110 63
        near:will_#you -188 148 near:with_#anyone 0 51 near:with_#common -99 32
        near:with_#ending 0 78 near:with_#named 0 -62 near:with_#number -57 -40
        near:with_#outcome 0 66 near:with_#people -120 68 near:with_#third 0 -33
        near:with_#writer 0 -37 near:work_#common -71 107 near:would_#accessVerb -69 0
        near:would_#benefit -20 -30 near:would_#common -3 -43 near:would_#ending 70 -26
        near:would_#giveVerb 0 -49 near:would_#goVerb 0 -78 near:would_#meetVerb 0 -30
        near:would_#moveVerb 0 -58 near:would_#negation 81 0 near:would_#noticing 0 63
        near:would_#outcome 120 0 near:would_#past -60 69 near:would_#praise 37 0
        near:would_#third 0 -92 near:would_#wantVerb -117 56 near:would_#writer 0 63
        near:would_#you 113 -92 near:you_#accessVerb 59 0 near:you_#anyone 0 -29
        near:you_#benefit 109 -60 near:you_#certain 0 125 near:you_#comer 97 0
        near:you_#common 93 0 near:you_#credential -114 167 near:you_#ending 0 -2
        near:you_#giveVerb 0 26 near:you_#goVerb 62 0 near:you_#growth 108 0 near:you_#hedge -85 48
        near:you_#meetVerb -50 82 near:you_#meeting 0 -9 near:you_#modal -106 4
        near:you_#moveVerb 10 0 near:you_#noticing 105 -81 near:you_#number 75 48
        near:you_#outcome 84 -55 near:you_#passVerb 112 0 near:you_#past -137 137
        near:you_#people -76 31 near:you_#praise -121 99 near:you_#resource 84 0
        near:you_#seat 135 -80 near:you_#sign 173 0 near:you_#span 120 -39 near:you_#third 0 -31
        near:you_#time -127 0 near:you_#token 180 0 near:you_#universal -40 123
        near:you_#wantVerb 124 -111 near:you_#work 98 0 near:you_#writer 0 -109
        near:you_#you -75 125 near:your_#accessVerb 34 0 near:your_#anyone 0 30
        near:your_#benefit -61 101 near:your_#capacity 100 -69 near:your_#common -2 6
        near:your_#ending -107 0 near:your_#gap 0 -42 near:your_#giveVerb 73 -78
        near:your_#hedge -30 0 near:your_#modal 26 -22 near:your_#moveVerb -58 32
        near:your_#noticing 0 71 near:your_#number -83 0 near:your_#outcome 0 -58
        near:your_#passVerb 58 -38 near:your_#past -96 69 near:your_#people 23 -78
        near:your_#resource 0 -78 near:your_#seat 0 94 near:your_#sign -108 65
        near:your_#span 0 -72 near:your_#time -68 44 near:your_#token -79 0
        near:your_#treatment 0 91 near:your_#vacant 0 -40 near:your_#work -77 -30
        near:your_#writer -73 -46 pair:^_a 0 -79 pair:^_and 90 0 pair:^_any 129 -114
        pair:^_befor 110 -62 pair:^_coff 0 -73 pair:^_could 0 -197 pair:^_do -98 0 pair:^_he 0 -55
        pair:^_i -197 122 pair:^_if 23 -72 pair:^_in -85 0 pair:^_it -136 37 pair:^_let 73 0
        pair:^_may -155 -65 pair:^_morning 101 0 pair:^_my -19 60 pair:^_no 0 -46
        pair:^_nobody -67 0 pair:^_not 201 0 pair:^_pleas 84 0 pair:^_so -86 0 pair:^_take 137 0
        pair:^_thank -84 51 pair:^_the -90 -68 pair:^_ther 0 -56 pair:^_they -71 0 pair:^_we -85 47
        pair:^_what -82 0 pair:^_whenever 166 0 pair:^_whichever 197 0 pair:^_would 193 -155
        pair:^_you 28 230 pair:^_your 57 -100 pair:a_coff 105 -55 pair:a_day 92 0 pair:a_few 0 -35
        pair:a_good -78 0 pair:a_time 195 0 pair:am_a -87 -41 pair:am_easy 166 0
        pair:am_flexibl 137 0 pair:am_free 89 0 pair:an_hour 0 -37 pair:and_i 128 -80
        pair:and_if 104 -69 pair:and_it -97 62 pair:and_mine -46 0 pair:and_the 239 -173
        pair:and_then 0 -25 pair:and_they -109 0 pair:and_you -16 110 pair:and_your -197 63
        pair:any_day 0 -86 pair:any_of 140 0 pair:are_a -74 0 pair:are_on 112 0 pair:as_you -94 0
        pair:at_five 250 0 pair:at_noon -100 128 pair:at_the -144 0 pair:at_your 190 0
        pair:back_$ 80 0 pair:be_a 0 -103 pair:be_at 0 105 pair:be_good 143 0 pair:be_in 0 76
        pair:be_the 61 -72 pair:befor_the 109 -74 pair:better_for 197 0 pair:by_the -111 0
        pair:call_$ 0 -56 pair:can_come 95 0 pair:can_do 94 0 pair:can_not -96 74
        pair:coff_$ 135 -42 pair:come_by 143 0 pair:come_to 0 -49 pair:could_i 0 -100
        pair:could_we 0 -82 pair:day_$ 47 -61 pair:did_not 0 -57 pair:do_$ -88 0
        pair:do_not 156 -61 pair:do_with 134 0 pair:for_a 33 0 pair:for_the 10 130
        pair:for_them 148 0 pair:for_you 164 -75 pair:good_for 271 0 pair:got_a 110 -82
        pair:happy_to 198 0 pair:has_the 115 0 pair:have_a -119 0 pair:have_been -50 0
        pair:have_never 0 -45 pair:have_put 0 61 pair:hour_$ 134 -83 pair:how_you 139 -59
        pair:i_am 117 -64 pair:i_can 24 -4 pair:i_come 0 -68 pair:i_could 68 -55 pair:i_have 37 -29
        pair:i_hope -117 67 pair:i_know 0 -82 pair:i_shall 0 88 pair:i_take 128 0
        pair:i_think -70 0 pair:i_thought 0 99 pair:i_was -42 0 pair:i_will 0 270
        pair:i_would 110 -88 pair:if_the 0 -93 pair:if_you 0 -120 pair:in_a 0 -43 pair:in_it -81 0
        pair:in_my -69 0 pair:in_the -53 134 pair:in_your 0 -50 pair:is_a -84 40 pair:is_fine 107 0
        pair:is_no 123 -135 pair:it_$ -149 -50 pair:it_and -62 0 pair:it_to -69 92 pair:it_was 0 23
        pair:it_would 103 -72 pair:know_what 0 -49 pair:know_which 157 0 pair:let_me 125 -82
        pair:like_to -89 0 pair:love_to 0 40 pair:lunch_$ 0 -67 pair:may_i 0 -100 pair:me_$ 0 -90
        pair:monday_at 0 93 pair:more_than -73 0 pair:my_offic 0 -68 pair:no_hurry 102 0
        pair:no_rush 103 0 pair:not_get 123 0 pair:of_a 65 0 pair:of_the 0 -48 pair:of_them -69 -99
        pair:of_you 0 130 pair:of_your 194 52 pair:on_friday 0 112 pair:on_monday -80 40
        pair:on_my 0 -57 pair:on_the -78 100 pair:on_wednesday 0 65 pair:on_your -83 81
        pair:one_$ 50 -51 pair:one_of -82 0 pair:or_after 67 -62 pair:or_the 115 -56
        pair:peopl_who -110 101 pair:read_the 0 68 pair:say_that 0 62 pair:say_when 83 0
        pair:some_of -64 0 pair:stand_$ 134 0 pair:suit_you 113 0 pair:tell_me 226 -110
        pair:thank_you -113 58 pair:that_i -57 0 pair:that_is 100 -76 pair:that_they 150 0
        pair:that_you -42 -35 pair:the_best 0 70 pair:the_corner 0 78 pair:the_first 158 -59
        pair:the_next 0 -69 pair:the_peopl 0 60 pair:the_same -115 0 pair:them_$ 97 0
        pair:them_to 0 -52 pair:ther_$ -179 0 pair:ther_is 0 -36 pair:they_are 0 -56
        pair:they_have 198 0 pair:thi_$ 118 0 pair:think_that 79 0 pair:thursday_$ 70 0
        pair:to_a 0 -76 pair:to_be -68 0 pair:to_come 143 0 pair:to_do 107 -61 pair:to_know -105 78
        pair:to_learn 114 0 pair:to_me -52 -84 pair:to_my 0 113 pair:to_say -117 0
        pair:to_the -87 76 pair:to_writ 116 -85 pair:to_you 78 0 pair:to_your 70 -99
        pair:was_the 0 -61 pair:we_have 0 -47 pair:what_they 0 -79 pair:what_you 0 -59
        pair:when_$ 130 0 pair:when_the 29 0 pair:when_you 113 0 pair:whenever_the 128 0
        pair:whenever_you 109 -87 pair:who_have 0 79 pair:will_be 0 111 pair:will_not -62 0
        pair:with_a -15 102 pair:with_me -89 0 pair:work_with -63 -51 pair:would_a 130 0
        pair:would_be 34 -45 pair:would_have 0 -50 pair:would_like -62 0 pair:would_love 0 35
        pair:would_you 0 -41 pair:year_$ -92 0 pair:year_and 0 -57 pair:you_$ 136 -9
        pair:you_a 97 -55 pair:you_and -92 0 pair:you_are 0 87 pair:you_at 79 0
        pair:you_choos 159 0 pair:you_could -119 0 pair:you_do -159 118 pair:you_for -163 0
        pair:you_had 0 63 pair:you_have 84 -111 pair:you_know 0 -62 pair:you_let -68 0
        pair:you_like 56 -71 pair:you_say 69 0 pair:you_tell 61 -64 pair:you_will -74 0
        pair:you_would 74 0 pair:your_client -82 0 pair:your_offic 78 0 some:#accessVerb 181 -26
        some:#anyone 26 -103 some:#benefit 25 -130 some:#capacity 226 -86 some:#certain 86 -80
        some:#comer -24 -66 some:#common -8 -133 some:#credential -73 27 some:#ending -210 0
        some:#final -169 39 some:#food 109 -280 some:#gap 0 -28 some:#giveVerb -142 -49
        some:#goVerb 73 -46 some:#growth -50 -18 some:#hedge -50 -205 some:#hollow 132 -75
        some:#meetVerb -65 -125 some:#meeting 158 -279 some:#modal -68 -215 some:#moveVerb -152 53
        some:#named -247 141 some:#negation 92 -113 some:#noticing -322 75 some:#number -200 205
        some:#outcome 71 -39 some:#passVerb -121 94 some:#past -433 59 some:#people -95 -58
        some:#place 148 -116 some:#praise -48 -77 some:#profession -224 113 some:#relative -62 0
        some:#resource -47 -152 some:#seat 109 0 some:#sendVerb 73 -19 some:#sign -7 -33
        some:#social -49 -72 some:#span 377 -342 some:#symptom 0 -126 some:#takeVerb -27 -7
        some:#third -248 -57 some:#time 315 -124 some:#title -112 0 some:#token 85 76
        some:#treatment -220 0 some:#universal 300 -123 some:#vacant 73 -60 some:#wantVerb -198 33
        some:#we -109 -6 some:#work -104 -189 some:#writer 102 -180 some:#you 137 -74
        wish:I_be 0 154 wish:I_come 72 0 wish:I_do 74 0 wish:I_fit 174 0 wish:I_like -64 54
        wish:I_love 0 43 word:'s 120 0 word:2 0 97 word:a -166 -76 word:about -7 -90
        word:add -100 61 word:after 195 -188 word:afternoon 200 -42 word:again -163 0
        word:all 189 0 word:allow 0 -78 word:already 0 -82 word:also -132 0 word:alway -132 104
        word:am 206 -86 word:an 109 0 word:and 0 -64 word:answer 138 -94 word:anxiety 0 73
        word:any 519 -322 word:anyon -128 0 word:anyth 103 -85 word:anyway 168 0 word:are 0 -64
        word:around 350 -102 word:as -53 0 word:ask -143 0 word:at -176 236 word:attach -96 92
        word:back 153 -88 word:be 38 -64 word:becaus -105 0 word:been -168 -46 word:befor 251 -187
        word:behind -82 0 word:best -61 0 word:better 97 31 word:between 289 -136 word:book 83 0
        word:box 0 65 word:boy 0 -79 word:bring 0 -52 word:build -76 0 word:bus 0 -71
        word:buy 126 -52 word:by -64 -76 word:call 81 -112 word:can 96 -86 word:card -45 83
        word:care 178 -95 word:chair -65 0 word:charg -66 -49 word:child -88 0 word:children 98 45
        word:choic 162 0 word:choos 462 -168 word:chos 195 0 word:client 7 0 word:coff 216 -130
        word:come 19 0 word:convenienc 312 0 word:corner -100 76 word:cost -211 0
        word:could 146 -241 word:counselor -149 59 word:county 0 -104 word:cours 69 0
        word:date 130 -93 word:day 449 -107 word:deadlin 317 0 word:depot 186 0 word:deserv -143 0
        word:did 0 -98 word:doe -114 0 word:dog 0 -73 word:done 0 108 word:door -97 0
        word:each -31 75 word:early 90 -76 word:easy 245 0 word:eat 0 60 word:enclos -92 110
        word:end 59 0 word:enjoy -110 0 word:even 143 -58 word:evening 0 -48 word:every -166 64
        word:everyon -122 0 word:expect -159 100 word:fall -192 0 word:family 0 121
        word:feel 185 -84 word:few -70 -53 word:find 0 -102 word:fine 136 -77 word:finish 0 110
        word:first 60 -99 word:fit 148 0 word:five 192 0 word:flexibl 246 0 word:floor -76 0
        word:folk 239 0 word:for -41 -13 word:forty 67 49 word:found 0 138 word:four -126 0
        word:free 296 -82 word:friday 151 70 word:from -181 -49 word:front -99 0 word:gap 185 0
        word:get -63 122 word:give -72 83 word:glad 73 0 word:go -107 44 word:good 214 -44
        word:got 0 -41 word:group -21 93 word:had -139 39 word:half 0 139 word:hall 123 0
        word:hand -152 0 word:happy 141 0 word:hard -164 79 word:has -6 0 word:have 31 -125
        word:he -38 0 word:hear 106 -89 word:heard 0 -77 word:help 136 -12 word:her -157 71
        word:here -95 0 word:him -82 0 word:his 0 -86 word:hold 0 -43 word:hope -219 127
        word:hour 141 -163 word:hous -125 63 word:how 205 -96 word:hurry 145 0 word:i 93 -117
        word:if 262 -241 word:in -160 13 word:intak -141 0 word:is 188 -128 word:it -76 -25
        word:just 0 -94 word:keep -1 0 word:kid 87 -57 word:kindnes -103 0 word:knew 272 0
        word:know -87 40 word:last -49 0 word:late 201 -63 word:laugh 0 -96 word:learn 172 -69
        word:leav 266 -65 word:left 0 83 word:leisur 267 0 word:les 227 0 word:let 84 -80
        word:letter 0 -65 word:library 0 -72 word:like 107 -66 word:line -136 147 word:list 0 58
        word:listen 176 0 word:littl 0 85 word:look 0 14 word:los -107 0 word:lot 0 82
        word:love 0 63 word:lunch -77 -87 word:made -66 0 word:make -93 0 word:many -215 142
        word:may -18 0 word:me -9 -170 word:meet 0 -57 word:might -123 -76 word:mine -78 -107
        word:minut 182 -45 word:monday 53 73 word:month 0 -69 word:more -13 0 word:morn 135 0
        word:morning 94 -48 word:most 84 0 word:mov 75 0 word:my -202 -4 word:nam 177 0
        word:name 251 -151 word:need 78 -27 word:never 59 -52 word:new -234 97 word:next 30 -151
        word:nine -133 0 word:no 311 -193 word:nobody -200 70 word:noon -97 132 word:not 118 -60
        word:notic 0 99 word:now -11 0 word:number -106 0 word:o'clock -133 104 word:of -168 78
        word:off 31 0 word:offer -128 70 word:offic 66 71 word:often 0 -79 word:old 0 121
        word:on -95 229 word:once -105 86 word:one 38 -85 word:only 77 0 word:open -93 64
        word:or 816 -603 word:other -35 -39 word:our 0 54 word:out -273 90 word:over 0 -137
        word:own -52 0 word:page 106 0 word:parent -119 0 word:past -87 93 word:patient 0 -123
        word:pay 0 129 word:peopl -292 68 word:person -121 73 word:phon 89 -140 word:pick 363 -153
        word:plac 71 47 word:plan 63 -116 word:play 0 -69 word:pleas 75 -63 word:practic 0 76
        word:print -99 61 word:professional 0 101 word:put -29 40 word:read -89 29 word:reply 90 0
        word:right 77 -62 word:room -16 -22 word:round 89 -103 word:row 0 -84 word:run 0 -96
        word:rush 240 -94 word:same -178 0 word:saturday 123 -73 word:say -115 79 word:schedul 0 88
        word:school 0 -36 word:season 138 0 word:second -15 0 word:see -126 77 word:seen -84 72
        word:session -83 56 word:set 404 0 word:shall -143 0 word:shar -63 0 word:she -87 -14
        word:sheet 0 -61 word:shift 203 0 word:short 0 -83 word:should 97 152 word:show -106 77
        word:sinc -130 81 word:sleep 30 -92 word:slow 85 -57 word:small 0 62 word:so 0 57
        word:someon -98 0 word:someth 0 -14 word:sorry -136 0 word:speak 0 -65 word:spent 0 80
        word:spr -68 0 word:staff 0 -85 word:stand 51 0 word:start -98 55 word:stay 0 80
        word:still -103 0 word:stop -36 48 word:street 0 -71 word:stres -115 0 word:such 0 71
        word:suit 368 -139 word:sunday 136 0 word:tabl -84 0 word:take 111 -72 word:talk 0 -109
        word:teach 200 0 word:tell 259 -14 word:ten -83 0 word:term 209 0 word:than -222 0
        word:thank -243 72 word:that -231 -15 word:the -1 0 word:their -106 -50 word:them 207 -116
        word:then 0 61 word:ther -13 -62 word:they -39 70 word:thi 0 158 word:thing 0 48
        word:think -68 70 word:third -81 0 word:thirty 219 0 word:thos 0 138 word:though 0 88
        word:thought -51 0 word:thre 131 0 word:thursday 50 0 word:till 202 0 word:tim 102 0
        word:time 376 -147 word:to -76 41 word:together 0 -39 word:told -59 24 word:too 0 -47
        word:took -63 0 word:troubl 116 0 word:tuesday 141 -46 word:twic -93 57 word:two -39 -205
        word:until 0 -79 word:up -113 -69 word:us -64 0 word:visitor 191 0 word:want 21 15
        word:was -170 59 word:way 0 -47 word:we -68 -88 word:wednesday 39 75 word:week 103 -105
        word:weekend 0 -81 word:well 0 87 word:were 0 59 word:what 145 -106 word:whatever 416 -166
        word:when 460 -42 word:whenever 670 -291 word:wher 0 109 word:wherever 277 0
        word:which 267 0 word:whichever 493 -153 word:whil 0 55 word:who -182 68 word:whol 122 -77
        word:will -188 228 word:winter -137 0 word:with -59 -57 word:within -182 0
        word:without -124 108 word:wonder 0 -78 word:word 0 -54 word:work 87 0 word:world 170 0
        word:would 108 -306 word:writ 49 -146 word:wrot -55 0 word:year -226 -53 word:you 50 -27
        word:your -74 -49
        """
}
