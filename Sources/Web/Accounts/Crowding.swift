import Domain
import Storage

extension Visit {
    /// The notice that a touch would be the third colleague's word to one partner within a week.
    ///
    /// It is said before the touch is saved, and lets it through.
    func crowding(before touch: Touch) throws -> [String] {
        guard touch.isWritten, touch.direction == .out else { return [] }
        let others = try store.writers(to: touch.partner, on: touch.on, but: author)
        guard others.count >= 2 else { return [] }
        let names = try store.accounts().filter { others.contains($0.number) }.map(\.name)
        return [
            "\(listed(names)) wrote to them within these seven days. A third word from one practice "
                + "may be much; perhaps it can wait, or one of you speaks for all."
        ]
    }

    /// The same after something was done with one or several, said with what was done: it is there to
    /// be known next time, and undone if it was no more than a tick.
    func crowded(by touches: [Touch]) throws -> String {
        let names = try touches.filter { try !crowding(before: $0).isEmpty }
            .compactMap { try store.partner($0.partner)?.name }
        guard !names.isEmpty else { return "" }
        return " Two colleagues or more wrote to \(listed(names)) within these seven days."
    }

    private func listed(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension Touch {
    fileprivate var isWritten: Bool {
        switch channel {
        case .email, .text, .letter, .note: true
        case .inPerson, .video, .phone, .event: false
        }
    }
}
