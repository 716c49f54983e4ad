internal import ArgumentParser
internal import Cadence
internal import Exchange
internal import Foundation
internal import Storage

/// `rapport digest`: the Monday list as a mail.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Write the list as a mail to yourself.",
        discussion: """
            Plain and as a page, with partners' names and nothing of why: mail is read by others on \
            its way. Without --send it is written to the screen; with it, it is handed to this \
            system's sendmail. The documentation has a timer for every Monday.

            EXAMPLES
              rapport digest
              rapport digest --to kim@practice.example --send
            """
    )

    @Option(help: ArgumentHelp("To whom it goes.", valueName: "address"))
    var to: String?

    @Option(help: ArgumentHelp("From whom it comes.", valueName: "address"))
    var from: String?

    @Flag(help: "Hand it to sendmail.")
    var send = false

    @Option(help: ArgumentHelp("The program that sends mail.", valueName: "path"))
    var sendmail = "/usr/sbin/sendmail"

    @OptionGroup var standing: Standing
    @OptionGroup var place: Place

    func validate() throws {
        if send, to == nil { throw ValidationError("--send needs --to ADDRESS.") }
    }

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let message = MondayMail(Plan(try store.book(on: day, of: 1), on: day))
            .message(
                from: try from.map(mailbox),
                to: try to.map(mailbox),
                at: Console.current.clock.milliseconds()
            )
        guard send else {
            return Console.current.write(.out, String(decoding: message.eml, as: UTF8.self))
        }
        try hand(message.eml)
        Console.current.note("The list was handed to \(sendmail.printable).")
    }

    private func mailbox(_ address: String) throws -> Mailbox {
        guard let mailbox = Mailbox(address) else {
            throw Complaint.refused("\(address.printable) is no e-mail address.")
        }
        return mailbox
    }

    private func hand(_ bytes: [UInt8]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: sendmail)
        process.arguments = ["-t", "-oi"]
        let pipe = Pipe()
        process.standardInput = pipe
        do {
            try process.run()
        } catch {
            throw Complaint.refused(
                "There is no mail program at \(sendmail.printable), so nothing was sent. Name yours with "
                    + "--sendmail PATH."
            )
        }
        // Mail programs expect the system's own line ends.
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Complaint.refused(
                "\(sendmail.printable) did not take the mail (it ended with \(process.terminationStatus))."
            )
        }
    }
}
