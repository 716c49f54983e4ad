import Exchange
import Testing

enum Expecting {
    /// Whether all that is expected is there, numbers within 1e-6; more fields may be.
    static func same(_ got: JSONValue?, _ expected: JSONValue, _ place: String) {
        switch expected {
        case .object(let members):
            for member in members {
                same(got?[member.name], member.value, "\(place).\(member.name)")
            }
        case .array(let elements):
            #expect(got?.array?.count == elements.count, "\(place)")
            for (index, element) in elements.enumerated() {
                let ours = got?.array ?? []
                same(
                    ours.indices.contains(index) ? ours[index] : nil,
                    element,
                    "\(place)[\(index)]"
                )
            }
        case .integer, .number:
            let (ours, theirs) = (got?.number ?? .nan, expected.number ?? .infinity)
            #expect(abs(ours - theirs) <= 1e-6, "\(place): \(ours) is not \(theirs)")
        default: #expect(got == expected, "\(place)")
        }
    }
}
