style-long-sentence = Cette phrase a { $words } mots.
    .summary = Une phrase est très longue.
    .why = Au-delà de 55 mots, le lecteur perd le fil. Désactivée par défaut.
