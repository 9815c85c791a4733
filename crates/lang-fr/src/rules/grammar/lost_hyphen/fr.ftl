grammar-lost-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Un trait d’union manque dans un composé figé, ou il est de trop.
    .why = Certains composés prennent le trait d’union (là-bas, celui-ci, c’est-à-dire), d’autres non (parce que, tout à fait). Source : le Dictionnaire de l’Académie française.
