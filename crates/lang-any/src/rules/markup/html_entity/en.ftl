markup-html-entity = “{ $entity }” is a character reference of HTML.
    .summary = A character reference of HTML was left in the text.
    .why = A page writes some characters as references (&nbsp;, &eacute;, &#8217;). Copied as they are, they are debris; the rule puts the character itself. The names are those of the HTML standard.
