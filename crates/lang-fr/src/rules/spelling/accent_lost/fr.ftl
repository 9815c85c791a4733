spelling-accent-lost = Il manque des accents à « { $word } ».
    .summary = Il manque des accents à un mot.
    .why = Le lexique français n’a ce mot qu’avec des accents ; ou bien, après un auxiliaire, seul le participe convient : « a adopte » s’écrit « a adopté ». S’il y a plusieurs graphies, celle qui convient le mieux au contexte vient en premier.
