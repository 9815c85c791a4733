style-repeated-sentence = Phrase répétée.
    .summary = Une phrase d’au moins sept mots est répétée.
    .why = La même phrase, mot pour mot, figure plus haut dans l’article. Les phrases courtes ne sont pas signalées : on les répète parfois à dessein.
