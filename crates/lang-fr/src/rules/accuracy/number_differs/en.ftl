accuracy-number-differs = The source says “{ $right }”, the translation “{ $number }”.
    .summary = A number is not the one of the source.
    .why = All other numbers agree, and this one stands for another of the same length. The rule is silent where the source speaks in measures, hours or scales that a translation may convert (miles, p.m., billion), and where several numbers differ.
