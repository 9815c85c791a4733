#!/usr/bin/env python3
"""Times `fix --all` and `export --all --tracked` on files with thousands of suggestions, in every format that is written in
place.

4,000 suggestions (a space before a full stop, or a repeated paragraph that is removed) take under 1 s in each format, and
34,000 in a Word document of 600 pages under 10 s. Ends with 1 if a goal is missed.

usage: tools/time-writing.py COPYDESK
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time
import zipfile

SUGGESTIONS, GOAL = 4_000, 1.0
PAGES, OF_BOOK, GOAL_OF_BOOK = 600, 34_000, 10.0

WORDS = [
    ["maire", "voisin", "préfet", "notaire", "facteur", "boulanger", "médecin", "jardinier", "libraire", "berger"],
    ["rénove", "répare", "visite", "ferme", "vend", "loue", "dessine", "photographie", "filme", "décore"],
    ["école", "piscine", "mairie", "halle", "gare", "ferme", "chapelle", "bibliothèque", "fontaine", "caserne"],
    ["pommes", "poires", "cerises", "fraises", "tomates", "carottes", "oignons", "citrons", "noix", "figues"],
]


def sentence(number: int) -> str:
    """A sentence of twenty words, another one for each of 10,000 numbers."""
    a, b, c, d = (number // 10**place % 10 for place in range(4))
    who, does, what, gives = (words[at] for words, at in zip(WORDS, (a, b, c, d)))
    other = WORDS[0][(a + d + 1) % 10]
    return f"Le {who} du village {does} la vieille {what} et donne des {gives}, comme le dit le {other} de la {WORDS[2][b]}"


def spaced(count: int) -> list[str]:
    return [sentence(number) + " ." for number in range(count)]


def doubled(count: int) -> list[str]:
    return [sentence(number) + "." for number in range(count) for _ in range(2)]


def package(path: pathlib.Path, entries: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)


HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
OFFICE = "http://schemas.openxmlformats.org/package/2006"
PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"


def html(path: pathlib.Path, texts: list[str]) -> None:
    body = "".join(f"<p>{text}</p>\n" for text in texts)
    path.write_text(f'<!DOCTYPE html><html lang="fr"><body>\n{body}</body></html>\n', encoding="utf8")


def markdown(path: pathlib.Path, texts: list[str]) -> None:
    path.write_text("\n\n".join(texts) + "\n", encoding="utf8")


def xliff(path: pathlib.Path, texts: list[str]) -> None:
    units = "".join(
        f'<trans-unit id="{at}"><source>Text {at}.</source><target>{text}</target></trans-unit>\n'
        for at, text in enumerate(texts)
    )
    path.write_text(
        f'{HEAD}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" '
        f'source-language="en" target-language="fr" datatype="plaintext"><body>\n{units}</body></file></xliff>\n',
        encoding="utf8",
    )


def docx(path: pathlib.Path, texts: list[str]) -> None:
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>' for text in texts)
    package(
        path,
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{OFFICE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
            f'PartName="/word/document.xml" ContentType="{PARTS}"/></Types>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{OFFICE}/relationships"><Relationship Id="rId1" '
            f'Type="{RELATION}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        },
    )


def odt(path: pathlib.Path, texts: list[str]) -> None:
    body = "".join(f"<text:p>{text}</text:p>" for text in texts)
    kind = "application/vnd.oasis.opendocument.text"
    package(
        path,
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="{DOCUMENT}:manifest:1.0"><manifest:'
            f'file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "content.xml": f'{HEAD}<office:document-content xmlns:office="{DOCUMENT}:office:1.0" '
            f'xmlns:text="{DOCUMENT}:text:1.0"><office:body><office:text>{body}</office:text></office:body>'
            "</office:document-content>",
        },
    )


def book(path: pathlib.Path, _texts: list[str]) -> None:
    """Paragraphs of several sentences, each with a space before its full stop."""
    spaced_sentences = [sentence(number % 10_000) + " ." for number in range(OF_BOOK)]
    of_paragraph = OF_BOOK // (PAGES * 6)
    docx(path, [" ".join(spaced_sentences[at : at + of_paragraph]) for at in range(0, OF_BOOK, of_paragraph)])


FORMATS = {"html": html, "md": markdown, "xlf": xliff, "docx": docx, "odt": odt}
TRACKED = ("docx", "odt")


def seconds(program: str, args: list[str], file: pathlib.Path, out: pathlib.Path, goal: float) -> float:
    """The quicker of two runs; one run if it takes long."""
    times = []
    while len(times) < 2 and (not times or times[0] < 2 * goal):
        begun = time.perf_counter()
        done = subprocess.run(
            [program, *args, file, "--output", out], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        times.append(time.perf_counter() - begun)
        if done.returncode != 0:
            sys.exit(f"{file.name}: {done.stderr}")
    return min(times)


def main() -> None:
    program = os.path.abspath(sys.argv[1])
    cases = [
        (ending, name, write, make(SUGGESTIONS), GOAL)
        for name, make in (("edited", spaced), ("removed", doubled))
        for ending, write in FORMATS.items()
        # The source text decides whether a segment of XLIFF may repeat another one.
        if (ending, name) != ("xlf", "removed")
    ]
    cases.append(("docx", f"book of {PAGES} pages, {OF_BOOK:,}", book, [], GOAL_OF_BOOK))
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for ending, name, write, texts, goal in cases:
            file, out = (pathlib.Path(folder) / f"{which}.{ending}" for which in ("in", "out"))
            write(file, texts)
            commands = {"fix --all": ["fix", "--all"]}
            if ending in TRACKED:
                commands["export --all --tracked"] = ["export", "--all", "--tracked"]
            for label, args in commands.items():
                took = seconds(program, args, file, out, goal)
                missed |= took > goal
                verdict = "missed" if took > goal else "ok"
                print(f"{label:<23} {ending:<5} {name:<28} {took:6.2f} s (goal: {goal:.0f} s) {verdict}", flush=True)
    sys.exit(missed)


main()
