import Domain

/// Something by which a partner is known again.
struct Identity: Hashable, Sendable {
    enum Kind: Int, Sendable {
        case email = 1
        case phone, uid
    }

    let kind: Kind
    /// Normalised, so that two ways of writing are one.
    let value: String

    /// Trimmed and in lower case; nil when it is no address.
    static func email(_ text: String) -> Identity? {
        let value = text.trimmed.lowercased()
        return value.contains("@") ? Identity(kind: .email, value: value) : nil
    }

    /// Its digits, without an extension and the leading 1 of North America; nil under seven digits.
    static func phone(_ text: String) -> Identity? {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits.append(byte)
            } else if digits.count >= 7,
                byte == UInt8(ascii: "x") || byte == UInt8(ascii: "e")
                    || byte == UInt8(ascii: "X") || byte == UInt8(ascii: ";")
            {
                break
            }
        }
        if digits.count == 11, digits[0] == UInt8(ascii: "1") { digits.removeFirst() }
        guard digits.count >= 7 else { return nil }
        return Identity(kind: .phone, value: String(decoding: digits, as: UTF8.self))
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
        var seen: Set<Identity> = []
        return all.filter { seen.insert($0).inserted }
    }
}
