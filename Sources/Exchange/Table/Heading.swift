/// A column's heading, made comparable: lower case, words apart, singular, without punctuation.
struct Heading: Hashable, Sendable {
    let words: [String]
    /// As it was written.
    let text: String

    /// What is longer, in bytes, is no heading.
    private static let longest = 300

    init(_ text: String) {
        self.text = CleanText.line(text)
        guard text.utf8.count <= Heading.longest else {
            words = []
            return
        }
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(Heading.singular(word)) }
            word = ""
        }
        var afterLower = false
        for character in self.text {
            if character == "'" || character == "\u{2019}" { continue }
            guard character.isLetter || character.isNumber else {
                close()
                afterLower = false
                continue
            }
            if character.isUppercase, afterLower { close() }
            afterLower = character.isLowercase
            word += character.lowercased()
        }
        close()
        // “Address(es)”, “Name(s)”.
        self.words = Heading.joined(words.filter { $0 != "es" && $0 != "s" })
    }

    /// The words, with a space between them.
    var phrase: String { words.joined(separator: " ") }

    /// "e mail" is "email", "zip code" is "zip", "web page" is "website".
    private static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        for word in words {
            switch (joined.last, word) {
            case ("e", "mail"): joined[joined.count - 1] = "email"
            case ("zip", "code"): break
            case ("web", "page"), ("web", "site"): joined[joined.count - 1] = "website"
            case ("follow", "up"), ("f", "u"): joined[joined.count - 1] = "followup"
            default: joined.append(word == "zipcode" ? "zip" : word)
            }
        }
        return joined
    }

    static func singular(_ word: String) -> String {
        let utf8 = Array(word.utf8)
        guard utf8.count > 3, utf8.last == UInt8(ascii: "s") else { return word }
        if word.hasSuffix("ies"), utf8.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("sses") { return String(word.dropLast(2)) }
        let before = utf8[utf8.count - 2]
        return before == UInt8(ascii: "s") || before == UInt8(ascii: "u")
            || before == UInt8(ascii: "i")
            ? word : String(word.dropLast())
    }
}
