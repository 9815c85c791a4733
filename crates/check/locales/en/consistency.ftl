### consistency
