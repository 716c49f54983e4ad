import Cadence
import Domain
import Insight
import Storage

extension Acquaintance {
    /// Who knows whom, from what is kept for Today: no history is read for it.
    init(_ store: Store, on day: Day) throws {
        let (ties, introducers) = try store.acquaintances()
        let people = try store.book(on: day).relationships.map { relationship in
            let past = relationship.moments.filter { $0.on <= day }
            return Person(
                id: relationship.id,
                name: relationship.name,
                archived: relationship.archived,
                met: past.contains { $0.purpose == .firstMeeting || $0.channel.isMeeting },
                lastTouchOn: past.last?.on,
                metThrough: introducers[relationship.id]
            )
        }
        self.init(people: people, ties: ties)
    }

    /// Whom one could ask who might know someone: the two of the met whom one was last in touch with.
    func confidants(but silent: Set<PartnerID> = []) -> [Person] {
        let open = people.filter { $0.met && !$0.archived && !silent.contains($0.id) }
        return Array(
            open.sorted {
                ($1.lastTouchOn ?? .earliest, $0.name) < ($0.lastTouchOn ?? .earliest, $1.name)
            }
            .prefix(2)
        )
    }
}
