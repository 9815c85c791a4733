consistency-form-of-address = The article addresses the reader otherwise; here it is “{ $word }”.
    .summary = The reader is tu here and vous there.
    .why = English you does not say which of the two is meant, and a translation changes from sentence to sentence. Quotations do not count. “Vous” is right as well where several are addressed.
