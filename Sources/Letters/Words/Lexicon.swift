/// The word lists: plain English words by what they can be, base forms where a form says no more.
enum Lexicon {
    static let classes: [Word: WordClass] = {
        var classes: [Word: WordClass] = [:]
        for (kind, words) in lists + rest + stakes {
            for word in words.split(whereSeparator: \.isWhitespace) {
                classes[Word(word), default: []].formUnion(kind)
            }
        }
        for word in Irregular.past { classes[word, default: []].formUnion(.past) }
        return classes
    }()

    static func classes(of forms: Forms) -> WordClass {
        var found: WordClass = []
        forms.forEach { word in
            if let kind = classes[word] { found.formUnion(kind) }
        }
        return found
    }

    private static let lists: [(WordClass, String)] = [
        (
            .seat,
            """
            chair couch sofa recliner armchair rocker loveseat stool futon settee bench rug door \
            doorstep doorway threshold calendar schedule diary planner book books datebook \
            caseload panel roster waitlist list office practice studio suite room waiting-room \
            appointment slot hour hours phone line inbox voicemail number desk group program \
            clinic week
            """
        ),
        (
            .anyone,
            """
            anyone anybody someone somebody whoever whomever everyone everybody those some few \
            any them yours others folk folks body bodies case cases referral referrals discharge \
            discharges graduate overflow spillover stray strays handful couple client patient \
            family student parishioner member soul souls newcomer
            """
        ),
        (
            .passVerb,
            """
            give hand pass put post slip drop share spread mention list add print distribute \
            circulate announce display pin tape stick tuck leave keep include feature forward \
            publish plug recommend suggest name tell offer place hang prop drape stuff staple \
            attach scatter advertise promote endorse vouch whisper broadcast tout bring
            """
        ),
        (
            .moveVerb,
            """
            come land turn find end wind head wander drift trickle flow arrive call ring knock \
            phone text show walk drop go get reach make spill migrate gravitate flock pour \
            stream funnel steer send refer direct point route nudge shoo push tip toss throw \
            shove dispatch channel shepherd bring deliver usher book schedule sign
            """
        ),
        (
            .wantVerb,
            """
            want need wish hope like love welcome appreciate seek look hunt search crave expect \
            aim try long eager keen ready glad happy thrilled delighted grateful thankful \
            obliged pleased delight overjoyed tickled honored dream intend plan count depend \
            rely
            """
        ),
        (
            .hollow,
            """
            empty emptier vacant idle unfilled unbooked untaken unclaimed unused underused bare \
            barren echoing hollow quiet quieter thin thinner slack patchy sparse lean lonely \
            gathering deserted skeletal blank undersubscribed slow
            """
        ),
        (.writer, "i me my mine myself"),
        (.we, "we us our ours ourselves"),
        (.you, "you your yours yourself yourselves"),
        (.third, "he she him his her hers they them their theirs himself herself themselves"),
        (.modal, "can could may might must shall should will would"),
        (.negation, "not no never nothing neither nor without hardly rarely nobody none"),
        (
            .hedge,
            """
            usually often sometimes mostly most many some generally typically tend perhaps maybe \
            probably possibly likely try tries trying hope hopes hoping think believe suspect \
            guess seem seems might may could about almost nearly roughly around aim intend can't \
            few several rarely seldom if unless ordinarily normally
            """
        ),
        (
            .universal,
            """
            all always any anyone anybody anything each every everyone everybody everything \
            never no nobody none zero whoever ever
            """
        ),
        (
            .people,
            """
            patient client student family kid child people person parent member guest customer \
            user adult teen teenager couple mother father mom dad widow widower regular player \
            athlete runner volunteer employee worker staff team nurse officer resident pupil \
            congregation parishioner congregant flock rider folk youth woman man girl boy caller \
            someone somebody one crew apprentice gardener swimmer singer neighbor tenant veteran \
            elder senior senior senior intern trainee associate colleague teacher household \
            caseload graduate survivor caregiver musician population community shopper visitor \
            attendee walker driver mediator learner toddler infant baby teammate quilter deacon \
            usher cook public reader kiddo fella fellow guy gal chap lad lass soul kiddo grader \
            student retiree fireman firefighter roofer teenager preschooler driver officer \
            customer patron parishioner newcomer refugee worrier perfectionist breather farmer \
            listener worshiper dancer coach twin pilot pair lady gentleman applicant claimant \
            defendant plaintiff litigant grandparent sibling partner employer
            """
        ),
        (
            .relative,
            """
            mother father mom dad brother sister uncle aunt niece nephew cousin daughter son \
            husband wife grandmother grandfather granddaughter grandson grandma grandpa \
            goddaughter godson neighbor friend roommate colleague landlord in-law partner spouse \
            boss supervisor mentor teacher
            """
        ),
        (
            .time,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays \
            thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun \
            morning afternoon evening noon midday night weekday weekend week month today \
            tomorrow tonight lunchtime weeknight weeknights lunch breakfast recess early late \
            later before after dawn dusk day hour bell dismissal holiday spring summer autumn \
            fall winter term semester earlier
            """
        ),
        (
            .month,
            """
            january february march april june july august september october november december \
            jan feb aug sept oct nov dec
            """
        ),
        (
            .meeting,
            """
            luncheon burrito taco tacos boba smoothie soup lemonade noodles ramen milkshake \
            cocoa bite supper coffee tea lunch breakfast brunch dinner beer drink croissant \
            pastry donut doughnut bagel pie sandwich latte espresso walk stroll hike lap call \
            chat conversation visit tour zoom video skype facetime meeting sit-down meetup house \
            demonstration half-hour minute quarter-hour phone telephone word meal scone supper \
            mins min
            """
        ),
        (
            .meetVerb,
            """
            meet call phone ring telephone visit drop stop swing pop stand sit join talk speak \
            chat come tour walk ride see host stroll grab catch buy treat bring take show shadow \
            observe attend dial help stack listen
            """
        ),
        (
            .giveVerb,
            """
            give offer lend leave bring send share teach train lead run hold speak host provide \
            donate contribute supply print cover post volunteer present loan mail drop help \
            support pass pay
            """
        ),
        (
            .resource,
            """
            booklet leaflet guide handout sheet worksheet workbook page pamphlet flyer poster \
            article book toolkit recording video tape list template talk workshop training \
            session webinar class group presentation hour evening consult consultation copy card \
            copies putty comic toaster diary map checklist script program pass ticket notes kit \
            cd playlist one-pager resource handbook material curriculum lesson supervision \
            coverage lunch-and-learn exercise tip
            """
        ),
        (
            .benefit,
            """
            help benefit gain thrive enjoy like love want use need useful handy welcome better \
            easier calmer sooner faster safer happier relief relieve spare save learn find sleep \
            breathe understand understands improve lighten ease grow appreciate glad value serve \
            support thank good pleased worthwhile less reach lighter smoother quieter company \
            beneficial happy fewer hear spot succeed cope heal
            """
        ),
        (
            .praise,
            """
            great wonderful amazing impressive lovely excellent warm kind caring dedicated \
            beautiful fantastic incredible terrific outstanding thorough brilliant best good \
            nice superb impressed inspiring inspired admire admired respected professional \
            friendly hardworking compassionate thoughtful generous special perfect awesome angel \
            hero saint lucky blessed blessing endless huge tireless patience patient heart \
            quality talented skilled reputation gifted welcoming highly praise dearly pillar \
            hard passionate passion commitment dedication god bless thankful suits suit live \
            lives grow growing quickly quick expand bedside manner delight beyond valuable \
            important matter matters appreciate appreciated fine marvelous remarkable cozy super \
            sharp rare genius clever wise tidy fun cute neat hilarious busy packed full \
            excellence care cares everyone service leader leading positive difference juggle \
            deserve work values vision mission renowned successful big lot much
            """
        ),
    ]
}
