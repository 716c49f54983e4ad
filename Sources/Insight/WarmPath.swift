public import Domain

/// Who knows whom, and whom I have met.
public struct Acquaintance: Hashable, Sendable {
    public struct Person: Hashable, Sendable {
        public var id: PartnerID
        public var name: String
        public var archived: Bool
        public var met: Bool
        /// The newest touch of any kind.
        public var lastTouchOn: Day?
        public var metThrough: PartnerID?

        public init(
            id: PartnerID,
            name: String,
            archived: Bool = false,
            met: Bool = false,
            lastTouchOn: Day? = nil,
            metThrough: PartnerID? = nil
        ) {
            self.id = id
            self.name = name
            self.archived = archived
            self.met = met
            self.lastTouchOn = lastTouchOn
            self.metThrough = metThrough
        }
    }

    public let people: [Person]
    private let indices: [PartnerID: Int]
    /// Of each person those they know, by index.
    private let known: [[Int]]

    public init(people: [Person], ties: [Tie]) {
        self.people = people
        let indices = Dictionary(
            people.indices.map { (people[$0].id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var known = Array(repeating: [Int](), count: people.count)
        func tie(_ a: Int?, _ b: Int?) {
            guard let a, let b, a != b else { return }
            known[a].append(b)
            known[b].append(a)
        }
        for each in ties { tie(indices[each.a], indices[each.b]) }
        for (index, person) in people.enumerated() {
            if let through = person.metThrough { tie(index, indices[through]) }
        }
        self.indices = indices
        self.known = known
    }

    /// Everyone, with what had happened by a day; ties have no history.
    public init(_ records: Records, on day: Day) {
        var met: Set<PartnerID> = []
        var last: [PartnerID: Day] = [:]
        for touch in records.touches where touch.on <= day {
            if touch.purpose == .firstMeeting || touch.channel.isMeeting {
                met.insert(touch.partner)
            }
            last[touch.partner] = max(last[touch.partner] ?? touch.on, touch.on)
        }
        let people = records.partners.map {
            Person(
                id: $0.id,
                name: $0.name,
                archived: $0.archived,
                met: met.contains($0.id),
                lastTouchOn: last[$0.id],
                metThrough: $0.metThrough
            )
        }
        self.init(people: people, ties: records.ties)
    }

    /// Whom to ask, one after the other, to come to someone: from the first asked to the target.
    ///
    /// I reach those whom I have met; nobody archived is asked. Fewest steps, then the freshest
    /// first tie, then all names, then all ids. Empty when no way leads there; the target alone
    /// when I have met them.
    public func warmPath(to target: PartnerID) -> [Person] {
        guard let target = indices[target] else { return [] }
        let layers = layers(to: target)
        guard let starts = layers.first else { return [] }
        let freshest = starts.compactMap { people[$0].lastTouchOn }.max()
        let first = starts.filter { people[$0].lastTouchOn == freshest }
        return inOrderOfNames(from: first, through: layers).map { people[$0] }
    }

    /// For everyone who can be reached, how many must be asked: 0 for those whom I have met.
    public var steps: [PartnerID: Int] {
        var steps: [PartnerID: Int] = [:]
        var frontier = people.indices.filter { people[$0].met }
        var seen = Set(frontier)
        var count = 0
        while !frontier.isEmpty {
            for index in frontier { steps[people[index].id] = count }
            frontier = frontier.filter { !people[$0].archived }.flatMap { known[$0] }
                .filter { seen.insert($0).inserted }
            count += 1
        }
        return steps
    }

    /// The people on any shortest path, by their place in it: the first asked, …, the target.
    private func layers(to target: Int) -> [[Int]] {
        var layers = [[target]]
        var seen: Set<Int> = [target]
        while let layer = layers.last, !layer.isEmpty {
            let starts = layer.filter { people[$0].met }
            if !starts.isEmpty {
                layers[layers.count - 1] = starts
                return layers.reversed()
            }
            layers.append(
                layer.flatMap { known[$0] }
                    .filter { !people[$0].archived && seen.insert($0).inserted }
            )
        }
        return []
    }

    /// The path whose names come first, and of these the one whose ids do.
    private func inOrderOfNames(from first: [Int], through layers: [[Int]]) -> [Int] {
        // Forward: of each place those who end the best names so far.
        var places = [leading(first, by: \.name)]
        for layer in layers.dropFirst() {
            let before = places[places.count - 1]
            let reachable = Set(before.flatMap { known[$0] })
            places.append(leading(layer.filter(reachable.contains), by: \.name))
        }
        // Backward: without those from whom the best names do not go on.
        for place in places.indices.dropLast().reversed() {
            let onward = Set(places[place + 1].flatMap { known[$0] })
            places[place].removeAll { !onward.contains($0) }
        }
        var path: [Int] = []
        for place in places {
            let reachable = path.last.map { Set(known[$0]) }
            let next = leading(place.filter { reachable?.contains($0) ?? true }, by: \.id)
            path += next.prefix(1)
        }
        return path
    }

    private func leading(_ indices: [Int], by key: KeyPath<Person, some Comparable>) -> [Int] {
        guard let least = indices.map({ people[$0][keyPath: key] }).min() else { return [] }
        return indices.filter { people[$0][keyPath: key] == least }
    }
}
