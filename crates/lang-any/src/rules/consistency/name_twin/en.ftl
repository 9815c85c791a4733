consistency-name-twin = The article also has “{ $other }” ({ $count ->
        [one] once
       *[other] { $count } times
    }); “{ $name }” is probably the same name.
    .summary = A name is written in two ways.
    .why = Two names that differ in one or two letters are probably the same if they sound alike or occur next to the same other name. The rarer one is flagged; if both are equally frequent, the one that is unknown, then the one without a handle after it, then the later one. Two known names (Marie, Maria) are flagged only if they have the same surname and sound alike.
