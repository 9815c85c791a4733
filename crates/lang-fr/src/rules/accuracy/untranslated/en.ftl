accuracy-untranslated = These { $words } words are in English.
    .summary = A sentence or a paragraph is in English.
    .why = Most of the words are English and not French, and some are English function words. Quotations, titles and names are not flagged.
