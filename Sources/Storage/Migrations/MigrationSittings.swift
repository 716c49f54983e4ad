extension Migration {
    /// Guided reviews, which can be left and resumed, and the intentions that come of them.
    static let sittings = Migration(
        number: 3,
        statements: [
            """
            CREATE TABLE sitting (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                pace TEXT NOT NULL CHECK (pace IN ('yearly', 'quarterly')),
                startedOn INTEGER NOT NULL,
                step TEXT NOT NULL CHECK (step IN
                    ('look', 'circles', 'gaps', 'intentions', 'thanks')),
                finishedOn INTEGER,
                author INTEGER NOT NULL REFERENCES author,
                changedAt INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE revisit (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                sitting INTEGER NOT NULL REFERENCES sitting,
                partner INTEGER NOT NULL REFERENCES partner,
                author INTEGER NOT NULL REFERENCES author,
                changedAt INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX revisitOfSitting ON revisit (sitting, partner);
            CREATE INDEX revisitOfPartner ON revisit (partner);

            CREATE TABLE intention (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(id) BETWEEN 1 AND 64),
                sitting INTEGER NOT NULL REFERENCES sitting,
                dueOn INTEGER NOT NULL,
                doneOn INTEGER,
                droppedOn INTEGER,
                author INTEGER NOT NULL REFERENCES author,
                changedAt INTEGER NOT NULL,
                text TEXT NOT NULL
            ) STRICT;
            CREATE INDEX intentionOfSitting ON intention (sitting);
            CREATE INDEX intentionOpen ON intention (dueOn)
                WHERE doneOn IS NULL AND droppedOn IS NULL;
            """
        ]
    )
}
