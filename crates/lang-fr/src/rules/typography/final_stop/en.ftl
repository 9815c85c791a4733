typography-final-stop = A full stop is missing after “{ $word }”.
    .summary = The last sentence of a paragraph has no full stop.
    .why = The other sentences of the paragraph have one. Captions, credits, links and headings are not flagged. A sentence that is cut off is flagged without a suggestion.
