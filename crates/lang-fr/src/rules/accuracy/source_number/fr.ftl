accuracy-source-number = « { $number } » n’est pas écrit à la française : « { $right } ».
    .summary = Un nombre est écrit à l’anglaise ou a perdu une espace.
    .why = Le français emploie la virgule décimale et sépare les milliers par une espace fine ; l’anglais emploie le point décimal et sépare les milliers par une virgule. La source montre ce qui est voulu. Le point est correct dans les versions, sections, articles, figures et adresses, qui ne sont pas signalés.
    .parted = La source a ici deux nombres : il manque l’espace après la virgule.
    .grouped = La source sépare les milliers de ce nombre ; le français le fait par une espace fine.
    .copied = Le nombre est identique à celui de la source anglaise.
