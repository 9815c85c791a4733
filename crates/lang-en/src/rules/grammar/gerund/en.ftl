grammar-gerund = “{ $wrong }” should be “{ $right }” here.
    .summary = An infinitive stands where English wants the -ing form, or the other way round.
    .why = Verbs such as enjoy, avoid and suggest, and every preposition, are followed by the -ing form: enjoy reading, without knowing, look forward to hearing. Allow and advise take an infinitive only with an object (allows you to edit). Want, decide and hope take an infinitive.
