import Cadence
import Domain
import Sample
import Testing

/// What the rules make of the invented practice.
@Suite struct Mondays {
    @Test(arguments: [20_780, 20_787, 20_900, 20_985, 21_050])
    func `every stage is to be seen`(_ number: Int) {
        let day = Day(number: number)
        let book = Book(Sample.practice(on: day))
        let stages = book.relationships.filter { !$0.archived }.map {
            Stage(of: $0, settings: book.settings, on: day)
        }
        #expect(Set(stages) == Set(Stage.allCases))
        #expect((3...5).contains(stages.count { $0 == .strong }))
    }

    @Test(arguments: [20_780, 20_787, 20_900, 20_985, 21_050])
    func `today is a real Monday's list: two owed, some tending, one thought above it`(
        _ number: Int
    ) {
        let day = Day(number: number)
        let plan = Plan(Book(Sample.practice(on: day)), on: day)
        #expect((5...8).contains(plan.nudges.count), "\(plan.nudges.map(\.name))")
        #expect(plan.nudges.count { $0.class == .obligation } == 2)
        #expect(plan.notices.map(\.id) == [.existingFirst])
        #expect(plan.nudges.prefix(2).map(\.name) == ["Dr. Mei Chen", "Dr. Rosa Alvarez"])
    }

    @Test(arguments: [20_780, 20_900, 20_985])
    func `all that one practice can show at once is there`(_ number: Int) {
        let day = Day(number: number)
        let plan = Plan(Book(Sample.practice(on: day)), on: day, all: true)
        let seen = Set(plan.nudges.flatMap { [$0.rule] + $0.also.map(\.rule) })
        #expect(seen == Set(Rule.allCases).subtracting([.begin, .review]))
    }

    @Test func `over half a year every rule speaks`() {
        var seen: Set<Rule> = []
        let records = [Sample.practice(), Sample.beginnings()].map { Book($0) }
        for book in records {
            for back in 0...182 {
                let plan = Plan(book, on: Sample.monday.adding(days: -back), all: true)
                seen.formUnion(plan.nudges.flatMap { [$0.rule] + $0.also.map(\.rule) })
            }
        }
        #expect(seen == Set(Rule.allCases))
    }

    @Test func `a beginner is given two to begin with`() {
        let plan = Plan(Book(Sample.beginnings()), on: Sample.monday, all: true)
        #expect(plan.nudges.count { $0.rule == .begin } == 2)
    }
}
