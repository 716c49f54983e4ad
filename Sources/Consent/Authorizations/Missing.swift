public import Domain

extension Authorization.Element {
    /// What is missing, in one sentence that says what to do.
    public var missing: String {
        switch self {
        case .description:
            "It doesn’t say what may be told. Describe it so that the client can picture it."
        case .scope: "Nothing is ticked that may be told. Tick at least one."
        case .purpose:
            "It doesn’t say what for. “At my request” is enough when the client asks for it."
        case .signature: "There is no day of signature. A form that isn’t signed permits nothing."
        case .signer: "It doesn’t say who signed: the client, or someone who acts for them."
        case .authority:
            "Someone else signed for the client, and it doesn’t say by what authority: a parent, a guardian, a power of attorney."
        case .expiry:
            "It doesn’t say when it ends. Give a day, or an event such as “when treatment ends”; “none” won’t do."
        case .copy: "The client has no copy yet. Give them one, and note it."
        }
    }
}

extension Authorization {
    /// Why it permits nothing on a day, in sentences; empty when it is valid.
    public func obstacles(on day: Day) -> [String] {
        switch status {
        case .declined: return ["The client declined."]
        case .revoked: return [revokedSentence(on: day)]
        case .expired: return ["It has expired."]
        case .granted: break
        }
        var obstacles = missing.map(\.missing)
        if let signedOn, signedOn > day {
            obstacles.append("It is signed for \(signedOn.said(day)), which hasn’t come yet.")
        }
        if let expiresOn, expiresOn < day {
            obstacles.append("It ended on \(expiresOn.said(day)).")
        }
        if let revokedOn, revokedOn <= day { obstacles.append(revokedSentence(on: day)) }
        return obstacles
    }

    private func revokedSentence(on day: Day) -> String {
        revokedOn.map { "The client revoked it on \($0.said(day))." } ?? "The client revoked it."
    }

    /// How it stands on a day, in a few words: "Valid through 3 August 2027".
    public func inWords(on day: Day) -> String {
        guard permission.isValid(on: day) else {
            switch status {
            case .declined: return "Declined"
            case .revoked: return "Revoked"
            case .expired: return "Expired"
            case .granted: break
            }
            if !missing.isEmpty { return "Not complete" }
            if revokedOn.hasCome(on: day) { return "Revoked" }
            if let expiresOn, expiresOn < day { return "Expired" }
            return "Not signed yet"
        }
        if let expiresOn { return "Valid through \(expiresOn.said(day))" }
        return "Valid until: \(expiryEvent.trimmed)"
    }
}
