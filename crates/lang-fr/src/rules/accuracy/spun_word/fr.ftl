accuracy-spun-word = { $french ->
        [yes] Mot impropre : « { $word } » vient sans doute d’un logiciel de réécriture.
       *[no] Resté en anglais : « { $word } ».
    }
    .summary = Un mot ou un groupe de mots anglais remplace un mot français.
    .why = Appliqué à un texte français, un logiciel de réécriture conçu pour l’anglais prend pour anglais les mots que les deux langues écrivent de la même façon et les remplace par des synonymes anglais : « vision » devient « imaginative and prescient », « question » devient « query ». Les suggestions sont les synonymes de l’expression anglaise que le français écrit de la même façon, classés selon l’accord avec les mots voisins et selon l’usage. Les noms, les titres et les mots isolés entre guillemets ne sont pas signalés.

accuracy-spun-word-by-stock = Les logiciels de réécriture remplacent souvent « { $word } » par « { $phrase } ».

accuracy-spun-word-by-thesaurus = En anglais, « { $phrase } » est un synonyme de « { $word } », que le français écrit de la même façon.

accuracy-spun-word-by-similarity = En anglais, « { $phrase } » a un sens voisin de « { $word } », que le français écrit de la même façon.

accuracy-spun-word-by-likeness = Le français écrit « { $word } » pour « { $phrase } ».

accuracy-spun-word-by-meaning = « { $phrase } » signifie « { $word } ».
