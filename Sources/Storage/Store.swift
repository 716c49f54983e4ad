public import Cadence
public import Domain

/// A practice's records, in one file in one folder.
///
/// Reading is by snapshot, and never waits. Every write is one transaction that holds its audit row
/// and a batch, by which it can be undone.
public final class Store: Sendable {
    /// Where the records are.
    public let folder: String
    public let clock: Clock

    init(folder: String, clock: Clock) {
        self.folder = folder
        self.clock = clock
    }

    /// Whether a practice has been created in a folder.
    public static func isPresent(in folder: String) -> Bool { false }

    /// Creates a practice in a folder that is empty or is not there yet.
    ///
    /// - Returns: the store, and the recovery code, which is shown this once.
    public static func create(
        in folder: String,
        password: String,
        clock: Clock = .system
    ) throws -> (store: Store, recoveryCode: String) {
        throw pending
    }

    /// Opens the practice in a folder; one of an older Rapport is brought up to date, after a copy.
    public static func open(in folder: String, clock: Clock = .system) throws -> Store {
        throw pending
    }
}

let pending = StoreError.unavailable("Not yet.")

// MARK: Reading

extension Store {
    public func practice() throws -> Practice { throw pending }

    /// The day in the practice's time zone.
    public func today() throws -> Day { clock.today(in: try practice().timeZone) }

    /// All that the rules read, as of a day.
    public func book(on day: Day) throws -> Book { throw pending }

    public func partner(_ id: PartnerID) throws -> Partner? { throw pending }

    /// All that a partner's page shows; nil when there is no such partner.
    ///
    /// - Parameter touches: how many, at most 500; those after `before`.
    public func profile(
        of id: PartnerID,
        on day: Day,
        touches: Int = 50,
        before: TouchCursor? = nil
    ) throws -> Profile? { throw pending }

    public func partners(_ query: PartnerQuery, on day: Day) throws -> PartnerPage { throw pending }

    /// Full text over partners and the notes of touches; whatever is typed is safe.
    public func find(_ words: String, limit: Int = 20) throws -> [Found] { throw pending }

    /// Whom a name may mean: the best first, at most 20.
    public func people(named words: String) throws -> [Person] { throw pending }

    /// All tags in use, with how many partners carry each, by name.
    public func tags() throws -> [(tag: String, count: Int)] { throw pending }

    /// The newest writes, newest first.
    public func batches(limit: Int = 20) throws -> [Batch] { throw pending }
}

// MARK: Writing

extension Store {
    /// A new id, of this moment.
    public func newID<Record>() -> RecordID<Record> {
        var generator = SystemRandomNumberGenerator()
        return RecordID(milliseconds: clock.milliseconds(), using: &generator)
    }

    @discardableResult
    public func add(
        _ partner: Partner,
        isKindGuessed: Bool = false,
        by author: Author
    ) throws -> Batch.ID { throw pending }

    /// Changes a partner; the edit gets them as they stand now.
    ///
    /// - Parameter version: the version that the user saw; a later one is refused as stale.
    @discardableResult
    public func change(
        _ id: PartnerID,
        expecting version: Int? = nil,
        by author: Author,
        _ edit: (inout Partner) throws -> Void
    ) throws -> Partner { throw pending }

    /// Says of which kind partners are, so that they are guesses no more.
    @discardableResult
    public func confirm(_ kinds: [PartnerID: Partner.Kind], by author: Author) throws -> Batch.ID {
        throw pending
    }

    /// Writes what happened: a touch, and with it promises, details, and promises kept.
    @discardableResult
    public func log(_ entry: Entry, by author: Author) throws -> Batch.ID { throw pending }

    /// Changes a touch, which keeps its id.
    @discardableResult
    public func change(_ touch: Touch, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func remove(touch: TouchID, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func add(_ promise: Promise, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func keep(_ promise: PromiseID, on day: Day, by author: Author) throws -> Batch.ID {
        throw pending
    }

    @discardableResult
    public func drop(_ promise: PromiseID, on day: Day, by author: Author) throws -> Batch.ID {
        throw pending
    }

    /// Makes a promise that was kept or dropped open again.
    @discardableResult
    public func reopen(_ promise: PromiseID, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func add(_ detail: Detail, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func remove(detail: DetailID, by author: Author) throws -> Batch.ID { throw pending }

    /// "Not now."
    @discardableResult
    public func snooze(_ snooze: Snooze, by author: Author) throws -> Batch.ID { throw pending }

    /// The yearly look at the whole network was done.
    @discardableResult
    public func addReview(on day: Day, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func save(_ practice: Practice, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func tie(_ a: PartnerID, _ b: PartnerID, by author: Author) throws -> Batch.ID {
        throw pending
    }

    @discardableResult
    public func untie(_ a: PartnerID, _ b: PartnerID, by author: Author) throws -> Batch.ID {
        throw pending
    }

    @discardableResult
    public func add(_ gift: Gift, by author: Author) throws -> Batch.ID { throw pending }

    @discardableResult
    public func remove(gift: GiftID, by author: Author) throws -> Batch.ID { throw pending }

    /// Brings back what was before a batch, as a batch of its own.
    ///
    /// - Throws: `StoreError.refused` when something that was written since stands in the way.
    @discardableResult
    public func undo(_ batch: Batch.ID, by author: Author) throws -> Batch.ID { throw pending }
}
