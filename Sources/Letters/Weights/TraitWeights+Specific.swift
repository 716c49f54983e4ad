// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -442 73
        deed:- 67 -24 deed:-_#modal -168 -49 deed:I -20 -78 deed:I_#modal 39 -60
        deed:I_#past 167 -242 deed:I_am -146 165 deed:I_can -49 60 deed:I_come 0 -57
        deed:I_do -217 146 deed:I_have -44 5 deed:I_know 0 49 deed:I_read 0 -115
        deed:I_saw 152 -108 deed:I_should 0 48 deed:I_take 0 76 deed:I_was 0 -30 deed:I_will 58 -38
        deed:I_would 73 -16 deed:My 28 111 deed:My_#anyone 0 -71 deed:My_#comer 121 0
        deed:My_#modal 0 44 deed:My_#people 109 0 deed:My_#relative -125 38 deed:My_#seat 114 -69
        deed:My_#sign -110 0 deed:My_#social 0 72 deed:My_#token 0 55 deed:My_#treatment 119 0
        deed:Our -82 44 deed:They 151 -134 deed:They_#modal 0 8 deed:They_#past -114 1
        deed:They_are 0 46 deed:We 0 -12 deed:We_#modal 112 -92 deed:We_#past 104 0
        deed:You 94 -125 deed:You_#modal -161 -47 deed:You_#past 782 -495 deed:You_and -92 0
        deed:You_are -110 200 deed:You_at -189 0 deed:You_come -229 0 deed:You_do 0 49
        deed:You_for -122 0 deed:You_had 135 -44 deed:You_have 141 86 deed:You_let 98 -64
        deed:You_said 168 -58 deed:You_say 160 0 deed:You_told 77 0 deed:You_were -118 0
        deed:You_would -43 0 deed:Your 573 -291 deed:Your_#anyone -182 86 deed:Your_#comer -65 26
        deed:Your_#common -422 224 deed:Your_#meetVerb 132 0 deed:Your_#meeting 131 0
        deed:Your_#modal 76 75 deed:Your_#passVerb -146 0 deed:Your_#people -464 66
        deed:Your_#praise 0 27 deed:Your_#resource 110 -102 deed:Your_#sign -197 0
        deed:Your_#span -176 0 deed:Your_#time -90 0 deed:Your_#treatment 0 -54
        deed:Your_#work 206 -115 mark:digit 0 138 mark:first 433 0 mark:last -547 0
        mark:last-but-one -556 0 mark:last-but-two -186 0 mark:long 419 -91 mark:question -275 -269
        mark:quoted 1556 -337 mark:second 272 0 mark:short -348 41 near:#accessVerb_a 184 -73
        near:#accessVerb_and -193 201 near:#accessVerb_at 165 -98 near:#accessVerb_county 0 80
        near:#accessVerb_for -115 0 near:#accessVerb_i -92 0 near:#accessVerb_in 0 -72
        near:#accessVerb_is -118 55 near:#accessVerb_it -74 0 near:#accessVerb_me 87 0
        near:#accessVerb_of 113 -118 near:#accessVerb_on 71 43 near:#accessVerb_one 63 0
        near:#accessVerb_room -134 0 near:#accessVerb_that 143 -91 near:#accessVerb_the 28 -3
        near:#accessVerb_to 51 67 near:#accessVerb_who 0 86 near:#accessVerb_with 0 -33
        near:#accessVerb_you 114 -61 near:#accessVerb_your 122 -12 near:#anyone_a 92 0
        near:#anyone_and -65 65 near:#anyone_have 0 57 near:#anyone_in -251 104
        near:#anyone_is -103 0 near:#anyone_it -90 38 near:#anyone_like -107 0
        near:#anyone_that -111 41 near:#anyone_the 168 -86 near:#anyone_to 153 -75
        near:#anyone_when 157 0 near:#anyone_who -222 41 near:#anyone_with 0 -58
        near:#anyone_would -112 0 near:#anyone_you -107 23 near:#anyone_your 0 -81
        near:#benefit_a 68 -19 near:#benefit_and 0 -47 near:#benefit_for -125 0
        near:#benefit_from 123 -89 near:#benefit_how 83 0 near:#benefit_i 0 -103
        near:#benefit_if 0 -49 near:#benefit_in -83 0 near:#benefit_it 0 -49 near:#benefit_of 62 61
        near:#benefit_that -75 0 near:#benefit_the 47 -60 near:#benefit_to 113 0
        near:#benefit_what 0 -56 near:#benefit_you -81 115 near:#benefit_your 53 -2
        near:#capacity_and -77 96 near:#capacity_for -92 0 near:#capacity_the 0 104
        near:#capacity_your 0 60 near:#certain_a 0 -66 near:#certain_and -133 90
        near:#certain_for 0 47 near:#certain_has 0 -54 near:#certain_in -116 42
        near:#certain_it 0 127 near:#certain_of -101 0 near:#certain_one 0 -32
        near:#certain_so 0 57 near:#certain_that -44 0 near:#comer_a 0 -44 near:#comer_are -72 0
        near:#comer_i 58 0 near:#comer_in -139 66 near:#comer_it -63 58 near:#comer_the 0 -34
        near:#comer_to 123 -73 near:#comer_who -106 -38 near:#common_'s 0 -61
        near:#common_a 129 -88 near:#common_about 223 -58 near:#common_after 0 -69
        near:#common_all -80 0 near:#common_am -105 85 near:#common_an 0 52
        near:#common_and -383 170 near:#common_are -96 160 near:#common_as -59 0
        near:#common_at -195 112 near:#common_back 0 -80 near:#common_befor 0 60
        near:#common_better -109 0 near:#common_book -148 0 near:#common_but 0 72
        near:#common_could -90 0 near:#common_day 0 75 near:#common_do 88 0 near:#common_doe -156 0
        near:#common_first 81 0 near:#common_from 85 -89 near:#common_give -106 0
        near:#common_good 0 145 near:#common_have 45 0 near:#common_how 42 -34 near:#common_i 63 0
        near:#common_if -82 -24 near:#common_in -159 62 near:#common_is 48 69
        near:#common_it -170 -90 near:#common_keep 102 0 near:#common_kid -87 0
        near:#common_know -54 72 near:#common_love -154 0 near:#common_me -133 65
        near:#common_might 127 -60 near:#common_mine 0 -68 near:#common_my -35 91
        near:#common_name 0 57 near:#common_not 137 -32 near:#common_of -114 212
        near:#common_offic -87 57 near:#common_on -4 -32 near:#common_one 147 0
        near:#common_or 0 66 near:#common_out -129 0 near:#common_over -76 75
        near:#common_run -151 71 near:#common_say -93 78 near:#common_see 126 -77
        near:#common_sit 0 -86 near:#common_so -312 158 near:#common_somebody -139 0
        near:#common_talk 107 -53 near:#common_tell -142 83 near:#common_that -142 0
        near:#common_the -43 -56 near:#common_their -73 0 near:#common_them 50 -34
        near:#common_thi -95 73 near:#common_thre 0 -101 near:#common_through 0 67
        near:#common_time 0 -93 near:#common_to -66 34 near:#common_too 0 48 near:#common_town 0 58
        near:#common_up 69 0 near:#common_was 115 -70 near:#common_way -111 0
        near:#common_week -79 0 near:#common_well -125 52 near:#common_what 117 -43
        near:#common_when 0 50 near:#common_who 0 -42 near:#common_will 89 -41
        near:#common_with 0 13 near:#common_work 0 127 near:#common_would 0 -39
        near:#common_writ 0 -44 near:#common_you 0 201 near:#common_your -141 80
        near:#credential_the 0 -68 near:#credential_you 107 -46 near:#ending_a -31 -126
        near:#ending_and -273 89 near:#ending_ask 0 -65 near:#ending_at 130 -59
        near:#ending_back 0 -55 near:#ending_been 0 -62 near:#ending_for 0 39
        near:#ending_from 0 -46 near:#ending_got 0 61 near:#ending_heard 0 63
        near:#ending_in -114 -61 near:#ending_it 120 -131 near:#ending_like 94 0
        near:#ending_me -58 -71 near:#ending_never -102 0 near:#ending_of 74 -61
        near:#ending_on 53 -27 near:#ending_seen 0 -40 near:#ending_sinc 0 -53
        near:#ending_so -90 0 near:#ending_start -150 0 near:#ending_that -194 0
        near:#ending_the 99 4 near:#ending_them 0 -37 near:#ending_thre 123 0
        near:#ending_to 50 -84 near:#ending_two 0 -22 near:#ending_up 85 0 near:#ending_what 84 -90
        near:#ending_who 111 0 near:#ending_with 0 -39 near:#ending_year 0 66 near:#ending_you 0 7
        near:#ending_your 35 -34 near:#final_and -65 26 near:#final_in 0 -50 near:#final_of -82 0
        near:#final_the -76 64 near:#food_the 0 -41 near:#gap_a 71 0 near:#gap_and 0 100
        near:#gap_on -106 0 near:#giveVerb_a -129 37 near:#giveVerb_and -57 0
        near:#giveVerb_it 0 -71 near:#giveVerb_me 0 -62 near:#giveVerb_the 85 -147
        near:#giveVerb_to 95 -108 near:#giveVerb_with 0 48 near:#giveVerb_you -225 115
        near:#goVerb_and 0 78 near:#goVerb_for 58 86 near:#goVerb_i 0 56 near:#goVerb_in 0 -67
        near:#goVerb_it 0 73 near:#goVerb_or 0 -58 near:#goVerb_so 0 90 near:#goVerb_the 178 0
        near:#goVerb_with -69 0 near:#goVerb_your -124 52 near:#growth_and 106 0
        near:#hedge_a 0 -42 near:#hedge_are 0 -85 near:#hedge_be 162 0 near:#hedge_do 139 0
        near:#hedge_from 107 0 near:#hedge_have -60 62 near:#hedge_hear 169 0 near:#hedge_i 0 -51
        near:#hedge_in 0 -77 near:#hedge_it 133 -39 near:#hedge_me -74 0 near:#hedge_not 0 83
        near:#hedge_of -48 45 near:#hedge_peopl -130 0 near:#hedge_that 147 -101
        near:#hedge_the -100 0 near:#hedge_to -21 -29 near:#hedge_use 122 0 near:#hedge_we 0 -73
        near:#hedge_with 103 0 near:#hedge_you -158 143 near:#hedge_your 108 -31
        near:#meetVerb_a 0 -37 near:#meetVerb_and 0 43 near:#meetVerb_by -92 76
        near:#meetVerb_for 0 31 near:#meetVerb_in 80 -40 near:#meetVerb_is 141 0
        near:#meetVerb_it 0 -10 near:#meetVerb_one 88 0 near:#meetVerb_the 113 -22
        near:#meetVerb_to 0 -1 near:#meetVerb_with -270 126 near:#meetVerb_you -185 93
        near:#meetVerb_your 133 -124 near:#meeting_and 130 -92 near:#meeting_at 0 -39
        near:#meeting_it -147 0 near:#meeting_me 0 51 near:#meeting_with -126 75
        near:#modal_a 138 -34 near:#modal_and 0 64 near:#modal_at 113 0 near:#modal_be 103 11
        near:#modal_come -68 34 near:#modal_do 61 -62 near:#modal_for 0 -134 near:#modal_from 0 -80
        near:#modal_have -59 0 near:#modal_hear 85 0 near:#modal_i -139 0 near:#modal_in 0 -66
        near:#modal_it 0 -76 near:#modal_me 0 -49 near:#modal_not -95 0 near:#modal_on 100 0
        near:#modal_one 0 80 near:#modal_so 0 99 near:#modal_take -104 0 near:#modal_the -226 0
        near:#modal_to -85 113 near:#modal_use 126 0 near:#modal_we 0 -42 near:#modal_with -110 81
        near:#modal_you -134 -23 near:#modal_your -65 0 near:#moveVerb_a 71 -70
        near:#moveVerb_and 0 48 near:#moveVerb_at 172 -49 near:#moveVerb_back 0 -71
        near:#moveVerb_for 35 -68 near:#moveVerb_in 0 -115 near:#moveVerb_me 123 -48
        near:#moveVerb_of 0 -69 near:#moveVerb_on 77 -50 near:#moveVerb_the 117 112
        near:#moveVerb_to 45 -50 near:#moveVerb_up 79 0 near:#moveVerb_with -78 0
        near:#moveVerb_you 0 59 near:#moveVerb_your 0 -88 near:#named_a 136 0 near:#named_and 56 5
        near:#negation_a 88 -81 near:#negation_and 0 42 near:#negation_have -114 0
        near:#negation_i -110 0 near:#negation_in -92 0 near:#negation_one 0 -56
        near:#negation_the -86 0 near:#negation_you -159 83 near:#noticing_a 177 -105
        near:#noticing_about 172 -63 near:#noticing_and 0 31 near:#noticing_are -145 89
        near:#noticing_at 311 -64 near:#noticing_do 124 0 near:#noticing_for -87 0
        near:#noticing_from 153 -87 near:#noticing_have 0 70 near:#noticing_how 53 -49
        near:#noticing_i -74 0 near:#noticing_in 144 -126 near:#noticing_is 57 0
        near:#noticing_it -130 -14 near:#noticing_me 152 0 near:#noticing_my -107 92
        near:#noticing_of 0 39 near:#noticing_one 0 -39 near:#noticing_so -130 0
        near:#noticing_that -98 -43 near:#noticing_the 296 -67 near:#noticing_them 0 -68
        near:#noticing_to 38 -18 near:#noticing_was 101 -89 near:#noticing_what 121 -102
        near:#noticing_when 0 68 near:#noticing_who 103 0 near:#noticing_you 290 72
        near:#noticing_your 299 -174 near:#number_a -82 38 near:#number_and 31 -34
        near:#number_at 0 25 near:#number_i 0 -40 near:#number_in 0 41 near:#number_my 0 -78
        near:#number_of 0 -21 near:#number_on 0 -52 near:#number_peopl 0 -78
        near:#number_them 0 -67 near:#number_who 112 0 near:#number_year 0 51
        near:#number_you 117 0 near:#number_your 0 61 near:#outcome_a -169 94
        near:#outcome_and -73 27 near:#outcome_for 72 0 near:#outcome_how 79 -59
        near:#outcome_i -65 0 near:#outcome_is -115 53 near:#outcome_it 70 -26
        near:#outcome_my -79 0 near:#outcome_of -36 45 near:#outcome_on 105 0
        near:#outcome_that -147 90 near:#outcome_the 0 32 near:#outcome_to -76 0
        near:#outcome_what 0 -54 near:#outcome_you 160 0 near:#outcome_your 75 -57
        near:#passVerb_a 176 0 near:#passVerb_and -47 117 near:#passVerb_at -77 0
        near:#passVerb_in 103 -72 near:#passVerb_it 41 -17 near:#passVerb_me -29 0
        near:#passVerb_my -51 41 near:#passVerb_of -34 0 near:#passVerb_on 0 69
        near:#passVerb_that -181 45 near:#passVerb_the 14 -42 near:#passVerb_to 0 31
        near:#passVerb_up -111 62 near:#passVerb_you -127 97 near:#passVerb_your 0 -25
        near:#past_a 0 13 near:#past_about 0 -70 near:#past_and -246 0 near:#past_at 102 -168
        near:#past_by 170 -68 near:#past_for 0 -74 near:#past_him 81 -63 near:#past_home 0 -84
        near:#past_i -152 0 near:#past_in -81 -65 near:#past_it 88 -131 near:#past_know 0 90
        near:#past_me 0 -130 near:#past_my -152 0 near:#past_not 0 -57 near:#past_of 88 -47
        near:#past_on 76 -82 near:#past_one 0 -42 near:#past_out 129 0 near:#past_so -132 0
        near:#past_that 132 -122 near:#past_the 136 -214 near:#past_them 58 -69
        near:#past_thre 0 -65 near:#past_to 213 -46 near:#past_two 0 -72 near:#past_what 97 -38
        near:#past_who 99 0 near:#past_with 0 136 near:#past_you 35 -39 near:#past_your 168 -151
        near:#people_'s 0 -65 near:#people_a 73 -113 near:#people_about 0 -38
        near:#people_and -87 39 near:#people_are -115 116 near:#people_be 178 0
        near:#people_can 0 40 near:#people_could 0 -61 near:#people_for 0 -22
        near:#people_have -159 0 near:#people_i 117 -31 near:#people_in 0 135
        near:#people_is -118 -34 near:#people_it -147 0 near:#people_like 0 46
        near:#people_may -145 0 near:#people_me 125 -77 near:#people_might 107 0
        near:#people_mine 0 -67 near:#people_my 0 -95 near:#people_not -120 0
        near:#people_of 67 -35 near:#people_on 141 0 near:#people_see 0 -52 near:#people_the 0 -93
        near:#people_their -100 0 near:#people_them -96 0 near:#people_to 267 -146
        near:#people_who -146 -97 near:#people_with 0 -45 near:#people_your 100 0
        near:#place_a -117 123 near:#place_and -20 158 near:#place_i 85 76 near:#place_the -139 39
        near:#place_to 0 86 near:#place_your -109 87 near:#praise_and -332 412
        near:#praise_are 0 58 near:#praise_for -105 0 near:#praise_from 0 86 near:#praise_i 0 97
        near:#praise_in -90 71 near:#praise_it 0 63 near:#praise_of 0 106 near:#praise_so 0 89
        near:#praise_the 0 130 near:#praise_to 136 0 near:#praise_with 110 0
        near:#praise_you -353 278 near:#praise_your -154 158 near:#profession_in 0 76
        near:#profession_the 0 88 near:#relative_to 117 0 near:#resource_a 49 -55
        near:#resource_and 127 -55 near:#resource_at 0 61 near:#resource_in 0 -50
        near:#resource_it -76 0 near:#resource_of 97 -60 near:#resource_on -67 0
        near:#resource_your -94 0 near:#seat_a 110 0 near:#seat_and 95 -43 near:#seat_have 0 -64
        near:#seat_i 0 -27 near:#seat_in 0 -55 near:#seat_is -122 49 near:#seat_of 67 -97
        near:#seat_the 265 0 near:#seat_to 107 -51 near:#sign_is -115 89 near:#sign_the 0 80
        near:#sign_you 0 -67 near:#span_and -88 0 near:#span_i -64 0 near:#span_or 77 58
        near:#span_the 0 2 near:#span_would 0 -67 near:#span_you 121 15 near:#span_your 81 0
        near:#third_and -70 0 near:#third_be -90 0 near:#third_is 0 -36 near:#third_it 0 -31
        near:#third_say 0 -78 near:#third_that -139 0 near:#third_the 134 -79
        near:#third_to 111 -61 near:#third_will 105 0 near:#third_you -82 -37 near:#time_a 0 -97
        near:#time_and 57 -104 near:#time_at 0 78 near:#time_day 0 64 near:#time_i 0 -53
        near:#time_it -125 0 near:#time_of 0 -37 near:#time_on 74 54 near:#time_that 0 -43
        near:#time_the 0 51 near:#time_you 201 0 near:#time_your 205 -55 near:#title_i 0 76
        near:#token_of 0 100 near:#treatment_and 100 0 near:#treatment_i -65 0
        near:#treatment_is -68 0 near:#treatment_with 88 0 near:#universal_a 0 -48
        near:#universal_and -100 25 near:#universal_in -152 0 near:#universal_it 0 104
        near:#universal_of -119 0 near:#universal_on 0 58 near:#universal_so 0 62
        near:#universal_that -104 50 near:#universal_the -58 39 near:#universal_who -154 0
        near:#universal_you -114 18 near:#vacant_and 0 102 near:#vacant_on -192 0
        near:#vacant_the 0 -49 near:#wantVerb_have 0 75 near:#wantVerb_i 103 0
        near:#wantVerb_in 137 0 near:#wantVerb_it -75 0 near:#wantVerb_know 112 0
        near:#wantVerb_them 0 49 near:#wantVerb_to 0 -10 near:#wantVerb_you -195 132
        near:#wantVerb_your 0 46 near:#we_a 0 44 near:#we_have 0 57 near:#we_the 0 -63
        near:#work_about 0 -40 near:#work_and 94 -41 near:#work_in 0 -85 near:#work_it 0 -55
        near:#work_on 0 -60 near:#work_that 92 -43 near:#work_the 143 -105 near:#work_you 0 -103
        near:#writer_a -101 0 near:#writer_also -128 63 near:#writer_am -111 148
        near:#writer_and -250 138 near:#writer_are 0 56 near:#writer_at 0 -59 near:#writer_be -65 0
        near:#writer_been 67 -75 near:#writer_bring -77 0 near:#writer_can -100 75
        near:#writer_come 81 0 near:#writer_could 57 -21 near:#writer_do -49 85
        near:#writer_for -133 72 near:#writer_from 182 -74 near:#writer_got -86 70
        near:#writer_had -82 41 near:#writer_have -23 0 near:#writer_hear 140 0
        near:#writer_i 0 104 near:#writer_in -82 54 near:#writer_is 0 105 near:#writer_it 103 -73
        near:#writer_just 0 76 near:#writer_know 0 34 near:#writer_like 10 0
        near:#writer_love -69 88 near:#writer_my -121 61 near:#writer_name 0 75
        near:#writer_not -214 92 near:#writer_of 101 0 near:#writer_on 0 -6
        near:#writer_read 105 -147 near:#writer_saw 108 -94 near:#writer_say 0 78
        near:#writer_see 0 -29 near:#writer_seen 0 -41 near:#writer_should 0 47
        near:#writer_so 0 55 near:#writer_take -88 95 near:#writer_that 97 -78
        near:#writer_the -366 90 near:#writer_thi 99 0 near:#writer_think 0 78
        near:#writer_to -286 17 near:#writer_two 119 -52 near:#writer_was 0 -75
        near:#writer_what 73 0 near:#writer_when 0 97 near:#writer_who 110 -50
        near:#writer_will 83 -62 near:#writer_with 0 -71 near:#writer_work 0 54
        near:#writer_would 0 -42 near:#writer_you 63 0 near:#writer_your 18 -65 near:#you_'s 60 -68
        near:#you_a 52 0 near:#you_about 0 -60 near:#you_all -159 97 near:#you_an 0 71
        near:#you_and 20 -68 near:#you_are -197 237 near:#you_ask 47 -31 near:#you_at 156 0
        near:#you_be 0 62 near:#you_come -205 0 near:#you_do 103 0 near:#you_for -204 63
        near:#you_from -119 0 near:#you_good 0 101 near:#you_got 73 0 near:#you_group 120 0
        near:#you_had 102 -43 near:#you_have 24 105 near:#you_i 147 -43 near:#you_in -70 64
        near:#you_is -137 108 near:#you_let 95 -51 near:#you_may -112 54 near:#you_member 0 83
        near:#you_might 147 -46 near:#you_mine 0 -52 near:#you_must 0 67 near:#you_my -98 0
        near:#you_of 52 -51 near:#you_on 205 -99 near:#you_one -105 0 near:#you_said 131 -50
        near:#you_say 119 -57 near:#you_so 0 74 near:#you_staff -100 65 near:#you_that 0 -48
        near:#you_the 339 -237 near:#you_to 159 -82 near:#you_told 0 -48 near:#you_will -83 0
        near:#you_work 0 86 near:#you_you 83 -39 near:#you_your 221 -71 near:'s_#sign 138 0
        near:a_#accessVerb 42 -40 near:a_#anyone 88 -42 near:a_#capacity -94 0
        near:a_#common -35 65 near:a_#ending 0 -22 near:a_#food 111 -105 near:a_#gap -107 58
        near:a_#giveVerb -87 0 near:a_#goVerb -56 -12 near:a_#hedge 225 -29 near:a_#meetVerb -121 0
        near:a_#meeting -77 -63 near:a_#modal -101 0 near:a_#moveVerb 100 -84
        near:a_#negation 119 0 near:a_#outcome 0 -66 near:a_#passVerb 101 0 near:a_#past 65 0
        near:a_#people 0 -54 near:a_#praise -104 119 near:a_#profession -41 105
        near:a_#relative 0 -50 near:a_#resource -175 73 near:a_#seat 36 0 near:a_#sign 41 -89
        near:a_#span 103 -55 near:a_#time 63 -142 near:a_#title 0 51 near:a_#treatment 0 19
        near:a_#vacant -118 53 near:a_#wantVerb 0 -67 near:a_#work -157 0 near:a_#writer -52 129
        near:a_#you 0 53 near:about_#common 0 -37 near:about_#you 47 -62 near:after_#time 93 0
        near:all_#common -72 26 near:alway_#common -134 80 near:alway_#past 0 86
        near:am_#accessVerb 0 68 near:am_#common 0 124 near:am_#hedge 0 -67 near:am_#named 0 70
        near:am_#noticing 128 0 near:am_#number 0 61 near:am_#passVerb 126 0 near:am_#past 0 77
        near:am_#people 0 63 near:am_#praise 0 37 near:am_#profession -109 91 near:am_#you 207 0
        near:an_#common -89 0 near:an_#resource 0 -40 near:an_#seat 0 -69 near:an_#span 0 -52
        near:an_#time 0 -66 near:an_#treatment 0 -84 near:and_#accessVerb 103 43
        near:and_#anyone 0 57 near:and_#benefit 45 -101 near:and_#capacity 0 65
        near:and_#certain 0 22 near:and_#comer 169 0 near:and_#common -236 305
        near:and_#credential -94 82 near:and_#ending -3 20 near:and_#final 0 -54
        near:and_#giveVerb 66 82 near:and_#goVerb -75 122 near:and_#hedge 233 -86
        near:and_#meetVerb 96 0 near:and_#modal 0 5 near:and_#moveVerb -46 101
        near:and_#named -66 38 near:and_#negation -77 13 near:and_#noticing 0 -18
        near:and_#number 220 -100 near:and_#outcome 0 67 near:and_#passVerb 0 44
        near:and_#past 201 -275 near:and_#people -47 18 near:and_#place 0 73
        near:and_#praise 34 112 near:and_#resource 0 55 near:and_#seat -72 108 near:and_#sign 0 52
        near:and_#span -151 161 near:and_#time -176 118 near:and_#treatment -78 94
        near:and_#universal -70 69 near:and_#wantVerb 0 45 near:and_#we 0 62
        near:and_#writer -18 84 near:and_#you -208 147 near:any_#capacity 0 67
        near:any_#common -112 0 near:any_#span 90 -56 near:any_#time 0 -27
        near:are_#accessVerb -154 101 near:are_#anyone 0 90 near:are_#common -53 39
        near:are_#ending 0 49 near:are_#meetVerb 119 0 near:are_#past 0 100 near:are_#people -171 0
        near:are_#praise -165 117 near:are_#wantVerb 129 0 near:are_#you 0 75
        near:as_#common -48 38 near:as_#outcome -107 0 near:as_#writer 93 0 near:as_#you 135 0
        near:at_#certain 114 0 near:at_#common -121 74 near:at_#named -128 69
        near:at_#number 82 -49 near:at_#seat -86 98 near:at_#time -90 66 near:at_#universal 103 0
        near:at_#writer 0 46 near:at_#you -100 121 near:be_#common -116 87 near:be_#outcome 0 -63
        near:be_#past 122 -40 near:be_#people -92 93 near:be_#praise 0 -80
        near:be_#wantVerb -150 49 near:be_#you -190 34 near:been_#accessVerb 0 -84
        near:been_#past -76 0 near:befor_#time -117 98 near:befor_#you 113 0 near:by_#common 104 0
        near:by_#meeting 0 92 near:call_#common 0 -60 near:can_#common -192 0 near:can_#ending 91 0
        near:can_#meetVerb -79 0 near:can_#noticing -78 0 near:can_#passVerb -89 0
        near:come_#common -138 84 near:come_#noticing -153 0 near:could_#benefit 102 -66
        near:could_#common 62 -177 near:could_#ending 0 -45 near:could_#meetVerb -128 -38
        near:could_#moveVerb 0 -45 near:could_#noticing 120 -27 near:could_#writer -150 0
        near:could_#you 0 -48 near:day_#common -83 0 near:do_#common -171 137
        near:do_#ending -128 0 near:do_#negation -42 73 near:do_#outcome -135 0 near:do_#you 83 0
        near:everyon_#common 0 96 near:family_#common -91 0 near:first_#common 116 -65
        near:for_#accessVerb -105 0 near:for_#anyone -57 18 near:for_#capacity -145 0
        near:for_#certain -74 63 near:for_#common -273 62 near:for_#ending 0 -62
        near:for_#food 0 72 near:for_#meetVerb 0 -46 near:for_#meeting 0 95
        near:for_#moveVerb 0 -39 near:for_#negation 114 -95 near:for_#number -72 0
        near:for_#outcome -89 0 near:for_#people 0 -53 near:for_#resource 80 -76
        near:for_#seat -141 93 near:for_#span -188 17 near:for_#time -64 -27
        near:for_#treatment -90 0 near:for_#universal -120 80 near:for_#vacant -135 0
        near:for_#you -125 80 near:free_#common -109 0 near:free_#resource -133 0
        near:from_#you 80 0 near:good_#common 102 0 near:hand_#common 0 71 near:has_#common 89 -63
        near:has_#past 58 -64 near:has_#universal -131 0 near:has_#writer 0 -42
        near:have_#accessVerb 51 0 near:have_#anyone 94 67 near:have_#benefit -109 162
        near:have_#certain 0 59 near:have_#comer 0 39 near:have_#common -160 249
        near:have_#ending 47 59 near:have_#gap 102 0 near:have_#giveVerb -114 0
        near:have_#goVerb -111 0 near:have_#hedge 0 38 near:have_#meetVerb 41 0
        near:have_#moveVerb 114 46 near:have_#negation 0 106 near:have_#noticing -87 10
        near:have_#number 185 -61 near:have_#outcome 114 0 near:have_#passVerb -61 56
        near:have_#past -30 97 near:have_#people 89 -29 near:have_#praise -92 92
        near:have_#resource 119 0 near:have_#seat 131 -87 near:have_#span 0 91 near:have_#time 0 75
        near:have_#universal 0 62 near:have_#wantVerb 0 51 near:have_#work 0 69
        near:have_#writer 0 -131 near:have_#you 0 96 near:he_#common 0 -37 near:he_#ending 0 -63
        near:he_#past -69 0 near:hear_#common 0 79 near:hear_#you 86 0 near:how_#moveVerb -121 0
        near:how_#you 108 -41 near:i_#accessVerb 10 -164 near:i_#anyone 71 0 near:i_#benefit 92 59
        near:i_#capacity 0 24 near:i_#certain 78 29 near:i_#comer 0 116 near:i_#common -195 83
        near:i_#credential -45 81 near:i_#ending -80 -73 near:i_#gap 0 39 near:i_#giveVerb -239 30
        near:i_#goVerb 0 65 near:i_#hedge 223 -56 near:i_#meetVerb 0 -32 near:i_#meeting 0 -50
        near:i_#modal 174 -56 near:i_#moveVerb -94 17 near:i_#named 0 108 near:i_#negation -313 135
        near:i_#noticing 312 -168 near:i_#number -45 0 near:i_#outcome -124 108
        near:i_#passVerb -145 39 near:i_#past -70 -109 near:i_#people -69 24 near:i_#place -181 65
        near:i_#praise -60 183 near:i_#profession 0 26 near:i_#resource -84 22 near:i_#span 0 30
        near:i_#takeVerb -147 100 near:i_#third 0 -65 near:i_#time 56 0 near:i_#title 0 35
        near:i_#treatment -91 61 near:i_#universal 0 51 near:i_#vacant 0 35 near:i_#wantVerb 0 17
        near:i_#writer -26 86 near:i_#you 274 -69 near:if_#common -83 49 near:if_#ending -112 0
        near:if_#noticing -93 0 near:if_#past 0 -62 near:if_#we 0 -71 near:if_#you -133 -12
        near:in_#accessVerb 0 -18 near:in_#anyone -86 0 near:in_#common -231 190
        near:in_#gap -101 67 near:in_#modal -125 0 near:in_#month 124 0 near:in_#named 74 0
        near:in_#number 76 -39 near:in_#outcome 0 57 near:in_#past 0 65 near:in_#people 93 -40
        near:in_#place 0 57 near:in_#praise 148 0 near:in_#resource 0 -47 near:in_#seat 0 -91
        near:in_#span 0 -34 near:in_#time -95 0 near:in_#treatment 137 -121 near:in_#work 68 -56
        near:in_#you 14 0 near:is_#anyone -114 0 near:is_#benefit -88 48 near:is_#certain -200 104
        near:is_#common -197 107 near:is_#ending 0 86 near:is_#hedge -223 0 near:is_#negation 49 96
        near:is_#number -71 0 near:is_#outcome 0 44 near:is_#passVerb 0 52 near:is_#past -338 111
        near:is_#people -92 0 near:is_#praise -139 83 near:is_#universal -99 41
        near:is_#wantVerb -100 101 near:is_#writer 0 31 near:is_#you -102 0
        near:it_#accessVerb 118 0 near:it_#benefit 0 -80 near:it_#certain -66 0
        near:it_#ending -95 -38 near:it_#final 0 -59 near:it_#giveVerb 0 35 near:it_#hedge -73 0
        near:it_#modal -296 29 near:it_#negation -53 39 near:it_#noticing -83 0
        near:it_#outcome -95 -108 near:it_#past -110 0 near:it_#praise 0 96 near:it_#span -91 0
        near:it_#time -79 54 near:it_#you 79 0 near:know_#you 0 24 near:like_#common -79 0
        near:like_#noticing 125 0 near:like_#you 0 76 near:look_#common -130 0
        near:love_#benefit -173 0 near:love_#common -134 0 near:love_#noticing -141 0
        near:lunch_#time 0 108 near:many_#common 0 45 near:may_#ending -157 0
        near:may_#moveVerb -93 0 near:me_#accessVerb 0 63 near:me_#common 58 40
        near:me_#moveVerb 0 55 near:me_#noticing 91 0 near:me_#passVerb -104 0 near:me_#seat -89 0
        near:me_#writer -92 66 near:me_#you -218 61 near:might_#benefit 0 -41
        near:might_#common 0 -29 near:might_#noticing 0 -63 near:mine_#common 88 0
        near:mine_#hedge 0 -54 near:mine_#modal 0 -84 near:morn_#you 184 0 near:must_#common 0 66
        near:my_#accessVerb -50 0 near:my_#anyone 165 -76 near:my_#comer 178 0 near:my_#common 31 1
        near:my_#ending 0 -64 near:my_#hedge 148 0 near:my_#named 0 48 near:my_#number 0 -65
        near:my_#passVerb 0 59 near:my_#past -46 -60 near:my_#relative -167 86
        near:my_#resource -133 -49 near:my_#seat 61 -88 near:my_#sign -154 101 near:my_#social 0 74
        near:my_#span 0 -61 near:my_#time 0 -50 near:my_#token -110 72 near:my_#treatment 0 -31
        near:my_#work -81 0 near:name_#common 0 105 near:need_#common 0 78 near:new_#common -100 68
        near:no_#accessVerb 0 81 near:not_#accessVerb 0 -41 near:not_#common -149 0
        near:not_#meetVerb -108 0 near:not_#moveVerb 0 -52 near:not_#noticing -47 0
        near:not_#outcome -120 0 near:of_#accessVerb 116 -66 near:of_#ending 160 -65
        near:of_#hedge -98 0 near:of_#meeting 99 0 near:of_#moveVerb 104 -53
        near:of_#noticing 124 0 near:of_#outcome -79 0 near:of_#past 0 -24 near:of_#people 63 -56
        near:of_#praise 99 0 near:of_#seat 0 -33 near:of_#span 0 -50 near:of_#third 59 -56
        near:of_#time 0 -49 near:of_#universal -96 0 near:of_#you -172 92 near:on_#anyone 104 0
        near:on_#certain 79 0 near:on_#common -167 76 near:on_#number 45 -62
        near:on_#passVerb -179 0 near:on_#past 73 -101 near:on_#resource -128 0 near:on_#seat -91 0
        near:on_#sign -186 0 near:on_#span -77 69 near:on_#time -203 166 near:on_#writer 97 56
        near:on_#you -115 0 near:one_#accessVerb 90 0 near:one_#anyone 0 -79
        near:one_#common 112 -27 near:one_#ending 108 -78 near:one_#meetVerb 0 -55
        near:one_#noticing -107 0 near:one_#passVerb 135 0 near:one_#past 93 -62
        near:one_#writer 0 -51 near:or_#common -41 79 near:or_#modal 0 65 near:or_#resource 0 95
        near:or_#time 0 -41 near:our_#common -95 97 near:out_#writer -117 60 near:own_#common 70 0
        near:peopl_#accessVerb -78 0 near:peopl_#benefit 0 100 near:peopl_#writer 106 -93
        near:pleas_#common -94 0 near:read_#common 0 -66 near:read_#work 0 -68
        near:read_#you 181 -80 near:room_#common 122 0 near:saw_#you 0 -75 near:say_#common -48 99
        near:see_#common -92 0 near:see_#people 0 77 near:six_#common 0 84 near:six_#span 0 65
        near:so_#anyone -116 0 near:so_#common -20 135 near:so_#ending 116 0 near:so_#hedge -108 0
        near:so_#praise 0 90 near:so_#writer 96 0 near:so_#you -159 82 near:someth_#common 187 0
        near:such_#common 0 64 near:tell_#writer 59 0 near:tell_#you 0 43
        near:that_#accessVerb 62 0 near:that_#anyone 0 -69 near:that_#certain 82 0
        near:that_#common 0 -21 near:that_#giveVerb 0 73 near:that_#goVerb 0 -96
        near:that_#meetVerb 0 -61 near:that_#outcome -60 0 near:that_#past 50 -104
        near:that_#people -126 0 near:that_#praise -79 49 near:that_#resource 92 0
        near:that_#span 169 0 near:that_#third 0 -29 near:that_#universal 161 0
        near:that_#writer -73 0 near:the_#accessVerb 98 -80 near:the_#anyone 0 -32
        near:the_#capacity 0 -39 near:the_#certain 142 -89 near:the_#comer 74 -85
        near:the_#common -17 -104 near:the_#ending 201 -95 near:the_#food 0 -50
        near:the_#gap 36 -31 near:the_#giveVerb 69 -61 near:the_#goVerb 87 0 near:the_#hedge 0 -48
        near:the_#meetVerb 0 7 near:the_#meeting 307 -108 near:the_#moveVerb 178 0
        near:the_#named 0 89 near:the_#negation 95 -74 near:the_#noticing -70 56
        near:the_#number -72 0 near:the_#passVerb 77 -52 near:the_#past 201 -170
        near:the_#people 199 -165 near:the_#place -72 131 near:the_#praise 51 0
        near:the_#profession -105 65 near:the_#resource 144 -105 near:the_#seat 131 -131
        near:the_#span 47 -2 near:the_#time 0 40 near:the_#title 0 -44 near:the_#treatment 81 -75
        near:the_#universal 0 -22 near:the_#vacant 0 -50 near:the_#work 172 -233
        near:the_#writer 0 -87 near:the_#you 253 -236 near:their_#common -108 0
        near:them_#you 0 -76 near:then_#common 0 -51 near:then_#past 0 -49 near:ther_#certain 0 91
        near:ther_#negation 0 133 near:ther_#universal 0 85 near:they_#benefit 118 -68
        near:they_#common 0 -26 near:they_#ending 0 -53 near:they_#goVerb 0 53
        near:they_#noticing 123 0 near:they_#outcome 0 68 near:they_#past 0 -33
        near:thi_#common -135 110 near:thi_#place 0 90 near:thi_#span -86 0 near:think_#common 0 51
        near:thre_#span -110 0 near:time_#common 0 -98 near:to_#accessVerb -164 68
        near:to_#anyone -116 51 near:to_#benefit 79 31 near:to_#certain 0 34 near:to_#comer 0 48
        near:to_#common 0 -2 near:to_#ending 78 -63 near:to_#giveVerb 0 25 near:to_#goVerb 0 18
        near:to_#hedge 66 -60 near:to_#meetVerb 66 -51 near:to_#meeting -72 53
        near:to_#moveVerb -136 109 near:to_#noticing 177 -39 near:to_#number -74 0
        near:to_#outcome 95 0 near:to_#passVerb 0 60 near:to_#past 55 -38 near:to_#people 0 -75
        near:to_#place 0 35 near:to_#sign 0 64 near:to_#span 139 -72 near:to_#time 92 0
        near:to_#universal -95 103 near:to_#writer -150 68 near:to_#you -83 46
        near:told_#common 134 -75 near:twenty_#common 0 70 near:two_#people 0 -86
        near:two_#seat 0 -63 near:up_#common 0 34 near:use_#you 160 0 near:was_#number 0 -58
        near:was_#past 55 0 near:we_#modal 69 -55 near:what_#benefit 0 -56
        near:what_#common 204 -129 near:what_#credential 0 -43 near:what_#ending 59 -71
        near:what_#meetVerb 97 -53 near:what_#moveVerb 87 -70 near:what_#noticing 110 -70
        near:what_#past 0 -43 near:what_#praise -151 68 near:what_#writer 0 -68
        near:what_#you 115 0 near:when_#common -102 53 near:when_#ending -115 68
        near:when_#you 77 0 near:wher_#common 99 0 near:which_#common 112 0 near:which_#past -91 0
        near:which_#writer 0 82 near:which_#you 0 -80 near:who_#benefit -89 60
        near:who_#ending 0 -78 near:who_#giveVerb 86 -71 near:who_#goVerb 0 68
        near:who_#modal 141 -83 near:who_#negation 152 -46 near:who_#noticing -160 0
        near:who_#past 143 -78 near:who_#wantVerb 0 90 near:will_#accessVerb -150 0
        near:will_#benefit 94 0 near:will_#common 98 -67 near:will_#ending -160 71
        near:will_#giveVerb 0 -75 near:will_#goVerb -103 57 near:will_#meetVerb -79 60
        near:will_#moveVerb 0 -73 near:will_#negation -109 0 near:will_#noticing 200 -56
        near:with_#accessVerb 0 56 near:with_#common -140 28 near:with_#negation 95 0
        near:with_#past 72 0 near:with_#people 0 -8 near:with_#writer 0 -68 near:with_#you -138 41
        near:work_#common -121 62 near:would_#accessVerb 0 -114 near:would_#anyone 0 -50
        near:would_#benefit 0 -50 near:would_#ending -82 0 near:would_#giveVerb 56 -58
        near:would_#hedge 110 -78 near:would_#meetVerb -50 0 near:would_#moveVerb 0 -23
        near:would_#noticing 0 60 near:would_#outcome 0 -3 near:would_#passVerb 95 0
        near:would_#past 0 51 near:would_#praise 89 -83 near:would_#wantVerb 29 50
        near:would_#you -190 67 near:you_#accessVerb 204 0 near:you_#anyone -116 57
        near:you_#benefit -111 0 near:you_#certain 0 28 near:you_#comer -152 70
        near:you_#common 2 -120 near:you_#credential 93 0 near:you_#ending 105 64
        near:you_#final 150 0 near:you_#giveVerb 254 -133 near:you_#goVerb 29 0
        near:you_#growth -113 0 near:you_#hedge 49 -19 near:you_#meetVerb 81 -81
        near:you_#modal -246 0 near:you_#moveVerb 98 -84 near:you_#named 126 0
        near:you_#noticing -91 -9 near:you_#outcome -103 79 near:you_#passVerb 189 -125
        near:you_#past 770 -500 near:you_#people -96 0 near:you_#praise -589 287
        near:you_#resource 224 -80 near:you_#seat 95 -79 near:you_#sign 135 -52
        near:you_#takeVerb 0 -68 near:you_#third 54 -36 near:you_#time -64 0
        near:you_#universal -125 84 near:you_#wantVerb -64 0 near:you_#work 99 -56
        near:you_#writer -120 34 near:you_#you 160 -75 near:your_#accessVerb -175 49
        near:your_#anyone 0 6 near:your_#capacity 70 0 near:your_#common -269 102
        near:your_#ending -133 0 near:your_#giveVerb 108 0 near:your_#goVerb -86 0
        near:your_#growth 0 78 near:your_#hedge -70 -22 near:your_#meetVerb -80 0
        near:your_#meeting 0 -63 near:your_#modal -74 65 near:your_#moveVerb 75 -63
        near:your_#named 190 0 near:your_#noticing 0 -42 near:your_#number 111 -87
        near:your_#outcome 83 -67 near:your_#passVerb -250 0 near:your_#past 168 -68
        near:your_#people -145 -43 near:your_#place -133 0 near:your_#praise 0 73
        near:your_#resource 227 -176 near:your_#seat -43 -40 near:your_#sign -146 0
        near:your_#span 0 -24 near:your_#time 106 -74 near:your_#treatment 132 -98
        near:your_#wantVerb -125 57 near:your_#work 339 -244 near:your_#writer 135 -107
        near:your_#you 157 0 pair:^_a -268 82 pair:^_and 49 -44 pair:^_any -80 0
        pair:^_could -136 -14 pair:^_do 151 0 pair:^_he -77 0 pair:^_i -354 -37 pair:^_if -105 0
        pair:^_in 128 0 pair:^_it -292 16 pair:^_may -79 0 pair:^_my 0 22 pair:^_so 271 0
        pair:^_the 519 -91 pair:^_ther -85 0 pair:^_we -218 96 pair:^_what 0 119 pair:^_you 324 -17
        pair:^_your 629 -322 pair:a_coff 0 -53 pair:a_free -136 0 pair:a_good 193 75
        pair:a_littl -124 74 pair:a_thing -176 0 pair:about_the 0 -36 pair:after_the 106 0
        pair:am_a -131 88 pair:am_the 0 76 pair:am_told 111 0 pair:an_hour 0 -63 pair:and_a 0 134
        pair:and_for -107 84 pair:and_i -220 135 pair:and_mine 94 -80 pair:and_my 76 45
        pair:and_not 0 -55 pair:and_that -106 78 pair:and_the 105 0 pair:and_we 0 60
        pair:and_what -219 91 pair:and_you 164 0 pair:and_your -169 164 pair:are_a -113 54
        pair:are_the -195 149 pair:as_i 148 0 pair:at_the -81 0 pair:at_your 0 87 pair:be_a 141 0
        pair:befor_the -141 103 pair:can_have 132 0 pair:could_i -99 -23 pair:could_use 154 0
        pair:day_$ 0 56 pair:do_$ -70 0 pair:do_not -71 63 pair:do_you 113 0 pair:for_a -67 -72
        pair:for_it 245 0 pair:for_the 73 -60 pair:for_your -138 59 pair:from_the 0 -40
        pair:from_you 125 0 pair:get_a 0 -64 pair:has_a 120 -55 pair:have_a -146 47
        pair:have_been 47 -106 pair:have_got 65 71 pair:have_heard 0 60 pair:have_to -104 0
        pair:hope_that 134 0 pair:how_you 202 -56 pair:i_am -155 178 pair:i_believ 0 -78
        pair:i_can -95 75 pair:i_come 0 -57 pair:i_could -45 52 pair:i_do -215 146 pair:i_have 17 2
        pair:i_know 0 33 pair:i_read 0 -115 pair:i_saw 152 -108 pair:i_should 0 49 pair:i_take 0 76
        pair:i_was 0 -36 pair:i_will 44 -38 pair:i_would 51 -9 pair:if_we 0 -79 pair:if_you 0 -59
        pair:in_a 58 65 pair:in_my 149 -22 pair:in_the -96 -83 pair:in_thi 0 64 pair:is_a -162 43
        pair:is_no 0 93 pair:is_the 118 -26 pair:it_$ -212 15 pair:it_and 72 0 pair:it_as -126 0
        pair:it_in 144 0 pair:it_is -91 84 pair:it_to 104 -111 pair:it_would -94 0
        pair:keep_a 122 -68 pair:know_that -165 99 pair:like_a 133 0 pair:like_to -84 0
        pair:list_of 0 -79 pair:look_at 122 0 pair:lot_of 0 74 pair:love_to 79 0 pair:me_on -114 0
        pair:me_that -101 0 pair:me_to -101 103 pair:mine_$ 110 0 pair:my_name 0 88
        pair:my_own 0 -31 pair:not_have -127 0 pair:not_know 0 59 pair:of_a -120 0
        pair:of_my 127 -99 pair:of_the 9 -71 pair:of_them 70 -75 pair:of_you -377 174
        pair:of_your 242 -47 pair:offic_$ -160 70 pair:on_a 121 -75 pair:on_it 0 -51
        pair:on_my 62 0 pair:on_the -64 -19 pair:on_your -100 0 pair:one_in 160 0
        pair:one_who -85 0 pair:out_of 83 0 pair:over_the 0 99 pair:peopl_i 121 0
        pair:say_that 0 49 pair:so_i 125 0 pair:so_that 112 -63 pair:some_of 104 -65
        pair:spr_$ 134 0 pair:talk_$ 0 -70 pair:tell_me 108 0 pair:tell_you -115 0
        pair:thank_you -64 0 pair:that_$ 0 -85 pair:that_a 95 0 pair:that_i -75 0
        pair:that_is -84 0 pair:that_it -128 0 pair:that_the 300 0 pair:that_you 0 32
        pair:that_your -95 0 pair:the_first 179 -132 pair:the_next 116 0 pair:the_one 0 -42
        pair:the_other 0 -65 pair:the_same 76 -47 pair:the_way 0 -67 pair:the_whol 76 0
        pair:them_$ 85 0 pair:them_to 125 -86 pair:ther_is -110 20 pair:to_be -10 26
        pair:to_have 134 108 pair:to_know 140 0 pair:to_learn 0 -83 pair:to_me -99 -61
        pair:to_the 58 40 pair:to_you -109 0 pair:to_your 0 -87 pair:told_me 0 -51
        pair:too_$ -136 27 pair:under_the -147 0 pair:was_the 0 -77 pair:week_$ 0 -43
        pair:what_a 0 115 pair:what_i 0 -81 pair:what_the 137 -56 pair:what_to 124 0
        pair:what_you 145 0 pair:when_you 156 0 pair:which_i -127 64 pair:who_are 97 0
        pair:with_a 65 68 pair:with_the 136 -59 pair:with_you -193 0 pair:would_be 0 -51
        pair:would_have -111 0 pair:would_love 82 0 pair:would_you -141 0 pair:year_$ -97 -66
        pair:you_$ -279 149 pair:you_are -237 244 pair:you_do 0 19 pair:you_for -222 62
        pair:you_had 97 0 pair:you_have 205 61 pair:you_in -191 76 pair:you_let 110 -64
        pair:you_like 0 -70 pair:you_said 145 -59 pair:you_say 139 -73 pair:you_told 85 -49
        pair:you_were -114 0 pair:you_will -113 0 pair:you_would -13 0 pair:your_client -86 0
        pair:your_member 0 98 pair:your_staff -117 76 some:#accessVerb 20 0 some:#anyone -91 133
        some:#benefit 65 92 some:#capacity -256 159 some:#certain 99 3 some:#common -87 63
        some:#credential 136 -17 some:#ending 127 -128 some:#final 86 -84 some:#food 0 -65
        some:#gap 265 -74 some:#giveVerb 152 -63 some:#goVerb -42 86 some:#growth -94 152
        some:#hedge 75 -25 some:#hollow 155 -124 some:#meetVerb 0 -91 some:#meeting 33 -102
        some:#modal -429 -83 some:#month 71 0 some:#moveVerb 53 -13 some:#named 110 115
        some:#negation 123 -22 some:#noticing 74 -155 some:#number 7 -73 some:#outcome 100 -18
        some:#passVerb 101 27 some:#past 261 -212 some:#people 176 -112 some:#place -245 269
        some:#praise -313 355 some:#profession -144 262 some:#relative 137 73
        some:#resource 282 -56 some:#seat 14 -69 some:#sendVerb -53 -37 some:#sign -59 62
        some:#social -238 117 some:#span 51 -77 some:#symptom 0 67 some:#takeVerb -13 17
        some:#third 133 -180 some:#time 223 -133 some:#title 0 152 some:#token 0 154
        some:#universal -163 11 some:#vacant 37 -95 some:#wantVerb -101 148 some:#we -171 0
        some:#work 165 -172 some:#writer -45 -138 some:#you 1008 -110 wish:I_be -128 0
        word:'s 245 -183 word:a -24 -7 word:about 232 -272 word:acros -248 0 word:add 122 0
        word:after 195 -94 word:afternoon -135 120 word:again 0 -51 word:all -253 113
        word:allow 0 152 word:alon 223 0 word:along -99 85 word:already 206 0 word:also -78 45
        word:alway -90 145 word:am -209 221 word:an -206 0 word:and 143 272 word:any 4 0
        word:anybody -200 0 word:anyth 0 -58 word:are -282 305 word:around 0 36 word:as 7 98
        word:ask 329 -89 word:at -110 91 word:avoidanc 270 0 word:away 170 0 word:back 81 -138
        word:bar -163 0 word:be 0 -2 word:becaus 0 72 word:been 147 -79 word:befor -81 0
        word:being -164 0 word:believ 80 -75 word:bell -126 0 word:bench 284 -88 word:besid 151 0
        word:better -110 -70 word:between 124 -55 word:book -196 88 word:both 0 -73 word:boy 0 -73
        word:breakfast 0 -84 word:bring -201 121 word:build 0 69 word:bus -206 0 word:but -192 0
        word:buy -137 0 word:by 52 51 word:call 89 -108 word:caller -119 0 word:came 0 -89
        word:can 40 49 word:card -79 0 word:care 0 95 word:chair 116 -56 word:charg 0 97
        word:chart 144 0 word:children -134 -96 word:clas 172 0 word:clinic 127 0
        word:clinician 0 138 word:clock 170 0 word:clos 0 67 word:coff 0 -86 word:color -159 0
        word:come -131 72 word:copy -252 171 word:corner 154 0 word:cost -90 0 word:could 1 -118
        word:counsel 0 91 word:counselor -120 108 word:county -138 112 word:crew 0 -106
        word:day -92 67 word:describ 209 0 word:desk -156 0 word:did 230 -128 word:do 58 72
        word:doe -127 0 word:done 0 -66 word:down 297 0 word:draw 165 0 word:drawer 243 0
        word:driv 0 89 word:each 147 -120 word:early 170 -98 word:earn -223 0 word:eat 378 -123
        word:eleven 151 0 word:enclos -173 0 word:end 0 -55 word:enjoy 0 83 word:even 136 75
        word:evening 0 49 word:ever 0 -33 word:every 152 -125 word:everybody -124 161
        word:everyon -166 157 word:exchang 164 0 word:experienc 0 95 word:family 0 30
        word:favor -200 0 word:fee 0 89 word:feel 0 56 word:fewer -253 0 word:fine 157 -74
        word:first 162 -153 word:five 0 -48 word:folk -71 0 word:for 171 0 word:forty 0 -53
        word:four 16 -146 word:free -190 74 word:friday -107 -28 word:friendly -235 0
        word:from -11 -40 word:funny -185 0 word:gam 197 0 word:gave 0 -68 word:get -284 -66
        word:go -176 0 word:going 132 0 word:good 0 57 word:got 0 102 word:grader 164 -72
        word:great -158 0 word:grief 105 0 word:group 191 -69 word:had -155 0 word:half 187 -56
        word:hand 54 63 word:hard -99 0 word:has 61 -144 word:have -226 236 word:he 0 -85
        word:hear 90 0 word:heard -84 0 word:heart 0 74 word:her 0 -51 word:here -129 8
        word:him 158 -59 word:his 200 -50 word:hold 334 0 word:home 66 -78 word:honor -145 0
        word:hope 0 21 word:hour 0 -78 word:how 233 -163 word:i 21 -117 word:idea 119 -115
        word:if -28 -115 word:in 132 115 word:into -200 113 word:introduc 0 109 word:is -26 88
        word:it 76 -174 word:june 145 0 word:just -107 28 word:keep 124 -97 word:kind 111 0
        word:know -101 108 word:laminat 225 0 word:last 151 -37 word:late 0 -51 word:law 0 74
        word:learn 182 -120 word:leav 194 -44 word:left -86 58 word:les 138 -68 word:let 0 -37
        word:licens 0 103 word:light -116 0 word:like 211 -33 word:line 84 0 word:list 0 -62
        word:littl -158 149 word:longer -173 103 word:look -87 70 word:lost 273 -86 word:loud 238 0
        word:love -290 114 word:lunch -57 0 word:made 133 -106 word:mail 174 0 word:man -97 0
        word:many 0 63 word:matter 0 112 word:may -162 100 word:me -99 61 word:meet 0 -79
        word:member -162 107 word:men 119 0 word:might 253 -101 word:mine 63 -103 word:minut 142 0
        word:monday 0 56 word:month 137 -45 word:more 126 -6 word:morning 0 111 word:most -174 24
        word:mother 183 0 word:much 0 105 word:must 0 121 word:my -31 0 word:myself -162 36
        word:nam -137 0 word:name -151 135 word:need -102 122 word:neighborhood -191 0
        word:never -208 -50 word:new 0 57 word:newsletter 0 -77 word:next 159 -33
        word:night 316 -221 word:no 100 40 word:nobody 190 0 word:noon 0 102 word:not 194 8
        word:note 319 -72 word:noth -162 -67 word:notic 0 -78 word:now -78 52 word:number 92 0
        word:nurs -117 0 word:of 146 39 word:off 207 28 word:offic -49 16 word:on 222 -160
        word:once 230 0 word:one 32 -70 word:only 168 -49 word:open 143 85 word:or 0 -54
        word:other 91 -115 word:ought 140 0 word:our -137 46 word:out 207 -76 word:over -160 139
        word:own 0 -26 word:page 313 -72 word:pair 148 0 word:paper 78 -79 word:parent 96 0
        word:part 96 0 word:partner -139 0 word:patient 259 -129 word:pencil 259 0 word:peopl 84 14
        word:person -82 0 word:phon 0 -55 word:pick -226 138 word:piec 129 0 word:plac -155 13
        word:play 107 0 word:pleas -372 160 word:practic -97 0 word:proud 0 92
        word:psychologist 0 -87 word:put -81 67 word:question 255 -83 word:quiet 136 -60
        word:read 318 -283 word:recall 154 0 word:recommend -260 0 word:report -242 103
        word:rest -259 80 word:retir 156 0 word:return 140 0 word:ring -106 191 word:road 159 0
        word:room -149 -21 word:row 148 0 word:rule 99 0 word:run -209 96 word:said 101 -27
        word:same 183 -77 word:sandwich 155 0 word:saw 150 -163 word:say 59 31 word:school -278 25
        word:seat -125 0 word:second -134 84 word:see 209 -44 word:seen 102 -21 word:sentenc 113 0
        word:session 123 -74 word:set 130 0 word:shall 0 -32 word:shar 0 -65 word:she 85 -103
        word:should -239 32 word:show 247 0 word:side 71 -56 word:sign 294 0 word:sinc 205 -110
        word:sit 74 -71 word:six 0 117 word:sleep -195 99 word:slow 0 -76 word:small 105 0
        word:so -129 229 word:some -56 45 word:somebody -152 0 word:someth 319 0 word:sort 209 0
        word:spac -158 0 word:spar 205 0 word:spr 294 -72 word:staff -170 63 word:stand 0 128
        word:star -202 0 word:stay -93 0 word:still 117 0 word:stop 138 0 word:street -172 39
        word:stres 0 99 word:student -104 0 word:such -231 156 word:suit 0 148 word:summer -232 87
        word:supervis 182 0 word:take -55 98 word:talk 29 -30 word:taught 128 0 word:tea 89 0
        word:teach 140 -123 word:tell 56 39 word:ten -92 0 word:term -157 0 word:than 179 0
        word:thank -140 89 word:that 326 -141 word:the 216 -283 word:their -202 0 word:them 88 -80
        word:then 298 -51 word:ther 269 0 word:therapist -56 0 word:therapy 0 121 word:they 160 0
        word:thi -237 238 word:think 0 48 word:thos 0 67 word:though 117 0 word:thre 80 -31
        word:through 0 113 word:till 216 0 word:tim 124 0 word:time 79 -187 word:tissu -241 0
        word:to 71 116 word:told 176 -127 word:too -138 53 word:took 0 -78 word:town -187 114
        word:train 70 0 word:tuesday -79 -35 word:turn -159 79 word:twenty 0 80 word:twic 128 -94
        word:two -34 -59 word:until 163 -54 word:up 172 41 word:us -65 57 word:use 182 0
        word:very -194 139 word:voic 200 0 word:wait 183 0 word:walk 0 -70 word:was 226 -142
        word:watch 171 -87 word:way -61 0 word:we -51 0 word:wednesday -186 0 word:week 0 -177
        word:well -346 120 word:went 0 -74 word:what 388 -102 word:whatever -127 81 word:when 0 108
        word:whenever -129 67 word:wher 281 -172 word:whether 112 0 word:which -5 0 word:whil 91 0
        word:who 159 -142 word:whoever 0 33 word:whol 167 -80 word:whos 199 0 word:why 193 0
        word:wife 0 77 word:will 50 -2 word:winter -100 0 word:with 198 -74 word:without 70 0
        word:wonderful -159 0 word:word 0 -49 word:work 159 205 word:world -190 0
        word:would -72 -64 word:writ 232 -86 word:wrot 141 -62 word:year -180 62 word:you 300 -105
        word:young 171 0 word:your 658 -228
        """
}
