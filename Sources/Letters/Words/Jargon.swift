/// The trade's own terms.
enum Jargon {
    static let acronyms: Set<String> = words(
        """
        cbt dbt act emdr ifs eft pcit tfcbt tf mi mbsr mbct erp cpt pmt dro dra dri aba fba phq gad bdi \
        bai ados isi panss mmpi wisc wais pcl caps ybocs bocs suds dsm icd mdd odd dmdd bpd nssi cisd \
        dir sfbt rebt cpp aedp istdp ddp sci scid moca mmse ham hamd cars vabs basc cbcl conners srs \
        cams cssrs ssrs tbri sfp bft fft mst iptsrt ipt cft rft mbt tfp pe srt catc hrv iri des dess \
        mcmi pai wiat stai epds ces edinburgh iop php sud ocpd ipv cptsd tfcbt abft mdft rodbt ccpt \
        aai cdi masc spence dass pswq asam ciwa srs2 cbit hrt prt esdm \
        teacch pecs dtt arfid fbt scit
        """
    )
    /// After these an acronym is a school's.
    static let schoolwords: Set<Word> = [
        "prep", "test", "tests", "score", "scores", "exam", "exams", "class", "classes", "tutoring",
    ]
    static let everyday: Set<String> = words(
        """
        adhd ptsd iep eap ocd add hiv aids er icu nicu ob gyn obgyn pcp pta pto ymca ywca hr usa us uk \
        tv pe ap sat act gpa va npr bbc dmv irs hmo ppo hipaa cps pdf faq rsvp asap id ok am pm lgbt \
        lgbtq lgbtqia esl ell ged stem diy cpr aa na nami mri ct ekg ecg iv bp bmi copd afib ms als \
        ceo cfo cpa esq llc ngo dj dmv fbi dea ice daca uscis ada cv sped pt ot slp ems emt ny la dc \
        mlk nba nfl ufo vip wic snap ssi ssdi tsa ivf nyc isp ai it pr gps sms
        """
    )
    /// A sentence with one of these speaks of methods.
    static let cues = Patterns(
        """
        train|certify|license|specialize|specialise in
        technique|protocol|modality|intervention|informed|administer|assess
        #writer use|practice|provide|offer|do|run|completed
        therapy|skills|score|scale|based|criteria|diagnosis
        """
    )

    /// ICD-10, DSM and billing codes: F41.1, 296.33, 90837.
    static func isCode(_ raw: String) -> Bool {
        let scalars = Array(raw.unicodeScalars)
        guard scalars.count >= 3 else { return false }
        let digits = scalars.dropFirst().filter(\.isASCIIDigit).count
        if "FGRTXYZ".unicodeScalars.contains(scalars[0]), scalars[1].isASCIIDigit,
            scalars[2].isASCIIDigit, digits >= 2
        {
            return scalars.dropFirst().allSatisfy { $0.isASCIIDigit || $0 == "." }
                && (scalars[0] == "F" || scalars.contains("."))
        }
        guard scalars.allSatisfy({ $0.isASCIIDigit || $0 == "." }) else { return false }
        if scalars.count >= 5, scalars[3] == "." { return "23".unicodeScalars.contains(scalars[0]) }
        return scalars.count == 5 && raw.hasPrefix("908")
    }

    static let terms = Patterns(
        """
        cognitive behavioral|behavioural|processing|restructuring|distortion|defusion|remediation|reframe
        cognitive therapy|reappraisal|flexibility|load|triad|model
        behavioral|behavioural activation|contracting|experiment|chain|intervention|health?
        dialectical|psychodynamic|psychoanalytic|psychoeducation|psychoeducational|psychoed|psychometric
        psychopathology|psychosocial|neurofeedback|biofeedback|neuropsychological|neurocognitive
        brainspotting|theraplay|floortime|gottman|polyvagal|sandtray|hakomi|psychodrama|logotherapy
        incredible =years
        prolonged|graded|interoceptive|imaginal|narrative|vivo exposure
        exposure therapy|based|work|hierarchy|response|and
        response prevention
        somatic|preoccupation|psychomotor|perseverative|comorbidly|affective
        generalized|generalised|social anxiety !about|over
        sleep onset|latency
        circadian misalignment
        somatization|somatisation|somatoform|psychosomatic|conversion disorder?
        internal family systems
        motivational interviewing|enhancement
        schema|schematic|metacognitive|mentalization|defusion|alexithymia|anhedonia|anhedonic
        attachment theory|injury|style|base|based|focus|focused|disorder|wound|rupture|trauma|figure|pattern
        insecure|avoidant|anxious|disorganized|ambivalent|secure|reactive attachment
        splitting projection|and|projective
        projective|idealization|devaluation|fixation|sublimation|individuation
        cluster =a|=b|=c
        personality organization|structure
        meaning centered|centred psychotherapy|therapy
        paced|diaphragmatic breathing
        respiratory sinus
        heart rate variability
        fear of recurrence
        demoralization
        solution focused|focus
        emotionally|emotion focused|focus
        trauma focused|focus|processing|narrative
        complex|developmental|relational|intergenerational trauma
        mindfulness based
        acceptance based|and
        contingency management
        token economy
        reinforcement|reinforcer|reinforcers
        differential reinforcement|diagnosis
        functional assessment|analysis|behavior|behavioral|impairment
        stimulus control
        sleep restriction|hygiene|efficiency
        experiential avoidance
        anticipatory anxiety
        intrusive thought|re|reexperiencing|imagery|cognition|memory
        re experiencing
        hypervigilance|hypervigilant|hyperarousal|hypoarousal|arousal|dysregulation|dysregulated|dysregulate
        affect regulation|dysregulation|tolerance
        flat|blunted|constricted|labile affect
        affective symptom|disorder|state|lability
        emotion|emotional regulation|dysregulation|lability
        executive function|functioning|dysfunction|skill
        oppositional|defiance disorder
        oppositional
        dissociation|dissociative|dissociate|peritraumatic|depersonalization|derealization|fugue
        comorbid|comorbidity|comorbidities|sequelae|sequela|etiology|symptomatology|prodromal
        transference|countertransference|enmeshment|enmeshed|parentified|parentification|triangulation
        maladaptive|adaptive functioning
        maladaptive|catastrophizing|catastrophize|rumination|ruminative|ruminate|perseverate|perseveration
        kinesiophobia|agoraphobia|trichotillomania|encopresis|enuresis|mutism
        ideation|suicidality|parasuicidal|decompensate|decompensation|malingering|catatonia
        meets|meet =criteria
        diagnostic criteria|impression|formulation|code
        rule =out
        personality|depressive|dysthymic|dysphoric|adjustment|bipolar|psychotic|delusional|neurocognitive disorder
        panic|grief|conduct|mood|attachment|impulse disorder
        dysthymia|cyclothymia|dysphoria|psychosis|psychotic|mania|hypomania
        borderline|narcissistic|histrionic|avoidant personality|trait
        dyad|dyadic|triadic
        tertiary|secondary prevention
        parent management training
        acute stress reaction|disorder
        window of tolerance
        sensory processing|diet|integration|seeking|defensiveness|modulation
        proprioceptive|vestibular|interoception|interoceptive
        zones of regulation
        bilateral stimulation
        reprocessing|desensitization|abreaction|counterconditioning|habituation|extinction
        distress tolerance
        chain analysis
        interpersonal effectiveness|psychotherapy
        object relations
        projective identification|test
        titration|psychopharmacology|psychotropic|anxiolytic|akathisia
        assessment battery
        modality|modalities
        evidence based treatment|protocol|intervention|modality
        case|clinical formulation|conceptualization
        presenting problem|concern|complaint
        cognitive|behavioral|clinical intervention
        psychological flexibility|sequelae
        co|self regulation
        operant|ego|superego|countertransferential|intrapsychic|psychogenic
        harm|symptom reduction
        treatment resistant|refractory
        vagal|vagus tone|nerve|theory
        neuroplasticity|neurodevelopmental|neuropsych
        caseness|psychometrics|subscale|subscales|inventory score
        working alliance
        safety behavior|behaviour
        core belief|beliefs
        vineland|conners|rorschach|stanford
        iatrogenic|deconditioning|parasomnia|prodrome|premorbid|subclinical|subthreshold|contraindicated
        catastrophic misinterpretation|appraisal|thinking
        emotional|affective flooding|numbing|lability|blunting
        defense|defence mechanism|mechanisms
        reaction formation
        learned helplessness
        locus of control
        self efficacy|stimulatory|stimulation|injurious
        internal working model
        systematic|systemic desensitization|desensitisation|family
        extinction burst
        antecedent|antecedents|contingency|contingencies
        echolalia|apraxia|anosognosia|introject|introjects|introjection|mentalizing|mentalize|somatize|somatizing
        use|depressive|anxiety|stress|traumatic|personality|spectrum disorder|disorders
        ego =syntonic|dystonic
        person|client centered|centred therapy|approach|work|counseling|stance
        rogerian|adlerian|jungian|freudian|gestalt|bowenian|winnicottian|lacanian|kleinian
        biopsychosocial|polysubstance|transdiagnostic|metacognition|psychoeducate
        measurement based care
        values clarification|work
        urge surfing
        cognitive =defusion|fusion|bias|biases|rigidity|dissonance|restructure|reserve|schema
        shame based
        behavioral|behavioural avoidance|momentum|rehearsal|health|dysregulation
        repetition|reenactment compulsion
        trauma reenactment|narrative|bond
        treatment fidelity|naive
        window =of tolerance
        down|up regulation|regulate|regulating
        co regulate|regulating|occurring|morbid
        vicarious|secondary traumatization|trauma|traumatic
        compassion satisfaction
        nervous system regulation|dysregulation
        family|structural|strategic systems|system therapy|theory|theorist
        pathological|disenfranchised|complicated|prolonged|ambiguous demand|grief|loss|mourning !of
        psychogenic|dissociated|derealized|perseverating
        reinforcement|punishment|deprivation schedule
        sleep drive|restriction|compression|architecture
        behavioral|behavioural|functional analysis
        orthographic|phonemic|phonological|graphomotor|visuospatial|visuomotor|automatized
        processing|perceptual speed|reasoning index|score
        fluid reasoning|intelligence
        visual motor integration|memory
        auditory verbal|processing memory|deficit
        working memory index|capacity
        executive|inhibitory control|deficit|deficits
        retrieval|encoding deficit|deficits|failure
        discrepancy model
        =t|standard|scaled|composite =score|=scores
        negatively|positively|intermittently reinforced|reinforce
        noncontingent|contingent attention|reinforcement|praise
        coercive cycle|process
        aphasia|dysgraphia|dyscalculia|visuoconstructive
        """
    )

    /// "Psychodynamic", "neurocognitive": but not the names of professions and their fields.
    static func isLearned(_ word: String) -> Bool {
        if word.utf8.count >= 8, endings.contains(where: { word.hasSuffix($0) }),
            word != "photogenic", word != "hygienic"
        {
            return true
        }
        guard word.utf8.count >= 10, word.hasPrefix("psycho") || word.hasPrefix("neuro") else {
            return false
        }
        return !fields.contains { word.hasPrefix($0) }
    }

    private static let endings = [
        "genic", "thymia", "thymic", "hedonia", "hedonic", "praxia", "ceptive", "oception", "lalia",
        "algesia", "morbidity", "morbidities",
    ]

    private static let fields = [
        "psycholog", "psychotherap", "psychiat", "neurolog", "neurosurg", "psychopath",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
