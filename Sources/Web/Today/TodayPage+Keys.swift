extension TodayPage: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "title": { $0.title },
        "lead": { $0.lead },
        "line": { $0.line },
        "notices": { $0.notices },
        "invitation": { $0.invitation },
        "rest": { $0.rest },
        "sections": { $0.sections },
        "beyond": { $0.beyond },
        "done": { $0.done },
        "budgets": { $0.budgets },
        "whose": { $0.whose },
        "hasAside": { $0.hasAside },
        "later": { $0.later },
        "core": { $0.core },
    ]
}

extension TodayPage.Section: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "heading": { $0.heading },
        "nudges": { $0.nudges },
    ]
}

extension TodayPage.Done: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "undo": { $0.undo },
    ]
}

extension TodayPage.Later: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "when": { $0.when },
        "full": { $0.full },
        "title": { $0.title },
        "href": { $0.href },
    ]
}

extension TodayPage.Core: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "sentence": { $0.sentence },
        "people": { $0.people },
    ]
}

extension TodayPage.Core.One: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "initials": { $0.initials },
        "name": { $0.name },
        "href": { $0.href },
        "isStale": { $0.isStale },
    ]
}

extension TodayPage.Budget: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "label": { $0.label },
        "href": { $0.href },
        "isCurrent": { $0.isCurrent },
    ]
}

extension LineForm: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "action": { $0.action },
        "back": { $0.back },
        "text": { $0.text },
        "hearing": { $0.hearing },
    ]
}
