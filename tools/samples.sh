#!/usr/bin/env bash
# Prints the paths of the sample articles, one a line.
set -euo pipefail
cd "$(dirname "$0")/.."
find "$PWD/samples" -maxdepth 1 -name '*.txt' ! -name '*.corrected.txt' 2>/dev/null | sort
