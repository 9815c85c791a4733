grammar-future-first-person = Le futur s’écrit « { $right } » ; « { $wrong } » est un conditionnel.
    .summary = Un conditionnel de la première personne pour un futur de même son.
    .why = Je viendrai annonce, je viendrais dépend d’une condition. Avec demain ou après oui, et sans condition, c’est le futur. Source : Grevisse, Le Bon Usage.
