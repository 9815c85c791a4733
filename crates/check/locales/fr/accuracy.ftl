### accuracy

accuracy-untranslated-function-word = « { $word } » est resté en anglais.
    .summary = Un mot-outil anglais est resté dans une phrase française.
    .why = Une traduction automatique laisse parfois un petit mot tel quel : « le ministre and son adjoint ». Il n’est signalé qu’entre des mots français, jamais dans une expression étrangère, un titre ou une citation isolée.

accuracy-calque-to-quote = « { $verb } » sans « pour » calque l’anglais.
    .summary = « Citer X : » devant une citation calque l’anglais « To quote X: ».
    .why = En anglais, un infinitif suffit à introduire une citation (« To quote X: ») ; le français dit « pour citer X ». Une phrase qui a son propre verbe conjugué (« Citer ses sources est un devoir ») n’est pas signalée.
