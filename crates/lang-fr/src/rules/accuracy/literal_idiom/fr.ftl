accuracy-literal-idiom = « { $phrase } » est une expression anglaise traduite mot à mot.
    .summary = Une expression anglaise est traduite mot à mot.
    .why = Tous les lecteurs ne savent pas que « coûter un bras et une jambe » veut dire « coûter très cher ». Si les mots sont à prendre au sens propre, refusez le signalement. Source : dictionnaires bilingues d’expressions.
