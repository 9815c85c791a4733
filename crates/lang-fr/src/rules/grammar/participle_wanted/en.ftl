grammar-participle-wanted = Use the participle here: “{ $right }”, not “{ $wrong }”.
    .summary = An infinitive or a form in -ez where a participle is required.
    .why = After “être” and “avoir”, and next to the noun that it qualifies, a participle is required; its ending sounds like that of the infinitive. Source: Grevisse, Le Bon Usage.
