/// "I'd" is "I would", "won't" is "will not": each part keeps the place of the whole.
enum Contraction {
    private static let wholes: [String: [String]] = [
        "won't": ["will", "not"], "can't": ["can", "not"], "cannot": ["can", "not"],
        "shan't": ["shall", "not"], "let's": ["let", "us"], "ain't": ["is", "not"],
        "y'all": ["you", "all"], "gonna": ["going", "to"], "wanna": ["want", "to"],
        "dont": ["do", "not"], "wont": ["will", "not"], "cant": ["can", "not"],
        "lemme": ["let", "me"], "gimme": ["give", "me"], "gotta": ["got", "to"],
        "youre": ["you", "are"], "thats": ["that", "is"], "lets": ["let", "us"],
        "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"],
        "youve": ["you", "have"], "theyre": ["they", "are"], "weve": ["we", "have"],
        "couldnt": ["could", "not"], "wouldnt": ["would", "not"], "havent": ["have", "not"],
        "ive": ["i", "have"],
        "im": ["i", "am"], "id": ["i", "would"],
    ]
    /// After these an apostrophe and an "s" are "is"; after the rest they are a genitive.
    private static let subjects: Set<String> = [
        "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this",
        "everybody", "everyone", "nobody", "somebody", "nothing", "which", "when",
    ]
    private static let endings: [(String, String)] = [
        ("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"),
        ("'d", "would"),
    ]

    static func parts(of word: String) -> [String] {
        if let known = wholes[word] { return known }
        guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
        for (ending, full) in endings where word.hasSuffix(ending) && word != ending {
            return [String(word.dropLast(ending.count)), full]
        }
        if word.hasSuffix("'s") {
            let base = String(word.dropLast(2))
            return [base, subjects.contains(base) ? "is" : "'s"]
        }
        if word.hasSuffix("s'") { return [String(word.dropLast()), "'s"] }
        return [word]
    }
}
