public import Consent
public import Domain
public import Vault

/// The way of an inquiry: every step is a write of its own, and can be undone.
extension Store {
    /// Changes an inquiry; the edit gets it as it stands now.
    @discardableResult
    public func change(
        _ id: InquiryID,
        by author: Author,
        keyring: Keyring,
        _ edit: (inout Inquiry) throws -> Void
    ) throws -> Batch.ID {
        try self.edit(id, .changeInquiry, by: author, keyring: keyring) { inquiry, _ in
            try edit(&inquiry)
        }
    }

    /// Takes a step on the way of an inquiry; today is the practice's own day unless one stands on
    /// another.
    ///
    /// - Throws: `StoreError.refused`, when it can't have happened on that day.
    @discardableResult
    public func take(
        _ step: Inquiry.Step,
        on day: Day,
        _ id: InquiryID,
        standingOn standing: Day? = nil,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try edit(id, .step(step.word), by: author, keyring: keyring) { inquiry, today in
            inquiry = try inquiry.stepping(step, on: day, today: standing ?? today)
        }
    }

    /// Takes back a step that was noted by a slip, whenever that was.
    @discardableResult
    public func clear(
        _ step: Inquiry.Step,
        _ id: InquiryID,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try edit(id, .changeInquiry, by: author, keyring: keyring) { inquiry, _ in
            inquiry = inquiry.clearing(step)
        }
    }

    /// Writes the course of treatment of an inquiry, which has one at most.
    @discardableResult
    public func save(_ episode: Episode, by author: Author) throws -> Batch.ID {
        if let last = episode.lastSession, last < episode.firstSession {
            throw StoreError.refused("The last session can’t be before the first.")
        }
        if episode.ending != .ongoing, episode.lastSession == nil {
            throw StoreError.refused(
                "Give the day of the last session, if the treatment has ended."
            )
        }
        return try write(.saveEpisode, object: "episode \(episode.id)", by: author) { context in
            if let known = try context.episode(of: episode.inquiry) {
                var episode = episode
                episode.id = known.id
                try context.update(episode)
            } else {
                try context.insert(episode)
            }
        }
        .batch
    }

    /// The edit gets the inquiry, and the practice's day.
    private func edit(
        _ id: InquiryID,
        _ action: Batch.Action,
        by author: Author,
        keyring: Keyring,
        _ edit: (inout Inquiry, Day) throws -> Void
    ) throws -> Batch.ID {
        try write(action, object: "inquiry \(id)", by: author, keyring: keyring) { context in
            let before = try context.inquiry(id)
            var inquiry = before
            try edit(&inquiry, context.today)
            inquiry.id = before.id
            if inquiry != before { try context.update(inquiry) }
        }
        .batch
    }
}

extension Inquiry {
    /// As `taking`, with the refusal that a store's caller knows.
    func stepping(_ step: Step, on day: Day, today: Day) throws -> Inquiry {
        do {
            return try taking(step, on: day, today: today)
        } catch {
            throw StoreError.refused(error.message)
        }
    }
}
