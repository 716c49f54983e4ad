import Domain

/// A number written into a pattern of digits: `(###) ###-####`, `00000`, `$#,##0.00`.
struct DigitPattern {
    let text: String

    private enum Item {
        /// A digit, and whether it is written when there is none.
        case digit(isFixed: Bool)
        case literal(Character)
    }

    /// Nil for patterns of another kind: fractions, exponents, thousands.
    init?(_ code: String, for value: Double) {
        guard value.isFinite, abs(value) < 1e15,
            let section = DigitPattern.section(of: code, for: value)
        else { return nil }
        var whole: [Item] = []
        var decimals = 0
        var tail: [Item] = []
        var (hasPoint, isPercent, groups, pending) = (false, false, false, false)
        var characters = section.makeIterator()
        func add(_ character: Character) {
            if hasPoint {
                tail.append(.literal(character))
            } else {
                whole.append(.literal(character))
            }
        }
        while let character = characters.next() {
            switch character {
            case "0", "#", "?":
                if hasPoint {
                    guard tail.isEmpty else { return nil }
                    decimals += 1
                } else {
                    if pending { groups = true }
                    whole.append(.digit(isFixed: character == "0"))
                }
            case ".":
                guard !hasPoint else { return nil }
                hasPoint = true
            case ",":
                pending = true
                continue
            case "%":
                isPercent = true
                add("%")
            case "\"": while let next = characters.next(), next != "\"" { add(next) }
            case "\\": if let next = characters.next() { add(next) }
            case "_": _ = characters.next()
            case "*": _ = characters.next()
            case "[":
                var inner = ""
                while let next = characters.next(), next != "]" { inner.append(next) }
                // `[$€-407]` is a currency's sign.
                if inner.hasPrefix("$") {
                    for sign in inner.dropFirst().prefix(while: { $0 != "-" }) { add(sign) }
                }
            case "/", "E", "e", "@", "G", "g": return nil
            default: add(character)
            }
            if pending, case .digit? = whole.last {} else { pending = false }
        }
        guard whole.contains(where: { if case .digit = $0 { true } else { false } }) else {
            return nil
        }
        let scaled = isPercent ? value * 100 : value
        let written = CellNumber.decimal(abs(scaled), digits: decimals).split(separator: ".")
        let digits = Array(written[0])
        var text = DigitPattern.fill(whole, with: digits, grouped: groups)
        if decimals > 0, written.count > 1 { text += "." + written[1] }
        for case .literal(let character) in tail { text.append(character) }
        let saysSign = code.contains(";") || value >= 0
        self.text = (saysSign ? text : "-" + text).trimmed
    }

    private static func fill(_ items: [Item], with digits: [Character], grouped: Bool) -> String {
        var reversed: [Character] = []
        var left = digits == ["0"] ? [] : digits
        var places = items.reduce(0) { if case .digit = $1 { $0 + 1 } else { $0 } }
        var count = 0
        func put(_ digit: Character) {
            if grouped, count > 0, count % 3 == 0 { reversed.append(",") }
            reversed.append(digit)
            count += 1
        }
        for item in items.reversed() {
            switch item {
            case .literal(let character): reversed.append(character)
            case .digit(let isFixed):
                places -= 1
                if let digit = left.popLast() { put(digit) } else if isFixed { put("0") }
                // What has no place of its own stands before the first.
                if places == 0 { while let digit = left.popLast() { put(digit) } }
            }
        }
        return String(reversed.reversed())
    }

    /// The section for a value: positive, negative, zero, or by the conditions in brackets.
    private static func section(of code: String, for value: Double) -> String? {
        var sections = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in code {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                sections.append("")
                continue
            }
            sections[sections.count - 1].append(character)
        }
        if sections.contains(where: { condition(in: $0) != nil }) {
            return sections.first { condition(in: $0).map { $0(value) } ?? true } ?? sections.last
        }
        if value < 0, sections.count > 1 { return sections[1] }
        if value == 0, sections.count > 2 { return sections[2] }
        return sections[0]
    }

    private static func condition(in section: String) -> ((Double) -> Bool)? {
        guard let open = section.firstIndex(of: "["), let close = section.firstIndex(of: "]"),
            open < close
        else { return nil }
        let inner = section[section.index(after: open)..<close]
        let sign = inner.prefix { "<>=".contains($0) }
        guard !sign.isEmpty, let limit = Double(inner.dropFirst(sign.count)) else { return nil }
        switch sign {
        case "<": return { $0 < limit }
        case "<=": return { $0 <= limit }
        case ">": return { $0 > limit }
        case ">=": return { $0 >= limit }
        case "<>": return { $0 != limit }
        default: return { $0 == limit }
        }
    }
}
