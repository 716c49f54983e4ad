internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Exchange
internal import Storage
internal import Web

/// `rapport invite`: one meeting as a file for a calendar.
struct InviteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Write a meeting with a partner as an invitation.",
        discussion: """
            It goes through the pipe as a calendar file, for your own calendar or to send along. It \
            asks for an answer when the partner's address is known and yours stands under “About me”. \
            Without --day it is your last meeting that was logged.

            EXAMPLES
              rapport invite "Mei Chen" --day 2026-12-03 --at 12:30 --where "Fern Café" > coffee.ics
              rapport invite Okafor --day 2026-12-10
              rapport invite Okafor > last-meeting.ics
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Option(help: ArgumentHelp("The day of the meeting.", valueName: "yyyy-mm-dd"))
    var day: PlainDay?

    @Option(
        help: ArgumentHelp("When it begins; without it, it is a whole day.", valueName: "hh:mm")
    )
    var at: String?

    @Option(help: ArgumentHelp("How long it takes, in minutes.", valueName: "n"))
    var minutes: Int?

    @Option(help: ArgumentHelp("Where you meet.", valueName: "text"))
    var `where` = ""

    @OptionGroup var standing: Standing
    @OptionGroup var place: Place

    func validate() throws {
        if let at, Invitation.minuteOfDay(at) == nil {
            throw ValidationError("--at needs a time, such as 12:30.")
        }
        if let minutes, !(1...1_440).contains(minutes) {
            throw ValidationError("--minutes is between 1 and 1440.")
        }
    }

    func run() throws {
        let store = try place.open()
        let today = try standing.day(in: store)
        let person = try Who.find(partner, in: store)
        guard let profile = try store.profile(of: person.id, on: today, touches: 50) else { return }
        let logged = day == nil ? profile.touches.first { $0.channel.isMeeting } : nil
        guard let on = day?.day ?? logged?.on else {
            throw Complaint.refused(
                "No meeting with \(person.name) is logged lately. Say when you will meet, with --day."
            )
        }
        let meeting = Invitation(
            with: profile.partner,
            at: try store.practice(),
            from: try store.aboutMe(),
            on: on,
            minuteOfDay: at.flatMap(Invitation.minuteOfDay),
            minutes: minutes ?? logged?.minutes ?? 45,
            place: `where`,
            writtenAt: Console.current.clock.milliseconds()
        )
        let bytes = meeting.bytes(madeOn: today)
        Console.current.write(.out, String(decoding: bytes, as: UTF8.self))
    }
}
