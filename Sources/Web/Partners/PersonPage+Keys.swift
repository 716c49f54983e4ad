extension PersonPage.Entry: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "day": { $0.day },
        "dayFull": { $0.dayFull },
        "headline": { $0.headline },
        "about": { $0.about },
        "note": { $0.note },
        "isMeeting": { $0.isMeeting },
        "waits": { $0.waits },
        "removal": { $0.removal },
    ]
}

extension PersonPage.Act: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "action": { $0.action },
        "back": { $0.back },
        "label": { $0.label },
        "name": { $0.name },
        "value": { $0.value },
    ]
}
