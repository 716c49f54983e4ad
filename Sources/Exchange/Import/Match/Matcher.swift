/// What a new record is to those that are known.
public enum Verdict: Hashable, Sendable {
    /// Nobody has its addresses.
    case new
    /// One who is known.
    case same(Known)
    /// An address of someone with another name.
    case maybe(Known, why: String)
    /// The very same record came before.
    case repeated
}

/// Decides whether two records are one person.
///
/// They are when their UIDs are equal, or an e-mail or phone is equal and the names agree; never on
/// a name alone.
public enum Matcher {
    public static func verdict(
        on candidate: Candidate,
        fingerprint: Fingerprint,
        in directory: inout some Directory
    ) throws -> Verdict {
        if try directory.holds(fingerprint) { return .repeated }
        if let uid = candidate.uid, let known = try directory.partner(uid: uid) {
            return .same(known)
        }
        // Most records meet nobody, and then the name is not looked at.
        lazy var name = ComparableName(candidate.name)
        var doubt: Verdict?
        for email in candidate.emails {
            for known in try directory.partners(email: EmailText.key(email)) {
                if ComparableName.agree(name, ComparableName(known.name)) { return .same(known) }
                doubt =
                    doubt
                    ?? .maybe(known, why: "\(known.name) has the same e-mail address, \(email).")
            }
        }
        for phone in candidate.phones {
            guard let digits = PhoneDigits(phone) else { continue }
            for known in try directory.partners(phone: digits.key)
            where known.phones.contains(where: {
                PhoneDigits($0).map { PhoneDigits.same($0, digits) } ?? false
            }) {
                if ComparableName.agree(name, ComparableName(known.name)) { return .same(known) }
                doubt =
                    doubt
                    ?? .maybe(known, why: "\(known.name) has the same phone number, \(phone).")
            }
        }
        if let doubt { return doubt }
        guard !candidate.organization.isEmpty,
            let known = try directory.partners(
                name: candidate.name,
                organization: candidate.organization
            ).first
        else { return .new }
        return .maybe(known, why: "There is a \(known.name) at the same organization already.")
    }
}
