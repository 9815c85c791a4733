accuracy-untranslated-acronym = « { $acronym } » abrège les mots anglais ; les mots français donnent « { $right } ».
    .summary = Un sigle abrège les mots de la source, non ceux de la traduction.
    .why = Un sigle entre parenthèses doit correspondre aux mots traduits qui le précèdent ; sinon, le lecteur ne peut pas le comprendre. Les sigles employés aussi en français (FBI, ONG), ceux qui correspondent aux mots français et les noms dans leur langue ne sont pas signalés. On peut aussi garder le sigle international en précisant « en anglais ».
