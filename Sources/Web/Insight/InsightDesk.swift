import Domain
import Hummingbird
import Insight
import Storage

/// The figures, their files, and the rows behind them.
enum InsightDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let reading = try InsightReading(visit.query, visit.store, today: visit.today)
        return try await visit.show(InsightPage(reading, on: visit.today))
    }

    @Sendable static func sheet(_ visit: Visit) async throws -> Response {
        let reading = try InsightReading(visit.query, visit.store, today: visit.today)
        return file(
            FigureSheet(reading.report).csv,
            type: "text/csv; charset=utf-8",
            name: "rapport-insight-\(reading.report.period.to).csv"
        )
    }

    @Sendable static func chart(_ visit: Visit) async throws -> Response {
        let reading = try InsightReading(visit.query, visit.store, today: visit.today)
        let name = visit.parameters.get("name") ?? ""
        guard let chart = Chart.all(reading.report).first(where: { "\($0.name).svg" == name })
        else { throw Refusal.notFound }
        return file(
            chart.svg,
            type: "image/svg+xml",
            name: "rapport-\(chart.name)-\(reading.report.period.to).svg"
        )
    }

    private static func file(_ text: String, type: String, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}
