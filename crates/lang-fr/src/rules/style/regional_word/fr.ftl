style-regional-word = « { $phrase } » se dit dans un pays francophone.
    .summary = Un mot de Belgique, de Suisse ou du Canada que les lecteurs d’ailleurs ignorent ou comprennent autrement.
    .why = Le mot est bon là où on lit l’article ; ailleurs, le lecteur hésite. Ce qui se dit en France est proposé. Sources : Trésor de la langue française, OQLF, Dictionnaire suisse romand.
