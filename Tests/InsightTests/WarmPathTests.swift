import Domain
import Insight
import Testing

struct WarmPathTests {
    typealias Person = Acquaintance.Person

    static func person(
        _ id: String,
        name: String? = nil,
        met last: String? = nil,
        archived: Bool = false,
        through: String? = nil
    ) -> Person {
        Person(
            id: partnerID(id),
            name: name ?? id,
            archived: archived,
            met: last != nil,
            lastTouchOn: last.map(day),
            metThrough: through.map(partnerID)
        )
    }

    static func path(_ people: [Person], _ ties: [(String, String)], to target: String) -> [String]
    {
        Acquaintance(
            people: people,
            ties: ties.map { Tie(a: partnerID($0.0), b: partnerID($0.1)) }
        ).warmPath(to: partnerID(target)).map(\.id.text)
    }

    @Test
    func `whom I have met I ask directly`() {
        #expect(Self.path([Self.person("a", met: "2025-01-01")], [], to: "A") == ["a"])
        #expect(Self.path([Self.person("a")], [], to: "a") == [])
        #expect(Self.path([], [], to: "nobody") == [])
    }

    @Test
    func `the fewest steps win, over ties and introductions both ways`() {
        let people = [
            Self.person("me1", met: "2020-01-01"), Self.person("me2", met: "2026-01-01"),
            Self.person("x", through: "me2"), Self.person("y", through: "x"),
            Self.person("t", through: "me1"),
        ]
        #expect(Self.path(people, [("y", "t")], to: "t") == ["me1", "t"])
        #expect(Self.path(people, [("t", "y")], to: "y") == ["me2", "x", "y"])
    }

    @Test
    func `of equal ways the freshest first tie is taken, then names, then ids`() {
        let people = [
            Self.person("a", met: "2025-01-01"), Self.person("b", met: "2025-06-01"),
            Self.person("c", met: "2025-06-01"), Self.person("t"),
        ]
        #expect(Self.path(people, [("a", "t"), ("c", "t"), ("b", "t")], to: "t") == ["b", "t"])
        let namesakes = [
            Self.person("1", name: "Ann", met: "2025-01-01"),
            Self.person("2", name: "Ann", met: "2025-01-01"),
            Self.person("m", name: "Mo"), Self.person("l", name: "Lu"), Self.person("t"),
        ]
        let ties = [("1", "m"), ("2", "l"), ("m", "t"), ("l", "t")]
        #expect(Self.path(namesakes, ties, to: "t") == ["2", "l", "t"])
        #expect(Self.path(namesakes, ties + [("1", "l")], to: "t") == ["1", "l", "t"])
    }

    @Test
    func `nobody archived is asked, though one may be led to`() {
        let people = [
            Self.person("a", met: "2025-01-01", archived: true),
            Self.person("b", met: "2024-01-01"), Self.person("c"),
            Self.person("t", archived: true),
        ]
        let ties = [("a", "t"), ("b", "c"), ("c", "t")]
        #expect(Self.path(people, ties, to: "t") == ["b", "c", "t"])
        #expect(Self.path(people, [("a", "t")], to: "t") == [])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `the path is the least of all that there are`(seed: UInt64) {
        var chance = Seeded(seed)
        let people = (0..<7).map { index in
            Person(
                id: partnerID("\(index)"),
                name: ["A", "B"][Int.random(in: 0...1, using: &chance)],
                archived: Int.random(in: 0..<6, using: &chance) == 0,
                met: Int.random(in: 0..<3, using: &chance) == 0,
                lastTouchOn: day("2025-01-0\(Int.random(in: 1...2, using: &chance))")
            )
        }
        let ties = (0..<Int.random(in: 3...12, using: &chance)).map { _ in
            Tie(
                a: partnerID("\(Int.random(in: 0..<7, using: &chance))"),
                b: partnerID("\(Int.random(in: 0..<7, using: &chance))")
            )
        }
        let found = Acquaintance(people: people, ties: ties).warmPath(to: partnerID("0"))
        #expect(found == Self.leastByTrying(people, ties), "seed \(seed)")
        let steps = Acquaintance(people: people, ties: ties).steps[partnerID("0")]
        #expect(steps == (found.isEmpty ? nil : found.count - 1), "seed \(seed)")
    }

    /// Every simple path from someone met to the first of `people`, the least of them.
    static func leastByTrying(_ people: [Person], _ ties: [Tie]) -> [Person] {
        var paths: [[Person]] = []
        func extend(_ path: [Person]) {
            guard let last = path.last else { return }
            if last.id == people[0].id { return paths.append(path) }
            if last.archived { return }
            for person in people
            where !path.contains(person)
                && ties.contains(where: {
                    ($0.a == last.id && $0.b == person.id) || ($0.b == last.id && $0.a == person.id)
                })
            {
                extend(path + [person])
            }
        }
        for person in people where person.met { extend([person]) }
        return paths.min { a, b in
            if a.count != b.count { return a.count < b.count }
            let (fresh, other) = (a[0].lastTouchOn ?? .earliest, b[0].lastTouchOn ?? .earliest)
            if fresh != other { return fresh > other }
            if a.map(\.name) != b.map(\.name) {
                return a.map(\.name).lexicographicallyPrecedes(b.map(\.name))
            }
            return a.map(\.id).lexicographicallyPrecedes(b.map(\.id))
        } ?? []
    }
}
