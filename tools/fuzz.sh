#!/usr/bin/env bash
# Runs each fuzz target for a while, where nightly Rust and cargo-fuzz are installed; elsewhere says so.
# usage: tools/fuzz.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
if ! cargo +nightly fuzz --version >/dev/null 2>&1; then
  echo "The fuzz targets in fuzz/ need nightly Rust and cargo-fuzz: rustup toolchain install nightly; cargo install cargo-fuzz" >&2
  exit 0
fi
for target in fuzz/targets/*.rs; do
  name=$(basename "$target" .rs)
  corpus=target/fuzz-corpus/$name
  mkdir -p "$corpus"
  find crates/formats/tests/fixtures -maxdepth 1 -name "*.$name" -exec cp -t "$corpus" {} +
  cargo +nightly fuzz run --fuzz-dir fuzz "$name" "$corpus" -- -max_total_time="$seconds" -max_len=200000
done
