// Written by `script/letters --weights`; not by hand.

extension TraitWeights {
    static let flexible = """
        -323 385
        deed:- 322 -129 deed:-_#modal -44 -19 deed:I 110 -78 deed:I_#modal -25 -107
        deed:I_#past -126 44 deed:I_am 127 -87 deed:I_can 27 -7 deed:I_come 0 -73
        deed:I_could 77 -29 deed:I_do 0 51 deed:I_have 51 -45 deed:I_hope -117 68 deed:I_know 0 -61
        deed:I_shall -115 93 deed:I_take 129 0 deed:I_think -73 0 deed:I_thought 0 101
        deed:I_was -42 0 deed:I_will 0 288 deed:I_would 141 -95 deed:My -215 0
        deed:My_#common -128 -17 deed:My_#relative 0 38 deed:My_#seat 0 -54 deed:They -64 73
        deed:They_#modal 82 -46 deed:They_#past -52 46 deed:They_have 200 0 deed:They_would 70 -50
        deed:We -49 -83 deed:We_#modal 83 -127 deed:We_#past 114 0 deed:We_have 0 -48
        deed:You 362 -128 deed:You_#modal 25 -183 deed:You_#past -86 110 deed:You_and -81 0
        deed:You_are 0 78 deed:You_choos 154 0 deed:You_could -122 0 deed:You_do -70 131
        deed:You_for -112 0 deed:You_have 84 -77 deed:You_let -69 0 deed:You_like 40 -92
        deed:You_say 68 0 deed:You_see 103 0 deed:You_tell 132 -66 deed:You_will -69 0
        deed:You_would 94 0 deed:Your 209 -106 deed:Your_#anyone -106 110 deed:Your_#common 29 45
        deed:Your_#modal 0 20 deed:Your_#people 0 46 deed:Your_#praise -90 68 deed:Your_#seat 171 0
        deed:Your_#time -86 0 deed:Your_#treatment 50 63 deed:Your_#work -51 -28
        deed:Your_client -79 0 deed:Your_offic 152 0 deed:Your_patient -96 63 mark:digit -210 568
        mark:first -316 57 mark:last 1119 57 mark:last-but-one 541 57 mark:last-but-two -326 54
        mark:long -17 53 mark:question 508 -891 mark:quoted -247 77 mark:second -256 57
        mark:short -70 -205 near:#accessVerb_a 102 -71 near:#accessVerb_and -34 -34
        near:#accessVerb_are -102 0 near:#accessVerb_at 0 60 near:#accessVerb_for 0 -43
        near:#accessVerb_i -53 0 near:#accessVerb_in 88 -129 near:#accessVerb_is -84 -68
        near:#accessVerb_it -117 39 near:#accessVerb_my -55 -33 near:#accessVerb_offic 108 0
        near:#accessVerb_on 0 22 near:#accessVerb_that 0 31 near:#accessVerb_the 64 58
        near:#accessVerb_week 0 -52 near:#accessVerb_with 42 -89 near:#accessVerb_you 0 41
        near:#accessVerb_your 113 -94 near:#anyone_a -122 0 near:#anyone_and -73 0
        near:#anyone_are 93 -70 near:#anyone_day 186 -108 near:#anyone_for 72 0
        near:#anyone_i -113 75 near:#anyone_in 0 51 near:#anyone_is 27 0 near:#anyone_it 0 -59
        near:#anyone_me 135 0 near:#anyone_of 29 -30 near:#anyone_the -44 0 near:#anyone_to 44 -20
        near:#anyone_would -67 0 near:#anyone_you 0 -39 near:#anyone_your 122 -43
        near:#benefit_a 44 0 near:#benefit_and 0 -54 near:#benefit_as 0 80 near:#benefit_at 150 -70
        near:#benefit_come 115 0 near:#benefit_for 253 0 near:#benefit_from 0 -56
        near:#benefit_how 51 0 near:#benefit_it -55 0 near:#benefit_learn 94 0
        near:#benefit_of 118 64 near:#benefit_the -210 32 near:#benefit_them 194 -46
        near:#benefit_to 73 -101 near:#benefit_what 46 0 near:#benefit_you 180 18
        near:#capacity_and -62 0 near:#capacity_i 0 54 near:#capacity_is 90 -70
        near:#capacity_on 0 51 near:#capacity_the 0 -57 near:#capacity_you 75 0
        near:#capacity_your 62 -69 near:#common_'s -42 0 near:#common_a 33 1
        near:#common_about -67 59 near:#common_after 0 -22 near:#common_all 136 0
        near:#common_am -65 0 near:#common_an -59 107 near:#common_and 54 0
        near:#common_answer 132 -88 near:#common_any 0 -34 near:#common_are 0 -50
        near:#common_as -81 0 near:#common_at 108 0 near:#common_back 88 -61
        near:#common_be 143 -48 near:#common_befor 0 -95 near:#common_better -53 74
        near:#common_by 109 0 near:#common_call 122 0 near:#common_choos 142 0
        near:#common_client 0 88 near:#common_come 109 0 near:#common_could -45 0
        near:#common_day 118 -84 near:#common_do 98 -72 near:#common_down 0 73
        near:#common_for 54 66 near:#common_from 0 -94 near:#common_get 0 52
        near:#common_good 0 -55 near:#common_has 0 44 near:#common_have -147 -65
        near:#common_hour 0 -77 near:#common_how 95 -44 near:#common_i 36 -120 near:#common_if 46 0
        near:#common_in -88 33 near:#common_is 27 -90 near:#common_it 61 132
        near:#common_know -37 76 near:#common_learn 89 0 near:#common_like 95 -53
        near:#common_line 0 85 near:#common_many -94 0 near:#common_may 0 59
        near:#common_me 104 -131 near:#common_mine 0 -17 near:#common_more 0 61
        near:#common_my -131 0 near:#common_name 0 -58 near:#common_new 0 76
        near:#common_next 0 -47 near:#common_not 0 -3 near:#common_of -51 47
        near:#common_offic 0 80 near:#common_on -208 66 near:#common_one 0 64
        near:#common_or 15 -157 near:#common_our 0 85 near:#common_out -63 63
        near:#common_over 103 -57 near:#common_peopl -64 0 near:#common_practic 0 57
        near:#common_run 0 -64 near:#common_say -56 54 near:#common_see -78 70
        near:#common_should 0 71 near:#common_sinc 0 63 near:#common_so 0 25 near:#common_suit 95 0
        near:#common_tell 44 0 near:#common_than -66 0 near:#common_that -82 92
        near:#common_the 131 -51 near:#common_them 134 -17 near:#common_they 51 -23
        near:#common_thi 0 102 near:#common_think 0 66 near:#common_thre 113 0
        near:#common_time 84 -51 near:#common_to 130 79 near:#common_up 0 -39 near:#common_was 0 97
        near:#common_well 0 68 near:#common_what 118 -107 near:#common_when 193 -125
        near:#common_wher 75 0 near:#common_which 209 -57 near:#common_who -94 72
        near:#common_will 40 -63 near:#common_with 139 -46 near:#common_without 0 91
        near:#common_work 0 -35 near:#common_year -79 0 near:#common_you -83 56
        near:#common_your 23 -10 near:#credential_and 0 69 near:#credential_for 0 98
        near:#credential_it 0 -33 near:#credential_not 96 -113 near:#credential_the 0 58
        near:#ending_a 111 -173 near:#ending_an 0 77 near:#ending_and 168 -95
        near:#ending_been -57 -44 near:#ending_by 51 0 near:#ending_for 63 -16
        near:#ending_from 0 -75 near:#ending_in -97 -21 near:#ending_it 127 144
        near:#ending_me -57 -28 near:#ending_my -75 -30 near:#ending_never 0 -64
        near:#ending_of 58 -117 near:#ending_offic 0 76 near:#ending_on 79 0 near:#ending_one -90 0
        near:#ending_read 0 -63 near:#ending_sinc 0 51 near:#ending_some 0 47
        near:#ending_that 0 61 near:#ending_the 27 73 near:#ending_they 0 96 near:#ending_to 3 0
        near:#ending_who 0 67 near:#ending_with -107 0 near:#ending_you -87 67
        near:#ending_your -81 -57 near:#giveVerb_a -107 40 near:#giveVerb_and -48 36
        near:#giveVerb_by 0 -68 near:#giveVerb_i 0 -57 near:#giveVerb_in -45 58
        near:#giveVerb_it 0 -67 near:#giveVerb_me -64 0 near:#giveVerb_of 145 -70
        near:#giveVerb_on -64 0 near:#giveVerb_the 0 48 near:#giveVerb_you 119 0
        near:#giveVerb_your -125 0 near:#goVerb_a 85 -17 near:#goVerb_and 0 27
        near:#goVerb_at -126 15 near:#goVerb_by 0 -65 near:#goVerb_for 44 0 near:#goVerb_in 0 -67
        near:#goVerb_it 0 98 near:#goVerb_on -50 74 near:#goVerb_one 0 82 near:#goVerb_or 60 -61
        near:#goVerb_the -85 64 near:#goVerb_to 118 60 near:#goVerb_you 0 -45
        near:#goVerb_your 0 21 near:#hedge_a -54 -55 near:#hedge_and 0 -88 near:#hedge_be -75 0
        near:#hedge_by 0 -57 near:#hedge_come 0 -83 near:#hedge_day 120 0 near:#hedge_do 0 -55
        near:#hedge_have 0 -42 near:#hedge_i -43 -151 near:#hedge_in 0 -61 near:#hedge_is 46 -68
        near:#hedge_it 0 -63 near:#hedge_like -109 89 near:#hedge_of -29 56 near:#hedge_peopl 0 60
        near:#hedge_that 63 -35 near:#hedge_the 0 -87 near:#hedge_them 0 -79
        near:#hedge_to -104 108 near:#hedge_we 0 -69 near:#hedge_with 0 -68 near:#hedge_would 0 52
        near:#hedge_you -98 -160 near:#hedge_your -125 0 near:#meetVerb_a 94 -112
        near:#meetVerb_about 0 53 near:#meetVerb_and -53 0 near:#meetVerb_at -95 25
        near:#meetVerb_by 0 -63 near:#meetVerb_call 113 0 near:#meetVerb_for 75 -74
        near:#meetVerb_from 0 -44 near:#meetVerb_i 0 -16 near:#meetVerb_in 59 -15
        near:#meetVerb_it 0 -28 near:#meetVerb_lunch -99 0 near:#meetVerb_of 0 -59
        near:#meetVerb_on -116 50 near:#meetVerb_or 86 -61 near:#meetVerb_that 0 32
        near:#meetVerb_the -194 59 near:#meetVerb_them 93 0 near:#meetVerb_time 109 0
        near:#meetVerb_to 87 0 near:#meetVerb_up 0 -45 near:#meetVerb_with 82 -45
        near:#meetVerb_your 0 46 near:#meeting_a 0 -53 near:#meeting_i 84 0 near:#meeting_in 74 0
        near:#meeting_on 0 84 near:#meeting_or 69 -85 near:#meeting_the 35 -9
        near:#meeting_with -126 57 near:#meeting_you -97 0 near:#modal_a 0 -151
        near:#modal_and 0 -102 near:#modal_at -72 119 near:#modal_be -27 0 near:#modal_by -58 0
        near:#modal_come 25 -85 near:#modal_do 35 -72 near:#modal_for 91 62 near:#modal_get -97 54
        near:#modal_good 91 0 near:#modal_have -42 -42 near:#modal_help 81 0 near:#modal_i -60 -254
        near:#modal_in 70 0 near:#modal_it 56 0 near:#modal_learn 125 0 near:#modal_like -68 31
        near:#modal_love 0 38 near:#modal_me 0 -14 near:#modal_meet 0 -63 near:#modal_more 107 0
        near:#modal_not -71 68 near:#modal_of 116 -56 near:#modal_on 0 78 near:#modal_one 0 -73
        near:#modal_take 0 -48 near:#modal_the 146 0 near:#modal_them 68 0 near:#modal_to 101 -34
        near:#modal_we 0 -71 near:#modal_with 122 -35 near:#modal_you 36 -152
        near:#modal_your -70 96 near:#moveVerb_and 80 42 near:#moveVerb_at -79 40
        near:#moveVerb_in -37 -42 near:#moveVerb_it 71 95 near:#moveVerb_me -77 0
        near:#moveVerb_my 0 66 near:#moveVerb_of 0 -58 near:#moveVerb_on 0 21
        near:#moveVerb_or 47 -45 near:#moveVerb_the -10 0 near:#moveVerb_to -58 -42
        near:#moveVerb_up 0 -50 near:#moveVerb_with 40 -51 near:#moveVerb_you 0 52
        near:#moveVerb_your -60 29 near:#named_'s 0 63 near:#named_and -102 49
        near:#named_the -79 66 near:#negation_a -79 0 near:#negation_deadlin 167 0
        near:#negation_get 82 0 near:#negation_hurry 73 0 near:#negation_i 0 93
        near:#negation_need 0 -64 near:#negation_on 90 0 near:#negation_one -82 95
        near:#negation_rush 114 0 near:#negation_the 0 67 near:#negation_thi 121 0
        near:#negation_to 18 -133 near:#negation_you -102 0 near:#noticing_a 0 -89
        near:#noticing_and -53 0 near:#noticing_at 163 0 near:#noticing_from 0 -46
        near:#noticing_have 0 -36 near:#noticing_how 44 0 near:#noticing_i -53 -36
        near:#noticing_in 0 -67 near:#noticing_it -119 12 near:#noticing_me 155 -93
        near:#noticing_my 0 43 near:#noticing_of 0 107 near:#noticing_one -70 35
        near:#noticing_so 0 45 near:#noticing_that 35 -21 near:#noticing_the -183 83
        near:#noticing_them 59 0 near:#noticing_they 167 0 near:#noticing_to 0 42
        near:#noticing_what 58 -55 near:#noticing_when 126 0 near:#noticing_which 140 0
        near:#noticing_who 0 110 near:#noticing_you -139 46 near:#noticing_your -36 0
        near:#number_a -72 44 near:#number_and 58 21 near:#number_at -122 282
        near:#number_day 0 153 near:#number_have 94 0 near:#number_it 0 78 near:#number_kid 118 0
        near:#number_minut 62 0 near:#number_o'clock 0 75 near:#number_of -184 0
        near:#number_on -55 0 near:#number_one 151 0 near:#number_or 33 -39 near:#number_the 150 0
        near:#number_to 122 0 near:#number_year 0 -25 near:#number_you 0 -40 near:#outcome_a 0 92
        near:#outcome_and -89 33 near:#outcome_are 0 -63 near:#outcome_better 134 0
        near:#outcome_for 141 -44 near:#outcome_from 0 -66 near:#outcome_how 42 0
        near:#outcome_i -73 70 near:#outcome_in -147 111 near:#outcome_me 0 95
        near:#outcome_my 0 -104 near:#outcome_of 65 -48 near:#outcome_that -78 0
        near:#outcome_the -54 132 near:#outcome_them 65 0 near:#outcome_to 216 -106
        near:#outcome_what 94 -75 near:#outcome_which 106 0 near:#outcome_who 0 69
        near:#outcome_with 0 -53 near:#outcome_you -31 0 near:#outcome_your 0 -60
        near:#passVerb_a 62 0 near:#passVerb_and -46 79 near:#passVerb_for -71 64
        near:#passVerb_i 0 -65 near:#passVerb_it 0 89 near:#passVerb_me 59 -1
        near:#passVerb_on -100 102 near:#passVerb_one 0 47 near:#passVerb_that -75 0
        near:#passVerb_the -89 0 near:#passVerb_them 0 43 near:#passVerb_to 0 81
        near:#passVerb_when 105 0 near:#passVerb_you -90 69 near:#past_a 77 -31
        near:#past_and -60 126 near:#past_at -46 62 near:#past_every 0 71 near:#past_for -63 106
        near:#past_from 0 -97 near:#past_her 0 60 near:#past_his 0 -66 near:#past_home 0 85
        near:#past_i 104 -45 near:#past_if 0 -71 near:#past_in -111 0 near:#past_it -55 -2
        near:#past_me 0 -65 near:#past_not -71 108 near:#past_of -74 0 near:#past_on 0 62
        near:#past_one 175 0 near:#past_out -62 117 near:#past_sinc 0 95 near:#past_that -40 -29
        near:#past_the -27 70 near:#past_them -64 0 near:#past_to -83 0 near:#past_up -56 0
        near:#past_with 0 54 near:#past_would 0 70 near:#past_you 0 114 near:#past_your -50 50
        near:#people_'s -52 -66 near:#people_a -66 91 near:#people_and -97 -74
        near:#people_are 0 -49 near:#people_at -63 -49 near:#people_be 0 -46
        near:#people_have 69 -79 near:#people_i -75 -39 near:#people_is -54 0
        near:#people_it -88 75 near:#people_kid 119 0 near:#people_me 108 0 near:#people_of -76 -54
        near:#people_on -55 50 near:#people_out 0 99 near:#people_see -49 0
        near:#people_the -64 -27 near:#people_to 149 -48 near:#people_who -81 60
        near:#people_will 0 -85 near:#people_with -33 45 near:#people_would -57 0
        near:#people_your 0 -97 near:#place_and 65 0 near:#place_is 0 61 near:#place_the 0 -50
        near:#praise_and 0 -33 near:#praise_are 96 0 near:#praise_at 0 59 near:#praise_for 97 49
        near:#praise_i 0 -19 near:#praise_it -71 61 near:#praise_of -44 80 near:#praise_the -24 0
        near:#praise_to -40 -71 near:#praise_with -72 -37 near:#praise_you 51 -45
        near:#relative_and 0 -89 near:#resource_a 96 0 near:#resource_are 0 62
        near:#resource_it 0 -35 near:#resource_of -38 0 near:#resource_on -67 0
        near:#resource_that 72 0 near:#resource_the 59 0 near:#resource_to 0 76
        near:#resource_who 0 77 near:#resource_your 40 0 near:#seat_a 62 0 near:#seat_and 0 60
        near:#seat_are -104 0 near:#seat_at -98 127 near:#seat_for -86 59 near:#seat_i 0 91
        near:#seat_in 0 -81 near:#seat_on -171 145 near:#seat_or 79 -16 near:#seat_that 48 0
        near:#seat_the 0 -11 near:#seat_to -64 0 near:#seat_with 66 0 near:#seat_your 0 -50
        near:#sendVerb_to 0 72 near:#span_at 53 0 near:#span_for 72 -58 near:#span_i 115 0
        near:#span_in 75 -75 near:#span_is 67 -64 near:#span_of -117 54 near:#span_on -97 42
        near:#span_or 0 -83 near:#span_that 71 0 near:#span_the 96 -96 near:#span_will 69 0
        near:#span_your 0 -57 near:#third_and -49 0 near:#third_are 0 -45 near:#third_at 111 0
        near:#third_have 124 -70 near:#third_it 76 0 near:#third_the 0 -40 near:#third_to -45 -99
        near:#third_with 82 0 near:#third_you -47 0 near:#time_a 141 -33 near:#time_after 84 -72
        near:#time_and 153 -63 near:#time_any 93 -58 near:#time_are 57 -41 near:#time_at -78 263
        near:#time_befor 119 0 near:#time_for 97 -59 near:#time_i 94 0 near:#time_if 0 -69
        near:#time_in 0 -67 near:#time_is 114 -153 near:#time_it 77 -85 near:#time_of -67 48
        near:#time_on -173 75 near:#time_or 111 -206 near:#time_that 66 0 near:#time_the 8 0
        near:#time_thursday 99 0 near:#time_to 112 75 near:#time_wednesday 62 0
        near:#time_will 121 -80 near:#time_with 0 136 near:#time_would -79 0 near:#time_you 28 -48
        near:#time_your 75 -85 near:#title_and 81 0 near:#title_i 88 0 near:#token_and 120 0
        near:#treatment_a 85 0 near:#treatment_are -103 0 near:#treatment_at 0 71
        near:#treatment_on -123 93 near:#universal_a -40 0 near:#universal_and 0 66
        near:#universal_at 80 0 near:#universal_day 48 -116 near:#universal_for -73 0
        near:#universal_i -86 109 near:#universal_in 58 -64 near:#universal_it 104 -49
        near:#universal_of 49 -27 near:#universal_one 109 0 near:#universal_rush 75 0
        near:#universal_the 95 -116 near:#universal_time 0 -43 near:#universal_to 48 -101
        near:#universal_who 0 53 near:#universal_you 57 -53 near:#universal_your 103 0
        near:#vacant_and 0 -36 near:#vacant_i 0 88 near:#vacant_to 0 -78 near:#vacant_your -96 0
        near:#wantVerb_a 0 -18 near:#wantVerb_come 168 0 near:#wantVerb_learn 90 0
        near:#wantVerb_that -45 83 near:#wantVerb_the -90 0 near:#wantVerb_to 56 23
        near:#we_could 0 -54 near:#we_have 0 -73 near:#work_about 0 -38 near:#work_and 0 -72
        near:#work_for 0 -48 near:#work_i 0 -51 near:#work_on 0 -115 near:#work_that 0 -42
        near:#writer_a -56 -146 near:#writer_am 83 -61 near:#writer_and 2 36
        near:#writer_around 94 0 near:#writer_at 0 14 near:#writer_be 0 98
        near:#writer_been -35 -35 near:#writer_bring 82 -39 near:#writer_by -69 0
        near:#writer_can 14 -7 near:#writer_come 24 -108 near:#writer_could 47 -5
        near:#writer_do 35 0 near:#writer_easy 118 0 near:#writer_flexibl 122 0
        near:#writer_for -9 -57 near:#writer_free 90 0 near:#writer_happy 94 0
        near:#writer_have 119 -11 near:#writer_hope -84 56 near:#writer_in 0 -33
        near:#writer_is -99 157 near:#writer_it -93 -28 near:#writer_know 52 -86
        near:#writer_my 53 -74 near:#writer_never 0 -36 near:#writer_not 71 -66
        near:#writer_of -48 0 near:#writer_on 205 -116 near:#writer_one -55 -50
        near:#writer_say -56 0 near:#writer_see -26 46 near:#writer_shall 0 84
        near:#writer_should 0 69 near:#writer_take 106 0 near:#writer_that -98 -62
        near:#writer_the -189 17 near:#writer_thought 0 91 near:#writer_to -26 65
        near:#writer_up 0 -78 near:#writer_was -33 0 near:#writer_what 76 -72
        near:#writer_will 0 221 near:#writer_with -75 -98 near:#writer_work 58 0
        near:#writer_would 39 -20 near:#writer_writ 0 -67 near:#writer_your -141 0
        near:#you_a 0 -14 near:#you_all 0 58 near:#you_and 147 0 near:#you_are 0 75
        near:#you_as 103 0 near:#you_at -110 0 near:#you_be -73 0 near:#you_can 34 -48
        near:#you_choos 199 -88 near:#you_client -61 0 near:#you_could -46 0 near:#you_do -137 132
        near:#you_down -92 0 near:#you_every 0 89 near:#you_for -128 10 near:#you_get -132 70
        near:#you_had 0 74 near:#you_have 63 -134 near:#you_i -30 0 near:#you_is 41 -51
        near:#you_it -32 0 near:#you_know 74 0 near:#you_like 52 0 near:#you_lunch -107 0
        near:#you_may 0 50 near:#you_me 0 -159 near:#you_my 0 -37 near:#you_nam 148 0
        near:#you_need 102 0 near:#you_not 0 -41 near:#you_of 86 0 near:#you_on -115 0
        near:#you_one 0 44 near:#you_or 0 -62 near:#you_out 0 58 near:#you_patient 0 -44
        near:#you_peopl -68 0 near:#you_pick 106 -68 near:#you_put 0 74 near:#you_say 40 0
        near:#you_see 0 45 near:#you_tell 72 -52 near:#you_that -57 24 near:#you_the 146 -147
        near:#you_them 87 -51 near:#you_time 110 0 near:#you_to -48 -16 near:#you_when 73 -50
        near:#you_which 131 0 near:#you_will -58 0 near:#you_you -159 76 near:#you_your 0 46
        near:'s_#moveVerb 0 78 near:'s_#vacant 100 0 near:a_#accessVerb -89 44
        near:a_#anyone -61 -52 near:a_#benefit -77 -135 near:a_#capacity -153 45
        near:a_#common 25 -10 near:a_#food 168 -41 near:a_#goVerb 44 -62 near:a_#hedge 75 -82
        near:a_#meetVerb 8 -82 near:a_#meeting 165 -152 near:a_#moveVerb 124 -51
        near:a_#number 0 -33 near:a_#passVerb 0 76 near:a_#past -82 0 near:a_#people -145 -65
        near:a_#praise -67 0 near:a_#profession -58 0 near:a_#resource 78 0 near:a_#seat -80 -4
        near:a_#span -103 0 near:a_#title 0 42 near:a_#token 98 0 near:a_#treatment -101 0
        near:a_#universal -68 132 near:a_#vacant 0 47 near:a_#writer 0 -72 near:a_#you -60 0
        near:after_#common 0 -16 near:after_#time 52 0 near:all_#common 104 0
        near:all_#number 210 0 near:all_#people 176 0 near:am_#accessVerb 0 -55
        near:am_#anyone 0 105 near:am_#hedge 106 -48 near:am_#outcome 76 0 near:am_#passVerb 0 50
        near:am_#past 0 63 near:am_#people -59 0 near:am_#place 83 0 near:am_#profession -39 -60
        near:am_#time 0 -40 near:am_#universal 69 0 near:am_#vacant 65 0 near:am_#you -119 0
        near:an_#capacity 61 -37 near:an_#common 73 0 near:an_#resource 57 0 near:an_#span 57 0
        near:an_#time 58 -24 near:and_#accessVerb 0 -50 near:and_#anyone -15 -46
        near:and_#benefit 43 -86 near:and_#capacity 0 -59 near:and_#common 0 26
        near:and_#credential 52 0 near:and_#ending -94 -28 near:and_#giveVerb 142 -50
        near:and_#goVerb 79 -162 near:and_#hedge 15 -120 near:and_#meetVerb 22 -65
        near:and_#modal 221 -59 near:and_#moveVerb 23 -30 near:and_#negation 122 -44
        near:and_#noticing -66 38 near:and_#number 41 -29 near:and_#outcome -61 -20
        near:and_#passVerb -115 114 near:and_#past -90 -43 near:and_#people -55 -70
        near:and_#praise 0 14 near:and_#resource 30 0 near:and_#seat 0 -73 near:and_#sendVerb 102 0
        near:and_#span 53 -64 near:and_#third -68 0 near:and_#time 149 -98
        near:and_#universal 0 -22 near:and_#vacant 0 -66 near:and_#writer -21 -54
        near:and_#you -175 60 near:any_#anyone 152 0 near:any_#common 57 -140 near:any_#people 79 0
        near:any_#praise 147 0 near:any_#span 173 -180 near:any_#time 224 -224
        near:any_#you 158 -74 near:are_#accessVerb -124 0 near:are_#common -43 6
        near:are_#ending 96 0 near:are_#people 0 32 near:are_#praise -52 90 near:as_#noticing 0 55
        near:as_#you -82 0 near:at_#accessVerb 138 65 near:at_#number -91 388
        near:at_#outcome 0 -64 near:at_#span 85 0 near:at_#time 0 63 near:at_#universal 50 -69
        near:at_#you 134 0 near:be_#accessVerb -70 0 near:be_#benefit 174 -49
        near:be_#common 49 -17 near:be_#ending 101 0 near:be_#giveVerb 0 83 near:be_#goVerb 97 0
        near:be_#hedge -55 0 near:be_#meetVerb 166 0 near:be_#outcome 56 0 near:be_#passVerb 0 58
        near:be_#past 51 38 near:be_#wantVerb 72 -43 near:be_#you 0 45 near:befor_#common 0 -40
        near:befor_#time 68 -55 near:better_#anyone 133 0 near:but_#common 0 63
        near:by_#meetVerb 0 -53 near:by_#meeting 0 -72 near:by_#time -82 0 near:call_#common 124 0
        near:call_#you -93 0 near:can_#common 136 -73 near:can_#ending 65 -72
        near:can_#goVerb 76 -61 near:can_#meetVerb 82 -42 near:can_#moveVerb 44 -31
        near:can_#negation -83 89 near:can_#noticing -59 0 near:can_#passVerb -68 0
        near:can_#time 0 -69 near:client_#common -61 0 near:come_#you 101 0
        near:could_#common 22 -145 near:could_#ending 0 -60 near:could_#giveVerb 96 -46
        near:could_#goVerb 63 -112 near:could_#meetVerb 132 -152 near:could_#moveVerb 0 -79
        near:could_#noticing 63 -53 near:could_#outcome 0 -43 near:could_#passVerb 0 -40
        near:could_#we 0 -60 near:could_#writer 0 -86 near:could_#you 0 -47
        near:counselor_#common 0 67 near:day_#common 64 72 near:day_#you 57 0
        near:did_#common 0 -62 near:do_#accessVerb 128 0 near:do_#benefit -66 0
        near:do_#common -105 56 near:do_#meetVerb -73 0 near:do_#negation 114 -55
        near:do_#noticing -128 79 near:do_#praise 0 74 near:every_#people 0 55
        near:family_#meetVerb 0 93 near:first_#common 0 -28 near:first_#span -98 0
        near:five_#time 145 0 near:for_#accessVerb 0 48 near:for_#anyone 85 10
        near:for_#benefit 117 0 near:for_#common -68 52 near:for_#ending 0 -68 near:for_#food 58 0
        near:for_#goVerb 55 0 near:for_#meeting 101 -37 near:for_#outcome 0 -47 near:for_#past 0 58
        near:for_#people 0 86 near:for_#praise -67 0 near:for_#seat 0 84 near:for_#span 0 -11
        near:for_#third 89 -75 near:for_#time 78 -78 near:for_#treatment 0 78
        near:for_#universal -150 94 near:for_#writer -86 -57 near:for_#you 16 -54
        near:get_#common -79 99 near:good_#common 90 -46 near:good_#you 112 0
        near:happy_#common 86 0 near:has_#accessVerb 0 -59 near:has_#common -43 -44
        near:has_#past -53 20 near:has_#people 77 0 near:have_#anyone -52 0
        near:have_#capacity 0 56 near:have_#common -83 49 near:have_#ending 18 0
        near:have_#giveVerb 0 -56 near:have_#goVerb -65 0 near:have_#meetVerb -121 30
        near:have_#moveVerb 0 45 near:have_#negation -64 -56 near:have_#noticing -63 0
        near:have_#outcome 0 -21 near:have_#passVerb -46 91 near:have_#past 80 58
        near:have_#people -41 -43 near:have_#place 0 59 near:have_#resource 119 -69
        near:have_#seat -58 128 near:have_#treatment 0 114 near:have_#universal -72 -89
        near:have_#work 0 -29 near:have_#writer 64 -70 near:have_#you -55 -74
        near:help_#anyone 130 0 near:how_#ending 76 0 near:how_#moveVerb 86 0 near:how_#past 129 0
        near:how_#you 175 -71 near:i_#accessVerb 66 59 near:i_#anyone -13 34
        near:i_#benefit -125 -78 near:i_#common -10 -63 near:i_#credential 41 -30
        near:i_#ending -53 0 near:i_#food 0 -45 near:i_#giveVerb -59 -43 near:i_#goVerb 100 -93
        near:i_#hedge 15 -18 near:i_#meetVerb -117 -28 near:i_#meeting 81 0 near:i_#modal 61 48
        near:i_#moveVerb 137 -37 near:i_#named -53 31 near:i_#negation 84 -145
        near:i_#noticing -12 -71 near:i_#number -87 22 near:i_#outcome 56 0 near:i_#passVerb -66 60
        near:i_#past 20 14 near:i_#people -97 -122 near:i_#place 235 0 near:i_#praise -104 42
        near:i_#resource 70 -54 near:i_#sendVerb 123 0 near:i_#span 58 -96 near:i_#time -15 -59
        near:i_#title 77 0 near:i_#treatment 0 67 near:i_#universal -111 -106
        near:i_#wantVerb -95 110 near:i_#writer 70 -91 near:i_#you -187 86 near:if_#common 0 -38
        near:if_#ending 58 0 near:if_#hedge 0 119 near:if_#modal 0 50 near:if_#outcome 0 -68
        near:if_#past 0 -55 near:if_#universal 95 -86 near:if_#you 0 -84 near:in_#anyone -60 0
        near:in_#capacity -35 64 near:in_#common 42 5 near:in_#meeting -94 0 near:in_#noticing 0 74
        near:in_#number -64 -45 near:in_#people 0 46 near:in_#place 0 38 near:in_#seat 0 45
        near:in_#span 0 -57 near:in_#time -43 59 near:in_#vacant 0 64 near:in_#work 0 -56
        near:in_#writer -83 -116 near:in_#you 152 -76 near:is_#accessVerb 62 -72
        near:is_#anyone 0 -72 near:is_#benefit 141 -60 near:is_#common 195 -87 near:is_#ending 0 71
        near:is_#negation 85 -90 near:is_#number 0 49 near:is_#passVerb 0 78 near:is_#past -81 64
        near:is_#people 0 -46 near:is_#praise 144 -31 near:is_#span 110 0 near:is_#time 90 -50
        near:is_#universal 66 -182 near:is_#writer 0 -39 near:is_#you 103 -53 near:it_#anyone -55 0
        near:it_#benefit 94 -78 near:it_#common -141 82 near:it_#ending 0 101 near:it_#goVerb 0 87
        near:it_#hedge -207 130 near:it_#meetVerb -54 39 near:it_#moveVerb 0 126
        near:it_#negation 0 56 near:it_#noticing 0 -62 near:it_#number 0 -53 near:it_#outcome 0 109
        near:it_#past 0 -3 near:it_#praise 58 -50 near:it_#third 0 47 near:it_#universal 0 -45
        near:it_#writer -96 93 near:it_#you -147 84 near:keep_#common 0 72 near:kid_#common 0 -77
        near:know_#common 0 -48 near:know_#you -52 -60 near:last_#time 0 56 near:let_#writer 89 -70
        near:let_#you 74 0 near:like_#common 51 -44 near:like_#noticing 0 -72 near:like_#you 76 0
        near:love_#ending 93 0 near:love_#noticing 90 0 near:make_#common 0 80
        near:many_#common 0 74 near:may_#benefit 0 90 near:may_#meetVerb 0 -22
        near:may_#noticing 0 86 near:may_#passVerb 115 0 near:may_#writer 0 -98
        near:me_#ending 79 -51 near:me_#hedge 0 47 near:me_#noticing 97 0 near:me_#outcome 100 0
        near:me_#third 113 0 near:me_#time 0 47 near:me_#you 46 0 near:monday_#number 0 100
        near:monday_#time 132 -53 near:morn_#common 104 0 near:most_#span 105 0
        near:most_#time 134 0 near:my_#accessVerb 0 -90 near:my_#capacity 108 0
        near:my_#common -85 0 near:my_#hedge 0 88 near:my_#moveVerb 0 -60 near:my_#number 0 -83
        near:my_#outcome 0 38 near:my_#people -37 0 near:my_#relative 0 38 near:my_#resource 0 82
        near:my_#seat 0 -24 near:my_#time 163 0 near:my_#token -61 70 near:name_#common 88 0
        near:new_#common -83 91 near:next_#common 0 -38 near:no_#accessVerb -95 0
        near:no_#meetVerb -102 0 near:not_#accessVerb 142 -74 near:not_#anyone -91 0
        near:not_#common 51 -4 near:not_#ending 61 0 near:not_#hedge 0 -53 near:not_#moveVerb 80 0
        near:not_#noticing -107 56 near:not_#outcome -52 0 near:not_#past 62 27
        near:not_#people 0 84 near:not_#universal -105 0 near:not_#you -66 0 near:now_#ending 0 80
        near:of_#anyone 118 -26 near:of_#common 48 89 near:of_#meetVerb -58 85 near:of_#number 0 64
        near:of_#outcome 0 -47 near:of_#passVerb 0 103 near:of_#past -68 116
        near:of_#people 118 -67 near:of_#praise 84 94 near:of_#seat 60 0 near:of_#third -95 -47
        near:of_#time -55 89 near:of_#universal 84 73 near:of_#work 0 24 near:of_#writer -43 0
        near:of_#you 44 156 near:on_#anyone 50 -52 near:on_#common 93 -165 near:on_#goVerb 160 -67
        near:on_#meetVerb 133 -78 near:on_#moveVerb 0 -60 near:on_#number 0 315 near:on_#past 0 70
        near:on_#seat -78 0 near:on_#time -121 260 near:on_#universal 65 0 near:on_#writer 0 -151
        near:one_#anyone 0 -55 near:one_#common 58 41 near:one_#outcome 0 -66 near:one_#past 0 -62
        near:one_#people 138 0 near:one_#you 0 -48 near:open_#common 0 66 near:or_#accessVerb 0 -51
        near:or_#common -8 -123 near:or_#goVerb 0 -66 near:or_#hedge 0 -63 near:or_#modal 0 -78
        near:or_#number 154 -59 near:or_#place 77 -55 near:or_#span 56 -99 near:or_#time 182 -243
        near:or_#writer 81 -60 near:or_#you 0 -39 near:other_#common 0 -83 near:out_#common 0 -68
        near:own_#common 0 61 near:peopl_#common -70 -53 near:peopl_#ending 0 -45
        near:pleas_#common 49 0 near:same_#common -55 0 near:say_#common -62 0
        near:see_#anyone 108 0 near:see_#people 0 -71 near:see_#you -59 76 near:send_#you 0 68
        near:should_#common 0 73 near:so_#modal -78 57 near:so_#praise 0 45 near:so_#writer -90 0
        near:some_#common 138 0 near:some_#span 82 -42 near:some_#time 91 -59
        near:take_#common 127 0 near:take_#you 105 -63 near:tell_#third 97 0
        near:tell_#writer 142 -74 near:than_#common -56 0 near:thank_#you -86 50
        near:that_#anyone -51 98 near:that_#benefit 57 0 near:that_#common -58 25
        near:that_#ending 49 101 near:that_#giveVerb 0 83 near:that_#goVerb -44 71
        near:that_#hedge 0 60 near:that_#modal 55 0 near:that_#negation -55 0
        near:that_#outcome 73 58 near:that_#passVerb 0 54 near:that_#past -46 89
        near:that_#people -78 40 near:that_#praise 79 -59 near:that_#span -86 0
        near:that_#third 63 57 near:that_#time -78 0 near:that_#universal 0 56
        near:that_#writer -41 -95 near:the_#accessVerb -47 98 near:the_#anyone 80 54
        near:the_#benefit 126 0 near:the_#common -98 82 near:the_#ending 84 -57
        near:the_#goVerb 78 -30 near:the_#hedge 0 -29 near:the_#meetVerb -46 52
        near:the_#meeting -55 39 near:the_#modal -70 0 near:the_#moveVerb 36 55
        near:the_#named 0 45 near:the_#negation 0 -71 near:the_#noticing 0 76
        near:the_#number -118 191 near:the_#outcome 41 0 near:the_#passVerb 0 -76
        near:the_#past -131 12 near:the_#people 58 15 near:the_#place -220 172
        near:the_#praise 171 0 near:the_#resource -35 0 near:the_#seat 154 -87 near:the_#span 0 -69
        near:the_#third 64 0 near:the_#time 146 -88 near:the_#token 0 41
        near:the_#treatment 86 -116 near:the_#universal 0 61 near:the_#vacant -54 74
        near:the_#writer -48 0 near:the_#you 77 54 near:them_#common 93 -74
        near:them_#outcome -103 0 near:then_#common 0 -62 near:ther_#common 49 -53
        near:ther_#negation 116 -84 near:ther_#universal 78 -121 near:they_#accessVerb 0 66
        near:they_#common -75 66 near:they_#ending 215 -60 near:they_#noticing -106 103
        near:they_#outcome 0 71 near:thi_#common -67 75 near:thi_#number 0 73 near:thi_#time 0 76
        near:thing_#common 0 77 near:thre_#common 96 0 near:thre_#span 97 0 near:thre_#time 105 0
        near:to_#accessVerb -68 -101 near:to_#anyone -38 132 near:to_#benefit 174 -46
        near:to_#common -106 106 near:to_#credential 60 0 near:to_#ending 65 45
        near:to_#goVerb 0 43 near:to_#hedge 98 0 near:to_#meetVerb -54 112 near:to_#meeting -96 0
        near:to_#moveVerb 40 0 near:to_#noticing 93 -39 near:to_#number -82 -41
        near:to_#outcome 64 -90 near:to_#passVerb -102 0 near:to_#past -83 56
        near:to_#people -48 64 near:to_#seat -42 0 near:to_#third 35 0 near:to_#time -48 -11
        near:to_#universal 0 42 near:to_#vacant 0 -49 near:to_#writer -48 -74 near:to_#you -97 -54
        near:tuesday_#time 65 0 near:two_#common 0 -5 near:us_#common -96 0 near:want_#common 0 61
        near:was_#common 0 -46 near:we_#common 73 0 near:we_#ending 0 -78 near:we_#goVerb 0 -53
        near:we_#hedge 0 -42 near:we_#meetVerb 82 -50 near:we_#meeting 0 -69 near:we_#modal 76 -45
        near:we_#moveVerb 0 -68 near:we_#past 66 -18 near:what_#common 98 -31
        near:what_#meetVerb 0 -47 near:what_#modal 0 -112 near:what_#noticing 0 -38
        near:what_#past 0 60 near:what_#third 0 -85 near:what_#writer 0 -34 near:what_#you 37 -32
        near:when_#modal 81 0 near:when_#past -50 111 near:when_#you 64 0
        near:whenever_#common 90 0 near:whenever_#you 99 -94 near:which_#common 56 -85
        near:who_#common 60 0 near:who_#ending -41 13 near:who_#goVerb -72 59
        near:who_#meetVerb -80 65 near:who_#modal 0 67 near:who_#moveVerb -110 44
        near:who_#negation 0 74 near:who_#past -70 82 near:who_#wantVerb 0 74
        near:will_#accessVerb 0 80 near:will_#common 93 -15 near:will_#ending -59 118
        near:will_#giveVerb 0 38 near:will_#goVerb -134 92 near:will_#meetVerb -124 132
        near:will_#moveVerb 0 79 near:will_#negation 0 54 near:will_#outcome -107 64
        near:will_#you -184 149 near:with_#anyone 0 51 near:with_#common -96 34
        near:with_#ending 0 76 near:with_#named 0 -61 near:with_#number -58 -44
        near:with_#outcome 0 60 near:with_#people -123 73 near:with_#third 0 -36
        near:with_#writer 0 -39 near:with_#you 0 41 near:work_#common -68 115
        near:would_#accessVerb -72 0 near:would_#benefit -26 -22 near:would_#common 0 -43
        near:would_#ending 69 -27 near:would_#giveVerb 0 -50 near:would_#goVerb 0 -78
        near:would_#meetVerb 0 -26 near:would_#moveVerb 0 -53 near:would_#negation 86 0
        near:would_#noticing 0 63 near:would_#outcome 123 49 near:would_#past -60 66
        near:would_#praise 41 0 near:would_#third 0 -89 near:would_#wantVerb -120 57
        near:would_#writer 0 61 near:would_#you 113 -93 near:you_#accessVerb 63 0
        near:you_#anyone 0 -31 near:you_#benefit 111 -58 near:you_#common 108 0
        near:you_#credential -122 170 near:you_#ending 0 1 near:you_#food -59 0
        near:you_#giveVerb 0 19 near:you_#hedge -87 42 near:you_#meetVerb -53 83
        near:you_#meeting 0 -9 near:you_#modal -108 2 near:you_#noticing 101 -85
        near:you_#number 73 53 near:you_#outcome 80 -53 near:you_#passVerb 132 0
        near:you_#past -131 152 near:you_#people -75 33 near:you_#praise -118 94
        near:you_#resource 85 0 near:you_#seat 138 -83 near:you_#span 114 -40 near:you_#third 0 -28
        near:you_#time -130 0 near:you_#token 203 0 near:you_#universal -31 140
        near:you_#wantVerb 125 -107 near:you_#work 99 0 near:you_#writer 0 -102
        near:you_#you -76 115 near:your_#accessVerb 43 0 near:your_#anyone 0 29
        near:your_#benefit -66 108 near:your_#capacity 106 -72 near:your_#common -4 2
        near:your_#ending -106 0 near:your_#giveVerb 67 -80 near:your_#hedge -31 0
        near:your_#modal 30 -22 near:your_#moveVerb -59 38 near:your_#noticing 0 74
        near:your_#number -80 0 near:your_#outcome 0 -60 near:your_#passVerb 58 -39
        near:your_#past -95 69 near:your_#people 7 -83 near:your_#resource 0 -80
        near:your_#seat 0 92 near:your_#span 0 -73 near:your_#time -63 40 near:your_#token -85 0
        near:your_#treatment 0 89 near:your_#vacant 0 -46 near:your_#work -76 -31
        near:your_#writer -75 -50 pair:^_a 0 -82 pair:^_and 92 0 pair:^_any 131 -118
        pair:^_befor 103 -63 pair:^_coff 0 -72 pair:^_could 12 -196 pair:^_do -99 0 pair:^_he 0 -56
        pair:^_i -191 122 pair:^_if 22 -74 pair:^_in -84 0 pair:^_it -148 31 pair:^_let 76 0
        pair:^_may -153 -69 pair:^_morning 96 0 pair:^_my -18 67 pair:^_no 0 -50
        pair:^_nobody -66 0 pair:^_not 199 0 pair:^_pleas 80 0 pair:^_shall 0 -65 pair:^_so -88 0
        pair:^_take 139 0 pair:^_thank -90 52 pair:^_the -94 -65 pair:^_ther 0 -66
        pair:^_they -68 52 pair:^_we -84 45 pair:^_what -82 0 pair:^_whenever 167 0
        pair:^_whichever 194 0 pair:^_would 189 -157 pair:^_you 0 238 pair:^_your 58 -100
        pair:a_coff 110 -58 pair:a_day 93 0 pair:a_few 0 -34 pair:a_good -78 0 pair:a_time 195 0
        pair:am_a -88 -46 pair:am_easy 166 0 pair:am_flexibl 136 0 pair:am_free 90 0
        pair:an_hour 0 -39 pair:and_i 109 -72 pair:and_if 102 -70 pair:and_it -95 59
        pair:and_mine -48 0 pair:and_the 241 -174 pair:and_then 0 -28 pair:and_they -110 0
        pair:and_you -24 112 pair:and_your -201 56 pair:any_day 0 -89 pair:any_of 151 0
        pair:are_a -70 0 pair:are_on 116 0 pair:as_you -96 0 pair:at_five 247 0
        pair:at_noon -102 130 pair:at_the -150 0 pair:at_your 190 0 pair:back_$ 76 0
        pair:be_a 0 -104 pair:be_at 0 107 pair:be_good 146 0 pair:be_in 0 76 pair:be_the 60 -73
        pair:befor_the 107 -74 pair:better_for 200 0 pair:by_the -109 0 pair:call_$ 0 -58
        pair:can_come 97 0 pair:can_do 98 0 pair:can_not -100 74 pair:coff_$ 134 -46
        pair:come_by 141 0 pair:come_to 0 -53 pair:could_i 0 -101 pair:could_we 0 -81
        pair:day_$ 41 -58 pair:did_not 0 -54 pair:do_$ -93 0 pair:do_not 160 -63 pair:do_with 134 0
        pair:for_a 28 0 pair:for_the 12 124 pair:for_them 147 0 pair:for_you 168 -75
        pair:good_for 274 0 pair:got_a 110 -83 pair:happy_to 194 0 pair:has_the 115 0
        pair:have_a -127 0 pair:have_been -50 0 pair:have_never 0 -52 pair:have_put 0 64
        pair:hour_$ 141 -90 pair:how_you 140 -57 pair:i_am 117 -64 pair:i_can 25 -8
        pair:i_come 0 -73 pair:i_could 73 -54 pair:i_have 34 -31 pair:i_hope -117 68
        pair:i_know 0 -81 pair:i_see -23 0 pair:i_shall 0 92 pair:i_take 129 0 pair:i_think -73 0
        pair:i_thought 0 101 pair:i_was -42 0 pair:i_will 0 267 pair:i_would 109 -87
        pair:if_it 0 -71 pair:if_the 0 -93 pair:if_you 0 -127 pair:in_a 0 -39 pair:in_it -82 0
        pair:in_my -69 0 pair:in_the -52 134 pair:in_your 0 -52 pair:is_a -83 32 pair:is_fine 106 0
        pair:is_no 135 -145 pair:it_$ -133 -55 pair:it_and -60 0 pair:it_to -69 89 pair:it_was 0 22
        pair:it_would 105 -74 pair:know_what 0 -52 pair:know_which 163 0 pair:let_me 125 -79
        pair:like_to -89 0 pair:love_to 0 44 pair:lunch_$ 0 -65 pair:may_i 0 -101 pair:me_$ 0 -92
        pair:me_that 0 -40 pair:monday_and 103 0 pair:monday_at 0 94 pair:more_than -71 0
        pair:my_offic 0 -67 pair:no_hurry 102 0 pair:no_rush 102 0 pair:not_get 123 0
        pair:of_a 64 0 pair:of_the 0 -45 pair:of_them -69 -98 pair:of_you 0 130 pair:of_your 197 54
        pair:on_friday 0 110 pair:on_monday -82 42 pair:on_my 0 -57 pair:on_the -89 103
        pair:on_wednesday 0 61 pair:on_your -82 82 pair:one_$ 62 -58 pair:one_of -79 0
        pair:or_after 64 -62 pair:or_the 114 -55 pair:peopl_who -109 102 pair:read_the 0 70
        pair:say_that 0 59 pair:say_when 82 0 pair:some_of -64 0 pair:stand_$ 134 0
        pair:suit_you 111 0 pair:tell_me 225 -112 pair:thank_you -120 59 pair:that_i -57 0
        pair:that_is 103 -78 pair:that_they 141 0 pair:that_you -40 -36 pair:the_best 0 63
        pair:the_corner 0 82 pair:the_first 152 -55 pair:the_next 0 -71 pair:the_old 0 91
        pair:the_peopl 0 67 pair:the_same -118 0 pair:the_whol 96 0 pair:them_$ 99 0
        pair:them_to 0 -55 pair:ther_$ -179 0 pair:ther_is 0 -43 pair:they_are -68 -52
        pair:they_have 200 0 pair:thi_$ 120 0 pair:think_that 79 0 pair:thursday_$ 69 0
        pair:to_a 0 -76 pair:to_be -65 0 pair:to_come 141 0 pair:to_do 106 -59 pair:to_have 0 -36
        pair:to_know -105 80 pair:to_learn 119 0 pair:to_me -48 -83 pair:to_my 0 112
        pair:to_say -115 0 pair:to_the -85 76 pair:to_writ 117 -91 pair:to_you 83 0
        pair:to_your 68 -98 pair:was_the 0 -62 pair:we_have 0 -48 pair:what_they 0 -83
        pair:what_you 0 -55 pair:when_$ 131 0 pair:when_you 114 0 pair:whenever_the 127 0
        pair:whenever_you 107 -83 pair:who_have 0 77 pair:will_be 0 109 pair:will_come 0 48
        pair:will_not -64 0 pair:with_a -17 102 pair:with_me -89 0 pair:work_with -63 -54
        pair:would_a 130 0 pair:would_be 35 -48 pair:would_have 0 -53 pair:would_like -58 0
        pair:would_love 0 39 pair:would_not 75 0 pair:would_you 0 -42 pair:year_$ -93 0
        pair:year_and 0 -59 pair:you_$ 139 -9 pair:you_a 87 -55 pair:you_and -94 0
        pair:you_are 0 84 pair:you_at 78 0 pair:you_choos 154 0 pair:you_could -122 0
        pair:you_do -160 122 pair:you_for -164 0 pair:you_had 0 61 pair:you_have 84 -105
        pair:you_know 0 -63 pair:you_let -69 0 pair:you_like 54 -71 pair:you_say 68 0
        pair:you_see 91 0 pair:you_tell 0 -68 pair:you_will -74 0 pair:you_would 77 0
        pair:your_client -81 0 pair:your_offic 80 0 some:#accessVerb 175 -29 some:#anyone 34 -111
        some:#benefit 25 -135 some:#capacity 219 -93 some:#common -2 -143 some:#credential -80 27
        some:#ending -201 0 some:#food 107 -280 some:#giveVerb -132 -54 some:#goVerb 86 -42
        some:#hedge -48 -214 some:#hollow 130 -75 some:#meetVerb -59 -122 some:#meeting 156 -275
        some:#modal -66 -217 some:#month 0 33 some:#moveVerb -161 65 some:#named -240 142
        some:#negation 103 -124 some:#noticing -324 73 some:#number -205 201 some:#outcome 38 -38
        some:#passVerb -121 93 some:#past -426 58 some:#people -102 -66 some:#place 136 -114
        some:#praise -49 -74 some:#profession -225 110 some:#relative -79 0 some:#resource -43 -150
        some:#seat 104 0 some:#sendVerb 67 -21 some:#social -43 -74 some:#span 383 -344
        some:#takeVerb -29 -6 some:#third -242 -54 some:#time 309 -130 some:#title -116 0
        some:#token 95 67 some:#treatment -212 0 some:#universal 331 -142 some:#vacant 59 -62
        some:#wantVerb -202 32 some:#we -110 -10 some:#work -116 -188 some:#writer 99 -180
        some:#you 131 -74 wish:I_be 0 153 wish:I_come 74 0 wish:I_do 75 0 wish:I_fit 172 0
        wish:I_like -64 54 wish:I_love 0 46 word:'s 114 0 word:2 0 95 word:a -167 -74
        word:about 0 -96 word:add -100 61 word:after 194 -197 word:afternoon 197 -44
        word:again -178 0 word:all 206 0 word:allow 0 -83 word:already 0 -83 word:also -125 0
        word:alway -127 100 word:am 207 -85 word:an 111 0 word:and 10 -61 word:answer 142 -102
        word:anxiety 0 72 word:any 531 -335 word:anyon -133 0 word:anyth 96 -85 word:anyway 172 0
        word:are -5 -55 word:around 354 -103 word:as -59 -17 word:ask -139 0 word:at -175 234
        word:attach -100 94 word:back 111 -84 word:be 44 -64 word:becaus -109 0 word:been -167 -50
        word:befor 235 -179 word:behind -105 0 word:best -58 60 word:better 111 28
        word:between 286 -134 word:book 86 0 word:box 0 63 word:boy 0 -74 word:bring 0 -48
        word:build -75 0 word:bus 0 -73 word:buy 116 -55 word:by -68 -84 word:call 75 -112
        word:can 94 -85 word:card -48 81 word:care 177 -95 word:chair -80 0 word:charg -72 -48
        word:child -88 0 word:children 101 46 word:choic 166 0 word:choos 456 -167 word:chos 199 0
        word:client 10 0 word:coff 215 -133 word:come 24 0 word:convenienc 311 0 word:cook 0 79
        word:corner -97 80 word:cost -201 0 word:could 142 -240 word:counselor -151 58
        word:county 0 -104 word:cours 82 0 word:date 130 -93 word:day 452 -107 word:deadlin 339 0
        word:depot 183 0 word:deserv -143 0 word:did 0 -89 word:doe -109 0 word:dog 0 -74
        word:done 0 114 word:door -102 0 word:each -29 75 word:early 93 -78 word:easy 245 0
        word:eat 0 60 word:enclos -91 114 word:enjoy -105 0 word:even 144 -60 word:evening 0 -45
        word:every -163 63 word:everyon -114 0 word:expect -157 100 word:fall -187 0
        word:family 0 127 word:feel 187 -87 word:few -74 -51 word:find 0 -102 word:fine 136 -76
        word:finish 0 113 word:first 54 -103 word:fit 137 0 word:five 179 0 word:flexibl 245 0
        word:floor -73 0 word:folk 248 0 word:for -60 -13 word:forty 73 51 word:found 0 138
        word:four -125 0 word:free 287 -83 word:friday 143 69 word:from -176 -50 word:front -98 0
        word:gap 182 0 word:get -56 129 word:give -78 78 word:glad 80 0 word:go -111 48
        word:good 218 -36 word:got 0 -43 word:group -28 89 word:had -138 39 word:half 0 139
        word:hall 123 0 word:hand -152 0 word:happy 135 0 word:hard -167 79 word:have 32 -129
        word:he -44 0 word:hear 111 -87 word:heard 0 -83 word:help 133 -8 word:her -157 73
        word:here -100 0 word:him -84 0 word:his 0 -82 word:hold 0 -46 word:home 0 52
        word:hope -222 127 word:hour 154 -172 word:hous -129 59 word:how 198 -96 word:hurry 146 0
        word:i 89 -116 word:if 267 -246 word:in -157 6 word:intak -143 0 word:is 180 -127
        word:it -71 -16 word:just 0 -94 word:keep 2 0 word:kid 82 -57 word:kindnes -101 0
        word:knew 279 0 word:know -79 43 word:last -64 0 word:late 201 -64 word:laugh 0 -98
        word:learn 182 -68 word:leav 268 -64 word:left 0 83 word:leisur 272 0 word:les 227 0
        word:let 89 -78 word:letter 0 -64 word:library 0 -72 word:like 118 -64 word:line -138 144
        word:list 0 61 word:listen 166 0 word:littl 0 83 word:look 0 12 word:los -99 0
        word:lot 0 83 word:love 0 67 word:lunch -74 -85 word:made -70 0 word:make -93 0
        word:many -211 137 word:may -25 0 word:me -4 -171 word:mean 0 -43 word:meet 0 -50
        word:might -128 -83 word:mine -78 -108 word:minut 170 -47 word:mis 102 0 word:monday 41 72
        word:month 0 -69 word:more -16 0 word:morn 114 0 word:morning 89 -45 word:most 87 0
        word:mov 72 0 word:my -208 1 word:nam 188 0 word:name 262 -156 word:need 81 -33
        word:never 65 -54 word:new -236 104 word:next 30 -153 word:nine -132 0 word:no 313 -204
        word:nobody -195 63 word:noon -100 133 word:not 113 -69 word:notic 0 99 word:now -16 0
        word:number -114 0 word:o'clock -133 106 word:of -162 85 word:off 35 0 word:offer -127 70
        word:offic 70 65 word:often 0 -80 word:old -68 115 word:on -92 229 word:once -103 91
        word:one 47 -89 word:only 87 0 word:open -95 69 word:or 819 -605 word:other -30 -39
        word:our 0 48 word:out -281 94 word:over 0 -136 word:own -53 0 word:page 105 51
        word:parent -110 0 word:part 0 -57 word:past -108 101 word:patient 0 -126 word:pay 0 131
        word:peopl -285 51 word:person -119 81 word:phon 85 -137 word:pick 364 -150 word:plac 74 44
        word:plan 71 -117 word:play 0 -66 word:pleas 77 -64 word:practic 0 82 word:print -96 55
        word:professional 0 100 word:put -28 47 word:read -87 33 word:rehearsal 99 0
        word:reply 94 0 word:return -97 0 word:right 75 -64 word:room -31 -21 word:round 91 -105
        word:row 0 -83 word:run 0 -104 word:rush 238 -93 word:same -181 0 word:saturday 126 -68
        word:say -117 75 word:schedul 0 90 word:school 0 -35 word:season 139 0 word:second -22 0
        word:see -132 81 word:seen -82 67 word:session -81 58 word:set 403 0 word:shall -148 0
        word:shar -60 0 word:she -87 -15 word:sheet 0 -65 word:shift 206 0 word:short 0 -85
        word:should 97 149 word:show -105 73 word:sinc -132 81 word:sleep 31 -107 word:slow 90 -57
        word:small 0 58 word:so 0 57 word:someon -99 0 word:someth 0 -14 word:sorry -131 0
        word:speak 0 -66 word:spent 0 81 word:spr -70 0 word:staff 0 -89 word:stand 54 0
        word:start -114 56 word:stay 0 86 word:step -80 0 word:still -108 0 word:stop -23 48
        word:street 0 -70 word:stres -115 0 word:string 293 0 word:such -62 69 word:suit 371 -143
        word:sunday 131 0 word:tabl -83 0 word:take 112 -70 word:talk 25 -110 word:teach 199 0
        word:teacher 0 45 word:tell 253 -20 word:ten -92 0 word:term 204 0 word:than -215 39
        word:thank -252 76 word:that -227 -13 word:their -104 -49 word:them 211 -120 word:then 0 60
        word:ther 3 -73 word:they -38 68 word:thi 0 156 word:thing 0 52 word:think -67 72
        word:third -79 0 word:thirty 225 0 word:thos -7 139 word:though 0 87 word:thought -52 0
        word:thre 131 0 word:thursday 49 0 word:till 202 0 word:tim 102 0 word:time 373 -156
        word:to -68 37 word:together 0 -42 word:told -60 0 word:too 0 -47 word:took -64 0
        word:town 0 62 word:troubl 118 0 word:tuesday 121 -49 word:twic -95 61 word:two -50 -197
        word:until 0 -77 word:up -108 -66 word:us -59 0 word:visit -74 0 word:visitor 188 0
        word:wait -15 0 word:want 0 12 word:was -171 61 word:way 0 -45 word:we -74 -85
        word:wednesday 37 73 word:week 105 -110 word:weekend 0 -79 word:well 0 88 word:were 0 59
        word:what 155 -100 word:whatever 421 -172 word:when 443 -36 word:whenever 664 -284
        word:wher 0 104 word:wherever 274 0 word:which 273 0 word:whichever 493 -159 word:whil 0 53
        word:who -178 67 word:whol 124 -72 word:will -178 228 word:winter -130 0 word:with -55 -59
        word:within -178 0 word:without -112 111 word:wonder 0 -77 word:word 0 -52 word:work 91 0
        word:world 167 0 word:would 103 -300 word:writ 45 -146 word:written 0 -64 word:wrot -56 -62
        word:year -227 -49 word:you 59 -20 word:your -81 -48
        """
}
