/// Nobody who comes in confidence is named or can be known.
struct NoClient: Check {
    let rule = """
        No client is named or identifiable, by initials or by circumstances, even with consent; \
        relatives and declared hypotheticals pass.
        """
    let gravity = Review.Level.fix
    let praise = "Nobody's client can be recognized in it."
    let advice =
        "This can be recognized as somebody's client; that someone comes to you stays between you."
    let triggers: [Example] = [
        "Thank you for pointing Estelle Broussard toward me after her surgery.",
        "I'm following up about Jaxon M., who has been on my caseload since August.",
        "Your little cellist with the leg braces, the one I see on Wednesdays, is humming again.",
        "I am seeing D.W. from your fourth period.",
    ]
    let keepers: [Example] = [
        "I sat in as a guest of Lou Harker.",
        "You even got my neighbor Walt to sing.",
        "My mother went home and wrote hers.",
        "Imagine, say, a boy of nine who comes to me with a stomach ache.",
        "Your patients and mine could use a calmer waiting room.",
    ]

    /// What is said of someone who is in treatment.
    private static let care = Patterns(
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
    /// Someone in particular: "the tall one with", "your little cellist", "a forty-year-old".
    private static let someone = Patterns(
        """
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
    private static let hypothetical = Patterns(
        """
        imagine|suppose|hypothetical|hypothetically|picture|say|pretend|let =us? say|invented
        someone who
        a|an *2 man|woman|boy|girl|child of
        """
    )
    private static let introductions = Patterns(
        """
        dog|cat|horse|greyhound|parrot|puppy|pony|named|called
        guest|friend|colleague|neighbor|sister|brother|mother|father|aunt|uncle|cousin|niece|nephew of
        my *2 #relative
        met *3 through
        through|thanks to
        """
    )

    func read(_ reading: Reading) -> Finding {
        let known = Self.known(in: reading)
        var spans: [Review.Span] = []
        for (index, sentence) in reading.sentences.enumerated() {
            let tokens = sentence.tokens
            if Self.hypothetical.match(tokens) { continue }
            let next = reading.sentences[(index + 1)...].prefix(3)
            let isCared = Self.isCared(sentence)
            let isCaredNext = next.contains { Self.isCared($0) && Self.pointsBack($0) }
            if let found = Self.initials(in: tokens, known) {
                spans.append(sentence.span(found))
            } else if let found = Self.name(in: tokens, known),
                isCared || isCaredNext || Self.isHad(tokens, found)
            {
                spans.append(sentence.span(found))
            } else if let found = Self.someone.first(in: tokens) ?? Self.described(in: tokens),
                Self.isParticular(tokens, found), isCared || isCaredNext
            {
                spans.append(sentence.span(found))
            }
        }
        return spans.isEmpty ? .passes() : .breaks(spans)
    }

    /// "Your little cellist with the leg braces": one person, by what is particular to them.
    private static func described(in tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices
        where tokens[index].is(["the", "your", "a", "an", "our", "my", "this"]) {
            for noun in tokens[(index + 1)...].indices.prefix(4) where tokens[noun].isPersonal {
                if tokens[noun].is(.relative), tokens[index].is("my") { break }
                let after = tokens[(noun + 1)...].prefix(4)
                if after.contains(where: { $0.is(["with", "who", "whom", "whose"]) }) {
                    return index..<min(tokens.count, noun + 4)
                }
            }
        }
        return nil
    }

    private static func isCared(_ sentence: Sentence) -> Bool {
        care.match(sentence.tokens)
    }

    /// "I see Lorna Quist", "I have the Maddox sisters on Mondays".
    private static func isHad(_ tokens: [Token], _ name: Range<Int>) -> Bool {
        var place = name.lowerBound - 1
        while place >= 0, tokens[place].is(["the", "with", "a"]) || tokens[place].is(.title) {
            place -= 1
        }
        guard place >= 1 else { return false }
        return tokens[place].is(["see", "treat", "counsel", "have", "work"])
            && tokens[max(0, place - 3)..<place].contains { $0.is([.writer, .we]) }
    }

    private static func pointsBack(_ sentence: Sentence) -> Bool {
        sentence.tokens.prefix(12).contains { $0.is(.third) && !$0.is(["they", "their", "them"]) }
    }

    private static func isParticular(_ tokens: [Token], _ found: Range<Int>) -> Bool {
        let words = tokens[found.lowerBound..<min(tokens.count, found.upperBound + 4)]
        let isMany = words.contains {
            $0.is([
                "parents", "members", "staff", "readers", "teachers", "couples", "ones", "people",
                "patients", "clients", "families", "kids", "students", "those",
            ])
        }
        // "Your client handbook, the one that starts with parking": a thing.
        if tokens[found.lowerBound].is(["the", "your"]),
            !tokens.contains(where: { $0.is(["he", "him", "his", "she", "her"]) }),
            !isSomebody(tokens, found)
        {
            return false
        }
        let isSent = words.contains { $0.is(["passed", "sent", "referred"]) } && !isMany
        let isShared = words.contains { $0.is(["mutual", "share", "shared"]) }
        let isSingular = tokens.contains { $0.is(["he", "him", "his", "she", "her"]) }
        return isShared || isSent
            || !isMany
                && (isSingular || words.contains { $0.is(.number) }
                    || words.contains { $0.is(["with", "see", "one"]) })
    }

    /// Whether the words, or those before them, have a person for their noun.
    private static func isSomebody(_ tokens: [Token], _ found: Range<Int>) -> Bool {
        (max(0, found.lowerBound - 8)..<found.upperBound).contains { index in
            guard tokens[index].isPersonal || tokens[index].is(.people), !tokens[index].is("one")
            else { return false }
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            return next.map { $0.is(.small) || $0.breaksBefore || $0.is(.third) } ?? true
        }
    }

    /// Those who may be named: the recipient and the writer.
    private static func known(in reading: Reading) -> Set<String> {
        Set((reading.greeting + reading.signature).filter(\.isCapitalized).map(\.text))
    }

    /// Initials and cut names, such as "D.W." or "Jaxon M.".
    private static func initials(in tokens: [Token], _ known: Set<String>) -> Range<Int>? {
        for index in tokens.indices {
            let token = tokens[index]
            if token.isInitials, token.raw.utf8.count <= 6, !known.contains(token.text),
                ![
                    "us", "usa", "uk", "dc", "phd", "ma", "ba", "md", "jd", "pm", "am", "eap",
                    "iep", "la", "ny", "un", "ed",
                ].contains(token.text)
            {
                return index..<index + 1
            }
            if index > 0, token.raw.utf8.count == 1, token.isCapitalized, token.text != "i",
                token.text != "a",
                isNamePart(tokens[index - 1], known), !token.breaksBefore
            {
                return index - 1..<index + 1
            }
        }
        return nil
    }

    private static func isNamePart(_ token: Token, _ known: Set<String>) -> Bool {
        token.isCapitalized && !token.isAllCapitals && !known.contains(token.text)
            && !token.is([
                .small, .title, .month, .time, .noticing, .place, .people, .work, .modal, .common,
                .relative, .hedge, .giveVerb, .meeting, .meetVerb, .universal, .number, .resource,
                .benefit, .praise, .sendVerb,
            ]) && !token.hasDigit
    }

    /// A person's name that is neither the recipient's nor the writer's nor a relative's.
    private static func name(in tokens: [Token], _ known: Set<String>) -> Range<Int>? {
        var index = 0
        while index < tokens.count {
            guard !tokens[index].isQuoted, isNamePart(tokens[index], known),
                index > 0 || tokens.count > 1
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, isNamePart(tokens[end], known), !tokens[end].breaksBefore {
                end += 1
            }
            let range = index..<end
            if isPerson(tokens, range) { return range }
            index = end
        }
        return nil
    }

    private static func isPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let previous = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
        let before = Array(tokens[max(0, range.lowerBound - 5)..<range.lowerBound])
        if introductions.match(before + tokens[range])
            && !before.contains(where: { $0.is(["client", "patient"]) })
        {
            return false
        }
        if let previous, previous.is(["mr", "mrs", "ms", "miss"]) { return true }
        if let previous, previous.is(["dr", "st", "professor", "judge", "rev", "pastor"]) {
            return false
        }
        let isKin = tokens[range.upperBound...].prefix(1).contains {
            $0.is([
                "adoption", "divorce", "custody", "guardianship", "twins", "family", "boy", "girl",
                "brother", "brothers", "sister", "sisters", "child", "children", "couple", "kid",
                "kids",
                "boys", "girls",
            ])
        }
        if isKin { return true }
        if let previous,
            previous.is([
                "the", "in", "at", "near", "across", "through", "around", "over", "toward",
            ])
        {
            return false
        }
        if let previous, range.count == 1, previous.is(["on", "from"]) { return false }
        let isFull = range.count >= 2
        let isFollowed = range.upperBound < tokens.count
        let next = isFollowed ? tokens[range.upperBound] : nil
        if let next,
            next.is([
                "street", "avenue", "road", "county", "school", "hospital", "clinic", "church",
                "fire", "court", "cross", "hall", "case", "hearing", "matter", "valley", "lake",
                "park",
            ])
        {
            return false
        }
        if range.lowerBound == 0 && range.count == 1 {
            return next.map {
                $0.is([
                    "tells", "is", "was", "told", "has", "said", "'s", "comes", "came", "reached",
                    "asked", "asks", "wanted", "wants", "thanks", "says", "sends", "sees", "found",
                ])
            } ?? false
        }
        if isFull { return true }
        let isVerbal =
            next.map {
                $0.is(["who", "whom", "is", "has", "was", "twins", "family", "tells", "'s", "told"])
                    || $0.breaksBefore
            } ?? false
        return isVerbal
            || (previous?.is([
                "client", "patient", "with", "about", "referring", "sending", "for", "and",
            ]) ?? false)
    }
}

extension Token {
    private static let things: Set<Word> = [
        "paper", "number", "summer", "winter", "letter", "dinner", "supper", "water", "corner",
        "answer", "center", "order", "poster", "chapter", "folder", "printer", "flyer",
        "newsletter",
        "register", "matter", "manner", "weather", "together", "whether", "rather", "either",
        "neither",
        "floor", "color", "favor", "humor", "labor", "mirror", "error", "honor", "door", "however",
        "after", "under", "never", "other", "another", "over", "later", "better", "shelter",
        "river",
        "computer", "locker", "freezer", "garden", "further", "former", "easier", "sooner",
        "earlier",
        "calendar", "flower", "tower", "shower", "power", "offer", "quarter", "poor", "major",
        "minor",
        "prior", "senior", "junior", "interior", "exterior", "butter", "danger", "anger", "border",
        "list", "waist", "wrist", "twist", "fist", "checklist", "member's", "cover", "gather",
        "wonder",
    ]
    private static let endings = ["ist", "man", "woman", "keeper", "er", "or", "ian", "ee"]

    /// Whether it is someone, by meaning or by its ending: "welder", "cellist", "dairyman".
    var isPersonal: Bool {
        if text.hasSuffix("s"), !text.hasSuffix("ss") { return false }
        if self.is(.people) || self.is(.relative) {
            return !self.is(["team", "staff", "public", "caseload", "people", "folk", "children"])
        }
        guard text.utf8.count >= 5, !self.is(Token.things) else { return false }
        return Token.endings.contains { text.hasSuffix($0) }
            || self.is(["lady", "gentleman", "fellow"])
    }
}
