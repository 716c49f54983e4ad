/// The texts that the cells of a workbook share, in one piece of memory.
struct SharedStrings: Sendable {
    /// Enough for some hundred thousand rows of people.
    private static let most = 48 << 20
    private static let mostTexts = 2_000_000

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    init() {}

    /// - Throws: `Refusal` for more than any sheet of people holds.
    init(_ document: Document) throws {
        var reader = try XMLReader(document)
        var item = RichText()
        while let token = try reader.next() {
            item.take(token, reader)
            guard token == .end, reader.name == "si" else { continue }
            bytes += item.text
            ends.append(UInt32(bytes.count))
            item = RichText()
            guard bytes.count <= Self.most, ends.count <= Self.mostTexts else {
                throw ZipFile.bomb
            }
        }
    }

    /// A text by its number; empty where there is none.
    subscript(_ index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }
}

/// A text in runs of several fonts, put together; how it is pronounced is left out.
struct RichText {
    private(set) var text: [UInt8] = []
    private var isText = false
    private var isPhonetic = false

    mutating func take(_ token: XMLReader.Token, _ reader: XMLReader) {
        switch (token, reader.name) {
        case (.start, "t"): isText = true
        case (.end, "t"): isText = false
        case (.start, "rPh"): isPhonetic = true
        case (.end, "rPh"): isPhonetic = false
        case (.text, _): if isText, !isPhonetic { text += Self.unescaped(reader.text) }
        default: break
        }
    }

    /// `_x000D_` is a character that XML can't hold (ECMA-376, part 1, section 22.9.2.19).
    static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "_")) else { return bytes }
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
                bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_"),
                let code = UInt32(
                    String(decoding: bytes[(place + 2)...(place + 5)], as: UTF8.self),
                    radix: 16
                ), let scalar = Unicode.Scalar(code)
            {
                result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                place += 7
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }
}
