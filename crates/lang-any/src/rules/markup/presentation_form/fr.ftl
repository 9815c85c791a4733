markup-presentation-form = « { $text } » contient des caractères de compatibilité.
    .summary = Des caractères de compatibilité : ligatures de police, lettres pleine chasse, accents combinants.
    .why = Ils viennent de documents PDF et de claviers étrangers ; la recherche et le correcteur ne les reconnaissent pas. Les caractères équivalents d’Unicode sont proposés (formes normales C et KC). Les caractères pleine chasse à côté du chinois, du japonais ou du coréen ne sont pas signalés.
