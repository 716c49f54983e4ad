public import Domain

/// Which clients someone sees.
public enum Sight: Hashable, Sendable {
    /// The owner: all.
    case all
    /// A clinician: theirs, and those that they wrote down and that are nobody else's.
    case own(Int)
    /// Intake: those that they wrote down.
    case entered(Int)

    public init(of account: Int, as role: Role) {
        self =
            switch role {
            case .owner: .all
            case .clinician: .own(account)
            case .intake: .entered(account)
            }
    }

    /// What holds in SQL for the rows of `inquiry` that are seen; it says numbers alone.
    var condition: String {
        switch self {
        case .all: "1"
        case .own(let number):
            "ifnull(inquiry.clinician, ifnull(inquiry.enteredBy, 1)) = \(number)"
        case .entered(let number): "ifnull(inquiry.enteredBy, 1) = \(number)"
        }
    }
}

extension Store {
    /// Whether someone sees an inquiry; not, too, when there is none.
    public func sees(_ inquiry: InquiryID, _ sight: Sight) throws -> Bool {
        try read { sql in
            try sql.composed("SELECT 1 FROM inquiry WHERE id = ? AND \(sight.condition)")
                .bind(inquiry).hasRow
        }
    }

    /// Whether someone sees the inquiry that an authorization belongs to.
    public func sees(_ authorization: AuthorizationID, _ sight: Sight) throws -> Bool {
        try read { sql in
            try sql.composed(
                """
                SELECT 1 FROM authorization JOIN inquiry ON inquiry.key = authorization.inquiry
                WHERE authorization.id = ? AND \(sight.condition)
                """
            )
            .bind(authorization).hasRow
        }
    }

    /// The inquiries that someone sees.
    public func seen(by sight: Sight) throws -> Set<InquiryID> {
        try read { sql in
            Set(
                try sql.composed("SELECT id FROM inquiry WHERE \(sight.condition)")
                    .all { try $0.id(0) as InquiryID }
            )
        }
    }

    /// Those of some inquiries that someone sees, in their order.
    public func seen(_ inquiries: [CountedInquiry], by sight: Sight) throws -> [CountedInquiry] {
        guard sight != .all else { return inquiries }
        let keys = try read { sql in
            Set(
                try sql.composed("SELECT key FROM inquiry WHERE \(sight.condition)")
                    .all { $0.int64(0) }
            )
        }
        return inquiries.filter { keys.contains($0.key) }
    }

    /// Whose inquiry it is, and who wrote it down: accounts' numbers.
    public func hands(of inquiry: InquiryID) throws -> (clinician: Int?, enteredBy: Int)? {
        try read { sql in
            try sql("SELECT clinician, ifnull(enteredBy, 1) FROM inquiry WHERE id = ?")
                .bind(inquiry).first { ($0.optionalInt(0), $0.int(1)) }
        }
    }

    /// Gives an inquiry to a colleague, or to nobody in particular.
    @discardableResult
    public func assign(
        _ inquiry: InquiryID,
        to number: Int?,
        by author: Author
    ) throws -> Batch.ID {
        try write(.assignInquiry, object: "inquiry \(inquiry)", by: author) { context in
            let key = try context.known(inquiry)
            if let number {
                let account = try AccountRow.account(number, context.sql)
                guard account.state == .active, account.role != .intake else {
                    throw StoreError.refused("Choose a clinician who works here.")
                }
            }
            try context.journal.willChange(key, in: .inquiry, context.sql)
            try context.sql(
                "UPDATE inquiry SET clinician = ?, author = ?, changedAt = ? WHERE key = ?"
            )
            .bind(number).bind(author.number).bind(context.at).bind(key).run()
        }
        .batch
    }
}
