# Errors: what happened, and what to do now.

fault-corrected-empty = The corrected version has no text.
    .next = Choose the file with the corrected text.
fault-corrected-other-text = The corrected version has hardly any word in common with the article.
    .next = Choose the corrected version of this article, in the same language.
fault-flags-unknown-format = The file of flags has none of the known formats.
    .next = Use JSON as described in docs/flags.md, SARIF, XLIFF or HTML with ITS issues, or an MQM table.
fault-flags-malformed = The file of flags cannot be read: { $detail }.
    .next = Write the file again with the program that made it.
fault-server-address = “{ $address }” is not an address.
    .next = Write the address with http:// or https://, such as http://127.0.0.1:8081.
fault-server-down = { $address } is not reachable: { $detail }.
    .next = Start the server, or correct the address.
fault-server-slow = { $address } did not answer within { $seconds } s.
    .next = Try again: the first request after a start takes longer. Or allow more time with --timeout.
fault-server-busy = { $address } answers with status { $status }: it has too much to do, or has failed.
    .next = Try again later, or look at the log of the server.
fault-server-refused = { $address } refuses the request with status { $status }: { $detail }.
    .next = Check that the server has this language, and that it allows texts of this length.
fault-server-not-languagetool = { $address } does not answer as LanguageTool does.
    .next = Correct the address: it is that of the server, without /v2/check.

# Why something that a source reported is not shown.

dropped-quote-missing = the article does not have these words
dropped-quote-ambiguous = the article has these words more than once, and nothing tells which are meant
dropped-offset-wrong = its offsets do not fit the text
dropped-segment-unknown = the article has no such paragraph
dropped-place-missing = it has neither a quote nor an offset
dropped-malformed = it does not have the required form
dropped-several-paragraphs = it spans more than one paragraph
dropped-other-file = it is about another file
