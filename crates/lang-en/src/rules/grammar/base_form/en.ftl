grammar-base-form = Use the base form here: “{ $right }”, not “{ $wrong }”.
    .summary = A verb after “to” or an auxiliary is not in its base form.
    .why = After “to”, after “can”, “will”, “must” and similar verbs, and after “do”, “does” and “did”, a verb is in its base form: did not go, she can go, they want to go.
