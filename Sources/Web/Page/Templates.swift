import Mustache

/// The templates of every page, read once from the program itself.
struct Templates: Sendable {
    private let library: MustacheLibrary

    init() throws {
        HypertextEscaping.register()
        var library = MustacheLibrary()
        for resource in Resource.templates {
            // Every template escapes in our own way, partials and pages alike.
            try library.register(
                "{{% CONTENT_TYPE:\(HypertextEscaping.name)}}\(resource.text)",
                named: resource.stem
            )
        }
        self.library = library
    }

    /// - Throws: `MissingTemplate` when the page names none of the files.
    func render<Content: Page>(_ sheet: Sheet<Content>) throws -> String {
        guard let text = library.render(sheet, withTemplate: Content.template) else {
            throw MissingTemplate(name: Content.template)
        }
        return text
    }

    struct MissingTemplate: Error {
        var name: String
    }
}

/// Escapes `& < > " '` byte by byte.
///
/// The library's own goes by characters, so a quotation mark with a combining accent behind it is
/// another character to it and would close an attribute.
struct HypertextEscaping: MustacheContentType {
    static let name = "HYPERTEXT"

    static func register() {
        MustacheContentTypes.register(HypertextEscaping(), named: name)
    }

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: { HypertextEscaping.escape($0) != nil }) else {
            return text
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let escape = HypertextEscaping.escape(byte) {
                bytes.append(contentsOf: escape.utf8)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
