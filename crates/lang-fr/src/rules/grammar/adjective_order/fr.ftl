grammar-adjective-order = « { $adjective } » doit suivre le nom.
    .summary = Un adjectif précède son nom comme en anglais.
    .why = Les adjectifs de couleur, de forme, de nationalité et de relation suivent le nom. Un adjectif est signalé s’il ne précède presque jamais un nom dans les définitions du Wiktionnaire.
