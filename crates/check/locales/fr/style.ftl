### style

style-repeated-paragraph = Paragraphe répété.
    .summary = Un paragraphe ou un titre est répété.
    .why = Les machines qui copient un article depuis une page web reprennent deux fois le titre ou un paragraphe. Le second est signalé, même si une lettre ou un mot diffère (trois mots sur quatre sont les mêmes). Les lignes courtes, refrains ou signatures, ne sont pas signalées.

style-repeated-sentence = Phrase répétée.
    .summary = Une phrase d’au moins sept mots est répétée.
    .why = La même phrase, mot pour mot, figure plus haut dans l’article. Les phrases courtes ne sont pas signalées : on les répète parfois à dessein.
