/// Chance that nobody can guess, as text for URLs and cookies.
enum Secret {
    /// 256 bits in hexadecimal digits, from the system's generator.
    static func new() -> String { hexadecimal(words: 4) }

    /// 128 bits, enough to tell one form from another.
    static func short() -> String { hexadecimal(words: 2) }

    private static func hexadecimal(words: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<words).map { _ in
            let word = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }.joined()
    }
}
