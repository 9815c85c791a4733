### spelling
