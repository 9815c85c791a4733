grammar-participle-wanted = Use the participle here: “{ $right }”, not “{ $wrong }”.
    .summary = An infinitive or a form in -ez where a participle belongs.
    .why = After être and avoir and beside the noun it describes stands the participle; its ending sounds like that of the infinitive. Source: Grevisse, Le Bon Usage.
