import Domain

/// "Annually: review your referral network and identify gaps to fill".
enum YearlyReview {
    static let rule = Rule.review

    /// When the next one is due; nil when it is off, put off, or there is nobody to look over.
    static func due(_ book: Book, _ season: Season) -> Due? {
        guard let interval = season.interval(of: rule),
            !book.reviewSnoozes.contains(where: { $0 > season.day }),
            let since = last(book, season) ?? firstAdded(book)
        else { return nil }
        return Due(day: interval.after(since))
    }

    private static func last(_ book: Book, _ season: Season) -> Day? {
        book.reviews.lazy.filter { $0 <= season.day }.max()
    }

    private static func firstAdded(_ book: Book) -> Day? {
        book.relationships.lazy.map(\.addedOn).min()
    }

    static func because(_ book: Book, _ season: Season) -> String {
        let pace = season.interval(of: rule)?.adverb ?? "yearly"
        let year = season.day.year
        if let last = last(book, season) {
            return "You last looked over your whole network on \(last.inWords(inYear: year)), and "
                + "a review is \(pace)."
        }
        let first = (firstAdded(book) ?? season.day).inWords(inYear: year)
        return "Your first partner has been here since \(first), and a review is \(pace)."
    }

    static let bring = "An hour of quiet, and the gaps you would like to fill."
}
