#!/usr/bin/env python3
"""Writes floors.json from what the engine reaches now. A floor that falls needs a reason in the commit.

usage: cargo test -p copydesk-tests --test golden -- --nocapture | tests/golden/floors.py
"""

import json
import math
import pathlib
import re
import sys

LINE = re.compile(r"^(\S+) +gold +(\d+)  recall ([\d.]+)  issues +(\d+)  precision ([\d.]+)  fix@1 ([\d.]+)")


def main() -> None:
    path = pathlib.Path(__file__).parent / "floors.json"
    floors = json.loads(path.read_text(encoding="utf8"))
    default, articles = floors["default"], {}
    measured = list(filter(None, map(LINE.match, sys.stdin)))
    # Without this, a build that fails would set every floor to the default.
    if not measured:
        sys.exit("no article was measured; the floors are unchanged")
    for found in measured:
        name, gold, issues = found[1], int(found[2]), int(found[4])
        recall, precision, fix = (math.floor(float(found[at]) * 100 - 0.05) / 100 for at in (3, 5, 6))
        # A clean article has no recall or precision; a damaged one no count of false alarms.
        reached = {"recall": recall, "precision": precision, "fix_at_1": fix} if gold else {}
        own = {key: min(value, reached.get(key, value)) for key, value in default.items()}
        if not gold:
            own["clean_issues"] = max(default["clean_issues"], issues)
        if own != default:
            articles[name] = own
    rows = [f"    {json.dumps(name)}: {json.dumps(own)}" for name, own in sorted(articles.items())]
    inner = "{\n" + ",\n".join(rows) + "\n  }" if rows else "{}"
    path.write_text(f'{{\n  "default": {json.dumps(default)},\n  "articles": {inner}\n}}\n', encoding="utf8")


main()
