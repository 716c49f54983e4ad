import Domain

/// What the whole of a table says, found in a first reading: its layout, the order of its dates.
public struct TableFacts: Sendable {
    /// A column, for the page on which it can be mapped by hand.
    public struct Column: Hashable, Sendable {
        public var heading: String
        /// What it is taken for; nil when nothing is known, and it goes to the research.
        public var field: Field?
        /// The first few values.
        public var examples: [String]
    }

    /// A date that can be read in two ways: "1/2/2026".
    public struct OpenDate: Hashable, Sendable {
        public var text: String
        /// How it is read.
        public var order: DateOrder

        public init(text: String, order: DateOrder) {
            self.text = text
            self.order = order
        }

        /// "5 March", if this order holds.
        public func inWords(_ order: DateOrder) -> String {
            guard case .full(_, let month, let day) = DateText(text)?.ordered(order) else {
                return text
            }
            return "\(day) \(Day.monthNames[min(max(month, 1), 12) - 1])"
        }
    }

    public let format: Format
    /// How many rows follow the headings, blank ones left out.
    public private(set) var rows = 0
    /// Every column from the left.
    public private(set) var columns: [Column]
    /// A date whose order nothing in its column shows, as it is read, whoever said how; nil where
    /// all is clear.
    public private(set) var openDate: OpenDate?

    let delimiter: UInt8
    let layout: Layout
    let hasSeparatorLine: Bool
    private(set) var orders: [Int: DateOrder] = [:]
    private(set) var turnsNames = false
    private(set) var remarks: [Problem] = []

    /// Reads a table once from its beginning to its end.
    ///
    /// It throws a `Refusal` for what is no table of people.
    public init(_ document: Document, _ choices: TableChoices = TableChoices()) throws {
        let dialect = try Dialect(document)
        layout = try Layout(dialect, columns: choices.columns)
        delimiter = dialect.delimiter
        hasSeparatorLine = dialect.hasSeparatorLine
        format = layout.format
        let sample = dialect.sample
        let headerLine = layout.headerLine
        let meanings = layout.meanings
        columns = layout.headings.enumerated().map { index, heading in
            let examples = sample.filter { $0.line > headerLine ?? 0 }
                .compactMap { index < $0.cells.count ? $0.cells[index].nonEmpty : nil }
            return Column(
                heading: heading.text,
                field: meanings[index]?.field,
                examples: Array(examples.prefix(3))
            )
        }
        try checkThatItIsOfPartners(document, isMapped: !choices.columns.isEmpty)
        try scan(document, choices.dateOrder)
        if layout.headerLine == nil {
            remarks.insert(
                Problem(
                    line: 1,
                    why:
                        "No line of headings was found, so what each column means was guessed from what is in it."
                ),
                at: 0
            )
        }
        remarkOnClients()
    }

    private func checkThatItIsOfPartners(_ document: Document, isMapped: Bool) throws {
        let fields = layout.meanings.compactMap { $0?.field }
        let identifying: Set<Field> = [.name, .given, .family, .organization, .email]
        guard !fields.contains(where: identifying.contains) else {
            let isClientList =
                fields.contains(.clients)
                && layout.headings.contains { heading in
                    ["client id", "patient id", "mrn", "patient mrn"].contains(heading.phrase)
                }
            if isClientList, !isMapped,
                fields.contains(.birthday)
                    || layout.headings.contains(where: { $0.words.contains("insurance") })
            {
                throw Self.clientList
            }
            if !isMapped, isOfClients(fields) { throw Self.clientList }
            if layout.isLog, !isMapped, isLogOfClients { throw Self.clientList }
            if fields.contains(.clients), !isMapped, !fields.contains(.name),
                !fields.contains(.given), !fields.contains(.organization)
            {
                throw Self.clientList
            }
            return
        }
        if fields.contains(.clients) { throw Self.clientList }
        // A first line without an end has a sentence of its own.
        var reader = DelimitedReader(try TextSource(document), delimiter: delimiter)
        _ = try reader.next()
        throw Refusal(
            "No line of headings that Rapport knows was found in this file, and no column of addresses either. "
                + "Name at least one column “Name” or “E-mail”, or say on the import page what the columns are."
        )
    }

    /// Whether it has what one notes of clients, and nothing that one notes of partners.
    private func isOfClients(_ fields: [Field]) -> Bool {
        let ofClients: Set = ["diagnosis", "dx", "mrn", "session", "copay", "dob", "birth"]
        let said = layout.headings.count { !ofClients.isDisjoint(with: $0.words) }
        let ofPartners: Set<Field> = [
            .organization, .role, .specialty, .kind, .circle, .accepting, .metThrough, .npi,
            .lastMeeting, .firstMeeting, .lastContact, .followUp, .website,
        ]
        let isClinical = layout.headings.contains { heading in
            !Set(["diagnosis", "dx", "mrn", "session", "copay"]).isDisjoint(with: heading.words)
        }
        return said >= 2 && isClinical && ofPartners.isDisjoint(with: fields)
    }

    /// A dated sheet that names a client in each row, and says nothing else of a contact.
    private var isLogOfClients: Bool {
        let named: Set = [
            "client", "client name", "patient", "patient name", "client initial", "patient initial",
        ]
        let says = layout.meanings.contains { [.what, .how, .notes, .minutes].contains($0?.field) }
        return !says && layout.headings.contains { named.contains($0.phrase) }
    }

    private static let clientList = Refusal(
        "This looks like a list of clients, and Rapport brings in partners alone: nothing was read from it."
    )

    private mutating func scan(_ document: Document, _ chosen: DateOrder?) throws {
        var reader = DelimitedReader(try TextSource(document), delimiter: delimiter)
        let dayColumns = layout.meanings.indices.filter {
            layout.meanings[$0]?.field.isDay ?? false
        }
        let nameColumn =
            layout.meanings.contains { $0?.field == .family }
            ? nil : layout.meanings.firstIndex { $0?.field == .name }
        var dates: [Int: DateColumn] = [:]
        for column in dayColumns { dates[column] = DateColumn() }
        var names = (turned: 0, other: 0)
        while try reader.next() {
            let record = reader.record
            guard record.line > layout.headerLine ?? 0, !record.isBlank else { continue }
            rows += 1
            for column in dayColumns where !record.isBlank(column) {
                if record.mayBeUndecided(column) { dates[column]?.look(at: record.text(column)) }
            }
            if let nameColumn, !record.isBlank(nameColumn) {
                if record.holds(0x2c, in: nameColumn), TableFacts.isTurned(record.text(nameColumn))
                {
                    names.turned += 1
                } else {
                    names.other += 1
                }
            }
        }
        turnsNames = names.turned > 0 && names.turned * 10 >= (names.turned + names.other) * 6
        decideOrders(dates, chosen)
    }

    /// "Chen, Mei", but not "Mei Chen, LCSW".
    private static func isTurned(_ name: String) -> Bool {
        let parts = name.split(separator: ",")
        guard parts.count >= 2, PersonName.looksLikeGiven(parts[1].trimmed) else { return false }
        return parts[0].trimmed.split(separator: " ").count <= 3
    }

    private mutating func decideOrders(_ dates: [Int: DateColumn], _ chosen: DateOrder?) {
        let decided = dates.values.compactMap(\.order)
        let dayFirst = decided.count { $0 == .dayFirst }
        let usual = chosen ?? (dayFirst * 2 > decided.count ? .dayFirst : .monthFirst)
        for (column, facts) in dates.sorted(by: { $0.key < $1.key }) {
            let heading = layout.headings[column].text
            let told = DateText.order(inHeading: heading)
            orders[column] = facts.order ?? told ?? usual
            guard facts.order == nil, told == nil, let example = facts.example else { continue }
            if openDate == nil { openDate = OpenDate(text: example, order: usual) }
            guard chosen == nil || facts.isMixed else { continue }
            let order = usual == .dayFirst ? "day" : "month"
            let reason =
                facts.isMixed
                ? "The dates in the column “\(heading)” contradict each other on whether day or month comes first"
                : "Nothing in the column “\(heading)” says whether day or month comes first"
            let meaning = OpenDate(text: example, order: usual).inWords(usual)
            let why = "\(reason); the \(order) was taken to be first"
            remarks.append(
                Problem(
                    line: layout.headerLine ?? 1,
                    why: meaning == example ? "\(why)." : "\(why): “\(example)” is \(meaning)."
                )
            )
        }
    }

    private mutating func remarkOnClients() {
        for (index, meaning) in layout.meanings.enumerated() where meaning?.field == .clients {
            remarks.append(
                Problem(
                    line: layout.headerLine ?? 1,
                    why:
                        "The column “\(layout.headings[index].text)” speaks of clients and was left out: "
                        + "what is about clients belongs into sealed inquiries, not into notes on partners."
                )
            )
        }
    }
}
