accuracy-question-mark-lost = The source is a question, but the question mark is missing.
    .summary = The question mark of the source is missing.
    .why = The source is a question, and the translation is too (it has an interrogative or an inversion), but it does not end with a question mark. Indirect questions are not flagged.
