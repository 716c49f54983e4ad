import Domain

/// Under which heading a property that has no place of its own is kept.
enum VCardHeading {
    /// The heading; nil for what is read elsewhere, and for what only programs read.
    static func of(_ property: VCard.Property, in card: VCard) -> String? {
        let name = property.head.name
        if let heading = known[name] { return heading }
        if name == "X-ABRELATEDNAMES" || name == "RELATED" {
            let label = card.label(of: property)
            if !label.isEmpty { return label }
            let type = property.head.types.sorted().first ?? "related"
            return property.value.hasPrefix("urn:") ? nil : type.capitalizedFirst
        }
        guard !silent.contains(name), !silentPrefixes.contains(where: { name.hasPrefix($0) })
        else { return nil }
        return inWords(name)
    }

    private static let known = [
        "NICKNAME": "Nickname", "IMPP": "Messaging", "X-SOCIALPROFILE": "Social profile",
        "X-MS-IMADDRESS": "Messaging", "X-KADDRESSBOOK-X-IMADDRESS": "Messaging",
        "X-SPOUSE": "Spouse", "X-MS-SPOUSE": "Spouse", "X-EVOLUTION-SPOUSE": "Spouse",
        "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse", "X-MANAGER": "Manager",
        "X-MS-MANAGER": "Manager", "X-EVOLUTION-MANAGER": "Manager",
        "X-KADDRESSBOOK-X-MANAGERSNAME": "Manager", "X-ASSISTANT": "Assistant",
        "X-MS-ASSISTANT": "Assistant", "X-EVOLUTION-ASSISTANT": "Assistant",
        "X-KADDRESSBOOK-X-ASSISTANTSNAME": "Assistant", "X-MS-TEL": "Phone",
    ]

    /// Read elsewhere, or meant for programs.
    private static let silent: Set = [
        "BEGIN", "END", "VERSION", "FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "URL",
        "NOTE", "BDAY", "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY",
        "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY", "CATEGORIES", "UID", "REV",
        "KIND", "PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "LABEL", "PRODID", "CLASS", "GEO", "TZ",
        "MAILER", "SORT-STRING", "SOURCE", "NAME", "PROFILE", "CLIENTPIDMAP", "XML", "CALURI",
        "FBURL", "CALADRURI", "MEMBER", "LANG", "GENDER", "X-GENDER", "X-CLASS", "X-ID", "X-ETAG",
        "X-GENERATOR", "X-NPI", "X-RAPPORT-KIND", "X-RAPPORT-CIRCLE", "X-EVOLUTION-FILE-AS",
        "X-FILE-AS", "X-ANDROID-CUSTOM",
        "CREATED", "X-CREATED", "X-MODIFIED",
    ]

    private static let silentPrefixes = [
        "X-AB", "X-MS-OL-", "X-MS-CARD", "X-COUCHDB", "X-FC", "X-KADDRESSBOOK-CRYPTO", "X-IRMC",
        "X-ADDRESSBOOKSERVER", "X-ADDRESSING", "X-IMAGE", "X-APPLE", "X-SYNC", "X-WAB",
        "X-ACTIVITY", "X-EVOLUTION-WEBDAV", "X-MOZILLA", "X-OC-", "X-GOOGLE", "X-LINKEDIN-ID",
    ]

    /// `X-KADDRESSBOOK-BlogFeed` is "Blogfeed", `X-PHONETIC-FIRST-NAME` "Phonetic first name".
    private static func inWords(_ name: String) -> String {
        var words = name.lowercased().split { $0 == "-" || $0 == "_" || $0 == "/" }
        let programs: Set<Substring> = ["x", "kaddressbook", "evolution", "ms", "messaging"]
        while words.count > 1, let first = words.first, programs.contains(first) {
            words.removeFirst()
        }
        return words.joined(separator: " ").capitalizedFirst
    }
}

extension String {
    fileprivate var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
