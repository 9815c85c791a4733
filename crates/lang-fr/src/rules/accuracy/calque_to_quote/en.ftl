accuracy-calque-to-quote = “{ $verb }” without “pour” copies the English “to { $verb }”.
    .summary = “Citer X :” before a quotation copies the English “To quote X:”.
    .why = In English, an infinitive can introduce a quotation (“To quote X:”). French requires “pour”: “pour citer X”. A sentence with a finite verb (“Citer ses sources est un devoir”) is not flagged.
