import Testing

@testable import Vault

@Suite struct PasswordTests {
    @Test func `one password typed on two systems is one`() throws {
        #expect(try Password("cafe\u{301} au lait").bytes == Password("café au lait").bytes)
    }

    @Test func `case, blanks and width stay as they were typed`() throws {
        #expect(try Password(" Ａbcdefg ").bytes == Array(" Ａbcdefg ".utf8))
    }

    @Test(arguments: [
        ("", PasswordError.tooShort), ("1234567", .tooShort), ("e\u{301}123456", .tooShort),
        (String(repeating: "x", count: 1_025), .tooLong),
        (String(repeating: "é", count: 513), .tooLong),
        (String(repeating: "x", count: 1 << 20), .tooLong),
    ])
    func `too short or too long is said`(typed: String, error: PasswordError) {
        #expect(throws: error) { try Password(typed) }
    }

    @Test(arguments: ["12345678", "contraseña", String(repeating: "x", count: 1_024)])
    func `eight characters to 1,024 bytes are taken`(typed: String) throws {
        #expect(try Password(typed).bytes == Array(typed.utf8))
    }
}
