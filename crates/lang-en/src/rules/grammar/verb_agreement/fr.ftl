grammar-verb-agreement = Le verbe ne s’accorde pas avec son sujet : « { $right } » et non « { $wrong } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Au présent, la troisième personne du singulier a -s (he goes, the problem is), les autres non (they go, the children are). Les noms comme « information » sont singuliers ; les noms de groupes peuvent être pluriels en anglais britannique et ne sont pas signalés.
