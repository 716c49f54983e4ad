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
public final class FolderHold: Sendable {
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
            let who = holders(of: folder)
            return "Another Rapport has the practice in \(folder) open, "
                + (who.isEmpty
                    ? "perhaps `rapport serve`" : who.joined(separator: ", "))
                + ". Stop it and do this again. Nothing was changed."
        }
    }

    /// A hold that whoever serves the practice has, and nobody besides; nil where folders can't be
    /// locked.
    ///
    /// It is on the backups' folder, which who serves keeps, so that commands go on beside it.
    ///
    /// - Throws: `StoreError`, with who serves it already.
    public static func serving(_ folder: String) throws -> FolderHold? {
        // Where nothing is yet, nothing is made before somebody begins.
        guard FileSystem.kind(of: folder) == .folder else { return nil }
        let backups = "\(folder)/backups"
        try? FileSystem.makeFolder(backups)
        return try FolderHold.take(backups, LOCK_EX) {
            let who = holders(of: backups)
            return "The practice in \(folder) is served already"
                + (who.isEmpty ? "" : ", by \(who.joined(separator: ", "))")
                + ". Open its page, or stop it first."
        }
    }

    /// Who else has it, as the system tells: "process 4711 (rapport serve)"; none where it doesn't.
    private static func holders(of folder: String) -> [String] {
        var info = stat()
        guard stat(folder, &info) == 0, let locks = text("/proc/locks") else { return [] }
        // "1: FLOCK  ADVISORY  READ 4711 fe:00:7415840 0 EOF"; a wait begins with an arrow.
        let processes = locks.split(separator: "\n").compactMap { line -> Int32? in
            let words = line.split(separator: " ")
            guard words.count >= 6, words[1] == "FLOCK",
                words[5].hasSuffix(":\(info.st_ino)")
            else { return nil }
            return Int32(words[4])
        }
        return Set(processes).subtracting([getpid()]).sorted().map { process in
            let command = text("/proc/\(process)/cmdline")?.split(separator: "\0") ?? []
            guard let program = command.first?.split(separator: "/").last else {
                return "process \(process)"
            }
            // Its verb says what it does; what comes after may be anything.
            let verb = command.dropFirst().first { $0.allSatisfy { $0.isLetter && $0.isASCII } }
            return
                "process \(process) (\(([program] + (verb.map { [$0] } ?? [])).joined(separator: " ")))"
        }
    }

    /// Of the system's own files, whose size is not known before.
    private static func text(_ path: String) -> String? {
        guard let bytes = try? FileSystem.firstBytes(of: path, count: 1 << 18) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
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
