grammar-si-conditional = After si the condition stands in the imperfect: “{ $right }”, not “{ $wrong }”.
    .summary = A conditional stands after si.
    .why = Si that states a condition is followed by the imperfect or the pluperfect, the main clause takes the conditional. An indirect question (“je me demande si tu pourrais”) may have it. Source: Académie française, Dire, ne pas dire.
