extension Migration {
    /// What a practice has chosen about clients and gifts, and what was not told.
    ///
    /// BLOB columns of `blocked` are sealed cells.
    static let consent = Migration(
        number: 2,
        statements: [
            """
            ALTER TABLE practice ADD COLUMN sharesForTreatment INTEGER NOT NULL DEFAULT 0
                CHECK (sharesForTreatment IN (0, 1));
            ALTER TABLE practice ADD COLUMN giftLimit INTEGER CHECK (giftLimit >= 0);
            ALTER TABLE practice ADD COLUMN discloserName TEXT NOT NULL DEFAULT '';
            ALTER TABLE practice ADD COLUMN discloserAddress TEXT NOT NULL DEFAULT '';

            CREATE TABLE blocked (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                inquiry INTEGER NOT NULL REFERENCES inquiry,
                partner INTEGER NOT NULL REFERENCES partner,
                day INTEGER NOT NULL,
                milestone TEXT NOT NULL CHECK (milestone IN
                    ('scheduled', 'attended', 'ended', 'coordination')),
                channel TEXT NOT NULL,
                author INTEGER NOT NULL REFERENCES author,
                changedAt INTEGER NOT NULL,
                recipient BLOB NOT NULL,
                reason BLOB NOT NULL,
                sentence BLOB NOT NULL
            ) STRICT;
            CREATE INDEX blockedOfInquiry ON blocked (inquiry);
            CREATE INDEX blockedOfPartner ON blocked (partner);
            """
        ]
    )
}
