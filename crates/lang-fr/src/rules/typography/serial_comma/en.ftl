typography-serial-comma = There should be no comma before the last item of a list.
    .summary = A comma before the last item of a list.
    .why = English may have a comma there, French does not. Off by default: authors may use one for rhythm.
