typography-serial-comma = No comma belongs before the last item of a list.
    .summary = A comma stands before the last item of a list.
    .why = English sets a comma there, French does not. Off by default: authors set one for rhythm.
