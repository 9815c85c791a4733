grammar-verb-ending = “{ $wrong }” is not the form that belongs here: “{ $right }”.
    .summary = Infinitive and participle are taken for each other.
    .why = After avoir and été stands the participle, after a preposition and after verbs such as pouvoir, devoir or aller the infinitive; after the subject vous, the form in -ez. The endings sound alike. Source: Grevisse, Le Bon Usage.
