public import Domain

/// Why something can't be read or written; nothing was changed.
///
/// Each says what and where, and what to do, in plain words.
public enum StoreError: Error, Hashable, Sendable {
    /// What was asked for would break what the practice holds to.
    case refused(String)
    /// Someone else changed the partner meanwhile; this is how it stands now.
    case stale(current: Partner, version: Int)
    /// Someone else changed meanwhile what was to be replaced.
    case overtaken
    /// Nothing has this id or number.
    case unknown(String)
    /// The data given is not what it should be.
    case badData(String)
    /// The folder, the file, the disk or another program stands in the way.
    case unavailable(String)
    /// The password or recovery code does not open it.
    case wrongSecret(String)
    /// What was asked for is sealed, and no password was given.
    case sealed(String)

    /// What the user reads.
    public var message: String {
        switch self {
        case .refused(let text), .unknown(let text), .badData(let text), .unavailable(let text),
            .wrongSecret(let text), .sealed(let text):
            text
        case .overtaken:
            "Someone changed this meanwhile, so nothing was saved. Look at how it stands now, and "
                + "change it again."
        case .stale(let current, _):
            "Someone changed \(current.name) while this page was open, so nothing was saved. "
                + "Look at how it stands now, and change it again."
        }
    }

    /// With which a command ends: 65 for bad data, else 1.
    public var exitCode: Int32 {
        if case .badData = self { 65 } else { 1 }
    }
}
