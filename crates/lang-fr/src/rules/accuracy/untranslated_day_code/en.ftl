accuracy-untranslated-day-code = “{ $code }” is the English code for a day or a week; in French it is “{ $right }”.
    .summary = A code for a day or a week (D14, W6) is in English.
    .why = In a study, D14 is the fourteenth day and W6 the sixth week; in French they are J14 (jour) and S6 (semaine). A code is flagged only if the source uses it for a time and mentions days or weeks, or counts in weeks; D3 (the vitamin) and D14 (the road) are not flagged.
