/// Whom a message is from, or to: a name, and an address that can stand in a header.
public struct Mailbox: Hashable, Sendable {
    public let name: String
    public let address: String

    /// Nil unless `address` is one mailbox in ASCII, as RFC 5321 takes it (at most 254 characters):
    /// what else stands in an address book must not break a header.
    public init?(_ address: String, name: String = "") {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard (3...254).contains(address.utf8.count), parts.count == 2,
            parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") }),
            !address.utf8.contains(where: Mailbox.isForbidden)
        else { return nil }
        self.name = name
        self.address = address
    }

    /// White space, control characters, what is not ASCII, and RFC 5322's `specials` but the dot
    /// and the `@`.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x7e: "()<>[]:;,\\\"".utf8.contains(byte)
        default: true
        }
    }
}
