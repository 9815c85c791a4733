accuracy-spun-word = { $french ->
        [yes] Mot impropre : « { $word } » vient sans doute d’un logiciel de réécriture.
       *[no] Resté en anglais : « { $word } ».
    }
    .summary = Un mot ou un groupe de mots anglais a pris la place d’un mot français.
    .why = Un logiciel de réécriture conçu pour l’anglais, lancé sur du français, prend les mots que les deux langues écrivent de la même façon pour des mots anglais et les remplace par des synonymes anglais : « vision » devient « imaginative and prescient », « question » devient « query ». La règle restitue le mot français : parmi les synonymes de l’expression anglaise, ceux que le français écrit pareillement, classés selon l’accord avec les mots voisins et selon l’usage. Les noms, les titres et les mots isolés entre guillemets ne sont pas signalés.

accuracy-spun-word-by-stock = Les logiciels de réécriture mettent « { $phrase } » à la place de « { $word } ».

accuracy-spun-word-by-thesaurus = En anglais, « { $phrase } » est un synonyme de « { $word } », que le français écrit de la même façon.

accuracy-spun-word-by-likeness = Le français écrit « { $word } » pour « { $phrase } ».

accuracy-spun-word-by-meaning = « { $phrase } » signifie « { $word } ».
