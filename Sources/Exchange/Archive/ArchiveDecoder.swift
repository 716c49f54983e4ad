import Domain

/// Reads the record of one line.
struct ArchiveDecoder {
    /// The fields of the line; afterwards, what is left over is unknown.
    private var fields: ArchiveFields
    /// Fields that no Rapport of this age knows, as `settings.color`.
    private(set) var unknownFields: [String] = []

    /// What a line gives.
    enum Outcome {
        case record(Archive.Record)
        /// A record that is left out, and why.
        case skipped(String)
    }

    static func read(
        _ bytes: ArraySlice<UInt8>,
        line: Int
    ) throws(Refusal) -> (outcome: Outcome, unknownFields: [String]) {
        let value: JSONValue
        do {
            value = try JSONValue(bytes)
        } catch {
            throw .damagedArchive(line: line, "\(error.reason), at byte \(error.offset + 1)")
        }
        guard case .object(let members) = value else {
            throw .damagedArchive(
                line: line,
                "it is \(value.kindInWords), where a record should be"
            )
        }
        guard let name = value["type"]?.string else {
            throw .damagedArchive(line: line, "the record has no \"type\"")
        }
        guard let type = Archive.RecordType(rawValue: name) else {
            throw .damagedArchive(
                line: line,
                "it is of the type \"\(name.prefix(60))\", which this Rapport doesn't know"
            )
        }
        var decoder = ArchiveDecoder(
            fields: ArchiveFields(line: line, what: type.inWords, members: members)
        )
        decoder.fields.markTaken("type")
        let outcome = try decoder.outcome(type)
        decoder.unknownFields += decoder.fields.leftOver
        return (outcome, decoder.unknownFields)
    }

    private init(fields: ArchiveFields) {
        self.fields = fields
    }

    private mutating func outcome(_ type: Archive.RecordType) throws(Refusal) -> Outcome {
        switch type {
        case .practice: .record(.practice(try practice()))
        case .partner: .record(.partner(try partner()))
        case .knows: .record(.knows(try tie()))
        case .touch: .record(.touch(try touch()))
        case .promise: try promise()
        case .detail: .record(.detail(try detail()))
        case .snooze: .record(.snooze(try snooze()))
        case .review: .record(.review(Review(on: try requiredDay("on"))))
        case .gift: .record(.gift(try gift()))
        case .inquiry: .record(.inquiry(try inquiry()))
        case .episode: .record(.episode(try episode()))
        case .authorization: .record(.authorization(try authorization()))
        case .disclosure: .record(.disclosure(try disclosure()))
        }
    }

    // MARK: What must be there

    private mutating func requiredDay(_ name: String) throws(Refusal) -> Day {
        try fields.required(try fields.day(name), name)
    }

    private mutating func requiredID<Record>(_ name: String) throws(Refusal) -> RecordID<Record> {
        try fields.required(try fields.id(name), name)
    }

    private mutating func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String
    ) throws(Refusal) -> Word {
        try fields.required(try fields.word(name), name)
    }

    /// Reads an object within the record; what it doesn't take is told under its name.
    private mutating func within<Value>(
        _ name: String,
        _ read: (inout ArchiveFields) throws(Refusal) -> Value
    ) throws(Refusal) -> Value? {
        guard var inner = try fields.object(name) else { return nil }
        let value = try read(&inner)
        unknownFields += inner.leftOver.map { "\(name).\($0)" }
        return value
    }

    // MARK: The practice and its partners

    private mutating func practice() throws(Refusal) -> Practice {
        Practice(
            name: try fields.text("name", atMost: Partner.longestName),
            clinician: try fields.text("clinician", atMost: Partner.longestName),
            credentials: try fields.text("credentials"),
            city: try fields.text("city"),
            timeZone: try fields.text("timeZone"),
            openings: try fields.number("openings", 0...100_000),
            offers: try offers(),
            settings: try settings()
        )
    }

    private mutating func offers() throws(Refusal) -> Offers {
        try within("offers") { (inner) throws(Refusal) in
            Offers(
                specialties: try inner.texts("specialties"),
                ages: try inner.texts("ages"),
                payers: try inner.texts("payers"),
                formats: try inner.texts("formats"),
                languages: try inner.texts("languages")
            )
        } ?? Offers()
    }

    private mutating func settings() throws(Refusal) -> Settings {
        var unknownRules: [String] = []
        let settings = try within("settings") { (inner) throws(Refusal) in
            var settings = Settings(
                minutes: try inner.number("minutes", 0...1_000_000),
                sharesForTreatment: try inner.flag("sharesForTreatment") ?? false,
                giftLimit: try inner.number("giftLimit", 0...100_000_000),
                discloserName: try inner.text("discloserName"),
                discloserAddress: try inner.text("discloserAddress")
            )
            guard var intervals = try inner.object("intervals") else { return settings }
            for member in intervals.all() where member.value != .null {
                guard let pace = Settings.Pace(rawValue: member.name) else {
                    unknownRules.append("settings.intervals.\(member.name)")
                    continue
                }
                settings.choices[pace] = try Self.choice(member, in: intervals)
            }
            return settings
        }
        unknownFields += unknownRules
        return settings ?? Settings()
    }

    private static func choice(
        _ member: JSONValue.Member,
        in intervals: ArchiveFields
    ) throws(Refusal) -> Settings.Choice {
        if member.value == .string("off") { return .off }
        if case .object(let units) = member.value, units.count == 1, let unit = units.first,
            let count = unit.value.integer, (-1_000_000...1_000_000).contains(count)
        {
            if unit.name == "days" { return .every(.days(count)) }
            if unit.name == "months" { return .every(.months(count)) }
        }
        throw intervals.damage(
            "the interval of \"\(member.name)\" should be \"off\", or a number of days or of months"
        )
    }

    private mutating func partner() throws(Refusal) -> Partner {
        let id: PartnerID = try requiredID("id")
        let name = try fields.text("name", atMost: Partner.longestName)
        guard !name.isBlank else { throw fields.damage("the partner has no \"name\"") }
        let circleSince = try fields.day("circleSince")
        return Partner(
            id: id,
            name: name,
            given: try fields.text("given", atMost: Partner.longestName),
            family: try fields.text("family", atMost: Partner.longestName),
            kind: try fields.word("kind") ?? .other,
            role: try fields.text("role"),
            organization: try fields.text("organization"),
            emails: try fields.texts("emails"),
            phones: try fields.texts("phones"),
            address: try fields.text("address"),
            website: try fields.text("website"),
            npi: try fields.text("npi"),
            circle: try fields.word("circle") ?? .wider,
            circleSince: circleSince,
            addedOn: try fields.required(try fields.day("addedOn") ?? circleSince, "addedOn"),
            metThrough: try fields.id("metThrough"),
            quiet: try fields.flag("quiet") ?? false,
            archived: try fields.flag("archived") ?? false,
            accepting: try fields.flag("accepting"),
            offers: try offers(),
            research: try fields.text("research"),
            tags: try fields.texts("tags")
        )
    }

    private mutating func tie() throws(Refusal) -> Tie {
        let tie = Tie(a: try requiredID("a"), b: try requiredID("b"))
        guard tie.a != tie.b else { throw fields.damage("a partner is said to know themselves") }
        return tie
    }

    // MARK: What happened with a partner, and what will

    private mutating func touch() throws(Refusal) -> Touch {
        Touch(
            id: try requiredID("id"),
            partner: try requiredID("partner"),
            on: try requiredDay("on"),
            direction: try requiredWord("direction"),
            channel: try requiredWord("channel"),
            purpose: try requiredWord("purpose"),
            minutes: try fields.number("minutes", 0...1_000_000),
            note: try fields.text("note"),
            needsReply: try fields.flag("needsReply") ?? false
        )
    }

    private mutating func promise() throws(Refusal) -> Outcome {
        let id: PromiseID = try requiredID("id")
        let partner: PartnerID = try requiredID("partner")
        let text = try fields.text("text")
        let madeOn = try fields.day("madeOn")
        let dueOn = try fields.day("dueOn")
        let keptOn = try fields.day("keptOn")
        let droppedOn = try fields.day("droppedOn")
        guard let dueOn else {
            return .skipped(
                "This promise has no day on which it is due, so it was left out; give it a \"dueOn\"."
            )
        }
        return .record(
            .promise(
                Promise(
                    id: id,
                    partner: partner,
                    text: text,
                    madeOn: madeOn,
                    dueOn: dueOn,
                    keptOn: keptOn,
                    droppedOn: droppedOn
                )
            )
        )
    }

    private mutating func detail() throws(Refusal) -> Detail {
        Detail(
            id: try requiredID("id"),
            partner: try requiredID("partner"),
            text: try fields.text("text"),
            on: try fields.when("on")
        )
    }

    private mutating func snooze() throws(Refusal) -> Snooze {
        let snooze = Snooze(
            partner: try fields.id("partner"),
            rule: try requiredWord("rule"),
            until: try requiredDay("until")
        )
        guard snooze.partner != nil || snooze.rule == .review else {
            throw fields.damage("the snooze of \"\(snooze.rule.rawValue)\" has no \"partner\"")
        }
        return snooze
    }

    private mutating func gift() throws(Refusal) -> Gift {
        Gift(
            id: try requiredID("id"),
            partner: try requiredID("partner"),
            on: try requiredDay("on"),
            item: try fields.text("item"),
            cents: try fields.required(try fields.number("cents", 0...1_000_000_000), "cents")
        )
    }

    // MARK: Clients

    private mutating func inquiry() throws(Refusal) -> Inquiry {
        Inquiry(
            id: try requiredID("id"),
            receivedOn: try requiredDay("receivedOn"),
            source: try source(),
            heardAbout: try fields.text("heardAbout"),
            client: try fields.text("client"),
            part2: try fields.flag("part2") ?? false,
            needs: try needs(),
            fit: try fields.number("fit", 0...100),
            contactedOn: try fields.day("contactedOn"),
            scheduledOn: try fields.day("scheduledOn"),
            attendedOn: try fields.day("attendedOn"),
            noShowOn: try fields.day("noShowOn"),
            closedOn: try fields.day("closedOn"),
            closeReason: try fields.text("closeReason"),
            referredTo: try fields.ids("referredTo")
        )
    }

    private mutating func source() throws(Refusal) -> Inquiry.Source? {
        let source = try within("source") { (inner) throws(Refusal) -> Inquiry.Source? in
            let partner: PartnerID? = try inner.id("partner")
            let channel: Inquiry.Source.Channel? = try inner.word("channel")
            switch (partner, channel) {
            case (let partner?, nil): return .partner(partner)
            case (nil, let channel?): return .channel(channel)
            case (nil, nil): return nil
            default: throw inner.damage("the inquiry has two sources, a partner and a channel")
            }
        }
        return source ?? nil
    }

    private mutating func needs() throws(Refusal) -> Needs {
        try within("needs") { (inner) throws(Refusal) in
            Needs(
                specialties: try inner.texts("specialties"),
                age: try inner.text("age"),
                payer: try inner.text("payer"),
                format: try inner.text("format"),
                language: try inner.text("language")
            )
        } ?? Needs()
    }

    private mutating func episode() throws(Refusal) -> Episode {
        Episode(
            id: try requiredID("id"),
            inquiry: try requiredID("inquiry"),
            firstSession: try requiredDay("firstSession"),
            lastSession: try fields.day("lastSession"),
            sessions: try fields.number("sessions", 0...1_000_000),
            ending: try fields.word("ending") ?? .ongoing
        )
    }

    private mutating func authorization() throws(Refusal) -> Authorization {
        Authorization(
            id: try requiredID("id"),
            inquiry: try requiredID("inquiry"),
            partner: try requiredID("partner"),
            status: try requiredWord("status"),
            scope: try fields.words("scope"),
            description: try fields.text("description"),
            purpose: try fields.text("purpose"),
            signedOn: try fields.day("signedOn"),
            signedBy: try fields.text("signedBy"),
            authority: try fields.text("authority"),
            expiresOn: try fields.day("expiresOn"),
            expiryEvent: try fields.text("expiryEvent"),
            revokedOn: try fields.day("revokedOn"),
            copyGiven: try fields.flag("copyGiven") ?? false
        )
    }

    private mutating func disclosure() throws(Refusal) -> Disclosure {
        Disclosure(
            id: try requiredID("id"),
            inquiry: try requiredID("inquiry"),
            partner: try requiredID("partner"),
            on: try requiredDay("on"),
            milestone: try requiredWord("milestone"),
            recipient: try fields.text("recipient"),
            description: try fields.text("description"),
            purpose: try fields.text("purpose"),
            basis: try fields.text("basis"),
            authorization: try fields.id("authorization"),
            channel: try fields.text("channel")
        )
    }
}

extension Archive.RecordType {
    /// As a sentence names it.
    var inWords: String { self == .knows ? "tie" : rawValue }
}
