### Messages that several rules use.

grammar-needless-word = « { $wrong } » est de trop ici.
