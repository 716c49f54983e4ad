import Consent
import Domain
import Hummingbird
import Storage

/// Letters: begun, read a second time, kept.
enum LetterDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await visit.show(try page(visit))
    }

    static func page(
        _ visit: Visit,
        problem: String? = nil,
        who: String = ""
    ) throws -> LettersPage {
        func rows(sent: Bool) throws -> [LettersPage.Row] {
            try visit.store.letters(sent: sent).map {
                LettersPage.Row($0.letter, to: $0.name, on: visit.today)
            }
        }
        let sent = try rows(sent: true)
        return LettersPage(
            drafts: try rows(sent: false),
            sent: sent.isEmpty ? nil : LettersPage.Sent(rows: sent),
            problem: problem,
            who: who
        )
    }

    /// A blank page to someone; who it is, by id or by name.
    @Sendable static func new(_ visit: Visit) async throws -> Response {
        let query = visit.query
        let id: PartnerID
        if let to: PartnerID = query.id("to") {
            id = to
        } else {
            do {
                id = try PartnerEditing.onlyOne(named: query["who"], visit)
            } catch let refusal as Refusal {
                let problem = query.has("who") ? refusal.message : "Write whom it is for."
                return try await visit.show(
                    try page(visit, problem: problem, who: query["who"]),
                    status: .unprocessableContent
                )
            }
        }
        guard let partner = try visit.store.partner(id) else { throw Refusal.notFound }
        return try await visit.show(
            LetterPage(
                blank(to: partner, visit),
                to: partner,
                isKept: false,
                starter: Starter(work: try visit.store.aboutMe().work)
            )
        )
    }

    private static func blank(to partner: Partner, _ visit: Visit) -> LetterDraft {
        LetterDraft(id: visit.store.newID(), partner: partner.id, startedOn: visit.today)
    }

    /// The first draft, made of one's own words; nothing is kept yet.
    @Sendable static func start(_ visit: Visit) async throws -> Response {
        let form = visit.form
        guard let id: PartnerID = form.id("to"), let partner = try visit.store.partner(id) else {
            throw Refusal.notFound
        }
        let starter = Starter(
            noticed: String(form["noticed"].prefix(1_000)),
            work: String(form["work"].prefix(1_000)),
            both: String(form["both"].prefix(1_000)),
            step: String(form["step"].prefix(300)),
            times: String(form["times"].prefix(300))
        )
        var letter = blank(to: partner, visit)
        letter.subject = form["subject"]
        letter.text = starter.text(to: partner, from: try visit.store.practice())
        return try await visit.show(
            LetterPage(letter, to: partner, isKept: false, starter: starter)
        )
    }

    /// What the second reader says, while it is being typed.
    @Sendable static func read(_ visit: Visit) async throws -> Response {
        guard let id: PartnerID = visit.form.id("to"), let partner = try visit.store.partner(id)
        else { throw Refusal.notFound }
        let letter = LetterDraft(
            id: visit.store.newID(),
            partner: id,
            startedOn: visit.today,
            subject: visit.form["subject"],
            text: visit.form.text("text")
        )
        return try await visit.show(ReadingPage(verdicts: Verdicts(letter, to: partner)))
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try kept(visit)
        guard letter.sentOn == nil else {
            return Site.redirect(to: Path.outreach(.letterPart(letter.id, .sending)).text)
        }
        return try await visit.show(
            LetterPage(letter, to: partner, isKept: true, meanwhile: Meanwhile(Shown(letter)))
        )
    }

    static func kept(_ visit: Visit) throws -> (LetterDraft, Partner) {
        guard let letter = try visit.store.letter(visit.id()),
            let partner = try visit.store.partner(letter.partner)
        else { throw Refusal.notFound }
        return (letter, partner)
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        guard let id: PartnerID = visit.form.id("to"), let partner = try visit.store.partner(id)
        else { throw Refusal.notFound }
        return try await save(blank(to: partner, visit), to: partner, isKept: false, visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try kept(visit)
        return try await save(letter, to: partner, isKept: true, visit)
    }

    /// Keeps it, reads it without keeping it, or keeps it and goes on to the sending.
    private static func save(
        _ old: LetterDraft,
        to partner: Partner,
        isKept: Bool,
        _ visit: Visit
    ) async throws -> Response {
        let now = Shown(old)
        var letter = old
        letter.subject = visit.form["subject"]
        letter.text = visit.form.text("text").trimmed
        var meanwhile = isKept ? Meanwhile(now) : nil
        func again(_ problem: String?) async throws -> Response {
            try await visit.show(
                LetterPage(
                    letter,
                    to: partner,
                    isKept: isKept,
                    problem: problem,
                    meanwhile: meanwhile
                ),
                status: problem == nil ? .ok : meanwhile?.status ?? .unprocessableContent
            )
        }
        guard !isKept || visit.form.isOf(now) else {
            meanwhile = Meanwhile(now: now, mine: Shown(letter))
            return try await again(Meanwhile.sentence)
        }
        if visit.form["act"] == "read" { return try await again(nil) }
        if letter.text.isBlank, letter.subject.isBlank {
            return try await again("Nothing is written yet, so nothing was kept.")
        }
        if let label = try await visit.clientNamed(in: [letter.subject, letter.text]) {
            return try await again(ClientLabels.sentence(label))
        }
        do {
            let batch = try visit.store.save(
                letter,
                replacing: isKept ? old : nil,
                by: visit.author
            )
            if visit.form["act"] == "send" {
                return Site.redirect(to: Path.outreach(.letterPart(letter.id, .sending)).text)
            }
            return await visit.done(
                "Kept as a draft.",
                undoing: isKept ? batch : nil,
                at: Path.outreach(.letter(letter.id)).text
            )
        } catch let error as StoreError {
            return try await again(error.message)
        }
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.remove(letter: visit.id(), by: visit.author)
        return await visit.done("Thrown away.", undoing: batch, at: Path.letters.text)
    }
}

extension Form {
    /// A text as it was typed, with its white space; line ends as `\n`, no control characters.
    func text(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                raw(name).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
                    .unicodeScalars.filter { scalar in
                        scalar == "\n" || scalar == "\t"
                            || !(scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value))
                    }
            )
        )
    }
}
