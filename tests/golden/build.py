#!/usr/bin/env python3
"""Writes article.txt, clean.txt and gold.jsonl of every golden article from its article.marked.

usage: build.py [--check] [NAME…]

--check writes nothing and exits 1 where a file is missing or stale. README.md describes the markup.
"""
import argparse
import json
import pathlib
import re
import sys

ARTICLES = pathlib.Path(__file__).resolve().parent / "articles"

# What a harm's kind says of it: the MQM category of crates/model and how much it harms the reader.
KINDS = {
    "spun": ("accuracy/mistranslation", "critical"),
    "calque": ("accuracy/mistranslation", "major"),
    "english": ("accuracy/untranslated", "major"),
    "heading": ("accuracy/untranslated", "major"),
    "agreement": ("linguistic-conventions/grammar", "major"),
    "homophone": ("linguistic-conventions/grammar", "major"),
    "contraction": ("linguistic-conventions/grammar", "major"),
    "elision": ("linguistic-conventions/grammar", "minor"),
    "doubled-word": ("linguistic-conventions/grammar", "minor"),
    "spelling": ("linguistic-conventions/spelling", "minor"),
    "accent": ("linguistic-conventions/spelling", "minor"),
    "name": ("linguistic-conventions/textual-conventions", "major"),
    "mojibake": ("linguistic-conventions/character-encoding", "major"),
    "capital": ("locale-conventions/capitalisation", "minor"),
    "spacing": ("locale-conventions/typography", "minor"),
    "quotes": ("locale-conventions/typography", "minor"),
    "number": ("locale-conventions/format", "minor"),
    "date": ("locale-conventions/format", "minor"),
    "doubled-paragraph": ("style/verbosity", "major"),
    "redundancy": ("style/verbosity", "minor"),
    "unidiomatic": ("style/unidiomatic", "minor"),
    "embed": ("design-and-markup/markup", "minor"),
    "mention": ("design-and-markup/markup", "minor"),
    "entity": ("design-and-markup/markup", "minor"),
    "broken-line": ("design-and-markup/layout", "major"),
}
HARM = re.compile(r"⟦([^⟦⟧]*)⟧")
# What French news prose never holds, outside the marked harms: an error of the author, not a harm.
SLIPS = [
    (re.compile(r"[^\S\n\u00a0\u202f][;:!?»%€]"), "a breaking space before a high mark"),
    (re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"), "a guillemet without its no-break space"),
    (re.compile(r"(?<!\u00a0)[;!?](?!\w)"), "a high mark without its no-break space"),
    (re.compile(r"[^\S\n][.,]"), "a space before a low mark"),
    (re.compile(r"  | \n| $|\n{3}"), "a space or a line too many"),
    (re.compile(r"[\u00a0\u202f]\u00a0"), "a no-break space too many"),
]


class Mistake(Exception):
    """The marked source cannot be read."""


def harm(body):
    """(damaged, fixes, kind, note, optional) of what stands between the brackets."""
    words, *rest = body.split("|")
    if not 1 <= len(rest) <= 2:
        raise Mistake(f"⟦{body}⟧ wants damaged⇒fix|kind or damaged⇒fix|kind|note")
    kind, note = rest[0], rest[1] if len(rest) == 2 else ""
    optional = kind.endswith("?")
    kind = kind.removesuffix("?")
    if kind not in KINDS:
        raise Mistake(f"⟦{body}⟧: no kind `{kind}`")
    damaged, *fixes = words.split("⇒")
    if damaged in fixes:
        raise Mistake(f"⟦{body}⟧ mends nothing")
    if not damaged and not optional:
        raise Mistake(f"⟦{body}⟧: what is only missing has no words to find and must be optional")
    return damaged, fixes, kind, note, optional


def join(left, right):
    """What a removal leaves: its doubled space, or its empty paragraph, goes as well."""
    if (not left or left.endswith("\n\n")) and right.startswith("\n\n"):
        return left, right[2:]
    if left.endswith("\n\n") and right.strip() == "":
        return left.rstrip("\n"), right
    if left.endswith(" ") and (not right or right[0] in " \n.,"):
        return left[:-1], right
    if (not left or left.endswith("\n")) and right.startswith(" "):
        return left, right[1:]
    return left, right


def read(name, source):
    """The texts of article.txt, clean.txt and gold.jsonl."""
    source = re.sub(r"\A(?:%%.*\n)+\n?", "", source).replace("~", "\u00a0")
    parts = HARM.split(source)
    if any(mark in part for part in parts[::2] for mark in "⟦⟧⇒"):
        raise Mistake("a bracket or an arrow stands outside a harm")
    article, gold, cleaned = parts[0], [], parts[0]
    for body, plain in zip(parts[1::2], parts[2::2]):
        damaged, fixes, kind, note, optional = harm(body)
        start = len(article)
        article += damaged
        category, severity = KINDS[kind]
        gold.append({"start": start, "end": len(article), "text": damaged, "fixes": fixes, "category": category,
                     "severity": severity, "kind": kind, "note": note, "optional": optional})
        article += plain
        mended = fixes[0] if fixes else damaged
        if not mended:
            cleaned, plain = join(cleaned, plain)
        cleaned += mended + plain
    for slip, what in SLIPS:
        for found in slip.finditer(cleaned.removesuffix("\n")):
            raise Mistake(f"{what}: {cleaned[max(0, found.start() - 30):found.end() + 30]!r}")
    if "’" in cleaned and "'" in cleaned:
        raise Mistake("the mended text has apostrophes of two kinds")
    row = {"id": name, "lang": "fr", "text": article, "gold": gold}
    return {"article.txt": article, "clean.txt": cleaned, "gold.jsonl": json.dumps(row, ensure_ascii=False) + "\n"}


def main():
    options = argparse.ArgumentParser(description="Build the golden articles from their marked sources.")
    options.add_argument("names", nargs="*", help="folders of articles/; all of them where none is named")
    options.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file is stale")
    given = options.parse_args()
    names = given.names or sorted(path.parent.name for path in ARTICLES.glob("*/article.marked"))
    failed = False
    for name in names:
        folder = ARTICLES / name
        try:
            files = read(name, (folder / "article.marked").read_text(encoding="utf-8"))
        except (Mistake, OSError) as error:
            print(f"{name}: {error}", file=sys.stderr)
            failed = True
            continue
        for file, text in files.items():
            path, data = folder / file, text.encode("utf-8")
            if path.exists() and path.read_bytes() == data:
                continue
            if given.check:
                print(f"{name}/{file} is stale; run `make golden`", file=sys.stderr)
                failed = True
            else:
                path.write_bytes(data)
        gold = json.loads(files["gold.jsonl"])["gold"]
        optional = sum(place["optional"] for place in gold)
        words = len(re.findall(r"[^\W\d_]+", files["clean.txt"]))
        print(f"{name:24} {words:4} words  {len(gold) - optional:3} harms, {optional} optional")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
