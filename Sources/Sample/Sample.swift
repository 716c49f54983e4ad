public import Domain

/// Invented practices, the same on every machine.
///
/// Everyone in them is made up: addresses end in
/// `.example`, and telephone numbers are of the range 555-0100 to 555-0199, kept for fiction.
public enum Sample {
    /// A Monday for whoever needs a day: 23 November 2026.
    public static let monday = Day(number: 20_780)

    /// A solo practice in its third year, as it stands on a day: 40 partners, two years of touches,
    /// 120 inquiries, every stage, and every rule but `begin` (see `beginnings`) and `review`.
    public static func practice(on day: Day = monday) -> Records {
        var ledger = Ledger(today: day, seed: 2024)
        ledger.records.practice = Office.harborLane
        ledger.enrol(Cast.everyone)
        ledger.tellStories()
        ledger.keepRhythms()
        ledger.receiveReferrals()
        ledger.receiveOtherInquiries()
        ledger.writeSeasonalThanks()
        ledger.noteTheRest()
        return ledger.sorted()
    }

    /// A practice in its third week: nine partners from an address book, two of them met.
    public static func beginnings(on day: Day = monday) -> Records {
        var ledger = Ledger(today: day, seed: 7)
        ledger.records.practice = Office.harborLane
        ledger.enrolBeginnings(Cast.everyone.suffix(9))
        return ledger.sorted()
    }
}
