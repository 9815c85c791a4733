#!/usr/bin/env bash
# Runs each fuzz target for a while. Stable Rust does: what libFuzzer needs is asked of the compiler here, without a
# sanitizer, since no code here is unsafe. A C++ compiler builds libFuzzer itself; where there is none, says so.
# usage: tools/fuzz.sh [SECONDS [TARGET…]]
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(basename -s .rs fuzz/targets/*.rs)
if ! command -v c++ >/dev/null; then
  echo "The fuzz targets in fuzz/ need a C++ compiler, for libFuzzer." >&2
  exit 0
fi
host=$(rustc -vV | sed -n 's/^host: //p')
flags="--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1"
for flag in level=4 inline-8bit-counters pc-table trace-compares; do
  flags+=" -Cllvm-args=-sanitizer-coverage-$flag"
done
# With a target named, the flags are not for build scripts and macros, which have no counters to count in.
RUSTFLAGS=$flags cargo build --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --target "$host" --bins

# seeds TARGET FOLDER: the fixtures that the target takes; where it takes one part of a package, that part of each.
seeds() {
  local part="" file
  local names=(-name "*.$1")
  case $1 in
    docx) part=word/document.xml ;;
    odt) part=content.xml ;;
    xlf) names=(-name '*.xlf' -o -name '*.*xliff') ;;
    package) names=(-name '*.docx' -o -name '*.odt') ;;
  esac
  while IFS= read -r file; do
    # Two folders may have a file of one name.
    local seed=$2/${file//\//-}
    if [ -n "$part" ]; then
      python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' \
        "$file" "$part" >"$seed"
    else
      cp "$file" "$seed"
    fi
  done < <(find crates/formats/tests/fixtures -type f \( "${names[@]}" \))
}

for name in "${targets[@]}"; do
  corpus=target/fuzz-corpus/$name
  mkdir -p "$corpus" target/fuzz-found
  seeds "$name" "$corpus"
  "target/fuzz/$host/debug/$name" "$corpus" -max_total_time="$seconds" -max_len=200000 -rss_limit_mb=4096 \
    -artifact_prefix="target/fuzz-found/$name-" -print_final_stats=1
done
