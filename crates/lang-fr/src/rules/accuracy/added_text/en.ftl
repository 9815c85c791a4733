accuracy-added-text = The translation has { $percent } % of its source’s length: something was probably added.
    .summary = The translation is far too long for its source.
    .why = French is usually a little longer than English. More than twice the source’s length nearly always means that a passage was added or repeated. The source may also be that of another passage.
