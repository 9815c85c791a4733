spelling-proper-adjective-capital = “{ $wrong }” should be “{ $right }”.
    .summary = A day, a month, a language or a people is in lower case.
    .why = In English, days, months, languages and adjectives of nationality have a capital, unlike in French and Spanish: on Monday, in March, English, the Spanish coast.
