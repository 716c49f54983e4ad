internal import ArgumentParser
internal import Domain
internal import Letters
internal import Storage

/// `rapport letter`: a second reader.
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Have a letter read a second time before it goes.",
        discussion: """
            Ten checks for outreach and other letters: short, particular, about them, one next step. \
            It marks the words it means and rewrites nothing. With --to it knows the reader's kind, \
            or what you noted of a partner's work. It exits with 1 when the letter should not go out
            like this, so that a script can stop.

            EXAMPLES
              rapport letter draft.txt
              rapport letter draft.txt --to medical
              rapport letter draft.txt --to "Anil Patel" --json
              cat draft.txt | rapport letter -
            """
    )

    /// A letter is short; what is longer is none.
    private static let longest = 100_000

    @Argument(help: "The letter, as plain text; - is what is piped in.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("To whom it goes.", valueName: "kind|partner"))
    var to: String?

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let path = file == "-" ? "/dev/stdin" : file
        let bytes = try Files.read(path, atMost: Self.longest + 1)
        guard bytes.count <= Self.longest else {
            throw Complaint.badData("\(file) is far too long for a letter.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint.badData("\(file) is no plain text in UTF-8. Save it as such.")
        }
        var letter = Letter(text: text)
        try address(&letter)
        let review = Review(of: letter)
        if printing.json {
            Console.current.printJSON(review.write)
        } else {
            ReviewNote(review: review, letter: text).print(on: Page(.current))
        }
        // What is wrong has been said; a script learns of it too.
        if review.checks.contains(where: { $0.level == .fix }) { throw ExitCode.failure }
    }

    private func address(_ letter: inout Letter) throws {
        guard let to else { return }
        if let kind = Letter.Recipient(rawValue: to.lowercased()) {
            letter.to = kind
            return
        }
        let store = try place.open()
        guard let partner = try store.partner(Who.find(to, in: store).id) else { return }
        letter.to = Letter.Recipient(rawValue: partner.kind.rawValue)
        letter.research = [partner.organization, partner.role, partner.research]
            .filter { !$0.isBlank }
    }
}
