### accuracy

accuracy-untranslated-function-word = “{ $word }” was left in English.
    .summary = A single English function word was left in a French sentence.
    .why = Machine translation sometimes leaves a small word as it is: “le ministre and son adjoint”. The word is flagged only between French words, never inside a foreign phrase, a title or a quotation of its own.

accuracy-calque-to-quote = “{ $verb }” without “pour” copies English “to { $verb }”.
    .summary = “Citer X :” before a quotation copies English “To quote X:”.
    .why = In English, an infinitive can introduce a quotation (“To quote X:”). French says “pour citer X”. A sentence with a verb of its own (“Citer ses sources est un devoir”) is left alone.
