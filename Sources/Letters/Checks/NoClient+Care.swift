// What is said of those who are in treatment, and how they are described.

extension NoClient {
    /// What is said of someone who is in treatment.
    static let care = Patterns(
        """
        #writer|we see|treat|counsel *2 on|since|weekly|now
        #writer|we *2 see|treat|counsel her|him|them
        working|work *1 with her|him
        with =me *3 twice|once|since|weekly|every|on
        am with the|her|him
        #writer|we *3 seeing|treating|counseling
        i started with
        my|our|your|mutual|shared|a|one|share *2 =client|=patient|caseload
        see|seeing|seen me|us
        come|coming|comes to *2 =me|us
        coming|comes *3 every week|monday|tuesday
        been coming
        on my caseload
        in session|therapy|treatment
        in *1 therapy|session|sessions
        #third *2 sessions|therapy
        passed|pass *4 to me|us
        refer|referred|send|sent|point|pointing|referring|sending *6 to|toward|towards|my =me|us|way
        you sent|referred|represented|send|treated
        take over from
        met|meet twice|weekly
        #writer|we *2 been *1 working|seeing|meeting|treating|counseling with?
        came|comes|come|was|were in last|on|for|this|yesterday|twice
        #third|has|who|have *6 in|at|to|on my|our office|room|chair|couch|practice|sofa|rug
        be|been mine|ours for|since|now
        has|have spent|sat|worked|cried|told|said *8 my|our|me|us
        under my|our care
        client|patient|case|one of mine|ours
        week|month|session #number with me|us
        in attendance upon|on|to
        attend|attending upon
        okay|ok|fine|comfortable|happy|good with my|me
        improve|brighten|enliven|grace my|our *1 #time
        have|has *5 now
        #third|who *4 consult|consulted|consults|found|chose me|us
        coming|come|came along
        coming|comes|come for|because|about the|her|his *1 talk|talking|nerves|sleep|worry|grief
        on|to our *1 monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays
        comes to me|us *2 every|other|each|on|twice|since
        making progress|headway|strides
        turned a|the corner
        much|far relieved|improved|better since|now
        allow|allows|allowed that i
        said|says i could|can|may write|tell|say|share|speak
        given|gives|gave me|us his|her|leave|permission|blessing|consent|their
        signed a|the|his|her *2 release|form|consent
        with his|her|their permission|consent|blessing|leave|okay
        knows|know that? *1 i|we am|are *1 writing
        do|does not mind my|me|if|that
        i have asked him|her
        discharged to me|us
        #writer|we *2 had|have|got him|her
        he|she be *1 mine|ours
        comes|come|came to me|us *4 the|a|an|young|your
        parked|curled|sat|sits|sitting|sprawled|stretched *3 my|our
        you and i *2 both|share|have
        have the pleasure of
        what he|she has be
        took|taken|take over *4 for
        on my|our sofa|couch|settee|futon|rug
        #writer|we *2 had|have her|him|them twice|weekly|on|since
        #writer|we *2 with|see|seen|seeing|meet him|her
        him|her with the
        his|her|their *2 therapist|counselor be|is
        i am|have *2 treating|seeing|counseling
        attend|attended|attending at my|our
        her|his|their *2 session|appointment|treatment|therapy|intake
        #third|in|during her|his|their *1 hour
        in our|my *2 session|sessions|hour|group|appointment|treatment
        she|he|they|him|her and i *1 talk|meet|speak|sit|work|talked|spoke|met
        i and *3 talk|meet|speak
        two of us have
        in *2 therapy|treatment|counseling
        begun|began|begin|started|start|attend|attended *2 therapy|treatment|session|sessions|counseling|appointments
        following|for|after your *2 referral
        reports|reported improved|better|fewer|less|improvement
        hour|session|sessions|time|work|appointment|appointments with her|him|me
        you saw|covered|met|took|kept *3 for|on|in|while
        you saw her|him
        comes on time
        died|passed
        in|to|joined my|our *2 group|class|program
        trust|trusting|trusted|entrust me|us with
        start|started|begin|began|been|is|are *1 seeing|with me|us
        sees|saw|seeing me
        on my|our couch|books|caseload|list
        i|we *1 have|had|took|take|taken *2 on|over as
        my|our *1 work|sessions|hours with
        in my *1 group|waiting
        asked|wanted me to
        works with me
        working *2 with me
        our|my|first|last session
        she|he *4 tells|told|telling|repeating|asked|asks|says *3 me
        tells me
        her|his|their #small? *1 score|phq|bdi|symptom|diagnosis|surgery|scan|medication|flashback|meltdown|diary|nightmare|outburst|decline|assault|depression|anxiety|divorce
        has *2 depression|ptsd|anxiety|bipolar|dementia
        decompensating|dissociating|relapsed|suicidal
        reached out
        has you to thank
        follow|following up about
        writing about
        about|regarding our
        doing *2 better|well
        is back at
        is sleeping
        is terrified|working
        lost his|her|two|their
        meets *1 criteria
        """
    )

    /// Leave that was given to speak of someone: only of those whom one treats is it asked.
    static let consent = Patterns(
        """
        #third *1 said|says|agreed *2 i|we could|can|may|might *1 tell|write|say|share|mention
        okay|ok|fine|comfortable with my|me saying|telling|writing|sharing
        with his|her|their permission|consent|blessing|leave|okay
        #third has|have given|gave me|us leave|permission
        #third gave me|us *1 leave|permission|blessing
        #third *2 knows|know *2 i am writing|telling
        allow|allows|allowed that i
        #third *1 asked|wants|wanted me to *1 tell|thank|write|say|let
        """
    )

    /// Someone in particular: "the tall one with", "your little cellist", "a forty-year-old".
    static let someone = Patterns(
        """
        the *2 girl|boy|man|woman|widow|widower|lady|gentleman|fellow|fella|kid|guy|mother|father in|on|with|from|at|behind|under
        he|she of the
        she|he who
        a certain *2 #people|grader|boy|girl|man|woman
        the|a|an|your|one|our young|old|elderly|little|tall|retired|former *1 *3 with|who|whom|whose|from|that
        him|her with|in|from the|a
        a|one|your regular|member|student|pupil *1 who|whom|whose
        on the son|daughter|wife|husband|mother|father|sister|brother of your|the|a
        the one|ones i|we see|treat
        the one|ones i|we|who|with|whose *2
        the *3 boy|girl|man|woman|gentleman|lady|couple|fellow|teenager|mother|father|widow|widower|student|patient|child|welder|cellist|dairyman *2 with|who|whom|from|in|on|you
        the *2 #people|pair|lady|gentleman *1 you|whom sent|you|referred|passed
        one|two|three|pair|couple of your|my|our|the *3
        the #small? #people on|in|at|from|by|behind|beside your|the
        the *2 mother|father|grandmother|grandfather|wife|husband|son|daughter|sister|brother *3 one|from|who|whom|with|in
        the *2 #people|inspector|baker|teacher|driver|nurse *3 i|we have|am|are been? seeing
        the|that *3 i|we *2 been? seeing|treating
        #number *1 of your *3
        the #small? #small? #small? #small? whose|who|whom|with
        the *4 whose|whom
        the *1 red-haired|redhead|redheaded|blond|blonde|freckled
        the|your two|three|pair *2 with|who|whom
        your|a|the *2 #number year old
        your little|tall|young
        our|my mutual|shared client
        share a client
        our mutual|shared
        your *2 client|patient from|with|who|whom|whose|in|on
        the *1 #small? *2 whom you
        a client|patient *3 #number
        """
    )
}
