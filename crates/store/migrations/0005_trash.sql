-- The trash can be emptied: the search index follows, and contents are found by who uses them.
CREATE TRIGGER article_search_removed AFTER DELETE ON article_search BEGIN
    INSERT INTO article_words (article_words, rowid, folded) VALUES ('delete', old.article, old.folded);
END;
CREATE INDEX articles_by_original ON articles (original);
CREATE INDEX versions_by_bytes ON versions (bytes);

-- Files of articles that were deleted permanently, so that a watched folder does not import them again.
CREATE TABLE purged_files (
    path   TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (path, sha256)
) WITHOUT ROWID;

-- What the editor set for this article alone; opaque JSON, NULL for nothing.
ALTER TABLE articles ADD COLUMN rules TEXT;
