grammar-si-conditional = After “si”, use the imperfect for a condition: “{ $right }”, not “{ $wrong }”.
    .summary = A conditional after “si”.
    .why = “Si” with a condition takes the imperfect or the pluperfect; the main clause takes the conditional. An indirect question (“je me demande si tu pourrais”) is not flagged. Source: Académie française, Dire, ne pas dire.
