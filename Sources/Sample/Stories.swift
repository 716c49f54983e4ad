import Domain

/// Those of the cast whose days matter, told one by one.
extension Ledger {
    mutating func tellStories() {
        tellTheCore()
        tellTheKey()
        tellTheWider()
        tellTheNew()
    }

    private mutating func tellTheCore() {
        acquaint("mei", added: 728)
        carryOn("mei", from: 690, every: 46, until: 50)
        touch(
            "mei",
            on: workday(5),
            .inPerson,
            .checkIn,
            "Coffee by the window. Three of her patients cannot sleep before exams; she asked for"
                + " something short to hand out.",
            minutes: 45
        )
        promise("mei", "Send the sleep article", made: workday(5), due: ago(2))

        acquaint("james", added: 700)
        carryOn("james", from: 660, every: 50, until: 150)
        let coffee = today.adding(months: -3).adding(days: -21)
        touch(
            "james",
            on: workday(today - coffee),
            .inPerson,
            .checkIn,
            "Lunch after summer school. The quiet room is used every day now.",
            minutes: 60
        )
        touch(
            "james",
            on: workday(52),
            .phone,
            .consultation,
            "How to talk to a class after an accident; a plan for the first morning.",
            minutes: 25
        )

        acquaint("grace", added: 729)
        carryOn("grace", from: 690, every: 47, until: 70)
        touch(
            "grace",
            on: workday(34),
            .inPerson,
            .checkIn,
            "Walk around the lake. She is thinking of a second room.",
            minutes: 60
        )
    }

    private mutating func tellTheKey() {
        acquaint("rosa", added: 540)
        carryOn("rosa", from: 500, every: 60, until: 40)
        touch(
            "rosa",
            on: ago(1),
            .email,
            .other,
            "Asked when the next group for new parents starts, and whether it is in Spanish.",
            direction: .inbound,
            needsReply: true
        )

        acquaint("tamsin", added: 640)
        carryOn("tamsin", from: 600, every: 70, until: 270)
        touch(
            "tamsin",
            on: workday(215),
            .phone,
            .checkIn,
            "She had just taken on the library class; promised each other a walk in summer.",
            minutes: 20
        )

        acquaint("henrik", added: 580)
        carryOn("henrik", from: 540, every: 68, until: 80)
        touch(
            "henrik",
            on: workday(57),
            .inPerson,
            .checkIn,
            "Soup near the courthouse. Two families are moving out of state.",
            minutes: 45
        )
    }

    private mutating func tellTheWider() {
        acquaint("leila", added: 500)
        touch("leila", on: workday(390), .phone, .checkIn, "Swapped notes on waiting lists.")
        touch(
            "leila",
            on: workday(140),
            .email,
            .resource,
            "Sent the two-week sleep diary we use."
        )
        touch("leila", on: workday(60), .phone, .checkIn, "She uses the diary too.", minutes: 15)

        acquaint("dana", added: 450)
        touch(
            "dana",
            on: workday(320),
            .inPerson,
            .checkIn,
            "Tour of the new kitchen.",
            minutes: 40
        )
        touch(
            "dana",
            on: workday(226),
            .note,
            .thankYou,
            "A card, for trusting us with a family."
        )
        touch("dana", on: workday(115), .phone, .checkIn, "Short of volunteers for winter.")

        acquaint("colin", added: 660)
        touch("colin", on: workday(420), .email, .resource, "Sent the booklet on the first year.")
        let lunch = today.adding(months: -6).adding(days: -20)
        touch(
            "colin",
            on: workday(today - lunch),
            .inPerson,
            .checkIn,
            "Lunch; he is writing a talk for widowers.",
            minutes: 50
        )

        acquaint("dev", added: 690)
        touch(
            "dev",
            on: workday(430),
            .video,
            .consultation,
            "How we handle no-shows without fees.",
            minutes: 30
        )
    }

    private mutating func tellTheNew() {
        touch(
            "miles",
            on: workday(43),
            .inPerson,
            .other,
            "Stood next to each other at the college fair; he talks well with anxious parents."
        )
        touch(
            "priya",
            on: workday(8),
            .email,
            .reply,
            "Lucía introduced us; found a morning."
        )
        touch(
            "priya",
            on: workday(3),
            .inPerson,
            .firstMeeting,
            "Met in her office before school. Wants three names she can ring, and to know what"
                + " happens at a first session.",
            minutes: 40
        )
        touch(
            "anil",
            on: workday(20),
            .letter,
            .outreach,
            "About his piece on carers; offered coffee at the hospital."
        )
        touch(
            "elena",
            on: workday(9),
            .email,
            .outreach,
            "About the children's waiting room; asked for twenty minutes."
        )
        touch(
            "marcus",
            on: workday(5),
            .email,
            .outreach,
            "About the episode on his mother's shop; offered a call."
        )
        touch("philip", on: workday(80), .letter, .outreach, "About his handout on stress.")
        touch("philip", on: workday(50), .email, .outreach, "A second, shorter note.")
    }

    mutating func promise(
        _ handle: String,
        _ text: String,
        made: Day,
        due: Day,
        kept: Day? = nil,
        dropped: Day? = nil
    ) {
        records.promises.append(
            Promise(
                id: id(on: made),
                partner: partner(handle),
                text: text,
                madeOn: made,
                dueOn: due,
                keptOn: kept,
                droppedOn: dropped
            )
        )
    }
}
