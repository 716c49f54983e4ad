/// A place where one meets people: an event, a consultation group, a training.
public struct Gathering: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case event
        case consultationGroup = "consultation-group"
        case training, volunteering, online
    }

    public var id: GatheringID
    public var kind: Kind
    public var title: String
    public var on: Day
    /// As one writes it: "6 pm".
    public var time: String
    public var place: String
    public var link: String
    public var note: String

    public init(
        id: GatheringID,
        kind: Kind = .event,
        title: String,
        on: Day,
        time: String = "",
        place: String = "",
        link: String = "",
        note: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.on = on
        self.time = time
        self.place = place
        self.link = link
        self.note = note
    }
}

public typealias GatheringID = RecordID<Gathering>
