grammar-to-or-too = « { $wrong } » : il faut « { $right } » ici.
    .summary = To, too et two sont pris l’un pour l’autre.
    .why = To précède un verbe ou un lieu ; too, un degré (too late, too many), ou signifie « aussi » ; two précède ce que l’on compte.
