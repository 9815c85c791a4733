typography-final-stop = Il manque un point après « { $word } ».
    .summary = La dernière phrase d’un paragraphe n’a pas de point.
    .why = Les autres phrases du paragraphe en ont un. Les légendes, les crédits, les liens et les titres ne sont pas signalés. Une phrase interrompue est signalée sans suggestion.
