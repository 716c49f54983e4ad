import Consent
import Domain
import Hummingbird
import Letters
import Storage

/// The one page about me.
enum AboutMeDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(AboutMePage(try visit.store.aboutMe()))
    }

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        try await visit.show(
            AboutMeSheet(
                try visit.store.aboutMe(),
                try visit.store.practice(),
                for: AboutMe.Audience(rawValue: visit.query["for"]) ?? .physician
            )
        )
    }

    /// What the second reader says of the words, while they are being typed.
    @Sendable static func read(_ visit: Visit) async throws -> Response {
        try await visit.show(
            ReadingPage(verdicts: Verdicts(plainWordsOf: AboutMe(visit.form)))
        )
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let aboutMe = AboutMe(visit.form)
        let old = try visit.store.aboutMe()
        let now = Shown(old)
        guard visit.form.isOf(now) else {
            return try await visit.show(
                AboutMePage(
                    aboutMe,
                    problem: Meanwhile.sentence,
                    meanwhile: Meanwhile(now: now, mine: Shown(aboutMe))
                ),
                status: .conflict
            )
        }
        if let label = try await visit.clientNamed(in: aboutMe.paragraphs) {
            return try await visit.show(
                AboutMePage(
                    aboutMe,
                    problem: ClientLabels.sentence(label),
                    meanwhile: Meanwhile(now)
                ),
                status: .unprocessableContent
            )
        }
        let batch = try visit.store.save(aboutMe, replacing: old, by: visit.author)
        return await visit.done(
            "Saved what you say of yourself.",
            undoing: batch,
            at: Path.outreach(.aboutMe).text
        )
    }
}

extension AboutMe {
    init(_ form: Form) {
        func sentence(_ name: String) -> String {
            String(form[name].prefix(AboutMePage.sentenceLimit))
        }
        self.init(
            work: sentence("work"),
            outcome: sentence("outcome"),
            notFit: sentence("notFit"),
            referring: sentence("referring"),
            words: Dictionary(
                uniqueKeysWithValues: Audience.allCases.map { ($0, sentence("for-\($0.rawValue)")) }
            ).filter { !$0.value.isEmpty },
            email: String(form["email"].prefix(254)),
            phone: String(form["phone"].prefix(100)),
            address: String(form["address"].prefix(400)),
            website: String(form["website"].prefix(400))
        )
    }
}

extension Verdicts {
    /// Reads what a page about oneself must keep: plain words, no guarantees, no client.
    ///
    /// Whoever gets the page is taken for no therapist.
    init(plainWordsOf aboutMe: AboutMe) {
        let text = aboutMe.paragraphs.joined(separator: "\n\n")
        guard !text.isEmpty else {
            self.init(
                summary: "Write, and the second reader looks for words that only therapists know.",
                points: [],
                worries: [],
                fine: nil,
                pieces: []
            )
            return
        }
        let review = Letters.Review(ofPage: text)
        self.init(
            review.checks.filter { [.plainWords, .noPromises, .noClient].contains($0.id) },
            of: text,
            summary: "Read as someone who is no therapist"
        )
    }
}
