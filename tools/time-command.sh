#!/usr/bin/env bash
# Times a cold process of the command over a sample: start, check, print. The goal is under 60 ms.
set -euo pipefail
cd "$(dirname "$0")/.."
copydesk=target/release/copydesk
[ -x "$copydesk" ] || { echo "$copydesk is not built: run make cli." >&2; exit 2; }
mapfile -t samples < <(tools/samples.sh)
[ ${#samples[@]} -gt 0 ] || { echo "There are no sample articles." >&2; exit 2; }
exec node tools/time-command.mjs "$copydesk" "${samples[@]}"
