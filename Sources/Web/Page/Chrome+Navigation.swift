extension Chrome.SignedIn {
    /// The places to go, `path` being where one is.
    init(at path: String, flash: Session.Flash?) {
        let once = Secret.short()
        func link(_ label: String, _ target: Path) -> Chrome.Link {
            let href = target.text
            let isCurrent = href == "/" ? path == "/" : path == href || path.hasPrefix(href + "/")
            return Chrome.Link(label: label, href: href, isCurrent: isCurrent)
        }
        let today = link("Today", .today)
        let partners = link("Partners", .partners)
        let circles = link("Circles", .circles)
        self.init(
            links: [today, partners, circles, link("Import", .imports)],
            moreLinks: [
                link("Import", .imports), link("Settings", .settings),
                link("Keyboard", .keyboard),
            ],
            tabsBefore: [today, partners],
            tabsAfter: [circles],
            logHref: Path.newTouch.with([("back", path)]),
            endHref: Path.sessionEnd.text,
            once: once,
            flash: flash.map { flash in
                Chrome.FlashNote(
                    text: flash.text,
                    undo: flash.batch.map {
                        Chrome.Undo(action: Path.undo($0).text, once: Secret.short(), back: path)
                    }
                )
            }
        )
    }
}
