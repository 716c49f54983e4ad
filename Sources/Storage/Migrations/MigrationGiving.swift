extension Migration {
    /// Letters, what one says of oneself, the shelf, and where one meets people.
    ///
    /// `document` holds the shelf's files, apart from what changes of an item. `sharing` and
    /// `encounter` name a touch by its key without a foreign key: the touch may be taken out of the
    /// timeline, and then it counts no more.
    static let giving = Migration(number: 4, statements: [letters, shelf, community])

    private static let letters = """
        CREATE TABLE letter (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            partner INTEGER NOT NULL REFERENCES partner,
            startedOn INTEGER NOT NULL,
            sentOn INTEGER,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            subject TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX letterOfPartner ON letter (partner);
        CREATE INDEX letterByEnd ON letter (sentOn, key);

        CREATE TABLE aboutMe (
            key INTEGER PRIMARY KEY CHECK (key = 1),
            work TEXT NOT NULL,
            outcome TEXT NOT NULL,
            notFit TEXT NOT NULL,
            referring TEXT NOT NULL,
            forPhysicians TEXT NOT NULL,
            forSchools TEXT NOT NULL,
            forAttorneys TEXT NOT NULL,
            email TEXT NOT NULL,
            phone TEXT NOT NULL,
            address TEXT NOT NULL,
            website TEXT NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        INSERT INTO aboutMe VALUES (1, '', '', '', '', '', '', '', '', '', '', '', 1, 0);
        """

    private static let shelf = """
        CREATE TABLE shelfItem (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            kind TEXT NOT NULL CHECK (kind IN ('resource', 'talk')),
            title TEXT NOT NULL,
            link TEXT NOT NULL,
            topics TEXT NOT NULL,
            note TEXT NOT NULL,
            addedOn INTEGER NOT NULL,
            fileName TEXT,
            fileType TEXT,
            fileSize INTEGER CHECK (fileSize >= 0),
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            CHECK ((fileName IS NULL) = (fileType IS NULL)),
            CHECK ((fileName IS NULL) = (fileSize IS NULL))
        ) STRICT;

        CREATE TABLE document (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            item INTEGER NOT NULL UNIQUE REFERENCES shelfItem,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL,
            bytes BLOB NOT NULL CHECK (length(bytes) <= 8388608)
        ) STRICT;

        CREATE TABLE sharing (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            item INTEGER NOT NULL REFERENCES shelfItem,
            partner INTEGER NOT NULL REFERENCES partner,
            touch INTEGER NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sharingOfItem ON sharing (item);
        CREATE INDEX sharingOfPartner ON sharing (partner);
        """

    private static let community = """
        CREATE TABLE gathering (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
            kind TEXT NOT NULL CHECK (kind IN
                ('event', 'consultation-group', 'training', 'volunteering', 'online')),
            day INTEGER NOT NULL,
            title TEXT NOT NULL,
            time TEXT NOT NULL,
            place TEXT NOT NULL,
            link TEXT NOT NULL,
            note TEXT NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX gatheringByDay ON gathering (day);

        CREATE TABLE encounter (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            gathering INTEGER NOT NULL REFERENCES gathering,
            partner INTEGER NOT NULL REFERENCES partner,
            touch INTEGER NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX encounterOfGathering ON encounter (gathering);
        CREATE INDEX encounterOfPartner ON encounter (partner);
        """
}
