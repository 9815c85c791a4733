### Messages that several rules share.

grammar-needless-word = “{ $wrong }” should be deleted.
