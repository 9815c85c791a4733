grammar-adjective-order = “{ $adjective }” stands after its noun.
    .summary = An adjective stands before its noun as in English.
    .why = Adjectives of colour, shape, nation and kind follow the noun in French. The rule speaks where the adjective is next to never seen before a noun in the definitions of the French Wiktionary.
