markup-malformed-address = Cette adresse est mal formée ; il s’agit peut-être de « { $right } ».
    .summary = Une adresse web est mal formée.
    .why = Le protocole a une lettre ou une barre de trop ou en moins, ou l’adresse contient un caractère qui doit être codé (RFC 3986).
