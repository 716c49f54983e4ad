import Domain
import Testing

@testable import Storage

@Suite struct ShelfTests {
    private func item(_ trial: Trial) -> ShelfItem {
        ShelfItem(
            id: trial.store.newID(),
            title: "Sleep in one page",
            link: "https://example.org",
            topics: ["teen sleep", "school, mornings"],
            note: "For parents.",
            addedOn: Trial.day
        )
    }

    private func touch(_ trial: Trial, _ partner: PartnerID) -> Touch {
        Touch(
            id: trial.store.newID(),
            partner: partner,
            on: Trial.day,
            channel: .email,
            purpose: .resource
        )
    }

    @Test func `a thing and its file are kept, changed and removed, each undone`() throws {
        let trial = try Trial()
        var item = item(trial)
        try trial.store.save(item, by: .owner)
        #expect(try trial.store.shelf() == [item])
        item.file = ShelfItem.File(name: "sleep.pdf", type: "application/pdf", size: 4)
        try trial.store.save(item, bytes: [0, 1, 254, 255], by: .owner)
        item.title = "Sleep, on one page"
        try trial.store.save(item, by: .owner)
        #expect(try trial.store.shelfItem(item.id) == item)
        #expect(try trial.store.document(of: item.id) == [0, 1, 254, 255])
        let another = try trial.store.save(item, bytes: [7, 7, 7, 7], by: .owner)
        #expect(try trial.store.document(of: item.id) == [7, 7, 7, 7])
        try trial.store.undo(another, by: .owner)
        #expect(try trial.store.document(of: item.id) == [0, 1, 254, 255])
        let removal = try trial.store.remove(shelfItem: item.id, by: .owner)
        #expect(try trial.store.shelf().isEmpty)
        #expect(try trial.store.document(of: item.id) == nil)
        try trial.store.undo(removal, by: .owner)
        #expect(try trial.store.shelf() == [item])
        #expect(try trial.store.document(of: item.id) == [0, 1, 254, 255])
    }

    @Test func `sharing makes the touches, and a touch taken out counts no more`() throws {
        let trial = try Trial()
        let (mei, rosa) = (try trial.addPartner("Mei"), try trial.addPartner("Rosa"))
        let item = item(trial)
        try trial.store.save(item, by: .owner)
        let touches = [touch(trial, mei), touch(trial, rosa)]
        let batch = try trial.store.share(item.id, by: touches, author: .owner)
        #expect(Set(try trial.store.sharings().map(\.partner)) == [mei, rosa])
        #expect(try trial.store.profile(of: mei, on: Trial.day)?.touchCount == 1)
        let removal = try trial.store.remove(touch: touches[0].id, by: .owner)
        #expect(try trial.store.sharings().map(\.partner) == [rosa])
        try trial.store.undo(removal, by: .owner)
        #expect(try trial.store.sharings().count == 2)
        try trial.store.remove(shelfItem: item.id, by: .owner)
        #expect(try trial.store.sharings().isEmpty)
        #expect(throws: StoreError.self) { try trial.store.undo(batch, by: .owner) }
    }

    @Test func `two who are introduced have a touch each and know each other, in one undo`() throws
    {
        let trial = try Trial()
        let (mei, rosa) = (try trial.addPartner("Mei"), try trial.addPartner("Rosa"))
        let before = try trial.state()
        let batch = try trial.store.introduce(
            touch(trial, mei),
            touch(trial, rosa),
            by: .owner
        )
        #expect(try trial.store.ties() == [Tie(a: mei, b: rosa)])
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
    }

    @Test func `what has no title, or a file too large, is refused whole`() throws {
        let trial = try Trial()
        var item = item(trial)
        item.title = " "
        #expect(throws: StoreError.self) { try trial.store.save(item, by: .owner) }
        item.title = "A film"
        item.file = ShelfItem.File(name: "a", type: "a/b", size: ShelfItem.fileLimit + 1)
        let bytes = [UInt8](repeating: 0, count: ShelfItem.fileLimit + 1)
        #expect(throws: StoreError.self) { try trial.store.save(item, bytes: bytes, by: .owner) }
        #expect(try trial.store.shelf().isEmpty)
    }
}
