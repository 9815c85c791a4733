accuracy-added-text = The translation is { $percent } % as long as its source: something was probably added.
    .summary = The translation is far too long for its source.
    .why = French is usually slightly longer than English. If it is more than twice as long as the source, a passage was almost always added or repeated. It is also possible that the source belongs to another passage.
