accuracy-calque-to-quote = “{ $verb }” without “pour” copies English “to { $verb }”.
    .summary = “Citer X :” before a quotation copies English “To quote X:”.
    .why = In English, an infinitive can introduce a quotation (“To quote X:”). French says “pour citer X”. A sentence with a verb of its own (“Citer ses sources est un devoir”) is not flagged.
