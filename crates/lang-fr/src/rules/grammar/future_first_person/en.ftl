grammar-future-first-person = The future is “{ $right }”; “{ $wrong }” is a conditional.
    .summary = A conditional in the first person for a future that sounds alike.
    .why = Je viendrai announces, je viendrais depends on a condition. With demain or after oui, and without any condition, the future is meant. Source: Grevisse, Le Bon Usage.
