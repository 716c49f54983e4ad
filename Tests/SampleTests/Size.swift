import Domain
import Sample
import Testing

/// How much there is of everything, and that it is always the same.
@Suite struct Size {
    @Test func `the same day gives the same practice`() {
        #expect(Sample.practice() == Sample.practice())
        #expect(Sample.beginnings() == Sample.beginnings())
        #expect(Sample.desk(of: Sample.practice()) == Sample.desk(of: Sample.practice()))
        #expect(
            Sample.large(partners: 20, touchesPerPartner: 5, inquiries: 9, seed: 3)
                == Sample.large(partners: 20, touchesPerPartner: 5, inquiries: 9, seed: 3)
        )
    }

    @Test func `another seed gives another crowd`() {
        #expect(
            Sample.large(partners: 20, touchesPerPartner: 5, inquiries: 9, seed: 3)
                != Sample.large(partners: 20, touchesPerPartner: 5, inquiries: 9, seed: 4)
        )
    }

    @Test func `forty partners of all kinds, five core, ten key`() {
        let partners = Sample.practice().partners
        #expect(partners.count == 40)
        #expect(Set(partners.map(\.kind)) == Set(Partner.Kind.allCases))
        #expect(partners.count { $0.circle == .core } == Partner.coreLimit)
        #expect(partners.count { $0.circle == .key } == 10)
        #expect(Set(partners.map(\.name)).count == 40)
        #expect(partners.allSatisfy { !$0.role.isEmpty && !$0.organization.isEmpty })
    }

    @Test func `two years of touches, each with a note`() {
        let touches = Sample.practice().touches
        #expect((350...900).contains(touches.count), "\(touches.count)")
        #expect(touches.allSatisfy { !$0.note.isEmpty })
        #expect(Set(touches.map(\.channel)) == Set(Touch.Channel.allCases))
        #expect(
            Set(touches.map(\.purpose)).isSuperset(
                of: Set(Touch.Purpose.allCases).subtracting([.ask])
            )
        )
        #expect(Sample.monday - (touches.first?.on ?? Sample.monday) > 700)
    }

    @Test func `120 inquiries, two in three by a partner or word of mouth`() {
        let inquiries = Sample.practice().inquiries
        #expect(inquiries.count == 120)
        let warm = inquiries.count {
            guard case .channel(let channel) = $0.source else { return true }
            return channel == .wordOfMouth
        }
        #expect((72...90).contains(warm), "\(warm)")
    }

    @Test func `a desk with things to give, places to go and a letter begun`() {
        let records = Sample.practice()
        let desk = Sample.desk(of: records)
        #expect(Set(desk.shelf.map(\.kind)) == Set(ShelfItem.Kind.allCases))
        #expect(desk.gatherings.contains { $0.on > Sample.monday })
        #expect(desk.gatherings.contains { $0.on < Sample.monday })
        let recipients = records.partners.filter { $0.family == "Satō" }
        #expect(desk.letters.map(\.partner) == recipients.map(\.id))
        #expect(Set(desk.shelf.map(\.id)).count == desk.shelf.count)
    }

    @Test func `promises kept, dropped and open; ties, gifts, snoozes and reviews`() {
        let records = Sample.practice()
        #expect(records.promises.contains { $0.keptOn != nil })
        #expect(records.promises.contains { $0.droppedOn != nil })
        #expect(records.promises.count { $0.isOpen(on: Sample.monday) } == 3)
        #expect(records.ties.count > 15)
        #expect(!records.gifts.isEmpty && !records.snoozes.isEmpty && !records.reviews.isEmpty)
        #expect(records.partners.contains { $0.quiet })
        #expect(records.partners.contains { $0.archived })
    }

    @Test func `a crowd is as large as one asks`() {
        let records = Sample.large(partners: 200, touchesPerPartner: 10, inquiries: 300)
        #expect(records.partners.count == 200)
        #expect((1_800...2_000).contains(records.touches.count))
        #expect(records.inquiries.count == 300)
        #expect(Sample.large(partners: 0, touchesPerPartner: 10, inquiries: 0).touches.isEmpty)
    }
}
