typography-sentence-capital = Une phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Il faut une majuscule après un point. Les abréviations et les noms qui commencent par une minuscule ne sont pas signalés.
