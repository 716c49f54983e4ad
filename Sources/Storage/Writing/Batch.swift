/// One write, which can be undone as a whole.
public struct Batch: Hashable, Identifiable, Sendable {
    /// Counts up from 1.
    public typealias ID = Int

    public let id: ID
    /// Milliseconds since 1970, UTC.
    public let at: Int64
    public let author: Author
    public let action: Action
    /// How many rows it wrote.
    public let rows: Int
    /// The batch that undid it.
    public let undoneBy: ID?

    /// What was done, as the audit log calls it.
    public struct Action: Hashable, Sendable {
        /// Lower-case words with a dot between: "partner.add".
        public let word: String

        public init(_ word: String) {
            self.word = word
        }
    }
}

extension Batch.Action {
    public static let addPartner = Self("partner.add")
    public static let changePartner = Self("partner.change")
    public static let changePartners = Self("partner.change-many")
    public static let confirmKinds = Self("partner.confirm-kinds")
    public static let mergePartners = Self("partner.merge")
    public static let tellApart = Self("partner.tell-apart")
    public static let log = Self("touch.log")
    public static let changeTouch = Self("touch.change")
    public static let removeTouch = Self("touch.remove")
    public static let addPromise = Self("promise.add")
    public static let keepPromise = Self("promise.keep")
    public static let dropPromise = Self("promise.drop")
    public static let reopenPromise = Self("promise.reopen")
    public static let addDetail = Self("detail.add")
    public static let removeDetail = Self("detail.remove")
    public static let snooze = Self("snooze.add")
    public static let addReview = Self("review.add")
    public static let savePractice = Self("practice.save")
    public static let tie = Self("tie.add")
    public static let untie = Self("tie.remove")
    public static let addGift = Self("gift.add")
    public static let removeGift = Self("gift.remove")
    public static let addInquiry = Self("inquiry.add")
    /// A website's form sent one, which waits in the box.
    public static let postInquiry = Self("inquiry.post")
    /// What waited in the box became inquiries.
    public static let takeIn = Self("inquiry.take-in")
    public static let changeInquiry = Self("inquiry.change")
    /// An inquiry became a colleague's.
    public static let assignInquiry = Self("inquiry.assign")
    /// Somebody else than the owner put a partner into a circle of their own.
    public static let takeStance = Self("partner.stance")
    public static let referOut = Self("inquiry.refer-out")
    public static let saveEpisode = Self("episode.save")
    public static let addAuthorization = Self("authorization.add")
    public static let changeAuthorization = Self("authorization.change")
    public static let revokeAuthorization = Self("authorization.revoke")
    public static let tell = Self("disclosure.send")
    public static let noteDisclosure = Self("disclosure.note")
    public static let importing = Self("import")
    public static let undo = Self("undo")
    public static let addRecords = Self("records.add")

    /// A step on the way of an inquiry: "inquiry.attended".
    public static func step(_ word: String) -> Self { Self("inquiry.\(word)") }

    /// Whether it can't be undone, since it keeps what was told.
    var standsForEver: Bool { self == .tell || self == .noteDisclosure }
}
