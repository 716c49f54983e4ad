internal import ArgumentParser

/// `rapport inquiry …`: who asks for a place, and what became of it.
struct InquiryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inquiry",
        abstract: "Write down who asks for a place, and follow what comes of it.",
        discussion: """
            What is about clients is sealed, so all of these take your password. Call a client by \
            initials or a chart code: what you type here may stay in your shell's history.

            EXAMPLES
              rapport inquiry add --client S.J. --heard "from Dr. Chen" --source Chen
              rapport inquiry list --state scheduled
              rapport inquiry set S.J. attended
              rapport inquiry authorize S.J. --signed 2026-11-20 --copy-given
              rapport inquiry tell S.J.
            """,
        subcommands: [
            InquiryAdd.self, InquiryList.self, InquiryShow.self, InquirySet.self,
            InquiryEdit.self, InquiryEpisode.self, InquiryClose.self, InquiryReopen.self,
            InquiryForm.self, InquiryAuthorize.self, InquiryRevoke.self, InquiryExpire.self,
            InquiryTell.self, InquiryAccounting.self,
        ]
    )
}
