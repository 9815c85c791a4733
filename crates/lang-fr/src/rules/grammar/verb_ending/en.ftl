grammar-verb-ending = “{ $wrong }” is the wrong form here; write “{ $right }”.
    .summary = An infinitive and a participle are confused.
    .why = “Avoir” and “été” are followed by a participle; a preposition and verbs such as “pouvoir”, “devoir” or “aller” by an infinitive; the subject “vous” by the form in -ez. The endings sound alike. Source: Grevisse, Le Bon Usage.
