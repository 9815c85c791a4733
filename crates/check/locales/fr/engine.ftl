### Messages du moteur.

engine-language-unknown = Non vérifié : la langue de ce texte n’a pas été reconnue. Seules les règles valables pour toute langue ont été appliquées.
engine-language-without-rules = Non vérifié : il n’y a pas de règles pour la langue « { $language } ». Seules les règles valables pour toute langue ont été appliquées.
engine-language-differs = Non vérifié : ce texte est déclaré en « { $language } », mais il est sans doute en « { $seen } ». Les passages dans cette langue n’ont pas été vérifiés.
engine-folded = Cette règle s’applique { $count } fois dans ce paragraphe ; seule la première est signalée.
engine-used = L’article emploie « { $word } » { $count } fois.
engine-also-found = { $source } le signale aussi ({ $rule }) et propose la même chose.
engine-own-issue = Signalé par le relecteur.
engine-own-comment = { $comment }
terminology-glossary = Le glossaire donne « { $right } » pour « { $words } »
    .summary = Un terme du glossaire
    .why = Le glossaire de la rédaction donne un autre terme, ou interdit celui-ci. Les termes s’ajoutent, s’importent et se retirent dans les réglages.
terminology-glossary-forbidden = Le glossaire interdit « { $words } »
terminology-glossary-required = La source a « { $source } », pour lequel le glossaire demande « { $right } »
terminology-glossary-note = { $note }
engine-lowered = Vous refusez la plupart des signalements de cette règle : leur gravité est abaissée d’un degré.
typography-house-style = Non conforme au style de la maison
    .summary = Un écart par rapport au style de la maison
    .why = Le style de la maison défini dans les réglages l’emporte sur l’usage de l’article. Pour ce qu’il ne définit pas, l’usage de l’article compte.
typography-house-style-apostrophe = Le style de la maison a { $way } comme apostrophe
typography-house-style-quotes = Le style de la maison a { $way } autour des citations
typography-house-style-thousands = Le style de la maison sépare les milliers comme dans { $way }
typography-house-style-ellipsis = Le style de la maison a { $way } pour les points de suspension
typography-house-style-unit = Le style de la maison est { $way }
typography-house-style-space = { $way ->
    [none] Le style de la maison n’a pas d’espace ici
    [plain] Le style de la maison a une espace ordinaire ici
    [narrow] Le style de la maison a une espace fine insécable ici
   *[other] Le style de la maison a une espace insécable ici
}
corrected-replaced = La version corrigée a d’autres mots ici.
corrected-inserted = La version corrigée ajoute des mots ici.
corrected-removed = La version corrigée n’a pas ces mots.
corrected-white-space = La version corrigée a une autre espace ici.
corrected-rewrite = La version corrigée a une autre phrase ici.
corrected-move = La version corrigée a ces mots à un autre endroit.
corrected-split = La version corrigée commence un nouveau paragraphe ici.
corrected-merged = La version corrigée réunit ce paragraphe au précédent.
corrected-paragraph-added = La version corrigée a un paragraphe de plus ici.
corrected-paragraph-removed = La version corrigée n’a pas ce paragraphe.
llm-replaced = Le modèle de langue propose d’autres mots ici.
llm-inserted = Le modèle de langue ajoute des mots ici.
llm-removed = Le modèle de langue supprime ces mots.
llm-white-space = Le modèle de langue propose une autre espace ici.
llm-rewrite = Le modèle de langue réécrit cette phrase.
llm-move = Le modèle de langue déplace ces mots.
llm-split = Le modèle de langue commence un nouveau paragraphe ici.
flags-flagged = Signalé par { $source }.
