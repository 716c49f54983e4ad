/// One act in the audit log: who did what to which record, when, and how it ended.
///
/// It holds names of records, never what is in them: nothing about anyone's health.
public struct AuditEntry: Hashable, Sendable {
    /// Milliseconds since 1970, UTC.
    public var at: Int64
    /// The id of the user, or `system`.
    public var actor: String
    /// The session, or the process, from which it was done.
    public var session: String
    /// What was done, such as `import`, `unlock` or `partner.change`.
    public var action: String
    /// The kind and id of the record, or empty.
    public var object: String
    /// How it ended, such as `done`, `refused` or `failed`.
    public var outcome: String
    /// On what basis something was disclosed, or empty.
    public var basis: String
    /// The id of the authorization relied on, or empty.
    public var authorization: String
    /// The id of the partner who was told, or empty.
    public var recipient: String
    /// The network address, or empty for the command line.
    public var address: String
    /// The version of Rapport that wrote it.
    public var version: String

    public init(
        at: Int64,
        actor: String,
        session: String = "",
        action: String,
        object: String = "",
        outcome: String = "done",
        basis: String = "",
        authorization: String = "",
        recipient: String = "",
        address: String = "",
        version: String
    ) {
        self.at = at
        self.actor = actor
        self.session = session
        self.action = action
        self.object = object
        self.outcome = outcome
        self.basis = basis
        self.authorization = authorization
        self.recipient = recipient
        self.address = address
        self.version = version
    }

    /// The one way in which a row is written for its MAC.
    func encoded(sequence: Int64) -> [UInt8] {
        var frame = Frame("rapport/audit/row/1")
        frame.add(sequence)
        frame.add(at)
        for field in [
            actor, session, action, object, outcome, basis, authorization, recipient, address,
            version,
        ] {
            frame.add(field)
        }
        return frame.bytes
    }
}

/// An entry in its place in the chain.
public struct AuditRow: Hashable, Sendable {
    /// 1, 2, 3 … without a gap.
    public var sequence: Int64
    public var entry: AuditEntry
    /// 32 bytes, covering this row and, by the one before, all rows up to it.
    public var mac: [UInt8]

    public init(sequence: Int64, entry: AuditEntry, mac: [UInt8]) {
        self.sequence = sequence
        self.entry = entry
        self.mac = mac
    }
}
