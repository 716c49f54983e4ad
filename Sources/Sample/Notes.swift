import Domain

/// What people write after a coffee; nothing in it speaks of any one client.
enum Notes {
    static let outreach = [
        "About a line on their site; asked for coffee near their office.",
        "Heard them at the hospital's evening; asked two questions about it.",
        "About their handout, which we had lent to a friend; offered a call.",
        "Wrote after the county meeting; offered Tuesday or Thursday.",
        "Short letter on what we see and whom they might be missing; no hurry.",
    ]
    static let answer = [
        "Happy to talk; mornings are best.",
        "Yes to coffee, could we make it near the office?",
        "Answered within the day and asked for two dates.",
        "Glad of the note. Asked what we do when there is a waiting list.",
        "Said yes, and that calls are easier than mail.",
    ]
    static let first = [
        "Listened, mostly. They see worry long before anyone names it.",
        "They wish they knew who has openings this month. Nobody tells them.",
        "Asked what happens at a first session, so that they can say it in their own words.",
        "Good talk on what goes wrong after a referral: silence.",
        "They want one page, not a brochure.",
        "Knows everyone in town over sixty.",
        "Careful, kind, a little tired. Wants people who call back.",
    ]
    static let consultation = [
        "Talked through how to bring up therapy without it sounding like a dismissal.",
        "A question about panic and coffee; answered with what is known.",
        "What to say in the first five minutes of a hard conversation.",
        "When to worry and when to wait.",
        "How to word a letter to a school.",
    ]
    static let introduction = [
        "Introduced them to a colleague who runs groups in Spanish.",
        "Put them in touch with someone who has evening openings.",
        "Introduced two people who should have met years ago.",
        "Connected them with the library, which wants a speaker.",
    ]
    static let celebration = [
        "A card for the new office.",
        "Congratulated them on the award in the local paper.",
        "Flowers from the market for the tenth year.",
        "A note on their talk; it was a good one.",
    ]
    static let presentation = [
        "Lunch talk for the staff: sleep, screens and worry. Twelve came.",
        "Half an hour on grief at work; good questions.",
        "Evening for parents, first weeks of school.",
        "Ten minutes at the team meeting on warm handovers.",
    ]
    static let call = [
        "Quick call between two meetings; all well.",
        "Asked how the move went. Boxes everywhere.",
        "They are short of staff until the new year.",
        "Called about nothing in particular. Good to hear a voice.",
    ]
    static let promises = [
        "Send the one-page summary", "Ask about evening groups", "Lend the book on pacing",
        "Find the county's list of shelters", "Introduce the dietitian",
        "Send two dates for the lunch talk", "Look up the parents' group",
        "Share the return-to-work checklist",
    ]
    static let resources = [
        "Sent the county's new guide to sleep for teenagers.",
        "Shared the two-page handout on first sessions.",
        "Passed on the free webinar on pain and mood.",
        "Sent the list of groups with openings.",
        "Shared a short article on talking with worried parents.",
        "Sent the crisis-line card, the reprinted one.",
        "Shared what we learnt on telehealth in rural towns.",
        "Sent the reading list on grief for families.",
        "Passed on the workshop on perinatal mood.",
        "Shared a checklist for going back to work.",
        "Sent the study on exercise and low mood, with three lines on it.",
    ]
    static let referral = [
        "Gave our number to someone; they may ring this week.",
        "Mentioned us to a family.",
        "Asked whether we have openings, and passed our card on.",
        "Said to expect a call.",
    ]
    static let thanks = [
        "Card for the season, by hand: thank you for trusting us.",
        "Handwritten thanks, with the drawing of the harbor.",
        "A note of thanks; nothing about anyone, only thanks.",
    ]

    static func meetings(with kind: Partner.Kind) -> [String] {
        switch kind {
        case .medical:
            [
                "Coffee before clinic. Her front desk would like a card to hand out.",
                "Lunch at the hospital. Visits are ten minutes now; worry needs more.",
                "Coffee. They screen everyone this year and do not know where to send them.",
                "Talked about how people hear 'therapy' when they came for a cough.",
                "Sandwiches between patients. Wants to know how long the wait is, honestly.",
                "Walked the ward together; the social worker is the one to know.",
            ]
        case .school:
            [
                "Met in the staff room. Exams in three weeks.",
                "Coffee after the bell. Attendance is the thing they watch.",
                "Talked about the first week back, and parents who do not answer.",
                "Walked the track. New principal in January.",
            ]
        case .mentalHealth:
            [
                "Coffee. Full until spring, and tired of saying no.",
                "Lunch after consultation group; swapped what each of us does not treat.",
                "Talked fees, and how to say them aloud.",
                "Tea. They are reading the same book.",
                "Walked at lunch; compared notes on paperwork.",
            ]
        case .legal:
            [
                "Coffee near the courthouse. Holidays are the hard months.",
                "Lunch. Talked about children who carry messages.",
                "Met at the office; wants a list for people who say they are fine.",
            ]
        case .community, .other:
            [
                "Coffee in the hall after the meeting.",
                "Lunch; talked about who asks for help and who never does.",
                "Met at their place. They have a room we could use on Mondays.",
                "Tea. They want plain words for the notice board.",
            ]
        }
    }
}
