import Domain
import Exchange

/// Some rows of a file, one behind the other, with what could be made of them ahead of the pen.
struct RowPiece: Sendable {
    static let size = 512

    /// What is made ahead of a record about a person.
    struct Ahead: Sendable {
        let traces: Traces
        /// Nil where it needs more care than a new row takes.
        let newRow: PlainRow?
    }

    private(set) var rows: [Row] = []
    /// For each row; nil where it is no record about a person.
    private(set) var ahead: [Ahead?] = []
    /// The texts of all new rows.
    private(set) var texts = TextRun()

    var isFull: Bool { rows.count >= Self.size }

    mutating func append(_ row: Row) {
        if case .candidate(let candidate) = row {
            ahead.append(
                Ahead(traces: Traces(candidate), newRow: PlainRow(candidate, into: &texts))
            )
        } else {
            ahead.append(nil)
        }
        rows.append(row)
    }
}

/// Texts, one behind the other.
struct TextRun: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
        ends.append(bytes.count)
    }

    /// Takes over some texts of another.
    mutating func append(_ texts: Range<Int>, of other: TextRun) {
        let start = texts.lowerBound == 0 ? 0 : other.ends[texts.lowerBound - 1]
        let shift = bytes.count - start
        bytes.append(contentsOf: other.bytes[start..<other.ends[texts.upperBound - 1]])
        for index in texts { ends.append(other.ends[index] + shift) }
    }

    /// Forgets all texts from one on.
    mutating func cut(at count: Int) {
        ends.removeSubrange(count...)
        bytes.removeSubrange((ends.last ?? 0)...)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 20)
        ends.removeAll(keepingCapacity: true)
    }

    /// Whether the texts behind a place, of at most so many bytes each, hold no control character but,
    /// where they may have lines, line feeds and tabs.
    func isPlain(from first: Int, longest: Int, hasLines: Bool) -> Bool {
        var start = first == 0 ? 0 : ends[first - 1]
        for index in first..<ends.count {
            if ends[index] - start > longest { return false }
            start = ends[index]
        }
        let from = first == 0 ? 0 : ends[first - 1]
        return bytes.withUnsafeBufferPointer { bytes in
            var controls = 0
            for index in from..<bytes.count {
                let byte = bytes[index]
                if byte < 0x20 || byte == 0x7f {
                    if hasLines, byte == 0x0a || byte == 0x09 { continue }
                    controls += 1
                }
            }
            return controls == 0
        }
    }
}
