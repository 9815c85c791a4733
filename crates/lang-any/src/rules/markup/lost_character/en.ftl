markup-lost-character = A character is missing from “{ $text }”.
    .summary = A letter was replaced by � or ?.
    .why = A program that could not read a letter replaced it by � or ?. The suggestions are words that fit, the most frequent first.
