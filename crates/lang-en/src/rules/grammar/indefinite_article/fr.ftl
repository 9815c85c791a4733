grammar-indefinite-article = Devant « { $next } », l’anglais écrit « { $right } ».
    .summary = A est écrit pour an, ou an pour a.
    .why = L’anglais dit a devant un son consonantique et an devant un son vocalique. Le son décide, non la lettre : an hour, a university, a one-way street, an MP, a UN envoy. Là où l’usage hésite (an historic day, a herb), la règle se tait.
