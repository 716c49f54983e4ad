// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -389 309
        deed:- 139 128 deed:-_#modal 36 -108 deed:I 51 -109 deed:I_#modal 376 -455
        deed:I_#past -52 92 deed:I_am 76 -70 deed:I_can 51 -72 deed:I_come 0 -60
        deed:I_could 110 -103 deed:I_do -31 55 deed:I_had 0 54 deed:I_have -32 -27
        deed:I_hope -103 112 deed:I_keep 0 51 deed:I_know -71 51 deed:I_see -90 0
        deed:I_think 50 27 deed:I_thought 0 38 deed:I_want -57 0 deed:I_was -37 0
        deed:I_will 192 -129 deed:I_would 59 -221 deed:I_writ 0 -71 deed:My -115 -143
        deed:My_#anyone 0 -43 deed:My_#common -33 -63 deed:My_#modal 0 -57 deed:My_#people 0 -104
        deed:My_#relative -47 0 deed:My_#seat -54 -59 deed:My_#token 0 92 deed:My_#treatment 0 -33
        deed:Our 0 -69 deed:They -122 74 deed:They_#modal -42 -2 deed:They_#past -104 71
        deed:They_are -44 0 deed:We 37 -94 deed:We_#modal 182 -106 deed:We_have 0 -74
        deed:You 32 19 deed:You_#modal 33 -18 deed:You_#past -95 26 deed:You_and 85 0
        deed:You_are 40 52 deed:You_ask 0 -63 deed:You_choos 130 0 deed:You_do -69 51
        deed:You_for -39 0 deed:You_have -30 -34 deed:You_know -68 0 deed:You_let 0 -56
        deed:You_to 75 0 deed:You_will -50 0 deed:You_would -29 0 deed:Your -15 -48
        deed:Your_#anyone -134 0 deed:Your_#capacity 73 0 deed:Your_#common 148 0
        deed:Your_#modal 0 -45 deed:Your_#people -39 40 deed:Your_#praise 0 -48
        deed:Your_#seat 64 -80 deed:Your_#span 68 0 deed:Your_#work -49 0 deed:Your_patient 0 -52
        deed:Your_peopl 0 80 mark:digit 197 -245 mark:first -349 43 mark:last 569 43
        mark:last-but-one 441 43 mark:last-but-two 350 43 mark:long -35 28 mark:question 1222 -813
        mark:quoted -122 -78 mark:second -251 43 mark:short -133 132 near:#accessVerb_a -97 -31
        near:#accessVerb_and 25 -23 near:#accessVerb_at 77 0 near:#accessVerb_by -72 61
        near:#accessVerb_from 84 0 near:#accessVerb_i 79 -47 near:#accessVerb_it -65 78
        near:#accessVerb_my 36 -70 near:#accessVerb_of 0 48 near:#accessVerb_on 112 -96
        near:#accessVerb_same 0 -87 near:#accessVerb_the 72 -37 near:#accessVerb_to -31 0
        near:#accessVerb_with 0 -86 near:#accessVerb_you -87 0 near:#accessVerb_your 45 -11
        near:#anyone_and -37 0 near:#anyone_day 41 -70 near:#anyone_i -62 0 near:#anyone_in -50 0
        near:#anyone_is 60 0 near:#anyone_morn 83 0 near:#anyone_my 0 48 near:#anyone_of 44 0
        near:#anyone_on -46 38 near:#anyone_that 35 -52 near:#anyone_the -61 116
        near:#anyone_to 0 35 near:#anyone_who -44 88 near:#anyone_would -64 0
        near:#anyone_you -21 0 near:#anyone_your 37 -45 near:#benefit_for -86 41
        near:#benefit_from -52 0 near:#benefit_how 53 0 near:#benefit_i 56 0 near:#benefit_of 0 41
        near:#benefit_on 0 41 near:#benefit_see 75 0 near:#benefit_send -62 59
        near:#benefit_the -10 87 near:#benefit_them -38 32 near:#benefit_to 255 -29
        near:#benefit_with -75 0 near:#benefit_you 99 39 near:#benefit_your 0 56
        near:#capacity_and 0 -46 near:#capacity_i 0 -38 near:#capacity_on 40 0
        near:#capacity_the 44 -28 near:#capacity_with 0 -48 near:#capacity_your 109 0
        near:#common_'s 0 -26 near:#common_a 55 6 near:#common_after 40 -21 near:#common_all 0 73
        near:#common_am 0 59 near:#common_an 0 -53 near:#common_and 23 -33 near:#common_are -87 48
        near:#common_around -66 0 near:#common_as 0 65 near:#common_at 0 -60 near:#common_back 0 37
        near:#common_be -69 88 near:#common_befor 0 -70 near:#common_bring 0 -55
        near:#common_by 34 -37 near:#common_call 102 0 near:#common_can 120 -32
        near:#common_children 69 0 near:#common_choos 101 0 near:#common_could -39 0
        near:#common_day 59 -31 near:#common_do -48 0 near:#common_down 112 0
        near:#common_every 0 44 near:#common_for 0 86 near:#common_from 32 0
        near:#common_get -121 89 near:#common_good -35 0 near:#common_hand 0 -38
        near:#common_have 74 46 near:#common_her 67 0 near:#common_home 0 -78 near:#common_i -70 15
        near:#common_in -75 75 near:#common_is 18 -40 near:#common_it -29 54 near:#common_like 0 34
        near:#common_list 0 -71 near:#common_look 64 69 near:#common_lunch 0 -45
        near:#common_me 10 -109 near:#common_more 40 0 near:#common_my 129 89
        near:#common_name 0 -53 near:#common_next 54 0 near:#common_night -61 0
        near:#common_not -88 22 near:#common_on 37 -98 near:#common_one -44 11
        near:#common_or 0 -104 near:#common_other 0 -65 near:#common_out 56 0
        near:#common_peopl -73 0 near:#common_pick 86 0 near:#common_same 0 -50
        near:#common_say 61 -53 near:#common_see 131 -61 near:#common_send -63 74
        near:#common_she 0 58 near:#common_so 30 -57 near:#common_talk 0 -40
        near:#common_tell 0 -32 near:#common_that -143 70 near:#common_the 79 -31
        near:#common_them -27 0 near:#common_thi -89 79 near:#common_thre 0 -49
        near:#common_time 114 0 near:#common_to 0 89 near:#common_two 0 90 near:#common_up -58 0
        near:#common_use 0 55 near:#common_was -39 48 near:#common_we -77 53
        near:#common_week -41 0 near:#common_what 21 -92 near:#common_when 59 -62
        near:#common_which 51 0 near:#common_who -66 79 near:#common_will -129 112
        near:#common_with 61 0 near:#common_writ 0 35 near:#common_you 26 24 near:#common_your 74 0
        near:#credential_for 0 59 near:#credential_it 98 0 near:#credential_not 0 30
        near:#credential_the -50 0 near:#credential_to 139 0 near:#credential_with 0 -47
        near:#credential_you 66 0 near:#ending_a 0 -237 near:#ending_and 50 -88
        near:#ending_at -103 0 near:#ending_been -48 -24 near:#ending_by 0 -37
        near:#ending_done 0 54 near:#ending_down 107 0 near:#ending_for 44 -87
        near:#ending_from 96 -55 near:#ending_got 40 0 near:#ending_home 0 -35 near:#ending_i -17 0
        near:#ending_in -39 0 near:#ending_it 55 130 near:#ending_me 0 -39 near:#ending_more 0 46
        near:#ending_my 0 34 near:#ending_not 0 19 near:#ending_of 0 -77 near:#ending_on -38 -64
        near:#ending_see 88 0 near:#ending_that 44 -43 near:#ending_the 50 0 near:#ending_to 30 0
        near:#ending_two -34 86 near:#ending_up -41 0 near:#ending_who 0 62
        near:#ending_with 40 -22 near:#ending_your 100 -84 near:#food_at 68 0 near:#food_the 32 -53
        near:#food_your 55 0 near:#giveVerb_a 0 48 near:#giveVerb_and 43 -14
        near:#giveVerb_at -47 0 near:#giveVerb_in 0 -51 near:#giveVerb_it 0 -26
        near:#giveVerb_me -67 0 near:#giveVerb_on 0 -53 near:#giveVerb_the -117 -3
        near:#giveVerb_them -83 72 near:#giveVerb_to 4 36 near:#giveVerb_with -43 0
        near:#giveVerb_you -79 0 near:#goVerb_a 27 0 near:#goVerb_and 90 0 near:#goVerb_at 48 -46
        near:#goVerb_by 70 -41 near:#goVerb_for -43 50 near:#goVerb_in 61 -64
        near:#goVerb_it -56 63 near:#goVerb_me 91 -55 near:#goVerb_on 43 -59 near:#goVerb_one 0 61
        near:#goVerb_or 63 -71 near:#goVerb_see 98 0 near:#goVerb_the 98 41 near:#goVerb_to 36 0
        near:#goVerb_with 61 0 near:#goVerb_you 75 -131 near:#goVerb_your 0 -32
        near:#hedge_a 45 -47 near:#hedge_and 58 -81 near:#hedge_are 58 0 near:#hedge_be -43 0
        near:#hedge_bring 69 0 near:#hedge_come 0 -37 near:#hedge_day 55 0 near:#hedge_i 158 -134
        near:#hedge_it -67 47 near:#hedge_me -41 0 near:#hedge_my 54 0 near:#hedge_of -10 -50
        near:#hedge_some 0 -59 near:#hedge_that -57 0 near:#hedge_the -228 41 near:#hedge_them 0 62
        near:#hedge_they 0 52 near:#hedge_to -138 73 near:#hedge_we 48 -121 near:#hedge_with 64 0
        near:#hedge_would -42 68 near:#hedge_you 0 9 near:#hedge_your 0 -134
        near:#meetVerb_a 105 -31 near:#meetVerb_about 65 -42 near:#meetVerb_and 75 -16
        near:#meetVerb_at 0 -44 near:#meetVerb_by 85 -94 near:#meetVerb_for 0 36
        near:#meetVerb_from 100 -52 near:#meetVerb_i -35 0 near:#meetVerb_it -39 0
        near:#meetVerb_me 82 -60 near:#meetVerb_my 92 0 near:#meetVerb_of 81 0
        near:#meetVerb_on 39 -106 near:#meetVerb_or 38 -86 near:#meetVerb_over 0 -63
        near:#meetVerb_see 98 0 near:#meetVerb_the 59 -103 near:#meetVerb_them 29 0
        near:#meetVerb_to 94 -85 near:#meetVerb_with 42 -29 near:#meetVerb_would 0 -47
        near:#meetVerb_you 187 -244 near:#meetVerb_your 41 -96 near:#meeting_a 0 -35
        near:#meeting_at 100 -110 near:#meeting_from 79 0 near:#meeting_in 39 0
        near:#meeting_it -64 0 near:#meeting_me 129 -72 near:#meeting_of 121 0
        near:#meeting_on 98 -87 near:#meeting_or 0 -61 near:#meeting_the 79 -133
        near:#meeting_with 76 0 near:#meeting_you 89 -57 near:#meeting_your 124 0
        near:#modal_a 85 -140 near:#modal_any 65 0 near:#modal_at 47 -75 near:#modal_be -25 -26
        near:#modal_bring 98 -82 near:#modal_call -55 0 near:#modal_come 15 -70
        near:#modal_do 66 -79 near:#modal_for -59 0 near:#modal_get 0 -35 near:#modal_have 0 -30
        near:#modal_i 129 -183 near:#modal_if 0 81 near:#modal_in 94 -74 near:#modal_it 59 0
        near:#modal_let 104 0 near:#modal_like 38 -32 near:#modal_love 62 0 near:#modal_me 0 -106
        near:#modal_more 97 0 near:#modal_not 0 -41 near:#modal_one 0 -60 near:#modal_see 80 0
        near:#modal_take 0 -52 near:#modal_talk 0 -54 near:#modal_that 0 -32 near:#modal_the 53 -85
        near:#modal_ther 57 0 near:#modal_to 161 -196 near:#modal_use -52 65
        near:#modal_we 148 -116 near:#modal_you 52 -79 near:#modal_your 0 -71
        near:#moveVerb_a 92 -100 near:#moveVerb_and 148 -38 near:#moveVerb_at 0 -74
        near:#moveVerb_by 0 -38 near:#moveVerb_down 105 0 near:#moveVerb_for -35 0
        near:#moveVerb_home 0 -45 near:#moveVerb_i 56 0 near:#moveVerb_in 0 -55
        near:#moveVerb_it -37 38 near:#moveVerb_me 94 0 near:#moveVerb_my 73 -32
        near:#moveVerb_of 44 0 near:#moveVerb_on -63 -75 near:#moveVerb_or 46 -45
        near:#moveVerb_out -60 42 near:#moveVerb_see 98 0 near:#moveVerb_the 102 -22
        near:#moveVerb_to -7 0 near:#moveVerb_up 0 -42 near:#moveVerb_with 45 0
        near:#moveVerb_you 78 -180 near:#moveVerb_your 27 -116 near:#named_and -43 106
        near:#named_the 0 60 near:#named_you 65 -68 near:#negation_a 0 -27 near:#negation_i 0 54
        near:#negation_it 0 45 near:#negation_need 0 60 near:#negation_on 0 100
        near:#negation_the -49 -84 near:#negation_to 52 73 near:#negation_writ 0 94
        near:#noticing_'s 0 73 near:#noticing_a 0 56 near:#noticing_about 47 -102
        near:#noticing_and -56 -12 near:#noticing_be 0 61 near:#noticing_for -115 0
        near:#noticing_from 39 0 near:#noticing_have 77 -73 near:#noticing_i 38 -44
        near:#noticing_in 0 40 near:#noticing_it -119 58 near:#noticing_me 17 -54
        near:#noticing_more 67 0 near:#noticing_my 0 49 near:#noticing_of -50 106
        near:#noticing_peopl 0 -57 near:#noticing_that 0 -4 near:#noticing_the 0 45
        near:#noticing_them -58 55 near:#noticing_thi 0 72 near:#noticing_to 135 -52
        near:#noticing_what 39 -89 near:#noticing_you 35 109 near:#number_a -41 0
        near:#number_and -46 83 near:#number_at 86 -107 near:#number_day -102 0
        near:#number_hour -74 0 near:#number_i 0 23 near:#number_is 0 -59
        near:#number_minut 178 -52 near:#number_of 71 -24 near:#number_on 58 -34
        near:#number_or -73 0 near:#number_the 0 -95 near:#number_them 46 -28
        near:#number_to 28 -26 near:#number_who -47 0 near:#number_year -37 58
        near:#number_your 63 0 near:#outcome_a 55 -91 near:#outcome_and -36 78
        near:#outcome_by 36 -81 near:#outcome_for 0 40 near:#outcome_from 0 -62
        near:#outcome_i -46 42 near:#outcome_if 57 -58 near:#outcome_in 84 0 near:#outcome_is 0 -43
        near:#outcome_it 49 51 near:#outcome_my 0 -28 near:#outcome_of 45 0 near:#outcome_on 83 -53
        near:#outcome_that 0 36 near:#outcome_the -61 43 near:#outcome_they 122 0
        near:#outcome_to 46 52 near:#outcome_what 0 -62 near:#outcome_with -24 48
        near:#outcome_you -66 53 near:#outcome_your -40 0 near:#passVerb_a 13 40
        near:#passVerb_and 78 -69 near:#passVerb_at -78 75 near:#passVerb_i 0 -70
        near:#passVerb_it -39 38 near:#passVerb_me -71 -32 near:#passVerb_my 114 43
        near:#passVerb_on 48 0 near:#passVerb_the 26 -54 near:#passVerb_them -47 0
        near:#passVerb_to 0 116 near:#passVerb_what 0 -46 near:#passVerb_with -41 45
        near:#passVerb_you -60 -34 near:#past_a -48 38 near:#past_about -29 0 near:#past_all 0 71
        near:#past_at 0 52 near:#past_be -56 0 near:#past_by 0 -33 near:#past_down 111 -54
        near:#past_each 0 65 near:#past_for 0 117 near:#past_from 0 -50 near:#past_her 60 87
        near:#past_i -89 0 near:#past_in -67 53 near:#past_it 69 37 near:#past_me 14 -17
        near:#past_my -31 97 near:#past_not 0 78 near:#past_of -73 89 near:#past_on -105 105
        near:#past_one -58 52 near:#past_out 0 120 near:#past_so -46 0 near:#past_that -26 81
        near:#past_the -70 146 near:#past_to 0 26 near:#past_two 0 47 near:#past_up -37 44
        near:#past_what 0 -32 near:#past_with -72 58 near:#past_would -58 0 near:#past_you 0 128
        near:#past_your -66 -49 near:#people_'s 0 -25 near:#people_a 0 -49 near:#people_and 0 26
        near:#people_are -34 0 near:#people_for 0 -41 near:#people_from -52 0 near:#people_i -46 75
        near:#people_in 0 17 near:#people_is 0 -42 near:#people_it 0 -59 near:#people_of 52 -20
        near:#people_see -51 -60 near:#people_that 0 -38 near:#people_the -25 -20
        near:#people_their -59 0 near:#people_them 46 -82 near:#people_to 61 -75
        near:#people_who -11 -11 near:#people_with 0 -47 near:#people_would 0 -30
        near:#people_you -70 66 near:#people_your 0 55 near:#place_a 61 0 near:#place_at 86 0
        near:#place_i -47 0 near:#place_in 0 70 near:#place_is 0 54 near:#place_the -101 87
        near:#place_to 60 0 near:#praise_and -37 36 near:#praise_i 0 68 near:#praise_it -45 57
        near:#praise_the 64 57 near:#praise_you -40 0 near:#praise_your 47 0
        near:#profession_and 0 40 near:#profession_i -39 64 near:#resource_a 0 -55
        near:#resource_for 0 -47 near:#resource_in 0 46 near:#resource_is 0 -45
        near:#resource_of -77 80 near:#resource_the 71 -119 near:#resource_to -56 63
        near:#resource_what 0 80 near:#resource_your 61 0 near:#seat_and 0 -10 near:#seat_at 157 0
        near:#seat_i 59 -35 near:#seat_is 48 -79 near:#seat_of -70 0 near:#seat_on 33 -53
        near:#seat_that 0 67 near:#seat_the 115 0 near:#seat_to 0 48 near:#seat_you -43 0
        near:#seat_your 89 0 near:#sendVerb_the 0 68 near:#sendVerb_them 0 80
        near:#sendVerb_to 0 63 near:#span_after 0 -46 near:#span_and 68 56 near:#span_at 56 -38
        near:#span_for 0 -37 near:#span_i 63 0 near:#span_is 92 0 near:#span_it 0 -58
        near:#span_of 0 -64 near:#span_or -52 -63 near:#span_that 0 -27 near:#span_the 55 -77
        near:#span_to 62 0 near:#span_when 72 0 near:#span_would 0 -54 near:#span_you 125 -99
        near:#span_your 132 0 near:#takeVerb_to 45 -76 near:#third_a -86 63 near:#third_and 0 46
        near:#third_are -39 0 near:#third_in -36 0 near:#third_it 0 -80 near:#third_me -50 0
        near:#third_on -98 55 near:#third_the -63 0 near:#third_to 119 0 near:#third_you -72 33
        near:#third_your 0 57 near:#time_a 105 -70 near:#time_after 0 -92 near:#time_and 198 -102
        near:#time_at 176 -192 near:#time_befor 0 -77 near:#time_for 71 -43 near:#time_hour -56 0
        near:#time_i 77 -55 near:#time_if 0 -53 near:#time_in 97 -24 near:#time_is 93 -17
        near:#time_it 74 -85 near:#time_on 0 -41 near:#time_or 27 -223 near:#time_that 0 -20
        near:#time_the 70 -99 near:#time_to 0 -42 near:#time_when 71 0 near:#time_would 0 -69
        near:#time_you 48 -40 near:#time_your 103 -82 near:#title_the 0 81 near:#token_a 82 0
        near:#token_the 107 -29 near:#token_your 0 78 near:#treatment_on 0 -17
        near:#treatment_your 74 0 near:#universal_a 0 43 near:#universal_and 0 91
        near:#universal_day 0 -69 near:#universal_for -45 100 near:#universal_it 0 114
        near:#universal_on 0 101 near:#universal_one 52 0 near:#universal_the -58 0
        near:#universal_to 0 58 near:#universal_who 0 50 near:#vacant_a 63 -78
        near:#vacant_and 0 -34 near:#vacant_for 48 0 near:#vacant_of 0 70 near:#vacant_on 75 0
        near:#vacant_the 38 0 near:#vacant_your -40 0 near:#wantVerb_a 52 -15
        near:#wantVerb_at 0 52 near:#wantVerb_be -39 43 near:#wantVerb_for -82 82
        near:#wantVerb_i 0 43 near:#wantVerb_if -51 0 near:#wantVerb_it 0 90 near:#wantVerb_of 87 0
        near:#wantVerb_on 0 54 near:#wantVerb_send -60 58 near:#wantVerb_that -59 62
        near:#wantVerb_the 0 44 near:#wantVerb_to 45 30 near:#wantVerb_your 0 35 near:#we_a 70 -63
        near:#we_have 39 -54 near:#we_on 0 -61 near:#we_talk 0 -59 near:#we_to -92 0
        near:#work_a 0 -58 near:#work_at 0 76 near:#work_for 0 -49 near:#work_in -41 82
        near:#work_on -38 34 near:#work_the 0 -66 near:#work_with 0 -46 near:#work_you 0 68
        near:#writer_a -43 -58 near:#writer_am 0 -27 near:#writer_and 8 0 near:#writer_are 0 67
        near:#writer_at 33 -135 near:#writer_be 0 -31 near:#writer_bring 83 -80
        near:#writer_can 33 -40 near:#writer_come 73 -89 near:#writer_could 50 -96
        near:#writer_do 43 18 near:#writer_for 0 56 near:#writer_free 86 0 near:#writer_good 0 74
        near:#writer_got 48 0 near:#writer_had 0 20 near:#writer_have -39 28
        near:#writer_hope -73 71 near:#writer_i -60 111 near:#writer_if 76 0
        near:#writer_in 177 -99 near:#writer_is -53 50 near:#writer_it 0 50 near:#writer_keep 0 39
        near:#writer_know -30 0 near:#writer_learn 0 -54 near:#writer_like 27 -29
        near:#writer_love 62 0 near:#writer_made 0 55 near:#writer_more 77 0 near:#writer_my 76 0
        near:#writer_not -80 0 near:#writer_on -52 0 near:#writer_own 0 -30 near:#writer_run 51 0
        near:#writer_say 0 62 near:#writer_see -37 0 near:#writer_that -30 -36
        near:#writer_the 175 20 near:#writer_them 0 72 near:#writer_ther 88 0
        near:#writer_think 0 47 near:#writer_thought 0 48 near:#writer_to 112 0
        near:#writer_told 0 67 near:#writer_train 0 -57 near:#writer_want -42 32
        near:#writer_was -33 27 near:#writer_what 37 -70 near:#writer_will 146 -112
        near:#writer_with -69 82 near:#writer_work -35 48 near:#writer_would 42 -121
        near:#writer_writ 0 -99 near:#writer_you 13 -44 near:#writer_your -107 61
        near:#you_a 42 -32 near:#you_about 0 -34 near:#you_and 71 -5 near:#you_are 0 57
        near:#you_ask 0 -58 near:#you_at 0 -27 near:#you_call -40 0 near:#you_can 71 0
        near:#you_choos 91 0 near:#you_down 65 0 near:#you_for 0 -81 near:#you_had 0 48
        near:#you_have -84 -67 near:#you_i 78 -57 near:#you_in -83 108 near:#you_is 95 0
        near:#you_it 73 -50 near:#you_kid 66 0 near:#you_know 0 40 near:#you_let 44 0
        near:#you_like -41 71 near:#you_me 0 -90 near:#you_might 0 -45 near:#you_my 63 -32
        near:#you_own 0 83 near:#you_patient 0 -87 near:#you_peopl 0 93 near:#you_pick 104 -60
        near:#you_put 0 81 near:#you_say 0 -59 near:#you_student -83 73 near:#you_tell 0 -48
        near:#you_them 0 37 near:#you_to -43 81 near:#you_who -63 0 near:#you_with 0 46
        near:#you_would -77 0 near:#you_you 0 79 near:#you_your -65 24 near:'s_#common 0 -45
        near:a_#accessVerb 0 -121 near:a_#anyone 90 -62 near:a_#benefit 0 -61
        near:a_#capacity -46 0 near:a_#common -15 -5 near:a_#ending 0 -21 near:a_#food 62 -63
        near:a_#giveVerb 0 -60 near:a_#goVerb 7 -66 near:a_#hedge 26 -56 near:a_#meetVerb 63 -89
        near:a_#meeting 228 -123 near:a_#moveVerb 62 -111 near:a_#number 24 -36
        near:a_#outcome 0 -18 near:a_#passVerb 0 -92 near:a_#past -14 0 near:a_#people 68 -130
        near:a_#praise 0 -26 near:a_#profession -56 54 near:a_#relative 57 0
        near:a_#resource -22 -42 near:a_#seat -48 51 near:a_#span -72 57 near:a_#third 0 -74
        near:a_#time 54 -63 near:a_#title 0 63 near:a_#token -43 0 near:a_#vacant 29 0
        near:a_#wantVerb 53 0 near:a_#work -44 51 near:a_#writer -63 0 near:a_#you 0 -41
        near:about_#common 0 -20 near:about_#outcome 72 0 near:about_#you 0 -56
        near:after_#common 0 -33 near:after_#time 56 0 near:all_#common 43 0
        near:alway_#common 0 61 near:am_#accessVerb 55 -61 near:am_#anyone 0 73
        near:am_#benefit 49 0 near:am_#common 0 84 near:am_#outcome 79 0 near:am_#people 0 65
        near:am_#time 65 -44 near:am_#wantVerb 0 72 near:an_#capacity 111 -74
        near:an_#resource 111 -72 near:an_#seat 88 -59 near:an_#span 110 -65 near:an_#time 110 -69
        near:an_#treatment 88 -67 near:and_#accessVerb 0 44 near:and_#anyone -24 0
        near:and_#benefit 106 0 near:and_#capacity 0 -66 near:and_#common -56 -109
        near:and_#credential -41 47 near:and_#ending -137 114 near:and_#giveVerb 73 -24
        near:and_#goVerb 75 -33 near:and_#hedge 21 -99 near:and_#meetVerb 35 -33
        near:and_#meeting -82 0 near:and_#modal 194 -56 near:and_#moveVerb -62 -45
        near:and_#named 0 32 near:and_#negation -77 95 near:and_#noticing 29 0
        near:and_#number 34 -51 near:and_#outcome 37 -12 near:and_#past -54 0
        near:and_#resource 62 -51 near:and_#seat -45 0 near:and_#sendVerb 0 93 near:and_#span 0 -73
        near:and_#third -66 0 near:and_#time 0 -69 near:and_#universal -67 38
        near:and_#wantVerb 55 -49 near:and_#we 0 -49 near:and_#writer 0 -20 near:and_#you 0 69
        near:any_#common 30 -93 near:any_#span 81 -116 near:any_#time 136 -180 near:any_#you 0 -36
        near:are_#accessVerb 0 46 near:are_#common 43 0 near:are_#praise 0 103
        near:are_#writer 0 -66 near:as_#common -44 38 near:as_#hedge 0 95 near:as_#noticing 0 61
        near:as_#praise 0 82 near:as_#you -56 83 near:ask_#common -51 0 near:at_#anyone -139 0
        near:at_#capacity 72 0 near:at_#common 0 -61 near:at_#hedge -95 0 near:at_#moveVerb -75 0
        near:at_#named 47 0 near:at_#number 291 -240 near:at_#outcome 0 -30 near:at_#time 0 -90
        near:at_#universal -46 0 near:at_#you 70 0 near:be_#benefit -20 -62 near:be_#common 0 -58
        near:be_#hedge -51 0 near:be_#noticing -67 71 near:be_#number -74 0 near:be_#outcome 54 0
        near:be_#past -84 54 near:be_#praise -49 0 near:be_#wantVerb -42 0 near:be_#you -100 38
        near:befor_#common -49 0 near:by_#seat 0 -53 near:by_#you 56 0 near:can_#accessVerb 102 0
        near:can_#common 188 -97 near:can_#credential 0 -57 near:can_#ending 109 -53
        near:can_#goVerb 0 -51 near:can_#meetVerb 145 -109 near:can_#moveVerb 0 -52
        near:can_#noticing 79 0 near:can_#writer 0 -49 near:can_#you 82 0 near:choos_#common 77 0
        near:choos_#span 136 0 near:choos_#time 136 0 near:come_#common 139 -53
        near:come_#ending 91 0 near:come_#meetVerb 103 0 near:come_#noticing 84 0
        near:come_#you 55 -57 near:could_#benefit -57 0 near:could_#common 72 -44
        near:could_#ending 46 -55 near:could_#giveVerb 35 0 near:could_#goVerb 67 -93
        near:could_#meetVerb 119 -123 near:could_#moveVerb 103 -73 near:could_#outcome 0 -41
        near:could_#passVerb 55 0 near:could_#we 68 -58 near:could_#writer 41 -50
        near:could_#you 0 -82 near:do_#outcome 0 47 near:every_#common 0 46
        near:first_#span -119 78 near:for_#anyone 0 90 near:for_#common 0 -39 near:for_#food 46 -86
        near:for_#meeting 79 -67 near:for_#number 0 89 near:for_#past 0 48 near:for_#people -58 113
        near:for_#seat -38 0 near:for_#span -18 60 near:for_#third 28 0 near:for_#treatment 0 42
        near:for_#universal 0 40 near:for_#you 30 28 near:four_#common 0 -48 near:from_#you 0 53
        near:good_#common 41 0 near:had_#noticing 0 67 near:had_#past 0 115
        near:has_#common -46 -58 near:has_#past -54 0 near:have_#accessVerb 45 53
        near:have_#common -133 89 near:have_#ending 0 27 near:have_#giveVerb -35 0
        near:have_#meetVerb -39 31 near:have_#meeting 0 -31 near:have_#moveVerb 110 0
        near:have_#negation -34 0 near:have_#noticing -77 75 near:have_#number -35 26
        near:have_#passVerb -44 103 near:have_#past -51 86 near:have_#praise 0 54
        near:have_#resource 89 -51 near:have_#seat 43 0 near:have_#span -70 0 near:have_#time -37 0
        near:have_#universal -43 53 near:have_#work 58 -74 near:have_#you 54 0
        near:hear_#common 0 -92 near:her_#common 98 0 near:hour_#you 93 0 near:how_#ending 88 -76
        near:how_#moveVerb 66 -62 near:how_#past 76 0 near:how_#you 46 -29
        near:i_#accessVerb 175 -108 near:i_#anyone 0 66 near:i_#benefit 73 -60
        near:i_#common -222 157 near:i_#credential 0 56 near:i_#ending -30 -5
        near:i_#giveVerb -30 -121 near:i_#goVerb 37 -40 near:i_#hedge 66 32
        near:i_#meetVerb 108 -186 near:i_#meeting 0 -50 near:i_#modal 142 -208
        near:i_#moveVerb 100 -120 near:i_#negation -103 24 near:i_#noticing -46 30
        near:i_#number 0 52 near:i_#outcome 202 -77 near:i_#passVerb -59 139 near:i_#past -120 112
        near:i_#people 0 -3 near:i_#place 0 65 near:i_#praise -70 114 near:i_#profession 0 81
        near:i_#resource 57 -59 near:i_#seat 43 -58 near:i_#sendVerb -46 93 near:i_#third -33 78
        near:i_#time 0 -38 near:i_#universal -17 -42 near:i_#vacant 81 -29 near:i_#wantVerb -121 83
        near:i_#work 48 -63 near:i_#writer 41 83 near:i_#you -80 -38 near:if_#modal 77 51
        near:if_#past 0 -48 near:if_#resource 0 -69 near:in_#accessVerb 125 -34
        near:in_#common -91 -15 near:in_#hedge 63 -61 near:in_#month 50 0 near:in_#number -24 33
        near:in_#outcome 0 -40 near:in_#past 0 42 near:in_#place 0 -39 near:in_#seat 40 0
        near:in_#span -59 52 near:in_#time -40 53 near:in_#treatment 0 49 near:in_#work 45 -36
        near:in_#writer 0 -99 near:is_#accessVerb -52 0 near:is_#common 0 -78
        near:is_#ending -33 -78 near:is_#goVerb -74 0 near:is_#meetVerb -69 0
        near:is_#moveVerb -67 0 near:is_#negation -54 86 near:is_#number 68 0 near:is_#outcome 0 78
        near:is_#past -61 0 near:is_#people 0 -75 near:is_#time 44 0 near:is_#universal -64 76
        near:is_#vacant 0 46 near:is_#writer 83 -33 near:is_#you -31 46 near:it_#accessVerb 0 -76
        near:it_#benefit -64 0 near:it_#common 22 0 near:it_#giveVerb 52 0 near:it_#hedge -14 0
        near:it_#meetVerb 0 48 near:it_#modal -64 0 near:it_#negation 0 70 near:it_#outcome -52 98
        near:it_#past -36 80 near:it_#universal -51 46 near:it_#you 0 52 near:just_#common 54 0
        near:kid_#common 63 0 near:last_#time 82 0 near:let_#anyone 76 0 near:let_#common 50 -45
        near:let_#meetVerb 50 -54 near:let_#noticing 95 0 near:let_#writer 113 -87
        near:let_#you 41 -53 near:like_#anyone -62 76 near:like_#benefit 0 -43
        near:like_#common 24 -20 near:like_#meetVerb 117 -50 near:like_#noticing 59 -81
        near:like_#you 63 0 near:look_#common 0 76 near:love_#meetVerb 99 0 near:made_#common 0 70
        near:may_#common -75 30 near:may_#meetVerb 0 -40 near:may_#writer 86 -107
        near:me_#common -48 39 near:me_#ending 0 55 near:me_#goVerb 73 0 near:me_#hedge 36 -38
        near:me_#meetVerb 64 0 near:me_#noticing 41 0 near:me_#outcome 63 0 near:me_#time 0 -44
        near:me_#universal 0 123 near:me_#you 0 65 near:might_#ending 0 -46 near:more_#common 0 93
        near:my_#common -63 34 near:my_#ending 0 -63 near:my_#meetVerb 0 -39
        near:my_#moveVerb 0 -22 near:my_#named 0 61 near:my_#number 0 -55 near:my_#people 0 -7
        near:my_#praise 0 61 near:my_#relative -61 72 near:my_#resource -49 0 near:my_#seat -33 -22
        near:my_#span -55 0 near:my_#token 0 82 near:my_#writer 0 49 near:name_#common 136 0
        near:name_#span 117 0 near:name_#time 117 0 near:never_#common 0 -67 near:new_#common 0 35
        near:next_#common 0 -80 near:no_#accessVerb 0 50 near:no_#common 0 56 near:no_#outcome 0 56
        near:no_#wantVerb 0 65 near:not_#accessVerb 0 -40 near:not_#common -26 -61
        near:not_#ending 30 0 near:not_#people 0 59 near:not_#third 0 -62 near:not_#writer 0 68
        near:of_#accessVerb -52 0 near:of_#anyone 74 -72 near:of_#common -70 56
        near:of_#ending -43 0 near:of_#hedge 0 37 near:of_#meetVerb 53 0 near:of_#modal 0 -55
        near:of_#named 0 -32 near:of_#outcome -69 58 near:of_#past -53 0 near:of_#people 0 -59
        near:of_#praise 0 -69 near:of_#seat 0 91 near:of_#span -50 0 near:of_#third 30 -36
        near:of_#universal 0 37 near:of_#work 0 36 near:of_#writer 23 -32 near:of_#you -12 77
        near:on_#common 61 -121 near:on_#ending 0 -57 near:on_#goVerb -54 0 near:on_#meeting -67 0
        near:on_#number 90 -121 near:on_#outcome 0 -88 near:on_#resource -95 66 near:on_#seat 0 77
        near:on_#span 0 -47 near:on_#time 144 -210 near:on_#universal 44 -48 near:on_#writer 0 -20
        near:on_#you -19 48 near:one_#anyone 41 0 near:one_#common -104 58 near:one_#goVerb 0 73
        near:one_#meetVerb 0 90 near:one_#span -55 62 near:one_#third 57 0 near:one_#writer 0 54
        near:or_#common 128 -70 near:or_#goVerb 0 -56 near:or_#negation -102 0 near:or_#span 47 -82
        near:or_#time 81 -205 near:or_#writer 0 -46 near:or_#you 62 0 near:other_#common 0 -75
        near:own_#common -40 46 near:patient_#common 0 59 near:peopl_#common -34 -80
        near:peopl_#meetVerb 0 -47 near:peopl_#noticing 0 -64 near:peopl_#writer 55 0
        near:pick_#common 102 0 near:pick_#span 94 0 near:pick_#time 94 0 near:pleas_#common 0 90
        near:pleas_#passVerb 0 77 near:say_#common 55 -21 near:see_#common 0 -53
        near:see_#hedge -92 0 near:send_#anyone -57 63 near:send_#third 0 84
        near:she_#common -36 61 near:she_#ending -51 75 near:she_#past -65 84
        near:should_#common 0 29 near:so_#common 95 0 near:so_#modal -48 0 near:so_#praise 0 45
        near:so_#writer -35 0 near:so_#you 49 -87 near:some_#common 0 -71 near:some_#moveVerb -96 0
        near:some_#span 0 -55 near:some_#time 0 -60 near:student_#common 0 75
        near:tell_#writer 0 -101 near:tell_#you 37 -26 near:ten_#common 53 0 near:ten_#meeting 82 0
        near:ten_#span 63 0 near:than_#writer 0 66 near:thank_#you -51 30
        near:that_#accessVerb 0 105 near:that_#anyone 0 53 near:that_#benefit -61 63
        near:that_#common 0 -2 near:that_#ending 0 72 near:that_#goVerb 0 94 near:that_#hedge 53 63
        near:that_#meetVerb 44 0 near:that_#meeting 75 0 near:that_#modal -41 43
        near:that_#moveVerb 35 74 near:that_#negation 61 -52 near:that_#noticing -49 101
        near:that_#past -22 77 near:that_#people -103 0 near:that_#universal 0 -46
        near:that_#we -44 47 near:that_#writer -15 0 near:that_#you 46 7
        near:the_#accessVerb -97 152 near:the_#anyone -47 72 near:the_#benefit 0 64
        near:the_#capacity 105 -50 near:the_#common -67 80 near:the_#ending -80 -63
        near:the_#giveVerb -43 0 near:the_#goVerb -19 0 near:the_#hedge 47 -43
        near:the_#meetVerb -96 0 near:the_#meeting 0 51 near:the_#modal 57 -30
        near:the_#moveVerb -59 26 near:the_#named 26 -63 near:the_#noticing -26 36
        near:the_#number 111 -59 near:the_#outcome -21 0 near:the_#passVerb 0 -158
        near:the_#past -163 98 near:the_#people 61 61 near:the_#place 13 0 near:the_#praise -65 65
        near:the_#relative -42 0 near:the_#resource -60 97 near:the_#seat 7 0
        near:the_#span 147 -161 near:the_#time 118 -102 near:the_#token -79 52
        near:the_#treatment -59 0 near:the_#vacant 52 0 near:the_#work 0 20 near:the_#writer -97 72
        near:the_#you -158 122 near:their_#common 0 -53 near:them_#common 53 0 near:then_#past 0 52
        near:ther_#negation -54 91 near:ther_#universal 0 54 near:they_#ending 0 -27
        near:they_#meetVerb 0 -43 near:thi_#common 0 26 near:thi_#time 63 0 near:think_#third 0 80
        near:thought_#you 0 70 near:thre_#common 0 -43 near:time_#common -48 64
        near:to_#accessVerb 0 31 near:to_#anyone -44 66 near:to_#common -42 78
        near:to_#ending 60 -6 near:to_#food 0 -42 near:to_#giveVerb 0 103 near:to_#goVerb 223 0
        near:to_#hedge 0 -46 near:to_#meetVerb 369 -98 near:to_#meeting 43 0 near:to_#moveVerb 67 0
        near:to_#noticing 135 -86 near:to_#number -43 56 near:to_#outcome 23 54
        near:to_#passVerb 0 -60 near:to_#people -61 144 near:to_#resource 0 68 near:to_#seat 0 36
        near:to_#sendVerb -74 56 near:to_#third -38 -37 near:to_#time -60 -43
        near:to_#treatment 66 0 near:to_#universal 0 10 near:to_#work 0 -45 near:to_#writer -88 -99
        near:to_#you 98 0 near:tuesday_#time 0 -51 near:two_#common -49 64 near:two_#people 0 68
        near:us_#moveVerb 90 0 near:want_#common 0 60 near:want_#noticing 0 58
        near:was_#common -42 53 near:was_#number 0 58 near:we_#common -57 0 near:we_#ending 0 -63
        near:we_#giveVerb -57 0 near:we_#goVerb 55 0 near:we_#meetVerb 0 -16 near:we_#meeting 0 -48
        near:we_#noticing 0 52 near:we_#past 0 -63 near:we_#resource 0 -60 near:we_#wantVerb 0 60
        near:we_#work 54 -54 near:what_#benefit 69 -58 near:what_#common 42 -71
        near:what_#credential 63 -42 near:what_#modal 56 0 near:what_#noticing 46 0
        near:what_#writer 38 -36 near:what_#you 54 -50 near:when_#common -72 73
        near:when_#moveVerb 0 46 near:when_#past 0 65 near:when_#you 0 18
        near:whenever_#common -70 93 near:which_#common 60 -78 near:who_#accessVerb -67 39
        near:who_#common -53 60 near:who_#ending 0 -119 near:who_#giveVerb 0 68
        near:who_#goVerb -66 95 near:who_#modal -58 69 near:who_#noticing -52 0
        near:who_#outcome -34 0 near:who_#past -43 0 near:will_#accessVerb 26 -50
        near:will_#benefit -89 66 near:will_#common -80 0 near:will_#ending -116 -45
        near:will_#giveVerb 73 0 near:will_#goVerb 86 -41 near:will_#hedge -103 0
        near:will_#meetVerb 0 -80 near:will_#moveVerb 28 -20 near:will_#noticing -114 0
        near:will_#wantVerb -83 0 near:will_#you 0 -50 near:with_#anyone -48 0
        near:with_#common 61 -139 near:with_#number 0 -41 near:with_#passVerb 0 -68
        near:with_#third -76 71 near:with_#universal 0 41 near:with_#writer 54 61
        near:would_#accessVerb 0 -18 near:would_#anyone 54 -56 near:would_#benefit 264 -188
        near:would_#common 208 -176 near:would_#ending 34 -57 near:would_#giveVerb 30 -94
        near:would_#meetVerb 134 -54 near:would_#meeting -82 0 near:would_#moveVerb -77 -59
        near:would_#noticing 118 -33 near:would_#number 64 0 near:would_#outcome 106 -83
        near:would_#passVerb 0 -63 near:would_#past -57 0 near:would_#people 0 -58
        near:would_#praise 0 -33 near:would_#third -69 0 near:would_#wantVerb 174 -137
        near:would_#writer 0 -26 near:would_#you 0 -43 near:year_#writer 0 51
        near:you_#accessVerb -61 121 near:you_#anyone -53 97 near:you_#benefit -50 82
        near:you_#common -88 38 near:you_#ending 64 -83 near:you_#food 30 -89
        near:you_#giveVerb -71 61 near:you_#goVerb -49 133 near:you_#hedge -5 79
        near:you_#meetVerb -76 0 near:you_#meeting -29 -13 near:you_#modal -27 -18
        near:you_#negation 0 92 near:you_#noticing -67 -17 near:you_#outcome 0 -47
        near:you_#passVerb -96 41 near:you_#past -25 170 near:you_#people -62 0
        near:you_#praise 0 123 near:you_#resource 0 -76 near:you_#span 57 0 near:you_#third -45 35
        near:you_#time 61 -19 near:you_#universal -105 155 near:you_#wantVerb -100 107
        near:you_#writer 20 -95 near:you_#you -68 51 near:your_#accessVerb -50 0
        near:your_#anyone -131 82 near:your_#benefit 0 -44 near:your_#capacity 61 -76
        near:your_#common 121 -26 near:your_#ending -104 50 near:your_#giveVerb 0 -62
        near:your_#goVerb -96 79 near:your_#hedge -46 -63 near:your_#meetVerb -66 47
        near:your_#meeting -56 55 near:your_#modal 0 -63 near:your_#moveVerb -89 0
        near:your_#noticing 0 -42 near:your_#passVerb 83 0 near:your_#past 0 35
        near:your_#people 47 -13 near:your_#praise 0 -70 near:your_#resource -114 0
        near:your_#seat 0 -60 near:your_#span 28 -34 near:your_#time 0 -18
        near:your_#treatment -45 0 near:your_#universal 0 61 near:your_#work -72 0
        near:your_#writer 149 -51 near:your_#you 0 28 pair:^_a 193 -64 pair:^_any 125 -137
        pair:^_coff 102 -60 pair:^_come 159 0 pair:^_could 146 -134 pair:^_he 0 -53
        pair:^_i -88 -69 pair:^_it -164 0 pair:^_let 77 0 pair:^_may 12 -89 pair:^_might 92 0
        pair:^_my -31 0 pair:^_name 135 0 pair:^_no -87 106 pair:^_pick 78 0 pair:^_pleas 0 92
        pair:^_shall 67 0 pair:^_she 0 72 pair:^_some -62 0 pair:^_thank -67 27 pair:^_that 50 0
        pair:^_the -159 116 pair:^_ther -83 0 pair:^_they -110 0 pair:^_we -134 58
        pair:^_what -66 0 pair:^_whenever -107 0 pair:^_would 116 -144 pair:^_you -212 146
        pair:^_your -37 -112 pair:a_coff 47 -41 pair:a_free 71 0 pair:a_time 81 0 pair:a_word 148 0
        pair:after_the 83 -50 pair:am_a -37 0 pair:am_in 110 0 pair:an_hour 120 -83
        pair:and_i 54 39 pair:and_it -74 33 pair:and_my 0 -56 pair:and_that -39 0
        pair:and_the 0 -36 pair:and_would 104 0 pair:and_you 39 0 pair:and_your 0 102
        pair:any_day 53 -79 pair:around_the -111 0 pair:as_you -60 60 pair:ask_you 67 0
        pair:at_a 0 -54 pair:at_any -95 0 pair:at_the 148 -5 pair:at_your 64 0 pair:be_at 70 0
        pair:be_in 90 0 pair:be_the 86 0 pair:buy_you 0 -55 pair:by_the 0 -67 pair:call_$ 49 0
        pair:call_it -86 0 pair:can_do 0 -65 pair:can_see 118 0 pair:choos_the 114 0
        pair:coff_$ 43 -80 pair:come_and 79 0 pair:come_in -76 0 pair:come_to 43 -88
        pair:could_come 65 0 pair:could_i 59 -70 pair:could_we 83 -59 pair:day_$ 16 0
        pair:do_$ 0 57 pair:do_it 38 0 pair:do_not -9 0 pair:for_a 35 -28 pair:for_it -49 0
        pair:for_them 70 0 pair:for_you 75 0 pair:for_your 0 77 pair:from_the 29 0
        pair:from_you -77 72 pair:glad_to 67 0 pair:good_$ -71 0 pair:happy_to 55 0
        pair:have_a -30 -109 pair:have_been -30 0 pair:have_got 59 0 pair:hear_from 0 77
        pair:hope_that -55 0 pair:how_you 115 -60 pair:i_am 20 -42 pair:i_can 41 -66
        pair:i_come 0 -60 pair:i_could 86 -99 pair:i_do -30 55 pair:i_have 2 0 pair:i_hope -103 112
        pair:i_keep 0 51 pair:i_know -71 0 pair:i_see -95 0 pair:i_think 50 0 pair:i_thought 0 38
        pair:i_want -49 0 pair:i_was -37 0 pair:i_will 230 -124 pair:i_work 0 72
        pair:i_would 25 -182 pair:i_writ 0 -71 pair:if_we 0 -69 pair:if_you 0 54 pair:in_a -78 0
        pair:in_my 0 -36 pair:in_the -120 95 pair:in_your 21 0 pair:is_no 0 53 pair:is_the 56 123
        pair:it_$ -26 57 pair:it_and 0 -68 pair:it_at 87 0 pair:it_in 0 -59 pair:it_is -84 173
        pair:it_to 0 42 pair:it_was -43 106 pair:it_will 0 83 pair:it_would 0 -100
        pair:know_that 0 40 pair:know_what 0 -63 pair:let_me 158 -103 pair:like_to 92 -71
        pair:love_to 143 0 pair:lunch_$ 0 -93 pair:may_i 120 -113 pair:me_$ 66 0 pair:me_to -91 78
        pair:my_client 0 -45 pair:my_own 0 -34 pair:my_wife 0 85 pair:night_$ -95 0 pair:of_a 0 -82
        pair:of_it 0 63 pair:of_the -25 0 pair:of_them 56 -58 pair:of_thes -93 0 pair:of_us 61 0
        pair:of_you -49 52 pair:of_your 75 0 pair:on_a 0 -29 pair:on_it 0 -85 pair:on_monday 0 -57
        pair:on_the -64 0 pair:on_your -61 99 pair:one_$ -39 0 pair:out_to 118 0 pair:over_a 109 0
        pair:over_the 71 0 pair:pick_the 101 0 pair:read_the 0 39 pair:school_$ -80 0
        pair:see_the 72 0 pair:tell_me 0 -78 pair:tell_you 0 -93 pair:ten_minut 115 0
        pair:thank_you -71 35 pair:that_i -90 0 pair:that_is 66 -75 pair:that_the -44 0
        pair:that_you 85 60 pair:that_your -77 -44 pair:the_day 58 -51 pair:the_kid 56 0
        pair:the_library 93 0 pair:the_morn 120 0 pair:the_one -60 19 pair:the_other 0 -92
        pair:the_peopl 81 -59 pair:the_whol -61 56 pair:them_$ 0 75 pair:ther_is -111 93
        pair:they_are -53 0 pair:they_would 0 46 pair:time_$ 63 0 pair:time_for 86 0 pair:to_a 0 24
        pair:to_be 0 -5 pair:to_come 122 0 pair:to_hear -47 0 pair:to_it 90 -58 pair:to_me -27 -70
        pair:to_say 0 -43 pair:to_see 106 0 pair:to_send -88 86 pair:to_sit 67 0 pair:to_tell 0 -94
        pair:to_the 66 0 pair:to_writ 0 132 pair:to_you -51 0 pair:told_the 0 69 pair:use_it 0 77
        pair:want_to -59 36 pair:was_the 0 84 pair:way_$ 125 0 pair:we_have 0 -74
        pair:what_i 74 -56 pair:what_you 0 -46 pair:when_you -40 46 pair:whenever_you -82 72
        pair:wher_i -66 0 pair:who_has 0 -111 pair:who_have 0 31 pair:who_is 0 -104
        pair:will_be 130 0 pair:will_not 0 -53 pair:with_a 0 -16 pair:with_me 63 59
        pair:with_my 0 58 pair:with_the -67 0 pair:word_from 116 0 pair:work_with 0 38
        pair:would_be 0 -193 pair:would_have -48 0 pair:would_like 93 -83 pair:would_love 107 0
        pair:would_you 0 -40 pair:writ_back 0 97 pair:year_$ -65 78 pair:year_and 0 46
        pair:you_a 0 -57 pair:you_and 54 0 pair:you_are 83 36 pair:you_ask 0 -60
        pair:you_choos 130 0 pair:you_do 0 54 pair:you_for -37 0 pair:you_have -61 -47
        pair:you_know -68 0 pair:you_let 0 -58 pair:you_like 0 66 pair:you_to 44 0
        pair:you_will -54 0 pair:you_would -37 0 pair:your_own 0 91 pair:your_patient 0 -66
        pair:your_peopl 0 82 pair:your_student -107 77 some:#accessVerb 112 -25
        some:#anyone -16 -66 some:#benefit -191 46 some:#capacity 256 -230 some:#common -134 49
        some:#credential 82 59 some:#ending -129 -29 some:#food 373 -383 some:#giveVerb -1 0
        some:#goVerb 150 -42 some:#hedge -36 -115 some:#hollow 0 -74 some:#meetVerb 377 -278
        some:#meeting 792 -340 some:#modal 275 -355 some:#month 81 0 some:#moveVerb 271 -124
        some:#named -119 108 some:#negation -216 127 some:#noticing -209 136 some:#number 181 -120
        some:#outcome -22 22 some:#passVerb 44 -14 some:#past -355 122 some:#people -74 -91
        some:#place 86 -87 some:#praise -67 10 some:#profession -160 86 some:#relative -142 142
        some:#resource -253 0 some:#seat 23 -50 some:#sendVerb -217 140 some:#social 0 65
        some:#span 239 -133 some:#takeVerb -50 0 some:#third -271 54 some:#time 468 -504
        some:#title -56 14 some:#token 128 64 some:#treatment -110 0 some:#universal -147 123
        some:#vacant 104 -42 some:#wantVerb -115 145 some:#we 39 -78 some:#work -40 -35
        some:#writer 25 -99 some:#you 96 0 wish:I_be 43 -27 wish:I_bring 83 0 wish:I_come 60 -55
        wish:I_do 78 -55 wish:I_like 57 -56 wish:I_love 87 0 word:'s 0 -41 word:9th 111 0
        word:a 163 -223 word:about 193 -119 word:add -95 0 word:after 150 -246
        word:afternoon 116 -92 word:again 0 29 word:age -115 0 word:all -4 64 word:also -74 47
        word:alway -80 87 word:am 19 -52 word:an 139 -113 word:and -77 -24 word:another 56 0
        word:answer -138 133 word:anxiety -107 122 word:any 223 -157 word:anyth 0 58
        word:are -120 47 word:around -95 0 word:as -76 77 word:ask 120 0 word:at 464 -211
        word:attach 0 99 word:baby -60 0 word:back 0 56 word:bar 80 0 word:be 0 -60
        word:becaus 0 -73 word:been -158 0 word:befor -37 -137 word:bell 105 0 word:bench 54 0
        word:better 90 0 word:book 52 0 word:both -32 0 word:box -114 0 word:breath 74 0
        word:bring 298 -177 word:bus 0 -74 word:but -31 0 word:buy 65 -71 word:by 89 -152
        word:calendar 0 -76 word:call -128 0 word:can 155 -42 word:card -155 69 word:chair 0 -36
        word:charg -66 0 word:chart -101 0 word:child -74 0 word:children 121 23 word:choos 454 -98
        word:client 83 -129 word:clinic 34 -53 word:clos -108 0 word:coff 234 -237
        word:come 299 -178 word:company 79 0 word:conferenc 121 0 word:connect -148 0
        word:consult 0 -74 word:copy -72 92 word:could 267 -240 word:counselor -44 48
        word:county -45 0 word:coupl 70 -86 word:cover -82 0 word:cros -81 0 word:date 121 0
        word:day 207 -147 word:did 50 29 word:do 45 0 word:doe 55 -96 word:dog 85 0
        word:doing 0 -71 word:done 0 90 word:door -50 79 word:down 171 -61 word:drop 272 -54
        word:e 187 0 word:each 0 -49 word:ear 174 -80 word:early 71 -46 word:eight 95 0
        word:enclos 0 109 word:end 0 -76 word:even 88 -80 word:evening 0 -67 word:ever -38 0
        word:every -152 4 word:everybody 81 0 word:explain 80 0 word:family -92 39 word:few 0 55
        word:find 135 -97 word:first -161 0 word:five 34 0 word:for -40 56 word:forty -50 0
        word:four 0 -92 word:free 52 -20 word:friday 144 -114 word:from 147 31 word:front -56 0
        word:get -141 0 word:give -59 0 word:glad 0 58 word:go -206 0 word:goe 92 -96
        word:gone 0 -97 word:good -50 95 word:got 69 0 word:grief 0 73 word:group -49 0
        word:had -75 164 word:half 0 73 word:hand -72 -49 word:happy 67 0 word:has -66 -50
        word:have -45 -49 word:he -105 55 word:head 0 -83 word:hear -88 -104 word:heard 0 -76
        word:help -43 -37 word:her 113 110 word:him -164 0 word:his -39 -40 word:hold -64 56
        word:holiday -147 0 word:home 0 -128 word:hope -159 139 word:hour 11 -120 word:hous 72 0
        word:how 100 -61 word:i 47 -89 word:if 0 -85 word:in -126 18 word:into 0 -56 word:is -44 64
        word:it -92 127 word:judg 0 80 word:just 105 0 word:keep -2 56 word:kid 86 -92
        word:know -156 8 word:last 64 0 word:late 0 -85 word:learn 102 -69 word:leav -33 -57
        word:left -85 0 word:let 354 -116 word:letter -39 0 word:library 127 0 word:light -64 0
        word:like 54 -33 word:list -146 0 word:listen 0 -65 word:littl 0 40 word:long 40 0
        word:look 0 137 word:love 82 0 word:lunch 161 -205 word:made 0 85 word:mail 54 113
        word:man 89 -48 word:many -78 0 word:me 105 -41 word:member 0 68 word:men -97 0
        word:met -63 0 word:might 68 -136 word:mine 42 -43 word:minut 278 -67 word:monday 0 -63
        word:month 54 -40 word:more 74 104 word:morn 290 -77 word:morning 0 -79 word:most 22 0
        word:mother 0 73 word:must -73 0 word:my 82 -17 word:myself 0 -50 word:nam 0 -57
        word:name 316 -80 word:need -72 84 word:never -69 20 word:new -7 77 word:next 139 -167
        word:night -147 -77 word:no -96 116 word:nobody -43 34 word:noon 32 -85 word:not -177 0
        word:noth -35 69 word:now -133 70 word:number -106 0 word:o'clock 145 -100 word:of -197 84
        word:off 60 0 word:offer -101 0 word:offic -29 27 word:often 0 87 word:on 91 -119
        word:once -41 0 word:one 23 16 word:only -94 0 word:open 0 49 word:or 194 -298
        word:order 74 0 word:other -18 -157 word:our -69 0 word:out 9 70 word:over 295 0
        word:own -66 64 word:page -102 92 word:paper -50 0 word:part 0 -59 word:patient -9 -89
        word:peopl -4 -4 word:person 93 0 word:phon 67 0 word:pick 445 -146 word:plac 9 0
        word:play -77 0 word:pleas 64 128 word:point -167 0 word:present 0 -83 word:promis -144 0
        word:put 122 7 word:question 96 0 word:quiet 0 -52 word:reach -107 0 word:read -144 142
        word:remember -60 0 word:reply -194 157 word:return 0 -64 word:ride 169 0 word:right 74 0
        word:ring 39 -58 word:room 147 0 word:row 71 0 word:run 103 -118 word:said 0 64
        word:same -29 36 word:sat -106 61 word:saturday 85 -75 word:saw 0 -40 word:say 119 -82
        word:school -97 -44 word:season -82 61 word:seat 72 0 word:see 136 -20 word:seen -83 0
        word:send -199 128 word:seven 0 76 word:shall 67 -109 word:shar -56 56 word:she -175 167
        word:sheet -101 97 word:short 70 117 word:should -140 90 word:show 101 -41 word:sinc -110 0
        word:sit 114 -66 word:sleep -52 0 word:slow 50 0 word:small 83 0 word:so -2 -109
        word:some -33 -58 word:somebody -64 59 word:someon -79 0 word:someth 45 -116
        word:sometim -111 103 word:soup 109 0 word:spar 0 -42 word:speak -73 0 word:stand -76 0
        word:still 0 -39 word:stop 35 0 word:street 0 -83 word:student -191 107 word:such 0 43
        word:suit 113 0 word:summer -102 0 word:sunday 47 -56 word:supper 108 0 word:tabl 0 -29
        word:take -124 62 word:talk 103 -121 word:taught 97 0 word:tea 91 -44 word:team 85 0
        word:telephon 67 0 word:tell 75 -68 word:ten 144 -28 word:than -94 90 word:thank -139 76
        word:thankful -117 0 word:that -84 19 word:the -22 -82 word:their -85 0 word:them -23 0
        word:then 70 -39 word:ther 179 35 word:therapist -64 56 word:thes -148 104 word:they 0 -73
        word:thi -67 127 word:thing -62 47 word:think 0 158 word:thirty -58 118 word:thos 52 -60
        word:thought -84 57 word:thre -61 -109 word:thursday 66 -115 word:time 164 0 word:to -22 75
        word:told -105 99 word:too -74 0 word:train 64 -104 word:treat 58 0 word:try -106 70
        word:tuesday 138 -43 word:turn -57 0 word:twenty 118 0 word:twic -56 0 word:two -113 36
        word:until -60 0 word:up -14 0 word:us 108 0 word:use -109 112 word:very 0 -46
        word:visit -182 74 word:wait -51 0 word:walk 158 -39 word:want 0 118 word:was -109 78
        word:watch 225 0 word:way 103 -82 word:we 86 -139 word:wednesday 76 -78 word:week 61 -35
        word:welcom 44 -85 word:well 67 0 word:what 190 -111 word:whatever 54 0 word:when 94 0
        word:whenever -213 190 word:wher -36 18 word:which 32 -73 word:whichever 175 -83
        word:who -100 -11 word:whol -103 57 word:whom -52 0 word:why -49 0 word:wife 0 107
        word:will 196 -119 word:window 53 92 word:winter -68 0 word:wish -95 0 word:with 88 -143
        word:within -157 0 word:without 0 69 word:word 173 0 word:work -52 65 word:worry 66 0
        word:would 235 -380 word:writ -198 33 word:written 0 -66 word:year -174 118 word:you 53 -52
        word:your -122 66
        """
}
