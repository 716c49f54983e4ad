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
extension PartnersPage: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "title": { $0.title },
        "lead": { $0.lead },
        "new": { $0.new },
        "words": { $0.words },
        "kinds": { $0.kinds },
        "circles": { $0.circles },
        "stages": { $0.stages },
        "states": { $0.states },
        "sorts": { $0.sorts },
        "tags": { $0.tags },
        "isFiltered": { $0.isFiltered },
        "isNarrowed": { $0.isNarrowed },
        "clear": { $0.clear },
        "guesses": { $0.guesses },
        "list": { $0.list },
        "nobody": { $0.nobody },
        "notes": { $0.notes },
        "previous": { $0.previous },
        "next": { $0.next },
        "position": { $0.position },
    ]
}

extension PartnersPage.List: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "rows": { $0.rows },
        "many": { $0.many },
    ]
}

extension PartnersPage.Note: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "href": { $0.href },
        "when": { $0.when },
        "pieces": { $0.pieces },
    ]
}

extension PartnersPage.Note.Piece: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "isMatch": { $0.isMatch },
    ]
}
