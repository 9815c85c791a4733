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

accuracy-english-acronym = « { $acronym } » est le sigle anglais ; en français on écrit « { $right } ».
    .summary = Un sigle anglais tient la place du sigle français.
    .why = Les organisations internationales, les substances, les maladies et les mesures courantes ont un sigle français (OMS, ARN, VIH, PIB). La règle ne parle que si la source porte ce sigle au même usage, et se tait si l’article donne les deux, si le sigle est entre guillemets ou s’il fait partie d’un nom.

accuracy-name-differs = La source écrit « { $right } », la traduction « { $name } ».
    .summary = Un nom ou un identifiant s’écrit autrement que dans la source.
    .why = Un nom que ni le français ni l’anglais ne connaît et qui ne diffère de celui de la source que par une lettre ou deux est une faute de copie. Les noms que les langues transcrivent chacune à leur façon (Poutine, Putin), leurs accents et leurs désinences restent libres.

accuracy-number-differs = La source dit « { $right } », la traduction « { $number } ».
    .summary = Un nombre n’est pas celui de la source.
    .why = Tous les autres nombres concordent et celui-ci tient la place d’un autre, de même longueur. La règle se tait dès que la source parle en mesures, en heures ou en échelles que la traduction peut convertir (miles, p.m., billion), et quand plusieurs nombres diffèrent.

accuracy-negation-lost = La source nie ; « { $verb } » affirme.
    .summary = Une négation de la source a disparu.
    .why = La source nie son unique verbe, et la traduction, qui emploie le même mot, n’a ni ne… pas, ni sans, ni préfixe négatif, ni verbe de refus. Un contraire (« reste ouvert » pour “is not closed”) et les tournures comme not only ou if not restent libres.

accuracy-source-false-friend = La source dit « { $english } », qui n’est pas « { $word } ».
    .summary = Un faux ami que la source prouve.
    .why = Le mot français ressemble à celui de la source et dit autre chose (actually : en fait ; physician : médecin). La règle se tait si la source contient aussi un mot que le mot français traduit bien (currently, physicist).

accuracy-repeated-word = « { $word } » est dit deux fois ; la source dit deux choses.
    .summary = Un même mot se trouve des deux côtés de « et » ou de « ou ».
    .why = La source réunit deux mots différents que la traduction a rendus par le même. Mieux vaut chercher le second mot qu’effacer la répétition : la suppression n’est qu’un pis-aller. Les tours figés (encore et encore) et les répétitions de la source restent libres.

accuracy-source-word-kept = « { $word } » est resté comme dans la source.
    .summary = Un mot de la source est resté dans la traduction.
    .why = Le mot se trouve tel quel dans la source, l’anglais le connaît, le français non, et il n’est pas assez employé en français pour être un emprunt. Ce qui suit un nom propre (une espèce, une marque), ce qui est entre guillemets et ce qui est écrit avec une capitale reste libre.

accuracy-question-mark-lost = La source pose une question ; le point d’interrogation manque.
    .summary = Le point d’interrogation de la source a disparu.
    .why = La source est une question, et la traduction est construite comme une question (pronom interrogatif, inversion), mais se termine sans point d’interrogation. Une interrogation indirecte reste libre.

accuracy-untranslated-segment = Ce passage est resté tel quel : rien n’en est traduit.
    .summary = Un passage entier est identique à la source.
    .why = Le passage est, signe pour signe, celui de la source, et ses mots sont anglais et non français. Les listes de noms, les adresses et les références restent libres.

accuracy-omitted-text = La traduction fait { $percent } % de la longueur de la source : il manque sans doute quelque chose.
    .summary = La traduction est bien trop courte pour sa source.
    .why = Le français est d’ordinaire un peu plus long que l’anglais. Moins de la moitié de la longueur de la source veut presque toujours dire qu’une phrase ou une fin manque. La source est peut-être aussi celle d’un autre passage.

accuracy-added-text = La traduction fait { $percent } % de la longueur de la source : quelque chose s’y est sans doute ajouté.
    .summary = La traduction est bien trop longue pour sa source.
    .why = Le français est d’ordinaire un peu plus long que l’anglais. Plus du double de la longueur de la source veut presque toujours dire qu’un passage s’est ajouté ou répété. La source est peut-être aussi celle d’un autre passage.
