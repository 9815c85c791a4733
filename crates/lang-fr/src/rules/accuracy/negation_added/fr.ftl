accuracy-negation-added = « { $negation } » ne correspond à rien dans la source.
    .summary = La traduction est négative, la source ne l’est pas.
    .why = La traduction contient « ne… pas » ou une autre négation complète, alors que la source n’a ni négation, ni préfixe négatif, ni mot exprimant l’absence, le refus, l’échec ou le doute. La restriction (« ne… que ») n’est pas signalée.
