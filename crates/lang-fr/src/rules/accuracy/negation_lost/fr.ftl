accuracy-negation-lost = La source nie ; « { $verb } » affirme.
    .summary = Une négation de la source a disparu.
    .why = La source nie son unique verbe, et la traduction, qui emploie le même mot, n’a ni ne… pas, ni sans, ni préfixe négatif, ni verbe de refus. Un contraire (« reste ouvert » pour “is not closed”) et les tournures comme not only ou if not restent libres.
