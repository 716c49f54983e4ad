#if os(Linux)
#if canImport(Glibc)
internal import Glibc
#else
internal import Musl
#endif
#endif

/// Tells whoever started the server that it can be reached, so that nobody is handed to it too early.
enum Readiness {
    /// Sends `READY=1` where `NOTIFY_SOCKET` says, as systemd asks of a service (sd_notify(3)).
    ///
    /// Nobody is told where nobody asks, and a socket that can't be reached stops nothing.
    static func tell(_ environment: [String: String]) {
        #if os(Linux)
        var path = Array((environment["NOTIFY_SOCKET"] ?? "").utf8)
        guard let first = path.first else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        switch first {
        case UInt8(ascii: "/"): break
        // A name in the kernel, and in no folder.
        case UInt8(ascii: "@"): path[0] = 0
        default: return
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let size = MemoryLayout<sa_family_t>.size + path.count
        let message = Array("READY=1".utf8)
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = sendto(
                    descriptor,
                    message,
                    message.count,
                    Int32(MSG_NOSIGNAL),
                    address,
                    socklen_t(size)
                )
            }
        }
        #endif
    }
}
