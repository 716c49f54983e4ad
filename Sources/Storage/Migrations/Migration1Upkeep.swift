/// The other half of the first schema: what is kept beside the records.
extension Migration {
    static let derived = """
        CREATE TABLE identity (
            row INTEGER PRIMARY KEY CHECK (row BETWEEN 0 AND 4095),
            traces BLOB NOT NULL CHECK (length(traces) % 16 = 0)
        ) STRICT;

        CREATE TABLE arrival (
            row INTEGER PRIMARY KEY CHECK (row BETWEEN 0 AND 4095),
            traces BLOB NOT NULL CHECK (length(traces) % 16 = 0)
        ) STRICT;

        CREATE TABLE standing (
            partner INTEGER PRIMARY KEY,
            lastDay INTEGER NOT NULL,
            touches INTEGER NOT NULL,
            digest BLOB NOT NULL
        ) STRICT;

        CREATE TABLE stir (
            inquiry INTEGER PRIMARY KEY,
            day INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX stirByDay ON stir (day);
        """

    static let search = """
        CREATE TABLE indexed (
            tableNumber INTEGER PRIMARY KEY,
            last INTEGER NOT NULL
        ) STRICT;
        INSERT INTO indexed VALUES (2, 0), (5, 0);

        CREATE VIRTUAL TABLE partnerWords USING fts5(
            name, organization, role, research, tags, emails,
            content = 'partner', content_rowid = 'key',
            tokenize = 'unicode61 remove_diacritics 2'
        );
        CREATE TRIGGER partnerWordsRemoved AFTER DELETE ON partner
        WHEN old.key <= (SELECT last FROM indexed WHERE tableNumber = 2) BEGIN
            INSERT INTO partnerWords
                (partnerWords, rowid, name, organization, role, research, tags, emails)
            VALUES ('delete', old.key, old.name, old.organization, old.role, old.research,
                old.tags, old.emails);
        END;
        CREATE TRIGGER partnerWordsChanged
        AFTER UPDATE OF name, organization, role, research, tags, emails ON partner
        WHEN old.key <= (SELECT last FROM indexed WHERE tableNumber = 2) BEGIN
            INSERT INTO partnerWords
                (partnerWords, rowid, name, organization, role, research, tags, emails)
            VALUES ('delete', old.key, old.name, old.organization, old.role, old.research,
                old.tags, old.emails);
            INSERT INTO partnerWords (rowid, name, organization, role, research, tags, emails)
            VALUES (new.key, new.name, new.organization, new.role, new.research, new.tags,
                new.emails);
        END;

        CREATE VIRTUAL TABLE touchWords USING fts5(
            note,
            content = 'touch', content_rowid = 'key',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        );
        CREATE TRIGGER touchWordsRemoved AFTER DELETE ON touch
        WHEN old.note <> '' AND old.key <= (SELECT last FROM indexed WHERE tableNumber = 5) BEGIN
            INSERT INTO touchWords (touchWords, rowid, note)
            VALUES ('delete', old.key, old.note);
        END;
        CREATE TRIGGER touchWordsChanged AFTER UPDATE OF note ON touch
        WHEN old.key <= (SELECT last FROM indexed WHERE tableNumber = 5) BEGIN
            INSERT INTO touchWords (touchWords, rowid, note)
            SELECT 'delete', old.key, old.note WHERE old.note <> '';
            INSERT INTO touchWords (rowid, note)
            SELECT new.key, new.note WHERE new.note <> '';
        END;
        """

    static let writing = """
        CREATE TABLE batch (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            author INTEGER NOT NULL REFERENCES author,
            action TEXT NOT NULL,
            rows INTEGER NOT NULL,
            undoes INTEGER REFERENCES batch,
            undoneBy INTEGER REFERENCES batch
        ) STRICT;
        CREATE INDEX batchUndoes ON batch (undoes) WHERE undoes IS NOT NULL;
        CREATE INDEX batchUndone ON batch (undoneBy) WHERE undoneBy IS NOT NULL;

        CREATE TABLE journal (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            batch INTEGER NOT NULL REFERENCES batch,
            tableNumber INTEGER NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            was BLOB
        ) STRICT;
        CREATE INDEX journalOfBatch ON journal (batch);

        CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            session TEXT NOT NULL,
            action TEXT NOT NULL,
            object TEXT NOT NULL,
            outcome TEXT NOT NULL,
            basis TEXT NOT NULL,
            authorization TEXT NOT NULL,
            recipient TEXT NOT NULL,
            address TEXT NOT NULL,
            version TEXT NOT NULL,
            mac BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER auditStays BEFORE UPDATE ON audit BEGIN
            SELECT raise(ABORT, 'the audit log can only grow');
        END;
        CREATE TRIGGER auditRemains BEFORE DELETE ON audit BEGIN
            SELECT raise(ABORT, 'the audit log can only grow');
        END;
        """
}
