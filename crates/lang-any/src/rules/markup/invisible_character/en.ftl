markup-invisible-character = There is an invisible character ({ $code }) here.
    .summary = An invisible character is in the text.
    .why = Zero-width spaces and marks of writing direction come from copied text, interfere with search and spelling checks, and have no function here. Those in emoji are not flagged.
