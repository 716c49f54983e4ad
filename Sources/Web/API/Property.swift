import Domain
import Exchange

/// One field of a record, once and for all: its shape, how it is told, and how it is taken.
struct Property<Record: Sendable>: Sendable {
    var name: String
    var shape: Shape
    var text = ""
    var isRequired = false
    var tell: @Sendable (Record, inout JSONWriter) -> Void
    /// Nil for what is only told.
    var take: (@Sendable (JSONValue, inout Record) -> Void)?

    var told: Shape.Member {
        Shape.Member(name: name, shape: shape.told, isRequired: true, text: text)
    }
}

extension Property {
    typealias Place<Value> = any WritableKeyPath<Record, Value> & Sendable

    static func line(
        _ name: String,
        _ place: Place<String>,
        most: Int = 1_000,
        isRequired: Bool = false,
        _ text: String = ""
    ) -> Property {
        Property(
            name: name,
            shape: .text(isRequired ? .visible(most: most) : Shape.Text(most: most)),
            text: text,
            isRequired: isRequired,
            tell: { $1.value($0[keyPath: place]) },
            take: { $1[keyPath: place] = ($0.string ?? "").cleanedLine }
        )
    }

    static func lines(
        _ name: String,
        _ place: Place<String>,
        most: Int = 20_000,
        _ text: String = ""
    )
        -> Property
    {
        Property(
            name: name,
            shape: .text(Shape.Text(most: most)),
            text: text,
            tell: { $1.value($0[keyPath: place]) },
            take: { $1[keyPath: place] = ($0.string ?? "").cleanedLines }
        )
    }

    static func texts(_ name: String, _ place: Place<[String]>, _ text: String = "") -> Property {
        Property(
            name: name,
            shape: .texts(most: 50, each: 1_000),
            text: text,
            tell: { record, writer in
                writer.array { writer in for text in record[keyPath: place] { writer.value(text) } }
            },
            take: { value, record in
                record[keyPath: place] = (value.array ?? []).compactMap { $0.string?.cleanedLine }
                    .filter { !$0.isEmpty }
            }
        )
    }

    static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String,
        _ place: Place<Word>,
        _ text: String = ""
    ) -> Property {
        Property(
            name: name,
            shape: .words(Word.self),
            text: text,
            tell: { $1.value($0[keyPath: place].rawValue) },
            take: { value, record in
                if let word = value.string.flatMap({ Word(rawValue: $0) }) {
                    record[keyPath: place] = word
                }
            }
        )
    }

    static func flag(_ name: String, _ place: Place<Bool>, _ text: String = "") -> Property {
        Property(
            name: name,
            shape: .flag,
            text: text,
            tell: { $1.value($0[keyPath: place]) },
            take: { $1[keyPath: place] = $0.bool ?? false }
        )
    }

    /// Only told.
    static func shown(
        _ name: String,
        _ shape: Shape,
        _ text: String = "",
        _ tell: @escaping @Sendable (Record, inout JSONWriter) -> Void
    ) -> Property {
        Property(name: name, shape: shape, text: text, tell: tell, take: nil)
    }

    static func shownDay(
        _ name: String,
        _ text: String = "",
        _ day: @escaping @Sendable (Record) -> Day?
    )
        -> Property
    {
        .shown(name, .nullable(.day), text) { record, writer in
            if let day = day(record) { writer.value(day) } else { writer.null() }
        }
    }
}

extension Array {
    /// What is told of a record.
    func toldShape<Record>() -> Shape where Element == Property<Record> { .object(map(\.told)) }

    /// What is taken for a record; with `changing`, nothing of it is needed.
    func takenShape<Record>(changing: Bool = false) -> Shape where Element == Property<Record> {
        .object(
            filter { $0.take != nil }.map {
                Shape.Member(
                    name: $0.name,
                    shape: $0.shape,
                    isRequired: $0.isRequired && !changing,
                    text: $0.text
                )
            }
        )
    }

    func tell<Record>(_ record: Record, to writer: inout JSONWriter)
    where Element == Property<Record> {
        writer.object { writer in
            for property in self {
                writer.key(property.name)
                property.tell(record, &writer)
            }
        }
    }

    /// Takes what a body holds; it was held against the shape before.
    func take<Record>(_ body: JSONValue, into record: inout Record)
    where Element == Property<Record> {
        for property in self {
            if let value = body[property.name] { property.take?(value, &record) }
        }
    }
}
