import Vault

/// The sealed columns; each one's keys are derived once.
///
/// Tables' and columns' names are part of every cell's tag, and so fixed for ever.
struct Seals {
    let installation: SealedColumn
    let inquiry: [SealedColumn]
    let authorization: [SealedColumn]
    let disclosure: [SealedColumn]
    let blocked: [SealedColumn]
    let letterbox: [SealedColumn]
    let secondStep: SealedColumn

    init(_ keyring: Keyring) {
        func columns(_ table: Table) -> [SealedColumn] {
            table.sealed.map { keyring.column(table.name, $0) }
        }
        installation = keyring.column("installation", "auditStart")
        secondStep = keyring.column("secondStep", "secret")
        inquiry = columns(.inquiry)
        authorization = columns(.authorization)
        disclosure = columns(.disclosure)
        blocked = columns(.blocked)
        letterbox = columns(.letterbox)
    }

    /// A table's sealed columns, in the order of `Table.sealed`.
    func columns(of table: Table) -> [SealedColumn] {
        switch table {
        case .inquiry: inquiry
        case .authorization: authorization
        case .disclosure: disclosure
        case .blocked: blocked
        case .letterbox: letterbox
        default: []
        }
    }
}
