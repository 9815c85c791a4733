markup-wiki-residue = “{ $text }” was left by the page of an encyclopedia.
    .summary = Something of an encyclopedia’s page was left.
    .why = Links to edit a section, remarks of editors and links in double brackets belong to the page that the text was taken from.
