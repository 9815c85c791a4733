typography-final-stop = The paragraph ends without a mark after “{ $word }”.
    .summary = The last sentence of a paragraph has no full stop.
    .why = The sentences before it have one, and it is long enough and has a verb. Captions, credits, links and headings are not flagged. A sentence that breaks off is flagged without a mend.
