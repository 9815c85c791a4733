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
    .next = Try again: the first request after a start takes longer. On the command line, --timeout allows more time.
fault-server-busy = { $address } answers with status { $status }: it has too much to do, or has failed.
    .next = Try again later, or look at the log of the server.
fault-server-cut = { $address } closed the connection in the middle of its answer.
    .next = Try again, or look at the log of the server.
fault-server-too-long = The answer of { $address } has more than { $bytes } bytes.
    .next = Correct the address, or use another model.
fault-server-refused = { $address } refuses the request with status { $status }: { $detail }.
    .next = Check that the server has this language, and that it allows texts of this length.
fault-server-not-languagetool = { $address } does not answer as LanguageTool does.
    .next = Correct the address: it is that of the server, without /v2/check.
fault-server-key = { $address } requires a key, or refuses yours (status { $status }).
    .next = Set a valid key of this service in the environment variable COPYDESK_LLM_KEY, and start Copydesk again.
fault-server-not-openai = { $address } does not answer as an OpenAI-compatible server does.
    .next = Correct the address: it is that of the server, such as http://127.0.0.1:8080, or with the path of its API, such as https://example.org/api/v1.
fault-server-model = { $address } does not have the model “{ $model }”.
    .next = { $known ->
        [none] Use a model that this server has.
       *[other] Use one of its models: { $known }.
    }
fault-server-no-model = { $address } lists no model.
    .next = Name the model, or load one on the server.
fault-server-context = The paragraph is too long for the model at { $address }.
    .next = Start the server with a larger context, or split the paragraph.
fault-server-unreadable = The model at { $address } does not answer in the required form.
    .next = Use a larger model, or ask for the corrected paragraph instead of a list of errors.
fault-server-no-java = LanguageTool needs Java, and this computer has none that Copydesk can find.
    .next = Install Java 17 or later, or set JAVA_HOME to its folder and start Copydesk again.
fault-server-no-jar = { $path } does not contain a LanguageTool server.
    .next = Choose the folder with languagetool-server.jar: that of an unpacked LanguageTool for desktop.
fault-server-start-failed = LanguageTool ended when it was started{ $detail ->
        [none] {"."}
       *[other] : “{ $detail }”.
    }
    .next = Check that { $path } is complete and fits your version of Java.
fault-server-start-slow = LanguageTool was not ready within { $seconds } s of its start.
    .next = Ask again when the computer has less to do. On the command line, --timeout allows more time.
fault-server-limit = The limit of { $limit } requests is reached.
    .next = Ask about a shorter article. On the command line, --max-requests allows more.
fault-server-cancelled = Cancelled.
    .next = Ask again to get the rest.

# Why something that a source reported is not shown.

dropped-quote-missing = the article does not have these words
dropped-quote-ambiguous = the article has these words more than once, and nothing tells which are meant
dropped-offset-wrong = its offsets do not fit the text
dropped-segment-unknown = the article has no such paragraph
dropped-place-missing = it has neither a quote nor an offset
dropped-malformed = it does not have the required form
dropped-several-paragraphs = it spans more than one paragraph
dropped-other-file = it is about another file
dropped-nothing-changed = it proposes the words of the article
dropped-other-language = the rewritten paragraph is in another language
dropped-other-length = the rewritten paragraph is much shorter or longer
dropped-other-words = the rewritten paragraph has hardly any word in common with the article’s
