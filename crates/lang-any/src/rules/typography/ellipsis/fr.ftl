typography-ellipsis = Les points de suspension sont trois, non « { $text } ».
    .summary = Les points de suspension sont trop nombreux.
    .why = Les points de suspension sont trois, point final compris. Points de conduite et blancs à remplir ne sont pas signalés. La règle écrit … ou ... comme le paragraphe.
