import Domain

/// Somewhere one can go from every page.
///
/// A new area adds its line to `all`, in the order of the sidebar; what is needed rarely, to `more`.
struct Place: Sendable {
    var label: String
    var path: Path
    /// The key that goes there behind `g`.
    var key: String
    /// Whether it may stand among the tabs of a phone, which have room for one besides the first two.
    var isTab = false

    static let all = [
        Place(label: "Today", path: .today, key: "t"),
        Place(label: "Partners", path: .partners, key: "p"),
        Place(label: "Circles", path: .circles, key: "c", isTab: true),
        Place(label: "Inquiries", path: .clients(.inquiries), key: "q"),
        Place(label: "Insight", path: .insight(.figures), key: "n"),
        Place(label: "Letters", path: .letters, key: "l"),
    ]

    static let more = [
        Place(label: "Give first", path: .outreach(.shelf), key: "f"),
        Place(label: "Events", path: .outreach(.events), key: "e"),
        Place(label: "Thank-yous", path: .clients(.thanks), key: "h"),
        Place(label: "About me", path: .outreach(.aboutMe), key: "a"),
        Place(label: "Import", path: .imports, key: "i"),
        Place(label: "Settings", path: .settings, key: "s"),
        Place(label: "Keyboard", path: .keyboard, key: "k"),
    ]

    /// What is needed rarely, of that which a role may see; the owner's settings hold their account.
    static func more(for role: Role) -> [Place] {
        let places = more.filter { $0.isFor(role) }
        guard role != .owner else { return places }
        let account = Place(label: "Your account", path: .account(.mine), key: "s")
        return places.dropLast() + [account] + places.suffix(1)
    }

    func isFor(_ role: Role) -> Bool { Rights.to("GET \(path.text)").allow(role) }

    /// The first two, and the third tab on a phone.
    static let tabs = all.prefix(2) + all.dropFirst(2).filter(\.isTab).prefix(1)

    /// As a link, seen from an address.
    func link(from address: String) -> Chrome.Link {
        let href = path.text
        let isUnder = href != "/" && address.hasPrefix(href + "/")
        return Chrome.Link(
            label: label,
            href: href,
            isCurrent: address == href || isUnder,
            key: key
        )
    }
}
