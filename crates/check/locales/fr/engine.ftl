### Ce que le moteur dit de l’article entier.

engine-language-unknown = Non vérifié : la langue de ce texte n’a pas été reconnue. Seules les règles valables pour toute langue ont été appliquées.
engine-language-without-rules = Non vérifié : il n’y a pas de règles pour la langue « { $language } ». Seules les règles valables pour toute langue ont été appliquées.
engine-language-differs = Non vérifié : ce texte est donné pour du « { $language } », mais semble être en « { $seen } ». Les passages en cette langue n’ont pas été vérifiés.
engine-folded = Cette règle signalerait { $count } endroits dans ce paragraphe ; elle ne le dit qu’une fois.
engine-used = L’article emploie « { $word } » { $count } fois.
engine-own-issue = Signalé par l’éditeur.
engine-own-comment = { $comment }
terminology-glossary = Le glossaire donne « { $right } » pour « { $words } »
    .summary = Un terme du glossaire
    .why = Le glossaire de la rédaction dit comment appeler cette chose, ou de ne pas employer ce mot. Les termes s’importent et se retirent dans les réglages.
terminology-glossary-forbidden = Le glossaire interdit « { $words } »
terminology-glossary-required = L’original porte « { $source } », que le glossaire rend par « { $right } »
terminology-glossary-note = { $note }
engine-lowered = Vous rejetez la plupart des signalements de cette règle ; ils pèsent un degré de moins.
typography-house-style = Contraire au style de la maison
    .summary = Un écart avec le style de la maison
    .why = Le style de la maison choisi dans les réglages dit comment cela s’écrit, quoi que fasse l’article ailleurs. Pour le reste, c’est l’usage de l’article qui vaut.
typography-house-style-apostrophe = Le style de la maison écrit l’apostrophe { $way }
typography-house-style-quotes = Le style de la maison met les citations entre { $way }
typography-house-style-thousands = Le style de la maison sépare les milliers comme dans { $way }
typography-house-style-ellipsis = Le style de la maison écrit les points de suspension { $way }
typography-house-style-unit = Le style de la maison écrit { $way }
typography-house-style-space = { $way ->
    [none] Le style de la maison ne met pas d’espace ici
    [plain] Le style de la maison met une espace ordinaire ici
    [narrow] Le style de la maison met une espace fine insécable ici
   *[other] Le style de la maison met une espace insécable ici
}
