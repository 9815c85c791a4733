grammar-verb-ending = « { $wrong } » n’est pas la forme attendue ici : « { $right } ».
    .summary = L’infinitif et le participe sont pris l’un pour l’autre.
    .why = Après avoir et été vient le participe ; après une préposition et des verbes comme pouvoir, devoir ou aller, l’infinitif ; après le sujet vous, la forme en -ez. Les finales se prononcent de même. Source : Grevisse, Le Bon Usage.
