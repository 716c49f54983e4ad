/// The stable name of a record, kept as it was written; two that differ only in the case of their
/// ASCII letters are the same.
public struct RecordID<Record>: Hashable, Sendable {
    /// As it was written.
    public let text: String

    /// Any text of 1 to 64 visible ASCII characters; Rapport's own are UUIDs, version 7.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { return nil }
        self.text = text
    }

    /// A new one, from the clock's milliseconds since 1970 and chance.
    public init(
        milliseconds: Int64,
        using generator: inout some RandomNumberGenerator
    ) {
        text = UUIDv7.text(milliseconds: milliseconds, using: &generator)
    }

    public static func == (a: Self, b: Self) -> Bool {
        // Nearly always both are written alike, or differ in length: neither needs a walk.
        a.text == b.text
            || a.text.utf8.count == b.text.utf8.count
                && a.text.utf8.elementsEqual(b.text.utf8) {
                    asciiLowercased($0) == asciiLowercased($1)
                }
    }

    public func hash(into hasher: inout Hasher) {
        // Eight bytes at a time: the hasher is asked often, and each asking costs.
        var (word, count): (UInt64, Int) = (0, 0)
        for byte in text.utf8 {
            word = word << 8 | UInt64(asciiLowercased(byte))
            count += 1
            if count.isMultiple(of: 8) { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }
}

extension RecordID: Comparable {
    /// In lower case, byte by byte.
    public static func < (a: Self, b: Self) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8) {
            asciiLowercased($0) < asciiLowercased($1)
        }
    }
}

extension RecordID: CustomStringConvertible {
    public var description: String { text }
}

private func asciiLowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

public typealias PartnerID = RecordID<Partner>
public typealias TouchID = RecordID<Touch>
public typealias PromiseID = RecordID<Promise>
public typealias DetailID = RecordID<Detail>
public typealias GiftID = RecordID<Gift>
public typealias InquiryID = RecordID<Inquiry>
public typealias EpisodeID = RecordID<Episode>
public typealias AuthorizationID = RecordID<Authorization>
public typealias DisclosureID = RecordID<Disclosure>
