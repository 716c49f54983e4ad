import Consent
import Domain
import Testing

@Suite struct WayTests {
    private static let states: [(Inquiry.State, @Sendable (inout Inquiry) -> Void)] = [
        (.received, { _ in }),
        (.contacted, { $0.contactedOn = today }),
        (.scheduled, { $0.scheduledOn = today.adding(days: -2) }),
        (.attended, { $0.attendedOn = today }),
        (.noShow, { $0.noShowOn = today }),
        (.attended, { ($0.noShowOn, $0.attendedOn) = (today.adding(days: -9), today) }),
        (.noShow, { ($0.scheduledOn, $0.noShowOn) = (today.adding(days: -9), today) }),
        (.scheduled, { ($0.noShowOn, $0.scheduledOn) = (today.adding(days: -9), today) }),
        (.closed, { ($0.attendedOn, $0.closedOn) = (today.adding(days: -9), today) }),
        (.received, { $0.contactedOn = today.adding(days: 1) }),
        (.contacted, { ($0.contactedOn, $0.closedOn) = (today, today.adding(days: 1)) }),
    ]

    @Test(arguments: states.indices)
    func `its state follows from its days`(_ index: Int) throws {
        let (state, edit) = Self.states[index]
        #expect(try inquiry(edit).state(on: today) == state)
    }

    @Test func `a step is a day and leaves the other days as they are`() throws {
        var way = try inquiry()
        for step in [Inquiry.Step.contacted, .scheduled, .noShow, .scheduled, .attended] {
            way = try way.taking(step, on: today, today: today)
        }
        #expect(way.contactedOn == today && way.scheduledOn == today)
        #expect(way.noShowOn == today && way.attendedOn == today)
        let closed = try way.taking(
            .closed(Closing(.lost, remark: "moved away")),
            on: today,
            today: today
        )
        #expect(closed.closeReason == "lost: moved away")
        #expect(closed.attendedOn == today)
        #expect(try closed.taking(.reopened, on: today, today: today) == way)
    }

    private static let impossible: [(Inquiry.Step, Int, String)] = [
        (.contacted, 1, "hasn’t come yet"), (.contacted, -31, "so nothing can have happened"),
        (.attended, -25, "can’t have come before"), (.reopened, 0, "open already"),
    ]

    @Test(arguments: impossible.indices)
    func `a step that can't have happened says why`(_ index: Int) throws {
        let (step, offset, words) = Self.impossible[index]
        let way = try inquiry { $0.scheduledOn = today.adding(days: -20) }
        #expect(
            refusal { try way.taking(step, on: today.adding(days: offset), today: today) }
                .contains(words)
        )
    }

    @Test func `who came is no no-show, and a slip can be cleared`() throws {
        let way = try inquiry { $0.attendedOn = today }
        #expect(refusal { try way.taking(.noShow, on: today, today: today) }.contains("no no-show"))
        #expect(way.clearing(.attended) == (try inquiry()))
    }

    @Test(arguments: Inquiry.State.allCases)
    func `every step that is offered can be taken`(_ state: Inquiry.State) throws {
        let (_, edit) = try #require(Self.states.first { $0.0 == state })
        let way = try inquiry(edit)
        let steps = way.nextSteps(on: today)
        #expect(!steps.isEmpty)
        for step in steps {
            let after = try way.taking(step, on: today, today: today)
            #expect(after != way, "\(step)")
        }
    }

    @Test(
        arguments: [
            ("", nil, ""), ("declined", .declined, ""),
            ("Referred out: to Ann", .referredOut, "to Ann"),
            ("waitlist:", .waitlist, ""), ("moved to Oregon", nil, "moved to Oregon"),
            ("lost: a: b", .lost, "a: b"),
        ] as [(String, Closing.Reason?, String)]
    )
    func `a closing is a word and perhaps more`(
        _ text: String,
        _ reason: Closing.Reason?,
        _ remark: String
    ) {
        let closing = Closing(text: text)
        #expect(closing.reason == reason)
        #expect(closing.remark == remark)
        #expect(Closing(text: closing.text) == closing)
    }

    @Test func `the next step is one sentence, and says nothing of the client`() throws {
        for (_, edit) in Self.states {
            let way = try inquiry(edit)
            let next = NextStep(of: way, referrer: "Dr. Mei Chen", hasAsked: false, on: today)
            #expect(next.text.hasSuffix("."))
            #expect(!next.text.contains("S.J."))
        }
        let came = try inquiry { $0.attendedOn = today }
        #expect(
            NextStep(of: came, referrer: "Dr. Mei Chen", hasAsked: false, on: today).text
                == "Ask whether Dr. Mei Chen may hear that they came, and keep the answer."
        )
        #expect(!NextStep(of: came, referrer: "Dr. Mei Chen", hasAsked: true, on: today).isWaiting)
    }

    @Test func `who asked first is called first`() throws {
        func waiting(_ name: String, _ received: Int, _ closed: Int) throws -> Inquiry {
            Inquiry(
                id: try id(name),
                receivedOn: today.adding(days: -received),
                closedOn: today.adding(days: -closed),
                closeReason: "waitlist"
            )
        }
        let list = [
            try waiting("a", 5, 4), try waiting("b", 9, 1), try waiting("c", 9, 8),
            Inquiry(id: try id("d"), receivedOn: today, closedOn: today, closeReason: "lost"),
            Inquiry(id: try id("e"), receivedOn: today, closeReason: "waitlist"),
            try waiting("f", 9, -1),
        ]
        #expect(Waitlist.order(list, on: today).map(\.id.text) == ["c", "b", "a"])
        #expect(Waitlist.heading(waiting: 2, openings: 1).hasPrefix("You have an opening"))
        #expect(Waitlist.heading(waiting: 2, openings: 0).hasPrefix("You have no openings"))
    }

    private func refusal(_ body: () throws -> Inquiry) -> String {
        do {
            _ = try body()
            return ""
        } catch let refusal as StepRefusal {
            return refusal.message
        } catch {
            return "\(error)"
        }
    }
}
