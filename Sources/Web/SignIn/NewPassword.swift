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

    /// The beginnings of lists of leaked passwords, those of eight characters or more.
    static let common: Set<String> = [
        "password", "password1", "password12", "password123", "password1234", "passw0rd",
        "p@ssw0rd",
        "12345678", "123456789", "1234567890", "12345678910", "87654321", "11111111", "00000000",
        "88888888", "12341234", "11223344", "123123123", "987654321", "qwertyui", "qwertyuiop",
        "qwerty123", "qwerty12", "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "q1w2e3r4", "asdfghjkl",
        "asdfasdf", "zxcvbnm1", "abcd1234", "abc12345", "a1b2c3d4", "iloveyou", "iloveyou1",
        "sunshine", "princess", "football", "baseball", "superman", "trustno1", "starwars",
        "whatever", "computer", "internet", "michelle", "jennifer", "jordan23", "liverpool",
        "charlie1", "welcome1", "welcome123", "letmein1", "letmein123", "changeme", "changeme1",
        "admin123", "administrator", "therapist", "therapy1", "rapport1", "rapport123",
    ]

    /// Common in any case, or one character over and over.
    static func isCommon(_ password: String) -> Bool {
        common.contains(password.lowercased()) || Set(password).count == 1
    }
}
