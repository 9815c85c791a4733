accuracy-untranslated-segment = This passage was not translated.
    .summary = A passage is identical to its source.
    .why = The passage is identical to its source, and its words are English. Lists of names, addresses and references are not flagged.
