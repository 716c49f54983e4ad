import Domain
import Hummingbird
import Storage
import Vault

/// A code that an app shows, asked for besides the password.
enum SecondStepDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(try page(TimeCode(), visit))
    }

    private static func page(
        _ time: TimeCode,
        _ visit: Visit,
        problem: String? = nil
    ) throws -> SecondStepPage {
        let practice = try visit.store.practice().name
        let address = time.address(
            for: try visit.store.account(visit.session.account).login,
            at: practice.isBlank ? "Rapport" : practice
        )
        return SecondStepPage(
            problem: problem,
            asking: SecondStepPage.Asking(address: address, key: time.text)
        )
    }

    /// The app has shown that it knows the secret; the spare codes stand on this answer alone.
    @Sendable static func begin(_ visit: Visit) async throws -> Response {
        let form = visit.form
        guard let time = TimeCode(text: form["key"]) else { throw Refusal.notAForm }
        let (store, account) = (visit.store, visit.session.account)
        let (code, password) = (form["code"], form.raw("current"))
        do {
            let spare = try await visit.reauthenticated {
                try store.beginSecondStep(time, code: code, of: account, password: password)
            }
            return try await visit.show(
                SecondStepPage(spare: SecondStepPage.Spare(codes: spare.map(\.text)))
            )
        } catch let error as StoreError {
            return try await visit.show(
                try page(time, visit, problem: error.message),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        do {
            try await visit.confirmPassword()
            try visit.store.endSecondStep(of: visit.session.account, by: visit.author)
            return await visit.done(
                "The password alone is asked for.",
                at: Path.account(.mine).text
            )
        } catch let error as StoreError {
            return try await visit.show(
                try await AccountDesk.page(visit, problem: error.message),
                status: .unprocessableContent
            )
        }
    }

    /// For a colleague who lost both their phone and their spare codes; one's own ends on one's own
    /// page.
    @Sendable static func endForColleague(_ visit: Visit) async throws -> Response {
        let account = try TeamDesk.account(visit)
        guard account.number != visit.session.account else { throw Refusal.notFound }
        return try await TeamDesk.confirmed(visit) {
            try visit.store.endSecondStep(of: account.number, by: visit.author)
            return await visit.done(
                "\(account.name) signs in with the password alone.",
                at: Path.account(.team).text
            )
        }
    }
}

/// Sets up a second step, then shows the spare codes.
struct SecondStepPage: Page {
    static let template = "second-step"
    static let samples = [
        SecondStepPage(
            problem: "That isn’t the code.",
            asking: Asking(address: "otpauth://totp/Willow%20Street:ana", key: "MFRG GZDF")
        ),
        SecondStepPage(spare: Spare(codes: ["ABCD-EFGH-JKMN-PQRS-TVWX-YZ01"])),
    ]

    struct Asking: Sendable {
        var action = Path.account(.secondStep).text
        var address: String
        var key: String
    }

    struct Spare: Sendable {
        var codes: [String]
    }

    var title = "A second step"
    var problem: String?
    var asking: Asking?
    var spare: Spare?
    var back = Path.account(.mine).text
}
