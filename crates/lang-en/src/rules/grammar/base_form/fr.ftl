grammar-base-form = Ici le verbe prend sa forme de base : « { $right } », non « { $wrong } ».
    .summary = Un verbe est conjugué après to ou un auxiliaire.
    .why = Après to, après can, will, must et leurs semblables, et après do, does et did, le verbe reste à la forme de base : did not go, she can go, they want to go.
