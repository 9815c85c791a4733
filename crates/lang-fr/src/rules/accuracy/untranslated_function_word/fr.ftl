accuracy-untranslated-function-word = « { $word } » n’a pas été traduit.
    .summary = Un mot-outil anglais figure dans une phrase française.
    .why = La traduction automatique laisse parfois un mot-outil en anglais : « le ministre and son adjoint ». Il n’est signalé qu’entre des mots français, jamais dans une expression étrangère, un titre ou une citation.
