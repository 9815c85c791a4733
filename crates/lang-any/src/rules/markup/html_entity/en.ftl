markup-html-entity = “{ $entity }” is an HTML character reference.
    .summary = An HTML character reference is in the text.
    .why = HTML writes some characters as references (&nbsp;, &eacute;, &#8217;), which do not belong in the text. The character itself is suggested. The names are those of the HTML standard.
