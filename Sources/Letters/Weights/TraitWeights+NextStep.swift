// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -404 389
        deed:- 158 31 deed:-_#modal 40 -7 deed:I 51 -152 deed:I_#modal 429 -467
        deed:I_#past -77 113 deed:I_am 88 -59 deed:I_can 55 -75 deed:I_come 0 -54
        deed:I_could 111 -104 deed:I_do -47 41 deed:I_had 0 94 deed:I_have -54 -47
        deed:I_hope -97 86 deed:I_keep 0 58 deed:I_know -76 62 deed:I_look 0 89 deed:I_see -112 0
        deed:I_shall 0 -75 deed:I_think 68 0 deed:I_thought 0 62 deed:I_want -58 24
        deed:I_was -41 0 deed:I_will 221 -160 deed:I_would 35 -163 deed:I_writ 0 -82
        deed:My -135 -178 deed:My_#common -22 -72 deed:My_#modal 0 -79 deed:My_#people 0 -127
        deed:My_#relative -52 20 deed:My_#seat -81 -50 deed:My_#sign -61 0 deed:My_#token 0 66
        deed:My_#treatment 0 -42 deed:They -195 102 deed:They_#modal -90 -78 deed:They_#past -93 64
        deed:They_are -51 0 deed:They_would -52 0 deed:We 47 -111 deed:We_#modal 201 -100
        deed:We_have 0 -56 deed:You 36 8 deed:You_#modal 81 -94 deed:You_#past -105 29
        deed:You_and 96 0 deed:You_are 51 47 deed:You_ask 0 -83 deed:You_choos 173 0
        deed:You_do -68 48 deed:You_for -47 0 deed:You_have 0 -8 deed:You_let 0 -61
        deed:You_will -67 -76 deed:You_would -22 0 deed:Your 40 -55 deed:Your_#anyone -130 0
        deed:Your_#common 172 0 deed:Your_#modal -15 -91 deed:Your_#people -22 83
        deed:Your_#seat 0 -41 deed:Your_#span 80 0 deed:Your_#work -72 56 deed:Your_patient 0 -51
        deed:Your_peopl 0 109 mark:digit 166 -294 mark:first -380 50 mark:last 607 50
        mark:last-but-one 475 50 mark:last-but-two 343 50 mark:long -26 0 mark:question 1382 -1020
        mark:quoted -134 -75 mark:second -293 50 mark:short -189 162 near:#accessVerb_a -79 -67
        near:#accessVerb_and 54 -11 near:#accessVerb_are 0 70 near:#accessVerb_at 80 0
        near:#accessVerb_day 57 0 near:#accessVerb_from 102 0 near:#accessVerb_i 111 -28
        near:#accessVerb_it -70 74 near:#accessVerb_me 52 0 near:#accessVerb_my 53 -77
        near:#accessVerb_of 0 78 near:#accessVerb_on 118 -140 near:#accessVerb_same 0 -91
        near:#accessVerb_the 56 0 near:#accessVerb_to -44 44 near:#accessVerb_with 0 -136
        near:#accessVerb_you -99 0 near:#accessVerb_your 73 0 near:#anyone_a 0 41
        near:#anyone_and -39 0 near:#anyone_day 41 -62 near:#anyone_for -66 0 near:#anyone_i -80 0
        near:#anyone_in -71 0 near:#anyone_is 52 0 near:#anyone_morn 79 0 near:#anyone_that 41 -91
        near:#anyone_the -82 156 near:#anyone_to 91 0 near:#anyone_who -45 72
        near:#anyone_would -68 -30 near:#anyone_you 0 -47 near:#benefit_a 0 -18
        near:#benefit_and 0 -32 near:#benefit_be 0 66 near:#benefit_by 0 88
        near:#benefit_for -86 18 near:#benefit_from -57 0 near:#benefit_hear 0 -65
        near:#benefit_how 54 0 near:#benefit_i 49 0 near:#benefit_if 59 0 near:#benefit_of 0 57
        near:#benefit_the -23 117 near:#benefit_them -52 0 near:#benefit_to 256 -35
        near:#benefit_what 0 -50 near:#benefit_with -68 0 near:#benefit_you 127 36
        near:#benefit_your 0 69 near:#capacity_and 0 -52 near:#capacity_i 87 0
        near:#capacity_on 39 -58 near:#capacity_the 39 0 near:#capacity_with 0 -53
        near:#capacity_your 105 0 near:#certain_a -85 0 near:#certain_about 0 90
        near:#certain_and -32 79 near:#certain_day 0 -76 near:#certain_for 0 64
        near:#certain_from 76 0 near:#certain_hurry 0 74 near:#certain_in 0 12
        near:#certain_it -47 118 near:#certain_of 43 0 near:#certain_on 0 42
        near:#certain_one 94 -69 near:#certain_other 0 76 near:#certain_the 56 39
        near:#certain_to 0 80 near:#comer_a 90 0 near:#comer_and 52 0 near:#comer_it 0 -36
        near:#comer_see 0 -71 near:#comer_the 123 -158 near:#comer_who 0 61 near:#comer_you -38 0
        near:#common_'s -49 0 near:#common_a 89 -14 near:#common_after 60 -39
        near:#common_all -49 110 near:#common_an 0 -60 near:#common_and 15 -67
        near:#common_are -89 83 near:#common_around -83 0 near:#common_as -23 68
        near:#common_at 0 -25 near:#common_be -80 97 near:#common_befor 0 -91
        near:#common_bring 0 -67 near:#common_by 37 -59 near:#common_call 104 -51
        near:#common_can 117 -57 near:#common_children 81 0 near:#common_choos 124 0
        near:#common_day 41 -39 near:#common_do -56 81 near:#common_down 121 0
        near:#common_every 0 34 near:#common_first 0 94 near:#common_for -59 103
        near:#common_forward 0 93 near:#common_from 26 20 near:#common_get -107 0
        near:#common_has 56 -47 near:#common_have 89 76 near:#common_her 78 0
        near:#common_home 0 -73 near:#common_i -41 0 near:#common_in -54 102 near:#common_it -15 83
        near:#common_like 0 28 near:#common_look 75 0 near:#common_lunch 0 -41
        near:#common_may 0 62 near:#common_me -14 -100 near:#common_might 0 -56
        near:#common_more 45 0 near:#common_my 60 104 near:#common_next 64 0
        near:#common_night -67 0 near:#common_not -95 20 near:#common_of 1 14
        near:#common_on 37 -99 near:#common_one -46 0 near:#common_or 9 -120
        near:#common_other 0 -54 near:#common_peopl -83 0 near:#common_pick 102 0
        near:#common_say 37 -37 near:#common_see 138 -62 near:#common_send -77 70
        near:#common_so 0 -63 near:#common_some 0 -74 near:#common_tell 0 -44
        near:#common_that -159 97 near:#common_the 119 -30 near:#common_them -47 0
        near:#common_they 0 16 near:#common_thi -70 90 near:#common_thre 0 -63
        near:#common_time 123 0 near:#common_to 0 96 near:#common_two 0 72 near:#common_up -66 0
        near:#common_us 44 0 near:#common_use 0 49 near:#common_was 0 56 near:#common_we -99 65
        near:#common_week -63 53 near:#common_what 62 -92 near:#common_when 60 -61
        near:#common_who -79 46 near:#common_will -84 176 near:#common_with 126 21
        near:#common_would -57 39 near:#common_you 10 23 near:#common_your 32 0
        near:#credential_it 111 0 near:#credential_not 0 14 near:#credential_to 142 0
        near:#credential_with 86 0 near:#credential_you 65 0 near:#ending_a 0 -250
        near:#ending_and 89 -105 near:#ending_at -102 0 near:#ending_been -79 25
        near:#ending_by 0 -63 near:#ending_done 0 69 near:#ending_down 108 0
        near:#ending_for 44 -115 near:#ending_from 112 -47 near:#ending_got 49 0
        near:#ending_i -25 0 near:#ending_in -15 0 near:#ending_it 0 112 near:#ending_me 48 -32
        near:#ending_my 68 0 near:#ending_of -58 -45 near:#ending_on -82 0 near:#ending_see 98 0
        near:#ending_that 87 -37 near:#ending_the 112 81 near:#ending_to 38 -40
        near:#ending_two 0 76 near:#ending_up -57 0 near:#ending_with 120 5 near:#ending_you -33 0
        near:#ending_your 143 -92 near:#final_a 77 0 near:#final_and 0 127 near:#final_i 117 0
        near:#final_the -63 0 near:#food_at 73 -61 near:#food_the 58 -77 near:#gap_a 0 -84
        near:#gap_and -46 0 near:#gap_of 0 53 near:#gap_on 95 0 near:#gap_the 62 0
        near:#giveVerb_a -53 104 near:#giveVerb_at -62 0 near:#giveVerb_me -69 0
        near:#giveVerb_on 76 -74 near:#giveVerb_that 0 84 near:#giveVerb_the -83 24
        near:#giveVerb_them -80 80 near:#giveVerb_you -44 0 near:#giveVerb_your 0 -49
        near:#goVerb_a 65 62 near:#goVerb_and 92 -12 near:#goVerb_at 0 -11 near:#goVerb_by 112 -80
        near:#goVerb_in 0 -51 near:#goVerb_it -66 72 near:#goVerb_me 0 -22 near:#goVerb_on 40 -79
        near:#goVerb_one 0 68 near:#goVerb_or 63 -69 near:#goVerb_the 118 48 near:#goVerb_to 0 58
        near:#goVerb_with 107 0 near:#goVerb_you 86 -131 near:#goVerb_your 73 -76
        near:#growth_a -50 0 near:#growth_to 0 70 near:#hedge_a 0 -94 near:#hedge_and 83 -156
        near:#hedge_be -74 0 near:#hedge_bring 77 0 near:#hedge_come 0 -42 near:#hedge_do 55 0
        near:#hedge_have 62 -37 near:#hedge_i 191 -173 near:#hedge_it -91 65
        near:#hedge_more -100 0 near:#hedge_my 68 0 near:#hedge_not 0 71 near:#hedge_on 48 0
        near:#hedge_that -55 0 near:#hedge_the -132 0 near:#hedge_them 0 58 near:#hedge_they 0 45
        near:#hedge_to -168 38 near:#hedge_we 52 -114 near:#hedge_with 81 0
        near:#hedge_would -32 73 near:#hedge_you 18 0 near:#hedge_your -69 -89
        near:#meetVerb_a 120 -4 near:#meetVerb_about 71 0 near:#meetVerb_and 66 -16
        near:#meetVerb_at 0 -23 near:#meetVerb_by 128 -133 near:#meetVerb_for -38 0
        near:#meetVerb_from 135 -64 near:#meetVerb_i -38 0 near:#meetVerb_in 32 0
        near:#meetVerb_it -51 -48 near:#meetVerb_me 0 -43 near:#meetVerb_my 108 0
        near:#meetVerb_of 92 0 near:#meetVerb_on 0 -134 near:#meetVerb_or 0 -84
        near:#meetVerb_over 0 -81 near:#meetVerb_that 0 -48 near:#meetVerb_the 63 -49
        near:#meetVerb_them 42 0 near:#meetVerb_to 85 -82 near:#meetVerb_with 52 -42
        near:#meetVerb_you 181 -238 near:#meetVerb_your 75 -83 near:#meeting_a 0 -35
        near:#meeting_at 103 -118 near:#meeting_from 94 0 near:#meeting_in 68 -72
        near:#meeting_it -80 0 near:#meeting_me 113 -85 near:#meeting_of 143 0
        near:#meeting_on 110 -132 near:#meeting_or 0 -68 near:#meeting_the 146 -139
        near:#meeting_with 65 0 near:#meeting_you 90 -66 near:#meeting_your 137 0
        near:#modal_a 67 -149 near:#modal_at 18 -61 near:#modal_be -37 5 near:#modal_bring 128 -106
        near:#modal_come 0 -87 near:#modal_do 119 -67 near:#modal_for 45 -63
        near:#modal_have 72 -90 near:#modal_i 159 -223 near:#modal_if 0 104 near:#modal_in 90 -84
        near:#modal_it 43 0 near:#modal_like 37 -27 near:#modal_love 71 0 near:#modal_me 0 -96
        near:#modal_more 98 0 near:#modal_not -58 0 near:#modal_see 103 0 near:#modal_take 0 -59
        near:#modal_talk 0 -58 near:#modal_the 9 -2 near:#modal_to 236 -168 near:#modal_we 162 -112
        near:#modal_with 59 0 near:#modal_you 82 -106 near:#modal_your 32 -118
        near:#moveVerb_a 89 -60 near:#moveVerb_and 194 6 near:#moveVerb_at 0 -55
        near:#moveVerb_back 0 -43 near:#moveVerb_by 16 -47 near:#moveVerb_down 109 0
        near:#moveVerb_for -54 0 near:#moveVerb_i 76 0 near:#moveVerb_in 53 -54
        near:#moveVerb_it -70 29 near:#moveVerb_me 48 0 near:#moveVerb_my 69 0
        near:#moveVerb_on -104 -49 near:#moveVerb_one 0 -40 near:#moveVerb_out -70 0
        near:#moveVerb_the 77 0 near:#moveVerb_to -34 0 near:#moveVerb_up -49 -49
        near:#moveVerb_with 72 -37 near:#moveVerb_you 76 -180 near:#moveVerb_your 86 -139
        near:#named_'s 65 0 near:#named_and -45 104 near:#negation_a -50 -43
        near:#negation_and -37 35 near:#negation_for -39 0 near:#negation_i 0 70
        near:#negation_it 0 47 near:#negation_on -42 111 near:#negation_the -36 -93
        near:#negation_to 31 50 near:#negation_writ 0 102 near:#noticing_'s 0 81
        near:#noticing_a 0 46 near:#noticing_about 0 -97 near:#noticing_and -77 -24
        near:#noticing_be 0 69 near:#noticing_for -109 0 near:#noticing_from 65 25
        near:#noticing_have 69 -77 near:#noticing_i 39 -96 near:#noticing_in 0 36
        near:#noticing_it -140 50 near:#noticing_like 0 73 near:#noticing_me 0 -76
        near:#noticing_of -55 108 near:#noticing_peopl 0 -62 near:#noticing_so 0 63
        near:#noticing_the 0 56 near:#noticing_them -70 60 near:#noticing_to 138 -71
        near:#noticing_what 41 -109 near:#noticing_you 55 111 near:#noticing_your -39 3
        near:#number_and 0 45 near:#number_at 96 -144 near:#number_day -118 0 near:#number_in 0 -57
        near:#number_is 0 -90 near:#number_minut 201 -68 near:#number_of 91 0
        near:#number_on 80 -37 near:#number_or 0 -57 near:#number_the 0 -97 near:#number_them 66 0
        near:#number_to 41 -38 near:#number_who -48 0 near:#number_with 61 0 near:#number_year 0 45
        near:#number_you -34 0 near:#number_your 78 0 near:#outcome_a 0 -114
        near:#outcome_and -49 54 near:#outcome_at 0 -66 near:#outcome_by 0 -68
        near:#outcome_i -55 0 near:#outcome_if 68 -59 near:#outcome_in 126 0 near:#outcome_it 0 33
        near:#outcome_my 78 0 near:#outcome_of 44 33 near:#outcome_on 135 -67
        near:#outcome_that 0 67 near:#outcome_the -45 68 near:#outcome_they 116 0
        near:#outcome_to 108 46 near:#outcome_what 79 -85 near:#outcome_you -66 70
        near:#outcome_your -47 0 near:#passVerb_a 28 63 near:#passVerb_and 93 -72
        near:#passVerb_at -81 77 near:#passVerb_i 0 -67 near:#passVerb_it -39 50
        near:#passVerb_me -75 -42 near:#passVerb_my 124 66 near:#passVerb_on 78 0
        near:#passVerb_that -59 0 near:#passVerb_the 50 -68 near:#passVerb_them -41 0
        near:#passVerb_to -40 128 near:#passVerb_up 0 60 near:#passVerb_you -62 0
        near:#past_a -4 -12 near:#past_all 0 72 near:#past_and -42 -51 near:#past_at -45 62
        near:#past_be -54 0 near:#past_down 130 -62 near:#past_each 0 77 near:#past_for 0 56
        near:#past_her 58 60 near:#past_i -84 24 near:#past_in -87 39 near:#past_it 72 67
        near:#past_me 37 -77 near:#past_my 0 105 near:#past_not 0 38 near:#past_of -82 86
        near:#past_on -59 89 near:#past_one -62 69 near:#past_out 0 115 near:#past_that -23 105
        near:#past_the -29 153 near:#past_to 74 23 near:#past_two 0 41 near:#past_up -40 50
        near:#past_who 0 46 near:#past_with -45 0 near:#past_would -59 0 near:#past_you 0 136
        near:#past_your -82 0 near:#people_a 0 -48 near:#people_and -19 40 near:#people_are -45 0
        near:#people_day -71 0 near:#people_for 0 -52 near:#people_from -70 0 near:#people_i -44 98
        near:#people_is 0 -44 near:#people_might 0 -39 near:#people_not 0 -89 near:#people_of 55 53
        near:#people_see -65 -60 near:#people_the -35 -71 near:#people_them 54 -79
        near:#people_to 109 -35 near:#people_who -5 -14 near:#people_with 0 -70
        near:#people_you -90 83 near:#place_a 63 0 near:#place_and 0 -39 near:#place_at 130 0
        near:#place_i -64 0 near:#place_the -105 115 near:#place_to 79 0 near:#praise_and -38 52
        near:#praise_i 0 50 near:#praise_in 0 53 near:#praise_it 0 42 near:#praise_the 73 59
        near:#praise_you -50 40 near:#profession_i 0 54 near:#resource_a 0 -77
        near:#resource_and 81 -55 near:#resource_at 0 46 near:#resource_for 0 -48
        near:#resource_of -87 74 near:#resource_on 56 39 near:#resource_the 130 -118
        near:#resource_to -85 61 near:#resource_which 0 100 near:#resource_your 67 0
        near:#seat_and 0 -14 near:#seat_at 114 0 near:#seat_for -65 0 near:#seat_i 121 -40
        near:#seat_is 0 -52 near:#seat_of -63 0 near:#seat_on 22 -88 near:#seat_that 0 77
        near:#seat_the 121 0 near:#seat_your 87 0 near:#sendVerb_the 0 73 near:#sendVerb_them 0 78
        near:#sendVerb_to 0 96 near:#sign_a 108 0 near:#sign_and -64 36 near:#sign_is 0 50
        near:#sign_of -77 28 near:#sign_the 102 0 near:#span_a -40 0 near:#span_after 0 -58
        near:#span_and 31 58 near:#span_at 75 -47 near:#span_befor 0 -71 near:#span_i 72 0
        near:#span_is 74 0 near:#span_it 79 0 near:#span_of 0 -95 near:#span_or 0 -77
        near:#span_the 53 -37 near:#span_to 0 -72 near:#span_when 71 0 near:#span_would 0 -46
        near:#span_you 125 -103 near:#span_your 141 -97 near:#takeVerb_to 46 -95
        near:#third_a -80 85 near:#third_are -46 0 near:#third_it 0 -84 near:#third_on -91 0
        near:#third_the -73 0 near:#third_to 129 0 near:#third_you -74 65 near:#time_a 106 -56
        near:#time_after 60 -87 near:#time_and 182 -90 near:#time_any 0 -61 near:#time_at 240 -234
        near:#time_befor 0 -90 near:#time_for 41 -39 near:#time_i 111 -48 near:#time_if 0 -56
        near:#time_in 149 -54 near:#time_is 94 0 near:#time_it 129 -117 near:#time_of 0 -49
        near:#time_on 48 -63 near:#time_or 68 -277 near:#time_that 0 -28 near:#time_the 24 -124
        near:#time_to 0 -91 near:#time_when 72 0 near:#time_with 0 -33 near:#time_would 0 -72
        near:#time_you 52 -69 near:#time_your 97 -138 near:#title_the 0 89 near:#token_a 82 0
        near:#token_the 97 0 near:#treatment_is 0 -67 near:#treatment_on 0 -60
        near:#treatment_your 75 0 near:#universal_and 0 85 near:#universal_day 0 -70
        near:#universal_for 0 92 near:#universal_hurry 0 73 near:#universal_in 0 48
        near:#universal_it 0 107 near:#universal_on 0 108 near:#universal_one 57 0
        near:#universal_the -29 32 near:#universal_them 0 -50 near:#universal_to -46 64
        near:#universal_who 0 37 near:#universal_your -51 0 near:#vacant_a 0 -87
        near:#vacant_and -41 0 near:#vacant_of 0 67 near:#vacant_on 95 -49 near:#vacant_the 71 0
        near:#wantVerb_a 35 -29 near:#wantVerb_be 0 46 near:#wantVerb_for -60 84
        near:#wantVerb_i 0 53 near:#wantVerb_it 0 65 near:#wantVerb_of 108 0
        near:#wantVerb_that -62 45 near:#wantVerb_the 0 48 near:#wantVerb_to 38 18
        near:#wantVerb_you 61 0 near:#wantVerb_your 0 32 near:#we_a 81 -94 near:#we_have 40 -61
        near:#we_to -93 0 near:#work_a 0 -92 near:#work_i 0 -52 near:#work_in 0 61
        near:#work_on -42 48 near:#work_the 0 -94 near:#work_with 0 -69 near:#work_you 0 68
        near:#writer_a -101 -29 near:#writer_about 0 -47 near:#writer_am 0 -17
        near:#writer_are 0 103 near:#writer_at 31 -137 near:#writer_be 0 -42
        near:#writer_been -48 0 near:#writer_bring 105 -97 near:#writer_by 21 0
        near:#writer_can 35 -58 near:#writer_come 55 -90 near:#writer_could 52 -76
        near:#writer_enclos 0 103 near:#writer_for 61 47 near:#writer_free 81 0
        near:#writer_got 62 0 near:#writer_have -73 0 near:#writer_heard 0 -50
        near:#writer_hope -73 64 near:#writer_i -56 118 near:#writer_in 209 -132
        near:#writer_is -61 73 near:#writer_know -33 0 near:#writer_like 33 5
        near:#writer_love 70 -32 near:#writer_more 87 0 near:#writer_my 68 42
        near:#writer_not -129 0 near:#writer_of 0 -71 near:#writer_on -87 0
        near:#writer_shall 0 -71 near:#writer_that -52 -41 near:#writer_the 239 -70
        near:#writer_them 0 83 near:#writer_ther 93 0 near:#writer_think 0 55
        near:#writer_thought 0 62 near:#writer_to 98 -52 near:#writer_told 0 61
        near:#writer_two 0 -43 near:#writer_want -45 0 near:#writer_was -37 31
        near:#writer_what 0 -94 near:#writer_will 176 -139 near:#writer_with -78 68
        near:#writer_work 0 55 near:#writer_would 45 -81 near:#writer_writ 0 -125
        near:#writer_you 11 -45 near:#writer_your -88 0 near:#you_'s 0 -38 near:#you_a 102 -51
        near:#you_about 64 0 near:#you_and 57 29 near:#you_are 0 26 near:#you_ask 0 -76
        near:#you_at 0 -30 near:#you_can 84 0 near:#you_choos 118 0 near:#you_could 0 -55
        near:#you_day 99 0 near:#you_down 79 0 near:#you_for 0 -89 near:#you_had 0 65
        near:#you_hand -58 83 near:#you_have -116 -107 near:#you_i 79 -84 near:#you_in -32 53
        near:#you_is 91 0 near:#you_it 83 0 near:#you_like 0 66 near:#you_me 0 -72
        near:#you_might 0 -62 near:#you_my 58 0 near:#you_of -55 0 near:#you_on -27 0
        near:#you_own 0 52 near:#you_patient 0 -85 near:#you_peopl 0 98 near:#you_pick 115 0
        near:#you_put 0 76 near:#you_say 66 -82 near:#you_student -87 80 near:#you_tell 0 -49
        near:#you_that 0 19 near:#you_the 108 29 near:#you_them 0 55 near:#you_to -30 103
        near:#you_who -70 0 near:#you_will -31 -58 near:#you_would -86 0 near:#you_you 0 83
        near:#you_your -73 19 near:'s_#common 0 -41 near:'s_#time 65 0 near:a_#accessVerb 23 -133
        near:a_#anyone 83 -96 near:a_#benefit -27 -32 near:a_#certain 0 67 near:a_#common 0 9
        near:a_#food 82 -93 near:a_#giveVerb 0 -77 near:a_#goVerb 42 -84 near:a_#hedge 0 -51
        near:a_#meetVerb 82 -115 near:a_#meeting 234 -139 near:a_#moveVerb 75 -127
        near:a_#noticing 0 67 near:a_#number 50 -77 near:a_#outcome 19 0 near:a_#passVerb 38 -55
        near:a_#past -41 66 near:a_#people 108 -141 near:a_#praise -18 0 near:a_#profession -50 0
        near:a_#relative 70 0 near:a_#resource -47 0 near:a_#seat -7 26 near:a_#span -67 0
        near:a_#third 0 -67 near:a_#time 60 -119 near:a_#token -54 0 near:a_#vacant 42 0
        near:a_#wantVerb 100 0 near:a_#work -51 0 near:a_#writer -86 66 near:a_#you 0 -45
        near:about_#common 0 -31 near:about_#you 0 -57 near:after_#common 62 -32
        near:after_#time 50 -55 near:alway_#common 0 54 near:am_#accessVerb 71 -44
        near:am_#common 0 53 near:am_#ending 45 0 near:am_#gap 79 0 near:am_#outcome 74 0
        near:am_#people 0 57 near:am_#time 61 0 near:am_#vacant 79 0 near:am_#wantVerb 0 64
        near:an_#capacity 105 -88 near:an_#resource 93 -80 near:an_#seat 81 -57
        near:an_#span 105 -90 near:an_#time 105 -95 near:an_#treatment 81 -62
        near:and_#accessVerb -24 76 near:and_#anyone -18 0 near:and_#benefit 97 -50
        near:and_#capacity 0 -55 near:and_#certain -76 6 near:and_#comer 0 -84
        near:and_#common -128 -84 near:and_#credential 0 65 near:and_#ending -137 152
        near:and_#giveVerb 31 0 near:and_#goVerb 87 -30 near:and_#hedge 43 -76
        near:and_#meetVerb 57 -26 near:and_#meeting -67 0 near:and_#modal 217 -74
        near:and_#moveVerb -61 -32 near:and_#negation -75 61 near:and_#noticing 31 -9
        near:and_#number 0 -43 near:and_#outcome 63 -47 near:and_#past -79 -69
        near:and_#praise 0 55 near:and_#resource 35 -22 near:and_#seat -44 0
        near:and_#sendVerb 0 108 near:and_#third -85 0 near:and_#time -53 -16
        near:and_#universal -77 13 near:and_#wantVerb 33 -43 near:and_#we 0 -34
        near:and_#work 0 -54 near:and_#writer 26 -35 near:and_#you 18 107 near:any_#capacity 65 0
        near:any_#common 53 -77 near:any_#span 98 -120 near:any_#time 174 -199 near:any_#you 0 -45
        near:are_#anyone 0 34 near:are_#benefit 89 0 near:are_#common 0 52 near:are_#past 56 -65
        near:are_#people -46 47 near:are_#praise 0 106 near:are_#writer 0 -65 near:are_#you 0 26
        near:as_#common -55 78 near:as_#hedge 0 90 near:as_#praise 0 92 near:as_#you -54 79
        near:ask_#hedge 81 0 near:at_#anyone -147 0 near:at_#capacity 85 0 near:at_#common 0 -105
        near:at_#final 59 0 near:at_#hedge -93 0 near:at_#meeting 49 0 near:at_#named 51 0
        near:at_#number 301 -277 near:at_#outcome 0 -49 near:at_#resource 0 -85
        near:at_#time 0 -128 near:at_#writer 72 0 near:at_#you 90 -103 near:be_#benefit 0 -107
        near:be_#common 50 -97 near:be_#final 79 0 near:be_#hedge -77 0 near:be_#noticing -86 79
        near:be_#outcome 59 -51 near:be_#past -85 70 near:be_#praise -42 0 near:be_#wantVerb 0 -30
        near:be_#you -93 40 near:been_#common -48 57 near:been_#past 0 46 near:befor_#common -62 64
        near:by_#seat 0 -50 near:by_#you 71 0 near:can_#accessVerb 116 0 near:can_#common 162 -78
        near:can_#ending 105 -52 near:can_#goVerb 0 -78 near:can_#meetVerb 143 -110
        near:can_#moveVerb 0 -53 near:can_#noticing 100 0 near:can_#past -89 0
        near:can_#writer 0 -55 near:can_#you 84 0 near:choos_#common 114 0 near:choos_#span 167 0
        near:choos_#time 167 0 near:come_#common 110 -57 near:come_#ending 102 0
        near:come_#meetVerb 114 0 near:come_#noticing 100 0 near:come_#you 86 -53
        near:could_#benefit -50 0 near:could_#common 89 -37 near:could_#ending 76 -83
        near:could_#goVerb 40 -81 near:could_#meetVerb 126 -138 near:could_#moveVerb 123 -73
        near:could_#passVerb 61 0 near:could_#we 74 -52 near:could_#writer 65 -74
        near:could_#you 0 -78 near:each_#common -66 76 near:every_#common 0 66
        near:first_#span -135 85 near:for_#anyone 0 32 near:for_#certain 0 37 near:for_#comer 0 76
        near:for_#common 38 -38 near:for_#food 0 -61 near:for_#meeting 85 -84 near:for_#number 0 80
        near:for_#past 0 72 near:for_#people -64 94 near:for_#span -41 49 near:for_#time 36 -41
        near:for_#treatment 0 63 near:for_#universal 0 44 near:for_#you 0 28 near:from_#you -48 39
        near:had_#past 0 129 near:has_#common -73 0 near:has_#passVerb 0 -57 near:has_#past -73 0
        near:has_#writer 0 -51 near:have_#accessVerb 61 53 near:have_#certain -45 76
        near:have_#comer 0 67 near:have_#common -149 103 near:have_#ending 0 63
        near:have_#final 0 53 near:have_#goVerb 0 31 near:have_#hedge -58 0
        near:have_#meetVerb -60 59 near:have_#meeting 0 -61 near:have_#moveVerb 108 0
        near:have_#noticing -73 72 near:have_#number -79 29 near:have_#outcome -77 81
        near:have_#passVerb -38 89 near:have_#past -17 95 near:have_#place 68 0
        near:have_#praise 0 59 near:have_#resource 74 -83 near:have_#seat 44 0
        near:have_#span -77 0 near:have_#universal -52 69 near:have_#work 86 -63
        near:have_#writer 0 -52 near:have_#you 49 0 near:he_#common -43 0 near:hear_#common 0 -143
        near:her_#common 95 0 near:here_#common 0 88 near:hour_#you 98 -75 near:how_#common 0 -5
        near:how_#ending 85 0 near:how_#moveVerb 70 -53 near:how_#past 85 0 near:how_#you 70 -35
        near:i_#accessVerb 156 -74 near:i_#benefit 109 -73 near:i_#comer 0 -66
        near:i_#common -227 171 near:i_#credential -49 75 near:i_#ending 0 -29 near:i_#final 101 0
        near:i_#gap 67 0 near:i_#giveVerb -41 -108 near:i_#goVerb 51 -65 near:i_#hedge 0 34
        near:i_#meetVerb 98 -151 near:i_#meeting -51 -50 near:i_#modal 165 -187
        near:i_#moveVerb 113 -145 near:i_#negation -151 70 near:i_#noticing 14 45
        near:i_#outcome 189 -59 near:i_#passVerb -61 128 near:i_#past -89 92 near:i_#place -46 98
        near:i_#praise -79 120 near:i_#profession 0 63 near:i_#resource 72 0 near:i_#seat 64 -36
        near:i_#sendVerb 0 117 near:i_#takeVerb 0 59 near:i_#third 0 71 near:i_#universal -25 0
        near:i_#vacant 72 0 near:i_#wantVerb -117 87 near:i_#work 68 -69 near:i_#writer 52 74
        near:i_#you -68 -73 near:if_#certain 0 87 near:if_#modal 82 0 near:if_#past 45 -25
        near:if_#you 31 -9 near:in_#accessVerb 100 -27 near:in_#capacity 0 56
        near:in_#common -116 -12 near:in_#final 68 -62 near:in_#hedge 114 -71 near:in_#modal 104 0
        near:in_#month 74 0 near:in_#number -47 0 near:in_#outcome 78 -72 near:in_#resource 64 0
        near:in_#seat 41 0 near:in_#span -52 0 near:in_#treatment 0 69 near:in_#work 65 0
        near:in_#writer 53 -105 near:is_#accessVerb -42 0 near:is_#certain -96 107
        near:is_#common 0 -118 near:is_#ending -49 -77 near:is_#goVerb -90 0
        near:is_#meetVerb -83 0 near:is_#moveVerb -81 0 near:is_#negation -79 95
        near:is_#number 59 0 near:is_#outcome -50 121 near:is_#past -63 0 near:is_#people 0 -56
        near:is_#praise 0 -44 near:is_#universal -96 91 near:is_#writer 95 0 near:is_#you 0 18
        near:it_#accessVerb 0 -79 near:it_#benefit -59 0 near:it_#certain 0 37
        near:it_#common 0 -61 near:it_#ending 25 14 near:it_#final 59 0 near:it_#gap 0 68
        near:it_#giveVerb 0 72 near:it_#hedge -32 0 near:it_#meetVerb 0 63 near:it_#modal -85 0
        near:it_#negation 65 0 near:it_#outcome -57 77 near:it_#passVerb 0 54 near:it_#past -45 126
        near:it_#third 0 -53 near:it_#universal 0 49 near:it_#you 0 43 near:kid_#common 55 0
        near:let_#anyone 90 0 near:let_#common 0 -46 near:let_#meetVerb 72 0
        near:let_#noticing 100 0 near:let_#writer 123 -86 near:like_#anyone -81 84
        near:like_#benefit 0 -56 near:like_#meetVerb 147 0 near:like_#noticing 58 -78
        near:like_#you 63 0 near:love_#meetVerb 106 0 near:may_#common -81 38
        near:may_#meetVerb 0 -56 near:may_#noticing 0 49 near:may_#writer 80 -102
        near:me_#certain 0 88 near:me_#common -38 0 near:me_#ending 0 57 near:me_#goVerb 89 0
        near:me_#hedge 0 -40 near:me_#meetVerb 90 -45 near:me_#outcome 66 0
        near:me_#universal 0 119 near:might_#benefit 0 -29 near:might_#moveVerb 0 -53
        near:more_#common 0 90 near:my_#accessVerb 42 0 near:my_#common -52 61
        near:my_#ending 0 -65 near:my_#named 0 76 near:my_#number 0 -66 near:my_#people 0 -49
        near:my_#praise 0 64 near:my_#relative -40 72 near:my_#seat -25 -25 near:my_#span 0 84
        near:my_#token 0 57 near:my_#treatment 0 -38 near:my_#universal 0 95 near:my_#writer 0 52
        near:name_#common 112 0 near:name_#span 101 0 near:name_#time 101 0 near:new_#common 0 62
        near:next_#common 0 -103 near:no_#common 0 45 near:not_#common -50 -63
        near:not_#ending 30 0 near:not_#past -55 0 near:not_#people 0 85 near:of_#accessVerb -55 71
        near:of_#anyone 95 -124 near:of_#comer 51 -17 near:of_#common -65 112 near:of_#hedge 0 56
        near:of_#meetVerb 86 0 near:of_#meeting 60 0 near:of_#modal 0 -73 near:of_#outcome -62 0
        near:of_#people 0 -58 near:of_#praise 0 -63 near:of_#seat 0 90 near:of_#span -47 0
        near:of_#third 56 -25 near:of_#time -58 0 near:of_#universal 0 39 near:of_#work 0 44
        near:of_#you 0 76 near:on_#certain 51 -88 near:on_#common 92 -159 near:on_#ending 0 -42
        near:on_#moveVerb 58 0 near:on_#number 82 -167 near:on_#outcome 0 -67
        near:on_#resource -98 42 near:on_#seat 0 60 near:on_#sign -49 0 near:on_#span 0 -70
        near:on_#time 168 -251 near:on_#universal 51 -70 near:on_#writer 0 -20 near:on_#you 53 38
        near:one_#anyone 53 0 near:one_#common -143 38 near:one_#meetVerb 0 80
        near:one_#span -72 72 near:one_#third 62 0 near:one_#writer 0 82 near:open_#meeting 116 0
        near:or_#common 145 -72 near:or_#negation -108 72 near:or_#span 71 -92
        near:or_#time 120 -229 near:or_#writer 0 -58 near:or_#you 61 -43 near:other_#common 0 -81
        near:our_#common 0 -92 near:over_#meeting 0 -77 near:own_#common -51 74
        near:peopl_#common 0 -45 near:peopl_#ending 0 81 near:peopl_#writer 71 0
        near:pick_#common 102 0 near:pick_#span 120 0 near:pick_#time 120 0 near:pleas_#common 0 71
        near:room_#common 0 67 near:say_#common 103 -29 near:see_#common 0 -51
        near:see_#hedge -91 0 near:send_#third 0 90 near:she_#common -37 76 near:she_#ending -52 93
        near:she_#past -62 77 near:should_#common 0 51 near:should_#noticing 0 68
        near:so_#common 100 0 near:so_#modal -64 0 near:so_#writer -59 0 near:so_#you 61 -132
        near:some_#common 0 -54 near:some_#time 0 -77 near:tell_#writer 0 -87 near:tell_#you 31 0
        near:ten_#common 52 0 near:ten_#meeting 91 0 near:ten_#span 67 0 near:thank_#you -59 39
        near:that_#accessVerb 0 143 near:that_#anyone 0 109 near:that_#benefit -62 65
        near:that_#certain 55 -56 near:that_#comer -50 0 near:that_#common -8 0
        near:that_#ending 0 95 near:that_#goVerb 0 65 near:that_#hedge 63 0
        near:that_#meetVerb 50 0 near:that_#meeting 115 0 near:that_#modal -55 51
        near:that_#moveVerb 39 78 near:that_#negation 75 -57 near:that_#noticing -51 63
        near:that_#outcome 0 12 near:that_#past -19 31 near:that_#people -101 0
        near:that_#praise 0 85 near:that_#universal 0 -38 near:that_#wantVerb 0 66
        near:that_#we 0 60 near:that_#writer 0 -97 near:that_#you 55 0 near:the_#accessVerb -94 132
        near:the_#anyone 0 43 near:the_#benefit 0 40 near:the_#capacity 89 -69
        near:the_#certain 0 -39 near:the_#comer 0 -47 near:the_#common -50 78
        near:the_#ending 84 -99 near:the_#final 0 -58 near:the_#gap 82 53 near:the_#goVerb -32 58
        near:the_#growth 0 56 near:the_#hedge 52 -73 near:the_#meetVerb -119 0
        near:the_#meeting 0 117 near:the_#modal 121 0 near:the_#moveVerb -59 22
        near:the_#named 0 -64 near:the_#negation -53 0 near:the_#noticing -44 31
        near:the_#number 95 -113 near:the_#passVerb 0 -195 near:the_#past -160 95
        near:the_#people 58 82 near:the_#place 27 0 near:the_#praise -56 53
        near:the_#relative -53 0 near:the_#resource -91 80 near:the_#seat -52 -9
        near:the_#sign -81 -29 near:the_#span 135 -159 near:the_#symptom 72 0
        near:the_#time 131 -159 near:the_#token -86 0 near:the_#treatment -91 0
        near:the_#universal 0 32 near:the_#vacant 45 0 near:the_#writer -94 0
        near:the_#you -115 121 near:their_#common 0 -59 near:them_#common 77 0
        near:ther_#certain 0 80 near:ther_#negation -67 107 near:ther_#universal 0 68
        near:thes_#common -82 93 near:they_#common 0 29 near:they_#you 0 56 near:thi_#common 0 38
        near:thi_#time 94 0 near:thought_#you 0 94 near:time_#common -61 0 near:to_#anyone -80 99
        near:to_#benefit 44 -37 near:to_#certain -56 0 near:to_#comer 0 33 near:to_#common 34 0
        near:to_#ending 4 -4 near:to_#final 0 34 near:to_#giveVerb 37 129 near:to_#goVerb 249 -26
        near:to_#growth 0 -73 near:to_#meetVerb 415 -180 near:to_#meeting 91 -51
        near:to_#moveVerb 66 0 near:to_#noticing 144 -60 near:to_#outcome 0 73
        near:to_#passVerb 0 -64 near:to_#past 0 -55 near:to_#people 0 116 near:to_#resource 0 89
        near:to_#seat 0 54 near:to_#sendVerb -98 77 near:to_#span 0 -36 near:to_#third -61 -111
        near:to_#time -78 -49 near:to_#treatment 67 0 near:to_#universal -4 26
        near:to_#writer -111 -86 near:to_#you 149 0 near:tuesday_#time 0 -64 near:two_#common -41 0
        near:two_#people 0 78 near:up_#common 0 -53 near:us_#meetVerb 90 0 near:us_#moveVerb 126 0
        near:want_#common 0 50 near:want_#noticing 0 54 near:was_#common -41 25
        near:was_#praise 0 52 near:we_#common -43 0 near:we_#ending 0 -56 near:we_#meetVerb 0 -25
        near:we_#meeting 0 -54 near:we_#noticing 0 73 near:we_#past 0 -49 near:what_#benefit 58 -60
        near:what_#common 28 -51 near:what_#credential 45 0 near:what_#modal 117 0
        near:what_#people 65 0 near:what_#writer 0 -48 near:what_#you 35 -49
        near:when_#common -55 83 near:when_#ending 0 58 near:when_#past 0 63 near:when_#you 0 30
        near:whenever_#common -78 88 near:which_#common 43 0 near:who_#accessVerb -109 38
        near:who_#common -58 98 near:who_#ending 0 -98 near:who_#goVerb -65 103
        near:who_#meetVerb 0 18 near:who_#modal -84 84 near:who_#negation 0 -76
        near:who_#noticing -54 19 near:who_#past -34 -5 near:will_#accessVerb 0 -27
        near:will_#benefit -96 0 near:will_#common -50 0 near:will_#ending -92 -61
        near:will_#giveVerb 52 0 near:will_#goVerb 71 -36 near:will_#hedge -110 0
        near:will_#meetVerb 0 -100 near:will_#moveVerb 0 -19 near:will_#negation 0 -61
        near:will_#noticing -100 0 near:will_#passVerb 0 -62 near:will_#wantVerb -81 0
        near:will_#you 0 -62 near:with_#anyone -53 30 near:with_#certain 0 52
        near:with_#common 63 -115 near:with_#ending 0 59 near:with_#passVerb 0 -63
        near:with_#past 0 -50 near:with_#people 0 -35 near:with_#third -79 71
        near:with_#universal 0 81 near:with_#writer 65 0 near:work_#common 0 55
        near:would_#anyone 60 -45 near:would_#benefit 262 -190 near:would_#common 199 -190
        near:would_#ending 43 -111 near:would_#giveVerb 29 -64 near:would_#meetVerb 137 -53
        near:would_#meeting -85 0 near:would_#moveVerb -76 -85 near:would_#noticing 107 -95
        near:would_#number 80 0 near:would_#outcome 100 -53 near:would_#passVerb 0 -47
        near:would_#past -101 0 near:would_#third -69 0 near:would_#wantVerb 155 -151
        near:would_#writer -58 -40 near:would_#you 5 -106 near:year_#writer 0 51
        near:you_#accessVerb -24 89 near:you_#anyone -73 102 near:you_#benefit 0 76
        near:you_#certain -18 114 near:you_#common -116 40 near:you_#ending 35 -38
        near:you_#final 68 -45 near:you_#food 61 -97 near:you_#gap 0 -43 near:you_#giveVerb -77 33
        near:you_#goVerb -15 98 near:you_#growth 0 136 near:you_#hedge -17 48
        near:you_#meetVerb -34 -56 near:you_#meeting 0 -41 near:you_#modal -18 -62
        near:you_#moveVerb -22 0 near:you_#negation 0 67 near:you_#noticing -81 12
        near:you_#number 0 -69 near:you_#outcome 34 -92 near:you_#passVerb -110 29
        near:you_#past -22 172 near:you_#people -56 0 near:you_#place -74 0 near:you_#praise 0 128
        near:you_#resource 0 -98 near:you_#seat 0 -56 near:you_#sign 0 -46 near:you_#span 101 0
        near:you_#third -67 51 near:you_#time 153 -22 near:you_#universal -124 171
        near:you_#vacant 0 -50 near:you_#wantVerb -97 111 near:you_#writer 45 -91
        near:you_#you -67 72 near:your_#anyone -115 75 near:your_#capacity 47 -74
        near:your_#comer 70 0 near:your_#common 113 -17 near:your_#ending -136 64
        near:your_#gap 0 -53 near:your_#giveVerb 0 -52 near:your_#goVerb -108 114
        near:your_#hedge -51 -55 near:your_#meetVerb -90 68 near:your_#meeting -76 0
        near:your_#modal 0 -69 near:your_#moveVerb -104 73 near:your_#noticing 0 -61
        near:your_#passVerb 74 69 near:your_#past 0 47 near:your_#people 45 -17
        near:your_#praise 0 -52 near:your_#resource -106 44 near:your_#seat -41 -52
        near:your_#sign -66 46 near:your_#span 39 0 near:your_#universal 0 52
        near:your_#work -78 68 near:your_#writer 134 -59 pair:^_a 194 0 pair:^_any 197 -155
        pair:^_coff 111 -72 pair:^_come 223 0 pair:^_could 180 -136 pair:^_he 0 -54
        pair:^_i -101 -38 pair:^_in -33 0 pair:^_it -196 0 pair:^_let 123 0 pair:^_may 0 -95
        pair:^_might 96 0 pair:^_my -57 16 pair:^_name 166 0 pair:^_no -75 87 pair:^_pick 100 0
        pair:^_pleas 0 64 pair:^_shall 86 -69 pair:^_she -52 77 pair:^_thank -74 23
        pair:^_that 56 0 pair:^_the -169 146 pair:^_ther -88 0 pair:^_they -115 0 pair:^_we -139 0
        pair:^_what -71 0 pair:^_whenever -115 0 pair:^_would 115 -164 pair:^_you -201 142
        pair:^_your -42 -41 pair:a_free 84 0 pair:about_the 58 0 pair:after_the 82 -57
        pair:am_in 122 0 pair:an_hour 109 -85 pair:and_i 63 0 pair:and_it -92 48 pair:and_my 0 -76
        pair:and_the -114 0 pair:and_they -59 0 pair:and_would 130 0 pair:and_your 0 55
        pair:any_day 56 -73 pair:around_the -108 0 pair:as_you -58 48 pair:at_the 161 1
        pair:at_your 61 -73 pair:be_at 67 0 pair:be_in 68 0 pair:befor_the -72 0 pair:by_the 0 -72
        pair:call_$ 48 0 pair:can_do 0 -70 pair:choos_the 163 0 pair:coff_$ 48 -90
        pair:come_and 114 0 pair:come_in -70 0 pair:come_to 32 -101 pair:could_i 85 -74
        pair:could_we 97 -55 pair:do_$ 0 29 pair:dog_$ 128 0 pair:for_a 44 -68 pair:for_it -57 0
        pair:for_the -6 0 pair:for_them 60 0 pair:for_thi 113 0 pair:for_you 61 0
        pair:for_your -90 48 pair:from_the 46 -38 pair:from_you -114 81 pair:glad_to 66 0
        pair:good_$ -93 0 pair:had_a 0 -74 pair:have_a -42 -99 pair:have_been -71 41
        pair:have_got 72 0 pair:have_to 122 0 pair:how_you 137 -72 pair:i_am 33 -32
        pair:i_can 50 -74 pair:i_come 0 -54 pair:i_could 83 -85 pair:i_do -46 30 pair:i_have -6 0
        pair:i_hope -97 86 pair:i_keep 0 58 pair:i_know -77 0 pair:i_see -128 0 pair:i_shall 0 -76
        pair:i_think 68 0 pair:i_thought 0 62 pair:i_was -41 0 pair:i_will 268 -158
        pair:i_would 2 -122 pair:i_writ 0 -82 pair:if_we 0 -47 pair:if_you 44 0 pair:in_a -97 0
        pair:in_my 0 -96 pair:in_on 0 -78 pair:in_the -141 128 pair:in_your 0 46 pair:is_no -70 94
        pair:is_the 0 126 pair:it_$ -14 85 pair:it_in 0 -64 pair:it_is -71 85 pair:it_to 0 56
        pair:it_was -44 93 pair:it_will 0 73 pair:it_would 0 -79 pair:know_that 0 55
        pair:know_what 0 -65 pair:let_me 173 -101 pair:like_to 97 -66 pair:love_to 145 -32
        pair:lunch_$ 0 -78 pair:may_i 120 -123 pair:me_$ 76 0 pair:me_to -97 69 pair:name_a 154 0
        pair:no_hurry 0 77 pair:of_it -100 81 pair:of_my 0 45 pair:of_the -33 0 pair:of_them 94 -84
        pair:of_thes -106 95 pair:of_us 102 0 pair:of_you 0 36 pair:of_your 72 0 pair:on_a 0 -63
        pair:on_it 0 -52 pair:on_monday 0 -42 pair:on_the 34 0 pair:on_your -50 78 pair:one_$ 0 -69
        pair:one_of -58 39 pair:open_hous 163 0 pair:or_a 0 -57 pair:over_a 112 0
        pair:peopl_who 0 41 pair:pick_the 133 0 pair:see_the 88 0 pair:tell_me 0 -51
        pair:tell_you 0 -101 pair:ten_minut 127 0 pair:thank_you -82 47 pair:that_$ -79 87
        pair:that_i -95 -89 pair:that_is 73 -45 pair:that_you 103 58 pair:that_your -72 -90
        pair:the_corner 83 0 pair:the_day 142 -82 pair:the_first 72 0 pair:the_morn 102 0
        pair:the_one -57 0 pair:the_other 0 -60 pair:the_peopl 75 0 pair:the_same -23 0
        pair:the_week -86 0 pair:the_whol -58 0 pair:them_$ 0 73 pair:ther_is -105 92
        pair:thes_day 0 117 pair:they_are -63 0 pair:thi_$ 77 0 pair:time_$ 71 0 pair:time_for 93 0
        pair:to_a 0 44 pair:to_be 0 14 pair:to_come 137 0 pair:to_it 74 -79 pair:to_know 0 60
        pair:to_me 0 -32 pair:to_say 76 -50 pair:to_see 112 0 pair:to_send -106 94
        pair:to_tell 0 -97 pair:to_the 46 0 pair:to_writ 0 117 pair:want_to -70 37
        pair:was_the 0 61 pair:way_$ 138 0 pair:we_have 0 -56 pair:week_$ 0 -58 pair:what_i 62 -61
        pair:what_the 107 0 pair:when_you -51 70 pair:whenever_you -94 0 pair:wher_i -77 0
        pair:who_has 0 -125 pair:who_is 0 -136 pair:will_be 123 0 pair:will_not 0 -62
        pair:with_a 0 -55 pair:with_me 76 0 pair:word_from 122 0 pair:work_with 0 54
        pair:would_be 0 -188 pair:would_like 104 -65 pair:would_love 109 0 pair:would_you 18 -89
        pair:year_$ -67 64 pair:year_and 0 50 pair:you_$ -46 0 pair:you_a 33 -91 pair:you_and 67 0
        pair:you_are 87 21 pair:you_ask 0 -72 pair:you_choos 173 0 pair:you_do 0 50
        pair:you_for -41 0 pair:you_have -64 -35 pair:you_know -71 0 pair:you_let 0 -61
        pair:you_like 0 62 pair:you_to 45 0 pair:you_will -71 -79 pair:you_would -33 0
        pair:your_own 0 60 pair:your_patient 0 -68 pair:your_peopl 0 106 pair:your_student -114 90
        some:#accessVerb 129 -26 some:#anyone -22 -112 some:#benefit -158 17
        some:#capacity 278 -210 some:#certain -46 21 some:#comer 29 -188 some:#common -204 44
        some:#credential 111 60 some:#ending -60 -16 some:#final 118 -55 some:#food 345 -410
        some:#gap 69 -60 some:#giveVerb 55 35 some:#goVerb 226 -35 some:#growth -37 118
        some:#hedge -118 -124 some:#hollow 0 -82 some:#meetVerb 377 -317 some:#meeting 817 -370
        some:#modal 300 -336 some:#month 114 0 some:#moveVerb 245 -100 some:#named -85 95
        some:#negation -265 122 some:#noticing -240 138 some:#number 262 -170 some:#outcome -57 0
        some:#passVerb 53 38 some:#past -410 133 some:#people -118 -105 some:#place 22 -37
        some:#praise -98 66 some:#profession -155 70 some:#relative -91 98 some:#resource -214 0
        some:#seat -55 -34 some:#sendVerb -194 196 some:#sign 115 51 some:#social 70 0
        some:#span 190 -141 some:#symptom 1 0 some:#takeVerb -51 -63 some:#third -287 53
        some:#time 531 -537 some:#title -53 44 some:#token 72 33 some:#treatment -79 -40
        some:#universal -161 99 some:#vacant 83 -77 some:#wantVerb -97 115 some:#we 6 -92
        some:#work -33 -58 some:#writer 71 -113 some:#you 52 0 wish:I_be 54 -40 wish:I_bring 97 0
        wish:I_come 40 -60 wish:I_do 75 0 wish:I_like 68 -49 wish:I_love 99 0 word:'s 73 -68
        word:9th 99 0 word:a 98 -184 word:about 91 -31 word:add -89 0 word:after 237 -235
        word:afternoon 96 -101 word:age -121 0 word:all -46 105 word:aloud -107 0 word:also -78 28
        word:alway -95 54 word:am 32 -45 word:an 175 -171 word:and -17 -81 word:another 55 0
        word:answer -179 145 word:anxiety -105 116 word:any 307 -158 word:anybody 130 0
        word:anyth 0 93 word:are -67 32 word:around -165 0 word:as -72 61 word:ask 165 0
        word:at 481 -190 word:attach 0 150 word:away 0 -85 word:back 33 0 word:be -56 -23
        word:becaus 0 -66 word:been -214 68 word:befor -94 -152 word:being 99 0 word:believ 0 41
        word:bell 105 0 word:bench 55 -85 word:better 78 0 word:between -89 0 word:book 64 0
        word:both -50 0 word:box -94 -66 word:breath 0 61 word:bring 366 -228 word:bus 0 -81
        word:but -55 0 word:buy 77 0 word:by 140 -144 word:calendar 0 -88 word:call -125 -32
        word:can 151 -117 word:card -162 24 word:chair 0 -52 word:chart -98 0 word:child -65 0
        word:children 114 0 word:choos 550 -104 word:client 94 -126 word:clinic 0 -44
        word:clos -106 0 word:coff 267 -245 word:come 422 -263 word:company 83 0
        word:conferenc 137 0 word:copy -68 110 word:corner 96 0 word:could 295 -213 word:coupl 71 0
        word:cros -92 97 word:date 229 0 word:day 224 -163 word:did 0 62 word:do 100 0
        word:doe 0 -95 word:dog 206 0 word:done 0 82 word:door -50 80 word:down 144 -29
        word:drink -117 0 word:drop 246 0 word:e 185 0 word:each -67 0 word:ear 152 0
        word:early 0 -45 word:easier 0 -56 word:else 103 -81 word:enclos -74 178 word:end 0 -106
        word:even 154 -50 word:evening 0 -94 word:every -170 38 word:few -50 0 word:find 147 -137
        word:first -91 0 word:for 22 11 word:forty -63 0 word:forward 0 134 word:four 61 -65
        word:free 38 -38 word:friday 110 -149 word:from 122 100 word:front -99 0 word:get -148 0
        word:give -31 0 word:go -158 0 word:goe 105 -97 word:good -72 124 word:got 81 76
        word:had -58 157 word:half 46 0 word:hand -52 33 word:happy 68 0 word:hard -69 0
        word:has -18 -27 word:have -51 -63 word:he -126 68 word:head 70 -87 word:hear -99 -172
        word:heard 0 -92 word:help -50 -33 word:her 89 56 word:here -46 77 word:him -191 0
        word:his 0 -68 word:hold 0 75 word:home -49 -140 word:hope -164 134 word:hour 36 -190
        word:hous 148 0 word:how 123 -83 word:hurry 0 77 word:i 35 -114 word:idea 0 -66
        word:if 82 -56 word:in -146 20 word:into -65 0 word:is -79 76 word:it -81 141
        word:judg 0 96 word:just 85 0 word:keep -11 0 word:kid 78 -83 word:know -183 -4
        word:last 0 61 word:late 0 -70 word:laugh 0 67 word:learn 128 -64 word:leav 0 -98
        word:left -83 0 word:les 94 0 word:let 335 -115 word:letter -49 0 word:library 136 0
        word:licens -71 0 word:like 65 -31 word:list -152 0 word:listen 0 -82 word:look 53 166
        word:love 91 0 word:lunch 170 -224 word:made 0 67 word:mail 0 119 word:man 128 -74
        word:many -77 0 word:may -23 0 word:me 106 -46 word:men -104 0 word:met -75 138
        word:might 77 -196 word:mine 0 -61 word:minut 297 -64 word:monday 0 -71 word:month 71 -49
        word:more -60 96 word:morn 235 -105 word:morning 0 -89 word:most 47 0 word:mov 0 83
        word:much 0 48 word:must -78 0 word:my 4 -49 word:myself 39 -67 word:nam 0 -69
        word:name 328 -56 word:need -134 90 word:never -70 11 word:new -15 81 word:next 126 -194
        word:night -192 -108 word:no -51 73 word:nobody -51 0 word:noon 0 -94 word:not -289 43
        word:noth 0 42 word:now -141 57 word:number -139 0 word:o'clock 151 -102 word:of -243 66
        word:off 116 0 word:offer -124 0 word:offic -3 0 word:on 81 -108 word:one -32 27
        word:only -88 0 word:open 70 0 word:or 262 -406 word:other -59 -83 word:our -110 0
        word:out 44 82 word:over 277 -123 word:own 0 89 word:page -175 95 word:paper -53 0
        word:parent 0 -37 word:part 0 -70 word:path 0 104 word:patient -11 -50 word:peopl 26 0
        word:person 106 -47 word:phon 0 -60 word:pick 483 -121 word:plac 0 62 word:play -74 0
        word:pleas 140 49 word:point -157 0 word:present 86 -107 word:promis -147 0
        word:pupil 0 106 word:put 24 0 word:quarter 86 0 word:question 118 0 word:quiet 0 -38
        word:reach -103 0 word:read -203 76 word:reply -201 192 word:return 0 -91 word:ride 192 0
        word:right -49 0 word:room 84 72 word:run 184 -69 word:said -11 122 word:same -51 0
        word:sat -95 0 word:saturday 150 -86 word:say 199 -89 word:schedul 0 94 word:school -93 -88
        word:season 0 67 word:seat 83 0 word:second 0 -58 word:see 127 -4 word:seen -94 0
        word:send -228 118 word:session 0 86 word:shall 62 -179 word:shar -48 79 word:she -206 145
        word:sheet -100 127 word:short 88 100 word:should -98 92 word:show 65 0 word:side 46 -64
        word:sinc -130 53 word:sit 60 -50 word:small 98 -76 word:so 75 -146 word:some -94 -44
        word:somebody -77 75 word:someth 0 -90 word:sometim -113 99 word:soup 136 0 word:spar -63 0
        word:speak -79 0 word:stand -119 0 word:start 44 0 word:stop 105 46 word:street 0 -103
        word:student -195 97 word:such -58 0 word:suit 129 0 word:summer -93 0 word:sunday 134 -76
        word:supper 159 0 word:tabl -130 0 word:take -104 0 word:talk 119 -165 word:taught 107 0
        word:tea 95 -64 word:team 89 0 word:telephon 29 0 word:tell 68 -73 word:ten 163 -71
        word:than -66 0 word:thank -123 112 word:that -128 117 word:the -63 -77 word:their -98 -51
        word:them 0 -13 word:then 32 -46 word:ther 182 0 word:therapist -61 80 word:thes -167 118
        word:they 9 18 word:thi 64 126 word:thing -70 0 word:think 0 167 word:thirty 0 100
        word:thos 45 -56 word:thought -93 48 word:thre 0 -150 word:thursday 0 -107 word:time 138 0
        word:to -44 63 word:told -96 103 word:too -75 0 word:train 35 -96 word:travel 156 0
        word:treat 90 0 word:try -103 0 word:tuesday 150 -18 word:turn -67 0 word:twelv 86 0
        word:twenty 98 0 word:twic -67 -54 word:two -146 -25 word:understand 103 0 word:up -84 -25
        word:us 106 0 word:use -90 86 word:used 0 -65 word:visit -204 83 word:wait -92 0
        word:walk 126 0 word:want 0 104 word:was -119 83 word:watch 232 0 word:water -111 0
        word:way 105 -111 word:we 82 -171 word:wednesday 169 -140 word:week 0 14 word:weekend -57 0
        word:were -24 55 word:what 228 -105 word:whatever 72 0 word:when 121 -67
        word:whenever -234 161 word:wher -50 0 word:whether 0 -78 word:which -41 -37
        word:whichever 184 -126 word:who -165 -25 word:whol -98 0 word:whom -66 0 word:whos 0 -66
        word:why -41 75 word:wife 0 101 word:will 150 -110 word:window 0 92 word:wish -105 0
        word:with 78 -62 word:within -186 0 word:without -82 78 word:word 131 0 word:work 0 102
        word:would 190 -365 word:writ -194 0 word:year -165 115 word:you 64 -99 word:your -156 35
        """
}
