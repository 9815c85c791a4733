accuracy-negation-lost = La source est négative (« { $negation } »), mais « { $verb } » ne l’est pas.
    .summary = Une négation de la source manque.
    .why = La source contient une négation, et la traduction n’a ni « ne… pas », ni « sans », ni préfixe négatif, ni mot exprimant l’absence, le refus ou l’échec. Les tournures comme « not only » ou « if not », les questions et les longs paragraphes ne sont pas signalés.
