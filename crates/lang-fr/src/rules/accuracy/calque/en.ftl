accuracy-calque = “{ $phrase }” is put together as English would.
    .summary = A verb or a turn of phrase is put together as in English.
    .why = Machines carry English constructions over: “adresser un problème” (to address a problem), “faire du sens” (to make sense), “prendre pour acquis” (to take for granted). French has its own, and the mend takes the same tense and agreement. The rule looks at the words around, so that “adresser une lettre” or “prendre place à table” are not flagged. Sources: Académie française (Dire, ne pas dire), OQLF (Banque de dépannage linguistique).
