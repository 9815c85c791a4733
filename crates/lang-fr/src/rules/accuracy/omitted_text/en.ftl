accuracy-omitted-text = The translation is { $percent } % as long as its source: something is probably missing.
    .summary = The translation is far too short for its source.
    .why = French is usually slightly longer than English. If it is less than half as long as the source, a sentence or the end is almost always missing. It is also possible that the source belongs to another passage.
