accuracy-untranslated-function-word = “{ $word }” was not translated.
    .summary = An English function word is in a French sentence.
    .why = Machine translation sometimes leaves a function word untranslated: “le ministre and son adjoint”. It is flagged only between French words, not in a foreign phrase, a title or a quotation.
