grammar-place-preposition = “{ $place }” takes “{ $right }”, not “{ $wrong }”.
    .summary = A wrong preposition before a country or a town.
    .why = Feminine countries take “en”, masculine countries “au”, towns “à”. A preposition is flagged if the definitions of the French Wiktionary have another one before the name, and never this one.
