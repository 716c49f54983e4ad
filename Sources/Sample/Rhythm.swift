import Domain

/// The long middle: how people come to know each other, and keep in touch.
extension Ledger {
    mutating func keepRhythms() {
        for member in Cast.everyone {
            guard case .regular(let every, let last) = member.rhythm else { continue }
            acquaint(member.handle, added: member.added)
            carryOn(member.handle, from: member.added - 50, every: every, until: last)
        }
        sendMonthlyResources()
    }

    /// A first letter, an answer, a first meeting and a word after it.
    mutating func acquaint(_ handle: String, added: Int) {
        let member = Cast.everyone.first { $0.handle == handle }
        if member?.through == nil {
            touch(
                handle,
                on: workday(added - 2),
                .email,
                .outreach,
                say("outreach", Notes.outreach)
            )
        }
        touch(
            handle,
            on: workday(added - 6),
            .email,
            .reply,
            say("answer", Notes.answer),
            direction: .inbound,
            needsReply: true
        )
        touch(handle, on: workday(added - 7), .email, .reply, "Found a time.")
        touch(
            handle,
            on: workday(added - 16),
            chance.happens(80) ? .inPerson : .video,
            .firstMeeting,
            say("first", Notes.first),
            minutes: chance.pick([30, 40, 45, 60])
        )
        touch(
            handle,
            on: workday(added - 19),
            .email,
            .resource,
            "Good to meet. Sent our page on whom we see best."
        )
    }

    /// In touch about every so many days.
    mutating func carryOn(_ handle: String, from start: Int, every: Int, until last: Int) {
        var at = start
        while at > last + every / 2 {
            keepInTouch(handle, at)
            at -= every + chance.pick(-every / 6...every / 6)
        }
        meet(handle, last)
    }

    private mutating func keepInTouch(_ handle: String, _ at: Int) {
        switch chance.pick(1...10) {
        case 1...5: meet(handle, at)
        case 6:
            touch(
                handle,
                on: workday(at),
                .phone,
                .consultation,
                say("consult", Notes.consultation),
                minutes: chance.pick([10, 15, 20, 30])
            )
        case 7:
            touch(handle, on: workday(at), .email, .introduction, say("intro", Notes.introduction))
        case 8:
            touch(handle, on: workday(at), .note, .celebration, say("joy", Notes.celebration))
        case 9:
            touch(
                handle,
                on: workday(at),
                .event,
                .presentation,
                say("talk", Notes.presentation),
                minutes: 60
            )
        default:
            touch(
                handle,
                on: workday(at),
                .phone,
                .checkIn,
                say("call", Notes.call),
                minutes: chance.pick([5, 10, 15])
            )
            makePromise(handle, at)
        }
    }

    private mutating func meet(_ handle: String, _ at: Int) {
        let kind = Cast.everyone.first { $0.handle == handle }?.kind ?? .other
        touch(
            handle,
            on: workday(at),
            chance.happens(85) ? .inPerson : .video,
            .checkIn,
            say("meet-\(kind.rawValue)", Notes.meetings(with: kind)),
            minutes: chance.pick([30, 45, 45, 60])
        )
        if chance.happens(35) { makePromise(handle, at) }
    }

    /// Most are kept within a week, a few late, and now and then one is let go.
    private mutating func makePromise(_ handle: String, _ at: Int) {
        guard at > 25 else { return }
        let made = workday(at)
        let due = made.adding(days: chance.pick([3, 5, 7, 10]))
        let text = say("promise", Notes.promises)
        if chance.happens(12) {
            promise(handle, text, made: made, due: due, dropped: due.adding(days: 4))
        } else {
            promise(
                handle,
                text,
                made: made,
                due: due,
                kept: due.adding(days: chance.pick([-2, -1, 0, 0, 3]))
            )
        }
    }

    /// One thing worth reading a month to core and key; Henrik's copy of this month is missing,
    /// and Tamsin has had none since they last spoke.
    private mutating func sendMonthlyResources() {
        for issue in (0..<11).reversed() {
            let at = 10 + 29 * issue
            let subject = Notes.resources[issue % Notes.resources.count]
            for member in Cast.everyone where member.circle != .wider && member.added - 60 > at {
                let isMissed =
                    member.handle == "tamsin" && at < 215 || member.handle == "henrik" && issue == 0
                if isMissed { continue }
                touch(member.handle, on: workday(at), .email, .resource, subject)
            }
        }
    }
}
