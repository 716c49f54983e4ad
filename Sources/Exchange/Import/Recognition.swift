/// What a file is, by its first bytes and never by its name.
public enum Recognition: Hashable, Sendable {
    case vcard
    case archive
    case table
    case calendar
    case workbook

    /// Looks at the beginning of a file.
    ///
    /// - Throws: `Refusal` for what can't be read: a picture, a document, an empty file.
    public init(_ document: Document) throws {
        let head = try document.head()
        if head.starts(with: [0x50, 0x4b, 0x03, 0x04])
            || head.starts(with: [0x50, 0x4b, 0x05, 0x06])
        {
            self = .workbook
            return
        }
        var source = try TextSource(Document(bytes: head))
        var text: [UInt8] = []
        while let piece = try source.next() { text += piece }
        try self.init(text: text)
    }

    private init(text: [UInt8]) throws {
        guard text.contains(where: { $0 > 0x20 }) else {
            throw Refusal("This file is empty: there is nothing in it to bring in.")
        }
        if let signature = Self.signatures.first(where: { text.starts(with: $0.bytes) }) {
            throw Refusal(
                "This file is \(signature.name), which Rapport doesn't read. \(Self.advice)"
            )
        }
        guard !Self.looksBinary(text) else {
            throw Refusal(
                "This file is not text: it holds bytes that no address book or sheet has. \(Self.advice)"
            )
        }
        let start = text.drop { $0 <= 0x20 }
        if Self.begins(start, "BEGIN:VCARD") {
            self = .vcard
        } else if Self.begins(start, "BEGIN:VCALENDAR") {
            self = .calendar
        } else if start.first == UInt8(ascii: "{") {
            guard Self.holds(start.prefix(512), "\"type\"") else {
                throw Refusal(
                    "This file is JSON, but not a Rapport archive, whose lines begin with their type. "
                        + Self.advice
                )
            }
            self = .archive
        } else if start.first == UInt8(ascii: "<") {
            throw Refusal(
                "This file is a web page or XML, which Rapport doesn't read. \(Self.advice)"
            )
        } else if Self.hasLine(start, "BEGIN:VCARD") {
            self = .vcard
        } else if Self.hasLine(start, "BEGIN:VCALENDAR") {
            self = .calendar
        } else {
            self = .table
        }
    }

    private static let advice =
        "Rapport reads vCard (.vcf), CSV or Excel (.xlsx) from an address book or a spreadsheet, calendars (.ics), and its own archive."

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF"),
        (Array("{\\rtf".utf8), "a text document (RTF)"),
        (Array("SQLite format 3".utf8), "a database"),
        (
            [0xd0, 0xcf, 0x11, 0xe0],
            "an old or locked Office document; save it as .xlsx without a password first,"
        ),
        ([0x89, 0x50, 0x4e, 0x47], "a picture"),
        ([0xff, 0xd8, 0xff], "a picture"),
        (Array("GIF8".utf8), "a picture"),
        ([0x1f, 0x8b], "compressed; unpack it first,"),
    ]

    /// More than a stray control character: text files hold none but tabs and line ends.
    private static func looksBinary(_ text: [UInt8]) -> Bool {
        var odd = 0
        for byte in text
        where byte < 0x20 && !(0x09...0x0d).contains(byte) && byte != 0x1a && byte != 0x1b {
            odd += 1
        }
        return odd * 50 > text.count && odd > 1
    }

    private static func begins(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
        text.prefix(word.utf8.count).elementsEqual(word.utf8) { $0 & 0xdf == $1 & 0xdf }
    }

    private static func holds(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
        text.indices.contains { begins(text[$0...], word) }
    }

    /// Whether a line near the top begins so, where something else stands before it.
    private static func hasLine(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
        text.prefix(8_192).split { $0 == 0x0a || $0 == 0x0d }.contains { begins($0, word) }
    }
}
