/// Reads delimited text (RFC 4180, and what people's programs make of it) record by record, with
/// a memory that no file can make grow.
struct DelimitedReader {
    /// The longest field, in bytes.
    static let longestField = 1 << 20
    /// The longest record, in bytes.
    static let longestRecord = 4 << 20
    static let mostColumns = 4_096

    private enum State {
        case fieldStart, unquoted, quoted
        /// After a quote inside a quoted field: its end, or half of a doubled one.
        case quoteInQuoted
        /// After a quoted field that went on behind its quote: `"a "b" c"`.
        case stray
    }

    private var source: any ByteSource
    private let delimiter: UInt8
    private var buffer: [UInt8] = []
    private var position = 0
    private var recordStart = 0
    private var state = State.fieldStart
    private var hasLineBreak = false
    private var skipsLineFeed = false
    private var line = 1

    /// The record that was read last.
    private(set) var record = DelimitedRecord()

    init(_ source: any ByteSource, delimiter: UInt8) {
        self.source = source
        self.delimiter = delimiter
    }

    /// Reads the next record into `record`.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: `Refusal` where a line is longer or wider than any sheet's.
    mutating func next() throws -> Bool {
        record.begin(at: line)
        recordStart = position
        state = .fieldStart
        hasLineBreak = false
        while true {
            if scan() { return try finish() }
            if record.isBroken {
                return try recover("In this line a quote is opened and not closed as it should be.")
            }
            try checkSize()
            guard try refill() else { return try finishAtEnd() }
        }
    }

    /// Whether a record ended within the bytes at hand.
    private mutating func scan() -> Bool {
        let (count, delimiter) = (buffer.count, delimiter)
        return buffer.withUnsafeBufferPointer { bytes in
            if skipsLineFeed, position < count {
                if bytes[position] == 0x0a {
                    position += 1
                    if record.count == 0, state == .fieldStart { recordStart = position }
                }
                skipsLineFeed = false
            }
            while position < count {
                switch state {
                case .fieldStart:
                    if bytes[position] == 0x22 {
                        state = .quoted
                        position += 1
                    } else {
                        state = .unquoted
                    }
                case .unquoted, .stray:
                    var end = position
                    while end < count, bytes[end] != delimiter, bytes[end] != 0x0a,
                        bytes[end] != 0x0d
                    {
                        end += 1
                    }
                    record.append(bytes[position..<end])
                    position = end
                    guard end < count else { return false }
                    if endField(bytes[end]) { return true }
                case .quoted:
                    var end = position
                    while end < count, bytes[end] != 0x22 {
                        if bytes[end] == 0x0a {
                            line += 1
                            hasLineBreak = true
                        } else if bytes[end] == 0x0d {
                            hasLineBreak = true
                            if end + 1 < count, bytes[end + 1] != 0x0a { line += 1 }
                        }
                        end += 1
                    }
                    record.append(bytes[position..<end])
                    position = end
                    guard end < count else { return false }
                    state = .quoteInQuoted
                    position += 1
                case .quoteInQuoted:
                    let byte = bytes[position]
                    if byte == 0x22 {
                        record.append(0x22)
                        position += 1
                        state = .quoted
                    } else if byte == delimiter || byte == 0x0a || byte == 0x0d {
                        if endField(byte) { return true }
                    } else if byte == 0x20 || byte == 0x09 {
                        position += 1
                    } else if hasLineBreak {
                        record.isBroken = true
                        return false
                    } else {
                        record.append(0x22)
                        state = .stray
                    }
                }
            }
            return false
        }
    }

    /// Ends a field at a delimiter or a line's end, and says whether the record ends with it.
    private mutating func endField(_ byte: UInt8) -> Bool {
        if state == .stray { record.dropClosingQuote() }
        record.endField()
        position += 1
        state = .fieldStart
        if byte == delimiter { return false }
        skipsLineFeed = byte == 0x0d
        line += 1
        return true
    }

    private mutating func finish() throws -> Bool {
        try checkSize()
        return true
    }

    private mutating func finishAtEnd() throws -> Bool {
        guard position > recordStart else { return false }
        if state == .quoted {
            return try recover("In this line a quote is opened and never closed.")
        }
        if state == .stray { record.dropClosingQuote() }
        record.endField()
        return try finish()
    }

    /// Gives up the record's first line, and reads on behind it.
    private mutating func recover(_ why: String) throws -> Bool {
        let lineEnd = buffer[recordStart...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? buffer.count
        record.give(up: why)
        line = record.line + 1
        position = lineEnd
        if position < buffer.count {
            skipsLineFeed = buffer[position] == 0x0d
            position += 1
        }
        return true
    }

    private mutating func checkSize() throws {
        if record.longestField > Self.longestField {
            guard !hasLineBreak else {
                _ = try recover(
                    "In this line a quote is opened and not closed within a million characters."
                )
                return
            }
            throw Refusal(
                line: record.line,
                "Line \(record.line) holds a field of more than a million characters, which no address book has. "
                    + "Nothing was brought in; look at that line, or save the file anew."
            )
        }
        if record.size > Self.longestRecord {
            throw Refusal(
                line: record.line,
                "Line \(record.line) is longer than four million characters, which no sheet of people is. "
                    + "Nothing was brought in; look at that line, or save the file anew."
            )
        }
        if record.count > Self.mostColumns {
            throw Refusal(
                line: record.line,
                "Line \(record.line) has more than 4,096 columns, which no sheet of people has. "
                    + "Nothing was brought in; look at that line, or save the file anew."
            )
        }
    }

    /// Brings in more bytes, and forgets those before the record.
    private mutating func refill() throws -> Bool {
        guard let piece = try source.next() else { return false }
        buffer.removeSubrange(..<recordStart)
        position -= recordStart
        recordStart = 0
        buffer += piece
        return true
    }
}
