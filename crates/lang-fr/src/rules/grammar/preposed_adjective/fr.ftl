grammar-preposed-adjective = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec le nom qui le suit.
    .why = L’adjectif placé devant son nom, après une préposition et sans article, s’accorde comme ailleurs : à grands pas, d’autres choses. Les adverbes (de nouveau) ne sont pas signalés.
