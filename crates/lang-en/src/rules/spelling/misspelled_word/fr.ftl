spelling-misspelled-word = « { $word } » est peut-être mal orthographié : « { $right } » ?
    .summary = Un mot est mal orthographié.
    .why = Le mot ne figure pas dans le lexique anglais, et un mot courant n’en diffère que par une faute : une lettre omise, ajoutée, remplacée ou déplacée, ou une espace oubliée. Les noms, les mots étrangers, les variantes britanniques et américaines et les mots que l’article répète souvent ne sont pas signalés.
