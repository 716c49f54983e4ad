/// The seed's six points for a first letter, ticked by what is true of this one.
///
/// Source: the article's "Initial Outreach Checklist". A letter of which no word is written has
/// nothing ticked but, perhaps, the research.
public struct Checklist: Hashable, Sendable {
    /// One point.
    public struct Item: Hashable, Sendable {
        /// What to do, in a few words.
        public let text: String
        /// Whether it is done.
        public let isTrue: Bool
        /// The check that decides it.
        public let check: CheckID
    }

    /// Six, in the article's order.
    public let items: [Item]

    /// - Parameters:
    ///   - review: What the second reader says of the letter.
    ///   - isResearched: Whether anything is noted of the recipient's work. A letter that names
    ///     something particular of theirs shows by itself that its writer has looked.
    public init(_ review: Review, isResearched: Bool = false) {
        let passed = Set(review.checks.filter { $0.level == .pass }.map(\.id))
        func keeps(_ check: CheckID) -> Bool { review.words > 0 && passed.contains(check) }
        items = [
            Item(
                text: "Look into them and their practice first",
                isTrue: isResearched || keeps(.specific),
                check: .specific
            ),
            Item(
                text: "Name something of their work that interests you",
                isTrue: keeps(.specific),
                check: .specific
            ),
            Item(
                text: "Stay under \(Length.limit) words",
                isTrue: keeps(.length),
                check: .length
            ),
            Item(
                text: "Say what both sides have from it, not only what you need",
                isTrue: keeps(.mutual) && keeps(.notAsking),
                check: .mutual
            ),
            Item(
                text: "Propose one next step, such as a coffee or a call",
                isTrue: keeps(.nextStep),
                check: .nextStep
            ),
            Item(
                text: "Make yes easy: leave the time to them",
                isTrue: keeps(.flexible),
                check: .flexible
            ),
        ]
    }

    /// How many of the six are done.
    public var doneCount: Int { items.filter(\.isTrue).count }
}
