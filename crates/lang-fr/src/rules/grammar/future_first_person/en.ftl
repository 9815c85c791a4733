grammar-future-first-person = The future is “{ $right }”; “{ $wrong }” is a conditional.
    .summary = A conditional in the first person instead of the future, which sounds alike.
    .why = “Je viendrai” is a statement about the future, “je viendrais” depends on a condition. With “demain” or after “oui”, and without a condition, the future is meant. Source: Grevisse, Le Bon Usage.
