typography-vocative-comma = Il manque une virgule avant « { $name } », la personne à qui l’on s’adresse.
    .summary = Il manque une virgule avant le nom de la personne à qui l’on s’adresse.
    .why = Le nom de la personne à qui l’on s’adresse est isolé par une virgule : Regarde-le, Paul. Un impératif n’est signalé que si son complément précède le nom.
