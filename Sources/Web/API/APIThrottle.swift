import Storage

/// How often a token may ask within a minute.
actor APIThrottle {
    /// A website's form: nobody fills it in faster.
    static let mostInquiries = 10
    static let most = 600

    /// In place of both, when set.
    private let own: Int?
    private var minute: Int64 = 0
    private var asked: [String: Int] = [:]

    init(own: Int? = nil) {
        self.own = own
    }

    /// Whether one more may be answered now.
    func admits(_ token: AccessToken, at milliseconds: Int64) -> Bool {
        if milliseconds / 60_000 != minute {
            minute = milliseconds / 60_000
            asked = [:]
        }
        asked[token.id, default: 0] += 1
        let most = token.scopes.contains(.createInquiries) ? Self.mostInquiries : Self.most
        return asked[token.id, default: 0] <= own ?? most
    }
}
