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
            let isKin = reading.sentences[max(0, index - 1)...index].contains { $0.has(.relative) }
            if let found = Self.consent.first(in: tokens), !isKin {
                spans.append(sentence.span(found))
            } else if let found = Self.initials(in: tokens, known) {
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
