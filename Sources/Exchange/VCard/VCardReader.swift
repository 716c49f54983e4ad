import Domain

/// Reads the cards of a vCard file, versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), one at a time.
///
/// Programs write vCards with great freedom, so it reads what is meant where that is clear: charsets
/// that are not said, folds without order, a card that nobody closed.
public struct VCardReader: RowReader {
    public private(set) var format = Format.vcard30

    private var lines: VCardLines
    private var card: VCard?
    /// How many cards are open inside the one that is read: an agent's.
    private var depth = 0
    private var knowsFormat = false
    private var toldStray = false
    private var lastMalformed = 0
    private var waiting: [Row] = []

    /// Begins to read.
    ///
    /// - Parameter document: The file, in UTF-8, UTF-16 or an older character set.
    /// - Throws: `Refusal` where it can't be opened.
    public init(_ document: Document) throws {
        lines = VCardLines(try TextSource(document))
    }

    public mutating func next() throws -> Row? {
        while waiting.isEmpty {
            guard let line = try lines.next() else {
                guard let open = card else { return nil }
                card = nil
                settleFormat(open)
                return .skipped(
                    Problem(
                        line: open.line,
                        why: "The file ends in the middle of this card, so it was left out."
                    )
                )
            }
            switch line {
            case .malformed(let number): noteMalformed(number)
            case .property(let property): take(property)
            }
        }
        return waiting.removeFirst()
    }

    private mutating func noteMalformed(_ number: Int) {
        guard depth == 0 else { return }
        defer { lastMalformed = number }
        // Of lines that follow each other the first speaks for all.
        if card != nil, lastMalformed == number - 1 { return }
        if card != nil {
            card?.problems.append(
                Problem(
                    line: number,
                    why:
                        "This line is no part of a vCard, so it was left out; the rest of the card "
                        + "was read."
                )
            )
        } else {
            noteStray(number)
        }
    }

    private mutating func noteStray(_ number: Int) {
        guard !toldStray else { return }
        toldStray = true
        waiting.append(
            .remark(
                Problem(
                    line: number,
                    why: "Something stands outside of any card here, so it was left out."
                )
            )
        )
    }

    private mutating func take(_ line: VCardLine) {
        let head = line.head
        let isCardMark =
            (head.name == "BEGIN" || head.name == "END")
            && VCardHead.uppercased(line.value.prefix(16)).trimmed == "VCARD"
        guard isCardMark else {
            if depth == 0 {
                if card == nil { noteStray(line.number) } else { card?.add(line) }
            }
            return
        }
        if head.name == "BEGIN" { begin(line.number) } else { end(line.number) }
    }

    private mutating func begin(_ number: Int) {
        if depth > 0 || card?.awaitsAgent == true {
            depth += 1
            return
        }
        if var open = card {
            open.problems.append(
                Problem(
                    line: open.line,
                    why: "This card has no end; what stands before the next card was read."
                )
            )
            finish(open)
        }
        card = VCard(line: number)
    }

    private mutating func end(_ number: Int) {
        if depth > 0 {
            depth -= 1
            card?.awaitsAgent = false
        } else if let open = card {
            card = nil
            finish(open)
        } else {
            noteStray(number)
        }
    }

    private mutating func finish(_ card: VCard) {
        settleFormat(card)
        waiting.append(card.row)
    }

    /// A file is what its first card says.
    private mutating func settleFormat(_ card: VCard) {
        guard !knowsFormat else { return }
        knowsFormat = true
        switch card.version.prefix(1) {
        case "2": format = .vcard21
        case "", "3": format = .vcard30
        default: format = .vcard40
        }
    }
}
