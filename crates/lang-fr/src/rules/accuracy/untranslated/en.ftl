accuracy-untranslated = These { $words } words were left in English.
    .summary = A sentence or a paragraph was left in English.
    .why = Most of its words are English and unknown to French, and some are English function words. Sentences in quotation marks are not flagged, and so are titles and names.
