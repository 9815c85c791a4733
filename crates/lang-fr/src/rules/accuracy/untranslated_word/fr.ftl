accuracy-untranslated-word = « { $phrase } » n’a pas été traduit.
    .summary = Un mois, un jour, un titre, une unité ou un libellé de page web est en anglais.
    .why = Ces mots n’ont qu’une traduction. Les noms qui les contiennent (Black Friday, Sunday Times) ne sont pas signalés.
