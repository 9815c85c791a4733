accuracy-spun-word = { $french ->
        [yes] Wrong word here: “{ $word }” was probably put in by an article spinner.
       *[no] Left in English: “{ $word }”.
    }
    .summary = An English word or phrase stands where a French one was.
    .why = A rewriting program for English that runs over French takes words that both languages spell alike for English ones and replaces them by English synonyms: “vision” becomes “imaginative and prescient”, “question” becomes “query”. The rule restores the French word: synonyms of the English phrase that French spells alike, ranked by how they agree with the words around and how often French uses them together. Names, titles and words that stand alone in quotation marks are left as they are.

accuracy-spun-word-by-stock = Rewriting programs put “{ $phrase }” in place of “{ $word }”.

accuracy-spun-word-by-thesaurus = In English, “{ $phrase }” is a synonym of “{ $word }”, which French spells alike.

accuracy-spun-word-by-likeness = French spells “{ $phrase }” as “{ $word }”.

accuracy-spun-word-by-meaning = “{ $phrase }” means “{ $word }”.
