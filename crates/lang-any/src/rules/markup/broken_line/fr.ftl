markup-broken-line = Un saut de ligne coupe cette phrase.
    .summary = Un saut de ligne à l’intérieur d’une phrase.
    .why = La phrase continue à la ligne suivante, comme dans un texte copié d’une colonne étroite. Les paragraphes de plusieurs lignes, comme les vers et les adresses, ne sont pas signalés.
