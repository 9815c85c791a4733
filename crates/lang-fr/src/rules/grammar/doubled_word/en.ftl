grammar-doubled-word = “{ $word }” is repeated.
    .summary = A word is repeated.
    .why = A repeated word is a typo or an error of machine translation, except where French repeats a word on purpose: “nous nous voyons”, “très très”, “de de Gaulle”.
