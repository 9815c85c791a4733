markup-presentation-form = “{ $text }” contains compatibility characters.
    .summary = Compatibility characters: ligatures of a font, full-width letters, combining accents.
    .why = They come from PDF documents and foreign keyboards; search and spelling checks fail on them. The equivalent characters of Unicode are suggested (normalization forms C and KC). Full-width characters next to Chinese, Japanese or Korean are not flagged.
