import Domain

/// The town or neighbourhood of an address as people write it: its first part without a number that
/// is neither a street nor a state; nil where there is none to be seen.
func locality(of address: String) -> String? {
    let parts = address.split { $0 == "," || $0 == "\n" || $0 == ";" }.map { $0.trimmed }
    // The first part is the street, or the house, unless it is all there is.
    let candidates = parts.count > 1 ? Array(parts.dropFirst()) : []
    return candidates.first { part in
        part.count > 2 && !part.contains { $0.isNumber } && !streets.contains(ending(of: part))
            && !suites.contains { part.lowercased().hasPrefix($0) }
    }
}

private let streets: Set<String> = [
    "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln",
    "way", "court", "ct", "place", "pl", "square", "usa",
]

private let suites = ["suite", "ste", "floor", "unit", "building", "room", "box", "p.o", "po box"]

private func ending(of part: String) -> String {
    let last = part.split(separator: " ").last ?? ""
    return String(last.filter { $0.isLetter }).lowercased()
}
