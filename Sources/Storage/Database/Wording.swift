import Domain

/// How long texts may be and what may stand in them.
enum Wording {
    /// Unicode scalars of a partner's name: marks upon one letter count, too.
    static let nameLimit = Partner.longestName
    /// Bytes of any other text on one line.
    static let lineLimit = 4_000
    /// Bytes of a text of several lines.
    static let noteLimit = 1_000_000
    /// Entries of a list.
    static let listLimit = 1_000

    /// Refuses what is too long for one line or can't be shown.
    ///
    /// `what` says what the text is, with its article: "The name".
    static func check(_ text: String, _ what: String, limit: Int = lineLimit) throws {
        guard text.utf8.count <= limit else {
            throw StoreError.badData(
                "\(what) is longer than \(limit) bytes. Shorten it, or put the rest in a note."
            )
        }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            throw StoreError.badData(
                "\(what) holds a control character, which can't be shown. Type it anew."
            )
        }
    }

    /// As `check`, with line breaks and tabs.
    static func checkLines(_ text: String, _ what: String) throws {
        guard text.utf8.count <= noteLimit else {
            throw StoreError.badData(
                "\(what) is longer than a million bytes. Shorten it, or keep it in a file."
            )
        }
        guard !text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0a && $0 != 0x09) || $0 == 0x7f })
        else {
            throw StoreError.badData(
                "\(what) holds a control character, which can't be shown. Type it anew."
            )
        }
    }

    static func checkName(_ name: String) throws {
        guard !name.isBlankName else {
            throw StoreError.badData("A partner needs a name.")
        }
        // A scalar has at least a byte, so only what may be too long is counted.
        guard name.utf8.count <= nameLimit || name.unicodeScalars.count <= nameLimit else {
            throw StoreError.badData(
                "The name has \(name.unicodeScalars.count) characters, and \(nameLimit) are the most. Shorten it, "
                    + "and put the rest under research."
            )
        }
        try check(name, "The name", limit: nameLimit * 4)
    }

    static func check(_ list: [String], _ what: String) throws {
        guard list.count <= listLimit else {
            throw StoreError.badData("\(what) has more than \(listLimit) entries.")
        }
        for text in list { try check(text, what) }
    }
}

extension String {
    fileprivate var isBlankName: Bool {
        // The first byte of nearly every name settles it.
        guard let first = utf8.first else { return true }
        return first <= 0x20 || first >= 0x80 ? allSatisfy(\.isWhitespace) : false
    }
}
