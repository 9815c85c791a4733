spelling-lost-capital = Il manque les capitales de « { $word } » ; la source donne « { $right } ».
    .summary = Il manque les capitales d’un nom, d’un sigle ou d’un identifiant.
    .why = La source a ce mot avec des capitales qui ne sont dues ni au début d’une phrase ni à un titre, et ce n’est pas un mot français ordinaire : c’est un nom propre, un sigle, une espèce ou un identifiant. Les mots français ordinaires (police, mars, français) ne sont pas signalés, car l’anglais a plus de capitales ; ni les mots que la source écrit aussi en minuscules.

spelling-lost-capital-numeral = Un chiffre romain qui suit le mot qu’il numérote s’écrit en capitales.
