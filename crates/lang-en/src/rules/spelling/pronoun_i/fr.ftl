spelling-pronoun-i = « { $wrong } » s’écrit « { $right } ».
    .summary = Le pronom I porte une minuscule.
    .why = L’anglais écrit le pronom I avec une majuscule, où qu’il se trouve.
