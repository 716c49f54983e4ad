import Domain

/// Something I said I would do: "if you say you will do something, do it".
enum Promised: Ruling {
    static let rule = Rule.promise

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        var earliest: Due?
        for place in partner.promises.indices where partner.promises[place].isOpen(on: season.day) {
            earliest = .earliest(earliest, Due(day: partner.promises[place].dueOn, fact: place))
        }
        return earliest
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let promise = facts.partner.promises[due.fact]
        let what = promise.text.isBlank ? "made a promise" : "promised \(promise.text.quoted)"
        guard let madeOn = promise.madeOn else {
            return "You \(what), for \(facts.date(promise.dueOn))."
        }
        return "You \(what) \(facts.when(madeOn)), for \(facts.date(promise.dueOn))."
    }

    static func bring(_ facts: Facts) -> String {
        "What you promised, or a word on when it will come."
    }
}
