grammar-form-in-context = { $change ->
        [infinitive] Infinitif
        [participle] Participe passé
        [finite] Verbe conjugué
        [plural] Pluriel
        [singular] Singulier
        [feminine] Féminin
        [masculine] Masculin
        [present] Présent de l’indicatif
        [imperfect] Imparfait
        [simple-past] Passé simple
        [future] Futur
        [conditional] Conditionnel
        [subjunctive] Subjonctif
        [imperative] Impératif
        [first-singular] Première personne du singulier
        [second-singular] Deuxième personne du singulier
        [third-singular] Troisième personne du singulier
        [first-plural] Première personne du pluriel
        [second-plural] Deuxième personne du pluriel
        [third-plural] Troisième personne du pluriel
       *[other] Autre forme
    } { $side ->
        [after] après « { $word } »
        [before] devant « { $word } »
       *[here] ici
    } : « { $right } », et non « { $wrong } ».
    .summary = Le contexte demande une autre forme du mot.
    .why = Infinitif ou participe, singulier ou pluriel, masculin ou féminin, personne, mode : les mots voisins montrent quelle forme convient à cette place. Une autre forme y convient bien mieux que celle qui est écrite. Source : les contextes des formes dans des romans, des définitions et des manuels français ; voir data/MODEL.md de crates/language.
