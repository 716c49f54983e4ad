/// Numbers and lengths of time as one says them.
enum LogNumbers {
    private static let words: [String: Int] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
    ]

    static func value(of word: String) -> Int? {
        if let value = words[word] { return value }
        guard let number = Int(word), (0...1_000).contains(number) else { return nil }
        return number
    }

    /// The minutes that the first words say, and how many words say it: "45m", "an hour and a half",
    /// "1h30".
    static func minutes(_ words: ArraySlice<String>) -> (minutes: Int, count: Int)? {
        let words = Array(words.prefix(6))
        guard let first = words.first else { return nil }
        if let found = joined(first) {
            // "1h 30m", "1h 30"
            if first.hasSuffix("h"), words.count > 1,
                let more = joined(words[1]) ?? Int(words[1]), (1..<60).contains(more)
            {
                return (found + more, 2)
            }
            return (found, 1)
        }
        return spoken(words)
    }

    private static func spoken(_ words: [String]) -> (minutes: Int, count: Int)? {
        guard words.count > 1 else { return nil }
        let unit = words[1]
        if words[0] == "half" {
            if unit == "hour" { return (30, 2) }
            if ["an", "a"].contains(unit), words.count > 2, words[2] == "hour" { return (30, 3) }
            return nil
        }
        if words.starts(with: ["a", "half", "hour"]) { return (30, 3) }
        if words.starts(with: ["a", "quarter", "of", "an", "hour"]) { return (15, 5) }
        let amount = value(of: words[0]).map(Double.init) ?? fraction(words[0])
        guard let amount, amount > 0 else { return nil }
        if isMinutes(unit) { return (Int(amount.rounded()), 2) }
        guard isHours(unit) else { return nil }
        if words.dropFirst(2).starts(with: ["and", "a", "half"]) {
            return (Int(amount * 60) + 30, 5)
        }
        let more = words.count > 2 && words[2] == "and" ? 3 : 2
        if words.count > more + 1, let rest = value(of: words[more]), isMinutes(words[more + 1]) {
            return (Int(amount * 60) + rest, more + 2)
        }
        return (Int((amount * 60).rounded()), 2)
    }

    /// "45m", "45min", "1h", "1h30", "1h30m", "1.5h".
    private static func joined(_ word: String) -> Int? {
        let number = word.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard !number.isEmpty, let amount = Double(number), amount > 0, amount <= 1_000 else {
            return nil
        }
        let rest = word[number.endIndex...]
        if rest == "m" || rest == "'" || isMinutes(String(rest)) { return Int(amount.rounded()) }
        guard let first = rest.first, first == "h" else { return nil }
        let letters = rest.prefix { $0.isLetter }
        guard letters == "h" || isHours(String(letters)) else { return nil }
        var tail = rest[letters.endIndex...]
        if tail.isEmpty { return Int((amount * 60).rounded()) }
        if tail.hasSuffix("m") {
            tail = tail.dropLast()
        } else if tail.hasSuffix("min") {
            tail = tail.dropLast(3)
        }
        guard let minutes = Int(tail), (0..<60).contains(minutes) else { return nil }
        return Int(amount) * 60 + minutes
    }

    private static func fraction(_ word: String) -> Double? {
        guard word.contains("."), let value = Double(word), value > 0, value < 100 else {
            return nil
        }
        return value
    }

    private static func isMinutes(_ word: String) -> Bool {
        ["min", "mins", "minute", "minutes"].contains(word)
    }

    private static func isHours(_ word: String) -> Bool {
        ["h", "hr", "hrs", "hour", "hours"].contains(word)
    }
}
