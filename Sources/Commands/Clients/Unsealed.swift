internal import ArgumentParser
internal import Consent
internal import Storage

/// Keeps what clients are called out of what is not sealed.
enum Unsealed {
    /// Looks at texts before they are written.
    ///
    /// Nobody is asked for a password for a note. Where it was told anyway, what looks like a label is
    /// compared with the sealed ones; else it is pointed out.
    ///
    /// - Throws: `Complaint`, when it is a client's label.
    static func check(
        _ texts: [String],
        besides names: [String],
        in store: Store,
        _ secret: Secret
    ) throws {
        let like = texts.flatMap { LabelLike.words(in: $0, besides: names) }
        guard let first = like.first else { return }
        guard let password = try secret.told() else {
            Console.current.note(
                "If “\(first.printable)” is what you call a client, take it back with `rapport undo`"
                    + " and write “a client”: this is not sealed."
            )
            return
        }
        let labels = try store.clientLabels(try store.unlock(password: password))
        if let label = like.lazy.compactMap({ labels.first(in: $0) }).first {
            throw Complaint.refused(
                "“\(label.printable)” is what you call a client, and this is not sealed. Write “a"
                    + " client” instead. Nothing was written."
            )
        }
    }
}
