grammar-gerund = “{ $wrong }” should be “{ $right }” here.
    .summary = An infinitive instead of the -ing form, or vice versa.
    .why = Verbs such as “enjoy”, “avoid” and “suggest”, and all prepositions, take the -ing form: enjoy reading, without knowing, look forward to hearing. “Allow” and “advise” take an infinitive only after an object (allows you to edit). “Want”, “decide” and “hope” take an infinitive.
