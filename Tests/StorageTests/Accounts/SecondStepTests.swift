import Domain
import Testing

@testable import Storage
@testable import Vault

/// A code besides the password.
@Suite struct SecondStepTests {
    private static let secret = TimeCode(secret: Array("12345678901234567890".utf8))

    /// The code of the trial's day and hour.
    private static func code(_ store: Store, steps: Int64 = 0) -> String {
        secret.code(of: store.clock.milliseconds() / 1_000 / TimeCode.step + steps)
    }

    private static func enter(_ trial: Trial, _ code: String) -> Bool {
        (try? trial.store.unlock(login: "", password: Trial.password, code: code)) != nil
    }

    private static func begin(_ trial: Trial) throws -> [SpareCode] {
        try trial.store.beginSecondStep(
            secret,
            code: code(trial.store),
            of: 1,
            password: Trial.password
        )
    }

    @Test func `from then on the password alone opens nothing, and each code counts once`() throws {
        let trial = try Trial()
        #expect(SecondStepTests.enter(trial, ""))
        let spare = try SecondStepTests.begin(trial)
        #expect(spare.count == SpareCode.given)
        #expect(!SecondStepTests.enter(trial, ""))
        #expect(!SecondStepTests.enter(trial, "000000"))
        // The one that began it was used by that.
        #expect(!SecondStepTests.enter(trial, SecondStepTests.code(trial.store)))
        let next = SecondStepTests.code(trial.store, steps: 1)
        #expect(SecondStepTests.enter(trial, next))
        #expect(!SecondStepTests.enter(trial, next))
        #expect(SecondStepTests.enter(trial, spare[3].text))
        #expect(!SecondStepTests.enter(trial, spare[3].text))
        #expect(try trial.store.spareCodes(of: 1) == SpareCode.given - 1)
        #expect(!SecondStepTests.enter(trial, SpareCode().text))
    }

    @Test func `a wrong code or password begins nothing`() throws {
        let trial = try Trial()
        for (code, password) in [
            ("000000", Trial.password), (SecondStepTests.code(trial.store), "another one"),
        ] {
            #expect(throws: StoreError.self) {
                try trial.store.beginSecondStep(
                    SecondStepTests.secret,
                    code: code,
                    of: 1,
                    password: password
                )
            }
        }
        #expect(try !trial.store.hasSecondSteps())
    }

    @Test func `it goes on after the keys were renewed, and ends when it is ended`() throws {
        let trial = try Trial()
        _ = try SecondStepTests.begin(trial)
        let fresh = try trial.store.rotateKeys(password: Trial.password, cost: Trial.quick)
        while try trial.store.resealNext(fresh.keyring) {}
        #expect(!SecondStepTests.enter(trial, ""))
        #expect(SecondStepTests.enter(trial, SecondStepTests.code(trial.store, steps: 1)))
        try trial.store.endSecondStep(of: 1, by: .owner)
        #expect(SecondStepTests.enter(trial, ""))
        #expect(try trial.store.spareCodes(of: 1) == 0)
    }
}
