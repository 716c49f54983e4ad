/// How often the feed is given out: a phone asks a few times a day.
actor CalendarThrottle {
    /// Asked at most so often within a minute, and with wrong addresses at most so often.
    static let most = 60
    static let mostWrong = 20

    private var minute: Int64 = 0
    private var asked = 0
    private var wrong = 0

    /// Whether one more may be answered now; those who don't know the address keep nobody out who
    /// does.
    func admits(knowing: Bool, at milliseconds: Int64) -> Bool {
        if milliseconds / 60_000 != minute {
            minute = milliseconds / 60_000
            (asked, wrong) = (0, 0)
        }
        if knowing { asked += 1 } else { wrong += 1 }
        return knowing ? asked <= Self.most : wrong <= Self.mostWrong
    }
}
