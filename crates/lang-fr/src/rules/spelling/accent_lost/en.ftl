spelling-accent-lost = Accents are missing from “{ $word }”.
    .summary = The accents of a word are missing.
    .why = The French lexicon has this word only with accents or, after an auxiliary, only the participle makes sense: “a adopte” should be “a adopté”. If there are several spellings, the one that fits the context best is first.
