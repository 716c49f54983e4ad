internal import ArgumentParser
internal import Storage
internal import Vault

/// Where the practice is.
struct Place: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of your practice.", valueName: "dir"),
        completion: .directory
    )
    var data: String?

    func validate() throws {
        if data == "" { throw ValidationError("--data needs the name of a folder.") }
    }

    /// `--data`, else `RAPPORT_DATA`, else where the system keeps programs' data.
    var folder: String {
        get throws {
            let environment = Console.current.environment
            if let data { return data }
            if let told = environment["RAPPORT_DATA"], !told.isEmpty { return told }
            #if os(macOS)
            let places = [("HOME", "Library/Application Support/Rapport")]
            #else
            let places = [("XDG_DATA_HOME", "rapport"), ("HOME", ".local/share/rapport")]
            #endif
            for (name, path) in places {
                if let base = environment[name], base.hasPrefix("/") { return "\(base)/\(path)" }
            }
            throw Complaint.refused(
                "There is no home folder to keep your practice in; name a folder with --data DIR."
            )
        }
    }

    /// The practice that is there.
    func open() throws -> Store {
        let folder = try folder
        guard Store.isPresent(in: folder) else {
            throw Complaint.refused(
                "There is no practice in \(folder) yet. Start one from your address book with"
                    + " `rapport import FILE`, in the browser with `rapport serve`, or look around"
                    + " an invented one with `rapport demo`."
            )
        }
        return try Store.open(in: folder, clock: Console.current.clock)
    }

    /// The practice that is there, or a new one, whose keys are then at hand.
    func openOrCreate(_ secret: Secret) throws -> (store: Store, keyring: Keyring?) {
        let folder = try folder
        let console = Console.current
        guard !Store.isPresent(in: folder) else {
            return (try Store.open(in: folder, clock: console.clock), nil)
        }
        let password = try secret.forNewPractice(in: folder)
        let made = try Store.create(in: folder, password: password, clock: console.clock)
        console.note(
            """
            A new practice, in \(folder.printable).
            This recovery code opens what is sealed if the password is ever lost. Write it down; it \
            is shown this once, and without both nobody can open it:

                \(made.recoveryCode)

            """
        )
        return (made.store, made.keyring)
    }
}
