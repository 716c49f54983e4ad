extension Migration {
    /// Everything that the archive knows, and what Rapport keeps beside it.
    ///
    /// Days are counted from 1 January 1970; ids are text outside and integers inside. The columns
    /// that Today reads stand first, so that a long text behind them is not even loaded. Closed sets are
    /// checked with OR: for an IN, SQLite builds a table of its own for every row it writes. BLOB columns
    /// of `inquiry`, `authorization` and `disclosure` are sealed cells. `identity`, `standing`, `stir`
    /// and the words' indexes follow from the other tables and can be made anew. `arrival` knows the
    /// records of earlier imports.
    static let first = Migration(
        number: 1,
        statements: [keys, people, clients, derived, search, writing]
    )

    private static let keys = """
        CREATE TABLE author (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL
        ) STRICT;
        INSERT INTO author VALUES (1, 'owner', '');

        CREATE TABLE installation (
            key INTEGER PRIMARY KEY CHECK (key = 1),
            id TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            auditStart BLOB NOT NULL,
            auditSequence INTEGER NOT NULL,
            auditMac BLOB NOT NULL,
            auditKey BLOB NOT NULL
        ) STRICT;

        CREATE TABLE keySlot (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind = 'password' OR kind = 'recovery'),
            user TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            salt BLOB NOT NULL,
            rounds INTEGER NOT NULL,
            blockSize INTEGER NOT NULL,
            passes INTEGER NOT NULL,
            nonce BLOB NOT NULL,
            wrapped BLOB NOT NULL
        ) STRICT;

        CREATE TABLE retiredKey (
            keyID INTEGER PRIMARY KEY,
            wrappedBy INTEGER NOT NULL,
            nonce BLOB NOT NULL,
            wrapped BLOB NOT NULL
        ) STRICT;
        """

    private static let people = """
        CREATE TABLE practice (
            key INTEGER PRIMARY KEY CHECK (key = 1),
            name TEXT NOT NULL,
            clinician TEXT NOT NULL,
            credentials TEXT NOT NULL,
            city TEXT NOT NULL,
            timeZone TEXT NOT NULL,
            openings INTEGER,
            offers TEXT NOT NULL,
            minutes INTEGER,
            intervals TEXT NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        INSERT INTO practice VALUES (1, '', '', '', '', '', NULL, '{}', NULL, '{}', 1, 0);

        CREATE TABLE partner (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            name TEXT NOT NULL,
            given TEXT NOT NULL,
            family TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (
                kind = 'medical' OR kind = 'school' OR kind = 'mental-health' OR kind = 'legal'
                OR kind = 'community' OR kind = 'other'),
            kindGuessed INTEGER NOT NULL CHECK (kindGuessed BETWEEN 0 AND 1),
            circle TEXT NOT NULL CHECK (circle = 'core' OR circle = 'key' OR circle = 'wider'),
            circleSince INTEGER,
            addedOn INTEGER NOT NULL,
            quiet INTEGER NOT NULL CHECK (quiet BETWEEN 0 AND 1),
            archived INTEGER NOT NULL CHECK (archived BETWEEN 0 AND 1),
            version INTEGER NOT NULL,
            metThrough INTEGER REFERENCES partner,
            accepting INTEGER CHECK (accepting BETWEEN 0 AND 1),
            role TEXT NOT NULL,
            organization TEXT NOT NULL,
            emails TEXT NOT NULL,
            phones TEXT NOT NULL,
            uids TEXT NOT NULL,
            address TEXT NOT NULL,
            website TEXT NOT NULL,
            npi TEXT NOT NULL,
            offers TEXT NOT NULL,
            tags TEXT NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            research TEXT NOT NULL
        ) STRICT;
        CREATE INDEX partnerByName ON partner (name COLLATE NOCASE);
        CREATE INDEX partnerCore ON partner (circle) WHERE circle = 'core';
        CREATE INDEX partnerMetThrough ON partner (metThrough) WHERE metThrough IS NOT NULL;

        CREATE TABLE tie (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            a INTEGER NOT NULL REFERENCES partner,
            b INTEGER NOT NULL REFERENCES partner,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            CHECK (a <> b)
        ) STRICT;
        CREATE UNIQUE INDEX tieOnce ON tie (min(a, b), max(a, b));
        CREATE INDEX tieA ON tie (a);
        CREATE INDEX tieB ON tie (b);

        CREATE TABLE lookalike (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            partner INTEGER NOT NULL REFERENCES partner,
            other INTEGER NOT NULL REFERENCES partner,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            CHECK (partner <> other)
        ) STRICT;
        CREATE UNIQUE INDEX lookalikeOnce ON lookalike (partner, other);
        CREATE INDEX lookalikeOther ON lookalike (other);

        CREATE TABLE touch (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            partner INTEGER NOT NULL REFERENCES partner,
            day INTEGER NOT NULL,
            direction TEXT NOT NULL CHECK (direction = 'out' OR direction = 'in'),
            channel TEXT NOT NULL CHECK (
                channel = 'in-person' OR channel = 'video' OR channel = 'phone'
                OR channel = 'email' OR channel = 'text' OR channel = 'letter' OR channel = 'note'
                OR channel = 'event'),
            purpose TEXT NOT NULL CHECK (
                purpose = 'outreach' OR purpose = 'first-meeting' OR purpose = 'check-in'
                OR purpose = 'resource' OR purpose = 'introduction' OR purpose = 'referral-given'
                OR purpose = 'consultation' OR purpose = 'presentation' OR purpose = 'celebration'
                OR purpose = 'thank-you' OR purpose = 'reply' OR purpose = 'ask'
                OR purpose = 'loop-closed' OR purpose = 'other'),
            minutes INTEGER CHECK (minutes >= 0),
            needsReply INTEGER NOT NULL CHECK (needsReply BETWEEN 0 AND 1),
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            note TEXT NOT NULL
        ) STRICT;
        CREATE INDEX touchOfPartner ON touch (partner, day, key);

        CREATE TABLE promise (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            partner INTEGER NOT NULL REFERENCES partner,
            madeOn INTEGER,
            dueOn INTEGER NOT NULL,
            keptOn INTEGER,
            droppedOn INTEGER,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX promiseOfPartner ON promise (partner);
        CREATE INDEX promiseByEnd ON promise
            (min(ifnull(keptOn, 9999999), ifnull(droppedOn, 9999999)));

        CREATE TABLE detail (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            partner INTEGER NOT NULL REFERENCES partner,
            yearly INTEGER CHECK (yearly BETWEEN 101 AND 1231),
            day INTEGER,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            text TEXT NOT NULL,
            CHECK (yearly IS NULL OR day IS NULL)
        ) STRICT;
        CREATE INDEX detailOfPartner ON detail (partner);

        CREATE TABLE snooze (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            partner INTEGER REFERENCES partner,
            rule TEXT NOT NULL,
            until INTEGER NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX snoozeOfPartner ON snooze (partner);
        CREATE INDEX snoozeByUntil ON snooze (until);

        CREATE TABLE review (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            day INTEGER NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE gift (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            partner INTEGER NOT NULL REFERENCES partner,
            day INTEGER NOT NULL,
            item TEXT NOT NULL,
            cents INTEGER NOT NULL CHECK (cents >= 0),
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX giftOfPartner ON gift (partner);
        """

    private static let clients = """
        CREATE TABLE inquiry (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            receivedOn INTEGER NOT NULL,
            sourcePartner INTEGER REFERENCES partner,
            sourceChannel TEXT CHECK (
                sourceChannel = 'word-of-mouth' OR sourceChannel = 'directory'
                OR sourceChannel = 'web-search' OR sourceChannel = 'social'
                OR sourceChannel = 'insurance' OR sourceChannel = 'event'
                OR sourceChannel = 'advertisement' OR sourceChannel = 'other'
                OR sourceChannel = 'unknown'),
            fit INTEGER CHECK (fit BETWEEN 0 AND 100),
            contactedOn INTEGER,
            scheduledOn INTEGER,
            attendedOn INTEGER,
            noShowOn INTEGER,
            closedOn INTEGER,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            client BLOB NOT NULL,
            heardAbout BLOB NOT NULL,
            part2 BLOB NOT NULL,
            needs BLOB NOT NULL,
            closeReason BLOB NOT NULL,
            referredTo BLOB NOT NULL,
            CHECK (sourcePartner IS NULL OR sourceChannel IS NULL)
        ) STRICT;
        CREATE INDEX inquiryBySource ON inquiry (sourcePartner) WHERE sourcePartner IS NOT NULL;
        CREATE INDEX inquiryByDay ON inquiry (receivedOn);

        CREATE TABLE episode (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            inquiry INTEGER NOT NULL UNIQUE REFERENCES inquiry,
            firstSession INTEGER NOT NULL,
            lastSession INTEGER,
            sessions INTEGER CHECK (sessions >= 0),
            ending TEXT NOT NULL CHECK (
                ending = 'ongoing' OR ending = 'completed' OR ending = 'dropped-out'
                OR ending = 'transferred'),
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE authorization (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            inquiry INTEGER NOT NULL REFERENCES inquiry,
            partner INTEGER NOT NULL REFERENCES partner,
            status TEXT NOT NULL CHECK (
                status = 'granted' OR status = 'declined' OR status = 'expired'
                OR status = 'revoked'),
            scope TEXT NOT NULL,
            isComplete INTEGER NOT NULL CHECK (isComplete BETWEEN 0 AND 1),
            signedOn INTEGER,
            expiresOn INTEGER,
            revokedOn INTEGER,
            copyGiven INTEGER NOT NULL CHECK (copyGiven BETWEEN 0 AND 1),
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            description BLOB NOT NULL,
            purpose BLOB NOT NULL,
            signedBy BLOB NOT NULL,
            authority BLOB NOT NULL,
            expiryEvent BLOB NOT NULL
        ) STRICT;
        CREATE INDEX authorizationOfInquiry ON authorization (inquiry);
        CREATE INDEX authorizationOfPartner ON authorization (partner);

        CREATE TABLE disclosure (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            inquiry INTEGER NOT NULL REFERENCES inquiry,
            partner INTEGER NOT NULL REFERENCES partner,
            day INTEGER NOT NULL,
            milestone TEXT NOT NULL CHECK (
                milestone = 'scheduled' OR milestone = 'attended' OR milestone = 'ended'
                OR milestone = 'coordination'),
            basis TEXT NOT NULL,
            authorization INTEGER REFERENCES authorization,
            channel TEXT NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            recipient BLOB NOT NULL,
            description BLOB NOT NULL,
            purpose BLOB NOT NULL
        ) STRICT;
        CREATE INDEX disclosureOfInquiry ON disclosure (inquiry);
        CREATE INDEX disclosureOfPartner ON disclosure (partner);
        CREATE INDEX disclosureOfAuthorization ON disclosure (authorization)
            WHERE authorization IS NOT NULL;
        """
}
