/// The word lists: plain English words by what they can be, base forms where a form says no more.
enum Lexicon {
    static let classes: [Word: WordClass] = {
        var classes: [Word: WordClass] = [:]
        for (kind, words) in lists {
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
            chair couch sofa recliner armchair rocker loveseat stool futon settee bench rug door doorstep             doorway threshold calendar schedule diary planner book books datebook caseload panel roster             waitlist list office practice studio suite room waiting-room appointment slot hour hours             phone line inbox voicemail number desk group program clinic week
            """
        ),
        (
            .anyone,
            """
            anyone anybody someone somebody whoever whomever everyone everybody those some few any them             yours others folk folks body bodies case cases referral referrals discharge discharges             graduate overflow spillover stray strays handful couple client patient family student             parishioner member soul souls newcomer
            """
        ),
        (
            .passVerb,
            """
            give hand pass put post slip drop share spread mention list add print distribute circulate             announce display pin tape stick tuck leave keep include feature forward publish plug             recommend suggest name tell offer place hang prop drape stuff staple attach scatter             advertise promote endorse vouch whisper broadcast tout bring
            """
        ),
        (
            .moveVerb,
            """
            come land turn find end wind head wander drift trickle flow arrive call ring knock phone             text show walk drop go get reach make spill migrate gravitate flock pour stream funnel             steer send refer direct point route nudge shoo push tip toss throw shove dispatch channel             shepherd bring deliver usher book schedule sign
            """
        ),
        (
            .wantVerb,
            """
            want need wish hope like love welcome appreciate seek look hunt search crave expect aim try             long eager keen ready glad happy thrilled delighted grateful thankful obliged pleased             delight overjoyed tickled honored dream intend plan count depend rely
            """
        ),
        (
            .hollow,
            """
            empty emptier vacant idle unfilled unbooked untaken unclaimed unused underused bare barren             echoing hollow quiet quieter thin thinner slack patchy sparse lean lonely gathering             deserted skeletal blank undersubscribed slow
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
            probably possibly likely try tries trying hope hopes hoping think believe suspect guess \
            seem seems might may could about almost nearly roughly around aim intend can't few several \
            rarely seldom if unless ordinarily normally
            """
        ),
        (
            .universal,
            """
            all always any anyone anybody anything each every everyone everybody everything never no \
            nobody none zero whoever ever
            """
        ),
        (
            .people,
            """
            patient client student family kid child people person parent member guest customer user \
            adult teen teenager couple mother father mom dad widow widower regular player athlete \
            runner volunteer employee worker staff team nurse officer resident pupil congregation \
            parishioner congregant flock rider folk youth woman man girl boy caller someone somebody \
            one crew apprentice gardener swimmer singer neighbor tenant veteran elder senior senior \
            senior intern trainee associate colleague teacher household caseload graduate survivor \
            caregiver musician population community shopper visitor attendee walker driver mediator \
            learner toddler infant baby teammate quilter deacon usher cook public reader kiddo \
            fella fellow guy gal chap lad lass soul kiddo grader student retiree fireman firefighter roofer teenager preschooler driver officer customer patron parishioner
            newcomer refugee worrier perfectionist breather farmer listener worshiper dancer coach \
            twin pilot pair lady gentleman applicant claimant defendant plaintiff litigant grandparent sibling partner employer
            """
        ),
        (
            .relative,
            """
            mother father mom dad brother sister uncle aunt niece nephew cousin daughter son husband \
            wife grandmother grandfather granddaughter grandson grandma grandpa goddaughter godson \
            neighbor friend roommate colleague landlord in-law partner spouse boss supervisor mentor \
            teacher
            """
        ),
        (
            .time,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays \
            thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun morning \
            afternoon evening noon midday night weekday weekend week month today tomorrow tonight \
            lunchtime weeknight weeknights lunch breakfast recess early late later before after dawn dusk day hour bell dismissal \
            holiday spring summer autumn fall winter term semester earlier
            """
        ),
        (
            .month,
            """
            january february march april june july august september october november december jan feb \
            aug sept oct nov dec
            """
        ),
        (
            .meeting,
            """
            luncheon burrito taco tacos boba smoothie soup lemonade noodles ramen milkshake cocoa bite supper
            coffee tea lunch breakfast brunch dinner beer drink croissant pastry donut doughnut bagel \
            pie sandwich latte espresso walk stroll hike lap call chat conversation visit tour zoom \
            video skype facetime meeting sit-down meetup house demonstration half-hour minute \
            quarter-hour phone telephone word meal scone supper mins min
            """
        ),
        (
            .meetVerb,
            """
            meet call phone ring telephone visit drop stop swing pop stand sit join talk speak chat \
            come tour walk ride see host stroll grab catch buy treat bring take show shadow observe \
            attend dial help stack listen
            """
        ),
        (
            .giveVerb,
            """
            give offer lend leave bring send share teach train lead run hold speak host provide donate \
            contribute supply print cover post volunteer present loan mail drop help support pass pay
            """
        ),
        (
            .resource,
            """
            booklet leaflet guide handout sheet worksheet workbook page pamphlet flyer poster article \
            book toolkit recording video tape list template talk workshop training session webinar \
            class group presentation hour evening consult consultation copy card copies putty comic \
            toaster diary map checklist script program pass ticket notes kit cd playlist \
            one-pager resource handbook material curriculum lesson supervision coverage lunch-and-learn \
            exercise tip
            """
        ),
        (
            .benefit,
            """
            help benefit gain thrive enjoy like love want use need useful handy welcome better easier \
            calmer sooner faster safer happier relief relieve spare save learn find sleep breathe \
            understand understands improve lighten ease grow appreciate glad value serve support thank \
            good pleased worthwhile less reach lighter smoother quieter company beneficial happy \
            fewer hear spot succeed cope heal
            """
        ),
        (
            .praise,
            """
            great wonderful amazing impressive lovely excellent warm kind caring dedicated beautiful \
            fantastic incredible terrific outstanding thorough brilliant best good nice superb \
            impressed inspiring inspired admire admired respected professional friendly hardworking \
            compassionate thoughtful generous special perfect awesome angel hero saint lucky blessed \
            blessing endless huge tireless patience patient heart quality talented skilled reputation \
            gifted welcoming highly praise dearly pillar hard passionate passion commitment dedication \
            god bless thankful suits suit live lives grow growing quickly quick expand bedside manner delight beyond valuable important matter matters appreciate appreciated fine marvelous remarkable \
            cozy super sharp rare genius clever wise tidy fun cute neat hilarious busy packed full excellence care cares everyone service leader leading positive \
            difference juggle deserve work values vision mission renowned successful big lot much
            """
        ),
        (
            .common,
            """
            work practice office clinic school group team staff patient client student family kid child \
            people person community service website site web page reputation name profile bio building \
            location area town city county hospital church firm company agency center centre place \
            organization business colleague job career field profession thing stuff way year month \
            week day time today recently lately always really very so much many lot more most such \
            everything everyone everybody someone everybody's know hear heard seem think feel get do \
            make go come see look work say tell want like love need use help let try keep give take \
            hope wish thank thanks please hello hi dear doctor dr mr mrs ms counselor counsellor \
            attorney pastor professor sir madam teacher educator clearly truly simply certainly indeed \
            also just only still yet even well new old long own other same different able available \
            busy full part program impressive right line lines information contact info phone number \
            email address directory listing online internet google years months weeks days hours \
            member volunteer life world heart face mind hand hands need needs role schedule calendar \
            referral refer offer offers send sends meet met excited happy glad pleased sure friend \
            therapist therapy counseling counselling psychologist provider clinician doctor physician \
            nurse manager director owner receptionist assistant intake clerk recommended recommend \
            found find support serve various several hello greetings year's happy holidays holiday \
            weekend restful beginning end minute moment
            """
        ),
        (
            .place,
            """
            street avenue road corner block building floor upstairs downstairs door next across hallway \
            lobby elevator suite neighborhood neighborly nearby near location bakery parking park around down town \
            area relocated moved local campus oak lawn view tree fountain drive windows renovation \
            entrance commute
            """
        ),
        (
            .social,
            """
            barbecue wedding party dinner kids' wife husband spouse dance dancer golf gym vacation \
            birthday pie neighbor reunion playground funny dog cat backyard cousin's
            """
        ),
        (
            .noticing,
            """
            read hear see notice watch admire love enjoy appreciate learn remember think tell thank \
            attend follow borrow steal copy quote recommend hang save wonder understand believe know \
            suspect listen find laugh impress strike touch move struck use like clap cut count repeat \
            describe look visit imagine
            """
        ),
        (
            .food,
            """
            coffee tea lunch breakfast dinner beer donut doughnut bagel pie sandwich pastry croissant \
            scone cake cookie drink meal pizza treat
            """
        ),
        (
            .sendVerb,
            "send refer direct steer point pass forward recommend mention route guide suggest"
        ),
        (
            .capacity,
            """
            opening slot hour spot space room availability vacancy place caseload panel schedule \
            calendar evening afternoon chair
            """
        ),
        (
            .token,
            "card cards flyer leaflet brochure name number info information details slip line link website"
        ),
        (
            .outcome,
            """
            sleep relapse anxiety worry fear fright panic pain nightmare tantrum suspension anger \
            depression headache craving symptom recover recovery heal heals cure cured fix better well \
            calm calmer happy happier free gone over back disappear vanish stop end success result \
            medication pills session again weight absenteeism steady steadier learn know finish \
            graduate leave lash burn quit fall drop improve improvement change satisfied satisfaction \
            need thrive succeed fail succeed's hospital disruption stammer cope stay keep pass bed-wetting
            """
        ),
        (
            .accessVerb,
            """
            see answer reach call available reachable start begin appointment seen wait waiting waits \
            reply respond pick chair room booked book get in fit accommodate schedule return text
            """
        ),
        (
            .number,
            """
            one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty \
            fifty sixty ninety hundred thousand half dozen couple
            """
        ),
        (
            .span,
            "minute mins min hour day week month session visit meeting night weekend morning afternoon evening year season spring summer fall winter"
        ),
        (
            .profession,
            """
            therapist counselor counsellor psychologist psychotherapist clinician analyst social \
            physician doctor lawyer attorney evaluator practitioner hypnotherapist geropsychologist
            """
        ),
        (
            .work,
            """
            talk essay article column book chapter workshop lecture class class program project paper \
            study podcast episode interview blog post newsletter brochure pamphlet leaflet speech \
            sermon homily presentation brief argument report handout training video series review \
            initiative policy rule idea drive garden circle league checklist op-ed editorial remark \
            webinar letter letters poster clinic's campaign event assembly recital concert lab
            """
        ),
        (
            .small,
            """
            a an the this that these those and or but nor so yet of in on at to from by for with about \
            as into onto over under between among through during before after above below up down off \
            out again then than too very not no only also just even still if when while where who whom \
            whose which what how why because since until although though be have do it its itself he \
            she him his her hers they them their theirs i me my mine we us our ours you your yours \
            there here 's can could may might must shall should will would per via ever never always \
            one ones some any all each every both either neither such same another other others much \
            many more most few less least own myself yourself back away around along
            """
        ),
        (
            .title,
            """
            dr mr mrs ms miss mx prof professor rev reverend pastor father fr sister rabbi imam deacon \
            judge sgt sergeant officer chief coach principal nurse attorney counselor sir madam dean \
            captain director superintendent st
            """
        ),
        (
            .vacant,
            """
            open opened opening free empty available unfilled unspoken unclaimed untaken unbooked \
            vacant spare idle thin thinned slow light lighter quiet bare gap gaps blank room thinning
            """
        ),
        (.takeVerb, "take accept welcome absorb treat onboard"),
        (
            .treatment,
            """
            session hour group appointment treatment therapy counseling counselling office practice \
            caseload couch chair program intake class waiting
            """
        ),
        (
            .ending,
            """
            walk leave sleep go come return stop smile laugh finish sing breathe rest feel get make \
            keep have see cry eat grow learn forget turn start
            """
        ),
        (
            .goVerb,
            """
            call phone telephone ring drop swing stop come visit pop look walk pass stroll dial zoom \
            meet stand stay wait video facetime skype nip cycle bike drive run text
            """
        ),
        (
            .credential,
            """
            lcsw lpc lmft phd psyd md lcpc licsw msw bcba abpp otr lmhc ma ms rn np do lcpc cadc edd \
            lmsw lpcc lac do jd
            """
        ),
    ]
}
