import Cadence
import Domain
import Testing
import Vault

@testable import Storage

/// Accounts, their keys, and what is whose.
@Suite struct AccountTests {
    private static let password = "three other plain words"

    private static func join(
        _ trial: Trial,
        _ name: String = "Ana",
        _ role: Role = .clinician
    ) throws -> (account: Account, keyring: Keyring) {
        let made = try trial.store.invite(
            name,
            login: "\(name.lowercased())@willow.example",
            as: role,
            by: .owner,
            keyring: trial.keyring
        )
        return try trial.store.accept(made.invitation, password: password, cost: Trial.quick)
    }

    private static func addInquiry(
        _ trial: Trial,
        _ label: String = "S.J.",
        by author: Author = .owner,
        keyring: Keyring? = nil
    ) throws -> InquiryID {
        let id: InquiryID = trial.store.newID()
        try trial.store.add(
            Inquiry(id: id, receivedOn: Trial.day, client: label),
            by: author,
            keyring: keyring ?? trial.keyring
        )
        return id
    }

    @Test func `each password opens the same practice, and what one seals the other reads`() throws
    {
        let trial = try Trial()
        let ana = try AccountTests.join(trial)
        let id = try AccountTests.addInquiry(trial, by: ana.account.author, keyring: ana.keyring)
        let own = try trial.store.unlock(
            login: "ANA@willow.example ",
            password: AccountTests.password
        )
        #expect(own.account == ana.account)
        for keyring in [trial.keyring, own.keyring] {
            let found = try trial.store.inquiries(keyring).first { $0.record.id == id }
            #expect(found?.record.client == "S.J.")
        }
        #expect(try trial.store.hands(of: id)?.enteredBy == ana.account.number)
        #expect(throws: StoreError.self) {
            try trial.store.unlock(login: ana.account.login, password: Trial.password)
        }
        #expect(throws: StoreError.self) {
            try trial.store.unlock(login: "", password: AccountTests.password)
        }
    }

    @Test func `the secret of an invitation is in no file of the folder`() throws {
        let trial = try Trial()
        let made = try trial.store.invite(
            "Ana",
            login: "ana",
            as: .clinician,
            by: .owner,
            keyring: trial.keyring
        )
        let raw = stride(from: 0, to: 64, by: 2).compactMap { place in
            let text = Array(made.invitation.text)
            return UInt8(String(text[place...place + 1]), radix: 16)
        }
        #expect(raw.count == 32)
        for name in trial.folder.names where name.hasPrefix("rapport.") {
            let bytes = try trial.folder.bytes(of: name)
            #expect(!bytes.contains(raw), "\(name)")
            #expect(!bytes.contains(Array(made.invitation.text.utf8)), "\(name)")
        }
        // The digest is there, so this looks where it would be found.
        let all = try trial.folder.names.filter { $0.hasPrefix("rapport.") }
            .flatMap { try trial.folder.bytes(of: $0) }
        #expect(all.contains(made.invitation.digest))
    }

    @Test func `an invitation that is over keeps no key, without anybody's asking`() throws {
        let trial = try Trial()
        let made = try trial.store.invite(
            "Ana",
            login: "ana",
            as: .clinician,
            by: .owner,
            keyring: trial.keyring
        )
        func isLocked(_ store: Store) throws -> Bool {
            try store.read { try AccountLockRow.lock(of: made.account.number, $0) } != nil
        }
        try trial.store.sweepInvitations()
        #expect(try isLocked(trial.store))
        let later = Clock.standing(on: Trial.day.adding(days: Account.invitationDays + 1))
        let store = try Store.open(in: trial.folder.path, clock: later)
        try store.sweepInvitations()
        #expect(try !isLocked(store))
    }

    @Test func `a login is one person's, and only clinicians and intake are invited`() throws {
        let trial = try Trial()
        _ = try AccountTests.join(trial)
        for (login, role) in [
            ("ANA@willow.example", Role.clinician), ("owner", .intake), ("", .intake),
            ("kim", .owner),
        ] {
            #expect(throws: StoreError.self, "\(login) \(role)") {
                try trial.store.invite(
                    "Someone",
                    login: login,
                    as: role,
                    by: .owner,
                    keyring: trial.keyring
                )
            }
        }
        #expect(try trial.store.accounts().count == 2)
    }

    @Test func `whoever is let go has a key that opens nothing new, and nothing old once resealed`()
        throws
    {
        let trial = try Trial()
        let (ana, ben) = (try AccountTests.join(trial), try AccountTests.join(trial, "Ben"))
        let before = try AccountTests.addInquiry(trial, "A.A.")
        let made = try trial.store.disable(
            ana.account.number,
            by: .owner,
            password: Trial.password,
            cost: Trial.quick
        )
        #expect(made.keyring.currentID == trial.keyring.currentID + 1)
        #expect(try trial.store.standing(of: ana.account.number)?.state == .disabled)
        // Their slot, their invitation and the old owner's slot are gone.
        let lock = try trial.store.read { try AccountLockRow.lock(of: ana.account.number, $0) }
        #expect(lock == nil)
        let slots = try trial.store.read { sql in
            try sql("SELECT count(*) FROM keySlot").first { $0.int(0) }
        }
        #expect(slots == 2)
        #expect(throws: StoreError.self) {
            try trial.store.unlock(recoveryCode: trial.recoveryCode)
        }
        #expect(throws: StoreError.self) {
            try trial.store.unlock(login: ana.account.login, password: AccountTests.password)
        }
        // What was being written with the old keys is refused, and nothing is lost by it.
        #expect(throws: StoreError.self) {
            try AccountTests.addInquiry(trial, "B.B.", by: ana.account.author, keyring: ana.keyring)
        }
        let now = try AccountTests.addInquiry(trial, "C.C.", keyring: made.keyring)
        while try trial.store.resealNext(made.keyring) {}
        for keyring in [
            made.keyring,
            try trial.store.unlock(
                login: ben.account.login,
                password: AccountTests.password
            ).keyring,
        ] {
            let labels = try trial.store.inquiries(keyring).map(\.record.client)
            #expect(labels == ["A.A.", "C.C."])
        }
        let old = try trial.store.inquiries(ana.keyring)
        #expect(old.map(\.record.id) == [before, now])
        #expect(old.allSatisfy { $0.record.client.isEmpty })
    }

    @Test func `a wrong password of the owner's disables nobody`() throws {
        let trial = try Trial()
        let ana = try AccountTests.join(trial).account
        #expect(throws: StoreError.self) {
            try trial.store.disable(
                ana.number,
                by: .owner,
                password: "another",
                cost: Trial.quick
            )
        }
        #expect(try trial.store.account(ana.number).state == .active)
        #expect(
            try trial.store.unlock(login: ana.login, password: AccountTests.password).keyring
                .currentID == trial.keyring.currentID
        )
    }

    @Test func `the keys are renewed for all who stay, without anyone's password but the owner's`()
        throws
    {
        let trial = try Trial()
        let ana = try AccountTests.join(trial).account
        let id = try AccountTests.addInquiry(trial)
        let fresh = try trial.store.rotateKeys(password: Trial.password, cost: Trial.quick)
        while try trial.store.resealNext(fresh.keyring) {}
        let opened = try trial.store.unlock(login: ana.login, password: AccountTests.password)
        #expect(opened.keyring.currentID == fresh.keyring.currentID)
        #expect(try trial.store.inquiries(opened.keyring).map(\.record.id) == [id])
    }

    @Test func `the book of one is theirs: touches, promises, snoozes, circles and clients`() throws
    {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen", .core)
        let ana = try AccountTests.join(trial).account
        try trial.addTouch(mei, 9)
        try trial.store.log(
            Entry(
                touch: Touch(
                    id: trial.store.newID(),
                    partner: mei,
                    on: Trial.day.adding(days: -2),
                    channel: .phone,
                    purpose: .checkIn
                )
            ),
            by: ana.author
        )
        let promise = Promise(
            id: trial.store.newID(),
            partner: mei,
            text: "the article",
            madeOn: Trial.day,
            dueOn: Trial.day
        )
        try trial.store.add(promise, by: ana.author)
        func book(_ number: Int) throws -> Relationship {
            try #require(
                try trial.store.book(on: Trial.day, of: number).relationships.first
            )
        }
        let (hers, owners) = (try book(ana.number), try book(1))
        #expect(hers.moments.map(\.channel) == [.phone])
        #expect(owners.moments.map(\.channel) == [.inPerson])
        #expect(hers.promises.count == 1 && owners.promises.isEmpty)
        #expect(hers.circle == .wider && owners.circle == .core)
        let whole = try #require(try trial.store.book(on: Trial.day).relationships.first)
        #expect(whole.moments.count == 2 && whole.promises.count == 1)
        // A colleague who corrects it doesn't make it theirs.
        try trial.store.keep(promise.id, on: Trial.day, by: .owner)
        #expect(try trial.store.author(of: promise.id) == ana.author)
    }

    @Test func `whoever works alone has the whole book, and an archive without a trace of it`()
        throws
    {
        let (alone, together) = (try Trial(), try Trial())
        let mei = try alone.addPartner("Mei Chen", .key)
        try alone.addTouch(mei, 3)
        #expect(
            try alone.store.book(on: Trial.day, of: 1).relationships
                == alone.store.book(on: Trial.day).relationships
        )
        let records = try alone.store.records(alone.keyring)
        _ = try AccountTests.join(together)
        try together.store.add(records, by: .owner, keyring: together.keyring)
        #expect(
            try alone.store.archive(keyring: alone.keyring)
                == together.store.archive(keyring: together.keyring)
        )
    }

    @Test func `a sixth core is refused in each one's own circles`() throws {
        let trial = try Trial()
        let ana = try AccountTests.join(trial).account
        let six = try (1...6).map { try trial.addPartner("Partner \($0)") }
        try trial.store.move(Array(six.prefix(5)), to: .core, by: ana.author)
        #expect(throws: StoreError.self) {
            try trial.store.move([six[5]], to: .core, by: ana.author)
        }
        #expect(try trial.store.circle(of: six[5], for: ana.author) == .wider)
        // Undone as one, and merging keeps the one of whoever stays.
        let batch = try #require(try trial.store.newestBatch(by: ana.author))
        try trial.store.undo(batch, by: ana.author)
        #expect(try trial.store.circle(of: six[0], for: ana.author) == .wider)
    }
}

extension [UInt8] {
    fileprivate func contains(_ piece: [UInt8]) -> Bool {
        guard count >= piece.count, let first = piece.first else { return false }
        return indices.dropLast(piece.count - 1).contains { place in
            self[place] == first && self[place..<place + piece.count].elementsEqual(piece)
        }
    }
}
