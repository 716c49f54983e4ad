import Domain

/// RFC 5322, section 3.3, in UTC: "Wed, 25 Nov 2026 00:20:56 +0000".
enum MailDate {
    /// From milliseconds since 1970.
    static func text(_ milliseconds: Int64) -> String {
        let seconds = Int(milliseconds.quotientFloored(by: 1_000))
        let number = seconds.quotientFloored(by: 86_400)
        let second = seconds - number * 86_400
        let day = Day(number: number)
        let (year, month, dayOfMonth) = day.civil
        let clock = [second / 3_600, second / 60 % 60, second % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day.weekday.name.prefix(3)), \(dayOfMonth) "
            + "\(Day.monthNames[month - 1].prefix(3)) \(year) \(clock) +0000"
    }
}

extension BinaryInteger {
    fileprivate func quotientFloored(by divisor: Self) -> Self {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
