typography-imperial-unit = “{ $measure }” is about { $right }.
    .summary = A measure stands in units of English-speaking countries.
    .why = Readers of French think in metres, kilos and degrees Celsius. The rule offers the measure, rounded; quotations, sports and aviation keep theirs. Off by default.
