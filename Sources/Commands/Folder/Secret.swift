internal import ArgumentParser

/// Where a password comes from.
struct Secret: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the password from the first line of a file instead of asking.",
            valueName: "file"
        ),
        completion: .file()
    )
    var passwordFile: String?

    /// A password for a practice that is to be created: told, or asked for twice.
    func forNewPractice(in folder: String) throws -> String {
        if let told = try told() { return told }
        let console = Console.current
        guard console.canAsk else {
            throw Complaint.refused(
                "There is no practice in \(folder) yet, and a new one needs a password: set"
                    + " RAPPORT_PASSWORD, give --password-file FILE, or run this at a terminal."
            )
        }
        console.note(
            "There is no practice in \(folder.printable) yet, so this starts one. Choose a password:"
                + " it seals what you write about clients."
        )
        guard let first = console.askSecretly("Password: "), !first.isEmpty else {
            throw Complaint.refused("Without a password nothing was created.")
        }
        guard console.askSecretly("And once more: ") == first else {
            throw Complaint.refused(
                "The two passwords differ, so nothing was created. Run it again."
            )
        }
        return first
    }

    /// The password of the practice that is there, for what is sealed: "What is about clients is".
    func forSealed(_ what: String) throws -> String {
        if let told = try told() { return told }
        let console = Console.current
        if console.canAsk, let answer = console.askSecretly("Password: "), !answer.isEmpty {
            return answer
        }
        throw Complaint.refused(
            "\(what) sealed, so it takes your password: set RAPPORT_PASSWORD, give --password-file"
                + " FILE, or run this at a terminal."
        )
    }

    /// The password that was told: in a file, or in the environment.
    func told() throws -> String? {
        if let passwordFile {
            let bytes = try Files.read(passwordFile, atMost: 4_096)
            let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            guard !line.isEmpty, let password = String(validating: line, as: UTF8.self) else {
                throw Complaint.refused(
                    "The first line of \(passwordFile) holds no password. Write it there, alone."
                )
            }
            return password
        }
        guard let told = Console.current.environment["RAPPORT_PASSWORD"], !told.isEmpty else {
            return nil
        }
        return told
    }
}
