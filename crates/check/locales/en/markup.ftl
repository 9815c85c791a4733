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

markup-lost-character = A character of “{ $text }” was lost.
    .summary = A letter was lost and a sign stands in its place.
    .why = A program that could not read a letter put � or ? for it. The rule offers the French words that fit, the most frequent first.

markup-homoglyph = “{ $text }” holds a letter of another script.
    .summary = A letter of another script stands in a Latin word.
    .why = Cyrillic and Greek letters that look Latin come from copied text and from those who dodge filters; search and spelling fail on them (Unicode Technical Standard 39). Words of one script and Greek symbols are left alone.

markup-presentation-form = “{ $text }” is written with characters that stand for others.
    .summary = Characters stand for others: ligatures of a font, letters of full width, accents written apart.
    .why = Documents in PDF and foreign keyboards leave them behind; search and spelling fail on them. The rule puts what Unicode says they stand for (normal forms C and KC). Full width beside Chinese, Japanese and Korean is left alone.

markup-markdown = “{ $text }” holds marks of Markdown.
    .summary = Marks of Markdown were left in running text.
    .why = Two asterisks, number signs before a heading and addresses in brackets shape a text for a program and are no part of it. Marks that the document’s own format reads are not seen here.

markup-placeholder = “{ $text }” should have been filled in.
    .summary = A place that a program or an author should have filled was left.
    .why = Places in braces, format signs (%s) and instructions in brackets are filled before a text is published. What belongs there cannot be known here; the rule offers to take it out. Percentages and sets of numbers are left alone.

markup-tracking-link = This address counts its visitors; “{ $right }” leads to the same page.
    .summary = An address holds marks by which visitors are counted.
    .why = Parameters such as utm_source and fbclid tell a site where a reader comes from; the page is the same without them.

markup-malformed-address = This address leads nowhere; “{ $right }” may be meant.
    .summary = An address of the web is misspelt.
    .why = The scheme has a letter or a slash too many or too few, or the address holds a sign that must be escaped (RFC 3986).

markup-wiki-residue = “{ $text }” was left by the page of an encyclopedia.
    .summary = Something of an encyclopedia’s page was left.
    .why = Links to edit a section, remarks of editors and links in double brackets belong to the page that the text was taken from.

markup-broken-word = “{ $word }” was broken by the end of a line.
    .summary = A word is broken by a hyphen and a space.
    .why = A printed line ended there. Both parts together are a French word, and they are not two words by themselves; prefixes that share their word are left alone.
