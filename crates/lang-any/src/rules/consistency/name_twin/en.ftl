consistency-name-twin = The article also writes “{ $other }” ({ $count ->
        [one] once
       *[other] { $count } times
    }); “{ $name }” seems to be the same name.
    .summary = One name is written in two ways.
    .why = Two names that differ in a letter or two are taken for one where they sound alike or stand beside the same other name. The rarer one is flagged; of two that are as frequent, the one that no lexicon knows, else the one that no handle follows as under a post, else the later one. Names that exist both (Marie, Maria) are not flagged unless both bear the same surname and sound alike.
