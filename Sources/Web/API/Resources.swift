import Domain
import Exchange

/// The records that programs see, field by field.
enum APIRecords {
    static let partner: [Property<Partner>] = [
        .shown("id", .id) { $1.value($0.id.text) },
        .line("name", \.name, most: Partner.longestName, isRequired: true, "As one says it."),
        .line("given", \.given, most: Partner.longestName),
        .line("family", \.family, most: Partner.longestName),
        .word("kind", \.kind),
        .line("role", \.role, "Free text: primary care physician, school counselor."),
        .line("organization", \.organization),
        .texts("emails", \.emails),
        .texts("phones", \.phones),
        .lines("address", \.address, most: 2_000),
        .line("website", \.website),
        .line("npi", \.npi, "The National Provider Identifier."),
        .word("circle", \.circle, "The core holds five at most."),
        .shownDay("circleSince") { $0.circleSince },
        .shownDay("addedOn") { $0.addedOn },
        .shown("metThrough", .nullable(.id), "The partner who introduced them.") {
            partner,
            writer in
            if let id = partner.metThrough { writer.value(id.text) } else { writer.null() }
        },
        .flag("quiet", \.quiet, "No nudges."),
        .flag("archived", \.archived),
        Property(
            name: "accepting",
            shape: .nullable(.flag),
            text: "Whether they take new clients; null is not known.",
            tell: { partner, writer in
                if let accepting = partner.accepting {
                    writer.value(accepting)
                } else {
                    writer.null()
                }
            },
            take: { $1.accepting = $0.bool }
        ),
        .texts("specialties", \.offers.specialties, "What they treat."),
        .texts("ages", \.offers.ages),
        .texts("payers", \.offers.payers),
        .texts("formats", \.offers.formats),
        .texts("languages", \.offers.languages),
        .lines("research", \.research, "What was found out about their work; nothing of a client."),
        .texts("tags", \.tags),
    ]

    static let touch: [Property<Touch>] = [
        .shown("id", .id) { $1.value($0.id.text) },
        Property(
            name: "partner",
            shape: .id,
            text: "The partner’s id.",
            isRequired: true,
            tell: { $1.value($0.partner.text) },
            take: { value, touch in
                if let id = value.string.flatMap({ PartnerID($0) }) { touch.partner = id }
            }
        ),
        Property(
            name: "on",
            shape: .day,
            text: "The day on which it happened.",
            isRequired: true,
            tell: { $1.value($0.on) },
            take: { value, touch in
                if let day = value.string.flatMap({ Day($0) }) { touch.on = day }
            }
        ),
        .word("direction", \.direction, "Out is from me."),
        .word("channel", \.channel),
        .word("purpose", \.purpose),
        Property(
            name: "minutes",
            shape: .nullable(.integer(0...1_440)),
            tell: { touch, writer in
                if let minutes = touch.minutes { writer.value(minutes) } else { writer.null() }
            },
            take: { value, touch in touch.minutes = value.number.map { Int($0) } }
        ),
        .lines("note", \.note, "It is not sealed: nothing of a client belongs in it."),
        .flag("needsReply", \.needsReply),
    ]

    /// What a website’s form sends.
    static let inquiry: [Property<Inquiry>] = [
        .shown("id", .id) { $1.value($0.id.text) },
        .shown("receivedOn", .day) { $1.value($0.receivedOn) },
        Property(
            name: "client",
            shape: .text(Shape.Text(most: 100)),
            text: """
                Initials or a chart code, never a full name; sealed at once to a key that only the \
                password opens. Without one the inquiry gets a code.
                """,
            tell: { $1.value($0.client) },
            take: { value, inquiry in
                let label = (value.string ?? "").cleanedLine
                // A label is 200 bytes at most.
                if !label.isEmpty { inquiry.client = label.cut(toBytes: 200) }
            }
        ),
        .lines(
            "message",
            \.heardAbout,
            most: 10_000,
            "What they wrote, and how to reach them; sealed like the label."
        ),
        Property(
            name: "source",
            shape: .words(Inquiry.Source.Channel.self),
            tell: { _, writer in writer.null() },
            take: { value, inquiry in
                let channel = value.string.flatMap { Inquiry.Source.Channel(rawValue: $0) }
                inquiry.source = channel.map { .channel($0) }
            }
        ),
        .texts("specialties", \.needs.specialties, "What they look for."),
        .line("age", \.needs.age, most: 200),
        .line("payer", \.needs.payer, most: 200),
        .line("format", \.needs.format, most: 200),
        .line("language", \.needs.language, most: 200),
    ]

    /// What is told of an inquiry that was sent: nothing that it held.
    static let receipt = Array(inquiry.prefix(2))
}

extension String {
    /// The beginning that has at most so many bytes.
    func cut(toBytes most: Int) -> String {
        var text = self
        while text.utf8.count > most { text.removeLast() }
        return text
    }
}
