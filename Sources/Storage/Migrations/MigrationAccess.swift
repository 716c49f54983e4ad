extension Migration {
    /// Programs that may ask: their tokens, what they were answered, and the box for what a website's
    /// form sends while nobody has given the password.
    static let access = Migration(
        number: 6,
        statements: [
            """
            CREATE TABLE token (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                name TEXT NOT NULL,
                hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                scopes TEXT NOT NULL,
                madeAt INTEGER NOT NULL,
                expiresOn INTEGER NOT NULL,
                revokedAt INTEGER,
                usedOn INTEGER,
                author INTEGER NOT NULL REFERENCES author
            ) STRICT;

            CREATE TABLE reply (
                token INTEGER NOT NULL REFERENCES token,
                word TEXT NOT NULL,
                request BLOB NOT NULL,
                status INTEGER NOT NULL,
                location TEXT NOT NULL,
                body BLOB NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (token, word)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX replyByAge ON reply (at);

            CREATE TABLE letterbox (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                publicKey BLOB NOT NULL CHECK (length(publicKey) = 32),
                privateKey BLOB NOT NULL
            ) STRICT;

            CREATE TABLE posted (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                letterbox INTEGER NOT NULL REFERENCES letterbox,
                receivedOn INTEGER NOT NULL,
                box BLOB NOT NULL,
                author INTEGER NOT NULL REFERENCES author,
                changedAt INTEGER NOT NULL
            ) STRICT;
            """
        ]
    )
}
