### grammar

grammar-contraction = “{ $wrong }” contracts to “{ $right }”.
    .summary = A preposition and its article are not contracted.
    .why = French writes de and à with le and les as one word: du, au, des, aux. Where le or les is the object of an infinitive (“refuser de le voir”) or belongs to a title or a place (“à Le Havre”), both words stay, and the rule is silent. Source: Grevisse, Le Bon Usage.

grammar-elision = “{ $wrong }” is written “{ $right }”.
    .summary = A vowel that must give way before another, or must not.
    .why = Le, la, de, que, ne and their like lose their vowel before a vowel sound; ma, ce, beau and vieux change their form there. Before an aspirated h they stay whole: “le héros”. Source: Grevisse, Le Bon Usage; the list of aspirated words is the lexicon's.

grammar-doubled-word = “{ $word }” is written twice.
    .summary = A word is written twice in a row.
    .why = Two equal words in a row are a slip of the keyboard or of a machine, save where French doubles on purpose: “nous nous voyons”, “très très”, “de de Gaulle”.

grammar-homophone = Should be “{ $right }”, not “{ $wrong }”.
    .summary = A word is written for another that sounds alike.
    .why = The words around leave room only for the word that sounds alike: no participle follows à, no infinitive follows a, a subject needs a verb. Where both words make sense, the rule is silent. Source: the pairs that school grammars and the Académie française (Dire, ne pas dire) warn of.

grammar-set-expression = The expression is written “{ $right }”, not “{ $wrong }”.
    .summary = A fixed expression is written with a wrong word.
    .why = Fixed expressions keep words and spellings that stand nowhere else, so that others take their place. Source: dictionaries of French locutions.

grammar-lost-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A hyphen is missing in a fixed compound, or is one too many.
    .why = Some compounds are joined by hyphens (là-bas, celui-ci, c’est-à-dire), others are not (parce que, tout à fait). Source: the Dictionnaire de l’Académie française.

grammar-wrong-preposition = “{ $wrong }” does not go here; write “{ $right }”.
    .summary = A verb or a conjunction with the wrong preposition.
    .why = The verb or the expression is built in another way: “pallier un manque”, “à travers un réseau”, “bien que”. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage.

grammar-verb-ending = “{ $wrong }” is not the form that belongs here: “{ $right }”.
    .summary = Infinitive and participle are taken for each other.
    .why = After avoir and été stands the participle, after a preposition and after verbs such as pouvoir, devoir or aller the infinitive; after the subject vous, the form in -ez. The endings sound alike. Source: Grevisse, Le Bon Usage.

grammar-verb-for-noun = “{ $wrong }” is a form of a verb; the noun is “{ $right }”.
    .summary = A verb stands where a noun that sounds alike belongs.
    .why = After a determiner such as un, mon or cette stands a noun; the form written can only be a verb's, and a common noun sounds like it.

grammar-inversion-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A verb and the subject after it lack their hyphen.
    .why = A subject pronoun after its verb is joined to it by a hyphen, with -t- after a vowel (a-t-il), without it after t or d (faut-il). Source: Grevisse, Le Bon Usage.

grammar-imperative-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = An imperative and its pronoun lack their hyphen.
    .why = The pronoun that follows an imperative is joined to it by a hyphen: dis-moi, donne-m’en. Source: Grevisse, Le Bon Usage.

grammar-subjunctive = Here French wants the subjunctive: “{ $right }”, not “{ $wrong }”.
    .summary = An indicative stands where the subjunctive belongs.
    .why = Bien que, pour que, avant que, sans que, quoique, il faut que and vouloir que take the subjunctive; si bien que and après que do not. Source: Grevisse, Le Bon Usage.

grammar-si-conditional = After si the condition stands in the imperfect: “{ $right }”, not “{ $wrong }”.
    .summary = A conditional stands after si.
    .why = Si that states a condition is followed by the imperfect or the pluperfect, the main clause takes the conditional. An indirect question (“je me demande si tu pourrais”) may have it. Source: Académie française, Dire, ne pas dire.

grammar-negation = The negation lacks its ne: “{ $right }”.
    .summary = A negation without ne.
    .why = Written French says ne before the verb as well as pas, jamais or guère after it; after on it is easily missed. Speech that is quoted is left alone. Source: Grevisse, Le Bon Usage.

grammar-sound-alike = “{ $wrong }” cannot stand here; “{ $right }”, which sounds like it, can.
    .summary = A word stands where no reading of it can, and one that sounds alike could.
    .why = After un or mon stands a noun, after il or qui a verb, after avoir a participle. The word that is written is none of these in any of its readings; the ones offered sound alike and are. Source: readings and sounds of the French lexicon (Dicollecte), frequencies of wordfreq.

grammar-infinitive-wanted = Use the infinitive here: “{ $right }”, not “{ $wrong }”.
    .summary = A participle or a finite form where an infinitive hangs on what stands before.
    .why = Suffire de, chercher à, finir par, avoir beau, faire, laisser, mieux vaut and their like take an infinitive; its ending sounds like that of the participle. Where a participle may follow (“il laisse fermé le portail”) the rule is silent. Source: Grevisse, Le Bon Usage.

grammar-imperative-form = The order is “{ $right }”, not “{ $wrong }”.
    .summary = An imperative in another form of its verb.
    .why = The imperative of verbs in -er has no s (apporte, va) save before y and en; that of the others is written as with tu (finis, prends, viens). Source: Grevisse, Le Bon Usage.

grammar-imperative-pronouns = “{ $wrong }” is written “{ $right }”.
    .summary = Pronouns after an imperative lack a hyphen.
    .why = Each pronoun after an imperative is joined by a hyphen: donne-la, donnez-le-moi, souvenez-vous-en; before en and y, me and te take an apostrophe instead. Source: Grevisse, Le Bon Usage.

grammar-indicative = Here French wants the indicative: “{ $right }”, not “{ $wrong }”.
    .summary = A subjunctive stands where the indicative belongs.
    .why = Après que, quand, lorsque, puisque, parce que, à mesure que, pourquoi and a main clause take the indicative. Source: Académie française, Dire, ne pas dire (“après que”).

grammar-future-first-person = The future is “{ $right }”; “{ $wrong }” is a conditional.
    .summary = A conditional in the first person for a future that sounds alike.
    .why = Je viendrai announces, je viendrais depends on a condition. With demain or after oui, and without any condition, the future is meant. Source: Grevisse, Le Bon Usage.

grammar-participle-wanted = Use the participle here: “{ $right }”, not “{ $wrong }”.
    .summary = An infinitive or a form in -ez where a participle belongs.
    .why = After être and avoir and beside the noun it describes stands the participle; its ending sounds like that of the infinitive. Source: Grevisse, Le Bon Usage.

grammar-compound-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A compound, or -ci or -là, lacks its hyphen.
    .why = Parts such as semi, franco or arrière are joined to what they stand before, and -ci and -là to the noun after ce, cette or ces. The lexicon knows the compound. Source: the lexicon (Dicollecte); Grevisse, Le Bon Usage.

grammar-relative-agreement = “{ $wrong }” does not agree with its noun; write “{ $right }”.
    .summary = Lequel, auquel or duquel in the wrong gender or number.
    .why = Lequel and its compounds take the gender and number of the noun that they stand for. Where an earlier noun of the sentence fits, the rule is silent. Source: Grevisse, Le Bon Usage.

grammar-adjective-order = “{ $adjective }” stands after its noun.
    .summary = An adjective stands before its noun as in English.
    .why = Adjectives of colour, shape, nation and kind follow the noun in French. The rule speaks where the adjective is next to never seen before a noun in the definitions of the French Wiktionary.

grammar-future-after-when = The sentence speaks of the future: “{ $right }”.
    .summary = A present after quand, lorsque or dès que where the future belongs.
    .why = English writes the present after “when”; French writes the future where the main clause does (Grevisse, Le Bon Usage).

grammar-needless-word = “{ $wrong }” does not go here.

grammar-place-preposition = “{ $place }” takes “{ $right }”, not “{ $wrong }”.
    .summary = A country or a town with a preposition that it does not take.
    .why = Feminine countries take en, masculine ones au, towns à. The rule speaks where the definitions of the French Wiktionary have another preposition before the name, and never this one.
