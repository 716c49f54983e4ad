/// How long the server waits for whoever asks, and for how many.
///
/// Who sends a request byte by byte, or reads an answer so, must not keep others out.
struct Patience: Sendable {
    /// Seconds until a first request must be there whole but for its body, the handshake included.
    var first = 15
    /// Seconds that a connection is kept for a further request.
    var idle = 75
    /// Seconds that a body may take whatever it weighs.
    var body = 30
    /// Bytes a second that a body must bring after that.
    var pace = 8 * 1_024
    /// Seconds that an answer may wait for its reader to take the next piece.
    var reader = 60
    /// Connections at once; one more, and the one that has been waited for the longest is closed.
    ///
    /// A process has 1,024 open files, unless it is given more, and the practice needs some.
    var connections = 400

    /// How a request's head may be, in bytes and fields.
    static let fieldSize = 16 * 1_024
    static let headSize = 32 * 1_024
    static let fields = 100

    /// Whether a body of so many bytes after so many seconds comes quickly enough.
    func suffices(bytes: Int, seconds: Int) -> Bool {
        seconds <= body || bytes >= (seconds - body) * pace
    }
}
