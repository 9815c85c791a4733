accuracy-untranslated-function-word = « { $word } » est resté en anglais.
    .summary = Un mot-outil anglais est resté dans une phrase française.
    .why = Une traduction automatique laisse parfois un petit mot tel quel : « le ministre and son adjoint ». Il n’est signalé qu’entre des mots français, jamais dans une expression étrangère, un titre ou une citation isolée.
