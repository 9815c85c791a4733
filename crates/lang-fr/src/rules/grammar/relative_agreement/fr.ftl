grammar-relative-agreement = « { $wrong } » ne s’accorde pas avec son nom ; écrivez « { $right } ».
    .summary = « Lequel », « auquel » ou « duquel » est au mauvais genre ou au mauvais nombre.
    .why = « Lequel » et ses composés prennent le genre et le nombre de leur antécédent. S’ils s’accordent avec un nom antérieur de la phrase, ils ne sont pas signalés. Source : Grevisse, Le Bon Usage.
