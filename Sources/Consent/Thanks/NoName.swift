public import Domain

/// What may always be said: thank you, without anybody in it.
public enum NoName {
    /// A thank-you that tells nothing of any client.
    public static func text(to partner: Partner, from practice: Practice) -> String {
        let called = partner.given.isBlank ? partner.name : partner.given
        let sender = practice.clinician.isBlank ? practice.name : practice.clinician
        return """
            Dear \(called),

            Thank you for your trust, and for thinking of me when people ask you where to turn. I \
            value it more than I say.

            \(sender)
            """
    }

    /// Why it is this and not more.
    public static let why =
        "It names nobody and confirms nothing: that someone came to you is itself private. Send it now "
        + "and then rather than right after one call, since its day could tell what its words don’t."
}
