import Consent
import Domain
import Testing

@Suite struct SourceTests {
    private static func partners() throws -> [SpokenSource.Known] {
        [
            .init(id: try id("mei"), name: "Dr. Mei Chen", given: "Mei", family: "Chen"),
            .init(id: try id("ann"), name: "Ann Chen", given: "Ann", family: "Chen"),
            .init(id: try id("jose"), name: "José Núñez", organization: "Lakeside Clinic"),
            .init(id: try id("pat"), name: "Pat O’Neil"),
        ]
    }

    private static let words: [(String, [String])] = [
        ("Dr. Chen gave me your name", ["ann", "mei"]),
        ("mei chen", ["mei", "ann"]),
        ("my doctor, Jose Nunez", ["jose"]),
        ("someone at Lakeside", ["jose", "word-of-mouth"]),
        ("Pat O'Neil’s office", ["pat"]),
        ("I googled you", ["web-search"]),
        ("Psychology Today", ["directory"]),
        ("a friend on Instagram", ["word-of-mouth", "social"]),
        ("I'm not sure", ["unknown"]),
        ("the cheney group", []),
        ("", []),
    ]

    @Test(arguments: words.indices)
    func `what was said is matched to partners and channels`(_ index: Int) throws {
        let (said, expected) = Self.words[index]
        let found = SpokenSource(said, among: try Self.partners()).candidates
        #expect(
            found.map { candidate in
                switch candidate.source {
                case .partner(let id): id.text
                case .channel(let channel): channel.rawValue
                }
            } == expected
        )
        #expect(found.allSatisfy { $0.because.hasSuffix(".") && !$0.name.isEmpty })
    }
}
