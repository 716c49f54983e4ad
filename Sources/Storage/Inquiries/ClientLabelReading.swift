import Domain
import Vault

/// What clients are called, and nothing else of them.
enum ClientLabelReading {
    /// A label that doesn't open is blank.
    static func all(_ sql: Statements, _ seals: Seals) throws -> [(id: InquiryID, label: String)] {
        let column = seals.inquiry[0]
        return try sql("SELECT id, client FROM inquiry").all { row in
            (
                try row.id(0),
                (try? column.text(row.bytes(1), row: row.text(0).lowercased())) ?? ""
            )
        }
    }
}
