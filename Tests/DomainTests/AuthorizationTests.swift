import Domain
import Testing

@Suite struct AuthorizationTests {
    static let signed = Day(number: 20_000)

    static func complete() throws -> Authorization {
        Authorization(
            id: try #require(AuthorizationID("a")),
            inquiry: try #require(InquiryID("i")),
            partner: try #require(PartnerID("p")),
            status: .granted,
            scope: [.attended],
            description: "That I attended",
            purpose: "To thank my referrer",
            signedOn: signed,
            signedBy: "client",
            expiresOn: signed.adding(days: 30),
            copyGiven: true
        )
    }

    static let changes: [(Authorization.Element, @Sendable (inout Authorization) -> Void)] = [
        (.description, { $0.description = " " }),
        (.scope, { $0.scope = [] }),
        (.purpose, { $0.purpose = "" }),
        (.signature, { $0.signedOn = nil }),
        (.signer, { $0.signedBy = "" }),
        (.authority, { $0.signedBy = "her mother" }),
        (.expiry, { $0.expiresOn = nil }),
        (.expiry, { ($0.expiresOn, $0.expiryEvent) = (nil, "None") }),
        (.copy, { $0.copyGiven = false }),
    ]

    @Test(arguments: changes.indices)
    func `one without an element is incomplete and says which`(index: Int) throws {
        var authorization = try Self.complete()
        Self.changes[index].1(&authorization)
        #expect(authorization.missing == [Self.changes[index].0])
        #expect(!authorization.permission.isValid(on: Self.signed))
    }

    @Test func `a representative signs with authority, and an event can end it`() throws {
        var authorization = try Self.complete()
        authorization.signedBy = "her mother"
        authorization.authority = "parent of a minor"
        authorization.expiresOn = nil
        authorization.expiryEvent = "end of treatment"
        #expect(authorization.missing.isEmpty)
        #expect(authorization.permission.isValid(on: Self.signed.adding(days: 10_000)))
    }

    @Test(arguments: [(-1, false), (0, true), (30, true), (31, false)])
    func `it is valid from its signature through its last day`(after: Int, valid: Bool) throws {
        let permission = try Self.complete().permission
        #expect(permission.isValid(on: Self.signed.adding(days: after)) == valid)
    }

    @Test func `it is valid until the day before it is revoked`() throws {
        var authorization = try Self.complete()
        authorization.revokedOn = Self.signed.adding(days: 5)
        #expect(authorization.permission.isValid(on: Self.signed.adding(days: 4)))
        #expect(!authorization.permission.isValid(on: Self.signed.adding(days: 5)))
    }

    @Test(arguments: [Authorization.Status.declined, .expired, .revoked])
    func `only a granted one is valid`(status: Authorization.Status) throws {
        var authorization = try Self.complete()
        authorization.status = status
        #expect(!authorization.permission.isValid(on: Self.signed))
    }
}
