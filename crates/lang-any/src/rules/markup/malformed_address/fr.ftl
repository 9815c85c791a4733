markup-malformed-address = Cette adresse ne mène nulle part ; « { $right } » est peut-être visé.
    .summary = Une adresse du web est mal écrite.
    .why = Le protocole a une lettre ou une barre de trop ou de moins, ou l’adresse contient un signe à échapper (RFC 3986).
