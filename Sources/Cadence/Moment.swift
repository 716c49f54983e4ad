public import Domain

/// A touch as the rules read it: without its id and partner.
public struct Moment: Hashable, Sendable {
    public var on: Day
    public var direction: Touch.Direction
    public var channel: Touch.Channel
    public var purpose: Touch.Purpose
    /// An inbound touch that waits for an answer.
    public var needsReply: Bool
    public var note: String

    public init(
        on: Day,
        direction: Touch.Direction,
        channel: Touch.Channel,
        purpose: Touch.Purpose,
        needsReply: Bool = false,
        note: String = ""
    ) {
        self.on = on
        self.direction = direction
        self.channel = channel
        self.purpose = purpose
        self.needsReply = needsReply
        self.note = note
    }

    public init(_ touch: Touch) {
        self.init(
            on: touch.on,
            direction: touch.direction,
            channel: touch.channel,
            purpose: touch.purpose,
            needsReply: touch.needsReply,
            note: touch.note
        )
    }
}
