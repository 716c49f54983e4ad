import Domain
import Exchange

/// Something by which a partner is known again.
struct Identity: Hashable, Sendable {
    enum Kind: Int, Sendable {
        case email = 1
        case phone, uid
    }

    let kind: Kind
    /// Normalised, so that two ways of writing are one.
    let value: String

    /// In lower case; nil when it is no address.
    static func email(_ text: String) -> Identity? {
        let value = EmailText.key(text.trimmed)
        return value.contains("@") ? Identity(kind: .email, value: value) : nil
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

    /// All of a partner's, each once.
    static func all(emails: [String], phones: [String], uids: [String]) -> [Identity] {
        let all =
            emails.compactMap { email($0) } + phones.compactMap { phone($0) }
            + uids.compactMap { uid($0) }
        if all.count < 2 { return all }
        if all.count == 2 { return all[0] == all[1] ? [all[0]] : all }
        var seen: Set<Identity> = []
        return all.filter { seen.insert($0).inserted }
    }
}
