import Domain

extension Chrome.SignedIn {
    /// The places to go, `path` being where one is.
    ///
    /// Whoever works here sees the places that they may go to.
    init(at path: String, flash: Session.Flash?, role: Role = .owner) {
        let tabs = Place.tabs.map { $0.link(from: path) }
        let more = Place.more(for: role).map { $0.link(from: path) }
        let inTabs = Set(tabs.map(\.href))
        let links = Place.all.filter { $0.isFor(role) }.map { $0.link(from: path) }
        let rest = links.filter { !inTabs.contains($0.href) } + more
        self.init(
            links: links,
            moreLinks: more,
            isInMore: more.contains(where: \.isCurrent),
            tabsBefore: Array(tabs.prefix(2)),
            tabsAfter: Array(tabs.dropFirst(2)),
            tabsMore: rest,
            isInTabsMore: rest.contains(where: \.isCurrent),
            logHref: Path.newTouch.with([("back", path)]),
            endHref: Path.sessionEnd.text,
            lockHref: Path.clients(.lock).text,
            here: path,
            flash: flash.map { flash in
                Chrome.FlashNote(
                    text: flash.text,
                    undo: flash.batch.map {
                        Chrome.Undo(action: Path.undo($0).text, back: path)
                    }
                )
            }
        )
    }
}
