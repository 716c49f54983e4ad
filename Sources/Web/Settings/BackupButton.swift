import Hummingbird
import Storage

/// A whole copy of the practice, at the press of a button.
enum BackupButton {
    @Sendable static func press(_ visit: Visit) async throws -> Response {
        let copy = try visit.store.backUp(into: visit.store.backupFolder, tidies: true).path
        return await visit.done(
            """
            A whole copy of your practice lies in \(copy). Put one where a lost computer \
            doesn’t take it along; what is about clients is sealed in it too.
            """,
            at: Path.settings.text
        )
    }
}
