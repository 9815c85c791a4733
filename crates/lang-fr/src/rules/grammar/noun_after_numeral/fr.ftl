grammar-noun-after-numeral = Après « { $numeral } », écrivez « { $right } ».
    .summary = Un nom ne s’accorde pas avec le nombre qui le précède.
    .why = Le pluriel commence à deux : « 2 heures », mais « 1,5 heure ». Les emplois ordinaux (page deux, article six) ne sont pas signalés.
