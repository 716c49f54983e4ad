// The reader under libFuzzer; `script/fuzz letters` compiles it together with Sources/Letters.

/// Reads whatever comes as a letter, and stops where a span doesn't lie within its text.
@_cdecl("LLVMFuzzerTestOneInput")
public func readLetter(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var bytes = UnsafeBufferPointer(start: start, count: count)[...]
    // The first byte chooses the recipient, so that all of them are tried.
    let kinds = Letter.Recipient.allCases
    let kind = bytes.popFirst().map { kinds[Int($0) % kinds.count] }
    let text = String(decoding: bytes, as: UTF8.self)
    let size = text.utf8.count
    let review = Review(of: Letter(text: text, to: kind, research: [String(text.prefix(40))]))
    for verdict in review.checks {
        var last = 0
        for span in verdict.spans {
            precondition(last <= span.start && span.start < span.end && span.end <= size)
            last = span.start
        }
    }
    precondition(Checklist(review).items.count == 6)
    return 0
}
