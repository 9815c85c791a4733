style-repeated-paragraph = Paragraphe répété.
    .summary = Un paragraphe ou un titre est répété.
    .why = Quand un article est copié d’une page web, son titre ou un paragraphe est parfois copié deux fois. Le second est signalé, même si quelques mots diffèrent (trois quarts sont identiques). Les lignes courtes, comme les refrains et les signatures, ne sont pas signalées.
