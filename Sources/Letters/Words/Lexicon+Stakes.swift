// Words of what letters promise, and of what they ask for.

extension Lexicon {
    static let stakes: [(WordClass, String)] = [
        (
            .certain,
            """
            always never every everyone everybody whoever nobody none no single all any each \
            ever certain certainly sure surely guarantee guaranteed promise promised swear \
            vow word count bank fact period stop exception fail fails failed failure miss \
            missed misses hundred percent doubt question invariably forever
            """
        ),
        (
            .final,
            """
            gone over behind past history done finished through forever permanently end \
            ended ends again anymore back return returns returned keeps last lasts lasting \
            cured cure fixed solved healed stay stays stayed quit quits stopped
            """
        ),
        (
            .symptom,
            """
            panic fear fright worry tantrum tantrums meltdown meltdowns sleep sleepless \
            insomnia nightmare nightmares relapse relapses craving cravings drinking smoking \
            pain headache tears crying crisis attack attacks shakes stammer dread grief \
            anger habit phobia trouble symptom symptoms fever flinch sulk quarrel quarrels \
            bedwetting
            """
        ),
        (
            .gap,
            """
            empty open free quiet slow thin bare dark idle vacant unfilled unused nobody \
            spare echo echoing hollow blank white gap gaps hole holes room rooms space \
            spaces slack lonely dusty silent tumbleweeds unspoken unclaimed underbooked \
            standing
            """
        ),
        (
            .sign,
            """
            number card cards name door bell phone line list clipboard sign shingle flyer \
            flyers brochure address bulletin board register counter window roster directory \
            website
            """
        ),
        (
            .comer,
            """
            caseload clients client patients patient referrals referral people folks \
            families couples teens youngsters kids someone somebody anyone anybody whoever \
            names name ones bodies
            """
        ),
        (
            .growth,
            """
            fill filling build building grow growing double start starting launch hit reach \
            need short busy busier rent bills mortgage afloat going established establish
            """
        ),
    ]
}
