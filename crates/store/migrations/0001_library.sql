-- "CPDK": a file with another id is not ours.
PRAGMA application_id = 1129333835;

-- Contents by their SHA-256; a version that equals the original is kept once.
CREATE TABLE blobs (
    sha256 BLOB NOT NULL PRIMARY KEY,
    bytes  BLOB NOT NULL
);

-- Times are milliseconds since 1970, UTC.
CREATE TABLE articles (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    title       TEXT    NOT NULL,
    path        TEXT,
    format      TEXT    NOT NULL,
    encoding    TEXT    NOT NULL,
    language    TEXT,
    state       TEXT    NOT NULL CHECK (state IN ('new', 'in-review', 'done')),
    words       INTEGER NOT NULL,
    -- What the list shows without opening the article; opaque JSON.
    snapshot    TEXT    NOT NULL,
    original    BLOB    NOT NULL REFERENCES blobs (sha256),
    -- The file as it was when it was last read or written by us.
    disk_len    INTEGER,
    disk_mtime  INTEGER,
    disk_sha256 BLOB,
    -- How many operations of the log are in force.
    head        INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER NOT NULL,
    opened_at   INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    removed_at  INTEGER
);
CREATE INDEX articles_by_path ON articles (path) WHERE path IS NOT NULL;

-- Title and text without case and accents; apart, so that a list does not read it.
CREATE TABLE article_search (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES articles (id),
    folded  TEXT    NOT NULL
);

-- The log. Rows are never deleted: what was undone and then overtaken by another operation is only marked.
CREATE TABLE operations (
    article       INTEGER NOT NULL REFERENCES articles (id),
    -- Counts every operation there ever was.
    seq           INTEGER NOT NULL,
    -- Counts the operations that can be undone and redone, from 1; the head points here.
    place         INTEGER NOT NULL,
    payload       TEXT    NOT NULL,
    at            INTEGER NOT NULL,
    superseded_at INTEGER,
    PRIMARY KEY (article, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX operations_by_place ON operations (article, place) WHERE superseded_at IS NULL;

CREATE TABLE versions (
    article INTEGER NOT NULL REFERENCES articles (id),
    n       INTEGER NOT NULL,
    path    TEXT    NOT NULL,
    bytes   BLOB    NOT NULL REFERENCES blobs (sha256),
    head    INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
