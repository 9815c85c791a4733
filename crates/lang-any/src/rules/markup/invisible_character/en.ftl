markup-invisible-character = An invisible character ({ $code }) stands here.
    .summary = A character that no reader sees stands in the text.
    .why = Zero-width spaces, soft hyphens and marks of writing direction come with copied text, break search and spelling, and mean nothing in French. Those that join emoji are not flagged.
