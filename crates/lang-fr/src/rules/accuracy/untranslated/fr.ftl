accuracy-untranslated = Ces { $words } mots sont en anglais.
    .summary = Une phrase ou un paragraphe est en anglais.
    .why = La plupart des mots sont anglais et non français, et certains sont des mots-outils anglais. Les citations, les titres et les noms ne sont pas signalés.
