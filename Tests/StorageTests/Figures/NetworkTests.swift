import Cadence
import Domain
import Insight
import Sample
import Testing

@testable import Storage

/// What is read of the network, column by column, is what everything that is written down says.
@Suite struct NetworkTests {
    static let days = [Trial.day, Trial.day.adding(months: -4), Trial.day.adding(months: -30)]

    @Test(arguments: days)
    func `who knows whom`(day: Day) throws {
        let (trial, records) = try FiguresTests.filled()
        let found = try trial.store.acquaintance(on: day)
        #expect(found == Acquaintance(records, on: day))
    }

    @Test(arguments: days)
    func `to whom a client could go, with and without what is sealed`(day: Day) throws {
        let trial = try Trial()
        var records = Sample.practice(on: Trial.day)
        let away = records.partners[7].id
        records.inquiries[0].referredTo = [away]
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        let open = try trial.store.colleagues(on: day, keyring: trial.keyring)
        #expect(open == Colleague.all(in: records, on: day))
        records.inquiries[0].referredTo = []
        for index in records.inquiries.indices { records.inquiries[index].referredTo = [] }
        #expect(try trial.store.colleagues(on: day) == Colleague.all(in: records, on: day))
    }

    @Test func `who is missing, with and without what was asked for`() throws {
        let (trial, records) = try FiguresTests.filled()
        let book = try trial.store.book(on: Trial.day)
        let met = Set(Acquaintance(records, on: Trial.day).people.filter(\.met).map(\.id))
        let positions = zip(records.partners, book.relationships).map { partner, relationship in
            Gaps.Position(
                id: partner.id,
                kind: partner.kind,
                stage: Stage(of: relationship, settings: book.settings, on: Trial.day).rawValue,
                met: met.contains(partner.id),
                archived: partner.archived,
                offers: partner.offers,
                address: partner.address
            )
        }
        func gaps(_ needs: [Needs]) -> Gaps {
            Gaps(among: positions, offers: records.practice.offers, needs: needs)
        }
        #expect(try trial.store.gaps(on: Trial.day) == gaps([]))
        let asked = try trial.store.gaps(on: Trial.day, keyring: trial.keyring)
        #expect(asked == gaps(records.inquiries.map(\.needs)))
        #expect(asked.uncovered.contains { $0.asked > 0 })
    }

    @Test(arguments: Selection.Outcome.allCases)
    func `the inquiries behind a number, and who they are`(outcome: Selection.Outcome) throws {
        let (trial, records) = try FiguresTests.filled()
        let kinds = Dictionary(
            records.partners.map { ($0.id, $0.kind) },
            uniquingKeysWith: { first, _ in first }
        )
        let period = Period.year(endingOn: Trial.day)
        for group in [Selection.Group.all, .referred, .cold, .kind(.medical)] {
            let selection = Selection(group, outcome)
            let expected = zip(records.inquiries, Intake.all(in: records)).filter {
                period.contains($1.receivedOn)
                    && selection.contains($1, asOf: Trial.day, kindOf: { kinds[$0] })
            }
            let found = try trial.store.inquiries(
                behind: selection,
                during: period,
                asOf: Trial.day
            )
            let named = try trial.store.names(of: found, keyring: trial.keyring)
            #expect(Set(named.map(\.id)) == Set(expected.map(\.0.id)))
            #expect(named.allSatisfy { !$0.client.isEmpty })
            let days = named.map(\.intake.receivedOn)
            #expect(days == days.sorted(by: >))
        }
    }
}
