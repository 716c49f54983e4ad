// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -434 146
        deed:- 70 57 deed:-_#modal -246 -57 deed:I -46 -84 deed:I_#modal 57 -75
        deed:I_#past 185 -252 deed:I_am -147 191 deed:I_believ 0 -96 deed:I_can -53 108
        deed:I_come 0 -61 deed:I_do -220 102 deed:I_have 18 -5 deed:I_know 0 75 deed:I_read 0 -119
        deed:I_saw 172 -138 deed:I_see 0 84 deed:I_take 0 126 deed:I_will 52 -62 deed:I_would 57 0
        deed:My 28 60 deed:My_#anyone 0 -79 deed:My_#common 73 0 deed:My_#modal 164 0
        deed:My_#people 152 -68 deed:My_#relative -78 0 deed:My_#seat 115 -74
        deed:My_#token -123 71 deed:My_#treatment 117 0 deed:Our -106 0 deed:They 106 -82
        deed:They_#modal -96 0 deed:They_#past -57 -31 deed:They_are 0 52 deed:They_has -95 0
        deed:We 63 -29 deed:We_#modal 76 -88 deed:You 146 -140 deed:You_#modal -93 -15
        deed:You_#past 755 -520 deed:You_are -96 167 deed:You_at -242 0 deed:You_can -138 0
        deed:You_come -259 0 deed:You_do 0 55 deed:You_for -139 0 deed:You_had 118 -52
        deed:You_have 302 45 deed:You_know 0 -77 deed:You_let 97 -77 deed:You_said 152 -68
        deed:You_say 183 -80 deed:You_told 0 -51 deed:Your 474 -370 deed:Your_#anyone -212 160
        deed:Your_#comer 0 87 deed:Your_#common -462 248 deed:Your_#meetVerb 156 0
        deed:Your_#meeting 172 0 deed:Your_#modal 79 96 deed:Your_#people -463 132
        deed:Your_#praise -77 81 deed:Your_#resource 0 -96 deed:Your_#seat 0 -35
        deed:Your_#sign -208 0 deed:Your_#span -234 0 deed:Your_#time -106 0
        deed:Your_#work 249 -162 mark:digit 65 118 mark:first 228 0 mark:last -532 0
        mark:last-but-one -660 0 mark:last-but-two -297 0 mark:long 460 -167
        mark:question -260 -385 mark:quoted 1861 -411 mark:second 109 0 mark:short -408 39
        near:#accessVerb_a 229 -113 near:#accessVerb_and -137 181 near:#accessVerb_at 165 -102
        near:#accessVerb_county 0 74 near:#accessVerb_for -130 0 near:#accessVerb_i -52 -68
        near:#accessVerb_in 0 -85 near:#accessVerb_is 0 78 near:#accessVerb_me 151 0
        near:#accessVerb_of 118 -141 near:#accessVerb_on 64 0 near:#accessVerb_or 0 97
        near:#accessVerb_that 0 -77 near:#accessVerb_the 137 -66 near:#accessVerb_to 0 66
        near:#accessVerb_up 125 0 near:#accessVerb_who -134 91 near:#accessVerb_with 0 -55
        near:#accessVerb_you 178 -71 near:#accessVerb_your 150 0 near:#anyone_a 87 0
        near:#anyone_and -84 84 near:#anyone_day 0 -57 near:#anyone_have -98 97
        near:#anyone_in -161 113 near:#anyone_is -136 0 near:#anyone_it -94 59
        near:#anyone_like -122 0 near:#anyone_my 0 -96 near:#anyone_so 0 97
        near:#anyone_that -123 0 near:#anyone_the 135 -36 near:#anyone_to 0 -61
        near:#anyone_when 139 0 near:#anyone_who -140 29 near:#anyone_would -118 0
        near:#anyone_you -124 47 near:#anyone_your 139 -109 near:#benefit_a 144 -40
        near:#benefit_and 0 -105 near:#benefit_for -62 -20 near:#benefit_from 124 -97
        near:#benefit_how 138 0 near:#benefit_i 0 -99 near:#benefit_if -87 0
        near:#benefit_in -104 104 near:#benefit_it 0 -67 near:#benefit_of 0 62
        near:#benefit_the 0 -57 near:#benefit_to 134 -84 near:#benefit_what 0 -72
        near:#benefit_you -119 99 near:#benefit_your 100 -58 near:#capacity_and -139 132
        near:#capacity_for -99 0 near:#capacity_is 114 0 near:#capacity_the 0 87
        near:#certain_a 0 -63 near:#certain_and -162 138 near:#certain_has 0 -64
        near:#certain_in -102 78 near:#certain_it 0 112 near:#certain_of -81 0
        near:#certain_on -85 0 near:#certain_that -154 0 near:#certain_the 68 0
        near:#certain_who -114 0 near:#certain_you 64 0 near:#comer_a 67 -39 near:#comer_at 87 0
        near:#comer_i 61 0 near:#comer_in -143 62 near:#comer_it 0 58 near:#comer_to 88 -65
        near:#comer_who -104 -92 near:#comer_your 90 0 near:#common_'s 0 -99
        near:#common_a 272 -121 near:#common_about 182 -91 near:#common_after 0 -68
        near:#common_am -113 69 near:#common_and -262 206 near:#common_are -72 133
        near:#common_as -98 0 near:#common_at -72 65 near:#common_back 0 -103 near:#common_be 139 0
        near:#common_befor 0 56 near:#common_book -166 0 near:#common_but -150 78
        near:#common_by 124 0 near:#common_can 131 0 near:#common_could -86 0 near:#common_day 0 60
        near:#common_doe -169 0 near:#common_feel -165 0 near:#common_find 0 78
        near:#common_first 0 -54 near:#common_for -58 22 near:#common_from 98 -135
        near:#common_get 123 0 near:#common_give -91 0 near:#common_good 0 164
        near:#common_have -60 -22 near:#common_how 27 -40 near:#common_i 58 -51
        near:#common_if -104 0 near:#common_in -112 0 near:#common_is 63 0 near:#common_it -47 -46
        near:#common_keep 130 0 near:#common_know 0 98 near:#common_learn 0 -61
        near:#common_littl 0 109 near:#common_me -122 28 near:#common_might 167 -93
        near:#common_mine 0 -74 near:#common_more -109 0 near:#common_my -26 65
        near:#common_name 0 64 near:#common_night 0 -90 near:#common_not 133 -43
        near:#common_of -328 236 near:#common_offic -91 60 near:#common_old 126 0
        near:#common_on 0 -8 near:#common_one 71 123 near:#common_or -76 96
        near:#common_other -106 0 near:#common_out -114 57 near:#common_over -101 87
        near:#common_own -99 0 near:#common_peopl 0 21 near:#common_run -146 0
        near:#common_say -149 92 near:#common_see 127 -71 near:#common_sinc 106 0
        near:#common_so -252 169 near:#common_somebody -123 0 near:#common_talk 120 -64
        near:#common_tell -155 90 near:#common_than 0 57 near:#common_that -148 -1
        near:#common_the -80 -26 near:#common_their -112 0 near:#common_them 17 -21
        near:#common_thi -88 86 near:#common_think -102 0 near:#common_thre 0 -121
        near:#common_through 0 74 near:#common_time 0 -60 near:#common_up 54 0
        near:#common_was 102 -86 near:#common_well -160 0 near:#common_what 87 -87
        near:#common_who 0 -90 near:#common_will 126 0 near:#common_work 0 99
        near:#common_would 0 -93 near:#common_year -81 0 near:#common_you 34 153
        near:#common_your 0 -4 near:#credential_a 98 0 near:#credential_and 92 0
        near:#credential_it -160 63 near:#credential_the 0 -62 near:#credential_you 114 0
        near:#ending_a 0 -141 near:#ending_and -193 73 near:#ending_ask 0 -78
        near:#ending_at 179 -76 near:#ending_been 0 -70 near:#ending_for 32 0
        near:#ending_from 0 -71 near:#ending_got 0 64 near:#ending_heard 0 54
        near:#ending_in -113 -79 near:#ending_it 76 -94 near:#ending_look 0 103
        near:#ending_me 0 -95 near:#ending_not 0 84 near:#ending_of 0 -94 near:#ending_on 81 -64
        near:#ending_seen 0 -49 near:#ending_sinc 0 -68 near:#ending_so -93 54
        near:#ending_that -262 0 near:#ending_the 73 -107 near:#ending_them 0 -48
        near:#ending_to 65 -106 near:#ending_two 0 -42 near:#ending_up 106 0
        near:#ending_what 0 -95 near:#ending_who 162 -52 near:#ending_with 0 -65
        near:#ending_your 66 0 near:#final_a -69 0 near:#final_i 0 65 near:#final_it 0 96
        near:#final_of -90 0 near:#final_the 0 86 near:#final_your 87 0 near:#food_the 0 -46
        near:#gap_a 127 0 near:#gap_and 0 85 near:#gap_on -168 0 near:#giveVerb_and -129 77
        near:#giveVerb_at 0 -57 near:#giveVerb_it 0 -63 near:#giveVerb_me 0 -58
        near:#giveVerb_of -119 62 near:#giveVerb_the 100 -137 near:#giveVerb_to 143 -139
        near:#giveVerb_you -263 122 near:#goVerb_a 58 -34 near:#goVerb_and 0 51
        near:#goVerb_at 0 -89 near:#goVerb_for 51 89 near:#goVerb_it -92 63 near:#goVerb_on -84 -74
        near:#goVerb_so 0 103 near:#goVerb_the 166 0 near:#goVerb_to 0 12 near:#goVerb_with -98 0
        near:#goVerb_you 0 27 near:#goVerb_your -162 56 near:#growth_and 131 0 near:#hedge_a 0 -84
        near:#hedge_and 40 -63 near:#hedge_are 0 -81 near:#hedge_be 186 -62 near:#hedge_do 117 0
        near:#hedge_from 101 0 near:#hedge_have -176 93 near:#hedge_i 0 -67 near:#hedge_in 0 -135
        near:#hedge_it 142 -32 near:#hedge_like 0 -60 near:#hedge_me -88 50 near:#hedge_of -130 117
        near:#hedge_that 135 -163 near:#hedge_the -65 9 near:#hedge_to -53 -68
        near:#hedge_use 119 0 near:#hedge_we 0 -68 near:#hedge_what 0 -65 near:#hedge_with 107 0
        near:#hedge_would 97 0 near:#hedge_you -169 148 near:#hedge_your 38 -53
        near:#meetVerb_a 0 -64 near:#meetVerb_and 59 65 near:#meetVerb_by -74 68
        near:#meetVerb_for 0 73 near:#meetVerb_is 131 0 near:#meetVerb_it -73 0
        near:#meetVerb_not -149 0 near:#meetVerb_of 0 -63 near:#meetVerb_on 0 41
        near:#meetVerb_peopl 0 81 near:#meetVerb_the 183 -63 near:#meetVerb_to -49 0
        near:#meetVerb_with -223 101 near:#meetVerb_would 0 -70 near:#meetVerb_you -194 69
        near:#meetVerb_your 119 -121 near:#meeting_and 130 -80 near:#meeting_the -82 0
        near:#meeting_with -190 123 near:#modal_a 134 -36 near:#modal_and 45 73 near:#modal_at 92 0
        near:#modal_be 0 13 near:#modal_bring -80 57 near:#modal_come -59 0 near:#modal_do 0 -34
        near:#modal_for 0 -149 near:#modal_from 0 -101 near:#modal_have -136 0
        near:#modal_help 0 -72 near:#modal_i -151 0 near:#modal_if -102 0 near:#modal_in 55 -95
        near:#modal_like 0 -45 near:#modal_my 82 0 near:#modal_one 0 110 near:#modal_so 0 85
        near:#modal_take -79 0 near:#modal_the -184 0 near:#modal_them 0 -33 near:#modal_to -72 134
        near:#modal_use 113 0 near:#modal_we 0 -59 near:#modal_with -110 0 near:#modal_you -188 -20
        near:#modal_your -124 0 near:#moveVerb_a 150 -140 near:#moveVerb_and 110 0
        near:#moveVerb_at 184 0 near:#moveVerb_back 0 -73 near:#moveVerb_for 66 -80
        near:#moveVerb_in 0 -101 near:#moveVerb_me 173 -79 near:#moveVerb_of -44 0
        near:#moveVerb_on 121 -31 near:#moveVerb_the 98 172 near:#moveVerb_up 105 -58
        near:#moveVerb_with -103 0 near:#moveVerb_you -64 13 near:#moveVerb_your 40 -94
        near:#named_a 150 0 near:#named_and 0 -3 near:#named_i -83 35 near:#named_the 0 75
        near:#negation_a 160 -82 near:#negation_and -139 101 near:#negation_have -135 0
        near:#negation_i -128 0 near:#negation_of 0 -68 near:#negation_you 0 94
        near:#noticing_a 188 -112 near:#noticing_about 118 -77 near:#noticing_and 0 56
        near:#noticing_are -112 117 near:#noticing_at 340 -103 near:#noticing_for -110 0
        near:#noticing_from 155 -117 near:#noticing_have 0 88 near:#noticing_how 73 -63
        near:#noticing_i -54 0 near:#noticing_in 165 -125 near:#noticing_is 74 -70
        near:#noticing_it -92 -50 near:#noticing_me 102 -15 near:#noticing_my -128 134
        near:#noticing_of -115 101 near:#noticing_so -133 0 near:#noticing_that -36 -87
        near:#noticing_the 329 -102 near:#noticing_them 0 -79 near:#noticing_to 20 -23
        near:#noticing_was 0 -99 near:#noticing_what 98 -142 near:#noticing_who 100 0
        near:#noticing_would 0 -43 near:#noticing_you 326 59 near:#noticing_your 388 -236
        near:#number_a -165 77 near:#number_at -105 59 near:#number_have 0 -88
        near:#number_i -87 -54 near:#number_in 56 0 near:#number_minut 0 63 near:#number_my 0 -83
        near:#number_of 60 -53 near:#number_peopl 103 -114 near:#number_the 0 -25
        near:#number_them 0 -72 near:#number_to 0 59 near:#number_week 0 -80 near:#number_who 97 0
        near:#number_with -103 0 near:#number_year 0 66 near:#number_you 184 0
        near:#number_your -90 0 near:#outcome_a -160 68 near:#outcome_for 105 0
        near:#outcome_how 87 -78 near:#outcome_i -82 88 near:#outcome_in 60 -80
        near:#outcome_is -138 57 near:#outcome_of -56 0 near:#outcome_on 80 0
        near:#outcome_that -95 52 near:#outcome_what 0 -82 near:#outcome_you 107 0
        near:#outcome_your 90 -81 near:#passVerb_a 185 -2 near:#passVerb_and 0 46
        near:#passVerb_i -128 38 near:#passVerb_in 144 -55 near:#passVerb_it 139 -80
        near:#passVerb_me -103 0 near:#passVerb_my 0 24 near:#passVerb_of -68 59
        near:#passVerb_on -49 89 near:#passVerb_out -98 0 near:#passVerb_that -150 57
        near:#passVerb_the 0 -71 near:#passVerb_thi -150 135 near:#passVerb_to 132 0
        near:#passVerb_up -163 92 near:#passVerb_you -102 109 near:#passVerb_your 124 0
        near:#past_a 6 25 near:#past_about 0 -115 near:#past_and -181 -5 near:#past_at 59 -221
        near:#past_by 126 0 near:#past_for 0 -32 near:#past_from 0 -47 near:#past_her 0 -32
        near:#past_him 85 -63 near:#past_home 0 -85 near:#past_i -193 0 near:#past_in 0 -160
        near:#past_is 0 -69 near:#past_it 76 -94 near:#past_me 0 -168 near:#past_my -235 18
        near:#past_not 0 -98 near:#past_of 89 -95 near:#past_on 139 -114 near:#past_one 0 -57
        near:#past_out 75 0 near:#past_so -95 0 near:#past_that 152 -78 near:#past_the 192 -277
        near:#past_them 65 -58 near:#past_thre 0 -88 near:#past_through 131 0 near:#past_to 212 -15
        near:#past_two 0 -98 near:#past_what 104 -73 near:#past_who 87 -60 near:#past_with -81 137
        near:#past_you 0 -62 near:#past_your 192 -245 near:#people_'s 0 -68 near:#people_a 74 -111
        near:#people_about 0 -57 near:#people_and -161 102 near:#people_are 0 117
        near:#people_at -129 0 near:#people_be 182 0 near:#people_for -108 0 near:#people_has 0 -37
        near:#people_have -149 0 near:#people_i 101 -16 near:#people_in -130 125
        near:#people_is -157 0 near:#people_it -91 0 near:#people_may -121 0
        near:#people_me 147 -91 near:#people_might 113 -82 near:#people_mine 0 -79
        near:#people_my 96 -96 near:#people_of 78 0 near:#people_on 110 -20 near:#people_see 0 -50
        near:#people_the 0 -96 near:#people_their -131 0 near:#people_to 230 -156
        near:#people_who -137 -95 near:#people_with 0 -99 near:#people_would 0 -60
        near:#people_your 98 0 near:#place_a 0 136 near:#place_and -83 212 near:#place_i 0 77
        near:#place_the -135 0 near:#place_to 0 88 near:#place_with -105 83
        near:#place_your -107 73 near:#praise_a 125 0 near:#praise_and -307 462
        near:#praise_are 0 59 near:#praise_for -115 14 near:#praise_i 0 111 near:#praise_in -124 76
        near:#praise_it 0 68 near:#praise_of 0 75 near:#praise_so 0 100 near:#praise_the -142 162
        near:#praise_thi 0 113 near:#praise_to 132 0 near:#praise_with 99 0
        near:#praise_you -454 332 near:#praise_your -111 121 near:#profession_the 0 59
        near:#resource_and 117 0 near:#resource_are -122 0 near:#resource_i 0 83
        near:#resource_is 0 55 near:#resource_of 59 -82 near:#resource_on -71 -34
        near:#resource_the 73 -5 near:#resource_to -161 73 near:#resource_your -140 0
        near:#seat_a 50 0 near:#seat_and 53 7 near:#seat_in 0 -55 near:#seat_is 0 54
        near:#seat_of 95 -143 near:#seat_that 54 0 near:#seat_the 214 0 near:#seat_to 0 -58
        near:#sign_and 114 0 near:#sign_is 0 94 near:#sign_that 94 0 near:#sign_the 0 120
        near:#sign_you 0 -72 near:#span_and -201 66 near:#span_at 0 74 near:#span_i -108 0
        near:#span_is 0 -55 near:#span_of 0 -67 near:#span_or 0 97 near:#span_the -74 61
        near:#span_to -110 0 near:#span_with 0 83 near:#span_would 0 -62 near:#span_you 141 23
        near:#span_your 87 0 near:#symptom_and 0 71 near:#third_be -127 0 near:#third_has -74 0
        near:#third_is 0 -35 near:#third_it 0 -36 near:#third_say 0 -84 near:#third_that -112 0
        near:#third_the 174 -113 near:#third_to 129 -75 near:#third_you -88 -58
        near:#third_your 100 0 near:#time_'s 0 104 near:#time_a 67 -103 near:#time_and -86 -15
        near:#time_are 100 0 near:#time_at 0 122 near:#time_day 0 86 near:#time_hour 0 71
        near:#time_i -71 0 near:#time_in 0 80 near:#time_is 0 -60 near:#time_of 0 -58
        near:#time_on 0 58 near:#time_or -40 49 near:#time_that 0 -101 near:#time_the -43 68
        near:#time_to -88 0 near:#time_you 265 0 near:#time_your 245 -65 near:#title_i 0 99
        near:#token_and 132 0 near:#token_of 0 106 near:#token_the 53 0 near:#treatment_a 79 0
        near:#treatment_for 0 70 near:#treatment_i -105 0 near:#treatment_on -79 0
        near:#universal_a 0 -79 near:#universal_and -139 107 near:#universal_do 0 70
        near:#universal_in -101 34 near:#universal_it 0 104 near:#universal_of -84 0
        near:#universal_on 0 75 near:#universal_that -150 47 near:#universal_the 0 39
        near:#universal_who -227 0 near:#universal_you -69 43 near:#universal_your 0 39
        near:#vacant_and 0 87 near:#vacant_on -200 0 near:#wantVerb_have 0 76
        near:#wantVerb_know 97 0 near:#wantVerb_the -61 0 near:#wantVerb_to 63 0
        near:#wantVerb_you -158 108 near:#we_a -91 0 near:#work_about 0 -59 near:#work_and 64 0
        near:#work_in 0 -79 near:#work_is 0 89 near:#work_it 0 -60 near:#work_on 0 -103
        near:#work_that 124 -42 near:#work_the 210 -176 near:#work_you 0 -85
        near:#writer_a -138 -98 near:#writer_about 0 -69 near:#writer_also -115 74
        near:#writer_am -146 176 near:#writer_and -270 170 near:#writer_are 0 59
        near:#writer_at -97 -113 near:#writer_be -81 0 near:#writer_been 0 -63
        near:#writer_believ 0 -72 near:#writer_bring -90 82 near:#writer_by 0 -70
        near:#writer_can -80 111 near:#writer_come 74 -24 near:#writer_could 117 -78
        near:#writer_do 0 52 near:#writer_for -139 123 near:#writer_from 183 -108
        near:#writer_got -83 84 near:#writer_have -70 31 near:#writer_hear 88 0
        near:#writer_i 0 134 near:#writer_in -123 96 near:#writer_is -100 137 near:#writer_it 0 -14
        near:#writer_just 0 90 near:#writer_know -94 38 near:#writer_love 0 93
        near:#writer_my -140 14 near:#writer_name 0 90 near:#writer_not -233 104
        near:#writer_of 129 -60 near:#writer_on -43 80 near:#writer_put 0 122
        near:#writer_read 109 -153 near:#writer_saw 123 -118 near:#writer_say 0 87
        near:#writer_see 0 -18 near:#writer_take -116 129 near:#writer_tell -85 0
        near:#writer_the -347 164 near:#writer_thi 92 0 near:#writer_think 0 82
        near:#writer_to -241 68 near:#writer_two 0 -48 near:#writer_was 0 -38
        near:#writer_what 81 0 near:#writer_when 0 117 near:#writer_who 108 -57
        near:#writer_will 117 -93 near:#writer_with 47 -83 near:#writer_work 0 71
        near:#writer_would 0 -21 near:#writer_you 46 0 near:#writer_your 0 -87 near:#you_'s 79 -105
        near:#you_about 0 -47 near:#you_all -153 106 near:#you_an 0 79 near:#you_and -140 0
        near:#you_are -209 183 near:#you_ask 68 -56 near:#you_at 227 -50 near:#you_be 0 52
        near:#you_can -129 50 near:#you_come -233 0 near:#you_do 116 28 near:#you_down 0 -87
        near:#you_find -111 0 near:#you_for -224 33 near:#you_from -129 0 near:#you_get -72 0
        near:#you_had 66 0 near:#you_have 32 89 near:#you_i 136 -68 near:#you_is -282 154
        near:#you_it 0 -28 near:#you_let 143 -76 near:#you_may 0 61 near:#you_member 0 108
        near:#you_might 177 -82 near:#you_my -135 0 near:#you_of 38 -30 near:#you_offic -78 0
        near:#you_on 165 -121 near:#you_one -161 0 near:#you_said 131 -61 near:#you_say 138 0
        near:#you_so 0 89 near:#you_staff -94 80 near:#you_that 71 -64 near:#you_the 412 -295
        near:#you_to 202 -113 near:#you_told 0 -50 near:#you_what 0 -64 near:#you_will -149 56
        near:#you_with 43 0 near:#you_would 122 -40 near:#you_your 275 -90 near:'s_#common 61 -57
        near:a_#accessVerb 82 -70 near:a_#anyone 81 -62 near:a_#benefit 197 -62
        near:a_#capacity -74 0 near:a_#certain 0 -99 near:a_#common 0 35 near:a_#credential 0 -93
        near:a_#food 120 -69 near:a_#gap -146 76 near:a_#goVerb -80 0 near:a_#hedge 211 -18
        near:a_#hollow 112 0 near:a_#meetVerb -106 0 near:a_#meeting -72 -47 near:a_#modal 0 -48
        near:a_#moveVerb 136 -66 near:a_#negation 161 0 near:a_#outcome 122 -54 near:a_#past 53 0
        near:a_#people 0 -58 near:a_#place 0 44 near:a_#praise -282 149 near:a_#profession 0 92
        near:a_#resource -216 110 near:a_#seat 48 0 near:a_#sign 0 -95 near:a_#span 65 -61
        near:a_#time 79 -125 near:a_#title 0 79 near:a_#treatment 0 44 near:a_#vacant -113 61
        near:a_#work -120 63 near:a_#writer -44 195 near:a_#you -62 127 near:about_#common 0 -30
        near:about_#writer -127 0 near:about_#you 0 -68 near:after_#common 75 0
        near:after_#you 176 0 near:all_#common -109 83 near:alway_#common -164 84
        near:am_#common 0 161 near:am_#hedge 0 -94 near:am_#moveVerb 0 51 near:am_#named 0 106
        near:am_#noticing 130 0 near:am_#number 0 135 near:am_#outcome 0 -96
        near:am_#passVerb 120 74 near:am_#past 0 95 near:am_#people -122 143 near:am_#place 0 -89
        near:am_#profession -81 26 near:am_#you 220 0 near:an_#capacity 0 -29 near:an_#common -79 0
        near:an_#resource 0 -30 near:an_#seat 0 -98 near:an_#span 0 -74 near:an_#time 0 -99
        near:an_#treatment 0 -94 near:and_#accessVerb 98 0 near:and_#anyone 0 57
        near:and_#capacity 0 50 near:and_#certain 78 45 near:and_#comer 60 23
        near:and_#common -47 309 near:and_#credential -92 65 near:and_#ending -91 84
        near:and_#final 0 -65 near:and_#giveVerb 0 39 near:and_#goVerb 0 144
        near:and_#hedge 227 -68 near:and_#meetVerb 95 -41 near:and_#modal 49 48
        near:and_#moveVerb -145 221 near:and_#named -88 -5 near:and_#negation 0 25
        near:and_#noticing -119 -20 near:and_#number 207 -120 near:and_#outcome 0 82
        near:and_#passVerb -99 60 near:and_#past 156 -217 near:and_#people -80 61
        near:and_#place 0 69 near:and_#praise 148 179 near:and_#resource 0 92 near:and_#seat -92 96
        near:and_#sign 0 52 near:and_#span -176 172 near:and_#third -99 0 near:and_#time -180 131
        near:and_#treatment 0 96 near:and_#universal 0 74 near:and_#wantVerb 63 34
        near:and_#we 0 56 near:and_#writer -40 125 near:and_#you -336 191 near:any_#common -137 -67
        near:any_#span 0 -26 near:are_#accessVerb -185 105 near:are_#anyone 0 125
        near:are_#certain -110 0 near:are_#common -36 -3 near:are_#ending 0 54
        near:are_#hedge 122 0 near:are_#past -47 134 near:are_#people -172 0
        near:are_#praise -108 129 near:are_#wantVerb 140 0 near:are_#you -120 98
        near:as_#common 0 42 near:as_#writer 104 0 near:as_#you 95 0 near:ask_#writer 99 0
        near:at_#certain 109 0 near:at_#common -115 78 near:at_#final 0 71 near:at_#named -146 112
        near:at_#number 109 0 near:at_#seat -82 96 near:at_#time -91 89 near:at_#universal 105 0
        near:at_#you 0 98 near:be_#benefit 123 -59 near:be_#common -110 79 near:be_#outcome 0 -92
        near:be_#people -86 128 near:be_#praise 0 -96 near:be_#wantVerb -127 22 near:be_#you -251 0
        near:been_#past -87 -79 near:befor_#time -165 101 near:by_#common 66 0
        near:can_#common -168 0 near:can_#ending 81 0 near:can_#meetVerb -65 0
        near:can_#negation -128 0 near:can_#passVerb -81 0 near:come_#common -148 84
        near:could_#benefit 101 -75 near:could_#common 0 -214 near:could_#ending 0 -82
        near:could_#goVerb 0 -55 near:could_#meetVerb -135 -44 near:could_#moveVerb 0 -53
        near:could_#noticing 103 -28 near:could_#writer -142 0 near:could_#you 0 -29
        near:day_#common -101 0 near:do_#common -232 172 near:do_#ending -154 0
        near:do_#negation 0 52 near:do_#outcome -126 0 near:ever_#past -134 0
        near:every_#common 0 -47 near:everyon_#common 0 107 near:family_#common -99 0
        near:find_#common -177 0 near:first_#common 92 -94 near:for_#anyone -93 25
        near:for_#certain 0 72 near:for_#common -290 82 near:for_#ending 0 -72 near:for_#food 0 94
        near:for_#meeting 0 86 near:for_#negation 0 -71 near:for_#people -49 -106
        near:for_#resource 0 -76 near:for_#seat -140 0 near:for_#span -104 39 near:for_#third 0 -62
        near:for_#time 0 -49 near:for_#universal -118 90 near:for_#writer 0 33
        near:for_#you -201 117 near:free_#resource -117 0 near:from_#you 120 0
        near:get_#common -105 0 near:has_#common 91 -54 near:has_#moveVerb 85 0
        near:has_#past 41 -87 near:has_#universal -128 0 near:has_#writer 0 -63
        near:have_#accessVerb 0 -52 near:have_#anyone 98 104 near:have_#benefit -168 171
        near:have_#certain -78 43 near:have_#comer 0 46 near:have_#common -67 215
        near:have_#ending 0 60 near:have_#gap 0 25 near:have_#giveVerb -58 0 near:have_#hedge 87 32
        near:have_#meetVerb 165 0 near:have_#moveVerb 111 81 near:have_#negation -90 142
        near:have_#noticing -56 0 near:have_#number 204 -106 near:have_#outcome 148 59
        near:have_#passVerb -75 76 near:have_#past -83 90 near:have_#people 92 -36
        near:have_#praise -159 91 near:have_#resource 0 50 near:have_#span 0 106
        near:have_#universal -85 47 near:have_#vacant 0 38 near:have_#wantVerb 0 49
        near:have_#writer 0 -143 near:have_#you 0 119 near:he_#common 0 -22 near:he_#ending 0 -76
        near:he_#past -104 0 near:hear_#common 0 77 near:hear_#you 82 0 near:how_#common 0 -63
        near:how_#you 89 -44 near:i_#accessVerb -79 -145 near:i_#anyone 72 23 near:i_#benefit 53 76
        near:i_#certain 0 49 near:i_#comer 0 100 near:i_#common -203 -18 near:i_#credential -51 26
        near:i_#ending -64 -85 near:i_#final 64 0 near:i_#gap 0 24 near:i_#giveVerb -191 100
        near:i_#goVerb 0 85 near:i_#hedge 269 -106 near:i_#meetVerb -47 -47 near:i_#modal 153 -70
        near:i_#moveVerb -161 61 near:i_#named -89 161 near:i_#negation -351 153
        near:i_#noticing 339 -173 near:i_#number -89 46 near:i_#outcome -133 56
        near:i_#passVerb -131 56 near:i_#past -95 -158 near:i_#people -102 46 near:i_#place -174 63
        near:i_#praise -76 175 near:i_#resource -126 0 near:i_#seat -70 0 near:i_#takeVerb -174 150
        near:i_#third 0 -59 near:i_#time 53 0 near:i_#treatment -138 65 near:i_#universal 0 70
        near:i_#vacant 0 40 near:i_#wantVerb 59 49 near:i_#work -80 0 near:i_#writer -16 51
        near:i_#you 279 -113 near:if_#common -147 78 near:if_#ending -129 0 near:if_#noticing -79 0
        near:if_#passVerb -94 0 near:if_#we 0 -90 near:if_#you -129 -12 near:in_#anyone -75 0
        near:in_#capacity 0 -42 near:in_#certain 0 -36 near:in_#common -259 162
        near:in_#ending 0 86 near:in_#gap 0 74 near:in_#named 92 0 near:in_#number 76 -52
        near:in_#outcome 0 73 near:in_#past -81 0 near:in_#people 88 0 near:in_#place -99 53
        near:in_#praise 157 0 near:in_#resource 0 -56 near:in_#seat -64 -93 near:in_#time -129 66
        near:in_#treatment 132 -123 near:in_#work 0 -64 near:in_#you 0 80 near:is_#accessVerb 0 79
        near:is_#anyone -130 0 near:is_#benefit -95 0 near:is_#certain -246 110
        near:is_#common -202 110 near:is_#ending 0 79 near:is_#hedge -161 0 near:is_#moveVerb 99 0
        near:is_#negation 0 147 near:is_#noticing -122 0 near:is_#outcome 69 0
        near:is_#past -283 110 near:is_#praise -74 102 near:is_#universal -167 19
        near:is_#wantVerb -87 60 near:is_#writer 0 51 near:is_#you -208 59
        near:it_#accessVerb 163 0 near:it_#benefit 0 -59 near:it_#common 66 0
        near:it_#ending -52 -23 near:it_#final 0 -87 near:it_#hedge 0 -56 near:it_#meetVerb 110 -58
        near:it_#modal -309 0 near:it_#negation -72 37 near:it_#outcome 0 -163 near:it_#past 41 -22
        near:it_#praise 0 104 near:it_#time 0 66 near:it_#writer 0 -58 near:know_#you 0 44
        near:like_#anyone 0 -82 near:like_#common -121 0 near:like_#noticing 86 0
        near:love_#common -169 0 near:lunch_#time 0 122 near:may_#ending -161 0
        near:may_#meetVerb -70 0 near:may_#moveVerb -152 0 near:may_#writer -83 0
        near:me_#common 0 43 near:me_#ending -76 0 near:me_#outcome 0 -52 near:me_#passVerb -128 0
        near:me_#seat -106 0 near:me_#writer -116 0 near:me_#you -180 0 near:might_#benefit 0 -80
        near:might_#common 83 -92 near:might_#ending 0 -51 near:might_#noticing 0 -98
        near:mine_#common 93 0 near:mine_#hedge 0 -81 near:mine_#modal 0 -94 near:morn_#you 200 0
        near:my_#anyone 196 -95 near:my_#comer 168 0 near:my_#common 47 0 near:my_#ending 105 -109
        near:my_#hedge 145 0 near:my_#modal 123 0 near:my_#number 0 -59 near:my_#passVerb 0 68
        near:my_#past 0 -39 near:my_#people 148 0 near:my_#relative -153 96
        near:my_#resource -56 -87 near:my_#seat 72 -94 near:my_#sign -147 135 near:my_#social 0 79
        near:my_#time 113 0 near:my_#token -104 102 near:my_#treatment 97 -64 near:my_#work -128 0
        near:name_#common 0 120 near:need_#common 0 81 near:never_#common 66 0
        near:new_#common -96 68 near:no_#accessVerb 0 92 near:not_#accessVerb -45 -65
        near:not_#common 0 -30 near:not_#ending -73 0 near:not_#giveVerb 131 0
        near:not_#moveVerb 0 -44 near:not_#past 0 78 near:not_#you 0 84 near:of_#accessVerb 69 -52
        near:of_#anyone 84 0 near:of_#certain 100 -54 near:of_#ending 154 -79 near:of_#hedge -167 0
        near:of_#moveVerb 113 -60 near:of_#noticing 155 0 near:of_#number -116 0
        near:of_#outcome -77 0 near:of_#past 0 -33 near:of_#people 88 -33 near:of_#praise 73 0
        near:of_#resource -103 0 near:of_#span 0 -49 near:of_#third 123 -43 near:of_#time -110 -35
        near:of_#we -67 0 near:of_#you -178 128 near:on_#accessVerb 0 -30 near:on_#common 0 55
        near:on_#ending 170 -94 near:on_#meetVerb 0 -25 near:on_#number -46 0
        near:on_#passVerb -147 0 near:on_#past 0 -94 near:on_#resource -111 0 near:on_#seat -86 -60
        near:on_#sign -181 0 near:on_#time -139 172 near:on_#writer 88 0 near:on_#you -105 0
        near:one_#anyone 0 -52 near:one_#common 83 0 near:one_#ending 0 -88
        near:one_#noticing -138 0 near:one_#passVerb 128 0 near:one_#past 65 -70
        near:one_#people -102 0 near:or_#common 0 67 near:or_#modal 0 73 near:or_#span 65 0
        near:or_#time 0 -52 near:our_#common -122 91 near:out_#writer -157 105
        near:own_#common 94 0 near:peopl_#benefit 0 80 near:peopl_#common 0 38
        near:peopl_#ending 0 -51 near:peopl_#modal 103 0 near:peopl_#outcome 134 0
        near:peopl_#writer 150 -126 near:read_#common 0 -65 near:read_#work 0 -73
        near:read_#you 160 -78 near:room_#common 121 -91 near:saw_#you 0 -105
        near:say_#common 0 162 near:see_#common -118 0 near:see_#people 0 104 near:she_#past 68 -66
        near:should_#noticing -134 0 near:six_#common 0 74 near:so_#anyone -109 0
        near:so_#common 0 139 near:so_#ending 114 0 near:so_#noticing 127 0 near:so_#praise 0 110
        near:so_#writer 0 55 near:so_#you -123 99 near:some_#people -137 0 near:tell_#you 0 45
        near:that_#anyone 0 -80 near:that_#comer 91 0 near:that_#common 20 -48
        near:that_#goVerb 0 -83 near:that_#modal -66 0 near:that_#negation -73 0
        near:that_#outcome 0 54 near:that_#passVerb 0 -62 near:that_#past 7 -144
        near:that_#span 181 0 near:that_#third 0 -14 near:that_#universal 60 0
        near:that_#wantVerb 0 -78 near:that_#you 0 -24 near:the_#accessVerb 95 -125
        near:the_#anyone 37 -71 near:the_#benefit -87 0 near:the_#capacity 0 -54
        near:the_#certain 158 -102 near:the_#comer 60 -101 near:the_#common -11 -150
        near:the_#ending 163 -158 near:the_#gap 0 -82 near:the_#giveVerb 0 -66
        near:the_#goVerb 52 12 near:the_#hedge 0 -24 near:the_#meetVerb 0 6
        near:the_#meeting 267 -64 near:the_#modal 0 -16 near:the_#moveVerb 62 0
        near:the_#named -71 54 near:the_#negation 170 -81 near:the_#noticing -109 79
        near:the_#number -188 91 near:the_#passVerb 0 -89 near:the_#past 206 -207
        near:the_#people 252 -187 near:the_#place -82 117 near:the_#profession 0 98
        near:the_#resource 110 -110 near:the_#seat 128 -151 near:the_#sign 34 0
        near:the_#span 95 58 near:the_#time 0 16 near:the_#title 109 -57 near:the_#treatment 76 -73
        near:the_#universal 0 -52 near:the_#vacant 0 -93 near:the_#we -96 97 near:the_#work 97 -219
        near:the_#writer 3 -61 near:the_#you 321 -296 near:them_#you 0 -93 near:then_#common 0 -73
        near:then_#past 0 -50 near:ther_#certain 0 103 near:ther_#negation 0 151
        near:ther_#universal 0 94 near:they_#benefit 125 -60 near:they_#common 107 -44
        near:they_#ending 0 -41 near:they_#noticing 115 -37 near:they_#outcome 0 96
        near:they_#passVerb 103 0 near:they_#past 0 -41 near:thi_#common 0 47 near:thi_#place 0 87
        near:thi_#time -95 0 near:think_#common 0 64 near:thre_#span -131 0
        near:time_#common 0 -116 near:to_#accessVerb -150 39 near:to_#anyone -162 108
        near:to_#benefit 153 0 near:to_#certain 0 26 near:to_#comer 0 98 near:to_#common -88 14
        near:to_#credential 161 0 near:to_#ending 57 0 near:to_#giveVerb -85 0 near:to_#hedge 0 -42
        near:to_#meetVerb 69 0 near:to_#meeting 0 64 near:to_#moveVerb -74 81 near:to_#named 0 119
        near:to_#noticing 182 -64 near:to_#number 0 45 near:to_#outcome 0 -24
        near:to_#passVerb -99 57 near:to_#people -69 -33 near:to_#place 105 0
        near:to_#resource 0 -64 near:to_#seat 75 0 near:to_#sign 0 89 near:to_#span 148 -69
        near:to_#universal -60 96 near:to_#writer -122 43 near:to_#you -134 53
        near:told_#common 118 -76 near:told_#you 135 0 near:two_#common 118 0
        near:two_#people 0 -113 near:two_#seat 0 -81 near:up_#common 0 73 near:us_#common -91 0
        near:use_#you 199 0 near:was_#past 91 -61 near:was_#praise 94 0 near:we_#common 82 -17
        near:we_#meetVerb -79 0 near:we_#modal 0 -43 near:what_#benefit 0 -44
        near:what_#common 259 -197 near:what_#credential 0 -92 near:what_#ending 106 -97
        near:what_#meetVerb 93 -65 near:what_#moveVerb 109 -105 near:what_#noticing 84 -99
        near:what_#past 0 -51 near:what_#praise -145 82 near:what_#writer 0 -61
        near:what_#you 110 0 near:when_#common -127 66 near:when_#ending -107 80
        near:when_#moveVerb -99 0 near:which_#common 0 -47 near:which_#writer -86 94
        near:which_#you 183 -112 near:who_#benefit -138 46 near:who_#common -56 -62
        near:who_#ending -81 -110 near:who_#giveVerb 0 -87 near:who_#meetVerb 47 0
        near:who_#modal 94 -93 near:who_#negation 133 -74 near:who_#past 164 -109
        near:who_#wantVerb 0 90 near:whol_#common -117 0 near:will_#accessVerb -163 0
        near:will_#benefit 148 0 near:will_#common 118 -54 near:will_#ending -170 84
        near:will_#giveVerb 0 -89 near:will_#goVerb -100 0 near:will_#meetVerb 0 37
        near:will_#noticing 194 0 near:with_#common -149 48 near:with_#negation 168 0
        near:with_#past 80 0 near:with_#people 0 -33 near:with_#praise -90 0
        near:with_#writer 0 -44 near:with_#you -145 0 near:work_#common -134 73
        near:would_#accessVerb 0 -113 near:would_#anyone 0 -83 near:would_#benefit 0 -72
        near:would_#common 43 2 near:would_#ending -65 0 near:would_#giveVerb 81 0
        near:would_#hedge 0 -42 near:would_#moveVerb 47 -60 near:would_#outcome 97 -66
        near:would_#praise 0 -89 near:would_#wantVerb 0 55 near:would_#you -250 81
        near:year_#common 103 -64 near:you_#accessVerb 171 -40 near:you_#anyone -86 63
        near:you_#benefit -218 89 near:you_#certain 0 18 near:you_#comer -207 61
        near:you_#common -28 -96 near:you_#credential 0 16 near:you_#ending 164 0
        near:you_#final 162 0 near:you_#giveVerb 261 -87 near:you_#goVerb 8 0
        near:you_#meetVerb 24 -41 near:you_#modal -225 65 near:you_#moveVerb 61 -55
        near:you_#named 112 0 near:you_#negation -55 0 near:you_#noticing -169 0
        near:you_#number 93 -42 near:you_#outcome -49 105 near:you_#passVerb 188 -88
        near:you_#past 797 -559 near:you_#people -135 0 near:you_#place 84 0
        near:you_#praise -655 342 near:you_#resource 202 -49 near:you_#seat 124 -96
        near:you_#sign 116 0 near:you_#takeVerb 101 -73 near:you_#third 93 -56
        near:you_#universal 0 67 near:you_#wantVerb -58 76 near:you_#writer -172 90
        near:you_#you 160 -46 near:your_#accessVerb -105 87 near:your_#anyone 0 76
        near:your_#benefit -63 0 near:your_#capacity 66 -35 near:your_#common -343 171
        near:your_#ending -110 51 near:your_#final 0 -83 near:your_#giveVerb 163 -30
        near:your_#growth 0 95 near:your_#hedge 68 -44 near:your_#modal -98 100
        near:your_#moveVerb 209 -42 near:your_#named 255 0 near:your_#noticing 0 -18
        near:your_#number 107 -118 near:your_#outcome 0 -73 near:your_#passVerb -204 -20
        near:your_#past 270 -63 near:your_#people -196 0 near:your_#place -129 0
        near:your_#praise -74 94 near:your_#resource 288 -176 near:your_#seat 29 -60
        near:your_#sign -92 -106 near:your_#span -127 0 near:your_#time 79 -40
        near:your_#treatment 56 -42 near:your_#wantVerb -86 0 near:your_#work 460 -332
        near:your_#writer 130 -113 near:your_#you 170 0 pair:^_a -207 88 pair:^_and 161 -88
        pair:^_any -47 0 pair:^_coff 0 -85 pair:^_come 0 129 pair:^_could -141 -10 pair:^_do 146 0
        pair:^_he -76 0 pair:^_i -471 -26 pair:^_if -90 0 pair:^_in 89 0 pair:^_it -334 0
        pair:^_may -119 0 pair:^_my -58 44 pair:^_pleas -135 0 pair:^_so 272 0 pair:^_the 612 -194
        pair:^_ther 72 0 pair:^_they -92 0 pair:^_to 0 103 pair:^_we -229 87 pair:^_what -141 186
        pair:^_you 285 -20 pair:^_your 666 -355 pair:a_few 0 -33 pair:a_free 0 59 pair:a_good 254 0
        pair:a_littl -207 106 pair:about_it 0 -58 pair:about_the 54 -58 pair:after_the 123 -73
        pair:am_a -114 27 pair:am_not 0 53 pair:am_the 0 95 pair:am_told 132 0 pair:an_hour 0 -68
        pair:and_a 51 96 pair:and_for -139 95 pair:and_i -293 175 pair:and_mine 156 -104
        pair:and_my 110 69 pair:and_not 126 -78 pair:and_that 0 77 pair:and_the 92 6
        pair:and_ther -117 0 pair:and_what -232 82 pair:and_you 74 47 pair:and_your -276 243
        pair:any_day 0 -75 pair:any_morn 193 0 pair:are_not 169 0 pair:are_the -242 83
        pair:as_i 139 0 pair:ask_me 136 0 pair:at_the -155 0 pair:at_your 77 85 pair:be_a 169 0
        pair:befor_the -140 103 pair:can_have 144 0 pair:can_not -192 0 pair:could_i -95 -21
        pair:could_use 131 0 pair:day_$ -106 71 pair:do_it 0 101 pair:do_not -90 48
        pair:for_a -113 -142 pair:for_it 168 0 pair:for_the 172 -148 pair:for_your -226 83
        pair:from_the 0 -65 pair:from_you 124 0 pair:good_deal 172 0 pair:got_a -144 0
        pair:has_a 95 0 pair:have_a -186 58 pair:have_been 0 -104 pair:have_got 0 70
        pair:have_not 0 95 pair:how_you 218 -74 pair:i_am -205 211 pair:i_believ 0 -103
        pair:i_can -68 111 pair:i_come 0 -61 pair:i_do -218 103 pair:i_have 53 28 pair:i_know 0 59
        pair:i_read 0 -122 pair:i_saw 172 -138 pair:i_take 0 126 pair:i_will 48 -67
        pair:i_would 39 0 pair:if_we 0 -96 pair:if_you 0 -61 pair:if_your -142 0 pair:in_a 69 0
        pair:in_my 181 -39 pair:in_the 0 -83 pair:in_thi 0 62 pair:in_your 0 64 pair:is_a -110 20
        pair:is_no 0 108 pair:is_the 67 0 pair:it_$ -209 -76 pair:it_in 132 0 pair:it_is -154 26
        pair:it_to 0 -113 pair:it_would -115 0 pair:keep_a 0 -90 pair:know_that -143 101
        pair:like_a 120 0 pair:list_of 0 -100 pair:look_at 133 0 pair:may_i -93 0 pair:me_$ 0 -9
        pair:me_on -109 0 pair:me_that -102 0 pair:me_to -126 94 pair:my_name 0 106
        pair:my_own 0 -27 pair:not_have -141 0 pair:of_a -127 0 pair:of_it -61 0 pair:of_my 168 -62
        pair:of_the 0 -66 pair:of_them 0 -82 pair:of_you -282 181 pair:of_your 183 -48
        pair:offic_$ 0 77 pair:on_a 135 -92 pair:on_it 0 -78 pair:on_the 84 -91
        pair:on_your -61 -47 pair:one_of -123 0 pair:one_who -81 0 pair:ought_to 114 0
        pair:peopl_i 116 0 pair:so_i 0 79 pair:so_that 216 -88 pair:some_of 83 0 pair:tell_me 122 0
        pair:tell_you -114 0 pair:that_$ 0 -99 pair:that_a 112 0 pair:that_i 0 89
        pair:that_it -108 0 pair:that_the 265 0 pair:that_you -74 75 pair:that_your 0 -71
        pair:the_first 151 -127 pair:the_one -72 0 pair:the_other 0 -32 pair:the_rest -135 0
        pair:them_to 124 -91 pair:ther_is -96 69 pair:to_do 227 0 pair:to_have 152 91
        pair:to_hear 97 0 pair:to_know 99 0 pair:to_learn 0 -99 pair:to_me 0 -67 pair:to_the 104 36
        pair:to_you -256 0 pair:to_your -242 0 pair:told_me 0 -65 pair:too_$ -130 0
        pair:twic_$ 0 -77 pair:want_to 85 0 pair:was_the 0 -78 pair:what_a -117 139
        pair:what_i 0 -67 pair:what_the 142 -72 pair:what_to 179 -62 pair:what_you 213 0
        pair:when_you 124 0 pair:which_i -132 85 pair:who_is -124 0 pair:with_a 57 64
        pair:with_the 118 -90 pair:with_you -254 0 pair:with_your 178 0 pair:would_be 0 -72
        pair:would_do 0 -62 pair:would_have -154 0 pair:would_you -153 0 pair:year_$ -99 -82
        pair:you_$ -299 217 pair:you_a -129 0 pair:you_and 81 0 pair:you_are -230 221
        pair:you_can -147 0 pair:you_do 0 48 pair:you_for -181 67 pair:you_had 91 0
        pair:you_have 350 20 pair:you_in -174 0 pair:you_let 110 -78 pair:you_said 139 -68
        pair:you_say 106 -79 pair:you_told 90 -53 pair:you_will -80 0 pair:your_client -106 0
        pair:your_member -140 127 some:#accessVerb 71 20 some:#anyone -72 149 some:#benefit 85 81
        some:#capacity -245 90 some:#certain 145 0 some:#comer 0 26 some:#common -134 55
        some:#ending 35 -119 some:#final 139 -52 some:#food -91 -10 some:#gap 205 -39
        some:#giveVerb 0 -57 some:#goVerb -36 80 some:#growth -67 165 some:#hedge 59 -60
        some:#hollow 300 -161 some:#meetVerb 32 -125 some:#meeting 0 -88 some:#modal -424 -15
        some:#month 0 30 some:#moveVerb 57 0 some:#named 91 109 some:#negation 212 -30
        some:#noticing 107 -89 some:#number 17 -86 some:#outcome 89 -83 some:#passVerb 66 0
        some:#past 224 -243 some:#people 112 -45 some:#place -268 240 some:#praise -299 402
        some:#profession -157 323 some:#relative 29 68 some:#resource 144 -44 some:#seat -20 -52
        some:#sendVerb -17 -92 some:#sign -19 19 some:#social -252 179 some:#span -108 -111
        some:#symptom -52 208 some:#takeVerb 0 -32 some:#third 143 -248 some:#time 300 -206
        some:#title 49 107 some:#token -33 242 some:#treatment 63 0 some:#universal -136 -6
        some:#vacant 0 -60 some:#wantVerb -280 138 some:#we -159 0 some:#work 132 -179
        some:#writer 179 -165 some:#you 1145 -157 wish:I_be -115 0 wish:They_be -128 0
        wish:You_be 0 57 word:'s 260 -227 word:a -64 -46 word:about 225 -365 word:acros -213 0
        word:after 114 -87 word:afternoon -95 121 word:again -96 0 word:all -346 154
        word:allow -155 171 word:alon 253 0 word:along -194 124 word:already 212 0 word:also 0 52
        word:alway -133 119 word:am -196 249 word:among 140 0 word:an -95 0 word:and 220 333
        word:another 0 -57 word:answer 128 0 word:any -16 0 word:anybody -240 66 word:are -189 294
        word:as 104 123 word:ask 312 -86 word:at -52 34 word:avoidanc 217 0 word:away 190 0
        word:baby 166 0 word:back 175 -196 word:bar -197 0 word:be 0 33 word:bed 231 0
        word:been 165 -89 word:befor -94 0 word:behind 0 108 word:being -179 0 word:believ 0 -114
        word:bell -159 0 word:bench 263 -98 word:besid 203 0 word:better 0 -120
        word:between 210 -79 word:book -297 112 word:both 150 -113 word:boy 0 -75
        word:breakfast 0 -117 word:breath 119 0 word:bring -248 149 word:build 0 100 word:but 0 56
        word:buy -133 0 word:by 90 0 word:call 41 -100 word:came 0 -99 word:can 111 91
        word:card -73 53 word:chair 212 -60 word:charg 0 108 word:chart 191 0 word:children 0 -138
        word:clinic 226 -19 word:clinician 0 170 word:clock 274 0 word:clos 85 0 word:coff 0 -69
        word:color -223 0 word:column 121 0 word:come -55 60 word:copy -261 142 word:corner 171 0
        word:cost -185 73 word:could 0 -149 word:counselor -172 116 word:county -204 118
        word:credit 166 0 word:crew 118 -131 word:day -190 50 word:dbt -142 0 word:deal 210 0
        word:department -250 0 word:describ 177 0 word:deserv 196 0 word:desk -197 68
        word:did 161 -122 word:do 75 51 word:docket 171 0 word:doe -57 0 word:down 348 -67
        word:draw 184 0 word:drawer 286 0 word:driv -101 84 word:each 136 -117 word:early 174 -112
        word:earn -241 0 word:eat 362 -155 word:eleven 207 -81 word:enclos -177 81 word:even 109 0
        word:ever 0 -59 word:every 229 -125 word:everybody -129 192 word:everyon -90 197
        word:explain 147 -74 word:family -73 49 word:favor -190 0 word:feel -113 0 word:few 56 -15
        word:fewer -242 0 word:find -215 148 word:firm -232 0 word:first 286 -210 word:folk -133 70
        word:for 202 0 word:four 15 -213 word:free -132 93 word:friday 0 -34 word:friendly -246 0
        word:from 24 -137 word:full 208 0 word:gave 0 -37 word:geniu 230 0 word:get -266 -6
        word:give -77 15 word:gladly 224 0 word:go -188 0 word:going 127 0 word:good 0 71
        word:got 0 135 word:grader 159 0 word:great -204 74 word:grief 128 0 word:group 254 -56
        word:had 0 -23 word:half 284 -87 word:hand 52 63 word:handout -210 0 word:happy -118 0
        word:hard -90 0 word:has 152 -179 word:have -208 263 word:he -53 -97 word:hear 99 -26
        word:heart 0 104 word:help -17 0 word:her 0 -42 word:him 163 -59 word:his 245 -102
        word:hold 347 0 word:hope 0 52 word:hospital 0 -97 word:hour 0 -50 word:hous 126 0
        word:how 261 -219 word:i -6 -120 word:idea 168 -127 word:if -21 -63 word:in 131 62
        word:injury 191 0 word:into -81 117 word:introduc 0 88 word:is 19 145 word:it 0 -212
        word:june 150 0 word:just -184 56 word:keep 142 -74 word:kid 81 -51 word:kind -114 83
        word:kindnes -205 0 word:know -138 101 word:label 175 0 word:laminat 234 0 word:last 158 0
        word:laugh -111 0 word:law 0 116 word:learn 249 -178 word:leav 244 -67 word:les 129 -59
        word:let 0 -85 word:letter 104 0 word:licens -128 60 word:like 201 0 word:line 193 0
        word:littl -299 203 word:look -50 107 word:lose 146 0 word:lost 242 -105 word:loud 201 0
        word:love -309 110 word:lunch -61 0 word:made 236 -131 word:mail 246 0 word:mak 119 0
        word:make 0 -91 word:many 0 76 word:may -112 110 word:me -92 -7 word:mean -100 0
        word:meet 0 -77 word:member -192 134 word:might 272 -180 word:mine 0 -141 word:minut 92 0
        word:monday 108 0 word:month 91 -95 word:more -133 -40 word:morning 0 99 word:most -189 84
        word:mother 156 0 word:much -77 128 word:must -150 111 word:my -128 0 word:myself -182 54
        word:name -130 170 word:need -98 124 word:neighborhood -242 0 word:never -120 -91
        word:new 0 36 word:newsletter 0 -76 word:next 115 -62 word:night 233 -210 word:no 146 42
        word:nobody 147 71 word:noon 0 158 word:not 133 -21 word:note 280 -83 word:now -96 41
        word:number 193 0 word:nurs 0 68 word:of 228 -23 word:off 72 0 word:offic -76 27
        word:old 137 0 word:on 221 -171 word:once 191 0 word:one 19 17 word:only 163 -58
        word:open 118 120 word:or 18 -19 word:other 0 -61 word:ought 163 0 word:our 0 18
        word:out 205 0 word:over -258 155 word:own 60 -48 word:page 286 -71 word:paper 0 -45
        word:part 173 0 word:partner -197 0 word:past -156 0 word:patient 297 -103 word:peopl 86 -1
        word:person -128 0 word:phon 0 -103 word:pick -260 0 word:plac -163 0 word:pleas -342 174
        word:post -132 0 word:practic -173 -5 word:protocol 0 -152 word:psychologist 0 -116
        word:put -86 130 word:question 371 -118 word:quiet 105 0 word:read 372 -321
        word:reason 246 0 word:record 143 0 word:report -143 0 word:reputation 0 179
        word:rest -319 159 word:right 0 41 word:ring 0 197 word:road 135 0 word:room 0 -91
        word:row 181 0 word:rule 148 0 word:run -174 96 word:rush -143 0 word:safety 255 0
        word:said 73 -18 word:same 94 -56 word:sat 0 -66 word:saturday 114 0 word:saw 265 -223
        word:say 32 99 word:school -226 20 word:seat -148 0 word:second 37 95 word:see 165 -48
        word:send 0 -78 word:sentenc 159 0 word:session 105 -100 word:shar 0 -122 word:she 173 -124
        word:shop 192 0 word:show 211 0 word:side 69 0 word:sign 198 0 word:sinc 219 -111
        word:sit -95 -103 word:six -96 197 word:sleep -135 108 word:slid 0 62 word:slow 0 -72
        word:so -123 254 word:some 0 72 word:somebody -145 0 word:someth 235 90 word:sort 141 -84
        word:soup 187 0 word:spr 255 -88 word:staff -191 68 word:stand 0 127 word:start -104 0
        word:step 110 0 word:still 242 0 word:stop 44 0 word:stranger 211 0 word:street -135 0
        word:stres 0 145 word:such -248 196 word:suit 0 140 word:summer -218 0 word:supervis 163 0
        word:swap 182 0 word:take -91 109 word:taken 184 0 word:talk 106 4 word:taught 136 -73
        word:teach 93 -75 word:tell 92 0 word:ten -148 0 word:than 112 49 word:thank -235 110
        word:that 313 -176 word:the 153 -263 word:their -160 -42 word:them 23 -107
        word:then 361 -78 word:ther 196 73 word:therapy 0 115 word:they 182 0 word:thi -132 252
        word:thing 96 -48 word:think -109 107 word:thos 0 92 word:though 95 0 word:thought 119 -63
        word:thre 0 -115 word:through -167 118 word:till 192 -97 word:tim 110 0 word:time 65 -186
        word:to 83 115 word:told 226 -130 word:too -189 45 word:took 113 -118 word:town -245 107
        word:trad 0 -82 word:train 0 -77 word:trick 162 0 word:troubl 0 149 word:try 102 0
        word:tuesday 0 -87 word:twic 195 -113 word:two -43 -139 word:until 107 0 word:up 95 67
        word:us -157 162 word:use 306 22 word:valley -244 0 word:very -103 150 word:voic 285 0
        word:wait 119 0 word:walk 0 -51 word:want 0 38 word:was 223 -130 word:watch 368 -60
        word:way -127 0 word:we -66 -8 word:wednesday -215 0 word:week 0 -237 word:well -266 116
        word:went 0 -63 word:what 437 -154 word:whatever -47 107 word:when -111 71
        word:whenever -138 106 word:wher 338 -236 word:which 131 -50 word:whil 131 -45
        word:who 138 -182 word:whom 199 0 word:whos 201 0 word:why 303 -78 word:will 0 70
        word:with 281 -143 word:word -128 0 word:work 94 219 word:world -239 0 word:would -4 -113
        word:writ 192 -101 word:wrot 106 -46 word:year -100 132 word:you 249 -156 word:young 186 0
        word:your 603 -259
        """
}
