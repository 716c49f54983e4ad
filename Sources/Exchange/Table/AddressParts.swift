import Domain

/// The parts of one postal address, from several columns.
struct AddressParts {
    var whole = ""
    var street: [String] = []
    var city = ""
    var region = ""
    var postalCode = ""
    var country = ""

    mutating func add(_ text: String, as field: Field) {
        switch field {
        case .address: whole = whole.isEmpty ? text : whole
        case .street, .poBox: if !street.contains(text) { street.append(text) }
        case .city: city = text
        case .region: region = text
        case .postalCode: postalCode = text
        default: country = text
        }
    }

    /// In one line, as on an envelope: the parts, and where there are none, the whole.
    var line: String {
        let parts =
            (street + [
                city, [region, postalCode].filter { !$0.isEmpty }.joined(separator: " "), country,
            ])
            .map { AddressParts.oneLine($0) }.filter { !$0.isEmpty }
        let whole = AddressParts.oneLine(whole)
        // A street in a column “Address”, the town in its own.
        if !whole.isEmpty, !parts.isEmpty, street.isEmpty,
            parts.contains(where: { !whole.contains($0) })
        {
            return ([whole] + parts.filter { !whole.contains($0) }).joined(separator: ", ")
        }
        return whole.isEmpty ? parts.joined(separator: ", ") : whole
    }

    private static func oneLine(_ text: String) -> String {
        text.split { $0 == "\n" }.map { line in
            var line = line.trimmed
            while line.hasSuffix(",") { line.removeLast() }
            return line
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
