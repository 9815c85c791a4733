grammar-negation = Il manque « ne » dans la négation : « { $right } ».
    .summary = Une négation sans « ne ».
    .why = À l’écrit, la négation a « ne » devant le verbe et « pas », « jamais » ou « guère » après lui ; « n’ » après « on » s’oublie facilement. Les paroles citées ne sont pas signalées. Source : Grevisse, Le Bon Usage.
