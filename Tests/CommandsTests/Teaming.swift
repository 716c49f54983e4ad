import Domain
import Exchange
import Sample
import Testing
import Vault

@testable import Storage

/// `rapport user`, and whose list `rapport today` is.
@Suite struct Teaming {
    private static let login = "ana@willow.example"

    /// A practice in which Ana was invited, and came in.
    private static func withAna() async throws -> (desk: Desk, store: Store, ana: Account) {
        let desk = try await Desk.withSample()
        let invited = await desk.run(
            "user",
            "invite",
            "Ana Ruiz",
            login,
            password: Desk.password
        )
        #expect(invited.code == 0, "\(invited.err)")
        let store = try Store.open(in: desk.folder, clock: .standing(on: Desk.today))
        let secret = try #require(invited.out.trimmed.split(separator: "/").last)
        let invitation = try #require(Invitation(String(secret)))
        let ana = try store.accept(invitation, password: "three other plain words").account
        return (desk, store, ana)
    }

    @Test func `who works here is listed, for people and for programs`() async throws {
        let (desk, _, _) = try await Self.withAna()
        let listed = await desk.run("user", "list")
        #expect(listed.out.contains("Ana Ruiz") && listed.out.contains(Self.login))
        let accounts = try #require(await desk.run("user", "list", "--json").json)
        #expect(
            accounts["accounts"]?.array?.map { $0["role"]?.string } == ["owner", "clinician"]
        )
        #expect(accounts["accounts"]?.array?.last?["state"]?.string == "active")
    }

    @Test func `a role is changed, and one that nobody can have is refused`() async throws {
        let (desk, store, ana) = try await Self.withAna()
        #expect(await desk.run("user", "role", Self.login, "intake").code == 0)
        #expect(try store.account(ana.number).role == .intake)
        for arguments in [
            [Self.login, "owner"], [Self.login, "boss"], ["nobody@willow.example", "intake"],
        ] {
            let refused = await desk.run(["user", "role"] + arguments)
            #expect(refused.code == 1 && refused.err.contains("."), "\(refused.err)")
        }
        #expect(try store.account(ana.number).role == .intake)
    }

    @Test func `an account ends with the password, and not without`() async throws {
        let (desk, store, ana) = try await Self.withAna()
        let wrong = await desk.run(
            "user",
            "disable",
            Self.login,
            password: "not the password"
        )
        #expect(wrong.code == 1)
        #expect(try store.account(ana.number).state == .active)
        let ended = await desk.run("user", "disable", Self.login, password: Desk.password)
        #expect(ended.code == 0, "\(ended.err)")
        #expect(ended.err.contains("This is the new recovery code"))
        #expect(try store.account(ana.number).state == .disabled)
        #expect(throws: StoreError.self) {
            try store.unlock(login: Self.login, password: "three other plain words")
        }
        // All is sealed anew by then: nothing waits for the page to do it.
        let keyring = try store.unlock(password: Desk.password)
        #expect(try !store.resealNext(keyring))
    }

    @Test func `today is the owner's list, and everyone's where that is asked for`() async throws {
        let (desk, store, ana) = try await Self.withAna()
        let mei = try #require(try store.people(named: "Mei Chen").first?.id)
        try store.add(
            Promise(
                id: store.newID(),
                partner: mei,
                text: "send the grief reading list",
                madeOn: Desk.today,
                dueOn: Desk.today
            ),
            by: ana.author
        )
        #expect(await !desk.run("today", "--all").out.contains("grief reading list"))
        #expect(
            await desk.run("today", "--all", "--practice").out.contains("grief reading list")
        )
    }
}
