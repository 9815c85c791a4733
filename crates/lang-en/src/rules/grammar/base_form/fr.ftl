grammar-base-form = Il faut la forme de base : « { $right } » et non « { $wrong } ».
    .summary = Un verbe après « to » ou un auxiliaire n’est pas à la forme de base.
    .why = Après « to », après « can », « will », « must » et les verbes du même type, et après « do », « does » et « did », le verbe est à la forme de base : did not go, she can go, they want to go.
