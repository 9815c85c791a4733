typography-hyphen-space = Le trait d’union ne prend pas d’espace : « { $right } ».
    .summary = Une espace à côté d’un trait d’union.
    .why = Un pronom placé après son verbe (dit-il) et un préfixe (anti-missile) se joignent par un trait d’union sans espace. Les préfixes qui partagent un mot (pré- et post-natal) ne sont pas signalés.
