import Testing

@testable import Vault

/// Twelve rows, with every field in use.
struct Log {
    let start: [UInt8]
    var rows: [AuditRow] = []
    var heads: [AuditChain.Head]

    init(start: [UInt8] = rootBytes, count: Int = 12) {
        self.start = start
        heads = [AuditChain.Head(start: start, installation: installation)]
        var head = heads[0]
        for number in 0..<count {
            rows.append(
                head.append(
                    AuditEntry(
                        at: 1_764_000_000_000 + Int64(number),
                        actor: "owner",
                        session: "s1",
                        action: "disclose",
                        object: "inquiry:7",
                        outcome: "refused",
                        basis: "authorization",
                        authorization: "a-1",
                        recipient: "p-2",
                        address: "127.0.0.1",
                        version: "0.1.0"
                    )
                )
            )
            heads.append(head)
        }
    }

    var head: AuditChain.Head { heads[heads.count - 1] }

    func check(
        _ rows: [AuditRow],
        head: AuditChain.Head,
        anchors: [AuditChain.Anchor] = []
    ) throws -> AuditChain.Anchor {
        var check = AuditCheck(start: start, installation: installation, anchors: anchors)
        for row in rows { try check.read(row) }
        return try check.finish(stored: head)
    }
}

@Suite struct AuditChainTests {
    let log = Log()

    /// Made with Python's hmac and hashlib from the written format.
    @Test func `the chain is what the format says`() {
        var head = AuditChain.Head(start: rootBytes, installation: installation)
        let first = head.append(
            AuditEntry(
                at: 1_764_000_000_000,
                actor: "owner",
                action: "import",
                object: "batch:1",
                version: "0.1.0"
            )
        )
        #expect(
            hex(first.mac) == "edee2c7ce2e29eede2ef0ff8e5b0ec630529bdf11f86e322b5add449833a3361"
        )
        let second = head.append(
            AuditEntry(
                at: 1_764_000_000_001,
                actor: "owner",
                session: "s1",
                action: "disclose",
                object: "inquiry:7",
                outcome: "refused",
                basis: "authorization",
                authorization: "a-1",
                recipient: "p-2",
                address: "127.0.0.1",
                version: "0.1.0"
            )
        )
        #expect(
            hex(second.mac) == "f2c59b7097e66f0715e99fb26375aa6a7781805c73997a112b2305d161121dc2"
        )
        #expect(
            hex(head.key) == "963fbf42d299af2e55057f4e2d54ce5fce7bd6dd3e486276d5145b378d3f1e1b"
        )
    }

    @Test func `a log as it was written is whole`() throws {
        let anchor = try log.check(
            log.rows,
            head: log.head,
            anchors: log.heads.map(\.anchor)
        )
        #expect(anchor == log.head.anchor && anchor.sequence == 12)
        let empty = Log(count: 0)
        #expect(try empty.check([], head: empty.head).sequence == 0)
    }

    @Test func `each changed field is found`() {
        let changes: [(inout AuditRow) -> Void] = [
            { $0.entry.at += 1 }, { $0.entry.actor += "x" }, { $0.entry.session = "" },
            { $0.entry.action = "Disclose" }, { $0.entry.object = "inquiry:8" },
            { $0.entry.outcome = "done" }, { $0.entry.basis = "" },
            { $0.entry.authorization = "a-2" }, { $0.entry.recipient = "p-3" },
            { $0.entry.address = "127.0.0.2" }, { $0.entry.version = "0.1.1" },
            { $0.mac[31] ^= 1 }, { $0.sequence += 1 },
            { row in
                row.entry.action += row.entry.object
                row.entry.object = ""
            },
        ]
        for index in log.rows.indices {
            for (number, change) in changes.enumerated() {
                var rows = log.rows
                change(&rows[index])
                let changed = rows
                #expect(throws: AuditFault.self, "row \(index), change \(number)") {
                    try log.check(changed, head: log.head)
                }
            }
        }
    }

    @Test func `each flipped bit of a MAC, and of the stored head, is found`() {
        for bit in 0..<256 {
            var rows = log.rows
            rows[5].mac[bit / 8] ^= 1 << (bit % 8)
            let changed = rows
            #expect(throws: AuditFault.altered(6)) { try log.check(changed, head: log.head) }
            var head = log.head
            head.key[bit / 8] ^= 1 << (bit % 8)
            let other = head
            #expect(throws: AuditFault.headDiffers(12)) { try log.check(log.rows, head: other) }
        }
    }

    @Test func `each row taken out, doubled or moved is found`() {
        for index in log.rows.indices {
            var fewer = log.rows
            let row = fewer.remove(at: index)
            let cut = fewer
            #expect(throws: AuditFault.self) { try log.check(cut, head: log.head) }
            let doubled = Array(log.rows[...index]) + [row] + log.rows[(index + 1)...]
            #expect(throws: AuditFault.self) { try log.check(doubled, head: log.head) }
            guard index > 0 else { continue }
            var moved = log.rows
            moved.swapAt(index, index - 1)
            let exchanged = moved
            #expect(throws: AuditFault.self) { try log.check(exchanged, head: log.head) }
        }
    }

    @Test func `row 21: a cut tail is found by the stored head, or else by an anchor`() {
        let short = Array(log.rows.prefix(2))
        #expect(throws: AuditFault.headDiffers(2)) { try log.check(short, head: log.head) }
        // With an old copy of the head put back, only what was kept outside can tell.
        #expect(throws: AuditFault.cut(after: 2, anchored: 12)) {
            try log.check(short, head: log.heads[2], anchors: [log.head.anchor])
        }
    }

    @Test func `row 22: rows rewritten with the key in the file don't pass`() {
        var head = log.head
        head.sequence = 5
        head.mac = log.rows[4].mac
        let forged = log.rows.prefix(5) + [head.append(log.rows[0].entry)]
        let end = head
        #expect(throws: AuditFault.altered(6)) { try log.check(Array(forged), head: end) }
    }

    @Test func `another chain with the right form differs from the anchor`() {
        var branch = log.heads[5]
        var rows = Array(log.rows.prefix(5))
        for row in log.rows[5...] {
            var entry = row.entry
            entry.object = "inquiry:9"
            rows.append(branch.append(entry))
        }
        let forged = rows
        let end = branch
        #expect(throws: AuditFault.differsFromAnchor(12)) {
            try log.check(forged, head: end, anchors: [log.head.anchor])
        }
    }

    @Test func `another start or another installation doesn't fit`() {
        let other = Log(start: AuditChain.newStart())
        #expect(throws: AuditFault.altered(1)) { try other.check(log.rows, head: log.head) }
        var check = AuditCheck(start: log.start, installation: "another")
        #expect(throws: AuditFault.altered(1)) { try check.read(log.rows[0]) }
    }

    @Test func `the key of the next row says nothing of those before`() {
        #expect(Set(log.heads.map(\.key)).count == log.heads.count)
        #expect(log.heads.allSatisfy { $0.key != log.start })
    }
}
