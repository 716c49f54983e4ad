import Cadence
import Domain
import Exchange
import FoundationEssentials
import Insight
import Testing

/// The two practices beside the checkout, with what follows from them.
struct ExamplesTests {
    static let folder: String = {
        if let named = ProcessInfo.processInfo.environment["RAPPORT_SHARED"] { return named }
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return (root + ["..", "shared"]).joined(separator: "/")
    }()

    static let isPresent = FileManager.default.fileExists(atPath: "\(folder)/examples")

    static func bytes(_ name: String) throws -> [UInt8] {
        let data = try #require(FileManager.default.contents(atPath: "\(folder)/examples/\(name)"))
        return Array(data)
    }

    @Test(
        .enabled(if: isPresent, "the shared examples are not beside the checkout"),
        arguments: [
            "practice-a.insight.2025-02-10.2025-11-20", "practice-a.insight.2025-09-16.2026-09-15",
            "practice-a.insight.2025-12-09.2026-10-05", "practice-b.insight.2025-02-10.2025-11-20",
            "practice-b.insight.2025-04-01.2026-03-31", "practice-b.insight.2025-06-24.2026-04-20",
        ]
    )
    func `every figure is the expected one`(name: String) throws {
        let records = try Archive.read(try Self.bytes(String(name.prefix(10)) + ".jsonl"))
        let expected = try JSONValue(try Self.bytes(name + ".json"))
        func date(_ key: String) -> Day { day(expected[key]?.string ?? "") }
        let book = Book(records)
        let strong = book.relationships.count { partner in
            let stage = Stage(of: partner, settings: book.settings, on: date("asOf"))
            return !partner.archived && stage == .strong
        }
        let report = Report(
            of: records,
            strong: strong,
            during: Period(from: date("from"), to: date("to")),
            asOf: date("asOf")
        )
        let differences = Self.differences(expected, report.json, at: "")
        #expect(differences.isEmpty)
    }

    /// Where two values differ, numbers by more than a millionth.
    static func differences(
        _ expected: JSONValue,
        _ found: JSONValue?,
        at place: String
    ) -> [String] {
        guard let found else { return ["\(place) is missing"] }
        switch expected {
        case .object(let members):
            return members.flatMap {
                differences($0.value, found[$0.name], at: "\(place).\($0.name)")
            }
        case .array(let elements):
            let others = found.array ?? []
            guard others.count == elements.count else { return ["\(place) has \(others.count)"] }
            return zip(elements, others).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, at: "\(place)[\(index)]")
            }
        default:
            if let number = expected.number, let other = found.number {
                return abs(number - other) <= 1e-6 ? [] : ["\(place): \(number), not \(other)"]
            }
            return expected == found ? [] : ["\(place): \(expected), not \(found)"]
        }
    }
}
