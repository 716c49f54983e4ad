import Consent
import Domain
import Testing

@Suite struct FormTests {
    private func text(part2: Bool = false, filled: Bool = true) throws -> String {
        AuthorizationForm(
            .init(
                discloser: filled ? "Willow, 1 Oak Lane" : "",
                recipient: try partner().recipient,
                scope: [.attended],
                expiresOn: filled ? try day("2027-05-14") : nil,
                part2: part2
            )
        ).text
    }

    private static let elements: [(String, String)] = [
        ("(c)(1)(i) what", "[x] that I came to a first session"),
        ("(c)(1)(ii) who tells", "Who may tell: Willow, 1 Oak Lane"),
        ("(c)(1)(iii) who is told", "Who may be told: Dr. Mei Chen, Primary care physician"),
        ("(c)(1)(iv) what for", "Purpose: At my request"),
        ("(c)(1)(v) until when", "14 May 2027"),
        ("(c)(1)(vi) signature", "Signature: ____"),
        ("(c)(1)(vi) day", "Day: ____"),
        ("(c)(1)(vi) authority", "By what authority"),
        ("(c)(2)(i) revocation", "take this back at any time, in writing"),
        ("(c)(2)(i) how", "to Willow, 1 Oak Lane is enough"),
        ("(c)(2)(i) its limits", "can’t be called back"),
        ("(c)(2)(ii) no condition", "I don’t have to sign"),
        ("(c)(2)(iii) redisclosure", "might tell others"),
        ("(c)(4) copy", "I get a copy"),
    ]

    @Test(arguments: elements)
    func `the form has every element of 164.508(c)`(_ element: String, _ words: String) throws {
        #expect(try text().contains(words), "\(element)")
    }

    private static let part2 = [
        "My name: ____", "Who may tell: Willow", "alcohol or other drugs",
        "Who may be told: Dr. Mei",
        "Purpose:", "take this back", "14 May 2027", "Signature: ____", "Day: ____",
        "42 CFR Part 2",
    ]

    @Test(arguments: part2)
    func `under Part 2 it has every element of 2.31(a) as well`(_ words: String) throws {
        #expect(try text(part2: true).contains(words))
    }

    @Test func `without Part 2 nothing is said of it`() throws {
        #expect(try !text().contains("alcohol"))
        #expect(try text(filled: false).contains("or when this happens: ____"))
        #expect(try text().contains("[ ] that my sessions have ended"))
        #expect(try text().contains("need a permission of their own"))
    }

    @Test func `the discloser is as the practice set it, else its name`() {
        var practice = Practice(
            name: "Willow",
            clinician: "Sam Rivera",
            credentials: "LMFT",
            city: "Oakland"
        )
        #expect(practice.discloser == "Willow, Sam Rivera, LMFT, Oakland")
        practice.settings.discloserAddress = "1 Oak Lane"
        #expect(practice.discloser == "Willow, Sam Rivera, LMFT, 1 Oak Lane")
        practice.settings.discloserName = "Sam Rivera, LMFT"
        #expect(practice.discloser == "Sam Rivera, LMFT, 1 Oak Lane")
    }
}
