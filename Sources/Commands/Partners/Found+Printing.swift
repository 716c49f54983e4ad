internal import Domain
internal import Exchange
internal import Storage

extension Found {
    func write(to writer: inout JSONWriter) {
        writer.field("partner", partner)
        writer.field("name", name)
        writer.field("organization", organization)
        writer.field("archived", archived)
        switch place {
        case .partner:
            writer.nullField("touch")
            writer.nullField("on")
        case .touch(let id, let on):
            writer.field("touch", id)
            writer.field("on", on)
        }
        writer.field("snippet", snippet.map(\.text).joined())
    }

    /// The name, and under it the words around what was found, the found ones marked.
    func line(width: Int?, paint: Paint) -> String {
        var head = name.printable
        if !organization.isEmpty { head += ", \(organization.printable)" }
        if archived { head += " (archived)" }
        var words = snippet
        if case .touch(_, let on) = place {
            words.insert(Piece(text: "\(on.inWords(inYear: 0)): ", isMatch: false), at: 0)
        }
        return paint.bold(head) + "\n" + marked(words, width: width, paint: paint)
    }

    private func marked(_ pieces: [Piece], width: Int?, paint: Paint) -> String {
        var (line, room) = ("    ", (width ?? .max) - 5)
        for piece in pieces where room > 0 {
            let text = piece.text.printable.fitted(to: room)
            line += piece.isMatch ? paint.leaf(text) : text
            room -= text.displayWidth
        }
        return line
    }
}
