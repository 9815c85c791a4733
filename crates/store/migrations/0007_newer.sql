-- The contents of a file in the watched folder that changed since it was imported, until the editor decides about them.
ALTER TABLE articles ADD COLUMN newer BLOB;
