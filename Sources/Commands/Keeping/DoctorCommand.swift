internal import ArgumentParser
internal import Exchange
internal import Storage

/// `rapport doctor`: what could keep the practice from being there tomorrow.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look the practice over, and say what to do.",
        discussion: """
            Permissions, the database, its keys, the audit log, the clock, the time zone, room on the \
            disk, and backups. Nothing is changed. With your password (in RAPPORT_PASSWORD or \
            --password-file) the audit log is checked to its first row. It ends with 1 when something \
            is wrong.

            EXAMPLES
              rapport doctor
              rapport doctor --json
            """
    )

    @OptionGroup var printing: Printing
    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let console = Console.current
        let folder = try place.folder
        guard Store.isPresent(in: folder) else { _ = try place.open(); return }
        let findings = CheckUp(of: folder, clock: console.clock).findings { store in
            try secret.told().map { try store.unlock(password: $0) }
        }
        let hasTrouble = findings.contains { $0.level == .trouble }
        if printing.json {
            console.printJSON { writer in
                writer.field("healthy", !hasTrouble)
                writer.field("findings", each: findings) { writer, finding in
                    writer.object { writer in
                        writer.field("id", finding.subject.rawValue)
                        writer.field("level", finding.level.rawValue)
                        writer.field("text", finding.text)
                    }
                }
            }
        } else {
            show(findings)
        }
        if hasTrouble { throw ExitCode(1) }
    }

    private func show(_ findings: [Finding]) {
        let page = Page(.current)
        for finding in findings {
            switch finding.level {
            case .good: page.say("Good    \(finding.text)")
            case .advice: page.say("Advice  \(finding.text)", in: page.paint.amber)
            case .trouble: page.say("Wrong   \(finding.text)", in: page.paint.rose)
            }
        }
    }
}
