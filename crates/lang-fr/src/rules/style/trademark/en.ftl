style-trademark = “{ $phrase }” is a make.
    .summary = The name of a make stands for the thing.
    .why = Makes are protected names, and house styles ask for the common noun. Where the make is meant, give it its capital.
