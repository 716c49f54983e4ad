import Exchange
import HTTPTypes
import Storage

/// The document that programs read before they ask (OpenAPI 3.1), made of the same shapes and
/// operations by which they are answered.
enum OpenAPI {
    static let shapes: [String: Shape] = [
        "Partner": APIRecords.partner.toldShape(),
        "NewPartner": APIRecords.partner.takenShape(),
        "PartnerChange": APIRecords.partner.takenShape(changing: true),
        "PartnerPage": page(of: "Partner", as: "partners"),
        "Touch": APIRecords.touch.toldShape(),
        "NewTouch": APIRecords.touch.takenShape(),
        "TouchPage": page(of: "Touch", as: "touches"),
        "NewInquiry": APIRecords.inquiry.takenShape(),
        "InquiryReceipt": APIRecords.receipt.toldShape(),
        "Today": APIAnswers.today,
        "Insight": APIAnswers.insight,
        "Problem": APIProblem.shape,
    ]

    private static func page(of name: String, as list: String) -> Shape {
        .object([
            Shape.Member(name: list, shape: .list(.named(name), most: nil)),
            Shape.Member(
                name: "next",
                shape: .nullable(.anyText),
                text: "Where the next page begins; null on the last one."
            ),
        ])
    }

    static let document: [UInt8] = {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.field("openapi", "3.1.0")
            writer.field("info") { writer in
                writer.field("title", "Rapport")
                writer.field("version", "1")
                writer.field(
                    "description",
                    """
                    Partners, what happened with them, the list of the week and the figures, for \
                    programs that were given a token in Settings or by `rapport token`. Nothing of a \
                    client is told.
                    """
                )
            }
            writer.field("paths") { writer in
                for path in APIPath.allCases {
                    let operations = Operations.all.filter { $0.path == path }
                    if operations.isEmpty { continue }
                    writer.field(path.text.replacingColons) { writer in
                        for operation in operations {
                            writer.field(operation.method.rawValue.lowercased()) {
                                operation.write(to: &$0)
                            }
                        }
                    }
                }
            }
            writer.field("components") { writer in
                writer.field("securitySchemes") { writer in
                    writer.field("token") { writer in
                        writer.field("type", "http")
                        writer.field("scheme", "bearer")
                    }
                }
                writer.field("schemas") { writer in
                    for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
                        writer.key(name)
                        shape.write(to: &writer)
                    }
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }()
}

extension Operation {
    /// Problems that any request may meet.
    private static let common: [HTTPResponse.Status] = [
        .badRequest, .unauthorized, .forbidden, .tooManyRequests,
    ]

    fileprivate func write(to writer: inout JSONWriter) {
        writer.field("operationId", id)
        writer.field("summary", summary)
        writer.field("description", "Needs the scope `\(scope.rawValue)`.")
        writer.key("security")
        writer.array { $0.object { $0.field("token", [String]()) } }
        writer.field("parameters", each: parameters) { writer, parameter in
            writer.object { writer in
                writer.field("name", parameter.name)
                writer.field("in", parameter.place.rawValue)
                writer.field("required", parameter.place == .path)
                writer.field("description", parameter.text)
                writer.key("schema")
                parameter.shape.write(to: &writer)
            }
        }
        if let body {
            writer.field("requestBody") { writer in
                writer.field("required", true)
                writer.content("application/json", body)
            }
        }
        writer.field("responses") { writer in
            writer.field(String(answer.status.code)) { writer in
                writer.field("description", answer.text)
                writer.content("application/json", answer.shape)
            }
            let mine: [HTTPResponse.Status] =
                body == nil ? [] : [.unprocessableContent, .unsupportedMediaType, .contentTooLarge]
            for status in Set(Operation.common + problems + mine).sorted(by: { $0.code < $1.code })
            {
                writer.field(String(status.code)) { writer in
                    writer.field("description", status.reasonPhrase)
                    writer.content("application/problem+json", "Problem")
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func content(_ type: String, _ shape: String) {
        field("content") { writer in
            writer.field(type) { writer in
                writer.key("schema")
                Shape.named(shape).write(to: &writer)
            }
        }
    }
}

extension String {
    /// `/partners/:id` as a document writes it: `/partners/{id}`.
    fileprivate var replacingColons: String {
        split(separator: "/").map { $0.hasPrefix(":") ? "/{\($0.dropFirst())}" : "/\($0)" }.joined()
    }
}
