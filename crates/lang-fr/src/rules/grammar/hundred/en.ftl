grammar-hundred = “{ $word }” should be “{ $right }” in this number.
    .summary = Cent or mille is written wrong in a number.
    .why = « Cent » takes an s where it is multiplied and ends the number (trois cents places), and none before another number (trois cent deux, trois cent mille). « Mille » never does. Numbers that name (page deux cent) are not flagged.
