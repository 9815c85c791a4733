markup-wiki-residue = “{ $text }” is left over from a wiki page.
    .summary = A leftover of a wiki page.
    .why = Links to edit a section, notes of editors and links in double brackets belong to the wiki page from which the text was copied.
