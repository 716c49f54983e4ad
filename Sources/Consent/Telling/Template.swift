public import Domain

/// A message with fields in double braces, "Dear {{partner.name}}", which are filled in at the end.
public struct Template: Hashable, Sendable {
    public let text: String
    /// The names of its fields, as they were written, each once.
    public let fields: [String]

    public init(_ text: String) {
        self.text = text
        var names: [String] = []
        for case .field(let name) in Template.pieces(of: text) where !names.contains(name) {
            names.append(name)
        }
        fields = names
    }

    /// What a template can hold.
    public enum Field: String, CaseIterable, Sendable {
        case partnerName = "partner.name"
        case partnerGiven = "partner.given"
        case practiceName = "practice.name"
        case clinician = "practice.clinician"
        case today
        case clientLabel = "client.label"
        case scheduledOn = "scheduled.on"
        case attendedOn = "attended.on"
        case endedOn = "ended.on"
        case ending = "ended.how"
        case sessions = "ended.sessions"

        /// What the scope must hold, any of them, for the field to be filled in; nil when it says
        /// nothing of a client.
        public var needs: Set<Milestone>? {
            switch self {
            case .partnerName, .partnerGiven, .practiceName, .clinician, .today: nil
            case .clientLabel: Set(Milestone.allCases)
            case .scheduledOn: [.scheduled]
            case .attendedOn: [.attended]
            case .endedOn, .ending, .sessions: [.ended]
            }
        }

        /// What it tells, as an accounting lists it: "initials".
        public var inWords: String {
            switch self {
            case .partnerName, .partnerGiven: "the partner’s name"
            case .practiceName, .clinician: "the practice’s name"
            case .today: "the day of the message"
            case .clientLabel: "what the client is called"
            case .scheduledOn: "the day of booking"
            case .attendedOn: "the day of the first session"
            case .endedOn: "the day of the last session"
            case .ending: "how it ended"
            case .sessions: "how many sessions"
            }
        }
    }

    /// Why a template can't be used.
    public enum Refusal: Error, Hashable, Sendable {
        case unknown(String)
        /// These say more than the permission covers.
        case outsideScope([String])
        /// A thank-you says nothing of a client.
        case clientInThankYou([String])

        /// What the user reads.
        public var message: String {
            func braced(_ names: [String]) -> String {
                names.map { "{{\($0)}}" }.joined(separator: ", ")
            }
            return switch self {
            case .unknown(let name):
                "There is no field called \(braced([name])). Write the words themselves instead."
            case .outsideScope(let names):
                "\(braced(names)) says more than the permission covers. Take it out."
            case .clientInThankYou(let names):
                "\(braced(names)) is about a client, and a thank-you says nothing of clients. Take "
                    + "it out, and it can be saved."
            }
        }
    }

    /// Looks that every field is known and within a scope.
    ///
    /// - Throws: `Refusal`, which names what is outside.
    public func check(within scope: [Milestone]) throws(Refusal) {
        var outside: [String] = []
        for name in fields {
            guard let field = Field(rawValue: name) else {
                // What looks like a client's is named as such, so that a slip of the pen isn't let by.
                if Template.isAboutClient(name) {
                    outside.append(name)
                    continue
                }
                throw .unknown(name)
            }
            if let needs = field.needs, needs.isDisjoint(with: scope) { outside.append(name) }
        }
        if !outside.isEmpty { throw .outsideScope(outside) }
    }

    /// Looks that a thank-you says nothing of any client.
    ///
    /// - Throws: `Refusal`, which names the field.
    public func checkAsThankYou() throws(Refusal) {
        let clients = fields.filter { name in
            Field(rawValue: name).map { $0.needs != nil } ?? Template.isAboutClient(name)
        }
        if !clients.isEmpty { throw .clientInThankYou(clients) }
        for name in fields where Field(rawValue: name) == nil { throw .unknown(name) }
    }

    private static func isAboutClient(_ name: String) -> Bool {
        ["client", "patient", "inquiry", "scheduled", "attended", "ended", "episode", "session"]
            .contains { name.lowercased().hasPrefix($0) }
    }

    enum Piece: Hashable {
        case words(String)
        case field(String)
    }

    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"),
            let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            if open.lowerBound > rest.startIndex {
                pieces.append(.words(String(rest[..<open.lowerBound])))
            }
            pieces.append(.field(rest[open.upperBound..<close.lowerBound].trimmed))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }

    /// The text with its fields filled in; what isn't known is left out.
    func filled(_ values: (Field) -> String) -> String {
        Template.pieces(of: text).map { piece in
            switch piece {
            case .words(let words): words
            case .field(let name): Field(rawValue: name).map(values) ?? ""
            }
        }.joined()
    }
}
