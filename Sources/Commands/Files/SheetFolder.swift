internal import Exchange
internal import Storage
internal import Vault

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A folder of sheets, each a file.
struct SheetFolder {
    let path: String
    let replaces: Bool

    func write(_ store: Store, _ keyring: Keyring?) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Complaint.refused("\(path) can't be made: \(Files.reason). Nothing was written.")
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw Complaint.refused(
                "\(path) is a file. Sheets of text need a folder, or a name that ends in .zip."
            )
        }
        let open = Open()
        var sheets = CSVWriter(
            begin: { open.file = try NewFile(at: "\(path)/\($0)", replaces: replaces) },
            send: { try open.file?.write($0) },
            end: {
                try open.file?.finish()
                open.file = nil
            }
        )
        try store.exportSheets(keyring: keyring, to: &sheets)
    }

    /// The file that is being written.
    private final class Open {
        var file: NewFile?
    }
}
