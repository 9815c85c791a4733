style-long-sentence = Cette phrase a { $words } mots.
    .summary = Une phrase est très longue.
    .why = Une phrase de plus de 55 mots est difficile à suivre. Règle désactivée par défaut.
