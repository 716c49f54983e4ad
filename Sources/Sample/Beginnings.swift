import Domain

extension Ledger {
    /// Nine of the cast as an address book gives them: all in the wider circle, two met.
    mutating func enrolBeginnings(_ members: some Sequence<Member>) {
        var fresh = Array(members)
        for index in fresh.indices {
            fresh[index].circle = .wider
            fresh[index].added = 20
            fresh[index].details = []
            fresh[index].through = nil
        }
        enrol(fresh)
        for member in fresh.prefix(2) {
            touch(
                member.handle,
                on: workday(9),
                .inPerson,
                .firstMeeting,
                say("first", Notes.first),
                minutes: 40
            )
            touch(
                member.handle,
                on: workday(6),
                .email,
                .resource,
                "Good to meet. Sent our page on whom we see best."
            )
        }
    }
}
