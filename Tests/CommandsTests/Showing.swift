@testable import Commands
import Testing

/// What reaches a terminal.
@Suite struct Showing {
    @Test(arguments: [
        ("Mei", 3), ("陳美", 4), ("e\u{301}", 1), ("👩‍⚕️", 2), ("", 0), ("Zoë", 3), ("한국", 4),
        ("\u{200b}", 0),
    ])
    func `width is counted in columns`(_ text: String, _ columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\u{1b}[31mb", "a\u{fffd}[31mb"), ("two\nlines", "two lines"),
        ("tab\tbed", "tab bed"), ("\u{9b}2J", "\u{fffd}2J"), ("a\u{202e}b", "a\u{fffd}b"),
        ("עברית", "עברית"),
    ])
    func `nothing that steers a terminal is shown`(_ text: String, _ shown: String) {
        #expect(text.printable == shown)
    }

    @Test func `JSON escapes what steers a terminal, and stays the same JSON`() {
        #expect("{\"a\":\"\u{9b}2J\u{7f}\"}".escapedForTerminals == "{\"a\":\"\\u009b2J\\u007f\"}")
    }

    @Test func `a table fits the page, and cuts only the widest column`() {
        var table = Table(["Name", "Where"])
        table.add("Mei Chen", String(repeating: "Fernhill ", count: 12))
        table.add("陳美玲", "Rosewood")
        let lines = table.lines(width: 40, paint: Paint(isOn: false))
        #expect(lines.allSatisfy { $0.displayWidth <= 40 })
        #expect(lines[1].hasPrefix("Mei Chen  Fernhill"))
        #expect(lines[1].hasSuffix("…"))
        #expect(lines[2] == "陳美玲    Rosewood")
    }

    @Test func `without a terminal nothing is cut`() {
        var table = Table(["Name", "Where"])
        let place = String(repeating: "x", count: 300)
        table.add("Mei", place)
        #expect(table.lines(width: nil, paint: Paint(isOn: false))[1] == "Mei   \(place)")
    }

    @Test func `words are wrapped, not cut`() {
        #expect("one two three".wrapped(to: 24, indent: 4) == "    one two three")
        let text =
            "You last met in person on 3 August, and coffee with your core five is quarterly."
        let lines = text.wrapped(to: 40, indent: 4).split(separator: "\n")
        #expect(lines.allSatisfy { $0.displayWidth <= 40 && $0.hasPrefix("    ") })
        #expect(lines.map { $0.dropFirst(4) }.joined(separator: " ") == text)
    }

    @Test(arguments: [
        (1, "1 day late"), (13, "13 days late"), (21, "3 weeks late"), (120, "4 months late"),
    ])
    func `lateness is said as people say it`(_ days: Int, _ words: String) {
        #expect(Spoken.late(days) == words)
    }

    @Test(arguments: [
        (["today"], ["today"]),
        (["--data", "d", "today", "--all"], ["today", "--all", "--data", "d"]),
        (["--data=d", "log", "--", "-x"], ["log", "--data=d", "--", "-x"]),
        (["--data"], ["--data"]), (["--data", "d"], ["--data", "d"]),
        (["--data", "d", "--help"], ["--data", "d", "--help"]),
    ])
    func `the folder is read by the command, wherever it stands`(
        _ typed: [String],
        _ read: [String]
    ) {
        #expect(Rapport.settingPlaceLast(typed) == read)
    }
}
