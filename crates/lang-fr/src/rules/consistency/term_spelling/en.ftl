consistency-term-spelling = The article mostly writes “{ $other }”; here it is “{ $word }”.
    .summary = One term is written in two ways.
    .why = A hyphen (week-end, weekend), the accent of the old or the new spelling (événement, évènement) and the capital of a name that no dictionary knows are a matter of house style, but an article keeps to one. The rarer form is flagged; of two that are as frequent, the one that French uses less.
