typography-final-stop = Le paragraphe se termine sans signe après « { $word } ».
    .summary = La dernière phrase d’un paragraphe n’a pas de point.
    .why = Les phrases précédentes en ont un, et elle est assez longue et a un verbe. Légendes, crédits, liens et titres ne sont pas signalés. Une phrase interrompue est signalée sans correction.
