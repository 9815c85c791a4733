consistency-acronym-unexplained = The article does not explain what “{ $acronym }” stands for.
    .summary = A little-known acronym is never expanded.
    .why = An acronym that is rare in French should be expanded at its first mention. Off by default: readers of a trade paper know many acronyms.
