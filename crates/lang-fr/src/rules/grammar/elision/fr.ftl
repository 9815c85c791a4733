grammar-elision = « { $wrong } » s’écrit « { $right } ».
    .summary = Une voyelle qui doit s’effacer devant une autre, ou qui ne le doit pas.
    .why = Le, la, de, que, ne et leurs semblables perdent leur voyelle devant un son vocalique ; ma, ce, beau et vieux y changent de forme. Devant un h aspiré, ils restent entiers : « le héros ». Source : Grevisse, Le Bon Usage ; la liste des h aspirés est celle du lexique.
