/// Colours and weight for a terminal; without one, nothing.
struct Paint {
    let isOn: Bool

    func bold(_ text: String) -> String { wrap(text, "1") }
    func soft(_ text: String) -> String { wrap(text, "2") }
    /// For what one does.
    func leaf(_ text: String) -> String { wrap(text, "32") }
    /// For what is due or worth a thought.
    func amber(_ text: String) -> String { wrap(text, "33") }
    /// For an owed thing that is late, and for nothing else.
    func rose(_ text: String) -> String { wrap(text, "31") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}
