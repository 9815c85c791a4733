grammar-pronominal-participle = Avec ce verbe pronominal, écrivez « { $right } » et non « { $word } ».
    .summary = Le participe passé d’un verbe pronominal ne s’accorde pas, ou ne devrait pas s’accorder.
    .why = Le participe s’accorde avec le sujet si le pronom réfléchi est complément d’objet direct (elle s’est trompée). Il est invariable si ce pronom signifie « à soi » (ils se sont succédé), ou devant un infinitif après « faire ». Les verbes qui admettent les deux (se dire, se donner, se laver) ne sont pas signalés.
