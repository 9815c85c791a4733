accuracy-english-acronym = “{ $acronym }” is the English acronym; French writes “{ $right }”.
    .summary = An English acronym stands for the French one.
    .why = International bodies, substances, illnesses and common measures have a French acronym (OMS, ARN, VIH, PIB). The rule speaks only where the source uses this acronym, and is silent where the article gives both, where the acronym is in quotation marks and where it is part of a name.
