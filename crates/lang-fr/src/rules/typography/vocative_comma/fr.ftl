typography-vocative-comma = Une virgule sépare l’ordre de « { $name } », à qui l’on parle.
    .summary = Une virgule manque devant le nom de la personne à qui l’on parle.
    .why = La personne interpellée est isolée par une virgule : Regarde-le, Paul. Ne sont signalés que les ordres qui ont déjà leur complément.
