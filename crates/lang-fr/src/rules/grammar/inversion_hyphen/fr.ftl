grammar-inversion-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union entre le verbe et le sujet qui le suit.
    .why = Un pronom sujet placé après son verbe s’y joint par un trait d’union, avec -t- après une voyelle (a-t-il), mais pas après t ou d (faut-il). Source : Grevisse, Le Bon Usage.
