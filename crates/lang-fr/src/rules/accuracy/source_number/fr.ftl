accuracy-source-number = « { $number } » n’est pas écrit à la française : « { $right } ».
    .summary = Un nombre est resté comme l’anglais l’écrit, ou a perdu une espace.
    .why = Le français écrit une virgule décimale et sépare les milliers par une espace fine ; l’anglais écrit un point décimal et une virgule de milliers. Le nombre de la source prouve lequel est lequel. Versions, sections, articles, figures et adresses gardent leur point.
    .parted = La source sépare les deux nombres : l’espace après la virgule a disparu.
    .grouped = La source sépare les milliers de ce nombre ; en français une espace fine le fait.
    .copied = Le nombre est écrit exactement comme dans la source anglaise.
