grammar-pronoun-case = Ici, le pronom est « { $right } », non « { $wrong } ».
    .summary = Un pronom est à la mauvaise forme.
    .why = Après between vient la forme complément (between you and me) ; devant un verbe, la forme sujet (the man who is here).
