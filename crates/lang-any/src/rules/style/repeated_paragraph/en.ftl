style-repeated-paragraph = Repeated paragraph.
    .summary = A paragraph or headline is repeated.
    .why = Machines that copy an article from a web page take its headline or a paragraph twice. The later one is flagged, even if a letter or a word differs (three words in four are the same). Short lines, such as refrains and bylines, are not flagged.
