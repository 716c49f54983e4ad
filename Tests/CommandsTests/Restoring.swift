import Foundation
import Testing

/// What the program says when an older backup takes the practice's place.
@Suite(.enabled(if: Program.isThere, "the program was not built"))
struct Restoring {
    @Test func `an older backup says what it opens again, in words and as JSON`() async throws {
        let desk = try await Desk.begun()
        let kept = "\(desk.root)/kept"
        #expect(try Program.shell("rapport backup '\(kept)'", on: desk).code == 0)
        #expect(try Program.shell("rapport keys rotate", on: desk).code == 0)
        let restored = try Program.shell("rapport restore '\(kept)'/*.db --json", on: desk)
        #expect(restored.code == 0)
        #expect(restored.err.contains("the keys of then"))
        let json = restored.out.filter { !$0.isWhitespace }
        #expect(json.contains(#""reopened":[{"act":"keys.rotate","count":1}]"#))
        // Nothing was closed since it.
        let again = try Program.shell("rapport restore '\(kept)'/*.db --json", on: desk)
        #expect(again.out.filter { !$0.isWhitespace }.contains(#""reopened":[]"#))
        #expect(!again.err.contains("of then"))
    }
}
