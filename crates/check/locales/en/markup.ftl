### markup

markup-html-entity = “{ $entity }” is a character reference of HTML.
    .summary = A character reference of HTML was left in the text.
    .why = A page writes some characters as references (&nbsp;, &eacute;, &#8217;). Copied as they are, they are debris; the rule puts the character itself. The names are those of the HTML standard.

markup-html-tag = “{ $tag }” is markup of a web page.
    .summary = A tag of HTML or a shortcode was left in the text.
    .why = Tags (<b>, <br>) and shortcodes of content systems ([gallery]) shape a page and are no part of the article. Only the names of well-known elements and shortcodes count, so that formulas and [sic] stay.

markup-mojibake = “{ $text }” was read in the wrong encoding.
    .summary = Letters were read in the wrong encoding.
    .why = Two or three odd characters in a row (Ã©, â€™) are one character of UTF-8 that a program took for Windows-1252. The rule reads them as they were meant.

markup-broken-line = A line end breaks this sentence.
    .summary = A line end stands inside a sentence.
    .why = The sentence goes on in the next line, as happens when text is copied from a narrow column. Paragraphs of many lines, such as verse and addresses, are left alone.

markup-embed-residue = “{ $text }” was left by a web page.
    .summary = Something of an embedded post, a button or a list of links was left.
    .why = Addresses of pictures and shortened links (pic.twitter.com, t.co, bit.ly) and the captions of buttons (Read more, Share) belong to the page that the article was taken from.

markup-stray-at-sign = “{ $word }” is an ordinary word, not a handle.
    .summary = An at sign stands before an ordinary word.
    .why = Machines that rewrite posts put the sign of handles before articles and prepositions (@les). Handles that exist are left alone.

markup-braces = “{ $text }” keeps the braces of a rewriting program.
    .summary = Braces of a rewriting program were left around a word.
    .why = Rewriting programs write their choices as {"{"}big|large{"}"} and keep the braces where something fails. Formulas and sets of numbers are left alone.

markup-invisible-character = An invisible character ({ $code }) stands here.
    .summary = A character that no reader sees stands in the text.
    .why = Zero-width spaces, soft hyphens and marks of writing direction come with copied text, break search and spelling, and mean nothing in French. Those that join emoji are left alone.
