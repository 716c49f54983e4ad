import Testing

@testable import Vault

@Suite struct RecoveryCodeTests {
    static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    static let text = "ZZZF-VZ7V-ZBWZ-HXZP-YQTF-7WQH-Y3QY-XVFC-XFNE-KT77-WVJY-9RZ2-W7GF-VW26"

    /// Made with Python from the written format.
    @Test func `a code is written as the format says`() {
        #expect(RecoveryCode(secret: [UInt8]((0xe0...0xff).reversed())).text == Self.text)
        #expect(crc24(Array("123456789".utf8)) == 0x21_cf02)
    }

    @Test func `what was written is read`() throws {
        for _ in 0..<100 {
            let code = RecoveryCode()
            #expect(try RecoveryCode(code.text) == code)
        }
        #expect(RecoveryCode() != RecoveryCode())
    }

    @Test(arguments: [
        text.lowercased(), text.split(separator: "-").joined(),
        text.split(separator: "-").joined(separator: " "),
        text.split(separator: "-").joined(separator: " – "), "\n \(text)\r\n",
    ])
    func `a code is read as people write it`(typed: String) throws {
        #expect(try RecoveryCode(typed).text == Self.text)
    }

    @Test func `I and L are 1, O is 0`() throws {
        let code = RecoveryCode(secret: Array(repeating: 0x08, count: 32))
        #expect(code.text.contains("1") && code.text.contains("0"))
        for (one, zero) in [("I", "O"), ("i", "o"), ("L", "O"), ("l", "o")] {
            let typed = code.text.map { $0 == "1" ? one : $0 == "0" ? zero : String($0) }.joined()
            #expect(try RecoveryCode(typed) == code)
        }
    }

    @Test func `each wrong letter, anywhere, is a slip`() throws {
        let right = Array(RecoveryCode().text)
        for index in right.indices where right[index] != "-" {
            for letter in Self.letters where letter != right[index] {
                var wrong = right
                wrong[index] = letter
                #expect(throws: RecoveryCodeError.mistyped, "\(String(wrong))") {
                    try RecoveryCode(String(wrong))
                }
            }
        }
    }

    @Test func `two neighbours exchanged are a slip`() throws {
        let right = Array(Self.text.filter { $0 != "-" })
        for index in right.indices.dropLast() where right[index] != right[index + 1] {
            var wrong = right
            wrong.swapAt(index, index + 1)
            #expect(throws: RecoveryCodeError.mistyped) { try RecoveryCode(String(wrong)) }
        }
    }

    @Test(arguments: [
        ("", RecoveryCodeError.tooShort(0)), (String(text.dropLast(5)), .tooShort(52)),
        (text + "-0000", .tooLong), (String(repeating: "0", count: 1 << 20), .tooLong),
        ("U" + text.dropFirst(), .strange("U")), ("é" + text, .strange("é")),
    ])
    func `what can't be a code is told apart`(typed: String, error: RecoveryCodeError) {
        #expect(throws: error) { try RecoveryCode(typed) }
    }

    @Test func `a code printed by mistake shows nothing`() {
        let code = RecoveryCode()
        #expect("\(code)" == "a recovery code")
        #expect(!"\(String(reflecting: code))".contains(code.text.prefix(4)))
    }
}
