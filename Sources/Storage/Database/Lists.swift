import Domain
import Exchange

/// Short lists in one column, as compact JSON.
enum TextList {
    static func encode(_ texts: [String]) -> String {
        if texts.isEmpty { return "[]" }
        if texts.count == 1, texts[0].utf8.allSatisfy(isPlain) { return "[\"\(texts[0])\"]" }
        var writer = JSONWriter()
        writer.array { array in
            for text in texts { array.value(text) }
        }
        return writer.text
    }

    /// What JSON writes as it is.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7f && byte != 0x22 && byte != 0x5c
    }

    static func decode(_ text: String) throws -> [String] {
        if text == "[]" { return [] }
        guard let value = try? JSONValue(text.utf8), let array = value.array else {
            throw StoreError.damaged("a list")
        }
        return try array.map { element in
            guard let text = element.string else { throw StoreError.damaged("a list") }
            return text
        }
    }
}

extension Offers {
    /// Only what is said.
    var stored: String {
        if isEmpty { return "{}" }
        var writer = JSONWriter()
        writer.object { object in
            for (name, texts) in lists where !texts.isEmpty { object.field(name, texts) }
        }
        return writer.text
    }

    private var lists: [(String, [String])] {
        [
            ("specialties", specialties), ("ages", ages), ("payers", payers),
            ("formats", formats), ("languages", languages),
        ]
    }

    init(stored: String) throws {
        self.init()
        if stored == "{}" { return }
        guard let value = try? JSONValue(stored.utf8) else { throw StoreError.damaged("an offer") }
        func list(_ name: String) -> [String] { value[name]?.array?.compactMap(\.string) ?? [] }
        self.init(
            specialties: list("specialties"),
            ages: list("ages"),
            payers: list("payers"),
            formats: list("formats"),
            languages: list("languages")
        )
    }
}

extension Settings {
    /// What differs from the defaults: `{"check-in":{"months":3},"give":"off"}`.
    var storedIntervals: String {
        var writer = JSONWriter()
        writer.object { object in
            for pace in Pace.all {
                switch choices[pace] {
                case .off: object.field(pace.rawValue, "off")
                case .every(.days(let count)):
                    object.field(pace.rawValue) { $0.field("days", count) }
                case .every(.months(let count)):
                    object.field(pace.rawValue) { $0.field("months", count) }
                case nil: continue
                }
            }
        }
        return writer.text
    }

    init(minutes: Int?, storedIntervals: String) throws {
        self.init(minutes: minutes)
        if storedIntervals == "{}" { return }
        guard case .object(let members) = try? JSONValue(storedIntervals.utf8) else {
            throw StoreError.damaged("settings")
        }
        for member in members {
            guard let pace = Pace(rawValue: member.name) else { continue }
            if member.value.string == "off" {
                choices[pace] = .off
            } else if let days = member.value["days"]?.integer {
                choices[pace] = .every(.days(days))
            } else if let months = member.value["months"]?.integer {
                choices[pace] = .every(.months(months))
            }
        }
    }
}
