#!/usr/bin/env python3
"""Times the command over an article of 100,000 words and prints its peak memory (goal: 120 MB).

usage: tools/time-long-article.py COPYDESK
       tools/time-long-article.py --write FILE [WORDS]   (writes the article only, for other benchmarks)
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

WORDS = 100_000


def long_article(target: pathlib.Path, words: int = WORDS) -> int:
    """Writes the golden articles one after the other until there are enough words; no paragraph stands twice."""
    folder = pathlib.Path(__file__).parent.parent / "tests/golden/articles"
    articles = [path.read_text(encoding="utf8") for path in sorted(folder.glob("*/article.txt"))]
    paragraphs = [line.strip() for text in articles for line in text.split("\n") if len(line) > 200]
    count, turn = 0, 0
    with target.open("w", encoding="utf8") as out:
        while count < words:
            text = f"{paragraphs[turn % len(paragraphs)]} Ce fut la rencontre {turn} de la saison."
            out.write(text + "\n\n")
            count += len(text.split())
            turn += 1
    return count


def main() -> None:
    if sys.argv[1] == "--write":
        long_article(pathlib.Path(sys.argv[2]), *(int(words) for words in sys.argv[3:]))
        return
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        article = pathlib.Path(folder) / "long.txt"
        count = long_article(article)
        times = []
        for _ in range(3):
            begun = time.perf_counter()
            done = subprocess.run([program, "check", "--format", "json", article], stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - begun)
            if done.returncode > 1:
                sys.exit(2)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    seconds = min(times)
    print(
        f"copydesk check of {count:,} words: {seconds * 1000:.0f} ms from start to end, "
        f"{count / seconds / 1000:.0f} thousand words/s (goal: 150), peak memory {peak:.0f} MB (goal: 120 MB)"
    )


main()
