internal import Domain
internal import Insight

/// The figures as a person reads them.
struct ReportNote {
    let report: Report

    func print(on console: Console) {
        let page = Page(console)
        let year = report.asOf.year
        page.bold(
            "From \(report.period.from.inWords(inYear: year)) to"
                + " \(report.period.to.inWords(inYear: year))"
        )
        guard report.practice.inquiries > 0 else {
            page.say("No inquiry was written down in these days.")
            return
        }
        summary(page)
        page.blank()
        sources(page)
        comparison(page)
    }

    private func summary(_ page: Page) {
        let all = report.practice
        page.say(
            "\(Spoken.count(all.inquiries, "inquiry", "inquiries").sentenceCased):"
                + " \(all.attended) of \(all.decided) came to a first session"
                + (all.pending > 0 ? ", \(all.pending) not decided yet." : ".")
        )
        if let share = report.referredShare {
            page.say(
                "Of those who came, \(report.referredAttended) of \(all.attended)"
                    + " (\(percent(share))) came by a partner or by word of mouth."
            )
        }
        let strong = Spoken.count(report.strong, "partner is", "partners are").sentenceCased
        page.say("\(strong) strong; three to five can sustain a full caseload.")
        if all.treatment.ongoing > 0 {
            page.say("\(all.treatment.ongoing) of \(all.treatment.n) are still in treatment.")
        }
    }

    private func sources(_ page: Page) {
        var table = Table(["Source", "Asked", "Came", "Still in treatment", "Minutes"])
        for source in report.sources {
            let figures = source.figures
            table.add(
                source.name,
                "\(figures.inquiries)",
                came(figures.conversion),
                figures.treatment.n > 0
                    ? "\(figures.treatment.ongoing) of \(figures.treatment.n)" : "",
                figures.minutes.map { "\($0.total)" } ?? ""
            )
        }
        page.table(table)
    }

    private func comparison(_ page: Page) {
        page.blank()
        page.say("By a partner or by word of mouth: \(shown(report.referred)).")
        page.say("Otherwise: \(shown(report.cold)).")
        if report.referred.showRestsOnFew || report.cold.showRestsOnFew {
            page.say("One of these rests on fewer than ten, so it is an anecdote.")
        }
    }

    private func shown(_ side: Comparison) -> String {
        let asked = side.attended + side.noShow
        return "\(side.attended) of \(asked) came to the session they had booked"
    }

    /// "3 of 4 (30 to 95 %)".
    private func came(_ conversion: Conversion) -> String {
        let count = "\(conversion.attended) of \(conversion.decided)"
        guard let low = conversion.low, let high = conversion.high else { return count }
        return "\(count) (\(Int(low * 100)) to \(percent(high)))"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
