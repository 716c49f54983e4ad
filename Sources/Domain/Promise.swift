/// Something I said I would do for a partner.
public struct Promise: Hashable, Sendable {
    public var id: PromiseID
    public var partner: PartnerID
    public var text: String
    /// Nil when not known, which is as if always.
    public var madeOn: Day?
    public var dueOn: Day
    public var keptOn: Day?
    public var droppedOn: Day?

    public init(
        id: PromiseID,
        partner: PartnerID,
        text: String,
        madeOn: Day? = nil,
        dueOn: Day,
        keptOn: Day? = nil,
        droppedOn: Day? = nil
    ) {
        self.id = id
        self.partner = partner
        self.text = text
        self.madeOn = madeOn
        self.dueOn = dueOn
        self.keptOn = keptOn
        self.droppedOn = droppedOn
    }

    /// Made by then, and neither kept nor dropped.
    public func isOpen(on day: Day) -> Bool {
        func happened(_ milestone: Day?) -> Bool { milestone.map { $0 <= day } ?? false }
        return (madeOn ?? day) <= day && !happened(keptOn) && !happened(droppedOn)
    }
}
