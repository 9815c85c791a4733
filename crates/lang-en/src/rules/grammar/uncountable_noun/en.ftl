grammar-uncountable-noun = “{ $wrong }” is wrong; write “{ $right }”.
    .summary = An uncountable noun is plural or has an indefinite article, or a plural has a second ending.
    .why = “Information”, “advice”, “furniture”, “equipment” and similar nouns have no plural and no “a” or “an”; use “a piece of” or “an item of”. Plurals such as “children” and “criteria” do not take another ending.
