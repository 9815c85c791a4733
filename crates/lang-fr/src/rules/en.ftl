### Messages that several rules use.

grammar-needless-word = “{ $wrong }” does not go here.
