import Domain

/// A touch as it is read, with the partner's id.
enum TouchRow {
    static let columns = """
        touch.id, (SELECT id FROM partner WHERE key = touch.partner), day, direction, channel, \
        purpose, minutes, note, needsReply
        """

    static func touch(_ row: Query) throws -> Touch {
        Touch(
            id: try row.id(0),
            partner: try row.id(1),
            on: row.day(2),
            direction: try row.word(3),
            channel: try row.word(4),
            purpose: try row.word(5),
            minutes: row.optionalInt(6),
            note: row.text(7),
            needsReply: row.bool(8)
        )
    }
}

/// A gift as it is read, with the partner's id.
enum GiftRow {
    static let columns = """
        gift.id, (SELECT id FROM partner WHERE key = gift.partner), day, item, cents
        """

    static func gift(_ row: Query) throws -> Gift {
        Gift(
            id: try row.id(0),
            partner: try row.id(1),
            on: row.day(2),
            item: row.text(3),
            cents: row.int(4)
        )
    }
}

/// A snooze as it is read; without a partner it is the practice's.
enum SnoozeRow {
    static let columns = "(SELECT id FROM partner WHERE key = snooze.partner), rule, until"

    static func snooze(_ row: Query) throws -> Snooze {
        Snooze(
            partner: row.isNull(0) ? nil : try row.id(0),
            rule: try row.word(1),
            until: row.day(2)
        )
    }
}

/// A tie as it is read.
enum TieRow {
    static let columns = """
        (SELECT id FROM partner WHERE key = tie.a), (SELECT id FROM partner WHERE key = tie.b)
        """

    static func tie(_ row: Query) throws -> Tie {
        Tie(a: try row.id(0), b: try row.id(1))
    }
}
