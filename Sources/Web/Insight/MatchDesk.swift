import Domain
import Hummingbird
import Insight
import Storage

/// Finds names for a client whom one can't take.
///
/// What is needed comes in a form and not in an address, and is kept nowhere.
enum MatchDesk {
    @Sendable static func ask(_ visit: Visit) async throws -> Response {
        let colleagues = try visit.store.colleagues(on: visit.today)
        return try await visit.show(MatchPage(Needs(), colleagues))
    }

    @Sendable static func answer(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let needs = Needs(
            specialties: Array(form.list("specialties").prefix(20)),
            age: form["age"],
            payer: form["payer"],
            format: form["format"],
            language: form["language"]
        )
        // Where each was last referred to is sealed with the inquiry, and this session opens it.
        let colleagues = try visit.store.colleagues(
            on: visit.today,
            keyring: visit.session.keyring
        )
        var page = MatchPage(needs, colleagues)
        guard needs != Needs() else {
            page.problem = "Say at least one thing that is needed: a specialty, an age, a payer."
            return try await visit.show(page, status: .unprocessableContent)
        }
        let matches = Match.best(for: needs, among: colleagues)
        page.found = MatchPage.Found(
            rows: matches.map { MatchPage.Row($0, on: visit.today) },
            none: matches.isEmpty ? "Nobody here takes new clients, as far as is known." : nil
        )
        return try await visit.show(page)
    }
}

extension MatchPage {
    private static let ageWords = ["child", "teen", "adult", "older adult", "couple", "family"]
    private static let formatWords = ["in-person", "telehealth"]

    init(_ needs: Needs, _ colleagues: [Colleague]) {
        func options(_ words: [String], chosen: String) -> [TouchForm.Option] {
            let all = words.contains(chosen) || chosen.isEmpty ? words : words + [chosen]
            return [TouchForm.Option(value: "", label: "Not said", isChosen: chosen.isEmpty)]
                + all.map {
                    TouchForm.Option(value: $0, label: capitalized($0), isChosen: $0 == chosen)
                }
        }
        func known(_ words: (Offers) -> [String]) -> [String] {
            var seen: Set<String> = []
            let all = colleagues.filter { !$0.archived }.flatMap { words($0.offers) }
            return Array(all.filter { seen.insert($0.lowercased()).inserted }.sorted().prefix(200))
        }
        specialties = needs.specialties.joined(separator: ", ")
        ages = options(
            MatchPage.ageWords + known(\.ages).filter { !MatchPage.ageWords.contains($0) },
            chosen: needs.age
        )
        payer = needs.payer
        formats = options(
            MatchPage.formatWords + known(\.formats).filter { !MatchPage.formatWords.contains($0) },
            chosen: needs.format
        )
        language = needs.language
        choices = [
            Choices(id: "specialties", words: known(\.specialties)),
            Choices(id: "payers", words: known(\.payers)),
            Choices(id: "languages", words: known(\.languages)),
        ]
    }
}

extension MatchPage.Row {
    init(_ match: Match, on today: Day) {
        self.init(
            name: match.colleague.name,
            href: Path.partner(match.colleague.id).text,
            initials: monogram(of: match.colleague.name),
            fit: match.fit.score.map { "Fits \($0) of 100" } ?? "Fit unknown",
            because: match.because(on: today)
        )
    }
}
