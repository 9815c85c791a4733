accuracy-spun-word = { $french ->
        [yes] Wrong word: “{ $word }” probably comes from an article spinner.
       *[no] Left in English: “{ $word }”.
    }
    .summary = An English word or phrase replaces a French word.
    .why = When an article spinner for English is run over a French text, it takes words that both languages spell alike for English and replaces them by English synonyms: “vision” becomes “imaginative and prescient”, “question” becomes “query”. The suggestions are synonyms of the English phrase that French spells alike, ranked by agreement with the words around and by usage. Names, titles and words alone in quotation marks are not flagged.

accuracy-spun-word-by-stock = Article spinners often replace “{ $word }” by “{ $phrase }”.

accuracy-spun-word-by-thesaurus = In English, “{ $phrase }” is a synonym of “{ $word }”, which French spells alike.

accuracy-spun-word-by-similarity = In English, “{ $phrase }” is close in meaning to “{ $word }”, which French spells alike.

accuracy-spun-word-by-likeness = French spells “{ $phrase }” as “{ $word }”.

accuracy-spun-word-by-meaning = “{ $phrase }” means “{ $word }”.
