import Cadence
import Domain
import Testing

@Suite struct PromiseTests {
    private func promising(
        due: Day,
        made: Day? = nil,
        kept: Day? = nil,
        dropped: Day? = nil
    ) throws -> Relationship {
        let id = try #require(PromiseID("p"))
        return try someone {
            $0.promises = [
                Promise(
                    id: id,
                    partner: $0.id,
                    text: "send the sleep article",
                    madeOn: made,
                    dueOn: due,
                    keptOn: kept,
                    droppedOn: dropped
                )
            ]
        }
    }

    @Test(arguments: [(-8, false), (-7, true), (0, true), (900, true)])
    func `a promise is due on its day and never gone`(late: Int, speaks: Bool) throws {
        #expect(due(.promise, try promising(due: ago(late))) == (speaks ? ago(late) : nil))
    }

    @Test(arguments: [(0, false), (-1, true)])
    func `kept or dropped by today it is silent`(on: Int, speaks: Bool) throws {
        let expected = speaks ? ago(3) : nil
        #expect(due(.promise, try promising(due: ago(3), kept: ago(on))) == expected)
        #expect(due(.promise, try promising(due: ago(3), dropped: ago(on))) == expected)
    }

    @Test func `made tomorrow it is none yet`() throws {
        #expect(due(.promise, try promising(due: ago(-2), made: ago(-1))) == nil)
        #expect(due(.promise, try promising(due: ago(-2), made: ago(0))) == ago(-2))
    }
}
