#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Files by their names, and sentences for when they can't be had.
enum Files {
    /// The bytes of a small file.
    static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw trouble(reading: path) }
        defer { _ = close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while bytes.count < limit {
            let count = readBytes(descriptor, &buffer, min(buffer.count, limit - bytes.count))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw trouble(reading: path) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// How many bytes a file has.
    static func size(of path: String) throws -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw trouble(reading: path) }
        return Int(status.st_size)
    }

    static func trouble(reading path: String) -> Complaint {
        switch errno {
        case ENOENT: .refused("There is no file \(path). Look at its name.")
        case EACCES, EPERM: .refused("The file \(path) may not be read. Change its permissions.")
        case EISDIR: .refused("\(path) is a folder. Name a file.")
        default: .refused("The file \(path) can't be read: \(reason).")
        }
    }

    /// What the system says of the last error.
    static var reason: String { String(cString: strerror(errno)) }
}

/// The C library's `read`, whose name a method here hides.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
    read(descriptor, buffer, count)
}
