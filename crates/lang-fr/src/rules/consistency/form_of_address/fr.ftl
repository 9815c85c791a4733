consistency-form-of-address = L’article s’adresse au lecteur autrement ; ici « { $word } ».
    .summary = Le lecteur est tutoyé ici, vouvoyé là.
    .why = L’anglais you ne dit pas lequel des deux est voulu, et la traduction change de phrase en phrase. Les citations ne comptent pas. « Vous » est juste aussi où l’on parle à plusieurs.
