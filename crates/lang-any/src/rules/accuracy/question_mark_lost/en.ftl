accuracy-question-mark-lost = The source asks a question; the question mark is missing.
    .summary = The question mark of the source is gone.
    .why = The source is a question, and the translation is built as one (an interrogative, an inversion) but ends without a question mark. Indirect questions are not flagged.
