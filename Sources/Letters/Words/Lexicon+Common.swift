// The rest of the lists: what is common, and what clients, times and trades are called.

extension Lexicon {
    static let rest: [(WordClass, String)] = [
        (
            .common,
            """
            work practice office clinic school group team staff patient client student family \
            kid child people person community service website site web page reputation name \
            profile bio building location area town city county hospital church firm company \
            agency center centre place organization business colleague job career field \
            profession thing stuff way year month week day time today recently lately always \
            really very so much many lot more most such everything everyone everybody someone \
            everybody's know hear heard seem think feel get do make go come see look work say \
            tell want like love need use help let try keep give take hope wish thank thanks \
            please hello hi dear doctor dr mr mrs ms counselor counsellor attorney pastor \
            professor sir madam teacher educator clearly truly simply certainly indeed also just \
            only still yet even well new old long own other same different able available busy \
            full part program impressive right line lines information contact info phone number \
            email address directory listing online internet google years months weeks days hours \
            member volunteer life world heart face mind hand hands need needs role schedule \
            calendar referral refer offer offers send sends meet met excited happy glad pleased \
            sure friend therapist therapy counseling counselling psychologist provider clinician \
            doctor physician nurse manager director owner receptionist assistant intake clerk \
            recommended recommend found find support serve various several hello greetings \
            year's happy holidays holiday weekend restful beginning end minute moment
            """
        ),
        (
            .place,
            """
            street avenue road corner block building floor upstairs downstairs door next across \
            hallway lobby elevator suite neighborhood neighborly nearby near location bakery \
            parking park around down town area relocated moved local campus oak lawn view tree \
            fountain drive windows renovation entrance commute
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
            read hear see notice watch admire love enjoy appreciate learn remember think tell \
            thank attend follow borrow steal copy quote recommend hang save wonder understand \
            believe know suspect listen find laugh impress strike touch move struck use like \
            clap cut count repeat describe look visit imagine
            """
        ),
        (
            .food,
            """
            coffee tea lunch breakfast dinner beer donut doughnut bagel pie sandwich pastry \
            croissant scone cake cookie drink meal pizza treat
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
            sleep relapse anxiety worry fear fright panic pain nightmare tantrum suspension \
            anger depression headache craving symptom recover recovery heal heals cure cured fix \
            better well calm calmer happy happier free gone over back disappear vanish stop end \
            success result medication pills session again weight absenteeism steady steadier \
            learn know finish graduate leave lash burn quit fall drop improve improvement change \
            satisfied satisfaction need thrive succeed fail succeed's hospital disruption \
            stammer cope stay keep pass bed-wetting
            """
        ),
        (
            .accessVerb,
            """
            see answer reach call available reachable start begin appointment seen wait waiting \
            waits reply respond pick chair room booked book get in fit accommodate schedule \
            return text
            """
        ),
        (
            .number,
            """
            one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty \
            forty fifty sixty ninety hundred thousand half dozen couple
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
            talk essay article column book chapter workshop lecture class class program project \
            paper study podcast episode interview blog post newsletter brochure pamphlet leaflet \
            speech sermon homily presentation brief argument report handout training video \
            series review initiative policy rule idea drive garden circle league checklist op-ed \
            editorial remark webinar letter letters poster clinic's campaign event assembly \
            recital concert lab
            """
        ),
        (
            .small,
            """
            a an the this that these those and or but nor so yet of in on at to from by for with \
            about as into onto over under between among through during before after above below \
            up down off out again then than too very not no only also just even still if when \
            while where who whom whose which what how why because since until although though be \
            have do it its itself he she him his her hers they them their theirs i me my mine we \
            us our ours you your yours there here 's can could may might must shall should will \
            would per via ever never always one ones some any all each every both either neither \
            such same another other others much many more most few less least own myself \
            yourself back away around along
            """
        ),
        (
            .title,
            """
            dr mr mrs ms miss mx prof professor rev reverend pastor father fr sister rabbi imam \
            deacon judge sgt sergeant officer chief coach principal nurse attorney counselor sir \
            madam dean captain director superintendent st
            """
        ),
        (
            .vacant,
            """
            open opened opening free empty available unfilled unspoken unclaimed untaken \
            unbooked vacant spare idle thin thinned slow light lighter quiet bare gap gaps blank \
            room thinning
            """
        ),
        (.takeVerb, "take accept welcome absorb treat onboard"),
        (
            .treatment,
            """
            session hour group appointment treatment therapy counseling counselling office \
            practice caseload couch chair program intake class waiting
            """
        ),
        (
            .ending,
            """
            walk leave sleep go come return stop smile laugh finish sing breathe rest feel get \
            make keep have see cry eat grow learn forget turn start
            """
        ),
        (
            .goVerb,
            """
            call phone telephone ring drop swing stop come visit pop look walk pass stroll dial \
            zoom meet stand stay wait video facetime skype nip cycle bike drive run text
            """
        ),
        (
            .credential,
            """
            lcsw lpc lmft phd psyd md lcpc licsw msw bcba abpp otr lmhc ma ms rn np do lcpc cadc \
            edd lmsw lpcc lac do jd
            """
        ),
    ]
}
