extension Migration {
    /// The people who work in a practice; and of an inquiry, who wrote it down and whose it is.
    ///
    /// An `author` stays for ever, as what they wrote does; an `account` says what they may do now. The
    /// owner's key is in `keySlot`, everyone else's in `accountLock`, which goes when they do. `stance`
    /// is a circle of someone else's than the owner, whose circles are the partners' own. BLOB columns
    /// of `secondStep` are sealed cells. An inquiry without `enteredBy` is the owner's.
    static let accounts = Migration(
        number: 7,
        statements: [
            """
            CREATE TABLE account (
                number INTEGER PRIMARY KEY REFERENCES author,
                login TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(login) BETWEEN 1 AND 200),
                role TEXT NOT NULL CHECK (
                    role = 'owner' OR role = 'clinician' OR role = 'intake'),
                state TEXT NOT NULL CHECK (
                    state = 'invited' OR state = 'active' OR state = 'disabled'),
                changedAt INTEGER NOT NULL,
                CHECK ((number = 1) = (role = 'owner')),
                CHECK (number <> 1 OR state = 'active')
            ) STRICT;
            INSERT INTO account VALUES (1, 'owner', 'owner', 'active', 0);

            CREATE TABLE accountLock (
                account INTEGER PRIMARY KEY REFERENCES account,
                publicKey BLOB NOT NULL CHECK (length(publicKey) = 32),
                salt BLOB NOT NULL,
                rounds INTEGER NOT NULL,
                blockSize INTEGER NOT NULL,
                passes INTEGER NOT NULL,
                nonce BLOB NOT NULL,
                wrapped BLOB NOT NULL,
                keyID INTEGER NOT NULL,
                box BLOB NOT NULL
            ) STRICT;

            CREATE TABLE invitation (
                account INTEGER PRIMARY KEY REFERENCES account,
                digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
                expiresAt INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE secondStep (
                account INTEGER PRIMARY KEY REFERENCES account,
                id TEXT NOT NULL UNIQUE,
                secret BLOB NOT NULL,
                usedStep INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE spareCode (
                account INTEGER NOT NULL REFERENCES account,
                digest BLOB NOT NULL CHECK (length(digest) = 32),
                PRIMARY KEY (account, digest)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE stance (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                partner INTEGER NOT NULL REFERENCES partner,
                author INTEGER NOT NULL REFERENCES author,
                circle TEXT NOT NULL CHECK (circle = 'core' OR circle = 'key' OR circle = 'wider'),
                circleSince INTEGER NOT NULL,
                changedAt INTEGER NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX stanceOnce ON stance (author, partner);
            CREATE INDEX stanceOfPartner ON stance (partner);

            ALTER TABLE inquiry ADD COLUMN enteredBy INTEGER REFERENCES author;
            ALTER TABLE inquiry ADD COLUMN clinician INTEGER REFERENCES author;
            CREATE INDEX touchOfColleague ON touch (author, partner, day, key) WHERE author > 1;
            """
        ]
    )
}
