public import Domain

extension Inquiry {
    /// Whether another inquiry has the same label.
    ///
    /// Perhaps it is the same person, who came twice and is owed one accounting, perhaps someone else
    /// with these initials: only a person can tell.
    public func isCalledAlike(_ other: Inquiry) -> Bool {
        id != other.id && !client.isBlank
            && client.trimmed.lowercased() == other.client.trimmed.lowercased()
    }
}
