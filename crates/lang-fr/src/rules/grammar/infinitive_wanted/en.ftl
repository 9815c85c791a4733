grammar-infinitive-wanted = Use the infinitive here: “{ $right }”, not “{ $wrong }”.
    .summary = A participle or a finite form where an infinitive is required.
    .why = “Suffire de”, “chercher à”, “finir par”, “avoir beau”, “faire”, “laisser”, “mieux vaut” and similar expressions take an infinitive, whose ending sounds like that of the participle. If a participle is also possible (“il laisse fermé le portail”), nothing is flagged. Source: Grevisse, Le Bon Usage.
