typography-imperial-unit = “{ $measure }” is about { $right }.
    .summary = A measure is in units of English-speaking countries.
    .why = French readers use metres, kilograms and degrees Celsius. The suggestion is the converted measure, rounded. Quotations, sports and aviation are not flagged. Off by default.
