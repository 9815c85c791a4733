typography-glued-throughout = The article has no space before the colon ({ $count } here).
    .summary = The whole article omits the spaces before punctuation.
    .why = French has a no-break space before the colon and %, and a narrow one before ; ! and ?. Canadian French has none before ; ! and ?: if this is your house style, reject the issue. It is reported once per article, at the first occurrence.

typography-glued-throughout-high = The article has no space before ; ! and ? ({ $count } here).

typography-glued-throughout-percent = The article has no space before % ({ $count } times).

typography-glued-throughout-unit = The article has no space before symbols of units ({ $count } times).

typography-glued-throughout-ordinal = The article has ordinals with long endings, such as 2ème instead of 2e ({ $count } times).
