import GRDB
import GRDBSQLite

/// What SQLite said when it could not go on.
struct SQLiteFailure: Error {
    /// The extended result code.
    let code: Int32
    let message: String

    init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    init(_ connection: OpaquePointer?) {
        code = sqlite3_extended_errcode(connection)
        message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
    }

    var primary: Int32 { code & 0xff }
}

extension StoreError {
    /// What is in the file can't be what Rapport wrote.
    static func damaged(_ what: String) -> StoreError {
        .unavailable(
            "The file holds \(what) where Rapport never writes that, so it was damaged or changed "
                + "by another program. `rapport doctor` looks it through; a backup may help."
        )
    }

    /// The sentence for what SQLite, or GRDB above it, could not do in a folder.
    static func from(_ error: any Error, in folder: String) -> any Error {
        if let failure = error as? SQLiteFailure { return sentence(failure, folder) }
        if let failure = error as? DatabaseError {
            return sentence(
                SQLiteFailure(
                    code: failure.extendedResultCode.rawValue,
                    message: failure.message ?? ""
                ),
                folder
            )
        }
        return error
    }

    private static func sentence(_ failure: SQLiteFailure, _ folder: String) -> StoreError {
        switch failure.primary {
        case SQLITE_BUSY, SQLITE_LOCKED:
            .unavailable(
                "Another Rapport is writing in \(folder) just now, so nothing was saved. Wait a "
                    + "moment, and do it again."
            )
        case SQLITE_FULL:
            .unavailable(
                "The disk that holds \(folder) is full, so nothing was saved. Make room, and do "
                    + "it again."
            )
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
            .unavailable(
                "Rapport may not write in \(folder), so nothing was saved. Look at the folder’s "
                    + "permissions, or choose another with --data."
            )
        case SQLITE_CANTOPEN:
            .unavailable(
                "Rapport can't open its file in \(folder). Look whether the folder is there and "
                    + "may be read and written."
            )
        case SQLITE_NOTADB:
            .badData(
                "\(DatabaseFile.path(in: folder)) is not a Rapport database. Move it away, or "
                    + "choose another folder with --data."
            )
        case SQLITE_CORRUPT:
            .badData(
                "\(DatabaseFile.path(in: folder)) is damaged. Nothing was changed; restore a "
                    + "backup with `rapport restore`."
            )
        case SQLITE_IOERR:
            .unavailable(
                "The disk that holds \(folder) gave an error, so nothing was saved. Look whether "
                    + "it is still connected and has room."
            )
        case SQLITE_CONSTRAINT:
            .refused(
                "That does not fit with what is written down already, so nothing was saved "
                    + "(\(failure.message))."
            )
        case SQLITE_NOMEM, SQLITE_TOOBIG:
            .unavailable("That is more than Rapport can hold at once, so nothing was saved.")
        default:
            .unavailable(
                "The database in \(folder) did not do as it should, so nothing was saved "
                    + "(\(failure.message), \(failure.code))."
            )
        }
    }
}
