internal import ArgumentParser

/// `rapport partner …`: what can be changed of one.
struct PartnerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partner",
        abstract: "List partners, and change what is written of one.",
        discussion: """
            EXAMPLES
              rapport partner list --circle key --stage drifting
              rapport partner edit "Mei Chen" --role "primary care physician"
              rapport partner circle "Mei Chen" core
              rapport partner snooze "Mei Chen" check-in --until 2026-12-01
            """,
        subcommands: [
            PartnerList.self, PartnerEdit.self, PartnerCircle.self, PartnerQuiet.self,
            PartnerArchive.self, PartnerSnooze.self, PartnerConfirm.self, PartnerTie.self,
            PartnerMerge.self,
        ]
    )
}
