public import Domain

/// By which a partner is known in a sheet that is not their own.
public struct Addressee: Hashable, Sendable {
    public var name: String
    /// Empty where there is none.
    public var email: String

    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }

    fileprivate var cells: [SheetCell] { [SheetCell(name), SheetCell(email)] }
}

extension Sheet {
    /// A row of the partners' sheet.
    public static func row(_ partner: Partner, introducedBy: String) -> [SheetCell] {
        let offers = partner.offers
        var cells = [
            partner.name, partner.given, partner.family, partner.kind.rawValue, partner.role,
            partner.organization, partner.emails.joined(separator: "; "),
            partner.phones.joined(separator: "; "), partner.address, partner.website, partner.npi,
            partner.circle.rawValue, introducedBy,
        ].map { SheetCell($0) }
        cells.append(partner.accepting.map(SheetCell.flag) ?? .blank)
        for list in [
            offers.specialties, offers.ages, offers.payers, offers.formats, offers.languages,
            partner.tags,
        ] {
            cells.append(SheetCell(list))
        }
        cells.append(SheetCell(partner.research))
        cells.append(partner.quiet ? .flag(true) : .blank)
        cells.append(partner.archived ? .flag(true) : .blank)
        return cells
    }

    public static func row(_ touch: Touch, with partner: Addressee) -> [SheetCell] {
        [.day(touch.on)] + partner.cells + [
            .text(touch.direction.rawValue), .text(touch.channel.rawValue),
            .text(touch.purpose.rawValue), SheetCell(touch.minutes), SheetCell(touch.note),
            touch.needsReply ? .flag(true) : .blank,
        ]
    }

    public static func row(_ promise: Promise, to partner: Addressee) -> [SheetCell] {
        partner.cells + [
            SheetCell(promise.text), SheetCell(promise.madeOn), .day(promise.dueOn),
            SheetCell(promise.keptOn), SheetCell(promise.droppedOn),
        ]
    }

    public static func row(_ detail: Detail, of partner: Addressee) -> [SheetCell] {
        let day: SheetCell =
            switch detail.on {
            case .once(let day): .day(day)
            case .yearly(let month, let day): .text("\(day) \(Day.monthNames[month - 1])")
            case nil: .blank
            }
        return partner.cells + [SheetCell(detail.text), day]
    }

    public static func row(_ gift: Gift, for partner: Addressee) -> [SheetCell] {
        [.day(gift.on), SheetCell(partner.name), SheetCell(gift.item), .number(gift.cents)]
    }

    public static func row(knowing one: Addressee, _ another: Addressee) -> [SheetCell] {
        [SheetCell(one.name), SheetCell(another.name)]
    }
}

extension Sheet {
    /// What is about clients: only where it was asked for with the password.
    public static func row(_ inquiry: Inquiry, source: String) -> [SheetCell] {
        let needs = inquiry.needs
        return [
            .day(inquiry.receivedOn), SheetCell(inquiry.client), SheetCell(source),
            SheetCell(inquiry.heardAbout), SheetCell(needs.specialties), SheetCell(needs.age),
            SheetCell(needs.payer), SheetCell(needs.format), SheetCell(needs.language),
            SheetCell(inquiry.fit), SheetCell(inquiry.contactedOn), SheetCell(inquiry.scheduledOn),
            SheetCell(inquiry.attendedOn), SheetCell(inquiry.noShowOn), SheetCell(inquiry.closedOn),
            SheetCell(inquiry.closeReason), SheetCell(inquiry.id.text),
        ]
    }

    public static func row(_ episode: Episode) -> [SheetCell] {
        [
            SheetCell(episode.inquiry.text), .day(episode.firstSession),
            SheetCell(episode.lastSession), SheetCell(episode.sessions),
            SheetCell(episode.ending.rawValue),
        ]
    }

    public static func row(_ permission: Authorization, for partner: Addressee) -> [SheetCell] {
        [
            SheetCell(permission.inquiry.text), SheetCell(partner.name),
            SheetCell(permission.status.rawValue), SheetCell(permission.scope.map(\.rawValue)),
            SheetCell(permission.description), SheetCell(permission.purpose),
            SheetCell(permission.signedOn), SheetCell(permission.signedBy),
            SheetCell(permission.authority), SheetCell(permission.expiresOn),
            SheetCell(permission.expiryEvent), SheetCell(permission.revokedOn),
            .flag(permission.copyGiven),
        ]
    }

    public static func row(_ disclosure: Disclosure, to partner: Addressee) -> [SheetCell] {
        [
            SheetCell(disclosure.inquiry.text), .day(disclosure.on), SheetCell(partner.name),
            SheetCell(disclosure.milestone.rawValue), SheetCell(disclosure.recipient),
            SheetCell(disclosure.description), SheetCell(disclosure.purpose),
            SheetCell(disclosure.basis), SheetCell(disclosure.channel),
        ]
    }
}
