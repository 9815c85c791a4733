### typography

typography-space-before-mark = Pas d’espace avant « { $mark } ».
    .summary = Une espace précède un point ou une virgule.
    .why = En français, le point et la virgule suivent immédiatement le mot ; l’espace vient après. Noms de fichiers, nombres décimaux et points de conduite ne sont pas signalés.

typography-quotation-marks = Ce guillemet n’est jamais fermé, et le français ouvre par «.
    .summary = Des guillemets sont mêlés, jamais fermés ou étrangers à l’article.
    .why = Le français cite entre « … » et réserve “ … ” aux citations internes. Est signalé un guillemet ouvert par “ et fermé par », un guillemet jamais fermé, ou une paire qui s’écarte de l’usage de l’article. Un article qui écrit “ … ” partout n’est pas signalé.

typography-quotation-marks-mixed = Cette citation est ouverte par “ et fermée par ».

typography-quotation-marks-against-habit = Ailleurs, l’article cite entre « … ».

typography-capital-after-semicolon = Après un point-virgule, « { $right } » prend une minuscule.
    .summary = Une capitale suit un point-virgule.
    .why = Le point-virgule ne termine pas la phrase ; seuls les noms propres gardent leur capitale.

typography-english-date = « { $date } » est écrit à l’anglaise.
    .summary = Une date est écrite à l’anglaise.
    .why = Le français écrit le jour, le mois puis l’année, le mois en minuscules et sans virgule : 23 mars 2021.

typography-capital-month = « { $word } » prend une minuscule.
    .summary = Un mois ou un jour de la semaine porte une capitale.
    .why = Le français écrit les mois et les jours en minuscules (Imprimerie nationale). Les fêtes désignées par leur date (le 14 Juillet) ne sont pas signalées.

typography-decimal-point = Le français écrit « { $right } ».
    .summary = Un point décimal occupe la place de la virgule.
    .why = Devant une unité, une monnaie ou un pourcentage, le signe décimal est la virgule. Versions, sections et milliers groupés ne sont pas signalés.

typography-glued-mark = Une espace précède « { $mark } », comme ailleurs dans cet article.
    .summary = Un signe colle au mot qui le précède, là où l’article met une espace.
    .why = Le français met une espace devant les deux-points, le point-virgule, les points d’interrogation et d’exclamation, le pour cent, les symboles d’unités, et à l’intérieur de « … » (Imprimerie nationale). La règle ne parle que si l’article le fait ailleurs, et met l’espace de l’article.

typography-glued-mark-unit = Une espace sépare le nombre de son signe dans « { $mark } ».

typography-glued-mark-ordinal = Ailleurs, l’article écrit des finales courtes (2e), ici « { $mark } ».

typography-glued-throughout = Cet article ne met pas d’espace devant les deux-points ({ $count } fois).
    .summary = Tout l’article omet les espaces que le français met devant les signes.
    .why = Le français met une espace insécable devant les deux-points et %, une fine devant ; ! et ?. L’usage canadien s’en passe devant ; ! et ? : si c’est celui de la maison, la remarque peut être écartée. Elle est faite une seule fois par article, au premier endroit.

typography-glued-throughout-high = Cet article ne met pas d’espace devant ; ! et ? ({ $count } fois).

typography-glued-throughout-percent = Cet article ne met pas d’espace devant % ({ $count } fois).

typography-glued-throughout-unit = Cet article ne met pas d’espace devant les symboles d’unités ({ $count } fois).

typography-glued-throughout-ordinal = Cet article écrit les ordinaux avec des finales longues, comme 2ème pour 2e ({ $count } fois).

typography-space-after-mark = Une espace suit « { $mark } ».
    .summary = Le mot suivant colle à un signe.
    .why = Un signe de ponctuation est suivi d’une espace. Adresses, noms de fichiers, abréviations et nombres ne sont pas signalés : les deux voisins doivent être des mots français.

typography-double-mark = « { $text } » devrait être « { $right } ».
    .summary = Deux signes se suivent là où un seul convient.
    .why = Une virgule devant un point, ou deux fois le même signe, vient d’une retouche. Le point d’abréviation devant une virgule (etc.,) et les signes du code ne sont pas signalés.

typography-ellipsis = Les points de suspension sont trois, non « { $text } ».
    .summary = Les points de suspension sont trop nombreux.
    .why = Les points de suspension sont trois, point final compris. Points de conduite et blancs à remplir ne sont pas signalés. La règle écrit … ou ... comme le paragraphe.

typography-double-space = Deux espaces se suivent ici.
    .summary = Deux espaces se suivent.
    .why = La seconde espace vient d’une retouche. Les deux espaces qu’un paragraphe met après chaque point et les colonnes faites d’espaces ne sont pas signalées.

typography-apostrophe = « { $text } » devrait être « { $right } ».
    .summary = Un mot élidé porte un autre signe que l’apostrophe, ou une espace.
    .why = L’apostrophe d’une élision joint les deux mots sans espace (l’été). Les machines la font suivre d’une espace, les claviers la remplacent par un accent. Les lettres citées (‘l’) ne sont pas signalées.

typography-missing-apostrophe = « { $right } » a perdu son apostrophe.
    .summary = Un mot élidé a perdu son apostrophe.
    .why = « qu », « jusqu » et « lorsqu » ne sont pas des mots ; « n », « s » et « m » devant un verbe après son sujet sont des pronoms ou la négation. Noms de points, unités et éléments de liste ne sont pas signalés.

typography-hyphen-space = « { $right } » est joint par son trait d’union.
    .summary = Une espace accompagne un trait d’union.
    .why = Un pronom placé après son verbe (dit-il) et un préfixe (anti-missile) se joignent sans espace. Les préfixes qui partagent leur mot (pré- et post-natal) ne sont pas signalés.

typography-bracket-space = L’espace auprès de « { $mark } » manque ou se trouve du mauvais côté.
    .summary = Une espace manque ou est de trop auprès d’une parenthèse.
    .why = Les parenthèses ont une espace à l’extérieur, aucune à l’intérieur. Finales entre parenthèses (élu(e)s), arguments et cases à cocher ne sont pas signalés.

typography-unbalanced-bracket = « { $mark } » n’a pas de pendant dans ce paragraphe.
    .summary = Une parenthèse n’est jamais fermée, ou jamais ouverte.
    .why = Une parenthèse ouverte dans un paragraphe s’y ferme. Les numéros d’éléments (1), a)) et les visages faits de signes ne sont pas signalés.

typography-impossible-date = « { $date } » n’existe pas dans le calendrier.
    .summary = Une date n’existe pas dans le calendrier.
    .why = Le mois a moins de jours, ou l’année n’est pas bissextile (calendrier grégorien). Seul qui connaît l’événement peut dire le jour exact ; le dernier jour du mois est proposé.

typography-wrong-weekday = Cette date tombe un { $right }.
    .summary = Le jour de la semaine ne correspond pas à la date.
    .why = Calculé selon le calendrier grégorien, à partir de 1583. Le jour de la semaine ou la date est faux : à vérifier.

typography-numeric-date = Le mois vient en premier ; le français écrit « { $right } ».
    .summary = Une date en chiffres commence par le mois.
    .why = L’anglais des États-Unis écrit le mois avant le jour. Ne sont signalées que les dates qu’on ne peut lire autrement (le second nombre dépasse douze).

typography-first = Le français écrit ici « { $right } ».
    .summary = Le premier d’un mois ou d’un nom est écrit comme un simple nombre.
    .why = Le premier jour d’un mois porte sa finale (le 1er mai), le premier souverain d’un nom un chiffre romain (François Ier).

typography-clock-time = « { $time } » est écrit à l’anglaise.
    .summary = Une heure est écrite avec a.m. ou p.m.
    .why = Le français compte vingt-quatre heures : 15 h, 10 h 30. La règle colle les chiffres au h si le paragraphe le fait.

typography-ordinal = « { $text } » s’écrit « { $right } ».
    .summary = Un ordinal a une finale que le français n’écrit pas.
    .why = Les ordinaux se terminent par e, er ou re (2e, XXIe, 1re), non par ème, è, th ou rd (Imprimerie nationale ; Académie française).

typography-grouped-thousands = « { $number } » groupe les milliers à l’anglaise.
    .summary = Une virgule groupe les milliers.
    .why = En français, la virgule est le signe décimal ; une espace insécable sépare les milliers. Les mesures à trois décimales (1,335 kg) ne sont pas signalées.

typography-ungrouped-digits = Un nombre de cette longueur s’écrit « { $right } ».
    .summary = Un grand nombre n’a pas d’espace entre ses milliers.
    .why = Les nombres de cinq chiffres et plus qui comptent quelque chose sont séparés par tranches de trois. Années, codes postaux et numéros restent tels quels.

typography-letter-in-number = Une lettre O se trouve dans le nombre { $right }.
    .summary = Une lettre O tient lieu de zéro.
    .why = Les logiciels de lecture d’images et les doigts pressés prennent l’une pour l’autre. Les codes qui ont d’autres lettres ne sont pas signalés.

typography-currency = « { $amount } » est écrit à l’anglaise.
    .summary = Le signe de la monnaie précède le montant.
    .why = Le français écrit le montant, une espace insécable, puis le signe : 50 $ ; avec des millions, le nom est d’usage : 2,5 millions de dollars.

typography-unit-symbol = Le symbole « { $unit } » s’écrit « { $right } ».
    .summary = Le symbole ou le nom d’une unité est mal écrit.
    .why = Les symboles d’unités n’ont ni pluriel ni point, et leur casse est fixe (Bureau international des poids et mesures) ; les noms d’unités prennent une minuscule.

typography-imperial-unit = « { $measure } » font environ { $right }.
    .summary = Une mesure est donnée en unités anglo-saxonnes.
    .why = Le lecteur francophone pense en mètres, kilos et degrés Celsius. La règle propose la mesure, arrondie ; citations, sports et aviation gardent la leur. Désactivée par défaut.

typography-abbreviation = « { $text } » s’écrit « { $right } ».
    .summary = Une abréviation s’écrit autrement en français.
    .why = Monsieur s’abrège M., une abréviation qui garde sa dernière lettre n’a pas de point (Mme, Mlle), et etc. ne prend pas de points de suspension (Imprimerie nationale).

typography-final-stop = Le paragraphe se termine sans signe après « { $word } ».
    .summary = La dernière phrase d’un paragraphe n’a pas de point.
    .why = Les phrases précédentes en ont un, et elle est assez longue et a un verbe. Légendes, crédits, liens et titres ne sont pas signalés. Une phrase interrompue est signalée sans correction.

typography-people-capital = Les habitants d’un pays prennent la majuscule : « { $right } ».
    .summary = Un nom de peuple porte une minuscule.
    .why = Le nom prend la majuscule (les Français), l’adjectif et la langue non (l’élu français, le français). Est signalé le pluriel seul après son déterminant ; s’il reprend un nom (les lois françaises et les italiennes), il reste.

typography-adjective-capital = L’adjectif prend la minuscule : « { $right } ».
    .summary = Un adjectif ou une langue porte une majuscule, comme en anglais.
    .why = Le français écrit avec une minuscule les adjectifs de pays et les noms de langues (la cuisine italienne, en anglais). Noms d’institutions (la Comédie-Française) et patronymes ne sont pas signalés.

typography-adjective-capital-language = Un nom de langue prend la minuscule : « { $right } ».

typography-sentence-capital = Une phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Après un point vient une majuscule. Abréviations et noms à minuscule initiale ne sont pas signalés.

typography-proper-capital = S’écrit ici « { $right } ».
    .summary = Un nom formé de mots communs n’a pas la bonne casse.
    .why = Océans et mers portent la majuscule sur ce qui les nomme (l’océan Pacifique), l’Église comme institution la prend (l’Église catholique), l’édifice non (une église romane), et le Dieu d’une religion la prend (grâce à Dieu).

typography-title-case = Ce titre porte des majuscules à l’anglaise.
    .summary = Un titre porte des majuscules sur ses mots.
    .why = Un titre français ne prend de majuscule qu’au premier mot et aux noms propres. Les noms d’institutions dans un titre ne sont pas signalés.

typography-closing-mark = « { $mark } » ne convient pas ; « { $right } » convient.
    .summary = Une citation est fermée par un autre guillemet que celui qui l’ouvre.
    .why = Les guillemets vont par paires : « », “ ”, ‘ ’. Citations internes et apostrophes sont distinguées.

typography-apostrophe-habit = Ailleurs, l’article écrit « { $right } ».
    .summary = Une apostrophe s’écarte de celles de l’article.
    .why = Apostrophes droites et typographiques sont toutes deux en usage ; un article s’en tient à l’une. Désactivée par défaut : les maisons les changent toutes à la fois.

typography-breaking-space = Une ligne peut se rompre à l’espace auprès de « { $mark } ».
    .summary = Une espace ordinaire accompagne un signe qui demande une insécable.
    .why = Aucune ligne ne doit commencer par un signe (Imprimerie nationale). Désactivée par défaut : bien des systèmes mettent ces espaces à la publication.

typography-vocative-comma = Une virgule sépare l’ordre de « { $name } », à qui l’on parle.
    .summary = Une virgule manque devant le nom de la personne à qui l’on parle.
    .why = La personne interpellée est isolée par une virgule : Regarde-le, Paul. Ne sont signalés que les ordres qui ont déjà leur complément.

typography-serial-comma = Pas de virgule devant le dernier élément d’une liste.
    .summary = Une virgule précède le dernier élément d’une liste.
    .why = L’anglais y met une virgule, le français non. Désactivée par défaut : des auteurs en mettent une pour le rythme.

typography-dash = Un tiret s’écrit « – » et non par des traits d’union.
    .summary = Un tiret est fait de traits d’union, collé aux mots ou contraire à l’usage de l’article.
    .why = Le français détache le tiret par des espaces : – ou —, jamais deux traits d’union, et jamais collé aux mots comme en anglais. Un trait d’union entre deux espaces n’est signalé que si l’article emploie lui-même des tirets (Imprimerie nationale, Lexique des règles typographiques).

typography-dash-glued = Le français met une espace de chaque côté du tiret.

typography-dash-compound = Ce mot s’écrit avec un trait d’union.

typography-dash-against-habit = L’article emploie ailleurs des tirets.

typography-unclosed-guillemet = Ce guillemet n’est jamais fermé.
    .summary = Un guillemet n’est jamais fermé, ou ne ferme rien.
    .why = Tout guillemet ouvert se ferme. Une citation de plusieurs paragraphes ouvre chacun d’eux par un guillemet et se ferme une fois ; quand une citation finit avec celle qui la contient, un seul » les ferme (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = Ce guillemet ne ferme rien.
