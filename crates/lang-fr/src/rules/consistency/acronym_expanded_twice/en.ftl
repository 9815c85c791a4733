consistency-acronym-expanded-twice = “{ $acronym }” is expanded as “{ $first }”, then as “{ $other }”.
    .summary = An acronym is expanded in two ways.
    .why = Two long forms of an acronym are two translations of the same name, or one of them is wrong. The first one is suggested; differences in case do not count.
