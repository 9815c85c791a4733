accuracy-untranslated-segment = This passage was left as it is: nothing of it is translated.
    .summary = A whole passage is the same as its source.
    .why = The passage is the source, sign for sign, and its words are English and not French. Lists of names, addresses and references are not flagged.
