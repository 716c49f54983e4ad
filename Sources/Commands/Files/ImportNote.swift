internal import Exchange

/// What an import did, as a person reads it.
struct ImportNote {
    let report: ImportReport
    let isPreview: Bool

    func print(on console: Console) {
        let page = Page(console)
        page.bold(isPreview ? "What this \(what) would bring" : "What this \(what) brought")
        line(report.create, "is new", "are new", page)
        line(report.update, "adds to someone known", "add to people known", page)
        line(
            report.maybe,
            "may be someone known; it is kept apart, marked for you to look at",
            "may be people known; they are kept apart, marked for you to look at",
            page
        )
        line(report.skip, "is left out or here already", "are left out or here already", page)
        if report.rows == 0 { page.say("It has no records.", indent: 2) }
        problems(page)
        close(page)
    }

    private var what: String {
        switch report.format {
        case .vcard21, .vcard30, .vcard40: "address book (\(report.format.rawValue))"
        case .google: "address book from Google"
        case .outlook: "address book from Outlook"
        case .outlookWeb: "address book from Outlook.com"
        case .linkedin: "list of LinkedIn connections"
        case .thunderbird: "address book from Thunderbird"
        case .csv: "sheet"
        case .xlsx: "workbook"
        case .ics: "calendar"
        case .archive: "archive"
        }
    }

    private func line(_ count: Int, _ one: String, _ many: String, _ page: Page) {
        guard count > 0 else { return }
        page.say("\(count) \(count == 1 ? one : many).", indent: 2)
    }

    private func problems(_ page: Page) {
        guard !report.problems.isEmpty else { return }
        page.blank()
        page.soft("Worth a look")
        for problem in report.problems.prefix(20) {
            let place = problem.line > 0 ? "Line \(problem.line): " : ""
            page.say(place + problem.why, indent: 2)
        }
        let more = report.problems.count - 20
        if more > 0 { page.soft("  and \(more) more, with --json") }
    }

    private func close(_ page: Page) {
        page.blank()
        if isPreview {
            page.say("Nothing was written. Without --dry-run it is.")
        } else if let batch = report.batch {
            page.say(
                "See whom to reach out to with `rapport today`. To take all of this back:"
                    + " `rapport import --undo \(batch)`."
            )
        } else {
            page.say("Nothing was written, since all of it is here already.")
        }
    }
}
