/// Short enough to be read.
struct Length: Check {
    /// The seed says to keep the initial message under so many words.
    static let limit = 150

    let rule = "The letter has fewer than 150 words, greeting, signature and subject line included."
    let gravity = Review.Level.advise
    let praise = "Short enough to be read between two appointments."
    let advice = "It has 150 words or more; cut it until someone busy can read it in a minute."
    let triggers: [Example] = [
        Example(stringLiteral: String(repeating: "One more word. ", count: 50))
    ]
    let keepers: [Example] = [
        "Dear Dr. Chen,\n\nCoffee?\n\nRuth",
        Example(stringLiteral: String(repeating: "One more \u{2014} word. ", count: 49)),
    ]

    func read(_ reading: Reading) -> Finding {
        guard reading.words >= Length.limit else { return .passes() }
        return .breaks(reading.overlong.map { [$0] } ?? [])
    }
}
