#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The few calls that a database's folder needs, with modes that let nobody else in.
enum FileSystem {
    enum Kind {
        case file, folder, other
    }

    /// Nil when there is nothing, or nothing that may be seen.
    static func kind(of path: String) -> Kind? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    static func mode(of path: String) -> mode_t? {
        var info = stat()
        return stat(path, &info) == 0 ? info.st_mode & 0o7777 : nil
    }

    /// Nil when there is no such file.
    static func size(of path: String) -> Int64? {
        var info = stat()
        return stat(path, &info) == 0 ? Int64(info.st_size) : nil
    }

    static func firstBytes(of path: String, count: Int) throws -> [UInt8] {
        let file = openFile(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = read(file, &bytes, count)
        guard read >= 0 else { throw failure(path) }
        return Array(bytes.prefix(read))
    }

    /// A folder that only its owner may enter, with those above it that are missing.
    static func makeFolder(_ path: String) throws {
        if kind(of: path) == .folder { return }
        if kind(of: path) != nil { throw StoreError.notAFolder(path) }
        let parent = parent(of: path)
        if parent != path, kind(of: parent) == nil { try makeFolder(parent) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
    }

    /// An empty file that only its owner may read.
    ///
    /// SQLite gives a WAL the mode of its database.
    static func makeFile(_ path: String) throws {
        let file = openFile(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(path) }
        close(file)
    }

    static func restrict(_ folder: String) throws {
        guard chmod(folder, 0o700) == 0 else { throw failure(folder) }
    }

    /// Waits until a file, or the names in a folder, are on the disk.
    static func sync(_ path: String) throws {
        let file = openFile(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure(path) }
    }

    /// Gives a file its final name, unless something is so called already.
    static func publish(_ path: String, as final: String) throws {
        guard link(path, final) == 0 else { throw failure(final) }
        unlink(path)
        try sync(parent(of: final))
    }

    /// Gives a file one more name, which nothing has yet.
    static func giveName(_ name: String, to path: String) throws {
        guard link(path, name) == 0 else { throw failure(name) }
    }

    /// Puts a file in the place of another, in one step, whether or not one is there.
    static func replace(_ final: String, with path: String) throws {
        guard rename(path, final) == 0 else { throw failure(final) }
        try sync(parent(of: final))
    }

    /// Copies a file into a new one that only its owner may read, and waits until it is on the disk.
    static func copy(_ path: String, to new: String) throws {
        let source = openFile(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure(path) }
        defer { close(source) }
        let target = openFile(new, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure(new) }
        defer { close(target) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &buffer, buffer.count)
            guard count >= 0 else { throw failure(path) }
            if count == 0 { break }
            var sent = 0
            while sent < count {
                let written = buffer[sent..<count].withUnsafeBytes {
                    write(target, $0.baseAddress, $0.count)
                }
                guard written > 0 else { throw failure(new) }
                sent += written
            }
        }
        guard fsync(target) == 0 else { throw failure(new) }
    }

    /// The name, or the first of `name-2`, `name-3` … that nothing has.
    static func freeName(_ path: String) -> String {
        guard kind(of: path) != nil else { return path }
        var number = 2
        while kind(of: "\(path)-\(number)") != nil { number += 1 }
        return "\(path)-\(number)"
    }

    /// Bytes that may still be written to the disk that holds a path; nil when it can't be asked.
    static func freeBytes(at path: String) -> Int64? {
        var info = statvfs()
        guard statvfs(path, &info) == 0 else { return nil }
        return Int64(clamping: UInt64(info.f_bavail) * UInt64(info.f_frsize))
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// What is in a folder, itself and its parent aside.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    static func parent(of path: String) -> String {
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    private static func failure(_ path: String) -> StoreError {
        let code = errno
        switch code {
        case EEXIST:
            return .refused("\(path) is there already, so nothing was written.")
        case ENOSPC, EDQUOT:
            return .unavailable(
                "The disk that holds \(path) is full, so nothing was saved. Make room, and do it "
                    + "again."
            )
        case EACCES, EPERM, EROFS:
            return .unavailable(
                "Rapport may not write in \(path). Look at its permissions, or choose another "
                    + "folder with --data."
            )
        case ENOTDIR:
            return .notAFolder(parent(of: path))
        default:
            return .unavailable("\(path) can’t be used: \(String(cString: strerror(code))).")
        }
    }
}

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
    open(path, flags, mode)
}
