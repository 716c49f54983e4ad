import Domain
import Insight
import Testing

struct TellingTests {
    static let today = day("2026-11-24")
    static let chen = partnerID("chen")

    static func intake(
        _ source: Inquiry.Source?,
        came: Bool? = true,
        treatment: Course? = nil
    ) -> Intake {
        Intake(
            receivedOn: day("2026-03-01"),
            source: source,
            attendedOn: came == true ? day("2026-03-09") : nil,
            noShowOn: came == false ? day("2026-03-09") : nil,
            course: treatment
        )
    }

    static func report(_ intakes: [Intake], strong: Int = 2) -> Report {
        Report(
            of: intakes,
            partners: [Referrer(id: chen, name: "Mei Chen", kind: .medical, minutes: 200)],
            strong: strong,
            during: Period.year(endingOn: today),
            asOf: today
        )
    }

    static func told(_ intakes: [Intake]) -> [String] {
        Telling(report(intakes)).answers.map(\.text)
    }

    @Test
    func `nothing asked is said in one sentence`() {
        #expect(
            Self.told([]) == [
                "No inquiry was written down from 25 November 2025 to 24 November."
            ]
        )
    }

    @Test
    func `a full year answers where they came from and what came of it`() {
        let people = Array(repeating: Self.intake(.partner(Self.chen)), count: 9)
        let others = Array(repeating: Self.intake(.channel(.webSearch)), count: 5)
        let told = Self.told(people + others + [Self.intake(.partner(Self.chen), came: false)])
        #expect(
            told[0]
                == "15 people asked from 25 November 2025 to 24 November; 14 of 15 whose outcome is known came to a first session."
        )
        #expect(
            told[1]
                == "Of your 14 new clients 9 came through people or by word of mouth: 64 %, beside the 65 % that established practices are said to see. It rests on 14."
        )
        #expect(
            told[2]
                == "9 of 10 referred by Mei Chen came to a first session; so few could as well mean 60 to 98 %."
        )
        #expect(
            told[3] == "2 partners are strong today; three to five can sustain a full caseload."
        )
    }

    @Test
    func `few are called few, and no share is made of them`() {
        let told = Self.told([Self.intake(.partner(Self.chen)), Self.intake(nil)])
        #expect(told[1].contains("with fewer than ten, no share of that means much yet"))
        #expect(!told[1].contains("50 %"))
        #expect(
            told.last
                == "Of 1 it isn’t known how they heard of you; the first call is the time to ask."
        )
    }

    @Test
    func `who still comes is said out loud`() {
        let course = Course(firstSession: day("2026-03-09"))
        let told = Self.told([Self.intake(.partner(Self.chen), treatment: course)])
        #expect(
            told.last
                == "1 of 1 is still in treatment, more than half, so how long they usually stay can’t be said yet."
        )
    }

    @Test
    func `what to do about it is at most five sentences, each with its evidence`() {
        let companions = ["Zoe", "Abe", "Kim", "Lee"].map {
            Companion(
                id: partnerID($0),
                name: $0,
                kind: .school,
                lastReferralOn: day("2026-04-01"),
                lastTouchOn: day("2026-01-01")
            )
        }
        let people = Array(repeating: Self.intake(.partner(Self.chen)), count: 6)
        let unknown = Array(repeating: Self.intake(nil), count: 4)
        let advice = Advice.from(Self.report(people + unknown), companions)
        #expect(advice.map(\.topic) == Advice.Topic.allCases)
        #expect(
            advice.map(\.sentence.text) == [
                "3 hours went to your medical partners, and 6 of 6 whom they sent came to a first session. Keep it up.",
                "Abe, Kim, Lee and 1 more still think of you, though you haven’t been in touch for six months. A word would be welcome.",
                "No handwritten thank-you is noted since Abe, Kim, Lee and 1 more last thought of you. Three lines are enough.",
                "6 of 6 referrals came from Mei Chen. Getting to know one more such person spreads the weight.",
                "Of 4 in 10 it isn’t known how they heard of you. One question in the first call answers it.",
            ]
        )
    }

    @Test
    func `whoever was thanked since, or is left in peace, is not named`() {
        var companion = Companion(
            id: Self.chen,
            name: "Mei Chen",
            kind: .medical,
            lastReferralOn: day("2026-04-01"),
            lastTouchOn: day("2026-11-01"),
            lastThankedOn: day("2026-06-01")
        )
        #expect(!companion.isToBeThanked)
        companion.lastThankedOn = day("2026-03-31")
        #expect(companion.isToBeThanked)
        companion.isOpen = false
        #expect(!companion.isToBeThanked)
        #expect(Advice.from(Self.report([]), [companion]).isEmpty)
    }

    @Test(arguments: Span.allCases)
    func `a span holds the days that it is called by`(span: Span) {
        let period = span.period(on: Self.today, since: day("2024-02-03"))
        let expected = [
            Span.quarter: ("2026-10-01", "2026-12-31"), .lastQuarter: ("2026-07-01", "2026-09-30"),
            .year: ("2025-11-25", "2026-11-24"), .all: ("2024-02-03", "2026-11-24"),
            .own: ("2025-11-25", "2026-11-24"),
        ][span]
        #expect(period.from.description == expected?.0 && period.to.description == expected?.1)
    }

    @Test
    func `own days the wrong way round are turned`() {
        let period = Span.own.period(
            on: Self.today,
            since: nil,
            from: day("2026-05-01"),
            to: day("2026-01-01")
        )
        #expect(period == Period(from: day("2026-01-01"), to: day("2026-05-01")))
    }
}
