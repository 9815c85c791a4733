spelling-contraction-apostrophe = « { $wrong } » s’écrit « { $right } ».
    .summary = L’apostrophe d’une contraction manque ou est mal placée.
    .why = L’apostrophe remplace les lettres omises : don’t pour do not, they’re pour they are. Sans elle, le mot n’existe pas ou est un autre mot (wont, cant, lets).
