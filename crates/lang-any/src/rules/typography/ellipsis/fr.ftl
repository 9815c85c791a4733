typography-ellipsis = Les points de suspension sont au nombre de trois, non « { $text } ».
    .summary = Il y a trop de points de suspension.
    .why = Les points de suspension sont au nombre de trois, point final compris. Les points de conduite et les blancs à remplir ne sont pas signalés. La suggestion est … ou ..., comme dans le paragraphe.
