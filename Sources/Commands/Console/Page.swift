/// Paragraphs for a person, made to fit the terminal.
struct Page {
    let console: Console
    let paint: Paint
    /// Columns; nil where no terminal shows it, and lines run on.
    let width: Int?

    init(_ console: Console) {
        self.console = console
        paint = console.paint(.out)
        width = console.page
    }

    func blank() { console.print() }

    func bold(_ text: String) { console.print(paint.bold(text.printable)) }

    func soft(_ text: String) { console.print(paint.soft(text.printable)) }

    /// A paragraph, broken between words at some 90 columns at most.
    func say(_ text: String, indent: Int = 0, in colour: (String) -> String = { $0 }) {
        let lines = text.printable.wrapped(to: width.map { min($0, 90) }, indent: indent)
        console.print(colour(lines))
    }

    /// One thing on the left and one on the right of a line.
    func split(_ left: String, _ right: Shown, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        let left = left.printable
        guard let width = width.map({ min($0, 90) }) else {
            console.print("\(margin)\(left) (\(right.painted))")
            return
        }
        let room = max(20, width - indent - right.text.displayWidth - 2)
        console.print(
            margin + paint.bold(left.fitted(to: room))
                + String(repeating: " ", count: max(2, room - left.displayWidth + 2))
                + right.painted
        )
    }

    func table(_ table: Table) {
        for line in table.lines(width: width, paint: paint) { console.print(line) }
    }
}

/// Text, and the same with its colours, which take no room.
struct Shown {
    var text: String
    var painted: String
}
