import Foundation
import GRDB

/// The one file in the practice's folder.
enum DatabaseFile {
    static let name = "rapport.db"

    static func path(in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    static func isPresent(in folder: String) -> Bool {
        FileSystem.kind(of: path(in: folder)) == .file
    }

    /// Opens the file, after looking that it is ours and whole enough, and brings it to the schema of
    /// this Rapport.
    static func open(in folder: String, schema: Schema) throws -> Connections {
        do {
            try refuseUnusable(folder)
            try refuseForeign(path(in: folder))
            let connections = Connections(path: path(in: folder))
            try schema.bringUpToDate(connections, in: folder)
            return connections
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// For what a connection is opened.
    enum Use {
        case reading, writing
        /// A file that nobody else has seen yet.
        case making
    }

    static func configuration(for use: Use) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        // Between SQLite's writers, of this process and others: milliseconds are usual.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = \(use == .reading ? -4_000 : -16_000);
                    PRAGMA query_only = \(use == .reading ? "ON" : "OFF");
                    \(use == .writing ? "PRAGMA journal_mode = WAL;" : "")
                    """
            )
        }
        return configuration
    }

    private static func refuseUnusable(_ folder: String) throws {
        switch FileSystem.kind(of: folder) {
        case .folder: break
        case .file, .other: throw StoreError.notAFolder(folder)
        case nil: throw StoreError.nothing(in: folder)
        }
        guard isPresent(in: folder) else { throw StoreError.nothing(in: folder) }
        for path in [folder, path(in: folder)] where !FileSystem.isWritable(path) {
            throw StoreError.unavailable(
                "Rapport may not write in \(path). Look at its permissions, or choose another "
                    + "folder with --data."
            )
        }
        // Looked at twice, since another Rapport may open or close it just now.
        if lacksLog(folder), lacksLog(folder) { throw StoreError.withoutLog(folder) }
    }

    /// Whether someone took away the write-ahead log, in which what was written last may lie.
    ///
    /// SQLite makes it before its index, and on closing removes the index before it. So the index
    /// alone is left only by a program that was killed, and by whoever took the log away after that.
    private static func lacksLog(_ folder: String) -> Bool {
        let place = path(in: folder)
        return FileSystem.kind(of: place + "-wal") == nil
            && FileSystem.kind(of: place + "-shm") != nil
    }

    /// Reads the header alone (https://www.sqlite.org/fileformat2.html, section 1.3), so that a
    /// file that is not ours is not even touched.
    static func refuseForeign(_ path: String) throws {
        let header = try FileSystem.firstBytes(of: path, count: 100)
        let magic = Array("SQLite format 3\0".utf8)
        let application =
            header.count == 100 ? header[68..<72].reduce(0) { $0 << 8 | Int32($1) } : 0
        guard header.starts(with: magic), application == Schema.applicationID else {
            throw StoreError.badData(
                "\(path) is not a Rapport database. Move it away, or choose another folder with "
                    + "--data."
            )
        }
    }
}

extension StoreError {
    static func nothing(in folder: String) -> StoreError {
        .unavailable("There is no practice in \(folder) yet.")
    }

    static func withoutLog(_ folder: String) -> StoreError {
        .unavailable(
            "The file \(DatabaseFile.name)-wal is missing in \(folder), and what was written last may "
                + "be in it, so nothing was opened. Put it back beside \(DatabaseFile.name). If it is "
                + "gone for good, restore a backup, or delete \(DatabaseFile.name)-shm to go on with "
                + "what \(DatabaseFile.name) holds."
        )
    }

    static func notAFolder(_ path: String) -> StoreError {
        .unavailable(
            "\(path) is not a folder. Choose a folder for your practice with --data."
        )
    }
}
