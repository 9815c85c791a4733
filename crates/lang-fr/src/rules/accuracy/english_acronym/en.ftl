accuracy-english-acronym = “{ $acronym }” is the English acronym; the French one is “{ $right }”.
    .summary = An English acronym is used instead of the French one.
    .why = International organisations, substances, illnesses and common measures have French acronyms (OMS, ARN, VIH, PIB). An acronym is flagged only if the source uses it too. It is not flagged if the article gives both, in quotation marks, or within a name.
