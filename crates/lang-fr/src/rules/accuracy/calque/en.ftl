accuracy-calque = “{ $phrase }” copies an English construction.
    .summary = A verb phrase or an expression copies an English construction.
    .why = Machine translation often keeps English constructions: “adresser un problème” (to address a problem), “faire du sens” (to make sense), “prendre pour acquis” (to take for granted). The suggestion keeps the tense and the agreement. The rule considers the words around, so that “adresser une lettre” and “prendre place à table” are not flagged. Sources: Académie française (Dire, ne pas dire), OQLF (Banque de dépannage linguistique).
