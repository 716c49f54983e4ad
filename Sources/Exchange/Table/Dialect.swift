/// How a table parts its columns, found in its first lines.
struct Dialect: Hashable, Sendable {
    let delimiter: UInt8
    /// Its first records, blank ones left out, with their lines.
    let sample: [(line: Int, cells: [String])]
    /// The line `sep=;` that Excel writes at the top.
    let hasSeparatorLine: Bool

    private static let delimiters: [UInt8] = [0x2c, 0x3b, 0x09, 0x7c]
    private static let sampleSize = 60

    init(_ document: Document) throws {
        let head = try document.head()
        let start = head.starts(with: [0xef, 0xbb, 0xbf]) ? head[3...] : head[...]
        if start.starts(with: "sep=".utf8), start.count > 5,
            Self.delimiters.contains(start[start.startIndex + 4])
        {
            delimiter = start[start.startIndex + 4]
            hasSeparatorLine = true
            sample = Array(try Self.sample(head, delimiter: delimiter).dropFirst())
            return
        }
        hasSeparatorLine = false
        var best: (delimiter: UInt8, score: (Int, Int), sample: [(line: Int, cells: [String])])?
        for delimiter in Self.delimiters {
            let sample = try Self.sample(head, delimiter: delimiter)
            let score = Self.score(sample)
            if best.map({ score > $0.score }) ?? true { best = (delimiter, score, sample) }
        }
        delimiter = best?.delimiter ?? 0x2c
        sample = best?.sample ?? []
    }

    private static func sample(_ head: [UInt8], delimiter: UInt8) throws -> [(
        line: Int, cells: [String]
    )] {
        var reader = DelimitedReader(try TextSource(Document(bytes: head)), delimiter: delimiter)
        var sample: [(line: Int, cells: [String])] = []
        // The sample may end within a record, and may be no table at all: that is for the real
        // reading to say.
        while sample.count < sampleSize, (try? reader.next()) == true {
            let record = reader.record
            guard record.problem == nil else { continue }
            let cells = (0..<record.count).map(record.text)
            if cells.contains(where: { !$0.isEmpty }) { sample.append((record.line, cells)) }
        }
        return sample
    }

    /// The most headings in one record, then how many records have one number of columns.
    private static func score(_ sample: [(line: Int, cells: [String])]) -> (Int, Int) {
        let headings =
            sample.prefix(30).map { record in
                record.cells.count { Meaning.of(Heading($0)) != nil }
            }.max() ?? 0
        var widths: [Int: Int] = [:]
        for record in sample where record.cells.count > 1 {
            widths[record.cells.count, default: 0] += 1
        }
        let commonest = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return (headings, (commonest?.value ?? 0) * 8 + min(7, commonest?.key ?? 0))
    }

    static func == (a: Dialect, b: Dialect) -> Bool { a.delimiter == b.delimiter }
    func hash(into hasher: inout Hasher) { hasher.combine(delimiter) }
}
