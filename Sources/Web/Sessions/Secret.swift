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

    /// Compares all of it, however early two differ, so that time tells nothing.
    static func isSame(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
