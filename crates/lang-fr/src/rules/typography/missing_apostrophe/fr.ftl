typography-missing-apostrophe = « { $right } » a perdu son apostrophe.
    .summary = Un mot élidé a perdu son apostrophe.
    .why = « qu », « jusqu » et « lorsqu » ne sont pas des mots ; « n », « s » et « m » devant un verbe après son sujet sont des pronoms ou la négation. Noms de points, unités et éléments de liste ne sont pas signalés.
