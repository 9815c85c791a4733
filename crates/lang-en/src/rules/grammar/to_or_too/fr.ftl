grammar-to-or-too = Il faut « { $right } » et non « { $wrong } ».
    .summary = « To », « too » et « two » sont confondus.
    .why = « To » précède un verbe ou un lieu ; « too » précède un degré (too late, too many) ou signifie « aussi » ; « two » est le nombre.
