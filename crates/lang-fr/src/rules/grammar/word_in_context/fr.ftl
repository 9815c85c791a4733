grammar-word-in-context = « { $right } » { $side ->
        [after] après « { $word } »
        [before] devant « { $word } »
       *[here] ici
    }, et non « { $wrong } ».
    .summary = Un autre mot, de même son ou d’orthographe voisine, convient au contexte.
    .why = Les deux mots se prononcent ou s’écrivent presque de la même façon. Dans ce contexte, l’autre est de loin le plus probable : les mots voisins vont avec lui, et non avec celui qui est écrit. Source : les contextes des deux mots dans des romans, des définitions et des manuels français ; voir data/MODEL.md de crates/language.
grammar-word-in-context-kinds = « { $right } », { $rightkind ->
        [noun] nom
        [adjective] adjectif
        [verb] verbe
        [adverb] adverbe
        [preposition] préposition
        [conjunction] conjonction
        [possessive] possessif
        [demonstrative] démonstratif
        [article] article
        [determiner] déterminant
        [relative] pronom relatif
        [personal] pronom personnel
       *[pronoun] pronom
    }, { $side ->
        [after] après « { $word } »
        [before] devant « { $word } »
       *[here] ici
    }, et non « { $wrong } », { $wrongkind ->
        [noun] nom
        [adjective] adjectif
        [verb] verbe
        [adverb] adverbe
        [preposition] préposition
        [conjunction] conjonction
        [possessive] possessif
        [demonstrative] démonstratif
        [article] article
        [determiner] déterminant
        [relative] pronom relatif
        [personal] pronom personnel
       *[pronoun] pronom
    }.
