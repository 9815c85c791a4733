accuracy-untranslated-acronym = « { $acronym } » suit l’ordre des mots anglais ; les mots français donnent « { $right } ».
    .summary = Un sigle abrège les mots de la source et non ceux de la traduction.
    .why = Derrière sa forme longue traduite, un sigle entre parenthèses doit en suivre les mots : sinon, le lecteur ne peut le retrouver. Les sigles que le français emploie tels quels (FBI, ONG), ceux qui conviennent aux mots français et les noms laissés dans leur langue restent libres. Le bon choix peut être de garder le sigle international et de le dire (« en anglais »).
