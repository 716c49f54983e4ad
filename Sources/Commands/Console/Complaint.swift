/// Why a command did not do what was asked: one sentence with what to do, and the exit code.
struct Complaint: Error {
    var message: String
    var exitCode: Int32

    /// Refused: the reason is on stderr.
    static func refused(_ message: String) -> Complaint { Complaint(message: message, exitCode: 1) }

    /// What was given can't be read.
    static func badData(_ message: String) -> Complaint {
        Complaint(message: message, exitCode: 65)
    }
}
