style-repeated-sentence = Repeated sentence.
    .summary = A sentence of seven words or more is repeated.
    .why = The same sentence is earlier in the article, word for word. Short sentences are not flagged, since they may be repeated on purpose.
