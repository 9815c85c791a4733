grammar-negation = Il manque le ne de la négation : « { $right } ».
    .summary = Une négation sans ne.
    .why = Le français écrit met ne devant le verbe et pas, jamais ou guère après lui ; après on, il s’oublie facilement. Les paroles citées sont laissées telles quelles. Source : Grevisse, Le Bon Usage.
