grammar-infinitive-wanted = Use the infinitive here: “{ $right }”, not “{ $wrong }”.
    .summary = A participle or a finite form where an infinitive hangs on what stands before.
    .why = Suffire de, chercher à, finir par, avoir beau, faire, laisser, mieux vaut and their like take an infinitive; its ending sounds like that of the participle. Where a participle may follow (“il laisse fermé le portail”) the rule is silent. Source: Grevisse, Le Bon Usage.
