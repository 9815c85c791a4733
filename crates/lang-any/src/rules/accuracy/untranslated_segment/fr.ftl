accuracy-untranslated-segment = Ce passage n’a pas été traduit.
    .summary = Un passage est identique à sa source.
    .why = Le passage est identique à sa source, et ses mots sont anglais. Les listes de noms, les adresses et les références ne sont pas signalées.
