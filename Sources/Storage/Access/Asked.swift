/// What a program asked to be written.
public struct Asked: Sendable {
    public var token: AccessToken
    /// By which the program knows what it asked for; asking twice then writes once.
    public var word: String?
    /// A digest of all that was asked.
    public var request: [UInt8]

    public init(token: AccessToken, word: String?, request: [UInt8]) {
        self.token = token
        self.word = word
        self.request = request
    }
}

/// What a program is told of what it asked to be written; nothing of a client.
public struct Reply: Hashable, Sendable {
    public var status: Int
    /// Where it is to be found, or empty.
    public var location: String
    public var body: [UInt8]

    public init(status: Int, location: String = "", body: [UInt8]) {
        self.status = status
        self.location = location
        self.body = body
    }
}

extension StoreError {
    /// A word that was used for something else.
    static let usedWord = StoreError.refused(
        "This Idempotency-Key was used for another request within the last day. Take a new one."
    )
}
