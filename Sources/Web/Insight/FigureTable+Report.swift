import Domain
import Insight

extension FigureTable {
    /// How many sources stand on the page; the CSV has all of them.
    static let sourceLimit = 20

    /// All tables of a report, those without rows left out.
    static func all(_ report: Report, _ scope: RowScope) -> [FigureTable] {
        [
            sources(report, scope), quarters(report, scope), kinds(report, scope),
            sides(report, scope),
        ]
        .filter { !$0.rows.isEmpty }
    }

    private static let figureHead = [
        "Asked", "Came", "Could as well be", "Open", "Still in treatment", "Half ended by",
        "Days in the first year", "After 90 days", "Sessions", "Fit",
    ]

    private static func sources(_ report: Report, _ scope: RowScope) -> FigureTable {
        let all = report.sources.count
        return FigureTable(
            heading: all > sourceLimit
                ? "The first \(sourceLimit) of \(all) sources" : "Every source",
            note: "Most inquiries first, then by name. A dash means that there is nothing to count."
                + (all > sourceLimit ? " The CSV has all sources." : ""),
            firstHead: "Source",
            head: figureHead + ["Minutes", "A referral"],
            rows: [
                Row(name: "All", cells: cells(report.practice, .all, scope))
            ]
                + report.sources.prefix(sourceLimit).map { source in
                    Row(
                        name: source.name.isEmpty ? "Someone no longer here" : source.name,
                        href: source.profile,
                        cells: cells(source.figures, source.group, scope)
                    )
                }
        )
    }

    private static func kinds(_ report: Report, _ scope: RowScope) -> FigureTable {
        FigureTable(
            heading: "By kind of partner",
            firstHead: "Kind",
            head: figureHead + ["Minutes", "A referral"],
            rows: report.kinds.map { kind in
                Row(
                    name: kind.kind.label,
                    href: Path.partners.with([("kind", kind.kind.rawValue)]),
                    cells: cells(kind.figures, .kind(kind.kind), scope)
                )
            }
        )
    }

    /// The referred and the others, and a word when that is too few to say anything.
    private static func sides(_ report: Report, _ scope: RowScope) -> FigureTable {
        let sides: [(String, Selection.Group, Comparison)] = [
            ("Through people", .referred, report.referred),
            ("Found you otherwise", .cold, report.cold),
        ]
        let isFew = sides.contains { $0.2.showRestsOnFew || $0.2.treatmentRestsOnFew }
        return FigureTable(
            heading: "Through people, and otherwise",
            note: isFew
                ? "Some of this rests on fewer than ten: an anecdote, not a finding."
                : "People and word of mouth against every other source that is known.",
            firstHead: "How they came",
            head: [
                "Kept the first session", "Finished as planned", "Began", "After 90 days",
                "Days in the first year",
            ],
            rows: report.practice.inquiries == 0
                ? []
                : sides.map { name, group, side in
                    let began = scope.href(Selection(group, .began))
                    return Row(
                        name: name,
                        cells: [
                            part(
                                side.attended,
                                of: side.attended + side.noShow,
                                scope.href(Selection(group, .expected))
                            ),
                            part(
                                side.completed,
                                of: side.ended,
                                scope.href(Selection(group, .ended))
                            ),
                            number(side.began, began),
                            figure(side.retention90.map(percent), began),
                            figure(side.rmst365.map(whole), began),
                        ]
                    )
                }
        )
    }

    private static func cells(
        _ figures: Figures,
        _ group: Selection.Group,
        _ scope: RowScope
    ) -> [Cell] {
        let conversion = figures.conversion
        let treatment = figures.treatment
        func rows(_ outcome: Selection.Outcome) -> String { scope.href(Selection(group, outcome)) }
        let (decided, began) = (rows(.decided), rows(.began))
        return [
            number(figures.inquiries, rows(.any)),
            part(conversion.attended, of: conversion.decided, decided),
            figure(conversion.interval.map(range), decided),
            number(figures.pending, rows(.pending)),
            part(treatment.ongoing, of: treatment.n, began),
            figure(treatment.median.map { "day \($0)" }, began),
            figure(treatment.rmst365.map(whole), began),
            figure(treatment.retention90.map(percent), began),
            figure(treatment.meanSessions.map(tenth), began),
            figure(
                figures.fit.mean.map { "\(whole($0)) of 100 (\(figures.fit.n))" },
                rows(.fitKnown)
            ),
            Cell(text: figures.minutes.map { "\($0.total)" } ?? "–"),
            Cell(text: figures.minutes?.perReferral.map(whole) ?? "–"),
        ]
    }

    private static func number(_ count: Int, _ href: String) -> Cell {
        Cell(text: "\(count)", href: count == 0 ? nil : href)
    }

    /// What rests on the rows; a dash when there is nothing to say.
    private static func figure(_ text: String?, _ href: String) -> Cell {
        text.map { Cell(text: $0, href: href) } ?? Cell(text: "–")
    }

    private static func part(_ part: Int, of count: Int, _ href: String) -> Cell {
        count == 0 ? Cell(text: "–") : Cell(text: "\(part) of \(count)", href: href)
    }

    private static func percent(_ share: Double) -> String { "\(whole(share * 100)) %" }

    private static func range(_ range: ClosedRange<Double>) -> String {
        "\(whole(range.lowerBound * 100)) to \(percent(range.upperBound))"
    }

    private static func whole(_ number: Double) -> String { "\(Int(number.rounded()))" }

    private static func tenth(_ number: Double) -> String { Rings.n(number) }
}

extension Report.Source {
    /// The partner's page; nil for a channel and for whoever is not in the book.
    var profile: String? {
        guard case .partner(let id, _?) = origin else { return nil }
        return Path.partner(id).text
    }
}
