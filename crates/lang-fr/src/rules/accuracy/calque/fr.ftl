accuracy-calque = « { $phrase } » est construit comme en anglais.
    .summary = Un verbe ou une tournure est construit comme en anglais.
    .why = Les machines reprennent les constructions de l’anglais : « adresser un problème » (to address a problem), « faire du sens » (to make sense), « prendre pour acquis » (to take for granted). Le français a les siennes ; la correction garde le temps et l’accord. La règle regarde les mots voisins : « adresser une lettre » ou « prendre place à table » restent. Sources : Académie française (Dire, ne pas dire), OQLF (Banque de dépannage linguistique).
