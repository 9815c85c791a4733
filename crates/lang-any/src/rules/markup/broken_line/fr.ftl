markup-broken-line = Un saut de ligne coupe cette phrase.
    .summary = Un saut de ligne se trouve à l’intérieur d’une phrase.
    .why = La phrase continue à la ligne suivante, comme il arrive quand on copie un texte d’une colonne étroite. Les paragraphes de plusieurs lignes, vers ou adresses, ne sont pas signalés.
