markup-broken-word = « { $word } » a été coupé par une fin de ligne.
    .summary = Un mot est coupé par un trait d’union et une espace.
    .why = Une ligne imprimée s’arrêtait là. Les deux parties réunies font un mot français, et n’en sont pas deux séparément ; les préfixes qui partagent leur mot ne sont pas signalés.
