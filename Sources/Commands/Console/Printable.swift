extension StringProtocol {
    /// As it may be shown on a terminal: on one line, and without anything that steers one.
    ///
    /// Line breaks and tabs become spaces; other control characters, and those that turn the
    /// direction of writing, become "�".
    var printable: String {
        guard unicodeScalars.contains(where: { $0.steers }) else { return String(self) }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            guard scalar.steers else {
                shown.append(scalar)
                continue
            }
            shown.append(scalar.properties.isWhitespace ? " " : "\u{fffd}")
        }
        return String(shown)
    }

    /// As JSON may be shown on a terminal: what JSON leaves as it is, but steers one, is escaped.
    var escapedForTerminals: String {
        guard unicodeScalars.contains(where: { $0.isLateControl }) else { return String(self) }
        var shown = ""
        for scalar in unicodeScalars {
            guard scalar.isLateControl else {
                shown.unicodeScalars.append(scalar)
                continue
            }
            let hex = String(scalar.value, radix: 16)
            shown += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        }
        return shown
    }
}

extension Unicode.Scalar {
    fileprivate var steers: Bool {
        switch value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
        default: false
        }
    }

    fileprivate var isLateControl: Bool { (0x7f..<0xa0).contains(value) }
}
