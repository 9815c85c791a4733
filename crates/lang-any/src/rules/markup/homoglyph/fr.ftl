markup-homoglyph = « { $text } » contient une lettre d’un autre alphabet.
    .summary = Un mot en alphabet latin contient une lettre d’un autre alphabet.
    .why = Des lettres cyrilliques ou grecques qui ressemblent aux latines viennent d’un texte copié ou d’une tentative de contourner des filtres ; la recherche et le correcteur ne reconnaissent pas le mot (Unicode Technical Standard 39). Les mots d’un seul alphabet et les symboles grecs ne sont pas signalés.
