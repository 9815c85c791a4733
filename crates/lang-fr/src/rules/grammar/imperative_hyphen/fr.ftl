grammar-imperative-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union entre l’impératif et son pronom.
    .why = Un pronom placé après un impératif s’y joint par un trait d’union : dis-moi, donne-m’en. Source : Grevisse, Le Bon Usage.
