extension PersonPage.Entry: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "day": { $0.day },
        "dayFull": { $0.dayFull },
        "headline": { $0.headline },
        "about": { $0.about },
        "note": { $0.note },
        "isMeeting": { $0.isMeeting },
        "calendar": { $0.calendar },
        "waits": { $0.waits },
        "removal": { $0.removal },
        "touch": { $0.touch },
        "headlineOfColleague": { $0.headlineOfColleague },
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
extension PersonPage: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "title": { $0.title },
        "initials": { $0.initials },
        "isCore": { $0.isCore },
        "about": { $0.about },
        "circleLine": { $0.circleLine },
        "isQuiet": { $0.isQuiet },
        "isArchived": { $0.isArchived },
        "logHref": { $0.logHref },
        "editHref": { $0.editHref },
        "mergeHref": { $0.mergeHref },
        "writeHref": { $0.writeHref },
        "meetHref": { $0.meetHref },
        "researchHref": { $0.researchHref },
        "menu": { $0.menu },
        "circles": { $0.circles },
        "lookalikes": { $0.lookalikes },
        "standing": { $0.standing },
        "facts": { $0.facts },
        "met": { $0.met },
        "tags": { $0.tags },
        "promises": { $0.promises },
        "kept": { $0.kept },
        "promising": { $0.promising },
        "details": { $0.details },
        "remembering": { $0.remembering },
        "timeline": { $0.timeline },
        "offers": { $0.offers },
        "accepting": { $0.accepting },
        "research": { $0.research },
        "introduction": { $0.introduction },
        "ties": { $0.ties },
        "tying": { $0.tying },
    ]
}

extension PersonPage.Fact: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "label": { $0.label },
        "text": { $0.text },
        "href": { $0.href },
    ]
}

extension PersonPage.Link: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "href": { $0.href },
    ]
}

extension PersonPage.Word: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "when": { $0.when },
        "whenFull": { $0.whenFull },
        "isLate": { $0.isLate },
        "isDue": { $0.isDue },
        "acts": { $0.acts },
        "promise": { $0.promise },
    ]
}

extension PersonPage.Timeline: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "filters": { $0.filters },
        "entries": { $0.entries },
        "count": { $0.count },
        "older": { $0.older },
    ]
}

extension PersonPage.Standing: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "stage": { $0.stage },
        "reason": { $0.reason },
        "last": { $0.last },
        "lastFull": { $0.lastFull },
        "next": { $0.next },
        "nextWhen": { $0.nextWhen },
    ]
}

extension PersonPage.Tie: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "href": { $0.href },
        "removal": { $0.removal },
    ]
}

extension PersonPage.Adding: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "action": { $0.action },
        "back": { $0.back },
        "people": { $0.people },
        "due": { $0.due },
    ]
}
