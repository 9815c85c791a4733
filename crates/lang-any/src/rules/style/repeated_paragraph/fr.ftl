style-repeated-paragraph = Paragraphe répété.
    .summary = Un paragraphe ou un titre est répété.
    .why = Les machines qui copient un article depuis une page web reprennent deux fois le titre ou un paragraphe. Le second est signalé, même si une lettre ou un mot diffère (trois mots sur quatre sont les mêmes). Les lignes courtes, refrains ou signatures, ne sont pas signalées.
