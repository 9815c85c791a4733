style-repeated-paragraph = Repeated paragraph.
    .summary = A paragraph or a headline is repeated.
    .why = When an article is copied from a web page, its headline or a paragraph is sometimes copied twice. The later one is flagged, even if some words differ (three quarters are the same). Short lines, such as refrains and bylines, are not flagged.
