accuracy-untranslated = Ces { $words } mots sont restés en anglais.
    .summary = Une phrase ou un paragraphe est resté en anglais.
    .why = La plupart de ses mots sont anglais et inconnus du français, et certains sont des mots-outils anglais. Les phrases entre guillemets restent, de même que les titres et les noms.
