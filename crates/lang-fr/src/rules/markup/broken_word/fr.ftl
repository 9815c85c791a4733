markup-broken-word = « { $word } » a été coupé en fin de ligne.
    .summary = Un mot est coupé par un trait d’union et une espace.
    .why = Le mot se trouvait en fin de ligne imprimée. Ses parties forment un seul mot français et n’en sont pas deux séparément. Les préfixes qui partagent un mot (pré- et post-natal) ne sont pas signalés.
