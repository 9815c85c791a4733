grammar-subjunctive = Use the subjunctive here: “{ $right }”, not “{ $wrong }”.
    .summary = An indicative instead of the subjunctive.
    .why = “Bien que”, “pour que”, “avant que”, “sans que”, “quoique”, “il faut que” and “vouloir que” take the subjunctive; “si bien que” and “après que” do not. Source: Grevisse, Le Bon Usage.
