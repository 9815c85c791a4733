### grammar

grammar-contraction = « { $wrong } » se contracte en « { $right } ».
    .summary = Une préposition et son article ne sont pas contractés.
    .why = Les prépositions de et à se soudent aux articles le et les : du, au, des, aux. Quand le ou les est complément d’un infinitif (« refuser de le voir ») ou appartient à un titre ou à un lieu (« à Le Havre »), les deux mots demeurent et la règle se tait. Source : Grevisse, Le Bon Usage.

grammar-elision = « { $wrong } » s’écrit « { $right } ».
    .summary = Une voyelle qui doit s’effacer devant une autre, ou qui ne le doit pas.
    .why = Le, la, de, que, ne et leurs semblables perdent leur voyelle devant un son vocalique ; ma, ce, beau et vieux y changent de forme. Devant un h aspiré, ils restent entiers : « le héros ». Source : Grevisse, Le Bon Usage ; la liste des h aspirés est celle du lexique.

grammar-doubled-word = « { $word } » est écrit deux fois.
    .summary = Un mot est écrit deux fois de suite.
    .why = Deux mots identiques qui se suivent trahissent la frappe ou la machine, sauf là où le français redouble à dessein : « nous nous voyons », « très très », « de de Gaulle ».

grammar-homophone = Écrire « { $right } », non « { $wrong } ».
    .summary = Un mot est écrit pour un autre qui se prononce pareillement.
    .why = Les mots voisins ne laissent place qu’à l’homophone : aucun participe ne suit à, aucun infinitif ne suit a, un sujet veut un verbe. Là où les deux mots auraient un sens, la règle se tait. Source : les couples que signalent les grammaires scolaires et l’Académie française (Dire, ne pas dire).

grammar-set-expression = L’expression s’écrit « { $right } », et non « { $wrong } ».
    .summary = Une expression figée est écrite avec un mot fautif.
    .why = Les expressions figées gardent des mots et des graphies qui ne vivent plus ailleurs ; d’autres prennent alors leur place. Source : les dictionnaires de locutions.

grammar-lost-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Un trait d’union manque dans un composé figé, ou il est de trop.
    .why = Certains composés prennent le trait d’union (là-bas, celui-ci, c’est-à-dire), d’autres non (parce que, tout à fait). Source : le Dictionnaire de l’Académie française.

grammar-wrong-preposition = « { $wrong } » ne convient pas ici : écrire « { $right } ».
    .summary = Un verbe ou une conjonction avec une préposition fautive.
    .why = Le verbe ou la locution se construit autrement : « pallier un manque », « à travers un réseau », « bien que ». Source : Académie française, Dire, ne pas dire ; Grevisse, Le Bon Usage.

grammar-verb-ending = « { $wrong } » n’est pas la forme attendue ici : « { $right } ».
    .summary = L’infinitif et le participe sont pris l’un pour l’autre.
    .why = Après avoir et été vient le participe ; après une préposition et des verbes comme pouvoir, devoir ou aller, l’infinitif ; après le sujet vous, la forme en -ez. Les finales se prononcent de même. Source : Grevisse, Le Bon Usage.

grammar-verb-for-noun = « { $wrong } » est une forme verbale ; le nom s’écrit « { $right } ».
    .summary = Un verbe occupe la place d’un nom qui se prononce pareillement.
    .why = Après un déterminant comme un, mon ou cette vient un nom ; la forme écrite ne peut être que d’un verbe, et un nom courant se prononce comme elle.

grammar-inversion-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union entre le verbe et le sujet qui le suit.
    .why = Le pronom sujet placé après le verbe s’y joint par un trait d’union, avec -t- après une voyelle (a-t-il), sans lui après t ou d (faut-il). Source : Grevisse, Le Bon Usage.

grammar-imperative-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union entre l’impératif et son pronom.
    .why = Le pronom qui suit un impératif s’y joint par un trait d’union : dis-moi, donne-m’en. Source : Grevisse, Le Bon Usage.

grammar-subjunctive = Le français veut ici le subjonctif : « { $right } », et non « { $wrong } ».
    .summary = Un indicatif occupe la place du subjonctif.
    .why = Bien que, pour que, avant que, sans que, quoique, il faut que et vouloir que demandent le subjonctif ; si bien que et après que, non. Source : Grevisse, Le Bon Usage.

grammar-si-conditional = Après si, la condition se met à l’imparfait : « { $right } », et non « { $wrong } ».
    .summary = Un conditionnel suit si.
    .why = Le si de condition est suivi de l’imparfait ou du plus-que-parfait ; c’est la principale qui prend le conditionnel. L’interrogation indirecte (« je me demande si tu pourrais ») l’admet. Source : Académie française, Dire, ne pas dire.

grammar-negation = Il manque le ne de la négation : « { $right } ».
    .summary = Une négation sans ne.
    .why = Le français écrit met ne devant le verbe et pas, jamais ou guère après lui ; après on, il s’oublie facilement. Les paroles citées sont laissées telles quelles. Source : Grevisse, Le Bon Usage.

grammar-sound-alike = « { $wrong } » ne peut se trouver ici ; « { $right } », qui se prononce de même, le peut.
    .summary = Un mot dont aucune lecture ne convient à sa place, alors qu’un homophone conviendrait.
    .why = Après un ou mon vient un nom, après il ou qui un verbe, après avoir un participe. Le mot écrit n’est rien de tel dans aucune de ses lectures ; ceux qui sont proposés se prononcent de même et le sont. Source : lectures et prononciations du lexique français (Dicollecte), fréquences de wordfreq.

grammar-infinitive-wanted = Il faut l’infinitif : « { $right } », non « { $wrong } ».
    .summary = Un participe ou une forme conjuguée là où ce qui précède demande l’infinitif.
    .why = Suffire de, chercher à, finir par, avoir beau, faire, laisser, mieux vaut et leurs semblables demandent un infinitif, dont la finale se prononce comme celle du participe. Où un participe peut suivre (« il laisse fermé le portail »), la règle se tait. Source : Grevisse, Le Bon Usage.

grammar-imperative-form = L’ordre s’écrit « { $right } », non « { $wrong } ».
    .summary = Un impératif sous une autre forme de son verbe.
    .why = L’impératif des verbes en -er ne prend pas d’s (apporte, va), sauf devant y et en ; celui des autres s’écrit comme avec tu (finis, prends, viens). Source : Grevisse, Le Bon Usage.

grammar-imperative-pronouns = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque un trait d’union entre un impératif et ses pronoms.
    .why = Chaque pronom qui suit un impératif s’y joint par un trait d’union : donne-la, donnez-le-moi, souvenez-vous-en ; devant en et y, me et te prennent une apostrophe. Source : Grevisse, Le Bon Usage.

grammar-indicative = Ici le français veut l’indicatif : « { $right } », non « { $wrong } ».
    .summary = Un subjonctif là où il faut l’indicatif.
    .why = Après que, quand, lorsque, puisque, parce que, à mesure que, pourquoi et la proposition principale demandent l’indicatif. Source : Académie française, Dire, ne pas dire (« après que »).

grammar-future-first-person = Le futur s’écrit « { $right } » ; « { $wrong } » est un conditionnel.
    .summary = Un conditionnel de la première personne pour un futur de même son.
    .why = Je viendrai annonce, je viendrais dépend d’une condition. Avec demain ou après oui, et sans condition, c’est le futur. Source : Grevisse, Le Bon Usage.

grammar-participle-wanted = Il faut le participe : « { $right } », non « { $wrong } ».
    .summary = Un infinitif ou une forme en -ez là où il faut un participe.
    .why = Après être et avoir, et à côté du nom qu’il qualifie, se met le participe, dont la finale se prononce comme celle de l’infinitif. Source : Grevisse, Le Bon Usage.

grammar-compound-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union d’un mot composé, ou de -ci ou -là.
    .why = Des éléments comme semi, franco ou arrière se joignent à ce qu’ils précèdent, et -ci et -là au nom que précède ce, cette ou ces. Le lexique connaît le composé. Source : le lexique (Dicollecte) ; Grevisse, Le Bon Usage.

grammar-relative-agreement = « { $wrong } » ne s’accorde pas avec son nom ; écrire « { $right } ».
    .summary = Lequel, auquel ou duquel au mauvais genre ou au mauvais nombre.
    .why = Lequel et ses composés prennent le genre et le nombre du nom qu’ils représentent. Où un nom antérieur de la phrase convient, la règle se tait. Source : Grevisse, Le Bon Usage.

grammar-adjective-order = « { $adjective } » se place après le nom.
    .summary = Un adjectif précède son nom comme en anglais.
    .why = Les adjectifs de couleur, de forme, de nation et de relation suivent le nom. La règle ne parle que d’adjectifs presque jamais antéposés dans les définitions du Wiktionnaire.

grammar-future-after-when = La phrase parle de l’avenir : « { $right } ».
    .summary = Un présent après quand, lorsque ou dès que, où il faut le futur.
    .why = L’anglais met le présent après « when » ; le français met le futur quand la principale y est (Grevisse, Le Bon Usage).

grammar-needless-word = « { $wrong } » est de trop ici.

grammar-place-preposition = « { $place } » se construit avec « { $right } », non avec « { $wrong } ».
    .summary = Un pays ou une ville avec une préposition qui ne lui convient pas.
    .why = Les pays féminins prennent en, les masculins au, les villes à. La règle parle quand les définitions du Wiktionnaire mettent une autre préposition devant le nom, et jamais celle-ci.
