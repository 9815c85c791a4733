typography-clock-time = “{ $time }” is written as in English.
    .summary = A time stands with a.m. or p.m.
    .why = French counts twenty-four hours: 15 h, 10 h 30. The rule joins the figures to the h where the paragraph does.
