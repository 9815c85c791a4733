spelling-pronoun-i = « { $wrong } » s’écrit « { $right } ».
    .summary = Le pronom « I » est écrit avec une minuscule.
    .why = En anglais, le pronom « I » prend toujours une majuscule.
