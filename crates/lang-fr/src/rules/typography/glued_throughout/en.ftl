typography-glued-throughout = This article writes no space before the colon ({ $count } here).
    .summary = The whole article leaves out the spaces that French sets before marks.
    .why = French sets a no-break space before the colon and %, and a narrow one before ; ! and ?. Canadian usage has none before ; ! and ?: where that is the house’s style, the remark can be turned down. It is made once for the article, at the first place.

typography-glued-throughout-high = This article writes no space before ; ! and ? ({ $count } here).

typography-glued-throughout-percent = This article writes no space before % ({ $count } times).

typography-glued-throughout-unit = This article writes no space before the symbols of units ({ $count } times).

typography-glued-throughout-ordinal = This article writes ordinals with long endings, as 2ème for 2e ({ $count } times).
