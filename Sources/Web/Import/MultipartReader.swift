import Domain

/// Takes a `multipart/form-data` body apart as it comes (RFC 7578, RFC 2046 section 5.1).
///
/// It holds no more than one piece of the body and a delimiter's length of the piece before.
struct MultipartReader {
    enum Event: Equatable {
        /// A part begins; `file` is the name that a file had, or nil for a plain field.
        case begin(name: String, file: String?)
        case data([UInt8])
        case end
    }

    /// Why a body can't be taken apart.
    enum Failure: Error, Equatable {
        case noBoundary
        case headersTooLong
        case damaged
        case tooManyParts
    }

    private enum Place {
        case preamble, afterDelimiter, headers, bodyStart, body, epilogue
    }

    /// A part's headers may have this many bytes.
    static let headerLimit = 8_192
    static let partLimit = 64

    private let delimiter: [UInt8]
    private var pending: [UInt8]
    private var place = Place.preamble
    private var parts = 0

    /// Begins at the body's first byte; `contentType` is the field's value, with the boundary in it.
    init(contentType: String) throws(Failure) {
        guard let boundary = MultipartReader.boundary(in: contentType) else { throw .noBoundary }
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter may stand at the very beginning, without a line end before it.
        pending = [0x0d, 0x0a]
    }

    var isFinished: Bool { place == .epilogue }

    mutating func feed(_ bytes: some Sequence<UInt8>) throws(Failure) -> [Event] {
        pending.append(contentsOf: bytes)
        var events: [Event] = []
        while try step(&events) {}
        return events
    }

    /// Whether there may be more to do with what is pending.
    private mutating func step(_ events: inout [Event]) throws(Failure) -> Bool {
        switch place {
        case .epilogue:
            pending = []
            return false
        case .preamble, .body:
            guard let found = first(delimiter) else {
                let safe = pending.count - delimiter.count + 1
                if safe > 0 {
                    if place == .body { events.append(.data(Array(pending[..<safe]))) }
                    pending.removeFirst(safe)
                }
                return false
            }
            if place == .body {
                if found > 0 { events.append(.data(Array(pending[..<found]))) }
                events.append(.end)
            }
            pending.removeFirst(found + delimiter.count)
            place = .afterDelimiter
            return true
        case .bodyStart:
            guard pending.count >= delimiter.count else { return false }
            if !pending.starts(with: delimiter) { pending.removeFirst(2) }
            place = .body
            return true
        case .afterDelimiter:
            return try afterDelimiter()
        case .headers:
            return try headers(&events)
        }
    }

    private mutating func afterDelimiter() throws(Failure) -> Bool {
        guard pending.count >= 2 else { return false }
        if pending[0] == UInt8(ascii: "-"), pending[1] == UInt8(ascii: "-") {
            place = .epilogue
            return true
        }
        // Spaces may stand between a delimiter and its line end.
        guard let end = first([0x0d, 0x0a]) else {
            guard pending.count <= 256 else { throw .damaged }
            return false
        }
        guard pending[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw .damaged }
        // The line end stays: a part without headers has but one more.
        pending.removeFirst(end)
        place = .headers
        parts += 1
        guard parts <= MultipartReader.partLimit else { throw .tooManyParts }
        return true
    }

    private mutating func headers(_ events: inout [Event]) throws(Failure) -> Bool {
        guard let end = first([0x0d, 0x0a, 0x0d, 0x0a]) else {
            guard pending.count <= MultipartReader.headerLimit else { throw .headersTooLong }
            return false
        }
        guard end <= MultipartReader.headerLimit else { throw .headersTooLong }
        let text = String(decoding: pending[..<end], as: UTF8.self)
        let disposition = text.split(whereSeparator: \.isNewline).first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        let line = disposition.map(String.init) ?? ""
        events.append(
            .begin(
                name: MultipartReader.parameter("name", of: line) ?? "",
                file: MultipartReader.parameter("filename", of: line)
            )
        )
        // The second line end stays, so that an empty body is followed by its whole delimiter.
        pending.removeFirst(end + 2)
        place = .bodyStart
        return true
    }

    private func first(_ wanted: [UInt8]) -> Int? {
        guard pending.count >= wanted.count else { return nil }
        let last = pending.count - wanted.count
        return pending.withUnsafeBufferPointer { bytes in
            var index = 0
            while index <= last {
                if bytes[index] == wanted[0] {
                    var offset = 1
                    while offset < wanted.count, bytes[index + offset] == wanted[offset] {
                        offset += 1
                    }
                    if offset == wanted.count { return index }
                }
                index += 1
            }
            return nil
        }
    }

    /// RFC 2046: 1 to 70 characters.
    static func boundary(in contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let boundary = parameter("boundary", of: contentType),
            (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ (0x20...0x7e).contains($0) })
        else { return nil }
        return boundary
    }

    /// A parameter's value, in quotation marks or without.
    static func parameter(_ name: String, of line: String) -> String? {
        var rest = Substring(line)
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " || $0 == "\t" }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let key = rest[..<equals].lowercased()
            let value = rest[rest.index(after: equals)...]
            if value.first == "\"" {
                let inner = value.dropFirst()
                guard let close = inner.firstIndex(of: "\"") else { return nil }
                if key == name { return String(inner[..<close]) }
                rest = inner[close...]
            } else if key == name {
                return String(value.prefix { $0 != ";" }).trimmed
            }
        }
        return nil
    }
}
