/// The fields of one record, as bytes.
struct DelimitedRecord {
    /// The physical line where it begins, from 1.
    private(set) var line = 1
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Why the record can't be read, if so.
    private(set) var problem: String?
    var isBroken = false
    private(set) var longestField = 0

    /// How many fields it has.
    var count: Int { ends.count }
    /// Its length in bytes, without delimiters and quotes.
    var size: Int { bytes.count }

    mutating func begin(at line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 16)
        ends.removeAll(keepingCapacity: true)
        problem = nil
        isBroken = false
        longestField = 0
    }

    mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
        longestField = max(longestField, bytes.count - (ends.last ?? 0))
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func endField() {
        ends.append(bytes.count)
    }

    mutating func dropClosingQuote() {
        if bytes.count > ends.last ?? 0, bytes.last == 0x22 { bytes.removeLast() }
    }

    mutating func give(up why: String) {
        let line = line
        begin(at: line)
        problem = why
    }

    private func range(_ column: Int) -> Range<Int> {
        column < ends.count ? (column == 0 ? 0 : ends[column - 1])..<ends[column] : 0..<0
    }

    /// Whether a field holds nothing that can be seen.
    func isBlank(_ column: Int) -> Bool {
        let range = range(column)
        return bytes.withUnsafeBufferPointer { bytes in
            for index in range where bytes[index] > 0x20 {
                return bytes[index] < 0x7f ? false : text(column).isEmpty
            }
            return true
        }
    }

    var isBlank: Bool { (0..<count).allSatisfy(isBlank) }

    /// The columns that hold something.
    var filled: [Int] { (0..<count).filter { !isBlank($0) } }

    /// A field's text, trimmed, its line ends as line feeds and without other control characters.
    func text(_ column: Int) -> String {
        let range = range(column)
        return bytes.withUnsafeBufferPointer { bytes in
            var (start, end) = (range.lowerBound, range.upperBound)
            while start < end, bytes[start] <= 0x20 { start += 1 }
            while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
            var isPlain = true
            for index in start..<end where bytes[index] < 0x20 || bytes[index] >= 0x7f {
                isPlain = false
                break
            }
            let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
            return isPlain ? String(decoding: run, as: UTF8.self) : CleanText.of(run)
        }
    }

    /// Whether a field holds a byte.
    func holds(_ byte: UInt8, in column: Int) -> Bool { bytes[range(column)].contains(byte) }

    /// Whether a field begins as a date does whose numbers may be day and month: one or two digits
    /// and a mark.
    func mayBeUndecided(_ column: Int) -> Bool {
        let range = range(column)
        guard range.count >= 3,
            (0x30...0x39).contains(bytes[range.lowerBound]) || bytes[range.lowerBound] == 0x20
        else { return false }
        return bytes[range].prefix(4).contains {
            $0 == 0x2f || $0 == 0x2e || $0 == 0x2d || $0 == 0x20
        }
    }
}
