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
