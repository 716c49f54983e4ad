import Domain
import Testing

@Suite struct ResearchCardTests {
    @Test func `the lines that a card knows are its fields, and the rest are notes`() {
        let card = ResearchCard(
            """
            Met her at the spring fair.
            Focus: integrative medicine
            recent talk or article: “Sleep in long illness”, county medical society
            Clinic hours: mornings

            What they lack: someone for teens
            """
        )
        #expect(card[.focus] == "integrative medicine")
        #expect(card[.recent] == "“Sleep in long illness”, county medical society")
        #expect(card[.lacks] == "someone for teens")
        #expect(card.notes == "Met her at the spring fair.\nClinic hours: mornings")
        #expect(card.missing == [.serves, .introduction])
    }

    @Test(arguments: [
        "", "Focus: sleep", "A note: with a colon",
        "Focus: sleep\nWhat they lack: teens\n\nA note.\n\nAnother.",
        "focus: a\nFocus: b", "Focus:", "Who could introduce us: Rosa\nFocus: sleep\r\n  note",
    ])
    func `a card that was written reads the same again`(text: String) {
        let card = ResearchCard(text)
        #expect(ResearchCard(card.text) == card)
        #expect(ResearchCard(card.text).text == card.text)
    }

    @Test func `a field is one line, whatever was typed into it`() {
        var card = ResearchCard()
        card[.serves] = "  families \n\n of the valley\r\nFocus: no "
        #expect(card.text == "Whom they serve: families; of the valley; Focus: no")
        card[.serves] = " \n "
        #expect(card.isEmpty)
    }

    @Test func `the second reader hears what they do, without who could introduce us`() {
        let card = ResearchCard(
            "Focus: sleep\nWho could introduce us: Rosa\nHer slides are online."
        )
        #expect(card.ofTheirWork == ["sleep", "Her slides are online."])
    }
}
