typography-clock-time = “{ $time }” is in English notation.
    .summary = A time has a.m. or p.m.
    .why = French uses the 24-hour clock: 15 h, 10 h 30. The suggestion has no spaces around the h if the paragraph has none.
