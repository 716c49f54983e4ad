public import Domain

extension Acquaintance {
    /// Someone not met yet, and who could introduce me.
    public struct Opening: Hashable, Sendable {
        public let person: Person
        /// From the first asked to the person; empty when no way leads there.
        public let path: [Person]

        /// Whom to ask first.
        public var first: Person? { path.count > 1 ? path.first : nil }

        /// "Ask Mei Chen, who knows Anil Patel.", without guessing at anyone's pronouns.
        public var sentence: String? {
            guard let first else { return nil }
            let rest = zip(path, path.dropFirst()).map { "\($0.name) knows \($1.name)" }
            return path.count == 2
                ? "Ask \(first.name), who knows \(person.name)."
                : "Ask \(first.name): \(list(rest))."
        }
    }

    /// Where to start: those not met yet, the fewest steps away first, then by name; those whom no
    /// way leads to come last.
    public func openings(limit: Int = 30) -> [Opening] {
        let steps = steps
        let prospects = people.filter { !$0.met && !$0.archived }
            .map { (person: $0, steps: steps[$0.id] ?? Int.max) }
            .sorted {
                ($0.steps, $0.person.name, $0.person.id) < ($1.steps, $1.person.name, $1.person.id)
            }
        return prospects.prefix(max(0, limit)).map { prospect in
            Opening(
                person: prospect.person,
                path: prospect.steps == Int.max ? [] : warmPath(to: prospect.person.id)
            )
        }
    }

    /// Whom one could ask who might know someone: the two of the met whom one was last in touch with.
    public func confidants(but silent: Set<PartnerID> = []) -> [Person] {
        let open = people.filter { $0.met && !$0.archived && !silent.contains($0.id) }
        return Array(
            open.sorted {
                ($1.lastTouchOn ?? .earliest, $0.name) < ($0.lastTouchOn ?? .earliest, $1.name)
            }
            .prefix(2)
        )
    }

    /// The way to one of them; nil when they have been met or are not there.
    public func opening(to id: PartnerID) -> Opening? {
        guard let person = people.first(where: { $0.id == id }), !person.met else { return nil }
        return Opening(person: person, path: warmPath(to: id))
    }
}
