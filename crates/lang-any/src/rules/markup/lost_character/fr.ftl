markup-lost-character = Il manque un caractère dans « { $text } ».
    .summary = Une lettre a été remplacée par � ou ?.
    .why = Un programme qui ne pouvait pas lire une lettre l’a remplacée par � ou ?. Les suggestions sont les mots possibles, le plus fréquent en premier.
