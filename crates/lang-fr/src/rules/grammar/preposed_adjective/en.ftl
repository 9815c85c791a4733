grammar-preposed-adjective = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with the noun after it.
    .why = An adjective before its noun, after a preposition and without an article, agrees as elsewhere: à grands pas, d’autres choses. Adverbs (de nouveau) are not flagged.
