grammar-joined-persons = With these subjects, write “{ $right }”, not “{ $verb }”.
    .summary = The verb does not agree with coordinated subjects of different persons (“mes voisines et moi avez”).
    .why = With “moi”, coordinated subjects are equivalent to “nous”; with “toi”, to “vous”: “mes voisines et moi avons”, “toi et ton frère avez”.
