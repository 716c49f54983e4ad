public import Domain

/// How well someone's offers meet what a prospective client needs, with its reasons.
///
/// Only what the need states and the offer states counts. Words compare trimmed and caseless, each
/// once.
public struct Fit: Hashable, Sendable {
    public enum Dimension: String, CaseIterable, Sendable {
        case specialties, age, payer, format, language

        /// Its weight: together 100.
        public var weight: Int {
            switch self {
            case .specialties: 50
            case .age: 20
            case .payer: 15
            case .format: 10
            case .language: 5
            }
        }
    }

    /// A dimension that counted.
    public struct Part: Hashable, Sendable {
        public let dimension: Dimension
        /// What the need names and the offer has, as the need writes it.
        public let met: [String]
        /// What the need names and the offer lacks, as the need writes it.
        public let missing: [String]

        /// 0 to 1.
        public var share: Double { Double(met.count) / Double(met.count + missing.count) }
    }

    /// In the order of the dimensions.
    public let breakdown: [Part]

    public init(of needs: Needs, with offers: Offers) {
        breakdown = Dimension.allCases.compactMap { dimension in
            let needed = distinct(needs.words(for: dimension))
            let offered = Set(offers.words(for: dimension).map(\.comparable)).subtracting([""])
            guard !needed.isEmpty, !offered.isEmpty else { return nil }
            return Part(
                dimension: dimension,
                met: needed.filter { offered.contains($0.comparable) },
                missing: needed.filter { !offered.contains($0.comparable) }
            )
        }
    }

    /// 0 to 100, halves up; nil when nothing counted.
    public var score: Int? {
        guard !breakdown.isEmpty else { return nil }
        // Over a common denominator, so that a half is a half: only `specialties` has more than one.
        let common = breakdown.reduce(1) { $0 * ($1.met.count + $1.missing.count) }
        let (gained, possible) = breakdown.reduce((0, 0)) { sum, part in
            let count = part.met.count + part.missing.count
            let weight = part.dimension.weight * common
            return (sum.0 + weight / count * part.met.count, sum.1 + weight)
        }
        return (200 * gained + possible) / (2 * possible)
    }
}

extension Needs {
    func words(for dimension: Fit.Dimension) -> [String] {
        switch dimension {
        case .specialties: specialties
        case .age: [age]
        case .payer: [payer]
        case .format: [format]
        case .language: [language]
        }
    }
}

extension Offers {
    func words(for dimension: Fit.Dimension) -> [String] {
        switch dimension {
        case .specialties: specialties
        case .age: ages
        case .payer: payers
        case .format: formats
        case .language: languages
        }
    }
}

extension String {
    /// As words are compared: trimmed, without case ("ß" as "ss").
    var comparable: String { trimmed.uppercased().lowercased() }
}

/// Each word once, as first written, without the blank ones.
func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = [""]
    return words.filter { seen.insert($0.comparable).inserted }.map(\.trimmed)
}
