import HTTPTypes
import NIOCore

/// A page that is ready but for the keys of its forms, by which each of them counts once.
///
/// In a template, `&once;` stands for such a key. No text of a user's can be taken for it, for `&` is
/// escaped; so one page, made once, can be sent many times.
struct ReadyPage: Sendable {
    static let mark = "&once;"

    private let bytes: [UInt8]
    /// Where the marks begin, growing.
    private let marks: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        let mark = Array(ReadyPage.mark.utf8)
        var found: [Int] = []
        var place = 0
        while place + mark.count <= bytes.count {
            if bytes[place] == mark[0], bytes[place..<(place + mark.count)].elementsEqual(mark) {
                found.append(place)
                place += mark.count
            } else {
                place += 1
            }
        }
        marks = found
    }

    /// The page with keys that no other page has.
    func sent() -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(bytes.count + marks.count * 32)
        // 96 bits of chance for the page, and a count for each of its forms.
        let page = Secret.short().prefix(24)
        var place = 0
        for (number, mark) in marks.enumerated() {
            buffer.writeBytes(bytes[place..<mark])
            let count = String(number, radix: 16)
            buffer.writeString(page + String(repeating: "0", count: 8 - count.count) + count)
            place = mark + ReadyPage.mark.utf8.count
        }
        buffer.writeBytes(bytes[place...])
        return buffer
    }
}
