grammar-future-first-person = Le futur s’écrit « { $right } » ; « { $wrong } » est un conditionnel.
    .summary = Un conditionnel à la première personne au lieu du futur, qui se prononce de la même façon.
    .why = « Je viendrai » annonce un fait, « je viendrais » dépend d’une condition. Avec « demain » ou après « oui », et sans condition, il faut le futur. Source : Grevisse, Le Bon Usage.
