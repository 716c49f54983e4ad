import Domain

/// Whom a card is about.
struct VCardName {
    private(set) var name = ""
    private(set) var given = ""
    private(set) var family = ""
    /// What stands behind it: a degree, "Jr" and the like.
    private(set) var suffix = ""
    /// Whether `name` is an organization's or an address.
    private(set) var isStandIn = false

    init(_ card: VCard) {
        let written = card.first("FN")?.inOneLine ?? ""
        let parts = (card.first("N")?.parts ?? []).map(CleanText.line)
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        let organization = card.first("ORG").map { CleanText.line($0.parts[0]) } ?? ""
        let isCompany =
            card.first("X-ABSHOWAS")?.inOneLine.uppercased() == "COMPANY"
            || card.first("KIND")?.inOneLine.lowercased() == "org"
        (given, family) = (part(1), part(0))
        suffix = part(4)
        var composed = [part(3), part(1), part(2), part(0)]
            .filter { !$0.isEmpty }.joined(separator: " ")
        if !composed.isEmpty, !suffix.isEmpty {
            let isGeneration = NameWords.generations.contains(NameWords.bare(suffix))
            composed += (isGeneration ? " " : ", ") + suffix
        }

        if !given.isEmpty || !family.isEmpty {
            let plain = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
            let isTurned = written.caselesslyEquals("\(family), \(given)")
            let isOrganization = written.caselesslyEquals(organization)
            name = written.isEmpty ? composed : isTurned || isOrganization ? plain : written
            if given.isEmpty, !isCompany, name.caselesslyEquals(family) {
                // Many programs put a name that they can't take apart into the family name.
                let parts = PersonName(name)
                (given, family) = (parts.given, parts.family)
            }
        } else if !written.isEmpty {
            name = written
            isStandIn = isCompany || written.caselesslyEquals(organization)
            if !isStandIn, !written.contains("@") {
                let parts = PersonName(written)
                (given, family) = (parts.given, parts.family)
            }
        } else {
            isStandIn = true
            name = composed.isEmpty ? organization : composed
            if name.isEmpty { name = Self.address(card) ?? "" }
        }
    }

    private static func address(_ card: VCard) -> String? {
        card.preferred("EMAIL").lazy.compactMap { VCardEmail.address(in: $0.inOneLine) }.first
    }
}

extension String {
    fileprivate func caselesslyEquals(_ other: String) -> Bool {
        !isEmpty && lowercased() == other.lowercased()
    }
}

/// An e-mail address as vCards write it.
enum VCardEmail {
    /// The address in `"Omega" <omega@example.com>`, `mailto:…` or by itself; nil for what is none.
    static func address(in text: String) -> String? {
        var address = Substring(text)
        if let open = address.lastIndex(of: "<"), let close = address.lastIndex(of: ">"),
            open < close
        {
            address = address[address.index(after: open)..<close]
        }
        if address.lowercased().hasPrefix("mailto:") { address = address.dropFirst(7) }
        let result = address.trimmed
        let sides = result.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }),
            !result.contains(where: \.isWhitespace), result.utf8.count <= 254
        else { return nil }
        return result
    }
}
