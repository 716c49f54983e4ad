import Letters
import Testing

struct ChecklistTests {
    @Test
    func `a letter that does all six ticks all six`() {
        let letter = Letter(
            text: """
                Dear Dr. Chen,

                Your talk at the library on sleeping without a telephone sent my sister home with a \
                paper alarm clock.

                Your patients and mine lie awake over the same things. May I bring you a coffee? Any \
                morning you like.

                Ruth
                """
        )
        let list = Checklist(Review(of: letter))
        #expect(list.items.count == 6)
        #expect(list.items.filter { !$0.isTrue }.map(\.text) == [])
        #expect(list.doneCount == 6)
    }

    @Test
    func `an empty page ticks nothing, unless there is research`() {
        let nothing = Review(of: Letter(text: " \n"))
        #expect(Checklist(nothing).doneCount == 0)
        let researched = Checklist(nothing, isResearched: true).items.filter(\.isTrue)
        #expect(researched.map(\.text) == ["Look into them and their practice first"])
    }

    @Test
    func `a letter that asks for clients is not good for both`() {
        let letter = Letter(
            text:
                "Dear Dr. Chen,\n\nYour patients and mine are alike. Please send me referrals.\n\nRuth"
        )
        let item = Checklist(Review(of: letter)).items.first { $0.check == .mutual }
        #expect(item?.isTrue == false)
    }

    @Test
    func `every check is looked at by some field, or by the whole letter`() {
        let looked = Set(Guidance.allCases.flatMap(\.checks))
        #expect(Set(CheckID.allCases).subtracting(looked) == [.length])
    }
}
