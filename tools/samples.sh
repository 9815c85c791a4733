#!/usr/bin/env bash
# Prints the paths of the sample articles, one a line: those that tests/golden/samples.json names.
set -euo pipefail
cd "$(dirname "$0")/.."
exec node -e '
  const { readFileSync } = require("node:fs");
  const list = JSON.parse(readFileSync("tests/golden/samples.json", "utf8"));
  for (const entry of list.samples ?? list)
    console.log(`tests/golden/articles/${entry.id ?? entry}/article.txt`);
'
