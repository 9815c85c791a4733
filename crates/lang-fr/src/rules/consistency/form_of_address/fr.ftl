consistency-form-of-address = L’article s’adresse d’ordinaire autrement au lecteur ; ici, c’est « { $word } ».
    .summary = Le lecteur est tantôt tutoyé, tantôt vouvoyé.
    .why = L’anglais « you » ne distingue pas « tu » et « vous », et la traduction peut changer d’une phrase à l’autre. Les citations ne comptent pas. « Vous » est aussi correct pour plusieurs personnes.
