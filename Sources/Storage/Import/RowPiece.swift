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

    init() {
        rows.reserveCapacity(Self.size)
        ahead.reserveCapacity(Self.size)
        texts.reserve(texts: Self.size * PlainRow.textCount, bytes: Self.size * 256)
    }

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

    mutating func reserve(texts: Int, bytes: Int) {
        self.bytes.reserveCapacity(bytes)
        ends.reserveCapacity(texts)
    }

    mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
        ends.append(bytes.count)
    }

    /// Gives a way to each text by its place, as long as the body runs.
    func withEach(
        _ body: ((_ place: Int) -> Slice<UnsafeBufferPointer<UInt8>>) throws -> Void
    ) rethrows {
        try bytes.withUnsafeBufferPointer { bytes in
            try ends.withUnsafeBufferPointer { ends in
                try body { place in bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]] }
            }
        }
    }

    /// Forgets all texts from one on.
    mutating func cut(at count: Int) {
        ends.removeSubrange(count...)
        bytes.removeSubrange((ends.last ?? 0)...)
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
            var controls: UInt8 = 0
            for byte in UnsafeBufferPointer(rebasing: bytes[from...]) {
                let isControl = byte < 0x20 || byte == 0x7f
                let isLine = byte == 0x0a || byte == 0x09
                controls |= isControl && !(hasLines && isLine) ? 1 : 0
            }
            return controls == 0
        }
    }
}
