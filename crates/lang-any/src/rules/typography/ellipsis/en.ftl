typography-ellipsis = An ellipsis has three dots, not “{ $text }”.
    .summary = An ellipsis has too many dots.
    .why = An ellipsis has three dots, including the full stop. Dot leaders and blanks to fill in are not flagged. The suggestion is … or ..., as in the paragraph.
