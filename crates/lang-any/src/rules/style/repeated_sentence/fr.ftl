style-repeated-sentence = Phrase répétée.
    .summary = Une phrase d’au moins sept mots est répétée.
    .why = La même phrase figure plus haut dans l’article, mot pour mot. Les phrases courtes ne sont pas signalées, car on les répète parfois à dessein.
