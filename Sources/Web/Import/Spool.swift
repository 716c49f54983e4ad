import HTTPTypes

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is being brought, kept beside the practice for as long as it is looked at.
///
/// Only its owner can read it (mode 0600), and it is removed afterwards, at the latest when Rapport
/// starts again.
struct Spool: ~Copyable {
    private static let prefix = ".incoming-"

    let path: String
    private let descriptor: CInt

    /// Makes an empty file in the practice's folder.
    init(in folder: String) throws {
        path = "\(folder)/\(Spool.prefix)\(Secret.new())"
        descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal.noRoom }
    }

    deinit { close(descriptor) }

    /// - Throws: `Refusal`, when the disk is full.
    func append(_ bytes: [UInt8]) throws {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes {
                write(descriptor, $0.baseAddress, $0.count)
            }
            guard written > 0 else { throw Refusal.noRoom }
            start += written
        }
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// Removes what a stopped Rapport left in the folder.
    static func sweep(_ folder: String) {
        guard let entries = opendir(folder) else { return }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(prefix) { unlink("\(folder)/\(name)") }
        }
    }
}

extension Refusal {
    static let noRoom = Refusal(
        status: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
        title: "There is no room for this file",
        message: """
            The disk is full, or the practice’s folder can’t be written. Nothing of the file was \
            kept. Make some room, then bring it again.
            """
    )
}
