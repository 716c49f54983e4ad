/// Walks an audit log from its first row and says where it was tampered with.
///
/// Rows go in one at a time, in the order of their numbers, so that a log of any length is
/// checked in constant memory.
public struct AuditCheck: Sendable {
    private var head: AuditChain.Head
    private var open: [Int64: [UInt8]] = [:]

    /// - Parameters:
    ///   - start: the chain's first key, unsealed.
    ///   - installation: the installation to which the log belongs.
    ///   - anchors: what was kept outside: rows that must be there, and as they were.
    public init(start: [UInt8], installation: String, anchors: [AuditChain.Anchor] = []) {
        head = AuditChain.Head(start: start, installation: installation)
        for anchor in anchors where anchor.sequence > 0 { open[anchor.sequence] = anchor.mac }
    }

    /// - Throws: `AuditFault` when the row is not the one that was written there.
    public mutating func read(_ row: AuditRow) throws(AuditFault) {
        let expected = head.sequence + 1
        guard row.sequence == expected else { throw .gap(at: expected) }
        guard head.append(row.entry).mac == row.mac else { throw .altered(row.sequence) }
        if let anchored = open.removeValue(forKey: row.sequence), anchored != row.mac {
            throw .differsFromAnchor(row.sequence)
        }
    }

    /// Call it after the last row.
    ///
    /// - Parameter stored: the head in the file, which must be where the rows end.
    /// - Returns: the anchor to keep outside now.
    /// - Throws: `AuditFault` when rows are missing at the end.
    public func finish(stored: AuditChain.Head) throws(AuditFault) -> AuditChain.Anchor {
        if let missing = open.keys.max() { throw .cut(after: head.sequence, anchored: missing) }
        guard stored == head else { throw .headDiffers(head.sequence) }
        return head.anchor
    }
}

/// Where an audit log was tampered with.
public enum AuditFault: Error, Hashable, Sendable {
    /// A row is missing, is there twice, or is out of order.
    case gap(at: Int64)
    /// A row was changed or forged, or one before it was.
    case altered(Int64)
    /// The chain is whole, but not the one from which the anchor was taken.
    case differsFromAnchor(Int64)
    /// The log ends here, though an anchor knows of later rows.
    case cut(after: Int64, anchored: Int64)
    /// What the file keeps for the next row does not belong to the last one.
    case headDiffers(Int64)

    /// What the user reads.
    public var message: String {
        switch self {
        case .gap(let row):
            "The audit log is not whole: entry \(row) is missing or out of order."
        case .altered(let row):
            "The audit log was changed: entry \(row) is not what Rapport wrote there."
        case .differsFromAnchor(let row):
            "The audit log was replaced: entry \(row) is not the one noted in the backup or on "
                + "paper."
        case .cut(let last, let anchored):
            "The audit log was cut: it ends at entry \(last), but entry \(anchored) was noted in "
                + "the backup or on paper."
        case .headDiffers(let last):
            "The audit log was cut or replaced: what the file keeps for its next entry does not "
                + "follow entry \(last)."
        }
    }
}
