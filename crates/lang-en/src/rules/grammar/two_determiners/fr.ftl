grammar-two-determiners = Un nom n’a qu’un déterminant : « { $right } », non « { $wrong } ».
    .summary = Deux déterminants précèdent un seul nom.
    .why = Un nom porte un article ou un possessif, non les deux : the house ou their house. Seuls all, both et leurs semblables précèdent un autre déterminant.
