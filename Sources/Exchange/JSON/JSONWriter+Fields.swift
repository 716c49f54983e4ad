public import Domain

/// Members of an object, name and value at once; a value that is nil is written as null.
extension JSONWriter {
    public mutating func field(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    public mutating func field(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    public mutating func field(_ name: String, _ number: Double) {
        key(name)
        value(number)
    }

    public mutating func field(_ name: String, _ isTrue: Bool) {
        key(name)
        value(isTrue)
    }

    public mutating func field(_ name: String, _ day: Day) {
        key(name)
        value(day)
    }

    public mutating func field<Record>(_ name: String, _ id: RecordID<Record>) {
        key(name)
        value(id.text)
    }

    public mutating func field(_ name: String, _ texts: [String]) {
        field(name, each: texts) { writer, text in writer.value(text) }
    }

    public mutating func field(_ name: String, _ text: String?) {
        guard let text else { return nullField(name) }
        field(name, text)
    }

    public mutating func field(_ name: String, _ number: Int?) {
        guard let number else { return nullField(name) }
        field(name, number)
    }

    public mutating func field(_ name: String, _ number: Double?) {
        guard let number else { return nullField(name) }
        field(name, number)
    }

    public mutating func field(_ name: String, _ isTrue: Bool?) {
        guard let isTrue else { return nullField(name) }
        field(name, isTrue)
    }

    public mutating func field(_ name: String, _ day: Day?) {
        guard let day else { return nullField(name) }
        field(name, day)
    }

    public mutating func nullField(_ name: String) {
        key(name)
        null()
    }

    /// A member that is an object.
    public mutating func field<E: Error>(
        _ name: String,
        object body: (inout JSONWriter) throws(E) -> Void
    ) throws(E) {
        key(name)
        try object(body)
    }

    /// A member that is an array, with one element for each of `elements`.
    public mutating func field<Elements: Sequence, E: Error>(
        _ name: String,
        each elements: Elements,
        _ body: (inout JSONWriter, Elements.Element) throws(E) -> Void
    ) throws(E) {
        key(name)
        try array { (writer) throws(E) in
            for element in elements { try body(&writer, element) }
        }
    }
}
