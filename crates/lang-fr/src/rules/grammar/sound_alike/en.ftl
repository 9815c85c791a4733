grammar-sound-alike = “{ $wrong }” cannot stand here; “{ $right }”, which sounds like it, can.
    .summary = A word stands where no reading of it can, and one that sounds alike could.
    .why = After un or mon stands a noun, after il or qui a verb, after avoir a participle. The word that is written is none of these in any of its readings; the ones offered sound alike and are. Source: readings and sounds of the French lexicon (Dicollecte), frequencies of wordfreq.
