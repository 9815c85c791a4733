grammar-indicative = Use the indicative here: “{ $right }”, not “{ $wrong }”.
    .summary = A subjunctive instead of the indicative.
    .why = “Après que”, “quand”, “lorsque”, “puisque”, “parce que”, “à mesure que”, “pourquoi” and main clauses take the indicative. Source: Académie française, Dire, ne pas dire (“après que”).
