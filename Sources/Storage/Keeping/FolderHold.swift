#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A hold on a practice's folder for as long as this lives.
///
/// Everyone who reads or writes shares it; whoever replaces the file must have it alone, so that no
/// program goes on writing into a file that was put away. It is an advisory lock on the folder
/// itself (flock(2)), so that no further file lies there, and the system lets go when a process dies.
final class FolderHold: Sendable {
    private let descriptor: Int32

    /// A hold that is shared with others; nil where folders can't be locked, as on some network disks.
    ///
    /// - Throws: `StoreError` while another program puts a backup in the practice's place.
    static func shared(_ folder: String) throws -> FolderHold? {
        try FolderHold.take(folder, LOCK_SH) {
            "A backup is just being restored in \(folder). Do this again in a moment."
        }
    }

    /// A hold that nobody else has; nil where folders can't be locked.
    ///
    /// - Throws: `StoreError` when another program uses the practice.
    static func alone(_ folder: String) throws -> FolderHold? {
        try FolderHold.take(folder, LOCK_EX) {
            "Another Rapport has the practice in \(folder) open, perhaps `rapport serve`. Stop it and "
                + "do this again. Nothing was changed."
        }
    }

    private init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    private static func take(
        _ folder: String,
        _ kind: Int32,
        orSay refusal: () -> String
    ) throws -> FolderHold? {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let hold = FolderHold(descriptor)
        guard flock(descriptor, kind | LOCK_NB) != 0 else { return hold }
        if errno == EWOULDBLOCK { throw StoreError.unavailable(refusal()) }
        return nil
    }

    deinit {
        close(descriptor)
    }
}
