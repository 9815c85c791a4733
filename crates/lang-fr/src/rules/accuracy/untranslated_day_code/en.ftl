accuracy-untranslated-day-code = “{ $code }” is the English code for a day or a week; French writes “{ $right }”.
    .summary = A code for a day or a week (D14, W6) stayed English.
    .why = In a study D14 is the fourteenth day and W6 the sixth week: French writes J14 (jour) and S6 (semaine). The rule speaks only where the source places the code as a time, and names days or weeks or counts by weeks; D3 (the vitamin) and D14 (the road) are not flagged.
