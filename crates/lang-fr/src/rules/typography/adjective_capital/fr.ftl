typography-adjective-capital = L’adjectif s’écrit avec une minuscule : « { $right } ».
    .summary = Un adjectif ou un nom de langue a une majuscule, comme en anglais.
    .why = En français, les adjectifs de pays et les noms de langues prennent une minuscule (la cuisine italienne, en anglais). Les noms d’institutions (la Comédie-Française) et les noms de famille ne sont pas signalés.

typography-adjective-capital-language = Un nom de langue s’écrit avec une minuscule : « { $right } ».
