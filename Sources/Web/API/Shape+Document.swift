import Exchange

extension Shape {
    /// The shape as a schema of OpenAPI 3.1 (JSON Schema 2020-12).
    func write(to writer: inout JSONWriter, saying text: String = "") {
        writer.object { writer in
            members(of: &writer)
            if !text.isEmpty { writer.field("description", text) }
        }
    }

    private func members(of writer: inout JSONWriter, isNullable: Bool = false) {
        func type(_ name: String, _ writer: inout JSONWriter) {
            if isNullable {
                writer.field("type", [name, "null"])
            } else {
                writer.field("type", name)
            }
        }
        switch self {
        case .text(let text):
            type("string", &writer)
            if let most = text.most { writer.field("maxLength", most) }
            if let pattern = text.pattern { writer.field("pattern", pattern) }
            if let format = text.format { writer.field("format", format) }
        case .integer(let range):
            type("integer", &writer)
            if let range {
                writer.field("minimum", range.lowerBound)
                writer.field("maximum", range.upperBound)
            }
        case .number: type("number", &writer)
        case .flag: type("boolean", &writer)
        case .word(let words):
            type("string", &writer)
            if isNullable {
                writer.key("enum")
                writer.array { writer in
                    for word in words { writer.value(word) }
                    writer.null()
                }
            } else {
                writer.field("enum", words)
            }
        case .list(let shape, let most):
            type("array", &writer)
            writer.key("items")
            shape.write(to: &writer)
            if let most { writer.field("maxItems", most) }
        case .object(let members):
            type("object", &writer)
            writer.field("properties") { writer in
                for member in members {
                    writer.key(member.name)
                    member.shape.write(to: &writer, saying: member.text)
                }
            }
            writer.field("required", members.filter(\.isRequired).map(\.name))
            writer.field("additionalProperties", false)
        case .nullable(.named(let name)):
            writer.field("anyOf", each: 0..<2) { writer, index in
                writer.object { writer in
                    if index == 0 {
                        writer.field("$ref", "#/components/schemas/\(name)")
                    } else {
                        writer.field("type", "null")
                    }
                }
            }
        case .nullable(let shape): shape.members(of: &writer, isNullable: true)
        case .named(let name): writer.field("$ref", "#/components/schemas/\(name)")
        }
    }
}
