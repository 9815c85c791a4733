accuracy-omitted-text = The translation has { $percent } % of its source’s length: something is probably missing.
    .summary = The translation is far too short for its source.
    .why = French is usually a little longer than English. Less than half of the source’s length nearly always means that a sentence or an end is missing. The source may also be that of another passage.
