grammar-adjective-order = « { $adjective } » se place après le nom.
    .summary = Un adjectif précède son nom comme en anglais.
    .why = Les adjectifs de couleur, de forme, de nation et de relation suivent le nom. La règle ne parle que d’adjectifs presque jamais antéposés dans les définitions du Wiktionnaire.
