### Ce que le moteur dit de l’article entier.

engine-language-unknown = La langue de ce texte n’a pas été reconnue ; seules les règles valables pour toute langue sont actives.
engine-language-without-rules = Ce texte semble être en « { $language } », langue qui n’a pas encore de règles ; seules les règles valables pour toute langue sont actives.
engine-language-differs = Ce texte est donné pour du « { $language } », mais semble être en « { $seen } » ; les passages en cette langue ne sont pas vérifiés.
engine-folded = Cette règle signalerait { $count } endroits dans ce paragraphe ; elle ne le dit qu’une fois.
engine-used = L’article emploie « { $word } » { $count } fois.
engine-own-issue = Signalé par l’éditeur.
engine-own-comment = { $comment }
terminology-glossary = Le glossaire donne « { $right } » pour « { $words } »
    .summary = Un terme du glossaire
    .why = Le glossaire de la rédaction dit comment appeler cette chose, ou de ne pas employer ce mot. Les termes s’importent et se retirent dans les réglages.
terminology-glossary-forbidden = Le glossaire interdit « { $words } »
terminology-glossary-note = { $note }
