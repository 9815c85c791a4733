### english

grammar-indefinite-article = “{ $next }” takes “{ $right }”.
    .summary = A stands where an belongs, or an where a belongs.
    .why = English says a before a consonant sound and an before a vowel sound. The sound decides, not the letter: an hour, a university, a one-way street, an MP, a UN envoy. Where speakers differ (an historic day, a herb), the rule is silent.

grammar-repeated-word = “{ $word }” is written twice.
    .summary = A word is written twice in a row.
    .why = Two equal words in a row are a slip of typing or of a machine, except where English doubles a word on purpose (very very) or two uses meet (had had, that that).

spelling-contraction-apostrophe = “{ $wrong }” is written “{ $right }”.
    .summary = A contraction lacks its apostrophe, or has it in the wrong place.
    .why = The apostrophe stands where letters were left out: don’t for do not, they’re for they are. Without it the word does not exist, or is another one (wont, cant, lets).

grammar-possessive-or-contraction = “{ $wrong }” should be “{ $right }” here.
    .summary = A possessive is written for a contraction that sounds alike, or the other way round.
    .why = Its, your, whose and their say who owns something; it’s, you’re, who’s and they’re contain a verb, and there names a place. The words around leave room for one of them only. Where both make sense, the rule is silent.

grammar-of-for-have = After this verb, “{ $wrong }” should be “{ $right }”.
    .summary = Of is written for have after could, would, should or must.
    .why = The unstressed have of “could have” sounds like of. No preposition follows a modal verb, except in “of course”.

grammar-then-for-than = A comparison takes “{ $right }”, not “{ $wrong }”.
    .summary = Then is written for than.
    .why = Than completes a comparison (more than a year, older than him); then says when. The rule speaks only after a comparative whose comparison follows at once.

grammar-double-comparative = “{ $wrong }” compares twice; write “{ $right }”.
    .summary = More or most stands before a form that already compares.
    .why = An adjective is compared by an ending or by more and most, not by both.

grammar-base-form = Here the verb takes its base form: “{ $right }”, not “{ $wrong }”.
    .summary = A verb has an ending after to or an auxiliary.
    .why = After to, after can, will, must and the like, and after do, does and did the verb stands in its base form: did not go, she can go, they want to go.

grammar-participle-after-auxiliary = “{ $wrong }” is not the form for this place: “{ $right }”.
    .summary = A past tense stands where a participle belongs, or the other way round.
    .why = After have and be stands the past participle (has gone, was written); without an auxiliary stands the past tense (I saw). Irregular verbs tell the two apart.

grammar-verb-agreement = The verb does not agree with its subject: “{ $right }”, not “{ $wrong }”.
    .summary = A verb does not agree with its subject.
    .why = In the present, a third person singular takes -s (he goes, the problem is), everything else the plain form (they go, the children are). Nouns such as information are singular; those for groups of people may be either in British English, and are not flagged.

grammar-demonstrative-number = The noun takes “{ $right }”, not “{ $wrong }”.
    .summary = This stands before a plural, or these before a singular.
    .why = This and that stand before a singular, these and those before a plural.

grammar-quantifier-number = “{ $wrong }” should be “{ $right }” here.
    .summary = A number or a word such as many or much does not fit the number of its noun.
    .why = Many, several, two and the like stand before a plural, much before a noun that is not counted: many problems, much traffic.

grammar-uncountable-noun = “{ $wrong }” is not counted in English; write “{ $right }”.
    .summary = A noun that English does not count has a plural or an indefinite article.
    .why = Information, advice, furniture, equipment and their like have no plural and no a or an; a piece of, an item of count them. Plurals such as children and criteria take no second ending.

grammar-one-of-plural = After “one of” the noun is plural: “{ $right }”.
    .summary = A singular noun follows “one of the”.
    .why = One of picks a thing out of several, so that the noun after it is plural: one of the best hotels. A noun for a group (one of the family) stays singular.

grammar-there-is = “{ $wrong }” should be “{ $right }” here.
    .summary = There is stands before a plural, or there are before a singular.
    .why = The verb after there agrees with what follows: there are many reasons, there is a problem. “There’s” before a plural is common in speech; quotations are not flagged.

grammar-to-or-too = “{ $wrong }” should be “{ $right }” here.
    .summary = To, too and two are taken for each other.
    .why = To stands before a verb or a place, too before a degree (too late, too many) and for “also”, two before what is counted.

grammar-noun-verb-pair = “{ $wrong }” should be “{ $right }” here.
    .summary = A noun is written for the verb that looks like it, or the other way round.
    .why = Advice, loss, breath and effect are nouns; advise, lose, breathe and affect are the verbs. After a determiner stands a noun, after can, will or did a verb.

grammar-gerund = “{ $wrong }” should be “{ $right }” here.
    .summary = An infinitive stands where English wants the -ing form, or the other way round.
    .why = Verbs such as enjoy, avoid and suggest, and every preposition, are followed by the -ing form: enjoy reading, without knowing, look forward to hearing. Allow and advise take an infinitive only with an object (allows you to edit). Want, decide and hope take an infinitive.

grammar-set-phrase = The phrase is “{ $right }”, not “{ $wrong }”.
    .summary = A set phrase has a wrong word in it.
    .why = Set phrases and the prepositions of verbs are fixed; a word that sounds alike or that another language uses there has no meaning in them.

grammar-since-duration = A length of time takes “{ $right }”, not “{ $wrong }”.
    .summary = Since stands before a length of time.
    .why = Since names the moment when something began (since 1990, since Monday); for says how long it has lasted (for two years). Other languages use one word for both.

grammar-pronoun-case = Here the pronoun is “{ $right }”, not “{ $wrong }”.
    .summary = A pronoun has the wrong case.
    .why = After between stands the object form (between you and me); before a verb stands the subject (the man who is here).

spelling-pronoun-i = “{ $wrong }” is written “{ $right }”.
    .summary = The pronoun I has a small letter.
    .why = English writes the pronoun I with a capital wherever it stands.

spelling-proper-adjective-capital = “{ $wrong }” is written “{ $right }”.
    .summary = A day, a month, a language or a people has a small letter.
    .why = Unlike French and Spanish, English writes days, months, languages and what belongs to a people or country with a capital: on Monday, in March, English, the Spanish coast.

spelling-misspelled-word = “{ $word }” may be misspelled: “{ $right }”?
    .summary = A word is misspelled.
    .why = The English lexicon does not know the word, and one slip parts it from a common one: a letter missing, added, replaced or swapped, or a space left out. Names, foreign words, British and American spellings, and what the article writes again and again are not flagged.

typography-space-before-high-mark = No space stands before “{ $mark }” in English.
    .summary = A space stands before ; : ! or ?.
    .why = French sets a space before double marks, English does not.

typography-space-after-comma = A space is missing after the comma: “{ $right }”.
    .summary = A space is missing after a comma.
    .why = A comma between two words is followed by a space. Figures, formulas and lists of fields are not flagged.

typography-sentence-start = The sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a small letter.
    .why = A sentence begins with a capital. After an abbreviation the sentence goes on, so that the rule is silent there.

typography-foreign-quotation-marks = English sets quotations in “ ”: { $right }
    .summary = A quotation stands in guillemets.
    .why = Guillemets are the quotation marks of French and other languages; English writes “ ” or ‘ ’. A quotation in another language is not flagged.

typography-apostrophe-kind = The article writes “{ $right }” elsewhere.
    .summary = An apostrophe differs from the others of the article.
    .why = Both apostrophes are in use; an article keeps to one. The rule is off unless it is turned on.

accuracy-weekday-of-date = This date is a { $right }.
    .summary = The day of the week does not fit the date.
    .why = The calendar says which day of the week a date is; either the day or the date is wrong. Dates before 1753 follow other calendars and are not flagged.

markup-at-sign-before-word = An at sign stands before “{ $word }”.
    .summary = An at sign stands before an ordinary word.
    .why = A machine took the word for the name of an account. What could be an account is not flagged.

grammar-missing-be = A verb is missing: “{ $right }”.
    .summary = A form of be is missing between a pronoun and an adjective.
    .why = An adjective says something of a subject only through a verb: he is afraid. Many languages leave the verb out, English does not.

grammar-two-determiners = A noun takes one determiner: “{ $right }”, not “{ $wrong }”.
    .summary = Two determiners stand before one noun.
    .why = A noun has one article or possessive: the house or their house. Only words such as all and both go before another one.
