extension CirclesPage.Dot: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "href": { $0.href },
        "words": { $0.words },
        "initials": { $0.initials },
        "x": { $0.x },
        "y": { $0.y },
        "radius": { $0.radius },
        "fill": { $0.fill },
        "isDue": { $0.isDue },
        "isFull": { $0.isFull },
        "number": { $0.number },
    ]
}

extension CirclesPage.Row: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "href": { $0.href },
        "circle": { $0.circle },
        "stage": { $0.stage },
        "last": { $0.last },
        "due": { $0.due },
    ]
}

extension CirclesPage.Line: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "path": { $0.path },
        "ends": { $0.ends },
    ]
}
