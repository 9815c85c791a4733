# Errors: what happened, and what to do now.

fault-corrected-empty = The corrected version has no text.
    .next = Choose the file with the corrected text.
fault-corrected-other-text = The corrected version has hardly any word in common with the article.
    .next = Choose the corrected version of this article, in the same language.

# Why something that a source reported is not shown.

dropped-quote-missing = the article does not have these words
dropped-quote-ambiguous = the article has these words more than once, and nothing tells which are meant
dropped-offset-wrong = its offsets do not fit the text
dropped-segment-unknown = the article has no such paragraph
dropped-place-missing = it has neither a quote nor an offset
dropped-malformed = it does not have the required form
dropped-several-paragraphs = it spans more than one paragraph
dropped-other-file = it is about another file
