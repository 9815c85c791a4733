accuracy-negation-lost = La source est négative, mais « { $verb } » ne l’est pas.
    .summary = Une négation de la source manque.
    .why = Le seul verbe de la source est nié, et la traduction, qui emploie un mot proche, n’a ni « ne… pas », ni « sans », ni préfixe négatif, ni verbe de refus. Les contraires (« reste ouvert » pour « is not closed ») et les tournures comme « not only » ou « if not » ne sont pas signalés.
