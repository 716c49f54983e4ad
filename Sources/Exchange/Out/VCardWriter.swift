public import Domain

/// Writes partners as vCards, 4.0 (RFC 6350) or 3.0 (RFC 2426).
public struct VCardWriter: Sendable {
    public enum Version: String, CaseIterable, Sendable {
        case four = "4.0"
        case three = "3.0"
    }

    private let version: Version
    private var lines = ContentWriter()

    public init(_ version: Version = .four) {
        self.version = version
    }

    /// What is written so far.
    public var bytes: [UInt8] { lines.bytes }

    /// Forgets what was written, once it has been sent on.
    public mutating func removeAll() { lines.removeAll() }

    /// A partner with what was noted to remember of them: their birthday goes along.
    public mutating func write(_ partner: Partner, details: [Detail] = []) {
        lines.line("BEGIN", "VCARD")
        lines.line("VERSION", version.rawValue)
        lines.line("UID", "urn:uuid:\(partner.id.text)")
        lines.line("FN", ContentWriter.escaped(partner.name))
        let (family, given) = (partner.family, partner.given)
        lines.line(
            "N",
            [family, given, "", "", ""].map(ContentWriter.escaped).joined(separator: ";")
        )
        lines.text("ORG", partner.organization)
        lines.text("TITLE", partner.role)
        for email in partner.emails {
            lines.text(version == .three ? "EMAIL;TYPE=INTERNET" : "EMAIL", email)
        }
        for phone in partner.phones { lines.text("TEL;TYPE=voice", phone) }
        if !partner.address.isEmpty {
            lines.line("ADR;TYPE=work", ";;\(ContentWriter.escaped(partner.address));;;;")
        }
        lines.line("URL", website: partner.website)
        if let birthday = details.lazy.compactMap(Birthday.init).first {
            lines.line(birthday.name(version), birthday.value(version))
        }
        if !partner.tags.isEmpty {
            let tags = partner.tags.map(ContentWriter.escaped)
            lines.line("CATEGORIES", tags.joined(separator: ","))
        }
        lines.text("X-NPI", partner.npi)
        lines.text("NOTE", partner.research)
        if partner.kind != .other { lines.line("X-RAPPORT-KIND", partner.kind.rawValue) }
        lines.line("X-RAPPORT-CIRCLE", partner.circle.rawValue)
        lines.line("END", "VCARD")
    }
}

extension ContentWriter {
    fileprivate mutating func line(_ name: String, website: String) {
        // An address of the web has its own escapes.
        let bare = website.filter { !$0.isWhitespace }
        if !bare.isEmpty { line(name, bare) }
    }
}

/// A day of every year that is a birthday, with its year where the text says it.
private struct Birthday {
    let month: Int
    let day: Int
    let year: Int?

    init?(_ detail: Detail) {
        guard case .yearly(let month, let day) = detail.on,
            detail.text.lowercased().hasPrefix("birthday")
        else { return nil }
        (self.month, self.day) = (month, day)
        let digits = detail.text.split { !$0.isNumber }.first { $0.utf8.count == 4 }
        year = digits.flatMap { Int($0) }
    }

    func name(_ version: VCardWriter.Version) -> String {
        year == nil && version == .three ? "BDAY;X-APPLE-OMIT-YEAR=1604" : "BDAY"
    }

    func value(_ version: VCardWriter.Version) -> String {
        let (month, day) = (two(self.month), two(self.day))
        switch version {
        case .four: return "\(year.map(String.init) ?? "--")\(month)\(day)"
        case .three: return "\(year ?? 1604)-\(month)-\(day)"
        }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
