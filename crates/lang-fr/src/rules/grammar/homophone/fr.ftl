grammar-homophone = Écrire « { $right } », non « { $wrong } ».
    .summary = Un mot est écrit pour un autre qui se prononce pareillement.
    .why = Les mots voisins ne laissent place qu’à l’homophone : aucun participe ne suit à, aucun infinitif ne suit a, un sujet veut un verbe. Là où les deux mots auraient un sens, la règle se tait. Source : les couples que signalent les grammaires scolaires et l’Académie française (Dire, ne pas dire).
