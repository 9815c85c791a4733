#!/usr/bin/env bash
# The main job without a window: for each article the issues, the diff, the corrected article and a review report.
# usage: tools/review-in-terminal.sh COPYDESK [FILE…]
set -euo pipefail
cd "$(dirname "$0")/.."
copydesk=$1
shift
[ $# -gt 0 ] || mapfile -t samples < <(tools/samples.sh)
[ $# -gt 0 ] || set -- "${samples[@]}"
[ $# -gt 0 ] || { echo "There are no sample articles." >&2; exit 2; }
mkdir -p out

written=()
for article in "$@"; do
  name=$(basename "$article")
  stem=${name%.*} extension=${name##*.}
  # Samples are named by their folder.
  [ "$name" != article.txt ] || { stem=$(basename "$(dirname "$article")"); name=$stem; }
  printf '\n== %s\n\n' "$name"
  # 1: issues were found, which is why we are here.
  "$copydesk" check "$article" | tee "out/$stem.issues.txt" || [ $? -eq 1 ]
  "$copydesk" fix --all "$article" -o "out/$stem.corrected.$extension"
  printf '\n-- what would change\n\n'
  "$copydesk" diff "$article" "out/$stem.corrected.$extension" | tee "out/$stem.diff.txt" || [ $? -eq 1 ]
  "$copydesk" export --report "$article" -o "out/$stem.review.html"
  written+=("out/$stem.issues.txt" "out/$stem.diff.txt" "out/$stem.corrected.$extension" "out/$stem.review.html")
done
printf '\nWritten:\n'
printf '  %s\n' "${written[@]}"
