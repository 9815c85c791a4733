grammar-there-is = “{ $wrong }” should be “{ $right }” here.
    .summary = “There is” before a plural, or “there are” before a singular.
    .why = The verb after “there” agrees with the following noun: there are many reasons, there is a problem. “There’s” before a plural is common in speech; quotations are not flagged.
