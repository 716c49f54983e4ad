internal import Exchange
internal import Domain
internal import Storage

/// A word on what was changed.
enum Change {
    /// Prints the sentence, or as JSON the partner and the sentence.
    static func report(_ sentence: String, of partner: PartnerID?, asJSON: Bool) {
        let console = Console.current
        if asJSON {
            console.printJSON { writer in
                writer.field("partner", partner?.text)
                writer.field("done", sentence)
            }
        } else {
            console.print(sentence.printable)
        }
    }
}
