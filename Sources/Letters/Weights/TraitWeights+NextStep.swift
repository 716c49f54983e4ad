// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let nextStep = """
        -390 314
        deed:- 134 129 deed:-_#modal 36 -103 deed:I 51 -110 deed:I_#modal 370 -450
        deed:I_#past -52 94 deed:I_am 72 -66 deed:I_can 53 -66 deed:I_come 0 -56
        deed:I_could 105 -104 deed:I_do -29 53 deed:I_have -36 -35 deed:I_hope -106 109
        deed:I_keep 0 55 deed:I_know -71 51 deed:I_see -92 0 deed:I_think 50 28 deed:I_want -57 0
        deed:I_was -37 0 deed:I_will 194 -124 deed:I_would 56 -222 deed:I_writ 0 -70
        deed:My -114 -142 deed:My_#anyone 0 -39 deed:My_#comer -50 0 deed:My_#common -31 -60
        deed:My_#modal 0 -56 deed:My_#people 0 -100 deed:My_#relative -48 0 deed:My_#seat -55 -63
        deed:My_#sign -76 0 deed:My_#token 0 93 deed:Our 0 -66 deed:They -120 77
        deed:They_#modal -42 -4 deed:They_#past -104 69 deed:They_are -44 0 deed:We 37 -91
        deed:We_#modal 179 -105 deed:We_have 0 -73 deed:You 0 21 deed:You_#modal 44 -20
        deed:You_#past -86 19 deed:You_and 87 0 deed:You_are 43 52 deed:You_ask 0 -63
        deed:You_choos 129 0 deed:You_do -67 48 deed:You_for -36 0 deed:You_have 0 -34
        deed:You_know -67 0 deed:You_let 0 -54 deed:You_will -51 0 deed:You_would -25 0
        deed:Your -21 -47 deed:Your_#anyone -135 0 deed:Your_#capacity 73 0 deed:Your_#comer -14 0
        deed:Your_#common 152 0 deed:Your_#modal 0 -51 deed:Your_#people -41 43
        deed:Your_#praise 0 -48 deed:Your_#seat 69 -79 deed:Your_#span 69 0 deed:Your_#work -47 0
        deed:Your_patient 0 -53 mark:digit 201 -241 mark:first -347 43 mark:last 563 43
        mark:last-but-one 439 43 mark:last-but-two 343 43 mark:long -40 27 mark:question 1224 -803
        mark:quoted -125 -75 mark:second -249 43 mark:short -132 139 near:#accessVerb_a -99 -29
        near:#accessVerb_and 30 -24 near:#accessVerb_at 76 0 near:#accessVerb_by -71 0
        near:#accessVerb_from 85 0 near:#accessVerb_i 77 -46 near:#accessVerb_it -67 73
        near:#accessVerb_my 37 -70 near:#accessVerb_of 0 44 near:#accessVerb_on 112 -94
        near:#accessVerb_same 0 -85 near:#accessVerb_the 76 -33 near:#accessVerb_to -31 0
        near:#accessVerb_with 0 -86 near:#accessVerb_you -86 0 near:#accessVerb_your 44 -16
        near:#anyone_and -34 0 near:#anyone_day 41 -66 near:#anyone_i -59 0 near:#anyone_in -49 0
        near:#anyone_is 61 0 near:#anyone_morn 84 0 near:#anyone_my 0 50 near:#anyone_of 45 0
        near:#anyone_on -47 37 near:#anyone_that 36 -47 near:#anyone_the -61 119
        near:#anyone_to 0 37 near:#anyone_who -41 91 near:#anyone_would -65 0
        near:#anyone_you -21 0 near:#anyone_your 40 -47 near:#benefit_for -88 37
        near:#benefit_from -51 0 near:#benefit_how 57 0 near:#benefit_i 57 0 near:#benefit_of 0 41
        near:#benefit_on 0 40 near:#benefit_see 72 0 near:#benefit_send -64 55
        near:#benefit_the 0 88 near:#benefit_them -38 31 near:#benefit_to 253 -30
        near:#benefit_with -73 0 near:#benefit_you 103 41 near:#benefit_your 0 53
        near:#capacity_and 0 -45 near:#capacity_i 0 -35 near:#capacity_the 46 -29
        near:#capacity_your 109 0 near:#certain_a -85 0 near:#certain_about 0 71
        near:#certain_and -31 71 near:#certain_day 0 -64 near:#certain_for 0 73
        near:#certain_from 81 0 near:#certain_i -37 0 near:#certain_in 0 27
        near:#certain_it -42 126 near:#certain_of 38 0 near:#certain_on 0 67 near:#certain_one 73 0
        near:#certain_the 19 12 near:#certain_to -44 62 near:#certain_who 0 37
        near:#certain_you 0 -47 near:#comer_a 66 0 near:#comer_and 45 0 near:#comer_it 0 -50
        near:#comer_see 0 -83 near:#comer_the 124 -126 near:#comer_to 0 -30 near:#common_'s 0 -24
        near:#common_a 57 10 near:#common_about 0 3 near:#common_after 39 -18 near:#common_all 0 71
        near:#common_am 0 57 near:#common_an 0 -49 near:#common_and 23 -32 near:#common_are -83 50
        near:#common_as 0 66 near:#common_at 0 -54 near:#common_back 0 31 near:#common_be -70 85
        near:#common_befor 0 -74 near:#common_bring 0 -55 near:#common_by 30 -38
        near:#common_call 97 0 near:#common_can 118 -38 near:#common_children 71 0
        near:#common_choos 102 0 near:#common_day 59 -29 near:#common_do -48 0
        near:#common_down 112 0 near:#common_every 0 43 near:#common_for 0 83
        near:#common_from 32 25 near:#common_get -120 88 near:#common_good -38 0
        near:#common_hand 0 -39 near:#common_have 75 44 near:#common_her 68 0
        near:#common_home 0 -76 near:#common_i -69 22 near:#common_in -73 76 near:#common_is 21 -38
        near:#common_it -26 55 near:#common_like 0 32 near:#common_list 0 -69
        near:#common_look 67 68 near:#common_lunch 0 -45 near:#common_me 8 -110
        near:#common_more 40 0 near:#common_my 133 87 near:#common_name 0 -50
        near:#common_next 54 0 near:#common_night -59 0 near:#common_not -85 22 near:#common_of 5 0
        near:#common_on 34 -98 near:#common_one -46 11 near:#common_or 0 -103
        near:#common_other 0 -63 near:#common_out 54 0 near:#common_peopl -73 0
        near:#common_pick 85 0 near:#common_same 0 -51 near:#common_say 60 -51
        near:#common_see 131 -57 near:#common_send -65 71 near:#common_she 0 58
        near:#common_so 30 -52 near:#common_talk 0 -38 near:#common_tell 0 -29
        near:#common_that -147 72 near:#common_the 73 -31 near:#common_them -27 25
        near:#common_thi -90 78 near:#common_thre 0 -49 near:#common_time 116 0
        near:#common_to 2 90 near:#common_two 0 84 near:#common_up -55 0 near:#common_use 0 56
        near:#common_was -39 48 near:#common_we -78 51 near:#common_week -39 0
        near:#common_what 21 -92 near:#common_when 60 -66 near:#common_which 54 0
        near:#common_who -67 86 near:#common_will -127 110 near:#common_with 62 0
        near:#common_you 26 23 near:#common_your 67 0 near:#credential_for 0 62
        near:#credential_it 101 0 near:#credential_not 0 32 near:#credential_the -49 0
        near:#credential_to 143 0 near:#credential_with 0 -46 near:#credential_you 63 0
        near:#ending_a 0 -238 near:#ending_and 51 -92 near:#ending_at -106 0
        near:#ending_been -48 0 near:#ending_by 0 -38 near:#ending_down 106 0
        near:#ending_for 41 -87 near:#ending_from 96 -55 near:#ending_got 41 0
        near:#ending_home 0 -34 near:#ending_i -16 0 near:#ending_in -40 0 near:#ending_it 56 123
        near:#ending_me 0 -40 near:#ending_more 0 47 near:#ending_of 0 -79 near:#ending_on -39 -63
        near:#ending_see 87 0 near:#ending_that 41 -40 near:#ending_the 53 0 near:#ending_to 29 0
        near:#ending_two -33 82 near:#ending_up -38 0 near:#ending_who 0 66
        near:#ending_with 41 -20 near:#ending_your 99 -82 near:#final_a 85 0 near:#final_and 0 115
        near:#final_i 134 0 near:#final_the -64 31 near:#food_at 66 0 near:#food_the 33 -51
        near:#food_your 54 0 near:#gap_a 55 -75 near:#gap_of 0 63 near:#gap_on 76 0
        near:#giveVerb_a 0 49 near:#giveVerb_and 42 0 near:#giveVerb_at -46 0
        near:#giveVerb_in 0 -50 near:#giveVerb_me -66 0 near:#giveVerb_on 0 -52
        near:#giveVerb_the -117 -3 near:#giveVerb_them -86 72 near:#giveVerb_to 0 39
        near:#giveVerb_you -75 0 near:#goVerb_a 27 0 near:#goVerb_and 90 0 near:#goVerb_at 47 -45
        near:#goVerb_by 72 -40 near:#goVerb_for -42 48 near:#goVerb_in 61 -63
        near:#goVerb_it -58 58 near:#goVerb_me 93 -57 near:#goVerb_on 45 -59 near:#goVerb_one 0 60
        near:#goVerb_or 60 -72 near:#goVerb_see 98 0 near:#goVerb_the 97 38 near:#goVerb_to 37 0
        near:#goVerb_with 61 0 near:#goVerb_you 76 -130 near:#goVerb_your 0 -32
        near:#hedge_a 46 -45 near:#hedge_and 57 -82 near:#hedge_are 58 0 near:#hedge_be -41 0
        near:#hedge_bring 68 0 near:#hedge_come 0 -39 near:#hedge_day 55 0 near:#hedge_i 159 -130
        near:#hedge_it -67 49 near:#hedge_me -40 0 near:#hedge_my 55 0 near:#hedge_of -8 -52
        near:#hedge_that -57 0 near:#hedge_the -229 43 near:#hedge_them 0 60 near:#hedge_they 0 50
        near:#hedge_to -135 75 near:#hedge_we 47 -119 near:#hedge_with 66 0
        near:#hedge_would -40 67 near:#hedge_you 0 4 near:#hedge_your 0 -134
        near:#meetVerb_a 106 -34 near:#meetVerb_about 65 -43 near:#meetVerb_and 77 -16
        near:#meetVerb_at 0 -40 near:#meetVerb_by 87 -90 near:#meetVerb_for 0 35
        near:#meetVerb_from 101 -51 near:#meetVerb_i -33 0 near:#meetVerb_it -42 -25
        near:#meetVerb_me 85 -67 near:#meetVerb_my 93 0 near:#meetVerb_of 83 0
        near:#meetVerb_on 41 -104 near:#meetVerb_or 34 -88 near:#meetVerb_over 0 -63
        near:#meetVerb_see 98 0 near:#meetVerb_the 59 -107 near:#meetVerb_them 31 0
        near:#meetVerb_to 99 -87 near:#meetVerb_with 42 -30 near:#meetVerb_you 191 -242
        near:#meetVerb_your 42 -97 near:#meeting_a 0 -37 near:#meeting_at 96 -108
        near:#meeting_from 77 0 near:#meeting_in 41 0 near:#meeting_it -64 0
        near:#meeting_me 132 -70 near:#meeting_of 123 0 near:#meeting_on 100 -88
        near:#meeting_or 0 -62 near:#meeting_the 75 -130 near:#meeting_with 73 0
        near:#meeting_you 90 -57 near:#meeting_your 123 0 near:#modal_a 87 -145
        near:#modal_any 64 0 near:#modal_at 45 -79 near:#modal_be -21 -30 near:#modal_bring 98 -81
        near:#modal_call -54 0 near:#modal_come 13 -73 near:#modal_do 64 -71 near:#modal_for -62 0
        near:#modal_get 0 -33 near:#modal_have 0 -32 near:#modal_i 129 -179 near:#modal_if 0 85
        near:#modal_in 92 -71 near:#modal_it 60 0 near:#modal_let 104 0 near:#modal_like 38 -34
        near:#modal_love 60 0 near:#modal_me 0 -108 near:#modal_more 98 0 near:#modal_not 0 -43
        near:#modal_one 0 -58 near:#modal_see 80 0 near:#modal_take 0 -51 near:#modal_talk 0 -55
        near:#modal_that 0 -32 near:#modal_the 53 -89 near:#modal_to 164 -197 near:#modal_use 0 63
        near:#modal_we 148 -114 near:#modal_you 52 -75 near:#modal_your 0 -74
        near:#moveVerb_a 95 -97 near:#moveVerb_and 151 -39 near:#moveVerb_at 0 -76
        near:#moveVerb_by 12 -37 near:#moveVerb_down 103 0 near:#moveVerb_for -34 0
        near:#moveVerb_home 0 -43 near:#moveVerb_in 0 -53 near:#moveVerb_it -35 35
        near:#moveVerb_me 94 0 near:#moveVerb_my 73 -32 near:#moveVerb_of 44 0
        near:#moveVerb_on -59 -75 near:#moveVerb_or 44 -47 near:#moveVerb_out -60 39
        near:#moveVerb_see 98 0 near:#moveVerb_the 101 -25 near:#moveVerb_to -6 0
        near:#moveVerb_up 0 -44 near:#moveVerb_with 46 0 near:#moveVerb_you 77 -178
        near:#moveVerb_your 25 -117 near:#named_and -43 105 near:#named_the 0 55
        near:#negation_a 0 -25 near:#negation_i 0 59 near:#negation_it 0 43
        near:#negation_need 0 57 near:#negation_on 0 97 near:#negation_the -49 -81
        near:#negation_to 56 66 near:#negation_writ 0 91 near:#noticing_'s 0 75
        near:#noticing_a 0 58 near:#noticing_about 47 -100 near:#noticing_and -55 -16
        near:#noticing_be 0 59 near:#noticing_for -119 0 near:#noticing_from 41 0
        near:#noticing_have 75 -71 near:#noticing_i 40 -42 near:#noticing_in 0 45
        near:#noticing_it -121 55 near:#noticing_me 17 -52 near:#noticing_more 66 0
        near:#noticing_my 0 48 near:#noticing_of -48 108 near:#noticing_that 0 1
        near:#noticing_the 0 49 near:#noticing_them -58 55 near:#noticing_thi 0 71
        near:#noticing_to 131 -61 near:#noticing_what 38 -91 near:#noticing_you 0 106
        near:#noticing_your -9 0 near:#number_a -38 0 near:#number_and -46 80
        near:#number_at 86 -109 near:#number_day -105 0 near:#number_i 0 24 near:#number_is 0 -60
        near:#number_minut 176 -47 near:#number_of 69 -25 near:#number_on 58 -39
        near:#number_the 0 -92 near:#number_them 45 0 near:#number_to 26 -20 near:#number_who -47 0
        near:#number_year -37 58 near:#number_your 64 0 near:#outcome_a 49 -86
        near:#outcome_and -39 71 near:#outcome_by 38 -81 near:#outcome_for 0 38
        near:#outcome_from 0 -61 near:#outcome_i -48 45 near:#outcome_if 57 -55
        near:#outcome_in 83 0 near:#outcome_is 0 -42 near:#outcome_it 51 50 near:#outcome_my 0 -24
        near:#outcome_of 43 0 near:#outcome_on 83 -56 near:#outcome_that 0 38
        near:#outcome_the -61 39 near:#outcome_they 124 0 near:#outcome_to 46 46
        near:#outcome_what 0 -61 near:#outcome_with -22 49 near:#outcome_you -65 49
        near:#outcome_your -39 0 near:#passVerb_a 0 41 near:#passVerb_and 78 -64
        near:#passVerb_at -78 72 near:#passVerb_i 0 -65 near:#passVerb_it -38 40
        near:#passVerb_me -70 -28 near:#passVerb_my 111 46 near:#passVerb_on 48 0
        near:#passVerb_the 16 -55 near:#passVerb_them -47 0 near:#passVerb_to 3 119
        near:#passVerb_what 0 -46 near:#passVerb_with 0 43 near:#passVerb_you -60 -38
        near:#past_a -45 36 near:#past_about -29 0 near:#past_all 0 70 near:#past_at 0 51
        near:#past_be -56 0 near:#past_by 0 -33 near:#past_down 111 0 near:#past_for 0 117
        near:#past_from 0 -50 near:#past_her 57 81 near:#past_i -89 0 near:#past_in -67 55
        near:#past_it 70 39 near:#past_me 13 -14 near:#past_my -32 93 near:#past_not 0 86
        near:#past_of -71 96 near:#past_on -103 102 near:#past_one -57 47 near:#past_out 0 118
        near:#past_so -47 0 near:#past_that -29 84 near:#past_the -69 144 near:#past_to 0 25
        near:#past_two 0 39 near:#past_up -37 47 near:#past_what 0 -30 near:#past_with -73 55
        near:#past_would -59 0 near:#past_you 0 123 near:#past_your -67 0 near:#people_'s 0 -25
        near:#people_a 0 -50 near:#people_and 0 27 near:#people_are -36 0 near:#people_for 0 -42
        near:#people_from -51 0 near:#people_i -47 83 near:#people_in 0 19 near:#people_is 0 -40
        near:#people_it 0 -58 near:#people_of 45 -22 near:#people_see -54 -55
        near:#people_that 0 -37 near:#people_the -27 -11 near:#people_their -63 0
        near:#people_them 45 -82 near:#people_to 65 -75 near:#people_who -10 -11
        near:#people_with 0 -46 near:#people_would 0 -24 near:#people_you -71 66
        near:#people_your 0 51 near:#place_a 62 0 near:#place_and 0 -22 near:#place_at 87 0
        near:#place_i -48 0 near:#place_in 0 70 near:#place_is 0 50 near:#place_the -100 88
        near:#place_to 61 0 near:#praise_and -38 34 near:#praise_i 0 67 near:#praise_it -45 57
        near:#praise_the 63 58 near:#praise_you -39 0 near:#praise_your 47 0
        near:#profession_and 0 39 near:#profession_i 0 64 near:#resource_a 0 -59
        near:#resource_for 0 -52 near:#resource_in 0 46 near:#resource_is 0 -46
        near:#resource_of -78 78 near:#resource_the 71 -119 near:#resource_to -57 64
        near:#resource_what 0 83 near:#resource_your 64 0 near:#seat_and 0 -13 near:#seat_at 154 0
        near:#seat_i 62 -31 near:#seat_is 49 -80 near:#seat_of -68 0 near:#seat_on 28 -53
        near:#seat_that 0 63 near:#seat_the 112 0 near:#seat_to 0 47 near:#seat_your 89 0
        near:#sendVerb_the 0 67 near:#sendVerb_them 0 79 near:#sendVerb_to 0 62 near:#sign_a 104 0
        near:#sign_is 0 39 near:#sign_of -81 42 near:#sign_the 110 0 near:#span_and 64 58
        near:#span_at 58 0 near:#span_for 0 -37 near:#span_i 58 0 near:#span_is 95 0
        near:#span_it 0 -57 near:#span_of 0 -57 near:#span_or -54 -62 near:#span_the 58 -77
        near:#span_to 61 0 near:#span_when 70 0 near:#span_would 0 -53 near:#span_you 123 -101
        near:#span_your 132 0 near:#symptom_a 0 -71 near:#takeVerb_to 44 -76 near:#third_a -88 64
        near:#third_and 0 52 near:#third_are -38 0 near:#third_in -36 0 near:#third_it 0 -76
        near:#third_me -49 0 near:#third_on -96 56 near:#third_the -64 0 near:#third_to 117 0
        near:#third_you -70 27 near:#third_your 0 58 near:#time_a 106 -74 near:#time_after 0 -91
        near:#time_and 190 -107 near:#time_at 177 -190 near:#time_befor 0 -78 near:#time_for 71 -47
        near:#time_i 72 -60 near:#time_if 0 -51 near:#time_in 99 -26 near:#time_is 97 -17
        near:#time_it 75 -86 near:#time_on 0 -37 near:#time_or 27 -221 near:#time_that 0 -21
        near:#time_the 72 -100 near:#time_to 0 -45 near:#time_when 69 0 near:#time_would 0 -69
        near:#time_you 49 -42 near:#time_your 102 -85 near:#title_the 0 83 near:#token_a 74 0
        near:#token_the 94 0 near:#token_your 0 74 near:#treatment_on 0 -19
        near:#treatment_your 77 0 near:#universal_a 0 43 near:#universal_and 0 84
        near:#universal_day 0 -63 near:#universal_for 0 95 near:#universal_it 0 106
        near:#universal_on 0 96 near:#universal_one 50 0 near:#universal_the -58 0
        near:#universal_to 0 50 near:#universal_who 0 47 near:#vacant_a 59 -76
        near:#vacant_and 0 -37 near:#vacant_for 49 0 near:#vacant_of 0 67 near:#vacant_on 72 0
        near:#vacant_your -42 0 near:#wantVerb_a 56 -13 near:#wantVerb_at 0 57
        near:#wantVerb_be -39 42 near:#wantVerb_for -84 81 near:#wantVerb_i 0 41
        near:#wantVerb_if -52 0 near:#wantVerb_it 0 88 near:#wantVerb_of 90 0
        near:#wantVerb_on 0 54 near:#wantVerb_send -62 0 near:#wantVerb_that -60 62
        near:#wantVerb_the 0 42 near:#wantVerb_to 44 29 near:#wantVerb_your 0 34 near:#we_a 72 -62
        near:#we_have 39 -54 near:#we_on 0 -60 near:#we_talk 0 -61 near:#we_to -94 0
        near:#work_a 0 -60 near:#work_at 0 78 near:#work_for 0 -50 near:#work_in -41 78
        near:#work_on -37 36 near:#work_the 0 -67 near:#work_with 0 -44 near:#work_you 0 68
        near:#writer_a -42 -59 near:#writer_am 0 -28 near:#writer_are 0 69 near:#writer_at 33 -138
        near:#writer_be 0 -28 near:#writer_bring 83 -78 near:#writer_can 34 -38
        near:#writer_come 70 -86 near:#writer_could 48 -95 near:#writer_do 0 18
        near:#writer_for 0 61 near:#writer_free 80 0 near:#writer_got 49 0 near:#writer_have -40 24
        near:#writer_hope -76 69 near:#writer_i -57 112 near:#writer_if 78 0
        near:#writer_in 178 -98 near:#writer_is -52 49 near:#writer_it 0 52 near:#writer_keep 0 42
        near:#writer_know -29 0 near:#writer_like 27 -27 near:#writer_love 61 -25
        near:#writer_made 0 52 near:#writer_more 75 0 near:#writer_my 75 0 near:#writer_not -80 0
        near:#writer_on -49 0 near:#writer_own 0 -30 near:#writer_say 0 63 near:#writer_see -37 0
        near:#writer_that -28 -34 near:#writer_the 178 23 near:#writer_them 0 72
        near:#writer_ther 90 0 near:#writer_think 0 47 near:#writer_thought 0 53
        near:#writer_to 112 0 near:#writer_told 0 65 near:#writer_train 0 -57
        near:#writer_want -42 34 near:#writer_was -33 30 near:#writer_what 36 -71
        near:#writer_will 148 -109 near:#writer_with -70 84 near:#writer_work -34 50
        near:#writer_would 40 -117 near:#writer_writ 0 -97 near:#writer_you 14 -44
        near:#writer_your -104 61 near:#you_a 40 -31 near:#you_about 0 -34 near:#you_and 75 1
        near:#you_are 0 54 near:#you_ask 0 -59 near:#you_at 0 -23 near:#you_call -38 0
        near:#you_can 70 0 near:#you_choos 90 0 near:#you_down 64 0 near:#you_for 0 -83
        near:#you_had 0 44 near:#you_have -87 -71 near:#you_i 76 -57 near:#you_in -82 107
        near:#you_is 93 0 near:#you_it 76 -47 near:#you_kid 62 0 near:#you_know 0 44
        near:#you_let 45 0 near:#you_like -40 71 near:#you_me 0 -91 near:#you_might 0 -45
        near:#you_my 64 -31 near:#you_own 0 81 near:#you_patient 0 -85 near:#you_peopl 0 98
        near:#you_pick 104 -60 near:#you_put 0 80 near:#you_say 0 -58 near:#you_student -82 72
        near:#you_tell 0 -48 near:#you_to -37 81 near:#you_who -65 0 near:#you_with 0 51
        near:#you_would -75 0 near:#you_you 0 78 near:#you_your -66 24 near:'s_#common 0 -45
        near:a_#accessVerb 0 -125 near:a_#anyone 93 -60 near:a_#benefit 0 -60
        near:a_#capacity -47 0 near:a_#certain 31 73 near:a_#comer 0 -30 near:a_#common -15 -3
        near:a_#ending 0 -23 near:a_#food 61 -66 near:a_#gap 0 40 near:a_#giveVerb 0 -58
        near:a_#goVerb 5 -67 near:a_#hedge 27 -54 near:a_#meetVerb 59 -95 near:a_#meeting 226 -127
        near:a_#moveVerb 59 -112 near:a_#number 22 -37 near:a_#passVerb 0 -89 near:a_#past -15 0
        near:a_#people 68 -132 near:a_#praise 0 -27 near:a_#profession -56 52 near:a_#relative 54 0
        near:a_#resource -25 -46 near:a_#seat -54 48 near:a_#sign -25 0 near:a_#span -74 58
        near:a_#third 0 -73 near:a_#time 52 -62 near:a_#title 0 62 near:a_#token -45 0
        near:a_#wantVerb 53 0 near:a_#work -44 53 near:a_#writer -64 0 near:a_#you 0 -43
        near:about_#common 0 -25 near:about_#you 0 -59 near:after_#common 0 -33
        near:after_#time 52 0 near:all_#common 43 0 near:alway_#common 0 56
        near:am_#accessVerb 58 -56 near:am_#anyone 0 75 near:am_#benefit 48 0 near:am_#common 6 81
        near:am_#outcome 75 0 near:am_#people 0 63 near:am_#time 65 -44 near:am_#wantVerb 0 71
        near:an_#capacity 111 -74 near:an_#resource 111 -72 near:an_#seat 88 -58
        near:an_#span 110 -67 near:an_#time 110 -71 near:an_#treatment 88 -65
        near:and_#accessVerb 0 40 near:and_#anyone -22 0 near:and_#benefit 105 0
        near:and_#capacity 0 -65 near:and_#certain -61 29 near:and_#comer 0 -87
        near:and_#common -55 -107 near:and_#credential -41 41 near:and_#ending -137 112
        near:and_#giveVerb 72 -25 near:and_#goVerb 74 -38 near:and_#hedge 24 -98
        near:and_#meetVerb 38 -33 near:and_#meeting -79 0 near:and_#modal 191 -54
        near:and_#moveVerb -61 -43 near:and_#named 0 26 near:and_#negation -76 91
        near:and_#noticing 27 0 near:and_#number 37 -50 near:and_#outcome 37 -15
        near:and_#past -55 -9 near:and_#resource 61 -53 near:and_#seat -45 0
        near:and_#sendVerb 0 92 near:and_#span 0 -74 near:and_#third -69 0 near:and_#time 0 -68
        near:and_#universal -63 32 near:and_#wantVerb 51 0 near:and_#we 0 -48
        near:and_#writer 0 -18 near:and_#you 0 61 near:any_#common 30 -93 near:any_#span 82 -112
        near:any_#time 137 -178 near:are_#accessVerb 0 46 near:are_#common 45 0
        near:are_#praise 0 104 near:are_#writer 0 -66 near:as_#common -42 44 near:as_#hedge 0 95
        near:as_#noticing 0 63 near:as_#praise 0 83 near:as_#you -56 85 near:ask_#common -50 0
        near:at_#anyone -140 0 near:at_#capacity 75 0 near:at_#certain -47 0 near:at_#common 0 -63
        near:at_#hedge -94 0 near:at_#moveVerb -75 0 near:at_#named 50 0 near:at_#number 292 -238
        near:at_#outcome 0 -33 near:at_#time 0 -88 near:at_#universal -47 0 near:at_#you 69 0
        near:be_#benefit -20 -60 near:be_#common 0 -55 near:be_#hedge -52 0
        near:be_#noticing -67 74 near:be_#number -73 0 near:be_#outcome 50 0 near:be_#past -80 52
        near:be_#praise -50 0 near:be_#wantVerb -42 0 near:be_#you -98 41 near:been_#common 0 16
        near:befor_#common -49 0 near:by_#seat 0 -52 near:by_#you 58 0 near:can_#accessVerb 103 0
        near:can_#common 188 -95 near:can_#credential 0 -55 near:can_#ending 109 -52
        near:can_#goVerb 0 -50 near:can_#meetVerb 144 -108 near:can_#moveVerb 0 -51
        near:can_#noticing 80 0 near:can_#writer 0 -48 near:can_#you 84 0 near:choos_#common 79 0
        near:choos_#span 140 0 near:choos_#time 140 0 near:come_#common 138 -54
        near:come_#ending 91 0 near:come_#meetVerb 103 0 near:come_#noticing 85 0
        near:come_#you 55 -58 near:could_#benefit -56 0 near:could_#common 73 -42
        near:could_#ending 45 -56 near:could_#giveVerb 35 0 near:could_#goVerb 67 -92
        near:could_#meetVerb 118 -120 near:could_#moveVerb 103 -71 near:could_#outcome 0 -41
        near:could_#passVerb 57 0 near:could_#we 68 -58 near:could_#writer 40 -48
        near:could_#you 0 -83 near:do_#outcome 0 43 near:every_#common 0 43
        near:first_#span -118 78 near:for_#anyone 0 88 near:for_#certain 0 35 near:for_#comer 0 85
        near:for_#common 0 -37 near:for_#food 46 -85 near:for_#meeting 81 -66 near:for_#number 0 86
        near:for_#past 0 50 near:for_#people -56 108 near:for_#seat -37 0 near:for_#span -20 56
        near:for_#third 31 0 near:for_#treatment 0 43 near:for_#universal 0 37 near:for_#you 30 29
        near:four_#common 0 -49 near:good_#common 43 0 near:had_#noticing 0 70 near:had_#past 0 115
        near:has_#common -46 -53 near:has_#past -54 0 near:have_#accessVerb 44 55
        near:have_#certain -49 71 near:have_#comer 0 69 near:have_#common -131 91
        near:have_#ending 0 21 near:have_#giveVerb -33 0 near:have_#meetVerb -42 27
        near:have_#meeting 0 -32 near:have_#moveVerb 111 0 near:have_#negation -35 0
        near:have_#noticing -78 73 near:have_#number -35 22 near:have_#passVerb -41 101
        near:have_#past -47 82 near:have_#praise 0 50 near:have_#resource 89 -58
        near:have_#seat 43 0 near:have_#span -69 0 near:have_#time -37 0
        near:have_#universal -43 52 near:have_#work 59 -78 near:have_#you 53 0
        near:hear_#common 0 -95 near:her_#common 97 0 near:hour_#you 95 0 near:how_#ending 93 -77
        near:how_#moveVerb 69 -64 near:how_#past 82 0 near:how_#you 53 -30
        near:i_#accessVerb 177 -111 near:i_#anyone 0 68 near:i_#benefit 79 -57
        near:i_#certain 0 -30 near:i_#comer 0 -28 near:i_#common -223 156 near:i_#credential -15 56
        near:i_#ending -26 -4 near:i_#final 60 30 near:i_#gap 70 0 near:i_#giveVerb -32 -123
        near:i_#goVerb 36 -42 near:i_#growth 0 -19 near:i_#hedge 63 34 near:i_#meetVerb 111 -187
        near:i_#meeting -38 -53 near:i_#modal 139 -206 near:i_#moveVerb 103 -123
        near:i_#negation -104 24 near:i_#noticing -45 34 near:i_#number 0 49
        near:i_#outcome 202 -72 near:i_#passVerb -60 139 near:i_#past -119 115 near:i_#place 0 63
        near:i_#praise -72 119 near:i_#profession 0 81 near:i_#resource 60 -58 near:i_#seat 43 -56
        near:i_#sendVerb -45 92 near:i_#third -31 82 near:i_#time 0 -37 near:i_#universal -16 -31
        near:i_#vacant 74 0 near:i_#wantVerb -119 88 near:i_#work 50 -63 near:i_#writer 43 85
        near:i_#you -78 -40 near:if_#certain 0 69 near:if_#modal 77 53 near:if_#past 0 -45
        near:in_#accessVerb 121 -39 near:in_#common -94 -16 near:in_#final 61 0
        near:in_#hedge 62 -62 near:in_#number -24 34 near:in_#outcome 0 -40 near:in_#past 0 43
        near:in_#place 0 -40 near:in_#seat 41 0 near:in_#span -61 55 near:in_#time -41 51
        near:in_#treatment 0 47 near:in_#work 45 -39 near:in_#writer 0 -99
        near:is_#accessVerb -52 0 near:is_#certain -64 65 near:is_#common 0 -75
        near:is_#ending -38 -75 near:is_#gap 0 50 near:is_#goVerb -76 0 near:is_#meetVerb -71 0
        near:is_#moveVerb -71 0 near:is_#negation -52 89 near:is_#number 68 0 near:is_#outcome 0 74
        near:is_#past -60 0 near:is_#people 0 -78 near:is_#praise 0 -17 near:is_#time 46 0
        near:is_#universal -61 73 near:is_#vacant 0 41 near:is_#writer 82 -37 near:is_#you -30 45
        near:it_#accessVerb 0 -77 near:it_#benefit -61 0 near:it_#certain -55 30
        near:it_#common 21 0 near:it_#final 51 0 near:it_#gap 0 76 near:it_#giveVerb 54 0
        near:it_#hedge -14 0 near:it_#meetVerb 0 47 near:it_#modal -64 0 near:it_#negation 0 73
        near:it_#outcome -55 93 near:it_#past -38 82 near:it_#universal -50 43 near:it_#you 0 53
        near:kid_#common 59 0 near:last_#time 81 0 near:let_#anyone 78 0 near:let_#common 50 -45
        near:let_#meetVerb 52 -53 near:let_#noticing 93 0 near:let_#writer 113 -88
        near:let_#you 42 0 near:like_#anyone -63 73 near:like_#common 22 -22
        near:like_#meetVerb 116 -51 near:like_#noticing 59 -82 near:like_#you 63 0
        near:look_#common 0 73 near:love_#meetVerb 100 0 near:made_#common 0 67
        near:may_#common -76 28 near:may_#meetVerb 0 -41 near:may_#writer 85 -105
        near:me_#certain 0 84 near:me_#common -47 36 near:me_#ending 0 50 near:me_#goVerb 74 0
        near:me_#hedge 37 -39 near:me_#meetVerb 65 0 near:me_#outcome 63 0 near:me_#time 0 -45
        near:me_#universal 0 115 near:me_#you 0 64 near:might_#ending 0 -45 near:more_#common 0 95
        near:my_#common -62 33 near:my_#ending 0 -66 near:my_#meetVerb 0 -39
        near:my_#moveVerb 0 -19 near:my_#named 0 61 near:my_#number 0 -54 near:my_#people 0 1
        near:my_#praise 0 60 near:my_#relative -61 71 near:my_#resource -47 0 near:my_#seat -30 -26
        near:my_#span -53 0 near:my_#token 0 84 near:my_#writer 0 49 near:name_#common 132 0
        near:name_#span 105 0 near:name_#time 105 0 near:never_#common 0 -66 near:new_#common 0 34
        near:next_#common 0 -81 near:no_#accessVerb 0 50 near:no_#common 0 55
        near:no_#wantVerb 0 62 near:not_#accessVerb 0 -37 near:not_#common -28 -60
        near:not_#ending 30 0 near:not_#people 0 61 near:not_#third 0 -62 near:not_#writer 0 71
        near:of_#accessVerb -52 0 near:of_#anyone 71 -71 near:of_#comer 56 0 near:of_#common -73 61
        near:of_#hedge 0 39 near:of_#meetVerb 51 0 near:of_#named 0 -33 near:of_#outcome -67 57
        near:of_#past -54 0 near:of_#people 0 -55 near:of_#praise 0 -66 near:of_#seat 0 91
        near:of_#span -51 0 near:of_#third 0 -33 near:of_#universal 0 40 near:of_#work 0 37
        near:of_#writer 27 -29 near:of_#you -11 72 near:on_#certain 44 -69 near:on_#common 62 -119
        near:on_#ending 0 -56 near:on_#goVerb -53 0 near:on_#meeting -65 0 near:on_#number 92 -116
        near:on_#outcome 0 -84 near:on_#resource -96 67 near:on_#seat 0 73 near:on_#sign -53 0
        near:on_#span 0 -45 near:on_#time 148 -211 near:on_#universal 44 -45 near:on_#writer 0 -23
        near:on_#you -22 47 near:one_#anyone 40 0 near:one_#common -106 55 near:one_#meetVerb 0 90
        near:one_#span 0 57 near:one_#third 56 0 near:one_#writer 0 56 near:or_#common 130 -70
        near:or_#goVerb 0 -59 near:or_#negation -104 0 near:or_#span 49 -80 near:or_#time 83 -202
        near:or_#writer 0 -50 near:or_#you 64 0 near:other_#common 0 -74 near:own_#common 0 46
        near:patient_#common 0 60 near:peopl_#common -32 -73 near:peopl_#noticing 0 -59
        near:peopl_#writer 55 0 near:pick_#common 108 0 near:pick_#span 100 0 near:pick_#time 100 0
        near:pleas_#common 0 88 near:say_#common 55 -21 near:see_#common 0 -54
        near:see_#hedge -92 0 near:send_#anyone 0 62 near:send_#third 0 81 near:she_#common -36 59
        near:she_#ending -50 75 near:she_#past -64 83 near:should_#common 0 29 near:so_#common 92 0
        near:so_#modal -50 0 near:so_#praise 0 41 near:so_#writer -35 0 near:so_#you 46 -87
        near:some_#common 0 -69 near:some_#moveVerb -96 0 near:some_#span 0 -53
        near:some_#time 0 -58 near:student_#common 0 77 near:tell_#writer 0 -101
        near:tell_#you 38 -27 near:ten_#common 53 0 near:ten_#meeting 83 0 near:ten_#span 64 0
        near:than_#writer 0 70 near:thank_#you -52 26 near:that_#accessVerb 0 99
        near:that_#anyone 0 53 near:that_#benefit -60 67 near:that_#certain 0 -63
        near:that_#comer -50 0 near:that_#common 4 0 near:that_#ending 0 72 near:that_#goVerb 0 94
        near:that_#hedge 0 62 near:that_#meetVerb 46 0 near:that_#meeting 73 0
        near:that_#modal -41 39 near:that_#moveVerb 36 74 near:that_#negation 61 -54
        near:that_#noticing -47 100 near:that_#past -23 74 near:that_#people -101 0
        near:that_#universal 0 -45 near:that_#we 0 49 near:that_#you 48 0
        near:the_#accessVerb -98 147 near:the_#anyone -47 75 near:the_#benefit 0 66
        near:the_#capacity 101 -48 near:the_#certain -23 -57 near:the_#comer 37 -53
        near:the_#common -68 76 near:the_#ending -81 -62 near:the_#final 0 -53 near:the_#gap 86 53
        near:the_#giveVerb -43 0 near:the_#goVerb -15 0 near:the_#hedge 49 -44
        near:the_#meetVerb -97 0 near:the_#meeting 0 52 near:the_#modal 58 -28
        near:the_#moveVerb -57 24 near:the_#named 28 -63 near:the_#noticing -25 38
        near:the_#number 111 -54 near:the_#outcome -25 0 near:the_#passVerb 0 -152
        near:the_#past -164 93 near:the_#people 55 62 near:the_#place 15 0 near:the_#praise -62 66
        near:the_#relative -41 0 near:the_#resource -60 93 near:the_#sign -50 -32
        near:the_#span 147 -157 near:the_#time 118 -99 near:the_#token -79 57
        near:the_#treatment -63 0 near:the_#vacant 48 0 near:the_#work 0 20 near:the_#writer -97 74
        near:the_#you -157 120 near:their_#common 0 -49 near:them_#common 54 0 near:then_#past 0 48
        near:ther_#certain 0 63 near:ther_#negation -52 92 near:ther_#universal 0 56
        near:they_#ending 0 -24 near:they_#meetVerb 0 -42 near:thi_#common 0 25 near:thi_#time 64 0
        near:think_#third 0 77 near:thought_#you 0 72 near:thre_#common 0 -41
        near:time_#common -50 64 near:to_#accessVerb 0 34 near:to_#anyone -38 70
        near:to_#certain -52 0 near:to_#common -32 74 near:to_#ending 61 -8 near:to_#final 0 60
        near:to_#giveVerb 0 102 near:to_#goVerb 221 0 near:to_#growth 0 -56 near:to_#hedge 0 -52
        near:to_#meetVerb 366 -100 near:to_#meeting 46 0 near:to_#moveVerb 66 0
        near:to_#noticing 142 -80 near:to_#number -46 58 near:to_#outcome 0 48
        near:to_#passVerb 0 -59 near:to_#people -62 140 near:to_#resource 0 69 near:to_#seat 0 37
        near:to_#sendVerb -77 54 near:to_#third -39 -39 near:to_#time -59 -39
        near:to_#treatment 68 0 near:to_#universal 0 6 near:to_#work 0 -47 near:to_#writer -85 -99
        near:to_#you 100 0 near:tuesday_#time 0 -50 near:two_#common -50 63 near:two_#people 0 65
        near:us_#moveVerb 91 0 near:want_#common 0 66 near:want_#noticing 0 61
        near:was_#common -42 48 near:was_#number 0 60 near:we_#common -57 0 near:we_#ending 0 -65
        near:we_#giveVerb -56 0 near:we_#goVerb 56 0 near:we_#meetVerb 0 -15 near:we_#meeting 0 -47
        near:we_#noticing 0 54 near:we_#past 0 -63 near:we_#resource 0 -61 near:we_#wantVerb 0 59
        near:we_#work 54 -56 near:what_#benefit 69 -59 near:what_#common 42 -76
        near:what_#credential 61 -42 near:what_#modal 56 0 near:what_#noticing 45 0
        near:what_#writer 39 -41 near:what_#you 55 -48 near:when_#common -71 77
        near:when_#moveVerb 0 48 near:when_#past 0 65 near:whenever_#common -69 92
        near:which_#common 62 -76 near:who_#accessVerb -68 39 near:who_#common -53 58
        near:who_#ending 0 -121 near:who_#giveVerb 0 69 near:who_#goVerb -66 94
        near:who_#modal -59 71 near:who_#noticing -51 0 near:who_#outcome -34 0
        near:who_#past -43 0 near:will_#accessVerb 0 -49 near:will_#benefit -89 72
        near:will_#common -82 0 near:will_#ending -116 -45 near:will_#giveVerb 73 0
        near:will_#goVerb 84 -39 near:will_#hedge -103 0 near:will_#meetVerb 0 -84
        near:will_#moveVerb 28 -19 near:will_#noticing -113 0 near:will_#wantVerb -81 0
        near:will_#you 0 -50 near:with_#anyone -50 0 near:with_#common 60 -141
        near:with_#number 0 -35 near:with_#passVerb 0 -66 near:with_#third -74 73
        near:with_#writer 56 60 near:would_#accessVerb 0 -18 near:would_#anyone 56 -57
        near:would_#benefit 262 -186 near:would_#common 204 -175 near:would_#ending 34 -58
        near:would_#giveVerb 31 -93 near:would_#meetVerb 136 -53 near:would_#meeting -80 0
        near:would_#moveVerb -76 -63 near:would_#noticing 112 -36 near:would_#number 65 0
        near:would_#outcome 104 -75 near:would_#passVerb 0 -64 near:would_#past -53 0
        near:would_#people 0 -59 near:would_#praise 0 -37 near:would_#third -70 0
        near:would_#wantVerb 168 -137 near:would_#writer 0 -29 near:would_#you 0 -41
        near:year_#writer 0 51 near:you_#accessVerb -57 112 near:you_#anyone -54 96
        near:you_#benefit -47 85 near:you_#certain -49 109 near:you_#comer 0 35
        near:you_#common -86 38 near:you_#ending 63 -94 near:you_#final 55 0 near:you_#food 30 -88
        near:you_#giveVerb -70 63 near:you_#goVerb -50 123 near:you_#growth 0 90
        near:you_#hedge -4 77 near:you_#meetVerb -77 0 near:you_#meeting -28 -19
        near:you_#modal -25 -22 near:you_#negation 0 88 near:you_#noticing -61 -18
        near:you_#outcome 0 -52 near:you_#passVerb -99 40 near:you_#past -18 162
        near:you_#people -63 0 near:you_#praise 0 126 near:you_#resource 0 -75 near:you_#span 54 0
        near:you_#third -47 42 near:you_#time 59 -20 near:you_#universal -104 136
        near:you_#wantVerb -98 103 near:you_#writer 18 -94 near:you_#you -67 52
        near:your_#accessVerb -53 0 near:your_#anyone -129 89 near:your_#benefit 0 -49
        near:your_#capacity 61 -75 near:your_#common 120 -25 near:your_#ending -106 43
        near:your_#giveVerb 0 -61 near:your_#goVerb -94 74 near:your_#hedge -46 -62
        near:your_#meetVerb -65 43 near:your_#meeting -55 0 near:your_#modal 0 -66
        near:your_#moveVerb -90 0 near:your_#noticing 0 -43 near:your_#passVerb 84 0
        near:your_#past 0 33 near:your_#people 41 0 near:your_#praise 0 -68
        near:your_#resource -113 0 near:your_#seat 0 -63 near:your_#sign -38 49
        near:your_#span 30 -35 near:your_#time 0 -24 near:your_#treatment -43 0
        near:your_#universal 0 58 near:your_#work -71 0 near:your_#writer 151 -47
        near:your_#you 0 26 pair:^_a 188 -60 pair:^_any 125 -134 pair:^_coff 100 -61
        pair:^_come 160 0 pair:^_could 150 -135 pair:^_he 0 -45 pair:^_i -79 -74 pair:^_it -165 0
        pair:^_let 80 0 pair:^_may 14 -87 pair:^_might 92 0 pair:^_my -33 0 pair:^_name 121 0
        pair:^_no -87 101 pair:^_pleas 0 94 pair:^_shall 67 0 pair:^_she -38 69 pair:^_thank -68 0
        pair:^_that 51 0 pair:^_the -159 114 pair:^_ther -83 0 pair:^_they -111 0 pair:^_we -131 59
        pair:^_what -62 0 pair:^_whenever -107 0 pair:^_would 115 -139 pair:^_you -212 138
        pair:^_your -38 -107 pair:a_coff 47 -41 pair:a_free 70 0 pair:a_word 145 0
        pair:after_the 78 -49 pair:am_a -36 0 pair:am_in 113 0 pair:an_hour 119 -83 pair:and_i 57 0
        pair:and_it -74 31 pair:and_my 0 -52 pair:and_that -39 0 pair:and_the 0 -33
        pair:and_would 105 0 pair:and_you 37 0 pair:and_your 0 103 pair:any_day 54 -75
        pair:around_the -112 0 pair:as_you -59 63 pair:ask_you 68 0 pair:at_a 0 -55
        pair:at_the 148 -4 pair:at_your 61 0 pair:be_at 69 0 pair:be_in 88 0 pair:be_the 87 0
        pair:buy_you 0 -56 pair:by_the 0 -67 pair:call_$ 47 0 pair:call_it -84 0 pair:can_do 0 -64
        pair:choos_the 117 0 pair:coff_$ 43 -79 pair:come_and 80 0 pair:come_in -78 0
        pair:come_to 42 -89 pair:could_come 65 0 pair:could_i 58 -70 pair:could_we 83 -59
        pair:day_$ 14 0 pair:do_$ 0 55 pair:do_not -8 0 pair:for_a 29 -29 pair:for_it -48 0
        pair:for_them 72 0 pair:for_you 75 0 pair:for_your 0 74 pair:from_you -77 69
        pair:glad_to 64 0 pair:happy_to 55 0 pair:have_a -31 -107 pair:have_been -31 0
        pair:have_got 60 0 pair:hear_from 0 73 pair:hope_that -56 0 pair:how_you 123 -58
        pair:i_am 17 -42 pair:i_can 43 -60 pair:i_come 0 -56 pair:i_could 81 -99 pair:i_do -28 51
        pair:i_have 1 0 pair:i_hope -106 109 pair:i_keep 0 55 pair:i_know -71 0 pair:i_see -96 0
        pair:i_think 50 0 pair:i_want -49 0 pair:i_was -37 0 pair:i_will 232 -120 pair:i_work 0 72
        pair:i_would 21 -181 pair:i_writ 0 -70 pair:if_we 0 -65 pair:if_you 0 52 pair:in_a -79 0
        pair:in_my 0 -38 pair:in_the -119 102 pair:in_your 21 0 pair:is_the 53 122 pair:it_$ -19 59
        pair:it_and 0 -74 pair:it_at 83 0 pair:it_in 0 -58 pair:it_is -82 167 pair:it_to 0 46
        pair:it_was -42 108 pair:it_will 0 81 pair:it_would 0 -100 pair:know_that 0 43
        pair:know_what 0 -60 pair:let_me 159 -103 pair:like_to 90 -74 pair:love_to 146 0
        pair:lunch_$ 0 -92 pair:may_i 119 -110 pair:me_$ 67 0 pair:me_to -93 82 pair:my_own 0 -33
        pair:my_wife 0 85 pair:night_$ -93 0 pair:of_a 0 -85 pair:of_it 0 59 pair:of_the -23 0
        pair:of_them 51 -58 pair:of_thes -99 0 pair:of_us 62 0 pair:of_you -53 48 pair:of_your 82 0
        pair:on_a 0 -36 pair:on_it 0 -88 pair:on_monday 0 -55 pair:on_the -61 0 pair:on_your -63 97
        pair:one_$ -38 0 pair:out_to 120 0 pair:over_a 107 0 pair:over_the 69 0 pair:pick_the 102 0
        pair:school_$ -80 0 pair:see_the 72 0 pair:tell_me 0 -79 pair:tell_you 0 -93
        pair:ten_minut 117 0 pair:thank_you -73 31 pair:that_i -89 0 pair:that_is 65 -74
        pair:that_the -44 0 pair:that_you 85 54 pair:that_your -75 -43 pair:the_day 60 -49
        pair:the_library 93 0 pair:the_morn 118 0 pair:the_one -58 26 pair:the_other 0 -93
        pair:the_peopl 81 -56 pair:the_whol -60 52 pair:them_$ 0 75 pair:ther_is -110 94
        pair:they_are -51 0 pair:they_would 0 45 pair:time_$ 63 0 pair:time_for 86 0
        pair:to_be 0 -2 pair:to_come 121 0 pair:to_hear -46 0 pair:to_it 86 0 pair:to_me -27 -69
        pair:to_say 0 -42 pair:to_see 107 0 pair:to_send -91 83 pair:to_sit 68 0 pair:to_tell 0 -94
        pair:to_the 66 0 pair:to_writ 0 130 pair:to_you -51 0 pair:told_the 0 70 pair:use_it 0 78
        pair:want_to -62 38 pair:was_the 0 85 pair:way_$ 125 0 pair:we_have 0 -73
        pair:what_i 75 -61 pair:what_you 0 -47 pair:when_you -39 49 pair:whenever_you -83 69
        pair:wher_i -69 0 pair:who_has 0 -112 pair:who_is 0 -103 pair:will_be 131 0
        pair:will_not 0 -57 pair:with_a 0 -19 pair:with_me 65 58 pair:with_my 0 58
        pair:with_the -70 0 pair:word_from 114 0 pair:work_with 0 43 pair:would_be 0 -190
        pair:would_have -46 0 pair:would_like 91 -85 pair:would_love 105 0 pair:would_you -5 -37
        pair:writ_back 0 93 pair:year_$ -64 72 pair:you_a 0 -56 pair:you_and 56 0
        pair:you_are 86 37 pair:you_ask 0 -60 pair:you_choos 129 0 pair:you_do 0 51
        pair:you_for -35 0 pair:you_have -65 -48 pair:you_know -67 0 pair:you_let 0 -56
        pair:you_like 0 69 pair:you_to 50 0 pair:you_will -55 0 pair:you_would -33 0
        pair:your_own 0 89 pair:your_patient 0 -65 pair:your_peopl 0 87 pair:your_student -106 77
        some:#accessVerb 117 -21 some:#anyone -13 -48 some:#benefit -186 48 some:#capacity 250 -230
        some:#certain 0 15 some:#comer 0 -148 some:#common -137 51 some:#credential 85 58
        some:#ending -126 -32 some:#final 70 49 some:#food 374 -379 some:#gap 65 -12
        some:#giveVerb 3 0 some:#goVerb 153 -45 some:#growth -36 67 some:#hedge -35 -117
        some:#hollow 0 -75 some:#meetVerb 379 -276 some:#meeting 786 -339 some:#modal 280 -352
        some:#month 81 0 some:#moveVerb 268 -134 some:#named -115 112 some:#negation -216 123
        some:#noticing -206 132 some:#number 177 -120 some:#outcome -43 9 some:#passVerb 35 -9
        some:#past -357 121 some:#people -81 -82 some:#place 83 -90 some:#praise -63 13
        some:#profession -160 82 some:#relative -146 136 some:#resource -259 0 some:#seat 2 -50
        some:#sendVerb -216 141 some:#sign 119 0 some:#social 0 71 some:#span 238 -132
        some:#symptom -44 0 some:#takeVerb -47 0 some:#third -275 56 some:#time 471 -504
        some:#title -56 16 some:#token 95 61 some:#treatment -104 0 some:#universal -137 113
        some:#vacant 79 -49 some:#wantVerb -110 143 some:#we 36 -74 some:#work -37 -34
        some:#writer 23 -94 some:#you 97 0 wish:I_be 44 -28 wish:I_bring 83 0 wish:I_come 58 -55
        wish:I_do 76 -53 wish:I_like 56 -58 wish:I_love 86 0 word:'s 0 -37 word:9th 110 0
        word:a 159 -226 word:about 201 -126 word:add -95 0 word:after 150 -241
        word:afternoon 119 -89 word:again 0 22 word:age -119 0 word:all -2 59 word:also -74 46
        word:alway -84 77 word:am 15 -52 word:an 138 -111 word:and -72 -25 word:another 61 0
        word:answer -137 138 word:anxiety -104 122 word:any 227 -163 word:anyth 0 65
        word:are -115 41 word:around -98 0 word:as -80 78 word:ask 120 0 word:at 466 -206
        word:attach 0 97 word:back 0 51 word:bar 85 0 word:be 0 -63 word:becaus 0 -67
        word:been -157 0 word:befor -36 -138 word:bell 98 0 word:bench 50 0 word:better 92 0
        word:book 61 0 word:both -32 0 word:box -116 0 word:breath 75 0 word:bring 300 -175
        word:bus 0 -76 word:but -33 0 word:buy 64 -72 word:by 89 -153 word:call -129 0
        word:can 158 -40 word:card -158 59 word:chair 0 -38 word:charg -64 0 word:chart -99 0
        word:child -74 0 word:children 125 0 word:choos 458 -95 word:client 81 -115
        word:clinic 38 -48 word:clos -108 0 word:coff 231 -235 word:come 295 -180 word:company 80 0
        word:conferenc 121 0 word:connect -147 0 word:consult 0 -72 word:copy -71 90
        word:could 265 -239 word:counselor -42 43 word:county -46 0 word:coupl 71 -81
        word:cover -81 0 word:date 122 0 word:day 206 -143 word:did 46 0 word:do 52 0
        word:doe 59 -96 word:dog 89 0 word:doing 0 -72 word:done 0 88 word:door -58 78
        word:down 169 -63 word:drop 277 -53 word:e 189 0 word:each 0 -45 word:ear 167 -79
        word:early 72 -47 word:eight 98 0 word:enclos 0 106 word:end 0 -78 word:even 91 -75
        word:evening 0 -63 word:ever -37 0 word:every -144 1 word:everybody 83 0 word:explain 78 0
        word:family -90 41 word:few 0 55 word:find 135 -95 word:first -159 0 word:five 35 0
        word:for -40 57 word:four 0 -94 word:free 45 -23 word:friday 146 -118 word:from 147 37
        word:get -141 0 word:give -57 0 word:glad 0 52 word:go -205 0 word:goe 89 -96
        word:gone 0 -95 word:good -56 95 word:got 70 0 word:grief 0 72 word:group -48 0
        word:had -77 162 word:half 0 74 word:hand -75 -50 word:happy 68 0 word:has -73 -54
        word:have -47 -48 word:he -104 0 word:head 0 -81 word:hear -87 -111 word:heard 0 -74
        word:help -40 -43 word:her 112 104 word:him -165 0 word:his -39 -40 word:hold -65 56
        word:holiday -148 0 word:home 0 -126 word:hope -165 134 word:hour 13 -122 word:hous 64 0
        word:how 109 -67 word:i 47 -90 word:if 0 -77 word:in -130 20 word:into 0 -57 word:is -44 69
        word:it -90 113 word:judg 0 82 word:just 99 0 word:keep 4 59 word:kid 78 -84
        word:know -147 13 word:late 0 -84 word:learn 109 -69 word:leav -36 -58 word:left -85 0
        word:let 357 -113 word:letter -38 0 word:library 127 0 word:light -60 0 word:like 55 -37
        word:list -149 0 word:listen 0 -69 word:littl 0 36 word:long 38 0 word:look 0 134
        word:love 78 0 word:lunch 160 -200 word:made 0 78 word:mail 59 110 word:man 88 -51
        word:many -76 0 word:me 108 -47 word:member 0 68 word:men -96 0 word:met -61 0
        word:might 67 -131 word:mine 44 -32 word:minut 276 -59 word:monday 0 -64 word:month 53 -48
        word:more 76 108 word:morn 277 -80 word:morning 0 -78 word:most 26 0 word:mother 0 68
        word:must -70 0 word:my 86 -19 word:myself 0 -47 word:nam 0 -58 word:name 291 -68
        word:need -57 70 word:never -64 0 word:new -8 71 word:next 137 -167 word:night -144 -74
        word:no -92 114 word:nobody -45 26 word:noon 32 -86 word:not -178 0 word:noth -40 70
        word:now -132 74 word:number -102 0 word:o'clock 146 -99 word:of -202 79 word:off 64 0
        word:offer -103 0 word:offic -27 31 word:often 0 89 word:on 92 -121 word:once -41 0
        word:one 16 16 word:only -95 0 word:open 0 46 word:or 192 -297 word:order 74 0
        word:other -17 -152 word:our -77 0 word:out 6 68 word:over 272 -56 word:own -68 63
        word:page -105 95 word:paper -50 0 word:part 0 -60 word:patient -6 -85 word:peopl -2 0
        word:person 92 0 word:phon 43 0 word:pick 459 -141 word:plac 15 0 word:play -73 0
        word:pleas 63 131 word:point -166 0 word:present 0 -81 word:promis -144 0 word:put 112 5
        word:question 96 0 word:quiet 0 -52 word:reach -106 0 word:read -146 144
        word:remember -61 0 word:reply -191 159 word:return 0 -64 word:ride 168 0 word:right 65 0
        word:ring 0 -59 word:room 136 0 word:row 66 0 word:run 101 -117 word:said -14 60
        word:same -24 38 word:sat -109 57 word:saturday 87 -77 word:saw 0 -37 word:say 119 -82
        word:school -95 -46 word:season -81 0 word:seat 71 0 word:see 134 -19 word:seen -86 0
        word:send -204 125 word:seven 0 72 word:shall 67 -109 word:shar -55 53 word:she -173 162
        word:sheet -102 96 word:short 76 110 word:should -139 94 word:show 97 0 word:sinc -108 0
        word:sit 113 -67 word:sleep -47 0 word:small 82 0 word:so -5 -115 word:some -37 -52
        word:somebody -65 62 word:someon -80 0 word:someth 40 -118 word:sometim -110 104
        word:soup 110 0 word:spar 0 -45 word:speak -74 0 word:stand -79 0 word:start 0 -17
        word:still 0 -40 word:stop 39 0 word:street 0 -81 word:student -190 105 word:such 0 44
        word:suit 116 0 word:summer -100 0 word:sunday 46 -60 word:supper 111 0 word:tabl 0 -29
        word:take -124 66 word:talk 97 -119 word:taught 98 0 word:tea 87 -43 word:team 79 0
        word:telephon 68 0 word:tell 78 -65 word:ten 145 -31 word:than -95 91 word:thank -143 76
        word:thankful -118 0 word:that -77 16 word:the -27 -83 word:their -91 0 word:them -26 0
        word:then 67 -40 word:ther 189 0 word:therapist -64 55 word:thes -157 100 word:they 0 -72
        word:thi -68 131 word:thing -63 47 word:think 0 154 word:thirty -58 118 word:thos 54 -63
        word:thought -84 61 word:thre -62 -107 word:thursday 67 -112 word:time 168 0 word:to -22 75
        word:told -104 101 word:too -75 0 word:train 62 -105 word:treat 64 0 word:try -101 0
        word:tuesday 142 -40 word:turn -60 0 word:twenty 111 0 word:twic -61 0 word:two -114 27
        word:until -59 0 word:up -13 0 word:us 112 0 word:use -108 111 word:very 0 -54
        word:visit -180 74 word:wait -50 0 word:walk 162 -39 word:want 0 124 word:was -108 82
        word:watch 229 0 word:way 103 -86 word:we 86 -135 word:wednesday 78 -75 word:week 69 -28
        word:welcom 42 -83 word:well 68 0 word:what 192 -111 word:whatever 55 0 word:when 96 0
        word:whenever -213 185 word:wher 0 13 word:which 36 -69 word:whichever 172 -84
        word:who -100 -10 word:whol -103 54 word:whom -53 0 word:why -46 0 word:wife 0 106
        word:will 193 -123 word:window 0 89 word:winter -64 0 word:wish -97 0 word:with 90 -143
        word:within -157 0 word:without 0 69 word:word 175 0 word:work -55 67 word:worry 68 0
        word:would 240 -374 word:writ -194 36 word:written 0 -62 word:year -171 113 word:you 61 -53
        word:your -122 60
        """
}
