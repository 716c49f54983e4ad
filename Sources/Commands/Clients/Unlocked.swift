internal import ArgumentParser
internal import Consent
internal import Domain
internal import Storage
internal import Vault

/// The practice with its keys, for what is about clients.
struct Unlocked: ParsableArguments {
    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func open() throws -> (store: Store, keyring: Keyring) {
        let store = try place.open()
        let password = try secret.forSealed("What is about clients is")
        do {
            let keyring = try store.unlock(password: password)
            try store.audit(.signIn, by: .owner, session: "command")
            // What a website’s form sent meanwhile is an inquiry from now on.
            try store.takeIn(by: .owner, keyring: keyring)
            return (store, keyring)
        } catch let error as StoreError {
            if case .wrongSecret = error {
                try store.audit(.signInFailed(), by: .owner, session: "command")
            }
            throw error
        }
    }
}

/// Which client: what they are called, or the inquiry's id.
struct Client: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "What the client is called, or the inquiry's id or its beginning.",
            valueName: "client"
        )
    )
    var client: String

    /// The one who is meant; of several with the same label the one that is open.
    func find(in store: Store, on day: Day, _ keyring: Keyring) throws -> ListedInquiry {
        let all = try store.inquiries(InquiryQuery(on: day), keyring: keyring)
        let wanted = client.trimmed.lowercased()
        let named = all.filter { $0.inquiry.client.trimmed.lowercased() == wanted }
        let open = named.filter { $0.state != .closed }
        let candidates = open.isEmpty ? named : open
        if candidates.count == 1 { return candidates[0] }
        guard candidates.isEmpty else { throw Self.ambiguous(candidates, on: day) }
        let byID = all.filter {
            wanted.utf8.count >= 4 && $0.id.text.lowercased().hasPrefix(wanted)
        }
        if byID.count == 1 { return byID[0] }
        guard byID.isEmpty else { throw Self.ambiguous(byID, on: day) }
        throw Complaint.refused(
            "No inquiry is called that. `rapport inquiry list` shows them all; add one with"
                + " `rapport inquiry add`."
        )
    }

    private static func ambiguous(_ candidates: [ListedInquiry], on day: Day) -> Complaint {
        let lines = candidates.prefix(20).map {
            "\n  asked on \($0.inquiry.receivedOn.inWords(inYear: day.year))  (\($0.id))"
        }
        return .refused(
            "That may be any of these, so nothing was done. Give the id:" + lines.joined()
        )
    }
}
