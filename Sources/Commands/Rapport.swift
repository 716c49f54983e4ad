public import ArgumentParser
internal import Storage

/// The program's own command, which only names the others.
public struct Rapport: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Keeps a therapist's referral relationships alive.",
        discussion: """
            Who refers clients to you, whom you refer to, when you last spoke, what you promised, \
            and whom to reach out to this week. Everything stays in one folder on this machine.

            To look around:       rapport demo
            To begin:             rapport import contacts.csv
            On a Monday:          rapport today
            After a coffee:       rapport log "coffee with Mei Chen yesterday 45m"
            In the browser:       rapport serve

            The folder is --data DIR, else $RAPPORT_DATA, else the place where this system keeps \
            programs' data. To let your shell complete what you type: \
            rapport --generate-completion-script bash (or zsh, or fish).

            It ends with 0 when done, 1 when refused, 64 when asked wrongly and 65 when a file \
            can't be used; the reason is on stderr.
            """,
        version: Store.version,
        groupedSubcommands: [
            CommandGroup(
                name: "Every week",
                subcommands: [
                    TodayCommand.self, LogCommand.self, LetterCommand.self, ReviewCommand.self,
                ]
            ),
            CommandGroup(
                name: "Partners",
                subcommands: [
                    FindCommand.self, ShowCommand.self, AddCommand.self, PartnerCommand.self,
                    PromiseCommand.self,
                ]
            ),
            CommandGroup(name: "Clients", subcommands: [InquiryCommand.self]),
            CommandGroup(
                name: "In your calendar and mail",
                subcommands: [CalendarCommand.self, InviteCommand.self, DigestCommand.self]
            ),
            CommandGroup(
                name: "What came of it",
                subcommands: [
                    InsightCommand.self, MatchCommand.self, PathCommand.self, GapsCommand.self,
                ]
            ),
            CommandGroup(
                name: "In the browser",
                subcommands: [ServeCommand.self, DemoCommand.self]
            ),
            CommandGroup(
                name: "Files",
                subcommands: [ImportCommand.self, ExportCommand.self, UndoCommand.self]
            ),
            CommandGroup(
                name: "Keeping it safe",
                subcommands: [
                    BackupCommand.self, RestoreCommand.self, DoctorCommand.self, AuditCommand.self,
                    KeysCommand.self, TokenCommand.self, UserCommand.self,
                ]
            ),
        ]
    )

    @OptionGroup var place: Place

    public init() {}
}
