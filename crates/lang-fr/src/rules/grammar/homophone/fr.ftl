grammar-homophone = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un mot est confondu avec un autre qui se prononce de la même façon.
    .why = Le contexte n’admet que l’homophone : un participe ne suit pas « à », un infinitif ne suit pas « a », un sujet demande un verbe. Si les deux mots sont possibles, rien n’est signalé. Sources : grammaires scolaires et Académie française (Dire, ne pas dire).
