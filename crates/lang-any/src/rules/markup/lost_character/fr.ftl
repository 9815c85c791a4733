markup-lost-character = Un caractère de « { $text } » s’est perdu.
    .summary = Une lettre s’est perdue et un signe tient sa place.
    .why = Un programme qui ne savait pas lire une lettre a mis � ou ? à sa place. La règle propose les mots français possibles, le plus fréquent d’abord.
