import Domain
import Exchange

extension Needs {
    /// Only what is said, for a sealed cell.
    var stored: String {
        var writer = JSONWriter()
        writer.object { object in
            if !specialties.isEmpty { object.field("specialties", specialties) }
            for (name, text) in [
                ("age", age), ("payer", payer), ("format", format), ("language", language),
            ] where !text.isEmpty {
                object.field(name, text)
            }
        }
        return writer.text
    }

    init(stored: String) throws {
        guard let value = try? JSONValue(stored.utf8) else { throw StoreError.damaged("a need") }
        func text(_ name: String) -> String { value[name]?.string ?? "" }
        self.init(
            specialties: value["specialties"]?.array?.compactMap(\.string) ?? [],
            age: text("age"),
            payer: text("payer"),
            format: text("format"),
            language: text("language")
        )
    }
}
