import Domain
import Sample
import Testing

/// Records that hold together, whatever they tell.
@Suite struct Soundness {
    enum Invented: String, CaseIterable {
        case practice, practiceInDecember, beginnings, large

        var records: Records {
            switch self {
            case .practice: Sample.practice()
            case .practiceInDecember: Sample.practice(on: Day(number: 20_805))
            case .beginnings: Sample.beginnings()
            case .large: Sample.large(partners: 60, touchesPerPartner: 12, inquiries: 90)
            }
        }
    }

    @Test(arguments: Invented.allCases)
    func `no id stands twice`(_ invented: Invented) {
        let records = invented.records
        let ids: [[String]] = [
            records.partners.map(\.id.text), records.touches.map(\.id.text),
            records.promises.map(\.id.text), records.details.map(\.id.text),
            records.gifts.map(\.id.text), records.inquiries.map(\.id.text),
            records.episodes.map(\.id.text), records.authorizations.map(\.id.text),
            records.disclosures.map(\.id.text),
        ]
        let all = ids.flatMap { $0 }
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.utf8.count == 36 && $0.dropFirst(14).first == "7" })
    }

    @Test(arguments: Invented.allCases)
    func `whoever is named is there`(_ invented: Invented) {
        let records = invented.records
        let partners = Set(records.partners.map(\.id))
        let inquiries = Set(records.inquiries.map(\.id))
        let papers = Set(records.authorizations.map(\.id))
        var named = records.touches.map(\.partner) + records.promises.map(\.partner)
        named += records.details.map(\.partner) + records.gifts.map(\.partner)
        named += records.ties.flatMap { [$0.a, $0.b] } + records.snoozes.compactMap(\.partner)
        named += records.partners.compactMap(\.metThrough)
        named += records.inquiries.flatMap(\.referredTo)
        named += records.authorizations.map(\.partner) + records.disclosures.map(\.partner)
        #expect(named.allSatisfy(partners.contains))
        #expect(
            records.inquiries.allSatisfy {
                guard case .partner(let id) = $0.source else { return true }
                return partners.contains(id)
            }
        )
        #expect(records.episodes.allSatisfy { inquiries.contains($0.inquiry) })
        #expect(Set(records.episodes.map(\.inquiry)).count == records.episodes.count)
        #expect(records.authorizations.allSatisfy { inquiries.contains($0.inquiry) })
        #expect(records.disclosures.compactMap(\.authorization).allSatisfy(papers.contains))
    }

    @Test(arguments: [20_780, 20_781, 20_784, 20_805, 20_513, 21_000])
    func `nothing has happened that is still to come`(_ number: Int) {
        let day = Day(number: number)
        let records = Sample.practice(on: day)
        #expect(records.touches.allSatisfy { $0.on <= day })
        #expect(records.partners.allSatisfy { $0.addedOn <= day && $0.settledOn <= day })
        #expect(
            records.promises.allSatisfy {
                [$0.madeOn, $0.keptOn, $0.droppedOn].allSatisfy { ($0 ?? day) <= day }
            }
        )
        #expect(
            records.inquiries.allSatisfy {
                [
                    $0.receivedOn, $0.contactedOn, $0.scheduledOn, $0.attendedOn, $0.noShowOn,
                    $0.closedOn,
                ].allSatisfy { ($0 ?? day) <= day }
            }
        )
        #expect(records.episodes.allSatisfy { ($0.lastSession ?? day) <= day })
        #expect(records.disclosures.allSatisfy { $0.on <= day })
        #expect(records.authorizations.allSatisfy { ($0.signedOn ?? day) <= day })
        #expect(records.reviews.allSatisfy { $0.on <= day })
    }

    @Test func `an episode follows a first session, and an end follows its beginning`() {
        let records = Sample.practice()
        let attended = Dictionary(
            uniqueKeysWithValues: records.inquiries.map { ($0.id, $0.attendedOn) }
        )
        for episode in records.episodes {
            #expect(attended[episode.inquiry] == episode.firstSession)
            #expect((episode.lastSession ?? episode.firstSession) >= episode.firstSession)
            #expect((episode.ending == .ongoing) == (episode.lastSession == nil))
        }
    }

    @Test func `everyone is invented, and can be reached nowhere`() {
        for partner in Sample.practice().partners + Sample.beginnings().partners {
            #expect(partner.emails.allSatisfy { $0.hasSuffix(".example") }, "\(partner.name)")
            #expect(partner.phones.allSatisfy { $0.contains("555-01") }, "\(partner.name)")
            #expect(partner.website.isEmpty || partner.website.hasSuffix(".example"))
        }
    }

    @Test func `no note holds a client's initials`() {
        let records = Sample.practice()
        let labels = Set(records.inquiries.map(\.client))
        for touch in records.touches {
            #expect(!labels.contains { touch.note.contains($0) }, "\(touch.note)")
        }
    }
}
