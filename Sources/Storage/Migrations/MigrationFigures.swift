extension Migration {
    /// What the figures read, in indexes that hold all of it: neither the sealed cells of an inquiry
    /// nor the note of a touch is walked past.
    static let figures = Migration(
        number: 5,
        statements: [
            """
            DROP INDEX inquiryByDay;
            CREATE INDEX inquiryInFigures ON inquiry (
                receivedOn, sourcePartner, sourceChannel, fit, attendedOn, noShowOn, closedOn);
            CREATE INDEX episodeInFigures ON episode (
                inquiry, firstSession, lastSession, sessions, ending);
            DROP INDEX touchOfPartner;
            CREATE INDEX touchOfPartner ON touch (partner, day, key, minutes);
            """
        ]
    )
}
