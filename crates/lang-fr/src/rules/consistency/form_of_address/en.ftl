consistency-form-of-address = The article usually addresses the reader in another way; here it is “{ $word }”.
    .summary = The reader is addressed with both “tu” and “vous”.
    .why = English “you” does not distinguish “tu” and “vous”, so that a translation may change from sentence to sentence. Quotations do not count. “Vous” is also right for several people.
