import HTTPTypes
import Hummingbird
import Storage

/// Coming in with the printed recovery code, which gives the owner a new password.
extension SignIn {
    @Sendable static func showRecovery(_ guest: Guest) async throws -> Response {
        try await recoveryPage(guest)
    }

    /// It asks for the second step as well, where the owner has one.
    private static func recoveryPage(
        _ guest: Guest,
        problem: String? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let asksForCode = try await guest.site.office.store()?.hasSecondStep(1) ?? false
        return try await guest.site.respond(
            with: RecoveryPage(asksForCode: asksForCode, problem: problem),
            status: status
        )
    }

    @Sendable static func recover(_ guest: Guest) async throws -> Response {
        guard let store = try await guest.site.office.store() else { throw Refusal.notFound }
        let form = guest.form
        if let problem = NewPassword.problem(in: form) {
            return try await recoveryPage(guest, problem: problem, status: .unprocessableContent)
        }
        let (recoveryCode, password) = (form["code"], form.raw("password"))
        let step = String(form["step"].prefix(40))
        let owner = try store.account(1)
        let (codes, now) = (guest.site.codes, guest.site.clock.milliseconds())
        guard await codes.admits(owner.id, at: now) else {
            return try await recoveryPage(
                guest,
                problem: "There were many wrong codes. Wait a minute, then try again.",
                status: .tooManyRequests
            )
        }
        do {
            let attempt = try await guest.site.door.attempt(knocker("", guest)) {
                try store.recover(with: recoveryCode, code: step, password: password)
            }
            guard let keyring = attempt else {
                return try await recoveryPage(
                    guest,
                    problem: "Several people are trying at once. Wait a moment, then try again.",
                    status: .tooManyRequests
                )
            }
            await codes.noteRight(owner.id)
            // Whoever typed it has it on paper.
            try store.audit(.codeKept, by: .owner, address: guest.address)
            await guest.site.sessions.endAll(of: 1)
            return try await welcome(guest, owner, keyring)
        } catch let error as StoreError {
            if error == .wrongCode { await codes.noteWrong(owner.id, at: now) }
            var problem = try await failed(error, for: owner.id, guest, store)
            if case .wrongSecret(let text) = error { problem = text }
            return try await recoveryPage(
                guest,
                problem: problem,
                status: .unprocessableContent
            )
        }
    }
}
