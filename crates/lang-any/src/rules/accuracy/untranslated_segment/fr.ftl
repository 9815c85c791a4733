accuracy-untranslated-segment = Ce passage est resté tel quel : rien n’en est traduit.
    .summary = Un passage entier est identique à la source.
    .why = Le passage est, signe pour signe, celui de la source, et ses mots sont anglais et non français. Les listes de noms, les adresses et les références restent libres.
