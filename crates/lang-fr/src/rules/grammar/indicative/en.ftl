grammar-indicative = Here French wants the indicative: “{ $right }”, not “{ $wrong }”.
    .summary = A subjunctive stands where the indicative belongs.
    .why = Après que, quand, lorsque, puisque, parce que, à mesure que, pourquoi and a main clause take the indicative. Source: Académie française, Dire, ne pas dire (“après que”).
