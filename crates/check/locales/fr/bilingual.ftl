### bilingual : ce que le texte source prouve

spelling-lost-capital = « { $word } » a perdu ses capitales ; la source montre qu’il faut « { $right } ».
    .summary = Un nom, un sigle ou un identifiant a perdu ses capitales.
    .why = La source écrit ce mot avec une ou plusieurs capitales qui ne tiennent ni à sa place ni à un titre, et le français ne le connaît pas comme mot ordinaire : c’est un nom propre, un sigle, une espèce ou un identifiant. Un mot français ordinaire (police, mars, français) reste libre, car l’anglais met plus de capitales ; de même ce que la source écrit aussi en minuscules.
spelling-lost-capital-numeral = Un chiffre romain s’écrit en capitales après le mot qu’il numérote.

accuracy-untranslated-day-code = « { $code } » est le code anglais d’un jour ou d’une semaine ; en français on écrit « { $right } ».
    .summary = Un code de jour ou de semaine (D14, W6) est resté en anglais.
    .why = Dans un protocole, D14 est le quatorzième jour (day) et W6 la sixième semaine (week) : le français écrit J14 et S6. La règle ne parle que si la source place ce code comme un moment, nomme des jours ou des semaines ou compte par semaines ; D3 (vitamine) ou D14 (route) restent libres.

accuracy-untranslated-acronym = « { $acronym } » suit l’ordre des mots anglais ; les mots français donnent « { $right } ».
    .summary = Un sigle abrège les mots de la source et non ceux de la traduction.
    .why = Derrière sa forme longue traduite, un sigle entre parenthèses doit en suivre les mots : sinon, le lecteur ne peut le retrouver. Les sigles que le français emploie tels quels (FBI, ONG), ceux qui conviennent aux mots français et les noms laissés dans leur langue restent libres. Le bon choix peut être de garder le sigle international et de le dire (« en anglais »).

accuracy-source-number = « { $number } » n’est pas écrit à la française : « { $right } ».
    .summary = Un nombre est resté comme l’anglais l’écrit, ou a perdu une espace.
    .why = Le français écrit une virgule décimale et sépare les milliers par une espace fine ; l’anglais écrit un point décimal et une virgule de milliers. Le nombre de la source prouve lequel est lequel. Versions, sections, articles, figures et adresses gardent leur point.
    .parted = La source sépare les deux nombres : l’espace après la virgule a disparu.
    .grouped = La source sépare les milliers de ce nombre ; en français une espace fine le fait.
    .copied = Le nombre est écrit exactement comme dans la source anglaise.

typography-source-spacing = { $count ->
    [one] « { $mark } » est collé au mot, comme dans la source anglaise ; en français une espace le précède.
   *[other] « { $mark } » est collé au mot à { $count } endroits, comme dans la source anglaise ; en français une espace le précède.
}
    .summary = Une ponctuation double ou un pour-cent suit l’usage de la source anglaise.
    .why = En français une espace insécable précède le deux-points et le signe pour cent, une fine le point-virgule et les points d’exclamation et d’interrogation. La règle ne parle que si la source est anglaise et si l’article ne met nulle part d’espace avant le deux-points : ailleurs, c’est l’habitude de l’article qui décide.
