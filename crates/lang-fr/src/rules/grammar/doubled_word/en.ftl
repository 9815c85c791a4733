grammar-doubled-word = “{ $word }” is written twice.
    .summary = A word is written twice in a row.
    .why = Two equal words in a row are a slip of the keyboard or of a machine, save where French doubles on purpose: “nous nous voyons”, “très très”, “de de Gaulle”.
