-- When a finished review was handed on in the format of another program; gone once something is decided anew.
ALTER TABLE articles ADD COLUMN exported_at INTEGER;
