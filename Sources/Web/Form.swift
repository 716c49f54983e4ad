import Domain

/// The fields of a form or a query: `application/x-www-form-urlencoded`, in the order sent.
struct Form: Sendable {
    var fields: [(name: String, value: String)]

    /// How many fields are read at most; the rest are left out.
    static let fieldLimit = 4_000

    init(fields: [(name: String, value: String)] = []) {
        self.fields = fields
    }

    /// Reads bytes as the URL Standard does (section 5.1): `+` is a space, broken UTF-8 is replaced.
    init(_ encoded: some Collection<UInt8>) {
        fields = encoded.split(separator: UInt8(ascii: "&")).prefix(Form.fieldLimit).map { pair in
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value =
                equals == pair.endIndex ? pair[equals...] : pair[pair.index(after: equals)...]
            return (Form.decoded(pair[..<equals]), Form.decoded(value))
        }
    }

    /// The first value of a name, as it was sent; for passwords.
    func raw(_ name: String) -> String {
        fields.first { $0.name == name }?.value ?? ""
    }

    /// The first value of a name without control characters and the white space around it.
    subscript(_ name: String) -> String { Form.cleaned(raw(name)) }

    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map { Form.cleaned($0.value) }
    }

    func has(_ name: String) -> Bool { !self[name].isEmpty }

    func day(_ name: String) -> Day? { Day(self[name]) }

    func id<Record>(_ name: String) -> RecordID<Record>? { RecordID(self[name]) }

    /// What is listed with commas or on lines.
    func list(_ name: String) -> [String] {
        self[name].split { $0 == "," || $0 == "\n" || $0 == ";" }.map(\.trimmed)
            .filter { !$0.isEmpty }
    }

    /// A segment of a path, in which `+` is itself.
    static func percentDecoded(_ text: String) -> String {
        decoded(text.utf8, plusIsSpace: false)
    }

    private static func decoded(
        _ bytes: some Collection<UInt8>,
        plusIsSpace: Bool = true
    ) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == UInt8(ascii: "%"), let (value, end) = escaped(in: bytes, at: next) {
                result.append(value)
                index = end
            } else {
                result.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                index = next
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func escaped<Bytes: Collection<UInt8>>(
        in bytes: Bytes,
        at index: Bytes.Index
    ) -> (UInt8, Bytes.Index)? {
        guard index != bytes.endIndex, let high = hexValue(bytes[index]) else { return nil }
        let second = bytes.index(after: index)
        guard second != bytes.endIndex, let low = hexValue(bytes[second]) else { return nil }
        return (high << 4 | low, bytes.index(after: second))
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Line ends as `\n`, and no other control characters than tabs.
    private static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0d: scalars.append("\n")
            case 0x0a: if previous != "\r" { scalars.append("\n") }
            case 0x09: scalars.append(scalar)
            case 0..<0x20, 0x7f...0x9f: break
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars).trimmed
    }
}
