markup-html-tag = “{ $tag }” is markup of a web page.
    .summary = An HTML tag or a shortcode is in the text.
    .why = Tags (<b>, <br>) and shortcodes of publishing systems ([gallery]) format a page and are not part of the article. Only known elements and shortcodes are flagged, not formulas or [sic].
