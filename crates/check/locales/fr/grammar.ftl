### grammar

grammar-contraction = « { $wrong } » se contracte en « { $right } ».
    .summary = Une préposition et son article ne sont pas contractés.
    .why = Les prépositions de et à se soudent aux articles le et les : du, au, des, aux. Quand le ou les est complément d’un infinitif (« refuser de le voir ») ou appartient à un titre ou à un lieu (« à Le Havre »), les deux mots demeurent et la règle se tait. Source : Grevisse, Le Bon Usage.

grammar-elision = « { $wrong } » s’écrit « { $right } ».
    .summary = Une voyelle qui doit s’effacer devant une autre, ou qui ne le doit pas.
    .why = Le, la, de, que, ne et leurs semblables perdent leur voyelle devant un son vocalique ; ma, ce, beau et vieux y changent de forme. Devant un h aspiré, ils restent entiers : « le héros ». Source : Grevisse, Le Bon Usage ; la liste des h aspirés est celle du lexique.

grammar-doubled-word = « { $word } » est écrit deux fois.
    .summary = Un mot est écrit deux fois de suite.
    .why = Deux mots identiques qui se suivent trahissent la frappe ou la machine, sauf là où le français redouble à dessein : « nous nous voyons », « très très », « de de Gaulle ».

grammar-homophone = « { $wrong } » est pris pour « { $right } ».
    .summary = Un mot est écrit pour un autre qui se prononce pareillement.
    .why = Les mots voisins ne laissent place qu’à l’homophone : aucun participe ne suit à, aucun infinitif ne suit a, un sujet veut un verbe. Là où les deux mots auraient un sens, la règle se tait. Source : les couples que signalent les grammaires scolaires et l’Académie française (Dire, ne pas dire).

grammar-set-expression = L’expression s’écrit « { $right } », et non « { $wrong } ».
    .summary = Une expression figée est écrite avec un mot fautif.
    .why = Les expressions figées gardent des mots et des graphies qui ne vivent plus ailleurs ; d’autres prennent alors leur place. Source : les dictionnaires de locutions.

grammar-lost-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Un trait d’union manque dans un composé figé, ou il est de trop.
    .why = Certains composés prennent le trait d’union (là-bas, celui-ci, c’est-à-dire), d’autres non (parce que, tout à fait). Source : le Dictionnaire de l’Académie française.

grammar-wrong-preposition = « { $wrong } » ne convient pas ici : écrire « { $right } ».
    .summary = Un verbe ou une conjonction avec une préposition fautive.
    .why = Le verbe ou la locution se construit autrement : « pallier un manque », « à travers un réseau », « bien que ». Source : Académie française, Dire, ne pas dire ; Grevisse, Le Bon Usage.
