public import Domain
public import Exchange

extension Invitation {
    /// The practice's clinician and a partner, on a day, minutes after midnight there; nil is a whole
    /// day.
    ///
    /// Written again for the same day, the later one stands: `milliseconds`, since 1970, say which.
    public init(
        with partner: Partner,
        at practice: Practice,
        from aboutMe: AboutMe,
        on day: Day,
        minuteOfDay: Int?,
        minutes: Int,
        place: String,
        writtenAt milliseconds: Int64
    ) {
        let host = practice.clinician.isBlank ? practice.name : practice.clinician
        self.init(
            uid: "\(partner.id.text)-\(day)@rapport",
            sequence: max(0, Int(milliseconds / 60_000) - Invitation.firstMinute),
            day: day,
            minuteOfDay: minuteOfDay,
            minutes: minutes,
            timeZone: practice.timeZone,
            title: host.isBlank ? "Meeting with \(partner.name)" : "\(host) and \(partner.name)",
            place: place,
            host: Addressee(name: host, email: aboutMe.email.trimmed),
            guest: Addressee(name: partner.name, email: partner.emails.first ?? "")
        )
    }

    /// Sequences count minutes from 1 January 2020, and so stay small.
    private static let firstMinute = 18_262 * 1_440
}
