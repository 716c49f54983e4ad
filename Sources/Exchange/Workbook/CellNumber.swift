import Domain

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Numbers of cells as text.
enum CellNumber {
    /// As a spreadsheet shows a number without a format: at most 15 digits, and no exponent where a
    /// phone number may be meant.
    static func general(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.utf8.count <= 15 {
            return text
        }
        guard let value = Double(text), value.isFinite else { return text }
        let magnitude = abs(value)
        if magnitude == magnitude.rounded(), magnitude < 1e18 { return String(Int(value)) }
        guard (1e-9..<1e15).contains(magnitude) else { return text }
        let digits = 15 - (Int(log10(magnitude).rounded(.down)) + 1)
        return decimal(value, digits: max(0, min(20, digits)), trimmed: true)
    }

    /// With so many digits behind the point.
    static func decimal(_ value: Double, digits: Int, trimmed: Bool = false) -> String {
        let scaled = (abs(value) * pow(10, Double(digits))).rounded()
        guard scaled < 1e18 else { return String(value) }
        var text = String(Int(scaled))
        while text.utf8.count <= digits { text = "0" + text }
        var fraction = String(text.suffix(digits))
        if trimmed { while fraction.last == "0" { fraction.removeLast() } }
        let whole = String(text.dropLast(digits)) + (fraction.isEmpty ? "" : "." + fraction)
        return value < 0 ? "-" + whole : whole
    }

    /// A day of a spreadsheet's count, as an archive writes it, with its time if it has one.
    ///
    /// A time alone for what is less than a day; nil for what no calendar has.
    static func day(_ serial: Double, countsFrom1904: Bool, _ isTime: Bool) -> String? {
        guard (0..<3_000_000).contains(serial) else { return nil }
        var days = Int(serial.rounded(.down))
        var minutes = Int(((serial - Double(days)) * 1_440).rounded())
        if minutes == 1_440 { (days, minutes) = (days + 1, 0) }
        let hour = minutes / 60
        let time = "\(hour < 10 ? "0" : "")\(hour):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        if isTime || days == 0 && minutes > 0 {
            return days > 0 && isTime ? "\(days * 24 + hour):\(time.suffix(2))" : time
        }
        guard days > 0 || countsFrom1904 else { return nil }
        // 1900 has a 29 February there that it did not have.
        let number = countsFrom1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569
        let day = Day(number: number).description
        return minutes == 0 ? day : "\(day) \(time)"
    }
}
