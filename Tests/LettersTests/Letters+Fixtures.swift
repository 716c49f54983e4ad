import FoundationEssentials
import Judging

extension JudgedLetter {
    /// Our own, invented, and judged by the rules' text before any rule was run on them.
    ///
    /// A few verdicts were put right afterwards, where the text of a rule had been overlooked.
    static let invented = own("letters") + own("harder") + heldOut

    /// Written without a look at the rules, round by round: rules and weights learned from each only
    /// after they had been measured on it (docs/letters.md has the figures).
    static let rounds = (1...49).flatMap { own("round-\($0)") }

    /// Every third of the plain ones, left out when words are weighed.
    ///
    /// Rules have learned from some.
    static let heldOut = own("plain")

    /// Four rounds more, from which nothing has learnt.
    static let unseen = own("unseen")

    static let given: [JudgedLetter] = {
        let shared =
            ProcessInfo.processInfo.environment["RAPPORT_SHARED"] ?? folder(above: 3) + "/../shared"
        return all(in: shared + "/letters/letters.jsonl") ?? []
    }()

    private static func own(_ name: String) -> [JudgedLetter] {
        all(in: folder(above: 1) + "/Fixtures/\(name).jsonl") ?? []
    }

    /// The checkout's folder so many above this file.
    static func folder(above count: Int) -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(count)
            .joined(separator: "/")
    }
}
