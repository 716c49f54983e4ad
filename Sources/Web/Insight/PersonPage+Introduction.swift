import Cadence
import Domain
import Insight
import Storage

extension PersonPage.Introduction {
    /// Who could introduce one; nil when they were met, or when no way leads there.
    init?(to person: Relationship, _ visit: Visit) throws {
        let wasMet = person.moments.contains {
            $0.on <= visit.today && ($0.purpose == .firstMeeting || $0.channel.isMeeting)
        }
        guard !wasMet else { return nil }
        let opening = try visit.store.acquaintance(on: visit.today).opening(to: person.id)
        guard let opening, let first = opening.first, let sentence = opening.sentence else {
            return nil
        }
        self.init(sentence: sentence, name: first.name, href: Path.partner(first.id).text)
    }
}
