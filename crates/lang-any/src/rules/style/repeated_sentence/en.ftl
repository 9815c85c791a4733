style-repeated-sentence = Repeated sentence.
    .summary = A sentence of seven words or more is repeated.
    .why = The same sentence, word for word, stands earlier in the article. Short sentences are not flagged, since writers repeat them on purpose.
