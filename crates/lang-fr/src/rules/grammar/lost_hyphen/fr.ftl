grammar-lost-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Un trait d’union manque dans un composé, ou est de trop.
    .why = Certains composés prennent des traits d’union (là-bas, celui-ci, c’est-à-dire), d’autres non (parce que, tout à fait). Source : Dictionnaire de l’Académie française.
