typography-breaking-space = A line can break at the space beside “{ $mark }”.
    .summary = An ordinary space stands beside a mark where a no-break space is right.
    .why = No line should begin with a mark (Imprimerie nationale). Off by default: many systems set these spaces when they publish.
