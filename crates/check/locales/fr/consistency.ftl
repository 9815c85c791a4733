### consistency

consistency-name-twin = L’article écrit aussi « { $other } » ({ $count } fois) ; « { $name } » semble être le même nom.
    .summary = Un même nom est écrit de deux façons.
    .why = Deux noms qui diffèrent d’une ou deux lettres sont tenus pour un seul s’ils se prononcent de même ou voisinent avec le même autre nom. Le plus rare est signalé ; à égalité, celui qu’aucun lexique ne connaît, sinon celui qu’aucun identifiant ne suit comme sous un message, sinon le second. Deux noms qui existent l’un et l’autre (Marie, Maria) ne sont signalés que s’ils portent le même patronyme et se prononcent de même.

consistency-term-spelling = L’article écrit le plus souvent « { $other } » ; ici « { $word } ».
    .summary = Un même terme est écrit de deux façons.
    .why = Le trait d’union (week-end, weekend), l’accent de l’ancienne ou de la nouvelle orthographe (événement, évènement) et la capitale d’un nom que le dictionnaire ne connaît pas sont affaire de maison, mais un article garde la même. La forme la plus rare est signalée ; à égalité, celle que le français emploie le moins.

consistency-form-of-address = L’article s’adresse au lecteur autrement ; ici « { $word } ».
    .summary = Le lecteur est tutoyé ici, vouvoyé là.
    .why = L’anglais you ne dit pas lequel des deux est voulu, et la traduction change de phrase en phrase. Les citations ne comptent pas. « Vous » est juste aussi où l’on parle à plusieurs.

consistency-reporting-tense = L’article rapporte les paroles au passé composé ; ici « { $word } ».
    .summary = Les paroles sont rapportées à deux temps du passé.
    .why = Le passé simple (déclara) et le passé composé (a déclaré) traduisent le même passé anglais ; une traduction passe de l’un à l’autre sans raison. Désactivée par défaut : de bons articles varient.

consistency-acronym-expanded-twice = « { $acronym } » est d’abord « { $first } », puis « { $other } ».
    .summary = Un sigle est développé de deux façons.
    .why = Deux formes longues pour un sigle sont deux traductions d’un même nom, ou une faute dans l’une. La première est tenue pour la bonne ; la casse ne compte pas.

consistency-acronym-unexplained = L’article ne dit nulle part ce que signifie « { $acronym } ».
    .summary = Un sigle peu connu n’est jamais développé.
    .why = Un sigle que le français emploie rarement devrait être développé à sa première mention. Désactivée par défaut : les lecteurs d’un journal spécialisé en connaissent plus que toute liste.
