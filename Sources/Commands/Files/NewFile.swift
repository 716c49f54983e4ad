#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file that appears whole or not at all: it is written beside its place, and then put there.
final class NewFile {
    private let path: String
    private let draft: String
    private let descriptor: Int32
    private let replaces: Bool

    /// Begins a file, readable by its owner alone.
    ///
    /// - Parameters:
    ///   - path: Its place.
    ///   - replaces: Whether a file that is there already is replaced.
    /// - Throws: `Complaint` when there is one, or the folder can't be written to.
    init(at path: String, replaces: Bool) throws {
        self.path = path
        self.replaces = replaces
        if !replaces, access(path, F_OK) == 0 { throw NewFile.isThere(path) }
        draft = "\(path).part-\(getpid())"
        let opened = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw NewFile.trouble(path) }
        descriptor = opened
    }

    deinit {
        close(descriptor)
        unlink(draft)
    }

    func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[sent...])
                let count = writeBytes(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw NewFile.trouble(path) }
                sent += count
            }
        }
    }

    /// Puts the file in its place.
    func finish() throws {
        guard fsync(descriptor) == 0 else { throw NewFile.trouble(path) }
        if replaces {
            guard rename(draft, path) == 0 else { throw NewFile.trouble(path) }
            return
        }
        // A link, unlike a renaming, never takes another file's place.
        guard link(draft, path) != 0 else { return }
        if errno == EEXIST { throw NewFile.isThere(path) }
        guard rename(draft, path) == 0 else { throw NewFile.trouble(path) }
    }

    private static func isThere(_ path: String) -> Complaint {
        .refused("There is a file \(path) already. Name another, or replace it with --force.")
    }

    private static func trouble(_ path: String) -> Complaint {
        .refused("\(path) can't be written: \(Files.reason). Nothing was left behind.")
    }
}

/// The C library's `write`, whose name a method here hides.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
