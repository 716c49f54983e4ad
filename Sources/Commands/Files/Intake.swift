internal import Exchange
internal import Storage
internal import Vault

/// A file and the practice that it is brought into.
struct Intake {
    let document: Document
    var choices = TableChoices()
    let place: Place
    let secret: Secret

    /// What would be done; nothing is written.
    func preview() throws -> ImportReport {
        let isArchive = try Recognition(document) == .archive
        guard try Store.isPresent(in: place.folder) else {
            let clock = Console.current.clock
            return isArchive
                ? try Store.preview(archive: document, on: clock.today(in: ""))
                : try Store.preview(people: document, choices: choices, clock: clock)
        }
        let store = try place.open()
        return isArchive
            ? try store.importArchive(document, by: .owner, isPreview: true)
            : try store.importPeople(
                document,
                choices: choices,
                by: .owner,
                keyring: keyringForTitles(in: store),
                isPreview: true
            )
    }

    /// A calendar's titles may name a client, so that a password that was told is of use; it is never
    /// asked for.
    private func keyringForTitles(in store: Store) throws -> Keyring? {
        guard try Recognition(document) == .calendar, let password = try secret.told() else {
            return nil
        }
        return try store.unlock(password: password)
    }

    /// Brings it in, into a new practice where there is none yet.
    func bring() throws -> ImportReport {
        let isArchive = try Recognition(document) == .archive
        // A file that can't be used is refused before a practice is made for it.
        if try !Store.isPresent(in: place.folder) { _ = try preview() }
        let (store, keyring) = try place.openOrCreate(secret)
        guard isArchive else {
            return try store.importPeople(
                document,
                choices: choices,
                by: .owner,
                keyring: keyring ?? keyringForTitles(in: store)
            )
        }
        do {
            return try store.importArchive(document, by: .owner, keyring: keyring)
        } catch StoreError.sealed {
            let password = try secret.forSealed("This archive’s records about clients are")
            return try store.importArchive(
                document,
                by: .owner,
                keyring: store.unlock(password: password)
            )
        }
    }
}
