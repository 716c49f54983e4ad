/// What a word can be, as far as the rules care; a word may be several things.
struct WordClass: OptionSet, Hashable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(_ bit: UInt64) { rawValue = 1 << bit }

    /// The writer.
    static let writer = WordClass(0)
    /// "We": the writer's practice, or both.
    static let we = WordClass(1)
    /// The recipient.
    static let you = WordClass(2)
    static let modal = WordClass(3)
    static let negation = WordClass(4)
    /// "Usually", "some", "try": what makes a claim modest.
    static let hedge = WordClass(5)
    /// "Every", "never", "nobody".
    static let universal = WordClass(6)
    /// Those whom one serves.
    static let people = WordClass(7)
    static let relative = WordClass(8)
    /// Days, parts of days and the like.
    static let time = WordClass(9)
    /// A meal, a call, a visit.
    static let meeting = WordClass(10)
    /// To meet, to call, to stop by.
    static let meetVerb = WordClass(11)
    static let giveVerb = WordClass(12)
    /// A leaflet, a talk: something to give.
    static let resource = WordClass(13)
    static let benefit = WordClass(14)
    static let praise = WordClass(15)
    /// Too common in letters to be particular.
    static let common = WordClass(16)
    static let place = WordClass(17)
    static let social = WordClass(18)
    static let noticing = WordClass(19)
    static let food = WordClass(20)
    static let past = WordClass(21)
    static let sendVerb = WordClass(22)
    /// What a therapist has to fill: openings, slots, hours.
    static let capacity = WordClass(23)
    /// Cards, names, numbers: what gets passed on.
    static let token = WordClass(24)
    static let title = WordClass(25)
    /// What gets better: sleep, fear, tantrums.
    static let outcome = WordClass(26)
    static let accessVerb = WordClass(27)
    static let number = WordClass(28)
    /// "He", "her", "they".
    static let third = WordClass(29)
    static let profession = WordClass(30)
    /// Talks, essays and programs: what someone makes in their work.
    static let work = WordClass(31)
    /// Grammar's small words.
    static let small = WordClass(32)
    /// Hours, days, weeks.
    static let span = WordClass(33)
    static let credential = WordClass(34)
    static let month = WordClass(35)
    /// What stands empty: open, free, unfilled, quiet.
    static let vacant = WordClass(36)
    /// To take people on: take, accept, welcome.
    static let takeVerb = WordClass(37)
    /// An hour, a session, a group: where one is treated.
    static let treatment = WordClass(38)
    /// What goes well in the end: walks out, sleeps, leaves.
    static let ending = WordClass(39)
    /// To go or telephone somewhere.
    static let goVerb = WordClass(40)

    /// Where one sits or is booked when one comes to the writer: chair, couch, calendar, door.
    static let seat = WordClass(41)
    /// Somebody who might come: anyone, those, some, a few, yours.
    static let anyone = WordClass(42)
    /// To pass on by hand or word: give, post, mention, list, tuck.
    static let passVerb = WordClass(43)
    /// To get somewhere: come, land, turn up, find one's way.
    static let moveVerb = WordClass(44)
    /// To want, seek, need, count on.
    static let wantVerb = WordClass(45)
    /// Standing empty: vacant, idle, unfilled, gathering dust.
    static let hollow = WordClass(46)

    /// Leaving no room for doubt: always, nobody, guaranteed, without fail.
    static let certain = WordClass(47)
    /// Over for good, or holding: gone, cured, again, stays.
    static let final = WordClass(48)
    /// What people come with: panic, sleep, quarrels.
    static let symptom = WordClass(49)
    /// Where room is left: empty, gap, quiet, white.
    static let gap = WordClass(50)
    /// Where a therapist is found: card, bell, list, bulletin.
    static let sign = WordClass(51)
    /// Those who come or might: caseload, referrals, names.
    static let comer = WordClass(52)
    /// How a practice gets on: fill, grow, rent, afloat.
    static let growth = WordClass(53)

    /// The classes' names in the table of weights, by their bits.
    static let labels = """
        writer we you modal negation hedge universal people relative time meeting meetVerb \
        giveVerb resource benefit praise common place social noticing food past sendVerb \
        capacity token title outcome accessVerb number third profession work small span \
        credential month vacant takeVerb treatment ending goVerb seat anyone passVerb \
        moveVerb wantVerb hollow \
        certain final symptom gap sign comer growth
        """.split(separator: " ").map(String.init)

    static let names: [Substring: WordClass] = [
        "writer": .writer, "you": .you,
        "all": .universal, "people": .people, "relative": .relative, "time": .time,
        "meeting": .meeting, "meet": .meetVerb, "give": .giveVerb, "resource": .resource,
        "benefit": .benefit, "praise": .praise,
        "past": .past, "send": .sendVerb, "capacity": .capacity, "token": .token,
        "outcome": .outcome, "number": .number, "third": .third,
        "work": .work, "span": .span,
        "small": .small, "vacant": .vacant, "take": .takeVerb, "treatment": .treatment,
        "ending": .ending, "go": .goVerb, "food": .food, "noticing": .noticing,
        "seat": .seat, "anyone": .anyone, "pass": .passVerb, "move": .moveVerb, "want": .wantVerb,
        "hollow": .hollow,
    ]
}
