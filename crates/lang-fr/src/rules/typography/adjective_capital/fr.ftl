typography-adjective-capital = L’adjectif prend la minuscule : « { $right } ».
    .summary = Un adjectif ou une langue porte une majuscule, comme en anglais.
    .why = Le français écrit avec une minuscule les adjectifs de pays et les noms de langues (la cuisine italienne, en anglais). Noms d’institutions (la Comédie-Française) et patronymes ne sont pas signalés.

typography-adjective-capital-language = Un nom de langue prend la minuscule : « { $right } ».
