import Testing

@testable import Vault

@Suite struct TimeCodeTests {
    private static let secret = Array("12345678901234567890".utf8)

    /// RFC 6238, appendix B, the rows of SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)]
    )
    func `the examples of the RFC come out`(seconds: Int64, code: String) {
        let step = seconds / TimeCode.step
        #expect(TimeCode(secret: Self.secret).code(of: step, digits: 8) == code)
    }

    /// RFC 4226, appendix D.
    @Test(
        arguments: [
            (0, "755224"), (1, "287082"), (2, "359152"), (3, "969429"), (4, "338314"),
            (5, "254676"),
            (6, "287922"), (7, "162583"), (8, "399871"), (9, "520489"),
        ] as [(Int64, String)]
    )
    func `so do those of the one beneath it`(step: Int64, code: String) {
        #expect(TimeCode(secret: Self.secret).code(of: step) == code)
    }

    @Test func `a code counts in its step and its neighbours, and once`() {
        let time = TimeCode(secret: Self.secret)
        let now: Int64 = 1_111_111_111_000
        let step = now / 1_000 / 30
        for near in (step - 1)...(step + 1) {
            #expect(time.step(of: time.code(of: near), at: now, after: 0) == near)
            #expect(time.step(of: time.code(of: near), at: now, after: near) == nil)
        }
        #expect(time.step(of: time.code(of: step - 2), at: now, after: 0) == nil)
        #expect(time.step(of: time.code(of: step + 2), at: now, after: 0) == nil)
        #expect(time.step(of: "050 471", at: now, after: 0) == step)
        for wrong in ["", "05047", "0504711", "abcdef", "０５０４７１"] {
            #expect(time.step(of: wrong, at: now, after: 0) == nil)
        }
    }

    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func `a secret is said in base 32`(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
    }

    @Test func `a secret reads itself, and nothing else is one`() {
        let time = TimeCode()
        #expect(TimeCode(text: time.text)?.secret == time.secret)
        for wrong in ["", "MFRG", time.text.lowercased(), time.text + " MFRG", "1" + time.text] {
            #expect(TimeCode(text: wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a spare code is read as people write it, and known by its digest`() {
        let code = SpareCode()
        let typed = code.text.lowercased().replacing("-", with: " ")
        #expect(SpareCode(typed) == code)
        #expect(SpareCode(typed)?.digest == code.digest)
        #expect(SpareCode().digest != code.digest)
        for wrong in ["", "123456", code.text + "A", "!" + code.text.dropFirst()] {
            #expect(SpareCode(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `an app reads the address`() {
        #expect(
            TimeCode(secret: Self.secret).address(for: "kim@willow.example", at: "Willow Street")
                == "otpauth://totp/Willow%20Street:kim%40willow.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Willow%20Street"
                + "&algorithm=SHA1&digits=6&period=30"
        )
    }
}
