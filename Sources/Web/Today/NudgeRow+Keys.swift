extension NudgeRow: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "who": { $0.who },
        "title": { $0.title },
        "titleHref": { $0.titleHref },
        "because": { $0.because },
        "bring": { $0.bring },
        "also": { $0.also },
        "when": { $0.when },
        "minutes": { $0.minutes },
        "didHref": { $0.didHref },
        "settle": { $0.settle },
        "confirmation": { $0.confirmation },
        "notNow": { $0.notNow },
    ]
}

extension NudgeRow.Who: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "initials": { $0.initials },
        "isCore": { $0.isCore },
        "href": { $0.href },
    ]
}

extension NudgeRow.When: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "full": { $0.full },
        "isLate": { $0.isLate },
        "isDue": { $0.isDue },
    ]
}

extension NudgeRow.NotNow: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "action": { $0.action },
        "back": { $0.back },
        "partner": { $0.partner },
        "rule": { $0.rule },
        "week": { $0.week },
        "month": { $0.month },
        "tomorrow": { $0.tomorrow },
    ]
}
