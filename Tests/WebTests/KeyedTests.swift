import Cadence
import Domain
import Testing

@testable import Web

@Suite struct KeyedTests {
    @Test func `a model that answers for its keys knows all of its fields`() throws {
        let nudge = try #require(TodayPage.samples[0].sections.first?.nudges.first)
        KeyedTests.check(nudge)
        KeyedTests.check(try #require(nudge.who))
        KeyedTests.check(SampleChrome.full)
        KeyedTests.check(try #require(SampleChrome.full.signedIn))
        KeyedTests.check(try #require(SampleChrome.full.signedIn?.links.first))
        KeyedTests.check(nudge.when)
        KeyedTests.check(nudge.notNow)
        KeyedTests.check(try #require(PartnersPage.samples[0].list?.rows.first))
        KeyedTests.check(try #require(CirclesPage.samples[0].picture?.groups.first?.dots.first))
        KeyedTests.check(try #require(CirclesPage.samples[1].table?.rows.first))
        KeyedTests.check(try #require(PersonPage.samples[0].timeline?.entries.first))
        KeyedTests.check(try #require(PersonPage.samples[0].menu.first))
        KeyedTests.check(try #require(PersonPage.samples[0].circles.options.first))
    }

    private static func check<Model: Keyed>(_ model: Model) {
        let fields = Mirror(reflecting: model).children.compactMap(\.label)
        #expect(fields.sorted() == Model.keys.keys.sorted(), "\(Model.self)")
        for (field, value) in Mirror(reflecting: model).children {
            let mirror = Mirror(reflecting: value)
            let plain: Any? =
                mirror.displayStyle == .optional ? mirror.children.first?.value : .some(value)
            let answer = model.child(named: field ?? "")
            #expect(
                String(describing: answer as Any) == String(describing: plain as Any),
                "\(field ?? "")"
            )
        }
    }
}
