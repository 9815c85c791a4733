### english

grammar-indefinite-article = Devant « { $next } », l’anglais écrit « { $right } ».
    .summary = A est écrit pour an, ou an pour a.
    .why = L’anglais dit a devant un son consonantique et an devant un son vocalique. Le son décide, non la lettre : an hour, a university, a one-way street, an MP, a UN envoy. Là où l’usage hésite (an historic day, a herb), la règle se tait.

grammar-repeated-word = « { $word } » est écrit deux fois.
    .summary = Un mot est écrit deux fois de suite.
    .why = Deux mots identiques qui se suivent sont une faute de frappe ou de machine, sauf là où l’anglais redouble à dessein (very very) ou quand deux emplois se rencontrent (had had, that that).

spelling-contraction-apostrophe = « { $wrong } » s’écrit « { $right } ».
    .summary = L’apostrophe d’une contraction manque ou est mal placée.
    .why = L’apostrophe remplace les lettres omises : don’t pour do not, they’re pour they are. Sans elle, le mot n’existe pas ou en est un autre (wont, cant, lets).

grammar-possessive-or-contraction = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un possessif est écrit pour une contraction qui se prononce de même, ou l’inverse.
    .why = Its, your, whose et their marquent la possession ; it’s, you’re, who’s et they’re contiennent un verbe, et there désigne un lieu. Les mots voisins n’en admettent qu’un. Là où les deux auraient un sens, la règle se tait.

grammar-of-for-have = Après ce verbe, il faut « { $right } », non « { $wrong } ».
    .summary = Of est écrit pour have après could, would, should ou must.
    .why = Le have atone de « could have » se prononce comme of. Aucune préposition ne suit un verbe modal, sauf dans « of course ».

grammar-then-for-than = Une comparaison demande « { $right } », non « { $wrong } ».
    .summary = Then est écrit pour than.
    .why = Than complète une comparaison (more than a year, older than him) ; then indique le moment. La règle ne parle qu’après un comparatif que son complément suit aussitôt.

grammar-double-comparative = « { $wrong } » compare deux fois : écrire « { $right } ».
    .summary = More ou most précède une forme déjà comparative.
    .why = L’adjectif anglais se compare par une terminaison ou par more et most, non par les deux.

grammar-base-form = Ici le verbe prend sa forme de base : « { $right } », non « { $wrong } ».
    .summary = Un verbe est conjugué après to ou un auxiliaire.
    .why = Après to, après can, will, must et leurs semblables, et après do, does et did, le verbe reste à la forme de base : did not go, she can go, they want to go.

grammar-participle-after-auxiliary = « { $wrong } » n’est pas la forme qui convient : « { $right } ».
    .summary = Un prétérit est écrit pour un participe, ou l’inverse.
    .why = Après have et be vient le participe passé (has gone, was written) ; sans auxiliaire, le prétérit (I saw). Les verbes irréguliers distinguent les deux formes.

grammar-verb-agreement = Le verbe ne s’accorde pas avec son sujet : « { $right } », non « { $wrong } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Au présent, la troisième personne du singulier prend -s (he goes, the problem is), les autres personnes la forme nue (they go, the children are). Les noms comme information sont du singulier ; les noms de groupes admettent les deux en anglais britannique et ne sont pas signalés.

grammar-demonstrative-number = Ce nom demande « { $right } », non « { $wrong } ».
    .summary = This précède un pluriel, ou these un singulier.
    .why = This et that précèdent un singulier, these et those un pluriel.

grammar-quantifier-number = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un nombre ou un mot comme many ou much ne convient pas au nombre du nom.
    .why = Many, several, two et leurs semblables précèdent un pluriel, much un nom que l’on ne compte pas : many problems, much traffic.

grammar-uncountable-noun = « { $wrong } » ne se compte pas en anglais : écrire « { $right } ».
    .summary = Un nom que l’anglais ne compte pas porte un pluriel ou l’article indéfini.
    .why = Information, advice, furniture, equipment et leurs semblables n’ont ni pluriel ni article indéfini ; on les compte avec a piece of ou an item of. Les pluriels comme children et criteria ne prennent pas de seconde terminaison.

grammar-one-of-plural = Après « one of », le nom est au pluriel : « { $right } ».
    .summary = Un nom au singulier suit « one of the ».
    .why = One of choisit une chose parmi plusieurs ; le nom qui suit est donc au pluriel : one of the best hotels. Un nom de groupe (one of the family) reste au singulier.

grammar-there-is = « { $wrong } » : il faut « { $right } » ici.
    .summary = There is précède un pluriel, ou there are un singulier.
    .why = Le verbe qui suit there s’accorde avec ce qui vient après : there are many reasons, there is a problem. « There’s » devant un pluriel est courant à l’oral ; les citations ne sont pas signalées.

grammar-to-or-too = « { $wrong } » : il faut « { $right } » ici.
    .summary = To, too et two sont pris l’un pour l’autre.
    .why = To précède un verbe ou un lieu ; too, un degré (too late, too many), ou signifie « aussi » ; two précède ce que l’on compte.

grammar-noun-verb-pair = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un nom est écrit pour le verbe qui lui ressemble, ou l’inverse.
    .why = Advice, loss, breath et effect sont des noms ; advise, lose, breathe et affect, les verbes. Après un déterminant vient un nom ; après can, will ou did, un verbe.

grammar-gerund = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un infinitif est écrit là où l’anglais veut la forme en -ing, ou l’inverse.
    .why = Après enjoy, avoid, suggest et leurs semblables, et après toute préposition, vient la forme en -ing : enjoy reading, without knowing, look forward to hearing. Allow et advise ne prennent l’infinitif qu’avec un complément (allows you to edit). Want, decide et hope veulent l’infinitif.

grammar-set-phrase = L’expression est « { $right } », non « { $wrong } ».
    .summary = Une expression figée contient un mot fautif.
    .why = Les expressions figées et les prépositions qui suivent les verbes ne changent pas ; un mot de même prononciation, ou calqué sur une autre langue, n’y a pas de sens.

grammar-since-duration = Une durée demande « { $right } », non « { $wrong } ».
    .summary = Since précède une durée.
    .why = Since indique le moment du début (since 1990, since Monday), for la durée (for two years). Le français dit « depuis » dans les deux cas.

grammar-pronoun-case = Ici, le pronom est « { $right } », non « { $wrong } ».
    .summary = Un pronom est à la mauvaise forme.
    .why = Après between vient la forme complément (between you and me) ; devant un verbe, la forme sujet (the man who is here).

spelling-pronoun-i = « { $wrong } » s’écrit « { $right } ».
    .summary = Le pronom I porte une minuscule.
    .why = L’anglais écrit le pronom I avec une majuscule, où qu’il se trouve.

spelling-proper-adjective-capital = « { $wrong } » s’écrit « { $right } ».
    .summary = Un jour, un mois, une langue ou un peuple porte une minuscule.
    .why = À la différence du français, l’anglais met une majuscule aux jours, aux mois, aux langues et aux adjectifs de nationalité : on Monday, in March, English, the Spanish coast.

spelling-misspelled-word = « { $word } » est peut-être mal orthographié : « { $right } » ?
    .summary = Un mot est mal orthographié.
    .why = Le lexique anglais ne connaît pas ce mot, et une seule faute le sépare d’un mot courant : une lettre omise, ajoutée, changée ou déplacée, ou une espace oubliée. Les noms, les mots étrangers, les graphies britanniques et américaines et ce que l’article écrit sans cesse ne sont pas signalés.

typography-space-before-high-mark = En anglais, « { $mark } » n’est pas précédé d’une espace.
    .summary = Une espace précède ; : ! ou ?.
    .why = Le français met une espace devant les signes doubles, l’anglais non.

typography-space-after-comma = Il manque une espace après la virgule : « { $right } ».
    .summary = Il manque une espace après une virgule.
    .why = Une virgule entre deux mots est suivie d’une espace. Les nombres, les formules et les listes de champs ne sont pas signalés.

typography-sentence-start = La phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Une phrase commence par une majuscule. Après une abréviation, la phrase continue : la règle s’y tait.

typography-foreign-quotation-marks = L’anglais met les citations entre “ ” : { $right }
    .summary = Une citation est entre guillemets français.
    .why = Les guillemets « » sont ceux du français et d’autres langues ; l’anglais écrit “ ” ou ‘ ’. Une citation en langue étrangère n’est pas signalée.

typography-apostrophe-kind = L’article écrit ailleurs « { $right } ».
    .summary = Une apostrophe diffère des autres de l’article.
    .why = Les deux apostrophes ont cours ; un article s’en tient à une. La règle est désactivée par défaut.

accuracy-weekday-of-date = Cette date tombe un autre jour : { $right }.
    .summary = Le jour de la semaine ne correspond pas à la date.
    .why = Le calendrier fixe le jour de chaque date ; le jour ou la date est faux. Les dates antérieures à 1753 suivent d’autres calendriers et ne sont pas signalées.

markup-at-sign-before-word = Une arobase précède « { $word } ».
    .summary = Une arobase précède un mot ordinaire.
    .why = Une machine a pris ce mot pour le nom d’un compte. Ce qui pourrait être un compte n’est pas signalé.

grammar-missing-be = Il manque un verbe : « { $right } ».
    .summary = Une forme de be manque entre un pronom et un adjectif.
    .why = En anglais, l’adjectif attribut demande un verbe : he is afraid. Bien des langues s’en passent, l’anglais non.

grammar-two-determiners = Un nom n’a qu’un déterminant : « { $right } », non « { $wrong } ».
    .summary = Deux déterminants précèdent un seul nom.
    .why = Un nom porte un article ou un possessif, non les deux : the house ou their house. Seuls all, both et leurs semblables précèdent un autre déterminant.
