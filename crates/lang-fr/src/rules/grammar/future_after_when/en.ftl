grammar-future-after-when = The sentence is about the future: “{ $right }”.
    .summary = A present tense after “quand”, “lorsque” or “dès que” instead of the future.
    .why = After “when”, English uses the present; French uses the future if the main clause does. Source: Grevisse, Le Bon Usage.
