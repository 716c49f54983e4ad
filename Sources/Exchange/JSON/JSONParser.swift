/// Reads one value from bytes that are known to be UTF-8.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var roomBelow: Int

    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ depth: Int
    ) -> Result<JSONValue, JSONError> {
        if let offset = UTF8Check.firstFault(in: bytes) {
            return .failure(JSONError(offset: offset, reason: "the text is not UTF-8"))
        }
        var parser = JSONParser(bytes: bytes, roomBelow: depth)
        do {
            return .success(try parser.whole())
        } catch {
            return .failure(error)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, roomBelow: Int) {
        self.bytes = bytes
        self.roomBelow = roomBelow
    }

    private func fault(_ reason: String) -> JSONError { JSONError(offset: index, reason: reason) }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func whole() throws(JSONError) -> JSONValue {
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw fault("something follows the value") }
        return value
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
            index += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return try number()
        case nil: throw fault("the text ends where a value should be")
        default: throw fault("no value begins so")
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[index...].starts(with: word.utf8) else { throw fault("no value begins so") }
        index += word.utf8.count
        return value
    }

    // MARK: Containers

    private mutating func descend() throws(JSONError) {
        index += 1
        roomBelow -= 1
        guard roomBelow >= 0 else { throw fault("the values are nested too deep") }
        skipSpace()
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try descend()
        defer { roomBelow += 1 }
        var elements: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("a list is not closed") }
        return .array(elements)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try descend()
        defer { roomBelow += 1 }
        var members: [JSONValue.Member] = []
        if take(UInt8(ascii: "}")) { return .object(members) }
        members.reserveCapacity(8)
        var names = NamesSoFar()
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("a name should stand here") }
            let name = try string()
            guard names.isNew(name, after: members) else {
                throw fault("the name \"\(name.prefix(40))\" stands twice in one object")
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon should follow the name") }
            members.append(JSONValue.Member(name: name, value: try value()))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("an object is not closed") }
        return .object(members)
    }

    /// Finds a name that stands twice: by looking back in small objects, by a set in large ones.
    private struct NamesSoFar {
        private var all: Set<String> = []

        mutating func isNew(_ name: String, after members: [JSONValue.Member]) -> Bool {
            guard members.count >= 32 else { return !members.contains { $0.name == name } }
            if members.count == 32 { all = Set(members.map(\.name)) }
            return all.insert(name).inserted
        }
    }

    // MARK: Numbers

    private mutating func digits() throws(JSONError) {
        let start = index
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw fault("a digit should stand here") }
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole {
            guard let number = Int(text) else { throw fault("the number is too large") }
            return .integer(number)
        }
        guard let number = Double(text), number.isFinite else {
            throw fault("the number is too large")
        }
        return .number(number)
    }

    // MARK: Text

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: bytes[start..<index - 1], as: UTF8.self)
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw fault("a control character stands in a text")
            default: index += 1
            }
        }
        throw fault("a text is not closed")
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<index])
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw fault("a control character stands in a text")
            default: text.append(byte)
            }
        }
        throw fault("a text is not closed")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw fault("a text is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "u"):
            guard let encoded = UTF8.encode(try scalar()) else {
                throw fault("an escape names no character")
            }
            text.append(contentsOf: encoded)
        default: throw fault("no such escape")
        }
    }

    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try hexadecimal()
        var value = UInt32(unit)
        if (0xd800...0xdbff).contains(unit) {
            guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                throw fault("half a surrogate pair stands alone")
            }
            let low = UInt32(try hexadecimal())
            guard (0xdc00...0xdfff).contains(low) else {
                throw fault("half a surrogate pair stands alone")
            }
            value = 0x1_0000 + (value - 0xd800) << 10 + (low - 0xdc00)
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw fault("half a surrogate pair stands alone")
        }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits should follow \\u")
            }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }
}
