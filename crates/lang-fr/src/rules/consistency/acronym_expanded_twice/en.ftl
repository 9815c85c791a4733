consistency-acronym-expanded-twice = “{ $acronym }” is first “{ $first }”, then “{ $other }”.
    .summary = An acronym is expanded in two ways.
    .why = Two long forms of one acronym are two translations of one name, or a mistake in one of them. The first is taken for the right one; capitals do not count.
