consistency-term-spelling = The article mostly has “{ $other }”; here it is “{ $word }”.
    .summary = A term is written in two ways.
    .why = The hyphen (week-end, weekend), the accent of the traditional or the reformed spelling (événement, évènement) and the capital of an unknown name are a matter of house style, but an article should be consistent. The rarer form is flagged; if both are equally frequent, the one that is rarer in French.
