import Domain
import Insight
import Testing

struct ChartTests {
    static let today = day("2026-11-24")

    static func report(sources: Int, each: Int = 3) -> Report {
        let partners = (0..<sources).map {
            Referrer(
                id: partnerID("p\($0)"),
                name: "Dr. Maximiliana-Theodora von Wolkenstein-Rodenegg <\($0)> & Daughters",
                kind: Partner.Kind.allCases[$0 % 6],
                minutes: 30
            )
        }
        let intakes = partners.flatMap { partner in
            (0..<each).map { number in
                let first = day("2026-02-01").adding(days: number * 40)
                return Intake(
                    receivedOn: first,
                    source: .partner(partner.id),
                    attendedOn: first,
                    course: Course(
                        firstSession: first,
                        lastSession: number == 0 ? nil : first.adding(days: 60 + number),
                        ending: number == 0 ? .ongoing : .completed
                    )
                )
            }
        }
        return Report(
            of: intakes,
            partners: partners,
            strong: 0,
            during: .year(endingOn: today),
            asOf: today
        )
    }

    @Test
    func `without inquiries there is no picture`() {
        #expect(Chart.all(Self.report(sources: 0)).isEmpty)
    }

    @Test(arguments: [1, 3, 40])
    func `every mark lies on the picture, however many sources there are`(sources: Int) throws {
        let charts = Chart.all(Self.report(sources: sources))
        #expect(charts.map(\.name) == ["coming", "staying", "quarters", "kinds"])
        for chart in charts {
            for label in chart.labels {
                let (x, y) = (try #require(Double(label.x)), try #require(Double(label.y)))
                #expect((0...Chart.width).contains(x), "\(chart.name): \(label.text)")
                #expect((0...chart.height).contains(y), "\(chart.name): \(label.text)")
                #expect(label.text.count <= 40)
            }
            for dot in chart.dots {
                #expect((0...Chart.width).contains(try #require(Double(dot.x))))
            }
            #expect(chart.height < 800)
            #expect(!chart.summary.isEmpty && !chart.table.rows.isEmpty)
            #expect(chart.table.rows.allSatisfy { $0.count == chart.table.head.count })
        }
    }

    @Test
    func `a curve falls by steps and a stroke marks who still comes`() throws {
        let chart = try #require(Chart.survival(Self.report(sources: 1, each: 3)))
        let curve = try #require(chart.lines.first { $0.role == .leaf && $0.path.contains("V") })
        // Three began; two ended on days 61 and 62; one comes since 296 days.
        #expect(curve.path == "M72 84H163.6V173.3H165.1V262.7H516.4")
        #expect(
            chart.lines.filter { $0.role == .censor }.map(\.path) == ["M516.4 255.7v14"]
        )
        #expect(chart.table.rows == [["Through people", "3", "100 %", "33 %", "33 %", "33 %"]])
    }

    @Test
    func `a file of a picture is well formed, whatever the names are`() {
        for chart in Chart.all(Self.report(sources: 3)) {
            let svg = chart.svg
            #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
            #expect(svg.hasSuffix("</svg>\n") && !svg.contains("<0>") && !svg.contains("& D"))
            #expect(svg.contains("<title id=\"title\">\(chart.title)</title>"))
            #expect(!svg.contains("style=") && !svg.contains("<style") && !svg.contains("script"))
        }
    }

    @Test
    func `the sheet has a row for each source and kind, and as many cells in each`() {
        let sheet = FigureSheet(Self.report(sources: 3))
        #expect(sheet.rows.count == 1 + 1 + 3 + 3)
        #expect(Set(sheet.rows.map(\.count)).count == 1)
        #expect(sheet.csv.hasPrefix("Group,Source,From,To,As of,Inquiries,"))
        #expect(
            sheet.csv.contains("\r\npractice,All,2025-11-25,2026-11-24,2026-11-24,9,9,0,9,1.0,")
        )
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@me", "'@me"), ("Chen, Mei", "\"Chen, Mei\""),
        ("Mei \"M\" Chen", "\"Mei \"\"M\"\" Chen\""), ("+1", "'+1"), ("Chen", "Chen"),
        ("-", "'-"), ("\t=1", "'\t=1"), ("\0=1", "'\0=1"), ("\u{ff1d}1", "'\u{ff1d}1"),
    ])
    func `row 28: a cell is quoted where it must be, and never a formula`(
        name: String,
        cell: String
    ) {
        let report = Report(
            of: [Intake(receivedOn: Self.today, source: .partner(partnerID("a")))],
            partners: [Referrer(id: partnerID("a"), name: name, kind: .other, minutes: 0)],
            strong: 0,
            during: .year(endingOn: Self.today),
            asOf: Self.today
        )
        #expect(FigureSheet(report).csv.contains("\r\npartner,\(cell),2025"))
    }
}
