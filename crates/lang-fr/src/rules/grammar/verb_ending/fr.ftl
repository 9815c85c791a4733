grammar-verb-ending = « { $wrong } » n’est pas la bonne forme ici ; écrivez « { $right } ».
    .summary = L’infinitif et le participe sont confondus.
    .why = « Avoir » et « été » sont suivis d’un participe ; une préposition et des verbes comme « pouvoir », « devoir » ou « aller », d’un infinitif ; le sujet « vous », de la forme en -ez. Les finales se prononcent de la même façon. Source : Grevisse, Le Bon Usage.
