import Crypto

/// The chain of the audit log, which can be continued without a password but not rewritten.
///
/// `mac(n) = HMAC(K(n), mac(n-1) ‖ SHA256(0x00 ‖ row))`, `K(n+1) = HMAC(K(n), "next")`, and K(n) is
/// erased once row n is written. Only the key of the next row lies in the file. Whoever steals it
/// can write on, but can't make the MAC of any row that is already there. The first key is sealed
/// like a client's data, and with it the whole chain is checked.
public enum AuditChain {
    /// A new chain's first key: 32 bytes to be sealed, never to be stored plain.
    public static func newStart() -> [UInt8] { randomBytes(32) }

    /// What lies in the file to append the next row.
    public struct Head: Hashable, Sendable {
        /// The number of the last row; 0 before the first.
        public var sequence: Int64
        /// The MAC of the last row.
        public var mac: [UInt8]
        /// The key of the next row.
        public var key: [UInt8]

        public init(sequence: Int64, mac: [UInt8], key: [UInt8]) {
            self.sequence = sequence
            self.mac = mac
            self.key = key
        }

        /// The head of a chain without rows.
        public init(start: [UInt8], installation: String) {
            sequence = 0
            mac = authenticate(Frame("rapport/audit/1", installation).bytes, with: start)
            key = AuditChain.next(start)
        }

        /// The next row; the head moves on, and the key that made the row is no more in it.
        public mutating func append(_ entry: AuditEntry) -> AuditRow {
            sequence += 1
            mac = AuditChain.mac(of: entry, sequence: sequence, after: mac, with: key)
            var used = key
            key = AuditChain.next(used)
            wipe(&used)
            return AuditRow(sequence: sequence, entry: entry, mac: mac)
        }

        /// What is to be kept outside the file, in a backup's manifest or on paper.
        public var anchor: Anchor { Anchor(sequence: sequence, mac: mac) }
    }

    /// A row's number and MAC, kept where a burglar of the file can't reach it.
    public struct Anchor: Hashable, Sendable {
        public var sequence: Int64
        public var mac: [UInt8]

        public init(sequence: Int64, mac: [UInt8]) {
            self.sequence = sequence
            self.mac = mac
        }
    }

    static func mac(
        of entry: AuditEntry,
        sequence: Int64,
        after previous: [UInt8],
        with key: [UInt8]
    ) -> [UInt8] {
        let digest = SHA256.hash(data: [0x00] + entry.encoded(sequence: sequence))
        return authenticate(previous + Array(digest), with: key)
    }

    static func next(_ key: [UInt8]) -> [UInt8] {
        authenticate(Frame("rapport/audit/next/1").bytes, with: key)
    }

    private static func authenticate(_ bytes: [UInt8], with key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }
}
