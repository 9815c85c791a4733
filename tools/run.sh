#!/usr/bin/env bash
# `make run [FILE=…]`: installs what is missing, builds, and opens the window with the samples in its library.
# Without a display the same job is done in the terminal.
set -euo pipefail
cd "$(dirname "$0")/.."

file=${1:-}
if [ -n "$file" ] && [ ! -e "$file" ]; then
  echo "There is no file $file. Give the path of an article: make run FILE=article.txt" >&2
  exit 2
fi

say() { printf '\n\033[1m%s\033[0m\n' "$1" >&2; }
[ -t 2 ] || say() { printf '\n%s\n' "$1" >&2; }

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
  say "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): the review is done in the terminal instead."
  say "Building the command (the first time takes some minutes) …"
  cargo build --locked -p copydesk-cli
  exec tools/review-in-terminal.sh target/debug/copydesk ${file:+"$file"}
fi

say "System packages and the window's packages …"
make --no-print-directory target/stamps/window-packages ui/dist/index.html
say "Building the window (the first time takes some minutes) …"
cargo build --locked -p copydesk-app --features custom-protocol
if [ -n "$file" ]; then
  exec target/debug/copydesk-app "$(realpath "$file")"
fi
# A new library begins with the samples by itself.
exec target/debug/copydesk-app
