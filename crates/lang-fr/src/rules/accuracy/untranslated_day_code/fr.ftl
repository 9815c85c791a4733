accuracy-untranslated-day-code = « { $code } » est le code anglais d’un jour ou d’une semaine ; en français, c’est « { $right } ».
    .summary = Un code de jour ou de semaine (D14, W6) est en anglais.
    .why = Dans une étude, D14 est le quatorzième jour (day) et W6 la sixième semaine (week) : en français, J14 et S6. Un code n’est signalé que si la source l’emploie pour un moment et mentionne des jours ou des semaines, ou compte en semaines ; D3 (la vitamine) et D14 (la route) ne sont pas signalés.
