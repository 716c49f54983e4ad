import Mustache

extension Sheet: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "page": page
        case "chrome": chrome
        default: nil
        }
    }
}

extension Chrome: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "title": { $0.title },
        "style": { $0.style },
        "script": { $0.script },
        "signedIn": { $0.signedIn },
    ]
}

extension Chrome.SignedIn: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "links": { $0.links },
        "moreLinks": { $0.moreLinks },
        "isInMore": { $0.isInMore },
        "tabsBefore": { $0.tabsBefore },
        "tabsAfter": { $0.tabsAfter },
        "tabsMore": { $0.tabsMore },
        "isInTabsMore": { $0.isInTabsMore },
        "logHref": { $0.logHref },
        "endHref": { $0.endHref },
        "lockHref": { $0.lockHref },
        "here": { $0.here },
        "flash": { $0.flash },
    ]
}

extension Chrome.Link: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "label": { $0.label },
        "href": { $0.href },
        "isCurrent": { $0.isCurrent },
        "count": { $0.count },
        "key": { $0.key },
    ]
}
