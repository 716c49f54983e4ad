/// What is packed in a file (PKWARE's APPNOTE, section 4.3), by its names.
struct ZipFile: Sendable {
    struct Entry: Hashable, Sendable {
        var name: String
        var method: Int
        var checksum: UInt32
        /// Bytes, packed and unpacked.
        var packed: Int
        var size: Int
        /// Where its own head begins.
        var offset: Int
        var isLocked: Bool
    }

    /// No workbook holds more parts, nor a longer list of them.
    private static let mostEntries = 20_000
    private static let longestList = 8 << 20
    /// What is larger unpacked is no sheet of people.
    private static let largest = 1 << 30
    /// Text packs to a fifth or a twentieth; what packs to so little holds nothing.
    private static let steepest = 400
    private static let smallestSteep = 32 << 20

    let entries: [String: Entry]
    private let document: Document

    /// Reads the list at the file's end.
    ///
    /// - Throws: `Refusal` where there is none, or what it lists can't be.
    init(_ document: Document) throws {
        self.document = document
        let size = try document.size()
        let tail = try document.bytes(max(0, size - 66_000)..<size)
        guard let end = Self.end(in: tail) else { throw Self.damage }
        let count = Self.number(tail, end + 10, 2)
        let length = Self.number(tail, end + 12, 4)
        let start = Self.number(tail, end + 16, 4)
        guard count != 0xffff, start != 0xffff_ffff, count <= Self.mostEntries,
            length <= Self.longestList, start + length <= size
        else { throw Self.damage }
        entries = try Self.entries(in: try document.bytes(start..<(start + length)), count)
    }

    private static func end(in tail: [UInt8]) -> Int? {
        guard tail.count >= 22 else { return nil }
        return (0...(tail.count - 22)).reversed().first { place in
            tail[place...].starts(with: [0x50, 0x4b, 5, 6])
        }
    }

    private static func entries(in list: [UInt8], _ count: Int) throws -> [String: Entry] {
        var entries: [String: Entry] = [:]
        var place = 0
        for _ in 0..<count {
            guard place + 46 <= list.count, list[place...].starts(with: [0x50, 0x4b, 1, 2]) else {
                throw damage
            }
            let lengths = [28, 30, 32].map { number(list, place + $0, 2) }
            let next = place + 46 + lengths.reduce(0, +)
            guard next <= list.count else { throw damage }
            let name = TextEncoding.text(of: list[(place + 46)..<(place + 46 + lengths[0])])
            var entry = Entry(
                name: name,
                method: number(list, place + 10, 2),
                checksum: UInt32(number(list, place + 16, 4)),
                packed: number(list, place + 20, 4),
                size: number(list, place + 24, 4),
                offset: number(list, place + 42, 4),
                isLocked: number(list, place + 8, 2) & 1 == 1
            )
            let extra = (place + 46 + lengths[0])..<(place + 46 + lengths[0] + lengths[1])
            entry.widen(by: list[extra])
            entries[partName(name)] = entry
            place = next
        }
        return entries
    }

    /// Parts of workbooks are named without regard to case.
    static func partName(_ name: String) -> String {
        var name = name.lowercased().replacingBackslashes[...]
        while name.hasPrefix("/") { name = name.dropFirst() }
        return String(name)
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        bytes.littleEndian(place, count)
    }

    /// A part, unpacked as it is read.
    ///
    /// - Throws: `Refusal` for what is locked, packed in an uncommon way, or far larger than what
    ///   anyone would write.
    func part(_ entry: Entry) throws -> Document {
        guard !entry.isLocked else {
            throw Refusal(
                "This file is locked with a password. Save it without one, then bring it in."
            )
        }
        guard entry.method == 0 || entry.method == 8 else { throw Self.damage }
        guard entry.size <= Self.largest,
            entry.size < Self.smallestSteep || entry.size / max(1, entry.packed) <= Self.steepest
        else { throw Self.bomb }
        let head = try document.bytes(entry.offset..<(entry.offset + 30))
        guard head.count == 30, head.starts(with: [0x50, 0x4b, 3, 4]) else { throw Self.damage }
        let start = entry.offset + 30 + Self.number(head, 26, 2) + Self.number(head, 28, 2)
        let document = document
        return Document {
            let packed = try document.open(start..<(start + entry.packed))
            return CheckedSource(entry.method == 8 ? Inflating(packed) : packed, entry)
        }
    }

    static let damage = Refusal(
        "This workbook is damaged or cut off, so nothing was read from it. Open it in your spreadsheet program and save it anew."
    )
    static let bomb = Refusal(
        "What is packed in this file is far larger than any sheet of people, so it was not unpacked."
    )
}

/// Unpacked bytes that must be as many, and the same, as the list says.
private struct CheckedSource: ByteSource {
    private var source: any ByteSource
    private let entry: ZipFile.Entry
    private var count = 0
    private var checksum = CRC32()

    init(_ source: any ByteSource, _ entry: ZipFile.Entry) {
        self.source = source
        self.entry = entry
    }

    mutating func next() throws -> [UInt8]? {
        guard let piece = try source.next() else {
            guard count == entry.size, checksum.value == entry.checksum else {
                throw ZipFile.damage
            }
            return nil
        }
        count += piece.count
        guard count <= entry.size else { throw ZipFile.damage }
        checksum.add(piece)
        return piece
    }
}

extension ZipFile.Entry {
    /// Numbers of 64 bits stand apart (section 4.5.3), in their order and where they are needed.
    fileprivate mutating func widen(by extra: ArraySlice<UInt8>) {
        let extra = Array(extra)
        var place = 0
        while place + 4 <= extra.count {
            let length = extra.littleEndian(place + 2, 2)
            if extra.littleEndian(place, 2) == 1 {
                var next = place + 4
                for field in [\Self.size, \Self.packed, \Self.offset]
                where self[keyPath: field] == 0xffff_ffff {
                    self[keyPath: field] = extra.littleEndian(next, 8)
                    next += 8
                }
            }
            place += 4 + length
        }
    }
}

extension [UInt8] {
    /// A number of some bytes, the lowest first; 0 where they are not all there.
    fileprivate func littleEndian(_ place: Int, _ count: Int) -> Int {
        guard place + count <= self.count else { return 0 }
        let value = (0..<count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(self[place + $1]) }
        return Int(Swift.min(value, 1 << 48))
    }
}

extension String {
    fileprivate var replacingBackslashes: String {
        contains("\\") ? String(map { $0 == "\\" ? "/" : $0 }) : self
    }
}
