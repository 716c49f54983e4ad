public import Domain

extension Archive {
    /// Reads an archive line by line, in its order, without holding it in memory.
    ///
    /// Whoever reads must go on to the end and then `close`: only there it is known that every
    /// record that is named exists. Until then nothing may be kept for good.
    public struct Reader {
        /// One line that holds something.
        public enum Entry: Hashable, Sendable {
            case record(Record, line: Int)
            /// A record that is left out.
            case skipped(Problem)
        }

        /// Whether every record came after those that it names so far, introducers aside, so that it
        /// can be written as it comes.
        public var isInOrder: Bool { integrity.isInOrder }
        /// Whether something about a client came so far.
        public var holdsClients: Bool { integrity.holdsClients }

        /// What was not understood though the archive is whole: fields of a newer Rapport, each told
        /// once.
        public private(set) var remarks: [Problem] = []

        private var lines: LineSource
        private var integrity = ArchiveIntegrity()
        private var told: Set<String> = []
        private let day: Day?

        /// Begins to read.
        ///
        /// - Parameters:
        ///   - document: The archive, as UTF-8 or UTF-16.
        ///   - day: The day of the import, after which nobody can have joined a circle; nil where
        ///     that does not matter.
        /// - Throws: `Refusal` where it can't be opened.
        public init(_ document: Document, on day: Day? = nil) throws {
            lines = LineSource(try TextSource(document), longest: Archive.longestLine)
            self.day = day
        }

        /// The next line that holds something; nil at the end.
        ///
        /// - Throws: `Refusal`, naming the line, for what is damaged.
        public mutating func next() throws -> Entry? {
            while let (bytes, line) = try lines.next() {
                guard bytes.contains(where: { $0 > 0x20 }) else { continue }
                let (outcome, unknown) = try ArchiveDecoder.read(bytes, line: line)
                for field in unknown { tell(field, line) }
                switch outcome {
                case .record(let record):
                    try integrity.note(record, line: line)
                    try check(record, line)
                    return .record(record, line: line)
                case .skipped(let why):
                    return .skipped(Problem(line: line, why: why))
                }
            }
            return nil
        }

        /// Checks, at the end, that every record that was named exists.
        ///
        /// - Parameter isKnown: Whether a record that the archive itself lacks is at hand elsewhere.
        /// - Throws: `Refusal`, naming the first line at fault.
        public func close(
            isKnown: (Reference.Target) throws -> Bool = { _ in false }
        ) throws {
            for reference in integrity.missing {
                guard try isKnown(reference.target) else {
                    throw Refusal.damagedArchive(
                        line: reference.line,
                        "it names \(reference.target.inWords), which is nowhere in it"
                    )
                }
            }
            try integrity.checkIntroductions()
        }

        private func check(_ record: Record, _ line: Int) throws(Refusal) {
            guard case .partner(let partner) = record, let since = partner.circleSince, let day,
                since > day
            else { return }
            throw .damagedArchive(
                line: line,
                "\"circleSince\" of the partner is \(since), which has not come yet"
            )
        }

        private mutating func tell(_ field: String, _ line: Int) {
            guard told.count < 100, told.insert(field).inserted else { return }
            remarks.append(
                Problem(
                    line: line,
                    why:
                        "This Rapport doesn't know \"\(field.prefix(60))\", so that was left out here "
                        + "and wherever else it stands."
                )
            )
        }
    }
}

/// The lines of a text, without their ends.
struct LineSource {
    private var source: TextSource
    private let longest: Int
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to where no line end was found.
    private var searched = 0
    private var isAtEnd = false
    private var line = 0

    init(_ source: TextSource, longest: Int) {
        self.source = source
        self.longest = longest
    }

    mutating func next() throws -> (bytes: ArraySlice<UInt8>, line: Int)? {
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer {
                    start = end + 1
                    searched = start
                }
                line += 1
                return (buffer[start..<end], line)
            }
            searched = buffer.count
            guard buffer.count - start <= longest else {
                throw Refusal.damagedArchive(
                    line: line + 1,
                    "the line is longer than \(longest >> 20) MB"
                )
            }
            guard !isAtEnd, let piece = try source.next() else {
                isAtEnd = true
                guard start < buffer.count else { return nil }
                defer {
                    start = buffer.count
                    searched = start
                }
                line += 1
                return (buffer[start...], line)
            }
            buffer.removeSubrange(..<start)
            searched -= start
            start = 0
            buffer += piece
        }
    }
}
