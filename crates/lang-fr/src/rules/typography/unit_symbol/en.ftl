typography-unit-symbol = The symbol “{ $unit }” should be “{ $right }”.
    .summary = The symbol or the name of a unit is wrong.
    .why = Symbols of units have no plural, no full stop and a fixed case (Bureau international des poids et mesures); names of units are in lower case.
