-- The queue: how damaged an article is, and what was laid away.

-- Penalty points of the open issues per 100 words, so that the worst can be asked for first.
ALTER TABLE articles ADD COLUMN damage REAL NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN archived_at INTEGER;

-- What stands in the snapshots of the first version; later ones bring the figure with them.
UPDATE articles
SET damage = 100.0 / max(words, 1) * (
    25 * coalesce(json_extract(snapshot, '$.open.critical'), 0)
    + 5 * coalesce(json_extract(snapshot, '$.open.major'), 0)
    + coalesce(json_extract(snapshot, '$.open.minor'), 0)
)
WHERE json_valid(snapshot);

CREATE INDEX articles_by_damage ON articles (damage DESC, id DESC) WHERE removed_at IS NULL;

-- The index of words over article_search, which keeps the text itself.
CREATE VIRTUAL TABLE article_words USING fts5 (
    folded,
    content = 'article_search',
    content_rowid = 'article',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2 3'
);
INSERT INTO article_words (article_words) VALUES ('rebuild');
CREATE TRIGGER article_search_added AFTER INSERT ON article_search BEGIN
    INSERT INTO article_words (rowid, folded) VALUES (new.article, new.folded);
END;
