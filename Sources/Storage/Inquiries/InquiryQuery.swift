public import Consent
public import Domain

/// Which inquiries a list shows.
public struct InquiryQuery: Hashable, Sendable {
    /// The day on which one stands, for their states.
    public var on: Day
    /// Only in these states; empty for all.
    public var states: Set<Inquiry.State>
    /// Only from this source; those without one count as `unknown`.
    public var source: Inquiry.Source?
    /// Received between these days, inclusive.
    public var from: Day?
    public var to: Day?

    public init(
        on day: Day,
        states: Set<Inquiry.State> = [],
        source: Inquiry.Source? = nil,
        from: Day? = nil,
        to: Day? = nil
    ) {
        self.on = day
        self.states = states
        self.source = source
        self.from = from
        self.to = to
    }

    func takes(_ inquiry: Inquiry) -> Bool {
        if let from, inquiry.receivedOn < from { return false }
        if let to, inquiry.receivedOn > to { return false }
        if let source, (inquiry.source ?? .channel(.unknown)) != source { return false }
        return states.isEmpty || states.contains(inquiry.state(on: on))
    }
}

/// An inquiry in a list, with what stands beside it.
public struct ListedInquiry: Sendable, Identifiable {
    public var opened: Opened<Inquiry>
    public var episode: Episode?
    /// Who sent them, when it was a partner.
    public var referrer: Person?
    public var state: Inquiry.State
    public var next: NextStep

    public var inquiry: Inquiry { opened.record }
    public var id: InquiryID { opened.record.id }
}

/// One inquiry with all that belongs to it.
public struct InquiryProfile: Sendable {
    public var listed: ListedInquiry
    /// In the order in which they were written.
    public var authorizations: [Opened<Authorization>]
    /// In the order in which they were written.
    public var disclosures: [Opened<Disclosure>]
    /// What was not told.
    public var blocked: [Opened<Blocked>]
    /// Every partner whom the records above name.
    public var people: [PartnerID: Person]

    public var inquiry: Inquiry { listed.inquiry }
    public var episode: Episode? { listed.episode }
}
