typography-sentence-capital = Une phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Après un point vient une majuscule. Abréviations et noms à minuscule initiale ne sont pas signalés.
