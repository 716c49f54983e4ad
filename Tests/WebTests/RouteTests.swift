import Domain
import Hummingbird
import Logging
import Storage
import Testing

@testable import Web

@Suite struct RouteTests {
    static let table: RouteTable.Index = {
        let clock = Clock.system
        // The table is built by the page of an empty folder; templates were read by other tests.
        guard let templates = try? Templates() else { return RouteTable.Index() }
        let site = Site(
            office: Office(folder: "/nonexistent", clock: clock),
            sessions: Sessions(clock: clock),
            door: Door(),
            clock: clock,
            templates: templates,
            assets: Assets(),
            cookie: SessionCookie(port: 1, isSecure: false),
            drafts: Drafts()
        )
        let table = RouteTable(site, on: Router(context: WebContext.self))
        Routes.add(to: table)
        return table.index
    }()

    static let paths: [Path] = {
        let id: PartnerID = UUIDSample.id(1)
        return [
            .today, .health, .manifest, .icon, .offline, .asset("a"), .signIn,
            .session,
            .sessionEnd,
            .sessions,
            .recovery, .startCodeCheck, .newTouch, .touches, .lines, .hearing, .snoozes, .reviews,
            .undo("1"), .partners, .newPartner, .partner(id), .many, .people, .circles, .imports,
            .newImport, .importDraft("a"), .guesses,
            .settings, .archive, .keyboard, .calendar(.address), .calendar(.feed(secret: "a")),
            .calendar(.card(id)),
            .detailRemoval(UUIDSample.id(1)), .touchRemoval(UUIDSample.id(1)),
        ] + StartStep.allCases.map { .start($0) }
            + PartnerPart.allCases.map { .partnerPart(id, $0) }
            + PromiseAct.allCases.map { .promise(UUIDSample.id(1), $0) }
            + SettingsPart.allCases.map { .settingsPart($0) }
            + InsightPlace.samples.map { .insight($0) }
            + ImportPart.allCases.map { .importPart("a", $0) } + clients
            + outreach.map { .outreach($0) } + APIPath.allCases.map { .api($0) }
            + [.programs(.list), .programs(.revocation(token: "a")), .programs(.takingIn)]
            + accounts.map { .account($0) }
    }()

    private static let accounts: [AccountPart] = [
        .team, .role(2), .invitation(2), .disabling(2), .join(secret: "0f"), .joining, .mine,
        .endSession(name: "a"), .secondStep, .oneStep, .oneStepOf(2), .sessionsOf(2),
    ]

    private static var clients: [Path] {
        let inquiry: InquiryID = UUIDSample.id(1)
        let authorization: AuthorizationID = UUIDSample.id(2)
        let places: [ClientPath] =
            [
                .inquiries, .call, .hearing, .search, .inquiry(inquiry), .sent("a"),
                .sentFile("a"), .authorization(authorization), .disclosures, .thanks, .gifts,
                .giftRule, .giftRemoval(UUIDSample.id(3)), .audit, .auditAnchor, .auditCheck, .lock,
                .treating,
            ] + InquiryPart.allCases.map { .inquiryPart(inquiry, $0) }
            + AuthorizationPart.allCases.map { .authorizationPart(authorization, $0) }
            + ThanksPart.allCases.map { .thanksPart($0) }
        return places.map { .clients($0) }
    }

    static let outreach: [OutreachPath] =
        [
            .letters, .newLetter, .starter, .reading, .letter(UUIDSample.id(1)),
            .research(UUIDSample.id(1)), .meeting(UUIDSample.id(1)),
            .meetingNotes(UUIDSample.id(1)), .invitation(UUIDSample.id(1)), .aboutMe,
            .aboutMeReading, .aboutMePage, .shelf,
            .shelfItem(UUIDSample.id(1)), .newIntroduction, .introductions, .events,
            .event(UUIDSample.id(1)),
        ]
        + LetterPart.allCases.map { .letterPart(UUIDSample.id(1), $0) }
        + ShelfPart.allCases.map { .shelfPart(UUIDSample.id(1), $0) }
        + EventPart.allCases.map { .eventPart(UUIDSample.id(1), $0) }

    @Test(arguments: paths.map(\.text))
    func `every address that the page knows is served`(path: String) {
        #expect(!RouteTests.table.methods(at: path).isEmpty)
    }

    @Test func `every route but these few needs a session`() async throws {
        let open = Set(RouteTests.table.entries.filter(\.isOpen).map(\.pattern))
        #expect(
            open == [
                "/health", "/healthz", "/metrics", "/icon.svg", "/icon-192.png", "/icon-512.png",
                "/icon-512-mask.png",
                "/manifest.webmanifest", "/service-worker.js", "/offline", "/assets/:name",
                "/sign-in",
                "/session", "/recovery", "/start/password", "/calendar/:name",
                "/api/openapi.json", "/join", "/join/:secret",
            ]
        )
    }

    @Test func `every route below the address for programs needs a token`() {
        for entry in RouteTests.table.entries {
            let isForPrograms = APIPath.needsToken(entry.pattern)
            #expect((entry.needs == .token) == isForPrograms, "\(entry.pattern)")
        }
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "",
        "/a b",
    ])
    func `a form sends back only to this site`(back: String) {
        #expect(localPath(back) == "/")
    }

    @Test func `reading never changes anything`() {
        let changing = ["end", "undo", "removal", "fulfilment", "snoozes", "many"]
        for entry in RouteTests.table.entries where entry.method == .get {
            #expect(!changing.contains { entry.pattern.hasSuffix($0) }, "\(entry.pattern)")
        }
    }
}
