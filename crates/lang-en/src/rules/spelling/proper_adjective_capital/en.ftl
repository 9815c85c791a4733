spelling-proper-adjective-capital = “{ $wrong }” is written “{ $right }”.
    .summary = A day, a month, a language or a people has a small letter.
    .why = Unlike French and Spanish, English writes days, months, languages and what belongs to a people or country with a capital: on Monday, in March, English, the Spanish coast.
