/// Something to give: a page to read, or a talk that one could hold.
public struct ShelfItem: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case resource, talk
    }

    /// What is known of the file that goes with it; its bytes are kept apart.
    public struct File: Hashable, Sendable {
        public var name: String
        /// A media type, "application/pdf".
        public var type: String
        /// In bytes.
        public var size: Int

        public init(name: String, type: String, size: Int) {
            self.name = name
            self.type = type
            self.size = size
        }
    }

    public var id: ShelfItemID
    public var kind: Kind
    public var title: String
    /// An address of the web; empty when there is none.
    public var link: String
    /// What it is about: "teen sleep".
    public var topics: [String]
    /// For whom it is good, and why.
    public var note: String
    public var addedOn: Day
    public var file: File?

    public init(
        id: ShelfItemID,
        kind: Kind = .resource,
        title: String,
        link: String = "",
        topics: [String] = [],
        note: String = "",
        addedOn: Day,
        file: File? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.link = link
        self.topics = topics
        self.note = note
        self.addedOn = addedOn
        self.file = file
    }

    /// What a file may weigh, in bytes: 8 MiB, for a handout and not for a film.
    public static let fileLimit = 8 * 1_024 * 1_024
}

public typealias ShelfItemID = RecordID<ShelfItem>
