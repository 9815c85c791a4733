typography-missing-apostrophe = Il manque l’apostrophe : « { $right } ».
    .summary = Il manque l’apostrophe d’un mot élidé.
    .why = « Qu », « jusqu » et « lorsqu » ne sont pas des mots ; « n », « s » et « m » entre un sujet et un verbe sont des pronoms ou la négation. « Jai » et « nest » n’en sont pas non plus. Les noms de points, les unités et les éléments de liste ne sont pas signalés.
