-- What an editor notes about an article beside its title; empty if nothing.
ALTER TABLE articles ADD COLUMN slug TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN desk TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN deadline TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN assignee TEXT NOT NULL DEFAULT '';

-- The first line of the indexed text is the title, and now also the name of the file with its folder, and the notes above:
-- it changes with them.
CREATE TRIGGER article_search_changed AFTER UPDATE ON article_search BEGIN
    INSERT INTO article_words (article_words, rowid, folded) VALUES ('delete', old.article, old.folded);
    INSERT INTO article_words (rowid, folded) VALUES (new.article, new.folded);
END;

-- Folder and name are what follows the last slash but one.
UPDATE article_search SET folded = (
    SELECT substr(path, length(rtrim(rtrim(rtrim(path, replace(replace(path, '/', ''), '\', '')), '/\'),
        replace(replace(path, '/', ''), '\', ''))) + 1) || ' '
    FROM articles WHERE id = article
) || folded
WHERE article IN (SELECT id FROM articles WHERE path IS NOT NULL);
