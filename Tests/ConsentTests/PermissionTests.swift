import Domain
import Testing

@testable import Consent

@Suite struct PermissionTests {
    private func verdict(
        _ telling: Telling,
        _ authorizations: [Authorization],
        optIn: Bool = false
    ) -> Telling.Verdict {
        telling.verdict(by: authorizations, sharesForTreatment: optIn)
    }

    @Test func `a valid authorization is the basis`() throws {
        let verdict = verdict(try telling(), [try authorization()])
        #expect(verdict == .allowed(.authorization(try id("a1"))))
    }

    @Test func `row 1: the day after expiry is blocked, its last day is not`() throws {
        let end = try day("2026-03-08")
        let authorization = try authorization {
            ($0.signedOn, $0.expiresOn) = (end.adding(days: -5), end)
        }
        let early: @Sendable (inout Inquiry) -> Void = {
            $0.scheduledOn = nil
            $0.receivedOn = end.adding(days: -30)
            $0.attendedOn = end.adding(days: -9)
        }
        #expect(
            verdict(try telling(on: end, early), [authorization])
                == .allowed(.authorization(authorization.id))
        )
        #expect(
            verdict(try telling(on: end.adding(days: 1), early), [authorization])
                == .blocked(.expired(on: end))
        )
    }

    @Test func `row 3: an authorization that names another partner is none`() throws {
        let other = try authorization { $0.partner = try id("p2") }
        #expect(verdict(try telling(), [other]) == .blocked(.namesAnother))
        let elsewhere = try authorization { $0.inquiry = try id("i2") }
        #expect(verdict(try telling(), [elsewhere]) == .blocked(.noAuthorization))
    }

    private static let faults: [(@Sendable (inout Authorization) -> Void, Block)] = [
        ({ $0.status = .declined }, .declined),
        ({ ($0.status, $0.revokedOn) = (.revoked, today) }, .revoked(on: today)),
        ({ $0.revokedOn = today }, .revoked(on: today)),
        ({ $0.status = .expired }, .expired(on: today.adding(months: 12))),
        ({ $0.scope = [.scheduled] }, .outsideScope(.attended, covers: [.scheduled])),
        ({ $0.copyGiven = false }, .incomplete([.copy])),
    ]

    @Test(arguments: faults.indices)
    func `what stands in the way is said`(_ index: Int) throws {
        let (edit, block) = Self.faults[index]
        #expect(verdict(try telling(), [try authorization(edit)]) == .blocked(block))
        #expect(!block.sentence(on: today).isEmpty)
        #expect(!block.sentence(on: today).contains("S.J."))
    }

    @Test(arguments: ["none", "None", " NONE ", ""])
    func `row 5: an expiry of "none" is invalid`(_ event: String) throws {
        let authorization = try authorization { ($0.expiresOn, $0.expiryEvent) = (nil, event) }
        #expect(verdict(try telling(), [authorization]) == .blocked(.incomplete([.expiry])))
        #expect(authorization.obstacles(on: today).first?.contains("“none” won’t do") == true)
    }

    @Test func `row 6: a representative without authority is invalid`() throws {
        let authorization = try authorization { $0.signedBy = "her mother" }
        #expect(verdict(try telling(), [authorization]) == .blocked(.incomplete([.authority])))
        let whole = try whole { ($0.signedBy, $0.authority) = ("her mother", "parent") }
        #expect(verdict(try telling(), [whole]) == .allowed(.authorization(whole.id)))
    }

    private func whole(
        _ edit: (inout Authorization) -> Void
    ) throws -> Authorization {
        try authorization(edit)
    }

    @Test func `row 7: a signature dated tomorrow is invalid`() throws {
        let tomorrow = today.adding(days: 1)
        let authorization = try authorization { $0.signedOn = tomorrow }
        #expect(verdict(try telling(), [authorization]) == .blocked(.notSignedYet(tomorrow)))
        #expect(authorization.inWords(on: today) == "Not signed yet")
    }

    @Test(arguments: [
        ["psychotherapy-notes", "attended"], ["attended", "Psychotherapy notes"],
        ["psychotherapy"],
    ])
    func `row 8: a scope with psychotherapy notes is refused`(_ words: [String]) {
        #expect(throws: Scope.Refusal(message: Scope.psychotherapyNotes)) {
            try readScope(words)
        }
    }

    @Test func `a scope is read from its words, each once and in their order`() throws {
        #expect(try readScope(["ended", "attended", "ended"]) == [.attended, .ended])
        #expect(throws: Scope.Refusal.self) { try readScope(["everything"]) }
        #expect(try readScope([]).isEmpty)
    }

    private func readScope(_ words: [String]) throws -> [Milestone] { try Scope.read(words) }

    @Test(arguments: Partner.Kind.allCases)
    func `row 10: the treatment basis is for those who may treat, and only where it was chosen`(
        _ kind: Partner.Kind
    ) throws {
        let telling = try telling(kind: kind)
        #expect(verdict(telling, []) == .blocked(.noAuthorization))
        let expected: Telling.Verdict =
            kind == .medical || kind == .mentalHealth
            ? .allowed(.treatment) : .blocked(.noAuthorization)
        #expect(verdict(telling, [], optIn: true) == expected)
    }

    @Test func `row 12: a partner who is no longer a physician loses the treatment basis`() throws {
        var telling = try telling(kind: .medical)
        #expect(verdict(telling, [], optIn: true) == .allowed(.treatment))
        telling.kind = .community
        #expect(verdict(telling, [], optIn: true) == .blocked(.noAuthorization))
    }

    @Test func `a client's no is heard before any other basis`() throws {
        for status in [Authorization.Status.declined, .revoked] {
            let said = try authorization { $0.status = status }
            guard case .blocked = verdict(try telling(), [said], optIn: true) else {
                Issue.record("\(status) was passed over")
                continue
            }
        }
    }

    @Test func `what Part 2 protects takes written consent`() throws {
        let telling = try telling { $0.part2 = true }
        #expect(verdict(telling, [], optIn: true) == .blocked(.part2NeedsConsent))
        #expect(
            verdict(telling, [try authorization()], optIn: true)
                == .allowed(.authorization(try id("a1")))
        )
    }

    @Test func `what has not happened is not told`() throws {
        let all = try authorization { $0.scope = Milestone.allCases }
        #expect(verdict(try telling(.ended), [all]) == .blocked(.notYet(.ended)))
        var ended = try telling(.ended)
        ended.episode = Episode(
            id: try id("e1"),
            inquiry: try id("i1"),
            firstSession: today.adding(days: -12),
            lastSession: today,
            ending: .ongoing
        )
        #expect(verdict(ended, [all]) == .blocked(.notYet(.ended)))
        ended.episode?.ending = .completed
        #expect(verdict(ended, [all]) == .allowed(.authorization(all.id)))
        #expect(
            verdict(try telling { $0.attendedOn = today.adding(days: 1) }, [all])
                == .blocked(.notYet(.attended))
        )
    }

    @Test(arguments: Authorization.Element.allCases)
    func `each missing element is a sentence that says what to do`(
        _ element: Authorization.Element
    ) {
        #expect(element.missing.hasSuffix("."))
        #expect(element.missing.count > 40)
    }
}
