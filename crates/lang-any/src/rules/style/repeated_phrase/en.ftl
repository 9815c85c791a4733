style-repeated-phrase = “{ $phrase }” is repeated.
    .summary = A phrase is repeated right after itself.
    .why = Machine translation sometimes repeats a phrase. Quotations, refrains and expressions such as “encore et encore” are not flagged.
