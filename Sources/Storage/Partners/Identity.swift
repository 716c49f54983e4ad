import Domain
import Exchange

/// Something by which a partner is known again.
struct Identity: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case email = 1
        case phone, uid
        /// A name with an organization.
        case post
    }

    let kind: Kind
    /// Normalised, so that two ways of writing are one.
    let value: String

    /// In lower case; nil when it is no address.
    static func email(_ text: String) -> Identity? {
        let value = EmailText.key(text.trimmed)
        return value.utf8.contains(0x40) ? Identity(kind: .email, value: value) : nil
    }

    /// What equal numbers share; nil when it has too few digits.
    static func phone(_ text: String) -> Identity? {
        PhoneDigits(text).map { Identity(kind: .phone, value: $0.key) }
    }

    /// As the exporter wrote it; nil when empty.
    static func uid(_ text: String) -> Identity? {
        let value = text.trimmed
        return value.isEmpty ? nil : Identity(kind: .uid, value: value)
    }

    /// Letter for letter but for ASCII's case; nil without an organization.
    static func post(name: String, organization: String) -> Identity? {
        guard !organization.isEmpty else { return nil }
        let lower = "\(name)\n\(organization)".utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return Identity(kind: .post, value: String(decoding: lower, as: UTF8.self))
    }

    /// All of a partner's, each once.
    static func all(
        name: String,
        organization: String,
        emails: [String],
        phones: [String],
        uids: [String]
    ) -> [Identity] {
        let all =
            emails.compactMap { email($0) } + phones.compactMap { phone($0) }
            + uids.compactMap { uid($0) }
            + [post(name: name, organization: organization)].compactMap(\.self)
        if all.count < 2 { return all }
        var seen: Set<Identity> = []
        return all.filter { seen.insert($0).inserted }
    }

    /// By which it is found.
    var hash: UInt64 {
        var hash = TraceHash(kind.rawValue)
        hash.add(value)
        return hash.value
    }
}
