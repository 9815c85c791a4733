typography-people-capital = Les habitants d’un pays prennent la majuscule : « { $right } ».
    .summary = Un nom de peuple porte une minuscule.
    .why = Le nom prend la majuscule (les Français), l’adjectif et la langue non (l’élu français, le français). Est signalé le pluriel seul après son déterminant ; s’il reprend un nom (les lois françaises et les italiennes), il reste.
