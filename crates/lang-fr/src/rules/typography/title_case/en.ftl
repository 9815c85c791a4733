typography-title-case = This headline bears capitals as in English.
    .summary = A headline bears capitals on its words.
    .why = French titles have a capital on the first word and on names only. Names of institutions within a headline are not flagged.
