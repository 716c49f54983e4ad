import Domain

/// Thanks, gifts, ties, and what is put off.
extension Ledger {
    /// A card by hand on 1 June and 1 December to whoever sent someone since the last one; Leila was
    /// forgotten.
    mutating func writeSeasonalThanks() {
        var since = Day.earliest
        for season in seasons() {
            for member in Cast.everyone where member.handle != "leila" {
                let id = partner(member.handle)
                let sent = records.inquiries.contains {
                    $0.source == .partner(id) && $0.receivedOn > since && $0.receivedOn <= season
                }
                guard sent else { continue }
                touch(member.handle, on: season, .note, .thankYou, say("thanks", Notes.thanks))
            }
            since = season
        }
    }

    private func seasons() -> [Day] {
        let first = ago(730)
        return (first.year...today.year).flatMap { year in
            [Day(year: year, month: 6, day: 1), Day(year: year, month: 12, day: 1)]
        }.compactMap { $0 }.filter { $0 > first && $0 <= today }
    }

    mutating func noteTheRest() {
        for (a, b) in Ledger.ties {
            records.ties.append(Tie(a: partner(a), b: partner(b)))
        }
        for (handle, at, item, cents) in Ledger.gifts {
            let day = workday(at)
            records.gifts.append(
                Gift(id: id(on: day), partner: partner(handle), on: day, item: item, cents: cents)
            )
        }
        records.reviews = [
            Review(on: today.adding(months: -14).adding(days: -12)),
            Review(on: today.adding(months: -2)),
        ]
        records.snoozes = [
            Snooze(partner: partner("toby"), rule: .checkIn, until: ago(40)),
            Snooze(partner: partner("abel"), rule: .thankYou, until: today.adding(days: 30)),
            Snooze(partner: partner("joy"), rule: .give, until: today.adding(days: 21)),
        ]
        promise(
            "samuel",
            "Read his draft on tapering",
            made: workday(8),
            due: today.adding(days: 12)
        )
        promise(
            "lucia",
            "Bring the box of fidget rings",
            made: workday(29),
            due: today.adding(days: 16)
        )
    }

    private static let ties: [(String, String)] = [
        ("mei", "noor"), ("mei", "rosa"), ("mei", "hana"), ("james", "lucia"), ("james", "gwen"),
        ("lucia", "priya"), ("grace", "bea"), ("grace", "samuel"), ("tamsin", "henrik"),
        ("omar", "ines"), ("omar", "peter"), ("abel", "dana"), ("toby", "kofi"),
        ("noor", "carla"), ("carla", "wren"), ("bea", "farah"), ("rosa", "joy"),
        ("leila", "anil"), ("ines", "anil"), ("gwen", "miles"), ("dana", "elena"),
    ]

    private static let gifts: [(String, Int, String, Int)] = [
        ("mei", 340, "A book on running and weather", 2_400),
        ("noor", 190, "Letterpress cards", 1_850),
        ("samuel", 260, "A jar for his honey, hand-thrown", 3_200),
        ("bea", 120, "A fountain pen's ink", 1_600),
        ("james", 410, "Debate clock for the club", 2_900),
    ]
}
