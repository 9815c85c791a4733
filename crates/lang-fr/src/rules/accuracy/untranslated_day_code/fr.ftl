accuracy-untranslated-day-code = « { $code } » est le code anglais d’un jour ou d’une semaine ; en français on écrit « { $right } ».
    .summary = Un code de jour ou de semaine (D14, W6) est resté en anglais.
    .why = Dans un protocole, D14 est le quatorzième jour (day) et W6 la sixième semaine (week) : le français écrit J14 et S6. La règle ne parle que si la source place ce code comme un moment, nomme des jours ou des semaines ou compte par semaines ; D3 (vitamine) ou D14 (route) restent libres.
