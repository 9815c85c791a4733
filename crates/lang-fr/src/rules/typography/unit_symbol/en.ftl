typography-unit-symbol = The symbol “{ $unit }” is written “{ $right }”.
    .summary = The symbol or name of a unit is wrongly written.
    .why = Symbols of units have no plural, no full stop and a fixed case (Bureau international des poids et mesures); names of units take a small letter.
