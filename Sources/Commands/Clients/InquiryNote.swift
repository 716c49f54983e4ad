internal import Consent
internal import Domain
internal import Exchange
internal import Storage
internal import Vault

/// An inquiry as the command line shows it.
enum InquiryNote {
    /// A sentence on what was done, or as JSON the inquiry and the sentence.
    static func report(
        _ sentence: String,
        _ id: InquiryID,
        in desk: (store: Store, keyring: Keyring),
        on day: Day,
        asJSON: Bool
    ) throws {
        let console = Console.current
        guard asJSON else { return console.print(sentence.printable) }
        let found = try desk.store.inquiry(id, on: day, keyring: desk.keyring)
        console.printJSON { writer in
            if let found { writer.fields(of: found.listed) }
            writer.field("done", sentence)
        }
    }

    static func damage(_ opened: [String]) -> String {
        "Some of it doesn't open (\(opened.joined(separator: ", "))); a backup may help."
    }
}

extension JSONWriter {
    /// The inquiry's record, and what follows from it.
    mutating func fields(of listed: ListedInquiry) {
        key("inquiry")
        value(Archive.Record.inquiry(listed.inquiry))
        field("state", listed.state.rawValue)
        field("next", listed.next.text)
        if let episode = listed.episode {
            key("episode")
            value(Archive.Record.episode(episode))
        }
        if !listed.opened.damaged.isEmpty { field("damaged", listed.opened.damaged) }
    }
}
