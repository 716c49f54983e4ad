#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// By which the calendar's feed is found: who has it sees the list, and nobody else.
///
/// It must be shown again, so that it is not kept as a hash. It is a file of its own beside the
/// records, which its owner alone may read: so neither an archive nor a copy of the records that is
/// given to someone opens the feed.
extension Store {
    private var calendarFile: String { folder + "/calendar-address" }

    /// The secret, 256 bits in hexadecimal digits; nil until it was asked for once.
    public func calendarSecret() -> String? {
        guard let bytes = try? FileSystem.firstBytes(of: calendarFile, count: 64),
            bytes.count == 64,
            bytes.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The secret, made if there is none yet.
    ///
    /// - Throws: `StoreError` where the folder can't be written.
    public func calendarSecretOrNew() throws -> String {
        try calendarSecret() ?? renewCalendarSecret()
    }

    /// Another secret: phones that have the old address see nothing new from now on.
    ///
    /// - Throws: `StoreError` where the folder can't be written.
    @discardableResult
    public func renewCalendarSecret() throws -> String {
        let secret = Chance.secret()
        let draft = "\(calendarFile).part-\(getpid())"
        FileSystem.remove(draft)
        try FileSystem.makeFile(draft)
        defer { FileSystem.remove(draft) }
        let written = writeFile(draft, Array(secret.utf8))
        guard written, rename(draft, calendarFile) == 0 else {
            throw StoreError.unavailable(
                "The calendar’s address could not be kept in \(folder). Look at its permissions, and at "
                    + "the room on its disk."
            )
        }
        return secret
    }
}

/// Writes into a file that is there; the store has methods of the C library's names.
private func writeFile(_ path: String, _ bytes: [UInt8]) -> Bool {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
}

/// Secrets of much chance.
enum Chance {
    /// 256 bits in hexadecimal digits.
    static func secret() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let word = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }.joined()
    }
}
