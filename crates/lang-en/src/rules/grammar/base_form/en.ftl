grammar-base-form = Here the verb takes its base form: “{ $right }”, not “{ $wrong }”.
    .summary = A verb has an ending after to or an auxiliary.
    .why = After to, after can, will, must and the like, and after do, does and did the verb stands in its base form: did not go, she can go, they want to go.
