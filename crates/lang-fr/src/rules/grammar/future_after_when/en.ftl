grammar-future-after-when = The sentence speaks of the future: “{ $right }”.
    .summary = A present after quand, lorsque or dès que where the future belongs.
    .why = English writes the present after “when”; French writes the future where the main clause does (Grevisse, Le Bon Usage).
