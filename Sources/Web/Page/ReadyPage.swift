import NIOCore

/// A page that is ready but for what differs from one sending to the next: the keys of its forms, by
/// which each of them counts once, and the theme.
///
/// In a template, `&once;` and `&theme;` stand for these. No text of a user's can be taken for one, for
/// `&` is escaped; so one page, made once, can be sent many times.
struct ReadyPage: Sendable {
    static let mark = "&once;"

    private enum Mark: CaseIterable {
        case once, theme

        var bytes: [UInt8] { Array((self == .once ? ReadyPage.mark : Theme.mark).utf8) }
    }

    private let bytes: [UInt8]
    /// Where the marks are, in order.
    private let marks: [(mark: Mark, place: Range<Int>)]

    init(_ text: String) {
        let all = Mark.allCases.map { ($0, $0.bytes) }
        let bytes = Array(text.utf8)
        var found: [(Mark, Range<Int>)] = []
        var place = 0
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "&"),
                let (mark, name) = all.first(where: { bytes[place...].starts(with: $0.1) })
            else {
                place += 1
                continue
            }
            found.append((mark, place..<(place + name.count)))
            place += name.count
        }
        self.bytes = bytes
        marks = found
    }

    /// The page with keys that no other page has.
    func sent(in theme: Theme = Recipient.current.theme) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(bytes.count + marks.count * 32)
        // 96 bits of chance for the page, and a count for each of its forms.
        let page = Secret.short().prefix(24)
        var start = 0
        for (number, (mark, place)) in marks.enumerated() {
            buffer.writeBytes(bytes[start..<place.lowerBound])
            switch mark {
            case .theme: buffer.writeString(theme.rawValue)
            case .once:
                let count = String(number, radix: 16)
                buffer.writeString(page + String(repeating: "0", count: 8 - count.count) + count)
            }
            start = place.upperBound
        }
        buffer.writeBytes(bytes[start...])
        return buffer
    }
}
