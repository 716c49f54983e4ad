import Domain
import Foundation
import Testing

@testable import Storage

@Suite struct BackupShelfTests {
    private func item(_ text: String, hour: Int64 = 7) throws -> BackupShelf.Item {
        let day = try #require(Day(text))
        return BackupShelf.Item(milliseconds: Int64(day.number) * 86_400_000 + hour * 3_600_000)
    }

    @Test func `a backup is called by its moment, and found by it`() throws {
        let made = BackupShelf.Item(milliseconds: 1_764_029_553_999)
        #expect(made.name == "rapport-20251125T001233Z.db")
        #expect(BackupShelf.Item(name: made.name) == made)
        #expect(made.moment == 1_764_029_553)
    }

    @Test(arguments: [
        "", "rapport.db", "rapport-20251125T001233Z.db.draft", "rapport-20251325T001233Z.db",
        "rapport-20251125T241233Z.db", "rapport-2025112 T001233Z.db", "Rapport-20251125T001233Z.db",
        "rapport-20251125T001233Z-2.db",
    ])
    func `a file of another name is none of ours`(name: String) {
        #expect(BackupShelf.Item(name: name) == nil)
    }

    @Test func `a daily backup for three years leaves seven days, four weeks and twelve months`()
        throws
    {
        let first = try #require(Day("2023-01-01"))
        var kept: [BackupShelf.Item] = []
        var now = try item("2023-01-01")
        for offset in 0..<1_096 {
            now = try item(first.adding(days: offset).description)
            kept.append(now)
            let gone = BackupShelf.expired(kept, at: now)
            kept.removeAll { gone.contains($0) }
            #expect(kept.contains(now))
        }
        let days = kept.map(\.day.description)
        #expect(now.day.description == "2025-12-31")
        #expect(days.suffix(7).first == "2025-12-25")
        // Mondays begin a week: the newest of each of the last four.
        #expect(Set(days).isSuperset(of: ["2025-12-31", "2025-12-28", "2025-12-21", "2025-12-14"]))
        #expect(Set(days).isSuperset(of: ["2025-11-30", "2025-06-30", "2025-02-28", "2025-01-31"]))
        #expect(kept.count <= 7 + 4 + 12)
    }

    @Test func `of one day the newest stays, and what is dated ahead is let be`() throws {
        let items = try [
            item("2026-05-01"), item("2026-05-01", hour: 9), item("2026-05-01", hour: 8),
            item("2031-01-01"),
        ]
        let gone = try BackupShelf.expired(items, at: item("2026-05-02"))
        #expect(gone == [items[0], items[2]])
    }
}
