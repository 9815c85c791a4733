grammar-form-in-context = { $change ->
        [infinitive] Infinitive
        [participle] Past participle
        [finite] Conjugated verb
        [plural] Plural
        [singular] Singular
        [feminine] Feminine
        [masculine] Masculine
        [present] Present indicative
        [imperfect] Imperfect
        [simple-past] Simple past
        [future] Future
        [conditional] Conditional
        [subjunctive] Subjunctive
        [imperative] Imperative
        [first-singular] First person singular
        [second-singular] Second person singular
        [third-singular] Third person singular
        [first-plural] First person plural
        [second-plural] Second person plural
        [third-plural] Third person plural
       *[other] Another form
    } { $side ->
        [after] after “{ $word }”
        [before] before “{ $word }”
       *[here] here
    }: “{ $right }”, not “{ $wrong }”.
    .summary = The context requires another form of the word.
    .why = Infinitive or participle, singular or plural, masculine or feminine, person, mood: the words around it show which form of a word belongs in its place. Another form fits this place much better than the one that is written. Source: the contexts of the forms in French novels, definitions and manuals; see data/MODEL.md of crates/language.
