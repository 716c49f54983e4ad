import Domain
import Exchange
import Testing

@Suite struct ArchiveTests {
    private let partner =
        #"{"type":"partner","id":"P1","name":"Mei Chen","addedOn":"2025-01-04"}"#

    /// Why an archive is refused, and on which line; nil when it isn't.
    private func refusal(_ lines: String..., on day: Day? = nil) -> Refusal? {
        do {
            var reader = try Archive.Reader(
                Document(bytes: Array(lines.joined(separator: "\n").utf8), chunk: 7),
                on: day
            )
            while try reader.next() != nil {}
            try reader.close()
            return nil
        } catch let refusal as Refusal {
            return refusal
        } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test(.enabled(if: Shared.isPresent))
    func `an ordinary practice is written as it was read, byte for byte`() throws {
        let bytes = try #require(Shared.bytes("examples/practice-a.jsonl"))
        #expect(Archive.write(try Archive.read(bytes), includesClients: true) == bytes)
    }

    @Test(.enabled(if: Shared.isPresent))
    func `a practice with much unsaid is the same from the second writing on`() throws {
        let bytes = try #require(Shared.bytes("examples/practice-b.jsonl"))
        let records = try Archive.read(bytes)
        let written = Archive.write(records, includesClients: true)
        #expect(try Archive.read(written) == records)
        #expect(Archive.write(try Archive.read(written), includesClients: true) == written)
        #expect(records.partners.count == 229 && records.inquiries.count == 149)
    }

    @Test func `what is not said is written as such`() throws {
        let records = try Archive.read(Array(partner.utf8))
        #expect(
            String(decoding: Archive.write(records, includesClients: true), as: UTF8.self) == """
                {"type":"practice","name":"","clinician":"","credentials":"","city":"","timeZone":"","offers":{"specialties":[],"ages":[],"payers":[],"formats":[],"languages":[]},"settings":{}}
                {"type":"partner","id":"P1","name":"Mei Chen","given":"","family":"","kind":"other","role":"","organization":"","emails":[],"phones":[],"address":"","website":"","npi":"","circle":"wider","circleSince":"","addedOn":"2025-01-04","metThrough":"","quiet":false,"archived":false,"offers":{},"research":"","tags":[]}

                """
        )
    }

    @Test func `an empty text, null and an absent field are the same`() throws {
        let bare = try Archive.read(Array(partner.utf8))
        let empty = try Archive.read(
            Array(
                (#"{"name":"Mei Chen","addedOn":"2025-01-04","id":"P1","type":"partner","circle":"","#
                    + #""kind":null,"metThrough":"","accepting":null,"offers":{},"tags":[],"#
                    + #""circleSince":"","quiet":""}"#).utf8
            )
        )
        #expect(bare == empty)
    }

    @Test func `settings keep their rules, and an empty practice is nothing`() throws {
        let line =
            #"{"type":"practice","name":"","clinician":"","credentials":"","city":"","timeZone":"","openings":0,"offers":{"specialties":[],"ages":[],"payers":[],"formats":[],"languages":[]},"settings":{"minutes":45,"intervals":{"follow-up":{"days":0},"check-in":{"months":3},"check-in-wider":{"months":6},"begin":{"days":2},"give":"off"}}}"#
        let records = try Archive.read(Array(line.utf8))
        #expect(records.practice.settings.choices[.rule(.give)] == .off)
        #expect(records.practice.settings.choices[.checkInWider] == .every(.months(6)))
        #expect(Archive.write(records, includesClients: true) == Array((line + "\n").utf8))
    }

    @Test func `clients stay out unless they are asked for`() throws {
        let records = try Archive.read(
            Array(
                (partner + "\n"
                    + #"{"type":"inquiry","id":"I1","receivedOn":"2026-01-01","source":{"partner":"p1"},"client":"S.J."}"#)
                    .utf8
            )
        )
        let plain = String(decoding: Archive.write(records, includesClients: false), as: UTF8.self)
        #expect(!plain.contains("S.J.") && !plain.contains("inquiry"))
    }

    @Test(arguments: [
        (#"{"type":"partner","id":"p1","name":"B","addedOn":"2025-01-04"}"#, "stands twice"),
        (
            #"{"type":"touch","id":"T","partner":"P2","on":"2025-01-04","direction":"out","channel":"phone","purpose":"other"}"#,
            "nowhere in it"
        ),
        (
            #"{"type":"touch","id":"T","partner":"P1","on":"2025-02-29","direction":"out","channel":"phone","purpose":"other"}"#,
            "no such day"
        ),
        (
            #"{"type":"touch","id":"T","partner":"P1","on":"2025-02-28","direction":"out","channel":"phone","purpose":"other""#,
            "not closed"
        ),
        (
            #"{"type":"touch","id":"T","partner":"P1","on":"2025-02-28","direction":"out","channel":"fax","purpose":"other"}"#,
            "none of: in-person, video"
        ),
        (
            #"{"type":"touch","id":"T","partner":"P1","on":"2025-02-28","channel":"phone","purpose":"other"}"#,
            "has no \"direction\""
        ),
        (
            #"{"type":"touch","id":"T","partner":"P1","on":"2025-02-28","direction":"out","channel":"phone","purpose":"other","minutes":-1}"#,
            "can't be"
        ),
        (#"{"type":"partner","id":"P2","addedOn":"2025-01-04"}"#, "has no \"name\""),
        (#"{"type":"partner","id":"P2","name":" ","addedOn":"2025-01-04"}"#, "has no \"name\""),
        (#"{"type":"partner","id":"P2","name":"B"}"#, "has no \"addedOn\""),
        (#"{"type":"partner","name":"B","addedOn":"2025-01-04"}"#, "has no \"id\""),
        (#"{"type":"partner","id":"P2","name":7,"addedOn":"2025-01-04"}"#, "where a text"),
        (
            #"{"type":"partner","id":"P2","name":"B","addedOn":"2025-01-04","metThrough":"P9"}"#,
            "nowhere in it"
        ),
        (
            #"{"type":"partner","id":"P2","name":"B","addedOn":"2025-01-04","metThrough":"P2"}"#,
            "in a ring"
        ),
        (
            #"{"type":"partner","id":"P2","name":"B","addedOn":"2025-01-04","circleSince":"2026-11-25"}"#,
            "not come yet"
        ),
        (
            #"{"type":"partner","id":"P2","name":"B","name":"C","addedOn":"2025-01-04"}"#,
            "stands twice"
        ),
        (#"{"type":"partner","id":"P2","name":"B\u0000","addedOn":"2025-01-04"}"#, "NUL"),
        (#"{"type":"partner","id":"P 2","name":"B","addedOn":"2025-01-04"}"#, "no id"),
        (#"{"type":"knows","a":"P1","b":"p1"}"#, "know themselves"),
        (
            #"{"type":"gift","id":"G","partner":"P1","on":"2025-01-01","item":"tea","cents":12.5}"#,
            "whole number"
        ),
        (#"{"type":"snooze","partner":"P1","rule":"nap","until":"2025-01-01"}"#, "none of"),
        (#"{"type":"practice","settings":{"intervals":{"give":"never"}}}"#, "should be \"off\""),
        (
            #"{"type":"episode","id":"E","inquiry":"I9","firstSession":"2025-01-01"}"#,
            "nowhere in it"
        ),
        (#"{"type":"friend","id":"F"}"#, "doesn't know"),
        (#"{"id":"F"}"#, "no \"type\""), ("[]", "a record should be"),
        ("garbage", "no value begins so"),
    ])
    func `a damaged archive is refused, naming its line`(line: String, why: String) throws {
        let damage = try #require(
            refusal(partner, "", line, on: Day(year: 2026, month: 11, day: 24))
        )
        #expect(damage.line == 3)
        #expect(damage.message.contains("line 3") && damage.message.contains(why), "\(damage)")
    }

    @Test func `a second practice, a second episode and a ring of introductions are damage`() throws
    {
        #expect(refusal(#"{"type":"practice"}"#, #"{"type":"practice"}"#)?.line == 2)
        let inquiry = #"{"type":"inquiry","id":"I","receivedOn":"2025-01-01"}"#
        let episode = { (id: String) in
            #"{"type":"episode","id":"\#(id)","inquiry":"i","firstSession":"2025-01-01"}"#
        }
        #expect(refusal(episode("E"), inquiry) == nil)
        #expect(refusal(inquiry, episode("E"), episode("F"))?.line == 3)
        let met = { (id: String, by: String) in
            #"{"type":"partner","id":"\#(id)","name":"B","addedOn":"2025-01-04","metThrough":"\#(by)"}"#
        }
        #expect(refusal(met("D", "A"), met("A", "B"), met("B", "c"), met("C", "A"))?.line == 4)
        #expect(refusal(partner, met("D", "A"), met("A", "B"), met("B", "p1")) == nil)
    }

    @Test func `a long name is refused, whatever it is made of`() throws {
        for name in [
            String(repeating: "x", count: 10_000),
            "e" + String(repeating: "\u{301}", count: 10_000),
        ] {
            let line = #"{"type":"partner","id":"P2","name":"\#(name)","addedOn":"2025-01-04"}"#
            #expect(try #require(refusal(line)).message.contains("at most 500"))
        }
        let fine = #"{"type":"partner","id":"P2","name":"مي \u202e تشن é","addedOn":"2025-01-04"}"#
        #expect(refusal(fine) == nil)
    }

    @Test func `a line without end is refused before it fills the memory`() throws {
        let endless = "{\"type\":\"" + String(repeating: "a", count: 5 << 20)
        #expect(try #require(refusal(partner, endless)).message.contains("longer than 4 MB"))
    }

    @Test func `a promise without a due day is left out, and a field of the future is told`() throws
    {
        let lines = [
            partner,
            #"{"type":"promise","id":"R","partner":"P1","text":"the article","dueOn":""}"#,
            #"{"type":"detail","id":"D","partner":"P1","text":"two cats","mood":"calm"}"#,
            #"{"type":"practice","settings":{"theme":"dark","intervals":{"nap":{"days":1}}}}"#,
        ]
        var reader = try Archive.Reader(
            Document(bytes: Array(lines.joined(separator: "\r\n").utf8))
        )
        var skipped: [Int] = []
        while let entry = try reader.next() {
            if case .skipped(let problem) = entry { skipped.append(problem.line) }
        }
        try reader.close()
        #expect(skipped == [2])
        #expect(reader.remarks.map(\.line) == [3, 4, 4])
        #expect(reader.remarks.first?.why.contains("mood") == true)
    }

    @Test func `touches keep their order, and ids their case`() throws {
        let touch = { (id: String) in
            #"{"type":"touch","id":"\#(id)","partner":"p1","on":"2025-01-04","direction":"in","channel":"text","purpose":"reply"}"#
        }
        let records = try Archive.read(
            Array([touch("Zz"), touch("aA"), partner].joined(separator: "\n").utf8)
        )
        #expect(records.touches.map(\.id.text) == ["Zz", "aA"])
        #expect(records.touches.first?.partner.text == "p1")
    }

    @Test(.enabled(if: Shared.isPresent))
    func `no cut and no chance byte stops the reader`() throws {
        let bytes = try #require(Shared.bytes("examples/practice-a.jsonl"))
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            var damaged = Array(bytes[..<Int.random(in: 0..<bytes.count, using: &generator)])
            for _ in 0..<3 where !damaged.isEmpty {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            _ = try? Archive.read(damaged)
        }
    }
}
