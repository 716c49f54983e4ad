internal import Storage

/// What is done by itself for as long as the page is served: a backup every day, and old invitations let
/// go of.
struct DailyBackup: Sendable {
    var folder: String
    var clock: Clock

    /// Looks every quarter of an hour whether one is due, until the task is cancelled.
    func run(_ console: Console) async {
        // The first page comes first.
        try? await Task.sleep(for: .seconds(60))
        while !Task.isCancelled {
            do {
                try backUpIfDue()
            } catch {
                let reason = (error as? StoreError)?.message ?? "\(error)"
                console.note("No backup could be made: \(reason.printable)")
            }
            try? await Task.sleep(for: .seconds(900))
        }
    }

    private func backUpIfDue() throws {
        // Before the first start there is nothing to copy yet.
        guard Store.isPresent(in: folder) else { return }
        let store = try Store.open(in: folder, clock: clock)
        _ = try store.backUpIfDue()
        try store.sweepInvitations()
    }
}
