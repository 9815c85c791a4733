grammar-adjective-order = “{ $adjective }” should follow its noun.
    .summary = An adjective precedes its noun, as in English.
    .why = Adjectives of colour, shape and nationality, and those that classify, follow the noun in French. An adjective is flagged if it almost never precedes a noun in the definitions of the French Wiktionary.
