accuracy-untranslated-word = « { $phrase } » est resté en anglais.
    .summary = Un mois, un jour, un titre, une unité ou une légende de page est resté en anglais.
    .why = Ces classes fermées de mots ont une seule traduction. Les noms qui en sont faits (Black Friday, Sunday Times) restent.
