/// Sheets as delimited text (RFC 4180, UTF-8 with a byte order mark, so that Excel sees it), each a
/// file of its own.
public struct CSVWriter: SheetTaker {
    private static let pieceSize = 32_768

    private let begins: (String) throws -> Void
    private let send: ([UInt8]) throws -> Void
    private let ends: () throws -> Void
    private let finishes: () throws -> Void
    private var bytes: [UInt8] = []

    /// - Parameters:
    ///   - begin: Begins a file of this name.
    ///   - send: Takes each piece of it.
    ///   - end: Ends it.
    ///   - finish: After the last file.
    public init(
        begin: @escaping (String) throws -> Void,
        send: @escaping ([UInt8]) throws -> Void,
        end: @escaping () throws -> Void,
        finish: @escaping () throws -> Void = {}
    ) {
        (begins, self.send, ends, finishes) = (begin, send, end, finish)
    }

    public mutating func begin(_ sheet: Sheet) throws {
        try begins(sheet.fileName)
        bytes = [0xef, 0xbb, 0xbf]
        try write(sheet.columns.map { .text($0.heading) })
    }

    public mutating func write(_ row: [SheetCell]) throws {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell.plain)
        }
        bytes += [0x0d, 0x0a]
        if bytes.count >= Self.pieceSize { try flush() }
    }

    public mutating func end() throws {
        try flush()
        try ends()
    }

    public mutating func finish() throws { try finishes() }

    private mutating func append(_ text: String) {
        let needsQuotes = text.utf8.contains { byte in
            // All that some program takes for the end of a cell.
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0a || byte == 0x0d
                || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
        }
        guard needsQuotes else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func flush() throws {
        guard !bytes.isEmpty else { return }
        try send(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}

extension CSVWriter {
    /// The files packed in one.
    public init(zippedTo send: @escaping ([UInt8]) throws -> Void) {
        let zip = Packed(to: send)
        self.init(
            begin: { try zip.writer.begin($0) },
            send: { try zip.writer.write($0) },
            end: { try zip.writer.end() },
            finish: { try zip.writer.finish() }
        )
    }

    private final class Packed {
        var writer: ZipWriter

        init(to send: @escaping ([UInt8]) throws -> Void) { writer = ZipWriter(to: send) }
    }
}
