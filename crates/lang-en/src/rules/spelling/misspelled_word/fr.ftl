spelling-misspelled-word = « { $word } » est peut-être mal orthographié : « { $right } » ?
    .summary = Un mot est mal orthographié.
    .why = Le lexique anglais ne connaît pas ce mot, et une seule faute le sépare d’un mot courant : une lettre omise, ajoutée, changée ou déplacée, ou une espace oubliée. Les noms, les mots étrangers, les graphies britanniques et américaines et ce que l’article écrit sans cesse ne sont pas signalés.
