grammar-noun-after-numeral = Après « { $numeral } » : « { $right } ».
    .summary = Un nom compté ne s’accorde pas avec le nombre.
    .why = Le pluriel commence à deux : « 2 heures », mais « 1,5 heure ». Les nombres qui désignent (page deux, article six) ne sont pas signalés.
