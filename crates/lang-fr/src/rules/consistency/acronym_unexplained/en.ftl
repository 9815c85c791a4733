consistency-acronym-unexplained = The article nowhere says what “{ $acronym }” stands for.
    .summary = A little known acronym is never expanded.
    .why = An acronym that French rarely uses should be expanded where it is first mentioned. Off by default: readers of a trade paper know more of them than any list.
