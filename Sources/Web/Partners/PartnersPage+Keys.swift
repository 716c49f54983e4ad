extension PartnersPage.Row: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "id": { $0.id },
        "initials": { $0.initials },
        "isCore": { $0.isCore },
        "name": { $0.name },
        "href": { $0.href },
        "about": { $0.about },
        "circle": { $0.circle },
        "kind": { $0.kind },
        "isKindGuessed": { $0.isKindGuessed },
        "isQuiet": { $0.isQuiet },
        "isArchived": { $0.isArchived },
        "stage": { $0.stage },
        "isDrifting": { $0.isDrifting },
        "last": { $0.last },
        "lastFull": { $0.lastFull },
    ]
}
