grammar-word-in-context = “{ $right }” { $side ->
        [after] after “{ $word }”
        [before] before “{ $word }”
       *[here] here
    }, not “{ $wrong }”.
    .summary = Another word, spelled or pronounced alike, fits the context.
    .why = The two words sound or look alike. In this context the other one is by far the more likely: the words around it go with it, not with the one that is written. Source: the contexts of both words in French novels, definitions and manuals; see data/MODEL.md of crates/language.
grammar-word-in-context-kinds = “{ $right }”, { $rightkind ->
        [noun] noun
        [adjective] adjective
        [verb] verb
        [adverb] adverb
        [preposition] preposition
        [conjunction] conjunction
        [possessive] possessive
        [demonstrative] demonstrative
        [article] article
        [determiner] determiner
        [relative] relative pronoun
        [personal] personal pronoun
       *[pronoun] pronoun
    }, { $side ->
        [after] after “{ $word }”
        [before] before “{ $word }”
       *[here] here
    }, not “{ $wrong }”, { $wrongkind ->
        [noun] noun
        [adjective] adjective
        [verb] verb
        [adverb] adverb
        [preposition] preposition
        [conjunction] conjunction
        [possessive] possessive
        [demonstrative] demonstrative
        [article] article
        [determiner] determiner
        [relative] relative pronoun
        [personal] personal pronoun
       *[pronoun] pronoun
    }.
