@testable import Exchange
import Testing

struct DelimitedTests {
    static let texts: [(String, [String])] = [
        ("a,b\r\nc,d\r\n", ["1 a|b", "2 c|d"]),
        ("a,b\rc,d", ["1 a|b", "2 c|d"]),
        ("a,\"b\r\nB\"\nc,d\n", ["1 a|b\nB", "3 c|d"]),
        ("a,\"b\"\"c\"\"\"\n", ["1 a|b\"c\""]),
        ("5'10\" tall,x\ny,\"z\" \n", ["1 5'10\" tall|x", "2 y|z"]),
        ("\"Bob \"the man\" Ray\",x\ny\n", ["1 Bob \"the man\" Ray|x", "2 y"]),
        ("a\0b,c\u{7}\n", ["1 ab|c"]),
        ("a,\"never closed\nb,c\nd,e", ["1 !", "2 b|c", "3 d|e"]),
        ("a,\"closed too late\nb,\"c\",d\ne,f\n", ["1 !", "2 b|c|d", "3 e|f"]),
        ("\n\n a ,,\n", ["1 ", "2 ", "3 a||"]),
        ("", []),
    ]

    @Test(arguments: texts)
    func `records do not depend on how the bytes are cut`(text: String, expected: [String]) throws {
        for chunk in [1, 2, 3, 4, 5, 6, 7, 65_536] {
            #expect(try records(text, chunk: chunk) == expected, "in pieces of \(chunk)")
        }
    }

    private func records(_ text: String, chunk: Int) throws -> [String] {
        let source = try TextSource(Document(bytes: Array(text.utf8), chunk: chunk))
        var reader = DelimitedReader(source, delimiter: UInt8(ascii: ","))
        var records: [String] = []
        while try reader.next() {
            let record = reader.record
            let cells = (0..<record.count).map(record.text).joined(separator: "|")
            records.append("\(record.line) \(record.problem == nil ? cells : "!")")
        }
        return records
    }

    /// One line without an end, made as it is read.
    private struct EndlessLine: ByteSource {
        let piece: [UInt8]
        var count = 0
        mutating func next() -> [UInt8]? {
            count += 1
            return count < 16_384 ? piece : nil
        }
    }

    @Test(arguments: ["a", ",", "a,", "\"\"", "\"a,"])
    func `a gigabyte in one line is refused, naming it`(pattern: String) throws {
        let piece = Array(String(repeating: pattern, count: 65_536 / pattern.utf8.count).utf8)
        var reader = DelimitedReader(EndlessLine(piece: piece), delimiter: UInt8(ascii: ","))
        do {
            while try reader.next() {}
            Issue.record("it was read")
        } catch let refusal as Refusal {
            #expect(refusal.line == 1)
            #expect(refusal.message.contains("Line 1 "))
        }
    }

    @Test
    func `whatever the bytes, reading ends without a crash`() throws {
        var generator = SplitMix(state: 7)
        let marks = Array(",;\t\"\r\n\0 aé1@".utf8)
        for round in 0..<400 {
            let count = Int.random(in: 0..<200, using: &generator)
            let bytes = (0..<count).map { _ in
                round % 2 == 0
                    ? marks.randomElement(using: &generator) ?? 0
                    : UInt8.random(in: 0...255, using: &generator)
            }
            for start in ["", "Name,Email,Date\n"] {
                _ = try? gist(Document(bytes: Array(start.utf8) + bytes, chunk: 1 + round % 9))
            }
        }
    }
}

/// Chance that comes out the same each time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
