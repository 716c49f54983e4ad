import Vault

/// Whether a new password, typed twice, can be one.
enum NewPassword {
    /// The sentence that says what is wrong; nil when nothing is.
    static func problem(in form: Form) -> String? {
        let password = form.raw("password")
        do {
            _ = try Password(password)
        } catch {
            return error.message
        }
        if isCommon(password) {
            return "That is one of the first passwords that anyone tries. Choose words of your own."
        }
        guard password == form.raw("again") else {
            return "The two weren’t the same. Type the password twice, to be sure of it."
        }
        return nil
    }

    /// Leaked passwords of eight characters or more, the 8,300 that are tried first, from a list that
    /// Django ships (ASVS 5.0, 6.2.4); and the words of this field that anyone would try here.
    static let common: Set<Substring> = Set(
        Resource.commonPasswords.text
            .split(separator: "\n")
    )
    .union(["therapist", "therapist1", "therapy1", "therapy123", "rapport1", "rapport123"])

    /// Common in any case, or one character over and over.
    static func isCommon(_ password: String) -> Bool {
        common.contains(Substring(password.lowercased())) || Set(password).count == 1
    }
}
