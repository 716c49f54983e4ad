import Exchange
import Testing

/// Sheets that were made to do harm.
@Suite struct HostileSheetTests {
    @Test func `row 28: a sheet with a million columns is rejected with a sentence`() throws {
        // Longer than any one line may be.
        let sheet = String(repeating: "column,", count: 1_000_000) + "Name\nMei Chen"
        do {
            _ = try gist(sheet)
            Issue.record("it was read")
        } catch let refusal as Refusal {
            #expect(!refusal.message.isEmpty)
        }
    }

    @Test func `row 28: a NUL is no part of a name, and a formula is text like any other`() throws {
        let rows = try gist("Name,Organization\nMei\0 Chen,=HYPERLINK(\"x\")\n")
        #expect(rows.count == 2)
        #expect(rows[1].contains("Mei Chen"))
        #expect(!rows[1].utf8.contains(0))
        #expect(rows[1].contains("=HYPERLINK"))
    }
}
