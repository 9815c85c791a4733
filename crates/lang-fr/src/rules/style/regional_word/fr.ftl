style-regional-word = « { $phrase } » ne s’emploie que dans un pays francophone.
    .summary = Un mot de Belgique, de Suisse ou du Canada que les lecteurs d’autres pays peuvent ignorer ou mal comprendre.
    .why = Le mot convient aux lecteurs de son pays ; ailleurs, mieux vaut le mot en usage en France, qui est proposé. Sources : Trésor de la langue française, OQLF, Dictionnaire suisse romand.
