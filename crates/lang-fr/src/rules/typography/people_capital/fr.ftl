typography-people-capital = Le nom d’un peuple prend une majuscule : « { $right } ».
    .summary = Un nom de peuple est écrit avec une minuscule.
    .why = Le nom prend une majuscule (les Français), l’adjectif et la langue n’en prennent pas (l’élu français, le français). Un pluriel seul après son déterminant est signalé, sauf s’il reprend un nom (les lois françaises et les italiennes).
