### Règles : accords.

grammar-determiner-agreement = « { $determiner } » ne s’accorde pas avec « { $noun } ».
    .summary = Un déterminant ne s’accorde pas avec son nom.
    .why = Le déterminant prend le genre et le nombre du nom, et les adjectifs suivent : « une entretien constructive » devient « un entretien constructif » d’un seul geste. Si le nombre diffère, l’un ou l’autre mot peut être faux, et les deux corrections sont proposées. Les mots qu’on peut lire comme un pronom et son verbe ne sont pas signalés.

grammar-noun-after-numeral = Après « { $numeral } » : « { $right } ».
    .summary = Un nom compté ne s’accorde pas avec le nombre.
    .why = Le pluriel commence à deux : « 2 heures », mais « 1,5 heure ». Les nombres qui désignent (page deux, article six) ne sont pas signalés.

grammar-adjective-agreement = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec son nom.
    .why = L’adjectif placé juste après un nom en prend le genre et le nombre. S’il s’accorde avec un autre nom qui précède, ou avec plusieurs ensemble, il n’est pas signalé.

grammar-attribute-agreement = Le sujet demande « { $right } » et non « { $word } ».
    .summary = Un attribut ou un participe ne s’accorde pas avec le sujet.
    .why = Après être et ses pareils (sembler, devenir, se sentir), l’adjectif et le participe prennent le genre et le nombre du sujet : un pronom, un nom propre, ou un nom et son déterminant en tête de proposition. On, vous et les noms collectifs ne sont pas signalés.

grammar-subject-verb = Le sujet demande « { $right } » et non « { $verb } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Le verbe prend la personne et le nombre de son sujet : un pronom juste devant lui, ou un nom et son déterminant en tête de phrase. Les noms collectifs (la plupart) et les sujets plus éloignés ne sont pas signalés.

grammar-distant-determiner = « { $word } » devrait être « { $right } » ici.
    .summary = Tout ou quel ne s’accorde pas avec le nom dont il dépend.
    .why = « Tout » prend le genre et le nombre du nom qui suit l’article (tous les trains), et « quel » devant être ceux du nom qui suit (quelle est la date, quelles que soient les règles). « Quelque soit » s’écrit « quel que soit ».

grammar-participle-with-avoir = Après avoir : « { $right } » et non « { $word } ».
    .summary = Un participe passé employé avec avoir s’accorde avec le mauvais mot, ou ne s’accorde pas.
    .why = Avec avoir, le participe ne s’accorde jamais avec le sujet. Il s’accorde avec le complément direct placé avant le verbe (la maison qu’ils ont achetée, je les ai vus), et reste invariable sinon. Les participes invariables devant un infinitif (fait, laissé, pu, dû) ne sont pas signalés.

grammar-pronominal-participle = Avec ce verbe pronominal : « { $right } » et non « { $word } ».
    .summary = Le participe passé d’un verbe pronominal ne s’accorde pas, ou ne devrait pas.
    .why = Le participe s’accorde avec le sujet quand le pronom réfléchi est complément direct (elle s’est trompée) ; il reste invariable quand ce pronom veut dire « à soi » (ils se sont succédé), ou devant un infinitif après faire. Les verbes qui admettent les deux (se dire, se donner, se laver) ne sont pas signalés.

grammar-preposed-adjective = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec le nom qui le suit.
    .why = L’adjectif placé devant son nom, après une préposition et sans article, s’accorde comme ailleurs : à grands pas, d’autres choses. Les adverbes (de nouveau) ne sont pas signalés.

grammar-invariable-adjective = « { $word } » reste invariable ici : « { $right } ».
    .summary = Un adjectif employé comme adverbe a été accordé.
    .why = Après certains verbes, l’adjectif dit la manière et reste invariable : coûter cher, sentir bon, parler fort. De même le participe qui clôt une comparaison (plus que prévu, comme convenu) et la couleur suivie de sa nuance (des yeux bleu clair).

grammar-hundred = « { $word } » s’écrit « { $right } » dans ce nombre.
    .summary = Cent ou mille est mal écrit dans un nombre.
    .why = « Cent » prend un s quand il est multiplié et termine le nombre (trois cents places), mais pas devant un autre nombre (trois cent deux, trois cent mille). « Mille » est invariable. Les nombres qui désignent (page deux cent) ne sont pas signalés.

grammar-object-attribute = Le complément demande « { $right } » et non « { $word } ».
    .summary = Un attribut du complément ne s’accorde pas avec lui.
    .why = Après trouver, rendre, juger, croire, laisser, l’adjectif qualifie le complément d’objet et s’accorde avec lui : je les trouve absurdes.

grammar-relative-pronoun = « { $word } » devrait être « { $right } » ici.
    .summary = Lequel ne s’accorde pas avec son antécédent.
    .why = Lequel, auquel et duquel prennent le genre et le nombre du nom qu’ils représentent : la voiture avec laquelle, les outils avec lesquels. Si un autre nom placé avant peut être l’antécédent, rien n’est signalé.

grammar-joined-persons = Avec ces sujets coordonnés, écrire « { $right } », non « { $verb } ».
    .summary = Le verbe ne s’accorde pas avec des sujets de personnes différentes (« mes voisines et moi avez »).
    .why = « Moi » parmi les sujets coordonnés appelle « nous », « toi » appelle « vous » : « mes voisines et moi avons », « toi et ton frère avez ».
