### typography

typography-space-before-mark = No space belongs before “{ $mark }”.
    .summary = A space stands before a full stop or a comma.
    .why = In French as in English, the full stop and the comma follow the word at once; a space comes after them. File names, decimal numbers and dotted leaders are left alone.

typography-quotation-marks = This quotation mark is never closed, and French opens with «.
    .summary = Quotation marks are mixed, never closed, or not those of the article.
    .why = French quotes with « … » and writes “ … ” only within. A mark that is opened as “ and closed as », one that is never closed, and a pair that departs from the article’s own habit are flagged. An article that writes “ … ” throughout is left alone.

typography-quotation-marks-mixed = This quotation is opened as “ and closed as ».

typography-quotation-marks-against-habit = The article quotes with « … » elsewhere.

typography-capital-after-semicolon = After a semicolon, “{ $right }” takes a small letter.
    .summary = A capital follows a semicolon.
    .why = A semicolon does not end the sentence; only names keep their capital after it.

typography-english-date = “{ $date }” is written as in English.
    .summary = A date stands as English writes it.
    .why = French writes day, month and year in this order, the month with a small letter and no comma: 23 mars 2021.

typography-capital-month = “{ $word }” takes a small letter.
    .summary = A month or a day of the week bears a capital.
    .why = French writes months and days with a small letter (Imprimerie nationale). Feasts that are named after their date (le 14 Juillet) are left alone.

typography-decimal-point = French writes “{ $right }”.
    .summary = A decimal point stands where French writes a comma.
    .why = Before a unit, a currency or a percentage, the decimal sign is a comma in French. Versions, sections and grouped thousands are left alone.

typography-glued-mark = A space belongs before “{ $mark }”, as elsewhere in this article.
    .summary = A mark sticks to the word before it, where the article leaves a space.
    .why = French sets a space before the colon, the semicolon, the question and exclamation marks, the percent sign and the symbols of units, and inside « … » (Imprimerie nationale). The rule only speaks where the article itself does so elsewhere, and puts the space that the article writes.

typography-glued-mark-unit = A space belongs between the figure and its sign in “{ $mark }”.

typography-glued-mark-ordinal = Elsewhere this article writes short endings (2e), here “{ $mark }”.

typography-glued-throughout = This article writes no space before the colon ({ $count } here).
    .summary = The whole article leaves out the spaces that French sets before marks.
    .why = French sets a no-break space before the colon and %, and a narrow one before ; ! and ?. Canadian usage has none before ; ! and ?: where that is the house’s style, the remark can be turned down. It is made once for the article, at the first place.

typography-glued-throughout-high = This article writes no space before ; ! and ? ({ $count } here).

typography-glued-throughout-percent = This article writes no space before % ({ $count } times).

typography-glued-throughout-unit = This article writes no space before the symbols of units ({ $count } times).

typography-glued-throughout-ordinal = This article writes ordinals with long endings, as 2ème for 2e ({ $count } times).

typography-space-after-mark = A space belongs after “{ $mark }”.
    .summary = The next word sticks to a mark.
    .why = After a mark of punctuation comes a space. Addresses, names of files, abbreviations and numbers are left alone: both neighbours must be French words.

typography-double-mark = “{ $text }” should be “{ $right }”.
    .summary = Two marks stand where one is right.
    .why = A comma before a full stop, or the same mark twice, is left over from an edit. The full stop of an abbreviation before a comma (etc.,) and marks in code are left alone.

typography-ellipsis = An ellipsis has three points, not “{ $text }”.
    .summary = An ellipsis has too many points.
    .why = An ellipsis is three points, and the full stop is one of them. Leaders of a table and blanks to be filled in are left alone. The rule writes … or ... as the paragraph does.

typography-double-space = Two spaces stand here.
    .summary = Two spaces stand where one is right.
    .why = A second space is left over from an edit. The two spaces that a paragraph sets after each full stop, and columns set with spaces, are left alone.

typography-apostrophe = “{ $text }” should be “{ $right }”.
    .summary = An elided word has another sign than an apostrophe, or a space beside it.
    .why = The apostrophe of an elision stands between the two words without a space (l’été). Machines put a space after it, and keyboards an accent in its place. Quoted letters (‘l’) are left alone.

typography-missing-apostrophe = “{ $right }” has lost its apostrophe.
    .summary = An elided word has lost its apostrophe.
    .why = “qu”, “jusqu” and “lorsqu” are no words by themselves; “n”, “s” and “m” before a verb after its subject are pronouns or the negation. Names of points, units and items are left alone.

typography-hyphen-space = “{ $right }” is joined by its hyphen.
    .summary = A space stands beside a joining hyphen.
    .why = A pronoun after its verb (dit-il) and a prefix (anti-missile) are joined without a space. Prefixes that share their word (pré- et post-natal) are left alone.

typography-bracket-space = The space at “{ $mark }” is on the wrong side or missing.
    .summary = A space is missing or too many at a bracket.
    .why = Brackets have a space outside and none inside. Endings in brackets (élu(e)s), arguments and boxes to tick are left alone.

typography-unbalanced-bracket = “{ $mark }” has no counterpart in this paragraph.
    .summary = A bracket is never closed, or never opened.
    .why = A bracket that opens in a paragraph closes there. Numbers of items (1), a)) and faces made of marks are left alone.

typography-impossible-date = “{ $date }” is not in the calendar.
    .summary = A date is not in the calendar.
    .why = The month has fewer days, or the year is no leap year (Gregorian calendar). Only whoever knows the event can tell the right day; the last day of the month is offered.

typography-wrong-weekday = That date was a { $right }.
    .summary = The day of the week does not fit the date.
    .why = Reckoned in the Gregorian calendar, from 1583 on. Either the day of the week or the date is wrong: check both.

typography-numeric-date = The month stands first; French writes “{ $right }”.
    .summary = A date in figures has the month first.
    .why = English of the United States writes the month before the day. Only dates that cannot be read otherwise (the second figure is above twelve) are flagged.

typography-first = French writes “{ $right }” here.
    .summary = The first of a month or of a name is written as a plain number.
    .why = The first day of a month bears its ending (le 1er mai), the first sovereign of a name a Roman figure (François Ier).

typography-clock-time = “{ $time }” is written as in English.
    .summary = A time stands with a.m. or p.m.
    .why = French counts twenty-four hours: 15 h, 10 h 30. The rule joins the figures to the h where the paragraph does.

typography-ordinal = “{ $text }” is written “{ $right }”.
    .summary = An ordinal has an ending that French does not write.
    .why = Ordinals end with e, er or re (2e, XXIe, 1re), not with ème, è, th or rd (Imprimerie nationale; Académie française).

typography-grouped-thousands = “{ $number }” groups its thousands as English does.
    .summary = A comma groups thousands.
    .why = In French the comma is the decimal sign; thousands are parted by a no-break space. Measures of three decimals (1,335 kg) are left alone.

typography-ungrouped-digits = A number this long is written “{ $right }”.
    .summary = A long number has no spaces between its thousands.
    .why = Numbers of five digits and more that count something are parted by no-break spaces in groups of three. Years, postal codes and numbers that name something stay.

typography-letter-in-number = A letter O stands in the number { $right }.
    .summary = A letter O stands for a nought.
    .why = Programs that read pictures, and hasty fingers, take one for the other. Codes with other letters are left alone.

typography-currency = “{ $amount }” is written as in English.
    .summary = The sign of a currency stands before its amount.
    .why = French writes the amount first, then a no-break space and the sign: 50 $; with millions, the name is usual: 2,5 millions de dollars.

typography-unit-symbol = The symbol “{ $unit }” is written “{ $right }”.
    .summary = The symbol or name of a unit is wrongly written.
    .why = Symbols of units have no plural, no full stop and a fixed case (Bureau international des poids et mesures); names of units take a small letter.

typography-imperial-unit = “{ $measure }” is about { $right }.
    .summary = A measure stands in units of English-speaking countries.
    .why = Readers of French think in metres, kilos and degrees Celsius. The rule offers the measure, rounded; quotations, sports and aviation keep theirs. Off by default.

typography-abbreviation = “{ $text }” is written “{ $right }”.
    .summary = An abbreviation is written otherwise in French.
    .why = Monsieur is M., an abbreviation that keeps its last letter has no full stop (Mme, Mlle), and etc. takes no ellipsis (Imprimerie nationale).

typography-final-stop = The paragraph ends without a mark after “{ $word }”.
    .summary = The last sentence of a paragraph has no full stop.
    .why = The sentences before it have one, and it is long enough and has a verb. Captions, credits, links and headings are left alone. A sentence that breaks off is flagged without a mend.

typography-people-capital = People of a country take a capital: “{ $right }”.
    .summary = The name of a people bears a small letter.
    .why = The noun takes a capital (les Français), the adjective and the language do not (l’élu français, le français). Flagged where the plural stands alone after its determiner; where it takes up a noun (les lois françaises et les italiennes) it is left alone.

typography-adjective-capital = The adjective takes a small letter: “{ $right }”.
    .summary = An adjective or a language bears a capital, as in English.
    .why = French writes adjectives of countries and names of languages with a small letter (la cuisine italienne, en anglais). Names of institutions (la Comédie-Française) and surnames are left alone.

typography-adjective-capital-language = The name of a language takes a small letter: “{ $right }”.

typography-sentence-capital = A sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a small letter.
    .why = After a full stop a capital follows. Abbreviations, and names that begin with a small letter, are left alone.

typography-proper-capital = Written “{ $right }” here.
    .summary = A name made of common words has the wrong case.
    .why = Oceans and seas bear the capital on what names them (l’océan Pacifique), the Church as an institution has one (l’Église catholique), the building none (une église romane), and God of one religion has one (grâce à Dieu).

typography-title-case = This headline bears capitals as in English.
    .summary = A headline bears capitals on its words.
    .why = French titles have a capital on the first word and on names only. Names of institutions within a headline are left alone.

typography-closing-mark = “{ $mark }” does not match; “{ $right }” does.
    .summary = A quotation is closed by another mark than it was opened with.
    .why = Quotation marks come in pairs: « », “ ”, ‘ ’. Quotations inside others and apostrophes are told apart.

typography-apostrophe-habit = Elsewhere the article writes “{ $right }”.
    .summary = An apostrophe departs from those of the article.
    .why = Straight and typographic apostrophes are both in use; an article keeps to one. Off by default: houses change them all at once.

typography-breaking-space = A line can break at the space beside “{ $mark }”.
    .summary = An ordinary space stands beside a mark where a no-break space is right.
    .why = No line should begin with a mark (Imprimerie nationale). Off by default: many systems set these spaces when they publish.

typography-vocative-comma = A comma parts the order from “{ $name }”, who is spoken to.
    .summary = A comma is missing before the name of the person spoken to.
    .why = Who is spoken to is set off by a comma: Regarde-le, Paul. Only orders with an object of their own before the name are flagged.

typography-serial-comma = No comma belongs before the last item of a list.
    .summary = A comma stands before the last item of a list.
    .why = English sets a comma there, French does not. Off by default: authors set one for rhythm.

typography-dash = A dash is written “–”, not with hyphens.
    .summary = A dash is written with hyphens, glued, or against the article’s habit.
    .why = French sets a dash off with spaces: – or —, never two hyphens and never glued to the words as in English. A single hyphen between spaces is spoken of only where the article itself writes dashes (Imprimerie nationale, Lexique des règles typographiques).

typography-dash-glued = French puts a space on either side of a dash.

typography-dash-compound = This word is written with a hyphen.

typography-dash-against-habit = The article writes dashes elsewhere.

typography-unclosed-guillemet = This guillemet is never closed.
    .summary = A guillemet is never closed, or closes nothing.
    .why = Each « has its ». A quotation of several paragraphs opens each of them with a guillemet and is closed once; where one quotation within another ends with it, one » closes both (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = This guillemet closes nothing.
