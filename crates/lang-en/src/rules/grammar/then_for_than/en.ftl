grammar-then-for-than = A comparison takes “{ $right }”, not “{ $wrong }”.
    .summary = Then is written for than.
    .why = Than completes a comparison (more than a year, older than him); then says when. The rule speaks only after a comparative whose comparison follows at once.
