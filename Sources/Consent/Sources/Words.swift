/// Words as they compare: lower case, without the commonest accents.
enum Spoken {
    static func words(_ text: some StringProtocol) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
            .map { fold($0) }.filter { !$0.isEmpty }
    }

    /// "José's" is "jose".
    static func fold(_ word: some StringProtocol) -> String {
        var folded = ""
        for character in word.lowercased() where character != "'" && character != "’" {
            folded.append(plain[character] ?? character)
        }
        let isPossessive = word.hasSuffix("'s") || word.hasSuffix("’s")
        return isPossessive && folded.count > 2 ? String(folded.dropLast()) : folded
    }

    private static let plain: [Character: Character] = {
        var plain: [Character: Character] = [:]
        for (letter, accented) in [
            ("a", "àáâãäåā"), ("c", "çćč"), ("e", "èéêëēę"), ("i", "ìíîïī"), ("l", "ł"),
            ("n", "ñńň"), ("o", "òóôõöøō"), ("s", "śš"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "źżž"),
        ] as [(Character, String)] {
            for character in accented { plain[character] = letter }
        }
        return plain
    }()
}
