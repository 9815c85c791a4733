grammar-subjunctive = Here French wants the subjunctive: “{ $right }”, not “{ $wrong }”.
    .summary = An indicative stands where the subjunctive belongs.
    .why = Bien que, pour que, avant que, sans que, quoique, il faut que and vouloir que take the subjunctive; si bien que and après que do not. Source: Grevisse, Le Bon Usage.
