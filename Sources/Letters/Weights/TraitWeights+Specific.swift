// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let specific = """
        -422 -9
        deed:- 98 -36 deed:-_#modal -81 -29 deed:I -59 -76 deed:I_#modal 0 -73
        deed:I_#past 223 -254 deed:I_am -112 202 deed:I_can -12 34 deed:I_come 0 -51
        deed:I_could 75 0 deed:I_do -165 135 deed:I_have -111 38 deed:I_know -72 55
        deed:I_love 0 65 deed:I_read 65 -108 deed:I_saw 123 -92 deed:I_take 0 78
        deed:I_think -120 0 deed:I_was 0 -47 deed:I_will 0 -31 deed:I_would 63 0 deed:I_writ 0 -63
        deed:My -22 124 deed:My_#anyone 101 -68 deed:My_#common 62 31 deed:My_#modal 0 66
        deed:My_#people 64 0 deed:My_#relative -121 53 deed:My_#seat 0 -41 deed:My_#social -103 85
        deed:My_#token 0 69 deed:My_client 116 0 deed:Our 0 34 deed:They 150 -122
        deed:They_#modal 0 -16 deed:They_#past -140 -5 deed:They_are 0 45 deed:We_#modal 115 -66
        deed:You 206 -114 deed:You_#modal -99 -58 deed:You_#past 738 -384 deed:You_and -88 -57
        deed:You_are -131 195 deed:You_at -194 0 deed:You_can 0 -51 deed:You_do -49 65
        deed:You_for -117 0 deed:You_had 144 0 deed:You_have 119 58 deed:You_know 0 -74
        deed:You_let 77 -58 deed:You_said 119 -51 deed:You_say 146 0 deed:You_told 70 0
        deed:You_were -115 0 deed:Your 560 -233 deed:Your_#anyone -198 71
        deed:Your_#common -318 145 deed:Your_#modal -80 131 deed:Your_#passVerb -159 0
        deed:Your_#people -332 72 deed:Your_#praise -115 32 deed:Your_#resource 84 -86
        deed:Your_#seat 0 -45 deed:Your_#span -177 0 deed:Your_#time -109 0
        deed:Your_#work 197 -120 deed:Your_client -62 53 mark:digit -41 159 mark:first 539 -12
        mark:last -523 -12 mark:last-but-one -484 -12 mark:last-but-two -210 -13 mark:long 396 -121
        mark:question -191 -279 mark:quoted 1376 -303 mark:second 342 -12 mark:short -330 95
        near:#accessVerb_'s 0 -66 near:#accessVerb_a 84 -67 near:#accessVerb_about 0 -54
        near:#accessVerb_and -105 141 near:#accessVerb_at 136 -72 near:#accessVerb_county 0 77
        near:#accessVerb_day 0 56 near:#accessVerb_for -73 15 near:#accessVerb_i -96 -91
        near:#accessVerb_in 0 -33 near:#accessVerb_it -19 0 near:#accessVerb_me 78 0
        near:#accessVerb_of 109 -99 near:#accessVerb_offic 92 0 near:#accessVerb_on 46 48
        near:#accessVerb_out 0 55 near:#accessVerb_room -96 0 near:#accessVerb_that 99 -58
        near:#accessVerb_the 25 -33 near:#accessVerb_thi -88 63 near:#accessVerb_to 88 53
        near:#accessVerb_who 0 63 near:#accessVerb_with 0 -59 near:#accessVerb_you 41 0
        near:#accessVerb_your 87 -7 near:#anyone_a 62 0 near:#anyone_and 0 23
        near:#anyone_have 0 46 near:#anyone_in -179 89 near:#anyone_is -79 0
        near:#anyone_it -120 29 near:#anyone_of -67 0 near:#anyone_that -93 41
        near:#anyone_the 158 -99 near:#anyone_to 164 -112 near:#anyone_when 173 0
        near:#anyone_who -183 48 near:#anyone_would -128 0 near:#anyone_you -133 7
        near:#benefit_a 70 -48 near:#benefit_for -94 53 near:#benefit_from 102 -89
        near:#benefit_have 0 28 near:#benefit_how 90 0 near:#benefit_i 102 -81
        near:#benefit_if -66 0 near:#benefit_in 0 49 near:#benefit_it 66 0 near:#benefit_of 0 113
        near:#benefit_on 80 -40 near:#benefit_that -81 -62 near:#benefit_the 90 -33
        near:#benefit_them -63 0 near:#benefit_to 135 -17 near:#benefit_us 135 0
        near:#benefit_with 0 70 near:#benefit_you -88 102 near:#capacity_and 0 67
        near:#capacity_for 0 53 near:#capacity_the -64 94 near:#common_'s 115 -72
        near:#common_a 275 -110 near:#common_about 237 -40 near:#common_after 58 -57
        near:#common_all -119 44 near:#common_alway 0 62 near:#common_am -108 83
        near:#common_an 0 37 near:#common_and -273 91 near:#common_are -57 147
        near:#common_as -10 0 near:#common_ask 58 0 near:#common_at -142 70
        near:#common_back 102 -89 near:#common_be 72 -39 near:#common_befor 0 58
        near:#common_better -113 0 near:#common_but 0 67 near:#common_could -77 0
        near:#common_day 0 50 near:#common_doe -105 0 near:#common_feel -149 0
        near:#common_find -78 0 near:#common_for -32 6 near:#common_free -70 0
        near:#common_from 0 -60 near:#common_good -81 145 near:#common_had 0 59
        near:#common_home 70 -28 near:#common_how 59 -43 near:#common_i 17 0 near:#common_if 0 -34
        near:#common_in -121 37 near:#common_is 0 60 near:#common_it -118 -41
        near:#common_know -54 87 near:#common_let 0 61 near:#common_like -68 0
        near:#common_look 80 0 near:#common_many 0 43 near:#common_me -106 46
        near:#common_might 105 -49 near:#common_mine 0 -72 near:#common_much 0 40
        near:#common_my -98 43 near:#common_name 0 73 near:#common_night 0 -66
        near:#common_not 156 0 near:#common_now 0 35 near:#common_of -70 225
        near:#common_offic -120 63 near:#common_one 43 0 near:#common_or -35 42
        near:#common_other 0 -27 near:#common_out -118 0 near:#common_over -83 65
        near:#common_patient 0 -63 near:#common_practic 0 34 near:#common_run -121 0
        near:#common_say -171 90 near:#common_see 103 -33 near:#common_sit 0 -72
        near:#common_so -225 117 near:#common_somebody -98 0 near:#common_someth 88 0
        near:#common_talk 68 -60 near:#common_tell -155 105 near:#common_that -125 -4
        near:#common_the 11 22 near:#common_ther 72 0 near:#common_they 0 -33
        near:#common_thi -177 87 near:#common_thre 63 -100 near:#common_through 0 75
        near:#common_time 0 -74 near:#common_to 0 30 near:#common_us 81 0 near:#common_use 111 0
        near:#common_was 121 -66 near:#common_way -76 0 near:#common_week -68 0
        near:#common_well -114 0 near:#common_what 89 -32 near:#common_when 0 70
        near:#common_who 61 0 near:#common_with 2 36 near:#common_work 0 122
        near:#common_would 73 -98 near:#common_writ 0 -55 near:#common_year -48 16
        near:#common_you 51 164 near:#common_your 0 10 near:#credential_a 0 50
        near:#credential_to -76 0 near:#credential_you 110 -50 near:#ending_a 25 -150
        near:#ending_about 0 -50 near:#ending_alway 0 82 near:#ending_and -207 19
        near:#ending_ask 0 -54 near:#ending_at 169 -64 near:#ending_been 25 -72
        near:#ending_better 0 50 near:#ending_by 0 -45 near:#ending_for 0 56
        near:#ending_from 0 -54 near:#ending_got 0 49 near:#ending_had 0 43 near:#ending_heard 0 51
        near:#ending_i 0 29 near:#ending_in -101 -23 near:#ending_is 29 0 near:#ending_it 123 -124
        near:#ending_me 0 -64 near:#ending_never -64 0 near:#ending_of 41 -57
        near:#ending_on 93 -34 near:#ending_so -47 52 near:#ending_start -120 0
        near:#ending_that -210 0 near:#ending_the 84 12 near:#ending_through 0 49
        near:#ending_to 186 -83 near:#ending_told 0 -64 near:#ending_two 0 -16
        near:#ending_what 71 -61 near:#ending_with 0 -81 near:#ending_year 0 55
        near:#ending_you 0 23 near:#ending_your 31 -28 near:#food_on 0 67 near:#food_the 0 -42
        near:#giveVerb_a -46 0 near:#giveVerb_by 0 53 near:#giveVerb_in 93 0
        near:#giveVerb_it 45 -41 near:#giveVerb_of 0 39 near:#giveVerb_the 94 -145
        near:#giveVerb_to 52 -56 near:#giveVerb_with 0 39 near:#giveVerb_you -176 97
        near:#giveVerb_your 0 -36 near:#goVerb_a 0 56 near:#goVerb_and 25 0 near:#goVerb_for 0 58
        near:#goVerb_in 63 -54 near:#goVerb_is 122 0 near:#goVerb_it 0 68 near:#goVerb_me 0 48
        near:#goVerb_on -66 0 near:#goVerb_so 0 65 near:#goVerb_that 0 68 near:#goVerb_the 48 0
        near:#goVerb_you -29 42 near:#goVerb_your -96 53 near:#hedge_a 0 -75 near:#hedge_and 0 -50
        near:#hedge_are 0 -84 near:#hedge_be 155 0 near:#hedge_do 141 0 near:#hedge_from 101 0
        near:#hedge_have 0 74 near:#hedge_hear 139 0 near:#hedge_i -26 -40 near:#hedge_in -106 0
        near:#hedge_it 118 -21 near:#hedge_me -114 0 near:#hedge_my 0 -38 near:#hedge_of 0 31
        near:#hedge_on 0 60 near:#hedge_that 213 -84 near:#hedge_the 0 -20 near:#hedge_to 0 -32
        near:#hedge_use 84 0 near:#hedge_we 0 -40 near:#hedge_what 0 -49 near:#hedge_would 0 34
        near:#hedge_you -164 123 near:#hedge_your 113 -39 near:#meetVerb_a 0 -50
        near:#meetVerb_and -52 44 near:#meetVerb_by -109 86 near:#meetVerb_for 43 0
        near:#meetVerb_in 91 -50 near:#meetVerb_is 111 0 near:#meetVerb_it 0 -39
        near:#meetVerb_of -78 0 near:#meetVerb_on 0 29 near:#meetVerb_the 168 -51
        near:#meetVerb_to -31 0 near:#meetVerb_with -171 89 near:#meetVerb_you -208 83
        near:#meetVerb_your 0 -44 near:#meeting_and 67 -75 near:#meeting_it -99 0
        near:#meeting_the -91 0 near:#meeting_with 0 38 near:#meeting_you 0 28
        near:#modal_a 157 -73 near:#modal_and 0 93 near:#modal_at 164 0 near:#modal_be 0 24
        near:#modal_come -45 0 near:#modal_do -84 -29 near:#modal_find 0 -55 near:#modal_for 0 -91
        near:#modal_from 0 -56 near:#modal_get -115 0 near:#modal_have 0 63 near:#modal_hear 58 0
        near:#modal_i -80 0 near:#modal_in 0 -34 near:#modal_like 92 0 near:#modal_me -68 -47
        near:#modal_not -119 23 near:#modal_on 96 0 near:#modal_so 0 89 near:#modal_spar 111 0
        near:#modal_take -73 0 near:#modal_talk 0 73 near:#modal_the -172 0 near:#modal_them 0 -42
        near:#modal_to -36 117 near:#modal_use 64 0 near:#modal_with -98 58 near:#modal_you -35 -65
        near:#modal_your 0 -23 near:#moveVerb_a 0 -57 near:#moveVerb_at 157 -48
        near:#moveVerb_back 100 -57 near:#moveVerb_by 0 49 near:#moveVerb_in 0 -128
        near:#moveVerb_is 77 0 near:#moveVerb_it 89 -42 near:#moveVerb_me 65 0
        near:#moveVerb_of 76 -42 near:#moveVerb_on 47 0 near:#moveVerb_or 0 -47
        near:#moveVerb_the 178 0 near:#moveVerb_through -93 65 near:#moveVerb_to 51 -43
        near:#moveVerb_up 74 0 near:#moveVerb_with 39 -41 near:#moveVerb_you 0 58
        near:#moveVerb_your -116 -57 near:#named_a 77 0 near:#named_and 39 48 near:#named_i 0 47
        near:#named_is 71 0 near:#negation_a 147 -82 near:#negation_and -109 43
        near:#negation_i -109 70 near:#negation_know 0 48 near:#negation_one 0 -51
        near:#negation_the -119 42 near:#negation_to -88 10 near:#negation_you 0 75
        near:#noticing_a 123 -76 near:#noticing_about 131 -55 near:#noticing_all -89 0
        near:#noticing_and 0 68 near:#noticing_are -96 55 near:#noticing_at 278 -60
        near:#noticing_for -179 0 near:#noticing_from 149 -79 near:#noticing_have 0 80
        near:#noticing_how 85 0 near:#noticing_in 155 -79 near:#noticing_is 51 0
        near:#noticing_me 60 -14 near:#noticing_my -91 66 near:#noticing_of -90 41
        near:#noticing_on 75 0 near:#noticing_so -96 0 near:#noticing_that -46 -45
        near:#noticing_the 256 -68 near:#noticing_to 145 -38 near:#noticing_was 95 -66
        near:#noticing_what 50 -69 near:#noticing_when -143 75 near:#noticing_who 93 0
        near:#noticing_you 187 84 near:#noticing_your 164 -140 near:#number_a -57 73
        near:#number_and 46 -60 near:#number_day 0 51 near:#number_for 76 0 near:#number_i 0 -42
        near:#number_in 0 41 near:#number_on -120 0 near:#number_one 64 0 near:#number_peopl 74 -68
        near:#number_the -88 49 near:#number_them 0 -41 near:#number_to -77 47
        near:#number_week 0 -54 near:#number_who 0 -27 near:#number_year 0 65
        near:#number_you 152 -45 near:#outcome_a -104 76 near:#outcome_and -61 49
        near:#outcome_from -98 0 near:#outcome_how 94 0 near:#outcome_in 53 0
        near:#outcome_is -102 53 near:#outcome_of -91 0 near:#outcome_on 112 -39
        near:#outcome_that -71 38 near:#outcome_the 56 0 near:#outcome_to 0 -45
        near:#outcome_you 58 38 near:#outcome_your 53 -85 near:#passVerb_a 206 0
        near:#passVerb_about 75 0 near:#passVerb_and 0 127 near:#passVerb_at -87 0
        near:#passVerb_in 138 0 near:#passVerb_it 59 -62 near:#passVerb_me -75 26
        near:#passVerb_my -64 36 near:#passVerb_that -118 30 near:#passVerb_the 18 -47
        near:#passVerb_to 0 4 near:#passVerb_you -77 127 near:#passVerb_your 123 -35
        near:#past_a 46 5 near:#past_about -91 -39 near:#past_and -318 0 near:#past_at 127 -182
        near:#past_back 100 0 near:#past_by 124 -70 near:#past_for 0 -50 near:#past_from -71 0
        near:#past_him 70 -56 near:#past_home 0 -51 near:#past_i -174 0 near:#past_in 0 -25
        near:#past_it 109 -141 near:#past_know 0 87 near:#past_me 44 -124 near:#past_not 0 -40
        near:#past_of 83 -65 near:#past_on 88 -84 near:#past_one 0 -25 near:#past_out 187 -39
        near:#past_so -87 0 near:#past_that 68 -83 near:#past_the 109 -221 near:#past_them 33 -62
        near:#past_to 179 -27 near:#past_two 0 -58 near:#past_was 0 -57 near:#past_what 95 -48
        near:#past_with 0 119 near:#past_your 67 -131 near:#people_'s 40 0 near:#people_a 109 -82
        near:#people_about 0 -47 near:#people_and -147 79 near:#people_are 0 83
        near:#people_at 0 -58 near:#people_be 157 0 near:#people_can 0 51 near:#people_have -48 -78
        near:#people_i 13 -5 near:#people_in 86 57 near:#people_is -95 0 near:#people_it -159 0
        near:#people_like -92 34 near:#people_might 111 0 near:#people_mine 0 -53
        near:#people_my 72 -81 near:#people_not -77 36 near:#people_of 0 -22 near:#people_on 111 0
        near:#people_the 112 -140 near:#people_their -104 0 near:#people_them -106 0
        near:#people_to 270 -152 near:#people_who -120 -93 near:#people_with 0 -43
        near:#people_would 0 -47 near:#people_you 0 31 near:#people_your 42 0 near:#place_a -91 99
        near:#place_and 71 109 near:#place_from -106 0 near:#place_i 101 85 near:#place_is -103 0
        near:#place_the -120 70 near:#place_to 0 102 near:#place_with -96 0
        near:#place_your -127 63 near:#praise_and -279 346 near:#praise_from -150 0
        near:#praise_i 0 56 near:#praise_if 0 52 near:#praise_in -153 82 near:#praise_it 0 63
        near:#praise_of 0 74 near:#praise_the 0 107 near:#praise_to 154 0 near:#praise_with 120 0
        near:#praise_you -246 254 near:#praise_your -158 124 near:#profession_and 0 33
        near:#profession_i 0 39 near:#profession_the -91 85 near:#profession_with 0 89
        near:#relative_and 0 38 near:#resource_a 0 -48 near:#resource_about -89 0
        near:#resource_and 37 -55 near:#resource_for -44 0 near:#resource_i 66 0
        near:#resource_in 0 -52 near:#resource_it -120 0 near:#resource_of 0 -63
        near:#resource_that 55 -44 near:#resource_the 0 -13 near:#seat_and 57 -69
        near:#seat_have 0 -66 near:#seat_i 0 -84 near:#seat_is -140 17 near:#seat_of 0 -110
        near:#seat_that 50 0 near:#seat_the 192 22 near:#seat_to 109 -58 near:#span_a 64 0
        near:#span_and -105 0 near:#span_for 0 -39 near:#span_i -79 49 near:#span_is -71 0
        near:#span_or 0 55 near:#span_that 0 -36 near:#span_the 0 21 near:#span_when 93 0
        near:#span_with 85 0 near:#span_would 0 -74 near:#span_your 89 -58 near:#third_it 0 -19
        near:#third_say 0 -67 near:#third_that -99 0 near:#third_the 171 -54 near:#third_to 0 -41
        near:#third_will 97 0 near:#third_with -65 0 near:#third_you 0 -56 near:#time_a 33 -63
        near:#time_and 99 -87 near:#time_at 0 50 near:#time_it -83 0 near:#time_of 0 -45
        near:#time_on 0 56 near:#time_or 50 -31 near:#time_that 0 -70 near:#time_the 31 0
        near:#time_when 0 49 near:#time_would 0 -46 near:#time_you 123 -41 near:#time_your 124 -44
        near:#token_is 0 49 near:#token_of 0 77 near:#token_on -105 0 near:#token_the 87 0
        near:#treatment_is -69 0 near:#treatment_on 66 0 near:#treatment_with 55 0
        near:#treatment_your 84 0 near:#universal_and -177 15 near:#universal_day -60 0
        near:#universal_do 0 45 near:#universal_have 0 -67 near:#universal_i 0 -69
        near:#universal_in -96 0 near:#universal_it 0 98 near:#universal_of -88 0
        near:#universal_so 0 77 near:#universal_that -150 59 near:#universal_the -120 41
        near:#universal_who -119 0 near:#universal_you -165 47 near:#vacant_and 0 105
        near:#vacant_on -141 38 near:#wantVerb_have 0 75 near:#wantVerb_how 99 0
        near:#wantVerb_i 112 -65 near:#wantVerb_in 105 0 near:#wantVerb_that 71 0
        near:#wantVerb_the -97 0 near:#wantVerb_them -96 54 near:#wantVerb_to 32 0
        near:#wantVerb_you -156 124 near:#we_have 0 43 near:#we_the 0 -71 near:#work_about -88 0
        near:#work_and 78 -68 near:#work_in 0 -67 near:#work_on 0 -55 near:#work_that 73 -33
        near:#work_the 137 -118 near:#work_you 0 -88 near:#writer_a -153 0 near:#writer_about 0 -40
        near:#writer_also -95 0 near:#writer_am -80 160 near:#writer_and -109 96
        near:#writer_are 0 55 near:#writer_at 0 -79 near:#writer_be -38 35 near:#writer_been 36 -71
        near:#writer_can -54 43 near:#writer_client 91 0 near:#writer_come 72 -31
        near:#writer_could 84 0 near:#writer_do -92 72 near:#writer_for -112 56
        near:#writer_from 172 -67 near:#writer_got -90 48 near:#writer_had -49 34
        near:#writer_have -25 0 near:#writer_hear 112 0 near:#writer_i 71 48 near:#writer_in 53 0
        near:#writer_is 0 30 near:#writer_it 36 -83 near:#writer_just 0 73 near:#writer_keep 0 -52
        near:#writer_know -80 49 near:#writer_like 25 0 near:#writer_list -84 0
        near:#writer_love -102 83 near:#writer_my -116 34 near:#writer_name 0 64
        near:#writer_new -85 0 near:#writer_not -159 100 near:#writer_of 40 0 near:#writer_on 0 -28
        near:#writer_one -52 0 near:#writer_peopl 88 0 near:#writer_put -111 57
        near:#writer_read 81 -128 near:#writer_saw 88 -79 near:#writer_say -132 95
        near:#writer_see 0 -24 near:#writer_so 0 77 near:#writer_take 0 93 near:#writer_that 89 -44
        near:#writer_the -217 37 near:#writer_ther 118 0 near:#writer_think -57 55
        near:#writer_to -264 13 near:#writer_train 0 -60 near:#writer_was 0 -86
        near:#writer_when 0 82 near:#writer_who 0 -57 near:#writer_will 88 -38
        near:#writer_with 0 -60 near:#writer_work 0 18 near:#writer_would -25 0
        near:#writer_you 56 34 near:#writer_your 85 -78 near:#you_'s 114 -67 near:#you_about 0 -44
        near:#you_all -136 112 near:#you_and -40 -68 near:#you_are -163 202 near:#you_ask 50 -29
        near:#you_at 95 0 near:#you_be 0 40 near:#you_can -66 0 near:#you_client 0 40
        near:#you_come -228 0 near:#you_could 0 -36 near:#you_do 164 0 near:#you_for -180 90
        near:#you_good 0 90 near:#you_got 72 0 near:#you_group 111 0 near:#you_had 103 0
        near:#you_have 0 117 near:#you_him 78 0 near:#you_i 111 -37 near:#you_in 0 41
        near:#you_is -145 119 near:#you_know 59 0 near:#you_leav 114 0 near:#you_let 67 -43
        near:#you_may -98 47 near:#you_member 0 66 near:#you_might 163 -50 near:#you_mine -62 -38
        near:#you_my -101 0 near:#you_not -61 0 near:#you_of 0 -39 near:#you_offic -67 0
        near:#you_on 147 -40 near:#you_one -64 0 near:#you_patient 40 -41 near:#you_put 61 -44
        near:#you_said 86 -43 near:#you_say 134 -61 near:#you_so 0 60 near:#you_staff -100 0
        near:#you_that 86 -45 near:#you_the 388 -215 near:#you_to 173 -116 near:#you_told 0 -38
        near:#you_will -74 0 near:#you_you 101 0 near:#you_your 199 -74 near:a_#accessVerb 88 -53
        near:a_#anyone 0 -24 near:a_#capacity -90 0 near:a_#common -35 94 near:a_#ending 0 -43
        near:a_#food 106 -86 near:a_#goVerb 0 -26 near:a_#hedge 160 -25 near:a_#meetVerb -100 5
        near:a_#meeting 0 -69 near:a_#modal 0 -44 near:a_#moveVerb 100 -101 near:a_#negation 76 0
        near:a_#outcome -82 0 near:a_#passVerb 96 0 near:a_#people 0 -7 near:a_#praise -127 169
        near:a_#profession -47 123 near:a_#relative 0 -48 near:a_#resource -132 29
        near:a_#seat 0 -46 near:a_#span 124 -62 near:a_#time 38 -125 near:a_#title 0 44
        near:a_#vacant -152 59 near:a_#wantVerb 106 -62 near:a_#work -176 0 near:a_#writer -62 100
        near:a_#you -33 0 near:about_#common 58 -58 near:about_#you 0 -48 near:after_#time 0 -51
        near:all_#common -104 24 near:alway_#common -110 67 near:alway_#past 0 67
        near:am_#accessVerb 0 50 near:am_#common 0 164 near:am_#hedge 0 -51 near:am_#moveVerb 0 53
        near:am_#noticing 58 0 near:am_#outcome 103 -56 near:am_#passVerb 0 54 near:am_#past 0 128
        near:am_#people 0 52 near:am_#place 0 -66 near:am_#profession -109 115
        near:am_#universal 127 0 near:am_#you 178 0 near:an_#capacity 0 -45 near:an_#resource 0 -53
        near:an_#seat 0 -81 near:an_#span 0 -56 near:an_#time 0 -67 near:an_#treatment 0 -78
        near:and_#accessVerb 71 36 near:and_#anyone -55 96 near:and_#capacity 0 63
        near:and_#common -166 328 near:and_#credential -100 47 near:and_#ending 59 14
        near:and_#giveVerb 94 101 near:and_#goVerb -67 127 near:and_#hedge 158 -33
        near:and_#meetVerb 178 -44 near:and_#modal 89 39 near:and_#moveVerb 113 0
        near:and_#named -75 82 near:and_#negation -74 35 near:and_#noticing -154 61
        near:and_#number 155 -104 near:and_#outcome 40 91 near:and_#passVerb 0 83
        near:and_#past 108 -184 near:and_#people 104 46 near:and_#place -74 59
        near:and_#praise -93 104 near:and_#resource 108 40 near:and_#seat -65 91
        near:and_#span -146 183 near:and_#time -218 136 near:and_#treatment 0 84
        near:and_#universal -101 78 near:and_#wantVerb 0 43 near:and_#we 0 38
        near:and_#writer -91 74 near:and_#you -170 137 near:any_#anyone -88 0
        near:any_#common -119 0 near:any_#span 0 -48 near:any_#time 0 -34 near:any_#you -109 0
        near:are_#accessVerb 0 75 near:are_#anyone 0 105 near:are_#common 0 59
        near:are_#ending 0 77 near:are_#meetVerb 116 0 near:are_#number -95 0
        near:are_#outcome 92 0 near:are_#past 0 67 near:are_#people -169 51
        near:are_#praise -121 121 near:are_#you 0 51 near:as_#common -117 81 near:as_#outcome -90 0
        near:as_#you 117 0 near:at_#common -75 85 near:at_#meeting 70 0 near:at_#named -132 67
        near:at_#seat -89 74 near:at_#time 0 47 near:at_#universal 158 0 near:at_#you 0 42
        near:back_#common 88 -59 near:be_#accessVerb 0 -44 near:be_#anyone 97 0
        near:be_#benefit -37 24 near:be_#common -141 115 near:be_#giveVerb -98 0
        near:be_#outcome 0 -65 near:be_#past 71 0 near:be_#people 0 59 near:be_#praise 0 -61
        near:be_#wantVerb -156 89 near:be_#you -128 29 near:becaus_#writer 0 65
        near:been_#common 0 -54 near:befor_#common 0 -71 near:befor_#time 0 61
        near:by_#common 100 0 near:by_#meeting 0 58 near:can_#common -216 32 near:can_#ending 0 38
        near:can_#goVerb 84 0 near:can_#meetVerb -69 0 near:can_#negation -84 0
        near:can_#noticing -74 0 near:can_#passVerb -78 0 near:come_#common -166 68
        near:come_#noticing -158 0 near:could_#benefit 62 -51 near:could_#common 105 -157
        near:could_#ending 0 -42 near:could_#meetVerb -110 -15 near:could_#noticing 99 -22
        near:could_#writer -140 -27 near:could_#you 0 -45 near:day_#common -82 0
        near:day_#you 104 0 near:do_#accessVerb -75 0 near:do_#common -107 171
        near:do_#ending -99 0 near:do_#negation -26 69 near:do_#noticing 0 66
        near:do_#outcome -105 0 near:do_#writer -72 0 near:do_#you 63 0 near:everyon_#common 0 83
        near:family_#common -101 48 near:first_#common 75 -78 near:first_#span 0 -51
        near:first_#time 0 -62 near:for_#accessVerb -78 46 near:for_#anyone -52 58
        near:for_#capacity -109 0 near:for_#common -221 39 near:for_#ending 0 -49
        near:for_#food 0 61 near:for_#meetVerb 0 -71 near:for_#moveVerb 0 -54
        near:for_#negation 115 -85 near:for_#number -57 0 near:for_#outcome -94 0
        near:for_#people -47 -46 near:for_#resource 64 -60 near:for_#span -94 0
        near:for_#time 0 -20 near:for_#treatment -83 0 near:for_#universal -96 117
        near:for_#vacant -95 0 near:for_#writer -50 47 near:for_#you -128 77
        near:free_#resource -150 32 near:free_#time 90 0 near:from_#writer -91 0
        near:from_#you 69 0 near:get_#benefit -99 50 near:give_#anyone 0 72 near:good_#common 121 0
        near:hand_#common 0 58 near:has_#common 0 -33 near:has_#past 32 -52
        near:has_#universal -95 0 near:have_#anyone 52 73 near:have_#benefit -154 190
        near:have_#common -242 256 near:have_#ending 125 16 near:have_#food -93 0
        near:have_#goVerb -67 0 near:have_#hedge 0 41 near:have_#meetVerb 39 0
        near:have_#negation 0 72 near:have_#noticing -30 14 near:have_#number 133 -44
        near:have_#outcome 92 0 near:have_#past -82 83 near:have_#people 58 0
        near:have_#praise -101 92 near:have_#resource 73 0 near:have_#seat 127 -98
        near:have_#span 0 65 near:have_#time 0 45 near:have_#universal -46 86 near:have_#work 0 66
        near:have_#writer 0 -109 near:have_#you 0 127 near:he_#past -60 0 near:hear_#common 0 63
        near:hear_#you 58 0 near:hour_#common 0 -50 near:how_#goVerb 119 0 near:how_#past 0 -29
        near:how_#you 115 0 near:i_#accessVerb 86 -118 near:i_#anyone 124 0 near:i_#benefit 72 85
        near:i_#capacity 0 28 near:i_#common -163 112 near:i_#credential -75 74
        near:i_#ending -70 -56 near:i_#giveVerb -95 14 near:i_#goVerb 104 43 near:i_#hedge 153 -75
        near:i_#meetVerb 43 -14 near:i_#meeting 56 -46 near:i_#modal 144 -45
        near:i_#moveVerb -60 -18 near:i_#named 0 60 near:i_#negation -236 116
        near:i_#noticing 304 -136 near:i_#number -88 18 near:i_#outcome -47 20
        near:i_#passVerb -87 19 near:i_#past -50 -76 near:i_#people 0 13 near:i_#place -126 65
        near:i_#praise -20 142 near:i_#profession 0 38 near:i_#resource -58 36
        near:i_#sendVerb 0 -49 near:i_#span 0 30 near:i_#takeVerb -120 100 near:i_#third 0 -51
        near:i_#time 67 0 near:i_#title 0 39 near:i_#treatment -77 49 near:i_#universal 0 52
        near:i_#vacant 0 40 near:i_#wantVerb -36 26 near:i_#writer -26 39 near:i_#you 273 -72
        near:if_#anyone -101 55 near:if_#common -85 62 near:if_#ending -81 0
        near:if_#noticing -72 0 near:if_#passVerb -85 0 near:if_#past 0 -17 near:if_#we 0 -51
        near:if_#you -155 0 near:in_#accessVerb 0 -32 near:in_#anyone -63 0 near:in_#capacity 0 -23
        near:in_#common -180 182 near:in_#modal -127 0 near:in_#month 137 -33 near:in_#named 68 0
        near:in_#outcome 0 53 near:in_#people 75 0 near:in_#place 0 81 near:in_#praise 139 0
        near:in_#resource 0 -52 near:in_#seat 36 -112 near:in_#span 0 -21
        near:in_#treatment 159 -114 near:in_#work 0 -35 near:introduc_#writer 0 72
        near:is_#anyone -167 32 near:is_#benefit -61 48 near:is_#common -100 66
        near:is_#ending 0 61 near:is_#hedge -189 0 near:is_#negation 60 78 near:is_#outcome 0 47
        near:is_#passVerb 0 54 near:is_#past -131 53 near:is_#people -70 0 near:is_#praise -179 119
        near:is_#span 92 0 near:is_#universal -127 88 near:is_#wantVerb -98 82
        near:is_#writer 89 60 near:is_#you -70 30 near:it_#accessVerb 0 47 near:it_#benefit 0 -94
        near:it_#common -36 0 near:it_#ending 0 -32 near:it_#hedge -87 0 near:it_#modal -203 30
        near:it_#outcome 0 -86 near:it_#past -25 0 near:it_#praise 0 83 near:it_#universal -60 0
        near:it_#writer 109 -29 near:it_#you -61 0 near:just_#common 0 51
        near:just_#noticing -110 60 near:know_#common 48 0 near:know_#you -71 49
        near:like_#common -85 0 near:like_#meetVerb 0 74 near:like_#noticing 104 0
        near:like_#you -131 104 near:list_#common -94 0 near:look_#common -164 0
        near:lunch_#time 0 69 near:many_#common -84 51 near:may_#benefit 108 0
        near:may_#common 0 60 near:may_#ending -139 0 near:may_#moveVerb -105 0
        near:me_#common 0 36 near:me_#passVerb -92 0 near:me_#past 0 -56 near:me_#seat -98 0
        near:me_#writer 0 70 near:me_#you -178 51 near:might_#benefit 63 -46
        near:might_#common 45 -37 near:might_#noticing 110 -61 near:mine_#common 0 -34
        near:mine_#hedge 0 -51 near:mine_#modal 0 -63 near:my_#anyone 127 -69
        near:my_#benefit 89 -67 near:my_#common 25 0 near:my_#ending 72 -67 near:my_#hedge 116 0
        near:my_#moveVerb 0 -48 near:my_#named 0 49 near:my_#noticing 0 -82 near:my_#number 0 -40
        near:my_#passVerb -60 55 near:my_#past 0 -66 near:my_#people 41 39 near:my_#place 131 0
        near:my_#relative -139 117 near:my_#resource -89 -54 near:my_#seat 50 -113
        near:my_#social 0 82 near:my_#span 0 -64 near:my_#time 0 -39 near:my_#token -114 80
        near:my_#treatment 49 0 near:name_#common 0 74 near:new_#common -108 79
        near:no_#accessVerb 0 69 near:not_#common -144 42 near:not_#ending 0 -38
        near:not_#noticing 0 39 near:not_#outcome -104 24 near:not_#passVerb 0 54
        near:not_#third 0 61 near:not_#you 0 41 near:of_#accessVerb 128 -33 near:of_#common 114 -54
        near:of_#ending 141 -45 near:of_#hedge -81 0 near:of_#meeting 84 0 near:of_#modal -57 34
        near:of_#moveVerb 72 -28 near:of_#noticing 155 0 near:of_#past 0 -47 near:of_#people 89 -40
        near:of_#praise 66 0 near:of_#resource -77 0 near:of_#seat 0 -33 near:of_#span 0 -70
        near:of_#third 52 -55 near:of_#time 0 -68 near:of_#we -49 0 near:of_#writer 68 -47
        near:of_#you -127 69 near:offic_#common 118 0 near:on_#anyone 92 0 near:on_#common -178 65
        near:on_#ending 66 0 near:on_#meetVerb 0 -34 near:on_#moveVerb 0 -48 near:on_#number 52 -36
        near:on_#passVerb -156 0 near:on_#past 0 -80 near:on_#people -99 57
        near:on_#resource -137 47 near:on_#seat -134 0 near:on_#span -64 0 near:on_#time -116 141
        near:on_#writer 156 0 near:on_#you -105 0 near:one_#anyone 0 -57 near:one_#common 149 -53
        near:one_#ending 67 -57 near:one_#noticing -88 0 near:one_#passVerb 94 0
        near:one_#past 0 -59 near:one_#third -87 0 near:one_#writer 0 -33 near:or_#common 0 49
        near:or_#time 0 -37 near:our_#common -94 79 near:our_#people 0 54 near:patient_#common 87 0
        near:peopl_#accessVerb -59 36 near:peopl_#benefit 0 72 near:peopl_#ending 54 0
        near:peopl_#modal 95 0 near:peopl_#outcome 112 0 near:peopl_#writer 59 -80
        near:pleas_#common -82 0 near:read_#common 0 -66 near:read_#work 0 -58
        near:read_#you 89 -71 near:room_#common 70 0 near:saw_#you 0 -69 near:say_#common 0 76
        near:six_#common 0 61 near:six_#span 0 48 near:so_#anyone -89 57 near:so_#common -173 169
        near:so_#hedge -98 0 near:so_#negation 80 0 near:so_#praise -49 84 near:so_#writer -78 40
        near:so_#you -59 35 near:some_#common 0 32 near:someth_#common 170 0 near:such_#common 0 77
        near:talk_#hedge -67 0 near:tell_#you 0 57 near:thank_#you -74 49
        near:that_#accessVerb 65 0 near:that_#anyone 0 -69 near:that_#common 106 -11
        near:that_#ending -49 0 near:that_#giveVerb 0 93 near:that_#goVerb 0 -70
        near:that_#hedge -85 46 near:that_#meetVerb -59 -31 near:that_#moveVerb 81 -36
        near:that_#negation -65 52 near:that_#noticing 63 0 near:that_#outcome -64 0
        near:that_#passVerb 49 0 near:that_#past 54 -100 near:that_#people -34 0
        near:that_#praise -118 40 near:that_#span 144 0 near:that_#third 0 -13
        near:that_#wantVerb 0 -49 near:that_#writer 0 -53 near:that_#you 0 41
        near:the_#accessVerb 53 -63 near:the_#anyone 76 -48 near:the_#common -89 -75
        near:the_#ending 36 -53 near:the_#giveVerb 0 -35 near:the_#goVerb 87 -49
        near:the_#hedge 47 -43 near:the_#meetVerb 0 -11 near:the_#meeting 257 -85
        near:the_#moveVerb 61 0 near:the_#named -66 90 near:the_#negation 92 -70
        near:the_#noticing -62 61 near:the_#number 0 -9 near:the_#outcome -80 0
        near:the_#past 246 -161 near:the_#people 157 -144 near:the_#place -43 152
        near:the_#profession -101 0 near:the_#resource 123 -64 near:the_#seat 123 -71
        near:the_#span 172 -56 near:the_#time 0 -19 near:the_#treatment 93 -45
        near:the_#universal 101 -48 near:the_#vacant 38 -51 near:the_#we -79 0
        near:the_#work 109 -194 near:the_#writer 23 -33 near:the_#you 330 -223
        near:their_#common -90 0 near:them_#common 0 48 near:then_#common 86 -60
        near:then_#past 0 -52 near:ther_#negation -83 97 near:ther_#universal 0 68
        near:they_#benefit 131 -70 near:they_#common 54 -50 near:they_#noticing 78 -26
        near:they_#outcome -60 0 near:they_#you 108 0 near:thi_#common -70 98 near:thi_#time 0 -41
        near:think_#common 0 46 near:time_#common 85 -90 near:to_#accessVerb -96 34
        near:to_#anyone -181 96 near:to_#benefit 38 38 near:to_#common 9 50
        near:to_#credential 81 0 near:to_#ending 200 -57 near:to_#food -68 0
        near:to_#giveVerb -72 0 near:to_#hedge 59 -38 near:to_#meetVerb 29 -26
        near:to_#meeting -69 65 near:to_#moveVerb 0 65 near:to_#noticing 105 0
        near:to_#passVerb 0 42 near:to_#past 54 0 near:to_#people 0 -62 near:to_#place 0 37
        near:to_#praise 0 37 near:to_#span 125 -52 near:to_#third 0 43 near:to_#time 86 0
        near:to_#universal -126 98 near:to_#writer 0 31 near:to_#you -88 64
        near:told_#common 98 -62 near:tuesday_#time 0 -50 near:two_#people 0 -86
        near:two_#seat 0 -63 near:up_#common 0 51 near:use_#you 152 0 near:was_#past 56 0
        near:was_#praise 74 0 near:we_#hedge 0 -30 near:we_#modal 51 -56 near:we_#wantVerb 0 45
        near:what_#benefit 0 -38 near:what_#common 128 -88 near:what_#credential 0 -56
        near:what_#ending 121 -46 near:what_#noticing 80 -41 near:what_#past 0 -55
        near:what_#praise -95 0 near:what_#writer 66 -80 near:what_#you 112 0
        near:when_#negation 0 83 near:when_#you 116 0 near:whenever_#you 0 43
        near:which_#common 133 0 near:which_#past -80 0 near:which_#writer 0 53
        near:which_#you 0 -67 near:who_#benefit -100 0 near:who_#ending 0 -49
        near:who_#giveVerb 0 -60 near:who_#goVerb 0 76 near:who_#meetVerb -60 52
        near:who_#modal 32 -58 near:who_#moveVerb 0 36 near:who_#negation 129 0
        near:who_#noticing -152 0 near:who_#passVerb 104 0 near:who_#past 147 -90
        near:will_#benefit 125 0 near:will_#common 90 0 near:will_#ending -86 70
        near:will_#giveVerb 0 -52 near:will_#goVerb -77 55 near:will_#meetVerb -81 93
        near:will_#moveVerb 0 -68 near:will_#negation -99 0 near:will_#noticing 131 0
        near:with_#anyone 0 30 near:with_#common -76 33 near:with_#number 73 -31
        near:with_#writer 0 -35 near:with_#you -121 0 near:work_#common -57 33
        near:work_#writer 0 65 near:would_#accessVerb 0 -88 near:would_#common -60 0
        near:would_#ending -59 0 near:would_#giveVerb 69 -76 near:would_#hedge 0 -63
        near:would_#moveVerb -40 -44 near:would_#noticing -19 25 near:would_#outcome 0 -10
        near:would_#passVerb 132 0 near:would_#past 0 36 near:would_#praise 72 -80
        near:would_#wantVerb -22 55 near:would_#writer 0 -41 near:would_#you -102 0
        near:you_#accessVerb 294 0 near:you_#anyone 0 17 near:you_#benefit -199 70
        near:you_#common -11 -51 near:you_#credential 146 0 near:you_#ending 64 77
        near:you_#giveVerb 260 -98 near:you_#goVerb 1 0 near:you_#hedge 60 -20
        near:you_#meetVerb 25 -55 near:you_#modal -194 0 near:you_#moveVerb 93 -38
        near:you_#negation -67 0 near:you_#noticing 0 -41 near:you_#number 81 0
        near:you_#outcome 0 60 near:you_#passVerb 263 -128 near:you_#past 699 -421
        near:you_#people 0 -29 near:you_#praise -507 270 near:you_#resource 197 -66
        near:you_#seat 69 -70 near:you_#takeVerb 0 -54 near:you_#third 104 -67
        near:you_#universal -183 112 near:you_#wantVerb -105 14 near:you_#work 107 -41
        near:you_#writer -49 37 near:you_#you 95 -52 near:your_#accessVerb -178 49
        near:your_#anyone 0 30 near:your_#benefit -64 0 near:your_#capacity 55 -23
        near:your_#common -308 84 near:your_#giveVerb 59 0 near:your_#goVerb -114 0
        near:your_#hedge 0 -44 near:your_#meetVerb -134 0 near:your_#meeting 0 -69
        near:your_#modal -54 82 near:your_#moveVerb 0 -58 near:your_#named 191 0
        near:your_#noticing 54 -62 near:your_#number 93 -59 near:your_#outcome 49 -37
        near:your_#passVerb -194 0 near:your_#past 138 -67 near:your_#people -131 0
        near:your_#place -95 0 near:your_#praise -56 62 near:your_#resource 248 -222
        near:your_#seat 0 -17 near:your_#span 0 -23 near:your_#time 123 -71
        near:your_#treatment 72 -66 near:your_#vacant 59 0 near:your_#work 296 -240
        near:your_#writer 0 -66 near:your_#you 194 0 pair:^_a -349 107 pair:^_any -100 -37
        pair:^_coff 0 -67 pair:^_could -148 -30 pair:^_do 150 0 pair:^_he -86 0 pair:^_i -195 -28
        pair:^_if -49 -46 pair:^_it -228 36 pair:^_may -62 0 pair:^_my 0 51 pair:^_pleas 0 36
        pair:^_so 183 0 pair:^_thank -77 0 pair:^_the 431 -61 pair:^_they 102 0 pair:^_we -191 100
        pair:^_what 0 120 pair:^_you 206 5 pair:^_your 623 -308 pair:a_coff 0 -43
        pair:a_free -187 0 pair:a_good 173 100 pair:a_littl -153 0 pair:a_thing -161 0
        pair:about_the 50 -63 pair:am_a -133 77 pair:am_the 0 86 pair:an_hour 0 -62
        pair:and_a -116 89 pair:and_for -106 86 pair:and_i -116 138 pair:and_it -105 0
        pair:and_mine 0 -84 pair:and_my 0 35 pair:and_not 88 0 pair:and_so -82 0
        pair:and_that -85 46 pair:and_the 34 17 pair:and_then 127 0 pair:and_we 0 66
        pair:and_what -120 67 pair:and_you 263 0 pair:and_your -209 95 pair:are_a 0 47
        pair:are_the -130 94 pair:at_a 80 0 pair:at_noon 0 78 pair:at_the -157 0 pair:at_your 0 78
        pair:befor_the -71 52 pair:by_the -75 0 pair:can_not -118 0 pair:could_i -102 -47
        pair:could_use 134 0 pair:day_$ -67 51 pair:do_it 0 57 pair:do_not -37 84 pair:do_you 140 0
        pair:doe_not 0 -63 pair:for_a -133 -27 pair:for_it 177 0 pair:for_the 180 -42
        pair:for_you 0 11 pair:for_your -78 0 pair:from_the 0 -56 pair:from_you 111 0
        pair:has_a 85 0 pair:has_been 0 -41 pair:have_a -143 40 pair:have_been 45 -81
        pair:have_got 0 55 pair:have_heard 0 62 pair:have_to -91 0 pair:hope_that 141 0
        pair:how_you 227 -38 pair:i_am -112 192 pair:i_can -37 43 pair:i_come 0 -51
        pair:i_could 0 54 pair:i_do -163 138 pair:i_have -61 32 pair:i_know 0 39 pair:i_love 0 65
        pair:i_read 65 -108 pair:i_saw 123 -92 pair:i_take 0 78 pair:i_think -120 0
        pair:i_was 0 -47 pair:i_will 0 -26 pair:i_would 43 0 pair:i_writ 0 -63 pair:if_it 114 0
        pair:if_we 0 -59 pair:if_you -50 -24 pair:in_a 0 52 pair:in_my 153 0 pair:in_the -91 -80
        pair:in_thi -111 105 pair:in_your 19 0 pair:introduc_myself 0 94 pair:is_a -73 0
        pair:is_no -90 99 pair:is_not 62 0 pair:is_the 77 0 pair:it_$ -89 45 pair:it_in 97 0
        pair:it_is -109 64 pair:it_to 79 -99 pair:it_would -79 0 pair:know_that -114 78
        pair:like_to 34 0 pair:like_you 0 82 pair:list_of 0 -65 pair:look_at 104 0 pair:lot_of 0 66
        pair:love_to 0 31 pair:many_of 158 0 pair:me_on -97 0 pair:me_that -115 0
        pair:me_to -131 43 pair:me_when 0 78 pair:my_client 134 0 pair:my_name 0 71
        pair:my_offic 65 0 pair:not_have -129 0 pair:not_know 0 54 pair:of_a -95 0
        pair:of_it -69 66 pair:of_my 124 -102 pair:of_the 1 -41 pair:of_them 0 -60
        pair:of_you -255 138 pair:of_your 180 -42 pair:offic_$ -214 59 pair:on_a 133 -58
        pair:on_it 0 -54 pair:on_monday 0 59 pair:on_my 59 0 pair:on_the -70 -25
        pair:on_your -114 0 pair:one_who -89 0 pair:peopl_i 94 0 pair:peopl_who 81 0
        pair:run_a -83 0 pair:so_that 120 -49 pair:some_of 129 -57 pair:spr_$ 132 0
        pair:tell_me 59 0 pair:tell_you -87 52 pair:thank_you -103 58 pair:that_$ 0 -70
        pair:that_is 0 -58 pair:that_it -117 0 pair:that_the 205 0 pair:that_you 0 45
        pair:that_your -91 57 pair:the_first 87 -137 pair:the_one 16 -80 pair:the_other 0 -56
        pair:the_peopl 78 0 pair:the_rest -110 0 pair:the_same 94 -50 pair:the_way 0 -60
        pair:the_whol 100 0 pair:them_to 106 -61 pair:ther_is -75 80 pair:they_are 0 23
        pair:to_ask 114 0 pair:to_be -95 21 pair:to_do 90 0 pair:to_have 92 116
        pair:to_introduc 0 74 pair:to_know 76 0 pair:to_learn 0 -72 pair:to_me 0 -58
        pair:to_the -59 51 pair:to_you -113 0 pair:to_your 107 -74 pair:told_me 0 -45
        pair:too_$ -113 54 pair:want_to 0 -52 pair:was_a 123 0 pair:was_the 0 -58 pair:what_a 0 114
        pair:what_i 60 -91 pair:what_to 112 0 pair:what_you 191 0 pair:when_you 127 0
        pair:whenever_you -120 0 pair:which_i -104 0 pair:who_would 92 0 pair:will_not -102 0
        pair:with_a 126 0 pair:with_me 0 31 pair:with_the 169 -39 pair:with_you -194 0
        pair:would_be 64 -35 pair:would_have -87 44 pair:would_like 22 0 pair:would_you -117 0
        pair:year_$ -86 0 pair:you_$ -207 121 pair:you_are -257 228 pair:you_can 0 -63
        pair:you_do 0 38 pair:you_for -222 84 pair:you_had 92 0 pair:you_have 185 39
        pair:you_in -133 0 pair:you_let 93 -58 pair:you_on -109 61 pair:you_said 120 -51
        pair:you_say 124 -58 pair:you_told 79 -42 pair:you_were -115 0 pair:you_will -93 0
        pair:your_client -103 43 pair:your_group 136 0 pair:your_list -128 0 pair:your_member 0 78
        pair:your_staff -109 0 some:#accessVerb -50 30 some:#anyone -109 79 some:#benefit 179 120
        some:#capacity -190 136 some:#common -43 79 some:#credential 28 14 some:#ending 133 -126
        some:#food 0 -95 some:#giveVerb 135 0 some:#goVerb 0 44 some:#hedge 87 -51
        some:#hollow 133 -48 some:#meetVerb -82 -80 some:#meeting 26 -93 some:#modal -410 -65
        some:#month 96 0 some:#moveVerb 0 -47 some:#named 129 146 some:#negation 122 -34
        some:#noticing 138 -150 some:#number 17 -45 some:#outcome 64 -25 some:#passVerb -47 55
        some:#past 234 -172 some:#people 187 -82 some:#place -202 283 some:#praise -418 363
        some:#profession -152 259 some:#relative 126 87 some:#resource 350 -91 some:#seat -25 -86
        some:#sendVerb -58 0 some:#social -202 137 some:#span 0 -56 some:#takeVerb -69 31
        some:#third 120 -152 some:#time 211 -88 some:#title 40 92 some:#token -74 171
        some:#treatment 104 -49 some:#universal 0 47 some:#vacant 115 -43 some:#wantVerb -184 83
        some:#we -200 0 some:#work 249 -191 some:#writer -85 -132 some:#you 850 -105
        wish:I_be -90 55 wish:I_like 29 0 wish:I_love -65 28 wish:You_be 0 61 wish:You_have 0 70
        word:'s 251 -135 word:a -52 -31 word:about 215 -202 word:accept 0 87 word:add 121 0
        word:addres -180 0 word:admir 0 81 word:after 66 -76 word:afternoon -189 124
        word:again 0 -37 word:all -197 69 word:allow 0 111 word:alon 191 0 word:along -116 97
        word:already 194 0 word:also -98 26 word:alway -129 154 word:am -181 246 word:an -166 -53
        word:and 60 235 word:anxiety 0 48 word:any -126 0 word:anybody -171 0 word:anyth 70 -65
        word:are -323 303 word:around 0 63 word:as -104 110 word:ask 269 -123 word:at 0 36
        word:back 206 -114 word:be -5 -1 word:becaus 0 66 word:bed 154 0 word:been 122 -89
        word:befor 0 -27 word:bell 0 67 word:bench 235 0 word:besid 142 0 word:better 0 -67
        word:between 133 -76 word:big 151 0 word:book -98 0 word:both 0 -52 word:box 74 0
        word:boy 0 -79 word:breakfast 0 -70 word:bring -89 69 word:build 0 87 word:but -136 27
        word:buy -151 0 word:by 36 54 word:call 76 -65 word:came -86 -44 word:can -31 6
        word:card 0 41 word:care 0 85 word:center -118 0 word:charg 71 0 word:children -135 -65
        word:clas 292 -74 word:clinic 182 -85 word:clinician 0 100 word:coff 0 -97
        word:color -146 0 word:com 0 10 word:come -161 28 word:copy -242 130 word:corner 118 50
        word:cost -88 0 word:could 80 -158 word:counsel 0 106 word:counselor -89 118
        word:county -112 120 word:court -102 0 word:crew 0 -81 word:day -59 78 word:desk -98 0
        word:did 72 -95 word:do 41 92 word:doing 103 0 word:done 0 -60 word:down 197 -47
        word:draw 120 0 word:drawer 250 0 word:driver 94 0 word:drop 0 55 word:each 94 -113
        word:early 156 -95 word:eat 263 -106 word:elevator -146 0 word:eleven 124 0
        word:enclos -199 0 word:end 0 -45 word:enjoy -156 87 word:even 207 0 word:evening 0 66
        word:every 165 -73 word:everybody -112 102 word:everyon -108 150 word:everyth 88 0
        word:experienc 0 94 word:family -57 72 word:fee 0 56 word:feel -105 61 word:fewer -135 0
        word:fine 0 -79 word:first 190 -150 word:five -108 0 word:for 47 56 word:form 151 0
        word:forty 60 -65 word:found 101 0 word:four 0 -70 word:free -83 100 word:friday 0 -73
        word:friendly -210 91 word:from 34 -90 word:front 111 0 word:full 102 0 word:funny -219 0
        word:gave 0 -72 word:get -297 0 word:give 0 42 word:glad -105 0 word:go -94 0
        word:goe 116 0 word:good 0 80 word:got 0 86 word:grader 115 -57 word:great -120 0
        word:group 85 -34 word:had -89 36 word:half 144 -46 word:hand 63 64 word:happy -102 0
        word:has 0 -135 word:have -174 275 word:he -56 -40 word:hear 60 0 word:heart -82 0
        word:held -174 0 word:help -22 0 word:her 126 -31 word:him 157 -46 word:his 132 -45
        word:hold 192 0 word:home 76 -19 word:honor -154 0 word:hope 0 45 word:hospital -72 0
        word:hour 138 -131 word:hous 68 0 word:how 243 -118 word:i -47 -113 word:idea 141 -93
        word:if -146 -64 word:in 123 85 word:introduc -112 119 word:is -81 81 word:it 0 -76
        word:job -168 0 word:june 165 0 word:just -98 75 word:keep 0 -101 word:kid 79 0
        word:know -159 131 word:laminat 194 0 word:last 139 0 word:later 123 0 word:law 0 79
        word:learn 244 -122 word:leav 244 -42 word:left -75 50 word:let 44 -90 word:letter -64 0
        word:licens 0 106 word:light -119 0 word:like 263 -37 word:list -91 0 word:littl -133 114
        word:long -65 0 word:look 0 21 word:lost 203 -77 word:love -182 99 word:lovely -151 0
        word:lunch -80 0 word:made 178 -148 word:mail 167 0 word:many 0 65 word:matter 0 92
        word:may -187 112 word:me -138 55 word:meet -129 0 word:member 0 86 word:might 289 -98
        word:mind 0 87 word:mine 0 -130 word:minut 112 0 word:monday 102 40 word:month 70 -74
        word:more 0 -44 word:morn -141 0 word:morning 0 90 word:most -142 45 word:mostly 0 60
        word:much 0 97 word:must -85 68 word:my -70 24 word:myself -96 54 word:nam -76 0
        word:name -183 133 word:need 0 86 word:never -124 0 word:new 0 73 word:newsletter 79 -68
        word:nice 0 103 word:night 279 -166 word:no 78 50 word:nobody 129 0 word:noon 0 73
        word:not 139 18 word:note 300 0 word:noth -221 -54 word:notic 0 -72 word:now 42 23
        word:of 226 0 word:off 296 0 word:offic -112 44 word:on 154 -124 word:once 176 0
        word:one 0 -22 word:only 178 0 word:open 140 66 word:or 110 -77 word:other 107 -100
        word:our -189 38 word:out 235 -86 word:outsid 118 0 word:over 0 40 word:own 0 -33
        word:page 312 -87 word:pair 134 0 word:paper 115 -87 word:part 123 0 word:past -196 60
        word:patient 262 -125 word:peopl 82 20 word:person -78 44 word:phon 0 -36 word:pick -151 48
        word:piec 136 0 word:plac -257 48 word:play 104 0 word:pleas -352 190 word:practic -73 0
        word:professional 0 92 word:put -140 44 word:question 224 -93 word:quiet 178 0
        word:read 208 -217 word:recommend -273 0 word:record 97 0 word:remember -111 0
        word:report -131 96 word:rest -271 63 word:retir 151 0 word:ring 0 79 word:road 121 0
        word:room 0 -47 word:row 122 0 word:run -161 0 word:said 82 0 word:same 140 -74
        word:sat 91 0 word:saw 119 -145 word:say 0 31 word:schema 187 0 word:school -177 9
        word:seat -106 0 word:second -89 0 word:see 191 -3 word:seen 144 -42 word:sent 114 0
        word:session 0 -52 word:set 178 0 word:seven 114 0 word:shar 0 -71 word:she 72 -66
        word:shift 93 0 word:should -99 43 word:show 204 -54 word:sign 269 -59 word:sinc 110 -82
        word:sit 108 -54 word:six 0 107 word:sleep 0 98 word:slow 108 -71 word:small 106 0
        word:so -164 215 word:some 0 61 word:somebody -91 0 word:someth 297 0 word:sort 161 0
        word:spar 182 0 word:spr 249 -50 word:staff -170 49 word:stand 0 135 word:start -102 0
        word:stat 0 92 word:stay -88 0 word:still 182 -67 word:stop 196 0 word:street -194 59
        word:stres -102 105 word:student -133 0 word:such -111 106 word:suit 132 127
        word:summer -242 0 word:tabl 0 36 word:take -97 69 word:tea 78 0 word:teach 145 -131
        word:tell 0 86 word:ten -107 0 word:test 178 0 word:than 234 -48 word:thank -175 73
        word:that 303 -142 word:the 204 -285 word:their -151 -75 word:them 96 -31 word:then 370 -93
        word:ther 194 48 word:therapist -87 13 word:therapy 0 126 word:they 234 -16
        word:thi -252 171 word:thing -60 0 word:think -107 46 word:thos 0 84 word:thre 88 -19
        word:through -20 127 word:thursday 0 -36 word:till 228 0 word:tim 76 0 word:time 159 -152
        word:to -18 123 word:told 115 -106 word:too -157 43 word:took 89 -53 word:town -200 120
        word:train 108 -81 word:truck 114 0 word:tuesday -112 0 word:turn -129 0 word:twenty 0 53
        word:twic 94 -45 word:two -50 -73 word:understand 109 0 word:up 183 0 word:use 172 0
        word:very -126 126 word:voic 111 0 word:wait 88 58 word:walk 48 -56 word:wall 91 0
        word:want -112 0 word:was 271 -160 word:wash 117 0 word:watch 214 -71 word:way -97 -66
        word:we -64 0 word:wednesday -112 0 word:week 79 -150 word:welcom -70 0 word:well -290 82
        word:were 0 41 word:what 276 -95 word:whatever -103 70 word:when 0 123
        word:whenever -204 74 word:wher 208 -128 word:whether 106 0 word:which 101 -25
        word:whichever 99 0 word:whil 70 0 word:who 47 -119 word:whoever -71 0 word:whol 188 -67
        word:whos 223 0 word:why 72 0 word:wife 0 85 word:window -104 0 word:winter -90 0
        word:with 176 -46 word:wonderful -145 0 word:work 119 146 word:world -149 0
        word:would -128 -63 word:writ 172 -107 word:wrot 181 -64 word:year -86 54 word:you 342 -102
        word:your 761 -226
        """
}
