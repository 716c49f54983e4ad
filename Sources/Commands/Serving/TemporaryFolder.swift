#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A folder that nobody else can look into, for as long as it is needed.
struct TemporaryFolder {
    let path: String

    /// Makes one in the system's place for temporary files.
    init(named name: String) throws {
        let told = Console.current.environment["TMPDIR"] ?? ""
        let parent = told.isEmpty ? "/tmp" : told
        var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Complaint.refused(
                "No temporary folder can be made in \(parent): \(Files.reason)."
            )
        }
        path = String(cString: made)
    }

    /// Removes it, with the files in it.
    func remove() {
        if let entries = opendir(path) {
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink("\(path)/\(name)") }
            }
            closedir(entries)
        }
        rmdir(path)
    }
}
