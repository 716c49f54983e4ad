// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -424 -14
        deed:- 102 -35 deed:-_#modal -94 -25 deed:I -59 -76 deed:I_#modal 0 -71
        deed:I_#past 222 -254 deed:I_am -108 202 deed:I_can -14 35 deed:I_come 0 -49
        deed:I_could 74 0 deed:I_do -165 133 deed:I_have -108 33 deed:I_know -70 53
        deed:I_love 0 62 deed:I_read 65 -108 deed:I_saw 124 -90 deed:I_take 0 75
        deed:I_think -119 0 deed:I_was 0 -47 deed:I_will 28 -34 deed:I_would 62 0 deed:I_writ 0 -61
        deed:My -21 125 deed:My_#anyone 100 -68 deed:My_#comer 115 0 deed:My_#common 54 26
        deed:My_#modal 0 66 deed:My_#relative -112 57 deed:My_#seat 0 -42 deed:My_#sign 0 33
        deed:My_#social -100 88 deed:My_#token 0 65 deed:My_client 114 0 deed:Our 0 34
        deed:They 151 -112 deed:They_#modal 0 -16 deed:They_#past -140 -10 deed:They_are 0 45
        deed:We_#modal 124 -70 deed:You 208 -114 deed:You_#modal -101 -61 deed:You_#past 740 -387
        deed:You_and -91 -57 deed:You_are -124 194 deed:You_at -192 0 deed:You_can 0 -52
        deed:You_do 0 65 deed:You_for -113 0 deed:You_had 139 0 deed:You_have 111 58
        deed:You_know 0 -76 deed:You_let 76 -58 deed:You_said 118 -51 deed:You_say 152 0
        deed:You_told 68 0 deed:Your 557 -234 deed:Your_#anyone -183 69 deed:Your_#comer -74 17
        deed:Your_#common -312 142 deed:Your_#modal -73 128 deed:Your_#passVerb -149 0
        deed:Your_#people -331 70 deed:Your_#praise -89 28 deed:Your_#resource 93 -87
        deed:Your_#seat 0 -49 deed:Your_#sign -190 0 deed:Your_#span -179 0 deed:Your_#time -107 0
        deed:Your_#work 196 -119 deed:Your_client 0 49 mark:digit -27 159 mark:first 538 -11
        mark:last -517 -11 mark:last-but-one -484 -11 mark:last-but-two -206 -11 mark:long 397 -123
        mark:question -188 -273 mark:quoted 1379 -305 mark:second 347 -11 mark:short -319 91
        near:#accessVerb_a 91 -68 near:#accessVerb_about 0 -55 near:#accessVerb_and -119 136
        near:#accessVerb_at 134 -72 near:#accessVerb_county 0 75 near:#accessVerb_day 0 55
        near:#accessVerb_for -71 14 near:#accessVerb_i -93 -93 near:#accessVerb_in 0 -34
        near:#accessVerb_it -17 0 near:#accessVerb_of 109 -102 near:#accessVerb_offic 97 0
        near:#accessVerb_on 45 48 near:#accessVerb_out 0 51 near:#accessVerb_room -99 0
        near:#accessVerb_that 97 -62 near:#accessVerb_the 25 -35 near:#accessVerb_thi -88 61
        near:#accessVerb_to 85 52 near:#accessVerb_who 0 64 near:#accessVerb_with 0 -60
        near:#accessVerb_you 41 0 near:#accessVerb_your 88 -8 near:#anyone_a 63 0
        near:#anyone_and 0 25 near:#anyone_have 0 44 near:#anyone_in -179 90 near:#anyone_is -74 0
        near:#anyone_it -113 0 near:#anyone_of -61 0 near:#anyone_that -87 38
        near:#anyone_the 145 -98 near:#anyone_to 159 -106 near:#anyone_when 174 0
        near:#anyone_who -169 43 near:#anyone_would -123 0 near:#anyone_you -132 6
        near:#benefit_a 71 -47 near:#benefit_for -92 45 near:#benefit_from 108 -90
        near:#benefit_have 0 28 near:#benefit_how 83 0 near:#benefit_i 96 -81
        near:#benefit_if -65 0 near:#benefit_in 0 51 near:#benefit_it 77 0 near:#benefit_of 0 110
        near:#benefit_on 79 0 near:#benefit_that -78 -59 near:#benefit_the 75 -31
        near:#benefit_them -63 0 near:#benefit_to 130 -14 near:#benefit_us 137 0
        near:#benefit_with 0 69 near:#benefit_you -85 103 near:#capacity_and 0 63
        near:#capacity_for 0 52 near:#capacity_the -68 93 near:#certain_a 61 -57
        near:#certain_and -170 81 near:#certain_day -48 0 near:#certain_for 115 0
        near:#certain_in -77 50 near:#certain_it 0 115 near:#certain_of -54 0
        near:#certain_one 0 -30 near:#certain_so 0 66 near:#certain_that -90 40
        near:#certain_the -56 0 near:#certain_to -53 0 near:#comer_and 62 0 near:#comer_in -88 0
        near:#comer_it -126 57 near:#comer_of 0 75 near:#comer_the 21 -53 near:#comer_to 157 -68
        near:#comer_who -41 -27 near:#common_'s 115 -71 near:#common_a 284 -116
        near:#common_about 241 -47 near:#common_after 57 -57 near:#common_all -115 40
        near:#common_alway 0 61 near:#common_am -106 78 near:#common_an 0 35
        near:#common_and -271 95 near:#common_are -56 148 near:#common_as -12 0
        near:#common_ask 56 0 near:#common_at -135 71 near:#common_back 101 -91
        near:#common_be 73 -35 near:#common_befor 0 58 near:#common_better -114 0
        near:#common_but 0 66 near:#common_could -76 0 near:#common_day 0 48
        near:#common_doe -103 0 near:#common_feel -148 0 near:#common_find -78 0
        near:#common_for -34 7 near:#common_free -76 0 near:#common_from 0 -61
        near:#common_good -80 142 near:#common_had 0 60 near:#common_home 73 0
        near:#common_how 58 -43 near:#common_i 18 0 near:#common_if 0 -34 near:#common_in -116 33
        near:#common_is 0 54 near:#common_it -106 -41 near:#common_kid -62 0
        near:#common_know -60 87 near:#common_like -67 0 near:#common_look 83 0
        near:#common_me -110 50 near:#common_might 103 -51 near:#common_mine 0 -72
        near:#common_much 0 40 near:#common_my -93 44 near:#common_name 0 77
        near:#common_night 0 -67 near:#common_not 152 0 near:#common_now 0 37
        near:#common_of -70 224 near:#common_offic -121 63 near:#common_on 0 1
        near:#common_one 44 0 near:#common_or -37 41 near:#common_other 0 -29
        near:#common_out -113 0 near:#common_over -80 62 near:#common_patient 0 -63
        near:#common_practic 0 34 near:#common_run -121 0 near:#common_say -168 91
        near:#common_see 107 -33 near:#common_sit 0 -70 near:#common_so -220 116
        near:#common_somebody -96 0 near:#common_someth 86 0 near:#common_talk 73 -57
        near:#common_tell -158 105 near:#common_that -121 4 near:#common_the 20 18
        near:#common_ther 74 0 near:#common_they 0 -34 near:#common_thi -180 90
        near:#common_thre 66 -98 near:#common_through 0 78 near:#common_time 0 -73
        near:#common_to 0 31 near:#common_us 78 0 near:#common_use 111 0 near:#common_was 121 -67
        near:#common_week -65 0 near:#common_well -116 0 near:#common_what 84 -36
        near:#common_when 0 77 near:#common_who 62 0 near:#common_with 2 34 near:#common_work 0 124
        near:#common_would 79 -93 near:#common_writ 0 -57 near:#common_year -50 17
        near:#common_you 55 159 near:#common_your 0 12 near:#credential_a 0 48
        near:#credential_to -76 0 near:#credential_you 109 -51 near:#ending_a 30 -149
        near:#ending_about 0 -52 near:#ending_alway 0 79 near:#ending_and -208 17
        near:#ending_ask 0 -53 near:#ending_at 168 -63 near:#ending_been 25 -69
        near:#ending_by 0 -44 near:#ending_for 0 52 near:#ending_from 0 -53 near:#ending_got 0 49
        near:#ending_had 0 44 near:#ending_heard 0 50 near:#ending_i 0 24 near:#ending_in -98 -24
        near:#ending_is 30 0 near:#ending_it 125 -123 near:#ending_me 0 -63 near:#ending_of 0 -53
        near:#ending_on 86 -36 near:#ending_so 0 53 near:#ending_that -212 0 near:#ending_the 81 11
        near:#ending_through 0 50 near:#ending_to 187 -89 near:#ending_told 0 -62
        near:#ending_two 0 -17 near:#ending_what 69 -62 near:#ending_with 0 -83
        near:#ending_year 0 56 near:#ending_you 0 23 near:#ending_your 31 -29 near:#final_a -62 81
        near:#final_and 0 29 near:#final_in 0 -59 near:#final_of -98 0 near:#final_you 83 0
        near:#food_on 0 66 near:#food_the 0 -41 near:#gap_and 0 85 near:#gap_for -79 0
        near:#gap_to 65 0 near:#giveVerb_a -49 0 near:#giveVerb_by 0 52 near:#giveVerb_in 93 0
        near:#giveVerb_it 42 -40 near:#giveVerb_of 0 42 near:#giveVerb_the 95 -143
        near:#giveVerb_to 54 -58 near:#giveVerb_with 0 43 near:#giveVerb_you -174 96
        near:#goVerb_a 0 53 near:#goVerb_and 28 0 near:#goVerb_for 0 59 near:#goVerb_in 70 -54
        near:#goVerb_is 124 0 near:#goVerb_it 0 66 near:#goVerb_me 0 47 near:#goVerb_on -63 0
        near:#goVerb_that 0 70 near:#goVerb_the 58 0 near:#goVerb_you -34 44
        near:#goVerb_your -97 52 near:#hedge_a 0 -76 near:#hedge_and 0 -48 near:#hedge_are 0 -85
        near:#hedge_be 152 0 near:#hedge_do 142 0 near:#hedge_from 104 0 near:#hedge_have 0 74
        near:#hedge_hear 135 0 near:#hedge_i 0 -41 near:#hedge_in -106 0 near:#hedge_it 114 -20
        near:#hedge_me -113 0 near:#hedge_my 0 -39 near:#hedge_of 0 28 near:#hedge_on 0 60
        near:#hedge_that 207 -80 near:#hedge_the 0 -20 near:#hedge_to 0 -32 near:#hedge_use 82 0
        near:#hedge_we 0 -42 near:#hedge_what 0 -48 near:#hedge_would 0 34 near:#hedge_you -158 118
        near:#hedge_your 109 -41 near:#meetVerb_a 0 -50 near:#meetVerb_and 0 39
        near:#meetVerb_by -107 88 near:#meetVerb_for 39 0 near:#meetVerb_in 90 -51
        near:#meetVerb_is 115 0 near:#meetVerb_it 0 -36 near:#meetVerb_of -79 0
        near:#meetVerb_on 0 32 near:#meetVerb_the 174 -52 near:#meetVerb_to -28 0
        near:#meetVerb_with -170 87 near:#meetVerb_you -210 82 near:#meetVerb_your 31 -42
        near:#meeting_and 65 -77 near:#meeting_it -99 0 near:#meeting_the -94 0
        near:#meeting_with 0 37 near:#meeting_you 0 29 near:#modal_a 158 -70 near:#modal_and 0 92
        near:#modal_at 163 0 near:#modal_be 0 21 near:#modal_come -47 0 near:#modal_do -85 -30
        near:#modal_find 0 -57 near:#modal_for 0 -92 near:#modal_from 0 -58 near:#modal_get -114 0
        near:#modal_have 0 64 near:#modal_hear 52 0 near:#modal_i -82 0 near:#modal_like 94 0
        near:#modal_me -69 -48 near:#modal_not -122 25 near:#modal_on 96 0 near:#modal_so 0 88
        near:#modal_take -72 0 near:#modal_talk 0 71 near:#modal_the -170 0 near:#modal_them 0 -43
        near:#modal_to -34 118 near:#modal_use 64 0 near:#modal_with -99 58 near:#modal_you -33 -64
        near:#modal_your 0 -26 near:#moveVerb_a 0 -61 near:#moveVerb_at 155 -46
        near:#moveVerb_back 97 -56 near:#moveVerb_by 0 48 near:#moveVerb_in 0 -126
        near:#moveVerb_is 78 0 near:#moveVerb_it 93 -39 near:#moveVerb_me 65 0
        near:#moveVerb_of 77 -43 near:#moveVerb_on 43 0 near:#moveVerb_or 0 -48
        near:#moveVerb_the 175 0 near:#moveVerb_through -98 67 near:#moveVerb_to 58 -44
        near:#moveVerb_up 75 0 near:#moveVerb_with 41 0 near:#moveVerb_you 0 61
        near:#moveVerb_your -116 -58 near:#named_a 77 0 near:#named_and 41 44 near:#named_i 0 44
        near:#named_is 71 0 near:#negation_a 148 -78 near:#negation_and -102 45
        near:#negation_i -104 69 near:#negation_one 0 -50 near:#negation_the -121 0
        near:#negation_to -89 3 near:#negation_you 0 75 near:#noticing_a 120 -75
        near:#noticing_about 130 -54 near:#noticing_all -87 0 near:#noticing_and 0 63
        near:#noticing_are -99 58 near:#noticing_at 281 -58 near:#noticing_for -175 0
        near:#noticing_from 152 -81 near:#noticing_have 0 81 near:#noticing_how 82 0
        near:#noticing_in 144 -78 near:#noticing_is 46 0 near:#noticing_me 59 -14
        near:#noticing_my -85 65 near:#noticing_of -87 42 near:#noticing_on 78 0
        near:#noticing_so -94 0 near:#noticing_that -57 -41 near:#noticing_the 243 -68
        near:#noticing_to 147 -38 near:#noticing_was 94 -67 near:#noticing_what 47 -70
        near:#noticing_when -140 77 near:#noticing_who 90 0 near:#noticing_you 186 88
        near:#noticing_your 169 -137 near:#number_a -54 70 near:#number_and 50 -61
        near:#number_day 0 52 near:#number_for 78 0 near:#number_i 0 -42 near:#number_in 0 41
        near:#number_on -129 0 near:#number_peopl 0 -68 near:#number_the -81 47
        near:#number_them 0 -41 near:#number_to -80 45 near:#number_week 0 -57
        near:#number_who 0 -25 near:#number_year 0 63 near:#number_you 151 -46
        near:#outcome_a -103 75 near:#outcome_and -67 49 near:#outcome_from -96 0
        near:#outcome_how 92 0 near:#outcome_in 51 0 near:#outcome_is -104 54
        near:#outcome_of -85 0 near:#outcome_on 114 -42 near:#outcome_that -73 41
        near:#outcome_the 56 0 near:#outcome_to 0 -49 near:#outcome_you 53 31
        near:#outcome_your 51 -82 near:#passVerb_a 193 0 near:#passVerb_about 74 0
        near:#passVerb_and 0 128 near:#passVerb_at -82 0 near:#passVerb_in 134 0
        near:#passVerb_it 61 -67 near:#passVerb_me -76 28 near:#passVerb_my -59 35
        near:#passVerb_that -122 32 near:#passVerb_the 3 -45 near:#passVerb_to 0 3
        near:#passVerb_you -86 129 near:#passVerb_your 117 -36 near:#past_a 58 8
        near:#past_about -91 -41 near:#past_and -313 0 near:#past_at 123 -178 near:#past_back 100 0
        near:#past_by 124 -72 near:#past_for 0 -48 near:#past_from -68 0 near:#past_him 72 -57
        near:#past_home 0 -51 near:#past_i -169 0 near:#past_in 0 -30 near:#past_it 111 -142
        near:#past_know 0 87 near:#past_me 42 -120 near:#past_not 0 -36 near:#past_of 84 -63
        near:#past_on 96 -82 near:#past_one 0 -25 near:#past_out 184 -38 near:#past_so -87 0
        near:#past_that 63 -82 near:#past_the 110 -224 near:#past_them 30 -60 near:#past_to 177 -26
        near:#past_two 0 -61 near:#past_was 0 -58 near:#past_what 95 -48 near:#past_with 0 118
        near:#past_your 76 -128 near:#people_'s 42 0 near:#people_a 121 -83
        near:#people_about 0 -47 near:#people_and -144 81 near:#people_are 0 80
        near:#people_at 0 -55 near:#people_be 155 0 near:#people_can 0 50 near:#people_have -41 -75
        near:#people_in 91 55 near:#people_is -101 0 near:#people_it -158 0 near:#people_like -86 0
        near:#people_might 111 0 near:#people_mine 0 -53 near:#people_my 71 -77
        near:#people_not -77 0 near:#people_of 0 -23 near:#people_on 111 0
        near:#people_the 109 -138 near:#people_their -103 0 near:#people_them -108 0
        near:#people_to 251 -147 near:#people_who -114 -91 near:#people_with 0 -46
        near:#people_would 0 -47 near:#people_you 0 30 near:#people_your 40 0 near:#place_a -88 98
        near:#place_and 0 106 near:#place_from -110 0 near:#place_i 99 81 near:#place_is -99 0
        near:#place_the -117 70 near:#place_to 0 100 near:#place_with -95 0
        near:#place_your -126 63 near:#praise_and -268 345 near:#praise_from -149 0
        near:#praise_i 0 53 near:#praise_in -157 80 near:#praise_it 0 66 near:#praise_of 0 79
        near:#praise_the 0 106 near:#praise_to 146 0 near:#praise_with 118 0
        near:#praise_you -247 259 near:#praise_your -152 124 near:#profession_and 0 34
        near:#profession_i 0 40 near:#profession_the -90 86 near:#profession_with 0 94
        near:#relative_and 0 37 near:#resource_a 0 -49 near:#resource_about -91 0
        near:#resource_and 41 -54 near:#resource_for -42 0 near:#resource_i 66 0
        near:#resource_in 0 -52 near:#resource_it -119 0 near:#resource_of 0 -60
        near:#resource_that 54 -48 near:#resource_the 0 -12 near:#seat_and 52 -71
        near:#seat_have 0 -64 near:#seat_i 0 -81 near:#seat_is -135 17 near:#seat_of 0 -106
        near:#seat_that 47 0 near:#seat_the 198 18 near:#seat_to 103 -53 near:#sign_i 93 0
        near:#sign_is -104 89 near:#span_a 63 0 near:#span_and -107 0 near:#span_for 0 -37
        near:#span_i -82 43 near:#span_is -70 0 near:#span_or 0 50 near:#span_that 0 -37
        near:#span_the 0 20 near:#span_when 105 0 near:#span_with 86 0 near:#span_would 0 -76
        near:#span_your 92 -59 near:#third_say 0 -67 near:#third_that -101 0
        near:#third_the 177 -61 near:#third_to 0 -44 near:#third_with -66 0 near:#third_you 0 -57
        near:#time_a 32 -64 near:#time_and 100 -90 near:#time_at 0 52 near:#time_it -80 0
        near:#time_of 0 -45 near:#time_on 0 55 near:#time_or 0 -36 near:#time_that 0 -70
        near:#time_the 31 0 near:#time_when 0 50 near:#time_would 0 -47 near:#time_you 129 -45
        near:#time_your 125 -44 near:#token_is 0 44 near:#token_on -100 0 near:#token_the 87 0
        near:#treatment_is -69 0 near:#treatment_on 0 -25 near:#universal_and -156 8
        near:#universal_day -57 0 near:#universal_i 0 -69 near:#universal_in -94 0
        near:#universal_it 0 87 near:#universal_of -88 0 near:#universal_so 0 71
        near:#universal_that -140 59 near:#universal_the -109 42 near:#universal_who -113 0
        near:#universal_you -161 43 near:#vacant_and 0 101 near:#vacant_on -140 34
        near:#wantVerb_have 0 74 near:#wantVerb_how 93 0 near:#wantVerb_i 107 -67
        near:#wantVerb_in 107 0 near:#wantVerb_that 66 0 near:#wantVerb_the -97 0
        near:#wantVerb_them -94 53 near:#wantVerb_to 33 0 near:#wantVerb_you -155 121
        near:#we_the 0 -71 near:#work_about -92 0 near:#work_and 82 -69 near:#work_in 0 -66
        near:#work_on 0 -56 near:#work_that 71 -36 near:#work_the 134 -113 near:#work_you 0 -89
        near:#writer_a -153 0 near:#writer_about 0 -41 near:#writer_also -93 0
        near:#writer_am -77 160 near:#writer_and -115 94 near:#writer_are 0 55
        near:#writer_at 0 -78 near:#writer_be -39 31 near:#writer_been 38 -68
        near:#writer_can -54 44 near:#writer_client 89 0 near:#writer_come 71 -29
        near:#writer_could 81 0 near:#writer_do -94 70 near:#writer_for -111 55
        near:#writer_from 176 -67 near:#writer_got -84 49 near:#writer_had -52 36
        near:#writer_have -22 0 near:#writer_hear 110 0 near:#writer_i 71 44 near:#writer_in 54 0
        near:#writer_is 0 32 near:#writer_it 35 -84 near:#writer_just 0 73 near:#writer_keep 0 -51
        near:#writer_know -80 49 near:#writer_like 30 0 near:#writer_love -102 81
        near:#writer_my -116 34 near:#writer_name 0 60 near:#writer_new -82 0
        near:#writer_not -158 102 near:#writer_of 44 0 near:#writer_on 0 -28 near:#writer_one -53 0
        near:#writer_peopl 88 0 near:#writer_put -110 62 near:#writer_read 80 -127
        near:#writer_saw 89 -78 near:#writer_say -133 97 near:#writer_see 0 -21
        near:#writer_so 0 77 near:#writer_take 0 90 near:#writer_that 90 -41
        near:#writer_the -212 36 near:#writer_ther 115 0 near:#writer_think -59 56
        near:#writer_to -270 13 near:#writer_train 0 -59 near:#writer_was 0 -85
        near:#writer_when 0 82 near:#writer_who 0 -59 near:#writer_will 78 -40
        near:#writer_with 0 -59 near:#writer_work 0 20 near:#writer_would -28 0
        near:#writer_you 58 33 near:#writer_your 90 -77 near:#you_'s 118 -65 near:#you_about 0 -43
        near:#you_all -129 110 near:#you_and -34 -66 near:#you_are -160 201 near:#you_ask 47 -28
        near:#you_at 92 0 near:#you_be 0 37 near:#you_client 0 38 near:#you_come -234 0
        near:#you_could 0 -41 near:#you_do 166 0 near:#you_for -177 90 near:#you_good 0 91
        near:#you_got 71 0 near:#you_group 115 0 near:#you_had 99 0 near:#you_have 0 116
        near:#you_i 108 -41 near:#you_in 0 43 near:#you_is -137 117 near:#you_know 63 0
        near:#you_leav 111 0 near:#you_let 70 -44 near:#you_may -97 45 near:#you_me 0 3
        near:#you_member 0 67 near:#you_might 165 -50 near:#you_mine -63 -37 near:#you_my -103 0
        near:#you_not -57 0 near:#you_of 0 -37 near:#you_offic -71 0 near:#you_on 144 -39
        near:#you_one -60 0 near:#you_patient 55 -45 near:#you_put 61 0 near:#you_room -103 0
        near:#you_said 84 -44 near:#you_say 136 -62 near:#you_so 0 60 near:#you_staff -103 0
        near:#you_that 92 -42 near:#you_the 384 -211 near:#you_to 178 -123 near:#you_told 0 -36
        near:#you_will -74 0 near:#you_you 96 0 near:#you_your 193 -68 near:a_#accessVerb 88 -54
        near:a_#anyone 0 -22 near:a_#capacity -85 0 near:a_#certain 0 -44 near:a_#common -36 95
        near:a_#ending 0 -45 near:a_#food 105 -87 near:a_#gap -143 64 near:a_#goVerb 0 -20
        near:a_#hedge 161 -21 near:a_#meetVerb -105 0 near:a_#meeting 0 -67 near:a_#modal 0 -42
        near:a_#moveVerb 100 -99 near:a_#negation 85 0 near:a_#outcome -86 0 near:a_#passVerb 90 0
        near:a_#people 0 -7 near:a_#praise -128 167 near:a_#profession -47 120
        near:a_#relative 0 -48 near:a_#resource -141 36 near:a_#seat 0 -42 near:a_#sign 29 -105
        near:a_#span 125 -59 near:a_#time 40 -124 near:a_#title 0 45 near:a_#vacant -147 58
        near:a_#wantVerb 104 -62 near:a_#work -182 0 near:a_#writer -61 94 near:a_#you -31 0
        near:about_#common 61 -54 near:about_#you 0 -50 near:after_#time 0 -53
        near:all_#common -101 21 near:alway_#common -106 65 near:am_#accessVerb 0 46
        near:am_#certain 129 0 near:am_#common 0 163 near:am_#hedge 0 -51 near:am_#moveVerb 0 49
        near:am_#noticing 62 0 near:am_#outcome 104 -55 near:am_#passVerb 0 53 near:am_#past 0 127
        near:am_#people 0 51 near:am_#profession -107 115 near:am_#you 179 0
        near:an_#capacity 0 -43 near:an_#resource 0 -52 near:an_#seat 0 -81 near:an_#span 0 -55
        near:an_#time 0 -66 near:an_#treatment 0 -79 near:and_#accessVerb 71 40
        near:and_#anyone -65 103 near:and_#capacity 0 62 near:and_#certain -51 41
        near:and_#comer 177 38 near:and_#common -164 323 near:and_#credential -103 47
        near:and_#ending 53 16 near:and_#giveVerb 93 99 near:and_#goVerb -67 126
        near:and_#hedge 158 -29 near:and_#meetVerb 184 -42 near:and_#modal 83 37
        near:and_#moveVerb 111 0 near:and_#named -72 76 near:and_#negation -71 31
        near:and_#noticing -151 56 near:and_#number 149 -104 near:and_#outcome 39 89
        near:and_#passVerb 0 80 near:and_#past 105 -186 near:and_#people 94 47 near:and_#place 0 58
        near:and_#praise -95 99 near:and_#resource 108 39 near:and_#seat 0 86
        near:and_#span -151 182 near:and_#time -223 136 near:and_#treatment 0 78
        near:and_#universal -92 70 near:and_#wantVerb 0 42 near:and_#we 0 36
        near:and_#writer -97 73 near:and_#you -174 134 near:any_#common -119 0 near:any_#span 0 -50
        near:any_#time 0 -35 near:any_#you -109 0 near:are_#accessVerb 0 71 near:are_#anyone 0 105
        near:are_#comer -88 0 near:are_#common 0 53 near:are_#ending 0 76 near:are_#meetVerb 110 0
        near:are_#number -90 0 near:are_#outcome 85 0 near:are_#past 0 67 near:are_#people -163 54
        near:are_#praise -113 119 near:are_#you 0 55 near:as_#common -122 84 near:as_#outcome -92 0
        near:as_#you 112 0 near:at_#certain 157 0 near:at_#common -70 85 near:at_#meeting 69 0
        near:at_#named -131 65 near:at_#seat -86 72 near:at_#time 0 48 near:at_#universal 153 0
        near:at_#you 0 42 near:back_#common 85 -59 near:be_#anyone 97 0 near:be_#benefit -40 22
        near:be_#common -142 115 near:be_#giveVerb -94 0 near:be_#outcome 0 -64 near:be_#past 71 0
        near:be_#people 0 59 near:be_#praise 0 -59 near:be_#wantVerb -153 88 near:be_#you -125 27
        near:becaus_#writer 0 65 near:been_#common 0 -53 near:befor_#common 0 -70
        near:befor_#time 0 62 near:by_#common 107 0 near:by_#meeting 0 58 near:can_#common -214 30
        near:can_#goVerb 85 0 near:can_#meetVerb -68 0 near:can_#negation -81 0
        near:can_#noticing -73 0 near:can_#passVerb -76 0 near:come_#common -170 69
        near:come_#noticing -161 0 near:could_#benefit 64 -52 near:could_#common 101 -157
        near:could_#ending 0 -42 near:could_#meetVerb -110 -13 near:could_#noticing 99 -24
        near:could_#writer -141 -30 near:could_#you 0 -46 near:day_#common -81 0
        near:do_#accessVerb -73 0 near:do_#common -111 166 near:do_#ending -99 0
        near:do_#negation -24 69 near:do_#noticing 0 67 near:do_#outcome -103 0
        near:do_#writer -71 0 near:do_#you 61 0 near:everyon_#common 0 80
        near:family_#common -98 53 near:first_#common 74 -76 near:first_#span 0 -51
        near:first_#time 0 -61 near:for_#accessVerb -82 48 near:for_#anyone -48 59
        near:for_#capacity -112 0 near:for_#certain -51 87 near:for_#comer 0 9
        near:for_#common -220 38 near:for_#ending 0 -51 near:for_#food 0 62
        near:for_#meetVerb 0 -70 near:for_#moveVerb 0 -52 near:for_#negation 112 -85
        near:for_#number -53 0 near:for_#outcome -91 0 near:for_#people -40 -48
        near:for_#resource 0 -58 near:for_#span -93 0 near:for_#time 0 -22
        near:for_#treatment -82 0 near:for_#universal -90 112 near:for_#vacant -99 0
        near:for_#writer -50 46 near:for_#you -124 79 near:free_#resource -149 32
        near:free_#time 92 0 near:from_#writer -93 0 near:from_#you 72 0 near:get_#benefit 0 49
        near:give_#anyone 0 71 near:good_#common 119 0 near:has_#common 0 -28 near:has_#past 29 -52
        near:have_#anyone 58 71 near:have_#benefit -150 190 near:have_#certain 0 60
        near:have_#comer 0 45 near:have_#common -234 253 near:have_#ending 124 17
        near:have_#food -92 0 near:have_#goVerb -72 0 near:have_#hedge 0 42
        near:have_#meetVerb 36 0 near:have_#negation 0 70 near:have_#noticing -35 15
        near:have_#number 133 -47 near:have_#outcome 88 0 near:have_#past -78 83
        near:have_#people 61 0 near:have_#praise -100 85 near:have_#resource 72 0
        near:have_#seat 124 -96 near:have_#span 0 67 near:have_#time 0 46
        near:have_#universal -50 81 near:have_#work 0 66 near:have_#writer 0 -110
        near:have_#you 0 127 near:he_#common -54 0 near:he_#past -56 0 near:hear_#common 0 64
        near:hear_#you 54 0 near:hour_#common 0 -51 near:how_#past 0 -30 near:how_#you 113 0
        near:i_#accessVerb 98 -119 near:i_#anyone 135 0 near:i_#benefit 65 86 near:i_#capacity 0 26
        near:i_#certain 120 10 near:i_#comer 0 72 near:i_#common -170 109 near:i_#credential -72 69
        near:i_#ending -64 -54 near:i_#final 118 0 near:i_#gap 0 46 near:i_#giveVerb -100 13
        near:i_#goVerb 94 41 near:i_#growth 0 29 near:i_#hedge 159 -78 near:i_#meetVerb 34 -12
        near:i_#meeting 50 -43 near:i_#modal 138 -44 near:i_#moveVerb -53 -11 near:i_#named 0 59
        near:i_#negation -243 117 near:i_#noticing 305 -134 near:i_#number -89 15
        near:i_#outcome -42 25 near:i_#passVerb -93 0 near:i_#past -51 -79 near:i_#people 0 6
        near:i_#place -133 65 near:i_#praise -21 143 near:i_#profession 0 37
        near:i_#resource -56 31 near:i_#sendVerb 0 -49 near:i_#span 0 26 near:i_#takeVerb -119 96
        near:i_#third 0 -49 near:i_#time 72 0 near:i_#title 0 38 near:i_#treatment -75 47
        near:i_#universal 0 50 near:i_#vacant 0 40 near:i_#wantVerb -37 24 near:i_#writer -28 42
        near:i_#you 276 -72 near:if_#anyone -109 53 near:if_#common -83 60 near:if_#ending -84 0
        near:if_#noticing -75 0 near:if_#past 0 -20 near:if_#we 0 -52 near:if_#you -150 0
        near:in_#accessVerb 0 -30 near:in_#anyone -65 0 near:in_#capacity 0 -19
        near:in_#common -175 181 near:in_#modal -129 0 near:in_#month 138 -33 near:in_#named 64 0
        near:in_#outcome 0 55 near:in_#people 75 0 near:in_#place 0 80 near:in_#praise 140 0
        near:in_#resource 0 -50 near:in_#seat 42 -107 near:in_#treatment 163 -110
        near:in_#work 0 -38 near:introduc_#writer 0 73 near:is_#anyone -164 0
        near:is_#benefit -64 49 near:is_#certain -151 104 near:is_#common -103 62
        near:is_#ending 0 63 near:is_#hedge -189 0 near:is_#negation 70 73 near:is_#outcome 0 46
        near:is_#passVerb 0 53 near:is_#past -129 58 near:is_#people -69 0 near:is_#praise -177 115
        near:is_#span 91 0 near:is_#universal -110 76 near:is_#wantVerb -99 79
        near:is_#writer 87 56 near:is_#you -72 32 near:it_#benefit 0 -94 near:it_#certain -103 0
        near:it_#common -36 0 near:it_#ending 0 -34 near:it_#final 0 -45 near:it_#hedge -93 0
        near:it_#modal -204 28 near:it_#outcome 0 -87 near:it_#past -32 0 near:it_#praise 0 84
        near:it_#universal -58 0 near:it_#writer 115 -27 near:it_#you -62 0 near:just_#common 0 55
        near:know_#common 53 0 near:know_#you -69 49 near:like_#common -84 0
        near:like_#meetVerb 0 71 near:like_#noticing 107 0 near:like_#you -128 103
        near:look_#common -162 0 near:lunch_#time 0 71 near:many_#common -81 50
        near:may_#benefit 106 0 near:may_#common 0 57 near:may_#ending -135 0
        near:may_#moveVerb -103 0 near:me_#common 0 40 near:me_#past 0 -56 near:me_#seat -97 0
        near:me_#writer 0 69 near:me_#you -171 53 near:might_#benefit 64 -47
        near:might_#common 48 -38 near:might_#noticing 110 -61 near:mine_#common 0 -32
        near:mine_#hedge 0 -50 near:mine_#modal 0 -62 near:my_#anyone 125 -67
        near:my_#benefit 90 -67 near:my_#comer 104 0 near:my_#common 24 0 near:my_#ending 70 -68
        near:my_#hedge 114 0 near:my_#moveVerb 0 -49 near:my_#named 0 47 near:my_#noticing 0 -81
        near:my_#passVerb -59 48 near:my_#past 0 -64 near:my_#people 0 41 near:my_#place 132 0
        near:my_#relative -134 120 near:my_#resource -90 -52 near:my_#seat 51 -110
        near:my_#sign -122 75 near:my_#social 0 84 near:my_#span 0 -64 near:my_#time 0 -38
        near:my_#token -113 75 near:my_#treatment 52 0 near:name_#common 0 75
        near:new_#common -104 82 near:no_#accessVerb 0 67 near:not_#common -132 44
        near:not_#ending 0 -34 near:not_#noticing 0 38 near:not_#outcome -105 22
        near:not_#passVerb 0 53 near:not_#third 0 58 near:not_#you 0 43 near:of_#accessVerb 130 -31
        near:of_#common 122 -55 near:of_#ending 140 -42 near:of_#hedge -77 0 near:of_#meeting 82 0
        near:of_#modal -58 33 near:of_#moveVerb 70 -29 near:of_#noticing 151 0 near:of_#past 0 -48
        near:of_#people 81 -37 near:of_#praise 67 0 near:of_#resource -80 0 near:of_#seat 0 -31
        near:of_#span 0 -66 near:of_#third 53 -56 near:of_#time 0 -66 near:of_#we -50 0
        near:of_#writer 70 -45 near:of_#you -129 61 near:offic_#common 118 0 near:on_#anyone 88 0
        near:on_#certain 77 0 near:on_#common -180 64 near:on_#meetVerb 0 -34
        near:on_#moveVerb 0 -48 near:on_#number 56 -32 near:on_#passVerb -151 0 near:on_#past 0 -79
        near:on_#people -91 54 near:on_#resource -131 0 near:on_#seat -131 0 near:on_#sign -156 0
        near:on_#span -62 0 near:on_#time -116 141 near:on_#writer 153 0 near:on_#you -107 0
        near:one_#anyone 0 -55 near:one_#common 149 -50 near:one_#ending 62 -56
        near:one_#noticing -82 0 near:one_#past 0 -59 near:one_#third -88 0 near:one_#writer 0 -33
        near:or_#common 0 49 near:or_#time 0 -37 near:our_#common -90 78 near:our_#people 0 54
        near:patient_#common 92 0 near:peopl_#accessVerb 0 34 near:peopl_#benefit 0 74
        near:peopl_#modal 97 0 near:peopl_#outcome 114 0 near:peopl_#writer 0 -79
        near:pleas_#common -83 0 near:read_#common 0 -66 near:read_#work 0 -59
        near:read_#you 88 -68 near:saw_#you 0 -68 near:say_#common 0 75 near:six_#common 0 66
        near:six_#span 0 49 near:so_#anyone -88 57 near:so_#common -171 165 near:so_#hedge -99 0
        near:so_#negation 79 0 near:so_#praise -54 83 near:so_#writer -76 37 near:so_#you -57 37
        near:some_#common 0 33 near:someth_#common 167 0 near:such_#common 0 76 near:tell_#you 0 59
        near:thank_#you -71 48 near:that_#accessVerb 64 0 near:that_#anyone 0 -66
        near:that_#certain 0 41 near:that_#common 104 -12 near:that_#ending -56 0
        near:that_#giveVerb 0 95 near:that_#goVerb 0 -71 near:that_#hedge -89 45
        near:that_#meetVerb -57 -31 near:that_#moveVerb 76 -36 near:that_#negation -67 49
        near:that_#noticing 63 0 near:that_#passVerb 50 0 near:that_#past 56 -104
        near:that_#people -36 0 near:that_#praise -113 40 near:that_#span 144 0
        near:that_#third 0 -13 near:that_#wantVerb 0 -50 near:that_#writer 0 -57
        near:that_#you 0 42 near:the_#accessVerb 55 -62 near:the_#anyone 68 -43
        near:the_#certain 186 -85 near:the_#comer 128 -94 near:the_#common -99 -71
        near:the_#ending 40 -52 near:the_#final -63 46 near:the_#gap 52 -17
        near:the_#giveVerb 0 -36 near:the_#goVerb 92 -53 near:the_#hedge 47 -41
        near:the_#meetVerb 0 -10 near:the_#meeting 256 -84 near:the_#moveVerb 68 0
        near:the_#named -60 87 near:the_#negation 86 -68 near:the_#noticing -63 64
        near:the_#number 0 -10 near:the_#outcome -83 0 near:the_#past 239 -163
        near:the_#people 156 -133 near:the_#place -45 146 near:the_#profession -100 0
        near:the_#resource 122 -68 near:the_#seat 119 -73 near:the_#span 173 -51
        near:the_#time 4 -16 near:the_#treatment 82 -42 near:the_#universal 88 -45
        near:the_#vacant 0 -51 near:the_#we -81 0 near:the_#work 115 -192 near:the_#writer 18 -32
        near:the_#you 326 -222 near:their_#common -91 0 near:them_#common 0 46
        near:then_#common 83 -62 near:then_#past 0 -53 near:ther_#certain 0 62
        near:ther_#negation -77 91 near:ther_#universal 0 60 near:they_#benefit 136 -69
        near:they_#common 0 -49 near:they_#noticing 90 0 near:they_#you 106 0
        near:thi_#common -71 100 near:thi_#time 0 -40 near:think_#common 0 46
        near:time_#common 84 -87 near:to_#accessVerb -97 30 near:to_#anyone -176 87
        near:to_#benefit 36 40 near:to_#certain -56 45 near:to_#comer 0 50 near:to_#common 14 49
        near:to_#credential 83 0 near:to_#ending 195 -60 near:to_#food -67 0
        near:to_#giveVerb -70 0 near:to_#hedge 55 -38 near:to_#meetVerb 22 -28
        near:to_#meeting -70 65 near:to_#moveVerb 0 62 near:to_#noticing 97 0
        near:to_#passVerb 0 42 near:to_#past 50 0 near:to_#people 0 -65 near:to_#place 0 37
        near:to_#praise 0 37 near:to_#sign -65 80 near:to_#span 124 -49 near:to_#third 0 46
        near:to_#time 84 0 near:to_#universal -114 94 near:to_#writer 0 34 near:to_#you -88 64
        near:told_#common 102 -62 near:tuesday_#time 0 -50 near:two_#people 0 -86
        near:two_#seat 0 -64 near:up_#common 0 51 near:use_#you 151 0 near:was_#past 57 0
        near:was_#praise 73 0 near:we_#modal 0 -61 near:we_#wantVerb 0 48 near:what_#benefit 0 -38
        near:what_#common 123 -88 near:what_#credential 0 -60 near:what_#ending 121 -45
        near:what_#noticing 77 -40 near:what_#past 0 -56 near:what_#praise -94 0
        near:what_#writer 66 -80 near:what_#you 112 0 near:when_#ending -76 0 near:when_#you 117 0
        near:which_#common 133 0 near:which_#past -80 0 near:which_#writer 0 52
        near:which_#you 0 -68 near:who_#benefit -104 0 near:who_#ending 0 -46
        near:who_#giveVerb 0 -59 near:who_#goVerb 0 74 near:who_#meetVerb -56 51
        near:who_#modal 27 -57 near:who_#moveVerb 0 37 near:who_#negation 131 0
        near:who_#noticing -146 0 near:who_#passVerb 100 0 near:who_#past 144 -85
        near:will_#benefit 124 0 near:will_#common 84 0 near:will_#ending -88 69
        near:will_#giveVerb 0 -53 near:will_#goVerb -75 55 near:will_#meetVerb -84 92
        near:will_#moveVerb 0 -69 near:will_#negation -102 0 near:will_#noticing 129 0
        near:with_#anyone 0 30 near:with_#common -81 31 near:with_#gap 0 80 near:with_#number 77 0
        near:with_#writer 0 -38 near:with_#you -126 0 near:work_#common -58 34
        near:would_#accessVerb 0 -85 near:would_#common -57 0 near:would_#ending -56 0
        near:would_#giveVerb 70 -74 near:would_#hedge 0 -62 near:would_#moveVerb -34 -45
        near:would_#noticing -16 25 near:would_#outcome 0 -5 near:would_#passVerb 129 0
        near:would_#past 0 38 near:would_#praise 70 -78 near:would_#wantVerb -16 58
        near:would_#writer 0 -40 near:would_#you -96 0 near:you_#accessVerb 302 0
        near:you_#benefit -201 68 near:you_#certain -47 59 near:you_#comer -78 78
        near:you_#common -8 -52 near:you_#credential 144 -1 near:you_#ending 70 75
        near:you_#final 143 -20 near:you_#giveVerb 261 -98 near:you_#growth -118 0
        near:you_#hedge 53 -27 near:you_#meetVerb 36 -57 near:you_#modal -194 0
        near:you_#moveVerb 87 -44 near:you_#negation -58 0 near:you_#noticing 0 -39
        near:you_#number 91 0 near:you_#outcome 0 56 near:you_#passVerb 245 -132
        near:you_#past 694 -422 near:you_#people 0 -27 near:you_#praise -505 270
        near:you_#resource 194 -66 near:you_#seat 69 -69 near:you_#sign 102 0
        near:you_#takeVerb 0 -54 near:you_#third 105 -66 near:you_#universal -159 109
        near:you_#wantVerb -106 11 near:you_#work 113 0 near:you_#writer -53 33
        near:you_#you 92 -50 near:your_#accessVerb -180 51 near:your_#anyone 0 34
        near:your_#benefit -60 0 near:your_#capacity 51 -22 near:your_#comer -24 0
        near:your_#common -297 81 near:your_#gap 26 0 near:your_#giveVerb 55 0
        near:your_#goVerb -117 0 near:your_#hedge 0 -45 near:your_#meetVerb -137 0
        near:your_#meeting 0 -72 near:your_#modal -56 78 near:your_#moveVerb 0 -60
        near:your_#named 191 0 near:your_#noticing 48 -63 near:your_#number 92 -62
        near:your_#outcome 45 -39 near:your_#passVerb -190 0 near:your_#past 135 -65
        near:your_#people -129 0 near:your_#place -89 0 near:your_#praise -43 56
        near:your_#resource 252 -219 near:your_#seat 0 -18 near:your_#sign -72 0
        near:your_#span 0 -19 near:your_#time 121 -69 near:your_#treatment 75 -68
        near:your_#vacant 53 0 near:your_#work 293 -236 near:your_#writer 0 -66
        near:your_#you 185 0 pair:^_a -354 112 pair:^_any -99 -37 pair:^_coff 0 -67
        pair:^_could -153 -31 pair:^_do 150 0 pair:^_he -79 0 pair:^_i -198 -32 pair:^_if -50 -48
        pair:^_it -234 36 pair:^_may -59 0 pair:^_my 0 57 pair:^_pleas 0 37 pair:^_so 185 0
        pair:^_thank -74 0 pair:^_the 426 -63 pair:^_they 88 0 pair:^_we -186 98 pair:^_what 0 123
        pair:^_you 197 6 pair:^_your 639 -305 pair:a_coff 0 -45 pair:a_free -186 0
        pair:a_good 171 100 pair:a_littl -153 0 pair:a_thing -169 0 pair:about_the 53 -58
        pair:am_a -130 77 pair:am_the 0 88 pair:an_hour 0 -61 pair:and_a -113 82
        pair:and_for -105 87 pair:and_i -128 136 pair:and_it -107 0 pair:and_mine 0 -82
        pair:and_my 0 35 pair:and_not 93 0 pair:and_so -83 0 pair:and_that -86 49
        pair:and_the 28 19 pair:and_then 121 0 pair:and_we 0 64 pair:and_what -120 66
        pair:and_you 263 0 pair:and_your -219 95 pair:are_a 0 46 pair:are_the -127 98
        pair:at_noon 0 76 pair:at_the -164 0 pair:at_your 0 78 pair:befor_the -73 0
        pair:can_not -114 0 pair:could_i -104 -46 pair:could_use 132 0 pair:day_$ -66 51
        pair:do_it 0 54 pair:do_not -33 83 pair:do_you 141 0 pair:doe_not 0 -67 pair:for_a -137 -27
        pair:for_it 176 0 pair:for_the 185 -34 pair:for_you 0 15 pair:for_your -74 0
        pair:from_the 0 -52 pair:from_you 109 0 pair:got_a -49 0 pair:has_a 84 0
        pair:has_been 0 -42 pair:have_a -139 36 pair:have_been 43 -76 pair:have_got 0 55
        pair:have_heard 0 59 pair:have_to -94 0 pair:hope_that 138 0 pair:how_you 224 -41
        pair:i_am -108 192 pair:i_can -37 43 pair:i_come 0 -49 pair:i_could 0 56 pair:i_do -162 135
        pair:i_have -60 27 pair:i_know 0 38 pair:i_love 0 62 pair:i_read 65 -108 pair:i_saw 124 -90
        pair:i_take 0 75 pair:i_think -119 0 pair:i_was 0 -47 pair:i_will 0 -30 pair:i_would 40 0
        pair:i_writ 0 -61 pair:if_it 115 0 pair:if_we 0 -58 pair:if_you -44 -31 pair:in_a 0 55
        pair:in_my 156 0 pair:in_the -95 -75 pair:in_thi -112 101 pair:in_your 20 0
        pair:introduc_myself 0 94 pair:is_a -72 0 pair:is_no -84 90 pair:is_not 65 0
        pair:is_the 77 0 pair:it_$ -86 37 pair:it_in 99 0 pair:it_is -108 63 pair:it_to 81 -102
        pair:it_would -81 0 pair:know_that -114 79 pair:like_to 36 0 pair:like_you 0 82
        pair:list_of 0 -63 pair:look_at 107 0 pair:love_to 0 35 pair:many_of 157 0
        pair:me_that -110 0 pair:me_to -135 44 pair:me_when 0 79 pair:my_client 130 0
        pair:my_name 0 66 pair:not_have -130 0 pair:not_know 0 54 pair:of_a -93 0 pair:of_it -65 59
        pair:of_my 115 -102 pair:of_the 5 -40 pair:of_them 0 -64 pair:of_you -252 134
        pair:of_your 167 -41 pair:offic_$ -216 60 pair:on_a 143 -58 pair:on_it 0 -53
        pair:on_monday 0 59 pair:on_my 60 0 pair:on_the -71 -26 pair:on_your -114 0
        pair:one_who -79 0 pair:peopl_who 81 0 pair:run_a -79 0 pair:so_that 119 -50
        pair:some_of 126 -58 pair:spr_$ 131 0 pair:tell_me 55 0 pair:tell_you -94 54
        pair:thank_you -99 56 pair:that_$ 0 -69 pair:that_is 0 -59 pair:that_it -119 0
        pair:that_the 209 0 pair:that_you 0 44 pair:that_your -88 60 pair:the_first 89 -134
        pair:the_one 24 -77 pair:the_other 0 -56 pair:the_same 83 -49 pair:the_way 0 -61
        pair:the_whol 95 0 pair:them_to 109 -62 pair:ther_is -75 75 pair:they_are 0 21
        pair:to_ask 113 0 pair:to_be -90 23 pair:to_do 92 0 pair:to_have 92 116 pair:to_know 76 0
        pair:to_learn 0 -71 pair:to_me 0 -57 pair:to_the -63 48 pair:to_you -113 0
        pair:to_your 104 -78 pair:told_me 0 -45 pair:too_$ -115 52 pair:want_to 0 -47
        pair:was_a 124 0 pair:was_the 0 -59 pair:what_a 0 116 pair:what_i 61 -89 pair:what_to 111 0
        pair:what_you 191 0 pair:when_you 129 0 pair:which_i -102 0 pair:who_would 93 0
        pair:will_not -108 0 pair:with_a 130 0 pair:with_the 178 -39 pair:with_you -196 0
        pair:would_be 63 -32 pair:would_have -86 0 pair:would_like 24 0 pair:would_you -112 0
        pair:year_$ -86 0 pair:you_$ -208 124 pair:you_are -251 229 pair:you_can 0 -62
        pair:you_do 0 39 pair:you_for -219 78 pair:you_had 89 0 pair:you_have 180 38
        pair:you_in -130 0 pair:you_let 93 -58 pair:you_on -109 62 pair:you_said 118 -52
        pair:you_say 128 -60 pair:you_told 77 -42 pair:you_were -120 0 pair:you_will -91 0
        pair:your_client -93 41 pair:your_group 142 0 pair:your_list -126 0 pair:your_member 0 78
        pair:your_staff -114 0 some:#accessVerb -47 0 some:#anyone -88 79 some:#benefit 179 117
        some:#capacity -202 134 some:#certain 0 31 some:#comer -106 0 some:#common -48 76
        some:#credential 30 10 some:#ending 125 -128 some:#final 63 -47 some:#food -30 -87
        some:#gap 145 -51 some:#giveVerb 128 0 some:#goVerb -5 43 some:#growth 0 150
        some:#hedge 93 -55 some:#hollow 111 -47 some:#meetVerb -86 -77 some:#meeting 28 -94
        some:#modal -414 -65 some:#month 101 0 some:#moveVerb 0 -46 some:#named 118 139
        some:#negation 114 -41 some:#noticing 138 -144 some:#number 18 -42 some:#outcome 48 -26
        some:#passVerb 0 60 some:#past 240 -173 some:#people 204 -80 some:#place -202 282
        some:#praise -415 366 some:#profession -151 261 some:#relative 122 88
        some:#resource 345 -98 some:#seat 0 -83 some:#sendVerb -52 0 some:#sign -58 80
        some:#social -205 137 some:#span 0 -58 some:#symptom 47 0 some:#takeVerb -78 30
        some:#third 121 -145 some:#time 205 -88 some:#title 47 90 some:#token -57 161
        some:#treatment 99 -50 some:#universal 0 25 some:#vacant 49 -39 some:#wantVerb -177 78
        some:#we -196 0 some:#work 233 -183 some:#writer -76 -130 some:#you 855 -103
        wish:I_be -93 52 wish:I_like 34 0 wish:I_love -65 27 wish:You_be 0 62 wish:You_have 0 69
        word:'s 249 -135 word:a -53 -29 word:about 215 -203 word:accept 0 88 word:add 114 0
        word:addres -172 0 word:admir 0 80 word:after 60 -73 word:afternoon -182 120
        word:all -192 58 word:allow 0 109 word:alon 190 0 word:along -108 95 word:already 197 0
        word:also -91 26 word:alway -114 147 word:am -174 245 word:an -167 -49 word:and 65 233
        word:anxiety 0 49 word:any -124 0 word:anybody -164 0 word:anyth 75 -67 word:are -329 299
        word:around 0 63 word:as -119 113 word:ask 273 -116 word:at 0 42 word:back 192 -114
        word:be -8 -3 word:becaus 0 65 word:bed 154 0 word:been 117 -86 word:befor 0 -23
        word:bell 0 65 word:bench 238 0 word:besid 141 0 word:better 0 -63 word:between 134 -75
        word:big 155 0 word:book -108 0 word:both 0 -53 word:box 75 0 word:boy 0 -77
        word:breakfast 0 -69 word:bring -94 77 word:build 0 78 word:but -141 26 word:buy -153 0
        word:by 40 50 word:call 67 -60 word:came -78 -47 word:can -34 8 word:card 0 36
        word:care 0 83 word:center -121 0 word:children -141 -63 word:clas 289 -74
        word:clinic 170 -82 word:clinician 0 102 word:coff 0 -97 word:color -137 0 word:com 0 15
        word:come -154 27 word:copy -240 127 word:corner 124 51 word:cost -92 0 word:could 73 -163
        word:counsel 0 104 word:counselor -87 115 word:county -103 115 word:court -99 0
        word:crew 0 -81 word:day -50 81 word:desk -87 0 word:did 79 -99 word:do 42 90
        word:doing 100 0 word:done 0 -58 word:door 24 0 word:down 193 -46 word:draw 123 0
        word:drawer 249 0 word:driver 93 0 word:drop 0 54 word:each 102 -117 word:ear 82 0
        word:early 152 -96 word:eat 259 -104 word:eleven 122 0 word:enclos -203 0 word:end 0 -42
        word:enjoy -159 85 word:even 211 0 word:evening 0 65 word:every 165 -73
        word:everybody -111 103 word:everyon -101 146 word:everyth 90 0 word:experienc 0 95
        word:family -56 79 word:fee 0 58 word:feel -102 61 word:fewer -130 0 word:fine 0 -76
        word:first 183 -148 word:five -109 0 word:for 51 51 word:form 128 0 word:forty 57 -67
        word:found 104 0 word:four 36 -72 word:free -99 102 word:friday 0 -71 word:friendly -213 0
        word:from 39 -90 word:front 112 0 word:full 104 0 word:funny -225 0 word:gave 0 -70
        word:get -292 0 word:give 0 38 word:go -100 0 word:goe 127 0 word:good 0 83 word:got 0 87
        word:grader 113 -58 word:great -119 0 word:group 95 -36 word:had -101 41 word:half 139 -44
        word:hand 55 66 word:happy -101 0 word:has 0 -134 word:have -173 275 word:he -49 -38
        word:hear 52 0 word:heart -87 0 word:held -174 0 word:help -15 0 word:her 123 -29
        word:him 166 -47 word:his 129 -47 word:hold 198 0 word:home 74 0 word:honor -153 0
        word:hope 0 38 word:hospital -67 0 word:hour 152 -133 word:how 246 -117 word:i -52 -115
        word:idea 142 -92 word:if -146 -66 word:in 126 88 word:introduc -114 118 word:is -72 74
        word:it 0 -81 word:job -159 0 word:june 161 0 word:just -101 77 word:keep 0 -100
        word:kid 95 0 word:know -156 127 word:laminat 193 0 word:last 120 0 word:later 119 0
        word:law 0 81 word:learn 244 -120 word:leav 234 -43 word:left -75 0 word:let 42 -85
        word:licens 0 102 word:light -109 0 word:like 259 -36 word:list -93 0 word:littl -136 110
        word:long -70 0 word:look 0 21 word:lost 201 -76 word:love -179 99 word:lovely -145 0
        word:lunch -75 0 word:made 175 -146 word:mail 163 0 word:many 0 65 word:matter 0 90
        word:may -178 109 word:me -134 62 word:meet -123 0 word:member 0 86 word:might 292 -98
        word:mind 0 85 word:mine 0 -128 word:minut 108 0 word:monday 115 41 word:month 70 -78
        word:more 0 -41 word:morn -133 0 word:morning 0 89 word:most -145 48 word:mostly 0 62
        word:much 0 99 word:must -88 66 word:my -69 25 word:myself -100 56 word:name -148 133
        word:need 0 66 word:never -128 0 word:new 0 76 word:newsletter 81 -68 word:nice 0 103
        word:night 276 -169 word:no 87 44 word:nobody 102 0 word:noon 0 70 word:not 141 21
        word:note 306 0 word:noth -219 -55 word:notic 0 -73 word:now 46 23 word:of 231 0
        word:off 308 0 word:offic -116 41 word:on 153 -123 word:once 177 0 word:one 0 -22
        word:only 170 0 word:open 116 61 word:or 110 -83 word:other 103 -102 word:our -180 38
        word:out 236 -91 word:over 0 38 word:own 0 -29 word:page 310 -89 word:pair 132 0
        word:paper 117 -88 word:part 116 0 word:past -201 60 word:patient 288 -131
        word:peopl 130 11 word:person -79 46 word:phon 0 -42 word:pick -156 51 word:piec 140 0
        word:plac -251 46 word:play 103 0 word:pleas -348 191 word:practic -76 0
        word:professional 0 90 word:put -131 47 word:question 212 -93 word:quiet 179 0
        word:read 211 -213 word:recommend -276 0 word:record 94 0 word:remember -115 0
        word:report -131 97 word:rest -275 64 word:retir 150 0 word:ring 0 80 word:road 135 0
        word:room 0 -41 word:row 126 0 word:run -154 0 word:said 84 0 word:same 123 -73
        word:sat 89 0 word:saw 124 -142 word:say 0 38 word:schema 189 0 word:school -182 13
        word:seat -114 0 word:second -98 0 word:see 196 -2 word:seen 148 -38 word:sent 111 0
        word:session 0 -55 word:set 178 0 word:seven 114 0 word:shar 0 -69 word:she 67 -66
        word:shift 97 0 word:should -92 45 word:show 212 -54 word:sign 277 -60 word:sinc 105 -78
        word:sit 97 -54 word:six 0 110 word:sleep 0 95 word:slow 103 -70 word:small 103 0
        word:so -168 212 word:some 0 63 word:somebody -83 0 word:someth 292 0 word:sort 156 0
        word:spar 178 0 word:spr 245 -49 word:staff -172 46 word:stand 0 135 word:start -92 0
        word:stat 0 91 word:stay -89 0 word:still 183 -70 word:stop 199 0 word:street -192 59
        word:stres -102 107 word:student -143 0 word:such -109 107 word:suit 129 132
        word:summer -236 0 word:tabl 0 36 word:take -104 67 word:talk 0 3 word:tea 78 0
        word:teach 148 -127 word:tell 0 90 word:ten -108 0 word:test 176 0 word:than 226 -45
        word:thank -173 72 word:that 298 -137 word:the 207 -281 word:their -159 -67
        word:them 90 -34 word:then 367 -93 word:ther 192 37 word:therapist -84 15
        word:therapy 0 120 word:they 245 -12 word:thi -260 173 word:thing -61 0 word:think -110 45
        word:thos -64 79 word:thre 102 -20 word:through -56 134 word:thursday 0 -35 word:till 228 0
        word:time 155 -149 word:to -19 120 word:told 111 -100 word:too -159 41 word:took 85 -56
        word:town -199 120 word:train 110 -76 word:truck 113 0 word:tuesday -112 0 word:turn -132 0
        word:twenty 0 52 word:twic 97 -48 word:two -49 -75 word:understand 105 0 word:up 181 0
        word:use 168 0 word:very -118 126 word:voic 113 0 word:wait 91 60 word:walk 40 -56
        word:want -121 0 word:was 255 -155 word:watch 216 -71 word:way -100 -66 word:we -58 0
        word:wednesday -115 0 word:week 74 -148 word:welcom -83 0 word:well -293 84
        word:what 275 -93 word:whatever -107 72 word:when 0 130 word:whenever -210 72
        word:wher 211 -127 word:whether 97 0 word:which 97 -26 word:whichever 94 0 word:whil 66 0
        word:who 62 -119 word:whol 177 -67 word:whos 219 0 word:why 73 0 word:wife 0 84
        word:winter -85 0 word:with 172 -40 word:wonderful -144 0 word:work 121 149
        word:world -150 0 word:would -122 -57 word:writ 170 -109 word:wrot 186 -66 word:year -88 57
        word:you 336 -99 word:your 756 -225
        """
}
