### Rules about spun words.
