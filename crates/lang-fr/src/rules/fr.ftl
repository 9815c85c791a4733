### Messages that several rules share.

grammar-needless-word = « { $wrong } » est de trop ici.
