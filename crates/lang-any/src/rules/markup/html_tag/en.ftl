markup-html-tag = “{ $tag }” is markup of a web page.
    .summary = A tag of HTML or a shortcode was left in the text.
    .why = Tags (<b>, <br>) and shortcodes of content systems ([gallery]) shape a page and are no part of the article. Only the names of well-known elements and shortcodes count, so that formulas and [sic] stay.
