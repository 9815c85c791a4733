#!/usr/bin/env bash
# Makes the Debian package of the window and the command that `make app cli` built.
set -euo pipefail
cd "$(dirname "$0")/.."
for program in copydesk copydesk-app; do
  [ -x "target/release/$program" ] || { echo "target/release/$program is not built: run make package." >&2; exit 2; }
done
rm -rf target/release/bundle/deb
# Only bundles: what was built and tested is what is packed.
(cd src-tauri && CI=true ../packaging/node_modules/.bin/tauri bundle --bundles deb)
mkdir -p out
package=$(find target/release/bundle/deb -maxdepth 1 -name '*.deb')
cp "$package" out/
echo "out/$(basename "$package")"
