accuracy-untranslated-function-word = “{ $word }” was left in English.
    .summary = A single English function word was left in a French sentence.
    .why = Machine translation sometimes leaves a small word as it is: “le ministre and son adjoint”. The word is flagged only between French words, never inside a foreign phrase, a title or a quotation of its own.
