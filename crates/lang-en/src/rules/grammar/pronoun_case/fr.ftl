grammar-pronoun-case = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un pronom n’est pas à la bonne forme.
    .why = Après « between », on emploie la forme complément (between you and me) ; devant un verbe, la forme sujet (the man who is here).
