style-repeated-phrase = “{ $phrase }” stands again right after itself.
    .summary = The same phrase stands again and again.
    .why = Machine translation sometimes loops. Quotations, refrains and turns such as “encore et encore” are not flagged.
