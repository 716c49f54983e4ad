import Domain
import Insight

/// Someone whom the practice can't take: three names, each with its reasons, and what to say.
struct ElsewherePage: Page {
    static let template = "elsewhere"

    struct Name: Sendable {
        var partner: String
        var name: String
        var href: String
        var about: String
        var fit: String?
        var because: String
        /// To read out or to give along.
        var reach: [String]
        var isGiven: Bool
    }

    struct Names: Sendable {
        var action: String
        var items: [Name]
    }

    var title = "Who else?"
    var client: String
    var needs: String
    var say: [String]
    var names: Names?
    var partners = Path.partners.text
    var back: String
}

extension ElsewherePage {
    /// What one can say to a client whom one can't take.
    static let words = [
        "“I’m not the right person for this, and I don’t want you to lose time with me.”",
        "“I know colleagues who do this work well. May I give you their names?”",
        "“If none of them has room, call me again. I’ll help you look further.”",
    ]

    init(_ inquiry: Inquiry, _ matches: [Match], partners: [PartnerID: Partner], on today: Day) {
        client = called(inquiry.client)
        needs = inquiry.needs.inWords
        say = ElsewherePage.words
        let names = matches.compactMap { match -> Name? in
            partners[match.colleague.id].map { partner in
                Name(
                    partner: partner.id.text,
                    name: partner.name,
                    href: Path.partner(partner.id).text,
                    about: [partner.role, partner.organization].filter { !$0.isEmpty }
                        .joined(separator: " · "),
                    fit: match.fit.score.map(String.init),
                    because: match.because(on: today),
                    reach: partner.phones + partner.emails
                        + (partner.website.isEmpty ? [] : [partner.website]),
                    isGiven: inquiry.referredTo.contains(partner.id)
                )
            }
        }
        self.names =
            names.isEmpty
            ? nil
            : Names(
                action: Path.clients(.inquiryPart(inquiry.id, .elsewhere)).text,
                items: names
            )
        back = Path.clients(.inquiry(inquiry.id)).text
    }

    static let samples: [ElsewherePage] = {
        let today = Day(number: 20_780)
        let partner = Partner(
            id: UUIDSample.id(2),
            name: "Ana Reyes",
            role: "psychologist",
            emails: ["ana@reyes.example"],
            phones: ["555-0101"],
            website: "reyes.example",
            addedOn: today,
            offers: Offers(specialties: ["anxiety"])
        )
        let inquiry = Inquiry(
            id: UUIDSample.id(1),
            receivedOn: today,
            client: "S.J.",
            needs: Needs(specialties: ["anxiety"]),
            referredTo: [partner.id]
        )
        let colleague = Colleague(id: partner.id, name: partner.name, offers: partner.offers)
        let matches = Match.best(for: inquiry.needs, among: [colleague])
        return [
            ElsewherePage(inquiry, matches, partners: [partner.id: partner], on: today),
            ElsewherePage(inquiry, [], partners: [:], on: today),
        ]
    }()
}

/// An honest word with a partner who sends people whom one can't serve.
struct MisfitPage: Page {
    static let template = "misfit"
    static let samples = [
        MisfitPage(
            partner: "Mei Chen",
            href: "/partners/1",
            log: "/touches/new",
            back: "/inquiries/1"
        )
    ]

    var title = "An honest word"
    var partner: String
    var href: String
    var say = [
        "“Thank you for thinking of me. I want to be honest, so that the people you send find the right "
            + "place the first time.”",
        "“Who does well with me: let me tell you in two sentences. And who does better elsewhere.”",
        "“For the others I can name you a colleague. Would that help?”",
        "“I’ve put it on one page. Shall I leave it with you?”",
    ]
    var profile = "/about-me"
    var log: String
    var back: String
}
