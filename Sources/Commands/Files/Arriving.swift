internal import Exchange

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file on its way in; what is piped in is put into a file first, since it is read twice.
struct Arriving {
    let document: Document
    let progress: ReadingProgress
    private let spool: TemporaryFolder?

    /// - Throws: `Complaint` when there is no such file or it may not be read.
    init(_ name: String) throws {
        let descriptor = name == "-" ? dup(STDIN_FILENO) : open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.trouble(reading: name) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Files.trouble(reading: name) }
        let type = status.st_mode & S_IFMT
        guard type != S_IFDIR else {
            throw Complaint.refused("\(name) is a folder. Name the file in it to bring in.")
        }
        var path = name
        if type == S_IFREG, name != "-" {
            spool = nil
        } else {
            let folder = try TemporaryFolder(named: "rapport-import")
            spool = folder
            path = "\(folder.path)/piped"
            do {
                try Arriving.copy(from: descriptor, to: path)
            } catch {
                folder.remove()
                throw error
            }
        }
        let progress = ReadingProgress(size: try Files.size(of: path), on: .current)
        self.progress = progress
        document = Document(path: path) { progress.advance(by: $0) }
    }

    /// Removes what was put aside.
    func discard() {
        spool?.remove()
    }

    private static func copy(from descriptor: Int32, to path: String) throws {
        let file = try NewFile(at: path, replaces: false)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Complaint.refused("What is piped in can't be read: \(Files.reason).")
            }
            if count == 0 { return try file.finish() }
            try file.write(Array(buffer[..<count]))
        }
    }
}
