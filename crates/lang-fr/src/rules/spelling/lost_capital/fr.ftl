spelling-lost-capital = « { $word } » a perdu ses capitales ; la source montre qu’il faut « { $right } ».
    .summary = Un nom, un sigle ou un identifiant a perdu ses capitales.
    .why = La source écrit ce mot avec une ou plusieurs capitales qui ne tiennent ni à sa place ni à un titre, et le français ne le connaît pas comme mot ordinaire : c’est un nom propre, un sigle, une espèce ou un identifiant. Un mot français ordinaire (police, mars, français) reste libre, car l’anglais met plus de capitales ; de même ce que la source écrit aussi en minuscules.

spelling-lost-capital-numeral = Un chiffre romain s’écrit en capitales après le mot qu’il numérote.
