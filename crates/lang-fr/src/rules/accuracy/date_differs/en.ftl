accuracy-date-differs = The source has “{ $source }”, the translation “{ $wrong }”.
    .summary = A day of the week or a month differs from the source.
    .why = The source names a day or a month that the translation lacks, and the translation one that the source lacks. Texts with several such differences are not flagged: they may be worded differently.
