markup-lost-character = A character of “{ $text }” was lost.
    .summary = A letter was lost and a sign stands in its place.
    .why = A program that could not read a letter put � or ? for it. The rule offers the French words that fit, the most frequent first.
