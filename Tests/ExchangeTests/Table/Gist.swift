import Domain
import Exchange

/// What was read, in short lines that can be compared by eye.
func gist(
    _ text: String,
    _ choices: TableChoices = TableChoices(),
    on today: Day = day("2026-11-24")
) throws -> [String] {
    try gist(Document(bytes: Array(text.utf8)), choices, on: today)
}

func gist(
    _ document: Document,
    _ choices: TableChoices = TableChoices(),
    on today: Day = day("2026-11-24"),
    in zone: String = "America/Los_Angeles"
) throws -> [String] {
    var reader = try Reading.reader(of: document, choices, on: today, in: zone)
    var lines: [String] = []
    while let row = try reader.next() { lines.append(gist(row)) }
    return ["\(reader.format.rawValue)"] + lines
}

func day(_ text: String) -> Day { Day(text) ?? .earliest }

func gist(_ row: Row) -> String {
    switch row {
    case .candidate(let candidate): "\(candidate.line) \(gist(candidate))"
    case .encounter(let encounter):
        "\(encounter.line) with \(encounter.people.map { gist($0) }.joined(separator: " + "))"
            + encounter.touches.map(gist).joined()
            + encounter.promises.map { " !\($0.dueOn) \($0.text)" }.joined()
            + encounter.problems.map { " ?\($0.why)" }.joined()
    case .skipped(let problem): "\(problem.line) skip: \(problem.why)"
    case .passed(let problem): "\(problem.line) pass: \(problem.why)"
    case .remark(let problem): "\(problem.line) remark: \(problem.why)"
    }
}

func gist(_ touch: Candidate.Touch) -> String {
    " ~\(touch.on) \(touch.channel.rawValue) \(touch.purpose.rawValue)\(touch.minutes.map { " \($0)m" } ?? "") “\(touch.note)”"
}

func gist(_ candidate: Candidate) -> String {
    var parts = ["\(candidate.name)"]
    func add(_ label: String, _ value: String) {
        if !value.isEmpty { parts.append("\(label)=\(value)") }
    }
    if "\(candidate.given)|\(candidate.family)"
        != candidate.name.split(separator: " ").joined(separator: "|")
    {
        add("parts", "\(candidate.given)|\(candidate.family)")
    }
    add("kind", candidate.kind.map { $0.rawValue + (candidate.kindGuessed ? "?" : "") } ?? "")
    add("role", candidate.role)
    add("org", candidate.organization)
    add("mail", candidate.emails.joined(separator: " "))
    add("tel", candidate.phones.joined(separator: "; "))
    add("at", candidate.address)
    add("web", candidate.website)
    add("npi", candidate.npi)
    add("circle", candidate.circle?.rawValue ?? "")
    add("accepting", candidate.accepting.map(String.init) ?? "")
    add("through", candidate.metThrough)
    add(
        "offers",
        (candidate.offers.specialties + candidate.offers.payers + candidate.offers.ages
            + candidate.offers.languages).joined(separator: "; ")
    )
    add("tags", candidate.tags.joined(separator: ", "))
    add("research", candidate.research.split(separator: "\n").joined(separator: " / "))
    add(
        "details",
        candidate.details.map { "\($0.text) \($0.on?.description ?? "")" }.joined(separator: ", ")
    )
    return parts.joined(separator: " · ") + candidate.touches.map(gist).joined()
        + candidate.promises.map { " !\($0.dueOn) \($0.text)" }.joined()
        + candidate.problems.map { " ?\($0.why)" }.joined()
}
