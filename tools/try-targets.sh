#!/usr/bin/env bash
# Runs each target of `make help` as the first one on a fresh clone and prints a table: target, result, seconds.
# A clone holds what is committed. Long targets get small limits. All targets together take hours and some 10 GB of disk.
# usage: tools/try-targets.sh [--list] [TARGET…]
#   --list   only print what would be run
#   LIMIT=S  seconds that one target may take (default: 5400)
#   WARM=DIR a finished target folder, copied into each clone: saves hours of compiling, but finds no missing build step
#   LOGS=DIR where the output of each target goes (default: a new folder under /tmp)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
limit=${LIMIT:-5400}

list=false
[ "${1:-}" != --list ] || { list=true; shift; }
targets=("$@")
[ ${#targets[@]} -gt 0 ] ||
  # `serve` runs until it is stopped.
  mapfile -t targets < <(make --no-print-directory -C "$root" help | sed -nE 's/^  make ([a-z0-9-]+)  +.*/\1/p' | grep -vx serve)

# arguments TARGET: what is given to make beside the target's name, one word a line.
arguments() {
  case $1 in
    corpus) echo "DIR=crates/formats/tests/fixtures" ;;
  esac
}

# Without a display, `run` does the job in the terminal and ends.
limits=(env -u DISPLAY -u WAYLAND_DISPLAY -u MAKEFLAGS FUZZ_SECONDS=1 FUZZ_CASES=50)

if $list; then
  for target in "${targets[@]}"; do
    echo "${limits[*]:7} make $target $(arguments "$target")"
  done
  exit 0
fi

logs=${LOGS:-$(mktemp -d /tmp/copydesk-targets-XXXXXX)}
mkdir -p "$logs"
work=$(mktemp -d)
# A test runs itself as another user, who must get to it.
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
failed=0
printf '%-12s %-8s %8s\n' target result seconds
for target in "${targets[@]}"; do
  clone=$work/$target
  git clone --quiet --no-hardlinks "$root" "$clone"
  if [ -n "${WARM:-}" ]; then
    cp -a "$WARM" "$clone/target"
    rm -rf "$clone/target/stamps" "$clone/target/tools"
  fi
  mapfile -t given < <(arguments "$target")
  begun=$SECONDS
  result=ok
  "${limits[@]}" timeout "$limit" make -C "$clone" "$target" "${given[@]}" >"$logs/$target.log" 2>&1 </dev/null ||
    { result=failed; failed=1; }
  printf '%-12s %-8s %8d\n' "$target" "$result" $((SECONDS - begun))
  rm -rf "$clone"
done
echo "The output of each target is in $logs."
exit $failed
