### Règles : mots remplacés par un synonyme anglais.
