/// A JSON text that was read: numbers exact, members in their order.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number written without a fraction or an exponent, within 64 bits.
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One name and value of an object.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue

        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value of an object's member; nil for what is no object or has none so named.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    public var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// Any number.
    public var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    public var bool: Bool? {
        guard case .bool(let isTrue) = self else { return nil }
        return isTrue
    }

    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// What kind of value it is, as a sentence names it: "a text", "a number".
    var kindInWords: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// Where and why a text is not JSON (RFC 8259), or more than is read.
public struct JSONError: Error, Hashable, Sendable {
    /// The byte at fault, from 0.
    public var offset: Int
    /// What is wrong, without a capital and a full stop: "a name stands twice".
    public var reason: String
}

extension JSONValue {
    /// Reads one JSON text, strictly: well-formed UTF-8, no name twice in an object, nothing after
    /// the value.
    ///
    /// - Parameters:
    ///   - bytes: The text as UTF-8.
    ///   - depth: How deep arrays and objects may be nested.
    /// - Throws: `JSONError` at the first fault.
    public init(_ bytes: some Collection<UInt8>, depth: Int = 64) throws(JSONError) {
        let parsed: Result<JSONValue, JSONError>
        if let direct = bytes.withContiguousStorageIfAvailable({ JSONParser.read($0, depth) }) {
            parsed = direct
        } else {
            parsed = Array(bytes).withUnsafeBufferPointer { JSONParser.read($0, depth) }
        }
        self = try parsed.get()
    }
}
