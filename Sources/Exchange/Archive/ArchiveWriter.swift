import Domain

/// Every record with all fields in the order of the design; only unknown numbers, unknown yes-or-no
/// answers and an unknown source are left out.
extension JSONWriter {
    /// One record as an object.
    public mutating func value(_ record: Archive.Record) {
        object { writer in
            writer.field("type", record.type.rawValue)
            switch record {
            case .practice(let practice): writer.fields(of: practice)
            case .partner(let partner): writer.fields(of: partner)
            case .knows(let tie):
                writer.field("a", tie.a)
                writer.field("b", tie.b)
            case .touch(let touch): writer.fields(of: touch)
            case .promise(let promise): writer.fields(of: promise)
            case .detail(let detail): writer.fields(of: detail)
            case .snooze(let snooze): writer.fields(of: snooze)
            case .review(let review): writer.field("on", review.on)
            case .gift(let gift): writer.fields(of: gift)
            case .inquiry(let inquiry): writer.fields(of: inquiry)
            case .episode(let episode): writer.fields(of: episode)
            case .authorization(let authorization): writer.fields(of: authorization)
            case .disclosure(let disclosure): writer.fields(of: disclosure)
            }
        }
    }

    /// One line of an archive.
    public mutating func line(_ record: Archive.Record) {
        value(record)
        endLine()
    }

    /// A day, or an empty text for one that is not known.
    private mutating func dayField(_ name: String, _ day: Day?) {
        if let day { field(name, day) } else { field(name, "") }
    }

    private mutating func idField<Record>(_ name: String, _ id: RecordID<Record>?) {
        field(name, id?.text ?? "")
    }

    private mutating func knownField(_ name: String, _ number: Int?) {
        if let number { field(name, number) }
    }

    private mutating func fields(of practice: Practice) {
        field("name", practice.name)
        field("clinician", practice.clinician)
        field("credentials", practice.credentials)
        field("city", practice.city)
        field("timeZone", practice.timeZone)
        knownField("openings", practice.openings)
        field("offers") { $0.fields(of: practice.offers) }
        field("settings") { $0.fields(of: practice.settings) }
    }

    private mutating func fields(of offers: Offers) {
        field("specialties", offers.specialties)
        field("ages", offers.ages)
        field("payers", offers.payers)
        field("formats", offers.formats)
        field("languages", offers.languages)
    }

    private mutating func fields(of settings: Settings) {
        knownField("minutes", settings.minutes)
        if settings.sharesForTreatment { field("sharesForTreatment", true) }
        knownField("giftLimit", settings.giftLimit)
        if !settings.discloserName.isEmpty { field("discloserName", settings.discloserName) }
        if !settings.discloserAddress.isEmpty {
            field("discloserAddress", settings.discloserAddress)
        }
        guard !settings.choices.isEmpty else { return }
        field("intervals") { writer in
            for pace in Settings.Pace.all {
                switch settings.choices[pace] {
                case nil: break
                case .off: writer.field(pace.rawValue, "off")
                case .every(.days(let count)):
                    writer.field(pace.rawValue) { $0.field("days", count) }
                case .every(.months(let count)):
                    writer.field(pace.rawValue) { $0.field("months", count) }
                }
            }
        }
    }

    private mutating func fields(of partner: Partner) {
        field("id", partner.id)
        field("name", partner.name)
        field("given", partner.given)
        field("family", partner.family)
        field("kind", partner.kind.rawValue)
        field("role", partner.role)
        field("organization", partner.organization)
        field("emails", partner.emails)
        field("phones", partner.phones)
        field("address", partner.address)
        field("website", partner.website)
        field("npi", partner.npi)
        field("circle", partner.circle.rawValue)
        dayField("circleSince", partner.circleSince)
        field("addedOn", partner.addedOn)
        idField("metThrough", partner.metThrough)
        field("quiet", partner.quiet)
        field("archived", partner.archived)
        if let accepting = partner.accepting { field("accepting", accepting) }
        field("offers") { if !partner.offers.isEmpty { $0.fields(of: partner.offers) } }
        field("research", partner.research)
        field("tags", partner.tags)
    }

    private mutating func fields(of touch: Touch) {
        field("id", touch.id)
        field("partner", touch.partner)
        field("on", touch.on)
        field("direction", touch.direction.rawValue)
        field("channel", touch.channel.rawValue)
        field("purpose", touch.purpose.rawValue)
        knownField("minutes", touch.minutes)
        field("note", touch.note)
        field("needsReply", touch.needsReply)
    }

    private mutating func fields(of promise: Promise) {
        field("id", promise.id)
        field("partner", promise.partner)
        field("text", promise.text)
        dayField("madeOn", promise.madeOn)
        field("dueOn", promise.dueOn)
        dayField("keptOn", promise.keptOn)
        dayField("droppedOn", promise.droppedOn)
    }

    private mutating func fields(of detail: Detail) {
        field("id", detail.id)
        field("partner", detail.partner)
        field("text", detail.text)
        field("on", detail.on?.description ?? "")
    }

    private mutating func fields(of snooze: Snooze) {
        idField("partner", snooze.partner)
        field("rule", snooze.rule.rawValue)
        field("until", snooze.until)
    }

    private mutating func fields(of gift: Gift) {
        field("id", gift.id)
        field("partner", gift.partner)
        field("on", gift.on)
        field("item", gift.item)
        field("cents", gift.cents)
    }

    private mutating func fields(of inquiry: Inquiry) {
        field("id", inquiry.id)
        field("receivedOn", inquiry.receivedOn)
        switch inquiry.source {
        case .partner(let id): field("source") { $0.field("partner", id) }
        case .channel(let channel): field("source") { $0.field("channel", channel.rawValue) }
        case nil: break
        }
        field("heardAbout", inquiry.heardAbout)
        field("client", inquiry.client)
        field("part2", inquiry.part2)
        field("needs") { writer in
            writer.field("specialties", inquiry.needs.specialties)
            writer.field("age", inquiry.needs.age)
            writer.field("payer", inquiry.needs.payer)
            writer.field("format", inquiry.needs.format)
            writer.field("language", inquiry.needs.language)
        }
        knownField("fit", inquiry.fit)
        dayField("contactedOn", inquiry.contactedOn)
        dayField("scheduledOn", inquiry.scheduledOn)
        dayField("attendedOn", inquiry.attendedOn)
        dayField("noShowOn", inquiry.noShowOn)
        dayField("closedOn", inquiry.closedOn)
        field("closeReason", inquiry.closeReason)
        field("referredTo", inquiry.referredTo.map(\.text))
    }

    private mutating func fields(of episode: Episode) {
        field("id", episode.id)
        field("inquiry", episode.inquiry)
        field("firstSession", episode.firstSession)
        dayField("lastSession", episode.lastSession)
        knownField("sessions", episode.sessions)
        field("ending", episode.ending.rawValue)
    }

    private mutating func fields(of authorization: Authorization) {
        field("id", authorization.id)
        field("inquiry", authorization.inquiry)
        field("partner", authorization.partner)
        field("status", authorization.status.rawValue)
        field("scope", authorization.scope.map(\.rawValue))
        field("description", authorization.description)
        field("purpose", authorization.purpose)
        dayField("signedOn", authorization.signedOn)
        field("signedBy", authorization.signedBy)
        field("authority", authorization.authority)
        dayField("expiresOn", authorization.expiresOn)
        field("expiryEvent", authorization.expiryEvent)
        dayField("revokedOn", authorization.revokedOn)
        field("copyGiven", authorization.copyGiven)
    }

    private mutating func fields(of disclosure: Disclosure) {
        field("id", disclosure.id)
        field("inquiry", disclosure.inquiry)
        field("partner", disclosure.partner)
        field("on", disclosure.on)
        field("milestone", disclosure.milestone.rawValue)
        field("recipient", disclosure.recipient)
        field("description", disclosure.description)
        field("purpose", disclosure.purpose)
        field("basis", disclosure.basis)
        idField("authorization", disclosure.authorization)
        field("channel", disclosure.channel)
    }
}
