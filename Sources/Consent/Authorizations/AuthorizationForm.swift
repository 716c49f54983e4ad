public import Domain

/// The form that a client signs, in plain words, with everything that the law asks for
/// (45 CFR 164.508(c); for Part 2, 42 CFR 2.31(a)).
///
/// What isn't filled in prints as a line to write on.
public struct AuthorizationForm: Hashable, Sendable {
    /// A part of the form: a heading, and paragraphs below it.
    public struct Section: Hashable, Sendable {
        public let heading: String
        public let paragraphs: [Paragraph]
    }

    public enum Paragraph: Hashable, Sendable {
        case words(String)
        /// A box that may be ticked, and what stands beside it.
        case box(ticked: Bool, String)
        /// A line to write on, and what goes there.
        case line(String, filled: String)
    }

    public let title: String
    public let sections: [Section]

    /// What stands on the form before it is signed.
    public struct Facts: Hashable, Sendable {
        /// Who tells: the practice's name and address.
        public var discloser: String
        /// Who is told: name, role, organization, address.
        public var recipient: String
        public var scope: [Milestone]
        /// What exactly is told; the scope's own words when empty.
        public var description: String
        /// What for; "at my request" when empty (164.508(c)(1)(iv)).
        public var purpose: String
        public var expiresOn: Day?
        public var expiryEvent: String
        /// Whether 42 CFR Part 2 protects the client's records.
        public var part2: Bool

        public init(
            discloser: String,
            recipient: String,
            scope: [Milestone] = [.attended],
            description: String = "",
            purpose: String = "",
            expiresOn: Day? = nil,
            expiryEvent: String = "",
            part2: Bool = false
        ) {
            self.discloser = discloser
            self.recipient = recipient
            self.scope = scope
            self.description = description
            self.purpose = purpose
            self.expiresOn = expiresOn
            self.expiryEvent = expiryEvent
            self.part2 = part2
        }

        /// From the records themselves.
        public init(
            _ authorization: Authorization,
            practice: Practice,
            partner: Partner,
            part2: Bool
        ) {
            self.init(
                discloser: practice.discloser,
                recipient: partner.recipient,
                scope: authorization.scope,
                description: authorization.description,
                purpose: authorization.purpose,
                expiresOn: authorization.expiresOn,
                expiryEvent: authorization.expiryEvent,
                part2: part2
            )
        }
    }

    public init(_ facts: Facts) {
        title = "May I tell them? Your written permission"
        let parts = [
            Self.people(facts), Self.content(facts), Self.purpose(facts), Self.end(facts),
            Self.rights(facts), facts.part2 ? Self.part2 : nil, Self.signature(facts),
        ]
        sections = parts.compactMap(\.self)
    }

    /// All of it, to print.
    public var text: String {
        var lines = [title, ""]
        for section in sections {
            lines.append(section.heading)
            lines += section.paragraphs.map(\.text)
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}

extension AuthorizationForm.Paragraph {
    /// As it prints in plain text.
    public var text: String {
        switch self {
        case .words(let words): words
        case .box(let ticked, let words): "[\(ticked ? "x" : " ")] \(words)"
        case .line(let label, let filled):
            filled.isBlank
                ? "\(label): \(String(repeating: "_", count: 40))" : "\(label): \(filled)"
        }
    }
}

extension Partner {
    /// Who they are, for a form or a disclosure to keep as they were then: name, role,
    /// organization, address.
    public var recipient: String {
        [name, role, organization, address].map { line in
            line.split(whereSeparator: \.isNewline).joined(separator: ", ")
        }
        .filter { !$0.isBlank }.joined(separator: ", ")
    }
}

extension Practice {
    /// Who tells, for a form: as the practice set it, else its name, clinician and city.
    public var discloser: String {
        let told = [settings.discloserName, settings.discloserAddress].filter { !$0.isBlank }
        if !settings.discloserName.isBlank { return told.joined(separator: ", ") }
        let signed = [clinician, credentials].filter { !$0.isBlank }.joined(separator: ", ")
        return ([name, signed] + (settings.discloserAddress.isBlank ? [city] : told))
            .filter { !$0.isBlank }.joined(separator: ", ")
    }
}
