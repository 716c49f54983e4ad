import Consent
import Domain

/// What was given that cost money, by year and partner, beside the reference.
///
/// It has no word about referrals.
struct GiftsPage: Page {
    static let template = "gifts"

    struct Gift: Sendable {
        var item: String
        var value: String
        var when: String
        var full: String
        var removal: PersonPage.Act
    }

    struct Year: Sendable {
        var name: String
        var href: String
        var total: String
        var isOver: Bool
        var gifts: [Gift]
    }

    struct Adding: Sendable {
        var action = Path.clients(.gifts).text
        var people = Path.people.text
        var who: String
        var item: String
        var value: String
        var on: String
        var latest: String
        var problem: String?
        /// What to think about; the next press saves.
        var warnings: [String]
        var save: String
    }

    struct Rule: Sendable {
        var action = Path.clients(.giftRule).text
        var limit: String
        var said: String
    }

    var title = "Gifts"
    var lead = "Small things, freely given. Written down, so that a year’s total stays in sight."
    /// What the figure beside a total means; nil where there is none.
    var reference: String?
    var adding: Adding
    var years: [Year]
    var isEmpty: Bool
    var rule: Rule
    var thanks = Path.clients(.thanks).text
}

/// What was typed of a gift.
struct GiftValues: Sendable {
    var who = ""
    var item = ""
    var value = ""
    var on: String

    init(on day: Day) { on = day.description }

    /// In cents, read from "24", "24.50" or "$24.50"; nil when it is none.
    var cents: Int? {
        let text = value.trimmed.filter { $0 != "$" && $0 != "," }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0].isEmpty ? "0" : parts[0]),
            (0...1_000_000).contains(whole), !text.isEmpty
        else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        let digits = parts[1]
        guard (0...2).contains(digits.count), let rest = digits.isEmpty ? 0 : Int(digits),
            rest >= 0
        else { return nil }
        return whole * 100 + (digits.count == 1 ? rest * 10 : rest)
    }
}

extension GiftsPage {
    init(
        _ given: [GiftYear],
        names: [PartnerID: String],
        limit: Int?,
        values: GiftValues,
        problem: String? = nil,
        warnings: [String] = [],
        on today: Day
    ) {
        adding = Adding(
            who: values.who,
            item: values.item,
            value: values.value,
            on: values.on,
            latest: today.description,
            problem: problem,
            warnings: warnings,
            save: warnings.isEmpty ? "Write it down" : "Write it down all the same"
        )
        years = given.map { Year($0, names: names, on: today) }
        isEmpty = given.isEmpty
        reference = given.isEmpty ? nil : GiftReference.meaning
        rule = Rule(limit: limit.map { "\($0 / 100)" } ?? "", said: GiftsPage.said(limit))
    }

    private static func said(_ limit: Int?) -> String {
        switch limit {
        case nil: "You have not said what your state or your board lets you give."
        case 0?: "You have said that nothing of value may be given, so none is written down."
        case let limit?:
            "You have said that a year’s gifts to one person may be worth \(dollars(limit))."
        }
    }

    static let samples: [GiftsPage] = {
        let today = Day(number: 20_780)
        let mei: PartnerID = UUIDSample.id(2)
        let gift = Domain.Gift(
            id: UUIDSample.id(1),
            partner: mei,
            on: today,
            item: "a book",
            cents: 60_000
        )
        var values = GiftValues(on: today)
        values.item = "tulips"
        return [
            GiftsPage(
                GiftYear.all([gift]),
                names: [mei: "Dr. Mei Chen"],
                limit: 10_000,
                values: values,
                problem: "Say who gets it.",
                warnings: ["More than the reference."],
                on: today
            ),
            GiftsPage([], names: [:], limit: nil, values: GiftValues(on: today), on: today),
        ]
    }()
}

extension GiftsPage.Year {
    init(_ year: GiftYear, names: [PartnerID: String], on today: Day) {
        self.init(
            name: names[year.partner] ?? "A partner",
            href: Path.partner(year.partner).text,
            total: year.inWords,
            isOver: year.reference.map { year.total > $0 } ?? true,
            gifts: year.gifts.map { gift in
                GiftsPage.Gift(
                    item: gift.item,
                    value: dollars(gift.cents),
                    when: gift.on.spoken(on: today),
                    full: gift.on.inFull,
                    removal: PersonPage.Act(
                        action: Path.clients(.giftRemoval(gift.id)).text,
                        back: Path.clients(.gifts).text,
                        label: "Take out"
                    )
                )
            }
        )
    }
}
