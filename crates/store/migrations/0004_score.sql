-- MQM quality of the text as it stands, 0 to 100; NULL until the article is counted by a version that knows it.
ALTER TABLE articles ADD COLUMN score REAL;
