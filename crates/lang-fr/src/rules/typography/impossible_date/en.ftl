typography-impossible-date = “{ $date }” is not in the calendar.
    .summary = A date is not in the calendar.
    .why = The month has fewer days, or the year is no leap year (Gregorian calendar). Only whoever knows the event can tell the right day; the last day of the month is offered.
