import Domain
import Exchange
import Testing

/// The people whom these lines name; today is Tuesday, 24 November 2026.
enum LogTrial {
    static let today = Day(number: 20_781)
    static let people: [LogPerson] = [
        person("1", "Dr. Mei Chen", "Mei", "Chen", "Elm Pediatrics"),
        person("2", "Dr. Anil Patel", "Anil", "Patel", "Harbor Cardiology"),
        person("3", "James Okafor", "James", "Okafor", "Lincoln High School"),
        person("4", "Ruth Baca", "Ruth", "Baca", "Elm School"),
        person("5", "Ana García, LCSW", "Ana", "García", ""),
        person("6", "Sam Reed", "Sam", "Reed", "Reed Law"),
        person("7", "Sam Ortiz", "Sam", "Ortiz", "Birch Clinic"),
        person("8", "June Will", "June", "Will", ""),
        person("9", "Father Tom O'Neil", "Tom", "O'Neil", "St. Brigid"),
    ]

    private static func person(
        _ id: String,
        _ name: String,
        _ given: String,
        _ family: String,
        _ organization: String
    ) -> LogPerson {
        LogPerson(
            id: PartnerID("P\(id)") ?? PartnerID(milliseconds: 0),
            name: name,
            given: given,
            family: family,
            organization: organization
        )
    }

    static func reader(monthFirst: Bool = true) -> LogLine {
        LogLine(
            today: today,
            monthFirst: monthFirst,
            people: { word in
                people.filter {
                    $0.name.lowercased().contains(word.lowercased().prefix(3)) || word == "Garcia"
                }
            },
            promises: { id in
                guard id.text == "P1" else { return [] }
                return [("R1", "send the sleep article"), ("R2", "the parent handout")].map {
                    LogPromise(
                        id: PromiseID($0.0) ?? PromiseID(milliseconds: 0),
                        text: $0.1,
                        dueOn: today
                    )
                }
            }
        )
    }

    static func read(_ line: String) throws -> LogReading { try reader().read(line) }

    /// "Mei Chen out in-person check-in 2026-11-23 45 | coffee".
    static func summary(_ touch: LogReading.Touch) -> String {
        var words = [
            touch.partner.given, touch.direction.rawValue, touch.channel.rawValue,
            touch.purpose.rawValue, "\(touch.on)",
        ]
        if let minutes = touch.minutes { words.append("\(minutes)m") }
        if touch.needsReply { words.append("reply!") }
        return words.joined(separator: " ") + (touch.note.isEmpty ? "" : " | \(touch.note)")
    }
}

extension RecordID {
    fileprivate init(milliseconds: Int64) {
        var generator = SeededGenerator(seed: 1)
        self.init(milliseconds: milliseconds, using: &generator)
    }
}

@Suite struct LogLineTests {
    @Test func `the line of the design writes a touch, a promise and a detail`() throws {
        let line =
            "coffee with Mei Chen yesterday 45m; promised the sleep article by friday; "
            + "remember: son starts college in august"
        let reading = try LogTrial.read(line)
        #expect(
            reading.touches.map(LogTrial.summary) == [
                "Mei out in-person check-in 2026-11-23 45m | coffee"
            ]
        )
        let promise = try #require(reading.promises.first)
        #expect(promise.text == "the sleep article" && promise.dueOn == Day("2026-11-27"))
        #expect(promise.partner.given == "Mei" && promise.madeOn == Day("2026-11-23"))
        let detail = try #require(reading.details.first)
        #expect(
            detail.text == "son starts college in august" && detail.on?.description == "2027-08-01"
        )
        let said = reading.chips.map { chip in
            String(decoding: Array(line.utf8)[chip.range], as: UTF8.self)
        }
        #expect(said.prefix(4) == ["coffee", "Mei Chen", "yesterday", "45m"], "\(said)")
    }

    @Test(arguments: [
        ("coffee with Mei Chen", "Mei out in-person check-in 2026-11-24 | coffee"),
        ("Coffee with mei yesterday", "Mei out in-person check-in 2026-11-23 | Coffee"),
        ("called Dr Patel 10m", "Anil out phone check-in 2026-11-24 10m"),
        ("called Dr. Patel for ten minutes", "Anil out phone check-in 2026-11-24 10m"),
        ("phone call with Anil Patel, 20 min", "Anil out phone check-in 2026-11-24 20m"),
        (
            "emailed James Okafor an article on teen sleep",
            "James out email resource 2026-11-24 | an article on teen sleep"
        ),
        ("James emailed me, needs reply", "James in email check-in 2026-11-24 reply!"),
        ("James Okafor called this morning", "James in phone check-in 2026-11-24"),
        (
            "first coffee with Ruth Baca",
            "Ruth out in-person first-meeting 2026-11-24 | first coffee"
        ),
        (
            "met Ruth for the first time at the county training",
            "Ruth out in-person first-meeting 2026-11-24 | at the county training"
        ),
        ("sent a handwritten thank-you to Mei", "Mei out note thank-you 2026-11-24"),
        ("sent Mei a thank-you note", "Mei out note thank-you 2026-11-24"),
        (
            "gave a talk at Elm School for Ruth Baca",
            "Ruth out event presentation 2026-11-24 | gave a talk at Elm School"
        ),
        ("left a voicemail for Mei", "Mei out phone check-in 2026-11-24 | voicemail"),
        ("text from Ruth Baca", "Ruth in text check-in 2026-11-24"),
        ("wrote to Ruth to introduce myself", "Ruth out email outreach 2026-11-24"),
        ("mailed Ruth a letter to introduce myself", "Ruth out letter outreach 2026-11-24"),
        ("referred a client to Dr Patel", "Anil out phone referral-given 2026-11-24"),
        ("zoom with Mei for an hour", "Mei out video check-in 2026-11-24 60m"),
        ("ran into James at the market", "James out in-person check-in 2026-11-24 | at the market"),
        ("lunch with Mei last tuesday", "Mei out in-person check-in 2026-11-17 | lunch"),
        ("lunch with Mei on monday", "Mei out in-person check-in 2026-11-23 | lunch"),
        ("lunch with Mei on 3 aug", "Mei out in-person check-in 2026-08-03 | lunch"),
        ("lunch with Mei Aug 3rd", "Mei out in-person check-in 2026-08-03 | lunch"),
        ("lunch with Mei on 3rd of August 2025", "Mei out in-person check-in 2025-08-03 | lunch"),
        ("lunch with Mei 8/3", "Mei out in-person check-in 2026-08-03 | lunch"),
        ("lunch with Mei 12/24", "Mei out in-person check-in 2025-12-24 | lunch"),
        ("lunch with Mei 2026-08-03", "Mei out in-person check-in 2026-08-03 | lunch"),
        ("lunch with Mei two weeks ago", "Mei out in-person check-in 2026-11-10 | lunch"),
        ("lunch with Mei a month ago 1h30", "Mei out in-person check-in 2026-10-24 90m | lunch"),
        ("walk with Mei the day before yesterday", "Mei out in-person check-in 2026-11-22 | walk"),
        (
            "dinner with Mei last night, 1.5 hours",
            "Mei out in-person check-in 2026-11-23 90m | dinner"
        ),
        ("tea with Mei half an hour", "Mei out in-person check-in 2026-11-24 30m | tea"),
        ("call with Ana Garcia 1h 15m", "Ana out phone check-in 2026-11-24 75m"),
        (
            "consulted with Dr Patel on a case",
            "Anil out phone consultation 2026-11-24 | consulted on a case"
        ),
        (
            "congratulated James on his new job",
            "James out email celebration 2026-11-24 | congratulated on his new job"
        ),
        ("asked James for referrals", "James out email ask 2026-11-24"),
        ("replied to James", "James out email reply 2026-11-24"),
        ("Father Tom stopped by", "Tom in in-person check-in 2026-11-24"),
        (
            "visited Tom O'Neil's parish, talked about grief groups",
            "Tom out in-person check-in 2026-11-24 | Tom O'Neil's parish, talked about grief groups"
        ),
        ("coffee with June Will yesterday", "June out in-person check-in 2026-11-23 | coffee"),
        ("thanked Mei by phone", "Mei out phone thank-you 2026-11-24"),
        ("heard from Sam Reed", "Sam in email check-in 2026-11-24"),
        ("email from Sam of Birch Clinic", "Sam in email check-in 2026-11-24 | of Birch Clinic"),
        ("called Mei, no answer", "Mei out phone check-in 2026-11-24 | no answer"),
        (
            "Had coffee w/ Mei Chen on Tuesday, great chat about groups",
            "Mei out in-person check-in 2026-11-17 | coffee, great chat about groups"
        ),
        (
            "on Monday I met with Mei Chen for 30 minutes and we talked about groups",
            "Mei out in-person check-in 2026-11-23 30m | we talked about groups"
        ),
        ("Ruth Baca wrote, waits for an answer", "Ruth in email check-in 2026-11-24 reply!"),
        ("James texted back", "James in text reply 2026-11-24"),
        ("got a referral from Dr Patel", "Anil in email other 2026-11-24 | got a referral"),
        (
            "email to James w/ handout on test anxiety",
            "James out email resource 2026-11-24 | w/ handout on test anxiety"
        ),
        (
            "thanked Mei for the coffee",
            "Mei out email thank-you 2026-11-24 | thanked for the coffee"
        ),
        ("Mei Chen referred a client to me", "Mei in phone other 2026-11-24"),
        ("lunch & learn with Dr Patel", "Anil out event presentation 2026-11-24 | lunch & learn"),
        ("CALLED MEI CHEN 10 MIN", "Mei out phone check-in 2026-11-24 10m"),
    ])
    func `a person's words become a touch`(line: String, touch: String) throws {
        #expect(try LogTrial.read(line).touches.map(LogTrial.summary) == [touch])
    }

    @Test(arguments: [
        ("lunch with Mei Chen and James", ["Mei", "James"]),
        ("lunch with Mei, James Okafor and Ruth", ["Mei", "James", "Ruth"]),
        ("coffee with Mei; called Dr Patel 10m", ["Mei", "Anil"]),
        ("coffee with Mei. Called Dr. Patel 10m", ["Mei", "Anil"]),
        ("emailed James about Mei Chen", ["James"]),
        ("Mei introduced me to James", ["Mei"]),
    ])
    func `everyone who took part has a touch`(line: String, people: [String]) throws {
        #expect(try LogTrial.read(line).touches.map(\.partner.given) == people)
    }

    @Test func `an introduction is one for both`() throws {
        let touches = try LogTrial.read("introduced Mei to James Okafor by email").touches
        #expect(
            touches.map(LogTrial.summary) == [
                "Mei out email introduction 2026-11-24 | introduced to James Okafor",
                "James out email introduction 2026-11-24 | introduced to Dr. Mei Chen",
            ]
        )
    }

    @Test(arguments: [
        ("promised Mei the sleep article by friday", "the sleep article", "2026-11-27"),
        ("coffee with Mei, I'll send the handout tomorrow", "send the handout", "2026-11-25"),
        ("coffee with Mei and promised to call her next week", "call her", "2026-12-01"),
        (
            "coffee with Mei; promised to send her the list by 12/3", "send her the list",
            "2026-12-03"
        ),
        ("coffee with Mei; promised a book", "a book", "2026-12-01"),
        ("coffee with Mei promised a book in two weeks", "a book", "2026-12-08"),
        (
            "coffee with Mei; remember to send the slides by end of the month", "send the slides",
            "2026-11-30"
        ),
        ("called Mei, will send her the flyer on monday", "send her the flyer", "2026-11-30"),
        ("phoned Mei: her mother died. Send a card by Friday", "Send a card", "2026-11-27"),
        ("coffee with Mei 45 min. Promised the list by friday", "the list", "2026-11-27"),
        ("coffee with Mei; promised the article before 4 march", "the article", "2027-03-04"),
    ])
    func `a promise has its words and its day`(line: String, text: String, dueOn: String) throws {
        let promise = try #require(try LogTrial.read(line).promises.first)
        #expect(promise.text == text && promise.dueOn.description == dueOn, "\(promise)")
        #expect(promise.partner.given == "Mei")
    }

    @Test(arguments: [
        ("coffee with Mei; remember: two cats", "two cats", "-"),
        ("coffee with Mei. Remember that her son starts college", "her son starts college", "-"),
        ("coffee with Mei; remember birthday 14 may", "birthday", "--05-14"),
        ("remember: Mei's birthday is 5/14", "birthday is", "--05-14"),
        ("coffee with Mei; remember: moves on 3 march", "moves on 3 march", "2027-03-03"),
        ("coffee with Mei; don't forget she is vegetarian", "she is vegetarian", "-"),
    ])
    func `a detail has its words and its day`(line: String, text: String, on: String) throws {
        let detail = try #require(try LogTrial.read(line).details.first)
        #expect(detail.text == text && detail.on?.description ?? "-" == on, "\(detail)")
        #expect(detail.partner.given == "Mei")
    }

    @Test func `a promise that was kept is found by its words`() throws {
        let reading = try LogTrial.read("sent Mei the sleep article I promised")
        #expect(reading.keeps.map(\.text) == ["R1"] && reading.promises.isEmpty)
        #expect(reading.touches.first?.purpose == .resource)
        #expect(
            try LogTrial.read("emailed Mei the handout as promised").keeps.map(\.text) == ["R2"]
        )
        #expect(try LogTrial.read("emailed James the handout as promised").keeps.isEmpty)
    }

    @Test func `what follows belongs to the contact before it`() throws {
        let reading = try LogTrial.read("coffee with Mei; she asked about openings; needs reply")
        #expect(
            reading.touches.map(LogTrial.summary) == [
                "Mei in in-person check-in 2026-11-24 reply! | coffee; she asked about openings"
            ]
        )
        #expect(
            try LogTrial.read("coffee with Mei; she knows James Okafor well").touches.map(
                LogTrial.summary
            )
                == ["Mei out in-person check-in 2026-11-24 | coffee; she knows James Okafor well"]
        )
    }

    @Test func `day first where days are written so`() throws {
        let touch = try #require(
            try LogTrial.reader(monthFirst: false).read("lunch with Mei 3/8").touches.first
        )
        #expect(touch.on == Day("2026-08-03"))
        #expect(try LogTrial.read("lunch with Mei 25/8").touches.first?.on == Day("2026-08-25"))
        #expect(LogLine.writesMonthFirst(in: "America/Los_Angeles"))
        #expect(!LogLine.writesMonthFirst(in: "Europe/London"))
    }
}
