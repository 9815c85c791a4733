grammar-verb-agreement = Le verbe ne s’accorde pas avec son sujet : « { $right } », non « { $wrong } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Au présent, la troisième personne du singulier prend -s (he goes, the problem is), les autres personnes la forme nue (they go, the children are). Les noms comme information sont du singulier ; les noms de groupes admettent les deux en anglais britannique et ne sont pas signalés.
