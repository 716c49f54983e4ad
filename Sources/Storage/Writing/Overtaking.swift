extension Equatable {
    /// Refuses to replace what someone else changed since it was read as `old`; nil replaces
    /// whatever stands there.
    ///
    /// - Throws: `StoreError.overtaken`.
    func mustBe(_ old: Self?) throws {
        if let old, self != old { throw StoreError.overtaken }
    }
}
