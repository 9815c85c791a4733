typography-hyphen-space = « { $right } » est joint par son trait d’union.
    .summary = Une espace accompagne un trait d’union.
    .why = Un pronom placé après son verbe (dit-il) et un préfixe (anti-missile) se joignent sans espace. Les préfixes qui partagent leur mot (pré- et post-natal) ne sont pas signalés.
