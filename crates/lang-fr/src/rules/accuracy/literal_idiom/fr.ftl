accuracy-literal-idiom = « { $phrase } » est une locution anglaise traduite mot à mot.
    .summary = Une locution anglaise est traduite mot à mot.
    .why = Le lecteur français ignore que « coûter un bras et une jambe » veut dire « coûter très cher ». Si les mots sont pris au propre, écartez le signalement. Source : dictionnaires bilingues de locutions.
