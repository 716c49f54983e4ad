/// The weights of all traits, by their ids.
struct TraitTable: Sendable {
    private(set) var sentence: [SIMD8<Float>] = []
    private(set) var letter: [SIMD8<Float>] = []
    private(set) var sentenceStart = SIMD8<Float>(repeating: 0)
    private(set) var letterStart = SIMD8<Float>(repeating: 0)
    /// Rows by id, found by looking on from where the id points; none is -1.
    private var slots: [(id: UInt64, row: Int32)] = []

    var count: Int { sentence.count }

    /// - Parameter columns: For each of `Leaning.shares`: its two starts, then traits with their
    ///   two weights, all in hundredths.
    init(_ columns: [String]) {
        var rows: [UInt64: Int] = [:]
        for (place, text) in columns.enumerated() {
            let parts = text.split(whereSeparator: \.isWhitespace)
            guard parts.count >= 2 else { continue }
            sentenceStart[place] = Self.number(parts[0])
            letterStart[place] = Self.number(parts[1])
            for index in stride(from: 2, to: parts.count - 2, by: 3) {
                guard let id = Trait.id(named: parts[index]) else { continue }
                let row = rows[id] ?? sentence.count
                if row == sentence.count {
                    rows[id] = row
                    sentence.append(SIMD8(repeating: 0))
                    letter.append(SIMD8(repeating: 0))
                }
                sentence[row][place] = Self.number(parts[index + 1])
                letter[row][place] = Self.number(parts[index + 2])
            }
        }
        var size = 16
        while size < rows.count * 4 { size *= 2 }
        slots = Array(repeating: (0, -1), count: size)
        for (id, row) in rows {
            var slot = Int(truncatingIfNeeded: id) & (size - 1)
            while slots[slot].row >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = (id, Int32(row))
        }
    }

    func row(of id: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: id) & mask
        while slots[slot].row >= 0 {
            if slots[slot].id == id { return Int(slots[slot].row) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func number(_ text: Substring) -> Float {
        Float(Int(text) ?? 0) / 100
    }
}
