import FoundationEssentials
import Judging
import Testing

struct RulesPageTests {
    @Test
    func `the docs say what the rules say`() throws {
        let path = JudgedLetter.folder(above: 3) + "/docs/letters.md"
        let data = try #require(FileManager.default.contents(atPath: path))
        // `script/letters --rules` prints what belongs between the two marks.
        let whole = "<!-- rules -->\n" + RulesPage.text + "<!-- /rules -->"
        #expect(String(decoding: data, as: UTF8.self).contains(whole))
    }
}
