import Cadence
import Domain
import Testing

@Suite struct PlanPropertyTests {
    @Test func `a plan does not depend on the order of records, touches of one day aside`() throws {
        for seed in UInt64(0)..<400 {
            var chance = Chance(seed: seed)
            let records = try chance.practice(on: today)
            var shuffled = records
            shuffled.partners.shuffle(using: &chance)
            shuffled.promises.shuffle(using: &chance)
            shuffled.snoozes.shuffle(using: &chance)
            shuffled.reviews.shuffle(using: &chance)
            shuffled.inquiries.shuffle(using: &chance)
            shuffled.episodes.shuffle(using: &chance)
            shuffled.authorizations.shuffle(using: &chance)
            shuffled.disclosures.shuffle(using: &chance)
            // Newest first, and those of one day as they were.
            shuffled.touches = Dictionary(grouping: records.touches, by: \.on)
                .sorted { $0.key > $1.key }.flatMap(\.value)
            let plans = [records, shuffled].map { outline(Plan(Book($0), on: today)) }
            #expect(plans[0] == plans[1], "seed \(seed)")
        }
    }

    /// What a plan says but for its sentences, of which some quote the newest of several.
    private func outline(_ plan: Plan) -> Plan.Outline { Plan.Outline(plan) }

    @Test func `planning twice gives the same`() throws {
        for seed in UInt64(0)..<100 {
            var chance = Chance(seed: seed)
            let book = Book(try chance.practice(on: today))
            #expect(Plan(book, on: today) == Plan(book, on: today), "seed \(seed)")
        }
    }

    @Test func `one nudge a partner, none for who is quiet, and a sentence for each`() throws {
        for seed in UInt64(0)..<400 {
            var chance = Chance(seed: seed)
            let book = Book(try chance.practice(on: today))
            let plan = Plan(book, on: today, all: true)
            let partners = plan.nudges.map(\.partner)
            #expect(Set(partners).count == partners.count, "seed \(seed)")
            let silent = book.relationships.filter { $0.quiet || $0.archived }.map(\.id)
            #expect(silent.allSatisfy { !partners.contains($0) }, "seed \(seed)")
            for sentence in plan.sentences {
                #expect(!sentence.isEmpty, "seed \(seed)")
                #expect(!sentence.contains("!") && !sentence.contains("overdue"), "\(sentence)")
                #expect("….”".contains(sentence.last ?? " "), "\(sentence)")
            }
        }
    }

    @Test func `a nudge that was done is gone`() throws {
        var done: [Rule: Int] = [:]
        for seed in UInt64(0)..<400 {
            var chance = Chance(seed: seed)
            let book = Book(try chance.practice(on: today))
            for nudge in Plan(book, on: today, all: true).nudges {
                guard let touch = nudge.rule.touch else { continue }
                var after = book
                for place in after.relationships.indices
                where after.relationships[place].id == nudge.partner {
                    after.relationships[place].moments.removeAll { $0.on > today }
                    after.relationships[place].moments.append(touch)
                }
                let next = Plan(after, on: today, all: true).nudges.first {
                    $0.partner == nudge.partner
                }
                // A rule of a few days may look ahead to its next turn, which is not today's.
                let isGone = next?.rule != nudge.rule || next.map { $0.dueOn > today } ?? true
                #expect(isGone, "\(nudge.rule), seed \(seed)")
                done[nudge.rule, default: 0] += 1
            }
        }
        #expect(done.count == 10, "each was met: \(done)")
    }
}

extension Rule {
    /// The touch that it asks for; nil where no touch alone settles it.
    fileprivate var touch: Moment? {
        switch self {
        case .reply: .out(.reply, today)
        case .followUp, .remember: .out(.other, today)
        case .secondNote: .out(.outreach, today)
        case .resource: .out(.resource, today)
        case .meet: .out(.checkIn, today, by: .inPerson)
        case .checkIn: .out(.checkIn, today, by: .phone)
        case .begin: .out(.outreach, today)
        case .thankYou: .out(.thankYou, today, by: .note)
        case .give: .out(.introduction, today)
        case .promise, .loop, .consent, .review: nil
        }
    }
}

extension Plan {
    var sentences: [String] {
        notices.map(\.text)
            + (nudges + later).flatMap { [$0.because, $0.bring] + $0.also.map(\.because) }
    }

    struct Outline: Equatable {
        private let notices: [Notice.ID]
        private let nudges: [[Line]]

        private struct Line: Equatable {
            let partner: PartnerID?
            let rule: Rule
            let dueOn: Day
        }

        init(_ plan: Plan) {
            notices = plan.notices.map(\.id)
            nudges = plan.nudges.map { nudge in
                [Line(partner: nudge.partner, rule: nudge.rule, dueOn: nudge.dueOn)]
                    + nudge.also.map { Line(partner: nil, rule: $0.rule, dueOn: $0.dueOn) }
            }
        }
    }
}
